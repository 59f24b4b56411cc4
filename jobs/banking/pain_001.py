"""A batch as ISO 20022 pain.001.001.09 (客户贷记转账发起)."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from functools import cache
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape
from zoneinfo import ZoneInfo

from config.payout import Debtor
from jobs.banking.lines import PayLine
from jobs.banking.table_out import CURRENCY, as_utc
from workflow.shared.money import yuan

NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"
CLEARING = "CNAPS"
SHANGHAI = ZoneInfo("Asia/Shanghai")


def pain_bytes(
    part_no: str, day: date, created_at: datetime, debtor: Debtor, lines: Sequence[PayLine]
) -> bytes:
    """The message: one group, one debtor, one transaction for each payment."""
    initiation = ET.Element("CstmrCdtTrfInitn")
    header = ET.SubElement(initiation, "GrpHdr")
    created = as_utc(created_at).replace(tzinfo=UTC).astimezone(SHANGHAI)
    count, total = str(len(lines)), yuan(sum(line.amount for line in lines))
    _put(header, "MsgId", part_no)
    _put(header, "CreDtTm", created.isoformat(timespec="seconds"))
    _put(header, "NbOfTxs", count)
    _put(header, "CtrlSum", total)
    _put(header, "InitgPty/Nm", debtor.name)
    info = ET.SubElement(initiation, "PmtInf")
    _put(info, "PmtInfId", part_no)
    _put(info, "PmtMtd", "TRF")
    # Booked one by one, every payment has a line of its own in the statement.
    _put(info, "BtchBookg", "false")
    _put(info, "NbOfTxs", count)
    _put(info, "CtrlSum", total)
    _put(info, "ReqdExctnDt/Dt", day.isoformat())
    _put(info, "Dbtr/Nm", debtor.name)
    _put(info, "DbtrAcct/Id/Othr/Id", debtor.account)
    _agent(info, "DbtrAgt", debtor.bank_code)
    head, tail = ET.tostring(initiation, "unicode").split("</PmtInf>")
    # Transactions are written one after another, so that the tree of a large batch never exists.
    body = "".join(_transactions(lines))
    document = f'<Document xmlns="{NAMESPACE}">{head}{body}</PmtInf>{tail}</Document>\n'
    return ('<?xml version="1.0" encoding="UTF-8"?>\n' + document).encode()


def _transactions(lines: Sequence[PayLine]) -> Iterator[str]:
    for line in lines:
        yield _form(bool(line.bank_code), bool(line.remark.strip())).format(
            id=line.end_to_end_id,
            amount=yuan(line.amount),
            code=line.bank_code,
            name=escape(line.payee_name),
            account=line.payee_account,
            remark=escape(line.remark),
        )


@cache
def _form(with_code: bool, with_remark: bool) -> str:
    """One transaction with places for its values: building a tree for each costs ten times as much."""
    transfer = ET.Element("CdtTrfTxInf")
    _put(transfer, "PmtId/EndToEndId", "{id}")
    amount = _put(transfer, "Amt/InstdAmt", "{amount}")
    amount.set("Ccy", CURRENCY)
    if with_code:
        _agent(transfer, "CdtrAgt", "{code}")
    _put(transfer, "Cdtr/Nm", "{name}")
    _put(transfer, "CdtrAcct/Id/Othr/Id", "{account}")
    if with_remark:
        _put(transfer, "RmtInf/Ustrd", "{remark}")
    return f"\n{ET.tostring(transfer, 'unicode')}"


def _agent(parent: ET.Element, tag: str, bank_code: str) -> None:
    """The bank by its 联行号; ISO 20022 wants an agent even when nobody gave one."""
    if bank_code:
        member = ET.SubElement(
            ET.SubElement(ET.SubElement(parent, tag), "FinInstnId"), "ClrSysMmbId"
        )
        _put(member, "ClrSysId/Cd", CLEARING)
        _put(member, "MmbId", bank_code)
    else:
        _put(parent, f"{tag}/FinInstnId/Othr/Id", "NOTPROVIDED")


def _put(parent: ET.Element, path: str, text: str) -> ET.Element:
    """New elements one inside the other, the last with this text."""
    for tag in path.split("/"):
        parent = ET.SubElement(parent, tag)
    parent.text = text
    return parent
