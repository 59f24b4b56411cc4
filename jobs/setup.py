"""Create or upgrade the database, and record the policy book it was set up with (初始化)."""

import secrets
from typing import Any

from sqlmodel import Session

from config.settings import check_schedule
from jobs.app import App
from jobs.runs.catalogue import NAMES
from models import Setting
from models.months import make_months
from models.rehearsal import ANOTHER_DAY, NotARehearsalError
from models.schema import upgrade


def initialise(app: App, *, rehearsal: bool = False) -> dict[str, Any]:
    """Bring the schema up to date; record the first day, the sampling key and the policy book.

    With `rehearsal` a new database is made for rehearsals; one that is there and is none is
    refused, and so is every other on a day that is not today (`not_a_rehearsal`).
    """
    check_schedule(app.settings, NAMES)
    if app.database.rehearsed and not rehearsal and not app.database.has_schema():
        raise NotARehearsalError(ANOTHER_DAY, app.database.address)
    app.database.create_file()
    upgrade(app.database, rehearsal=rehearsal)
    with app.database.writing() as session:
        make_months(session, app.today)
        _set_once(session, "first_day", app.today.isoformat())
        _set_once(session, "sampling_key", secrets.token_hex(32))
        session.merge(Setting(name="policy_digest", value=app.policy.digest))
    return {
        "database": str(app.database.engine.url.render_as_string(hide_password=True)),
        "revision": app.database.revision(),
        "rehearsal": app.database.is_rehearsal(),
        "loaded": {
            "policy_areas": len(app.policy.areas),
            "policy_parameters": len(app.policy.definitions),
            "regions": len(app.regions.names),
            "calendar_years": sorted(app.calendar.known_years),
        },
    }


def _set_once(session: Session, name: str, value: str) -> None:
    if session.get(Setting, name) is None:
        session.add(Setting(name=name, value=value))
