"""People change (参保人员信息更正、合并): who somebody is, and what follows when that was wrong.

A case names its person by key, so a corrected name or number needs no change of it; a merge moves
every case, posting, payment and recovery to the record that stays. The record that goes stays as
a signpost, for what lies in the archive still names it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select, update
from sqlmodel import Session, col

from config.masking import Known
from config.policy import Rules
from config.text import Text
from models import METADATA, OPEN_FILING, Filing, FilingState, Person, RegisterChange, Role
from models.database import affected
from workflow.access.reach import Reach
from workflow.access.reached import reached_people
from workflow.machine.context import Actor
from workflow.moves.actors import find_actor
from workflow.person import cascade
from workflow.person.duplicates import SuspectedDuplicate, find_duplicates, flag
from workflow.service.machines import MACHINES
from workflow.shared.errors import Refusal, SecondPersonError, UnknownPersonError, WrongRoleError
from workflow.shared.json_types import JsonObject
from workflow.shared.validity import blockers


class PersonExistsError(Refusal):
    """Another record has this number already (号码已属另一记录)."""

    code = "person_exists"


class CannotMergeError(Refusal):
    """These two records cannot be one person's (不能合并)."""

    code = "cannot_merge"


STRANGERS = Text(
    "{kept} 与 {gone} 的姓名、证件号码都不相同，看不出是同一人；确是同一人的，先用 yidi person correct 更正其中一条再合并。",
    "{kept} and {gone} share neither name nor document: nothing says that they are one person. If they "
    "are, correct one of them first (yidi person correct), then merge.",
)


@dataclass
class ChangeOutcome:
    """What a change did: rows by table, cases with a new move, what now overlaps or is there twice."""

    rows: dict[str, int] = field(default_factory=dict)
    cases: list[str] = field(default_factory=list)
    overlapping: list[tuple[str, str]] = field(default_factory=list)
    duplicates: list[SuspectedDuplicate] = field(default_factory=list)


MAY_CHANGE = frozenset({Role.INTAKE, Role.REVIEWER, Role.APPROVER, Role.ADMIN})


def two_people(session: Session, actor: str, second: str) -> tuple[Actor, Actor]:
    """Two people of the agency change who a person is, or nobody does."""
    one, other = (find_actor(session, name) for name in (actor, second))
    for who in (one, other):
        if not who.roles & MAY_CHANGE:
            raise WrongRoleError(who.name, "person", sorted(MAY_CHANGE))
    if actor == second:
        raise SecondPersonError(actor, "person")
    return one, other


def find_person(session: Session, number: str, area: str | None, reach: Reach) -> Person:
    """Return the one record with this person or identity number, held until the transaction ends."""
    return _held(session, [number], area, reach)[number]


def find_pair(
    session: Session, one: str, other: str, area: str | None, reach: Reach
) -> tuple[Person, Person]:
    """Return two records, held in the order of their keys, so that opposite merges wait in turn."""
    found = _held(session, [one, other], area, reach)
    return found[one], found[other]


def _held(
    session: Session, numbers: Sequence[str], area: str | None, reach: Reach
) -> dict[str, Person]:
    """Lock the records of these numbers; one that was merged away meanwhile is nobody's any more."""
    keys = {number: key_of(session, number, area, reach) for number in numbers}
    query = select(Person).where(col(Person.id).in_(keys.values())).order_by(col(Person.id))
    fresh = query.with_for_update().execution_options(populate_existing=True)
    found = {person.id: person for person in session.execute(fresh).scalars()}
    for number, key in keys.items():
        if found[key].merged_into_id:
            raise UnknownPersonError(number)
    return {number: found[key] for number, key in keys.items()}


def key_of(session: Session, number: str, area: str | None, reach: Reach) -> int:
    found = session.execute(
        select(col(Person.id)).where(
            (col(Person.psn_no) == number) | (col(Person.certno) == number.upper()),
            col(Person.merged_into_id).is_(None),
            reached_people(reach),
            *([col(Person.area) == area] if area else []),
        )
    ).scalars().all()  # fmt: skip
    if len(found) != 1:
        raise UnknownPersonError(number, len(found))
    return int(found[0] or 0)


def correct(
    session: Session, person: Person, new: Mapping[str, str], by: cascade.ChangedBy
) -> ChangeOutcome:
    """Correct name, document or number of a person; what is in force is reported upward again."""
    changed = {name: value for name, value in new.items() if value != getattr(person, name)}
    if not changed:
        return ChangeOutcome()
    for name in ("psn_no", "certno"):
        if name in changed:
            _free(session, person, name, changed[name])
    remember(session, person, by, renewed="certno" in changed)
    if "psn_no" in changed:
        _renumber(session, person, changed["psn_no"], by)
    for name, value in changed.items():
        setattr(person, name, value)
    # The next row of the register is compared with what stands here now.
    person.content_hash = ""
    session.flush()
    outcome = ChangeOutcome()
    for machine in MACHINES.values():
        for case in cascade.cases_of(session, machine, person.id or 0, open_only=True):
            cascade.follow(
                session, machine, case, cascade.CORRECTED, {"fields": [*sorted(changed)]}, by, {}
            )
            outcome.cases.append(case.no)
    cascade.judge_again(session, person.id or 0, stale=False)
    return outcome


