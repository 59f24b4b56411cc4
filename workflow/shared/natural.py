"""A natural person who signed in as themselves (自然人): insured here, or acting for somebody who is."""

from dataclasses import dataclass

from workflow.shared.represented import Represented


@dataclass(frozen=True)
class NaturalPerson:
    """Somebody with their paper: their own records, and of those for whom they were entered.

    `others` are by record; which of those authorities hold is asked on the day.
    """

    name: str
    certno: str
    own: frozenset[int]
    others: tuple[tuple[int, Represented], ...] = ()
