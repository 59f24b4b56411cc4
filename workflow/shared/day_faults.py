"""Why what was written is no day (日期无法识别的原因): said where two readings are possible."""

import re
from datetime import date, timedelta

from config.text import Text

NO_SUCH_DAY = Text("日历上没有这一天", "the calendar has no such day")
OTHER_WEEKDAY = Text("星期与日期不符", "the day of the week does not fit the day")
BAD_CLOCK = Text(
    "日期后面的时间无法识别，应为 08:30:00", "the time behind the day is none such as 08:30:00"
)
OUT_OF_RANGE = Text("应在 1850 年至 2999 年之间", "it must lie between 1850 and 2999")
YEAR_OR_MONTH = Text(
    "单元格里只有年份或年月，缺少日", "the cell holds a year or a month alone, without the day"
)
_TWO_READINGS = Text(
    "有两种读法：{month} 月 {day} 日，或 {day} 月 {month} 日；年份应写在最前",
    "it has two readings, month first or day first; write the year first",
)
_YEAR_LAST = Text("年份应写在最前", "the year must come first")
_SHORT_YEAR = Text(
    "年份只有两位，哪一段是年也不能确定；年份应写四位",
    "the year has two digits, and which part is the year cannot be told; write four digits",
)
_NO_DAY = Text("缺少日", "the day of the month is missing")
_SIX_DIGITS = Text(
    "六位数字可以是年月，也可以是两位的年加月日",
    "six digits may be a year and month, or a two-digit year with month and day",
)
_YEAR_ALONE = Text("只有年份，缺少月、日", "it is a year alone, without month and day")
_NO_YEAR = Text("缺少年份", "the year is missing")
_UNIX = Text("像是 Unix 时间戳，请按日期导出", "it looks like a Unix timestamp; export it as a day")
_UNREADABLE = Text("无法识别", "it cannot be read as a day")

_END = r"(?:[ T].*)?"
_ENDS_IN_YEAR = re.compile(rf"([0-9]{{1,2}})[-/.]([0-9]{{1,2}})[-/.][0-9]{{4}}{_END}")
_SHAPES = (
    (rf"[0-9]{{1,2}}([-/.年])[0-9]{{1,2}}[-/.月][0-9]{{1,2}}日?{_END}", _SHORT_YEAR),
    (r"[0-9]{4}[-/.年][0-9]{1,2}月?", _NO_DAY),
    (r"[0-9]{6}", _SIX_DIGITS),
    (r"[0-9]{4}年?", _YEAR_ALONE),
    (r"[0-9]{1,2}(月[0-9]{1,2}[日号]|[-/][0-9]{1,2})", _NO_YEAR),
    (r"1[0-9]{9}|1[0-9]{12}", _UNIX),
)
_REASONS = tuple((re.compile(shape), reason) for shape, reason in _SHAPES)
_SERIAL = re.compile(r"([2-8][0-9]{4})(\.[0-9]+)?")


def why_no_day(words: str) -> Text:
    """The reason for a text of plain characters that no way of writing a day fits."""
    if serial := _SERIAL.fullmatch(words):
        day = date(1899, 12, 30) + timedelta(days=int(serial[1]))
        return Text(
            f"这是 Excel 的日期序列数，存成了文字（若按 1900 日期系统即 {day}）；"
            "请在 Excel 中把该列改为日期格式后重新导出",
            f"it is a date serial of Excel kept as text ({day} if counted from 1900); set the column "
            "to a date format in Excel and export again",
        )
    if last := _ENDS_IN_YEAR.fullmatch(words):
        month, day_of = int(last[1]), int(last[2])
        if max(month, day_of) > 12 or month == day_of:
            return _YEAR_LAST
        return Text(_TWO_READINGS.zh.format(month=month, day=day_of), _TWO_READINGS.en)
    return next((reason for shape, reason in _REASONS if shape.fullmatch(words)), _UNREADABLE)
