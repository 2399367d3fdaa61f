"""What stands on a page that is taken away: as much as a reader takes in."""

from __future__ import annotations

import pytest

from triptych.engine.answer import Engine
from triptych.messages import Answer, Question
from triptych.messages.page import Block, Table, Text
from triptych.ui.take_page import MOST_FACTORS, Shown, TakePage


def page(program: str) -> tuple[Answer, tuple[Block, ...]]:
    engine = Engine()
    engine.use("by_hand")
    *_, answer = engine.answers(Question(1, program, {"x": 0.7}))
    return answer, TakePage().blocks(Shown(answer, (), (), {}))


def paths(blocks: tuple[Block, ...]) -> list[Table]:
    return [block for block in blocks if isinstance(block, Table) and block.head[0] == "Factor"]


@pytest.mark.usefixtures("qapp")
def test_of_many_long_paths_a_few_are_shown_and_said_so() -> None:
    lines = [f"a{k} = sin(a{k - 1})*cos(a{k - 1}) + 0.1*a{k - 1}^2" for k in range(1, 10)]
    answer, blocks = page("; ".join(["a0 = sin(x) + x", *lines]))
    shown = paths(blocks)
    assert 0 < sum(len(table.rows) for table in shown) <= MOST_FACTORS
    told = f"These are the {len(shown)} largest of {answer.gradients[0].columns['by_hand'].path_count} paths."
    assert told in [block.text for block in blocks if isinstance(block, Text)]


@pytest.mark.usefixtures("qapp")
def test_all_of_a_few_paths_are_shown_with_words_in_their_last_column_only() -> None:
    _, blocks = page("y = x^2; z = sin(y)*x")
    assert len(paths(blocks)) == 2
    assert [block.words for block in blocks if isinstance(block, Table)] == [0, 1, 0, 0]
