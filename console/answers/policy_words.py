"""Values of the policy book in words (参数取值的读法): a line for each row of a table."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from config import policy_shapes
from config.policy import Definition
from config.text import Lang, Text
from models import Category, Channel
from workflow.benefit.labels import CHOICES, LEVELS, PERIODS, PERSONS, SCOPES, SITUATIONS, ZONES
from workflow.shared.money import decimal_text, yuan

UNITS: Mapping[str, Text] = {
    "months": Text("个月", "months"),
    "days": Text("天", "days"),
    "working days": Text("个工作日", "working days"),
    "years": Text("年", "years"),
    "cases": Text("件", "cases"),
    "level": Text("级", "(level)"),
}
LISTED: Mapping[str, Text] = {
    **SCOPES, **SITUATIONS, **{each.value: each.label for each in (*Category, *Channel)},
}  # fmt: skip
"""What stands in lists: kinds of care, situations, categories, channels."""


class PolicyWords:
    """Puts values of the policy book into words of one language."""

    def __init__(self, lang: Lang) -> None:
        self.lang = lang

    def say(self, zh: str, en: str) -> str:
        """One of two wordings."""
        return zh if self.lang == "zh" else en

    def value(self, definition: Definition, value: Any) -> list[str]:
        """A value as lines: one for a plain value, one for each row of a table."""
        kind, name = definition.kind, definition.name
        if kind == "layer":
            return list(self._layer(value))
        if kind == "papers":
            return list(self._papers(name, value))
        if isinstance(value, tuple):
            if len(value) == 1 and not self.conditions(value[0]):
                return [self.outcome(value[0]) + self._note(value[0])]
            return [self._row(row) for row in value] or ["—"]
        if kind == "month_day":
            return [
                self.say(
                    f"{value.month} 月 {value.day} 日", f"month {value.month}, day {value.day}"
                )
            ]
        if kind == "yuan":
            return [self._yuan(value)]
        if kind == "percent":
            return [f"{value}%"]
        if kind == "bool":
            return [self.say("是", "yes") if value else self.say("否", "no")]
        many = value if isinstance(value, list) else [value]
        joint = self.say("、", ", ")
        said = joint.join(self._choice(name, each) for each in many)
        unit = UNITS.get(definition.unit)
        return [
            f"{said} {unit.say(self.lang)}" if unit and many else said or self.say("无", "none")
        ]

    def _choice(self, name: str, code: Any) -> str:
        found = CHOICES.get((name, code)) or PERIODS.get(code) or LISTED.get(code)
        return found.say(self.lang) if found else str(code)

    def _yuan(self, fen: int) -> str:
        return f"{yuan(fen)} {self.say('元', 'yuan')}"

    def _row(self, row: policy_shapes.Row) -> str:
        where = self.conditions(row) or self.say("其余", "otherwise")
        return f"{where}{self.say('：', ': ')}{self.outcome(row)}{self._note(row)}"

    def _note(self, row: policy_shapes.Row) -> str:
        return self.say(f"（{row.note}）", f" ({row.note})") if row.note else ""

    def conditions(self, row: policy_shapes.Row) -> str:
        """What a row asks of a case: 三级 省属; empty when it fits every case."""
        return " ".join(self._conditions(row))

    def _conditions(self, row: policy_shapes.Row) -> Iterator[str]:
        tables: tuple[tuple[Any, Mapping[Any, Text]], ...] = (
            (row.level, LEVELS), (row.person, PERSONS), (row.zone, ZONES), (row.situation, SITUATIONS),
        )  # fmt: skip
        for wanted, table in tables:
            if wanted is not None:
                yield self.say("、", ", ").join(table[each].say(self.lang) for each in wanted)
            if table is LEVELS:
                yield from self._rank(row)
        if row.admission is not None:
            yield self.say(f"第 {row.admission} 次住院", f"admission no. {row.admission}")
        if row.admission_from is not None:
            n = row.admission_from
            yield self.say(f"第 {n} 次住院起", f"from admission no. {n} on")
        codes = (
            ("病种", "disease", row.disease), ("人员身份", "identity", row.identity),
            ("医疗类别", "kind of care", row.med_type), ("就医地", "place", row.destination),
        )  # fmt: skip
        for zh, en, wanted in codes:
            if wanted is not None:
                yield self.say(f"{zh} {'、'.join(wanted)}", f"{en} {', '.join(wanted)}")

    def _rank(self, row: policy_shapes.Row) -> Iterator[str]:
        for flag, zh, en in (
            (row.special, "特等", "special"),
            (row.provincial, "省属", "provincial"),
        ):
            if flag is not None:
                yield self.say(zh if flag else f"非{zh}", en if flag else f"not {en}")

    def outcome(self, row: policy_shapes.Row) -> str:
        """What a row gives: an amount, a ratio, a mechanism."""
        for shape, say in self._outcomes.items():
            if isinstance(row, shape):
                return say(self, row)
        return self.say("不设起付标准", "no deductible")

    def _ceiling(self, row: policy_shapes.CeilingRow) -> str:
        return self.say("不设限额", "no ceiling") if row.yuan is None else self._yuan(row.yuan)

    def _ratio(self, row: policy_shapes.RatioRow) -> str:
        return self.bands(row.as_bands())

    def bands(self, bands: tuple[policy_shapes.Band, ...]) -> str:
        """Spending bands with their percentages."""
        low, said = 0, []
        for band in bands:
            start = yuan(low)
            if band.to is not None:
                said.append(f"{start}–{self._yuan(band.to)} {percent(band.percent)}")
                low = band.to
            elif low:
                over = self.say(f"{start} 元以上", f"above {start} yuan")
                said.append(f"{over} {percent(band.percent)}")
            else:
                said.append(percent(band.percent))
        return self.say("，", ", ").join(said)

    def _points(self, row: policy_shapes.PointsRow) -> str:
        n = percent(row.points).removesuffix("%")
        return self.say(f"提高 {n} 个百分点", f"plus {n} points")

    def _factor(self, row: policy_shapes.FactorRow) -> str:
        share = percent(row.percent)
        return self.say(f"个人负担比例 × {share}", f"the person's share × {share}")

    def _repeat(self, row: policy_shapes.RepeatRow) -> str:
        if row.percent is not None:
            share = percent(row.percent)
            return self.say(f"起付标准的 {share}", f"{share} of the deductible")
        less, least = self._yuan(row.less or 0), self._yuan(row.minimum)
        return self.say(
            f"每多一次减 {less}，最低 {least}", f"{less} less each time, {least} at least"
        )

    def _cut(self, row: policy_shapes.CutRow) -> str:
        said = self._mechanism(row)
        if row.table and not row.home:
            said += self.say("；起付标准、比例另列（M4）", "; its own table (M4)") if said else (
                self.say("起付标准、比例另列（M4）", "its own table (M4)"))  # fmt: skip
        if row.second_layer:
            said += self.say("；大病等各层同样降低", "; the further layers too")
        return said

    def _mechanism(self, row: policy_shapes.CutRow) -> str:
        if row.home:
            return self.say("与参保地相同", "as in the insured area")
        if not row.pay:
            return self.say("不予支付", "not paid")
        if row.points is not None:
            n = percent(row.points).removesuffix("%")
            return self.say(f"降低 {n} 个百分点（M1）", f"{n} points off (M1)")
        if row.factor_percent is not None:
            share = percent(row.factor_percent)
            return self.say(f"比例 × {share}（M2）", f"ratio × {share} (M2)")
        if row.first_pay_percent is None:
            return ""
        share = percent(row.first_pay_percent)
        if row.base == "after_deductible":
            return self.say(
                f"扣除起付标准后先行自付 {share}（M3）", f"{share} first, after the deductible (M3)"
            )
        return self.say(f"先行自付 {share}（M3）", f"{share} first (M3)")

    def _layer(self, layer: policy_shapes.Layer) -> Iterator[str]:
        yield {
            "own_cost": self.say("对象：个人负担的部分", "of what the person bore"),
            "above_ceiling": self.say("对象：超过统筹基金最高支付限额的部分", "of what lies above the ceiling"),
        }[layer.base]  # fmt: skip
        start, ratio = self.say("起付", "start"), self.say("比例", "ratio")
        for row in layer.start:
            yield " ".join(filter(None, (start, self.conditions(row), self._yuan(row.yuan))))
        for each in layer.ratio:
            yield " ".join(filter(None, (ratio, self.conditions(each), self._ratio(each))))
        if layer.ceiling is not None:
            yield self.say("最高支付限额 ", "ceiling ") + self._yuan(layer.ceiling)

    def _papers(
        self, name: str, checklist: Mapping[str, tuple[policy_shapes.Paper, ...]]
    ) -> Iterator[str]:
        for kind, papers in checklist.items():
            said = self.say("、", ", ").join(self._paper(paper) for paper in papers)
            head = self.say("一律", "always") if kind == "all" else self._choice(name, kind)
            yield f"{head}{self.say('：', ': ')}{said or self.say('无', 'none')}"

    def _paper(self, paper: policy_shapes.Paper) -> str:
        if paper.required is not None:
            return self.say(f"{paper.required}（必需）", f"{paper.required} (required)")
        if paper.welcome is not None:
            return self.say(f"{paper.welcome}（可交）", f"{paper.welcome} (welcome)")
        promise = (self.say("承诺书", "a promise"),) if paper.promise else ()
        return "/".join((*(paper.one_of or ()), *promise))

    _outcomes: Mapping[type[policy_shapes.Row], Callable[..., str]] = {
        policy_shapes.YuanRow: lambda self, row: self._yuan(row.yuan),
        policy_shapes.CeilingRow: _ceiling,
        policy_shapes.RatioRow: _ratio,
        policy_shapes.PointsRow: _points,
        policy_shapes.FactorRow: _factor,
        policy_shapes.RepeatRow: _repeat,
        policy_shapes.CutRow: _cut,
        policy_shapes.StandsInRow: lambda self, row: self.say(
            f"按“{SITUATIONS[row.counts_as].zh}”", f"as “{SITUATIONS[row.counts_as].en}”"
        ),
    }


def percent(rate: int) -> str:
    """A rate in hundred-millionths as a percentage: 85%."""
    return f"{decimal_text(rate * 100, len(str(policy_shapes.ONE)) - 1)}%"
