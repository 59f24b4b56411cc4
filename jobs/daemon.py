"""The daemon (守护进程): opens what is due, does it in order, sleeps until the next slot or tick.

The scheduler only wakes it. Whether anything is due is the ledger's answer, so a wake that is
missed or comes twice changes nothing, and any number of daemons may share one PostgreSQL.
"""

import signal
import threading
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
from jobs import ledger
from jobs.desk import Desk, in_force
from jobs.execute import execute
from jobs.runs import NAMES
from jobs.work import Progress, Stopped

log = structlog.get_logger()
TICK_SECONDS = 60
HELD_ELSEWHERE_SECONDS = 2


class Daemon:
    """One working process. `serve` returns when it is told to stop."""

    def __init__(self, desk: Desk, progress: Progress) -> None:
        check_schedule(desk.settings, NAMES)
        self.desk, self.progress = desk, progress
        self.owner = ledger.this_process()
        self._wake, self._stop = threading.Event(), threading.Event()
        self._opened_through: date | None = None

    def stop(self, *_signal: Any) -> None:
        """Finish the page at hand and return."""
        self._stop.set()
        self._wake.set()

    def serve(self, caught_up: Callable[[int, int, datetime], None]) -> None:
        """Work until stopped; `caught_up(runs, left, next)` is told how the first pass went."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self.stop)
        scheduler = self._scheduler()
        scheduler.start()
        try:
            done = self.catch_up()
            caught_up(done, self._left(), self.next_due())
            while not self._stop.is_set():
                self._wake.wait()
                self._wake.clear()
                self.catch_up()
        finally:
            scheduler.shutdown(wait=False)
            log.info("daemon.stopped")

    def catch_up(self) -> int:
        """Open what is due and do all of it, oldest day first; returns how many runs were done."""
        done = 0
        try:
            self._open_due()
            while not self._stop.is_set() and self._next():
                done += 1
        except Stopped:
            pass
        except (DBAPIError, ConfigError) as fault:
            # The database is away or busy: the next tick tries again, and nothing was half done.
            log.error("daemon.database", error=str(fault).splitlines()[0])
        return done

    def _open_due(self) -> None:
        desk, today = self.desk, self.desk.today
        with desk.database.reading() as session:
            start = ledger.first_day(session)
        if start is None:
            return
        # Days that are over and were opened whole need no second look.
        since = max(start, self._opened_through or start)
        ledger.open_due(desk, since, today, desk.now)
        self._opened_through = today

    def _next(self) -> bool:
        """Do the oldest run; False when nothing is left or another daemon has it."""
        # A year of working days that was imported meanwhile counts from the next run on.
        self.desk = in_force(self.desk)
        with self.desk.database.reading() as session:
            waiting = ledger.unfinished(session)
        if not waiting:
            return False
        run = ledger.lease(self.desk, waiting[0], self.owner, self.desk.now)
        if run is None:
            # The order of the day holds across daemons: wait for the one who has it.
            self._stop.wait(HELD_ELSEWHERE_SECONDS)
            return not self._stop.is_set()
        report = execute(self.desk, run, progress=self.progress, stopping=self._stop.is_set)
        # A try that failed was given back: leave it to the next tick, not to a tight loop.
        return not (report.get("error") and run.attempt < self.desk.settings.attempts)

    def _left(self) -> int:
        """How many runs are still to be done."""
        with self.desk.database.reading() as session:
            return len(ledger.unfinished(session))

    def next_due(self) -> datetime:
        """The next scheduled moment."""
        now, today = self.desk.now, self.desk.today
        moments = (
            at_time(day, *divmod(minute, 60))
            for day in (today, today + timedelta(days=1))
            for name in NAMES
            for _, minute in ledger.slots_of(name, self.desk.settings)
        )
        return min(moment for moment in moments if moment > now)

    def _scheduler(self) -> BackgroundScheduler:
        scheduler = BackgroundScheduler(
            timezone=SHANGHAI,
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )
        for slot in set(self.desk.settings.schedule.values()):
            trigger = CronTrigger(hour=slot.hour, minute=slot.minute, timezone=SHANGHAI)
            scheduler.add_job(self._wake.set, trigger)
        scheduler.add_job(self._wake.set, IntervalTrigger(seconds=TICK_SECONDS, timezone=SHANGHAI))
        return scheduler
