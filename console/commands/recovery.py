"""Commands of recoveries and supplements (追回、补支的命令)."""

from datetime import datetime
from typing import Annotated, Any

import typer

from console.commands.payout import Area, Reason, who_is
from console.commands.shell import FACE, As, Format, Unmask, cli, open_app, recoveries

Of = Annotated[str, typer.Argument(help="追回或补支编号 · its number")]
Amount = Annotated[str, typer.Option("--amount", help="金额（元） · yuan")]
Second = Annotated[str, typer.Option("--second", help="共同确认的另一人 · a second person")]


KINDS = ("recover", "supplement")


def _one_of(value: str | None, known: tuple[str, ...], hint: str) -> None:
    if value is not None and value not in known:
        raise typer.BadParameter(" | ".join(known), param_hint=hint)


def _show(recovery: dict[str, Any]) -> None:
    from console.terminal.recovery import draw_recoveries

    FACE.show(recovery, lambda face, shown: draw_recoveries(face, [shown]))


@recoveries.command("propose")
def recover_propose(
    claim: Annotated[str, typer.Argument(help="受理号 · claim")],
    amount: Amount,
    kind: Annotated[str, typer.Option("--kind", help="recover 追回，supplement 补支")] = "recover",
    reason: Reason = "",
    user: As = None,
) -> None:
    """提出追回或补支；由另一人决定 · propose a recovery or supplement."""
    from console.answers.recovery import answer_proposal

    _one_of(kind, KINDS, "--kind")
    app, lang = open_app(), FACE.lang
    _show(answer_proposal(app, lang, claim, kind, who_is(user), amount, reason))


@recoveries.command("list")
def recover_list(
    state: Annotated[str | None, typer.Option("--state", help="状态代码 · state")] = None,
    claim: Annotated[str | None, typer.Option("--claim", help="受理号 · claim")] = None,
    _file: Format = None,
) -> None:
    """列出追回和补支 · list them."""
    from console.answers.recovery import answer_recoveries
    from console.terminal.recovery import draw_recoveries

    FACE.show(answer_recoveries(open_app(), FACE.lang, state, claim), draw_recoveries)


@recoveries.command("show")
def recover_show(no: Of, user: As = None, unmask: Unmask = False) -> None:
    """一件的差额说明、分录和流转 · one with its explanation, entries and moves."""
    from console.answers.recovery import answer_recovery
    from console.answers.unmasking import may_see
    from console.terminal.recovery import draw_recovery

    app = open_app()
    unmasked = may_see(app, user, unmask, f"recover {no}")
    FACE.show(answer_recovery(app, FACE.lang, no, unmasked=unmasked), draw_recovery)


@recoveries.command("decide")
def recover_decide(
    no: Of,
    set_off: Annotated[
        bool,
        typer.Option(
            "--set-off/--no-set-off", help="从后续待遇抵扣 · set off against later payments"
        ),
    ] = False,
    reason: Reason = "",
    user: As = None,
) -> None:
    """决定（提出人不能决定） · decide; not whoever proposed it."""
    from console.answers.recovery import answer_decision

    app, lang = open_app(), FACE.lang
    _show(answer_decision(app, lang, no, who_is(user), reason, set_off=set_off))


@recoveries.command("repay")
def recover_repay(
    no: Of,
    amount: Amount,
    voucher: Annotated[str, typer.Option("--voucher", help="凭证号 · voucher")],
    paid_on: Annotated[
        datetime, typer.Option("--paid-on", formats=["%Y-%m-%d"], help="退还日 · day it came")
    ],
    second: Second = "",
    user: As = None,
) -> None:
    """登记退还，可分期；两名财务人员 · record money that came back; two cashiers."""
    from console.answers.recovery import answer_repayment

    app, lang, day = open_app(), FACE.lang, paid_on.date()
    _show(answer_repayment(app, lang, no, who_is(user), second, amount, voucher, day))


@recoveries.command("cancel")
def recover_cancel(no: Of, second: Second = "", reason: Reason = "", user: As = None) -> None:
    """撤销：未退还、未拨付的部分冲销 · let go what has not come or gone; two people."""
    from console.answers.recovery import answer_cancellation

    _show(answer_cancellation(open_app(), FACE.lang, no, who_is(user), second, reason))


@recoveries.command("uphold")
def recover_uphold(no: Of, second: Second = "", reason: Reason = "", user: As = None) -> None:
    """票据冲红或他处报销后仍予补支；两人 · let a supplement go out in spite of spoilt receipts."""
    from console.answers.recovery import answer_uphold

    _show(answer_uphold(open_app(), FACE.lang, no, who_is(user), second, reason))


@recoveries.command("payee")
def recover_payee(
    no: Of,
    name: Annotated[str, typer.Option("--name", help="收款人 · payee")],
    account: Annotated[str, typer.Option("--account", help="账号 · account")],
    bank_code: Annotated[str, typer.Option("--bank-code", help="联行号 · bank code")] = "",
    relation: Annotated[str, typer.Option("--relation", help="与原收款人关系 · relation")] = "",
    proof: Annotated[str, typer.Option("--proof", help="证明材料 · proof")] = "",
    second: Second = "",
    user: As = None,
) -> None:
    """变更退回的补支款的收款人或账号 · another account for a supplement that came back."""
    from console.answers.recovery import answer_payee
    from console.terminal.moved import warn

    payload = {
        "payee_name": name, "payee_account": account, "payee_bank_code": bank_code,
        "payee_relation": relation, "payee_proof": proof,
    }  # fmt: skip
    changed = answer_payee(open_app(), FACE.lang, no, who_is(user), second, payload)
    _show(changed)
    if not FACE.as_json:
        warn(FACE, changed)


@cli.command("reprocess")
def reprocess_paid(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="只看不写 · write nothing")] = False,
    area: Area = None,
    claim: Annotated[
        str | None,
        typer.Option("--claim", help="只看此件参保人的报销 · that person's claims alone"),
    ] = None,
    user: As = None,
) -> None:
    """拨付后事实有变：找出受影响的报销，提出追回或补支 · facts that changed after payment."""
    from console.answers.reprocess import answer_reprocess
    from console.terminal.recovery import draw_reprocess

    app, lang = open_app(), FACE.lang
    actor = user if dry_run else who_is(user)
    FACE.show(answer_reprocess(app, lang, actor, area, claim, dry_run=dry_run), draw_reprocess)
