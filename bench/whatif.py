"""How long a what-if over stored claims takes (政策测算的耗时): `python -m bench.whatif [CLAIMS]`.

Builds a database of its own with that many approved claims of ten lines each, four to a person,
and runs `whatif` over them under a draft of the book. Prints seconds, claims a second and the
peak of memory; nothing is asserted.
"""

import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from config.policy import PolicyBook
from config.policy_load import load_policy
from jobs.office.whatif import what_if
from models import BenefitPlan, Calculation, Claim, Person
from models.database import Database
from models.schema import upgrade
from workflow.benefit.amounts import AMOUNTS
from workflow.benefit.bill import BillLine
from workflow.benefit.plan_cache import PlanCache
from workflow.benefit.settlement import Inputs, StoredBenefitYear, settle
from workflow.benefit.treatment import Hospital, Treatment
from workflow.benefit.treatment_text import treatment_text

AREA, PER_PERSON, LINES, BATCH = "230600", 4, 10, 5000
FIRST = date(2025, 1, 6)
POLICY = Path(__file__).parents[1] / "config" / "policy"


def a_case(draw: random.Random, on: date) -> Treatment:
    """A stay under any filing, in a hospital of any level, of anybody."""
    population = draw.choice(("employee", "resident"))
    people = {"employee": ("working", "retired"), "resident": ("adult", "elderly", "minor")}
    place = Hospital(draw.choice((1, 2, 3)))
    situation: Any = draw.choice(("long_term", "referral", "temporary", "emergency", "none"))
    person: Any = draw.choice(people[population])
    return Treatment(
        AREA, population, person, "inpatient", "21", place, place, situation, "cross_province",
        on, on + timedelta(days=9), "210100", filed=situation,
    )  # fmt: skip


def a_bill(draw: random.Random, on: date, admissions: int) -> Inputs:
    """Ten lines of every class."""
    lines = []
    for n in range(LINES):
        level = ("01", "02", "03", "02", "01")[n % 5]
        price, quantity = draw.randrange(10_000_000, 900_000_000), draw.randrange(1, 6) * 10_000
        amount = round(price * quantity / 10**8)
        share = draw.choice((500, 1000, 2000)) if level == "02" else None
        lines.append(BillLine(level, amount, price, quantity, share, None, on))
    year = StoredBenefitYear(year="2025-01-01", days=1)
    prior = replace(year.prior, admissions=admissions)
    return Inputs(on=on, lines=tuple(lines), parts=(year.model_copy(update={"prior": prior}),))


def rows(book: PolicyBook, people: int) -> Iterator[tuple[dict[str, Any], ...]]:
    """Person, claim and calculation of every claim, and the plan it rests on."""
    draw, plans = random.Random(1), PlanCache(book)
    for n in range(people * PER_PERSON):
        person, k = n // PER_PERSON + 1, n % PER_PERSON
        on = FIRST + timedelta(days=60 * k + draw.randrange(40))
        case, inputs = a_case(draw, on), a_bill(draw, on, k)
        plan = plans.plan(case, k + 1)
        amounts = settle(plan, inputs).amounts
        claim = {
            "id": n + 1, "no": f"{AREA}SB{n:012d}", "area": AREA, "person_id": person, "insutype": "310",
            "applied_at": datetime(2025, 12, 1, tzinfo=UTC), "applied_on": date(2025, 12, 1),
            "channel": "window", "state": "to_pay", "state_since": date(2025, 12, 2), "care": "inpatient",
            "med_type": "21", "admitted_on": on, "discharged_on": case.until,
            "total": amounts.medfee_sumamt, "payable": amounts.fund_pay_sumamt, "calc": "posted",
            "calculation_id": n + 1,
        }  # fmt: skip
        calculation = {
            "id": n + 1, "claim_id": n + 1, "seq": 1, "area": AREA, "person_id": person, "day": on,
            "book_hash": book.digest, "plan_hash": plan.hash, "treated": treatment_text(case),
            "inputs": inputs.text, "verified": False,
            **{name: getattr(amounts, name) for name in AMOUNTS},
        }  # fmt: skip
        yield claim, calculation, {"hash": plan.hash, "area": AREA, "text": plan.text}


def build(database: Database, book: PolicyBook, claims: int) -> None:
    """Fill the database."""
    people = claims // PER_PERSON
    with database.writing() as session:
        register = [
            {"id": n + 1, "area": AREA, "psn_no": str(n), "name": "测算", "cert_type": "01",
             "certno": str(n), "insutype": "310", "insured_from": date(2015, 1, 1), "content_hash": ""}
            for n in range(people)
        ]  # fmt: skip
        session.execute(insert(Person), register)
    plans: set[str] = set()
    batch: list[tuple[dict[str, Any], ...]] = []

    def flush() -> None:
        with database.writing() as session:
            new = {row[2]["hash"]: row[2] for row in batch if row[2]["hash"] not in plans}
            if new:
                session.execute(insert(BenefitPlan), list(new.values()))
                plans.update(new)
            session.execute(insert(Claim), [row[0] for row in batch])
            session.execute(insert(Calculation), [row[1] for row in batch])
        batch.clear()

    for row in rows(book, people):
        batch.append(row)
        if len(batch) == BATCH:
            flush()
    if batch:
        flush()


def main(claims: int) -> None:
    """Build, measure, print."""
    book = load_policy(POLICY)
    with tempfile.TemporaryDirectory() as folder:
        draft_folder = Path(folder) / "policy"
        draft_folder.mkdir()
        for page in POLICY.glob("*.yaml"):
            text = page.read_text(encoding="utf-8").replace(
                "factor_percent: 70", "factor_percent: 60"
            )
            (draft_folder / page.name).write_text(text, encoding="utf-8")
        draft = load_policy(draft_folder)
        database = Database(f"sqlite:///{folder}/whatif.db")
        upgrade(database, rehearsal=True)
        began = time.monotonic()
        build(database, book, claims)
        print(f"built {claims} claims in {time.monotonic() - began:.0f} s", flush=True)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        began = time.monotonic()
        with database.reading() as session:
            told = what_if(session, book, draft, date.min, date.max, "zh")
        seconds = time.monotonic() - began
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        database.close()
    print(
        f"whatif: {told['claims']} claims in {seconds:.1f} s, {told['claims'] / seconds:.0f} a second"
    )
    print(f"peak memory {peak / 1024:.0f} MB (before the what-if {before / 1024:.0f} MB)")
    print(f"difference {told['difference']}, people {told['people']}, refused {told['refused']}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
