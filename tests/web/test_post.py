"""Post that arrives: a number is scanned, the parcel is taken in with its count, and the next is scanned."""

from sqlmodel import select

from models import Claim, ClaimState, Move
from tests.conftest import once
from tests.support.office import Office
from tests.support.site import visible
from tests.support.stays import a_stay
from tests.web.test_case_page import before

pytestmark = once


def on_its_way(office: Office, **facts: object) -> Claim:
    """A claim of one paper receipt whose parcel was sent."""
    sent = {"state": ClaimState.POSTED, "carrier": "EMS", "tracking_no": "EA123456785CN"}
    return a_stay(office, **(sent | facts))


def test_a_scanned_parcel_is_taken_in_with_the_count_and_a_slip(office: Office) -> None:
    claim = on_its_way(office)

    with before(office, "intake") as browser:
        place = browser.send("/post", q="ea123456785cn").headers["location"]
        parcel = browser.open(place)
        done = browser.send(place, seen=str(claim.version), **{"fact.originals": "1"}).headers[
            "location"
        ]
        after, slip = browser.open(done), browser.read(f"{place}/slip")

    assert place == f"/post/{claim.no}"
    assert "应收张数 1 张" in visible(parcel) and "在途：EMS EA123456785CN" in visible(parcel)
    assert 'name="fact.originals" type="text" value="1"' in parcel, "the count is filled in"
    assert office.again(claim).state == ClaimState.REVIEW
    assert office.again(claim).originals_count == 1
    assert "已签收" in visible(after) and "autofocus" in after, "ready for the next parcel"
    assert "收件回执" in slip and "实收张数 1" in slip and "收件人 intake" in slip


def test_a_cover_code_leads_to_the_case_and_an_unknown_number_is_told(office: Office) -> None:
    claim = on_its_way(office)

    with before(office, "intake") as browser:
        by_code = browser.send("/post", q=claim.no)
        unknown = browser.send("/post", q="EA000000000CN")

    assert by_code.headers["location"] == f"/post/{claim.no}"
    assert "没有单号或受理号是“EA000000000CN”的报销" in visible(unknown.text)
    assert unknown.url.query == b""


def test_a_refusal_is_told_in_place_with_what_was_typed(office: Office) -> None:
    claim = on_its_way(office)

    with before(office, "intake") as browser:
        answer = browser.send(
            f"/post/{claim.no}", seen=str(claim.version), **{"fact.originals": "零"}
        )

    assert answer.status_code == 422
    assert 'value="零"' in answer.text and 'role="alert"' in answer.text
    with office.database.reading() as session:
        moves = session.exec(select(Move).where(Move.trigger == "receive")).all()
    assert not moves


def test_a_case_that_waits_for_no_parcel_says_so(office: Office) -> None:
    claim = a_stay(office)

    with before(office, "intake") as browser:
        shown = browser.read(f"/post/{claim.no}")

    assert "现在不能签收" in shown
