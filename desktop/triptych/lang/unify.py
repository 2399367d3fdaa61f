"""Find what the variables of a pattern stand for, so that it becomes another expression, in any order.

The search is the plain one by trying (Baader & Snyder, "Unification theory", 2001, section on AC matching).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from fractions import Fraction

from triptych.lang.terms import LEAF, VARIABLE, Atom, Sum, Term, as_term, atom_key, key, scaled

Binding = Mapping[str, Sum]
SWAPPED = ("eq", "ne", "max", "min")


def unify(pattern: Sum, subject: Sum, known: Binding, leaves: Collection[str]) -> Iterator[Binding]:
    """Yield each way to read ``subject`` as ``pattern``; variables in ``leaves`` stand for leaves only.

    A pattern's terms are as many as the subject's unless a lone variable can take several of them, so
    programs of many terms are turned down before they are tried.
    """
    yield from _sum(sorted(pattern.terms, key=_openness), subject.terms, subject.size, known, leaves)


def _openness(term: Term) -> int:
    """What fixes most is tried first, a variable that takes the rest last."""
    if len(term.atoms) != 1 or term.atoms[0].op != VARIABLE:
        return 0
    return 1 if term.atoms[0].name.startswith("y") else 2


def _sum(
    pattern: list[Term], subject: tuple[Term, ...], size: int, known: Binding, leaves: Collection[str]
) -> Iterator[Binding]:
    if not pattern:
        if not subject:
            yield known
        return
    if len(pattern) > len(subject) or (_openness(pattern[-1]) == 0 and len(pattern) < len(subject)):
        return
    first, rest = pattern[0], pattern[1:]
    free = _free(first, known, leaves)
    if free is not None:
        if not rest and subject:
            yield {**known, free: scaled(Sum(subject, size), 1 / first.factor)}
        return
    whole = _known_sum(first, known)
    if whole is not None:
        left = _without(subject, scaled(whole, first.factor).terms)
        if left is not None:
            yield from _sum(rest, left, size, known, leaves)
        return
    for i, term in enumerate(subject):
        for found in _term(first, term, known, leaves):
            yield from _sum(rest, (*subject[:i], *subject[i + 1 :]), size, found, leaves)


def _free(term: Term, known: Binding, leaves: Collection[str]) -> str | None:
    """The name of a lone variable that may take everything that is left."""
    if len(term.atoms) != 1 or term.atoms[0].op != VARIABLE:
        return None
    name = term.atoms[0].name
    return None if name in known or name in leaves else name


def _known_sum(term: Term, known: Binding) -> Sum | None:
    lone = len(term.atoms) == 1 and term.atoms[0].op == VARIABLE
    return known.get(term.atoms[0].name) if lone else None


def _without(subject: tuple[Term, ...], taken: tuple[Term, ...]) -> tuple[Term, ...] | None:
    left = list(subject)
    for term in taken:
        same = next((t for t in left if key(Sum((t,))) == key(Sum((term,)))), None)
        if same is None:
            return None
        left.remove(same)
    return tuple(left)


def _term(pattern: Term, subject: Term, known: Binding, leaves: Collection[str]) -> Iterator[Binding]:
    ordered = sorted(pattern.atoms, key=lambda a: _openness(Term(Fraction(1), (a,))))
    yield from _product(ordered, subject.atoms, subject.factor / pattern.factor, known, leaves)


def _product(
    pattern: list[Atom],
    subject: tuple[Atom, ...],
    factor: Fraction,
    known: Binding,
    leaves: Collection[str],
) -> Iterator[Binding]:
    if not pattern:
        if not subject and factor == 1:
            yield known
        return
    first, rest = pattern[0], pattern[1:]
    if first.op == VARIABLE and first.name in known:
        bound = as_term(known[first.name])
        left = _atoms_without(subject, bound.atoms)
        if left is not None and bound.factor:
            yield from _product(rest, left, factor / bound.factor, known, leaves)
    elif first.op == VARIABLE and first.name not in leaves:
        if not rest and subject:
            yield {**known, first.name: _unwrapped(Term(factor, subject))}
    else:
        for i, atom in enumerate(subject):
            for found in _atom(first, atom, known, leaves):
                yield from _product(rest, (*subject[:i], *subject[i + 1 :]), factor, found, leaves)


def _atoms_without(subject: tuple[Atom, ...], taken: tuple[Atom, ...]) -> tuple[Atom, ...] | None:
    left = list(subject)
    for atom in taken:
        same = next((a for a in left if atom_key(a) == atom_key(atom)), None)
        if same is None:
            return None
        left.remove(same)
    return tuple(left)


def _unwrapped(term: Term) -> Sum:
    """A product as a sum; one that is only a bracket loses it."""
    if len(term.atoms) == 1 and term.atoms[0].op == "sum":
        return scaled(term.atoms[0].args[0], term.factor)
    return Sum((term,))


def _atom(pattern: Atom, subject: Atom, known: Binding, leaves: Collection[str]) -> Iterator[Binding]:
    if pattern.op == VARIABLE:
        if subject.op == LEAF:
            yield {**known, pattern.name: Sum((Term(Fraction(1), (subject,)),))}
        return
    same = (pattern.op, pattern.name, len(pattern.args)) == (subject.op, subject.name, len(subject.args))
    if not same:
        return
    yield from _args(pattern.args, subject.args, known, leaves)
    if pattern.op in SWAPPED:
        yield from _args(pattern.args, subject.args[::-1], known, leaves)


def _args(
    pattern: tuple[Sum, ...], subject: tuple[Sum, ...], known: Binding, leaves: Collection[str]
) -> Iterator[Binding]:
    if not pattern:
        yield known
        return
    for found in unify(pattern[0], subject[0], known, leaves):
        yield from _args(pattern[1:], subject[1:], found, leaves)
