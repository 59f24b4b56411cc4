"""The moves of a case (流转记录)."""

from collections.abc import Mapping
from typing import Any

from config.masking import mask_all, mask_text
from config.text import Lang, Text
from console.answers.asked import asked
from console.answers.changed_fields import changed_fields
from console.answers.queries import instant
from jobs.app import App
from jobs.archive.view import open_case
from models import Move
from workflow.access.kinds import CASE
from workflow.machine.machine import CaseMachine
from workflow.machine.refusal_told import refusal_told
from workflow.moves.history import history
from workflow.person.cascade import LABELS
from workflow.shared.days import SHANGHAI
from workflow.shared.money import yuan
from workflow.shared.trigger_labels import who

CALCULATED = {
    "year_changed": Text("同年度另一申请已审批或撤回", "another claim of the year was approved or pulled back"),
    "inputs_changed": Text("备案、登记、账单或参数库有变", "filing, register, bill or book changed"),
    "disallowed": Text("核减", "disallowed"),
    "facts": Text("认定事实", "facts established"),
    "entry": Text("更正录入", "the entry was corrected"),
    "pulled_back": Text("撤回审批", "approval pulled back"),
}  # fmt: skip
"""Why a claim was calculated again."""
CAME = {
    "imported": Text("导入", "imported"), "created": Text("柜面登记", "entered"),
    "edited": Text("更新内容", "updated"), **LABELS, "draft": Text("编制", "drafted"),
    "plan": Text("列入批次", "planned"), "propose": Text("提出", "proposed"),
}  # fmt: skip


@asked(CASE)
def answer_history(app: App, lang: Lang, no: str) -> list[dict[str, Any]]:
    """Return the moves of a case, oldest first, archived or not; free text is masked."""
    with app.database.reading() as live, open_case(live, no, app.reach) as case:
        moves = history(case.session, case.machine, case.record.id)
        return [move_row(case.machine, move, lang) for move in moves]


def move_row(machine: CaseMachine, move: Move, lang: Lang) -> dict[str, Any]:
    """A move as it is told; free text is masked."""
    facts = move.facts or {}
    return {
        "seq": move.seq, "at": instant(move.at), "day": move.day.isoformat(),
        "trigger": move.trigger, "label": _label(machine, move).say(lang),
        "source": move.source or None,
        "source_label": move.source and machine.states(move.source).label.say(lang),
        "dest": move.dest, "dest_label": machine.states(move.dest).label.say(lang),
        "actor": move.actor, "actor_label": who(move.actor, lang),
        "on_behalf_of": mask_all(move.on_behalf_of),
        "reason": mask_text(move.reason or refusal_told(facts, lang)) or _why_calculated(move, lang),
        "facts": mask_all(move.facts),
        "time": move.at.astimezone(SHANGHAI).strftime("%Y-%m-%d %H:%M:%S"),
        "amount": _amount(facts),
        "changed": changed_fields(facts.get("before") or {}, _after(move, facts), lang),
    }  # fmt: skip


def _amount(facts: Mapping[str, Any]) -> str | None:
    """The amount that a move kept, in yuan."""
    found = facts.get("payable", facts.get("amount"))
    return yuan(found) if isinstance(found, int) else found


def _after(move: Move, facts: Mapping[str, Any]) -> Mapping[str, Any]:
    """What a change says instead; an amendment keeps what is, and not what was."""
    if move.trigger == "amend":
        return {name: value for name, value in facts.items() if name != "before" and value}
    after: Mapping[str, Any] = facts.get("after") or {}
    return after


def _label(machine: CaseMachine, move: Move) -> Text:
    """What a move is called; how a case came to us is no step of the machine."""
    if move.trigger in CAME and move.trigger not in machine.triggers:
        return CAME[move.trigger]
    return machine.called(move.trigger, move.dest)


def _why_calculated(move: Move, lang: Lang) -> str:
    """Why the system calculated, where no person gave a reason."""
    why = CALCULATED.get((move.facts or {}).get("calc_why", ""))
    return why.say(lang) if why else ""
