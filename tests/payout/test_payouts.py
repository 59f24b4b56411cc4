"""Money from approval to the payee's account and back (拨付): the stories of a batch."""

import threading
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlmodel import select

from config.errors import YidiError
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.payouts.batches import drop_from, void_batch
from models import Claim, Entry, Payment, SpentReceipt
from models.database import Database
from tests.conftest import Cli
from tests.support.builders import TODAY, a_claim, a_user, saved, with_bill
from tests.support.office import Office
from tests.support.paying import BAD, CLOSING, PayOffice


@pytest.fixture
def office(
    database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path
) -> PayOffice:
    """The pay office."""
    return PayOffice(Office(database, book, calendar), tmp_path).open()


def refused(code: str, action: Callable[..., Any], *args: Any, **more: Any) -> YidiError:
    """The refusal with this code, in both languages."""
    with pytest.raises(YidiError) as caught:
        action(*args, **more)
    assert code in (caught.value.code, getattr(caught.value, "guard", "")), caught.value
    assert caught.value.sentence("zh") != caught.value.sentence("en")
    return caught.value


def state(office: PayOffice, claim: Claim) -> str:
    """Where a claim stands."""
    return str(office.office.again(claim).state)


def change(office: PayOffice, statement: str, **values: Any) -> None:
    """An intruder in the database."""
    with office.database.writing() as session:
        session.execute(text(statement), values)


def test_a_batch_goes_out_once_and_everybody_is_paid(office: PayOffice) -> None:
    claims, no = office.sent(100_00, 200_00, 300_00)
    assert [state(office, claim) for claim in claims] == ["paying"] * 3
    assert office.standing(claims[0]) == {"bank": 100_00}
    office.proof()

    office.told()

    assert office.batch(no).state == "settled"
    assert [office.standing(claim) for claim in claims] == [
        {"paid": 100_00}, {"paid": 200_00}, {"paid": 300_00},
    ]  # fmt: skip
    assert office.bank.out == 600_00
    office.proof(settled=True)
    office.audited()


def test_what_is_in_a_batch_is_in_no_other(office: PayOffice) -> None:
    office.owe(100_00)
    assert len(office.build().batches) == 1

    assert office.build().batches == []


def test_a_voided_batch_frees_everything_in_it(office: PayOffice) -> None:
    (claim,) = office.owe(100_00)
    for signed in (False, True):
        (batch,) = office.build().batches
        if signed:
            office.sign(batch.no)
        refused("reason_required", void_batch, office.app, batch.no, "cashier", "")

        void_batch(office.app, batch.no, "cashier", "银行换账户")

        assert state(office, claim) == "to_pay"
        assert office.batch(batch.no).state == "void"
        refused("not_from_here", office.sign, batch.no)
        refused("not_from_here", office.send, batch.no)
    assert office.states(claim) == ["dropped", "dropped"]
    (_,) = office.build().batches
    assert [payment.attempt for payment in office.payments()] == [1, 2, 3]
    office.proof()


def test_only_the_hash_of_the_list_as_it_stands_is_signed(office: PayOffice) -> None:
    first, _ = office.owe(100_00, 200_00)
    (batch,) = office.build().batches
    from jobs.payouts.batches import sign_batch

    refused("hash_shown", sign_batch, office.app, batch.no, "0" * 64, "cashier2")
    refused("bad_facts", sign_batch, office.app, batch.no, "none", "cashier2")
    drop_from(office.app, batch.no, [first.no], "cashier")
    refused("hash_shown", sign_batch, office.app, batch.no, batch.plan_hash, "cashier2")
    refused("not_from_here", office.send, batch.no)
    assert office.batch(batch.no).state == "drafted"

    office.sign(batch.no)

    assert office.batch(batch.no).state == "signed"
    assert office.states(first) == ["dropped"]


