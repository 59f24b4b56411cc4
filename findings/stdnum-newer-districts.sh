#!/usr/bin/env bash
# Identity numbers of real people are refused for the place in them, or raise a KeyError.
#
# Guess:   stdnum.cn.ric.is_valid() answers True or False: is the 18-digit number well formed, is
#          the date of birth a date, does the check character fit (GB 11643)?
# Seen:    it also looks the first six digits up in a list of counties by year of birth. A district
#          made in 2021 raises KeyError; a county that took its code after the person was born gives
#          False, and so do the residents from Hong Kong, Macao and Taiwan (81, 82, 83).
# Matters: a person with such a number could not file, or an import would end at their row.
# Ours:    the check of identity numbers takes the check character alone from the library
#          (calc_check_digit); tests: an id number is judged by date and check character alone.
# Source:  the numbers below are made up; the districts are 临平 330113 (2021), 钱塘 330114 (2021),
#          余杭 330110 (a county-level city until 2001), 昆山 320583 (a county until 1989)
. "$(dirname "$0")/lib.sh"
packages python-stdnum==2.2

observe <<'PY'
from stdnum.cn import ric
from told import told


def answer(place: str, born: str) -> str:
    body = f"{place}{born}001"
    try:
        return str(ric.is_valid(body + ric.calc_check_digit(body + "0")))
    except Exception as fault:
        return repr(fault)


for place, born, what, recorded in (
    ("110105", "19900307", "Chaoyang in Beijing, born 1990", "True"),
    ("330113", "20230307", "Linping in Hangzhou, born 2023", "KeyError('county')"),
    ("330114", "20230307", "Qiantang in Hangzhou, born 2023", "KeyError('county')"),
    ("330110", "19900307", "Yuhang in Hangzhou, born 1990 and registered later", "False"),
    ("320583", "19850307", "Kunshan, born 1985 and registered later", "False"),
    ("810000", "19900307", "a resident from Hong Kong, born 1990", "False"),
    ("830000", "19900307", "a resident from Taiwan, born 1990", "False"),
):
    told(what, guess="True", recorded=recorded, seen=answer(place, born))
PY
