"""Commands that set up and operate (建立与运行的命令): database, runs, people, working days."""

from pathlib import Path
from typing import Annotated

import typer

from console.commands.shell import FACE, As, Day, Format, acting, calendars, cli, open_app, users
from console.terminal.output import REFUSED, leave


@cli.command()
def init(
    sample: Annotated[bool, typer.Option("--sample", help="载入样例 · load the sample")] = False,
    rehearsal: Annotated[
        bool, typer.Option("--rehearsal", help="新建演练库 · make a database for rehearsals")
    ] = False,
    admin: Annotated[
        str | None, typer.Option("--admin", help="登记第一名管理员 · the first admin")
    ] = None,
) -> None:
    """建立或升级数据库，载入参数库和代码表 · create or upgrade the database."""
    from console.answers.setup import answer_setup
    from console.terminal.setup import draw_setup

    FACE.command = "init"
    FACE.show(
        answer_setup(open_app(initialised=False), sample=sample, rehearsal=rehearsal, admin=admin),
        draw_setup,
    )


@cli.command()
def doctor(
    deep: Annotated[
        bool, typer.Option("--deep", help="大文件也逐页检查 · read a large file through")
    ] = False,
) -> None:
    """自检 · is everything in order."""
    from console.answers.doctor import answer_doctor
    from console.terminal.setup import draw_doctor
    from jobs.app import with_loaded_calendar

    found = answer_doctor(with_loaded_calendar(open_app(initialised=False)), FACE.lang, deep=deep)
    FACE.show(found, draw_doctor)
    if not found["ok"]:
        leave(REFUSED)


@cli.command()
def run(
    name: Annotated[str, typer.Argument(help="运行名称或 all · a run, or all")],
    on: Day = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="试运行，不写入 · change nothing")
    ] = False,
    confirm: Annotated[
        bool,
        typer.Option(
            "--confirm", help="确认制动的比例或时钟 · go past the brake, or trust the clock"
        ),
    ] = False,
    user: As = None,
) -> None:
    """立即运行 · do a run now."""
    from console.answers.runs import answer_run, names_of
    from console.terminal.logs import set_up_logs
    from console.terminal.progress import progress
    from console.terminal.runs import draw_done, note_future
    from jobs.identity import RUN

    set_up_logs(table=True)
    app = open_app()
    names, day = names_of(app, name), on.date() if on else app.today
    by = None if dry_run else acting(app, user, RUN, f"{name} {day}")
    if day > app.today and by:
        note_future(FACE, day)
    with progress(FACE) as advance:
        done = answer_run(app, names, day, by, confirmed=confirm, progress=advance)
    FACE.show(done, draw_done)
    if any(row.get("error") for row in done):
        leave(REFUSED)


@cli.command()
def runs(
    limit: Annotated[int, typer.Option("--limit", min=1, max=2**63 - 1)] = 100, _file: Format = None
) -> None:
    """运行台账和缺口 · the runs, with gaps."""
    from console.answers.runs import answer_runs
    from console.terminal.runs import draw_runs

    FACE.show(answer_runs(open_app(), limit), draw_runs)


@cli.command()
def daemon(
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="每项运行一行 · a line for every run")
    ] = False,
    http: Annotated[
        str,
        typer.Option(
            "--http",
            envvar="YIDI_HTTP",
            show_envvar=False,
            help="同时提供接口服务，地址:端口 · serve beside it, HOST:PORT",
        ),
    ] = "",
) -> None:
    """守护进程：按日程运行，补上停机的日子 · work by the schedule until stopped."""
    from console.terminal.daemon import serve

    serve(FACE, open_app(initialised=False), verbose=verbose, http=http)


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
    person: Annotated[
        str | None,
        typer.Option("--person", help="本人的证件号码或人员编号 · who they are in the register"),
    ] = None,
    person_area: Annotated[
        str | None, typer.Option("--person-area", help="本人的参保统筹区 · the area of that number")
    ] = None,
    area: Annotated[
        list[str] | None,
        typer.Option("--area", help="负责的统筹区，可多个；全部写 all · areas, or all"),
    ] = None,
    unit: Annotated[
        str, typer.Option("--unit", help="单位经办岗位所属单位编号 · the employer's number")
    ] = "",
    user: As = None,
) -> None:
    """添加人员 · add a user."""
    from console.answers.users import answer_user_add
    from console.terminal.users import draw_added
    from jobs.identity import USERS

    app = open_app()
    by = acting(app, user, USERS, name)
    added = answer_user_add(
        app, name, role, limit, institution, by, person, person_area, areas=area or (), unit=unit
    )
    FACE.show(added, draw_added)


