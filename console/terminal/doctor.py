"""How the checks of `doctor` look on a terminal (自检的显示)."""

from typing import Any

from console.terminal.output import Face


def draw_doctor(face: Face, shown: dict[str, Any]) -> None:
    """Print a line for each check: in order, to be seen to, or wrong."""
    for check in shown["checks"]:
        mark = "✓" if check["ok"] else "!" if check["advice"] else "✗"
        face.line(f"{mark} {check['says']}")
