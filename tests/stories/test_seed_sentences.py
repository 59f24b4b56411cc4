"""Sentences of the five documents that the project was given (原文), each a test of its own."""

from datetime import date
from typing import Any

import pytest

from config.channels import load_channels
from config.codes import load_states
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from console.answers.records import answer_records
from models import FAR, LONG_TERM, Category, Channel
from models.database import Database
from tests.conftest import once
from tests.support.builders import A_DAY, AREA, TODAY, a_filing, saved
from tests.support.visiting import YUNNAN, Reception, advice, blocks, codes, somebody
from workflow.shared.months import add_months
from workflow.shared.validity import cancellable_from, first_end

pytestmark = once

FIVE = ["M03900", "M01600", "M00503", "M07800", "M08300"]
TEN = [*FIVE, "M05300", "M06900", "M04600", "M00200", "M07200"]
SPRING_2024, SPRING_2025 = date(2024, 3, 4), date(2025, 3, 17)


def in_yunnan(database: Database, book: PolicyBook, calendar: WorkCalendar) -> Reception:
    """Somebody insured in Kunming, at the same hospital."""
    return somebody(database, book, calendar, area=YUNNAN)


def chronic(there: Reception, disease: str, on: date) -> dict[str, Any]:
    """A chronic visit on a day, at a hospital that is networked for all ten diseases."""
    place = there.hospital(chronic_networked=TEN, outpatient_networked=True)
    return there.on(on).ask(
        fixmedins_code=place.code, med_type="14", dise_codg=disease, begndate=on
    )


# 1 电子转诊和异地就医备案 (with 云南)


def test_急诊抢救_转诊转院人员视同已备案_无需重复操作(
    database: Database, book: PolicyBook, calendar: WorkCalendar
) -> None:
    there = in_yunnan(database, book, calendar)

    emergency, referred = there.ask(emergency=True), there.ask(med_type="23")

    assert (emergency["direct"], emergency["rule"]) == (True, "emergency")
    assert (referred["direct"], referred["rule"]) == (True, "referral")
    assert "云南" in next(
        r["clause"] for r in referred["reasons"] if r["code"] == "referral_deemed"
    )


def test_转诊视同已备案_only_where_the_area_says_so(there: Reception) -> None:
    answer = there.ask(med_type="23")

    assert blocks(answer) == {"not_filed"}


def test_所有离开参保地的异地长期居住人员_临时外出就医人员均需备案(
    database: Database, book: PolicyBook, calendar: WorkCalendar
) -> None:
    there = in_yunnan(database, book, calendar)
    within = there.hospital(area="530300")

    assert blocks(there.ask()) == {"not_filed"}
    assert blocks(there.ask(fixmedins_code=within.code)) == {"not_filed"}


# 2 医保报销异地是怎么报销的


def test_如在出院结算前未办理备案_可补办备案手续_然后直接结算(there: Reception) -> None:
    before = there.ask(begndate=TODAY - 5 * A_DAY)
    there.filing(starts_on=TODAY - 5 * A_DAY, applied_on=TODAY, late=True)
    after = there.ask(begndate=TODAY - 5 * A_DAY)

    assert advice(before)[0] == "file_now"
    assert after["direct"]


def test_参保人员持医保码或社保卡结算(there: Reception) -> None:
    there.filing()

    assert "show_voucher" in advice(there.ask(mdtrt_cert_type=""))
    assert advice(there.ask(mdtrt_cert_type="01")) == []
    assert advice(there.ask(mdtrt_cert_type="03")) == []


def test_未备案或不在定点医疗机构就医的费用_无法直接结算(there: Reception) -> None:
    assert blocks(there.ask()) == {"not_filed"}
    assert blocks(there.ask(fixmedins_code="H00000000000")) == {"unknown_provider"}


def test_参保人在非定点医疗机构就医发生的费用_医疗保障基金不予支付(there: Reception) -> None:
    assert advice(there.ask(fixmedins_code="H00000000000")) == ["claim_not_paid"]


def test_如果无法直接结算_可在出院后补办备案手续或自费结算后申请手工报销(
    there: Reception,
) -> None:
    answer = there.on(TODAY + 9 * A_DAY).ask(enddate=TODAY + 5 * A_DAY, discharged=True)

    assert advice(answer) == ["file_late", "claim_by_hand"]


def test_需选择已开通异地联网结算的定点医药机构就医购药(there: Reception) -> None:
    there.filing()
    pharmacy = there.hospital(kind="2", level="11", outpatient_networked=True)
    closed = there.hospital(kind="2", level="11", outpatient_networked=False)

    assert there.ask(fixmedins_code=pharmacy.code, med_type="41")["direct"]
    assert blocks(there.ask(fixmedins_code=closed.code, med_type="41")) == {"not_networked"}


# 3 大庆市 三种方式办理异地就医备案


FIVE_KINDS = [
    "异地安置退休人员", "异地长期居住人员", "常驻异地工作人员", "异地转诊就医人员",
    "其他临时外出就医人员",
]  # fmt: skip


