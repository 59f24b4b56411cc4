"""Destroying what need not be kept any more (到期销毁): a list, checked and signed by two, then carried out.

What is taken out goes through the one door of `jobs.audit.erase`, so that the chain stays provable.
"""

from collections.abc import Sequence
from datetime import date
from hashlib import sha256

from sqlalchemy import delete, func, select
from sqlmodel import Session, col

from config.policy import Rules
from config.text import Text
from jobs.app import App
from jobs.audit.erase import NothingToErase, erase
from models import (
    FAR,
    ArchivedCase,
    DestroyedKind,
    Destruction,
    KeptLook,
    Role,
    canonical,
)
from models.database import affected
from workflow.access.reach import Belongings
from workflow.moves.actors import find_actor
from workflow.personal_data.requests import kept_since, kept_until, logged_since
from workflow.service.find_case import find_archived, find_case
from workflow.shared.errors import ArchivedCaseError, Refusal, SecondPersonError, WrongRoleError

MOST = 5000
"""Cases of one list; what is left goes onto the next."""


class DestructionRefusal(Refusal):
    """A list of destruction cannot be made, signed or carried out so (销毁清册有误)."""

    def __init__(self, code: str, says: Text, **facts: str) -> None:
        self.code = code
        super().__init__(says, **facts)


def list_for(app: App, area: str, kind: DestroyedKind, actor: str) -> Destruction:
    """Make the list of what is past its time in an area; refused where nothing is."""
    rules = app.policy.rules(area, app.today)
    with app.database.writing() as session:
        _admin(session, actor)
        before = _before(kind, app.today, rules)
        items = _items(session, kind, area, before)
        if not items:
            says = Text(
                "{area} 没有 {before} 以前办结、已归档而未销毁的档案或日志；保存期限见 {clause}。",
                "nothing of {area} from before {before} is left to destroy: see {clause_en}.",
            )
            clause = rules.clause(_parameter(kind))
            facts = {"area": area, "clause": clause.zh, "clause_en": clause.en}
            raise DestructionRefusal("nothing_to_destroy", says, before=f"{before}", **facts)
        made = Destruction(
            area=area, kind=kind.value, before=before, items=items, digest=_digest(items),
            made_on=app.today, made_by=actor,
        )  # fmt: skip
        session.add(made)
        session.flush()
        return made


def _parameter(kind: DestroyedKind) -> str:
    return {
        DestroyedKind.VOUCHERS: "voucher_retention_years",
        DestroyedKind.LOGS: "log_retention_months",
    }[kind]  # fmt: skip


def _before(kind: DestroyedKind, today: date, rules: Rules) -> date:
    return (
        kept_since(today, rules) if kind == DestroyedKind.VOUCHERS else logged_since(today, rules)
    )


def _items(session: Session, kind: DestroyedKind, area: str, before: date) -> list[str]:
    """What goes: the numbers of archived cases, or how many entries of the log."""
    if kind == DestroyedKind.LOGS:
        ends = select(func.min(col(KeptLook.id)), func.max(col(KeptLook.id))).where(
            col(KeptLook.day) < before
        )
        first, last = session.execute(ends).one()
        return [] if first is None else [f"look {first}–{last}"]
    gone = {
        no for each in session.execute(
            select(col(Destruction.items)).where(
                col(Destruction.kind) == kind.value, col(Destruction.signed_on) != FAR
            )
        ).scalars() for no in each
    }  # fmt: skip
    query = select(col(ArchivedCase.no)).where(
        col(ArchivedCase.area) == area, col(ArchivedCase.closed_on) < before
    ).order_by(col(ArchivedCase.no))  # fmt: skip
    return [no for no in session.execute(query).scalars() if no not in gone][:MOST]


def _digest(items: Sequence[str]) -> str:
    return sha256(canonical(list(items)).encode()).hexdigest()


def sign_list(app: App, number: int, digest: str, actor: str, second: str) -> Destruction:
    """Sign a list with what its digest begins with, by two people; nothing is gone yet."""
    with app.database.writing() as session:
        made = _signed(session, app, number, digest.strip().lower(), actor, second)
        session.expunge(made)
        return made


