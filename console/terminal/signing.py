"""Signing in at a terminal (登录的显示): passwords without echo, a picture for the authenticator."""

import getpass
import io
import sys
from typing import Any

from config.text import Text
from console.answers.refusals import misuse
from console.terminal.instants import by_the_clock
from console.terminal.output import Face

NO_TERMINAL = Text(
    "这里不能不回显地输入口令；请在终端执行，或加 --password-stdin，由标准输入逐行给出。",
    "nothing can be typed here without being shown: run it at a terminal, or add --password-stdin "
    "and give it line by line on standard input.",
)


class Secrets:
    """Where passwords and codes come from: typed without echo, or lines of standard input."""

    def __init__(self, face: Face, *, from_stdin: bool) -> None:
        self._face = face
        self._lines = sys.stdin.read().splitlines() if from_stdin else None

    @property
    def typed(self) -> bool:
        """Whether somebody types, and can be asked once more."""
        return self._lines is None

    def ask(self, zh: str, en: str) -> str:
        """The next secret; "" where standard input has no line left."""
        if self._lines is not None:
            return self._lines.pop(0) if self._lines else ""
        if not (sys.stdin.isatty() and sys.stderr.isatty()):
            raise misuse("no_terminal", NO_TERMINAL.zh, NO_TERMINAL.en)
        return getpass.getpass(f"{self._face.say(zh, en)}: ", stream=sys.stderr)

    def new(self) -> str:
        """A new password; who types it types it twice."""
        wanted = self.ask("新口令", "New password")
        if self.typed and self.ask("再输一遍", "Once more") != wanted:
            raise misuse(
                "not_the_same",
                "两次输入的口令不同，没有改动",
                "the two differ; nothing was changed",
            )
        return wanted


def tell_address(face: Face, url: str) -> None:
    """Show where to sign in; it is no part of the answer."""
    says = face.say("请在浏览器中打开并登录：", "open this in a browser, and sign in:")
    print(f"{says}\n{url}", file=sys.stderr, flush=True)


def pasted_address(face: Face) -> str:
    """The address at which the browser ended, which holds a code: typed without echo, or a line."""
    return Secrets(face, from_stdin=not sys.stdin.isatty()).ask(
        "浏览器最后的地址", "where the browser ended"
    )


def draw_whoami(face: Face, who: dict[str, Any]) -> None:
    """Print who is signed in."""
    until = (
        face.say("有效至 ", "until ") + by_the_clock(who["until"])
        if who["until"]
        else who["signed_by"]
    )
    told = (
        who["name"],
        "、".join(who["roles"]),
        "、".join(who["areas"]),
        who["institution"],
        until,
    )
    face.line("  ".join(part for part in told if part))


def draw_logout(face: Face, done: dict[str, Any]) -> None:
    """Print that somebody signed out."""
    zh, en = (
        f"{done['name']} 已退出，结束会话 {done['ended']} 个",
        f"{done['name']} is signed out, {done['ended']} ended",
    )
    face.line(face.say(zh, en))


def draw_starting_password(face: Face, given: dict[str, Any]) -> None:
    """Print a starting password, which is shown this once."""
    name = given["name"]
    face.line(f"{name}  {given['starting_password']}")
    face.remark(
        f"初始口令只显示这一次；请当面交给本人，由本人执行 yidi user password {name} 设置自己的口令。",
        f"shown this once: give it to them in person; they set their own with `yidi user password {name}`.",
    )


def draw_enrolment(face: Face, begun: dict[str, Any]) -> None:
    """Print the secret of an authenticator, at a terminal with the picture that it reads."""
    if sys.stdout.isatty():
        import segno

        picture = io.StringIO()
        segno.make(begun["uri"], error="l").terminal(picture, compact=True, border=2)
        face.line(picture.getvalue())
    face.line(begun["secret"])
    face.line(begun["uri"])


def draw_set(face: Face, done: dict[str, Any]) -> None:
    """Print that it is done."""
    face.line(face.say(f"{done['name']} 已办妥", f"{done['name']}: done"))


def draw_released(face: Face, done: dict[str, Any]) -> None:
    """Print that a lock is over."""
    stood = by_the_clock(done["locked_until"])
    zh = (
        f"{done['name']} 已解除锁定（原至 {stood}）"
        if stood
        else f"{done['name']} 未被锁定，重新计数"
    )
    en = (
        f"{done['name']}: released (locked until {stood})"
        if stood
        else f"{done['name']}: not locked, counted anew"
    )
    face.line(face.say(zh, en))


def draw_sign_ins(face: Face, rows: list[dict[str, Any]]) -> None:
    """Print what was tried."""
    heads = ("时间", "姓名", "来源", "结果", "方式/办理")
    if face.lang == "en":
        heads = ("time", "name", "source", "what", "by")
    names = ("time", "name", "source", "label", "about")
    face.table(heads, [[row[name] for name in names] for row in rows])
