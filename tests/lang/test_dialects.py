"""What people paste is read: Python, PyTorch, school notation and LaTeX, each to one documented program."""

from __future__ import annotations

import pytest

from triptych.lang import latex
from triptych.lang.parse import read

PYTHON = {
    "torch.sin(x**2)": "sin(x**2)",
    "math.exp(x) + np.log(x)": "exp(x) + log(x)",
    "torch.nn.functional.relu(x)": "relu(x)",
    "F.softplus(x)": "softplus(x)",
    "(x**2).mean()": "mean(x**2)",
    "x.pow(2).sum()": "sum(x**2)",
    "z.sigmoid()": "sigmoid(z)",
    "torch.clamp(x, min=0)": "clamp(x, 0, inf)",
    "import torch\nx = torch.tensor(3.0, requires_grad=True)\ny = x**2": "x = 3; y = x**2",
    "x = torch.tensor([1., 2.])\ny = x.sum()  # all of them": "x = [1, 2]; y = sum(x)",
    "math.pi*x": "pi*x",
    "lambda = 2; y = lambda*x": "lambda = 2; y = lambda*x",
}
SCHOOL = {
    "2x": "2*x",
    "3sin x": "3*sin(x)",
    "2(x+1)(x-1)": "2*(x + 1)*(x - 1)",
    "x²": "x**2",
    "x⁻²": "x**-2",
    "x₁ + x₂": "x1 + x2",
    "√x": "sqrt(x)",
    "√(x+1)": "sqrt(x + 1)",
    "2√x": "2*sqrt(x)",
    "∛x": "cbrt(x)",
    "π·x÷2−1": "pi*x/2 - 1",
    "|x|·2": "abs(x)*2",
    "sin²x": "sin(x)**2",
    "sin^2 x + cos^2 x": "sin(x)**2 + cos(x)**2",
    "sin 2x cos x": "sin(2*x)*cos(x)",
    "sin -x": "sin(-x)",
    "e^x sin x": "e**x*sin(x)",
    "sin x / x": "sin(x)/x",
    "tg x": "tan(x)",
    "ln(3x+2)^5": "log(3*x + 2)**5",
    "λx": "lambda*x",
    "σ(x)": "sigmoid(x)",
    "２x": "2*x",
}
LATEX = {
    r"\frac{1}{x}": "1/x",
    r"\frac12 x": "1/2*x",
    r"\sqrt{x^{2}+1}": "sqrt(x**2 + 1)",
    r"\sqrt[3]{x}": "cbrt(x)",
    r"\sqrt[4]{x}": "x**(1/4)",
    r"\sin\left(x^{2}\right)": "sin(x**2)",
    r"\cos^{2} x": "cos(x)**2",
    r"x \cdot e^{-x}": "x*e**-x",
    r"\sigma(w x + b)": "sigmoid(w*x + b)",
    r"\log_{10} x": "log10(x)",
    r"\log_{3} x": "log(x)/log(3)",
    r"\left| x \right|": "abs(x)",
    r"x_{1} + E_{n}": "x1 + E_n",
    r"\theta x": "theta*x",
    r"\begin{cases} x^2 & x > 0 \\ -x & \text{otherwise} \end{cases}": "where(x > 0, x**2, -x)",
}


@pytest.mark.parametrize(("typed", "understood"), [*PYTHON.items(), *SCHOOL.items(), *LATEX.items()])
def test_each_dialect_has_one_reading(typed: str, understood: str) -> None:
    reading = read(typed)
    assert not reading.faults, [fault.said.text for fault in reading.faults]
    assert reading.understood == understood


@pytest.mark.parametrize(
    ("typed", "understood", "sentence"),
    [
        ("1/2x", "1/2*x", "fraction-first"),
        ("sin x^2", "sin(x**2)", "applied-to-power"),
        ("sin^-1 x", "asin(x)", "inverse-not-power"),
        ("е^х", "e**x", "look-alike"),  # both letters are Cyrillic
        ("x = x + 1", "x1 = x + 1", "rebound"),
    ],
)
def test_an_ambiguous_reading_is_told_with_the_other_one(typed: str, understood: str, sentence: str) -> None:
    reading = read(typed)
    assert reading.understood == understood
    assert [note.said.id for note in reading.troubles if note.note] == [sentence]


@pytest.mark.parametrize(
    ("typed", "kind", "column"),
    [
        ("x!", "unknown", 2),
        (r"\int x", "unknown", 1),
        (r"\frac{d}{dx} x^2", "unknown", 1),
        (r"\sum_{i=1}^n i^2", "syntax", 1),
        (r"\frac{1}{x", "syntax", 10),
        (r"\begin{tabular} x \end{tabular}", "syntax", 1),
        ("sin", "syntax", 1),
    ],
)
def test_what_is_not_read_is_refused_at_its_place(typed: str, kind: str, column: int) -> None:
    (fault,) = read(typed).faults
    assert (fault.kind, fault.line, fault.column) == (kind, 1, column)


@pytest.mark.parametrize(
    "program",
    [
        "exp(x)*expm1(x) + log1p(x)",
        "2e-3*x + 1e5",
        "x1*x_1*E_n*theta1*alpha_2",
        "dot(a, b) + norm(a)*sum(a*b)",
        "where(x > 0 and y <= 2, x, -x)",
        "where(x == 1 or not (x > 2), 1, 2)",
        "bce(p, y) + bce_with_logits(z, y)",
        "leaky_relu(x) + elu(x) + relu(x) + gelu(x) + silu(x) + softplus(x) + logsigmoid(x)",
        "foo*(x + 1)*2*3",
        "x*2^3^x",
        "(-x)*y",
        "x*(-y)",
        "x/(y*z)*w",
        "x*(y/z)",
        "abs(x)*floor(x)*abs(y)",
        "[x, 1, 2] + v[0]",
        "max(v) + min(v) + max(x, y)",
        "e^x",
        "theta*(x + 1)",
        "a*[1, 2]",
        "sin(x)^2",
        "(2*3)*x",
        "e1*x",
        "x^2*3",
    ],
)
def test_latex_that_is_printed_is_read_again_to_the_same_program(program: str) -> None:
    reading = read(program)
    assert reading.graph is not None
    again = read("\n".join(latex.program(reading.graph)))
    assert not again.faults
    assert again.understood == reading.understood
