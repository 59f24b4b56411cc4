"""Making files for the import tests: rows of which only what matters is given."""

import csv
import io
import json
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from sqlalchemy import text
from sqlmodel import select
from stdnum.cn import ric

from config.codes import load_regions, load_states
from config.policy import PolicyBook
from config.settings import load_settings
from config.workdays import WorkCalendar
from jobs.app import App
from jobs.identity.principal import STAND_IN, whoever_types
from jobs.importing import FileReport, import_files
from jobs.principal import Principal
from jobs.sample import FOLDER as SAMPLE
from models.database import Database
from tests.support.builders import noon, put

TODAY = date(2025, 7, 21)
"""The Monday after the sample's last application."""
REGIONS, STATES = load_regions(), load_states()
SAMPLE_FILES = [
    SAMPLE / n
    for n in ("claims.jsonl", "filings.csv", "people.csv", "providers.csv", "settlements.csv")
]


def an_app(database: Database, book: PolicyBook, calendar: WorkCalendar, today: date) -> App:
    """A desk whose clock stands at noon of this day."""
    settings = load_settings(database.url)
    desk = Principal(whoever_types(STAND_IN), "")
    return App(database, settings, book, calendar, REGIONS, STATES, lambda: noon(today), asker=desk)


@dataclass
class Importer:
    """`load(path, …)` imports files into one database and gives the reports."""

    database: Database
    book: PolicyBook
    calendar: WorkCalendar
    today: date = TODAY

    @property
    def app(self) -> App:
        """What every entry point takes, on this day at noon."""
        return an_app(self.database, self.book, self.calendar, self.today)

    def __call__(self, *paths: Path, **options: Any) -> list[FileReport]:
        """Import, by default for good and without a file of bad rows."""
        return import_files(self.app, paths, **options)

    def one(self, path: Path, **options: Any) -> FileReport:
        """The report of a single file."""
        (report,) = self(path, **options)
        return report


class Office(Importer):
    """An importer with a folder, whose tables can be looked at and changed."""

    folder: Path

    def filings(self, *rows: dict[str, str]) -> FileReport:
        """Import filings."""
        keys = dict.fromkeys(key for row in rows for key in row)
        even = [{key: row.get(key, "") for key in keys} for row in rows]
        return self.one(as_csv(self.folder / "filings.csv", even))

    def claims(self, *objects: dict[str, Any]) -> FileReport:
        """Import claims."""
        return self.one(as_lines(self.folder / "claims.jsonl", objects))

    def only(self, table: Any) -> Any:
        """The one row of a table."""
        with self.database.reading() as session:
            return session.exec(select(table)).one()

    def every(self, table: Any) -> list[Any]:
        """All rows of a table, in the order of its key."""
        with self.database.reading() as session:
            return list(session.exec(select(table).order_by(*table.__table__.primary_key)))

    def put(self, table: Any, **values: Any) -> None:
        """Change the only row of a table."""
        with self.database.writing() as session:
            row = session.exec(select(table)).one()
            put(session, row, **values)


def id_number(n: int, born: str = "19850314") -> str:
    """A citizen's number with a right check character."""
    body = f"230602{born}{n:03d}"
    return body + ric.calc_check_digit(f"{body}0")


def person_row(n: int = 1, **facts: str) -> dict[str, str]:
    """An insured person as the register exports one."""
    given = {
        "人员编号": f"2306{n:014d}", "姓名": "王芳", "证件类型": "01", "证件号码": id_number(n),
        "险种类型": "390", "人员类别": "1501", "参保状态": "1", "参保所属医保区划": "230600",
        "参保日期": "2015-01-01", "停保日期": "", "联系电话": "13900000000", "开户行名称": "测试银行",
        "联行号": "102265000014", "银行账号": f"62220000{n:011d}", "户名": "王芳",
    }  # fmt: skip
    return given | facts


def filing_row(n: int = 1, **facts: str) -> dict[str, str]:
    """A temporary filing of person `n` for Beijing."""
    given = {
        "外部流水号": f"230600001202507{n:09d}", "申请时间": "2025-07-14 10:00:00", "姓名": "王芳",
        "证件类型": "01", "证件号码": id_number(n), "险种类型": "390", "参保所属医保区划": "230600",
        "备案类型": "其他临时外出就医人员", "就医地医保区划": "110100", "开始日期": "2025-07-15",
        "结束日期": "", "申报来源": "快速备案", "承诺制": "0", "已交材料": "身份证件",
        "联系电话": "13900000000",
    }  # fmt: skip
    return given | facts


