"""X is a module."""
from tests.engine.oracle import A


def test_a() -> None:
    assert A == 1
