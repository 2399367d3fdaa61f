"""What cannot be read is told in a sentence at its place; reading never raises, whatever the text."""

from __future__ import annotations

import pytest

from triptych.lang.parse import Unreadable, constant, read
from triptych.messages import Fault

# A text, and of its first fault the kind, the line, the column and a word of the sentence.
BAD: tuple[tuple[str, str, int, int, str], ...] = (
    ("", "syntax", 1, 1, "Type an expression"),
    ("   \n\t\n", "syntax", 1, 1, "Type an expression"),
    ("# a note", "syntax", 1, 1, "Type an expression"),
    ("sigmoit(x)", "unknown", 1, 1, "did you mean sigmoid?"),
    ("y = 2\nz = torch.sigmoit(y)", "unknown", 2, 5, "did you mean sigmoid?"),
    ("frobnicate(x)", "unknown", 1, 1, "frobnicate"),
    ("x.frobnicate()", "unknown", 1, 3, "frobnicate"),
    ("sin()", "arity", 1, 1, "no value is given"),
    ("sin(x, y)", "arity", 1, 1, "2 values"),
    ("1 + clamp(x, 1, 2, 3)", "arity", 1, 5, "(x, lo, hi)"),
    ("where(x > 0, 1)", "arity", 1, 1, "(c, a, b)"),
    ("a = b; b = a", "cycle", 1, 1, "a → b → a"),
    ("a = b\nb = c\nc = a", "cycle", 1, 1, "a → b → c → a"),
    ("z = q\nq = z + 1", "cycle", 1, 1, "z → q → z"),
    ("y = x; y = x^2", "duplicate", 1, 8, "line 1"),
    ("y = x\nz = y\ny = 3*x", "duplicate", 3, 1, "line 1"),
    ("sin = 2", "reserved", 1, 1, "sin"),
    ("x = 1\npi = 3", "reserved", 2, 1, "pi"),
    ("(x", "syntax", 1, 1, "never closed"),
    ("2*(x + (y)", "syntax", 1, 3, "never closed"),
    ("x)", "syntax", 1, 2, "never opened"),
    ("[1, 2", "syntax", 1, 1, "never closed"),
    ("|x", "syntax", 1, 1, "never closed"),
    ("x +", "syntax", 1, 4, "missing at the end"),
    ("x = ", "syntax", 1, 4, "missing at the end"),
    ("* x", "syntax", 1, 1, "value is missing"),
    ("1.2.3", "syntax", 1, 4, "operator is missing"),
    ("x = 1 = 2", "syntax", 1, 7, "=="),
    ("1,5*x", "syntax", 1, 2, "with a dot: 1.5"),
    ("1, 5*x", "syntax", 1, 2, "','"),
    ("x // 2", "syntax", 1, 3, "//"),
    ("[]", "shape", 1, 1, "at least one number"),
    ("x[1.5]", "syntax", 1, 3, "whole number"),
    ("x if x > 0", "syntax", 1, 11, "both sides"),
    ("x < 2", "condition", 1, 3, "no derivative"),
    ("where(x, 1, 2)", "condition", 1, 7, "x > 0"),
    ("sin(x > 0)", "condition", 1, 7, "sin"),
    ("(x > 0) + (y > 0)", "condition", 1, 4, "'+'"),
    ("-(x > 0)", "condition", 1, 5, "'-'"),
    ("x and 1 > 0", "condition", 1, 1, "'and'"),
    ("1e99999*x", "limit", 1, 1, "too large an exponent"),
    ("9" * 500 + "*x", "limit", 1, 1, "too many digits"),
    ("x" * 1_000_000, "limit", 1, 1, "1000000 characters"),
    ("x" + "+x" * 500_000, "limit", 1, 1, "characters"),
    ("y = 2\nz = x" + "+x" * 20_000, "limit", 2, 1, "several lines"),
    ("(" * 10_000, "limit", 1, 101, "inside each other"),
    ("(" * 10_000 + "x" + ")" * 10_000, "limit", 1, 101, "inside each other"),
    ("[" * 10_000, "limit", 1, 101, "inside each other"),
    ("|" * 10_000, "limit", 1, 101, "inside each other"),
    ("-" * 10_000 + "x", "limit", 1, 101, "inside each other"),
    ("x" + "^x" * 10_000, "limit", 1, 201, "inside each other"),
    ("sin(" * 10_000 + "x", "limit", 1, 401, "inside each other"),
    ("<b>x</b>", "syntax", 1, 1, "'<'"),
    ("<script>alert(1)</script>", "syntax", 1, 1, "'<'"),
    ("x <img src=y>", "syntax", 1, 11, "start of a line"),
    ("exec('1')", "syntax", 1, 6, "'"),
    ("lambda: 1", "syntax", 1, 7, "':'"),
    ("f'(x)", "syntax", 1, 2, "prime"),
    ("f(x) = f(x - 1); f(2)", "cycle", 1, 8, "defined by itself"),
    ("f(x) = x^2; f(1, 2)", "arity", 1, 13, "(x)"),
    ("x.detach()*x", "unknown", 1, 3, "cuts the gradient off"),
    ("x = torch.randn(3)\nx.sum()", "unknown", 1, 5, "by chance"),
    ("v.sum(dim=2)", "shape", 1, 11, "0 or -1"),
    ("LOG(x)", "unknown", 1, 1, "log10 or ln"),
    ("x.view(2, 2, 2)", "shape", 1, 3, "one or two sizes"),
    ("x.view(-1, -1)", "shape", 1, 3, "one or two sizes"),
    ("cat(a, b)", "shape", 1, 5, "stands in a list"),
    ("cat([a, b], dim=2)", "shape", 1, 17, "a matrix also 1"),
    ("hstack([a, b], dim=1)", "arity", 1, 1, "dim"),
    ("einsum('ijk->', a)", "syntax", 1, 8, "two letters"),
    ("einsum('i,j->k', a, b)", "syntax", 1, 8, "two letters"),
    ("einsum('i,j', a)", "arity", 1, 1, "2 values"),
    ("einsum(a, b)", "syntax", 1, 8, "is not read"),
    ("F.cross_entropy(z, y)", "arity", 1, 1, "typed class"),
    ("F.mse_loss(p, y, reduction='batchmean')", "arity", 1, 1, "reduction"),
    ("diff(x^2, x)*2", "unknown", 1, 1, "function alone"),
    ("F.-x", "syntax", 1, 3, "before '-'"),
    ("x_ = 3", "syntax", 1, 4, "An index is a name or a number"),
    ("x_{n+1} - x_{n-1}", "syntax", 1, 4, "An index is a name or a number"),
    ("x_{}", "syntax", 1, 3, "An index is a name or a number"),
    ("x\u202ey", "syntax", 1, 2, "no meaning"),
    ("x \x00", "syntax", 1, 3, "no meaning"),
)


