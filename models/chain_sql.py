"""The chain of moves in SQL (哈希链): the text and the hash that `models.chain` gives, for many rows.

PostgreSQL has SHA-256 itself; SQLite calls our function, registered on every connection.
"""

from collections.abc import Iterable, Mapping
from functools import reduce
from operator import add
from typing import Any

from sqlalchemy import ColumnElement, LargeBinary, String, Text, cast, func, literal

from models.chain import FIELDS, SEPARATOR, VERSION

Part = str | ColumnElement[Any]


def joined(parts: list[Part]) -> ColumnElement[str]:
    """The parts one after the other, with the separator between."""
    return in_a_row([piece for part in parts for piece in (SEPARATOR, part)][1:])


def in_a_row(pieces: Iterable[Part]) -> ColumnElement[str]:
    """The pieces one after the other; known neighbours are one text."""
    found: list[Part] = []
    for piece in pieces:
        if isinstance(piece, str) and found and isinstance(found[-1], str):
            found[-1] += piece
        else:
            found.append(piece)
    said: list[ColumnElement[str]] = [
        literal(piece, Text) if isinstance(piece, str) else cast(piece, Text) for piece in found
    ]
    return reduce(add, said)


def text_sql(values: Mapping[str, Part], private: list[Part]) -> ColumnElement[str]:
    """The canonical text; `values` has every field as text, or as a column."""
    return joined([VERSION, *(values[name] for name in FIELDS), *private])


def digest_sql(postgresql: bool, prev: Any, text: Any) -> ColumnElement[bytes]:
    """The hash of a move after `prev`."""
    if postgresql:
        whole = prev.op("||", return_type=LargeBinary())(func.convert_to(text, "UTF8"))
        return func.sha256(whole, type_=LargeBinary())
    return func.chain_digest(prev, text, type_=LargeBinary())


def sealed_sql(postgresql: bool, salt: Any, private: Any) -> tuple[Any, ColumnElement[str]]:
    """The commitment to the private part, and its place in the text."""
    sealed = digest_sql(postgresql, salt, private)
    shown = func.encode(sealed, "hex") if postgresql else func.lower(func.hex(sealed))
    return sealed, literal("#", Text) + cast(shown, String)
