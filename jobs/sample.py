"""The sample (样例数据): a small agency whose last application came in this week."""

import csv
import json
import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sqlmodel import Session, select

import config
from jobs.app import App
from jobs.importing import import_files
from models import Role, Setting, User
from workflow.intake.formats import as_instant, shanghai_day

FOLDER = Path(config.__file__).parent / "sample" / "daqing-2025-03"
FILES = ("people.csv", "providers.csv", "settlements.csv", "filings.csv", "claims.jsonl")
USERS: Mapping[str, tuple[Role, int | None]] = {
    "applicant": (Role.APPLICANT, None),
    "intake": (Role.INTAKE, None),
    "reviewer": (Role.REVIEWER, None),
    "reviewer2": (Role.REVIEWER, None),
    "approver": (Role.APPROVER, 50_000_00),
    "approver2": (Role.APPROVER, None),
    "cashier": (Role.CASHIER, None),
    "cashier2": (Role.CASHIER, None),
    "auditor": (Role.AUDITOR, None),
    "admin": (Role.ADMIN, None),
}
"""Who may act: role and approval limit in 分."""

WEEKS, LOADED = "sample_weeks", "sample_loaded"
# A day alone or with a time behind it; digits inside a number never have these dashes.
_DATED = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})((?:[ T][0-9:.]+(?:Z|[+-][0-9:]+)?)?)")


def load_sample(app: App, *, progress: Callable[[str, int], None] | None = None) -> dict[str, int]:
    """Load the sample once; how many of each went in, all zero when it is there already.

    Dates are moved by the same number of weeks when an interrupted load is taken up again.
    """
    with app.database.writing() as session:
        done = session.get(Setting, LOADED) is not None
        kept = session.merge(session.get(Setting, WEEKS) or _weeks(app.today))
        weeks = int(kept.value)
    counts = {Path(name).stem: 0 for name in FILES}
    counts |= {"refused": 0, "users": 0}
    if done:
        return counts
    reports = import_files(
        app,
        [FOLDER / name for name in FILES],
        progress=progress,
        before=lambda _kind, row: moved(row, timedelta(weeks=weeks)),
    )
    for report in reports:
        if report.error is not None:
            raise report.error
        counts[report.kind] = report.accepted
        counts["refused"] += report.refused
    with app.database.writing() as session:
        counts["users"] = _add_users(session)
        session.merge(Setting(name=LOADED, value=app.today.isoformat()))
    return counts


def _weeks(today: date) -> Setting:
    """How many weeks lie between the last application and today, from Monday to Monday."""
    weeks = (_monday(today) - _monday(last_application())).days // 7
    return Setting(name=WEEKS, value=str(weeks))


def last_application() -> date:
    """The day of the last application in the files as they are."""
    with (FOLDER / "filings.csv").open(encoding="utf-8-sig", newline="") as file:
        instants = [as_instant(row["申请时间"]) for row in csv.DictReader(file)]
    with (FOLDER / "claims.jsonl").open(encoding="utf-8") as lines:
        instants += [as_instant(json.loads(line)["applied_at"]) for line in lines]
    return max(shanghai_day(instant) for instant in instants if instant)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def moved(value: Any, by: timedelta) -> Any:
    """The same with every day in it moved; what is no real day stays as it is."""
    if isinstance(value, str):
        return _moved_text(value, by)
    if isinstance(value, Mapping):
        return {key: moved(item, by) for key, item in value.items()}
    return [moved(item, by) for item in value] if isinstance(value, list) else value


def _moved_text(words: str, by: timedelta) -> str:
    found = _DATED.fullmatch(words)
    if found is None:
        return words
    try:
        return (date.fromisoformat(found[1]) + by).isoformat() + found[2]
    except (ValueError, OverflowError):
        return words


def _add_users(session: Session) -> int:
    """The people who act in the sample; those who are there are left alone."""
    there = set(session.exec(select(User.name)))
    new = [
        User(name=name, roles=[role.value], limit=limit)
        for name, (role, limit) in USERS.items()
        if name not in there
    ]
    session.add_all(new)
    return len(new)
