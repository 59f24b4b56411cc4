"""People, institutions, filings, claims and users for the tests: give only the facts that matter."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from typing import Any

from sqlalchemy import select
from sqlmodel import Session
from stdnum.cn import ric

from jobs.identity import Principal
from jobs.identity.staff import record
from models import (
    FAR,
    LONG_TERM,
    Account,
    Case,
    Category,
    Channel,
    Claim,
    EntryKind,
    FeeLine,
    Filing,
    FilingState,
    Institution,
    Move,
    Person,
    Qualification,
    Receipt,
    ReceiptStanding,
    Referral,
    Role,
    Settlement,
    User,
)
from models.chain import linked
from models.database import Database
from workflow.ledger.posting import ENTRY, OPENED, net, open_balances
from workflow.machine.context import Actor
from workflow.moves.state_counts import count as counted
from workflow.shared.months import add_months

AREA = "230600"
SHENYANG, BEIJING, SHANGHAI = "210100", "110000", "310000"
A_DAY = timedelta(days=1)
TODAY = date(2026, 3, 4)
"""A Wednesday, an ordinary working day of a year whose calendar is official."""

NAME = "王芳"
SETTING_UP = Principal(Actor("os:tests", frozenset()), "tests")
CLERK = Actor("intake", frozenset({Role.INTAKE}))
"""Somebody at the counter."""

_numbers = count(1)
MOVED = (Case, Referral, Qualification)
"""What is stored with its first move."""


def noon(day: date) -> datetime:
    """Noon in Shanghai on this day."""
    return datetime.combine(day, time(4), UTC)


def a_person(**facts: Any) -> Person:
    """Somebody insured in Daqing for years."""
    n = next(_numbers)
    name = facts.get("name", NAME)
    given = {
        "area": AREA,
        "psn_no": f"{AREA}{n:012d}",
        "name": name,
        "cert_type": "01",
        "certno": f"2306{n:014d}",
        "insutype": "310",
        "psn_type": "1101",
        "insured_from": date(2015, 1, 1),
        "phone": "13900000000",
        "bank_name": "测试银行",
        "bank_code": "102265000001",
        "account": f"62220000{n:011d}",
        "account_name": name,
        "content_hash": "",
    }
    return Person(**(given | facts))


def an_institution(**facts: Any) -> Institution:
    """A designated hospital in Shenyang."""
    n = next(_numbers)
    given: dict[str, Any] = {
        "code": f"H2101{n:07d}",
        "name": f"测试医院{n}",
        "kind": "1",
        "level": "09",
        "area": SHENYANG,
        "inpatient_networked": True,
        "content_hash": "",
    }
    return Institution(**(given | facts))


def a_filing(**facts: Any) -> Filing:
    """A temporary filing to Shenyang, applied for today and starting today."""
    n = next(_numbers)
    applied_on: date = facts.get("applied_on", TODAY)
    starts_on: date = facts.get("starts_on", applied_on)
    category = facts.get("category", Category.OTHER_TEMPORARY)
    months_later = FAR if category in LONG_TERM else add_months(starts_on, 6)
    ends_on = facts.get("ends_on", months_later)
    state = facts.get("state", FilingState.SUBMITTED)
    given = {
        "no": f"{AREA}BA{n:015d}",
        "area": AREA,
        "insutype": "310",
        "applied_at": noon(applied_on),
        "applied_on": applied_on,
        "channel": Channel.LOCAL_ONLINE,
        "materials": ["身份证件"],
        "materials_ok": True,
        "state": state,
        "state_since": applied_on,
        "category": category,
        "destination": SHENYANG,
        "starts_on": starts_on,
        "ends_on": ends_on,
        "granted_to": ends_on,
        "cancellable_from": applied_on,
        "activated_on": starts_on if state == FilingState.ACTIVE else FAR,
    }
    return Filing(**_plain(given | facts))


def a_claim(**facts: Any) -> Claim:
    """A claim for a stay in Shenyang that ended twenty days before it was applied for."""
    n = next(_numbers)
    applied_on: date = facts.get("applied_on", TODAY)
    discharged_on: date = facts.get("discharged_on", applied_on - 20 * A_DAY)
    given = {
        "no": f"{AREA}SB{n:015d}",
        "area": AREA,
        "insutype": "310",
        "applied_at": noon(applied_on),
        "applied_on": applied_on,
        "channel": Channel.LOCAL_ONLINE,
        "materials": ["身份证件", "收费票据", "费用清单", "出院小结"],
        "state": "precheck",
        "state_since": applied_on,
        "care": "inpatient",
        "med_type": "21",
        "admitted_on": discharged_on - 10 * A_DAY,
        "discharged_on": discharged_on,
        "payee_name": NAME,
        "payee_account": "6222000000000000001",
        "total": 1_234_500,
    }
    return Claim(**_plain(given | facts))


def a_referral(**facts: Any) -> Referral:
    """A referral of today from a hospital of Daqing to one of Shenyang, still to be agreed."""
    n = next(_numbers)
    applied_on: date = facts.get("applied_on", TODAY)
    starts_on: date = facts.get("starts_on", applied_on)
    given = {
        "no": f"{AREA}ZZ{n:015d}",
        "area": AREA,
        "insutype": "310",
        "applied_at": noon(applied_on),
        "applied_on": applied_on,
        "channel": Channel.HOSPITAL,
        "state": "requested",
        "state_since": applied_on,
        "from_code": "H23060000001",
        "from_name": "大庆市测试医院",
        "from_level": "02",
        "to_code": f"H2101{n:07d}",
        "to_name": f"沈阳市测试医院{n}",
        "to_level": "01",
        "destination": SHENYANG,
        "diagnosis": "C34.900",
        "diagnosis_name": "肺恶性肿瘤",
        "reason": "difficult",
        "referred_on": applied_on,
        "starts_on": starts_on,
        "ends_on": add_months(starts_on, 6),
        "requested_by": "doctor",
    }
    return Referral(**_plain(given | facts))


def a_qualification(**facts: Any) -> Qualification:
    """An application of today for diabetes; recognised ones hold from a month ago without end."""
    n = next(_numbers)
    applied_on: date = facts.get("applied_on", TODAY)
    state = str(facts.get("state", "applied"))
    given: dict[str, Any] = {
        "no": f"{AREA}MT{n:015d}",
        "area": AREA,
        "insutype": "310",
        "applied_at": noon(applied_on),
        "applied_on": applied_on,
        "applied_by": "counter",
        "state": state,
        "state_since": applied_on,
        "disease": "M01600",
        "disease_name": "糖尿病",
    }
    if state in ("assessed", "active", "expired", "revoked"):
        given |= {"starts_on": TODAY - 30 * A_DAY}
    return Qualification(**_plain(given | facts))


def a_settlement(referral: Referral, **facts: Any) -> Settlement:
    """A direct settlement of the person at the receiving hospital, from the referral's first day."""
    n = next(_numbers)
    day: date = facts.get("admitted_on", referral.starts_on)
    given: dict[str, Any] = {
        "area": referral.area,
        "settlement_no": f"S{n:010d}",
        "person_id": referral.person_id,
        "institution_id": referral.to_id,
        "med_type": "21",
        "admitted_on": day,
        "discharged_on": day + A_DAY,
        "settled_at": noon(day + A_DAY),
        "total": 1000_00,
        "fund_paid": 600_00,
        "bill_code": "21060125",
        "bill_no": f"{n:010d}",
        "content_hash": "",
    }
    return Settlement(**(given | facts))


