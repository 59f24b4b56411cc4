"""Commands that run the agency (运行): init, run, runs, daemon, doctor."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any

from config.clock import SHANGHAI
from config.errors import YidiError
from config.text import Text
from console.answers.status import ready
from console.terminal.output import MISUSE, REFUSED, Face, leave
from jobs.app import App
from jobs.runner.work import Progress


def initialise(face: Face, app: App, sample: bool) -> None:
    """Create or upgrade the database, and load the sample once."""
    from jobs.setup import initialise as prepare

    answer = prepare(app)
    if sample:
        from jobs.sample import load_sample

        answer["loaded"]["sample"] = load_sample(app)
    face.show(answer, lambda shown: _draw_init(face, shown))


def _draw_init(face: Face, shown: dict[str, Any]) -> None:
    loaded = shown["loaded"]
    years = loaded["calendar_years"]
    face.line(face.say(f"数据库：{shown['database']}（版本 {shown['revision']}）",
                       f"database: {shown['database']} (revision {shown['revision']})"))  # fmt: skip
    face.line(
        face.say(
            f"已载入：参数库 {loaded['policy_areas']} 个地区、{loaded['policy_parameters']} 项参数；"
            f"区划 {loaded['regions']} 个；工作日历 {years[0]}–{years[-1]}",
            f"loaded: {loaded['policy_areas']} areas and {loaded['policy_parameters']} parameters; "
            f"{loaded['regions']} regions; working days {years[0]}–{years[-1]}",
        )
    )
    if "sample" in loaded and not any(loaded["sample"].values()):
        face.line(face.say("样例：已经载入过", "sample: it was loaded before"))
    elif "sample" in loaded:
        counts = "，".join(f"{k} {v}" for k, v in loaded["sample"].items())
        face.line(face.say(f"样例：{counts}", f"sample: {counts}"))


@contextmanager
def progress(face: Face) -> Iterator[Progress]:
    """A live line on a terminal; nothing in a pipe or a service."""
    if face.as_json or not sys.stderr.isatty():
        yield lambda _name, _moved: None
        return
    from rich.console import Console
    from rich.progress import Progress as Bars
    from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description} {task.completed:.0f}"),
        TimeElapsedColumn(),
    )
    with Bars(*columns, console=console, transient=True) as bars:
        tasks: dict[str, Any] = {}

        def advance(name: str, moved: int) -> None:
            if name not in tasks:
                tasks[name] = bars.add_task(name, total=None)
            bars.update(tasks[name], completed=moved)

        yield advance


def run(
    face: Face, app: App, name: str, on: date | None, dry_run: bool, confirmed: bool, user: str
) -> None:
    """Do one run, or all in the order of the day, now."""
    from console.answers.runs import draw_runs
    from jobs.runs.catalogue import NAMES
    from jobs.scheduler.execute import by_hand, run_dry

    ready(app.database)
    if name != "all" and name not in NAMES:
        error = YidiError(
            Text(
                "没有运行 {name}；可用：all, {known}。", "no run {name}; there are: all, {known}."
            ),
            name=name,
            known=", ".join(NAMES),
        )
        error.code = "unknown_run"
        face.error(error)
        leave(MISUSE)
    names = NAMES if name == "all" else (name,)
    day = on or app.today
    if day > app.today and not dry_run:
        # Allowed for a rehearsal; cases will stand as if that day had come.
        told = face.say(
            f"注意：{day} 在今天之后，各件将按那一天办理。", f"note: {day} is still to come."
        )
        print(told, file=sys.stderr)
    with progress(face) as advance:
        if dry_run:
            done = run_dry(app, names, day, confirmed=confirmed)
        else:
            done = by_hand(app, names, day, user, confirmed=confirmed, progress=advance)
    face.show(done, lambda shown: draw_runs(face, shown))
    if any(row.get("error") for row in done):
        leave(REFUSED)


def serve(face: Face, app: App, *, verbose: bool) -> None:
    """Run the daemon until it is told to stop: lines on a terminal, else and with --json the log."""
    from console.terminal.daemon_lines import DaemonLines
    from console.terminal.logs import set_up_logs
    from jobs.scheduler.daemon import Daemon

    ready(app.database)
    readable = sys.stdout.isatty() and not face.as_json
    set_up_logs(table=readable, as_json=face.as_json)
    lines = DaemonLines(face, lambda: app.today, verbose=verbose)
    daemon = Daemon(app, lines.report) if readable else Daemon(app)
    if face.as_json:
        daemon.serve(lambda _done, _left, _following: None)
        return
    _greet(face, app)

    def caught_up(done: int, left: int, following: datetime) -> None:
        lines.flush()
        _caught_up(face, done, left, following)

    daemon.serve(caught_up)
    face.line(face.say("已停止，没有办到一半的业务。", "stopped; nothing is half done."))


def _greet(face: Face, app: App) -> None:
    from console.answers.status import status

    with app.database.reading() as session:
        counts = status(session, app.today)
    filings, claims = sum(counts["filings"].values()), sum(counts["claims"].values())
    url = app.database.engine.url.render_as_string(hide_password=True)
    face.line(face.say(f"yidi 守护进程 · 业务日期 {app.today} · 数据库 {url}",
                       f"yidi daemon · business day {app.today} · database {url}"))  # fmt: skip
    face.line(face.say(f"参数库 {len(app.policy.areas)} 个地区；备案 {filings} 件，手工报销 {claims} 件；开始补运行……",
                       f"{len(app.policy.areas)} areas; {filings} filings, {claims} claims; catching up …"))  # fmt: skip
    sys.stdout.flush()


def _caught_up(face: Face, done: int, left: int, following: datetime) -> None:
    if left:
        face.line(face.say(f"补运行 {done} 项，还有 {left} 项未完成，随后（或下次启动）继续。",
                           f"{done} runs done; {left} are left for later or the next start."))  # fmt: skip
        return
    local = following.astimezone(SHANGHAI)
    when = f"{local:%Y-%m-%d %H:%M}"
    face.line(face.say(f"补运行 {done} 项完成；下一次：{when}（北京时间）。Ctrl-C 停止。",
                       f"caught up: {done} runs done; next: {when} (Beijing time). Ctrl-C stops."))  # fmt: skip
    sys.stdout.flush()
