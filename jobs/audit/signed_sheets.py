"""Checking what two people signed (参数核实单、权限清单校验): every sheet again, in its chain."""

from collections.abc import Callable
from typing import TypeVar

from sqlmodel import col, select

from models import RightsList, ValueSheet
from models.database import Database
from workflow.audit.chain_check import Fault, shown

Sheet = TypeVar("Sheet", ValueSheet, RightsList)


def checked_sheets(database: Database) -> tuple[int, Fault | None]:
    """How many sheets on policy values hold, and the first fault."""
    return _checked(database, ValueSheet, "sheet_broken", lambda it: f"{it.area} {it.parameter}")


def checked_rights(database: Database) -> tuple[int, Fault | None]:
    """How many rights lists hold, and the first fault."""
    return _checked(database, RightsList, "rights_broken", lambda it: f"{it.area} {it.quarter}")


def _checked(
    database: Database, table: type[Sheet], code: str, named: Callable[[Sheet], str]
) -> tuple[int, Fault | None]:
    before, n = b"", 0
    with database.reading() as session:
        for sheet in session.exec(select(table).order_by(col(table.no))):
            right = sheet.expected()
            if (sheet.no, sheet.prev_hash, sheet.hash) != (n + 1, before, right):
                expected, found = shown(right), shown(sheet.hash)
                no = named(sheet)
                return n, Fault(code, no=no, seq=n + 1, expected=expected, found=found)
            before, n = sheet.hash, n + 1
    return n, None
