"""Where an arrow key leads from one box of a tape to the next."""

from __future__ import annotations

from triptych.ui.tape_layout import Layout


def beside(places: Layout, chosen: str, across: int, down: int) -> str:
    """Return the nearest box in a direction, the same one where there is none; the first one at first.

    Sideways the next layer counts more than the height, up and down only the same layer does.
    """
    boxes = places.boxes
    if chosen not in boxes:
        return min(boxes, key=lambda name: (boxes[name].x, boxes[name].y), default="")
    here = boxes[chosen]
    ahead = []
    for name, place in boxes.items():
        aside, below = (place.x - here.x) * across, (place.y - here.y) * down
        if across and aside > 0:
            ahead.append((aside, abs(place.y + place.height / 2 - here.y - here.height / 2), name))
        elif down and below > 0 and place.x == here.x:
            ahead.append((below, 0.0, name))
    return min(ahead)[2] if ahead else chosen
