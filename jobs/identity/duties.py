"""Who may do what has no rule of its own (职责): moves, payouts and the like ask their guards instead."""

from typing import NamedTuple

from jobs.principal import Principal
from models import Role
from workflow.access.kinds import AskerKind
from workflow.moves import actors
from workflow.shared.errors import WrongRoleError

STAFF = actors.STAFF
"""Whoever works at the agency (经办机构人员)."""
AT_WORK = STAFF - {Role.AUDITOR}
"""Whoever works on cases there; the auditor only looks."""


class Duty(NamedTuple):
    """What is done, and the roles of whoever may do it; `scheduled`: a clock's key as well (定时作业)."""

    name: str
    roles: frozenset[Role]
    scheduled: bool = False

    def check(self, asker: Principal) -> None:
        """Refuse whoever may not do this: `wrong_role`."""
        by_clock = self.scheduled and asker.kind is AskerKind.RUNNER
        if not by_clock and not asker.actor.roles & self.roles:
            raise WrongRoleError(asker.name, self.name, sorted(self.roles))


RUN = Duty("run", AT_WORK, scheduled=True)
CHECK = Duty("receipts check", AT_WORK)
READ_BANK = Duty("payout read", AT_WORK)
REPORT = Duty("reports", AT_WORK, scheduled=True)
NOTICES = Duty("notices", AT_WORK, scheduled=True)
IMPORT = Duty("import", AT_WORK, scheduled=True)
EXPORT = Duty("export", STAFF, scheduled=True)
ENTER = Duty(
    "new, change",
    frozenset({Role.APPLICANT, Role.HOSPITAL, Role.INTAKE, Role.HELPER, Role.UNIT}),
)
"""An employer enters filings of its employees; bills and illnesses are none of its business."""
ENTER_CARE = Duty("new claim, qualification", ENTER.roles - {Role.UNIT})
APPEALS = Duty(
    "appeal register", frozenset({Role.INTAKE, Role.REVIEWER, Role.APPROVER, Role.ADMIN})
)
ARCHIVE = Duty("archive", frozenset({Role.ADMIN}))
CALENDAR = Duty("calendar import", frozenset({Role.ADMIN}))
AGENTS = Duty("agents", frozenset({Role.INTAKE}))
HEIRS = Duty("heirs", frozenset({Role.INTAKE}))
AGENTS_END = Duty("agents revoke", frozenset({Role.INTAKE, Role.APPLICANT}))
IDENTIFY = Duty("person identify", frozenset({Role.INTAKE}))
PRIVACY = Duty("privacy", frozenset({Role.INTAKE, Role.REVIEWER, Role.APPROVER, Role.ADMIN}))
PRIVACY_ANSWER = Duty("privacy answer", frozenset({Role.REVIEWER, Role.APPROVER, Role.ADMIN}))
DESTROY = Duty("privacy destroy", frozenset({Role.ADMIN}))
LEADS = Duty("leads", STAFF)
LEADS_HAND = Duty("leads hand", frozenset({Role.APPROVER, Role.AUDITOR, Role.ADMIN}))
CONFIRM = Duty("notices address", frozenset({Role.INTAKE, Role.APPLICANT}))
USERS = Duty("user", frozenset({Role.ADMIN}))
SIGN_INS = Duty("user sign-ins", frozenset({Role.AUDITOR, Role.ADMIN}))
DECLARE = Duty("user relative", STAFF)
SIGN_VALUE = Duty("policy sign", frozenset({Role.REVIEWER, Role.APPROVER}))
DOCUMENTS = Duty("documents", AT_WORK)
SEAL = Duty("documents seal", frozenset({Role.APPROVER, Role.ADMIN}))
"""Whoever keeps the seal (用印人)."""
DESK = Duty("desk", AT_WORK)
CASE_FILE = Duty("case-file", STAFF)
