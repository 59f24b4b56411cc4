"""How single values are read (取值校验)."""

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.cn import ric

from tests.support.importing import TODAY, id_number
from workflow.intake.identity_numbers import id_fault
from workflow.intake.reader import digest
from workflow.shared.days import as_day, as_instant


@pytest.mark.parametrize("place", ["330113", "320685", "810000", "830000", "653228"])
def test_an_id_number_is_judged_by_date_and_check_character_alone(place: str) -> None:
    body = f"{place}20220101001"
    good = body + ric.calc_check_digit(f"{body}0")

    assert id_fault(good, TODAY) is None
    assert id_fault(good[:-1] + ("1" if good[-1] != "1" else "2"), TODAY) is not None


@pytest.mark.parametrize("born", ["20250722", "18491231", "19900230", "20251301"])
def test_an_impossible_date_of_birth_is_refused(born: str) -> None:
    assert id_fault(id_number(1, born), TODAY) is not None


@given(words=st.text(max_size=24), other=st.from_regex(r"[0-9:TZ+\-/. ]{1,24}", fullmatch=True))
def test_reading_a_day_never_fails(words: str, other: str) -> None:
    for written in (words, other):
        as_instant(written)
        assert as_day(written) is None or written.strip()


@dataclass
class _Receipt:
    number: str
    lines: list["_Receipt"] = field(default_factory=list)


@dataclass
class _Renamed(_Receipt):
    """The same fields under another name."""


def test_content_sent_again_is_the_same_after_a_class_of_the_program_was_renamed() -> None:
    before = digest({"receipts": [_Receipt("1", [_Receipt("2")])]})

    assert digest({"receipts": [_Renamed("1", [_Renamed("2")])]}) == before
    assert digest({"receipts": [_Renamed("1", [_Renamed("3")])]}) != before
