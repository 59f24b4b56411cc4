"""A receipt is paid once, by whatever way (票据只付一次): claims, direct settlements, red-flushed lists."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError
from sqlmodel import select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from console.answers.status import status
from jobs.importing import FileReport, import_files
from jobs.runs.ledger_proof import check
from models import Claim, Receipt, RedReceipt, Settlement, SpentReceipt
from models.database import Database
from tests.support.builders import AREA, TODAY, a_claim, a_person, an_institution, put, saved
from tests.support.importing import as_csv, as_lines, claim_object, codes, id_number, person_row
from tests.support.office import Office
from tests.support.paydesk import PayDesk
from workflow.claim.machine import CLAIM
from workflow.explain.why import why
from workflow.service.load_context import load_context
from workflow.shared.errors import GuardFailedError

BILL = ("23010025", "0000000017")


@pytest.fixture
def pays(database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path) -> PayDesk:
    """An office that pays."""
    return PayDesk(Office(database, book, calendar), tmp_path).open()


def spent(pays: PayDesk) -> dict[tuple[str, str], tuple[str, bool]]:
    """Who spent which receipt, and whether by direct settlement."""
    with pays.office.database.reading() as session:
        rows = session.exec(select(SpentReceipt)).all()
    return {(row.code, row.number): (row.holder, row.settled) for row in rows}


def two_claims(pays: PayDesk) -> tuple[Claim, Claim]:
    """Two approved claims with one receipt: the second one's was given free, and is asked for still."""
    (first,), (second,) = pays.owe(100_00, bills=[BILL]), pays.owe(100_00)
    its = {"area": AREA, "code": BILL[0], "number": BILL[1], "issued_on": TODAY, "total": 100_00}
    saved(pays.office.database, Receipt(claim_id=second.id, released=True, **its))
    return first, second


def loaded(pays: PayDesk, path: Path) -> FileReport:
    """The report of one file."""
    (report,) = import_files(pays.app, [path])
    return report


def settled(pays: PayDesk, number: str, amount: str = "100.00", back: str = "0") -> FileReport:
    """A direct settlement of the receipt, imported."""
    row = {
        "结算ID": number, "证件号码": id_number(1), "定点医药机构编号": "H11010000009",
        "医疗类别": "11", "开始日期": "2026-02-01", "结束日期": "2026-02-01",
        "结算时间": "2026-02-01 12:00:00", "费用总额": amount, "基金支付总额": amount,
        "票据代码": BILL[0], "票据号码": BILL[1], "退费标志": back,
    }  # fmt: skip
    return loaded(pays, as_csv(pays.folder / f"{number}.csv", [row]))


def known_people(pays: PayDesk) -> None:
    """Somebody who is settled with directly, and where."""
    saved(pays.office.database, an_institution(code="H11010000009"))
    saved(pays.office.database, a_person(certno=id_number(1), cert_type="01"))


def red(pays: PayDesk, bill: tuple[str, str] = BILL) -> FileReport:
    """The list of red-flushed receipts, imported; its header says what it is."""
    row = {
        "票据代码": bill[0],
        "票据号码": bill[1],
        "来源": "财政查验平台",
        "冲红日期": "2026-03-01",
    }
    return loaded(pays, as_csv(pays.folder / "red.csv", [row]))


def notes(pays: PayDesk, claim: Claim) -> str:
    """What `why` adds on a claim."""
    with pays.office.database.reading() as session:
        held = session.get(Claim, claim.id)
        bare = pays.office.moment()
        moment = bare.around(load_context(session, CLAIM, held, bare))
        return " ".join(why(CLAIM, held, moment, [])["notes"])


def test_of_two_claims_with_one_receipt_one_is_paid(pays: PayDesk) -> None:
    first, second = two_claims(pays)
    (no,), _left_out = pays.build()

    dropped = pays.sign(no)

    assert [why for _, why in dropped] == ["receipt_spent"]
    assert not pays.sign(no)
    pays.send(no)
    assert spent(pays) == {BILL: (first.no, False)}
    assert pays.office.again(second).state == "to_pay"
    assert pays.build() == ([], [(second.no, "receipt_spent")])


