"""Setting off a recovery against a payment (抵扣) when the payment goes out."""

from collections.abc import Sequence
from typing import Any

from sqlmodel import Session


def set_off(session: Session, kept: Sequence[Any], act: Any) -> None:
    """Post what these payments keep back, on the claim and on the recovery alike."""
    if kept:
        raise NotImplementedError
