"""Of which moves connected systems are told (事件): an event goes with the move, while anybody is told."""

from collections.abc import Mapping

from sqlalchemy import ColumnElement, Insert, bindparam, exists, select

from models import METADATA, ClaimState, FilingState, ReferralState
from models.webhook import EventKind as K

EVENT, WEBHOOK = METADATA.tables["system_event"], METADATA.tables["webhook"]
SOMEBODY_IS_TOLD: ColumnElement[bool] = exists(
    select(WEBHOOK.c.id).where(WEBHOOK.c.ended_at.is_(None))
)
"""Whether any system is told of anything; nothing is written for nobody."""
KINDS: Mapping[str, Mapping[str, K]] = {
    "filing": {
        FilingState.ACTIVE.value: K.FILING_ACTIVE, FilingState.EXPIRED.value: K.FILING_ENDED,
        FilingState.CANCELLED.value: K.FILING_ENDED,
    },
    "referral": {
        ReferralState.AGREED.value: K.REFERRAL_AGREED, ReferralState.USED.value: K.REFERRAL_USED,
        ReferralState.CANCELLED.value: K.REFERRAL_CANCELLED,
        ReferralState.REFUSED.value: K.REFERRAL_CANCELLED,
    },
    "claim": {
        **dict.fromkeys((state.value for state in ClaimState), K.CLAIM_MOVED),
        ClaimState.PAID.value: K.CLAIM_PAID,
    },
}  # fmt: skip
"""The event for each state that a case of a machine comes to."""
_OF_MOVE = {"machine": "machine", "case_id": "case_id", "seq": "seq", "area": "area",
            "state": "dest", "kind": "kind", "at": "at"}  # fmt: skip


def kind_of(machine: str, dest: str) -> str:
    """The event of coming to a state; empty where no system is told of that."""
    found = KINDS.get(machine, {}).get(dest)
    return "" if found is None else found.value


def _telling() -> Insert:
    columns = [
        bindparam(f"event_{its}", type_=EVENT.c[name].type) for name, its in _OF_MOVE.items()
    ]
    told = select(*columns).where(SOMEBODY_IS_TOLD)
    return EVENT.insert().from_select(list(_OF_MOVE), told, include_defaults=False)


TELLING = _telling()
"""The event of a single move; its values are those of the move, and its kind."""
