"""A program as SymPy code: it runs unchanged, differentiates, and puts in the numbers that were shown."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from triptych.lang.graph import VECTOR, Graph
from triptych.lang.python_lines import safe
from triptych.lang.shapes import shape_of
from triptych.lang.sympy_lines import SympyCode, Unwritable
from triptych.lang.sympy_size import is_long
from triptych.messages import Value

DIGITS = 30
EXACTLY = f'''
def exactly(formula):
    """Its value to {DIGITS} digits, each part computed once: SymPy's own evalf takes very long."""
    with mpmath.workdps({4 * DIGITS}):
        numbers = [mpmath.mpf(value.p)/value.q for value in at.values()]
        return sp.Float(sp.lambdify(list(at), formula, "mpmath", cse=True)(*numbers), {DIGITS})

'''


def names_of(graph: Graph, wrt: Sequence[str]) -> dict[str, tuple[str, str]]:
    """Return, for each wrt, what the code calls the derivative and its number."""
    taken = {safe(name) for name in graph.names}
    free = "" if not any(name.startswith(("slope_", "number_")) for name in taken) else "_"
    return {name: (f"slope{free}_{safe(name)}", f"number{free}_{safe(name)}") for name in wrt}


def sympy(graph: Graph, point: Mapping[str, Value], wrt: Sequence[str], seed: Value = 1.0) -> str:
    """Return the whole program: symbols, lines, derivatives and their values to 30 digits.

    A value is put in as the fraction that the number in the machine exactly is.  Raises Unwritable where an
    input is not finite, or a step has no exact word in SymPy.
    """
    at = {**graph.starts, **point}
    wide = any(isinstance(at[name], tuple) for name in graph.inputs) or any(
        node.op == VECTOR for node in graph.nodes
    )
    code = SympyCode(wide)
    body = _apart(graph, code.body(graph), wrt)
    helpers = [f"\n{text}\n" for text in code.helpers.values()]
    parts = ["import sympy as sp", *(["import numpy as np"] if wide else []), ""]
    number = f"{{}}.subs(at).evalf({DIGITS})"
    if is_long(graph) and all(name in graph.inputs for name in wrt):
        parts[:1] = ["import mpmath", parts[0]]
        helpers.append(EXACTLY)
        number = "exactly({})"
    symbols = [_symbol(name, at[name]) for name in graph.inputs]
    places = ", ".join(_places(name, at[name]) for name in graph.inputs)
    slopes = _slopes(graph, wrt, seed, at, number)
    return "\n".join([*parts, *helpers, *symbols, f"at = {{{places}}}", *body, *slopes, ""])


def _symbol(name: str, value: Value) -> str:
    shape = shape_of(value)
    if not shape:
        return f'{safe(name)} = sp.Symbol("{name}", real=True)'
    made = f'np.array([sp.Symbol(f"{name}[{{i}}]", real=True) for i in range({math.prod(shape)})])'
    return f"{safe(name)} = {made}" + (f".reshape{shape}" if len(shape) > 1 else "")


def _places(name: str, value: Value) -> str:
    if not isinstance(value, tuple):
        return f"{safe(name)}: {_fraction(value)}"
    return f"**dict(zip(np.ravel({safe(name)}), np.ravel({_fractions(value)})))"


def _fractions(value: Value) -> str:
    return f"[{', '.join(map(_fractions, value))}]" if isinstance(value, tuple) else _fraction(value)


def _fraction(value: float) -> str:
    if not math.isfinite(value):
        raise Unwritable("an input is not finite")
    return f"sp.Rational({value!r})"


def _apart(graph: Graph, body: list[str], wrt: Sequence[str]) -> list[str]:
    """A defined name that is differentiated by becomes a symbol of its own, which remembers its formula."""
    own = {safe(name): name for name in wrt if name not in graph.inputs and name != graph.label}
    lines = ["formulas = {}", *body] if own else body
    told = []
    for line in lines:
        name = line.partition(" = ")[0]
        told.append(line)
        if name in own:
            told += [
                f'formulas[sp.Symbol("{own[name]}", real=True)] = {name}',
                f'{name} = sp.Symbol("{own[name]}", real=True)',
                f"at[{name}] = formulas[{name}].subs(at)",
            ]
    return told


def _slopes(
    graph: Graph, wrt: Sequence[str], seed: Value, at: Mapping[str, Value], digits: str
) -> list[str]:
    out = safe(graph.label)
    lines = []
    if isinstance(seed, tuple):
        lines.append(f"{out} = np.sum(np.ravel({_fractions(seed)})*np.ravel({out}))")
    inner = any(name not in graph.inputs for name in wrt)
    for name, (slope, number) in names_of(graph, wrt).items():
        whole = out
        if inner:
            whole = f"{out}.subs([pair for pair in reversed(formulas.items()) if pair[0] != {safe(name)}])"
        if name not in graph.inputs and name == graph.label:
            lines += [f"{slope} = sp.Integer(1)", f"{number} = {slope}"]
        elif isinstance(at.get(name), tuple):
            lines += [
                f"{slope} = [sp.diff({whole}, one) for one in np.ravel({safe(name)})]",
                f"{number} = [{digits.format('one')} for one in {slope}]",
            ]
        else:
            lines += [
                f"{slope} = sp.diff({whole}, {safe(name)})",
                f"{number} = {digits.format(slope)}",
            ]
        lines += [f'print("d{out}/d{name} =", {slope})', f"print({number})"]
    return lines
