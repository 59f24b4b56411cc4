"""Whether somebody may act for a person on a day (代理资格): scope, term, revocation, death, age."""

from collections.abc import Iterator
from datetime import date

from config.text import Text
from models import ActsAs, Scope
from workflow.intake.formats import same_name
from workflow.shared.months import add_months
from workflow.shared.represented import Representative, Represented

ADULT_AT, STRICTER_BELOW = 18, 14
"""民法典 第十七条; 个人信息保护法 第三十一条."""
AFTER_DEATH = (ActsAs.HEIR, ActsAs.ADMINISTRATOR)
"""Who acts for the dead, and for nobody else."""


def birthday(born_on: date, years: int) -> date:
    """The day on which somebody turns so old."""
    return add_months(born_on, 12 * years)


def is_younger(person: Represented, years: int, on: date) -> bool:
    """Whether a person is known to be younger than this."""
    return person.born_on is not None and on < birthday(person.born_on, years)


def is_minor(person: Represented, on: date) -> bool:
    """Whether a person is known to be under eighteen (未成年人)."""
    return is_younger(person, ADULT_AT, on)


def named(person: Represented, name: str) -> Iterator[Representative]:
    """Those of this name who were ever entered as acting for the person."""
    return (each for each in person.by if same_name(each.name, name))


def ended(person: Represented, each: Representative, on: date) -> Text | None:
    """Why an authority does not hold on a day; None while it holds.

    An agency ends with either's death (民法典 第一百七十三条), a guardian's of a minor at the
    eighteenth birthday; heirs and administrators begin with the death.
    """
    if on < each.begins_on:
        return Text(f"{each.begins_on} 起才生效", f"holds only from {each.begins_on}")
    if each.ended_on <= on:
        return Text(f"已于 {each.ended_on} 撤销", f"was revoked on {each.ended_on}")
    if each.ends_on < on:
        return Text(f"期限至 {each.ends_on}，已届满", f"ended with its term on {each.ends_on}")
    if each.died_on <= on:
        return Text(f"代理人已于 {each.died_on} 死亡", f"ended as who acts died on {each.died_on}")
    return _by_death_or_age(person, each, on)


def _by_death_or_age(person: Represented, each: Representative, on: date) -> Text | None:
    for_the_dead = each.kind in AFTER_DEATH
    if person.died_on <= on and not for_the_dead:
        return Text(
            f"参保人已于 {person.died_on} 死亡，代理终止",
            f"ended as the insured died on {person.died_on}",
        )
    if person.died_on > on and for_the_dead:
        return Text("参保人死亡尚未登记", "no death of the insured is registered")
    if each.kind == ActsAs.GUARDIAN and person.born_on is not None:
        grown = birthday(person.born_on, ADULT_AT)
        if each.begins_on < grown <= on:
            return Text(
                f"参保人已于 {grown} 满十八周岁，监护终止",
                f"ended as the insured turned eighteen on {grown}",
            )
    return None


def holders(person: Represented, scope: Scope, on: date) -> list[Representative]:
    """Those who may do this for the person on a day."""
    return [e for e in person.by if scope in e.scopes and ended(person, e, on) is None]


def against(
    person: Represented, name: str, scope: Scope, on: date, *, demanded: bool
) -> Text | None:
    """Why somebody may not do this for the person on a day; None when they may.

    Where no authority is `demanded`, only one that was given and no longer holds stands against.
    """
    known = list(named(person, name))
    fitting = [each for each in known if scope in each.scopes]
    reasons = [ended(person, each, on) for each in fitting]
    if None in reasons:
        return None
    if reasons and reasons[-1] is not None:
        return reasons[-1]
    if known:
        what = scope.label
        return Text(f"所登记的代理权限不含“{what.zh}”", f"the authority is not for “{what.en}”")
    if person.died_on <= on:
        return Text(
            f"参保人已于 {person.died_on} 死亡，须由已登记的继承人或遗产管理人办理",
            f"the insured died on {person.died_on}: a registered heir or administrator acts",
        )
    if demanded:
        return Text("没有登记授权委托书", "no authority is registered")
    return None
