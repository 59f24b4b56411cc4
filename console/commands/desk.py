"""Commands about desks (领取的命令): take up, give back, hold, transfer, reassign, absence."""

from typing import Annotated

import typer

from console.commands.shell import FACE, As, Number, group, nobody_named, open_app

desks = group("desk", "领取：领取、退回、挂起、转办、离岗 · on whose desk a case lies")
Reason = Annotated[str, typer.Option("--reason", help="原因 · why")]
Until = Annotated[str, typer.Option("--until", help="到哪一天 YYYY-MM-DD · through which day")]


@desks.command("show")
def desk_show(no: Number) -> None:
    """在谁名下、到何时、领取记录 · on whose desk, until when, and what was done."""
    from console.answers.desk import answer_desk
    from console.terminal.desk import draw_desk

    FACE.show(answer_desk(open_app(), FACE.lang, no), draw_desk)


@desks.command("take")
def desk_take(no: Number, user: As = None) -> None:
    """领取一件 · take a case up."""
    _act(no, "take", user)


@desks.command("give-back")
def desk_give_back(no: Number, user: As = None, reason: Reason = "") -> None:
    """退回一件，他人可领取 · give a case back."""
    _act(no, "give_back", user, reason=reason)


@desks.command("hold")
def desk_hold(no: Number, until: Until, reason: Reason, user: As = None) -> None:
    """挂起到某日，写明原因 · put a case on hold until a day."""
    _act(no, "hold", user, until=until, reason=reason)


@desks.command("transfer")
def desk_transfer(
    no: Number,
    to: Annotated[str, typer.Option("--to", help="转给谁 · to whom")],
    user: As = None,
    reason: Reason = "",
) -> None:
    """转办；审批人员、管理员可接管 · put a case on another desk."""
    _act(no, "transfer", user, to=to, reason=reason)


@desks.command("reassign")
def desk_reassign(
    of: Annotated[str, typer.Argument(metavar="NAME", help="原领取人 · whose cases")],
    to: Annotated[str, typer.Option("--to", help="转给谁；不写则退回 · to whom, or back")] = "",
    user: As = None,
    reason: Reason = "",
) -> None:
    """批量转办或退回某人名下全部 · put all cases of one person elsewhere."""
    from console.answers.desk import answer_reassignment
    from console.terminal.desk import draw_reassigned

    found = answer_reassignment(open_app(), FACE.lang, _named(user), of, to, reason)
    FACE.show(found, draw_reassigned)


@desks.command("absent")
def desk_absent(
    until: Until,
    name: Annotated[str, typer.Argument(help="谁；不写为本人 · who; yourself")] = "",
    user: As = None,
) -> None:
    """离岗：名下全部退回，期间不再领取 · away: all cases go back."""
    from console.answers.desk import answer_absence
    from console.terminal.desk import draw_absence

    FACE.show(answer_absence(open_app(), FACE.lang, _named(user), name, until), draw_absence)


@desks.command("back")
def desk_back(
    name: Annotated[str, typer.Argument(help="谁；不写为本人 · who; yourself")] = "",
    user: As = None,
) -> None:
    """回岗 · here again."""
    from console.answers.desk import answer_return
    from console.terminal.desk import draw_absence

    FACE.show(answer_return(open_app(), _named(user), name), draw_absence)


def _act(no: str, act: str, user: str | None, **given: str) -> None:
    from console.answers.desk import answer_desk_act
    from console.terminal.desk import draw_put

    FACE.show(answer_desk_act(open_app(), no, act, _named(user), **given), draw_put)


def _named(user: str | None) -> str:
    if not user:
        raise nobody_named()
    return user
