"""What each operation of the API is asked about somebody (接口的提问实例): a new route gets its row here.

`{filing}`, `{certno}` and the like stand for what is somebody's (`tests.support.strangers`), so that
the same is asked of what exists and of what does not.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from console.api import examples
from workflow.service.machines import MACHINES
from workflow.shared.json_types import JsonObject

KINDS = {
    "filings": "{filing}", "claims": "{claim}", "referrals": "{referral}",
    "qualifications": "{care}", "appeals": "{appeal}", "payouts": "{batch}",
    "payments": "{payment}", "recoveries": "{recovery}",
}  # fmt: skip
"""Every kind of case in an address, and one that is somebody's."""


@dataclass(frozen=True)
class Example:
    """One question: what stands in the address, behind it, and in the body."""

    path: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)
    body: JsonObject | str | None = None

    def with_words(self, words: Mapping[str, str]) -> "Example":
        """The same about what the words name."""
        return Example(_said(self.path, words), _said(self.query, words), _said(self.body, words))


def _said(given: Any, words: Mapping[str, str]) -> Any:
    if isinstance(given, str):
        return given.format_map(words) if "{" in given else given
    if isinstance(given, Mapping):
        return {key: _said(value, words) for key, value in given.items()}
    if isinstance(given, list):
        return [_said(value, words) for value in given]
    return given


def at(**path: str) -> Example:
    """A question whose address names it."""
    return Example(path)


def about(**query: str) -> Example:
    """A question that names it behind the address."""
    return Example(query=query)


def _receipt() -> JsonObject:
    """The receipt of a claim, issued when the stay ended."""
    (receipt,) = examples.CLAIM["receipts"]  # type: ignore[misc, union-attr]
    lines = [{**line, "fee_ocur_time": "2026-02-09"} for line in receipt["lines"]]
    return {**receipt, "issued_on": "2026-02-09", "lines": lines}


def _each_kind(body: JsonObject | None = None, **more: str) -> list[Example]:
    """The same of every kind of case."""
    return [Example({"kind": kind, "no": no} | more, body=body) for kind, no in KINDS.items()]


def _each_move() -> Iterator[Example]:
    """Every move of every machine that has an address."""
    for machine in MACHINES.values():
        kind = f"{machine.called_also or machine.name}s".replace("recoverys", "recoveries")
        for trigger in machine.triggers if kind in KINDS else ():
            body: JsonObject = {"trigger": trigger, "payload": {}, "reason": _REASON}
            yield Example({"kind": kind, "no": KINDS[kind]}, body=body)


_REASON = "理由（《办法》第十条）"
_HOSPITAL = "H36010000001"
_WHO: JsonObject = {"psn_name": "{name}", "certno": "{certno}", "insutype": "310"}
_OF_HERE: JsonObject = _WHO | {"insu_admdvs": "360100"}
_FILING = examples.FILING | _OF_HERE | {
    "applied_at": "2026-03-04T09:00:00+08:00", "begndate": "2026-03-04",
}  # fmt: skip
_CLAIM = examples.CLAIM | _OF_HERE | {
    "applied_at": "2026-03-04T09:00:00+08:00", "begndate": "2026-02-02", "enddate": "2026-02-09",
    "fixmedins_code": _HOSPITAL, "receipts": [_receipt()],
}  # fmt: skip
_REFERRAL = examples.REFERRAL | _WHO | {
    "insu_optins": "360100", "trafout_fixmedins_code": _HOSPITAL, "reflin_medins_no": "H23060000001",
}  # fmt: skip
_CARE = examples.QUALIFICATION | _OF_HERE | {"fixmedins_code": _HOSPITAL}
_VISIT = examples.VISIT | {
    "certno": "{certno}",
    "fixmedins_code": "H23060000001",
    "begndate": "2026-03-04",
}
_BANK_FILE = "{payment},paid,1.00,2026-03-04\n"

