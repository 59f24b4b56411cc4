"""Claims by the thousand are what single claims are (批量与单笔一致): to the 分 and move for move.

The same page is taken twice from the same beginnings and undone: once whole, as light rows that
share what the book says, and once claim by claim, each with the book of its own day.
"""

import json
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import event, insert
from sqlmodel import Session, col, select

from models import (
    BenefitPlan,
    Calculation,
    Claim,
    ClaimState,
    FilingState,
    Move,
    Receipt,
    YearPosting,
)
from tests.support.builders import (
    A_DAY,
    AREA,
    SHENYANG,
    TODAY,
    a_claim,
    a_filing,
    a_line,
    a_person,
    an_institution,
    noon,
    saved,
    with_bill,
)
from tests.support.office import Office
from workflow.benefit.amounts import AMOUNTS
from workflow.benefit.calculation_store import calculation_of
from workflow.benefit.plan_cache import PlanCache
from workflow.benefit.settlement import Inputs, explained
from workflow.benefit.treatment_text import treatment_from, treatment_text
from workflow.claim.calculate_page import calculate_page
from workflow.claim.calculate_page import page_of as calculation_page
from workflow.claim.precheck_page import page_of as precheck_page_of
from workflow.claim.precheck_page import precheck_page

KEY = b"drawn"
CARES = (
    ("inpatient", "21"), ("inpatient", "21"), ("outpatient", "11"), ("emergency", "1301"),
    ("chronic", "14"), ("maternity", "52"), ("pharmacy", "41"),
)  # fmt: skip
days = st.dates(date(2025, 11, 20), date(2026, 2, 10))
line = st.fixed_dictionaries(
    {
        "charge_level": st.sampled_from(("01", "02", "03", "01", "02")),
        "amount": st.integers(0, 300_000),
        "own_share_e4": st.sampled_from((500, 0, 1_500, 10_000)),
        "limit_e6": st.sampled_from((None, None, 0, 5_000_000, 10**9)),
        "charged_on": days,
    }
)
amiss = st.sampled_from(({"charge_level": "09"}, {"charge_level": "02", "own_share_e4": None}))
Facts = dict[str, st.SearchStrategy[Any]]
PERSON: Facts = {
    "psn_type": st.sampled_from(("1101", "1201", "1501", "1404", "99")),
    "identity": st.sampled_from(("", "poor")),
    "civil_servant": st.booleans(),
    "insured_from": st.sampled_from((date(2015, 1, 1), date(2025, 12, 1), date(2026, 2, 1))),
    "covered_to": st.sampled_from((date(9999, 12, 31), date(2025, 12, 31))),
    "filing": st.sampled_from((None, "long_term_resident", "referral", "other_temporary")),
    "filing_state": st.sampled_from((FilingState.ACTIVE, FilingState.SUBMITTED)),
    "used_up": st.sampled_from((0, 20_000, 900_000)),
}
PLACE: Facts = {
    "area": st.sampled_from((SHENYANG, AREA, "230100", "110000")),
    "level": st.sampled_from(("01", "04", "06", "09", "11")),
    "deductible_level": st.sampled_from(("", "09")),
    "designated": st.booleans(),
}
CLAIM: Facts = {
    "care": st.sampled_from(CARES),
    "insutype": st.sampled_from(("310", "390", "999")),
    "admitted_on": days,
    "days": st.integers(0, 40),
    "diagnosis": st.sampled_from(("", "M01600", "J18.900")),
    "emergency": st.booleans(),
    "lines": st.lists(line, min_size=1, max_size=5),
    "amiss": st.one_of(st.none(), amiss),
    "off": st.sampled_from((None, "whole", "receipt", "line")),
    "third_party_paid": st.sampled_from((0, 5_000)),
    "transfer_from": st.sampled_from(("", "09", "04")),
    "observation": st.booleans(),
}
UNDECIDED: Facts = {
    "state": st.sampled_from((ClaimState.REVIEW, ClaimState.RECHECK, ClaimState.APPROVAL)),
    "payable": st.sampled_from((None, 0, 1_00)),
    "calc": st.sampled_from(("", "stale", "done", "stuck")),
    "calc_why": st.sampled_from(("", "facts")),
    "verdict": st.sampled_from(("pass", "look")),
    "by_hand": st.booleans(),
}
PAPERS = [
    "身份证件",
    "收费票据",
    "费用清单",
    "出院小结",
    "病历",
    "处方底方",
    "诊断证明",
    "急诊病历",
]
ARRIVED: Facts = {
    "originals_in_hand": st.booleans(),
    "materials": st.sampled_from((PAPERS, PAPERS[:3], [])),
    "third_party": st.sampled_from(("none", "work_injury", "third_party")),
    "reason_code": st.sampled_from(("", "04", "9923", "9924", "77")),
    "payee_name": st.sampled_from(("王芳", "李四")),
    "payee_account": st.sampled_from(("6222", "")),
    "listed": st.sampled_from(([], ["收费票据"])),
    "findings": st.sampled_from(([], [{"code": "old"}])),
    "applied_on": st.sampled_from((TODAY, date(2027, 6, 1))),
    "twice": st.booleans(),
}
ORDINARY: dict[str, Any] = {
    "psn_type": "1101", "insured_from": date(2015, 1, 1), "covered_to": date(9999, 12, 31),
    "designated": True, "insutype": "310", "amiss": None, "care": ("inpatient", "21"),
    "materials": PAPERS, "third_party": "none", "payee_name": "王芳", "payee_account": "6222",
    "reason_code": "", "applied_on": TODAY, "twice": False,
}  # fmt: skip
"""Where most pages begin, so that most claims can be calculated."""


