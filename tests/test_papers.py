"""The papers of filings and claims: what is missing, what a promise stands for, what is only welcome."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from config.errors import ConfigError
from config.policy import PolicyBook, Rules
from jobs.sample import FOLDER
from models import Care, Category, ClaimState, FilingState, Settlement
from models.claim import is_stay
from tests.builders import TODAY, a_claim, a_filing
from tests.conftest import Cli
from tests.importing import as_csv, as_lines, claim_object, filing_row, id_number, person_row
from tests.pages import NOWHERE, a_copy, an_area, dated
from workflow.papers import claim_papers, filing_papers, named, promise_is_open, welcome_papers

RESIDENT = "long_term_resident"
ALWAYS = ["身份证件", "收费票据", "费用清单"]
ARTICLE_20, ARTICLE_31 = "社会保险经办条例 第二十条", "社会保险经办条例 第三十一条"
JIANGSU = "江苏省异地就医经办服务规程 第二十七条"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the book, to spoil."""
    return a_copy(tmp_path)


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
    assert block["says"] == "缺少居住证明，没有承诺书可以代替"
    assert block["clause"].startswith("参数“备案材料”，2023-01-01 起：样例值")
    assert block["clause"].endswith("【未核实】")


def test_a_promise_stands_for_what_was_promised_and_not_for_the_identity_paper(
    office: Cli,
) -> None:
    (block,) = review_of(filed(office, 备案类型="异地长期居住人员", 承诺制="1", 已交材料="照片"))

    assert block["says"] == "缺少身份证件，没有承诺书可以代替"
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


def test_a_promise_counts_only_where_the_area_allows_it_for_the_category(folder: Path) -> None:
    entry = papers("{one_of: [居住证明], promise: true}")
    allowed = f"  promise_categories: [{dated(f'[{RESIDENT}]')}]\n"
    nobody = f"  promise_categories: [{dated('[]')}]\n"

    def missing(parameters: str) -> list[str]:
        rules = an_area(folder, parameters).rules(NOWHERE, TODAY)
        return [named(paper) for paper in filing_papers(RESIDENT, True, [], rules)]

    assert missing(entry + allowed) == []
    assert missing(entry + nobody) == ["居住证明"]


def test_what_an_area_only_welcomes_is_shown_while_a_filing_waits_and_never_missing(
    folder: Path,
) -> None:
    entry = papers("{welcome: 租房合同/房产证}") + f"  promise_categories: [{dated('[]')}]\n"
    rules = an_area(folder, entry).rules(NOWHERE, TODAY)

    def shown(**facts: Any) -> list[str]:
        return [named(p) for p in welcome_papers(a_filing(category=RESIDENT, **facts), rules)]

    assert filing_papers(RESIDENT, False, [], rules) == []
    assert shown() == shown(state=FilingState.RETURNED) == ["租房合同/房产证"]
    assert shown(materials=["房产证"]) == []
    assert shown(state=FilingState.REVIEWED) == shown(state=FilingState.CANCELLED) == []


# Claims


@pytest.mark.parametrize(
    ("med_type", "wanted", "one"),
    [
        ("11", "处方底方/病历", "病历"),
        ("13", "急诊诊断证明/病历", "急诊诊断证明"),
        ("14", "处方底方/病历", "处方底方"),
        ("140101", "处方底方/病历", "病历"),
        ("15", "处方底方/病历", "处方底方"),
        ("21", "出院小结/诊断证明", "诊断证明"),
        ("51", "出院小结/诊断证明/病历", "病历"),
        ("52", "出院小结/诊断证明/病历", "出院小结"),
        ("5302", "出院小结/诊断证明/病历", "诊断证明"),
    ],
)
def test_each_kind_of_care_has_its_own_paper_beside_bill_and_fee_list(
    book: PolicyBook, office: Cli, med_type: str, wanted: str, one: str
) -> None:
    why = claimed(office, med_type=med_type, materials=ALWAYS)

    assert why["state"] == "returned"
    assert f"缺少{wanted}（{ARTICLE_20}）" in why["because"]
    care = office("show", why["no"], "--json").json["care"]
    handed_in = a_claim(care=care, med_type=med_type, materials=[*ALWAYS, one])
    assert claim_papers(handed_in, book.rules("230600", TODAY)) == []


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
    assert f"missing: 费用清单 ({ARTICLE_20})" in why["because"]


def test_before_the_pre_check_ran_why_names_papers_and_clauses_too(office: Cli) -> None:
    claim = claim_object(1, materials=["收费票据", "费用清单", "病历"])
    office("import", as_lines(office.folder / "claims.jsonl", [claim]))

    steps = office("why", claim["ext_no"], "--json").json["next"]

    step = next(s for s in steps if s["trigger"] == "pass_precheck" and "intake" in s["by"])
    blocks = {block["guard"]: block for block in step["blocked_by"]}
    assert blocks["no_hard_finding"]["says"] == "预审发现：缺少身份证件"
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
        ({"care": "emergency", "med_type": "1301", "emergency": True},
         ["门诊抢救病历/出院小结/死亡记录"]),
        ({"care": "emergency", "med_type": "1301", "emergency": True, "materials": ["出院小结"]}, []),
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


