"""A real browser before a real server: one of each for all tests, and a context for each person.

Without Chromium on the machine these tests are skipped: Debian has it as `chromium`, with
`fonts-noto-cjk` for the signs.
"""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright, sync_playwright

from tests.conftest import SAMPLE_DAY
from tests.support.command_line import Cli
from tests.support.people_browsing import BrowsedOffice
from tests.support.servers import serving

CHROMIUM = shutil.which("chromium")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what needs a browser where there is none."""
    if CHROMIUM is None:
        reason = (
            "没有 chromium：apt-get install chromium fonts-noto-cjk · no chromium on this machine"
        )
        here = Path(__file__).parent
        for item in items:
            if item.path.is_relative_to(here):
                item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="session")
def chromium(playwright: Playwright) -> Iterator[Browser]:
    """The browser of the system; as root it needs no sandbox of its own."""
    flags = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"]
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=flags)
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def office(
    sample_file: Path, tmp_path_factory: pytest.TempPathFactory, chromium: Browser
) -> Iterator[BrowsedOffice]:
    """The sample's office after a day's runs, served."""
    folder = tmp_path_factory.mktemp("browser")
    shutil.copy(sample_file, folder / "yidi.db")
    cli = Cli(f"sqlite:///{folder}/yidi.db", folder, SAMPLE_DAY)
    assert cli("run", "all", "--as", "admin").code == 0
    with serving(replace(cli, env=cli.env | {"YIDI_IDENTITY": "signed"})) as server:
        found = BrowsedOffice(cli, server.url, chromium)
        yield found
        found.close()
