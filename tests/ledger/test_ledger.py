"""The ledger proves itself (资金账核对): every walk of money keeps it true, every slip is found."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlmodel import Session

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from console.answers.finance import (
    answer_payments_file,
    answer_plan,
    answer_statement,
    answer_statement_file,
)
from console.answers.ledger import answer_balances, answer_entries, answer_proof
from jobs.payouts.batches import system_act
from jobs.runs.ledger_proof import prove
from models import Account, Claim
from models.base import FAR
from models.bulk import on_postgresql
from models.database import Database
from tests.conftest import Cli
from tests.support.builders import AREA, TODAY, an_entry, put
from tests.support.office import Office
from tests.support.paydesk import PayDesk
from workflow.payout.bank_results import BankResult, apply

A = Account
_ACCOUNT = {"payee_account": "62220000000001234", "second": "admin"}
WALKS = ("out", "paid", "failed", "returned", "correct_account", "pull_back", "approve")


@pytest.fixture
def pays(database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path) -> PayDesk:
    """An office that pays."""
    return PayDesk(Office(database, book, calendar), tmp_path).open()


def commands(pays: PayDesk) -> Cli:
    """The command line at this office."""
    url = pays.office.database.engine.url.render_as_string(hide_password=False)
    return Cli(url, pays.folder, TODAY)


def answered(pays: PayDesk, result: str, numbers: list[str]) -> None:
    """The bank says this of these payments."""
    told = [BankResult(no, result, None, "", "AC04", "", f"R{no}", TODAY) for no in numbers]
    with pays.office.database.writing() as session:
        apply(session, told, system_act(pays.app, AREA, TODAY))


def state_of(pays: PayDesk, claim: Claim) -> str:
    return str(pays.office.again(claim).state)


def walk(pays: PayDesk, claim: Claim, step: str) -> None:
    """Whatever of this is possible now."""
    office, state = pays.office, state_of(pays, claim)
    if step == "out" and state == "to_pay":
        pays.go_out()
    elif (step in ("paid", "failed") and state == "paying") or (
        step == "returned" and state in ("paying", "paid")
    ):
        answered(pays, step, [office.again(claim).payment_no])
    elif step == "correct_account" and state == "payment_failed":
        office.take(claim, step, "intake", facts=_ACCOUNT)
    elif step == "pull_back" and state == "to_pay":
        office.take(claim, step, "approver", "金额有误")
    elif step == "approve" and state == "review":
        with office.database.writing() as session:
            held = session.get(Claim, claim.id)
            put(
                session,
                held,
                state="approval",
                payable=99_01,
                payable_source="imported",
                calc="given",
            )
        office.take(claim, step, "approver2")


def holds(pays: PayDesk) -> None:
    proof = pays.proof()
    assert proof.holds, [each.says.en for each in proof.found]
    assert sum(proof.accounts.values()) == 0


@settings(max_examples=8)
@given(steps=st.lists(st.sampled_from(WALKS), min_size=4, max_size=10))
def test_any_walk_of_money_keeps_the_ledger_true(pays: PayDesk, steps: list[str]) -> None:
    (claim,) = pays.owe(99_01)
    for step in steps:
        walk(pays, claim, step)
        holds(pays)
    while state_of(pays, claim) not in ("review", "paid"):
        for step in ("correct_account", "out", "paid"):
            walk(pays, claim, step)
    holds(pays)


def test_every_way_of_a_payment_is_walked_and_its_entries_come_to_its_amount(
    pays: PayDesk,
) -> None:
    (claim,) = pays.owe(99_01)
    for step in ("pull_back", "approve", "out", "failed", "correct_account", "out", "paid",
                 "returned", "correct_account", "out", "returned"):  # fmt: skip
        before = state_of(pays, claim)
        walk(pays, claim, step)
        assert state_of(pays, claim) != before, step
        holds(pays)
    assert pays.proof().accounts["back"] == 99_01


SLIPS: dict[str, tuple[str, Callable[[Session, Claim], Any]]] = {
    "too much payable": (
        "ledger_mismatch", lambda s, c: an_entry(s, c, A.FUND, A.PAYABLE, 1)),
    "sent and nothing posted": (
        "payment_mismatch", lambda s, c: s.execute(text("DELETE FROM entry WHERE ref <> ''"))),
    "no entry at all": (
        "ledger_mismatch", lambda s, c: s.execute(text("DELETE FROM entry"))),
    "below zero": (
        "below_zero", lambda s, c: an_entry(s, c, A.BACK, A.FUND, 7, "999997")),
    "a payment of another amount": (
        "payment_mismatch", lambda s, c: s.execute(text("UPDATE payment SET amount = amount + 1"))),
    "a payment that says it is paid": (
        "payment_mismatch", lambda s, c: s.execute(text("UPDATE payment SET booked_on = sent_on, state = 'paid'"))),
    "set off without a recovery": (
        "set_off_mismatch", lambda s, c: s.execute(text("UPDATE payment SET kept_back = 5"))),
    "an entry that rests on nothing": (
        "unknown_reference", lambda s, c: s.execute(text("UPDATE entry SET ref = 'X' WHERE ref <> ''"))),
    "to be recovered without a recovery": (
        "recoverable_mismatch", lambda s, c: an_entry(s, c, A.BANK, A.RECOVERABLE, 9, "999997")),
    "the entries of no claim": (
        "entry_without_claim", lambda s, c: s.execute(text("UPDATE entry SET claim_id = claim_id + 1"))),
}  # fmt: skip


def unguarded(session: Session) -> None:
    """Until this transaction is undone nobody guards the tables of money."""
    if on_postgresql(session):
        for table in ("entry", "payment", "claim"):
            session.execute(text(f"ALTER TABLE {table} DISABLE TRIGGER USER"))
        return
    names = session.execute(
        text("SELECT name FROM sqlite_master WHERE type = 'trigger' "
             "AND tbl_name IN ('entry', 'payment', 'claim')")
    ).scalars().all()  # fmt: skip
    for name in names:
        session.execute(text(f"DROP TRIGGER {name}"))


@pytest.mark.parametrize("slip", SLIPS)
def test_what_somebody_changes_past_the_triggers_is_found(pays: PayDesk, slip: str) -> None:
    (claim,) = pays.owe(99_01)
    pays.go_out()
    code, tamper = SLIPS[slip]
    with pays.office.database.trying() as session:
        unguarded(session)
        assert prove(session).holds

        tamper(session, claim)

        found = prove(session).found
        assert code in {each.code for each in found}
        assert all(each.says.zh and each.says.en for each in found)


@settings(max_examples=25)
@given(
    state=st.sampled_from(["approval", "to_pay", "paying", "paid", "payment_failed", "suspended"]),
    back_to=st.sampled_from(["to_pay", "review"]),
    moved=st.lists(
        st.tuples(st.sampled_from(list(A)), st.sampled_from(list(A)), st.just(50_00)), max_size=4
    ),
)
def test_the_check_says_what_the_database_says_when_a_state_changes(
    pays: PayDesk, state: str, back_to: str, moved: list[tuple[Account, Account, int]]
) -> None:
    (claim,) = pays.owe(100_00)
    own = text("UPDATE claim SET state = :state, return_to = :back WHERE id = :id")
    values = {"state": state, "back": back_to, "id": claim.id}

    def changed(session: Session, *, guarded: bool) -> bool:
        """Whether the claim may stand there: by the database, or by the check."""
        rule = _rule(session)
        unguarded(session)
        for source, dest, amount in moved:
            if source is not dest:
                an_entry(session, claim, source, dest, amount, "999997")
        if guarded:
            return _asked(session, rule, own, values)
        session.execute(own, values)
        return not [d for d in prove(session).found if d.code == "ledger_mismatch"]

    if state == "to_pay":
        return
    with pays.office.database.trying() as session:
        checked = changed(session, guarded=False)
    with pays.office.database.trying() as session:
        assert changed(session, guarded=True) is checked


def _rule(session: Session) -> str:
    """The statement that puts the trigger on a claim's balances in force again."""
    if on_postgresql(session):
        return "ALTER TABLE claim ENABLE TRIGGER claim_money_follows"
    its_text = text("SELECT sql FROM sqlite_master WHERE name = 'claim_money_follows'")
    return str(session.execute(its_text).scalar_one()).replace(":", "\\:")


