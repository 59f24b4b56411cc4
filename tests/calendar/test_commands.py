"""`yidi calendar`: a notice is loaded by the administrator, and `why` follows."""

from pathlib import Path

import pytest

from models import Claim
from models.database import Database
from tests.conftest import Cli
from tests.support.builders import saved
from tests.support.notice_2027 import NOTICE, TODAY, an_accepted_claim


def accepted_by(cli: Cli) -> Claim:
    """A claim that the database of the command line holds."""
    database = Database(cli.url)
    claim: Claim = saved(database, an_accepted_claim())
    database.close()
    return claim


@pytest.fixture
def notice(tmp_path: Path) -> Path:
    path = tmp_path / "2027.csv"
    path.write_text(NOTICE, "utf-8")
    return path


def test_the_command_loads_a_year_and_why_no_longer_calls_the_day_provisional(
    cli: Cli, notice: Path
) -> None:
    cli.today = TODAY
    assert cli("init").code == 0
    claim = accepted_by(cli)
    (guessed,) = cli("--json", "why", claim.no).json["deadlines"]
    assert (guessed["due_on"], guessed["provisional"]) == ("2027-02-11", True)

    tried = cli("--json", "calendar", "import", notice, "--dry-run").json
    said = cli("--json", "calendar", "import", notice)

    assert said.code == 0
    assert said.json == {
        "file": str(notice),
        "years": [{"year": 2027, "status": "official", "days": 18}],
        "loaded": [2027],
        "recounted": {"filings": 0, "claims": 1},
        "unmarked": {"filings": 0, "claims": 0},
        "changes": [
            {"no": claim.no, "name": "national_bound", "was": "2027-02-11", "is": "2027-02-15"}
        ],
    }
    assert tried == said.json | {"dry_run": True}
    (official,) = cli("--json", "why", claim.no).json["deadlines"]
    assert (official["due_on"], official["provisional"]) == ("2027-02-15", False)
    assert cli("--json", "calendar", "import", notice).json["loaded"] == []
    assert [row["trigger"] for row in cli("--json", "history", claim.no).json] == [
        "imported", "recount",
    ]  # fmt: skip


def test_the_command_shows_the_years_and_the_days_of_one(cli: Cli, notice: Path) -> None:
    cli.today = TODAY
    cli("init")
    shipped = {row["year"]: row["status"] for row in cli("--json", "calendar", "show").json}
    assert (shipped[2026], shipped[2027]) == ("official", "provisional")
    assert cli("calendar", "import", notice).code == 0

    rows = {row["year"]: row for row in cli("--json", "calendar", "show").json}
    one = cli("--json", "calendar", "show", "--year", "2027").json

    assert rows[2027] == {
        "year": 2027, "status": "official", "days": 18, "source": "测试用的节假日安排",
    }  # fmt: skip
    assert one["loaded_by"].startswith("os:"), "a rehearsal takes whoever types"
    assert {"day": "2027-01-31", "kind": "makeup"} in one["days"]
    assert "补班" in cli("calendar", "show", "--year", "2027").out
    assert "make-up" in cli("--lang", "en", "calendar", "show", "--year", "2027").out
    unknown = cli("--json", "calendar", "show", "--year", "2040")
    assert (unknown.code, unknown.json["error"]["code"]) == (1, "unknown_year")


def test_only_an_administrator_loads_a_year_in_his_name(cli: Cli, notice: Path) -> None:
    cli.today = TODAY
    cli("init")
    cli("user", "add", "王主任", "--role", "admin")
    cli("user", "add", "李审核", "--role", "reviewer")
    claim = accepted_by(cli)

    refused = cli("--json", "calendar", "import", notice, "--as", "李审核")
    done = cli("calendar", "import", notice, "--as", "王主任")

    assert (refused.code, refused.json["error"]["code"]) == (1, "wrong_role")
    assert done.code == 0
    assert "王主任" in cli("--json", "history", claim.no).json[-1]["reason"]


def _whole(*years: int) -> bytes:
    """A notice that has what every year has."""
    days = [
        f"{year}-{day},holiday"
        for year in years
        for day in ("01-01", "05-01", "10-01", "10-02", "10-03")
    ]
    return "\n".join(["day,kind", *days, ""]).encode()


BAD_FILES: dict[str, tuple[str, bytes | None]] = {
    "twice": ("bad_calendar", NOTICE.encode() + b"\n2027-02-06,holiday,x\n"),
    "weekdays": ("bad_calendar", NOTICE.replace("2027", "2026").encode()),
    "official": ("already_official", _whole(2026, 2027)),
    "bytes": ("file_bad_bytes", b"day,kind\n\xff\xff\xff\n"),
    "large": ("file_too_large", b"x" * 1_000_001),
    "nowhere": ("file_not_found", None),
}


def test_a_bad_file_is_refused_whole_and_nothing_changes(cli: Cli, tmp_path: Path) -> None:
    cli.today = TODAY
    cli("init")
    claim = accepted_by(cli)
    before = cli("--json", "calendar", "show").json

    for name, (code, content) in BAD_FILES.items():
        path = tmp_path / f"{name}.csv"
        if content is not None:
            path.write_bytes(content)
        said = cli("--json", "calendar", "import", path)
        assert (said.code, said.json["error"]["code"]) == (1, code)

    assert cli("--json", "calendar", "show").json == before
    assert [row["trigger"] for row in cli("--json", "history", claim.no).json] == ["imported"]


def test_a_file_in_the_encoding_of_office_programs_is_read(cli: Cli, notice: Path) -> None:
    cli.today = TODAY
    cli("init")
    notice.write_bytes(NOTICE.replace("\n", "\r\n").encode("gb18030"))

    assert cli("calendar", "import", notice).code == 0
    assert cli("--json", "calendar", "show").json[4]["source"] == "测试用的节假日安排"
