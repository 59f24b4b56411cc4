"""What belongs to somebody who asks or moves a case (可及范围); what is not theirs does not exist for them."""

from dataclasses import dataclass

EVERY_AREA = "*"
"""Stands among the areas of a user who works for every pooling area of the agency."""


@dataclass(frozen=True)
class Reach:
    """Which cases and people belong to somebody; each None sets no bound.

    `areas` are the pooling areas that they work for, `people` the records of those for whom they
    may ask (themselves, and those whom they represent), `institution` the hospital that they act
    for, `unit` the employer (单位编号), `entered_by` the name under which they entered cases.
    """

    areas: frozenset[str] | None = None
    people: frozenset[int] | None = None
    institution: str | None = None
    unit: str | None = None
    entered_by: str | None = None
    acts_for: frozenset[int] | None = None


EVERYTHING = Reach()
"""Of the system, and of whoever sets up or rehearses."""
NOTHING = Reach(areas=frozenset(), people=frozenset())
"""Of somebody to whom nothing belongs yet."""
