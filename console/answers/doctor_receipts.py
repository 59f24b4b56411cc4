"""Stored receipts that are one in two spellings (写法不同的同一票据), as the doctor tells of them."""

from sqlmodel import Session

from config.masking import mask_text
from config.text import Text
from console.answers.doctor_database import Check
from workflow.claim.receipt_pairs import MOST_PAIRS, HeldReceipt, ReceiptPair, receipt_pairs
from workflow.claim.same_bills import open_same_bills

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
