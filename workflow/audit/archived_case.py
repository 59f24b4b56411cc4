"""A case as the archive keeps it (归档内容): packed once, read again, checked like a live one.

The content is canonical JSON: the rows of each table as they were stored, bytes in hexadecimal,
days and instants as text, moves in their order.
"""

import json
import zlib
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from hashlib import sha256

from sqlalchemy import Column, Date, LargeBinary, Table
from sqlalchemy.types import TypeEngine

from models import METADATA, canonical
from models.base import UtcInstant
from models.chain import instant_text, private_text, text_of
from workflow.audit.chain_check import ChainEnd, Link
from workflow.shared.json_types import Json
from workflow.shared.sql_types import StoredRow

Content = dict[str, list[StoredRow]]
"""Rows by table."""
Value = Json | bytes | date
"""What a column holds; an instant is a date as well."""


class Unreadable(Exception):
    """The archived content is not what was put there (归档无法读取)."""


def packed(content: Mapping[str, Sequence[StoredRow]]) -> tuple[bytes, bytes]:
    """Compressed content and its SHA-256; values are what the database gave."""
    plain = {
        name: [{key: _plain(value) for key, value in row.items()} for row in rows]
        for name, rows in content.items()
    }
    text = canonical(plain).encode()
    return zlib.compress(text, 6), sha256(text).digest()


def unpacked(content: bytes, digest: bytes) -> Content:
    """The rows as they were packed; raises Unreadable where they are others."""
    try:
        text = zlib.decompress(content)
    except zlib.error as fault:
        raise Unreadable(str(fault)) from fault
    if sha256(text).digest() != digest:
        raise Unreadable("digest")
    found: Content = json.loads(text)
    return found


def _plain(value: Value) -> Json:
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, datetime):
        return instant_text(value)
    if isinstance(value, date):
        return value.isoformat()
    return value


def restored(table: Table, row: StoredRow) -> StoredRow:
    """A row with the values that the database would give."""
    return {name: _value(table.c[name].type, value) for name, value in row.items()}


def _value(kind: TypeEngine[Value], value: Json) -> Value:
    if not isinstance(value, str):
        return value
    if isinstance(kind, LargeBinary):
        return bytes.fromhex(value)
    if isinstance(kind, UtcInstant):
        return datetime.fromisoformat(value)
    if isinstance(kind, Date):
        return date.fromisoformat(value)
    return value


def links_of(content: Content) -> list[Link]:
    """The moves as links, every column written out again."""
    table = METADATA.tables["move"]
    return [_link(restored(table, row)) for row in content["move"]]


def _link(move: StoredRow) -> Link:
    agent = move["on_behalf_of"]
    said = private_text(move["reason"], agent and canonical(agent), canonical(move["facts"]))
    sealed, salt = move["sealed"], move["salt"]
    private = "=" + said if sealed is None else "#" + sealed.hex()
    committed = said if sealed is not None or salt is not None else None
    return Link(
        move["case_id"], move["seq"], move["source"], move["dest"], instant_text(move["at"]),
        text_of(move, private), committed, move["prev_hash"], move["hash"], salt, sealed,
    )  # fmt: skip


def chain_end_of(machine: str, content: Content) -> ChainEnd:
    """The end of the chain as the archived case states it."""
    (case,) = content[machine]
    return ChainEnd(case["no"], case["version"], case["state"], bytes.fromhex(case["head"]))


STRUCTURE = frozenset(
    [
        "id",
        "no",
        "ext_no",
        "area",
        "person_id",
        "state",
        "version",
        "head",
        "care",
        "category",
        "channel",
        "insutype",
        "med_type",
        "third_party",
        "destination",
        "ended_by",
        "coverage_end",
        "calc",
        "verdict",
        "payable_source",
        "situation",
    ]
)
"""What of a destroyed case still says which case it was, of which kind, and where its chain ends."""
EMPTIED = (
    "fee_line", "calculation", "year_posting", "delivery", "notice", "report", "reported",
    "receipt_standing",
)  # fmt: skip
"""The tables of a case of which nothing stays; receipts stay spent, without who paid them to whom."""
UNNAMED = {"payer": "", "issuer": "", "check_code": ""}


def destroyed(machine: str, content: Content, seqs: Sequence[int]) -> Content:
    """The content of a case of which only its chain and its numbers are left (到期销毁)."""
    emptied: Content = {name: [] for name in EMPTIED if name in content}
    columns = METADATA.tables[machine].c
    cases = [
        {name: value if name in STRUCTURE else _blank(columns[name], value) for name, value in row.items()}
        for row in content[machine]
    ]  # fmt: skip
    if receipts := content.get("receipt"):
        emptied["receipt"] = [
            row | {k: v for k, v in UNNAMED.items() if k in row} for row in receipts
        ]
    return without_words(content, seqs) | emptied | {machine: cases}


def _blank(column: Column[Value], value: Json) -> Json:
    """Nothing, in the kind of a column; what is a number, a day or a mark says nothing of a person."""
    if isinstance(value, list | dict):
        return None if column.nullable else []
    is_day = isinstance(column.type, Date | UtcInstant)
    return "" if isinstance(value, str) and not is_day else value


def without_words(content: Content, seqs: Sequence[int]) -> Content:
    """The content with the words of these moves erased; everything else as it was."""
    erased: StoredRow = {"reason": "", "on_behalf_of": None, "facts": {}, "salt": None}
    moves = [row | erased if row["seq"] in seqs else row for row in content["move"]]
    return content | {"move": moves}
