"""The databases of a bench run (测量用数据库): each built once, when the first part asks for it."""

import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from functools import cached_property
from pathlib import Path

from sqlalchemy import URL

from bench.command import Said, yidi
from bench.data import build
from bench.lots import Plan
from bench.server import a_database, home
from bench.size import Size

Say = Callable[[str], None]
Copies = Callable[[], AbstractContextManager[str]]


class Databases:
    """Large and small, on both; `close` takes them all away."""

    def __init__(self, server: URL, size: Size, say: Say) -> None:
        self.server, self.size, self.say = server, size, say
        self._kept = ExitStack()
        self.large_point: Said | None = None
        self.folder = Path(tempfile.mkdtemp(prefix="sqlite-", dir=home()))

    def close(self) -> None:
        """Take all of them away."""
        self._kept.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    @cached_property
    def large(self) -> tuple[str, Plan]:
        """Ten million filings on PostgreSQL, for the four moves and for people at work."""
        size = self.size
        plan = Plan(size.bands, size.due, curve=(size.same,), waiting=size.waiting)
        url = self.built("large", plan, self._kept)
        # What is due on the first day is a point of the curve over what is on hand.
        self.large_point = yidi(url, plan.days.point(0), "run", "expire_filings")
        return url, plan

    @cached_property
    def sqlite(self) -> tuple[str, Plan]:
        """A million filings on SQLite."""
        plan = Plan(self.size.bands, self.size.due_sqlite, waiting=self.size.waiting)
        path = self.folder / "yidi.db"
        self._build(f"sqlite:///{path}", plan, "SQLite")
        return f"sqlite:///{path}", plan

    @cached_property
    def _small(self) -> URL:
        url = self._kept.enter_context(a_database(self.server))
        self._build(_address(url), self.small_plan, "small PostgreSQL")
        return url

    @property
    def small_plan(self) -> Plan:
        """A million on hand, of which a band expires each day."""
        size = self.size
        return Plan(size.bands, size.due_small, kinds=("expire",), on_hand=size.small)

    @contextmanager
    def small(self) -> Iterator[str]:
        """A fresh copy of the small database on PostgreSQL."""
        with a_database(self.server, template=str(self._small.database)) as url:
            yield _address(url)

    @contextmanager
    def small_sqlite(self) -> Iterator[str]:
        """The same on SQLite."""
        copy = self.folder / "copy.db"
        shutil.copy(self._small_file, copy)
        yield f"sqlite:///{copy}"
        for file in self.folder.glob("copy.db*"):
            file.unlink()

    @cached_property
    def _small_file(self) -> Path:
        path = self.folder / "small.db"
        self._build(f"sqlite:///{path}", self.small_plan, "small SQLite")
        return path

    @contextmanager
    def claims(self, build: Callable[[str, int], None]) -> Iterator[Copies]:
        """Claims that wait for the pre-check, built once; gives what makes a fresh copy of them."""
        with a_database(self.server) as template:
            began = time.monotonic()
            build(_address(template), self.size.claims)
            self.say(f"[{self.size.claims:,} claims built in {time.monotonic() - began:.0f} s]")

            @contextmanager
            def copy() -> Iterator[str]:
                with a_database(self.server, template=str(template.database)) as url:
                    yield _address(url)

            yield copy

    @contextmanager
    def another(self, name: str, plan: Plan) -> Iterator[tuple[str, Plan]]:
        """A database on PostgreSQL after a plan, for as long as it is used."""
        with ExitStack() as kept:
            yield self.built(name, plan, kept), plan

    def built(self, name: str, plan: Plan, kept: ExitStack) -> str:
        """A database on PostgreSQL after a plan, which goes away with `kept`."""
        url = _address(kept.enter_context(a_database(self.server)))
        self._build(url, plan, name + " PostgreSQL")
        return url

    def _build(self, url: str, plan: Plan, name: str) -> None:
        began = time.monotonic()
        cases = build(url, plan)
        self.say(f"[{name}: {cases:,} filings built in {time.monotonic() - began:.0f} s]")


def _address(url: URL) -> str:
    return url.render_as_string(hide_password=False)
