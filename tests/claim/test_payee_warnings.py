"""Whoever names an account hears what looks odd about it, and the history keeps it (账户提醒)."""

from pathlib import Path
from typing import Any

import pytest
from stdnum import luhn

from config.card_bins import load_card_bins
from jobs.office.entry import take_move
from models import Claim, ClaimState
from tests.conftest import once
from tests.support.builders import a_claim, saved
from tests.support.command_line import Cli
from tests.support.importing import an_app
from tests.support.office import Office
from workflow.claim.payee_account import bank_remarks

ICBC, CCB, CITY, ICBC_CODE = "622202", "105265000014", "313265010016", "102265000014"
SLIP, OTHER = "account_check_digit", "account_other_bank"


def card(prefix: str, length: int = 19) -> str:
    """A card number with its check digit."""
    body = prefix.ljust(length - 1, "0")
    return body + luhn.calc_check_digit(body)


def mistyped(number: str) -> str:
    return number[:-1] + str((int(number[-1]) + 1) % 10)


@pytest.fixture
def bins() -> Any:
    return load_card_bins()


@pytest.mark.parametrize(
    ("account", "bank_code", "odd"),
    [
        (card(ICBC), ICBC_CODE, False),
        (card(ICBC), CCB, True),
        (card(ICBC), CITY, True),
        (card(ICBC), "", False),
        (card("623669"), CCB, False),
        # Neither a passbook nor a card of a bank that the table does not have tells anything.
        ("0200001009012345678", CCB, False),
        ("6000999999999999", CCB, False),
        # The length belongs to the prefix.
        (card(ICBC, 16), CCB, False),
    ],
)
def test_a_card_tells_its_bank_as_far_as_the_table_goes(
    bins: Any, account: str, bank_code: str, odd: bool
) -> None:
    found = [remark.code for remark in bank_remarks(account, bank_code, bins)]

    assert found == ([OTHER] if odd else [])


def test_the_table_names_a_bank_by_what_its_codes_begin_with(bins: Any) -> None:
    assert len(bins.issuers) > 400
    assert bins.labels["102"] == "中国工商银行"
    assert all(len(bank) == 3 for bank in bins.labels)
    assert set(bins.issuers.values()) == set(bins.labels)


def test_an_agency_may_bring_its_own_table(tmp_path: Path) -> None:
    (tmp_path / "card_bins.csv").write_text(
        "prefix,length,bank,label\n622202,19,105,建行\n", "utf-8"
    )

    assert load_card_bins(tmp_path).issuer(card(ICBC)) == "105"


# What people do


def take(
    office: Office, claim: Claim, trigger: str, who: str, reason: str = "", **facts: Any
) -> Any:
    app = an_app(office.database, office.book, office.calendar, office.today)
    return take_move(app, claim.no, trigger, who, reason=reason, facts=facts)


def codes(taken: Any) -> list[str]:
    return [warning.code for warning in taken.warnings]


@once
@pytest.mark.parametrize(
    ("state", "trigger", "facts"),
    [
        (ClaimState.PAYMENT_FAILED, "correct_account", {"second": "admin"}),
        (ClaimState.REVIEW, "change_payee", {"second": "admin", "payee_name": "王芳"}),
        (ClaimState.RETURNED, "resubmit", {}),
    ],
)
def test_a_mistyped_card_and_another_bank_are_said_and_stop_nothing(
    office: Office, state: ClaimState, trigger: str, facts: dict[str, Any]
) -> None:
    wrong = mistyped(card(ICBC))
    who = "applicant" if trigger == "resubmit" else "intake"
    claim, right = (saved(office.database, a_claim(state=state)) for _ in range(2))

    taken = take(office, claim, trigger, who, payee_account=wrong, payee_bank_code=CCB, **facts)
    fine = take(
        office, right, trigger, who, payee_account=card(ICBC), payee_bank_code=ICBC_CODE, **facts
    )

    assert codes(taken) == [SLIP, OTHER]
    kept = next(move for move in office.moves(claim) if move.trigger == trigger).facts
    assert kept["warnings"] == [SLIP, OTHER]
    assert office.again(claim).payee_account == wrong
    assert codes(fine) == []
    assert "warnings" not in next(m for m in office.moves(right) if m.trigger == trigger).facts


@once
def test_an_account_that_comes_without_its_bank_is_compared_with_that_of_the_claim(
    office: Office,
) -> None:
    claim = saved(office.database, a_claim(state=ClaimState.RETURNED, payee_bank_code=CCB))

    assert codes(take(office, claim, "resubmit", "applicant", payee_account=card(ICBC))) == [OTHER]


@once
def test_a_corrected_entry_says_it_too(office: Office) -> None:
    claim = saved(office.database, a_claim(state=ClaimState.REVIEW, channel="window"))
    office.with_a_bill(claim)

    taken = take(
        office, claim, "correct_entry", "intake", "录入有误", second="reviewer",
        payee_account=mistyped(card(ICBC)),
    )  # fmt: skip

    assert codes(taken) == [SLIP]


@once
def test_what_was_disallowed_of_receipts_that_change_is_said_to_be_gone(office: Office) -> None:
    claim = saved(office.database, a_claim(state=ClaimState.REVIEW, channel="window"))
    bill = office.with_a_bill(claim)
    office.calculate()
    cut = {"amount": "10.00", "reason": "超限价"}
    office.take(claim, "disallow", "reviewer", facts={"disallowed": [cut]})

    taken = take(
        office, claim, "correct_entry", "intake", "录入有误", second="reviewer",
        receipts=[{"receipt": bill.number, "number": "0000000096"}],
    )  # fmt: skip

    assert codes(taken) == ["disallowed_dropped"]


@once
def test_the_person_at_the_command_line_reads_it(cli: Cli) -> None:
    from jobs.app import open_app_at
    from tests.support.builders import a_user
    from tests.support.office import STAFF

    assert cli("init", "--rehearsal").code == 0
    database = open_app_at(cli.url).database
    saved(database, *(a_user(name, *roles) for name, roles in STAFF.items()))
    claim = saved(database, a_claim(state=ClaimState.RETURNED))
    wrong = mistyped(card(ICBC))
    order = ("take", claim.no, "resubmit", "--as", "applicant", "--fact", f"payee_account={wrong}")

    said = cli(*order)

    assert said.code == 0
    assert "请注意" in said.err
    assert SLIP in said.err
    assert wrong not in said.err
    other = saved(database, a_claim(state=ClaimState.RETURNED))
    told = cli(*order[:1], other.no, *order[2:], "--json", "--lang", "en").json
    assert [warning["code"] for warning in told["warnings"]] == [SLIP]
    assert "check digit" in told["warnings"][0]["message"]
