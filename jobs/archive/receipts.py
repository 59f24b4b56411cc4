"""The receipts that stay taken when their claim is archived (归档票据): by every number they go by."""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import insert, select, tuple_
from sqlmodel import Session

from models import METADATA, CheckResult
from workflow.shared.sql_types import StoredRow

ARCHIVED = METADATA.tables["archived_receipt"]


def keep_receipts(session: Session, claims: Iterable[tuple[int, dict[str, list[Any]]]]) -> None:
    """Write the receipts of these claims, by id with its rows, that no other claim may bring."""
    taken = {
        (code, number): claim
        for claim, rows in claims
        for code, number in _numbers(rows.get("receipt", ()), rows.get("receipt_standing", ()))
    }
    if not taken:
        return
    keys = tuple_(ARCHIVED.c.code, ARCHIVED.c.number)
    there = select(ARCHIVED.c.code, ARCHIVED.c.number).where(keys.in_(sorted(taken)))
    # A paper that a person let through is a receipt of another claim as well.
    for code, number in session.execute(there):
        del taken[(code, number)]
    rows = [{"code": key[0], "number": key[1], "claim_id": taken[key]} for key in sorted(taken)]
    if rows:
        session.execute(insert(ARCHIVED), rows)


def _numbers(
    receipts: Iterable[StoredRow], standings: Iterable[StoredRow]
) -> Iterator[tuple[str, str]]:
    """Code and number of each, and of the papers for which their platform says they were exchanged."""
    held = {row["form"] for row in receipts if not row["released"]}
    for row in receipts:
        if not row["released"]:
            yield row["code"], row["number"]
    for row in standings:
        paper = row["paper_form"]
        if (
            row["result"] == CheckResult.EXCHANGED
            and row["form"] in held
            and paper not in {"", *held}
        ):
            yield row["paper_code"], row["paper_number"]
