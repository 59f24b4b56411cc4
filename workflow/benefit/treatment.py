"""Who was treated where, as what, under which filing (待遇计算的对象): what picks the rules of a case."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache

from config.codes import MUNICIPALITIES
from config.policy import Rules
from config.policy_shapes import Person, Situation, Zone
from models import FAR
from models.claim import STAY_TYPES
from workflow.benefit.json_reader import QuoteError
from workflow.benefit.records import InsuredCareRecord
from workflow.benefit.rows import InstitutionRow, PersonRow
from workflow.shared.hospital_levels import LEVELS

SPECIAL = "01"
"""三级特等."""
POPULATION = {"310": "employee", "390": "resident", "391": "resident", "380": "resident"}
"""insutype 险种类型 → 职工、居民."""
PEOPLE: dict[str, Person] = {
    "11": "working", "12": "retired", "13": "veteran", "14": "minor", "15": "adult", "16": "elderly",
}  # fmt: skip
"""psn_type 人员类别, by its first two digits."""
STUDENT = "1404"
FALLS_TO = {"emergency": "outpatient", "pharmacy": "outpatient"}
"""Kinds of care that are paid as another where the book has no rules of their own."""
COUNTIES = "90"
"""In the place of the city: counties directly under their province."""


@dataclass(frozen=True, slots=True)
class CaseAttributes:
    """What the conditions of a table's row are held against (`config.policy_shapes.Row`)."""

    level: int
    special: bool
    provincial: bool
    person: str
    admission: int
    zone: str
    situations: frozenset[str]
    identities: frozenset[str]
    disease: str
    med_type: str
    destination: str


@dataclass(frozen=True, slots=True)
class Hospital:
    """The rank of a hospital (医院等级): 0 none to 3, 三级特等, and whether it is of provincial rank."""

    level: int
    special: bool = False
    provincial: bool = False


def hospital(hosp_lv: str, *, provincial: bool = False) -> Hospital | None:
    """The rank behind a code of hosp_lv; None for a code that stands in no table."""
    level = LEVELS.get(hosp_lv)
    return None if level is None else Hospital(level, hosp_lv == SPECIAL, provincial)


@dataclass(frozen=True)
class Treatment:
    """One stay or visit: the facts that choose the rules; amounts stand in the bill."""

    area: str
    population: str
    person: Person
    care: str
    med_type: str
    hospital: Hospital
    deductible_hospital: Hospital
    situation: Situation
    zone: Zone
    on: date
    until: date
    destination: str = ""
    disease: str = ""
    identities: frozenset[str] = frozenset()
    civil_servant: bool = False
    transfer_from: Hospital | None = None
    insured_from: date | None = None
    covered_to: date | None = None
    filed: Situation | None = None
    """The situation by the filings alone, before the area's say on journeys that need none."""

    @cached_property
    def is_stay(self) -> bool:
        """Whether the treatment is a stay: then admissions count."""
        return self.care == "inpatient" or self.med_type.startswith(STAY_TYPES)

    @cached_property
    def bucket(self) -> str:
        """Where deductible and ceiling are counted: inpatient, outpatient, each chronic disease."""
        if self.care == "chronic":
            return f"chronic:{self.disease or '-'}"
        if self.care == "maternity":
            return "inpatient" if self.is_stay else "maternity"
        return FALLS_TO.get(self.care, self.care)

    @cached_property
    def scopes(self) -> tuple[str, ...]:
        """The scopes of the book that speak of this care, the nearest first."""
        cares = [self.care]
        if self.care in FALLS_TO:
            cares.append(FALLS_TO[self.care])
        if self.care == "maternity":
            cares.append("inpatient" if self.is_stay else "outpatient")
        return (*(f"{self.population}/{care}" for care in cares), *cares, self.population, "")

    def on_days(
        self,
        on: date,
        until: date,
        insured_from: date | None,
        covered_to: date | None,
        disease: str,
    ) -> "Treatment":
        """This case on other days and, unless it is chronic care, of another disease.

        Like `replace`, but for a page of thousands: what was found out of the rest stays found.
        """
        again = object.__new__(Treatment)
        again.__dict__.update(self.__dict__)
        again.__dict__.update(
            on=on, until=until, insured_from=insured_from, covered_to=covered_to, disease=disease
        )
        return again

    def attributes(self, admission: int, at: Hospital | None = None) -> CaseAttributes:
        """What rows are held against, at this admission of the year, in this hospital."""
        place = at or self.hospital
        situations = {self.situation}
        if self.situation == "referral_electronic":
            situations.add("referral")
        if self.situation == "long_term_home" and self.zone == "home":
            situations.add("home")  # The care is at home, whatever the filing changes in it.
        return CaseAttributes(
            place.level, place.special, place.provincial, self.person, admission, self.zone,
            frozenset(situations), self.identities, self.disease, self.med_type, self.destination,
        )  # fmt: skip


