"""People before a real browser (真实浏览器里的人员): signed in, counted by keystroke and second, watched.

What a test says it says of visible text and of what is stored; what the browser complains of, it
fails by.
"""

import re
import time
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page
from sqlmodel import col, select

from jobs.signin.demo import PASSWORD
from models import Claim, Filing, Person
from models.database import Database
from tests.support.command_line import Cli

AXE = Axe()
WAIT_MS = 10_000
BEFORE = date(2025, 6, 1)
"""The filings of newcomers began before the stays that they claim for."""
SERIOUS = frozenset({"serious", "critical"})


@dataclass
class BrowsedOffice:
    """The sample's office as it is served, and the browser of its people."""

    cli: Cli
    url: str
    chromium: Browser
    contexts: dict[tuple[str, int], "SomebodyBrowsing"] = field(default_factory=dict)
    met: list[str] = field(default_factory=list)
    """The insured people whom a test had for itself."""

    def person(self, name: str, width: int = 1280) -> "SomebodyBrowsing":
        """Somebody who has signed in, with a window of so many pixels; the same one when asked again."""
        if (name, width) not in self.contexts:
            size: Any = {"width": width, "height": 860}
            context = self.chromium.new_context(viewport=size, locale="zh-CN")
            signed = next((p for (n, _), p in self.contexts.items() if n == name), None)
            if signed is not None:
                context.add_cookies([dict(each) for each in signed.context.cookies()])  # type: ignore[arg-type]
            found = SomebodyBrowsing(name, self, context, context.new_page())
            self.contexts[name, width] = found
            if signed is None:
                found.sign_in()
        return self.contexts[name, width]

    def newcomer(self, destination: str) -> Person:
        """An insured employee with a filing to this place and no claim, whom no test has met before."""
        query = (
            select(Person)
            .join(Filing, col(Filing.person_id) == Person.id)
            .where(Filing.destination.like(f"{destination[:4]}%"), Filing.state == "active")
            .where(col(Person.psn_type).like("11%"), Person.insutype == "310", Person.account != "")
            .where(col(Person.id).not_in(select(Claim.person_id)), Filing.starts_on < BEFORE)
            .where(col(Person.certno).not_in(self.met))
            .order_by(col(Person.id))
        )
        with Database(self.cli.url).reading() as session:
            found = session.exec(query).first()
        assert found is not None
        self.met.append(found.certno)
        return found

    def told(self, *words: object) -> Any:
        """What a command answers of what is stored."""
        said = self.cli("--json", *words)
        assert said.code == 0, said.err or said.out
        return said.json

    def close(self) -> None:
        """End every window."""
        for each in self.contexts.values():
            each.context.close()


@dataclass
class SomebodyBrowsing:
    """One person's window; `said` is what the browser complained of, which no page may make it do."""

    name: str
    office: BrowsedOffice
    context: BrowserContext
    page: Page
    said: list[str] = field(default_factory=list)
    keys: int = 0

    def __post_init__(self) -> None:
        self.page.set_default_timeout(WAIT_MS)
        self.page.on("console", lambda message: self.said.append(f"{self.page.url} {message.text}"))
        self.page.on("pageerror", lambda error: self.said.append(f"{self.page.url} {error}"))

    def sign_in(self) -> None:
        """Sign in as the sample says."""
        self.open("/sign-in")
        self.page.get_by_label("姓名（用户名）").fill(self.name)
        self.page.get_by_label("口令", exact=True).fill(PASSWORD)
        self.page.get_by_role("button", name="登录", exact=True).click()
        self.page.wait_for_url(f"{self.office.url}/")

    def open(self, path: str) -> None:
        """Go to a page."""
        self.page.goto(self.office.url + path)

    def does(self, button: str) -> None:
        """Press the button or link of this name, and wait for the page to which it leads."""
        main = self.page.locator("main")
        told = re.compile(rf"^{re.escape(button)}(\s|$)")
        with self.page.expect_navigation():
            main.get_by_role("button", name=told).or_(
                main.get_by_role("link", name=told)
            ).first.click()

    def fills(self, **fields: str) -> None:
        """Fill in the fields of the form by their names; choices by their values."""
        for name, value in fields.items():
            place = self.page.locator(f'main [name="{name}"]').first
            if place.evaluate("each => each.tagName") == "SELECT":
                place.select_option(value)
            else:
                place.fill(value)

    def press(self, *names: str) -> None:
        """Press keys, and count them."""
        for name in names:
            self.page.keyboard.press(name)
            self.keys += 1

    def type(self, text: str) -> None:
        """Type a text, and count each sign of it."""
        self.page.keyboard.type(text)
        self.keys += len(text)

    def tab_to(self, name: str) -> None:
        """Go on with Tab to the field of this name; each Tab counts."""
        for _ in range(60):
            if self.page.evaluate("document.activeElement.name || ''") == name:
                return
            self.press("Tab")
        raise AssertionError(f"no {name} by Tab at {self.page.url}")

    def types(self, **fields: str) -> None:
        """Go to each field by Tab and type; a day as digits, as this browser has them."""
        for name, value in fields.items():
            self.tab_to(name)
            if self.page.evaluate("document.activeElement.type") == "date":
                year, _, rest = value.partition("-")
                self.type(rest.replace("-", "") + year)
            else:
                self.type(value)

    def pastes(self, text: str) -> None:
        """Paste what was copied from a worksheet; one key."""
        self.context.grant_permissions(["clipboard-read", "clipboard-write"])
        self.page.evaluate("text => navigator.clipboard.writeText(text)", text)
        self.press("Control+v")

    def finds(self, text: str) -> None:
        """Look for something by the box of every page: what alone fits opens, else the first does."""
        self.press("/")
        self.type(text)
        self.leads("Enter")
        if "/find" in self.page.url:
            self.leads("ArrowDown", "Enter")

    def leads(self, *names: str) -> None:
        """Press keys, of which the last leads to another page."""
        with self.page.expect_navigation():
            self.press(*names)

    def sees(self, text: str) -> None:
        """Wait until a text is visible."""
        self.page.get_by_text(text).first.wait_for(state="visible")

    def text(self) -> str:
        """What is visible."""
        return self.page.locator("main").inner_text()

    def is_wider_than_the_window(self) -> bool:
        """Whether anything lies outside to the right, so that one would have to move the page sideways."""
        width: bool = self.page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth"
        )
        return width

    def hidden_from_some(self) -> list[str]:
        """What axe-core finds on this page that is serious."""
        found = AXE.run(self.page).response["violations"]
        return [
            f"{each['id']}: {node['html'][:120]}"
            for each in found
            if each["impact"] in SERIOUS
            for node in each["nodes"][:3]
        ]


class Timed:
    """How many keys and seconds a task took."""

    def __init__(self, person: SomebodyBrowsing) -> None:
        self.person = person

    def __enter__(self) -> "Timed":
        self.keys, self.began = self.person.keys, time.monotonic()
        return self

    def __exit__(self, *_: object) -> None:
        self.keys = self.person.keys - self.keys
        self.seconds = time.monotonic() - self.began
