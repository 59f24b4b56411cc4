"""Closed cases go to the archive whole, and whatever is asked about them is still answered."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlmodel import Session

from config.clock import at_time
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.archive_cases import OWNED, Archiving, archive
from jobs.archive_rules import CLOSED, REASONS
from jobs.audit_erase import erase
from jobs.audit_seal import seal
from jobs.ledger_check import check
from models import (
    METADATA,
    ArchivedCase,
    Claim,
    ClaimState,
    Filing,
    FilingState,
    Notice,
    Person,
    Receipt,
    Recovery,
)
from models.database import Database
from tests.builders import (
    A_DAY,
    AREA,
    TODAY,
    a_claim,
    a_filing,
    a_person,
    brought,
    noon,
    saved,
    with_bill,
)
from tests.conftest import Cli, on_both
from tests.histories import checked, forged, found, spoken, unguarded
from tests.importing import TODAY as IMPORTED
from tests.importing import Importer, a_desk, as_csv, filing_row, person_row
from tests.office import Office, a_number
from workflow.archive import Unreadable, packed, unpacked
from workflow.errors import ArchivedCaseError
from workflow.holding import lock_case
from workflow.lookups import MACHINES, find_case
from workflow.receipts import receipts_in_use, taken_elsewhere
from workflow.standing import counts

LATE = date(2029, 3, 5)
"""Three years on: nothing of what happened on the first day can still come to anything."""
CLOSED_ON = TODAY + A_DAY
OVER, LATER = date(2030, 1, 7), date(2033, 1, 7)
"""When the filings of the sample are over, whenever it is loaded, and long after that."""
MAKES: dict[str, Callable[..., Any]] = {"filing": a_filing, "claim": a_claim}


@pytest.fixture
def office(database: Database, book: PolicyBook, calendar: WorkCalendar) -> Office:
    """An office with its staff."""
    return Office(database, book, calendar).open()


def closed(office: Office, case: Any, state: str, day: date = CLOSED_ON) -> Any:
    """The case, stored with something said about it, and closed."""
    if case.id is None:
        saved(office.database, case)
    spoken(office.database, case)
    with office.database.writing() as session:
        brought(session, session.get(type(case), case.id), state, day)
    return office.again(case)


def an_expired_filing(office: Office, **facts: Any) -> Filing:
    """A filing that was in force and is over."""
    filing: Filing = closed(office, a_filing(**facts), FilingState.EXPIRED)
    with office.database.writing() as session:
        held: Any = session.get(Filing, filing.id)
        held.activated_on = held.starts_on
    return filing


def a_paid_claim(office: Office, **facts: Any) -> Claim:
    """A claim that was calculated, approved and paid, and its benefit year with it."""
    given = {"state": ClaimState.REVIEW, "no": a_number(drawn=False)}
    claim = with_bill(office.database, a_claim(**(given | facts)), 100_000, 23_400)
    office.approve(claim)
    paid: Claim = closed(office, claim, ClaimState.PAID)
    return paid


def sealed(database: Database, day: date = LATE) -> None:
    """Everything up to a day is sealed."""
    with database.writing() as session:
        seal(session, at_time(day, 0, 0), noon(day))


def archived(office: Office, day: date = LATE, **asked: Any) -> Archiving:
    """Archive on a day whatever was closed before it, after sealing."""
    sealed(office.database, day)
    desk = a_desk(office.database, office.book, office.calendar, day)
    return archive(desk, asked.pop("before", day), actor="admin", **asked)


def rows(session: Session, machine: str, case_id: Any) -> dict[str, int]:
    """How many rows of each table belong to a case."""
    held = {}
    receipts = select(Receipt.id).where(Receipt.claim_id == case_id)
    for name, key in OWNED[machine]:
        table = METADATA.tables[name]
        mine = table.c[key].in_(receipts) if key == "receipt_id" else table.c[key] == case_id
        where = [mine, table.c.machine == machine] if "machine" in table.c else [mine]
        held[name] = len(session.execute(select(table).where(*where)).all())
    return held


# A case goes whole.


def test_a_paid_claim_goes_with_all_that_belongs_to_it(office: Office) -> None:
    claim = a_paid_claim(office)
    with office.database.reading() as session:
        before = rows(session, "claim", claim.id)
        moves = len(office.moves(claim))

    done = archived(office)

    assert (done.archived, done.skipped, done.broken) == ({"claim": 1}, {}, [])
    with office.database.reading() as session:
        copy: Any = session.get(ArchivedCase, ("claim", claim.id))
        content = unpacked(copy.content, copy.digest)
        after = rows(session, "claim", claim.id)
        assert session.get(Claim, claim.id) is None
        assert session.execute(text("SELECT count(*) FROM door")).scalar_one() == 0
    assert {name: len(content[name]) for name in before} == before
    assert all(before[name] for name in ("receipt", "fee_line", "calculation", "year_posting"))
    assert set(after.values()) == {0}
    assert (copy.no, copy.moves, copy.closed_on) == (claim.no, moves, CLOSED_ON)


def test_the_money_of_an_archived_claim_stays_in_the_ledger(office: Office) -> None:
    a_paid_claim(office)
    before = check(a_desk(office.database, office.book, office.calendar, office.today))
    assert before.holds and before.accounts["paid"] > 0

    assert archived(office).archived == {"claim": 1}

    after = check(a_desk(office.database, office.book, office.calendar, office.today))
    assert after.holds and after.accounts == before.accounts


def test_a_paid_claim_stays_while_a_recovery_of_it_is_open(office: Office) -> None:
    claim = a_paid_claim(office)
    saved(
        office.database,
        Recovery(
            no=f"{AREA}ZH1", area=AREA, applied_on=CLOSED_ON, state="proposed",
            state_since=CLOSED_ON, kind="recover", claim_id=claim.id, claim_no=claim.no,
            person_id=claim.person_id, amount=1, reason="x", cause="hand", proposed_by="reviewer",
        ),
    )  # fmt: skip

    done = archived(office)

    assert (done.archived, done.skipped) == ({}, {"money_open": 1})


@pytest.mark.parametrize(
    ("machine", "state"), [(machine, state) for machine in CLOSED for state in CLOSED[machine]]
)
def test_cases_go_from_every_closed_state(office: Office, machine: str, state: str) -> None:
    closed(office, MAKES[machine](), state)

    assert archived(office).archived == {machine: 1}
    assert checked(office.database).archived == 1


@pytest.mark.parametrize(
    ("machine", "state"),
    [
        (machine, state.value)
        for machine in CLOSED
        for state in MACHINES[machine].states
        if state not in CLOSED[machine]
    ],
)
def test_no_case_goes_while_there_is_work_on_it(office: Office, machine: str, state: str) -> None:
    case = closed(office, MAKES[machine](), state)

    assert archived(office).archived == {}
    assert office.again(case) is not None


def test_a_case_that_was_closed_on_the_day_itself_stays(office: Office) -> None:
    an_expired_filing(office)

    assert archived(office, before=CLOSED_ON).archived == {}
    assert archived(office, before=CLOSED_ON + A_DAY).archived == {"filing": 1}


def test_the_counts_follow(office: Office) -> None:
    an_expired_filing(office)
    an_expired_filing(office)
    with office.database.reading() as session:
        before = counts(session).get(("filing", "expired"), 0)

    archived(office, limit=1)

    with office.database.reading() as session:
        assert counts(session)["filing", "expired"] == before - 1


def test_a_dry_run_changes_nothing(office: Office) -> None:
    filing = an_expired_filing(office)

    done = archived(office, dry_run=True)

    assert done.archived == {"filing": 1}
    assert office.again(filing) is not None
    assert checked(office.database).archived == 0


def test_more_cases_than_a_batch_holds_go_all(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("jobs.archive_cases.BATCH", 2)
    for _ in range(5):
        an_expired_filing(office)

    assert archived(office).archived == {"filing": 5}
    report = checked(office.database)
    assert (report.fault, report.archived, report.records) == (None, 5, 5)


def test_a_case_whose_history_does_not_check_stays_and_is_told(office: Office) -> None:
    one, other = an_expired_filing(office), an_expired_filing(office)
    change = "UPDATE move SET actor = 'x' WHERE machine = 'filing' AND case_id = :id AND seq = 2"
    forged(office.database, change, id=one.id)

    done = archived(office)

    assert (done.broken, done.archived) == ([one.no], {"filing": 1})
    assert office.again(one) is not None and office.again(other) is None


# What keeps a case here.


def kept_by(office: Office, day: date = LATE) -> dict[str, int]:
    """Why cases stay."""
    return dict(archived(office, day).skipped)


def test_every_reason_has_words() -> None:
    assert all(says.zh and says.en for says in REASONS.values())


def test_a_case_with_a_notice_to_be_sent_stays(office: Office) -> None:
    filing = an_expired_filing(office)
    notice = Notice(
        machine="filing", case_id=filing.id or 0, area=AREA, kind="remind_expiry", about="x",
        day=TODAY, created_at=noon(TODAY),
    )  # fmt: skip
    saved(office.database, notice)

    assert kept_by(office) == {"notice_unsent": 1}
    with office.database.writing() as session:
        held: Any = session.get(Notice, notice.id)
        held.sent_at = noon(TODAY)
    assert archived(office, LATE + A_DAY).archived == {"filing": 1}


def test_a_case_that_moved_after_the_last_seal_stays(office: Office) -> None:
    an_expired_filing(office)
    desk = a_desk(office.database, office.book, office.calendar, LATE)

    assert archive(desk, LATE, actor="admin").skipped == {"not_sealed": 1}
    sealed(office.database, CLOSED_ON)
    assert archive(desk, LATE, actor="admin").skipped == {"not_sealed": 1}
    sealed(office.database, CLOSED_ON + A_DAY)
    assert archive(desk, LATE, actor="admin").archived == {"filing": 1}


def test_a_rejected_case_stays_as_long_as_a_court_may_be_asked(office: Office) -> None:
    closed(office, a_filing(), FilingState.REJECTED)
    closed(office, a_claim(), ClaimState.REJECTED, date(2028, 12, 1))

    assert kept_by(office) == {"appeal_open": 1}


def test_a_filing_stays_as_long_as_claims_about_it_may_come(office: Office) -> None:
    an_expired_filing(office)  # to 2026-09-04; a claim within 12 months of a discharge long after

    assert kept_by(office, date(2028, 9, 4)) == {"claims_may_come": 1}
    assert archived(office, date(2028, 9, 5)).archived == {"filing": 1}


def test_a_filing_that_was_never_in_force_need_not_wait_for_claims(office: Office) -> None:
    closed(office, a_filing(), FilingState.CANCELLED)

    assert archived(office, TODAY + 10 * A_DAY).archived == {"filing": 1}


def test_a_claim_stays_as_long_as_its_benefit_year_is_counted_on(office: Office) -> None:
    a_paid_claim(office)  # of 2026; a claim about 2026 may come until the end of 2027

    assert kept_by(office, date(2027, 12, 31)) == {"year_open": 1}
    assert kept_by(office, date(2028, 1, 1)) == {"year_open": 1}
    assert archived(office, date(2028, 1, 2)).archived == {"claim": 1}


def test_nothing_of_a_person_goes_while_a_claim_of_hers_is_open(office: Office) -> None:
    person: Person = saved(office.database, a_person())
    an_expired_filing(office, person_id=person.id)
    closed(office, a_claim(person_id=person.id), ClaimState.WITHDRAWN)
    saved(office.database, a_claim(person_id=person.id, state=ClaimState.REVIEW))

    assert kept_by(office) == {"claim_open": 2}


def test_a_filing_goes_after_the_claim_that_rests_on_it(office: Office) -> None:
    person: Person = saved(office.database, a_person())
    filing = an_expired_filing(office, person_id=person.id)
    claim = closed(office, a_claim(person_id=person.id), ClaimState.WITHDRAWN)
    with office.database.writing() as session:
        held: Any = session.get(Claim, claim.id)
        held.covering_id = filing.id

    assert archived(office, limit=1).archived == {"claim": 1}
    assert archived(office, LATE + A_DAY).archived == {"filing": 1}


def test_a_filing_goes_with_or_after_the_one_that_replaces_it(office: Office) -> None:
    old = an_expired_filing(office)
    new = an_expired_filing(office, person_id=old.person_id, replaces_id=old.id)

    assert archived(office, limit=1).archived == {"filing": 1}
    assert office.again(new) is None and office.again(old) is not None
    assert archived(office, LATE + A_DAY).archived == {"filing": 1}


def test_a_filing_stays_with_the_open_one_that_replaces_it(office: Office) -> None:
    old = an_expired_filing(office)
    saved(office.database, a_filing(person_id=old.person_id, replaces_id=old.id))

    assert kept_by(office) == {"successor": 1}


def test_a_filing_stays_with_the_open_one_that_it_was_to_replace(office: Office) -> None:
    old = saved(office.database, a_filing(state=FilingState.ACTIVE))
    closed(office, a_filing(person_id=old.person_id, replaces_id=old.id), FilingState.CANCELLED)

    assert kept_by(office) == {"replaces_open": 1}


def test_a_filing_stays_with_the_one_that_replaces_it_and_does_not_check(office: Office) -> None:
    old = an_expired_filing(office)
    new = an_expired_filing(office, person_id=old.person_id, replaces_id=old.id)
    newest = an_expired_filing(office, person_id=old.person_id, replaces_id=new.id)
    free = an_expired_filing(office)
    change = "UPDATE move SET actor = 'x' WHERE machine = 'filing' AND case_id = :id AND seq = 2"
    forged(office.database, change, id=newest.id)

    done = archived(office)

    assert (done.archived, done.broken) == ({"filing": 1}, [newest.no])
    assert done.skipped == {"chain_broken": 1, "successor": 2}
    assert office.again(old) is not None and office.again(free) is None


# What the rules must still know.


def test_a_receipt_of_an_archived_claim_stays_taken(office: Office) -> None:
    claim = a_paid_claim(office)
    with office.database.reading() as session:
        (receipt,) = session.execute(select(Receipt.code, Receipt.number)).all()
    archived(office)

    again = with_bill(office.database, a_claim(), 100)
    with office.database.writing() as session:
        put = select(Receipt).where(Receipt.claim_id == again.id)
        held: Any = session.execute(put).scalar_one()
        held.code, held.number = receipt

    with office.database.reading() as session:
        assert receipts_in_use(session, [tuple(receipt)])[tuple(receipt)][1] in (claim.no, again.no)
        assert taken_elsewhere(session, [again.id or 0]) == {
            again.id: [f"{receipt[0]}-{receipt[1]}"]
        }


def test_a_receipt_that_was_released_is_free_after_archiving_too(office: Office) -> None:
    claim = with_bill(office.database, a_claim(), 100)
    with office.database.writing() as session:
        held: Any = session.execute(select(Receipt)).scalar_one()
        held.released = True
        key = (held.code, held.number)
    closed(office, claim, ClaimState.WITHDRAWN)

    assert archived(office).archived == {"claim": 1}
    with office.database.reading() as session:
        assert receipts_in_use(session, [key]) == {}


def test_nothing_moves_an_archived_case(office: Office) -> None:
    filing = an_expired_filing(office, ext_no="E-1")
    archived(office)

    with office.database.reading() as session:
        for number in (filing.no, "E-1"):
            with pytest.raises(ArchivedCaseError) as refusal:
                find_case(session, number)
            assert refusal.value.code == "archived"


def test_the_same_file_again_finds_the_archived_case(
    database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Any
) -> None:
    load = Importer(database, book, calendar, IMPORTED)
    load(as_csv(tmp_path / "people.csv", [person_row()]))
    file = as_csv(tmp_path / "filings.csv", [filing_row()])
    load(file)
    office = Office(database, book, calendar, IMPORTED)
    filing = load_only(database)
    closed(office, filing, FilingState.CANCELLED, IMPORTED)
    archived(office)

    again = load.one(file)
    other = load.one(as_csv(tmp_path / "filings.csv", [filing_row(联系电话="13900000009")]))

    assert (again.unchanged, again.accepted) == (1, 0)
    assert [row.problem.code for row in other.problems] == ["already_final"]
    assert load_only(database) is None


def test_a_new_case_never_gets_the_key_of_an_archived_one(
    database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Any
) -> None:
    load = Importer(database, book, calendar, IMPORTED)
    load(as_csv(tmp_path / "people.csv", [person_row(1), person_row(2)]))
    load(as_csv(tmp_path / "filings.csv", [filing_row(1)]))
    office = Office(database, book, calendar, IMPORTED)
    filing = load_only(database)
    closed(office, filing, FilingState.CANCELLED, IMPORTED)
    assert archived(office).archived == {"filing": 1}

    again = load.one(as_csv(tmp_path / "more.csv", [filing_row(2)]))

    assert again.accepted == 1
    assert load_only(database).id > filing.id
    assert found(database, seals=False) is None


def test_a_case_that_is_archived_while_a_clerk_waits_for_it_is_told(office: Office) -> None:
    if office.database.is_sqlite:
        pytest.skip("SQLite has one writer at a time")
    filing = an_expired_filing(office)
    sealed(office.database)
    desk = a_desk(office.database, office.book, office.calendar, LATE)

    with office.database.writing() as clerk, ThreadPoolExecutor(1) as others:
        find_case(clerk, filing.no)  # he has looked at it
        done = others.submit(archive, desk, LATE, actor="admin").result(timeout=30)
        assert done.archived == {"filing": 1}
        with pytest.raises(ArchivedCaseError):
            lock_case(clerk, filing.no)
        with pytest.raises(ArchivedCaseError):
            lock_case(clerk, filing.no, person=True)


def load_only(database: Database) -> Any:
    with database.reading() as session:
        return session.execute(select(Filing)).scalar()


# The archive proves itself.


def test_archived_cases_are_checked_like_live_ones(office: Office) -> None:
    a_paid_claim(office)
    an_expired_filing(office)
    saved(office.database, a_filing())
    before = checked(office.database)

    archived(office)

    report = checked(office.database)
    assert report.fault is None
    assert (report.moves, report.archived, report.records) == (before.moves, 2, 2)
    assert report.seals == 1


def test_words_can_be_erased_in_the_archive(office: Office) -> None:
    filing = an_expired_filing(office)
    archived(office)

    record = erase(
        office.database, filing.no, actor="admin", second="auditor", reason="第四十七条", day=LATE,
        now=noon(LATE),
    )  # fmt: skip

    assert record.seqs == [2]
    with office.database.reading() as session:
        copy: Any = session.get(ArchivedCase, ("filing", filing.id))
        move = unpacked(copy.content, copy.digest)["move"][1]
    assert (move["reason"], move["on_behalf_of"], move["facts"], move["salt"]) == (
        "",
        None,
        {},
        None,
    )
    report = checked(office.database)
    assert (report.fault, report.erased, report.archived) == (None, 1, 1)


def test_a_case_whose_words_were_erased_is_archived_so(office: Office) -> None:
    filing = an_expired_filing(office)
    asked: dict[str, Any] = {"actor": "admin", "second": "auditor", "reason": "x"}
    erase(office.database, filing.no, day=LATE, now=noon(LATE), **asked)

    assert archived(office).archived == {"filing": 1}
    report = checked(office.database)
    assert (report.fault, report.erased, report.archived) == (None, 1, 1)


@pytest.mark.parametrize(
    "column",
    [column.name for column in METADATA.tables["archived_case"].columns],
)
def test_a_changed_column_of_the_archive_is_found(office: Office, column: str) -> None:
    one, _other = an_expired_filing(office), an_expired_filing(office)
    archived(office)
    numbers = {"case_id": 999, "person_id": 999, "moves": 2}
    hashes = {name: bytes(32) for name in ("head", "content", "digest")}
    days = dict.fromkeys(("closed_on", "archived_on"), "2026-01-01")
    value: Any = (numbers | hashes | days | {"machine": "claim"}).get(column, "x")

    change = f'UPDATE archived_case SET "{column}" = :value WHERE case_id = :id'
    forged(office.database, change, value=value, id=one.id)

    assert checked(office.database).fault is not None


def test_content_that_was_written_anew_is_found_by_the_record(office: Office) -> None:
    filing = an_expired_filing(office)
    archived(office)
    with unguarded(office.database) as session:
        copy: Any = session.get(ArchivedCase, ("filing", filing.id))
        content = unpacked(copy.content, copy.digest)
        content["filing"][0]["address"] = "another"
        copy.content, copy.digest = packed(content)

    assert found(office.database) == ("record_mismatch", filing.no, 0)


def test_a_case_that_is_gone_from_the_archive_is_found(office: Office) -> None:
    filing = an_expired_filing(office)
    archived(office)
    forged(office.database, "DELETE FROM archived_case")

    fault = checked(office.database).fault
    assert fault is not None
    assert (fault.code, fault.case_id) == ("archive_mismatch", filing.id)


def test_a_case_in_the_archive_without_a_record_is_found(office: Office) -> None:
    filing = an_expired_filing(office)
    archived(office)
    forged(office.database, "DELETE FROM removal")

    assert found(office.database) == ("record_mismatch", filing.no, 0)


@pytest.mark.parametrize(
    "change", ["DELETE FROM archived_receipt", "UPDATE archived_receipt SET number = 'x'"]
)
def test_a_receipt_that_is_free_again_is_found(office: Office, change: str) -> None:
    claim = a_paid_claim(office)
    archived(office)
    forged(office.database, change)

    assert found(office.database) == ("archive_mismatch", claim.no, 0)


def test_an_archived_case_that_lives_again_is_found(office: Office) -> None:
    filing = an_expired_filing(office)
    archived(office)
    with unguarded(office.database) as session:
        session.add(a_filing(id=filing.id, person_id=filing.person_id))

    assert found(office.database) == ("archived_twice", filing.no, 0)


def test_broken_content_is_unreadable() -> None:
    content, digest = packed({"filing": []})

    with pytest.raises(Unreadable):
        unpacked(content[:-3], digest)
    with pytest.raises(Unreadable):
        unpacked(content, bytes(32))
    assert unpacked(content, digest) == {"filing": []}


# What a clerk sees.


def test_a_clerk_sees_an_archived_case_as_before(office: Office, cli_late: Cli) -> None:
    person: Person = saved(office.database, a_person())
    filing = an_expired_filing(office, person_id=person.id, ext_no="E-1")
    claim = a_paid_claim(office, person_id=person.id)
    numbers = (filing.no, claim.no)
    shown = {no: cli_late("show", no, "--json").json for no in numbers}
    told = {no: cli_late("history", no, "--json").json for no in numbers}
    calculated = shown[claim.no]["benefit"]

    archived(office)

    for no in numbers:
        again = cli_late("show", no, "--json").json
        assert again.pop("archived_on") == LATE.isoformat()
        assert again == shown[no]
        assert cli_late("history", no, "--json").json == told[no]
        why = cli_late("why", no, "--json").json
        assert (why["archived_on"], why["next"], why["no"]) == (LATE.isoformat(), [], no)
        assert LATE.isoformat() in cli_late("why", no).out
    assert calculated["steps"]
    assert cli_late("show", "E-1", "--json").json["no"] == filing.no
    refused = cli_late("take", filing.no, "cancel", "--as", "intake", "--json")
    assert (refused.code, refused.json["error"]["code"]) == (1, "archived")


@pytest.fixture
def cli_late(database: Database, tmp_path: Any) -> Cli:
    """The command line on the late day."""
    cli = Cli(database.url, tmp_path, LATE)
    assert cli("init").code == 0
    return cli


def a_long_time_after(cli: Cli) -> None:
    """The sample, its runs, and the same years later; what was written to people was sent."""
    assert cli("init", "--sample").code == 0
    assert cli("run", "all", "--json").code == 0
    cli.today = OVER
    assert cli("run", "all", "--confirm", "--json").code == 0
    cli.today = LATER
    database = Database(cli.url)
    with database.writing() as session:
        session.execute(text("UPDATE notice SET sent_at = created_at"))
    sealed(database, LATER)
    database.close()


@on_both
def test_the_story_of_a_history(cli: Cli) -> None:
    a_long_time_after(cli)
    before = cli("audit", "verify", "--json").json
    assert before["ok"] and before["seals"] >= 1 and before["moves"] > 2000

    printed = cli("audit", "seal")
    assert printed.code == 0 and len(printed.out.splitlines()[1]) == 64

    expired = cli("list", "filings", "--state", "expired", "--json").json
    closed_no = expired[0]["no"]
    erased = cli(
        "audit", "erase", closed_no, "--as", "admin", "--second", "auditor",
        "--reason", "个人信息保护法 第四十七条", "--json",
    )  # fmt: skip
    assert erased.code == 0 and erased.json["no"] == closed_no

    done = cli("archive", "--closed-before", LATER, "--as", "admin", "--json").json
    assert done["archived"]["filing"] > 50

    after = cli("audit", "verify", "--json").json
    assert after["ok"]
    assert after["moves"] == before["moves"]
    assert after["archived"] == sum(done["archived"].values())
    assert (after["erased"], after["records"]) == (len(erased.json["seqs"]), after["archived"] + 1)
    left = {row["no"] for row in cli("list", "filings", "--state", "expired", "--json").json}
    gone = [row["no"] for row in expired if row["no"] not in left]
    assert len(gone) == done["archived"]["filing"]
    assert cli("show", gone[0], "--json").json["archived_on"] == LATER.isoformat()
    assert cli("status", "--json").json["filings"]["expired"] == len(left)


def test_a_broken_history_is_named_and_the_exit_code_says_so(office: Office, cli_late: Cli) -> None:
    claim = saved(office.database, a_claim())
    change = "UPDATE move SET actor = 'x' WHERE machine = 'claim' AND case_id = :id"
    forged(office.database, change, id=claim.id)

    said = cli_late("audit", "verify", "--json")
    words = cli_late("audit", "verify")

    assert (said.code, words.code) == (1, 1)
    fault = said.json["fault"]
    assert (fault["code"], fault["no"], fault["seq"]) == ("hash_mismatch", claim.no, 1)
    assert fault["says"] and fault["do"] and fault["expected"] != fault["found"]
    assert claim.no in words.out and "hash_mismatch" in words.out


def test_misuse_of_the_commands_is_told(cli: Cli) -> None:
    cli("init")

    for words, code, says in (
        (("audit", "verify", "--machine", "x"), 2, "usage"),
        (("audit", "verify", "--area", "999999"), 1, "unknown_area"),
        (("audit", "seal"), 1, "no_seal"),
        (("audit", "erase", "N"), 2, "usage"),
        (("archive", "--closed-before", "2999-01-01"), 1, "future_day"),
    ):
        said = cli(*words, "--json")
        assert (said.code, said.json["error"]["code"]) == (code, says), words
