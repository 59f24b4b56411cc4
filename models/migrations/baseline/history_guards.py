"""What guards the history (历史保护): moves, seals, removals and the archive are only added to.

Two ways lead past the guards, and each is recorded first: personal data is erased by law, and a
closed case is archived whole.
"""

from models.migrations.baseline.triggers import on_row, on_truncate, refused, refusing

MOVES_STAY = "moves are append-only: write a new move, or erase and archive by yidi audit"
PROOF_STAYS = "what proves the history is only added to"
MOVE_UNCHANGED = (
    "machine", "case_id", "seq", "day", "area", "trigger", "source", "dest", "actor", "at",
    "run_id", "sealed", "prev_hash", "hash",
)  # fmt: skip
"""What stays when personal data is erased from a move."""
ARCHIVE_UNCHANGED = (
    "machine", "case_id", "no", "ext_no", "area", "person_id", "state", "closed_on",
    "content_hash", "archived_on", "moves", "head",
)  # fmt: skip
"""What stays when words are erased from an archived case."""
PROOF = {
    "seal": ("no",),
    "removal": ("no",),
    "archived_case": ("machine, case_id", "no"),
    "archived_receipt": ("code, number",),
}
"""The tables that prove the history, and what is unique in each."""


def opened(purpose: str, machine: str = "OLD.machine", case_id: str = "OLD.case_id") -> str:
    """The condition that the door for this purpose is open for the case of a row."""
    return (
        f"EXISTS (SELECT 1 FROM door d WHERE d.machine = {machine} AND d.case_id = {case_id} "
        f"AND d.purpose = '{purpose}')"
    )


def archived(machine: str = "OLD.machine", case_id: str = "OLD.case_id") -> str:
    """The condition that the case of a row may go: the door is open, and the archive has it."""
    return opened("archive", machine, case_id) + (
        f" AND EXISTS (SELECT 1 FROM archived_case a WHERE a.machine = {machine} "
        f"AND a.case_id = {case_id})"
    )


def erased(what: str, more: str = "") -> str:
    """The condition that words may go from a row: the door is open, and a removal says just that."""
    return opened("erase") + (
        f" AND EXISTS (SELECT 1 FROM removal r{more} WHERE r.machine = OLD.machine "
        f"AND r.case_id = OLD.case_id AND r.kind = 'erase' AND {what})"
    )


def _same(columns: tuple[str, ...]) -> str:
    new, old = (", ".join(f"{row}.{name}" for name in columns) for row in ("NEW", "OLD"))
    return f"({new}) IS NOT DISTINCT FROM ({old})"


def _changed(columns: tuple[str, ...]) -> str:
    return " OR ".join(f"NEW.{name} IS NOT OLD.{name}" for name in columns)


def _taken(table: str, keys: tuple[str, ...]) -> str:
    def new(key: str) -> str:
        return ", ".join(f"NEW.{column}" for column in key.split(", "))

    return " OR ".join(
        f"EXISTS (SELECT 1 FROM {table} WHERE ({key}) = ({new(key)}))" for key in (*keys, "rowid")
    )


WORDS_ERASED = erased("r.content = NEW.digest")
POSTGRESQL = (
    refusing("moves_stay", MOVES_STAY),
    refusing(
        "move_stands",
        MOVES_STAY,
        OLD=f"TG_OP = 'DELETE' AND {archived()}",
        NEW="TG_OP = 'UPDATE' AND OLD.sealed IS NOT NULL AND NEW.salt IS NULL "
        f"AND {_same(MOVE_UNCHANGED)} AND {erased('r.seqs::jsonb @> to_jsonb(OLD.seq)')}",
    ),
    on_row("move_stands", "BEFORE UPDATE OR DELETE", "move", "move_stands"),
    # The guard of single rows is copied to each partition by itself; that of TRUNCATE is not.
    *(on_truncate("moves_stay", table, "moves_stay") for table in ("move", "move_default")),
    refusing("proof_stays", PROOF_STAYS),
    refusing("archive_stands", PROOF_STAYS, NEW=f"{_same(ARCHIVE_UNCHANGED)} AND {WORDS_ERASED}"),
    *(
        on_row(
            f"{table}_stays",
            f"BEFORE {'' if table == 'archived_case' else 'UPDATE OR '}DELETE",
            table,
            "proof_stays",
        )
        for table in PROOF
    ),
    *(on_truncate(f"{table}_whole", table, "proof_stays") for table in PROOF),
    on_row("archived_case_stands", "BEFORE UPDATE", "archived_case", "archive_stands"),
)
SQLITE = (
    refused(
        "move_unchanged",
        "BEFORE UPDATE",
        "move",
        MOVES_STAY,
        f"OLD.sealed IS NULL OR NEW.salt IS NOT NULL OR {_changed(MOVE_UNCHANGED)} "
        f"OR NOT ({erased('j.value = OLD.seq', ', json_each(r.seqs) j')})",
    ),
    refused("move_stays", "BEFORE DELETE", "move", MOVES_STAY, f"NOT ({archived()})"),
    # INSERT OR REPLACE deletes what was there and asks no trigger of DELETE.
    refused(
        "move_new",
        "BEFORE INSERT",
        "move",
        MOVES_STAY,
        "(NEW.rowid > 0 AND EXISTS (SELECT 1 FROM move WHERE rowid = NEW.rowid)) "
        "OR EXISTS (SELECT 1 FROM move WHERE machine = NEW.machine AND case_id = NEW.case_id "
        "AND seq = NEW.seq AND day = NEW.day)",
    ),
    *(refused(f"{table}_stays", "BEFORE DELETE", table, PROOF_STAYS) for table in PROOF),
    *(
        refused(
            f"{table}_unchanged",
            "BEFORE UPDATE",
            table,
            PROOF_STAYS,
            f"{_changed(ARCHIVE_UNCHANGED)} OR NOT ({WORDS_ERASED})"
            if table == "archived_case"
            else "",
        )
        for table in PROOF
    ),
    *(
        refused(f"{table}_new", "BEFORE INSERT", table, PROOF_STAYS, _taken(table, keys))
        for table, keys in PROOF.items()
    ),
)
