"""Importing files (数据导入): one transaction a file, in the order in which they need each other."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlmodel import Session

from config.disk_faults import told
from config.errors import YidiError
from config.fields import KINDS
from jobs.app import App
from jobs.importing.bad_rows import BadRows, errors_path
from jobs.importing.batch import Batch
from jobs.importing.claims import Claims
from jobs.importing.directory import Downtimes, Providers
from jobs.importing.errors import FileRefused
from jobs.importing.filings import Filings
from jobs.importing.opening import open_source
from jobs.importing.people import PeopleLoader
from jobs.importing.qualifications import Qualifications
from jobs.importing.red_receipts import RedReceipts
from jobs.importing.referrals import Referrals
from jobs.importing.report import FileReport
from jobs.importing.settlements import Settlements
from jobs.importing.source import InputFile, RawRow, Record
from jobs.principal import Principal
from models import Role
from models.faults import first_line, met_another
from models.rehearsal import is_marked
from workflow.access.reach import EVERYTHING, Reach
from workflow.intake.problems import Problem
from workflow.intake.registers import RowTables
from workflow.moves.actors import second_of
from workflow.moves.instants import instant_of

CHUNK = 2000
"""Rows looked at together: few enough to be held, many enough to ask the database seldom."""
CHUNK_CHARACTERS = 4_000_000
"""A chunk ends earlier when its rows are long, so that memory stays flat."""

Progress = Callable[[str, int], None]
RowHook = Callable[[str, RawRow], RawRow]


class Loader(Protocol):
    """Puts chunks of one kind in."""

    def load(self, records: Sequence[Record]) -> None:
        """Put a chunk of rows in."""


@runtime_checkable
class Finishing(Protocol):
    """A loader that has something to do once all rows are in."""

    def finish(self) -> None:
        """Finish, after the last chunk."""


LOADERS: Mapping[str, Callable[[Batch], Loader]] = {
    "people": PeopleLoader, "providers": Providers, "downtimes": Downtimes,
    "settlements": Settlements, "red_receipts": RedReceipts, "filings": Filings,
    "referrals": Referrals, "qualifications": Qualifications, "claims": Claims,
}  # fmt: skip


@dataclass(frozen=True)
class Import:
    """The settings that all files of one import share."""

    app: App
    tables: RowTables
    today: date
    actor: str
    progress: Progress | None
    before: RowHook | None
    by: Principal | None = None

    @property
    def reach(self) -> Reach:
        """Whose rows go in: those of the areas for which whoever imports works."""
        return EVERYTHING if self.by is None else self.by.actor.reach


@dataclass
class FileJob:
    """One file to be loaded."""

    path: Path
    report: FileReport
    source: InputFile | None = None
    errors: Path | None = None


def import_files(
    app: App,
    paths: Sequence[Path],
    *,
    kind: str | None = None,
    errors: Path | None = None,
    dry_run: bool = False,
    actor: str = "import",
    progress: Progress | None = None,
    before: RowHook | None = None,
    by: Principal | None = None,
) -> list[FileReport]:
    """Load files whatever their order; one report a file, in the order in which they were loaded.

    A file that is refused whole leaves nothing behind and does not keep the others out. A dry run
    looks at all of them in one transaction, so that later files see earlier ones, and undoes it.
    `by` is whoever hands the files in: rows of areas for which they do not work are refused.
    `before(kind, row)` may change a row before it is looked at; `progress(file, rows)` is told.
    """
    # One day for the whole call, however long it takes; an instant for each file.
    work = Import(app, app.tables, app.today, actor, progress, before, by)
    jobs = [_open(path, kind) for path in paths]
    if errors is not None:
        _place_errors(jobs, errors)
    order = list(KINDS)
    jobs.sort(key=lambda job: order.index(job.report.kind) if job.report.kind else len(order))
    if dry_run:
        with app.database.trying() as session:
            for job in jobs:
                _load(work, job, session.begin_nested, session)
    else:
        for job in jobs:
            _load(work, job, app.database.writing, None)
    return [job.report for job in jobs]


def _open(path: Path, kind: str | None) -> FileJob:
    """Open a file; a fault of the whole file stands in its report."""
    job = FileJob(path, FileReport(str(path), kind or ""))
    try:
        job.source = open_source(path, kind)
        job.report.kind, job.report.ignored_columns = job.source.kind, job.source.ignored
        job.report.sheets = job.source.sheets
    except FileRefused as refusal:
        job.report.fail(refusal)
    return job


def _place_errors(jobs: Sequence[FileJob], out: Path) -> None:
    """Choose the files of bad rows; none may overwrite an input."""
    inputs = {job.path.resolve() for job in jobs}
    taken: set[Path] = set()
    for job in jobs:
        job.errors = errors_path(out, job.path, len(jobs) > 1, taken)
        if job.errors.resolve() in inputs:
            raise FileRefused("file_same_output", file=str(job.errors))


def _load(work: Import, job: FileJob, begin: Callable[[], Any], outer: Session | None) -> None:
    """One file in one transaction (in a dry run: up to a savepoint)."""
    if job.source is None:
        return
    bad = BadRows(job.errors, job.source.header) if job.errors else None
    try:
        with _as_refusal(job), begin() as inner:
            session = outer if outer is not None else inner
            _load_rows(work, job, job.source, session, bad)
            if bad is not None and bad.finish():
                job.report.errors_file = str(bad.path)
    except YidiError as refusal:
        job.report.fail(refusal)
    finally:
        if bad is not None:
            bad.drop()


@contextmanager
def _as_refusal(job: FileJob) -> Iterator[None]:
    """Turn a conflict with another import, or a vanished file, into a refusal."""
    try:
        yield
    except DBAPIError as fault:
        met = isinstance(fault, IntegrityError) or met_another(fault)
        code = "file_conflict" if met else "file_not_written"
        raise FileRefused(code, file=job.path.name, why=first_line(fault)) from fault
    except OSError as fault:
        raise FileRefused("file_not_found", file=job.report.file, **told(fault)) from fault


def _load_rows(
    work: Import, job: FileJob, source: InputFile, session: Session, bad: BadRows | None
) -> None:
    def keep(record: Record, problems: Sequence[Problem]) -> None:
        if bad is not None:
            bad.write(record, problems)

    # Within the transaction: the seal of a day waits for every one that began before it was over,
    # and no move of a later one may claim an instant of that day.
    session.connection()
    batch = Batch(
        session, job.report, work.tables, work.app.policy, work.app.calendar, work.today,
        instant_of(session, work.app.now), work.actor, keep, codes=work.app.settings.folder / "codes",
        takes_over=_takes_over(session, work), reach=work.reach, sees=work.reach,
    )  # fmt: skip
    loader = LOADERS[source.kind](batch)
    for chunk in chunks(_records(source, job.report, work.before)):
        loader.load(chunk)
        if work.progress is not None:
            work.progress(job.report.file, job.report.rows)
    if isinstance(loader, Finishing):
        loader.finish()


def _takes_over(session: Session, work: Import) -> bool:
    """Whether cases come over as far as another system had got: of an admin, or in a rehearsal."""
    signed = work.by is not None and work.by.signed
    who = work.by.actor if work.by and signed else second_of(session, work.actor)
    return who is None or Role.ADMIN in who.roles or is_marked(session.connection())


def _records(source: InputFile, report: FileReport, before: RowHook | None) -> Iterator[Record]:
    """The rows of data; what is passed over is told."""
    for record in source.records():
        if record.passed_over is not None:
            report.remark(record, record.passed_over)
        elif before is None or record.fault is not None:
            yield record
        else:
            yield replace(record, raw=before(source.kind, record.raw))


def chunks(records: Iterator[Record]) -> Iterator[list[Record]]:
    """Rows in lists that are bounded in number and in size."""
    chunk: list[Record] = []
    size = 0
    for record in records:
        chunk.append(record)
        whole = record.whole
        size += len(whole) if isinstance(whole, str) else sum(map(len, whole))
        if len(chunk) >= CHUNK or size >= CHUNK_CHARACTERS:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk
