"""A state that a list does not know (未知状态) is refused, naming those it knows: an empty list would lie."""

from pathlib import Path

import pytest

from models.database import Database
from tests.conftest import Cli, once
from tests.support.builders import TODAY

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
