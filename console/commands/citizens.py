"""Commands about who people are (身份的命令): identified at the counter, accounts elsewhere, rights lists."""

from typing import Annotated

import typer

from console.commands.shell import FACE, As, Format, acting, cli, open_app, people, users

Who = Annotated[str, typer.Argument(help="人员编号或证件号码 · person or identity number")]


@people.command("identify")
def person_identify(
    who: Who,
    paper: Annotated[
        str, typer.Option("--paper", help="核验的证件，如 居民身份证 · the paper that was seen")
    ],
    area: Annotated[str | None, typer.Option("--area", help="参保统筹区 · area")] = None,
    user: As = None,
) -> None:
    """窗口核验本人，向登记手机发一次性验证码 · identify a person, send a code to their telephone."""
    from console.answers.counter import answer_identified
    from console.terminal.citizens import draw_identified
    from jobs.identity import IDENTIFY

    app = open_app()
    by = acting(app, user, IDENTIFY)
    FACE.show(answer_identified(app, who, area, paper, by), draw_identified)


@users.command("oidc")
def user_oidc(
    name: str,
    provider: Annotated[str, typer.Option("--provider", help="身份认证平台 · provider")],
    subject: Annotated[str, typer.Option("--subject", help="该平台的账号标识 · subject there")],
    remove: Annotated[bool, typer.Option("--remove", help="取消关联 · take it back")] = False,
    user: As = None,
) -> None:
    """关联人员在身份认证平台的账号 · link a user to their account at a provider."""
    from console.answers.user_accounts import answer_user_account
    from console.terminal.citizens import draw_account
    from jobs.identity import USERS

    app = open_app()
    by = acting(app, user, USERS, name)
    FACE.show(answer_user_account(app, name, provider, subject, by, remove=remove), draw_account)


@users.command("rights")
def user_rights(
    area: Annotated[
        str | None, typer.Option("--area", help="统筹区；不写为有业务的各统筹区 · one area")
    ] = None,
    sign: Annotated[
        bool, typer.Option("--sign", help="签署本季度清单（两人） · sign it, by two people")
    ] = False,
    second: Annotated[str, typer.Option("--second", help="另一名签署人 · who signs too")] = "",
    user: As = None,
    _file: Format = None,
) -> None:
    """权限清单：每季度由两人签署；有变动的和闲置的账号 · who may do what, signed each quarter."""
    from console.answers.rights import answer_rights, answer_rights_signed
    from console.terminal.citizens import draw_rights, draw_rights_signed
    from jobs.identity import USERS

    app = open_app()
    if not sign:
        FACE.show(answer_rights(app, FACE.lang, area), draw_rights)
        return
    if area is None:
        raise typer.BadParameter("--area 统筹区 · the area to sign for", param_hint="--area")
    by = acting(app, user, USERS, f"rights {area}")
    FACE.show(answer_rights_signed(app, FACE.lang, area, by, second), draw_rights_signed)


@cli.command()
def my(user: As = None) -> None:
    """本人及所代理的备案、报销和通知，哪些待本人办理 · one's own cases, and what waits for oneself."""
    from console.answers.mine import answer_mine
    from console.terminal.citizens import draw_mine

    FACE.show(answer_mine(open_app(), FACE.lang), draw_mine)
