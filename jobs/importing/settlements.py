"""Loading direct settlements (直接结算入库): receipts are spent by them, benefit years moved."""

from collections.abc import Iterable, Sequence

from sqlalchemy import select

from jobs.importing.alikes import remark_alikes
from jobs.importing.batch import Batch, Columns, by_first
from jobs.importing.not_told import as_told
from jobs.importing.registers import Upsert, institutions_of, people_of, read_row
from jobs.importing.source import Record
from models import METADATA
from models.receipt_form import form_of, named
from workflow.benefit.direct_settlement import SettlementUsage
from workflow.benefit.plan_cache import PlanCache
from workflow.benefit.post_direct_settlements import begin_posting, post_named, remember_people
from workflow.claim.receipts import BillKey
from workflow.intake.problems import problem
from workflow.intake.registers import RegisterRow
from workflow.payout.settled_receipts import settle
from workflow.registers.settlement_intake import (
    SETTLEMENT_OPTIONS,
    place_settlement,
    read_settlement,
)

SETTLEMENT = METADATA.tables["settlement"]


class Settlements:
    """Loads direct settlements of registered people."""

    def __init__(self, batch: Batch) -> None:
        self._app = batch
        key = ("area", "settlement_no")
        self._upsert = Upsert(
            batch, "settlement", SETTLEMENT, key, SETTLEMENT_OPTIONS, derived=_spelling
        )
        codes = batch.tables.codes
        self._counting = SettlementUsage(
            PlanCache(batch.policy), lambda code: codes.means("med_type", code)
        )
        begin_posting(batch.session)

    def load(self, records: Sequence[Record]) -> None:
        """Put a chunk of rows in."""
        pairs = [(r, read_row(self._app, r, read_settlement, _area_of)) for r in records]
        read = [draft for _, draft in pairs if draft.values and not _is_elsewhere(draft)]
        people = people_of(self._app, (draft.values["certno"] for draft in read), lock=False)
        places = institutions_of(self._app, (d.values["institution_code"] for d in read))
        for draft in read:
            place_settlement(draft, people.get(draft.values["certno"], []), places)
        before = self._named(pairs)
        self._upsert.take(pairs)
        self._spend(pairs, before)
        named = (d.values["person_id"] for d in read if not d.problems)
        remember_people(self._app.session, named)

    def finish(self) -> None:
        """All rows are in: the benefit years of these people follow."""
        post_named(self._app.session, self._counting, self._app.today, self._app.now)

    def _spend(
        self, pairs: Sequence[tuple[Record, RegisterRow]], before: Iterable[BillKey]
    ) -> None:
        """Their receipts are spent from now on; the settlement of a claimed one is told."""
        rows: dict[BillKey, Record] = {}
        for record, draft in pairs:
            if not draft.problems:
                rows.setdefault((draft.values["bill_code"], draft.values["bill_no"]), record)
        remark_alikes(self._app, rows)
        claimed = settle(self._app.session, {*rows, *before}, self._app.today)
        told_as = as_told(self._app, claimed.values())
        for key, claim in sorted(claimed.items()):
            if key in rows:
                values = {"bill": named(*key), "claim": told_as[claim]}
                told = problem("settled_and_claimed", "bill_no", **values)
                self._app.report.note(rows[key], key[1], [told])

    def _named(self, pairs: Sequence[tuple[Record, RegisterRow]]) -> list[BillKey]:
        """The receipts that these settlements have named so far; their people are remembered."""
        keys = [draft.key for _, draft in pairs if not draft.problems]
        # What a reversal names by its number has another receipt; it is free from now on.
        keys += [(d.key[0], d.values["undoes"]) for _, d in pairs if d.values.get("undoes")]
        found: list[BillKey] = []
        for (area,), part in by_first(keys):
            mine = (SETTLEMENT.c.area == area, SETTLEMENT.c.settlement_no.in_(part))
            columns = (SETTLEMENT.c[n] for n in ("person_id", "bill_code", "bill_no"))
            rows = self._app.session.execute(select(*columns).where(*mine)).all()
            found += [(row.bill_code, row.bill_no) for row in rows]
            remember_people(self._app.session, (row.person_id for row in rows))
        return found


def _area_of(draft: RegisterRow) -> str:
    return draft.key[0]


def _is_elsewhere(draft: RegisterRow) -> bool:
    """Whether it is a row of an area that whoever imports does not work for."""
    return any(each.code == "area_elsewhere" for each in draft.problems)


def _spelling(values: Columns) -> Columns:
    """What is stored beside code and number of its receipt."""
    return form_of(values["bill_code"], values["bill_no"])._asdict()
