"""The site before a real browser is a closed one (页面安全): cookie, headers, nothing unmasked anywhere."""

import re

from console.web.menu import ENTRIES
from tests.conftest import once
from tests.support.people_browsing import BrowsedOffice

pytestmark = once
UNMASKED = re.compile(r"(?<![0-9A-Za-z.])(?:\d{17}[\dXx]|\d{16,19})(?![0-9A-Za-z])")
"""An id number, or an account: no number of ours is so long without a letter in it."""
PERSON_NO = re.compile(r"230600\d{12}(?!\d)")
"""The number of a person in their area, by which pages are found."""


def unmasked(text: str) -> list[str]:
    return [each for each in UNMASKED.findall(text) if not PERSON_NO.fullmatch(each)]


def test_the_session_is_of_this_address_alone_and_no_script_reads_it(office: BrowsedOffice) -> None:
    somebody = office.person("auditor")
    (cookie,) = [each for each in somebody.context.cookies() if each["name"].startswith("__Host-")]

    assert (cookie["secure"], cookie["httpOnly"], cookie["sameSite"], cookie["path"]) == (
        True, True, "Strict", "/",
    )  # fmt: skip
    assert somebody.page.evaluate("document.cookie") == ""


def test_every_page_is_closed_and_shows_no_id_and_no_account(office: BrowsedOffice) -> None:
    somebody = office.person("auditor")
    claim = office.told("list", "claims", "--limit", "1")[0]
    person = office.told("show", claim["no"])["person_no"]
    paths = [each.path for each in ENTRIES]
    paths += [f"/case/{claim['no']}", f"/person/{person}", "/find?q=%E6%9D%A8"]
    for path in paths:
        answer = somebody.page.goto(office.url + path)
        assert answer is not None
        told = answer.all_headers()
        policy = told["content-security-policy"]
        assert "default-src 'none'" in policy and "unsafe" not in policy, path
        assert "no-store" in told["cache-control"], path
        assert unmasked(answer.text()) == [], path


def test_neither_address_nor_log_tells_an_id_number(office: BrowsedOffice) -> None:
    clerk, person = office.person("intake"), office.newcomer("440300")
    clerk.open("/claim/new")
    clerk.fills(certno=person.certno)
    clerk.does("取参保信息")
    clerk.open("/claim/new")
    clerk.fills(certno="230602199001010010")
    clerk.does("取参保信息")

    assert unmasked(clerk.page.url) == []
    assert unmasked((office.cli.folder / "server.log").read_text("utf-8")) == []


def test_what_is_too_long_is_refused_and_said(office: BrowsedOffice) -> None:
    somebody = office.person("auditor")
    for path in (f"/find?q={'9' * 101}", f"/case/{'9' * 65}"):
        answer = somebody.page.goto(office.url + path)
        assert answer is not None and not answer.ok, path
        somebody.sees("格式有误")
    somebody.said.clear()  # the browser itself notes an answer that is not 200