def claim_object(n: int = 1, **facts: Any) -> dict[str, Any]:
    """A claim of person `n` for one visit to the first hospital of the sample's Beijing."""
    line = {
        "item_name": "诊察费", "med_chrgitm_type": "02", "chrgitm_lv": "1", "pric": "12.50",
        "cnt": 3, "det_item_fee_sumamt": "37.50", "fee_ocur_time": "2025-07-01",
    }  # fmt: skip
    receipt = {
        "bill_batch_code": "11060125", "bill_no": f"{n:010d}", "check_code": "a1b2c3",
        "issued_on": "2025-07-01", "total": "37.50", "lines": [line],
    }  # fmt: skip
    given = {
        "ext_no": f"230600002202507{n:09d}", "applied_at": "2025-07-14T10:00:00+08:00",
        "channel": "online", "psn_name": "王芳", "psn_cert_type": "01", "certno": id_number(n),
        "insutype": "390", "insu_admdvs": "230600", "med_type": "11", "manl_reim_rea": "03",
        "fixmedins_code": "H11010000001", "begndate": "2025-07-01", "enddate": "2025-07-01",
        "emergency": False, "third_party": "none", "materials": ["身份证件", "收费票据"],
        "payee": {"acctname": "王芳", "bankacct": "6222000000000000001", "bankcode": "102265000014"},
        "receipts": [receipt],
    }  # fmt: skip
    return given | facts


def as_csv(
    path: Path, rows: Iterable[Mapping[str, str]], encoding: str = "utf-8-sig", end: str = "\r\n"
) -> Path:
    """Write rows as an agency's system does."""
    rows = list(rows)
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]), lineterminator=end)
    writer.writeheader()
    writer.writerows(rows)
    path.write_bytes(out.getvalue().encode(encoding))
    return path


def as_lines(path: Path, objects: Iterable[Any]) -> Path:
    """Write JSON Lines."""
    lines = [json.dumps(item) for item in objects]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def as_xlsx(path: Path, rows: Iterable[Iterable[Any]]) -> Path:
    """Write the smallest workbook; numbers become numbers, everything else text."""
    body = []
    for y, row in enumerate(rows, 1):
        cells = "".join(_cell(value, x, y) for x, value in enumerate(row))
        body.append(f'<row r="{y}">{cells}</row>')
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    types = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override '
        f'PartName="/xl/workbook.xml" ContentType="{types}.sheet.main+xml"/><Override '
        f'PartName="/xl/worksheets/sheet1.xml" ContentType="{types}.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
        f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
        '<sheet name="备案" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/>'
        "</Relationships>",
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{"".join(body)}'
        "</sheetData></worksheet>",
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>{text}')
    return path


def _cell(value: Any, x: int, y: int) -> str:
    place = f"{_letters(x)}{y}"
    if isinstance(value, int | float):
        return f'<c r="{place}"><v>{value!r}</v></c>'
    return f'<c r="{place}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'


def _letters(x: int) -> str:
    high, low = divmod(x, 26)
    return (_letters(high - 1) if high else "") + chr(ord("A") + low)


def codes(report: FileReport) -> dict[int, list[str]]:
    """What is wrong with each row of a report."""
    found = defaultdict(list)
    for told in report.problems:
        found[told.row].append(told.problem.code)
    return dict(found)


def count(load: Importer, table: str) -> int:
    """Rows of a table."""
    with load.database.reading() as session:
        return int(session.execute(text(f"SELECT count(*) FROM {table}")).scalar() or 0)


def refusal(load: Importer, path: Path, **options: str) -> str:
    """The code with which a file is refused whole, leaving nothing behind."""
    report = load.one(path, **options)
    assert report.error is not None, report
    assert report.rows == 0 and not report.problems
    assert count(load, "person") == 0
    for lang in ("zh", "en"):
        assert path.name in report.error.sentence(lang)
    return report.error.code
