"""Supplements and their payments (补支拨付)."""

from collections.abc import Sequence
from typing import Any

from sqlmodel import Session


def paid_or_not(session: Session, numbers: Sequence[str], paid: bool, act: Any) -> None:
    """What the bank's answer means for the supplements that it pays."""
    if numbers:
        raise NotImplementedError
