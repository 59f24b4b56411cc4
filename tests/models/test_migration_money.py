"""What was approved, paid and settled before there was a ledger stands in it from the migration on (迁移 0008)."""

from collections.abc import Iterator

import pytest
from sqlalchemy import select

from jobs.runs.ledger_proof import prove
from models import METADATA, Claim, Receipt, Settlement
from models.database import Database
from models.schema import upgrade
from tests.conftest import on_both
from tests.models.test_migration_benefit import store, to
from tests.support.builders import AREA, TODAY, a_claim, a_person, an_institution, noon

pytestmark = on_both
OWED = {"to_pay": 70_00, "paid": 50_00, "review": None}
SPENT = METADATA.tables["spent_receipt"].c


@pytest.fixture
def old(empty_url: str) -> Iterator[Database]:
    """A database of the last release: three claims with a receipt each, two direct settlements."""
    database = Database(empty_url)
    to(database, "0006")
    with database.engine.begin() as connection:
        store(connection, a_person(id=1))
        store(connection, an_institution(id=1, area=AREA))
        for n, (state, payable) in enumerate(OWED.items(), start=1):
            its = {"id": n, "no": f"C{n}", "person_id": 1, "institution_id": 1, "payable": payable}
            store(connection, a_claim(state=state, state_since=TODAY, **its))
            bill = {"code": "1", "number": f"{n}", "issued_on": TODAY, "total": 1}
            store(connection, Receipt(id=n, claim_id=n, area=AREA, **bill))
        # The receipt of the paid claim was settled as well, another was settled and reversed.
        for number, bill_no, back in (
            ("S1", "2", 0),
            ("S2", "9", 0),
            ("S3", "8", 0),
            ("S4", "8", 1),
        ):
            store(connection, Settlement(
                id=int(number[1]), area=AREA, settlement_no=number, person_id=1, med_type="21",
                admitted_on=TODAY, discharged_on=TODAY, settled_at=noon(TODAY), total=1,
                fund_paid=1, bill_code="1", bill_no=bill_no, reversed=bool(back), content_hash="",
            ))  # fmt: skip
    yield database
    database.close()


def test_money_and_receipts_of_before_are_in_their_places(old: Database) -> None:
    upgrade(old)

    with old.reading() as session:
        proof = prove(session)
        rows = session.execute(select(SPENT.number, SPENT.holder, SPENT.settled)).all()
        states = {claim.no: claim.state for claim in session.execute(select(Claim)).scalars()}

    assert proof.holds, proof.found
    assert (proof.accounts["payable"], proof.accounts["paid"]) == (70_00, 50_00)
    assert set(map(tuple, rows)) == {("2", "C2", False), ("9", "S2", True)}
    assert states == {"C1": "to_pay", "C2": "paid", "C3": "review"}