EXAMPLES: Mapping[str, list[Example]] = {
    "check": [Example(body={"visit_no": "{referral}", "area": "360100"})],
    "end_address": [at(id="{webhook}")],
    "replay": [at(id="{delivery}")],
    "find": [
        Example(body={"text": text})
        for text in ("{name} {last_four}", "{phone}", "{certno}", "{filing}", "{ext}")
    ],
    "next_case": [Example()],
    "submit_filing": [Example(body=_FILING)],
    "submit_filings": [Example(body={"items": [_FILING]})],
    "submit_claim": [Example(body=_CLAIM)],
    "submit_claims": [Example(body={"items": [_CLAIM]})],
    "submit_referral": [Example(body=_REFERRAL)],
    "submit_qualification": [Example(body=_CARE)],
    "list_filings": [Example(), about(person="{psn_no}"), about(area="360100")],
    "list_claims": [Example(), about(person="{psn_no}"), about(area="360100")],
    "list_referrals": [Example(), about(person="{psn_no}")],
    "show_filing": [at(no="{filing}"), Example({"no": "{filing}"}, {"unmask": "true", "reason": "核对"})],
    "show_claim": [at(no="{claim}"), at(no="{ext}")],
    "show_referral": [at(no="{referral}")],
    "show_qualification": [at(no="{care}")],
    "receipts_of_claim": [at(no="{claim}")],
    "checks_of_claim": [at(no="{claim}")],
    "why_case": _each_kind(),
    "history_of_case": _each_kind(),
    "desk_of_case": _each_kind(),
    "put_on_desk": _each_kind({"act": "take"}),
    "form_of_move": _each_kind(trigger="cancel"),
    "take_move": [*_each_move()],
    "precheck_case": _each_kind(),
    "change_case": _each_kind({"tel": "13900000005"}),
    "list_proposals": [Example(), about(waiting="true")],
    "show_proposal": [at(no="{proposal}")],
    "confirm_proposal": [Example({"no": "{proposal}"}, body={"hash": "0" * 64})],
    "decline_proposal": [Example({"no": "{proposal}"}, body={"reason": _REASON})],
    "withdraw_proposal": [at(no="{proposal}")],
    "records_of_person": [at(person="{psn_no}")],
    "settlements_of_person": [at(person="{psn_no}")],
    "qualifications_of_person": [at(person="{psn_no}")],
    "agents_of_person": [at(person="{psn_no}"), at(person="{filing}")],
    "mine": [Example()],
    "register_appeal": [Example(body={"case": "{filing}", "organ": "市政府", "reference": "1"})],
    "list_appeals": [Example(), about(case="{filing}")],
    "show_appeal": [at(no="{appeal}")],
    "list_qualifications": [Example(), about(person="{psn_no}"), about(area="360100")],
    "check_visit": [Example(body={"visit": _VISIT})],
    "list_notices": [Example(), about(case="{filing}")],
    "show_notice": [at(id="{notice}")],
    "serve_notice": [
        Example({"id": "{notice}"}, body={"way": "counter", "on": "2026-03-04", "proof": {"signed_by": "某"}}),
    ],
    "list_documents": [Example(), about(case="{filing}")],
    "print_document": [at(no="{document}")],
    "list_payouts": [Example()],
    "show_payout": [at(no="{batch}")],
    "show_payment": [at(no="{payment}")],
    "read_bank_file": [Example(query={"name": "a.csv"}, body=_BANK_FILE)],
    "list_bank_exceptions": [Example()],
    "list_recoveries": [Example(), about(claim="{claim}")],
    "show_recovery": [at(no="{recovery}")],
    "list_privacy_requests": [Example(), about(person="{psn_no}")],
}  # fmt: skip
"""By the name of the operation: what is asked about somebody."""
NOBODYS: Mapping[str, str] = {
    "open_session": "who signs in is nobody yet: tests/signin",
    "ask_for_challenge": "who signs in is nobody yet, and a name tells nothing: tests/signin",
    "end_session": "the asker's own session, by its token",
    "sign_in_ways": "nothing is anybody's",
    "sign_in_returned": "who signs in is nobody yet: tests/signin",
    "sign_in_begun": "who signs in is nobody yet: tests/signin",
    "counter_sign_in": "who signs in is nobody yet: tests/signin",
    "whoami": "the asker themselves",
    "add_address": "of the asker's own system",
    "list_addresses": "of the asker's own system: tests/webhooks",
    "list_events": "of the asker's own system: tests/webhooks",
    "codes": "codes and their words", "institutions": "the directory, which is public",
    "agency": "how an agency is reached, which is public", "policy_areas": "the law", "policy_values": "the law",
    "quote": "a bill without a person",
}  # fmt: skip
"""Operations that are asked about nobody, each with its reason."""
