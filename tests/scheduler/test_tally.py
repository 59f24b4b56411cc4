"""Counts are kept by whoever moves cases, and stay right however often they are summed up (案件计数)."""

import pytest
from sqlalchemy import func, select
from sqlmodel import Session

from models import METADATA
from models.database import Database
from workflow.moves.state_counts import COUNTING, count, fold
from workflow.service.state_totals import counts

TALLY = METADATA.tables["tally"]
MANY = 70_000
"""More rows than a statement may have parameters."""


def rows(session: Session) -> int:
    return int(session.execute(select(func.count()).select_from(TALLY)).scalar_one())


def test_summing_up_leaves_one_row_for_each_place_and_no_count_changes(database: Database) -> None:
    with database.writing() as session:
        count(session, [("filing", "230600", "active", 1)] * MANY)
        count(session, [("claim", "230600", "review", 3), ("claim", "360100", "review", 2)])
        of = {"of_machine": "claim", "of_area": "230600"}
        session.execute(COUNTING, {**of, "of_source": "review", "of_dest": "approval"})
        count(session, [("claim", "360100", "paid", 1), ("claim", "360100", "paid", -1)])
        before = counts(session)

    for _ in range(2):
        with database.writing() as session:
            fold(session)

    with database.reading() as session:
        assert rows(session) == 4
        assert counts(session) == {k: n for k, n in before.items() if n} == {
            ("filing", "active"): MANY, ("claim", "review"): 4, ("claim", "approval"): 1,
        }  # fmt: skip


def test_a_count_that_is_not_committed_yet_is_not_lost(database: Database) -> None:
    if database.is_sqlite:
        pytest.skip("its writer is alone")
    with database.writing() as session:
        count(session, [("filing", "230600", "active", 2)])
    with database.writing() as late:
        count(late, [("filing", "230600", "active", 5)])
        with database.writing() as session:
            fold(session)

    with database.reading() as session:
        assert counts(session) == {("filing", "active"): 7}
