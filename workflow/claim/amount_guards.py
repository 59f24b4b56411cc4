"""The conditions of the amount (待遇金额的条件): calculated, current, rechecked, passing by itself."""

import hmac
from collections.abc import Mapping

from config.policy import Rules
from config.text import Text
from models import Claim
from workflow.claim.context import ClaimContext, ClaimGuard, ClaimMoment
from workflow.machine.context import Moment, Request
from workflow.machine.guard import AnyGuard, RequestGuard, equals
from workflow.machine.payloads import Disallowances, Established
from workflow.shared.money import yuan

Disallowing = Request[ClaimContext, Disallowances]
AMOUNT_CURRENT = ClaimGuard(
    "amount_current",
    Text(
        "计算之后情况有变（备案、参保、机构、账单或参数库），calculate_claims 将重新计算",
        "what it rests on has changed since (filing, register, bill or policy book); "
        "calculate_claims will calculate it again",
    ),
    lambda _row, moment: moment.context.amount_current,
)
DISALLOWED_WITHIN_TOTAL = RequestGuard[Claim, Disallowing](
    "disallowed_within_total",
    Text(
        "核减合计不得超过费用总额 {total} 元",
        "what is disallowed may not exceed the total of {total} yuan",
    ),
    lambda row, request: sum(d.amount for d in request.payload.disallowed) <= row.total,
    computes=lambda row, _ask: {"total": yuan(row.total)},
)


def _amiss(_row: Claim, request: Disallowing) -> list[str]:
    """What is disallowed of a receipt or line that the claim does not have, or of more than it holds.

    A receipt is the same under its number and under code and number; what comes off its lines
    comes off the receipt.
    """
    amiss: list[str] = []
    taken: dict[tuple[int, int | None], int] = {}
    for entry in request.payload.disallowed:
        lines = request.context.bills.get(entry.receipt or "", {})
        of_receipt, of_line = (id(lines), None), (id(lines), entry.line)
        for key in {of_receipt, of_line}:
            taken[key] = taken.get(key, 0) + entry.amount
        held = sum(lines.values()) if entry.line is None else lines.get(entry.line, 0)
        whole = entry.receipt is None and entry.line is None
        if not whole and (taken[of_line] > held or taken[of_receipt] > sum(lines.values())):
            line = "" if entry.line is None else f"[{entry.line}]"
            amiss.append(f"{entry.receipt}{line}" if entry.receipt else f"line {entry.line}")
    return amiss


DISALLOWED_FITS = RequestGuard[Claim, Disallowing](
    "disallowed_fits",
    Text(
        "核减的票据、行号不存在，或超过其金额：{amiss}",
        "no such receipt or line, or more than it holds: {amiss}",
    ),
    lambda row, request: not _amiss(row, request),
    computes=lambda row, request: {"amiss": "、".join(_amiss(row, request)) or "—"},
)
THIRD_PARTY_WITHIN_TOTAL = RequestGuard[Claim, Request[ClaimContext, Established]](
    "third_party_within_total",
    Text(
        "第三人负担不得超过费用总额 {total} 元", "a third party's share may not exceed {total} yuan"
    ),
    lambda row, request: (request.payload.third_party_paid or 0) <= row.total,
    computes=lambda row, _ask: {"total": yuan(row.total)},
)


def drawn(no: str, rules: Rules, key: bytes) -> bool:
    """Whether a claim is drawn for people, by a keyed hash of its number that nobody can foresee."""
    digest = hmac.digest(key, no.encode(), "sha256")
    share: int = rules["recheck_sample_percent"]
    return int.from_bytes(digest[:4], "big") % 10_000 < share * 100


def _rechecked(claim: Claim, moment: ClaimMoment) -> bool:
    """Above the area's amount, or drawn."""
    above = (claim.payable or 0) >= moment.rules["recheck_from"]
    return above or drawn(claim.no, moment.rules, moment.context.sampling_key)


TO_RECHECK = ClaimGuard(
    "recheck_due", Text("不需要复核", "no recheck is due"), _rechecked, branch=True, source="recheck_from",
    when=Text("核定金额达到复核标准，或被抽查", "the amount reaches the recheck threshold, or it is drawn"),
)  # fmt: skip
NO_RECHECK = ClaimGuard(
    "recheck_not_due", Text("需要复核", "a recheck is due"),
    lambda row, moment: not _rechecked(row, moment), branch=True,
    source="recheck_from", when=Text("其他", "otherwise"),
)  # fmt: skip
STRAIGHT_THROUGH = equals(
    "straight_through", "straight_through", True,
    Text("不符合直通条件（金额、核减、预审提示或抽查）", "it may not pass by itself (amount, disallowed, findings or drawn)"),
    source="straight_through_below",
)  # fmt: skip


def _mark(row: Claim, _moment: Moment) -> Mapping[str, str]:
    why = row.calc_problem or {}
    marks = {
        "": Text("等待 calculate_claims 运行计算", "calculate_claims will calculate it"),
        "stale": Text(
            "同年度累计或申请内容已变，等待 calculate_claims 重新计算",
            "the benefit year or the claim changed; calculate_claims will calculate it again",
        ),
        "stuck": Text(why.get("zh", ""), why.get("en", "")),
    }
    said = marks.get(row.calc, Text("—", "—"))
    return {"why": said.zh, "why_en": said.en}


AMOUNT_STORED = ClaimGuard(
    "amount_stored",
    Text("待遇尚未计算：{why}", "the benefit is not calculated: {why_en}"),
    lambda row, _m: row.calc in ("done", "given") and row.payable is not None,
    computes=_mark,
)


def _calculated(mark: str) -> AnyGuard:
    """The calculation is there and its move is still to be written; the claim carries the mark."""
    message = Text("没有新的计算结果", "there is no new calculation")
    return equals(f"calc_{mark}", "calc", mark, message, branch=True)


FRESH, CHANGED = map(_calculated, ("fresh", "changed"))
CALC_DONE = equals(
    "calc_done", "calc", "done", Text("待遇尚未计算", "the benefit is not calculated")
)
