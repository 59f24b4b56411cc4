"""Sheets on values of the policy book (参数核实单), and the yuan that rest on values without one."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlmodel import Session, col, select

from config.errors import ConfigError
from config.policy import Definition, PolicyBook, Value
from config.text import Lang, Text
from console.answers.asked import asked
from console.answers.by_two import of_two
from console.answers.queries import instant
from jobs.app import App
from jobs.identity import SIGN_VALUE, Principal
from jobs.office.value_sheets import SeenAt, sign_value, value_meant, withdraw_sheet
from jobs.proposals.acts import Touched
from jobs.proposals.touches import of_value
from models import SheetKind, ValueSheet
from models.revision import check_current
from workflow.access.kinds import OFFICE, WORK
from workflow.benefit.unverified_values import Resting, resting_on
from workflow.benefit.value_sheets import Sheets, ValueKey, find_value, key_of, sheets
from workflow.shared.money import yuan


def sheets_at_hand(app: App) -> Sheets:
    """The sheets in force; none where there is no database, because the book can be read without."""
    if not app.database.has_schema():
        return {}
    try:
        check_current(app.database.revision(), app.database.address)
    except ConfigError:
        return {}
    with app.database.reading() as session:
        return sheets(session)


def sheet_row(sheet: ValueSheet) -> dict[str, Any]:
    """A sheet as it stands beside its value: where it was seen, by whom, when."""
    return {
        "no": sheet.no, "document": sheet.document, "title": sheet.title, "clause": sheet.clause,
        "page": sheet.page, "checked_by": sheet.checker, "confirmed_by": sheet.confirmer,
        "day": sheet.day.isoformat(),
    }  # fmt: skip


def as_written(definition: Definition, value: Value) -> Any:
    """A value as it is written in the book; money in yuan with two decimals."""
    return yuan(value.value) if definition.kind == "yuan" else value.given


@asked(OFFICE)
def answer_unverified(app: App, lang: Lang, year: int | None) -> list[dict[str, Any]]:
    """Return the unverified values without a sheet, by the yuan of the year that rest on them.

    Counted are the claims applied for in the year with an amount that stands, approved or waiting.
    """
    with app.database.reading() as session:
        found = resting_on(session, app.policy, sheets(session), year or app.today.year)
    most_first = sorted(found.items(), key=lambda each: (-each[1].fen, each[0]))
    return [_row(app.policy, lang, key, resting) for key, resting in most_first]


def _row(book: PolicyBook, lang: Lang, key: ValueKey, resting: Resting) -> dict[str, Any]:
    definition, value = book.definitions.get(key.parameter), find_value(book, key)
    source = resting.source
    return {
        "area": key.area, "parameter": key.parameter,
        "label": source.label if lang == "zh" else source.label_en, "scope": key.scope,
        "value": as_written(definition, value) if definition and value else None,
        "from": key.start.isoformat(), "reference": source.reference,
        "yuan": yuan(resting.fen), "claims": resting.claims, "waiting": resting.waiting,
    }  # fmt: skip


def _touched(app: App, session: Session, given: Mapping[str, Any]) -> Touched:
    names = (given["area"], given["parameter"], given["scope"])
    value = _value(app, *names, given["start"])
    key = key_of(given["parameter"], value)
    held = sheets(session, [value.area]).get(key)
    said = f"{value} {held.no if held else 0}"
    return of_value(" ".join(map(str, filter(None, (*names, key.start)))), key.area, said)


@asked(WORK)
@of_two(
    "policy sign", Text("签署参数核实单", "sign for a policy value"), SIGN_VALUE.roles, _touched
)
def answer_sign(
    app: App, lang: Lang, area: str, parameter: str, scope: str, start: date | None,
    at: SeenAt, by: Principal, second: str,
) -> dict[str, Any]:  # fmt: skip
    """Sign for a value with a second person, and return the value with its sheet."""
    value = _value(app, area, parameter, scope, start)
    sheet = sign_value(app, parameter, value, at, by, second)
    return _signed(app, lang, parameter, value, sheet)


@asked(WORK)
@of_two("policy withdraw", Text("撤回参数核实单", "withdraw a sheet"), SIGN_VALUE.roles, _touched)
def answer_withdrawal(
    app: App, lang: Lang, area: str, parameter: str, scope: str, start: date | None,
    reason: str, by: Principal, second: str,
) -> dict[str, Any]:  # fmt: skip
    """Withdraw the sheet of a value with a second person, and return the value with that sheet."""
    value = _value(app, area, parameter, scope, start)
    sheet = withdraw_sheet(app, parameter, value, reason, by, second)
    return _signed(app, lang, parameter, value, sheet)


def _value(app: App, area: str, parameter: str, scope: str, start: date | None) -> Value:
    return value_meant(app.policy, area, parameter, scope, start, app.today)


def _signed(
    app: App, lang: Lang, parameter: str, value: Value, sheet: ValueSheet
) -> dict[str, Any]:
    definition, key = app.policy.definitions[parameter], key_of(parameter, value)
    with app.database.reading() as session:
        rests = resting_on(session, app.policy, {}, app.today.year).get(key)
    return {
        "area": key.area, "parameter": parameter, "label": definition.label.say(lang),
        "scope": key.scope, "value": as_written(definition, value),
        "from": key.start.isoformat(), "reference": value.reference,
        "yuan": yuan(rests.fen if rests else 0), "claims": rests.claims if rests else 0,
        "signed": sheet.kind == SheetKind.SIGNED, "sheet": sheet_row(sheet),
    }  # fmt: skip


@asked(OFFICE)
def answer_sheets(app: App, lang: Lang, area: str | None) -> list[dict[str, Any]]:
    """Return every sheet there is, of an area or all, the newest first."""
    with app.database.reading() as session:
        query = select(ValueSheet).order_by(col(ValueSheet.no).desc())
        if area is not None:
            query = query.where(ValueSheet.area == app.policy.known(area))
        found = session.exec(query).all()
    return [
        {
            "kind": sheet.kind, "label": SheetKind(sheet.kind).label.say(lang), "area": sheet.area,
            "parameter": sheet.parameter, "scope": sheet.scope, "from": sheet.start.isoformat(),
            "value": sheet.value, "reason": sheet.reason, **sheet_row(sheet),
            "at": instant(sheet.at), "hash": sheet.hash.hex(),
        }
        for sheet in found
    ]  # fmt: skip
