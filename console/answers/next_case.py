"""The next case of a user (下一件)."""

from typing import Any

from config.text import Lang, Text
from console.answers.areas import areas_of
from console.answers.asked import NOBODY, asked
from console.answers.find import KINDS, unknown_kind
from jobs.app import App
from workflow.access.kinds import SEARCH
from workflow.machine.machine import CaseMachine
from workflow.moves.actors import find_actor
from workflow.records.next_case import NextCase, next_case

DUE = Text("{state}，时限 {day}", "{state}, due on {day}")
LATE = Text("{state}，已超期，时限 {day}", "{state}, overdue since {day}")
FIRST = Text("{state}，{day} 申请，最早的一件", "{state}, applied on {day}, the first")


@asked(SEARCH, person=NOBODY)
def answer_next(
    app: App, lang: Lang, machine: str | None, user: str, *, but: str = ""
) -> dict[str, Any] | None:
    """Return the case that a user should take next, and why; None where nothing waits for them.

    Only what the user's role, limit and earlier moves let them take, and what lies on nobody
    else's desk; another than `but`. The first is the one that is due first.
    """
    machines = machines_of(machine)
    with app.database.reading() as session:
        actor = find_actor(session, user)
        areas = areas_of(app, None)
        found = next_case(session, machines, areas, actor, app.day, but)
        return _row(app, lang, found) if found else None


def machines_of(kind: str | None) -> list[CaseMachine]:
    """The machines of a kind, as it is called on the command line; all without one."""
    if kind is None:
        return list(KINDS.values())
    if kind not in KINDS:
        raise unknown_kind(kind, KINDS)
    return [KINDS[kind]]


def _row(app: App, lang: Lang, found: NextCase) -> dict[str, Any]:
    record, machine = found.record, found.machine
    day = found.due_on
    says = FIRST if day is None else LATE if day < app.today else DUE
    state = machine.state_of(record).label.say(lang)
    return {
        "no": record.no, "machine": machine.called_also or machine.name, "state": record.state,
        "due_on": day.isoformat() if day else None, "trigger": found.step.trigger,
        "reason": says.say(lang, state=state, day=day or record.applied_on),
    }  # fmt: skip
