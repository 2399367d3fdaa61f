"""Derivatives as calculus books print them: the program, the book's answer, and numbers to try both at."""

from __future__ import annotations

import re

import pytest
from tests.engine import oracle
from tests.engine.conftest import Ask
from tests.engine.oracle import EPS, MP

from triptych.lang.graph import Graph
from triptych.lang.parse import read

# One exercise a line: function -> the book's derivative by x : where to try.
EXERCISES = """
3x^4 - 5x^2 + 7 -> 12x^3 - 10x : 1.3 -2
(2x + 1)(x^2 - 3) -> 6x^2 + 2x - 6 : 0.7 -1.1
x^3/(x + 2) -> (2x^3 + 6x^2)/(x + 2)^2 : 1 3.5
(x - 1)/(x + 1) -> 2/(x + 1)^2 : 0.4 -3
(x^2 + 1)^10 -> 20*x*(x^2 + 1)^9 : 0.6 -1.2
sqrt(x^2 + 1) -> x/sqrt(x^2 + 1) : 0 2.2
1/x - 1/x^2 -> -1/x^2 + 2/x^3 : 2 -0.5
x*sqrt(4 - x^2) -> (4 - 2*x^2)/sqrt(4 - x^2) : 0.9 -1.6
(x^2 - 1)^3*(2x + 5)^2 -> 6*x*(x^2 - 1)^2*(2x + 5)^2 + 4*(x^2 - 1)^3*(2x + 5) : 0.3 1.7
((2x + 1)/(3x - 1))^4 -> -20*(2x + 1)^3/(3x - 1)^5 : 1 -0.8
cbrt(x^2 + 2) -> 2x/(3*cbrt(x^2 + 2)^2) : 1.5 -0.3
x^(2/3) -> 2/(3*x^(1/3)) : 0.2 8
sin(3x) -> 3*cos(3x) : 0.4 2
sin(x)^2 -> 2*sin(x)*cos(x) : 0.4 2
sin(x^2) -> 2*x*cos(x^2) : 0.4 3
cos(x)^3 -> -3*cos(x)^2*sin(x) : 0.4 2
tan(2x) -> 2/cos(2x)^2 : 0.3 2
1/cos(x) -> sin(x)/cos(x)^2 : 0.7 -1
1/tan(x) -> -1/sin(x)^2 : 0.7 -1
x^2*sin(1/x) -> 2*x*sin(1/x) - cos(1/x) : 0.4 -2
sin(x)/(1 + cos(x)) -> 1/(1 + cos(x)) : 0.7 -1.5
sin(cos(tan(x))) -> -cos(cos(tan(x)))*sin(tan(x))/cos(x)^2 : 0.3 1
x*cos(x) - sin(x) -> -x*sin(x) : 0.9 2.5
sin(x)*cos(x) -> cos(2x) : 0.9 2.5
sqrt(sin(x)) -> cos(x)/(2*sqrt(sin(x))) : 0.9 2.5
exp(x^2) -> 2*x*exp(x^2) : 0.5 -1.5
exp(x^(1/3) + 1)^(1/3) -> exp((x^(1/3) + 1)/3)/(9*x^(2/3)) : 0.5 50
sqrt(exp(sqrt(x) + 2)) -> exp(sqrt(x)/2 + 1)/(4*sqrt(x)) : 0.5 50
x*exp(-x) -> (1 - x)*exp(-x) : 0.5 3
exp(x)*sin(x) -> exp(x)*(sin(x) + cos(x)) : 0.5 -1
exp(sin(x)) -> cos(x)*exp(sin(x)) : 0.5 -1
(exp(x) - exp(-x))/(exp(x) + exp(-x)) -> 4/(exp(x) + exp(-x))^2 : 0.3 -1
exp(-x^2/2) -> -x*exp(-x^2/2) : 0.3 -1.4
x^2*exp(3x) -> (2x + 3*x^2)*exp(3x) : 0.3 -1.4
2^x -> 2^x*log(2) : 0.3 -1.4
10^(x^2) -> 2*x*10^(x^2)*log(10) : 0.3 -1.1
exp(exp(x)) -> exp(x + exp(x)) : 0.3 -1.1
1/(1 + exp(-x)) -> exp(-x)/(1 + exp(-x))^2 : 0.3 -1.1
log(x^2 + 1) -> 2x/(x^2 + 1) : 0.3 -4
log(sin(x)) -> cos(x)/sin(x) : 0.3 2.5
x*log(x) - x -> log(x) : 0.3 4
log(x)/x -> (1 - log(x))/x^2 : 0.3 4
log(log(x)) -> 1/(x*log(x)) : 2 40
log(x + sqrt(x^2 + 1)) -> 1/sqrt(x^2 + 1) : 0.3 4
log((1 + x)/(1 - x)) -> 2/(1 - x^2) : 0.3 -0.6
log10(x^2) -> 2/(x*log(10)) : 0.3 4
log2(3x) -> 1/(x*log(2)) : 0.3 4
log(cos(x)) -> -tan(x) : 0.3 -1
log(1/cos(x) + tan(x)) -> 1/cos(x) : 0.3 1.1
x^2*log(x) -> 2*x*log(x) + x : 0.3 4
x^x -> x^x*(log(x) + 1) : 0.3 2
x^sin(x) -> x^sin(x)*(cos(x)*log(x) + sin(x)/x) : 0.3 2
sin(x)^x -> sin(x)^x*(log(sin(x)) + x*cos(x)/sin(x)) : 0.3 2
x^(1/x) -> x^(1/x)*(1 - log(x))/x^2 : 0.5 3
(1 + 1/x)^x -> (1 + 1/x)^x*(log(1 + 1/x) - 1/(x + 1)) : 0.5 3
x^log(x) -> 2*x^log(x)*log(x)/x : 0.5 3
log(x)^x -> log(x)^x*(log(log(x)) + 1/log(x)) : 2 5
(x^2 + 1)^x -> (x^2 + 1)^x*(log(x^2 + 1) + 2*x^2/(x^2 + 1)) : 0.5 -1
x*(x - 1)*(x - 2)/(x - 3) -> x*(x - 1)*(x - 2)/(x - 3)*(1/x + 1/(x - 1) + 1/(x - 2) - 1/(x - 3)) : 0.5 5
asin(x/2) -> 1/sqrt(4 - x^2) : 0.5 -1.5
acos(x^2) -> -2*x/sqrt(1 - x^4) : 0.5 -0.8
atan(x/3) -> 3/(9 + x^2) : 0.5 -4
atan(1/x) -> -1/(1 + x^2) : 0.5 -4
x*asin(x) + sqrt(1 - x^2) -> asin(x) : 0.5 -0.8
x*atan(x) - log(1 + x^2)/2 -> atan(x) : 0.5 -3
atan((1 + x)/(1 - x)) -> 1/(1 + x^2) : 0.5 -3
asin(sqrt(x)) -> 1/(2*sqrt(x)*sqrt(1 - x)) : 0.2 0.7
atan(exp(x)) -> exp(x)/(1 + exp(2x)) : 0.2 -1.5
exp(atan(x)) -> exp(atan(x))/(1 + x^2) : 0.2 -1.5
acos(1/x) -> 1/(x*sqrt(x^2 - 1)) : 1.5 4
sinh(3x) -> 3*cosh(3x) : 0.2 -1.5
x*cosh(x) - sinh(x) -> x*sinh(x) : 0.7 -1.5
tanh(x/2) -> 1/(2*cosh(x/2)^2) : 0.7 -1.5
log(cosh(x)) -> tanh(x) : 0.7 -1.5
cosh(x)^2 - sinh(x)^2 -> 0*x : 0.7 -1.5
atan(sinh(x)) -> 1/cosh(x) : 0.7 -1.5
asinh(x/2) -> 1/sqrt(x^2 + 4) : 0.7 -1.5
acosh(2x) -> 2/sqrt(4*x^2 - 1) : 0.7 4
atanh(x^2) -> 2x/(1 - x^4) : 0.7 -0.4
sinh(log(x)) -> (x^2 + 1)/(2*x^2) : 0.7 4
abs(x^3) -> 3*x*abs(x) : 0.7 -1.5
x*abs(x) -> 2*abs(x) : 0.7 -1.5
sqrt(x + sqrt(x)) -> (1 + 1/(2*sqrt(x)))/(2*sqrt(x + sqrt(x))) : 0.7 4
erf(x) -> 2*exp(-x^2)/sqrt(pi) : 0.7 -0.2
"""
# Curves that are given as an equation, solved for one branch; and functions of several inputs.
SEVERAL = (
    ("x^2*y + sin(x*y)", {"x": 1.2, "y": -0.7}, {"x": "2*x*y + y*cos(x*y)", "y": "x^2 + x*cos(x*y)"}),
    ("sqrt(x^2 + y^2)", {"x": 3.0, "y": 4.0}, {"x": "x/sqrt(x^2 + y^2)", "y": "y/sqrt(x^2 + y^2)"}),
    ("atan2(y, x)", {"x": -1.2, "y": 0.7}, {"x": "-y/(x^2 + y^2)", "y": "x/(x^2 + y^2)"}),
    ("x^y", {"x": 2.5, "y": 1.5}, {"x": "y*x^(y - 1)", "y": "x^y*log(x)"}),
    ("y = sqrt(25 - x^2); y", {"x": 3.0}, {"x": "-x/sqrt(25 - x^2)"}),
    ("u = x^2 + 1; v = sin(u); v^3", {"x": 0.4}, {"x": "6*x*sin(x^2 + 1)^2*cos(x^2 + 1)"}),
    (
        "log(exp(a) + exp(b))",
        {"a": 0.3, "b": -1.1},
        {"a": "exp(a)/(exp(a) + exp(b))", "b": "exp(b)/(exp(a) + exp(b))"},
    ),
    ("x*y*z/(x + y + z)", {"x": 1.0, "y": 2.0, "z": 4.0}, {"x": "y*z*(y + z)/(x + y + z)^2"}),
    (
        "p*log(p/q) + (1 - p)*log((1 - p)/(1 - q))",
        {"p": 0.3, "q": 0.6},
        {"p": "log(p/q) - log((1 - p)/(1 - q))"},
    ),
    ("g*t^2/2 + v*t", {"g": 9.81, "t": 2.0, "v": 3.0}, {"t": "g*t + v", "g": "t^2/2", "v": "t"}),
)


