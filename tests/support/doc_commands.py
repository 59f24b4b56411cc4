"""The commands that a page shows, run as the page shows them; the conventions for whoever writes a page.

- A command is a line `$ yidi …` in a fenced block, a backslash at the end of a line continues it. What
  stands below it, up to the next `$`, is what it answers. `NAME=VALUE` may stand before `yidi`, and
  `$ export NAME=VALUE` holds for the rest of the page. Of the shell there are `"$(cat FILE)"`, `$ cp -r`
  and `$ cat FILE`: what is shown becomes the file, or is compared with it where it is one of ours. What
  stands behind `#` is for the reader.
- A page begins with the sample after one day's runs (`yidi init --sample`, `yidi run all`), on the business
  day of `DAY`; a page whose first command is `$ yidi init` (or with `--rehearsal`) begins with nothing. `examples/` and `config/` lie in its folder.
- `yidi daemon` does not end, so `yidi run all` stands for it.
- Every command must end with 0, unless a `[code]` is shown: then it must say just that code. Each line
  that is shown must be said; `…` stands for what the page leaves out of it.
- A number that depends on the day, or a word for one, is bound to one of the database by a comment:
  `<!-- WORD = COMMAND -> FIELD -->` is FIELD of the first answer to `yidi --json COMMAND`, and
  `<!-- WORD = COMMAND -> FIELD, most OTHER -->` that of the answer with the largest OTHER. It is
  asked for when the word is first used, and holds until the word is bound again. `LIST.FIELD` looks
  into a list of the answer.
- `<!-- first: COMMAND -->` runs what the reader need not see. A block of ```text or ```sh is not run, and
  `<!-- not run: WHY -->` leaves the next block out.
"""

import re
import shlex
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

from tests.conftest import ROOT, Said
from tests.support.command_line import Cli

DAY = date(2026, 11, 23)
"""The business day of every page that does not say another."""

_PART = re.compile(
    r"^```(?P<lang>\w*)\n(?P<block>.*?)^```|^<!-- (?P<told>[^\n]*?) -->", re.M | re.S
)
_SHOWN_CODE = re.compile(r"\[([a-z]+(?:_[a-z]+)*)\]$", re.M)
_BOUND = re.compile(
    r"(?P<word>\S+) = (?P<command>.+?) -> (?P<field>[\w.]+)(?:, most (?P<most>\w+))?"
)
_FROM_FILE = re.compile(r"\$\(cat (\S+)\)")


class Shown(NamedTuple):
    """A command of a page, on which line it stands, and what is shown below it."""

    line: int
    command: str
    answer: str


