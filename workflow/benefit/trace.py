"""The steps of a calculation (计算步骤): rule, base, rate, amount and the parameter behind each."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

from config.policy_shapes import ONE
from config.text import Lang, Text
from workflow.benefit.bill import half_up
from workflow.benefit.labels import AMOUNTS, DENIALS, MISSING, PERIODS, SITUATIONS, word
from workflow.benefit.plan import LayerPlan, ParameterSource, Plan
from workflow.shared.json_types import JsonObject
from workflow.shared.money import decimal_text, yuan

Told: TypeAlias = dict[str, int | str | None]
"""What a step says beside base, rate and amount."""


@dataclass(frozen=True, slots=True)
class TraceLine:
    """One step; money in 分, rates in hundred-millionths. `about` is the name of its source."""

    rule: str
    about: str
    base: int | None = None
    rate: int | None = None
    amount: int | None = None
    values: Told = field(default_factory=dict)


class Trace:
    """Collects steps where they are wanted; without, telling costs next to nothing."""

    def __init__(self, *, wanted: bool = False) -> None:
        self.wanted = wanted
        self.steps: list[TraceLine] = []

    def __call__(
        self, rule: str, about: str, *, base: int | None = None, rate: int | None = None,
        amount: int | None = None, **values: int | str | None,
    ) -> None:  # fmt: skip
        if self.wanted:
            self.steps.append(TraceLine(rule, about, base, rate, amount, values))

    def layer(
        self, layer: LayerPlan, *, before: int, now: int, due: int, room: int | None, paid: int,
        parts: Iterable[tuple[int, int]],
    ) -> None:  # fmt: skip
        """The steps of one layer: start, what is due, its ceiling."""
        if not self.wanted:
            return
        for size, rate in parts:
            self("layer_ratio", layer.name, base=half_up(size, ONE), rate=rate,
                 amount=half_up(size * rate, ONE * ONE), fund=layer.fund)  # fmt: skip
        self(f"{layer.base}", layer.name, base=now, limit=layer.start, before=before, amount=due,
             fund=layer.fund)  # fmt: skip
        if room is not None:
            self("layer_ceiling", layer.name, base=due, limit=room, amount=paid, fund=layer.fund)


QUIET = Trace()
"""A trace that keeps nothing, for every calculation of which only the amounts are wanted."""

SENTENCES: dict[str, Text] = {
    "line_c": Text("丙类（目录外）全自费", "class C: own cost whole"),
    "disallowed": Text("核减", "disallowed"),
    "not_of_stay": Text("不在本次住院可计入的时间内，全自费", "outside the days that join the stay: own cost"),
    "over_limit": Text("超限价自费：（单价−限价）×数量", "over the limit: (price − limit) × quantity"),
    "first_pay": Text("先行自付", "first-pay share"),
    "in_scope": Text("符合政策范围金额", "in scope"),
    "third_party": Text("先扣除第三人负担的部分", "share of a third party taken off first"),
    "denied": Text("统筹基金不予支付：{why}", "not paid: {why}"),
    "situation": Text("备案情形：{situation}", "situation: {situation}"),
    "no_filing_needed": Text("该就医地免备案", "no filing is needed for this place"),
    "catalogue_treatment": Text("执行就医地医保目录", "the catalogue of the place of care counts"),
    "catalogue_insured": Text("执行参保地医保目录", "the catalogue of the insured area counts"),
    "personal_account": Text("个人负担部分可以使用个人账户，余额以账户系统为准", "the own share may be paid from the personal account"),
    "cut_second": Text("异地就医的降低也用于大病、大额", "the cut reaches the second layer"),
    "deductible_row": Text("起付标准", "deductible"),
    "deductible_repeat": Text("年度内第 {admission} 次住院，起付标准降低", "admission no. {admission} of the year: lower deductible"),
    "deductible_transfer": Text("转院：只补足与前一医院起付标准的差额", "transfer: only the difference to the earlier hospital"),
    "deductible_waived": Text("不设起付标准", "no deductible"),
    "ratio_row": Text("支付比例", "ratio"),
    "ratio_points": Text("提高的百分点", "points added"),
    "own_share_factor": Text("个人负担比例乘以系数", "factor on the person's share"),
    "cut_points": Text("异地就医降低百分点（M1）", "out of area: points off (M1)"),
    "cut_factor": Text("异地就医比例乘以系数（M2）", "out of area: ratio times a factor (M2)"),
    "cut_table": Text("异地就医按单独的起付标准、比例（M4）", "out of area: its own table (M4)"),
    "first_pay_out": Text("异地就医先行自付（M3）", "out of area: first pay (M3)"),
    "deductible": Text("起付标准（{per}），本次负担", "deductible ({per}), borne by this case"),
    "ratio": Text("按比例支付", "paid at the ratio"),
    "basic_fund": Text("统筹基金应付", "due from the basic fund"),
    "ceiling": Text("年度最高支付限额，余额 {limit} 元", "ceiling, {limit} yuan left"),
    "fixed_sum": Text("定额支付", "fixed sum"),
    "own_cost": Text("{fund}：个人负担累计超过 {limit} 元的部分（此前累计 {before} 元）", "{fund}: own cost above {limit} yuan ({before} yuan before)"),
    "above_ceiling": Text("{fund}：超过基本医保最高支付限额的部分", "{fund}: above the basic fund's ceiling"),
    "layer_ratio": Text("{fund}：按比例支付", "{fund}: paid at the ratio"),
    "layer_ceiling": Text("{fund}：最高支付限额，余额 {limit} 元", "{fund}: ceiling, {limit} yuan left"),
    "year_part": Text("{year} 起的待遇年度：{days} 天，共 {of} 天", "benefit year from {year}: {days} of {of} days"),
    "missing": Text("参数库没有“{what}”，未计算", "the book has no “{what}”; not calculated"),
}  # fmt: skip
MONEY = ("limit", "before")
WORDS = {"situation": SITUATIONS, "why": DENIALS, "what": MISSING, "per": PERIODS, "fund": AMOUNTS}
"""What stands as a code in a step, and the words a sentence says for it."""


def as_json(plan: Plan, steps: list[TraceLine], lang: Lang) -> list[JsonObject]:
    """The steps for people and programs: money and rates as text, with the parameter cited."""
    return [_step(plan.sources.get(told.about), told, lang) for told in steps]


def _step(source: ParameterSource | None, told: TraceLine, lang: Lang) -> JsonObject:
    step: JsonObject = {
        "rule": told.rule,
        "says": SENTENCES[told.rule].say(lang, **_said(told.values, lang)),
        "base": None if told.base is None else yuan(told.base),
        "rate": None if told.rate is None else decimal_text(told.rate, 8),
        "amount": None if told.amount is None else yuan(told.amount),
        "parameter": None, "from": None, "reference": None, "verified": None,
    }  # fmt: skip
    step |= {k: told.values[k] for k in ("fund", "line") if k in told.values}
    if source is not None:
        step |= {
            "parameter": source.parameter, "label": source.label if lang == "zh" else source.label_en,
            "scope": source.scope, "area": source.area, "from": source.start,
            "reference": source.reference, "verified": source.verified, "tier": source.tier,
        }  # fmt: skip
        step |= {k: v for k in ("note", "doubt") if (v := getattr(source, k))}
    return step


def _said(values: Told, lang: Lang) -> dict[str, int | str]:
    """The values of a step as its sentence says them: money in yuan, codes in words."""
    return {
        key: yuan(int(value)) if key in MONEY
        else word(WORDS[key], str(value)).say(lang) if key in WORDS
        else value
        for key, value in values.items()
        if value is not None
    }  # fmt: skip
