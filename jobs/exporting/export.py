"""Exporting one kind to a file (导出一类数据): format by its name, rows as they come, whole or not at all."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from os.path import lexists
from pathlib import Path
from typing import Any

from sqlmodel import Session

from config.codes import load_official_words, load_referral_reasons
from config.errors import YidiError
from config.field import Field
from config.fields import KINDS as IMPORTED
from config.text import Text
from jobs.app import App
from jobs.atomic_file import FileExistsAlreadyError, write_atomically
from jobs.exporting.cases import CASES
from jobs.exporting.cells import Values, cells, json_line, masked
from jobs.exporting.export_filter import ExportFilter, Tongue
from jobs.exporting.registers import people, providers, settlements
from jobs.finance.tables import WRITERS
from models import ClaimState, FilingState, Labelled, QualificationState, ReferralState
from workflow.personal_data.shield import shield_of

KINDS: Mapping[str, Callable[[Session, ExportFilter, Tongue], Iterator[Values]]] = {
    "people": people, "providers": providers, "settlements": settlements, **CASES,
}  # fmt: skip
"""What may be exported."""
STATES: Mapping[str, type[Labelled]] = {
    "filings": FilingState, "claims": ClaimState, "referrals": ReferralState,
    "qualifications": QualificationState,
}  # fmt: skip
NO_DAY = date(1980, 1, 1)
"""A workbook names a day; that of the export would make the same content other bytes tomorrow."""


class NotExportedError(YidiError):
    """The export that was asked for is not possible."""

    def __init__(self, code: str, zh: str, en: str, **values: Any) -> None:
        self.code = code
        super().__init__(Text(zh, en), **values)


@dataclass(frozen=True)
class Exported:
    """The file that was written, its rows, and whether they are masked."""

    path: Path
    rows: int
    masked: bool


def fields_of(kind: str) -> tuple[Field, ...]:
    """The columns of a kind: those of its import."""
    return tuple(field for field in IMPORTED[kind] if field.name != "payee")


def export(
    app: App,
    kind: str,
    path: Path,
    chosen: ExportFilter,
    *,
    unmask: bool = False,
    force: bool = False,
) -> Exported:
    """Write the rows that pass the filter; the caller has checked who may unmask them."""
    check(kind, path, chosen, force)
    if chosen.area is not None:
        app.policy.known(chosen.area)
    fields, count = fields_of(kind), 0
    folder = app.settings.folder / "codes"
    tongue = Tongue(load_official_words(folder), load_referral_reasons(folder))
    with app.database.reading() as session:
        if not app.database.is_sqlite:
            # One picture of all tables, however long it takes.
            session.connection(execution_options={"isolation_level": "REPEATABLE READ"})

        shield = shield_of(session, app.today) if unmask else None

        def rows() -> Iterator[Values]:
            nonlocal count
            for values in KINDS[kind](session, chosen, tongue):
                count += 1
                # Children under 14 and restricted people leave masked, whoever asks.
                shown = shield is not None and not shield.covers(str(values.get("certno", "")))
                yield values if shown else masked(values)

        with write_atomically(path) as file:
            if path.suffix.lower() == ".jsonl":
                file.writelines(json_line(fields, values) for values in rows())
            else:
                head = [field.label for field in fields]
                table = (cells(fields, values) for values in rows())
                WRITERS[path.suffix.lower()](file, head, table, NO_DAY)
    return Exported(path, count, not unmask)


def check(kind: str, path: Path, chosen: ExportFilter, force: bool) -> None:
    """Refuse an impossible export before anything is read."""
    suffix = path.suffix.lower()
    if suffix not in (*WRITERS, ".jsonl"):
        raise NotExportedError(
            "unknown_format", "{name} 应以 .csv、.xlsx 或 .jsonl 结尾。",
            "{name} should end in .csv, .xlsx or .jsonl.", name=path.name,
        )  # fmt: skip
    if kind == "claims" and suffix != ".jsonl":
        raise NotExportedError(
            "claims_need_lines", "报销含票据和明细，表格装不下：请导出为 .jsonl。",
            "claims hold receipts and lines, which no table does: export a .jsonl.",
        )  # fmt: skip
    if chosen.state is not None:
        states = {state.value for state in STATES.get(kind, ())}
        if chosen.state not in states:
            raise NotExportedError(
                "unknown_state", "{kind} 没有状态 {state}；可用：{states}。",
                "{kind} have no state {state}; there are: {states}.",
                kind=kind, state=chosen.state, states=", ".join(sorted(states)) or "—",
            )  # fmt: skip
    # A dangling link counts as a file; a name that is too long fails when it is written.
    if lexists(path) and not force:
        raise FileExistsAlreadyError(path.name)
