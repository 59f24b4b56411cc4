"""Commands for signing in (登录的命令): in, out, who am I, and by what people prove who they are."""

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from console.commands.shell import FACE, As, Format, acting, cli, open_app, users

FromStdin = Annotated[
    bool,
    typer.Option(
        "--password-stdin", help="逐行读标准输入：口令、动态口令 · line by line from stdin"
    ),
]


@cli.command()
def login(
    name: Annotated[str | None, typer.Argument(help="姓名 · your name")] = None,
    from_stdin: FromStdin = False,
    ukey: Annotated[bool, typer.Option("--ukey", help="以 UKey 签名 · by a device")] = False,
    oidc: Annotated[
        bool, typer.Option("--oidc", help="经统一身份认证，用浏览器 · by a provider, in a browser")
    ] = False,
    provider: Annotated[
        str, typer.Option("--provider", help="身份认证平台，只有一个时不必写 · which provider")
    ] = "",
    paste: Annotated[
        bool,
        typer.Option(
            "--paste", help="浏览器在别处：粘贴最后的地址 · paste where the browser ended"
        ),
    ] = False,
) -> None:
    """本人登录；凭证只存在本人的配置目录 · sign in as yourself."""
    if oidc:
        _by_provider(provider, pasted=paste)
        return
    from console.answers.signing import answer_login, this_machine
    from console.terminal.signing import Secrets, draw_whoami
    from jobs.signin.device import signature_of
    from jobs.signin.staff import Presented
    from jobs.signin.token_file import keep_token

    app, secrets = open_app(), Secrets(FACE, from_stdin=from_stdin)
    called = name or secrets.ask("姓名", "Name")
    password, sign, code = secrets.ask("口令", "Password"), None, ""
    if ukey:
        command = app.settings.sign_in.device_sign
        sign = partial(signature_of, command)
    else:
        code = secrets.ask("动态口令（没有则回车）", "One-time password (none: Enter)")
    token, who = answer_login(app, Presented(called, password, code, sign), this_machine())
    keep_token(app.database, token)
    FACE.show(who, draw_whoami)


def _by_provider(provider: str, *, pasted: bool) -> None:
    from console.answers.provider_login import answer_provider_login
    from console.answers.signing import this_machine
    from console.terminal.signing import draw_whoami, pasted_address, tell_address
    from jobs.signin.token_file import keep_token

    app = open_app()
    tell, paste = partial(tell_address, FACE), partial(pasted_address, FACE)
    token, who = answer_provider_login(
        app, provider, tell, this_machine(), paste if pasted else None
    )
    keep_token(app.database, token)
    FACE.show(who, draw_whoami)


@cli.command()
def logout(
    everywhere: Annotated[
        bool, typer.Option("--all", help="结束本人的全部会话 · everywhere")
    ] = False,
) -> None:
    """退出登录 · sign out."""
    from console.answers.signing import answer_logout
    from console.terminal.signing import draw_logout
    from jobs.signin.token_file import forget_token

    app = open_app()
    forget_token(app.database)
    FACE.show(answer_logout(app, everywhere=everywhere), draw_logout)


@cli.command()
def whoami(user: As = None) -> None:
    """当前登录的是谁 · who is signed in."""
    from console.answers.signing import answer_whoami
    from console.terminal.signing import draw_whoami

    FACE.show(answer_whoami(open_app()), draw_whoami)


@users.command("password")
def user_password(name: str, from_stdin: FromStdin = False, user: As = None) -> None:
    """本人设置口令；管理员给他人初始口令 · set your own, or give another a starting one."""
    from console.answers.signing import answer_own_password, answer_starting_password, this_machine
    from console.terminal.signing import Secrets, draw_set, draw_starting_password
    from jobs.identity import USERS
    from jobs.signin.staff import Presented

    app = open_app()
    if app.asker.name not in ("", name):
        by = acting(app, user, USERS, name)
        FACE.show(answer_starting_password(app, name, by), draw_starting_password)
        return
    secrets = Secrets(FACE, from_stdin=from_stdin)
    password, wanted = (
        secrets.ask("原口令或初始口令", "Password, or the starting one"),
        secrets.new(),
    )
    code = secrets.ask("动态口令（没有则回车）", "One-time password (none: Enter)")
    presented = Presented(name, password, code)
    FACE.show(answer_own_password(app, presented, wanted, this_machine()), draw_set)


