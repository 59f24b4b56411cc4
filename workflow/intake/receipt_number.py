"""Code and number of a receipt as they are read and stored (票据代码、票据号码)."""

from decimal import Decimal

from models.receipt_form import Spelled, digits_gone, named, plain, restored, tidied
from workflow.intake.problems import Problem, problem
from workflow.intake.reader import Reader
from workflow.shared.number_cell import NumberCell

MOST = 30


def read_receipt_number(reader: Reader, coded: str, numbered: str, *, needed: bool) -> Spelled:
    """Code and number of a receipt as they were written; a number of a cell is still known as one."""
    read = reader.needed if needed else reader.text
    return _read(reader, coded, reader.text(coded, MOST, plain=True)), _read(
        reader, numbered, read(numbered, MOST, plain=True)
    )


def _read(reader: Reader, field: str, words: str) -> str:
    if digits_gone(words):
        reader.tell("digits_lost", field)
        return ""
    given = reader.raw.get(field)
    number = isinstance(given, NumberCell | int | float | Decimal) and not isinstance(given, bool)
    return NumberCell(words) if number and words else words


def as_stored(code: str, number: str) -> Spelled:
    """Code and number as they are stored: without what stands between them, and with the zeros that
    a number cell lost."""
    if isinstance(code, NumberCell) or isinstance(number, NumberCell):
        return restored(plain(code), plain(number))
    return tidied(code, number)


def told_zeros(field: str, code: str, number: str) -> list[Problem]:
    """The note on a receipt whose zeros were restored; none where nothing was."""
    cells = isinstance(code, NumberCell) or isinstance(number, NumberCell)
    stored = as_stored(code, number)
    if not cells or stored == (plain(code), plain(number)):
        return []
    written = named(plain(code), plain(number))
    return [problem("zeros_restored", field, value=written, bill=named(*stored))]
