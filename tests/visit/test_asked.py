"""What is asked about a visit is read or refused by its field (核查请求)."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.builders import TODAY
from tests.support.visiting import STATES
from workflow.benefit.json_reader import QuoteError
from workflow.visit.request import FIELDS, read_visit

REFUSED: list[tuple[dict[str, Any], str, str]] = [
    ({"begndate": "2026-02-30"}, "bad_date", "begndate"),
    ({"begndate": "0001-01-01"}, "bad_date", "begndate"),
    ({"begndate": "9999-12-31"}, "bad_date", "begndate"),
    ({"begndate": None}, "missing_value", "begndate"),
    ({"enddate": "2026-03-01"}, "discharge_before_admission", "enddate"),
    ({"enddate": "2049-03-01"}, "bad_date", "enddate"),
    ({"on": "today"}, "bad_date", "on"),
    ({"certno": ""}, "missing_value", "certno"),
    ({"certno": ["x"]}, "bad_value", "certno"),
    ({"insutype": "999"}, "unknown_insutype", "insutype"),
    ({"med_type": "99"}, "unknown_med_type", "med_type"),
    ({"med_type": "14"}, "missing_value", "dise_codg"),
    ({"fixmedins_code": None}, "missing_value", "fixmedins_code"),
    ({"emergency": "perhaps"}, "bad_value", "emergency"),
    ({"discharged": 7}, "bad_value", "discharged"),
    ({"hospital": "x"}, "unknown_field", "hospital"),
    ({"med_type": "{0}"}, "unknown_med_type", "med_type"),
]


@pytest.mark.parametrize(("facts", "code", "field"), REFUSED)
def test_a_slip_is_refused_by_its_field(facts: dict[str, Any], code: str, field: str) -> None:
    asked = {"certno": "230602195405201259", "insutype": "310", "med_type": "21",
             "fixmedins_code": "H21010000001", "begndate": "2026-03-04"} | facts  # fmt: skip

    with pytest.raises(QuoteError) as refused:
        read_visit(asked, STATES, TODAY)

    assert (refused.value.code, refused.value.field) == (code, field)
    assert refused.value.sentence("zh")
    assert refused.value.sentence("en")


@given(
    st.dictionaries(
        st.sampled_from(FIELDS),
        st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=12), st.dates().map(str),
                  st.sampled_from(["310", "21", "14", "2026-03-04", "2026-03-05", "M01600"])),
    )
)  # fmt: skip
def test_whatever_is_asked_is_read_or_refused(asked: dict[str, Any]) -> None:
    try:
        visit = read_visit(asked, STATES, TODAY)
    except QuoteError as refused:
        assert refused.code
    else:
        assert visit.admitted_on <= visit.discharged_on
