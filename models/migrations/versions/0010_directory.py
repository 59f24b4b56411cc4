"""Upward reporting, the directory by date, people who change.

Filings that are in force already were never reported from here: they are the first to be.
"""

import json
from datetime import date, timedelta
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
A_DAY = timedelta(days=1)


ALWAYS = "1900-01-01"
VERSIONED = (
    "name", "kind", "level", "deductible_level", "area", "inpatient_networked",
    "outpatient_networked", "chronic_networked", "refers",
)  # fmt: skip


FLAGS = ("inpatient_networked", "outpatient_networked", "refers")
VERSION = sa.table(
    "institution_version",
    sa.column("institution_id", sa.BigInteger()),
    sa.column("valid_from", sa.Date()),
    sa.column("valid_to", sa.Date()),
    *(
        sa.column(name, sa.Boolean() if name in FLAGS else sa.String())
        for name in VERSIONED
    ),
)


def upgrade() -> None:
    _reports()
    _directory()
    _past()
    _people()


def _people() -> None:
    op.add_column("person", sa.Column("merged_into_id", sa.BigInteger(), nullable=True))


def _directory() -> None:
    for name, day in (("valid_from", ALWAYS), ("valid_to", "9999-12-31")):
        op.add_column(
            "institution", sa.Column(name, sa.Date(), server_default=day, nullable=False)
        )
    op.create_table(
        "institution_version",
        sa.Column("institution_id", sa.BigInteger(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(length=3), nullable=False),
        sa.Column("level", sa.String(length=6), nullable=False),
        sa.Column("deductible_level", sa.String(length=6), nullable=False),
        sa.Column("area", sa.String(length=6), nullable=False),
        sa.Column("inpatient_networked", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("outpatient_networked", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("chronic_networked", sa.Text(), nullable=False),
        sa.Column("refers", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(
            ["institution_id"],
            ["institution.id"],
            name=op.f("fk_institution_version_institution_id"),
        ),
        sa.PrimaryKeyConstraint(
            "institution_id", "valid_from", name=op.f("pk_institution_version")
        ),
    )
    op.create_table(
        "downtime",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("notice_no", sa.String(length=40), nullable=False),
        sa.Column("place", sa.String(length=12), nullable=False),
        sa.Column("begins_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("services", sa.Text(), nullable=False),
        sa.Column("says", sa.String(length=500), nullable=False),
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_downtime")),
        sa.UniqueConstraint("place", "notice_no", name=op.f("uq_downtime_place_notice_no")),
    )
    op.create_index("ix_downtime_place", "downtime", ["place", "ends_at"])


def _past() -> None:
    """What the register said of institutions before each change, as dated versions.

    The day of the change is that of its import: no other was written down.
    """
    bind = op.get_bind()
    found = bind.execute(sa.text("SELECT code, id FROM institution"))
    ids: dict[str, int] = {code: key for code, key in found}  # noqa: C416
    changes = bind.execute(
        sa.text("SELECT key, before, day FROM register_change WHERE kind = 'institution' ORDER BY id")
        .columns(day=sa.Date())
    ).all()  # fmt: skip
    began: dict[str, date] = {}
    for code, before, day in changes:
        start = began.get(code, date.fromisoformat(ALWAYS))
        if code in ids and start < day:
            said = json.loads(before)
            values = {name: said[name] for name in VERSIONED}
            values["chronic_networked"] = json.dumps(
                said["chronic_networked"], ensure_ascii=False, separators=(",", ":")
            )
            values |= {"institution_id": ids[code], "valid_from": start, "valid_to": day - A_DAY}
            bind.execute(sa.insert(VERSION), values)
        began[code] = day
    its = sa.table("institution", sa.column("code"), sa.column("valid_from", sa.Date()))
    for code, day in began.items():
        bind.execute(sa.update(its).where(its.c.code == code).values(valid_from=day))


def _reports() -> None:
    def its() -> list[Any]:
        return [
            sa.Column("case_id", sa.BigInteger(), nullable=False),
            sa.Column("seq", sa.Integer(), nullable=False),
            sa.Column("area", sa.String(length=6), nullable=False),
            sa.Column("event", sa.String(length=2), nullable=False),
            sa.Column("day", sa.Date(), nullable=False),
        ]

    op.create_table(
        "report",
        *its(),
        sa.Column("tries", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("error", sa.String(length=500), nullable=True),
        sa.PrimaryKeyConstraint("case_id", "seq", name=op.f("pk_report")),
        sqlite_with_rowid=False,
    )
    failed = sa.text("tries > 0")
    op.create_index(
        "ix_report_failed", "report", ["case_id"], sqlite_where=failed, postgresql_where=failed
    )
    op.create_table(
        "reported",
        *its(),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_to", sa.String(length=200), nullable=False),
        sa.PrimaryKeyConstraint("case_id", "seq", name=op.f("pk_reported")),
        sqlite_with_rowid=False,
    )
    op.execute(
        "INSERT INTO report (case_id, seq, area, event, day) "
        "SELECT id, version, area, '01', activated_on FROM filing WHERE state = 'active'"
    )


def downgrade() -> None:
    for name in ("downtime", "institution_version", "reported", "report"):
        op.drop_table(name)
    op.drop_column("person", "merged_into_id")
    for name in ("valid_to", "valid_from"):
        op.drop_column("institution", name)
