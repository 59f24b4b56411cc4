"""What the pre-check says is told at the counter, by the rules of the run (当场预审)."""

import json
from pathlib import Path
from typing import Any

import pytest

from jobs.sample import FOLDER
from tests.conftest import once
from tests.support.command_line import Cli
from tests.support.importing import (
    TODAY,
    as_csv,
    claim_object,
    filing_row,
    person_row,
)

pytestmark = once
CARD = "6222021001116245702"


@pytest.fixture
def counter(cli: Cli, tmp_path: Path) -> Cli:
    """A counter with three people and the sample's institutions."""
    cli.today = TODAY
    assert cli("init", "--rehearsal").code == 0
    people = as_csv(tmp_path / "people.csv", [person_row(n) for n in range(1, 4)])
    assert cli("import", people, FOLDER / "providers.csv").code == 0
    assert cli("user", "add", "intake", "--role", "intake").code == 0
    return cli


def written(cli: Cli, content: dict[str, Any]) -> Path:
    file = cli.folder / "content.json"
    file.write_text(json.dumps(content, ensure_ascii=False), "utf-8")
    return file


def entered(cli: Cli, kind: str, content: dict[str, Any], *more: str) -> Any:
    return cli("new", kind, written(cli, content), *more)


def a_case(**facts: Any) -> dict[str, Any]:
    return {k: v for k, v in claim_object(**facts).items() if k != "ext_no"}


def test_a_claim_in_order_is_told_to_pass_and_the_run_passes_it(counter: Cli) -> None:
    papers = ["身份证件", "收费票据", "费用清单", "处方底方"]
    payee = {"acctname": "王芳", "bankacct": CARD, "bankcode": "102265000014"}
    case = a_case(materials=papers, payee=payee)
    said = entered(counter, "claim", case, "--json").json

    assert said["state"] == "precheck", "it is told; the run decides"
    assert said["precheck"] == {
        "verdict": "pass", "label": "通过", "missing": [], "findings": [], "warnings": [],
    }  # fmt: skip

    counter("run", "precheck_claims")
    assert counter("why", said["no"], "--json").json["state"] != "precheck"


def test_what_is_missing_is_told_while_the_applicant_stands_there(counter: Cli) -> None:
    content = a_case(payee={"acctname": "李雷", "bankacct": "6222000000000000001"})

    said = entered(counter, "claim", content, "--json").json

    found = said["precheck"]
    assert found["verdict"] == "return"
    assert "本人账户或继承人、监护人证明" in found["missing"]
    assert {finding["code"] for finding in found["findings"]} >= {
        "missing_material", "payee_name_mismatch",
    }  # fmt: skip

    counter("run", "precheck_claims")
    listed = counter("show", said["no"], "--json").json["listed"]
    assert listed == found["missing"], "the same rules, the same list"


def test_a_mistyped_card_is_said_while_the_card_lies_on_the_counter(counter: Cli) -> None:
    payee = {"acctname": "王芳", "bankacct": "6222020000000000001", "bankcode": "105265000014"}

    said = entered(counter, "claim", a_case(payee=payee))

    assert "请注意 收款账号校验位不符" in said.out
    assert "请注意 账号是中国工商银行的卡，联行号属于中国建设银行" in said.out
    assert payee["bankacct"] not in said.out


def test_it_is_said_in_words_and_a_change_says_what_is_left(counter: Cli) -> None:
    said = entered(counter, "claim", a_case())
    no = said.out.split()[0]
    change = written(counter, {
        "materials": ["身份证件", "收费票据", "费用清单", "处方底方"],
    })  # fmt: skip

    assert "预审：需补正" in said.out
    assert "✗ 缺少费用清单（依据：" in said.out
    assert f"yidi change {no}" in said.out
    assert "预审：通过" in counter("change", no, change).out
    english = entered(counter, "claim", a_case(n=2), "--lang", "en").out
    assert "pre-check: to be corrected" in english


def test_the_papers_of_a_filing_are_told_as_well(counter: Cli) -> None:
    row = {k: v for k, v in filing_row(3, 备案类型="异地长期居住人员", 承诺制="0").items() if v}
    row.pop("外部流水号", None)

    found = entered(counter, "filing", row, "--json").json["precheck"]

    assert found["verdict"] == "return"
    assert found["missing"] == ["居住证明"]


def test_what_is_not_judged_any_more_gets_no_second_judgement(counter: Cli) -> None:
    row = {k: v for k, v in filing_row(3, 承诺制="0").items() if v}
    no = entered(counter, "filing", row, "--json").json["no"]
    counter("take", no, "review", "--as", "intake")
    change = written(counter, {"phone": "13911111111"})

    said = counter("change", no, change, "--json").json
    assert (said["no"], said["state"], said["precheck"]) == (no, "reviewed", None)
