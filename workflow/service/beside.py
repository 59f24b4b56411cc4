"""What lies beside one filing, referral or qualification (备案、转诊、资格的周边), as one statement finds it:
of what there is anything at all."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import BigInteger, Date, Exists, bindparam, exists, select, text
from sqlmodel import Session

from models import METADATA, Filing, Move, Qualification, Referral
from models.database import connection_of
from models.gathered import Gathered
from workflow.benefit import rows
from workflow.filing.machine import FILING
from workflow.machine.machine import CaseMachine
from workflow.moves.history import history
from workflow.qualification.machine import QUALIFICATION
from workflow.referral.machine import REFERRAL
from workflow.referral.usage import CARE_UNDER, CareUnder, as_care, asked_about
from workflow.representation.load import PARTICULARS, SIGNS, as_found
from workflow.shared.represented import Represented

CASE_ID, PERSON_ID = (bindparam(name, type_=BigInteger) for name in ("case_id", "person_id"))
BEGINS, ENDS = (bindparam(name, type_=Date) for name in ("begins", "ends"))
APPEAL, PROPOSAL, REFERRED, REPORT, SETTLEMENT, CARE = (
    METADATA.tables[name].c
    for name in ("appeal", "proposal", "referral", "report", "settlement", "entitlement")
)
THE_PERSON = {
    "person": select(*rows.columns_of(rows.PersonRow), *PARTICULARS).where(
        rows.PERSON.c.id == PERSON_ID
    )
}


def _of_every_case(machine: CaseMachine) -> dict[str, tuple[Exists, ...]]:
    """The signs of what there may be beside any case."""
    name = text(f"'{machine.name}'")
    return {
        "contested": (exists().where(APPEAL.machine == name, APPEAL.case_id == CASE_ID),),
        "proposed": (
            exists().where(
                PROPOSAL.machine == name, PROPOSAL.case_id == CASE_ID,
                PROPOSAL.state == text("'open'"),
            ),
        ),
    }  # fmt: skip


OF_FILING = Gathered(
    THE_PERSON,
    _of_every_case(FILING)
    | {
        "represented": SIGNS,
        "successors": (exists().where(rows.FILING.c.replaces_id == CASE_ID),),
        "referrals": (exists().where(REFERRED.filing_id == CASE_ID),),
        "reports": (exists().where(REPORT.case_id == CASE_ID),),
        "settlements": (
            exists().where(
                SETTLEMENT.person_id == PERSON_ID,
                SETTLEMENT.admitted_on >= BEGINS, SETTLEMENT.admitted_on <= ENDS,
            ),
        ),
    },
)  # fmt: skip
OF_REFERRAL = Gathered(CARE_UNDER, _of_every_case(REFERRAL))
OF_QUALIFICATION = Gathered(
    THE_PERSON,
    _of_every_case(QUALIFICATION)
    | {
        "represented": SIGNS,
        "others": (exists().where(CARE.person_id == PERSON_ID, CARE.id != CASE_ID),),
    },
)


@dataclass(frozen=True)
class BesideCase:
    """The moves of a case, who acts for its person, and of what else there is anything.

    Of a referral it is the care inside its days (`care`).
    """

    moves: Sequence[Move]
    represented: Represented | None
    there: frozenset[str]
    care: CareUnder | None = None

    def any(self, sign: str) -> bool:
        """Whether there is any of it."""
        return sign in self.there


def beside_filing(session: Session, filing: Filing) -> BesideCase:
    """What lies beside a filing."""
    days = {"begins": filing.starts_on, "ends": filing.ends_on}
    return _beside(session, FILING, filing, OF_FILING, days)


def beside_qualification(session: Session, record: Qualification) -> BesideCase:
    """What lies beside a qualification."""
    return _beside(session, QUALIFICATION, record, OF_QUALIFICATION, {})


def beside_referral(session: Session, referral: Referral) -> BesideCase:
    """What lies beside a referral."""
    session.flush()
    asked = asked_about(referral) | {"case_id": referral.id}
    found = OF_REFERRAL.of(connection_of(session), asked)
    moves = history(session, REFERRAL, referral.id)
    return BesideCase(moves, None, found.there, as_care(referral, found))


def _beside(
    session: Session, machine: CaseMachine, record: Filing | Qualification, gathered: Gathered,
    more: dict[str, date],
) -> BesideCase:  # fmt: skip
    session.flush()
    asked = {"case_id": record.id, "person_id": record.person_id, **more}
    found = gathered.of(connection_of(session), asked)
    (person,) = found.rows["person"]
    represented = as_found(session, person, anybody="represented" in found.there)
    return BesideCase(history(session, machine, record.id), represented, found.there)
