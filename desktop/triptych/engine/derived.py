"""What has been derived: each task once for all v of vᵀJ, and weighed once for each v."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from triptych.engine.column import Backend, Derivation, Task
from triptych.messages import Value

KEPT = 32
MOST_SEEDS = 48  # the unit vectors of a Jacobian, and the v that moves


@dataclass
class _Kept:
    """One task's derivations by column, as derived and for each v."""

    derived: dict[str, Derivation] = field(default_factory=dict)
    weighed: OrderedDict[Value, dict[str, Derivation]] = field(default_factory=OrderedDict)


class Derived:
    """The derivations of the last tasks; ``count`` is how many were made."""

    def __init__(self, backends: Mapping[str, Backend]) -> None:
        self._backends = backends
        self._kept: OrderedDict[Task, _Kept] = OrderedDict()
        self.count = 0

    def of(self, task: Task, names: Iterable[str]) -> dict[str, Derivation]:
        """The named columns' derivations of a task, the same objects for the same task."""
        bare = replace(task, seed=_blank(task.seed))
        kept = self._kept.setdefault(bare, _Kept())
        self._kept.move_to_end(bare)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        for name in names:
            if name not in kept.derived:
                kept.derived[name] = self._backends[name].derive(bare)
                self.count += 1
        return kept.derived if bare == task else self._weighed(kept, task.seed)

    def _weighed(self, kept: _Kept, seed: Value) -> dict[str, Derivation]:
        found = kept.weighed.setdefault(seed, {})
        kept.weighed.move_to_end(seed)
        while len(kept.weighed) > MOST_SEEDS:
            kept.weighed.popitem(last=False)
        for name, derivation in kept.derived.items():
            if name not in found:
                found[name] = derivation.seeded(seed)
        return found


def _blank(seed: Value) -> Value:
    """One v for all of a size."""
    return (0.0,) * len(seed) if isinstance(seed, tuple) else 1.0
