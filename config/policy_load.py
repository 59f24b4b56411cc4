"""Reading the policy book (载入参数库): every page checked; a fault names file, line and key."""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from config.catalogue import Catalogues
from config.errors import ConfigError
from config.policy import (
    AGENCY_KEYS,
    NATION,
    REMEDY_KEYS,
    AreaBook,
    Definition,
    PolicyBook,
    Remark,
    Value,
)
from config.policy_kinds import KINDS, Faulty, checked
from config.policy_page import Keys, PolicyPage, read_page
from config.policy_shapes import CARES, POPULATIONS
from config.text import Text

TIERS = ("O", "S", "N", "D", "C", "R")
SEEN_TIERS = ("O", "S", "N")
"""Only what stands in such a source may be marked as verified."""
SCOPES = frozenset(
    {*POPULATIONS, *CARES, *(f"{who}/{care}" for who in POPULATIONS for care in CARES)}
)
VALUE_KEYS = {"from", "value", "reference", "verified", "tier", "note"}


def load_policy(folder: Path) -> PolicyBook:
    """Read and check every file of the book; the first fault is told with file, line and key."""
    digest = hashlib.sha256()
    pages = []
    for file in sorted(folder.glob("*.yaml")):
        raw = file.read_bytes()
        digest.update(file.name.encode() + b"\0" + raw + b"\0")
        pages.append(read_page(file, raw))
    if not any(page.file.name == "nation.yaml" for page in pages):
        says = Text(
            "{folder} 里缺少 nation.yaml。",
            "policy file nation.yaml, -: this file is missing in {folder}.",
        )
        raise ConfigError("bad_policy", says, folder=str(folder))
    definitions: dict[str, Definition] = {}
    for page in pages:
        for name, entry in (page.says.get("definitions") or {}).items():
            if name in definitions:
                raise page.fault(("definitions", name), "重复定义", "is defined twice")
            definitions[name] = _definition(page, name, entry)
    legal = tuple(title for page in pages for title in _legal(page))
    areas: dict[str, AreaBook] = {}
    for page in pages:
        page.legal = legal
        book = _area(page, definitions)
        areas[book.area] = _joined(page, areas.get(book.area), book)
    _check_parents(pages, areas)
    for file in sorted((folder / "catalogue").glob("*.csv")):
        digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    catalogues = Catalogues(folder / "catalogue")
    return PolicyBook(definitions, areas, digest.hexdigest(), catalogues, legal)


def _legal(page: PolicyPage) -> list[str]:
    """The documents that may require a paper; only the nation says which they are."""
    titles = _titles(page, "legal_sources")
    if titles and page.file.name != "nation.yaml":
        raise page.fault(("legal_sources",), "只能写在 nation.yaml", "stands in nation.yaml alone")
    return titles


def _titles(page: PolicyPage, key: str) -> list[str]:
    """The titles of documents that stand under a key of a page."""
    titles = page.says.get(key)
    if titles is None:
        return []
    if not isinstance(titles, list) or not all(isinstance(t, str) and t.strip() for t in titles):
        raise page.fault((key,), "应为文件名称的列表", "needs a list of titles")
    return titles


