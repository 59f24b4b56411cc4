"""The condition that an amount rests on what was seen in a document (参数核实): signed for by two people."""

from collections.abc import Sequence
from typing import Protocol

from config.text import Lang, Text
from models import Claim, Recovery
from workflow.benefit.labels import scope_words
from workflow.benefit.plan import ParameterSource
from workflow.claim.context import ClaimGuard
from workflow.machine.common_guards import FOUR_EYES


def named_value(source: ParameterSource, lang: Lang) -> str:
    """A value as a person looks for it: name, scope, area, start, document."""
    label = source.label if lang == "zh" else source.label_en
    start = f"{source.start} 起" if lang == "zh" else f"from {source.start}"
    about = (scope_words(source.scope, lang), source.area, start)
    joint, colon = ("，", "：") if lang == "zh" else (", ", ": ")
    return (
        f"{label} [{source.parameter}] {joint.join(filter(None, about))}{colon}{source.reference}"
    )


def signing(source: ParameterSource) -> str:
    """The command by which two people sign for a value."""
    scope = f" --scope {source.scope}" if source.scope else ""
    return f"yidi policy sign {source.area} {source.parameter}{scope} --from {source.start}"


class _Rests(Protocol):
    @property
    def unsigned(self) -> Sequence[ParameterSource]: ...


class _Around(Protocol):
    @property
    def context(self) -> _Rests: ...


def told_of(_row: Claim | Recovery, moment: _Around) -> dict[str, int | str]:
    """The values that nobody signed for, in words, and how the first is signed."""
    unsigned = moment.context.unsigned
    return {
        "count": len(unsigned),
        "values": "；".join(named_value(source, "zh") for source in unsigned),
        "values_en": "; ".join(named_value(source, "en") for source in unsigned),
        "sign": signing(unsigned[0]) if unsigned else "",
    }


UNVERIFIED = Text(
    "金额所依据的 {count} 项参数未核实，也没有参数核实单：{values}。请两人对照文件原文核对后逐项签署："
    "{sign} --document 文号 --clause 条款 --page 页码（一人提出，另一人确认）",
    "the amount rests on {count} values that nobody has verified or signed for: {values_en}. Two people "
    "compare each with the document and sign: {sign} --document NO --clause C --page P "
    "(the one proposes, the other confirms)",
)
AMOUNT_VERIFIED = ClaimGuard(
    "amount_unverified", UNVERIFIED, lambda _row, moment: not moment.context.unsigned,
    computes=told_of, clause=FOUR_EYES,
)  # fmt: skip
