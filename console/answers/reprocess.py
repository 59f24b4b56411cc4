"""Facts that changed after payment (追溯核算): what is to be recovered or supplemented for them."""

from collections import Counter
from typing import Any

from config.text import Lang, Text
from console.answers.areas import one_area
from console.answers.asked import asked
from console.answers.numbers import whole
from jobs.app import App
from jobs.office.reprocess import reprocess_claims
from workflow.access.kinds import WORK

OUTCOMES = {
    "proposed": Text("已提出", "proposed"),
    "not_paid": Text(
        "尚未拨付：请撤回审批（pull_back）后重新核定", "not paid yet: pull it back (pull_back) and decide again"
    ),
    "outdated_proposal": Text(
        "此前的提议未决定，事实又有变：请先决定或撤销",
        "an earlier proposal waits and the facts changed again: decide on it or cancel it first",
    ),
    "declined": Text("相同的提议已被撤销，不再提出", "the same proposal was cancelled: not asked again"),
    "between_funds": Text("只在基金之间调整，金额不变", "only the funds differ, the amount does not"),
    "nothing_left": Text("已无可追回金额", "nothing is left to recover"),
    "refused": Text("不能核算", "it cannot be calculated"),
}  # fmt: skip
"""What may come of a claim, by its code."""


@asked(WORK)
def answer_reprocess(
    app: App, lang: Lang, user: str | None, area: str | None, claim: str | None, *, dry_run: bool
) -> dict[str, Any]:
    """Look through what was paid and propose the differences; no money moves.

    Returns `people` looked at, `seconds`, `counts` by outcome, and the `claims` with theirs.
    A trial (`dry_run`) writes nothing, and needs no user.
    """
    area, claim = one_area(app, area), claim and whole(app, claim)
    report = reprocess_claims(app, actor=user, area=area, claim_no=claim, dry_run=dry_run)
    return {
        "dry_run": dry_run,
        "people": report.people,
        "seconds": round(report.seconds, 2),
        "counts": dict(Counter(each.what for each in report.outcomes)),
        "claims": [
            {"no": each.claim_no, "outcome": each.what, "says": OUTCOMES[each.what].say(lang),
             **each.told}
            for each in report.outcomes
        ],
    }  # fmt: skip
