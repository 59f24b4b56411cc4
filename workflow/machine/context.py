"""When and about what a rule is asked (时点): the day, the area's rules, the calendar, who asks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from config.policy import Rules
from config.workdays import WorkCalendar
from models import Role


@dataclass(frozen=True)
class Actor:
    """Who acts: name, roles, approval limit in 分 (None: no limit), hospital."""

    name: str
    roles: frozenset[Role]
    limit: int | None = None
    institution: str = ""
    """The hospital that somebody of a hospital acts for."""


SYSTEM = Actor("system", frozenset({Role.SYSTEM}))


@dataclass(frozen=True)
class PastMove:
    """An earlier move of the case, as guards need it."""

    trigger: str
    actor: str
    source: str


@dataclass(frozen=True)
class Context:
    """What lies around a case and was loaded beforehand, so that rules stay pure."""

    blockers: tuple[Any, ...] = ()
    successors: tuple[Any, ...] = ()
    second: Actor | None = None
    findings: tuple[Any, ...] = ()
    receipts_taken: tuple[str, ...] = ()
    receipts_settled: tuple[str, ...] = ()
    receipts_red: tuple[str, ...] = ()
    settlements: tuple[str, ...] = ()
    past: tuple[PastMove, ...] = ()
    sampling_key: bytes = b""
    amount_current: bool = True
    year_unknown: bool = False
    """Whether the benefit year rests on direct settlements that did not tell all they used up."""
    kept_back: int = 0
    """What of an approved amount went to a recovery (抵扣), or was supplemented, 分."""
    approvers: frozenset[str] = frozenset()
    """Who approved claims of a payout batch."""
    unseen: tuple[date, ...] | None = None
    """The days on which a payment may have been booked and of which no statement was read."""
    booked_whole: str = ""
    """The batch of a payment, or the file, of which the bank booked one sum."""
    uses: tuple[str, ...] = ()
    """Settlements and claims of the person at the receiving hospital of a referral (转诊使用)."""
    referrals: tuple[Any, ...] = ()
    """The referrals that made a filing."""
    hospitals: Mapping[str, str] = field(default_factory=dict)
    """The institutions that were asked for: code → name."""
    claim_paid: bool = False
    """Whether the claim that a recovery or supplement is about is paid."""
    paid: Mapping[str, int] = field(default_factory=dict)
    """What stands as paid on that claim, by fund, 分."""
    later: str = ""
    """A later recovery or supplement of the claim that rests on this one."""
    under_way: int = 0
    """What of a supplement is in the bank's hands, 分."""
    bills: Mapping[str, Mapping[int, int]] = field(default_factory=dict)
    """The amounts of a claim's lines by receipt and position."""


@dataclass(frozen=True)
class Moment:
    """The business day, the area's rules on it, the calendar, and what lies around the case."""

    today: date
    rules: Rules
    calendar: WorkCalendar
    context: Context = field(default_factory=Context)


@dataclass(frozen=True)
class Request(Moment):
    """A person's request: who, why, with which facts."""

    actor: Actor = SYSTEM
    reason: str = ""
    facts: Any = None
