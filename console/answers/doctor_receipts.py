"""Receipts as the doctor tells of them: stored in two spellings (写法不同的同一票据), paid unverified (未查验)."""

from sqlmodel import Session

from config.masking import mask_text
from config.receipt_platform import PLATFORMS
from config.text import Text
from console.answers.doctor_database import Check
from jobs.app import App
from workflow.claim.receipt_pairs import MOST_PAIRS, HeldReceipt, ReceiptPair, receipt_pairs
from workflow.claim.same_bills import open_same_bills
from workflow.receipt_check.freshness import paid_unverified

SHOWN = 3


def pairs_of_receipts(session: Session) -> Check:
    """How many there are, the first few, and what to do."""
    found = sorted(receipt_pairs(session), key=lambda pair: not pair.sure)
    if not found:
        says = Text("没有写法不同的同一票据", "no receipt is stored in two spellings")
        return Check("receipt_pairs", True, says)
    more = "…" if len(found) > SHOWN else ""
    least = len(found) >= MOST_PAIRS
    zh = "；".join(_told(pair, "{}（{}）", "冲红清单") for pair in found[:SHOWN])
    en = "; ".join(_told(pair, "{} ({})", "red-flushed") for pair in found[:SHOWN])
    says = Text(
        f"写法不同的同一票据（≈ 为疑似）{'至少 ' if least else ''}{len(found)} 对：{zh}{more}。"
        "请用 yidi why 逐件核对；已付两次的用 yidi reprocess 查找，或 yidi recover propose 追回",
        f"{'at least ' if least else ''}{len(found)} pairs of receipts are one (≈ perhaps) in two "
        f"spellings: {en}{more}. Compare them (yidi why); what was paid twice is found by yidi "
        "reprocess, or claimed back by yidi recover propose",
    )  # fmt: skip
    return Check("receipt_pairs", False, says)


def same_bills(session: Session) -> Check:
    """Claims and settlements that are perhaps about the same bill, and what to do."""
    found = open_same_bills(session, MOST_PAIRS)
    if not found:
        says = Text(
            "没有疑似重复的同一笔费用", "no bill is claimed or settled twice under other numbers"
        )
        return Check("same_bills", True, says)
    more = "…" if len(found) > SHOWN else ""
    least = len(found) >= MOST_PAIRS
    first = [mask_text(f"{each.no} {each.bill} ≈ {each.holder} {each.other}") for each in found]
    zh, en = "；".join(first[:SHOWN]), "; ".join(first[:SHOWN])
    says = Text(
        f"疑似同一笔费用（人员、机构、日期、金额或明细相同）{'至少 ' if least else ''}{len(found)} 对：{zh}{more}。"
        "请用 yidi why 逐件核对；已付两次的用 yidi recover propose 追回",
        f"{'at least ' if least else ''}{len(found)} pairs are perhaps one bill (same person, place, day "
        f"and total, or lines): {en}{more}. Compare them (yidi why); what was paid twice is claimed "
        "back by yidi recover propose",
    )  # fmt: skip
    return Check("same_bills", False, says)


def _told(pair: ReceiptPair, written: str, red: str) -> str:
    def side(held: HeldReceipt) -> str:
        return mask_text(written.format(held.bill, held.holder or red))

    return f"{side(pair.one)} {'=' if pair.sure else '≈'} {side(pair.other)}"


def unverified_receipts(session: Session, app: App) -> Check:
    """Which platforms are configured, and how many paid receipts none of them has called genuine."""
    names, unverified = app.settings.receipts.configured(), paid_unverified(session)
    zh = "、".join(PLATFORMS[name].zh for name in names)
    en = ", ".join(PLATFORMS[name].en for name in names)
    if not names:
        says = Text(
            f"没有配置票据平台（settings.yaml 的 receipt_platform），票据不查验；已拨付而未查验的票据 {unverified} 张",
            "no receipt platform is configured (receipt_platform in settings.yaml), so no receipt is "
            f"checked; {unverified} paid receipts are not verified",
        )
    else:
        says = Text(
            f"票据平台：{zh}；已拨付而未查验为真的票据 {unverified} 张",
            f"receipt platforms: {en}; {unverified} paid receipts were not found genuine",
        )
    return Check("receipt_platform", bool(names) and not unverified, says)
