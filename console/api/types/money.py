"""Money as it is told (拨付、银行回复、追回与补支)."""

from typing import ClassVar

from pydantic import Field, JsonValue

from console.api.types.told import Amount, Day, RemarkTold, ToldShape


class BatchTold(ToldShape):
    """拨付批次 · a payout batch."""

    no: str
    state: str
    state_label: str
    area: str
    bank: str
    items: int
    open_items: int
    total: Amount
    hash: str
    drafted_on: Day
    drafted_by: str
    signed_by: str | None
    sent_on: Day | None
    result_due_on: Day | None


class PaymentTold(ToldShape):
    """款项 · a payment."""

    about: ClassVar[str] = "payment"
    no: str
    attempt: int
    claim: str
    supplement: JsonValue
    batch: str | None
    state: str
    state_label: str
    since: Day
    way: str
    payee: str
    account: str
    amount: Amount
    kept_back: Amount | None
    kept_back_for: str | None
    sent_on: Day | None
    result_due_on: Day | None
    booked_on: Day | None
    bank_ref: str | None
    reason_code: str | None
    reason: str | None
    voucher: str | None


class BatchWholeTold(BatchTold):
    """拨付批次全部 · a payout batch with its files and payments."""

    files: JsonValue
    payments: list[PaymentTold]


class BankExceptionTold(ToldShape):
    """银行异常 · what the bank said and nobody has resolved."""

    line: int | None
    row: int | None
    payment: str | None
    batch: str | None
    result: str
    amount: Amount | None
    code: str
    reason: str
    raw: str
    says: str


class FileNoteTold(RemarkTold):
    """读入提示 · what is worth knowing of a row."""

    row: int


class BankFileTold(ToldShape):
    """银行回复文件 · what became of the lines of one file."""

    file: str
    kind: str
    known: bool
    exceptions: list[BankExceptionTold]
    notes: list[FileNoteTold]
    notes_omitted: int


class RecoveryTold(ToldShape):
    """追回与补支 · a recovery or supplement."""

    no: str
    kind: str
    kind_label: str
    state: str
    state_label: str
    since: Day
    area: str
    claim: str
    amount: Amount
    done: Amount
    left: Amount
    funds: dict[str, Amount]
    shift: dict[str, Amount]
    set_off: bool
    payee: str | None
    account: str | None
    held_back: bool
    cause: str
    cause_label: str | None
    reason: str
    proposed_by: str
    decided_by: str | None


class PostingTold(ToldShape):
    """账务 · an entry of the ledger."""

    day: Day
    kind: str
    from_: str = Field(alias="from")
    to: str
    fund: str
    amount: Amount


class RecoveryMoveTold(ToldShape):
    """流转记录 · a move of a recovery."""

    day: Day
    trigger: str
    label: str
    source: str | None
    dest: str
    actor: str
    reason: str | None
    facts: JsonValue


class RecoveryWholeTold(RecoveryTold):
    """追回与补支全部 · a recovery with its entries and moves."""

    explained: JsonValue
    entries: list[PostingTold]
    moves: list[RecoveryMoveTold]
