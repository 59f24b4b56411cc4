"""A case on a desk over HTTP: taken up, refused to another, moved by its holder alone."""

from dataclasses import replace

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from models import Role
from models.database import Database
from tests.conftest import once
from tests.support.api import an_app, bearer, calling
from tests.support.builders import TODAY, a_filing, noon, saved
from tests.support.signed import signed_up, token_of

pytestmark = once


def test_a_case_that_lies_on_a_desk_is_refused_to_another_over_http(
    database: Database, book: PolicyBook, calendar: WorkCalendar
) -> None:
    for name in ("张受理", "李受理"):
        signed_up(database, name, Role.INTAKE)
    app = replace(an_app(database, book, calendar), clock=lambda: noon(TODAY))
    filing = saved(database, a_filing())
    first, second = (bearer(token_of(app, name)) for name in ("张受理", "李受理"))
    place = f"/api/v1/filings/{filing.no}"

    with calling(app) as client:
        taken = client.post(f"{place}/desk", json={"act": "take"}, headers=first)
        refused = client.post(f"{place}/desk", json={"act": "take"}, headers=second)
        move = {"trigger": "review"}
        moved = client.post(f"{place}/moves", json=move, headers=second | {"If-Match": '"1"'})
        shown = client.get(f"{place}/desk", headers=second).json()
        done = client.post(f"{place}/moves", json=move, headers=first | {"If-Match": '"1"'})

    assert taken.status_code == 200 and taken.json()["holder"] == "张受理"
    assert (refused.status_code, refused.json()["code"]) == (409, "taken_by_another")
    assert (moved.status_code, moved.json()["code"]) == (409, "taken_by_another")
    assert shown["holder"] == "张受理" and [each["deed"] for each in shown["acts"]] == ["taken"]
    assert done.status_code == 200
