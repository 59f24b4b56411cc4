"""A filing that comes in (备案受理): its content, whether it may be made, and its columns."""

from datetime import date

from config.codes import Regions
from config.policy import Rules
from models import FAR, LONG_TERM, OPEN_FILING, Category, Channel, Filing, FilingState
from workflow.filing.intake_columns import filing_columns
from workflow.intake.case_row import CaseRow, RowContext, find_person, read_applicant, read_state
from workflow.intake.reader import RawRow, Reader
from workflow.intake.registers import RowTables
from workflow.shared.documents import lock_falls, promise_is_open
from workflow.shared.months import A_DAY
from workflow.shared.sql_types import StoredRow, TableRow
from workflow.shared.validity import beside, blockers, earliest_end, first_end, too_late

EDITABLE = (FilingState.SUBMITTED, FilingState.RETURNED)
"""The states in which a filing may still be changed by sending it again."""


OVER = (FilingState.CANCELLED, FilingState.REJECTED)
"""The states of a filing that may have ended on any day, and before its person was covered."""


def read_filing(raw: RawRow, tables: RowTables, *, numbered: bool = True) -> CaseRow:
    """A filing from a row; `numbered` rows must bring their sender's number."""
    reader = Reader(raw)
    ext_no = (reader.needed if numbered else reader.text)("ext_no", 40, plain=True)
    category = reader.coded("category", tables.codes, "category", "unknown_category")
    channel = reader.coded("channel", tables.codes, "channel", "unknown_channel")
    content = {
        **read_applicant(reader, tables), "category": category[1] if category else None,
        "destination": _destination(reader, tables), "starts_on": reader.day("starts_on"),
        "ends_on": reader.day("ends_on", empty=True, far=True),
        "channel": channel[1] if channel else None, "promise": reader.flag("promise"),
        "address": reader.text("address"), "replaces": reader.text("replaces", 40, plain=True),
        "rchk_flag": reader.text("rchk_flag", 10, plain=True),
    }  # fmt: skip
    state = read_state(reader, tables, "filings", ("rchk_flag",), FilingState.SUBMITTED.value)
    return CaseRow(ext_no, content["area"], content, reader.problems, state, notes=reader.notes)


def _destination(reader: Reader, tables: RowTables) -> str | None:
    """The pooling area of the destination: a district or county is lifted to it."""
    return reader.region("destination", tables.regions, missing="unknown_region")


def draft_filing(row: CaseRow, context: RowContext) -> StoredRow | None:
    """The columns of the filing, or None: then the problems of the row say why not."""
    reader = Reader({}, row.problems)
    content = row.content
    starts_on: date | None = content["starts_on"]
    person = find_person(row, context.people, starts_on, reader.tell)
    _check_kind(reader, row, context)
    ends_on = _end(reader, row, context)
    if person is not None and starts_on and row.state not in OVER:
        _check_coverage(reader, person, starts_on)
    replaced = _replaced(reader, row, context, person)
    if person is not None and ends_on and content["destination"] and row.state in OPEN_FILING:
        _check_overlap(reader, row, context, ends_on, replaced)
    if row.problems or context.rules is None or ends_on is None or person is None:
        return None
    return filing_columns(row, context, person, ends_on, replaced)


def _check_kind(reader: Reader, row: CaseRow, context: RowContext) -> None:
    """Check the category, the channel, the place and the days, without the person."""
    content, rules = row.content, context.rules
    category, channel = content["category"], content["channel"]
    if category == Category.EMERGENCY:
        reader.tell("emergency_is_deemed", "category")
    if row.area and content["destination"] == row.area:
        reader.tell("same_area", "destination", place=context.tables.regions.name(row.area))
    if rules is None:
        return
    if category == Category.REFERRAL and channel and channel not in rules["referral_channels"]:
        reader.tell("online_referral", "channel", value=Channel(channel).label.zh)
    if content["promise"] and category and category not in rules["promise_categories"]:
        reader.tell("promise_not_allowed", "promise", value=Category(category).label.zh)
    starts_on, applied_on = content["starts_on"], row.applied_on
    if starts_on and applied_on and too_late(starts_on, applied_on, rules):
        reader.tell(
            "filed_too_late", "starts_on", starts_on=starts_on, applied_on=applied_on,
            days=rules["late_filing_days"], clause=rules.clause("late_filing_days").zh,
        )  # fmt: skip


def _end(reader: Reader, row: CaseRow, context: RowContext) -> date | None:
    """The last valid day; None when it cannot be known.

    A long-term filing has no end, whatever end was given (异地长期居住人员备案长期有效): only an
    end before the start is a fault. A temporary filing with an open end gets the area's months.
    """
    content, rules = row.content, context.rules
    starts_on, given, category = content["starts_on"], content["ends_on"], content["category"]
    over = row.state in OVER
    # One that was annulled ends on the day before its first.
    if starts_on and given and given < starts_on - A_DAY * over:
        reader.tell("end_before_start", "ends_on", ends_on=given, starts_on=starts_on)
        return None
    if not starts_on or not category or rules is None or category == Category.EMERGENCY:
        return None
    if given in (None, FAR) or (category in LONG_TERM and not over):
        return first_end(starts_on, category, rules)
    earliest = earliest_end(starts_on, category, rules)
    if given < earliest and not over:
        months = rules["temporary_validity_months"]
        clause = rules.clause("temporary_validity_months").zh
        reader.tell(
            "validity_too_short", "ends_on", ends_on=given, months=months, earliest=earliest,
            clause=clause,
        )  # fmt: skip
        return None
    end: date = given
    return end


