"""What every table with a receipt keeps beside its code and number (票据的规范形式、尾号).

The columns follow from code and number by themselves, whoever inserts a row; what changes the two
later changes these with them.
"""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Index, false
from sqlalchemy.engine.default import DefaultExecutionContext
from sqlmodel import Field

from models.case import partial_index
from models.receipt_form import MOST, TAIL, ReceiptForm, form_of


def spelled_form(coded: str = "code", numbered: str = "number") -> Any:
    """The form of the receipt that stands in these columns: equal for all its spellings."""
    kept = {"default": _of(coded, numbered, lambda its: its.form), "server_default": ""}
    return Field(default=None, max_length=MOST, nullable=False, sa_column_kwargs=kept)


def spelled_tail(coded: str = "code", numbered: str = "number") -> Any:
    """The end of its number, by which spellings are found that are perhaps the same receipt."""
    kept = {"default": _of(coded, numbered, lambda its: its.tail), "server_default": ""}
    return Field(default=None, max_length=TAIL, nullable=False, sa_column_kwargs=kept)


def spelled_loosely(coded: str = "code", numbered: str = "number") -> Any:
    """Whether it is written otherwise than receipts of its kind are."""
    kept = {"default": _of(coded, numbered, lambda its: its.loose), "server_default": false()}
    return Field(default=None, nullable=False, sa_column_kwargs=kept)


def spelling_indexes(table: str, *, form: bool = True) -> tuple[Index, ...]:
    """The indexes by form and tail, and of the few rows that are written otherwise."""
    by_form = (Index(f"ix_{table}_form", "form"),) if form else ()
    return (
        *by_form,
        Index(f"ix_{table}_tail", "tail", "loose"),
        partial_index(f"ix_{table}_loose", "form", where="loose"),
    )


def _of(
    coded: str, numbered: str, part: Callable[[ReceiptForm], str | bool]
) -> Callable[[DefaultExecutionContext], str | bool]:
    def from_row(context: DefaultExecutionContext) -> str | bool:
        row: dict[str, str | None] = context.get_current_parameters()  # type: ignore[no-untyped-call]
        return part(form_of(row.get(coded) or "", row.get(numbered) or ""))

    return from_row
