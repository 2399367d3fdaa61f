"""SymPy's classes and what they are called here: a table."""

from __future__ import annotations

from typing import Any

import sympy

from triptych.engine import gammas, kept, symbols

FUNCTIONS: dict[Any, str] = {
    sympy.exp: "exp",
    sympy.log: "log",
    sympy.sin: "sin",
    sympy.cos: "cos",
    sympy.tan: "tan",
    sympy.asin: "asin",
    sympy.acos: "acos",
    sympy.atan: "atan",
    sympy.atan2: "atan2",
    sympy.sinh: "sinh",
    sympy.cosh: "cosh",
    sympy.tanh: "tanh",
    sympy.asinh: "asinh",
    sympy.acosh: "acosh",
    sympy.atanh: "atanh",
    sympy.erf: "erf",
    sympy.Abs: "abs",
    sympy.sign: "sign",
    sympy.floor: "floor",
    sympy.sec: "sec",
    sympy.csc: "csc",
    sympy.cot: "cot",
    sympy.sech: "sech",
    sympy.csch: "csch",
    sympy.coth: "coth",
    sympy.erfc: "erfc",
    sympy.erfinv: "erfinv",
    sympy.digamma: "digamma",
    sympy.gamma: "gamma",
    **{own: own.__name__ for own in (*symbols.OWN, *gammas.GAMMAS)},
    **{word: name for name, word in kept.WORDS.items()},
}
RELATIONS: dict[Any, str] = {
    sympy.StrictLessThan: "lt",
    sympy.LessThan: "le",
    sympy.StrictGreaterThan: "gt",
    sympy.GreaterThan: "ge",
    sympy.Equality: "eq",
    sympy.Unequality: "ne",
    sympy.Not: "not",
}
MANY: dict[Any, str] = {sympy.Max: "max", sympy.Min: "min", sympy.And: "and", sympy.Or: "or"}
CONSTANTS: dict[Any, str] = {sympy.pi: "pi", sympy.E: "e", sympy.oo: "inf", sympy.nan: "nan"}
