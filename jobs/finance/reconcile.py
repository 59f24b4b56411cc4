"""Reconciling a day (对账): ledger, batches and bank statement, held against each other to the 分."""

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from config.text import Text
from jobs.app import App
from jobs.finance.three_way import DaySides, NewestStatement, SideTotal, load_sides
from models import PaymentState, Way
from models.bulk import on_postgresql
from workflow.shared.money import yuan

S = PaymentState
SENTENCES = {
    "not_at_bank": Text(
        "账上 {day} 已拨付或退回，银行账单没有这一笔（{amount} 元）",
        "in the ledger on {day}, but not on the statement ({amount} yuan)",
    ),
    "not_in_ledger": Text(
        "银行账单有这一笔（{amount} 元），账上没有",
        "on the statement ({amount} yuan), but not in the ledger",
    ),
    "other_amount": Text(
        "账上 {expected} 元，银行账单 {amount} 元",
        "{expected} yuan in the ledger, {amount} on the statement",
    ),
    "other_day": Text(
        "账上记为 {expected}，银行账单为 {found}",
        "the ledger says {expected}, the statement {found}",
    ),
    "sent_differs": Text(
        "{day} 送出 {expected} 元，账上转为在途 {amount} 元",
        "{expected} yuan were sent on {day}, the ledger took {amount} to the bank",
    ),
    "open_exception": Text(
        "银行回复第 {row} 行的异常未处理：{why}",
        "line {row} of the bank is an open exception: {why}",
    ),
    "statement_missing": Text(
        "{day} 有收付，但没有读入该日的银行账单",
        "money moved on {day}, and no statement of it was read",
    ),
    "statement_does_not_add_up": Text(
        "期初 {opening} 加发生额 {sum} 不等于期末 {closing}",
        "opening {opening} and bookings {sum} do not come to the closing {closing}",
    ),
    "statement_gap": Text(
        "期初 {opening} 与上一份账单的期末 {before} 不符",
        "it opens with {opening}, the one before closed with {before}",
    ),
}
"""The sentence of each code; the codes are a contract, the sentences are not."""


class Difference(NamedTuple):
    """One difference: its code, what it is about, and the sentence's values. Money in yuan."""

    code: str
    about: str
    values: dict[str, str]

    @property
    def says(self) -> Text:
        """The sentence."""
        return SENTENCES[self.code]


class Reconciliation(NamedTuple):
    """The sides of a day, and every difference between them."""

    sides: DaySides
    gaps: list[Difference]


def reconcile(app: App, day: date, area: str | None) -> Reconciliation:
    """Hold the sides of a day against each other, over one state of the database."""
    with app.database.reading() as session:
        if on_postgresql(session):
            session.connection(execution_options={"isolation_level": "REPEATABLE READ"})
        sides = load_sides(session, app, day, area)
    return Reconciliation(sides, [*differences(sides, area)])


def differences(sides: DaySides, area: str | None) -> Iterator[Difference]:
    """Every difference between the sides."""
    yield from _sent(sides)
    seen: set[str] = set()
    for statement in sides.statements:
        yield from _statement_faults(statement)
        for line in statement.bookings:
            yield from _booking(sides, line, seen, area)
    yield from _not_at_bank(sides, seen)
    yield from _missing_statements(sides)
    for line in sides.open_lines:
        why = line.reason or line.code
        yield Difference("open_exception", str(line.id), {"row": str(line.row), "why": why})


def _sent(sides: DaySides) -> Iterator[Difference]:
    """Payments sent on the day whose amount differs from what the ledger sent."""
    for no, payment in sides.payments.items():
        posted = sides.sent.get(no, 0)
        if payment.way == Way.BANK and payment.sent_on == sides.day and posted != payment.amount:
            yield Difference(
                "sent_differs", no, _values(sides, expected=payment.amount, amount=posted)
            )


def _statement_faults(statement: NewestStatement) -> Iterator[Difference]:
    opening, closing = yuan(statement.opening), yuan(statement.closing)
    if statement.opening + statement.sum != statement.closing:
        values = {"opening": opening, "sum": yuan(statement.sum), "closing": closing}
        yield Difference("statement_does_not_add_up", statement.name, values)
    if statement.before not in (None, statement.opening):
        values = {"opening": opening, "before": yuan(statement.before or 0)}
        yield Difference("statement_gap", statement.name, values)


