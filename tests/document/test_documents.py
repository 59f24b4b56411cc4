"""A document is made once, frozen, printed the same each time, and sealed before it is served (文书)."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, select

from jobs.documents.make import document_for
from jobs.documents.pdf import GlyphMissingError, pdf_of
from jobs.documents.serving import (
    DocumentNotScannedError,
    DocumentSupersededError,
    DocumentUnsealedError,
    mark_served,
    may_be_served,
)
from models import Document, DocumentEvent, DocumentState, Notice
from tests.conftest import once
from tests.support.builders import a_claim, a_person, saved
from tests.support.office import Office
from tests.support.papers import its_document, making, text_of
from tests.support.small_claims import a_stay

LISTED = {"missing": ["费用清单", "出院小结"]}


def returned(office: Office, name: str = "王芳") -> Document:
    """The list that a claim was returned with."""
    person = saved(office.database, a_person(name=name))
    claim = saved(office.database, a_claim(person_id=person.id))
    office.take(claim, "return_for_correction", "intake", facts=LISTED)
    return its_document(office, claim, "return_for_correction")


def test_a_notice_has_one_document_however_often_it_is_asked_for(office: Office) -> None:
    first = returned(office)

    with office.database.writing() as session:
        notice = session.get(Notice, first.notice_id)
        assert notice is not None
        again = document_for(session, notice, making(office))

    assert again is not None
    assert (again.id, again.no) == (first.id, first.no)
    assert (first.kind, first.state) == ("all_missing", "to_seal")


def test_what_a_document_says_is_never_changed_and_no_document_goes(office: Office) -> None:
    document = returned(office)
    deeds = (
        "UPDATE document SET content = '{}'",
        "UPDATE document SET no = 'X'",
        "DELETE FROM document_event",
        "UPDATE document_event SET actor = 'X'",
        "DELETE FROM document",
    )

    for deed in deeds:
        with pytest.raises(IntegrityError), office.database.writing() as session:
            session.execute(text(deed))

    with office.database.reading() as session:
        assert session.get(Document, document.id) is not None


@once
def test_the_same_document_has_the_same_bytes_and_names_all_that_is_missing(
    office: Office,
) -> None:
    document = returned(office)

    pdf = pdf_of(document)
    said = text_of(pdf)

    assert pdf == pdf_of(document)
    assert "一次性告知书" in said
    assert document.no in said
    assert "费用清单" in said
    assert "出院小结" in said
    assert "第1页，共1页" in said


@once
def test_a_rare_name_is_printed_and_one_without_a_glyph_is_refused_by_its_character(
    office: Office,
) -> None:
    rare = pdf_of(returned(office, "𠮷𡋾䶮"))

    with pytest.raises(GlyphMissingError, match=r"“𪚥” \(U\+2A6A5\)") as refused:
        pdf_of(returned(office, "王𪚥"))

    assert "𠮷𡋾䶮" in text_of(rare)
    assert "settings.yaml" in refused.value.sentence("zh")


@once
def test_a_decision_is_served_when_it_is_sealed_and_scanned_back(office: Office) -> None:
    document = returned(office)

    unsealed = may_be_served(document, rehearsal=False)
    document.state = DocumentState.SEALED
    unscanned = may_be_served(document, rehearsal=False)
    document.state = DocumentState.TO_SERVE

    assert isinstance(unsealed, DocumentUnsealedError)
    assert isinstance(unscanned, DocumentNotScannedError)
    assert may_be_served(document, rehearsal=False) is None


def served(session: Session, document: Document, office: Office, *, rehearsal: bool) -> Document:
    """The document, served today at the counter."""
    found = session.get(Document, document.id)
    assert found is not None
    mark_served(session, found, office.today, making(office, rehearsal=rehearsal), way="counter")
    return found


def test_an_unsealed_document_is_served_in_a_rehearsal_alone(office: Office) -> None:
    document = returned(office)

    with pytest.raises(DocumentUnsealedError), office.database.writing() as session:
        served(session, document, office, rehearsal=False)
    with office.database.writing() as session:
        served(session, document, office, rehearsal=True)

    with office.database.reading() as session:
        found = session.get(Document, document.id)
        deeds = session.exec(select(DocumentEvent.deed)).all()
    assert found is not None
    assert (found.state, found.served_on) == ("served", office.today)
    assert list(deeds) == ["made", "served"]


def test_a_decision_that_was_pulled_back_is_told_so_and_not_served_any_more(office: Office) -> None:
    claim = a_stay(office)
    office.approve(claim)
    decided = its_document(office, claim, "approve", rehearsal=True)

    office.take(claim, "pull_back", "approver", reason="核减有误")

    with pytest.raises(DocumentSupersededError), office.database.writing() as session:
        served(session, decided, office, rehearsal=True)
    with office.database.reading() as session:
        kinds = session.exec(select(Notice.kind).where(Notice.case_id == claim.id)).all()
    assert kinds[-2:] == ["approve", "pull_back"]
