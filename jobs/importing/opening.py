"""Opening a file (打开文件): its type by its content, held against what its name promises."""

from collections.abc import Callable, Mapping
from pathlib import Path

from config.disk_faults import told
from jobs.importing.csv_file import CsvSource
from jobs.importing.csv_opening import UTF_16
from jobs.importing.errors import FileRefused
from jobs.importing.excel_file import ExcelSource
from jobs.importing.json_file import JsonSource
from jobs.importing.source import (
    EXCEL,
    JSON_LINES,
    OLE,
    TABLE,
    ZIP,
    InputFile,
    save_again,
    wrong_type,
)

SUFFIXES = {
    ".csv": TABLE, ".txt": TABLE, ".tsv": TABLE,
    ".xlsx": EXCEL, ".xlsm": EXCEL, ".xls": EXCEL, ".et": EXCEL, ".xlsb": EXCEL, ".ods": EXCEL,
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
_MARKED_UP = (
    (
        b"<?xml",
        "XML 表格（Excel 2003 XML 或类似格式）",
        "an XML spreadsheet (Excel 2003 or the like)",
    ),
    (b"<workbook", "XML 表格（Excel 2003 XML）", "an XML spreadsheet (Excel 2003)"),
    (b"<", "网页（HTML）表格", "a table as a web page (HTML)"),
    (b"mime-version:", "单个文件网页（MHT）", "a web archive (MHT)"),
    (b"id;p", "SYLK 表格", "a SYLK table"),
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
        raise FileRefused("file_not_found", file=path.name, **told(fault)) from fault
    if not head.strip(b"\xef\xbb\xbf \t\r\n"):
        raise FileRefused("file_empty", file=path.name)
    makers: Mapping[str, Callable[[Path, str | None], InputFile]] = {
        TABLE: CsvSource,
        EXCEL: ExcelSource,
        JSON_LINES: JsonSource,
    }
    return makers[_type_of(path, head)](path, kind)


def _type_of(path: Path, head: bytes) -> str:
    """What a file is by its content; text is taken for what its name promises."""
    promised = SUFFIXES.get(path.suffix.lower())
    expected = promised or TABLE
    archive = next((magic for magic in (ZIP, OLE) if head.startswith(magic)), None)
    if archive and promised in (None, EXCEL):
        return EXCEL
    if archive:
        raise wrong_type(path.name, *_WORDS[archive], expected)
    if expected != JSON_LINES and (marked := _marked_up(head)):
        raise save_again(path.name, *marked)
    if expected != JSON_LINES and head.startswith(UTF_16):
        return TABLE
    for magic, zh, en in FOREIGN:
        if head.startswith(magic):
            raise wrong_type(path.name, zh, en, expected)
    if promised is None:
        return JSON_LINES if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") else TABLE
    # Many systems write text and call it .xls.
    return TABLE if promised == EXCEL else promised


def _marked_up(head: bytes) -> tuple[str, str] | None:
    """What other programs write and call .xls: only a spreadsheet program reads it as it is meant."""
    # UTF-16 is looked at without its zero bytes: these words are plain letters.
    words = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    for beginning, zh, en in _MARKED_UP:
        if words.startswith(beginning):
            return zh, en
    return None
