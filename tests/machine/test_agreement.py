"""What a run does to a million cases is what the declaration says of each (逐件与批量一致).

Random cases are stored; for every automatic step the Python answer on each record must be the
answer of the SQL condition, and after `advance` exactly those have moved, with the values that
the declaration gives for a single record, and one move row each.
"""

import json
from collections import Counter
from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import insert
from sqlmodel import Session, col, select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from models import (
    FAR,
    Category,
    Channel,
    Claim,
    Filing,
    FilingState,
    Move,
    Notice,
    Receipt,
)
from models.base import canonical
from models.chain import commitment, digest, private_text, text_of
from models.database import Database
from tests.support.builders import (
    A_DAY,
    AREA,
    TODAY,
    a_person,
    a_referral,
    an_institution,
    noon,
    saved,
)
from tests.support.lapsing import signed_list
from tests.support.office import prepared, walks
from workflow.claim.machine import CLAIM
from workflow.filing.machine import FILING
from workflow.machine.context import Moment
from workflow.machine.machine import After, CaseMachine, Step
from workflow.machine.ways_on import ways_on
from workflow.moves.advance_many import advance, count_ready
from workflow.moves.follow_ups import FOLLOW_UPS
from workflow.service.load_context import load_context
from workflow.service.state_totals import counts
from workflow.shared.money import yuan

NOW = noon(TODAY)
EXAMPLES = settings().max_examples * 3 // 10
OTHER_AREA = "230100"
OWED = {"to_pay", "paying", "paid", "payment_failed", "suspended"}
"""States in which the database holds a claim to its balances in the ledger."""
_numbers = count(1)

near = st.integers(-3, 3).map(lambda n: TODAY + n * A_DAY)
open_end = st.one_of(near, st.just(FAR))
before = st.one_of(st.integers(-13, 3).map(lambda n: TODAY + n * A_DAY), st.just(FAR))
words = st.sampled_from(["", "身份证件", "户口簿"])


Row = dict[str, Any]


def automatic(machine: CaseMachine) -> list[Step]:
    return [step for step in machine.steps if step.automatic]


def states(machine: CaseMachine) -> st.SearchStrategy[str]:
    return st.sampled_from([state.value for state in machine.states])


# What may differ from a case that is ready, near the days on which something happens.
SHARED: dict[str, st.SearchStrategy[Any]] = {
    "area": st.sampled_from([AREA, OTHER_AREA]),
    "applied_on": near,
    "channel": st.sampled_from([channel.value for channel in Channel]),
    "listed": st.lists(words, max_size=2),
    "period_ends_on": before,
    "period_provisional": st.booleans(),
    "reminded_on": before,
    "due_on": open_end,
    "overdue_since": open_end,
    "version": st.integers(1, 9),
    "head": st.sampled_from([b"", b"\x00\xff" * 16]),
    "tries": st.integers(0, 4),
    "stuck": words,
}
DIFFERENT: dict[str, dict[str, st.SearchStrategy[Any]]] = {
    "filing": SHARED
    | {
        "state": states(FILING),
        "category": st.sampled_from([category.value for category in Category]),
        "starts_on": near,
        "ends_on": open_end,
        "promise": st.booleans(),
        "self_service": st.booleans(),
        "materials_ok": st.booleans(),
        "covered_to": open_end,
        "coverage_end": st.sampled_from(["", "stopped", "moved", "died"]),
    },
    "claim": SHARED
    | {
        "state": states(CLAIM),
        "verdict": st.sampled_from(["", "pass", "return", "refuse", "reject", "look"]),
        "findings": st.lists(st.fixed_dictionaries({"zh": st.text(max_size=5)}), max_size=2),
        "straight_through": st.booleans(),
        "calc": st.sampled_from(
            ["", "fresh", "changed", "done", "stale", "stuck", "given", "posted"]
        ),
        "calc_why": st.sampled_from(["", "first", "year_changed"]),
        "payable": st.sampled_from([None, 0, 5, 100_00, 10_000_00]),
        "situation": st.sampled_from(["", "none"]),
        "originals_in_hand": st.booleans(),
        "originals_only": st.booleans(),
        "national_due_on": open_end,
        "promise_due_on": open_end,
        "stopped_on": open_end,
        "payment_no": st.sampled_from(["", "P1"]),
        "batch_no": st.sampled_from(["", "B1"]),
        "bank_result": st.sampled_from(["", "paid", "failed", "returned"]),
    },
}


