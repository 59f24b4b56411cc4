"""What is owed after payment (追回与补支): money to come back from a payee, or still to go to them. In 分."""

from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field

from models.base import BigId, JsonText
from models.case import Moved, listed, short_index
from models.states import Labelled, RecoveryState


class RecoveryKind(Labelled):
    """Which way the money goes (类别)."""

    RECOVER = "recover", "追回", "recovery"
    SUPPLEMENT = "supplement", "补支", "supplement"


class Recovery(Moved, table=True):
    """One difference against a paid claim (追回、补支), by fund; `done` is what has come or gone.

    `cause` says what found it (by hand, or a fact that changed), `explained` how it comes about.
    A recovery with `set_off` is kept back from the person's next payments (抵扣). `shift` is what
    the funds settle among themselves with it: some bear more and others less than they did.
    """

    __table_args__ = (
        UniqueConstraint("no"),
        CheckConstraint(f"state IN ({listed(RecoveryState)})", name="state"),
        CheckConstraint("amount > 0 AND done BETWEEN 0 AND amount", name="amount"),
        Index("ix_recovery_claim_id", "claim_id"),
        short_index("ix_recovery_no_end"),
        Index("ix_recovery_person_id", "person_id"),
        Index("ix_recovery_state", "state", "kind", "area"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    kind: str = Field(max_length=12)
    claim_id: int = Field(sa_type=BigInteger)
    claim_no: str = Field(max_length=30)
    person_id: int = Field(sa_type=BigInteger)
    amount: int = Field(sa_type=BigInteger)
    done: int = Field(default=0, sa_type=BigInteger)
    # Fund code → 分.
    funds: dict[str, int] = Field(default_factory=dict, sa_type=JsonText)
    # Fund code → 分, adding up to nothing.
    shift: dict[str, int] = Field(default_factory=dict, sa_type=JsonText)
    set_off: bool = False
    # To whom a supplement goes; `held_back` once the bank could not pay them, until the account is corrected.
    payee_name: str = Field(default="", max_length=100)
    payee_account: str = Field(default="", max_length=50)
    payee_bank_code: str = Field(default="", max_length=20)
    held_back: bool = False
    reason: str = Field(max_length=1000)
    cause: str = Field(max_length=32)
    explained: dict[str, Any] = Field(default_factory=dict, sa_type=JsonText)
    # The calculation that it rests on, and the one that it takes the place of.
    calculation_id: int | None = Field(default=None, sa_type=BigInteger)
    replaces_id: int | None = Field(default=None, sa_type=BigInteger)
    proposed_by: str = Field(max_length=64)
    decided_by: str = Field(default="", max_length=64)
