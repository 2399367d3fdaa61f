"""Looks for programs that break something: ``python tests/fuzz --minutes N --seed S``."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

if __name__ == "__main__":
    # In place of this folder, whose file names are no module names of their own.
    sys.path[:1] = [str(ROOT), str(ROOT / "desktop")]
    from tests.fuzz.program import main

    sys.exit(main(sys.argv[1:]))
