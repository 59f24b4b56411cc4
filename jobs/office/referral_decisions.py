"""Deciding on referrals (电子转诊办理): one transaction each, the filing in the same.

An agreed referral makes its filing, and the system reviews it. Taken back before it was used, the
filing is annulled by the system: that two people stand behind it is asked of the hospital, which
confirms the cancelling with a second person; the reviewer's own `annul` keeps its two reviewers.
"""

from functools import partial
from typing import Any, NamedTuple

from sqlmodel import Session, select

from config.codes import load_referral_reasons
from jobs.app import App
from jobs.importing.filings import ReferredFilings
from jobs.importing.source import Record
from jobs.office.counter import counter_batch, outcome
from models import METADATA, Channel, Filing, Handed, Person, Referral, ReferralEvent, ReferralState
from workflow.access.reach import Reach
from workflow.access.reached import reached
from workflow.filing.context import FilingContext
from workflow.filing.intake_columns import filing_as_given
from workflow.filing.machine import FILING
from workflow.machine.context import SYSTEM
from workflow.machine.payloads import Nothing
from workflow.moves.acting import Act
from workflow.moves.actors import find_actor
from workflow.moves.decide import request_move
from workflow.moves.write_one import write_move
from workflow.referral.guards import check_hospital
from workflow.referral.machine import REFERRAL
from workflow.referral.request import PAPERS
from workflow.referral.transmission import payload
from workflow.service.load_context import load_context
from workflow.shared.errors import ChangedMeanwhileError, UnknownCaseError

TABLE = METADATA.tables["referral"]


class ReferralDecision(NamedTuple):
    """The referral and its filing after a decision."""

    no: str
    state: str
    filing: str
    filing_state: str
    source: str
    """Where the referral stood before."""


def find_referral(session: Session, no: str, reach: Reach, *, held: bool = True) -> Referral:
    """The referral with this number, of what is within the reach; locked unless it is only read."""
    query = select(Referral).where(Referral.no == no, reached(TABLE, reach))
    query = query.with_for_update() if held else query
    referral = session.exec(query.execution_options(populate_existing=True)).first()
    if referral is None:
        raise UnknownCaseError(no)
    return referral


def agree(app: App, no: str, actor: str, opinion: str, why_lower: str = "") -> ReferralDecision:
    """The medical office agrees; the filing is made and reviewed in the same transaction."""
    facts = {"opinion": opinion} | ({"lower_level_why": why_lower} if why_lower else {})
    return decide_on(app, no, "agree", actor, facts=facts)


def cancel(app: App, no: str, actor: str, reason: str, second: str = "") -> ReferralDecision:
    """Take a referral back before it is used; the filing that it made is annulled with it."""
    facts = {"second": second} if second else {}
    return decide_on(app, no, "cancel", actor, reason, facts)


def decide_on(
    app: App,
    no: str,
    trigger: str,
    actor_name: str,
    reason: str = "",
    facts: dict[str, Any] | None = None,
    seen_version: int | None = None,
) -> ReferralDecision:
    """Take one step of a referral for a person, with its filing; a refusal changes nothing."""
    with app.database.writing() as session:
        actor = find_actor(session, actor_name)
        referral = find_referral(session, no, actor.reach.for_moves())
        check_hospital(actor, referral)
        if seen_version not in (None, referral.version):
            raise ChangedMeanwhileError(no)
        was = referral.state
        moment = app.day.moment(referral.area)
        look = partial(load_context, session, REFERRAL, referral, moment)
        load = partial(load_context, session, REFERRAL, referral, moment, trigger)
        act = Act(moment, app.now, actor, reason)
        step, request = request_move(REFERRAL, referral, trigger, act, facts or {}, load, look)
        if trigger == "agree":
            filing = _make_filing(app, session, referral, actor_name)
            referral.filing_id, referral.filing_no = filing.id, filing.no
            session.flush()
        write_move(session, REFERRAL, referral, step, request, app.now)
        session.refresh(referral)
        if trigger == "cancel":
            _end_filing(app, session, referral, was, request.reason)
        return _decision(session, referral, was)


def _end_filing(app: App, session: Session, referral: Referral, was: str, reason: str) -> None:
    """End the filing, and tell the hospital if it was told of the referral."""
    if referral.filing_id is not None:
        _annul(app, session, referral, reason)
    if was == ReferralState.TRANSMITTED:
        person = session.get_one(Person, referral.person_id)
        reasons = load_referral_reasons(app.settings.folder / "codes")
        told = payload(referral, person, reasons, memo=reason)
        session.add(referral_event(app, referral, Handed.WITHDRAWN, told))


def referral_event(
    app: App, referral: Referral, kind: Handed, told: dict[str, Any]
) -> ReferralEvent:
    """An event that tells the receiving hospital."""
    return ReferralEvent(
        referral_no=referral.no, to_code=referral.to_code, kind=kind.value, payload=told,
        day=app.today, at=app.now,
    )  # fmt: skip


def _make_filing(app: App, session: Session, referral: Referral, actor: str) -> Filing:
    """The filing of an agreed referral, made by the rules of filings and reviewed by the system."""
    loader = ReferredFilings(counter_batch(app, session, actor))
    person = session.get_one(Person, referral.person_id)
    whole = filing_as_given(_as_filing(app, referral), person, "")
    loader.load([Record(0, whole, whole)])
    no, _state = outcome(loader)
    filing = session.exec(select(Filing).where(Filing.no == no)).one()
    moment, review = app.day.moment(referral.area), FILING.step("review")
    if FILING.holds(review, filing, moment):
        # Otherwise the area requires more documents, and a person reviews the filing.
        request = moment.asked_by(SYSTEM, referral.no, FilingContext(), Nothing())
        write_move(session, FILING, filing, review, request, app.now)
    return filing


def _as_filing(app: App, referral: Referral) -> Filing:
    """The referral in the shape of the filing that it makes, applied for at this moment."""
    return Filing(
        ext_no="", applied_at=app.now, insutype=referral.insutype, area=referral.area,
        category="referral", destination=referral.destination, starts_on=referral.starts_on,
        ends_on=referral.ends_on, channel=Channel.HOSPITAL.value, promise=False,
        materials=list(PAPERS), phone=referral.phone, address=referral.address,
    )  # type: ignore[call-arg]  # fmt: skip  # read by the rules alone, never stored as it is


def _annul(app: App, session: Session, referral: Referral, reason: str) -> None:
    """End the filing that the referral made, unless it has ended already."""
    query = select(Filing).where(Filing.id == referral.filing_id).with_for_update()
    filing = session.exec(query.execution_options(populate_existing=True)).first()
    if filing is None:
        return
    moment = app.day.moment(referral.area)
    context = FilingContext(referrals=(referral,))
    request = moment.asked_by(SYSTEM, f"{referral.no}：{reason}", context, Nothing())
    annul = FILING.step("annul")
    if FILING.holds(annul, filing, request):
        write_move(session, FILING, filing, annul, request, app.now)


def _decision(session: Session, referral: Referral, was: str) -> ReferralDecision:
    session.refresh(referral)
    filing = session.get(Filing, referral.filing_id) if referral.filing_id else None
    if filing is not None:
        session.refresh(filing)
    return ReferralDecision(
        referral.no, referral.state, referral.filing_no, filing.state if filing else "", was
    )
