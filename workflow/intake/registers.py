"""People, institutions and their notices as they are handed over (参保人员、机构登记)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from config.codes import CodeBook, Regions
from models import FAR
from workflow.intake.problems import Problem
from workflow.intake.reader import RawRow, Reader
from workflow.shared.contact_numbers import (
    NumberReader,
    read_account,
    read_bank_code,
    read_phone,
)
from workflow.shared.months import A_DAY
from workflow.shared.sql_types import StoredRow

PERSON_OPTIONS: StoredRow = {
    "psn_type": "", "civil_servant": False, "identity": "", "emp_no": "", "phone": "", "bank_name": "", "bank_code": "", "account": "", "account_name": "",
}  # fmt: skip
"""What a people file may leave out, and what a new person then has."""
CONTACTS: Mapping[str, tuple[NumberReader, str]] = {
    "phone": (read_phone, "bad_phone"),
    "account": (read_account, "bad_account"),
    "bank_code": (read_bank_code, "bad_bank_code"),
}
"""How the numbers of a person are read, and the code for one that is wrong."""
PROVIDER_OPTIONS: StoredRow = {
    "deductible_level": "", "inpatient_networked": False, "outpatient_networked": False,
    "chronic_networked": [], "refers": False, "valid_to": FAR,
}  # fmt: skip


@dataclass(frozen=True)
class RowTables:
    """What a row is read against: regions, codes, the areas with a policy file, and the day."""

    regions: Regions
    codes: CodeBook
    areas: frozenset[str]
    today: date


@dataclass
class RegisterRow:
    """What came of a row: its key, its column values, what is wrong with it, and what is worth knowing."""

    key: tuple[str, ...]
    values: StoredRow
    problems: list[Problem]
    notes: list[Problem] = field(default_factory=list, kw_only=True)


def read_area(reader: Reader, tables: RowTables, field: str = "area") -> str | None:
    """The insured pooling area (参保统筹区): a county is lifted to it, and it needs a policy file."""
    area = reader.region(field, tables.regions)
    if area is None:
        return None
    if area not in tables.areas:
        reader.tell("unknown_area_book", field, value=area)
        return None
    return area


def read_name(reader: Reader) -> str:
    """The name; blanks inside it are kept as they are."""
    before = len(reader.problems)
    name = reader.text("name", 100)
    if not name and len(reader.problems) == before:
        reader.tell("missing_name", "name")
    return name


def read_person(raw: RawRow, tables: RowTables) -> RegisterRow:
    """A person's columns; those that the file leaves out are left out here as well."""
    reader = Reader(raw)
    area = read_area(reader, tables)
    psn_no = reader.needed("psn_no", 30)
    cert = reader.coded("cert_type", tables.codes, "cert_type", "unknown_cert_type")
    insutype = reader.coded("insutype", tables.codes, "insutype", "unknown_insutype")
    insured_from = reader.day("insured_from")
    values = {
        "area": area, "psn_no": psn_no, "name": read_name(reader),
        "cert_type": cert[0] if cert else "",
        "certno": reader.certno(cert[0] if cert else None, tables.today),
        "insutype": insutype[0] if insutype else "", "insured_from": insured_from,
        **_coverage(reader, tables.codes, insured_from),
    }  # fmt: skip
    if "civil_servant" in raw:
        values["civil_servant"] = reader.flag("civil_servant")
    if "identity" in raw:
        written = reader.text("identity", 20)
        values["identity"] = tables.codes.means("psn_idet_type", written) or written
    sizes = {"emp_no": 40, "bank_name": 200, "account_name": 100}
    for option in PERSON_OPTIONS:
        if option in CONTACTS and option in raw:
            values[option] = reader.contact(option, *CONTACTS[option])
        elif option in raw and option in sizes:
            values[option] = reader.text(option, sizes[option])
    if "psn_type" in raw:
        values["psn_type"] = reader.code("psn_type", tables.codes, "psn_type")
    return RegisterRow((area or "", psn_no), values, reader.problems, notes=reader.notes)


