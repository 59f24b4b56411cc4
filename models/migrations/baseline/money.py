"""Money (资金): what a claim is worth, the ledger, payouts, recoveries, answers of the bank."""

from models.migrations.baseline.columns import (
    big,
    case,
    day,
    flag,
    in_state,
    index,
    instant,
    key,
    number,
    one_of,
    small,
    table,
    text,
    word,
)

ACCOUNTS = "fund payable bank paid back recoverable"
LIVE_PAYMENT = "planned sent unknown paid"
"""Of a part of a claim one payment alone is in such a state."""


def make() -> None:
    """Make the tables."""
    _benefits()
    _ledger()
    _payouts()
    _recoveries()
    _receipts()
    _bank()


def _benefits() -> None:
    table(
        "benefit_plan",
        word("hash", 64), word("area", 6), text("text"),
        primary="hash",
    )  # fmt: skip
    table(
        "calculation",
        key("id"), big("claim_id"), number("seq"), word("area", 6), big("person_id"), day("day"),
        word("book_hash", 64), word("plan_hash", 64), text("treated"), text("inputs"),
        flag("verified"), big("medfee_sumamt"), big("fulamt_ownpay_amt"), big("overlmt_selfpay"),
        big("preselfpay_amt"), big("inscp_scp_amt"), big("act_pay_dedc"), big("hifp_pay"),
        big("hifmi_pay"), big("hifob_pay"), big("cvlserv_pay"), big("maf_pay"),
        big("fund_pay_sumamt"), big("psn_part_amt"),
        unique=["claim_id seq"],
        refers={"claim_id": "claim.id", "plan_hash": "benefit_plan.hash"},
    )  # fmt: skip
    index("calculation", "person_id", "person_id id")
    table(
        "year_posting",
        key("id"), word("area", 6), big("person_id"), word("population", 10), day("year"),
        word("bucket", 40), day("on"), big("claim_id", null=True),
        big("calculation_id", null=True), big("settlement_id", null=True),
        instant("settled_at", null=True), small("unknown", default="0"), word("kind", 12),
        number("admissions"), big("deductible"), big("pool_paid"), big("in_scope"),
        big("second_paid"), big("civil_paid"), big("assistance_paid"), day("day"), instant("at"),
        refers={
            "calculation_id": "calculation.id", "claim_id": "claim.id", "person_id": "person.id",
            "settlement_id": "settlement.id",
        },
        checks={"source": "(claim_id IS NULL) <> (settlement_id IS NULL)"},
    )  # fmt: skip
    index("year_posting", "claim_id", "claim_id")
    index("year_posting", "person_id", "person_id year")


def _ledger() -> None:
    table(
        "entry",
        key("id"), big("claim_id"), word("part", 30), word("area", 6), word("fund", 6),
        word("source", 12), word("dest", 12), big("amount"), word("kind", 16), word("ref", 60),
        day("day"), instant("at"),
        checks={
            "account": f"{one_of('source', ACCOUNTS)} AND {one_of('dest', ACCOUNTS)}",
            "amount": "amount > 0",
            "two_accounts": "source <> dest",
        },
    )  # fmt: skip
    index("entry", "claim_id", "claim_id")
    index("entry", "day", "area day")
    index("entry", "ref", "ref")


def _payouts() -> None:
    table(
        "payout",
        *case(),
        key("id"), word("bank", 40), number("items"), number("open_items"), big("total"),
        word("plan_hash", 64), instant("drafted_at"), word("drafted_by", 64),
        word("signed_by", 64), day("sent_on"), day("result_due_on"), text("files"),
        instant("written_at", null=True),
        unique=["no"],
        checks={"state": in_state("drafted signed sent unknown settled void")},
    )  # fmt: skip
    index("payout", "open", "state area")
    table(
        "payment",
        *case(),
        key("id"), word("key", 30), number("attempt"), big("claim_id"), word("claim_no", 30),
        big("person_id"), word("part", 30), big("batch_id", null=True), word("batch_no", 30),
        number("position"), word("way", 8), big("amount"), big("kept_back"),
        word("kept_back_no", 30), word("payee_name", 100), word("payee_account", 50),
        word("payee_bank_code", 20), day("sent_on"), day("result_due_on"),
        word("dropped_why", 40), word("reason_code", 20), word("reason", 200),
        word("bank_ref", 60), day("booked_on"), word("voucher", 60),
        unique=["key attempt", "no"],
        checks={
            "amount": "amount > 0 OR (amount = 0 AND way = 'none')",
            "kept_back": "kept_back >= 0",
            "state": in_state("planned sent unknown paid failed returned dropped"),
        },
    )  # fmt: skip
    index("payment", "batch_id", "batch_id position")
    index("payment", "claim_id", "claim_id id")
    index("payment", "under_way", "area result_due_on id", in_state("sent unknown"))
    index("payment", "live", "claim_id part", in_state(LIVE_PAYMENT), unique=True)


def _recoveries() -> None:
    table(
        "recovery",
        *case(),
        key("id"), word("kind", 12), big("claim_id"), word("claim_no", 30), big("person_id"),
        big("amount"), big("done"), text("funds"), text("shift"), flag("set_off"),
        word("payee_name", 100), word("payee_account", 50), word("payee_bank_code", 20),
        flag("held_back"), word("reason", 1000), word("cause", 32), text("explained"),
        big("calculation_id", null=True), big("replaces_id", null=True), word("proposed_by", 64),
        word("decided_by", 64),
        unique=["no"],
        checks={
            "amount": "amount > 0 AND done BETWEEN 0 AND amount",
            "state": in_state("proposed open closed cancelled"),
        },
    )  # fmt: skip
    index("recovery", "claim_id", "claim_id")
    index("recovery", "person_id", "person_id")
    index("recovery", "state", "state kind area")


def _receipts() -> None:
    table(
        "spent_receipt",
        word("code", 30), word("number", 30), word("holder", 40), flag("settled"), day("day"),
        primary="code number",
    )  # fmt: skip
    index("spent_receipt", "holder", "holder")
    table(
        "red_receipt",
        word("code", 30), word("number", 30), word("source", 200), day("red_on"), day("known_on"),
        instant("at"),
        primary="code number",
    )  # fmt: skip


def _bank() -> None:
    table(
        "bank_reading",
        key("id"), word("sha256", 64), word("name", 200), word("kind", 12), word("bank", 40),
        word("actor", 64), day("day"), instant("at"), text("statement", null=True),
        unique=["sha256"],
    )  # fmt: skip
    table(
        "bank_line",
        key("id"), big("reading_id"), number("row"), word("payment_no", 60), word("batch_no", 60),
        word("result", 12), big("amount", null=True), flag("credit"), day("booked_on"),
        word("reason_code", 20), word("reason", 200), word("bank_ref", 60), text("raw"),
        word("status", 10), word("code", 40), word("resolved_by", 64), day("resolved_on"),
        word("resolution", 1000),
        refers={"reading_id": "bank_reading.id"},
    )  # fmt: skip
    index("bank_line", "open", "id", "status = 'open'")
    index("bank_line", "payment_no", "payment_no")
    index("bank_line", "reading_id", "reading_id row")
