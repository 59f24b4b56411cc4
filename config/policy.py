"""The policy book (政策参数库): every number that a document fixes, by area and day, with its source.

`nation.yaml` and `benefit.yaml` say what each parameter is and the bounds that no area may leave;
a province, an area (统筹区) or a county states only what differs. `Rules` answers for one area on
one day. A parameter may differ by scope, such as "resident/inpatient" (居民住院).
"""

import json
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from config.catalogue import Catalogues
from config.errors import ConfigError, YidiError
from config.text import Text

NATION = "100000"


@dataclass(frozen=True)
class Definition:
    """What a parameter is: label, unit, kind, whether it has scopes, and the bound with its clause."""

    name: str
    label: Text
    unit: str
    kind: str
    low: int | None = None
    high: int | None = None
    clause: str | None = None
    options: tuple[str, ...] = ()
    scoped: bool = False


@dataclass(frozen=True)
class Value:
    """One value from a day on, with the document it comes from and whether that was seen.

    `tier` says how far the source is to be trusted: O official text, S the project's own
    documents, N news that cites a document, D a data set, C running systems, R no source.
    `given` is the value as it is written in the book.
    """

    start: date
    value: Any
    reference: str
    verified: bool
    area: str
    scope: str = ""
    tier: str = ""
    note: str = ""
    given: Any = None


@dataclass(frozen=True)
class Remark:
    """What is known to be doubtful (存疑): sources that contradict, or a gap in them."""

    area: str
    kind: str
    parameter: str
    scope: str
    says: str
    reference: str

    def speaks_of(self, parameter: str, scope: str) -> bool:
        """Whether it is about a parameter in a scope; one on 居民 is also about 居民住院."""
        return self.parameter == parameter and self.scope in ("", scope, *scope.split("/"))


AGENCY_KEYS = ("name", "postal_address", "phone", "hours")
"""What a page says of its agency (经办机构)."""
REMEDY_KEYS = (
    "reconsideration_organ", "reconsideration_address", "reconsideration_online", "court",
    "court_address",
)  # fmt: skip
"""What a page says of where its decisions are contested (救济途径): the organ and the court."""


@dataclass(frozen=True)
class AreaBook:
    """One area's pages: who it belongs to, its agency, its own values and what is doubtful.

    `remedy` says where its decisions are contested: `REMEDY_KEYS`, those that are registered.
    `documents` are those that it published (本级公开文件), by title or number.
    """

    area: str
    name: str
    parent: str | None
    agency: Mapping[str, str] | None
    values: Mapping[str, Mapping[str, tuple[Value, ...]]]
    remarks: tuple[Remark, ...] = ()
    remedy: Mapping[str, str] = field(default_factory=dict)
    documents: tuple[str, ...] = ()

    @property
    def address(self) -> str:
        """Where originals are posted to; empty when nobody has registered it."""
        return str((self.agency or {}).get("postal_address") or "")

    @property
    def contact(self) -> Mapping[str, str]:
        """Name, address for originals, telephone and hours of the agency; "" for what is not registered."""
        given = self.agency or {}
        return {key: str(given.get(key) or "") for key in AGENCY_KEYS}

    def in_force(self, name: str, scope: str, on: date) -> Value | None:
        """This area's own value on a day."""
        found = [v for v in self.values.get(name, {}).get(scope, ()) if v.start <= on]
        return found[-1] if found else None

    def every_value(self) -> Iterator[tuple[str, Value]]:
        """All its own values by name."""
        for name, scopes in self.values.items():
            for values in scopes.values():
                yield from ((name, value) for value in values)


class Stated(NamedTuple):
    """A value in force, with the document behind it."""

    value: Any
    clause: Text


class Rules:
    """The parameters of one area on one day; `rules["correction_days"]` is the value in force."""

    def __init__(self, book: "PolicyBook", area: str, on: date) -> None:
        self.book, self.area, self.on = book, area, on
        self._found: dict[str, Value] = {}

    def every(self, name: str, *scopes: str) -> Iterator[Value]:
        """The values in force from the nearest area outwards, in each the first scope first."""
        for book in self.book.line(self.area):
            for scope in scopes or ("",):
                value = book.in_force(name, scope, self.on)
                if value is not None:
                    yield value

    def stated(self, *names: str) -> dict[str, Stated]:
        """What the book states of these parameters; a parameter of which it says nothing is left out."""
        found = ((name, next(self.every(name), None)) for name in names)
        return {name: Stated(v.value, self.book.cited(name, v)) for name, v in found if v}

    def source(self, name: str, *scopes: str) -> Value:
        """The value in force with its start date and reference; the nearest area up the line wins."""
        key = "|".join((name, *scopes))
        if key not in self._found:
            value = next(self.every(name, *scopes), None)
            if value is None:
                raise MissingParameterError(self, name, scopes[0] if scopes else "")
            self._found[key] = value
        return self._found[key]

    def __getitem__(self, name: str) -> Any:
        return self.source(name).value

    def clause(self, name: str) -> Text:
        """The parameter with its start and the document behind it, marked when nobody has seen it."""
        return self.book.cited(name, self.source(name))