@st.composite
def neighbours(draw: st.DrawFn, more: Facts) -> list[dict[str, dict[str, Any]]]:
    """A claim, and one beside it for every fact in which it might differ: what is shared between
    claims must not be shared one fact too far."""
    facts = {"person": PERSON, "place": PLACE, "claim": CLAIM | more}
    first = {about: draw(st.fixed_dictionaries(fields)) for about, fields in facts.items()}
    if draw(st.integers(0, 3)):
        first = {k: {n: ORDINARY.get(n, v) for n, v in of.items()} for k, of in first.items()}
    page = [first]
    for about, fields in facts.items():
        for name, values in fields.items():
            here = first[about][name]
            other = draw(values.filter(lambda value, here=here: value != here))
            page.append(first | {about: first[about] | {name: other}})
    return page


def stored(office: Office, page: list[dict[str, dict[str, Any]]]) -> list[int]:
    """Claims with all that is around them; their ids. Who is the same is one person."""
    people: dict[str, int] = {}
    ids = []
    for each in page:
        who, where, given = dict(each["person"]), dict(each["place"]), dict(each["claim"])
        person = people.get(repr(who)) or people.setdefault(repr(who), _person(office, dict(who)))
        designated = where.pop("designated")
        place = int(saved(office.database, an_institution(**where)).id) if designated else None
        bill, amiss, off = (given.pop(name) for name in ("lines", "amiss", "off"))
        twice = given.pop("twice", False)
        (care, med_type), stay = given.pop("care"), given.pop("days")
        stay *= care in ("inpatient", "maternity")
        given |= {
            "care": care, "med_type": med_type, "person_id": person, "institution_id": place,
            "discharged_on": given["admitted_on"] + timedelta(days=stay),
        }  # fmt: skip
        bill = [dict(line) for line in bill]
        bill[-1] |= amiss or {}
        if given.get("payable"):
            given["payable"] = min(given["payable"], sum(line["amount"] for line in bill))
        claim = with_bill(office.database, a_claim(**given), *(a_line(**line) for line in bill))
        ids.append(claim.id or 0)
        _receipts(office, claim, off, twice)
    return ids


def _person(office: Office, facts: dict[str, Any]) -> int:
    category, state, used_up = (facts.pop(n) for n in ("filing", "filing_state", "used_up"))
    person = saved(office.database, a_person(**facts))
    if category is not None:
        saved(
            office.database,
            a_filing(
                person_id=person.id, category=category, state=state, destination=SHENYANG,
                applied_on=date(2025, 11, 1), ends_on=date(2026, 1, 20),
            ),
        )  # fmt: skip
    if used_up:
        _use_up(office, person.id, used_up)
    return int(person.id)


def _use_up(office: Office, person_id: int, paid: int) -> None:
    """An earlier claim of the person was approved in this benefit year."""
    earlier = saved(office.database, a_claim(person_id=person_id, state="to_pay", calc="posted"))
    sums = {"admissions": 1, "deductible": 24_000, "pool_paid": paid, "in_scope": 2 * paid,
            "second_paid": 0, "civil_paid": 0, "assistance_paid": 0}  # fmt: skip
    with office.database.writing() as session:
        if session.get(BenefitPlan, "earlier") is None:
            session.add(BenefitPlan(hash="earlier", area=AREA, text="{}"))
            session.flush()
        calculation = Calculation(
            claim_id=earlier.id, seq=1, area=AREA, person_id=person_id, day=TODAY, book_hash="",
            plan_hash="earlier", treated="{}", inputs="{}", verified=False,
            **dict.fromkeys(AMOUNTS, 0),
        )  # fmt: skip
        session.add(calculation)
        session.flush()
        for year in (date(2025, 1, 1), date(2026, 1, 1)):
            session.execute(
                insert(YearPosting).values(
                    area=AREA, person_id=person_id, population="employee", year=year,
                    bucket="inpatient", on=year + 20 * A_DAY, claim_id=earlier.id, kind="approved",
                    calculation_id=calculation.id, day=TODAY, at=noon(TODAY), **sums,
                )
            )  # fmt: skip


