"""Migrations (迁移): the baseline, and what changes after it."""
