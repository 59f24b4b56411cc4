"""Importing what agencies export (数据导入)."""

from jobs.importing.errors import FileRefused
from jobs.importing.loading import import_files
from jobs.importing.report import FileReport, RowProblem

__all__ = ["FileRefused", "FileReport", "RowProblem", "import_files"]
