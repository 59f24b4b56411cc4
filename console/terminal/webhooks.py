"""How addresses and messages to connected systems look on a terminal (事件推送的显示)."""

from typing import Any

from console.terminal.instants import by_the_clock
from console.terminal.output import Face
from models import AddressEnd, EventKind, EventState


def draw_added(face: Face, row: dict[str, Any]) -> None:
    """Print the secret of an address, this once, and the address."""
    face.line(row["secret"])
    face.line(
        face.say(
            "签名密钥只显示这一次，请交给对方系统核验推送。",
            "The secret is shown this once: the system checks with it what it is told.",
        )
    )
    draw_webhooks(face, [row])


def draw_webhooks(face: Face, rows: list[dict[str, Any]]) -> None:
    """Print the table of addresses."""
    heads = (
        ["编号", "系统", "密钥", "地址", "在用", "待推送", "已推送", "搁置", "不再推送"]
        if face.lang == "zh"
        else ["id", "system", "key", "address", "active", "queued", "sent", "parked", "dropped"]
    )
    face.table(heads, [_cells(face, row) for row in rows])


def draw_events(face: Face, rows: list[dict[str, Any]]) -> None:
    """Print the table of messages."""
    heads = (
        ["编号", "系统", "事件", "业务流水号", "时间", "推送", "次数", "原因"]
        if face.lang == "zh"
        else ["id", "system", "event", "number", "at", "state", "tries", "error"]
    )
    lines = [
        (str(row["id"]), row["name"], face.words(EventKind(row["event"]).label), row["no"] or "",
         by_the_clock(row["at"]), face.words(EventState(row["state"]).label), str(row["tries"]), row["error"])
        for row in rows
    ]  # fmt: skip
    face.table(heads, lines)


def draw_queued(face: Face, row: dict[str, Any]) -> None:
    """Print how many messages go again."""
    face.line(face.say(f"{row['queued']} 条将重新推送", f"{row['queued']} go again"))


def _cells(face: Face, row: dict[str, Any]) -> tuple[str, ...]:
    ended = row["ended"] and face.words(AddressEnd(row["ended"]).label)
    active = face.say("是", "yes") if row["active"] else ended or face.say("否", "no")
    counts = (str(row[state.value]) for state in EventState)
    return (str(row["id"]), row["name"], row["key"], row["url"], active, *counts)