def merge(
    session: Session, kept: Person, gone: Person, by: cascade.ChangedBy, rules: Rules
) -> ChangeOutcome:
    """Everything of `gone` becomes `kept`'s; the record of `gone` points to it."""
    _may_merge(kept, gone)
    remember(session, gone, by)
    twice = find_duplicates(session, kept.id or 0, gone.id or 0)
    outcome = ChangeOutcome(duplicates=twice)
    _move_cases(session, kept, gone, by, outcome)
    _move_rows(session, kept, gone, outcome)
    signposts = update(Person).where(col(Person.merged_into_id) == gone.id)
    affected(session, signposts.values(merged_into_id=kept.id))
    gone.merged_into_id = kept.id
    session.flush()
    cascade.judge_again(session, kept.id or 0, stale=True)
    flag(session, twice, kept.id or 0, by)
    outcome.overlapping = _overlapping(session, kept.id or 0, rules)
    return outcome


def _may_merge(kept: Person, gone: Person) -> None:
    """Two records of one pooling area, of which name or document say that they are one person."""
    if kept.id == gone.id or kept.area != gone.area:
        says = Text(
            "只能合并同一统筹区的两条不同记录；跨统筹区的参保关系各自保留。",
            "only two different records of one pooling area can be merged; coverage elsewhere is its own.",
        )
        raise CannotMergeError(says)
    if kept.certno != gone.certno and kept.name != gone.name:
        raise CannotMergeError(STRANGERS, kept=Known(kept.psn_no), gone=Known(gone.psn_no))


def _move_cases(
    session: Session, kept: Person, gone: Person, by: cascade.ChangedBy, outcome: ChangeOutcome
) -> None:
    """The cases of `gone`, each with a move that says whose it became."""
    facts: JsonObject = {"from": gone.psn_no, "to": kept.psn_no}
    for name, machine in MACHINES.items():
        if "person_id" not in METADATA.tables[name].c:
            continue
        cases = cascade.cases_of(session, machine, gone.id or 0)
        for case in cases:
            is_open_filing = machine.table is Filing and case.state in OPEN_FILING
            covered = cascade.coverage_of(kept) if is_open_filing else {}
            cascade.follow(
                session, machine, case, cascade.MERGED, facts, by, {"person_id": kept.id} | covered
            )
        outcome.cases += [case.no for case in cases]
        outcome.rows[name] = len(cases)


NEVER_REWRITTEN = ("archived_case", "counter_code", "look")
"""What keeps the record that goes, which stays as a signpost: the archive, what proves who looked at
whom, and a one-time code, which is over in minutes."""


def _move_rows(session: Session, kept: Person, gone: Person, outcome: ChangeOutcome) -> None:
    """The rows of all other tables that name `gone`, but for those that are not rewritten."""
    for table in METADATA.sorted_tables:
        if table.name in (*MACHINES, *NEVER_REWRITTEN) or "person_id" not in table.c:
            continue
        moving = update(table).where(table.c.person_id == gone.id).values(person_id=kept.id)
        outcome.rows[table.name] = affected(session, moving)


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
        raise PersonExistsError(says, psn_no=Known(other))


def remember(
    session: Session, person: Person, by: cascade.ChangedBy, *, renewed: bool = False
) -> None:
    """Keep what was known of a person before a change by two people."""
    said = person.model_dump() | {
        "changed_by": by.actor, "second": by.second, "reason": by.reason,
    }  # fmt: skip
    key = f"{person.area}/{person.psn_no}"
    had = person.certno if renewed else ""
    session.add(
        RegisterChange(
            kind="person", key=key, before=said, day=by.today, at=by.now, former_certno=had
        )
    )
    session.flush()


def _renumber(session: Session, person: Person, now: str, by: cascade.ChangedBy) -> None:
    """What was kept of the person goes on under the new number; the old one says whose it was."""
    was, new = (f"{person.area}/{number}" for number in (person.psn_no, now))
    its = update(RegisterChange).where(
        col(RegisterChange.kind) == "person", col(RegisterChange.key) == was
    )
    affected(session, its.values(key=new))
    said = {"id": person.id, "certno": person.certno, "now": now, "changed_by": by.actor}
    session.add(
        RegisterChange(kind=cascade.RENUMBERED, key=was, before=said, day=by.today, at=by.now)
    )
    session.flush()


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
