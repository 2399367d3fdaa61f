"""A tape's layout: layers to the right, nothing on top of anything, few crossings, and what is folded."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from triptych.ui.tape_gather import folded_into, gathered
from triptych.ui.tape_layers import layers
from triptych.ui.tape_layout import Air, Layout, layout
from triptych.ui.tape_shapes import height_at, path_of
from triptych.ui.tape_sketch import Box, Link, Sketch, visible
from triptych.ui.tape_walk import beside

AIR = Air(80, 16)
DIAMOND = (("x", "u"), ("u", "a"), ("u", "b"), ("a", "y"), ("b", "y"))


def laid(links: tuple[tuple[str, str], ...], high: float = 60) -> Layout:
    names = dict.fromkeys(name for link in links for name in link)
    return layout(dict.fromkeys(names, (100.0, high)), links, AIR)


def tangle(count: int, seed: int) -> tuple[tuple[str, str], ...]:
    draw = np.random.default_rng(seed)
    links = [(str(draw.integers(max(0, i - 9), i)), str(i)) for i in range(1, count) for _ in range(2)]
    return tuple(dict.fromkeys(links))


@pytest.mark.parametrize("seed", range(6))
def test_every_link_goes_right_and_no_box_lies_on_another(seed: int) -> None:
    links = tangle(60, seed)
    found = laid(links)
    for start, end in links:
        left, right = found.boxes[start], found.boxes[end]
        assert left.x + left.width + AIR.across <= right.x
        way = found.ways[start, end]
        assert [x for x, _ in way] == sorted(x for x, _ in way)
        assert way[0] == (left.x + left.width, left.y + left.height / 2)
        assert way[-1] == (right.x, right.y + right.height / 2)
    for one, other in itertools.combinations(found.boxes.values(), 2):
        apart_across = one.x + one.width <= other.x or other.x + other.width <= one.x
        apart_down = one.y + one.height <= other.y + 1e-6 or other.y + other.height <= one.y + 1e-6
        assert apart_across or apart_down
    assert all(place.x >= 0 and place.y >= -1e-6 for place in found.boxes.values())
    assert max(place.x + place.width for place in found.boxes.values()) <= found.width
    assert max(place.y + place.height for place in found.boxes.values()) <= found.height + 1e-6


def test_no_link_passes_through_a_box() -> None:
    """A long link has room in every layer that it passes, which it shares with those of its start."""
    links = tangle(40, 3)
    found = laid(links)
    met = 0
    for ends, way in found.ways.items():
        for name, place in found.boxes.items():
            height = height_at(way, place.x + place.width / 2)
            if name not in ends and height is not None:
                met += 1
                assert not place.y < height < place.y + place.height, (ends, name)
    assert met > len(links)


def test_a_diamond_is_symmetric_and_does_not_cross() -> None:
    found = laid(DIAMOND)
    middle = {name: place.y + place.height / 2 for name, place in found.boxes.items()}
    assert middle["x"] == pytest.approx(middle["u"])
    assert middle["u"] == pytest.approx((middle["a"] + middle["b"]) / 2)
    assert middle["y"] == pytest.approx(middle["u"])


def test_crossings_that_need_not_be_are_taken_out() -> None:
    links = [(0, 5), (1, 4), (2, 3)]
    rows = layers(6, links).rows
    place = {node: i for row in rows for i, node in enumerate(row)}
    assert [place[b] for _, b in sorted(links, key=lambda link: place[link[0]])] == [0, 1, 2]


def test_an_input_that_is_used_late_stands_close_to_its_use() -> None:
    found = laid((("x", "a"), ("a", "b"), ("b", "c"), ("k", "c")))
    assert found.boxes["k"].x == found.boxes["b"].x


def test_nothing_and_a_lone_box_are_laid_out_too() -> None:
    assert layout({}, (), AIR) == Layout()
    assert layout({"x": (10, 5)}, (), AIR).boxes["x"] == (0, 0, 10, 5)


def test_an_input_of_every_line_is_a_straight_trunk_beside_a_straight_chain() -> None:
    """Every line uses x and the line before; the picture stays as low as one line's boxes."""
    lines = 60
    links = [("x", "s0"), *((f"y{i}", f"s{i + 1}") for i in range(lines - 1))]
    links += [pair for i in range(lines) for pair in (("x", f"p{i}"), (f"s{i}", f"y{i}"), (f"p{i}", f"y{i}"))]
    found = laid(tuple(links))
    chain = {found.boxes[f"{letter}{i}"].y for i in range(1, lines) for letter in "sy"}
    assert len(chain) == 1
    assert found.height < 4 * 60
    assert sum(map(len, found.ways.values())) < 6 * len(links)


