"""The answer of `check` against claims, the sample and its documentation."""

import ast
import json
from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import col, select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from models import Category, Claim
from models.database import Database
from tests.conftest import ROOT, Cli, once
from tests.support.builders import AREA, SHENYANG, TODAY, a_claim, saved
from tests.support.visiting import BILL, YUNNAN, somebody
from workflow.benefit.claim_calculation import calculation_request
from workflow.benefit.claim_data import load_claim_data
from workflow.benefit.plan_cache import PlanCache
from workflow.visit.answer import RULES
from workflow.visit.filing_check import DEEMED_WORDS, NEAR
from workflow.visit.request import FIELDS

pytestmark = once

CATEGORIES = [c.value for c in Category if c is not Category.EMERGENCY]


DAYS = st.integers(-40, 40).map(timedelta)


@st.composite
def filings(draw: st.DrawFn) -> dict[str, Any]:
    """A filing near the visit, of any category, place and state."""
    starts = TODAY + draw(DAYS)
    state = draw(st.sampled_from(["submitted", "reviewed", "active", "expired", "cancelled"]))
    was = state in ("active", "expired") or (state == "cancelled" and draw(st.booleans()))
    return {
        "category": draw(st.sampled_from(CATEGORIES)), "state": state, "starts_on": starts,
        "ends_on": starts + abs(draw(DAYS)), "destination": draw(st.sampled_from([SHENYANG, "310100"])),
        "activated_on": starts if was else date(9999, 12, 31),
        "ended_by": draw(st.sampled_from(["cancel", "annul"])) if state == "cancelled" else "",
        "channel": draw(st.sampled_from(["hospital", "local_window"])),
    }  # fmt: skip


@given(
    st.lists(filings(), max_size=3), DAYS, st.booleans(), st.booleans(),
    st.sampled_from([AREA, YUNNAN]),
)  # fmt: skip
def test_the_covering_filing_is_the_one_that_a_claim_of_that_stay_gets(
    database: Database, book: PolicyBook, calendar: WorkCalendar,
    filed: list[dict[str, Any]], later: timedelta, emergency: bool, referral: bool, area: str,
) -> None:  # fmt: skip
    there = somebody(database, book, calendar, area=area)
    for facts in filed:
        there.filing(area=area, **facts)
    on = TODAY + later
    claim = saved(
        database,
        a_claim(
            area=area, person_id=there.person.id, institution_id=there.place.id, admitted_on=on,
            discharged_on=on, emergency=emergency, reason_code="05" if referral else "",
        ),
    )  # fmt: skip
    with database.reading() as session:
        held = session.exec(select(Claim).where(col(Claim.id) == claim.id)).one()
        asked = calculation_request(
            load_claim_data(session, [held]).facts_of(held), PlanCache(book)
        )

    answer = there.ask(begndate=on, emergency=emergency, referral=referral)

    assert answer["filing"] == (asked.found.filing.no if asked.found.filing else None)
    assert answer["rule"] == RULES[asked.case.situation]
    if answer["direct"]:
        assert answer["filing"] or answer["rule"] != "none"


def test_the_command_answers_from_the_sample(sample_cli: Cli, tmp_path: Any) -> None:
    cli = sample_cli
    asked = {"certno": "230602195405201259", "insutype": "390", "med_type": "21",
             "fixmedins_code": "H44010000001", "begndate": "2025-07-18"}  # fmt: skip
    (tmp_path / "visit.json").write_text(json.dumps(asked), encoding="utf-8")
    (tmp_path / "bill.json").write_text(json.dumps(BILL), encoding="utf-8")

    said = cli("--json", "check", tmp_path / "visit.json", "--quote", tmp_path / "bill.json")
    shown = cli("check", "-", stdin=json.dumps(asked))
    wrong = cli("--json", "check", "-", stdin=json.dumps(asked | {"begndate": "x"}))
    broken = cli("--json", "check", "-", stdin="{")

    assert said.code == 0
    assert not said.json["direct"]
    assert said.json["quote"]["amounts"]["medfee_sumamt"] == "20000.00"
    assert "230602195405201259" not in said.out + shown.out
    assert "不能直接结算" in shown.out
    assert (wrong.code, wrong.json["error"]["code"]) == (1, "bad_date")
    assert wrong.json["error"]["field"] == "begndate"
    assert (broken.code, broken.json["error"]["code"]) == (2, "not_json")


def test_every_code_of_an_answer_stands_in_the_documentation() -> None:
    page = (ROOT / "docs" / "direct-settlement.md").read_text("utf-8")
    used = {*NEAR, *(f"{situation}_deemed" for situation in DEEMED_WORDS)}
    for file in (ROOT / "workflow" / "visit").glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "AnswerLine":
                used |= {a.value for a in node.args[:1] if isinstance(a, ast.Constant)}

    assert len(used) > 30
    assert not {code for code in used if f"`{code}`" not in page}
    assert not {field for field in FIELDS if f"`{field}`" not in page}
