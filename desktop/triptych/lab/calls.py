"""Calls: the size is looked at, the real function is called, and what it gives is looked at."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch

from triptych.lab import formats, measures, names, plain, sizes
from triptych.lab.budget import Budget
from triptych.lab.limits import MOST_PARTS, MOST_SHOWN
from triptych.lab.refusal import RefusedError
from triptych.lab.trace import Trace
from triptych.lab.values import Builtin, Function, Method, admitted, kind

# Methods of lists that look at no item, so that a list may grow for long.
_OF_ONE_ITEM = frozenset("append insert pop extend clear".split())
Arguments = Sequence[Any]
Keywords = Mapping[str, Any]


class Calls:
    """Calls whatever can be called, and tells the trace; ``run`` runs a function that was written here."""

    def __init__(
        self, budget: Budget, trace: Trace, run: Callable[[Function, Arguments, Keywords], Any]
    ) -> None:
        self._budget, self._trace, self._run = budget, trace, run

    def call(self, callee: Any, args: Arguments, keywords: Keywords, word: str) -> Any:
        """Return ``callee(*args, **keywords)``."""
        self._budget.step(word)
        if isinstance(callee, Function):
            return self._run(callee, args, keywords)
        if isinstance(callee, Builtin):
            return self._builtin(callee, args, keywords)
        if isinstance(callee, Method):
            return self._method(callee, args, keywords)
        if isinstance(callee, torch.nn.Module):
            return self._module(callee, args, keywords, word)
        raise TypeError(f"'{kind(callee)}' object is not callable")

    def _builtin(self, callee: Builtin, args: Arguments, keywords: Keywords) -> Any:
        word = callee.name.rpartition(".")[2]
        if callee.rule == names.CONTEXT:
            raise RefusedError(word, "lab-context")
        sizes.check(callee.rule, word, args, keywords)
        self._trace.before(callee.name, args, keywords)
        handed, named = args, keywords
        if callee.rule == names.TRANSFORM:
            handed, named = [self._python(value) for value in args], dict(keywords)
        result = callee.call(*handed, **named)
        if callable(result) and not isinstance(result, torch.nn.Module):
            return Builtin(f"{callee.name}(…)", result, names.TRANSFORM)
        return self._kept(word, args, keywords, result)

    def _python(self, value: Any) -> Any:
        """What a transform of torch.func can call: one of the lab's functions as one of Python's."""
        if isinstance(value, Function | Builtin):
            return lambda *args, **keywords: self.call(value, args, keywords, "torch.func")
        return value

    def _method(self, method: Method, args: Arguments, keywords: Keywords) -> Any:
        owner, word = method.owner, method.name
        if isinstance(owner, str) and word == "format":
            return formats.filled(owner, args, keywords)
        plain.grown(owner, word, args)
        sizes.check(method.rule, word, args if word in _OF_ONE_ITEM else [owner, *args], keywords)
        self._trace.before(word, [owner, *args], keywords)
        result = getattr(owner, word)(*args, **keywords)
        if isinstance(owner, dict) or word == "parameters":
            return list(result) if word in ("items", "keys", "values", "parameters") else result
        return self._kept(word, [owner, *args], keywords, result)

    def _module(self, module: Any, args: Arguments, keywords: Keywords, word: str) -> Any:
        widest = max((getattr(part, "out_features", 1) for part in module.modules()), default=1)
        measures.within(measures.stretched([*args, *keywords.values()]) * widest, word)
        return self._kept(type(module).__name__, args, keywords, module(*args, **keywords))

    def _kept(self, word: str, args: Arguments, keywords: Keywords, result: Any) -> Any:
        if any(isinstance(value, torch.Tensor) and value.numel() > MOST_SHOWN for value in args):
            self._budget.look(word)  # what it gives may be one number, and have taken long
        for value in result if isinstance(result, list | tuple) and len(result) <= MOST_PARTS else (result,):
            if isinstance(value, torch.Tensor):
                self._budget.made(value.numel(), word)
        self._trace.after(word, args, keywords, result)
        return admitted(result, word)
