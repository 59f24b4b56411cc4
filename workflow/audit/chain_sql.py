"""The histories as the checks want them, in SQL (审计取数): every stored column as canonical text.

PostgreSQL also checks whole blocks by itself and only says whether something is wrong there;
where it is, the rows are read and `workflow.audit.chain_check` finds what.
"""

from collections.abc import Sequence
from datetime import datetime
from functools import reduce
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, aggregate_order_by, distinct_on

from models import METADATA
from models.chain import FIELDS, NOTHING, SEPARATOR, VERSION
from models.chain_sql import digest_sql
from workflow.shared.sql_types import Columns, Expression, Query

MOVE = METADATA.tables["move"]
BLOCK = 10_000
"""So many case ids are checked at once, and are one leaf of a seal; written into every seal."""


class Block(NamedTuple):
    """Cases of one machine from an id on; `area` bounds them further."""

    machine: str
    number: int
    area: str | None = None

    @property
    def first(self) -> int:
        """The lowest id."""
        return self.number * BLOCK

    @property
    def last(self) -> int:
        """The highest id."""
        return self.first + BLOCK - 1

    def among(self, table: sa.Table, key: str = "case_id") -> sa.ColumnElement[bool]:
        """Rows of these cases."""
        where: list[sa.ColumnElement[bool]] = [table.c[key].between(self.first, self.last)]
        if key == "case_id":
            where.append(table.c.machine == self.machine)
        if self.area is not None:
            where.append(table.c.area == self.area)
        return sa.and_(*where)


def block_of(case_id: int) -> int:
    """The block in which a case is."""
    return case_id // BLOCK


