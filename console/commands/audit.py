"""Commands that prove the history, and take out of it (审计与归档的命令)."""

from datetime import datetime
from typing import Annotated

import typer

from console.commands.shell import (
    FACE,
    MOST,
    As,
    Format,
    Number,
    acting,
    audits,
    cli,
    nobody_named,
    open_app,
)
from console.terminal.output import REFUSED, leave

HISTORIES = ("filing", "claim", "referral", "qualification", "payout", "payment", "recovery")


@audits.command("verify")
def audit_verify(
    machine: Annotated[
        str | None, typer.Option("--machine", help="filing 备案 | claim 报销")
    ] = None,
    area: Annotated[str | None, typer.Option("--area", help="参保统筹区 · area")] = None,
    no_seals: Annotated[
        bool, typer.Option("--no-seals", help="不校验封存 · leave the seals out")
    ] = False,
) -> None:
    """校验全部流转记录、删除记录和封存，指出第一处不符 · check every move, record and seal."""
    from console.answers.audit import answer_verification
    from console.terminal.audit import draw_verification

    if machine not in (None, *HISTORIES):
        raise typer.BadParameter(" | ".join(HISTORIES), param_hint="--machine")
    report = answer_verification(open_app(), FACE.lang, machine, area, not no_seals)
    FACE.show(report, draw_verification)
    if not report["ok"]:
        leave(REFUSED)


@audits.command("seal")
def audit_seal() -> None:
    """最近一次封存的哈希，可打印或公布 · the last seal's hash, to be printed or published."""
    from console.answers.audit import answer_seal
    from console.terminal.audit import draw_seal

    FACE.show(answer_seal(open_app()), draw_seal)


@audits.command("erase")
def audit_erase(
    no: Number,
    reason: Annotated[str, typer.Option("--reason", help="依据和理由 · why")] = "",
    second: Annotated[
        str | None, typer.Option("--second", help="另一名管理员或稽核人员 · a second person")
    ] = None,
    seq: Annotated[
        int | None, typer.Option("--seq", min=1, max=MOST, help="只删这一步 · one move")
    ] = None,
    user: As = None,
) -> None:
    """依法删除流转记录中的个人信息，留删除记录 · erase words by law, leave a record."""
    from console.answers.audit import answer_erasure
    from console.terminal.audit import draw_erasure

    if not user:
        raise nobody_named()
    FACE.show(answer_erasure(open_app(), no, user, second or "", reason, seq), draw_erasure)


@audits.command("looks")
def audit_looks(
    person: Annotated[
        str | None, typer.Option("--person", help="证件号码或个人编号 · whose")
    ] = None,
    asker: Annotated[str | None, typer.Option("--asker", help="查询人 · by whom")] = None,
    since: Annotated[
        datetime | None, typer.Option("--from", formats=["%Y-%m-%d"], help="自此日 · from this day")
    ] = None,
    until: Annotated[
        datetime | None, typer.Option("--to", formats=["%Y-%m-%d"], help="至此日 · to this day")
    ] = None,
    bare: Annotated[
        bool, typer.Option("--bare", help="只列无案件、无事由的 · with neither case nor purpose")
    ] = False,
    limit: Annotated[int, typer.Option("--limit", min=1, max=MOST)] = 200,
    user: As = None,
    _file: Format = None,
) -> None:
    """谁查看过什么：按人、按查询人、按日，只限稽核和管理员 · who looked at what."""
    from console.answers.looks import LookFilter, answer_looks
    from console.terminal.audit import draw_looks

    first, last = (None if each is None else each.date() for each in (since, until))
    wanted = LookFilter(person, asker, first, last, bare, limit)
    FACE.show(answer_looks(open_app(), FACE.lang, wanted), draw_looks)


@cli.command()
def archive(
    closed_before: Annotated[
        datetime,
        typer.Option(
            "--closed-before", formats=["%Y-%m-%d"], help="办结早于此日 · closed before this day"
        ),
    ],
    limit: Annotated[
        int | None, typer.Option("--limit", min=1, max=MOST, help="最多件数 · at most")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="试运行 · change nothing")] = False,
    user: As = None,
) -> None:
    """归档已办结的案件，全部历史仍可查看和校验 · archive closed cases."""
    from console.answers.audit import answer_archiving
    from console.terminal.audit import draw_archiving
    from jobs.identity import ARCHIVE

    app, before = open_app(), closed_before.date()
    by = None if dry_run else acting(app, user, ARCHIVE)
    done = answer_archiving(app, before, limit, by)
    FACE.show(done, draw_archiving)
    if done["broken"]:
        leave(REFUSED)
