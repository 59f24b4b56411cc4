"""Catalogues of items beside the book (医保目录): read, kept exactly, and what a line is by them."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from config.catalogue import CatalogueItem, Catalogues
from config.errors import ConfigError
from config.policy_load import load_policy
from tests.conftest import once
from tests.support.builders import AREA, SHENYANG, TODAY, a_line
from tests.support.office import Open
from tests.support.pages import dated, few_pages
from tests.support.stays import a_stay
from tests.support.worth import amount_of, expected

pytestmark = once


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The pages of the nation, one province and one city, to spoil."""
    return few_pages(tmp_path)


HEAD = "item_code,level,own_share,limit,from,to\n"
DRUG = "XA01"


def a_catalogue(folder: Path, rows: str, area: str = SHENYANG, head: str = HEAD) -> Catalogues:
    """The catalogue of one area."""
    shelf = folder / "catalogue"
    shelf.mkdir(exist_ok=True, parents=True)
    (shelf / f"{area}.csv").write_text(head + rows, encoding="utf-8-sig")
    return Catalogues(shelf)


ROWS = (
    f"{DRUG},01,0,,2024-01-01,2024-12-31\n"
    f"{DRUG},02,0.15,12.345678,2025-01-01,2025-06-30\n"
    f"{DRUG},03,,,2026-01-01,\n"
    "XB02,02,0.1,,2020-01-01,\n"
)


@pytest.mark.parametrize(
    ("on", "level"),
    [
        (date(2023, 12, 31), None),
        (date(2024, 1, 1), "01"),
        (date(2024, 12, 31), "01"),
        (date(2025, 1, 1), "02"),
        (date(2025, 6, 30), "02"),
        (date(2025, 7, 1), None),
        (date(2026, 1, 1), "03"),
        (date(2099, 1, 1), "03"),
    ],
)
def test_an_item_is_what_the_catalogue_says_on_the_day_of_the_charge(
    tmp_path: Path, on: date, level: str | None
) -> None:
    for rows in (ROWS, "".join(reversed(ROWS.splitlines(keepends=True)))):
        found = a_catalogue(tmp_path, rows).find(SHENYANG, DRUG, on)
        assert (found.level if found else None) == level


def test_share_and_limit_are_kept_exactly(tmp_path: Path) -> None:
    shelf = a_catalogue(tmp_path, ROWS)

    assert shelf.find(SHENYANG, DRUG, date(2025, 3, 1)) == CatalogueItem(
        date(2025, 1, 1), date(2025, 6, 30), "02", 1500, 12_345_678
    )
    assert shelf.find(SHENYANG, "XB02", TODAY) == CatalogueItem(
        date(2020, 1, 1), date.max, "02", 1000, None
    )
    assert shelf.find(SHENYANG, "XC03", TODAY) is None
    assert shelf.find(AREA, DRUG, TODAY) is None
    assert Catalogues().find(SHENYANG, DRUG, TODAY) is None


GARBLED: tuple[pytest.MarkDecorator, ...] = ()


@pytest.mark.parametrize(
    "row",
    [
        f"{DRUG},04,0,,2024-01-01,",
        f"{DRUG},,0,,2024-01-01,",
        f"{DRUG},甲,0,,2024-01-01,",
        f"{DRUG},02,1.5,,2024-01-01,",
        f"{DRUG},02,-0.1,,2024-01-01,",
        f"{DRUG},02,15%,,2024-01-01,",
        f"{DRUG},02,0.00001,,2024-01-01,",
        f"{DRUG},02,NaN,,2024-01-01,",
        f"{DRUG},02,0.1,free,2024-01-01,",
        f"{DRUG},02,0.1,Infinity,2024-01-01,",
        f"{DRUG},02,0.1,0.0000001,2024-01-01,",
        f"{DRUG},02,0.1,,01/01/2024,",
        f"{DRUG},02,0.1,,,",
        f"{DRUG},02,0.1,,2024-01-01,soon",
        pytest.param(f"{DRUG},02,0.1", id="cut off after the share"),
        pytest.param(f"{DRUG},02,0.1,5", marks=GARBLED, id="cut off after the limit"),
        pytest.param(f"{DRUG},02,0.1,,2024-01-01", id="cut off before the end"),
        pytest.param(f"{DRUG}", id="a code alone"),
    ],
)
def test_a_row_that_cannot_be_read_is_named_with_its_line(tmp_path: Path, row: str) -> None:
    shelf = a_catalogue(tmp_path, f"XB02,01,0,,2024-01-01,\n{row}\n")

    with pytest.raises(ConfigError) as told:
        shelf.find(SHENYANG, DRUG, TODAY)

    assert told.value.code == "bad_catalogue"
    assert f"the catalogue {SHENYANG}.csv, line 3, " in told.value.sentence("en")
    assert f"医保目录 {SHENYANG}.csv 第 3 行" in told.value.sentence("zh")
    assert "own_share" in told.value.sentence("zh")


