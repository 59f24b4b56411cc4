"""Commands about the policy book and what it pays (参数库与待遇的命令)."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from console.commands.shell import FACE, Day, Draft, Format, Number, cli, open_app, policies
from console.terminal.output import REFUSED, leave


@cli.command()
def quote(
    file: Annotated[str, typer.Argument(help="JSON 文件，- 为标准输入 · a JSON file")],
    policy: Draft = None,
) -> None:
    """待遇试算，不需要登记申请 · what would be paid for one bill, no case needed."""
    from console.answers.policy import open_book
    from console.answers.quote import answer_quote
    from console.terminal.question import read_question
    from console.terminal.quote import draw_quote

    book = open_book(policy)
    sheet = answer_quote(book, FACE.lang, read_question(file))
    FACE.show(sheet.answer, lambda face, _: draw_quote(face, sheet))


@cli.command()
def recalculate(no: Number) -> None:
    """按当时的输入重新核算，逐字节一致或指出变化 · calculate again, or say what changed."""
    from console.answers.benefit import answer_recalculation
    from console.terminal.benefit import draw_recalculation

    found = answer_recalculation(open_app(), FACE.lang, no)
    FACE.show(found, draw_recalculation)
    if found["changed"]:
        leave(REFUSED)


@cli.command()
def whatif(
    policy: Annotated[Path, typer.Option("--policy", help="参数库草案目录 · a draft of the book")],
    first: Annotated[
        datetime | None, typer.Option("--from", formats=["%Y-%m-%d"], help="就医日自 · care from")
    ] = None,
    last: Annotated[
        datetime | None, typer.Option("--to", formats=["%Y-%m-%d"], help="就医日至 · care to")
    ] = None,
) -> None:
    """按参数库草案测算已存申请的增减，不写入 · what a draft book would change."""
    from console.answers.benefit import answer_whatif
    from console.terminal.benefit import draw_whatif

    days = (first and first.date(), last and last.date())
    FACE.show(answer_whatif(open_app(), FACE.lang, policy, *days), draw_whatif)


@policies.command("list")
def policy_list(policy: Draft = None, _file: Format = None) -> None:
    """参数库中的地区：经办或仅供试算 · the areas of the book."""
    from console.answers.policy import answer_policy_areas, open_book
    from console.terminal.policy import draw_policy_areas

    FACE.show(answer_policy_areas(open_book(policy)), draw_policy_areas)


@policies.command("show")
def policy_show(
    area: Annotated[str, typer.Argument(help="统筹区代码 · area")],
    on: Day = None,
    policy: Draft = None,
) -> None:
    """某地区某日的参数 · an area's parameters on a day."""
    from config.clock import business_day
    from console.answers.policy import answer_policy, open_book
    from console.answers.value_sheets import sheets_at_hand
    from console.terminal.policy import draw_policy

    book, day = open_book(policy), on.date() if on else business_day()
    signed = sheets_at_hand(open_app(initialised=False))
    found = answer_policy(book, FACE.lang, area, day, signed)
    FACE.show(found, lambda face, shown: draw_policy(face, book, shown))


@policies.command("check")
def policy_check(
    policy: Draft = None,
    on: Day = None,
    area: Annotated[str | None, typer.Option("--area", help="只看一个统筹区 · one area")] = None,
) -> None:
    """核查参数库：未核实、缺少、矛盾 · what is unverified, missing or contradicting."""
    from config.clock import business_day
    from console.answers.policy import answer_policy_check, open_book
    from console.answers.value_sheets import sheets_at_hand
    from console.terminal.policy import draw_policy_check

    book, day = open_book(policy), on.date() if on else business_day()
    signed = sheets_at_hand(open_app(initialised=False))
    found = answer_policy_check(book, FACE.lang, day, area, signed)
    FACE.show(found, lambda face, shown: draw_policy_check(face, book, shown))


@policies.command("diff")
def policy_diff(
    area: Annotated[str, typer.Argument(help="统筹区代码 · area")],
    first: Annotated[datetime, typer.Argument(metavar="DAY1", formats=["%Y-%m-%d"])],
    second: Annotated[datetime, typer.Argument(metavar="DAY2", formats=["%Y-%m-%d"])],
    policy: Draft = None,
) -> None:
    """两日之间变化的参数 · what changed between two days."""
    from console.answers.policy import answer_policy_changes, open_book
    from console.terminal.policy import draw_policy_changes

    book = open_book(policy)
    changes = answer_policy_changes(book, FACE.lang, area, first.date(), second.date())
    FACE.show(
        [change.answer for change in changes],
        lambda face, _: draw_policy_changes(face, book, changes),
    )


@cli.command()
def diagram(
    machine: Annotated[
        str,
        typer.Argument(
            help="filing | claim | referral | qualification | payout | payment | recovery"
        ),
    ],
    form: Annotated[str, typer.Option("--format", help="mermaid | svg | table")] = "mermaid",
) -> None:
    """状态图 · draw a machine."""
    from console.answers.diagram import answer_diagram

    drawn = answer_diagram(open_app(initialised=False), FACE.lang, machine, form)
    FACE.show(drawn, lambda face, found: face.line(found["text"]))
