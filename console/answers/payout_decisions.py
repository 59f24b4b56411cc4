"""Single payments and exceptions on the command line (款项认定、异常处理)."""

from console.answers.payout_rows import payment_row
from console.answers.queries import View
from console.terminal.output import Face
from jobs.app import App
from jobs.payouts import decisions
from workflow.payout.manual_decisions import find_payment


def resolve(face: Face, app: App, line: int, user: str, reason: str) -> None:
    """Resolve an exception."""
    decisions.resolve(app, line, user, reason)
    told = {"line": line, "status": "resolved"}
    face.show(told, lambda _: face.line(face.say(f"✓ 异常 {line} 已处理", f"✓ {line} resolved")))


def establish(
    face: Face, app: App, no: str, paid: bool, user: str, second: str, reason: str
) -> None:
    """Decide what became of a payment."""
    payment = decisions.establish(app, no, paid, user, second, reason)
    with app.database.reading() as session:
        now = payment_row(find_payment(session, payment.no), View(face.lang, app.regions))
    face.show(now, lambda told: face.line(f"✓ {told['no']}  {told['state_label']}"))
