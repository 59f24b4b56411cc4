"""`yidi find` and short numbers (查找、末八位), as people at a counter type them."""

from typing import Any

import pytest

from models import Role
from models.database import Database
from tests.conftest import Cli
from tests.support.builders import a_filing, a_user, saved

CERTNO = "230602195405201259"


def kinds(found: list[dict[str, Any]]) -> list[str]:
    return [row["kind"] for row in found]


def find(cli: Cli, *words: str) -> list[dict[str, Any]]:
    said = cli("--json", "find", *words)
    assert said.code == 0, said.out
    rows: list[dict[str, Any]] = said.json
    return rows


@pytest.mark.parametrize(
    ("words", "matched"),
    [
        (["林国霞"], "name"),
        (["林国霞", "1259"], "name+certno_end"),
        (["林国霞 1259"], "name+certno_end"),
        (["1259", "--area", "230600"], "certno_end+area"),
        (["1259 大庆市"], "certno_end+area"),
        ([CERTNO], "certno"),
        (["2306 0219 5405 2012 59"], "certno"),
        (["230600000000000240"], "person_no"),
    ],
)
def test_a_person_is_found_with_their_cases_by_what_somebody_knows(
    sample_cli: Cli, words: list[str], matched: str
) -> None:
    found = find(sample_cli, *words)

    assert kinds(found) == ["person", "filing", "claim"]
    assert {row["matched"] for row in found} == {matched}
    assert set(found[0]) == {"kind", "no", "label", "state", "area", "matched"}
    assert (found[0]["no"], found[0]["state"]) == ("230600000000000240", "covered")
    assert CERTNO not in str(found) and "230602********1259" in found[0]["label"]


def test_a_case_is_found_by_each_of_its_numbers(sample_cli: Cli) -> None:
    claim = find(sample_cli, "林国霞", "--kind", "claim")[0]["no"]
    whole = sample_cli("--json", "show", claim).json
    receipt = whole["receipts"][0]
    typed = {
        "no": claim, "no_end": claim[-8:], "ext_no": whole["ext_no"],
        "receipt": f"{receipt['code']}-{receipt['number']}",
    }  # fmt: skip

    numbers = [*typed.items(), ("receipt", receipt["number"])]
    numbers.append(("receipt", receipt["code"] + receipt["number"]))
    for matched, number in numbers:
        found = next(row for row in find(sample_cli, number) if row["no"] == claim)
        assert (found["kind"], found["matched"]) == ("claim", matched)


def test_a_telephone_finds_the_person_and_the_filing_that_has_it(sample_cli: Cli) -> None:
    found = find(sample_cli, "13990365896")

    assert kinds(found) == ["person", "filing", "claim"]
    assert {row["matched"] for row in found} == {"phone"}


def test_a_person_is_found_by_a_number_that_was_theirs(sample_cli: Cli) -> None:
    corrected = sample_cli(
        "person", "correct", CERTNO, "--certno", "230602195405201267", "--as", "admin",
        "--second", "reviewer", "--reason", "登记有误",
    )  # fmt: skip
    assert corrected.code == 0, corrected.err

    found = find(sample_cli, CERTNO)

    assert kinds(found) == ["person", "filing", "claim"]
    assert {row["matched"] for row in found} == {"former_certno"}


def test_kind_and_limit_narrow_what_is_found(sample_cli: Cli) -> None:
    assert kinds(find(sample_cli, "林国霞", "--kind", "claims")) == ["claim"]
    assert kinds(find(sample_cli, "林国霞", "--kind", "people")) == ["person"]
    assert len(find(sample_cli, "林国霞", "--limit", "2")) == 2
    unknown = sample_cli("--json", "find", "林国霞", "--kind", "bills")
    assert (unknown.code, unknown.json["error"]["code"]) == (2, "unknown_kind")


def test_what_nobody_has_is_an_empty_list_and_a_remark_beside_it(sample_cli: Cli) -> None:
    assert find(sample_cli, "诸葛孔明") == []
    assert find(sample_cli, "国霞") == [], "no part of a name is looked for"
    assert find(sample_cli, "林国霞", "9999") == []
    said = sample_cli("find", "诸葛孔明")
    assert (said.code, said.out, said.err) == (0, "", "没有找到\n")


@pytest.mark.parametrize("typed", ["1259", "125X", "林", "3899", "230600"])
def test_what_would_fit_almost_everybody_is_too_short(sample_cli: Cli, typed: str) -> None:
    said = sample_cli("--json", "find", typed)

    assert (said.code, said.json["error"]["code"]) == (1, "too_short")


def test_the_last_eight_of_a_number_stand_for_it_wherever_one_is_taken(
    cli: Cli, database: Database
) -> None:
    filing, _ = saved(database, a_filing(), a_user("intake", Role.INTAKE))
    short = filing.no[-8:]

    for command in ("show", "why", "history"):
        assert cli(command, short).code == 0
    assert cli("--json", "show", short.lower()).json["no"] == filing.no
    done = cli("--json", "take", short, "cancel", "--as", "intake", "--reason", "申请人要求")
    assert (done.code, done.json["no"]) == (0, filing.no), done.out


def test_two_numbers_with_one_end_are_told_apart_by_nobody(cli: Cli, database: Database) -> None:
    numbers = [f"2306{n:02d}BA20260302000001A" for n in range(7)]
    for no in numbers:
        saved(database, a_filing(no=no))

    said = cli("--json", "why", numbers[0][-8:])

    assert (said.code, said.json["error"]["code"]) == (1, "ambiguous_number")
    assert sum(no in said.json["error"]["message"] for no in numbers) == 5
    assert cli("why", numbers[0]).code == 0
    assert cli("--json", "why", numbers[0][4:]).json["no"] == numbers[0], "more of it is enough"


def test_a_number_of_a_sender_that_looks_like_the_end_of_ours_is_not_guessed_at(
    cli: Cli, database: Database
) -> None:
    first = saved(database, a_filing(no="230600BA20260302000001A"))
    saved(database, a_filing(no="230600BA20260403000002B", ext_no="2000001A"))

    said = cli("--json", "show", "2000001A")

    assert said.json["error"]["code"] == "ambiguous_number"
    assert cli("--json", "show", "3000002B").json["ext_no"] == "2000001A"
    assert cli("--json", "show", first.no).json["no"] == first.no


def test_an_eight_digit_number_of_a_sender_names_its_case_as_before(
    cli: Cli, database: Database
) -> None:
    filing = saved(database, a_filing(no="230600BA20260302000001A", ext_no="20260001"))

    assert cli("--json", "show", "20260001").json["no"] == filing.no
    assert cli("--json", "show", "20269999").json["error"]["code"] == "unknown_case"
