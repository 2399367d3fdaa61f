"""The lab's benches and its catalogue of mistakes: every entry is played on the real lab."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.lab.test_mistakes import really

from triptych.lab import Lab
from triptych.ui.lab_data import ERROR, SILENT, WARNING, Bench, Mistake, benches, filled, mistakes
from triptych.ui.lab_lines import spans
from triptych.ui.lab_search import found

BEGIN = "import torch\n"


@pytest.mark.parametrize("mistake", mistakes(), ids=lambda mistake: mistake.title)
def test_a_mistake_ends_as_its_card_says_and_as_torch_says(lab: Lab, mistake: Mistake) -> None:
    error, warned = really(BEGIN + mistake.code)
    lab._start_over(())
    ran = lab.run(BEGIN + mistake.code)
    assert ran.refused is None
    assert (f"{ran.error.type}: {ran.error.message}" if ran.error else "") == error
    said = [text.partition(" Traceback of forward call")[0] for text in warned]  # where, in whose file
    assert [entry.message for entry in ran.warnings] == said
    assert (ERROR if ran.error else WARNING if ran.warnings else SILENT) == mistake.ends
    if mistake.ends == SILENT:
        assert ran.stdout or ran.result, "a silent mistake must show something"
    told = ran.error or (ran.warnings[0] if ran.warnings else None)
    assert told is None or told.because is not None, "the lab knows what it means"


@pytest.mark.parametrize("mistake", [one for one in mistakes() if one.old], ids=lambda mistake: mistake.title)
def test_a_wording_of_another_release_finds_its_card(mistake: Mistake) -> None:
    cards = mistakes()
    texts = [[f"{card.title} {card.code} {card.teaches}", *card.old] for card in cards]
    for wording in mistake.old:
        pasted = f'Traceback (most recent call last):\n  File "train.py", line 12\nRuntimeError: {wording}'
        for query in (wording, pasted):
            best = [cards[i] for i in found(query, texts)][:6]
            assert any(wording in card.old for card in best), query


def test_nothing_is_found_for_what_is_not_about_torch() -> None:
    texts = [[card.title, card.code, card.teaches, *card.old] for card in mistakes()]
    assert found("ModuleNotFoundError: pandas spreadsheet", texts) == []
    assert found("   ", texts) == list(range(len(texts)))


@pytest.mark.parametrize("bench", benches(), ids=lambda bench: bench.id)
def test_every_lane_is_run_and_none_is_refused(lab: Lab, bench: Bench) -> None:
    for lane in bench.lanes:
        for x, f in ((bench.x, bench.f), (-0.5, "torch.sin(x)*x")):
            lab._start_over(())
            code = filled(f"{bench.start}\n{lane.code}", x, f)
            for span in spans(code):
                assert lab.run(span.source(code)).refused is None, lane.title


def test_four_ways_to_stop_differ_in_what_follows(lab: Lab) -> None:
    """By hand, for x**2 at 2: 4 stays, or the product with a constant y adds y = 4 to it."""
    (bench,) = (bench for bench in benches() if bench.id == "stopping")
    after = {}
    for lane in bench.lanes:
        lab._start_over(())
        code = filled(f"{bench.start}\n{lane.code}", 2.0, "x**2")
        rans = [lab.run(span.source(code)) for span in spans(code)]
        after[lane.title] = next(view.grad for view in rans[-1].tensors if view.name == "x")
    assert list(after.values()) == [4.0, 8.0, 8.0, 4.0]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[[mistake]]\ntitle = "t"\ncode = "c"\n', "mistake 't' can't be used"),
        (
            '[[mistake]]\ntitle = "t"\ncode = "c"\ngroup = "g"\nteaches = "x"\nends = "error"\nmore = 1\n',
            "more",
        ),
    ],
)
def test_a_faulty_card_names_its_file(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "mistakes.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=said) as error:
        mistakes(path)
    assert str(path) in str(error.value)


def test_a_faulty_bench_names_its_file(tmp_path: Path) -> None:
    path = tmp_path / "benches.toml"
    path.write_text('[[bench]]\ntitle = "b"\nstart = ""\n', encoding="utf-8")
    with pytest.raises(ValueError, match="bench 'b' can't be used"):
        benches(path)
