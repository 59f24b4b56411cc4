"""Who acts for a person (代理关系): entered, revoked, listed."""

import hashlib
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from sqlmodel import Session

from config.masking import mask_id
from config.text import Lang
from console.answers.asked import asked
from console.answers.queries import day
from console.answers.refusals import refusal, unreadable
from console.answers.unmasking import masked
from jobs.app import App
from jobs.identity import Principal
from jobs.office.agents import Authority, entered_for, register, revoke
from jobs.office.person_meant import person_meant
from models import FAR, ActsAs, Person, Representation, Scope
from workflow.access.kinds import ACT, PERSON, WORK
from workflow.intake.reader import Reader
from workflow.machine.avoiding import avoid
from workflow.personal_data.shield import shield_of
from workflow.representation.load import represented
from workflow.representation.standing import ended
from workflow.shared.contact_numbers import read_phone
from workflow.shared.represented import Representative, Represented


@asked(WORK)
def answer_agent_entered(
    app: App, lang: Lang, number: str, given: dict[str, Any], scopes: Sequence[str],
    file: Path | None, by: Principal,
) -> dict[str, Any]:  # fmt: skip
    """Enter somebody who acts for a person, and return the entry as a row of the list."""
    checked = read_particulars(app, given)
    authority = Authority(
        kind=ActsAs(given["kind"]), scopes=[Scope(each) for each in scopes],
        paper_hash=_hash(file), **checked,
    )  # fmt: skip
    with app.database.writing() as session:
        person = person_meant(session, app.reach, number, given.get("area"))
        avoid(person.psn_no, [person.id or 0], by.actor)
        made = register(session, person, authority, by.name, app.today, app.now)
        return _row(made, person, represented(session, person.id), app.today, lang)


def read_particulars(app: App, given: dict[str, Any]) -> dict[str, Any]:
    """The particulars, read as an import reads those of an agent."""
    reader = Reader({f"agent_{name}": value for name, value in given.items()})
    certno = reader.text("agent_certno", 50, plain=True)
    read = {
        "name": reader.text("agent_name", 100), "relation": reader.text("agent_relation", 20),
        "certno": certno.upper(), "phone": reader.contact("agent_phone", read_phone, "bad_phone"),
        "paper": reader.text("agent_paper", 100),
        "payment_paper": reader.text("agent_payment_paper", 100),
        "consent": reader.text("agent_consent", 100),
    }  # fmt: skip
    if reader.problems:
        told = reader.problems[0]
        raise refusal(told.code, f"{told.sentence('zh')}。", f"{told.sentence('en')}.")
    days = {name: given[name] for name in ("paper_on", "ends_on") if given.get(name)}
    return read | days | {"begins_on": given.get("begins_on")}


def _hash(file: Path | None) -> str:
    """The SHA-256 of the paper as a file; empty without one."""
    if file is None:
        return ""
    try:
        return hashlib.sha256(file.read_bytes()).hexdigest()
    except OSError as fault:
        why = unreadable(fault)
        raise refusal(
            "bad_file", f"文件 {file.name} 无法读取：{why.zh}。", f"{file.name}: {why.en}."
        ) from fault


@asked(ACT)
def answer_agent_revoked(
    app: App, lang: Lang, number: int, reason: str, by: Principal
) -> dict[str, Any]:
    """End an authority at once, and return it as a row of the list."""
    with app.database.writing() as session:
        made, person = revoke(session, number, by.actor, reason, app.today)
        return _row(made, person, represented(session, person.id), app.today, lang)


@asked(PERSON, person="number")
def answer_agents(
    app: App, lang: Lang, number: str, area: str | None, *, unmasked: bool = False
) -> list[dict[str, Any]]:
    """Return everybody who was entered as acting for a person, with whether it holds today."""
    with app.database.reading() as session:
        person = person_meant(session, app.reach, number, area)
        return agent_rows(session, app, lang, person, unmasked=unmasked)


def agent_rows(
    session: Session, app: App, lang: Lang, person: Person, *, unmasked: bool = False
) -> list[dict[str, Any]]:
    """Return everybody who was entered for a person, as rows."""
    around, rows = represented(session, person.id), entered_for(session, person)
    full = in_full(session, app, person, unmasked=unmasked)
    return [_row(made, person, around, app.today, lang, unmasked=full) for made in rows]


def in_full(session: Session, app: App, person: Person, *, unmasked: bool) -> bool:
    """Whether the numbers of a person may be shown: a child's and a restricted person's stay masked."""
    return unmasked and not shield_of(session, app.today).covers(person.certno)


def _row(
    made: Representation, person: Person, around: Represented | None, today: date, lang: Lang,
    *, unmasked: bool = False,
) -> dict[str, Any]:  # fmt: skip
    assert around is not None
    why = ended(around, _as_rules_see(made, around), today)
    shown = (lambda value: value) if unmasked else mask_id
    found = {
        "id": made.id, "person_no": person.psn_no, "person": shown(person.certno),
        "kind": made.kind, "kind_label": ActsAs(made.kind).label.say(lang), "name": made.name,
        "certno": shown(made.certno) if made.certno else None, "relation": made.relation,
        "phone": shown(made.phone) if made.phone else None, "scopes": made.scopes,
        "scope_labels": [Scope(each).label.say(lang) for each in made.scopes],
        "paper": made.paper, "paper_on": day(made.paper_on), "paper_hash": made.paper_hash or None,
        "payment_paper": made.payment_paper or None, "consent": made.consent or None,
        "from": made.begins_on.isoformat(), "to": day(made.ends_on), "holds": why is None,
        "why_not": why.say(lang) if why else None, "registered_by": made.registered_by,
        "registered_on": made.day.isoformat(), "revoked_on": day(made.ended_on),
        "revoked_by": made.ended_by or None, "reason": made.end_reason or None,
    }  # fmt: skip
    return masked(found, unmasked=unmasked)


def _as_rules_see(made: Representation, around: Represented) -> Representative:
    """The entry with what is known of its holder: those of a person are read in the same order."""
    known = {(e.name, e.certno): e.died_on for e in around.by}
    return Representative(
        made.kind, made.name, made.certno, made.relation, tuple(made.scopes), made.payment_paper,
        made.begins_on, made.ends_on, made.ended_on, known.get((made.name, made.certno), FAR),
        made.consent,
    )  # fmt: skip
