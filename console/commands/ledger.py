"""Commands of the ledger and the finance office (资金账与财务的命令)."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from console.commands.shell import FACE, As, Day, Unmask, cli, ledgers, open_app

Area = Annotated[str | None, typer.Option("--area", help="参保统筹区 · area")]
Out = Annotated[Path | None, typer.Option("--out", help="写成 .csv 或 .xlsx · write it there")]
ON = typer.Option("--on", formats=["%Y-%m-%d"], help="日期 · day")
FROM = typer.Option("--from", formats=["%Y-%m-%d"], help="起日 · first day")
TO = typer.Option("--to", formats=["%Y-%m-%d"], help="止日 · last day")


@ledgers.command("check")
def ledger_check() -> None:
    """核对资金账：合计为零、余额与状态相符；不符退出 1 · prove the ledger."""
    from console.answers.ledger import check_ledger

    check_ledger(FACE, open_app())


@ledgers.command("show")
def ledger_show(claim: Annotated[str, typer.Argument(help="受理号 · claim")]) -> None:
    """一件报销的分录和各账户余额 · the entries and balances of a claim."""
    from console.answers.ledger import show_claim

    show_claim(FACE, open_app(), claim)


@ledgers.command("balances")
def ledger_balances(area: Area = None, on: Day = None) -> None:
    """试算平衡表：按基金和账户 · trial balance by fund and account."""
    from console.answers.ledger import show_balances

    show_balances(FACE, open_app(), area, on.date() if on else None)


@ledgers.command("plan")
def ledger_plan(
    days: Annotated[int, typer.Option("--days", min=1, max=60, help="今后天数 · days ahead")] = 10,
    area: Area = None,
) -> None:
    """用款计划：今后要拨付多少，按基金和日期 · what is to be paid, by fund and day."""
    from console.answers.finance import show_plan

    show_plan(FACE, open_app(), days, area)


@ledgers.command("statement")
def ledger_statement(
    month: Annotated[str | None, typer.Option("--month", help="YYYY-MM")] = None,
    year: Annotated[str | None, typer.Option("--year", help="YYYY")] = None,
    area: Area = None,
    out: Out = None,
) -> None:
    """月报、年报：按基金和就医方式 · month or year by fund and kind of care."""
    from console.answers.finance import show_statement

    if bool(month) == bool(year):
        raise typer.BadParameter("--month YYYY-MM | --year YYYY", param_hint="--month")
    show_statement(FACE, open_app(), month or "", year or "", area, out)


@ledgers.command("export")
def ledger_export(
    first: Annotated[datetime, FROM],
    last: Annotated[datetime, TO],
    out: Annotated[Path, typer.Option("--out", help="写成 .csv 或 .xlsx · write it there")],
    area: Area = None,
    user: As = None,
    unmask: Unmask = False,
) -> None:
    """导出拨付明细给财务系统（MED_DFR_D 字段）· payments for the finance system."""
    from console.answers.cases import may_see
    from console.answers.finance import export

    app = open_app()
    full = may_see(app, user, unmask, f"ledger export {first.date()} {last.date()}")
    export(FACE, app, first.date(), last.date(), area, out, full)


@cli.command()
def reconcile(on: Annotated[datetime, ON], area: Area = None) -> None:
    """对账：资金账、批次、银行账单；有差异退出 1 · ledger, batches, bank, side by side."""
    from console.answers.reconcile import show_reconciliation

    show_reconciliation(FACE, open_app(), on.date(), area)
