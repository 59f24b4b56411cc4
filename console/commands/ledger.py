"""Commands of the ledger and the finance office (资金账与财务的命令)."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from console.commands.shell import FACE, As, Day, Unmask, acting, cli, ledgers, open_app
from console.terminal.output import REFUSED, leave

Area = Annotated[str | None, typer.Option("--area", help="参保统筹区 · area")]
Out = Annotated[Path | None, typer.Option("--out", help="写成 .csv 或 .xlsx · write it there")]
ON = typer.Option("--on", formats=["%Y-%m-%d"], help="日期 · day")
FROM = typer.Option("--from", formats=["%Y-%m-%d"], help="起日 · first day")
TO = typer.Option("--to", formats=["%Y-%m-%d"], help="止日 · last day")


@ledgers.command("check")
def ledger_check() -> None:
    """核对资金账：合计为零、余额与状态相符；不符退出 1 · prove the ledger."""
    from console.answers.ledger import answer_proof
    from console.terminal.ledger import draw_proof

    proof = answer_proof(open_app(), FACE.lang)
    FACE.show(proof, draw_proof)
    if not proof["ok"]:
        leave(REFUSED)


@ledgers.command("show")
def ledger_show(claim: Annotated[str, typer.Argument(help="受理号 · claim")]) -> None:
    """一件报销的分录和各账户余额 · the entries and balances of a claim."""
    from console.answers.ledger import answer_entries
    from console.terminal.ledger import draw_entries

    FACE.show(answer_entries(open_app(), FACE.lang, claim), draw_entries)


@ledgers.command("balances")
def ledger_balances(area: Area = None, on: Day = None) -> None:
    """试算平衡表：按基金和账户 · trial balance by fund and account."""
    from console.answers.ledger import answer_balances
    from console.terminal.ledger import draw_balances

    found = answer_balances(open_app(), FACE.lang, area, on.date() if on else None)
    FACE.show(found, lambda face, shown: draw_balances(face, shown["balances"]))


@ledgers.command("plan")
def ledger_plan(
    days: Annotated[int, typer.Option("--days", min=1, max=60, help="今后天数 · days ahead")] = 10,
    area: Area = None,
) -> None:
    """用款计划：今后要拨付多少，按基金和日期 · what is to be paid, by fund and day."""
    from console.answers.finance import answer_plan
    from console.terminal.finance import draw_plan

    FACE.show(answer_plan(open_app(), FACE.lang, days, area), draw_plan)


@ledgers.command("statement")
def ledger_statement(
    month: Annotated[str | None, typer.Option("--month", help="YYYY-MM")] = None,
    year: Annotated[str | None, typer.Option("--year", help="YYYY")] = None,
    area: Area = None,
    out: Out = None,
) -> None:
    """月报、年报：按基金和就医方式 · month or year by fund and kind of care."""
    from console.answers.finance import answer_statement, answer_statement_file
    from console.terminal.finance import draw_statement

    if bool(month) == bool(year):
        raise typer.BadParameter("--month YYYY-MM | --year YYYY", param_hint="--month")
    app, period = open_app(), (month or "", year or "")
    if out is not None:
        written = answer_statement_file(app, FACE.lang, *period, area, out)
        FACE.show(written, lambda face, shown: face.line(shown["file"]))
    else:
        FACE.show(answer_statement(app, FACE.lang, *period, area), draw_statement)


@ledgers.command("export")
def ledger_export(
    first: Annotated[datetime, FROM],
    last: Annotated[datetime, TO],
    out: Annotated[Path, typer.Option("--out", help="写成 .csv 或 .xlsx · write it there")],
    area: Area = None,
    user: As = None,
    unmask: Unmask = False,
) -> None:
    """导出拨付明细给财务系统（MED_DFR_D 字段） · payments for the finance system."""
    from console.answers.finance import answer_payments_file
    from console.answers.unmasking import may_see
    from jobs.identity import EXPORT
    from jobs.identity.acts import note_now

    app, days = open_app(), (first.date(), last.date())
    acting(app, user, EXPORT, f"ledger {out.name}")
    note_now(app)
    full = may_see(app, user, unmask, f"ledger export {days[0]} {days[1]}")
    done = answer_payments_file(app, FACE.lang, *days, area, out, full)
    FACE.show(done, lambda face, shown: face.line(f"{shown['file']}: {shown['rows']}"))


@cli.command()
def reconcile(on: Annotated[datetime, ON], area: Area = None) -> None:
    """对账：资金账、批次、银行账单；有差异退出 1 · ledger, batches, bank, side by side."""
    from console.answers.reconcile import answer_reconciliation
    from console.terminal.reconcile import draw_reconciliation

    found = answer_reconciliation(open_app(), FACE.lang, on.date(), area)
    FACE.show(found, draw_reconciliation)
    if not found["ok"]:
        leave(REFUSED)
