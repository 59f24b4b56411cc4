"""Whose numbers stay masked in unmasked looks too (从严保护): children under 14, restricted people."""

from dataclasses import dataclass, replace
from datetime import date

from sqlmodel import Session

from workflow.personal_data.restricted import restricted_numbers
from workflow.representation.load import CITIZEN, born_on
from workflow.representation.standing import STRICTER_BELOW, birthday


@dataclass(frozen=True)
class Shield:
    """The people of a day who are shown in full to nobody, or with a reason alone."""

    today: date
    restricted: frozenset[str] = frozenset()
    children: bool = True
    """Whether children are shielded: whoever gives a reason sees the one they ask for."""

    def covers(self, certno: str) -> bool:
        """Whether this number stays masked."""
        return certno in self.restricted or (self.children and is_child(certno, self.today))

    def with_reason(self, reason: str) -> "Shield":
        """The same for somebody who says why they look."""
        return replace(self, children=not reason.strip())


def is_child(certno: str, today: date) -> bool:
    """Whether a citizen's number says that somebody is under 14 (个人信息保护法 第三十一条)."""
    born = born_on(CITIZEN, certno)
    return born is not None and today < birthday(born, STRICTER_BELOW)


def shield_of(session: Session, today: date) -> Shield:
    """Who is shielded on a day."""
    return Shield(today, frozenset(restricted_numbers(session)))
