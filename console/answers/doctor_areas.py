"""What is known of an area's agency (统筹区自检): where it is reached, where its decisions are contested."""

from collections.abc import Iterator

from config.text import Text
from console.answers.doctor_database import Check
from jobs.app import App
from workflow.remedy.text import LABELS, missing_remedy


def reachable(app: App, area: str, named: str) -> Iterator[Check]:
    """While nobody could reach the agency, nothing of the applicants ends."""
    for key, zh, en in (
        ("postal_address", "收件地址", "postal address"),
        ("phone", "电话", "telephone"),
    ):
        given = bool(app.policy.areas[area].contact[key])
        says = Text(f"{named} 的{zh}已登记", f"{area}: {en} registered")
        if not given:
            says = Text(
                f"{named} 的{zh}未登记；登记前不终止任何逾期的申请",
                f"{area}: {en} missing; until it is there nothing lapses",
            )
        yield Check("agency_address" if key == "postal_address" else "agency_phone", given, says)


def contestable_at(app: App, area: str, named: str) -> Check:
    """Decisions must say where they are contested."""
    missing = missing_remedy(app.policy.rules(area, app.today), served_online=True)
    zh = "、".join(LABELS[key].zh for key in missing)
    en = ", ".join(LABELS[key].en for key in missing)
    says = Text(f"{named} 的救济途径已登记", f"{area}: remedies are registered")
    if missing:
        says = Text(
            f"{named} 的救济途径未登记：{zh}；正式库不打印决定书（config/policy/{area}.yaml 的 remedy）",
            f"{area}: remedies are not registered: {en}; a real database prints no decision "
            f"(`remedy` in config/policy/{area}.yaml)",
        )
    return Check("remedy", not missing, says)
