"""Commands about filings and claims (备案与报销的命令): where they stand, and their moves."""

from pathlib import Path
from typing import Annotated

import typer

from console.commands.facts import Ask, Cuts, FactPairs, FactsJson, Second, agent_of, facts_of
from console.commands.shell import (
    FACE,
    MOST,
    As,
    Day,
    Format,
    Number,
    Unmask,
    cli,
    many,
    nobody_named,
    open_app,
)
from console.terminal.output import REFUSED, leave


@cli.command()
def status(on: Day = None) -> None:
    """各状态件数、超期、最早待办 · cases per state, overdue, oldest."""
    from config.clock import business_day
    from config.settings import load_settings
    from console.answers.status import answer_status
    from console.terminal.status import draw_status
    from models.database import Database

    settings = load_settings(FACE.database)
    database = Database(settings.database, settings.lease_seconds)
    today = on.date() if on else business_day()
    FACE.show(answer_status(database, today, settings.reports.tries), draw_status)


@cli.command("list")
def list_(
    kind: Annotated[str, typer.Argument(help="filings 备案、claims 报销 · filings or claims")],
    state: Annotated[
        str | None, typer.Option("--state", help="状态：名称或代码 · state, label or code")
    ] = None,
    person: Annotated[
        str | None, typer.Option("--person", help="证件号码或人员编号 · id or person number")
    ] = None,
    area: Annotated[str | None, typer.Option("--area", help="参保统筹区 · area")] = None,
    overdue: Annotated[bool, typer.Option("--overdue", help="只看超期 · overdue only")] = False,
    stuck: Annotated[bool, typer.Option("--stuck", help="只看已搁置 · set aside only")] = False,
    restorable: Annotated[
        bool, typer.Option("--restorable", help="参保终止后又恢复参保的备案 · coverage came back")
    ] = False,
    mine: Annotated[
        bool, typer.Option("--mine", help="只看待我办理 · waiting for me (--as)")
    ] = False,
    user: As = None,
    limit: Annotated[
        int | None, typer.Option("--limit", min=1, max=MOST, help="最多件数 · at most")
    ] = None,
    after: Annotated[
        str | None, typer.Option("--after", help="从此号之后 · after this number")
    ] = None,
    unmask: Unmask = False,
    _file: Format = None,
) -> None:
    """列出备案或报销 · list cases."""
    from console.answers.cases import user_named
    from console.answers.queries import CaseFilter
    from console.answers.unmasking import may_see
    from console.terminal.cases import show_cases

    kind = many(kind, ("filings", "claims"))
    if kind not in ("filings", "claims"):
        raise typer.BadParameter("filings | claims", param_hint="KIND")
    if restorable and kind != "filings":
        raise typer.BadParameter("filings", param_hint="--restorable")
    if mine and not user:
        raise typer.BadParameter(
            "须同时写明 --as · --as USER is needed with it", param_hint="--mine"
        )
    app = open_app()
    actor = user_named(app, user) if mine and user else None
    unmasked = may_see(app, user, unmask, f"list {kind} {person or ''}".strip())
    since = app.today if overdue else None
    again = app.today if restorable else None
    wanted = CaseFilter(state, person, area, since, stuck, again, actor, limit, after)
    show_cases(FACE, app, kind, wanted, unmasked=unmasked)


@cli.command()
def show(
    no: Number,
    user: As = None,
    unmask: Unmask = False,
    reason: Annotated[
        str, typer.Option("--reason", help="查看未满14周岁者的理由 · why, for a child")
    ] = "",
) -> None:
    """一件备案或报销的全部内容 · one case."""
    from console.answers.cases import answer_case
    from console.answers.unmasking import may_see
    from console.terminal.cases import draw_numbered

    app = open_app()
    unmasked = may_see(app, user, unmask, f"show {no} {reason}".strip())
    found = answer_case(app, FACE.lang, no, unmasked=unmasked, reason=reason)
    FACE.show(found, draw_numbered)


@cli.command()
def history(no: Number, _file: Format = None) -> None:
    """流转记录 · the moves of a case."""
    from console.answers.history import answer_history
    from console.terminal.cases import draw_history

    FACE.show(answer_history(open_app(), FACE.lang, no), draw_history)


@cli.command()
def why(
    no: Number,
    user: As = None,
    full: Annotated[
        bool, typer.Option("--full", help="连同依据、计算步骤和全部操作 · with sources and steps")
    ] = False,
) -> None:
    """现在在哪一步、为什么、下一步由谁何时办理 · where it stands and why."""
    from console.answers.why import answer_why
    from console.terminal.why import draw_why, draw_why_in_full

    draw = draw_why_in_full if full else draw_why
    FACE.show(answer_why(open_app(), FACE.lang, no), draw)


@cli.command(add_help_option=False)
def take(
    context: typer.Context,
    first: Annotated[
        str | None, typer.Argument(metavar="NO", help="业务流水号、受理号或外部流水号 · a number")
    ] = None,
    second: Annotated[str | None, typer.Argument(metavar="TRIGGER", help="操作 · move")] = None,
    user: As = None,
    on_behalf_of: Annotated[
        str | None, typer.Option("--on-behalf-of", help="代办人：姓名或 JSON · agent")
    ] = None,
    reason: Annotated[str, typer.Option("--reason", help="理由 · reason")] = "",
    fact: FactPairs = None,
    cut: Cuts = None,
    with_second: Second = None,
    facts: FactsJson = None,
    from_list: Annotated[
        Path | None, typer.Option("--from-list", help="清单文件 · a file of numbers")
    ] = None,
    yes: Annotated[
        bool, typer.Option("--yes", help="清单 20 件起不再询问 · do not ask from 20 on")
    ] = False,
    ask: Ask = None,
    help_: Annotated[
        bool,
        typer.Option("--help", help="用法；写明操作时列出其随附信息 · usage, or what a move takes"),
    ] = False,
) -> None:
    """办理一步 · take one move, or those of a list."""
    from console.answers.moves import MoveOrder, answer_move, answer_moves, read_rows
    from console.terminal.asking import at_a_terminal
    from console.terminal.moved import confirm_list, draw_move, draw_results

    if help_:
        _help_of(context, first, second)
        return
    if not user:
        raise nobody_named()
    order = MoveOrder(user, reason, facts_of(facts, fact, cut, with_second), agent_of(on_behalf_of))
    if from_list is not None:
        app, rows = open_app(), list(read_rows(from_list))
        confirm_list(FACE, app, rows, yes=yes)
        results = answer_moves(app, FACE.lang, rows, second or first, order)
        FACE.show(results, draw_results)
        if any("error" in result for result in results):
            leave(REFUSED)
    elif at_a_terminal(FACE) if ask is None else ask:
        from console.terminal.taking import take_by_hand

        FACE.show(take_by_hand(FACE, open_app(), first, second, order), draw_move)
    elif first and second:
        FACE.show(answer_move(open_app(), FACE.lang, first, second, order), draw_move)
    else:
        raise typer.BadParameter(
            "应为 编号 操作，或 --from-list 清单 · NO TRIGGER, or --from-list FILE", param_hint="NO"
        )


def _help_of(context: typer.Context, no: str | None, trigger: str | None) -> None:
    """The usage of `take`; with a move, what that move takes."""
    if no is None or trigger is None:
        FACE.line(context.get_help())
        return
    from config.settings import load_settings
    from console.answers.form import answer_payload
    from console.terminal.taking import draw_payload

    signed = load_settings().identity == "signed"
    FACE.show(answer_payload(FACE.lang, no, trigger, signed=signed), draw_payload)
