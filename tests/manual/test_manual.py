"""The help as data: no file has a fault, no row of a table lacks a page, and words lead where they should."""

from __future__ import annotations

import math
import re

import pytest

from triptych.course.blocks import Block, Bullets, Paragraph, Program, Span, Table
from triptych.engine.answer import Engine
from triptych.engine.backends import HOME
from triptych.engine.compare import ORDER
from triptych.lang.ops import TABLE
from triptych.lang.parse import read
from triptych.manual import topics, verdicts
from triptych.manual.manual import FOLDER, Manual
from triptych.manual.sheet import Example
from triptych.messages import Answer, Question
from triptych.resources import resource
from triptych.sentences import ENGLISH
from triptych.ui.verdict_words import KINDS, words


@pytest.fixture(scope="module")
def manual() -> Manual:
    return Manual(lambda said: said.text, {kind: words(kind) for kind in KINDS})


@pytest.fixture(scope="module")
def engine() -> Engine:
    engine = Engine()
    for name in HOME:
        engine.use(name)
    return engine


def answered(engine: Engine, question: Question) -> Answer:
    *_, answer = engine.answers(question)
    return answer


def spans(block: Block) -> list[Span]:
    if isinstance(block, Paragraph):
        return list(block.spans)
    if isinstance(block, Bullets):
        return [span for item in block.items for span in item]
    if isinstance(block, Table):
        return [span for row in block.rows for cell in row for span in cell]
    return []


def test_no_file_has_a_fault_and_every_link_leads_somewhere(manual: Manual) -> None:
    for path in sorted(resource(FOLDER).glob("*.md")):
        found = topics.opened(path)
        assert found.faults == (), path
        assert found.lesson is not None
        assert len(found.lesson.pages) == 1, f"{path} must have one page"
        assert found.lesson.pages[0].title == found.lesson.header.title
    blocks = [block for sheet in manual.sheets for block in sheet.page.blocks]
    links = [span for block in blocks for span in spans(block) if span.kind == "link"]
    assert links
    assert [s.target for s in links if manual.sheet(s.target.removeprefix("help:")) is None] == []
    assert len({sheet.id for sheet in manual.sheets}) == len(manual.sheets)


def test_every_place_has_its_page(manual: Manual) -> None:
    for widget, page in topics.places(resource(FOLDER)).items():
        assert manual.sheet(page) is not None, (widget, page)
        assert manual.about(("nothing-known", widget)) is manual.sheet(page)


def test_every_kind_and_every_sentence_of_a_verdict_is_explained(manual: Manual) -> None:
    assert set(ORDER) <= set(KINDS)
    written = verdicts.told(resource(FOLDER))
    assert set(written) == set(KINDS)
    for kind, about in written.items():
        sheet = manual.sheet(f"verdict-{kind}")
        assert sheet is not None
        assert len(sheet.page.blocks) > 0
        assert set(verdicts.causes(kind)) <= set(about.examples), kind
        unknown = set(about.examples) - set(ENGLISH)
        assert unknown == set()


EXAMPLES = [
    pytest.param(kind, name, example, id=name)
    for kind, about in verdicts.told(resource(FOLDER)).items()
    for name, example in about.examples.items()
    if example.program
]


@pytest.mark.parametrize(("kind", "name", "example"), EXAMPLES)
def test_a_verdict_is_said_of_its_own_example(
    engine: Engine, kind: str, name: str, example: Example
) -> None:
    block = verdicts.block_of(example)
    assert isinstance(block, Program)
    answer = answered(engine, block.question)
    verdicts_said = [gradient.verdict for gradient in answer.gradients]
    verdicts_said += [answer.output.verdict] if answer.output is not None else []
    said = [(verdict.kind, verdict.because.id) for verdict in verdicts_said if verdict is not None]
    assert (kind, name) in said


def test_every_row_of_the_table_has_a_page(manual: Manual) -> None:
    for name, op in TABLE.items():
        sheet = manual.sheet(f"op-{name}")
        assert sheet is not None
        for word in (op.written, *op.aliases):
            assert sheet in manual.find(word), word


@pytest.mark.parametrize("name", TABLE)
def test_the_example_of_a_function_runs_its_own_row_and_has_its_curve(
    manual: Manual, engine: Engine, name: str
) -> None:
    sheet = manual.sheet(f"op-{name}")
    assert sheet is not None
    question = sheet.curve
    assert question is not None
    assert question.axis is not None
    reading = read(question.program)
    assert reading.graph is not None
    assert name in {node.op for node in reading.graph.nodes} or name in _BY_SHAPE
    answer = answered(engine, question)
    (gradient,) = answer.gradients
    assert gradient.verdict is not None
    assert gradient.verdict.kind == "agree" or gradient.verdict.because.id == "rounding-library"
    assert answer.curves is not None
    numbers = memoryview(answer.curves.gradients["symbolic"]).cast("d")
    assert any(math.isfinite(number) for number in numbers)


# Which of these a sign or a word means is settled by the shapes, which the graph of the text has not yet.
_BY_SHAPE = frozenset("matvec vecmat amax amin".split())


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("ln", "op-log"),
        ("torch.nn.functional.binary_cross_entropy", "op-binary_cross_entropy"),
        ("BCEWithLogitsLoss", "op-bce_with_logits"),
        ("sigmoid", "op-sigmoid"),
        ("np.arctan", "op-atan"),
        ("kink", "verdict-kink"),
        ("SIGMOIT", "op-sigmoid"),
        ("ledger", "ledger"),
        ("projector", "presenting"),
        ("privacy", "privacy"),
        ("slider", "sliders"),
        ("gradient is None", "symptoms"),
        ("why is my loss nan", "symptoms"),
        ("vanishing gradient", "symptoms"),
        ("weights do not change", "symptoms"),
        ("dark mode", "bar"),
        ("decimal coma", "bar"),
        ("screen reader", "keys"),
        ("optimizer.zero_grad", "training"),
    ],
)
def test_words_lead_to_their_page(manual: Manual, query: str, first: str) -> None:
    found = manual.find(query)
    assert found
    assert found[0].id == first


@pytest.mark.parametrize(
    ("language", "query", "first"),
    [
        ("de", "warum ist der Gradient None", "symptoms"),
        ("de", "Dezimalkoma", "bar"),
        ("es", "el gradiente es None", "symptoms"),
        ("es", "gradiente desaparece", "symptoms"),
        ("hi", "ग्रेडिएंट None", "symptoms"),
        ("hi", "श्रृंखला नियम", "column-by-hand"),
        ("ar", "التدرج None", "symptoms"),
        ("ar", "فاصلة عشرية", "bar"),
    ],
)
def test_symptoms_are_found_in_every_language(language: str, query: str, first: str) -> None:
    found = Manual(lambda said: said.text, {}, language=language).find(query)
    assert found
    assert found[0].id == first


def test_nan_leads_to_what_makes_it(manual: Manual) -> None:
    found = [sheet.id for sheet in manual.find("nan")]
    assert {"verdict-masked", "verdict-overflow"} <= set(found[:5])
    assert manual.find("zqxjkv") == []
    assert len(manual.find("")) == len(manual.sheets)


def test_what_a_page_says_is_text(manual: Manual) -> None:
    """No markup of another kind, and no placeholder that was not filled in."""
    for sheet in manual.sheets:
        for block in sheet.page.blocks:
            text = "".join(span.text for span in spans(block) if span.kind != "code")
            assert not re.search(r"\{\w+\}|</?\w+>", text), sheet.id
