"""What the calculation reads of care, and of the place of a posting (核算所读的登记).

A claim as a row and a visit that is only asked about answer alike, so one rule serves both.
"""

from datetime import date, datetime
from typing import Protocol


class CareRecord(Protocol):
    """A stay or visit, as far as the filing that covers it depends on it (就医)."""

    @property
    def area(self) -> str: ...
    @property
    def care(self) -> str: ...
    @property
    def admitted_on(self) -> date: ...
    @property
    def emergency(self) -> bool: ...
    @property
    def reason_code(self) -> str: ...


class InsuredCareRecord(CareRecord, Protocol):
    """A stay or visit with all that chooses the rules: insurance, kind of care, disease, transfer."""

    @property
    def insutype(self) -> str: ...
    @property
    def med_type(self) -> str: ...
    @property
    def discharged_on(self) -> date: ...
    @property
    def diagnosis(self) -> str: ...
    @property
    def transfer_from(self) -> str: ...
    @property
    def observation(self) -> bool: ...


class PlacedPosting(Protocol):
    """A posting's place in the order of approvals (累计先后)."""

    @property
    def id(self) -> int | None: ...
    @property
    def settled_at(self) -> datetime | None: ...
