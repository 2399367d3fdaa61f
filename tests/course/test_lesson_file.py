"""A lesson's file from outside is data: faults have lines, nothing is run, nothing leads outside."""

from __future__ import annotations

import time
import zipfile
from pathlib import Path

import pytest

from triptych.course.blocks import Code, Formula, Image, Paragraph, Program, Table
from triptych.course.course import Course, opened
from triptych.course.kinds import KINDS
from triptych.course.lesson import MOST_CHARACTERS, read
from triptych.course.spans import plain, spans
from triptych.course.tasks import AnyTask
from triptych.messages import Said
from triptych.sentences import say
from triptych.ui.task_bodies import BODIES

HEAD = '+++\ntitle = "T"\nsummary = "s"\n+++\n# Page\n'
PNG = b"\x89PNG\r\n\x1a\n" + bytes(16)
TASK = (
    '\n```task\nkind = "number"\nid = "n"\nskill = "slope"\nask = "?"\nanswer = "6"\nhints = ["think"]\n```\n'
)


def nowhere(name: str) -> bytes | Said:
    return say("lesson-image-missing", name=name)


def faults_of(text: str) -> list[tuple[int | None, str]]:
    return [(fault.line, fault.said.id) for fault in read("x", text, nowhere).faults]


def course_of(folder: Path, **files: str) -> Course:
    for name, text in files.items():
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    return opened(folder)


@pytest.mark.parametrize(
    ("text", "line", "sentence"),
    [
        ("", 1, "lesson-no-header"),
        ("# Page\nno header", 1, "lesson-no-header"),
        ('+++\ntitle = "T"\n+++\n# P\n', 2, "lesson-field-missing"),
        ('+++\ntitle = "T\nsummary = "s"\n+++\n# P\n', 2, "lesson-toml"),
        ('+++\ntitle = "T"\nsummary = "s"\nautor = "me"\n+++\n# P\n', 4, "lesson-field-unknown"),
        ('+++\ntitle = 7\nsummary = "s"\n+++\n# P\n', 2, "lesson-field"),
        ('+++\ntitle = "T"\nsummary = "s"\nlocked = ["door"]\n+++\n# P\n', 4, "lesson-field"),
        ('+++\ntitle = "T"\nsummary = "s"\n+++\n', 1, "lesson-no-page"),
        ('+++\ntitle = "T"\nsummary = "s"\n+++\ntext\n', 5, "lesson-before-page"),
        (HEAD + TASK.replace('answer = "6"\n', ""), 8, "lesson-field-missing"),
        (HEAD + TASK.replace("number", "riddle"), 8, "lesson-field"),
        (HEAD + TASK.replace('"6"', "6"), 12, "lesson-field"),
        (HEAD + TASK + TASK, 16, "lesson-task-twice"),
        (HEAD + TASK.replace("slope", "cooking"), 7, "lesson-skill"),
        (HEAD + TASK.replace('["think"]', "[]"), 7, "lesson-hints"),
        (HEAD + '\n```program\ntext = "y = sigmoit(x)"\nat = { x = 1 }\n```\n', 7, "unknown-near"),
        (HEAD + '\n```program\ntext = "y = x*w"\nat = { x = 1 }\n```\n', 7, "missing"),
        (HEAD + '\n```program\ntext = "y = x"\nat = { x = "1 +" }\n```\n', 7, "ends-early"),
        (HEAD + '\n```program\ntext = "y = x"\nat = { x = 1 }\nwrt = ["w"]\n```\n', 7, "no-such-wrt"),
        (
            HEAD + '\n```program\ntext = "y = x"\nat = { x = 1 }\nexpect = { "y\'" = "1" }\n```\n',
            7,
            "lesson-quantity",
        ),
        (HEAD + "\n![a cat](cat.png)\n", 7, "lesson-image-missing"),
        ("x" * (MOST_CHARACTERS + 1), None, "lesson-too-long"),
        (HEAD + "\n```program\ntext = " + "[" * 5000 + "\n```\n", 8, "lesson-toml"),
    ],
)
def test_a_fault_is_told_with_its_line(text: str, line: int | None, sentence: str) -> None:
    assert (line, sentence) in faults_of(text)


