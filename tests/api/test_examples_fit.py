"""The examples fit together (示例成套): from an empty database to the claim, at a terminal and over HTTP."""

from dataclasses import replace

from tests.conftest import ROOT, Cli, once
from tests.support.asked import EXAMPLE_DAY, Asked, example

CLAIM = ("230600SB20261123000001", "precheck")
"""The number but for its check character, and the state, as docs/api.md has them."""
PAGE = ROOT / "docs" / "api.md"


def told(answer: dict[str, str]) -> tuple[str, str]:
    return answer["no"][:-1], answer["state"]


@once
def test_the_claim_of_the_examples_goes_in_at_a_terminal(cli: Cli) -> None:
    here = replace(cli, today=EXAMPLE_DAY)
    assert here("init", "--rehearsal").code == 0
    here("user", "add", "intake", "--role", "intake")
    files = [ROOT / "examples" / f"{kind}.csv" for kind in ("people", "providers")]
    assert here("import", *files).code == 0

    entered = here("--json", "new", "claim", ROOT / "examples" / "claim.json", "--as", "intake")

    assert told(entered.json) == CLAIM


@once
def test_the_claim_of_the_examples_goes_in_over_http(agency: Asked) -> None:
    entered = agency.post("/claims", example("claim"))

    assert (entered.status_code, told(entered.json())) == (201, CLAIM)


def test_the_page_says_what_is_answered_and_what_comes_first() -> None:
    page = PAGE.read_text("utf-8")

    assert f'"no": "{CLAIM[0]}…", "state": "{CLAIM[1]}"' in page
    assert "yidi import examples/people.csv examples/providers.csv" in page
