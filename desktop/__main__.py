"""Starts Triptych from a checkout: ``python desktop``; also the entry script of a packaged copy."""

import sys

from triptych.app import main

if __name__ == "__main__":
    sys.exit(main())
