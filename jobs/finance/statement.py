"""Month and year statements (月报、年报): what each fund approved, paid, got back, by kind of care."""

import calendar
from collections import defaultdict
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, func, select
from sqlmodel import Session

from config.text import Text
from jobs.app import App
from models import METADATA, Account, Care, EntryKind
from models.keys import in_parts
from workflow.audit.archived_case import unpacked
from workflow.ledger.posting import CLAIM, ENTRY

ARCHIVED = METADATA.tables["archived_case"]
A, K, E = Account, EntryKind, ENTRY.c
COLUMNS = {
    "approved": Text("审批", "approved"), "pulled_back": Text("撤回审批", "approval pulled back"),
    "paid": Text("拨付", "paid"), "returned": Text("失败、退票", "failed or returned"),
    "recovered": Text("追回", "recovered"), "supplemented": Text("补支", "supplemented"),
}  # fmt: skip


class StatementLine(NamedTuple):
    """One fund and kind of care: cases and 分 of each column."""

    fund: str
    care: str
    counts: dict[str, int]
    sums: dict[str, int]


def statement(app: App, first: date, last: date, area: str | None) -> list[StatementLine]:
    """The lines of a period, by fund and care."""
    where = [E.day.between(first, last), *([E.area == area] if area else [])]
    found: dict[tuple[str, str], tuple[dict[str, int], dict[str, int]]] = defaultdict(
        lambda: (dict.fromkeys(COLUMNS, 0), dict.fromkeys(COLUMNS, 0))
    )
    with app.database.reading() as session:
        for column, test in _columns().items():
            for fund, care, count, amount in _sums(session, test, where):
                counts, sums = found[fund, care]
                counts[column] += count
                sums[column] += amount
    order = [care.value for care in Care]
    keys = sorted(found, key=lambda key: (key[0], order.index(key[1]) if key[1] in order else 99))
    return [StatementLine(*key, *found[key]) for key in keys]


def period(month: str, year: str) -> tuple[date, date]:
    """First and last day of YYYY-MM or YYYY; raises ValueError for anything else."""
    if year:
        return date(int(year), 1, 1), date(int(year), 12, 31)
    first = date.fromisoformat(f"{month}-01")
    return first, first.replace(day=calendar.monthrange(first.year, first.month)[1])


def _columns() -> dict[str, ColumnElement[bool]]:
    """Which entries each column sums."""
    to_fund = E.dest == A.FUND.value
    into_paid = and_(E.dest == A.PAID.value, E.kind.in_([K.CONFIRM.value, K.OFFSET.value]))
    return {
        "approved": E.kind == K.APPROVE.value,
        "pulled_back": and_(E.kind.in_([K.PULL_BACK.value, K.WITHHOLD.value]), to_fund),
        "paid": into_paid,
        "returned": and_(E.dest == A.BACK.value, E.kind.in_([K.FAIL.value, K.BOUNCE.value])),
        "recovered": and_(E.source == A.RECOVERABLE.value, to_fund, E.kind != K.WITHHOLD.value),
        "supplemented": and_(E.kind == K.DECIDE.value, E.part != "", E.source == A.FUND.value),
    }


def _sums(
    session: Session, test: ColumnElement[bool], where: list[Any]
) -> list[tuple[str, str, int, int]]:
    """Fund, care, cases, sum; the care of an archived claim is read from the archive."""
    whose = func.count(func.distinct(E.claim_id))
    query = (
        select(E.fund, CLAIM.c.care, whose, func.sum(E.amount))
        .join(CLAIM, CLAIM.c.id == E.claim_id)
        .where(test, *where)
        .group_by(E.fund, CLAIM.c.care)
    )
    rows = [(f, c, int(n), int(a)) for f, c, n, a in session.execute(query)]
    gone = (
        select(E.claim_id, E.fund, func.sum(E.amount))
        .outerjoin(CLAIM, CLAIM.c.id == E.claim_id)
        .where(test, *where, CLAIM.c.id.is_(None))
        .group_by(E.claim_id, E.fund)
    )
    archived = [(key, fund, int(amount)) for key, fund, amount in session.execute(gone)]
    care = _archived_care(session, [key for key, _, _ in archived])
    return rows + [(fund, care.get(key, ""), 1, amount) for key, fund, amount in archived]


def _archived_care(session: Session, ids: list[int]) -> dict[int, str]:
    found: dict[int, str] = {}
    c = ARCHIVED.c
    for part in in_parts(ids):
        query = select(c.case_id, c.content, c.digest).where(
            c.machine == "claim", c.case_id.in_(part)
        )
        for key, content, digest in session.execute(query):
            (claim,) = unpacked(content, digest)["claim"]
            found[key] = claim["care"]
    return found
