"""Who looked at what (查询留痕): asked by person, asker and day; what had neither case nor purpose."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, or_
from sqlmodel import Session, col, select

from config.text import Lang, Text
from console.answers.asked import asked
from console.answers.queries import instant
from console.answers.refusals import refusal
from jobs.app import App
from jobs.looks import about
from models import Document, KeptLook, Role
from workflow.access.kinds import LOOKS
from workflow.avoidance.same_person import records_of
from workflow.registers.former_numbers import ids_named
from workflow.service.machines import CASES, OF_CARE
from workflow.shared.errors import WrongRoleError

KINDS = {
    "case": Text("查看案件", "a case"), "person": Text("查看人员", "a person"),
    "search": Text("查询、列表", "a search"), "export": Text("导出、打印", "written out"),
    "file": Text("查看卷内资料", "what lies behind a case"),
    "list": Text("机构内清单", "a list of the agency"),
    "settling": Text("核查直接结算", "whether a visit is settled"),
    "visit": Text("医院核查", "a hospital's check"),
    "looks": Text("查看留痕", "the looks themselves"),
    "unmask": Text("显示完整号码", "numbers in full"),
}  # fmt: skip
READERS = frozenset({Role.AUDITOR, Role.ADMIN})
SHORT = 8


@dataclass(frozen=True)
class LookFilter:
    """Which looks are asked for."""

    person: str | None = None
    asker: str | None = None
    since: date | None = None
    until: date | None = None
    bare: bool = False
    limit: int = 200


@asked(LOOKS, person="wanted.person")
def answer_looks(app: App, lang: Lang, wanted: LookFilter) -> list[dict[str, Any]]:
    """Return who looked at what, the last first; to auditor and admin alone, and that is kept too.

    With a person: the looks at them and at their cases, claims and documents, whoever's record they
    are on now. Refused: `wrong_role`, `unknown_person`.
    """
    if not app.asker.actor.roles & READERS:
        raise WrongRoleError(app.asker.name, "audit looks", sorted(READERS))
    with app.database.reading() as session:
        query = select(KeptLook).order_by(col(KeptLook.id).desc()).limit(wanted.limit)
        found = session.exec(query.where(*_conditions(session, wanted)))
        return [_row(look, lang) for look in found]


def _conditions(session: Session, wanted: LookFilter) -> Iterator[ColumnElement[bool]]:
    if wanted.person is not None:
        yield _of_person(session, wanted.person)
    if wanted.asker is not None:
        yield col(KeptLook.asker) == wanted.asker
    if wanted.since is not None:
        yield col(KeptLook.day) >= wanted.since
    if wanted.until is not None:
        yield col(KeptLook.day) <= wanted.until
    if wanted.bare:
        yield (col(KeptLook.case_no) == "") & (col(KeptLook.reason) == "")


def _of_person(session: Session, number: str) -> ColumnElement[bool]:
    """The looks at a person's records, and at what has a number of its own and is theirs."""
    named = ids_named(session, number)
    people = records_of(session, named)
    if named:
        about(person_id=named[0])
    else:
        raise refusal(
            "unknown_person", "没有此人；请核对证件号码或个人编号。",
            "nobody has this number: check the id or the person number.",
        )  # fmt: skip
    numbers: list[str] = []
    for machine in (*CASES.values(), *OF_CARE.values()):
        owner, number_of = machine.column("person_id"), machine.column("no")
        mine = select(machine.column("id"), number_of).where(owner.in_(people))
        rows = session.execute(mine).all()
        numbers += [no for _, no in rows]
        of_case = (
            col(Document.machine) == machine.name,
            col(Document.case_id).in_([n for n, _ in rows]),
        )
        numbers += session.exec(select(col(Document.no)).where(*of_case)).all()
    spelled = {*numbers, *(no[-SHORT:] for no in numbers)}
    return or_(col(KeptLook.person_id).in_(people), col(KeptLook.case_no).in_(sorted(spelled)))


def _row(look: KeptLook, lang: Lang) -> dict[str, Any]:
    return {
        "id": look.id, "at": instant(look.at), "asker": look.asker, "kind": look.kind,
        "label": KINDS[look.kind].say(lang) if look.kind in KINDS else look.kind,
        "what": look.what, "no": look.case_no or None, "reason": look.reason or None,
        "roles": look.roles.split(",") if look.roles else [], "os_user": look.os_user,
        "bare": look.bare,
    }  # fmt: skip
