"""Everything that the description allows, asked of a server (接口试探): what is there, who asks, what came of it.

schemathesis makes requests from the description, right ones and wrong ones, and judges the answers.
Before it comes, people and systems have worked at the agency, so that there is something to ask for.
"""

import base64
import json
import os
import re
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from sqlmodel import select

from config.clock import now
from config.settings import load_settings
from jobs.principal import SignedBy
from jobs.signin.sessions import open_session
from models import ApiKey, Claim, EventDelivery, Recovery, SystemEvent, Webhook
from models.database import Database
from tests.support.asked import STAFF, Asked, example
from tests.support.builders import noon, saved
from tests.support.command_line import Cli
from tests.support.receiving import a_key
from tests.support.signed import PASSWORD, with_password

HOSPITAL = "H23060090001"
SECONDS = int(os.environ.get("FUZZ_SECONDS", "0"))
"""How long it goes on; 0 for the gate, which asks everything once: FUZZ_SECONDS=600 searches."""
EXAMPLES = "50" if SECONDS else "1"
SYSTEM = "a system"
BY = {
    "hospital": (
        "submit_referral",
        "list_referrals",
        "show_referral",
        "check",
    ),
    SYSTEM: ("add_address", "list_addresses", "end_address", "list_events", "replay"),
    "auditor": ("end_session",),
    "intake2": ("confirm_proposal", "decline_proposal"),
    "cashier": ("read_bank_file", "list_payouts", "show_payout", "show_payment"),
}
"""Who asks what; everything else is asked by intake."""
ROW_BY_ROW = ("submit_filings", "submit_claims")
"""What answers for each row by itself, so that a wrong row is told in a good answer."""
REFUSALS = ("400", "401", "403", "404", "409", "412", "422", "428", "429")
"""What the rules of the trade may say to a request that is as described."""
NEW_ACCOUNT = {
    "payee_name": "江雨桐", "payee_account": "6222080000000000056",
    "payee_bank_code": "102265000014",
}  # fmt: skip
Known = Mapping[str, Mapping[str, str]]
"""By the beginning of a path: what stands for its parameters."""


class Answers:
    """What was answered, by operation of the description: how often with which status."""

    def __init__(self, described: Mapping[str, Any]) -> None:
        self.operations = [
            (method.upper(), re.compile(re.sub(r"{\w+}", "[^/]+", path)), told["operationId"])
            for path, methods in described["paths"].items()
            for method, told in methods.items()
        ]
        self.of: dict[str, Counter[int]] = defaultdict(Counter)

    def add(self, method: str, path: str, status: int) -> None:
        """Count an answer to whichever operation it is of; a path without parameters comes first."""
        fitting = [
            name for kind, fits, name in self.operations if kind == method and fits.fullmatch(path)
        ]
        for name in fitting:
            self.of[name][status] += 1

    def never_well(self) -> set[str]:
        """The operations of which no answer was good."""
        return {
            name
            for _, _, name in self.operations
            if not any(200 <= status < 300 for status in self.of[name])
        }


def signed_in_at(cli: Cli) -> dict[str, str]:
    """A token for everybody who works there, by the clock of the server."""
    database = Database(cli.url)
    with pytest.MonkeyPatch.context() as patched, database.writing() as session:
        patched.setenv("YIDI_TODAY", cli.settings()["YIDI_TODAY"])
        rules = load_settings(cli.url).sign_in
        tokens = {
            name: open_session(session, name, SignedBy.PASSWORD, now(), rules)
            for name in (*STAFF, "hospital")
        }
    with_password(database, "intake")
    system = a_key(database, "his", "events", institution=HOSPITAL, at=noon(cli.today))
    database.close()
    return tokens | {SYSTEM: system.token}


def asked_at(url: str, tokens: Mapping[str, str], answers: Answers) -> Asked:
    """The agency behind this address; every answer is counted."""

    def count(response: httpx.Response) -> None:
        answers.add(response.request.method, response.request.url.path, response.status_code)

    client: Any = httpx.Client(base_url=url, timeout=60, event_hooks={"response": [count]})
    unused: Any = None
    return Asked(unused, client, dict(tokens))


