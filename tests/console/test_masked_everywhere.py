"""No id and no account number leaves unmasked, in whatever column it was put by mistake (错列脱敏)."""

import csv
import json
import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import workflow.service.take
from config.masking import mask_identities, mask_text
from tests.conftest import ROOT, Cli, Said

EXAMPLES = ROOT / "examples"
ID, ACCOUNT = "23060219330307021X", "6222081933030712344"
SECRETS = (
    ID, ACCOUNT, "２３０６０２１９３３０３０７０２１Ｘ", "230602 19330307 021X", "2306-0219-3303-0702-1X",
    "6222 0819 3303 0712 344",
)  # fmt: skip
HIDDEN = re.compile(r"193303|081933")
"""What every secret has in its middle, which a mask hides."""
FORMS: tuple[tuple[str, ...], ...] = ((), ("--json",), ("--lang", "en"), ("--lang", "en", "--json"))
KINDS = (
    "people", "providers", "downtimes", "settlements", "red-receipts", "filings", "referrals",
    "qualifications",
)  # fmt: skip


def leaks(said: Said) -> list[str]:
    """The lines of an answer in which a secret can be read."""
    return [line for line in (said.out + said.err).splitlines() if HIDDEN.search(_plainly(line))]


def _plainly(text: str) -> str:
    """As somebody reads it who is after the number."""
    digits = unicodedata.normalize("NFKC", text)
    return re.sub(r"(?<=[0-9*])[^0-9A-Za-z*]{1,2}(?=[0-9*])", "", digits)


@pytest.mark.parametrize("written", ["a{}", "{}zh", "no{}zh"])
@pytest.mark.parametrize("secret", [ID, "6222081933030712341"])
def test_letters_beside_a_number_do_not_lay_it_open(written: str, secret: str) -> None:
    assert not HIDDEN.search(mask_text(written.format(secret)))
    assert not HIDDEN.search(mask_identities(written.format(ID)))


def test_numbers_of_ours_and_hashes_stay_readable() -> None:
    ours = "230600SB20261201000001 JD6222021234567 " + "a12345678901234567" * 3

    assert (mask_text(ours), mask_identities(ours)) == (ours, ours)


@pytest.fixture
def agency(sample_cli: Cli) -> Cli:
    """The sample, on a day on which the examples are news."""
    sample_cli.today = date(2026, 11, 30)
    return sample_cli


def each_column(kind: str) -> tuple[list[str], list[list[str]]]:
    """The example file of a kind, a row for each column and secret, the secret in this column."""
    raw = (EXAMPLES / f"{kind}.csv").read_bytes()
    text = raw.decode("utf-8-sig" if kind != "filings" else "gb18030")
    header, first, *_ = list(csv.reader(text.splitlines()))
    rows = [
        [secret if at == column else value for at, value in enumerate(first)]
        for column in range(len(header))
        for secret in SECRETS
    ]
    return header, rows


def test_swapped_columns_of_every_kind_of_file_show_no_number(agency: Cli, tmp_path: Path) -> None:
    files, bare = [], []
    for kind in KINDS:
        header, rows = each_column(kind)
        files.append(written(tmp_path / f"{kind}.csv", [header, *rows]))
        bare.append(written(tmp_path / f"{kind}-without-header.csv", rows[:1] * 2))
    claim = json.loads((EXAMPLES / "claim.json").read_text("utf-8"))
    lines = [
        json.dumps(with_value(claim, path, SECRETS[at % len(SECRETS)]))
        for at, path in enumerate(changed(claim))
    ]
    (tmp_path / "claims.jsonl").write_text("\n".join(lines), "utf-8")
    files.append(tmp_path / "claims.jsonl")

    for form in FORMS:
        assert leaks(agency(*form, "import", *bare, "--as", "intake")) == []
        assert leaks(agency(*form, "import", *files, "--dry-run", "--as", "intake")) == []
    said = agency("import", *files, "--json", "--as", "intake")
    assert leaks(said) == []
    assert {each["kind"].replace("_", "-") for each in said.json} == {*KINDS, "claims"}
    assert all(each["refused"] > 5 for each in said.json)

    lists = [
        ("list", kind, *more)
        for kind in ("filings", "claims")
        for more in ((), ("--format", "csv"))
    ]
    for words in (*lists, ("find", ID), ("find", "邵清禾"), ("next", "--as", "intake")):
        for form in FORMS[:2]:
            assert leaks(agency(*form, *words)) == [], words


