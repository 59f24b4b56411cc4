"""Referrals and qualifications (电子转诊、门诊慢特病资格): asked for, listed, shown."""

from fastapi import APIRouter
from starlette.responses import Response

from console.answers.cases import answer_case
from console.answers.qualification import answer_new_qualification, answer_qualification_list
from console.answers.referral import answer_new_referral, answer_referral, answer_referrals
from console.api.asking import Asking
from console.api.content import Body, fields_of, takes
from console.api.examples import QUALIFICATION, REFERRAL
from console.api.idempotency import OnlyOnce, Reply
from console.api.language import Language
from console.api.national import Answered, Profile
from console.api.pages import Page
from console.api.params import Area, Number, Person, Shown, State, person_number
from console.api.telling import answers, of_kind, said, told, versioned
from console.api.types.care import (
    QualificationEnteredTold,
    QualificationTold,
    ReferralEnteredTold,
    ReferralTold,
)
from console.api.types.told import PageTold
from jobs.identity import ENTER
from jobs.identity.asking import on_duty

router = APIRouter(tags=["care"])


@router.post(
    "/referrals", summary="提出转诊 · ask for a referral",
    openapi_extra=takes(fields_of("referral"), example=REFERRAL),
    **answers(ReferralEnteredTold, 404, 409, 422, status=201, of=ReferralEnteredTold),
)  # fmt: skip
def submit_referral(
    app: Asking, lang: Language, body: Body, once: OnlyOnce, profile: Answered = Profile.OURS
) -> Response:
    """Ask for a referral; everything that stands against it is refused at once."""

    def ask() -> Reply:
        made = answer_new_referral(app, lang, body.root, app.asker.name)
        found = made.answer | {"warning": made.warning}
        return told(ReferralEnteredTold, found, profile, status=201)

    return once.answer(app, body, ask)


@router.get("/referrals", summary="转诊列表 · a page of referrals, the newest first",
            **answers(PageTold[ReferralTold], 404, 422, of=ReferralTold))  # fmt: skip
def list_referrals(
    app: Asking, lang: Language, page: Page, sight: Shown, state: State = "", person: Person = "",
    profile: Answered = Profile.OURS,
) -> Response:  # fmt: skip
    """Return a page of the referrals that the asker reaches, the newest first."""
    whose, unmasked = person_number(person), sight.unmasked("list referrals")
    found = answer_referrals(
        sight.app, lang, state or None, whose, unmasked=unmasked, limit=page.one_more,
        after=page.after(app),
    )  # fmt: skip
    return said(page.page(app, found, lambda row: row["no"], ReferralTold, profile))


@router.get("/referrals/{no}", summary="一件转诊 · one referral",
            **answers(ReferralTold, 404, 409, of=ReferralTold))  # fmt: skip
def show_referral(
    app: Asking, lang: Language, no: Number, sight: Shown, profile: Answered = Profile.OURS
) -> Response:
    """Return one referral; its ETag is the version that a move has to name."""
    found = answer_referral(sight.app, lang, no, unmasked=sight.unmasked(f"referral {no}"))
    return said(told(ReferralTold, found, profile, headers=versioned(found)))


@router.post(
    "/qualifications", summary="申请门诊慢特病资格 · apply for a qualification",
    openapi_extra=takes(fields_of("qualification"), example=QUALIFICATION),
    **answers(QualificationEnteredTold, 404, 409, 422, status=201, of=QualificationEnteredTold),
)  # fmt: skip
def submit_qualification(
    app: Asking, body: Body, once: OnlyOnce, profile: Answered = Profile.OURS
) -> Response:
    """Apply for one disease; every fault of the application is told at once."""
    by = on_duty(app, ENTER)

    def apply() -> Reply:
        found = answer_new_qualification(app, body.root, by)
        return told(QualificationEnteredTold, found, profile, status=201)

    return once.answer(app, body, apply)


@router.get("/qualifications", summary="资格列表 · a page of qualifications, the newest first",
            **answers(PageTold[QualificationTold], 404, 422, of=QualificationTold))  # fmt: skip
def list_qualifications(
    app: Asking, lang: Language, page: Page, sight: Shown, state: State = "", area: Area = "",
    person: Person = "", profile: Answered = Profile.OURS,
) -> Response:  # fmt: skip
    """Return a page of the qualifications that the asker reaches, the newest first."""
    whose, unmasked = person_number(person), sight.unmasked("list qualifications")
    found = answer_qualification_list(
        sight.app, lang, state or None, area or None, whose, unmasked=unmasked,
        limit=page.one_more, after=page.after(app),
    )  # fmt: skip
    return said(page.page(app, found, lambda row: row["no"], QualificationTold, profile))


@router.get("/qualifications/{no}", summary="一件资格 · one qualification",
            **answers(QualificationTold, 404, 409, of=QualificationTold))  # fmt: skip
def show_qualification(
    app: Asking, lang: Language, no: Number, sight: Shown, profile: Answered = Profile.OURS
) -> Response:
    """Return one qualification with its hospitals; a person's all are under /people."""
    found = answer_case(
        sight.app, lang, no, unmasked=sight.unmasked(f"show {no}"), reason=sight.reason
    )
    of_kind("qualification", no, found)
    return said(told(QualificationTold, found, profile, headers=versioned(found)))
