"""The answer to a question about a visit (直接结算核查结果): reasons and advice, with their clauses."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Literal, NamedTuple

from config.masking import mask_facts
from config.text import Lang, Text
from workflow.benefit.rows import FilingRow
from workflow.shared.json_types import Json, JsonObject

Weight = Literal["ground", "blocks", "note"]
Rule = Literal["home", "long_term", "referral", "temporary", "emergency", "none"]
RULES: Mapping[str, Rule] = {
    "home": "home", "long_term_home": "home", "long_term": "long_term",
    "referral": "referral", "referral_electronic": "referral", "temporary": "temporary",
    "emergency": "emergency", "none": "none",
}  # fmt: skip
"""The rule of ratio behind each situation of the policy book."""
Said = str | int | date | Text
"""A value in a sentence: plain, or a word in both languages."""
Values = Mapping[str, Said]


def joint(first: Text, second: Text | None) -> Text:
    """Two clauses as one."""
    return first if second is None else Text(f"{first.zh}；{second.zh}", f"{first.en}; {second.en}")


class AnswerLine(NamedTuple):
    """A sentence with its values, each a plain value or a word in both languages."""

    code: str
    text: Text
    clause: Text | None = None
    values: Values = MappingProxyType({})
    weight: Weight = "note"

    def words(self, lang: Lang) -> str:
        """The sentence in one language."""
        values = {
            name: value[lang != "zh"] if isinstance(value, Text) else value
            for name, value in self.values.items()
        }
        return self.text[lang != "zh"].format(**mask_facts(values))

    def as_dict(self, lang: Lang) -> dict[str, Json]:
        """The sentence with its code and clause; a clause is no pattern, so braces in it stay."""
        clause = None if self.clause is None else self.clause[lang != "zh"]
        return {"code": self.code, "says": self.words(lang), "clause": clause}


@dataclass
class VisitAnswer:
    """The answer while it is put together, and as it is given."""

    rule: Rule = "none"
    filing: FilingRow | None = None
    reasons: list[AnswerLine] = field(default_factory=list)
    advice: list[AnswerLine] = field(default_factory=list)

    @property
    def direct(self) -> bool:
        """Whether the visit may be settled directly: nothing speaks against it."""
        return not any(reason.weight == "blocks" for reason in self.reasons)

    def as_dict(self, lang: Lang) -> JsonObject:
        """The contract of `yidi check`: what blocks comes first, then the grounds, then notes."""
        order = ("blocks", "ground", "note")
        reasons = sorted(self.reasons, key=lambda reason: order.index(reason.weight))
        return {
            "direct": self.direct,
            "rule": self.rule,
            "filing": self.filing.no if self.filing else None,
            "reasons": [r.as_dict(lang) | {"weight": r.weight} for r in reasons],
            "advice": [advised.as_dict(lang) for advised in self.advice],
        }
