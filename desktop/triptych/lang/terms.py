"""A graph as a sum of products in which order, brackets and signs no longer matter, to compare shapes by.

A product of sums is not multiplied out, so what was typed can still be seen in it.
"""

from __future__ import annotations

import math
from collections.abc import Collection
from fractions import Fraction
from typing import NamedTuple

from triptych.lang.graph import INPUT, NUMBER, Graph, Node

MOST_NODES = 250
LARGEST = 3_000
LEAF, VARIABLE, SUM, POWER = "leaf", "variable", "sum", "power"


class TooLarge(Exception):
    """A program that is too large to be looked through."""


class Atom(NamedTuple):
    """A factor: a leaf or a variable by its name, a call, or a sum (perhaps to a power) in brackets."""

    op: str
    name: str = ""
    args: tuple[Sum, ...] = ()


class Term(NamedTuple):
    """A number times atoms."""

    factor: Fraction
    atoms: tuple[Atom, ...] = ()


class Sum(NamedTuple):
    """Terms in the order in which they were typed; ``size`` counts what stands inside."""

    terms: tuple[Term, ...]
    size: int = 1


def normal(graph: Graph, variables: Collection[str] = ()) -> Sum:
    """Return the output as a sum; inputs named in ``variables`` stand for anything."""
    if len(graph.nodes) > MOST_NODES:
        raise TooLarge
    made: list[Sum] = []
    for node in graph.nodes:
        made.append(_node(node, [made[a] for a in node.args], variables))
        if made[-1].size > LARGEST:
            raise TooLarge
    return made[graph.output]


def _node(node: Node, args: list[Sum], variables: Collection[str]) -> Sum:
    if node.op == INPUT:
        return single(Atom(VARIABLE if node.id in variables else LEAF, node.id))
    if node.op == NUMBER:
        return _number(node.literal)
    if node.op in ("add", "sub"):
        return added(args[0], args[1] if node.op == "add" else scaled(args[1], Fraction(-1)))
    if node.op in ("neg", "mean"):  # the mean of a single number, all that a perceptron has, is that number
        return scaled(args[0], Fraction(-1 if node.op == "neg" else 1))
    if node.op == "mul":
        return multiplied(args[0], args[1])
    if node.op == "div" and constant(args[1]) != 0:
        return multiplied(args[0], to_power(args[1], -1))
    exponent = constant(args[1]) if node.op == "pow" else None
    if exponent is not None and exponent.denominator == 1 and 0 < abs(exponent) < 10:
        return to_power(args[0], int(exponent))
    return single(Atom(node.op, node.literal, tuple(args)))


def _number(literal: str) -> Sum:
    if literal in ("pi", "e") or not math.isfinite(float(literal)):
        return single(Atom(NUMBER, literal))
    number = Fraction(literal)
    return Sum((Term(number),)) if number else Sum(())


def single(atom: Atom) -> Sum:
    """Return one atom as a sum."""
    return Sum((Term(Fraction(1), (atom,)),), 1 + sum(arg.size for arg in atom.args))


def constant(part: Sum) -> Fraction | None:
    """Return the number that a sum is, or None."""
    if not part.terms:
        return Fraction(0)
    return part.terms[0].factor if len(part.terms) == 1 and not part.terms[0].atoms else None


def added(one: Sum, other: Sum) -> Sum:
    """Return the sum of both, plain numbers put together in the place of the first of them."""
    plain = sum((t.factor for t in (*one.terms, *other.terms) if not t.atoms), Fraction(0))
    terms = tuple(t for t in (*one.terms, *other.terms) if t.atoms)
    return Sum((*((Term(plain),) if plain else ()), *terms), one.size + other.size)


def scaled(part: Sum, by: Fraction) -> Sum:
    """Return a sum times a number."""
    return Sum(tuple(Term(t.factor * by, t.atoms) for t in part.terms if by), part.size)


def multiplied(one: Sum, other: Sum) -> Sum:
    """Return a product; a factor of two like atoms becomes a square."""
    for this, that in ((one, other), (other, one)):
        number = constant(this)
        if number is not None:
            return scaled(that, number)
    left, right = as_term(one), as_term(other)
    if len(left.atoms) == 1 and left.atoms == right.atoms and left.atoms[0].op != POWER:
        squared = to_power(Sum((Term(Fraction(1), left.atoms),), one.size), 2)
        return scaled(squared, left.factor * right.factor)
    return Sum((Term(left.factor * right.factor, (*left.atoms, *right.atoms)),), one.size + other.size)


def as_term(part: Sum) -> Term:
    """Return a sum as one term: in brackets, unless it is one already."""
    return part.terms[0] if len(part.terms) == 1 else Term(Fraction(1), (Atom(SUM, "", (part,)),))


def to_power(base: Sum, exponent: int) -> Sum:
    """Return a whole power; that of a product is the product of its factors' powers."""
    if exponent == 1 or not base.terms:
        return base
    if len(base.terms) > 1:
        return Sum((Term(Fraction(1), (Atom(POWER, str(exponent), (base,)),)),), base.size + 1)
    factor, atoms = base.terms[0]
    powers = tuple(_atom_power(atom, exponent) for atom in atoms)
    return Sum((Term(factor**exponent, powers),), base.size + 1)


def _atom_power(atom: Atom, exponent: int) -> Atom:
    if atom.op == SUM:
        return Atom(POWER, str(exponent), atom.args)
    return Atom(POWER, str(exponent), (single(atom),))


def key(part: Sum) -> str:
    """Return a text that is the same for two sums that differ only in order."""
    return "+".join(sorted(f"{t.factor}*" + "*".join(sorted(map(atom_key, t.atoms))) for t in part.terms))


def atom_key(atom: Atom) -> str:
    """Return a text that is the same for two atoms that differ only in order."""
    return f"{atom.op}:{atom.name}({','.join(map(key, atom.args))})"