NO_LEVEL = Hospital(0)
PROVINCIAL = "9900"
"""The county part of a code that stands for a province itself (省本级)."""


def person_kind(psn_type: str) -> Person | None:
    """The kind of person behind a psn_type code; None when the table has none."""
    if psn_type.startswith(STUDENT):
        return "student"
    return PEOPLE.get(psn_type[:2])


@lru_cache(maxsize=10_000)
def zone_of(area: str, destination: str) -> Zone:
    """Where the care was, seen from the insured area; a province is told by the first two digits.

    A municipality (直辖市) is one area, whatever district is named; a county directly under its
    province (省直辖县) stands alone.
    """
    one = 2 if area[:2] in MUNICIPALITIES else 6 if area[2:4] == COUNTIES else 4
    if destination[:one] == area[:one]:
        return "home"
    return "in_province" if destination[:2] == area[:2] else "cross_province"


def treatment_of(
    claim: InsuredCareRecord,
    person: PersonRow,
    place: InstitutionRow | None,
    situation: Situation,
    rules: Rules,
) -> Treatment:
    """The facts of a claim that choose the rules; `situation` is what the filings make of it."""
    population = POPULATION.get(claim.insutype)
    kind = person_kind(person.psn_type)
    if population is None:
        zh = f"险种类型 {claim.insutype} 没有待遇参数"
        en = f"no benefits are known for {claim.insutype}"
        raise QuoteError("unknown_insutype", "insutype", zh, en)
    if kind is None:
        zh = f"参保登记的人员类别“{person.psn_type}”不能确定在职、退休或居民"
        en = f"the person type “{person.psn_type}” of the register says nothing of working or retired"
        raise QuoteError("unknown_psn_type", "psn_type", zh, en)
    return Treatment(
        area=claim.area,
        population=population,
        person=kind,
        care=_care(claim, rules, population),
        med_type=claim.med_type,
        hospital=_rank(place, place.level if place else ""),
        deductible_hospital=_rank(
            place, place.deductible_level if place else "", "deductible_level"
        ),
        situation=situation,
        zone=zone_of(claim.area, place.area) if place else "cross_province",
        on=claim.admitted_on,
        until=claim.discharged_on,
        destination=place.area if place else "",
        disease=claim.diagnosis,
        transfer_from=hospital(claim.transfer_from) if claim.transfer_from else None,
        identities=frozenset({person.identity} - {""}),
        civil_servant=person.civil_servant,
        insured_from=person.insured_from,
        covered_to=covered_to(person),
    )


def covered_to(person: PersonRow) -> date | None:
    """The last day of the person's coverage; None while no end is known."""
    return None if person.covered_to == FAR else person.covered_to


def _care(claim: InsuredCareRecord, rules: Rules, population: str) -> str:
    """The kind of care; observation in emergency is a stay where the area says so (急诊留观)."""
    scopes = (f"{population}/{claim.care}", claim.care, population, "")
    if claim.observation and rules.source("observation_joins_stay", *scopes).value:
        return "inpatient"
    return str(claim.care)


def rank_facts(place: InstitutionRow) -> tuple[str, str, str, str, bool]:
    """What of an institution the case depends on."""
    provincial = place.code[3:7] == PROVINCIAL
    return place.area, place.kind, place.level, place.deductible_level, provincial


def _rank(place: InstitutionRow | None, level: str, column: str = "level") -> Hospital:
    """The rank of an institution; a pharmacy and one that is not designated have none."""
    if place is None:
        return NO_LEVEL
    code = level or place.level
    if not code and place.kind == "2":
        return NO_LEVEL
    found = hospital(code, provincial=place.code[3:7] == PROVINCIAL)
    if found is None:
        zh = f"定点医药机构 {place.code} 的医院等级“{code}”不在代码表内"
        en = f"institution {place.code} has the unknown level “{code}”"
        raise QuoteError("bad_level", column, zh, en)
    return found