def a_standing(receipt: Receipt, **facts: Any) -> ReceiptStanding:
    """How a receipt stands at its platform: genuine and held, unless the test says otherwise."""
    given: dict[str, Any] = {
        "claim_id": receipt.claim_id,
        "area": receipt.area,
        "platform": "fiscal",
        "code": receipt.code,
        "number": receipt.number,
        "issued_on": receipt.issued_on,
        "total": receipt.total,
        "mark": "held",
        "result": "genuine",
        "checked_on": TODAY,
    }
    return ReceiptStanding(**(given | facts))


def an_id(n: int) -> str:
    """A citizen's number of Daqing with a right check character."""
    body = f"23060219850314{n:03d}"
    return body + ric.calc_check_digit(f"{body}0")


def a_line(amount: int, **facts: Any) -> FeeLine:
    """A 甲 line of this many 分, charged on the day of admission; its place in the bill follows."""
    given: dict[str, Any] = {
        "receipt_id": 0,
        "position": 0,
        "item_name": "测试项目",
        "charge_level": "01",
        "price_e6": amount * 10_000,
        "quantity_e4": 10_000,
        "amount": amount,
    }
    return FeeLine(**(given | facts))


def with_bill(database: Database, claim: Claim, *lines: FeeLine | int) -> Claim:
    """The claim, stored with one receipt of these lines (a number is a 甲 line in 分).

    Each number is an item of its own, because two bills with the same lines are perhaps one.
    """
    fees = [
        a_line(line, item_name=f"检查费{next(_numbers)}") if isinstance(line, int) else line
        for line in lines
    ]
    claim.total = sum(line.amount for line in fees)
    if claim.id is None:
        saved(database, claim)
    with database.writing() as session:
        held = session.get(Claim, claim.id)
        assert held
        held.total = claim.total
        receipt = Receipt(
            claim_id=held.id or 0, area=held.area, code="230101", number=f"{next(_numbers):010d}",
            issued_on=held.discharged_on, total=held.total,
        )  # fmt: skip
        session.add(receipt)
        session.flush()
        for position, line in enumerate(fees, start=1):
            line.receipt_id, line.position = receipt.id or 0, position
            line.charged_on = line.charged_on or held.admitted_on
            session.add(line)
    return claim


