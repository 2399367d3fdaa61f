"""Any text can be read without an error, and what was understood is read again as the same graph."""

from __future__ import annotations

from hypothesis import assume, example, given
from hypothesis import strategies as st
from tests.engine.programs import Program, matrix_programs, programs, quiet, vector_programs

from triptych.engine.torch_code import template
from triptych.lang import latex
from triptych.lang.graph import Graph
from triptych.lang.parse import read
from triptych.lang.printing import written
from triptych.lang.shapes import shapes

PIECES = st.sampled_from(
    "x y w1 sin exp sigmoid where max torch. .sum() ( ) [ ] | + - * / ^ ** = == < > , ; \n 2 0.5 1e3 "
    "pi e ² √ · \\frac { } \\sin _ ' \" # and or not if : ! π ∞ ½ % & \t".split(" ")
)


def shape(graph: Graph | None) -> object:
    """A graph without its places and the order of its inputs: which node is made of which, and its names."""
    if graph is None:
        return None
    inputs = {i: node.id for i, node in enumerate(graph.nodes) if node.op == "input"}
    order = sorted(range(len(graph.nodes)), key=lambda i: inputs.get(i, "~"))
    at = {i: k for k, i in enumerate(order)}
    nodes = [(n.id, n.op, [at[a] for a in n.args], n.literal) for n in (graph.nodes[i] for i in order)]
    names = {name: at[i] for name, i in graph.names.items()}
    return nodes, at[graph.output], names, repr(sorted(graph.starts.items())), graph.label


def check(text: str) -> None:
    """Reading tells troubles that lie within the text, each with a sentence."""
    reading = read(text)
    lines = text.count("\n") + 1
    for trouble in reading.troubles:
        assert trouble.said.text
        assert 1 <= (trouble.line or 1) <= lines
        assert 1 <= (trouble.column or 1) <= len(text) + 1
        assert trouble.length >= 1
    if not reading.faults:
        assert reading.graph is not None
        assert reading.understood


@given(text=st.text(max_size=200))
@example(text="\r\n\x0c\x0b\x85\u2028")
@example(text="x_")
@example(text="import torch")
@example(text="\\")
@quiet(400)
def test_any_text_can_be_read(text: str) -> None:
    check(text)


@given(pieces=st.lists(PIECES, max_size=30), between=st.sampled_from(["", " "]))
@quiet(600)
def test_any_heap_of_pieces_can_be_read(pieces: list[str], between: str) -> None:
    check(between.join(pieces))


@given(program=programs(), at=st.integers(0, 10_000), cut=st.integers(0, 5), put=st.text(max_size=3))
@quiet(200)
def test_a_program_with_a_slip_can_be_read(program: Program, at: int, cut: int, put: str) -> None:
    """A few characters lost and a few that do not belong there, as typing goes."""
    place = at % (len(program.text) + 1)
    check(program.text[:place] + put + program.text[place + cut :])


@given(program=st.one_of(programs(), vector_programs(), matrix_programs()))
@quiet(200)
def test_what_was_understood_is_read_again_as_the_same_graph(program: Program) -> None:
    reading = read(program.text)
    assert reading.faults == ()
    again = read(reading.understood)
    assert again.troubles == ()
    assert shape(again.graph) == shape(reading.graph)
    assert again.understood == reading.understood


NAMES = st.sampled_from(
    "x y z q out out_2 out_3 d dx dz e E log_2 ln2 ln_x log10x sum1 max_1 int_x lim t01 t_01 x_1 x1 a__b "
    "for3 for_3 MSE NaN BCE_torch ReLU lambda alpha1 pi2 std erf_x d_x N Ω α₁ x₁₂ if99".split()
)
DIGITS = st.sampled_from("0 00 007 0.50 .5 1. 2e+05 1E-03 1e-0 1e00 0e5 1_000 100 nan inf pi".split())


