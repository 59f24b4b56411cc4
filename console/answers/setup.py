"""The database set up (建立数据库)."""

from typing import Any

from jobs.app import App
from jobs.sample import load_sample
from jobs.setup import initialise


def answer_setup(app: App, sample: bool) -> dict[str, Any]:
    """Create or upgrade the database, and return what was loaded; the sample is loaded once."""
    answer = initialise(app)
    if sample:
        answer["loaded"]["sample"] = load_sample(app)
    return answer
