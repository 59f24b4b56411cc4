"""The sign-ins of the sample (演练登录): everybody may know them, so they are served to this machine alone."""

import ipaddress

from sqlmodel import Session, col, select

from config.errors import ConfigError
from config.text import Text
from jobs.app import App
from jobs.signin.passwords import hashed
from models import Credential, Role, Setting, User

PASSWORD = "yidi-demo"
"""With what everybody of the sample signs in."""
KNOWN = "demo_sign_ins"
OPEN_TO_ALL = Text(
    "演练库的登录口令人人知道（{password}），只能在本机提供服务（--host 127.0.0.1）；"
    "如须让他人访问，请用 yidi init --rehearsal 另建演练库并由本人设置口令。",
    "the passwords of this rehearsal are known to everybody ({password}), so it is served to this "
    "machine alone (--host 127.0.0.1): for others make a rehearsal without the sample, where people "
    "set their own.",
)


def give_demo_sign_ins(app: App) -> None:
    """Let the users of the sample sign in, once; whoever has set their own password keeps it."""
    with app.database.reading() as session:
        if not app.database.is_rehearsal() or session.get(Setting, KNOWN) is not None:
            return
    kept = hashed(PASSWORD, app.settings.sign_in)
    with app.database.writing() as session:
        session.add(Setting(name=KNOWN, value="1"))
        has = set(session.exec(select(Credential.name)))
        names = [each for each in demo_names(session) if each not in has]
        session.add_all(Credential(name=each, password=kept) for each in names)


def demo_names(session: Session) -> list[str]:
    """The users of the sample who sign in: everybody but the stand-in for all applicants."""
    users = session.exec(select(User).order_by(col(User.id)))
    return [each.name for each in users if Role.APPLICANT.value not in each.roles]


def check_demo_stays_here(app: App, host: str) -> None:
    """Refuse to serve known passwords to other machines: `unsafe_settings`."""
    with app.database.reading() as session:
        known = session.get(Setting, KNOWN) is not None
    if known and not _this_machine(host):
        raise ConfigError("unsafe_settings", OPEN_TO_ALL, password=PASSWORD)


def _this_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
