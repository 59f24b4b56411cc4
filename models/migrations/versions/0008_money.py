"""Money: the ledger, payout batches and payments, what the bank answered, recoveries, spent receipts.

Claims that are approved already enter the ledger with what they stand at (期初).
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0006"
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MACHINES = ("payout", "payment", "recovery")
KEPT = "entries of the ledger are only added: reverse by a new one"
BELOW = "an account of the ledger would go below zero"
APART = "a claim in this state cannot have these balances in the ledger"
NO_MOVE = "a state changes with its move row only"
STAYS = "what was paid, or was to be, is never deleted"
TAKEN = "this key is taken"
MONEY = "('to_pay', 'paying', 'paid', 'payment_failed', 'suspended')"


def balance(*accounts: str) -> str:
    """What stands on these accounts, over rows of the ledger."""
    names = ", ".join(f"'{account}'" for account in accounts)
    return (
        f"coalesce(sum(CASE WHEN dest IN ({names}) THEN amount ELSE 0 END "
        f"- CASE WHEN source IN ({names}) THEN amount ELSE 0 END), 0)"
    )


PAYABLE, BANK, BACK = balance("payable"), balance("bank"), balance("back")
# What a recovery brought back to the fund was with the payee all the same.
RECOVERED = (
    "coalesce(sum(CASE WHEN source = 'recoverable' AND dest = 'fund' THEN amount ELSE 0 END), 0)"
)
THERE = f"({balance('paid', 'recoverable')} + {RECOVERED})"
STANDS = f"CASE WHEN NEW.state = 'suspended' THEN NEW.return_to ELSE NEW.state END"
FITS = f"""CASE {{stands}}
      WHEN 'to_pay' THEN {PAYABLE} + {THERE} = {{owed}} AND {BANK} = 0 AND {BACK} = 0
      WHEN 'paying' THEN {PAYABLE} + {BANK} + {THERE} = {{owed}} AND {BACK} = 0
      WHEN 'paid' THEN {THERE} = {{owed}} AND {PAYABLE} = 0 AND {BANK} = 0 AND {BACK} = 0
      WHEN 'payment_failed' THEN {BACK} + {THERE} = {{owed}} AND {PAYABLE} = 0 AND {BANK} = 0
      ELSE {PAYABLE} = 0 AND {BANK} = 0 AND {BACK} = 0 AND {THERE} = 0 END"""
"""Whether the balances of a claim are those of its state."""


def upgrade() -> None:
    postgresql = op.get_bind().dialect.name == "postgresql"
    empty = sa.text("'\\x'::bytea" if postgresql else "x''")
    op.create_table(
        "bank_reading",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("bank", sa.String(length=40), nullable=False),
        sa.Column("actor", sa.String(length=64), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("statement", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bank_reading")),
        sa.UniqueConstraint("sha256", name=op.f("uq_bank_reading_sha256")),
    )
    op.create_table(
        "entry",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("claim_id", sa.BigInteger(), nullable=False),
        sa.Column("part", sa.String(length=30), nullable=False),
        sa.Column("area", sa.String(length=6), nullable=False),
        sa.Column("fund", sa.String(length=6), nullable=False),
        sa.Column("source", sa.String(length=12), nullable=False),
        sa.Column("dest", sa.String(length=12), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("ref", sa.String(length=60), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "source IN ('fund', 'payable', 'bank', 'paid', 'back', 'recoverable') AND dest IN ('fund', 'payable', 'bank', 'paid', 'back', 'recoverable')",
            name=op.f("ck_entry_account"),
        ),
        sa.CheckConstraint("amount > 0", name=op.f("ck_entry_amount")),
        sa.CheckConstraint("source <> dest", name=op.f("ck_entry_two_accounts")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entry")),
    )
    op.create_index("ix_entry_claim_id", "entry", ["claim_id"])
    op.create_index("ix_entry_day", "entry", ["area", "day"])
    op.create_index("ix_entry_ref", "entry", ["ref"])
    op.create_table(
        "payment",
        sa.Column("no", sa.String(length=30), nullable=False),
        sa.Column("area", sa.String(length=6), nullable=False),
        sa.Column("applied_on", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("state_since", sa.Date(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("head", sa.LargeBinary(), server_default=empty, nullable=False),
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stuck", sa.String(length=500), server_default="", nullable=False),
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("key", sa.String(length=30), nullable=False),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("claim_id", sa.BigInteger(), nullable=False),
        sa.Column("claim_no", sa.String(length=30), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("part", sa.String(length=30), nullable=False),
        sa.Column("batch_id", sa.BigInteger(), nullable=True),
        sa.Column("batch_no", sa.String(length=30), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("way", sa.String(length=8), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("kept_back", sa.BigInteger(), nullable=False),
        sa.Column("kept_back_no", sa.String(length=30), nullable=False),
        sa.Column("payee_name", sa.String(length=100), nullable=False),
        sa.Column("payee_account", sa.String(length=50), nullable=False),
        sa.Column("payee_bank_code", sa.String(length=20), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=False),
        sa.Column("result_due_on", sa.Date(), nullable=False),
        sa.Column("dropped_why", sa.String(length=40), nullable=False),
        sa.Column("reason_code", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("bank_ref", sa.String(length=60), nullable=False),
        sa.Column("booked_on", sa.Date(), nullable=False),
        sa.Column("voucher", sa.String(length=60), nullable=False),
        sa.CheckConstraint(
            "amount > 0 OR (amount = 0 AND way = 'none')", name=op.f("ck_payment_amount")
        ),
        sa.CheckConstraint(
            "state IN ('planned', 'sent', 'unknown', 'paid', 'failed', 'returned', 'dropped')",
            name=op.f("ck_payment_state"),
        ),
        sa.CheckConstraint("kept_back >= 0", name=op.f("ck_payment_kept_back")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payment")),
        sa.UniqueConstraint("key", "attempt", name=op.f("uq_payment_key_attempt")),
        sa.UniqueConstraint("no", name=op.f("uq_payment_no")),
    )
    op.create_index("ix_payment_batch_id", "payment", ["batch_id", "position"])
    op.create_index("ix_payment_claim_id", "payment", ["claim_id", "id"])
    op.create_index(
        "ix_payment_under_way",
        "payment",
        ["area", "result_due_on", "id"],
        sqlite_where=sa.text("state IN ('sent', 'unknown')"),
        postgresql_where=sa.text("state IN ('sent', 'unknown')"),
    )
    op.create_index(
        "uq_payment_live",
        "payment",
        ["claim_id", "part"],
        unique=True,
        sqlite_where=sa.text("state IN ('planned', 'sent', 'unknown', 'paid')"),
        postgresql_where=sa.text("state IN ('planned', 'sent', 'unknown', 'paid')"),
    )
    op.create_table(
        "payout",
        sa.Column("no", sa.String(length=30), nullable=False),
        sa.Column("area", sa.String(length=6), nullable=False),
        sa.Column("applied_on", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("state_since", sa.Date(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("head", sa.LargeBinary(), server_default=empty, nullable=False),
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stuck", sa.String(length=500), server_default="", nullable=False),
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("bank", sa.String(length=40), nullable=False),
        sa.Column("items", sa.Integer(), nullable=False),
        sa.Column("open_items", sa.Integer(), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=False),
        sa.Column("plan_hash", sa.String(length=64), nullable=False),
        sa.Column("drafted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("drafted_by", sa.String(length=64), nullable=False),
        sa.Column("signed_by", sa.String(length=64), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=False),
        sa.Column("result_due_on", sa.Date(), nullable=False),
        sa.Column("files", sa.Text(), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "state IN ('drafted', 'signed', 'sent', 'unknown', 'settled', 'void')",
            name=op.f("ck_payout_state"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payout")),
        sa.UniqueConstraint("no", name=op.f("uq_payout_no")),
    )
    op.create_index("ix_payout_open", "payout", ["state", "area"])
    op.create_table(
        "recovery",
        sa.Column("no", sa.String(length=30), nullable=False),
        sa.Column("area", sa.String(length=6), nullable=False),
        sa.Column("applied_on", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("state_since", sa.Date(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("head", sa.LargeBinary(), server_default=empty, nullable=False),
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stuck", sa.String(length=500), server_default="", nullable=False),
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("claim_id", sa.BigInteger(), nullable=False),
        sa.Column("claim_no", sa.String(length=30), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("done", sa.BigInteger(), nullable=False),
        sa.Column("funds", sa.Text(), nullable=False),
        sa.Column("shift", sa.Text(), nullable=False),
        sa.Column("set_off", sa.Boolean(), nullable=False),
        sa.Column("payee_name", sa.String(length=100), nullable=False),
        sa.Column("payee_account", sa.String(length=50), nullable=False),
        sa.Column("payee_bank_code", sa.String(length=20), nullable=False),
        sa.Column("held_back", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.String(length=1000), nullable=False),
        sa.Column("cause", sa.String(length=32), nullable=False),
        sa.Column("explained", sa.Text(), nullable=False),
        sa.Column("calculation_id", sa.BigInteger(), nullable=True),
        sa.Column("replaces_id", sa.BigInteger(), nullable=True),
        sa.Column("proposed_by", sa.String(length=64), nullable=False),
        sa.Column("decided_by", sa.String(length=64), nullable=False),
        sa.CheckConstraint(
            "state IN ('proposed', 'open', 'closed', 'cancelled')", name=op.f("ck_recovery_state")
        ),
        sa.CheckConstraint(
            "amount > 0 AND done BETWEEN 0 AND amount", name=op.f("ck_recovery_amount")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recovery")),
        sa.UniqueConstraint("no", name=op.f("uq_recovery_no")),
    )
    op.create_index("ix_recovery_claim_id", "recovery", ["claim_id"])
    op.create_index("ix_recovery_person_id", "recovery", ["person_id"])
    op.create_index("ix_recovery_state", "recovery", ["state", "kind", "area"])
    op.create_table(
        "red_receipt",
        sa.Column("code", sa.String(length=30), nullable=False),
        sa.Column("number", sa.String(length=30), nullable=False),
        sa.Column("source", sa.String(length=200), nullable=False),
        sa.Column("red_on", sa.Date(), nullable=False),
        sa.Column("known_on", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("code", "number", name=op.f("pk_red_receipt")),
    )
    op.create_table(
        "spent_receipt",
        sa.Column("code", sa.String(length=30), nullable=False),
        sa.Column("number", sa.String(length=30), nullable=False),
        sa.Column("holder", sa.String(length=40), nullable=False),
        sa.Column("settled", sa.Boolean(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("code", "number", name=op.f("pk_spent_receipt")),
    )
    op.create_index("ix_spent_receipt_holder", "spent_receipt", ["holder"])
    op.create_table(
        "bank_line",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("reading_id", sa.BigInteger(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("payment_no", sa.String(length=60), nullable=False),
        sa.Column("batch_no", sa.String(length=60), nullable=False),
        sa.Column("result", sa.String(length=12), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("credit", sa.Boolean(), nullable=False),
        sa.Column("booked_on", sa.Date(), nullable=False),
        sa.Column("reason_code", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("bank_ref", sa.String(length=60), nullable=False),
        sa.Column("raw", sa.Text(), nullable=False),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("resolved_by", sa.String(length=64), nullable=False),
        sa.Column("resolved_on", sa.Date(), nullable=False),
        sa.Column("resolution", sa.String(length=1000), nullable=False),
        sa.ForeignKeyConstraint(
            ["reading_id"], ["bank_reading.id"], name=op.f("fk_bank_line_reading_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bank_line")),
    )
    op.create_index(
        "ix_bank_line_open",
        "bank_line",
        ["id"],
        sqlite_where=sa.text("status = 'open'"),
        postgresql_where=sa.text("status = 'open'"),
    )
    op.create_index("ix_bank_line_payment_no", "bank_line", ["payment_no"])
    op.create_index("ix_bank_line_reading_id", "bank_line", ["reading_id", "row"])

    for statement in (*OPENING, *SPENT):
        op.execute(statement)
    for statement in ON_POSTGRESQL if postgresql else ON_SQLITE:
        op.execute(statement)


SHARES = (
    ("hifp_pay", "CASE WHEN c.insutype LIKE '310%' THEN '310100' WHEN c.insutype LIKE '390%' THEN '390100' "
                 "WHEN c.insutype LIKE '340%' THEN '340100' ELSE '999997' END"),
    ("hifmi_pay", "'391100'"),
    ("hifob_pay", "'330100'"),
    ("cvlserv_pay", "'320100'"),
    ("maf_pay", "'610100'"),
)  # fmt: skip
OWING = f"c.payable > 0 AND (c.state IN ('to_pay', 'paid') OR (c.state = 'suspended' AND c.return_to = 'to_pay'))"
INTO = "INSERT INTO entry (claim_id, part, area, fund, source, dest, amount, kind, ref, day, at) "
OPENING = (
    *(
        INTO + f"SELECT c.id, '', c.area, {fund}, 'fund', 'payable', k.{amount}, 'opening', '', "
        "c.state_since, CURRENT_TIMESTAMP FROM claim c JOIN calculation k ON k.id = c.calculation_id "
        f"WHERE {OWING} AND k.{amount} > 0 AND k.fund_pay_sumamt = c.payable"
        for amount, fund in SHARES
    ),
    INTO + "SELECT c.id, '', c.area, '999997', 'fund', 'payable', c.payable, 'opening', '', "
    "c.state_since, CURRENT_TIMESTAMP FROM claim c "
    f"WHERE {OWING} AND NOT EXISTS (SELECT 1 FROM entry e WHERE e.claim_id = c.id)",
    INTO
    + "SELECT e.claim_id, '', e.area, e.fund, 'payable', 'paid', e.amount, 'opening', '', e.day, e.at "
    "FROM entry e JOIN claim c ON c.id = e.claim_id WHERE c.state = 'paid'",
)
"""What a claim stands at that was approved or paid before there was a ledger."""

SPENDING = "INSERT INTO spent_receipt (code, number, holder, settled, day) "
ONCE = " ON CONFLICT DO NOTHING"
SPENT = (
    SPENDING + "SELECT r.code, r.number, c.no, false, c.state_since FROM receipt r "
    "JOIN claim c ON c.id = r.claim_id WHERE c.state IN ('paying', 'paid', 'payment_failed')" + ONCE,
    SPENDING + "SELECT s.bill_code, s.bill_no, max(s.settlement_no), true, CURRENT_DATE "
    "FROM settlement s WHERE s.bill_no <> '' AND NOT EXISTS (SELECT 1 FROM settlement b "
    "WHERE b.bill_code = s.bill_code AND b.bill_no = s.bill_no AND b.reversed) "
    "GROUP BY s.bill_code, s.bill_no" + ONCE,
)
"""The receipts on which money was spent before this was kept; a paid claim's come first."""

