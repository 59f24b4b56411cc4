"""Registering what is contested (登记复议、诉讼与复查): which decision it is about, and when it is answered."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from config.text import Text
from models import (
    Appeal,
    AppealKind,
    Claim,
    Filing,
    Move,
    Procedure,
    Qualification,
    Referral,
)
from workflow.machine.context import Moment
from workflow.machine.machine import CaseMachine
from workflow.remedy.periods import answer_due
from workflow.shared.errors import Refusal
from workflow.shared.json_types import Json, JsonObject

Contestable = Filing | Claim | Referral | Qualification
"""A case about which the agency decides."""
DECISIONS = frozenset(
    {
        "refuse", "reject", "approve", "lapse", "terminate", "annul", "revoke", "withhold",
        "return_for_correction", "suspend", "cancel",
    }
)  # fmt: skip
"""The moves by which the agency decides about somebody; the last of them is meant, where none is named."""


class NoDecisionError(Refusal):
    """The case has no such decision that could be contested (没有可以复议、诉讼的决定)."""

    code = "no_decision"

    def __init__(self, no: str, seq: int | None) -> None:
        super().__init__(
            Text(
                "{no} 没有{which}：用 yidi history {no} 查看各步，以 --seq 写明对哪一步不服；"
                "对不办理（不作为）不服的，写 --inaction。",
                "{no} has no {which_en}: `yidi history {no}` lists its moves, name the contested one "
                "with --seq; where nothing was done at all, give --inaction.",
            ),
            no=no,
            which=f"第 {seq} 步" if seq else "已作出的决定",
            which_en=f"move {seq}" if seq else "decision yet",
        )


class BadAppealError(Refusal):
    """What is registered does not fit together (登记内容有误)."""

    code = "bad_appeal"


class Received(NamedTuple):
    """What came in (收到的材料): by which way, when, from whom."""

    kind: AppealKind
    received_on: date
    organ: str = ""
    reference: str = ""
    procedure: str = ""


def appeal_of(
    machine: CaseMachine, record: Contestable, move: Move | None, received: Received, moment: Moment
) -> Appeal:
    """The row to store; `move` is what is contested, none where nothing was done."""
    _check(received, move, moment.today)
    due = answer_due(received.kind, received.procedure, received.received_on, moment)
    return Appeal(
        no="", area=record.area, applied_on=received.received_on, state="open",
        state_since=moment.today, kind=received.kind.value, machine=machine.name,
        case_id=record.id or 0, case_no=record.no, person_id=record.person_id,
        seq=move.seq if move else 0, decided_by=move.actor if move else "",
        decision=_decision(record, move), organ=received.organ.strip(),
        reference=received.reference.strip(), procedure=received.procedure,
        due_on=due.due_on, due_provisional=due.provisional,
    )  # fmt: skip


def decision_among(moves: Sequence[Move], no: str, seq: int | None) -> Move:
    """The contested move: the one named, else the last by which the agency decided."""
    found = [
        move for move in moves if (move.seq == seq if seq else move.trigger in DECISIONS)
    ]  # fmt: skip
    if not found:
        raise NoDecisionError(no, seq)
    return found[-1]


def _check(received: Received, move: Move | None, today: date) -> None:
    if received.received_on > today:
        raise BadAppealError(
            Text(
                "收到日 {on} 在今天 {today} 之后。", "it came on {on}, which is after today, {today}."
            ),
            on=received.received_on,
            today=today,
        )  # fmt: skip
    if move is not None and received.received_on < move.day:
        raise BadAppealError(
            Text(
                "收到日 {on} 早于所不服的决定（{day}）。",
                "it came on {on}, before what it contests was decided ({day}).",
            ),
            on=received.received_on,
            day=move.day,
        )
    if received.kind is not AppealKind.REVIEW and not received.organ.strip():
        raise BadAppealError(
            Text(
                "请写明复议机关或法院（--organ）。", "name the organ or the court (--organ)."
            )
        )  # fmt: skip
    if received.procedure and received.kind is not AppealKind.RECONSIDERATION:
        raise BadAppealError(
            Text(
                "只有行政复议分普通程序和简易程序（--procedure）。",
                "only a reconsideration has an ordinary and a simple procedure (--procedure).",
            )
        )


def _decision(record: Contestable, move: Move | None) -> JsonObject:
    """What was decided, as a later decision is compared with it."""
    if move is None:
        return {}
    kept: JsonObject = {"trigger": move.trigger, "dest": move.dest, "reason": move.reason}
    kept |= {"day": move.day.isoformat(), "facts": move.facts}
    if isinstance(record, Claim) and move.trigger == "approve":
        lines: list[Json] = [*record.disallowed]
        kept["disallowed"] = lines
    return kept


def procedure_of(kind: AppealKind, simple: bool) -> str:
    """How the organ hears it."""
    if kind is AppealKind.RECONSIDERATION:
        return (Procedure.SIMPLE if simple else Procedure.ORDINARY).value
    return Procedure.SIMPLE.value if simple else ""
