"""A refusal tells its facts and its clause wherever somebody reads of it."""

from pathlib import Path

import pytest
from sqlmodel import select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from models import Document
from models.database import Database
from tests.conftest import Cli, once
from tests.support.builders import TODAY
from tests.support.money import a_stay, staffed
from tests.support.office import Office
from workflow.claim.machine import CLAIM
from workflow.moves.history import history
from workflow.shared.money import yuan

pytestmark = once
REFUSAL = {"clause": "社会保险法 第三十条", "facts": "应由第三人负担"}


@pytest.fixture
def office(database: Database, book: PolicyBook, calendar: WorkCalendar) -> Office:
    """An office with its staff."""
    return staffed(Office(database, book, calendar).open())


@pytest.fixture
def cli(office: Office, tmp_path: Path) -> Cli:
    """The command line on the database of the office."""
    return Cli(office.database.url, tmp_path, TODAY)


def test_whoever_would_approve_reads_what_is_intended_and_by_which_clause(
    office: Office, cli: Cli
) -> None:
    claim = a_stay(office)
    office.take(claim, "intend_refusal", "reviewer", facts=REFUSAL)

    said = cli("--json", "take", claim.no, "approve", "--as", "approver").json["error"]

    assert said["guard"] == "refusal_intended"
    assert "拟不予支付（社会保险法 第三十条）" in said["message"]


def test_why_gives_facts_and_clause_of_a_refusal_and_the_move_what_was_at_stake(
    office: Office, cli: Cli
) -> None:
    claim = a_stay(office)
    office.refuse(claim, **REFUSAL)

    assert "应由第三人负担（社会保险法 第三十条）" in cli("--json", "why", claim.no).json["because"]
    with office.database.reading() as session:
        last = history(session, CLAIM, claim.id)[-1]
    assert last.facts["total"] == yuan(claim.total)


def test_a_cut_names_law_or_a_document_of_the_area_and_the_sheet_tells_it(
    office: Office, cli: Cli
) -> None:
    claim = a_stay(office)
    cut = ("--json", "take", claim.no, "disallow", "--as", "reviewer", "--cut")

    foreign = cli(*cut, "=10.00:超出限定支付范围|江苏省异地就医经办服务规程 第十九条").json["error"]
    assert foreign["guard"] == "clause_of_area"
    assert "江苏省异地就医经办服务规程" in foreign["message"]
    assert cli(*cut, "=10.00:应由第三人负担|社会保险法 第三十条").code == 0

    cli("take", claim.no, "pass_review", "--as", "reviewer2")
    assert cli("take", claim.no, "approve", "--as", "approver").code == 0
    cli("documents", "make", claim.no)
    with office.database.reading() as session:
        made = session.exec(select(Document).where(Document.case_id == claim.id)).all()
    sheet = str([each.content for each in made])
    assert "应由第三人负担（社会保险法 第三十条）" in sheet
