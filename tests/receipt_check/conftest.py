"""A simulated platform, and an office that asks it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.receipt_platform.simulated import SimulatedPlatform, running
from models.database import Database
from tests.support.office import Office
from tests.support.platforms import ReceiptDesk, a_receipt_desk


@pytest.fixture
def platform(monkeypatch: pytest.MonkeyPatch) -> Iterator[SimulatedPlatform]:
    """A platform of fiscal receipts that the settings name."""
    simulated = SimulatedPlatform()
    with running(simulated) as url:
        monkeypatch.setenv("YIDI_RECEIPTS_FISCAL", url)
        yield simulated


@pytest.fixture
def desk(
    database: Database,
    book: PolicyBook,
    calendar: WorkCalendar,
    tmp_path: Path,
    platform: SimulatedPlatform,
) -> ReceiptDesk:
    """An office that pays and asks the platform."""
    return a_receipt_desk(Office(database, book, calendar), tmp_path, platform)
