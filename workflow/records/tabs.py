"""The three tabs of 备案记录 (快速备案、自助开通、地方平台): what each shows of a person's filings.

Pure. The first two show every application with progress and result, the third the filings in
force with place and validity (国家医保局答问 2023-05-09).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from config.channels import REVIEWERS, SCOPES, TABS, FilingChannel
from config.codes import Regions
from config.masking import mask_name, mask_text
from config.policy import PolicyBook, Value
from config.text import Lang, Text
from models import FAR, Category, Channel, Filing, FilingState, Move
from workflow.explain.because import because
from workflow.explain.why import shown_state
from workflow.filing.machine import FILING
from workflow.shared.json_types import JsonObject
from workflow.shared.trigger_labels import CAME

SHOWS = {
    "fast": Text("历次备案的进度和结果", "every application with progress and result"),
    "self": Text("历次备案的进度和结果", "every application with progress and result"),
    "local": Text("有效备案的就医地和有效期", "the filings in force with place and validity"),
}
STEPS = {step.trigger: step.label for step in FILING.steps}
WHO = {
    "self": Text("本人", "the person"),
    "agent": Text("代办人", "an agent"),
    "hospital": Text("定点医院", "a hospital"),
}
LOCAL = "local"


@dataclass(frozen=True)
class RecordsView:
    """How records are shown: day, language, names of places and channels, the book."""

    today: date
    lang: Lang
    regions: Regions
    channels: Mapping[str, FilingChannel]
    book: PolicyBook

    def source(self, filing: Filing) -> FilingChannel:
        """The channel of a filing; one that the table does not name is a local one."""
        known = self.channels.get(filing.channel)
        label = Channel(filing.channel).label
        return known or FilingChannel(filing.channel, label, LOCAL, (), "intake", "")

    def parameter(self, filing: Filing, name: str) -> Value | None:
        """A parameter of the filing's area today; None where the area's page has none."""
        return next(self.book.rules(filing.area, self.today).every(name), None)


def tabs(
    filings: Sequence[Filing], moves: Mapping[int, Sequence[Move]], view: RecordsView
) -> list[JsonObject]:
    """The three tabs, each with its filings, the newest application first."""
    found: list[JsonObject] = []
    for tab, label in TABS.values():
        own = [f for f in reversed(filings) if view.source(f).tab == tab]
        if tab == LOCAL:
            rows = [_standing(filing, view) for filing in own if in_force(filing, view.today)]
        else:
            rows = [_progress(filing, moves.get(filing.id or 0, ()), view) for filing in own]
        found.append(
            {"tab": tab, "label": label.say(view.lang), "shows": SHOWS[tab].say(view.lang), "filings": [*rows]}
        )  # fmt: skip
    return found


def in_force(filing: Filing, today: date) -> bool:
    """Whether the filing is in force on the day (有效备案)."""
    return filing.state == FilingState.ACTIVE and filing.starts_on <= today <= filing.ends_on


def _standing(filing: Filing, view: RecordsView) -> JsonObject:
    """What every tab shows of a filing: place, validity, source, who filed it and when."""
    source = view.source(filing)
    return {
        "no": filing.no, "area": filing.area, "category": filing.category,
        "category_label": Category(filing.category).label.say(view.lang),
        "destination": filing.destination,
        "destination_name": view.regions.name(filing.destination),
        "starts_on": filing.starts_on.isoformat(),
        "ends_on": None if filing.ends_on == FAR else filing.ends_on.isoformat(),
        "state": filing.state,
        "state_label": shown_state(filing, FilingState(filing.state), view.lang),
        "channel": filing.channel, "source": source.label.say(view.lang),
        "filed_on": filing.applied_on.isoformat(),
        "filed_by": filed_by(filing, view.lang)._asdict(),
    }  # fmt: skip


class FiledBy(NamedTuple):
    """Who filed a filing, and how they stand to the person."""

    who: str
    label: str
    name: str | None
    relation: str | None


def filed_by(filing: Filing, lang: Lang) -> FiledBy:
    """Who filed it: the person, an agent by a masked name, or a hospital."""
    agent = filing.agent or {}
    who = "agent" if agent.get("name") else "self"
    if who == "self" and filing.channel == Channel.HOSPITAL:
        who = "hospital"
    name = mask_name(str(agent["name"])) if who == "agent" else None
    return FiledBy(who, WHO[who].say(lang), name, agent.get("relation") or None)


def _progress(filing: Filing, moves: Sequence[Move], view: RecordsView) -> JsonObject:
    """An application of the national channels: every step, and where it stands."""
    self_service = view.parameter(filing, "self_service_channels")
    by_itself = self_service is not None and filing.channel in self_service.value
    source = view.source(filing)
    reviewer = "system" if by_itself else source.reviewed_by
    scope = [SCOPES[word].say(view.lang) for word in source.scope]
    return _standing(filing, view) | {
        "scope": "、".join(scope) if view.lang == "zh" else ", ".join(scope),
        "reviewed_by": reviewer,
        "reviewed_by_label": REVIEWERS[reviewer].say(view.lang),
        "progress": [
            {
                "day": move.day.isoformat(),
                "step": (CAME.get(move.trigger) or STEPS[move.trigger]).say(view.lang),
                "state_label": FilingState(move.dest).label.say(view.lang),
            }
            for move in moves
            if move.trigger in STEPS or move.trigger in CAME
        ],
        "result": mask_text(because(FILING, filing, moves, view.lang)),
    }
