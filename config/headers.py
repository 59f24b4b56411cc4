"""Headers of columns as they are compared (表头): how offices mark them does not make them others."""

import re
import unicodedata

_HINT = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|【[^【】]*】|〔[^〔〕]*〕|<[^<>]*>")
_UNIT = re.compile("[万千百分角]")
"""A hint that says in which unit amounts stand makes it another column: we read yuan."""
_MARKS = "*※★☆●◆▲#:"


def plain_header(header: str) -> str:
    """A header without case, blanks around it, full-width letters and BOM."""
    return unicodedata.normalize("NFKC", header).strip(" \t\r\n\ufeff\u200b").casefold()


def bare_header(header: str) -> str:
    """The same without what a form adds: marks (*), hints in brackets, line breaks, blanks inside."""
    words = _HINT.sub(_unless_unit, plain_header(header))
    words = "".join(c for c in words if not c.isspace() and unicodedata.category(c) != "Cf")
    return words.strip(_MARKS)


def _unless_unit(found: re.Match[str]) -> str:
    return found.group() if _UNIT.search(found.group()) else ""
