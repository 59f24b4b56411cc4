"""Commands about who acts for a person (代理人、监护人的命令)."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from console.commands.choices import chosen
from console.commands.shell import FACE, As, Format, Unmask, acting, group, open_app

agents = group("agents", "代办：登记、撤销、查看 · who acts for a person")
Whom = Annotated[
    str, typer.Argument(help="受理号、人员编号或证件号码 · a case, a person or identity number")
]
Area = Annotated[str | None, typer.Option("--area", help="参保统筹区 · area")]
DATE = ["%Y-%m-%d"]


def _day(given: datetime | None) -> object:
    return given.date() if given else None


@agents.command("add")
def agents_add(
    whom: Whom,
    name: Annotated[str, typer.Option("--name", help="代理人姓名 · name")],
    paper: Annotated[str, typer.Option("--paper", help="委托书等文书及编号 · the paper")],
    scope: Annotated[
        list[str] | None, typer.Option("--scope", help="submit|query|receive，可多次 · for what")
    ] = None,
    kind: Annotated[str, typer.Option("--kind", help="agent|guardian")] = "agent",
    certno: Annotated[str, typer.Option("--certno", help="代理人证件号码 · document")] = "",
    relation: Annotated[str, typer.Option("--relation", help="与参保人关系 · relation")] = "",
    phone: Annotated[str, typer.Option("--phone", help="联系电话 · telephone")] = "",
    paper_on: Annotated[
        datetime | None, typer.Option("--paper-day", formats=DATE, help="文书日期 · its day")
    ] = None,
    file: Annotated[
        Path | None, typer.Option("--file", help="文书扫描件，只留哈希 · a scan, kept as a hash")
    ] = None,
    payment_paper: Annotated[
        str, typer.Option("--payment-paper", help="代收款的授权文书 · the paper to receive by")
    ] = "",
    begins: Annotated[
        datetime | None, typer.Option("--from", formats=DATE, help="起始日 · first day")
    ] = None,
    ends: Annotated[
        datetime | None, typer.Option("--to", formats=DATE, help="终止日 · last day")
    ] = None,
    area: Area = None,
    user: As = None,
) -> None:
    """登记代理人或监护人；代提交、代查询、代收款各自授权 · enter an agent or guardian."""
    from console.answers.agents import answer_agent_entered
    from console.terminal.agents import draw_agent
    from jobs.identity import AGENTS
    from models import ActsAs, Scope

    kind = chosen(kind, ActsAs, "--kind")
    scopes = [chosen(each, Scope, "--scope") for each in scope or []]
    app = open_app()
    by = acting(app, user, AGENTS)
    given = {
        "kind": kind, "name": name, "certno": certno, "relation": relation, "phone": phone,
        "paper": paper, "payment_paper": payment_paper, "paper_on": _day(paper_on),
        "begins_on": _day(begins), "ends_on": _day(ends), "area": area,
    }  # fmt: skip
    FACE.show(answer_agent_entered(app, FACE.lang, whom, given, scopes, file, by), draw_agent)


@agents.command("revoke")
def agents_revoke(
    number: Annotated[int, typer.Argument(help="代理登记编号 · number of the entry")],
    reason: Annotated[str, typer.Option("--reason", help="理由 · why")] = "",
    user: As = None,
) -> None:
    """撤销代理，即时生效；本人也可以撤销 · revoke at once, the insured as well."""
    from console.answers.agents import answer_agent_revoked
    from console.terminal.agents import draw_agent
    from jobs.identity import AGENTS_END

    app = open_app()
    by = acting(app, user, AGENTS_END)
    FACE.show(answer_agent_revoked(app, FACE.lang, number, reason, by), draw_agent)


@agents.command("list")
def agents_list(
    whom: Whom, area: Area = None, user: As = None, unmask: Unmask = False, _file: Format = None
) -> None:
    """为某人代办的人，现在是否有效 · who acts for a person, and whether it holds."""
    from console.answers.agents import answer_agents
    from console.answers.unmasking import may_see
    from console.terminal.agents import draw_agents

    app = open_app()
    unmasked = may_see(app, user, unmask, "agents list")
    FACE.show(answer_agents(app, FACE.lang, whom, area, unmasked=unmasked), draw_agents)
