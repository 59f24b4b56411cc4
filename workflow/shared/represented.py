"""A person and who may act for them (参保人与代理人), as rules read them."""

from datetime import date
from typing import NamedTuple

from models import FAR


class Representative(NamedTuple):
    """Somebody who acts for a person, by one paper (代理人、监护人、继承人、遗产管理人)."""

    kind: str
    name: str
    certno: str
    relation: str
    scopes: tuple[str, ...]
    payment_paper: str
    begins_on: date
    ends_on: date = FAR
    ended_on: date = FAR
    """The day of revocation (撤销日)."""
    died_on: date = FAR
    consent: str = ""


class Receiver(NamedTuple):
    """Who was confirmed by two people to receive for all heirs (遗产领取人)."""

    name: str
    basis: str
    up_to: int | None = None
    """The highest amount in 分 for which the basis will do; None without a bound."""


class Represented(NamedTuple):
    """A person as far as acting for them goes: name, birth, death, who acts."""

    name: str
    born_on: date | None = None
    """None where the number of the person does not tell."""
    died_on: date = FAR
    by: tuple[Representative, ...] = ()
    receivers: tuple[Receiver, ...] = ()
    """Those whose confirmation stands."""
