"""What people ask of their data (个人信息请求、销毁清册、线索): answered once, never rewritten."""

from alembic import op

from models.migrations.baseline.columns import (
    big,
    day,
    index,
    instant,
    key,
    one_of,
    postgresql,
    table,
    text,
    word,
)
from models.migrations.baseline.triggers import on_row, on_truncate, refused, refusing

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None

STAYS = "what was asked, handed over or destroyed is answered once, never rewritten"
FAR = "'9999-12-31'"
KEPT = {
    "privacy_request": (
        "id area kind asked_by capacity interest words received_on received_by due_on at"
    ),
    "lead": (
        "id area case_no finding what evidence reporter reporter_phone entered_on entered_by at"
    ),
    "destruction": "id area kind before items digest made_on made_by",
}
"""What never changes; whose a request is follows a merge."""
ONCE = {
    "privacy_request": (
        ("answered", "state answered_on answered_by answer clause", "OLD.state <> 'open'"),
        ("lifted", "lifted_on lifted_by", f"OLD.lifted_on <> {FAR}"),
    ),
    "lead": (
        ("handed", "handed_on handed_by authority receipt_no", f"OLD.handed_on <> {FAR}"),
        ("result", "result_on result_by result document", f"OLD.result_on <> {FAR}"),
    ),
    "destruction": (("signed", "signed_on signed_by second", f"OLD.signed_on <> {FAR}"),),
}
"""What is written once, and when it has been."""


def upgrade() -> None:
    _tables()
    if postgresql():
        op.execute(refusing("answers_stay", STAYS))
    for name, kept in KEPT.items():
        _guard(name, kept)


def _tables() -> None:
    table(
        "privacy_request",
        key("id"), big("person_id"), word("area", 6), word("kind", 16), word("asked_by", 100),
        word("capacity", 12), word("interest", 200), word("words", 1000), day("received_on"),
        word("received_by", 64), day("due_on"), instant("at"), word("state", 12),
        day("answered_on"), word("answered_by", 64), word("answer", 1000), word("clause", 200),
        day("lifted_on"), word("lifted_by", 64),
        refers={"person_id": "person.id"},
        checks={
            "kind": one_of("kind", "copy correction explanation restriction erasure"),
            "state": one_of("state", "open granted refused"),
        },
    )  # fmt: skip
    index("privacy_request", "person_id", "person_id")
    index("privacy_request", "open", "due_on id", "state = 'open'")
    restricted = f"kind = 'restriction' AND state = 'granted' AND lifted_on = {FAR}"
    index("privacy_request", "restricted", "person_id", restricted)
    table(
        "lead",
        key("id"), word("area", 6), word("case_no", 30), word("finding", 40), word("what", 1000),
        text("evidence"), word("reporter", 100), word("reporter_phone", 50), day("entered_on"),
        word("entered_by", 64), instant("at"), day("handed_on"), word("handed_by", 64),
        word("authority", 100), word("receipt_no", 100), day("result_on"), word("result_by", 64),
        word("result", 1000), word("document", 100),
    )  # fmt: skip
    index("lead", "case_no", "case_no")
    table(
        "destruction",
        key("id"), word("area", 6), word("kind", 12), day("before"), text("items"),
        word("digest", 64), day("made_on"), word("made_by", 64), day("signed_on"),
        word("signed_by", 64), word("second", 64),
        checks={"kind": one_of("kind", "vouchers logs")},
    )  # fmt: skip


def _guard(name: str, kept: str) -> None:
    """The triggers of a table: nothing goes, nothing is rewritten, an answer stands."""
    unchanged = f"BEFORE UPDATE OF {', '.join(kept.split())}"
    if postgresql():
        op.execute(on_row(f"{name}_stays", "BEFORE DELETE", name, "answers_stay"))
        op.execute(on_row(f"{name}_unchanged", unchanged, name, "answers_stay"))
        op.execute(on_truncate(f"{name}_whole", name, "answers_stay"))
    else:
        op.execute(refused(f"{name}_stays", "BEFORE DELETE", name, STAYS))
        op.execute(refused(f"{name}_unchanged", unchanged, name, STAYS))
        # INSERT OR REPLACE deletes what was there and asks no trigger of DELETE.
        there = f"EXISTS (SELECT 1 FROM {name} WHERE id = NEW.id)"
        op.execute(refused(f"{name}_new", "BEFORE INSERT", name, STAYS, there))
    for what, columns, over in ONCE[name]:
        once, called = f"BEFORE UPDATE OF {', '.join(columns.split())}", f"{name}_{what}"
        if postgresql():
            op.execute(on_row(called, once, name, "answers_stay", over))
        else:
            op.execute(refused(called, once, name, STAYS, over))


def downgrade() -> None:
    raise RuntimeError("what was asked and destroyed is not taken back: drop the database instead")
