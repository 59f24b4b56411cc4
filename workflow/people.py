"""People change (参保人员信息更正、合并): who somebody is, and what follows him when that was wrong.

A case names its person by key, so a corrected name or number needs no change of it; a merge moves
every case, posting, payment and recovery to the record that stays. The record that goes stays as
a signpost, for what lies in the archive still names it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import select, update
from sqlmodel import Session, col

from config.policy import Rules
from config.text import Text
from models import (
    METADATA,
    OPEN_FILING,
    Claim,
    ClaimState,
    Event,
    Filing,
    FilingState,
    Person,
    RegisterChange,
    Report,
    Role,
)
from models.chain import linked
from models.database import affected
from workflow.benefit.store import SETTLED
from workflow.errors import Refusal, SamePersonError, WrongRoleError
from workflow.lookups import MACHINES, find_actor
from workflow.machine import IN_FORCE, CaseMachine
from workflow.validity import blockers

MOVE = METADATA.tables["move"]
CORRECTED, MERGED = "person_corrected", "person_merged"
"""What stands in the history of a case; it stays in its state."""
LABELS = {
    CORRECTED: Text("参保人员信息更正", "the person's particulars were corrected"),
    MERGED: Text("参保人员信息合并", "two records of the person were merged"),
}
FIELDS = ("name", "cert_type", "certno", "psn_no")


class UnknownPersonError(Refusal):
    """Nobody, or more than one, has this number (查无此人或不唯一)."""

    code = "unknown_person"


class PersonExistsError(Refusal):
    """Another record has this number already (号码已属另一记录)."""

    code = "person_exists"


class CannotMergeError(Refusal):
    """These two records cannot be one person's (不能合并)."""

    code = "cannot_merge"


@dataclass(frozen=True)
class By:
    """Who changes it, who confirms, why and when."""

    actor: str
    second: str
    reason: str
    today: date
    now: datetime


@dataclass
class Followed:
    """What followed: rows by table, cases with a new move, filings that now overlap."""

    rows: dict[str, int] = field(default_factory=dict)
    cases: list[str] = field(default_factory=list)
    overlapping: list[tuple[str, str]] = field(default_factory=list)


MAY_CHANGE = frozenset({Role.INTAKE, Role.REVIEWER, Role.APPROVER, Role.ADMIN})


def two_people(session: Session, actor: str, second: str) -> None:
    """Nobody changes who a person is alone."""
    for name in (actor, second):
        if not find_actor(session, name).roles & MAY_CHANGE:
            raise WrongRoleError(name, "person", sorted(MAY_CHANGE))
    if actor == second:
        raise SamePersonError(actor, "person", "person")


def find_person(session: Session, number: str, area: str | None) -> Person:
    """The one record with this person or identity number, held until the transaction ends."""
    found = session.execute(
        select(Person)
        .where(
            (col(Person.psn_no) == number) | (col(Person.certno) == number.upper()),
            col(Person.merged_into_id).is_(None),
            *([col(Person.area) == area] if area else []),
        )
        .order_by(col(Person.id))
        .with_for_update()
    ).scalars().all()  # fmt: skip
    if len(found) != 1:
        says = Text(
            "有 {n} 条参保记录的人员编号或证件号码为所给号码；请核对，或用 --area 和人员编号指明。",
            "{n} records have this person or identity number: check it, or name the area and the person number.",
        )
        raise UnknownPersonError(says, n=len(found))
    person: Person = found[0]
    return person


def correct(session: Session, person: Person, new: Mapping[str, str], by: By) -> Followed:
    """Correct name, document or number of a person; what is in force is reported upward again."""
    changed = {name: value for name, value in new.items() if value != getattr(person, name)}
    if not changed:
        return Followed()
    for name in ("psn_no", "certno"):
        if name in changed:
            _free(session, person, name, changed[name])
    _remember(session, person, by)
    for name, value in changed.items():
        setattr(person, name, value)
    # Whatever the register sends next is compared with what stands here now.
    person.content_hash = ""
    session.flush()
    followed = Followed()
    for machine in MACHINES.values():
        for case in _cases(session, machine, person.id or 0, open_only=True):
            _move(session, machine, case, CORRECTED, {"fields": sorted(changed)}, by, {})
            followed.cases.append(case.no)
    _judge_again(session, person.id or 0, stale=False)
    return followed


