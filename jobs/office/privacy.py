"""Requests about personal data (个人信息请求): received, answered once, with reasons."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from sqlalchemy import select as select_rows
from sqlalchemy import tuple_
from sqlmodel import Session, col, select

from config.policy import Rules
from config.text import Text
from config.workdays import WorkCalendar
from models import (
    FAR,
    METADATA,
    Capacity,
    Person,
    PrivacyRequest,
    RegisterChange,
    RequestKind,
    RequestState,
)
from workflow.access.reach import Belongings, Reach
from workflow.access.reached import reached
from workflow.machine.fitting import fitting
from workflow.person.cascade import ChangedBy
from workflow.personal_data.requests import LAW, against_asking, due, kept_until
from workflow.representation.load import represented
from workflow.shared.errors import Refusal

CLOSED_ON = {"filing": "state_since", "claim": "state_since", "archived_case": "closed_on"}
"""What is a voucher (业务档案), and the day on which it was closed; an open case is none yet."""


class PrivacyRefusal(Refusal):
    """A request cannot be entered or answered so (个人信息请求有误)."""

    def __init__(self, code: str, says: Text, **facts: str) -> None:
        self.code = code
        super().__init__(says, **facts)


class DataAsked(NamedTuple):
    """What somebody asks: kind, who, as what, for which interest, in their words."""

    kind: RequestKind
    name: str
    capacity: Capacity
    interest: str
    words: str


RulesOf = Callable[[str], Rules]
"""The rules of an area today."""


def receive(
    session: Session, person: Person, asked: DataAsked, rules: Rules, calendar: WorkCalendar,
    by: ChangedBy,
) -> PrivacyRequest:  # fmt: skip
    """Enter a request with its due day, or refuse whoever may not ask."""
    around = represented(session, person.id)
    assert around is not None
    why = against_asking(
        around, asked.name, asked.capacity, asked.kind, asked.interest, by.today
    )  # fmt: skip
    if why is not None:
        says = Text("{name} 不能提出此请求：{why}。", "{name} may not ask this: {why_en}.")
        facts = {"name": asked.name, "why": why.zh, "why_en": why.en}
        raise PrivacyRefusal("may_not_ask", says, **facts)
    made = PrivacyRequest(
        person_id=person.id or 0, area=person.area, kind=asked.kind.value, asked_by=asked.name,
        capacity=asked.capacity.value, interest=asked.interest, words=asked.words,
        received_on=by.today, received_by=by.actor, at=by.now,
        due_on=due(by.today, rules, calendar).due_on,
    )  # fmt: skip
    session.add(fitting(made))
    session.flush()
    return made


def find_request(
    session: Session, number: int, reach: Reach, *, state: RequestState
) -> PrivacyRequest:
    """The request with this number, held until the transaction ends, in the state that is needed."""
    made = session.get(PrivacyRequest, number, with_for_update=True)
    if made is None or not reach.covers(Belongings(made.area, made.person_id)):
        says = Text(
            "没有编号为 {number} 的个人信息请求；用 yidi privacy list 查看。",
            "no request has the number {number}: see `yidi privacy list`.",
        )
        raise PrivacyRefusal("unknown_request", says, number=str(number))
    if made.state != state or (state == RequestState.GRANTED and made.lifted_on != FAR):
        says = Text(
            "请求 {number} 的状态为“{state}”，不能再办；用 yidi privacy list 查看。",
            "request {number} is {state_en}, which takes no more: see `yidi privacy list`.",
        )
        label = RequestState(made.state).label
        facts = {"number": str(number), "state": label.zh, "state_en": label.en}
        raise PrivacyRefusal("request_answered", says, **facts)
    return made


TOLD = (RequestKind.COPY, RequestKind.EXPLANATION)
"""What is only answered by telling or handing over something."""


def grant(
    session: Session, number: int, reach: Reach, answer: str, rules_of: RulesOf, by: ChangedBy
) -> tuple[PrivacyRequest, Person]:
    """Answer a request with what was done; a correction has to be there, and no time to run."""
    made = find_request(session, number, reach, state=RequestState.OPEN)
    person = session.get_one(Person, made.person_id)
    if made.kind in TOLD and not answer.strip():
        says = Text(
            "请求 {number} 要的是{kind}：请以 --out 写出副本，或以 --answer 写明怎样办理，才算答复。",
            "request {number} asks for {kind_en}: write the copy with --out, or say with --answer what "
            "was done.",
        )
        label = RequestKind(made.kind).label
        raise PrivacyRefusal(
            "answer_needed", says, number=str(number), kind=label.zh, kind_en=label.en
        )
    if made.kind == RequestKind.CORRECTION:
        _check_corrected(session, person, made)
    if made.kind == RequestKind.ERASURE:
        _check_time_is_over(session, person, rules_of(made.area), by.today)
    return _answered(session, made, RequestState.GRANTED, answer, "", by), person


def refuse(
    session: Session, number: int, reach: Reach, reason: str, clause: str, by: ChangedBy
) -> tuple[PrivacyRequest, Person]:
    """Refuse a request with reasons and the clause that they rest on (第五十条)."""
    if not reason.strip() or not clause.strip():
        says = Text(
            "不予办理的，须写明理由（--reason）和依据条款（--clause）：{law}。",
            "a refusal takes its reason (--reason) and its clause (--clause): {law_en}.",
        )
        raise PrivacyRefusal("reasons_needed", says, law=LAW.zh, law_en=LAW.en)
    made = find_request(session, number, reach, state=RequestState.OPEN)
    person = session.get_one(Person, made.person_id)
    return _answered(session, made, RequestState.REFUSED, reason, clause, by), person


def lift(
    session: Session, number: int, reach: Reach, by: ChangedBy
) -> tuple[PrivacyRequest, Person]:
    """End a restriction."""
    made = find_request(session, number, reach, state=RequestState.GRANTED)
    if made.kind != RequestKind.RESTRICTION:
        says = Text(
            "请求 {number} 不是限制处理，没有可解除的。",
            "request {number} is no restriction: there is nothing to lift.",
        )
        raise PrivacyRefusal("no_restriction", says, number=str(number))
    made.lifted_on, made.lifted_by = by.today, by.actor
    session.flush()
    return made, session.get_one(Person, made.person_id)


def _answered(
    session: Session, made: PrivacyRequest, state: RequestState, answer: str, clause: str,
    by: ChangedBy,
) -> PrivacyRequest:  # fmt: skip
    made.state, made.answered_on, made.answered_by = state.value, by.today, by.actor
    made.answer, made.clause = answer.strip(), clause.strip()
    fitting(made)
    session.flush()
    return made


def _check_corrected(session: Session, person: Person, made: PrivacyRequest) -> None:
    query = select(RegisterChange.id).where(
        RegisterChange.kind == "person",
        RegisterChange.key == f"{person.area}/{person.psn_no}",
        col(RegisterChange.at) >= made.at,
    )
    if session.exec(query.limit(1)).first() is None:
        says = Text(
            "收到请求以后没有更正过登记；请先由两人更正（yidi person correct），更正后再答复，"
            "不予更正的写明理由（yidi privacy refuse）。",
            "nothing was corrected since it came: two people correct first (yidi person correct), "
            "then answer; or refuse it with reasons (yidi privacy refuse).",
        )
        raise PrivacyRefusal("nothing_corrected", says)


def _check_time_is_over(session: Session, person: Person, rules: Rules, today: date) -> None:
    """While the time of keeping runs, data is restricted and not erased (第四十七条第二款)."""
    last = date.min
    for name, column in CLOSED_ON.items():
        c = METADATA.tables[name].c
        for closed in session.execute(select_rows(c[column]).where(c.person_id == person.id)):
            last = max(last, kept_until(closed[0], rules))
    if last >= today:
        clause = rules.clause("voucher_retention_years")
        says = Text(
            "保存期限至 {last}，期满前不能删除（{clause}）；可改为限制处理（yidi privacy ask --kind "
            "restriction），或不予删除并写明理由。",
            "it has to be kept until {last} ({clause_en}): restrict it (yidi privacy ask --kind "
            "restriction), or refuse with reasons.",
        )
        facts = {"last": f"{last}", "clause": clause.zh, "clause_en": clause.en}
        raise PrivacyRefusal("retention_runs", says, **facts)


def requests_of(
    session: Session, reach: Reach, person: Person | None, *, open_only: bool,
    overdue_on: date | None, limit: int | None = None, after: tuple[date, int] | None = None,
) -> list[tuple[PrivacyRequest, Person]]:  # fmt: skip
    """Requests within a reach with their people, what is due first in front; those behind a place."""
    due, number = col(PrivacyRequest.due_on), col(PrivacyRequest.id)
    query = (
        select(PrivacyRequest, Person)
        .join(Person, col(Person.id) == col(PrivacyRequest.person_id))
        .where(reached(PrivacyRequest, reach))
    )
    if after is not None:
        query = query.where(tuple_(due, number) > after)
    if person is not None:
        query = query.where(PrivacyRequest.person_id == person.id)
    if open_only or overdue_on is not None:
        query = query.where(PrivacyRequest.state == RequestState.OPEN.value)
    if overdue_on is not None:
        query = query.where(PrivacyRequest.due_on < overdue_on)
    return list(session.exec(query.order_by(due, number).limit(limit)))
