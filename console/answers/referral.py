"""Referrals (电子转诊): asked for, decided, taken back, listed, shown."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from sqlmodel import Session, col, select

from config.codes import load_referral_reasons
from config.masking import mask_all
from config.text import Lang, Text
from console.answers.asked import asked
from console.answers.by_two import of_two
from console.answers.care_rows import referral_row
from console.answers.list_parts import part_of
from console.answers.numbers import whole
from console.answers.queries import View, view_for
from console.answers.refusals import state_named
from jobs.app import App
from jobs.office import referral_decisions as decisions
from jobs.office.person_meant import covers_person
from jobs.office.referral_requests import request
from jobs.proposals.touches import of_case
from models import Person, Referral, ReferralState, Role
from workflow.access.kinds import ACT, CASE, SEARCH
from workflow.access.reach import Reach
from workflow.access.reached import reached
from workflow.registers.former_numbers import ids_named
from workflow.service.find_case import own_number

NUMBERS = frozenset({"no", "person_no", "filing", "from", "to"})
"""What looks like an identity number and is none."""
LOWER_LEVEL = Text(
    "{to}（等级 {to_level}）低于转出医院（等级 {from_level}），同意时须有理由",
    "{to} (level {to_level}) ranks below the referring hospital (level {from_level}): whoever agrees "
    "must have a reason",
)


class NewReferral(NamedTuple):
    """A referral that was asked for (`no`, `state`, `lower_level`), and the sentence on a lower level."""

    answer: dict[str, Any]
    warning: str | None


@asked(ACT)
def answer_new_referral(app: App, lang: Lang, content: Mapping[str, Any], user: str) -> NewReferral:
    """Ask for a referral; everything that stands against the request is refused at once."""
    made = request(app, content, user)
    answer = {"no": made.no, "state": made.state, "lower_level": made.lower_level}
    if not made.lower_level:
        return NewReferral(answer, None)
    levels = {"to_level": made.to_level, "from_level": made.from_level}
    return NewReferral(answer, LOWER_LEVEL.say(lang, to=made.to_name, **levels))


@asked(ACT)
def answer_agreement(
    app: App, no: str, user: str, opinion: str, why_lower: str = ""
) -> dict[str, Any]:
    """Agree to a referral: its `no` and `state`, and the `filing` that was made with it."""
    return _decided(decisions.agree(app, whole(app, no), user, opinion, why_lower))


@asked(ACT)
def answer_referral_decision(
    app: App, no: str, trigger: str, user: str, reason: str = ""
) -> dict[str, Any]:
    """Refuse a referral, or let runs take up again what was set aside (`refuse`, `retry`)."""
    return _decided(decisions.decide_on(app, whole(app, no), trigger, user, reason))


@asked(ACT)
@of_two(
    "referral cancel", Text("取消转诊", "take a referral back"), frozenset({Role.HOSPITAL}),
    lambda app, session, given: of_case(app, session, given["no"]), alone=True,
)  # fmt: skip
def answer_referral_cancellation(
    app: App, no: str, user: str, reason: str, second: str = ""
) -> dict[str, Any]:
    """Take a referral back before it is used; its filing is annulled with it."""
    return _decided(decisions.cancel(app, whole(app, no), user, reason, second))


def _decided(decided: decisions.ReferralDecision) -> dict[str, Any]:
    return {
        "no": decided.no, "state": decided.state, "filing": decided.filing or None,
        "filing_state": decided.filing_state or None,
    }  # fmt: skip


@asked(SEARCH, person="person")
def answer_referrals(
    app: App, lang: Lang, state: str | None, person: str | None, *, unmasked: bool = False,
    limit: int | None = None, after: str | None = None,
) -> list[dict[str, Any]]:  # fmt: skip
    """Return the referrals of all or of one person, the newest first; an unknown state is a misuse.

    With a `limit` only so many, those behind the one with the number `after`.
    """
    state = state_named(ReferralState, state)
    view, reasons = view_for(app, lang, unmasked=unmasked), reasons_of(app)
    with app.database.reading() as session:
        query = part_of(
            select(Referral).where(reached(Referral, app.reach)),
            Referral,
            limit,
            after,
            newest_first=True,
        )
        query = query.where(Referral.state == state) if state else query
        if person is not None:
            query = query.where(col(Referral.person_id).in_(ids_named(session, person)))
        return [_row(session, each, view, reasons) for each in session.exec(query)]


def own_ids(session: Session, reach: Reach, number: str) -> list[int]:
    """Return the records of the person with this identity or person number that are the asker's."""
    people = (session.get_one(Person, each) for each in ids_named(session, number))
    return [each.id or 0 for each in people if covers_person(reach, each)]


@asked(CASE)
def answer_referral(app: App, lang: Lang, no: str, *, unmasked: bool = False) -> dict[str, Any]:
    """Return the referral with this number."""
    with app.database.reading() as session:
        referral = decisions.find_referral(
            session, own_number(session, no, app.reach), app.reach, held=False
        )
        return referral_of(session, app, lang, referral, unmasked=unmasked)


def referral_of(
    session: Session, app: App, lang: Lang, referral: Referral, *, unmasked: bool
) -> dict[str, Any]:
    """Return a referral whole; identity numbers are masked unless the viewer may see them."""
    return _row(session, referral, view_for(app, lang, unmasked=unmasked), reasons_of(app))


def reasons_of(app: App) -> dict[str, Text]:
    """The words for the reasons of referrals."""
    return load_referral_reasons(app.settings.folder / "codes")


def _row(
    session: Session, referral: Referral, view: View, reasons: dict[str, Text]
) -> dict[str, Any]:
    row = referral_row(session, referral, view, reasons)
    return row if view.unmask else mask_all(row, NUMBERS)