@dataclass
class Page:
    """One page, run in a folder of its own."""

    file: Path
    cli: Cli
    bound: dict[str, re.Match[str]] = field(default_factory=dict)
    known: dict[str, str] = field(default_factory=dict)

    def run(self) -> int:
        """Run every command in order; how many there were."""
        done = 0
        for shown in self.commands():
            where = f"{self.file.name}:{shown.line}: {shown.command}"
            self._line(where, shown)
            done += 1
        return done

    def commands(self) -> Iterator[Shown]:
        """The commands of the page in their order; comments are heeded as they are passed."""
        text, left_out = self.file.read_text("utf-8"), False
        for part in _PART.finditer(text):
            told = part["told"]
            if told is None:
                if part["lang"] in ("", "console") and not left_out:
                    yield from _shown(part["block"], text.count("\n", 0, part.start("block")) + 1)
                left_out = False
            elif told.startswith("not run: "):
                left_out = True
            elif told.startswith("first: "):
                yield Shown(text.count("\n", 0, part.start()) + 1, told.removeprefix("first: "), "")
            elif bound := _BOUND.fullmatch(told):
                self.bound[bound["word"]] = bound
                self.known.pop(bound["word"], None)

    def _line(self, where: str, shown: Shown) -> None:
        words = shlex.split(self._filled(shown.command), comments=True)
        before = dict(self.cli.env)
        while "=" in words[0]:
            name, _, value = words.pop(0).partition("=")
            self.cli.env[name] = value
        match words:
            case ["export", setting]:
                name, _, value = setting.partition("=")
                self.cli.env[name] = value
            case ["cat", name]:
                self._file(where, self.cli.folder / name, shown.answer)
            case ["cp", "-r", source, dest]:
                shutil.copytree(self.cli.folder / source, self.cli.folder / dest)
            case ["cp", source, dest]:
                shutil.copy(self.cli.folder / source, self.cli.folder / dest)
            case ["yidi", *arguments]:
                if "daemon" in arguments:
                    arguments = ["run", "all"]
                said = self.cli(*arguments)
                _held_against(where, shown.answer, said)
                self._each_line_said(where, shown.answer, said)
                self.cli.env = before
            case _:
                raise AssertionError(f"{where}: no command that a page may show")

    def _each_line_said(self, where: str, shown: str, said: Said) -> None:
        """A line is said as it stands, or with the numbers of this database."""
        for line in shown.splitlines():
            assert _is_said(line, said) or _is_said(self._filled(line), said), (
                f"{line} was not said: {where}\n{said.out[-2000:]}{said.err[-2000:]}"
            )

    def _file(self, where: str, path: Path, content: str) -> None:
        if path.exists():
            assert content.strip() == path.read_text("utf-8").strip(), where
        else:
            path.write_text(content, "utf-8")

    def _filled(self, command: str) -> str:
        """The command with what stands for a file, or for a number of this database, put in."""
        found = _FROM_FILE.sub(
            lambda m: (self.cli.folder / m[1]).read_text("utf-8").strip().replace('"', '\\"'),
            command,
        )
        for word, bound in self.bound.items():
            if word in found:
                found = found.replace(word, self._number(word, bound))
        return found

    def _number(self, word: str, bound: re.Match[str]) -> str:
        if word not in self.known:
            said = self.cli("--json", *shlex.split(self._filled(bound["command"])))
            assert said.code == 0, f"{self.file.name}: {bound[0]}: {said.err}"
            self.known[word] = _chosen(said.json, bound)
        return self.known[word]


def _chosen(answer: Any, bound: re.Match[str]) -> str:
    inside, _, field = bound["field"].rpartition(".")
    found = answer[inside] if inside else answer
    rows = found if isinstance(found, list) else [found]
    assert rows, f"nothing answers {bound[0]}"
    most = bound["most"]
    best = max(rows, key=lambda row: Decimal(row[most] or 0)) if most else rows[0]
    return str(best[field])


def _shown(block: str, line: int) -> Iterator[Shown]:
    """The commands of a block, each with what is shown below it."""
    for part in re.split(r"^(?=\$ )", block, flags=re.M):
        if part.startswith("$ "):
            whole, _, answer = part.replace("\\\n", " ").removeprefix("$ ").partition("\n")
            yield Shown(line, whole.strip(), answer)
        line += part.count("\n")


def _held_against(where: str, shown: str, said: Said) -> None:
    """Done, or refused with the code that is shown."""
    codes = _SHOWN_CODE.findall(shown)
    told = f"{where}\nexit {said.code}\n{said.out[-2000:]}{said.err[-2000:]}"
    assert said.code == 0 or codes, told
    missing = [code for code in codes if f"[{code}]" not in said.out + said.err]
    assert not missing, f"{missing} was not said: {told}"


def _is_said(line: str, said: Said) -> bool:
    """Whether the program said a line; … stands for what is left out of it."""
    shape = ".*".join(re.escape(part.strip()) for part in line.split("…"))
    return re.search(shape, said.out + said.err) is not None


def pages() -> list[Path]:
    """Every page that may show commands."""
    found = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("examples/**/*.md")]
    return sorted(page for page in found if not page.name.startswith("CHANGELOG"))


def begins_with_nothing(page: Path) -> bool:
    """Whether the first command of a page makes a database."""
    first = re.search(r"^\$ (yidi .*)$", page.read_text("utf-8"), re.MULTILINE)
    return first is not None and first[1] in ("yidi init", "yidi init --rehearsal")


def folder_for(folder: Path) -> None:
    """Lay examples and configuration into the folder of a page."""
    for name in ("examples", "config"):
        (folder / name).symlink_to(ROOT / name)