@st.composite
def odd_lines(draw: st.DrawFn) -> str:
    """Lines with and without names, in any order, with names and numbers that nobody would choose."""
    atoms = st.one_of(NAMES, DIGITS)
    two = st.builds("{}{}{}".format, atoms, st.sampled_from(("+", "*", "/", " ", "^", "==", "-")), atoms)
    held = st.builds("[{}, -{}]".format, DIGITS, DIGITS)
    calls = st.builds("{}({})".format, st.sampled_from(("size", "sum", "sin", "-", "2")), two)
    inner = st.one_of(
        atoms, two, held, calls, st.builds("where({} < {}, {}, {})".format, two, atoms, two, atoms)
    )
    lines = st.one_of(inner, st.builds("{} = {}".format, NAMES, inner))
    return "; ".join(draw(st.lists(lines, min_size=1, max_size=5)))


@given(text=odd_lines())
@quiet(1500)
def test_odd_names_numbers_and_orders_are_read_again(text: str) -> None:
    """What is understood and what is typeset of it are both the same graph again."""
    reading = read(text)
    assume(not reading.faults)
    assert reading.graph is not None
    again = read(reading.understood)
    assert again.faults == (), reading.understood
    assert shape(again.graph) == shape(reading.graph), reading.understood
    assume(not reading.graph.starts)  # a first value is a slider's, and no formula
    formulas = read("\n".join(latex.program(reading.graph)))
    assert formulas.faults == (), formulas.source
    assert formulas.understood == reading.understood, formulas.source


@given(program=programs())
@quiet(150)
def test_every_step_is_written_so_that_it_is_read_again(program: Program) -> None:
    """A node's text over the names around it has the node as its output."""
    graph = read(program.text).graph
    assert graph is not None
    for node, (text, _) in zip(graph.nodes, written(graph), strict=True):
        alone = read(text, truths_apart=False)
        assert alone.faults == (), text
        assert alone.graph is not None
        assert node.op in ("input", "number") or alone.graph.nodes[alone.graph.output].op == node.op


def valued(graph: Graph | None) -> object:
    """A graph whose numbers count by their value: torch is given 2.0 where 2 was typed."""
    if graph is None:
        return None
    digits = ".0123456789"
    told = [float(n.literal) if n.literal.lstrip("-")[:1] in [*digits] else n.literal for n in graph.nodes]
    told = ["" if value == "dim=-1" else value for value in told]  # which torch is told where nobody typed it
    ops = ["matmul" if n.op == "dot" else n.op for n in graph.nodes]  # beside matrices torch has one for both
    nodes = [(n.id, op, n.args, v) for n, op, v in zip(graph.nodes, ops, told, strict=True)]
    return nodes, graph.output, dict(graph.names)


@given(program=st.one_of(programs(), vector_programs(), matrix_programs()))
@example(
    program=Program("M = A.T; dot(M[1], x)", {"A": ((1.0, 2.0), (3.0, 4.0)), "x": (1.0, 2.0)}, "float64")
)
@quiet(150)
def test_pytorch_is_read_again_as_the_same_graph(program: Program) -> None:
    """The lines of the code that compute; a function that torch lacks stands there by its own name."""
    graph = read(program.text).graph
    assert graph is not None
    assume(not graph.starts)
    assume(all(graph.nodes[i].id == name for name, i in graph.names.items()))  # y = x stands last in code
    point = {name: program.point.get(name, 1.0) for name in graph.inputs}
    _, tail = template(graph, shapes(graph, point), (), "float64", 1.0)
    code = tail.partition(f"{graph.label}.backward")[0]
    assume("broadcast_tensors" not in code)  # how torch wants a loss over vectors of several lengths
    again = read(code)
    assert again.faults == (), code
    assert valued(again.graph) == valued(graph), code


@given(program=st.one_of(programs(), matrix_programs()))
@quiet(150)
def test_latex_is_read_again_as_the_same_graph(program: Program) -> None:
    graph = read(program.text).graph
    assert graph is not None
    assume(not graph.starts)  # a first value is a slider's, and no formula
    again = read("\n".join(latex.program(graph)))
    assert again.faults == (), again.source
    assert again.understood == read(program.text).understood
