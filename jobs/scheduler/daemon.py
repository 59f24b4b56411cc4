"""The daemon (守护进程): opens what is due, works on what is open, sleeps until the next slot or tick.

The scheduler only wakes the daemon. The run ledger says what is due, so a wake that is missed or
comes twice changes nothing. Any number of daemons may share one PostgreSQL: one of them opens the
slots, all of them work on the partitions of the run that is first in order.
"""

import signal
import threading
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

import structlog
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger
from sqlalchemy.exc import DBAPIError

from config.clock import SHANGHAI, at_time
from config.errors import ConfigError
from config.settings import check_schedule
from jobs.app import App, with_loaded_calendar
from jobs.runner.batches import StopRequested
from jobs.runner.leases import this_process
from jobs.runner.partitions import release_lost
from jobs.runs.catalogue import NAMES
from jobs.scheduler import run_store
from jobs.scheduler.execute import RunReport, execute
from jobs.scheduler.leader import Leadership
from models.faults import OutageError, summary

log = structlog.get_logger()
TICK_SECONDS = 5
"""How often a daemon that is idle looks whether there is work."""
ALMOST_DONE_SECONDS = 0.2
FIRST_PAUSE_SECONDS = 0.5
"""How long a daemon that finds no database at its start waits at first; twice that, then again."""
SILENT_TICKS = 6
"""A leader that is silent for so many ticks leads no more."""


def _end_waiting(*_signal: Any) -> None:
    """Break off the wait for a database, in the middle of a connection too: nothing has begun."""
    raise StopRequested


def unheard(_report: RunReport) -> None:
    """Nobody listens to what a run came to."""


class Daemon:
    """One working process: it tells `reported` of every run; `serve` returns at a stop signal."""

    def __init__(self, app: App, reported: Callable[[RunReport], None] = unheard) -> None:
        check_schedule(app.settings, NAMES)
        self.app, self.reported = app, reported
        self.owner = this_process()
        self.tick = min(TICK_SECONDS, app.settings.lease_seconds)
        lease = app.settings.lease_seconds
        self.leadership = Leadership(app.database, max(lease, SILENT_TICKS * self.tick))
        self._wake, self._stop = threading.Event(), threading.Event()
        self._opened_through: date | None = None
        app.database.gives_up = self.is_stopping
        self._lost_database = ""

    def stop(self, *_signal: Any) -> None:
        """Finish the batch at hand and return."""
        self._stop.set()
        self._wake.set()

    def is_stopping(self) -> bool:
        """Whether a stop signal came."""
        return self._stop.is_set()

    def until_ready(self, ready: Callable[[], None]) -> bool:
        """Wait until `ready` finds the database there; False when a stop signal came before.

        What does not pass by waiting is raised, such as a schema of another version.
        """
        pause = FIRST_PAUSE_SECONDS
        self._on_signal(_end_waiting)
        try:
            while True:
                try:
                    ready()
                    break
                except OutageError as fault:
                    if not fault.passes:
                        raise
                    self._away(fault)
                time.sleep(pause)
                pause = min(2 * pause, self.tick)
        except StopRequested:
            log.info("daemon.stopped")
            return False
        self._on_signal(self.stop)
        self._back()
        return True

    @staticmethod
    def _on_signal(handler: Callable[..., None]) -> None:
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, handler)

    def _away(self, fault: Exception) -> None:
        """Say once that the database is away, and again when the reason is another one."""
        says = summary(fault)
        if says != self._lost_database:
            log.error("daemon.database", error=says)
        self._lost_database = says

    def _back(self) -> None:
        if self._lost_database:
            log.info("daemon.database_back")
            self._lost_database = ""

    def serve(self, caught_up: Callable[[int, int, datetime], None]) -> None:
        """Work until stopped; `caught_up(runs, left, next)` is told how the first pass went."""
        self._on_signal(self.stop)
        scheduler = self._scheduler()
        scheduler.start()
        told = False
        try:
            while True:
                found = self.catch_up()
                if found and not told:
                    caught_up(*found, self.next_due())
                    told = True
                if self._stop.is_set():
                    return
                self._wake.wait()
                self._wake.clear()
        finally:
            scheduler.shutdown(wait=False)
            self.leadership.close()
            log.info("daemon.stopped")

    def catch_up(self) -> tuple[int, int] | None:
        """Open what is due and work on all of it, oldest day first.

        Returns how many runs it worked on and how many are left, or None when the database is
        away or busy: the next tick tries again, and nothing was half done.
        """
        try:
            done = self._work()
            with self.app.database.reading() as session:
                return done, len(run_store.unfinished(session))
        except (DBAPIError, ConfigError) as fault:
            self._away(fault)
            return None

    def _work(self) -> int:
        done = 0
        if self._lost_database:
            release_lost(self.app, self.owner)
            self._back()
        try:
            self._open_due()
            while not self._stop.is_set() and self._next():
                done += 1
                self._open_due()
        except StopRequested:
            pass
        return done

    def _open_due(self) -> None:
        """The leader opens the slots that are due; the others only work."""
        if not self.leadership.leads():
            return
        app, today = self.app, self.app.today
        with app.database.reading() as session:
            start = run_store.first_day(session)
        if start is None:
            return
        # Days that are over and were opened whole need no second look.
        since = max(start, self._opened_through or start)
        run_store.open_due(app, since, today, app.now)
        run_store.close_abandoned(app, self.owner)
        self._opened_through = today

    def _next(self) -> bool:
        """Work on the first run that is not done; False when there is none to work on now."""
        # A year of working days that was imported meanwhile counts from the next run on.
        self.app = with_loaded_calendar(self.app)
        with self.app.database.reading() as session:
            waiting = run_store.unfinished(session)
        if not waiting:
            return False
        run = run_store.join(self.app, waiting[0], self.owner)
        if run is None:
            # Closed by another daemon since we looked, or to be tried again after a while.
            with self.app.database.reading() as session:
                return [r.id for r in run_store.unfinished(session)][:1] != [waiting[0].id]
        report = execute(self.app, run, self.owner, stopping=self._stop.is_set)
        self.reported(report)
        if report.get("others"):
            self._stop.wait(ALMOST_DONE_SECONDS)
        return not report.get("failed")

    def next_due(self) -> datetime:
        """The next scheduled moment."""
        now, today = self.app.now, self.app.today
        moments = (
            at_time(day, *divmod(minute, 60))
            for day in (today, today + timedelta(days=1))
            for name in NAMES
            for _, minute in run_store.slots_of(name, self.app.settings)
        )
        return min(moment for moment in moments if moment > now)

    def _scheduler(self) -> BackgroundScheduler:
        scheduler = BackgroundScheduler(
            timezone=SHANGHAI,
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )
        for slot in set(self.app.settings.schedule.values()):
            trigger = CronTrigger(hour=slot.hour, minute=slot.minute, timezone=SHANGHAI)
            scheduler.add_job(self._wake.set, trigger)
        scheduler.add_job(self._wake.set, IntervalTrigger(seconds=self.tick, timezone=SHANGHAI))
        return scheduler
