"""Facts without JSON (随附信息的写法): by name, as cuts, with a second person, and the help of a move."""

from itertools import chain

import pytest

from config.codes import load_states
from config.fields import LABELS
from console.answers import form
from tests.conftest import Cli
from tests.console.test_asking import claim_in
from tests.support.payload_page import every_payload
from workflow.claim.entry import EntryCorrection
from workflow.machine.fact_words import FACTS
from workflow.machine.payload_check import check_payload, slip_in
from workflow.machine.payloads import Disallowed, Missing, Nothing
from workflow.service.machines import MACHINES


def test_cuts_name_receipts_and_lines_as_the_case_counts_them(sample_cli: Cli) -> None:
    no = claim_in(sample_cli, "review")
    bills = sample_cli("show", no, "--json").json["receipts"]
    first = f"{bills[0]['code']}-{bills[0]['number']}"
    assert (bills[0]["place"], bills[0]["lines"][0]["place"]) == (1, 1)

    said = sample_cli("take", no, "disallow", "--as", "reviewer",
                      "--cut", "1:1=1.50:超出限定支付范围", "--cut", f"{first}=2:重复收费")  # fmt: skip

    assert said.code == 0, said.err
    shown = sample_cli("show", no, "--json").json
    assert shown["disallowed"] == [
        {"amount": "1.50", "reason": "超出限定支付范围", "receipt": first, "line": 1},
        {"amount": "2.00", "reason": "重复收费", "receipt": first},
    ]
    assert f"1:1\t{first}" in sample_cli("show", no).out


def test_one_cut_is_a_fact_like_any_other(sample_cli: Cli) -> None:
    no = claim_in(sample_cli, "review")

    said = sample_cli("take", no, "disallow", "--as", "reviewer",
                      "--fact", "disallowed=1:1=0.10:超限定，见第 3 行")  # fmt: skip

    assert said.code == 0, said.err
    cuts = sample_cli("show", no, "--json").json["disallowed"]
    assert [(cut["line"], cut["reason"]) for cut in cuts] == [(1, "超限定，见第 3 行")]


def test_lines_count_through_all_receipts_as_the_steps_of_the_calculation_do(
    sample_cli: Cli,
) -> None:
    no = claim_in(sample_cli, "review")

    receipts = sample_cli("show", no, "--json").json["receipts"]

    lines = [line["step_line"] for line in chain.from_iterable(bill["lines"] for bill in receipts)]
    assert lines == list(range(1, len(lines) + 1))


def test_a_receipt_that_the_claim_does_not_have_is_named(sample_cli: Cli) -> None:
    no = claim_in(sample_cli, "review")

    said = sample_cli("take", no, "disallow", "--as", "reviewer", "--cut", "99:1=1:无", "--json")

    assert said.json["error"]["code"] == "guard_failed"
    assert "99[1]" in said.json["error"]["message"]


def test_the_help_of_a_move_takes_its_word_and_shows_how_receipts_are_corrected(
    sample_cli: Cli,
) -> None:
    no = claim_in(sample_cli, "review")

    said = sample_cli("take", no, "更正录入", "--help").out

    assert "correct_entry" in said
    assert "票据:行号 名称=取值" in said
    assert "1:2 amount=12.50" in said


def test_facts_are_typed_by_name_an_item_each_time_or_with_marks_between(sample_cli: Cli) -> None:
    said = [
        sample_cli("take", claim_in(sample_cli, "review"), "return_for_correction", "--as", "reviewer", *facts)
        for facts in (["--fact", "missing=费用清单；出院小结"], ["--fact", "missing=费用清单", "--fact", "missing=出院小结"])
    ]  # fmt: skip

    assert [each.code for each in said] == [0, 0]
    rows = sample_cli("list", "claims", "--state", "returned", "--json").json
    listed = [sample_cli("show", row["no"], "--json").json["listed"] for row in rows]
    assert listed.count(["费用清单", "出院小结"]) == 2


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        (["--fact", "second"], "名称=取值"),
        (["--cut", "1:1=5"], "票据:行号=金额:理由"),
        (["--second", "a", "--fact", "second=b"], "second 写了两次"),
        (["--facts", "[1]"], "JSON 对象"),
        (["--fact", "agent=江", "--fact", "agent.phone=1"], "agent 已有取值"),
    ],
)
def test_a_slip_in_what_is_typed_is_told_before_anything_happens(
    cli: Cli, typed: list[str], says: str
) -> None:
    said = cli("take", "230600SB20261103000008I", "suspend", "--as", "reviewer", *typed)

    assert said.code == 2
    assert says in said.err


def test_a_second_person_is_an_option(sample_cli: Cli) -> None:
    rows = sample_cli("list", "filings", "--state", "reviewed", "--json").json

    said = sample_cli("take", rows[0]["no"], "annul", "--as", "reviewer", "--second", "reviewer2",
                      "--reason", "误办")  # fmt: skip

    assert said.code == 0, said.err


def test_the_help_of_a_move_shows_what_it_takes_with_an_example_that_works(sample_cli: Cli) -> None:
    no = claim_in(sample_cli, "review")

    told = sample_cli("take", no, "suspend", "--help")

    assert told.code == 0
    assert "until\t下次核查日\t是\t日期\t2026-12-31" in told.out
    example = next(line for line in told.out.splitlines() if "yidi take" in line).split()[1:]
    words = ["reviewer" if word == "USER" else word for word in example]
    assert sample_cli(*words).code == 0
    assert sample_cli("take", "--help").out.startswith("Usage: yidi take")
    assert "unknown_trigger" in sample_cli("take", no, "fly", "--help").err


def test_every_fact_has_a_word_and_an_example_that_its_move_takes() -> None:
    models = {model for _, _, model in every_payload()} | {Disallowed}
    facts = [(m, name, info) for m in models for name, info in m.model_fields.items()]
    wrong = [
        (model.__name__, name, FACTS[name].example)
        for model, name, info in facts
        if name in FACTS and model is not EntryCorrection and slip_in(info, FACTS[name].example)
    ]

    assert {name for _, name, _ in facts} <= {*FACTS, *LABELS}
    assert wrong == []


@pytest.mark.parametrize("machine", MACHINES)
def test_the_form_of_every_move_asks_for_its_facts_and_its_reason(machine: str) -> None:
    for step in MACHINES[machine].steps:
        asked = [question.name for question in form.questions_of_move(step)]

        fields = [*(step.payload or Nothing).model_fields]
        assert asked == ([*fields, "reason"] if step.reason else fields)


def test_text_means_what_json_says() -> None:
    typed = check_payload("退回", Missing, {"missing": "费用清单、小结", "originals_only": "是"})

    assert typed == Missing(missing=["费用清单", "小结"], originals_only=True)


def test_a_code_is_offered_once_with_its_first_word() -> None:
    choices = load_states().choices("cert_type")

    assert choices[0] == ("01", "居民身份证（户口簿）")
    assert len({code for code, _ in choices}) == len(choices)
