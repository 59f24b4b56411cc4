"""The ledger (资金账): every fen from the fund to the payee and back, in balanced postings. Money in 分.

An entry takes an amount from one account of a claim to another, so that the sum of all accounts is
zero whatever happens. Entries are only added; the database refuses anything else.
"""

from datetime import date, datetime

from sqlalchemy import BigInteger, CheckConstraint, Index
from sqlmodel import Field, SQLModel

from models.base import BigId, UtcInstant
from models.case import listed
from models.states import Labelled


class Account(Labelled):
    """The accounts of a claim, each by fund (账户)."""

    FUND = "fund", "基金", "the fund"
    PAYABLE = "payable", "应付待遇", "payable to the payee"
    BANK = "bank", "在途（银行）", "in the bank's hands"
    PAID = "paid", "已付", "with the payee"
    BACK = "back", "退回待处理", "came back from the bank"
    RECOVERABLE = "recoverable", "应追回", "to be recovered"


class EntryKind(Labelled):
    """Why money moved (记账事由)."""

    OPENING = "opening", "期初", "opening balance"
    APPROVE = "approve", "审批通过", "approved"
    PULL_BACK = "pull_back", "撤回审批（冲销）", "approval pulled back (reversal)"
    SEND = "send", "发送银行", "sent to the bank"
    CONFIRM = "confirm", "拨付成功", "paid"
    FAIL = "fail", "拨付失败", "payment failed"
    BOUNCE = "bounce", "退票（冲销）", "returned after paid (reversal)"
    CORRECT = "correct_account", "更正账号后重新应付", "payable again"
    DECIDE = "decide", "追回、补支决定", "recovery or supplement decided"
    REPAY = "repay", "退还", "repaid"
    OFFSET = "offset", "抵扣", "set off"
    WITHHOLD = "withhold", "不再拨付（冲销）", "the rest is not paid (reversal)"
    CANCEL = "cancel", "撤销追回、补支（冲销）", "recovery or supplement cancelled (reversal)"


class Entry(SQLModel, table=True):
    """One balanced posting (记账分录): `amount` leaves account `source` for account `dest`.

    `part` is "" for the claim's own amount and the number of a supplement for that. `ref` is the
    payment, the recovery or the voucher behind it.
    """

    __tablename__ = "entry"
    __table_args__ = (
        CheckConstraint("amount > 0", name="amount"),
        CheckConstraint("source <> dest", name="two_accounts"),
        CheckConstraint(
            f"source IN ({listed(Account)}) AND dest IN ({listed(Account)})", name="account"
        ),
        Index("ix_entry_claim_id", "claim_id"),
        Index("ix_entry_ref", "ref"),
        Index("ix_entry_day", "area", "day"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    claim_id: int = Field(sa_type=BigInteger)
    part: str = Field(default="", max_length=30)
    area: str = Field(max_length=6)
    fund: str = Field(max_length=6)
    source: str = Field(max_length=12)
    dest: str = Field(max_length=12)
    amount: int = Field(sa_type=BigInteger)
    kind: str = Field(max_length=16)
    ref: str = Field(default="", max_length=60)
    day: date
    at: datetime = Field(sa_type=UtcInstant)
