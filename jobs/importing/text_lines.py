"""The lines of a text file (文本行): bounded, whatever ends them, and named when they cannot be read."""

from pathlib import Path
from typing import IO

from jobs.importing.errors import FileRefused

MOST_LINE = 256 * 1024
"""Characters of one line; a record of more is an unclosed quote, not data."""


class Lines:
    """The lines of a text file, with a limit on their length; LF, CR LF and CR alone end one."""

    def __init__(self, path: Path, file: IO[str], most: int = MOST_LINE) -> None:
        self.path, self.file, self.most, self.number = path, file, most, 0
        self.ended = False
        """Whether more was asked for than there is."""

    def __iter__(self) -> "Lines":
        return self

    def __next__(self) -> str:
        line = self.file.readline(self.most)
        if not line:
            self.ended = True
            raise StopIteration
        self.number += 1
        if len(line) == self.most:
            raise FileRefused("file_line_too_long", file=self.path.name, line=self.number)
        if "\0" in line:
            raise FileRefused(
                "file_bad_bytes", file=self.path.name, line=self.number, encoding="text"
            )
        return line

    def first(self) -> str:
        """The next line; "" at the end."""
        return next(self, "")


def decodes(line: bytes, encoding: str) -> bool:
    """Whether these bytes are of this encoding."""
    try:
        line.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def bad_bytes(path: Path, encoding: str, name: str) -> FileRefused:
    """The refusal that names the first line with a byte outside the encoding."""
    number = 1
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        while (line := file.readline(MOST_LINE)) and "\ufffd" not in line:
            number += line.endswith(("\n", "\r"))
    return FileRefused("file_bad_bytes", file=path.name, line=number, encoding=name)
