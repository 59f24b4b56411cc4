"""Rights lists (权限清单): who may do what in an area, signed each quarter, and what differs since."""

from collections.abc import Mapping
from typing import Any

from sqlmodel import Session

from config.text import Lang, Text
from console.answers.areas import areas_of
from console.answers.asked import asked
from console.answers.by_two import of_two
from jobs.app import App
from jobs.identity import Principal
from jobs.identity.rights import (
    areas_in_use,
    differences,
    digest_of,
    last_signed,
    rights_in,
    sign_rights,
)
from jobs.proposals.acts import Touched
from models import RightsList
from workflow.access.kinds import OFFICE, WORK
from workflow.moves.actors import STAFF
from workflow.shared.json_types import JsonObject
from workflow.shared.money import yuan
from workflow.shared.months import quarter_of


@asked(OFFICE)
def answer_rights(app: App, lang: Lang, area: str | None) -> list[dict[str, Any]]:
    """Return the rights list of an area, or of each that has cases, with what differs from the last."""
    with app.database.reading() as session:
        own = areas_of(app, area)
        areas = [each for each in areas_in_use(session) if each in own] if area is None else own
        return [_shown(session, app, lang, each) for each in areas]


def _touched(app: App, session: Session, given: Mapping[str, Any]) -> Touched:
    area = app.policy.known(given["area"])
    listed = digest_of(area, quarter_of(app.today), rights_in(session, area, app.today))
    return Touched(f"rights {area}", area, content=listed)


@asked(WORK)
@of_two("user rights", Text("签署权限清单", "sign a rights list"), STAFF, _touched)
def answer_rights_signed(
    app: App, lang: Lang, area: str, by: Principal, second: str
) -> dict[str, Any]:
    """Sign the rights list of an area for this quarter with a second person, and return it."""
    with app.database.writing() as session:
        (own,) = areas_of(app, area)
        sign_rights(session, app, own, by, second)
        return _shown(session, app, lang, area)


def _shown(session: Session, app: App, lang: Lang, area: str) -> dict[str, Any]:
    rows, quarter = rights_in(session, area, app.today), quarter_of(app.today)
    signed = last_signed(session, area)
    other = differences(signed.content if signed else [], rows)
    return {
        "area": area, "label": app.policy.areas[area].name, "quarter": quarter,
        "hash": digest_of(area, quarter, rows), "signed": signed is not None
        and signed.quarter == quarter and not other.names, "last": _signature(signed),
        "added": other.added if signed else [], "removed": other.removed,
        "changed": other.changed, "users": [_row(app, row, other.names) for row in rows],
    }  # fmt: skip


def _signature(signed: RightsList | None) -> dict[str, Any] | None:
    if signed is None:
        return None
    return {
        "no": signed.no, "quarter": signed.quarter, "signed_by": signed.signed_by,
        "second": signed.second, "day": signed.day.isoformat(), "hash": signed.hash.hex(),
    }  # fmt: skip


def _row(app: App, row: JsonObject, changed: list[str]) -> dict[str, Any]:
    limit, seen = row["limit"], row["last_sign_in"] or row["since"]
    return {
        **row, "limit": yuan(limit) if isinstance(limit, int) else None,
        "changed": row["name"] in changed, "unused": _unused(app, seen),
    }  # fmt: skip


def _unused(app: App, seen: Any) -> bool:
    oldest = app.today.toordinal() - app.settings.sign_in.unused_days
    return seen is not None and app.today.fromisoformat(str(seen)).toordinal() < oldest
