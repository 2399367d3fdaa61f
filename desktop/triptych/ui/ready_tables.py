"""The ready tables of ``resources/tables``: their names, and where a single neuron starts on them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from triptych.resources import resource


@dataclass(frozen=True)
class ReadyTable:
    """One table; ``at`` puts a single neuron's boundary between its rows, so that it is in sight."""

    name: str
    title: str
    at: Mapping[str, float]

    @property
    def path(self) -> Path:
        """Where it lies."""
        return resource("tables", f"{self.name}.csv")


def ready_tables() -> tuple[ReadyTable, ...]:
    """Return all of them, in the reader's language."""
    tr = QCoreApplication.translate
    return (
        ReadyTable("cgpa", tr("ReadyTables", "CGPA → placed: 20 students"), {"w": 1.0, "b": -6.0}),
        ReadyTable(
            "cgpa_iq",
            tr("ReadyTables", "CGPA and IQ in hundreds → placed: 20 students"),
            {"w1": 1.0, "w2": 2.0, "b": -8.0},
        ),
        ReadyTable(
            "corners",
            tr("ReadyTables", "Opposite corners: no straight line parts them"),
            {"w1": 1.0, "w2": 0.5, "b": 0.2},
        ),
    )
