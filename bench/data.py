"""Filings by the million (造数): written by the database itself, each case with its first move."""

import threading
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import (
    BigInteger,
    Connection,
    Date,
    String,
    case,
    cast,
    func,
    insert,
    literal,
    select,
)
from sqlalchemy import column as named

from bench.loading import bare, session_for_loading
from bench.lots import APPLIED, EVERY, Days, Lot, Plan, columns
from bench.ours import app_on
from jobs.setup import initialise
from models import FAR, METADATA, Category, Channel, Filing, FilingState, Person, User
from models.base import UtcInstant
from models.chain import NOTHING, SEPARATOR, instant_text
from models.chain_sql import digest_sql, text_sql
from models.database import Database
from models.months import make_months

AREA, PLACE, PER_PERSON = "230600", "210100", 8
NOON = datetime.combine(APPLIED, time(4), UTC)
SCATTER, RANGE = 2_654_435_761, 2**32
"""Knuth's multiplier: ids that follow each other get days far apart."""
STAFF = {"intake": ["intake"], "reviewer": ["reviewer"]}

Values = Mapping[str, Any]


def build(url: str, plan: Plan) -> int:
    """A database with these filings, ready to be measured; how many there are."""
    found, days = plan.lots, plan.days
    app = app_on(url, days.quiet)
    initialise(app, rehearsal=True)
    database = app.database
    with database.writing() as session:
        make_months(session, APPLIED, ahead=9)
        session.execute(insert(User), [{"name": k, "roles": v} for k, v in STAFF.items()])
    with bare(database):
        with session_for_loading(database) as connection:
            _write(connection, "person", _person(), 1, found[-1].last // PER_PERSON + 1)
        if database.is_sqlite:
            _fill(database, found, days)
        else:
            half = len(found) // 2
            _at_once(database, days, found[:half], found[half:])
        with session_for_loading(database) as connection:
            _count(connection)
            _list(connection)
    database.close()
    return found[-1].last


def _list(connection: Connection) -> None:
    """What is to lapse stands on a list that somebody has signed."""
    filing, listed = METADATA.tables["filing"], METADATA.tables["lapse_listed"]
    values = {
        "machine": literal("filing", String), "case_id": filing.c.id, "version": filing.c.version,
        "area": filing.c.area, "listed_on": literal(APPLIED, Date),
        "signed_by": literal("bench", String), "signed_on": literal(APPLIED, Date),
    }  # fmt: skip
    rows = select(*values.values()).where(filing.c.state == FilingState.RETURNED.value)
    connection.execute(listed.insert().from_select(list(values), rows))


def _at_once(database: Database, days: Days, *parts: Sequence[Lot]) -> None:
    """A worker for each part, so that ids and days stay in order within a part."""
    faults: list[BaseException] = []

    def fill(part: Sequence[Lot]) -> None:
        try:
            _fill(database, part, days)
        except BaseException as fault:
            faults.append(fault)

    threads = [threading.Thread(target=fill, args=(part,)) for part in parts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if faults:
        raise faults[0]


def _fill(database: Database, part: Sequence[Lot], days: Days) -> None:
    for lot in part:
        with session_for_loading(database) as connection:
            _write(
                connection,
                "filing",
                _filing(lot, days, not database.is_sqlite),
                lot.first,
                lot.last,
            )
            _first_moves(connection, lot)


def _write(connection: Connection, table: str, values: Values, first: int, last: int) -> None:
    """One row for each number, in the order of numbers."""
    numbers = _numbers(connection.dialect.name, first, last)
    rows = select(*values.values()).select_from(numbers)
    connection.execute(METADATA.tables[table].insert().from_select(list(values), rows))


NUMBER = named("i", BigInteger)
"""The number of a row while it is made."""


def _numbers(dialect: str, first: int, last: int) -> Any:
    if dialect == "postgresql":
        return (
            func.generate_series(literal(first, BigInteger), literal(last, BigInteger))
            .table_valued("i")
            .render_derived(name="numbers")
        )
    start = select(literal(first, BigInteger).label("i")).cte("numbers", recursive=True)
    return start.union_all(select(start.c.i + 1).where(start.c.i < last))


def _text(prefix: str, digits: int) -> Any:
    return prefix + func.substr(cast(10**digits + NUMBER, String), 2)


def _literals(record: Any) -> dict[str, Any]:
    """The columns of a record as values of a statement; an empty one is left out."""
    table = METADATA.tables[type(record).__tablename__]
    given = record.model_dump()
    return {
        column.name: literal(given[column.name], column.type)
        for column in table.columns
        if given[column.name] is not None
    }


def _person() -> Values:
    """Somebody insured for years."""
    model = Person(
        area=AREA, psn_no="", name="王芳", cert_type="01", certno="", insutype="310",
        psn_type="1101", insured_from=date(2015, 1, 1), content_hash="",
    )  # fmt: skip
    return _literals(model) | {"id": NUMBER, "psn_no": _text("P", 12), "certno": _text("2306", 14)}


def _filing(lot: Lot, days: Days, postgresql: bool) -> Values:
    """A filing of this lot; every tenth is a scattered one instead."""
    model = Filing(
        no="", area=AREA, person_id=0, insutype="310", applied_at=NOON, applied_on=APPLIED,
        channel=Channel.LOCAL_ONLINE.value, materials=["身份证件"], materials_ok=True, state="",
        state_since=APPLIED, category=Category.OTHER_TEMPORARY.value, destination=PLACE,
        starts_on=APPLIED, ends_on=FAR, granted_to=FAR, cancellable_from=APPLIED,
        content_hash="0" * 64, phone="13800000000",
    )  # fmt: skip
    table = METADATA.tables["filing"]
    values = _literals(model)
    mine, other = columns(lot.kind, lot.day), columns("expire", lot.day)
    usual = model.model_dump()
    for name in sorted(mine.keys() | other.keys()):
        kind = table.c[name].type
        here, there = (literal(each.get(name, usual[name]), kind) for each in (mine, other))
        values[name] = case((NUMBER % EVERY == EVERY - 1, there), else_=here)
    ends_on = literal(mine["ends_on"], Date)
    values["ends_on"] = case((NUMBER % EVERY == EVERY - 1, _scattered_end(days)), else_=ends_on)
    values |= {
        "id": NUMBER,
        "no": _text(f"{AREA}BA", 15),
        "ext_no": _text("E", 12),
        "person_id": (NUMBER - 1) // PER_PERSON + 1,
        "granted_to": values["ends_on"],
    }
    return values | {"head": _head(values, postgresql)}


def _scattered_end(days: Days) -> Any:
    """The last valid day of a scattered filing: any of those before the scattered days."""
    if not days.bands:
        return literal(FAR, Date)
    drawn = (NUMBER * SCATTER) % RANGE * days.bands // RANGE
    ends = {
        n: literal(columns("expire", days.scattered(n))["ends_on"], Date) for n in range(days.bands)
    }
    return case(ends, value=drawn)


FIRST_MOVE: dict[str, Any] = {
    "machine": "filing", "trigger": "imported", "area": AREA, "actor": "import",
    "day": APPLIED.isoformat(), "at": instant_text(NOON), "run_id": "", "source": "", "seq": "1",
}  # fmt: skip
"""How each of them came to us, as the chain reads it."""


def _head(values: Values, postgresql: bool) -> Any:
    """The hash of the first move of a filing."""
    whole = text_sql(
        FIRST_MOVE | {"dest": values["state"], "case_id": NUMBER}, ["=" + SEPARATOR * 2 + "{}"]
    )
    return digest_sql(postgresql, literal(NOTHING), whole)


def _first_moves(connection: Connection, lot: Lot) -> None:
    filing, move = METADATA.tables["filing"], METADATA.tables["move"]
    plain = {
        name: value for name, value in FIRST_MOVE.items() if name not in ("at", "run_id", "seq")
    }
    values: dict[str, Any] = {name: literal(value) for name, value in plain.items()}
    values |= {
        "day": literal(APPLIED, Date),
        "at": literal(NOON, UtcInstant),
        "seq": literal(1),
        "case_id": filing.c.id,
        "dest": filing.c.state,
        "reason": literal(""),
        "facts": literal("{}"),
        "prev_hash": literal(NOTHING),
        "hash": filing.c.head,
    }
    rows = select(*values.values()).where(filing.c.id.between(lot.first, lot.last))
    connection.execute(move.insert().from_select(list(values), rows, include_defaults=False))


def _count(connection: Connection) -> None:
    filing, tally = METADATA.tables["filing"], METADATA.tables["tally"]
    counted = select(literal("filing"), filing.c.area, filing.c.state, func.count())
    counted = counted.group_by(filing.c.area, filing.c.state)
    names = ["machine", "area", "state", "n"]
    connection.execute(tally.insert().from_select(names, counted, include_defaults=False))
