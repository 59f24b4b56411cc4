"""Loading claims with their receipts and fee lines (手工报销入库)."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import delete, select, text

from jobs.importing.cases import STORED, CaseLoader
from jobs.importing.desk import Desk, Ids, among, in_parts, write
from jobs.importing.registers import institutions_of, people_of
from models import METADATA, ClaimState
from workflow.intake_bills import Bill, bill_columns, line_columns
from workflow.intake_case import Around, CaseRow
from workflow.intake_claim import EDITABLE, RELEASES, draft_claim, edited_claim, read_claim
from workflow.intake_register import Tables

CLAIM, RECEIPT = METADATA.tables["claim"], METADATA.tables["receipt"]
LINE, SETTLEMENT = METADATA.tables["fee_line"], METADATA.tables["settlement"]
BillKey = tuple[str, str]


class Claims(CaseLoader):
    """Puts claims in; a receipt that an earlier row used is taken for later ones."""

    machine, number_kind = "claim", "SB"
    states, editable = ClaimState, EDITABLE
    stored = (*STORED, "originals_in_hand")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._receipt_ids = Ids(desk.session, "receipt")
        self._people: dict[str, list[Any]] = {}
        self._places: dict[str, int] = {}
        self._taken: dict[BillKey, tuple[int, str]] = {}
        self._settled: dict[BillKey, str] = {}
        self._bills: list[tuple[int, str, bool, Bill]] = []
        self._drafted: list[Bill] = []

    def read(self, raw: Mapping[str, Any], tables: Tables) -> CaseRow:
        """What an object says."""
        return read_claim(raw, tables, numbered=self.desk.numbered)

    def look_up(self, rows: Sequence[CaseRow]) -> None:
        """People, institutions, receipts in use and settlements of the chunk."""
        self._people = people_of(self.desk, (r.content["certno"] for r in rows), lock=True)
        self._places = institutions_of(self.desk, (r.content["institution_code"] for r in rows))
        keys = [bill.key for row in rows for bill in row.content["receipts"] if bill.number]
        self._taken, self._settled = {}, {}
        for part in in_parts(keys):
            self._look_for(part)

    def _look_for(self, keys: list[BillKey]) -> None:
        wanted, same = among(keys, RECEIPT.c.code, RECEIPT.c.number)
        live = (
            select(RECEIPT.c.code, RECEIPT.c.number, RECEIPT.c.claim_id, CLAIM.c.no)
            .join(wanted, same)
            .join(CLAIM, CLAIM.c.id == RECEIPT.c.claim_id)
            # As the partial index says it, so that the index is used.
            .where(text("NOT receipt.released"))
        )
        for code, number, claim_id, no in self.session.execute(live):
            self._taken[code, number] = (claim_id, no)
        wanted, same = among(keys, SETTLEMENT.c.bill_code, SETTLEMENT.c.bill_no)
        settled = select(
            SETTLEMENT.c.bill_code,
            SETTLEMENT.c.bill_no,
            SETTLEMENT.c.settlement_no,
            SETTLEMENT.c.reversed,
        ).join(wanted, same)
        found = self.session.execute(settled).all()
        undone = {(code, number) for code, number, _, back in found if back}
        for code, number, settlement_no, _ in found:
            if (code, number) not in undone:
                self._settled[code, number] = settlement_no

    def draft(self, row: CaseRow, own: Any) -> dict[str, Any] | None:
        """The columns of the claim; None when there are problems."""
        content = row.content
        own_id = own.id if own else None
        used = {} if row.state in RELEASES else self._taken
        desk = self.desk
        around = Around(
            desk.tables,
            desk.rules(row.area),
            desk.calendar,
            people=self._people.get(content["certno"], []),
            own=own,
            institution_id=self._places.get(content["institution_code"]),
            taken={
                bill.key: used[bill.key][1]
                for bill in content["receipts"]
                if bill.key in used and used[bill.key][0] != own_id
            },
            settled=self._settled,
        )
        made = draft_claim(row, around)
        if made is None:
            return None
        self._drafted = made.bills
        return made.values

    def edited(self, values: Mapping[str, Any], own: Any) -> dict[str, Any]:
        """What changes on a stored claim."""
        return edited_claim(values, own)

    def accepted(self, case_id: int, row: CaseRow, values: Mapping[str, Any], own: Any) -> None:
        """Its receipts are taken from now on; those it had before are free."""
        released = row.state in RELEASES
        if own is not None:
            self._taken = {k: held for k, held in self._taken.items() if held[0] != own.id}
        for bill in self._drafted:
            self._bills.append((case_id, values["area"], released, bill))
            if not released:
                self._taken[bill.key] = (case_id, row.ext_no)

    def write_parts(self) -> None:
        """The receipts and lines; an edited claim gives its old ones up first."""
        for part in in_parts(edit.own.id for edit in self.edits):
            old = select(RECEIPT.c.id).where(RECEIPT.c.claim_id.in_(part))
            self.session.execute(delete(LINE).where(LINE.c.receipt_id.in_(old)))
            self.session.execute(delete(RECEIPT).where(RECEIPT.c.claim_id.in_(part)))
        receipts, lines = [], []
        for claim_id, area, released, bill in self._bills:
            key = self._receipt_ids.next()
            receipts.append(bill_columns(bill, key, claim_id, area, released=released))
            lines.extend(line_columns(bill, key))
        write(self.session, "receipt", receipts)
        write(self.session, "fee_line", lines)
        self._bills = []
