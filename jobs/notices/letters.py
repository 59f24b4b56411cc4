"""What a channel is given of a notice (通知内容): no more than the channel is for."""

from sqlmodel import Session

from config.notices import TEMPLATE
from config.text import Text
from jobs.app import App
from jobs.notices.addressees import Routed
from jobs.notices.papers import pdf_for
from jobs.notices.port import NoticeMessage
from models import Notice
from models.notice import POINTING, NoticeChannel
from workflow.delivery.pointer import point
from workflow.shared.errors import Refusal

TO_INSTITUTIONS = Text(
    "有一份医保业务文书待贵单位查收，编号 {no}。请登录医保业务系统或致电 {phone}。",
    "a document of the medical insurance agency waits for you, number {no}; see the agency's "
    "system, or call {phone}.",
)


class Unsendable(Exception):
    """A notice cannot go by its channel any more; `why` is the reason."""

    def __init__(self, why: str) -> None:
        self.why = why
        super().__init__(why)


def message_for(
    session: Session,
    app: App,
    notice: Notice,
    its: Routed | None,
    channel: NoticeChannel,
    reference: str,
) -> NoticeMessage:
    """The message of a notice for a channel; Unsendable where it would reach nobody."""
    if its is None:
        raise Unsendable("no_addressee")
    if its.paper is not None and its.paper.refusal is not None:
        raise Unsendable(its.paper.refusal.code)
    if channel in POINTING:
        return _pointing(app, notice, its, channel, reference)
    pdf = None
    if channel in (NoticeChannel.POST, NoticeChannel.ELECTRONIC):
        try:
            pdf = pdf_for(session, notice)
        except Refusal as fault:
            raise Unsendable(fault.code) from fault
        if pdf is None:
            raise Unsendable("no_document")
    confirmed, post = its.confirmed, channel is NoticeChannel.POST
    return NoticeMessage(
        reference, notice.area, its.to.postal if post else its.to.electronic_to, "",
        case_no=its.case.no, title=its.paper.title if its.paper else "",
        name=(confirmed.receiver if confirmed else "") or its.person.name,
        phone=(confirmed.phone if confirmed else "") or its.case.phone,
        document_no=its.paper.no if its.paper else "", pdf=pdf,
    )  # fmt: skip


def _pointing(
    app: App, notice: Notice, its: Routed, channel: NoticeChannel, reference: str
) -> NoticeMessage:
    contact = app.policy.areas[notice.area].contact
    if channel is NoticeChannel.EMAIL:
        text = TO_INSTITUTIONS.say("zh", no=its.case.no, phone=contact["phone"] or "—")
        return NoticeMessage(reference, notice.area, its.to.email, text, title="医保业务文书待查收")
    sms = app.settings.notices.sms
    template = sms.template(notice.area) if sms else TEMPLATE
    text = point(
        template, agency=contact["name"] or app.policy.areas[notice.area].name,
        telephone=contact["phone"] or "—", certno=its.person.certno,
    )  # fmt: skip
    return NoticeMessage(reference, notice.area, its.to.mobile, text)
