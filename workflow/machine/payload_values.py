"""The values inside a payload (随附信息的取值): read as a row of a file reads them."""

import unicodedata
from collections.abc import Callable
from datetime import date
from typing import Annotated, TypeVar

from pydantic import BeforeValidator, Field, PlainSerializer
from pydantic_core import PydanticCustomError

from config.text import Text
from workflow.shared import day_faults
from workflow.shared.contact_numbers import NumberReader, read_account, read_bank_code, read_phone
from workflow.shared.days import EARLIEST, LATEST, day_or_fault
from workflow.shared.json_types import Json
from workflow.shared.money import fen, yuan
from workflow.shared.plain_text import FLAGS, is_error_value, plain, without_marks, without_wrapping

V = TypeVar("V")


def unread(expected: Text) -> PydanticCustomError:
    """What a reader expected, for the refusal in both languages."""
    return PydanticCustomError("unread", "{en}", {"zh": expected.zh, "en": expected.en})


_AMOUNT = Text(
    '应为金额，最多两位小数，如 "1234.50"', 'yuan with at most two decimals, e.g. "1234.50"'
)
_DAY = Text("应为日期 YYYY-MM-DD", "a day YYYY-MM-DD is expected")
_FLAG = Text(
    "应为“是”或“否”（JSON 中 true 或 false）", "yes or no is expected (true or false in JSON)"
)
_WHOLE = Text("应为整数", "a whole number is expected")
_ERROR = Text(
    "是电子表格的错误值，不是内容", "it is an error value of a spreadsheet and no content"
)


def _fen(value: Json) -> int:
    amount = fen(value)
    if amount is None or amount < 0:
        raise unread(_AMOUNT)
    return amount


def _line(value: V) -> V | str:
    """Text without what cannot be seen; anything else is left to the type."""
    if not isinstance(value, str):
        return value
    words = without_marks(value.strip()).words
    if is_error_value(words):
        raise unread(_ERROR)
    return words


def _plain(value: Json) -> str | None:
    """A number or code in plain characters; None for what is neither text nor a whole number."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None
    return plain(without_wrapping(_line(str(value))).words)


def _number(read: NumberReader) -> Callable[[Json], Json]:
    def reading(value: Json) -> Json:
        words = _plain(value)
        if not words:
            return value if words is None else ""
        found = read(words)
        if isinstance(found, Text):
            raise unread(found)
        return found

    return reading


def _day(value: Json | date) -> date:
    if isinstance(value, date):
        return value
    words = _plain(value)
    found = day_or_fault(words) if words else _DAY
    if isinstance(found, date) and not EARLIEST <= found <= LATEST and found != date.max:
        found = day_faults.OUT_OF_RANGE
    if isinstance(found, Text):
        why = Text(f"{_DAY.zh}：{found.zh}", f"{_DAY.en}: {found.en}")
        raise unread(_DAY if found is _DAY else why)
    return found


def _flag(value: Json) -> bool:
    words = "" if isinstance(value, bool) else _plain(value)
    found = value if isinstance(value, bool) else FLAGS.get((words or "").casefold())
    if found is None:
        raise unread(_FLAG)
    return found


def _whole(value: Json) -> Json:
    """Whole numbers in any digits; true is none."""
    if isinstance(value, bool):
        raise unread(_WHOLE)
    return unicodedata.normalize("NFKC", value).strip() if isinstance(value, str) else value


Fen = Annotated[int, BeforeValidator(_fen), PlainSerializer(yuan, when_used="json")]
"""分 inside; written down as yuan with two decimals."""
Line = Annotated[str, BeforeValidator(_line)]
"""Text without what cannot be seen."""
Words = Annotated[str, BeforeValidator(_line), Field(min_length=1, max_length=200)]
Name = Annotated[str, BeforeValidator(_line), Field(min_length=1, max_length=100)]
Relation = Annotated[str, BeforeValidator(_line), Field(max_length=20)]
Proof = Annotated[str, BeforeValidator(_line), Field(max_length=100)]
AccountNo = Annotated[str, BeforeValidator(_number(read_account)), Field(min_length=1)]
BankCode = Annotated[str, BeforeValidator(_number(read_bank_code))]
Phone = Annotated[str, BeforeValidator(_number(read_phone)), Field(min_length=1)]
Day = Annotated[date, BeforeValidator(_day)]
Flag = Annotated[bool, BeforeValidator(_flag)]
Whole = Annotated[int, BeforeValidator(_whole)]
Listed = Annotated[list[Words], Field(min_length=1, max_length=50)]
_Key = Annotated[str, Field(max_length=20)]
_Particular = Annotated[str, BeforeValidator(_line), Field(max_length=100)]
Particulars = Annotated[dict[_Key, _Particular | None], Field(max_length=8)]
"""Name, relation, number and telephone of an agent (代办人)."""
