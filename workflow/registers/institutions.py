"""Institutions by code (定点医药机构)."""

from collections.abc import Sequence

from sqlmodel import Session, col, select

from models import Institution


def names_of(session: Session, codes: Sequence[str]) -> dict[str, str]:
    """The institutions with these codes, by name."""
    query = select(Institution.code, Institution.name).where(col(Institution.code).in_(codes))
    return dict(session.exec(query).all()) if codes else {}
