"""Makes pictures of the real window, with its real computing process: each room and lesson, size and theme.

    python -m tests.screenshots FOLDER      all of them
    python -m tests.screenshots --readme    those that the README and the teacher's page show

It draws on the offscreen platform unless QT_QPA_PLATFORM says otherwise.
"""

from __future__ import annotations

import itertools
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QSize
from PySide6.QtWidgets import QApplication, QWidget
from tests.still import StillThemes

from triptych.resources import resource
from triptych.ui.bench import Bench, first_desk
from triptych.ui.client import Client
from triptych.ui.main_window import MainWindow
from triptych.ui.presenter import Presenter
from triptych.ui.window import application, begin, leave, name_cache

SIZES = {"1024x768": (1024, 768, 1.0), "1440x900": (1440, 900, 1.0), "200-percent": (1440, 900, 2.0)}
SCHEMES = ("light", "dark", "contrast")
ROOMS = ("expression", "perceptron", "lab")
LESSONS = {  # a page for each kind of task, one with the lab beside it, and one with nothing to do
    "page": ("04-chain", 0), "beside-lab": ("14-zero-grad", 1), "predict": ("01-slope", 3),
    "drawing": ("01-slope", 4), "derivative": ("04-chain", 3), "factors": ("04-chain", 2),
    "rule": ("03-sums", 2), "order": ("10-backward", 2), "bug": ("09-tape", 3), "goal": ("25-training", 2),
    "choice": ("01-slope", 5), "number": ("01-slope", 0),
}  # fmt: skip
PAGES = Path(__file__).resolve().parent.parent / "packaging" / "pictures"
PATIENCE_MS = 30_000


def main(arguments: list[str]) -> int:
    """Make what is asked for, and tell each file."""
    if len(arguments) != 1 or arguments[0] in ("-h", "--help"):
        print(__doc__)
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    name_cache()
    app = application([])
    bench, client = Bench(first_desk()), Client()
    themes = StillThemes(scheme="light")
    themes.apply(app)
    window = MainWindow(bench, client, themes)
    simplified: set[str] = set()
    client.simplified.connect(lambda forms: simplified.add(forms.program))
    begin(bench, client)
    window.show()
    try:
        take_all(window, simplified, arguments[0])
    finally:
        window.close()
        leave(window, client, bench, themes)
    return 0


def take_all(window: MainWindow, simplified: set[str], where: str) -> None:
    """Take the pages' pictures, or one of each kind into a folder."""
    for room in ROOMS:  # the simplified forms come last, and once
        window.rooms.open(room)
        wait_until(lambda: window.bench.desk.text in simplified and rests(window), room)
    window.late.lab.page.cells.run_all()
    if where == "--readme":
        take_pages(window)
        return
    folder = Path(where)
    folder.mkdir(parents=True, exist_ok=True)
    for room, size, scheme in itertools.product(ROOMS, SIZES, SCHEMES):
        take(window, room, size, scheme, folder / f"{room}-{size}-{scheme}.png")
    window.view.toggle_drawer()
    wait_until(lambda: rests(window), "the drawer")
    save(window, folder / "drawer-200-percent.png")
    take_lessons(window, folder)


def take_pages(window: MainWindow) -> None:
    """Take what the README and the teacher's page show: the rooms, a lesson, and one on a projector."""
    take(window, "perceptron", "1440x900", "light", resource("screenshot.png"))
    PAGES.mkdir(exist_ok=True)
    take(window, "expression", "1024x768", "light", PAGES / "expression.png")
    open_lessons(window)
    window.late.lessons.open_lesson(*LESSONS["drawing"])
    take(window, "lessons", "1024x768", "light", PAGES / "lesson.png")
    present(window, "page", 3, PAGES / "projector.png")


def take_lessons(window: MainWindow, folder: Path) -> None:
    """Take the list, the pages, practice with a worked solution, progress, and the presenter."""
    open_lessons(window)
    room, extras = window.late.lessons, window.late.lesson_extras
    scenes: dict[str, Callable[[], object]] = {
        "list": lambda: room.show_contents(True),
        **{name: partial(room.open_lesson, *place) for name, place in LESSONS.items()},
        "practice": lambda: open_worked(window),
        "progress": lambda: room.show_place(extras.progress),
    }
    for (name, bring), size, scheme in itertools.product(scenes.items(), SIZES, SCHEMES):
        bring()
        take(window, "lessons", size, scheme, folder / f"lessons-{name}-{size}-{scheme}.png")
    present(window, "factors", 1, folder / "lessons-presenter.png")


def open_lessons(window: MainWindow) -> None:
    """Go to the Lessons room, and wait for the course."""
    window.rooms.open("lessons")
    room = window.late.lessons
    wait_until(lambda: bool(room.course.lessons) and room.tools.judge.idle, "the lessons")


def present(window: MainWindow, page: str, pieces: int, file: Path) -> None:
    """Take a page as the presenter shows it, after so many pieces were brought."""
    window.late.lessons.open_lesson(*LESSONS[page])
    window.late.lesson_extras.present()
    presenter = window.findChild(Presenter)
    assert presenter is not None
    for _ in range(pieces):
        presenter.go_on()
    wait_until(lambda: rests(window), "the presenter")
    save(presenter, file)
    presenter.close()


def open_worked(window: MainWindow) -> None:
    """Open an exercise with its worked solution, as soon as the engine has answered."""
    room, practice = window.late.lessons, window.late.lesson_extras.practice
    room.show_place(practice)
    if practice.exercise is None:
        practice.begin()
    wait_until(practice.show_worked.isEnabled, "an exercise")
    practice.show_worked.click()
    wait_until(practice.worked.isVisible, "the worked solution")


def take(window: MainWindow, room: str, size: str, scheme: str, file: Path) -> None:
    """Bring the window to this state, wait until it rests, and take its picture."""
    wide, high, scale = SIZES[size]
    window.themes.choose(scheme)
    window.themes.set_scale(scale)
    window.rooms.open(room)
    window.resize(wide, high)
    wait_until(lambda: window.size() == QSize(wide, high) and rests(window), file.name)
    save(window, file)


def rests(window: MainWindow) -> bool:
    """Whether all has been answered, typeset and drawn."""
    question, shown = window.bench.question, window.showing
    if window.rooms.room == "lessons" and not (window.view.isVisible() and shown.isVisible()):
        return window.typesetter.waiting == 0 and window.late.lessons.tools.judge.idle
    plots = [plot for plot in (shown.plots.output, shown.plots.gradients) if plot.isVisible()]
    numbers = shown.autograd.numbers()
    return (
        question is not None
        and shown.shown is not None
        and shown.shown.revision == question.revision
        and set(numbers) == set(question.wrt)
        and all(numbers.values())
        and not shown.symbolic.stale
        and window.client.state == "ready"
        and window.typesetter.waiting == 0
        and (window.rooms.room != "lab" or window.late.lab.session.idle)
        and all(plot.settled for plot in plots)
    )


def save(window: QWidget, file: Path) -> None:
    """Write the picture, after everything has its place."""
    for _ in range(3):
        QApplication.processEvents()
    window.grab().save(str(file))
    print(file)


def wait_until(condition: Callable[[], bool], what: str) -> None:
    """Let the window live until the condition holds."""
    limit = QDeadlineTimer(PATIENCE_MS)
    while not condition():
        if limit.hasExpired():
            raise TimeoutError(f"{what}: the window did not come to rest within {PATIENCE_MS // 1000} s")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
