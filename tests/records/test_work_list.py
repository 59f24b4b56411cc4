"""The list of what waits for somebody (待办清单): read along the indexes of what is due."""

import pytest

from models import Role
from models.database import Database
from tests.support.builders import TODAY
from tests.support.importing import an_app
from tests.support.office import Office
from tests.support.plans import asked_of, whole_tables
from workflow.machine.context import Actor
from workflow.records.work_list import (
    ALL,
    HELD,
    MINE,
    OPEN,
    PageStart,
    WorkWanted,
    work_counts,
    work_page,
)


@pytest.mark.parametrize("whose", [OPEN, MINE, HELD, ALL])
def test_no_queue_is_read_whole_for_a_page_or_its_counts(
    database: Database, office: Office, whose: str
) -> None:
    day = an_app(database, office.book, office.calendar, TODAY).day
    everybody = Actor("everybody", frozenset(Role), 100, "H23060000001")
    wanted = WorkWanted(whose=whose, after=PageStart(TODAY, "claim", 7))

    with asked_of(database) as asked, database.reading() as session:
        work_page(session, ["230600"], everybody, day, wanted)
        work_counts(session, ["230600"], everybody, day, wanted)

    assert len(asked) == 2
    # Restrictions and desks are few: their index may be read whole rather than per case.
    few = ("ix_privacy_request_restricted", "privacy_request", "desk")
    read = [step.partition(":")[0] for step in whole_tables(database, asked)]
    assert [step for step in read if not any(each in step for each in few)] == []
