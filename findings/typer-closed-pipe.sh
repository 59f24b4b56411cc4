#!/usr/bin/env bash
# A command whose reader has gone ends as if it had failed, and the program never hears of it.
#
# Guess:   with standalone_mode=False every exception of a command comes to whoever called it, also
#          the BrokenPipeError of `command | head -1`.
# Seen:    it is caught inside and turned into SystemExit(1), in either mode.
# Matters: 1 is what a refusal ends with here. A nightly script with `set -o pipefail` that looks at
#          the first line of a list would take a list that is fine for one that was refused.
# Ours:    console/cli.py looks at what the SystemExit was raised for, and ends with 0.
# Source:  https://click.palletsprojects.com/en/stable/exceptions/
. "$(dirname "$0")/lib.sh"
packages typer==0.29.2

cat > listing.py <<'PY'
import sys

import typer

app = typer.Typer()


@app.command()
def listing() -> None:
    for number in range(100_000):
        print(number)


try:
    app(standalone_mode=False)
except BrokenPipeError:
    sys.stderr.write("BrokenPipeError")
except SystemExit as left:
    sys.stderr.write(f"SystemExit({left.code}) for {type(left.__context__).__name__}")
PY

observe <<'PY'
import subprocess
import sys

from told import told

listing = subprocess.Popen([sys.executable, "listing.py"], stdout=subprocess.PIPE,
                           stderr=subprocess.PIPE, text=True)
listing.stdout.readline()
listing.stdout.close()
told("what the program is told", guess="BrokenPipeError",
     recorded="SystemExit(1) for BrokenPipeError", seen=listing.stderr.read())
PY
