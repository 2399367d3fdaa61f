"""THE PAGES of the Perceptron room's stage: one row each, imported when first wanted."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from triptych.ui.stage_page import StagePage
from triptych.ui.theme import ThemeHolder

Maker = Callable[[ThemeHolder, QWidget], StagePage]


def _chain(themes: ThemeHolder, parent: QWidget) -> StagePage:
    from triptych.ui.chain_card import ChainCard  # noqa: PLC0415 -- the first paint must not wait for it

    return ChainCard(themes, parent)


def _surface(themes: ThemeHolder, parent: QWidget) -> StagePage:
    from triptych.ui.surface_page import SurfacePage  # noqa: PLC0415 -- as above

    return SurfacePage(themes, parent)


def _losses(themes: ThemeHolder, parent: QWidget) -> StagePage:
    from triptych.ui.losses_page import LossesPage  # noqa: PLC0415 -- as above

    return LossesPage(themes, parent)


def _data(themes: ThemeHolder, parent: QWidget) -> StagePage:
    from triptych.ui.data_page import DataPage  # noqa: PLC0415 -- as above

    return DataPage(themes, parent)


def _training(themes: ThemeHolder, parent: QWidget) -> StagePage:
    from triptych.ui.training_page import TrainingPage  # noqa: PLC0415 -- as above

    return TrainingPage(themes, parent)


PAGES: Mapping[str, Maker] = {
    "chain": _chain,
    "data": _data,
    "training": _training,
    "surface": _surface,
    "losses": _losses,
}


def titles() -> dict[str, str]:
    """Return what stands on each page's tab, in the reader's language."""
    tr = QCoreApplication.translate
    return {
        "chain": tr("Stage", "The chain"),
        "surface": tr("Stage", "Surface"),
        "losses": tr("Stage", "Four losses"),
        "data": tr("Stage", "Data"),
        "training": tr("Stage", "Training"),
    }
