"""What inquiries say against paying a claim (协查发现): open, not verified, not answered."""

from collections.abc import Iterable, Iterator, Mapping

from sqlalchemy import select
from sqlmodel import Session

from config.text import Text
from models import METADATA, Inquiry, InquiryResult
from models.keys import MANY, in_parts, one_of
from workflow.claim.findings import NO_ANSWER, Finding

OPEN, NOT_VERIFIED = "inquiry_open", "inquiry_not_verified"
_SAYS = {
    InquiryResult.OPEN: (
        OPEN, "look", Text("第 {n} 次协查（{of}）尚未答复", "inquiry {n} ({of}) is not answered"),
    ),
    InquiryResult.NOT_VERIFIED: (
        NOT_VERIFIED, "reject",
        Text("第 {n} 次协查（{of}）答复不属实：{answer}", "inquiry {n} ({of}), not verified: {answer}"),
    ),
    InquiryResult.NO_ANSWER: (
        NO_ANSWER, "look",
        Text("第 {n} 次协查（{of}）没有得到答复：{answer}", "inquiry {n} ({of}), no answer: {answer}"),
    ),
}  # fmt: skip
BASIS = Text("医疗保障基金使用监督管理条例 第十七条", "Medical Security Fund Regulations art. 17")


def inquiry_findings(inquiries: Iterable[Inquiry]) -> Iterator[Finding]:
    """What the inquiries about a claim come to; what was verified is no finding."""
    for each in inquiries:
        if InquiryResult(each.result) != InquiryResult.VERIFIED:
            yield finding_of(each.place, each.asked_of, each.result, each.answer)


def finding_of(place: int, asked_of: str, result: str, answer: str) -> Finding:
    """One inquiry as a finding."""
    code, weight, says = _SAYS[InquiryResult(result)]
    words = {"n": place, "of": asked_of, "answer": answer}
    told = Text(says.zh.format(**words), says.en.format(**words))
    return Finding(code, weight, told, BASIS if weight == "reject" else None, f"协查 {place}")


def undecided(findings: Iterable[Mapping[str, str]]) -> list[Mapping[str, str]]:
    """The results on which no reviewer has decided yet."""
    return [f for f in findings if f["code"] in (NOT_VERIFIED, NO_ANSWER) and not f.get("by")]


def held_by_inquiries(session: Session, claims: Iterable[int]) -> list[int]:
    """The claims among these with an inquiry that is open, or on whose result nobody has decided."""
    asked, claim = METADATA.tables["inquiry"].c, METADATA.tables["claim"].c
    held: list[int] = []
    for part in in_parts(claims, MANY):
        query = select(claim.id, claim.findings, asked.result).join(
            METADATA.tables["inquiry"], asked.claim_id == claim.id
        )
        told = (one_of(session, claim.id, part), asked.result != InquiryResult.VERIFIED.value)
        rows = session.execute(query.where(*told))
        held += [key for key, found, result in rows if not result or undecided(found)]
    return held
