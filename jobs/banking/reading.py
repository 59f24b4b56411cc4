"""What the bank sends back (银行回盘、对账单), whatever its format."""

from config.payout import Banks
from jobs.banking.lines import BankAnswer


def read_answer(banks: Banks, name: str, content: bytes, bank: str | None = None) -> BankAnswer:
    """What a file says; its kind is found out from its content."""
    raise NotImplementedError