@users.command("totp")
def user_totp(
    name: str,
    from_stdin: FromStdin = False,
    reset: Annotated[
        bool, typer.Option("--reset", help="管理员解除遗失的 · an admin takes a lost one away")
    ] = False,
    user: As = None,
) -> None:
    """绑定动态口令：先显示密钥，再以第一个动态口令确认 · set up one-time passwords."""
    from console.answers import signing
    from console.terminal.signing import Secrets, draw_enrolment, draw_set
    from jobs.identity import USERS
    from jobs.signin.staff import Presented

    app = open_app()
    if reset:
        done = signing.answer_one_time_reset(app, name, acting(app, user, USERS, name))
        FACE.show(done, draw_set)
        return
    secrets = Secrets(FACE, from_stdin=from_stdin)
    presented, here = Presented(name, secrets.ask("口令", "Password")), signing.this_machine()
    code = "" if secrets.typed else secrets.ask("", "")
    if not code:
        FACE.show(signing.answer_one_time_begun(app, presented, here), draw_enrolment)
        if not secrets.typed:
            return
        code = secrets.ask("第一个动态口令", "The first one-time password")
    FACE.show(signing.answer_one_time_proven(app, presented, code, here), draw_set)


@users.command("device")
def user_device(
    name: str,
    certificate: Annotated[
        Path | None, typer.Argument(help="UKey 证书（PEM）；不写为注销 · its certificate, or none")
    ] = None,
    user: As = None,
) -> None:
    """登记或注销 UKey 证书 · register the certificate of a device."""
    from console.answers.signing import answer_device
    from console.terminal.question import read_text
    from console.terminal.signing import draw_set
    from jobs.identity import USERS

    app = open_app()
    by = acting(app, user, USERS, name)
    pem = read_text(str(certificate)) if certificate else ""
    FACE.show(answer_device(app, name, pem, by), draw_set)


@users.command("release")
def user_release(name: str, user: As = None) -> None:
    """解除登录锁定 · let a locked name try again."""
    from console.answers.signing import answer_release
    from console.terminal.signing import draw_released
    from jobs.identity import USERS

    app = open_app()
    by = acting(app, user, USERS, name)
    FACE.show(answer_release(app, name, by), draw_released)


@users.command("sign-out")
def user_sign_out(name: str, user: As = None) -> None:
    """结束某人的全部会话 · end every session of somebody."""
    from console.answers.signing import answer_sign_out
    from console.terminal.signing import draw_logout
    from jobs.identity import USERS

    app = open_app()
    by = acting(app, user, USERS, name)
    FACE.show(answer_sign_out(app, name, by), draw_logout)


@users.command("sign-ins")
def user_sign_ins(
    name: Annotated[str | None, typer.Argument(help="人员；不写为全部 · a user, else all")] = None,
    failed: Annotated[bool, typer.Option("--failed", help="只看失败 · failures alone")] = False,
    limit: Annotated[int, typer.Option("--limit", min=1, help="最近的条数 · the newest")] = 50,
    user: As = None,
    _file: Format = None,
) -> None:
    """登录记录，新的在前 · every sign-in and failure."""
    from console.answers.signing import answer_sign_ins
    from console.terminal.signing import draw_sign_ins
    from jobs.identity import SIGN_INS

    app = open_app()
    acting(app, user, SIGN_INS)
    FACE.show(answer_sign_ins(app, FACE.lang, name, limit, failed=failed), draw_sign_ins)