@pytest.mark.parametrize("kind", FIVE_KINDS)
def test_五种人员可申请异地就医备案(there: Reception, kind: str) -> None:
    found = load_states().find("category", kind)
    assert found is not None
    filing = there.filing(category=found[1])

    answer = there.ask()

    assert (answer["direct"], answer["filing"]) == (True, filing.no)
    assert (answer["rule"] == "long_term") == (Category(found[1]) in LONG_TERM)


def test_三种方式办理异地就医备案_可办理省内及跨省备案_或跨省备案() -> None:
    """The national channels are for other provinces, the agency's own for both."""
    reach = {code: source.scope for code, source in load_channels().items()}

    assert reach["national_fast"] == reach["national_self"] == ("across",)
    assert reach["local_online"] == reach["local_window"] == ("within", "across")


def test_异地急诊抢救人员_is_the_sixth_kind_and_never_filed(there: Reception) -> None:
    answer = there.ask(emergency=True)

    assert (answer["direct"], answer["filing"]) == (True, None)


def test_异地长期居住人员备案长期有效_没有就医次数限制(there: Reception, book: PolicyBook) -> None:
    filing = there.filing(category=Category.LONG_TERM_RESIDENT, starts_on=TODAY)
    rules = book.rules(AREA, TODAY)

    assert first_end(TODAY, Category.LONG_TERM_RESIDENT, rules) == FAR
    for years in (0, 3, 20):
        on = TODAY.replace(year=TODAY.year + years)
        assert there.on(on).ask(begndate=on)["filing"] == filing.no


def test_参保地变更或取消备案的时限_不得超过6个月(book: PolicyBook) -> None:
    rules = book.rules(AREA, TODAY)

    free = cancellable_from(TODAY, TODAY, Category.LONG_TERM_RESIDENT, True, rules)

    assert free <= add_months(TODAY, 6) + A_DAY
    assert book.definitions["lock_months_promise"].high == 6
    assert book.definitions["lock_months_other"].high == 6


def test_临时外出就医人员备案有效期不得少于6个月_可在备案地多次就诊(
    there: Reception, book: PolicyBook
) -> None:
    filing = there.filing()
    last = add_months(TODAY, 6)

    assert book.definitions["temporary_validity_months"].low == 6
    assert {there.on(d).ask(begndate=d)["filing"] for d in (TODAY, TODAY + 90 * A_DAY, last)} == {
        filing.no
    }
    assert there.on(last + A_DAY).ask(begndate=last + A_DAY)["filing"] is None


def test_有效期内可随时取消和变更(there: Reception) -> None:
    there.filing(destination="310100")

    (change,) = (a for a in there.ask()["advice"] if a["code"] == "change_filing")

    assert "现在可以变更或取消" in change["says"]


def test_不需要选择就医地的定点医院(there: Reception) -> None:
    """想去哪个城市看病，就备案到哪儿: every networked hospital of the area, and none elsewhere."""
    there.filing()
    others = [there.hospital() for _ in range(3)]
    elsewhere = there.hospital(area="210200")

    assert all(there.ask(fixmedins_code=place.code)["direct"] for place in others)
    assert blocks(there.ask(fixmedins_code=elsewhere.code)) == {"not_filed"}


def test_需到有转诊资格的定点医院办理正常异地转诊_不可在线上申请(book: PolicyBook) -> None:
    assert book.rules(AREA, TODAY)["referral_channels"] == ["hospital"]


def test_凭转诊转院确定表和社保卡在参保地的医保经办机构进行备案(book: PolicyBook) -> None:
    papers = book.rules(AREA, TODAY)["filing_materials"]["referral"]

    assert any("转诊转院确定表" in (paper.one_of or ()) for paper in papers)


def test_因故未能联网结算_全额垫付的医疗费用_可回参保地申请手工报销(there: Reception) -> None:
    there.filing()
    place = there.hospital(inpatient_networked=False)

    answer = there.ask(fixmedins_code=place.code)

    assert advice(answer)[-1] == "claim_by_hand"
    assert "临时外出就医备案" in answer["advice"][-1]["says"]


# 4 慢特病异地结算是什么意思


@pytest.mark.parametrize("disease", TEN)
def test_共10种慢特病病种可以跨省直接结算(there: Reception, disease: str) -> None:
    there.filing(starts_on=SPRING_2025, category=Category.LONG_TERM_RESIDENT)

    assert chronic(there, disease, SPRING_2025)["direct"]


def test_患者需选择已开通慢特病直接结算服务的定点医疗机构(there: Reception) -> None:
    there.filing()

    assert blocks(there.ask(med_type="14", dise_codg="M03900")) == {"not_networked"}
    assert there.ask(med_type="14", dise_codg="M01600")["direct"]


