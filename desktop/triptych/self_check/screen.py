"""Says in a sentence what Qt lacks, before it is started: or it aborts."""

from __future__ import annotations

import os

from triptych import preflight
from triptych.self_check.told import SelfCheckError


def screen() -> None:
    """Go on without a screen where there is none; SelfCheckError where Qt can't be started at all."""
    lacking = preflight.missing()
    if lacking:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        if preflight.missing():
            raise SelfCheckError(lacking)
