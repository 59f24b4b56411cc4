"""Reconciling a day (对账): ledger, batches and bank statement, held against each other to the 分."""

from datetime import date
from typing import NamedTuple

from jobs.app import App
from jobs.finance.day_check import DayCheck, counts_for, ours_of
from jobs.finance.differences import Difference, Explained
from jobs.finance.three_way import DaySides, SideTotal, load_sides
from models.bulk import on_postgresql


class Reconciliation(NamedTuple):
    """The sides of a day, every difference between them, and what people have explained already."""

    sides: DaySides
    gaps: list[Difference]
    explained: list[Explained]


def reconcile(app: App, day: date, area: str | None) -> Reconciliation:
    """Hold the sides of a day against each other, over one state of the database."""
    with app.database.reading() as session:
        if on_postgresql(session):
            session.connection(execution_options={"isolation_level": "REPEATABLE READ"})
        sides = load_sides(session, app, day, area)
    check = DayCheck(sides, area)
    check.run()
    return Reconciliation(sides, check.gaps, check.explained)


def totals(sides: DaySides, area: str | None = None) -> dict[str, dict[str, SideTotal]]:
    """The sides in figures: ledger by occasion, our payments, the bank."""
    bank = {"debit": SideTotal(), "credit": SideTotal()}
    for statement in sides.statements:
        for line in statement.bookings:
            if counts_for(sides, line, area):
                bank["credit" if line.credit else "debit"].add(line.amount)
    return {"ledger": sides.ledger, "payments": ours_of(sides), "bank": bank}
