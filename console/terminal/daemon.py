"""The daemon at a terminal (守护进程): what it says when it starts, has caught up, and stops."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from config.clock import SHANGHAI
from console.answers.status import ready, status
from console.terminal.daemon_lines import DaemonLines
from console.terminal.http_beside import HttpBeside, host_and_port
from console.terminal.logs import set_up_logs
from console.terminal.output import Face
from jobs.app import App
from jobs.identity.acts import announce
from jobs.scheduler.daemon import Daemon
from jobs.signin.unsafe import check_may_be_served
from models.database import Database
from workflow.machine.context import SYSTEM


def serve(face: Face, app: App, *, verbose: bool, http: str = "") -> None:
    """Run the daemon until it is told to stop: lines on a terminal, else and with --json the log.

    With `http` a server stands beside it at that address.
    """
    if http:
        host_and_port(http)
    readable = sys.stdout.isatty() and not face.as_json
    set_up_logs(table=readable, as_json=face.as_json)
    announce(app, "daemon", SYSTEM.name)
    lines = DaemonLines(face, lambda: app.today, verbose=verbose)
    daemon = Daemon(app, lines.report) if readable else Daemon(app)
    if not daemon.until_ready(lambda: _ready(app.database)):
        return
    if http:
        check_may_be_served(app)
    with _http_beside(face, http, daemon):
        _serve(face, app, daemon, lines)


@contextmanager
def _http_beside(face: Face, address: str, daemon: Daemon) -> Iterator[None]:
    """A server as long as the daemon works, where an address is given."""
    if not address:
        yield
        return
    beside = HttpBeside(face, address, daemon.is_stopping)
    try:
        beside.start()
        yield
    finally:
        beside.end()


def _serve(face: Face, app: App, daemon: Daemon, lines: DaemonLines) -> None:
    if face.as_json:
        daemon.serve(lambda _done, _left, _following: None)
        return
    _greet(face, app)

    def caught_up(done: int, left: int, following: datetime) -> None:
        lines.flush()
        _caught_up(face, done, left, following)

    daemon.serve(caught_up)
    face.line(face.say("已停止，没有办到一半的业务。", "stopped; nothing is half done."))


def _ready(database: Database) -> None:
    ready(database)
    database.check_day()


def _greet(face: Face, app: App) -> None:
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