def test_an_area_may_ask_a_second_item_of_everybody_and_it_counts_once(folder: Path) -> None:
    legal = f"{{required: 诊断证明, basis: {ARTICLE_20}}}"
    value = f"{{all: [{legal}], inpatient: [{legal}, {{welcome: 照片}}]}}"
    rules = an_area(folder, f"  claim_materials: [{dated(value)}]\n").rules(NOWHERE, TODAY)

    assert [named(p) for p in claim_papers(a_claim(materials=[]), rules)] == ["诊断证明"]


# Stays


@pytest.mark.parametrize(
    ("care", "med_type", "stays"),
    [
        ("inpatient", "21", True), ("inpatient", "9", True), ("maternity", "52", True),
        ("maternity", "5302", True), ("maternity", "51", False), ("maternity", "53", False),
        ("outpatient", "11", False), ("chronic", "14", False), ("emergency", "1301", False),
    ],
)  # fmt: skip
def test_a_maternity_stay_is_a_stay(care: str, med_type: str, stays: bool) -> None:
    assert is_stay(a_claim(care=care, med_type=med_type)) == stays


@pytest.mark.parametrize(
    ("med_type", "stays"),
    [("21", True), ("28", True), ("52", True), ("5302", True), ("51", False), ("11", False)],
)
def test_a_direct_settlement_of_a_stay_is_known_by_its_kind(med_type: str, stays: bool) -> None:
    assert is_stay(Settlement(med_type=med_type)) == stays


def test_two_claims_for_the_same_days_of_a_birth_are_pointed_out(office: Cli) -> None:
    facts = {
        "med_type": "52", "begndate": "2025-06-28", "enddate": "2025-07-02",
        "certno": id_number(1), "materials": [*ALWAYS, "出院小结"],
    }  # fmt: skip
    one, other = (claim_object(n, **facts) for n in (1, 2))
    office("import", as_lines(office.folder / "claims.jsonl", [one, other]))

    assert office("run", "precheck_claims").code == 0

    found = office("show", other["ext_no"], "--json").json["findings"]
    assert [finding["code"] for finding in found] == ["overlapping_stay"]


# The checklists of the book


LOCAL = "{required: 户口簿, basis: 大庆市医保局备案实用手册}"


def papers(entry: str, key: str = "long_term_resident", name: str = "filing_materials") -> str:
    """A checklist with one item."""
    return f"  {name}:\n    - {dated(f'{{{key}: [{entry}]}}')}\n"


@pytest.mark.parametrize(
    ("entry", "key", "says"),
    [
        (LOCAL, "long_term_resident", "long_term_resident.0: 户口簿 cannot be required"),
        ("{required: 户口簿}", "long_term_resident", "cannot be required: its basis “—”"),
        ("{one_of: [户口簿]}", "long_term_resident", "one_of needs two papers, or one and promise"),
        ("{required: 户口簿, welcome: 照片}", "all", "give one of required, one_of, welcome"),
        ("{asked: 户口簿}", "all", "all.0.asked: is not of kind papers"),
        ("户口簿", "all", "all.0: is not of kind papers"),
        ("{welcome: 户口簿}", "long_term", "value.long_term: 'long_term' is not one of all, "),
        ("{welcome: 户口簿}", "inpatient", "value.inpatient: 'inpatient' is not one of all, "),
    ],
)
def test_a_slip_in_a_checklist_is_told(folder: Path, entry: str, key: str, says: str) -> None:
    with pytest.raises(ConfigError) as told:
        an_area(folder, papers(entry, key))

    assert f"policy file {NOWHERE}.yaml, line 6, parameters.filing_materials.0.value." in str(
        told.value
    )
    assert says in told.value.sentence("en")


def test_a_paper_is_required_by_law_alone_and_the_refusal_says_so(folder: Path) -> None:
    """社会保险经办条例 第三十一条: more than an identity paper needs a law or regulation."""
    with pytest.raises(ConfigError) as told:
        an_area(folder, papers(LOCAL))
    assert "社会保险经办条例 第三十一条" in told.value.sentence("zh")
    assert "Social Insurance Agency Regulations art. 31" in told.value.sentence("en")

    legal = "{required: 诊断证明, basis: 社会保险经办条例 第二十条}"
    local = "{welcome: 户口簿, basis: 大庆市医保局备案实用手册}"
    book = an_area(folder, papers(f"{legal}, {local}, {{one_of: [居住证明], promise: true}}"))
    assert len(book.rules(NOWHERE, TODAY)["filing_materials"]["long_term_resident"]) == 3


def test_a_checklist_of_claims_knows_every_kind_of_care_and_one_of_filings_every_category(
    book: PolicyBook,
) -> None:
    claims = {"all", *(care.value for care in Care), "injury", "rescue", "special_drug"}

    assert set(book.definitions["claim_materials"].options) == claims
    assert set(book.definitions["filing_materials"].options) == {
        "all",
        *(c.value for c in Category),
    }


def test_an_unknown_kind_of_care_in_a_checklist_is_told(folder: Path) -> None:
    where = r"line 6, parameters\.claim_materials\.0\.value\.dental: 'dental' is not one of all"
    with pytest.raises(ConfigError, match=where):
        an_area(folder, papers("{welcome: 病历}", "dental", "claim_materials"))
