"""People change (参保人员信息更正、合并): everything that is theirs follows, with history, by two people."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import select as sql_select
from sqlmodel import col, select

from config.policy_load import load_policy
from jobs.importing import import_files
from models import (
    METADATA,
    Appeal,
    ArchivedCase,
    Calculation,
    Claim,
    ClaimState,
    CounterCode,
    Death,
    Estate,
    Event,
    Filing,
    FilingState,
    KeptLook,
    Move,
    Payment,
    Person,
    PrivacyRequest,
    Receipt,
    Recovery,
    RegisterChange,
    Report,
    Representation,
    Role,
    ServiceAddress,
    YearPosting,
)
from models.database import Database
from tests.conftest import ROOT, Cli, on_postgresql
from tests.support.builders import (
    A_DAY,
    AREA,
    BEIJING,
    TODAY,
    a_claim,
    a_filing,
    a_person,
    a_qualification,
    a_referral,
    a_settlement,
    a_user,
    an_id,
    an_institution,
    noon,
    saved,
)
from tests.support.importing import Importer, as_csv, codes, filing_row, id_number, person_row
from tests.support.office import Office
from tests.support.stays import a_stay
from workflow.access.reach import EVERYTHING
from workflow.person.cascade import ChangedBy
from workflow.person.correct_merge import (
    CannotMergeError,
    ChangeOutcome,
    PersonExistsError,
    correct,
    find_pair,
    find_person,
    merge,
    two_people,
)
from workflow.shared.errors import SamePersonError, UnknownPersonError, WrongRoleError

BY = ChangedBy("intake", "reviewer", "登记有误", TODAY, noon(TODAY))


def merged(office: Office, kept: Person, gone: Person) -> ChangeOutcome:
    with office.database.writing() as session:
        stays, goes = (find_person(session, p.psn_no, p.area, EVERYTHING) for p in (kept, gone))
        return merge(session, stays, goes, BY, office.book.rules(AREA, TODAY))


def corrected(office: Office, person: Person, **new: str) -> ChangeOutcome:
    with office.database.writing() as session:
        return correct(session, find_person(session, person.psn_no, None, EVERYTHING), new, BY)


def moves(office: Office, machine: str, case: Any) -> list[Move]:
    with office.database.reading() as session:
        query = select(Move).where(Move.machine == machine, Move.case_id == case.id)
        return list(session.exec(query.order_by(col(Move.seq))))


def test_a_corrected_id_leaves_history_and_is_reported_for_what_is_in_force(office: Office) -> None:
    person = saved(office.database, a_person())
    active, expired = saved(
        office.database,
        a_filing(person_id=person.id, state=FilingState.ACTIVE),
        a_filing(person_id=person.id, state=FilingState.EXPIRED),
    )
    claim = saved(office.database, a_claim(person_id=person.id, verdict="look"))

    followed = corrected(office, person, certno=id_number(77), name="王芬")

    assert sorted(followed.cases) == sorted([active.no, claim.no])
    assert [m.trigger for m in moves(office, "filing", active)] == ["imported", "person_corrected"]
    last = moves(office, "claim", claim)[-1]
    assert (last.source, last.dest, last.actor) == ("precheck", "precheck", "intake")
    assert last.facts == {"fields": ["certno", "name"], "second": "reviewer"}
    assert len(moves(office, "filing", expired)) == 1
    assert office.again(claim).verdict == "", "the pre-check looks at the name again"
    with office.database.reading() as session:
        (change,) = session.exec(select(RegisterChange)).all()
        assert (change.before["certno"], change.before["reason"]) == (person.certno, "登记有误")
        (report,) = session.exec(select(Report)).all()
        assert (report.case_id, report.seq, report.event) == (active.id, 2, Event.CHANGED)
    assert corrected(office, person, name="王芬").cases == [], "nothing was different"


def test_a_number_that_somebody_else_has_is_no_correction_but_a_merge(office: Office) -> None:
    person, other = saved(office.database, a_person(), a_person())

    with pytest.raises(PersonExistsError, match=other.psn_no):
        corrected(office, person, certno=other.certno)
    with pytest.raises(PersonExistsError):
        corrected(office, person, psn_no=other.psn_no)


def test_nobody_changes_a_person_alone_or_without_the_role(office: Office) -> None:
    saved(office.database, a_user("teller", Role.CASHIER))
    with office.database.reading() as session:
        two_people(session, "intake", "reviewer")
        with pytest.raises(SamePersonError):
            two_people(session, "intake", "intake")
        with pytest.raises(WrongRoleError):
            two_people(session, "intake", "teller")


def test_a_merge_moves_cases_and_the_benefit_year_and_calculates_the_rest_again(
    office: Office,
) -> None:
    kept, gone = saved(office.database, a_person(), a_person())
    hospital = saved(office.database, an_institution())
    earlier = TODAY - 40 * A_DAY
    first = a_stay(
        office, person_id=gone.id, institution_id=hospital.id,
        admitted_on=earlier - 9 * A_DAY, discharged_on=earlier,
    )  # fmt: skip
    second = a_stay(office, person_id=kept.id, institution_id=hospital.id)
    office.calculate()
    office.take(first, "pass_review", "reviewer")
    if office.again(first).state == ClaimState.RECHECK:
        office.take(first, "pass_recheck", "reviewer2")
    office.take(first, "approve", "approver")
    before = office.again(second).payable
    filing = saved(office.database, a_filing(person_id=gone.id, state="submitted",
                                             covered_to=TODAY, coverage_end="stopped"))  # fmt: skip

    followed = merged(office, kept, gone)

    assert set(followed.cases) == {first.no, filing.no}
    assert followed.rows["year_posting"] == 1
    assert office.again(filing).covered_to == kept.covered_to
    assert office.again(second).calc == "stale"
    with office.database.reading() as session:
        for table in (Filing, Claim, YearPosting, Calculation):
            owners: Any = select(table.person_id).distinct()
            assert session.exec(owners).all() == [kept.id], table
        signpost = session.get_one(Person, gone.id)
        assert signpost.merged_into_id == kept.id
    office.calculate()
    after = office.again(second).payable
    # The second stay of one person in one year: the deductible falls, so he gets more.
    assert before is not None and after is not None and after > before
    last = moves(office, "claim", first)[-1]
    assert (last.trigger, last.facts["from"], last.facts["to"]) == (
        "person_merged", gone.psn_no, kept.psn_no,
    )  # fmt: skip
    with pytest.raises(UnknownPersonError):
        merged(office, kept, gone)


def test_a_number_that_is_not_one_persons_is_refused_with_how_many_have_it(office: Office) -> None:
    one = saved(office.database, a_person())
    saved(office.database, a_person(area="110100", certno=one.certno))

    for number, area, n in (
        (one.certno, None, 2),
        (one.certno, "310100", 0),
        ("20991231", None, 0),
    ):
        with office.database.writing() as session, pytest.raises(UnknownPersonError) as refused:
            find_person(session, number, area, EVERYTHING)
        assert refused.value.facts["n"] == n
        assert number not in refused.value.sentence("zh")
    with office.database.writing() as session:
        assert find_person(session, one.certno, one.area, EVERYTHING).psn_no == one.psn_no


def test_filings_that_could_not_stand_beside_each_other_are_named(office: Office) -> None:
    kept, gone = saved(office.database, a_person(), a_person())
    one, other = saved(
        office.database,
        a_filing(person_id=kept.id, state=FilingState.ACTIVE),
        a_filing(person_id=gone.id, state=FilingState.ACTIVE, destination=BEIJING),
    )

    followed = merged(office, kept, gone)

    assert followed.overlapping == [(one.no, other.no)]


def test_records_of_two_areas_are_not_merged(office: Office) -> None:
    kept, gone = saved(office.database, a_person(), a_person(area="530100"))

    with pytest.raises(CannotMergeError):
        merged(office, kept, gone)


def test_records_that_share_neither_name_nor_document_are_not_merged(office: Office) -> None:
    kept, gone = saved(
        office.database, a_person(name="王芳", certno=an_id(1)), a_person(name="李静")
    )
    with pytest.raises(CannotMergeError) as refused:
        merged(office, kept, gone)
    assert kept.psn_no in refused.value.sentence("zh") and "更正" in refused.value.sentence("zh")

    renamed = saved(office.database, a_person(name="王芳芳", certno=kept.certno))

    assert merged(office, kept, renamed).duplicates == []


def test_after_a_merge_the_old_number_is_refused_and_the_old_id_finds_the_person(
    office: Office, tmp_path: Path
) -> None:
    load = Importer(office.database, office.book, office.calendar, date(2025, 7, 21))
    load(as_csv(tmp_path / "people.csv", [person_row(1), person_row(2)]))
    with office.database.reading() as session:
        kept, gone = session.exec(select(Person).order_by(col(Person.id))).all()
    merged(office, kept, gone)

    people, filings = import_files(
        load.app,
        [
            as_csv(tmp_path / "again.csv", [person_row(2, 姓名="王芬")]),
            as_csv(tmp_path / "filings.csv", [filing_row(2)]),
        ],
    )

    assert codes(people) == {2: ["person_merged"]}
    assert filings.accepted == 1
    with office.database.reading() as session:
        assert session.exec(select(Filing)).one().person_id == kept.id


def test_claims_of_both_records_for_one_stay_are_named_and_flagged(office: Office) -> None:
    """不得重复享受医疗保障待遇（医疗保障基金使用监督管理条例 第十七条）"""
    kept, gone, hospital = saved(office.database, a_person(), a_person(), an_institution())
    facts = {"institution_id": hospital.id}
    mine = a_stay(office, person_id=kept.id, **facts)
    his = saved(office.database, a_claim(person_id=gone.id, admitted_on=mine.admitted_on,
                                         discharged_on=mine.discharged_on, **facts))  # fmt: skip
    at_hospital = a_referral(person_id=gone.id, to_id=hospital.id)
    direct = a_settlement(at_hospital, bill_no="", total=0, admitted_on=mine.admitted_on)
    saved(office.database, direct)
    other = a_stay(office, person_id=kept.id, admitted_on=mine.admitted_on - 90 * A_DAY,
                      discharged_on=mine.admitted_on - 80 * A_DAY, **facts)  # fmt: skip

    followed = merged(office, kept, gone)

    assert {(d.one, d.other, d.code) for d in followed.duplicates} == {
        (mine.no, his.no, "overlapping_stay"),
        (mine.no, direct.settlement_no, "overlapping_stay"),
    }
    for claim in (mine, his):
        flagged = office.again(claim)
        assert flagged.verdict == "look", "it does not go on by itself"
        assert {f["code"] for f in flagged.findings} == {"overlapping_stay"}
        assert moves(office, "claim", claim)[-1].trigger == "doubles_found"
    assert his.no in moves(office, "claim", mine)[-1].facts["doubles"]
    assert office.again(other).findings == []


def test_a_receipt_typed_differently_under_both_records_is_named(office: Office) -> None:
    kept, gone, hospital = saved(office.database, a_person(), a_person(), an_institution())
    visit = {"care": "outpatient", "med_type": "11", "institution_id": hospital.id}
    mine, his = (
        a_stay(office, person_id=person.id, **visit) for person in (kept, gone)
    )  # fmt: skip
    with office.database.writing() as session:
        first, second = session.exec(select(Receipt).order_by(col(Receipt.claim_id))).all()
        second.code, second.number = "23010１", first.number
        second.issued_on = first.issued_on + A_DAY

    followed = merged(office, kept, gone)

    (double,) = followed.duplicates
    assert (double.one, double.other) == (mine.no, his.no)
    assert (double.code, double.what) == ("duplicate_receipt", first.number)
    (found,) = office.again(his).findings
    assert mine.no in found["zh"] and found["weight"] == "look"


def test_a_settlement_without_a_receipt_is_told_whatever_else_was_reversed(office: Office) -> None:
    """A reversal names its settlement; that both have no receipt number says nothing."""
    kept, gone, hospital = saved(office.database, a_person(), a_person(), an_institution())
    mine = a_stay(office, person_id=kept.id, institution_id=hospital.id)
    at_hospital = a_referral(person_id=gone.id, to_id=hospital.id)
    bare = {"bill_code": "", "bill_no": "", "total": 0, "admitted_on": mine.admitted_on}
    stands, undone = (a_settlement(at_hospital, **bare) for _ in range(2))
    back = a_settlement(at_hospital, **bare, reversed=True, undoes=undone.settlement_no)
    saved(office.database, stands, undone, back)

    followed = merged(office, kept, gone)

    assert [d.other for d in followed.duplicates] == [stands.settlement_no]


STAYS = {"archived_case", "counter_code", "look"}
"""What is not rewritten: the record that goes stays as a signpost for it (a look is evidence, a code is over in minutes)."""


def test_whatever_names_a_person_follows_a_merge(office: Office) -> None:
    """A table that comes to name a person has to be put here, and to be thought of in the merge."""
    naming = {table.name for table in METADATA.sorted_tables if "person_id" in table.c}
    kept, gone = saved(office.database, a_person(), a_person())
    approved = a_stay(office, person_id=gone.id)
    office.approve(approved)
    by: dict[str, Any] = {
        "person_id": gone.id, "area": AREA, "registered_by": "intake", "day": TODAY,
        "at": noon(TODAY),
    }  # fmt: skip
    saved(
        office.database,
        a_filing(person_id=gone.id), a_referral(person_id=gone.id),
        a_qualification(person_id=gone.id), a_settlement(a_referral(person_id=gone.id)),
        Payment(
            no="P1", key="P", attempt=1, claim_id=approved.id, claim_no=approved.no, amount=1,
            person_id=gone.id, payee_name="", payee_account="", area=AREA, applied_on=TODAY,
            state="planned", state_since=TODAY,
        ),
        Recovery(
            no="R1", kind="recover", claim_id=approved.id, claim_no=approved.no, amount=1,
            person_id=gone.id, reason="", cause="", proposed_by="", area=AREA, applied_on=TODAY,
            state="proposed", state_since=TODAY,
        ),
        Appeal(
            no="F1", kind="reconsideration", machine="claim", case_id=approved.id, seq=1,
            case_no=approved.no, person_id=gone.id, area=AREA, applied_on=TODAY, state="open",
            state_since=TODAY,
        ),
        ArchivedCase(
            machine="filing", case_id=10**9, no="A1", area=AREA, person_id=gone.id, state="expired",
            closed_on=TODAY, archived_on=TODAY, moves=1, head=b"", content=b"", digest=b"",
        ),
        Representation(kind="agent", name="李娜", paper="委托书", begins_on=TODAY, **by),
        Death(died_on=TODAY, source="family", paper="死亡证明", second="reviewer", **by),
        Estate(
            payee_name="李娜", basis="notarial", paper="公证书", originals=1, second="reviewer", **by
        ),
        PrivacyRequest(
            person_id=gone.id, area=AREA, kind="copy", asked_by="王芳", capacity="self",
            received_on=TODAY, received_by="intake", due_on=TODAY, at=noon(TODAY),
        ),
        KeptLook(
            asker="reviewer", day=TODAY, place=1, at=noon(TODAY), kind="person", what="records",
            person_id=gone.id, prev_hash=b"", hash=b"",
        ),
        CounterCode(
            person_id=gone.id, area=AREA, code=b"", paper="身份证", phone_end="1234", state="sent",
            issued_by="intake", issued_at=noon(TODAY), until=noon(TODAY),
        ),
        ServiceAddress(person_id=gone.id, given_on=TODAY, given_by="intake", at=noon(TODAY)),
    )  # fmt: skip
    assert owners(office, naming) == {name: {gone.id} for name in naming}, "a row in each of them"

    followed = merged(office, kept, gone)

    moved = naming - STAYS
    assert owners(office, naming) == {n: {(kept if n in moved else gone).id} for n in naming}
    assert {name for name, n in followed.rows.items() if n} == moved


def owners(office: Office, names: set[str]) -> dict[str, set[int]]:
    """Whose the rows of these tables are."""
    with office.database.reading() as session:
        return {
            name: set(session.execute(sql_select(METADATA.tables[name].c.person_id)).scalars())
            for name in names
        }


@on_postgresql
def test_opposite_merges_at_once_wait_for_each_other(migrated_url: str) -> None:
    database = Database(migrated_url)
    rules = load_policy(ROOT / "config" / "policy").rules(AREA, TODAY)
    for _ in range(15):
        pair = saved(database, a_person(), a_person())
        numbers = [person.psn_no for person in pair]
        start = Barrier(2)

        def merging(kept: str, gone: str, start: Barrier = start) -> str:
            with database.writing() as session:
                start.wait()
                try:
                    stays, goes = find_pair(session, kept, gone, None, EVERYTHING)
                    merge(session, stays, goes, BY, rules)
                except UnknownPersonError:
                    return "refused"
                return "merged"

        with ThreadPoolExecutor(2) as pool:
            found = pool.map(merging, numbers, numbers[::-1])

        assert sorted(found) == ["merged", "refused"]
    database.close()


def test_a_former_number_makes_no_second_record(office: Office, tmp_path: Path) -> None:
    load = Importer(office.database, office.book, office.calendar, date(2025, 7, 21))
    load(as_csv(tmp_path / "people.csv", [person_row(1), person_row(2)]))
    with office.database.reading() as session:
        person = session.exec(select(Person).order_by(col(Person.id))).first()
    assert person is not None
    was, now = person.psn_no, "23069900000000000099"
    corrected(office, person, certno=id_number(77))
    corrected(office, person, psn_no=now)

    old = load.one(as_csv(tmp_path / "old.csv", [person_row(1), person_row(2)]))
    half = load.one(as_csv(tmp_path / "half.csv", [person_row(1, 人员编号=now)]))
    somebody = load.one(as_csv(tmp_path / "new.csv", [person_row(3, 人员编号=was)]))

    assert codes(old) == {2: ["person_renumbered"]}
    (told,) = [problem.problem.sentence() for problem in old.problems]
    assert was in told and now in told
    assert codes(half) == {2: ["correction_kept"]}, "the register still has the wrong id"
    assert (half.updated, half.refused) == (1, 0)
    assert load.one(as_csv(tmp_path / "half.csv", [person_row(1, 人员编号=now)])).unchanged == 1
    assert somebody.accepted == 1, "the number may be somebody else's by now"
    with office.database.reading() as session:
        kept = {p.psn_no: p.certno for p in session.exec(select(Person))}
    assert kept == {now: id_number(77), person_row(2)["人员编号"]: id_number(2), was: id_number(3)}


def test_people_by_command(cli: Cli) -> None:
    cli = Cli(cli.url, cli.folder, TODAY)
    assert cli("init").code == 0
    database = Database(cli.url)
    saved(database, a_user("intake", Role.INTAKE), a_user("reviewer", Role.REVIEWER))
    kept, gone = saved(
        database, a_person(), a_person(covered_to=TODAY - A_DAY, coverage_end="died")
    )
    claim = saved(database, a_claim(person_id=gone.id))
    database.close()
    by = ("--as", "intake", "--second", "reviewer", "--reason", "同一人两条记录", "--json")

    assert any("继承人" in note for note in cli("why", claim.no, "--json").json["notes"])
    bad = cli("person", "correct", kept.psn_no, "--certno", "230602199001010011", *by)
    assert (bad.code, bad.json["error"]["code"]) == (1, "bad_particulars")
    done = cli("person", "correct", kept.psn_no, "--certno", id_number(5), *by)
    assert (done.code, done.json["person_no"]) == (0, kept.psn_no)
    done = cli("person", "merge", id_number(5), gone.psn_no, *by)
    assert (done.code, done.json["cases"]) == (0, [claim.no])
    assert not any("继承人" in note for note in cli("why", claim.no, "--json").json["notes"])
    triggers = [move["trigger"] for move in cli("history", claim.no, "--json").json]
    assert triggers == ["imported", "person_merged"]
    assert cli("audit", "verify").code == 0
    assert (
        cli("person", "merge", kept.psn_no, kept.psn_no, *by).json["error"]["code"]
        == "cannot_merge"
    )
    assert (
        cli("person", "merge", kept.psn_no, gone.psn_no, *by).json["error"]["code"]
        == "unknown_person"
    )
