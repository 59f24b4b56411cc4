"""Why a case stands where it stands (办理状态说明): since when, what is next, what blocks it, by when.

Pure: everything it says comes from the declaration of the machine, the case, and what lies around.
"""

from collections.abc import Sequence
from datetime import date

from config.text import Lang, Text
from models import (
    ENDED_BY_LABEL,
    Claim,
    ClaimState,
    Filing,
    FilingState,
    Labelled,
    Move,
    Moved,
    Role,
)
from models.states import MOST_TRIES
from workflow.benefit.rows import FilingRow
from workflow.claim.context import ClaimContext
from workflow.claim.findings import HARD
from workflow.explain.because import because
from workflow.explain.deadlines import deadlines, iso
from workflow.explain.notes import notes_of
from workflow.machine.asker_guards import against, asking
from workflow.machine.context import Actor, AnyMoment
from workflow.machine.guard import AnyGuard, Shown
from workflow.machine.machine import CaseMachine
from workflow.machine.ways_on import WayOn, ways_on
from workflow.shared.errors import in_words
from workflow.shared.json_types import Json, JsonObject

NO_END = Text("长期", "no end")


def why(
    machine: CaseMachine,
    record: Filing | Claim,
    moment: AnyMoment,
    moves: Sequence[Move],
    lang: Lang = "zh",
    address: str = "",
    actor: Actor | None = None,
) -> JsonObject:
    """The whole answer for one case, ready for JSON; to `actor`, where somebody asks for themselves."""
    ways = ways_on(machine, record, moment)
    return {
        **standing(machine, record, moves, _waits_for(machine, record, ways), lang),
        "next": next_steps(machine, record, moment, ways, lang, actor),
        "deadlines": [*deadlines(record, moment, lang)],
        "notes": [*notes_of(record, moment, lang, address)],
    }


def standing(
    machine: CaseMachine, record: Moved, moves: Sequence[Move], waits: Role | None, lang: Lang
) -> JsonObject:
    """Where a case stands, since when, what brought it there, and who acts next."""
    return {
        "no": record.no, "ext_no": getattr(record, "ext_no", None), "state": record.state,
        "state_label": shown_state(record, machine.state_of(record), lang),
        "since": record.state_since.isoformat(), "because": because(machine, record, moves, lang),
        "waits_for": waits.value if waits else None,
        "waits_for_label": waits.label.say(lang) if waits else "",
    }  # fmt: skip


def _waits_for(machine: CaseMachine, record: Filing | Claim, ways: Sequence[WayOn]) -> Role | None:
    """Who acts next: the system where it would move the case on by itself, else people."""
    if record.tries >= MOST_TRIES:
        return Role.INTAKE
    unjudged = (
        isinstance(record, Claim) and record.state == ClaimState.PRECHECK and not record.verdict
    )
    onward = any(way.automatic and not way.failing for way in ways)
    return Role.SYSTEM if unjudged or onward else machine.waits_for.get(record.state)


def shown_state(record: Moved | FilingRow, state: Labelled, lang: Lang) -> str:
    """The state as the screen shows it; what ended a filing names it (已取消、已变更、已终止、已撤销)."""
    cancelled = state is FilingState.CANCELLED and lang == "zh"
    if cancelled and isinstance(record, Filing | FilingRow):
        return ENDED_BY_LABEL.get(record.ended_by, state.label.zh)
    return state.label.say(lang)


def next_steps(
    machine: CaseMachine, record: Moved, moment: AnyMoment, ways: Sequence[WayOn], lang: Lang,
    actor: Actor | None = None,
) -> list[Json]:  # fmt: skip
    """Every way on from here: who may take it, what blocks it, when it comes by itself.

    What stands against `actor` themselves blocks a step as well, and is told first.
    """
    return [_next_step(machine, record, moment, way, lang, actor) for way in ways]


def _next_step(
    machine: CaseMachine, record: Moved, moment: AnyMoment, way: WayOn, lang: Lang,
    actor: Actor | None,
) -> JsonObject:  # fmt: skip
    which, step = lang != "zh", way.step
    theirs: list[Json] = []
    if actor is not None and not way.automatic:
        about = asking(moment, actor)
        theirs += [_blocked(g, record, about, lang) for g in against(step, record, moment, actor)]
    return {
        "trigger": step.trigger,
        "label": step.label[which],
        "to": way.dest,
        "to_label": machine.states(way.dest).label[which],
        "when": ("; " if which else "；").join(
            guard.when[which] for guard in step.guards if guard.when
        ),
        "by": [*sorted(role.value for role in step.by)],
        "by_label": (", " if which else "、").join(role.label[which] for role in sorted(step.by)),
        "allowed": not (way.failing or theirs),
        "blocked_by": theirs + [_blocked(guard, record, moment, lang) for guard in way.failing],
        "automatic_on": iso(way.opens_on) if way.automatic else None,
        "needs": [
            *(step.payload.model_fields if step.payload else ()),
            *(["reason"] if step.reason else []),
        ],
        "checks": [guard.name for guard in step.guards if guard.depends_on_actor],
    }


def _blocked(guard: AnyGuard, record: Moved, moment: AnyMoment, lang: Lang) -> JsonObject:
    """What a guard that fails says, the values that it looked at, and what it rests on."""
    values: dict[str, Shown] = guard.values(record, moment)
    clause = _basis(guard, record, moment)
    return {
        "guard": guard.name,
        "says": guard.message.say(lang, **in_words(values, NO_END.say(lang))),
        "values": {
            key: value.isoformat() if isinstance(value, date) else value
            for key, value in values.items()
        },
        "clause": clause[lang != "zh"] if clause else None,
        "parameter": guard.parameter(record, moment) or None,
    }


def _basis(guard: AnyGuard, record: Moved, moment: AnyMoment) -> Text | None:
    """What a guard rests on; where the pre-check found something, what the findings rest on."""
    if guard.name == "no_hard_finding" and isinstance(moment.context, ClaimContext):
        hard = [f.clause for f in moment.context.findings if f.weight in HARD and f.clause]
        if found := list(dict.fromkeys(hard)):
            return Text("；".join(c.zh for c in found), "; ".join(c.en for c in found))
    return guard.basis(record, moment)
