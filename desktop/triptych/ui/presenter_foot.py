"""The line below a presented panel: what the slider says, which panel it is, how much is still to come."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from triptych.ui.announcer import Announcer
from triptych.ui.around import Around
from triptych.ui.quiet_label import QuietLabel


class PresenterFoot(QuietLabel):
    """Says it to a screen reader too."""

    def __init__(self, around: Around, parent: QWidget) -> None:
        super().__init__(around.themes, parent, ink="muted", fit="elide", ground="window")
        self.setObjectName("presenter-foot")
        self._announcer = Announcer(around.status)

    def tell(self, came: str, where: tuple[str, int, int], slider: str, lit: str, left: int) -> None:
        """Tell all of it; ``came`` are words that came in sight, ``where`` the panel with its number."""
        panel, place, count = where
        told = self.tr("{panel} ({place} of {count})").format(panel=panel, place=place, count=count)
        more = self.tr("{count} to come").format(count=left) if left else ""
        keys = self.tr("Space, arrows, Esc")
        self.set_text("   ·   ".join(filter(None, (slider, lit, told, more, keys))))
        self._announcer.say(". ".join(filter(None, (came.rstrip("."), told, slider, lit, more))))