def _asked(session: Session, rule: str, own: Any, values: dict[str, Any]) -> bool:
    """What that trigger alone says: everything else is off."""
    session.execute(text(rule))
    try:
        session.execute(own, values)
    except Exception as fault:
        assert "these balances" in str(fault)
        return False
    return True


def test_the_daily_run_fails_on_a_difference_and_says_which(pays: PayDesk) -> None:
    (claim,) = pays.owe(99_01)
    (fine,) = pays.office.run("check_ledger")
    with pays.office.database.writing() as session:
        an_entry(session, claim, A.FUND, A.PAYABLE, 1)

    (report,) = pays.office.run("check_ledger")

    assert "error" not in fine
    assert claim.no in report["error"] and "ledger check" in report["error"]


def test_the_commands_tell_the_ledger_by_claim_fund_and_account(pays: PayDesk) -> None:
    (claim,) = pays.owe(99_01)
    pays.go_out()

    proof = answer_proof(pays.app, "zh")
    shown = answer_entries(pays.app, "zh", claim.no)
    balances = answer_balances(pays.app, "zh", AREA, None)

    assert proof["ok"] and proof["sum"] == "0.00" and proof["accounts"]["bank"] == "99.01"
    assert [e["kind"] for e in shown["entries"]] == ["opening", "send"]
    whole = balances["balances"][-1]
    assert whole["fund"] is None and whole["sum"] == "0.00"
    assert (whole["accounts"]["bank"], whole["accounts"]["fund"]) == ("99.01", "-99.01")


