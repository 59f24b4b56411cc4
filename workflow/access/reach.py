"""What belongs to somebody who asks or moves a case (可及范围); what is not theirs does not exist for them."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import NamedTuple

EVERY_AREA = "*"
"""Stands among the areas of a user who works for every pooling area of the agency."""


class Belongings(NamedTuple):
    """To whom a case or a person belongs, as far as a reach asks.

    `person` is the insured person's record, `employer` the one whose employee they are
    (单位编号), where their employer may see the case; `institutions` are the hospitals whose case
    it is, `entered_by` whoever took its first move.
    """

    area: str
    person: int | None = None
    employer: str = ""
    institutions: frozenset[str] = frozenset()
    entered_by: str = ""


@dataclass(frozen=True)
class Reach:
    """Which cases and people belong to somebody; each None sets no bound.

    Within `areas`, the pooling areas that they work for, everything is theirs; where any of the
    others is given, what is theirs by one of those: `people` are the records of those for whom
    they may ask (themselves, and those whom they represent), `institution` the hospital that they
    act for, `unit` the employer (单位编号), `entered_by` the name under which they entered cases.
    `acts_for` are the people for whom they may submit, where that is not for whom they may ask.
    """

    areas: frozenset[str] | None = None
    people: frozenset[int] | None = None
    institution: str | None = None
    unit: str | None = None
    entered_by: str | None = None
    acts_for: frozenset[int] | None = None

    @property
    def everything(self) -> bool:
        """Whether there is no bound at all: whoever works for all areas."""
        return self.areas is None and self.whole_areas

    @property
    def whole_areas(self) -> bool:
        """Whether all cases of their areas are theirs, as the agency's are."""
        return (self.people, self.institution, self.unit, self.entered_by) == (None,) * 4

    def meets(self, areas: Collection[str]) -> bool:
        """Whether somebody who works for these areas, or every one, has to do with theirs."""
        return self.areas is None or EVERY_AREA in areas or not self.areas.isdisjoint(areas)

    def covers(self, of: Belongings) -> bool:
        """Whether a case or person with these belongings is theirs."""
        if self.areas is not None and of.area not in self.areas:
            return False
        return self.whole_areas or (
            (self.people is not None and of.person in self.people)
            or (self.institution is not None and self.institution in of.institutions)
            or (bool(self.unit) and self.unit == of.employer)
            or (bool(self.entered_by) and self.entered_by == of.entered_by)
        )

    def for_moves(self) -> "Reach":
        """The same for what they move: of an agent those for whom they may submit (代提交)."""
        if self.acts_for is None:
            return self
        return Reach(self.areas, self.acts_for, self.institution, self.unit, self.entered_by)

    def for_entries(self) -> "Reach":
        """The people for whom they may enter a case: a helper or a hospital whoever comes to them."""
        if self.institution is not None or self.entered_by is not None:
            return Reach(self.areas)
        return Reach(self.areas, self.for_moves().people, unit=self.unit)


EVERYTHING = Reach()
"""Of the system, and of whoever sets up or rehearses."""
NOTHING = Reach(areas=frozenset(), people=frozenset())
"""Of somebody to whom nothing belongs yet."""
