"""The words in which guards are written (触发器): what each database calls a refusal.

On PostgreSQL a function refuses and triggers call it; on SQLite a trigger refuses by itself.
"""


def raised(says: str, *values: str) -> str:
    """PostgreSQL's statement that refuses; each % of the sentence is one of the values."""
    told = ", ".join((f"'{says}'", *values))
    return f"RAISE EXCEPTION {told} USING ERRCODE = 'integrity_constraint_violation';"


def function(name: str, body: str, declares: str = "") -> str:
    """A function of PostgreSQL that triggers call."""
    return f"""
    CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$
    {declares}
    BEGIN
      {body}
    END $$
    """


def refusing(name: str, says: str, **unless: str) -> str:
    """A function that refuses, unless the condition holds under which it lets OLD or NEW pass."""
    lets = "".join(f"IF {let} THEN RETURN {row}; END IF; " for row, let in unless.items())
    return function(name, lets + raised(says))


def on_row(name: str, when: str, table: str, calls: str, condition: str = "") -> str:
    """A trigger of PostgreSQL for each row."""
    only = f"WHEN ({condition}) " if condition else ""
    return f"CREATE TRIGGER {name} {when} ON {table} FOR EACH ROW {only}EXECUTE FUNCTION {calls}()"


def on_truncate(name: str, table: str, calls: str) -> str:
    """A trigger of PostgreSQL before a table is emptied, of which no row hears."""
    each = f"FOR EACH STATEMENT EXECUTE FUNCTION {calls}()"
    return f"CREATE TRIGGER {name} BEFORE TRUNCATE ON {table} {each}"


def refused(name: str, when: str, table: str, says: str, condition: str = "") -> str:
    """A trigger of SQLite that refuses; without a condition always."""
    only = f"WHEN {condition} " if condition else ""
    return f"CREATE TRIGGER {name} {when} ON {table} {only}BEGIN SELECT RAISE(ABORT, '{says}'); END"
