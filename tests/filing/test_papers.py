"""The papers of filings and claims: what is missing, what a promise stands for, what is only welcome."""

from datetime import date
from typing import Any

import pytest

from config.policy import Rules
from jobs.sample import FOLDER
from models import ClaimState
from tests.conftest import Cli
from tests.support.builders import a_claim
from tests.support.importing import (
    as_csv,
    as_lines,
    claim_object,
    filing_row,
    id_number,
    person_row,
)
from workflow.shared.documents import claim_papers, named, promise_is_open, welcome_papers

RESIDENT = "long_term_resident"
ALWAYS = ["身份证件", "收费票据", "费用清单"]
ARTICLE_20, ARTICLE_31 = "社会保险经办条例 第二十条", "社会保险经办条例 第三十一条"
JIANGSU = "江苏省异地就医经办服务规程 第二十七条"


@pytest.fixture
def office(cli: Cli) -> Cli:
    """An office with three people and the hospitals of the sample."""
    cli.today = date(2025, 7, 18)
    people = as_csv(cli.folder / "people.csv", [person_row(n) for n in range(1, 4)])
    assert cli("init").code == 0
    assert cli("import", people, FOLDER / "providers.csv").code == 0
    return cli


def filed(office: Cli, **facts: str) -> dict[str, Any]:
    """What `why` says of a filing that came in like this."""
    row = filing_row(1, **facts)
    said = office("import", as_csv(office.folder / "filings.csv", [row]))
    assert said.code == 0, said.out
    found: dict[str, Any] = office("why", row["外部流水号"], "--json").json
    return found


def claimed(office: Cli, lang: str = "zh", **facts: Any) -> dict[str, Any]:
    """What `why` says of a claim that came in like this, once it was pre-checked."""
    claim = claim_object(1, **facts)
    said = office("import", as_lines(office.folder / "claims.jsonl", [claim]))
    assert said.code == 0, said.out
    assert office("run", "precheck_claims").code == 0
    found: dict[str, Any] = office("--lang", lang, "why", claim["ext_no"], "--json").json
    return found


def review_of(why: dict[str, Any]) -> list[dict[str, Any]]:
    """What holds the review by a person back."""
    step = next(s for s in why["next"] if s["trigger"] == "review" and s["by"] == ["intake"])
    return list(step["blocked_by"])


# Filings


def test_a_missing_paper_of_a_filing_is_named_with_the_document_that_asks_for_it(
    office: Cli,
) -> None:
    (block,) = review_of(filed(office, 备案类型="异地长期居住人员"))

    assert block["guard"] == "papers_complete"
    assert block["says"] == "缺少居住证明，也未作出可以代替的承诺"
    assert block["clause"].startswith("参数“备案材料”，2023-01-01 起：样例值")
    assert block["clause"].endswith("【未核实】")


def test_a_promise_stands_for_what_was_promised_and_not_for_the_identity_paper(
    office: Cli,
) -> None:
    (block,) = review_of(filed(office, 备案类型="异地长期居住人员", 承诺制="1", 已交材料="照片"))

    assert block["says"] == "缺少身份证件/社会保障卡/医保电子凭证，也未作出可以代替的承诺"
    assert block["clause"] == ARTICLE_31


def test_a_promise_with_the_identity_paper_is_enough(office: Cli) -> None:
    assert review_of(filed(office, 备案类型="异地长期居住人员", 承诺制="1")) == []


@pytest.mark.parametrize("paper", ["转诊转院证明", "转诊转院确定表"])
def test_a_referral_is_proved_under_either_name(office: Cli, paper: str) -> None:
    why = filed(
        office, 备案类型="异地转诊就医人员", 申报来源="定点医院", 已交材料=f"身份证件;{paper}"
    )

    assert review_of(why) == []


def test_a_group_of_which_one_is_enough_is_told_as_such(office: Cli) -> None:
    (block,) = review_of(filed(office, 备案类型="异地转诊就医人员", 申报来源="定点医院"))

    assert "缺少转诊转院证明/转诊转院确定表" in block["says"]


def test_a_promise_is_open_until_what_it_stands_for_has_come_in(rules: Rules) -> None:
    def is_open(*papers: str, category: str = RESIDENT, promise: bool = True) -> bool:
        return promise_is_open(category, promise, papers, rules)

    assert is_open("身份证件")
    assert not is_open("身份证件", "居住证明")
    assert not is_open("居住证明"), "an identity paper was never promised"
    assert not is_open("身份证件", promise=False)
    assert not is_open("身份证件", category="other_temporary"), "nothing can be promised"


# Claims


OWN_PAPERS = {
    "11": ("outpatient", "处方底方/病历"),
    "13": ("emergency", "急诊诊断证明/病历"),
    "14": ("chronic", "处方底方/病历"),
    "140101": ("chronic", "处方底方/病历"),
    "15": ("outpatient", "处方底方/病历"),
    "22": ("inpatient", "出院小结/诊断证明"),
    "51": ("maternity", "出院小结/诊断证明/病历"),
    "52": ("maternity", "出院小结/诊断证明/病历"),
    "5302": ("maternity", "出院小结/诊断证明/病历"),
}


