"""What became of users, and what they wrote (人员变更、操作记录), the newest first."""

from typing import Any

from sqlalchemy import Select
from sqlalchemy.orm import Mapped
from sqlmodel import col, select

from config.text import Lang, Text
from console.answers.asked import asked
from console.answers.queries import instant
from console.answers.those_seen import by_those_seen, user_seen
from jobs.app import App
from models import CommandAct, User, UserChange
from workflow.access.kinds import OFFICE
from workflow.access.reach import EVERY_AREA
from workflow.shared.days import SHANGHAI
from workflow.shared.errors import UnknownUserError
from workflow.shared.money import yuan

KINDS = {
    "added": Text("添加", "added"), "placed": Text("登记所属机构", "placed"),
    "areas_set": Text("登记负责的统筹区", "areas set"),
    "linked": Text("登记本人参保信息", "linked to a person"),
    "unlinked": Text("撤销本人参保信息", "unlinked"),
    "relative_added": Text("申报亲属", "relative declared"),
    "relative_removed": Text("撤销亲属申报", "relative taken back"),
    "password_given": Text("给予初始口令", "given a starting password"),
    "password_set": Text("设置本人口令", "set their password"),
    "totp_set": Text("绑定动态口令", "set up one-time passwords"),
    "totp_reset": Text("解除动态口令", "one-time passwords taken away"),
    "device_set": Text("登记 UKey", "a device registered"),
    "device_reset": Text("注销 UKey", "a device taken away"),
    "account_linked": Text("关联认证账号", "account linked"),
    "account_unlinked": Text("取消认证账号关联", "account no longer linked"),
    "key_given": Text("发放接口密钥", "key given"),
    "key_followed": Text("密钥更换，旧密钥限期", "key followed by the next"),
    "key_revoked": Text("撤销接口密钥", "key revoked"),
    "disabled": Text("停用", "disabled"), "kept": Text("升级时在册", "there at the upgrade"),
}  # fmt: skip


@asked(OFFICE)
def answer_user_history(app: App, lang: Lang, name: str | None, most: int) -> list[dict[str, Any]]:
    """Return the changes of a user, or of all who are seen; `unknown_user` where nobody is.

    With each is told who made it.
    """
    query = select(UserChange).order_by(col(UserChange.no).desc())
    found = _found(app, name, query, col(UserChange.name), most)
    return [_change(change, lang) for change in found]


@asked(OFFICE)
def answer_user_acts(app: App, name: str | None, most: int) -> list[dict[str, Any]]:
    """Return the commands by which a user, or anybody, wrote or wrote out."""
    query = select(CommandAct).order_by(col(CommandAct.id).desc())
    return [
        {**_when(act), "actor": act.actor, "os_user": act.os_user, "command": act.what}
        for act in _found(app, name, query, col(CommandAct.actor), most)
    ]


def _found(
    app: App, name: str | None, query: Select[Any], named: Mapped[str], most: int
) -> list[Any]:
    """What is kept under the names that whoever asks sees; of one name nobody sees it is unknown."""
    with app.database.reading() as session:
        query = query.where(by_those_seen(session, named, app.reach))
        if name is not None:
            query = query.where(named == name)
        found = list(session.execute(query.limit(most)).scalars())
        if name is not None and not found:
            known = session.exec(select(User).where(User.name == name)).first()
            if known is None or not user_seen(known, app.reach):
                raise UnknownUserError(name)
        return found


def _when(kept: UserChange | CommandAct) -> dict[str, Any]:
    here = kept.at.astimezone(SHANGHAI)
    return {"at": instant(kept.at), "time": f"{here:%Y-%m-%d %H:%M:%S}"}


def _change(change: UserChange, lang: Lang) -> dict[str, Any]:
    said = KINDS.get(change.kind)
    content = change.content
    limit = content.get("limit")
    return {
        "no": change.no, **_when(change), "name": change.name, "kind": change.kind,
        "label": said.say(lang) if said else change.kind, "roles": content.get("roles", []),
        "areas": content.get("areas", [EVERY_AREA]), "unit": content.get("unit", ""),
        "institution": content.get("institution", ""), "active": content.get("active"),
        "limit": None if limit is None else yuan(limit),
        "actor": change.actor, "os_user": change.os_user,
    }  # fmt: skip
