"""The sample (样例数据): a small agency that has worked until yesterday."""

import csv
import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlmodel import Session, select

import config
from jobs.app import App
from jobs.identity import Principal, whoever_types
from jobs.identity.principal import os_user
from jobs.identity.staff import record
from jobs.importing import import_files
from models import Role, Setting, User
from workflow.filing.intake import read_filing
from workflow.shared.days import as_instant, shanghai_day
from workflow.shared.validity import review_due

FOLDER = Path(config.__file__).parent / "sample" / "daqing-2025-03"
FILES = ("people.csv", "providers.csv", "settlements.csv", "filings.csv", "claims.jsonl")
USERS: Mapping[str, tuple[Role, int | None]] = {
    "applicant": (Role.APPLICANT, None), "intake": (Role.INTAKE, None),
    "reviewer": (Role.REVIEWER, None), "reviewer2": (Role.REVIEWER, None),
    "approver": (Role.APPROVER, 50_000_00), "approver2": (Role.APPROVER, None),
    "cashier": (Role.CASHIER, None), "cashier2": (Role.CASHIER, None),
    "auditor": (Role.AUDITOR, None), "admin": (Role.ADMIN, None),
}  # fmt: skip
"""Who may act: role and approval limit in 分."""

DAY, LOADED = "sample_day", "sample_loaded"
CLAIM_WEEKS = 4
"""The claims are spread over so many weeks, so that hardly any has passed its 30 working days."""
PASSED = "1"
"""The national code of a filing whose review is over (rchk_flag 1 审核通过)."""
# A day alone or with a time behind it; digits inside a number never have these dashes.
_DATED = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})((?:[ T][0-9:.]+(?:Z|[+-][0-9:]+)?)?)")


def load_sample(app: App, *, progress: Callable[[str, int], None] | None = None) -> dict[str, int]:
    """Load the sample once; how many of each went in, all zero when it is there already.

    An interrupted load is taken up again with the dates of the day on which it began.
    """
    with app.database.writing() as session:
        done = session.get(Setting, LOADED) is not None
        new = Setting(name=DAY, value=app.today.isoformat())
        began = date.fromisoformat(session.merge(session.get(Setting, DAY) or new).value)
    counts = {Path(name).stem: 0 for name in FILES}
    counts |= {"refused": 0, "users": 0}
    if done:
        return counts
    reports = import_files(
        app, [FOLDER / name for name in FILES], progress=progress, before=SampleRows(app, began)
    )
    for report in reports:
        if report.error is not None:
            raise report.error
        counts[report.kind] = report.accepted
        counts["refused"] += report.refused
    with app.database.writing() as session:
        counts["users"] = _add_users(session, app.now)
        session.merge(Setting(name=LOADED, value=app.today.isoformat()))
    return counts


class SampleRows:
    """The rows of the files as they stand on a day on which the agency has worked until yesterday.

    The files span four months, so with one shift for all of them nearly everything would be
    overdue before anybody has looked at it. Therefore all dates of a person move by the same
    number of whole weeks, so that weekdays and everything between the rows of the person stay as
    they are, and the last event of the person lies within the last weeks.
    """

    def __init__(self, app: App, today: date) -> None:
        self.app, self.tables, self.today = app, app.tables, today
        self.last, self.claimants = last_events()
        self.newest = max(self.last.values())

    def __call__(self, kind: str, row: Mapping[str, Any]) -> Mapping[str, Any]:
        """The row with its dates moved; a filing that is due no longer has been reviewed."""
        row = moved(row, timedelta(weeks=self.weeks(row.get("certno", ""))))
        return {**row, "rchk_flag": PASSED} if kind == "filings" and self._is_over(row) else row

    def weeks(self, certno: str) -> int:
        """By how many weeks the dates of a person move."""
        last = self.last.get(certno, self.newest)
        until_yesterday = (self.today - last).days - 1
        # The weeks of the claims are dealt out in turn.
        turn = (self.newest - last).days // 7 % CLAIM_WEEKS if certno in self.claimants else 0
        return until_yesterday // 7 - turn

    def _is_over(self, row: Mapping[str, Any]) -> bool:
        """Whether the agency should have reviewed a filing by now; a faulty one stays as it is."""
        read = read_filing(row, self.tables)
        if read.problems or read.area is None or read.applied_on is None:
            return False
        rules = self.app.policy.rules(read.area, read.applied_on)
        due = review_due(read.content["channel"], read.applied_on, rules, self.app.calendar)
        return bool(due.due_on < self.today)


def last_events() -> tuple[dict[str, date], set[str]]:
    """The last event of every person in the files as they are, and who applies for money."""
    claims = list(_days_of_claims())
    last: dict[str, date] = {}
    for certno, day in (
        *_days_of_rows("filings.csv", "申请时间"),
        *_days_of_rows("settlements.csv", "结算时间"),
        *claims,
    ):
        last[certno] = max(day, last.get(certno, day))
    return last, {certno for certno, _ in claims}


def _days_of_rows(name: str, column: str) -> Iterator[tuple[str, date]]:
    with (FOLDER / name).open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            if at := as_instant(row[column]):
                yield row["证件号码"], shanghai_day(at)


def _days_of_claims() -> Iterator[tuple[str, date]]:
    with (FOLDER / "claims.jsonl").open(encoding="utf-8") as lines:
        for claim in map(json.loads, lines):
            if at := as_instant(claim["applied_at"]):
                yield claim["certno"], shanghai_day(at)


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


def _add_users(session: Session, now: datetime) -> int:
    """The people who act in the sample; those who are there are left alone."""
    by = Principal(whoever_types(), os_user())
    there = set(session.exec(select(User.name)))
    new = [
        User(name=name, roles=[role.value], limit=limit)
        for name, (role, limit) in USERS.items()
        if name not in there
    ]
    for user in new:
        record(session, user, "added", by, now)
    return len(new)
