"""Receipts are found by their indexes (按索引查票据), however many there are."""

from datetime import date

from models.database import Database
from tests.conftest import Cli, on_both
from tests.support.plans import asked_of, whole_tables
from workflow.claim.payment_blockers import troubles_of
from workflow.claim.receipt_alikes import alikes_of, claims_alike
from workflow.claim.receipts import (
    known_receipts,
    receipts_settled,
    red_flushed,
    settled_directly,
    taken_elsewhere,
)
from workflow.payout.settled_receipts import settle

BILLS = [("08913014", "0061234568"), ("", "0061234568")]
CLAIMS = [1, 2]


@on_both
def test_no_question_about_receipts_reads_a_table_whole(cli: Cli, database: Database) -> None:
    with database.writing() as session, asked_of(database) as asked:
        for ask in (known_receipts, receipts_settled):
            ask(session, BILLS)
        for of_claims in (red_flushed, taken_elsewhere, settled_directly, alikes_of):
            of_claims(session, CLAIMS)
        list(claims_alike(session, BILLS))
        troubles_of(session, [(claim, "") for claim in CLAIMS])
        settle(session, BILLS, date(2026, 3, 4))

    assert asked
    assert [step for step in whole_tables(database, asked) if "receipt" in step] == []
