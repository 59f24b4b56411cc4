"""The door of the pages: who is let in, whose forms are taken, and what a browser may do with a page."""

from collections.abc import Iterator

import pytest

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from console.web.pages import agency
from jobs.app import App
from models import Role
from models.database import Database
from tests.conftest import once
from tests.support.api import an_app
from tests.support.builders import a_filing, saved
from tests.support.signed import PASSWORD, signed_up
from tests.support.site import Browser, browsing, visible

pytestmark = once


@pytest.fixture
def app(database: Database, book: PolicyBook, calendar: WorkCalendar) -> App:
    signed_up(database, "李审核", Role.REVIEWER, Role.INTAKE)
    return an_app(database, book, calendar)


@pytest.fixture
def stranger(app: App) -> Iterator[Browser]:
    with browsing(app) as browser:
        yield browser


@pytest.fixture
def reviewer(app: App) -> Iterator[Browser]:
    with browsing(app, "李审核") as browser:
        yield browser


def test_whoever_is_not_signed_in_signs_in_first_and_goes_on_to_the_page_they_wanted(
    stranger: Browser,
) -> None:
    sent_away = stranger.client.get("/find?q=王芳")

    assert sent_away.status_code == 303
    place = sent_away.headers["location"]
    assert place.startswith("/sign-in?to=%2Ffind%3Fq%3D")
    form = {"name": "李审核", "password": PASSWORD, "code": "", "to": "/find?q=王芳"}
    inside = stranger.client.post("/sign-in", data=form)
    assert (inside.status_code, inside.headers["location"]) == (303, "/find?q=%E7%8E%8B%E8%8A%B3")
    cookie = inside.headers["set-cookie"]
    assert cookie.startswith("__Host-yidi=ys_")
    for word in ("HttpOnly", "Secure", "SameSite=strict", "Path=/"):
        assert word in cookie


@pytest.mark.parametrize("elsewhere", ["https://example.org/", "//example.org", "/\\example.org"])
def test_signing_in_leads_to_no_other_site(stranger: Browser, elsewhere: str) -> None:
    form = {"name": "李审核", "password": PASSWORD, "to": elsewhere}

    assert stranger.client.post("/sign-in", data=form).headers["location"] == "/"


def test_a_wrong_password_is_told_in_a_sentence_and_the_name_stays_in_the_form(
    stranger: Browser,
) -> None:
    refused = stranger.client.post("/sign-in", data={"name": "李审核", "password": "错了"})

    assert refused.status_code == 401
    assert 'value="李审核"' in refused.text
    assert "错了" not in refused.text
    assert 'role="alert"' in refused.text


def test_every_page_forbids_scripts_of_others_frames_and_copies_in_a_cache(
    stranger: Browser,
) -> None:
    for path in ("/sign-in", "/nowhere"):
        headers = stranger.client.get(path).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy and "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert headers["cache-control"] == "no-store"


def test_a_form_from_another_site_or_without_its_word_changes_nothing(
    app: App, reviewer: Browser
) -> None:
    others = {"Sec-Fetch-Site": "cross-site"}
    refused = reviewer.client.post("/sign-out", data={"csrf": reviewer.word}, headers=others)
    wordless = reviewer.client.post("/sign-out", data={"csrf": "0" * 32})

    assert (refused.status_code, wordless.status_code) == (403, 403)
    assert "没有办理" in visible(refused.text)
    assert reviewer.client.get("/find").status_code == 200
    assert reviewer.send("/sign-out").status_code == 303
    assert reviewer.client.get("/find").status_code == 303


def test_a_page_that_there_is_not_and_a_case_that_there_is_not_are_told_in_words(
    reviewer: Browser,
) -> None:
    assert "没有这个页面" in reviewer.read("/nowhere", 404)
    missing = reviewer.read("/case/230600SB20250101000001X", 404)
    assert "230600SB20250101000001X" in missing
    assert "我的待办" in missing, "a refusal keeps the menu"


def test_a_case_shows_where_it_stands_and_a_move_is_taken_by_its_form(
    app: App, reviewer: Browser
) -> None:
    filing = saved(app.database, a_filing(state="submitted"))
    shown = reviewer.read(f"/case/{filing.no}")
    assert "待审核" in shown and "流转记录" in shown

    place = f"/case/{filing.no}/return_for_correction"
    form = reviewer.open(place)
    empty = reviewer.send(place, seen="1")
    stale = reviewer.send(place, seen="7", **{"fact.missing": "居住证"})
    done = reviewer.send(place, seen="1", **{"fact.missing": "居住证"})

    assert 'name="fact.missing"' in form and 'name="seen" value="1"' in form
    assert empty.status_code == 409 and "一次性" in visible(empty.text)
    assert stale.status_code == 412 and ">居住证</textarea>" in stale.text, "what was typed stays"
    assert done.headers["location"] == f"/case/{filing.no}?done=return_for_correction"
    assert "居住证" in reviewer.read(f"/case/{filing.no}?done=return_for_correction")


def test_an_error_of_ours_is_told_in_words_and_its_details_go_to_the_log(
    reviewer: Browser, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("secret")

    monkeypatch.setattr(agency, "answer_users", broken)

    shown = reviewer.read("/users", 500)

    assert "程序内部错误" in shown and "secret" not in shown and "Traceback" not in shown
    said = capfd.readouterr()
    assert (said.out + said.err).count("internal_error") == 1
