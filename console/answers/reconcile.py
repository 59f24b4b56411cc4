"""A day reconciled (对账): three sides of it, and what does not agree."""

from datetime import date
from typing import Any

from config.text import Lang
from console.answers.areas import known_area
from console.answers.asked import asked
from console.answers.payout_rows import EXCEPTIONS
from jobs.app import App
from jobs.finance.differences import Difference
from jobs.finance.reconcile import reconcile, totals
from workflow.access.kinds import AGENCY
from workflow.shared.money import yuan


@asked(AGENCY)
def answer_reconciliation(app: App, lang: Lang, day: date, area: str | None) -> dict[str, Any]:
    """Return ledger, payments and bank statement of a day in yuan, and every difference.

    `explained` are bookings that differ from our payments and are accounted for.
    """
    known_area(app, area)
    found = reconcile(app, day, area)
    sides = {
        side: {
            name: {"count": each.count, "amount": yuan(each.amount)} for name, each in of.items()
        }
        for side, of in totals(found.sides, area).items()
    }
    return {
        "day": found.sides.day.isoformat(),
        "area": area,
        "ok": not found.gaps,
        **sides,
        "statements": [
            {"file": s.stored.name, "opening": yuan(s.opening), "closing": yuan(s.closing)}
            for s in found.sides.statements
        ],
        "differences": [
            {
                "code": gap.code,
                "about": gap.about or None,
                "says": f"{gap.about} {gap.says.say(lang, **_values(gap, lang))}".strip(),
                **gap.values,
            }
            for gap in found.gaps
        ],
        "explained": [
            {
                "code": each.code,
                "about": each.about,
                "says": each.says.say(lang),
                "amount": yuan(each.amount),
                "credit": each.credit,
            }
            for each in found.explained
        ],
    }


def _values(gap: Difference, lang: Lang) -> dict[str, str]:
    """The values of a difference's sentence; the code of an exception in words."""
    means = EXCEPTIONS.get(gap.values.get("why", ""))
    return {**gap.values, "why": means.say(lang)} if means else gap.values
