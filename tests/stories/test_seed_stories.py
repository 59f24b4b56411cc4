"""Sentences of the five documents (原文) that are about what people do: each through the real machines."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from console.answers.records import answer_records
from console.answers.visit import answer_visit
from models import FAR, Filing
from models.database import Database
from tests.conftest import Cli, once
from tests.filing.test_stories import MONDAY, Story
from tests.support.builders import A_DAY, a_user, an_institution, saved
from tests.support.importing import as_csv, codes, filing_row, id_number, person_row
from tests.support.office import STAFF
from workflow.shared.errors import GuardFailedError
from workflow.shared.months import add_months

pytestmark = once

FILED = {"申请时间": "2025-07-21 09:00:00", "开始日期": "2025-07-21"}
KINDS = {
    "异地安置退休人员": ("户口簿首页；常住人口登记卡；户口簿", "自助开通", FAR),
    "异地长期居住人员": ("居住证明", "自助开通", FAR),
    "常驻异地工作人员": ("派出证明", "自助开通", FAR),
    "异地转诊就医人员": ("转诊转院证明", "定点医院", add_months(MONDAY, 6)),
    "其他临时外出就医人员": ("", "自助开通", add_months(MONDAY, 6)),
}
"""The five kinds of 大庆: what each brings, through what it comes, and how long it holds."""


@pytest.fixture
def story(database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path) -> Story:
    """Monday, with people 1 to 9 insured in Daqing."""
    found = Story(database, book, calendar, MONDAY)
    found.folder = tmp_path
    saved(database, *(a_user(name, *roles) for name, roles in STAFF.items()))
    found(as_csv(tmp_path / "people.csv", [person_row(n) for n in range(1, 10)]))
    return found


def of(kind: str, n: int = 1, **facts: str) -> dict[str, str]:
    """A filing of this kind with its papers, made today."""
    papers, channel, _ = KINDS[kind]
    return (
        filing_row(n, 备案类型=kind, 已交材料=f"身份证件；{papers}", 申报来源=channel, **FILED)
        | facts
    )


def in_force(story: Story, *rows: dict[str, str]) -> list[Filing]:
    """These filings, imported, reviewed and begun."""
    report = story.filings(*rows)
    assert report.clean, codes(report)
    for filing in story.every(Filing):
        if not filing.self_service:
            story.take(filing.no, "review", "intake")
    story.day(MONDAY)
    found = story.every(Filing)
    assert [filing.state for filing in found] == ["active"] * len(found)
    return found


def answer(story: Story, hospital: str, n: int = 1, day: date = MONDAY) -> dict[str, Any]:
    """What `check` says of a stay of somebody at a hospital."""
    visit = {
        "certno": id_number(n), "insutype": "390", "med_type": "21", "mdtrt_cert_type": "01",
        "fixmedins_code": hospital, "begndate": day.isoformat(),
    }  # fmt: skip
    return answer_visit(story.app, "zh", visit)


def records(story: Story, n: int = 1) -> dict[str, Any]:
    return answer_records(story.app, "zh", id_number(n))


# 3 大庆市 三种方式办理异地就医备案


@pytest.mark.parametrize("kind", KINDS)
def test_大庆市将异地就医备案人员细分为五种人员(story: Story, kind: str) -> None:
    hospital = saved(story.database, an_institution(area="110100"))

    (filing,) = in_force(story, of(kind))

    assert filing.ends_on == KINDS[kind][2], "长期有效, or six months"
    found = answer(story, hospital.code)
    assert (found["direct"], found["filing"]) == (True, filing.no)


def test_因工作_旅游等原因异地急诊抢救人员_is_never_filed(story: Story) -> None:
    report = story.filings(filing_row(1, 备案类型="异地急诊抢救人员", **FILED))

    assert codes(report) == {2: ["emergency_is_deemed"]}


@pytest.mark.parametrize(
    ("channel", "tab"),
    [("快速备案", "快速备案"), ("自助开通", "自助开通"), ("地方平台-窗口", "地方平台")],
)
def test_具体办理方式有三种_备案完成后点击备案记录查看是否成功(
    story: Story, channel: str, tab: str
) -> None:
    (filing,) = in_force(story, of("其他临时外出就医人员", 申报来源=channel))

    shown = {each["label"]: each["filings"] for each in records(story)["tabs"]}

    assert {label: [row["no"] for row in rows] for label, rows in shown.items() if rows} == {
        tab: [filing.no]
    }
    (row,) = shown[tab]
    assert row["state_label"] == "已生效"
    if tab != "地方平台":
        assert [step["step"] for step in row["progress"]] == ["受理", "审核通过", "生效"]
        assert row["result"]


def test_参保地变更或取消备案的时限不得超过6个月_此后可以取消(story: Story) -> None:
    (filing,) = in_force(
        story, of("异地长期居住人员", 承诺制="1", 已交材料="身份证件")
    )  # fmt: skip
    last = add_months(MONDAY, 6)

    story.today = last
    with pytest.raises(GuardFailedError, match=str(last + A_DAY)):
        story.take(filing.no, "cancel", "applicant")
    story.today = last + A_DAY
    story.take(filing.no, "cancel", "applicant")

    assert story.only(Filing).ended_by == "cancel"


@pytest.mark.parametrize("days", [0, 1, 100])
def test_临时外出就医备案有效期内可随时取消(story: Story, days: int) -> None:
    (filing,) = in_force(story, of("其他临时外出就医人员"))

    story.today = MONDAY + days * A_DAY
    story.take(filing.no, "cancel", "applicant")

    assert story.only(Filing).ends_on == story.today


def test_可在备案地多次就诊并享受异地就医直接结算服务(story: Story) -> None:
    (filing,) = in_force(story, of("其他临时外出就医人员"))
    hospital = saved(story.database, an_institution(area="110100"))

    for days in (0, 3, 90, 184):
        story.today = MONDAY + days * A_DAY
        assert answer(story, hospital.code, day=story.today)["filing"] == filing.no
    story.day(MONDAY + 185 * A_DAY)
    assert answer(story, hospital.code, day=story.today)["direct"] is False


def test_不需要选择就医地的定点医院_备案到统筹区即可(story: Story) -> None:
    """A county is lifted to its pooling area; the row names no hospital, and all of them will do."""
    (filing,) = in_force(story, of("其他临时外出就医人员", 就医地医保区划="210102"))
    hospitals = saved(story.database, *(an_institution(area="210100") for _ in range(3)))
    elsewhere = saved(story.database, an_institution(area="210200"))

    assert filing.destination == "210100"
    assert not [name for name in Filing.model_fields if "hospital" in name or "institution" in name]
    assert [answer(story, place.code)["filing"] for place in hospitals] == [filing.no] * 3
    assert answer(story, elsewhere.code)["direct"] is False


@pytest.mark.parametrize("channel", ["快速备案", "自助开通", "地方平台-线上"])
def test_需到有转诊资格的定点医院办理正常异地转诊_不可在线上申请(
    story: Story, channel: str
) -> None:
    report = story.filings(of("异地转诊就医人员", 申报来源=channel))

    assert codes(report) == {2: ["online_referral"]}


def test_凭转诊转院确定表和社保卡进行备案(story: Story) -> None:
    """Without the form it is not reviewed; with it, under either of its names, it is."""
    assert story.filings(of("异地转诊就医人员", 已交材料="社会保障卡")).clean
    (filing,) = story.every(Filing)

    with pytest.raises(GuardFailedError, match="转诊转院确定表"):
        story.take(filing.no, "review", "intake")
    missing = {"missing": ["转诊转院确定表"]}
    story.take(filing.no, "return_for_correction", "intake", facts=missing)
    story.take(filing.no, "resubmit", "applicant", facts={"materials": ["转诊转院确定表"]})
    story.take(filing.no, "review", "intake")
    story.day(MONDAY)

    assert story.only(Filing).state == "active"


def test_异地备案可补办(story: Story) -> None:
    hospital = saved(story.database, an_institution(area="110100"))
    begun = MONDAY - 5 * A_DAY
    assert answer(story, hospital.code, day=begun)["direct"] is False

    (filing,) = in_force(story, of("其他临时外出就医人员", 开始日期=begun.isoformat()))

    assert answer(story, hospital.code, day=begun)["filing"] == filing.no


# 1 with 富平县


@pytest.mark.parametrize(("level", "deductible", "percent"), [("09", "200", 90), ("05", "400", 80)])
def test_富平县_乡镇卫生院和一级200元90_二级400元80(
    cli: Cli, level: str, deductible: str, percent: int
) -> None:
    bill = {
        "area": "610528", "insutype": "390", "psn_type": "15", "med_type": "21",
        "hosp_lv": level, "filing": "none", "destination": "610500", "begndate": "2025-06-02",
        "enddate": "2025-06-09", "totals": {"medfee_sumamt": "5000.00"},
    }  # fmt: skip
    file = cli.folder / "bill.json"
    file.write_text(json.dumps(bill))

    found = cli("quote", file, "--json").json

    paid = (5000 - int(deductible)) * percent / 100
    assert found["amounts"]["act_pay_dedc"] == f"{deductible}.00"
    assert found["amounts"]["hifp_pay"] == f"{paid:.2f}"


# 5 國家醫保局問答（2023-05-09）


def test_很久以前可能亲戚朋友帮助办理过_提示已有备案信息_指明哪一件(story: Story) -> None:
    """The new application is refused by the very filing that the records show, agent and all."""
    agent = {"代办人姓名": "王建国", "代办人关系": "舅舅"}
    (old,) = in_force(story, of("异地长期居住人员", 申报来源="地方平台-窗口", **agent))

    story.today = date(2028, 3, 6)
    again = {"外部流水号": "X2", "申请时间": "2028-03-06 09:00:00", "开始日期": "2028-03-06"}
    report = story.filings(of("其他临时外出就医人员", **again))

    assert codes(report) == {2: ["already_filed"]}
    (told,) = [problem.problem.sentence() for problem in report.problems]
    assert told.startswith("已有备案信息，无需再次备案") and old.no in told and "窗口" in told
    found = records(story)
    (blocking,) = found["already_filed"]["filings"]
    assert (blocking["no"], blocking["filed_by"]["name"]) == (old.no, "王**")
    (row,) = found["tabs"][2]["filings"]
    assert (row["destination_name"], row["ends_on"]) == ("北京市", None)
