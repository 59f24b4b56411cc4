"""Every page in a real browser: it says nothing to the console, hides nothing, and fits a telephone."""

import pytest

from console.web.menu import ENTRIES
from tests.conftest import once
from tests.support.people_browsing import BrowsedOffice

pytestmark = once
WHO = "admin"


def pages(office: BrowsedOffice) -> list[str]:
    """The pages of the menu, and those of a case of each kind."""
    claim = office.cli("--json", "list", "claims", "--state", "review", "--limit", "1").json[0][
        "no"
    ]
    filing = office.cli("--json", "list", "filings", "--limit", "1").json[0]["no"]
    return [each.path for each in ENTRIES] + [
        f"/case/{claim}", f"/case/{claim}/return_for_correction", f"/case/{filing}", "/find?q=%E7%8E%8B",
        "/nowhere",
    ]  # fmt: skip


@pytest.mark.parametrize("width", [1280, 390])
def test_no_page_complains_hides_or_overflows(office: BrowsedOffice, width: int) -> None:
    somebody = office.person(WHO, width)
    wrong: list[str] = []
    for path in pages(office):
        somebody.open(path)
        if somebody.is_wider_than_the_window():
            wrong.append(f"{path}: wider than {width} px")
        if width == 1280:
            wrong += [f"{path}: {each}" for each in somebody.hidden_from_some()]

    assert wrong == []
    assert [each for each in somebody.said if "/nowhere" not in each] == []


STAGES = {
    "awaiting_parcel": "intake",
    "returned": "intake",
    "review": "reviewer",
    "approval": "approver",
}
"""States of a claim, and whose work each is."""


def test_every_move_of_a_claim_has_a_form_that_fits_and_is_open_to_all(
    office: BrowsedOffice,
) -> None:
    wrong: list[str] = []
    for state, who in STAGES.items():
        somebody = office.person(who, 390)
        found = office.told("list", "claims", "--state", state, "--limit", "1")
        for claim in found:
            somebody.open(f"/case/{claim['no']}")
            moves = somebody.page.locator(".moves a.button")
            paths = [each.get_attribute("href") or "" for each in moves.all()]
            assert paths, (state, who)
            for path in paths:
                somebody.open(path)
                if somebody.is_wider_than_the_window():
                    wrong.append(f"{path}: wider than 390 px")
                wrong += [f"{path}: {each}" for each in somebody.hidden_from_some()]
        assert somebody.said == []

    assert wrong == []
