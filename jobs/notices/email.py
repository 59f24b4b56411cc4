"""E-mail to institutions (电子邮件): hospitals and employers alone, never to a citizen.

It points to a document and says nothing of a person, for mail is read on the way.
"""

import smtplib
import ssl
from collections.abc import Mapping, Sequence
from email.message import EmailMessage

from config.notices import Mail, secret_of
from jobs.notices.port import SENT, NothingLeft, NoticeMessage, SendOutcome
from models import DeliveryState
from models.notice import NoticeChannel

TIMEOUT_SECONDS = 20


class Mailer:
    """Sends one letter after the other through the agency's own mail server."""

    name = NoticeChannel.EMAIL
    batch = 1

    def __init__(self, settings: Mail) -> None:
        self.settings = settings

    def send(self, batch: str, messages: Sequence[NoticeMessage]) -> Mapping[str, SendOutcome]:
        """Send each letter."""
        return {m.reference: self._send(m) for m in messages}

    def ask(self, batch: str, message: NoticeMessage) -> SendOutcome | None:
        """A mail server cannot be asked."""
        return None

    def _send(self, message: NoticeMessage) -> SendOutcome:
        letter = self._letter(message)
        server = self._server()
        try:
            server.send_message(letter)
        except smtplib.SMTPRecipientsRefused as fault:
            code = min(code for code, _ in fault.recipients.values())
            # A server that knows nobody yet asks to come back (灰名单); one that says no means it.
            passes = 400 <= code < 500
            state = DeliveryState.FAILED if passes else DeliveryState.BOUNCED
            return SendOutcome(state, error=f"SMTP {code}", again=passes)
        except (smtplib.SMTPSenderRefused, smtplib.SMTPDataError) as fault:
            passes = 400 <= fault.smtp_code < 500
            return SendOutcome(DeliveryState.FAILED, error=f"SMTP {fault.smtp_code}", again=passes)
        except smtplib.SMTPNotSupportedError as fault:
            raise NothingLeft(f"{self.settings.host}: {fault}") from fault
        finally:
            server.close()
        return SENT

    def _letter(self, message: NoticeMessage) -> EmailMessage:
        letter = EmailMessage()
        letter["From"], letter["To"] = self.settings.sender, message.to
        letter["Subject"] = message.title
        domain = self.settings.sender.rpartition("@")[2] or "localhost"
        letter["Message-ID"] = f"<{message.reference}@{domain}>"
        letter.set_content(message.text)
        return letter

    def _server(self) -> smtplib.SMTP:
        """A server that is ready to take the letter; NothingLeft before that."""
        at = self.settings
        try:
            server = smtplib.SMTP(at.host, at.port, timeout=TIMEOUT_SECONDS)
            if at.tls:
                server.starttls(context=ssl.create_default_context())
            if at.user:
                server.login(at.user, secret_of(at.secret_file).decode())
        except (OSError, smtplib.SMTPException) as fault:
            raise NothingLeft(f"{at.host}: {type(fault).__name__}") from fault
        return server
