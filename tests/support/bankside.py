"""The other side of the counter (银行一侧): reads our files as a bank would, and answers them."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any, NamedTuple
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

import xlsxwriter
from python_calamine import CalamineWorkbook

from config.payout import AreaBank, Banks, Debtor, load_payout
from config.payout_banks import Bank
from jobs.banking import BankFile, PayLine, PayOrder
from workflow.shared.money import yuan

DAY = date(2025, 7, 18)
DEBTOR = Debtor("某市医疗保险服务中心", "6000123456789012", "102261000019")
PAIN_001 = "{urn:iso:std:iso:20022:tech:xsd:pain.001.001.09}"


def some_banks(**changes: Any) -> Banks:
    """The banks that ship, with a paying account; `changes` are made to each of them."""
    shipped = load_payout().banks
    changed = {name: replace(bank, **changes) for name, bank in shipped.banks.items()}
    return Banks(changed, {"default": AreaBank("example_csv", DEBTOR)})


def a_line(seq: int = 1, **facts: Any) -> PayLine:
    """A payment."""
    given: dict[str, Any] = {
        "seq": seq, "end_to_end_id": f"230600ZF20250718{seq:06d}-1", "payee_name": "张秀兰",
        "payee_account": f"6222081234567{seq:06d}", "bank_code": "104261000027", "amount": 123450,
        "claim_no": f"230600SB20250701{seq:06d}", "remark": "医保报销",
    }  # fmt: skip
    return PayLine(**given | facts)


def an_order(*lines: PayLine, **facts: Any) -> PayOrder:
    """A signed batch."""
    given: dict[str, Any] = {
        "batch_no": "230600BF20250718000001", "day": DAY,
        "created_at": datetime(2025, 7, 18, 1, 30, tzinfo=UTC), "area": "230600",
        "lines": lines or (a_line(),),
    }  # fmt: skip
    return PayOrder(**given | facts)


class Seen(NamedTuple):
    """One payment as the bank understood it."""

    number: str
    name: str
    account: str
    amount: str
    batch: str = ""


def bank_sees(bank: Bank, file: BankFile) -> list[Seen]:
    """What the bank takes from a file of ours."""
    if bank.table is None:
        return _sees_pain(file.content)
    if bank.format == "xlsx":
        sheet = CalamineWorkbook.from_filelike(io.BytesIO(file.content)).get_sheet_by_index(0)
        rows = [[_cell(cell) for cell in row] for row in sheet.to_python()]
    else:
        text = io.StringIO(file.content.decode(bank.table.encoding), newline="")
        rows = list(csv.reader(text, delimiter=bank.table.delimiter, strict=True))
    heading = rows.pop(0)
    assert heading == [column.header for column in bank.table.columns]
    at = {column.field: n for n, column in enumerate(bank.table.columns)}
    wanted = ("end_to_end_id", "payee_name", "payee_account", "amount")
    return [Seen(*(row[at[field]] for field in wanted)) for row in rows]


def _cell(cell: Any) -> str:
    return f"{cell:.2f}" if isinstance(cell, float) else str(cell)


def _sees_pain(content: bytes) -> list[Seen]:
    found = []
    for transfer in ET.fromstring(content).iter(f"{PAIN_001}CdtTrfTxInf"):
        names = ("EndToEndId", "Nm", "Id", "InstdAmt")
        words = {e.tag.removeprefix(PAIN_001): e.text or "" for e in transfer.iter() if e.text}
        found.append(Seen(*(words[name] for name in names)))
    return found


def result_bytes(bank: Bank, rows: Iterable[Mapping[str, str]]) -> bytes:
    """The bank's result file, by its own columns; each row is given by field."""
    assert bank.result is not None
    table = bank.result.table
    cells = [[row.get(column.field, "") for column in table.columns] for row in rows]
    header = [column.header for column in table.columns]
    if table.format == "xlsx":
        return sheet_bytes([header, *cells])
    text = io.StringIO()
    csv.writer(text, delimiter=table.delimiter, lineterminator="\r\n").writerows([header, *cells])
    return text.getvalue().encode(table.encoding)


def sheet_bytes(rows: Sequence[Sequence[Any]]) -> bytes:
    """A workbook with these cells."""
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True, "strings_to_numbers": False}) as book:
        sheet = book.add_worksheet()
        for n, row in enumerate(rows):
            for m, cell in enumerate(row):
                write = sheet.write_number if isinstance(cell, int | float) else sheet.write_string
                write(n, m, cell)
    return buffer.getvalue()


