"""A claim of chronic care beside the person's qualifications (慢特病报销与资格), on the day of service."""

from collections.abc import Iterable, Iterator

from config.text import Text
from models import Care
from workflow.benefit.rows import InstitutionRow, QualificationRow
from workflow.claim.findings import Finding, PrecheckedClaim
from workflow.machine.context import Moment
from workflow.qualification.rules import held_for

ITEM = "门诊慢特病资格认定"
FOUND = ("not_qualified", "hospital_not_chosen")
"""The codes of what is found here."""
NOT_CHOSEN = Text(
    "{code} 不在资格 {no} 选定的定点机构中", "{code} is not among the hospitals chosen in {no}"
)


def unqualified(
    claim: PrecheckedClaim,
    place: InstitutionRow | None,
    qualifications: Iterable[QualificationRow],
    moment: Moment,
) -> Iterator[Finding]:
    """The findings against a chronic claim: no qualification on the day, or a hospital that was not chosen.

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
    held = held_for(qualifications, disease, day)
    if not held.holding:
        required = rules["chronic_qualification_required"]
        clause = rules.clause("chronic_qualification_required")
        more = held.says_else()
        yield Finding(
            "not_qualified",
            "return" if required else "note",
            Text(f"就医日 {day} 没有病种 {disease or '—'} 的门诊慢特病资格登记{more.zh}",
                 f"no qualification for {disease or '-'} is recorded on {day}{more.en}"),
            clause,
            ITEM if required else "",
        )  # fmt: skip
        return
    if place is not None and not held.chose(place.code):
        values = {"code": place.code, "no": held.holding[0].no}
        message = Text(*(text.format(**values) for text in NOT_CHOSEN))
        yield Finding("hospital_not_chosen", "note", message)
