"""The command line (命令行). Each command is one line of help and a call; the rest is loaded late,
so that `--help` answers at once."""

import json
import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from console.output import MISUSE, Face, leave, spoken

app = typer.Typer(
    name="yidi",
    help="异地就医备案与医保手工报销 · filings and manual claims of care away from home",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
users = typer.Typer(help="经办人员：添加、查看、停用 · who may act", no_args_is_help=True)
policies = typer.Typer(help="参数库：地区、取值、核查 · the policy book", no_args_is_help=True)
calendars = typer.Typer(help="工作日历：导入、查看 · the working days", no_args_is_help=True)
app.add_typer(users, name="user")
app.add_typer(policies, name="policy")
app.add_typer(calendars, name="calendar")
FACE = Face()

Day = Annotated[
    datetime | None, typer.Option("--on", formats=["%Y-%m-%d"], help="业务日期 · business day")
]
As = Annotated[str | None, typer.Option("--as", help="经办人员 · user")]
Unmask = Annotated[
    bool, typer.Option("--unmask", help="显示完整证件号，记录查看 · full ids, logged")
]
Draft = Annotated[
    Path | None, typer.Option("--policy", help="另一参数库目录 · another policy folder")
]
Number = Annotated[
    str, typer.Argument(help="业务流水号、受理号或外部流水号 · our number or the sender's")
]


@app.callback()
def options(
    db: Annotated[str | None, typer.Option("--db", help="数据库地址 · database URL")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="输出 JSON")] = False,
    lang: Annotated[str, typer.Option("--lang", help="zh 或 en")] = "zh",
) -> None:
    """异地就医备案与医保手工报销 · filings and manual claims of care away from home."""
    if lang not in ("zh", "en"):
        raise typer.BadParameter("zh | en", param_hint="--lang")
    FACE.database, FACE.as_json = db, as_json
    FACE.lang = "en" if lang == "en" else "zh"


def _desk(*, initialised: bool = True) -> Any:
    from jobs.desk import in_force, open_desk

    desk = open_desk(FACE.database)
    if initialised:
        from console.operate import ready

        ready(desk)
        desk = in_force(desk)
    return desk


def _object(text: str | None, name: str) -> dict[str, Any] | None:
    if text is None:
        return None
    try:
        value = json.loads(text)
    except (json.JSONDecodeError, RecursionError):
        value = None
    if not isinstance(value, dict):
        raise typer.BadParameter('JSON object, e.g. \'{"key": "value"}\'', param_hint=name)
    return value


def _behalf(text: str | None) -> dict[str, Any] | None:
    """An agent as JSON (name, relation, id, phone), or just a name."""
    if text is None or text.lstrip().startswith("{"):
        return _object(text, "--on-behalf-of")
    return {"name": text}


@app.command()
def init(
    sample: Annotated[bool, typer.Option("--sample", help="载入样例 · load the sample")] = False,
) -> None:
    """建立或升级数据库，载入参数库和代码表 · create or upgrade the database."""
    from console.operate import initialise

    initialise(FACE, _desk(initialised=False), sample)


@app.command("import")
def import_(
    files: Annotated[list[Path], typer.Argument(help="CSV、Excel、JSON Lines")],
    kind: Annotated[
        str | None, typer.Option("--kind", help="people|providers|settlements|filings|claims")
    ] = None,
    errors: Annotated[
        Path | None, typer.Option("--errors", help="写出被拒绝的行 · write refused rows")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="只检查不写入 · check only")] = False,
) -> None:
    """导入经办数据：参保人、机构、结算、备案、报销 · take an agency export."""
    from console.intake import import_files

    if kind not in (None, "people", "providers", "settlements", "filings", "claims"):
        raise typer.BadParameter("people|providers|settlements|filings|claims", param_hint="--kind")
    import_files(FACE, _desk(), files, kind, errors, dry_run)


