"""What a refusal may rest on (不予决定的依据): law, or what the area or one above it published.

A document of another province stands in no refusal of this one.
"""

from collections.abc import Mapping

from config.citations import clause_named, document_of
from config.policy import Rules, Value
from config.text import Text
from models import Moved
from workflow.machine.context import Context, Request
from workflow.machine.guard import RequestGuard
from workflow.machine.payloads import Clause


def clause_given(payload: Clause, reason: str, rules: Rules) -> str:
    """The clause that was given; else the one of a document of the area that the reason names."""
    return payload.clause or clause_named(reason, rules.book.citable(rules.area))


def carries(clause: str, rules: Rules) -> bool:
    """Whether a clause is law, or stands in a document that the area may rest on."""
    return bool(document_of(clause, rules.book.citable(rules.area)))


def value_carries(value: Value, rules: Rules) -> bool:
    """Whether a value was seen in a document that the area may rest on."""
    return value.verified and carries(value.reference.split("：")[0], rules)


def _looked_at(request: Request[Context, Clause]) -> Mapping[str, str]:
    rules = request.rules
    given = clause_given(request.payload, request.reason, rules) or request.reason or "—"
    return {"cited": given, "known": "、".join(rules.book.citable(rules.area))}


NOT_CARRIED = Text(
    "“{cited}”不是法律、法规，也不是本统筹区参数库所列的公开文件；可以依据：{known}（文件在 config/policy "
    "的 documents 登记）",
    "{cited} is neither law nor a published document of this area in the policy book; it may "
    "rest on {known} (documents are listed in config/policy)",
)
CLAUSE_OF_AREA = RequestGuard[Moved, Request[Context, Clause]](
    "clause_of_area",
    NOT_CARRIED,
    lambda _row, request: carries(
        clause_given(request.payload, request.reason, request.rules), request.rules
    ),
    computes=lambda _row, request: _looked_at(request),
)
