"""Commands of inquiries at hospitals and other agencies (协查的命令); asked and answered by `take`."""

from typing import Annotated

import typer

from console.commands.shell import FACE, Format, inquiries, open_app


@inquiries.command("list")
def inquiry_list(
    case: Annotated[str | None, typer.Option("--case", help="某一件的 · of one case")] = None,
    running: Annotated[
        bool, typer.Option("--running", help="只列待答复的 · only those that are open")
    ] = False,
    overdue: Annotated[
        bool, typer.Option("--overdue", help="只列逾期未答复的 · only those overdue")
    ] = False,
    _file: Format = None,
) -> None:
    """列出协查，期限近的在前 · list inquiries, the next day for an answer first."""
    from console.answers.inquiries import answer_inquiries
    from console.terminal.inquiries import draw_inquiries

    found = answer_inquiries(open_app(), FACE.lang, case, running=running, overdue=overdue)
    FACE.show(found, draw_inquiries)
