"""What a text message says (短信提示): that something waits, and to whom, by the last four of the id.

It names nothing of the case: no name, illness, hospital, amount, account, reason, number or link.
Whoever else reads the telephone learns no more than that.
"""

import re
import unicodedata
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

SHANGHAI = ZoneInfo("Asia/Shanghai")
TAIL = 4
_MOBILE = re.compile(r"1[3-9]\d{9}", re.ASCII)
_AROUND = re.compile(r"^(?:\+?86)|[\s-]")


def mobile(phone: str) -> str:
    """The number if a text message can reach it (手机号码), without what stands around it; else ""."""
    plain = _AROUND.sub("", unicodedata.normalize("NFKC", phone).strip())
    return plain if _MOBILE.fullmatch(plain) else ""


def point(template: str, *, agency: str, telephone: str, certno: str) -> str:
    """The message: the area's template with the agency, its telephone, the last four of the id."""
    tail = certno[-TAIL:] if len(certno) >= 2 * TAIL else ""
    return template.format(agency=agency, telephone=telephone, tail=tail or "—")


def after_quiet(now: datetime, quiet: tuple[int, int]) -> datetime | None:
    """When the hours end in which nobody is written to (夜间不发); None where they do not run now.

    `quiet` is from which minute of the day to which, by the clock of Shanghai; they may span midnight.
    """
    here = now.astimezone(SHANGHAI)
    begins, ends = quiet
    minute = here.hour * 60 + here.minute
    within = begins <= minute < ends if begins <= ends else minute >= begins or minute < ends
    if not within:
        return None
    midnight = here.replace(hour=0, minute=0, second=0, microsecond=0)
    end = midnight + timedelta(minutes=ends)
    return end if end > here else end + timedelta(days=1)
