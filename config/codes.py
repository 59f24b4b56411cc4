"""The code tables (代码表): regions and pooling areas, states of other systems, values and their meaning.

An agency may put files of the same names in a folder of its own; a code that stands in no table
is reported, never guessed.
"""

import csv
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property, lru_cache
from itertools import islice
from pathlib import Path

from config.errors import ConfigError
from config.region_names import by_name, full_name
from config.text import Lang, Text

FOLDER = Path(__file__).parent / "codes"
MUNICIPALITIES = ("11", "12", "31", "50")
"""直辖市: one pooling area, whatever district is named."""


@dataclass(frozen=True)
class Regions:
    """The regions that exist (医保区划): code → name and pooling area (统筹区)."""

    names: Mapping[str, str]
    areas: Mapping[str, str]
    parents: Mapping[str, str] = field(default_factory=dict)

    def code(self, written: str) -> str | None:
        """The code of a region that is written as its code or its name; None where it means none or several."""
        if written in self.names:
            return written
        return self._by_name.get("".join(written.split())) or None

    def knows(self, written: str) -> bool:
        """Whether this is a region of the table."""
        return self.code(written) is not None

    def pooling_area(self, written: str) -> str | None:
        """The pooling area a region belongs to; None for a province and for what is unknown."""
        return self.areas.get(written) or self.areas.get(self.code(written) or "")

    def nearest(self, written: str) -> list[str]:
        """The three regions that are written most alike, in full and with their codes."""
        if written.isdigit():
            return [f"{self._full[code]} {code}" for code in nearest_of(written, self._full)[:3]]
        called = {name: code for code, name in self._full.items()}
        same = [name for name in called if name.endswith(written)]
        found = dict.fromkeys([*same, *nearest_of(written, called)])
        return [f"{name} {called[name]}" for name in islice(found, 3)]

    @cached_property
    def _full(self) -> Mapping[str, str]:
        """Every region with the names above it."""
        return {code: full_name(code, self.names, self.parents) for code in self.names}

    @cached_property
    def _by_name(self) -> Mapping[str, str]:
        return by_name(self.names, self.parents, self.areas)

    def name(self, code: str) -> str:
        """What the region is called; the code itself when nobody knows it."""
        return self.names.get(code, code)


@dataclass(frozen=True)
class CodeBook:
    """What the codes of other systems mean: states of a case, and values of a column."""

    states: Mapping[tuple[str, str, str], str]
    values: Mapping[tuple[str, str], tuple[str, str]]
    prefixes: tuple[tuple[str, str, str], ...] = ()
    labels: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """The official word of a code of a column."""

    def state(self, kind: str, column: str, code: str) -> str | None:
        """Our state for a code of `rchk_flag` or `reim_stas` (复核标志、报销状态)."""
        return self.states.get((kind, column, code))

    def find(self, column: str, written: str) -> tuple[str, str] | None:
        """The code and what it means, for a code or its label; None when the table has neither."""
        found = self.values.get((column, written))
        if found is None and written.isdigit():
            for where, prefix, meaning in self.prefixes:
                if where == column and written.startswith(prefix):
                    return written, meaning
        return found or self._spelled.get((column, _spelling(written)))

    def has(self, column: str) -> bool:
        """Whether there is a table for this column."""
        return column in self._words

    def nearest(self, column: str, written: str) -> list[str]:
        """The three codes of a column whose words are most like what was written, with their words."""
        words = self._words.get(column, {})
        # Where hardly anything is alike, the first of the table are named.
        codes = dict.fromkeys(
            [*map(words.__getitem__, nearest_of(written, words)), *words.values()]
        )
        return [
            f"{label} {code}" if (label := self.labels.get((column, code))) else code
            for code in islice(codes, 3)
        ]

    @cached_property
    def _words(self) -> Mapping[str, Mapping[str, str]]:
        """The words of each column, with their codes."""
        found: dict[str, dict[str, str]] = {}
        for (column, written), (code, _) in self.values.items():
            found.setdefault(column, {})[written] = code
        return found

    @cached_property
    def _spelled(self) -> Mapping[tuple[str, str], tuple[str, str]]:
        """The words without blanks, brackets and dashes, in one width and case."""
        return {(column, _spelling(word)): to for (column, word), to in self.values.items()}

    def choices(self, column: str) -> list[tuple[str, str]]:
        """The codes of a column, each with the first word for it."""
        words: dict[str, str] = {}
        for (of, written), (code, _) in self.values.items():
            if of == column and written != code:
                words.setdefault(code, written)
        return list(words.items())

    def code(self, column: str, written: str) -> str | None:
        """The code of a value that may be written as its label."""
        found = self.find(column, written)
        return found[0] if found else None

    def means(self, column: str, written: str) -> str | None:
        """What a value means."""
        found = self.find(column, written)
        return found[1] if found else None


_MARKS = re.compile(r"[\s()\[\]/·、,，.\-–—_]")


def _spelling(word: str) -> str:
    return _MARKS.sub("", unicodedata.normalize("NFKC", word)).casefold()


