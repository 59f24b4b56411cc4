"""The channels that settings.yaml makes available (可用渠道)."""

from collections.abc import Mapping

from config.notices import Hook
from jobs.app import App
from jobs.notices.counter import Counter
from jobs.notices.email import Mailer
from jobs.notices.hook import AgreedSystem, SignedHook
from jobs.notices.port import Carrier
from jobs.notices.post import DocumentList
from jobs.notices.sms import SmsFile
from models.notice import NoticeChannel


def channels_of(app: App) -> Mapping[NoticeChannel, Carrier]:
    """The channels by name; what settings.yaml leaves out is not there.

    A rehearsal sends where settings.yaml says so, because the people in it may be real.
    """
    given = app.settings.notices
    if app.database.is_rehearsal() and not given.rehearsal:
        return {}
    found: list[Carrier] = []
    if given.sms:
        found.append(SmsFile(given.sms))
    if given.email:
        found.append(Mailer(given.email))
    if given.webhook:
        found.append(SignedHook(given.webhook, app.clock, NoticeChannel.WEBHOOK))
    if isinstance(given.electronic, Hook):
        found.append(AgreedSystem(given.electronic, app.clock, NoticeChannel.ELECTRONIC))
    elif given.electronic:
        found.append(DocumentList(given.electronic, NoticeChannel.ELECTRONIC))
    if given.counter:
        found.append(Counter())
    if given.post:
        found.append(DocumentList(given.post, NoticeChannel.POST))
    return {channel.name: channel for channel in found}
