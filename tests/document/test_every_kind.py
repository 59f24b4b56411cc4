"""Every kind of document is drawn (各种文书): whole, with its title, its number and no empty word."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import Session

from jobs.documents.load import load_case_file
from jobs.documents.make import content_of
from jobs.documents.pdf import typeset
from models import Claim, DocumentKind
from models import DocumentKind as K
from tests.conftest import once
from tests.support.builders import a_filing, a_qualification, a_referral, saved
from tests.support.office import Office
from tests.support.papers import making, text_of
from tests.support.small_claims import a_stay
from workflow.document.case_file import CaseFile
from workflow.document.sheet import DocumentText, fields, lines, table
from workflow.remedy.text import RemedyNotSetError
from workflow.service.machines import MACHINES
from workflow.shared.json_types import Json, JsonObject

NO = "230600WS20260304000001X"
EMPTY = ("None", "—", "null", "{", "【】", "（）", "9999", "1900年")
PARAMS: JsonObject = {"listed": ["费用清单", "出院小结"], "period_ends_on": "2026-03-18"}
REFUSAL = {"outcome": "rejected", "facts": "由第三人负担", "clause": "社会保险法 第三十条"}
OF = {
    K.FILING_RESULT: "filing", K.FILING_FORM: "filing", K.CROSS_PROVINCE: "entitlement",
    K.REFERRAL: "referral",
}  # fmt: skip


def a_cut_claim(office: Office) -> Claim:
    """A stay of which a line was cut, calculated and approved by two people."""
    claim = a_stay(office)
    office.calculate()
    cut = {"amount": "100.00", "reason": "超出限定支付范围（《药品目录》凡例）"}
    office.take(claim, "disallow", "reviewer", facts={"disallowed": [cut]})
    office.approve(claim)
    return claim


@pytest.fixture
def cases(office: Office) -> dict[str, Any]:
    """One case of each machine."""
    its = {"state": "active", "starts_on": office.today, "disease_name": "糖尿病"}
    database = office.database
    return {
        "claim": a_cut_claim(office),
        "filing": saved(database, a_filing(state="active")),
        "entitlement": saved(database, a_qualification(**its)),
        "referral": saved(database, a_referral()),
    }


def file_of(
    session: Session, office: Office, kind: DocumentKind, cases: dict[str, Any]
) -> CaseFile:
    """What a document of this kind rests on."""
    machine = MACHINES[OF.get(kind, "claim")]
    case = session.merge(cases[machine.name], load=False)
    session.refresh(case)
    approved = next((m.seq for m in office.moves(case) if m.trigger == "approve"), None)
    if kind in (K.REJECTION, K.NON_ACCEPTANCE):
        case.refusal = REFUSAL
        approved = None
    file = load_case_file(session, making(office), machine, case, seq=approved, params=PARAMS)
    return replace(file, served={"title": "待遇核定单", "no": NO})


def words(value: Json) -> Iterator[str]:
    """Every word of a content."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from words(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from words(inner)


@once
def test_every_kind_is_drawn_with_title_number_and_person_and_no_word_is_empty(
    office: Office, cases: dict[str, Any]
) -> None:
    with office.database.reading() as session:
        for kind in K:
            file = file_of(session, office, kind, cases)
            content = content_of(kind, file, making(office, rehearsal=True), NO)

            said, drawn = list(words(content)), text_of(typeset(content))

            assert [word for word in said if any(empty in word for empty in EMPTY)] == [], kind
            assert kind.label.zh in drawn, kind
            assert NO in drawn, kind
            assert file.person.name in drawn, kind
            assert len(content["plain"]) in (0, 2, 3), kind
        session.rollback()


@once
def test_a_document_after_a_death_speaks_to_those_who_inherit(
    office: Office, cases: dict[str, Any]
) -> None:
    with office.database.reading() as session:
        file = file_of(session, office, K.BENEFIT, cases)
        assert (
            content_of(K.BENEFIT, file, making(office, rehearsal=True), NO)["to"]
            == file.person.name
        )

        file.person.coverage_end = "died"

        assert (
            content_of(K.BENEFIT, file, making(office, rehearsal=True), NO)["to"]
            == f"{file.person.name}的继承人"
        )
        session.rollback()


@once
def test_a_benefit_decision_tells_amount_cut_reason_steps_and_remedy(
    office: Office, cases: dict[str, Any]
) -> None:
    with office.database.reading() as session:
        file = file_of(session, office, K.BENEFIT, cases)
        content = content_of(K.BENEFIT, file, making(office, rehearsal=True), NO)

    told = "\n".join(words(content))

    # (10000 − 100 − 240) × 0.95
    assert (
        content["plain"][0] == "您申请报销的医疗费用共10,000.00元，核定由医保基金支付9,177.00元。"
    )
    assert "其中核减100.00元" in content["plain"][1]
    assert "玖仟壹佰柒拾柒元整" in told
    assert "超出限定支付范围（《药品目录》凡例）" in told
    assert "9,660.00 × 95%" in told
    assert "行政复议" in told
    assert "行政诉讼" in told


@once
def test_no_real_decision_is_made_while_its_remedy_is_not_registered(
    office: Office, cases: dict[str, Any]
) -> None:
    """Daqing has registered neither the organ of reconsideration nor the court."""
    with office.database.reading() as session:
        for kind in (K.BENEFIT, K.REJECTION, K.NON_ACCEPTANCE):
            file = file_of(session, office, kind, cases)
            with pytest.raises(RemedyNotSetError):
                content_of(kind, file, making(office), NO)
        file = file_of(session, office, K.ALL_MISSING, cases)
        told = content_of(K.ALL_MISSING, file, making(office), NO)
        session.rollback()

    assert told["remedy"] == []
    assert told["mark"] == ""


GAPS = st.sampled_from(["", "三"])


@once
@given(rows=st.lists(st.tuples(st.sampled_from("甲乙丙丁"), GAPS)), said=st.lists(GAPS))
def test_a_label_without_a_value_and_a_block_without_content_stand_on_no_document(
    rows: list[tuple[str, str]], said: list[str]
) -> None:
    text = DocumentText(
        plain=said, blocks=(fields("题", *rows), lines("题", *said), table("题", ("项",), []))
    ).as_json()

    assert all(text["plain"])
    for block in text["blocks"]:
        shown = block.get("rows") or block.get("lines")
        assert shown
        assert all(all(row) if isinstance(row, list) else row for row in shown)
