"""Claims for measurements (测量用数据): `fill(database, 50_000)` makes that many on PostgreSQL in seconds.

Everything a claim rests on is there: people (four claims each), fifty hospitals in three places, a
filing that covers every stay of two people in three, a receipt and ten fee lines a claim. All are
small, complete and in hand, so that they go from the pre-check through to the approval by
themselves, but for the few that the draw keeps for a person.
"""

from typing import Any

from sqlalchemy import Table, text
from sqlmodel import Session

from models import METADATA
from models.database import Database

AREA, DAY = "230600", "2026-03-04"
PER_PERSON, LINES, PLACES = 4, 10, 50
BUILT = ("person", "institution", "filing", "claim", "receipt", "fee_line")

PEOPLE: dict[str, str] = {
    "id": "n", "area": f"'{AREA}'", "psn_no": "'P' || n", "name": "'测' || n", "cert_type": "'01'",
    "certno": "'C' || n", "insutype": "CASE n % 3 WHEN 0 THEN '390' ELSE '310' END",
    "psn_type": "CASE n % 6 WHEN 0 THEN '1501' WHEN 1 THEN '1101' WHEN 2 THEN '1201' "
                "WHEN 3 THEN '1601' WHEN 4 THEN '1101' ELSE '1201' END",
    "insured_from": "DATE '2015-01-01'", "account": "'6222' || n", "account_name": "'测' || n",
}  # fmt: skip
HOSPITALS: dict[str, str] = {
    "id": "n", "code": "'H2101' || n", "name": "'医院' || n", "kind": "'1'",
    "level": "(ARRAY['04','06','09'])[1 + n % 3]",
    "area": "(ARRAY['210100','230100','310000'])[1 + n % 3]",
}  # fmt: skip
CASE_OF: dict[str, str] = {
    "area": f"'{AREA}'", "insutype": "CASE person % 3 WHEN 0 THEN '390' ELSE '310' END",
    "applied_at": f"TIMESTAMPTZ '{DAY} 04:00Z' - interval '3 day'",
    "applied_on": f"DATE '{DAY}' - 3",
    "state_since": f"DATE '{DAY}' - 3",
}  # fmt: skip
FILINGS = CASE_OF | {
    "id": "person", "no": f"'{AREA}BA' || person", "person_id": "person",
    "channel": "'local_online'", "state": "'active'",
    "category": "CASE person % 2 WHEN 0 THEN 'other_temporary' ELSE 'long_term_resident' END",
    "destination": "(ARRAY['210100','230100','310000'])[1 + (person * 7) % 3]",
    "starts_on": "DATE '2025-11-01'", "ends_on": "DATE '2026-05-01'",
    "granted_to": "DATE '2026-05-01'", "activated_on": "DATE '2025-11-01'",
    "cancellable_from": "DATE '2025-11-01'",
}  # fmt: skip
ADMITTED = f"DATE '2025-11-03' + 25 * ((n - 1) % {PER_PERSON})::int + (person % 9)::int"
CLAIMS = CASE_OF | {
    "id": "n", "no": f"'{AREA}SB20260301' || lpad(n::text, 9, '0')", "person_id": "person",
    "channel": "'local_window'", "phone": "'13900000000'",
    "materials": """'["身份证件","收费票据","费用清单","出院小结"]'""",
    "due_on": "DATE '2026-04-15'", "state": "'precheck'",
    "institution_id": f"1 + (person * 7) % {PLACES - 2}", "care": "'inpatient'", "med_type": "'21'",
    "admitted_on": ADMITTED, "discharged_on": f"{ADMITTED} + 9", "diagnosis": "'J18.900'",
    "payee_name": "'测' || person", "payee_account": "'6222' || person",
    "total": "(SELECT sum(10000 + (n * 37 + k * 101) % 9000) FROM generate_series(1, 10) AS k)",
    "originals_in_hand": "true", "national_due_on": "DATE '2026-04-15'",
}  # fmt: skip
RECEIPTS: dict[str, str] = {
    "id": "n", "claim_id": "n", "area": f"'{AREA}'", "code": "'21010124'",
    "number": "lpad(n::text, 10, '0')", "form": "n || '-21010124'",
    "tail": "lpad(n::text, 8, '0')", "issued_on": f"{ADMITTED} + 9", "total": CLAIMS["total"],
}  # fmt: skip
AMOUNT = "10000 + (n * 37 + k * 101) % 9000"
FEE_LINES: dict[str, str] = {
    "id": f"(n - 1) * {LINES} + k", "receipt_id": "n", "position": "k", "item_code": "'XB' || n % 977",
    "item_name": "'项目' || k", "charge_type": "'09'",
    "charge_level": "(ARRAY['01','02','03','02','01'])[1 + k % 5]",
    "price_e6": f"({AMOUNT}) * 10000", "quantity_e4": "10000", "amount": AMOUNT,
    "charged_on": f"{ADMITTED} + (k % 9)::int",
    "own_share_e4": "CASE WHEN k % 5 IN (1, 3) THEN 500 * (1 + n % 4) END",
    "limit_e6": f"CASE WHEN k % 7 = 0 THEN ({AMOUNT}) * 9000 END",
}  # fmt: skip
EACH = "generate_series(1, :count) AS n"
WITH_PERSON = f"(SELECT n, 1 + (n - 1) / {PER_PERSON} AS person FROM {EACH}) AS one"


def fill(database: Database, claims: int) -> None:
    """That many claims in the pre-check, and all they rest on, on an empty PostgreSQL database."""
    people = -(-claims // PER_PERSON)
    with database.writing() as session:
        insert(session, "person", PEOPLE, EACH, people)
        insert(session, "institution", HOSPITALS, EACH, PLACES)
        filed = f"(SELECT n AS person FROM {EACH} WHERE n % 3 > 0) AS one"
        insert(session, "filing", FILINGS, filed, people)
        insert(session, "claim", CLAIMS, WITH_PERSON, claims)
        insert(session, "receipt", RECEIPTS, WITH_PERSON, claims)
        lines = f"{WITH_PERSON} CROSS JOIN generate_series(1, {LINES}) AS k"
        insert(session, "fee_line", FEE_LINES, lines, claims)
        for name in BUILT:
            ids = f"SELECT setval(pg_get_serial_sequence('{name}', 'id'), (SELECT max(id) FROM {name}))"
            session.execute(text(ids))
    with database.engine.connect() as connection:
        alone = connection.execution_options(isolation_level="AUTOCOMMIT")
        alone.execute(text("VACUUM ANALYZE"))


def insert(session: Session, name: str, given: dict[str, str], source: str, count: int) -> None:
    """One statement a table; a column that is not given gets the default of the model."""
    table = METADATA.tables[name]
    columns = given | _defaults(table, given)
    into = ", ".join(f'"{column}"' for column in columns)
    rows = ", ".join(columns.values())
    session.execute(
        text(f"INSERT INTO {name} ({into}) SELECT {rows} FROM {source}"), {"count": count}
    )


def _defaults(table: Table, given: dict[str, str]) -> dict[str, str]:
    found = {}
    for column in table.columns:
        if column.name in given or column.nullable or column.server_default is not None:
            continue
        if column.name == "id":
            continue
        found[column.name] = _literal(table, column)
    return found


def _literal(table: Table, column: Any) -> str:
    default = column.default.arg if column.default is not None else ""
    if callable(default):
        return "'[]'"
    if isinstance(default, bool | int):
        return str(default).lower()
    return f"'{default}'"
