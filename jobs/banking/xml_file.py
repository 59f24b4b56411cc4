"""A bank's XML (银行报文), opened with distrust and read as a stream."""

import io
import re
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree as ET

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from jobs.banking.errors import BankFileRefused
from jobs.banking.problems import MOST_RAW, LineFault

_CHUNK = 1 << 16
_DECLARED = re.compile(
    rb'\A(?:\xef\xbb\xbf)?<\?xml[^>]{0,100}?encoding=["\']([A-Za-z0-9_.-]{1,20})["\'][^>]{0,60}?\?>'
)
_CHINESE = ("gb18030", "gbk", "gb2312", "gb_2312-80")


class Message:
    """An opened message: its kind, and its elements as they end."""

    def __init__(self, name: str, content: bytes) -> None:
        self.name = name
        self._content = _as_utf8(name, content)
        root, first = _opening(name, self._content)
        self.root = root.rpartition("}")[2]
        self._space = first[: first.rfind("}") + 1]
        self.kind = first.rpartition("}")[2]
        self._paths: dict[str, tuple[str, ...]] = {}

    def elements(self, *tags: str) -> Iterator[tuple[str, ET.Element]]:
        """Every element with one of these tags when it has ended, with its tag."""
        wanted = {f"{self._space}{tag}": tag for tag in tags}
        try:
            # The prolog was judged: without a DTD nothing can be declared any more, and the quick
            # parser reads the rest.
            for _, element in ET.iterparse(io.BytesIO(self._content)):
                tag = wanted.get(element.tag)
                if tag is not None:
                    yield tag, element
        except ET.ParseError as fault:
            raise _broken(self.name, fault) from fault

    def find(self, element: ET.Element, path: str) -> ET.Element | None:
        """The first element below, along a path of tags."""
        tags = self._paths.get(path)
        if tags is None:
            tags = tuple(f"{self._space}{tag}" for tag in path.split("/"))
            self._paths[path] = tags
        found: ET.Element | None = element
        for tag in tags:
            if found is None:
                return None
            found = found.find(tag)
        return found

    def all(self, element: ET.Element, tag: str) -> list[ET.Element]:
        """The children with this tag."""
        return element.findall(f"{self._space}{tag}")

    def text(self, element: ET.Element, *paths: str) -> str:
        """The text at the first of these paths that has one; "" when none has."""
        for path in paths:
            found = self.find(element, path)
            if found is not None and found.text and (words := found.text.strip()):
                return words
        return ""


def short(words: str, field: str, most: int = 140) -> str:
    """Words that fit a column; more is no number and no name."""
    if len(words) > most:
        raise LineFault("bank_too_long", field=field)
    return words


def raw(element: ET.Element) -> str:
    """The element as text, for the person who has to understand it."""
    try:
        return ET.tostring(element, "unicode")[:MOST_RAW]
    except RecursionError:
        return element.tag


class _TwoTagsSeen(Exception):
    """The first two elements were seen."""


class _Opening:
    """Takes the tags of the first two elements."""

    def __init__(self) -> None:
        self.tags: list[str] = []

    def start(self, tag: str, attributes: Any) -> None:
        self.tags.append(tag)
        if len(self.tags) == 2:
            raise _TwoTagsSeen

    def end(self, tag: str) -> None:
        """Nothing to do."""

    def data(self, words: str) -> None:
        """Nothing to do."""

    def close(self) -> None:
        """Nothing to do."""


def _opening(name: str, content: bytes) -> tuple[str, str]:
    """The first two tags; a DTD, which stands before them or nowhere, refuses the file."""
    seen = _Opening()
    parser = DefusedXMLParser(target=seen, forbid_dtd=True)
    try:
        for start in range(0, len(content), _CHUNK):
            parser.feed(content[start : start + _CHUNK])
        parser.close()
    except _TwoTagsSeen:
        return seen.tags[0], seen.tags[1]
    except DefusedXmlException as fault:
        raise BankFileRefused("file_forbidden_xml", file=name) from fault
    except (ET.ParseError, ValueError, LookupError) as fault:
        raise _broken(name, fault) from fault
    root = seen.tags[0].rpartition("}")[2][:60]
    raise BankFileRefused("bank_unknown_message", file=name, root=root)


def _as_utf8(name: str, content: bytes) -> bytes:
    """The parser knows UTF-8 and UTF-16; what says it is Chinese text is turned into UTF-8."""
    declared = _DECLARED.match(content)
    if not declared or declared[1].decode().lower() not in _CHINESE:
        return content
    try:
        return content[declared.end() :].decode("gb18030").encode()
    except UnicodeDecodeError as fault:
        line = content.count(b"\n", 0, declared.end() + fault.start) + 1
        raise BankFileRefused("file_broken_xml", file=name, line=line) from fault


def _broken(name: str, fault: Exception) -> BankFileRefused:
    line = fault.position[0] if isinstance(fault, ET.ParseError) else 1
    return BankFileRefused("file_broken_xml", file=name, line=line)
