"""What lies around one filing (备案的周边), as one statement finds it: of what there is anything at all."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import BigInteger, Date, bindparam, exists, select, text
from sqlmodel import Session

from models import METADATA, Filing, Move
from models.database import connection_of
from models.gathered import Gathered
from workflow.benefit import rows
from workflow.filing.machine import FILING
from workflow.moves.history import history
from workflow.representation.load import PARTICULARS, SIGNS, as_found
from workflow.shared.represented import Represented

FILING_ID, PERSON_ID = (bindparam(name, type_=BigInteger) for name in ("filing_id", "person_id"))
BEGINS, ENDS = (bindparam(name, type_=Date) for name in ("begins", "ends"))
APPEAL, PROPOSAL, REFERRAL, REPORT, SETTLEMENT = (
    METADATA.tables[name].c for name in ("appeal", "proposal", "referral", "report", "settlement")
)
AROUND = Gathered(
    {"person": select(*rows.columns_of(rows.PersonRow), *PARTICULARS).where(
        rows.PERSON.c.id == PERSON_ID
    )},
    {
        "contested": (exists().where(APPEAL.machine == FILING.name, APPEAL.case_id == FILING_ID),),
        "proposed": (
            exists().where(
                PROPOSAL.machine == FILING.name, PROPOSAL.case_id == FILING_ID,
                PROPOSAL.state == text("'open'"),
            ),
        ),
        "represented": SIGNS,
        "successors": (exists().where(rows.FILING.c.replaces_id == FILING_ID),),
        "referrals": (exists().where(REFERRAL.filing_id == FILING_ID),),
        "reports": (exists().where(REPORT.case_id == FILING_ID),),
        "settlements": (
            exists().where(
                SETTLEMENT.person_id == PERSON_ID,
                SETTLEMENT.admitted_on >= BEGINS, SETTLEMENT.admitted_on <= ENDS,
            ),
        ),
    },
)  # fmt: skip


@dataclass(frozen=True)
class FilingAround:
    """The moves of a filing, who acts for its person, and of what else there is anything."""

    moves: Sequence[Move]
    represented: Represented | None
    there: frozenset[str]

    def any(self, sign: str) -> bool:
        """Whether there is any of it."""
        return sign in self.there


def look_around_filing(session: Session, filing: Filing) -> FilingAround:
    """What lies around a filing."""
    found = AROUND.of(
        connection_of(session),
        {"filing_id": filing.id, "person_id": filing.person_id, "begins": filing.starts_on,
         "ends": filing.ends_on},
    )  # fmt: skip
    (person,) = found.rows["person"]
    anybody = "represented" in found.there
    return FilingAround(
        history(session, FILING, filing.id), as_found(session, person, anybody=anybody), found.there
    )
