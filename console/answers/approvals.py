"""What waits to be approved or rechecked (复核、审批): totals, by fund, exceptions first, refusals apart."""

from typing import Any

from config.text import Lang, Text
from console.answers.areas import areas_of
from console.answers.asked import NOBODY, asked
from console.answers.work import work_row
from jobs.app import App
from models import ClaimState as S
from models import Role
from workflow.access.kinds import LIST
from workflow.claim.machine import CLAIM
from workflow.ledger.funds import FUNDS
from workflow.records.approvals import ToApprove, by_fund, to_approve
from workflow.records.work_list import WorkWanted, work_page
from workflow.shared.money import yuan

MOST = 100
"""So many claims stand on one page."""
CUT, PAYEE, SAMPLED = (
    Text("核减", "cut"), Text("变更收款人", "payee changed"), Text("抽查", "drawn"),
)  # fmt: skip
STATES = {S.APPROVAL: Role.APPROVER, S.RECHECK: Role.REVIEWER}
ONWARD = {S.APPROVAL: "approve", S.RECHECK: "pass_recheck"}
"""The move that is signed for many."""


@asked(LIST, person=NOBODY)
def answer_approvals(app: App, lang: Lang, state: str = "") -> dict[str, Any]:
    """Return the claims that wait for the asker in approval or recheck: `exceptions`, `plain` and
    `intended` refusals, with count, total and what each fund would pay."""
    actor, found = app.asker.actor, _state(app, state)
    wanted = WorkWanted((CLAIM,), found.value, limit=MOST + 1)
    with app.database.reading() as session:
        rows = work_page(session, areas_of(app, None), actor, app.day, wanted)
        about = to_approve(session, [row.id for row in rows[:MOST]], app.day)
        pays = [each.id for each in about.values() if not each.intended]
        funds = by_fund(session, pays)
    shown = [work_row(app, lang, row) | _row(about[row.id], lang) for row in rows[:MOST]]
    plain = [row for row in shown if not row["intended"]]
    late = [row for row in plain if (row["left"] or 0) < 0 or row["exception"]]
    return {
        "state": found.value, "state_label": found.label.say(lang), "trigger": ONWARD[found],
        "count": len(plain), "total": yuan(sum(about[i].payable or 0 for i in pays)),
        "funds": [
            {"fund": fund, "label": FUNDS[fund].say(lang), "amount": yuan(amount)}
            for fund, amount in funds.items()
        ],
        "exceptions": late, "plain": [row for row in plain if row not in late],
        "intended": [row for row in shown if row["intended"]], "more": len(rows) > MOST,
        "states": [each.value for each, role in STATES.items() if role in actor.roles],
    }  # fmt: skip


def _state(app: App, given: str) -> S:
    """The state that was asked for, or the one that waits for the asker's role."""
    theirs = [each for each, role in STATES.items() if role in app.asker.actor.roles]
    return next((each for each in theirs if each == given), (theirs or [S.APPROVAL])[0])


def _row(each: ToApprove, lang: Lang) -> dict[str, Any]:
    why = ((CUT, each.cut), (PAYEE, each.payee_changed), (SAMPLED, each.sampled))
    return {
        "seen": each.version, "payable": None if each.payable is None else yuan(each.payable),
        "intended": each.intended, "exception": each.exception,
        "marks": [word.say(lang) for word, so in why if so],
    }  # fmt: skip
