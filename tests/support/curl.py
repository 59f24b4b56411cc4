"""The `curl` lines of a page, sent to the server of a test (页面上的 curl 命令)."""

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from starlette.testclient import TestClient

_BLOCK = re.compile(r"^```sh\n(?P<block>.*?)^```", re.MULTILINE | re.DOTALL)
_ASSIGNED = re.compile(r"(?P<name>\w+)=\$\((?P<command>.*?)\s*\| jq -r \.(?P<key>\w+)\)")
_VALUE = re.compile(r"\$(\w+)")
WITH_VALUE = {"-H", "-X", "-d", "--data-binary"}


@dataclass
class Shell:
    """So much of a shell as the pages need: values, `curl`, `jq -r .KEY`."""

    client: TestClient
    folder: Path
    values: dict[str, str] = field(default_factory=dict)

    def lines(self, page: Path) -> Iterator[str]:
        """The commands of a page, a line each."""
        for part in _BLOCK.finditer(page.read_text("utf-8")):
            joined = part["block"].replace("\\\n", " ")
            yield from (line for line in joined.splitlines() if line and not line.startswith("#"))

    def run(self, line: str) -> Any:
        """Run a line, and return what the server answered."""
        assigned = _ASSIGNED.fullmatch(line.strip())
        answered = self._curl(assigned["command"] if assigned else line)
        if assigned:
            self.values[assigned["name"]] = str(answered.json()[assigned["key"]])
        return answered

    def _curl(self, command: str) -> Any:
        command = _VALUE.sub(lambda found: self.values[found[1]], command)
        program, *words = shlex.split(command)
        assert program == "curl", command
        given: dict[str, list[str]] = {}
        url = ""
        while words:
            word = words.pop(0)
            if word in WITH_VALUE:
                given.setdefault(word, []).append(words.pop(0))
            elif not word.startswith("-"):
                url = word
        headers = dict(each.split(": ", 1) for each in given.get("-H", ()))
        body = self._body(given)
        method = given.get("-X", ["GET" if body is None else "POST"])[0]
        return self.client.request(method, url, headers=headers, content=body)

    def _body(self, given: dict[str, list[str]]) -> bytes | None:
        if "-d" in given:
            return given["-d"][0].encode()
        if "--data-binary" in given:
            return (self.folder / given["--data-binary"][0].removeprefix("@")).read_bytes()
        return None
