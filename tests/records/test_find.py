"""Finding people and cases by what somebody knows of them (查找): by whole keys, by index."""

import pytest

from config.codes import load_regions
from models.database import Database
from tests.conftest import once
from tests.support.plans import asked_of, whole_tables
from workflow.access.reach import EVERYTHING
from workflow.records.find_cases import by_number, of_people
from workflow.records.find_people import FoundPerson, find_people
from workflow.records.search_words import TooShortError, taken_apart
from workflow.service.machines import MACHINES
from workflow.shared.short_numbers import whole_number

REGIONS = load_regions()


@once
@pytest.mark.parametrize(
    ("typed", "name", "end", "area"),
    [
        ("王小明", "王小明", "", ""),
        (" 王小明  1259 ", "王小明", "1259", ""),
        ("１２５ｘ 王小明", "王小明", "125X", ""),
        ("1259 230600", "", "1259", "230600"),
        ("1259 230602", "", "1259", "230600"),
        ("1259 大庆市", "", "1259", "230600"),
        ("王小明 大庆市 1259", "王小明", "1259", "230600"),
        ("大庆市", "大庆市", "", ""),
        ("JOHN SMITH", "JOHN SMITH", "", ""),
        ("买买提·吐尔逊 125X", "买买提·吐尔逊", "125X", ""),
        ("13990365896", "", "", ""),
    ],
)
def test_what_is_typed_is_taken_apart_into_name_last_four_and_area(
    typed: str, name: str, end: str, area: str
) -> None:
    words = taken_apart(typed, REGIONS)

    assert (words.name, words.certno_end, words.area) == (name, end, area)


@once
def test_a_single_character_is_too_short() -> None:
    for typed in ("", " ", "王", "7"):
        with pytest.raises(TooShortError):
            taken_apart(typed, REGIONS)


@pytest.mark.parametrize(
    "typed",
    ["王小明", "王小明 1259", "1259 230600", "230602195405201259", "13990365896", "3000123X",
     "230600BA20261013000001T", "24078119-0561495553", "SF1234567890123"],
)  # fmt: skip
def test_nothing_that_is_looked_for_reads_a_table_whole(database: Database, typed: str) -> None:
    words = taken_apart(typed, REGIONS)

    with asked_of(database) as asked, database.reading() as session:
        find_people(session, words)
        list(by_number(session, [*MACHINES.values()], words, 20, EVERYTHING))
        of_people(session, [*MACHINES.values()], [FoundPerson(1, "name")], 20, EVERYTHING)
        whole_number(session, typed)

    assert len(asked) > 20
    assert whole_tables(database, asked) == []
