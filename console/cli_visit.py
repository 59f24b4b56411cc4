"""Commands about a visit and about what a person has on file (就医核查与备案记录的命令)."""

from typing import Annotated

import typer

from console.shell import FACE, app, the_desk


@app.command()
def check(
    file: Annotated[str, typer.Argument(help="就医情况 JSON，- 为标准输入 · a visit as JSON")],
    quote: Annotated[
        str | None, typer.Option("--quote", help="账单 JSON，同时试算 · a bill: what would be paid")
    ] = None,
) -> None:
    """核查一次就医能否直接结算、按什么规则、怎么办 · may a visit be settled directly."""
    from console.visit import check_file

    check_file(FACE, the_desk(), file, quote)
