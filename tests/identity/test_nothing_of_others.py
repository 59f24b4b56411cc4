"""Nobody reads or moves what is not theirs: every answer, asked by everybody, about somebody else.

What is not theirs is told exactly like what does not exist.
"""

import importlib
import inspect
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import asdict, is_dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from config.errors import YidiError
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from console.answers.asked import ASKED
from console.answers.bulk import BulkFilter
from console.answers.looks import LookFilter
from console.answers.moves import MoveOrder
from console.answers.notices import NoticeFilter
from console.answers.queries import CaseFilter, View
from console.answers.work import WorkFilter
from jobs.app import App
from jobs.exporting.export import ExportFilter
from jobs.office.leads import LeadFound
from models.database import Database
from tests.conftest import migrate
from tests.project.test_asked import answers
from tests.support.builders import AREA, TODAY
from tests.support.two_people import NAMES, World, two_people

EVERY_ANSWER = dict(answers())
REFUSED = {"nobody": "not_signed_in"}
REASON = "理由（《办法》第十条）"
GHOST_ID = 987654
CASE_WORDS = ("no", "claim", "case", "of", "batch")
PERSON_WORDS = ("number", "person", "kept")
BY_ID = {
    "agents.answer_agent_revoked": "acts", "leads.answer_lead_handed": "lead",
    "leads.answer_lead_result": "lead", "notices.answer_notice": "notice",
    "notices.answer_notice_retried": "notice", "notices.answer_notice_served": "notice",
    "privacy.answer_request_granted": "asked", "privacy.answer_request_refused": "asked",
    "privacy.answer_restriction_lifted": "asked",
}  # fmt: skip
"""What is named by a number of its own register, and whose rows those are."""
NO_TARGET = {
    "payout.answer_resolution": "lines of the bank: whose they are, the payment says",
    "heirs.answer_settlement_withdrawn": "by a register that is empty here",
    "privacy.answer_destruction_signed": "by a register that is empty here",
    "intake.answer_new_cases": "test_entering_for_somebody_else",
    "intake.answer_new_case": "test_entering_for_somebody_else",
    "heirs.answer_settlement_of_heirs": "nobody has died here",
    "referral.answer_new_referral": "test_entering_for_somebody_else",
    "qualification.answer_new_qualification": "test_entering_for_somebody_else",
}  # fmt: skip


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory, book: PolicyBook, calendar: WorkCalendar) -> Iterator[World]:  # fmt: skip
    """The two people, once for all questions: none of them changes anything."""
    url = f"sqlite:///{tmp_path_factory.mktemp('two') / 'yidi.db'}"
    migrate(url)
    database = Database(url)
    yield two_people(database, book, calendar)
    database.close()


def short(name: str) -> str:
    """The name of an answer without its package."""
    return name.removeprefix("console.answers.")


def asked_of_a_case() -> list[str]:
    """The answers that somebody has who is signed in."""
    return sorted(short(name) for name, of in ASKED.items() if of.about != "open")


def targets(world: World, name: str) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """What names something of the other, and the same that names nothing."""
    words = inspect.signature(EVERY_ANSWER[f"console.answers.{name}"]).parameters
    if name in BY_ID:
        word = "no" if "no" in words else "number"
        yield {word: world.other.ids[BY_ID[name]]}, {word: GHOST_ID}
        return
    for word in CASE_WORDS:
        if word in words and name not in NO_TARGET:
            for number in world.other.numbers.values():
                yield {word: number}, {word: ghost(number)}
    for word in PERSON_WORDS:
        if word in words and name not in NO_TARGET:
            person = world.other.person
            for number in (person.certno, person.psn_no, world.other.numbers["filing"]):
                yield {word: number}, {word: ghost(number)}
    if "wanted" in words and "notices" in name:
        no = world.other.numbers["filing"]
        yield {"wanted": NoticeFilter(case=no)}, {"wanted": NoticeFilter(case=ghost(no))}
    if name == "moves.answer_moves":
        no = world.other.numbers["filing"]
        yield {"rows": [{"no": no}]}, {"rows": [{"no": ghost(no)}]}


def ghost(number: str) -> str:
    """A number that nothing and nobody has, of the same form."""
    return number.replace("77", "99") if "77" in number else number[:-6] + "987654"


