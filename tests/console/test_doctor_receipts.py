"""The doctor lists stored receipts that are one in two spellings (写法不同的同一票据), with what to do."""

from typing import Any

from sqlalchemy import text

from models import Claim, Receipt, RedReceipt
from models.database import Database
from tests.conftest import Cli, on_both
from tests.support.builders import AREA, TODAY, a_claim, noon, saved, with_bill
from workflow.claim.receipt_alikes import alikes_of
from workflow.claim.receipt_answers import answered
from workflow.claim.same_bills import same_bills_of


def a_receipt(database: Database, claim: Claim, code: str, number: str, **facts: Any) -> None:
    """A receipt of a claim."""
    its = {"claim_id": claim.id, "area": AREA, "code": code, "number": number}
    saved(database, Receipt(**its, issued_on=TODAY, total=100, **facts))


def said(yidi: Cli, name: str = "receipt_pairs") -> dict[str, Any]:
    """What the doctor says of receipts."""
    (check,) = [c for c in yidi("--json", "doctor").json["checks"] if c["name"] == name]
    return dict(check)


@on_both
def test_pairs_that_are_stored_are_listed_with_both_spellings_and_their_claims(
    cli: Cli, database: Database
) -> None:
    first, second, third = (saved(database, a_claim()) for _ in range(3))
    a_receipt(database, first, "08913014", "0061234568")
    assert said(cli) == {
        "name": "receipt_pairs", "ok": True, "advice": True, "says": "没有写法不同的同一票据",
    }  # fmt: skip

    a_receipt(database, second, "8913014", "61234568", twin=1)
    a_receipt(database, third, "", "0061234570")
    red = {"source": "list", "red_on": TODAY, "known_on": TODAY, "at": noon(TODAY)}
    saved(database, RedReceipt(code="08913014", number="0061234570", **red))
    told = said(cli)

    assert not told["ok"] and "2 对" in told["says"]
    for words in (
        f"8913014/61234568（{second.no}） = 08913014-0061234568（{first.no}）",
        f"0061234570（{third.no}） ≈ 08913014-0061234570（冲红清单）", "yidi why", "yidi reprocess",
    ):  # fmt: skip
        assert words in told["says"]


@on_both
def test_a_pair_that_somebody_has_compared_is_listed_no_more(cli: Cli, database: Database) -> None:
    first, second = (saved(database, a_claim()) for _ in range(2))
    a_receipt(database, first, "08913014", "0061234568")
    a_receipt(database, second, "", "0061234568")
    assert "1 对" in said(cli)["says"]

    with database.writing() as session:
        found = alikes_of(session, [second.id or 0])[second.id or 0]
        held = session.get(Claim, second.id)
        assert held is not None
        held.findings = answered(found, "intake")

    assert said(cli)["ok"]


@on_both
def test_a_receipt_that_was_given_free_makes_no_pair(cli: Cli, database: Database) -> None:
    first, second = (saved(database, a_claim()) for _ in range(2))
    a_receipt(database, first, "08913014", "0061234568")
    a_receipt(database, second, "8913014", "61234568", released=True)

    assert said(cli)["ok"]
    with database.reading() as session:
        assert session.execute(text("SELECT count(*) FROM receipt")).scalar_one() == 2


@on_both
def test_one_bill_under_two_numbers_is_listed_until_somebody_has_compared(
    cli: Cli, database: Database
) -> None:
    first = with_bill(database, a_claim(), 100_00)
    known = {"person_id": first.person_id, "institution_id": first.institution_id}
    second = with_bill(database, a_claim(**known), 100_00)
    told = said(cli, "same_bills")

    assert not told["ok"] and "1 对" in told["says"] and first.no in told["says"]
    with database.writing() as session:
        found = same_bills_of(session, [second.id or 0])[second.id or 0]
        held = session.get(Claim, second.id)
        assert held is not None
        held.findings = answered(found, "intake")
    assert said(cli, "same_bills")["ok"]
