"""Commands about personal data (个人信息请求、查阅复制、到期销毁的命令)."""

from pathlib import Path
from typing import Annotated

import typer

from console.commands.agents import Area, Whom
from console.commands.choices import chosen
from console.commands.shell import FACE, MOST, As, Format, acting, group, open_app, other_named

privacy = group("privacy", "个人信息：请求、答复、查阅复制、到期销毁 · personal data")
Number = Annotated[int, typer.Argument(min=1, max=MOST, help="编号 · number")]
KINDS = "copy|correction|explanation|restriction|erasure"
CAPACITIES = "self|agent|guardian|relative"


@privacy.command("ask")
def privacy_ask(
    whom: Whom,
    kind: Annotated[str, typer.Option("--kind", help=f"事项 · {KINDS}")],
    name: Annotated[str, typer.Option("--by", help="请求人姓名 · who asks")],
    capacity: Annotated[
        str, typer.Option("--capacity", help=f"请求人身份 · {CAPACITIES}")
    ] = "self",
    interest: Annotated[
        str, typer.Option("--interest", help="近亲属自身的合法利益 · a relative's own interest")
    ] = "",
    words: Annotated[str, typer.Option("--words", help="请求内容 · in their words")] = "",
    area: Area = None,
    user: As = None,
) -> None:
    """登记个人信息请求：查阅复制、更正、解释、限制、删除 · enter a request."""
    from console.answers.privacy import answer_request
    from console.terminal.privacy import draw_request
    from jobs.identity import PRIVACY
    from models import Capacity, RequestKind

    kind = chosen(kind, RequestKind, "--kind")
    capacity = chosen(capacity, Capacity, "--capacity")
    app = open_app()
    by = acting(app, user, PRIVACY)
    given = {
        "kind": kind, "by": name, "capacity": capacity, "interest": interest, "words": words,
    }  # fmt: skip
    FACE.show(answer_request(app, FACE.lang, whom, area, given, by), draw_request)


@privacy.command("answer")
def privacy_answer(
    number: Number,
    answer: Annotated[str, typer.Option("--answer", help="如何办理 · what was done")] = "",
    out: Annotated[
        Path | None, typer.Option("--out", help="查阅复制写入此文件 · the copy, as JSON")
    ] = None,
    user: As = None,
) -> None:
    """答复请求；查阅复制写出一个只有本人可读的文件 · answer a request; a copy is a file."""
    from console.answers.privacy import answer_request_granted
    from console.terminal.privacy import draw_request
    from jobs.identity import PRIVACY_ANSWER

    app = open_app()
    by = acting(app, user, PRIVACY_ANSWER)
    FACE.show(answer_request_granted(app, FACE.lang, number, answer, out, by), draw_request)


@privacy.command("refuse")
def privacy_refuse(
    number: Number,
    reason: Annotated[str, typer.Option("--reason", help="理由 · why")] = "",
    clause: Annotated[str, typer.Option("--clause", help="依据条款 · the clause")] = "",
    user: As = None,
) -> None:
    """不予办理，写明理由和依据 · refuse a request, with reasons and clause."""
    from console.answers.privacy import answer_request_refused
    from console.terminal.privacy import draw_request
    from jobs.identity import PRIVACY_ANSWER

    app = open_app()
    by = acting(app, user, PRIVACY_ANSWER)
    FACE.show(answer_request_refused(app, FACE.lang, number, reason, clause, by), draw_request)


@privacy.command("lift")
def privacy_lift(number: Number, user: As = None) -> None:
    """解除限制处理 · end a restriction."""
    from console.answers.privacy import answer_restriction_lifted
    from console.terminal.privacy import draw_request
    from jobs.identity import PRIVACY_ANSWER

    app = open_app()
    by = acting(app, user, PRIVACY_ANSWER)
    FACE.show(answer_restriction_lifted(app, FACE.lang, number, by), draw_request)


@privacy.command("list")
def privacy_list(
    whom: Annotated[
        str | None, typer.Argument(help="受理号、人员编号或证件号码 · a case or a person")
    ] = None,
    open_only: Annotated[bool, typer.Option("--open", help="只看待答复 · open only")] = False,
    overdue: Annotated[bool, typer.Option("--overdue", help="只看超期 · overdue only")] = False,
    _file: Format = None,
) -> None:
    """个人信息请求及答复期限 · the requests, what is due first in front."""
    from console.answers.privacy import answer_requests
    from console.terminal.privacy import draw_requests

    found = answer_requests(open_app(), FACE.lang, whom, open_only=open_only, overdue=overdue)
    FACE.show(found, draw_requests)


@privacy.command("destroy")
def privacy_destroy(
    area: Annotated[str, typer.Option("--area", help="参保统筹区 · area")],
    kind: Annotated[str, typer.Option("--kind", help="vouchers|logs")] = "vouchers",
    user: As = None,
) -> None:
    """编制销毁清册：超过保存期限的归档件或日志 · list what need not be kept any more."""
    from console.answers.privacy import answer_destruction
    from console.terminal.privacy import draw_destruction
    from jobs.identity import DESTROY
    from models import DestroyedKind

    kind = chosen(kind, DestroyedKind, "--kind")
    app = open_app()
    by = acting(app, user, DESTROY)
    FACE.show(answer_destruction(app, FACE.lang, area, kind, by), draw_destruction)


@privacy.command("sign")
def privacy_sign(
    number: Number,
    digest: Annotated[str, typer.Option("--digest", help="清册摘要，至少前 8 位 · its digest")],
    second: Annotated[
        str, typer.Option("--second", help="另一名管理或稽核人员 · a second person")
    ] = "",
    user: As = None,
) -> None:
    """两人签署销毁清册并销毁；流转链仍可校验 · sign a list by two people, and destroy."""
    from console.answers.privacy import answer_destruction_signed
    from console.terminal.privacy import draw_destruction
    from jobs.identity import DESTROY

    app = open_app()
    by = acting(app, user, DESTROY)
    told = answer_destruction_signed(app, FACE.lang, number, digest, by, other_named(app, second))
    FACE.show(told, draw_destruction)


@privacy.command("lists")
def privacy_lists(_file: Format = None) -> None:
    """销毁清册 · the lists of destruction."""
    from console.answers.privacy import answer_destructions
    from console.terminal.privacy import draw_destructions

    FACE.show(answer_destructions(open_app(), FACE.lang), draw_destructions)
