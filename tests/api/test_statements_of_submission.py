"""How much is asked of the database to take a case in (提交的语句数): a bound, however it came in."""

from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest

from console.api.examples import CLAIM, FILING
from models import KeyScope
from tests.conftest import on_both
from tests.support.asked import Asked
from tests.support.builders import a_person, saved
from tests.support.importing import id_number
from tests.support.plans import asked_of
from tests.support.receiving import a_key

AROUND = 4
"""Whose key it is; the answer under its key that nobody may get twice, begun and kept; who did it."""
OF_A_CLAIM = 14
"""The last seal, the person, the place, the receipts; keys of the claim and its receipt, the number;
claim, receipt, lines, move and count; what lies beside the claim, and the look at it."""
OF_A_FILING = 9
"""The last seal, the person, what is on file of them; key and number; filing, move and count. Its
papers are judged without a question; the look at that is kept."""
PART = 2
"""What can be undone by itself begins and ends."""


@pytest.fixture
def people(agency: Asked) -> Iterator[str]:
    """The identity numbers of people of whom nothing is on file."""
    names = [id_number(n) for n in range(900, 910)]
    told = {"name": CLAIM["psn_name"], "insutype": CLAIM["insutype"]}
    saved(agency.app.database, *(a_person(certno=each, **told) for each in names))
    key = a_key(agency.app, "region", KeyScope.CLAIMS, KeyScope.FILINGS, areas=["230600"])
    agency.tokens["region"] = key.token
    return iter(names)


def a_claim(of: str) -> dict[str, Any]:
    (bill,) = CLAIM["receipts"]  # type: ignore[misc,union-attr]
    number = f"91{of[-4:-1]}{of[6:11]}"
    return CLAIM | {"certno": of, "receipts": [bill | {"bill_no": number}]}


def submitted(agency: Asked, path: str, *bodies: Any) -> list[str]:
    """The statements of the last of these submissions, once everything is warm."""
    for body, number in zip(bodies, count()):
        with asked_of(agency.app.database, writes=True) as asked:
            answer = agency.post(path, body, "region", idempotency_key=f"{path}{number}")
        assert answer.status_code < 300, answer.text
        assert "error" not in answer.text
    return [" ".join(sql.split())[:90] for sql, _ in asked]


@on_both
def test_a_claim_is_taken_in_by_few_statements(agency: Asked, people: Iterator[str]) -> None:
    found = submitted(agency, "/claims", *map(a_claim, (next(people), next(people))))

    assert len(found) <= AROUND + OF_A_CLAIM + PART, "\n".join(found)


@on_both
def test_a_filing_is_taken_in_by_few_statements(agency: Asked, people: Iterator[str]) -> None:
    found = submitted(agency, "/filings", *(FILING | {"certno": next(people)} for _ in range(2)))

    assert len(found) <= AROUND + OF_A_FILING + PART, found


@on_both
def test_each_of_several_claims_costs_no_more_than_one(
    agency: Asked, people: Iterator[str]
) -> None:
    one = {"items": [a_claim(next(people))]}
    five = {"items": [a_claim(next(people)) for _ in range(5)]}

    found = submitted(agency, "/claims/batch", one, five)

    assert len(found) <= AROUND + 5 * (OF_A_CLAIM + PART), found