def test_each_kind_of_care_has_its_own_paper_beside_bill_and_fee_list(
    rules: Rules, office: Cli
) -> None:
    claims = [
        claim_object(n, med_type=med_type, certno=id_number(1), materials=ALWAYS)
        for n, med_type in enumerate(OWN_PAPERS, 1)
    ]
    office("import", as_lines(office.folder / "claims.jsonl", claims))
    assert office("run", "precheck_claims").code == 0

    for claim in claims:
        care, wanted = OWN_PAPERS[claim["med_type"]]
        shown = office("show", claim["ext_no"], "--json").json
        missing = [f for f in shown["findings"] if f["code"] == "missing_material"]
        assert (shown["care"], shown["state"]) == (care, "returned")
        assert [(f["item"], f["clause"]) for f in missing] == [(wanted, ARTICLE_20)]
        for one in wanted.split("/"):
            whole = a_claim(care=care, med_type=claim["med_type"], materials=[*ALWAYS, one])
            assert claim_papers(whole, rules) == []


def test_drugs_from_a_pharmacy_need_the_bill_alone_and_a_prescription_is_welcome(
    office: Cli,
) -> None:
    why = claimed(office, med_type="41", materials=ALWAYS)

    assert why["state"] == "awaiting_parcel"
    assert (
        f"可以补充（不影响办理）：外购发票、医嘱单/处方（{JIANGSU}，外购药品）；"
        f"用药申请表（{JIANGSU}，双通道药品）"
    ) in why["notes"]


def test_what_is_missing_of_a_claim_is_told_with_its_clause_in_both_languages(office: Cli) -> None:
    why = claimed(office, lang="en", med_type="21", materials=["收费票据", "诊断证明"])

    assert f"missing: 身份证件 ({ARTICLE_31})" in why["because"]
    assert f"; missing: 费用清单 ({ARTICLE_20})" in why["because"]


def test_before_the_pre_check_ran_why_names_papers_and_clauses_too(office: Cli) -> None:
    claim = claim_object(1, materials=["收费票据", "费用清单", "病历"])
    office("import", as_lines(office.folder / "claims.jsonl", [claim]))

    steps = office("why", claim["ext_no"], "--json").json["next"]

    step = next(s for s in steps if s["trigger"] == "pass_precheck" and "intake" in s["by"])
    blocks = {block["guard"]: block for block in step["blocked_by"]}
    assert blocks["no_hard_finding"]["says"].startswith("预审发现：缺少身份证件；")
    assert blocks["no_hard_finding"]["clause"] == ARTICLE_31


def test_papers_about_an_injury_are_welcome_and_hold_nothing_up(office: Cli) -> None:
    whole = [*ALWAYS, "出院小结"]
    why = claimed(office, med_type="22", materials=whole)

    assert why["state"] == "awaiting_parcel"
    injury = "交通事故认定书/法院判决书/调解协议书/个人承诺书"
    assert f"可以补充（不影响办理）：{injury}（{JIANGSU}，意外伤害）" in why["notes"]


def test_welcome_papers_are_told_in_english(office: Cli) -> None:
    why = claimed(
        office, lang="en", med_type="1301", emergency=True, materials=[*ALWAYS, "急诊诊断证明"]
    )

    rescue = "门诊抢救病历/出院小结/死亡记录"
    assert f"welcome, never needed: {rescue} ({JIANGSU}，抢救)" in why["notes"]


@pytest.mark.parametrize(
    ("facts", "shown"),
    [
        ({}, []),
        ({"med_type": "22"}, ["交通事故认定书/法院判决书/调解协议书/个人承诺书"]),
        ({"third_party": "third_party"}, ["交通事故认定书/法院判决书/调解协议书/个人承诺书"]),
        ({"med_type": "22", "materials": ["调解协议书"]}, []),
        ({"care": "emergency", "med_type": "1301", "emergency": True}, []),
        ({"care": "emergency", "med_type": "1301", "emergency": True, "materials": ["病历"]},
         ["门诊抢救病历/出院小结/死亡记录"]),
        ({"care": "emergency", "med_type": "1301"}, []),
        ({"care": "emergency", "med_type": "13", "emergency": True}, []),
        ({"care": "outpatient", "med_type": "18"}, ["用药申请表"]),
        ({"care": "outpatient", "med_type": "11"}, []),
    ],
)  # fmt: skip
def test_circumstances_add_their_own_papers(
    rules: Rules, facts: dict[str, Any], shown: list[str]
) -> None:
    assert [named(paper) for paper in welcome_papers(a_claim(**facts), rules)] == shown


def test_welcome_papers_are_shown_only_while_they_can_still_be_used(rules: Rules) -> None:
    waiting = {
        state for state in ClaimState if welcome_papers(a_claim(med_type="22", state=state), rules)
    }

    assert waiting == {
        ClaimState.PRECHECK, ClaimState.RETURNED, ClaimState.AWAITING_PARCEL, ClaimState.REVIEW
    }  # fmt: skip
