"""What hospitals ask on a page, and the lists of referrals and qualifications; one's own cases."""

from models import Role
from tests.conftest import once
from tests.support.builders import (
    TODAY,
    a_filing,
    a_person,
    a_qualification,
    a_referral,
    a_user,
    an_id,
    an_institution,
    saved,
)
from tests.support.citizens import name_of_insured
from tests.support.office import Office
from tests.support.site import visible
from tests.web.test_case_page import AREA, SHENYANG, before

pytestmark = once
CODE = "H21019900001"


def test_a_hospital_is_told_of_a_filing_and_of_nobody_else(office: Office) -> None:
    saved(office.database, an_institution(code=CODE))
    saved(office.database, a_user("院办", Role.HOSPITAL, institution=CODE))
    person = saved(office.database, a_person(psn_no="2306009", certno="230602195001019993"))
    saved(office.database, a_filing(person_id=person.id, state="active", destination=SHENYANG))

    with before(office, "院办") as browser:
        told = browser.send("/hospital", psn_no="2306009", area=AREA, on=TODAY.isoformat())
        nobody = browser.send("/hospital", psn_no="9999999", area=AREA, on=TODAY.isoformat())
        empty = browser.send("/hospital", psn_no="2306009")

    assert "已备案" in visible(told.text) and person.name not in told.text
    assert "没有覆盖本院的备案" in visible(nobody.text)
    assert empty.status_code == 422 and 'role="alert"' in empty.text
    assert 'value="2306009"' in empty.text


def test_referrals_and_qualifications_are_listed(office: Office) -> None:
    person = saved(office.database, a_person(psn_no="2306009", certno="230602195001019993"))
    referral = saved(office.database, a_referral(person_id=person.id))
    held = saved(office.database, a_qualification(person_id=person.id))

    with before(office, "intake") as browser:
        referrals = browser.read("/referrals")
        all_held = browser.read("/qualifications")
        theirs = visible(browser.send("/qualifications", person="2306009").text)

    assert referral.no in referrals and held.no in all_held and held.no in theirs


def test_what_waits_for_an_insured_person_stands_first(office: Office) -> None:
    person = saved(office.database, a_person(psn_no="2306009", certno="230602195001019993"))
    filing = saved(office.database, a_filing(person_id=person.id, state="returned"))
    saved(office.database, a_filing(person_id=person.id, state="expired"))

    with before(office, name_of_insured(person)) as browser:
        page, shown = browser.open("/my"), browser.read("/my")

    assert shown.index("待您办理") < shown.index(filing.no) < shown.index("待谁办理")
    assert f'href="/case/{filing.no}/resubmit"' in page, "what they may do is a button"


def test_staff_whom_a_hospital_calls_are_told_why_a_visit_is_settled_or_not(office: Office) -> None:
    place = saved(office.database, an_institution(code=CODE))
    person = saved(office.database, a_person(psn_no="2306009", certno=an_id(9)))
    asked = {
        "certno": person.certno, "insutype": "310", "med_type": "21",
        "fixmedins_code": place.code, "begndate": TODAY.isoformat(),
    }  # fmt: skip

    with before(office, "intake") as browser:
        empty = browser.read("/hospital")
        without = visible(browser.send("/hospital", **asked).text)
        filing = a_filing(person_id=person.id, state="active", destination=SHENYANG)
        saved(office.database, filing)
        filed = visible(browser.send("/hospital", **asked).text)

    assert "定点医药机构编码" in empty
    assert "直接结算" in without and filing.no not in without
    assert filing.no in filed
