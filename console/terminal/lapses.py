"""How lapse lists look on a terminal (逾期终止名单的显示)."""

from collections.abc import Sequence
from typing import Any

from console.terminal.output import Face


def draw_lapse_lists(face: Face, rows: Sequence[dict[str, Any]]) -> None:
    """Print what waits to be signed, and how it is."""
    heads = [face.say(*pair) for pair in (
        ("编号", "no"), ("状态", "state"), ("期限", "period ends"), ("提醒送达", "reminder served"),
        ("列入名单", "listed"), ("签署", "to sign"))]  # fmt: skip
    names = ("no", "state_label", "period_ends_on", "reminded_on", "listed_on")
    face.table(heads, [
        [*(row[name] for name in names), f"yidi run {row['run']} --confirm --as {face.say('审核人员', 'REVIEWER')}"] for row in rows
    ])  # fmt: skip


def draw_unsigned_lapses(face: Face, rows: Sequence[dict[str, Any]]) -> None:
    """Print what lapsed without a service, and the way back."""
    heads = [face.say(*pair) for pair in (
        ("编号", "no"), ("状态", "state"), ("终止日期", "lapsed"), ("恢复", "way back"))]  # fmt: skip
    two = face.say("--reason 理由（两人办理）", "--reason WHY (by two)")
    face.table(heads, [
        [row["no"], row["state_label"], row["lapsed_on"], f"yidi take {row['no']} {row['way_back']} {two}"]
        for row in rows
    ])  # fmt: skip
