"""ISO 20022 camt.052, camt.053, camt.054 (日间报告、对账单、入账通知): every account in a message."""

from collections.abc import Iterator
from typing import NamedTuple

from jobs.banking.camt_account import CamtAccount, ReadStatement
from jobs.banking.errors import BankFileRefused
from jobs.banking.xml_file import Message


class Kind(NamedTuple):
    """A kind of message: its name, the tag of an account's part, and whether it proves whole days."""

    name: str
    part: str
    whole: bool


KINDS = {
    "BkToCstmrStmt": Kind("camt.053", "Stmt", True),
    "BkToCstmrAcctRpt": Kind("camt.052", "Rpt", False),
    "BkToCstmrDbtCdtNtfctn": Kind("camt.054", "Ntfctn", False),
}
"""Only a statement is closed: a report is of a day that goes on, a notice of single bookings."""


def read_camt(message: Message) -> list[ReadStatement]:
    """The statements of a message, in its order; bookings are numbered through."""
    kind = KINDS[message.kind]
    found = list(_statements(message, kind))
    if not found:
        raise BankFileRefused.lacking(message.name, kind.part)
    return found


def _statements(message: Message, kind: Kind) -> Iterator[ReadStatement]:
    account = CamtAccount(message, whole=kind.whole)
    for tag, element in message.elements("Bal", "TxDtls", "Ntry", kind.part):
        if tag == "Bal":
            account.balance(element)
        elif tag == "TxDtls":
            account.detail(element)
        elif tag == "Ntry":
            account.entry(element)
            element.clear()
        else:
            yield account.close(element)
            account = CamtAccount(message, whole=kind.whole, row=account.row)
            element.clear()
