"""The policy book (政策参数库): every number that a document fixes, by area and day, with its source.

`nation.yaml` says what each parameter is and the bounds that no area may leave; a province or an
area (统筹区) states only what differs. `Rules` answers for one area on one day.
"""

import hashlib
import json
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import yaml

from config.errors import ConfigError
from config.text import Text

KINDS = ("int", "bool", "yuan", "percent", "list", "materials")
NATION = "100000"
# The same safe loader in C where libyaml is there: the book is read at every command.
LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True)
class Definition:
    """What a parameter is: label, unit, and the bound with its clause."""

    name: str
    label: Text
    unit: str
    kind: str
    low: int | None
    high: int | None
    clause: str | None


@dataclass(frozen=True)
class Value:
    """One value from a day on, with the document it comes from and whether that was seen."""

    start: date
    value: Any
    reference: str
    verified: bool
    area: str


@dataclass(frozen=True)
class AreaBook:
    """One area's file: who it belongs to, its agency, and its own values."""

    area: str
    name: str
    parent: str | None
    agency: dict[str, str]
    values: dict[str, tuple[Value, ...]]


class Rules:
    """The parameters of one area on one day; `rules["correction_days"]` is the value in force."""

    def __init__(self, book: "PolicyBook", area: str, on: date) -> None:
        self.book, self.area, self.on = book, area, on
        self._found: dict[str, Value] = {}

    def source(self, name: str) -> Value:
        """The value in force with its start date and reference; the nearest area up the line wins."""
        if name not in self._found:
            self._found[name] = self.book.find(self.area, name, self.on)
        return self._found[name]

    def __getitem__(self, name: str) -> Any:
        return self.source(name).value

    def clause(self, name: str) -> Text:
        """The parameter with its start and the document behind it, marked when nobody has seen it."""
        value, label = self.source(name), self.book.definitions[name].label
        zh = f"参数“{label.zh}”，{value.start} 起：{value.reference}"
        en = f"parameter “{label.en}” from {value.start}: {value.reference}"
        if not value.verified:
            zh, en = zh + "【未核实】", en + " [unverified]"
        return Text(zh, en)


@dataclass(frozen=True)
class PolicyBook:
    """All areas. `digest` changes when any of the files does."""

    definitions: dict[str, Definition]
    areas: dict[str, AreaBook]
    digest: str

    def line(self, area: str) -> list[AreaBook]:
        """The area, its province, the nation: the order in which a value is looked for."""
        chain, code = [], area
        while code:
            book = self.areas.get(code)
            if book is None:
                raise UnknownAreaError(area, sorted(self.pooling_areas()))
            chain.append(book)
            code = book.parent or ""
        return chain

    def pooling_areas(self) -> list[str]:
        """The areas that run an agency: those with values, below a province (统筹区)."""
        return [c for c, a in self.areas.items() if c != NATION and not c.endswith("0000")]

    def find(self, area: str, name: str, on: date) -> Value:
        """The value of a parameter in an area on a day."""
        for book in self.line(area):
            in_force = [v for v in book.values.get(name, ()) if v.start <= on]
            if in_force:
                return in_force[-1]
        raise ConfigError(
            "missing_parameter",
            Text(
                "{area} 在 {on} 没有参数 {name} 的取值，请在 config/policy/{area}.yaml 补上。",
                "{area} has no value of {name} on {on}; add it to config/policy/{area}.yaml.",
            ),
            area=area,
            name=name,
            on=on.isoformat(),
        )

    def rules(self, area: str, on: date) -> Rules:
        """The parameters of an area on a day."""
        self.line(area)
        return Rules(self, area, on)


class UnknownAreaError(ConfigError):
    """No policy file for this area (未建立该统筹区的参数文件)."""

    def __init__(self, area: str, known: list[str]) -> None:
        super().__init__(
            "unknown_area",
            Text(
                "参数库里没有统筹区 {area}；已有：{known}。请新建 config/policy/{area}.yaml。",
                "the policy book has no area {area}; it has {known}. Add config/policy/{area}.yaml.",
            ),
            area=area,
            known=", ".join(known),
        )


def load_policy(folder: Path) -> PolicyBook:
    """Read and check every file of the book; the first fault names file, key and what is wrong."""
    digest = hashlib.sha256()
    files = sorted(folder.glob("*.yaml"))
    pages: dict[Path, dict[str, Any]] = {}
    for file in files:
        text = file.read_text(encoding="utf-8")
        digest.update(file.name.encode() + b"\0" + text.encode() + b"\0")
        pages[file] = _page(file, text)
    nation = folder / "nation.yaml"
    if nation not in pages:
        raise _fault(nation, "-", "缺少这个文件", "this file is missing")
    definitions = {
        name: _definition(nation, name, entry)
        for name, entry in pages[nation].get("definitions", {}).items()
    }
    areas = {}
    for file, page in pages.items():
        book = _area(file, page, definitions)
        areas[book.area] = book
    for file, page in pages.items():
        parent = page.get("parent")
        if parent is not None and str(parent) not in areas:
            raise _fault(file, "parent", f"上级 {parent} 没有文件", f"no file for parent {parent}")
    return PolicyBook(definitions, areas, digest.hexdigest())


