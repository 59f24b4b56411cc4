"""What is the asker's own (我的业务), in one answer."""

from fastapi import APIRouter
from starlette.responses import Response

from console.answers.mine import answer_mine
from console.api.asking import Asking
from console.api.language import Language
from console.api.telling import answers, said, told
from console.api.types.mine import MineTold

router = APIRouter(tags=["people"])


@router.get(
    "/my",
    summary="我的业务 · what is the asker's own, and what waits for them",
    **answers(MineTold),
)
def mine(app: Asking, lang: Language) -> Response:
    """Return cases, payments, notices and agents of an insured person or agent; of others nothing."""
    return said(told(MineTold, answer_mine(app, lang)))