def test_two_cashiers_who_sign_in_the_same_second_spend_a_receipt_once(pays: PayDesk) -> None:
    from jobs.payouts.batches import build
    from workflow.moves.actors import find_actor

    numbers = []
    for claim in two_claims(pays):
        with pays.office.database.writing() as session:
            who = find_actor(session, "cashier")
            made = build(session, pays.app, AREA, who, TODAY, only=[claim.no])
            numbers += [batch.no for batch in made.batches]
    start = Barrier(2)

    def sign(no: str, by: str) -> list[tuple[str, str]]:
        start.wait()
        return pays.sign(no, by)

    with ThreadPoolExecutor(2) as pool:
        outcomes = list(pool.map(sign, numbers, ["cashier", "cashier2"]))

    assert sorted(len(dropped) for dropped in outcomes) == [0, 1]
    assert sorted(c.state for c in every(pays, Claim)) == ["paying", "to_pay"]
    assert len(spent(pays)) == 1


def every(pays: PayDesk, table: Any) -> list[Any]:
    """All rows of a table."""
    with pays.office.database.reading() as session:
        return list(session.exec(select(table)))


def test_a_claim_that_was_not_accepted_does_not_come_back_for_a_receipt_that_was_paid(
    pays: PayDesk,
) -> None:
    office = pays.office
    refused = saved(office.database, a_claim(state="not_accepted", return_to="precheck"))
    its = {"area": AREA, "code": BILL[0], "number": BILL[1], "issued_on": TODAY, "total": 100_00}
    saved(office.database, Receipt(claim_id=refused.id, released=True, **its))
    pays.owe(100_00, bills=[BILL])
    pays.go_out()

    with pytest.raises(GuardFailedError) as told:
        office.take(refused, "reopen", "approver", "复议决定撤销原决定")

    assert told.value.code == "guard_failed" and told.value.guard == "receipts_free"
    with office.database.writing() as session:
        put(session, session.get(Claim, refused.id), payable=100_00, state="to_pay")
    assert pays.build() == ([], [(refused.no, "receipt_spent")])


def test_the_database_itself_keeps_a_receipt_from_being_spent_twice(pays: PayDesk) -> None:
    pays.owe(100_00, bills=[BILL])
    pays.go_out()

    with pytest.raises(IntegrityError), pays.office.database.writing() as session:
        session.add(SpentReceipt(code=BILL[0], number=BILL[1], holder="X", day=TODAY))


def test_what_was_settled_directly_is_not_paid_until_it_is_reversed(pays: PayDesk) -> None:
    known_people(pays)
    (claim,) = pays.owe(100_00, bills=[BILL])
    assert settled(pays, "S1").clean
    assert spent(pays) == {BILL: ("S1", True)}

    assert pays.build() == ([], [(claim.no, "receipt_spent")])

    assert settled(pays, "S2", "-100.00", back="1").clean
    assert not spent(pays)
    pays.go_out()
    assert spent(pays) == {BILL: (claim.no, False)}


def test_a_settlement_and_a_signature_in_the_same_second_spend_a_receipt_once(
    pays: PayDesk,
) -> None:
    known_people(pays)
    (claim,) = pays.owe(100_00, bills=[BILL])
    (no,), _ = pays.build()
    start = Barrier(2)

    def sign() -> Any:
        start.wait()
        return pays.sign(no)

    def load() -> Any:
        start.wait()
        return settled(pays, "S1")

    with ThreadPoolExecutor(2) as pool:
        signing, loading = pool.submit(sign), pool.submit(load)
        dropped, report = signing.result(), loading.result()

    # Whoever came first: either nothing is paid, or the settlement says that it was.
    assert report.clean
    flagged = codes(report) == {2: ["settled_and_claimed"]}
    assert bool(dropped) is not flagged
    assert spent(pays) == {BILL: (claim.no, False) if flagged else ("S1", True)}


