"""A claim of chronic care beside the person's qualifications (慢特病报销与资格), on the day of service."""

from collections.abc import Iterator
from typing import Any

from config.text import Text
from models import Care
from workflow.findings import ClaimFacts, Finding
from workflow.moment import Moment
from workflow.qualification.rules import RECOGNISED, holds_on

ITEM = "门诊慢特病资格认定"


def unqualified(claim: Any, facts: ClaimFacts, moment: Moment) -> Iterator[Finding]:
    """What speaks against it: no qualification on the day, or a hospital that was not chosen.

    A note for the reviewer, because the recognition may be kept elsewhere; where the area requires
    that it is recorded here, the claim goes back for it. The rules are those of the day of service.
    """
    if claim.care != Care.CHRONIC:
        return
    rules, day, disease = (
        moment.rules.book.rules(claim.area, claim.admitted_on),
        claim.admitted_on,
        claim.diagnosis,
    )
    holding = [held for held in facts.qualifications if holds_on(held, disease, day)]
    if not holding:
        required = rules["chronic_qualification_required"]
        clause = rules.clause("chronic_qualification_required")
        zh, en = _what_there_is(facts, disease)
        yield Finding(
            "not_qualified",
            "return" if required else "note",
            Text(f"就医日 {day} 没有病种 {disease or '—'} 的门诊慢特病资格登记{zh}",
                 f"no qualification for {disease or '-'} is recorded on {day}{en}"),
            clause,
            ITEM if required else "",
        )  # fmt: skip
        return
    place = facts.institution
    chosen = {code for held in holding for code in held.hospitals}
    if place is not None and chosen and place.code not in chosen:
        yield Finding(
            "hospital_not_chosen",
            "note",
            Text(
                f"{place.code} 不在资格 {holding[0].no} 选定的定点机构中",
                f"{place.code} is not among the hospitals chosen in {holding[0].no}",
            ),
        )


def _what_there_is(facts: ClaimFacts, disease: str) -> tuple[str, str]:
    """The recognised qualifications for the disease on other days, and those still to be decided."""
    same = [q for q in facts.qualifications if disease and q.disease[:3] == disease[:3]]
    if not same:
        return "", ""
    days = "、".join(
        f"{q.no} {q.starts_on} 至 {q.ends_on}" if q.state in RECOGNISED else f"{q.no} 未办结"
        for q in same
    )
    days_en = ", ".join(
        f"{q.no} {q.starts_on} to {q.ends_on}" if q.state in RECOGNISED else f"{q.no} undecided"
        for q in same
    )
    return f"（{days}）", f" ({days_en})"