def _booking(sides: DaySides, line: Any, seen: set[str], area: str | None) -> Iterator[Difference]:
    """One booking of the day; what belongs to nothing of ours is an exception already."""
    if not line.payment_no:
        yield from _batch(sides, line, seen)
        return
    payment = sides.payments.get(line.payment_no)
    if payment is None:
        if area is None:
            yield Difference("not_in_ledger", line.payment_no, _values(sides, amount=line.amount))
        return
    seen.add(payment.no + "+" * line.credit)
    back = payment.state in (S.RETURNED, S.FAILED)
    # A payment that came back before we knew that it went shows both ways at the bank.
    both = back and (payment.no + "+" in sides.elsewhere or payment.no in _credited(sides))
    known = back if line.credit else (payment.no in sides.confirmed or both)
    booked = payment.booked_on if line.credit else sides.confirmed.get(payment.no, sides.day)
    if not known:
        yield Difference("not_in_ledger", payment.no, _values(sides, amount=line.amount))
    elif line.amount != payment.amount:
        values = _values(sides, expected=payment.amount, amount=line.amount)
        yield Difference("other_amount", payment.no, values)
    elif booked != sides.day:
        yield _other_day(payment.no, booked, sides.day)


def _credited(sides: DaySides) -> set[str]:
    return {line.payment_no for s in sides.statements for line in s.bookings if line.credit}


def _batch(sides: DaySides, line: Any, seen: set[str]) -> Iterator[Difference]:
    """A batch, or one of its files, that the bank booked as one sum."""
    if not line.batch_no:
        return
    expected = sides.batches.get(line.batch_no)
    if expected is None:
        yield Difference("not_in_ledger", line.batch_no, _values(sides, amount=line.amount))
    elif expected != line.amount:
        yield Difference(
            "other_amount", line.batch_no, _values(sides, expected=expected, amount=line.amount)
        )
    whole = {line.batch_no, line.batch_no.rpartition("-")[0]}
    seen |= {no + "+" * line.credit for no, p in sides.payments.items() if p.batch_no in whole}


def _not_at_bank(sides: DaySides, seen: set[str]) -> Iterator[Difference]:
    """Payments that the ledger has on the day and no statement shows."""
    if not sides.statements:
        return
    for no, payment in sides.payments.items():
        if payment.way != Way.BANK:
            continue
        expected = [no] if sides.confirmed.get(no) == sides.day else []
        if payment.state == S.RETURNED and payment.booked_on == sides.day:
            expected.append(no + "+")
        for each in expected:
            if each in seen:
                continue
            if each in sides.elsewhere:
                yield _other_day(no, sides.day, sides.elsewhere[each])
            else:
                yield Difference("not_at_bank", no, _values(sides, amount=payment.amount))


def _missing_statements(sides: DaySides) -> Iterator[Difference]:
    there = {statement.account for statement in sides.statements}
    for account in sorted(sides.wanted):
        if account not in there and (account or not there):
            masked = "*" * max(0, len(account) - 4) + account[-4:]
            yield Difference("statement_missing", masked, _values(sides))


def _other_day(no: str, expected: date, found: date) -> Difference:
    return Difference(
        "other_day", no, {"expected": expected.isoformat(), "found": found.isoformat()}
    )


def _values(sides: DaySides, **amounts: int) -> dict[str, str]:
    return {"day": sides.day.isoformat(), **{k: yuan(v) for k, v in amounts.items()}}


def totals(sides: DaySides) -> dict[str, dict[str, SideTotal]]:
    """The sides in figures: ledger by occasion, our payments, the bank."""
    ours = {name: SideTotal() for name in ("sent", "paid", "returned", "by_hand")}
    for no, payment in sides.payments.items():
        if payment.way == Way.HAND and payment.booked_on == sides.day:
            ours["by_hand"].add(payment.amount)
        if payment.way != Way.BANK:
            continue
        if payment.sent_on == sides.day:
            ours["sent"].add(payment.amount)
        if sides.confirmed.get(no) == sides.day:
            ours["paid"].add(payment.amount)
        if payment.state == S.RETURNED and payment.booked_on == sides.day:
            ours["returned"].add(payment.amount)
    bank = {"debit": SideTotal(), "credit": SideTotal()}
    for statement in sides.statements:
        for line in statement.bookings:
            bank["credit" if line.credit else "debit"].add(line.amount)
    return {"ledger": sides.ledger, "payments": ours, "bank": bank}
