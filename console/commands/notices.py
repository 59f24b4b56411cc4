"""Commands about notices (通知与送达的命令): list, show, send, retry, serve."""

from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from console.commands.facts import object_of
from console.commands.shell import FACE, As, Format, acting, group, open_app
from console.terminal.output import REFUSED, leave

notices = group("notices", "通知：查看、发送、重发、登记送达 · what people are told, and service")
NoticeNo = Annotated[
    int, typer.Argument(max=2**63 - 1, help="通知编号，见通知列表 · its number in the list")
]
Channel = Annotated[
    str | None, typer.Option("--channel", help="sms|email|webhook|electronic|counter|post")
]
Area = Annotated[str | None, typer.Option("--area", help="参保统筹区 · area")]


@notices.command("list")
def notices_list(
    state: Annotated[
        str | None, typer.Option("--state", help="状态，名称或代码 · its code or word")
    ] = None,
    channel: Channel = None,
    area: Area = None,
    case: Annotated[str | None, typer.Option("--case", help="案件编号 · of a case")] = None,
    limit: Annotated[
        int, typer.Option("--limit", min=1, max=2**31 - 1, help="最多件数 · at most")
    ] = 50,
    after: Annotated[
        int | None,
        typer.Option("--after", min=0, max=2**63 - 1, help="从此编号之后 · after this number"),
    ] = None,
    _file: Format = None,
) -> None:
    """通知及其状态、渠道、送达日 · notices and where they stand."""
    from console.answers.notices import NoticeFilter, answer_notices
    from console.terminal.notices import draw_notices

    _known(channel)
    wanted = NoticeFilter(state, channel, area, case, limit, after)
    FACE.show(answer_notices(open_app(), FACE.lang, wanted), draw_notices)


@notices.command("show")
def notices_show(no: NoticeNo) -> None:
    """一件通知及每次发送、送达凭证 · one notice, every attempt, and the proof of service."""
    from console.answers.notices import answer_notice
    from console.terminal.notices import draw_notice

    FACE.show(answer_notice(open_app(), no, FACE.lang), draw_notice)


@notices.command("send")
def notices_send(area: Area = None, user: As = None) -> None:
    """立即发送待发送的通知 · send what waits now."""
    from console.answers.notices import answer_notices_sent
    from console.terminal.logs import set_up_logs
    from console.terminal.notices import draw_notices_sent
    from jobs.identity import NOTICES

    set_up_logs(table=True)
    app = open_app()
    acting(app, user, NOTICES)
    done = answer_notices_sent(app, area)
    FACE.show(done, draw_notices_sent)
    if done["failed"] or done["unknown"]:
        leave(REFUSED)


@notices.command("retry")
def notices_retry(no: NoticeNo, channel: Channel = None, user: As = None) -> None:
    """退回、失败、搁置或结果不明的通知重新发送 · send a notice again."""
    from console.answers.notices import answer_notice_retried
    from console.terminal.notices import draw_notice_retried
    from jobs.identity import NOTICES

    _known(channel)
    app = open_app()
    acting(app, user, NOTICES)
    FACE.show(answer_notice_retried(app, no, channel, FACE.lang), draw_notice_retried)


@notices.command("serve")
def notices_serve(
    no: NoticeNo,
    way: Annotated[
        str, typer.Option("--way", help="counter|post|co_resident|left|public_notice|electronic")
    ],
    on: Annotated[
        datetime | None,
        typer.Option("--on", formats=["%Y-%m-%d"], help="送达日，不写为今天 · day of service"),
    ] = None,
    proof: Annotated[
        list[str] | None,
        typer.Option(
            "--proof",
            metavar="KEY=VALUE",
            help="送达凭证，可重复，或 JSON · proof, repeatable, or JSON",
        ),
    ] = None,
    picture: Annotated[
        Path | None, typer.Option("--picture", help="留置照片，只存摘要 · its hash is kept")
    ] = None,
    user: As = None,
) -> None:
    """登记送达：方式、日期、凭证 · record service with its proof."""
    from console.answers.notices import answer_notice_served
    from console.terminal.notices import draw_notice_served
    from jobs.identity import NOTICES

    app = open_app()
    who = acting(app, user, NOTICES)
    given = _proof(proof or [], picture)
    day = on.date() if on else None
    done = answer_notice_served(app, no, way, day, given, who.name, FACE.lang)
    FACE.show(done, draw_notice_served)


def _proof(pairs: list[str], picture: Path | None) -> dict[str, Any]:
    """The proof as it was typed; what is named again becomes a list."""
    from workflow.delivery.proof import PROOF_WORDS

    given: dict[str, Any] = {}
    words = {word: name for name, word in PROOF_WORDS.items()}
    for pair in pairs:
        if pair.lstrip().startswith("{"):
            given |= object_of(pair, "--proof") or {}
            continue
        name, sign, value = pair.partition("=")
        if not sign or not name.strip():
            raise typer.BadParameter("KEY=VALUE", param_hint="--proof")
        name = words.get(name.strip(), name.strip())
        if name == "witnesses":
            given[name] = [*given.get(name, []), value]
        else:
            given[name] = {"是": True, "否": False}.get(value, value)
    if picture is not None:
        import hashlib

        from console.answers.refusals import misuse, unreadable

        try:
            given["picture"] = hashlib.sha256(picture.read_bytes()).hexdigest()
        except OSError as fault:
            why = unreadable(fault)
            raise misuse(
                "file_unreadable", f"无法读取 {picture.name}：{why.zh}，请核对路径。",
                f"{picture.name} cannot be read: {why.en}; check the path.",
            ) from fault  # fmt: skip
    return given


def _known(channel: str | None) -> None:
    from models.notice import NoticeChannel

    if channel is not None and channel not in list(NoticeChannel):
        choices = "|".join(each.value for each in NoticeChannel)
        raise typer.BadParameter(choices, param_hint="--channel")
