"""Commands of payouts (拨付的命令)."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from console.commands.shell import FACE, As, Format, Unmask, nobody_named, open_app, payouts
from console.terminal.output import REFUSED, leave

Batch = Annotated[str, typer.Argument(help="批次号 · batch number")]
Reason = Annotated[str, typer.Option("--reason", help="理由 · why")]
Second = Annotated[str, typer.Option("--second", help="另一名财务人员 · a second cashier")]
Area = Annotated[str | None, typer.Option("--area", help="参保统筹区 · area")]
Bank = Annotated[str | None, typer.Option("--bank", help="银行（payout.yaml 中的名称） · bank")]


def who_is(user: str | None) -> str:
    """The user that was named; nobody acts without a name."""
    if not user:
        raise nobody_named()
    return user


@payouts.command("build")
def payout_build(
    area: Area = None,
    bank: Bank = None,
    claim: Annotated[
        list[str] | None, typer.Option("--claim", help="只列这些受理号 · these claims only")
    ] = None,
    user: As = None,
) -> None:
    """编制拨付批次：列出待拨付的款项 · draft batches of what is owed."""
    from console.answers.payout import answer_drafts
    from console.terminal.payout import draw_drafts

    drafts = answer_drafts(open_app(), FACE.lang, who_is(user), area, bank, claim or [])
    FACE.show(drafts, draw_drafts)


@payouts.command("list")
def payout_list(
    state: Annotated[str | None, typer.Option("--state", help="状态代码 · state")] = None,
    area: Area = None,
    _file: Format = None,
) -> None:
    """列出拨付批次 · list the batches."""
    from console.answers.payout import answer_batches
    from console.terminal.payout import draw_batches

    FACE.show(answer_batches(open_app(), FACE.lang, state, area), draw_batches)


@payouts.command("show")
def payout_show(no: Batch, user: As = None, unmask: Unmask = False) -> None:
    """一个批次的清单、合计和摘要 · the list of a batch, its total and hash."""
    from console.answers.payout import answer_batch
    from console.answers.unmasking import may_see
    from console.terminal.payout import draw_batch

    app = open_app()
    unmasked = may_see(app, user, unmask, f"payout {no}")
    FACE.show(answer_batch(app, FACE.lang, no, unmasked=unmasked), draw_batch)


@payouts.command("sign")
def payout_sign(
    no: Batch,
    shown: Annotated[
        str,
        typer.Option(
            "--hash", help="清单摘要，至少前 8 位 · the hash of the list you saw, 8 or more of it"
        ),
    ],
    user: As = None,
) -> None:
    """按摘要签批；审批过其中任何一件的人不能签 · sign the list with this hash."""
    from console.answers.payout import answer_signature
    from console.terminal.payout import draw_changed_batch

    FACE.show(answer_signature(open_app(), FACE.lang, no, shown, who_is(user)), draw_changed_batch)


@payouts.command("send")
def payout_send(
    no: Batch,
    folder: Annotated[Path, typer.Option("--out", help="文件夹 · where the files go")],
    again: Annotated[
        bool, typer.Option("--again", help="重新生成同样的文件 · the same files once more")
    ] = False,
    user: As = None,
) -> None:
    """发送：登记后写出银行文件；有变动的先移出 · hand it over, write the bank's files."""
    from console.answers.payout import answer_hand_over
    from console.terminal.payout import draw_changed_batch

    sent = answer_hand_over(open_app(), FACE.lang, no, who_is(user), folder, again=again)
    FACE.show(sent, draw_changed_batch)


@payouts.command("read")
def payout_read(
    files: Annotated[
        list[Path], typer.Argument(help="回盘、pain.002、camt.05x · the bank's files")
    ],
    bank: Bank = None,
    user: As = None,
) -> None:
    """读入银行回复；重复读入不会重复入账 · read what the bank answered."""
    from console.answers.payout import answer_bank_files
    from console.terminal.payout import draw_bank_files

    found = answer_bank_files(open_app(), FACE.lang, files, who_is(user), bank)
    FACE.show(found, draw_bank_files)
    if any(file["exceptions"] for file in found):
        leave(REFUSED)