def given(app: App, name: str, tmp_path: Path) -> dict[str, Any]:
    """Something for everything that an answer wants to be told."""
    who = app.asker
    order: Any = 1 if name.startswith("bulk") and name[-2:] in ("lk", "on", "ed") else None
    return {
        "lang": "zh", "by": who, "user": who.name, "actor": who.name, "name": who.name,
        "reason": REASON, "second": "second", "area": None, "unmasked": False, "limit": 20,
        "wanted": _wanted(name), "view": View("zh", app.regions), "state": None,
        "kind": _kind(name), "trigger": "cancel", "order": order or MoveOrder(who.name, REASON),
        "given": _given(name), "number": 1, "out": tmp_path / "out.pdf", "path": tmp_path / "o.csv",
        "file": tmp_path / "scan.pdf", "files": [], "machine": None, "most": 20, "year": None, "month": "2026-03",
        "days": 3, "day": TODAY, "on": None, "first": TODAY, "last": TODAY, "content": {"phone": "13900000000"},
        "opinion": "同意", "scopes": ["query"], "said": {}, "for_person": False, "rows": [],
        "received_on": TODAY, "organ": "市政府", "reference": "1", "simple": False, "seq": 1,
        "inaction": False, "died_on": TODAY, "source": "register", "paper": "证明", "new": {"name": "新名"},
        "gone": "PSNX", "paid": True, "line": None, "voucher": "V1", "paid_on": TODAY,
        "plan_hash": "0" * 64, "folder": tmp_path, "numbers": [], "only": [], "bank": None,
        "amount": "1.00", "payload": {}, "set_off": False, "authority": "医保局", "receipt_no": "1",
        "result": "属实", "document": "1", "answer": "已办", "clause": "第十条", "digest": "0" * 12,
        "channel": None, "way": "counter", "proof": {}, "open_only": False, "overdue": False,
        "seal_no": "1", "simulated": True, "dry_run": True, "claim": None, "no": None,
        "shown": "0" * 64, "person": None, "relation": "spouse", "unmask": False, "force": True,
        "names": [], "progress": None, "confirmed": False, "before": TODAY, "seals": False,
        "provider": "p", "subject": "s", "remove": False, "roles": ["intake"], "institution": "",
        "code": "H1", "parameter": "lock_months", "scope": "", "start": None, "at": None,
        "pem": "", "cuts": [], "contents": [], "url": "https://example.com/x", "kinds": [], "ids": None, "areas": [AREA], "act": "take", "until": TODAY.isoformat(), "whose": who.name, "chosen": [], "paused": True, "wish": None, "overlap": 1, "kept": "PSNX",
    }  # fmt: skip


def _wanted(name: str) -> Any:
    if "notices" in name:
        return NoticeFilter()
    if "looks" in name:
        return LookFilter()
    if name.startswith("work"):
        return WorkFilter()
    if name.startswith("bulk"):
        return BulkFilter("filing", "submitted")
    return ExportFilter() if "export" in name else CaseFilter()


def _given(name: str) -> Any:
    if name.startswith("find"):
        return NAMES[1]
    if name.startswith("leads"):
        return LeadFound("内容", ["证据"])
    if name.startswith("privacy"):
        return {"kind": "copy", "by": "某", "capacity": "self", "interest": "", "words": ""}
    if name.startswith("agents"):
        return {"kind": "agent", "name": "某", "area": None, "relation": "其他", "certno": "", "phone": "", "paper": "委托书"}  # fmt: skip
    if "settlement_of_heirs" in name:
        return {"payee": "某", "basis": "notarial", "originals": 1, "papers": "", "reason": ""}
    return {"area": None}


def _kind(name: str) -> Any:
    kinds = {
        "cases": "filings", "intake": "filing", "find": None, "appeals": "reconsideration",
        "recovery": "recover", "privacy": "vouchers", "documents": None, "codes": "regions",
    }  # fmt: skip
    if name == "intake.answer_export":
        return "filings"
    return kinds.get(name.partition(".")[0], "filings")


def outcome(app: App, name: str, words: dict[str, Any]) -> tuple[str, str]:
    """What an answer is, or the code of the refusal with all that it says."""
    function: Callable[..., Any] = getattr(
        importlib.import_module(f"console.answers.{name.rpartition('.')[0]}"),
        name.rpartition(".")[2],
    )
    try:
        answer = function(app, **words)
        answer = list(answer) if isinstance(answer, Iterator) else answer
        return "", json.dumps(plain(answer), ensure_ascii=False)
    except YidiError as refused:
        return refused.code, f"{refused.sentence('zh')} {refused.sentence('en')} {vars(refused)}"


def plain(answer: Any) -> Any:
    """An answer as text."""
    if is_dataclass(answer) and not isinstance(answer, type):
        return repr(asdict(answer))
    return json.loads(json.dumps(answer, ensure_ascii=False, default=str))


def asked_with(app: App, name: str, target: dict[str, Any], tmp_path: Path) -> dict[str, Any]:
    """The words of a question: what is needed, and the target."""
    signature = inspect.signature(EVERY_ANSWER[f"console.answers.{name}"]).parameters
    known = given(app, name, tmp_path)
    if "bank_content" in name:
        known["content"] = b"0"
    needed = {word for word, its in signature.items() if its.default is inspect.Parameter.empty}
    words = {word: known[word] for word in needed - {"app"}} | target
    for word in ("number", "person") if name not in BY_ID else ():
        if word in words and isinstance(words[word], int):
            words[word] = "PSNX"
    if words.get("on", "") is None and name.endswith("handed"):
        words["on"] = TODAY
    return words


