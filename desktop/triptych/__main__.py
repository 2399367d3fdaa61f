"""Starts Triptych as a module: ``python -m triptych``."""

import sys

from triptych.app import main

if __name__ == "__main__":
    sys.exit(main())
