"""How an export looks on a terminal (导出结果)."""

from typing import Any

from console.terminal.output import Face


def draw_export(face: Face, done: dict[str, Any]) -> None:
    """Print the file and its rows, and that a masked file is for reading alone."""
    masked = face.say("（已脱敏，不能再导入）", " (masked: not to be imported)")
    face.line(f"{done['file']}: {done['rows']}{'' if done['unmasked'] else masked}")
