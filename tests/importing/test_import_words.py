"""Official words, usual short forms and codes (代码、官方名称、惯用简称): all three are read."""

from pathlib import Path

import pytest
from sqlmodel import select

from config.codes import load_regions, load_states
from config.errors import ConfigError
from config.region_names import short_name
from models import Filing, Institution, Person
from tests.conftest import once
from tests.support.importing import Importer, as_csv, codes, filing_row, person_row

pytestmark = once
BOOK, REGIONS = load_states(), load_regions()


@pytest.mark.parametrize(
    ("column", "words", "code"),
    [
        ("cert_type", ["户口簿", "身份证", "居民身份证", "居民身份证(户口簿)", "1", "01"], "01"),
        ("cert_type", ["永居证", "外国人永久居留身份证"], "07"),
        ("insutype", ["职工", "职工医保", "职工基本医疗保险", "310"], "310"),
        ("insutype", ["居民", "城乡居民医保"], "390"),
        ("category", ["异地转诊", "转诊转院", "异地转诊就医人员", "referral"], "referral"),
        ("med_type", ["门慢", "门诊慢特病", "14"], "14"),
        ("hosp_lv", ["三甲", "三级甲等", "三级甲", "02"], "02"),
        ("status", ["在保", "正常参保"], "1"),
        ("provider_kind", ["药店", "零售药店"], "2"),
        ("chrgitm_lv", ["甲", "甲类", "1"], "01"),
    ],
)
def test_a_coded_column_takes_the_official_word_its_short_forms_and_the_code(
    column: str, words: list[str], code: str
) -> None:
    assert {BOOK.code(column, word) for word in words} == {code}


@pytest.mark.parametrize(
    ("column", "word"), [("cert_type", "护照"), ("hosp_lv", "三级"), ("cert_type", "港澳通行证")]
)
def test_a_word_that_stands_for_several_codes_is_none_of_them(column: str, word: str) -> None:
    assert BOOK.find(column, word) is None


def test_every_other_word_stands_for_a_code_of_its_column(tmp_path: Path) -> None:
    (tmp_path / "words.csv").write_text(
        "column,word,code,source\ncert_type,驾驶证,77,本地\n", encoding="utf-8"
    )

    with pytest.raises(ConfigError) as refused:
        load_states(tmp_path)

    assert refused.value.code == "bad_code_table" and "驾驶证" in refused.value.sentence()


def test_an_unknown_word_is_answered_with_the_nearest_three(load: Importer, tmp_path: Path) -> None:
    row = person_row(1, 证件类型="居民身分证", 参保所属医保区划="黑龙江省大庄市", 参保状态="参保中")

    report = load.one(as_csv(tmp_path / "people.csv", [row]))

    said = {found.problem.code: found.problem.sentence() for found in report.problems}
    assert set(said) == {"unknown_cert_type", "unknown_region", "unknown_status"}
    assert "居民身份证（户口簿） 01" in said["unknown_cert_type"]
    assert "黑龙江省大庆市 230600" in said["unknown_region"]
    assert "正常参保 1" in said["unknown_status"]
    assert all(sentence.count("、") == 2 for sentence in said.values())


def test_people_and_filings_come_in_by_words_alone(load: Importer, tmp_path: Path) -> None:
    person = person_row(
        1, 证件类型="户口簿", 险种类型="居民医保", 参保状态="在保", 参保所属医保区划="大庆市"
    )
    filing = filing_row(
        1, 证件类型="身份证", 险种类型="城乡居民", 参保所属医保区划="黑龙江省大庆市", 备案类型="其他临时外出就医",
        就医地医保区划="上海市浦东新区", 申报来源="窗口",
    )  # fmt: skip

    reports = load(as_csv(tmp_path / "people.csv", [person]), as_csv(tmp_path / "f.csv", [filing]))

    assert [codes(report) for report in reports] == [{}, {}]
    with load.database.reading() as session:
        found = session.exec(select(Filing)).one()
        registered = session.exec(select(Person)).one()
    assert (found.area, found.destination, found.category, found.channel) == (
        "230600", "310100", "other_temporary", "local_window",
    )  # fmt: skip
    assert (registered.cert_type, registered.insutype, registered.area) == ("01", "390", "230600")


def test_the_level_of_a_hospital_is_read_as_it_is_called(load: Importer, tmp_path: Path) -> None:
    row = {
        "定点医药机构编号": "H31010000001", "定点医药机构名称": "第一医院", "机构类型": "医院",
        "医院等级": "三甲", "所属医保区划": "上海市", "起付线医院等级": "三级",
    }  # fmt: skip
    good = {**row, "起付线医院等级": "二级甲等", "定点医药机构编号": "H31010000002"}

    report = load.one(as_csv(tmp_path / "providers.csv", [row, good]))

    assert codes(report) == {2: ["unknown_code"]}
    with load.database.reading() as session:
        found = session.exec(select(Institution)).one()
    assert (found.level, found.deductible_level, found.kind, found.area) == (
        "02",
        "05",
        "1",
        "310100",
    )


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("230600", "230600"), ("大庆", "230600"), ("大庆市", "230600"), ("黑龙江省大庆市", "230600"),
        ("黑龙江大庆", "230600"), ("上海", "310100"), ("北京市", "110100"), ("北京市朝阳区", "110105"),
        ("延边", "222400"), ("西藏", "540000"),
        ("朝阳", None), ("朝阳区", None), ("鼓楼区", None), ("吉林", None), ("999999", None), ("", None),
    ],
)  # fmt: skip
def test_a_region_is_read_by_its_name_where_it_means_one_alone(
    written: str, code: str | None
) -> None:
    assert REGIONS.code(written) == code


def test_a_region_whose_name_several_have_is_answered_with_all_that_stands_above() -> None:
    assert REGIONS.nearest("鼓楼区")[0] == "江苏省南京市鼓楼区 320106"
    assert [short_name(n) for n in ("延边朝鲜族自治州", "内蒙古自治区", "东区", "新疆维吾尔自治区")] == [
        "延边", "内蒙古", "东区", "新疆",
    ]  # fmt: skip