def _definition(page: PolicyPage, name: str, entry: Any) -> Definition:
    keys = ("definitions", name)
    known = {
        "label", "english", "unit", "kind", "min", "max", "clause", "options", "scoped", "values",
    }  # fmt: skip
    if not isinstance(entry, dict):
        raise page.fault(keys, "定义应为一组键值", "bad definition: a mapping is expected")
    unknown = sorted(set(entry) - known)
    missing = sorted({"label", "english", "unit", "kind"} - set(entry))
    if unknown or missing or entry.get("kind") not in KINDS:
        why = f"{unknown or missing or entry.get('kind')}"
        raise page.fault(keys, f"定义有误 {why}", f"bad definition {why}")
    texts = [entry[key] for key in ("label", "english", "unit")]
    options, scoped = entry.get("options") or [], entry.get("scoped", False)
    listed = isinstance(options, list) and all(isinstance(option, str) for option in options)
    if not all(isinstance(text, str) and text for text in texts) or not listed:
        why = "label、english、unit 应为文字，options 应为列表"
        raise page.fault(keys, why, "bad definition: label, english, unit are text, options a list")
    if not isinstance(scoped, bool):
        raise page.fault((*keys, "scoped"), "应为 true/false", "is true or false")
    for bound in ("min", "max"):
        if entry.get(bound) is not None and type(entry[bound]) is not int:
            raise page.fault((*keys, bound), "应为整数", "needs a whole number")
    return Definition(
        name, Text(entry["label"], entry["english"]), entry["unit"], entry["kind"],
        entry.get("min"), entry.get("max"), entry.get("clause"),
        tuple(entry.get("options") or ()), bool(entry.get("scoped")),
    )  # fmt: skip


def _area(page: PolicyPage, definitions: Mapping[str, Definition]) -> AreaBook:
    says, area = page.says, str(page.says["area"])
    if not (area.isascii() and area.isdigit() and len(area) == 6):
        raise page.fault(("area",), f"{area} 不是六位区划代码", f"{area} is no code of six digits")
    given: dict[str, tuple[Keys, Any]] = {}
    for name, entry in (says.get("definitions") or {}).items():
        if "values" in entry:
            given[name] = (("definitions", name, "values"), entry["values"])
    for name, entries in (says.get("parameters") or {}).items():
        if name not in definitions:
            raise page.fault(("parameters", name), "没有这个参数", "there is no such parameter")
        given[name] = (("parameters", name), entries)
    values = {
        name: _scopes(page, area, definitions[name], keys, entries)
        for name, (keys, entries) in given.items()
    }
    parent = str(says["parent"]) if says.get("parent") else None
    remarks = tuple(
        _remark(page, area, kind, n, entry, definitions)
        for kind in ("conflicts", "gaps")
        for n, entry in enumerate(says.get(kind) or ())
    )
    agency, remedy = _texts(page, "agency", AGENCY_KEYS), _texts(page, "remedy", REMEDY_KEYS)
    documents = tuple(_titles(page, "documents"))
    return AreaBook(
        area, str(says["name"]), parent, agency, values, remarks, remedy or {}, documents
    )  # fmt: skip


def _texts(page: PolicyPage, name: str, known: Sequence[str]) -> Mapping[str, str] | None:
    """The texts that stand under a key of a page, such as those of its agency."""
    given: Mapping[str, str] | None = page.says.get(name)
    for key in given or ():
        if key not in known:
            zh, en = f"应为 {'、'.join(known)}", f"one of {', '.join(known)} is expected"
            raise page.fault((name, key), zh, en)
    return given


def _scopes(
    page: PolicyPage, area: str, definition: Definition, keys: Keys, entries: Any
) -> dict[str, tuple[Value, ...]]:
    """The dated values of a parameter by scope; "" where it has none."""
    if isinstance(entries, dict) and definition.scoped:
        found = {}
        for scope, dated in entries.items():
            if scope not in SCOPES:
                known = ", ".join(sorted(SCOPES))
                zh = f"没有这个范围，应为 {known} 之一"
                raise page.fault((*keys, scope), zh, f"no such scope; one of {known}")
            found[scope] = _dated(page, area, definition, (*keys, scope), scope, dated)
        return found
    return {"": _dated(page, area, definition, keys, "", entries)}


def _dated(
    page: PolicyPage, area: str, definition: Definition, keys: Keys, scope: str, entries: Any
) -> tuple[Value, ...]:
    if not isinstance(entries, list) or not all(isinstance(e, dict) for e in entries):
        raise page.fault(keys, "应为按起始日期排列的取值", "needs a list of dated values")
    found = [
        _value(page, area, definition, (*keys, n), scope, entry) for n, entry in enumerate(entries)
    ]
    starts = [value.start for value in found]
    if len(set(starts)) < len(starts):
        raise page.fault(keys, "同一天有两个取值", "has two values from the same day")
    return tuple(sorted(found, key=lambda value: value.start))


