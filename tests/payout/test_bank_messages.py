"""Status messages (pain.002), and messages that are not to be trusted."""

from collections.abc import Callable

import pytest

from tests.support.answered import BANKS, codes, read, refusal, results
from tests.support.bankside import (
    DEBTOR,
    a_balance,
    a_detail,
    a_status,
    an_entry,
    an_order,
    camt_053,
    pain_002,
)


def test_only_settled_is_paid_and_accepted_waits() -> None:
    statuses = {"ACSC": "paid", "ACCC": "paid", "ACCP": "pending", "ACTC": "pending",
                "ACSP": "pending", "PDNG": "pending", "RJCT": "failed"}  # fmt: skip

    answer = read(pain_002(*(a_status(code, code, amount=100) for code in statuses)))

    assert (answer.kind, answer.bank, answer.problems) == ("pain.002", "iso20022", [])
    assert results(answer) == [(code, result, 100) for code, result in statuses.items()]


def test_a_rejection_brings_its_reason() -> None:
    [line] = read(pain_002(a_status("P1", "RJCT", "AC04"))).lines

    assert (line.reason_code, line.reason, line.booked_on) == ("AC04", "见附言", None)


@pytest.mark.parametrize("where", ["group", "info"])
def test_a_rejected_file_or_batch_is_one_line_that_names_it(where: str) -> None:
    answer = read(pain_002("<TxInfAndSts><OrgnlEndToEndId>P1</OrgnlEndToEndId></TxInfAndSts>",
                           **{where: "RJCT"}))  # fmt: skip

    assert [(r.end_to_end_id, r.batch_no, r.result, r.reason_code) for r in answer.lines] == [
        ("", "B1", "failed", "AM04")
    ]
    assert answer.problems == []


def test_a_file_rejected_twice_is_one_line() -> None:
    assert len(read(pain_002(group="RJCT", info="RJCT")).lines) == 1


def test_an_accepted_file_decides_no_payment() -> None:
    answer = read(pain_002(group="ACCP", info="PART"))

    assert (answer.lines, answer.problems) == ([], [])
    # Settled as a whole, without its payments: nobody is to guess which.
    assert codes(read(pain_002(group="ACSC"))) == ["bank_group_status"]


def test_a_payment_without_number_or_with_a_strange_status_is_kept() -> None:
    answer = read(
        pain_002(a_status("", "ACSC"), a_status("P2", "XXXX"), a_status("P3", ""),
                 a_status("P4", "ACSC").replace("<OrgnlEnd", "<!--c--><OrgnlEnd"))
    )  # fmt: skip

    assert codes(answer) == ["bank_missing_id", "bank_unknown_result", "bank_unknown_result"]
    assert "P2" in answer.problems[1].raw
    assert results(answer) == [("P4", "paid", None)]


BOMB = b"""<?xml version="1.0"?>
<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>&b;</BkToCstmrStmt></Document>"""


OUTSIDE = b'<!DOCTYPE x SYSTEM "file:///etc/passwd"><x><y/></x>'


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (BOMB, "file_forbidden_xml"),
        (OUTSIDE, "file_forbidden_xml"),
        (BOMB.decode().encode("utf-16"), "file_forbidden_xml"),
        (b"<Document/>", "bank_unknown_message"),
        (b"<html><body>login</body></html>", "bank_unknown_message"),
        (b"<Document></b></Document>", "file_broken_xml"),
        (b"<" + b"\0" * 50, "file_broken_xml"),
        (b'<?xml version="1.0" encoding="klingon"?><a><b/></a>', "file_broken_xml"),
        (b'<?xml version="1.0" encoding="GBK"?><a><b>\xff\xff</b></a>', "file_broken_xml"),
        (camt_053(copies=0), "bank_bad_statement"),
        (camt_053().replace(b"OPBD", b"XXXX"), "bank_bad_statement"),
        (camt_053().replace(b"CLBD", b"XXXX"), "bank_bad_statement"),
        (camt_053().replace(b">0.00<", b">zero<"), "bank_bad_statement"),
        (camt_053().replace(DEBTOR.account.encode(), b""), "bank_bad_statement"),
    ],
)
def test_a_message_that_cannot_be_trusted_is_refused(content: bytes, code: str) -> None:
    assert refusal(content) == code


@pytest.mark.parametrize("make", [lambda: camt_053(an_entry(5, a_detail("P1")), closing=-5),
                                  lambda: pain_002(a_status("P1", "ACSC"))])  # fmt: skip
def test_a_message_cut_off_anywhere_is_refused(make: Callable[[], bytes]) -> None:
    content = make()

    for length in range(60, len(content) - 1, 7):
        assert refusal(content[:length]) in ("file_broken_xml", "bank_unknown_message")


def test_our_own_file_is_not_an_answer() -> None:
    from jobs.banking import write_files

    [file] = write_files(BANKS, "iso20022", an_order())

    assert refusal(file.content) == "bank_unknown_message"


def test_a_file_too_large_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("jobs.banking.reading.MOST_BYTES", 1000)

    assert refusal(camt_053(*[an_entry(5)] * 20)) == "file_too_large"


def test_balances_below_zero_keep_their_sign() -> None:
    statement = read(camt_053(opening=-100, closing=-100)).statements[0]

    assert (statement.opening, statement.closing) == (-100, -100)
    assert a_balance("OPBD", -100).count("DBIT") == 1
