"""Short numbers (短号、末八位): the last eight characters or more name a case, where no other number ends alike."""

import re

from sqlalchemy import (
    ColumnElement,
    Integer,
    SQLColumnExpression,
    bindparam,
    func,
    literal_column,
    select,
    union_all,
)
from sqlmodel import Session, col

from models import (
    Appeal,
    ArchivedCase,
    Claim,
    Filing,
    Payment,
    Payout,
    Proposal,
    Qualification,
    Recovery,
    Referral,
)
from models.case import SHORT
from models.database import connection_of
from models.prepared import Prepared
from workflow.shared.errors import AmbiguousNumberError

NUMBERED = (
    Filing, Claim, Referral, Qualification, Payout, Payment, Recovery, Appeal, Proposal, ArchivedCase,
)  # fmt: skip
"""All that has a number of ours."""
SENT = (Filing, Claim, Referral, Qualification, ArchivedCase)
"""All that may have a number of its sender as well."""
MOST = 5
"""How many candidates a refusal names."""
ALIKE = 1000
"""Numbers with one end that are looked at: day, sequence and check differ, so hardly ever so many do."""
_LOOKS = re.compile(rf"(?=.*\d)[0-9A-Za-z-]{{{SHORT},22}}")
_DAY = slice(8, 16)


def end_of(column: SQLColumnExpression[str]) -> ColumnElement[str]:
    """The last eight characters of a column of numbers, as its index has them."""
    start: ColumnElement[int] = func.length(column) - literal_column(str(SHORT - 1))
    return func.substr(column, start)


_OURS = literal_column("1", Integer).label("ours")
_THEIRS = literal_column("0", Integer).label("ours")
_ALIKE = Prepared(
    union_all(
        *(
            select(col(table.no).label("no"), _OURS).where(
                end_of(col(table.no)) == bindparam("short")
            )
            for table in NUMBERED
        ),
        *(
            select(col(table.no).label("no"), _THEIRS).where(
                col(table.ext_no) == bindparam("given")
            )
            for table in SENT
        ),
    ).limit(ALIKE)
)


def numbers_ending(session: Session, given: str) -> list[str]:
    """The numbers of ours that end so, the newest day first."""
    return [no for no, ours in alike(session, given) if ours]


def whole_number(session: Session, given: str) -> str:
    """The number of ours that ends so; what was given where it is no short number, or none ends so.

    A number of a sender may look alike: where both are there, neither is guessed.
    """
    found = alike(session, given)
    if not any(ours for _, ours in found):
        return given
    numbers = list(dict.fromkeys(no for no, _ in found))
    if len(numbers) > 1:
        raise AmbiguousNumberError(given, numbers[:MOST])
    return numbers[0]


def alike(session: Session, given: str) -> list[tuple[str, bool]]:
    """What ends so, and what has this as the number of its sender."""
    if not _LOOKS.fullmatch(given):
        return []
    end = given.upper()
    values = {"short": end[-SHORT:], "given": given}
    found = _ALIKE.all(connection_of(session), values)
    rows = {(str(row.no), bool(row.ours)) for row in found if not row.ours or row.no.endswith(end)}
    return sorted(rows, key=lambda row: (row[0][_DAY], row[0]), reverse=True)
