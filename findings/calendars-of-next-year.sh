#!/usr/bin/env bash
# Of a year whose holidays nobody has announced, most calendars answer as if they knew it.
#
# Guess:   a calendar of Chinese working days says when it does not know a year: make-up Saturdays
#          and days in lieu are decided by the State Council's notice, late in the year before.
# Seen:    chinesecalendar raises NotImplementedError. holidays counts working days of 2027 with no
#          make-up day at all and marks nothing as estimated, though it knows six for 2026.
#          lunar_python gives None, which is also its answer for an ordinary day of 2026.
# Matters: a deadline in working days (时限) that runs into January would be told to a person as
#          certain, and be days off around the Spring Festival.
# Ours:    the calendar of working days keeps for each year whether it is official; a deadline that
#          touches another year is provisional and counted anew when the notice is imported; tests:
#          a deadline that runs into a year without notice is provisional.
# Source:  the State Council's notices (国务院办公厅关于部分节假日安排的通知) appear year by year
. "$(dirname "$0")/lib.sh"
packages chinesecalendar==1.11.0 holidays==0.109 lunar_python==1.4.8

observe <<'PY'
from datetime import date

import chinese_calendar
import holidays
from lunar_python.util import HolidayUtil
from told import told


def worked(day: date) -> str:
    try:
        return str(chinese_calendar.is_workday(day))
    except NotImplementedError:
        return "NotImplementedError"


ordinary, unknown = date(2026, 3, 11), date(2027, 3, 10)
told("chinesecalendar: is 2027-03-10 worked?",
     guess="NotImplementedError", recorded="NotImplementedError", seen=worked(unknown))

china = holidays.country_holidays("CN", years=[2026, 2027])
told("holidays: is 2027-03-10 worked?",
     guess="an error, or unknown", recorded=True, seen=china.is_working_day(unknown))
made_up = [day for day in china.weekend_workdays if day.year >= 2026]
told("holidays: how many make-up days have 2026 and 2027?", guess="6, and not known yet",
     recorded=[6, 0], seen=[sum(day.year == year for day in made_up) for year in (2026, 2027)])
told("holidays: names of 2027 marked as estimated", guess="all of them", recorded=[],
     seen=[name for day, name in china.items() if day.year == 2027 and "estimated" in name])

told("lunar_python: an ordinary Wednesday of 2026, and National Day of 2027",
     guess=[None, "an error, or unknown"], recorded=[None, None],
     seen=[HolidayUtil.getHoliday(day) for day in (str(ordinary), "2027-10-01")])
PY
