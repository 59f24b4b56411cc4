"""What is due (期限与送达): today, soon, overdue; what nobody has been served; who is about to lose a right."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from config.text import Lang
from console.answers.appeals import answer_appeals
from console.answers.asked import NOBODY, asked
from console.answers.cases import answer_cases
from console.answers.documents import answer_documents
from console.answers.inquiries import answer_inquiries
from console.answers.queries import CaseFilter
from jobs.app import App
from workflow.access.kinds import LIST

SOON, LOSING = timedelta(days=3), timedelta(days=30)
MOST = 200
"""So many of each kind are shown, the soonest first."""
Rows = list[dict[str, Any]]


@asked(LIST, person=NOBODY)
def answer_deadlines(app: App, lang: Lang) -> dict[str, Rows]:
    """Return `overdue`, `today`, `soon` (in 3 days), `losing` (in 30 days), `to_seal`, `unserved`, `appeals`, `inquiries`."""
    today = app.today.isoformat()
    due = _cases(
        app,
        lang,
        CaseFilter(overdue_on=app.today + SOON + timedelta(days=1), soonest="due_on", limit=MOST),
    )
    losing = CaseFilter(period_until=app.today + LOSING, soonest="period_ends_on", limit=MOST)
    return {
        "overdue": [row for row in due if row["due_on"] < today],
        "today": [row for row in due if row["due_on"] == today],
        "soon": [row for row in due if row["due_on"] > today],
        "losing": _first(_cases(app, lang, losing), "period_ends_on"),
        "to_seal": answer_documents(app, lang, None, "to_seal", None, limit=MOST),
        "unserved": answer_documents(app, lang, None, "to_serve", None, limit=MOST),
        "appeals": answer_appeals(app, lang, running=True, limit=MOST),
        "inquiries": answer_inquiries(app, lang, running=True)[:MOST],
    }


def _cases(app: App, lang: Lang, wanted: CaseFilter) -> Rows:
    rows = (row for kind in ("claims", "filings") for row in answer_cases(app, lang, kind, wanted))
    return _first(rows, "due_on")


def _first(rows: Iterable[dict[str, Any]], by: str) -> Rows:
    return sorted(rows, key=lambda row: (row[by] or "9999", row["no"]))
