"""Whole stories over HTTP (接口办理全程): by people who signed in, on both databases."""

from typing import Any

from tests.conftest import on_both
from tests.support.asked import Asked, example
from tests.support.command_line import Cli

NEW_ACCOUNT = {
    "payee_name": "江雨桐", "payee_account": "6222080000000000056",
    "payee_bank_code": "102265000014",
}  # fmt: skip


def a_whole_claim() -> dict[str, Any]:
    """A claim with all its papers."""
    claim = example("claim")
    return claim | {"materials": [*claim["materials"], "出院小结"]}


@on_both
def test_a_claim_goes_from_its_submission_to_the_payout_by_four_people(
    agency: Asked, runs: Cli
) -> None:
    entered = agency.post("/claims", a_whole_claim(), "intake").json()
    claim = f"/claims/{entered['no']}"
    assert entered["precheck"]["verdict"] in ("pass", "look")

    for trigger, by in (
        ("pass_precheck", "intake"), ("pass_review", "reviewer"), ("pass_recheck", "reviewer2"),
        ("approve", "approver2"),
    ):  # fmt: skip
        moved = agency.move(claim, trigger, by)
        assert moved.status_code == 200, (trigger, moved.text)

    shown = agency.get(claim).json()
    assert (shown["state"], shown["benefit"]["amounts"]["fund_pay_sumamt"]) == (
        "to_pay", shown["payable"],
    )  # fmt: skip
    told = [
        (row["trigger"], row["actor"]) for row in agency.get(f"{claim}/history").json()["items"]
    ]
    assert told[-1] == ("approve", "approver2")


@on_both
def test_what_needs_two_people_is_proposed_and_the_other_confirms_it(agency: Asked) -> None:
    claim = f"/claims/{agency.post('/claims', a_whole_claim(), 'intake').json()['no']}"
    agency.move(claim, "pass_precheck", "intake")

    proposed = agency.move(claim, "change_payee", "intake", **NEW_ACCOUNT).json()
    assert (proposed["state"], agency.get(claim).json()["payee"]["account"][-4:]) == (
        "open",
        "0049",
    )
    waiting = agency.get("/proposals?waiting=true", "intake2").json()["items"]
    assert [row["no"] for row in waiting] == [proposed["proposal"]]
    at = f"/proposals/{proposed['proposal']}"
    seen = {"hash": agency.get(at, "intake2").json()["hash"]}
    assert agency.post(f"{at}/confirmation", seen, "intake").status_code in (403, 409)
    assert (
        agency.post(f"{at}/confirmation", {"hash": "0" * 64}, "intake2").json()["code"]
        == "wrong_hash"
    )
    done = agency.post(f"{at}/confirmation", seen, "intake2")

    assert (done.status_code, done.json()["state"]) == (200, "confirmed")
    assert agency.get(claim).json()["payee"]["account"][-4:] == "0056"


@on_both
def test_the_same_key_twice_gives_one_case(agency: Asked) -> None:
    key = {"Idempotency_Key": "lt-0010"}

    first = agency.post("/filings", example("filing"), **key)
    again = agency.post("/filings", example("filing"), **key)
    other = agency.post("/filings", example("filing") | {"tel": "13900000009"}, **key)

    assert (first.status_code, again.json(), again.headers["idempotency-replayed"]) == (
        201, first.json(), "true",
    )  # fmt: skip
    assert (other.status_code, other.json()["code"]) == (409, "idempotency_conflict")
    assert len(agency.get("/filings").json()["items"]) == 1


@on_both
def test_of_two_clerks_who_saw_the_same_version_one_is_told_that_it_changed(agency: Asked) -> None:
    filing = f"/filings/{agency.post('/filings', example('filing')).json()['no']}"
    seen = agency.get(filing, "intake").headers["etag"]
    review = {"trigger": "review"}

    first = agency.post(f"{filing}/moves", review, "intake", if_match=seen)
    second = agency.post(f"{filing}/moves", review, "intake2", if_match=seen)
    blind = agency.post(f"{filing}/moves", review, "intake2")

    assert (first.status_code, second.status_code, blind.status_code) == (200, 412, 428)
    assert (second.json()["code"], blind.json()["code"]) == (
        "changed_meanwhile", "if_match_required",
    )  # fmt: skip
    stale = agency.post(f"{filing}/changes", {"tel": "13900000007"}, "intake", if_match=seen)
    assert (stale.status_code, stale.json()["code"]) == (412, "changed_meanwhile")


@on_both
def test_several_cases_come_at_once_and_each_has_its_result(agency: Asked) -> None:
    wrong = example("filing") | {"ext_no": "LT-BA-0011", "mdtrtarea_admdvs": "999999"}

    found = agency.post("/filings/batch", {"items": [wrong, example("filing")]}).json()["items"]

    assert found[0]["error"]["code"] == "unknown_region"
    assert found[1]["state"] == "submitted"
    assert [row["no"] for row in agency.get("/filings").json()["items"]] == [found[1]["no"]]


