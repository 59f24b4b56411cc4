"""Commands about reporting upward, the directory and people (上报、机构、人员的命令)."""

from pathlib import Path
from typing import Annotated

import typer

from console.commands.shell import (
    FACE,
    As,
    Day,
    Format,
    acting,
    cli,
    nobody_named,
    open_app,
    other_named,
    people,
    reports,
)
from console.terminal.output import REFUSED, leave

Area = Annotated[str | None, typer.Option("--area", help="参保统筹区 · area")]


@reports.command("send")
def reports_send(
    out: Annotated[
        Path | None, typer.Option("--out", help="写入此目录 · a folder for the files")
    ] = None,
    area: Area = None,
    user: As = None,
) -> None:
    """发送待上报的备案变动 · send what waits to be reported."""
    from console.answers.reports import answer_reports_sent
    from console.terminal.logs import set_up_logs
    from console.terminal.reports import draw_reports_sent
    from jobs.identity import REPORT

    set_up_logs(table=True)
    app = open_app()
    acting(app, user, REPORT)
    done = answer_reports_sent(app, out, area)
    FACE.show(done, draw_reports_sent)
    if done["failed"]:
        leave(REFUSED)


@reports.command("list")
def reports_list(
    parked: Annotated[bool, typer.Option("--parked", help="只看已搁置 · parked only")] = False,
    area: Area = None,
    limit: Annotated[
        int, typer.Option("--limit", min=1, max=2**63 - 1, help="最多件数 · at most")
    ] = 50,
    _file: Format = None,
) -> None:
    """待上报的变动及次数、原因 · what waits, how often it was tried, and why it failed."""
    from console.answers.reports import answer_reports
    from console.terminal.reports import draw_reports

    found = answer_reports(open_app(), FACE.lang, parked=parked, area=area, limit=limit)
    FACE.show(found, draw_reports)


@reports.command("retry")
def reports_retry(
    no: Annotated[str | None, typer.Argument(help="备案号；不写则全部 · a filing, or all")] = None,
    user: As = None,
) -> None:
    """立即重试失败或搁置的上报 · try what failed or is parked again at once."""
    from console.answers.reports import answer_reports_retried
    from console.terminal.reports import draw_reports_retried
    from jobs.identity import REPORT

    app = open_app()
    acting(app, user, REPORT)
    FACE.show(answer_reports_retried(app, no), draw_reports_retried)


@cli.command()
def directory(
    place: Annotated[str, typer.Option("--place", help="就医地区划代码 · region")],
    service: Annotated[
        str | None, typer.Option("--service", help="inpatient|outpatient|chronic")
    ] = None,
    disease: Annotated[str, typer.Option("--disease", help="门诊慢特病病种代码 · disease")] = "",
    on: Day = None,
    _file: Format = None,
) -> None:
    """定点医药机构：按地区、联网业务、病种和日期查询 · search the institutions of a place."""
    from console.answers.directory import SERVICES, answer_directory
    from console.terminal.directory import draw_directory

    if service not in (None, *SERVICES):
        raise typer.BadParameter("|".join(SERVICES), param_hint="--service")
    if disease and service is None:
        service = "chronic"
    app = open_app()
    then = on.date() if on else app.today
    found = answer_directory(app, place, service, disease, then)
    FACE.show(found, lambda face, rows: draw_directory(face, app, place, then, rows))


@cli.command()
def agency(code: Annotated[str, typer.Argument(help="参保地区划代码 · region")]) -> None:
    """经办机构：邮寄地址、电话、办公时间 · how the agency of an area is reached."""
    from console.answers.directory import answer_agency
    from console.terminal.directory import draw_agency

    FACE.show(answer_agency(open_app(initialised=False), code), draw_agency)


Who = Annotated[str, typer.Argument(help="人员编号或证件号码 · person or identity number")]
Second = Annotated[str, typer.Option("--second", help="另一名经办人员 · a second person")]
Reason = Annotated[str, typer.Option("--reason", help="理由 · why")]


@people.command("correct")
def person_correct(
    number: Who,
    reason: Reason,
    second: Second = "",
    user: As = None,
    area: Area = None,
    name: Annotated[str, typer.Option("--name", help="姓名 · name")] = "",
    cert_type: Annotated[str, typer.Option("--cert-type", help="证件类型 · document")] = "",
    certno: Annotated[str, typer.Option("--certno", help="证件号码 · identity number")] = "",
    psn_no: Annotated[str, typer.Option("--psn-no", help="人员编号 · person number")] = "",
) -> None:
    """更正姓名、证件或人员编号（两人办理） · correct name, document or number."""
    from console.answers.people import answer_correction
    from console.terminal.people import draw_changed_person

    new = {"name": name, "cert_type": cert_type, "certno": certno, "psn_no": psn_no}
    given = {key: value for key, value in new.items() if value}
    if not user or not given:
        raise typer.BadParameter(
            "须写明经办人员和要更正的内容 · name the user, and what to correct", param_hint="--as"
        )
    app = open_app()
    other = other_named(app, second)
    changed = answer_correction(app, number, area, given, user, other, reason)
    FACE.show(changed, draw_changed_person)


@people.command("merge")
def person_merge(
    kept: Who,
    gone: Annotated[str, typer.Argument(help="并入的人员编号 · the record that goes")],
    reason: Reason,
    second: Second = "",
    user: As = None,
    area: Area = None,
) -> None:
    """合并同一人的两条记录：申请、累计、拨付一并转入（两人办理） · merge two records."""
    from console.answers.people import answer_merge
    from console.terminal.people import draw_changed_person

    if not user:
        raise nobody_named()
    app = open_app()
    other = other_named(app, second)
    FACE.show(answer_merge(app, kept, gone, area, user, other, reason), draw_changed_person)
