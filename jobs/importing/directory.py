"""Loading the directory (定点医药机构、停机公告入库): what it said before is kept by date."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.engine import RowMapping

from jobs.importing.batch import Batch
from jobs.importing.registers import INSTITUTION, Key, Pair, Upsert, read_row
from jobs.importing.source import Record
from models import ALWAYS, METADATA, VERSIONED
from models.keys import in_parts
from workflow.intake.problems import problem
from workflow.intake.registers import PROVIDER_OPTIONS, read_downtime, read_provider
from workflow.shared.months import A_DAY

VERSION, DOWNTIME = METADATA.tables["institution_version"], METADATA.tables["downtime"]


class Providers:
    """Loads designated institutions; new content stands from the day that the file names, or today."""

    def __init__(self, batch: Batch) -> None:
        self._app = batch
        self._upsert = Upsert(
            batch, "institution", INSTITUTION, ("code",), PROVIDER_OPTIONS, dated=self._dated,
            looks=self._look,
        )  # fmt: skip

    def load(self, records: Sequence[Record]) -> None:
        """Put a chunk of rows in."""
        self._upsert.take([(r, read_row(self._app, r, read_provider)) for r in records])

    def _look(self, pairs: Sequence[Pair], stored: Mapping[Key, RowMapping]) -> None:
        """An institution of another area stays as that area entered it."""
        for _, draft in pairs:
            held = stored.get(draft.key)
            if told := self._app.elsewhere(held["area"] if held else None, "area"):
                draft.problems[:] = told
        self._backwards(pairs, stored)

    def _backwards(self, pairs: Sequence[Pair], stored: Mapping[Key, RowMapping]) -> None:
        """A row that begins before what is known: it may be an older file, loaded after a newer one."""
        for record, draft in pairs:
            old, begins = stored.get(draft.key), draft.values.get("valid_from")
            if not draft.problems and old is not None and begins and begins < old["valid_from"]:
                values = {"begins": begins, "known": old["valid_from"]}
                told = problem("directory_backdated", "valid_from", **values)
                self._app.report.note(record, draft.key[-1], [told])

    def _dated(self, old: RowMapping | None, values: dict[str, Any]) -> bool:
        """Set since when the row stands; keep what stood before it. Whether nothing changes."""
        given: date | None = values.get("valid_from")
        if old is None:
            values["valid_from"] = given or ALWAYS
            return False
        since: date = old["valid_from"]
        # It was closed, and is there again: the days in between stay without it (恢复定点).
        closed: bool = old["valid_to"] < min(values["valid_to"], (given or self._app.today) - A_DAY)
        if old["content_hash"] == values["content_hash"] and not closed:
            # A first day that was unknown is set; a known one is kept when it is earlier.
            known = since if given is None else given if since == ALWAYS else min(since, given)
            values["valid_from"] = known
            if known < since:
                self._make_room(old["id"], known)
            return known == since and old["valid_to"] == values["valid_to"]
        begins = values["valid_from"] = given or max(self._app.today, since)
        if given is None and begins == since and not closed:
            # Twice in one day: the later word holds from its morning.
            return False
        self._make_room(old["id"], begins)
        ends = min(old["valid_to"], begins - A_DAY)
        if since <= ends:
            said = {name: old[name] for name in VERSIONED}
            said |= {"institution_id": old["id"], "valid_from": since, "valid_to": ends}
            self._app.session.connection().execute(VERSION.insert(), said)
        return False

    def _make_room(self, institution: int, begins: date) -> None:
        """What was said of days from this one on no longer holds; the register changes keep it."""
        its = VERSION.c.institution_id == institution
        connection = self._app.session.connection()
        connection.execute(delete(VERSION).where(its, VERSION.c.valid_from >= begins))
        connection.execute(
            update(VERSION).where(its, VERSION.c.valid_to >= begins).values(valid_to=begins - A_DAY)
        )


class Downtimes:
    """Loads notices of downtime."""

    def __init__(self, batch: Batch) -> None:
        self._app = batch
        self._upsert = Upsert(batch, "downtime", DOWNTIME, ("place", "notice_no"))

    def load(self, records: Sequence[Record]) -> None:
        """Put a chunk of rows in; a notice is of the area in which its place lies."""
        pairs = [(r, read_row(self._app, r, read_downtime)) for r in records]
        if self._app.reach.areas is not None:
            areas = self._areas(draft.key[0] for _, draft in pairs)
            for _, draft in pairs:
                place = draft.key[0]
                if told := self._app.elsewhere(areas.get(place, place), "place"):
                    draft.problems[:] = told
        self._upsert.take(pairs)

    def _areas(self, places: Iterable[str]) -> dict[str, str]:
        found: dict[str, str] = {}
        for part in in_parts(place for place in places if place):
            query = select(INSTITUTION.c.code, INSTITUTION.c.area)
            rows = self._app.session.execute(query.where(INSTITUTION.c.code.in_(part)))
            found |= dict(map(tuple, rows))
        return found
