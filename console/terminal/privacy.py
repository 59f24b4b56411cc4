"""How requests about personal data and lists of destruction look on a terminal (个人信息的显示)."""

from collections.abc import Sequence
from typing import Any

from console.terminal.output import Face


def draw_requests(face: Face, rows: Sequence[dict[str, Any]]) -> None:
    """Print the table of requests."""
    heads = [
        face.say("编号", "id"), face.say("事项", "asked"), face.say("参保人", "person"),
        face.say("请求人", "by"), face.say("身份", "as"), face.say("收到", "received"),
        face.say("答复期限", "due"), face.say("状态", "state"), face.say("答复", "answer"),
    ]  # fmt: skip
    late = face.say("（已超期）", " (overdue)")
    face.table(heads, [[
        row["id"], row["kind_label"], row["person"], row["asked_by"], row["capacity_label"],
        row["received_on"], row["due_on"] + (late if row["overdue"] else ""), row["state_label"],
        row["answer"],
    ] for row in rows])  # fmt: skip


def draw_request(face: Face, row: dict[str, Any]) -> None:
    """Print one request, and the file of a copy."""
    draw_requests(face, [row])
    if "file" in row:
        n = sum(row["rows"].values())
        face.line(face.say(f"已写出 {row['file']}，{n} 行", f"wrote {row['file']}, {n} rows"))


def draw_destructions(face: Face, rows: Sequence[dict[str, Any]]) -> None:
    """Print the table of lists of destruction."""
    heads = [
        face.say("编号", "id"), face.say("内容", "what"), face.say("早于", "before"),
        face.say("件数", "items"), face.say("摘要", "digest"), face.say("编制", "made by"),
        face.say("签署", "signed by"),
    ]  # fmt: skip
    face.table(heads, [[
        row["id"], row["kind_label"], row["before"], len(row["items"]), row["digest"][:16],
        row["made_by"], "、".join(row["signed_by"] or []),
    ] for row in rows])  # fmt: skip


def draw_destruction(face: Face, row: dict[str, Any]) -> None:
    """Print one list with what is on it."""
    draw_destructions(face, [row])
    for item in row["items"]:
        face.line(f"  {item}")
