"""What a bank answered, as the program reads it, for the tests."""

import pytest

from config.errors import YidiError
from config.payout import Banks
from jobs.banking import BankAnswer, read_answer
from tests.support.bankside import some_banks

BANKS = some_banks()


def read(content: bytes, bank: str | None = None) -> BankAnswer:
    return read_answer(BANKS, "answer", content, bank)


def refusal(content: bytes, bank: str | None = None, banks: Banks = BANKS) -> str:
    with pytest.raises(YidiError) as caught:
        read_answer(banks, "answer", content, bank)
    assert caught.value.sentence("zh") != caught.value.sentence("en")
    return caught.value.code


def codes(answer: BankAnswer) -> list[str]:
    return [problem.code for problem in answer.problems]


def results(answer: BankAnswer) -> list[tuple[str, str, int | None]]:
    return [(line.end_to_end_id, line.result, line.amount) for line in answer.lines]
