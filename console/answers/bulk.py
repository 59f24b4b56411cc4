"""One move for many cases (批量办理): what would be taken and what not, the order, how far it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlmodel import col, select

from config.text import Lang
from console.answers.areas import areas_of
from console.answers.asked import NOBODY, asked
from console.answers.moves import MoveOrder
from console.answers.next_case import machines_of
from console.answers.queries import instant
from jobs.app import App
from jobs.identity import identify
from jobs.identity.duties import DESK
from jobs.office import bulk
from jobs.office.bulk import MOST, Tried, Wanted
from models import BulkItem, BulkOrder, ItemState, OrderState
from workflow.access.kinds import LIST, WORK
from workflow.machine.machine import Step
from workflow.records.work_list import WorkWanted, work_page
from workflow.service.machines import MACHINES
from workflow.shared.money import yuan


@dataclass(frozen=True)
class BulkFilter:
    """Which of what waits for somebody a move is for: of a kind, in a state; overdue, up to an amount."""

    kind: str
    state: str
    overdue: bool = False
    up_to: int | None = None
    """No claim whose amount is more, in 分."""


@asked(WORK)
def steps_for_many(app: App, kind: str, state: str) -> list[Step]:
    """The moves that fit many cases in a state: of the asker's roles, without a second person, and
    with nothing that differs from case to case."""
    found: dict[str, Step] = {}
    (machine,) = machines_of(kind)
    for step in machine.steps_from(state):
        fields = step.payload.model_fields if step.payload else {}
        if (
            step.by & app.asker.actor.roles
            and "second" not in fields
            and "disallowed" not in fields
        ):
            found.setdefault(step.trigger, step)
    return list(found.values())


@asked(LIST, person=NOBODY)
def answer_bulk_preview(
    app: App, lang: Lang, wanted: BulkFilter, trigger: str, order: MoveOrder
) -> dict[str, Any]:
    """Return what a filter finds: `eligible` cases with the `total` of their amounts, and the others
    with why each would be refused; nothing is written."""
    machines = machines_of(wanted.kind)
    of = WorkWanted(tuple(machines), wanted.state, wanted.overdue, limit=MOST)
    with app.database.reading() as session:
        rows = work_page(session, areas_of(app, None), app.asker.actor, app.day, of)
    numbers = [row.no for row in rows if wanted.up_to is None or (row.total or 0) <= wanted.up_to]
    return _tried_all(app, numbers, trigger, order, lang)


@asked(LIST, person=NOBODY)
def answer_bulk_trial(
    app: App, lang: Lang, numbers: Sequence[str], trigger: str, order: MoveOrder
) -> dict[str, Any]:
    """Return the same of chosen cases (试办)."""
    return _tried_all(app, numbers, trigger, order, lang)


def _tried_all(
    app: App, numbers: Sequence[str], trigger: str, order: MoveOrder, lang: Lang
) -> dict[str, Any]:
    wanted = Wanted(trigger, order.reason, order.facts)
    found = bulk.try_out(app, numbers, wanted)
    eligible = [each for each in found if each.fault is None]
    return {
        "eligible": [_tried(each, lang) for each in eligible],
        "ineligible": [_tried(each, lang) for each in found if each.fault is not None],
        "total": yuan(sum(each.amount or 0 for each in eligible)),
    }  # fmt: skip


def _tried(each: Tried, lang: Lang) -> dict[str, Any]:
    error = each.fault and {"code": each.fault.code, "message": each.fault.sentence(lang)}
    return {
        "no": each.no, "seen": each.seen,
        "amount": None if each.amount is None else yuan(each.amount), "error": error,
    }  # fmt: skip


@asked(WORK)
def answer_bulk_order(
    app: App, lang: Lang, chosen: Sequence[tuple[str, int]], trigger: str, order: MoveOrder
) -> dict[str, Any]:
    """Order a move for these cases in the versions that were seen, and take the first of them."""
    identify(app, order.user, DESK)
    number = bulk.order(app, chosen, Wanted(trigger, order.reason, order.facts))
    return answer_bulk_on(app, lang, number)


@asked(WORK)
def answer_bulk_on(app: App, lang: Lang, order: int) -> dict[str, Any]:
    """Take the next cases of an order of the asker's, and return how far it is."""
    bulk.go_on(app, order)
    return answer_bulk(app, lang, order)


@asked(WORK)
def answer_bulk_paused(app: App, lang: Lang, order: int, *, paused: bool) -> dict[str, Any]:
    """Pause an order of the asker's, or let it go on, and return how far it is."""
    bulk.pause(app, order, paused=paused)
    return answer_bulk(app, lang, order)


@asked(WORK)
def answer_bulk(app: App, lang: Lang, order: int) -> dict[str, Any]:
    """Return an order of the asker's with the result of each case."""
    made, far = bulk.own_order(app, order), bulk.progress(app, order)
    with app.database.reading() as session:
        its = select(BulkItem).where(BulkItem.order_id == order).order_by(col(BulkItem.place))
        items = session.exec(its).all()
    done = [each for each in items if each.state == ItemState.DONE]
    return _order(made, lang) | {
        "state": far.state.value, "state_label": far.state.label.say(lang), "waiting": far.waiting,
        "done": far.done, "refused": far.refused,
        "total": yuan(sum(each.amount or 0 for each in done)),
        "items": [_item(each, lang) for each in items],
    }  # fmt: skip


@asked(WORK)
def answer_bulk_orders(app: App, lang: Lang) -> list[dict[str, Any]]:
    """Return the last orders of the asker, the newest first."""
    mine = select(BulkOrder).where(BulkOrder.asked_by == app.asker.name)
    with app.database.reading() as session:
        found = session.exec(mine.order_by(col(BulkOrder.id).desc()).limit(20)).all()
        return [_order(each, lang) for each in found]


def _order(made: BulkOrder, lang: Lang) -> dict[str, Any]:
    machine = MACHINES.get(made.machine)
    return {
        "order": made.id, "trigger": made.trigger,
        "label": machine.called(made.trigger).say(lang) if machine else made.trigger,
        "reason": made.reason, "asked_by": made.asked_by, "asked_at": instant(made.asked_at),
        "state": made.state, "state_label": OrderState(made.state).label.say(lang),
    }  # fmt: skip


def _item(each: BulkItem, lang: Lang) -> dict[str, Any]:
    return {
        "no": each.no, "state": each.state, "state_label": ItemState(each.state).label.say(lang),
        "amount": None if each.amount is None else yuan(each.amount),
        "code": each.code, "says": each.says,
    }  # fmt: skip
