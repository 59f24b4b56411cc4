"""Reading answers of the bank (银行回盘、对账单), in any format."""

from config.payout import Banks
from config.payout_banks import PAIN
from jobs.banking import camt_053, pain_002
from jobs.banking.errors import BankFileRefused
from jobs.banking.lines import BankAnswer
from jobs.banking.result_file import read_result
from jobs.banking.writing import bank_of
from jobs.banking.xml_file import Message
from jobs.importing.errors import FileRefused
from jobs.importing.opening import FOREIGN
from jobs.importing.source import wrong_type
from jobs.importing.xlsx_archive import MOST_BYTES

_XML = (b"<", b"\xff\xfe<\x00", b"\xfe\xff\x00<")


def read_answer(banks: Banks, name: str, content: bytes, bank: str | None = None) -> BankAnswer:
    """Read a file; its kind follows from its content, never from its name."""
    if bank is not None:
        bank_of(banks, bank)
    if len(content) > MOST_BYTES:
        most = MOST_BYTES >> 20
        raise FileRefused(
            "file_too_large", file=name, why=f"超过 {most} MB", why_en=f"{most} MB is the most"
        )
    head = content[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not head:
        raise FileRefused("file_empty", file=name)
    if head.startswith(_XML):
        return _message(banks, Message(name, content), bank)
    for magic, zh, en in FOREIGN:
        if head.startswith(magic):
            raise wrong_type(name, zh, en, "CSV, Excel, XML")
    return read_result(banks, name, content, bank)


def _message(banks: Banks, message: Message, bank: str | None) -> BankAnswer:
    if message.kind == pain_002.KIND:
        return pain_002.read_pain(message, bank or _only(_by_format(banks)))
    if message.kind != camt_053.KIND:
        root = f"{message.root}/{message.kind}"[:60]
        raise BankFileRefused("bank_unknown_message", file=message.name, root=root)
    answer = camt_053.read_camt(message, bank or "")
    if bank is None and answer.statement is not None:
        account = answer.statement.account
        return answer._replace(bank=_only(_by_account(banks, account)))
    return answer


def _by_format(banks: Banks) -> set[str]:
    return {one.name for one in banks.banks.values() if one.format == PAIN}


def _by_account(banks: Banks, account: str) -> set[str]:
    return {area.bank for area in banks.areas.values() if area.debtor.account == account}


def _only(names: set[str]) -> str:
    """The one bank there is; "" when several would do."""
    return next(iter(names)) if len(names) == 1 else ""
