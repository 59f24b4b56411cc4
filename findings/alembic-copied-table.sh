#!/usr/bin/env bash
# On SQLite a migration of one column empties another table, and takes the guards off its own.
#
# Guess:   batch_alter_table() makes the table anew with its rows, and leaves alone everything else:
#          what refers to it, its triggers, the collation of its columns.
# Seen:    the old table is dropped. With foreign_keys=ON, rows that refer to it with ON DELETE
#          CASCADE go with it; without the pragma they stay. Triggers and COLLATE are gone either
#          way, and no error or warning says so.
# Matters: receipts hang on claims, and a trigger keeps the history of moves from being changed.
#          After such a migration the one is lost, and anybody may rewrite the other.
# Ours:    an upgrade runs with the references off and checks them before it commits; tests compare
#          an upgraded database with the tables of the models; `yidi doctor` names a guard of the
#          history that is missing.
# Source:  https://www.sqlite.org/foreignkeys.html#fk_schemacommands and lang_altertable.html
. "$(dirname "$0")/lib.sh"
packages alembic==1.20.1 sqlalchemy==2.1.9

observe <<'PY'
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Integer, create_engine
from told import told

SCHEMA = (
    "CREATE TABLE claim (id INTEGER PRIMARY KEY, no TEXT COLLATE NOCASE, fen INTEGER)",
    "CREATE TABLE receipt (no TEXT, claim_id INTEGER REFERENCES claim (id) ON DELETE CASCADE)",
    "CREATE TRIGGER claims_stay BEFORE DELETE ON claim BEGIN SELECT RAISE (ABORT, 'kept'); END",
    "INSERT INTO claim VALUES (1, 'A1', 36406)",
    "INSERT INTO receipt VALUES ('R1', 1)",
)
COUNTS = {
    "claims": "SELECT count(*) FROM claim",
    "receipts": "SELECT count(*) FROM receipt",
    "triggers": "SELECT count(*) FROM sqlite_master WHERE type = 'trigger'",
    "claims found as 'a1'": "SELECT count(*) FROM claim WHERE no = 'a1'",
}
BEFORE = dict.fromkeys(COUNTS, 1)


def migrated(foreign_keys: str) -> dict[str, int]:
    """What is there after one column has become NOT NULL."""
    with create_engine("sqlite://").connect() as connection:
        connection.exec_driver_sql(f"PRAGMA foreign_keys={foreign_keys}")
        connection.commit()
        for statement in SCHEMA:
            connection.exec_driver_sql(statement)
        connection.commit()
        operations = Operations(MigrationContext.configure(connection))
        with operations.batch_alter_table("claim") as claim:
            claim.alter_column("fen", existing_type=Integer(), nullable=False)
        return {name: connection.exec_driver_sql(query).scalar() for name, query in COUNTS.items()}


gone = {"triggers": 0, "claims found as 'a1'": 0}
told("with foreign_keys=OFF", guess=BEFORE, recorded=BEFORE | gone, seen=migrated("OFF"))
told("with foreign_keys=ON", guess=BEFORE, recorded=BEFORE | gone | {"receipts": 0},
     seen=migrated("ON"))
PY
