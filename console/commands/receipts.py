"""Commands of receipts at their platforms (票据查验的命令)."""

import sys
from typing import Annotated

import typer

from console.commands.shell import FACE, As, Format, Number, acting, group, open_app
from console.terminal.output import REFUSED, leave

receipts = group("receipts", "票据：查验、入账、分割单 · receipts at their platforms")


@receipts.command("list")
def receipts_list(no: Number, _file: Format = None) -> None:
    """一件报销的票据及查验、入账情况 · the receipts of a claim and how they stand."""
    from console.answers.receipts import answer_receipts
    from console.terminal.receipts import draw_receipts

    FACE.show(answer_receipts(open_app(), FACE.lang, no), draw_receipts)


@receipts.command("checks")
def receipts_checks(no: Number, _file: Format = None) -> None:
    """一件报销的查验记录 · everything that was asked about its receipts."""
    from console.answers.receipts import answer_checks
    from console.terminal.receipts import draw_checks

    FACE.show(answer_checks(open_app(), FACE.lang, no), draw_checks)


@receipts.command("check")
def receipts_check(
    no: Annotated[str | None, typer.Argument(help="受理号 · claim")] = None,
    batch: Annotated[
        str | None, typer.Option("--batch", help="拨付批次的票据 · those of a payout batch")
    ] = None,
    due: Annotated[bool, typer.Option("--due", help="所有到期的票据 · all that are due")] = False,
    user: As = None,
) -> None:
    """立即查验；有平台无应答的，退出码 1 · ask now; exit 1 where no answer came."""
    from console.answers.receipts import answer_checked
    from console.terminal.receipts import draw_checked
    from jobs.identity.duties import CHECK

    if sum((no is not None, batch is not None, due)) != 1:
        raise typer.BadParameter("NO | --batch NO | --due", param_hint="receipts check")
    app = open_app()
    by = acting(app, user, CHECK, no or batch or "--due")
    done = answer_checked(app, by.name, no=no, batch=batch)
    FACE.show(done, draw_checked)
    if done["unavailable"]:
        leave(REFUSED)


@receipts.command("division")
def receipts_division(no: Number) -> None:
    """分割单：各方负担每张票据多少 · who bears how much of each receipt."""
    from console.answers.receipts import answer_division
    from console.terminal.receipts import draw_division

    FACE.show(answer_division(open_app(), FACE.lang, no), draw_division)


@receipts.command("simulate")
def receipts_simulate(
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="端口，0 为任选")] = 0,
) -> None:
    """本机模拟票据平台，供演练 · a simulated platform on this machine, until Ctrl-C."""
    from jobs.receipt_platform.simulated import simulate

    def tell(url: str) -> None:
        FACE.show({"url": url}, lambda face, shown: face.line(shown["url"]))
        sys.stdout.flush()  # whoever reads it through a pipe waits for it

    simulate(port, tell)
