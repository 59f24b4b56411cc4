"""A request for a referral (转诊申请): its fields, whether it may be made, and its columns.

What the filing would be is checked by the rules of filings; here stands what concerns the hospitals.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from config.codes import Regions
from config.text import Text
from models import Institution, ReferralState
from workflow.intake.reader import Reader
from workflow.shared.hospital_levels import LEVELS
from workflow.shared.json_types import Json
from workflow.shared.sql_types import StoredRow

PAPERS = ("身份证件", "转诊转院证明")
"""The papers of the filing that follows: the one that the hospital has seen, and the referral itself."""


@dataclass(frozen=True)
class Hospitals:
    """The two institutions as the directory has them; None where it has none."""

    origin: Institution | None
    receiving: Institution | None

    @property
    def both(self) -> tuple[Institution, Institution]:
        """The two, once nothing speaks against the request."""
        assert self.origin is not None and self.receiving is not None
        return self.origin, self.receiving


def filing_content(given: Mapping[str, Json], hospitals: Hospitals) -> StoredRow:
    """The filing that an agreed referral makes, as it would come in from the hospital."""
    names = ("name", "cert_type", "certno", "insutype", "area", "applied_at", "phone", "address")
    place = hospitals.receiving.area if hospitals.receiving else ""
    extra = given.get("materials")
    if isinstance(extra, str):
        reader = Reader({"materials": extra})
        items = reader.listed("materials")
        extra = extra if reader.problems else list[Json](items)
    # What is no list of texts is handed on, for the reader of the filing to refuse.
    words = extra if isinstance(extra, list) else [extra]
    return {
        **{name: given[name] for name in names if name in given}, "category": "referral",
        "destination": given.get("destination") or place,
        "starts_on": given.get("starts_on") or given.get("referred_on"),
        "ends_on": given.get("ends_on", ""), "channel": given["channel"], "promise": False,
        "materials": [*PAPERS, *(word for word in words if word not in (None, "", *PAPERS))],
    }  # fmt: skip


def read_referral(
    reader: Reader, given: Mapping[str, Json], reasons: Mapping[str, Text]
) -> StoredRow:
    """The fields of the referral itself; problems go to the reader."""
    words = {
        "diagnosis": reader.needed("diagnosis", 20),
        "diagnosis_name": reader.needed("diagnosis_name", 100, plain=False),
        "condition": reader.text("condition", 2000),
        "referral_type": reader.text("referral_type", 30),
        "opinion": reader.text("opinion", 200),
        "lower_level_why": reader.text("lower_level_why", 200),
        "referred_on": reader.day("referred_on"),
    }
    given_reason = reader.needed("reason", 100, plain=False)
    known = {label.zh: code for code, label in reasons.items()} | {code: code for code in reasons}
    if given_reason and given_reason not in known:
        listed = "、".join(f"{label.zh} {code}" for code, label in reasons.items())
        listed_en = ", ".join(f"{label.en} ({code})" for code, label in reasons.items())
        reader.tell(
            "unknown_reason", "reason", value=given_reason[:40], known=listed, known_en=listed_en
        )
    return words | {"reason": known.get(given_reason, "")}


def check_hospitals(
    reader: Reader, given: Mapping[str, Json], hospitals: Hospitals, area: str, regions: Regions,
    *, over: bool = False,
) -> None:  # fmt: skip
    """Check that the sending hospital may refer, and that the receiving one is known and in its place.

    Of a referral that is `over` the right of the hospital today is not checked.
    """
    origin, receiving = hospitals.origin, hospitals.receiving
    for field, found in (("from_code", origin), ("to_code", receiving)):
        if found is None:
            reader.tell("no_such_hospital", field, value=str(given.get(field, ""))[:30])
    # Where the insured area is unknown, it is no fault of the hospital that it lies elsewhere.
    if origin is not None and area and regions.pooling_area(origin.area) != area:
        place = regions.name(origin.area)
        reader.tell("referrer_elsewhere", "from_code", value=origin.name, place=place)
    elif origin is not None and not origin.refers and not over:
        reader.tell("not_a_referrer", "from_code", value=origin.name)
    said = given.get("destination")
    if receiving is not None and said:
        there, wanted = regions.pooling_area(receiving.area), regions.pooling_area(str(said))
        if there != wanted:
            reader.tell(
                "hospital_elsewhere", "destination",
                value=receiving.name, place=regions.name(receiving.area), given=regions.name(str(said)),
            )  # fmt: skip


def is_lower(hospitals: Hospitals) -> bool:
    """Whether the receiving hospital ranks below the other; where a rank is not known, it does not."""
    if hospitals.origin is None or hospitals.receiving is None:
        return False
    rank = LEVELS.get(hospitals.receiving.level)
    other = LEVELS.get(hospitals.origin.level)
    return rank is not None and other is not None and rank < other


def referral_columns(
    words: StoredRow, filing: StoredRow, hospitals: Hospitals, actor: str
) -> StoredRow:
    """The columns of a referral whose filing could be made today."""
    same = ("area", "person_id", "insutype", "applied_at", "applied_on", "channel", "phone",
            "address", "destination", "starts_on", "ends_on")  # fmt: skip
    origin, receiving = hospitals.both
    return {
        **{name: filing[name] for name in same},
        **words,
        "from_code": origin.code, "from_name": origin.name, "from_level": origin.level,
        "to_id": receiving.id, "to_code": receiving.code, "to_name": receiving.name,
        "to_level": receiving.level,
        "lower_level": is_lower(hospitals),
        "requested_by": actor,
        "state": ReferralState.REQUESTED.value, "state_since": filing["applied_on"],
    }  # fmt: skip
