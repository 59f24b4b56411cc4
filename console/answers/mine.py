"""What is somebody's own (我的业务): their filings, claims and notices, and those whom they represent."""

from collections.abc import Container, Iterable
from typing import Any

from sqlmodel import Session, col, select

from config.masking import mask_id
from config.text import Lang
from console.answers.asked import asked
from console.answers.notices import notice_rows
from console.answers.queries import View, case_row
from console.answers.unmasking import masked
from jobs.app import App
from models import Claim, Institution, Notice, Person, Role, Scope
from workflow.access.kinds import SELF
from workflow.claim.machine import CLAIM
from workflow.filing.machine import FILING
from workflow.machine.machine import CaseMachine
from workflow.representation.natural import people_of

MOST = 100
"""So many of a kind are shown, the newest first."""


@asked(SELF)
def answer_mine(app: App, lang: Lang) -> dict[str, Any]:
    """Return what is the asker's own, and of those for whom they may ask, with what waits for them.

    Of whoever did not sign in as themselves it is empty: staff ask by other questions.
    """
    natural = app.asker.actor.natural
    people = people_of(natural, Scope.QUERY, app.today) if natural else frozenset()
    acts = people_of(natural, Scope.SUBMIT, app.today) if natural else frozenset()
    view = View(lang, app.regions)
    with app.database.reading() as session:
        filings = _cases(session, FILING, people, acts, view)
        claims = _cases(session, CLAIM, people, acts, view)
        notices = _notices(session, {"filing": filings, "claim": claims}, lang)
        return {
            "name": app.asker.name, "people": _people(session, app, people, lang),
            "filings": [row for _, row in filings], "claims": [row for _, row in claims],
            "notices": notices,
            "waiting": [
                row["no"] for _, row in (*filings, *claims) if row["waits_for_you"]
            ],
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
    session: Session, machine: CaseMachine, people: Iterable[int], acts: Container[int], view: View
) -> list[tuple[int, dict[str, Any]]]:
    table: Any = machine.table
    query: Any = select(table, Person, Institution).join(Person, table.person_id == Person.id)
    place = table.institution_id if table is Claim else None
    query = query.outerjoin(Institution, Institution.id == place)
    mine = query.where(table.person_id.in_(sorted(people))).order_by(table.id.desc()).limit(MOST)
    return [
        (record.id, _row(machine, record, person, at, view) | _waits(machine, record, acts))
        for record, person, at in session.execute(mine)
    ]


def _row(
    machine: CaseMachine, record: Any, person: Person, place: Institution | None, view: View
) -> dict[str, Any]:
    return masked(case_row(machine, record, person, place, view), unmasked=False)


def _waits(machine: CaseMachine, record: Any, acts: Container[int]) -> dict[str, bool]:
    """Whether the case waits for the applicant, and whoever asks may submit for them."""
    applicants = machine.waits_for.get(record.state) is Role.APPLICANT
    return {"waits_for_you": applicants and record.person_id in acts}


def _notices(
    session: Session, cases: dict[str, list[tuple[int, dict[str, Any]]]], lang: Lang
) -> list[dict[str, Any]]:
    found: list[Notice] = []
    for name, rows in cases.items():
        its = (Notice.machine == name, col(Notice.case_id).in_([key for key, _ in rows]))
        query = select(Notice).where(*its).order_by(col(Notice.id).desc()).limit(MOST)
        found += session.exec(query)
    found.sort(key=lambda each: -(each.id or 0))
    told = ("id", "case", "kind", "kind_label", "state", "state_label", "queued_at")
    shown = notice_rows(session, found[:MOST], lang)
    return [{name: row[name] for name in told} for row in shown]
