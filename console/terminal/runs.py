"""How runs look on a terminal (运行台账的显示): those just done, and the last ones with their gaps."""

import sys
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from config.text import Text
from console.answers.runs import STATES
from console.terminal.output import Face
from jobs.runs.catalogue import SIGNED_BY

COLUMNS = {
    "run": "运行", "day": "业务日期", "slot": "批次", "state": "状态", "moved": "办理",
    "skipped": "略过", "refused": "未办", "parts": "分段", "attempt": "次数", "by": "发起",
    "error": "说明",
}  # fmt: skip
LEAST = ("attempt", "by", "parts", "slot", "skipped", "refused")
"""What a narrow terminal does without, the least important first."""
STARTED_BY = {"daemon": Text("守护进程", "daemon"), "console": Text("命令行", "command line")}


def note_future(face: Face, day: date) -> None:
    """Say on standard error that cases will stand as if a day to come had come."""
    note = face.say(
        f"注意：{day} 在今天之后，各件将按那一天办理。", f"note: {day} is still to come."
    )
    print(note, file=sys.stderr)


def draw_done(face: Face, rows: Sequence[Mapping[str, object]]) -> None:
    """Print the runs that were just done, and what stopped one."""
    heads = ["运行", "业务日期", "批次", "办理", "略过", "未办", "秒"]
    english = ["run", "day", "slot", "moved", "skipped", "refused", "seconds"]
    titles = heads if face.lang == "zh" else english
    face.table(titles, [[row[key] for key in english] for row in rows])
    for row in rows:
        if row.get("held") and row["refused"] and row["run"] in SIGNED_BY:
            face.line(
                face.say(
                    f"※ {row['run']} 列出 {row['refused']} 件，签署前不终止：用 yidi lapses 查看，"
                    f"再由审核人员 yidi run {row['run']} --confirm --as 审核人员 签署。",
                    f"※ {row['run']} listed {row['refused']} cases, and none lapses unsigned: look at "
                    f"`yidi lapses`; a reviewer signs: yidi run {row['run']} --confirm --as REVIEWER",
                )
            )
        elif row.get("held") and row["refused"]:
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


def draw_runs(face: Face, found: dict[str, Any]) -> None:
    """Print the last runs, and how many slots are missing."""
    heads = [zh if face.lang == "zh" else key for key, zh in COLUMNS.items()]
    rows = [row | _in_words(face, row) for row in found["runs"]]
    keys = list(COLUMNS)
    least = [keys.index(key) for key in LEAST]
    face.table(heads, [[row[key] for key in keys] for row in rows], least=least)
    if missing := found["gaps"]:
        face.remark(
            f"还有 {len(missing)} 项按日程该有的运行没有记录，最早 {missing[0]['day']}；启动守护进程（yidi daemon）即补运行",
            f"{len(missing)} scheduled runs have no record yet, the first of {missing[0]['day']}; the daemon (yidi daemon) catches up",
        )


def _in_words(face: Face, row: dict[str, Any]) -> dict[str, str]:
    by = STARTED_BY.get(row["by"])
    return {
        "parts": _parts(face, row),
        "state": face.words(STATES[row["state"]]),
        "by": face.words(by) if by else row["by"],
    }


def _parts(face: Face, row: dict[str, Any]) -> str:
    """Partitions done and cut so far, and how many processes are at work on the others."""
    if not row["parts"]["total"]:
        return ""
    done = f"{row['parts']['done']}/{row['parts']['total']}"
    return done + (
        face.say(f"，{row['workers']} 个进程", f", {row['workers']} at work")
        if row["workers"]
        else ""
    )
