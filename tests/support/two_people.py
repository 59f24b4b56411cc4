"""Two people in two areas, of two hospitals and two employers, and everybody who may ask about them."""

from dataclasses import dataclass, replace
from typing import Any

from sqlmodel import Session

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.app import App
from jobs.identity import Principal, principal_of
from jobs.principal import NOBODY, SignedBy
from models import (
    FAR,
    Appeal,
    Capacity,
    Lead,
    Notice,
    Payment,
    PaymentState,
    Payout,
    PayoutState,
    Person,
    PrivacyRequest,
    Recovery,
    Representation,
    RequestKind,
    Role,
)
from models.chain import linked
from models.database import Database
from models.move import Move
from tests.support.builders import (
    AREA,
    TODAY,
    a_claim,
    a_filing,
    a_person,
    a_qualification,
    a_referral,
    a_user,
    an_id,
    an_institution,
    noon,
    saved,
)
from tests.support.importing import an_app
from workflow.access.kinds import AskerKind
from workflow.access.reach import Reach
from workflow.machine.context import Actor

ELSEWHERE = "360100"
AREAS = (AREA, ELSEWHERE)
HOSPITALS = ("H23060000001", "H36010000001")
EMPLOYERS = ("E230600", "E360100")
NAMES = ("钱一鸣", "赵四二")


@dataclass(frozen=True)
class Belongs:
    """One of the two: who they are, and the numbers of all that is theirs, by kind."""

    person: Person
    numbers: dict[str, str]
    ids: dict[str, int]

    @property
    def secrets(self) -> set[str]:
        """What nobody else may read."""
        person = self.person
        its = {person.name, person.certno, person.psn_no, person.phone, person.account}
        return its | set(self.numbers.values())


@dataclass(frozen=True)
class World:
    """The two, and the application as each of those who ask about the first works with it."""

    one: Belongs
    other: Belongs
    askers: dict[str, App]


def two_people(database: Database, book: PolicyBook, calendar: WorkCalendar) -> World:
    """Build them, and everybody to whom the first one's cases belong, and a stranger."""
    for area, code in zip(AREAS, HOSPITALS, strict=True):
        saved(database, an_institution(code=code, area=area, name=f"医院{code}", refers=True))
    one, other = (_one_of(database, n) for n in range(2))
    app = an_app(database, book, calendar, TODAY)
    askers = {name: _as(app, name, user) for name, user in _users(one).items()}
    with database.reading() as session:
        askers = {name: found(session) for name, found in askers.items()}
    own = one.person.id or 0
    citizen = Actor("psn:one", frozenset({Role.APPLICANT}), reach=Reach(people=frozenset({own})))
    askers["citizen"] = _signed(app, citizen, AskerKind.CITIZEN)
    askers["agent"] = _signed(app, replace(citizen, name="psn:agent"), AskerKind.AGENT)
    system = Actor("key:system", frozenset({Role.APPLICANT}), reach=Reach(frozenset({AREA})))
    askers["service"] = _signed(app, system, AskerKind.SERVICE)
    askers["nobody"] = replace(app, asker=NOBODY)
    return World(one, other, askers)


def _signed(app: App, actor: Actor, kind: AskerKind) -> App:
    return replace(app, asker=Principal(actor, "tests", kind, SignedBy.PASSWORD))


def _as(app: App, name: str, user: Any) -> Any:
    saved(app.database, user)

    def found(session: Session) -> App:
        return replace(app, asker=principal_of(session, name, "tests", SignedBy.PASSWORD))

    return found


def _users(one: Belongs) -> dict[str, Any]:
    """Users to whom the first one's cases belong, as their roles say; and one to whom nothing does."""
    every = (Role.INTAKE, Role.REVIEWER, Role.APPROVER, Role.CASHIER, Role.ADMIN)
    users = {
        "staff": a_user("staff", *every), "auditor": a_user("auditor", Role.AUDITOR),
        "viewer": a_user("viewer", Role.VIEWER), "helper": a_user("helper", Role.HELPER),
        "hospital": a_user("hospital", Role.HOSPITAL, institution=HOSPITALS[0]),
        "unit": a_user("unit", Role.UNIT), "applicant": a_user("applicant", Role.APPLICANT),
        "stranger": a_user("stranger", Role.APPLICANT),
    }  # fmt: skip
    for name in ("staff", "auditor", "viewer", "helper"):
        users[name].areas = [AREA]
    users["unit"].unit = EMPLOYERS[0]
    users["applicant"].insured_as = one.person.id
    return users


