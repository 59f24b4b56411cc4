"""Taking a move by hand (逐项办理): the case, the move, its facts, and what was refused again."""

from collections.abc import Callable
from typing import Any, TypeVar

from config.text import Text
from console.answers.form import Question, questions_of_move, slip_in_fact, steps_for, takes_many
from console.answers.moves import MoveOrder, answer_move
from console.terminal.asking import Answers, choose, fill, line_of, tell
from console.terminal.output import Face
from jobs.app import App
from workflow.machine.machine import Step
from workflow.shared.errors import BadPayloadError, GuardFailedError

Taken = TypeVar("Taken")


def take_by_hand(
    face: Face, app: App, no: str | None, trigger: str | None, order: MoveOrder
) -> dict[str, Any]:
    """Ask for what was not typed, and take the move."""
    number, move, asked, step = ask_move(face, app, no, trigger, order)
    return send_again(
        face, step, asked, lambda order: answer_move(app, face.lang, number, move, order),
        signed=app.asker.signed,
    )  # fmt: skip


def draw_payload(face: Face, forms: list[dict[str, Any]]) -> None:
    """Print what a move takes, for each machine that has it."""
    for form in forms:
        face.line(face.say(f"{form['machine_label']}：{form['label']}（{form['trigger']}），由 {form['by_label']} 办理",
                           f"{form['machine_label']}: {form['label']} ({form['trigger']}), by {form['by_label']}"))  # fmt: skip
        if form["facts"]:
            heads = ["随附信息", "名称", "必填", "写法", "例"]
            english = ["fact", "label", "needed", "written", "example"]
            needed = face.say("是", "yes")
            rows = [
                (f["name"], f["label"], needed if f["needed"] else "", f["kind"], f["example"])
                for f in form["facts"]
            ]
            face.table(heads if face.lang == "zh" else english, rows)
        else:
            face.line(face.say("不需要随附信息", "it takes no facts"))
        face.line(f"  {form['example']}")


def ask_move(
    face: Face, app: App, no: str | None, trigger: str | None, order: MoveOrder
) -> tuple[str, str, MoveOrder, Step | None]:
    """Ask for the case, the move and its facts, as far as they were not typed.

    The step is None where the person may not begin it from here: then nothing is asked, and the
    refusal says why.
    """
    no = no or line_of(face, face.say("业务流水号、受理号", "number of the case"))
    steps = steps_for(app, no, order.user)
    if trigger is None and steps:
        choices = [(step.trigger, step.label.say(face.lang)) for step in steps]
        trigger = choose(face, face.say("办理哪一步", "which move"), choices)
    trigger = trigger or line_of(face, face.say("办理哪一步", "which move"))
    step = next((each for each in steps if trigger in (each.trigger, *each.label)), None)
    return no, trigger, _with_facts(face, app, step, order) if step else order, step


def _with_facts(face: Face, app: App, step: Step, order: MoveOrder) -> MoveOrder:
    """The order with the facts that were asked for; nothing is asked when all that is needed is there."""
    given: Answers = {**(order.facts or {}), **({"reason": order.reason} if order.reason else {})}
    questions = questions_of_move(step, signed=app.asker.signed)
    missing = [asked for asked in questions if asked.name not in given]
    if given and not any(asked.needed for asked in missing):
        return order
    for asked in missing:
        _ask(face, step, given, asked)
    return _ordered(order, given)


def _ordered(order: MoveOrder, given: Answers) -> MoveOrder:
    reason = str(given.pop("reason", ""))
    return order._replace(reason=reason, facts=given or None)


def _ask(face: Face, step: Step, given: Answers, asked: Question) -> None:
    if takes_many(step, asked.name):
        given[asked.name] = _several(face, step, asked)
        return

    def slips() -> list[Text]:
        value = given.get(asked.name)
        if not isinstance(value, str) or asked.name == "reason":
            return []
        wrong = slip_in_fact(step, asked.name, value)
        return [wrong] if wrong else []

    fill(face, given, asked, slips)


def _several(face: Face, step: Step, asked: Question) -> list[str]:
    """Items one by one, until nothing is typed."""
    items: list[str] = []
    more = asked
    while True:
        typed: Answers = {}

        def slips(typed: Answers = typed) -> list[Text]:
            item = typed.get(asked.name)
            wrong = slip_in_fact(step, asked.name, [str(item)]) if item else None
            return [wrong] if wrong else []

        fill(face, typed, more, slips)
        if not typed:
            return items
        items.append(str(typed[asked.name]))
        more = asked._replace(needed=False)


def send_again(
    face: Face, step: Step | None, order: MoveOrder, send: Callable[[MoveOrder], Taken], *,
    signed: bool = False,
) -> Taken:  # fmt: skip
    """Take the move; a refused fact is asked again and the others stay.

    A guard that stands against it is told, and any fact may be changed; nothing typed gives up.
    """
    while True:
        try:
            return send(order)
        except (BadPayloadError, GuardFailedError) as refused:
            questions = questions_of_move(step, signed=signed) if step else []
            wrong = str(refused.facts.get("field", "")).partition(".")[0]
            asked = next((each for each in questions if each.name == wrong), None)
            if not questions:
                raise
            tell(face, [Text(refused.sentence("zh"), refused.sentence("en"))])
            asked = asked or _which(face, questions)
            if asked is None:
                raise
            given: Answers = {**(order.facts or {}), "reason": order.reason}
            _ask(face, step, given, asked) if step else None
            order = _ordered(order, given)


def _which(face: Face, questions: list[Question]) -> Question | None:
    """The fact that the person wants to change; None when nothing is typed."""
    names = face.say("、", ", ").join(face.words(asked.label) for asked in questions)
    typed = line_of(
        face, face.say(f"改哪一项（{names}；回车放弃）", f"change which ({names}; Enter gives up)")
    )
    return next((a for a in questions if typed in (a.name, a.label.zh, a.label.en)), None)
