"""What filings and claims have in common when they come in (受理的共同规则)."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from config.masking import mask_id
from config.policy import Rules
from config.workdays import WorkCalendar
from models import FAR, Claim, Filing
from workflow.intake.formats import same_name
from workflow.intake.problems import Problem, problem
from workflow.intake.reader import Reader, digest
from workflow.intake.registers import RowTables, read_area, read_name
from workflow.intake.service_row import read_service
from workflow.shared.contact_numbers import read_phone
from workflow.shared.days import shanghai_day
from workflow.shared.sql_types import StoredRow, TableRow


class CareVisit(Protocol):
    """A direct settlement or a claim: its number, its day, and the pooling area of the institution."""

    @property
    def no(self) -> str: ...
    @property
    def admitted_on(self) -> date: ...
    @property
    def area(self) -> str: ...


@dataclass
class CaseRow:
    """One filing or claim as it was read: its content, still without the register."""

    ext_no: str
    area: str | None
    content: StoredRow
    problems: list[Problem]
    state: str | None
    """The state in which the case comes over (迁移): None when its code is unknown."""
    notes: list[Problem] = field(default_factory=list, kw_only=True)
    """What is worth knowing of it, and refuses nothing."""

    def __post_init__(self) -> None:
        self.hash = digest(self.content)

    @property
    def applied_on(self) -> date | None:
        """The application day (申请日)."""
        applied_at: datetime | None = self.content["applied_at"]
        return shanghai_day(applied_at) if applied_at else None


@dataclass(frozen=True)
class RowContext:
    """What the register and the policy book say around a row."""

    tables: RowTables
    rules: Rules | None
    calendar: WorkCalendar
    people: Sequence[TableRow] = ()
    others: Sequence[Filing] = ()
    own: Filing | Claim | None = None
    """The stored case that this row changes; it never stands in its own way."""
    institution_id: int | None = None
    taken: Mapping[tuple[str, str], str] = field(default_factory=dict)
    settled: Mapping[tuple[str, str], str] = field(default_factory=dict)
    red: Collection[tuple[str, str]] = ()
    visits: Sequence[CareVisit] = ()
    """Direct settlements and claims of a person who changes a filing backwards."""


def read_applicant(reader: Reader, tables: RowTables) -> StoredRow:
    """Who applies, in which area, since when."""
    cert = reader.coded("cert_type", tables.codes, "cert_type", "unknown_cert_type")
    insutype = reader.coded("insutype", tables.codes, "insutype", "unknown_insutype")
    return {
        "area": read_area(reader, tables), "name": read_name(reader),
        "cert_type": cert[0] if cert else "",
        "certno": reader.certno(cert[0] if cert else None, tables.today),
        "insutype": insutype[0] if insutype else "", "applied_at": reader.instant("applied_at"),
        "materials": reader.listed("materials"), "phone": reader.contact("phone", read_phone, "bad_phone"),
        "agent": _agent(reader), **read_service(reader),
    }  # fmt: skip


def _agent(reader: Reader) -> dict[str, str] | None:
    """The agent (代办人): name, relation, id number, phone; None when nobody is named."""
    given = {
        "name": reader.text("agent_name", 100),
        "relation": reader.text("agent_relation", 20),
        "certno": reader.text("agent_certno", 50, plain=True),
        "phone": reader.contact("agent_phone", read_phone, "bad_phone"),
    }
    return given if any(given.values()) else None


def read_state(
    reader: Reader, tables: RowTables, kind: str, columns: Iterable[str], fresh: str
) -> str | None:
    """The state that the sender's codes stand for; `fresh` when it gives none."""
    found: str | None = fresh
    for column in columns:
        code = reader.text(column, plain=True)
        state = tables.codes.state(kind, column, code) if code else fresh
        if state is None:
            reader.tell("unknown_state_code", column, value=code[:30])
            return None
        if state != fresh:
            found = state
    return found


def find_person(
    row: CaseRow, people: Sequence[TableRow], on: date | None, tell: Callable[..., None]
) -> TableRow | None:
    """The registered person of the row; with two records, the one that fits insurance and day."""
    content = row.content
    if not content["certno"] or not content["cert_type"] or row.area is None:
        return None
    fit = [p for p in people if p.area == row.area and p.cert_type == content["cert_type"]]
    if not fit:
        tell("unknown_person", "certno", value=mask_id(content["certno"]), area=row.area)
        return None
    person = fit[0] if len(fit) == 1 else max(fit, key=_fitness(content["insutype"], on or FAR))
    if now := getattr(person, "now", ""):
        row.notes.append(told_former(content["certno"], now))
    if content["name"] and not same_name(content["name"], person.name):
        tell("name_mismatch", "name", value=mask_id(content["certno"]))
    return person


def told_former(certno: str, now: str) -> Problem:
    """The note on a number that was the person's before, with today's."""
    return problem("former_number", "certno", value=mask_id(certno), now=mask_id(now))


def _fitness(
    insutype: str, day: date
) -> Callable[[TableRow], tuple[bool, bool, date, date, int | None]]:
    """How well one of several records of a person fits: insurance, covered on the day, newest."""
    return lambda person: (
        person.insutype == insutype,
        person.insured_from <= day <= person.covered_to,
        person.covered_to,
        person.insured_from,
        person.id,
    )


def fresh_clocks(state: str, since: date) -> StoredRow:
    """The columns of a case that nothing has happened to yet."""
    return {
        "listed": [], "arrived": [], "period_ends_on": FAR, "period_provisional": False,
        "reminded_on": FAR, "due_on": FAR, "due_provisional": False, "overdue_since": FAR,
        "state": state, "state_since": since, "version": 1,
    }  # fmt: skip


def correction_period(context: RowContext) -> StoredRow:
    """The period of a case that comes over while it is returned (退回补正中迁入)."""
    assert context.rules is not None
    end = context.calendar.add(context.tables.today, context.rules["correction_days"])
    return {"period_ends_on": end.due_on, "period_provisional": end.provisional}
