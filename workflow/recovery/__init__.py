"""Recoveries and supplements (追回与补支)."""
