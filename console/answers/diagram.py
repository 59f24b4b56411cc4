"""The map of a machine (状态图), with live counts when a database is there."""

from typing import Any

from config.text import Lang
from console.answers.asked import asked
from console.answers.refusals import misuse
from jobs.app import App
from workflow.access.kinds import OPEN
from workflow.machine.diagram import mermaid, svg, table
from workflow.service.machines import CALLED, MACHINES
from workflow.service.state_totals import counts

FORMS = {"mermaid": mermaid, "svg": svg}
DRAWN = tuple(machine.called_also or name for name, machine in MACHINES.items())


@asked(OPEN)
def answer_diagram(app: App, lang: Lang, name: str, form: str) -> dict[str, Any]:
    """Return the text of a diagram and the cases in each state, None without a database.

    Refused as misuse: `unknown_machine`, which names the machines and the formats.
    """
    named = name.removesuffix("s")
    machine = MACHINES.get(CALLED.get(named, named))
    if machine is None or form not in (*FORMS, "table"):
        raise misuse(
            "unknown_machine",
            f"可画的有 {'、'.join(DRAWN)}；格式 mermaid、svg、table",
            f"machines: {', '.join(DRAWN)}; formats: mermaid, svg, table",
        )
    counted = None
    if app.database.has_schema():
        with app.database.reading() as session:
            there = counts(session)
        counted = {s.value: there.get((machine.name, s.value), 0) for s in machine.states}
    drawn = table(machine, lang) if form == "table" else FORMS[form](machine, counted, lang)
    return {"machine": machine.name, "format": form, "text": drawn, "counts": counted}