def at_text(postgresql: bool, at: Expression) -> sa.ColumnElement[str]:
    """A stored instant as the canonical text has it."""
    if postgresql:
        utc = sa.func.timezone("UTC", at)
        return sa.func.to_char(utc, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"', type_=sa.Text())
    return sa.func.replace(sa.cast(at, sa.Text), " ", "T", type_=sa.Text()) + "Z"


def stored_text(postgresql: bool, c: Columns = MOVE.c) -> sa.ColumnElement[str]:
    """The canonical text of stored moves: what `models.chain.text_of` gives for each.

    No column of it is NULL, so PostgreSQL may join it in one call, which is much the quickest.
    """
    shown: dict[str, Expression] = {name: c[name] for name in FIELDS}
    shown["at"] = at_text(postgresql, c.at)
    shown["run_id"] = sa.func.coalesce(sa.cast(c.run_id, sa.Text), "")
    if not postgresql:
        shown["day"] = sa.type_coerce(c.day, sa.Text)
    sealed = sa.func.encode(c.sealed, "hex") if postgresql else sa.func.lower(sa.func.hex(c.sealed))
    private = sa.case(
        (c.sealed.is_(None), sa.literal("=", sa.Text) + said_sql(postgresql, c)),
        else_=sa.literal("#", sa.Text) + sa.type_coerce(sealed, sa.Text),
    )
    return _together(postgresql, [sa.literal(VERSION, sa.Text), *shown.values(), private])


def said_sql(postgresql: bool, c: Columns) -> sa.ColumnElement[str]:
    """Reason, agent and facts as they are stored."""
    agent = sa.func.coalesce(sa.type_coerce(c.on_behalf_of, sa.Text), "")
    return _together(postgresql, [c.reason, agent, sa.type_coerce(c.facts, sa.Text)])


def _together(postgresql: bool, parts: Sequence[Expression]) -> sa.ColumnElement[str]:
    if postgresql:
        return sa.func.concat_ws(SEPARATOR, *parts, type_=sa.Text())
    plain = [sa.type_coerce(part, sa.Text) for part in parts]
    return reduce(lambda text, part: text + SEPARATOR + part, plain)


def _committed(postgresql: bool, c: Columns) -> sa.ColumnElement[str]:
    """The words that a commitment is about; NULL where there is none."""
    neither = sa.and_(c.salt.is_(None), c.sealed.is_(None))
    return sa.case((neither, None), else_=said_sql(postgresql, c))


def links_sql(postgresql: bool, block: Block) -> Query:
    """The moves of a block as links, in the order of their chains."""
    c = MOVE.c
    columns = (
        c.case_id, c.seq, c.source, c.dest, at_text(postgresql, c.at), stored_text(postgresql),
        _committed(postgresql, c), c.prev_hash, c.hash, c.salt, c.sealed,
    )  # fmt: skip
    return sa.select(*columns).where(block.among(MOVE)).order_by(c.case_id, c.seq)


def verdict_sql(block: Block, bounds: Sequence[datetime]) -> Query:
    """PostgreSQL: by seal, moves, cases whose end is as they say, erased moves, anything wrong, leaf.

    `bounds` are the instants at which the seals begin, and the last one's end. Moves of one case
    that come back to an earlier seal count as wrong here: they are looked at one by one.
    """
    table, w = METADATA.tables[block.machine], _in_order(block, bounds).c
    its = table.c
    ends = w.seq == its.version
    bad = sa.or_(
        w.seq != w.before + 1,
        w.prev_hash != w.link,
        w.source != w.came,
        digest_sql(True, w.prev_hash, w.text) != w.hash,
        sa.and_(w.salt.is_not(None), digest_sql(True, w.salt, w.said).is_distinct_from(w.sealed)),
        its.id.is_(None),
        w.seq > its.version,
        sa.and_(ends, sa.or_(its.head != w.hash, its.state != w.dest)),
        w.seal < w.seal_before,
    )
    erased = sa.and_(w.salt.is_(None), w.sealed.is_not(None))
    last = sa.and_(w.seal > 0, w.seal.is_distinct_from(w.seal_after))
    line = sa.case((last, _line(sa.literal(block.machine), w.case_id, w.seq, w.hash)))
    joined = w.seq.table.outerjoin(table, its.id == w.case_id)
    judged = (
        sa.select(w.seal, w.case_id, bad.label("bad"), ends.label("ends"), erased.label("erased"),
               line.label("line"))
        .select_from(joined)
        .offset(0)  # judged before they are sorted by seal: what is judged is wide
        .subquery()
    )  # fmt: skip
    j = judged.c
    return sa.select(
        j.seal,
        sa.func.count(),
        sa.func.count().filter(j.ends),
        sa.func.count().filter(j.erased),
        sa.func.coalesce(sa.func.bool_or(j.bad), False, type_=sa.Boolean()),
        sa.func.count(j.line),
        _digest(j.line, j.case_id),
    ).group_by(j.seal)


def _in_order(block: Block, bounds: Sequence[datetime]) -> sa.Subquery:
    """The moves of a block, each with what its neighbours say."""
    c, names = MOVE.c, ("case_id", "seq", "source", "dest", "prev_hash", "hash", "salt", "sealed")
    columns = (
        *(c[name] for name in names), stored_text(True).label("text"),
        _committed(True, c).label("said"), _seal(bounds).label("seal"),
    )  # fmt: skip
    moves = sa.select(*columns).where(block.among(MOVE)).subquery()
    b = moves.c

    def beside(told: sa.FunctionElement[int | str | bytes]) -> Expression:
        return told.over(partition_by=b.case_id, order_by=b.seq)

    neighbours = [
        beside(sa.func.lag(b.hash, 1, sa.literal(NOTHING, sa.LargeBinary))).label("link"),
        beside(sa.func.lag(b.seq, 1, 0)).label("before"),
        beside(sa.func.lag(b.dest, 1, "")).label("came"),
    ]
    if bounds:
        neighbours += [
            beside(sa.func.lag(b.seal)).label("seal_before"),
            beside(sa.func.lead(b.seal)).label("seal_after"),
        ]
    else:
        neighbours += [b.seal.label("seal_before"), b.seal.label("seal_after")]
    return sa.select(moves, *neighbours).subquery()


def _seal(bounds: Sequence[datetime]) -> sa.ColumnElement[int]:
    """Which seal a move belongs to, counted from 1."""
    if not bounds:
        return sa.literal(0)
    begins = sa.cast(list(bounds), ARRAY(sa.DateTime(timezone=True)))
    return sa.func.width_bucket(MOVE.c.at, begins, type_=sa.Integer())


def _line(
    machine: Expression, case_id: Expression, seq: Expression, last: Expression
) -> sa.ColumnElement[str]:
    shown = sa.func.encode(last, "hex")
    return sa.func.concat(machine, "|", case_id, "|", seq, "|", shown, type_=sa.Text())


def _digest(lines: Expression, order: Expression) -> sa.ColumnElement[bytes]:
    whole = sa.func.string_agg(lines, aggregate_order_by(sa.literal("\n"), order))
    return sa.func.sha256(sa.func.convert_to(whole, "UTF8"), type_=sa.LargeBinary())


def leaves_sql(since: datetime, upto: datetime) -> Query:
    """PostgreSQL: machine, block and leaf of all that moved in this time."""
    c = MOVE.c
    last = (
        sa.select(
            c.machine, c.case_id, c.seq, c.hash,
            sa.func.count().over(partition_by=(c.machine, c.case_id)).label("moves"),
        )
        .where(c.at >= since, c.at < upto)
        .ext(distinct_on(c.machine, c.case_id))
        .order_by(c.machine, c.case_id, c.seq.desc())
        .subquery()
    ).c  # fmt: skip
    block = sa.func.div(last.case_id, BLOCK)
    digest = _digest(_line(last.machine, last.case_id, last.seq, last.hash), last.case_id)
    return (
        sa.select(last.machine, block, sa.func.sum(last.moves), sa.func.count(), digest)
        .group_by(last.machine, block)
        .order_by(last.machine, block)
    )
