"""Commands about the keys of systems (接口密钥的命令)."""

from datetime import datetime
from typing import Annotated

import typer

from console.commands.shell import FACE, As, Format, acting, group, open_app

keys = group("keys", "接口密钥：发放、更换、撤销 · the keys of systems")
Name = Annotated[str, typer.Argument(help="系统名称，如 daqing-hospital · the system's name")]
Second = Annotated[str, typer.Option("--second", help="确认的另一名管理员 · another admin")]


@keys.command("add")
def keys_add(
    name: Name,
    scope: Annotated[
        list[str],
        typer.Option("--scope", help="权限，可多个 · what it opens, several"),
    ],
    institution: Annotated[
        str, typer.Option("--institution", help="医院密钥的机构编号 · of a hospital: its code")
    ] = "",
    area: Annotated[
        list[str] | None, typer.Option("--area", help="统筹区，可多个，all 为全部 · areas")
    ] = None,
    expires: Annotated[
        datetime | None,
        typer.Option("--expires", formats=["%Y-%m-%d"], help="最后有效日，默认一年 · last day"),
    ] = None,
    second: Second = "",
    user: As = None,
) -> None:
    """发放接口密钥，两名管理员办理；密钥只显示这一次 · give a key, shown this once."""
    from console.answers.keys import answer_key_added
    from console.terminal.keys import draw_given
    from jobs.identity import USERS
    from jobs.signin.giving_keys import KeyWish

    app = open_app()
    by = acting(app, user, USERS, f"keys add {name}")
    until = expires.date() if expires else None
    areas = ["*" if each == "all" else each for each in area or ()]
    wish = KeyWish(name, scope, institution, areas, until)
    FACE.show(answer_key_added(app, wish, by, second), draw_given)


@keys.command("rotate")
def keys_rotate(
    name: Name,
    overlap: Annotated[
        int, typer.Option("--overlap-days", min=0, max=90, help="旧密钥再用几日 · days that both work")
    ] = 7,
    second: Second = "",
    user: As = None,
) -> None:  # fmt: skip
    """更换接口密钥：发放新的，旧的并用若干日 · the next key; the one before ends in some days."""
    from console.answers.keys import answer_key_rotated
    from console.terminal.keys import draw_given
    from jobs.identity import USERS

    app = open_app()
    by = acting(app, user, USERS, f"keys rotate {name}")
    FACE.show(answer_key_rotated(app, name, overlap, by, second), draw_given)


@keys.command("revoke")
def keys_revoke(name: Name, user: As = None) -> None:
    """撤销接口密钥，立即失效 · take a key back, at once."""
    from console.answers.keys import answer_key_revoked
    from console.terminal.keys import draw_keys
    from jobs.identity import USERS

    app = open_app()
    by = acting(app, user, USERS, f"keys revoke {name}")
    FACE.show(answer_key_revoked(app, name, by), draw_keys)


@keys.command("list")
def keys_list(_file: Format = None) -> None:
    """接口密钥一览，不含密钥本身 · every key, without itself."""
    from console.answers.keys import answer_keys
    from console.terminal.keys import draw_keys

    FACE.show(answer_keys(open_app()), draw_keys)
