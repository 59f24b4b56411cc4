"""Looks up what the book says for one case (逐项查找), and remembers every parameter that was used."""

from collections.abc import Iterator
from typing import Any

from config.policy import MissingParameterError, Rules, Value
from config.text import Text
from workflow.benefit.care_rules import CareRules, R, RuleTable
from workflow.benefit.labels import SITUATIONS, ZONES
from workflow.benefit.plan import ParameterSource, PlanNote
from workflow.benefit.treatment import CaseAttributes, Hospital, Treatment


class RuleFinder:
    """Finds the rows and values of one case, and remembers every parameter that was used."""

    def __init__(self, care: CareRules, case: Treatment, admission: int) -> None:
        self.care, self.case = care, case
        self.attributes = self._attributes(admission, case.hospital)
        self.deductible_attributes = self._attributes(admission, case.deductible_hospital)
        self.notes: list[PlanNote] = []
        self._used: dict[str, tuple[str, Value, str]] = {}

    def _attributes(self, admission: int, at: Hospital) -> CaseAttributes:
        """What rows are held against; a hospital without level may count as one of another."""
        found = self.case.attributes(admission, at)
        if found.level:
            return found
        counts_as = self.care.rules["no_level_counts_as"]
        has_own = any(
            row.level is not None and 0 in row.level
            for name in ("deductible", "ratio")
            for value in self.care.values[name]
            for row in value.value
        )
        return found if has_own else self.case.attributes(admission, Hospital(counts_as))

    def value(self, name: str) -> Any:
        """A plain parameter in force for this kind of care; a missing one is refused."""
        values = self.care.values[name]
        found = values[0] if values else self.care.source(name)
        self.used(name, found)
        return found.value

    def rows(self, table: RuleTable[R], of: CaseAttributes) -> Iterator[tuple[R, Value]]:
        """The rows that fit, the nearest area first."""
        for value in self.care.values[table.name]:
            for row in value.value:
                if row.fits(of):
                    yield row, value
                    break

    def row(self, table: RuleTable[R], of: CaseAttributes | None = None) -> R | None:
        """The row that counts, or None; its parameter is remembered as a source."""
        for row, value in self.rows(table, of or self.attributes):
            self.used(table.name, value, row.note)
            return row
        return None

    def needed(self, table: RuleTable[R], of: CaseAttributes | None = None) -> R:
        """The row that counts; a case for which the book has none is refused, never guessed."""
        row = self.row(table, of)
        if row is None:
            rules, scope = self.care.rules, self.care.scopes[0]
            raise MissingParameterError(rules, table.name, scope, self._which())
        return row

    def _which(self) -> Text:
        """Which case it is that the book has no row for."""
        level, case = self.attributes.level, self.case
        rank, rank_en = f"{level}级医院" if level else "无等级机构", f"level {level or 'none'}"
        filing, zone = SITUATIONS[case.situation], ZONES[case.zone]
        return Text(f"（{rank}，{filing.zh}，{zone.zh}）", f" ({rank_en}, {filing.en}, {zone.en})")

    def used(self, name: str, value: Value, note: str = "", key: str = "") -> None:
        """Remember a parameter as a source of this plan."""
        self._used[key or name] = (name, value, note or value.note)

    def note(self, rule: str, source: str, **numbers: int | None) -> None:
        """Remember a step of finding a number."""
        self.notes.append(PlanNote(rule=rule, source=source, **numbers))

    def sources(self) -> dict[str, ParameterSource]:
        """Every parameter that was used, as a plan cites it."""
        rules = self.care.rules
        return {
            key: source_of(rules, name, value, note)
            for key, (name, value, note) in self._used.items()
        }


def source_of(rules: Rules, name: str, value: Value, note: str = "") -> ParameterSource:
    """A value as a calculation cites it: with its document, and what is doubtful about it."""
    book = rules.book
    label = book.definitions[name].label
    return ParameterSource(
        parameter=name, label=label.zh, label_en=label.en, scope=value.scope, area=value.area,
        start=value.start.isoformat(), reference=value.reference, verified=value.verified,
        tier=value.tier, note=note, doubt="；".join(book.doubts(rules.area, name, value)),
    )  # fmt: skip
