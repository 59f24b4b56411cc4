"""Accounts of users at providers (统一身份认证账号): one account is one user's, each change in the history."""

from sqlmodel import Session, col, select

from config.oidc import STAFF
from config.text import Text
from jobs.app import App
from jobs.identity import Principal
from jobs.identity.staff import record
from jobs.signin.oidc_flow import provider_named
from jobs.signin.oidc_token import LONGEST_SUBJECT
from models import User
from workflow.shared.errors import Refusal, UnknownUserError


class AccountError(Refusal):
    """An account at a provider cannot be linked so (账号关联有误)."""

    def __init__(self, code: str, says: Text, **facts: str) -> None:
        self.code = code
        super().__init__(says, **facts)


def link(app: App, name: str, provider: str, subject: str, by: Principal) -> User:
    """Let a user sign in with this account. Refused: `no_such_sign_in`, `bad_subject`, `account_linked`."""
    account = _account(app, provider, subject)
    with app.database.writing() as session:
        user = _named(session, name)
        if account not in user.subjects:
            user.subjects = [*user.subjects, account]
            record(session, user, "account_linked", by, app.now)
        # Behind the lock on the history: two who link one account wait for each other.
        owners = [n for n, of in session.exec(select(User.name, User.subjects)) if account in of]
        if owners != [name]:
            other = next(each for each in owners if each != name)
            raise AccountError("account_linked", LINKED, other=other)
        return user


def unlink(app: App, name: str, provider: str, subject: str, by: Principal) -> User:
    """Let a user no longer sign in with this account. Refused: `not_that_account`."""
    account = _account(app, provider, subject)
    with app.database.writing() as session:
        user = _named(session, name)
        if account not in user.subjects:
            raise AccountError("not_that_account", NOT_THEIRS, name=name)
        user.subjects = [each for each in user.subjects if each != account]
        record(session, user, "account_unlinked", by, app.now)
        return user


def _account(app: App, provider: str, subject: str) -> dict[str, str]:
    issuer = provider_named(app, provider, STAFF).settings.issuer
    if not (0 < len(subject) <= LONGEST_SUBJECT and subject.isprintable()):
        raise AccountError("bad_subject", BAD_SUBJECT)
    return {"issuer": issuer, "subject": subject}


def _named(session: Session, name: str) -> User:
    user = session.exec(select(User).where(User.name == name, col(User.active))).first()
    if user is None:
        raise UnknownUserError(name)
    return user


LINKED = Text(
    "这一账号已关联 {other}；一个账号只对应一名人员，请先取消原关联（--remove）。",
    "this account is linked to {other}: one account is one user's; take that back first (--remove).",
)
NOT_THEIRS = Text(
    "{name} 没有关联这一账号，无须取消。",
    "{name} is not linked to this account: nothing to take back.",
)
BAD_SUBJECT = Text(
    "账号标识应为该平台的 sub，1–255 个字符。",
    "the subject is what the provider calls sub, of 1 to 255 characters.",
)
