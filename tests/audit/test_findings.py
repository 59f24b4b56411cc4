"""Which finding is named first, what is looked at, and the text that is hashed."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some
from sqlalchemy import func, select

import jobs.audit.verify
import jobs.scheduler.execute
from models import METADATA, Door, Filing
from models.base import canonical
from models.chain import NOTHING, linked, private_text, text_of
from models.database import Database
from tests.support.audited import MINE, MOVE, sealed
from tests.support.builders import TODAY, a_filing, a_person, saved
from tests.support.histories import checked, forged, found
from workflow.audit import chain_sql
from workflow.audit.chain_check import FAULTS
from workflow.audit.chain_sql import stored_text


def test_the_first_fault_is_named_by_machine_then_case_then_step(
    database: Database, filings: list[Filing]
) -> None:
    with database.reading() as session:
        claim = session.execute(select(func.min(METADATA.tables["claim"].c.id))).scalar_one()
    touch = "UPDATE move SET actor = 'x' WHERE machine = :machine AND case_id = :id AND seq = :seq"
    for machine, case_id, seq in (
        ("filing", filings[0].id, 3), ("filing", filings[0].id, 2), ("claim", claim + 1, 3),
    ):  # fmt: skip
        forged(database, touch, machine=machine, id=case_id, seq=seq)

    first = checked(database).fault
    assert first is not None
    assert (first.machine, first.case_id, first.seq) == ("claim", claim + 1, 3)
    assert found(database, machine="filing") == ("hash_mismatch", filings[0].no, 2)


def test_one_area_can_be_checked_alone(database: Database, filings: list[Filing]) -> None:
    person = saved(database, a_person(area="230100"))
    other = saved(database, a_filing(area="230100", person_id=person.id))
    forged(database, f"UPDATE move SET actor = 'x' {MINE} AND seq = 1", id=other.id)

    assert found(database, area="230600") is None
    assert checked(database, area="230600").cases == 5
    assert found(database, area="230100") == ("hash_mismatch", other.no, 1)


def test_many_blocks_are_checked_by_several_processes(
    database: Database, filings: list[Filing], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chain_sql, "BLOCK", 1)
    monkeypatch.setattr(jobs.audit.verify, "FEWEST_BLOCKS", 2)
    assert sealed(database) is not None

    whole = checked(database)
    forged(database, f"UPDATE move SET actor = 'x' {MINE} AND seq = 2", id=filings[2].id)
    forged(database, f"UPDATE move SET actor = 'x' {MINE} AND seq = 3", id=filings[1].id)

    assert (whole.fault, whole.moves, whole.cases, whole.seals) == (None, 15, 5, 1)
    assert found(database) == ("hash_mismatch", filings[1].no, 3)


def test_every_finding_says_what_to_do() -> None:
    assert all(text.zh and text.en for says in FAULTS.values() for text in says)


CENTURY = [datetime(year, 1, 1, tzinfo=UTC).replace(tzinfo=None) for year in (1999, 2099)]


_words = some.text(
    some.characters(exclude_categories=["Cs"], exclude_characters="\x00\x1f"), max_size=20
)


@given(
    actor=_words, reason=_words, agent=some.none() | some.dictionaries(_words, _words, max_size=2),
    facts=some.dictionaries(_words, _words | some.integers() | some.none(), max_size=3),
    run_id=some.none() | some.integers(0, 2**40),
    at=some.datetimes(*CENTURY, timezones=some.just(UTC)),
    salted=some.booleans(),
)  # fmt: skip
def test_stored_columns_give_the_text_that_the_chain_gives(
    database: Database, actor: str, reason: str, agent: Any, facts: Any, run_id: Any,
    at: datetime, salted: bool,
) -> None:  # fmt: skip
    case_id = 4711
    move = linked(
        {
            "machine": "filing", "case_id": case_id, "seq": 1, "area": "230600",
            "trigger": "imported", "source": "", "dest": "submitted", "actor": actor,
            "on_behalf_of": agent, "day": at.date(), "at": at, "reason": reason, "facts": facts,
            "run_id": run_id,
        },
        NOTHING,
    )  # fmt: skip
    said = private_text(reason, canonical(agent) if agent else None, canonical(facts))
    private = "=" + said if move["sealed"] is None else "#" + move["sealed"].hex()
    if not salted:
        move |= {"salt": None, "sealed": None}
        private = "=" + private_text(
            reason, None if agent is None else canonical(agent), canonical(facts)
        )

    with database.trying() as session:
        session.execute(MOVE.insert().values(move))
        mine = MOVE.c.case_id == case_id
        told = session.execute(select(stored_text(not database.is_sqlite)).where(mine)).scalar_one()

    assert told == text_of(move, private)


def test_a_case_that_vanished_before_it_was_sealed_is_found_by_the_counts(
    database: Database, filings: list[Filing]
) -> None:
    sealed(database, TODAY)
    forged(database, f"DELETE FROM move {MINE}", id=filings[1].id)
    forged(database, "DELETE FROM filing WHERE id = :id", id=filings[1].id)

    fault = checked(database).fault

    assert fault is not None
    assert (fault.code, fault.machine, fault.no) == ("count_mismatch", "filing", "230600 reviewed")
    assert (fault.expected, fault.found) == ("3", "2")


def test_a_count_that_was_changed_is_found(database: Database, filings: list[Filing]) -> None:
    forged(database, "DELETE FROM tally WHERE machine = 'claim' AND n > 0 AND state = 'review'")

    fault = checked(database).fault

    assert fault is not None and (fault.code, fault.machine) == ("count_mismatch", "claim")


def test_a_door_that_was_left_open_is_found(database: Database, filings: list[Filing]) -> None:
    with database.writing() as session:
        session.add(Door(machine="filing", case_id=filings[1].id, purpose="erase"))

    fault = checked(database).fault
    assert fault is not None
    assert (fault.code, fault.case_id) == ("door_open", filings[1].id)


def test_what_another_process_fails_on_is_done_here(
    database: Database, filings: list[Filing], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chain_sql, "BLOCK", 1)
    monkeypatch.setattr(jobs.audit.verify, "FEWEST_BLOCKS", 2)
    monkeypatch.setattr(jobs.audit.verify, "_scan", fails)

    report = checked(database)

    assert (report.fault, report.moves) == (None, 15)


def fails(*_given: Any) -> None:
    """A process that came to nothing."""
