"""Commands for people who ask (查找、下一件、代码的命令)."""

from typing import Annotated

import typer

from console.commands.shell import FACE, As, Format, Unmask, cli, nobody_named, open_app


@cli.command()
def find(
    text: Annotated[
        list[str], typer.Argument(help="姓名、姓名 末四位、电话、单号、票据、编号 · whole keys")
    ],
    kind: Annotated[
        str | None, typer.Option("--kind", help="person|filing|claim|referral|qualification|…")
    ] = None,
    area: Annotated[str | None, typer.Option("--area", help="参保统筹区 · area")] = None,
    limit: Annotated[int, typer.Option("--limit", min=1, max=1000, help="最多条数 · at most")] = 20,
    user: As = None,
    unmask: Unmask = False,
    _file: Format = None,
) -> None:
    """查找人员和业务：姓名、末四位、电话、单号、票据、编号 · find people and cases."""
    from console.answers.find import answer_find
    from console.answers.queries import view_for
    from console.answers.unmasking import may_see
    from console.terminal.find import draw_find

    app, words = open_app(), " ".join(text)
    view = view_for(app, FACE.lang, unmasked=may_see(app, user, unmask, "find"))
    FACE.show(answer_find(app, view, words, kind, area, limit), draw_find)


@cli.command("next")
def next_(
    machine: Annotated[
        str | None, typer.Option("--machine", help="filing|claim|referral|qualification|…")
    ] = None,
    user: As = None,
) -> None:
    """接下来该我办的一件：按岗位、时限、职责分离 · the case to take next."""
    from console.answers.next_case import answer_next
    from console.terminal.next_case import draw_next

    if not user:
        raise nobody_named()
    FACE.show(answer_next(open_app(), FACE.lang, machine, user), draw_next)


@cli.command()
def codes(
    kind: Annotated[str, typer.Argument(help="cert_type|insutype|region|disease|claim_state|…")],
    text: Annotated[
        str | None, typer.Argument(help="代码或其中的字 · a code or part of it")
    ] = None,
    _file: Format = None,
) -> None:
    """代码和可用的写法 · the codes of a kind and the words for them."""
    from console.answers.codes import answer_codes
    from console.terminal.codes import draw_codes

    FACE.show(answer_codes(open_app(initialised=False), FACE.lang, kind, text), draw_codes)