def test_a_settlement_of_a_paid_receipt_is_a_fact_and_is_flagged(pays: PayDesk) -> None:
    known_people(pays)
    (claim,) = pays.owe(100_00, bills=[BILL])
    pays.go_out()

    report = settled(pays, "S1")

    assert report.clean and codes(report) == {2: ["settled_and_claimed"]}
    assert len(every(pays, Settlement)) == 1
    assert spent(pays) == {BILL: (claim.no, False)}
    assert "settled_and_claimed" in notes(pays, claim)


def test_a_red_flushed_receipt_is_refused_at_every_door(pays: PayDesk) -> None:
    office = pays.office
    assert red(pays).clean
    assert [(r.code, r.number, r.red_on) for r in every(pays, RedReceipt)] == [
        (*BILL, date(2026, 3, 1))
    ]
    assert red(pays).unchanged == 1

    waiting = saved(office.database, a_claim(state="precheck"))
    pays.give_receipts(waiting, [BILL])
    office.run("precheck_claims")
    assert office.again(waiting).findings[0]["code"] == "red_receipt"
    held = office.again(waiting)
    assert (held.state, held.verdict) == ("review", "reject"), "a person looks, and nobody is paid"


def test_a_receipt_that_turns_red_before_the_approval_is_not_approved(pays: PayDesk) -> None:
    office = pays.office
    claim = saved(
        office.database,
        a_claim(state="approval", calc="given", payable_source="imported", payable=100_00),
    )
    pays.give_receipts(claim, [BILL])
    red(pays)

    with pytest.raises(GuardFailedError) as told:
        office.take(claim, "approve", "approver")

    assert told.value.guard == "red_receipt"


def test_a_receipt_that_turns_red_on_the_way_drops_out_and_after_payment_is_flagged(
    pays: PayDesk,
) -> None:
    late = ("23010025", "0000000018")
    (paid,) = pays.owe(50_00, bills=[late])
    pays.go_out()
    (claim,) = pays.owe(100_00, bills=[BILL])
    (no,), _ = pays.build()

    red(pays)
    assert [why for _, why in pays.sign(no)] == ["red_receipt"]
    assert pays.build() == ([], [(claim.no, "red_receipt")])

    assert codes(red(pays, late)) == {2: ["red_after_payment"]}
    assert "red_after_payment" in notes(pays, paid)
    with pays.office.database.reading() as session:
        assert status(session, TODAY)["red_receipts"] == 2


def test_a_red_receipt_keeps_a_claim_from_being_imported(pays: PayDesk) -> None:
    office = pays.office
    saved(office.database, an_institution(code="H11010000001"))
    loaded(pays, as_csv(pays.folder / "people.csv", [person_row(1)]))
    given = claim_object(1)
    red(pays, ("11060125", "0000000001"))

    report = loaded(pays, as_lines(pays.folder / "claims.jsonl", [given]))

    assert codes(report) == {1: ["red_receipt"]}


def test_a_claim_that_comes_over_approved_has_its_money_in_the_ledger(pays: PayDesk) -> None:
    saved(pays.office.database, an_institution(code="H11010000001"))
    loaded(pays, as_csv(pays.folder / "people.csv", [person_row(1)]))
    given = claim_object(1, rchk_flag="7", payable="1.00")

    report = loaded(pays, as_lines(pays.folder / "claims.jsonl", [given]))

    assert report.clean, report.as_dict()
    (claim,) = every(pays, Claim)
    assert claim.state == "to_pay"
    proof = check(pays.app)
    assert proof.holds, proof.found
    assert proof.accounts["payable"] == 1_00
    pays.go_out()
    assert pays.proof().accounts["bank"] == 1_00
