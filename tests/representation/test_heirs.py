"""Heirs to the end (继承): a death, the list of heirs, two people, and only then the money."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlmodel import select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from models import Claim, Estate, Filing, FilingState, Person, Recovery
from models.database import Database
from tests.conftest import Cli
from tests.support.builders import A_DAY, AREA, CLERK, TODAY, a_filing, a_person, saved
from tests.support.importing import Importer, as_csv, person_row
from tests.support.office import Office
from tests.support.paydesk import PayDesk
from workflow.claim.payment_guards import PAYEE_PROVEN
from workflow.machine.payloads import Payee
from workflow.recovery.context_load import recovery_context
from workflow.shared.errors import GuardFailedError

DIED = TODAY - A_DAY
BY = ("--as", "intake", "--second", "reviewer", "--json")
DEATH = ("--died-on", str(DIED), "--source", "hospital", "--paper", "死亡证明 2026-7")
SON = {"payee_name": "王小明", "payee_account": "6222021001116245702", "payee_relation": "子女",
       "payee_proof": "户口簿", "second": "admin"}  # fmt: skip


@pytest.fixture
def desk(database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path) -> PayDesk:
    return PayDesk(Office(database, book, calendar), tmp_path).open()


@pytest.fixture
def yidi(desk: PayDesk, tmp_path: Path) -> Cli:
    return Cli(desk.office.database.url, tmp_path)


def an_heir(yidi: Cli, claim: Claim, name: str, *more: str) -> Any:
    told = yidi("heirs", "add", claim.no, "--name", name, "--relation", "子女", "--paper", "户口簿",
                "--as", "intake", "--json", *more)  # fmt: skip
    assert told.code == 0, told.out
    return told.json


def settled(
    yidi: Cli, claim: Claim, payee: str = "王小明", basis: str = "consent", n: int = 2
) -> Any:
    return yidi("heirs", "settle", claim.no, "--payee", payee, "--basis", basis, "--paper", "文书1",
                "--originals", n, *BY)  # fmt: skip


def code(told: Any) -> str:
    return str(told.json["error"]["code"])


def change(desk: PayDesk, claim: Claim, **given: Any) -> str:
    """What the change of the payee came to: "" taken, or the sentence of the guard."""
    try:
        desk.office.take(claim, "change_payee", "intake", facts=SON | given)
    except GuardFailedError as told:
        assert told.guard == "payee_proven"
        return told.sentence("zh")
    return ""


def test_who_died_before_the_money_went_out_is_paid_for_to_the_heirs_whom_two_people_confirmed(
    desk: PayDesk, yidi: Cli
) -> None:
    (claim,) = desk.owe(100_00)
    (no,), _ = desk.build()
    assert not desk.sign(no)
    assert yidi("heirs", "death", claim.no, *DEATH, *BY).code == 0

    desk.send(no)
    (payment,) = desk.payments()
    assert (payment.state, payment.dropped_why) == ("dropped", "payee_unsettled")
    assert desk.build() == ([], [(claim.no, "payee_unsettled")])
    assert "尚未由两人确认" in change(desk, claim)

    an_heir(yidi, claim, "王小明")
    listed = an_heir(yidi, claim, "王小红")
    assert [heir["name"] for heir in listed["heirs"]] == ["王小明", "王小红"]
    assert code(settled(yidi, claim)) == "consent_missing"
    an_heir(yidi, claim, "王小红", "--consent", "同意书 王小红")
    assert code(settled(yidi, claim, n=0)) == "originals_needed"
    assert code(settled(yidi, claim, "李雷")) == "not_an_heir"
    assert settled(yidi, claim).json["receives"][0]["confirmed_by"] == ["intake", "reviewer"]
    assert desk.build() == ([], [(claim.no, "payee_unsettled")]), "the account is still the dead's"
    assert change(desk, claim) == ""

    (paid,) = desk.go_out()
    desk.bank_says(TODAY, (paid, 100_00, False))
    assert desk.office.again(claim).state == "paid"
    assert desk.proof().holds


def test_an_heir_who_turns_up_later_stops_the_payment_until_they_consent(
    desk: PayDesk, yidi: Cli
) -> None:
    (claim,) = desk.owe(100_00)
    yidi("heirs", "death", claim.no, *DEATH, *BY)
    an_heir(yidi, claim, "王小明")
    settled(yidi, claim)
    assert change(desk, claim) == ""

    an_heir(yidi, claim, "王小红")
    assert desk.build() == ([], [(claim.no, "payee_unsettled")])
    note = next(n for n in yidi("why", claim.no, "--json").json["notes"] if "王小红" in n)
    assert "尚未同意" in note
    an_heir(yidi, claim, "王小红", "--consent", "同意书")

    assert desk.build()[1] == []


@pytest.mark.once
@pytest.mark.parametrize("basis", ["notarial", "judgment"])
def test_one_document_that_covers_all_needs_no_consent(
    desk: PayDesk, yidi: Cli, basis: str
) -> None:
    (claim,) = desk.owe(100_00)
    yidi("heirs", "death", claim.no, *DEATH, *BY)
    an_heir(yidi, claim, "王小明")
    an_heir(yidi, claim, "王小红")

    assert settled(yidi, claim, basis=basis, n=1).code == 0

    assert change(desk, claim) == ""


@pytest.mark.once
def test_an_administrator_of_the_estate_is_no_heir_and_is_paid(desk: PayDesk, yidi: Cli) -> None:
    (claim,) = desk.owe(100_00)
    yidi("heirs", "death", claim.no, *DEATH, *BY)

    assert settled(yidi, claim, "赵管理", "administrator", 1).code == 0

    assert change(desk, claim, payee_name="赵管理") == ""


@pytest.mark.once
def test_a_promise_does_only_where_the_area_takes_one_and_below_its_amount(
    desk: PayDesk, yidi: Cli, tmp_path: Path
) -> None:
    (claim,) = desk.owe(100_00)
    yidi("heirs", "death", claim.no, *DEATH, *BY)
    an_heir(yidi, claim, "王小明")
    assert code(settled(yidi, claim, basis="promise")) == "promise_not_taken"

    saved(desk.office.database, Estate(
        person_id=claim.person_id, area=AREA, payee_name="王小明", basis="promise", paper="承诺书",
        originals=1, up_to=99_99, registered_by="intake", second="reviewer", day=TODAY,
        at=desk.office.day.now,
    ))  # fmt: skip
    assert "99.99 元以下" in change(desk, claim)


@pytest.mark.once
def test_two_different_people_register_a_death_and_confirm_who_receives(
    desk: PayDesk, yidi: Cli
) -> None:
    (claim,) = desk.owe(100_00)
    for second, expected in (
        ("intake", "same_person"), ("cashier", "wrong_role"), ("nobody", "unknown_user"),
    ):  # fmt: skip
        told = yidi(
            "heirs", "death", claim.no, *DEATH, "--as", "intake", "--second", second, "--json"
        )
        assert code(told) == expected, second
    assert code(yidi("heirs", "death", claim.no, *DEATH, "--as", "reviewer", "--second", "approver",
                     "--json")) == "wrong_role"  # fmt: skip
    assert code(yidi("heirs", "add", claim.no, "--name", "王小明", "--relation", "子女", "--paper",
                     "户口簿", "--as", "intake", "--json")) == "not_dead"  # fmt: skip
    assert yidi("heirs", "death", claim.no, *DEATH, *BY).code == 0
    assert code(yidi("heirs", "death", claim.no, *DEATH, *BY)) == "death_known"
    shown = yidi("heirs", "list", claim.no, "--json").json
    assert (shown["died_on"], shown["source"]) == (str(DIED), "hospital")


@pytest.mark.once
def test_a_confirmation_that_was_wrong_is_withdrawn_and_nothing_more_is_paid_by_it(
    desk: PayDesk, yidi: Cli
) -> None:
    (claim,) = desk.owe(100_00)
    yidi("heirs", "death", claim.no, *DEATH, *BY)
    an_heir(yidi, claim, "王小明")
    (made,) = settled(yidi, claim).json["receives"]
    assert change(desk, claim) == ""

    gone = yidi("heirs", "withdraw", made["id"], "--reason", "公证书系伪造", *BY)

    assert gone.json["receives"][0]["withdrawn_on"] == str(TODAY)
    assert desk.build() == ([], [(claim.no, "payee_unsettled")])


def test_a_death_ends_the_filings_as_the_register_would(desk: PayDesk, yidi: Cli) -> None:
    person: Person = saved(desk.office.database, a_person())
    facts = {"state": FilingState.ACTIVE, "starts_on": TODAY - 30 * A_DAY, "person_id": person.id}
    filing: Filing = saved(desk.office.database, a_filing(**facts))

    yidi("heirs", "death", person.psn_no, *DEATH, *BY)

    ended = desk.office.again(filing)
    assert (ended.covered_to, ended.coverage_end) == (DIED, "died")
    assert yidi("run", "terminate_uncovered", "--json").json[0]["moved"] == 1


def test_a_register_that_knows_of_no_death_does_not_undo_it(
    desk: PayDesk, yidi: Cli, load: Importer, tmp_path: Path
) -> None:
    load.one(as_csv(tmp_path / "people.csv", [person_row(1)]))
    with desk.office.database.reading() as session:
        person = session.exec(select(Person)).one()
    assert yidi("heirs", "death", person.psn_no, *DEATH, *BY).code == 0

    told = load.one(as_csv(tmp_path / "later.csv", [person_row(1, 联系电话="13900000009")]))

    assert [problem.problem.code for problem in told.problems] == ["death_kept"]
    with desk.office.database.reading() as session:
        now = session.exec(select(Person)).one()
        assert (now.phone, now.coverage_end, now.covered_to) == ("13900000009", "died", DIED)


def test_deaths_and_confirmations_are_never_rewritten(desk: PayDesk, yidi: Cli) -> None:
    (claim,) = desk.owe(100_00)
    yidi("heirs", "death", claim.no, *DEATH, *BY)
    an_heir(yidi, claim, "王小明")
    settled(yidi, claim)

    for change_ in (
        "UPDATE death SET died_on = '2020-01-01'", "DELETE FROM death",
        "UPDATE estate SET payee_name = '别人'", "DELETE FROM estate",
    ):  # fmt: skip
        with pytest.raises(DBAPIError), desk.office.database.writing() as session:
            session.execute(text(change_))


# The living


def test_a_relative_is_not_paid_on_the_relation_alone_while_the_insured_lives(
    desk: PayDesk, yidi: Cli
) -> None:
    (claim,) = desk.owe(100_00)
    assert "代收款授权" in change(desk, claim)
    agent = ("agents", "add", claim.no, "--name", "王小明", "--paper", "委托书", "--as", "intake")
    assert yidi(*agent, "--scope", "submit").code == 0
    assert "代收款授权" in change(desk, claim), "an agent is no payee by agency alone"

    paper = ("--scope", "receive", "--payment-paper", "代收款委托书")
    assert yidi(*agent, *paper).code == 0

    assert change(desk, claim) == ""
    assert change(desk, claim, payee_name="王芳") == "", "and back to the insured"


def test_an_agent_whose_authority_was_revoked_is_not_paid(desk: PayDesk, yidi: Cli) -> None:
    (claim,) = desk.owe(100_00)
    made = yidi("agents", "add", claim.no, "--name", "王小明", "--paper", "委托书", "--scope",
                "receive", "--payment-paper", "代收款委托书", "--as", "intake", "--json").json  # fmt: skip
    assert change(desk, claim) == ""
    (no,), _ = desk.build()
    assert not desk.sign(no)

    yidi("agents", "revoke", made["id"], "--reason", "本人撤销", "--as", "intake")

    desk.send(no)
    (payment,) = desk.payments()
    assert (payment.state, payment.dropped_why) == ("dropped", "payee_unsettled")
    assert desk.build() == ([], [(claim.no, "payee_unsettled")])
    assert change(desk, claim, payee_name="王芳") == ""
    assert desk.build()[1] == []


@pytest.mark.once
def test_an_heir_of_somebody_whose_death_nobody_registered_is_not_paid(desk: PayDesk) -> None:
    (claim,) = desk.owe(100_00, payee_name="王小明", payee_relation="继承人", payee_proof="公证书")

    assert "死亡尚未登记" in change(desk, claim, payee_name="王小红", payee_relation="继承人")
    assert desk.build() == ([], [(claim.no, "payee_unsettled")])


def test_the_guardian_of_a_child_is_paid_until_it_is_grown(desk: PayDesk, yidi: Cli) -> None:
    child: Person = saved(desk.office.database, a_person(certno="230602200803050019"))
    (claim,) = desk.owe(100_00, person_id=child.id)
    told = yidi("agents", "add", child.psn_no, "--kind", "guardian", "--name", "王小明", "--paper",
                "户口簿", "--as", "intake", "--json")  # fmt: skip
    assert told.json["scopes"] == ["submit", "query", "receive"]

    assert change(desk, claim, payee_relation="", payee_proof="") == ""
    assert "监护人" in change(desk, claim, payee_name="李雷", payee_relation="代办人")
    assert change(desk, claim, payee_name="王建国", payee_relation="父亲") == ""
    assert change(desk, claim) == "", "and back to the guardian on the list"
    desk.office.today = TODAY + A_DAY
    told = change(desk, claim, payee_account="6222021001116245711")
    assert told == "", "the same payee, another account"
    assert "代收款授权" in change(desk, claim, payee_name="王小红")


@pytest.mark.once
def test_a_supplement_goes_to_nobody_by_agency_alone_either(desk: PayDesk) -> None:
    (claim,) = desk.owe(100_00)
    with desk.office.database.writing() as session:
        made = Recovery(
            no=f"{AREA}ZH0000000000000001", kind="supplement", claim_id=claim.id or 0,
            claim_no=claim.no, person_id=claim.person_id, amount=10_00, reason="补支",
            cause="by_hand", proposed_by="reviewer", payee_name="王芳", held_back=True, area=AREA,
            applied_on=TODAY, state="open", state_since=TODAY,
        )  # fmt: skip
        context = recovery_context(session, made, None, desk.office.book)
    request = desk.office.moment().asked_by(
        CLERK, "", context, Payee(**{"payee_bank_code": "", **SON})
    )

    assert not PAYEE_PROVEN.holds(made, request)
    assert "代收款授权" in PAYEE_PROVEN.values(made, request)["why"]


def test_a_death_follows_a_merge_and_ends_the_coverage_of_the_record_that_stays(
    desk: PayDesk, yidi: Cli
) -> None:
    database = desk.office.database
    kept, gone = saved(database, a_person(), a_person())
    filing = saved(database, a_filing(person_id=kept.id, state=FilingState.ACTIVE))
    assert yidi("heirs", "death", gone.psn_no, *DEATH, *BY).code == 0

    merged = yidi("person", "merge", kept.psn_no, gone.psn_no, "--reason", "同一人", *BY)

    assert merged.code == 0, merged.out
    stays, open_filing = desk.office.again(kept), desk.office.again(filing)
    assert (stays.coverage_end, stays.covered_to) == ("died", DIED)
    assert (open_filing.coverage_end, open_filing.covered_to) == ("died", DIED)
