"""Commands about the dead and their heirs (死亡、继承人、领取人的命令)."""

from datetime import datetime
from typing import Annotated

import typer

from console.commands.agents import DATE, Area, Whom
from console.commands.choices import chosen
from console.commands.shell import FACE, As, Unmask, acting, group, open_app, other_named

heirs = group("heirs", "继承：死亡登记、继承人、领取人 · heirs of the dead")
Second = Annotated[str, typer.Option("--second", help="另一名审核或审批人员 · a second person")]
SOURCES = "police|civil_affairs|hospital|family"
BASES = "consent|notarial|judgment|administrator|promise"


@heirs.command("death")
def heirs_death(
    whom: Whom,
    died_on: Annotated[datetime, typer.Option("--died-on", formats=DATE, help="死亡日期 · day")],
    source: Annotated[str, typer.Option("--source", help=f"来源 · {SOURCES}")],
    paper: Annotated[str, typer.Option("--paper", help="死亡证明等 · the paper")],
    second: Second = "",
    area: Area = None,
    user: As = None,
) -> None:
    """登记死亡：日期、来源、证明（两人办理） · register a death, by two people."""
    from console.answers.heirs import answer_death
    from console.terminal.heirs import draw_heirs
    from jobs.identity import HEIRS
    from models import DeathSource

    source = chosen(source, map(DeathSource, SOURCES.split("|")), "--source")
    app = open_app()
    by = acting(app, user, HEIRS)
    day = died_on.date()
    told = answer_death(
        app, FACE.lang, whom, area, day, source, paper, by.name, other_named(app, second)
    )
    FACE.show(told, draw_heirs)


@heirs.command("add")
def heirs_add(
    whom: Whom,
    name: Annotated[str, typer.Option("--name", help="继承人姓名 · name")],
    relation: Annotated[str, typer.Option("--relation", help="与参保人关系 · relation")],
    paper: Annotated[str, typer.Option("--paper", help="关系证明 · proof of the relation")],
    certno: Annotated[str, typer.Option("--certno", help="证件号码 · document")] = "",
    phone: Annotated[str, typer.Option("--phone", help="联系电话 · telephone")] = "",
    consent: Annotated[
        str, typer.Option("--consent", help="同意他人领取的文书 · consent that another receives")
    ] = "",
    area: Area = None,
    user: As = None,
) -> None:
    """登记一名继承人；补交同意书时再登记一次 · put an heir on the list, or their consent."""
    from console.answers.heirs import answer_heir
    from console.terminal.heirs import draw_heirs
    from jobs.identity import HEIRS

    app = open_app()
    by = acting(app, user, HEIRS)
    given = {
        "name": name, "relation": relation, "paper": paper, "certno": certno, "phone": phone,
        "consent": consent, "area": area,
    }  # fmt: skip
    FACE.show(answer_heir(app, FACE.lang, whom, given, by.name), draw_heirs)


@heirs.command("settle")
def heirs_settle(
    whom: Whom,
    payee: Annotated[str, typer.Option("--payee", help="领取人 · who receives")],
    basis: Annotated[str, typer.Option("--basis", help=f"依据 · {BASES}")],
    paper: Annotated[str, typer.Option("--paper", help="文书及编号 · the paper")],
    second: Second = "",
    originals: Annotated[
        int, typer.Option("--originals", min=0, max=999, help="纸质原件份数 · papers seen on paper")
    ] = 0,
    area: Area = None,
    user: As = None,
) -> None:
    """确认由谁领取（两人办理）；之后用 change_payee · confirm who receives, by two people."""
    from console.answers.heirs import answer_settlement_of_heirs
    from console.terminal.heirs import draw_heirs
    from jobs.identity import HEIRS
    from models import EstateBasis

    basis = chosen(basis, EstateBasis, "--basis")
    app = open_app()
    by = acting(app, user, HEIRS)
    given = {"payee": payee, "basis": basis, "paper": paper, "originals": originals}
    told = answer_settlement_of_heirs(
        app, FACE.lang, whom, area, given, by.name, other_named(app, second)
    )
    FACE.show(told, draw_heirs)


@heirs.command("withdraw")
def heirs_withdraw(
    number: Annotated[int, typer.Argument(help="领取登记编号 · number of the confirmation")],
    reason: Annotated[str, typer.Option("--reason", help="理由 · why")],
    second: Second = "",
    user: As = None,
) -> None:
    """撤销领取确认（两人办理） · end a confirmation that was wrong."""
    from console.answers.heirs import answer_settlement_withdrawn
    from console.terminal.heirs import draw_heirs
    from jobs.identity import HEIRS

    app = open_app()
    by = acting(app, user, HEIRS)
    told = answer_settlement_withdrawn(
        app, FACE.lang, number, reason, by.name, other_named(app, second)
    )
    FACE.show(told, draw_heirs)


@heirs.command("list")
def heirs_list(whom: Whom, area: Area = None, user: As = None, unmask: Unmask = False) -> None:
    """死亡、继承人名单和领取人 · the death, the heirs, who receives."""
    from console.answers.heirs import answer_heirs
    from console.answers.unmasking import may_see
    from console.terminal.heirs import draw_heirs

    app = open_app()
    unmasked = may_see(app, user, unmask, "heirs list")
    FACE.show(answer_heirs(app, FACE.lang, whom, area, unmasked=unmasked), draw_heirs)
