"""Benefit years brought in line with direct settlements (直接结算记账), for many people at once.

What a settlement should have posted is held against what stands for it; the difference is posted.
So a file that comes twice posts once, a corrected one the difference, a reversal takes it back.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import TypeAlias

from sqlalchemy import BigInteger, Column, MetaData, Table, func, select, update
from sqlmodel import Session

from models import METADATA, PostingKind
from models.bulk import emptied, on_postgresql, write_rows
from models.database import affected
from models.keys import in_parts, one_of
from workflow.benefit.calculation_store import SETTLED
from workflow.benefit.direct_settlement import (
    SUMS_AND_UNKNOWN,
    AccumulatorKey,
    SettlementRow,
    SettlementUsage,
    YearUsage,
    taken_back,
)
from workflow.benefit.postings import STALE
from workflow.benefit.rows import CLAIM, PERSON, PostingRow

SETTLEMENT, POSTING = METADATA.tables["settlement"], METADATA.tables["year_posting"]
PAGE = 2000


def _people(name: str) -> Table:
    column = Column("id", BigInteger, primary_key=True, autoincrement=False)
    return Table(name, MetaData(), column, prefixes=["TEMPORARY"])


NAMED, MOVED = _people("settled_people"), _people("moved_people")
"""Whose settlements came, and whose years moved; temporary tables of the connection."""
Whose = tuple[int, int, datetime]
"""A person, a settlement of the person, and when it was made."""
WHOLE = ("area", "population", "year", "bucket", "on")
PostingValues: TypeAlias = tuple[int | str | date | datetime, ...]
"""A posting in the order of the columns, but for day and instant."""
COLUMNS = (
    "person_id", "settlement_id", "settled_at", *WHOLE, *SUMS_AND_UNKNOWN, "kind", "day", "at",
)  # fmt: skip


def begin_posting(session: Session) -> None:
    """Empty the tables of people, before a file is read."""
    emptied(session, NAMED)
    emptied(session, MOVED)


def remember_people(session: Session, people: Iterable[int]) -> None:
    """Remember these people until all their settlements are in."""
    wanted = sorted(set(people))
    if not wanted:
        return
    there = set(session.scalars(select(NAMED.c.id).where(one_of(session, NAMED.c.id, wanted))))
    write_rows(session, NAMED, ("id",), [(n,) for n in wanted if n not in there])


def post_named(session: Session, counting: SettlementUsage, day: date, now: datetime) -> int:
    """Post what the settlements of everybody named are due; how many people's years moved.

    People are held in the order of their ids, so that an approval of a claim comes before or after;
    then the claims in the order of theirs, all at once, as the runs hold them.
    """
    after, moved = 0, 0
    while people := _page(session, after):
        rows = _due(session, people, counting)
        write_rows(
            session, POSTING, COLUMNS,
            [(*row, day, now) for row in rows],
        )  # fmt: skip
        gone = sorted({row[0] for row in rows})
        write_rows(session, MOVED, ("id",), [(n,) for n in gone])
        after, moved = people[-1], moved + len(gone)
    if moved:
        _make_stale(session)
    return moved


def post_of(
    session: Session, person: int, counting: SettlementUsage, day: date, now: datetime
) -> None:
    """Post what one person's settlements are due, after a merge of people changed whose they are."""
    begin_posting(session)
    remember_people(session, [person])
    post_named(session, counting, day, now)


def _page(session: Session, after: int) -> list[int]:
    query = select(NAMED.c.id).where(NAMED.c.id > after).order_by(NAMED.c.id).limit(PAGE)
    return list(session.scalars(query))