@app.command()
def new(
    kind: Annotated[str, typer.Argument(help="filing 备案 | claim 报销")],
    file: Annotated[
        str | None, typer.Argument(help="JSON 文件，- 为标准输入 · a JSON file")
    ] = None,
    user: As = None,
    ask: Annotated[bool, typer.Option("--ask", help="逐项询问 · ask for the fields")] = False,
) -> None:
    """柜面登记一件备案或报销 · enter one case at the counter."""
    from console.intake import new_case, read_content

    if kind not in ("filing", "claim"):
        raise typer.BadParameter("filing | claim", param_hint="KIND")
    new_case(FACE, _desk(), kind, read_content(FACE, file, kind, ask), user or "counter")


@app.command()
def change(
    no: Number,
    file: Annotated[
        str | None, typer.Argument(help="JSON 文件，- 为标准输入 · a JSON file")
    ] = None,
    user: As = None,
) -> None:
    """更改一件备案或报销的内容 · change a case."""
    from console.intake import change_case, read_content

    change_case(FACE, _desk(), no, read_content(FACE, file, "filing", False), user or "counter")


@app.command()
def status(on: Day = None) -> None:
    """各状态件数、超期、最早待办 · cases per state, overdue, oldest."""
    from console.cases import show_status

    show_status(FACE, _desk(), on.date() if on else None)


@app.command("list")
def list_(
    kind: Annotated[str, typer.Argument(help="filings 备案 | claims 报销")],
    state: Annotated[str | None, typer.Option("--state", help="状态代码 · state")] = None,
    person: Annotated[
        str | None, typer.Option("--person", help="证件号码或人员编号 · id or person number")
    ] = None,
    area: Annotated[str | None, typer.Option("--area", help="参保统筹区 · area")] = None,
    overdue: Annotated[bool, typer.Option("--overdue", help="只看超期 · overdue only")] = False,
    mine: Annotated[
        bool, typer.Option("--mine", help="只看待我办理 · waiting for me (--as)")
    ] = False,
    user: As = None,
    limit: Annotated[int | None, typer.Option("--limit", min=1, help="最多件数 · at most")] = None,
    after: Annotated[
        str | None, typer.Option("--after", help="从此号之后 · after this number")
    ] = None,
    unmask: Unmask = False,
) -> None:
    """列出备案或报销 · list cases."""
    from console.cases import list_cases, may_see
    from console.queries import Wanted
    from workflow.lookups import find_actor

    if kind not in ("filings", "claims"):
        raise typer.BadParameter("filings | claims", param_hint="KIND")
    if mine and not user:
        raise typer.BadParameter("--mine needs --as USER", param_hint="--mine")
    desk = _desk()
    actor = None
    if mine and user:
        with desk.database.reading() as session:
            actor = find_actor(session, user)
    unmasked = may_see(desk, user, unmask, f"list {kind} {person or ''}".strip())
    wanted = Wanted(state, person, area, desk.today if overdue else None, actor, limit, after)
    list_cases(FACE, desk, kind, wanted, unmasked)


@app.command()
def show(no: Number, user: As = None, unmask: Unmask = False) -> None:
    """一件备案或报销的全部内容 · one case."""
    from console.cases import may_see, show_case

    desk = _desk()
    show_case(FACE, desk, no, may_see(desk, user, unmask, f"show {no}"))


@app.command()
def history(no: Number) -> None:
    """流转记录 · the moves of a case."""
    from console.cases import show_history

    show_history(FACE, _desk(), no)


@app.command()
def why(no: Number) -> None:
    """现在在哪一步、为什么、下一步由谁何时办理 · where it stands and why."""
    from console.cases import show_why

    show_why(FACE, _desk(), no)


@app.command()
def whatif(
    policy: Annotated[Path, typer.Option("--policy", help="参数库草案目录 · a draft of the book")],
    first: Annotated[
        datetime | None, typer.Option("--from", formats=["%Y-%m-%d"], help="就医日自 · care from")
    ] = None,
    last: Annotated[
        datetime | None, typer.Option("--to", formats=["%Y-%m-%d"], help="就医日至 · care to")
    ] = None,
) -> None:
    """按参数库草案测算已存申请的增减，不写入 · what a draft book would change."""
    from console.benefit import whatif as what

    what(FACE, _desk(), policy, first and first.date(), last and last.date())


@app.command()
def recalculate(no: Number) -> None:
    """按当时的输入重新核算，逐字节一致或指出变化 · calculate again, or say what changed."""
    from console.benefit import recalculate as again

    again(FACE, _desk(), no)


