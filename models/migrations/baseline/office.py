"""The office (运行): people who work, settings, runs, notices, reports upward."""

from models.migrations.baseline.columns import (
    big,
    day,
    flag,
    in_state,
    index,
    instant,
    key,
    number,
    small,
    table,
    text,
    word,
)


def make() -> None:
    """Make the tables."""
    _users()
    _settings()
    _runs()
    _messages()


def _users() -> None:
    table(
        "app_user",
        key("id"), word("name", 64), text("roles"), big("limit", null=True), flag("active"),
        word("institution", 12, default=""),
        unique=["name"],
    )  # fmt: skip
    table(
        "access_log",
        key("id"), word("actor", 64), word("what", 200), instant("at"),
    )  # fmt: skip


def _settings() -> None:
    table(
        "setting",
        word("name", 40), word("value", 400),
        primary="name",
    )  # fmt: skip
    table(
        "number_sequence",
        word("area", 6), word("kind", 2), day("day"), number("last"),
        primary="area kind day",
    )  # fmt: skip


def _runs() -> None:
    table(
        "run",
        key("id"), word("name", 32), day("day"), number("slot"), word("state", 12),
        word("lease_owner", 100), instant("lease_until", null=True), number("attempt"),
        instant("opened_at"), instant("started_at", null=True), instant("finished_at", null=True),
        number("moved"), number("skipped"), number("refused"), word("error", 2000),
        word("actor", 64),
        unique=["name day slot"],
        checks={"counts": "moved >= 0 AND skipped >= 0 AND refused >= 0"},
    )  # fmt: skip
    index("run", "unfinished", "day id", in_state("open running"))
    table(
        "run_part",
        key("id"), big("run_id"), word("stage", 40), word("area", 6), number("seq"),
        text("after_key", null=True), text("upto_key"), text("done_to", null=True),
        word("state", 12), flag("held"), word("lease_owner", 100),
        instant("lease_until", null=True), number("attempt"), number("moved"), number("skipped"),
        number("refused"), word("error", 2000), text("trying", null=True),
        text("result", null=True),
        unique=["run_id stage area seq"],
        refers={"run_id": "run.id"},
        checks={"counts": "moved >= 0 AND skipped >= 0 AND refused >= 0"},
    )  # fmt: skip
    table(
        "tally",
        key("id"), word("machine", 12), word("area", 6), word("state", 32), big("n"),
    )  # fmt: skip


def _messages() -> None:
    table(
        "notice",
        key("id"), word("machine", 12), big("case_id"), word("area", 6), word("kind", 32),
        word("about", 40), text("params"), day("day"), instant("created_at"),
        instant("sent_at", null=True),
        unique=["machine case_id kind about"],
    )  # fmt: skip
    index("notice", "unsent", "id", "sent_at IS NULL")
    table(
        "report",
        big("case_id"), number("seq"), word("area", 6), word("event", 2), day("day"),
        small("tries", default="0"), instant("due_at", null=True), word("error", 500, null=True),
        primary="case_id seq",
        rowid=False,
    )  # fmt: skip
    index("report", "failed", "case_id", "tries > 0")
    table(
        "reported",
        big("case_id"), number("seq"), word("area", 6), word("event", 2), day("day"),
        instant("sent_at"), word("sent_to", 200),
        primary="case_id seq",
        rowid=False,
    )  # fmt: skip