def test_what_is_sound_stays_when_something_is_not() -> None:
    found = read("x", HEAD + "\nkept\n" + TASK.replace("number", "riddle") + "\nkept too\n", nowhere)
    assert found.lesson is not None
    assert [plain(b.spans) for b in found.lesson.pages[0].blocks if isinstance(b, Paragraph)] == [
        "kept",
        "kept too",
    ]
    assert len(found.faults) == 1


def test_html_and_scripts_are_text() -> None:
    text = '<script>alert(1)</script>\n\n<b onclick="x()">bold</b> and `<i>`\n'
    found = read("x", HEAD + "\n" + text, nowhere)
    assert found.lesson is not None
    told = [plain(b.spans) for b in found.lesson.pages[0].blocks if isinstance(b, Paragraph)]
    assert told == ["<script>alert(1)</script>", '<b onclick="x()">bold</b> and <i>']
    kinds = {s.kind for b in found.lesson.pages[0].blocks if isinstance(b, Paragraph) for s in b.spans}
    assert kinds == {"text", "code"}


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "../x.md"]
)
def test_a_link_that_is_no_web_address_is_no_link(address: str) -> None:
    assert [span.kind for span in spans(f"[here]({address})")] == ["text"]


def test_links_are_data() -> None:
    web, _, lesson = spans("[a](https://pytorch.org/docs) and [b](lesson:02-powers)")
    assert (web.kind, web.text, web.target) == ("link", "a", "https://pytorch.org/docs")
    assert (lesson.kind, lesson.target) == ("link", "lesson:02-powers")


def test_formulas_are_our_own_notation_or_latex() -> None:
    shown = {span.text: span.target for span in spans(r"$x^2$, $2*x$, $\frac{1}{2}$, $f'(x)$") if span.target}
    assert shown == {
        "x^2": "x^{2}",
        "2*x": "2 x",
        r"\frac{1}{2}": r"\frac{1}{2}",
        "f'(x)": "f'(x)",
    }
    assert [span.kind for span in spans("it costs $5 and $6")] == ["text"]


def test_blocks_of_every_sort_are_read(tmp_path: Path) -> None:
    (tmp_path / "cat.png").write_bytes(PNG)
    text = (
        HEAD
        + "\n$$y = x^2$$\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n![a cat](cat.png)\n\n```python\nx = 1\n```\n"
        '\n```program\ntext = "y = x^2"\nat = { x = "pi/2" }\n```\n'
    )
    (lesson,) = course_of(tmp_path, a=text).lessons
    formula, table, image, code, program = lesson.pages[0].blocks
    assert isinstance(formula, Formula)
    assert isinstance(table, Table)
    assert [plain(cell) for cell in table.rows[0]] == ["1", "2"]
    assert isinstance(image, Image)
    assert (image.data, image.alt) == (PNG, "a cat")
    assert isinstance(code, Code)
    assert isinstance(program, Program)
    assert program.question.point == {"x": pytest.approx(1.5707963267948966, abs=0)}


@pytest.mark.parametrize(
    "name", ["../cat.png", "/etc/passwd", "C:/cat.png", "a/../../cat.png", "away/cat.png"]
)
def test_a_picture_outside_the_folder_is_not_read(tmp_path: Path, name: str) -> None:
    (tmp_path / "cat.png").write_bytes(PNG)
    inside = tmp_path / "lessons"
    inside.mkdir()
    (inside / "away").symlink_to(tmp_path)
    course = course_of(inside, a=HEAD + f"\n![x]({name})\n")
    assert [one.fault.said.id for one in course.faults] == ["lesson-image-outside"]


def test_a_file_that_is_no_picture_is_not_one(tmp_path: Path) -> None:
    (tmp_path / "cat.png").write_bytes(b"MZ")
    (tmp_path / "cat.exe").write_bytes(PNG)
    course = course_of(tmp_path, a=HEAD + "\n![x](cat.png)\n\n![x](cat.exe)\n")
    assert [one.fault.said.id for one in course.faults] == ["lesson-image-kind"] * 2


