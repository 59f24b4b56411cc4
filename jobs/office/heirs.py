"""The list of heirs of a dead person, and who receives for all of them (继承人、领取人登记)."""

from dataclasses import dataclass
from datetime import date

from sqlmodel import Session, col, select

from config.policy import Rules
from config.text import Text
from jobs.office.agents import Authority, register
from models import FAR, ActsAs, Estate, EstateBasis, Person, Representation, Role
from workflow.access.reach import Belongings, Reach
from workflow.intake.formats import same_name
from workflow.machine.avoiding import avoid
from workflow.machine.fitting import fitting
from workflow.moves.actors import find_actor, second_of
from workflow.person.cascade import ChangedBy
from workflow.person.death import died
from workflow.representation.load import represented
from workflow.representation.payee import heirs_of, without_consent
from workflow.shared.errors import Refusal, SecondPersonError, WrongRoleError
from workflow.shared.money import yuan

CONFIRMS = frozenset({Role.REVIEWER, Role.APPROVER, Role.ADMIN})
"""Who confirms as the second of two; nobody of them signs payouts."""


class HeirRefusal(Refusal):
    """Heirs cannot be entered or confirmed so (继承登记有误)."""

    def __init__(self, code: str, says: Text, **facts: str) -> None:
        self.code = code
        super().__init__(says, **facts)


@dataclass(frozen=True)
class Confirmation:
    """Who is to receive for all heirs, by what, and how many papers were seen on paper."""

    payee: str
    basis: EstateBasis
    paper: str
    originals: int


def two_confirm(session: Session, person: Person, actor: str, second: str) -> None:
    """Intake enters, and another person confirms who decides claims and signs no payouts.

    Neither of them is a relative of the person (回避).
    """
    one = find_actor(session, actor)
    if Role.INTAKE not in one.roles:
        raise WrongRoleError(actor, "heirs", [Role.INTAKE])
    if actor == second:
        raise SecondPersonError(actor, "heirs")
    other = find_actor(session, second)
    if not other.roles & CONFIRMS or Role.CASHIER in other.roles:
        raise WrongRoleError(second, "heirs", sorted(CONFIRMS))
    avoid(person.psn_no, [person.id or 0], one, other)


def enter_heir(session: Session, person: Person, given: Authority, by: ChangedBy) -> Representation:
    """Put somebody on the list of heirs; who is there already is entered anew, with the consent."""
    _has_died(session, person)
    avoid(person.psn_no, [person.id or 0], second_of(session, by.actor))
    query = select(Representation).where(
        Representation.person_id == person.id, Representation.kind == ActsAs.HEIR.value,
        Representation.ended_on == FAR,
    )  # fmt: skip
    for before in session.exec(query):
        if same_name(before.name, given.name):
            before.ended_on, before.ended_by = by.today, by.actor
            before.end_reason = "entered anew"
    session.flush()
    return register(session, person, given, by.actor, by.today, by.now)


def settle(
    session: Session, person: Person, given: Confirmation, rules: Rules, by: ChangedBy
) -> Estate:
    """Confirm, by two people, who receives what is due to a dead person."""
    day = _has_died(session, person)
    two_confirm(session, person, by.actor, by.second)
    if not given.payee or not given.paper or given.originals < 1:
        says = Text(
            "须写明领取人（--payee）、文书（--paper）和查验的纸质原件份数（--originals，至少 1）："
            "继承文书不适用电子签名（电子签名法 第三条）。",
            "name who receives (--payee), the paper (--paper) and how many originals were seen on "
            "paper (--originals, 1 at least): electronic signatures do not do for inheritance.",
        )
        raise HeirRefusal("originals_needed", says)
    _check_heirs(session, person, given, day)
    made = Estate(
        person_id=person.id or 0, area=person.area, payee_name=given.payee,
        basis=given.basis.value, paper=given.paper, originals=given.originals,
        up_to=_bound(given, rules), registered_by=by.actor, second=by.second, day=by.today,
        at=by.now,
    )  # fmt: skip
    session.add(fitting(made))
    session.flush()
    return made


