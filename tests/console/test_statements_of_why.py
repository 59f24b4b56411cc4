"""How much is asked of the database to say why (办理情况说明的语句数): a bound for each kind of case."""

from itertools import count
from typing import Any

import pytest

from console.answers.cases import answer_cases
from console.answers.queries import CaseFilter
from console.answers.why import answer_why
from jobs.app import App
from models import ClaimState, FilingState, QualificationState, ReferralState
from models.database import Database
from tests.support.builders import (
    AREA,
    TODAY,
    a_claim,
    a_filing,
    a_qualification,
    a_referral,
    saved,
)
from tests.support.importing import an_app
from tests.support.office import Office
from tests.support.plans import asked_of, whole_tables
from tests.support.stays import a_stay, filed

FOUND_AROUND_MOVES = 3
"""The case; what lies around it; its moves. Many cases need nothing else."""
OF_A_CLAIM = {
    # One more for the receipts of which originals are to be posted.
    ClaimState.AWAITING_PARCEL: FOUND_AROUND_MOVES + 1,
}
DECISIONS = {
    ClaimState.REJECTED, ClaimState.NOT_ACCEPTED, FilingState.REJECTED, QualificationState.REJECTED,
}  # fmt: skip
"""One more for the day on which the decision was served, where it is contested."""


_numbers = count(1)


def number(code: str) -> dict[str, str]:
    """A number as long as ours are: what is shorter may be the end of one, which is another question."""
    return {"no": f"{AREA}{code}20260301{next(_numbers):06d}X"}


FEW = "value_sheet"
"""Of sheets that two people signed there are few: these are read whole."""


def app_of(office: Office) -> App:
    return an_app(office.database, office.book, office.calendar, TODAY)


def asked_for(office: Office, case: Any) -> list[Any]:
    """What the database is asked to say why, once everything is warm."""
    app = app_of(office)
    answer_why(app, "zh", case.no)
    with asked_of(office.database) as asked:
        answer_why(app, "zh", case.no)
    return asked


@pytest.mark.parametrize("state", ClaimState)
def test_a_claim_that_nothing_is_odd_about(
    office: Office, database: Database, state: ClaimState
) -> None:
    asked = asked_for(office, saved(database, a_claim(state=state, **number("SB"))))

    most = OF_A_CLAIM.get(state, FOUND_AROUND_MOVES) + (state in DECISIONS)
    assert len(asked) <= most, [sql for sql, _ in asked]


@pytest.mark.parametrize("state", FilingState)
def test_a_filing_that_nothing_is_odd_about(
    office: Office, database: Database, state: FilingState
) -> None:
    asked = asked_for(office, saved(database, a_filing(state=state, **number("BA"))))

    assert len(asked) <= FOUND_AROUND_MOVES + (state in DECISIONS), [sql for sql, _ in asked]


@pytest.mark.parametrize("state", ReferralState)
def test_a_referral(office: Office, database: Database, state: ReferralState) -> None:
    asked = asked_for(office, saved(database, a_referral(state=state, **number("ZZ"))))

    assert len(asked) <= FOUND_AROUND_MOVES + (state in DECISIONS), [sql for sql, _ in asked]


@pytest.mark.parametrize("state", QualificationState)
def test_a_qualification(office: Office, database: Database, state: QualificationState) -> None:
    asked = asked_for(office, saved(database, a_qualification(state=state, **number("MT"))))

    assert len(asked) <= FOUND_AROUND_MOVES + (state in DECISIONS), [sql for sql, _ in asked]


def test_a_calculated_claim_with_its_filing_and_bill(office: Office) -> None:
    claim = a_stay(office, **number("SB"))
    filed(office, claim)
    office.calculate()

    in_review = asked_for(office, claim)
    office.pass_on(claim)
    waits_for_approval = asked_for(office, claim)

    # Beside the three what two people signed for: the calculation lies around the claim.
    assert office.again(claim).state == ClaimState.APPROVAL
    for asked in (in_review, waits_for_approval):
        assert len(asked) <= FOUND_AROUND_MOVES + 1, [sql for sql, _ in asked]
    assert _of_many(office.database, in_review) == []


def _of_many(database: Database, asked: list[Any]) -> list[str]:
    """What is read whole of tables that may be long."""
    whole = whole_tables(database, asked)
    return [each for each in whole if FEW not in each]


def test_what_is_rare_is_looked_for_by_index(office: Office, database: Database) -> None:
    for state in (ClaimState.PRECHECK, ClaimState.PAID):
        asked = asked_for(office, saved(database, a_claim(state=state, **number("SB"))))
        assert _of_many(database, asked) == []
    asked = asked_for(office, saved(database, a_filing(state="active", **number("BA"))))
    assert _of_many(database, asked) == []


def test_a_page_of_a_list_is_one_statement(office: Office, database: Database) -> None:
    saved(database, *(a_claim() for _ in range(3)), *(a_filing() for _ in range(3)))
    app = app_of(office)

    for kind in ("claims", "filings"):
        with asked_of(database) as asked:
            assert len([*answer_cases(app, "zh", kind, CaseFilter(limit=3))]) == 3
        assert len(asked) == 1
