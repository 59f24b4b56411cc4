"""The bill of a claim on a document (费用明细): what was cut line by line, and how the amount comes about."""

from collections.abc import Iterator, Mapping, Sequence

from models import FeeLine, Receipt
from workflow.benefit.labels import AMOUNTS
from workflow.benefit.settlement import explained
from workflow.document.case_file import CaseFile
from workflow.document.sheet import lines, table
from workflow.document.words import iso_day, money
from workflow.shared.json_types import Json, JsonObject
from workflow.shared.money import fen, yuan

FUNDS = ("hifp_pay", "hifmi_pay", "hifob_pay", "cvlserv_pay", "maf_pay")
OWN = ("fulamt_ownpay_amt", "overlmt_selfpay", "preselfpay_amt", "act_pay_dedc")
BY_RATIO = "按比例和限额以上自付"
WHOLE_BILL = "整笔费用"
BY_LINE = ("line_c", "disallowed", "not_of_stay", "over_limit", "first_pay")
"""Steps that a calculation tells for each line; on a document they are summed up."""
BEYOND = ("own_cost", "above_ceiling", "layer_ratio", "layer_ceiling")
UNSEEN = "（未核实）"


def cuts_of(file: CaseFile) -> list[Mapping[str, Json]]:
    """What was disallowed, as the decision kept it."""
    kept = file.kept("disallowed", list(file.claim.disallowed))
    return [each for each in kept if isinstance(each, dict)] if isinstance(kept, list) else []


def cut_sum(file: CaseFile) -> int:
    """The sum of what was disallowed, 分."""
    return sum(fen(each["amount"]) or 0 for each in cuts_of(file))


def cuts_table(file: CaseFile) -> JsonObject:
    """Each cut: of which line, how much was applied for, cut and allowed, and why (核减明细)."""
    rows = [_cut(file, each) for each in cuts_of(file)]
    return table(
        "核减明细", ("项目", "申请（元）", "核减（元）", "核定（元）", "理由和依据"), rows,
        widths=("1.2fr", "auto", "auto", "auto", "1.4fr"), right=(1, 2, 3),
    )  # fmt: skip


def _cut(file: CaseFile, cut: Mapping[str, Json]) -> tuple[str, ...]:
    name, applied = _cut_of(file, cut)
    off = fen(cut["amount"]) or 0
    why = str(cut["reason"]) + (f"（{cut['clause']}）" if cut.get("clause") else "")
    return (name, money(applied), money(off), money(max(applied - off, 0)), why)


def _cut_of(file: CaseFile, cut: Mapping[str, Json]) -> tuple[str, int]:
    """What a cut is of, and how much was applied for it: a line, a receipt, or the whole."""
    for receipt in file.receipts:
        if cut.get("receipt") not in (receipt.number, f"{receipt.code}-{receipt.number}"):
            continue
        for line in _lines(file, receipt):
            if cut.get("line") == line.position:
                return (
                    f"{line.item_name or line.item_code}（票据{receipt.number}第{line.position}行）",
                    line.amount,
                )
        return f"票据{receipt.number}", receipt.total
    return WHOLE_BILL, file.claim.total


def _lines(file: CaseFile, receipt: Receipt) -> Iterator[FeeLine]:
    return (line for line in file.fee_lines if line.receipt_id == receipt.id)


def receipts_table(file: CaseFile) -> JsonObject:
    """The receipts of the claim (票据)."""
    rows = [
        (str(place), receipt.code, receipt.number, iso_day(receipt.issued_on.isoformat()), money(receipt.total))
        for place, receipt in enumerate(file.receipts, 1)
    ]  # fmt: skip
    rows += [("合计", "", "", "", money(sum(receipt.total for receipt in file.receipts)))]
    return table(
        "票据", ("序号", "票据代码", "票据号码", "开票日期", "金额（元）"), rows if file.receipts else [],
        widths=("auto", "1fr", "1fr", "1fr", "auto"), right=(4,), sums=True,
    )  # fmt: skip


def steps_table(file: CaseFile) -> tuple[JsonObject, ...]:
    """How the amount comes about, and the documents that fix it, each once (计算过程、依据)."""
    found = file.calculation
    if found is None:
        return ()
    _, steps = explained(found.plan, found.inputs, "zh")
    told = [step for step in _summed(steps) if not _idle(step)]
    cited = list(dict.fromkeys(filter(None, map(_cited, told))))
    places = {reference: str(place) for place, reference in enumerate(cited, 1)}
    rows = [
        (str(step["says"]), _sum(step), money(fen(step["amount"])), places.get(_cited(step), ""))
        for step in told
    ]
    return (
        table(
            "计算过程", ("步骤", "计算", "金额（元）", "依据"), rows,
            widths=("1fr", "auto", "auto", "auto"), right=(1, 2),
        ),
        lines("依据", *(f"[{place}] {reference}" for reference, place in places.items())),
    )  # fmt: skip


