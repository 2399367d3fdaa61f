"""Put the lines into an order in which each name stands before its use; cycles are told by their names."""

from __future__ import annotations

from triptych.lang.statement import Statement, words
from triptych.messages import Fault
from triptych.sentences import say


def in_order(statements: list[Statement], troubles: list[Fault]) -> list[Statement]:
    """Return the lines sorted by dependence, as typed where that is possible; drop what is in a cycle."""
    by_name = {s.name: s for s in statements if s.name}
    typed = {id(s): at for at, s in enumerate(statements)}
    needs = {
        id(s): sorted((by_name[w] for w in words(s.tree) if w in by_name), key=lambda n: typed[id(n)])
        for s in statements
    }
    state: dict[int, int] = {}
    ordered: list[Statement] = []
    for statement in statements:
        _visit(statement, needs, state, ordered, troubles)
    return [s for s in ordered if state[id(s)] == _DONE]


_OPEN, _DONE, _BROKEN = 1, 2, 3


def _visit(
    start: Statement,
    needs: dict[int, list[Statement]],
    state: dict[int, int],
    ordered: list[Statement],
    troubles: list[Fault],
) -> None:
    if id(start) in state:
        return
    trail = [(start, iter(needs[id(start)]))]
    state[id(start)] = _OPEN
    while trail:
        statement, rest = trail[-1]
        needed = next(rest, None)
        if needed is None:
            trail.pop()
            broken = any(state[id(n)] != _DONE for n in needs[id(statement)])
            state[id(statement)] = _BROKEN if broken else _DONE
            ordered.append(statement)
        elif id(needed) not in state:
            state[id(needed)] = _OPEN
            trail.append((needed, iter(needs[id(needed)])))
        elif state[id(needed)] == _OPEN:
            _tell_cycle([s for s, _ in trail], needed, troubles)


def _tell_cycle(trail: list[Statement], again: Statement, troubles: list[Fault]) -> None:
    around = [s.name for s in trail[next(i for i, s in enumerate(trail) if s is again) :]]
    names = " → ".join([*around, again.name]) if len(around) < 9 else " → ".join([*around[:8], "…"])
    place = again.place
    troubles.append(Fault("cycle", say("cycle", names=names), place.line, place.column, place.length))
