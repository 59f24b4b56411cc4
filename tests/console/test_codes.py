"""`yidi codes` (代码): each code of a kind with its official word, and what is read as it."""

import pytest

from tests.conftest import Cli


@pytest.mark.parametrize(
    ("kind", "text", "code"),
    [
        ("cert_type", "户口簿", "01"),
        ("证件类型", "01", "01"),
        ("region", "大庆", "230600"),
        ("area", "大庆", "230600"),
        ("disease", "高血压", "M03900"),
        ("claim_state", "复核", "recheck"),
        ("filing_move", "变更", "amend"),
        ("role", "审批", "approver"),
        ("return_reason", "AC01", "AC01"),
        ("referral_reason", "疑难", "difficult"),
    ],
)
def test_a_code_is_found_by_its_word_and_its_word_by_its_code(
    cli: Cli, kind: str, text: str, code: str
) -> None:
    rows = cli("--json", "codes", kind, text).json

    assert code in [row["code"] for row in rows]
    assert all(set(row) == {"code", "label", "words"} for row in rows)
    assert any(text in (row["code"], *row["words"], row["label"]) or text in row["label"]
               or any(text in word for word in row["words"]) for row in rows)  # fmt: skip


def test_every_word_that_is_told_is_read_as_its_code(cli: Cli) -> None:
    from config.codes import load_states

    book = load_states()
    for row in cli("--json", "codes", "insutype").json:
        assert {book.code("insutype", word) for word in row["words"]} == {row["code"]}


def test_a_kind_that_is_none_is_answered_with_the_nearest(cli: Cli) -> None:
    said = cli("--json", "codes", "cert_typ")

    assert (said.code, said.json["error"]["code"]) == (2, "unknown_kind")
    assert "cert_type" in said.json["error"]["message"]
    assert cli("--json", "codes", "region", "火星").json == []


def test_a_kind_is_named_in_singular_or_plural(sample_cli: Cli) -> None:
    for kind in ("filing", "filings"):
        assert sample_cli("export", kind, f"{kind}.csv", "--as", "intake").code == 0
        assert sample_cli("list", kind, "--limit", "1").code == 0
