"""JSON and numbers that nobody types (柜面、随附信息里的异常 JSON): a code, never a fault of ours."""

from pathlib import Path

import pytest

from tests.conftest import Cli

DEEP = '{"a":' * 5000 + "1" + "}" * 5000
HUGE = f'{{"tel": {"9" * 5000}}}'


@pytest.mark.parametrize(
    "text", [DEEP, HUGE, '{"tel": 1e999999999}', '{"tel": NaN}', '{"a":1,"a":2}']
)
def test_a_form_that_is_too_deep_too_large_or_no_number_is_bad_json(
    sample_cli: Cli, tmp_path: Path, text: str
) -> None:
    form = tmp_path / "form.json"
    form.write_text(text, "utf-8")
    no = sample_cli("--json", "list", "claims", "--limit", "1").json[0]["no"]

    for said in (
        sample_cli("--json", "new", "filing", form, "--as", "intake"),
        sample_cli("--json", "new", "claim", form, "--as", "intake"),
        sample_cli("--json", "change", no, form, "--as", "intake"),
        sample_cli("--json", "take", no, "withdraw", "--as", "applicant", "--facts", text),
        sample_cli("--json", "take", no, "withdraw", "--as", "applicant", "--on-behalf-of", text),
    ):
        assert (said.code, said.json["error"]["code"]) == (2, "bad_json")


def test_a_number_beyond_every_column_is_a_slip(sample_cli: Cli) -> None:
    no = sample_cli("--json", "list", "claims", "--limit", "1").json[0]["no"]
    most = 2**63 - 1

    for words in (
        (
            "audit",
            "erase",
            no,
            "--seq",
            most,
            "--second",
            "auditor",
            "--as",
            "admin",
            "--reason",
            "x",
        ),
        ("list", "claims", "--limit", most),
        ("list", "claims", "--limit", 10**30),
        ("calendar", "show", "--year", 10**30),
        ("runs", "--limit", 10**30),
    ):
        said = sample_cli("--json", *words)
        assert (said.code, said.json["error"]["code"]) == (2, "usage"), words
