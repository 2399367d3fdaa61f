"""One way of a bench: its lines with what each did, and at the end what is on the tape and in .grad."""

from __future__ import annotations

from collections.abc import Sequence
from graphlib import TopologicalSorter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from triptych.messages import Ran, TapeNode, TensorView
from triptych.ui.buttons import tool_button
from triptych.ui.card import Card
from triptych.ui.lab_data import Lane
from triptych.ui.lab_lane_row import LabLaneRow
from triptych.ui.lab_rows import called
from triptych.ui.lab_step import Step
from triptych.ui.number_text import pythons
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.theme import ThemeHolder


class LabLane(Card):
    """Shows played steps; equal texts cost nothing, so that a slider can move it."""

    def __init__(self, themes: ThemeHolder, number: int, lane: Lane, *, low: bool) -> None:
        super().__init__(themes, lane.title)
        self.setObjectName(f"lab-lane-{number}")
        self.lane = lane
        self.rows: list[LabLaneRow] = []
        tip = self.tr("Puts these lines into a new cell, to be changed and run line by line")
        aloud = self.tr("Take the lines of {lane} to the cells").format(lane=lane.title)
        name, text = f"lab-lane-take-{number}", self.tr("To the cells")
        self.take = tool_button(self, name, text, tip, aloud=aloud, role="quiet")
        if low:  # where lanes stand in two rows there is width beside the title, and little height
            self.head.addWidget(self.take)
        says = QuietLabel(themes, style="small", ink="muted", fit="wrap")
        says.set_text(lane.says)
        self.body.addWidget(says)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(1)
        self.body.addLayout(self._lines)
        self.tape = QuietLabel(themes, style="small", fit="wrap")
        self.grads = QuietLabel(themes, style="strong", fit="wrap")
        self.body.addWidget(self.tape)
        self.body.addWidget(self.grads)
        if not low:
            self.body.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def show_steps(self, steps: Sequence[Step], skip: int = 0) -> None:
        """Show what was played; the first ``skip`` steps are the bench's own start."""
        shown = steps[skip:]
        while len(self.rows) < len(shown):
            self.rows.append(LabLaneRow(self.themes, self))
            self._lines.addWidget(self.rows[-1])
        before = steps[skip - 1].ran if skip else Ran(0)
        for row, step in zip(self.rows, shown, strict=False):
            row.show_step(step.source.strip(), before, step.ran)
            before = step.ran
        for i, row in enumerate(self.rows):
            row.setVisible(i < len(shown))
        self._close(before)

    def _close(self, last: Ran) -> None:
        """Say what there is at the end: the tape, and every gradient."""
        steps = ", ".join(called(node).partition(" ")[2] for node in from_the_output(last.tape))
        told = self.tr("On the tape, from its end: {steps}")
        self.tape.set_text(told.format(steps=steps or self.tr("nothing")))
        wanted = [view for view in last.tensors if gathers(view)]
        self.grads.set_text("   ".join(f"{view.name}.grad = {gradient(view)}" for view in wanted))


def from_the_output(tape: Sequence[TapeNode]) -> list[TapeNode]:
    """Return the steps in an order in which backward can play them: each before those that it hands to."""
    users: dict[int, list[int]] = {node.id: [] for node in tape}
    for node in tape:
        for to in node.to:
            users[to].append(node.id)
    by_id = {node.id: node for node in tape}
    return [by_id[one] for one in TopologicalSorter(users).static_order()]


def gathers(view: TensorView) -> bool:
    """Whether backward writes to a tensor's .grad, or has written there."""
    return view.grad is not None or (view.requires_grad and view.is_leaf)


def gradient(view: TensorView) -> str:
    """Return a tensor's gradient in a few digits."""
    return "None" if view.grad is None else pythons(view.grad)
