"""Messages of the account for the tests (camt.052, camt.053, camt.054), from single entries."""

from datetime import date

from tests.support.bankside import DEBTOR
from workflow.shared.money import yuan

ROOTS = {
    "camt.052": ("BkToCstmrAcctRpt", "Rpt"), "camt.053": ("BkToCstmrStmt", "Stmt"),
    "camt.054": ("BkToCstmrDbtCdtNtfctn", "Ntfctn"),
}  # fmt: skip
OPENING = 1_000_000_00
Booking = tuple[str, int]
"""The XML of an entry, and what it adds to the account in 分."""


def debit(number: str, amount: int, day: date, ref: str = "", *, text: str = "") -> Booking:
    """Money that goes out for a payment."""
    return _entry(number, amount, day, ref, "DBIT", _remark(text)), -amount


def credit(
    number: str, amount: int, day: date, ref: str = "", *, marked: bool = False, text: str = ""
) -> Booking:
    """Money that comes in; `marked` is a return by the bank's own words."""
    why = "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>" if marked else ""
    return _entry(number, amount, day, ref, "CRDT", _remark(text) + why), amount


def _remark(text: str) -> str:
    return f"<RmtInf><Ustrd>{text}</Ustrd></RmtInf>" if text else ""


def whole(batch: str, amount: int, day: date, ref: str = "") -> Booking:
    """A batch that goes out as one sum, or with no batch a booking that is none of ours."""
    named = f"<AcctSvcrRef>{ref}</AcctSvcrRef>" if ref else ""
    details = f"<NtryDtls><Btch><PmtInfId>{batch}</PmtInfId></Btch></NtryDtls>" if batch else ""
    xml = (
        f'<Ntry><Amt Ccy="CNY">{yuan(amount)}</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>'
        f"<BookgDt><Dt>{day}</Dt></BookgDt>{named}{details}</Ntry>"
    )
    return xml, -amount


def _entry(number: str, amount: int, day: date, ref: str, sign: str, inner: str) -> str:
    paid = f'<Amt Ccy="CNY">{yuan(amount)}</Amt>'
    named = f"<AcctSvcrRef>{ref}</AcctSvcrRef>" if ref else ""
    refs = f"<Refs><EndToEndId>{number}</EndToEndId></Refs>" if number else ""
    return (
        f"<Ntry>{paid}<CdtDbtInd>{sign}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>{day}</Dt>"
        f"</BookgDt>{named}<NtryDtls><TxDtls>{refs}{paid}{inner}</TxDtls></NtryDtls></Ntry>"
    )


def part(
    day: date, *bookings: Booking, opening: int = OPENING, account: str = DEBTOR.account,
    name: str = "1", kind: str = "camt.053", first: date | None = None,
) -> str:  # fmt: skip
    """The part of one account, of a day or since `first`."""
    tag = ROOTS[kind][1]
    closing = opening + sum(moved for _, moved in bookings)
    balances = _balance("OPBD", opening, day) + _balance("CLBD", closing, day)
    span = f"<FrToDt><FrDtTm>{first}T00:00:00</FrDtTm><ToDtTm>{day}T23:59:59</ToDtTm></FrToDt>"
    return (
        f"<{tag}><Id>{name}</Id><CreDtTm>{day}T20:00:00+08:00</CreDtTm>{span if first else ''}"
        f"<Acct><Id><Othr><Id>{account}</Id></Othr></Id></Acct>"
        f"{balances if kind == 'camt.053' else ''}{''.join(xml for xml, _ in bookings)}</{tag}>"
    )


def _balance(code: str, amount: int, day: date) -> str:
    return (
        f"<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp>"
        f'<Amt Ccy="CNY">{yuan(amount)}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>{day}</Dt></Dt></Bal>'
    )


def message(*parts: str, kind: str = "camt.053") -> bytes:
    """A message of these parts."""
    root = ROOTS[kind][0]
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:{kind}'
        f'.001.08"><{root}><GrpHdr><MsgId>M</MsgId></GrpHdr>{"".join(parts)}</{root}></Document>'
    ).encode()


def statement(
    day: date, *bookings: Booking, kind: str = "camt.053", opening: int = OPENING
) -> bytes:
    """A message of one part."""
    return message(part(day, *bookings, kind=kind, opening=opening), kind=kind)