def _idle(step: JsonObject) -> bool:
    """Whether a step is of a fund beyond the basic one that pays nothing here."""
    return step["rule"] in BEYOND and step["amount"] in (None, "0.00")


def _summed(steps: Sequence[JsonObject]) -> Iterator[JsonObject]:
    """The steps, those of single lines as one where the first of them stands."""
    sums: dict[str, list[JsonObject]] = {}
    for step in steps:
        if step["rule"] in BY_LINE and step.get("line") is not None:
            sums.setdefault(str(step["rule"]), []).append(step)
    for step in steps:
        same = sums.get(str(step["rule"]))
        if same is None or step.get("line") is None:
            yield step
        elif step is same[0]:
            amount = sum(fen(each["amount"]) or 0 for each in same)
            counted = f"{step['says']}（{len(same)}项合计）"
            yield step | {"says": counted, "amount": yuan(amount), "base": None, "rate": None}


def _sum(step: JsonObject) -> str:
    """Base and rate as a sum: 1,527.01 × 38.5%."""
    base, rate = step["base"], step["rate"]
    shown = "" if base is None or (rate is None and base == step["amount"]) else money(fen(base))
    share = "" if rate is None else _percent(str(rate))
    return " × ".join(part for part in (shown, share) if part)


def _percent(rate: str) -> str:
    """0.385 as 38.5%."""
    hundredfold = fen(rate)
    if hundredfold is not None:
        return f"{hundredfold}%"
    whole, _, part = rate.partition(".")
    digits = (part + "00").rstrip("0").ljust(2, "0")
    shown = f"{int(whole + digits[:2])}"
    return f"{shown}.{digits[2:]}%" if digits[2:] else f"{shown}%"


def _cited(step: JsonObject) -> str:
    reference = step.get("reference")
    if not reference:
        return ""
    seen = "" if step.get("verified") else UNSEEN
    return f"{reference}（{iso_day(str(step['from']))}起）{seen}"


def amounts_table(file: CaseFile, title: str = "费用构成") -> JsonObject:
    """What of the bill who bears (费用构成): own cost in its parts, each fund, both sums."""
    found = file.calculation
    if found is None:
        return {}
    amounts = found.amounts
    own = [(AMOUNTS[name].zh, getattr(amounts, name)) for name in OWN]
    funds = [(AMOUNTS[name].zh, getattr(amounts, name)) for name in FUNDS]
    own += [(BY_RATIO, amounts.psn_part_amt - sum(value for _, value in own))]
    rows = [("费用总额", money(amounts.medfee_sumamt), "")]
    rows += [("其中：符合政策范围", money(amounts.inscp_scp_amt), "")]
    rows += [(label, money(value), "个人负担") for label, value in own if value]
    rows += [(label, money(value), "基金支付") for label, value in funds if value]
    rows += [
        ("个人负担合计", money(amounts.psn_part_amt), "个人负担"),
        ("基金支付合计", money(amounts.fund_pay_sumamt), "基金支付"),
    ]
    return table(
        title, ("项目", "金额（元）", "由谁负担"), rows, widths=("1fr", "auto", "auto"), right=(1,), sums=True,
    )  # fmt: skip


def year_table(file: CaseFile) -> JsonObject:
    """What the person's benefit year has used up, this case counted in (本年度累计)."""
    found = file.calculation
    if found is None or not found.inputs.parts:
        return {}
    part, amounts = found.inputs.parts[-1], found.amounts
    before = part.prior
    rows = [
        ("起付标准", before.deductible, amounts.act_pay_dedc),
        ("统筹基金", before.pool_paid, amounts.hifp_pay),
        ("大病、大额", before.second_paid, amounts.hifmi_pay + amounts.hifob_pay),
        ("公务员补助", before.civil_paid, amounts.cvlserv_pay),
        ("医疗救助", before.assistance_paid, amounts.maf_pay),
    ]
    return table(
        f"本年度累计（{iso_day(part.year)}起的待遇年度，同类待遇）",
        ("项目", "此前（元）", "本次（元）", "累计（元）"),
        [(label, money(was), money(now), money(was + now)) for label, was, now in rows if was or now],
        widths=("1fr", "auto", "auto", "auto"), right=(1, 2, 3),
    )  # fmt: skip
