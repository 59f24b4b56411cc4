"""A state that a list does not know (未知状态) is refused, naming those it knows: an empty list would lie."""

from pathlib import Path

import pytest

from models.database import Database
from tests.conftest import Cli, once
from tests.support.builders import TODAY, a_filing, saved

pytestmark = once

LISTS = {
    ("list", "filings"): "submitted",
    ("list", "claims"): "to_pay",
    ("payout", "list"): "settled",
    ("recover", "list"): "proposed",
    ("referral", "list"): "transmitted",
}
"""The lists that are asked for a state, each with one that it knows."""


@pytest.mark.parametrize("asked", LISTS, ids=" ".join)
def test_a_state_that_is_none_is_refused_naming_those_that_are(
    asked: tuple[str, str], database: Database, tmp_path: Path
) -> None:
    cli = Cli(database.url, tmp_path, TODAY)

    for wrong in ("nonsense", "", "{x}"):
        refused = cli("--json", *asked, "--state", wrong)

        assert (refused.code, refused.json["error"]["code"]) == (2, "unknown_state"), wrong
        assert LISTS[asked] in refused.json["error"]["message"]

    assert cli("--json", *asked, "--state", LISTS[asked]).json == []


@pytest.mark.parametrize("given", ["审批", "approval", "Approval", " 审批 "])
def test_a_state_is_asked_for_by_its_word_or_code_and_a_kind_in_singular_or_plural(
    sample_cli: Cli, given: str
) -> None:
    sample_cli("run", "all")
    by_code = sample_cli("--json", "list", "claims", "--state", "approval").json

    assert by_code and sample_cli("--json", "list", "claim", "--state", given).json == by_code


def test_an_unknown_state_is_answered_with_the_nearest(sample_cli: Cli) -> None:
    said = sample_cli("list", "claims", "--state", "审批中")

    assert said.code == 2 and "相近的：审批 approval" in said.err


def test_a_filing_is_listed_by_what_the_screen_says_of_its_end(
    cli: Cli, database: Database
) -> None:
    ended = {"state": "cancelled"}
    told = saved(
        database, a_filing(**ended, ended_by="terminate"), a_filing(**ended, ended_by="cancel")
    )

    listed = cli("--json", "list", "filings", "--state", "已终止").json
    every = cli("--json", "list", "filings", "--state", "cancelled").json

    assert [row["no"] for row in listed] == [told[0].no]
    assert len(every) == 2
