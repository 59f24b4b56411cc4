"""The confirmation of address and ways of service that stands for a case (送达地址及方式确认书)."""

from sqlmodel import Session, col, select

from models import Claim, Filing, Qualification
from models.delivery import ServiceAddress


def confirmed_for(
    session: Session, machine: str, record: Filing | Claim | Qualification
) -> ServiceAddress | None:
    """The latest confirmation of the case, else the latest of the person; None where there is none."""
    of_case = (col(ServiceAddress.machine) == machine, col(ServiceAddress.case_id) == record.id)
    of_person = (
        col(ServiceAddress.person_id) == record.person_id, col(ServiceAddress.case_id).is_(None),
    )  # fmt: skip
    for where in (of_case, of_person):
        newest = select(ServiceAddress).where(*where).order_by(col(ServiceAddress.id).desc())
        found = session.exec(newest.limit(1)).first()
        if found is not None:
            return found
    return None
