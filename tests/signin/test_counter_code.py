"""At the counter a clerk sees the paper, and the registered telephone gets a code (窗口核验)."""

import json
import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

from config.notices import Notices, SmsFolder
from config.oidc import CITIZENS, OidcProvider
from jobs.app import App
from jobs.identity import Principal
from jobs.principal import SignedBy
from jobs.signin.code_errors import WrongCodeError
from jobs.signin.counter import sign_in_by_code
from jobs.signin.counter_code import issue_code
from jobs.signin.errors import LockedOutError, NotSignedInError, SignInFailedError
from jobs.signin.sessions import end_all, principal_of_token
from jobs.signin.staff import Presented, sign_in
from models import CounterCode, Person
from tests.conftest import Cli, on_both
from tests.support.builders import AREA, CLERK, a_person, an_id, saved
from tests.support.citizens import app_of, name_of_insured
from tests.support.office import Office
from tests.support.oidc import a_provider
from workflow.access.kinds import AskerKind
from workflow.avoidance.rule import OwnCaseError
from workflow.shared.errors import Refusal

pytestmark = pytest.mark.once
FANG = an_id(3)
HERE = "127.0.0.1"
BY = Principal(CLERK, "tester")


@pytest.fixture
def app(office: Office, tmp_path: Path) -> App:
    """An agency that sends text messages by a folder."""
    plain = app_of(office)
    notices = Notices(sms=SmsFolder(str(tmp_path / "sms")), rehearsal=True)
    return replace(plain, settings=replace(plain.settings, notices=notices))


def insured(app: App, **facts: Any) -> Person:
    given = {"certno": FANG, "name": "王芳", "phone": "13900000001"}
    person: Person = saved(app.database, a_person(**given | facts))
    return person


def messages(app: App) -> list[dict[str, str]]:
    """What was handed to the provider of text messages, the first first."""
    sms = app.settings.notices.sms
    assert sms is not None
    folder = Path(sms.folder)
    files = sorted(folder.iterdir(), key=lambda f: f.stat().st_mtime_ns) if folder.exists() else []
    return [json.loads(line) for file in files for line in file.read_text("utf-8").splitlines()]


def sent_to(app: App, person: Person) -> str:
    """Identify somebody at the counter, and read the code from the last message."""
    issue_code(app, person.id or 0, "居民身份证", BY)
    return code_in(messages(app)[-1])


def code_in(message: dict[str, str]) -> str:
    found = re.search(r"(?<!\d)\d{6}(?!\d)", message["text"])
    assert found is not None
    return found[0]


def later(app: App, **delta: int) -> App:
    clock = app.clock
    return replace(app, clock=lambda: clock() + timedelta(**delta))


@on_both
def test_who_was_identified_signs_in_with_the_code_on_their_registered_telephone(app: App) -> None:
    fang = insured(app)

    token = sign_in_by_code(app, FANG, sent_to(app, fang), HERE)

    (message,) = messages(app)
    who = principal_of_token(app, token)
    assert message["phone"] == "13900000001"
    assert (who.name, who.kind, who.signed_by) == (
        name_of_insured(fang), AskerKind.CITIZEN, SignedBy.COUNTER,
    )  # fmt: skip
    assert who.actor.reach.people == {fang.id}


@on_both
def test_a_code_is_used_once(app: App) -> None:
    code = sent_to(app, insured(app))
    sign_in_by_code(app, FANG, code, HERE)

    with pytest.raises(WrongCodeError):
        sign_in_by_code(app, FANG, code, HERE)


def test_the_code_is_kept_as_a_hash_of_this_person_and_nowhere_else(app: App) -> None:
    fang, chen = insured(app), insured(app, certno=an_id(5), name="陈晨")
    code = sent_to(app, fang)

    with app.database.reading() as session:
        (kept,) = session.exec(select(CounterCode)).all()
    assert code.encode() not in kept.code and kept.phone_end == "0001"
    with pytest.raises(WrongCodeError):
        sign_in_by_code(app, chen.certno, code, HERE)


def test_a_later_code_ends_the_one_before(app: App) -> None:
    fang = insured(app)
    first, second = sent_to(app, fang), sent_to(app, fang)

    if first != second:
        with pytest.raises(WrongCodeError):
            sign_in_by_code(app, FANG, first, HERE)
    assert sign_in_by_code(app, FANG, second, HERE)


def test_a_code_is_over_after_few_minutes_and_after_few_tries(app: App) -> None:
    fang, rules = insured(app), app.settings.sign_in
    code = sent_to(app, fang)
    with pytest.raises(WrongCodeError):
        sign_in_by_code(later(app, minutes=rules.code_minutes), FANG, code, HERE)

    code = sent_to(app, fang)
    wrong = f"{(int(code) + 1) % 1_000_000:06d}"
    for _ in range(rules.code_tries):
        with pytest.raises(WrongCodeError):
            sign_in_by_code(app, FANG, wrong, HERE)
    with pytest.raises(WrongCodeError):
        sign_in_by_code(app, FANG, code, HERE)


def test_who_tries_too_often_is_locked_out_whether_the_number_is_known_or_not(app: App) -> None:
    insured(app)
    for number in (FANG, an_id(9)):
        for _ in range(app.settings.sign_in.tries):
            with pytest.raises(WrongCodeError):
                sign_in_by_code(app, number, "000000", number)
        with pytest.raises(LockedOutError):
            sign_in_by_code(app, number, "000000", number)


