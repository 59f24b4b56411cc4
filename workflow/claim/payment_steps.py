"""The steps of a claim's payment (拨付), its payee and account, and what keeps a claim going."""

from sqlalchemy import Table, func, select

from config.text import Text
from models import AGENCY_STATES, METADATA, Account, EntryKind
from models import ClaimState as S
from workflow.claim import effects
from workflow.claim.payment_guards import (
    DROPPED,
    IN_SIGNED_BATCH,
    NAME_CHECKED,
    NOT_IN_BATCH,
    PARTLY_USED,
    PAYEE_PROVEN,
    PAYEE_SETTLED,
    RECEIPTS_SPOILT,
    SECOND_WILL_NOT_SIGN,
    bank,
)
from workflow.claim.step_parts import APPROVER, DECIDED, INTAKE, SYSTEM
from workflow.machine import common_guards, payloads
from workflow.machine.deadline_recount import RECOUNTED, WITH_APPLICANT, counted_anew
from workflow.machine.machine import After, Step, StepPosting
from workflow.machine.told import Told, last_four
from workflow.shared.sql_types import Expression

WITHHELD = (
    StepPosting(EntryKind.WITHHOLD, Account.PAYABLE, Account.RECOVERABLE),
    StepPosting(EntryKind.WITHHOLD, Account.RECOVERABLE, Account.FUND),
)
"""By way of what is to be recovered, so that what was approved stays accounted for."""
OWED_AGAIN = StepPosting(EntryKind.CORRECT, Account.BACK, Account.PAYABLE)

PAYMENT_TOLD = (
    Told("paid", lambda table: _of_payment(table, "amount", table.c.payable), money=True),
    Told("account_end", lambda table: last_four(
        _of_payment(table, "payee_account", table.c.payee_account)
    )),
)  # fmt: skip
"""What was paid, less what was kept back, and the end of the account (金额、尾号)."""


def _of_payment(table: Table, name: str, else_: Expression) -> Expression:
    """A value of the payment that the claim names; that of the claim where it names none."""
    payment = METADATA.tables["payment"]
    own = select(payment.c[name]).where(payment.c.no == table.c.payment_no)
    return func.coalesce(own.correlate(table).scalar_subquery(), else_)


PAYMENT_STEPS = (
    Step("withhold", (S.TO_PAY,), S.PAID, Text("不再拨付余款", "withhold the rest"), APPROVER,
         (NOT_IN_BATCH, PARTLY_USED, RECEIPTS_SPOILT, SECOND_WILL_NOT_SIGN),
         payload=payloads.SecondPerson, reason=True, updates=effects.closed, postings=WITHHELD,
         after=(After.NOTICE,)),
    Step("schedule_payment", (S.TO_PAY,), S.PAYING, Text("列入拨付", "schedule payment"), SYSTEM,
         (IN_SIGNED_BATCH,), facts=("payment_no", "batch_no")),
    Step("unschedule", (S.PAYING,), S.TO_PAY, Text("移出拨付", "unschedule"), SYSTEM, (DROPPED,)),
    Step("confirm_payment", (S.PAYING,), S.PAID, Text("拨付成功", "confirm payment"), SYSTEM,
         (IN_SIGNED_BATCH, bank("bank_paid", "paid", "银行尚未回复成功", "the bank has not said paid")),
         updates=effects.closed, facts=("payment_no",), tells=PAYMENT_TOLD, after=(After.NOTICE,)),
    Step("establish_paid", (S.PAYMENT_FAILED,), S.PAID, Text("认定已付", "paid after all"), SYSTEM,
         (IN_SIGNED_BATCH, bank("bank_paid", "paid", "银行尚未回复成功", "the bank has not said paid")),
         updates=effects.closed, facts=("payment_no",), tells=PAYMENT_TOLD, after=(After.NOTICE,)),
    Step("fail_payment", (S.PAYING,), S.PAYMENT_FAILED, Text("拨付失败", "fail payment"), SYSTEM,
         (IN_SIGNED_BATCH,
          bank("bank_failed", "failed", "银行尚未回复失败", "the bank has not said failed")),
         updates=effects.back_from_bank, facts=("payment_no",), tells=PAYMENT_TOLD, after=(After.NOTICE,)),
    Step("bounce", (S.PAID,), S.PAYMENT_FAILED, Text("退票", "bounce"), SYSTEM,
         (IN_SIGNED_BATCH,
          bank("bank_returned", "returned", "银行没有退票", "the bank returned nothing")),
         updates=effects.back_from_bank, facts=("payment_no",), tells=PAYMENT_TOLD, after=(After.NOTICE,)),
    Step("change_payee", (*DECIDED, S.TO_PAY, S.PAYMENT_FAILED), None,
         Text("变更收款人", "change payee"), INTAKE,
         (NOT_IN_BATCH, SECOND_WILL_NOT_SIGN, PAYEE_PROVEN), payload=payloads.Payee,
         updates_from=effects.new_payee),
    Step("correct_account", (S.PAYMENT_FAILED,), S.TO_PAY, Text("更正账号", "correct account"),
         INTAKE, (SECOND_WILL_NOT_SIGN, NAME_CHECKED, PAYEE_SETTLED), payload=payloads.AccountCorrection,
         updates_from=effects.new_account, postings=(OWED_AGAIN,)),
    Step("retry", (S.PRECHECK, S.RETURNED, S.AWAITING_PARCEL, *DECIDED, S.TO_PAY, S.PAYING),
         None, common_guards.RETRY, common_guards.CLERKS, (common_guards.IS_STUCK,)),
    *(Step("recount", states, None, Text("期限重算", "recount the deadlines"), SYSTEM, (RECOUNTED,),
           updates=counted_anew, after=(After.NOTICE,) if states is WITH_APPLICANT else ())
      for states in (WITH_APPLICANT, tuple(s for s in S if s in AGENCY_STATES))),
)  # fmt: skip
