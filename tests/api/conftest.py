"""An agency with the people and institutions of the examples, asked by people who signed in."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from tests.support.asked import EXAMPLE_DAY, Asked, asked, settled_in
from tests.support.command_line import Cli


@pytest.fixture
def agency(cli: Cli, book: PolicyBook, calendar: WorkCalendar) -> Iterator[Asked]:
    """The agency on the day of the examples."""
    here = replace(cli, today=EXAMPLE_DAY)
    settled_in(here)
    with asked(here, book, calendar) as found:
        yield found


@pytest.fixture
def runs(cli: Cli) -> Cli:
    """The command line of that agency, for what the system does."""
    return replace(cli, today=EXAMPLE_DAY)


@pytest.fixture
def page_folder(tmp_path: Path) -> Path:
    """Where a page is run."""
    return tmp_path
