"""Create or upgrade the database and note what it was opened with (初始化)."""

import secrets
from typing import Any

from sqlmodel import Session

from config.settings import check_schedule
from jobs.desk import Desk
from jobs.runs import NAMES
from models import Setting
from models.months import make_months
from models.schema import upgrade


def initialise(desk: Desk) -> dict[str, Any]:
    """Bring the schema up to date, fix the first day and the sampling key, note the policy book."""
    check_schedule(desk.settings, NAMES)
    desk.database.create_file()
    upgrade(desk.database)
    with desk.database.writing() as session:
        make_months(session, desk.today)
        _once(session, "first_day", desk.today.isoformat())
        _once(session, "sampling_key", secrets.token_hex(32))
        session.merge(Setting(name="policy_digest", value=desk.policy.digest))
    return {
        "database": str(desk.database.engine.url.render_as_string(hide_password=True)),
        "revision": desk.database.revision(),
        "loaded": {
            "policy_areas": len(desk.policy.areas),
            "policy_parameters": len(desk.policy.definitions),
            "regions": len(desk.regions.names),
            "calendar_years": sorted(desk.calendar.known_years),
        },
    }


def _once(session: Session, name: str, value: str) -> None:
    if session.get(Setting, name) is None:
        session.add(Setting(name=name, value=value))