def work(agency: Asked, cli: Cli) -> Known:
    """Let people work at the agency; what there is to ask for then."""
    filing = agency.post("/filings", example("filing")).json()["no"]
    whole = {"materials": [*example("claim")["materials"], "出院小结"]}
    claim = agency.post("/claims", example("claim") | whole).json()["no"]
    referral = agency.post("/referrals", example("referral"), "hospital").json()["no"]
    qualification = agency.post("/qualifications", example("qualification")).json()["no"]
    seen = agency.get(f"/filings/{filing}", "intake").headers["etag"]
    agency.post(f"/filings/{filing}/changes", {"tel": "13900000008"}, if_match=seen)
    agency.move(f"/filings/{filing}", "review", "intake")
    agency.move(f"/claims/{claim}", "pass_precheck", "intake")
    proposal = _propose_three_times(agency, f"/claims/{claim}")
    for trigger, by in (
        ("pass_review", "reviewer"), ("pass_recheck", "reviewer2"), ("approve", "approver2"),
    ):  # fmt: skip
        assert agency.move(f"/claims/{claim}", trigger, by).status_code == 200
    assert cli("run", "all", "--as", "admin").code == 0
    payout = agency.get("/payouts", "cashier").json()["items"][0]["no"]
    payment = agency.get(f"/payouts/{payout}", "cashier").json()["payments"][0]["no"]
    agency.get("/institutions?place=110100")
    sheet = cli("--json", "documents", "make", claim, "--kind", "settlement", "--as", "intake")
    agency.get(f"/documents/{sheet.json[0]['no']}/pdf", "intake")
    notice = str(agency.get("/notices").json()["items"][0]["id"])
    found = agency.post("/find", {"text": "江雨桐 6041", "kind": "person"}).json()["items"]
    agency.post(f"/notices/{notice}/service", _SERVED, "intake")
    agency.post("/sign-in/password", {"name": "intake", "password": PASSWORD}, by="")
    contested = {"case": claim, "organ": "大庆市人民政府", "reference": "庆复〔2026〕1号"}
    appeal = agency.post("/appeals", contested, "reviewer").json()["no"]
    recovery, address, message = _of_later(cli, claim)
    agency.post(f"/webhooks/events/{message}/replay", None, SYSTEM)
    agency.delete(f"/webhooks/{address}", SYSTEM)
    return {
        "/filings/": {"no": filing}, "/claims/": {"no": claim}, "/referrals/": {"no": referral},
        "/qualifications/": {"no": qualification}, "/proposals/": {"no": proposal},
        "/payouts/": {"no": payout}, "/payments/": {"no": payment},
        "/documents/": {"no": sheet.json[0]["no"]},
        "/people/": {"person": found[0]["no"]}, "/policy/": {"area": "230600"},
        "/appeals/": {"no": appeal}, "/recoveries/": {"no": recovery}, "/webhooks/events/": {"id": message},
        "/webhooks/": {"id": address}, "/agencies/": {"code": "230600"}, "/codes/": {"kind": "med_type"},
        "/{kind}/": {"kind": "claims", "no": claim, "trigger": "suspend"},
    }  # fmt: skip


def _of_later(cli: Cli, claim: str) -> tuple[str, str, str]:
    """What takes days or other systems to come about: a recovery, an address, a message to it."""
    database, at = Database(cli.url), noon(cli.today)
    with database.reading() as session:
        paid = session.exec(select(Claim).where(Claim.no == claim)).one()
        key = session.exec(select(ApiKey.id).where(ApiKey.name == "his")).one()
    owed = saved(database, Recovery(
        no=f"{paid.area}ZH202611230000011", area=paid.area, kind="recover", claim_id=paid.id,
        claim_no=claim, person_id=paid.person_id, applied_on=cli.today, state_since=cli.today,
        state="proposed", amount=100, funds={}, reason="核查", cause="manual", proposed_by="reviewer",
    ))  # fmt: skip
    address = saved(database, Webhook(
        name="his", url="https://his.example.org/t", secret="x", kinds=[], created_at=at,
        created_by="admin", key_id=key,
    ))  # fmt: skip
    event = saved(database, SystemEvent(
        machine="claim", case_id=paid.id, seq=1, area=paid.area, kind="claim.moved",
        state=paid.state, at=at, spread_at=at,
    ))  # fmt: skip
    message = saved(database, EventDelivery(
        webhook_id=address.id, event_id=event.id, state="sent", tries=1, next_at=at, error="",
    ))  # fmt: skip
    database.close()
    return owed.no, str(address.id), str(message.id)


