"""The filing machine (异地就医备案流程): every step, who takes it, and what must be true."""

from config.text import Text
from models import Event, Filing, Role
from models import FilingState as S
from models.states import FILING_LABEL
from workflow.delivery.lapse_guards import POSTED_IN_TIME, may_lapse
from workflow.filing import effects, guards
from workflow.filing.referral_withdrawn import REFERRAL_CANCELLED, REFERRAL_STANDS
from workflow.filing.replacement import SUCCESSOR_STARTS, day_before_start, end_before_successor
from workflow.machine import common_guards
from workflow.machine.clause_of_area import CLAUSE_OF_AREA
from workflow.machine.deadline_recount import RECOUNTED, counted_anew
from workflow.machine.guard import least
from workflow.machine.machine import After, CaseMachine, Step
from workflow.machine.payloads import (
    Amendment,
    ConfirmedClause,
    Missing,
    Papers,
    Postmark,
    SecondPerson,
)
from workflow.machine.told import column
from workflow.remedy.contested import NO_RECONSIDERATION
from workflow.representation.guards import AUTHORITY, IN_THE_NAME
from workflow.shared.months import A_DAY

INTAKE, REVIEWER, SYSTEM = (frozenset({role}) for role in (Role.INTAKE, Role.REVIEWER, Role.SYSTEM))
IN_PERSON = frozenset({Role.APPLICANT, Role.HELPER, Role.UNIT, Role.INTAKE})
"""The applicant, or in their name whoever files for them: helper, employer, intake (代办)."""

_RETURN = Text("退回补正", "return for correction")
_REVIEW = Text("审核通过", "review")
_CANCEL = Text("取消", "cancel")