def a_user(
    name: str, *roles: Role, limit: int | None = None, institution: str = "H23060000001"
) -> User:
    """Somebody who may act; `limit` in 分. Who is of a hospital is of this one, unless said."""
    place = institution if Role.HOSPITAL in roles else ""
    return User(
        name=name, roles=[str(role.value) for role in roles], limit=limit, institution=place
    )


def saved(database: Database, *objects: Any) -> Any:
    """Store them in this order, and the first move of every case; one object comes back alone.

    What names no person gets one; a claim or referral that says nothing of its hospital too.
    """
    with database.writing() as session:
        for each in objects:
            if isinstance(each, MOVED) and not getattr(each, "person_id", None):
                each.person_id = _stored(session, a_person(certno=an_id(next(_numbers) % 1000)))
            if isinstance(each, Referral) and not getattr(each, "to_id", None):
                there = {"code": each.to_code, "name": each.to_name, "area": each.destination}
                each.to_id = _stored(session, an_institution(**there))
            if isinstance(each, Claim) and "institution_id" not in each.model_fields_set:
                each.institution_id = _stored(session, an_institution())
            if isinstance(each, User):
                record(session, each, "added", SETTING_UP, noon(TODAY))
                continue
            session.add(each)
            session.flush()
            if isinstance(each, MOVED):
                first = first_move(each)
                each.head = first.hash
                session.add(first)
                counted(session, [(first.machine, each.area, each.state, 1)])
            if isinstance(each, Claim) and _owes(each):
                session.flush()
                open_balances(session, [each.id or 0], each.state_since, noon(each.state_since))
    return objects[0] if len(objects) == 1 else objects


def _owes(claim: Claim) -> bool:
    """Whether its money stands in the ledger, so that the entries of it are opened."""
    stands = claim.return_to if claim.state == "suspended" else claim.state
    return bool(claim.payable) and stands in ("to_pay", "paying", *OPENED)


