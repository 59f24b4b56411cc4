"""The file of a year (工作日历文件): what cannot be right is refused with its line."""

import pytest

from config.workdays import BadCalendarError, read_years


@pytest.mark.parametrize(
    ("rows", "line", "says"),
    [
        (["2027-02-30,holiday"], 2, "YYYY-MM-DD"),
        (["2027-01-01,holiday", "2027-01-02,feast"], 3, "holiday, in_lieu, makeup"),
        (["2027-01-01,holiday", "2027-01-01,in_lieu"], 3, "twice"),
        (["2027-01-01,holiday", "2027-01-04,makeup"], 3, "weekday"),
        (["2027-01-01,holiday", "2027-01-02,in_lieu"], 3, "weekend"),
        (["2027-02-20,makeup"], 2, "no statutory holiday"),
        (["2027-01-04,in_lieu"], 2, "2027 has no statutory holiday"),
        (["2027-01-01,holiday"], 2, "2027 is not whole: 05-01, 10-01, 10-02, 10-03"),
        ([], 1, "day,kind"),
    ],
)
def test_a_year_that_cannot_be_right_is_refused_with_its_line(
    rows: list[str], line: int, says: str
) -> None:
    with pytest.raises(BadCalendarError, match=says) as told:
        read_years("\n".join(["day,kind", *rows]), "2027.csv")

    assert (told.value.code, told.value.facts["line"]) == ("bad_calendar", line)


def test_a_year_cannot_be_official_and_provisional_at_once() -> None:
    text = "day,kind,year_status\n2027-01-01,holiday,official\n2027-10-01,holiday,provisional\n"

    with pytest.raises(BadCalendarError, match="official and provisional at once"):
        read_years(text, "2027.csv")


@pytest.mark.parametrize(
    "text", ["", "日期,类别\n2027-01-01,放假\n", 'day,kind\n"2027-01-01,holiday\n']
)
def test_a_file_that_is_no_such_table_is_refused(text: str) -> None:
    with pytest.raises(BadCalendarError):
        read_years(text, "2027.csv")