@users.command("institution")
def user_institution(
    name: str,
    code: Annotated[str, typer.Argument(help="定点医药机构编号 · institution code")],
    user: As = None,
) -> None:
    """登记医院人员所属机构 · which hospital a user acts for."""
    from console.answers.user_places import answer_user_institution
    from console.terminal.users import draw_placed
    from jobs.identity import USERS

    app = open_app()
    by = acting(app, user, USERS, name)
    FACE.show(answer_user_institution(app, name, code, by), draw_placed)


@users.command("areas")
def user_areas(
    name: str,
    area: Annotated[
        list[str], typer.Option("--area", help="负责的统筹区，可多个；全部写 all · areas, or all")
    ],
    user: As = None,
) -> None:
    """登记人员负责的统筹区 · for which areas a user works."""
    from console.answers.user_places import answer_user_areas
    from console.terminal.users import draw_areas
    from jobs.identity import USERS

    app = open_app()
    by = acting(app, user, USERS, name)
    FACE.show(answer_user_areas(app, name, area, by), draw_areas)


@users.command("list")
def user_list(_file: Format = None) -> None:
    """人员一览 · who may act."""
    from console.answers.users import answer_users
    from console.terminal.users import draw_users

    FACE.show(answer_users(open_app()), draw_users)


@users.command("history")
def user_history(
    name: Annotated[str | None, typer.Argument(help="人员；不写为全部 · a user, else all")] = None,
    acts: Annotated[
        bool, typer.Option("--acts", help="写入和导出的命令 · commands that wrote or wrote out")
    ] = False,
    limit: Annotated[int, typer.Option("--limit", min=1, help="最近的条数 · the newest")] = 50,
    _file: Format = None,
) -> None:
    """人员变更记录和操作记录，新的在前 · what became of users, and what they wrote."""
    from console.answers.user_history import answer_user_acts, answer_user_history
    from console.terminal.users import draw_user_acts, draw_user_history

    if acts:
        FACE.show(answer_user_acts(open_app(), name, limit), draw_user_acts)
    else:
        FACE.show(answer_user_history(open_app(), FACE.lang, name, limit), draw_user_history)


@users.command("disable")
def user_disable(name: str, user: As = None) -> None:
    """停用人员 · disable a user."""
    from console.answers.users import answer_user_disable
    from console.terminal.users import draw_disabled
    from jobs.identity import USERS

    app = open_app()
    by = acting(app, user, USERS, name)
    FACE.show(answer_user_disable(app, name, by), draw_disabled)


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
    from console.answers.calendar import answer_calendar_import
    from console.terminal.calendar import draw_import
    from jobs.identity import CALENDAR

    app = open_app()
    by = None if dry_run else acting(app, user, CALENDAR)
    done = answer_calendar_import(app, file, by, confirmed=confirm)
    FACE.show(done, draw_import)


@calendars.command("show")
def calendar_show(
    year: Annotated[
        int | None, typer.Option("--year", min=1900, max=2999, help="只看一年 · one year's days")
    ] = None,
) -> None:
    """现行工作日历：各年正式或暂定 · the years in force, official or provisional."""
    from console.answers.calendar import answer_calendar, answer_calendar_year
    from console.terminal.calendar import draw_calendar, draw_year

    app = open_app()
    if year is None:
        FACE.show(answer_calendar(app), draw_calendar)
    else:
        FACE.show(answer_calendar_year(app, year), draw_year)