@on_both
def test_pages_go_on_behind_what_was_seen_while_cases_are_added(agency: Asked) -> None:
    def a_filing(n: int, place: str, begins: str, ends: str) -> None:
        trip = {
            "rloc_rea": "其他临时外出就医人员", "mdtrtarea_admdvs": place, "begndate": begins,
            "enddate": ends, "ext_no": f"LT-{n}", "promise": False, "materials": ["身份证件"],
        }  # fmt: skip
        found = agency.post("/filings", example("filing") | trip)
        assert found.status_code == 201, found.text

    a_filing(1, "210100", "2026-11-24", "2027-05-31")
    a_filing(2, "210100", "2027-06-01", "2027-12-31")
    first = agency.get("/filings?limit=1").json()
    a_filing(3, "210100", "2028-01-01", "2028-07-31")
    second = agency.get(f"/filings?limit=1&cursor={first['next']}").json()
    third = agency.get(f"/filings?limit=1&cursor={second['next']}").json()

    pages = (first, second, third)
    assert [row["ext_no"] for page in pages for row in page["items"]] == ["LT-1", "LT-2", "LT-3"]
    assert third["next"] is None
    for asked, by in (
        (f"/filings?limit=1&state=active&cursor={first['next']}", "reviewer"),
        (f"/filings?limit=1&cursor={first['next']}", "reviewer2"),
        (f"/claims?limit=1&cursor={first['next']}", "reviewer"),
        (f"/filings?limit=1&cursor={first['next'][:-2]}AA", "reviewer"),
    ):
        refused = agency.client.get(
            f"/api/v1{asked}", headers={"Authorization": f"Bearer {agency.tokens[by]}"}
        )
        assert (refused.status_code, refused.json()["code"]) == (400, "bad_cursor"), asked


def test_what_is_not_theirs_is_answered_like_what_does_not_exist(agency: Asked) -> None:
    filing = agency.post("/filings", example("filing")).json()["no"]
    nobody = agency.get(f"/claims/{filing}")
    never = agency.get("/claims/230600SB209901010000010")

    assert (nobody.status_code, never.status_code) == (404, 404)
    assert nobody.json()["code"] == never.json()["code"] == "unknown_case"
    assert agency.client.get("/api/v1/filings").status_code == 401


def test_an_identity_number_has_no_place_in_an_address(agency: Asked) -> None:
    certno = example("filing")["certno"]

    for path in (f"/people/{certno}/records", f"/filings?person={certno}"):
        refused = agency.get(path)
        assert (refused.status_code, refused.json()["code"]) == (400, "id_in_address")
        assert certno not in refused.text
    found = agency.post("/find", {"text": certno, "kind": "person"}).json()["items"]
    assert agency.get(f"/people/{found[0]['no']}/records").json()["name"] == "江雨桐"


def test_full_numbers_need_a_role_and_a_reason(agency: Asked) -> None:
    filing = f"/filings/{agency.post('/filings', example('filing')).json()['no']}"
    certno = example("filing")["certno"]

    assert agency.get(f"{filing}?unmask=true").json()["code"] == "reason_required"
    assert agency.get(f"{filing}?unmask=true&reason=核对", "reviewer").json()["person"] == certno
    assert agency.get(f"{filing}?unmask=true&reason=核对", "applicant").status_code in (403, 404)
    assert certno not in agency.get(filing).text


def test_bad_bodies_are_refused_with_our_codes_and_the_field_named(agency: Asked) -> None:
    wrong = example("filing") | {"begndate": "2026-13-01", "psn_name": ""}

    refused = agency.post("/filings", wrong)

    assert refused.status_code == 422
    assert {(each["code"], each["field"]) for each in refused.json()["problems"]} >= {
        ("bad_date", "starts_on"), ("missing_name", "name"),
    }  # fmt: skip
    for body, code in (("[1]", "bad_json"), ("{", "bad_json"), ('{"a":1,"a":2}', "bad_json")):
        told = agency.client.post(
            "/api/v1/filings", content=body,
            headers={"Authorization": f"Bearer {agency.tokens['intake']}", "Content-Type": "application/json"},
        )  # fmt: skip
        assert (told.status_code, told.json()["code"]) == (400, code), told.text
    typed = agency.post("/filings", {}, content_type="text/plain")
    assert (typed.status_code, typed.json()["code"]) == (415, "not_json_content")


@on_both
def test_a_bank_file_is_handed_in_as_bytes(agency: Asked) -> None:
    refused = agency.upload("/bank-files?name=..%2Fx.csv", b"a,b\n")
    unread = agency.upload("/bank-files?name=x.csv", b"a,b\n1,2\n")

    assert (refused.status_code, refused.json()["code"]) == (400, "bad_file_name")
    assert unread.status_code in (409, 422), unread.text
    assert agency.upload("/bank-files?name=x.csv", b"a\n", "applicant").status_code == 403
