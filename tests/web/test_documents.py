"""Documents from the page of a case: made and downloaded there, or why they cannot be made yet."""

from urllib.parse import quote

from sqlmodel import select

from models import Document, DocumentKind
from tests.conftest import once
from tests.support.office import Office
from tests.support.site import visible
from tests.support.stays import a_stay, filed
from tests.web.test_case_page import AREA, before

pytestmark = once


def test_a_cover_sheet_is_made_and_downloaded_and_a_settlement_waits_for_the_approval(
    office: Office,
) -> None:
    claim = a_stay(office)

    with before(office, "intake") as browser:
        page = browser.read(f"/case/{claim.no}/documents")
        made = browser.send(f"/case/{claim.no}/documents", kind=DocumentKind.COVER.value)
        with office.database.reading() as session:
            document = session.exec(select(Document)).one()
        listed = browser.open(f"/case/{claim.no}")
        sent = browser.client.get(f"/document/{document.no}.pdf")
        refused = browser.send(f"/case/{claim.no}/documents", kind=DocumentKind.SETTLEMENT.value)

    assert "没有审批通过的金额" in page and "还没有文书" in page
    assert made.status_code == 303
    assert f'href="/document/{document.no}.pdf"' in listed
    assert sent.content.startswith(b"%PDF-")
    assert sent.headers["content-disposition"] == f'attachment; filename="{document.no}.pdf"'
    assert "没有审批通过的金额" in visible(refused.text)


def test_the_form_of_a_filing_is_made_from_its_page(office: Office) -> None:
    filed(office, a_stay(office), no=(no := f"{AREA}BA20260301000001X"))

    with before(office, "intake") as browser:
        case = browser.open(f"/case/{no}")
        page = browser.read(f"/case/{no}/documents")
        browser.send(f"/case/{no}/documents", kind=DocumentKind.FILING_FORM.value)
        without = browser.send(f"/case/{no}/documents", kind="")

    assert f'href="/case/{quote(no)}/documents"' in case
    assert DocumentKind.FILING_FORM.label.zh in page
    assert "没有可随通知制作的文书" in visible(without.text)
    with office.database.reading() as session:
        assert session.exec(select(Document.kind)).one() == DocumentKind.FILING_FORM