def _one_of(database: Database, n: int) -> Belongs:
    area, code = AREAS[n], HOSPITALS[n]
    person = saved(database, a_person(
        area=area, name=NAMES[n], certno=an_id(700 + n), psn_no=f"PSN{n}0000{n}77",
        phone=f"1390000777{n}", account=f"6222000000077{n}", emp_no=EMPLOYERS[n],
    ))  # fmt: skip
    its = {"area": area, "person_id": person.id}
    filing = a_filing(**its, no=_no(area, "BA", n), phone=person.phone, state="active")
    entered_by(database, filing, "helper" if n == 0 else "another")
    claim = saved(database, a_claim(**its, no=_no(area, "SB", n), ext_no=f"EXT-{n}-77001"))
    referral = saved(database, a_referral(
        **its, no=_no(area, "ZZ", n), from_code=code, filing_id=filing.id, filing_no=filing.no,
    ))  # fmt: skip
    care = saved(database, a_qualification(**its, no=_no(area, "MT", n), hospitals=[code]))
    money = {"area": area, "applied_on": TODAY, "state_since": TODAY}
    of = {"claim_id": claim.id, "claim_no": claim.no, "person_id": person.id}
    batch = Payout(
        no=_no(area, "PC", n), **money, state=PayoutState.DRAFTED, bank="测试银行", items=1,
        total=100, plan_hash="0" * 64, drafted_at=noon(TODAY), drafted_by="another",
    )  # fmt: skip
    payment = Payment(
        no=_no(area, "BF", n), key=f"KEY{n}", attempt=1, **of, **money, amount=100,
        state=PaymentState.PLANNED, payee_name=person.name, payee_account=person.account,
    )  # fmt: skip
    owed = Recovery(
        no=_no(area, "ZH", n), kind="recover", **of, **money, state="proposed", amount=100,
        funds={}, reason=f"超付 {person.name}", cause="manual", proposed_by="another",
    )  # fmt: skip
    contested = Appeal(
        no=_no(area, "FY", n), kind="reconsideration", machine="filing", case_id=filing.id,
        case_no=filing.no, person_id=person.id, seq=1, **money, state="open",
    )  # fmt: skip
    told = {"day": TODAY, "at": noon(TODAY)}
    lead = Lead(
        area=area, case_no=claim.no, what=f"线索 {person.name}", evidence=["票据"],
        entered_on=TODAY, entered_by="another", at=noon(TODAY),
    )  # fmt: skip
    asked = PrivacyRequest(
        person_id=person.id, area=area, kind=RequestKind.COPY, asked_by=person.name,
        capacity=Capacity.SELF, received_on=TODAY, received_by="another", due_on=TODAY,
        at=noon(TODAY),
    )  # fmt: skip
    acts = Representation(
        person_id=person.id, area=area, kind="agent", name=f"代{person.name}", scopes=["query"],
        paper="委托书", begins_on=TODAY, ends_on=FAR, registered_by="another", **told,
    )  # fmt: skip
    notice = Notice(
        machine="filing", case_id=filing.id, area=area, kind="review", about="1", day=TODAY,
        created_at=noon(TODAY),
    )  # fmt: skip
    rows = {"lead": lead, "asked": asked, "acts": acts, "notice": notice}
    saved(database, batch, payment, owed, contested, *rows.values())
    cases = {
        "filing": filing, "claim": claim, "referral": referral, "care": care, "batch": batch,
        "payment": payment, "recovery": owed, "appeal": contested,
    }  # fmt: skip
    numbers = {name: str(case.no) for name, case in cases.items()} | {"ext": str(claim.ext_no)}
    return Belongs(person, numbers, {name: int(row.id or 0) for name, row in rows.items()})


def _no(area: str, code: str, n: int) -> str:
    return f"{area}{code}20260304{7700 + n:06d}{n}"


def entered_by(database: Database, case: Any, name: str) -> Any:
    """Store a case whose first move somebody took."""
    with database.writing() as session:
        session.add(case)
        session.flush()
        its = {"machine": type(case).__tablename__, "case_id": case.id, "area": case.area}
        first = Move(**linked({
            **its, "seq": 1, "trigger": "created", "source": "", "dest": case.state, "actor": name,
            "day": case.applied_on, "at": case.applied_at,
        }, b""))  # fmt: skip
        case.head = first.hash
        session.add(first)
    return case
