"""What the daemon says on a terminal (守护进程的显示): a line for each run or past day that did something."""

import sys
from collections.abc import Callable
from datetime import date

from console.terminal.output import Face
from jobs.runs.catalogue import RUNS
from jobs.scheduler.execute import RunReport

LABELS = {run.name: run.label for run in RUNS}


class DaemonLines:
    """Prints reports of runs as they come in; with `verbose` every run has a line of its own.

    The runs of a day that is over are gathered in one line, because a daemon that catches up goes
    through days of them within seconds.
    """

    def __init__(self, face: Face, today: Callable[[], date], *, verbose: bool = False) -> None:
        self.face, self.today, self.verbose = face, today, verbose
        self._day = ""
        self._gathered: list[str] = []

    def report(self, report: RunReport) -> None:
        """One run ended, was held or failed; what others close is told by them."""
        if self._day != report["day"]:
            self.flush()
            self._day = report["day"]
        if report.get("error"):
            self._print(f"✗ {report['day']}  {self._label(report)}: {report['error']}")
        elif self.verbose:
            self._print(self._whole(report))
        elif report.get("others") or not (report["moved"] or report["refused"]):
            return
        elif report["day"] < self.today().isoformat():
            self._gathered.append(f"{self._label(report)} {report['moved']}")
        else:
            self._print(self._whole(report))

    def flush(self) -> None:
        """Print the line of the day that was gathered, if anything was done on it."""
        if self._gathered:
            done = self.face.say("，", ", ").join(self._gathered)
            self._print(f"  {self._day}  {self.face.say('补办', 'caught up')}: {done}")
            self._gathered.clear()

    def _whole(self, report: RunReport) -> str:
        counts = self.face.say(
            f"办理 {report['moved']}，略过 {report['skipped']}，未办 {report['refused']}",
            f"{report['moved']} moved, {report['skipped']} skipped, {report['refused']} refused",
        )
        took = self.face.say(f"{report['seconds']:.1f} 秒", f"{report['seconds']:.1f} s")
        return f"  {report['day']}  {self._label(report)}: {counts} ({took})"

    def _label(self, report: RunReport) -> str:
        return self.face.words(LABELS[report["run"]])

    def _print(self, line: str) -> None:
        self.face.line(line)
        sys.stdout.flush()
