"""Filings and claims (备案、报销): handed in one by one or several at once, listed, shown."""

from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from console.answers.cases import answer_case, answer_cases
from console.answers.intake import answer_new_case, answer_new_cases
from console.answers.queries import CaseFilter
from console.api.asking import Asking
from console.api.content import Body, fields_of, several, takes
from console.api.examples import CLAIM, FILING
from console.api.idempotency import OnlyOnce, Reply
from console.api.language import Language
from console.api.national import Answered, Profile
from console.api.pages import Page
from console.api.params import Area, Late, Number, Person, Shown, State, Stuck, person_number
from console.api.telling import answers, of_kind, said, told, versioned
from console.api.types.cases import ClaimRowTold, ClaimTold, FilingRowTold, FilingTold
from console.api.types.moves import EnteredAllTold, EnteredTold
from console.api.types.told import PageTold, ToldShape
from jobs.identity import ENTER
from jobs.identity.asking import on_duty
from workflow.shared.json_types import JsonObject


@dataclass(frozen=True)
class Entered:
    """A kind of case that is entered: its words, its answers, and an example that is real."""

    kind: str
    label: str
    row: type[ToldShape]
    whole: type[ToldShape]
    page: object
    example: JsonObject


FILINGS = Entered("filing", "备案", FilingRowTold, FilingTold, PageTold[FilingRowTold], FILING)
CLAIMS = Entered("claim", "报销", ClaimRowTold, ClaimTold, PageTold[ClaimRowTold], CLAIM)


def _router(of: Entered) -> APIRouter:
    """The endpoints of a kind of case."""
    kind, called = f"{of.kind}s", of.kind
    router = APIRouter(prefix=f"/{kind}", tags=[kind])

    @router.post(
        "", name=f"submit_{called}", summary=f"提交{of.label} · hand a {called} in",
        openapi_extra=takes(fields_of(kind), example=of.example),
        **answers(EnteredTold, 404, 409, 422, status=201),
    )  # fmt: skip
    def submit(app: Asking, lang: Language, body: Body, once: OnlyOnce) -> Response:
        """Enter one case under the checks of the counter: its number, its state, what the pre-check says."""
        by = on_duty(app, ENTER)

        def enter() -> Reply:
            found = answer_new_case(app, lang, called, body.root, by)
            return told(EnteredTold, found, status=201)

        return once.answer(app, body, enter)

    @router.post(
        "/batch", name=f"submit_{kind}", summary=f"一次提交几件{of.label}，逐件答复 · several at once",
        openapi_extra=takes(several(fields_of(kind)), example={"items": [of.example]}),
        **answers(EnteredAllTold, 409, 422),
    )  # fmt: skip
    def submit_several(app: Asking, lang: Language, body: Body, once: OnlyOnce) -> Response:
        """Enter up to a hundred cases, each for itself: its number and state, or why it is refused."""
        by = on_duty(app, ENTER)

        def enter() -> Reply:
            found = answer_new_cases(app, lang, called, body.items(), by)
            return told(EnteredAllTold, {"items": found})

        return once.answer(app, body, enter)

    @router.get(
        "", name=f"list_{kind}", summary=f"{of.label}列表 · a page of {kind}",
        **answers(of.page, 404, 422, of=of.row),
    )  # fmt: skip
    def list_cases(
        app: Asking, lang: Language, page: Page, sight: Shown, state: State = "", area: Area = "",
        person: Person = "", overdue: Late = False, stuck: Stuck = False,
        profile: Answered = Profile.OURS,
    ) -> Response:  # fmt: skip
        """Return a page of the cases that the asker reaches, in the order of their numbers."""
        wanted = CaseFilter(
            state=state or None, person=person_number(person), area=area or None,
            overdue_on=app.today if overdue else None, stuck=stuck,
            limit=page.one_more, after=page.after(app),
        )  # fmt: skip
        unmasked = sight.unmasked(f"list {kind}")
        found = answer_cases(sight.app, lang, kind, wanted, unmasked=unmasked)
        return said(page.page(app, found, lambda row: row["no"], of.row, profile))

    @router.get(
        "/{no}", name=f"show_{called}", summary=f"一件{of.label} · one {called} whole",
        **answers(of.whole, 404, 409, of=of.whole),
    )  # fmt: skip
    def show_case(
        app: Asking, lang: Language, no: Number, sight: Shown, profile: Answered = Profile.OURS
    ) -> Response:
        """Return one case whole; its ETag is the version that a move has to name."""
        unmasked = sight.unmasked(f"show {no}")
        found = answer_case(sight.app, lang, no, unmasked=unmasked, reason=sight.reason)
        of_kind(called, no, found)
        return said(told(of.whole, found, profile, headers=versioned(found)))

    return router


filings = _router(FILINGS)
claims = _router(CLAIMS)
