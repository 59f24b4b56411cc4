"""What was stored before benefits were calculated (迁移 0003): amounts kept, kinds of care named."""

from collections.abc import Iterator
from typing import Any

import pytest
from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Column, Connection, MetaData, Table, inspect, text

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from models import METADATA, Claim, ClaimState
from models.database import Database
from models.schema import head, revision, upgrade
from tests.conftest import on_both
from tests.support.builders import AREA, a_claim, a_person, an_institution
from tests.support.office import Office

pytestmark = on_both
PAYABLE = 5_000_00
# State, where it would go back to, amount.
LATE = (
    (ClaimState.RECHECK, "", PAYABLE),
    (ClaimState.APPROVAL, "", PAYABLE),
    (ClaimState.SUSPENDED, "approval", PAYABLE),
    (ClaimState.REJECTED, "approval", PAYABLE),
    (ClaimState.TO_PAY, "", PAYABLE),
    (ClaimState.PAYING, "", PAYABLE),
    (ClaimState.PAID, "", PAYABLE),
    (ClaimState.PAYMENT_FAILED, "", PAYABLE),
)
EARLY = (
    (ClaimState.PRECHECK, "", None),
    (ClaimState.REVIEW, "", None),
    (ClaimState.RECHECK, "", None),
    (ClaimState.SUSPENDED, "review", None),
    (ClaimState.REJECTED, "precheck", None),
)


@pytest.fixture
def old(empty_url: str) -> Iterator[Database]:
    """A database of the first release, with a person and a hospital."""
    database = Database(empty_url)
    to(database, "0001")
    with database.engine.begin() as connection:
        store(connection, a_person(id=1))
        store(connection, an_institution(id=1, area=AREA))
    yield database
    database.close()


def to(database: Database, wanted: str) -> None:
    """Bring the schema up or down to this revision, as `alembic` does."""
    config = Config()
    config.set_main_option("script_location", "models:migrations")
    with database.engine.begin() as connection:
        config.attributes["connection"] = connection
        at = MigrationContext.configure(connection).get_current_revision() or ""
        (command.downgrade if at > wanted else command.upgrade)(config, wanted)


def store(connection: Connection, record: Any) -> None:
    """One row in the columns that this revision has."""
    name = type(record).__tablename__
    there = {column["name"] for column in inspect(connection).get_columns(name)}
    known = [c for c in METADATA.tables[name].columns if c.name in there]
    assert {c.name for c in known} == there, "a column that the models have forgotten"
    # Without the defaults of today's models, which would name columns that are not there yet.
    table = Table(name, MetaData(), *(Column(c.name, c.type) for c in known))
    values = record.model_dump()
    connection.execute(table.insert().values({n: v for n, v in values.items() if n in there}))


def kept(database: Database, *claims: Claim) -> list[Claim]:
    """Store these claims as the first release did; they come back with their numbers."""
    with database.engine.begin() as connection:
        for n, claim in enumerate(claims, start=1):
            claim.id, claim.person_id, claim.institution_id = n, 1, 1
            store(connection, claim)
    return list(claims)


def again(database: Database, claim: Claim) -> Claim:
    with database.reading() as session:
        found = session.get(Claim, claim.id)
    assert found
    return found


def as_then(state: ClaimState, back: str, payable: int | None) -> Claim:
    source = "imported" if payable is not None else ""
    return a_claim(state=state, return_to=back, payable=payable, payable_source=source)


def test_amounts_that_people_had_decided_on_are_kept_and_not_calculated_again(
    old: Database, book: PolicyBook, calendar: WorkCalendar
) -> None:
    claims = kept(old, *(as_then(*facts) for facts in LATE))

    assert upgrade(old) == head()

    for claim in claims:
        found = again(old, claim)
        assert (found.state, found.calc, found.payable) == (claim.state, "given", PAYABLE)
        assert (found.payable_source, found.calculation_id) == ("imported", None)
        assert found.by_hand
    Office(old, book, calendar).open().run("calculate_claims")
    assert [again(old, claim).payable for claim in claims] == [PAYABLE] * len(claims)