@payouts.command("void")
def payout_void(no: Batch, reason: Reason = "", user: As = None) -> None:
    """作废未发送的批次 · void a batch that was not sent."""
    from console.answers.payout import answer_void
    from console.terminal.payout import draw_changed_batch

    FACE.show(answer_void(open_app(), FACE.lang, no, who_is(user), reason), draw_changed_batch)


@payouts.command("drop")
def payout_drop(
    no: Batch,
    items: Annotated[list[str], typer.Argument(help="款项号或受理号 · payments or claims")],
    user: As = None,
) -> None:
    """从待签批的批次移出 · take payments out of a draft."""
    from console.answers.payout import answer_drop
    from console.terminal.payout import draw_changed_batch

    FACE.show(answer_drop(open_app(), FACE.lang, no, items, who_is(user)), draw_changed_batch)


@payouts.command("exceptions")
def payout_exceptions(_file: Format = None) -> None:
    """银行回复中待查的异常 · what the bank said and nobody has resolved."""
    from console.answers.payout import answer_exceptions
    from console.terminal.payout import draw_exceptions

    FACE.show(answer_exceptions(open_app(), FACE.lang), draw_exceptions)


@payouts.command("resolve")
def payout_resolve(
    line: Annotated[
        int, typer.Argument(min=1, max=2**63 - 1, help="异常编号 · number of the exception")
    ],
    second: Second = "",
    reason: Reason = "",
    user: As = None,
) -> None:
    """处理一条异常，写明理由；多付多退须两人 · resolve an exception, with a reason."""
    from console.answers.payout import answer_resolution
    from console.terminal.payout import draw_resolution

    app, lang = open_app(), FACE.lang
    FACE.show(answer_resolution(app, lang, line, who_is(user), reason, second), draw_resolution)


@payouts.command("hand")
def payout_hand(
    claim: Annotated[str, typer.Argument(help="受理号 · claim")],
    voucher: Annotated[str, typer.Option("--voucher", help="凭证号 · voucher")],
    paid_on: Annotated[
        datetime, typer.Option("--paid-on", formats=["%Y-%m-%d"], help="支付日 · day it was paid")
    ],
    second: Second = "",
    reason: Reason = "",
    user: As = None,
) -> None:
    """登记手工支付：凭证、两名财务人员 · record a payment by hand; two cashiers."""
    from console.answers.payout import answer_hand_payment
    from console.terminal.payout import draw_hand_payment

    app, day = open_app(), paid_on.date()
    paid = answer_hand_payment(app, claim, who_is(user), second, voucher, day, reason)
    FACE.show(paid, draw_hand_payment)


@payouts.command("establish")
def payout_establish(
    payment: Annotated[str, typer.Argument(help="款项号 · payment")],
    paid: Annotated[
        bool | None, typer.Option("--paid/--not-paid", help="认定已付或未付 · it was paid, or not")
    ] = None,
    returned: Annotated[
        bool, typer.Option("--returned", help="认定已退回 · it came back as a plain credit")
    ] = False,
    line: Annotated[
        int | None,
        typer.Option("--line", min=1, max=2**63 - 1, help="进账的异常编号 · the credit"),
    ] = None,
    second: Second = "",
    reason: Reason = "",
    user: As = None,
) -> None:
    """结果不明、矛盾或退回的款项：认定已付、未付或退票 · decide what became of a payment."""
    from console.answers.payout import answer_established, answer_return
    from console.terminal.payout import draw_established

    if returned == (paid is not None):
        raise typer.BadParameter("--paid | --not-paid | --returned", param_hint="--paid")
    app, lang, who = open_app(), FACE.lang, who_is(user)
    if paid is None:
        established = answer_return(app, lang, payment, line, who, second, reason)
    else:
        established = answer_established(app, lang, payment, paid, who, second, reason)
    FACE.show(established, draw_established)
