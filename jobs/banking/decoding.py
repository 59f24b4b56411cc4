"""The encoding of a bank's text file (文件编码), told by its content and never by a setting alone."""

from collections.abc import Iterator
from typing import NamedTuple

from jobs.importing.errors import FileRefused

BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
LABELS = {
    "utf-8": "UTF-8", "utf-8-sig": "UTF-8", "gb18030": "GB18030", "utf-16": "UTF-16",
    "utf-16-le": "UTF-16", "utf-16-be": "UTF-16", "big5hkscs": "Big5",
}  # fmt: skip
LOOKED_AT = 4096
WORDS = ("賬號", "帳號", "帳戶", "賬戶", "戶名", "金額", "結果", "狀態", "流水號", "成功")
"""Words of a bank's table in the characters that other encodings are used for."""


class Decoding(NamedTuple):
    """A file as text in one encoding; `broken_at` is its first byte that has no place there."""

    encoding: str
    text: str
    broken_at: int | None = None

    @property
    def label(self) -> str:
        """What people call the encoding."""
        return LABELS[self.encoding]

    @property
    def delimiters(self) -> tuple[str, ...]:
        """What may stand between cells: the bank's own, or the tabs that Excel puts into text."""
        return ("", "\t")


def decodings(content: bytes) -> list[Decoding]:
    """The file in every encoding that it may have, those without a fault first."""
    found = [decoded(content, encoding) for encoding in _encodings(content)]
    return sorted(
        found, key=lambda each: -len(content) if each.broken_at is None else -each.broken_at
    )


def _encodings(content: bytes) -> Iterator[str]:
    for mark, encoding in BOMS:
        if content.startswith(mark):
            yield encoding
            return
    if b"\0" in content[:LOOKED_AT]:
        yield from ("utf-16-le", "utf-16-be")
    yield from ("utf-8", "gb18030")


def decoded(content: bytes, encoding: str) -> Decoding:
    """The file in one encoding; bytes that have no place there are marked in the text."""
    try:
        return Decoding(encoding, content.decode(encoding))
    except UnicodeDecodeError as fault:
        return Decoding(encoding, content.decode(encoding, "replace"), fault.start)


def seems_to_be(content: bytes) -> str:
    """An encoding that is not read, in which the text would be of common characters; "" for none."""
    other = decoded(content, "big5hkscs")
    return other.label if other.broken_at is None and any(w in other.text for w in WORDS) else ""


def refuse_broken(name: str, content: bytes, decoding: Decoding) -> None:
    """Refuse a file with a byte that its encoding does not know, and name the line."""
    if decoding.broken_at is not None:
        line = content.count(b"\n", 0, decoding.broken_at) + 1
        raise FileRefused("file_bad_bytes", file=name, line=line, encoding=decoding.label)
