"""Where a case went, in words (办理结果): the label of the move and of the states."""

from typing import Any

from console.terminal.output import Face
from workflow.service.machines import NUMBERED

AREA, KIND = 6, 2
"""A number of ours: the area, then what it is of."""


def moved(face: Face, taken: dict[str, Any]) -> str:
    """One move that was taken: 审核通过：审核 → 复核."""
    machine = NUMBERED[taken["no"][AREA : AREA + KIND]]
    source, dest = (face.words(machine.states(taken[end]).label) for end in ("source", "dest"))
    colon = face.say("：", ": ")
    return f"{face.words(machine.called(taken['trigger']))}{colon}{source} → {dest}"


def draw_standing(face: Face, shown: dict[str, Any]) -> None:
    """A case and the state in which it stands now."""
    machine = NUMBERED[shown["no"][AREA : AREA + KIND]]
    face.line(f"{shown['no']}  {face.words(machine.states(shown['state']).label)}")
