# What every finding begins with: a folder that goes away, and an environment in it.
#
#   . "$(dirname "$0")/lib.sh"
#   packages NAME==VERSION …      installs exactly these; what they need in turn is pip's choice
#   observe <<'PY' … PY           runs Python in the folder, with `told` (told.py) to import
set -euo pipefail

home=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp "$home/told.py" "$folder"
cd "$folder"

packages() {
    "${PYTHON:-python3}" -m venv venv
    venv/bin/python -m pip install -qq --disable-pip-version-check "$@"
    echo "$(basename "$0" .sh): $(venv/bin/python --version), $*"
}

observe() {
    venv/bin/python -
}
