"""Every command that a page shows does what the page says (文档里的命令都运行过)."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import cache, partial
from pathlib import Path

import pytest
import time_machine

from config.clock import at_time, business_day
from config.codes import load_regions
from config.policy_load import load_policy
from config.settings import FOLDER
from jobs import app
from tests.conftest import ROOT
from tests.support.command_line import Cli
from tests.support.doc_commands import DAY, Page, begins_with_nothing, folder_for, pages
from tests.support.doc_spelling import mentioned, mistakes

PAGES = pages()


@pytest.fixture(scope="module", autouse=True)
def noon() -> Iterator[None]:
    """A page is read at noon: soon after midnight no run is due yet, and a page would say otherwise."""
    with time_machine.travel(at_time(business_day(), 12, 0)):
        yield


@pytest.fixture(scope="module")
def sample(noon: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample after one day's runs, as somebody finds it who has read the first lines of the README."""
    folder = tmp_path_factory.mktemp("sample")
    cli = Cli(f"sqlite:///{folder}/yidi.db", folder, DAY)
    assert cli("init", "--sample").code == cli("run", "all").code == 0
    return folder / "yidi.db"


@pytest.fixture(autouse=True)
def read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The shipped book and regions are read once: a process of its own would read them for each command."""
    for name, of_ours in (("load_policy", SHIPPED_POLICY), ("load_regions", SHIPPED_REGIONS)):
        read = getattr(app, name)
        monkeypatch.setattr(app, name, partial(_shipped, read, of_ours))


def _shipped(read: Callable[[Path], object], ours: Callable[[], object], folder: Path) -> object:
    return ours() if folder.parent.samefile(FOLDER) else read(folder)


SHIPPED_POLICY = cache(lambda: load_policy(FOLDER / "policy"))
SHIPPED_REGIONS = cache(lambda: load_regions(FOLDER / "codes"))


@pytest.fixture
def page(request: pytest.FixtureRequest, tmp_path: Path) -> Page:
    """A page in a folder of its own, with the sample unless the page begins with nothing."""
    page = Page(request.param, Cli("sqlite:///yidi.db", tmp_path, DAY, {"YIDI_IDENTITY": "signed"}))
    folder_for(tmp_path)
    if not begins_with_nothing(page.file):
        with (
            closing(sqlite3.connect(request.getfixturevalue("sample"))) as source,
            closing(sqlite3.connect(tmp_path / "yidi.db")) as dest,
        ):
            source.backup(dest)
    return page


def _named(page: Path) -> str:
    return str(page.relative_to(ROOT))


def _showing() -> list[Path]:
    return [page for page in PAGES if "\n$ " in page.read_text("utf-8")]


@pytest.mark.parametrize("page", _showing(), ids=_named, indirect=True)
def test_every_command_of_a_page_does_what_the_page_says(page: Page) -> None:
    assert page.run() > 0


@pytest.mark.parametrize("page", PAGES, ids=_named)
def test_a_page_names_only_commands_and_options_that_exist(page: Path) -> None:
    wrong = [f"{command}: {what}" for command in mentioned(page) for what in mistakes(command)]

    assert wrong == []


def test_a_slip_in_the_name_of_a_command_or_of_an_option_is_found() -> None:
    assert list(mistakes("yidi payout biuld --as cashier")) == [
        "no command biuld",
        "no option --as",
    ]
    assert list(mistakes("yidi --lang en payout build --sa cashier")) == ["no option --sa"]
    assert list(mistakes("yidi payout build|show NO --unmask")) == []
