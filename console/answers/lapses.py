"""What is to lapse and waits to be signed, and what lapsed unsigned (逾期终止名单、未经送达的终止)."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, exists, func, select
from sqlmodel import Session, col

from config.text import Lang, Text
from console.answers.areas import areas_of
from console.answers.asked import NOBODY, asked
from console.answers.doctor_database import Check
from jobs.app import App
from jobs.runs.lapses import on_list, ready_to_lapse
from models import Claim, ClaimState, Filing, LapseListed, Move, Qualification, QualificationState
from workflow.access.kinds import LIST
from workflow.access.reached import reached
from workflow.claim.machine import CLAIM
from workflow.filing.machine import FILING
from workflow.machine.context import Moment
from workflow.machine.machine import CaseMachine
from workflow.qualification.machine import QUALIFICATION

LAPSED: tuple[tuple[CaseMachine, str, ColumnElement[bool]], ...] = (
    (FILING, "lapse_filings", col(Filing.ended_by) == "lapse"),
    (CLAIM, "lapse_claims", col(Claim.state) == ClaimState.LAPSED),
    (QUALIFICATION, "lapse_qualifications", col(Qualification.state) == QualificationState.LAPSED),
)
"""Each machine, the run that lets its cases lapse, and the condition that one has."""


@asked(LIST, person=NOBODY)
def answer_lapse_lists(app: App, lang: Lang, limit: int) -> list[dict[str, Any]]:
    """Return what stands on the lists and would lapse if they were signed today, by run and area."""
    rows: list[dict[str, Any]] = []
    with app.database.reading() as session:
        for machine, run, _ in LAPSED:
            for area in areas_of(app, None):
                left = limit - len(rows)
                rows += _waiting(session, app, lang, machine, run, area)[:left]
    return rows


def _waiting(
    session: Session, app: App, lang: Lang, machine: CaseMachine, run: str, area: str
) -> list[dict[str, Any]]:
    table: Any = machine.table
    moment = Moment(app.today, app.policy.rules(area, app.today), app.calendar)
    query = (
        select(table.no, table.state, table.period_ends_on, table.reminded_on, col(LapseListed.listed_on))
        .join(LapseListed, (col(LapseListed.machine) == machine.name)
              & (col(LapseListed.case_id) == table.id)
              & (col(LapseListed.version) == table.version))
        .where(ready_to_lapse(machine, moment))
        .order_by(table.period_ends_on, table.id)
    )  # fmt: skip
    return [
        {
            "no": no, "machine": machine.name, "area": area, "state": state,
            "state_label": machine.states(state).label.say(lang),
            "period_ends_on": ends_on.isoformat(), "reminded_on": reminded_on.isoformat(),
            "listed_on": listed_on.isoformat(), "run": run,
        }
        for no, state, ends_on, reminded_on, listed_on in session.execute(query)
    ]  # fmt: skip


@asked(LIST, person=NOBODY)
def answer_unsigned_lapses(app: App, lang: Lang, limit: int) -> list[dict[str, Any]]:
    """Return what lapsed before lists were signed, latest first, with the move that takes it up again.

    Its reminder was written and reached nobody: until then nothing was ever served.
    """
    rows: list[tuple[date, dict[str, Any]]] = []
    with app.database.reading() as session:
        for machine, _, gone in LAPSED:
            table: Any = machine.table
            query = select(table.no, table.area, table.state, table.state_since)
            query = query.where(
                gone, _unsigned(machine), reached(machine.table, app.reach)
            ).order_by(table.state_since.desc())
            rows += [
                (since, {
                    "no": no, "machine": machine.name, "area": area, "state": state,
                    "state_label": machine.states(state).label.say(lang),
                    "lapsed_on": since.isoformat(), "way_back": "restore_lapsed",
                })
                for no, area, state, since in session.execute(query.limit(limit))
            ]  # fmt: skip
    rows.sort(key=lambda row: row[0], reverse=True)
    return [row for _, row in rows[:limit]]


def _unsigned(machine: CaseMachine) -> ColumnElement[bool]:
    """It lapsed here, and no list that was signed has it."""
    table: Any = machine.table
    moved = exists().where(
        col(Move.machine) == machine.name,
        col(Move.case_id) == table.id,
        col(Move.trigger) == "lapse",
    )
    signed = exists().where(
        col(LapseListed.machine) == machine.name,
        col(LapseListed.case_id) == table.id,
        col(LapseListed.signed_by) != "",
    )
    return moved & ~signed


def lapse_checks(session: Session, app: App) -> Iterator[Check]:
    """Yield whether a list waits for its signature, and whether anybody lapsed without one."""
    waiting = unsigned = 0
    for machine, _, gone in LAPSED:
        count = select(func.count()).select_from(machine.table)
        unsigned += session.execute(count.where(gone, _unsigned(machine))).scalar_one()
        for area in app.policy.pooling_areas():
            moment = Moment(app.today, app.policy.rules(area, app.today), app.calendar)
            ready = count.where(ready_to_lapse(machine, moment), on_list(machine))
            waiting += session.execute(ready).scalar_one()
    says = Text(
        f"逾期名单待签 {waiting} 件（yidi lapses）",
        f"{waiting} on lapse lists to be signed (yidi lapses)",
    )
    yield Check("lapse_lists", not waiting, says)
    says = Text(
        f"提醒未经送达而终止的 {unsigned} 件（yidi lapses --unserved 列出，restore_lapsed 恢复）",
        f"{unsigned} lapsed on a reminder that reached nobody (yidi lapses --unserved; restore_lapsed takes "
        "them up again)",
    )
    yield Check("lapsed_unserved", not unsigned, says)
