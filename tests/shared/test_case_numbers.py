"""Numbers of cases (业务流水号): given out once, and at the counter without waiting for a commit."""

from datetime import date

from models.database import Database
from tests.conftest import on_postgresql
from workflow.shared.case_numbers import numbers, numbers_apart

DAY = date(2026, 3, 4)
ASKED = ("230600", "SB", DAY, 2)


@on_postgresql
def test_at_the_counter_nobody_waits_for_the_case_of_another(database: Database) -> None:
    with database.writing(), database.jotting() as one, database.jotting() as other:
        first = numbers_apart(one, *ASKED)
        second = numbers_apart(other, *ASKED)
    with database.writing() as session:
        third = numbers(session, *ASKED)

    assert first is not None and second is not None
    assert [no[-7:-1] for no in (*first, *second, *third)] == [f"{n:06d}" for n in range(1, 7)]


@on_postgresql
def test_while_an_import_gives_out_numbers_the_counter_takes_its_own_behind_it(
    database: Database,
) -> None:
    with database.writing() as importing, database.jotting() as counter:
        numbers(importing, *ASKED)

        assert numbers_apart(counter, *ASKED) is None

    with database.jotting() as counter:
        assert numbers_apart(counter, *ASKED) is not None
