"""Guards and effects that filings and claims share (备案与报销共用的规则)."""

from datetime import timedelta

from config.text import Text
from models import FAR, Moved, Qualification, Role
from models.case import Case
from models.states import MOST_TRIES
from workflow.machine.context import Context, Moment, Request
from workflow.machine.guard import Columns, RequestGuard, Values
from workflow.machine.payloads import Clause, Missing, Payload, asked_for, clause_in

FOUR_EYES = Text(
    "社会保险经办条例 第三十六条、第三十七条（分级审核、岗位权责）",
    "Social Insurance Agency Regulations art. 36, 37 (graded review)",
)
ONE_TIME = Text(
    "材料不全的应当一次性告知（社会保险经办条例）",
    "what is missing is told all at once (Social Insurance Agency Regulations)",
)


ReturnRequest = Request[Context, Missing]


def _new_items(record: Case | Qualification, request: ReturnRequest) -> list[str]:
    """Items that were neither listed the first time nor newly came in."""
    if not record.listed:
        return []
    known = {*record.listed, *record.arrived}
    return [item for item in asked_for(request.payload, request.reason) if item not in known]


LIST_GIVEN = RequestGuard[Moved, ReturnRequest](
    "list_given",
    Text(
        "须一次性写明全部所缺（--fact missing=…，或 --reason）",
        "name all that is missing at once (--fact missing=..., or --reason)",
    ),
    lambda _row, request: bool(asked_for(request.payload, request.reason)),
    clause=ONE_TIME,
)
LISTED_ONCE = RequestGuard[Case | Qualification, ReturnRequest](
    "listed_once",
    Text(
        "再次退回只能针对已列明或新收到的材料，这些没有列明过：{new}",
        "a second return may only ask for what was listed or newly came in; these were not: {new}",
    ),
    lambda row, request: not _new_items(row, request),
    computes=lambda row, request: {"new": "、".join(_new_items(row, request)) or "—"},
    clause=ONE_TIME,
)
CLAUSE_NAMED = RequestGuard[Moved, Request[Context, Clause]](
    "clause_named",
    Text(
        "须注明所依据的条款（在理由里写“第…条”或《…》，或 --fact clause=…）",
        "name the clause it rests on (in the reason, or --fact clause=...)",
    ),
    lambda _row, request: bool(clause_in(request.payload, request.reason)),
)
SECOND_PERSON = RequestGuard[Moved, Request[Context, Payload]](
    "second_person",
    Text(
        "须由另一名在用的审核或审批人员共同确认",
        "a second, active reviewer or approver must confirm",
    ),
    lambda _row, request: confirms(request, {Role.REVIEWER, Role.APPROVER}),
)


RETRY = Text("重新处理", "retry")
RESTORE_LAPSED = Text("恢复逾期终止的办理", "take a lapsed one up again")
REINSTATE = Text("期满前已寄出，恢复办理", "take up what was posted in time")
CLERKS = frozenset({Role.INTAKE, Role.ADMIN})
IS_STUCK = Columns(
    "is_stuck",
    Text("没有被搁置", "it was not set aside"),
    lambda row, _moment: row.tries >= MOST_TRIES,
    people=True,
    branch=True,
)


FOR_APPLICANT = RequestGuard[Moved, Request[Context, Payload]](
    "on_behalf_of",
    Text(
        "受理人员代申请人办理的，须写明代谁办理（--on-behalf-of 姓名）",
        "intake takes it for the applicant: say for whom (--on-behalf-of NAME)",
    ),
    lambda _row, request: (
        Role.APPLICANT in request.actor.roles or bool((request.on_behalf_of or {}).get("name"))
    ),
)
"""What is the applicant's to do, and intake does at the counter in the applicant's name."""


def confirms(request: Request[Context, Payload], roles: set[Role]) -> bool:
    """Whether a second, active person with one of these roles confirms."""
    second = request.context.second
    return second is not None and second.name != request.actor.name and bool(second.roles & roles)


def no_period() -> Values:
    """End the applicant's period and the agency's deadline."""
    return {
        "period_ends_on": FAR, "period_provisional": False, "reminded_on": FAR, "due_on": FAR,
        "overdue_since": FAR,
    }  # fmt: skip


def period(moment: Moment, parameter: str) -> Values:
    """A period given to the applicant from today; it never ends on a day off."""
    if parameter == "posting_days":
        end = moment.calendar.roll(moment.today + timedelta(days=moment.rules[parameter]))
    else:
        end = moment.calendar.add(moment.today, moment.rules[parameter])
    return {"period_ends_on": end.due_on, "period_provisional": end.provisional, "reminded_on": FAR}


def one_time_list(record: Case | Qualification, request: ReturnRequest) -> Values:
    """The list of a return, and the correction period."""
    listed = [
        *record.listed,
        *(i for i in asked_for(request.payload, request.reason) if i not in record.listed),
    ]
    return {"listed": listed, "arrived": [], **period(request, "correction_days")}


def second_cashier(request: Request[Context, Payload]) -> bool:
    """Whether another cashier confirms."""
    return confirms(request, {Role.CASHIER})


SECOND_CASHIER = RequestGuard[Moved, Request[Context, Payload]](
    "second_person",
    Text(
        "须由另一名在用的财务人员共同确认",
        "a second, active cashier must confirm",
    ),
    lambda _row, request: second_cashier(request),
    clause=FOUR_EYES,
)