@pytest.mark.parametrize("missing", ["item_code", "level", "own_share", "limit", "from", "to"])
def test_a_catalogue_without_one_of_its_columns_is_told(tmp_path: Path, missing: str) -> None:
    head = HEAD.replace(missing, "other")

    with pytest.raises(ConfigError, match=r"line 2") as told:
        a_catalogue(tmp_path, ROWS, head=head).find(SHENYANG, DRUG, TODAY)

    assert missing in told.value.sentence("zh")


def test_a_catalogue_in_another_encoding_is_told_in_a_sentence(tmp_path: Path) -> None:
    shelf = a_catalogue(tmp_path, "")
    file = tmp_path / "catalogue" / f"{SHENYANG}.csv"
    file.write_bytes(HEAD.encode() + f"{DRUG}阿司匹林,01,0,,2024-01-01,\n".encode("gbk"))

    with pytest.raises(ConfigError) as told:
        shelf.find(SHENYANG, DRUG, TODAY)

    assert told.value.code == "bad_catalogue"


@pytest.mark.parametrize("share", ["0.2", ""], ids=["another share", "no share"])
def test_two_rows_of_an_item_from_the_same_day_are_refused(tmp_path: Path, share: str) -> None:
    rows = f"{DRUG},02,0.1,,2024-01-01,\n{DRUG},02,{share},,2024-01-01,\n"

    with pytest.raises(ConfigError) as told:
        a_catalogue(tmp_path, rows).find(SHENYANG, DRUG, TODAY)

    assert told.value.code == "bad_catalogue"


def test_a_catalogue_belongs_to_the_book_and_changes_its_digest(folder: Path) -> None:
    before = load_policy(folder).digest

    a_catalogue(folder, ROWS)
    first = load_policy(folder).digest
    a_catalogue(folder, ROWS.replace("0.15", "0.16"))

    assert len({before, first, load_policy(folder).digest}) == 3


@pytest.mark.parametrize(
    ("line", "in_scope"),
    [
        # 乙, 20 % first, whatever the bill says of it: 9000 + 1000 × 0.8
        ({"item_code": DRUG}, "9800"),
        ({"item_code": DRUG, "charge_level": "03"}, "9800"),
        ({"item_code": DRUG, "charge_level": "02", "own_share_e4": 5000}, "9800"),
        # 100 yuan apiece, of which 50 are the limit, then 20 % of it: 9000 + 500 × 0.8
        ({"item_code": "XL05", "price_e6": 100_000_000, "quantity_e4": 100_000}, "9400"),
        # 丙 since February, 甲 until then: the day of the charge counts, not that of admission.
        ({"item_code": "XC03", "charged_on": date(2026, 2, 4)}, "10000"),
        ({"item_code": "XC03", "charged_on": date(2026, 2, 5)}, "9000"),
        # What stands in no file is as the bill says.
        ({"item_code": "XZ99"}, "10000"),
        ({"item_code": "XZ99", "charge_level": "03"}, "9000"),
        ({}, "10000"),
        ({"item_code": f"{DRUG} "}, "10000"),
    ],
)
def test_a_line_is_taken_as_the_catalogue_of_the_place_of_care_has_it(
    opened: Open, folder: Path, line: dict[str, Any], in_scope: str
) -> None:
    a_catalogue(
        folder,
        f"{DRUG},02,0.2,,2020-01-01,\nXL05,02,0.2,50,2020-01-01,\n"
        "XC03,01,0,,2020-01-01,2026-02-04\nXC03,03,,,2026-02-05,\n",
    )
    # What the insured area says does not count here.
    a_catalogue(folder, f"{DRUG},03,,,2020-01-01,\nXZ99,03,,,2020-01-01,\n", AREA)
    office = opened(load_policy(folder))

    claim = a_stay(office, 9_000_00, a_line(1_000_00, **line))

    assert amount_of(office, claim) == expected(in_scope)


def test_the_catalogue_of_the_insured_area_counts_where_its_book_says_so(
    opened: Open, folder: Path
) -> None:
    a_catalogue(folder, f"{DRUG},03,,,2020-01-01,\n")
    a_catalogue(folder, f"{DRUG},02,0.5,,2020-01-01,\n", AREA)
    file = folder / f"{AREA}.yaml"
    ours = f"\nparameters:\n  catalogue: [{dated('insured')}]\n"
    file.write_text(file.read_text("utf-8").replace("\nparameters:\n", ours, 1), "utf-8")
    office = opened(load_policy(folder))

    claim = a_stay(office, 9_000_00, a_line(1_000_00, item_code=DRUG))

    assert amount_of(office, claim) == expected("9500")


def test_a_claim_waits_while_its_catalogue_cannot_be_read(opened: Open, folder: Path) -> None:
    a_catalogue(folder, f"{DRUG},04,,,2020-01-01,\n")
    office = opened(load_policy(folder))
    claim, other = a_stay(office, a_line(1_000_00, item_code=DRUG)), a_stay(office, 1_000_00)

    office.calculate()

    found = office.again(claim)
    assert (found.calc, found.calc_problem["code"]) == ("stuck", "bad_catalogue")
    assert "第 2 行" in found.calc_problem["zh"]
    assert office.again(other).calc == "done"