def _has_died(session: Session, person: Person) -> date:
    day = died(session, person)
    if day is None:
        says = Text(
            "参保人没有登记死亡；请先登记（yidi heirs death），写明日期、来源和证明。",
            "no death of the insured is registered: first yidi heirs death, with day, source, paper.",
        )
        raise HeirRefusal("not_dead", says)
    return day


def _check_heirs(session: Session, person: Person, given: Confirmation, day: date) -> None:
    """Who receives is on the list, unless a document names the administrator, and nobody is silent."""
    if given.basis == EstateBasis.ADMINISTRATOR:
        return
    around = represented(session, person.id)
    assert around is not None
    heirs = heirs_of(around, day)
    if not any(same_name(each.name, given.payee) for each in heirs):
        says = Text(
            "{payee} 不在继承人名单上；名单：{heirs}。请先登记全部继承人（yidi heirs add）。",
            "{payee} is not on the list of heirs: {heirs}. Enter all heirs first (yidi heirs add).",
        )
        listed = "、".join(each.name for each in heirs) or "—"
        raise HeirRefusal("not_an_heir", says, payee=given.payee, heirs=listed)
    silent = without_consent(around, given.payee)
    if given.basis in (EstateBasis.CONSENT, EstateBasis.PROMISE) and silent:
        says = Text(
            "继承人 {names} 尚未同意由 {payee} 领取；请取得同意（yidi heirs add --consent），或提交公证书、"
            "法院文书、遗产管理人证明之一。",
            "the heirs {names} have not consented that {payee} receives: enter their consent (yidi "
            "heirs add --consent), or bring a notarial act, a judgment or an administrator's papers.",
        )
        raise HeirRefusal("consent_missing", says, names="、".join(silent), payee=given.payee)


def _bound(given: Confirmation, rules: Rules) -> int | None:
    """The amount up to which a promise will do in the area; other papers know no bound."""
    if given.basis != EstateBasis.PROMISE:
        return None
    up_to: int = rules["heir_promise_up_to"]
    if not up_to:
        says = Text(
            "{area} 不接受以个人承诺书领取（{clause}）；请提交同意书、公证书、法院文书或遗产管理人证明。",
            "{area} takes no promise ({clause_en}): bring consents, a notarial act, a judgment or an "
            "administrator's papers.",
        )
        clause = rules.clause("heir_promise_up_to")
        facts = {"area": rules.area, "clause": clause.zh, "clause_en": clause.en}
        raise HeirRefusal("promise_not_taken", says, **facts)
    return up_to


def withdraw(
    session: Session, number: int, reach: Reach, reason: str, by: ChangedBy
) -> tuple[Estate, Person]:
    """End a confirmation that was wrong; nothing more is paid by it."""
    made = session.get(Estate, number, with_for_update=True)
    person = None if made is None else session.get_one(Person, made.person_id)
    theirs = person is not None and reach.covers(Belongings(person.area, person.id, person.emp_no))
    if made is None or person is None or not theirs or made.ended_on != FAR:
        says = Text(
            "没有编号为 {number} 的有效领取登记；用 yidi heirs list 查看。",
            "no confirmation in force has the number {number}: see `yidi heirs list`.",
        )
        raise HeirRefusal("unknown_estate", says, number=str(number))
    two_confirm(session, person, by.actor, by.second)
    made.ended_on, made.ended_by, made.end_reason = by.today, by.actor, reason
    fitting(made)
    session.flush()
    return made, person


def confirmed_for(session: Session, person: Person) -> list[Estate]:
    """Every confirmation of who receives for a dead person, in that order."""
    query = select(Estate).where(Estate.person_id == person.id).order_by(col(Estate.id))
    return list(session.exec(query))


def bound_words(made: Estate) -> str | None:
    """The highest amount of a confirmation in yuan; None without a bound."""
    return None if made.up_to is None else yuan(made.up_to)
