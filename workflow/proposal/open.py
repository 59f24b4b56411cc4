"""The open proposals of a case (本件待确认的事项), as `why` shows them."""

from sqlalchemy import bindparam, literal_column, select
from sqlmodel import Session

from models import METADATA, ProposalState
from models.database import connection_of
from models.prepared import Prepared
from workflow.shared.json_types import JsonObject

PROPOSAL = METADATA.tables["proposal"].c
OPEN_OF = Prepared(
    select(
        PROPOSAL.no, PROPOSAL.trigger, PROPOSAL.asked_by, PROPOSAL.asked_at, PROPOSAL.expires_on,
    )
    .where(
        PROPOSAL.machine == bindparam("its_machine"), PROPOSAL.case_id == bindparam("its_case"),
        # Written out, as the index of open proposals has it.
        PROPOSAL.state == literal_column(f"'{ProposalState.OPEN.value}'"),
    )
    .order_by(PROPOSAL.id)
)  # fmt: skip


def open_proposals_of(session: Session, machine: str, case_id: int) -> list[JsonObject]:
    """The open proposals of a case: number, trigger, by whom, since when, until when."""
    its = {"its_machine": machine, "its_case": case_id}
    return [
        {
            "no": row.no, "trigger": row.trigger, "asked_by": row.asked_by,
            "asked_at": row.asked_at.isoformat(), "expires_on": row.expires_on.isoformat(),
        }
        for row in OPEN_OF.all(connection_of(session), its)
    ]  # fmt: skip
