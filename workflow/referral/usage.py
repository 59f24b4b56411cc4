"""Care that uses a referral (转诊使用记录): at the receiving hospital, inside its days."""

from typing import Any, NamedTuple

from sqlalchemy import BigInteger, ColumnElement, Date, String, and_, bindparam, select
from sqlmodel import Session, col

from models import Claim, ClaimState, Institution, Referral, Settlement
from models.database import connection_of
from models.gathered import Found, Gathered
from models.keys import written
from workflow.claim.machine import RELEASES
from workflow.registers.reversals import stands

DEAD_CLAIMS = tuple(sorted(str(state) for state in {*RELEASES, ClaimState.REJECTED}))
"""The states of claims that do not show that the person was treated."""


def settled_in_validity(referral: Referral | type[Referral]) -> ColumnElement[bool]:
    """Settlements of the person at the receiving hospital that began inside the referral's days.

    A settlement that a 退费 row took back does not count.
    """
    return and_(_there_and_then(Settlement, referral), stands(Settlement))


def claimed_in_validity(referral: Referral | type[Referral]) -> ColumnElement[bool]:
    """The same of manual claims that stand."""
    return and_(_there_and_then(Claim, referral), ~written(col(Claim.state), DEAD_CLAIMS))


def _there_and_then(
    care: type[Settlement] | type[Claim], referral: Referral | type[Referral]
) -> ColumnElement[bool]:
    """Care of the person at the receiving hospital that began inside the referral's days."""
    return and_(
        col(care.person_id) == referral.person_id,
        col(care.institution_id) == referral.to_id,
        col(care.admitted_on).between(referral.starts_on, referral.ends_on),
    )


class _Asked(NamedTuple):
    """What a statement is given of a referral."""

    person_id: Any = bindparam("person_id", type_=BigInteger)
    to_id: Any = bindparam("to_id", type_=BigInteger)
    to_code: Any = bindparam("to_code", type_=String)
    destination: Any = bindparam("destination", type_=String)
    starts_on: Any = bindparam("starts_on", type_=Date)
    ends_on: Any = bindparam("ends_on", type_=Date)


_ASKED: Any = _Asked()
_NUMBERS: dict[type[Settlement] | type[Claim], Any] = {
    Settlement: col(Settlement.settlement_no), Claim: col(Claim.no),
}  # fmt: skip


def _elsewhere(care: type[Settlement] | type[Claim], standing: ColumnElement[bool]) -> Any:
    """Care at other hospitals of the destination inside the days."""
    there = and_(
        col(Institution.id) == care.institution_id, col(Institution.code) != _ASKED.to_code
    )
    return (
        select(_NUMBERS[care].label("no"))
        .join(Institution, there)
        .where(
            col(care.person_id) == _ASKED.person_id,
            col(care.admitted_on).between(_ASKED.starts_on, _ASKED.ends_on),
            col(Institution.area) == _ASKED.destination, standing,
        )
    )  # fmt: skip


CARE_UNDER = {
    "settled": select(_NUMBERS[Settlement].label("no")).where(settled_in_validity(_ASKED)),
    "claimed": select(_NUMBERS[Claim].label("no")).where(claimed_in_validity(_ASKED)),
    "settled_elsewhere": _elsewhere(Settlement, stands(Settlement)),
    "claimed_elsewhere": _elsewhere(Claim, ~written(col(Claim.state), DEAD_CLAIMS)),
}
"""The care inside the days of a referral, as parts of one statement."""
_CARE_UNDER = Gathered(CARE_UNDER)


class CareUnder(NamedTuple):
    """The care inside the days of a referral, settlements before claims, by number.

    `uses` are at the receiving hospital (使用记录); `elsewhere` at others of the destination, where
    it rests on the filing which the referral made.
    """

    uses: tuple[str, ...]
    elsewhere: tuple[str, ...]


def care_under(session: Session, referral: Referral) -> CareUnder:
    """What care there was inside the days of a referral."""
    session.flush()
    return as_care(referral, _CARE_UNDER.of(connection_of(session), asked_about(referral)))


def asked_about(referral: Referral) -> dict[str, Any]:
    """The referral as the parts of the statement ask about it."""
    return {name: getattr(referral, name) for name in _Asked._fields}


def as_care(referral: Referral, found: Found) -> CareUnder:
    """The care that a statement with `CARE_UNDER` found."""
    numbers = {name: [row.no for row in found.rows[name]] for name in CARE_UNDER}
    made = referral.filing_id is not None
    elsewhere = numbers["settled_elsewhere"] + numbers["claimed_elsewhere"] if made else ()
    return CareUnder((*numbers["settled"], *numbers["claimed"]), tuple(elsewhere))


def referrals_of(session: Session, filing_id: int | None) -> tuple[Referral, ...]:
    """The referrals that made a filing; mostly none."""
    if filing_id is None:
        return ()
    return tuple(session.scalars(select(Referral).where(col(Referral.filing_id) == filing_id)))
