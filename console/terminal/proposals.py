"""How proposals look on a terminal (待确认事项的显示)."""

import json
from collections.abc import Sequence
from typing import Any

from config.text import Text
from console.terminal.instants import by_the_clock
from console.terminal.output import Face

HEADS = {
    "no": Text("编号", "number"), "case": Text("所涉", "about"), "label": Text("事项", "act"),
    "asked_by": Text("提出人", "asked by"), "expires_at": Text("失效时间", "expires"),
    "state_label": Text("状态", "state"), "hash": Text("摘要", "hash"),
}  # fmt: skip
SHORT = 12
"""How much of a hash a list shows; the first eight are enough to confirm."""


def draw_proposals(face: Face, rows: Sequence[dict[str, Any]]) -> None:
    """Print what waits for a second person, or was answered."""
    cut = [
        row | {"hash": row["hash"][:SHORT], "expires_at": by_the_clock(row["expires_at"])}
        for row in rows
    ]
    face.table([face.words(h) for h in HEADS.values()], [[row[n] for n in HEADS] for row in cut])


def draw_proposal(face: Face, row: dict[str, Any]) -> None:
    """Print one proposal with all that was given with it."""
    row = row | {"expires_at": by_the_clock(row["expires_at"])}
    for name, head in HEADS.items():
        face.line(f"{face.words(head)}{face.say('：', ': ')}{row[name]}")
    for each in row["given"]:
        told = each["value"]
        told = told if isinstance(told, str) else json.dumps(told, ensure_ascii=False)
        face.line(f"  {each['label']}{face.say('：', ': ')}{told}")


def draw_proposed(face: Face, made: dict[str, Any]) -> None:
    """Print that something waits for a second person, and how they confirm it."""
    until = by_the_clock(made["expires_at"])
    face.line(
        face.say(
            f"{made['no']}  {made['trigger']}：已提出，待另一人登录确认；{made['proposal']}（yidi "
            f"proposals show {made['proposal']}），{until} 失效",
            f"{made['no']}  {made['trigger']}: proposed, another person confirms it with their own "
            f"sign-in; {made['proposal']} (yidi proposals show {made['proposal']}), until "
            f"{until}",
        )
    )