@pytest.mark.parametrize("text", ["[" * 50_000, "*a _b " * 8_000, "> " * 50_000, "$" * 50_000, "`" * 50_000])
def test_markdown_that_is_meant_to_hang_does_not(text: str) -> None:
    start = time.perf_counter()
    read("x", HEAD + "\n" + text, nowhere)
    assert time.perf_counter() - start < 10


def test_the_rest_of_a_folder_goes_on(tmp_path: Path) -> None:
    (tmp_path / "large.md").write_bytes(b"x" * (10 << 20))
    (tmp_path / "latin.md").write_bytes(HEAD.encode() + "\nfür\n".encode("latin-1"))
    course = course_of(tmp_path, good=HEAD + "\ntext\n", bad="nothing")
    assert [lesson.name for lesson in course.lessons] == ["good"]
    told = {Path(one.path).name: one.fault.said.id for one in course.faults}
    assert told == {
        "bad.md": "lesson-no-header",
        "large.md": "lesson-too-large",
        "latin.md": "lesson-not-text",
    }
    assert all(str(tmp_path) in one.place for one in course.faults)


def test_lessons_that_lead_in_a_circle_are_told_once(tmp_path: Path) -> None:
    def leading(to: str) -> str:
        return HEAD.replace("+++\n#", f'next = "{to}"\n+++\n#') + "\ntext\n"

    course = course_of(tmp_path, a=leading("b"), b=leading("c"), c=leading("b"), d=leading("e"))
    assert len(course.lessons) == 4
    told = {one.fault.said.id: one.fault.said.args for one in course.faults}
    assert told == {
        "lesson-next-cycle": {"names": "b → c → b"},
        "lesson-next-unknown": {"name": "e"},
    }


def zipped(path: Path, **entries: str) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in entries.items():
            archive.writestr(name, text)
    return path


def test_a_zip_file_is_read_and_what_leads_out_of_it_is_left(tmp_path: Path) -> None:
    good = HEAD + "\n![x](cat.svg)\n"
    entries = {
        "c/a.md": good,
        "c/cat.svg": "<svg/>",
        "../evil.md": good,
        "/root.md": good,
        "c/GUIDE.md": "guide",
    }
    course = opened(zipped(tmp_path / "class.zip", **entries))
    assert [lesson.name for lesson in course.lessons] == ["a"]
    assert isinstance(course.lessons[0].pages[0].blocks[0], Image)
    told = {one.path.partition("class.zip:")[2]: one.fault.said.id for one in course.faults}
    assert told == {"../evil.md": "course-archive-outside", "/root.md": "course-archive-outside"}
    assert not (tmp_path.parent / "evil.md").exists()


def test_a_zip_bomb_is_unpacked_no_further_than_a_lesson_can_be_large(tmp_path: Path) -> None:
    course = opened(zipped(tmp_path / "bomb.zip", **{"a.md": "x" * (200 << 20), "b.md": HEAD + "\ntext\n"}))
    assert [lesson.name for lesson in course.lessons] == ["b"]
    assert [one.fault.said.id for one in course.faults] == ["course-archive-large"]


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 and no more", b"\x00" * 5000])
def test_a_file_that_is_no_zip_is_told_by_name(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "class.zip"
    path.write_bytes(data)
    (one,) = opened(path).faults
    assert one.fault.said.id == "course-no-archive"
    assert str(path) in one.fault.said.text


def test_a_folder_without_lessons_and_a_path_without_anything_are_told(tmp_path: Path) -> None:
    assert [one.fault.said.id for one in opened(tmp_path).faults] == ["course-no-lessons"]
    assert [one.fault.said.id for one in opened(tmp_path / "none").faults] == ["course-not-there"]


def test_lessons_are_read_where_nothing_can_be_written(tmp_path: Path) -> None:
    course_of(tmp_path, a=HEAD + "\ntext\n")
    (tmp_path / "a.md").chmod(0o444)
    tmp_path.chmod(0o555)
    try:
        assert [lesson.name for lesson in opened(tmp_path).lessons] == ["a"]
    finally:
        tmp_path.chmod(0o755)


def test_each_kind_of_task_is_judged_and_has_its_widget() -> None:
    kinds = {kind.__name__.lower() for kind in AnyTask.__args__}
    assert set(KINDS) == kinds
    assert set(BODIES) == kinds
