#!/usr/bin/env bash
# A machine whose states are a StrEnum does not know the state that the database holds.
#
# Guess:   a StrEnum member is its text, so State.TO_PAY and "to_pay" are one state to transitions.
# Seen:    transitions registers members by their names ("TO_PAY"). A record that was loaded with
#          the text "to_pay" is not in a registered state; one with the name as text moves, and then
#          holds a member instead of a text.
# Matters: the state of a claim comes from a text column. Tests that build claims with members pass,
#          and the first claim out of the database cannot be moved.
# Ours:    the machine declares its states, sources and ends by their values and nothing else; tests
#          take every step from every state with records out of both databases.
# Source:  enums as states came with https://github.com/pytransitions/transitions/pull/357
. "$(dirname "$0")/lib.sh"
packages transitions==0.9.3

observe <<'PY'
from enum import StrEnum

from told import told
from transitions import Machine


class State(StrEnum):
    TO_PAY = "to_pay"
    PAID = "paid"


class Claim:
    def __init__(self, state: str) -> None:
        self.state = state


def paid(by: Machine, state: str) -> str:
    claim = Claim(state)
    try:
        by.events["pay"].trigger(claim)
    except ValueError as fault:
        return f"ValueError: {fault}"
    return repr(claim.state)


def machine(states: object, source: str, dest: str) -> Machine:
    steps = [["pay", source, dest]]
    return Machine(None, states, initial=source, transitions=steps, auto_transitions=False)


members = machine(State, State.TO_PAY, State.PAID)
member = "<State.PAID: 'paid'>"
told("paid from State.TO_PAY", guess=member, recorded=member, seen=paid(members, State.TO_PAY))
told("paid from 'to_pay', as loaded", guess="the same",
     recorded="ValueError: State 'to_pay' is not a registered state.", seen=paid(members, "to_pay"))
told("paid from 'TO_PAY'", guess="ValueError", recorded=member, seen=paid(members, "TO_PAY"))

values = machine([state.value for state in State], "to_pay", "paid")
told("the same with the values as states: from 'to_pay', and from State.TO_PAY",
     guess=["'paid'", "'paid'"], recorded=["'paid'", "ValueError: State 'TO_PAY' is not a registered state."],
     seen=[paid(values, "to_pay"), paid(values, State.TO_PAY)])
PY