@st.composite
def cases(draw: st.DrawFn, machine: CaseMachine) -> list[Row]:
    """Cases that are ready for some step, but for up to three columns; some replace the last."""
    ready = [(step, source) for step, source in walks(machine) if step.automatic]
    rows: list[Row] = []
    for step, source in draw(st.lists(st.sampled_from(ready), min_size=4, max_size=14)):
        case = prepared(machine, step, source).model_dump(exclude={"id", "no", "person_id"})
        rows.append(case | draw(changes(machine)))
        if step.trigger == "replace":
            newer = {"state": "reviewed", "starts_on": TODAY, "applied_on": TODAY - 5 * A_DAY}
            rows.append(case | newer | draw(changes(machine)) | {"replaces": 1})
        if step.trigger == "annul":
            rows[-1]["referred"] = draw(st.sampled_from(["cancelled", "transmitted"]))
    return rows


@st.composite
def changes(draw: st.DrawFn, machine: CaseMachine) -> Row:
    """Up to three columns that differ."""
    possible = DIFFERENT[machine.name]
    names = draw(st.lists(st.sampled_from(sorted(possible)), max_size=3, unique=True))
    return {name: draw(possible[name]) for name in names}


def stored(session: Session, table: Any, rows: list[Row], person_id: int) -> list[Any]:
    """The rows in the database, as records; a claim comes with a receipt.

    `replaces` counts back to the row that this one replaces.
    """
    ids: list[int] = []
    place = an_institution()
    session.add(place)
    session.flush()
    to_id = place.id
    for given_row in rows:
        n = next(_numbers)
        row = given_row | {"no": f"X{n}", "person_id": person_id}
        if row["state"] in OWED:  # no entry of the ledger is made for it here, so nothing is owed
            row["payable"] = None
        if back := row.pop("replaces", 0):
            row["replaces_id"] = ids[-back]
        referred = row.pop("referred", "")
        ids.append(session.execute(insert(table).values(row).returning(table.id)).scalar_one())
        if referred:
            its = {"person_id": person_id, "to_id": to_id, "filing_id": ids[-1]}
            session.add(a_referral(state=referred, **its))
        if table is Claim:
            session.execute(
                insert(Receipt).values(
                    claim_id=ids[-1], area=row["area"], code="C", number=str(n), check_code="",
                    issued_on=TODAY, total=1, released=False,
                )
            )  # fmt: skip
    return list(session.exec(select(table).where(table.id.in_(ids)).order_by(table.id)))


@pytest.fixture
def person_id(database: Database) -> int:
    """Whose cases they are."""
    return int(saved(database, a_person()).id)


@pytest.fixture
def moment(book: PolicyBook, calendar: WorkCalendar) -> Moment:
    """Today in Daqing."""
    return Moment(TODAY, book.rules(AREA, TODAY), calendar)


def context(
    session: Session, machine: CaseMachine, records: list[Any], moment: Moment
) -> Iterator[tuple[Any, Moment]]:
    """Each record with what lies around it."""
    for record in records:
        seen = load_context(session, machine, record, moment) if machine is FILING else None
        yield (
            record,
            moment if seen is None else moment.around(seen),
        )