def test_a_list_is_signed_by_what_its_hash_begins_with(office: PayOffice) -> None:
    from jobs.payouts.batches import sign_batch

    office.owe(100_00)
    (batch,) = office.build().batches
    other = ("0" if batch.plan_hash[7] != "0" else "1") + batch.plan_hash[8:]

    for short in ("", "0", batch.plan_hash[:7]):
        refused("hash_too_short", sign_batch, office.app, batch.no, short, "cashier2")
    refused("hash_shown", sign_batch, office.app, batch.no, batch.plan_hash[:7] + other, "cashier2")
    refused("bad_facts", sign_batch, office.app, batch.no, batch.plan_hash + "0", "cashier2")
    sign_batch(office.app, batch.no, f" {batch.plan_hash[:8].upper()} ", "cashier2")

    assert office.batch(batch.no).state == "signed"
    (signed,) = [move for move in office.office.moves(batch) if move.trigger == "sign"]
    assert signed.facts["hash"] == batch.plan_hash, "the history keeps it whole"
    office.send(batch.no)


def test_who_approved_a_claim_of_the_batch_does_not_sign_it(office: PayOffice) -> None:
    saved(office.database, a_user("both", *_roles("approver", "cashier")))
    claim = saved(office.database, a_claim(state="approval", calc="done", payable=100_00))
    office.office.take(claim, "approve", "both")
    assert office.standing(claim) == {"payable": 100_00}
    (batch,) = office.build().batches

    refused("same_person", office.sign, batch.no, by="both")
    refused("wrong_role", office.sign, batch.no, by="approver2")

    office.sign(batch.no, by="cashier")


def _roles(*names: str) -> list[Any]:
    from models import Role

    return [Role(name) for name in names]


def test_an_account_changed_before_the_signature_drops_out(office: PayOffice) -> None:
    changed, same = office.owe(100_00, 200_00)
    (batch,) = office.build().batches
    facts = {"payee_name": "王芳", "payee_account": "62220000000001234", "second": "admin"}
    office.office.take(changed, "change_payee", "intake", facts=facts)

    outcome = office.sign(batch.no)

    assert outcome.dropped == [(office.payments(changed)[0].no, "payee_changed")]
    assert office.batch(batch.no).state == "drafted"
    assert (state(office, changed), state(office, same)) == ("to_pay", "to_pay")
    assert not office.sign(batch.no).dropped
    assert (state(office, changed), state(office, same)) == ("to_pay", "paying")
    (again,) = office.build().batches
    assert again.items == 1
    assert office.payments(changed)[-1].payee_account == "62220000000001234"
    office.proof()


INTRUSIONS = {
    "the claim's account": "UPDATE claim SET payee_account = '62220000000006666' WHERE id = :claim",
    "the claim's payee": "UPDATE claim SET payee_name = '李四' WHERE id = :claim",
    "the payment's account": "UPDATE payment SET payee_account = '62220000000006666' "
                             "WHERE claim_id = :claim",
    "the payment's amount": "UPDATE payment SET amount = amount + 1 WHERE claim_id = :claim",
}  # fmt: skip


@pytest.mark.parametrize("what", INTRUSIONS)
def test_anything_changed_after_the_signature_stops_the_sending(
    office: PayOffice, what: str
) -> None:
    changed, same = office.owe(100_00, 200_00)
    (batch,) = office.build().batches
    office.sign(batch.no)
    change(office, INTRUSIONS[what], claim=changed.id)

    assert office.send(batch.no) == []

    assert not list(office.folder.glob("out/*"))
    assert office.batch(batch.no).state == "drafted"
    left = office.batch(batch.no)
    assert (left.items, left.total, left.signed_by) == (1, 200_00, "")
    assert (state(office, changed), state(office, same)) == ("to_pay", "to_pay")
    assert office.states(changed) == ["dropped"]
    refused("not_from_here", office.send, batch.no)
    office.sign(batch.no)
    assert len(office.send(batch.no)) == 1
    office.audited()


