"""What guards cases (业务保护): a state changes with its move alone, and no case goes away."""

from models.migrations.baseline.cases import OPEN_REFERRAL, PENDING
from models.migrations.baseline.columns import in_state
from models.migrations.baseline.history_guards import archived
from models.migrations.baseline.money import LIVE_PAYMENT
from models.migrations.baseline.triggers import function, on_row, raised, refused, refusing

ARCHIVED = ("filing", "claim")
PAID = ("payout", "payment", "recovery")
CARE = ("referral", "entitlement")
MACHINES = (*ARCHIVED, *PAID, *CARE)

NO_MOVE = "a state changes by a move: its row is missing"
MOVE_ONLY = "a state changes with its move row only"
CASES_STAY = "a case is removed by yidi archive alone"
NUMBER_TAKEN = "UNIQUE constraint failed: another case has this number"
KEY_TAKEN = "this key is taken"
STAYS = {
    **dict.fromkeys(PAID, "what was paid, or was to be, is never deleted"),
    **dict.fromkeys(CARE, "referrals and qualifications are never deleted"),
}
ONCE = {
    "payment": (
        KEY_TAKEN,
        "EXISTS (SELECT 1 FROM payment WHERE claim_id = NEW.claim_id AND part = NEW.part "
        f"AND {in_state(LIVE_PAYMENT)}) "
        "OR EXISTS (SELECT 1 FROM payment WHERE key = NEW.key AND attempt = NEW.attempt)",
    ),
    "referral": (
        "the person has an open referral there",
        f"NEW.{in_state(OPEN_REFERRAL)} AND EXISTS (SELECT 1 FROM referral WHERE "
        f"person_id = NEW.person_id AND to_code = NEW.to_code AND {in_state(OPEN_REFERRAL)})",
    ),
    "entitlement": (
        "an application for this disease is pending",
        f"NEW.{in_state(PENDING)} AND EXISTS (SELECT 1 FROM entitlement WHERE "
        f"person_id = NEW.person_id AND disease = NEW.disease AND {in_state(PENDING)})",
    ),
}
"""What a person or a claim may have one of."""


def moved(machine: str) -> str:
    """The condition that the move is there which brings a row to its state."""
    return (
        f"EXISTS (SELECT 1 FROM move m WHERE m.machine = {machine} AND m.case_id = NEW.id "
        "AND m.seq = NEW.version AND m.day = NEW.state_since AND m.source = OLD.state "
        "AND m.dest = NEW.state AND m.hash = NEW.head)"
    )


def _another(table: str, but: str = "") -> str:
    """The condition that another case of SQLite has the number of a row."""
    keys = ("id = NEW.id", "no = NEW.no", "ext_no = NEW.ext_no AND area = NEW.area")
    mine = keys if table in ARCHIVED else keys[:2]
    return " OR ".join(f"EXISTS (SELECT 1 FROM {table} WHERE {key}{but})" for key in mine)


# The table of a trigger is a name, and names collate otherwise than words.
TABLE = 'TG_TABLE_NAME::text COLLATE "default"'
POSTGRESQL = (
    refusing("case_stays", CASES_STAY, OLD=archived(TABLE, "OLD.id")),
    function(
        "state_has_move",
        f"IF NOT {moved(TABLE)} THEN {raised(NO_MOVE + ' (% %)', 'TG_TABLE_NAME', 'NEW.no')} "
        "END IF; RETURN NULL;",
    ),
    *(
        on_row(
            f"{table}_state_has_move",
            "AFTER UPDATE",
            table,
            "state_has_move",
            "OLD.state IS DISTINCT FROM NEW.state",
        )
        for table in MACHINES
    ),
    *(on_row(f"{table}_stays", "BEFORE DELETE", table, "case_stays") for table in MACHINES),
)


def _on_sqlite(table: str) -> tuple[str, ...]:
    """A case that can be archived is told apart: its numbers may change, and the archive lets it go."""
    its_name = f"'{table}'"
    changed = f"NEW.state IS NOT OLD.state AND NOT {moved(its_name)}"
    if table in ARCHIVED:
        gone = f"NOT ({archived(its_name, 'OLD.id')})"
        moves, stays, taken = NO_MOVE, CASES_STAY, NUMBER_TAKEN
        numbers, other = "id, no, ext_no, area", _another(table, " AND id <> OLD.id")
    else:
        moves, gone, stays, taken = MOVE_ONLY, "", STAYS[table], KEY_TAKEN
        numbers, other = "id, no", "NEW.id IS NOT OLD.id OR NEW.no IS NOT OLD.no"
    return (
        refused(f"{table}_state_has_move", "BEFORE UPDATE", table, moves, changed),
        refused(f"{table}_stays", "BEFORE DELETE", table, stays, gone),
        # INSERT OR REPLACE deletes what was there and asks no trigger of DELETE.
        refused(f"{table}_new", "BEFORE INSERT", table, taken, _another(table)),
        # So does UPDATE OR REPLACE.
        refused(f"{table}_same", f"BEFORE UPDATE OF {numbers}", table, taken, other),
    )


SQLITE = (
    *(statement for table in MACHINES for statement in _on_sqlite(table)),
    *(
        refused(f"{table}_once", "BEFORE INSERT", table, says, condition)
        for table, (says, condition) in ONCE.items()
    ),
)
