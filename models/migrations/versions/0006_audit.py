"""Seals over the moves, records of what was removed, and the archive of closed cases."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

KEPT = ("seal", "removal", "archived_case", "archived_receipt")
REFUSED = "what proves the history is only added to"
UNCHANGED = (
    "machine", "case_id", "no", "ext_no", "area", "person_id", "state", "closed_on",
    "content_hash", "archived_on", "moves", "head",
)  # fmt: skip
"""What stays when words are erased from an archived case."""
MACHINES = ("filing", "claim")
KEYS = {
    "seal": ("no",),
    "removal": ("no",),
    "archived_case": ("machine, case_id", "no"),
    "archived_receipt": ("code, number",),
}
MOVE_UNCHANGED = (
    "machine", "case_id", "seq", "day", "area", "trigger", "source", "dest", "actor", "at",
    "run_id", "sealed", "prev_hash", "hash",
)  # fmt: skip
"""What stays when personal data is erased from a move."""
MOVES_STAY = "moves are append-only: write a new move, or erase and archive by yidi audit"
CASES_STAY = "a case is removed by yidi archive alone"


def opened(purpose: str, machine: str = "OLD.machine", case_id: str = "OLD.case_id") -> str:
    """Whether the door for this purpose is open for the case of a row."""
    return (
        f"EXISTS (SELECT 1 FROM door d WHERE d.machine = {machine} AND d.case_id = {case_id} "
        f"AND d.purpose = '{purpose}')"
    )


def archived(machine: str = "OLD.machine", case_id: str = "OLD.case_id") -> str:
    """Whether the case of a row may go: the door is open, and the archive has it."""
    return opened("archive", machine, case_id) + (
        f" AND EXISTS (SELECT 1 FROM archived_case a WHERE a.machine = {machine} "
        f"AND a.case_id = {case_id})"
    )


def erased(what: str, more: str = "") -> str:
    """Whether words may go from a row: the door is open, and there is a record of just that."""
    return opened("erase") + (
        f" AND EXISTS (SELECT 1 FROM removal r{more} WHERE r.machine = OLD.machine "
        f"AND r.case_id = OLD.case_id AND r.kind = 'erase' AND {what})"
    )


def upgrade() -> None:
    op.create_table(
        "seal",
        sa.Column("no", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("upto", sa.DateTime(timezone=True), nullable=False),
        sa.Column("moves", sa.BigInteger(), nullable=False),
        sa.Column("cases", sa.BigInteger(), nullable=False),
        sa.Column("root", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("prev_hash", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("no", name=op.f("pk_seal")),
    )
    op.create_table(
        "removal",
        sa.Column("no", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("machine", sa.String(length=12), nullable=False),
        sa.Column("case_id", sa.BigInteger(), nullable=False),
        sa.Column("case_no", sa.String(length=30), nullable=False),
        sa.Column("seqs", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.Column("actor", sa.String(length=64), nullable=False),
        sa.Column("second", sa.String(length=64), nullable=False),
        sa.Column("reason", sa.String(length=1000), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("prev_hash", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("no", name=op.f("pk_removal")),
    )
    op.create_index("ix_removal_case", "removal", ["machine", "case_id"])
    op.create_table(
        "archived_case",
        sa.Column("machine", sa.String(length=12), nullable=False),
        sa.Column("case_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("no", sa.String(length=30), nullable=False),
        sa.Column("ext_no", sa.String(length=40), nullable=True),
        sa.Column("area", sa.String(length=6), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=False),
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.Column("archived_on", sa.Date(), nullable=False),
        sa.Column("moves", sa.Integer(), nullable=False),
        sa.Column("head", sa.LargeBinary(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("machine", "case_id", name=op.f("pk_archived_case")),
        sa.UniqueConstraint("no", name=op.f("uq_archived_case_no")),
    )
    op.create_index("ix_archived_case_ext_no", "archived_case", ["ext_no"])
    op.create_table(
        "archived_receipt",
        sa.Column("code", sa.String(length=30), nullable=False),
        sa.Column("number", sa.String(length=30), nullable=False),
        sa.Column("claim_id", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("code", "number", name=op.f("pk_archived_receipt")),
    )
    op.create_index("ix_archived_receipt_claim_id", "archived_receipt", ["claim_id"])
    op.create_table(
        "door",
        sa.Column("machine", sa.String(length=12), nullable=False),
        sa.Column("case_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("purpose", sa.String(length=8), nullable=False),
        sa.PrimaryKeyConstraint("machine", "case_id", "purpose", name=op.f("pk_door")),
    )
    postgresql = op.get_bind().dialect.name == "postgresql"
    for statement in ON_POSTGRESQL if postgresql else ON_SQLITE:
        op.execute(statement)


ON_POSTGRESQL = (
    # Moves come in the order of their instants: a few pages say where a day lies.
    "CREATE INDEX move_at ON move USING brin (at) WITH (pages_per_range = 32)",
    f"""
    CREATE FUNCTION proof_stays() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION '{REFUSED}' USING ERRCODE = 'integrity_constraint_violation';
    END $$
    """,
    f"""
    CREATE FUNCTION archive_stands() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF ({", ".join("NEW." + name for name in UNCHANGED)})
          IS NOT DISTINCT FROM ({", ".join("OLD." + name for name in UNCHANGED)})
          AND {erased("r.content = NEW.digest")} THEN
        RETURN NEW;
      END IF;
      RAISE EXCEPTION '{REFUSED}' USING ERRCODE = 'integrity_constraint_violation';
    END $$
    """,
    f"""
    CREATE OR REPLACE FUNCTION move_stands() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' AND {archived()} THEN
        RETURN OLD;
      END IF;
      IF TG_OP = 'UPDATE' AND OLD.sealed IS NOT NULL AND NEW.salt IS NULL
          AND ({", ".join("NEW." + name for name in MOVE_UNCHANGED)})
            IS NOT DISTINCT FROM ({", ".join("OLD." + name for name in MOVE_UNCHANGED)})
          AND {erased("r.seqs::jsonb @> to_jsonb(OLD.seq)")} THEN
        RETURN NEW;
      END IF;
      RAISE EXCEPTION '{MOVES_STAY}' USING ERRCODE = 'integrity_constraint_violation';
    END $$
    """,
    f"""
    CREATE OR REPLACE FUNCTION case_stays() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF {archived('TG_TABLE_NAME::text COLLATE "default"', "OLD.id")} THEN
        RETURN OLD;
      END IF;
      RAISE EXCEPTION '{CASES_STAY}' USING ERRCODE = 'integrity_constraint_violation';
    END $$
    """,
    *(
        f"CREATE TRIGGER {name}_stays BEFORE {'' if name == 'archived_case' else 'UPDATE OR '}"
        f"DELETE ON {name} FOR EACH ROW EXECUTE FUNCTION proof_stays()"
        for name in KEPT
    ),
    *(
        f"CREATE TRIGGER {name}_whole BEFORE TRUNCATE ON {name} "
        "FOR EACH STATEMENT EXECUTE FUNCTION proof_stays()"
        for name in KEPT
    ),
    "CREATE TRIGGER archived_case_stands BEFORE UPDATE ON archived_case "
    "FOR EACH ROW EXECUTE FUNCTION archive_stands()",
)
ON_SQLITE = (
    *(
        f"CREATE TRIGGER {name}_stays BEFORE DELETE ON {name} "
        f"BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END"
        for name in KEPT
    ),
    *(
        f"CREATE TRIGGER {name}_unchanged BEFORE UPDATE ON {name} "
        f"BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END"
        for name in KEPT
        if name != "archived_case"
    ),
    f"""
    CREATE TRIGGER archived_case_unchanged BEFORE UPDATE ON archived_case
    WHEN {" OR ".join(f"NEW.{name} IS NOT OLD.{name}" for name in UNCHANGED)}
      OR NOT ({erased("r.content = NEW.digest")})
    BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END
    """,
    # INSERT OR REPLACE deletes what was there and asks no trigger of DELETE.
    *(
        f"CREATE TRIGGER {name}_new BEFORE INSERT ON {name} WHEN "
        + " OR ".join(
            f"EXISTS (SELECT 1 FROM {name} WHERE ({key}) = "
            f"({', '.join('NEW.' + part for part in key.split(', '))}))"
            for key in (*keys, "rowid")
        )
        + f" BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END"
        for name, keys in KEYS.items()
    ),
    "DROP TRIGGER move_unchanged",
    f"""
    CREATE TRIGGER move_unchanged BEFORE UPDATE ON move
    WHEN OLD.sealed IS NULL OR NEW.salt IS NOT NULL
      OR {" OR ".join(f"NEW.{name} IS NOT OLD.{name}" for name in MOVE_UNCHANGED)}
      OR NOT ({erased("j.value = OLD.seq", ", json_each(r.seqs) j")})
    BEGIN SELECT RAISE(ABORT, '{MOVES_STAY}'); END
    """,
    "DROP TRIGGER move_stays",
    f"""
    CREATE TRIGGER move_stays BEFORE DELETE ON move WHEN NOT ({archived()})
    BEGIN SELECT RAISE(ABORT, '{MOVES_STAY}'); END
    """,
    *(
        statement
        for name in MACHINES
        for statement in (
            f"DROP TRIGGER {name}_stays",
            f"""
            CREATE TRIGGER {name}_stays BEFORE DELETE ON {name}
            WHEN NOT ({archived(f"'{name}'", "OLD.id")})
            BEGIN SELECT RAISE(ABORT, '{CASES_STAY}'); END
            """,
        )
    ),
)
CLOSED_ON_POSTGRESQL = tuple(
    f"CREATE OR REPLACE FUNCTION {function}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE "
    f"EXCEPTION '{says}' USING ERRCODE = 'integrity_constraint_violation'; END $$"
    for function, says in (("move_stands", MOVES_STAY), ("case_stays", CASES_STAY))
)
CLOSED_ON_SQLITE = tuple(
    statement
    for name, change, table, says in (
        ("move_unchanged", "UPDATE", "move", MOVES_STAY),
        ("move_stays", "DELETE", "move", MOVES_STAY),
        *((f"{name}_stays", "DELETE", name, CASES_STAY) for name in MACHINES),
    )
    for statement in (
        f"DROP TRIGGER {name}",
        f"CREATE TRIGGER {name} BEFORE {change} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{says}'); END",
    )
)
"""Without the archive and its records there is no door: nothing may go."""


def downgrade() -> None:
    postgresql = op.get_bind().dialect.name == "postgresql"
    for statement in CLOSED_ON_POSTGRESQL if postgresql else CLOSED_ON_SQLITE:
        op.execute(statement)
    if postgresql:
        op.execute("DROP INDEX move_at")
    op.drop_table("door")
    for name in reversed(KEPT):
        op.drop_table(name)
    if postgresql:
        op.execute("DROP FUNCTION proof_stays()")
        op.execute("DROP FUNCTION archive_stands()")