def first_fault(text: str) -> Fault:
    reading = read(text)
    assert reading.faults, reading.understood
    return reading.faults[0]


@pytest.mark.parametrize(
    ("text", "kind", "line", "column", "word"),
    BAD,
    ids=[repr(text[:30]) + str(len(text)) for text, *_ in BAD],
)
def test_a_bad_text_is_a_sentence_at_its_place(
    text: str, kind: str, line: int, column: int, word: str
) -> None:
    fault = first_fault(text)
    assert (fault.kind, fault.line, fault.column) == (kind, line, column), fault.said.text
    assert word in fault.said.text
    assert fault.length >= 1
    assert "{" not in fault.said.text.replace("{" * text.count("{"), "")
    assert len(fault.said.text) < 300


@pytest.mark.parametrize(
    "text",
    [
        "__import__('os').system('true')",
        "x.__class__.__mro__[1].__subclasses__()",
        "eval('1+1')",
        "open('name')",
        "().__class__",
        "print(x)",
        "exit()",
        "f'{x}'",
        "import os; os.system('true')",
    ],
)
def test_nothing_typed_is_run(text: str) -> None:
    """Python that would do something is no program here, and reading it does nothing."""
    assert read(text).faults


@pytest.mark.parametrize("text", ["9**9**9**9*x", "2^2^2^2^2^2^2*x", "x^x^x^x^x^x", "1e400*x", "x^1e400"])
def test_what_is_large_is_read_as_it_stands(text: str) -> None:
    """Towers are not multiplied out by the reader; whoever computes has to see to it."""
    reading = read(text)
    assert reading.faults == ()
    assert reading.graph is not None
    assert len(reading.graph.nodes) < 20


def test_a_number_above_every_float_is_a_note() -> None:
    (note,) = read("1e400*x").troubles
    assert note.note
    assert (note.line, note.column, note.length) == (1, 1, 5)


def test_every_line_tells_its_own_trouble_and_the_rest_is_understood() -> None:
    reading = read("a = sin(x\nb = 2*x\nc = foo(b)\nd = b^2")
    assert [(fault.kind, fault.line) for fault in reading.faults] == [("syntax", 1), ("unknown", 3)]
    assert reading.graph is not None
    assert {"b", "d"} <= reading.graph.names.keys()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("pi/2", 1.5707963267948966),
        ("1e-3", 0.001),
        ("-2", -2.0),
        ("[1, 2, 3]", (1.0, 2.0, 3.0)),
        ("inf", float("inf")),
    ],
)
def test_a_constant_has_a_value(text: str, value: object) -> None:
    assert constant(text) == value


def test_nan_is_a_constant_too() -> None:
    value = constant("nan")
    assert value != value


@pytest.mark.parametrize("text", ["x", "2*x", "", "1 +", "1; 2", "1\n2", "sin", "1 < 2", "<b>", "1e99999"])
def test_what_is_no_constant_is_told(text: str) -> None:
    with pytest.raises(Unreadable) as refused:
        constant(text)
    assert refused.value.fault.said.text
    assert (refused.value.fault.column or 0) >= 1
