"""A reminder counts from the day on which it was served, for the period that still stands."""

from typing import Any

import pytest
from sqlmodel import Session

from models import FAR, ClaimState, FilingState, Notice, QualificationState, ServiceAddress
from models.database import Database
from tests.support.builders import (
    A_DAY,
    TODAY,
    a_claim,
    a_filing,
    a_qualification,
    noon,
    saved,
)
from workflow.delivery.confirmation import confirmed_for
from workflow.delivery.served import note_served

END = TODAY + 5 * A_DAY


def a_reminder(case: Any, machine: str, kind: str = "correction_ends", about: Any = END) -> Notice:
    return Notice(
        machine=machine, case_id=case.id, area=case.area, kind=kind, about=str(about), day=TODAY,
        created_at=noon(TODAY),
    )  # fmt: skip


def served(database: Database, notice: Notice, case: Any, on: Any = TODAY) -> Any:
    """Serve a notice; the day that the case has then."""
    with database.writing() as session:
        note_served(session, notice, on)
    with Session(database.engine) as session:
        return session.get_one(type(case), case.id).reminded_on


@pytest.mark.parametrize(
    ("machine", "kind", "case"),
    [
        ("filing", "correction_ends", a_filing(state=FilingState.RETURNED, period_ends_on=END)),
        ("claim", "correction_ends", a_claim(state=ClaimState.RETURNED, period_ends_on=END)),
        ("claim", "posting_ends", a_claim(state=ClaimState.AWAITING_PARCEL, period_ends_on=END)),
        (
            "entitlement", "correction_ends",
            a_qualification(state=QualificationState.RETURNED, period_ends_on=END),
        ),
    ],
)  # fmt: skip
def test_a_case_is_reminded_on_the_day_of_service(
    database: Database, machine: str, kind: str, case: Any
) -> None:
    stored = saved(database, type(case)(**case.model_dump()))

    assert served(database, a_reminder(stored, machine, kind), stored) == TODAY
    assert served(database, a_reminder(stored, machine, kind), stored, TODAY + A_DAY) == TODAY


def test_a_reminder_of_another_period_or_another_kind_reminds_of_nothing(
    database: Database,
) -> None:
    claim = saved(database, a_claim(state=ClaimState.RETURNED, period_ends_on=END))
    gone = saved(database, a_claim(state=ClaimState.LAPSED, period_ends_on=END))

    earlier = a_reminder(claim, "claim", about=END - A_DAY)
    assert served(database, earlier, claim) == FAR
    assert served(database, a_reminder(claim, "claim", "posting_ends"), claim) == FAR
    assert served(database, a_reminder(claim, "claim", "lapse", about=3), claim) == FAR
    assert served(database, a_reminder(gone, "claim"), gone) == FAR


def test_the_latest_confirmation_of_the_case_stands_before_that_of_the_person(
    database: Database,
) -> None:
    claim = saved(database, a_claim())
    other = saved(database, a_claim(person_id=claim.person_id))

    def confirmed(address: str, **facts: Any) -> ServiceAddress:
        return ServiceAddress(
            person_id=claim.person_id, address=address, given_on=TODAY, given_by="intake",
            at=noon(TODAY), **facts,
        )  # fmt: skip

    of_case = {"machine": "claim", "case_id": claim.id}
    saved(database, confirmed("甲", **of_case), confirmed("乙", **of_case), confirmed("丙"))

    with database.reading() as session:
        found = [confirmed_for(session, "claim", case) for case in (claim, other)]
        nothing = confirmed_for(session, "claim", a_claim(person_id=-1, id=-1))

    assert [its.address for its in found if its] == ["乙", "丙"]
    assert nothing is None