def _coverage(reader: Reader, codes: CodeBook, insured_from: date | None) -> StoredRow:
    """The last covered day and why it is the last; FAR and "" while coverage is open."""
    status = reader.coded("status", codes, "status", "unknown_status")
    written = reader.text("survival", plain=True)
    survival = reader.coded("survival", codes, "survival", "unknown_status") if written else None
    before = len(reader.problems)
    stopped, died, moved = (
        reader.day(field, empty=True, far=True) for field in ("stopped_on", "died_on", "moved_on")
    )
    unread = len(reader.problems) > before
    dead = bool(survival and survival[1] == "died") or died not in (None, FAR)
    last = min(stopped or FAR, died or FAR, moved or FAR)
    meaning = status[1] if status else "covered"
    if last == FAR and meaning == "none":
        # 未参保、无效: there never was a covered day.
        last = (insured_from or FAR) - A_DAY
    if last == FAR and (meaning == "stopped" or dead) and not unread:
        reader.tell("missing_stop_date", "stopped_on")
    why = "died" if dead else "moved" if moved not in (None, FAR) else "stopped"
    return {"covered_to": last, "coverage_end": "" if last == FAR else why}


def read_provider(raw: RawRow, tables: RowTables) -> RegisterRow:
    """An institution's columns (定点医药机构)."""
    reader = Reader(raw)
    code = reader.needed("code", 12)
    region = reader.region("area", tables.regions, area=False) or ""
    kind = reader.coded("kind", tables.codes, "provider_kind", "unknown_kind")
    values: StoredRow = {
        "code": code,
        "name": reader.needed("name", plain=False),
        "kind": kind[0] if kind else "",
        "level": _level(reader, tables, "level"),
        # The pooling area: filings name areas, and cover every institution under them.
        "area": tables.regions.pooling_area(region) or region,
    }
    if "deductible_level" in raw:
        values["deductible_level"] = _level(reader, tables, "deductible_level")
    for flag in ("inpatient_networked", "outpatient_networked", "refers"):
        if flag in raw:
            values[flag] = reader.flag(flag)
    if "chronic_networked" in raw:
        values["chronic_networked"] = reader.listed("chronic_networked")
    starts, ends = (reader.day(name, empty=True, far=True) for name in ("valid_from", "valid_to"))
    if starts and ends and ends < starts:
        reader.tell("end_before_start", "valid_to", ends_on=ends, starts_on=starts)
    if starts:
        values["valid_from"] = starts
    if "valid_to" in raw:
        values["valid_to"] = ends or FAR
    return RegisterRow((code,), values, reader.problems, notes=reader.notes)


def _level(reader: Reader, tables: RowTables, field: str) -> str:
    """The level of a hospital (医院等级); empty where nobody gave it one."""
    if not reader.raw.get(field):
        return ""
    found = reader.coded(field, tables.codes, "hosp_lv", "unknown_code")
    return found[0] if found else ""


MOST_INSTITUTION_CODE = 12
SERVICES: Mapping[str, str] = {
    "住院": "inpatient",
    "普通门诊": "outpatient",
    "门诊慢特病": "chronic",
}
"""What an institution may be networked for (联网业务)."""


def read_downtime(raw: RawRow, tables: RowTables) -> RegisterRow:
    """A notice that services stand still (停机公告), of an institution or of a whole area."""
    reader = Reader(raw)
    place, begins, ends = (
        reader.needed("place", 30), reader.instant("begins_at"), reader.instant("ends_at")
    )  # fmt: skip
    if len(place) == 6 or not place.isascii():
        # An area: all institutions under it, which are filed under its pooling area.
        place = reader.region("place", tables.regions) or place
    elif len(place) > MOST_INSTITUTION_CODE:
        reader.tell("too_long", "place", most=MOST_INSTITUTION_CODE)
    if begins and ends and ends < begins:
        reader.tell("end_before_start", "ends_at", ends_on=ends, starts_on=begins)
    services = [SERVICES.get(name, name) for name in reader.listed("services")]
    for name in services:
        if name not in SERVICES.values():
            known = "、".join(SERVICES)
            reader.tell("bad_value", "services", why=f"应为 {known}", why_en=f"one of {known}")
    notice_no = reader.needed("notice_no", 40)
    values = {
        "notice_no": notice_no, "place": place, "begins_at": begins,
        "ends_at": ends, "services": services, "says": reader.text("says", 500),
    }  # fmt: skip
    return RegisterRow((place, notice_no), values, reader.problems, notes=reader.notes)
