"""Everybody who asks over HTTP about somebody with whom they have nothing to do (旁人), and those who have.

All is the second of the two people's (`tests.support.two_people`), who live in another area: whoever
works for the first one's area, whoever is in the second's area without having to do with them, and
systems by their keys.
"""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from sqlmodel import select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.app import App
from jobs.documents.load import load_case_file, making_of
from jobs.documents.make import make_document
from jobs.proposals.moves import WantedMove, take_or_propose
from jobs.signin.sessions import end_session, principal_of_token
from models import (
    ApiKey,
    DocumentKind,
    EventDelivery,
    Filing,
    KeyScope,
    Proposal,
    Role,
    Scope,
    SystemEvent,
    User,
    Webhook,
)
from models.database import Database
from tests.support.api import an_app
from tests.support.builders import AREA, TODAY, a_person, a_user, an_id, noon, saved
from tests.support.citizens import entered_for, name_of_insured
from tests.support.receiving import a_key
from tests.support.signed import signed_in, token_of
from tests.support.two_people import ELSEWHERE, EMPLOYERS, HOSPITALS, Belongs, two_people
from workflow.filing.machine import FILING

STAFF = (Role.INTAKE, Role.REVIEWER, Role.APPROVER, Role.CASHIER, Role.ADMIN)
EVERY_SCOPE = tuple(scope.value for scope in KeyScope if scope is not KeyScope.RUNS)
"""What a system's key may open; one with the scope for runs is a scheduled job's."""
THIRD_HOSPITAL = "H36010000003"
OWNERS = ("their staff", "their other staff", "their citizen", "their hospital", "their system")
"""To whom the second one's cases belong: they are answered."""
WHOEVER_COMES = ("helper", "helper there", "hospital", "hospital there", "system of the hospital", "system of a hospital there")  # fmt: skip
"""Who enters what people bring who come to them, so that everybody of their areas is there for them."""
UNSIGNED = ("nobody", "ended")
"""Who has no token, and whose session is over."""


@dataclass(frozen=True)
class Neighbourhood:
    """The database with all of it, what is the second one's, and the tokens of everybody who asks."""

    database: Database
    app: App
    theirs: Belongs
    words: dict[str, str]
    tokens: dict[str, str]

    @property
    def strangers(self) -> list[str]:
        """Everybody to whom nothing of theirs belongs."""
        return [name for name in self.tokens if name not in OWNERS]


def neighbourhood(database: Database, book: PolicyBook, calendar: WorkCalendar) -> Neighbourhood:
    """Build the two, what else is the second one's, and everybody who asks."""
    book = replace(book, areas={**book.areas, ELSEWHERE: book.areas[AREA]})
    world = two_people(database, book, calendar)
    app = replace(an_app(database, book, calendar), clock=lambda: noon(TODAY))
    app = replace(app, settings=replace(app.settings, connect=_often(app)))
    theirs = world.other
    names = {
        **{name: name for name in ("auditor", "viewer", "helper", "hospital", "unit", "stranger")},
        **_colleagues(database), **_natural(app, world.one, theirs),
    }  # fmt: skip
    tokens = {asker: token_of(app, name) for asker, name in names.items()}
    tokens |= _systems(app) | {"nobody": "", "ended": _a_session_that_ended(app)}
    return Neighbourhood(database, app, theirs, _words(app, theirs), tokens)


def _often(app: App) -> Any:
    """Nobody asks too often here."""
    return replace(app.settings.connect, checks_per_minute=1_000_000)


def _colleagues(database: Database) -> dict[str, str]:
    """Users by one role each in the first one's area, others' users in the second's, and its staff."""
    users: dict[str, User] = {role.value: a_user(role.value, role) for role in STAFF}
    for user in users.values():
        user.areas = [AREA]
    users |= {
        "helper there": a_user("helper2", Role.HELPER),
        "hospital there": a_user("hospital2", Role.HOSPITAL, institution=THIRD_HOSPITAL),
        "unit there": a_user("unit2", Role.UNIT),
        "their staff": a_user("staff2", *STAFF), "their other staff": a_user("staff3", *STAFF),
        "their hospital": a_user("hospital3", Role.HOSPITAL, institution=HOSPITALS[1]),
    }  # fmt: skip
    users["unit there"].unit = EMPLOYERS[1] + "9"
    for name in ("helper there", "unit there", "their staff", "their other staff"):
        users[name].areas = [ELSEWHERE]
    saved(database, *users.values())
    return {asker: user.name for asker, user in users.items()}


