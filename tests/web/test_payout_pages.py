"""Paying out in a browser: a batch is drafted by one cashier, signed by the other, and handed over once."""

import io
import re
import zipfile
from pathlib import Path

import pytest
from sqlmodel import select

from models import Payment, Role
from tests.conftest import once
from tests.support.builders import a_user, saved
from tests.support.office import Office
from tests.support.paydesk import PayDesk
from tests.support.signed import with_password
from tests.support.site import a_site, of, visible

pytestmark = once


@pytest.fixture
def desk(office: Office, tmp_path: Path) -> PayDesk:
    saved(office.database, a_user("cashier2", Role.CASHIER))
    made = PayDesk(office, tmp_path)
    for name in ("cashier", "cashier2", "reviewer"):
        with_password(office.database, name)
    return made


def test_a_batch_goes_from_what_is_owed_to_the_banks_file(desk: PayDesk) -> None:
    desk.owe(120_50, 300_00)
    with a_site(desk.app) as client:
        first = of(desk.app, client, "cashier")
        drafted = first.send("/payouts")
        assert "编制 1 个批次" in visible(drafted.text)
        found = re.search(r'href="/payouts/([0-9A-Z-]+)"', drafted.text)
        assert found is not None
        place = f"/payouts/{found[1]}"
        page = first.open(place)
        assert "420.50" in page and not re.search(r"6222[0-9]{12,}", page)

        second = of(desk.app, client, "cashier2")
        shown = re.search(r'name="hash" value="([^"]+)"', second.open(place))
        assert shown is not None
        other = second.send(f"{place}/sign", hash="0" * 64)
        assert other.status_code == 409, visible(other.text)
        assert second.send(f"{place}/sign", hash=shown[1]).status_code == 303
        assert "cashier2" in second.read(place)

        handed = second.send(f"{place}/send")
        assert handed.headers["content-type"] == "application/zip", visible(handed.text)
        again = second.send(f"{place}/send")
        once_more = second.send(f"{place}/send", again="1")
        assert again.status_code == 409
    names = zipfile.ZipFile(io.BytesIO(handed.content)).namelist()
    assert names == zipfile.ZipFile(io.BytesIO(once_more.content)).namelist() != []
    with desk.office.database.reading() as session:
        assert {each.state for each in session.exec(select(Payment))} == {"sent"}


def test_who_is_no_cashier_drafts_nothing_and_is_told(desk: PayDesk) -> None:
    desk.owe(50_00)
    with a_site(desk.app) as client:
        refused = of(desk.app, client, "reviewer").send("/payouts")

    assert refused.status_code == 403 and "财务" in visible(refused.text)
    with desk.office.database.reading() as session:
        assert session.exec(select(Payment)).all() == []


def test_the_sides_of_a_day_stand_beside_each_other(desk: PayDesk) -> None:
    with a_site(desk.app) as client:
        cashier = of(desk.app, client, "cashier")
        assert "相符" in cashier.read("/payouts/reconcile")
        for path in ("/payouts/failed", "/payouts/exceptions"):
            assert "没有" in cashier.read(path)
