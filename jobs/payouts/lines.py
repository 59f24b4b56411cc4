"""Lines of what the bank answered (银行回复的各行): as they are kept, and what each says of a payment."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from jobs.banking.lines import BankAnswer, ResultLine, StatementEntry
from jobs.payouts.stored_statements import BOOKING
from models import FAR, LineStatus
from workflow.payout.bank_results import BankResult, Verdict

LINE_COLUMNS = (
    "reading_id", "row", "payment_no", "batch_no", "result", "amount", "credit", "booked_on",
    "reason_code", "reason", "bank_ref", "raw", "status", "code", "resolved_by", "resolved_on",
    "resolution",
)  # fmt: skip
UNMATCHED = Verdict(LineStatus.OPEN, "unmatched")
NOT_A_CODE = re.compile(r"[^A-Za-z0-9_.-]")


@dataclass
class MatchedLine:
    """A line to be stored, with its effect on payments."""

    row: int
    payment_no: str = ""
    batch_no: str = ""
    result: str = ""
    amount: int | None = None
    credit: bool = False
    booked_on: Any = None
    reason_code: str = ""
    reason: str = ""
    bank_ref: str = ""
    payee_account: str = ""
    raw: str = ""
    verdict: Verdict = UNMATCHED

    def values(self, reading_id: int) -> tuple[Any, ...]:
        """The row of the table."""
        status, code = self.verdict
        return (
            reading_id, self.row, self.payment_no[:60], self.batch_no[:60], self.result,
            self.amount, self.credit, self.booked_on or FAR, self.reason_code, self.reason[:200],
            self.bank_ref[:60], self.raw, status.value, code, "", FAR, "",
        )  # fmt: skip

    def answer(self, payment_no: str = "") -> BankResult:
        """The answer that the line gives for a payment."""
        return BankResult(
            payment_no or self.payment_no, self.result, None if payment_no else self.amount,
            self.payee_account if self.payee_account.isdigit() else "",
            NOT_A_CODE.sub("", self.reason_code)[:20], self.reason[:200], self.bank_ref[:60],
            self.booked_on,
        )  # fmt: skip


def lines_of(told: BankAnswer) -> Iterable[MatchedLine]:
    """Every line of the file, in its order."""
    for line in told.lines:
        yield _result(line)
    for statement in told.statements:
        yield from map(_booking, statement.entries)
    for problem in told.problems:
        verdict = Verdict(LineStatus.OPEN, problem.code[:40])
        yield MatchedLine(problem.row, reason=problem.zh, raw=problem.raw, verdict=verdict)


def _result(line: ResultLine) -> MatchedLine:
    return MatchedLine(
        line.row, line.end_to_end_id, line.batch_no, line.result, line.amount, False,
        line.booked_on, line.reason_code, line.reason, line.bank_ref, line.payee_account,
    )  # fmt: skip


def _booking(entry: StatementEntry) -> MatchedLine:
    """A booking of the account, matched with a payment or a batch of ours."""
    verdict = Verdict(LineStatus.APPLIED)
    if not (entry.end_to_end_id or entry.batch_no):
        verdict = Verdict(LineStatus.OPEN, "unmatched_entry")
    elif entry.credit and not entry.returned:
        # A credit for a payment of ours that the bank does not call a return.
        verdict = Verdict(LineStatus.OPEN, "unmarked_credit")
    return MatchedLine(
        entry.row, entry.end_to_end_id, entry.batch_no, BOOKING, entry.amount, entry.credit,
        entry.booked_on, entry.reason_code, entry.text, entry.bank_ref, raw=entry.text,
        verdict=verdict,
    )  # fmt: skip
