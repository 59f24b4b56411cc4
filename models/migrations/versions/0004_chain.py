"""Moves chained by hashes, by month on PostgreSQL; histories guarded by triggers; counted cases.

The chain of what is there already is filled in as it stands today.
"""

import hashlib
import secrets
from datetime import UTC, date, datetime, timedelta
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
PAGE = 5000
MACHINES = ("filing", "claim")
WORDS = ("on_behalf_of", "reason", "facts")
FIELDS = (
    "machine", "trigger", "area", "dest", "actor", "day", "at", "run_id", "source", "case_id",
    "seq",
)  # fmt: skip


def upgrade() -> None:
    op.create_table(
        "tally",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("machine", sa.String(length=12), nullable=False),
        sa.Column("area", sa.String(length=6), nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("n", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tally")),
    )
    postgresql = op.get_bind().dialect.name == "postgresql"
    empty = sa.text("'\\x'::bytea" if postgresql else "x''")
    for name in MACHINES:
        op.add_column(name, sa.Column("head", sa.LargeBinary(), nullable=False, server_default=empty))
        op.add_column(name, sa.Column("tries", sa.Integer(), nullable=False, server_default="0"))
        op.add_column(
            name, sa.Column("stuck", sa.String(length=500), nullable=False, server_default="")
        )
        op.execute(
            sa.text(
                "INSERT INTO tally (machine, area, state, n) "
                f"SELECT '{name}', area, state, count(*) FROM {name} GROUP BY area, state"
            )
        )
    # Few filings replace another one, and every move would write to an index of all.
    some = sa.text("replaces_id IS NOT NULL")
    op.drop_index("ix_filing_replaces_id", "filing")
    op.create_index(
        "ix_filing_replaces_id", "filing", ["replaces_id"], sqlite_where=some, postgresql_where=some
    )
    op.rename_table("move", "move_before")
    _new_moves(postgresql)
    _chain()
    op.drop_table("move_before")
    for statement in ON_POSTGRESQL if postgresql else ON_SQLITE:
        op.execute(statement)


def _new_moves(postgresql: bool) -> None:
    if postgresql:
        op.execute("ALTER TABLE move_before RENAME CONSTRAINT pk_move TO pk_move_before")
    op.create_table(
        "move",
        sa.Column("machine", sa.String(length=12), nullable=False),
        sa.Column("case_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("area", sa.String(length=6), nullable=False),
        sa.Column("trigger", sa.String(length=32), nullable=False),
        sa.Column("source", sa.String(length=32), nullable=False),
        sa.Column("dest", sa.String(length=32), nullable=False),
        sa.Column("actor", sa.String(length=64), nullable=False),
        sa.Column("on_behalf_of", sa.Text(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.String(length=1000), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("run_id", sa.BigInteger(), nullable=True),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.Column("prev_hash", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("machine", "case_id", "seq", "day", name=op.f("pk_move")),
        postgresql_partition_by="RANGE (day)",
    )
    if postgresql:
        op.execute("CREATE TABLE move_default PARTITION OF move DEFAULT")
        for first, following in _months():
            between = f"FROM ('{first.isoformat()}') TO ('{following.isoformat()}')"
            op.execute(f"CREATE TABLE move_{first:%Y%m} PARTITION OF move FOR VALUES {between}")


def _months() -> list[tuple[date, date]]:
    """The months of which there are moves, as their first days and those of the next.

    What lay in the default partition would be looked through whenever a month is made.
    """
    asked = sa.text("SELECT DISTINCT date_trunc('month', day)::date FROM move_before")
    firsts = sorted(op.get_bind().execute(asked).scalars())
    return [(first, (first + timedelta(days=31)).replace(day=1)) for first in firsts]


def _chain() -> None:
    """Copy the moves, each with its hash; the last hash of a case goes on the case."""
    bind = op.get_bind()
    before, after = _reflected("move_before"), _reflected("move")
    for name in MACHINES:
        case = _reflected(name)
        last, end = 0, bind.execute(sa.select(sa.func.max(case.c.id))).scalar() or 0
        while last < end:
            mine = (before.c.machine == name, before.c.case_id > last, before.c.case_id <= last + PAGE)
            rows = bind.execute(
                sa.select(before).where(*mine).order_by(before.c.case_id, before.c.seq)
            ).mappings()
            heads: dict[int, bytes] = {}
            linked = []
            for row in rows:
                linked.append(_linked(dict(row), heads.get(row["case_id"], b"")))
                heads[row["case_id"]] = linked[-1]["hash"]
            if linked:
                bind.execute(after.insert(), linked)
                bind.execute(
                    case.update()
                    .where(case.c.id == sa.bindparam("its_id"))
                    .values(head=sa.bindparam("its_head")),
                    [{"its_id": key, "its_head": head} for key, head in heads.items()],
                )
            last += PAGE


def _reflected(name: str) -> sa.Table:
    return sa.Table(name, sa.MetaData(), autoload_with=op.get_bind())


def _linked(row: dict[str, Any], prev: bytes) -> dict[str, Any]:
    row.pop("id")
    salt = secrets.token_bytes(16)
    said = "\x1f".join((row["reason"], row["on_behalf_of"] or "", row["facts"]))
    row |= {"salt": salt, "sealed": hashlib.sha256(salt + said.encode()).digest(), "prev_hash": prev}
    text = "\x1f".join(("1", *(_shown(row[name]) for name in FIELDS), "#" + row["sealed"].hex()))
    return row | {"hash": hashlib.sha256(prev + text.encode()).digest()}


def _shown(value: Any) -> str:
    if isinstance(value, datetime):
        # SQLite gives an instant in UTC without saying so.
        aware = value if value.tzinfo else value.replace(tzinfo=UTC)
        return aware.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else str(value)


REFUSED = "moves are append-only: write a new move, or erase and archive by yidi audit"
NO_MOVE = "a state changes by a move: its row is missing"
NO_DOOR = "a case is removed by yidi archive alone"
TAKEN = "UNIQUE constraint failed: another case has this number"

ON_POSTGRESQL = (
    *(
        f"CREATE FUNCTION {function}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION "
        f"'{says}' USING ERRCODE = 'integrity_constraint_violation'; END $$"
        for function, says in (
            ("moves_stay", REFUSED), ("move_stands", REFUSED), ("case_stays", NO_DOOR),
        )
    ),
    f"""
    CREATE FUNCTION state_has_move() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT EXISTS (
        SELECT 1 FROM move m WHERE m.machine = TG_TABLE_NAME::text COLLATE "default" AND m.case_id = NEW.id
          AND m.seq = NEW.version AND m.day = NEW.state_since AND m.source = OLD.state
          AND m.dest = NEW.state AND m.hash = NEW.head) THEN
        RAISE EXCEPTION '{NO_MOVE} (% %)', TG_TABLE_NAME, NEW.no
          USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      RETURN NULL;
    END $$
    """,
    "CREATE TRIGGER move_stands BEFORE UPDATE OR DELETE ON move "
    "FOR EACH ROW EXECUTE FUNCTION move_stands()",
    "CREATE TRIGGER moves_stay BEFORE TRUNCATE ON move "
    "FOR EACH STATEMENT EXECUTE FUNCTION moves_stay()",
    # The guard of single rows is copied to each partition by itself; that of TRUNCATE is not.
    """
    DO $$ DECLARE part regclass;
    BEGIN
      FOR part IN SELECT inhrelid::regclass FROM pg_inherits WHERE inhparent = 'move'::regclass LOOP
        EXECUTE format('CREATE TRIGGER moves_stay BEFORE TRUNCATE ON %s '
          'FOR EACH STATEMENT EXECUTE FUNCTION moves_stay()', part);
      END LOOP;
    END $$
    """,
    *(
        f"CREATE TRIGGER {name}_state_has_move AFTER UPDATE ON {name} FOR EACH ROW "
        "WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION state_has_move()"
        for name in MACHINES
    ),
    *(
        f"CREATE TRIGGER {name}_stays BEFORE DELETE ON {name} "
        "FOR EACH ROW EXECUTE FUNCTION case_stays()"
        for name in MACHINES
    ),
)
ON_SQLITE = (
    f"CREATE TRIGGER move_unchanged BEFORE UPDATE ON move BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END",
    f"CREATE TRIGGER move_stays BEFORE DELETE ON move BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END",
    *(
        f"""
        CREATE TRIGGER {name}_state_has_move BEFORE UPDATE ON {name}
        WHEN NEW.state IS NOT OLD.state AND NOT EXISTS (
          SELECT 1 FROM move WHERE machine = '{name}' AND case_id = NEW.id AND seq = NEW.version
          AND day = NEW.state_since AND source = OLD.state AND dest = NEW.state
          AND hash = NEW.head)
        BEGIN SELECT RAISE(ABORT, '{NO_MOVE}'); END
        """
        for name in MACHINES
    ),
    *(
        f"CREATE TRIGGER {name}_stays BEFORE DELETE ON {name} "
        f"BEGIN SELECT RAISE(ABORT, '{NO_DOOR}'); END"
        for name in MACHINES
    ),
    # INSERT OR REPLACE deletes what was there and asks no trigger of DELETE.
    f"""
    CREATE TRIGGER move_new BEFORE INSERT ON move
    WHEN (NEW.rowid > 0 AND EXISTS (SELECT 1 FROM move WHERE rowid = NEW.rowid))
      OR EXISTS (SELECT 1 FROM move WHERE machine = NEW.machine AND case_id = NEW.case_id
        AND seq = NEW.seq AND day = NEW.day)
    BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END
    """,
    *(
        f"""
        CREATE TRIGGER {name}_new BEFORE INSERT ON {name}
        WHEN EXISTS (SELECT 1 FROM {name} WHERE id = NEW.id)
          OR EXISTS (SELECT 1 FROM {name} WHERE no = NEW.no)
          OR EXISTS (SELECT 1 FROM {name} WHERE ext_no = NEW.ext_no AND area = NEW.area)
        BEGIN SELECT RAISE(ABORT, '{TAKEN}'); END
        """
        for name in MACHINES
    ),
    # So does UPDATE OR REPLACE.
    *(
        f"""
        CREATE TRIGGER {name}_same BEFORE UPDATE OF id, no, ext_no, area ON {name}
        WHEN EXISTS (SELECT 1 FROM {name} WHERE id = NEW.id AND id <> OLD.id)
          OR EXISTS (SELECT 1 FROM {name} WHERE no = NEW.no AND id <> OLD.id)
          OR EXISTS (SELECT 1 FROM {name} WHERE ext_no = NEW.ext_no AND area = NEW.area
            AND id <> OLD.id)
        BEGIN SELECT RAISE(ABORT, '{TAKEN}'); END
        """
        for name in MACHINES
    ),
)


def downgrade() -> None:
    postgresql = op.get_bind().dialect.name == "postgresql"
    for name in MACHINES:
        names = ("state_has_move", "stays") if postgresql else ("state_has_move", "stays", "new", "same")
        for trigger in names:
            op.execute(f"DROP TRIGGER {name}_{trigger}" + (f" ON {name}" if postgresql else ""))
    op.rename_table("move", "move_chained")
    op.create_table(
        "move",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("machine", sa.String(length=12), nullable=False),
        sa.Column("case_id", sa.BigInteger(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("area", sa.String(length=6), nullable=False),
        sa.Column("trigger", sa.String(length=32), nullable=False),
        sa.Column("source", sa.String(length=32), nullable=False),
        sa.Column("dest", sa.String(length=32), nullable=False),
        sa.Column("actor", sa.String(length=64), nullable=False),
        sa.Column("on_behalf_of", sa.Text(), nullable=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.String(length=1000), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("run_id", sa.BigInteger(), nullable=True),
        sa.Column("prev_hash", sa.String(length=64), nullable=True),
        sa.Column("hash", sa.String(length=64), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_move_again" if postgresql else op.f("pk_move")),
        sa.UniqueConstraint(
            "machine", "case_id", "seq", name=op.f("uq_move_machine_case_id_seq")
        ),
    )
    columns = (
        "machine, case_id, seq, area, trigger, source, dest, actor, on_behalf_of, day, at, reason, "
        "facts, run_id"
    )
    op.execute(
        f"INSERT INTO move ({columns}) SELECT {columns} FROM move_chained ORDER BY day, at, seq"
    )
    op.drop_table("move_chained")
    if postgresql:
        op.execute("ALTER TABLE move RENAME CONSTRAINT pk_move_again TO pk_move")
        for function in ("move_stands", "moves_stay", "state_has_move", "case_stays"):
            op.execute(f"DROP FUNCTION {function}()")
    op.drop_index("ix_filing_replaces_id", "filing")
    op.create_index("ix_filing_replaces_id", "filing", ["replaces_id"])
    for name in MACHINES:
        for column in ("stuck", "tries", "head"):
            op.drop_column(name, column)
    op.drop_table("tally")
