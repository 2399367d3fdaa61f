"""The computing processes of one command, of which none is left behind when it ends."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from triptych.commands.station import Station


class Stations:
    """A context that holds them; the first ``begun`` import while the command reads what it is to do."""

    def __init__(self, stations: tuple[Station, ...], *, begun: int) -> None:
        self.stations, self._begun = stations, begun

    def __enter__(self) -> Self:
        """Start what is surely needed."""
        for station in self.stations[: self._begun]:
            station.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave no process behind."""
        for station in self.stations:
            station.close()
