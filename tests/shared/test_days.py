"""How days and instants are read (日期、时间的读取)."""

from datetime import date, datetime

import pytest

from workflow.shared.days import SHANGHAI, as_day, as_instant, day_or_fault, instant_or_fault
from workflow.shared.number_cell import NumberCell


@pytest.mark.parametrize(
    "written",
    [
        "2020-01-05", "2020-1-5", "2020/1/5", "2020.1.5", "2020.01.05", "20200105", "2020年1月5日",
        "2020年01月05日", "2020 年 1 月 5 日", "2020年1月5号", "二〇二〇年一月五日", "2020年1月5日星期日",
        "2020-01-05 (周日)", "２０２０－０１－０５", "2020－01－05", "2020–01–05", "2020-1-5 0:00",
        "2020/1/5 0:00:00", "2020-1-5 8:30", "2020-01-05T00:00:00", "2020-01-05 00:00:00.0",
        "2020-01-05 08:30:00,123", "20200105 170509", "20200105170509", "20200105170509123",
        "2020/1/5 下午 5:05:09", "2020/1/5 5:05:09 PM", "2020年1月5日 8时30分", "2020年1月5日8点",
        "5 Jan 2020", "05-Jan-2020", "January 5, 2020", "Sun Jan 05 08:30:00 CST 2020",
        "2020-01-04T16:00:00.000Z", "2020-01-05T08:30:00+08:00[Asia/Shanghai]",
    ],
)  # fmt: skip
def test_what_can_be_read_in_one_way_only_is_read(written: str) -> None:
    assert as_day(written) == date(2020, 1, 5)


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("05/01/2020", "5 月 1 日，或 1 月 5 日"),
        ("1/5/2020", "1 月 5 日，或 5 月 1 日"),
        ("11/30/2026", "年份应写在最前"),
        ("1/5/2020 0:00:00", "1 月 5 日，或 5 月 1 日"),
        ("2020-01", "缺少日"),
        ("2020年1月", "缺少日"),
        ("202001", "六位数字"),
        ("2020", "只有年份"),
        ("20-01-05", "年份只有两位"),
        ("20年1月5日", "年份只有两位"),
        ("1月5日", "缺少年份"),
        ("43835", "Excel 的日期序列数，存成了文字（若按 1900 日期系统即 2020-01-05）"),
        ("43835.5", "Excel 的日期序列数"),
        ("1578182400000", "Unix 时间戳"),
        ("2020-02-30", "没有这一天"),
        ("2020年1月5日星期一", "星期与日期不符"),
        ("2020-01-05 25:00", "时间无法识别"),
        ("2020-01-05 13:00 PM", "时间无法识别"),
        ("二〇二〇年十三月五日", "没有这一天"),
        ("昨天", "无法识别"),
        ("0", "无法识别"),
    ],
)
def test_what_has_two_readings_is_refused_by_saying_why(written: str, why: str) -> None:
    found = day_or_fault(written)

    assert not isinstance(found, date)
    assert why in found.zh


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("43835", date(2020, 1, 5)),
        ("43835.354166666664", date(2020, 1, 5)),
        ("43834.9999999999", date(2020, 1, 5)),
        ("20200105", date(2020, 1, 5)),
        ("61", date(1900, 3, 1)),
        ("59", date(1900, 2, 28)),
        ("1", date(1900, 1, 1)),
        ("2958465", date(9999, 12, 31)),
    ],
)
def test_a_number_cell_is_counted_as_excel_counts_days(cell: str, day: date) -> None:
    assert as_day(NumberCell(cell)) == day


@pytest.mark.parametrize("cell", ["0", "60", "2020", "2020.1", "-5", "202001", "2958466", "1e+20"])
def test_a_number_cell_that_is_no_day_is_refused(cell: str) -> None:
    expected = {"202001": date(2453, 1, 20)}  # a serial, like any other number of that size

    assert as_day(NumberCell(cell)) == expected.get(cell)


@pytest.mark.parametrize(
    ("written", "at"),
    [
        ("2026/11/23 9:05", datetime(2026, 11, 23, 9, 5, tzinfo=SHANGHAI)),
        ("2026-11-23", datetime(2026, 11, 23, tzinfo=SHANGHAI)),
        ("2026/11/23 下午 9:05", datetime(2026, 11, 23, 21, 5, tzinfo=SHANGHAI)),
        ("2026/11/23 12:05 AM", datetime(2026, 11, 23, 0, 5, tzinfo=SHANGHAI)),
        ("2026-11-23T01:05:00Z", datetime(2026, 11, 23, 9, 5, tzinfo=SHANGHAI)),
        ("2026-11-23T01:05:00 UTC", datetime(2026, 11, 23, 9, 5, tzinfo=SHANGHAI)),
        ("2026-11-23T10:05:00+0900", datetime(2026, 11, 23, 9, 5, tzinfo=SHANGHAI)),
        ("20261123090500", datetime(2026, 11, 23, 9, 5, tzinfo=SHANGHAI)),
        ("Mon Nov 23 09:05:00 CST 2026", datetime(2026, 11, 23, 9, 5, tzinfo=SHANGHAI)),
    ],
)
def test_an_instant_is_the_time_in_shanghai_unless_a_zone_is_given(
    written: str, at: datetime
) -> None:
    assert as_instant(written) == at


def test_a_number_cell_holds_the_time_of_day_as_a_fraction() -> None:
    at = as_instant(NumberCell("43835.354166666664"))

    assert at == datetime(2020, 1, 5, 8, 30, tzinfo=SHANGHAI)


@pytest.mark.parametrize("written", ["2020-01-05T08:30+99:00", "9999-12-31", "0001-01-01T00:00Z"])
def test_an_instant_outside_every_calendar_is_refused_and_never_fails(written: str) -> None:
    assert not isinstance(instant_or_fault(written), datetime)
