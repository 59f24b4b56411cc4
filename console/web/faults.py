"""What goes wrong on a page (页面出错), told to the person who sits before it: what is, what to do."""

from urllib.parse import quote

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response

from config.errors import YidiError
from config.masking import mask_text
from console.answers.faults import met_another
from console.answers.refusals import refusal
from console.api.problems import TITLES, status_of
from console.web.render import rendered, said_by
from jobs.signin.errors import NotSignedInError
from models.faults import said_of


def tell_page_faults(pages: FastAPI) -> None:
    """Let every fault of a page leave as a page, or as a part of the one that is there."""
    pages.add_exception_handler(YidiError, _refused)
    pages.add_exception_handler(RequestValidationError, _misshapen)
    pages.add_exception_handler(HTTPException, _not_here)
    pages.add_exception_handler(Exception, _unforeseen)


def refused_page(fault: YidiError, request: Request) -> Response:
    """A refusal in its own words, whole with the menu of whoever is signed in, or as a part of a page."""
    status = status_of(fault)
    title = TITLES[status].zh if status in TITLES else "未办理"
    told = {"title": title, "code": fault.code, "says": mask_text(said_by(fault))}
    # A part is put in the place of what was asked, whatever its status: the page says so itself.
    template = "part/refused.html" if is_part(request) else "refused.html"
    visitor = getattr(request.state, "visitor", None)
    if visitor is None:
        return rendered(template, status, told)
    page: Response = visitor.page(template, status, **told)
    return page


def is_part(request: Request) -> bool:
    """Whether a part of a page is asked for, to be put into the one that is there (htmx)."""
    return "hx-request" in request.headers


async def _refused(request: Request, fault: Exception) -> Response:
    assert isinstance(fault, YidiError)
    if isinstance(fault, NotSignedInError):
        return _to_sign_in(request)
    return refused_page(fault, request)


def _to_sign_in(request: Request) -> Response:
    """Whoever is not signed in signs in first, and goes on to the page that they wanted to read."""
    if is_part(request):
        return Response(status_code=401, headers={"HX-Redirect": "/sign-in"})
    wanted = request.url.path if request.method == "GET" else "/"
    if wanted == "/":
        return RedirectResponse("/sign-in", 303)
    query = f"?{request.url.query}" if request.url.query else ""
    return RedirectResponse(f"/sign-in?to={quote(wanted + query, safe='')}", 303)


async def _misshapen(request: Request, fault: Exception) -> Response:
    assert isinstance(fault, RequestValidationError)
    names = "、".join(sorted({str(each["loc"][-1]) for each in fault.errors()}))
    slip = refusal(
        "usage",
        f"页面收到的内容不完整或格式有误：{mask_text(names)}。请返回重新填写。",
        f"what the page got is incomplete or misshapen: {mask_text(names)}. Go back and fill it in again.",
    )
    return refused_page(slip, request)


async def _not_here(request: Request, fault: Exception) -> Response:
    assert isinstance(fault, HTTPException)
    missing = refusal(
        "not_found",
        "没有这个页面；请从上方菜单进入，或按受理号、姓名查询。",
        "there is no such page: take the menu above, or find the case by its number or name.",
    )
    return refused_page(missing, request)


async def _unforeseen(request: Request, fault: Exception) -> Response:
    """An outage, a meeting of two, or an error of ours, which the door of the server logs."""
    told = said_of(fault) or met_another(fault)
    if told is None:
        told = refusal(
            "internal_error",
            "程序内部错误，可能已经写入；请先查看该件再决定是否重办。如再次出现请告知运维人员。",
            "an internal error; a part may have been written: look at the case before you do it again.",
        )
    return refused_page(told, request)
