"""What one line did to the tensors and the tape, in words: written gradients, made and freed steps."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from triptych.messages import Ran, TensorView, Value
from triptych.ui.lab_rows import numbers
from triptych.ui.number_text import pythons


def changes(before: Ran, after: Ran) -> tuple[str, ...]:
    """Return a sentence for each thing that differs, gradients first."""
    old = {view.name: view for view in before.tensors}
    told = [*_gradients(old, after), *_names(old, after), *_freed(before, after)]
    return tuple(dict.fromkeys(told))


def _gradients(old: dict[str, TensorView], after: Ran) -> Iterator[str]:
    for view in after.tensors:
        was = old[view.name].grad if view.name in old else None
        if _grad(was) != _grad(view.grad):  # as text, for nan is not equal to itself
            yield f"{view.name}.grad  {_grad(was)} → {_grad(view.grad)}"


def _grad(value: Value | None) -> str:
    return "None" if value is None else pythons(value)


def _names(old: dict[str, TensorView], after: Ran) -> Iterator[str]:
    for view in after.tensors:
        was = old.get(view.name)
        if was is None or _made_otherwise(was, view):
            yield f"{view.name} = {numbers(view.text)}{_made_by(view)}"
        if was is None:
            continue
        if was.version != view.version:
            yield _tr("{name}: version {was} → {now}").format(
                name=view.name, was=was.version, now=view.version
            )
        if was.requires_grad != view.requires_grad:
            yield f"{view.name}.requires_grad  {was.requires_grad} → {view.requires_grad}"


def _made_otherwise(was: TensorView, now: TensorView) -> bool:
    return was.grad_fn != now.grad_fn or numbers(was.text) != numbers(now.text)


def _made_by(view: TensorView) -> str:
    if view.grad_fn is not None:
        return f"  ({view.grad_fn})"
    if view.requires_grad:
        return _tr("  (leaf)")
    return _tr("  (not on the tape)")


def _freed(before: Ran, after: Ran) -> Iterator[str]:
    """Which steps let go of what they had saved, and which were recorded anew in their place."""
    was, now = _states(before), _states(after)
    gone = [step for step, freed in now.items() if freed and not was.get(step, True)]
    anew = [step for step, freed in now.items() if not freed and was.get(step, False)]
    if gone:
        yield _tr("freed: {steps}").format(steps=", ".join(name for name, _ in gone))
    if anew:
        yield _tr("recorded anew: {steps}").format(steps=", ".join(name for name, _ in anew))


def _states(ran: Ran) -> dict[tuple[str, tuple[str, ...]], bool]:
    """Whether each step has let go of something, by its name and what it made."""
    return {(node.name, node.names): any(saved.state == "freed" for saved in node.saved) for node in ran.tape}


def _tr(text: str) -> str:
    return QCoreApplication.translate("lab", text)
