"""Is anything about to expire that waits for a second person (待确认事项检查)?"""

from datetime import date

from sqlmodel import Session, col, func, select

from config.text import Text
from console.answers.doctor_database import Check
from models import Proposal, ProposalState
from workflow.shared.months import A_DAY


def waiting_proposals(session: Session, today: date) -> Check:
    """What expires today or tomorrow is told: nothing of it is done then."""
    is_open = Proposal.state == ProposalState.OPEN.value
    waiting = session.exec(select(func.count()).select_from(Proposal).where(is_open)).one()
    soon = list(
        session.exec(
            select(Proposal.no).where(is_open, col(Proposal.expires_on) <= today + A_DAY)
            .order_by(col(Proposal.expires_on)).limit(5)
        )
    )  # fmt: skip
    says = Text(
        f"待第二人确认的事项 {waiting} 件（yidi proposals）",
        f"{waiting} proposals wait for a second person (yidi proposals)",
    )
    if soon:
        says = Text(
            f"即将过期失效：{'、'.join(soon)}（yidi confirm，或 yidi decline）",
            f"about to expire: {', '.join(soon)} (yidi confirm, or yidi decline)",
        )
    return Check("proposals", not soon, says)