@lru_cache(maxsize=1000)
def _alike(written: str, words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(get_close_matches(written, words, n=12, cutoff=0.01))


def nearest_of(written: str, words: Iterable[str]) -> tuple[str, ...]:
    """The words that are most like what was written, the likest first."""
    # The same slip stands in every row of a file: the search is made once.
    return _alike(written[:60], tuple(words))


@dataclass(frozen=True)
class ReturnReasons:
    """Why a bank did not pay or sent money back (退票原因): code → words."""

    words: Mapping[str, Text]

    @property
    def codes(self) -> frozenset[str]:
        """The codes that are known."""
        return frozenset(self.words)

    def reason_text(self, code: str, lang: Lang = "zh") -> str:
        """What a code means; the code itself when nobody knows it."""
        found = self.words.get(code)
        return (found.zh if lang == "zh" else found.en) if found else code


def load_return_reasons(folder: Path = FOLDER) -> ReturnReasons:
    """Read `return_reasons.csv`: code, zh, en, source."""
    rows = table_rows(folder, "return_reasons.csv", ("code", "zh", "en", "source"))
    return ReturnReasons({row["code"]: Text(row["zh"], row["en"]) for row in rows})


def load_referral_reasons(folder: Path = FOLDER) -> dict[str, Text]:
    """Read `referral_reasons.csv` (转诊原因): code, zh, en, source; the words by code."""
    rows = table_rows(folder, "referral_reasons.csv", ("code", "zh", "en", "source"))
    return {row["code"]: Text(row["zh"], row["en"]) for row in rows}


def load_official_words(folder: Path = FOLDER) -> dict[tuple[str, str], str]:
    """Our code of a column → the first official word for it in `values.csv`."""
    words: dict[tuple[str, str], str] = {}
    for row in table_rows(folder, "values.csv", ("column", "code", "label", "means")):
        words.setdefault((row["column"], row["means"] or row["code"]), row["label"])
    return words


def load_regions(folder: Path = FOLDER) -> Regions:
    """Read `regions.csv`: code, name, parent, kind (province, city, county, hi)."""
    rows = {
        r["code"]: r for r in table_rows(folder, "regions.csv", ("code", "name", "parent", "kind"))
    }
    areas = {code: area for code, row in rows.items() if (area := _area_of(code, row, rows))}
    parents = {code: row["parent"] for code, row in rows.items()}
    return Regions({code: row["name"] for code, row in rows.items()}, areas, parents)


def _area_of(
    code: str, row: Mapping[str, str], rows: Mapping[str, Mapping[str, str]]
) -> str | None:
    """A district or county is lifted to its city; one directly under a province stands alone."""
    if row["kind"] == "hi":
        return code
    if code[:2] in MUNICIPALITIES:
        return f"{code[:2]}0100"
    if row["kind"] == "county":
        above = rows.get(row["parent"])
        return above["code"] if above and above["kind"] == "city" else code
    return code if row["kind"] == "city" else None


def load_states(folder: Path = FOLDER) -> CodeBook:
    """Read `states.csv` (kind, column, code, state) and `values.csv` (column, code, label, means)."""
    states = {
        (row["kind"], row["column"], row["code"]): row["state"]
        for row in table_rows(folder, "states.csv", ("kind", "column", "code", "state"))
    }
    values: dict[tuple[str, str], tuple[str, str]] = {}
    labels: dict[tuple[str, str], str] = {}
    prefixes = []
    for row in table_rows(folder, "values.csv", ("column", "code", "label", "means")):
        column, code, meaning = row["column"], row["code"], row["means"] or row["code"]
        if code.endswith("*"):
            prefixes.append((column, code[:-1], meaning))
            continue
        # A label is accepted where the code is, and means the same.
        for written in (code, row["label"]):
            if written:
                values[column, written] = (code or meaning, meaning)
        labels.setdefault((column, code or meaning), row["label"])
    for column, word, code in _other_words(folder):
        if (column, code) not in values:
            if not (folder / "words.csv").exists():
                # The agency has a table of its own, without this code.
                continue
            raise ConfigError("bad_code_table", _NO_SUCH_CODE, word=word, to=code, column=column)
        values.setdefault((column, word), values[column, code])
    return CodeBook(states, values, tuple(prefixes), labels)


_NO_SUCH_CODE = Text(
    "代码表 words.csv 中“{word}”指向 {column} 的代码 {to}，values.csv 中没有这个代码。",
    "words.csv: {word} stands for code {to} of {column}, which is not in values.csv.",
)


def _other_words(folder: Path) -> Iterator[tuple[str, str, str]]:
    """Read `words.csv` (column, word, code, source): what else is written for a code (惯用写法)."""
    for row in table_rows(folder, "words.csv", ("column", "word", "code", "source")):
        yield row["column"], row["word"], row["code"]


def table_path(folder: Path, name: str) -> Path:
    """The file of a table: the agency's own, else the one that ships."""
    return folder / name if (folder / name).exists() else FOLDER / name


def table_rows(folder: Path, name: str, columns: tuple[str, ...]) -> Iterator[dict[str, str]]:
    """The rows of a table; the agency's own file wins over the one that ships."""
    path = table_path(folder, name)
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, strict=True)
            for row in reader:
                if any(row.get(column) is None for column in columns):
                    raise ValueError(f"line {reader.line_num}")
                yield {column: row[column].strip() for column in columns}
    except (OSError, ValueError, csv.Error) as fault:
        raise ConfigError(
            "bad_code_table",
            Text(
                "代码表 {file} 无法读取（{why}）：应为 UTF-8 的 CSV，含列 {columns}。",
                "the code table {file} cannot be read ({why}): a CSV in UTF-8 with {columns}.",
            ),
            file=name,
            why=str(fault),
            columns=", ".join(columns),
        ) from fault
