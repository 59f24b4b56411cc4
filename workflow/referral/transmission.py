"""What the receiving hospital is told of a referral (传送内容): the fields of 2501 under their names."""

from collections.abc import Mapping
from typing import Any

from config.fields_care import national
from config.text import Text

FLAG = {True: "1", False: "0"}


def payload(
    referral: Any, person: Any, reasons: Mapping[str, Text], *, memo: str = ""
) -> dict[str, Any]:
    """One referral as another system takes it in; `memo` says why it was withdrawn."""
    reason = reasons.get(referral.reason)
    values = {
        name: getattr(referral, name)
        for name in ("from_code", "to_code", "to_name", "destination", "diagnosis",
                     "diagnosis_name", "condition", "referral_type", "opinion", "phone", "address",
                     "insutype", "area")
    }  # fmt: skip
    values |= {
        "name": person.name,
        "cert_type": person.cert_type,
        "certno": person.certno,
        "reason": reason.zh if reason else referral.reason,
        "hospital_agrees": FLAG[referral.hospital_agrees],
        "referred_on": referral.referred_on.isoformat(),
        "starts_on": referral.starts_on.isoformat(),
        "ends_on": referral.ends_on.isoformat(),
    }
    told = national("referral", values) | {"psn_no": person.psn_no}
    told |= {"trt_dcla_detl_sn": referral.filing_no, "refl_no": referral.no}
    return told | ({"memo": memo} if memo else {})
