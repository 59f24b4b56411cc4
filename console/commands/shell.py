"""What every part of the command line shares (命令行公用): the program, its options, the application.

Each command is one line of help and a call; the rest is loaded late, so that `--help` answers at once.
"""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from config.text import Text
from console.terminal.output import Face

if TYPE_CHECKING:
    from jobs.app import App
    from jobs.identity import Duty, Principal

cli = typer.Typer(
    name="yidi", help="异地就医备案与医保手工报销 · filings and manual claims of care away from home",
    no_args_is_help=True, pretty_exceptions_enable=False, rich_markup_mode=None,
)  # fmt: skip


def group(name: str, says: str, *, lists: bool = False) -> typer.Typer:
    """A group of commands under one word, which alone answers a list or how it is used."""
    group = typer.Typer(help=says, no_args_is_help=not lists)
    cli.add_typer(group, name=name)
    return group


users = group("user", "经办人员：添加、查看、停用 · who may act")
policies = group("policy", "参数库：地区、取值、核查 · the policy book")
calendars = group("calendar", "工作日历：导入、查看 · the working days")
audits = group("audit", "审计：校验、封存、删除个人信息 · prove the history")
payouts = group("payout", "拨付：编制、签批、发送、读回 · payout batches")
referrals = group("referral", "电子转诊：申请、同意、取消 · electronic referrals")
qualifications = group("qualification", "门诊慢特病资格：申请 · chronic disease qualifications")
ledgers = group("ledger", "资金账：核对、余额、用款计划、报表 · the ledger")
recoveries = group("recover", "追回与补支：提出、决定、退还、抵扣 · recoveries and supplements")
people = group("person", "参保人员：更正、合并 · particulars of a person")
inquiries = group("inquiry", "协查：列出（发起、催办、登记答复用 take） · inquiries")
appeals = group("appeal", "复议、诉讼与复查：登记、列出 · what is contested")
reports = group("reports", "备案上报：发送、查看、重试 · report filings upward")
FACE = Face()
TRUSTING = Text(
    "演练：身份未经验证（identity: trusted），正式库须登录。",
    "a rehearsal: who asks is not proven (identity: trusted); a real database asks to sign in.",
)
"""Is said once beside the answer, where names are believed."""


def _name_user(context: typer.Context, user: str | None) -> str | None:
    """Keep who was named and for which command; who is signed in need not be named."""
    FACE.user, FACE.command = user or "", context.command_path.removeprefix("yidi ")
    return user or _who_is_signed_in()


def _who_is_signed_in() -> str | None:
    """The name of the user whose session this command line has; None where there is none."""
    from jobs.app import open_app_at
    from jobs.signin.asking import who_is_signed_in

    FACE.opened = open_app_at(FACE.database)
    return who_is_signed_in(FACE.opened)


def _show_in_full(asked: bool) -> bool:
    """Let numbers through; the answer itself refuses whoever may not see them."""
    FACE.unmasked = asked
    return asked


Day = Annotated[
    datetime | None, typer.Option("--on", formats=["%Y-%m-%d"], help="业务日期 · business day")
]
As = Annotated[
    str | None,
    typer.Option(
        "--as", envvar="YIDI_USER", show_envvar=False, callback=_name_user, help="经办人员 · user"
    ),
]
Unmask = Annotated[
    bool,
    typer.Option(
        "--unmask", callback=_show_in_full, help="显示完整证件号，记录查看 · full ids, logged"
    ),
]
MOST = 2**31 - 1
"""The largest number that a column for steps and counts holds on every database."""


def _format(value: str | None) -> str | None:
    """Keep the format that a list is asked for in."""
    if value is not None and value not in ("csv", "xlsx"):
        raise typer.BadParameter("csv | xlsx", param_hint="--format")
    FACE.format = value or ""
    return value


