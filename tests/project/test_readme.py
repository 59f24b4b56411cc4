"""The pages say what the code does."""

import re
from pathlib import Path

import pytest

from console.commands.shell import cli
from tests.conftest import ROOT
from tests.support.readme import MACHINES_DRAWN, PART, PARTS, READMES, generated, pages, pictures

PAGES = pages()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_generated_parts_are_those_of_the_code(page: Path) -> None:
    text = page.read_text("utf-8")
    parts = [part[1] for part in PART.findall(text)]

    assert set(parts) <= set(PARTS)
    assert text == generated(text, PAGES[page]), "run `make docs`"


def test_every_generated_part_stands_somewhere() -> None:
    used = {part[1] for page in PAGES for part in PART.findall(page.read_text("utf-8"))}

    assert used == set(PARTS)


def test_every_machine_is_drawn_as_it_is() -> None:
    drawn = {path: path.read_text("utf-8") for path in MACHINES_DRAWN.glob("*.svg")}

    assert drawn == pictures(), "run `make docs`"


def test_every_command_is_in_the_list_of_commands() -> None:
    text = (ROOT / "docs" / "commands.md").read_text("utf-8")
    commands = [c.name or c.callback.__name__ for c in cli.registered_commands if c.callback]
    groups = [group.name for group in cli.registered_groups]

    missing = [name for name in [*commands, *groups] if not re.search(rf"yidi {name}\b", text)]

    assert not missing


def test_every_command_says_what_it_does() -> None:
    silent = [c.callback for c in cli.registered_commands if c.callback and not c.callback.__doc__]

    assert not silent


@pytest.mark.parametrize("page", READMES, ids=lambda page: page.name)
def test_a_readme_is_read_in_one_sitting(page: Path) -> None:
    assert len(page.read_text("utf-8").splitlines()) <= 150


def test_the_readmes_say_the_same_in_two_languages() -> None:
    """As many headings, rows, blocks and links, which lead to the same pages."""
    shapes = [_shape(page.read_text("utf-8")) for page in READMES]

    assert shapes[0] == shapes[1]


def _shape(text: str) -> list[str]:
    links = re.findall(r"\]\((?!README|CHANGELOG|docs/machines)([^)]+)\)", text)
    return [*re.findall(r"^(#+|```\w+|-|\|(?= ))", text, re.M), *links]
