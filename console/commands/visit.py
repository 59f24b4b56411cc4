"""Commands about a visit and about what a person has on file (就医核查与备案记录的命令)."""

from typing import Annotated

import typer

from console.commands.shell import FACE, cli, open_app


@cli.command()
def check(
    file: Annotated[str, typer.Argument(help="就医情况 JSON，- 为标准输入 · a visit as JSON")],
    quote: Annotated[
        str | None, typer.Option("--quote", help="账单 JSON，同时试算 · a bill: what would be paid")
    ] = None,
) -> None:
    """核查一次就医能否直接结算、按什么规则、怎么办 · may a visit be settled directly."""
    from console.answers.visit import answer_visit
    from console.terminal.question import read_question
    from console.terminal.visit import draw_visit

    app, visit = open_app(), read_question(file)
    bill = None if quote is None else read_question(quote)
    FACE.show(answer_visit(app, FACE.lang, visit, bill), draw_visit)


@cli.command()
def records(
    person: Annotated[str, typer.Argument(help="证件号码或人员编号 · identity or person number")],
) -> None:
    """备案记录：快速备案、自助开通、地方平台，以及哪一件挡住新备案 · what a person has on file."""
    from console.answers.records import answer_records
    from console.terminal.records import draw_records

    FACE.show(answer_records(open_app(), FACE.lang, person), draw_records)


@cli.command()
def settlements(
    person: Annotated[str, typer.Argument(help="证件号码或人员编号 · identity or person number")],
    year: Annotated[
        int | None,
        typer.Option("--year", min=1900, max=2999, help="出院（就诊）年份 · year of discharge"),
    ] = None,
) -> None:
    """个人跨省结算费用：直接结算、退费、已拨付的手工报销 · what the funds paid for a person."""
    from console.answers.settlements import answer_settlements
    from console.terminal.settlements import draw_settlements

    FACE.show(answer_settlements(open_app(), FACE.lang, person, year), draw_settlements)
