"""Commands about whose cases a user keeps away from (回避的命令)."""

from typing import Annotated

import typer

from console.commands.shell import FACE, As, Format, acting, open_app, users

kin = typer.Typer(
    help="亲属申报：本人、亲属的业务须回避 · relatives whose cases a user keeps away from",
    no_args_is_help=True,
)
users.add_typer(kin, name="relative")
Whom = Annotated[
    str, typer.Option("--person", help="证件号码或人员编号 · identity or person number")
]
Area = Annotated[str | None, typer.Option("--area", help="参保统筹区 · area")]


@users.command("person")
def user_person(
    name: str,
    person: Annotated[
        str | None, typer.Option("--person", help="本人的证件号码或人员编号 · their own number")
    ] = None,
    nobody: Annotated[bool, typer.Option("--nobody", help="没有参保登记 · in no register")] = False,
    area: Area = None,
    user: As = None,
) -> None:
    """登记人员本人的参保信息，其本人的业务须回避 · who a user is in the register."""
    from console.answers.relatives import answer_user_person
    from console.terminal.users import draw_kept_away
    from jobs.identity import USERS

    if (person is None) != nobody:
        raise typer.BadParameter("--person 号码 | --nobody", param_hint="--person")
    app = open_app()
    by = acting(app, user, USERS, name)
    FACE.show(answer_user_person(app, name, person, area, by), draw_kept_away)


@kin.command("add")
def relative_add(
    name: str,
    person: Whom,
    relation: Annotated[
        str, typer.Option("--relation", help="spouse 夫妻 | lineal 直系血亲 | collateral 三代以内旁系血亲 | in_law 近姻亲 | other 其他")
    ],
    area: Area = None,
    user: As = None,
) -> None:  # fmt: skip
    """申报亲属，本人或管理员办理 · declare a relative."""
    from console.answers.relatives import answer_relative_added
    from console.terminal.users import draw_kept_away
    from jobs.identity import DECLARE

    app = open_app()
    by = acting(app, user, DECLARE, name)
    FACE.show(answer_relative_added(app, name, person, area, relation, by), draw_kept_away)


@kin.command("remove")
def relative_remove(name: str, person: Whom, area: Area = None, user: As = None) -> None:
    """撤销亲属申报，另一名管理员办理，记录都保留 · take a relative back."""
    from console.answers.relatives import answer_relative_removed
    from console.terminal.users import draw_kept_away
    from jobs.identity import USERS

    app = open_app()
    by = acting(app, user, USERS, name)
    FACE.show(answer_relative_removed(app, name, person, area, by), draw_kept_away)


@kin.command("list")
def relative_list(name: str, user: As = None, _file: Format = None) -> None:
    """某人员申报的亲属，本人或管理员查看 · the relatives of a user."""
    from console.answers.relatives import answer_relatives
    from console.terminal.users import draw_relatives
    from jobs.identity import DECLARE

    app = open_app()
    by = acting(app, user, DECLARE, name)
    FACE.show(answer_relatives(app, FACE.lang, name, by), draw_relatives)