def test_side_chains_stay_close_where_straight_ones_would_be_a_stair() -> None:
    """S = s + tanh(w*x + i)*b, forty times: five side chains are under way in every layer, not forty."""
    links = [("m0", "s0"), ("w", "m0"), ("x", "m0")]
    for i in range(1, 41):
        links += [("w", f"m{i}"), ("x", f"m{i}"), (f"m{i}", f"a{i}"), (f"a{i}", f"t{i}"), (f"t{i}", f"p{i}")]
        links += [("b", f"p{i}"), (f"p{i}", f"s{i}"), (f"s{i - 1}", f"s{i}")]
    found = laid(tuple(links))
    assert found.height < 12 * 60
    assert len({found.boxes[f"s{i}"].y for i in range(1, 41)}) == 1


def test_links_from_one_box_run_together_until_they_branch() -> None:
    rows = layers(5, [(0, 1), (1, 2), (2, 3), (3, 4), (0, 3), (0, 4)])
    assert rows.rows == [[0], [1, (0, 1)], [2, (0, 2)], [3, (0, 3)], [4]]
    assert rows.after[0, 2] == [3, (0, 3)]


def test_the_height_of_a_link_is_that_of_its_drawn_line() -> None:
    way = ((0.0, 0.0), (80.0, 50.0), (200.0, 50.0), (300.0, -40.0))
    path = path_of(way)
    for share in (0.05, 0.2, 0.33, 0.5, 0.77, 0.95):
        spot = path.pointAtPercent(share)
        assert height_at(way, spot.x()) == pytest.approx(spot.y(), abs=0.05)
    assert height_at(way, 301) is None


def test_arrow_keys_walk_to_the_nearest_box() -> None:
    found = laid(DIAMOND)
    upper, lower = sorted("ab", key=lambda name: found.boxes[name].y)
    assert beside(found, "", 1, 0) == "x"
    assert beside(found, "x", 1, 0) == "u"
    assert beside(found, upper, 0, 1) == lower
    assert beside(found, lower, 0, 1) == lower
    assert beside(found, upper, 1, 0) == "y"
    assert beside(found, "u", -1, 0) == "x"


SKETCH = Sketch(
    (Box("line z", ""), Box("x", ""), Box("a", "", inside="line z"), Box("z", "", inside="line z"),
     Box("t1", "", inside="z"), Box("t2", "", inside="z"), Box("t0", "", inside="a")),
    (Link("x", "a", labelled=True), Link("a", "z", labelled=True), Link("t0", "t1"), Link("t1", "t2")),
)  # fmt: skip


def in_sight(*opened: str) -> tuple[set[str], set[tuple[str, str]]]:
    shown = visible(SKETCH, frozenset(opened))
    return {box.id for box in shown.boxes}, {link.ends for link in shown.links}


def test_a_folded_line_stands_for_all_that_is_in_it() -> None:
    assert in_sight() == ({"line z", "x"}, {("x", "line z")})
    assert in_sight("line z") == ({"x", "a", "z"}, {("x", "a"), ("a", "z")})


def test_an_unfolded_node_shows_torchs_steps_in_its_place() -> None:
    assert in_sight("line z", "z") == ({"x", "a", "t1", "t2"}, {("x", "a"), ("a", "t1"), ("t1", "t2")})
    assert in_sight("z") == in_sight()  # its line is folded all the same


def test_a_link_keeps_its_label_only_between_the_boxes_themselves() -> None:
    whole = visible(SKETCH, frozenset({"line z"}))
    assert [link.labelled for link in whole.links] == [True, True]
    assert [link.labelled for link in visible(SKETCH, frozenset()).links] == [False]


def test_what_leads_to_one_box_alone_is_folded_into_it() -> None:
    links = [("x", "u"), ("u", "a"), ("k", "a"), ("u", "b"), ("a", "y"), ("b", "y"), ("y", "L"), ("t", "L")]
    whole = Sketch(tuple(Box(name, name) for name in "xukabytL"), tuple(Link(a, b) for a, b in links))
    assert folded_into(whole, ["a"]) == {"k": "a"}
    assert folded_into(whole, ["y"]) == dict.fromkeys("xukab", "y")
    assert folded_into(whole, ["a", "L"]) == dict.fromkeys("xukabyt", "L")
    shown = gathered(whole, folded_into(whole, ["a"]))
    assert {link.ends for link in shown.links} == {pair for pair in links if pair != ("k", "a")}
    shown = gathered(whole, folded_into(whole, ["y"]))
    assert [box.id for box in shown.boxes] == ["y", "t", "L"]
    assert {link.ends for link in shown.links} == {("y", "L"), ("t", "L")}
    assert gathered(whole, {}).links is whole.links
