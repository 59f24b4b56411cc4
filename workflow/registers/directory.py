"""Searching the directory (定点医药机构查询): who offers a service at a place, on any day."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import bindparam, select
from sqlmodel import Session, col

from models import METADATA, VERSIONED, Institution, InstitutionVersion
from models.base import UtcInstant
from workflow.shared.reading_on import PART, read_on
from workflow.shared.sql_types import StoredRow

FLAGS = {"inpatient": "inpatient_networked", "outpatient": "outpatient_networked"}
SERVICES = (*FLAGS, "chronic")
"""What an institution may be networked for (联网业务)."""


class DirectoryEntry(NamedTuple):
    """An institution as the directory has it on a day."""

    code: str
    valid_from: date
    valid_to: date
    says: StoredRow

    def offers(self, service: str, disease: str = "") -> bool:
        """Whether it is networked for a service, and for a disease where one is named."""
        if service != "chronic":
            return bool(self.says[FLAGS[service]])
        named = self.says["chronic_networked"]
        return any(disease.startswith(code) for code in named) if disease else bool(named)


def listed_on(session: Session, area: str, on: date, after: str = "") -> Iterator[DirectoryEntry]:
    """The institutions of a pooling area on a day, in the order of their codes, behind one of them."""
    return read_on(lambda behind: _part(session, area, on, behind), lambda each: each.code, after)


def _part(session: Session, area: str, on: date, after: str) -> list[DirectoryEntry]:
    found = []
    code = col(Institution.code)
    now = select(Institution).where(
        col(Institution.area) == area, col(Institution.valid_from) <= on,
        col(Institution.valid_to) >= on, code > after,
    )  # fmt: skip
    for place in session.execute(now.order_by(code).limit(PART)).scalars():
        found.append(DirectoryEntry(place.code, place.valid_from, place.valid_to, _says(place)))
    then = select(InstitutionVersion, code).join(Institution).where(
        col(InstitutionVersion.area) == area, col(InstitutionVersion.valid_from) <= on,
        col(InstitutionVersion.valid_to) >= on, code > after,
    )  # fmt: skip
    for version, its in session.execute(then.order_by(code).limit(PART)):
        found.append(DirectoryEntry(its, version.valid_from, version.valid_to, _says(version)))
    return sorted(found, key=lambda each: each.code)[:PART]


def _says(row: Institution | InstitutionVersion) -> StoredRow:
    return {name: getattr(row, name) for name in VERSIONED}


def names_of(session: Session, codes: Sequence[str]) -> dict[str, str]:
    """The institutions with these codes, by name."""
    code, name = col(Institution.code), col(Institution.name)
    query = select(code, name).where(code.in_(codes))
    return dict(session.execute(query).all()) if codes else {}


def named(session: Session, text: str, limit: int) -> Sequence[tuple[str, str]]:
    """The codes and names of the institutions that have this text in their name."""
    code, name = col(Institution.code), col(Institution.name)
    query = select(code, name).where(name.contains(text, autoescape=True))
    return [(its, called) for its, called in session.execute(query.order_by(name).limit(limit))]


class DowntimeNotice(NamedTuple):
    """A notice of downtime (停机公告)."""

    notice_no: str
    place: str
    begins_at: datetime
    ends_at: datetime
    services: list[str]
    says: str


DOWNTIME = METADATA.tables["downtime"]
NOTICES = (
    select(*(DOWNTIME.c[name] for name in DowntimeNotice._fields))
    .where(
        DOWNTIME.c.place.in_(bindparam("places", expanding=True)),
        DOWNTIME.c.begins_at < bindparam("ends", type_=UtcInstant),
        DOWNTIME.c.ends_at > bindparam("begins", type_=UtcInstant),
    )
    .order_by(DOWNTIME.c.begins_at, DOWNTIME.c.id)
)
"""Written once, for a question that is asked at every visit."""


def down(
    session: Session,
    codes: Sequence[str],
    area: str,
    begins: datetime,
    ends: datetime,
    service: str = "",
) -> dict[str, list[DowntimeNotice]]:
    """The notices by which a service stands still between two instants, by institution."""
    asked = {"places": [area, *codes], "begins": begins, "ends": ends}
    notices = map(DowntimeNotice._make, session.connection().execute(NOTICES, asked).all())
    met = [n for n in notices if not service or not n.services or service in n.services]
    return {code: mine for code in codes if (mine := [n for n in met if n.place in (code, area)])}
