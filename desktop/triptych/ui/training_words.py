"""What is said when training ends: why, in sentences, and that one can go back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from triptych.ui.trainer import Ended
from triptych.ui.training_story import MOST_STEPS
from triptych.ui.translate import translate


def told(ended: Ended) -> str:
    """Return the sentences for an end; nothing for one that was just as it should be."""
    tr = QCoreApplication.translate
    said = [translate(one) for one in ended.because]
    if ended.row is not None:
        said.append(tr("Training", "This is so in row {row} of the table.").format(row=ended.row + 1))
    if ended.kind == "diverged":
        said.append(
            tr("Training", "Back leads to the steps before; a smaller learning rate goes on from there.")
        )
    if ended.kind == "stuck":
        said.append(tr("Training", "Other weights to begin with, or a loss of z itself, would move."))
    if ended.kind == "full":
        words = tr("Training", "{most} steps are kept, and there is no room for more; go back, or reset.")
        said.append(words.format(most=f"{MOST_STEPS:,}"))
    if ended.kind == "lost":
        words = tr(
            "Training", "The training process ended and was started again; the steps it had told are kept."
        )
        said.append(words)
    return " ".join(said)
