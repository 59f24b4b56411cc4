"""Commands about what needs two (双人办理的命令): list, show, confirm, decline, withdraw."""

from typing import Annotated

import typer

from console.commands.shell import FACE, As, Format, Unmask, cli, group, open_app

proposals = group(
    "proposals", "待确认事项：列出、查看、撤回 · what waits for a second person", lists=True
)
No = Annotated[str, typer.Argument(help="待确认事项编号，末八位即可 · number of the proposal")]


@proposals.callback(invoke_without_command=True)
def proposals_list(
    context: typer.Context,
    mine: Annotated[bool, typer.Option("--mine", help="我提出的 · that I proposed")] = False,
    waiting: Annotated[
        bool, typer.Option("--waiting", help="待我确认的 · that wait for me")
    ] = False,
    user: As = None,
    _file: Format = None,
) -> None:
    """待确认事项：列出、查看、撤回 · what waits for a second person."""
    if context.invoked_subcommand:
        return
    from console.answers.proposals import answer_proposals
    from console.terminal.proposals import draw_proposals

    FACE.show(answer_proposals(open_app(), FACE.lang, mine=mine, waiting=waiting), draw_proposals)


@proposals.command("show")
def proposals_show(no: No, user: As = None, unmask: Unmask = False) -> None:
    """一件待确认事项的内容 · one proposal, with all that was given."""
    from console.answers.proposals import answer_proposal
    from console.answers.unmasking import may_see
    from console.terminal.proposals import draw_proposal

    app = open_app()
    unmasked = may_see(app, user, unmask, f"proposals show {no}")
    FACE.show(answer_proposal(app, FACE.lang, no, unmasked=unmasked), draw_proposal)


@proposals.command("withdraw")
def proposals_withdraw(no: No, user: As = None) -> None:
    """撤回本人提出的 · take back what I proposed."""
    from console.answers.proposals import answer_withdrawn_proposal
    from console.terminal.proposals import draw_proposal

    FACE.show(answer_withdrawn_proposal(open_app(), FACE.lang, no), draw_proposal)


@cli.command()
def confirm(
    no: No,
    shown: Annotated[
        str, typer.Option("--hash", help="所核对内容的摘要，至少前八位 · hash of what was seen")
    ],
    user: As = None,
) -> None:
    """确认他人提出的事项并办理 · confirm and do what another proposed."""
    from console.answers.proposals import answer_confirm
    from console.terminal.proposals import draw_proposal

    FACE.show(answer_confirm(open_app(), FACE.lang, no, shown), draw_proposal)


@cli.command()
def decline(
    no: No,
    reason: Annotated[str, typer.Option("--reason", help="理由 · why")],
    user: As = None,
) -> None:
    """不同意他人提出的事项 · decline what another proposed."""
    from console.answers.proposals import answer_decline
    from console.terminal.proposals import draw_proposal

    FACE.show(answer_decline(open_app(), FACE.lang, no, reason), draw_proposal)
