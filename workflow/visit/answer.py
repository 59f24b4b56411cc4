"""What a question about a visit is answered with (直接结算核查结果): reasons and advice, with their clauses."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from config.text import Lang, Text

Weight = Literal["ground", "blocks", "note"]
Rule = Literal["home", "long_term", "referral", "temporary", "emergency", "none"]
RULES: Mapping[str, Rule] = {
    "home": "home", "long_term_home": "home", "long_term": "long_term",
    "referral": "referral", "referral_electronic": "referral", "temporary": "temporary",
    "emergency": "emergency", "none": "none",
}  # fmt: skip
"""The rule of ratio behind each situation of the policy book."""


class AnswerLine(NamedTuple):
    """A sentence with its values, each a plain value or a word in both languages."""

    code: str
    text: Text
    clause: Text | None = None
    values: Mapping[str, Any] = {}
    weight: Weight = "note"

    def words(self, lang: Lang) -> str:
        """The sentence in one language."""
        values = {
            name: value[lang != "zh"] if isinstance(value, Text) else value
            for name, value in self.values.items()
        }
        return self.text.say(lang, **values)

    def clause_in(self, lang: Lang) -> str | None:
        """What it rests on; it is no pattern, so braces in it stay."""
        return None if self.clause is None else self.clause[lang != "zh"]


@dataclass
class VisitAnswer:
    """The answer while it is put together, and as it is given."""

    rule: Rule = "none"
    situation: str = "none"
    filing: Any = None
    reasons: list[AnswerLine] = field(default_factory=list)
    advice: list[AnswerLine] = field(default_factory=list)

    @property
    def direct(self) -> bool:
        """Whether the visit may be settled directly: nothing speaks against it."""
        return not any(reason.weight == "blocks" for reason in self.reasons)

    def blocked_by(self, *codes: str) -> bool:
        """Whether one of these reasons speaks against it."""
        return any(reason.code in codes for reason in self.reasons)

    def as_dict(self, lang: Lang) -> dict[str, Any]:
        """The contract of `yidi check`: what blocks comes first, then the grounds, then notes."""
        order = ("blocks", "ground", "note")
        reasons = sorted(self.reasons, key=lambda reason: order.index(reason.weight))
        return {
            "direct": self.direct,
            "rule": self.rule,
            "filing": self.filing.no if self.filing else None,
            "reasons": [
                {"code": r.code, "says": r.words(lang), "clause": r.clause_in(lang), "weight": r.weight}
                for r in reasons
            ],
            "advice": [
                {"code": a.code, "says": a.words(lang), "clause": a.clause_in(lang)}
                for a in self.advice
            ],
        }  # fmt: skip