def _stored(session: Session, thing: Any) -> int:
    session.add(thing)
    session.flush()
    return int(thing.id)


def first_move(case: Any) -> Move:
    """How a case came to us."""
    return a_move(
        case, b"", seq=1, trigger="imported", source="", dest=case.state, actor="import",
        day=case.applied_on, at=case.applied_at,
    )  # fmt: skip


def a_move(case: Any, prev: bytes, **values: Any) -> Move:
    """A move of a case, in its place in the chain."""
    its = {"machine": type(case).__tablename__, "case_id": case.id, "area": case.area}
    return Move(**linked({**its, **values}, prev))


def brought(
    session: Session, held: Any, state: str, day: date = TODAY, trigger: str = "imported",
    actor: str = "system", facts: dict[str, Any] | None = None,
) -> None:  # fmt: skip
    """Put a stored case into another state, with the move and the money that the database asks for."""
    if isinstance(held, Claim):
        balanced(session, held, state, day)
    move = a_move(
        held, held.head, seq=held.version + 1, trigger=trigger, source=held.state, dest=state,
        actor=actor, day=day, at=noon(day), facts=facts or None,
    )  # fmt: skip
    session.add(move)
    session.flush()
    if state != held.state:
        counted(session, [(move.machine, held.area, held.state, -1)])
        counted(session, [(move.machine, held.area, state, 1)])
    held.version, held.state, held.state_since, held.head = move.seq, state, day, move.hash


STANDS = {
    "to_pay": Account.PAYABLE,
    "paying": Account.BANK,
    "paid": Account.PAID,
    "payment_failed": Account.BACK,
}
"""Where the money of a claim stands in each state; elsewhere there is none."""


def balanced(session: Session, held: Claim, state: str, day: date = TODAY) -> None:
    """The entries that take the money of a claim to where it stands in another state."""
    session.flush()
    wanted = STANDS.get(held.return_to if state == "suspended" else state)
    rows = select(ENTRY.c.fund, *(net(account) for account in Account)).where(
        ENTRY.c.claim_id == held.id, ENTRY.c.part == ""
    )
    owed = held.payable or 0
    for fund, *stand in session.execute(rows.group_by(ENTRY.c.fund)).all():
        for account, amount in zip(Account, stand, strict=True):
            if account is not Account.FUND and account is not wanted and amount > 0:
                an_entry(session, held, account, wanted or Account.FUND, amount, fund, day)
                owed -= amount if wanted else 0
            elif account is wanted:
                owed -= amount
    if wanted and owed > 0:
        an_entry(session, held, Account.FUND, Account.PAYABLE, owed, "999997", day)
        if wanted is not Account.PAYABLE:
            an_entry(session, held, Account.PAYABLE, wanted, owed, "999997", day)


def an_entry(
    session: Session, claim: Claim, source: Account, dest: Account, amount: int,
    fund: str = "310100", day: date = TODAY,
) -> None:  # fmt: skip
    """A posting of no particular occasion."""
    session.execute(
        ENTRY.insert().values(
            claim_id=claim.id, part="", area=claim.area, fund=fund, source=source.value,
            dest=dest.value, amount=amount, kind=EntryKind.OPENING.value, ref="", day=day,
            at=noon(day),
        )
    )  # fmt: skip


def put(session: Session, held: Any, **values: Any) -> None:
    """Change a stored row; a case that comes to another state gets its move and its money."""
    state = values.pop("state", getattr(held, "state", None))
    for name, value in values.items():
        setattr(held, name, value)
    if isinstance(held, MOVED) and state != held.state:
        brought(session, held, state)


def _plain(facts: dict[str, Any]) -> dict[str, Any]:
    """Codes as the plain text a database gives back."""
    return {k: str(v.value) if hasattr(v, "label") else v for k, v in facts.items()}
