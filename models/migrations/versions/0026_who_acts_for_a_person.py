"""Who acts for a person (代理关系、死亡登记、遗产领取登记): added and ended, never rewritten."""

from alembic import op

from models.migrations.baseline.columns import (
    big,
    day,
    index,
    instant,
    key,
    number,
    one_of,
    postgresql,
    table,
    text,
    word,
)
from models.migrations.baseline.triggers import on_row, on_truncate, refused, refusing

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None

STAYS = "who may act for a person is added and ended, never rewritten"
ENDS = ("ended_on", "ended_by", "end_reason")
PERSON = {"person_id": "person.id"}
KEPT = {
    "representation": (
        "id area kind name certno phone relation scopes paper paper_on paper_hash payment_paper "
        "consent begins_on ends_on registered_by second day at"
    ),
    "death": "id area died_on source paper registered_by second day at",
    "estate": "id area payee_name basis paper originals up_to registered_by second day at",
}
"""What never changes; whose it is follows a merge."""


def upgrade() -> None:
    _tables()
    if postgresql():
        op.execute(refusing("people_stay", STAYS))
    for name, kept in KEPT.items():
        for statement in _guards(name, kept, ended=name != "death"):
            op.execute(statement)


def _tables() -> None:
    ending = (
        lambda: day("ended_on"), lambda: word("ended_by", 64), lambda: word("end_reason", 200),
    )  # fmt: skip
    table(
        "representation",
        key("id"), big("person_id"), word("area", 6), word("kind", 16), word("name", 100),
        word("certno", 50), word("phone", 50), word("relation", 20), text("scopes"),
        word("paper", 100), day("paper_on"), word("paper_hash", 64), word("payment_paper", 100),
        word("consent", 100), day("begins_on"), day("ends_on"), word("registered_by", 64),
        word("second", 64), day("day"), instant("at"), *(column() for column in ending),
        refers=PERSON, checks={"kind": one_of("kind", "agent guardian heir administrator")},
    )  # fmt: skip
    table(
        "death",
        key("id"), big("person_id"), word("area", 6), day("died_on"), word("source", 16),
        word("paper", 100), word("registered_by", 64), word("second", 64), day("day"),
        instant("at"),
        refers=PERSON,
        checks={"source": one_of("source", "register police civil_affairs hospital family")},
    )  # fmt: skip
    table(
        "estate",
        key("id"), big("person_id"), word("area", 6), word("payee_name", 100), word("basis", 16),
        word("paper", 100), number("originals"), big("up_to", null=True),
        word("registered_by", 64), word("second", 64), day("day"), instant("at"),
        *(column() for column in ending),
        refers=PERSON,
        checks={
            "basis": one_of("basis", "consent notarial judgment administrator promise"),
            "originals": "originals > 0",
        },
    )  # fmt: skip
    for name in KEPT:
        index(name, "person_id", "person_id")


def _guards(name: str, kept: str, *, ended: bool) -> list[str]:
    """The triggers of a table: nothing goes, nothing is rewritten, an end stands."""
    unchanged = f"BEFORE UPDATE OF {', '.join(kept.split())}"
    once = f"BEFORE UPDATE OF {', '.join(ENDS)}"
    over = "OLD.ended_on <> '9999-12-31'"
    if postgresql():
        made = [
            on_row(f"{name}_stays", "BEFORE DELETE", name, "people_stay"),
            on_row(f"{name}_unchanged", unchanged, name, "people_stay"),
            on_truncate(f"{name}_whole", name, "people_stay"),
        ]
        return [*made, on_row(f"{name}_ends", once, name, "people_stay", over)] if ended else made
    made = [
        refused(f"{name}_stays", "BEFORE DELETE", name, STAYS),
        refused(f"{name}_unchanged", unchanged, name, STAYS),
        # INSERT OR REPLACE deletes what was there and asks no trigger of DELETE.
        refused(
            f"{name}_new", "BEFORE INSERT", name, STAYS,
            f"EXISTS (SELECT 1 FROM {name} WHERE id = NEW.id)",
        ),
    ]  # fmt: skip
    return [*made, refused(f"{name}_ends", once, name, STAYS, over)] if ended else made


def downgrade() -> None:
    raise RuntimeError("who acted for whom is not taken back: drop the database instead")