@pytest.mark.parametrize("hash_too", [False, True])
def test_claim_and_payment_changed_together_are_found_by_the_signature(
    office: PayOffice, hash_too: bool
) -> None:
    (claim,) = office.owe(100_00)
    (batch,) = office.build().batches
    office.sign(batch.no)
    for table, key in (("claim", "id"), ("payment", "claim_id")):
        forged = f"UPDATE {table} SET payee_account = '62220000000006666' WHERE {key} = :id"
        change(office, forged, id=claim.id)
    if hash_too:
        from workflow.payout.plan import items, plan_hash

        with office.database.reading() as session:
            listed = list(items(session, batch.id or 0))
        forged = plan_hash(batch.no, batch.bank, listed)[0]
        change(office, "UPDATE payout SET plan_hash = :hash", hash=forged)

    office.send(batch.no)

    assert not list(office.folder.glob("out/*"))
    assert office.batch(batch.no).state == "drafted"
    assert state(office, claim) == "to_pay"


def test_nothing_is_taken_out_of_a_list_that_is_signed(office: PayOffice) -> None:
    first, _ = office.owe(100_00, 200_00)
    (batch,) = office.build().batches
    office.sign(batch.no)

    refused("not_from_here", drop_from, office.app, batch.no, [first.no], "cashier")

    assert office.batch(batch.no).items == 2


def test_no_amount_and_no_account(office: PayOffice) -> None:
    (nothing,) = office.owe(0)
    (homeless,) = office.owe(100_00, payee_account="")

    drafted = office.build()

    assert drafted.left_out == [(homeless.no, "bad_account")]
    (batch,) = drafted.batches
    office.sign(batch.no)
    assert office.send(batch.no) == []
    assert (state(office, nothing), state(office, homeless)) == ("paid", "to_pay")
    assert office.batch(batch.no).state == "settled"
    office.proof(settled=True)


def test_the_files_of_a_batch_are_the_same_bytes_once_more(office: PayOffice) -> None:
    _, no = office.sent(100_00, 200_00)
    (first,) = (office.folder / "out").iterdir()
    before = first.read_bytes()
    refused("already_sent", office.send, no)

    (again,) = office.send(no, again=True)

    assert again.read_bytes() == before
    assert office.bank.take(again) == []
    first.unlink()
    change(office, "UPDATE payment SET payee_account = '62220000000006666'")
    refused("file_differs", office.send, no, again=True)
    assert not first.exists()


def test_killed_before_the_file_was_there_the_next_sending_writes_it(office: PayOffice) -> None:
    _, no = office.sent(100_00)
    (file,) = (office.folder / "out").iterdir()
    before = file.read_bytes()
    file.unlink()
    change(office, "UPDATE payout SET written_at = NULL")

    assert [path.read_bytes() for path in office.send(no)] == [before]
    refused("already_sent", office.send, no)


def test_a_receipt_is_paid_once(office: PayOffice) -> None:
    first, second = office.owe(100_00, 100_00)
    for claim in (first, second):
        with_bill(office.database, claim, 12_345_00)
    change(office, "UPDATE receipt SET released = true WHERE claim_id = :id", id=second.id)
    change(office, "UPDATE receipt SET form = (SELECT form FROM receipt WHERE claim_id = :one) "
                   "WHERE claim_id = :two", one=first.id, two=second.id)  # fmt: skip
    (batch,) = office.build(only=[first.no]).batches
    (other,) = office.build(only=[second.no]).batches
    office.sign(batch.no)

    assert office.sign(other.no).dropped == [(office.payments(second)[0].no, "receipt_spent")]

    assert office.build().left_out == [(second.no, "receipt_spent")]
    void_batch(office.app, batch.no, "cashier", "更换批次")
    with office.database.reading() as session:
        assert session.exec(select(SpentReceipt)).all() == []
    (free,) = office.build(only=[second.no]).batches
    assert not office.sign(free.no).dropped


