"""Forms (表单): which facts a move takes, which fields a case has, and what is wrong with one of them alone.

A face that asks field by field reads the questions here, and has each answer checked at once.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from pydantic import BaseModel

from config.fields import KINDS, PARTS
from config.text import Lang, Text
from console.answers.asked import asked, openly
from console.answers.cases import user_named
from jobs.app import App
from jobs.office.counter import fields_to_ask, problems_of
from models import Role
from workflow.access.kinds import ACT, CASE, OPEN
from workflow.claim.unsettled_reasons import REASONS
from workflow.machine.fact_kinds import fact_example, fact_kind
from workflow.machine.fact_words import fact_label
from workflow.machine.machine import CaseMachine, Step
from workflow.machine.payload_check import slip_in
from workflow.machine.payloads import Fact, Nothing, are_cuts
from workflow.machine.ways_on import open_ways
from workflow.service.asker_context import look
from workflow.service.find_case import find_case
from workflow.service.machines import MACHINES, NUMBERED
from workflow.shared.errors import UnknownTriggerError

CODED: Mapping[str, str] = {
    "cert_type": "cert_type", "insutype": "insutype", "category": "category", "med_type": "med_type",
    "third_party": "third_party",
}  # fmt: skip
"""The code tables behind the fields of a case."""
CHOSEN: Mapping[str, Sequence[tuple[str, str]]] = {
    "reason_code": [(code, label.zh) for code, label in REASONS.items()],
}
"""What is chosen of few things that no code table has."""
CHANNELS: Mapping[str, str] = {"filing": "channel", "claim": "claim_channel"}


class Question(NamedTuple):
    """One field of a form: its name, its word, whether it must be filled in, and how it is written."""

    name: str
    label: Text
    needed: bool
    example: str = ""
    choices: Sequence[tuple[str, str]] = ()
    """The codes that the field takes, with their words; empty where it takes no code."""


@asked(OPEN)
def questions_of_case(app: App, kind: str) -> list[Question]:
    """The fields of a filing or claim at the counter, in the order of the form."""
    coded = {**CODED, "channel": CHANNELS[kind]}
    needed = {found.field for found in problems_of(app, kind, {})}
    return [
        Question(
            name,
            label,
            name in needed,
            choices=CHOSEN.get(name) or app.states.choices(coded.get(name, "")),
        )
        for name, label in fields_to_ask(kind)
    ]


@asked(OPEN)
def questions_of_part(app: App, part: str) -> list[Question]:
    """The fields of a receipt or of a fee line; what stands inside a receipt is asked by itself."""
    bare: Mapping[str, Any] = {"receipts": [{"lines": [{}]}]}
    needed = {found.field.rpartition(".")[2] for found in problems_of(app, "claim", bare)}
    asked = [each for each in PARTS[part] if each.name not in PARTS]
    return [Question(each.name, each.title, each.name in needed) for each in asked]


@asked(OPEN)
def slips_in_case(app: App, kind: str, content: Mapping[str, Any], field: str) -> list[Text]:
    """What is wrong with this field of what was filled in so far, before anybody is looked up."""
    return [found.says for found in problems_of(app, kind, content) if found.field == field]


def questions_of_move(step: Step, *, signed: bool = False) -> list[Question]:
    """The facts that a step takes, and the reason where it needs one.

    Who is `signed` in is not asked for a second person: that one confirms by themselves.
    """
    model = step.payload or Nothing
    asked = [
        Question(name, fact_label(name), info.is_required(), fact_example(name, info))
        for name, info in model.model_fields.items()
        if not (signed and name == "second")
    ]
    reason = Question("reason", Text("理由", "reason"), True)
    return [*asked, reason] if step.reason else asked


class StepHere(NamedTuple):
    """A step of a case from where it stands, and the version of the case that was seen."""

    machine: CaseMachine
    step: Step
    no: str
    state: Text
    version: int


@asked(CASE)
def step_of(app: App, no: str, trigger: str) -> StepHere:
    """The step of this name from where a case stands; one that there is not is `unknown_trigger`."""
    with app.database.reading() as session:
        machine, record = find_case(session, no, app.reach)
    meant = machine.meant(trigger)
    steps = [step for step in machine.steps if step.trigger == meant and not step.automatic]
    if not steps:
        raise UnknownTriggerError(trigger, machine.steps)
    here = [step for step in steps if record.state in {each.value for each in step.sources}]
    state = machine.state_of(record).label
    return StepHere(machine, (here or steps)[0], record.no, state, record.version)


def slip_in_fact(step: Step, name: str, given: Fact) -> Text | None:
    """What is wrong with one fact of a step alone."""
    info = (step.payload or Nothing).model_fields.get(name)
    return None if info is None else slip_in(info, given)


def takes_many(step: Step, name: str) -> bool:
    """Whether a fact is a list of objects, which a form asks for one by one: the cuts (核减)."""
    info = (step.payload or Nothing).model_fields.get(name)
    return info is not None and are_cuts(info)


@asked(ACT)
def steps_for(app: App, no: str, user: str) -> list[Step]:
    """The steps that this person may begin where the case stands, and nothing they did forbids."""
    actor = user_named(app, user)
    with app.database.reading() as session:
        machine, record = find_case(session, no, app.reach)
        moment = look(session, machine, record, app.day.moment(record.area), actor).moment
        steps = {step.trigger: step for step in open_ways(machine, record, moment, actor)}
    return list(steps.values())


@openly
def answer_payload(
    lang: Lang, no: str, trigger: str, *, signed: bool = False
) -> list[dict[str, Any]]:
    """Return what a move takes, for each machine that has it: who may, which facts, an example.

    Who is `signed` in names nobody, neither themselves nor a second. The number names the machine where it is one of ours. An unknown move is refused.
    """
    ours = NUMBERED.get(no[6:8])
    machines = [ours] if ours else list(MACHINES.values())
    found = [
        form for machine in machines for form in _forms(machine, lang, no, trigger, signed=signed)
    ]
    if not found:
        raise UnknownTriggerError(trigger, [step for each in machines for step in each.steps])
    return found


def _forms(
    machine: CaseMachine, lang: Lang, no: str, trigger: str, *, signed: bool
) -> Iterator[dict[str, Any]]:
    told: set[type[BaseModel] | None] = set()
    for step in machine.steps:
        if step.trigger != machine.meant(trigger) or step.automatic or step.payload in told:
            continue
        told.add(step.payload)
        facts = [_fact(step, asked, lang) for asked in questions_of_move(step, signed=signed)]
        yield {
            "machine": machine.name, "machine_label": machine.label.say(lang),
            "trigger": step.trigger, "label": step.label.say(lang),
            "by": sorted(role.value for role in step.by - {Role.SYSTEM}),
            "by_label": ("、" if lang == "zh" else ", ").join(
                role.label.say(lang) for role in sorted(step.by - {Role.SYSTEM})
            ),
            "facts": facts, "example": _example(step, "" if signed else " --as USER", no, facts),
        }  # fmt: skip


def _fact(step: Step, asked: Question, lang: Lang) -> dict[str, Any]:
    info = (step.payload or Nothing).model_fields.get(asked.name)
    kind = fact_kind(info) if info else Text("文字", "text")
    return {
        "name": asked.name, "label": asked.label.say(lang), "needed": asked.needed,
        "kind": kind.say(lang), "example": asked.example,
    }  # fmt: skip


def _example(step: Step, who: str, no: str, facts: Sequence[Mapping[str, Any]]) -> str:
    """A command line with the facts that are needed; with the first one where none is."""
    words = [f"yidi take {no} {step.trigger}{who}"]
    shown = [fact for fact in facts if fact["needed"]] or list(facts[:1])
    for fact in shown:
        value = fact["example"]
        quoted = f"'{value}'" if set(value) & set(" ；;《》()<>|&") else value
        match fact["name"]:
            case "reason":
                words.append("--reason …")
            case "second":
                words.append(f"--second {quoted}")
            case "disallowed":
                words.append(f"--cut {quoted}")
            case name:
                words.append(f"--fact {name}={quoted}")
    return " ".join(words)


def part_names(kind: str) -> frozenset[str]:
    """The fields of a case that hold parts: the receipts of a claim."""
    return frozenset(each.name for each in KINDS[f"{kind}s"] if each.name in PARTS)
