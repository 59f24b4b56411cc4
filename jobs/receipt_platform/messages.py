"""What goes to a platform and comes back (往来报文): a small JSON of our own, checked to the letter.

Field names are ours; an answer that names another receipt or says what we do not know is no answer.
"""

import hashlib
import json

from jobs.receipt_platform.port import PlatformUnavailable
from models import CheckResult, ReceiptMark
from workflow.receipt_check.answers import CheckAnswer, CheckRequest
from workflow.shared.json_types import Json, JsonObject
from workflow.shared.money import yuan

RESULTS = {
    result.value: result
    for result in CheckResult
    if result not in (CheckResult.NONE, CheckResult.UNAVAILABLE)
}
MARKS = {"": ReceiptMark.NONE} | {mark.value: mark for mark in ReceiptMark}
DONE = {
    "hold": (ReceiptMark.HELD,),
    "enter": (ReceiptMark.ENTERED,),
    "release": (ReceiptMark.NONE, ReceiptMark.FREE),
}
"""What a genuine receipt is marked with after each action; a check changes nothing."""
LONGEST = {"kind": 20, "name": 100, "code": 30, "number": 30}


def body_of(request: CheckRequest) -> bytes:
    """A question as it is sent: reference, action, and code, number, check code, day and amount."""
    receipt = {
        "code": request.code, "number": request.number, "check_code": request.check_code,
        "issued_on": request.issued_on, "total": yuan(request.total),
    }  # fmt: skip
    its = {"reference": request.reference, "action": request.action, "receipt": receipt}
    return json.dumps(its, ensure_ascii=False).encode()


def answer_of(content: bytes, request: CheckRequest) -> CheckAnswer:
    """The answer to this question; PlatformUnavailable for whatever is none."""
    try:
        said: Json = json.loads(content.decode("utf-8"))
    except (ValueError, RecursionError) as fault:
        raise PlatformUnavailable("bad_json: the answer is no JSON") from fault
    if not isinstance(said, dict) or said.get("reference") != request.reference:
        raise PlatformUnavailable("other_reference: the answer is to another question")
    receipt = _object(said, "receipt")
    if (receipt.get("code"), receipt.get("number")) != (request.code, request.number):
        raise PlatformUnavailable("other_receipt: the answer is about another receipt")
    result, mark = RESULTS.get(_word(said, "result")), MARKS.get(_word(said, "mark"))
    if result is None or mark is None:
        raise PlatformUnavailable("unknown_result: the answer says what nobody knows")
    if result is CheckResult.GENUINE and mark not in DONE.get(request.action, (mark,)):
        raise PlatformUnavailable("not_done: genuine, and yet not done what was asked for")
    entered, paper = _object(said, "entered"), _object(said, "paper")
    return CheckAnswer(
        result=result, mark=mark,
        entered_kind=_word(entered, "kind"), entered_by=_word(entered, "name"),
        paper_code=_word(paper, "code"), paper_number=_word(paper, "number"),
        digest=hashlib.sha256(content).hexdigest(),
    )  # fmt: skip


def _object(said: JsonObject, key: str) -> JsonObject:
    found = said.get(key) or {}
    if not isinstance(found, dict):
        raise PlatformUnavailable(f"bad_answer: {key} is no object")
    return found


def _word(said: JsonObject, key: str) -> str:
    found = said.get(key) or ""
    if not isinstance(found, str) or len(found) > LONGEST.get(key, 20) or not found.isprintable():
        raise PlatformUnavailable(f"bad_answer: {key} is no word")
    return found
