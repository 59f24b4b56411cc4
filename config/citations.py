"""Which document a clause names (依据的文件): by its title or its number, never by a likeness."""

import re
from collections.abc import Iterable

_QUOTED = re.compile(r"《([^》]+)》")
_WHOLE = "中华人民共和国"
_BY = re.compile(r"(?:根据|依据|依照|按照|违反|不符合|按|依|据|和|及|与)$")
_APART = "(?:(?<![一-鿿])|(?<=[和及与据照按依]))"
_LOCAL = re.compile(
    r"[〔\[［]\d{4}[〕\]］]|[省市区县州盟][一-鿿]{0,30}?(?:办法|规程|细则|规定|通知|意见|条例|手册|方案)"
)
_ENDS = " 　、，,第（(《〔“"
_ARTICLE = r"》?[\s“”]*(?:第[^第条]{1,12}条)?"


def rests_on(basis: str, title: str) -> bool:
    """Whether a basis names this document itself, and not one whose title merely begins like it."""
    rest = basis.removeprefix(title) if basis.startswith(title) else "?"
    return not rest or rest[0] in _ENDS


def document_of(clause: str, titles: Iterable[str]) -> str:
    """The document among these that every part of a clause names; "" where a part names another."""
    known = tuple(titles)
    if _names_another(clause, known):
        return ""
    found = [_named(part.strip(), known) for part in re.split(r"[；;]", clause) if part.strip()]
    return found[0] if found and all(found) else ""


def _names_another(clause: str, titles: tuple[str, ...]) -> bool:
    """Whether a clause names, beside these documents, a number or a local document that is none of them."""
    for title in sorted(titles, key=len, reverse=True):
        clause = re.sub(_APART + re.escape(title), "", clause)
    return _LOCAL.search(clause) is not None


def _named(part: str, titles: tuple[str, ...]) -> str:
    quoted = [title.removeprefix(_WHOLE) for title in _QUOTED.findall(part)]
    if quoted:
        return quoted[0] if {*quoted} <= {*titles} else ""
    plain = part.removeprefix(_WHOLE)
    return next((title for title in titles if rests_on(plain, title)), "")


def clause_named(text: str, titles: Iterable[str]) -> str:
    """The clause of one of these documents that stands in a sentence (社会保险法 第三十条), else ""."""
    for title in titles:
        for hit in re.finditer(re.escape(title) + _ARTICLE, text):
            before = text[: hit.start()].removesuffix(_WHOLE).removesuffix("《")
            apart = not before or not _is_word(before[-1]) or _BY.search(before)
            ends = hit.end() - hit.start() > len(title) or not text[hit.end() : hit.end() + 1]
            if apart and (ends or text[hit.end()] in _ENDS or not _is_word(text[hit.end()])):
                quoted = "》" in hit.group()
                return ("《" if quoted else "") + hit.group().strip()
    return ""


def _is_word(character: str) -> bool:
    return "一" <= character <= "鿿"