@dataclass(frozen=True)
class PolicyBook:
    """All areas. `digest` changes when any of the files does."""

    definitions: Mapping[str, Definition]
    areas: Mapping[str, AreaBook]
    digest: str
    catalogues: Catalogues = field(default_factory=Catalogues)
    legal: tuple[str, ...] = ()
    """Laws, regulations, decisions of the State Council (法律、法规), by title."""
    _starts: dict[str, list[date]] = field(default_factory=dict, compare=False, repr=False)
    _rules: dict[tuple[str, date], Rules] = field(default_factory=dict, compare=False, repr=False)

    def line(self, area: str) -> list[AreaBook]:
        """The area, its province, the nation: the order in which a value is looked for."""
        chain, code = [], area
        while code:
            book = self.areas.get(code)
            if book is None:
                raise UnknownAreaError(area, self.local_areas())
            chain.append(book)
            code = book.parent or ""
        return chain

    def citable(self, area: str) -> tuple[str, ...]:
        """What a decision of an area may rest on: the law, and what it or an area above it published."""
        published = (title for book in self.line(area) for title in book.documents)
        return tuple(dict.fromkeys((*self.legal, *published)))

    def known(self, area: str) -> str:
        """The area, if the book has a page for it."""
        if area not in self.areas:
            raise UnknownAreaError(area, sorted(self.areas))
        return area

    def local_areas(self) -> list[str]:
        """Every area below a province, counties with rules of their own included."""
        return sorted(code for code in self.areas if not code.endswith("0000"))

    def pooling_areas(self) -> list[str]:
        """The areas whose agency works here (统筹区): their page has an `agency`.

        Other areas stand in the book for quotes alone.
        """
        return [code for code in self.local_areas() if self.areas[code].agency is not None]

    def rules(self, area: str, on: date) -> Rules:
        """The parameters of an area on a day."""
        found = self._rules.get((area, on))
        if found is None:
            self.line(area)
            found = self._rules[area, on] = Rules(self, area, on)
        return found

    def epoch(self, area: str, on: date) -> date:
        """The last day, up to this one, on which anything changed for the area: between two such
        days its rules are the same."""
        starts = self._starts.get(area)
        if starts is None:
            every = {value.start for book in self.line(area) for _, value in book.every_value()}
            starts = self._starts[area] = sorted({date.min, *every})
        return starts[bisect_right(starts, on) - 1]

    def cited(self, name: str, value: Value) -> Text:
        """A parameter with its start and the document behind it, marked when nobody has seen it."""
        label = self.definitions[name].label
        zh = f"参数“{label.zh}”，{value.start} 起：{value.reference}"
        en = f"parameter “{label.en}” from {value.start}: {value.reference}"
        if not value.verified:
            zh, en = zh + "【未核实】", en + " [unverified]"
        return Text(zh, en)

    def remarks(self, area: str) -> list[Remark]:
        """What is doubtful in the area and above it."""
        return [remark for book in self.line(area) for remark in book.remarks]

    def doubts(self, area: str, name: str, value: Value) -> list[str]:
        """What is doubtful about a value of a parameter, in words."""
        return [
            remark.says
            for remark in self.remarks(area)
            if remark.area == value.area and remark.speaks_of(name, value.scope)
        ]


class MissingParameterError(ConfigError):
    """The book has no value for this (参数缺失); it is never guessed."""

    def __init__(self, rules: Rules, name: str, scope: str, of: Text | None = None) -> None:
        where = f"{name}（{scope}）" if scope else name
        where_en = f"{name} ({scope})" if scope else name
        of = of or Text("", "")
        super().__init__(
            "missing_parameter",
            Text(
                "{area} 在 {on} 没有参数 {where}{of} 的取值，请在 config/policy/{area}.yaml 补上。",
                "{area} has no value of {where_en}{of_en} on {on}; add it to config/policy/{area}.yaml.",
            ),
            area=rules.area, on=rules.on.isoformat(), where=where, where_en=where_en,
            of=of.zh, of_en=of.en,
        )  # fmt: skip
        self.name = name


class UnknownAreaError(YidiError):
    """The policy book has no page for this area (参数库里没有该地区)."""

    code = "unknown_area"

    def __init__(self, area: str, known: Iterable[str]) -> None:
        self.field = "area"
        super().__init__(
            Text(
                "参数库里没有统筹区 {area}；已有：{known}。请新建 config/policy/{area}.yaml。",
                "the policy book has no area {area}; it has {known}. Add config/policy/{area}.yaml.",
            ),
            area=area,
            known=", ".join(known),
        )


def plain(value: Any) -> str:
    """A value as a person reads it."""
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False, default=str)
    return str(value)
