"""Two people of a hospital take an agreed referral back, each signed in as themselves."""

from typing import Any

import pytest
from sqlmodel import select

from console.answers import proposals as faces
from console.answers.kind_moves import answer_kind_move
from console.answers.moves import MoveOrder
from console.answers.referral import answer_referral_cancellation
from jobs.proposals import answer
from models import Proposal, Referral, Role
from tests.conftest import once
from tests.proposals.test_moves_of_two import refused
from tests.support.builders import a_referral, a_user, saved
from tests.support.office import Office
from tests.support.proposing import desk, kept


@pytest.fixture
def referral(office: Office) -> Referral:
    """A referral that the hospital agreed to."""
    found = saved(office.database, a_referral(state="agreed"))
    house = {"institution": found.from_code}
    saved(office.database, *(a_user(n, Role.HOSPITAL, **house) for n in ("doctor", "office_")))
    saved(office.database, a_user("elsewhere", Role.HOSPITAL, institution="H99999999999"))
    return found


@once
def test_another_of_the_same_hospital_confirms(office: Office, referral: Referral) -> None:
    told = answer_referral_cancellation(desk(office, "doctor"), referral.no, "doctor", "病情好转")

    assert told["state"] == "open" and office.again(referral).state == "agreed"
    made: Proposal = kept_of(office, told["proposal"])
    refused("unknown_case", answer.confirm, desk(office, "elsewhere"), made.no, made.hash.hex())
    assert faces.answer_proposals(desk(office, "elsewhere"), "zh") == []
    (row,) = faces.answer_proposals(desk(office, "office_"), "zh", waiting=True)
    done = faces.answer_confirm(desk(office, "office_"), "zh", row["no"], row["hash"])

    assert done["done"]["state"] == "cancelled"
    assert kept(office, made).state == "confirmed"


@once
def test_nobody_names_the_second_among_the_facts_of_the_move(
    office: Office, referral: Referral
) -> None:
    def cancel(facts: dict[str, str]) -> dict[str, Any]:
        order = MoveOrder("doctor", "病情好转", facts)
        return answer_kind_move(
            desk(office, "doctor"), "zh", "referral", referral.no, "cancel", order
        )

    refused("second_signs", cancel, {"second": "office_"})
    told = cancel({})

    assert told["state"] == "open" and office.again(referral).state == "agreed"
    assert kept_of(office, told["proposal"]).asked_by == "doctor"


@once
def test_the_insured_person_takes_theirs_back_alone(office: Office, referral: Referral) -> None:
    own = a_user("themselves", Role.APPLICANT)
    own.insured_as = referral.person_id
    saved(office.database, own)

    told = answer_referral_cancellation(desk(office, own.name), referral.no, own.name, "不去了")

    assert told["state"] == "cancelled"


def kept_of(office: Office, no: str) -> Proposal:
    with office.database.reading() as session:
        return session.exec(select(Proposal).where(Proposal.no == no)).one()
