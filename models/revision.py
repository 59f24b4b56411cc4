"""Which schema a database stands at (数据库版本), and whether this program can work with it."""

from config.errors import ConfigError
from config.text import Text

BASELINE = "0014"
"""The oldest revision that migrations lead on from; revisions are four digits and rise."""
REVISION = "0051"
"""The revision of the schema that this program needs."""


def check_current(found: str, url: str) -> None:
    """Refuse a database that `init` has not seen, or that is of another revision."""
    if not found:
        raise ConfigError(
            "not_initialised",
            Text(
                "数据库 {url} 还没有建立，请先运行 yidi init。",
                "the database {url} has not been set up: run `yidi init` first.",
            ),
            url=url,
        )
    check_upgradable(found, url)
    if found != REVISION:
        raise ConfigError(
            "other_revision",
            Text(
                "数据库 {url} 的版本为 {found}，本程序需要 {needed}；请运行 yidi init 升级。",
                "the database {url} is at revision {found}, this program needs {needed}: run `yidi "
                "init` to upgrade it.",
            ),
            url=url,
            found=found,
            needed=REVISION,
        )


def check_upgradable(found: str, url: str) -> None:
    """Refuse a database that no migration of this program leads on from."""
    if found < BASELINE:
        raise ConfigError(
            "database_too_old",
            Text(
                "数据库 {url} 的版本为 {found}，早于本程序能够升级的最早版本 {oldest}；"
                "请用旧版程序运行 yidi export（加 --unmask）导出，新建数据库（yidi init）后重新导入。",
                "the database {url} is at revision {found}, older than {oldest}, the oldest that "
                "this program can upgrade: export its data with `yidi export` of the old version "
                "(with --unmask), create a new database (`yidi init`) and import them again.",
            ),
            url=url,
            found=found,
            oldest=BASELINE,
        )
    if found > REVISION:
        raise ConfigError(
            "other_revision",
            Text(
                "数据库 {url} 的版本为 {found}，新于本程序的 {known}；请更新程序。",
                "the database {url} is at revision {found}, newer than {known} of this program: "
                "update the program.",
            ),
            url=url,
            found=found,
            known=REVISION,
        )
