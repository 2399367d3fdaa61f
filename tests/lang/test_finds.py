"""What the fuzzer found in the reader, each kept with the seed that led to it."""

from __future__ import annotations

import pytest
from tests.lang.test_round_trip import check, shape

from triptych.lang import latex
from triptych.lang.parse import read

# Seed 1.0: lines without a name were called out, out_, out__, …; out_ can't be read, and so many of them take
# minutes.  A name that merely begins with out was lost, and so was every second _ of a name in LaTeX.
FOUND = (
    "1/(1 + exp(-z)); sigmoid-complement-missing",
    "ascii; c = x > 0; where(c, x^2, -x)",
    "x; out = 3*x",
    "outer = x^2",
    "out_2 = x^2",
    "out + x",
    "1/(1 + 1/(1 + TRI^(1/3)PTYClog_2H\u01a2_HUNT))",
    "-----forward_rward_mode",
    "a__b + a_b",
    "x_1_2 + x_12",
    "binary_cross_entropy(sigmoid(I), 0)",
    # Seeds 1000 to 3000: lines without a name that are numbers, lines out of order, names that begin like a
    # function's or a sentence's word, numbers with zeros or an exponent that is written in two ways.
    "size(x) + x",
    "1; 2",
    "y = x; 3",
    "2*x; [1, -10, 100]",
    "q; q = z + 1",
    "d = L + m; m = x; L = 2*z",
    "log_2 = x + 1; ln2 = x - 1; log_2*ln2",
    "if24^for3 + sum1*max_1",
    "MSE = (x - y)^2; sqrt(MSE)",
    "BCE_torch + bce_logits",
    "dz = x^2; dx = x + 1; dz/dx + d/(d x)",
    "2e+05x + 1E-03 + 1e-0",
    "007x + 00 + .5 + 1.",
    "t_01 + t01 + x[01]",
    "c = x == 0; d = c; where(d, x, y)",
    "a = b = x^2; a*b",
    # Seeds 4000 and 5000: what is right for vectors alone was printed as if it were for matrices too, and
    # names that are functions in other books' LaTeX.
    "norm(A, 2) + norm(A, 1)",
    "F.normalize(A, dim=1)",
    "F.cosine_similarity(a, b)",
    "F.cross_entropy(z, 2)",
    "np.std(A, axis=0)",
    "torch.norm(A, p=3, dim=0)",
    "y = ch; y*ch + 2*(ch)^2",
    "--course; det",
    "t0 = huber(x + x, 1); bce(p, y) = max(pi, w)",
    "sigmoid(x) = 1/(1 + exp(-x))",
    "x₁_i + x₁y₂_k",
    "2*det*tr^2/sh + ch_2 + det_x",
)


@pytest.mark.parametrize("text", FOUND)
def test_is_read_again_as_the_same_graph(text: str) -> None:
    reading = read(text)
    assert reading.faults == ()
    assert reading.graph is not None
    assert shape(read(reading.understood).graph) == shape(reading.graph)
    assert read("\n".join(latex.program(reading.graph))).understood == reading.understood


REFUSED = {
    "1₁": "index-without-name",
    "x^₁2": "index-without-name",
    "0x1F*x": "coded-number",
    "0b101 + x": "coded-number",
    "d/dx x^2": "derivative-asked",
    "d²/dx² x": "derivative-asked",
    r"\frac{d^2 y}{d x^2}": "derivative-asked",
    r"\frac{\mathrm{d}}{\mathrm{d}x} x": "derivative-asked",
    "d/dx(x^2)": "derivative-asked",
    "∫x": "derivative-asked",
    "log_2 = log_2 + 1": "reserved",
    "f(e) = f(e - 1)[; f(2)": "function-unread",
    "F.mse_loss(reduction='batchmean')": "option",
    "x // 2": "double-slash",
    "=ATAN2(x, y)": "atan2-capital",
    "\\sum_\\right){i=1}^n x_i e": "index-no-word",
    "x_{}": "index-no-word",
    "x₁2": "operator-missing",
    "x₁2y": "operator-missing",
}


@pytest.mark.parametrize("text", REFUSED)
def test_is_refused_with_a_sentence_of_its_own(text: str) -> None:
    assert REFUSED[text] in [fault.said.id for fault in read(text).faults]


def test_the_first_fifty_troubles_are_told() -> None:
    reading = read("expp(x);" * 10_000)
    assert 50 <= len(reading.faults) < 60


def test_thousands_of_lines_without_a_name_are_read() -> None:
    text = "x(x);" * 20_000
    check(text)
    graph = read(text).graph
    assert graph is not None
    assert graph.label == "out_20000"


# Seed 3.0 and 3.3: both recursed as deep as they were long.
@pytest.mark.parametrize(
    "text", ["x<=" * 9_000 + "x", "u\\begin{cases}" * 1_500, "\\frac" * 5_000, "\\sqrt" * 5_000]
)
def test_a_long_chain_is_a_limit(text: str) -> None:
    check(text)
    assert {fault.kind for fault in read(text).faults} & {"limit", "syntax"}


# Seed 5.0: a Greek capital that looks like a Latin one ended the reading with a KeyError.
@pytest.mark.parametrize("letter", [chr(code) for code in range(0x370, 0x400)])
def test_any_greek_letter_can_be_read(letter: str) -> None:
    check(f"{letter}^2 + {letter}1")


def test_greek_capitals_are_read_as_the_latin_ones_that_they_look_like() -> None:
    reading = read("ΑΒ*Χ + Τ")
    assert reading.understood == "AB*X + T"
    assert [fault.note for fault in reading.troubles] == [True]


def test_definitions_on_one_line_come_in_the_order_in_which_they_are_used() -> None:
    assert read("z = y^2, y = sin u, u = 5x").understood == "u = 5*x; y = sin(u); z = y**2"
    links = 8_000
    reading = read(", ".join(f"a{k} = a{k + 1} + 1" for k in range(links)))
    assert reading.faults == ()
    assert reading.graph is not None
    assert reading.graph.inputs == (f"a{links}",)
    assert len(reading.graph.nodes) == 2 * links + 1


def test_a_long_chain_of_names_is_read() -> None:
    graph = read("a = " + "".join(f"t{k} = " for k in range(3_000)) + "x^2").graph
    assert graph is not None
    assert graph.label == "a"
    assert len(graph.nodes) == 3


@pytest.mark.parametrize(
    "text",
    [
        "sum((i-3)**2 x!for i in v)",
        "sum(i + x! for i in v)",
        "sum(i*i! for i in v)",
        "sum(binom(i, 2)*i for i in v)",
    ],
)
def test_what_counts_is_refused_where_no_index_does(text: str) -> None:
    """Seed 31000.3: a sum over a vector's components has no index to count by, and a factorial is no step."""
    (fault,) = read(text).faults
    assert fault.said.id == "factorial"
    check(text)
