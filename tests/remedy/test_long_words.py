"""What is too long for its column is refused in words, on both databases (文字过长)."""

from typing import Any

import pytest

from models import Claim, ClaimState
from tests.conftest import Cli
from tests.support.builders import TODAY, a_claim, saved
from tests.support.office import Office

LONG = "长" * 2000
BY = ("--as", "intake", "--json")


@pytest.fixture
def claim(office: Office) -> Claim:
    """A claim about which people write."""
    claim: Claim = saved(office.database, a_claim(state=ClaimState.REVIEW))
    return claim


def code(told: Any) -> str:
    assert told.code == 1, told.out
    return str(told.json["error"]["code"])


def test_words_that_no_column_holds_are_refused_and_none_is_cut_off(
    office: Office, claim: Claim, tmp_path: Any
) -> None:
    yidi = Cli(office.database.url, tmp_path, TODAY)
    asks = ("privacy", "ask", claim.no, "--kind", "copy", "--by", "王芳")
    died = ("--died-on", TODAY, "--source", "family", "--second", "reviewer")

    for said in (
        ("appeal", "register", claim.no, "--inaction", "--organ", LONG, "--as", "reviewer", "--json"),
        ("heirs", "death", claim.no, *died, "--paper", LONG, *BY),
        (*asks, "--words", LONG, *BY),
        ("leads", "add", claim.no, "--what", LONG, "--evidence", "x", "--as", "auditor", "--json"),
    ):  # fmt: skip
        assert code(yidi(*said)) == "text_does_not_fit", said
    assert yidi(*asks, "--words", "第一行\n第二行", *BY).code == 0
    assert yidi("notices", "list", "--after", 10**20).code == 2
