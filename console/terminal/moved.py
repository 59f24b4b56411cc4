"""Where a case went, in words (办理结果): the label of the move and of the states."""

from typing import Any

from console.terminal.output import Face
from workflow.machine.machine import CaseMachine
from workflow.service.machines import NUMBERED

AREA, KIND = 6, 2
"""A number of ours: the area, then what it is of."""


def machine_of(no: str) -> CaseMachine:
    """The machine of what has this number of ours."""
    return NUMBERED[no[AREA : AREA + KIND]]


def moved(face: Face, taken: dict[str, Any]) -> str:
    """One move that was taken: 审核通过：审核 → 复核."""
    machine = machine_of(taken["no"])
    source, dest = (face.words(machine.states(taken[end]).label) for end in ("source", "dest"))
    colon = face.say("：", ": ")
    return f"{face.words(machine.called(taken['trigger']))}{colon}{source} → {dest}"


def draw_standing(face: Face, shown: dict[str, Any]) -> None:
    """A case and the state in which it stands now."""
    machine = machine_of(shown["no"])
    face.line(f"{shown['no']}  {face.words(machine.states(shown['state']).label)}")


def draw_move(face: Face, taken: dict[str, Any]) -> None:
    """Print one move that was taken."""
    face.line(f"{taken['no']}  {moved(face, taken)}")


def draw_results(face: Face, results: list[dict[str, Any]]) -> None:
    """Print a line for each move of a list: where the case went, or why it did not."""
    for result in results:
        if "error" in result:
            error = result["error"]
            face.line(
                f"✗ {result['no']}  {result['trigger']}: {error['message']} [{error['code']}]"
            )
        else:
            face.line(f"✓ {result['no']}  {moved(face, result)}")
