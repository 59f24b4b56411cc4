"""A receipt has one form, however it is spelled (票据的规范形式), and other receipts have others."""

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from models.migrations.forms_filled_in import clear_ones
from models.receipt_form import Spelled, alike, form_of, restored, tidied
from tests.conftest import ROOT, Database, on_both

SAMPLE = ROOT / "config" / "sample" / "daqing-2025-03"
FISCAL, INVOICE = ("24078119", "0061495553"), ("044001500111", "00966722")
E_INVOICE = ("", "26232000000061495553")
"""财政电子票据、增值税发票、数电票."""

DIGITS = st.integers(min_value=1)
CODES = {8: 10, 10: 8, 12: 8}
"""The digits of a number by those of its code."""


@st.composite
def receipts(draw: st.DrawFn) -> Spelled:
    """A receipt of a kind that has code and number, as it is printed."""
    digits = draw(st.sampled_from(sorted(CODES)))
    region = draw(st.sampled_from(["11", "23", "44", "65"]))
    code = f"{region}{draw(st.integers(0, 10 ** (digits - 2) - 1)):0{digits - 2}d}"
    if digits == 12:
        code = f"0{code[:-1]}"
    most = CODES[digits]
    return code, f"{draw(st.integers(1, 10**most - 1)):0{most}d}"


def full_width(text: str) -> str:
    """The same in the digits of a Chinese keyboard."""
    return text.translate({ord("0") + n: 0xFF10 + n for n in range(10)})


def spaced(text: str) -> str:
    """The same with a blank in the middle, as it is printed on some."""
    return f" {text[: len(text) // 2]} {text[len(text) // 2 :]}"


MARKS: list[Callable[[str], str]] = [
    str, full_width, spaced, lambda t: f"'{t}", lambda t: f'="{t}"', lambda t: f"{t}.0",
    lambda t: t.lstrip("0"), lambda t: f"{t.lstrip('0')}.0", lambda t: f"\u200b{t}\u202c",
    lambda t: f"‘{t}",
]  # fmt: skip
"""What a spreadsheet, a keyboard or a copy does to one of the two fields."""
PLACES: list[Callable[[str, str], Spelled]] = [
    lambda c, n: (c, n), lambda c, n: (n, c), lambda c, n: ("", f"{c}-{n}"),
    lambda c, n: ("", f"票据代码：{c} 票据号码：{n}"), lambda c, n: (c, f"{c}{n}"),
    lambda c, n: (f"{c}{n}", n),
]  # fmt: skip
"""Where code and number stand, without doubt."""


@given(receipts(), st.sampled_from(MARKS), st.sampled_from(MARKS))
def test_lost_zeros_marks_and_exchanged_fields_change_no_form(
    true: Spelled, of_code: Callable[[str], str], of_number: Callable[[str], str]
) -> None:
    code, number = of_code(true[0]), of_number(true[1])

    assert form_of(code, number).form == form_of(*true).form
    assert form_of(number, code).form == form_of(*true).form


@given(receipts(), st.sampled_from(PLACES))
def test_a_field_that_holds_both_is_taken_apart(
    true: Spelled, place: Callable[[str, str], Spelled]
) -> None:
    assert form_of(*place(*true)).form == form_of(*true).form


@given(receipts(), st.sampled_from(MARKS))
def test_without_its_code_or_in_one_word_it_is_perhaps_the_same(
    true: Spelled, mark: Callable[[str], str]
) -> None:
    code, number = true
    spelled = [("", mark(number)), ("0", mark(number)), ("无", number), ("", mark(code + number))]

    for one in spelled:
        assert alike(one, true) and alike(true, one), one
        assert form_of(*one).tail == form_of(*true).tail, "no index finds it"
        assert form_of(*one).loose


@given(receipts(), receipts())
def test_two_receipts_are_never_one(one: Spelled, other: Spelled) -> None:
    same = one == other

    assert (form_of(*one).form == form_of(*other).form) is same
    assert not alike(one, other)
    assert not form_of(*one).loose


@given(receipts())
def test_what_is_stored_of_a_number_cell_is_what_is_printed(true: Spelled) -> None:
    code, number = (part.lstrip("0") for part in true)

    assert restored(code, number) == true


def test_a_receipt_of_20_digits_has_no_code_and_nothing_is_missing_from_it() -> None:
    assert form_of(*E_INVOICE) == (E_INVOICE[1], "61495553", False)
    assert not alike(E_INVOICE, FISCAL), "its last digits are another receipt's number"
    for without in ("00000000", "0", "无", E_INVOICE[1], "26232000000"):
        assert form_of(without, E_INVOICE[1]).form == E_INVOICE[1]
    assert alike(("", "".join(INVOICE)), INVOICE), "20 digits with 0 in front are code and number"


def test_a_number_without_a_code_is_only_itself() -> None:
    paper = ("", "0012345")

    assert form_of(*paper).form != form_of("", "12345").form and alike(paper, ("", "12345"))
    assert form_of("", " no. 0012345 ").form == form_of(*paper).form
    assert not alike(paper, ("", "0112345"))
    assert tidied("", "2025-04") == ("", "202504") and form_of("", "甲2025-04").form == "甲202504"
    assert form_of("", "").form == "" and form_of("—", "/").form


def test_no_two_receipts_of_the_sample_have_one_form() -> None:
    lines = (SAMPLE / "claims.jsonl").read_text(encoding="utf-8").splitlines()
    bills = [bill for line in lines for bill in json.loads(line)["receipts"]]
    spelled = {(bill["bill_batch_code"], bill["bill_no"]) for bill in bills}

    assert len({form_of(*one).form for one in spelled}) == len(spelled) > 30


@on_both
def test_the_statement_of_the_migration_says_what_the_program_says(database: Database) -> None:
    said = [FISCAL, INVOICE, ("00000000", "0000000001"), ("2407811a", "0061495553"),
            ("24078119", "0000000000"), ("24078119", "61495553"), ("", "0061495553"),
            ("11060125", "0021060125"), ("2300123456", "00000001")]  # fmt: skip
    with database.writing() as session:
        session.execute(text("CREATE TABLE spelled (code VARCHAR(30), number VARCHAR(30), "
                             "form VARCHAR(64) DEFAULT '', tail VARCHAR(8))"))  # fmt: skip
        for code, number in said:
            row = {"code": code, "number": number}
            session.execute(text("INSERT INTO spelled (code, number) VALUES (:code, :number)"), row)
        session.execute(text(clear_ones("spelled", "code", "number")))
        rows = session.execute(text("SELECT code, number, form, tail FROM spelled")).all()
        session.execute(text("DROP TABLE spelled"))

    clear = {(row.code, row.number): (row.form, row.tail, False) for row in rows if row.form}
    assert set(clear) == {FISCAL, INVOICE, ("11060125", "0021060125")}
    assert clear == {one: form_of(*one) for one in clear}


@pytest.mark.parametrize("code", ["8913014", "08913014"])
def test_zeros_come_back_by_the_digits_of_the_kind(code: str) -> None:
    assert restored(code, "61234568") == ("08913014", "0061234568")
    assert restored("44001500111", "966722") == INVOICE
    assert restored("", "61234568") == ("", "61234568"), "no code says how many it has"
