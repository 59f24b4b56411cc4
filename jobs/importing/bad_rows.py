"""The file of bad rows (错误数据文件): whole rows with the reason behind them, for the owner only."""

import csv
import io
import json
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Any

from config.disk_faults import told
from jobs.csv_cells import guarded_row
from jobs.importing.errors import FileRefused
from jobs.importing.source import Record
from workflow.intake.problems import Problem

REASON = "错误原因"


class BadRows:
    """Rows are written as they come; the file appears, whole, when loading ended well.

    It holds personal data: the temporary file is made readable by the owner alone and keeps
    that when it takes its name.
    """

    def __init__(self, path: Path, header: Sequence[str]) -> None:
        self.path, self._header = path, [cell for cell in header if cell != REASON]
        self._width = len(header)
        self._reason_at = list(header).index(REASON) if REASON in header else None
        self._file: IO[str] | None = None
        self._temporary = Path()

    def write(self, record: Record, problems: Sequence[Problem]) -> None:
        """One refused row with everything that is wrong with it."""
        reason = "；".join(f"{p.code}: {p.sentence('zh')}" for p in problems)
        try:
            file = self._file or self._open()
            if self._header:
                file.write(_csv_line([*self._cells(record.whole), reason]))
            else:
                file.write(_json_line(record.whole, reason))
        except OSError as fault:
            raise self._refusal(fault) from fault

    def finish(self) -> bool:
        """Give the file its name; whether there were bad rows at all."""
        if self._file is None:
            return False
        try:
            self._file.close()
            self._temporary.replace(self.path)
        except OSError as fault:
            raise self._refusal(fault) from fault
        self._file = None
        return True

    def drop(self) -> None:
        """Leave nothing behind."""
        if self._file is not None:
            self._file.close()
            self._temporary.unlink(missing_ok=True)
            self._file = None

    def _open(self) -> IO[str]:
        # mkstemp makes the file with mode 0600.
        handle, name = tempfile.mkstemp(prefix=f".{self.path.name}.", dir=self.path.parent)
        self._temporary = Path(name)
        encoding = "utf-8-sig" if self._header else "utf-8"
        self._file = os.fdopen(handle, "w", encoding=encoding, errors="replace", newline="")
        if self._header:
            self._file.write(_csv_line([*self._header, REASON]))
        return self._file

    def _cells(self, whole: Sequence[str]) -> list[str]:
        """The cells as they stood, without the reason of an earlier import."""
        cells = [*whole, *[""] * (self._width - len(whole))]
        if self._reason_at is not None:
            del cells[self._reason_at]
        return cells

    def _refusal(self, fault: OSError) -> FileRefused:
        return FileRefused("file_cannot_write", file=str(self.path), **told(fault))


def _csv_line(cells: Sequence[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(guarded_row(cells))
    return line.getvalue()


def _json_line(line: str, reason: str) -> str:
    """The object as it stood, with one more key; what is no object is kept as text."""
    words = json.dumps(reason, ensure_ascii=False)
    if line.startswith("{") and line.endswith("}") and _is_object(line):
        separator = "," if line[1:-1].strip() else ""
        return f'{line[:-1]}{separator} "{REASON}": {words}}}\n'
    kept: dict[str, Any] = {"原始内容": line, REASON: reason}
    return json.dumps(kept, ensure_ascii=False) + "\n"


def _is_object(line: str) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def errors_path(out: Path, source: Path, several: bool, taken: set[Path]) -> Path:
    """Where the bad rows of one input go: OUT itself, or OUT with the input's name in it.

    bad.csv with filings.csv and claims.jsonl gives bad.filings.csv and bad.claims.jsonl.
    """
    if not several:
        return out
    suffix = ".jsonl" if source.suffix.lower() in (".jsonl", ".ndjson", ".json") else ".csv"
    path, n = out.with_name(f"{out.stem}.{source.stem}{suffix}"), 2
    while path in taken:
        path = out.with_name(f"{out.stem}.{source.stem}-{n}{suffix}")
        n += 1
    taken.add(path)
    return path
