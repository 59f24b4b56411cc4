"""What is in force in the policy book for an area on a day, and what is wrong there (参数库核查)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from config.policy import AreaBook, Definition, PolicyBook, Value
from config.policy_kinds import TABLES
from config.policy_shapes import POPULATIONS, Layer, Row
from config.text import Text
from models import ValueSheet
from workflow.benefit.labels import SITUATIONS, scope_words
from workflow.benefit.value_sheets import NO_SHEETS, Sheets, key_of, outdated, sheet_for

CARES = ("inpatient", "outpatient", "chronic")
NEEDED = ("deductible", "ratio", "ceiling")
"""Parameters without which a care cannot be calculated, or only without an end."""
AWAY = ("referral", "temporary", "none")
STATES = ("contradicting", "missing", "outdated", "unverified")
NOTHING = "—"


@dataclass(frozen=True)
class ParameterInForce:
    """A parameter in one scope as it is in force: the nearest value, and for a table those beyond it."""

    definition: Definition
    scope: str
    values: tuple[Value, ...]


@dataclass(frozen=True)
class PolicyFinding:
    """Something that somebody should look at: unverified, missing or contradicting."""

    area: str
    name: str
    scope: str
    state: str
    says: Text
    reference: str


def in_force(book: PolicyBook, area: str, on: date) -> Iterator[ParameterInForce]:
    """Yield every parameter and scope in force for an area; of a table the outer values follow the nearest."""
    line = book.line(area)
    for name, definition in book.definitions.items():
        for scope in sorted({scope for page in line for scope in page.values.get(name, {})}):
            values = tuple(v for page in line if (v := page.in_force(name, scope, on)))
            if values:
                # A table is read on in the next area when none of its rows fits.
                kept = values if definition.kind in TABLES else values[:1]
                yield ParameterInForce(definition, scope, kept)


def doubts(book: PolicyBook, area: str, name: str, value: Value) -> list[str]:
    """Return what the book itself doubts about a value."""
    return [
        r.says
        for r in book.remarks(area)
        if r.area == value.area and r.speaks_of(name, value.scope)
    ]


def findings(
    book: PolicyBook, on: date, area: str | None = None, sheets: Sheets = NO_SHEETS
) -> list[PolicyFinding]:
    """Return the findings of the whole book, or of one area and the areas above, by area and state."""
    pages = book.line(area) if area else list(book.areas.values())
    local = [page.area for page in pages if page.area in book.local_areas()]
    lacks = [gap for code in local for gap in _missing(book, code, on)]
    found = [*lacks, *(f for page in pages for f in _of_page(book, page, on, lacks, sheets))]
    if area:
        seen = {
            (v.area, s.definition.name, s.scope) for s in in_force(book, area, on) for v in s.values
        }
        found = [f for f in found if f.state != "unverified" or (f.area, f.name, f.scope) in seen]
    return sorted(found, key=lambda f: (f.area, STATES.index(f.state)))


def _of_page(
    book: PolicyBook, page: AreaBook, on: date, lacks: Iterable[PolicyFinding], sheets: Sheets
) -> Iterator[PolicyFinding]:
    known = {lack.says for lack in lacks if lack.area == page.area}
    for remark in page.remarks:
        state = "contradicting" if remark.kind == "conflict" else "missing"
        says = Text(remark.says, remark.says)
        if says not in known:
            yield PolicyFinding(
                page.area, remark.parameter, remark.scope, state, says, remark.reference
            )
    for name, scopes in page.values.items():
        for scope in scopes:
            now = page.in_force(name, scope, on)
            if now is None or now.verified:
                continue
            if sheet_for(sheets, book, key_of(name, now)) is None:
                yield PolicyFinding(
                    page.area, name, scope, "unverified", _unseen(now), now.reference
                )
    for sheet in outdated(sheets, book):
        if sheet.area == page.area:
            yield PolicyFinding(
                page.area,
                sheet.parameter,
                sheet.scope,
                "outdated",
                _no_longer(sheet),
                sheet.document,
            )
    for name, value in page.every_value():
        for says in _never_used(value.value):
            yield PolicyFinding(
                page.area, name, value.scope, "contradicting", says, value.reference
            )


def _unseen(value: Value) -> Text:
    tier, tier_en = (f"，来源等级 {value.tier}", f", tier {value.tier}") if value.tier else ("", "")
    note, note_en = (f"；{value.note}", f"; {value.note}") if value.note else ("", "")
    return Text(
        f"{value.start} 起的取值未核实{tier}{note}",
        f"the value from {value.start} is not verified{tier_en}{note_en}",
    )


def _no_longer(sheet: ValueSheet) -> Text:
    return Text(
        f"第 {sheet.no} 号参数核实单（{sheet.start} 起）签署时的取值已不在参数库中，须重新核对签署",
        f"sheet {sheet.no} (from {sheet.start}) was signed for another value than the book has now: "
        "compare and sign anew",
    )


def _missing(book: PolicyBook, area: str, on: date) -> Iterator[PolicyFinding]:
    """Yield what the lookup does not find; where the book itself speaks of the gap, in its words."""
    gaps = [r for r in book.remarks(area) if r.kind == "gap"]
    for name, scope, about in _lacking(book, area, on):
        known = next((gap for gap in gaps if gap.speaks_of(name, scope)), None)
        if known is not None:
            says, reference = Text(known.says, known.says), known.reference
        else:
            label = book.definitions[name].label
            zh, en = scope_words(scope, "zh"), scope_words(scope, "en")
            says = Text(
                f"没有“{label.zh}”的取值" + f"（{' '.join(filter(None, (zh, about.zh)))}）" * bool(zh or about.zh),
                f"no value of “{label.en}”" + f" ({', '.join(filter(None, (en, about.en)))})" * bool(en or about.en),
            )  # fmt: skip
            reference = NOTHING
        yield PolicyFinding(area, name, scope, "missing", says, reference)


def _lacking(book: PolicyBook, area: str, on: date) -> Iterator[tuple[str, str, Text]]:
    rules, none = book.rules(area, on), Text("", "")
    if area in book.pooling_areas():
        for name, definition in book.definitions.items():
            if not definition.scoped and next(rules.every(name), None) is None:
                yield name, "", none
    for who in POPULATIONS:
        for name, care in ((name, care) for name in NEEDED for care in CARES):
            if next(rules.every(name, f"{who}/{care}", care, who, ""), None) is None:
                yield name, f"{who}/{care}", none
        stay = (f"{who}/inpatient", "inpatient", who, "")
        for situation in AWAY:
            rows = (row for value in rules.every("out_of_area", *stay) for row in value.value)
            if not any(row.situation is None or situation in row.situation for row in rows):
                yield "out_of_area", who, SITUATIONS[situation]
        if next(rules.every("second_layer", *stay), None) is None:
            yield "second_layer", who, none


def _never_used(value: object) -> Iterator[Text]:
    """Yield the rows that no case reaches, because an earlier row fits every case that they fit."""
    tables = (value.start, value.ratio) if isinstance(value, Layer) else (value,)
    for rows in tables:
        if not isinstance(rows, tuple):
            continue
        for n, later in enumerate(rows):
            first = next((m for m in range(n) if covers(rows[m], later)), None)
            if first is not None:
                yield Text(
                    f"第 {n + 1} 行永远不会用到：第 {first + 1} 行总是先适用",
                    f"row {n + 1} is never used: row {first + 1} always fits first",
                )


def covers(first: Row, later: Row) -> bool:
    """Whether every case that fits the later row fits the first one too."""
    within = all(
        wide is None or (narrow is not None and set(narrow) <= set(wide))
        for wide, narrow in (
            (first.level, later.level), (first.person, later.person), (first.zone, later.zone),
            (first.med_type, later.med_type), (first.identity, later.identity),
        )
    )  # fmt: skip
    begins = all(
        wide is None or (narrow is not None and all(code.startswith(wide) for code in narrow))
        for wide, narrow in (
            (first.disease, later.disease), (first.destination, later.destination)
        )
    )  # fmt: skip
    return (
        within
        and begins
        and first.special in (None, later.special)
        and first.provincial in (None, later.provincial)
        and first.admission in (None, later.admission)
        and max(later.admission or 1, later.admission_from or 1) >= (first.admission_from or 1)
        and _situations_within(first, later)
    )


def _situations_within(first: Row, later: Row) -> bool:
    if first.situation is None:
        return True
    # An electronic referral also fits a row of `referral`.
    wide = {*first.situation, *(["referral_electronic"] if "referral" in first.situation else [])}
    return later.situation is not None and wide.issuperset(later.situation)
