"""The pictures of docs/tour.md (截图), made anew where `YIDI_PICTURES=FOLDER` asks for them."""

import os
from pathlib import Path

import pytest

from tests.conftest import once
from tests.support.people_browsing import BrowsedOffice

pytestmark = [
    once,
    pytest.mark.skipif("YIDI_PICTURES" not in os.environ, reason="YIDI_PICTURES=docs/pictures"),
]
MOST_BYTES = 120_000


def test_six_pages_are_drawn(office: BrowsedOffice) -> None:
    claim = office.told("list", "claims", "--state", "review", "--limit", "1")[0]["no"]
    wanted = {
        "work": ("reviewer", "/"), "claim": ("intake", "/claim/new"),
        "case": ("reviewer", f"/case/{claim}"), "approve": ("approver2", "/approve"),
        "deadlines": ("approver2", "/deadlines"), "policy": ("auditor", "/policy"),
    }  # fmt: skip
    for name, (who, path) in wanted.items():
        somebody = office.person(who)
        somebody.open(path)
        picture = somebody.page.screenshot(type="jpeg", quality=55)
        assert len(picture) <= MOST_BYTES, (name, len(picture))
        Path(os.environ["YIDI_PICTURES"], f"{name}.jpg").write_bytes(picture)