@app.command()
def take(
    first: Annotated[
        str | None, typer.Argument(metavar="NO", help="业务流水号、受理号或外部流水号")
    ] = None,
    second: Annotated[str | None, typer.Argument(metavar="TRIGGER", help="操作 · move")] = None,
    user: As = None,
    on_behalf_of: Annotated[
        str | None, typer.Option("--on-behalf-of", help="代办人：姓名或 JSON · agent")
    ] = None,
    reason: Annotated[str, typer.Option("--reason", help="理由 · reason")] = "",
    facts: Annotated[str | None, typer.Option("--facts", help="随附信息 JSON · facts")] = None,
    from_list: Annotated[
        Path | None, typer.Option("--from-list", help="清单文件 · a file of numbers")
    ] = None,
) -> None:
    """办理一步 · take one move, or those of a list."""
    from console.taking import take_many, take_one

    if not user:
        raise typer.BadParameter("--as USER is needed", param_hint="--as")
    asked = {
        "user": user, "reason": reason, "facts": _object(facts, "--facts"),
        "on_behalf_of": _behalf(on_behalf_of),
    }  # fmt: skip
    if from_list is not None:
        take_many(FACE, _desk(), from_list, second or first, asked)
    elif first and second:
        take_one(FACE, _desk(), first, second, asked)
    else:
        raise typer.BadParameter("NO TRIGGER, or --from-list FILE", param_hint="NO")


@app.command()
def run(
    name: Annotated[str, typer.Argument(help="运行名称或 all · a run, or all")],
    on: Day = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="试运行，不写入 · change nothing")
    ] = False,
    confirm: Annotated[
        bool, typer.Option("--confirm", help="确认超过制动比例 · go past the brake")
    ] = False,
    user: As = None,
) -> None:
    """立即运行 · do a run now."""
    from console.logs import set_up_logs
    from console.operate import run as do

    set_up_logs(table=True)
    do(FACE, _desk(), name, on.date() if on else None, dry_run, confirm, user or "console")


@app.command()
def runs(limit: Annotated[int, typer.Option("--limit", min=1)] = 100) -> None:
    """运行台账和缺口 · the ledger, with gaps."""
    from console.operate import show_runs

    show_runs(FACE, _desk(), limit)


@app.command()
def daemon() -> None:
    """守护进程：按日程运行，补上停机的日子 · work by the schedule until stopped."""
    from console.operate import serve

    serve(FACE, _desk())


@app.command()
def quote(
    file: Annotated[str, typer.Argument(help="JSON 文件，- 为标准输入 · a JSON file")],
    policy: Draft = None,
) -> None:
    """待遇试算，不需要结件 · what would be paid for one bill, no case needed."""
    from console.policy import open_book
    from console.quote import quote_file

    quote_file(FACE, file, open_book(policy))


@app.command()
def diagram(
    machine: Annotated[str, typer.Argument(help="filing | claim")],
    form: Annotated[str, typer.Option("--format", help="mermaid | svg | table")] = "mermaid",
) -> None:
    """状态图 · draw a machine."""
    from console.admin import diagram as draw

    draw(FACE, _desk(initialised=False), machine, form, None)


@app.command()
def doctor() -> None:
    """自检 · is everything in order."""
    from console.doctor import doctor as examine
    from jobs.desk import in_force

    examine(FACE, in_force(_desk(initialised=False)))


@users.command("add")
def user_add(
    name: str,
    role: Annotated[list[str], typer.Option("--role", help="岗位，可多个 · role, repeatable")],
    limit: Annotated[
        str | None, typer.Option("--limit", help="审批限额（元） · approval limit")
    ] = None,
) -> None:
    """添加人员 · add a user."""
    from console.admin import add_user

    add_user(FACE, _desk(), name, role, limit)


@users.command("list")
def user_list() -> None:
    """人员一览 · who may act."""
    from console.admin import list_users

    list_users(FACE, _desk())


@users.command("disable")
def user_disable(name: str) -> None:
    """停用人员 · disable a user."""
    from console.admin import disable_user

    disable_user(FACE, _desk(), name)


