"""What one person proposes and a second confirms (待双人确认的事项): kept as it was proposed."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, LargeBinary, UniqueConstraint
from sqlmodel import Field

from models.base import BigId, JsonText, UtcInstant, canonical
from models.case import Moved, due_index, listed, partial_index, short_index
from models.chain import SEPARATOR, digest, instant_text
from models.states import ProposalState


class Proposal(Moved, table=True):
    """An act that needs two, as the first person asked for it; its answers are its moves.

    `about` is the number of the case, or what else is touched. `seen` is the version of that case
    when it was proposed, 0 where there is none; `content` the digest of whatever else is touched.
    It ends before `expires_on`.
    """

    __table_args__ = (
        UniqueConstraint("no"),
        CheckConstraint(f"state IN ({listed(ProposalState)})", name="state"),
        partial_index("ix_proposal_waiting", "machine", "case_id", "id", where="state = 'open'"),
        short_index("ix_proposal_no_end"),
        due_index("ix_proposal_open", "expires_on", "'open'"),
        partial_index(
            "uq_proposal_running", "about", "trigger", where="state = 'open'", unique=True
        ),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    machine: str = Field(default="", max_length=12)
    case_id: int = Field(default=0, sa_type=BigInteger)
    about: str = Field(max_length=100)
    trigger: str = Field(max_length=40)
    payload: dict[str, Any] = Field(default_factory=dict, sa_type=JsonText)
    seen: int = 0
    content: str = Field(default="", max_length=64)
    asked_by: str = Field(max_length=64)
    asked_at: datetime = Field(sa_type=UtcInstant)
    expires_on: date
    hash: bytes = Field(default=b"", sa_type=LargeBinary)

    def expected(self) -> bytes:
        """The hash of what is proposed: what it is about, what is to be done, by whom, until when."""
        parts = (
            self.area, self.machine, self.case_id, self.about, self.trigger,
            canonical(self.payload), self.seen, self.content, self.asked_by,
            instant_text(self.asked_at), self.expires_on.isoformat(),
        )  # fmt: skip
        return digest(b"", SEPARATOR.join(("1", "proposal", *map(str, parts))))
