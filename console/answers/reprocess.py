"""Facts that changed after payment on the command line (追溯核算)."""

from typing import Any

from config.text import Text
from console.terminal.output import Face
from jobs.app import App
from jobs.office.reprocess import ReprocessReport, reprocess_claims

WHAT = {
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
"""What may come of a claim."""


def reprocess(
    face: Face, app: App, user: str | None, area: str | None, claim: str | None, dry_run: bool
) -> None:
    """Look through what was paid and propose the differences; nothing is moved."""
    report = reprocess_claims(app, actor=user, area=area, claim_no=claim, dry_run=dry_run)
    told = {
        "dry_run": dry_run,
        "people": report.people,
        "seconds": round(report.seconds, 2),
        "counts": _counts(report),
        "claims": [
            {"no": each.claim_no, "outcome": each.what, "says": face.words(WHAT[each.what]),
             **each.told}
            for each in report.outcomes
        ],
    }  # fmt: skip
    face.show(told, lambda shown: _draw(face, shown))


def _counts(report: ReprocessReport) -> dict[str, int]:
    found: dict[str, int] = {}
    for each in report.outcomes:
        found[each.what] = found.get(each.what, 0) + 1
    return found


def _draw(face: Face, told: dict[str, Any]) -> None:
    if told["dry_run"]:
        face.line(face.say("试运行，没有写入任何数据。", "a trial: nothing was written."))
    if not told["claims"]:
        face.line(
            face.say(
                "没有需要追回或补支的差额。", "no difference is to be recovered or supplemented."
            )
        )
        return
    heads = [
        face.say("受理号", "claim"), face.say("结果", "outcome"), face.say("编号", "number"),
        face.say("类别", "kind"), face.say("金额（元）", "amount"), face.say("说明", "why"),
    ]  # fmt: skip
    rows = [
        [each["no"], each["says"], each.get("recovery"), each.get("kind"), each.get("amount"),
         each.get(face.lang)]
        for each in told["claims"]
    ]  # fmt: skip
    face.table(heads, rows)
