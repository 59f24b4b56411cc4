"""One-time codes (一次性验证码): a clerk saw the paper, the registered telephone gets the code.

Nobody types a telephone: where none is registered, or it is no longer theirs, the register is put
right first. The code is kept as a keyed hash, for few minutes and few tries; a later one ends it.
"""

import hashlib
import hmac
import secrets
from datetime import timedelta

import structlog
from sqlalchemy import ColumnElement, func, update
from sqlmodel import Session, col, select

from config.text import Text
from jobs.app import App
from jobs.identity import Principal
from jobs.notices.channels import channels_of
from jobs.notices.port import Carrier, NothingLeft, NoticeMessage
from jobs.signin.code_errors import CodeRefusal
from models import CounterCode, DeliveryState, Person
from models.database import affected
from models.notice import NoticeChannel
from workflow.avoidance.same_person import records_of
from workflow.delivery.pointer import mobile
from workflow.machine.avoiding import avoid
from workflow.moves.history import sampling_key
from workflow.representation.load_natural import INSURED, insured_actor
from workflow.shared.errors import UnknownUserError

log = structlog.get_logger()
DIGITS = 6
MESSAGE = "【{agency}】登录验证码{code}，{minutes}分钟内有效，只用一次。请勿告诉任何人，工作人员不会索要。"


def issue_code(app: App, person_id: int, paper: str, by: Principal) -> CounterCode:
    """Send a code to the registered telephone of a person whose paper a clerk saw.

    Refused: `has_unified_sign_in`, `own_case`, `paper_required`, `person_died`, `no_mobile`,
    `no_sms_channel`, `too_many_codes`, `code_not_sent`.
    """
    sms = channels_of(app).get(NoticeChannel.SMS)
    code = f"{secrets.randbelow(10**DIGITS):0{DIGITS}d}"
    with app.database.writing() as session:
        person = session.get_one(Person, person_id, with_for_update=True)
        avoid(person.psn_no, [person_id], by.actor)
        _check(session, app, person, paper)
        if sms is None:
            raise CodeRefusal("no_sms_channel", NO_CHANNEL)
        made = _made(session, app, person, paper.strip(), code, by)
        to, area = mobile(person.phone), person.area
    contact = app.policy.areas[area].contact
    text = MESSAGE.format(
        agency=contact["name"] or app.policy.areas[area].name, code=code,
        minutes=app.settings.sign_in.code_minutes,
    )  # fmt: skip
    state = _sent(sms, NoticeMessage(made.reference, area, to, text))
    return _settled(app, made.id or 0, state)


def person_name(person: Person) -> str:
    """The name under which an insured person acts."""
    return f"{INSURED}{person.psn_no}@{person.area}"


def hashed_code(session: Session, person_id: int, code: str) -> bytes:
    """What is kept of a code, of this person and no other."""
    words = f"counter-code:{person_id}:{code}".encode()
    return hmac.new(sampling_key(session), words, hashlib.sha256).digest()


def _check(session: Session, app: App, person: Person, paper: str) -> None:
    own = [each for each in app.settings.oidc if each.serves(person.area)]
    if own:
        raise CodeRefusal(
            "has_unified_sign_in", UNIFIED, area=person.area, provider=own[0].label or own[0].name
        )
    if not paper.strip() or len(paper) > 100 or not paper.isprintable():
        raise CodeRefusal("paper_required", NO_PAPER)
    try:
        insured_actor(session, person_name(person))
    except UnknownUserError as fault:
        raise CodeRefusal("person_died", DIED) from fault
    if not mobile(person.phone):
        raise CodeRefusal("no_mobile", NO_MOBILE)
    most = app.settings.sign_in.codes_a_day
    since = app.now - timedelta(days=1)
    its = (_of(session, person), col(CounterCode.issued_at) > since)
    if session.exec(select(func.count()).where(*its)).one() >= most:
        raise CodeRefusal("too_many_codes", TOO_MANY, most=most)


def _of(session: Session, person: Person) -> ColumnElement[bool]:
    """The codes of a person, in whatever area each was issued."""
    return col(CounterCode.person_id).in_(sorted(records_of(session, [person.id or 0])))


def _made(
    session: Session, app: App, person: Person, paper: str, code: str, by: Principal
) -> CounterCode:
    """The row of a new code, the only open one of the person from now on."""
    key, now = person.id or 0, app.now
    open_ = (_of(session, person), col(CounterCode.ended_at).is_(None))
    affected(session, update(CounterCode).where(*open_).values(ended_at=now))
    made = CounterCode(
        person_id=key, area=person.area, code=hashed_code(session, key, code), paper=paper,
        phone_end=mobile(person.phone)[-4:], state=DeliveryState.INTENDED.value,
        issued_by=by.name, issued_at=now,
        until=now + timedelta(minutes=app.settings.sign_in.code_minutes),
    )  # fmt: skip
    session.add(made)
    session.flush()
    made.reference = f"code-{made.id}"
    return made


def _sent(sms: Carrier, message: NoticeMessage) -> DeliveryState:
    """What the channel says of the message; unknown where it says nothing."""
    batch = f"{sms.name}-{message.area}-{message.reference}"
    try:
        return sms.send(batch, [message])[message.reference].state
    except NothingLeft:
        return DeliveryState.FAILED
    except Exception as fault:
        # A broken line or disk: whether it arrives, the person sees; a code that does not is over soon.
        log.error("counter_code.unknown", fault=type(fault).__name__)
        return DeliveryState.UNKNOWN


def _settled(app: App, code_id: int, state: DeliveryState) -> CounterCode:
    lost = state in (DeliveryState.FAILED, DeliveryState.BOUNCED)
    with app.database.writing() as session:
        kept = session.get_one(CounterCode, code_id)
        kept.state = state.value
        kept.ended_at = app.now if lost else kept.ended_at
    if lost:
        raise CodeRefusal("code_not_sent", NOT_SENT)
    return kept


UNIFIED = Text(
    "{area} 的参保人用 {provider} 登录，窗口不发验证码；不能自行登录的，请在窗口由受理人员代办。",
    "the insured of {area} sign in by {provider}, so no code is sent at the counter; for who "
    "cannot, the counter acts on their behalf.",
)
NO_PAPER = Text(
    "须写明核验的身份证件（--paper，如 居民身份证），最多 100 字。",
    "say which identity paper was seen (--paper), in at most 100 characters.",
)
DIED = Text(
    "参保人已登记死亡，不能登录；继承人或遗产管理人以本人身份登录。",
    "the insured has died and does not sign in; heirs and administrators sign in as themselves.",
)
NO_MOBILE = Text(
    "参保登记中没有可收短信的手机号码；请先更正登记（yidi person correct），验证码只发登记的号码。",
    "no mobile telephone is registered: put the register right first (`yidi person correct`); a "
    "code goes to the registered number alone.",
)
NO_CHANNEL = Text(
    "没有设置短信渠道（settings.yaml 的 notices.sms），不能发送验证码。",
    "no text messages are set up (notices.sms in settings.yaml), so no code can be sent.",
)
TOO_MANY = Text(
    "该参保人 24 小时内已发送 {most} 次验证码，请稍后再发。",
    "{most} codes went to this person within 24 hours: send another later.",
)
NOT_SENT = Text(
    "短信没有发出，验证码已作废；请检查短信目录后重新发送。",
    "the text message did not leave, and the code is void: look after the folder, then send anew.",
)
