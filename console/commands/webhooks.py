"""Commands about what connected systems are told (事件推送的命令)."""

from typing import Annotated

import typer

from console.commands.shell import FACE, As, Format, acting, group, open_app

webhooks = group("webhooks", "事件推送：登记地址、查看、重新推送 · what connected systems are told")
Name = Annotated[str, typer.Argument(help="系统名称，与密钥相同 · the system, as its key has it")]
Limit = Annotated[int, typer.Option("--limit", min=1, max=10_000, help="最近的条数 · the newest")]


@webhooks.command("add")
def webhooks_add(
    name: Name,
    url: Annotated[str, typer.Argument(help="https:// 地址 · the address")],
    event: Annotated[
        list[str] | None, typer.Option("--event", help="事件，可多个，默认全部 · which events")
    ] = None,
    user: As = None,
) -> None:
    """登记推送地址；签名密钥只显示这一次 · register an address; its secret is shown this once."""
    from console.answers.webhooks import answer_webhook_added
    from console.terminal.webhooks import draw_added
    from jobs.identity import USERS

    app = open_app()
    by = acting(app, user, USERS, f"webhooks add {name}")
    FACE.show(answer_webhook_added(app, name, url, event or [], by.name), draw_added)


@webhooks.command("end")
def webhooks_end(
    number: Annotated[int, typer.Argument(help="推送地址编号 · its number")], user: As = None
) -> None:
    """停用推送地址 · tell an address nothing more."""
    from console.answers.webhooks import answer_webhook_ended
    from console.terminal.webhooks import draw_webhooks
    from jobs.identity import USERS

    app = open_app()
    acting(app, user, USERS, f"webhooks end {number}")
    FACE.show([answer_webhook_ended(app, number)], draw_webhooks)


@webhooks.command("list")
def webhooks_list(_file: Format = None) -> None:
    """推送地址一览，各有多少待推送、已推送、搁置 · the addresses, and where their messages stand."""
    from console.answers.webhooks import answer_webhooks
    from console.terminal.webhooks import draw_webhooks

    FACE.show(answer_webhooks(open_app()), draw_webhooks)


@webhooks.command("events")
def webhooks_events(
    name: Annotated[
        str | None, typer.Argument(help="系统名称，不写为全部 · a system, else all")
    ] = None,
    state: Annotated[
        str | None,
        typer.Option(
            "--state", help="queued 待推送 | sent 已推送 | parked 搁置 | dropped 不再推送"
        ),
    ] = None,
    limit: Limit = 100,
    _file: Format = None,
) -> None:
    """推送记录，新的在前 · the messages, the newest first."""
    from console.answers.webhooks import answer_events
    from console.terminal.webhooks import draw_events

    FACE.show(answer_events(open_app(), name, state, limit), draw_events)


@webhooks.command("retry")
def webhooks_retry(
    ids: Annotated[
        list[int] | None,
        typer.Argument(help="推送编号；不写为全部搁置的 · messages, else all parked"),
    ] = None,
    user: As = None,
) -> None:
    """重新推送 · let messages go again."""
    from console.answers.webhooks import answer_events_again
    from console.terminal.webhooks import draw_queued
    from jobs.identity import NOTICES

    app = open_app()
    acting(app, user, NOTICES, "webhooks retry")
    FACE.show(answer_events_again(app, ids or None), draw_queued)
