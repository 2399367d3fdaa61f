"""Makes pictures of the real window, with its real computing process: each room and lesson, size and theme.

    python tests/screenshots.py FOLDER      all of them
    python tests/screenshots.py --readme    the one picture that the README shows

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

from triptych.resources import resource
from triptych.ui.bench import Bench, first_desk
from triptych.ui.client import Client
from triptych.ui.main_window import MainWindow
from triptych.ui.presenter import Presenter
from triptych.ui.theme import ThemeHolder
from triptych.ui.window import application, leave, name_cache

SIZES = {"1024x768": (1024, 768, 1.0), "1440x900": (1440, 900, 1.0), "200-percent": (1440, 900, 2.0)}
SCHEMES = ("light", "dark", "contrast")
ROOMS = ("expression", "perceptron", "lab")
LESSONS = {  # a page for each kind of task, one with the lab beside it, and one with nothing to do
    "page": ("04-chain", 0), "beside-lab": ("14-zero-grad", 1), "predict": ("01-slope", 3),
    "drawing": ("01-slope", 4), "derivative": ("04-chain", 3), "factors": ("04-chain", 2),
    "rule": ("03-sums", 2), "order": ("10-backward", 2), "bug": ("09-tape", 3), "goal": ("25-training", 2),
    "choice": ("01-slope", 5), "number": ("01-slope", 0),
}  # fmt: skip
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
    themes = ThemeHolder(scheme="light")
    themes.keep_still(True)
    themes.apply(app)
    client.start()
    window = MainWindow(bench, client, themes)
    simplified: set[str] = set()
    client.simplified.connect(lambda forms: simplified.add(forms.program))
    bench.ask_again()
    window.show()
    try:
        take_all(window, simplified, arguments[0])
    finally:
        window.close()
        leave(window, client, bench, themes)
    return 0


def take_all(window: MainWindow, simplified: set[str], where: str) -> None:
    """Take the README's picture, or one of each kind into a folder."""
    for room in ROOMS:  # the simplified forms come last, and once
        window.rooms.open(room)
        wait_until(lambda: window.bench.desk.text in simplified and rests(window), room)
    window.late.lab.page.cells.run_all()
    if where == "--readme":
        take(window, "perceptron", "1440x900", "light", resource("screenshot.png"))
        return
    folder = Path(where)
    folder.mkdir(parents=True, exist_ok=True)
    for room, size, scheme in itertools.product(ROOMS, SIZES, SCHEMES):
        take(window, room, size, scheme, folder / f"{room}-{size}-{scheme}.png")
    window.view.toggle_drawer()
    wait_until(lambda: rests(window), "the drawer")
    save(window, folder / "drawer-200-percent.png")
    take_lessons(window, folder)


def take_lessons(window: MainWindow, folder: Path) -> None:
    """Take the list, the pages, practice with a worked solution, progress, and the presenter."""
    window.rooms.open("lessons")
    room, extras = window.late.lessons, window.late.lesson_extras
    wait_until(lambda: bool(room.course.lessons) and room.tools.judge.idle, "the lessons")
    scenes: dict[str, Callable[[], object]] = {
        "list": lambda: room.show_contents(True),
        **{name: partial(room.open_lesson, *place) for name, place in LESSONS.items()},
        "practice": lambda: open_worked(window),
        "progress": lambda: room.show_place(extras.progress),
    }
    for (name, bring), size, scheme in itertools.product(scenes.items(), SIZES, SCHEMES):
        bring()
        take(window, "lessons", size, scheme, folder / f"lessons-{name}-{size}-{scheme}.png")
    room.open_lesson(*LESSONS["factors"])
    extras.present()
    presenter = window.findChild(Presenter)
    assert presenter is not None
    presenter.go_on()
    wait_until(lambda: rests(window), "the presenter")
    save(presenter, folder / "lessons-presenter.png")
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
