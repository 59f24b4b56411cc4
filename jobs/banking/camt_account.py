"""One account in a camt message (账户对账单、日间报告、入账通知): its bookings, and what they say of payments."""

from datetime import date
from typing import NamedTuple
from xml.etree import ElementTree as ET

from jobs.banking.camt_entry import Booking, Detail, booking, detail
from jobs.banking.errors import BankFileRefused
from jobs.banking.lines import AccountStatement, ResultLine, StatementEntry, UnreadableLine
from jobs.banking.pain_002 import xml_amount
from jobs.banking.problems import LineFault, problem
from jobs.banking.result_rows import xml_day
from jobs.banking.xml_file import Message, raw
from workflow.shared.money import yuan
from workflow.shared.months import A_DAY

MOST_KEPT = 1000
"""Transactions of one entry that are kept as XML: a batch may hold a whole day."""
OPENING, CLOSING = ("OPBD", "PRCD"), ("CLBD",)
MIDNIGHT = "T00:00:00"


class ReadStatement(NamedTuple):
    """One statement of a message, with its results and what could not be read of it."""

    statement: AccountStatement
    lines: list[ResultLine]
    problems: list[UnreadableLine]


class CamtAccount:
    """What was read so far of one statement; its bookings are numbered on from `row`."""

    def __init__(self, message: Message, *, whole: bool, row: int = 0) -> None:
        self.message, self.whole, self.row = message, whole, row
        self.lines: list[ResultLine] = []
        self.entries: list[StatementEntry] = []
        self.problems: list[UnreadableLine] = []
        self.details: list[Detail] = []
        """Of the entry that is being read."""
        self.fault: tuple[LineFault, str] | None = None
        self.balances: dict[str, tuple[int, str]] = {}
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
                # The entry's own reference comes first, because it is the same in every message.
                bank_ref=booked.bank_ref or part.bank_ref or booked.counted,
                text=booked.with_text(part), returned=part.returned, reason_code=part.reason_code,
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
        """One balance; the first of its kind counts. A message that proves no day needs none."""
        text = self.message.text
        amount = self.message.find(element, "Amt")
        code, sign = text(element, "Tp/CdOrPrtry/Cd"), text(element, "CdtDbtInd")
        if not self.whole or code not in (*OPENING, *CLOSING):
            return
        if amount is None:
            raise self._bad(f"Bal/{code}")
        try:
            value = xml_amount(amount)
        except LineFault as fault:
            raise self._unreadable(f"Bal/{code}", str(fault.values["value"])) from fault
        if sign not in ("CRDT", "DBIT"):
            raise self._unreadable(f"Bal/{code}/CdtDbtInd", sign)
        day = text(element, "Dt/Dt", "Dt/DtTm")
        self.balances.setdefault(code, (value if sign == "CRDT" else -value, day))

    def _bad(self, what: str) -> BankFileRefused:
        return BankFileRefused.lacking(self.message.name, what)

    def _unreadable(self, what: str, words: str) -> BankFileRefused:
        return BankFileRefused.unreadable(self.message.name, what, words)

    def _of(self, codes: tuple[str, ...]) -> tuple[int, date | None]:
        for code in codes:
            if code in self.balances:
                amount, words = self.balances[code]
                return amount, self._day(f"Bal/{code}/Dt", words)
        raise self._bad(f"Bal/{codes[0]}")

    def _day(self, what: str, words: str) -> date | None:
        """The day that stands there, or None for nothing; what cannot be read is named."""
        day = xml_day(words)
        if words and day is None:
            raise self._unreadable(what, words)
        return day

    def close(self, element: ET.Element) -> ReadStatement:
        """The statement as a whole; balances that do not fit its bookings are told."""
        text = self.message.text
        account = text(element, "Acct/Id/Othr/Id", "Acct/Id/IBAN")
        if not account:
            raise self._bad("Acct/Id")
        name = text(element, "Id")[:60]
        made = self._whole(element, account, name) if self.whole else self._glimpse(element, account, name)  # fmt: skip
        return ReadStatement(made, self.lines, self.problems)

    def _glimpse(self, element: ET.Element, account: str, name: str) -> AccountStatement:
        """What an intraday report or a notice shows: bookings, and of no day all of them."""
        text = self.message.text
        days = [entry.booked_on for entry in self.entries]
        if not days:
            made = self._day("CreDtTm", text(element, "CreDtTm"))
            if made is None:
                raise self._bad("CreDtTm")
            days = [made]
        return AccountStatement(
            account, min(days), max(days), None, None, self.entries, name, whole=False
        )

    def _whole(self, element: ET.Element, account: str, name: str) -> AccountStatement:
        (opening, opened_on), (closing, closed_on) = self._of(OPENING), self._of(CLOSING)
        from_day, to_day = self._days(element, opened_on, closed_on)
        counted = opening + sum(e.amount if e.credit else -e.amount for e in self.entries)
        if counted != closing and self.complete:
            values = {"counted": yuan(counted), "closing": yuan(closing)}
            self.problems.append(problem(0, name, "bank_balance_differs", **values))
        return AccountStatement(account, from_day, to_day, opening, closing, self.entries, name)

    def _days(
        self, element: ET.Element, opened_on: date | None, closed_on: date | None
    ) -> tuple[date, date]:
        """The first and the last day of which the statement shows everything."""
        text = self.message.text
        days = [entry.booked_on for entry in self.entries]
        until = text(element, "FrToDt/ToDtTm")
        to_day = self._day("FrToDt/ToDtTm", until) or closed_on
        if to_day and MIDNIGHT in until and closed_on == to_day - A_DAY:
            # The end of a day, written as the beginning of the next: of that one nothing is shown.
            to_day = closed_on
        from_day = self._day("FrToDt/FrDtTm", text(element, "FrToDt/FrDtTm"))
        # 上日余额 stands under the day before; the bookings say when the statement begins.
        from_day = from_day or min([*days, to_day or opened_on or date.max])
        to_day = to_day or max([*days, from_day])
        if from_day == date.max or from_day > to_day:
            raise self._bad("FrToDt")
        return from_day, to_day
