"""`python -m console` is `yidi`."""

from console.cli import main

main()
