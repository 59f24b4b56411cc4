"""Commands of referrals and qualifications (电子转诊、门诊慢特病资格的命令)."""

from typing import Annotated, Any

import typer

from console.commands.shell import (
    FACE,
    As,
    Day,
    Draft,
    Format,
    Number,
    Unmask,
    acting,
    cli,
    nobody_named,
    open_app,
    qualifications,
    referrals,
)

File = Annotated[str | None, typer.Argument(help="JSON 文件，- 为标准输入 · a JSON file")]
Reason = Annotated[str, typer.Option("--reason", help="理由 · why")]
State = Annotated[str | None, typer.Option("--state", help="状态代码 · state")]
Person = Annotated[str, typer.Argument(help="证件号码或人员编号 · id or person number")]


def _who(user: str | None) -> str:
    if not user:
        raise nobody_named()
    return user


@referrals.command("new")
def referral_new(file: File = None, user: As = None) -> None:
    """提出转诊申请：有转诊资格的医院，或参保地允许时本人在线 · ask for a referral."""
    from console.answers.referral import answer_new_referral
    from console.terminal.intake import read_content
    from console.terminal.referral import draw_new_referral

    who, app = _who(user), open_app()
    made = answer_new_referral(app, FACE.lang, read_content(file), who)
    FACE.show(made.answer, lambda face, _: draw_new_referral(face, made))


def _show_decided(decided: dict[str, Any]) -> None:
    from console.terminal.referral import draw_decided

    FACE.show(decided, draw_decided)


@referrals.command("agree")
def referral_agree(
    no: Number,
    opinion: Annotated[str, typer.Option("--opinion", help="转院意见 · opinion")],
    why_lower: Annotated[
        str, typer.Option("--why-lower", help="转往较低等级医院的理由 · why a lower level")
    ] = "",
    user: As = None,
) -> None:
    """医务部门同意，同时生成备案 · the medical office agrees; the filing is made."""
    from console.answers.referral import answer_agreement

    who = _who(user)
    _show_decided(answer_agreement(open_app(), no, who, opinion, why_lower))


@referrals.command("refuse")
def referral_refuse(no: Number, reason: Reason = "", user: As = None) -> None:
    """医务部门不同意 · the medical office does not agree."""
    from console.answers.referral import answer_referral_decision

    who = _who(user)
    _show_decided(answer_referral_decision(open_app(), no, "refuse", who, reason))


@referrals.command("cancel")
def referral_cancel(
    no: Number,
    reason: Reason = "",
    second: Annotated[
        str, typer.Option("--second", help="医院另一人确认 · a second person of the hospital")
    ] = "",
    user: As = None,
) -> None:
    """使用前取消；所生成的备案随之撤销 · take it back before use; its filing is annulled."""
    from console.answers.referral import answer_referral_cancellation

    who = _who(user)
    _show_decided(answer_referral_cancellation(open_app(), no, who, reason, second))


@referrals.command("retry")
def referral_retry(no: Number, user: As = None) -> None:
    """被搁置的重新处理 · let runs take up again what was set aside."""
    from console.answers.referral import answer_referral_decision

    who = _who(user)
    _show_decided(answer_referral_decision(open_app(), no, "retry", who))


@referrals.command("list")
def referral_list(
    state: State = None,
    person: Annotated[
        str | None, typer.Option("--person", help="证件号码或人员编号 · id or person number")
    ] = None,
    user: As = None,
    unmask: Unmask = False,
    _file: Format = None,
) -> None:
    """列出转诊 · list the referrals."""
    from console.answers.referral import answer_referrals
    from console.answers.unmasking import may_see
    from console.terminal.referral import draw_referrals

    app = open_app()
    unmasked = may_see(app, user, unmask, "list referrals")
    FACE.show(answer_referrals(app, FACE.lang, state, person, unmasked=unmasked), draw_referrals)


@referrals.command("show")
def referral_show(no: Number, user: As = None, unmask: Unmask = False) -> None:
    """一件转诊 · one referral."""
    from console.answers.referral import answer_referral
    from console.answers.unmasking import may_see
    from console.terminal.referral import draw_referral

    app = open_app()
    unmasked = may_see(app, user, unmask, f"referral {no}")
    FACE.show(answer_referral(app, FACE.lang, no, unmasked=unmasked), draw_referral)


@qualifications.command("new")
def qualification_new(file: File = None, user: As = None) -> None:
    """申请门诊慢特病资格；办理用 yidi take · apply for a qualification."""
    from console.answers.qualification import answer_new_qualification
    from console.terminal.intake import read_content
    from console.terminal.qualification import draw_new_qualification
    from jobs.identity import ENTER

    content, app = read_content(file), open_app()
    made = answer_new_qualification(app, content, acting(app, user, ENTER))
    FACE.show(made, lambda face, shown: draw_new_qualification(face, app.policy, shown))


@cli.command("qualifications")
def qualifications_(person: Person, user: As = None, unmask: Unmask = False) -> None:
    """一个人的门诊慢特病资格和选定机构 · a person's qualifications and hospitals."""
    from console.answers.qualification import answer_qualifications
    from console.answers.unmasking import may_see
    from console.terminal.qualification import draw_qualifications

    app = open_app()
    unmasked = may_see(app, user, unmask, f"qualifications {person}")
    found = answer_qualifications(app, FACE.lang, person, unmasked=unmasked)
    FACE.show(found, lambda face, shown: draw_qualifications(face, app.policy, shown))


@cli.command()
def explain(
    topics: Annotated[
        list[str], typer.Argument(help="主题：referral、filing · topics: referral, filing")
    ],
    area: Annotated[str, typer.Option("--area", help="参保统筹区 · area")],
    on: Day = None,
    policy: Draft = None,
) -> None:
    """转诊和备案的区别，按参数库逐项回答 · how referral and filing differ, by the policy book."""
    from config.clock import business_day
    from console.answers.explain import answer_topics
    from console.answers.policy import open_book
    from console.terminal.explain import draw_topics

    if set(topics) - {"referral", "filing"}:
        raise typer.BadParameter("referral | filing", param_hint="TOPICS")
    day = on.date() if on else business_day()
    found = answer_topics(FACE.lang, open_book(policy), topics, area, day)
    FACE.show(found, lambda face, shown: draw_topics(face, shown, topics))