Format = Annotated[
    str | None,
    typer.Option("--format", callback=_format, help="csv 或 xlsx，写到标准输出 · as a file"),
]
Draft = Annotated[
    Path | None, typer.Option("--policy", help="另一参数库目录 · another policy folder")
]
Number = Annotated[
    str,
    typer.Argument(
        help="业务流水号、受理号或外部流水号；末八位即可 · our number or the sender's; its last eight will do"
    ),
]


def _tell_version(asked: bool) -> None:
    """Print the version, and nothing is done."""
    if not asked:
        return
    from config.version import NAME, program_version

    told = {"version": program_version()}
    FACE.show(told, lambda face, shown: face.line(f"{NAME} {shown['version']}"))
    raise typer.Exit


@cli.callback()
def options(
    db: Annotated[str | None, typer.Option("--db", help="数据库地址 · database URL")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="输出 JSON")] = False,
    lang: Annotated[str, typer.Option("--lang", help="zh 或 en")] = "zh",
    purpose: Annotated[
        str, typer.Option("--purpose", help="查询事由，随查询留痕 · what for; kept with the look")
    ] = "",
    _version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_tell_version, is_eager=True, help="程序版本 · of the program"
        ),
    ] = False,
) -> None:
    """异地就医备案与医保手工报销 · filings and manual claims of care away from home."""
    if lang not in ("zh", "en"):
        raise typer.BadParameter("zh | en", param_hint="--lang")
    FACE.database, FACE.as_json, FACE.purpose = db, as_json, purpose.strip()
    FACE.lang = "en" if lang == "en" else "zh"


def many(kind: str, kinds: Iterable[str]) -> str:
    """The kind that is meant, where it may be named in the singular: filing, person, …"""
    several = {"person": "people"}.get(kind, f"{kind}s")
    return several if several in kinds else kind


def nobody_named() -> Exception:
    """The slip of whoever names nobody, or has not signed in, for what somebody must be known for."""
    from jobs.identity.errors import NotSignedInError

    if FACE.opened is None or FACE.opened.settings.identity == "signed":
        return NotSignedInError()
    return typer.BadParameter(
        "须写明经办人员，如 --as 姓名，或设 YIDI_USER=姓名 · name the user, as --as NAME, or set YIDI_USER=NAME",
        param_hint="--as",
    )


def other_named(app: "App", second: str | None) -> str:
    """The second person, whom a rehearsal names; who is signed in names nobody."""
    if not second and not app.asker.signed:
        raise typer.BadParameter(
            "须写明第二人，如 --second 姓名 · name the second person, as --second NAME",
            param_hint="--second",
        )
    return second or ""


def acting(app: "App", user: str | None, duty: "Duty", about: str = "") -> "Principal":
    """The principal who does something that is written: named, or of a rehearsal whoever types.

    `about` is what the command is about, for the record of it; nothing personal stands there.
    """
    from jobs.identity import identify
    from jobs.identity.acts import announce

    by = identify(app, user, duty)
    announce(app, f"{duty.name} {about}".strip(), by.name)
    return by


def open_app(*, initialised: bool = True, served: bool = False) -> "App":
    """The application; where a database is needed, with the calendar in force there.

    A server (`served`) works on it in several threads.
    """
    from jobs.app import open_app_at, with_loaded_calendar
    from jobs.identity.acts import announce

    app = FACE.opened or open_app_at(FACE.database, served=served)
    announce(app, FACE.command, FACE.user)
    if initialised:
        from console.answers.status import ready

        ready(app.database)
        app = with_loaded_calendar(app)
        app = _asked(app)
    return app


def _asked(app: "App") -> "App":
    """The application as whoever asks works with it; that nobody proved it is said once."""
    from jobs.identity.acts import announce
    from jobs.identity.asking import asked_by
    from jobs.signin.asking import who_asks
    from jobs.signin.token_file import given_token

    asker = who_asks(app, FACE.user, given_token(app.database))
    if not asker.signed and app.settings.identity != "signed":
        FACE.remark(TRUSTING.zh, TRUSTING.en)
    announce(app, FACE.command, asker.name)
    return asked_by(app, asker, FACE.purpose)
