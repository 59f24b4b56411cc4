"""Killed at any write of a payout and started again: everybody is paid once, and the ledger is zero."""

import hashlib
import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import URL
from sqlmodel import col, select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from models import ClaimState, Payout, PayoutState
from models.database import Database
from models.schema import upgrade
from tests.support import postgresql
from tests.support.bank import Bank, Order, result_file, statement
from tests.support.builders import a_claim, saved
from tests.support.killing import Points, in_a_process
from tests.support.office import Office
from tests.support.paying import BAD, CLOSING, GOOD, PayOffice

AMOUNTS = {GOOD: 100_00, BAD: 200_00, CLOSING: 300_00}
"""One payee is paid at once, one after his account was corrected, one after the money came back."""
ON_POSTGRESQL = 24
"""So many points, spread over all; on SQLite it is killed at every one."""
POINTS = "points.json"


@dataclass
class World:
    """A database and the folder of an office with its bank, as they lie on the disk.

    Their state is kept and brought back by name, always in the same place: what the process has
    learned of the database, it need not learn again.
    """

    database: Database
    folder: Path
    images: Path
    book: PolicyBook
    calendar: WorkCalendar
    keep_database: Callable[[str], None] = lambda _name: None
    bring_database: Callable[[str], None] = lambda _name: None
    pictures: bool = False
    """Whether what lies in the folder is all there is: then a copy of it is what a kill leaves."""

    def office(self) -> PayOffice:
        """Open it."""
        office = Office(self.database, self.book, self.calendar)
        return PayOffice(office, self.folder, Bank.load(self.folder / "bank.json"))

    def keep(self, name: str) -> str:
        """Keep everything as it is now."""
        self.database.close()
        shutil.copytree(self.folder, self.images / name)
        self.keep_database(name)
        return name

    def bring(self, name: str) -> None:
        """Everything as it was then."""
        self.database.close()
        shutil.rmtree(self.folder)
        shutil.copytree(self.images / name, self.folder)
        self.bring_database(name)


def mark(folder: Path) -> str:
    """A digest of what a folder holds once its SQLite database was opened again."""
    again = sqlite3.connect(folder / "yidi.db")
    again.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    again.close()
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix not in (".db-wal", ".db-shm") and path.name != POINTS:
            digest.update(f"{path.relative_to(folder)}\n".encode() + path.read_bytes())
    return digest.hexdigest()


def approve(office: PayOffice) -> None:
    """The claims, approved: their money becomes payable in the ledger."""
    for claim in office.claims_in(ClaimState.APPROVAL):
        office.office.take(claim, "approve", "approver")


def draft(office: PayOffice) -> None:
    """Whatever is owed, as a batch."""
    office.build()


def sign(office: PayOffice) -> None:
    """Every draft, signed."""
    for no in batches_in(office, PayoutState.DRAFTED):
        assert not office.sign(no).dropped


def send(office: PayOffice) -> None:
    """Every signed batch, and every one whose files may not be there."""
    with office.database.reading() as session:
        unwritten = select(Payout.no).where(
            col(Payout.state).in_(("sent", "unknown", "settled")), col(Payout.written_at).is_(None)
        )
        again = list(session.exec(unwritten))
    for no in [*batches_in(office, PayoutState.SIGNED), *again]:
        office.send(no)


def read(office: PayOffice) -> None:
    """Every file of the bank, as often as there is a reason to."""
    for path in sorted((office.folder / "in").iterdir()):
        office.read(path)


def correct(office: PayOffice) -> None:
    """Every account that was wrong."""
    for claim in office.claims_in(ClaimState.PAYMENT_FAILED):
        office.corrected(claim)


def bank_answers(office: PayOffice) -> None:
    """The bank pays what is new, and sends back what it paid to an account that is closed."""
    bank, folder = office.bank, office.folder / "in"
    out = sorted((office.folder / "out").glob("*.csv")) if (office.folder / "out").exists() else []
    bank.take(*out)
    went_back = [
        o for o in bank.orders.values() if o.became == "paid" and o.account.endswith(CLOSING)
    ]
    _say(bank, [(order, order.became) for order in bank.work()], folder, office)
    bank.give_back(*(order.no for order in went_back))
    _say(bank, [(order, "returned") for order in went_back], folder, office)
    bank.save(office.folder / "bank.json")


def _say(bank: Bank, saying: list[tuple[Order, str]], folder: Path, office: PayOffice) -> None:
    if saying:
        path = folder / f"{len(bank.said):03d}"
        bank.said.append(path.name)
        write = statement if saying[0][1] == "returned" else result_file
        write(path, saying, office.today)


def batches_in(office: PayOffice, state: PayoutState) -> list[str]:
    with office.database.reading() as session:
        query = select(Payout.no).where(Payout.state == state.value, Payout.items > 0)
        return list(session.exec(query))


Step = Callable[[PayOffice], None]
ROUND: tuple[Step, ...] = (approve, draft, sign, send, bank_answers, read, correct)


