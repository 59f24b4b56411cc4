"""A receipt that somebody else's claim holds: whoever may not see that claim is told no number of it."""

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.office.counter import ContentRefused, new_case
from models import Role
from models.database import Database
from tests.conftest import once
from tests.support.builders import AREA, TODAY, a_person, an_institution, saved
from tests.support.importing import an_app, claim_object, id_number
from workflow.access.reach import Reach
from workflow.machine.context import Actor

pytestmark = once
HELPER = Actor("bang", frozenset({Role.HELPER}), reach=Reach(entered_by="bang"))
CLERK = Actor("li", frozenset({Role.INTAKE}))


def test_a_receipt_that_is_taken_names_the_other_claim_to_whoever_may_see_it(
    database: Database, book: PolicyBook, calendar: WorkCalendar
) -> None:
    app = an_app(database, book, calendar, TODAY)
    saved(database, an_institution(code="H11010000001", area="110101"))
    for n in (1, 2):
        saved(database, a_person(area=AREA, certno=id_number(n), insutype="390", name="王芳"))
    (bill,) = claim_object(1)["receipts"]
    no, *_ = new_case(app, "claim", claim_object(1, ext_no="ONE"), actor=CLERK)

    for actor, told in ((CLERK, True), (HELPER, False)):
        try:
            new_case(app, "claim", claim_object(2, ext_no="TWO", receipts=[bill]), actor=actor)
            raise AssertionError(actor)
        except ContentRefused as refused:
            said = refused.sentence("zh")
            assert refused.code == "duplicate_receipt", said
            assert ("ONE" in said or no in said) is told, said
