"""The code tables (代码表): regions and pooling areas, states of other systems, values and their meaning.

An agency may put files of the same names in a folder of its own; a code that stands in no table
is reported, never guessed.
"""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from config.errors import ConfigError
from config.text import Lang, Text

FOLDER = Path(__file__).parent / "codes"
MUNICIPALITIES = ("11", "12", "31", "50")
"""直辖市: one pooling area, whatever district is named."""


@dataclass(frozen=True)
class Regions:
    """The regions that exist (医保区划): code → name and pooling area (统筹区)."""

    names: Mapping[str, str]
    areas: Mapping[str, str]

    def knows(self, code: str) -> bool:
        """Whether this code is in the table."""
        return code in self.names

    def pooling_area(self, code: str) -> str | None:
        """The pooling area a code belongs to; None for a province and for unknown codes."""
        return self.areas.get(code)

    def name(self, code: str) -> str:
        """What the region is called; the code itself when nobody knows it."""
        return self.names.get(code, code)


@dataclass(frozen=True)
class CodeBook:
    """What the codes of other systems mean: states of a case, and values of a column."""

    states: Mapping[tuple[str, str, str], str]
    values: Mapping[tuple[str, str], tuple[str, str]]
    prefixes: tuple[tuple[str, str, str], ...] = ()

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
        return found

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
    return Regions({code: row["name"] for code, row in rows.items()}, areas)


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
    return CodeBook(states, values, tuple(prefixes))


def table_rows(folder: Path, name: str, columns: tuple[str, ...]) -> Iterator[dict[str, str]]:
    """The rows of a table; the agency's own file wins over the one that ships."""
    path = folder / name if (folder / name).exists() else FOLDER / name
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
