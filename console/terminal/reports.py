"""How reports upward look on a terminal (备案上报的显示)."""

from collections.abc import Sequence
from typing import Any

from console.terminal.output import Face


def draw_reports_sent(face: Face, done: dict[str, int]) -> None:
    """Print how many reports were sent, failed and go on waiting."""
    face.line(
        face.say(
            f"已上报 {done['sent']} 件，失败 {done['failed']} 件，待上报 {done['waiting']} 件",
            f"{done['sent']} sent, {done['failed']} failed, {done['waiting']} waiting",
        )
    )


def draw_reports(face: Face, reports: Sequence[dict[str, Any]]) -> None:
    """Print the table of waiting reports."""
    heads = [face.say(*pair) for pair in (
        ("备案号", "no"), ("事件", "event"), ("日期", "day"), ("次数", "tries"),
        ("下次", "again at"), ("状态", "stands"), ("原因", "why"))]  # fmt: skip
    names = ("no", "event_label", "day", "tries", "due_at", "stands_label", "error")
    face.table(heads, [[report[name] for name in names] for report in reports])


def draw_reports_retried(face: Face, done: dict[str, int]) -> None:
    """Print how many reports are tried again."""
    n = done["retried"]
    face.line(face.say(f"{n} 件将立即重试", f"{n} will be tried again at once"))