def finish(world: World) -> None:
    """Start again after whatever happened, and go on until everybody is paid."""
    office = world.office()
    for _ in range(4):
        for step in ROUND:
            step(office)
        if office.bank.out == sum(AMOUNTS.values()):
            break
    read(office)
    office.proof(settled=True)
    office.audited()
    keys = {no.rsplit("-", 1)[0] for no in office.bank.orders}
    assert sorted(office.bank.got(key) for key in keys) == sorted(AMOUNTS.values())
    paid = office.claims_in(ClaimState.PAID)
    assert sorted(claim.payable or 0 for claim in paid) == sorted(AMOUNTS.values())
    assert not office.exceptions()


def killed(world: World, step: Step, kill_at: int | None) -> tuple[int | None, list[str]]:
    """Take a step in a process that dies at a point; how it ended, and the points it came by."""
    told = world.folder / POINTS
    told.unlink(missing_ok=True)

    def work() -> None:
        office = world.office()
        points = Points(kill_at, world.folder)
        if world.pictures and kill_at is None:
            points.looks = lambda n: _picture(world, n)
        points.watch(office.database)
        step(office)
        points.looks, seen = None, list(points.seen)
        told.write_text(json.dumps(seen), encoding="utf-8")

    ended = in_a_process(work, told)
    if ended == 0:
        return 0, list(json.loads(told.read_text(encoding="utf-8")))
    assert ended is None, told.read_text(encoding="utf-8")
    return None, []


def the_first(world: World) -> World:
    """The world before anything is approved."""
    office = world.office().open()
    for ending, amount in AMOUNTS.items():
        account = f"62220000{amount:09d}{ending}"
        saved(office.database, a_claim(state="approval", calc="done", payable=amount,
                                       payee_account=account))  # fmt: skip
    return world


Point = tuple[str, Step, int, str, str]
"""The world just before a step, the step, where in it, and what is left behind there."""


def _picture(world: World, n: int) -> None:
    """What would lie on the disk if the process died here."""
    shutil.copytree(world.folder, world.images / f"point{n}")


def points_of(world: World) -> Iterator[Point]:
    """Every point of two rounds: the bank pays, refuses, and sends money back.

    Where pictures can be taken, of the points that leave the very same behind the first one is given:
    from there everything goes on alike.
    """
    for n, step in enumerate(ROUND * 2):
        before = world.keep(f"before{n}")
        if step is bank_answers:
            step(world.office())
            continue
        ended, points = killed(world, step, None)
        assert ended == 0
        left: set[str] = set()
        for at, point in enumerate(points):
            picture = world.images / f"point{at}"
            looks = mark(picture) if world.pictures else point + str(at)
            shutil.rmtree(picture, ignore_errors=True)
            if looks not in left:
                left.add(looks)
                yield before, step, at, point, looks


def survive(world: World, points: list[Point]) -> None:
    """At each of these points: killed, started again, finished, proved."""
    for before, step, at, point, _ in points:
        world.bring(before)
        ended, _ = killed(world, step, at)
        assert ended is None, f"{step.__name__} was not killed at {at}, {point}"
        try:
            finish(world)
        except Exception as fault:
            raise AssertionError(f"killed in {step.__name__} at {at}: {point}") from fault


def a_world(url: str, folder: Path, book: PolicyBook, calendar: WorkCalendar) -> World:
    images, here = folder / "images", folder / "here"
    images.mkdir()
    here.mkdir(exist_ok=True)
    return World(Database(url), here, images, book, calendar)


def test_on_sqlite_at_every_point(
    tmp_path: Path, sqlite_template: Path, book: PolicyBook, calendar: WorkCalendar
) -> None:
    (tmp_path / "here").mkdir()
    path = tmp_path / "here" / "yidi.db"
    shutil.copy(sqlite_template, path)
    world = a_world(f"sqlite:///{path}", tmp_path, book, calendar)

    world.pictures = True
    points = list(points_of(the_first(world)))

    told = " ".join(point for _, _, _, point, _ in points)
    for kind in ("before INSERT", "COMMIT", "half of a write"):
        assert kind in told
    assert {step for _, step, _, _, _ in points} == set(ROUND) - {bank_answers}
    survive(world, points)
    world.database.close()


def test_on_postgresql_at_a_spread_of_points(
    tmp_path: Path, pg_server: URL, book: PolicyBook, calendar: WorkCalendar
) -> None:
    here = postgresql.create(pg_server)
    world = a_world(here.render_as_string(hide_password=False), tmp_path, book, calendar)
    made: dict[str, str] = {}

    def keep(name: str) -> None:
        made[name] = f"{here.database}_{name}"
        copied = f"CREATE DATABASE {made[name]} TEMPLATE {here.database}"
        postgresql.execute(pg_server, copied)

    def bring(name: str) -> None:
        postgresql.drop(here, pg_server)
        copied = f"CREATE DATABASE {here.database} TEMPLATE {made[name]}"
        postgresql.execute(pg_server, copied)

    world.keep_database, world.bring_database = keep, bring
    try:
        upgrade(world.database)
        points = list(points_of(the_first(world)))
        assert any("COPY" in point for _, _, _, point, _ in points)
        spread = [points[n * len(points) // ON_POSTGRESQL] for n in range(ON_POSTGRESQL)]
        survive(world, spread)
    finally:
        world.database.close()
        for name in [*made.values(), here.database]:
            postgresql.drop(here.set(database=name), pg_server)