def _check_coverage(reader: Reader, person: TableRow, starts_on: date) -> None:
    if person.covered_to < starts_on:
        reader.tell(
            "coverage_stopped", "starts_on", covered_to=person.covered_to, starts_on=starts_on
        )
    elif starts_on < person.insured_from:
        reader.tell(
            "coverage_not_started", "starts_on",
            insured_from=person.insured_from, starts_on=starts_on,
        )  # fmt: skip


def _replaced(
    reader: Reader, row: CaseRow, context: RowContext, person: TableRow | None
) -> Filing | None:
    """The person's open filing that this one changes (变更原备案)."""
    named = row.content["replaces"]
    if not named or person is None:
        return None
    for other in context.others:
        if other.person_id == person.id and named in (other.no, other.ext_no):
            applied_on = row.applied_on
            active = other.state == FilingState.ACTIVE
            if active and applied_on and other.cancellable_from > applied_on:
                no, free_from = other.no, other.cancellable_from
                papers = lock_falls(_promised(other, context.rules))
                reader.tell("locked", "replaces", no=no, free_from=free_from, **papers)
            if active:
                _check_visits(reader, row, context, other)
            return other
    reader.tell("unknown_filing", "replaces", value=named)
    return None


def _check_visits(reader: Reader, row: CaseRow, context: RowContext, old: Filing) -> None:
    """A change that begins in the past leaves no visit under the old filing without one."""
    starts_on = row.content["starts_on"]
    if not starts_on:
        return
    there = [
        visit for visit in context.visits
        if visit.area == old.destination and starts_on <= visit.admitted_on <= old.ends_on
    ]  # fmt: skip
    last = max(there, key=lambda visit: visit.admitted_on, default=None)
    if old.open_stay_on not in (None, FAR) and (
        last is None or last.admitted_on < old.open_stay_on
    ):
        day, what, what_en = old.open_stay_on, "住院中", "in hospital"
    elif last is not None:
        day, what, what_en = last.admitted_on, last.no, last.no
    else:
        return
    if day >= starts_on:
        values = {"starts_on": starts_on, "no": old.no, "day": day, "first": day + A_DAY}
        reader.tell("change_uncovers", "starts_on", what=what, what_en=what_en, **values)


class _Wanted:
    """The wanted filing, as the overlap rule looks at it."""

    __slots__ = ("category", "destination", "ends_on", "materials", "promise", "starts_on")

    def __init__(self, content: StoredRow, ends_on: date) -> None:
        self.category: str = content["category"]
        self.destination: str = content["destination"]
        self.starts_on: date = content["starts_on"]
        self.ends_on = ends_on
        self.promise: bool = content["promise"]
        self.materials: list[str] = content["materials"]


def _check_overlap(
    reader: Reader, row: CaseRow, context: RowContext, ends_on: date, replaced: Filing | None
) -> None:
    assert context.rules is not None
    wanted = _Wanted(row.content, ends_on)
    own_id = context.own.id if context.own else None
    others = [other for other in context.others if other.id != own_id]
    names = replaced.id if replaced else None
    standing = blockers(wanted, others, context.rules, names)
    if standing:
        first = min(standing, key=lambda other: other.starts_on)
        reader.tell("already_filed", "starts_on", **_named(first, row, context.tables.regions))
        return
    several = beside(wanted, others, names)
    promised = _promised(wanted, context.rules)
    if several and (promised or any(_promised(each, context.rules) for each in several)):
        # 江苏省异地就医经办服务规程 第十一条: several places are not for promise filers.
        no, clause = several[0].no or several[0].ext_no, context.rules.clause("several_places").zh
        reader.tell("promise_several_places", "promise", no=no, clause=clause)


def _promised(filing: "Filing | _Wanted", rules: Rules | None) -> bool:
    """Whether a filing rests on a promise whose papers have not come in."""
    return rules is not None and promise_is_open(
        filing.category, filing.promise, filing.materials, rules
    )


def _named(other: Filing, row: CaseRow, regions: Regions) -> dict[str, str | date]:
    """The blocking filing in a message: number, source, first day, place, and when it is free."""
    channel, state = Channel(other.channel).label, FilingState(other.state).label
    free, free_en = "该备案可随时取消或变更", "it may be cancelled or changed at any time"
    applied_on = row.applied_on
    if other.state == FilingState.ACTIVE and applied_on and other.cancellable_from > applied_on:
        free = f"该备案 {other.cancellable_from} 起可以取消或变更"
        free_en = f"it may be cancelled or changed from {other.cancellable_from}"
    if other.ends_on != FAR:
        free += f"；{other.ends_on + A_DAY} 起的续备不受限"
        free_en += f"; a renewal from {other.ends_on + A_DAY} is not blocked"
    return {
        "no": other.no or other.ext_no or "—", "channel": channel.zh, "channel_en": channel.en,
        "starts_on": other.starts_on, "ends_on": "长期" if other.ends_on == FAR else other.ends_on,
        "ends_en": "no end" if other.ends_on == FAR else other.ends_on,
        "place": regions.name(other.destination), "state": state.zh, "state_en": state.en,
        "free": free, "free_en": free_en,
    }  # fmt: skip
