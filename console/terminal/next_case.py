"""How the next case of a user looks on a terminal (下一件的显示)."""

from typing import Any

from console.answers.find import KINDS
from console.terminal.output import Face


def draw_next(face: Face, found: dict[str, Any] | None) -> None:
    """Print the number, the step to take, and why it is this case."""
    if found is None:
        face.remark("没有等您办理的", "nothing waits for you")
        return
    machine = KINDS[found["machine"]]
    label = face.words(machine.called(found["trigger"]))
    face.line(f"{found['no']}  {face.words(machine.label)}  {label} {found['trigger']}")
    face.line(f"  {found['reason']}")