def merge(session: Session, kept: Person, gone: Person, by: By, rules: Rules) -> Followed:
    """Everything of `gone` becomes `kept`'s; the record of `gone` points to it."""
    if kept.id == gone.id or kept.area != gone.area:
        says = Text(
            "只能合并同一统筹区的两条不同记录；跨统筹区的参保关系各自保留。",
            "only two different records of one pooling area can be merged; coverage elsewhere is its own.",
        )
        raise CannotMergeError(says)
    _remember(session, gone, by)
    followed, facts = Followed(), {"from": gone.psn_no, "to": kept.psn_no}
    its = {"person_id": kept.id}
    for name, machine in MACHINES.items():
        if "person_id" not in METADATA.tables[name].c:
            continue
        cases = _cases(session, machine, gone.id or 0)
        for case in cases:
            more = _coverage(kept) if machine.table is Filing and case.state in OPEN_FILING else {}
            _move(session, machine, case, MERGED, facts, by, its | more)
        followed.cases += [case.no for case in cases]
        followed.rows[name] = len(cases)
    for table in METADATA.sorted_tables:
        # The archive is not rewritten: what lies there keeps its record, which stays.
        if table.name in (*MACHINES, "archived_case") or "person_id" not in table.c:
            continue
        moving = update(table).where(table.c.person_id == gone.id).values(its)
        followed.rows[table.name] = affected(session, moving)
    signposts = update(Person).where(col(Person.merged_into_id) == gone.id)
    affected(session, signposts.values(merged_into_id=kept.id))
    gone.merged_into_id = kept.id
    session.flush()
    _judge_again(session, kept.id or 0, stale=True)
    followed.overlapping = _overlapping(session, kept.id or 0, rules)
    return followed


def _free(session: Session, person: Person, name: str, value: str) -> None:
    other = session.execute(
        select(Person.psn_no).where(  # type: ignore[call-overload]
            col(Person.area) == person.area, getattr(Person, name) == value,
            col(Person.id) != person.id, col(Person.merged_into_id).is_(None),
        )
    ).scalar()  # fmt: skip
    if other is not None:
        says = Text(
            "该号码已属于人员 {psn_no}；若是同一人，请用 yidi person merge 合并。",
            "person {psn_no} has this number already; if it is the same person, use yidi person merge.",
        )
        raise PersonExistsError(says, psn_no=other)


def _remember(session: Session, person: Person, by: By) -> None:
    said = person.model_dump() | {
        "changed_by": by.actor, "second": by.second, "reason": by.reason,
    }  # fmt: skip
    key = f"{person.area}/{person.psn_no}"
    session.add(RegisterChange(kind="person", key=key, before=said, day=by.today, at=by.now))
    session.flush()


def _cases(
    session: Session, machine: CaseMachine, person_id: int, *, open_only: bool = False
) -> list[Any]:
    """The cases of a person, held, in the order in which the runs take theirs."""
    table = METADATA.tables[machine.name]
    if "person_id" not in table.c:
        return []
    where = [table.c.person_id == person_id]
    if open_only:
        where.append(table.c.state.not_in(machine.final_in_order))
    query = select(table).where(*where).order_by(table.c.id).with_for_update()
    return list(session.execute(query).all())


def _move(
    session: Session,
    machine: CaseMachine,
    case: Any,
    trigger: str,
    facts: Mapping[str, Any],
    by: By,
    changes: Mapping[str, Any],
) -> None:
    """A move of a case that stays in its state, and its new values."""
    row = linked(
        {
            "machine": machine.name, "case_id": case.id, "seq": case.version + 1, "area": case.area,
            "trigger": trigger, "source": case.state, "dest": case.state, "actor": by.actor,
            "day": by.today, "at": by.now, "reason": by.reason, "facts": {**facts, "second": by.second},
        },
        case.head,
    )  # fmt: skip
    session.execute(MOVE.insert(), row)
    table = METADATA.tables[machine.name]
    kept = {**changes, "version": row["seq"], "head": row["hash"]}
    affected(session, update(table).where(table.c.id == case.id).values(kept))
    if machine.table is Filing and case.state == IN_FORCE:
        # Those above know the person by what was wrong.
        session.add(
            Report(
                case_id=case.id, seq=row["seq"], area=case.area, event=Event.CHANGED, day=by.today
            )
        )
        session.flush()


def _coverage(person: Person) -> dict[str, Any]:
    """What an open filing keeps of its person."""
    return {"covered_to": person.covered_to, "coverage_end": person.coverage_end}


def _judge_again(session: Session, person_id: int, *, stale: bool) -> None:
    """Claims that wait for the pre-check's people are judged anew; amounts, where the year moved."""
    mine = col(Claim.person_id) == person_id
    waiting = update(Claim).where(mine, col(Claim.state) == ClaimState.PRECHECK.value)
    affected(session, waiting.values(verdict=""))
    if stale:
        undecided = update(Claim).where(mine, col(Claim.calc).not_in(SETTLED))
        affected(session, undecided.values(calc="stale", calc_why="year_changed"))


def _overlapping(session: Session, person_id: int, rules: Rules) -> list[tuple[str, str]]:
    """Filings in force or to be, that could not have been made beside each other: somebody must choose."""
    standing = (FilingState.REVIEWED.value, FilingState.ACTIVE.value)
    found = session.execute(
        select(Filing)
        .where(col(Filing.person_id) == person_id, col(Filing.state).in_(standing))
        .order_by(col(Filing.id))
    ).scalars().all()  # fmt: skip
    return [
        (one.no, other.no)
        for n, one in enumerate(found)
        for other in blockers(one, found[n + 1 :], rules, names=one.replaces_id)
    ]
