"""Histories from before they were chained (迁移 0004): each gets its hashes, none loses a move."""

from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import Connection, MetaData, Table, text
from sqlalchemy.exc import DBAPIError
from sqlmodel import col, select

from models import Claim, Filing, Move, canonical
from models.chain import NOTHING, commitment, digest, private_text, text_of
from models.database import Database
from models.months import make_months
from models.schema import head, upgrade
from tests.conftest import on_both
from tests.models.test_migration_benefit import store, to
from tests.support.builders import AREA, TODAY, a_claim, a_filing, a_person, an_institution, noon
from workflow.service.state_totals import counts

pytestmark = on_both
AGENT = {"name": "李强", "relation": "son"}


@pytest.fixture
def old(empty_url: str) -> Iterator[Database]:
    """A database from before, with a filing of three moves and a claim of one."""
    database = Database(empty_url)
    to(database, "0003")
    with database.engine.begin() as connection:
        store(connection, a_person(id=1))
        store(connection, an_institution(id=1, area=AREA))
        store(connection, a_filing(id=1, person_id=1, state="active", version=3))
        store(connection, a_claim(id=1, person_id=1, institution_id=1))
        moved(connection, "filing", 1, "imported", "", "submitted", facts={"file": "备案.csv"})
        moved(connection, "filing", 2, "review", "submitted", "reviewed", reason="材料齐全")
        moved(connection, "filing", 3, "activate", "reviewed", "active", on_behalf_of=AGENT)
        moved(connection, "claim", 1, "imported", "", "precheck")
    yield database
    database.close()


def moved(
    connection: Connection,
    machine: str,
    seq: int,
    trigger: str,
    source: str,
    dest: str,
    **more: Any,
) -> None:
    """A move as the earlier release wrote it."""
    table = Table("move", MetaData(), autoload_with=connection)
    given = {"reason": "", "facts": {}, "on_behalf_of": None} | more
    agent = given["on_behalf_of"] and canonical(given["on_behalf_of"])
    connection.execute(
        table.insert().values(
            machine=machine, case_id=1, seq=seq, area=AREA, trigger=trigger, source=source,
            dest=dest, actor="intake", day=TODAY, at=noon(TODAY), reason=given["reason"],
            facts=canonical(given["facts"]), on_behalf_of=agent,
        )
    )  # fmt: skip


def test_every_history_is_chained_as_it_stood(old: Database) -> None:
    assert upgrade(old) == head()

    with old.reading() as session:
        moves = session.exec(select(Move).order_by(col(Move.machine), col(Move.seq))).all()
        heads = {"filing": session.get(Filing, 1), "claim": session.get(Claim, 1)}
        counted = counts(session)
    assert [(m.machine, m.trigger, m.reason, m.on_behalf_of) for m in moves] == [
        ("claim", "imported", "", None),
        ("filing", "imported", "", None),
        ("filing", "review", "材料齐全", None),
        ("filing", "activate", "", AGENT),
    ]
    last: dict[str, bytes] = {}
    for move in moves:
        agent = move.on_behalf_of and canonical(move.on_behalf_of)
        assert move.salt is not None
        said = private_text(move.reason, agent, canonical(move.facts))
        assert move.sealed == commitment(move.salt, said)
        assert move.prev_hash == last.get(move.machine, NOTHING)
        assert move.hash == digest(
            move.prev_hash, text_of(move.model_dump(), "#" + move.sealed.hex())
        )
        last[move.machine] = move.hash
    assert {name: case.head for name, case in heads.items() if case} == last
    assert counted == {("filing", "active"): 1, ("claim", "precheck"): 1}


def test_the_moves_of_each_month_lie_in_its_partition(old: Database) -> None:
    if old.is_sqlite:
        pytest.skip("SQLite has no partitions")
    with old.engine.begin() as connection:
        connection.execute(text("UPDATE move SET day = '2025-12-31' WHERE seq = 1"))

    upgrade(old)

    with old.writing() as session:
        asked = text("SELECT DISTINCT tableoid::regclass::text FROM move ORDER BY 1")
        assert list(session.scalars(asked)) == ["move_202512", "move_202603"]
        assert "move_202603" not in make_months(session, TODAY)
    for name in ("move_default", "move_202512", "move_202603"):
        with pytest.raises(DBAPIError, match="append-only"), old.writing() as session:
            session.execute(text(f"TRUNCATE {name}"))


def test_going_back_keeps_the_moves_and_lets_go_of_the_chain(old: Database) -> None:
    upgrade(old)
    to(old, "0003")

    with old.reading() as session:
        rows = session.execute(text("SELECT trigger, reason FROM move ORDER BY machine, seq")).all()
    assert [tuple(row) for row in rows] == [
        ("imported", ""), ("imported", ""), ("review", "材料齐全"), ("activate", ""),
    ]  # fmt: skip
    assert upgrade(old) == head()
