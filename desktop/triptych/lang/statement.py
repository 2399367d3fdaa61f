"""One line of a program, the names it uses, and the names that are given twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from triptych.lang import spelling
from triptych.lang.graph import Place
from triptych.lang.tree import Expr
from triptych.messages import Fault
from triptych.sentences import say


class Statement(Struct, frozen=True):
    """``name = tree``; a lone expression has an empty name.  ``typed`` is the name before renaming."""

    name: str
    tree: Expr
    place: Place
    typed: str = ""


def walk(tree: Expr) -> Iterator[Expr]:
    """Every piece of a tree, arguments before what uses them."""
    stack, found = [tree], []
    while stack:
        piece = stack.pop()
        found.append(piece)
        stack.extend(piece.args)
    return reversed(found)


def rebuilt(tree: Expr, change: Callable[[Expr], Expr]) -> Expr:
    """The tree with every piece changed, arguments first; built bottom up, so depth does not matter."""
    stack: list[Expr] = []
    for piece in walk(tree):
        count = len(piece.args)
        args = tuple(stack[len(stack) - count :]) if count else ()
        del stack[len(stack) - count :]
        stack.append(change(replace(piece, args=args) if count else piece))
    return stack[0]


def words(tree: Expr) -> set[str]:
    """The names that a tree uses."""
    return {piece.text for piece in walk(tree) if piece.kind == "name"}


def renamed(statements: list[Statement], troubles: list[Fault]) -> list[Statement]:
    """Read ``x = x + 1`` as a new value under a name of its own; any other second definition is a fault."""
    names = [words(s.tree) for s in statements]
    taken = {s.name for s in statements}.union(*names)
    now: dict[str, str] = {}
    last: dict[str, int] = {}
    kept: dict[str, Statement] = {}
    for statement, used in zip(statements, names, strict=True):
        name = statement.name
        tree = _with_names(statement.tree, now) if now.keys() & used else statement.tree
        if name and name in used and name not in now and name not in kept and spelling.has_meaning(name):
            _tell(troubles, "reserved", statement)
            continue
        if name and name in used:
            now[name] = _fresh(name, taken, last)
            _tell(troubles, "rebound", statement, note=True, new=now[name])
        elif name and now.get(name, name) in kept:
            _tell(troubles, "defined-twice", statement, line=kept[now.get(name, name)].place.line)
            continue
        new = now.get(name, name)
        kept[new or f" {len(kept)}"] = replace(statement, name=new, tree=tree, typed=name)
    return list(kept.values())


def _fresh(name: str, taken: set[str], last: dict[str, int]) -> str:
    """The name with the next number that is free; ``last`` are those given so far."""
    number = last.get(name, 0) + 1
    while f"{name}{number}" in taken:
        number += 1
    last[name] = number
    taken.add(f"{name}{number}")
    return f"{name}{number}"


def _tell(troubles: list[Fault], sentence: str, at: Statement, note: bool = False, **args: object) -> None:
    said = say(sentence, name=at.name, **args)
    kind = sentence if sentence in ("rebound", "reserved") else "duplicate"
    troubles.append(Fault(kind, said, at.place.line, at.place.column, at.place.length, note))


def _with_names(tree: Expr, now: dict[str, str]) -> Expr:
    """The same tree with the names' present spellings."""

    def spelt(piece: Expr) -> Expr:
        return replace(piece, text=now[piece.text]) if piece.kind == "name" and piece.text in now else piece

    return rebuilt(tree, spelt)
