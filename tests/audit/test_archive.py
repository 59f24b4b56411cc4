"""Closed cases go to the archive whole (归档)."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlmodel import Session

from jobs.archive.archive import OWNED
from jobs.archive.rules import CLOSED
from jobs.runs.ledger_proof import check
from models import (
    METADATA,
    ArchivedCase,
    Claim,
    Receipt,
    Recovery,
)
from tests.support.archiving import CLOSED_ON, a_paid_claim, an_expired_filing, archived, closed
from tests.support.builders import A_DAY, AREA, a_claim, a_filing, saved
from tests.support.histories import checked, forged
from tests.support.importing import an_app
from tests.support.office import Office
from workflow.audit.archived_case import unpacked
from workflow.service.machines import MACHINES
from workflow.service.state_totals import counts

"""Three years on: nothing of what happened on the first day can still come to anything."""


"""When the filings of the sample are over, whenever it is loaded, and long after that."""


MAKES: dict[str, Callable[..., Any]] = {"filing": a_filing, "claim": a_claim}


def rows(session: Session, machine: str, case_id: Any) -> dict[str, int]:
    """How many rows of each table belong to a case."""
    held = {}
    receipts = select(Receipt.id).where(Receipt.claim_id == case_id)
    for name, key in OWNED[machine]:
        table = METADATA.tables[name]
        mine = table.c[key].in_(receipts) if key == "receipt_id" else table.c[key] == case_id
        where = [mine, table.c.machine == machine] if "machine" in table.c else [mine]
        held[name] = len(session.execute(select(table).where(*where)).all())
    return held


def test_a_paid_claim_goes_with_all_that_belongs_to_it(office: Office) -> None:
    claim = a_paid_claim(office)
    with office.database.reading() as session:
        before = rows(session, "claim", claim.id)
        moves = len(office.moves(claim))

    done = archived(office)

    assert (done.archived, done.skipped, done.broken) == ({"claim": 1}, {}, [])
    with office.database.reading() as session:
        copy: Any = session.get(ArchivedCase, ("claim", claim.id))
        content = unpacked(copy.content, copy.digest)
        after = rows(session, "claim", claim.id)
        assert session.get(Claim, claim.id) is None
        assert session.execute(text("SELECT count(*) FROM door")).scalar_one() == 0
    assert {name: len(content[name]) for name in before} == before
    assert all(before[name] for name in ("receipt", "fee_line", "calculation", "year_posting"))
    assert set(after.values()) == {0}
    assert (copy.no, copy.moves, copy.closed_on) == (claim.no, moves, CLOSED_ON)


def test_the_money_of_an_archived_claim_stays_in_the_ledger(office: Office) -> None:
    a_paid_claim(office)
    before = check(an_app(office.database, office.book, office.calendar, office.today))
    assert before.holds and before.accounts["paid"] > 0

    assert archived(office).archived == {"claim": 1}

    after = check(an_app(office.database, office.book, office.calendar, office.today))
    assert after.holds and after.accounts == before.accounts


def test_a_paid_claim_stays_while_a_recovery_of_it_is_open(office: Office) -> None:
    claim = a_paid_claim(office)
    saved(
        office.database,
        Recovery(
            no=f"{AREA}ZH1", area=AREA, applied_on=CLOSED_ON, state="proposed",
            state_since=CLOSED_ON, kind="recover", claim_id=claim.id, claim_no=claim.no,
            person_id=claim.person_id, amount=1, reason="x", cause="hand", proposed_by="reviewer",
        ),
    )  # fmt: skip

    done = archived(office)

    assert (done.archived, done.skipped) == ({}, {"money_open": 1})


@pytest.mark.parametrize(
    ("machine", "state"), [(machine, state) for machine in CLOSED for state in CLOSED[machine]]
)
def test_cases_go_from_every_closed_state(office: Office, machine: str, state: str) -> None:
    closed(office, MAKES[machine](), state)

    assert archived(office).archived == {machine: 1}
    assert checked(office.database).archived == 1


@pytest.mark.parametrize(
    ("machine", "state"),
    [
        (machine, state.value)
        for machine in CLOSED
        for state in MACHINES[machine].states
        if state not in CLOSED[machine]
    ],
)
def test_no_case_goes_while_there_is_work_on_it(office: Office, machine: str, state: str) -> None:
    case = closed(office, MAKES[machine](), state)

    assert archived(office).archived == {}
    assert office.again(case) is not None


def test_a_case_that_was_closed_on_the_day_itself_stays(office: Office) -> None:
    an_expired_filing(office)

    assert archived(office, before=CLOSED_ON).archived == {}
    assert archived(office, before=CLOSED_ON + A_DAY).archived == {"filing": 1}


def test_the_counts_follow(office: Office) -> None:
    an_expired_filing(office)
    an_expired_filing(office)
    with office.database.reading() as session:
        before = counts(session).get(("filing", "expired"), 0)

    archived(office, limit=1)

    with office.database.reading() as session:
        assert counts(session)["filing", "expired"] == before - 1


def test_a_dry_run_changes_nothing(office: Office) -> None:
    filing = an_expired_filing(office)

    done = archived(office, dry_run=True)

    assert done.archived == {"filing": 1}
    assert office.again(filing) is not None
    assert checked(office.database).archived == 0


def test_more_cases_than_a_batch_holds_go_all(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("jobs.archive.archive.BATCH", 2)
    for _ in range(5):
        an_expired_filing(office)

    assert archived(office).archived == {"filing": 5}
    report = checked(office.database)
    assert (report.fault, report.archived, report.records) == (None, 5, 5)


def test_a_case_whose_history_does_not_check_stays_and_is_told(office: Office) -> None:
    one, other = an_expired_filing(office), an_expired_filing(office)
    change = "UPDATE move SET actor = 'x' WHERE machine = 'filing' AND case_id = :id AND seq = 2"
    forged(office.database, change, id=one.id)

    done = archived(office)

    assert (done.broken, done.archived) == ([one.no], {"filing": 1})
    assert office.again(one) is not None and office.again(other) is None
