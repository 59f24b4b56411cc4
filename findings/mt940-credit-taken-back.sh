#!/usr/bin/env bash
# Money that a bank takes back again is counted as money in.
#
# Guess:   of a statement in MT940, the amounts that the library gives add up from the opening to
#          the closing balance that stand in the same file.
# Seen:    of the four marks in field 61, mt-940 makes D negative alone. RC, a credit that is taken
#          back, stays positive, so that the account seems richer by twice the amount.
#          `Options(reversal_sign=True)` turns the sign; it is off unless asked for.
# Matters: a payment that came back and is then taken back by the bank is exactly such an entry. By
#          the wrong sign the claim looks unpaid, and is paid a second time.
# Ours:    statements are read as camt.053, by CdtDbtInd alone; a reversal decides nothing and goes
#          to a person, and a statement that does not come to its balance is told; tests: a credit
#          that the bank takes back is for a person, a missing page shows in the balance.
# Source:  https://github.com/wolph/mt940/issues/130 and /pull/131
. "$(dirname "$0")/lib.sh"
packages mt-940==5.1.1

observe <<'PY'
from decimal import Decimal

import mt940
from told import told

STATEMENT = """
:20:STATEMENT
:25:6222000000000001
:28C:00001/001
:60F:C261129CNY1000,00
:61:2611301130D300,00NTRFP1//B1
:86:payout
:61:2611301130C300,00NTRFP1//B2
:86:payout returned
:61:2611301130RC300,00NTRFP1//B3
:86:the return was taken back
:62F:C261130CNY700,00
-
"""
statement = mt940.parse(STATEMENT)
opening = statement.data["final_opening_balance"].amount.amount
closing = statement.data["final_closing_balance"].amount.amount
amounts = [entry.data["amount"].amount for entry in statement]
told("amounts of a payout (D), its return (C), and the return taken back (RC)",
     guess=[Decimal(-300), Decimal(300), Decimal(-300)],
     recorded=[Decimal(-300), Decimal(300), Decimal(300)], seen=amounts)
told("what the closing balance is off from opening balance and amounts",
     guess=Decimal(0), recorded=Decimal(600), seen=opening + sum(amounts) - closing)
PY