def written(path: Path, rows: list[list[str]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows(rows)
    return path


def changed(given: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Where in a JSON value a single value stands."""
    if isinstance(given, dict):
        for key, inner in given.items():
            yield from changed(inner, (*path, key))
    elif isinstance(given, list):
        for at, inner in enumerate(given[:1]):
            yield from changed(inner, (*path, at))
    else:
        yield path


def with_value(given: Any, path: tuple[Any, ...], value: str) -> Any:
    """The same JSON with another value in one place."""
    if not path:
        return value
    first, *rest = path
    copied = dict(given) if isinstance(given, dict) else list(given)
    copied[first] = with_value(copied[first], tuple(rest), value)
    return copied


@pytest.mark.parametrize(
    ("words", "example"),
    [
        (("new", "filing"), "filing.json"), (("new", "claim"), "claim.json"),
        (("quote",), "bill-lines.json"), (("check",), "visit.json"),
        (("referral", "request"), "referral.json"), (("qualification", "apply"), "qualification.json"),
    ],
    ids=lambda given: given if isinstance(given, str) else " ".join(given),
)  # fmt: skip
def test_a_number_in_a_wrong_field_of_a_form_is_not_shown(
    agency: Cli, words: tuple[str, ...], example: str
) -> None:
    right = json.loads((EXAMPLES / example).read_text("utf-8"))
    actor = ("--as", "intake") if words[0] not in ("quote", "check") else ()
    for at, path in enumerate(changed(right)):
        form = FORMS[at % len(FORMS)]
        given = json.dumps(with_value(right, path, SECRETS[at % len(SECRETS)]))
        said = agency(*form, *words, "-", *actor, stdin=given)
        assert leaks(said) == [], path
        if said.code == 0 and words[0] == "new":
            no = re.search(r"230600[A-Z]{2}\w+", said.out)
            ask = ("show", "why", "history")[at % 3]
            assert no and leaks(agency(*form, ask, no[0])) == [], path


def test_a_number_as_number_of_a_case_trigger_state_or_fact_is_not_shown(agency: Cli) -> None:
    (case, *_) = agency("list", "claims", "--json").json
    no = case["no"]
    asked = (
        ("show", ID), ("why", ID), ("history", ID), ("take", ID, "approve", "--as", "approver"),
        ("take", no, ID, "--as", "reviewer"), ("take", no, "pass_review", "--as", ID),
        ("list", "claims", "--state", ID), ("list", ID), (ID,), ("run", ID), ("runs", "--limit", ID),
        ("records", ID), ("settlements", ID), ("payout", "show", ID), ("payout", "sign", ID, "--hash", ID),
        ("recover", "show", ID), ("export", ID, "out.csv"), ("import", f"{'x'}.csv", "--kind", ID),
        ("policy", "show", ID), ("agency", ID), ("audit", "erase", ID, "--seq", "1", "--as", "admin"),
        ("run", "remind", "--on", ID), ("status", f"--{ID}"), ("user", "disable", ID),
        ("take", no, "disallow", "--as", "reviewer", "--facts", json.dumps({ID: ACCOUNT})),
        ("take", no, "disallow", "--as", "reviewer", "--facts", json.dumps({"disallowed": ID})),
        ("take", no, "disallow", "--as", "reviewer", "--facts",
         json.dumps({"disallowed": [{"amount": ACCOUNT, "reason": ID}]})),
        ("take", no, "disallow", "--as", "reviewer", "--facts", "{" + ID),
        ("take", no, "correct_account", "--as", "intake", "--reason", ID, "--facts",
         json.dumps({"account": ID, "bank_code": ACCOUNT})),
    )  # fmt: skip
    for at, words in enumerate(asked):
        for form in (FORMS[at % 4], FORMS[(at + 3) % 4]):
            assert leaks(agency(*form, *words)) == [], words


def test_a_result_file_of_the_bank_shows_no_number(agency: Cli, tmp_path: Path) -> None:
    header, first, *_ = list(
        csv.reader((EXAMPLES / "bank" / "result.csv").read_bytes().decode("gb18030").splitlines())
    )
    rows = [
        [secret if at == column else value for at, value in enumerate(first)]
        for column in range(len(header))
        for secret in SECRETS
    ]
    for name, lines in (("result.csv", [header, *rows]), ("bare.csv", rows)):
        for form in FORMS:
            file = tmp_path / f"{'-'.join(form)}{name}"
            with file.open("w", encoding="gb18030", newline="") as out:
                csv.writer(out).writerows(lines)
            assert leaks(agency(*form, "payout", "read", file, "--as", "cashier")) == []
    for form in FORMS:
        assert leaks(agency(*form, "payout", "exceptions")) == []


def test_a_log_line_holds_no_number_however_deep_it_stands(
    agency: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_rest: Any, **_more: Any) -> Any:
        raise RuntimeError({"who": [ID, {"to": ACCOUNT}]})

    monkeypatch.setattr(workflow.service.take, "lock_case", broken)
    (case, *_) = agency("list", "claims", "--json").json

    said = agency("take", case["no"], "pass_review", "--as", "reviewer", "--reason", ID)

    assert "internal_error" in said.err
    assert leaks(said) == []


def test_numbers_of_ours_stay_readable(agency: Cli) -> None:
    (case, *_) = agency("list", "claims", "--json").json
    bill = agency("show", case["no"], "--json").json["receipts"][0]

    assert case["no"] in agency("take", case["no"], "approve", "--as", "approver").err
    assert bill["number"] in agency("show", case["no"]).out
