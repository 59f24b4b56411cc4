"""Commands about leads for the authority (线索移交的命令)."""

from datetime import datetime
from typing import Annotated

import typer

from console.commands.agents import DATE, Area
from console.commands.shell import FACE, MOST, As, Format, Unmask, acting, group, open_app

leads = group("leads", "线索：登记、移交主管部门、结果 · leads for the authority")
Number = Annotated[int, typer.Argument(min=1, max=MOST, help="线索编号 · number")]


@leads.command("add")
def leads_add(
    what: Annotated[str, typer.Option("--what", help="线索内容 · what it is")],
    no: Annotated[str | None, typer.Argument(help="受理号或备案号 · a case")] = None,
    evidence: Annotated[
        list[str] | None, typer.Option("--evidence", help="证据，可多次 · each piece of evidence")
    ] = None,
    finding: Annotated[str, typer.Option("--finding", help="预审发现的代码 · a finding")] = "",
    reporter: Annotated[str, typer.Option("--reporter", help="举报人（保密） · secret")] = "",
    phone: Annotated[str, typer.Option("--phone", help="举报人电话（保密） · secret")] = "",
    area: Area = None,
    user: As = None,
) -> None:
    """登记线索：来自案件、预审发现或举报 · enter a lead from a case, a finding, a report."""
    from console.answers.leads import answer_lead
    from console.terminal.leads import draw_lead
    from jobs.identity import LEADS
    from jobs.office.leads import LeadFound

    app = open_app()
    by = acting(app, user, LEADS)
    given = LeadFound(what, evidence or [], finding[:40], reporter[:100], phone[:50])
    FACE.show(answer_lead(app, FACE.lang, no, area, given, by), draw_lead)


@leads.command("hand")
def leads_hand(
    number: Number,
    authority: Annotated[str, typer.Option("--authority", help="接收的主管部门 · authority")],
    receipt: Annotated[str, typer.Option("--receipt", help="移交回执编号 · its receipt")],
    on: Annotated[datetime | None, typer.Option("--day", formats=DATE, help="移交日 · day")] = None,
    user: As = None,
) -> None:
    """移交主管部门，记回执 · hand a lead to the authority."""
    from console.answers.leads import answer_lead_handed
    from console.terminal.leads import draw_lead
    from jobs.identity import LEADS_HAND

    app = open_app()
    by = acting(app, user, LEADS_HAND)
    day = on.date() if on else None
    FACE.show(answer_lead_handed(app, FACE.lang, number, authority, receipt, day, by), draw_lead)


@leads.command("result")
def leads_result(
    number: Number,
    result: Annotated[str, typer.Option("--result", help="处理结果 · what came of it")],
    document: Annotated[
        str, typer.Option("--document", help="主管部门文书编号 · the authority's document")
    ] = "",
    user: As = None,
) -> None:
    """登记主管部门的处理结果和文书 · note what the authority answered."""
    from console.answers.leads import answer_lead_result
    from console.terminal.leads import draw_lead
    from jobs.identity import LEADS_HAND

    app = open_app()
    by = acting(app, user, LEADS_HAND)
    FACE.show(answer_lead_result(app, FACE.lang, number, result, document, by), draw_lead)


@leads.command("list")
def leads_list(
    no: Annotated[str | None, typer.Argument(help="受理号或备案号 · a case")] = None,
    open_only: Annotated[bool, typer.Option("--open", help="只看无结果 · without result")] = False,
    area: Area = None,
    user: As = None,
    unmask: Unmask = False,
    _file: Format = None,
) -> None:
    """线索；举报人只对稽核、管理人员显示（--unmask，记录查看） · the leads, reporters secret."""
    from config.text import Text
    from console.answers.leads import answer_leads
    from console.terminal.leads import draw_leads
    from workflow.shared.errors import Refusal

    if unmask and not user:
        raise Refusal(Text("--unmask 须同时用 --as 指明查看人。", "--unmask needs --as USER."))
    viewer = user if unmask else None
    found = answer_leads(open_app(), FACE.lang, no, area, open_only=open_only, viewer=viewer)
    FACE.show(found, draw_leads)
