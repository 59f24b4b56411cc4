"""ISO 20022 camt.053 (账户对账单): what was booked on the account, and what that says of payments."""

from datetime import date
from xml.etree import ElementTree as ET

from jobs.banking.camt_entry import Booking, Detail, booking, detail
from jobs.banking.errors import BankFileRefused
from jobs.banking.lines import (
    AccountStatement,
    BankAnswer,
    ResultLine,
    StatementEntry,
    UnreadableLine,
)
from jobs.banking.pain_002 import xml_amount
from jobs.banking.problems import LineFault, problem
from jobs.banking.result_rows import xml_day
from jobs.banking.xml_file import Message, raw
from workflow.shared.money import yuan

KIND = "BkToCstmrStmt"
MOST_KEPT = 1000
"""Transactions of one entry that are kept as XML: a batch may hold a whole day."""
OPENING, CLOSING = ("OPBD", "PRCD"), ("CLBD",)


class _Account:
    """What was read so far of one statement."""

    def __init__(self, message: Message) -> None:
        self.message = message
        self.lines: list[ResultLine] = []
        self.entries: list[StatementEntry] = []
        self.problems: list[UnreadableLine] = []
        self.details: list[Detail] = []
        """Of the entry that is being read."""
        self.fault: tuple[LineFault, str] | None = None
        self.balances: dict[str, tuple[int, date | None]] = {}
        self.row = 0
        self.complete = True

    def detail(self, element: ET.Element) -> None:
        """One transaction below an entry."""
        try:
            self.details.append(detail(self.message, element))
        except LineFault as fault:
            self.fault = self.fault or (fault, raw(element))
        if len(self.details) > MOST_KEPT:
            element.clear()

    def entry(self, element: ET.Element) -> None:
        """One entry with everything below it."""
        details, fault = self.details, self.fault
        self.details, self.fault = [], None
        try:
            booked = booking(self.message, element)
        except LineFault as why:
            self._tell(raw(element), why)
            self.complete = False
            return
        if booked.status == "INFO":
            return
        try:
            parts = [booked.whole()] if fault else booked.parts(details)
        except LineFault as why:
            fault = (why, raw(element))
            parts = [booked.whole()]
        if fault:
            # The booking stands, but what it paid is for a person to find out.
            self._tell(fault[1], fault[0])
        for part in parts:
            self._book(booked, part)
            self._result(element, booked, part)

    def _book(self, booked: Booking, part: Detail) -> None:
        self.row += 1
        if booked.status != "BOOK":
            return
        self.entries.append(
            StatementEntry(
                row=self.row, booked_on=booked.day, amount=part.amount or 0, credit=part.credit,
                end_to_end_id=part.number, batch_no=part.batch or booked.batch,
                bank_ref=part.bank_ref or booked.bank_ref, text=part.text or booked.text,
                returned=part.returned, reason_code=part.reason_code,
            )
        )  # fmt: skip

    def _result(self, element: ET.Element, booked: Booking, part: Detail) -> None:
        """What a booking says of a payment of ours; money that comes in by itself says nothing."""
        if not part.number or (part.credit and not part.returned):
            return
        if part.returned and not part.credit:
            self._tell(raw(element), LineFault("bank_reversal"))
            return
        result = "returned" if part.credit else "paid"
        self.lines.append(
            ResultLine(
                row=self.row, end_to_end_id=part.number,
                result=result if booked.status == "BOOK" else "pending",
                amount=part.amount, payee_account=part.payee_account, payee_name=part.payee_name,
                reason_code=part.reason_code, reason=part.reason,
                bank_ref=part.bank_ref or booked.bank_ref, booked_on=booked.day, batch_no="",
            )
        )  # fmt: skip

    def _tell(self, kept: str, fault: LineFault) -> None:
        self.problems.append(problem(self.row + 1, kept, fault.code, **fault.values))

    def balance(self, element: ET.Element) -> None:
        """One balance; the first of its kind counts."""
        text = self.message.text
        amount = self.message.find(element, "Amt")
        code, sign = text(element, "Tp/CdOrPrtry/Cd"), text(element, "CdtDbtInd")
        if code not in (*OPENING, *CLOSING):
            return
        try:
            if amount is None or sign not in ("CRDT", "DBIT"):
                raise LineFault("bank_bad_amount", value="")
            value = xml_amount(amount)
        except LineFault as fault:
            raise BankFileRefused(
                "bank_bad_statement", file=self.message.name, what=f"Bal/{code}"
            ) from fault
        day = xml_day(text(element, "Dt/Dt", "Dt/DtTm"))
        self.balances.setdefault(code, (value if sign == "CRDT" else -value, day))

    def _of(self, codes: tuple[str, ...]) -> tuple[int, date | None]:
        for code in codes:
            if code in self.balances:
                return self.balances[code]
        raise BankFileRefused("bank_bad_statement", file=self.message.name, what=f"Bal/{codes[0]}")

    def statement(self, element: ET.Element) -> AccountStatement:
        """The statement as a whole; balances that do not fit its bookings are told."""
        text = self.message.text
        account = text(element, "Acct/Id/Othr/Id", "Acct/Id/IBAN")
        if not account:
            raise BankFileRefused("bank_bad_statement", file=self.message.name, what="Acct/Id")
        (opening, opened_on), (closing, closed_on) = self._of(OPENING), self._of(CLOSING)
        days = [entry.booked_on for entry in self.entries]
        to_day = xml_day(text(element, "FrToDt/ToDtTm")) or closed_on
        from_day = xml_day(text(element, "FrToDt/FrDtTm"))
        # 上日余额 stands under the day before; the bookings say when the statement begins.
        from_day = from_day or min([*days, to_day or opened_on or date.max])
        to_day = to_day or max([*days, from_day])
        if from_day == date.max or from_day > to_day:
            raise BankFileRefused("bank_bad_statement", file=self.message.name, what="FrToDt")
        counted = opening + sum(e.amount if e.credit else -e.amount for e in self.entries)
        if counted != closing and self.complete:
            values = {"counted": yuan(counted), "closing": yuan(closing)}
            self.problems.append(problem(0, "", "bank_balance_differs", **values))
        return AccountStatement(account, from_day, to_day, opening, closing, self.entries)


def read_camt(message: Message, bank: str) -> BankAnswer:
    """The one statement of a file."""
    account, statements = _Account(message), []
    for tag, element in message.elements("Bal", "TxDtls", "Ntry", "Stmt"):
        if tag == "Bal":
            account.balance(element)
        elif tag == "TxDtls":
            account.detail(element)
        elif tag == "Ntry":
            account.entry(element)
            element.clear()
        else:
            statements.append(element)
            if len(statements) > 1:
                continue
            statement = account.statement(element)
    if len(statements) > 1:
        raise BankFileRefused("bank_several_statements", file=message.name, count=len(statements))
    if not statements:
        raise BankFileRefused("bank_bad_statement", file=message.name, what="Stmt")
    return BankAnswer("camt.053", bank, account.lines, account.problems, statement)