@policies.command("list")
def policy_list(policy: Draft = None) -> None:
    """参数库中的地区：经办或仅供试算 · the areas of the book."""
    from console.policy import list_policy, open_book

    list_policy(FACE, open_book(policy))


@policies.command("show")
def policy_show(
    area: Annotated[str, typer.Argument(help="统筹区代码 · area")],
    on: Day = None,
    policy: Draft = None,
) -> None:
    """某地区某日的参数 · an area's parameters on a day."""
    from config.clock import business_day
    from console.policy import open_book, show_policy

    show_policy(FACE, open_book(policy), area, on.date() if on else business_day())


@policies.command("check")
def policy_check(
    policy: Draft = None,
    on: Day = None,
    area: Annotated[str | None, typer.Option("--area", help="只看一个统筹区 · one area")] = None,
) -> None:
    """核查参数库：未核实、缺少、矛盾 · what is unverified, missing or contradicting."""
    from config.clock import business_day
    from console.policy import check_policy, open_book

    check_policy(FACE, open_book(policy), on.date() if on else business_day(), area)


@policies.command("diff")
def policy_diff(
    area: Annotated[str, typer.Argument(help="统筹区代码 · area")],
    first: Annotated[datetime, typer.Argument(metavar="DAY1", formats=["%Y-%m-%d"])],
    second: Annotated[datetime, typer.Argument(metavar="DAY2", formats=["%Y-%m-%d"])],
    policy: Draft = None,
) -> None:
    """两日之间变化的参数 · what changed between two days."""
    from console.policy import diff_policy, open_book

    diff_policy(FACE, open_book(policy), area, (first.date(), second.date()))


@calendars.command("import")
def calendar_import(
    file: Annotated[Path, typer.Argument(help="CSV: day,kind[,year_status,source]")],
    user: As = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="只检查不写入 · check only")] = False,
    confirm: Annotated[
        bool, typer.Option("--confirm", help="确认更改已是正式的年份 · change an official year")
    ] = False,
) -> None:
    """导入节假日安排，重算未办结件的期限 · load a year's notice, recount open deadlines."""
    from console.calendar import import_calendar

    import_calendar(FACE, _desk(), file, user, dry_run=dry_run, confirmed=confirm)


@calendars.command("show")
def calendar_show(
    year: Annotated[int | None, typer.Option("--year", help="只看一年 · one year's days")] = None,
) -> None:
    """现行工作日历：各年正式或暂定 · the years in force, official or provisional."""
    from console.calendar import show_calendar

    show_calendar(FACE, _desk(), year)


def _globals_first(arguments: list[str]) -> list[str]:
    """`yidi status --json` means the same as `yidi --json status`."""
    front: list[str] = []
    rest: list[str] = []
    words = iter(arguments)
    for word in words:
        if word == "--json" or word.startswith(("--db=", "--lang=")):
            front.append(word)
        elif word in ("--db", "--lang"):
            front += [word, next(words, "")]
        else:
            rest.append(word)
    return front + rest


def main() -> None:
    """Run the command line; exit 0 done, 1 refused, 2 misuse."""
    arguments = _globals_first(sys.argv[1:])
    if any("\udc80" <= character <= "\udcff" for word in arguments for character in word):
        # Bytes that are no UTF-8 can be neither looked up nor shown.
        print(
            "参数含有非 UTF-8 的字节。 An argument holds bytes that are no UTF-8.", file=sys.stderr
        )
        leave(MISUSE)
    FACE.as_json = "--json" in arguments
    with spoken(FACE):
        try:
            app(arguments, prog_name="yidi", standalone_mode=False)
        except typer.Abort:
            leave(130)
        except typer.Exit as done:
            leave(done.exit_code)
        except Exception as fault:
            _misused(fault)
            raise


def _misused(fault: Exception) -> None:
    """A slip on the command line is told as such, exit 2."""
    says = getattr(fault, "format_message", None)
    if says is None:
        return
    if FACE.as_json:
        FACE.json({"error": {"code": "usage", "message": says()}})
    else:
        print(says(), file=sys.stderr)
    leave(MISUSE)


if __name__ == "__main__":
    main()