def test_what_had_no_amount_yet_waits_for_it(
    old: Database, book: PolicyBook, calendar: WorkCalendar
) -> None:
    claims = kept(old, *(as_then(*facts) for facts in EARLY))

    upgrade(old)

    for claim in claims:
        found = again(old, claim)
        assert (found.calc, found.payable) == ("", None)
        assert found.by_hand == (claim.state != ClaimState.PRECHECK)
    Office(old, book, calendar).open().run("calculate_claims")
    states = {claim.state: again(old, claim).calc for claim in claims}
    assert (states["review"], states["recheck"], states["precheck"]) == ("done", "done", "")


def test_a_small_claim_in_review_from_before_does_not_pass_by_itself(
    old: Database, book: PolicyBook, calendar: WorkCalendar
) -> None:
    """Who decided what on it, only its moves can tell."""
    (claim,) = kept(old, a_claim(state=ClaimState.REVIEW, verdict="pass", total=0))

    upgrade(old)
    Office(old, book, calendar).open().run("calculate_claims")

    found = again(old, claim)
    assert (found.state, found.by_hand, found.straight_through) == ("review", True, False)


CARES = (
    ("14", "outpatient", "chronic"),
    ("140101", "outpatient", "chronic"),
    ("52", "inpatient", "maternity"),
    ("51", "outpatient", "maternity"),
    ("53", "outpatient", "maternity"),
    ("5302", "inpatient", "maternity"),
    ("21", "inpatient", "inpatient"),
    ("11", "outpatient", "outpatient"),
    ("13", "emergency", "emergency"),
    ("41", "pharmacy", "pharmacy"),
)
"""医疗类别, as what it was kept by the first release, as what it is kept now."""


def test_care_that_has_become_a_kind_of_its_own_is_named_so(old: Database) -> None:
    claims = kept(old, *(a_claim(med_type=code, care=was) for code, was, _ in CARES))

    upgrade(old)

    named = [(claim.med_type, again(old, claim).care) for claim in claims]
    assert named == [(code, care) for code, _, care in CARES]


def test_back_to_the_first_release_and_forward_again_nothing_of_a_claim_is_lost(
    old: Database,
) -> None:
    claims = kept(old, *(as_then(*facts) for facts in (*LATE, *EARLY)))
    before = rows(old)

    upgrade(old)
    went = [again(old, claim).model_dump() for claim in claims]
    to(old, "0001")
    assert (revision(old), rows(old)) == ("0001", before)
    upgrade(old)

    assert revision(old) == head()
    assert [again(old, claim).model_dump() for claim in claims] == went


def rows(database: Database) -> list[Any]:
    """The claims in the columns of the first release."""
    with database.engine.begin() as connection:
        found = connection.execute(text("SELECT * FROM claim ORDER BY id")).mappings()
        return [dict(row) for row in found]


def test_what_was_approved_and_posted_goes_back_without_its_posting(
    old: Database, book: PolicyBook, calendar: WorkCalendar
) -> None:
    """Going back loses what the first release has no table for; the amount itself stays."""
    (claim,) = kept(old, a_claim(state=ClaimState.REVIEW, total=0))
    upgrade(old)
    office = Office(old, book, calendar).open()
    office.approve(again(old, claim))
    assert again(old, claim).calc == "posted"

    to(old, "0001")
    upgrade(old)

    found = again(old, claim)
    assert (found.state, found.calc, found.payable) == ("to_pay", "given", 0)


@pytest.mark.parametrize("facts", [("review", ""), ("suspended", "review")], ids="-".join)
def test_an_amount_that_came_with_a_claim_and_was_sent_back_to_review_is_kept(
    old: Database, facts: tuple[str, str]
) -> None:
    (claim,) = kept(old, as_then(ClaimState(facts[0]), facts[1], PAYABLE))

    upgrade(old)

    assert (again(old, claim).calc, again(old, claim).payable) == ("given", PAYABLE)
