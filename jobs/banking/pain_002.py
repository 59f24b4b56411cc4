"""ISO 20022 pain.002 (支付状态报告): what became of each payment."""

from xml.etree import ElementTree as ET

from config.text import Text
from jobs.banking.amounts import yuan_read
from jobs.banking.lines import BankAnswer, LineNote, ResultLine, UnreadableLine
from jobs.banking.problems import LineFault, problem
from jobs.banking.result_rows import MOST_REASON, day_note, xml_day
from jobs.banking.xml_file import Message, raw, short

KIND = "CstmrPmtStsRpt"
NO_DAY = Text("无法识别", "it cannot be read as a day")
STATUSES = {
    "ACSC": "paid", "ACCC": "paid",
    "ACCP": "pending", "ACTC": "pending", "ACSP": "pending", "ACWC": "pending",
    "ACFC": "pending", "RCVD": "pending", "PATC": "pending", "PDNG": "pending",
    "RJCT": "failed",
}  # fmt: skip
"""Accepted for settlement is not settled: ACSP waits, ACSC is paid."""
OPEN = ("", "PART", *(code for code, result in STATUSES.items() if result == "pending"))
"""A status of a whole group that says nothing yet about its payments."""


class _Report:
    """What was read so far."""

    def __init__(self, message: Message) -> None:
        self.message = message
        self.lines: list[ResultLine] = []
        self.problems: list[UnreadableLine] = []
        self.notes: list[LineNote] = []
        self.row = 0
        self.without: list[tuple[int, str]] = []
        """Transactions that have no status of their own: that of their group is theirs."""
        self.rejected = False
        """Whether the whole file is."""
        self.batches: set[str] = set()

    def transaction(self, element: ET.Element) -> None:
        """One payment."""
        self.row += 1
        try:
            line = self._line(element)
            if line is None and not self.rejected:
                self.without.append((self.row, raw(element)))
            elif line is not None:
                self.lines.append(line)
        except LineFault as fault:
            self.problems.append(problem(self.row, raw(element), fault.code, **fault.values))

    def _line(self, element: ET.Element) -> ResultLine | None:
        text = self.message.text
        number = short(text(element, "OrgnlEndToEndId"), "OrgnlEndToEndId", 35)
        if not number:
            raise LineFault("bank_missing_id")
        status = text(element, "TxSts")
        if not status:
            return None
        if status not in STATUSES:
            raise LineFault("bank_unknown_result", value=status[:30])
        code, reason = self._reason(element)
        booked = text(element, "FctvIntrBkSttlmDt/Dt", "FctvIntrBkSttlmDt/DtTm", "AccptncDtTm")
        # A rejection is booked on no day.
        day = xml_day(booked) if STATUSES[status] == "paid" else None
        if booked and day is None and STATUSES[status] == "paid":
            self.notes.append(day_note(self.row, booked, NO_DAY))
        return ResultLine(
            row=self.row,
            end_to_end_id=number,
            result=STATUSES[status],
            amount=self._amount(element),
            payee_account=short(text(element, *_ACCOUNT), "CdtrAcct"),
            payee_name=short(text(element, *_NAME), "Cdtr"),
            reason_code=code,
            reason=reason,
            bank_ref=short(
                text(element, "AcctSvcrRef") or _status_number(text(element, "StsId")),
                "AcctSvcrRef",
            ),
            booked_on=day,
            batch_no="",
        )

    def _amount(self, element: ET.Element) -> int | None:
        found = self.message.find(element, "OrgnlTxRef/Amt/InstdAmt")
        return None if found is None else xml_amount(found)

    def _reason(self, element: ET.Element) -> tuple[str, str]:
        text = self.message.text
        for information in self.message.all(element, "StsRsnInf"):
            code = short(text(information, "Rsn/Cd", "Rsn/Prtry"), "StsRsnInf")
            words = [found.text or "" for found in self.message.all(information, "AddtlInf")]
            return code, " ".join(words).strip()[:MOST_REASON]
        return "", ""

    def group(self, element: ET.Element, batch: str, status: str) -> None:
        """A status of a whole file or batch: a rejection counts, anything else decides nothing."""
        if status == "RJCT":
            self.without.clear()
            if batch not in self.batches:
                self.row += 1
                self.batches.add(batch)
                code, reason = self._reason(element)
                self.lines.append(_whole(self.row, batch, code, reason))
        elif status not in OPEN:
            self.row += 1
            fault = problem(self.row, raw(element), "bank_group_status", batch=batch, value=status)
            self.problems.append(fault)

    def finish(self) -> None:
        """Payments that nobody gave a status stay for a person."""
        for row, kept in self.without:
            self.problems.append(problem(row, kept, "bank_unknown_result", value=""))
        self.without.clear()


def _status_number(words: str) -> str:
    """The number of the report on it, marked as one that every report gives anew."""
    return f"#{words}" if words else ""


_ACCOUNT = ("OrgnlTxRef/CdtrAcct/Id/Othr/Id", "OrgnlTxRef/CdtrAcct/Id/IBAN")
_NAME = ("OrgnlTxRef/Cdtr/Pty/Nm", "OrgnlTxRef/Cdtr/Nm")


def _whole(row: int, batch: str, code: str, reason: str) -> ResultLine:
    return ResultLine(row, "", "failed", None, "", "", code, reason, "", None, batch)


def xml_amount(element: ET.Element) -> int:
    """An amount in CNY, exact; anything else is a fault of its line."""
    currency = element.get("Ccy", "")
    if currency != "CNY":
        raise LineFault("bank_foreign_currency", value=currency[:10] or "-")
    words = (element.text or "").strip()
    amount = yuan_read(words)
    if amount is None:
        raise LineFault("bank_bad_amount", value=words[:30])
    return amount


def read_pain(message: Message, bank: str) -> BankAnswer:
    """The results of a report."""
    report, text = _Report(message), message.text
    whole = ""
    for tag, element in message.elements("TxInfAndSts", "OrgnlGrpInfAndSts", "OrgnlPmtInfAndSts"):
        if tag == "TxInfAndSts":
            report.transaction(element)
        elif tag == "OrgnlGrpInfAndSts":
            whole = text(element, "OrgnlMsgId")
            report.rejected = text(element, "GrpSts") == "RJCT"
            report.group(element, whole, text(element, "GrpSts"))
        else:
            batch = text(element, "OrgnlPmtInfId") or whole
            report.group(element, batch, text(element, "PmtInfSts"))
            report.finish()
        if tag != "OrgnlGrpInfAndSts":
            element.clear()
    report.finish()
    return BankAnswer("pain.002", bank, report.lines, report.problems, (), report.notes)