def agree(session: Session, machine: CaseMachine, records: list[Any], moment: Moment) -> None:
    """All automatic steps, each tried alone on the same cases; `why` names those that are ready."""
    table: Any = machine.table
    before = {record.id: record.model_dump() for record in records}
    seen = list(context(session, machine, records, moment))
    # Of a list that was signed: those whose version is odd stand as they stood then.
    signing = signed_list(session, machine, moment, [(r.id or 0, r.version | 1) for r in records])
    said = {
        step: {
            record.id: _said(step, record, its_own)
            for record, alone in seen
            for its_own in [signing if step.trigger == "lapse" else alone]
            if machine.holds(step, record, its_own) and record.area == AREA
        }
        for step in automatic(machine)
    }
    for record, alone in seen if machine is FILING else ():
        ways = ways_on(machine, record, alone)
        taken = [way.step for way in ways if way.automatic and not way.failing]
        assert taken == [step for step in said if machine.holds(step, record, alone)]
        assert "lapse" not in {step.trigger for step in taken}, "nobody has signed"
    plain = moment
    for step, expected in said.items():
        moment = signing if step.trigger == "lapse" else plain
        ready = select(table.id).where(machine.ready(step, moment), table.area == AREA)
        assert set(session.exec(ready)) == set(expected), step.trigger
        assert count_ready(session, machine, step, moment, area=AREA) == len(expected)

        # With a limit the cases are picked first; without one PostgreSQL needs no picking.
        for limit in (1000, None):
            with session.begin_nested() as attempt:
                moved = advance(
                    session, machine, step, moment, now=NOW, area=AREA, limit=limit, run_id=7
                )
                assert moved == len(expected), step.trigger
                fresh = select(table).execution_options(populate_existing=True)
                stands = {record.id: record.model_dump() for record in session.exec(fresh)}
                _chained(session, before, stands, expected)
                assert stands == before | expected, step.trigger
                _written_as_said(session, machine, step, before, expected)
                attempt.rollback()


def _chained(
    session: Session, before: dict[int, Row], stands: dict[int, Row], expected: dict[int, Row]
) -> None:
    """The hash that the database gives a move is the one that Python gives, and ends the chain."""
    for move in session.exec(select(Move)):
        values = move.model_dump()
        said = private_text(move.reason, None, canonical(move.facts))
        salted = move.salt is not None
        assert move.sealed == (commitment(move.salt, said) if move.salt is not None else None)
        private = "#" + (move.sealed or b"").hex() if salted else "=" + said
        assert move.prev_hash == before[move.case_id]["head"]
        assert move.hash == digest(move.prev_hash, text_of(values, private))
        assert stands[move.case_id]["head"] == move.hash
        expected[move.case_id]["head"] = move.hash


def _said(step: Step, record: Any, alone: Moment) -> Row:
    """The case after the step, by the declaration."""
    since = TODAY if step.dest is not None else record.state_since
    moved = {"state": step.end(record.state), "version": record.version + 1, "state_since": since}
    row: Row = record.model_dump()
    return row | dict(step.updates(record, alone)) | moved | {"tries": 0, "stuck": ""}


def _written_as_said(
    session: Session,
    machine: CaseMachine,
    step: Step,
    before: dict[int, Row],
    expected: dict[int, Row],
) -> None:
    """One move row each, a notice where the step tells, receipts where it frees them."""
    moves = session.exec(select(Move)).all()
    assert sorted(move.case_id for move in moves) == sorted(expected), step.trigger
    for move in moves:
        was, now = before[move.case_id], expected[move.case_id]
        assert (move.machine, move.trigger) == (machine.name, step.trigger)
        assert (move.source, move.dest, move.seq) == (was["state"], now["state"], now["version"])
        assert (move.area, move.actor, move.day, move.at) == (was["area"], "system", TODAY, NOW)
        assert (move.run_id, move.reason, move.on_behalf_of) == (7, "", None)
        kept = {name: _shown(name, was[name]) for name in step.facts}
        assert move.facts == json.loads(canonical(kept))
    changed = Counter(was["state"] for i, was in before.items() if i in expected)
    gone = {state: -n for state, n in changed.items() if step.dest is not None}
    if step.dest is not None and expected:
        gone[step.dest.value] = gone.get(step.dest.value, 0) + len(expected)
    assert counts(session) == {(machine.name, state): n for state, n in gone.items()}
    notices = session.exec(select(Notice)).all()
    told = expected if step.notifies else {}
    assert {n.case_id: n.about for n in notices} == {i: str(r["version"]) for i, r in told.items()}
    assert all((n.kind, n.day, n.machine) == (step.trigger, TODAY, machine.name) for n in notices)
    released = session.exec(select(Receipt.claim_id).where(col(Receipt.released))).all()
    assert set(released) == (set(expected) if step.releases else set())