def test_who_signs_in_counts_as_no_failure_of_the_hall_where_they_do(app: App) -> None:
    rules = replace(app.settings.sign_in, tries_of_source=5)
    app = replace(app, settings=replace(app.settings, sign_in=rules))
    for n in range(10, 17):
        person = insured(app, certno=an_id(n))
        assert sign_in_by_code(app, person.certno, sent_to(app, person), HERE)


def refused(app: App, person: Person, by: Principal = BY, paper: str = "居民身份证") -> str:
    with pytest.raises(Refusal) as caught:
        issue_code(app, person.id or 0, paper, by)
    assert messages(app) == []
    return caught.value.code


def test_no_code_goes_where_no_mobile_is_registered_or_no_paper_was_seen(app: App) -> None:
    assert refused(app, insured(app, phone="0459-6285000")) == "no_mobile"
    assert refused(app, insured(app, certno=an_id(5), phone="")) == "no_mobile"
    assert refused(app, insured(app, certno=an_id(6)), paper=" ") == "paper_required"


def test_no_code_goes_where_citizens_have_a_unified_sign_in(app: App) -> None:
    def with_one(provider: OidcProvider) -> App:
        return replace(app, settings=replace(app.settings, oidc=(provider,)))

    fang = insured(app)

    assert refused(with_one(a_provider(whom=CITIZENS)), fang) == "has_unified_sign_in"
    assert refused(with_one(a_provider(areas=(AREA,))), fang) == "has_unified_sign_in"
    for other in (a_provider(areas=("230100",)), a_provider(whom="staff")):
        assert issue_code(with_one(other), fang.id or 0, "居民身份证", BY).state == "sent"


def test_a_clerk_sends_no_code_to_themselves_or_a_relative(app: App) -> None:
    fang = insured(app)
    kin = Principal(replace(CLERK, avoids=frozenset({fang.id or 0})), "tester")

    with pytest.raises(OwnCaseError):
        issue_code(app, fang.id or 0, "居民身份证", kin)


def test_so_many_codes_a_day_and_no_more(app: App) -> None:
    fang = insured(app)
    elsewhere = insured(app, area="230100", psn_no="2301X")
    for _ in range(app.settings.sign_in.codes_a_day):
        issue_code(app, fang.id or 0, "居民身份证", BY)

    for record in (fang, elsewhere):
        with pytest.raises(Refusal) as caught:
            issue_code(app, record.id or 0, "居民身份证", BY)
        assert caught.value.code == "too_many_codes"
    assert issue_code(later(app, days=1, minutes=1), fang.id or 0, "居民身份证", BY)


def test_a_code_whose_message_did_not_leave_is_void(app: App, tmp_path: Path) -> None:
    (tmp_path / "full").write_text("no folder")
    notices = Notices(sms=SmsFolder(str(tmp_path / "full")), rehearsal=True)
    broken = replace(app, settings=replace(app.settings, notices=notices))
    fang = insured(app)

    with pytest.raises(Refusal) as caught:
        issue_code(broken, fang.id or 0, "居民身份证", BY)

    assert caught.value.code == "code_not_sent"
    with app.database.reading() as session:
        (kept,) = session.exec(select(CounterCode)).all()
    assert kept.ended_at is not None


def test_without_text_messages_no_code_is_sent(app: App) -> None:
    silent = replace(app, settings=replace(app.settings, notices=Notices()))
    fang = insured(app)

    with pytest.raises(Refusal) as caught:
        issue_code(silent, fang.id or 0, "居民身份证", BY)

    assert caught.value.code == "no_sms_channel"


def test_no_citizen_has_a_password_and_their_session_ends_with_them(app: App) -> None:
    """There is no password for whoever is no user, whatever name is typed."""
    fang = insured(app)
    token = sign_in_by_code(app, FANG, sent_to(app, fang), HERE)

    for name in (name_of_insured(fang), FANG, fang.psn_no):
        with pytest.raises((SignInFailedError, LockedOutError)):
            sign_in(app, Presented(name, "一根白色的绳子 42"), HERE)
    with app.database.writing() as session:
        assert end_all(session, name_of_insured(fang), app.now) == 1
    with pytest.raises(NotSignedInError):
        principal_of_token(app, token)


def test_no_user_is_given_the_name_of_a_citizen(cli: Cli) -> None:
    cli("init", "--admin", "wang")

    for name in ("psn:1@230600", "agt:1", "key:his"):
        said = cli("--json", "user", "add", name, "--role", "intake", "--as", "wang")
        assert said.json["error"]["code"] == "bad_name"


def test_a_person_is_identified_by_a_command(cli: Cli, tmp_path: Path) -> None:
    cli("init", "--sample")
    person = cli("--json", "list", "filings", "--limit", "1").json[0]["no"]

    said = cli("--json", "person", "identify", person, "--paper", "居民身份证", "--as", "intake")
    other = cli("--json", "person", "identify", person, "--paper", "居民身份证", "--as", "reviewer")

    assert said.json["error"]["code"] == "no_sms_channel"
    assert other.json["error"]["code"] == "wrong_role"
