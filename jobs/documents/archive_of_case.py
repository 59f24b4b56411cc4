"""The file of a case as an archive (卷宗导出): one PDF, its documents, and a manifest with every hash.

The same state gives the same bytes: the entries stand in one order with one time, and no clock is read.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from sqlmodel import Session

from config.version import program_version
from jobs.app import App
from jobs.atomic_file import write_atomically
from jobs.documents.fonts import fonts_of
from jobs.documents.load import load_case_file, making_of
from jobs.documents.make import documents_of, framed
from jobs.documents.pdf import pdf_of, typeset
from jobs.identity import Principal
from models import Document, DocumentKind, DocumentState
from workflow.document.case_file import CASES, CaseFile
from workflow.document.whole_file import whole_file
from workflow.service.find_case import find_case
from workflow.shared.errors import UnknownCaseError
from workflow.shared.json_types import JsonObject

TITLE = "卷宗"
LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The earliest time that an archive can hold: what is the same has the same bytes."""


class WrittenCaseFile(NamedTuple):
    """What was written: the case, where, and the files in it with their hashes."""

    no: str
    path: Path
    files: Sequence[tuple[str, str]]


def case_file(
    session: Session, app: App, no: str, by: Principal, notices: Sequence[Mapping[str, str]]
) -> tuple[str, dict[str, bytes]]:
    """The number of a case, and the entries of its archive; the session may be one of an archived case."""
    machine, case = find_case(session, no, by.actor.reach)
    if not isinstance(case, CASES):
        raise UnknownCaseError(no)
    file = load_case_file(session, making_of(app, by.name), machine, case)
    return case.no, _files(session, app, file, notices)


def write_case_file(no: str, files: Mapping[str, bytes], out: Path) -> WrittenCaseFile:
    """Write the archive into a folder or as this file."""
    path = _target(out, no)
    with write_atomically(path) as target:
        target.write(_packed(files))
    hashes = [(name, hashlib.sha256(content).hexdigest()) for name, content in files.items()]
    return WrittenCaseFile(no, path, hashes)


def _target(out: Path, no: str) -> Path:
    return out if out.suffix.lower() == ".zip" else out / f"{no}.zip"


def _files(
    session: Session, app: App, file: CaseFile, notices: Sequence[Mapping[str, str]]
) -> dict[str, bytes]:
    """The entries of the archive in their order, the manifest last."""
    fonts = app.settings.documents.fonts
    papers = documents_of(session, file.machine.name, file.case.id)
    said = whole_file(file, notices, [_named(paper) for paper in papers])
    frame = framed(TITLE, file, file.case.no, file.moves[-1].day, app.database.is_rehearsal())
    files = {f"{TITLE}.pdf": typeset(frame | said.as_json(), fonts)}
    files |= {f"文书/{paper.no}-{_named(paper)[1]}.pdf": pdf_of(paper, fonts) for paper in papers}
    manifest: JsonObject = {
        "case": file.case.no, "machine": file.machine.name, "state": file.case.state,
        "program": f"yidi {program_version()}", "fonts": fonts_of(fonts).versions,
        "files": {name: hashlib.sha256(content).hexdigest() for name, content in files.items()},
        "history": [{"seq": move.seq, "hash": move.hash.hex()} for move in file.moves],
        "documents": {paper.no: paper.content_hash for paper in papers},
    }  # fmt: skip
    written = json.dumps(manifest, ensure_ascii=False, indent=1, sort_keys=True)
    return files | {"manifest.json": written.encode()}


def _named(paper: Document) -> tuple[str, str, str]:
    return paper.no, DocumentKind(paper.kind).label.zh, DocumentState(paper.state).label.zh


def _packed(files: Mapping[str, bytes]) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = ZipInfo(name, LONG_AGO)
            entry.compress_type = ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            archive.writestr(entry, content)
    return packed.getvalue()
