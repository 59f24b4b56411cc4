"""Whether what somebody wrote fits the row that keeps it (文字长度): refused before the database faults."""

from typing import TypeVar

from sqlmodel import SQLModel

from config.text import Text
from models import METADATA
from workflow.machine.fact_words import word_and_name
from workflow.shared.errors import Refusal
from workflow.shared.plain_text import unusable

Row = TypeVar("Row", bound=SQLModel)


class NotFittingError(Refusal):
    """What was written is too long, or holds control characters (文字过长或含控制字符)."""

    code = "text_does_not_fit"

    def __init__(self, field: str, has: int, most: int) -> None:
        says = Text(
            "{field} 有 {has} 字：最多 {most} 字，不能含控制字符；请改短或重新填写。",
            "{field_en} has {has} characters: it takes {most} at most, and no control characters. "
            "Write it anew.",
        )
        facts = {"field": word_and_name(field), "field_en": field, "has": str(has)}
        super().__init__(says, **facts, most=str(most))


def fitting(row: Row) -> Row:
    """The row, if each of its texts fits its column; nothing is cut off in silence."""
    for column in METADATA.tables[str(type(row).__tablename__)].columns:
        most: int | None = getattr(column.type, "length", None)
        value = getattr(row, column.name)
        if (
            most
            and isinstance(value, str)
            and (len(value) > most or unusable(value.replace("\n", " ")))
        ):
            raise NotFittingError(column.name, len(value), most)
    return row
