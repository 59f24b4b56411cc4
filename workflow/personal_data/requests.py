"""Who may ask what of a person's data, and until when it is kept (请求资格、保存期限)."""

from datetime import date

from config.policy import Rules
from config.text import Text
from config.workdays import Deadline, WorkCalendar
from models import ActsAs, Capacity, RequestKind, Scope
from workflow.intake.formats import same_name
from workflow.representation.payee import is_dead
from workflow.representation.standing import against, ended, named
from workflow.shared.months import add_months
from workflow.shared.represented import Represented

LAW = Text("个人信息保护法 第四十五至五十条", "Personal Information Protection Law art. 45–50")
OF_THE_DEAD = (
    RequestKind.COPY, RequestKind.CORRECTION, RequestKind.ERASURE,
)  # fmt: skip
"""What a close relative may ask of the data of the dead (第四十九条)."""
MONTHS = 12


def against_asking(
    person: Represented, name: str, capacity: Capacity, kind: RequestKind, interest: str, on: date
) -> Text | None:
    """Why somebody may not ask this; None when they may."""
    dead = is_dead(person, on)
    if capacity == Capacity.RELATIVE:
        return _as_relative(person, dead, kind, interest)
    if dead:
        return Text(
            f"本人已于 {person.died_on} 死亡，只有近亲属可以请求（--capacity relative）",
            f"they died on {person.died_on}: only a close relative asks (--capacity relative)",
        )
    if capacity == Capacity.SELF:
        if same_name(name, person.name):
            return None
        return Text("请求人姓名与参保人不符", "the name is not that of the insured")
    if capacity == Capacity.GUARDIAN:
        held = [e for e in named(person, name) if e.kind == ActsAs.GUARDIAN]
        if any(ended(person, each, on) is None for each in held):
            return None
        return Text("没有登记其为监护人", "they are not registered as guardian")
    return against(person, name, Scope.QUERY, on, demanded=True)


def _as_relative(person: Represented, dead: bool, kind: RequestKind, interest: str) -> Text | None:
    if not dead:
        return Text(
            "本人在世，近亲属不能以自己的名义请求；可由本人授权代查询",
            "they are alive: a relative asks with an authority to query alone",
        )
    if not interest:
        return Text(
            "须写明为了自身的何种合法、正当利益（--interest）",
            "say for which lawful interest of their own (--interest)",
        )
    if kind not in OF_THE_DEAD:
        return Text(
            "近亲属对死者的信息只能请求查阅复制、更正、删除",
            "of the dead a relative asks for a copy, a correction or erasure alone",
        )
    return None


def due(received_on: date, rules: Rules, calendar: WorkCalendar) -> Deadline:
    """The day by which a request is to be answered; the law says 及时, and the area how many days."""
    return calendar.add(received_on, rules["privacy_answer_days"])


def kept_until(closed_on: date, rules: Rules) -> date:
    """The last day on which what was closed then has to be kept (业务档案保存期限)."""
    return add_months(closed_on, MONTHS * rules["voucher_retention_years"])


def kept_since(today: date, rules: Rules) -> date:
    """The first day whose closed cases have to be kept; what was closed before may be destroyed."""
    return add_months(today, -MONTHS * rules["voucher_retention_years"])


def logged_since(today: date, rules: Rules) -> date:
    """The first day whose log entries have to be kept (日志保存期限)."""
    return add_months(today, -rules["log_retention_months"])
