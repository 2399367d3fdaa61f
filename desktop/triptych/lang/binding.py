"""How tightly each sign binds while a text is read: a larger number binds what stands beside it first."""

from __future__ import annotations

LEVELS = {
    "or": 1,
    "and": 2,
    "<": 4,
    "<=": 4,
    ">": 4,
    ">=": 4,
    "==": 4,
    "!=": 4,
    "+": 10,
    "-": 10,
    "*": 20,
    "·": 20,
    "×": 20,
    "/": 20,
    "@": 20,
    "⊙": 20,
    "%": 20,
    "mod": 20,
    "&": 6,
    "^": 30,
    "**": 30,
}
NOT, MINUS, TIMES, APPLIED, JOINED = 3, 25, 20, 22, 29
CONDITIONS = ("lt", "le", "gt", "ge", "eq", "ne", "and", "or", "not")
JOINING = frozenset(("+", "-", "*", "·", "×", "/", "^", "**"))
ROOTS = ("√", "∛", "∜")
WORDS = ("and", "or", "not", "if", "then", "else")
COMPARISONS = ("<", "<=", ">", ">=", "==", "!=")
