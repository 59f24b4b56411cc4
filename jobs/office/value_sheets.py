"""Two people sign for a value of the policy book, or take their sheet back (参数核实单)."""

from datetime import date
from typing import NamedTuple

from sqlmodel import Session

from config.policy import PolicyBook, Value
from config.text import Text
from jobs.app import App
from jobs.identity import SIGN_VALUE, Principal
from models import SheetKind, ValueSheet
from models.audit import append
from workflow.benefit.value_sheets import (
    Sheets,
    ValueKey,
    find_value,
    key_of,
    sheet_for,
    sheets,
    written,
)
from workflow.machine.context import Actor
from workflow.moves.actors import find_actor
from workflow.shared.errors import (
    BadPayloadError,
    ReasonRequiredError,
    Refusal,
    SecondPersonError,
    WrongRoleError,
)

SIGNING = Text("签署参数核实单", "sign a sheet")
LONGEST = {"document": 200, "title": 300, "clause": 200, "page": 40, "reason": 1000}


class SeenAt(NamedTuple):
    """Where the two people saw a value: document number, title, clause and page of the original."""

    document: str
    clause: str
    page: str
    title: str = ""


class NoSuchValueError(Refusal):
    """The page of the area has no such value (参数库没有这一取值)."""

    code = "no_such_value"

    def __init__(self, area: str, parameter: str, there: str) -> None:
        says = Text(
            "{area} 的参数库页没有这样的取值 {parameter}；该页的取值：{there}。请用 --scope、--from 指明"
            "（yidi policy show {area}）。",
            "the page of {area} has no such value of {parameter}; it has: {there}. Name it with --scope "
            "and --from (`yidi policy show {area}`).",
        )
        super().__init__(says, area=area, parameter=parameter, there=there or "—")


class NothingToSignError(Refusal):
    """The value needs no sheet, or has none to withdraw (无须签署、没有可撤回的核实单)."""

    code = "nothing_to_sign"

    def __init__(self, key: ValueKey, why: Text, no: int = 0) -> None:
        says = Text(
            "{parameter}（{area}，{start} 起）{why}。",
            "{parameter} of {area} from {start} {why_en}.",
        )
        told = {"why": why.zh.format(no=no), "why_en": why.en.format(no=no)}
        start = key.start.isoformat()
        super().__init__(says, parameter=key.parameter, area=key.area, start=start, **told)


VERIFIED = Text(
    "参数库已标为已核实，不需要核实单", "is called verified by the book already: it needs no sheet"
)
SIGNED = Text(
    "已有第 {no} 号核实单，取值未变；要改先撤回：加 --withdraw 理由",
    "has sheet {no} already, and the value is the same; withdraw it first: --withdraw REASON",
)
UNSIGNED = Text(
    "没有生效的核实单，不需要撤回", "has no sheet in force: there is nothing to withdraw"
)


def value_meant(
    book: PolicyBook, area: str, parameter: str, scope: str, start: date | None, today: date
) -> Value:
    """The value of an area's own page: from this day, or else the one in force; or `no_such_value`."""
    page = book.areas[book.known(area)]
    found = (
        page.in_force(parameter, scope, today)
        if start is None
        else find_value(book, ValueKey(area, parameter, scope, start))
    )
    if found is None:
        values = (v for each in page.values.get(parameter, {}).values() for v in each)
        there = "；".join(f"{v.scope or '-'} {v.start}" for v in values)
        raise NoSuchValueError(area, parameter, there)
    return found


def sign_value(
    app: App, parameter: str, value: Value, at: SeenAt, by: Principal, second: str
) -> ValueSheet:
    """Keep a sheet: the value as it is written, the document, who checked and who confirmed.

    Refused: `same_person`, `wrong_role`, `bad_facts`, `nothing_to_sign`.
    """
    _check_texts(document=at.document, clause=at.clause, page=at.page)
    with app.database.writing() as session:
        confirmer = _confirmer(session, by, second)
        key = key_of(parameter, value)
        if value.verified:
            raise NothingToSignError(key, VERIFIED)
        held = sheet_for(_held(session, value), app.policy, key)
        if held is not None:
            raise NothingToSignError(key, SIGNED, held.no)
        sheet = _sheet(app, SheetKind.SIGNED, key, written(value), at, by, confirmer)
        append(session, sheet)
        return sheet


def withdraw_sheet(
    app: App, parameter: str, value: Value, reason: str, by: Principal, second: str
) -> ValueSheet:
    """Keep a sheet that withdraws the one in force (撤回); two people, as for signing."""
    if not reason.strip():
        raise ReasonRequiredError(SIGNING)
    with app.database.writing() as session:
        confirmer = _confirmer(session, by, second)
        key = key_of(parameter, value)
        held = _held(session, value).get(key)
        if held is None:
            raise NothingToSignError(key, UNSIGNED)
        at = SeenAt(held.document, held.clause, held.page, held.title)
        sheet = _sheet(app, SheetKind.WITHDRAWN, key, held.value, at, by, confirmer, reason=reason)
        append(session, sheet)
        return sheet


def _held(session: Session, value: Value) -> Sheets:
    return sheets(session, [value.area])


def _confirmer(session: Session, by: Principal, second: str) -> Actor:
    """The second of the two: another active user who may sign."""
    if not second or second == by.name:
        raise SecondPersonError(by.name, SIGNING.zh)
    found = find_actor(session, second)
    if not found.roles & SIGN_VALUE.roles:
        raise WrongRoleError(second, SIGNING, sorted(SIGN_VALUE.roles))
    return found


def _check_texts(**given: str) -> None:
    """What is told of the document is there, and short enough."""
    for name, said in given.items():
        if not said.strip() or len(said) > LONGEST[name] or not said.isprintable():
            expected = Text(
                f"必填，最多 {LONGEST[name]} 字", f"is needed, at most {LONGEST[name]} characters"
            )
            raise BadPayloadError(SIGNING, f"--{name}", expected)


def _sheet(
    app: App, kind: SheetKind, key: ValueKey, value: str, at: SeenAt, by: Principal,
    confirmer: Actor, reason: str = "",
) -> ValueSheet:  # fmt: skip
    now = app.now
    return ValueSheet(
        no=0, kind=kind.value, area=key.area, parameter=key.parameter, scope=key.scope,
        start=key.start, value=value, document=at.document.strip(), title=at.title.strip(),
        clause=at.clause.strip(), page=at.page.strip(), reason=reason.strip(), checker=by.name,
        confirmer=confirmer.name, os_user=by.os_user, day=app.today, at=now, prev_hash=b"", hash=b"",
    )  # fmt: skip
