"""At the counter in a browser: what was typed comes in as it stands, and what it lacks is said at once."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from sqlmodel import select

from config.fields import KINDS, PARTS
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from console.web.entry import AMOUNTS, DAYS, FLAGS, NOT_HERE
from jobs.app import App
from jobs.office.counter import NOT_ASKED
from models import Claim, FeeLine, Filing, Receipt, Role
from models.database import Database
from tests.conftest import once
from tests.support.api import an_app
from tests.support.builders import a_person, an_id, an_institution, saved
from tests.support.field_kinds import reads
from tests.support.signed import signed_up
from tests.support.site import Browser, browsing, visible
from workflow.intake.service_row import FLAGS as SERVICE_FLAGS

pytestmark = once
ZHANG = an_id(5)
OF_SERVICE = frozenset({"service_electronic", "service_paper", "service_co_resident"})


@pytest.fixture
def app(database: Database, book: PolicyBook, calendar: WorkCalendar) -> App:
    signed_up(database, "张受理", Role.INTAKE)
    saved(database, a_person(certno=ZHANG, name="张秀文", account="6222080000000000049"))
    return an_app(database, book, calendar)


@pytest.fixture
def clerk(app: App) -> Iterator[Browser]:
    with browsing(app, "张受理") as browser:
        yield browser


def a_claim_as_typed(app: App) -> dict[str, Any]:
    place = saved(app.database, an_institution())
    return {
        "name": "张秀文", "cert_type": "01", "certno": ZHANG, "insutype": "310", "area": "230600",
        "med_type": "11", "institution_code": place.code, "institution_name": place.name,
        "admitted_on": app.today.isoformat(), "discharged_on": app.today.isoformat(),
        "third_party": "none", "emergency": "0", "materials": "身份证件；收费票据",
        "receipts.code": "21010126", "receipts.number": "9000000007",
        "receipts.issued_on": app.today.isoformat(), "receipts.total": "26.00",
        "lines.of": ["1", "1"], "lines.item_name": ["挂号费", "治疗费"],
        "lines.charge_type": ["12", "05"], "lines.charge_level": ["01", "01"],
        "lines.price": ["6.00", "20.00"], "lines.quantity": ["1", "1"],
        "lines.amount": ["6.00", "20.00"],
        "lines.charged_on": [app.today.isoformat(), app.today.isoformat()],
    }  # fmt: skip


def whole(page: str, typed: dict[str, Any]) -> dict[str, Any]:
    """What a browser sends: every field of the form, those that were left empty as well."""
    names = re.findall(r'name="((?:receipts|lines)\.[a-z0-9_]+)"', page)
    rows = {
        part: len([n for n in names if n == name])
        for part, name in (("receipts", "receipts.code"), ("lines", "lines.of"))
    }
    sent: dict[str, Any] = dict(typed)
    for name in dict.fromkeys(names):
        given = typed.get(name, [])
        given = [given] if isinstance(given, str) else given
        sent[name] = [*given, *[""] * (rows[name.partition(".")[0]] - len(given))]
    return sent


def test_the_register_fills_the_form_and_the_account_stays_masked(clerk: Browser) -> None:
    told = clerk.send("/claim/new/person", certno=ZHANG)

    assert 'value="张秀文"' in told.text
    assert "6222080000000000049" not in told.text
    assert "社保卡金融账户" in visible(told.text)
    nobody = clerk.send("/claim/new/person", certno=an_id(77))
    assert nobody.status_code == 404 and an_id(77) not in visible(nobody.text)


def test_a_claim_with_its_lines_comes_in_and_all_that_is_missing_is_said_once(
    app: App, clerk: Browser
) -> None:
    typed = a_claim_as_typed(app) | {"own_account": "622208*********0049"}

    done = clerk.send("/claim/new", **whole(clerk.open("/claim/new"), typed))

    assert done.status_code == 303, visible(done.text)
    told = clerk.read(done.headers["location"])
    assert "当场预审" in told and "还缺" in told
    with app.database.reading() as session:
        (claim,) = session.exec(select(Claim)).all()
        (receipt,) = session.exec(select(Receipt)).all()
        lines = session.exec(select(FeeLine)).all()
    assert (claim.total, claim.payee_account) == (26_00, "6222080000000000049")
    assert receipt.number == "9000000007"
    assert [line.amount for line in lines] == [6_00, 20_00]


def test_what_is_wrong_is_said_with_the_form_as_it_was_typed(app: App, clerk: Browser) -> None:
    typed = a_claim_as_typed(app) | {
        "lines.amount": ["6.00", "21.00"],
        "certno": "23060219500101001",
    }

    refused = clerk.send("/claim/new", **whole(clerk.open("/claim/new"), typed))

    assert refused.status_code == 422
    assert "没有登记" in visible(refused.text)
    assert 'value="治疗费"' in refused.text and 'value="21.00"' in refused.text
    with app.database.reading() as session:
        assert session.exec(select(Claim)).all() == []


def test_a_filing_comes_in(app: App, clerk: Browser) -> None:
    done = clerk.send(
        "/filing/new", name="张秀文", cert_type="01", certno=ZHANG, insutype="310", area="230600",
        category="异地安置退休人员", destination="460200", starts_on=app.today.isoformat(),
        promise="1", materials="身份证件；个人承诺书", phone="13900000004",
    )  # fmt: skip

    assert done.status_code == 303, visible(done.text)
    with app.database.reading() as session:
        (filing,) = session.exec(select(Filing)).all()
    assert (filing.destination, filing.promise) == ("460200", True)


def test_places_and_institutions_are_found_by_a_word(app: App, clerk: Browser) -> None:
    place = saved(app.database, an_institution())

    assert '"460200"' in clerk.open("/list/region?destination=三亚")
    assert place.code in clerk.open(f"/list/institution?institution_code={place.name}")
    assert "option" not in clerk.open("/list/region?destination=三")


def test_each_field_is_typed_as_it_is_read() -> None:
    """A day is asked for as a day and a flag as yes or no, as the reader of the file reads them."""
    for modules, kinds in (
        (("workflow.filing.intake",), ("filings",)),
        (("workflow.claim.intake",), ("claims",)),
        (("workflow.claim.intake_bills",), ("receipts", "lines")),
    ):
        names = {each.name for kind in kinds for each in (KINDS.get(kind) or PARTS[kind])}
        names -= NOT_HERE | NOT_ASKED
        read = {
            name: how for module in modules for name, how in reads(module).items() if name in names
        }
        assert {n for n, how in read.items() if how.method == "day"} == DAYS & names
        assert {n for n, how in read.items() if how.method == "flag"} == FLAGS & names - OF_SERVICE
        assert {n for n, how in read.items() if how.method == "number"} <= AMOUNTS
    assert {f"service_{flag}" for flag in SERVICE_FLAGS} == OF_SERVICE == FLAGS & OF_SERVICE


def test_what_has_few_values_is_chosen_by_its_word(clerk: Browser) -> None:
    page = clerk.open("/claim/new")

    for word in ("工伤", "异地就诊"):
        assert f"{word}</option>" in page
