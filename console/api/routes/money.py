"""Money (拨付、银行回复、追回与补支): batches, payments and recoveries are read; bank files come in."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import Response

from console.answers.cases import answer_case
from console.answers.payout import (
    answer_bank_content,
    answer_batch,
    answer_batches,
    answer_exceptions,
)
from console.answers.recovery import answer_recoveries, answer_recovery
from console.api.asking import Asking
from console.api.content import Bytes, takes_bytes
from console.api.idempotency import OnlyOnce, Reply
from console.api.language import Language
from console.api.national import Answered, Profile
from console.api.pages import Page
from console.api.params import Area, Number, Shown, State, Text
from console.api.telling import answers, of_kind, said, told
from console.api.types.money import (
    BankExceptionTold,
    BankFileTold,
    BatchTold,
    BatchWholeTold,
    PaymentTold,
    RecoveryTold,
    RecoveryWholeTold,
)
from console.api.types.told import PageTold
from jobs.identity.asking import on_duty
from jobs.identity.duties import READ_BANK

router = APIRouter(tags=["money"])


@router.get("/payouts", summary="拨付批次 · a page of payout batches, the newest first",
            **answers(PageTold[BatchTold], 404, 422))  # fmt: skip
def list_payouts(
    app: Asking, lang: Language, page: Page, state: State = "", area: Area = ""
) -> Response:
    """Return a page of the batches that the asker reaches, the newest first."""
    found = answer_batches(
        app, lang, state or None, area or None, limit=page.one_more, after=page.after(app)
    )
    return said(page.page(app, found, lambda row: row["no"], BatchTold))


@router.get("/payouts/{no}", summary="一个批次 · a batch with its files and payments",
            **answers(BatchWholeTold, 404, 409))  # fmt: skip
def show_payout(app: Asking, lang: Language, no: Number, sight: Shown) -> Response:
    """Return one batch with its payments; accounts are masked unless the viewer may see them."""
    found = answer_batch(sight.app, lang, no, unmasked=sight.unmasked(f"payout {no}"))
    return said(told(BatchWholeTold, found))


@router.get("/payments/{no}", summary="一笔款项 · one payment",
            **answers(PaymentTold, 404, 409, of=PaymentTold))  # fmt: skip
def show_payment(
    app: Asking, lang: Language, no: Number, sight: Shown, profile: Answered = Profile.OURS
) -> Response:
    """Return one payment: to whom, how much, where it stands and what the bank said."""
    found = answer_case(
        sight.app, lang, no, unmasked=sight.unmasked(f"show {no}"), reason=sight.reason
    )
    of_kind("payment", no, found)
    return said(told(PaymentTold, found, profile))


@router.post("/bank-files", summary="银行回复 · hand in a file of the bank's answers",
             openapi_extra=takes_bytes(), **answers(BankFileTold, 404, 409, 422))  # fmt: skip
def read_bank_file(
    app: Asking, lang: Language, body: Bytes, once: OnlyOnce,
    name: Annotated[str, Query(min_length=1, max_length=100, description="文件名 · its name")],
    bank: Annotated[Text, Query(max_length=64, description="银行（payout.yaml 中的名称） · bank")] = "",
) -> Response:  # fmt: skip
    """Read what the bank answered, as `payout read` does; the same file twice changes nothing."""

    user = on_duty(app, READ_BANK).name

    def read() -> Reply:
        found = answer_bank_content(app, lang, name, body.root, user, bank or None)
        return told(BankFileTold, found)

    return once.answer(app, body.digest(), read)


@router.get("/bank-exceptions", summary="银行异常 · what the bank said and nobody has resolved",
            **answers(PageTold[BankExceptionTold], 404))  # fmt: skip
def list_bank_exceptions(app: Asking, lang: Language, page: Page) -> Response:
    """Return a page of the exceptions that wait for somebody, the oldest first."""
    found = answer_exceptions(app, lang, limit=page.one_more, after=int(page.after(app) or 0))
    return said(page.page(app, found, lambda row: row["line"], BankExceptionTold))


@router.get("/recoveries", summary="追回与补支 · a page of recoveries and supplements",
            **answers(PageTold[RecoveryTold], 404, 422))  # fmt: skip
def list_recoveries(
    app: Asking, lang: Language, page: Page, state: State = "",
    claim: Annotated[Text, Query(max_length=128, description="受理号 · of a claim")] = "",
) -> Response:  # fmt: skip
    """Return a page of recoveries and supplements that the asker reaches, the newest first."""
    found = answer_recoveries(
        app, lang, state or None, claim or None, limit=page.one_more, after=page.after(app)
    )
    return said(page.page(app, found, lambda row: row["no"], RecoveryTold))


@router.get("/recoveries/{no}", summary="一件追回或补支 · one, with its entries and moves",
            **answers(RecoveryWholeTold, 404, 409))  # fmt: skip
def show_recovery(app: Asking, lang: Language, no: Number, sight: Shown) -> Response:
    """Return one recovery or supplement whole: how the difference is explained, entries, moves."""
    found = answer_recovery(sight.app, lang, no, unmasked=sight.unmasked(f"show {no}"))
    return said(told(RecoveryWholeTold, found))
