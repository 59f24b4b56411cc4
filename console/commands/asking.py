"""Commands for people who ask (查找、下一件、代码的命令)."""

from typing import Annotated

import typer

from console.commands.shell import FACE, As, Unmask, cli, open_app


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
) -> None:
    """查找人员和业务：姓名、末四位、电话、单号、票据、编号 · find people and cases."""
    from console.answers.find import answer_find
    from console.answers.queries import View
    from console.answers.unmasking import may_see
    from console.terminal.find import draw_find

    app, words = open_app(), " ".join(text)
    view = View(FACE.lang, app.regions, may_see(app, user, unmask, "find"))
    FACE.show(answer_find(app, view, words, kind, area, limit), draw_find)
