"""The floor of `check` (基准): the bare framework with the same statements by hand, `python -m bench.http_floor`.

No rules, no scopes, no refusals in words, no numbers: what a programmer writes in an hour who needs
an answer, and a row that says who asked.
"""

import hashlib
import json
import os
import queue
import socket
from typing import Any

import psycopg
import uvicorn
from fastapi import FastAPI, Request
from pydantic import BaseModel
from sqlalchemy import make_url

KEY = "SELECT name, hash, institution FROM api_key WHERE prefix = %s AND revoked_at IS NULL"
PERSON = (
    "SELECT certno, cert_type, id, (SELECT area FROM institution WHERE code = %s) "
    "FROM person WHERE psn_no = %s AND area = %s"
)
FILINGS = (
    "SELECT f.category, f.destination, f.starts_on, f.ends_on, p.insutype FROM filing f "
    "JOIN person p ON p.id = f.person_id WHERE p.certno = %s AND p.cert_type = %s "
    "AND f.state = 'active'"
)
REFERRALS = (
    "SELECT no, state FROM referral WHERE person_id IN (SELECT id FROM person WHERE certno = %s) "
    "AND (from_code = %s OR to_code = %s) ORDER BY id DESC"
)
LOOK = "INSERT INTO floor_look (asker, person) VALUES (%s, %s)"
MADE = "CREATE TABLE IF NOT EXISTS floor_look (id bigserial PRIMARY KEY, asker text, person bigint)"
CONNECTIONS = 16


class Asked(BaseModel):
    """A question."""

    psn_no: str
    area: str


def app_on(url: str) -> FastAPI:
    """One endpoint."""
    place = make_url(url)
    where = f"host={place.query['host']} user={place.username} dbname={place.database}"
    idle: queue.LifoQueue[psycopg.Connection[Any]] = queue.LifoQueue()
    for _ in range(CONNECTIONS):
        idle.put(psycopg.connect(where, autocommit=True))
    with idle.queue[0].cursor() as cursor:
        cursor.execute(MADE)
    api = FastAPI()

    @api.post("/api/v1/check")
    def check(request: Request, asked: Asked) -> dict[str, Any]:
        token = request.headers["authorization"].removeprefix("Bearer ")
        connection = idle.get()
        try:
            return _answer(connection, token, asked)
        finally:
            idle.put(connection)

    return api


def _answer(connection: psycopg.Connection[Any], token: str, asked: Asked) -> dict[str, Any]:
    def one(sql: str, *values: object) -> Any:
        return connection.execute(sql, values).fetchone()

    name, kept, code = one(KEY, token[3:11])
    assert bytes(kept) == hashlib.sha256(token.encode()).digest()
    certno, kind, person, place = one(PERSON, code, asked.psn_no, asked.area)
    filings = connection.execute(FILINGS, (certno, kind)).fetchall()
    referrals = connection.execute(REFERRALS, (certno, code, code)).fetchall()
    connection.execute("SET synchronous_commit TO off")
    connection.execute(LOOK, (name, person))
    found = [each for each in filings if each[1] == place]
    return {"filed": bool(found), "filing": found[:1], "referrals": referrals}


def main() -> None:
    """Serve on a free port; the first line says where."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        print(json.dumps({"url": f"http://127.0.0.1:{listener.getsockname()[1]}"}), flush=True)
        config = uvicorn.Config(
            app_on(os.environ["YIDI_DATABASE_URL"]), log_config=None, access_log=False,
            http="httptools", lifespan="off",
        )  # fmt: skip
        uvicorn.Server(config).run([listener])


if __name__ == "__main__":
    main()
