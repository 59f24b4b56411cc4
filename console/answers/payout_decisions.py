"""What people decide about single payments and exceptions (款项认定、异常处理)."""

from typing import Any

from config.text import Lang
from console.answers.payout_rows import payment_row
from console.answers.queries import View
from jobs.app import App
from jobs.payouts import decisions
from workflow.payout.manual_decisions import find_payment


def answer_resolution(app: App, line: int, user: str, reason: str) -> dict[str, Any]:
    """Resolve an exception with a reason: `line` and its `status`."""
    decisions.resolve(app, line, user, reason)
    return {"line": line, "status": "resolved"}


def answer_established(
    app: App, lang: Lang, no: str, paid: bool, user: str, second: str, reason: str
) -> dict[str, Any]:
    """Establish whether a payment was paid, and return it as it stands then."""
    payment = decisions.establish(app, no, paid, user, second, reason)
    with app.database.reading() as session:
        return payment_row(find_payment(session, payment.no), View(lang, app.regions))
