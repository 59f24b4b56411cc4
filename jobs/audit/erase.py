"""Erasing the words of moves by law (个人信息删除): through the one door, with a record of it.

个人信息保护法 第四十七条. What stands in the columns of the case, in the registers and in notices is
not part of the history and is not touched here.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy import text, update
from sqlmodel import Session, col
from sqlmodel import select as records

from config.text import Text
from models import ArchivedCase, Door, Move, Removal, Role
from models.audit import follow
from models.database import Database, affected
from workflow.access.reach import Reach
from workflow.audit.archived_case import destroyed, packed, unpacked, without_words
from workflow.machine.avoiding import avoid
from workflow.machine.context import Actor
from workflow.moves.actors import find_actor
from workflow.service.find_case import find_archived
from workflow.service.lock_case import lock_case
from workflow.shared import errors


class NothingToErase(errors.NumberRefusal):
    """No move of the case holds words (没有可删除的内容)."""

    code = "nothing_to_erase"
    says = Text(
        "{no} 的流转记录里没有可删除的个人信息或自由文字（或已删除）。",
        "no move of {no} holds words that could be erased, or they are erased already.",
    )


class SecondPersonNeeded(errors.Refusal):
    """Erasing takes two people (须两人办理)."""

    code = "same_person"

    def __init__(self, actor: str) -> None:
        says = Text(
            "删除须由两人办理：请用 --second 指明 {actor} 以外的管理员或稽核人员。",
            "two people erase together: name with --second an admin or auditor other than {actor}.",
        )
        super().__init__(says, actor=actor)


def erase(
    database: Database,
    no: str,
    *,
    actor: str,
    second: str,
    reason: str,
    day: date,
    now: datetime,
    seq: int | None = None,
    whole: bool = False,
) -> Removal:
    """Erase reason, agent and facts of the moves of a case, or of one; the record of it.

    Of an archived case the `whole` content may go; its chain and its numbers stay.
    """
    with database.writing() as session:
        two = _allowed(session, actor, second)
        if not reason.strip():
            raise errors.ReasonRequiredError("erase")
        case = _load_locked(session, no, two[0].reach)
        avoid(case.no, [case.person_id], *two)
        archived = isinstance(case, ArchivedCase)
        machine = case.machine if archived else str(type(case).__tablename__)
        case_id = case.case_id if archived else case.id
        door = Door(machine=machine, case_id=case_id, purpose="erase")
        session.add(door)
        session.flush()
        content = without = None
        if archived:
            seqs, without = _in_archive(case, seq, whole=whole)
            content = without[1]
        else:
            seqs = _erasable(session, machine, case_id, seq)
        if not seqs and (without is None or without[1] == case.digest):
            raise NothingToErase(case.no)
        record = Removal(
            no=0, kind="erase", machine=machine, case_id=case_id, case_no=case.no, seqs=seqs,
            content=content, actor=actor, second=second, reason=reason.strip(), day=day, at=now,
            prev_hash=b"", hash=b"",
        )  # fmt: skip
        # The door lets nothing be erased that has no removal record yet.
        add_records(session, [record])
        if without is not None:
            case.content, case.digest = without
            session.flush()
        else:
            _erase_words(session, machine, case_id, seqs)
        session.delete(door)
    return record


def add_records(session: Session, new: list[Removal]) -> None:
    """Append removal records to their chain, under a lock."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("LOCK TABLE removal IN SHARE ROW EXCLUSIVE MODE"))
    last = session.exec(records(Removal).order_by(col(Removal.no).desc()).limit(1)).first()
    for record in new:
        last = follow(last, record)
        session.add(record)
    session.flush()


def _allowed(session: Session, actor: str, second: str) -> tuple[Actor, Actor]:
    one = find_actor(session, actor)
    if Role.ADMIN not in one.roles:
        raise errors.WrongRoleError(actor, "erase", [Role.ADMIN])
    if not second or second == actor:
        raise SecondPersonNeeded(actor)
    other = find_actor(session, second)
    if not other.roles & {Role.ADMIN, Role.AUDITOR}:
        raise errors.WrongRoleError(second, "erase", [Role.ADMIN, Role.AUDITOR])
    return one, other


def _load_locked(session: Session, no: str, reach: Reach) -> Any:
    try:
        machine, held, _ = lock_case(session, no, reach)
        return session.get_one(machine.table, held.id)
    except errors.ArchivedCaseError:
        archived = find_archived(session, no, reach)
        session.refresh(archived, with_for_update=True)
        return archived


def _erasable(session: Session, machine: str, case_id: int, seq: int | None) -> list[int]:
    mine: list[Any] = [
        Move.machine == machine,
        Move.case_id == case_id,
        col(Move.salt).is_not(None),
    ]
    if seq is not None:
        mine.append(Move.seq == seq)
    return sorted(session.exec(records(Move.seq).where(*mine)))


def _erase_words(session: Session, machine: str, case_id: int, seqs: list[int]) -> None:
    mine: list[Any] = [Move.machine == machine, Move.case_id == case_id, col(Move.seq).in_(seqs)]
    erased: dict[str, Any] = {"reason": "", "on_behalf_of": None, "facts": {}, "salt": None}
    affected(session, update(Move).where(*mine).values(**erased))


def _in_archive(
    case: ArchivedCase, seq: int | None, *, whole: bool
) -> tuple[list[int], tuple[bytes, bytes]]:
    """The moves that lose their words, and content and digest of the case without these."""
    held = unpacked(case.content, case.digest)
    seqs = [
        move["seq"] for move in held["move"]
        if move["salt"] is not None and seq in (None, move["seq"])
    ]  # fmt: skip
    left = destroyed(case.machine, held, seqs) if whole else without_words(held, seqs)
    return seqs, packed(left)
