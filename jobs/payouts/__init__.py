"""Payouts at work (拨付): drafting, signing, sending, and reading what the bank answers."""
