"""Asking for a referral (电子转诊申请): the hospitals, and the filing that would follow, are checked."""

from typing import Any

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from config.codes import load_referral_reasons
from jobs.app import App
from jobs.importing.filings import ReferredFilings
from jobs.office.counter import Content, ContentRefused, by_our_names, counter_batch
from models import OPEN_REFERRAL, Channel, Institution, Referral, ReferralState, Role
from workflow.intake.reader import Reader
from workflow.machine.context import Actor
from workflow.moves.actors import find_actor
from workflow.moves.open_case import enter
from workflow.referral.machine import REFERRAL
from workflow.referral.request import (
    Hospitals,
    check_hospitals,
    filing_content,
    read_referral,
    referral_columns,
)
from workflow.representation.natural import on_day
from workflow.shared.errors import ChangedMeanwhileError, WrongRoleError

MAY_ASK = (Role.HOSPITAL, Role.APPLICANT)


def request(app: App, content: Content, actor_name: str) -> Referral:
    """Request a referral; every fault of the referral and of its filing is told at once."""
    with app.database.writing() as session:
        actor = on_day(find_actor(session, actor_name), app.today)
        if not actor.roles & set(MAY_ASK):
            raise WrongRoleError(actor_name, "referral new", MAY_ASK)
        given = {"applied_at": app.now.isoformat(), "referred_on": app.today.isoformat(),
                 "channel": _channel(actor), **by_our_names("referral", content)}  # fmt: skip
        hospitals = Hospitals(
            _origin(session, given.get("from_code"), actor),
            _institution(session, given.get("to_code")),
        )
        loader = ReferredFilings(counter_batch(app, session, actor.name, actor))
        row = loader.read(filing_content(given, hospitals), app.tables)
        reader = Reader(given, row.problems)
        words = read_referral(reader, given, load_referral_reasons(app.settings.folder / "codes"))
        check_hospitals(reader, given, hospitals, row.area or "", app.regions)
        loader.look_up([row])
        filing = loader.draft(row, None)
        if filing is not None and not row.problems:
            _check_open(session, reader, filing["person_id"], hospitals.both[1].code)
        if row.problems or filing is None:
            raise ContentRefused(row.problems)
        referral = Referral(**referral_columns(words, filing, hospitals, actor.name))
        try:
            enter(session, REFERRAL, "ZZ", referral, actor=actor.name, day=app.today, now=app.now)
        except IntegrityError as fault:
            raise ChangedMeanwhileError(referral.to_code) from fault
        session.expunge(referral)
        return referral


def _channel(actor: Actor) -> str:
    """The channel when none is given: the hospital, or online for the person."""
    return (Channel.HOSPITAL if Role.HOSPITAL in actor.roles else Channel.LOCAL_ONLINE).value


def _institution(session: Session, code: Any) -> Any:
    return session.exec(
        select(Institution).where(Institution.code == str(code or "").strip())
    ).first()


def _origin(session: Session, code: Any, actor: Actor) -> Any:
    """The hospital that refers; somebody of a hospital refers from there alone (本院)."""
    found = _institution(session, code)
    elsewhere = Role.HOSPITAL in actor.roles and found and found.code != actor.institution
    return None if elsewhere else found


def _check_open(session: Session, reader: Reader, person_id: int, to_code: str) -> None:
    """Refuse a second open referral; the person is locked, so no other request runs meanwhile."""
    query = select(Referral).where(
        Referral.person_id == person_id,
        Referral.to_code == to_code,
        col(Referral.state).in_([state.value for state in OPEN_REFERRAL]),
    )
    for other in session.exec(query):
        state = ReferralState(other.state).label
        reader.tell("already_referred", "to_code", no=other.no, state=state.zh, state_en=state.en)
