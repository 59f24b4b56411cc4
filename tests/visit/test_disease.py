"""What the disease says of a visit (病种、资格核查): never as ordinary care, listed, qualified."""

from pathlib import Path
from typing import Any

import pytest

from config.policy_load import load_policy
from tests.conftest import once
from tests.support.builders import A_DAY, AREA, TODAY
from tests.support.pages import a_copy
from tests.support.visiting import Reception, advice, blocks, codes, weights

pytestmark = once


def test_a_qualification_that_holds_on_the_day_is_the_ground_of_a_chronic_visit(
    there: Reception,
) -> None:
    there.filing()
    held = there.qualified("M01600")

    answer = there.ask(med_type="14", dise_codg="M01600")

    assert answer["direct"]
    (ground,) = (r for r in answer["reasons"] if r["code"] == "qualified")
    assert held.no in ground["says"]


@pytest.mark.parametrize(
    "facts",
    [
        {"disease": "M05300"},
        {"ends_on": TODAY - A_DAY},
        {"starts_on": TODAY + A_DAY},
        {"state": "applied"},
        {"state": "rejected"},
    ],
)
def test_who_stands_in_the_register_without_the_disease_on_the_day_is_not_qualified(
    there: Reception, facts: dict[str, Any]
) -> None:
    there.filing()
    there.qualified(**({"disease": "M01600"} | facts))

    assert blocks(there.ask(med_type="14", dise_codg="M01600")) == {"not_qualified"}


def test_an_agency_that_recorded_nothing_of_a_person_does_not_say_that_he_is_not_qualified(
    there: Reception,
) -> None:
    there.filing()

    answer = there.ask(med_type="14", dise_codg="M01600")

    assert answer["direct"]
    assert weights(answer, "qualification_not_known") == ["note"]


def test_where_the_area_requires_the_record_nothing_recorded_means_not_qualified(
    there: Reception, tmp_path: Path
) -> None:
    there.filing()
    folder = a_copy(tmp_path)
    page = folder / f"{AREA}.yaml"
    required = (
        "  chronic_qualification_required:\n"
        "    - {from: 2020-01-01, value: true, reference: 测试, verified: false}\n"
    )
    page.write_text(page.read_text().replace("parameters:\n", "parameters:\n" + required, 1))
    strict = there.under(load_policy(folder))

    assert blocks(strict.ask(med_type="14", dise_codg="M01600")) == {"not_qualified"}


def test_a_hospital_that_was_not_chosen_is_noted_as_on_a_claim(there: Reception) -> None:
    there.filing()
    there.qualified("M01600", hospitals=["H23060000001"])

    answer = there.ask(med_type="14", dise_codg="M01600")

    assert answer["direct"]
    assert weights(answer, "hospital_not_chosen") == ["note"]


@pytest.mark.parametrize(
    ("disease", "code", "way"),
    [("M01600", "settle_as_chronic", "as_chronic"), ("M99900", "chronic_as_ordinary", "")],
)
def test_an_ordinary_visit_for_a_qualified_disease_is_refused_and_sent_on(
    there: Reception, disease: str, code: str, way: str
) -> None:
    """此外的门诊慢特病不要按照普通门诊跨省直接结算。"""
    there.filing()
    there.qualified(disease)

    answer = there.ask(med_type="11", dise_codg=disease)

    assert blocks(answer) == {code}
    assert advice(answer) == [*filter(None, [way]), "claim_by_hand"]


def test_an_ordinary_visit_of_somebody_qualified_for_something_else_is_ordinary(
    there: Reception,
) -> None:
    there.filing()
    there.qualified("M05300")

    answer = there.ask(med_type="11", dise_codg="M99900")

    assert answer["direct"]
    assert not {"chronic_as_ordinary", "settle_as_chronic"} & codes(answer)


@pytest.mark.parametrize(
    ("disease", "networked", "expected"),
    [
        ("M01600", ["M01600"], set()),
        ("M00503", ["M00500"], set()),
        ("M00504", ["M00500"], {"chronic_not_direct"}),
        ("M07803", ["M07800"], set()),
        ("M05300", ["M01600"], {"not_networked"}),
        ("M99900", ["M99900"], {"chronic_not_direct"}),
    ],
)
def test_a_chronic_visit_needs_a_listed_disease_and_a_hospital_for_it(
    there: Reception, disease: str, networked: list[str], expected: set[str]
) -> None:
    there.filing()
    place = there.hospital(chronic_networked=networked)

    answer = there.ask(fixmedins_code=place.code, med_type="14", dise_codg=disease)

    assert blocks(answer) == expected


def test_a_family_of_which_only_some_leaves_are_listed_is_asked_back(there: Reception) -> None:
    there.filing()
    place = there.hospital(chronic_networked=["M00500"])

    answer = there.ask(fixmedins_code=place.code, med_type="14", dise_codg="M00500")

    assert answer["direct"]
    assert "disease_family" in codes(answer)


def test_a_diagnosis_of_the_same_letter_is_no_chronic_disease(there: Reception) -> None:
    """M05.900 is a diagnosis of ICD-10, M05300 a disease of 门诊慢特病."""
    there.filing()

    assert blocks(there.ask(med_type="11", dise_codg="M05.900")) == set()