def _propose_three_times(agency: Asked, claim: str) -> str:
    """Propose, and confirm, decline and take back; the number of the last."""
    for n, answer in enumerate(("confirmation", "refusal", "withdrawal")):
        account = NEW_ACCOUNT | {"payee_account": f"62220800000000000{56 + n}"}
        proposal = agency.move(claim, "change_payee", "intake", **account).json()
        proposal = proposal["proposal"]
        seen = agency.get(f"/proposals/{proposal}", "intake2").json()["hash"]
        by = "intake" if answer == "withdrawal" else "intake2"
        body = {"hash": seen} if answer == "confirmation" else {"reason": "核对"}
        agency.post(f"/proposals/{proposal}/{answer}", body, by)
    return str(proposal)


LENIENT = "checks.negative_data_rejection.enabled = false\n"
_SERVED = {"way": "counter", "on": "2026-11-23", "proof": {"signed_by": "江雨桐"}}


def settings_for(described: Mapping[str, Any], known: Known, tokens: Mapping[str, str]) -> str:
    """The settings of schemathesis: who asks what, and for what there is."""
    allowed = ", ".join(f'"{status}"' for status in ("2xx", *REFUSALS))
    lines = [f"[checks.positive_data_acceptance]\nexpected-statuses = [{allowed}]\n"]
    for path, methods in described["paths"].items():
        below = path.removeprefix("/api/v1")
        given = next((v for k, v in known.items() if below.startswith(k)), {})
        given = {name: value for name, value in given.items() if f"{{{name}}}" in path}
        for told in methods.values():
            name = told["operationId"]
            by = next((who for who, what in BY.items() if name in what), "intake")
            numbers = ", ".join(f'"path.{key}" = "{value}"' for key, value in given.items())
            lines.append(
                f'[[operations]]\ninclude-operation-id = "{name}"\n'
                f'headers = {{ Authorization = "Bearer {tokens[by]}" }}\n'
                f"parameters = {{ {numbers} }}\n{LENIENT if name in ROW_BY_ROW else ''}"
            )
    return "\n".join(lines)


@dataclass(frozen=True)
class Fuzzed:
    """What came of it: whether all checks hold, what was said, and what was asked too strictly."""

    code: int
    said: str
    slips: list[str]


def fuzz(url: str, settings: str, folder: Path, answers: Answers) -> Fuzzed:
    """Ask everything that the description allows; every answer is counted."""
    (folder / "fuzz.toml").write_text(settings, "utf-8")
    report = folder / "fuzz.ndjson"
    words = [
        sys.executable, "-m", "schemathesis.cli", "--config-file", str(folder / "fuzz.toml"), "run",
        f"{url}/api/v1/openapi.json", "--seed", "1", "--max-examples", EXAMPLES, "--no-shrink",
        "--continue-on-failure", "--report", "ndjson", "--report-ndjson-path", str(report),
    ]  # fmt: skip
    words += ["--max-time", str(SECONDS)] if SECONDS else []
    done = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)
    return Fuzzed(done.returncode, done.stdout + done.stderr, list(_counted(report, answers)))


def _counted(report: Path, answers: Answers) -> Iterator[str]:
    """Count every answer; yields the requests that are as described and were called a slip."""
    with report.open() as lines:
        scenarios = (json.loads(line).get("ScenarioFinished") for line in lines)
        recorders = [found["recorder"] for found in scenarios if found]
    for recorder in recorders:
        for number, told in recorder.get("interactions", {}).items():
            answer, case = told.get("response"), recorder["cases"][number]["value"]
            if not answer:
                continue
            path = urlsplit(told["request"]["uri"]).path
            answers.add(told["request"]["method"], path, answer["status_code"])
            meant = (case.get("meta") or {}).get("generation", {}).get("mode")
            if meant == "positive" and answer["status_code"] == 400 and _says(answer, "usage"):
                yield f"{told['request']['method']} {told['request']['uri']}"


def _says(answer: Mapping[str, Any], code: str) -> bool:
    body = answer.get("body") or {}
    text = base64.b64decode(body.get("$base64", "")) if isinstance(body, dict) else b""
    return f'"code": "{code}"'.encode() in text