def _shown(name: str, value: Any) -> Any:
    """A column as a move keeps it: money in yuan."""
    return yuan(value) if name == "payable" and value is not None else value


@settings(max_examples=EXAMPLES)
@given(rows=cases(FILING))
def test_a_run_moves_the_filings_that_the_rules_name_and_no_others(
    database: Database, person_id: int, moment: Moment, rows: list[Row]
) -> None:
    with database.trying() as session:
        agree(session, FILING, stored(session, Filing, rows, person_id), moment)


@settings(max_examples=EXAMPLES)
@given(rows=cases(CLAIM))
def test_a_run_moves_the_claims_that_the_rules_name_and_no_others(
    database: Database, person_id: int, moment: Moment, rows: list[Row]
) -> None:
    with database.trying() as session:
        agree(session, CLAIM, stored(session, Claim, rows, person_id), moment)


def _ending(**more: Any) -> Row:
    """A filing that would expire today."""
    (expire,) = (s for s in FILING.steps if s.trigger == "expire")
    case = prepared(FILING, expire, FilingState.ACTIVE)
    return case.model_dump(exclude={"id", "no", "person_id"}) | more


def test_of_two_filings_that_replace_one_the_run_looks_at_those_of_its_day(
    database: Database, person_id: int, moment: Moment
) -> None:
    """A catch-up run must not see the one that was applied for later, and must see the other."""
    newer = {"state": "reviewed", "ends_on": FAR}
    rows = [
        _ending(ends_on=FAR),
        _ending(**newer, starts_on=TODAY - 2 * A_DAY, applied_on=TODAY + A_DAY, replaces=1),
        _ending(**newer, starts_on=TODAY, applied_on=TODAY - A_DAY, replaces=2),
    ]

    with database.trying() as session:
        agree(session, FILING, stored(session, Filing, rows, person_id), moment)


def test_a_page_moves_no_more_than_its_limit_and_the_rest_comes_with_the_next(
    database: Database, person_id: int, moment: Moment
) -> None:
    rows = [_ending() for _ in range(7)]
    expire = FILING.step("expire")

    with database.trying() as session:
        stored(session, Filing, rows, person_id)
        pages = [
            advance(session, FILING, expire, moment, now=NOW, area=AREA, limit=3) for _ in range(4)
        ]
        moved = session.exec(select(Move.case_id)).all()

    assert pages == [3, 3, 1, 0]
    assert len(set(moved)) == len(moved) == 7


def test_a_run_that_catches_up_on_a_past_day_leaves_alone_what_was_applied_for_later(
    database: Database, person_id: int, moment: Moment
) -> None:
    later = _ending(applied_on=TODAY + A_DAY)

    with database.trying() as session:
        stored(session, Filing, [later], person_id)
        moved = advance(
            session, FILING, FILING.step("expire"), moment, now=NOW, area=AREA, limit=10
        )

    assert moved == 0


def test_whatever_follows_a_step_is_done_by_somebody() -> None:
    """What no table of moves does is left to `take`, which judges claims anew; nothing else may be."""
    assert set(After) - set(FOLLOW_UPS) == {After.REQUALIFY, After.REENTER, After.CLEAR_RECEIPTS}
