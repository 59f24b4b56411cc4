"""Where filings come from (申报来源): tab of 备案记录, reach and reviewer of each channel, as a table."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from config.codes import FOLDER, table_rows
from config.errors import ConfigError
from config.text import Text

COLUMNS = ("code", "label", "english", "tab", "scope", "reviewed_by", "source")
TABS: Mapping[str, tuple[str, Text]] = {
    "快速备案": ("fast", Text("快速备案", "Fast filing")),
    "自助开通": ("self", Text("自助开通", "Self-service")),
    "地方平台": ("local", Text("地方平台", "Local platform")),
}
"""The three tabs of 备案记录 (国家医保局答问 2023-05-09), in their order."""
SCOPES: Mapping[str, Text] = {
    "within": Text("省内", "within the province"),
    "across": Text("跨省", "across provinces"),
}
REVIEWERS: Mapping[str, Text] = {
    "intake": Text("经办机构审核", "reviewed by the agency"),
    "system": Text("自动开通", "opens by itself"),
}


@dataclass(frozen=True)
class FilingChannel:
    """One channel: its name, the tab under which it is looked up, its reach, who reviews."""

    code: str
    label: Text
    tab: str
    scope: tuple[str, ...]
    reviewed_by: str
    source: str


def load_channels(folder: Path = FOLDER) -> dict[str, FilingChannel]:
    """Read `channels.csv`, in its order."""
    found = {}
    for row in table_rows(folder, "channels.csv", COLUMNS):
        scope = tuple(row["scope"].split(";"))
        tab, _label = TABS.get(row["tab"], ("", None))
        known = tab and set(scope) <= set(SCOPES) and row["reviewed_by"] in REVIEWERS
        if not known or row["code"] in found:
            raise ConfigError(
                "bad_code_table",
                Text(
                    "代码表 channels.csv 的 {at} 有误：编码不能重复，tab 应为 {tabs} 之一，"
                    "scope 应为 {scopes}，reviewed_by 应为 {reviewers}。",
                    "channels.csv, {at}: codes stand once, tab is one of {tabs}, scope of "
                    "{scopes}, reviewed_by of {reviewers}.",
                ),
                at=row["code"] or "—", tabs="、".join(TABS), scopes="、".join(SCOPES),
                reviewers="、".join(REVIEWERS),
            )  # fmt: skip
        label = Text(row["label"], row["english"])
        found[row["code"]] = FilingChannel(
            row["code"], label, tab, scope, row["reviewed_by"], row["source"]
        )
    return found