def scrubbed(text: str) -> str:
    """What is said, without the number that was asked for."""
    return re.sub(r"[A-Z0-9*-]{4,}|\b\d+\b", "N", text)


@pytest.mark.parametrize("name", asked_of_a_case())
def test_nothing_of_somebody_else_is_told(world: World, name: str, tmp_path: Path) -> None:
    audience = ASKED[f"console.answers.{name}"]
    for asker, app in world.askers.items():
        pairs = list(targets(world, name)) or [({}, {})]
        if audience.whole or app.asker.kind not in audience.kinds:
            code, said = outcome(app, name, asked_with(app, name, pairs[0][0], tmp_path))
            assert code == REFUSED.get(asker, "not_yours"), (asker, name, said)
            continue
        for theirs, nothing in pairs:
            code, said = outcome(app, name, asked_with(app, name, theirs, tmp_path))
            echoed = world.other.secrets & set(re.findall(r"[A-Z0-9-]{9,}", str(theirs)))
            leaked = {each for each in world.other.secrets - echoed if each in said}
            assert not leaked, (asker, name, theirs, leaked)
            if not theirs:
                continue
            other, ghostly = outcome(app, name, asked_with(app, name, nothing, tmp_path))
            assert (code, scrubbed(said)) == (other, scrubbed(ghostly)), (asker, name, theirs)


SEES = {
    "staff": {"filing", "claim", "referral", "care", "batch", "payment", "recovery", "appeal", "ext"},
    "auditor": {"filing", "claim", "referral", "care", "batch", "payment", "recovery", "appeal", "ext"},
    "viewer": {"filing", "claim", "referral", "care", "batch", "payment", "recovery", "appeal", "ext"},
    "service": {"filing", "claim", "referral", "care", "payment", "recovery", "appeal", "ext"},
    "citizen": {"filing", "claim", "referral", "care", "payment", "recovery", "appeal", "ext"},
    "agent": {"filing", "claim", "referral", "care", "payment", "recovery", "appeal", "ext"},
    "applicant": {"filing", "claim", "referral", "care", "payment", "recovery", "appeal", "ext"},
    "hospital": {"filing", "referral", "care"}, "helper": {"filing"}, "unit": {"filing"},
    "stranger": set(), "nobody": set(),
}  # fmt: skip


@pytest.mark.parametrize("asker", SEES)
def test_what_is_theirs_is_there_for_them(world: World, asker: str) -> None:
    app = world.askers[asker]
    words = ({"lang": "zh", "no": number} for number in world.one.numbers.values())

    seen = {
        kind for kind, its in zip(world.one.numbers, words, strict=True)
        if not outcome(app, "cases.answer_case", its)[0]
    }  # fmt: skip

    assert seen == SEES[asker]


@pytest.mark.parametrize("asker", ["helper", "unit", "hospital", "citizen", "staff"])
def test_a_list_shows_what_a_single_question_shows(world: World, asker: str) -> None:
    app, kind = world.askers[asker], "filing"

    listed = outcome(app, "cases.answer_cases", {"lang": "zh", "kind": f"{kind}s", "wanted": CaseFilter()})  # fmt: skip

    assert world.one.numbers[kind] in listed[1]
    assert world.other.numbers[kind] not in listed[1]


def test_entering_for_somebody_else(world: World) -> None:
    """Who enters a case knows nobody but those for whom they may enter; others are unknown."""
    for asker in ("staff", "unit", "applicant", "helper", "service"):
        app = world.askers[asker]
        said = [
            outcome(app, "intake.answer_new_case", {
                "lang": "zh", "kind": "filing", "by": app.asker,
                "content": a_filing_for(certno, app),
            })[0]
            for certno in (world.other.person.certno, ghost_person(world))
        ]  # fmt: skip
        assert said[0] == said[1], (asker, said)
        assert said[0] == "unknown_person", (asker, said)


def ghost_person(world: World) -> str:
    """An identity number that is right and nobody's."""
    from tests.support.builders import an_id

    return an_id(999)


def a_filing_for(certno: str, app: App) -> dict[str, Any]:
    """A filing as it is typed at the counter."""
    return {
        "name": NAMES[1], "cert_type": "01", "certno": certno, "insutype": "310", "area": AREA,
        "category": "other_temporary", "destination": "110000", "starts_on": TODAY.isoformat(),
        "phone": "13900000000", "materials": "身份证件",
    }  # fmt: skip


def test_every_answer_is_asked() -> None:
    assert len(asked_of_a_case()) > 100
    assert date.fromisoformat("2026-03-04") == TODAY
