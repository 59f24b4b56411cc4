"""The reasons against paying a claim (不能列入拨付的原因): its receipts, and the bank's answers."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from sqlalchemy import ColumnElement, Date, Insert, Select, Table, literal, or_, select
from sqlalchemy.dialects.postgresql import insert as insert_on_postgresql
from sqlalchemy.dialects.sqlite import insert as insert_on_sqlite
from sqlmodel import Session

from config.text import Text
from models import METADATA, LineStatus
from models.bulk import on_postgresql
from models.database import affected
from models.keys import MANY, in_parts, one_of
from workflow.claim.around import Around, may_be
from workflow.claim.inquiry_findings import held_by_inquiries
from workflow.claim.receipt_answers import ALIKE, SAME_BILL
from workflow.claim.receipt_doubts import undecided
from workflow.claim.receipts import BILL, is_of_bill
from workflow.claim.unsettled_payees import unsettled_payees
from workflow.receipt_check.doubts import doubts_by_claim

WHY = {
    "red_receipt": Text("票据已冲红", "a receipt was red-flushed"),
    "receipt_spent": Text("票据已在他处报销或结算", "a receipt was paid elsewhere"),
    "receipt_invalid": Text(
        "票据经平台查验不是真票（查无、作废、已由他人入账）",
        "the receipt platform does not call a receipt genuine",
    ),
    "receipt_alike": Text(
        "票据与另一张疑似同一张，须由人核对（yidi why；撤回审批后写明理由重新审批，补支用 recover uphold）",
        "a receipt is perhaps one with another: compare them (yidi why), then pull the approval back "
        "and approve again with the reason (a supplement: recover uphold)",
    ),
    "receipt_same_bill": Text(
        "票据与另一张就医相同（机构、日期、金额或明细），须由人核对（yidi why；撤回审批后写明理由重新审批，补支用 "
        "recover uphold）",
        "a receipt is of the same care as another (place, day, total or lines): compare them (yidi "
        "why), then pull the approval back and approve again with the reason (a supplement: recover "
        "uphold)",
    ),
    "payee_unsettled": Text(
        "参保人已死亡或收款人按继承办理，领取人尚未由两人确认（yidi heirs list、yidi heirs settle）；"
        "或收款人的代收款授权已撤销、终止（yidi agents list，另行 change_payee）",
        "the insured died, or an heir is to be paid: two people have yet to confirm who receives (yidi "
        "heirs list, yidi heirs settle); or the payee's authority to receive has ended (yidi agents "
        "list, then change_payee)",
    ),
    "inquiry_undecided": Text(
        "协查尚未答复，或答复不属实、未答复而没有人决定（yidi inquiries；撤回审批后由审核人员处理）",
        "an inquiry is open, or nobody has decided on what it found (yidi inquiries): pull the approval "
        "back, and a reviewer decides",
    ),
    "bank_exception": Text("银行回复有未处理的异常", "the bank's answer left an open exception"),
    "bad_account": Text("收款账号或联行号有误", "the account or the bank code cannot be right"),
    "bank_bad_line": Text(
        "收款人信息不合银行文件的要求", "the bank's file cannot take the payee's details"
    ),
    "claim_moved": Text("报销申请已不在待拨付", "the claim is no longer to be paid"),
    "amount_changed": Text("应付金额已变", "the amount has changed"),
    "payee_changed": Text("收款人或账号已变", "the payee or the account has changed"),
    "set_off_changed": Text(
        "抵扣的追回款已变", "the recovery that it is set off against has changed"
    ),
    "list_changed": Text("清单不是签批的那一份", "the list is not the one that was signed"),
    "void": Text("批次作废", "the batch was voided"),
    "by_cashier": Text("财务移出", "taken out by the cashier"),
}
"""Why a payment is left out of a batch, or taken out of it."""


CLAIM, RECEIPT, RED, SPENT, ARCHIVED, PAYMENT, LINE, RECOVERY = (
    METADATA.tables[name]
    for name in (
        "claim", "receipt", "red_receipt", "spent_receipt", "archived_receipt", "payment",
        "bank_line", "recovery",
    )
)  # fmt: skip


BillQuery = Select[int, str, str]
"""Receipts: the id of the claim, code and number."""
Owed = tuple[int, str]
"""A claim and which part of it: "" for its own amount, else the number of a supplement."""
KNOWN = "receipts_known"
"""Where a supplement keeps what spoke against the receipts of its claim when it was decided."""
HEAVIEST = ("red_receipt", "receipt_spent", "receipt_invalid", ALIKE, SAME_BILL)


_BILLS = (
    select(CLAIM.c.id, BILL.c.code, BILL.c.number)
    .join(RECEIPT, RECEIPT.c.claim_id == CLAIM.c.id)
    .join(BILL, is_of_bill(RECEIPT))
)
RED_FLUSHED: BillQuery = _BILLS.join(RED, RED.c.form == RECEIPT.c.form)
SPENT_ELSEWHERE: BillQuery = (
    _BILLS.outerjoin(SPENT, SPENT.c.form == RECEIPT.c.form)
    .outerjoin(ARCHIVED, ARCHIVED.c.form == RECEIPT.c.form)
    .where(or_(SPENT.c.holder != CLAIM.c.no, ARCHIVED.c.claim_id != CLAIM.c.id))
)


def troubles_of(
    session: Session, owed: Iterable[Owed], around: Around | None = None
) -> dict[Owed, str]:
    """The claims and supplements that may not be paid now, each with a reason.

    A supplement is not held up by receipts in knowledge of which it was decided. `around` is what
    was found around a single claim: of what it has no sign of nothing is asked.
    """
    owed = list(owed)
    claims = {claim for claim, _ in owed}
    excepted = {
        claim for part in in_parts(claims if may_be(around, "payments") else (), MANY)
        for claim in session.execute(_exceptions().where(one_of(session, CLAIM.c.id, part))).scalars()
    }  # fmt: skip
    unsettled = unsettled_payees(session, owed) if may_be(around, "payees") else ()
    found = dict.fromkeys(unsettled, "payee_unsettled")
    inquired = {*held_by_inquiries(session, claims if may_be(around, "inquiries") else ())}
    found |= {each: "inquiry_undecided" for each in owed if each[0] in inquired}
    found |= {each: "bank_exception" for each in owed if each[0] in excepted}
    bills = doubts_of(session, claims, around)
    known = _known(session, [part for claim, part in owed if part and claim in bills])
    for claim, part in owed:
        its = bills.get(claim, {})
        new = {why for bill, why in its.items() if bill not in known.get(part, ())}
        if new:
            found[claim, part] = min(new, key=HEAVIEST.index)
    return found


def doubts_of(
    session: Session, claims: Iterable[int], around: Around | None = None
) -> dict[int, dict[str, str]]:
    """What speaks against paying these claims for their receipts, by claim: spoilt ones, and pairs
    that are perhaps one; the reason of each."""
    claims = list(claims)
    found = spoilt_bills(session, claims, around)
    for claim, pairs in undecided(session, claims, around).items():
        found.setdefault(claim, {}).update({pair.item: pair.code for pair in reversed(pairs)})
    return found


def spoilt_bills(
    session: Session, claims: Iterable[int], around: Around | None = None
) -> dict[int, dict[str, str]]:
    """The receipts of these claims that were red-flushed or paid elsewhere: the reason, by claim."""
    claims, found = list(claims), defaultdict[int, dict[str, str]](dict)
    for part in in_parts(claims if may_be(around, "spoilt") else (), MANY):
        for reason, query in (("receipt_spent", SPENT_ELSEWHERE), ("red_receipt", RED_FLUSHED)):
            rows = session.execute(query.where(one_of(session, CLAIM.c.id, part)))
            for claim, code, number in rows:
                found[claim][f"{code}-{number}"] = reason
    checked = claims if may_be(around, "standings") else ()
    for claim, doubts in doubts_by_claim(session, checked).items():
        for doubt in doubts:
            found[claim].setdefault(doubt.bill, "receipt_invalid")
    return dict(found)


def _known(session: Session, supplements: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for part in in_parts(supplements):
        query = select(RECOVERY.c.no, RECOVERY.c.explained).where(RECOVERY.c.no.in_(part))
        found |= {no: explained.get(KNOWN, []) for no, explained in session.execute(query)}
    return found


def _exceptions() -> Select[int]:
    return (
        select(CLAIM.c.id)
        .join(PAYMENT, PAYMENT.c.claim_id == CLAIM.c.id)
        .join(LINE, LINE.c.payment_no == PAYMENT.c.no)
        .where(LINE.c.status == LineStatus.OPEN.value)
    )


def spend(session: Session, claims: Iterable[int], day: date) -> None:
    """Enter the receipts of these claims as spent; one that is spent already stays as it is.

    The statement waits for a cashier who signs another claim of the same receipt at this moment.
    """
    for part in in_parts(claims, MANY):
        affected(session, spending(session, one_of(session, CLAIM.c.id, part), day))


def spending(session: Session, which: ColumnElement[bool], day: date) -> Insert:
    """The statement that enters the receipts of these claims, in one order for all who do so."""
    its = (RECEIPT.c.code, RECEIPT.c.number, RECEIPT.c.form)
    rows = (
        select(*its, CLAIM.c.no, literal(False), literal(day, Date))
        .join(CLAIM, CLAIM.c.id == RECEIPT.c.claim_id)
        .where(which)
        .order_by(RECEIPT.c.form)
    )
    columns = ["code", "number", "form", "holder", "settled", "day"]
    return keeping(session, SPENT).from_select(columns, rows)


def keeping(session: Session, table: Table) -> Insert:
    """The INSERT of this database that keeps the rows that are there."""
    if on_postgresql(session):
        return insert_on_postgresql(table).on_conflict_do_nothing()
    return insert_on_sqlite(table).on_conflict_do_nothing()


def free(session: Session, claim_nos: Iterable[str]) -> None:
    """Give back the receipts of claims that were taken out before anything was sent."""
    for part in in_parts(claim_nos, MANY):
        affected(
            session, SPENT.delete().where(one_of(session, SPENT.c.holder, part), ~SPENT.c.settled)
        )
