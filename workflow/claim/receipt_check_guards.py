"""The conditions on what receipt platforms say (票据查验的条件): at pre-check, review, approval.

What is not genuine never passes; what another paid a part of, or was exchanged for paper, passes
with the paper in its place. What is not verified waits, and after a while a person may go on.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from config.text import Text
from models import Claim, PaperShown
from workflow.claim.context import ClaimContext, ClaimGuard, ClaimMoment
from workflow.claim.payload_papers import PaperInstead
from workflow.claim.receipt_guards import RECEIPTS_FREE
from workflow.machine.context import Request
from workflow.machine.guard import RequestGuard
from workflow.machine.payloads import Payload
from workflow.receipt_check.doubts import PlatformDoubt, UnverifiedReceipt
from workflow.shared.months import A_DAY


def _told(found: Sequence[PlatformDoubt] | Sequence[UnverifiedReceipt]) -> Mapping[str, str]:
    zh, en = "；".join(each.says.zh for each in found), "; ".join(each.says.en for each in found)
    return {"bills": zh or "—", "bills_en": en or "—"}


def _worthless(moment: ClaimMoment) -> list[PlatformDoubt]:
    return [doubt for doubt in moment.context.platform_doubts if not doubt.papers]


def _shared(moment: ClaimMoment) -> list[PlatformDoubt]:
    return [doubt for doubt in moment.context.platform_doubts if doubt.papers]


RECEIPTS_VALID = ClaimGuard(
    "receipt_invalid",
    Text(
        "{bills}；号码录错的更正录入（correct_entry）或退回补正后再查验，确实无效的不予支付",
        "{bills_en}: where it was typed wrongly, correct the entry (correct_entry) or return it, and "
        "check again; where it is worthless, the claim is refused",
    ),
    lambda _row, moment: not _worthless(moment),
    computes=lambda _row, moment: _told(_worthless(moment)),
    clause=RECEIPTS_FREE.clause,
)
RECEIPTS_OURS = ClaimGuard(
    "receipt_shared",
    Text(
        "{bills}；有分割单、盖章复印件或换开的纸质票据的，由审核人员写明理由认可（accept_paper）",
        "{bills_en}: with a division sheet, a stamped copy or the exchanged paper a reviewer accepts "
        "it, with the reason (accept_paper)",
    ),
    lambda _row, moment: not _shared(moment),
    computes=lambda _row, moment: _told(_shared(moment)),
    clause=RECEIPTS_FREE.clause,
)


def _too_early(moment: ClaimMoment) -> list[UnverifiedReceipt]:
    """Those for which nobody may go on yet: the platform has not been silent for long enough."""
    days: int = moment.rules["receipt_unverified_days"]
    return [
        each
        for each in moment.context.receipts_unverified
        if not days or each.since is None or each.since + days * A_DAY > moment.today
    ]


def _from(moment: ClaimMoment) -> Mapping[str, str | date | None]:
    days: int = moment.rules["receipt_unverified_days"]
    since = [each.since for each in _too_early(moment)]
    last = max((day for day in since if day), default=None)
    opens = last + days * A_DAY if days and last and None not in since else None
    return {**_told(_too_early(moment)), "opens": opens.isoformat() if opens else "—"}


RECEIPTS_VERIFIED = ClaimGuard(
    "receipt_unverified",
    Text(
        "{bills}；未查验的不能审批，系统会继续查验（yidi receipts check），可写明理由继续的日期：{opens}",
        "{bills_en}: not verified, so not approved; it is asked again (yidi receipts check), and a "
        "person may go on with a reason from: {opens}",
    ),
    lambda _row, moment: not _too_early(moment),
    computes=lambda _row, moment: _from(moment),
    source="receipt_unverified_days",
)
UNVERIFIED_WITH_REASON = RequestGuard[Claim, Request[ClaimContext, Payload]](
    "receipt_unverified",
    Text(
        "{bills}；平台久无应答，写明理由可以继续",
        "{bills_en}: the platform has been silent for long; give a reason to go on",
    ),
    lambda _row, request: bool(request.reason) or not request.context.receipts_unverified,
    computes=lambda _row, request: _told(request.context.receipts_unverified),
    source="receipt_unverified_days",
)
Accepting = Request[ClaimContext, PaperInstead]


def meant(bill: str | None, doubts: Sequence[PlatformDoubt]) -> PlatformDoubt | None:
    """The doubt about this receipt, by code and number or by the number alone; the only one unnamed."""
    its = "".join(filter(str.isalnum, bill or ""))
    found = [d for d in doubts if "".join(filter(str.isalnum, d.bill)).endswith(its)]
    return found[0] if len(found) == 1 and bool(its) == (bill is not None) else None


def _fits(request: Accepting) -> bool:
    doubt = meant(request.payload.receipt, request.context.platform_doubts)
    return doubt is not None and PaperShown(request.payload.paper) in doubt.papers


PAPER_FITS = RequestGuard[Claim, Accepting](
    "paper_fits",
    Text(
        "该票据没有可由此材料代替的查验结果；现有：{bills}",
        "no result of this receipt is answered by such a paper; there is: {bills_en}",
    ),
    lambda _row, request: _fits(request),
    computes=lambda _row, request: _told(request.context.platform_doubts),
)
CHECKED = (RECEIPTS_VALID, RECEIPTS_OURS)
"""What no claim passes with, at whatever step."""
APPROVABLE = (RECEIPTS_VERIFIED, UNVERIFIED_WITH_REASON)
"""What only an approval needs beside."""
