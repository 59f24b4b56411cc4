"""A list as a file on standard output (清单文件): CSV or Excel, as other exports are written."""

import sys
from collections.abc import Iterable, Sequence
from datetime import date
from io import BytesIO

from console.answers.refusals import misuse
from jobs.finance.tables import WRITERS

FORMATS = tuple(suffix.removeprefix(".") for suffix in WRITERS)
NO_DAY = date(1980, 1, 1)
"""A workbook names a day; that of today would make the same list other bytes tomorrow."""


def write_list(kind: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write the rows as a file; a workbook is not written onto a terminal (`needs_file`)."""
    if kind == "xlsx" and sys.stdout.isatty():
        raise misuse(
            "needs_file",
            "Excel 文件不能显示在终端上；请转到文件：yidi … --format xlsx > 清单.xlsx",
            "a workbook cannot be shown on a terminal: yidi … --format xlsx > list.xlsx",
        )
    file = BytesIO()
    WRITERS[f".{kind}"](file, heads, rows, NO_DAY)
    out = getattr(sys.stdout, "buffer", None)
    if out is None:
        sys.stdout.write(file.getvalue().decode("utf-8-sig"))
        return
    sys.stdout.flush()
    out.write(file.getvalue())
    out.flush()
