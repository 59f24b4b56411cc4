"""The page for a hospital's programmer holds (系统对接): its client, as it stands, against a running server."""

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pytest

from tests.conftest import ROOT, Cli
from tests.support.receiving import listening
from tests.support.servers import Server, serving

CLIENT = ROOT / "examples" / "hospital_client.py"
HERE, THERE = "H23060090001", "H11010090001"
WHO = ("230600900000000005", "230600")
MOST_LINES = 60


@dataclass
class Hospital:
    """A hospital with its key, and a server that it asks."""

    server: Server
    key: str

    def __call__(self, *words: str) -> Any:
        """Run the client; what it printed, or what it was refused with."""
        env = {"YIDI_API": f"{self.server.url}/api/v1", "YIDI_KEY": self.key, "PYTHONUTF8": "1"}
        done = subprocess.run(
            [sys.executable, "-S", str(CLIENT), *words], cwd=ROOT, env=env, capture_output=True,
            text=True, timeout=60, check=False,
        )  # fmt: skip
        return json.loads(done.stdout) if done.returncode == 0 else done.stderr.strip()


@pytest.fixture
def agency(cli: Cli) -> Iterator[Cli]:
    """The agency of the page on its day, with people of both hospitals."""
    here = replace(cli, today=date(2026, 11, 23))
    assert here("init", "--rehearsal").code == 0
    for name in ("people", "providers"):
        assert here("import", ROOT / "examples" / f"{name}.csv").code == 0
    for name in ("admin", "admin2"):
        here("user", "add", name, "--role", "admin")
    here("user", "add", "office", "--role", "hospital", "--institution", HERE)
    yield here


def a_key(agency: Cli, name: str, institution: str, *scopes: str) -> str:
    wish = [word for scope in scopes for word in ("--scope", scope)]
    two = ("--as", "admin", "--second", "admin2")
    said = agency("keys", "add", name, "--institution", institution, *wish, *two, "--json")
    return str(said.json["key"])


def test_from_the_key_to_the_first_event(agency: Cli) -> None:
    """Takes seconds: a server and a client in processes of their own are what the page is about."""
    ours = a_key(agency, "daqing-hospital", HERE, "check", "referrals", "events")
    theirs = a_key(agency, "beijing-hospital", THERE, "check")
    with serving(agency) as server, listening() as system:
        sending, receiving = Hospital(server, ours), Hospital(server, theirs)
        assert receiving("check", *WHO)["filed"] is False
        assert receiving("refer", "examples/referral.json").startswith("out_of_scope: ")
        secret = sending("events", system.url)["secret"]

        referral = sending("refer", "examples/referral.json")
        assert sending("follow", referral["no"])["state"] == "requested"
        agency("referral", "agree", referral["no"], "--opinion", "同意", "--as", "office")
        for run in ("review_self_service", "activate_filings", "transmit_referrals", "send_events"):
            assert agency("run", run, "--as", "admin").code == 0

        told = receiving("check", *WHO)
        assert (told["filed"], told["category"]) == (True, "referral")
        assert [each["no"] for each in told["referrals"]] == [referral["no"]]
        (event,) = [each for each in system.got if each.body["type"] == "referral.agreed"]
        assert event.body["data"] == {"no": referral["no"], "state": "agreed"}
        assert event.signed_with(secret)


def test_the_client_knows_what_is_from_us() -> None:
    client: dict[str, Any] = {"__name__": "client"}
    exec(compile(CLIENT.read_text("utf-8"), CLIENT, "exec"), client)
    secret, at = "whsec_c2VjcmV0", 1_700_000_000
    headers = {
        "webhook-id": "evt_1", "webhook-timestamp": str(at),
        "webhook-signature": "v1,6kIX2bIk7x+7dX4RyxOJm1gW0V5XAb0gkE2LrYpZ4n4=",
    }  # fmt: skip

    is_ours = client["is_ours"]

    assert not is_ours(secret, headers, b"{}", now=at)
    from jobs.notices.hook import signature

    headers["webhook-signature"] = signature(secret.encode(), "evt_1", str(at), b"{}")
    assert is_ours(secret, headers, b"{}", now=at)
    assert not is_ours(secret, headers, b"{ }", now=at)
    assert not is_ours(secret, headers, b"{}", now=at + 301)


def test_the_client_is_short_and_stands_alone() -> None:
    lines = CLIENT.read_text("utf-8").splitlines()

    assert len(lines) <= MOST_LINES
    imported = [line.split()[1] for line in lines if line.startswith(("import", "from"))]
    assert {name.partition(".")[0] for name in imported} <= sys.stdlib_module_names
