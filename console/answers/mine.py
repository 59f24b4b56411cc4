"""What is somebody's own (我的业务): their cases, payments and notices, and those whom they represent."""

from collections.abc import Container, Iterable, Mapping, Sequence
from typing import Any

from sqlmodel import Session, col, select

from config.masking import mask_id
from config.text import Lang
from console.answers.agents import agent_rows
from console.answers.asked import ITSELF, asked
from console.answers.mine_rows import ROWS, last_day, waiting_row
from console.answers.notices import notice_rows
from console.answers.payout_rows import payment_row
from console.answers.queries import View
from console.answers.unmasking import masked
from jobs.app import App
from jobs.looks import about
from models import Notice, Payment, Person, Role, Scope
from workflow.access.kinds import SEARCH
from workflow.representation.natural import people_of

MOST = 100
"""So many of a kind are shown, the newest first."""
Rows = list[tuple[Any, dict[str, Any]]]
"""Records with how each is told."""


@asked(SEARCH, person=ITSELF)
def answer_mine(app: App, lang: Lang) -> dict[str, Any]:
    """Return what is the asker's own, and of those for whom they may ask, with what waits for them.

    `waiting` are the numbers of what they are waited for, `next` the same with what they may do and
    until when, what is due first in front; `agents` are those who act for them. Of whoever did not
    sign in as themselves it is empty: staff ask by other questions.
    """
    natural = app.asker.actor.natural
    people = people_of(natural, Scope.QUERY, app.today) if natural else frozenset()
    acts = people_of(natural, Scope.SUBMIT, app.today) if natural else frozenset()
    view = View(lang, app.regions)
    about(person_id=min(natural.own | people, default=None) if natural else None)
    with app.database.reading() as session:
        cases = {name: _cases(session, app, name, people, acts, view) for name in ROWS}
        return {
            "name": app.asker.name, "people": _people(session, app, people, lang),
            **{name: [row for _, row in rows] for name, rows in cases.items()},
            "payments": _payments(session, people, view),
            "notices": _notices(session, cases, lang),
            "agents": _agents(session, app, lang),
            "waiting": [
                row["no"] for rows in cases.values() for _, row in rows if row["waits_for_you"]
            ],
            "next": _next(cases, lang),
        }  # fmt: skip


def _people(session: Session, app: App, people: Iterable[int], lang: Lang) -> list[dict[str, Any]]:
    """Themselves and those whom they represent, with what each authority is for today."""
    natural = app.asker.actor.natural
    found = session.exec(select(Person).where(col(Person.id).in_(sorted(people))))
    rows = []
    for person in sorted(found, key=lambda each: each.id or 0):
        own = natural is not None and person.id in natural.own
        scopes = [
            scope for scope in Scope
            if natural and person.id in people_of(natural, scope, app.today)
        ]  # fmt: skip
        rows.append(
            {
                "person_no": person.psn_no, "area": person.area, "name": person.name,
                "person": mask_id(person.certno), "own": own,
                "scopes": [scope.value for scope in scopes],
                "scope_labels": [scope.label.say(lang) for scope in scopes],
            }
        )  # fmt: skip
    return rows


def _cases(
    session: Session, app: App, name: str, people: Iterable[int], acts: Container[int], view: View
) -> Rows:
    """The newest cases of a kind, each with who is waited for."""
    kind = ROWS[name]
    table: Any = kind.machine.table
    query: Any = select(table).where(table.person_id.in_(sorted(people)))
    newest: Sequence[Any] = session.exec(query.order_by(table.id.desc()).limit(MOST)).all()
    found: Rows = []
    for record, row in zip(newest, kind.rows(session, app, newest, view), strict=True):
        waits = kind.machine.waits_for.get(record.state)
        mine = waits is Role.APPLICANT and record.person_id in acts
        label = waits.label.say(view.lang) if waits else None
        found.append((record, masked(row) | {"waits_for": label, "waits_for_you": mine}))
    return found


def _payments(session: Session, people: Iterable[int], view: View) -> list[dict[str, Any]]:
    """What was or is being paid for their claims, the newest first; accounts masked."""
    query = select(Payment).where(col(Payment.person_id).in_(sorted(people)))
    found = session.exec(query.order_by(col(Payment.id).desc()).limit(MOST))
    return [masked(payment_row(each, view)) for each in found]


def _notices(session: Session, cases: Mapping[str, Rows], lang: Lang) -> list[dict[str, Any]]:
    found: list[Notice] = []
    for name, rows in cases.items():
        ids = [record.id for record, _ in rows]
        its = (Notice.machine == ROWS[name].machine.name, col(Notice.case_id).in_(ids))
        query = select(Notice).where(*its).order_by(col(Notice.id).desc()).limit(MOST)
        found += session.exec(query) if ids else ()
    found.sort(key=lambda each: -(each.id or 0))
    told = ("id", "case", "kind", "kind_label", "state", "state_label", "queued_at")
    shown = notice_rows(session, found[:MOST], lang)
    return [{name: row[name] for name in told} for row in shown]


def _agents(session: Session, app: App, lang: Lang) -> list[dict[str, Any]]:
    """Who was entered as acting for the asker themselves."""
    natural = app.asker.actor.natural
    own = (session.get_one(Person, each) for each in sorted(natural.own)) if natural else ()
    return [row for person in own for row in agent_rows(session, app, lang, person)]


def _next(cases: Mapping[str, Rows], lang: Lang) -> Sequence[dict[str, Any]]:
    """What waits for them, what is due first in front."""
    waiting = [
        (record, ROWS[name].machine) for name, rows in cases.items()
        for record, row in rows if row["waits_for_you"]
    ]  # fmt: skip
    waiting.sort(key=lambda each: (last_day(each[0]), each[0].id))
    return [waiting_row(machine, record, lang) for record, machine in waiting]
