"""On whose desk a case lies (领取): the rule, the refusals, and the guarded statements."""
