"""Whether the person was insured here, and on which days of the stay (参保与待遇等待期). Pure.

A claim is judged by the day of admission. Where coverage ends or begins inside the stay, the days
are told apart, and a person decides: no text says how such a bill is divided between two areas.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

from config.policy import Rules, Value
from config.text import Text
from models import FAR
from workflow.benefit.care_rules import benefits_from
from workflow.benefit.rows import ClaimRow, PersonRow
from workflow.benefit.treatment import POPULATION
from workflow.claim.findings import Finding, OtherCoverage, PrecheckedClaim
from workflow.machine.context import Moment
from workflow.shared.months import A_DAY

BASIS = Text("社会保险法 第二十八条", "Social Insurance Law art. 28")
TRANSFERRED = Text("社会保险法 第三十二条", "Social Insurance Law art. 32")


def crosses_coverage(claim: PrecheckedClaim | ClaimRow, person: PersonRow) -> bool:
    """Whether coverage ends or begins between admission and discharge."""
    here = person.insured_from <= claim.discharged_on and claim.admitted_on <= person.covered_to
    inside = person.insured_from <= claim.admitted_on and claim.discharged_on <= person.covered_to
    return here and not inside


def uncovered(claim: PrecheckedClaim | ClaimRow, person: PersonRow) -> bool:
    """Whether coverage here holds on no day of the care."""
    covered = person.insured_from <= claim.admitted_on <= person.covered_to
    return not covered and not crosses_coverage(claim, person)


def coverage(
    claim: PrecheckedClaim, person: PersonRow, others: Sequence[OtherCoverage]
) -> Iterator[Finding]:
    """Not insured here on the day of admission, nor on any later day: another area's, or nobody's."""
    if not uncovered(claim, person):
        return
    if whose := _elsewhere(others, claim.admitted_on):
        yield Finding(
            "insured_elsewhere",
            "reject",
            Text(
                f"就医日 {claim.admitted_on} 在其他统筹区参保（{whose.zh}），不属本统筹区",
                f"insured in another area on {claim.admitted_on} (the day {whose.en})",
            ),
            TRANSFERRED,
        )
    else:
        until = "—" if person.covered_to == FAR else person.covered_to.isoformat()
        yield Finding(
            "not_covered",
            "reject",
            Text(
                f"就医日 {claim.admitted_on} 不在参保期间（{person.insured_from} 至 {until}）",
                f"not insured on {claim.admitted_on} (covered {person.insured_from} to {until})",
            ),
            BASIS,
        )


def coverage_inside(
    claim: PrecheckedClaim, person: PersonRow, others: Sequence[OtherCoverage]
) -> Iterator[Finding]:
    """Coverage that begins or ends inside the stay: which days belong to which area."""
    if not crosses_coverage(claim, person):
        return
    first, last = claim.admitted_on, claim.discharged_on
    here = max(first, person.insured_from), min(last, person.covered_to)
    parts = [_days(*here, Text(f"属 {claim.area}", f"belong to {claim.area}"))]
    if first < here[0]:
        whose = _elsewhere(others, first) or Text(
            "在本统筹区没有参保", "are before coverage here began"
        )
        parts.insert(0, _days(first, here[0] - A_DAY, whose))
    if here[1] < last:
        parts.append(_days(here[1] + A_DAY, last, _afterwards(person, others, last)))
    zh, en = "，".join(part.zh for part in parts), ", ".join(part.en for part in parts)
    moved = person.coverage_end == "moved" and here[1] < last
    yield Finding(
        "coverage_inside_stay",
        "look",
        Text(
            f"参保在就医期间变动：{zh}；不能整笔由本统筹区支付，须核实后处理",
            f"coverage changes inside the stay: {en}; a person decides, it is not all ours to pay",
        ),
        TRANSFERRED if moved else BASIS,
    )


def _afterwards(person: PersonRow, others: Sequence[OtherCoverage], last: date) -> Text:
    """Whose the days after the end of coverage are."""
    if person.coverage_end == "died":
        return Text("在参保人死亡之后", "are after the death of the insured")
    known = _elsewhere(others, last)
    if known is not None:
        return known
    if person.coverage_end == "moved":
        return Text("属转入地（新参保统筹区）", "belong to the area of the new coverage")
    return Text("已停保", "are after coverage stopped")


def _elsewhere(others: Sequence[OtherCoverage], on: date) -> Text | None:
    """The area in which the register has the person covered on a day."""
    for other in others:
        if other.insured_from <= on <= other.covered_to:
            return Text(f"属 {other.area}", f"belong to {other.area}")
    return None


def _days(first: date, last: date, whose: Text) -> Text:
    return Text(f"{first} 至 {last} {whose.zh}", f"{first} to {last} {whose.en}")


def waiting(claim: PrecheckedClaim, person: PersonRow, moment: Moment) -> Iterator[Finding]:
    """Care inside the waiting period (待遇等待期)."""
    rules = moment.rules.book.rules(claim.area, claim.admitted_on)
    free, value = _benefits_from(rules, claim.insutype, claim.care, person.insured_from)
    if person.insured_from <= claim.admitted_on < free:
        yield Finding(
            "waiting_period",
            "reject",
            Text(
                f"就医日 {claim.admitted_on} 在待遇等待期内，{free} 起享受待遇",
                f"{claim.admitted_on} lies in the waiting period; benefits begin {free}",
            ),
            rules.book.cited("waiting_days", value),
            value=value,
        )


@lru_cache(maxsize=10_000)
def _benefits_from(
    rules: Rules, insutype: str, care: str, insured_from: date
) -> tuple[date, Value]:
    who = POPULATION.get(insutype, "")
    return benefits_from(rules, (f"{who}/{care}", care, who, ""), insured_from)
