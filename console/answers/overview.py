"""What a lead oversees (总览): what waits and how long, who has it, how it flows, what was paid."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from config.text import Lang
from console.answers.areas import areas_of
from console.answers.asked import asked
from jobs.app import App
from workflow.access.kinds import OFFICE
from workflow.records.overview_load import Overseen, load_overseen
from workflow.service.machines import MACHINES
from workflow.shared.money import yuan

DAYS = 30
"""So many days are looked back upon, with today."""


@asked(OFFICE)
def answer_overview(app: App, lang: Lang) -> dict[str, Any]:
    """Return how the asker's areas stand: `waiting`, `desks`, `days` and `decisions` of thirty days.

    `waiting` has each state in which somebody is waited for, with its count and the oldest; `days`
    arrivals, closings and money; `decisions` the working days to a decision against the limit of
    the area, the days of suspension and correction among them.
    """
    areas, since = areas_of(app, None), app.today - timedelta(days=DAYS - 1)
    machines = [each for each in MACHINES.values() if each.name in OVERSEEN]
    with app.database.reading() as session:
        found = load_overseen(session, machines, areas, since, app.now)
    return {
        "since": since.isoformat(), "waiting": _waiting(app, found, lang),
        "desks": [{"name": row.holder, "n": row.n} for row in found.desks],
        "days": _days(found, since), "decisions": _decisions(app, found),
    }  # fmt: skip


OVERSEEN = ("filing", "claim", "entitlement", "referral")


def _waiting(app: App, found: Overseen, lang: Lang) -> list[dict[str, Any]]:
    rows = []
    order = {
        (machine.name, state.value): place
        for machine in MACHINES.values() for place, state in enumerate(machine.states)
    }  # fmt: skip
    for row in sorted(
        found.waiting,
        key=lambda each: (OVERSEEN.index(each.machine), order[each.machine, each.state]),
    ):
        machine = MACHINES[row.machine]
        oldest = date.fromisoformat(str(row.oldest)[:10])
        rows.append(
            {
                "kind": machine.called_also or machine.name, "kind_label": machine.label.say(lang),
                "state": row.state, "state_label": machine.states(row.state).label.say(lang),
                "n": row.n, "oldest_days": (app.today - oldest).days,
            }
        )  # fmt: skip
    return rows


def _days(found: Overseen, since: date) -> list[dict[str, Any]]:
    came: Counter[date] = Counter()
    closed: Counter[date] = Counter()
    money = {row.booked_on: row for row in found.paid}
    for row in found.flow:
        came[row.day] += int(row.came)
        closed[row.day] += int(row.closed)
    rows = []
    for day in (since + timedelta(days=n) for n in range(DAYS)):
        paid = money.get(day)
        rows.append(
            {
                "day": day.isoformat(), "came": came[day], "closed": closed[day],
                "payments": paid.n if paid else 0, "paid": yuan(int(paid.money) if paid else 0),
            }
        )  # fmt: skip
    return rows


def _decisions(app: App, found: Overseen) -> list[dict[str, Any]]:
    taken: defaultdict[str, list[int]] = defaultdict(list)
    for row in found.decided:
        taken[row.area] += [app.calendar.between(row.applied_on, row.day)] * row.n
    rows = []
    for area, days in sorted(taken.items()):
        days.sort()
        limit = app.policy.rules(area, app.today)["national_decision_days"]
        rows.append(
            {
                "area": area, "area_name": app.regions.name(area), "n": len(days),
                "median": at_rank(days, 50), "p90": at_rank(days, 90), "limit": limit,
                "late": sum(each > limit for each in days),
            }
        )  # fmt: skip
    return rows


def at_rank(ordered: Sequence[int], percent: int) -> int:
    """The value of a sorted list that so many percent do not exceed (百分位, by nearest rank)."""
    return ordered[max(0, -(-len(ordered) * percent // 100) - 1)]
