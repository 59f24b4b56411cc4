"""The national profile (国家标准字段): names, flags, open ends and codes of a state."""

import pytest

from config.fields_shown import SHOWN, national_names
from console.api.national import in_national, national
from workflow.shared.json_types import JsonObject


def test_a_filing_is_told_as_the_table_of_filings_has_it() -> None:
    filing: JsonObject = {
        "no": "230600BA202611230000011", "state": "active", "person": "230602********1259",
        "category": "retired_resettled", "destination": "210100", "starts_on": "2026-11-24",
        "ends_on": "9999-12-31", "state_label": "已生效",
        "agent": {"name": "江雨桐", "phone": "139"},
    }  # fmt: skip

    told = national("filing", filing)

    assert told == {
        "trt_dcla_detl_sn": "230600BA202611230000011", "state": "active", "rchk_flag": "1",
        "certno": "230602********1259", "rloc_rea": "异地安置退休人员",
        "mdtrtarea_admdvs": "210100", "begndate": "2026-11-24", "enddate": None,
        "state_label": "已生效", "agnter_name": "江雨桐", "agnter_tel": "139",
    }  # fmt: skip


def test_a_claim_has_the_codes_of_its_state_and_its_receipts_their_names() -> None:
    claim: JsonObject = {
        "no": "230600SB202611230000011", "state": "to_pay", "payable": "1234.50",
        "payee": {"name": "江雨桐", "account": "****0049", "bank_code": "102265000014"},
        "receipts": [
            {"code": "21010126", "number": "9000000007", "lines": [{"item": "手术费", "price": "9800.00"}]}
        ],
    }  # fmt: skip

    told = national("claim", claim)

    assert (told["rchk_flag"], told["fin_dspo_flag"], "reim_stas" in told) == ("7", "1", False)
    assert (told["acctname"], told["bankacct"], told["bankcode"]) == (
        "江雨桐", "****0049", "102265000014",
    )  # fmt: skip
    assert told["receipts"] == [
        {"bill_batch_code": "21010126", "bill_no": "9000000007",
         "lines": [{"hilist_name": "手术费", "pric": "9800.00"}]}
    ]  # fmt: skip


def test_a_settlement_that_was_taken_back_carries_the_flag_of_the_standard() -> None:
    told = national(
        "settlement", {"no": "S1", "reversed": True, "funds": {"hifp_pay": "1.00"}}
    )  # fmt: skip

    assert told == {"setl_id": "S1", "refd_setl_flag": "1", "hifp_pay": "1.00"}


def test_a_body_may_be_written_in_either_names() -> None:
    visit: JsonObject = {"certno": "1", "provider": "H11010090001", "begndate": "2026-11-24"}

    assert in_national("visit", visit) == {
        "certno": "1", "fixmedins_code": "H11010090001", "begndate": "2026-11-24",
    }  # fmt: skip


@pytest.mark.parametrize("kind", SHOWN)
def test_no_two_fields_of_a_kind_have_one_national_name(kind: str) -> None:
    shown = SHOWN[kind]
    names = list(national_names(kind).values())
    names += [name for part in shown.flat for name in national_names(shown.parts[part]).values()]

    assert len(set(names)) == len(names)
