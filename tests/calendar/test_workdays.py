"""Working days: statutory holidays, make-up days, provisional years (工作日、调休、暂定)."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.errors import ConfigError
from config.workdays import Deadline, WorkCalendar, WorkYear, calendar_of, load_calendar

A_DAY = timedelta(days=1)
ORDINARY = calendar_of({}, official=range(2000, 2100), known=range(2000, 2100))


def day(text: str) -> date:
    return date.fromisoformat(text)


def test_a_make_up_saturday_is_worked_and_a_day_in_lieu_is_not(calendar: WorkCalendar) -> None:
    assert calendar.works(day("2026-10-10"))
    assert not calendar.works(day("2026-10-07"))
    assert not calendar.works(day("2026-10-01"))
    assert calendar.works(day("2026-09-30"))
    assert not calendar.works(day("2026-10-11"))


def test_three_working_days_after_30_september_2026_is_the_make_up_saturday(
    calendar: WorkCalendar,
) -> None:
    assert calendar.add(day("2026-09-30"), 3) == Deadline(day("2026-10-10"), provisional=False)


@pytest.mark.parametrize(
    ("start", "count", "end"),
    [
        ("2026-03-04", 0, "2026-03-04"),  # no days: the day itself
        ("2026-03-04", 1, "2026-03-05"),
        ("2026-03-06", 1, "2026-03-09"),  # over a weekend
        ("2026-02-13", 2, "2026-02-24"),  # 14 February is made up for, then Spring Festival
        ("2026-04-03", 1, "2026-04-07"),  # Qingming falls on a Sunday, Monday is in lieu
        ("2026-04-30", 2, "2026-05-07"),
        ("2026-03-07", 1, "2026-03-09"),  # from a Saturday
    ],
)
def test_the_first_day_is_not_counted(
    calendar: WorkCalendar, start: str, count: int, end: str
) -> None:
    assert calendar.add(day(start), count).due_on == day(end)


def test_a_period_that_ends_on_a_day_off_ends_on_the_next_working_day(
    calendar: WorkCalendar,
) -> None:
    assert calendar.roll(day("2026-10-02")) == Deadline(day("2026-10-08"), provisional=False)
    assert calendar.roll(day("2026-03-08")).due_on == day("2026-03-09")
    assert calendar.roll(day("2026-10-10")).due_on == day("2026-10-10")


def test_a_deadline_that_runs_into_a_year_without_notice_is_provisional(
    calendar: WorkCalendar,
) -> None:
    assert calendar.add(day("2026-12-31"), 1) == Deadline(day("2027-01-04"), provisional=True)
    assert not calendar.add(day("2026-12-30"), 1).provisional
    assert calendar.roll(day("2026-12-31")) == Deadline(day("2026-12-31"), provisional=False)


def test_in_a_year_nobody_loaded_only_the_festivals_that_never_move_are_days_off(
    calendar: WorkCalendar,
) -> None:
    assert 2031 not in calendar.known_years
    assert not calendar.works(day("2031-10-01"))
    assert not calendar.works(day("2031-01-01"))
    assert calendar.works(day("2031-10-06"))
    assert calendar.add(day("2031-09-30"), 1) == Deadline(day("2031-10-06"), provisional=True)


def test_working_days_between_two_days_count_the_end_and_not_the_start(
    calendar: WorkCalendar,
) -> None:
    assert calendar.between(day("2026-09-30"), day("2026-10-10")) == 3
    assert calendar.between(day("2026-03-04"), day("2026-03-04")) == 0
    assert calendar.between(day("2026-03-06"), day("2026-03-08")) == 0
    assert calendar.between(day("2026-03-05"), day("2026-03-04")) == 0


DAYS = st.dates(date(2023, 1, 1), date(2027, 12, 31))


@given(DAYS, st.integers(1, 60))
def test_adding_working_days_and_counting_them_agree(
    calendar: WorkCalendar, start: date, count: int
) -> None:
    due_on = calendar.add(start, count).due_on

    assert calendar.between(start, due_on) == count
    assert calendar.works(due_on)


@given(DAYS)
def test_rolling_reaches_the_first_working_day_and_rolling_again_stays(
    calendar: WorkCalendar, start: date
) -> None:
    rolled = calendar.roll(start).due_on

    assert calendar.works(rolled)
    assert not any(calendar.works(start + n * A_DAY) for n in range((rolled - start).days))
    assert calendar.roll(rolled).due_on == rolled


@given(st.dates(date(2001, 1, 1), date(2098, 12, 31)), st.integers(1, 60))
def test_without_holidays_five_days_a_week_are_worked(start: date, weeks: int) -> None:
    assert ORDINARY.between(start, start + weeks * 7 * A_DAY) == weeks * 5


def test_a_holiday_on_a_sunday_stays_a_day_off() -> None:
    calendar = calendar_of({day("2026-03-08"): False, day("2026-03-07"): True}, [2026], [2026])

    assert calendar.works(day("2026-03-07"))
    assert not calendar.works(day("2026-03-08"))


@pytest.mark.parametrize(
    "row",
    [
        "2026-02-30,holiday,official,x",
        "2026-03-01,feast,official,x",
        "2026-03-01,holiday,perhaps,x",
        ",holiday,official,x",
    ],
)
def test_a_calendar_row_that_cannot_be_read_is_refused_with_its_line(
    tmp_path: Path, row: str
) -> None:
    path = tmp_path / "calendar.csv"
    path.write_text(f"day,kind,year_status,source\n2026-01-01,holiday,official,x\n{row}\n")

    with pytest.raises(ConfigError, match="line 3") as told:
        load_calendar(path)

    assert told.value.code == "bad_calendar"


def test_the_calendar_that_ships_has_official_years_up_to_2026_and_a_provisional_2027(
    calendar: WorkCalendar,
) -> None:
    assert {2025, 2026} <= calendar.official_years
    assert 2027 in calendar.known_years - calendar.official_years


def test_a_year_is_replaced_whole_and_a_guess_replaces_no_official_year(
    calendar: WorkCalendar,
) -> None:
    newyear = {day("2027-01-01"): "holiday"}
    official = calendar.with_years([WorkYear(2027, True, "", newyear)])
    guess = calendar.with_years([WorkYear(2026, False, "", {day("2026-01-01"): "holiday"})])

    assert official.official_years == calendar.official_years | {2027}
    assert official.works(day("2027-02-08")), "what the notice does not name is an ordinary Monday"
    assert not official.works(day("2026-10-01"))
    assert guess == calendar


def test_a_calendar_says_on_which_days_a_year_differs_from_it(calendar: WorkCalendar) -> None:
    assert calendar.differing(WorkYear(2031, True, "", {})) == [
        day(text)
        for text in ("2031-01-01", "2031-05-01", "2031-05-02", "2031-10-01", "2031-10-02",
                     "2031-10-03")
        if day(text).weekday() < 5
    ]  # fmt: skip