def exercises() -> list[object]:
    """The lines above, each at each of its numbers."""
    lines = [re.fullmatch(r"(.*) -> (.*) : (.*)", line) for line in EXERCISES.strip().splitlines()]
    told = [line.groups() for line in lines if line]
    assert len(told) == len(lines)
    found = [(f, {"x": float(x)}, {"x": slope}) for f, slope, xs in told for x in xs.split()]
    return [pytest.param(*case, id=f"{case[0]} at {[*case[1].values()]}") for case in (*found, *SEVERAL)]


def graph_of(program: str) -> Graph:
    reading = read(program)
    assert reading.faults == ()
    assert reading.graph is not None
    return reading.graph


@pytest.mark.parametrize("dtype", EPS)
@pytest.mark.parametrize(("program", "point", "answers"), exercises())
def test_a_textbook_derivative(
    ask: Ask, program: str, point: dict[str, float], answers: dict[str, str], dtype: str
) -> None:
    answer = ask(program, dict(point), dtype)
    assert answer.fault is None
    rows = {gradient.wrt: gradient for gradient in answer.gradients}
    for name, book in answers.items():
        exact, verdict = MP.mpf(str(rows[name].exact)), rows[name].verdict
        assert verdict is not None
        assert verdict.kind in ("agree", "rounding", "cancellation"), verdict
        assert oracle.near(exact, oracle.gradient(graph_of(program), answer.point, name), 1e-30, 1e-50)
        assert oracle.near(exact, oracle.output(graph_of(book), answer.point), 1e-30, 1e-50)
        for column in rows[name].columns.values():
            assert column.value == pytest.approx(float(exact), rel=2000 * EPS[dtype], abs=100 * EPS[dtype])