def _due(session: Session, people: Sequence[int], counting: SettlementUsage) -> list[PostingValues]:
    """What is to be posted for these people, who are held from here on."""
    insured = _insured(session, people)
    standing = _standing(session, people)
    found: list[PostingValues] = []
    for group in _settlements(session, people).values():
        for one in group:
            was = standing.pop((one.person_id, one.id, one.settled_at), None)
            back = taken_back(one, group)
            used = {} if back else counting.used_by(one, insured[one.person_id])
            found += _difference((one.person_id, one.id, one.settled_at), was, used)
    # What is left was made at another time, or is another person's, by the last word on it.
    for whose, was in standing.items():
        found += _difference(whose, was, {})
    return found


def _difference(whose: Whose, was: YearUsage | None, used: YearUsage) -> Iterable[PostingValues]:
    """The rows that bring what stands to what is due."""
    kind = PostingKind.AMENDED if used else PostingKind.REFUNDED
    kind = PostingKind.SETTLED if was is None else kind
    nothing = (0,) * len(SUMS_AND_UNKNOWN)
    before = was or {}
    for key in sorted({*before, *used}):
        pairs = zip(used.get(key, nothing), before.get(key, nothing), strict=True)
        change = tuple(now - then for now, then in pairs)
        if any(change):
            yield (*whose, *key, *change, kind.value)


def _insured(session: Session, people: Sequence[int]) -> dict[int, str]:
    """How these people are insured. A weak lock: who writes a claim only needs them to stay."""
    query = select(PERSON.c.id, PERSON.c.insutype).where(one_of(session, PERSON.c.id, people))
    query = query.order_by(PERSON.c.id).with_for_update(key_share=True)
    return {row.id: row.insutype for row in session.execute(query)}


def _settlements(session: Session, people: Sequence[int]) -> dict[int, list[SettlementRow]]:
    columns = [SETTLEMENT.c[name] for name in SettlementRow._fields]
    query = select(*columns).where(one_of(session, SETTLEMENT.c.person_id, people))
    found: dict[int, list[SettlementRow]] = defaultdict(list)
    for row in map(SettlementRow._make, session.execute(query)):
        found[row.person_id].append(row)
    return found


def _standing(session: Session, people: Sequence[int]) -> dict[Whose, YearUsage]:
    """What was posted for the settlements of these people so far, summed up."""
    names = ("person_id", "settlement_id", "settled_at", *WHOLE, *SUMS_AND_UNKNOWN)
    query = select(*(POSTING.c[name] for name in names)).where(
        one_of(session, POSTING.c.person_id, people), POSTING.c.settlement_id.is_not(None)
    )
    found: dict[Whose, YearUsage] = defaultdict(dict)
    for person, settlement, at, area, population, year, bucket, on, *amounts in session.execute(
        query
    ):
        key: AccumulatorKey = (area, population, year, bucket, on)
        used = found[person, settlement, at]
        sum_ = used.get(key, (0,) * len(SUMS_AND_UNKNOWN))
        used[key] = tuple(a + b for a, b in zip(sum_, amounts, strict=True))
    return found


def numbers_of(session: Session, postings: Iterable[Sequence[PostingRow]]) -> dict[int, str]:
    """The numbers of the settlements behind these postings, by id."""
    every = (p.settlement_id for rows in postings for p in rows if p.settlement_id)
    found: dict[int, str] = {}
    for part in in_parts(every):
        query = select(SETTLEMENT.c.id, SETTLEMENT.c.settlement_no)
        rows = session.execute(query.where(SETTLEMENT.c.id.in_(part)))
        found |= {row.id: row.settlement_no for row in rows}
    return found


def _make_stale(session: Session) -> None:
    """The undecided claims of everybody whose year moved are calculated again."""
    theirs = CLAIM.c.person_id.in_(select(MOVED.c.id))
    if on_postgresql(session):
        held = select(CLAIM.c.id).where(theirs).order_by(CLAIM.c.id).with_for_update().subquery()
        session.execute(select(func.count()).select_from(held))
    stale = update(CLAIM).where(theirs, CLAIM.c.calc.not_in(SETTLED)).values(**STALE)
    affected(session, stale)