def both_at_once(*actions: Callable[[], Any]) -> list[Any]:
    """What came of actions that begin at the same moment."""
    gate, came = threading.Barrier(len(actions)), [None] * len(actions)

    def do(n: int) -> None:
        gate.wait()
        try:
            came[n] = actions[n]()
        except Exception as fault:
            came[n] = fault

    threads = [threading.Thread(target=do, args=(n,)) for n in range(len(actions))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return came


def codes(came: list[Any]) -> list[str]:
    return sorted(getattr(each, "code", "done") for each in came)


def test_two_cashiers_sign_and_send_at_the_same_moment_and_one_wins(office: PayOffice) -> None:
    office.owe(*[100_00] * 20)
    (batch,) = office.build().batches

    signed = both_at_once(
        lambda: office.sign(batch.no, "cashier"), lambda: office.sign(batch.no, "cashier2")
    )
    assert codes(signed) == ["done", "not_from_here"], signed
    sent = both_at_once(lambda: office.send(batch.no), lambda: office.send(batch.no))

    (file,) = (office.folder / "out").iterdir()
    assert set(codes(sent)) <= {"done", "already_sent"}, sent
    assert len(office.bank.take(file)) == 20
    office.told()
    office.proof(settled=True)


def test_two_daemons_build_at_the_same_moment_and_each_claim_is_in_one_batch(
    office: PayOffice,
) -> None:
    for _ in range(5):
        claims = office.owe(*[100_00] * 20)
        came = both_at_once(*[lambda: office.build("cashier")] * 3)
        assert codes(came) == ["done"] * 3, came
        assert {len(office.payments(claim)) for claim in claims} == {1}
    assert not any(run.get("error") for run in office.run("build_payouts"))
    office.proof()


def test_the_run_drafts_on_working_days_alone(office: PayOffice) -> None:
    office.owe(100_00)
    office.goes_to(date(2026, 3, 7))
    office.run("build_payouts")
    assert office.payments() == []

    office.goes_to(date(2026, 3, 9))
    office.run("build_payouts")

    assert len(office.payments()) == 1
    office.run("build_payouts")
    assert len(office.payments()) == 1


def test_a_failed_payment_is_corrected_and_paid_under_the_same_key(office: PayOffice) -> None:
    (claim,), _ = office.sent(100_00, account=BAD)
    office.told()
    assert state(office, claim) == "payment_failed"
    assert office.standing(claim) == {"back": 100_00}
    assert office.build().batches == []
    office.proof(settled=True)

    office.corrected(claim)
    assert office.standing(claim) == {"payable": 100_00}
    office.sent_again()
    office.told()

    first, second = office.payments(claim)
    assert (first.key, first.attempt, second.attempt) == (second.key, 1, 2)
    assert (first.no, second.no) == (f"{first.key}-1", f"{first.key}-2")
    assert (first.reason_code, first.reason) == ("AC01", "账号不存在")
    assert office.states(claim) == ["failed", "paid"]
    assert office.bank.got(first.key) == 100_00
    office.proof(settled=True)
    office.audited()


def test_money_that_comes_back_weeks_later_is_reversed_and_paid_again(office: PayOffice) -> None:
    (claim, other), no = office.sent(100_00, 50_00, account=CLOSING)
    office.told()
    assert office.batch(no).state == "settled"
    office.goes_to(TODAY + timedelta(weeks=5))
    payment = office.payments(claim)[0]

    office.told([(order, "returned") for order in office.bank.give_back(payment.no)])

    assert (state(office, claim), state(office, other)) == ("payment_failed", "paid")
    assert office.standing(claim) == {"back": 100_00}
    with office.database.reading() as session:
        entries = session.exec(select(Entry).where(Entry.claim_id == claim.id)).all()
    assert [(e.kind, e.source, e.dest) for e in entries] == [
        ("opening", "fund", "payable"), ("send", "payable", "bank"), ("confirm", "bank", "paid"),
        ("bounce", "paid", "back"),
    ]  # fmt: skip
    office.proof(settled=True)
    office.corrected(claim)
    office.sent_again()
    office.told()
    assert office.standing(claim) == {"paid": 100_00}
    office.proof(settled=True)
    office.audited()


def test_by_hand_with_a_voucher_and_a_second_cashier(office: PayOffice) -> None:
    (claim,) = office.owe(100_00)
    refused("second_person", office.by_hand, claim, second="cashier")
    refused("second_person", office.by_hand, claim, second="reviewer")
    refused("reason_required", office.by_hand, claim, reason=" ")
    refused("paid_by_today", office.by_hand, claim, paid_on=TODAY + timedelta(days=1))
    office.proof()

    no = office.by_hand(claim)

    (payment,) = office.payments()
    assert (payment.no, payment.way, payment.voucher) == (no, "hand", "V1")
    assert (payment.state, office.standing(claim)) == ("paid", {"paid": 100_00})
    refused("not_from_here", office.by_hand, claim)
    assert office.build().batches == []
    office.proof(settled=True)
    office.audited()


def test_what_is_in_a_batch_is_not_paid_by_hand_too(office: PayOffice) -> None:
    (claim,) = office.owe(100_00)
    (batch,) = office.build().batches
    refused("payable_now", office.by_hand, claim)
    office.sign(batch.no)
    refused("not_from_here", office.by_hand, claim)


DIRECT = {
    "a second live attempt": "INSERT INTO payment ({names}) SELECT {others} FROM payment",
    "an attempt twice": "UPDATE payment SET attempt = 1, no = no || 'x'",
    "a negative amount": "UPDATE payment SET amount = -1",
    "a state without its move": "UPDATE payment SET state = 'paid'",
    "a payment thrown away": "DELETE FROM payment",
    "a batch thrown away": "DELETE FROM payout",
    "an entry edited": "UPDATE entry SET amount = 1",
    "an entry thrown away": "DELETE FROM entry",
    "an entry of nothing": "INSERT INTO entry (claim_id, part, area, fund, source, dest, amount, kind, "
    "ref, day, at) SELECT claim_id, part, area, fund, source, dest, 0, kind, ref, day, at FROM entry",
    "more paid out than there was": "INSERT INTO entry (claim_id, part, area, fund, source, dest, "
    "amount, kind, ref, day, at) SELECT claim_id, part, area, fund, 'payable', 'bank', amount + 1, "
    "'send', '', day, at FROM entry",
}  # fmt: skip


@pytest.mark.parametrize("what", DIRECT)
def test_the_database_itself_refuses(office: PayOffice, what: str) -> None:
    office.owe(100_00)
    office.build()
    if what == "an attempt twice":
        void_batch(office.app, office.payments()[0].batch_no, "cashier", "更换批次")
        office.build()
    names = [column.name for column in Payment.__table__.columns if column.name != "id"]  # type: ignore[attr-defined]
    other = {"no": "'P-9'", "key": "'P'", "attempt": "9"}
    statement = DIRECT[what].format(
        names=", ".join(f'"{name}"' for name in names),
        others=", ".join(other.get(name, f'"{name}"') for name in names),
    )

    with pytest.raises(IntegrityError):
        change(office, statement)

    office.proof()


@pytest.mark.parametrize("name", ["王\x85芳", " "])
def test_a_payee_whom_the_banks_file_cannot_take_is_left_out_and_the_rest_goes(
    office: PayOffice, name: str, tmp_path: Path
) -> None:
    (odd,) = office.owe(100_00, payee_name=name)
    (fine,) = office.owe(200_00)

    drafted = office.build()

    assert drafted.left_out == [(odd.no, "bank_bad_line")]
    (batch,) = drafted.batches
    assert not office.sign(batch.no).dropped
    office.bank.take(*office.send(batch.no))
    office.told()
    assert (state(office, odd), state(office, fine)) == ("to_pay", "paid")

    told = Cli(office.database.url, tmp_path, office.today)("--json", "why", odd.no)
    (note,) = (note for note in told.json["notes"] if "bank_bad_line" in note)
    assert "收款人" in note
    assert ("控制字符" in note) == (name != " ")

    facts = {"payee_name": "王芳", "payee_account": odd.payee_account, "second": "admin",
             "payee_relation": "本人", "payee_proof": "更名证明"}  # fmt: skip
    office.office.take(odd, "change_payee", "intake", facts=facts)
    assert [batch.items for batch in office.build().batches] == [1]
    office.proof()
