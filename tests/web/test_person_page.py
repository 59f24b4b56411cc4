"""One box finds everything, and the page of a person tells all that is on file of them."""

from models import Person, Role
from tests.conftest import once
from tests.support.builders import (
    AREA,
    SHENYANG,
    a_filing,
    a_person,
    a_qualification,
    a_referral,
    a_settlement,
    a_user,
    saved,
)
from tests.support.money import a_paid_stay, staffed
from tests.support.office import Office
from tests.support.plans import asked_of
from tests.support.site import before, visible


def somebody_known(office: Office) -> Person:
    """Somebody with a filing, a paid claim, a qualification, a referral and a settlement."""
    person: Person = saved(office.database, a_person(psn_no="230600000000990001", psn_type="1101"))
    its = {"person_id": person.id}
    claim = a_paid_stay(staffed(office), **its, no=f"{AREA}SB20260301000001X")
    filing = saved(office.database, a_filing(state="active", no=f"{AREA}BA20260301000001X", **its))
    saved(office.database, a_qualification(state="active", hospitals=["H21010000001"], **its))
    referral = saved(office.database, a_referral(**its))
    saved(office.database, a_settlement(referral))
    office.take(filing, "cancel", "intake", on_behalf_of={"name": "王芳"})
    assert office.again(claim).state == "paid"
    return person


def test_a_person_is_told_whole(office: Office) -> None:
    person = somebody_known(office)

    with before(office, "reviewer") as browser:
        shown = browser.read(f"/person/{person.psn_no}")
        page = browser.open(f"/person/{person.psn_no}")

    for words in (
        "王芳", "参保", "职工基本医疗保险", "在职", "待遇享受起止", "2015-01-01 至 长期", "本年累计",
        "起付线已付 240.00 元", "统筹基金", "职工大额", "备案与上报", "已取消", "待上报 1 项", "慢特病及定点", "糖尿病",
        "零报进度", "已拨付", "拨付与退票", "直接结算", "600.00", "转诊", "送达情况",
    ):  # fmt: skip
        assert words in shown, words
    assert f'href="/case/{AREA}SB20260301000001X"' in page
    assert 'href="/policy/ceiling?area=' in page
    assert "谁看过" not in page, "a reviewer is not told who looked"
    assert person.certno not in page and person.account not in page


def test_a_person_is_few_statements_and_one_look(office: Office) -> None:
    person = somebody_known(office)

    with before(office, "reviewer") as browser:
        browser.open(f"/person/{person.psn_no}")
        with asked_of(office.database) as asked:
            browser.open(f"/person/{person.psn_no}")

    # Who asks, whose number it is, the record, all that is on file, the names of the hospitals.
    assert len(asked) <= 11, [sql for sql, _ in asked]


def test_a_long_list_is_cut_and_says_so(office: Office) -> None:
    person = saved(office.database, a_person())
    for n in range(22):
        number = f"{AREA}BA20260301{n:06d}X"
        saved(office.database, a_filing(person_id=person.id, state="expired", no=number))

    with before(office, "intake") as browser:
        page = browser.open(f"/person/{person.psn_no}")

    assert page.count('href="/case/') == 20 and "只列最近 20 条" in page
    assert f"{AREA}BA20260301000021X" in page and f"{AREA}BA20260301000001X" not in page


def test_auditors_are_told_who_looked(office: Office) -> None:
    person = somebody_known(office)
    with before(office, "reviewer") as browser:
        browser.open(f"/case/{AREA}SB20260301000001X")

    with before(office, "auditor") as browser:
        shown = browser.read(f"/person/{person.psn_no}")

    assert "谁看过" in shown and "reviewer 查看案件" in shown


def test_to_a_stranger_a_person_of_another_area_does_not_exist(office: Office) -> None:
    person = saved(office.database, a_person(psn_no="230600000000990002"))
    elsewhere = a_user("外区", Role.REVIEWER)
    elsewhere.areas = [SHENYANG]
    saved(office.database, elsewhere)

    with before(office, "外区") as browser:
        theirs = browser.read(f"/person/{person.psn_no}", 404)
        missing = browser.read("/person/230600000000990009", 404)

    assert theirs.replace("0002", "0009") == missing


@once
def test_an_employer_reads_nothing_of_its_people(office: Office) -> None:
    person = saved(office.database, a_person(emp_no="E1"))
    unit = a_user("单位", Role.UNIT)
    unit.unit = "E1"
    saved(office.database, unit)

    with before(office, "单位") as browser:
        browser.open(f"/person/{person.psn_no}", 404)


@once
def test_one_number_leads_straight_to_what_it_means(office: Office) -> None:
    person = somebody_known(office)

    with before(office, "reviewer") as browser:
        case = browser.send("/find", q=f"{AREA}SB20260301000001X")
        end = browser.send("/find", q="1000001X"[-8:])
        known = browser.send("/find", q=person.certno)
        whole = browser.send("/find", q=person.psn_no)

    assert case.headers["location"] == f"/case/{AREA}SB20260301000001X"
    assert end.status_code in (200, 303)
    assert known.headers["location"] == whole.headers["location"] == f"/person/{person.psn_no}"


@once
def test_a_name_lists_people_and_cases_in_words_with_keys(office: Office) -> None:
    somebody_known(office)

    with before(office, "reviewer") as browser:
        found = browser.send("/find", q="王芳")
        typed = browser.client.post(
            "/find", data={"q": "王芳", "csrf": browser.word}, headers={"HX-Request": "true"}
        )

    shown = visible(found.text)
    for words in ("参保人", "手工报销", "异地就医备案", "已拨付", "大庆市", "方向键"):
        assert words in shown, words
    assert "<tr data-row>" in found.text and 'data-key="1"' in found.text
    assert typed.text.startswith("<table") and "paid" not in visible(typed.text)


@once
def test_what_somebody_looks_for_stands_in_no_address(office: Office) -> None:
    with before(office, "reviewer") as browser:
        page = browser.open("/find")

    assert page.count('action="/find" method="post"') == 2 and "hx-get" not in page


@once
def test_a_word_that_fits_almost_everybody_is_told(office: Office) -> None:
    with before(office, "reviewer") as browser:
        assert browser.send("/find", q="王").status_code == 200