def _natural(app: App, one: Belongs, theirs: Belongs) -> dict[str, str]:
    """Citizens and who acts for them: of the first, of a third, and for the second without a say."""
    database = app.database
    third = saved(
        database, a_person(area=ELSEWHERE, certno=an_id(702), psn_no="PSN200002", name="孙三")
    )
    acting = {
        "agent": (one, an_id(703), [Scope.QUERY, Scope.SUBMIT, Scope.RECEIVE], {}),
        "agent who receives": (theirs, an_id(704), [Scope.RECEIVE], {}),
        "agent no more": (theirs, an_id(705), list(Scope), {"ends_on": TODAY - timedelta(days=1)}),
    }  # fmt: skip
    entries = {
        asker: entered_for(database, of.person, f"代{n}", certno, *scopes, **facts)
        for n, (asker, (of, certno, scopes, facts)) in enumerate(acting.items())
    }
    return {
        "citizen": name_of_insured(one.person), "citizen there": name_of_insured(third),
        "their citizen": name_of_insured(theirs.person),
        **{asker: f"agt:{entry.id}" for asker, entry in entries.items()},
    }  # fmt: skip


def _systems(app: App) -> dict[str, str]:
    """The keys of systems: of the first's area and hospital, of another hospital, of a third area."""
    keys = {
        "system": ("system", EVERY_SCOPE, {"areas": [AREA]}),
        "system of the hospital": ("h1", EVERY_SCOPE, {"institution": HOSPITALS[0]}),
        "system of a hospital there": ("h2", EVERY_SCOPE, {"institution": THIRD_HOSPITAL}),
        "system that checks": ("narrow", ("check",), {"areas": [AREA]}),
        "scheduled job": ("job", ("runs",), {"areas": [AREA]}),
        "their system": ("theirs", EVERY_SCOPE, {"areas": [ELSEWHERE]}),
    }  # fmt: skip
    return {
        asker: a_key(app, name, *scopes, **facts).token
        for asker, (name, scopes, facts) in keys.items()
    }


def _a_session_that_ended(app: App) -> str:
    """The token of somebody who has signed out since."""
    token = token_of(app, "intake")
    with app.database.writing() as session:
        end_session(session, principal_of_token(app, token), app.now)
    return token


def _words(app: App, theirs: Belongs) -> dict[str, str]:
    """By what the second one's things are asked for."""
    person = theirs.person
    ids = {name: str(number) for name, number in (theirs.ids | _told_to(app, theirs)).items()}
    return {
        **theirs.numbers, **ids, "proposal": _proposed(app, theirs), **_printed(app, theirs),
        "certno": person.certno, "psn_no": person.psn_no, "name": person.name,
        "last_four": person.certno[-4:], "phone": person.phone, "account": person.account or "",
    }  # fmt: skip


def _proposed(app: App, theirs: Belongs) -> str:
    """The number of what somebody of their agency proposed to do with their filing."""
    reason = f"{theirs.person.name}的承诺不实"
    wanted = WantedMove(theirs.numbers["filing"], "annul", reason)
    made = take_or_propose(signed_in(app, "staff2"), "staff2", wanted)
    assert isinstance(made, Proposal)
    return made.no


def _printed(app: App, theirs: Belongs) -> dict[str, str]:
    """The number of a document about their filing."""
    making = making_of(app, "staff2")
    with app.database.writing() as session:
        filing = session.get_one(Filing, _filing(app, theirs))
        file = load_case_file(session, making, FILING, filing)
        made = make_document(session, DocumentKind.FILING_FORM, file, making, about="1")
        return {"document": made.no}


def _filing(app: App, theirs: Belongs) -> int:
    with app.database.reading() as session:
        found = session.exec(select(Filing.id).where(Filing.no == theirs.numbers["filing"])).one()
    return found or 0


def _told_to(app: App, theirs: Belongs) -> dict[str, int]:
    """The address of their system, and what it was told."""
    with app.database.reading() as session:
        key = session.exec(select(ApiKey.id).where(ApiKey.name == "theirs")).one()
    address = saved(app.database, Webhook(
        name="theirs", url="https://his.example.org/t", secret="x", kinds=[],
        created_at=noon(TODAY), created_by="staff2", key_id=key,
    ))  # fmt: skip
    event = saved(app.database, SystemEvent(
        machine="filing", case_id=_filing(app, theirs), seq=1, area=ELSEWHERE,
        kind="filing.active", state="active", at=noon(TODAY), spread_at=noon(TODAY),
    ))  # fmt: skip
    delivery = saved(app.database, EventDelivery(
        webhook_id=address.id, event_id=event.id, state="sent", tries=1, next_at=noon(TODAY),
        error="",
    ))  # fmt: skip
    return {"webhook": address.id, "delivery": delivery.id}