def _receipts(office: Office, claim: Claim, off: str | None, twice: bool) -> None:
    """What was disallowed of its receipt; whether the receipt was claimed before."""
    with office.database.writing() as session:
        held = session.get(Claim, claim.id)
        receipt = session.exec(select(Receipt).where(Receipt.claim_id == claim.id)).one()
        assert held
        if off:
            entry: dict[str, Any] = {"amount": "12.34", "reason": "超限价"}
            entry |= {"receipt": receipt.number} if off != "whole" else {}
            entry |= {"line": 1} if off == "line" else {}
            held.disallowed = [entry]
        receipt.released = twice
        same = {
            "area": AREA,
            "code": receipt.code,
            "number": receipt.number,
            "total": receipt.total,
        }
    if twice:
        other = saved(office.database, a_claim(state="review", calc="done"))
        saved(office.database, Receipt(claim_id=other.id, issued_on=claim.discharged_on, **same))


Doing = Callable[[Session, list[Any]], object]


def outcome(
    office: Office, ids: list[int], does: Doing, *, whole: bool, row: Any
) -> dict[str, Any]:
    """What becomes of these claims: columns, moves, calculations; undone afterwards.

    One by one, each finds the others as they stood at the beginning, as it does in a page.
    """
    told = {}
    for page in [ids] if whole else [[each] for each in ids]:
        with office.database.trying() as session:
            query = select(Claim).where(col(Claim.id).in_(page)).order_by(col(Claim.id))
            does(session, row(session, query) if whole else list(session.exec(query)))
            session.expunge_all()
            told |= {str(each): _story(session, each) for each in page}
    return told


def _story(session: Session, claim_id: int) -> dict[str, Any]:
    claim = session.get(Claim, claim_id)
    assert claim
    moves = session.exec(
        select(Move)
        .where(Move.machine == "claim", Move.case_id == claim_id)
        .order_by(col(Move.seq))
    ).all()
    made = session.exec(
        select(Calculation).where(Calculation.claim_id == claim_id).order_by(col(Calculation.seq))
    ).all()
    return {
        "claim": claim.model_dump(exclude={"calculation_id", "head"}),
        "rests on the newest": not made or claim.calculation_id == made[-1].id,
        "moves": [
            (m.seq, m.trigger, m.source, m.dest, {k: v for k, v in m.facts.items() if k != "calculation_id"})
            for m in moves
        ],
        "calculations": [each.model_dump(exclude={"id"}) for each in made],
    }  # fmt: skip


def calculating(office: Office, plans: PlanCache | None) -> Doing:
    """How the run calculates: what the book says kept in `plans`, or asked anew of the very day."""

    def does(session: Session, page: list[Any]) -> object:
        return calculate_page(
            session, page, office.moment(), key=KEY, now=noon(TODAY),
            plans=plans or PlanCache(office.book, exact=True),
        )  # fmt: skip

    return does


@settings(max_examples=4)
@given(page=neighbours(UNDECIDED))
def test_a_page_of_calculations_is_what_each_claim_gets_by_itself(
    office: Office, page: list[dict[str, dict[str, Any]]]
) -> None:
    ids = stored(office, page)

    shared = calculating(office, PlanCache(office.book))
    bulk = outcome(office, ids, shared, whole=True, row=calculation_page)
    single = outcome(office, ids, calculating(office, None), whole=False, row=None)

    assert bulk == single


@settings(max_examples=4)
@given(page=neighbours(ARRIVED))
def test_a_page_of_pre_checks_is_what_is_found_on_each_claim_by_itself(
    office: Office, page: list[dict[str, dict[str, Any]]]
) -> None:
    ids = stored(office, page)

    def does(session: Session, page: list[Any]) -> object:
        return precheck_page(session, page, office.moment(), now=noon(TODAY))

    bulk = outcome(office, ids, does, whole=True, row=precheck_page_of)
    single = outcome(office, ids, does, whole=False, row=None)

    assert bulk == single


