"""What the finance office asks for (财务): reconciliation, funding plan, statements, export."""
