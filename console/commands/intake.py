"""Commands about what comes in and goes out (受理与导出的命令): files, a case at the counter."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from console.commands.facts import Ask
from console.commands.shell import (
    FACE,
    As,
    Number,
    Unmask,
    acting,
    cli,
    many,
    open_app,
)
from console.terminal.output import REFUSED, leave


@cli.command("import")
def import_(
    files: Annotated[
        list[Path],
        typer.Argument(help="CSV、Excel、JSON Lines 文件 · files of CSV, Excel or JSON Lines"),
    ],
    kind: Annotated[
        str | None, typer.Option("--kind", help="people|providers|filings|claims|referrals|…")
    ] = None,
    errors: Annotated[
        Path | None, typer.Option("--errors", help="写出被拒绝的行 · write refused rows")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="只检查不写入 · check only")] = False,
    user: As = None,
) -> None:
    """导入经办数据：参保人、机构、结算、备案、报销 · take an agency export."""
    from config.fields import KINDS
    from console.answers.intake import answer_import
    from console.terminal.intake import draw_import
    from console.terminal.progress import progress
    from jobs.identity import IMPORT

    kind = kind and many(kind, KINDS)
    if kind not in (None, *KINDS):
        raise typer.BadParameter("|".join(KINDS), param_hint="--kind")
    app = open_app()
    if not dry_run:
        acting(app, user, IMPORT, " ".join(file.name for file in files))
    with progress(FACE) as advance:
        found = answer_import(
            app, FACE.lang, files, kind, errors=errors, dry_run=dry_run, progress=advance
        )
    FACE.show(found, lambda face, shown: draw_import(face, shown, dry_run=dry_run))
    if any(file["refused"] or file.get("error") for file in found):
        leave(REFUSED)


@cli.command()
def export(
    kind: Annotated[
        str,
        typer.Argument(help="people|providers|settlements|filings|claims|referrals|qualifications"),
    ],
    file: Annotated[Path, typer.Argument(help=".csv | .xlsx | .jsonl")],
    area: Annotated[str | None, typer.Option("--area", help="参保统筹区 · area")] = None,
    state: Annotated[str | None, typer.Option("--state", help="状态代码 · state")] = None,
    since: Annotated[
        datetime | None, typer.Option("--since", formats=["%Y-%m-%d"], help="自某日起 · since")
    ] = None,
    user: As = None,
    unmask: Unmask = False,
    force: Annotated[bool, typer.Option("--force", help="覆盖已有文件 · replace the file")] = False,
) -> None:
    """导出一类数据，列与导入相同 · write a kind in the columns of its import."""
    from console.answers.intake import answer_export
    from console.terminal.intake import draw_export
    from jobs.exporting import KINDS, ExportFilter
    from jobs.identity import EXPORT

    kind = many(kind, KINDS)
    if kind not in KINDS:
        raise typer.BadParameter("|".join(KINDS), param_hint="KIND")
    wanted = ExportFilter(area, state, since.date() if since else None)
    app = open_app()
    by = acting(app, user, EXPORT, f"{kind} {file.name}")
    FACE.show(answer_export(app, kind, file, wanted, by, unmask, force), draw_export)


@cli.command()
def new(
    kind: Annotated[str, typer.Argument(help="filing 备案、claim 报销 · filing or claim")],
    file: Annotated[
        str | None, typer.Argument(help="JSON 文件，- 为标准输入 · a JSON file")
    ] = None,
    user: As = None,
    ask: Ask = None,
) -> None:
    """柜面登记一件备案或报销 · enter one case at the counter."""
    from console.answers.intake import answer_new_case
    from console.terminal.asking import at_a_terminal
    from console.terminal.intake import read_content
    from console.terminal.moved import draw_standing
    from console.terminal.new_case import CaseForm, enter
    from jobs.identity import ENTER

    kind = kind.removesuffix("s")
    if kind not in ("filing", "claim"):
        raise typer.BadParameter(
            "应为 filing 或 claim · filing or claim is expected", param_hint="KIND"
        )
    app = open_app()
    by = acting(app, user, ENTER)
    if (file is None and at_a_terminal(FACE)) if ask is None else ask:
        form = CaseForm(FACE, app, kind, read_content(file) if file else {})
        found = enter(form, lambda content: answer_new_case(app, FACE.lang, kind, content, by))
    else:
        found = answer_new_case(app, FACE.lang, kind, read_content(file), by)
    FACE.show(found, draw_standing)


@cli.command()
def change(
    no: Number,
    file: Annotated[
        str | None, typer.Argument(help="JSON 文件，- 为标准输入 · a JSON file")
    ] = None,
    user: As = None,
) -> None:
    """更改一件备案或报销的内容 · change a case."""
    from console.answers.intake import answer_change
    from console.terminal.intake import read_content
    from console.terminal.moved import draw_standing
    from jobs.identity import ENTER

    app = open_app()
    by = acting(app, user, ENTER)
    FACE.show(answer_change(app, FACE.lang, no, read_content(file), by), draw_standing)
