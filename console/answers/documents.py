"""Documents (文书): those of a case or in a state, made on demand, printed, sealed, scanned back."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from sqlmodel import Session, col, select

from config.text import Lang, Text
from console.answers.asked import asked
from console.answers.list_parts import part_of
from console.answers.queries import day, instant
from console.answers.refusals import state_named
from jobs.app import App
from jobs.archive.view import open_archived
from jobs.documents.handling import (
    Printed,
    find_document,
    print_document,
    scan_document,
    seal_document,
    title_of,
)
from jobs.documents.load import load_case_file, making_of
from jobs.documents.make import document_for, documents_of, make_document
from jobs.identity import Principal
from models import Document, DocumentDeed, DocumentEvent, DocumentKind, DocumentState, Notice
from workflow.access.kinds import EXPORT, LIST, WORK
from workflow.access.reached import reached
from workflow.document.case_file import CASES
from workflow.document.kinds import OF_CASE, ONLY_IN
from workflow.machine.machine import CaseMachine
from workflow.service.find_case import find_case
from workflow.service.machines import MACHINES
from workflow.shared.errors import Refusal


class KindNotOfCaseError(Refusal):
    """This kind of document is not made of such a case when somebody asks (文书种类不符)."""

    code = "document_kind"

    def __init__(self, kind: str, no: str, kinds: Sequence[DocumentKind]) -> None:
        says = Text(
            "{no} 不能制作“{kind}”；可以按需制作：{kinds}。决定和通知的文书随通知制作（不写 --kind）。",
            "“{kind}” is not made of {no} on demand; these are: {kinds_en}. Documents of decisions and "
            "notices are made with their notices (leave --kind out).",
        )
        super().__init__(
            says, no=no, kind=kind, kinds="、".join(f"{k.label.zh} {k.value}" for k in kinds) or "无",
            kinds_en=", ".join(k.value for k in kinds) or "none",
        )  # fmt: skip


class TooSoonError(Refusal):
    """What the document would say was not decided (尚未决定，不能制作)."""

    code = "document_too_soon"

    def __init__(self, no: str, kind: DocumentKind, state: Text) -> None:
        says = Text(
            "{no} 现为“{state}”，没有审批通过的金额，不能制作{kind}；审批通过后再制作。",
            "{no} is “{state_en}”, and no amount of it stands: {kind_en} is made after the approval.",
        )
        super().__init__(
            says, no=no, kind=kind.label.zh, kind_en=kind.label.en, state=state.zh, state_en=state.en
        )  # fmt: skip


@asked(LIST)
def answer_documents(
    app: App, lang: Lang, no: str | None, state: str | None, area: str | None,
    *, limit: int | None = None, after: str | None = None,
) -> list[dict[str, Any]]:  # fmt: skip
    """Return the documents of a case, or those in a state, the oldest first.

    With a `limit` only so many of those in a state, behind the one with the number `after`.
    """
    with app.database.reading() as session:
        if no:
            with open_archived(session, no, app.reach) as (its, _archived):
                machine, case = find_case(its, no, app.reach)
            return [
                _row(session, each, lang) for each in documents_of(session, machine.name, case.id)
            ]
        query = part_of(
            select(Document).where(reached(Document, app.reach)), Document, limit, after
        )
        if state:
            query = query.where(Document.state == state_named(DocumentState, state))
        if area:
            query = query.where(Document.area == area)
        return [_row(session, each, lang) for each in session.exec(query)]


def _row(session: Session, document: Document, lang: Lang) -> dict[str, Any]:
    """One document, without what it says."""
    machine = MACHINES[document.machine]
    case = session.get(machine.table, document.case_id)
    state = DocumentState(document.state)
    return {
        "no": document.no, "kind": document.kind, "label": title_of(document).say(lang),
        "case": document.content["case_no"] if case is None else case.no,
        "state": state.value, "state_label": state.label.say(lang), "area": document.area,
        "made_on": document.made_on.isoformat(), "served_on": day(document.served_on),
        "notice": document.notice_id, "content_hash": document.content_hash,
        "events": [_event(each, lang) for each in _events(session, document)],
    }  # fmt: skip


def _events(session: Session, document: Document) -> Iterator[DocumentEvent]:
    query = select(DocumentEvent).where(DocumentEvent.document_id == document.id)
    yield from session.exec(query.order_by(col(DocumentEvent.id)))


def _event(event: DocumentEvent, lang: Lang) -> dict[str, Any]:
    return {
        "deed": event.deed, "label": DocumentDeed(event.deed).label.say(lang),
        "by": event.actor, "at": instant(event.at), **event.detail,
    }  # fmt: skip


@asked(WORK)
def answer_making(
    app: App, lang: Lang, no: str, kind: str | None, by: Principal
) -> list[dict[str, Any]]:
    """Make the documents that go with the notices of a case, or one of a kind; return all made or there.

    `no` is the number of a case; of a document where its proof of service (送达回证) is asked for.
    """
    with app.database.writing() as session:
        making = making_of(app, by.name)
        if kind in (DocumentKind.PROOF_OF_SERVICE.value, DocumentKind.PROOF_OF_SERVICE.label.zh):
            made = [_proof(session, app, no, by)]
        else:
            machine, case = find_case(session, no, app.reach)
            if kind:
                wanted = _kind(kind, machine.name, no)
                assert isinstance(case, CASES), no
                if fault := _too_soon(machine, case, wanted):
                    raise fault
                file = load_case_file(session, making, machine, case)
                about = f"v{case.version}"
                made = [make_document(session, wanted, file, making, about=about)]
            else:
                its = (Notice.machine == machine.name, Notice.case_id == case.id)
                notices = session.exec(select(Notice).where(*its).order_by(col(Notice.id))).all()
                made = [d for n in notices if (d := document_for(session, n, making)) is not None]
        return [_row(session, each, lang) for each in made]


def _proof(session: Session, app: App, no: str, by: Principal) -> Document:
    making, of = making_of(app, by.name), find_document(session, no, app.reach)
    machine = MACHINES[of.machine]
    case = session.get(machine.table, of.case_id)
    assert isinstance(case, CASES), of.no
    file = load_case_file(session, making, machine, case)
    file = replace(file, served={"title": title_of(of).zh, "no": of.no})
    kind = DocumentKind.PROOF_OF_SERVICE
    return make_document(session, kind, file, making, about=f"of:{of.no}")


def _kind(given: str, machine: str, no: str) -> DocumentKind:
    allowed = OF_CASE.get(machine, ())
    for kind in allowed:
        if given in (kind.value, *kind.label) or (len(given) > 1 and kind.label.zh.endswith(given)):
            return kind
    raise KindNotOfCaseError(given, no, allowed)


@asked(LIST)
def answer_makeable(app: App, lang: Lang, no: str) -> list[dict[str, Any]]:
    """Return the kinds that are made of a case on demand, each with `why` it cannot be made yet, or None.

    An archived case is closed: nothing is made of it any more.
    """
    with (
        app.database.reading() as session,
        open_archived(session, no, app.reach) as (its, archived),
    ):
        machine, case = find_case(its, no, app.reach)
        found = []
        for kind in () if archived else OF_CASE.get(machine.name, ()):
            fault = _too_soon(machine, case, kind)
            why = fault.sentence(lang) if fault else None
            found.append({"kind": kind.value, "label": kind.label.say(lang), "why": why})
        return found


def _too_soon(machine: CaseMachine, case: Any, kind: DocumentKind) -> TooSoonError | None:
    only = ONLY_IN.get(kind)
    if only is None or case.state in only:
        return None
    return TooSoonError(case.no, kind, machine.state_of(case).label)


@asked(EXPORT)
def answer_printing(app: App, lang: Lang, no: str, out: Path, by: Principal) -> dict[str, Any]:
    """Write a document as PDF/A and return its hash."""
    return _written(print_document(app, no, out, by), lang) | {"file": str(out)}


class PrintedContent(NamedTuple):
    """A document as it is handed on: its number, its bytes, their hash."""

    no: str
    content: bytes
    sha256: str


@asked(EXPORT)
def answer_pdf(app: App, no: str, by: Principal) -> PrintedContent:
    """Print a document as PDF/A for somebody who takes it as bytes; kept as every print is."""
    with TemporaryDirectory(prefix="yidi-print-") as folder:
        file = Path(folder) / "document.pdf"
        done = print_document(app, no, file, by)
        return PrintedContent(done.document.no, file.read_bytes(), done.sha256)


def _written(done: Printed, lang: Lang) -> dict[str, Any]:
    document = done.document
    state = DocumentState(document.state)
    return {
        "no": document.no, "kind": document.kind, "label": title_of(document).say(lang),
        "state": state.value, "state_label": state.label.say(lang),
        "sha256": done.sha256, "bytes": done.size,
    }  # fmt: skip


@asked(WORK)
def answer_sealing(
    app: App, lang: Lang, numbers: Sequence[str], seal_no: str, simulated: bool, by: Principal
) -> list[dict[str, Any]]:
    """Seal documents one after the other, and return where each stands."""
    return [
        _stands(app, lang, seal_document(app, no, by, seal_no, simulated=simulated))
        for no in numbers
    ]


def _stands(app: App, lang: Lang, document: Document) -> dict[str, Any]:
    with app.database.reading() as session:
        return _row(session, find_document(session, document.no, app.reach), lang)


@asked(WORK)
def answer_scan(app: App, lang: Lang, no: str, file: Path, by: Principal) -> dict[str, Any]:
    """Take a sealed paper back as a scan, and return its hash."""
    return _written(scan_document(app, no, file, by), lang) | {"file": str(file)}