def carry_out(app: App, number: int) -> None:
    """Destroy what stands on a signed list.

    Killed in between it is carried on by signing again; what is gone stays gone.
    """
    with app.database.reading() as session:
        made = session.get_one(Destruction, number)
    if made.kind == DestroyedKind.LOGS:
        _delete_logs(app, made)
        return
    for no in made.items:
        _destroy(app, made, no)


def _signed(
    session: Session, app: App, number: int, digest: str, actor: str, second: str
) -> Destruction:
    made = session.get(Destruction, number, with_for_update=True)
    if made is None or not app.reach.covers(Belongings(made.area)):
        says = Text(
            "没有编号为 {number} 的销毁清册；用 yidi privacy lists 查看。",
            "no list has the number {number}: see `yidi privacy lists`.",
        )
        raise DestructionRefusal("unknown_destruction", says, number=str(number))
    _two(session, made, actor, second)
    if made.signed_on != FAR:
        return made
    if len(digest) < 8 or not made.digest.startswith(digest):
        says = Text(
            "摘要与清册 {number} 不符（至少写前 8 位）；请用 yidi privacy lists 核对清册后再签。",
            "the digest is not that of list {number} (its first eight at least): look at the list "
            "with `yidi privacy lists`, then sign.",
        )
        raise DestructionRefusal("wrong_digest", says, number=str(number))
    # The time of keeping may have been made longer since the list was made.
    rules = app.policy.rules(made.area, app.today)
    if made.before > _before(DestroyedKind(made.kind), app.today, rules):
        says = Text(
            "保存期限已延长，清册 {number} 中有未到期的；请重新编制。",
            "things are kept for longer now, and list {number} holds some: make a new one.",
        )
        raise DestructionRefusal("retention_runs", says, number=str(number))
    made.signed_on, made.signed_by, made.second = app.today, actor, second
    session.flush()
    return made


def _admin(session: Session, actor: str) -> None:
    if Role.ADMIN not in find_actor(session, actor).roles:
        raise WrongRoleError(actor, "privacy destroy", [Role.ADMIN])


def _two(session: Session, made: Destruction, actor: str, second: str) -> None:
    """An admin and another person of admin or audit; neither of them alone."""
    _admin(session, actor)
    if second == actor:
        raise SecondPersonError(actor, "privacy sign")
    may = {Role.ADMIN, Role.AUDITOR}
    if not find_actor(session, second).roles & may:
        raise WrongRoleError(second, "privacy sign", sorted(may))
    assert made.id is not None


def check_time_is_over(app: App, no: str) -> None:
    """Refuse to erase what still has to be kept; in a rehearsal everything may be tried."""
    if app.database.is_rehearsal():
        return
    with app.database.reading() as session:
        try:
            machine, record = find_case(session, no, app.reach)
            is_over = record.state in machine.final
            closed, area = record.state_since if is_over else app.today, record.area
        except ArchivedCaseError:
            held = find_archived(session, no, app.reach)
            assert held is not None
            closed, area = held.closed_on, held.area
    rules = app.policy.rules(area, app.today)
    last = kept_until(closed, rules)
    if last >= app.today:
        clause = rules.clause("voucher_retention_years")
        says = Text(
            "{no} 保存期限至 {last}，期满前不能删除（{clause}）；可改为限制处理（yidi privacy ask）。",
            "{no} has to be kept until {last} ({clause_en}): restrict it (yidi privacy ask).",
        )
        facts = {"no": no, "clause": clause.zh, "clause_en": clause.en}
        raise DestructionRefusal("retention_runs", says, last=f"{last}", **facts)


def _destroy(app: App, made: Destruction, no: str) -> None:
    reason = f"销毁清册 {made.id}"
    try:
        erase(
            app.database, no, actor=made.signed_by, second=made.second, reason=reason,
            day=app.today, now=app.now, whole=True,
        )  # fmt: skip
    except NothingToErase:
        return


def lists_made(session: Session) -> list[Destruction]:
    """All lists of destruction, the last first."""
    query = select(Destruction).order_by(col(Destruction.id).desc())
    return list(session.execute(query).scalars())


def _delete_logs(app: App, made: Destruction) -> None:
    with app.database.writing() as session:
        old = delete(KeptLook).where(col(KeptLook.day) < made.before)
        affected(session, old)
