"""What waits for whoever asks (我的待办): a page of it, most overdue first, and the counts above it."""

from datetime import date, timedelta
from typing import Any, NamedTuple

from config.masking import mask_text
from config.text import Lang
from console.answers.areas import areas_of
from console.answers.asked import NOBODY, asked
from console.answers.next_case import machines_of
from console.answers.queries import day, instant
from jobs.app import App
from models import FAR, Category
from workflow.access.kinds import LIST
from workflow.claim.findings import WEIGHTS
from workflow.machine.machine import CaseMachine
from workflow.records.work_list import (
    ALL,
    HELD,
    MINE,
    OPEN,
    PageStart,
    WorkWanted,
    waiting_counts,
    work_counts,
    work_page,
)
from workflow.service.machines import MACHINES
from workflow.shared.money import yuan
from workflow.shared.sql_types import TableRow

PAGE = 50
WHOSE = (OPEN, MINE, HELD, ALL)


class WorkFilter(NamedTuple):
    """What of it is shown: of a kind, in a state, overdue alone, whose; behind which case."""

    kind: str = ""
    state: str = ""
    overdue: bool = False
    whose: str = OPEN
    after: str = ""
    limit: int = PAGE


@asked(LIST, person=NOBODY)
def answer_work(app: App, lang: Lang, wanted: WorkFilter) -> dict[str, Any]:
    """Return a page of what waits for the asker, `next` for the page behind it, and the `counts`."""
    machines, actor, areas = machines_of(wanted.kind or None), app.asker.actor, areas_of(app, None)
    whose = wanted.whose if wanted.whose in WHOSE else OPEN
    every = tuple(MACHINES.values())
    with app.database.reading() as session:
        waiting = waiting_counts(session, areas, actor, every)
        there = frozenset(waiting)
        of = WorkWanted(
            machines, wanted.state, wanted.overdue, whose, wanted.limit + 1, there,
            _after(wanted.after),
        )  # fmt: skip
        rows = work_page(session, areas, actor, app.day, of)
        counts = work_counts(session, areas, actor, app.day, WorkWanted(every, there=there))
    shown = [work_row(app, lang, row) for row in rows[: wanted.limit]]
    more = len(rows) > wanted.limit
    return {
        "items": shown, "next": _place(rows[wanted.limit - 1]) if more else None,
        "counts": counts._asdict() | {
            "waiting": [_waiting(*key, n, lang) for key, n in sorted(waiting.items())]
        },
    }  # fmt: skip


def _waiting(name: str, state: str, n: int, lang: Lang) -> dict[str, Any]:
    machine = MACHINES[name]
    return {
        "kind": machine.called_also or name, "kind_label": machine.label.say(lang), "state": state,
        "state_label": machine.states(state).label.say(lang), "n": n,
    }  # fmt: skip


def work_row(app: App, lang: Lang, row: TableRow) -> dict[str, Any]:
    """Return a case as the list shows it."""
    machine = MACHINES[row.machine]
    due = row.day if row.deadline and row.day != FAR else None
    return {
        "no": row.no, "kind": machine.called_also or machine.name,
        "kind_label": machine.label.say(lang),
        "name": row.name, "person_end": (row.certno or "")[-4:],
        "insutype_label": _word(app, "insutype", row.insutype),
        "med_type_label": _care(app, machine, row, lang), "place": _place_of_care(app, row),
        "total": None if row.total is None else yuan(row.total),
        "state": row.state, "state_label": machine.states(row.state).label.say(lang),
        "since": row.state_since.isoformat(), "due_on": day(due), "left": _left(app, due),
        "findings": _findings(row, lang), "taken": machine.taken,
        "holder": row.holder, "until": instant(row.until),
        "held_until": day(row.held_until) if row.held_until and row.held_until > app.today else None,
        "reason": mask_text(row.reason or ""),
    }  # fmt: skip


def _care(app: App, machine: CaseMachine, row: TableRow, lang: Lang) -> str:
    """What kind of care it is: 医疗类别 of a claim, 备案类型 of a filing."""
    if row.category:
        return Category(row.category).label.say(lang) if machine.name == "filing" else row.category
    return _word(app, "med_type", row.med_type)


def _word(app: App, column: str, code: str | None) -> str:
    return app.states.labels.get((column, code or ""), code or "")


def _place_of_care(app: App, row: TableRow) -> str:
    if row.destination:
        return app.regions.name(row.destination)
    return row.institution or row.institution_name or ""


def _left(app: App, due: date | None) -> int | None:
    """How many working days are left; of an overdue case the days since, below zero."""
    if due is None:
        return None
    if due < app.today:
        return (due - app.today) // timedelta(days=1)
    return app.calendar.between(app.today, due)


def _findings(row: TableRow, lang: Lang) -> list[str]:
    """What the pre-check found that somebody has to look at, heaviest first."""
    if row.materials_ok is False:
        return ["材料未齐" if lang == "zh" else "papers are missing"]
    found = [each for each in row.findings or () if each["weight"] != "note"]
    found.sort(key=lambda each: WEIGHTS.index(each["weight"]))
    return [mask_text(each[lang]) for each in found]


def _place(row: TableRow) -> str:
    return f"{row.day.isoformat()}.{row.machine}.{row.id}"


def _after(given: str) -> PageStart | None:
    """The case behind which a page begins; the first page for what is none."""
    parts = given.split(".")
    try:
        on, machine, own = parts
        return PageStart(date.fromisoformat(on), machine, int(own)) if machine in MACHINES else None
    except ValueError:
        return None
