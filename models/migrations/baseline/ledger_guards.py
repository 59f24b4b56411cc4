"""What guards the ledger (资金账保护): entries are only added, no account falls below zero, and a
claim stands in a state of money with the balances of that state alone."""

from models.migrations.baseline.columns import one_of
from models.migrations.baseline.triggers import (
    function,
    on_row,
    on_truncate,
    raised,
    refused,
    refusing,
)

ENTRIES_STAY = "entries of the ledger are only added: reverse by a new one"
BELOW = "an account of the ledger would go below zero"
APART = "a claim in this state cannot have these balances in the ledger"
WITH_MONEY = "to_pay paying paid payment_failed suspended"


def balance(accounts: str) -> str:
    """What stands on these accounts, over entries of the ledger."""
    return (
        f"coalesce(sum(CASE WHEN {one_of('dest', accounts)} THEN amount ELSE 0 END "
        f"- CASE WHEN {one_of('source', accounts)} THEN amount ELSE 0 END), 0)"
    )


PAYABLE, BANK, BACK = balance("payable"), balance("bank"), balance("back")
# What a recovery brought back to the fund was with the payee all the same.
RECOVERED = (
    "coalesce(sum(CASE WHEN source = 'recoverable' AND dest = 'fund' THEN amount ELSE 0 END), 0)"
)
THERE = f"({balance('paid recoverable')} + {RECOVERED})"
OWED = "coalesce(NEW.payable, 0)"
FITS = f"""
SELECT CASE CASE WHEN NEW.state = 'suspended' THEN NEW.return_to ELSE NEW.state END
      WHEN 'to_pay' THEN {PAYABLE} + {THERE} = {OWED} AND {BANK} = 0 AND {BACK} = 0
      WHEN 'paying' THEN {PAYABLE} + {BANK} + {THERE} = {OWED} AND {BACK} = 0
      WHEN 'paid' THEN {THERE} = {OWED} AND {PAYABLE} = 0 AND {BANK} = 0 AND {BACK} = 0
      WHEN 'payment_failed' THEN {BACK} + {THERE} = {OWED} AND {PAYABLE} = 0 AND {BANK} = 0
      ELSE {PAYABLE} = 0 AND {BANK} = 0 AND {BACK} = 0 AND {THERE} = 0 END"""
"""Whether the balances of a claim are those of its state."""
ITS_ENTRIES = "FROM entry WHERE claim_id = NEW.id AND part = ''"
OF_MONEY = f"(OLD.{one_of('state', WITH_MONEY)} OR NEW.{one_of('state', WITH_MONEY)})"
ACCOUNTS = ("payable", "bank", "paid", "back", "recoverable")
"""What may not fall below zero; the fund may."""

POSTGRESQL = (
    refusing("entries_stay", ENTRIES_STAY),
    on_row("entry_stays", "BEFORE UPDATE OR DELETE", "entry", "entries_stay"),
    on_truncate("entry_whole", "entry", "entries_stay"),
    function(
        "accounts_hold",
        f"""
      SELECT e.claim_id INTO short FROM entry e
        WHERE e.claim_id IN (SELECT f.claim_id FROM fresh f WHERE f.source <> 'fund')
        GROUP BY e.claim_id, e.part, e.fund
        HAVING {" OR ".join(f"{balance(account)} < 0" for account in ACCOUNTS)}
        LIMIT 1;
      IF short IS NOT NULL THEN {raised(BELOW + " (claim %)", "short")} END IF;
      RETURN NULL;""",
        "DECLARE short bigint;",
    ),
    "CREATE TRIGGER entry_holds AFTER INSERT ON entry REFERENCING NEW TABLE AS fresh "
    "FOR EACH STATEMENT EXECUTE FUNCTION accounts_hold()",
    function(
        "money_follows",
        f"""{FITS} INTO fits {ITS_ENTRIES};
      IF NOT fits THEN {raised(APART + " (% %)", "NEW.no", "NEW.state")} END IF;
      RETURN NULL;""",
        "DECLARE fits boolean;",
    ),
    on_row(
        "claim_money_follows",
        "AFTER UPDATE",
        "claim",
        "money_follows",
        f"OLD.state IS DISTINCT FROM NEW.state AND {OF_MONEY}",
    ),
)
SQLITE = (
    refused("entry_unchanged", "BEFORE UPDATE", "entry", ENTRIES_STAY),
    refused("entry_stays", "BEFORE DELETE", "entry", ENTRIES_STAY),
    # INSERT OR REPLACE deletes what was there and asks no trigger of DELETE.
    refused(
        "entry_new",
        "BEFORE INSERT",
        "entry",
        ENTRIES_STAY,
        "EXISTS (SELECT 1 FROM entry WHERE id = NEW.id)",
    ),
    refused(
        "entry_holds",
        "AFTER INSERT",
        "entry",
        BELOW,
        "NEW.source <> 'fund' AND (SELECT sum(CASE WHEN dest = NEW.source THEN amount ELSE 0 END "
        "- CASE WHEN source = NEW.source THEN amount ELSE 0 END) FROM entry "
        "WHERE claim_id = NEW.claim_id AND part = NEW.part AND fund = NEW.fund) < 0",
    ),
    refused(
        "claim_money_follows",
        "BEFORE UPDATE",
        "claim",
        APART,
        f"NEW.state IS NOT OLD.state AND {OF_MONEY} AND NOT ({FITS} {ITS_ENTRIES})",
    ),
)
