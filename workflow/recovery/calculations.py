"""The calculations that a page of claims rests on (留存的核算), read at once and taken apart when asked."""

from collections.abc import Iterable

from sqlmodel import Session, col, select

from models import BenefitPlan, Calculation
from models.keys import in_parts
from workflow.benefit.calculation_store import StoredCalculation
from workflow.benefit.plan import Plan
from workflow.benefit.settlement import Inputs
from workflow.benefit.treatment import Treatment
from workflow.benefit.treatment_text import treatment_from


class Calculations:
    """Rows by id; a plan that several of them share is read once."""

    def __init__(self, session: Session, ids: Iterable[int | None]) -> None:
        self._session = session
        self._plans: dict[str, Plan] = {}
        self._rows: dict[int, Calculation] = {}
        for part in in_parts(id_ for id_ in ids if id_):
            for row in session.exec(select(Calculation).where(col(Calculation.id).in_(part))):
                self._rows[row.id or 0] = row

    def row(self, id_: int) -> Calculation:
        """A calculation as it was written."""
        return self._rows[id_]

    def case(self, id_: int) -> Treatment:
        """The case of then."""
        return treatment_from(self._rows[id_].treated)

    def kept(self, id_: int) -> StoredCalculation:
        """All that was kept with it."""
        row = self._rows[id_]
        if row.plan_hash not in self._plans:
            plan = self._session.get(BenefitPlan, row.plan_hash)
            assert plan is not None, row.plan_hash
            self._plans[row.plan_hash] = Plan.model_validate_json(plan.text)
        inputs = Inputs.model_validate_json(row.inputs)
        return StoredCalculation(
            row, treatment_from(row.treated), self._plans[row.plan_hash], inputs
        )
