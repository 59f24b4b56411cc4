"""The context of a qualification (慢特病资格的相关信息): others for the disease, chosen hospitals."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from models import Qualification
from workflow.machine.context import CaseMoment, Context
from workflow.machine.guard import StaffGuard


@dataclass(frozen=True)
class QualificationContext(Context):
    """The facts around a qualification that its rules look at."""

    blockers: tuple[Qualification, ...] = ()
    """Other qualifications of the person for the same disease."""
    hospitals: Mapping[str, str] = field(default_factory=dict)
    """The chosen hospitals that the directory has: code → name."""


QualificationMoment = CaseMoment[QualificationContext]
QualificationGuard = StaffGuard[Qualification, QualificationMoment]
