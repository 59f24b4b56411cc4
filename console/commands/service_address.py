"""The command about where and how a person is served (送达地址及方式确认书的命令)."""

from typing import Annotated

import typer

from console.commands.notices import notices
from console.commands.shell import FACE, As, acting, open_app


def _text(name: str, help_: str) -> typer.models.OptionInfo:
    option: typer.models.OptionInfo = typer.Option(f"--{name}", help=help_)
    return option


@notices.command("address")
def notices_address(
    no: Annotated[str, typer.Argument(help="受理号 · the case")],
    electronic: Annotated[
        str | None, _text("electronic", "同意电子送达，及送达地址 · consents, and where to")
    ] = None,
    withdraw: Annotated[
        bool, typer.Option("--withdraw-electronic", help="撤回电子送达的同意 · withdraws consent")
    ] = False,
    paper: Annotated[
        bool | None, typer.Option("--paper/--no-paper", help="要求纸质文书 · asks for paper")
    ] = None,
    receiver: Annotated[str | None, _text("receiver", "收件人 · receiver")] = None,
    phone: Annotated[str | None, _text("phone", "联系电话 · telephone")] = None,
    address: Annotated[str | None, _text("address", "送达地址 · address")] = None,
    co_resident: Annotated[
        bool | None,
        typer.Option("--co-resident/--no-co-resident", help="同住成年家属代收 · household signs"),
    ] = None,
    person: Annotated[
        bool, typer.Option("--person", help="作为本人各件的缺省 · for all cases of the person")
    ] = False,
    user: As = None,
) -> None:
    """送达地址及方式确认书：查看，或登记 · where and how to serve: look, or confirm anew."""
    from console.answers.service_address import answer_confirmed, answer_service_address
    from console.terminal.service_address import draw_service_address
    from jobs.identity import CONFIRM

    if electronic and withdraw:
        raise typer.BadParameter("--electronic, --withdraw-electronic")
    texts = {"receiver": receiver, "phone": phone, "address": address, "electronic_to": electronic}
    flags = {"paper": paper, "co_resident": co_resident}
    said: dict[str, str | bool] = {n: v for n, v in {**texts, **flags}.items() if v is not None}
    if electronic or withdraw:
        said["electronic"] = not withdraw
    app = open_app()
    if not said:
        FACE.show(answer_service_address(app, FACE.lang, no), draw_service_address)
        return
    by = acting(app, user, CONFIRM, no)
    done = answer_confirmed(app, FACE.lang, no, said, by, for_person=person)
    FACE.show(done, draw_service_address)
