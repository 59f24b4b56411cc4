"""When and about what a rule decides (时点): the day, the area's rules, the calendar, the actor."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Generic, NamedTuple, TypeVar

from pydantic import BaseModel

from config.policy import PolicyBook, Rules
from config.text import Text
from config.workdays import WorkCalendar
from models import AppealOutcome, Role
from workflow.access.reach import EVERYTHING, Reach
from workflow.shared.json_types import JsonObject
from workflow.shared.natural import NaturalPerson
from workflow.shared.represented import Represented


@dataclass(frozen=True)
class Actor:
    """Who acts: name, roles, approval limit in 分 (None: no limit), hospital."""

    name: str
    roles: frozenset[Role]
    limit: int | None = None
    institution: str = ""
    """The hospital for which the actor acts, if any."""
    avoids: frozenset[int] = frozenset()
    """The records of themselves and of the relatives whom they declared (回避)."""
    reach: Reach = EVERYTHING
    """What belongs to them (可及范围)."""
    natural: NaturalPerson | None = None
    """Who they are by their paper, where they signed in as themselves (自然人)."""


SYSTEM = Actor("system", frozenset({Role.SYSTEM}))


@dataclass(frozen=True)
class PastMove:
    """An earlier move of the case, as guards need it."""

    trigger: str
    actor: str
    source: str
    period_ends_on: date | None = None
    """The last day of the applicant's period, where the move kept it."""


class Contested(NamedTuple):
    """One reconsideration, suit or second look of a case, and the decision it is about."""

    no: str
    kind: str
    running: bool
    outcome: str
    decision: JsonObject

    @property
    def forbids_repeating(self) -> bool:
        """Whether the decision was annulled for its facts or reasons, by organ or court."""
        return self.outcome == AppealOutcome.ANNULLED.value


class MoveRemark(NamedTuple):
    """What whoever takes a move should know, and the move keeps (提醒); it stops nothing."""

    code: str
    says: Text


@dataclass(frozen=True)
class Context:
    """The records and facts around a case, loaded beforehand because rules are pure.

    Each machine has its own, beside its guards; every case has a second person and a history.
    """

    second: Actor | None = None
    """The second of two people, where the payload names one."""
    past: tuple[PastMove, ...] = ()
    contested: tuple[Contested, ...] = ()
    """What of the case is or was contested: reconsiderations, suits, second looks."""
    remarks: tuple[MoveRemark, ...] = ()
    represented: Represented | None = None
    """The person and who may act for them, where a move looks at it."""
    people: Mapping[int, str] = field(default_factory=dict)
    """The people of a batch whom somebody who acts here keeps away from, each with their case."""

    def kept(self, _trigger: str) -> JsonObject:
        """The facts of the context that a move keeps."""
        return {}


C_co = TypeVar("C_co", bound=Context, covariant=True)
P_co = TypeVar("P_co", bound=BaseModel, covariant=True)
C = TypeVar("C", bound=Context)
P = TypeVar("P", bound=BaseModel)


@dataclass(frozen=True)
class Moment:
    """The business day, the area's rules on it, and the calendar."""

    today: date
    rules: Rules
    calendar: WorkCalendar

    def around(self, context: C) -> "CaseMoment[C]":
        """The same moment for one case."""
        return CaseMoment(self.today, self.rules, self.calendar, context)

    def asked_by(
        self,
        actor: Actor,
        reason: str,
        context: C,
        payload: P,
        on_behalf_of: JsonObject | None = None,
    ) -> "Request[C, P]":
        """The request of a person, or of the system, about one case."""
        around = (self.today, self.rules, self.calendar, context)
        return Request(*around, actor, reason, payload, on_behalf_of)


@dataclass(frozen=True)
class CaseMoment(Moment, Generic[C_co]):
    """A moment, and the context of the case that the rules decide about."""

    context: C_co


@dataclass(frozen=True)
class Request(CaseMoment[C_co], Generic[C_co, P_co]):
    """A request for a move: who, why, the payload, and for whom (代办)."""

    actor: Actor
    reason: str
    payload: P_co
    on_behalf_of: JsonObject | None = None


AnyMoment = CaseMoment[Context]
"""The moment of a case of any machine."""
AnyRequest = Request[Context, BaseModel]
"""The request for a move of any machine."""


@dataclass(frozen=True)
class BusinessDay:
    """The day as the whole office sees it (业务日): day, instant, policy book, calendar."""

    today: date
    now: datetime
    book: PolicyBook
    calendar: WorkCalendar

    def moment(self, area: str) -> Moment:
        """The day under the rules of an area."""
        return Moment(self.today, self.book.rules(area, self.today), self.calendar)
