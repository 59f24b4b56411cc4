"""What a platform's word means for a claim (查验结果的后果): what speaks against it, and what is not verified.

Nothing that is not genuine passes by itself. What another may have paid a part of, or was exchanged
for paper, a person may accept with the paper in its place; the rest nobody can.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import ColumnElement, and_, exists, select, text
from sqlmodel import Session

from config.receipt_platform import PLATFORMS
from config.text import Text
from models import METADATA, CheckResult, PaperShown, ReceiptStanding
from models.keys import in_parts, one_of
from models.receipt_form import named
from workflow.receipt_check.answers import SHARERS
from workflow.receipt_check.planning import ENDED, platforms_in_use
from workflow.receipt_check.standing import as_printed, platform_of, standings_of
from workflow.shared.days import shanghai_day

CLAIM, RECEIPT, STANDING = (
    METADATA.tables[name] for name in ("claim", "receipt", "receipt_standing")
)
SHARED = frozenset({PaperShown.DIVISION_SHEET, PaperShown.STAMPED_COPY})
WORDS = {
    CheckResult.UNKNOWN: Text("查无此票", "is not on record"),
    CheckResult.VOID: Text("已作废", "is void"),
    CheckResult.RED: Text("已冲红", "was red-flushed"),
    CheckResult.ENTERED: Text("已由{by}入账", "was entered by {by}"),
    CheckResult.EXCHANGED: Text("已换开纸质票据{paper}", "was exchanged for paper{paper}"),
}
ENTERERS = {
    "agency": Text("其他经办机构", "another agency"),
    "insurer": Text("商业保险公司", "an insurer"),
    "employer": Text("用人单位", "an employer"),
}
NOBODY_KNOWN = Text("他人", "somebody else")


class PlatformDoubt(NamedTuple):
    """What the platform says against a receipt, and the papers that may stand in its place."""

    code: str
    bill: str
    says: Text
    papers: frozenset[PaperShown]


class UnverifiedReceipt(NamedTuple):
    """A receipt that no platform has called genuine yet: waiting since when, and why."""

    bill: str
    platform: str
    since: date | None
    error: str = ""

    @property
    def says(self) -> Text:
        """The sentence that a person reads."""
        where = PLATFORMS[self.platform]
        if self.since is None:
            return Text(f"票据 {self.bill} 尚未查验", f"receipt {self.bill} was not checked yet")
        why = f"（{self.error}）" if self.error else ""
        why_en = f" ({self.error})" if self.error else ""
        return Text(
            f"票据 {self.bill} 自 {self.since} 起待查验，{where.zh}没有应答{why}",
            f"receipt {self.bill} waits since {self.since}: no answer of the {where.en}{why_en}",
        )


def doubt_of(standing: ReceiptStanding) -> PlatformDoubt | None:
    """What speaks against a receipt; none where it is genuine, not checked, or cleared by a person."""
    result = CheckResult(standing.result)
    if result not in WORDS or standing.cleared_with:
        return None
    papers: frozenset[PaperShown] = frozenset()
    if result is CheckResult.EXCHANGED:
        papers = frozenset({PaperShown.EXCHANGED_PAPER})
    elif result is CheckResult.ENTERED and standing.entered_kind in SHARERS:
        papers = SHARED
    bill, where = named(standing.code, standing.number), PLATFORMS[standing.platform]
    kind = ENTERERS.get(standing.entered_kind, NOBODY_KNOWN)
    name = standing.entered_by
    paper = named(standing.paper_code, standing.paper_number)
    says = WORDS[result]
    return PlatformDoubt(
        f"receipt_{result.value}",
        bill,
        Text(
            f"票据 {bill} 经{where.zh}查验："
            + says.zh.format(
                by=f"{kind.zh}（{name}）" if name else kind.zh, paper=paper and f" {paper}"
            ),
            f"the {where.en} says that receipt {bill} "
            + says.en.format(
                by=f"{kind.en} ({name})" if name else kind.en, paper=paper and f" {paper}"
            ),
        ),
        papers,
    )


def doubts_by_claim(
    session: Session, claims: Sequence[int]
) -> dict[int, tuple[PlatformDoubt, ...]]:
    """What the platforms say against receipts of these claims, by claim; most have nothing."""
    found: dict[int, list[PlatformDoubt]] = defaultdict(list)
    fine = (CheckResult.NONE.value, CheckResult.GENUINE.value)
    for part in in_parts(claims):
        query = select(ReceiptStanding).where(
            one_of(session, STANDING.c.claim_id, part),
            STANDING.c.result.not_in(fine),
            STANDING.c.cleared_with == "",
            _still_its(),
        )
        for standing in session.execute(query.order_by(STANDING.c.id)).scalars():
            if (doubt := doubt_of(standing)) is not None:
                found[standing.claim_id].append(doubt)
        for claim, doubt in _papers_of_others(session, part):
            found[claim].append(doubt)
    return {claim: tuple(doubts) for claim, doubts in found.items()}


def _papers_of_others(
    session: Session, claims: Sequence[int]
) -> Iterator[tuple[int, PlatformDoubt]]:
    """Papers in these claims for which a receipt of another claim was exchanged (换开): one bill."""
    its, owner = RECEIPT.c, CLAIM.alias("owner")
    query = select(
        its.claim_id, its.code, its.number, STANDING.c.code, STANDING.c.number, owner.c.no
    )
    query = query.join(STANDING, and_(STANDING.c.paper_form == its.form, its.form != ""))
    query = query.join(owner, owner.c.id == STANDING.c.claim_id).where(
        one_of(session, its.claim_id, claims),
        STANDING.c.claim_id != its.claim_id,
        text("receipt_standing.paper_form <> ''"),  # in the words of the partial index
        STANDING.c.result == CheckResult.EXCHANGED.value,
        owner.c.state.not_in(ENDED),
    )
    for claim, code, number, other_code, other, no in session.execute(query.order_by(its.id)):
        paper, bill = named(code, number), named(other_code, other)
        says = Text(
            f"票据 {paper} 是电子票据 {bill} 换开的纸质票据，该电子票据已在报销申请 {no} 中",
            f"receipt {paper} is the paper for which {bill} was exchanged, and that is in claim {no}",
        )
        yield claim, PlatformDoubt("receipt_exchanged_elsewhere", paper, says, frozenset())


def unverified_by_claim(
    session: Session, claims: Sequence[int]
) -> dict[int, tuple[UnverifiedReceipt, ...]]:
    """The receipts of these claims of which a platform that is asked has said nothing yet."""
    platforms = platforms_in_use(session)
    if not platforms:
        return {}
    found: dict[int, list[UnverifiedReceipt]] = defaultdict(list)
    for part in in_parts(claims):
        for claim, bill, kind, standing in receipts_and_standings(session, part):
            platform = platform_of(*bill, kind)
            if platform not in platforms or (
                standing and (standing.result or standing.cleared_with)
            ):
                continue
            since = (
                shanghai_day(standing.waits_since) if standing and standing.waits_since else None
            )
            error = standing.error if standing else ""
            its = UnverifiedReceipt(named(*as_printed(*bill)), platform, since, error)
            found[claim].append(its)
    return {claim: tuple(its) for claim, its in found.items()}


def receipts_and_standings(
    session: Session, claims: Sequence[int]
) -> Iterator[tuple[int, tuple[str, str], str, ReceiptStanding | None]]:
    its = RECEIPT.c
    standings = {
        (each.claim_id, each.form): each for row in standings_of(session, claims).values()
        for each in row
    }  # fmt: skip
    query = select(its.claim_id, its.code, its.number, its.kind, its.form).order_by(its.id)
    mine = (one_of(session, its.claim_id, claims), its.form != "", its.of_id.is_(None))
    for claim, code, number, kind, form in session.execute(query.where(*mine)):
        yield claim, (code, number), kind, standings.get((claim, form))


def _still_its() -> ColumnElement[bool]:
    """The claim still has the receipt: what was corrected away says nothing of it."""
    return exists().where(
        RECEIPT.c.claim_id == STANDING.c.claim_id, RECEIPT.c.form == STANDING.c.form
    )
