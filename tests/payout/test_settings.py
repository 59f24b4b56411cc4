"""The settings of payouts are checked when they are read; a fault names its key (拨付设置)."""

from pathlib import Path

import pytest

from config.codes import load_return_reasons
from config.errors import ConfigError
from config.payout import Debtor, load_payout
from workflow.claim.payee_account import account_remarks

SHIPPED = (Path(__file__).parents[2] / "config" / "payout.yaml").read_text(encoding="utf-8")
BANK = "banks.example_csv"


def load(folder: Path, text: str) -> ConfigError:
    (folder / "payout.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        load_payout(folder)
    return caught.value


def test_what_ships_is_marked_as_invented_and_pays_from_nowhere() -> None:
    payout = load_payout()

    assert set(payout.banks.banks) == {"example_csv", "example_xlsx", "iso20022"}
    for name in ("example_csv", "example_xlsx"):
        assert "虚构" in payout.banks.banks[name].label
    assert payout.banks.of_area("230600").debtor.account == ""
    assert payout.result_working_days == 3
    assert payout.remark_of("C1") == "医保报销 C1"


def test_an_area_may_have_a_bank_and_an_account_of_its_own(tmp_path: Path) -> None:
    own = (
        '  "230600":\n    bank: iso20022\n'
        '    debtor: {name: 大庆, account: "6000123456789012", bank_code: "102261000019"}\nbanks:\n'
    )
    (tmp_path / "payout.yaml").write_text(
        SHIPPED.replace("\nbanks:\n", f"\n{own}"), encoding="utf-8"
    )

    banks = load_payout(tmp_path).banks

    assert banks.of_area("230600").bank == "iso20022"
    assert banks.of_area("230600").debtor == Debtor("大庆", "6000123456789012", "102261000019")
    assert banks.of_area("230100").bank == "example_csv"


def test_a_folder_without_the_file_uses_what_ships(tmp_path: Path) -> None:
    assert load_payout(tmp_path) == load_payout()


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("result_working_days: 3", "result_working_days: 0", "result_working_days"),
        ("result_working_days: 3", "result_working_days: three", "result_working_days"),
        ("result_working_days: 3", "", "result_working_days"),
        ("batch_lines: 100000", "batch_lines: 100000\nbatch_liens: 5", "batch_liens"),
        ("{claim_no}\"", "{claim}\"", "remark"),
        ("  default:", "  other:", "areas.other"),
        ("bank: example_csv", "bank: icbc", "areas.default.bank"),
        ('account: ""', "account: 12-34", "areas.default.debtor.account"),
        ('bank_code: ""', 'bank_code: "1022"', "areas.default.debtor.bank_code"),
        ("  example_csv:", "  Example:", "banks.Example"),
        ("format: csv               #", "format: dbf #", f"{BANK}.format"),
        ("format: csv               #", "form: csv #", f"{BANK}.format"),
        ("encoding: gb18030         #", "encoding: utf-16 #", f"{BANK}.encoding"),
        ("encoding: gb18030         #", "#", f"{BANK}.columns"),
        ('delimiter: ","            #', 'delimiter: "x" #', f"{BANK}.delimiter"),
        ("row_limit: 5000", "row_limit: 0", f"{BANK}.row_limit"),
        ("header: true", "header: yes", f"{BANK}.header"),
        ("amount: yuan ", "amount: 元 ", f"{BANK}.amount"),
        ("PAY_{batch}.csv", "../{batch}.csv", f"{BANK}.file_name"),
        ("PAY_{batch}.csv", "pay.csv", f"{BANK}.file_name"),
        ("PAY_{batch}.csv", "{batch}{account}.csv", f"{BANK}.file_name"),
        ("[金额, amount]", "[金额, money]", f"{BANK}.columns.6"),
        ("[金额, amount]", "[序号, amount]", f"{BANK}.columns"),
        ("- [业务流水号, end_to_end_id]", "- [空, \"\"]", f"{BANK}.columns"),
        ("[处理状态, result]", "[处理状态, state]", f"{BANK}.result.columns.5"),
        ("退票: returned", "退票: bounced", f"{BANK}.result.words.退票"),
        ("成功: paid, ", "", f"{BANK}.result.words"),
        ("账号不存在: AC01", "账号不存在: XX99", f"{BANK}.reasons.账号不存在"),
        ("账号错误: AC01", "账号不存在: AC01", f"{BANK}.reasons.账号不存在"),
        ("    format: xlsx\n    header", "    format: xlsx\n    encoding: utf-8\n    header",
         "banks.example_xlsx.encoding"),
        ("    row_limit: 50000\n", "    row_limit: 50000\n    header: true\n",
         "banks.iso20022.header"),
    ],
)  # fmt: skip
def test_a_slip_is_refused_with_its_key(tmp_path: Path, old: str, new: str, key: str) -> None:
    assert old in SHIPPED

    fault = load(tmp_path, SHIPPED.replace(old, new, 1))

    assert (fault.code, fault.facts["key"]) == ("bad_payout", key)
    assert key in fault.sentence("zh")
    assert key in fault.sentence("en")


@pytest.mark.parametrize("text", ["", "[", "- 1", "a: {b", "\tx: 1", "? [a]\n: 1"])
def test_what_is_no_page_of_settings_is_refused(tmp_path: Path, text: str) -> None:
    assert load(tmp_path, text).code == "bad_payout"


def test_every_return_reason_is_said_in_both_languages() -> None:
    reasons = load_return_reasons()

    assert {"AC01", "AC03", "AC04", "AC06", "BE01", "RC01", "AM04", "AM05", "AG01", "MS02",
            "MS03"} == reasons.codes  # fmt: skip
    assert reasons.reason_text("AC04") == "账户已销户"
    assert reasons.reason_text("AC04", "en") == "account closed"
    assert reasons.reason_text("XX99") == "XX99"
    assert all(text.zh and text.en for text in reasons.words.values())


@pytest.mark.parametrize(
    ("account", "bank_code", "codes"),
    [
        ("6222081234567890128", "102261000019", {"account_check_digit"}),
        ("4111111111111111", "", set()),
        ("60001234567890", "", set()),
        ("", "", {"account_missing"}),
        ("6222-0812", "", {"account_characters"}),
        ("６２２２０８１２３４", "", {"account_characters"}),
        ("1234567", "", {"account_characters"}),
        ("60001234567890", "10226100001", {"bank_code_length"}),
    ],
)
def test_an_account_is_looked_at_and_only_its_check_digit_is_a_warning(
    account: str, bank_code: str, codes: set[str]
) -> None:
    found = list(account_remarks(account, bank_code))

    assert {remark.code for remark in found} == codes
    assert {remark.code for remark in found if remark.warning} == codes & {"account_check_digit"}


def test_the_accounts_of_before_stand_beside_the_one_of_today(tmp_path: Path) -> None:
    mine = SHIPPED.replace(
        'account: ""', 'account: "6000123456789012", former: ["6000999999999999"]'
    )
    (tmp_path / "payout.yaml").write_text(mine, encoding="utf-8")

    banks = load_payout(tmp_path).banks

    assert banks.of_area("230600").debtor.accounts == ("6000123456789012", "6000999999999999")
    assert banks.paying_account("6000 9999 9999 9999") == "6000999999999999"