def _fault(file: Path, key: str, zh: str, en: str) -> ConfigError:
    says = Text("参数文件 {file} 的 {key}：{zh}。", "policy file {file}, {key}: {en}.")
    return ConfigError("bad_policy", says, file=file.name, key=key, zh=zh, en=en)


def _page(file: Path, text: str) -> dict[str, Any]:
    try:
        page = yaml.load(text, Loader=LOADER)
    except yaml.YAMLError as fault:
        mark = getattr(fault, "problem_mark", None)
        line = f"line {mark.line + 1}" if mark else "-"
        raise _fault(file, line, "不是正确的 YAML", "is not valid YAML") from fault
    if not isinstance(page, dict) or "area" not in page or "name" not in page:
        raise _fault(file, "area", "缺少 area 或 name", "area or name is missing")
    return page


def _definition(file: Path, name: str, entry: dict[str, Any]) -> Definition:
    unknown = set(entry) - {
        "label", "english", "unit", "kind", "min", "max", "clause", "values",
    }  # fmt: skip
    if unknown or entry.get("kind") not in KINDS:
        raise _fault(file, name, f"定义有误 {sorted(unknown)}", f"bad definition {sorted(unknown)}")
    label = Text(entry["label"], entry["english"])
    low, high = entry.get("min"), entry.get("max")
    return Definition(name, label, entry["unit"], entry["kind"], low, high, entry.get("clause"))


def _area(file: Path, page: dict[str, Any], definitions: dict[str, Definition]) -> AreaBook:
    area = str(page["area"])
    given = page.get("parameters") or {}
    for name, entry in (page.get("definitions") or {}).items():
        given = given | {name: entry["values"]} if "values" in entry else given
    values = {}
    for name, entries in given.items():
        if name not in definitions:
            raise _fault(file, name, "没有这个参数", "there is no such parameter")
        if not isinstance(entries, list) or not all(isinstance(e, dict) for e in entries):
            raise _fault(file, name, "应为按起始日期排列的取值", "needs a list of dated values")
        found = [_value(file, area, definitions[name], entry) for entry in entries]
        values[name] = tuple(sorted(found, key=lambda value: value.start))
    parent = str(page["parent"]) if page.get("parent") else None
    return AreaBook(area, page["name"], parent, page.get("agency") or {}, values)


def _value(file: Path, area: str, definition: Definition, entry: dict[str, Any]) -> Value:
    name = definition.name
    missing = {"from", "value", "reference", "verified"} - set(entry)
    if missing:
        raise _fault(file, name, f"取值缺少 {sorted(missing)}", f"a value lacks {sorted(missing)}")
    if not isinstance(entry["from"], date) or not isinstance(entry["verified"], bool):
        raise _fault(
            file,
            name,
            "from 应为日期，verified 应为 true/false",
            "from is a day, verified true/false",
        )
    value = _checked(file, definition, entry["value"])
    return Value(entry["from"], value, str(entry["reference"]), entry["verified"], area)


def _checked(file: Path, definition: Definition, value: Any) -> Any:
    """The value in its kind, inside its bounds; yuan becomes integer 分."""
    name, kind = definition.name, definition.kind
    good = {
        "int": lambda: isinstance(value, int) and not isinstance(value, bool),
        "percent": lambda: isinstance(value, int) and 0 <= value <= 100,
        "bool": lambda: isinstance(value, bool),
        "list": lambda: isinstance(value, list),
        "materials": lambda: _is_checklist(value),
        "yuan": lambda: _fen(value) is not None,
    }[kind]()
    if not good:
        raise _fault(file, name, f"{value!r} 不是 {kind}", f"{value!r} is not of kind {kind}")
    low, high = definition.low, definition.high
    if kind == "int" and ((low is not None and value < low) or (high is not None and value > high)):
        clause = definition.clause or "-"
        bound = f"{low}–{high} {definition.unit}"
        raise _fault(
            file,
            name,
            f"{value} 超出允许范围 {bound}，依据：{clause}",
            f"{value} lies outside {bound}; the bound is set by {clause}",
        )
    return _fen(value) if kind == "yuan" else value


def _fen(value: Any) -> int | None:
    try:
        fen = Decimal(str(value)) * 100
    except InvalidOperation:
        return None
    return int(fen) if fen == fen.to_integral_value() and fen >= 0 else None


def _is_checklist(value: Any) -> bool:
    return isinstance(value, dict) and all(
        isinstance(groups, list) and all(isinstance(g, list) and g for g in groups)
        for groups in value.values()
    )


def plain(value: Any) -> str:
    """A value as a person reads it."""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list | dict) else str(value)
