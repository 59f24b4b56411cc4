"""What the daemon says on a terminal: a line for what was done, none for what was not."""

from datetime import date
from typing import Any

import pytest

from console.terminal.daemon_lines import DaemonLines
from console.terminal.output import Face
from jobs.scheduler.execute import RunReport

TODAY = date(2026, 3, 4)


def lines(*, verbose: bool = False) -> DaemonLines:
    return DaemonLines(Face(lang="en"), lambda: TODAY, verbose=verbose)


def a_report(run: str, day: int = 4, **facts: Any) -> RunReport:
    """A run of this day of March that found nothing to do, unless something is given."""
    report: RunReport = {
        "run": run, "day": f"2026-03-{day:02}", "slot": 0, "moved": 0, "skipped": 0, "refused": 0,
        "seconds": 0.5,
    }  # fmt: skip
    report.update(facts)  # type: ignore[typeddict-item]
    return report


def test_a_run_that_did_something_has_a_line_and_one_that_did_not_has_none(
    capsys: pytest.CaptureFixture[str],
) -> None:
    daemon = lines()

    daemon.report(a_report("expire_filings"))
    daemon.report(a_report("precheck_claims", moved=12, skipped=3))

    assert capsys.readouterr().out.splitlines() == [
        "  2026-03-04  pre-check claims: 12 moved, 3 skipped, 0 refused (0.5 s)"
    ]


def test_a_day_that_is_over_has_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    daemon = lines()

    daemon.report(a_report("expire_filings", 2, moved=5))
    daemon.report(a_report("precheck_claims", 2, moved=7))
    daemon.report(a_report("expire_filings", 3))
    daemon.report(a_report("expire_filings", 4))
    daemon.flush()

    assert capsys.readouterr().out.splitlines() == [
        "  2026-03-02  caught up: expire filings 5, pre-check claims 7"
    ]


def test_a_run_that_was_held_or_failed_is_told_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    lines().report(a_report("terminate_uncovered", 2, refused=9, held=True, error="9 would end"))

    assert "✗ 2026-03-02  end filings without coverage: 9 would end" in capsys.readouterr().out


def test_verbose_tells_of_every_run(capsys: pytest.CaptureFixture[str]) -> None:
    daemon = lines(verbose=True)

    daemon.report(a_report("expire_filings", 2))
    daemon.report(a_report("expire_filings"))

    assert len(capsys.readouterr().out.splitlines()) == 2


def test_what_another_daemon_closes_is_told_by_that_one(
    capsys: pytest.CaptureFixture[str],
) -> None:
    lines().report(a_report("expire_filings", moved=4, others=True))

    assert capsys.readouterr().out == ""