def a_status(number: str, status: str, reason: str = "", amount: int | None = None) -> str:
    """One TxInfAndSts."""
    why = f"<StsRsnInf><Rsn><Cd>{reason}</Cd></Rsn><AddtlInf>见附言</AddtlInf></StsRsnInf>"
    paid = f'<OrgnlTxRef><Amt><InstdAmt Ccy="CNY">{yuan(amount or 0)}</InstdAmt></Amt></OrgnlTxRef>'
    return (
        f"<TxInfAndSts><OrgnlEndToEndId>{escape(number)}</OrgnlEndToEndId><TxSts>{status}</TxSts>"
        f"{why if reason else ''}{paid if amount is not None else ''}</TxInfAndSts>"
    )


def pain_002(*statuses: str, group: str = "", info: str = "", batch: str = "B1") -> bytes:
    """A report on one batch."""
    why = "<StsRsnInf><Rsn><Cd>AM04</Cd></Rsn></StsRsnInf>"
    whole = f"<GrpSts>{group}</GrpSts>{why if group == 'RJCT' else ''}" if group else ""
    part = f"<PmtInfSts>{info}</PmtInfSts>{why if info == 'RJCT' else ''}" if info else ""
    body = f"<OrgnlPmtInfAndSts><OrgnlPmtInfId>{batch}</OrgnlPmtInfId>{part}{''.join(statuses)}"
    return _document(
        "pain.002.001.12",
        "<CstmrPmtStsRpt><GrpHdr><MsgId>R1</MsgId><CreDtTm>2025-07-18T10:00:00</CreDtTm></GrpHdr>"
        f"<OrgnlGrpInfAndSts><OrgnlMsgId>{batch}</OrgnlMsgId>"
        f"<OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>{whole}</OrgnlGrpInfAndSts>"
        f"{body}</OrgnlPmtInfAndSts></CstmrPmtStsRpt>",
    )


def a_detail(number: str = "", amount: int | None = None, back: str = "") -> str:
    """One TxDtls; `back` is the reason of a return."""
    refs = f"<Refs><EndToEndId>{escape(number)}</EndToEndId></Refs>" if number else ""
    paid = f'<Amt Ccy="CNY">{yuan(amount)}</Amt>' if amount is not None else ""
    why = f"<RtrInf><Rsn><Cd>{back}</Cd></Rsn></RtrInf>" if back else ""
    return f"<TxDtls>{refs}{paid}{why}</TxDtls>"


def an_entry(
    amount: int,
    *details: str,
    sign: str = "DBIT",
    status: str = "BOOK",
    extra: str = "",
    ccy: str = "CNY",
) -> str:
    """One Ntry."""
    below = f"<NtryDtls>{''.join(details)}</NtryDtls>" if details else ""
    return (
        f'<Ntry><Amt Ccy="{ccy}">{yuan(amount)}</Amt><CdtDbtInd>{sign}</CdtDbtInd>{extra}'
        f"<Sts><Cd>{status}</Cd></Sts><BookgDt><Dt>2025-07-18</Dt></BookgDt>"
        f"<AcctSvcrRef>REF</AcctSvcrRef><BkTxCd/>{below}</Ntry>"
    )


def a_balance(code: str, amount: int) -> str:
    """One Bal."""
    sign = "CRDT" if amount >= 0 else "DBIT"
    return (
        f"<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp>"
        f'<Amt Ccy="CNY">{yuan(abs(amount))}</Amt><CdtDbtInd>{sign}</CdtDbtInd>'
        "<Dt><Dt>2025-07-18</Dt></Dt></Bal>"
    )


def camt_053(*entries: str, opening: int = 0, closing: int = 0, copies: int = 1) -> bytes:
    """A statement of our account."""
    account = f"<Acct><Id><Othr><Id>{DEBTOR.account}</Id></Othr></Id></Acct>"
    balances = a_balance("OPBD", opening) + a_balance("CLBD", closing)
    statement = f"<Stmt><Id>1</Id>{account}{balances}{''.join(entries)}</Stmt>"
    return _document(
        "camt.053.001.08",
        "<BkToCstmrStmt><GrpHdr><MsgId>S1</MsgId><CreDtTm>2025-07-19T06:00:00</CreDtTm></GrpHdr>"
        f"{statement * copies}</BkToCstmrStmt>",
    )


def _document(kind: str, body: str) -> bytes:
    space = f"urn:iso:std:iso:20022:tech:xsd:{kind}"
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="{space}">{body}</Document>'.encode()
