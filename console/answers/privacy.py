"""Personal data (个人信息): requests received and answered, copies, lists of destruction."""

from datetime import date
from pathlib import Path
from typing import Any

from config.masking import mask_id, mask_name
from config.text import Lang, Text
from console.answers.areas import known_area
from console.answers.asked import asked
from console.answers.by_two import of_two
from console.answers.queries import day
from console.answers.unmasking import masked
from jobs.app import App
from jobs.archive.destroy import carry_out, list_for, lists_made, sign_list
from jobs.identity import Principal
from jobs.looks import about, asking, keep_now
from jobs.office.person_meant import person_meant
from jobs.office.personal_copy import stored_about, write_copy
from jobs.office.privacy import DataAsked, find_request, grant, lift, receive, refuse, requests_of
from jobs.proposals.touches import of_destruction
from models import (
    FAR,
    Capacity,
    DestroyedKind,
    Destruction,
    Person,
    PrivacyRequest,
    RequestKind,
    RequestState,
    Role,
)
from workflow.access.kinds import EXPORT, LIST, OFFICE, WORK
from workflow.access.reach import Belongings
from workflow.person.cascade import ChangedBy


@asked(WORK)
def answer_request(
    app: App, lang: Lang, number: str, area: str | None, given: dict[str, str], by: Principal
) -> dict[str, Any]:
    """Enter a request about personal data, and return it with its due day."""
    asked = DataAsked(
        RequestKind(given["kind"]), given["by"].strip(), Capacity(given["capacity"]),
        given["interest"].strip(), given["words"].strip(),
    )  # fmt: skip
    with app.database.writing() as session:
        person = person_meant(session, app.reach, number, area)
        rules = app.policy.rules(person.area, app.today)
        made = receive(session, person, asked, rules, app.calendar, _by(app, by))
        return _row(app, made, person, lang)


@asked(WORK)
def answer_request_granted(
    app: App, lang: Lang, number: int, answer: str, out: Path | None, by: Principal
) -> dict[str, Any]:
    """Answer a request; of a copy the file is written first, and that somebody took it is kept."""
    tables: dict[str, int] = {}
    if out is not None:
        with asking(app, EXPORT.about, f"privacy copy {number}"):
            tables = _copied(app, number, out)
    with app.database.writing() as session:
        what = answer or (f"{out.name}" if out else "")
        made, person = grant(
            session,
            number,
            app.reach,
            what,
            lambda area: app.policy.rules(area, app.today),
            _by(app, by),
        )
        more = {"file": str(out), "rows": tables} if out is not None else {}
        return _row(app, made, person, lang) | more


def _copied(app: App, number: int, out: Path) -> dict[str, int]:
    """Write everything that is stored about the person of a request; how many rows of each table."""
    with app.database.reading() as session:
        made = find_request(session, number, app.reach, state=RequestState.OPEN)
        found = stored_about(session, session.get_one(Person, made.person_id))
        about(person_id=made.person_id)
        keep_now(app)
        write_copy(found, out)
    return {name: len(rows) for name, rows in found.items()}


@asked(WORK)
def answer_request_refused(
    app: App, lang: Lang, number: int, reason: str, clause: str, by: Principal
) -> dict[str, Any]:
    """Refuse a request with its reasons, and return it."""
    with app.database.writing() as session:
        made, person = refuse(session, number, app.reach, reason, clause, _by(app, by))
        return _row(app, made, person, lang)


@asked(WORK)
def answer_restriction_lifted(app: App, lang: Lang, number: int, by: Principal) -> dict[str, Any]:
    """End a restriction, and return its request."""
    with app.database.writing() as session:
        made, person = lift(session, number, app.reach, _by(app, by))
        return _row(app, made, person, lang)


@asked(LIST, person="number")
def answer_requests(
    app: App, lang: Lang, number: str | None, *, open_only: bool, overdue: bool,
    limit: int | None = None, after: tuple[date, int] | None = None,
) -> list[dict[str, Any]]:  # fmt: skip
    """Return the requests of everybody or of one person, what is due first in front.

    `limit` of them, behind the one that is due on the day and has the number of `after`.
    """
    with app.database.reading() as session:
        person = person_meant(session, app.reach, number) if number else None
        late = app.today if overdue else None
        found = requests_of(
            session, app.reach, person, open_only=open_only, overdue_on=late, limit=limit,
            after=after,
        )  # fmt: skip
        return [_row(app, made, of, lang) for made, of in found]


@asked(WORK)
def answer_destruction(app: App, lang: Lang, area: str, kind: str, by: Principal) -> dict[str, Any]:
    """Make a list of what need not be kept any more, and return it."""
    known_area(app, area)
    return _list(list_for(app, area, DestroyedKind(kind), by.name), lang)


@asked(WORK)
@of_two(
    "privacy sign", Text("签署销毁清册", "sign a list of destruction"),
    frozenset({Role.ADMIN, Role.AUDITOR}),
    lambda _app, session, given: of_destruction(session, given["number"]),
    then=lambda app, given: carry_out(app, given["number"]),
)  # fmt: skip
def answer_destruction_signed(
    app: App, lang: Lang, number: int, digest: str, by: Principal, second: str
) -> dict[str, Any]:
    """Sign a list by two people and carry it out, and return it."""
    return _list(sign_list(app, number, digest, by.name, second), lang)


@asked(OFFICE)
def answer_destructions(app: App, lang: Lang) -> list[dict[str, Any]]:
    """Return the lists of destruction, the last first."""
    with app.database.reading() as session:
        made = lists_made(session)
        return [_list(each, lang) for each in made if app.reach.covers(Belongings(each.area))]


def _by(app: App, by: Principal) -> ChangedBy:
    return ChangedBy(by.name, "", "", app.today, app.now)


def _row(app: App, made: PrivacyRequest, person: Person, lang: Lang) -> dict[str, Any]:
    is_open = made.state == RequestState.OPEN
    found = {
        "id": made.id, "person_no": person.psn_no, "person": mask_id(person.certno),
        "area": made.area, "kind": made.kind,
        "kind_label": RequestKind(made.kind).label.say(lang), "asked_by": mask_name(made.asked_by),
        "capacity": made.capacity, "capacity_label": Capacity(made.capacity).label.say(lang),
        "interest": made.interest or None, "words": made.words or None,
        "received_on": made.received_on.isoformat(), "due_on": made.due_on.isoformat(),
        "overdue": is_open and made.due_on < app.today, "state": made.state,
        "state_label": RequestState(made.state).label.say(lang),
        "answered_on": day(made.answered_on), "answered_by": made.answered_by or None,
        "answer": made.answer or None, "clause": made.clause or None,
        "lifted_on": day(made.lifted_on),
    }  # fmt: skip
    return masked(found)


def _list(made: Destruction, lang: Lang) -> dict[str, Any]:
    return {
        "id": made.id, "area": made.area, "kind": made.kind,
        "kind_label": DestroyedKind(made.kind).label.say(lang), "before": made.before.isoformat(),
        "items": made.items, "digest": made.digest, "made_on": made.made_on.isoformat(),
        "made_by": made.made_by, "signed_on": day(made.signed_on),
        "signed_by": None if made.signed_on == FAR else [made.signed_by, made.second],
    }  # fmt: skip
