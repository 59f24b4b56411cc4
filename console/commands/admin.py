"""Commands that set up and operate (建立与运行的命令): database, runs, people, working days."""

from pathlib import Path
from typing import Annotated

import typer

from console.commands.shell import FACE, As, Day, calendars, cli, open_app, users


@cli.command()
def init(
    sample: Annotated[bool, typer.Option("--sample", help="载入样例 · load the sample")] = False,
) -> None:
    """建立或升级数据库，载入参数库和代码表 · create or upgrade the database."""
    from console.answers.operate import initialise

    initialise(FACE, open_app(initialised=False), sample)


@cli.command()
def doctor() -> None:
    """自检 · is everything in order."""
    from console.answers.doctor import doctor as examine
    from jobs.app import with_loaded_calendar

    examine(FACE, with_loaded_calendar(open_app(initialised=False)))


@cli.command()
def run(
    name: Annotated[str, typer.Argument(help="运行名称或 all · a run, or all")],
    on: Day = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="试运行，不写入 · change nothing")
    ] = False,
    confirm: Annotated[
        bool, typer.Option("--confirm", help="确认超过制动比例 · go past the brake")
    ] = False,
    user: As = None,
) -> None:
    """立即运行 · do a run now."""
    from console.answers.operate import run as do
    from console.terminal.logs import set_up_logs

    set_up_logs(table=True)
    do(FACE, open_app(), name, on.date() if on else None, dry_run, confirm, user or "console")


@cli.command()
def runs(limit: Annotated[int, typer.Option("--limit", min=1, max=2**63 - 1)] = 100) -> None:
    """运行台账和缺口 · the ledger, with gaps."""
    from console.answers.runs import show_runs

    show_runs(FACE, open_app(), limit)


@cli.command()
def daemon(
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="每项运行一行 · a line for every run")
    ] = False,
) -> None:
    """守护进程：按日程运行，补上停机的日子 · work by the schedule until stopped."""
    from console.answers.operate import serve

    serve(FACE, open_app(), verbose=verbose)


@users.command("add")
def user_add(
    name: str,
    role: Annotated[list[str], typer.Option("--role", help="岗位，可多个 · role, repeatable")],
    limit: Annotated[
        str | None, typer.Option("--limit", help="审批限额（元） · approval limit")
    ] = None,
    institution: Annotated[
        str, typer.Option("--institution", help="医院岗位所属机构编号 · the hospital's code")
    ] = "",
) -> None:
    """添加人员 · add a user."""
    from console.answers.admin import add_user

    add_user(FACE, open_app(), name, role, limit, institution)


@users.command("institution")
def user_institution(
    name: str,
    code: Annotated[str, typer.Argument(help="定点医药机构编号 · institution code")],
) -> None:
    """登记医院人员所属机构 · which hospital a user acts for."""
    from console.answers.admin import place_user

    place_user(FACE, open_app(), name, code)


@users.command("list")
def user_list() -> None:
    """人员一览 · who may act."""
    from console.answers.admin import list_users

    list_users(FACE, open_app())


@users.command("disable")
def user_disable(name: str) -> None:
    """停用人员 · disable a user."""
    from console.answers.admin import disable_user

    disable_user(FACE, open_app(), name)


@calendars.command("import")
def calendar_import(
    file: Annotated[Path, typer.Argument(help="CSV: day,kind[,year_status,source]")],
    user: As = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="只检查不写入 · check only")] = False,
    confirm: Annotated[
        bool, typer.Option("--confirm", help="确认更改已是正式的年份 · change an official year")
    ] = False,
) -> None:
    """导入节假日安排，重算未办结件的期限 · load a year's notice, recount open deadlines."""
    from console.answers.calendar import import_calendar

    import_calendar(FACE, open_app(), file, user, dry_run=dry_run, confirmed=confirm)


@calendars.command("show")
def calendar_show(
    year: Annotated[int | None, typer.Option("--year", help="只看一年 · one year's days")] = None,
) -> None:
    """现行工作日历：各年正式或暂定 · the years in force, official or provisional."""
    from console.answers.calendar import show_calendar

    show_calendar(FACE, open_app(), year)
