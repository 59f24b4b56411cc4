"""What every test of the outbox may ask for."""

import pytest

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from models.database import Database
from tests.support.builders import TODAY
from tests.support.importing import an_app
from tests.support.mailroom import MailRoom, told


@pytest.fixture
def room(database: Database, book: PolicyBook, calendar: WorkCalendar) -> MailRoom:
    """A mail room whose clock stands at noon."""
    return MailRoom(told(an_app(database, book, calendar, TODAY)))
