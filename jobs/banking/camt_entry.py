"""One entry of a statement (一笔记账) and the transactions below it (明细)."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple
from xml.etree import ElementTree as ET

from jobs.banking.pain_002 import xml_amount
from jobs.banking.problems import LineFault
from jobs.banking.result_rows import MOST_REASON, xml_day
from jobs.banking.xml_file import Message, short
from workflow.shared.money import yuan

RETURNS = ("RRTN", "RPCR")
"""Families of bookings by which a bank sends a payment back or reverses it."""


class Detail(NamedTuple):
    """One transaction; `amount` is None where it does not say so itself.

    `instructed` is what was asked for (指令金额), which counts only where it comes to the entry.
    """

    number: str
    amount: int | None
    instructed: int | None
    credit: bool
    signed: bool
    batch: str
    bank_ref: str
    payee_name: str
    payee_account: str
    returned: bool
    reason_code: str
    reason: str
    text: str


class Booking(NamedTuple):
    """One entry of the account."""

    day: date
    amount: int
    credit: bool
    status: str
    batch: str
    bank_ref: str
    counted: str
    """Its number within the statement (NtryRef), with # before it."""
    returned: bool
    text: str

    def with_text(self, part: Detail) -> str:
        """What stands in words at a transaction of it, and at the entry."""
        words = [part.text, "" if self.text in part.text else self.text]
        return " ".join(filter(None, words))[:MOST_REASON]

    def whole(self) -> Detail:
        """The entry as one transaction, when nothing more is known of it."""
        return Detail(
            number="", amount=self.amount, instructed=None, credit=self.credit, signed=True, batch=self.batch,
            bank_ref=self.bank_ref, payee_name="", payee_account="", returned=self.returned,
            reason_code="", reason="", text=self.text,
        )  # fmt: skip

    def parts(self, details: Sequence[Detail]) -> list[Detail]:
        """The transactions of the entry, which come to its amount."""
        if not details:
            return [self.whole()]
        amounts = [self.amount] if len(details) == 1 and details[0].amount is None else [
            one.instructed if one.amount is None else one.amount for one in details
        ]  # fmt: skip
        parts = [
            one._replace(
                amount=amount,
                credit=one.credit if one.signed else self.credit,
                returned=one.returned or self.returned,
            )
            for one, amount in zip(details, amounts, strict=True)
        ]
        booked = self.amount if self.credit else -self.amount
        counted = sum((part.amount or 0) * (1 if part.credit else -1) for part in parts)
        if counted != booked or None in amounts:
            own = all(one.amount is not None for one in details)
            code = "bank_amounts_differ" if own else "bank_no_detail_amounts"
            raise LineFault(code, details=yuan(counted), booked=yuan(booked))
        return parts


def booking(message: Message, element: ET.Element) -> Booking:
    """The entry itself."""
    text = message.text
    amount = message.find(element, "Amt")
    if amount is None:
        raise LineFault("bank_bad_amount", value="")
    written = text(element, "BookgDt/Dt", "BookgDt/DtTm", "ValDt/Dt", "ValDt/DtTm")
    day = xml_day(written)
    if day is None:
        raise LineFault("bank_bad_date", value=written[:30])
    # Version 02 has the status as text, later ones below a code.
    status = text(element, "Sts/Cd", "Sts")
    if status not in ("BOOK", "PDNG", "INFO", "FUTR"):
        raise LineFault("bank_unknown_result", value=status[:30])
    reversal = text(element, "RvslInd") in ("true", "1")
    number = text(element, "NtryRef")
    return Booking(
        day=day,
        amount=xml_amount(amount),
        credit=_credit(text(element, "CdtDbtInd")),
        status=status,
        batch=short(text(element, "NtryDtls/Btch/PmtInfId", "NtryDtls/Btch/MsgId"), "Btch", 35),
        bank_ref=short(text(element, "AcctSvcrRef"), "AcctSvcrRef"),
        counted=short(f"#{number}" if number else "", "NtryRef"),
        returned=reversal or text(element, "BkTxCd/Domn/Fmly/SubFmlyCd") in RETURNS,
        text=text(element, "AddtlNtryInf")[:MOST_REASON],
    )


def detail(message: Message, element: ET.Element) -> Detail:
    """One transaction of an entry."""
    text = message.text
    amount = message.find(element, "Amt")
    if amount is None:
        amount = message.find(element, "AmtDtls/TxAmt/Amt")
    sign = text(element, "CdtDbtInd")
    returning = message.find(element, "RtrInf")
    number = short(text(element, "Refs/EndToEndId"), "EndToEndId", 35)
    return Detail(
        number="" if number == "NOTPROVIDED" else number,
        amount=None if amount is None else xml_amount(amount),
        instructed=_instructed(message, element),
        credit=_credit(sign) if sign else False,
        signed=bool(sign),
        batch=short(text(element, "Refs/PmtInfId", "Refs/MsgId"), "Refs", 35),
        bank_ref=short(text(element, "Refs/AcctSvcrRef"), "AcctSvcrRef"),
        payee_name=short(text(element, "RltdPties/Cdtr/Pty/Nm", "RltdPties/Cdtr/Nm"), "Cdtr"),
        payee_account=short(
            text(element, "RltdPties/CdtrAcct/Id/Othr/Id", "RltdPties/CdtrAcct/Id/IBAN"), "CdtrAcct"
        ),
        returned=returning is not None or text(element, "BkTxCd/Domn/Fmly/SubFmlyCd") in RETURNS,
        reason_code=""
        if returning is None
        else short(text(returning, "Rsn/Cd", "Rsn/Prtry"), "Rsn"),
        reason="" if returning is None else text(returning, "AddtlInf")[:MOST_REASON],
        text=_words(message, element),
    )


def _instructed(message: Message, element: ET.Element) -> int | None:
    """What was asked for, in our currency."""
    asked = message.find(element, "AmtDtls/InstdAmt/Amt")
    return None if asked is None or asked.get("Ccy") != "CNY" else xml_amount(asked)


def _words(message: Message, element: ET.Element) -> str:
    """Everything that stands in words at a transaction: remarks and what the bank added."""
    remittance = message.find(element, "RmtInf")
    remarks = [] if remittance is None else message.all(remittance, "Ustrd")
    words = [*((each.text or "").strip() for each in remarks),
             message.text(element, "RmtInf/Strd/CdtrRefInf/Ref"),
             message.text(element, "AddtlTxInf")]  # fmt: skip
    return " ".join(filter(None, words))[:MOST_REASON]


def _credit(sign: str) -> bool:
    if sign not in ("CRDT", "DBIT"):
        raise LineFault("bank_bad_amount", value=sign[:30])
    return sign == "CRDT"
