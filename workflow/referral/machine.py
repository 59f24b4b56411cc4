"""The referral machine (电子转诊流程): who asks, who agrees, when it is handed over, how it ends."""

from config.text import Text
from models import Referral, Role
from models import ReferralState as S
from models.states import REFERRAL_LABEL
from workflow.machine.common_guards import CLERKS, IS_STUCK, RETRY
from workflow.machine.context import Request
from workflow.machine.guard import Values
from workflow.machine.machine import CaseMachine, Step
from workflow.referral import guards
from workflow.referral.context import ReferralContext
from workflow.referral.payloads import Agreement, Cancelling

HOSPITAL, SYSTEM = frozenset({Role.HOSPITAL}), frozenset({Role.SYSTEM})
EITHER_SIDE = frozenset({Role.HOSPITAL, Role.APPLICANT})
_CANCEL = Text("取消转诊", "cancel")


def _agreed(row: Referral, request: Request[ReferralContext, Agreement]) -> Values:
    facts = request.payload
    return {
        "opinion": facts.opinion,
        "hospital_agrees": True,
        "agreed_by": request.actor.name,
        "lower_level_why": facts.lower_level_why or row.lower_level_why,
    }


REFERRAL = CaseMachine(
    "referral",
    REFERRAL_LABEL,
    Referral,
    S,
    S.REQUESTED,
    (
        Step("agree", (S.REQUESTED,), S.AGREED, Text("医院同意", "agree"), HOSPITAL,
             (guards.ANOTHER_PERSON, guards.NOT_OVER, guards.LEVEL_ANSWERED), payload=Agreement,
             updates_from=_agreed, facts=("filing_no",)),
        Step("refuse", (S.REQUESTED,), S.REFUSED, Text("不同意转诊", "refuse"), HOSPITAL,
             (guards.ANOTHER_PERSON,), reason=True),
        Step("transmit", (S.AGREED,), S.TRANSMITTED, Text("传送接收医院", "transmit"), SYSTEM,
             facts=("to_code", "filing_no"), due_index="applied_on"),
        Step("use", (S.TRANSMITTED,), S.USED, Text("已就医使用", "use"), SYSTEM, (guards.IN_USE,),
             facts=("to_code", "starts_on", "ends_on")),
        # A settlement may come in when the days are over, of care that began inside them.
        Step("use_late", (S.EXPIRED,), S.USED, Text("过期后查明已就医使用", "use, found out late"), SYSTEM,
             (guards.WAS_AGREED, guards.IN_USE), facts=("to_code", "starts_on", "ends_on")),
        Step("expire", (S.REQUESTED, S.AGREED, S.TRANSMITTED), S.EXPIRED, Text("到期", "expire"),
             SYSTEM, (guards.OVER,), facts=("ends_on",), due_index="ends_on"),
        Step("cancel", (S.REQUESTED,), S.CANCELLED, _CANCEL, EITHER_SIDE, payload=Cancelling,
             reason=True),
        Step("cancel", (S.AGREED, S.TRANSMITTED), S.CANCELLED, _CANCEL, EITHER_SIDE,
             (guards.UNUSED, guards.FILING_UNUSED, guards.TWO_OF_THE_HOSPITAL), payload=Cancelling,
             reason=True, facts=("filing_no",)),
        Step("retry", (S.REQUESTED, S.AGREED, S.TRANSMITTED, S.EXPIRED), None, RETRY, CLERKS,
             (IS_STUCK,)),
    ),
    waits_for={S.REQUESTED: Role.HOSPITAL, S.AGREED: Role.SYSTEM, S.TRANSMITTED: Role.SYSTEM},
    number_code="ZZ", subject="care",
)  # fmt: skip
"""Two people of the hospital give it: one asks, another agrees. The filing follows of itself."""
