"""Which policy values two people signed for (参数核实单), and which an amount rests on that nobody did.

A sheet is of one value: area, parameter, scope, start, and what the book says. A book that says
something else since then is not what was signed.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import JSON, FunctionElement, String, bindparam, cast, exists, func
from sqlmodel import Session, col, select

from config.policy import PolicyBook, Value
from models import METADATA, BenefitPlan, Calculation, Claim, Setting, SheetKind, ValueSheet
from models.base import canonical
from models.database import connection_of
from models.prepared import Prepared
from models.rehearsal import MARK
from workflow.benefit.calculation_store import StoredCalculation, calculation_of
from workflow.benefit.framing_values import sources_behind
from workflow.benefit.plan import ParameterSource, Plan
from workflow.benefit.treatment_text import treatment_from


class ValueKey(NamedTuple):
    """Which value of the book (参数取值)."""

    area: str
    parameter: str
    scope: str
    start: date


Sheets = Mapping[ValueKey, ValueSheet]
"""The sheet that counts for each value that has one."""
NO_SHEETS: Sheets = {}
_AREAS = bindparam("areas", type_=String)


def _sheets_of(areas: FunctionElement[str]) -> Prepared:
    """The sheets of areas that come as a JSON list, oldest first."""
    listed = select(areas.table_valued("value").c.value)
    query = select(*METADATA.tables["value_sheet"].c).where(col(ValueSheet.area).in_(listed))
    return Prepared(query.order_by(col(ValueSheet.no)))


OF_AREAS = {
    "sqlite": _sheets_of(func.json_each(_AREAS)),
    "postgresql": _sheets_of(func.json_array_elements_text(cast(_AREAS, JSON))),
}


class CitedValues(NamedTuple):
    """What an amount rests on that the book does not call verified: with a sheet, and without."""

    signed: tuple[ValueSheet, ...] = ()
    unsigned: tuple[ParameterSource, ...] = ()


def key_of(parameter: str, value: Value) -> ValueKey:
    """Which value this is."""
    return ValueKey(value.area, parameter, value.scope, value.start)


def key_of_source(source: ParameterSource) -> ValueKey:
    """Which value a calculation cites."""
    start = date.fromisoformat(source.start)
    return ValueKey(source.area, source.parameter, source.scope, start)


def written(value: Value) -> str:
    """A value as it stands in the book, which is what is signed."""
    return canonical(value.given)


def find_value(book: PolicyBook, key: ValueKey) -> Value | None:
    """The value in the book; None where it has no such value any more."""
    page = book.areas.get(key.area)
    values = page.values.get(key.parameter, {}).get(key.scope, ()) if page else ()
    return next((value for value in values if value.start == key.start), None)


def sheets(session: Session, areas: Iterable[str] | None = None) -> Sheets:
    """The sheets that count, of some areas or all: of each value the last, unless it withdraws."""
    if areas is None:
        found = session.exec(select(ValueSheet).order_by(col(ValueSheet.no))).all()
    elif not (areas := {*areas}):
        return NO_SHEETS
    else:
        session.flush()
        found = _of_areas(session, areas)
    last = {key_of_sheet(sheet): sheet for sheet in found}
    return {key: sheet for key, sheet in last.items() if sheet.kind == SheetKind.SIGNED}


def _of_areas(session: Session, areas: Iterable[str]) -> Sequence[ValueSheet]:
    connection, listed = connection_of(session), json.dumps(sorted(areas))
    return OF_AREAS[connection.dialect.name].records(ValueSheet, connection, {"areas": listed})


def key_of_sheet(sheet: ValueSheet) -> ValueKey:
    """Which value a sheet is of."""
    return ValueKey(sheet.area, sheet.parameter, sheet.scope, sheet.start)


def sheet_for(found: Sheets, book: PolicyBook, key: ValueKey) -> ValueSheet | None:
    """The sheet that a value of the book has, if it still says what was signed."""
    sheet, value = found.get(key), find_value(book, key)
    return sheet if sheet and value and sheet.value == written(value) else None


def outdated(found: Sheets, book: PolicyBook) -> Iterator[ValueSheet]:
    """The sheets whose value the book has no more, or has otherwise."""
    return (sheet for key, sheet in found.items() if sheet_for(found, book, key) is None)


def unsigned_among(
    sources: Iterable[ParameterSource], found: Sheets, book: PolicyBook
) -> dict[ValueKey, ParameterSource]:
    """The values that neither the book calls verified nor anybody signed for."""
    every = {key_of_source(source): source for source in sources if not source.verified}
    return {key: source for key, source in every.items() if not _seen(key, found, book)}


def _seen(key: ValueKey, found: Sheets, book: PolicyBook) -> bool:
    value = find_value(book, key)
    return (value is not None and value.verified) or sheet_for(found, book, key) is not None


def values_behind(
    session: Session, calculation_id: int | None, book: PolicyBook
) -> CitedValues | None:
    """What a calculation rests on that the book does not call verified; None in a rehearsal.

    An amount without a calculation of ours rests on no value of this book.
    """
    rehearsal = exists().where(col(Setting.name) == MARK)
    query = (
        select(BenefitPlan.text, Calculation.treated, Claim.observation)
        .join(Calculation, col(Calculation.plan_hash) == col(BenefitPlan.hash))
        .join(Claim, col(Claim.id) == col(Calculation.claim_id))
        .where(col(Calculation.id) == calculation_id, ~rehearsal)
    )
    row = session.exec(query).first()
    if row is None:
        return None
    text, treated, observation = row
    plan, case = Plan.model_validate_json(text), treatment_from(treated)
    sources = sources_behind(plan, case, book, observation=observation)
    return cited_values(sources, sheets(session, _unverified(sources)), book)


class Behind(NamedTuple):
    """A calculation with the values that it rests on, and the sheets that count for them."""

    stored: StoredCalculation
    sources: list[ParameterSource]
    signed: Sheets


def behind(session: Session, claim: Claim, book: PolicyBook) -> Behind | None:
    """What the amount of a claim rests on; None where it was not calculated here."""
    stored = calculation_of(session, claim)
    return None if stored is None else behind_stored(session, claim, stored, book)


def behind_stored(
    session: Session, claim: Claim, stored: StoredCalculation, book: PolicyBook
) -> Behind:
    """The same of a calculation that is at hand."""
    found = sources_behind(stored.plan, stored.case, book, observation=claim.observation)
    sources = list(found)
    return Behind(stored, sources, sheets(session, _unverified(sources)))


def _unverified(sources: Iterable[ParameterSource]) -> set[str]:
    """The areas of the values that the book does not call verified."""
    return {source.area for source in sources if not source.verified}


def cited_values(
    sources: Iterable[ParameterSource], found: Sheets, book: PolicyBook
) -> CitedValues:
    """Of these values those that the book does not call verified, with a sheet and without."""
    sources = list(sources)
    unsigned = unsigned_among(sources, found, book)
    keys = {key_of_source(source) for source in sources if not source.verified} - unsigned.keys()
    signed = (found.get(key) for key in sorted(keys))
    return CitedValues(tuple(sheet for sheet in signed if sheet), tuple(unsigned.values()))
