"""The bench is honest: what it measures us against leaves the same rows, down to the hashes."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import URL
from sqlmodel import col, select

from bench import claims, online, queue_engine
from bench.chain import EMPTY, no_chain
from bench.claims_floor import Known
from bench.data import build
from bench.floor import Floor, one_case
from bench.lots import EVERY, MOVES, Plan
from bench.naive import expire_one_by_one
from bench.online_floor import floor_on
from bench.ours import Ours
from bench.report import BEGIN, END, PAGE, Line, Report
from bench.turns import Contest, Turn, in_turns
from models import Calculation, Claim, Filing, Move, Notice, Tally
from models import Report as Upward
from models.base import canonical
from models.chain import digest, private_text, text_of
from models.database import Database
from tests.conftest import BOTH, ROOT
from tests.support import postgresql

PLAN = Plan(bands=2, due=18, curve=(9,), waiting=9, on_hand=300)
OWN = {"run_id", "hash", "prev_hash", "head", "id", "created_at"}
"""What tells one run from another: its number in the ledger, and with it the hashes."""


class Two:
    """Two databases with the same filings: built once, and copied."""

    def __init__(self, one: str, other: str, copy: Callable[[], None]) -> None:
        self.urls = (one, other)
        build(one, PLAN)
        copy()

    def agree(self, *, but: frozenset[str] = frozenset()) -> None:
        """Same cases, same histories, same notices, same counts."""
        left_out = OWN | but
        seq = (col(Move.case_id), col(Move.seq))
        notice = (col(Notice.case_id), col(Notice.about))
        upward = (col(Upward.case_id), col(Upward.seq))
        tables = ((Filing, (col(Filing.id),)), (Move, seq), (Notice, notice), (Upward, upward))
        for table, order in tables:
            one, other = (rows(url, table, left_out, *order) for url in self.urls)
            assert one == other, table.__name__
        one, other = (counted(rows(url, Tally, left_out)) for url in self.urls)
        assert one == other
        for url in self.urls:
            assert_chained(url)


def rows(url: str, table: Any, but: set[str], *order: Any) -> list[dict[str, Any]]:
    """A table, but for what tells one run from another."""
    database = Database(url)
    with database.reading() as session:
        found = [row.model_dump() for row in session.exec(select(table).order_by(*order))]
    database.close()
    return [{k: v for k, v in row.items() if k not in but} for row in found]


def counted(rows: list[dict[str, Any]]) -> dict[str, int]:
    found: dict[str, int] = {}
    for row in rows:
        found[row["state"]] = found.get(row["state"], 0) + row["n"]
    return found


def assert_chained(url: str, table: Any = Filing) -> None:
    """Every hash follows from its row and the hash before, and the case carries the last."""
    database = Database(url)
    with database.reading() as session:
        heads: dict[int, bytes] = {}
        for move in session.exec(select(Move).order_by(col(Move.case_id), col(Move.seq))):
            prev = heads.get(move.case_id, b"")
            private = "=" + private_text(move.reason, None, canonical(move.facts))
            if move.sealed is not None:
                private = "#" + move.sealed.hex()
            assert move.prev_hash == prev
            assert move.hash == digest(prev, text_of(move.model_dump(), private)), move.trigger
            heads[move.case_id] = move.hash
        assert dict(session.exec(select(table.id, table.head)).all()) == heads
    database.close()


@contextmanager
def two_of(kind: str, request: pytest.FixtureRequest, folder: Path) -> Iterator[Two]:
    if kind == "sqlite":
        one, other = folder / "one.db", folder / "other.db"
        yield Two(f"sqlite:///{one}", f"sqlite:///{other}", lambda: copy_file(one, other))
        return
    server = request.getfixturevalue("pg_server")
    url = postgresql.create(server)
    copy = url.set(database=f"{url.database}_copy")
    statement = f"CREATE DATABASE {copy.database} TEMPLATE {url.database}"
    addresses = [each.render_as_string(hide_password=False) for each in (url, copy)]
    yield Two(*addresses, lambda: postgresql.execute(server, statement))
    for each in (url, copy):
        postgresql.drop(each, server)


def copy_file(one: Path, other: Path) -> None:
    shutil.copy(one, other)


@pytest.fixture(params=BOTH)
def two(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Two]:
    with two_of(request.param, request, tmp_path) as found:
        yield found


@pytest.fixture
def two_on_postgresql(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Two]:
    with two_of("postgresql", request, tmp_path) as found:
        yield found


def ours(url: str, work: Callable[[Ours], None]) -> None:
    side = Ours(url, PLAN.days.quiet)
    work(side)
    side.close()


def test_the_floor_leaves_the_rows_that_our_runs_leave(two: Two) -> None:
    days = PLAN.days
    wanted = [("expire", days.point(0))]
    wanted += [(move, days.band(band)) for band in range(PLAN.bands) for move in MOVES]
    wanted += [("expire", days.scattered(band)) for band in range(PLAN.bands)]
    one, other = two.urls

    moved: dict[str, list[int]] = {}
    for url, side in ((one, Ours(one, days.quiet)), (other, Floor.on(other))):
        moved[url] = [side.run(move, day) for move, day in wanted]
        side.close()

    assert moved[one] == moved[other]
    assert moved[one][: 1 + 2 * len(MOVES)] == [*PLAN.curve, *[PLAN.due] * 2 * len(MOVES)]
    assert all(moved[one])
    two.agree()


def test_nothing_is_due_before_its_day(two: Two) -> None:
    def quiet(side: Ours) -> None:
        assert [side.run(move, PLAN.days.quiet) for move in MOVES] == [0, 0, 0, 0]

    ours(two.urls[0], quiet)


def test_the_naive_design_leaves_the_rows_of_the_floor(two: Two) -> None:
    day = PLAN.days.point(0)
    one, other = two.urls

    moved = expire_one_by_one(one, day, 1000)
    floor = Floor.on(other)

    assert moved == floor.run("expire", day) == PLAN.curve[0]
    floor.close()
    # It keeps facts by commitment, as a single move does.
    two.agree(but=frozenset({"salt", "sealed"}))


def test_a_job_of_the_queue_does_what_the_floor_does_for_one_case(two_on_postgresql: Two) -> None:
    if not queue_engine.is_there():
        pytest.skip(queue_engine.MISSING)
    day = PLAN.days.point(0)
    one, other = two_on_postgresql.urls
    lot = next(lot for lot in PLAN.lots if lot.kind == "expire")
    ids = [n for n in range(lot.first, lot.last + 1) if n % EVERY != EVERY - 1]

    queue_engine.expire_by_jobs(one, day, ids)
    floor = Floor.on(other)
    floor.run("expire", day)
    floor.close()

    assert "id = 7" in one_case(7, day)
    two_on_postgresql.agree()


def test_turns_change_who_begins_and_use_every_day_once() -> None:
    said: list[tuple[str, int]] = []

    def side(name: str) -> Callable[[int], int]:
        return lambda band: said.append((name, band)) or 1

    in_turns(2, side("ours"), side("floor"))

    assert said == [("ours", 0), ("floor", 1), ("floor", 2), ("ours", 3)]


def test_a_ratio_is_of_medians_and_its_spread_of_neighbours() -> None:
    fast = [Turn(1000, seconds) for seconds in (1.0, 2.0, 9.0)]
    slow = [Turn(1000, seconds) for seconds in (2.0, 2.0, 3.0)]

    contest = Contest(slow, fast)

    assert contest.ratio == 1.0
    assert contest.spread == (pytest.approx(1 / 3), 2.0)


def test_the_last_line_is_the_worst_of_the_set_based_moves(tmp_path: Path) -> None:
    report = Report(say=lambda _text: None)
    for seconds in (1.05, 1.3):
        report.contest("expire", "here", Contest([Turn(1, seconds)], [Turn(1, 1.0)]), 1.10)
    report.contest("take", "here", Contest([Turn(1, 9.0)], [Turn(1, 1.0)]), 2.5, counts=False)
    report.add(Line("what", "here", "ours"))
    page = tmp_path / "README.md"
    page.write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n", encoding="utf-8")

    report.write(page)

    assert report.worst == "worst ratio to the floor: 1.30"
    written = page.read_text(encoding="utf-8")
    assert written.startswith(f"before\n{BEGIN}\n")
    assert written.endswith(f"{END}\nafter\n")
    assert (
        "| expire | here | 1300000.0 µs a case | floor 1000000.0 µs | 1.30 (1.30 – 1.30) | ≤ 1.10 ✗ |"
        in written
    )
    assert "old" not in written
    assert BEGIN in PAGE.read_text(encoding="utf-8")


def test_a_day_of_the_bench_lies_in_one_month() -> None:
    days = Plan(bands=10, curve=(1,)).days

    assert days.point(0).month == days.scattered(9).month == date(2026, 3, 1).month


def test_the_floor_of_claims_writes_what_the_runs_found_out(pg_server: URL) -> None:
    urls = [postgresql.create(pg_server) for _ in range(2)]
    one, other = (url.render_as_string(hide_password=False) for url in urls)
    for url in (one, other):
        claims.build(url, 24)

    claims.run(one)
    Known.of(one).write(other)

    for table, order in ((Claim, (col(Claim.id),)), (Move, (col(Move.case_id), col(Move.seq)))):
        assert rows(one, table, OWN, *order) == rows(other, table, OWN, *order), table.__name__
    assert len(rows(other, Calculation, OWN)) == 24
    for url in (one, other):
        assert_chained(url, Claim)
    for url in urls:
        postgresql.drop(url, pg_server)


def test_one_move_by_hand_is_the_move_that_take_writes(two: Two) -> None:
    numbers = online.waiting(PLAN)[:3]
    one, other = two.urls

    for url, opened in ((one, online.ours), (other, floor_on(other))):
        clerk = opened(url, PLAN.days.quiet)
        for no in numbers:
            clerk(no)

    for table, order in ((Filing, (col(Filing.id),)), (Move, (col(Move.case_id), col(Move.seq)))):
        assert rows(one, table, OWN, *order) == rows(other, table, OWN, *order), table.__name__
    for url in two.urls:
        assert_chained(url)


def test_without_the_chain_every_move_carries_the_same_constant(two: Two) -> None:
    url, day = two.urls[0], PLAN.days.point(0)

    def unchained(side: Ours) -> None:
        with no_chain():
            assert side.run("expire", day) == PLAN.curve[0]

    ours(url, unchained)

    database = Database(url)
    with database.reading() as session:
        hashes = session.exec(select(Move.hash).where(Move.trigger == "expire")).all()
    database.close()
    assert set(hashes) == {EMPTY}


def test_each_run_has_a_folder_of_its_own_that_is_gone_when_it_ends(tmp_path: Path) -> None:
    script = (
        "from bench.server import home; print(home(), home().is_dir() and home() == home());input()"
    )
    given = {**os.environ, "BENCH_DIR": str(tmp_path), "PYTHONPATH": str(ROOT)}

    def started() -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-c", script], env=given, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    runs = [started(), started()]
    told = [run.communicate("\n", timeout=60)[0].split() for run in runs]

    (one, there), (other, too) = told
    assert (there, too) == ("True", "True")
    assert one != other
    assert list(tmp_path.iterdir()) == []
