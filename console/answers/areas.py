"""The pooling areas that a question is about (统筹区): the asker's own, and no other."""

from config.policy import UnknownAreaError
from console.answers.refusals import refusal
from jobs.app import App


def areas_of(app: App, area: str | None) -> list[str]:
    """Return the area that is named, or all that are the asker's; another one is unknown."""
    own, reach = app.policy.pooling_areas(), app.reach
    own = [each for each in own if reach.areas is None or each in reach.areas]
    if area is None:
        return own
    if area not in own:
        raise UnknownAreaError(area, own)
    return [area]


def one_area(app: App, area: str | None) -> str | None:
    """Return the area that a sum is about, or None for the whole agency.

    Whoever works for one area has sums of that one; who works for several names which.
    """
    if area is not None:
        known_area(app, area)
        return area
    if app.reach.areas is None:
        return None
    own = areas_of(app, None)
    if len(own) != 1:
        named = "、".join(own)
        raise refusal(
            "area_needed", f"请用 --area 指明统筹区；您负责的统筹区：{named or '无'}。",
            f"name the area (--area); yours are: {named or 'none'}.",
        )  # fmt: skip
    return own[0]


def known_area(app: App, area: str | None) -> None:
    """Refuse an area of which the policy book has no page, or that is not the asker's."""
    if area is None:
        return
    if app.reach.areas is not None and area not in app.reach.areas:
        raise UnknownAreaError(area, areas_of(app, None))
    app.policy.known(area)
