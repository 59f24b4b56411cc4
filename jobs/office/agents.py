"""Who acts for a person, entered and ended at the counter (代理登记、撤销)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlmodel import Session, col, select

from config.masking import mask_id
from config.text import Text
from models import FAR, ActsAs, Person, Representation, Scope
from workflow.access.reach import Belongings
from workflow.machine.context import Actor
from workflow.machine.fitting import fitting
from workflow.shared.errors import Refusal

GRANTED = (Scope.SUBMIT, Scope.QUERY)
"""What a guardian or an heir may do without being given it."""


class AgentRefusal(Refusal):
    """Who is to act for a person cannot be entered so (代理登记有误)."""

    def __init__(self, code: str, says: Text, **facts: str) -> None:
        self.code = code
        super().__init__(says, **facts)


@dataclass(frozen=True)
class Authority:
    """What is entered of somebody who acts for a person: who, for what, by which paper, how long."""

    kind: ActsAs
    name: str
    paper: str
    scopes: Sequence[Scope] = ()
    certno: str = ""
    phone: str = ""
    relation: str = ""
    paper_on: date = FAR
    paper_hash: str = ""
    payment_paper: str = ""
    consent: str = ""
    begins_on: date | None = None
    ends_on: date = FAR


def register(
    session: Session, person: Person, given: Authority, by: str, today: date, now: datetime,
    second: str = "",
) -> Representation:  # fmt: skip
    """Enter somebody who acts for a person, or refuse what cannot be."""
    begins = given.begins_on or today
    _check(person, given, begins)
    made = Representation(
        person_id=person.id or 0, area=person.area, kind=given.kind.value, name=given.name,
        certno=given.certno, phone=given.phone, relation=given.relation,
        scopes=[scope.value for scope in _scopes(given)], paper=given.paper,
        paper_on=given.paper_on, paper_hash=given.paper_hash, payment_paper=given.payment_paper,
        consent=given.consent, begins_on=begins, ends_on=given.ends_on, registered_by=by,
        second=second, day=today, at=now,
    )  # fmt: skip
    session.add(fitting(made))
    session.flush()
    return made


def _scopes(given: Authority) -> list[Scope]:
    if given.kind == ActsAs.AGENT:
        return list(dict.fromkeys(given.scopes))
    # A guardian acts in everything (民法典 第三十四条); heirs receive by their list alone.
    more = [Scope.RECEIVE] if given.kind == ActsAs.GUARDIAN else []
    return [*GRANTED, *more]


def _check(person: Person, given: Authority, begins: date) -> None:
    if not given.name or not given.paper:
        says = Text(
            "须写明代理人姓名（--name）和证明文书（--paper，如委托书的名称和编号）。",
            "give the name (--name) and the paper (--paper, such as the authority and its number).",
        )
        raise AgentRefusal("agent_incomplete", says)
    if given.certno and given.certno == person.certno:
        says = Text(
            "{certno} 是参保人本人的证件号码，本人不能是自己的代理人。",
            "{certno} is the number of the insured, who is nobody's agent for themselves.",
        )
        raise AgentRefusal("agent_is_insured", says, certno=mask_id(given.certno))
    if given.ends_on < begins:
        says = Text(
            "期限有误：自 {begins} 起，止于 {ends}；终止日不能早于起始日。",
            "the term cannot be: it begins {begins} and ends {ends} before that.",
        )
        days = {"begins": begins.isoformat(), "ends": given.ends_on.isoformat()}
        raise AgentRefusal("bad_term", says, **days)
    if given.kind == ActsAs.AGENT:
        _check_agent(given)


def _check_agent(given: Authority) -> None:
    if not given.scopes:
        says = Text(
            "须写明代理权限（--scope，可多次）：submit 代提交，query 代查询，receive 代收款，各自授权。",
            "say what the authority is for (--scope, each one): submit, query, receive.",
        )
        raise AgentRefusal("no_scope", says)
    own = given.payment_paper
    if Scope.RECEIVE in given.scopes and own in ("", given.paper):
        says = Text(
            "代收款须另有写明收款的授权文书（--payment-paper），不能只凭代办的委托书。",
            "to receive money takes a paper of its own (--payment-paper), not the authority to act.",
        )
        raise AgentRefusal("receive_needs_paper", says)


def revoke(
    session: Session, number: int, by: Actor, reason: str, today: date
) -> tuple[Representation, Person]:
    """End an authority at once; from this day on it holds no more."""
    made = session.get(Representation, number, with_for_update=True)
    if made is None or not _may_end(by, made):
        says = Text(
            "没有编号为 {number} 的代理登记；用 yidi agents list 查看编号。",
            "no authority has the number {number}: see `yidi agents list`.",
        )
        raise AgentRefusal("unknown_agent", says, number=str(number))
    if made.ended_on != FAR:
        says = Text(
            "代理登记 {number} 已于 {day} 撤销，无须再撤销。",
            "authority {number} was revoked on {day} already.",
        )
        raise AgentRefusal("agent_ended", says, number=str(number), day=made.ended_on.isoformat())
    made.ended_on, made.ended_by, made.end_reason = today, by.name, reason
    fitting(made)
    session.flush()
    return made, session.get_one(Person, made.person_id)


def _may_end(actor: Actor, made: Representation) -> bool:
    """Whether an authority is theirs to end: the insured's own, or the one that they hold."""
    if actor.natural is None:
        return actor.reach.covers(Belongings(made.area, made.person_id))
    return made.person_id in actor.natural.own or made.certno == actor.natural.certno


def entered_for(session: Session, person: Person) -> list[Representation]:
    """Everybody who was entered as acting for a person, in that order."""
    query = select(Representation).where(Representation.person_id == person.id)
    return list(session.exec(query.order_by(col(Representation.id))))
