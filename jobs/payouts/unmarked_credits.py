"""Money with our number at it that the bank does not call a payment or return (未注明的收付): whose it may be."""

import re
import unicodedata
from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, or_, select
from sqlmodel import Session

from jobs.payouts.lines import MatchedLine
from jobs.payouts.stored_statements import BOOKING
from models import METADATA, LineStatus, PaymentState, Way
from models.keys import MANY, in_parts, one_of
from workflow.payout.bank_results import Verdict

UNMARKED, UNMARKED_DEBIT = "unmarked_credit", "unmarked_debit"
P = METADATA.tables["payment"].c
PAYMENT = re.compile(r"(?<![0-9A-Z])([0-9]{6}BF[0-9]{14}[0-9A-Z])(-[0-9]{1,3})?(?![0-9])")
CLAIM = re.compile(r"(?<![0-9A-Z])[0-9]{6}SB[0-9]{14}[0-9A-Z]")
"""Numbers of ours in a remark: of a payment with or without its attempt, of a claim."""
CAME_BACK = (PaymentState.PAID.value, PaymentState.RETURNED.value)
WENT_OUT = (
    *CAME_BACK, PaymentState.SENT.value, PaymentState.UNKNOWN.value, PaymentState.FAILED.value,
)  # fmt: skip


def suggest_payments(session: Session, lines: Sequence[MatchedLine]) -> None:
    """Name the payment at credits that carry its number in their words alone.

    A credit with a number that is none of ours and no such words is one of no payment.
    """
    _name_debits(session, lines)
    open_credits = [
        line for line in lines
        if line.result == BOOKING and line.credit and line.verdict.status is LineStatus.OPEN
        and line.verdict.code in (UNMARKED, "unmatched_entry")
    ]  # fmt: skip
    known = _ours(session, {line.payment_no for line in open_credits if line.payment_no})
    for line in open_credits:
        if line.payment_no in known:
            continue
        found = _named(session, f"{line.payment_no} {line.raw}", line.amount)
        line.verdict = Verdict(LineStatus.OPEN, UNMARKED if found else "unmatched_entry")
        line.payment_no = found or line.payment_no


def _name_debits(session: Session, lines: Sequence[MatchedLine]) -> None:
    """Say at debits without a number which payment their words name; that it was paid is for people."""
    for line in lines:
        bare = line.result == BOOKING and not line.credit and not line.payment_no
        if bare and line.verdict == Verdict(LineStatus.OPEN, "unmatched_entry"):
            found = _named(session, line.raw, line.amount, WENT_OUT)
            if found:
                line.verdict = Verdict(LineStatus.OPEN, UNMARKED_DEBIT)
                line.reason = f"{found} · {line.raw}"


def _ours(session: Session, numbers: Iterable[str]) -> set[str]:
    return {
        no for part in in_parts(numbers, MANY)
        for no in session.execute(select(P.no).where(one_of(session, P.no, part))).scalars()
    }  # fmt: skip


def _named(
    session: Session, words: str, amount: int | None, states: Sequence[str] = CAME_BACK
) -> str:
    """The one payment of this amount by the bank that the words name; "" for none or several."""
    written = unicodedata.normalize("NFKC", words).upper()
    for text in (written, re.sub(r"\s+", "", written)):
        whole = [key + attempt for key, attempt in PAYMENT.findall(text) if attempt]
        keys = [key for key, attempt in PAYMENT.findall(text) if not attempt]
        claims = CLAIM.findall(text)
        if whole or keys or claims:
            which = or_(P.no.in_(whole), P.key.in_(keys), P.claim_no.in_(claims))
            return _only(_paid(session, which, amount, states))
    return ""


def _paid(
    session: Session, which: ColumnElement[bool], amount: int | None, states: Sequence[str]
) -> list[str]:
    its = (which, P.way == Way.BANK.value, P.state.in_(states), P.amount == amount)
    rows = session.execute(select(P.no, P.state).where(*its).order_by(P.id)).all()
    # An attempt that came back already is meant only where none is paid.
    return [no for no, state in rows if state == PaymentState.PAID] or [no for no, _ in rows]


def _only(numbers: Sequence[str]) -> str:
    return numbers[0] if len(numbers) == 1 else ""