DAYS_TOLD = (column("starts_on"), column("ends_on"))
FILING = CaseMachine(
    "filing",
    FILING_LABEL,
    Filing,
    S,
    S.SUBMITTED,
    [
        Step("return_for_correction", (S.SUBMITTED,), S.RETURNED, _RETURN, INTAKE,
             (NO_RECONSIDERATION, common_guards.LIST_GIVEN, common_guards.LISTED_ONCE), payload=Missing,
             updates_from=effects.returned, after=(After.NOTICE,)),
        Step("resubmit", (S.RETURNED,), S.SUBMITTED, Text("补正后重新提交", "resubmit"),
             IN_PERSON, IN_THE_NAME, payload=Papers,
             updates_from=effects.resubmitted),
        Step("review", (S.SUBMITTED,), S.REVIEWED, _REVIEW, INTAKE,
             (guards.PAPERS_COMPLETE,), updates=effects.reviewed, tells=DAYS_TOLD, after=(After.NOTICE,)),
        Step("review", (S.SUBMITTED,), S.REVIEWED, _REVIEW, SYSTEM,
             (guards.OPENS_BY_ITSELF, guards.PAPERS_COMPLETE, guards.STILL_COVERED),
             updates=effects.reviewed, facts=("channel", "promise"), due_index="applied_on",
             tells=DAYS_TOLD, after=(After.NOTICE,)),
        Step("reject", (S.SUBMITTED,), S.REJECTED, Text("审核不通过", "reject"), INTAKE,
             (common_guards.CLAUSE_NAMED, CLAUSE_OF_AREA, common_guards.SECOND_PERSON),
             payload=ConfirmedClause, reason=True, updates=effects.reviewed,
             after=(After.NOTICE,)),
        Step("activate", (S.REVIEWED,), S.ACTIVE, Text("生效", "activate"), SYSTEM,
             (guards.STARTED, guards.STILL_COVERED),
             updates=lambda _row, m: {"activated_on": m.today}, facts=("starts_on", "ends_on"),
             reports=Event.NEW, due_index="starts_on", after=(After.NOTICE,)),
        # Not reported, because those above have had the last day since the filing began.
        Step("expire", (S.ACTIVE,), S.EXPIRED, Text("到期失效", "expire"), SYSTEM,
             (guards.PAST_END,), facts=("ends_on",), due_index="ends_on"),
        Step("cancel", (S.SUBMITTED, S.RETURNED, S.REVIEWED), S.CANCELLED, _CANCEL,
             IN_PERSON, (AUTHORITY,),
             updates=lambda _row, _m: effects.ended("cancel")),
        Step("cancel", (S.ACTIVE,), S.CANCELLED, _CANCEL, IN_PERSON,
             (AUTHORITY, guards.LOCK_OVER, guards.NO_OPEN_STAY),
             updates=lambda row, m: effects.ended("cancel", ends_on=least(row.ends_on, m.today)),
             reports=Event.ENDED),
        Step("amend", (S.REVIEWED, S.ACTIVE), None, Text("变更", "amend"), IN_PERSON,
             (AUTHORITY, guards.SOMETHING_CHANGES, guards.BY_THE_AGENCY, guards.LATER_END, guards.SANE_END,
              guards.NO_OVERLAP), payload=Amendment, updates_from=effects.amended,
             reports=Event.CHANGED),
        Step("replace", (S.REVIEWED, S.ACTIVE), S.CANCELLED, Text("由新备案变更", "replace"), SYSTEM,
             (SUCCESSOR_STARTS,),
             updates=lambda row, m: effects.ended(
                 "replace", ends_on=least(row.ends_on, end_before_successor(row, m))
             ), reports=Event.ENDED),
        Step("terminate", (S.SUBMITTED, S.RETURNED, S.REVIEWED, S.ACTIVE), S.CANCELLED,
             Text("参保终止", "terminate"), SYSTEM, (guards.COVERAGE_OVER, guards.COVERAGE_SHORTER),
             updates=lambda row, _m: effects.ended("terminate", ends_on=row.covered_to),
             facts=("covered_to", "coverage_end"), reports=Event.ENDED, due_index="covered_to",
             after=(After.NOTICE,)),
        Step("annul", (S.REVIEWED, S.ACTIVE), S.CANCELLED, Text("撤销", "annul"), REVIEWER,
             (common_guards.SECOND_PERSON,), payload=SecondPerson, reason=True,
             updates_from=lambda row, _a: effects.ended("annul", ends_on=row.starts_on - A_DAY),
             reports=Event.ANNULLED, after=(After.NOTICE,)),
        # Two people of the hospital (or the insured person) took the referral back; the filing follows.
        Step("annul", (S.SUBMITTED, S.RETURNED, S.REVIEWED, S.ACTIVE), S.CANCELLED,
             Text("撤销", "annul"), SYSTEM, (REFERRAL_CANCELLED,),
             updates=lambda row, _m: effects.ended("annul", ends_on=day_before_start(row)),
             reports=Event.ANNULLED, after=(After.NOTICE,)),
        Step("restore", (S.CANCELLED,), S.ACTIVE, Text("恢复", "restore"), REVIEWER,
             (guards.ENDED_WRONGLY, guards.WAS_REVIEWED, REFERRAL_STANDS, guards.COVERED_LONGER,
              guards.NO_OVERLAP, common_guards.SECOND_PERSON), payload=SecondPerson, reason=True,
             updates_from=effects.restored, reports=Event.RESTORED),
        Step("lapse", (S.RETURNED,), S.CANCELLED, Text("逾期未补正", "lapse"), SYSTEM,
             may_lapse(), updates=lambda _row, _m: effects.ended("lapse"),
             facts=("period_ends_on", "reminded_on"), due_index="period_ends_on",
             after=(After.NOTICE,)),
        Step("restore_lapsed", (S.CANCELLED,), S.RETURNED, common_guards.RESTORE_LAPSED, REVIEWER,
             (guards.LAPSED, guards.NO_OVERLAP, common_guards.SECOND_PERSON), payload=SecondPerson,
             reason=True, updates_from=effects.taken_up, after=(After.NOTICE,)),
        Step("reinstate", (S.CANCELLED,), S.RETURNED, common_guards.REINSTATE, INTAKE,
             (guards.LAPSED, guards.NO_OVERLAP, POSTED_IN_TIME), payload=Postmark,
             updates_from=effects.taken_up, after=(After.NOTICE,)),
        Step("retry", (S.SUBMITTED, S.RETURNED, S.REVIEWED, S.ACTIVE), None, common_guards.RETRY,
             common_guards.CLERKS, (common_guards.IS_STUCK,)),
        *(Step("recount", (state,), None, Text("期限重算", "recount the deadline"), SYSTEM,
               (RECOUNTED,), updates=counted_anew,
               after=(After.NOTICE,) if state is S.RETURNED else ())
          for state in (S.SUBMITTED, S.RETURNED)),
    ],
    waits_for={
        S.SUBMITTED: Role.INTAKE,
        S.RETURNED: Role.APPLICANT,
        S.REVIEWED: Role.SYSTEM,
        S.ACTIVE: Role.SYSTEM,
    },
    number_code="BA", subject="case", taken=True,
)  # fmt: skip
"""Cases are moved by `take` one by one, and by `advance` in any number."""