def _value(
    page: PolicyPage,
    area: str,
    definition: Definition,
    keys: Keys,
    scope: str,
    entry: Mapping[str, Any],
) -> Value:
    missing = sorted({"from", "value", "reference", "verified"} - set(entry))
    unknown = sorted(set(entry) - VALUE_KEYS)
    if missing:
        raise page.fault(keys, f"取值缺少 {missing}", f"a value lacks {missing}")
    if unknown:
        raise page.fault((*keys, unknown[0]), "没有这一项", "there is no such entry")
    start, verified, tier = entry["from"], entry["verified"], str(entry.get("tier") or "")
    if type(start) is not date or not isinstance(verified, bool):
        zh, en = "from 应为日期，verified 应为 true/false", "from is a day, verified true/false"
        raise page.fault((*keys, "from"), zh, en)
    if tier and tier not in TIERS:
        raise page.fault((*keys, "tier"), f"应为 {TIERS} 之一", f"is one of {TIERS}")
    if verified and tier and tier not in SEEN_TIERS:
        zh = f"来源等级 {tier} 不能标为已核实"
        raise page.fault((*keys, "verified"), zh, f"tier {tier} cannot be verified")
    if not str(entry["reference"] or "").strip():
        raise page.fault((*keys, "reference"), "不能为空", "may not be empty")
    try:
        value = checked(definition, entry["value"], page.legal)
    except Faulty as fault:
        raise page.fault((*keys, "value", *fault.at), fault.says.zh, fault.says.en) from fault
    return Value(
        start, value, str(entry["reference"]), verified, area, scope, tier,
        str(entry.get("note") or ""), entry["value"],
    )  # fmt: skip


def _remark(
    page: PolicyPage,
    area: str,
    kind: str,
    n: int,
    entry: Any,
    definitions: Mapping[str, Definition],
) -> Remark:
    keys: Keys = (kind, n)
    if not isinstance(entry, dict) or set(entry) - {"parameter", "scope", "says", "reference"}:
        raise page.fault(
            keys,
            "应有 parameter、scope、says、reference",
            "needs parameter, scope, says, reference",
        )
    name = str(entry.get("parameter"))
    if name not in definitions:
        raise page.fault((*keys, "parameter"), "没有这个参数", "there is no such parameter")
    word = {"conflicts": "conflict", "gaps": "gap"}[kind]
    return Remark(
        area, word, name, str(entry.get("scope") or ""), str(entry.get("says") or ""),
        str(entry.get("reference") or ""),
    )  # fmt: skip


def _joined(page: PolicyPage, first: AreaBook | None, more: AreaBook) -> AreaBook:
    """Several pages of one area are read as one; a parameter stands in one of them."""
    if first is None:
        return more
    for name in more.values:
        if name in first.values:
            raise page.fault(("parameters", name), "在另一文件里也有", "stands in another file too")
    return AreaBook(
        first.area, first.name, first.parent or more.parent, first.agency or more.agency,
        {**first.values, **more.values}, first.remarks + more.remarks,
        first.remedy or more.remedy, first.documents + more.documents,
    )  # fmt: skip


def _check_parents(pages: Sequence[PolicyPage], areas: Mapping[str, AreaBook]) -> None:
    for page in pages:
        code, seen = str(page.says["area"]), []
        if code != NATION and areas[code].parent is None:
            raise page.fault(("parent",), "缺少上级地区", "the area above it is missing")
        while code:
            if code in seen:
                raise page.fault(("parent",), "上级关系成环", "its parents go in a circle")
            seen.append(code)
            parent = areas[code].parent or ""
            if parent and parent not in areas:
                raise page.fault(
                    ("parent",), f"上级 {parent} 没有文件", f"no file for parent {parent}"
                )
            code = parent
