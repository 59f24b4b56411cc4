"""Long lists are read a page at a time (分页), each behind the last row of the page before."""

from datetime import date, timedelta
from typing import Any

import pytest
from sqlmodel import SQLModel

from models import (
    VERSIONED,
    BankLine,
    BankReading,
    Institution,
    InstitutionVersion,
    PrivacyRequest,
    Proposal,
)
from tests.conftest import on_both
from tests.support.asked import EXAMPLE_DAY, Asked
from tests.support.builders import a_person, an_institution, noon, saved
from workflow.shared import reading_on

A_DAY = timedelta(days=1)


def rows_of(agency: Asked, path: str, by: str, limit: int) -> list[dict[str, Any]]:
    """Every row of a list, read in pages of so many."""
    found: list[dict[str, Any]] = []
    cursor = ""
    while True:
        told = agency.get(f"{path}{'&' if '?' in path else '?'}limit={limit}{cursor}", by).json()
        assert "items" in told, told
        assert len(told["items"]) <= limit
        found += told["items"]
        if told["next"] is None:
            return found
        cursor = f"&cursor={told['next']}"


def keep(agency: Asked, *rows: SQLModel) -> None:
    saved(agency.app.database, *rows)


def the_directory(agency: Asked) -> str:
    """Seven hospitals, of which two say something else by now, and one was closed."""
    ends = {3: EXAMPLE_DAY - A_DAY}
    places = [
        an_institution(code=f"H3205000000{n}", name=f"第{n}医院", area="320500",
                       inpatient_networked=n != 5, valid_to=ends.get(n, date(9999, 12, 31)))
        for n in range(7)
    ]  # fmt: skip
    keep(agency, *places)
    for place in (places[1], places[4]):
        before = {name: getattr(place, name) for name in VERSIONED}
        keep(agency, InstitutionVersion(institution_id=place.id, **before,
                                        valid_from=EXAMPLE_DAY, valid_to=EXAMPLE_DAY))  # fmt: skip
        with agency.app.database.writing() as session:
            session.get_one(Institution, place.id).valid_from = EXAMPLE_DAY + A_DAY
    return "/institutions?place=320500&service=inpatient"


def the_exceptions(agency: Asked) -> str:
    """Five lines of the bank that match nothing, and one that was resolved."""
    keep(agency, BankReading(
        id=1, sha256="0" * 64, name="a", kind="table", bank="b", actor="cashier", day=EXAMPLE_DAY,
        at=noon(EXAMPLE_DAY), statement={},
    ))  # fmt: skip
    stands = ("open", "open", "resolved", "open", "open", "open")
    keep(agency, *(BankLine(reading_id=1, row=n, status=each) for n, each in enumerate(stands)))
    return "/bank-exceptions"


def the_proposals(agency: Asked) -> str:
    """Five proposals of one person, which end in another order than they were made in."""
    for n in range(5):
        keep(agency, Proposal(
            no=f"230600XY2026112300000{n}", area="230600", about=f"user {n}", trigger="key add",
            asked_by="admin", asked_at=noon(EXAMPLE_DAY), state="open", state_since=EXAMPLE_DAY,
            applied_on=EXAMPLE_DAY, expires_on=EXAMPLE_DAY + (3 - n % 3) * A_DAY,
        ))  # fmt: skip
    return "/proposals?mine=true"


def the_requests(agency: Asked) -> str:
    """Five requests about personal data, two of them due on one day."""
    person = saved(agency.app.database, a_person())
    for n in range(5):
        keep(agency, PrivacyRequest(
            person_id=person.id, area="230600", kind="copy", asked_by="江雨桐", capacity="self",
            received_on=EXAMPLE_DAY, received_by="intake", at=noon(EXAMPLE_DAY),
            due_on=EXAMPLE_DAY + (9 - n // 2) * A_DAY,
        ))  # fmt: skip
    return "/privacy/requests"


LISTS = [
    (the_directory, "reviewer", "code", 5), (the_exceptions, "cashier", "line", 5),
    (the_proposals, "admin", "no", 5), (the_requests, "admin", "id", 5),
]  # fmt: skip


@on_both
@pytest.mark.parametrize(
    ("made", "by", "key", "many"), LISTS, ids=lambda it: getattr(it, "__name__", "")
)
def test_a_list_in_pages_is_the_list(
    agency: Asked, monkeypatch: pytest.MonkeyPatch, made: Any, by: str, key: str, many: int
) -> None:
    path = made(agency)
    whole = [row[key] for row in rows_of(agency, path, by, 100)]
    assert len(whole) == len(set(whole)) == many

    for part in (2, 200):
        for module in readers():
            monkeypatch.setattr(module, "PART", part)
        assert [row[key] for row in rows_of(agency, path, by, 2)] == whole, part


def readers() -> list[Any]:
    """The modules that read in parts."""
    import jobs.proposals.open
    import workflow.registers.directory

    return [reading_on, jobs.proposals.open, workflow.registers.directory]
