"""Why a case stands where it stands (办理状态说明): since when, what is next, what blocks it, by when.

Pure: everything it says comes from the declaration of the machine, the case, and what lies around.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any

from config.text import Lang, Text
from models import ENDED_BY_LABEL, ClaimState, Filing, FilingState, Move, Role
from models.case import MOST_TRIES
from workflow.claim.context import ClaimContext
from workflow.explain.deadlines import Wording, deadlines, iso
from workflow.explain.notes import notes_of, welcome
from workflow.machine.context import AnyMoment
from workflow.machine.guard import AnyGuard
from workflow.machine.machine import CaseMachine, Step
from workflow.shared.errors import in_words
from workflow.shared.trigger_labels import who

HARD = ("reject", "refuse", "return")
"""Findings of the pre-check that nobody can clear."""
COVERAGE_END = {
    "stopped": Text("停保", "coverage stopped"),
    "moved": Text("转出参保地", "moved to another area"),
    "died": Text("死亡", "died"),
}
BECAUSE: dict[str, Text] = {
    "imported": Text("{day} 导入（申请日 {applied_on}）", "imported {day} (applied {applied_on})"),
    "created": Text("{day} 由 {actor} 在柜面登记", "entered by {actor} on {day}"),
    "edited": Text("{day} 更新了申请内容", "its content was updated on {day}"),
    "terminate": Text(
        "参保关系止于 {covered_to}（{coverage_end}），备案于 {day} 随之终止",
        "coverage ended {covered_to} ({coverage_end}), and the filing with it on {day}",
    ),
    "expire": Text(
        "备案有效期至 {ends_on}，已届满", "it was valid through {ends_on}, which is over"
    ),
    "lapse": Text(
        "在 {period_ends_on} 前未补齐或寄达，{reminded_on} 已提醒，{day} 终止办理",
        "nothing came by {period_ends_on} (reminded {reminded_on}); ended on {day}",
    ),
    "use_late": Text(
        "有效期 {starts_on} 至 {ends_on} 内已在接收医院就医，结算到期后才导入，{day} 由已过期改为已使用",
        "there was care at the receiving hospital between {starts_on} and {ends_on}; its settlement "
        "came in later, and on {day} expired became used",
    ),
    "replace": Text("{day} 由新备案变更", "replaced by a new filing on {day}"),
}


def why(
    machine: CaseMachine,
    record: Any,
    moment: AnyMoment,
    moves: Sequence[Move],
    lang: Lang = "zh",
    address: str = "",
) -> dict[str, Any]:
    """The whole answer for one case, ready for JSON."""
    say = Wording(lang)
    state = machine.state_of(record)
    waits = _waits_for(machine, record, moment)
    return {
        "no": record.no,
        "ext_no": record.ext_no,
        "state": record.state,
        "state_label": shown_state(record, state, lang),
        "since": record.state_since.isoformat(),
        "because": because(machine, record, moves, say),
        "waits_for": waits.value if waits else None,
        "waits_for_label": say(waits.label) if waits else "",
        "next": next_steps(machine, record, moment, say),
        "deadlines": deadlines(record, moment, say),
        "notes": [*notes_of(record, moment, say, address), *welcome(record, moment, say)],
    }


def _waits_for(machine: CaseMachine, record: Any, moment: AnyMoment) -> Role | None:
    """Who acts next: the system where it would move the case on by itself, else people."""
    if record.tries >= MOST_TRIES:
        return Role.INTAKE
    unjudged = record.state == ClaimState.PRECHECK and not record.verdict
    onward = any(
        machine.holds(step, record, moment)
        for step in machine.steps_from(record.state)
        if step.automatic
    )
    return Role.SYSTEM if unjudged or onward else machine.waits_for.get(record.state)


def shown_state(record: Any, state: Any, lang: Lang) -> str:
    """The state as the screen shows it; what ended a filing names it (已取消、已变更、已终止、已撤销)."""
    if isinstance(record, Filing) and state is FilingState.CANCELLED and lang == "zh":
        return ENDED_BY_LABEL.get(record.ended_by, state.label.zh)
    label: str = state.label.say(lang)
    return label


def because(machine: CaseMachine, record: Any, moves: Sequence[Move], say: Wording) -> str:
    """The sentence for the move that brought the case where it is."""
    brought = [m for m in moves if m.dest != m.source] or list(moves)
    if not brought:
        return ""
    move = brought[-1]
    actor = who(move.actor, say.lang)
    values = {"day": move.day, "actor": actor, "applied_on": record.applied_on}
    values |= {k: v for k, v in (move.facts or {}).items() if isinstance(v, str)}
    if "coverage_end" in values:
        values["coverage_end"] = say(COVERAGE_END.get(values["coverage_end"])) or "—"
    text = BECAUSE.get(move.trigger)
    if text:
        return say(text, **values)
    label = next((s.label for s in machine.steps if s.trigger == move.trigger), None)
    head = Text("{day} 由 {actor} 办理“{label}”", "{actor} took “{label}” on {day}")
    said = say(head, day=move.day, actor=actor, label=say(label) or move.trigger)
    details = [move.reason, *_findings((move.facts or {}).get("findings", []), say)]
    missing = (move.facts or {}).get("missing")
    if missing:
        details.append("、".join(missing))
    return "：".join([said, "；".join(d for d in details if d)]) if any(details) else said


def _findings(found: Sequence[dict[str, str]], say: Wording) -> list[str]:
    chinese = say.lang == "zh"
    return [
        f["zh"] + (f"（{f['clause']}）" if f.get("clause") else "")
        if chinese
        else f["en"] + (f" ({f['clause_en']})" if f.get("clause_en") else "")
        for f in found
        if f.get("weight") != "note"
    ]


def next_steps(
    machine: CaseMachine, record: Any, moment: AnyMoment, say: Wording
) -> list[dict[str, Any]]:
    """Every way on from here."""
    return [
        _next_step(machine, step, record, moment, say)
        for step in machine.steps_from(record.state)
        if step.applies(record, moment)
    ]


def _next_step(
    machine: CaseMachine, step: Step, record: Any, moment: AnyMoment, say: Wording
) -> dict[str, Any]:
    """One way on from here: who may take it, what blocks it, when it comes by itself."""
    failing = [
        guard
        for guard in step.all_guards()
        if not guard.depends_on_actor and not guard.branch and not guard.holds(record, moment)
    ]
    needs = [] if step.payload is None else list(step.payload.model_fields)
    return {
        "trigger": step.trigger,
        "label": say(step.label),
        "to": step.end(record.state),
        "to_label": say(machine.states(step.end(record.state)).label),
        "when": "；".join(say(g.when) for g in step.guards if g.when),
        "by": sorted(role.value for role in step.by),
        "by_label": "、".join(say(role.label) for role in sorted(step.by)),
        "allowed": not failing,
        "blocked_by": [_blocked(guard, record, moment, say) for guard in failing],
        "automatic_on": iso(automatic_on(step, record, moment)) if step.automatic else None,
        "needs": needs + (["reason"] if step.reason else []),
        "checks": [guard.name for guard in step.guards if guard.depends_on_actor],
    }


def _blocked(guard: AnyGuard, record: Any, moment: AnyMoment, say: Wording) -> dict[str, Any]:
    values = guard.values(record, moment)
    clause = _basis(guard, record, moment)
    return {
        "guard": guard.name,
        "says": say(guard.message, **in_words(values, say(Text("长期", "no end")))),
        "values": {key: _plain(value) for key, value in values.items()},
        "clause": (clause.zh if say.lang == "zh" else clause.en) if clause else None,
    }


def _basis(guard: AnyGuard, record: Any, moment: AnyMoment) -> Text | None:
    """What a guard rests on; where the pre-check found something, what the findings rest on."""
    if guard.name != "no_hard_finding":
        return guard.basis(record, moment)
    context = moment.context
    findings = context.findings if isinstance(context, ClaimContext) else ()
    hard = [f.clause for f in findings if f.weight in HARD and f.clause]
    found = list(dict.fromkeys(hard))
    if not found:
        return guard.basis(record, moment)
    return Text("；".join(c.zh for c in found), "; ".join(c.en for c in found))


def automatic_on(step: Step, record: Any, moment: AnyMoment) -> date | None:
    """The first day on which the system takes this step, if only days stand in its way."""
    opening: list[date] = []
    for guard in step.all_guards():
        day = guard.opens(record, moment)
        if day is not None:
            opening.append(day)
        elif not guard.holds(record, moment) and guard.name != "reminded":
            return None
    return max([moment.today, *opening]) if opening else moment.today


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
