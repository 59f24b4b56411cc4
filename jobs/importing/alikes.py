"""Receipts of a file that are perhaps those of claims (疑似同一票据): told with the row."""

from collections.abc import Mapping

from jobs.importing.batch import Batch
from jobs.importing.not_told import as_told
from jobs.importing.source import Record
from models.receipt_form import named
from workflow.claim.receipt_alikes import claims_alike
from workflow.claim.receipts import BillKey
from workflow.intake.problems import problem


def remark_alikes(batch: Batch, rows: Mapping[BillKey, Record]) -> None:
    """Note the claims that these settled or red-flushed receipts hold until somebody has compared."""
    found = list(claims_alike(batch.session, rows))
    told_as = as_told(batch, {claim for _, claim, _ in found})
    for key, claim, other in found:
        values = {"bill": named(*key), "other": other, "claim": told_as[claim]}
        batch.report.remark(rows[key], problem("receipt_alike", "bill_no", **values))
