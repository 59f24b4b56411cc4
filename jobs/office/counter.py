"""One case at the counter (柜面受理): entered or changed under the very same checks as a file."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from config.fields import KINDS, LABELS, PARTS, our_name, renamed
from config.masking import mask_text
from config.text import Text
from jobs.app import App
from jobs.identity import ENTER, ENTER_CARE, Duty
from jobs.identity.duties import STAFF
from jobs.importing.batch import Batch
from jobs.importing.cases import CaseLoader
from jobs.importing.claims import Claims
from jobs.importing.filings import Filings
from jobs.importing.report import FileReport
from jobs.importing.source import Record
from jobs.office.stored import stored_claim, stored_filing
from models import METADATA, Filing, FilingState
from workflow.access.reach import EVERYTHING
from workflow.claim.entry import differences
from workflow.claim.intake import read_claim
from workflow.filing.intake import read_filing
from workflow.intake.problems import Problem, problem
from workflow.machine.avoiding import avoid
from workflow.machine.context import Actor
from workflow.machine.ways_on import open_ways
from workflow.moves.instants import instant_of
from workflow.representation.natural import agent_fields
from workflow.service.load_context import load_context
from workflow.service.lock_case import lock_case
from workflow.service.machines import CASES
from workflow.service.take import take
from workflow.shared import errors
from workflow.shared.json_text import BadJson, parse_json
from workflow.shared.json_types import Json, JsonObject
from workflow.shared.money import fen

Content = Mapping[str, Any]
"""What was entered, by field name."""
Values = dict[str, Any]
"""What a case holds, by field name."""
LOADERS: Mapping[str, type[CaseLoader]] = {"filing": Filings, "claim": Claims}
NOT_ASKED = frozenset({"payee", "rchk_flag", "reim_stas", "fin_dspo_flag", "payable", "ext_no"})
WINDOW = {"filing": "local_window", "claim": "window"}
ONLINE = {"filing": "local_online", "claim": "online"}
AGENT_FIELDS = ("agent_name", "agent_relation", "agent_certno", "agent_phone")
NOT_TYPED = frozenset({"applied_at", "channel", *AGENT_FIELDS})
"""What the program fills in where somebody signed in as themselves."""
AMENDABLE = ("phone", "address", "ends_on", "materials")
"""What may be amended on a filing in force; place and category need a new filing."""


class ContentRefused(errors.Refusal):
    """The content does not pass the checks (受理校验未通过); `problems` lists every fault."""

    def __init__(self, problems: list[Problem]) -> None:
        self.code = problems[0].code
        self.problems = [
            {
                "code": found.code,
                "field": mask_text(found.field),
                "message": found.sentence("zh"),
                "message_en": found.sentence("en"),
            }
            for found in problems
        ]
        zh = "；".join(found.says.zh for found in problems)
        en = "; ".join(found.says.en for found in problems)
        super().__init__(Text(f"{zh}。", f"{en}."))


def fields_to_ask(kind: str) -> list[tuple[str, Text]]:
    """The fields of the form for a filing or claim: name and label."""
    return [(field.name, field.title) for field in KINDS[f"{kind}s"] if field.name not in NOT_ASKED]


def problems_of(app: App, kind: str, content: Content) -> list[Problem]:
    """What is wrong with the content by itself, without a look at the register."""
    given = {"applied_at": app.now.isoformat(), "channel": WINDOW[kind]}
    given |= _by_our_names(kind, content)
    read = read_filing if kind == "filing" else read_claim
    return read(given, app.tables, numbered=False).problems


class EnteredCase(NamedTuple):
    """A case that was entered: its number, its state, and its columns where it is new."""

    no: str
    state: str
    values: Values | None


def new_case(app: App, kind: str, content: Content, *, actor: Actor) -> EnteredCase:
    """Enter a filing or claim. Without a channel it came to the window, now."""
    given = {"applied_at": app.now.isoformat(), "channel": WINDOW[kind]}
    given |= _by_our_names(kind, content)
    given |= _as_themselves(app, kind, given, actor)
    with app.database.writing() as session:
        may_enter(actor, ENTER if kind == "filing" else ENTER_CARE)
        loader = _loader(app, session, kind, actor)
        try:
            loader.load([Record(0, given, given)])
        except IntegrityError as fault:
            raise errors.ChangedMeanwhileError(str(given.get("ext_no") or "—")) from fault
        entered = EnteredCase(*outcome(loader), loader.entered)
        if actor.avoids:
            _check_not_own(session, kind, entered.no, actor)
        return entered


def _as_themselves(app: App, kind: str, given: Values, actor: Actor) -> Values:
    """What nobody types who signed in as themselves: that it came online, now, and who submits."""
    if actor.natural is None:
        return {}
    theirs = str(given.get("certno") or "").strip().upper() == actor.natural.certno
    agent = {} if theirs else agent_fields(actor.natural)
    return {
        "applied_at": app.now.isoformat(), "channel": ONLINE[kind],
        **dict.fromkeys(AGENT_FIELDS, ""), **agent,
    }  # fmt: skip


def _check_not_own(session: Session, kind: str, no: str, actor: Actor) -> None:
    """Nobody at the agency enters their own case (回避): as an applicant they may."""
    table = METADATA.tables[CASES[kind].name].c
    person = session.execute(select(table.person_id).where(table.no == no)).scalar_one()
    avoid("", [person], actor, by=ENTER.roles)


class ChangedCase(NamedTuple):
    """A case that was changed, its state, and what was and what is, by field."""

    no: str
    state: str
    before: JsonObject
    after: JsonObject


def change_case(
    app: App, no: str, content: Content, *, actor: Actor, seen_version: int | None = None
) -> ChangedCase:
    """Change a case; only what is given changes. A filing in force is amended (变更).

    `seen_version` is the version that was looked at; another meanwhile is `changed_meanwhile`.
    """
    with app.database.writing() as session:
        may_enter(actor, ENTER)
        machine, held, _ = lock_case(session, no, actor.reach.for_moves())
        if machine.name not in LOADERS:
            raise errors.NotTakenError(no)
        record: Any = session.get_one(machine.table, held.id)
        if seen_version not in (None, record.version):
            raise errors.ChangedMeanwhileError(record.no)
        avoid(record.no, [record.person_id], actor, by=ENTER.roles)
        given = _by_our_names(machine.name, content)
        if actor.natural:
            given = {name: value for name, value in given.items() if name not in NOT_TYPED}
        loader = _loader(app, session, machine.name, actor)
        in_force = machine.name == "filing" and record.state in (
            FilingState.REVIEWED, FilingState.ACTIVE,
        )  # fmt: skip
        if record.state in {state.value for state in loader.editable}:
            return _change_stored(session, loader, record, given)
        if not in_force:
            moment = app.day.moment(record.area)
            around = moment.around(load_context(session, machine, record, moment))
            choices = open_ways(machine, record, around, actor)
            raise errors.NotFromHereError(
                record.no, "change", machine.state_of(record), choices,
                ended=record.state in machine.final,
            )  # fmt: skip
        number, facts = record.no, _amendment(session, record, given)
        told = _told(stored_filing(session, record), given)
    done = take(
        app.database, number, "amend", actor.name, app.day, actor=actor, facts=facts,
    )  # fmt: skip
    return ChangedCase(done.no, done.dest, *told)


def may_enter(actor: Actor, duty: Duty) -> None:
    """Refuse whoever has no role that may enter such cases."""
    if not actor.roles & duty.roles:
        raise errors.WrongRoleError(actor.name, duty.name, sorted(duty.roles))


def counter_batch(app: App, session: Session, actor: str, who: Actor | None = None) -> Batch:
    """The batch of a loader for one case that is entered by hand; without `who` by the system.

    Whoever enters knows nobody but those for whom they may enter.
    """
    return Batch(
        session, FileReport(""), app.tables, app.policy, app.calendar, app.today,
        instant_of(session, app.now), actor, keep=lambda _record, _problems: None, trigger="created", on_paper=False,
        numbered=False, takes_over=False, papers_seen=who is None or bool(who.roles & STAFF),
        reach=EVERYTHING if who is None else who.reach.for_entries(),
        sees=EVERYTHING if who is None else who.reach,
        # On SQLite nobody else writes meanwhile.
        apart=None if app.database.is_sqlite else app.database.jotting,
    )  # fmt: skip


def _loader(app: App, session: Session, kind: str, actor: Actor) -> CaseLoader:
    return LOADERS[kind](counter_batch(app, session, actor.name, actor))


def outcome(loader: CaseLoader) -> tuple[str, str]:
    """Number and state of the case that was entered; ContentRefused with every fault otherwise."""
    if loader.batch.report.refused:
        raise ContentRefused([found.problem for found in loader.batch.report.problems])
    return loader.last


def _by_our_names(kind: str, content: Content) -> Values:
    """The content by our field names; a payee block is replaced by its fields."""
    given = by_our_names(f"{kind}s", content)
    if isinstance(given.get("payee"), Mapping):
        given |= renamed("payee", given.pop("payee"))
    if isinstance(given.get("receipts"), str):
        # A form has one line for it: the receipts as JSON.
        try:
            given["receipts"] = parse_json(given["receipts"])
        except BadJson as fault:
            told = problem("bad_json", "receipts", why=fault.says.zh, why_en=fault.says.en)
            raise ContentRefused([told]) from fault
    return given


def by_our_names(table: str, content: Content) -> Values:
    """The content by our field names; an unknown field is refused."""
    unknown = [str(key) for key in content if our_name(table, str(key)) is None]
    if unknown:
        fields = KINDS.get(table) or PARTS[table]
        known = "、".join(f"{field.label} {field.name}" for field in fields)
        raise ContentRefused(
            [problem("unknown_field", key[:40], value=key[:40], known=known) for key in unknown]
        )
    return renamed(table, content)


def _change_stored(
    session: Session, loader: CaseLoader, record: Any, given: Content
) -> ChangedCase:
    """Change a stored case: its whole content passes all checks again."""
    stored = (stored_filing if isinstance(record, Filing) else stored_claim)(session, record)
    if all(stored.get(name, "") == value for name, value in given.items()):
        return ChangedCase(record.no, record.state, {}, {})
    whole = {**stored, **given, "ext_no": record.ext_no or ""}
    row = loader.read(whole, loader.batch.tables)
    loader.look_up([row])
    before, after = _told(stored, given)
    loader.change(Record(0, whole, whole), row, record, {"before": before, "after": after})
    loader.write()
    return ChangedCase(*outcome(loader), before, after)


def _told(stored: Content, given: Content) -> tuple[JsonObject, JsonObject]:
    """What was and what is, of the fields that differ; 100 and "100.00" are the same."""
    before, after = differences({name: stored.get(name) for name in given}, dict(given))
    new = [path for path in after if _plain(before[path]) != _plain(after[path])]
    return {path: before[path] for path in new}, {path: after[path] for path in new}


def _plain(value: Json) -> str:
    text = "" if value is None or value == [] else str(value)
    number = fen(text)
    return text if number is None else str(number)


def _amendment(session: Session, filing: Filing, given: Content) -> Values:
    """The payload of an amendment; any other difference needs a new filing."""
    stored = stored_filing(session, filing)
    changed = {name: value for name, value in given.items() if stored.get(name, "") != value}
    agent = {name[6:]: value for name, value in changed.items() if name.startswith("agent_")}
    other = [n for n in changed if n not in (*AMENDABLE, "ext_no") and not n.startswith("agent_")]
    if other:
        raise _NewFilingNeeded(filing.no, other)
    facts = {name: changed[name] for name in AMENDABLE if name in changed}
    return {**facts, "agent": {**(filing.agent or {}), **agent}} if agent else facts


class _NewFilingNeeded(errors.Refusal):
    """Place, category and the like of a filing in force are changed by a new one (变更备案)."""

    code = "new_filing_needed"

    def __init__(self, no: str, fields: list[str]) -> None:
        says = Text(
            "{no} 已审核通过，不能直接修改{fields}；请新办备案，并在“变更原备案”中填写 {no}。",
            "{no} is in force; {names} cannot change. File anew and name {no} as replaced.",
        )
        labels = "、".join(LABELS.get(name, name) for name in fields)
        super().__init__(says, no=no, fields=labels, names=", ".join(fields))
