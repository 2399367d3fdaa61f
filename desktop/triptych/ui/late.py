"""What is opened in the window by menu, key, file or command line.

Every import stands in the function that needs it: neither the first paint nor any other room waits for one.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from triptych.resources import resource
from triptych.ui.around import Around
from triptych.ui.in_turns import Step, imports
from triptych.ui.late_parts import LateParts
from triptych.ui.main_menu import Offer
from triptych.ui.rooms import LAB, LESSONS

if TYPE_CHECKING:
    from triptych.ui.help_desk import HelpDesk
    from triptych.ui.lesson_preview import LessonPreview
    from triptych.ui.room_presenter import RoomPresenter
    from triptych.ui.tour import Tour

SESSION, NOTEBOOK = ".triptych", ".ipynb"
OWN_LESSONS = "lessons"
# What keeping and taking away import, in parts that take a few milliseconds each.
TO_KEEP = "tomllib triptych.files.reading triptych.ui.history triptych.ui.sessions".split()
TO_TAKE = "triptych.export.notebook_file triptych.lang.sympy_code triptych.ui.take_page".split()


class Late(LateParts):
    """Opens files, courses, the tour, help and lists; what they are opened in is built where it has to be."""

    tour: Tour | None = None
    help: HelpDesk | None = None
    presenter: RoomPresenter | None = None
    built_preview: LessonPreview | None = None

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.versions: dict[str, str] = {}

    @property
    def turns(self) -> tuple[Step, ...]:
        """What is brought to the window once it has been seen, one after the other."""
        keep, take = imports(*TO_KEEP), imports(*TO_TAKE)
        return *keep, self.keep, self.tell_all, *take, self.offer_take_away

    def open_path(self, path: str) -> None:
        """Open a file by its ending: a session in place of all, a notebook in the lab, else lessons."""
        there = Path(path)
        if there.exists() and not there.is_file() and not there.is_dir():
            self._refuse(there)  # to read from it could wait for ever
        elif path.lower().endswith(SESSION):
            self.keeping.open_file(Path(path))
        elif path.lower().endswith(NOTEBOOK):
            self.open_notebook(path)
        else:
            self.open_course(path)

    def _refuse(self, path: Path) -> None:
        from triptych.ui.notice_bar import FAULT  # noqa: PLC0415 -- see the module's first lines

        told = self.tr("{name} is a pipe or a device, and no file that can be opened.")
        self.notice.tell(told.format(name=path.name), FAULT)

    def open_notebook(self, path: str) -> None:
        """Open a notebook's file in the Tape lab."""
        self._around.rooms.open(LAB)
        self.lab.open_file(path)

    def open_course(self, path: str) -> None:
        """Open a folder, a zip file or a file of lessons in the Lessons room; "" opens the program's own."""
        self._around.rooms.open(LESSONS)
        self.lessons.reading.open_path(Path(path) if path else resource(OWN_LESSONS))

    def open_class(self, paths: list[str]) -> None:
        """Show where a class stumbled."""
        self._around.rooms.open(LESSONS)
        self.lesson_extras.show_class(paths)

    def _ask_for(self, what: str) -> None:
        """Ask for lessons, a "file" or a "folder" of them, or for a class's "tables"."""
        from triptych.ui.course_dialogs import CourseDialogs  # noqa: PLC0415 -- see the module's first lines

        asks = CourseDialogs(self._around.window)
        asks.chosen.connect(self.open_course)
        asks.tables_chosen.connect(self.open_class)
        {"file": asks.ask_file, "folder": asks.ask_folder, "tables": asks.ask_tables}[what]()

    def present(self) -> None:
        """Show a panel of the open room over the whole screen, in the Lessons room the open lesson."""
        if self._around.rooms.room == LESSONS and not self.lesson_extras.in_place_of_a_lesson:
            self.lesson_extras.present()
        elif self.presenter is None:
            from triptych.ui.room_presenter import RoomPresenter  # noqa: PLC0415 -- see the module's first lines

            self.presenter = RoomPresenter(self._around)
            self.presenter.left.connect(self._end_presenting)

    def _end_presenting(self) -> None:
        self.presenter = None

    def preview(self, path: str) -> None:
        """Show lessons as their author writes them."""
        self._around.rooms.open(LESSONS)
        self.follow(path)

    def follow(self, path: str) -> None:
        """Follow lessons as their author writes them, in whichever room one is."""
        from triptych.ui.lesson_preview import LessonPreview  # noqa: PLC0415 -- see the module's first lines

        self.built_preview = LessonPreview(Path(path), self.lessons, self._around.sideline)

    @property
    def panels(self) -> list[QWidget]:
        """The panels of the open room, as F6 walks them."""
        around = self._around
        bar, asking = around.bar, around.asking
        panels = [bar, asking, asking.inputs, around.view.strip, *around.showing.panels]
        if around.rooms.room == LAB:
            panels = [bar, *self.lab.panels]
        elif around.rooms.room == LESSONS:
            docked = self.built_lab.panels if self.built_lab is not None else ()
            panels = [bar, *self.lessons.panels, *docked, *panels[1:]]
        if self._notice is not None:
            panels.insert(1, self._notice)
        return panels if self.tour is None else [*panels, self.tour.card]

    def open_commands(self) -> None:
        """Offer everything that can be done, to be found by its name."""
        from triptych.ui.command_palette import CommandPalette  # noqa: PLC0415 -- see the module's first lines
        from triptych.ui.commands import Commands  # noqa: PLC0415 -- as above

        CommandPalette(Commands(self._around, self.panels), self._around.window).open()

    def open_keys(self) -> None:
        """List the keys."""
        from triptych.ui.key_sheet import KeySheet  # noqa: PLC0415 -- see the module's first lines

        KeySheet(self._around.window).open()

    def open_numbers(self) -> None:
        """Show the numbers of the plots in sight as a table."""
        from triptych.ui.plot_table import PlotTable, plots_in  # noqa: PLC0415 -- see the module's first lines

        PlotTable(plots_in(self._around.window), self._around.window).open()

    def tell_all(self) -> None:
        """Let screen readers see what we paint ourselves, and offer the plots' numbers."""
        from triptych.ui.faces import install  # noqa: PLC0415 -- see the module's first lines
        from triptych.ui.in_sight import InSight  # noqa: PLC0415 -- as above

        install()
        InSight(self._around.window)
        title = self.tr("The plots in numbers …")
        self._around.menu.offer("edit", Offer("plot-numbers", title, self.open_numbers, "Ctrl+Shift+T"))

    def open_tour(self) -> None:
        """Begin the tour of six steps, if it is not under way."""
        from triptych.ui.tour import Tour  # noqa: PLC0415 -- see the module's first lines

        if self.tour is None:
            self.tour = Tour(self._around)
            self.tour.left.connect(self._end_tour)

    def _end_tour(self) -> None:
        self.tour = None

    def open_about(self) -> None:
        """Show what this copy is and what it is made of."""
        from triptych.ui.about import About  # noqa: PLC0415 -- see the module's first lines

        About(self.versions, self._around.window).open()

    def fill_menu(self) -> None:
        """Bring what is opened here to the window's menu."""
        from triptych.ui.fault_desk import FaultDesk  # noqa: PLC0415 -- see the module's first lines
        from triptych.ui.help_desk import HelpDesk  # noqa: PLC0415 -- as above

        tr, asks, menu = self.tr, self._ask_for, self._around.menu
        for offer in (
            Offer("course-file", tr("Open lessons: a zip file or one lesson …"), partial(asks, "file")),
            Offer("course-folder", tr("Open lessons: a folder …"), partial(asks, "folder")),
            Offer("course-own", tr("Triptych's own lessons"), partial(self.open_course, "")),
            Offer("lessons-present", tr("Present over the whole screen"), self.present, "F11"),
            Offer("course-class", tr("Merge a class's CSV files …"), partial(asks, "tables")),
        ):
            menu.offer("lessons", offer)
        menu.offer("help", Offer("commands", tr("Do something by its name …"), self.open_commands, "Ctrl+K"))
        menu.offer("help", Offer("help-keys", tr("Keys"), self.open_keys, "F1"))
        menu.offer("help", Offer("help-tour", tr("Tour in six steps"), self.open_tour))
        self.help = HelpDesk(self._around)
        FaultDesk(self._around)
        menu.offer("help", Offer("about", tr("About Triptych"), self.open_about))
        menu.offer("end", Offer("quit", tr("Quit"), self._around.window.close, "Ctrl+Q"))

    def close(self) -> None:
        """Close the help, and leave no process behind."""
        if self.help is not None:
            self.help.close()
        super().close()
