"""What was annulled is not decided again as it was (不得重复作出被撤销的决定): 行政复议法 第六十四条.

Whether facts that are told in other words are new facts is for the two people who decide; what
can be compared is compared here, and who intends such a refusal again has to say what is new.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from config.text import Text
from models import Claim
from workflow.claim.context import ClaimGuard, ClaimMoment
from workflow.claim.refusal import RefusalRequest
from workflow.machine.clause_of_area import clause_given
from workflow.machine.context import Contested
from workflow.machine.guard import RequestGuard
from workflow.remedy.contested import NOT_AGAIN

AS_ANNULLED = Text(
    "{appeal} 已撤销以同一条款作出的同样决定：须有新的事实（facts 与原决定不同），并在理由中写明新在哪里；"
    "只因程序被撤销的不受此限",
    "{appeal} annulled the same decision by the same clause: it takes new facts (`facts` other than "
    "before), and a reason that says what is new; an annulment for procedure alone does not bind",
)


_ARTICLE = re.compile(r"(第[一二三四五六七八九十百零〇\d]+条)(?:第[^第条]{1,6}[款项目])+")


def _plain(text: object) -> str:
    """What a text says, without blanks and marks."""
    return "".join(character for character in str(text or "") if character.isalnum())


def _clause(text: object) -> str:
    """A clause as it is compared: document and article, however they are spelled."""
    plain = _plain(text).replace("中华人民共和国", "")
    return _ARTICLE.sub(r"\1", plain)


def _annulled(moment: ClaimMoment) -> Iterator[Contested]:
    return (each for each in moment.context.contested if each.forbids_repeating)


def _refused(decision: Mapping[str, Any]) -> Mapping[str, Any]:
    """The refusal of an annulled decision; those of before name clause and facts in the reason."""
    facts: Mapping[str, Any] = decision.get("facts") or {}
    if facts.get("refusal"):
        held: Mapping[str, Any] = facts["refusal"]
        return held
    reason = decision.get("reason", "")
    cited = facts.get("clause") or reason
    return {"outcome": decision.get("dest"), "clause": cited, "facts": reason}


def _alike(moment: ClaimMoment, outcome: str, clause: str) -> list[tuple[str, Mapping[str, Any]]]:
    """The annulled refusals to the same end by the same clause, with what annulled each."""
    found = [(each.no, _refused(each.decision)) for each in _annulled(moment)]
    return [
        (no, before)
        for no, before in found
        if before["outcome"] == outcome and _clause(before["clause"]) == _clause(clause)
    ]


def _intends_anew(_row: Claim, request: RefusalRequest) -> bool:
    given = request.payload
    alike = _alike(request, given.outcome, clause_given(given, request.reason, request.rules))
    if not alike:
        return True
    new = all(_plain(before["facts"]) != _plain(given.facts) for _no, before in alike)
    return new and bool(request.reason.strip())


def _by(request: RefusalRequest) -> Mapping[str, str]:
    alike = _alike(
        request,
        request.payload.outcome,
        clause_given(request.payload, request.reason, request.rules),
    )
    return {"appeal": "、".join(no for no, _before in alike) or "—"}


NOT_INTENDED_AGAIN = RequestGuard[Claim, RefusalRequest](
    "not_as_annulled",
    AS_ANNULLED,
    _intends_anew,
    computes=lambda _row, request: _by(request),
    clause=NOT_AGAIN,
)


def _repeated(row: Claim, moment: ClaimMoment) -> list[str]:
    """What annulled the refusal that is intended, where it is the same again."""
    held = row.refusal or {}
    alike = _alike(moment, str(held.get("outcome")), str(held.get("clause")))
    return [no for no, before in alike if _plain(before["facts"]) == _plain(held.get("facts"))]


NOT_REFUSED_AGAIN = ClaimGuard(
    "not_as_annulled",
    AS_ANNULLED,
    lambda row, moment: row.refusal is None or not _repeated(row, moment),
    computes=lambda row, moment: {"appeal": "、".join(_repeated(row, moment)) or "—"},
    clause=NOT_AGAIN,
)


def _cuts(lines: object) -> set[tuple[str, ...]]:
    """The cuts as they are compared: where, how much, why."""
    of = ("receipt", "line", "amount", "reason")
    cuts = lines if isinstance(lines, list) else []
    return {tuple(str(cut.get(name, "")) for name in of) for cut in cuts if isinstance(cut, dict)}


def _cut_again(row: Claim, moment: ClaimMoment) -> list[str]:
    """What annulled an approval with the same cuts."""
    now = _cuts(row.disallowed)
    return [
        each.no
        for each in _annulled(moment)
        if each.decision.get("trigger") == "approve"
        and now
        and now == _cuts(each.decision.get("disallowed"))
    ]


NOT_CUT_AGAIN = ClaimGuard(
    "not_as_annulled",
    Text(
        "{appeal} 已撤销带有同样核减的决定：核减须改变（增减、金额或理由）后再审批",
        "{appeal} annulled the decision with the same cuts: they change (which, how much or why) "
        "before it is approved again",
    ),
    lambda row, moment: not _cut_again(row, moment),
    computes=lambda row, moment: {"appeal": "、".join(_cut_again(row, moment)) or "—"},
    clause=NOT_AGAIN,
)
