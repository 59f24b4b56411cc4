"""Loading claims with their receipts and fee lines (手工报销入库)."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import delete, select

from jobs.importing.batch import Batch, Columns, KeyAllocator, write
from jobs.importing.cases import STORED_COLUMNS, CaseLoader
from jobs.importing.not_told import as_told
from jobs.importing.registers import institutions_of, people_of
from jobs.importing.source import RawRow
from models import METADATA, ClaimState
from models.keys import in_parts
from models.receipt_form import form_of
from workflow.claim.bill_rows import bill_columns, line_columns, other_numbers
from workflow.claim.intake import EDITABLE, draft_claim, edited_claim, read_claim
from workflow.claim.intake_bills import ReceiptDraft
from workflow.claim.machine import RELEASES
from workflow.claim.receipts import KnownReceipts, known_receipts
from workflow.intake.case_row import CaseRow, RowContext
from workflow.intake.registers import RowTables
from workflow.ledger.posting import open_balances
from workflow.payout.settled_receipts import spent_by

MONEY = (ClaimState.TO_PAY, ClaimState.PAID)
"""The states of a claim that comes to us with its money decided."""
CLAIM = METADATA.tables["claim"]
RECEIPT, LINE = METADATA.tables["receipt"], METADATA.tables["fee_line"]


class Claims(CaseLoader):
    """Puts claims in; a receipt that an earlier row used is taken for later ones."""

    machine, number_kind = "claim", "SB"
    states, editable = ClaimState, EDITABLE
    stored = (*STORED_COLUMNS, "originals_in_hand")

    def __init__(self, batch: Batch) -> None:
        super().__init__(batch)
        self._receipt_ids = KeyAllocator(batch, "receipt")
        self._people: dict[str, list[Any]] = {}
        self._places: dict[str, int] = {}
        self._taken: dict[str, tuple[int, str]] = {}
        self._known = KnownReceipts({}, {}, set())
        self._bills: list[tuple[int, str, bool, ReceiptDraft]] = []
        self.drafted: list[ReceiptDraft] = []
        """The receipts of the claim that was drafted last."""

    def read(self, raw: RawRow, tables: RowTables) -> CaseRow:
        """Parse an object."""
        return read_claim(raw, tables, numbered=self.batch.numbered)

    def look_up(self, rows: Sequence[CaseRow]) -> None:
        """People, institutions, receipts in use and settlements of the chunk."""
        self._people = people_of(self.batch, (r.content["certno"] for r in rows), lock=True)
        self._places = institutions_of(self.batch, (r.content["institution_code"] for r in rows))
        keys = [
            key for row in rows for bill in row.content["receipts"] for key in bill.keys if key[1]
        ]
        self._known = known_receipts(self.session, keys)
        in_use = self._known.in_use
        told_as = as_told(self.batch, {no for _, no in in_use.values()})
        self._taken = {
            form_of(*key).form: (held, told_as[no]) for key, (held, no) in in_use.items()
        }

    def draft(self, row: CaseRow, own: Any) -> Columns | None:
        """The columns of the claim; None when there are problems."""
        content = row.content
        own_id = own.id if own else None
        used = {} if row.state in RELEASES else self._taken
        batch = self.batch
        context = RowContext(
            batch.tables,
            batch.rules(row.area),
            batch.calendar,
            people=self._people.get(content["certno"], []),
            own=own,
            institution_id=self._places.get(content["institution_code"]),
            taken={
                key: used[form][1]
                for bill in content["receipts"]
                for key, form in zip(bill.keys, bill.forms, strict=True)
                if form in used and used[form][0] != own_id
            },
            settled=self._known.settled,
            red=self._known.red,
        )
        made = draft_claim(row, context)
        if made is None:
            return None
        self.drafted = made.bills
        return made.values

    def edited(self, values: Mapping[str, Any], own: Any) -> Columns:
        """The columns that change on a stored claim."""
        return edited_claim(values, own)

    def accepted(self, case_id: int, row: CaseRow, values: Mapping[str, Any], own: Any) -> None:
        """Its receipts are taken from now on; those it had before are free."""
        released = row.state in RELEASES
        if own is not None:
            self._taken = {k: held for k, held in self._taken.items() if held[0] != own.id}
        for bill in self.drafted:
            self._bills.append((case_id, values["area"], released, bill))
            if not released:
                self._taken |= dict.fromkeys(bill.forms, (case_id, row.ext_no))

    def write_parts(self) -> None:
        """The receipts and lines; an edited claim gives its old ones up first."""
        for part in in_parts(edit.own.id for edit in self.edits):
            old = select(RECEIPT.c.id).where(RECEIPT.c.claim_id.in_(part))
            self.session.execute(delete(LINE).where(LINE.c.receipt_id.in_(old)))
            self.session.execute(delete(RECEIPT).where(RECEIPT.c.claim_id.in_(part)))
        receipts, lines = [], []
        for claim_id, area, released, bill in self._bills:
            key = self._receipt_ids.next()
            row = bill_columns(bill, key, claim_id, area, released=released)
            receipts.append(row)
            receipts += [
                {**other, "id": self._receipt_ids.next()} for other in other_numbers(bill, row)
            ]
            lines.extend(line_columns(bill, key))
        write(self.session, "receipt", receipts)
        write(self.session, "fee_line", lines)
        self._bills = []
        self._write_money()

    def _write_money(self) -> None:
        """Claims that come over approved or paid have their money in the ledger from the first day."""
        came = [case.values for case in self.new if case.values["state"] in MONEY]
        ids = [values["id"] for values in came]
        paid = [values["no"] for values in came if values["state"] != ClaimState.TO_PAY]
        if ids:
            open_balances(self.session, ids, self.batch.today, self.batch.now)
        if paid:
            spent_by(self.session, paid, self.batch.today)
