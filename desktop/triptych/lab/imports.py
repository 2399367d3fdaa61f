"""Imports: the few libraries of the table, whole or word by word; of any other the name is kept, as a no."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from triptych.lab.refusal import RefusedError
from triptych.lab.values import Namespace, Unavailable


class Imports:
    """What an import statement gives names to."""

    def __init__(self, libraries: Mapping[str, Namespace]) -> None:
        self._libraries = libraries

    def bindings(self, node: ast.Import | ast.ImportFrom) -> Iterator[tuple[str, object]]:
        """Yield each name with its value; RefusedError for what the lab does not import."""
        for alias in node.names:
            if isinstance(node, ast.Import):
                yield self._whole(alias)
            else:
                yield alias.asname or alias.name, self._word(node, alias.name)

    def _whole(self, alias: ast.alias) -> tuple[str, object]:
        if alias.name not in self._libraries:
            raise RefusedError(alias.name, "lab-import")
        if alias.asname is None:
            first = alias.name.partition(".")[0]
            return first, self._libraries[first]
        return alias.asname, self._libraries[alias.name]

    def _word(self, node: ast.ImportFrom, word: str) -> object:
        library = self._libraries.get(node.module or "")
        if library is None or node.level:
            raise RefusedError(node.module or ".", "lab-import")
        if word not in library.members:
            raise RefusedError(word, "lab-member", module=library.name)
        return library.members[word]


def bound_names(node: ast.stmt) -> Iterator[tuple[str, Unavailable]]:
    """Yield the names that a refused import would have given, each with what says so when it is used."""
    if isinstance(node, ast.Import | ast.ImportFrom):
        for alias in node.names:
            module = alias.name if isinstance(node, ast.Import) else (node.module or ".")
            yield alias.asname or alias.name.partition(".")[0], Unavailable(module)
