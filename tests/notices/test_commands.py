"""`yidi notices`: what waits, what became of it, and service recorded by a person (通知命令)."""

import hashlib
from pathlib import Path
from typing import Any

import pytest
import yaml

from config.settings import FOLDER
from jobs.scheduler.execute import by_hand
from models import Notice
from models.database import Database
from tests.conftest import Cli, on_both
from tests.support.builders import AREA, TODAY, a_filing, a_user, noon, saved
from tests.support.mailroom import SMS, MailRoom, a_notice, told

KEYS = {
    "id", "case", "kind", "channel", "state", "queued_at", "sent_at", "delivered_at", "tries", "error",
}  # fmt: skip


@pytest.fixture
def desk(cli: Cli, tmp_path: Path) -> Cli:
    """A command line where text messages go to a folder, and the counter is open."""
    folder = tmp_path / "config"
    folder.mkdir()
    for each in FOLDER.iterdir():
        if each.is_dir() or each.suffix in (".yaml", ".csv"):
            (folder / each.name).symlink_to(each)
    settings = yaml.safe_load((FOLDER / "settings.yaml").read_text())
    sms = {**SMS["sms"], "folder": str(tmp_path / "sms")}
    settings["notices"] = {"sms": sms, "counter": True, "quiet": "00:00-00:00", "rehearsal": True}
    (folder / "settings.yaml").unlink()
    (folder / "settings.yaml").write_text(yaml.safe_dump(settings, allow_unicode=True))
    cli.env["YIDI_CONFIG"] = str(folder)
    return cli


def written(cli: Cli, kind: str = "correction_ends") -> tuple[str, int]:
    """A filing with a notice that waits; its number and that of the notice."""
    database = Database(cli.url)
    filing = saved(database, a_filing())
    notice = saved(
        database,
        Notice(machine="filing", case_id=filing.id, area=AREA, kind=kind, about=TODAY.isoformat(),
               day=TODAY, created_at=noon(TODAY)),
    )  # fmt: skip
    database.close()
    return filing.no, notice.id


@on_both
def test_from_the_queue_to_the_signature(desk: Cli) -> None:
    desk("init")
    no, key = written(desk)
    (row,) = desk("notices", "list", "--state", "待发送", "--case", no, "--json").json
    assert set(row) >= KEYS
    assert (row["id"], row["case"], row["state"], row["tries"]) == (key, no, "queued", 0)

    sent = desk("notices", "send", "--json")
    assert (sent.code, sent.json) == (0, {"sent": 2, "delivered": 0, "failed": 0, "unknown": 0})

    refused = desk("notices", "serve", key, "--way", "sms", "--json")
    assert (refused.code, refused.json["error"]["code"]) == (1, "not_service")
    refused = desk("notices", "serve", key, "--way", "counter", "--json")
    assert (refused.code, refused.json["error"]["code"]) == (1, "no_proof")
    served = desk(
        "notices", "serve", key, "--way", "counter", "--proof", "signed_by=王芳", "--json"
    )
    assert (served.code, served.json["state"]) == (0, "delivered"), served.out

    shown = desk("notices", "show", key, "--json").json
    assert [(each["channel"], each["state"]) for each in shown["attempts"]] == [
        ("sms", "sent"), ("counter", "delivered"),
    ]  # fmt: skip
    assert shown["attempts"][1]["proof"] == {"signed_by": "王芳", "relation": "本人"}
    assert shown["delivered_on"] == TODAY.isoformat()
    (told_of,) = desk("show", no, "--json").json["notices"]
    assert (told_of["state"], told_of["id"]) == ("delivered", key)
    assert "已送达" in desk("show", no).out


def test_without_a_channel_nothing_is_sent_and_doctor_says_so(cli: Cli) -> None:
    cli("init")
    _, key = written(cli)

    assert cli("notices", "send", "--json").json["error"]["code"] == "no_channel"
    assert cli("run", "send_notices", "--json").json[0]["moved"] == 0

    checks = {each["name"]: each for each in cli("doctor", "--json").json["checks"]}
    assert not checks["notice_channels"]["ok"] and checks["notice_channels"]["advice"]
    (row,) = cli("notices", "list", "--json").json
    assert (row["id"], row["state"]) == (key, "queued")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("show", "99"), "unknown_notice"), (("retry", "99"), "unknown_notice"),
        (("serve", "99", "--way", "counter", "--proof", "signed_by=a"), "unknown_notice"),
        (("serve", "1", "--way", "pigeon"), "unknown_way"), (("list", "--state", "lost"), "unknown_state"),
    ],
)  # fmt: skip
def test_what_is_not_there_is_named(cli: Cli, words: tuple[str, ...], code: str) -> None:
    cli("init")

    assert cli("notices", *words, "--json").json["error"]["code"] == code


def test_a_picture_is_kept_as_its_hash(desk: Cli) -> None:
    desk("init")
    _, key = written(desk)
    (desk.folder / "door.jpg").write_bytes(b"picture")

    done = desk(
        "notices", "serve", key, "--way", "left", "--proof", "reason=拒收", "--picture", "door.jpg", "--json"
    )  # fmt: skip

    assert done.json["proof"]["picture"] == hashlib.sha256(b"picture").hexdigest()
    assert desk("notices", "serve", key, "--way", "left", "--picture", "gone.jpg").code == 2


def test_the_run_sends_and_counts(room: MailRoom, tmp_path: Path) -> None:
    app = told(room.app, sms={**SMS["sms"], "folder": str(tmp_path / "out")})
    saved(app.database, a_user("admin"))
    notice = a_notice(app, saved(app.database, a_filing()))

    (report,) = by_hand(
        app, ["send_notices"], TODAY, "admin", confirmed=False, progress=lambda *_: None
    )

    counts: dict[str, Any] = dict(report)
    assert (counts["moved"], counts["skipped"], counts["refused"]) == (1, 0, 0)
    assert MailRoom(app).notice(notice).state == "sent"


def test_doctor_names_a_secret_that_cannot_be_used(desk: Cli) -> None:
    desk("init")
    settings = desk.folder / "config" / "settings.yaml"
    given = yaml.safe_load(settings.read_text())
    hook = {"url": "https://yb.example/in", "secret_file": str(desk.folder / "gone")}
    given["notices"] = {"webhook": hook, "rehearsal": True}
    settings.write_text(yaml.safe_dump(given, allow_unicode=True))

    checks = {each["name"]: each for each in desk("doctor", "--json").json["checks"]}

    assert not checks["notice_channels"]["ok"]
    assert "gone" in checks["notice_channels"]["says"]
    assert desk("notices", "send", "--json").json["error"]["code"] == "bad_settings"
