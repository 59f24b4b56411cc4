"""Commands of what is contested (复议、诉讼与复查的命令)."""

from typing import Annotated

import typer

from console.commands.choices import chosen
from console.commands.shell import FACE, As, Day, Format, Number, acting, appeals, open_app


def _kind(value: str) -> str:
    from models import AppealKind

    return chosen(value, AppealKind, "--kind")


@appeals.command("register")
def appeal_register(
    no: Number,
    kind: Annotated[
        str,
        typer.Option(
            "--kind",
            callback=_kind,
            help="reconsideration 行政复议，lawsuit 行政诉讼，review 异议复查",
        ),
    ] = "reconsideration",
    on: Day = None,
    organ: Annotated[str, typer.Option("--organ", help="复议机关、法院 · organ or court")] = "",
    reference: Annotated[str, typer.Option("--reference", help="案号、文号 · its number")] = "",
    simple: Annotated[
        bool, typer.Option("--simple", help="适用简易程序 · simple procedure")
    ] = False,
    seq: Annotated[
        int | None, typer.Option("--seq", min=1, help="对第几步不服 · the contested move")
    ] = None,
    inaction: Annotated[
        bool, typer.Option("--inaction", help="对不办理不服 · because nothing was done")
    ] = False,
    user: As = None,
) -> None:
    """登记收到的复议、诉讼、复查，起算答复期限 · register what came in; the answer's period begins."""
    from console.answers.appeals import answer_new_appeal
    from console.terminal.appeals import draw_appeal
    from jobs.identity.duties import APPEALS

    app = open_app()
    by = acting(app, user, APPEALS, no)
    made = answer_new_appeal(
        app, FACE.lang, no, by, kind, on.date() if on else None, organ=organ, reference=reference,
        simple=simple, seq=seq, inaction=inaction,
    )  # fmt: skip
    FACE.show(made, draw_appeal)


@appeals.command("list")
def appeal_list(
    state: Annotated[str | None, typer.Option("--state", help="状态代码 · state")] = None,
    case: Annotated[str | None, typer.Option("--case", help="某一件的 · of one case")] = None,
    running: Annotated[
        bool, typer.Option("--running", help="只列未办结的 · only those that run")
    ] = False,
    _file: Format = None,
) -> None:
    """列出复议、诉讼、复查，期限近的在前 · list them, the next deadline first."""
    from console.answers.appeals import answer_appeals
    from console.terminal.appeals import draw_appeals

    FACE.show(answer_appeals(open_app(), FACE.lang, state, case, running=running), draw_appeals)