ON_POSTGRESQL = (
    f"""
    CREATE FUNCTION entries_stay() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION '{KEPT}' USING ERRCODE = 'integrity_constraint_violation';
    END $$
    """,
    "CREATE TRIGGER entry_stays BEFORE UPDATE OR DELETE ON entry "
    "FOR EACH ROW EXECUTE FUNCTION entries_stay()",
    "CREATE TRIGGER entry_whole BEFORE TRUNCATE ON entry "
    "FOR EACH STATEMENT EXECUTE FUNCTION entries_stay()",
    f"""
    CREATE FUNCTION accounts_hold() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE short bigint;
    BEGIN
      SELECT e.claim_id INTO short FROM entry e
        WHERE e.claim_id IN (SELECT f.claim_id FROM fresh f WHERE f.source <> 'fund')
        GROUP BY e.claim_id, e.part, e.fund
        HAVING {balance("payable")} < 0 OR {balance("bank")} < 0 OR {balance("paid")} < 0
          OR {balance("back")} < 0 OR {balance("recoverable")} < 0
        LIMIT 1;
      IF short IS NOT NULL THEN
        RAISE EXCEPTION '{BELOW} (claim %)', short
          USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      RETURN NULL;
    END $$
    """,
    "CREATE TRIGGER entry_holds AFTER INSERT ON entry REFERENCING NEW TABLE AS fresh "
    "FOR EACH STATEMENT EXECUTE FUNCTION accounts_hold()",
    f"""
    CREATE FUNCTION money_follows() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE fits boolean;
    BEGIN
      SELECT {FITS.format(stands=STANDS, owed="coalesce(NEW.payable, 0)")} INTO fits
        FROM entry WHERE claim_id = NEW.id AND part = '';
      IF NOT fits THEN
        RAISE EXCEPTION '{APART} (% %)', NEW.no, NEW.state
          USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      RETURN NULL;
    END $$
    """,
    "CREATE TRIGGER claim_money_follows AFTER UPDATE ON claim FOR EACH ROW "
    f"WHEN (OLD.state IS DISTINCT FROM NEW.state AND (OLD.state IN {MONEY} OR NEW.state IN {MONEY})) "
    "EXECUTE FUNCTION money_follows()",
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
    f"CREATE TRIGGER entry_unchanged BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, '{KEPT}'); END",
    f"CREATE TRIGGER entry_stays BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, '{KEPT}'); END",
    f"""
    CREATE TRIGGER entry_new BEFORE INSERT ON entry
    WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, '{KEPT}'); END
    """,
    f"""
    CREATE TRIGGER entry_holds AFTER INSERT ON entry
    WHEN NEW.source <> 'fund' AND (
      SELECT sum(CASE WHEN dest = NEW.source THEN amount ELSE 0 END
        - CASE WHEN source = NEW.source THEN amount ELSE 0 END)
      FROM entry WHERE claim_id = NEW.claim_id AND part = NEW.part AND fund = NEW.fund) < 0
    BEGIN SELECT RAISE(ABORT, '{BELOW}'); END
    """,
    f"""
    CREATE TRIGGER claim_money_follows BEFORE UPDATE ON claim
    WHEN NEW.state IS NOT OLD.state AND (OLD.state IN {MONEY} OR NEW.state IN {MONEY})
      AND NOT (SELECT {FITS.format(stands=STANDS, owed="coalesce(NEW.payable, 0)")}
        FROM entry WHERE claim_id = NEW.id AND part = '')
    BEGIN SELECT RAISE(ABORT, '{APART}'); END
    """,
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
        f"BEGIN SELECT RAISE(ABORT, '{STAYS}'); END"
        for name in MACHINES
    ),
    # INSERT OR REPLACE deletes what was there and asks no trigger of DELETE.
    *(
        f"""
        CREATE TRIGGER {name}_new BEFORE INSERT ON {name}
        WHEN EXISTS (SELECT 1 FROM {name} WHERE id = NEW.id)
          OR EXISTS (SELECT 1 FROM {name} WHERE no = NEW.no)
        BEGIN SELECT RAISE(ABORT, '{TAKEN}'); END
        """
        for name in MACHINES
    ),
    f"""
    CREATE TRIGGER payment_once BEFORE INSERT ON payment
    WHEN EXISTS (SELECT 1 FROM payment WHERE claim_id = NEW.claim_id AND part = NEW.part
      AND state IN ('planned', 'sent', 'unknown', 'paid'))
      OR EXISTS (SELECT 1 FROM payment WHERE key = NEW.key AND attempt = NEW.attempt)
    BEGIN SELECT RAISE(ABORT, '{TAKEN}'); END
    """,
    # So does UPDATE OR REPLACE.
    *(
        f"""
        CREATE TRIGGER {name}_same BEFORE UPDATE OF id, no ON {name}
        WHEN NEW.id IS NOT OLD.id OR NEW.no IS NOT OLD.no
        BEGIN SELECT RAISE(ABORT, '{TAKEN}'); END
        """
        for name in MACHINES
    ),
)


def downgrade() -> None:
    postgresql = op.get_bind().dialect.name == "postgresql"
    op.execute("DROP TRIGGER claim_money_follows" + (" ON claim" if postgresql else ""))
    if not postgresql:
        for name in MACHINES:
            op.execute(f"DROP TRIGGER {name}_stays")
    for name in ("bank_line", "bank_reading", "spent_receipt", "red_receipt", "recovery", "payment",
                 "payout", "entry"):  # fmt: skip
        op.drop_table(name)
    if postgresql:
        for function in ("entries_stay", "accounts_hold", "money_follows"):
            op.execute(f"DROP FUNCTION {function}()")