def test_a_ledger_that_does_not_prove_is_told_with_exit_1(pays: PayDesk) -> None:
    (claim,) = pays.owe(99_01)
    with pays.office.database.writing() as session:
        an_entry(session, claim, A.FUND, A.PAYABLE, 1)

    said = commands(pays)("ledger", "check", "--json")

    assert said.code == 1
    assert not said.json["ok"] and claim.no in said.json["differences"][0]["says"]


def test_the_plan_says_what_is_needed_when_and_what_cannot_go_out(pays: PayDesk) -> None:
    pays.owe(10_00, 20_00)
    (no,), _ = pays.build()
    pays.owe(5_00)
    pays.owe(7_00, payee_account="")
    assert not pays.sign(no)

    plan = answer_plan(pays.app, "zh", 10, AREA)

    lines = [(each["day"], each["stage"], each["count"], each["net"]) for each in plan["lines"]]
    assert lines == [
        ("2026-03-04", "signed", 2, "30.00"),
        ("2026-03-05", "to_draft", 1, "5.00"),
        (None, "bad_account", 1, "7.00"),
    ]
    assert plan["net"] == "35.00"


def test_a_statement_counts_what_was_paid_by_fund_and_care_and_comes_out_the_same_each_time(
    pays: PayDesk,
) -> None:
    pays.owe(10_00, 20_00)
    answered(pays, "paid", pays.go_out()[:1])

    (line,) = answer_statement(pays.app, "zh", "2026-03", "", None)["lines"]
    files = []
    for name in ("a.xlsx", "b.xlsx", "a.csv"):
        path = pays.folder / name
        answer_statement_file(pays.app, "zh", "", "2026", None, path)
        files.append(path.read_bytes())
    path = pays.folder / "pay.csv"
    answer_payments_file(pays.app, "zh", TODAY, TODAY, None, path, True)

    assert (line["fund"], line["care"]) == ("999997", "inpatient")
    assert line["paid"] == {"count": 1, "amount": "10.00"}
    assert files[0] == files[1] and files[2].startswith(b"\xef\xbb\xbf")
    rows = path.read_text("utf-8-sig").splitlines()
    assert rows[0].startswith('"dfr_notc_type","trt_issu_way"') and len(rows) == 3
    assert '"4"' in rows[1] and '"2"' in rows[2]
    assert FAR.isoformat() not in rows[1] + rows[2]
