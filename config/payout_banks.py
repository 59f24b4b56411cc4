"""How a bank wants its files (银行文件格式): columns, encoding, words of its answers."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from config.payout_page import Node

PAIN = "pain.001"
FORMATS = ("csv", "xlsx", PAIN)
ENCODINGS = ("gb18030", "utf-8", "utf-8-sig")
DELIMITERS = {",": ",", "tab": "\t", "|": "|", ";": ";"}
QUOTINGS = ("minimal", "all", "none")
AMOUNTS = ("yuan", "fen")
RESULTS = ("paid", "failed", "returned", "pending")
OUT_FIELDS = (
    "seq", "end_to_end_id", "payee_name", "payee_account", "bank_name", "bank_code", "amount",
    "currency", "claim_no", "remark", "batch_no",
)  # fmt: skip
IN_FIELDS = (
    "end_to_end_id", "result", "amount", "payee_account", "payee_name", "reason_code", "reason",
    "bank_ref", "booked_on",
)  # fmt: skip
NEEDED = {
    OUT_FIELDS: ("end_to_end_id", "payee_name", "payee_account", "amount"),
    IN_FIELDS: ("end_to_end_id", "result"),
}
"""Without our number in both directions no answer could be matched to its payment."""
MOST_ROWS = 1_000_000
"""A worksheet holds 1,048,576 rows."""


class Column(NamedTuple):
    """A column of a bank's file: its header, and what of ours it holds ("" for neither)."""

    header: str
    field: str


@dataclass(frozen=True)
class Table:
    """How a table is written down (表格写法)."""

    format: str
    columns: tuple[Column, ...]
    header: bool
    amount: str
    encoding: str = "utf-8-sig"
    delimiter: str = ","
    quoting: str = "minimal"


@dataclass(frozen=True)
class ResultTable:
    """The bank's result file (回盘文件): its table, and what its words mean."""

    table: Table
    words: Mapping[str, str]
    skip: tuple[str, ...] = ()
    """What the first cell of a row begins with that is no payment: a sum, a remark."""


@dataclass(frozen=True)
class Bank:
    """One bank, or one kind of file that several banks take."""

    name: str
    label: str
    format: str
    row_limit: int
    file_name: str
    table: Table | None
    result: ResultTable | None
    reasons: Mapping[str, str]
    """The bank's own codes or words for a failure → ISO 20022 code."""


def read_bank(name: str, node: Node, codes: Collection[str]) -> Bank:
    """One entry of `banks`; `codes` are the failure codes that the code table has."""
    if not re.fullmatch(r"[a-z][a-z0-9_]{0,29}", name):
        raise node.fault("名称应为小写字母、数字和下划线", "needs lower-case letters, digits, _")
    form = dict(node.entries()).get("format", node.under("format", None)).one_of(FORMATS)
    common = ("label", "format", "row_limit", "file_name")
    is_table = form != PAIN
    if is_table:
        found = node.keys((*common, "columns", "header", "amount", "result"), _OPTIONS)
    else:
        found = node.keys(common, ("reasons",))
    table = _table(form, found, OUT_FIELDS) if is_table else None
    return Bank(
        name=name, label=found["label"].text(), format=form,
        row_limit=found["row_limit"].number(1, MOST_ROWS), file_name=_file_name(found["file_name"]),
        table=table, result=_result(found["result"]) if is_table else None,
        reasons=_reasons(found.get("reasons"), codes),
    )  # fmt: skip


_OPTIONS = ("encoding", "delimiter", "quoting", "reasons")


def _table(form: str, found: Mapping[str, Node], fields: tuple[str, ...]) -> Table:
    columns = _columns(found["columns"], fields)
    plain = {}
    for key, words in (("encoding", ENCODINGS), ("quoting", QUOTINGS)):
        if key in found:
            plain[key] = found[key].one_of(words)
    if "delimiter" in found:
        plain["delimiter"] = DELIMITERS[found["delimiter"].one_of(tuple(DELIMITERS))]
    if form == "xlsx" and plain:
        raise found[min(plain)].fault("只用于 csv", "is for csv alone")
    if form == "csv" and "encoding" not in plain:
        raise found["columns"].fault("csv 须写明 encoding", "a csv needs its encoding")
    return Table(
        format=form,
        columns=columns,
        header=found["header"].flag(),
        amount=found["amount"].one_of(AMOUNTS),
        **plain,
    )


def _columns(node: Node, fields: tuple[str, ...]) -> tuple[Column, ...]:
    columns = []
    for item in node.items():
        if not isinstance(item.value, list) or len(item.value) != 2:
            raise item.fault("应为 [表头, 字段]", "needs [header, field]")
        header, field = item.value
        columns.append(
            Column(Node(item.key, header).text(50), Node(item.key, field).one_of((*fields, "")))
        )
    for what, values in (
        ("表头", [column.header for column in columns]),
        ("字段", [column.field for column in columns if column.field]),
    ):
        doubled = sorted({value for value in values if values.count(value) > 1})
        if doubled:
            raise node.fault(f"{what} {doubled[0]} 写了两次", f"{doubled[0]} stands twice")
    there = {column.field for column in columns}
    for missing in (name for name in NEEDED[fields] if name not in there):
        raise node.fault(f"缺少 {missing} 列", f"lacks a column for {missing}")
    return tuple(columns)


def _result(node: Node) -> ResultTable:
    found = node.keys(
        ("format", "columns", "header", "amount", "words"),
        ("encoding", "delimiter", "quoting", "skip"),
    )
    table = _table(found["format"].one_of(("csv", "xlsx")), found, IN_FIELDS)
    words = found["words"].choices(RESULTS)
    for result in ("paid", "failed"):
        if result not in words.values():
            raise found["words"].fault(f"没有表示 {result} 的词", f"has no word for {result}")
    return ResultTable(table, words, found["skip"].texts(20) if "skip" in found else ())


def _reasons(node: Node | None, codes: Collection[str]) -> Mapping[str, str]:
    if node is None:
        return {}
    reasons = {}
    for word, entry in node.entries():
        if entry.text(4) not in codes:
            raise entry.fault("不在 codes/return_reasons.csv 中", "is not in return_reasons.csv")
        reasons[word.strip()] = entry.value
    return reasons


def _file_name(node: Node) -> str:
    """A name with {batch} in it, and {day} if wanted; it can lead nowhere else."""
    name = node.text(80)
    plain = name.replace("{batch}", "", 1).replace("{day}", "")
    if "{batch}" not in name or not re.fullmatch(r"[\w.\-]*\.[A-Za-z0-9]{1,5}", plain):
        raise node.fault(
            "应含 {batch}，可含 {day}，其余为字母、数字、点、横线，并带扩展名",
            "needs {batch}, may have {day}, else letters, digits, dot, dash, with a suffix",
        )
    return name
