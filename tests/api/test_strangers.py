"""Everybody against every endpoint and every move over HTTP: what is not theirs is not there for them.

What is asked is generated: from the description of the API, from the machines, and from those who ask.
"""

import json
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, urlencode

import pytest

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from models.database import Database
from tests.conftest import migrate
from tests.support.api import Straight
from tests.support.builders import an_id
from tests.support.endpoint_examples import EXAMPLES, NOBODYS, Example
from tests.support.strangers import OWNERS, UNSIGNED, WHOEVER_COMES, Neighbourhood, neighbourhood

NOTED = ("look", "sign_in", "sign_in_event", "api_key", "allowance", "act")
"""What is kept of whoever asks, whatever they are answered."""
OF_NOBODY_HERE = {"read_bank_file": "an answer to a payment that was never sent is an exception"}
"""Of which a good answer takes more than is there."""
Answered = tuple[int, str]


@pytest.fixture(scope="module")
def there(
    tmp_path_factory: pytest.TempPathFactory, book: PolicyBook, calendar: WorkCalendar
) -> Iterator[Neighbourhood]:
    """Everybody who asks, once for all questions: nobody of them changes anything."""
    url = f"sqlite:///{tmp_path_factory.mktemp('strangers') / 'yidi.db'}"
    migrate(url)
    database = Database(url)
    yield neighbourhood(database, book, calendar)
    database.close()


@pytest.fixture(scope="module")
def server(there: Neighbourhood) -> Iterator[Straight]:
    """The server in this process."""
    found = Straight(there.app)
    yield found
    found.close()


def operations(server: Straight) -> dict[str, tuple[str, str]]:
    """Method and path of every operation that the API describes, by its name."""
    paths = server.api.openapi()["paths"]
    return {
        told["operationId"]: (method.upper(), path)
        for path, methods in paths.items() for method, told in methods.items()
    }  # fmt: skip


def nothing(words: dict[str, str]) -> dict[str, str]:
    """Words of the same form that name nothing."""
    named = {word: _ghost(value) for word, value in words.items()}
    return named | {"certno": an_id(999), "last_four": an_id(999)[-4:], "name": "吴九九"}


def _ghost(value: str) -> str:
    if len(value) < 6 and value.isdecimal():
        return "987654"
    return value.replace("77", "99") if "77" in value else value[:-6] + "987654"


def ask(
    server: Straight, of: tuple[str, str], token: str, example: Example, words: dict[str, str]
) -> Answered:
    """What is answered to a question about what the words name."""
    said, (method, path) = example.with_words(words), of
    headers = {"If-Match": '"1"', "Content-Type": "application/json"}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    body = b"" if said.body is None else json.dumps(said.body).encode()
    if isinstance(said.body, str):
        headers["Content-Type"], body = "application/octet-stream", said.body.encode()
    url = quote(path.format_map(said.path)) + (f"?{urlencode(said.query)}" if said.query else "")
    return server.ask(method, url, headers, body)


def scrubbed(answer: Answered, words: dict[str, str]) -> Answered:
    """An answer without what was asked for, whole or masked."""
    status, text = answer
    for word in sorted(words.values(), key=len, reverse=True):
        text = text if len(word) < 6 else text.replace(word, "N")
    return status, re.sub(r"[A-Z0-9*-]{4,}|\b\d+\b", "N", text)


def leaked(answer: Answered, there: Neighbourhood, asked: Example) -> set[str]:
    """What an answer tells of them that the question did not name."""
    named = str(asked.with_words(there.words))
    return {each for each in there.theirs.secrets if each in answer[1] and each not in named}


def names_somebody(example: Example) -> bool:
    """Whether a question is about something of somebody, or about all that the asker reaches."""
    return "{" in f"{example.path.values()}{example.query.values()}{example.body}".replace("{'", "")


def content(there: Neighbourhood) -> dict[str, int]:
    """Every row of the database, but for what is kept of whoever asks."""
    path = there.database.url.removeprefix("sqlite:///")
    with sqlite3.connect(Path(path)) as connection:
        tables = [
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if name not in NOTED
        ]  # fmt: skip
        return {name: hash(tuple(connection.execute(f'SELECT * FROM "{name}"'))) for name in tables}


def test_every_operation_has_an_example_of_what_is_asked_about_somebody(server: Straight) -> None:
    described = operations(server).keys()

    unasked = described - EXAMPLES.keys() - NOBODYS.keys()
    assert not unasked, (
        f"say in tests/support/endpoint_examples.py what {sorted(unasked)} are asked about somebody "
        "(EXAMPLES), or why they are asked about nobody (NOBODYS)"
    )
    assert described == EXAMPLES.keys() | NOBODYS.keys()
    assert not EXAMPLES.keys() & NOBODYS.keys()


@pytest.mark.parametrize("name", EXAMPLES)
def test_what_is_somebody_elses_is_answered_like_what_is_not_there(
    there: Neighbourhood, server: Straight, name: str
) -> None:
    of, ghost, before = operations(server)[name], nothing(there.words), content(there)

    for asker in there.strangers:
        if name.startswith("submit_") and asker in WHOEVER_COMES:
            continue
        token, of_nothing = there.tokens[asker], set[Answered]()
        for example in EXAMPLES[name][: 1 if asker in UNSIGNED else None]:
            theirs = ask(server, of, token, example, there.words)
            assert not leaked(theirs, there, example), (asker, example, theirs)
            assert theirs[0] < 500, (asker, example, theirs)
            if asker in UNSIGNED:
                assert theirs[0] == 401, (asker, example, theirs)
            said = scrubbed(theirs, there.words)
            if names_somebody(example) and said not in of_nothing:
                nobodys = scrubbed(ask(server, of, token, example, ghost), ghost)
                assert said == nobodys, (asker, example)
                of_nothing.add(nobodys)

    assert content(there) == before


def test_whose_it_is_is_answered(there: Neighbourhood, server: Straight) -> None:
    """What is asked is right: to somebody whose it is, something else is said than of nothing."""
    known, ghost = operations(server), nothing(there.words)
    questions = [(name, each) for name in EXAMPLES for each in EXAMPLES[name]]

    for name, example in questions:
        if names_somebody(example) and name not in OF_NOBODY_HERE:
            differs = False
            for owner in OWNERS:
                token = there.tokens[owner]
                theirs = ask(server, known[name], token, example, there.words)
                nobodys = ask(server, known[name], token, example, ghost)
                assert max(theirs[0], nobodys[0]) < 500, (owner, name, example, theirs)
                differs = scrubbed(theirs, there.words) != scrubbed(nobodys, ghost)
                if differs:
                    break
            assert differs, (name, example)
