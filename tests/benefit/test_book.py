"""How the book answers for a case (适用规则): version, area, scope, row, situation, and what is said of it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from config.codes import load_regions, load_states
from config.errors import ConfigError
from config.policy import PolicyBook
from config.policy_load import load_policy
from tests.support.pages import NOWHERE, SHIPPED, a_copy, an_area
from workflow.benefit.quote import plan_for, quote
from workflow.benefit.quote_request import read_quote
from workflow.benefit.treatment import Treatment
from workflow.benefit.years import parts_of, years_of

CODES, REGIONS = load_states(), load_regions()
STAY = {
    "area": NOWHERE, "insutype": "310", "psn_type": "11", "med_type": "21", "hosp_lv": "02",
    "filing": "home", "begndate": "2026-03-02", "enddate": "2026-03-12",
    "totals": {"medfee_sumamt": "10000.00"},
}  # fmt: skip
BASIS = """
  deductible: {inpatient: [{from: 2020-01-01, value: [{yuan: 1000}], reference: 甲, verified: false}]}
  ratio: {inpatient: [{from: 2020-01-01, value: [{percent: 80}], reference: 甲, verified: false}]}
"""
WholeBook = Callable[..., PolicyBook]


@pytest.fixture
def book(tmp_path: Path) -> WholeBook:
    """The shipped book with one more area: 起付1000, 80 %, and what a test adds."""
    folder = a_copy(tmp_path)

    def with_more(more: str = "") -> PolicyBook:
        return an_area(folder, BASIS + more)

    return with_more


@pytest.fixture(scope="module")
def shipped() -> PolicyBook:
    return load_policy(SHIPPED)


def asked(book: PolicyBook, **facts: Any) -> tuple[Any, Treatment, Any]:
    return read_quote(STAY | facts, book, CODES, REGIONS)


def answered(book: PolicyBook, **facts: Any) -> dict[str, Any]:
    return quote(*asked(book, **facts), "zh")


def pooled(book: PolicyBook, **facts: Any) -> str:
    """What the basic fund pays."""
    return str(answered(book, **facts)["amounts"]["hifp_pay"])


def step(found: dict[str, Any], rule: str) -> dict[str, Any]:
    return next(step for step in found["steps"] if step["rule"] == rule)


def value(more: str, start: str = "2020-01-01") -> str:
    return f"{{from: {start}, value: {more}, reference: 乙, verified: false}}"


def dated_ratio(area: str = NOWHERE) -> str:
    """A draft: 70 % until June 2026, 90 % from July."""
    before, after = value("[{percent: 70}]"), value("[{percent: 90}]", "2026-07-01")
    return f"  ratio: {{employee/inpatient: [{before}, {after}]}}\n"


@pytest.mark.parametrize(
    ("admitted", "discharged", "paid"),
    [
        ("2026-06-20", "2026-06-30", "6300.00"),
        ("2026-06-30", "2026-07-10", "6300.00"),
        ("2026-07-01", "2026-07-10", "8100.00"),
    ],
)
def test_the_version_of_the_rules_is_that_of_the_day_of_admission(
    tmp_path: Path, admitted: str, discharged: str, paid: str
) -> None:
    deductible = BASIS.strip("\n").splitlines()[0]
    draft = an_area(a_copy(tmp_path), f"{deductible}\n{dated_ratio()}")

    found = answered(draft, begndate=admitted, enddate=discharged)

    assert found["amounts"]["hifp_pay"] == paid
    assert found["policy"]["on"] == admitted
    start = "2026-07-01" if admitted >= "2026-07-01" else "2020-01-01"
    assert step(found, "ratio")["from"] == start


def test_a_stay_that_begins_under_the_old_rules_keeps_them_in_the_new_year_too(
    tmp_path: Path,
) -> None:
    deductible = BASIS.strip("\n").splitlines()[0]
    ratio = (
        f"  ratio: {{inpatient: [{value('[{percent: 70}]')}, "
        f"{value('[{percent: 90}]', '2026-01-01')}]}}\n"
    )
    split = f"  cross_year: {{inpatient: [{value('split')}]}}\n"
    draft = an_area(a_copy(tmp_path), f"{deductible}\n{ratio}{split}")

    found = answered(draft, begndate="2025-12-22", enddate="2026-01-11")

    assert found["amounts"]["hifp_pay"] == "6300.00"
    assert [s["amount"] for s in found["steps"] if s["rule"] == "year_part"] == [
        "5000.00",
        "5000.00",
    ]


def test_a_county_says_only_what_differs_from_its_city(shipped: PolicyBook) -> None:
    resident = {
        "insutype": "390",
        "psn_type": "15",
        "begndate": "2025-06-02",
        "enddate": "2025-06-09",
    }
    county, city = {"area": "610528"}, {"area": "610500"}

    for facts in ({"hosp_lv": "05"}, {"hosp_lv": "08"}, {"hosp_lv": "02"}):
        there = asked(shipped, **resident, **county, **facts)
        here = asked(shipped, **resident, **city, **facts)
        of_county, of_city = plan_for(*there), plan_for(*here)
        assert of_county.bands == of_city.bands
        assert (of_county.deductible == 40_000) == (facts == {"hosp_lv": "05"})
        own = facts != {"hosp_lv": "02"}
        assert of_county.sources["deductible"].area == ("610528" if own else "610500")
        assert of_county.sources["ceiling"].area == "610500"
        assert of_county.sources["second"].area == "610500"


def test_a_county_without_a_page_is_lifted_to_its_city(shipped: PolicyBook) -> None:
    _rules, case, _inputs = asked(shipped, area="610502")

    assert case.area == "610500"


def test_of_a_table_the_first_row_that_fits_counts(book: WholeBook) -> None:
    general_first = (
        f"  ceiling: {{inpatient: [{value('[{yuan: 100}, {person: retired, yuan: 200}]')}]}}\n"
    )
    special_first = (
        f"  ceiling: {{inpatient: [{value('[{person: retired, yuan: 200}, {yuan: 100}]')}]}}\n"
    )

    assert pooled(book(general_first), psn_type="12") == "100.00"
    assert pooled(book(special_first), psn_type="12") == "200.00"
    assert pooled(book(special_first), psn_type="11") == "100.00"


def test_within_an_area_the_closest_scope_wins(book: WholeBook) -> None:
    every = ("employee/inpatient", "inpatient", "employee")
    for n in range(len(every)):
        scopes = ", ".join(
            f"{scope}: [{value(f'[{{yuan: {100 * k}}}]')}]"
            for k, scope in enumerate(every[n:], n + 1)
        )
        assert pooled(book(f"  ceiling: {{{scopes}}}\n")) == f"{100 * (n + 1)}.00"


def test_a_near_area_wins_over_a_closer_scope_far_away(tmp_path: Path) -> None:
    folder = a_copy(tmp_path)
    province = (folder / "230000.yaml").read_text(encoding="utf-8")
    province = province.replace(
        "parameters: {}",
        f"parameters:\n  ceiling: {{employee/inpatient: [{value('[{yuan: 900}]')}]}}\n",
    )
    (folder / "230000.yaml").write_text(province, encoding="utf-8")

    assert pooled(an_area(folder, BASIS)) == "900.00"
    own = f"  ceiling: {{employee: [{value('[{yuan: 100}]')}]}}\n"
    assert pooled(an_area(folder, BASIS + own)) == "100.00"


def test_where_no_near_row_fits_the_next_area_is_asked(tmp_path: Path) -> None:
    folder = a_copy(tmp_path)
    province = (folder / "230000.yaml").read_text(encoding="utf-8")
    province = province.replace(
        "parameters: {}",
        f"parameters:\n  ceiling: {{inpatient: [{value('[{yuan: 900}]')}]}}\n",
    )
    (folder / "230000.yaml").write_text(province, encoding="utf-8")
    own = f"  ceiling: {{inpatient: [{value('[{person: retired, yuan: 100}]')}]}}\n"

    found = an_area(folder, BASIS + own)

    assert (pooled(found, psn_type="12"), pooled(found, psn_type="11")) == ("100.00", "900.00")


AWAY = {"filing": "referral", "destination": "310100"}


@pytest.mark.parametrize(
    ("rows", "referral", "paid"),
    [
        ("{situation: referral_electronic, points: 5}, {situation: referral, points: 10}", "electronic", "6750.00"),
        ("{situation: referral_electronic, points: 5}, {situation: referral, points: 10}", "ordinary", "6300.00"),
        ("{situation: referral, points: 10}", "electronic", "6300.00"),
        ("{situation: referral, points: 10}", "ordinary", "6300.00"),
    ],
)  # fmt: skip
def test_an_electronic_referral_falls_back_on_the_ordinary_one(
    book: WholeBook, rows: str, referral: str, paid: str
) -> None:
    more = f"  out_of_area: [{value(f'[{rows}]')}]\n"

    assert pooled(book(more), **AWAY, referral=referral) == paid


def test_an_ordinary_referral_never_takes_the_row_of_the_electronic_one(book: WholeBook) -> None:
    more = f"  out_of_area: [{value('[{situation: referral_electronic, points: 5}]')}]\n"

    with pytest.raises(ConfigError) as told:
        pooled(book(more), **AWAY)
    assert told.value.code == "missing_parameter"


FREE = "  no_filing_needed: [{}]\n  out_of_area: [{}]\n".format(
    value('[{destination: ["31"], counts_as: home}, {destination: "3201", counts_as: referral}]'),
    value("[{situation: referral, points: 10}, {situation: none, points: 30}]"),
)


@pytest.mark.parametrize(
    ("destination", "paid"),
    [("310100", "7200.00"), ("310115", "7200.00"), ("320100", "6300.00"), ("320500", "4500.00")],
)
def test_a_place_that_needs_no_filing_counts_as_the_area_says(
    book: WholeBook, destination: str, paid: str
) -> None:
    assert pooled(book(FREE), filing="none", destination=destination) == paid


def test_a_long_term_filer_who_comes_home_to_jiangxi_pays_a_tenth_first(
    shipped: PolicyBook,
) -> None:
    facts = {
        "area": "360100",
        "filing": "long_term",
        "begndate": "2025-06-02",
        "enddate": "2025-06-09",
    }
    back = [asked(shipped, **facts, destination=code)[1] for code in ("360100", "360102", "360400")]
    away = asked(shipped, **facts, destination="310100")[1]

    assert {case.situation for case in back} == {"long_term_home"}
    assert away.situation == "long_term"
    plan = plan_for(*asked(shipped, **facts, destination="360400"))
    assert (plan.cut.kind, plan.cut.rate) == ("first_pay", 10_000_000)
    assert plan_for(*asked(shipped, **facts, destination="310100")).cut.kind == "home"


def test_observation_joins_the_stay_only_where_the_area_says_so(tmp_path: Path) -> None:
    folder = a_copy(tmp_path)
    both = (
        f"  deductible: {{outpatient: [{value('[{yuan: 0}]')}], inpatient: [{value('[{yuan: 1000}]')}]}}\n"
        f"  ratio: {{outpatient: [{value('[{percent: 50}]')}], inpatient: [{value('[{percent: 80}]')}]}}\n"
    )
    observed = {"med_type": "13", "observation": True}

    assert pooled(an_area(folder, both), **observed) == "5000.00"
    joins = an_area(folder, both + f"  observation_joins_stay: [{value('true')}]\n")
    assert pooled(joins, **observed) == "7200.00"
    assert pooled(joins, med_type="13") == "5000.00"


def test_days_before_admission_join_the_stay(book: WholeBook) -> None:
    more = f"  days_before_admission: {{inpatient: [{value('3')}]}}\n"
    lines = [
        {"chrgitm_lv": "01", "pric": "1000", "cnt": "1", "fee_ocur_time": day}
        for day in ("2026-02-26", "2026-02-27", "2026-03-02")
    ]
    facts = {"totals": None, "lines": lines}

    assert answered(book(more), **facts)["amounts"]["inscp_scp_amt"] == "2000.00"
    assert answered(book(), **facts)["amounts"]["inscp_scp_amt"] == "1000.00"


def test_a_missing_ceiling_is_said_and_not_guessed(book: WholeBook) -> None:
    found = answered(book())

    said = [s["says"] for s in found["steps"] if s["rule"] == "missing"]
    assert any("年度最高支付限额" in sentence for sentence in said)
    assert any("大病" in sentence for sentence in said)


def test_an_unlimited_ceiling_is_not_missing(book: WholeBook) -> None:
    more = f"  ceiling: {{inpatient: [{value('[{unlimited: true}]')}]}}\n"

    found = answered(book(more))

    said = [s["says"] for s in found["steps"] if s["rule"] == "missing"]
    assert not any("最高支付限额" in sentence for sentence in said)


def test_notes_doubts_and_what_nobody_has_seen_reach_the_steps(shipped: PolicyBook) -> None:
    resident = {
        "insutype": "390",
        "psn_type": "15",
        "begndate": "2025-06-02",
        "enddate": "2025-06-09",
    }

    found = answered(shipped, area="610500", hosp_lv="05", **AWAY, **resident)

    deductible, cut = step(found, "deductible"), step(found, "cut_factor")
    assert deductible["verified"] is False and deductible["tier"] == "D"
    assert "富平县资料为400元" in deductible["doubt"]
    assert "M1" in cut["doubt"] and "M2" in cut["doubt"]
    assert "下浮10%" in cut["note"]
    assert found["policy"]["verified"] is False


def test_a_figure_of_the_seeds_is_verified_and_of_a_data_set_is_not(shipped: PolicyBook) -> None:
    resident = {
        "insutype": "390",
        "psn_type": "15",
        "begndate": "2025-06-02",
        "enddate": "2025-06-09",
    }
    county = answered(shipped, area="610528", hosp_lv="05", **resident)
    city = answered(shipped, area="610500", hosp_lv="05", **resident)

    assert [step(found, "deductible")["verified"] for found in (county, city)] == [True, False]
    assert "渭南市资料500元" in step(county, "deductible")["doubt"]


def test_no_parameter_of_a_data_set_is_marked_as_verified(shipped: PolicyBook) -> None:
    marked = {
        (area, name)
        for area, page in shipped.areas.items()
        for name, found in page.every_value()
        if found.verified and found.tier in ("D", "C", "R")
    }
    assert not marked


@pytest.mark.parametrize(
    ("area", "insutype", "day", "first"),
    [
        ("310100", "310", "2025-06-30", date(2024, 7, 1)),
        ("310100", "310", "2025-07-01", date(2025, 7, 1)),
        ("310100", "390", "2025-07-01", date(2025, 1, 1)),
        ("230600", "310", "2025-12-31", date(2025, 1, 1)),
        ("230600", "310", "2026-01-01", date(2026, 1, 1)),
    ],
)
def test_the_benefit_year_begins_where_the_area_says(
    shipped: PolicyBook, area: str, insutype: str, day: str, first: date
) -> None:
    person = "11" if insutype == "310" else "15"
    rules, case, _inputs = asked(
        shipped, area=area, insutype=insutype, psn_type=person, begndate=day, enddate=day
    )
    assert years_of(rules, case).start.first_day(date.fromisoformat(day)) == first


@pytest.mark.parametrize(
    ("admitted", "discharged", "parts"),
    [
        ("2025-12-22", "2026-01-05", [(date(2025, 1, 1), 10), (date(2026, 1, 1), 4)]),
        ("2025-12-31", "2026-01-01", [(date(2025, 1, 1), 1)]),
        ("2025-12-30", "2026-01-02", [(date(2025, 1, 1), 2), (date(2026, 1, 1), 1)]),
        ("2026-01-01", "2026-01-05", [(date(2026, 1, 1), 4)]),
        ("2026-01-01", "2026-01-01", [(date(2026, 1, 1), 1)]),
        ("2024-12-30", "2026-01-02",
         [(date(2024, 1, 1), 2), (date(2025, 1, 1), 365), (date(2026, 1, 1), 1)]),
    ],
)  # fmt: skip
def test_a_split_stay_gives_every_night_to_its_own_year(
    book: WholeBook, admitted: str, discharged: str, parts: list[tuple[date, int]]
) -> None:
    split = book(f"  cross_year: {{inpatient: [{value('split')}]}}\n")
    rules, case, _inputs = asked(split, begndate=admitted, enddate=discharged)

    assert parts_of(rules, case) == parts
    whole, same, _inputs = asked(book(), begndate=admitted, enddate=discharged)
    last = date(int(discharged[:4]), 1, 1)
    assert [year for year, _days in parts_of(whole, same)] == [last]


@pytest.mark.parametrize(
    ("code", "kind"), [("1101", "working"), ("1201", "retired"), ("1401", "minor"), ("1404", "student"), ("15", "adult"), ("16", "elderly")]
)  # fmt: skip
def test_the_kind_of_person_is_told_by_the_code(book: WholeBook, code: str, kind: str) -> None:
    insutype = "310" if code[:2] in ("11", "12") else "390"

    assert asked(book(), psn_type=code, insutype=insutype)[1].person == kind


def test_every_hospital_level_of_the_code_table_has_a_rank(book: WholeBook) -> None:
    ranks = {f"{n:02}": asked(book(), hosp_lv=f"{n:02}")[1].hospital for n in range(1, 12)}

    assert [ranks[code].level for code in sorted(ranks)] == [3, 3, 3, 3, 2, 2, 2, 1, 1, 1, 0]
    assert [code for code, rank in ranks.items() if rank.special] == ["01"]
