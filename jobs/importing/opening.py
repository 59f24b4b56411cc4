"""Opening a file (打开文件): its type by its content, held against what its name promises."""

from collections.abc import Callable, Mapping
from pathlib import Path

from jobs.importing.csv_file import CsvSource
from jobs.importing.errors import FileRefused
from jobs.importing.excel_file import ExcelSource
from jobs.importing.json_file import JsonSource
from jobs.importing.source import EXCEL, JSON_LINES, OLE, TABLE, ZIP, InputFile, wrong_type

SUFFIXES = {
    ".csv": TABLE, ".txt": TABLE, ".tsv": TABLE,
    ".xlsx": EXCEL, ".xlsm": EXCEL, ".xls": EXCEL,
    ".jsonl": JSON_LINES, ".ndjson": JSON_LINES, ".json": JSON_LINES,
}  # fmt: skip
FOREIGN = (
    (b"%PDF", "PDF 文件", "a PDF"),
    (b"\x89PNG", "图片", "a picture"),
    (b"\xff\xd8\xff", "图片", "a picture"),
    (b"GIF8", "图片", "a picture"),
    (b"\x1f\x8b", "压缩文件", "a compressed file"),
    (b"Rar!", "压缩文件", "a compressed file"),
    (b"7z\xbc\xaf", "压缩文件", "a compressed file"),
    (b"\xff\xfe", "UTF-16 文本", "text in UTF-16"),
    (b"\xfe\xff", "UTF-16 文本", "text in UTF-16"),
)
_WORDS = {
    ZIP: ("Excel（xlsx）或压缩文件", "an Excel workbook or an archive"),
    OLE: ("Excel（xls）", "an old Excel workbook"),
}


def open_source(path: Path, kind: str | None) -> InputFile:
    """Look at the beginning of a file and say how it is read, or refuse it."""
    try:
        with path.open("rb") as file:
            head = file.read(4096)
    except OSError as fault:
        why = fault.strerror or str(fault)
        raise FileRefused("file_not_found", file=path.name, why=why) from fault
    if not head.strip(b"\xef\xbb\xbf \t\r\n"):
        raise FileRefused("file_empty", file=path.name)
    makers: Mapping[str, Callable[[Path, str | None], InputFile]] = {
        TABLE: CsvSource,
        EXCEL: ExcelSource,
        JSON_LINES: JsonSource,
    }
    return makers[_type_of(path, head)](path, kind)


def _type_of(path: Path, head: bytes) -> str:
    """The type that the name promises, if the content keeps the promise."""
    promised = SUFFIXES.get(path.suffix.lower())
    archive = next((magic for magic in (ZIP, OLE) if head.startswith(magic)), None)
    if promised == EXCEL:
        # An old name on a new workbook is common and harmless.
        if archive is None:
            raise wrong_type(path, "文本或其他格式", "text or another format", EXCEL)
        return EXCEL
    if archive and promised is None:
        return EXCEL
    expected = promised or TABLE
    if archive:
        raise wrong_type(path, *_WORDS[archive], expected)
    for magic, zh, en in FOREIGN:
        if head.startswith(magic):
            raise wrong_type(path, zh, en, expected)
    if promised is None:
        return JSON_LINES if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") else TABLE
    return promised
