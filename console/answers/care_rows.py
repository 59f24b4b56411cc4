"""Referrals and qualifications as rows (转诊、慢特病资格): as lists, `show` and other programs see them."""

from collections.abc import Mapping
from typing import Any

from sqlmodel import Session, select

from config.text import Text
from console.answers.queries import View, day
from models import (
    FAR,
    Filing,
    FilingState,
    Person,
    Qualification,
    QualificationState,
    Referral,
    ReferralEvent,
    ReferralState,
)
from workflow.explain.why import shown_state
from workflow.registers.directory import names_of


def referral_row(
    session: Session, referral: Referral, view: View, reasons: Mapping[str, Text]
) -> dict[str, Any]:
    """A referral, with its filing and whether the receiving hospital was told."""
    person = session.get_one(Person, referral.person_id)
    filing = session.get(Filing, referral.filing_id) if referral.filing_id else None
    events = session.exec(
        select(ReferralEvent).where(ReferralEvent.referral_no == referral.no)
    ).all()
    reason = reasons.get(referral.reason)
    state = ReferralState(referral.state)
    return {
        "no": referral.no, "state": referral.state, "state_label": state.label.say(view.lang),
        "since": referral.state_since.isoformat(), "area": referral.area,
        "person": view.certno(person.certno), "name": person.name, "person_no": person.psn_no,
        "from": referral.from_code, "from_name": referral.from_name,
        "to": referral.to_code, "to_name": referral.to_name,
        "destination": referral.destination, "destination_name": view.regions.name(referral.destination),
        "diagnosis": referral.diagnosis, "diagnosis_name": referral.diagnosis_name,
        "reason": referral.reason,
        "reason_label": reason.say(view.lang) if reason else referral.reason,
        "opinion": referral.opinion, "lower_level": referral.lower_level,
        "lower_level_why": referral.lower_level_why,
        "referred_on": referral.referred_on.isoformat(),
        "starts_on": referral.starts_on.isoformat(), "ends_on": referral.ends_on.isoformat(),
        "requested_by": referral.requested_by, "agreed_by": referral.agreed_by,
        "filing": referral.filing_no or None,
        "filing_state": filing.state if filing else None,
        "filing_state_label": shown_state(filing, FilingState(filing.state), view.lang) if filing else None,
        "version": referral.version,
        "told": [{"kind": e.kind, "day": e.day.isoformat(), "sent": e.sent_at is not None} for e in events],
    }  # fmt: skip


def qualification_row(session: Session, held: Qualification, view: View) -> dict[str, Any]:
    """A qualification, with its hospitals by name."""
    person = session.get_one(Person, held.person_id)
    names = names_of(session, held.hospitals)
    state = QualificationState(held.state)
    return {
        "no": held.no, "state": held.state, "state_label": state.label.say(view.lang),
        "since": held.state_since.isoformat(), "area": held.area,
        "person": view.certno(person.certno), "name": person.name, "person_no": person.psn_no,
        "disease": held.disease, "disease_name": held.disease_name,
        "starts_on": day(held.starts_on),
        "ends_on": (None if held.starts_on == FAR else held.ends_on.isoformat()),
        "hospitals": [{"code": code, "name": names.get(code, "")} for code in held.hospitals],
        "evidence": held.evidence, "materials": held.materials, "listed": held.listed,
        "period_ends_on": day(held.period_ends_on),
        "assessed_by": held.assessed_by, "conclusion": held.conclusion,
        "version": held.version,
    }  # fmt: skip
