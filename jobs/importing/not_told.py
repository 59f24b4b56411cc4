"""Whose claims whoever imports may not be told the numbers of (不予告知的报销编号)."""

from collections.abc import Collection, Mapping

from sqlalchemy import select

from jobs.importing.batch import Batch
from models import METADATA
from models.keys import in_parts
from workflow.access.reached import reached

CLAIM = METADATA.tables["claim"]
ANOTHER = "另一件申请"
"""Stands in place of a number that is not told."""


def as_told(batch: Batch, numbers: Collection[str]) -> Mapping[str, str]:
    """The numbers of claims as whoever enters may read them."""
    if batch.sees.everything:
        return {no: no for no in numbers}
    own: set[str] = set()
    for part in in_parts(numbers):
        query = select(CLAIM.c.no).where(CLAIM.c.no.in_(part), reached(CLAIM, batch.sees))
        own |= set(batch.session.scalars(query))
    return {no: no if no in own else ANOTHER for no in numbers}
