"""Every step of every machine has its form, and what is filled in comes back as its payload."""

from collections.abc import Iterator
from typing import Any

import pytest
from starlette.datastructures import FormData

from config.codes import load_states
from console.web.forms import BEHALF, FACT, facts_of, inputs_of, kind_of, person_of
from console.web.render import templates
from console.web.visitor import Sent
from tests.conftest import once
from tests.support.office import RECIPES
from workflow.machine.fact_kinds import fact_example
from workflow.machine.machine import CaseMachine, Step
from workflow.machine.payload_check import check_payload
from workflow.machine.payloads import Nothing
from workflow.service.machines import MACHINES

pytestmark = once
CODES = load_states()
EXAMPLES = {
    "inquiry_result": "verified", "outcome": "rejected", "paper": "division_sheet",
    "med_type": "21", "third_party": "none", "transfer_from": "03", "reason_code": "03",
    "result": "maintained", "hospitals": "H23060090001", "institution_code": "H23060090001",
}  # fmt: skip
"""What is chosen, where the example is a word."""


def steps_of_people() -> Iterator[tuple[CaseMachine, Step]]:
    for machine in MACHINES.values():
        told = set()
        for step in machine.steps:
            if not step.automatic and (step.trigger, step.payload) not in told:
                told.add((step.trigger, step.payload))
                yield machine, step


STEPS = list(steps_of_people())
NAMES = [f"{machine.name} {step.trigger}" for machine, step in STEPS]


def sent(fields: dict[str, str]) -> Sent:
    return Sent(None, FormData(fields))  # type: ignore[arg-type]  # nobody is asked who sent it


def drawn(step: Step) -> str:
    """The form as a page draws it."""
    source = "{% import 'macros.html' as m %}{% for each in inputs %}{{ m.field(each, 'x-') }}{% endfor %}"
    return templates().from_string(source).render(inputs=inputs_of(step, None, CODES))


def typed(name: str, info: Any) -> str:
    kind = kind_of(info)
    if kind == "yes":
        return "1"
    return EXAMPLES.get(name) or fact_example(name, info) or "2026-03-02"


@pytest.mark.parametrize(("machine", "step"), STEPS, ids=NAMES)
def test_every_fact_of_every_step_has_a_field_with_a_label(
    machine: CaseMachine, step: Step
) -> None:
    page = drawn(step)

    asked = {each.name for each in inputs_of(step, None, CODES)}
    for name in (step.payload or Nothing).model_fields:
        whole, parts = FACT + name, f"{FACT}{name}."
        if name != "second":
            assert whole in asked or any(each.startswith(parts) for each in asked), name
    for name in asked:
        assert page.count(f'name="{name}"') == 1
    assert page.count("<label for=") == len(asked)


@pytest.mark.parametrize(("machine", "step"), STEPS, ids=NAMES)
def test_a_filled_example_goes_through_to_the_payload(machine: CaseMachine, step: Step) -> None:
    model = step.payload or Nothing
    fields: dict[str, str] = {}
    for name, info in model.model_fields.items():
        if name == "second":
            continue
        if kind_of(info) == "person":
            fields |= {f"{FACT}{name}.name": "江雨桐", f"{FACT}{name}.phone": "13911112222"}
        else:
            fields[FACT + name] = typed(name, info)

    facts = facts_of(step, sent(fields))

    second = {"second": "reviewer2"} if "second" in model.model_fields else {}
    payload = check_payload(step.label, step.payload, facts | second)
    given = {name for name in model.model_fields if name != "second"}
    assert given <= set(facts), "nothing that was typed is lost"
    assert all(getattr(payload, name) is not None for name in given)


def recipes() -> Iterator[Any]:
    for machine, recipe_of in RECIPES.items():
        for (trigger, role), recipe in recipe_of.items():
            if role != "system" and recipe.facts:
                yield pytest.param(machine, trigger, recipe.facts, id=f"{machine} {trigger}")


@pytest.mark.parametrize(("machine", "trigger", "given"), list(recipes()))
def test_a_form_says_what_the_recipe_of_the_step_says(
    machine: str, trigger: str, given: dict[str, Any]
) -> None:
    step = next(s for s in MACHINES[machine].steps if s.trigger == trigger and not s.automatic)
    named = {name: value for name, value in given.items() if name != "second"}
    fields = {FACT + name: as_typed(name, value) for name, value in named.items()}

    facts = facts_of(step, sent(fields))

    second = {key: given[key] for key in ("second",) if key in given}
    by_form = check_payload(step.label, step.payload, facts | second)
    assert by_form == check_payload(step.label, step.payload, given)


def as_typed(name: str, value: Any) -> str:
    if name == "disallowed":
        return "\n".join(f"={cut['amount']}:{cut['reason']}" for cut in value)
    if isinstance(value, list):
        return "\n".join(map(str, value))
    return "1" if value is True else str(value)


def test_what_intake_does_for_the_applicant_names_them() -> None:
    post = next(s for s in MACHINES["claim"].steps if s.trigger == "post")

    names = [each.name for each in inputs_of(post)]

    assert f"{BEHALF}name" in names
    assert person_of(sent({f"{BEHALF}name": "王芳", f"{BEHALF}relation": ""})) == {"name": "王芳"}
    assert person_of(sent({})) is None


def test_codes_are_chosen_by_their_words() -> None:
    (correct,) = (s for s in MACHINES["claim"].steps if s.trigger == "correct_entry")
    by_name = {each.name: each for each in inputs_of(correct, None, CODES)}

    assert ("21", "普通住院") in by_name["fact.med_type"].choices
    assert by_name["fact.institution_code"].kind == "listed"
    assert by_name["fact.receipts"].kind == "many"
