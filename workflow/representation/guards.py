"""The condition on who acts for a person (代办的条件), of every machine whose moves an agent may take."""

from collections.abc import Mapping

from config.text import Text
from models import Moved, Scope
from workflow.avoidance.rule import AGENCY
from workflow.intake.formats import same_name
from workflow.machine.common_guards import FOR_APPLICANT
from workflow.machine.context import Context, Request
from workflow.machine.guard import RequestGuard
from workflow.machine.payloads import Payload
from workflow.representation.standing import against
from workflow.shared.documents import authority_is_asked

Acting = Request[Context, Payload]


def _against(_row: Moved, request: Acting) -> Text | None:
    """Why the one who is named may not take the move; None when they may, or are the insured."""
    name = str((request.on_behalf_of or {}).get("name") or "").strip()
    person = request.context.represented
    if not name or person is None:
        return None
    themselves = same_name(name, person.name)
    if themselves and request.today < person.died_on:
        return None
    demanded = authority_is_asked(request.rules)
    return against(person, name, Scope.SUBMIT, request.today, demanded=demanded)


def _told(row: Moved, request: Acting) -> Mapping[str, str]:
    why = _against(row, request) or Text("—", "—")
    name = str((request.on_behalf_of or {}).get("name") or "—")
    return {"name": name, "why": why.zh, "why_en": why.en}


AUTHORITY = RequestGuard[Moved, Acting](
    "authority",
    Text(
        "{name} 不能代为办理：{why}（先登记授权：yidi agents add）",
        "{name} may not act for the insured: {why_en} (register the authority: yidi agents add)",
    ),
    lambda row, request: _against(row, request) is None,
    computes=_told,
    clause=AGENCY,
)
IN_THE_NAME = (FOR_APPLICANT, AUTHORITY)
"""What is the applicant's to do: themselves, an agent with authority, or intake for either."""
