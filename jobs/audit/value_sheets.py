"""Checking the sheets on policy values (参数核实单校验): every sheet again, in its chain."""

from sqlmodel import col, select

from models import ValueSheet
from models.database import Database
from workflow.audit.chain_check import Fault, shown


def checked_sheets(database: Database) -> tuple[int, Fault | None]:
    """How many sheets hold, and the first fault."""
    before, n = b"", 0
    with database.reading() as session:
        for sheet in session.exec(select(ValueSheet).order_by(col(ValueSheet.no))):
            right = sheet.expected()
            if (sheet.no, sheet.prev_hash, sheet.hash) != (n + 1, before, right):
                named = f"{sheet.area} {sheet.parameter}"
                fault = Fault(
                    "sheet_broken", no=named, seq=n + 1, expected=shown(right),
                    found=shown(sheet.hash),
                )  # fmt: skip
                return n, fault
            before, n = sheet.hash, n + 1
    return n, None
