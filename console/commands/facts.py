"""How facts are typed behind a move (随附信息的写法): by name, as cuts, or as one JSON object."""

from collections.abc import Iterable, Sequence
from typing import Annotated, Any

import typer

from workflow.machine.cuts import cut_of

Facts = dict[str, Any]
FactsJson = Annotated[
    str | None, typer.Option("--facts", help="随附信息 JSON · facts as one JSON object")
]
FactPairs = Annotated[
    list[str] | None,
    typer.Option("--fact", metavar="KEY=VALUE", help="一项随附信息，可重复 · one fact, repeatable"),
]
Cuts = Annotated[
    list[str] | None,
    typer.Option(
        "--cut",
        metavar="RECEIPT:LINE=AMOUNT:REASON|CLAUSE",
        help="一项核减，可重复 · one disallowed amount, repeatable",
    ),
]
Ask = Annotated[
    bool | None,
    typer.Option(
        "--ask/--no-ask", help="逐项询问，终端上缺省 · field by field, as a terminal does by itself"
    ),
]
Second = Annotated[str | None, typer.Option("--second", help="第二人 · the second person")]

CUT_EXAMPLE = "1:2=100.00:超出限定支付范围"


def object_of(text: str | None, name: str) -> Facts | None:
    """The JSON object that an option holds; anything else is a slip."""
    if text is None:
        return None
    from console.answers.refusals import bad_json
    from workflow.shared.json_text import BadJson, NoJson, parse_object

    try:
        return parse_object(text)
    except NoJson as fault:
        example = '{"key": "value"}'
        raise typer.BadParameter(
            f"应为 JSON 对象，如 '{example}' · a JSON object, e.g. '{example}'", param_hint=name
        ) from fault
    except BadJson as fault:
        raise bad_json(fault.says) from fault


def agent_of(text: str | None) -> Facts | None:
    """An agent as JSON (name, relation, id, phone), or just a name."""
    if text is None or text.lstrip().startswith("{"):
        return object_of(text, "--on-behalf-of")
    return {"name": text}


def facts_of(
    whole: str | None,
    pairs: Sequence[str] | None,
    cuts: Sequence[str] | None,
    second: str | None,
) -> Facts | None:
    """The facts of a move, put together from all that was typed; None when nothing was.

    What is said twice is a slip, because the later one would silently win.
    """
    facts = object_of(whole, "--facts") or {}
    _add(facts, _named(pairs or ()), "--fact")
    _add(facts, {"disallowed": [_cut(text) for text in cuts]} if cuts else {}, "--cut")
    _add(facts, {"second": second} if second else {}, "--second")
    return facts if facts or whole is not None else None


def _add(facts: Facts, more: Facts, option: str) -> None:
    for key in more:
        if key in facts:
            raise typer.BadParameter(f"{key} 写了两次 · {key} is given twice", param_hint=option)
    facts |= more


def _named(pairs: Iterable[str]) -> Facts:
    """`key=value`, an item of a list each time a key comes again, `agent.name=value` inside."""
    facts: Facts = {}
    for pair in pairs:
        key, equals, value = pair.partition("=")
        if not equals or not key.strip():
            raise typer.BadParameter(
                "应为 名称=取值，如 second=reviewer2 · NAME=VALUE is expected, e.g. second=reviewer2",
                param_hint="--fact",
            )
        inside, path = facts, key.strip().split(".")
        for part in path[:-1]:
            inside = inside.setdefault(part, {})
            if not isinstance(inside, dict):
                raise typer.BadParameter(
                    f"{part} 已有取值 · {part} has a value already", param_hint="--fact"
                )
        before = inside.get(path[-1])
        inside[path[-1]] = (
            value
            if before is None
            else [*(before if isinstance(before, list) else [before]), value]
        )
    return facts


def _cut(text: str) -> Facts:
    found = cut_of(text)
    if found is None:
        raise typer.BadParameter(
            f"应为 票据:行号=金额:理由（可加 |依据），如 {CUT_EXAMPLE}（编号见 yidi show）"
            f" · RECEIPT:LINE=AMOUNT:REASON, with |CLAUSE if there is one, is expected, e.g. {CUT_EXAMPLE}",
            param_hint="--cut",
        )
    return found
