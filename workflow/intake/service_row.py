"""Where and how to serve, as an application says it (送达地址及方式确认): given with it, or left out."""

from config.fields_care import SERVICE
from workflow.intake.reader import Reader
from workflow.shared.contact_numbers import read_phone
from workflow.shared.sql_types import StoredRow

FLAGS = ("electronic", "paper", "co_resident")
NAMES = tuple(field.name for field in SERVICE)


def read_service(reader: Reader) -> StoredRow:
    """The confirmation, under `service`; nothing at all where the application says nothing of it.

    Electronic service is by consent and goes to a place in the agreed system, so either asks for
    the other: nobody consents by naming an address alone.
    """
    if not any(reader.raw.get(name) for name in NAMES):
        return {}
    given: StoredRow = {flag: reader.flag(f"service_{flag}") for flag in FLAGS}
    given |= {
        "electronic_to": reader.text("service_to", 100, plain=True),
        "receiver": reader.text("service_receiver", 100),
        "phone": reader.contact("service_phone", read_phone, "bad_phone"),
        "address": reader.text("service_address", 200),
    }
    if given["electronic"] and not given["electronic_to"]:
        reader.tell("service_to_missing", "service_to")
    if given["electronic_to"] and not given["electronic"]:
        reader.tell("service_consent_missing", "service_electronic")
    if given["co_resident"] and not given["address"]:
        reader.tell("service_address_missing", "service_address")
    return {"service": given} if any(given.values()) else {}
