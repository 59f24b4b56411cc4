"""The findings of a pre-check (预审发现): their weight, their clause, and the verdict."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from config.policy import Value
from config.text import Text
from models import Claim
from workflow.benefit.rows import InstitutionRow, PersonRow, PrecheckRow, QualificationRow
from workflow.receipt_check.doubts import PlatformDoubt
from workflow.shared.represented import Represented

PrecheckedClaim = Claim | PrecheckRow
WEIGHTS = ("reject", "refuse", "return", "look", "note")
"""Heaviest first; the verdict is the heaviest finding that is more than a note."""
PROPOSED = "refusal_proposed"
"""The finding of what intake holds against accepting a claim (提请不予受理)."""
REFUSALS = ("reject", "refuse")
"""The weights of findings for which a claim may be refused (拟不予支付、拟不予受理): two people decide."""
NO_ANSWER = "inquiry_no_answer"
"""An inquiry that nobody answered (协查未答复): no refusal, but a person decides."""
HARD = (*REFUSALS, "return")
"""The weights of findings that intake cannot clear."""


@dataclass(frozen=True)
class Finding:
    """One thing found: code, weight, sentence, clause, and the item to be handed in if any."""

    code: str
    weight: str
    says: Text
    clause: Text | None = None
    item: str = ""
    value: Value | None = None
    """The value of the policy book that it rests on, where that is no law."""

    def kept(self) -> dict[str, str]:
        """The finding as it is stored with the claim."""
        clause = self.clause or Text("", "")
        found = {"code": self.code, "weight": self.weight, "zh": self.says.zh, "en": self.says.en}
        return found | {"clause": clause.zh, "clause_en": clause.en, "item": self.item}


class OtherCoverage(NamedTuple):
    """Coverage of the same person that another record of the register holds."""

    area: str
    insured_from: date
    covered_to: date


class ClaimFacts(NamedTuple):
    """The facts beside the claim that the pre-check looks at."""

    person: PersonRow
    institution: InstitutionRow | None
    delisted: bool = False
    """Whether the directory says that the institution was no longer designated on the day."""
    taken: tuple[str, ...] = ()
    settled: tuple[str, ...] = ()
    red: tuple[str, ...] = ()
    doubts: Sequence[Finding] = ()
    """Receipts that are perhaps one with another, or the same bill, as they are found."""
    platform_doubts: Sequence[PlatformDoubt] = ()
    """What the receipt platforms say against its receipts."""
    overlaps: tuple[str, ...] = ()
    charged_outside: tuple[str, ...] = ()
    elsewhere: Sequence[OtherCoverage] = ()
    """Coverage in other areas, where coverage here ends or begins inside the stay."""
    refunds_alone: tuple[Text, ...] = ()
    """Negative lines that take back no line of their receipt."""
    situation: str = ""
    open_filings: tuple[str, ...] = ()
    qualifications: Sequence[QualificationRow] = ()
    inquiries: Sequence[Finding] = ()
    """What inquiries about the claim came to (协查), where it is not that all is well."""
    represented: Represented | None = None
    """The person with who acts for them, where somebody else does or is to be paid."""
    lapsed_before: tuple[str, date] | None = None
    """The first application for the same receipts by the same person, which lapsed: number and day."""


def asks_reviewer(found: Mapping[str, str]) -> bool:
    """Whether a kept finding waits for a reviewer, who finds it unfounded or acts on it."""
    hard = found["weight"] in HARD or found["code"] == NO_ANSWER
    return hard and not found.get("by")


def verdict(findings: Sequence[Finding]) -> str:
    """The heaviest finding that decides or stops, else "pass"."""
    if not findings:
        return "pass"
    heavy = [f.weight for f in findings if f.weight != "note"]
    return min(heavy, key=WEIGHTS.index) if heavy else "pass"


def in_one(findings: Sequence[Finding]) -> Text:
    """The findings in one sentence; a dash where there is none."""
    zh, en = "；".join(f.says.zh for f in findings), "; ".join(f.says.en for f in findings)
    return Text(zh or "—", en or "—")


def wanted(findings: Sequence[Finding]) -> list[str]:
    """The items that the applicant has to hand in or correct, all at once (一次性告知)."""
    return [f.item or f.says.zh for f in findings if f.weight == "return"]
