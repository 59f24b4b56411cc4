"""The message about a referral to the receiving hospital (传送内容): the national fields of 2501."""

from collections.abc import Mapping

from config.fields_care import national
from config.text import Text
from models import Person, Referral
from workflow.shared.json_types import JsonObject

FLAG = {True: "1", False: "0"}


def payload(
    referral: Referral, person: Person, reasons: Mapping[str, Text], *, memo: str = ""
) -> JsonObject:
    """One referral as another system takes it in; `memo` says why it was withdrawn."""
    reason = reasons.get(referral.reason)
    values: JsonObject = {
        name: getattr(referral, name)
        for name in ("from_code", "to_code", "to_name", "destination", "diagnosis",
                     "diagnosis_name", "condition", "referral_type", "opinion", "phone", "address",
                     "insutype", "area")
    }  # fmt: skip
    values |= {
        "name": person.name, "cert_type": person.cert_type, "certno": person.certno,
        "reason": reason.zh if reason else referral.reason,
        "hospital_agrees": FLAG[referral.hospital_agrees],
        "referred_on": referral.referred_on.isoformat(),
        "starts_on": referral.starts_on.isoformat(), "ends_on": referral.ends_on.isoformat(),
    }  # fmt: skip
    fields: JsonObject = {**national("referral", values), "psn_no": person.psn_no}
    fields |= {"trt_dcla_detl_sn": referral.filing_no, "refl_no": referral.no}
    return fields | ({"memo": memo} if memo else {})
