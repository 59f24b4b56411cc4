"""Reading answers of the bank (银行回盘、对账单), in any format."""

from collections.abc import Sequence

from config.masking import mask_account
from config.payout import Banks
from config.payout_banks import PAIN
from jobs.banking import pain_002
from jobs.banking.camt import KINDS, read_camt
from jobs.banking.camt_account import ReadStatement
from jobs.banking.errors import BankFileRefused
from jobs.banking.lines import AccountStatement, BankAnswer, UnreadableLine
from jobs.banking.problems import problem
from jobs.banking.result_file import read_result
from jobs.banking.writing import bank_of
from jobs.banking.xml_file import Message
from jobs.importing.csv_opening import UTF_16
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
        if head.startswith(magic) and magic not in UTF_16:
            raise wrong_type(name, zh, en, "CSV, Excel, XML")
    return read_result(banks, name, content, bank)


def _message(banks: Banks, message: Message, bank: str | None) -> BankAnswer:
    if message.kind == pain_002.KIND:
        return pain_002.read_pain(message, bank or _only(_by_format(banks)))
    if message.kind not in KINDS:
        root = f"{message.root}/{message.kind}"[:60]
        raise BankFileRefused("bank_unknown_message", file=message.name, root=root)
    ours, problems = _ours(banks, message.name, read_camt(message))
    accounts = {each.statement.account for each in ours}
    known = {name for account in accounts for name in _by_account(banks, account)}
    return BankAnswer(
        KINDS[message.kind].name, bank or _only(known), [line for each in ours for line in each.lines],
        [told for each in ours for told in each.problems] + problems,
        [each.statement for each in ours],
    )  # fmt: skip


def _ours(
    banks: Banks, name: str, found: Sequence[ReadStatement]
) -> tuple[list[ReadStatement], list[UnreadableLine]]:
    """The statements of paying accounts; of another account one line says what it would have said.

    Refused when none is of a paying account: then somebody took the wrong file.
    """
    ours, problems = [], []
    for each in found:
        account = banks.paying_account(each.statement.account)
        if account is not None:
            ours.append(each._replace(statement=each.statement._replace(account=account)))
        else:
            problems.append(_of_another(each.statement))
    if not ours:
        masked = mask_account(found[0].statement.account)
        raise BankFileRefused("bank_unknown_account", file=name, account=masked)
    return ours, problems


def _of_another(statement: AccountStatement) -> UnreadableLine:
    entries = statement.entries
    numbers = " ".join(entry.end_to_end_id for entry in entries if entry.end_to_end_id)
    return problem(
        entries[0].row if entries else 0, numbers, "bank_unknown_account",
        account=mask_account(statement.account), count=len(entries),
    )  # fmt: skip


def _by_format(banks: Banks) -> set[str]:
    return {one.name for one in banks.banks.values() if one.format == PAIN}


def _by_account(banks: Banks, account: str) -> set[str]:
    return {area.bank for area in banks.areas.values() if account in area.debtor.accounts}


def _only(names: set[str]) -> str:
    """The one bank there is; "" when several would do."""
    return next(iter(names)) if len(names) == 1 else ""
