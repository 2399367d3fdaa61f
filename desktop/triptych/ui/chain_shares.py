"""A chain's texts one by one: the values and slopes from the left, then what comes back from the right."""

from __future__ import annotations

from collections.abc import Sequence

from triptych.ui.chain_layout import Station
from triptych.ui.chain_texts import Text

BACK = "by_hand"  # the ink of what comes back


def in_order(texts: Sequence[Text]) -> list[Text]:
    """Return those that say something, in the order in which they are worked out."""
    told = [text for text in texts if text.text]
    onwards = sorted((text for text in told if text.ink != BACK), key=lambda text: (_middle(text), text.base))
    back = sorted((text for text in told if text.ink == BACK), key=lambda text: (-_middle(text), text.base))
    return [*onwards, *back]


def first_of(texts: Sequence[Text], count: int) -> tuple[Text, ...]:
    """Return the first so many; of an input that is still to come, its name."""
    told = in_order(texts)
    names = (text._replace(text=name) for text in told[count:] if (name := _name(text)))
    return (*told[:count], *names)


def said_of(text: Text, words: str) -> str:
    """Return what of the words about a text's place belongs to the text: the value, or what comes back."""
    lines, back = words.split("\n"), text.ink == BACK
    if isinstance(text.about, Station):
        return ", ".join(line for line in lines if line.startswith("dL/d") == back)
    return lines[-1 if back else 0]


def _middle(text: Text) -> int:
    """Where it stands, roughly: those of one column belong together."""
    middle = text.cover.center().x() if text.cover.isValid() else text.left
    return round(middle / 20)


def _name(text: Text) -> str:
    """The name in front of a value."""
    name, between, _ = text.text.partition("  ")
    return name if between and isinstance(text.about, Station) else ""
