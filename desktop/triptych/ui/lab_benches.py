"""Which page stands behind which of the lab's places."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from triptych.ui.lab_bench import LabBench
from triptych.ui.lab_catalogue import LabCatalogue
from triptych.ui.lab_data import benches, mistakes
from triptych.ui.lab_places import MISTAKES
from triptych.ui.lab_session import LabSession
from triptych.ui.theme import ThemeHolder


def bench_page(
    name: str, themes: ThemeHolder, session: LabSession, parent: QWidget
) -> LabBench | LabCatalogue:
    """Return the page of a bench, or of the mistakes."""
    if name == MISTAKES:
        return LabCatalogue(themes, session, mistakes(), parent)
    found = {bench.id: bench for bench in benches()}
    return LabBench(themes, session, found[name], parent)
