"""Commands by which two people sign for values of the policy book (参数核实单的命令)."""

from datetime import datetime
from typing import Annotated

import typer

from console.commands.shell import FACE, As, Format, acting, open_app, policies

Area = Annotated[str, typer.Argument(help="参数所在的地区页 · the page that the value stands on")]
Start = Annotated[
    datetime | None,
    typer.Option("--from", formats=["%Y-%m-%d"], help="取值起始日，默认现行 · from this day"),
]


@policies.command("unverified")
def policy_unverified(
    year: Annotated[
        int | None, typer.Option("--year", min=1900, max=2999, help="申请年度 · of which year")
    ] = None,
    _file: Format = None,
) -> None:
    """未核实的参数，按以其为依据的金额排列 · unverified values by the yuan that rest on them."""
    from console.answers.value_sheets import answer_unverified
    from console.terminal.value_sheets import draw_unverified

    FACE.show(answer_unverified(open_app(), FACE.lang, year), draw_unverified)


@policies.command("sign")
def policy_sign(
    area: Area,
    parameter: Annotated[str, typer.Argument(help="参数名称 · parameter")],
    scope: Annotated[str, typer.Option("--scope", help="范围，如 resident/inpatient")] = "",
    start: Start = None,
    document: Annotated[str, typer.Option("--document", help="文号 · document number")] = "",
    clause: Annotated[str, typer.Option("--clause", help="条款 · clause")] = "",
    page: Annotated[str, typer.Option("--page", help="原件页码 · page of the original")] = "",
    title: Annotated[str, typer.Option("--title", help="文件名称 · its title")] = "",
    withdraw: Annotated[
        str | None,
        typer.Option("--withdraw", metavar="理由", help="撤回核实单 · take it back, why"),
    ] = None,
    second: Annotated[str, typer.Option("--second", help="确认人 · who confirms")] = "",
    user: As = None,
) -> None:
    """两人对照原件签署参数核实单，或撤回 · two people sign for a value, or withdraw."""
    from console.answers.value_sheets import answer_sign, answer_withdrawal
    from console.terminal.value_sheets import draw_signed
    from jobs.identity import SIGN_VALUE
    from jobs.office.value_sheets import SeenAt

    app, day = open_app(), start and start.date()
    by = acting(app, user, SIGN_VALUE, f"{area} {parameter}")
    which = (area, parameter, scope, day)
    if withdraw is not None:
        done = answer_withdrawal(app, FACE.lang, *which, withdraw, by, second)
    else:
        at = SeenAt(document, clause, page, title)
        done = answer_sign(app, FACE.lang, *which, at, by, second)
    FACE.show(done, draw_signed)


@policies.command("sheets")
def policy_sheets(
    area: Annotated[str | None, typer.Option("--area", help="只看一个地区 · one area")] = None,
    _file: Format = None,
) -> None:
    """参数核实单一览，新的在前 · every sheet, the newest first."""
    from console.answers.value_sheets import answer_sheets
    from console.terminal.value_sheets import draw_sheets

    FACE.show(answer_sheets(open_app(), FACE.lang, area), draw_sheets)
