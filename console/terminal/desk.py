"""How desks look on a terminal (领取的显示)."""

from collections.abc import Sequence
from typing import Any

from console.terminal.instants import by_the_clock
from console.terminal.output import Face


def draw_put(face: Face, row: dict[str, Any]) -> None:
    """Print whose case it is from now on, and until when."""
    if not row["holder"]:
        face.line(face.say(f"{row['no']}  无人领取", f"{row['no']}  on nobody's desk"))
        return
    until = by_the_clock(row["until"])
    face.line(
        face.say(
            f"{row['no']}  领取人 {row['holder']}，至 {until}",
            f"{row['no']}  on the desk of {row['holder']} until {until}",
        )
    )
    if row["held_until"]:
        face.line(face.say(f"  挂起至 {row['held_until']}", f"  on hold until {row['held_until']}"))


def draw_desk(face: Face, row: dict[str, Any]) -> None:
    """Print whose case it is, and every act on desks."""
    draw_put(face, row)
    heads = [
        face.say("时间", "at"), face.say("事项", "act"), face.say("领取人", "holder"),
        face.say("办理人", "by"), face.say("原因", "reason"),
    ]  # fmt: skip
    if row["acts"]:
        face.table(
            heads,
            [
                [
                    by_the_clock(each["at"]),
                    each["label"],
                    each["holder"],
                    each["by"],
                    each["reason"],
                ]
                for each in row["acts"]
            ],
        )


def draw_reassigned(face: Face, rows: Sequence[dict[str, Any]]) -> None:
    """Print what became of each case."""
    if not rows:
        face.remark("名下没有领取的", "nothing lies on that desk")
    for row in rows:
        told = (
            row["error"]["message"]
            if "error" in row
            else row["holder"] or face.say("已退回", "given back")
        )
        face.line(f"{row['no']}  {told}")


def draw_absence(face: Face, row: dict[str, Any]) -> None:
    """Print until when somebody is absent, and the cases that went back."""
    if row["until"] is None:
        face.line(face.say(f"{row['name']}  已回岗", f"{row['name']}  is here"))
        return
    face.line(
        face.say(
            f"{row['name']}  离岗至 {row['until']}", f"{row['name']}  absent until {row['until']}"
        )
    )
    if row["cases"]:
        draw_reassigned(face, row["cases"])
