"""The runs on screen (运行台账的显示): what they came to, how far they are, who works on them."""

from typing import Any

from config.text import Text
from console.answers.queries import instant
from console.answers.status import ready
from console.terminal.output import Face
from jobs.app import App
from jobs.scheduler import run_store
from jobs.scheduler.progress import RunProgress, abandoned, progress_of
from models import Run, RunState

COLUMNS = {
    "run": "运行", "day": "业务日期", "slot": "批次", "state": "状态", "moved": "办理",
    "skipped": "略过", "refused": "未办", "parts": "分段", "attempt": "次数", "by": "发起",
    "error": "说明",
}  # fmt: skip


def draw_runs(face: Face, rows: list[dict[str, Any]]) -> None:
    """A table of runs, and what stopped one."""
    heads = ["运行", "业务日期", "批次", "办理", "略过", "未办", "秒"]
    english = ["run", "day", "slot", "moved", "skipped", "refused", "seconds"]
    titles = heads if face.lang == "zh" else english
    face.table(titles, [[row[key] for key in english] for row in rows])
    for row in rows:
        if row.get("held"):
            face.line(
                face.say(
                    f"✗ {row['run']} 已制动：{row['refused']} 件将被终止，超过限定比例。"
                    f"核对参保登记后用 yidi run {row['run']} --confirm 继续。",
                    f"✗ {row['run']} is held: {row['refused']} filings would end, more than the "
                    f"brake allows. Check the register, then: yidi run {row['run']} --confirm",
                )
            )
        elif row.get("error"):
            face.line(f"✗ {row['run']}: {row['error']}")


STATES = {state.value: state.label for state in RunState} | {
    "abandoned": Text("进程已不在，待接手", "abandoned")
}
STARTED_BY = {"daemon": Text("守护进程", "daemon"), "console": Text("命令行", "command line")}


def show_runs(face: Face, app: App, limit: int) -> None:
    """Print the ledger and its gaps."""
    ready(app.database)
    with app.database.reading() as session:
        found = run_store.latest_runs(session, limit)
        far, gone = progress_of(session, app, found), abandoned(session, app, found)
        # One whose processes are gone without a word is told as such.
        rows = [_run_row(r, far.get(r.id or 0, RunProgress()), r.id in gone) for r in found]
        missing = run_store.gaps(session, app.settings, app.today, app.now)
    if face.as_json:
        face.json({"runs": rows, "gaps": missing})
        return
    heads = [zh if face.lang == "zh" else key for key, zh in COLUMNS.items()]
    for row in rows:
        row["parts"] = _parts_in_words(face, row)
        row["state"] = face.words(STATES[row["state"]])
        row["by"] = face.words(STARTED_BY.get(row["by"], Text(row["by"], row["by"])))
    face.table(heads, [[row[key] for key in COLUMNS] for row in rows])
    if missing:
        face.line(face.say(f"尚未打开的批次 {len(missing)} 个，最早 {missing[0]['day']}；启动守护进程即补运行",
                           f"{len(missing)} slots not opened yet, the first on {missing[0]['day']}; the daemon catches up"))  # fmt: skip


def _run_row(run: Run, far: RunProgress, gone: bool) -> dict[str, Any]:
    running = run.state == RunState.RUNNING
    return {
        "run": run.name, "day": run.day.isoformat(), "slot": run.slot,
        "state": "abandoned" if gone and not far.workers else run.state,
        "moved": far.moved if running else run.moved, "skipped": run.skipped, "refused": run.refused,
        "parts": {"done": far.done, "total": far.parts}, "workers": far.workers if running else 0,
        "attempt": run.attempt, "started_at": instant(run.started_at),
        "finished_at": instant(run.finished_at), "error": run.error, "by": run.actor or "daemon",
    }  # fmt: skip


def _parts_in_words(face: Face, row: dict[str, Any]) -> str:
    """Parts done and cut so far, and how many processes are at work on the others."""
    if not row["parts"]["total"]:
        return ""
    far = f"{row['parts']['done']}/{row['parts']['total']}"
    return far + (
        face.say(f"，{row['workers']} 个进程", f", {row['workers']} at work")
        if row["workers"]
        else ""
    )
