"""What the claims that wait rest on without anybody's signature (未核实参数), as the doctor tells of it."""

from sqlmodel import Session

from config.text import Text
from console.answers.doctor_database import Check
from jobs.app import App
from workflow.benefit.unverified_values import awaited
from workflow.benefit.value_sheets import sheets


def unsigned_values(session: Session, app: App) -> Check:
    """How many such values there are, and how many claims they hold up; none are in a rehearsal."""
    values, claims = awaited(session, app.policy, sheets(session))
    if not values:
        says = Text(
            "待审批的报销所依据的参数都已核实或有核实单",
            "every value that waiting claims rest on is verified or signed for",
        )
        return Check("unsigned_values", True, says)
    free = app.database.is_rehearsal()
    zh = "演练库不因此拦下审批" if free else "签署之前不能审批"
    en = (
        "a rehearsal approves them all the same"
        if free
        else "none is approved until two people sign"
    )
    says = Text(
        f"{claims} 件待审批的报销以 {values} 项未核实的参数为依据，{zh}（yidi policy unverified）",
        f"{claims} claims that wait for approval rest on {values} values that nobody verified or signed "
        f"for; {en} (yidi policy unverified)",
    )
    return Check("unsigned_values", free, says)
