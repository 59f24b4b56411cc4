"""The report of a file (导入结果): exact counts, and problems up to a limit."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from config.errors import YidiError
from config.masking import mask_text
from config.text import Lang
from jobs.importing.source import Record, SheetCount
from workflow.intake.problems import Problem

MOST_PROBLEMS = 10_000
"""Problems kept of one file, and notes; beyond that they are only counted.

`--errors` has all problems.
"""


class RowProblem(NamedTuple):
    """One problem of one row; `sheet` where a workbook has several sheets that were read."""

    row: int
    ext_no: str
    problem: Problem
    sheet: str = ""

    def as_dict(self, lang: Lang) -> dict[str, Any]:
        """As the report shows it."""
        problem = self.problem
        found: dict[str, Any] = {
            "row": self.row, "ext_no": mask_text(self.ext_no), "code": problem.code,
            "field": mask_text(problem.field),
            "message": problem.sentence(lang),
        }  # fmt: skip
        return found | ({"sheet": self.sheet} if self.sheet else {})


class RowNote(NamedTuple):
    """One remark on one row that refuses nothing (提示)."""

    row: int
    problem: Problem
    sheet: str = ""

    def as_dict(self, lang: Lang) -> dict[str, Any]:
        """As the report shows it."""
        message = self.problem.sentence(lang)
        found: dict[str, Any] = {"row": self.row, "code": self.problem.code, "message": message}
        return found | ({"sheet": self.sheet} if self.sheet else {})


@dataclass
class FileReport:
    """The result of one file; `error` says why it was refused whole."""

    file: str
    kind: str = ""
    accepted: int = 0
    updated: int = 0
    unchanged: int = 0
    refused: int = 0
    problems: list[RowProblem] = field(default_factory=list)
    problems_omitted: int = 0
    notes: list[RowNote] = field(default_factory=list)
    notes_omitted: int = 0
    sheets: Sequence[SheetCount] = ()
    ignored_columns: Sequence[str] = ()
    errors_file: str = ""
    error: YidiError | None = None

    @property
    def clean(self) -> bool:
        """Whether every row went in."""
        return self.error is None and not self.refused

    @property
    def rows(self) -> int:
        """How many rows were looked at."""
        return self.accepted + self.updated + self.unchanged + self.refused

    def note(self, record: Record, ext_no: str, problems: Iterable[Problem]) -> None:
        """Keep problems of a row, or count them when there are too many."""
        for problem in problems:
            if len(self.problems) < MOST_PROBLEMS:
                self.problems.append(RowProblem(record.row, ext_no, problem, record.sheet))
            else:
                self.problems_omitted += 1

    def remark(self, record: Record, *problems: Problem) -> None:
        """Keep what is worth knowing of a row and refuses nothing, or count it."""
        for problem in problems:
            if len(self.notes) < MOST_PROBLEMS:
                self.notes.append(RowNote(record.row, problem, record.sheet))
            else:
                self.notes_omitted += 1

    def fail(self, error: YidiError) -> None:
        """Record that nothing of the file was loaded, and why."""
        self.error = error
        self.accepted = self.updated = self.unchanged = self.refused = 0
        self.problems, self.problems_omitted, self.errors_file = [], 0, ""
        self.notes, self.notes_omitted, self.sheets = [], 0, ()

    def as_dict(self, lang: Lang = "zh") -> dict[str, Any]:
        """The report as `--json` gives it."""
        found: dict[str, Any] = {
            "file": self.file, "kind": self.kind, "accepted": self.accepted,
            "updated": self.updated, "unchanged": self.unchanged, "refused": self.refused,
            "problems": [problem.as_dict(lang) for problem in self.problems],
            "problems_omitted": self.problems_omitted,
            "notes": [note.as_dict(lang) for note in self.notes],
            "notes_omitted": self.notes_omitted,
        }  # fmt: skip
        if self.sheets:
            found["sheets"] = [sheet.as_dict() for sheet in self.sheets]
        if self.ignored_columns:
            found["ignored_columns"] = [mask_text(name) for name in self.ignored_columns]
        if self.errors_file:
            found["errors_file"] = self.errors_file
        if self.error is not None:
            found["error"] = {"code": self.error.code, "message": self.error.sentence(lang)}
        return found
