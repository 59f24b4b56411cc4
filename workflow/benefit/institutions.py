"""Institutions as the directory stood on a day (就医当日的机构登记): last year's visit, last year's level."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Select, select
from sqlmodel import Session

from models import ALWAYS, METADATA
from models.keys import matching
from workflow.benefit.rows import PLACE, InstitutionRow, columns_of, fetch_rows, rows

VERSION = METADATA.tables["institution_version"]
OF_VERSION = {"id": VERSION.c.institution_id, "code": PLACE.c.code}
"""Where a version has what the row of today has under another name."""


@dataclass(frozen=True)
class Institutions:
    """Institutions by id, as they are and as they were."""

    now: dict[int, InstitutionRow]
    before: dict[int, list[InstitutionRow]] = field(default_factory=dict)

    def on(self, institution: int | None, day: date) -> InstitutionRow | None:
        """What the directory said of an institution on a day; None where it did not list it."""
        place = self.now.get(institution or 0)
        if place is None or place.valid_from <= day:
            return place if place is not None and day <= place.valid_to else None
        earlier = self.before.get(place.id, ())
        return next((p for p in earlier if p.valid_from <= day <= p.valid_to), None)

    def ended(self, institution: int | None, day: date) -> bool:
        """Whether the directory says that an institution had ceased to be designated by a day."""
        place = self.now.get(institution or 0)
        return place is not None and place.valid_to < day


def versions_query(row: type[NamedTuple]) -> Select[Any]:
    """A query for the versions of institutions as rows of this kind."""
    columns = [
        OF_VERSION.get(name, VERSION.c.get(name, column)).label(name)
        for name, column in zip(row._fields, columns_of(row), strict=True)
    ]
    return select(*columns).join(PLACE, PLACE.c.id == VERSION.c.institution_id)


def institutions_by_id(session: Session, ids: Iterable[int | None]) -> Institutions:
    """The institutions with these ids; of few of them anything was ever different."""
    now = {place.id: place for place in rows(session, InstitutionRow, PLACE.c.id, ids)}
    changed = [place.id for place in now.values() if place.valid_from > ALWAYS]
    before: dict[int, list[InstitutionRow]] = defaultdict(list)
    for among in matching(session, VERSION.c.institution_id, changed):
        query = versions_query(InstitutionRow).where(among)
        for place in fetch_rows(session, InstitutionRow, query):
            before[place.id].append(place)
    return Institutions(now, before)
