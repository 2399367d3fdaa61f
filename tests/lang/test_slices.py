"""Slices as they are typed: read, printed, typeset, said, copied; what is no index is refused."""

from __future__ import annotations

import numpy as np
import pytest
from tests.lang.test_python_code import ran

from triptych.lang import latex
from triptych.lang.graph import Graph
from triptych.lang.misfit import Misfit
from triptych.lang.parse import read
from triptych.lang.python_code import python
from triptych.lang.shapes import shapes
from triptych.lang.spoken import speaker
from triptych.messages import Value

V = (1.0, 2.0, 4.0, 8.0, 16.0)
A = ((1.0, 2.0, 3.0), (4.0, 5.0, 6.0), (7.0, 8.0, 9.0))
FORMS = {"v": (5,), "A": (3, 3)}
SLICES = (
    "v[1:]", "v[:2]", "v[1:3]", "v[-2:]", "v[:-1]", "v[::2]", "v[1::2]", "v[1:4:2]", "v[:99]", "v[2:][0]",
    "v[1:4][1:]", "A[1:]", "A[:, 1:]", "A[0:2, 1]", "A[1, :2]", "A[::2, ::2]", "A[1:][0]", "A[-1:, -2:]",
)  # fmt: skip


def graph_of(text: str) -> Graph:
    reading = read(text, frozenset(FORMS), forms=FORMS)
    assert reading.faults == (), reading.faults
    assert reading.graph is not None
    return reading.graph


def steps(graph: Graph) -> list[tuple[str, tuple[int, ...], str]]:
    return [(node.op, node.args, node.literal) for node in graph.nodes]


@pytest.mark.parametrize("text", SLICES)
def test_a_slice_takes_what_pythons_takes(text: str) -> None:
    """NumPy, which runs the same text, is the oracle; so is the shape that is known before."""
    graph = graph_of(text)
    want = eval(text, {"v": np.array(V), "A": np.array(A)})  # noqa: S307 - one of the texts above
    point: dict[str, Value] = {"v": V, "A": A}
    got = ran(python(graph, {name: point[name] for name in graph.inputs}), graph.label)
    assert np.array_equal(np.asarray(got), want)
    assert shapes(graph, point)[graph.output] == want.shape


@pytest.mark.parametrize("text", SLICES)
def test_a_slice_is_read_again_from_all_that_is_written(text: str) -> None:
    graph = graph_of(text)
    (formula,) = latex.program(graph)
    assert steps(graph_of(formula)) == steps(graph)
    assert steps(graph_of(read(text, frozenset(FORMS), forms=FORMS).understood)) == steps(graph)
    assert formula.count("]}_{[") == 0, "TeX knows no index of an index"


def test_a_slice_is_said() -> None:
    heard = {
        "v[1:]": "v from index 1 on",
        "v[:2]": "v from index 0 to before index 2",
        "v[1:4:2]": "v from index 1 to before index 4 in steps of 2",
    }
    assert {text: speaker().program(graph_of(text)) for text in heard} == heard
    for language in ("ar", "de", "es", "hi"):
        spoken = [speaker(language).program(graph_of(text)) for text in heard]
        assert len(set(spoken)) == len(heard)
        assert not any("index" in words for words in spoken)


@pytest.mark.parametrize(
    ("text", "column", "id_", "way_out"),
    [
        ("v[v > 1]", 3, "index-mask", "where(x > 0, x, 0)"),
        ("v[~(v > 1)]", 3, "index-mask", "where(x > 0, x, 0)"),
        ("masked_select(v, v > 1)", 1, "index-mask", "where(x > 0, x, 0)"),
        ("v[[0, 2]]", 3, "index-list", "[x[0], x[2]]"),
        ("v[::-1]", 3, "slice-backwards", "flip(x)"),
        ("v[1:3:0]", 3, "slice-backwards", "flip(x)"),
        ("v[i]", 3, "index-not-a-number", "x[1:3]"),
        ("v[1.5:]", 3, "index-not-a-number", "x[1:3]"),
        ("v[1:i]", 5, "index-not-a-number", "x[1:3]"),
        ("v[0:1:2:3]", 8, "index-not-a-number", "x[1:3]"),
        ("for i in range(3): v[i]", 1, "python-loop", "sum(x[i]^2 for i in range(3))"),
        ("while x > 1: x = x/2", 1, "python-loop", "one line each"),
        ("[i*x for i in range(3)]", 6, "python-loop", "one line each"),
    ],
)
def test_what_is_no_index_and_no_line_is_refused_with_a_way_out(
    text: str, column: int, id_: str, way_out: str
) -> None:
    fault = read(text, frozenset(FORMS), forms=FORMS).faults[0]
    assert (fault.said.id, fault.line, fault.column) == (id_, 1, column)
    assert way_out in fault.said.text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("v[5:]", "The slice [5:] takes nothing out of 5 numbers or rows"),
        ("v[2:2]", "The slice [2:2] takes nothing out of 5 numbers or rows"),
        ("v[0][1:]", "A number has no component [1:]; give it a value like [1, 2, 3]"),
    ],
)
def test_a_slice_that_fits_nothing_is_told(text: str, told: str) -> None:
    with pytest.raises(Misfit) as found:
        shapes(graph_of(text), {"v": V})
    assert found.value.fault.said.text == told


def test_two_colons_are_still_cpps_dot() -> None:
    assert read("torch::sigmoid(x)").understood == "sigmoid(x)"