@settings(max_examples=2)
@given(page=neighbours(UNDECIDED))
def test_what_a_page_keeps_is_read_back_and_explained_to_the_same_amounts(
    office: Office, page: list[dict[str, dict[str, Any]]]
) -> None:
    ids = stored(office, page)

    with office.database.trying() as session:
        query = select(Claim).where(col(Claim.id).in_(ids)).order_by(col(Claim.id))
        calculating(office, PlanCache(office.book))(session, calculation_page(session, query))
        session.expunge_all()
        for claim in session.exec(query).all():
            found = calculation_of(session, claim)
            if found is None:
                continue
            assert Inputs.model_validate_json(found.row.inputs).text == found.row.inputs
            assert treatment_text(treatment_from(found.row.treated)) == found.row.treated
            amounts, steps = explained(found.plan, found.inputs, "zh")
            assert amounts == found.amounts
            assert steps


def test_a_refusal_in_a_page_names_the_day_of_its_own_claim(office: Office) -> None:
    long_ago = [date(2009, 3, 2), date(2009, 3, 3)]
    ids = [
        with_bill(
            office.database,
            a_claim(state="review", admitted_on=day, discharged_on=day + 5 * A_DAY), 1_000_00,
        ).id or 0
        for day in long_ago
    ]  # fmt: skip

    told = outcome(
        office, ids, calculating(office, PlanCache(office.book)), whole=True, row=calculation_page
    )

    for claim, day in zip(ids, long_ago, strict=True):
        assert day.isoformat() in told[str(claim)]["claim"]["calc_problem"]["zh"]


@pytest.mark.parametrize("state", [ClaimState.REVIEW, ClaimState.PRECHECK])
def test_a_page_asks_the_database_as_often_as_two_claims_do(
    office: Office, state: ClaimState
) -> None:
    person = saved(office.database, a_person())
    ids = [
        with_bill(
            office.database,
            a_claim(state=state, person_id=person.id, originals_in_hand=True), 1_000_00, 2_000_00,
        ).id or 0
        for _ in range(12)
    ]  # fmt: skip

    def asked(page: list[int]) -> int:
        seen: list[str] = []
        listener = lambda *args: seen.append(args[2])  # noqa: E731
        event.listen(office.database.engine, "before_cursor_execute", listener)
        if state is ClaimState.REVIEW:
            does = calculating(office, PlanCache(office.book))
            outcome(office, page, does, whole=True, row=calculation_page)
        else:
            outcome(
                office, page,
                lambda session, rows: precheck_page(session, rows, office.moment(), now=noon(TODAY)),
                whole=True, row=precheck_page_of,
            )  # fmt: skip
        event.remove(office.database.engine, "before_cursor_execute", listener)
        # The story of each claim is three queries of the test's own.
        return len(seen) - 3 * len(page)

    # Bills that are the same are looked at line by line, by one query, where there are two of them.
    assert asked(ids) == asked(ids[:2])


def test_a_page_counts_what_it_moved_and_what_it_could_not_calculate(office: Office) -> None:
    good, bad = (
        with_bill(office.database, a_claim(state="review", insutype=code), 1_000_00)
        for code in ("310", "999")
    )

    with office.database.trying() as session:
        query = select(Claim).where(col(Claim.id).in_([good.id, bad.id]))
        done = calculate_page(
            session, calculation_page(session, query), office.moment(), key=KEY, now=noon(TODAY)
        )

    assert done == (1, 1)


def test_json_of_a_row_is_shared_and_therefore_never_changed(office: Office) -> None:
    claim = with_bill(office.database, a_claim(disallowed=[], findings=[]), 1_00)

    with office.database.reading() as session:
        (one,) = calculation_page(session, select(Claim).where(col(Claim.id) == claim.id))
        (two,) = precheck_page_of(session, select(Claim).where(col(Claim.id) == claim.id))

    assert one.findings is two.findings
    assert json.dumps(two.materials, ensure_ascii=False) == json.dumps(
        claim.materials, ensure_ascii=False
    )


def test_a_claim_that_comes_back_and_is_clean_keeps_nothing_of_what_was_found(
    office: Office,
) -> None:
    facts = {"findings": [{"code": "missing_material"}], "originals_in_hand": True}
    claim = with_bill(office.database, a_claim(**facts), 1_000_00)

    with office.database.writing() as session:
        page = precheck_page_of(session, select(Claim).where(col(Claim.id) == claim.id))
        precheck_page(session, page, office.moment(), now=noon(TODAY))

    found = office.again(claim)
    assert (found.findings, found.verdict, found.state) == ([], "pass", ClaimState.REVIEW)
