"""Batches, payments and exceptions of the bank as rows (拨付显示行); accounts masked."""

from functools import cache
from typing import Any

from config.codes import ReturnReasons, load_return_reasons
from config.masking import mask_long_numbers
from config.settings import config_folder
from config.text import Lang, Text
from console.answers.queries import View, day
from models import Payment, PaymentState, Payout
from models.payout import Way
from models.states import PayoutState
from workflow.claim.payment_blockers import WHY
from workflow.shared.money import yuan

EXCEPTIONS = {
    "unknown_payment": Text("没有这笔款项", "there is no such payment"),
    "unknown_batch": Text("没有这个批次", "there is no such batch"),
    "never_sent": Text("这笔款项没有送过银行", "this payment was never sent"),
    "amount_differs": Text("金额与送出的不符", "the amount is not the one that was sent"),
    "account_differs": Text("账号与送出的不符", "the account is not the one that was sent"),
    "contradicts": Text("与此前的结果矛盾", "it contradicts an earlier result"),
    "recovered_already": Text("已拨付的款已被追回或在基金间调整，又收到退票", "recovered already, or settled among the funds, and now returned too"),
    "claim_archived": Text("已归档的报销收到退票", "the money of an archived claim came back"),
    "unmarked_credit": Text("一笔拨付的款进账，银行没有注明是否退票；确为退票的，由两名财务人员用 payout establish --returned 登记", "money of a payment came in, and the bank does not call it a return; if it is one, two cashiers record it with payout establish --returned"),
    "unmarked_debit": Text("账单上的一笔付出，银行只在附言中写了款项；请向银行核实是否就是该款项的支付", "a debit that names a payment in its words alone; ask the bank whether it is that payment"),
    "debited_twice": Text("同一笔款项银行付出不止一次，须两名财务人员查清（payout resolve）", "the bank paid this payment more than once; two cashiers find out and resolve it (payout resolve)"),
    "credited_twice": Text("同一笔款项退回不止一次，须两名财务人员查清（payout resolve）", "this payment came back more than once; two cashiers find out and resolve it (payout resolve)"),
    "excess_returned": Text("多付的一笔退回，款项仍为已付；须两名财务人员确认（payout resolve）", "what was paid too much came back, and the payment stays paid; two cashiers confirm it (payout resolve)"),
    "other_account": Text("这笔款项不从本账单的账户拨付", "this payment is not paid from the account of the statement"),
    "unmatched_entry": Text("账单上的一笔不属于任何拨付", "a booking that belongs to no payment"),
}  # fmt: skip
"""What an exception means; other codes come with the reader's own words."""


STILL_PAID = Text(
    "{no} 仍为“已实付”，账上没有这笔退回，对账仍会列出差异；确为退票的，请两名财务人员登记："
    "payout establish {no} --returned；与本笔无关的，由两人处理：payout resolve",
    "{no} still stands as paid and the ledger does not have what came back, so that reconcile goes on "
    "naming it: if it is a return, two cashiers record it (payout establish {no} --returned), else "
    "two of them resolve it (payout resolve)",
)


def batch_row(batch: Payout, lang: Lang) -> dict[str, Any]:
    """Return a batch as a row; money in yuan."""
    return {
        "no": batch.no, "state": batch.state,
        "state_label": PayoutState(batch.state).label.say(lang), "area": batch.area,
        "bank": batch.bank, "items": batch.items, "open_items": batch.open_items,
        "total": yuan(batch.total), "hash": batch.plan_hash,
        "drafted_on": batch.applied_on.isoformat(), "drafted_by": batch.drafted_by,
        "signed_by": batch.signed_by or None, "sent_on": day(batch.sent_on),
        "result_due_on": day(batch.result_due_on),
    }  # fmt: skip


def payment_row(payment: Payment, view: View) -> dict[str, Any]:
    """Return a payment as a row; money in yuan, the account masked unless the viewer may see it."""
    said = paid_reason(payment, view.lang)
    return {
        "no": payment.no, "attempt": payment.attempt, "claim": payment.claim_no,
        "supplement": payment.part or None, "batch": payment.batch_no or None,
        "state": payment.state, "state_label": PaymentState(payment.state).label.say(view.lang),
        "since": payment.state_since.isoformat(), "way": Way(payment.way).label.say(view.lang),
        "payee": payment.payee_name, "account": view.account(payment.payee_account),
        "amount": yuan(payment.amount),
        "kept_back": yuan(payment.kept_back) if payment.kept_back else None,
        "kept_back_for": payment.kept_back_no or None, "sent_on": day(payment.sent_on),
        "result_due_on": day(payment.result_due_on), "booked_on": day(payment.booked_on),
        "bank_ref": payment.bank_ref or None,
        "reason_code": payment.dropped_why or payment.reason_code or None, "reason": said,
        "voucher": payment.voucher or None,
    }  # fmt: skip


def paid_reason(payment: Any, lang: Lang) -> str | None:
    """Return why a payment did not reach its payee: dropped from its batch, or what the bank says."""
    dropped = WHY.get(payment.dropped_why)
    return dropped.say(lang) if dropped else _reason(payment, lang)


@cache
def _reasons() -> ReturnReasons:
    return load_return_reasons(config_folder() / "codes")


def _reason(payment: Any, lang: Lang) -> str | None:
    """Return what the bank's code means, with the bank's own words where they say more."""
    if not payment.reason_code:
        return payment.reason or None
    meant = _reasons().reason_text(payment.reason_code, lang)
    return meant if payment.reason in ("", meant) else f"{meant}：{payment.reason}"


def exception_row(exception: dict[str, Any], lang: Lang) -> dict[str, Any]:
    """Return an exception as a row with what it means; money in yuan, accounts masked."""
    means = EXCEPTIONS.get(exception["code"])
    says = means.say(lang) if means else exception["reason"] or exception["code"]
    amount = exception["amount"]
    return {
        **exception, "payment": mask_long_numbers(exception["payment"] or "") or None,
        "batch": mask_long_numbers(exception["batch"] or "") or None, "raw": mask_long_numbers(exception["raw"]),
        "reason": mask_long_numbers(exception["reason"]),
        "amount": None if amount is None else yuan(amount), "says": mask_long_numbers(says),
    }  # fmt: skip
