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
    """One transaction; `amount` and `credit` are None where it does not say so itself."""

    number: str
    amount: int | None
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
    returned: bool
    text: str

    def whole(self) -> Detail:
        """The entry as one transaction, when nothing more is known of it."""
        return Detail(
            number="", amount=self.amount, credit=self.credit, signed=True, batch=self.batch,
            bank_ref=self.bank_ref, payee_name="", payee_account="", returned=self.returned,
            reason_code="", reason="", text=self.text,
        )  # fmt: skip

    def parts(self, details: Sequence[Detail]) -> list[Detail]:
        """The transactions of the entry, which come to its amount."""
        if not details:
            return [self.whole()]
        alone = len(details) == 1
        parts = []
        for one in details:
            amount = self.amount if one.amount is None and alone else one.amount
            if amount is None:
                raise LineFault("bank_bad_amount", value="")
            credit = one.credit if one.signed else self.credit
            parts.append(
                one._replace(amount=amount, credit=credit, returned=one.returned or self.returned)
            )
        booked = self.amount if self.credit else -self.amount
        counted = sum((part.amount or 0) * (1 if part.credit else -1) for part in parts)
        if counted != booked:
            raise LineFault("bank_amounts_differ", details=yuan(counted), booked=yuan(booked))
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
    return Booking(
        day=day,
        amount=xml_amount(amount),
        credit=_credit(text(element, "CdtDbtInd")),
        status=status,
        batch=short(text(element, "NtryDtls/Btch/PmtInfId", "NtryDtls/Btch/MsgId"), "Btch", 35),
        bank_ref=short(text(element, "AcctSvcrRef", "NtryRef"), "AcctSvcrRef"),
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
        text=text(element, "RmtInf/Ustrd", "AddtlTxInf")[:MOST_REASON],
    )


def _credit(sign: str) -> bool:
    if sign not in ("CRDT", "DBIT"):
        raise LineFault("bank_bad_amount", value=sign[:30])
    return sign == "CRDT"
