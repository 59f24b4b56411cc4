"""A payout batch from draft to the bank's answer (拨付批次): drafted, signed, written, read back.

Everything as an agency does it, one command after the other: the claims are approved and stand in
the ledger, each with its receipt and first move; the bank pays all but one in fifty.
"""

import csv
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from sqlalchemy import select, text

from bench.claims_data import (
    AREA,
    CLAIMS,
    DAY,
    EACH,
    HOSPITALS,
    PEOPLE,
    RECEIPTS,
    WITH_PERSON,
    insert,
)
from bench.databases import Databases
from bench.online import checkpoint
from bench.ours import app_on
from bench.report import Line, Report
from bench.server import a_database
from jobs.app import App
from jobs.payouts.answers import read_file
from jobs.payouts.batches import build, send_batch, sign_batch
from jobs.setup import initialise
from models import METADATA, Role, User
from models.bulk import write_rows
from models.chain import linked
from workflow.ledger.posting import open_balances
from workflow.moves.actors import find_actor

TARGET = 60.0
ON = date.fromisoformat(DAY)
PER_PERSON, PLACES, REFUSED = 4, 50, 50
OWED = CLAIMS | {
    "state": "'to_pay'", "total": "90000 + n % 9000", "payable": "30000 + n % 5000",
    "payee_account": "'6222' || lpad(person::text, 12, '0')",
}  # fmt: skip
TICKETS = RECEIPTS | {"total": OWED["total"]}
HEADERS = (
    "业务流水号", "收款人户名", "收款账号", "金额", "处理状态", "失败代码", "失败原因", "银行流水号",
    "入账日期",
)  # fmt: skip


def fill(app: App, claims: int) -> None:
    """That many approved claims on an empty PostgreSQL database, and who pays them."""
    with app.database.writing() as session:
        insert(session, "person", PEOPLE, EACH, -(-claims // PER_PERSON))
        insert(session, "institution", HOSPITALS, EACH, PLACES)
        insert(session, "claim", OWED, WITH_PERSON, claims)
        insert(session, "receipt", TICKETS, WITH_PERSON, claims)
        ids = session.execute(
            text("SELECT id, applied_on, applied_at FROM claim ORDER BY id")
        ).all()
        its = {"machine": "claim", "seq": 1, "area": AREA, "source": "", "dest": "to_pay"}
        came = {"trigger": "imported", "actor": "import", "facts": {}}
        moves = [
            linked({**its, **came, "case_id": i, "day": day, "at": at}, b"") for i, day, at in ids
        ]
        table = METADATA.tables["move"]
        names = tuple(table.c.keys())
        write_rows(session, table, names, (tuple(move[name] for name in names) for move in moves))
        heads = "UPDATE claim SET head = m.hash FROM move m WHERE m.case_id = claim.id"
        session.execute(text(heads))
        open_balances(session, select(METADATA.tables["claim"].c.id), ON, app.now)
        session.add(User(name="one", roles=[Role.CASHIER.value], limit=None))
        session.add(User(name="two", roles=[Role.CASHIER.value], limit=None))
    with app.database.engine.connect() as connection:
        alone = connection.execution_options(isolation_level="AUTOCOMMIT")
        alone.execute(text("VACUUM ANALYZE"))


@contextmanager
def office(databases: Databases) -> Iterator[App]:
    """A database with everything that is owed."""
    with a_database(databases.server) as url:
        address = url.render_as_string(hide_password=False)
        app = app_on(address, ON)
        initialise(app, rehearsal=True)
        fill(app, databases.size.payouts)
        checkpoint(address)
        yield app
        app.database.close()


def measure(report: Report, databases: Databases) -> None:
    """One batch, from one process."""
    count = databases.size.payouts
    with office(databases) as app, tempfile.TemporaryDirectory() as folder:
        took = run(app, Path(folder))
        with app.database.reading() as session:
            states = dict(
                session.execute(text("SELECT state, count(*) FROM payment GROUP BY 1")).all()
            )
        failed = -(-count // REFUSED)
        assert states == {"paid": count - failed, "failed": failed}, states
    whole = sum(took.values())
    parts = ", ".join(f"{name} {seconds:.1f}" for name, seconds in took.items())
    report.add(
        Line(
            f"a batch of {count:,} payments: drafted, signed, written, read back", "PostgreSQL",
            f"{whole:.1f} s ({parts})", target=f"≤ {TARGET:.0f} s", met=whole <= TARGET,
        )
    )  # fmt: skip


def run(app: App, folder: Path) -> dict[str, float]:
    """The seconds of every part."""
    took: dict[str, float] = {}

    @contextmanager
    def timed(name: str) -> Iterator[None]:
        began = time.perf_counter()
        yield
        took[name] = time.perf_counter() - began

    with timed("draft"), app.database.writing() as session:
        (batch,) = build(session, app, AREA, find_actor(session, "one"), ON).batches
    with timed("sign"):
        assert not sign_batch(app, batch.no, batch.plan_hash, "two").dropped
    with timed("send"):
        _, files = send_batch(app, batch.no, "one", folder)
    answers = [answered(path) for path in files]
    with timed("read"):
        for path in answers:
            assert not read_file(app, path, "one").exceptions
    return took


def answered(path: Path) -> Path:
    """What the bank says to a file: all but one in fifty are paid."""
    with path.open(encoding="gb18030", newline="") as asked:
        rows = list(csv.DictReader(asked))
    answer = path.with_suffix(".answer.csv")
    with answer.open("w", encoding="gb18030", newline="") as told:
        writer = csv.writer(told)
        writer.writerow(HEADERS)
        for row in rows:
            fine = int(row["序号"]) % REFUSED != 1
            its = (row["业务流水号"], row["收款人户名"], row["收款账号"], row["金额"])
            came = ("成功", "", "") if fine else ("失败", "BE01", "户名不符")
            writer.writerow((*its, *came, f"B{row['序号']}", DAY))
    return answer
