"""Commands about what is to lapse (逾期终止的命令)."""

from typing import Annotated

import typer

from console.commands.shell import FACE, Format, cli, open_app


@cli.command()
def lapses(
    unserved: Annotated[
        bool,
        typer.Option(
            "--unserved", help="提醒未经送达而终止的 · what lapsed on an unserved reminder"
        ),
    ] = False,
    limit: Annotated[int, typer.Option("--limit", min=1, max=2**63 - 1)] = 1000,
    _file: Format = None,
) -> None:
    """待签的逾期终止名单 · what is to lapse and waits for a signature."""
    from console.answers.lapses import answer_lapse_lists, answer_unsigned_lapses
    from console.terminal.lapses import draw_lapse_lists, draw_unsigned_lapses

    app = open_app()
    if unserved:
        FACE.show(answer_unsigned_lapses(app, FACE.lang, limit), draw_unsigned_lapses)
    else:
        FACE.show(answer_lapse_lists(app, FACE.lang, limit), draw_lapse_lists)