def test_病种的名称(there: Reception) -> None:
    names = [there.tables.diseases.name(code).zh for code in TEN]

    assert names == [
        "高血压", "糖尿病", "恶性肿瘤门诊放化疗", "尿毒症透析", "器官移植术后抗排异治疗",
        "慢性阻塞性肺疾病", "类风湿关节炎", "冠心病", "病毒性肝炎", "强直性脊柱炎",
    ]  # fmt: skip


# 5 國家醫保局問答（2023-05-09）


@pytest.mark.parametrize("insutype", ["310", "390"])
def test_所有职工医保和居民医保参保人员_备案后享受住院费用跨省直接结算服务(
    database: Database, book: PolicyBook, calendar: WorkCalendar, insutype: str
) -> None:
    there = somebody(database, book, calendar, insutype=insutype, psn_type="1501")
    there.filing()

    assert there.ask()["direct"]


@pytest.mark.parametrize("disease", TEN)
def test_5种门诊慢特病_until_there_were_ten(there: Reception, disease: str) -> None:
    there.filing(starts_on=SPRING_2024, category=Category.LONG_TERM_RESIDENT)

    answer = chronic(there, disease, SPRING_2024)

    assert answer["direct"] == (disease in FIVE)
    assert blocks(answer) == (set() if disease in FIVE else {"chronic_not_direct"})


def test_5种以外的门诊慢特病_不要按照普通门诊跨省直接结算_回参保地手工报销(
    there: Reception,
) -> None:
    there.filing(starts_on=SPRING_2024, category=Category.LONG_TERM_RESIDENT)
    place = there.hospital(chronic_networked=TEN, outpatient_networked=True)
    asked = {"fixmedins_code": place.code, "dise_codg": "M05300", "begndate": SPRING_2024}

    as_chronic = there.on(SPRING_2024).ask(med_type="14", **asked)
    as_ordinary = there.on(SPRING_2024).ask(med_type="11", **asked)
    nothing_chronic = there.on(SPRING_2024).ask(med_type="11", **asked | {"dise_codg": ""})

    assert blocks(as_chronic) == {"chronic_not_direct"}
    assert blocks(as_ordinary) == {"chronic_as_ordinary"}
    assert nothing_chronic["direct"]
    for answer in (as_chronic, as_ordinary):
        assert advice(answer) == ["claim_by_hand"]
        assert "不要按照普通门诊" in answer["advice"][0]["clause"]


def test_一种以内的病种_应按门诊慢特病结算(there: Reception) -> None:
    there.filing()

    answer = there.ask(med_type="11", dise_codg="M01600")

    assert answer["direct"]
    assert "settle_as_chronic" in codes(answer)


def test_享受门诊慢特病待遇需要先进行资格认定(there: Reception) -> None:
    there.filing()

    answer = there.ask(med_type="14", dise_codg="M01600")

    assert "qualification_not_known" in codes(answer), "nothing is assumed about it"


def test_已有备案信息_无需再次备案_很久以前亲戚朋友帮助办理过(there: Reception) -> None:
    """The filing that a relative made at a window years ago is found, with who and where."""
    long_ago = date(2019, 5, 6)
    old = saved(
        there.database,
        a_filing(
            person_id=there.person.id, state="active", category=Category.LONG_TERM_RESIDENT,
            applied_on=long_ago, channel=Channel.LOCAL_WINDOW, activated_on=long_ago,
            agent={"name": "王建国", "relation": "舅舅", "certno": "", "phone": ""},
        ),
    )  # fmt: skip

    found = answer_records(there.app, "zh", there.person.certno)

    fast, own, local = found["tabs"]
    assert (fast["filings"], own["filings"]) == ([], [])
    assert [row["no"] for row in local["filings"]] == [old.no]
    (blocking,) = found["already_filed"]["filings"]
    assert found["already_filed"]["says"].startswith("已有备案信息，无需再次备案")
    assert blocking["source"] == "地方平台-窗口"
    assert blocking["filed_by"] == {
        "who": "agent", "label": "代办人", "name": "王**", "relation": "舅舅",
    }  # fmt: skip
    assert "2019-05-06" in blocking["says"]


def test_前两个选项可以查询历次线上备案进度和结果_第三个选项查询有效的备案状态(
    there: Reception,
) -> None:
    facts = {"person_id": there.person.id, "destination": "310100"}
    expired = {"state": "expired", "starts_on": date(2024, 1, 2), "ends_on": date(2024, 7, 2)}
    fast = saved(there.database, a_filing(channel="national_fast", **facts, **expired))
    own = saved(there.database, a_filing(channel="national_self", state="rejected", **facts))
    saved(there.database, a_filing(channel="local_online", **facts, **expired))
    held = saved(there.database, a_filing(channel="local_online", state="active", **facts))

    found = answer_records(there.app, "zh", there.person.psn_no)

    shown = {tab["label"]: [row["no"] for row in tab["filings"]] for tab in found["tabs"]}
    assert shown == {"快速备案": [fast.no], "自助开通": [own.no], "地方平台": [held.no]}
    assert found["tabs"][0]["filings"][0]["progress"]
    assert "progress" not in found["tabs"][2]["filings"][0]
