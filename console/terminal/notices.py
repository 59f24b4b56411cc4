"""How notices look on a terminal (通知的显示)."""

from collections.abc import Sequence
from typing import Any

from console.terminal.instants import by_the_clock
from console.terminal.output import Face


def draw_notices(face: Face, notices: Sequence[dict[str, Any]]) -> None:
    """Print the table of notices."""
    heads = [face.say(*pair) for pair in (
        ("编号", "id"), ("案件", "case"), ("事项", "kind"), ("状态", "state"), ("渠道", "channel"),
        ("写成", "queued at"), ("发出", "sent at"), ("送达", "served at"), ("次数", "tries"),
        ("原因", "why"))]  # fmt: skip
    names = (
        "id", "case", "kind_label", "state_label", "channel_label", "queued_at", "sent_at",
        "delivered_at", "tries", "error_label",
    )  # fmt: skip
    face.table(heads, [[_cell(name, notice[name]) for name in names] for notice in notices])


def draw_notice(face: Face, notice: dict[str, Any]) -> None:
    """Print one notice and its attempts."""
    draw_notices(face, [notice])
    heads = [face.say(*pair) for pair in (
        ("次", "n"), ("渠道", "channel"), ("结果", "outcome"), ("发出", "sent at"),
        ("送达日", "served on"), ("凭证", "proof"), ("原因", "why"), ("经办", "by"))]  # fmt: skip
    names = (
        "n", "channel_label", "state_label", "sent_at", "delivered_on", "proof", "error", "by"
    )  # fmt: skip
    face.table(heads, [[_cell(name, each[name]) for name in names] for each in notice["attempts"]])


def _cell(column: str, value: Any) -> Any:
    """A proof in one line, an instant as the clock of Shanghai shows it."""
    if isinstance(value, dict):
        return " ".join(f"{name}={each}" for name, each in value.items())
    if value and column.endswith("_at"):
        return by_the_clock(value)
    return value


def draw_notices_sent(face: Face, done: dict[str, int]) -> None:
    """Print what became of a round of sending."""
    face.line(
        face.say(
            f"已发出 {done['sent']} 件，已送达 {done['delivered']} 件，未能发出 {done['failed']} 件，"
            f"结果不明 {done['unknown']} 件",
            f"{done['sent']} sent, {done['delivered']} served, {done['failed']} failed, "
            f"{done['unknown']} unknown",
        )
    )


def draw_notice_retried(face: Face, notice: dict[str, Any]) -> None:
    """Print that a notice waits again."""
    face.line(
        face.say(f"通知 {notice['id']} 将重新发送", f"notice {notice['id']} will be sent again")
    )


def draw_notice_served(face: Face, notice: dict[str, Any]) -> None:
    """Print the day of service."""
    on, by = notice["delivered_on"], notice["channel_label"]
    face.line(
        face.say(
            f"通知 {notice['id']} 于 {on} 送达（{by}）",
            f"notice {notice['id']} served on {on}: {by}",
        )
    )
