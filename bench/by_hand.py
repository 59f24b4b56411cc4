"""What each of the four moves is made of, as somebody writes it in SQL by hand (手写的四种办理)."""

from dataclasses import dataclass
from datetime import date, timedelta

OVER = """period_ends_on = '9999-12-31', period_provisional = false, reminded_on = '9999-12-31',
    due_on = '9999-12-31', overdue_since = '9999-12-31'"""

SIGNED = """EXISTS (SELECT 1 FROM lapse_listed WHERE lapse_listed.machine = 'filing'
    AND lapse_listed.case_id = filing.id AND lapse_listed.version = filing.version
    AND lapse_listed.signed_by <> '')"""
TRANSIT, SERVED = timedelta(days=10), timedelta(days=7)


def days(day: date, written: str) -> dict[str, str]:
    """The day, and the days from which one counts, as each database writes them."""
    each = {"day": day, "transit": day - TRANSIT, "served": day - SERVED}
    return {name: written.format(value) for name, value in each.items()}


@dataclass(frozen=True)
class By:
    """What one of the four moves is made of, as an SQL writer sees it."""

    trigger: str
    sources: tuple[str, ...]
    dest: str
    due: str
    sets: str
    facts: tuple[str, ...]
    tells: bool = False
    reports: str = ""
    """The event that is reported upward of those that are in force before or after."""

    @property
    def source(self) -> str | None:
        """The state they leave, where it is one."""
        return self.sources[0] if len(self.sources) == 1 else None


MOVES = {
    "expire": By("expire", ("active",), "expired", "ends_on < {day}", "", ("ends_on",)),
    "activate": By(
        "activate", ("reviewed",), "active",
        "starts_on <= {day} AND covered_to >= {day} AND replaces_id IS NULL",
        "activated_on = {day},", ("ends_on", "starts_on"), tells=True,
        reports="01",
    ),
    "lapse": By(
        "lapse", ("returned",), "cancelled", f"period_ends_on < {{transit}} AND reminded_on <= {{served}} AND {SIGNED}",
        f"ended_by = 'lapse', {OVER},", ("period_ends_on", "reminded_on"), tells=True,
    ),
    "terminate": By(
        "terminate", ("submitted", "returned", "reviewed", "active"), "cancelled",
        "covered_to < {day} AND covered_to < ends_on",
        f"ended_by = 'terminate', {OVER}, ends_on = covered_to,", ("coverage_end", "covered_to"),
        tells=True, reports="03",
    ),
}  # fmt: skip
