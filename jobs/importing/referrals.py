"""Loading referrals (电子转诊入库): one that was agreed finds its filing, or makes it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import select

from config.codes import load_referral_reasons
from jobs.importing.batch import Batch, Columns
from jobs.importing.cases import CaseLoader, NewCase
from jobs.importing.filings import TABLE as FILING_TABLE
from jobs.importing.filings import ReferredFilings
from jobs.importing.report import FileReport
from jobs.importing.source import RawRow, Record
from models import METADATA, OPEN_REFERRAL, Category, Channel, FilingState, ReferralState
from models.keys import in_parts
from workflow.filing.intake import read_filing
from workflow.filing.machine import FILING
from workflow.intake.migrated_state import read_arrived
from workflow.intake.reader import Reader
from workflow.intake.registers import RowTables
from workflow.machine.context import Moment
from workflow.moves.advance_many import advance
from workflow.referral.migrated import FINER, GIVEN, OVER, ReferralRow, arrived_columns, read_given
from workflow.referral.request import Hospitals, check_hospitals, filing_content, read_referral

TABLE, INSTITUTION = METADATA.tables["referral"], METADATA.tables["institution"]
FILING_COLUMNS = ("id", "no", "ext_no", "person_id", "state", "destination", "starts_on", "ends_on")
KEPT = frozenset({
    "ext_no", "area", "state", "state_since", "version", "filing_id", "filing_no", "agreed_by",
    "hospital_agrees",
})  # fmt: skip
"""What a stored referral keeps when it comes again with other content."""


class Referrals(CaseLoader):
    """Puts referrals in; the filings of those that were agreed to go in with them."""

    machine, number_kind = "referral", "ZZ"
    states, editable = ReferralState, (ReferralState.REQUESTED,)
    stored = ("id", "no", "ext_no", "area", "state", "version", "content_hash", "person_id", "head")

    def __init__(self, batch: Batch) -> None:
        super().__init__(batch)
        inner = replace(batch, numbered=False, report=FileReport(batch.report.file))
        self._filings = ReferredFilings(inner)
        self._reasons = load_referral_reasons(batch.codes)
        self._places: Columns = {}
        self._known: dict[int, list[Any]] = {}
        self._owners: dict[int, str] = {}
        self._open: dict[tuple[int, str], tuple[str, str]] = {}
        self._record = Record(0, {}, {})
        self._drafted: tuple[Columns | None, Any] = (None, None)
        self._making: list[tuple[Columns, Columns]] = []

    def load(self, records: Sequence[Record]) -> None:
        """Put a chunk of rows in; the hospitals say where it leads, so they are read first."""
        codes = {str(r.raw.get(f) or "").strip() for r in records for f in ("from_code", "to_code")}
        self._places = {}
        # A code that no database takes is unknown, and is refused with its row.
        for part in in_parts(code for code in codes if code and code.isprintable()):
            query = select(INSTITUTION).where(INSTITUTION.c.code.in_(part))
            self._places |= {place.code: place for place in self.session.execute(query)}
        super().load(records)

    def read(self, raw: RawRow, tables: RowTables) -> ReferralRow:
        """What a row says, of the referral and of the filing that goes with it."""
        said = {name: value for name, value in raw.items() if value not in ("", None)}
        given = {"channel": Channel.HOSPITAL.value, **said}
        codes = [str(given.get(name) or "").strip() for name in ("from_code", "to_code")]
        hospitals = Hospitals(*(self._places.get(code) for code in codes))
        filing = read_filing(filing_content(given, hospitals), tables, numbered=False)
        reader = Reader(given, filing.problems, notes=filing.notes)
        ext_no = reader.needed("ext_no", 40, plain=True)
        state = read_arrived(reader, tables.codes, "referrals", ReferralState, FINER)
        words = read_referral(reader, given, self._reasons)
        check_hospitals(
            reader, given, hospitals, filing.area or "", tables.regions, over=state in OVER
        )
        content = {
            **filing.content, **words, **read_given(reader, state, hospitals), "state": state,
            **{name: code if code.isprintable() else ""
               for name, code in zip(("from_code", "to_code"), codes, strict=True)},
        }  # fmt: skip
        return ReferralRow(
            ext_no,
            filing.area,
            content,
            filing.problems,
            state,
            filing,
            hospitals,
            words,
            notes=filing.notes,
        )

    def look_up(self, rows: Sequence[Any]) -> None:
        """The people of the chunk, locked, with the filings and referrals that they have."""
        self._filings.look_up([row.filing for row in rows])
        ids = [p.id for row in rows for p in self._filings.people(row.content["certno"])]
        self._known, self._owners, self._open = {}, {}, {}
        c = FILING_TABLE.c
        for part in in_parts(dict.fromkeys(ids)):
            query = select(*(c[name] for name in FILING_COLUMNS)).where(c.person_id.in_(part))
            for filing in self.session.execute(
                query.where(c.category == Category.REFERRAL.value).order_by(c.id)
            ):
                self._known.setdefault(filing.person_id, []).append(filing)
            for each in self.session.execute(select(TABLE).where(TABLE.c.person_id.in_(part))):
                if each.filing_id is not None:
                    self._owners[each.filing_id] = each.no
                if each.state in OPEN_REFERRAL:
                    self._open[each.person_id, each.to_code] = (each.no, each.state)

    def draft(self, row: Any, own: Any) -> Columns | None:
        """The columns of the referral; None when there are problems."""
        if row.state is None:
            row.filing.state = FilingState.CANCELLED.value
            self._filings.draft(row.filing, None)
            return None
        reader = Reader({}, row.problems)
        linked = self._linked(reader, row)
        if linked is not None or row.state in OVER - GIVEN:
            # Its filing is no new one, or none is wanted: nothing stands in its way.
            row.filing.state = FilingState.CANCELLED.value
        values = self._filings.draft(row.filing, None)
        if values is None or row.problems:
            return None
        columns = arrived_columns(row, values, self.batch.actor, self.batch.today)
        self._check_open(reader, columns, own)
        if row.problems:
            return None
        if linked is not None:
            columns |= {"filing_id": linked.id, "filing_no": linked.no}
        make = own is None and linked is None and row.state in GIVEN
        self._drafted = (values if make else None, linked)
        return columns

    def _linked(self, reader: Reader, row: Any) -> Any:
        """The filing that came before it in another file: by its number, or the one that fits."""
        if row.state not in GIVEN | {ReferralState.EXPIRED, ReferralState.CANCELLED}:
            return None
        content = row.content
        people = self._filings.people(content["certno"])
        fit = [
            filing for person in people for filing in self._known.get(person.id, ())
            if filing.destination == content["destination"]
        ]  # fmt: skip
        named = content["filing_no"]
        if named:
            found = next((f for f in fit if named in (f.no, f.ext_no)), None)
            if (found is None and fit != []) or (found is not None and found.id in self._owners):
                owner = self._owners.get(found.id, "—") if found else "—"
                place = self.batch.tables.regions.name(content["destination"] or "")
                reader.tell("filing_of_another", "filing_no", value=named, place=place, no=owner)
            elif found is None:
                reader.tell("unknown_made_filing", "filing_no", value=named)
            return found
        day = content["starts_on"]
        # What was rejected covers nothing, and what was cancelled nothing that is still to come.
        dead = {FilingState.REJECTED.value}
        dead |= {FilingState.CANCELLED.value} if row.state in OPEN_REFERRAL else set()
        free = (f for f in fit if f.id not in self._owners and f.state not in dead and day)
        return next((f for f in free if f.starts_on <= day <= f.ends_on), None)

    def _check_open(self, reader: Reader, columns: Mapping[str, Any], own: Any) -> None:
        if columns["state"] not in OPEN_REFERRAL:
            return
        no, state = self._open.get((columns["person_id"], columns["to_code"]), ("", ""))
        if no and (own is None or own.no != no):
            label = ReferralState(state).label
            reader.tell("already_referred", "to_code", no=no, state=label.zh, state_en=label.en)

    def edited(self, values: Mapping[str, Any], own: Any) -> Columns:
        """What changes on a stored referral; who asked for it stays."""
        kept = KEPT | {"requested_by"}
        return {name: value for name, value in values.items() if name not in kept}

    def _create(self, record: Record, row: Any) -> None:
        self._record = record
        super()._create(record, row)

    def accepted(self, case_id: int, row: Any, values: Columns, own: Any) -> None:
        """Later rows must see it and its filing, which waits to be written before it."""
        if values["state"] in OPEN_REFERRAL:
            number = own.no if own else row.ext_no
            self._open[values["person_id"], values["to_code"]] = (number, values["state"])
        made, linked = self._drafted
        if own is not None:
            return
        if linked is not None:
            self._owners[linked.id] = row.ext_no
        if made is not None:
            made["id"] = self._filings.ids.next()
            self._filings.new.append(NewCase(self._record, made))
            self._filings.accepted(made["id"], row.filing, made, None)
            self._making.append((values, made))

    def write(self) -> None:
        """Write the filings that are made, which the system reviews at once, then the referrals."""
        if self._making:
            self._filings.write()
            by_area: dict[str, list[int]] = {}
            for values, made in self._making:
                values |= {"filing_id": made["id"], "filing_no": made["no"]}
                by_area.setdefault(made["area"], []).append(made["id"])
            for area, ids in sorted(by_area.items()):
                self._review(area, ids)
            self._making = []
        super().write()

    def _review(self, area: str, ids: Sequence[int]) -> None:
        batch = self.batch
        rules = batch.rules(area)
        assert rules is not None
        moment = Moment(batch.today, rules, batch.calendar)
        for part in in_parts(ids):
            # What else the area asks for stays to be handed in, and a person reviews.
            advance(
                self.session, FILING, FILING.step("review"), moment, now=batch.now, area=area,
                among=FILING_TABLE.c.id.in_(part),
            )  # fmt: skip
