"""What goes wrong in the program itself is written down and told quietly, and the window stays."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from triptych.files.fault_log import MOST_BYTES, MOST_ENTRIES, RULE, FaultLog
from triptych.messages import Failed, Said
from triptych.ui.client import DEAD, LATE, READY
from triptych.ui.fault_hook import FaultHook
from triptych.ui.fault_report import FaultReport
from triptych.ui.status_line import StatusLine
from triptych.ui.window import name_cache


def reports() -> list[FaultReport]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, FaultReport) and w.isVisible()]


def text_of(report: FaultReport) -> str:
    box = report.findChild(QPlainTextEdit, "fault-text")
    assert isinstance(box, QPlainTextEdit)
    return box.toPlainText()


def test_what_nobody_caught_is_written_down_and_told(
    qtbot: QtBot, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    hook, before = FaultHook(log=FaultLog(tmp_path / "häng")), sys.excepthook
    hook.program = lambda: "y = x^2"
    told: list[str] = []
    hook.caught.connect(told.append)
    hook.install()
    try:
        for number in (1, 2):
            error = ZeroDivisionError(f"fault <b>{number}</b>")
            sys.excepthook(type(error), error, None)
        thread = threading.Thread(target=lambda: 1 / 0)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: len(told) == 3)
    finally:
        hook.remove()
    assert sys.excepthook is before
    assert "fault <b>2</b>" in capsys.readouterr().err
    assert "fault <b>1</b>" in told[0]
    assert "y = x^2" in told[0]
    assert "thread" in told[2]
    kept = hook.log.text()
    assert kept.count(RULE) == 3
    assert "".join(told) == kept


def test_the_log_is_bounded_and_names_nobody(tmp_path: Path) -> None:
    log = FaultLog(tmp_path)
    for number in range(MOST_ENTRIES + 30):
        log.add("window", f"{Path.home()}/x.py line {number}\n" + "x" * 50_000, "p" * 50_000)
    assert {path.name for path in tmp_path.iterdir()} == {"faults.log", "faults-older.log"}
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= 2 * MOST_BYTES
    assert str(Path.home()) not in log.text()
    assert "p" * 3_000 not in log.text()
    log.forget()
    assert log.text() == ""


def test_a_disk_that_refuses_disturbs_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    assert "it broke" in FaultLog(tmp_path / "file").add("window", "it broke")


def test_the_status_line_says_what_can_be_done(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.show()
    retry, report = (line.findChild(QPushButton, name) for name in ("status-retry", "status-report"))
    assert isinstance(retry, QPushButton)
    assert isinstance(report, QPushButton)
    line.show_state(LATE, Said("x", {}, "No answer."))
    assert line.sentence == "▲ No answer."
    assert retry.isHidden()
    line.show_state(DEAD, Said("x", {}, "It ended."))
    with qtbot.waitSignal(line.retried):
        qtbot.mouseClick(retry, Qt.MouseButton.LeftButton)
    line.show_failed(Failed(1, Said("x", {}, "It failed."), "Traceback: here"))
    qtbot.mouseClick(report, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(reports()) == 1)
    assert text_of(reports()[0]) == "Traceback: here"
    reports()[0].close()
    line.show_state(READY, Said("x", {}, "Ready."))
    assert retry.isHidden()
    assert report.isHidden()


def test_the_plots_get_a_folder_that_can_be_written(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.delenv("MPLCONFIGDIR", raising=False)
    name_cache()
    assert Path(os.environ["MPLCONFIGDIR"]).is_dir()
    monkeypatch.setenv("MPLCONFIGDIR", "/kept")
    name_cache()
    assert os.environ["MPLCONFIGDIR"] == "/kept"


def test_without_a_cache_of_ones_own_a_passing_folder_will_do(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(blocked))
    monkeypatch.delenv("MPLCONFIGDIR", raising=False)
    name_cache()
    assert not os.environ["MPLCONFIGDIR"].startswith(str(blocked))
    monkeypatch.delenv("MPLCONFIGDIR")


def test_where_nothing_went_wrong_there_is_nothing_to_copy_or_delete(qtbot: QtBot) -> None:
    report = FaultReport("", None)
    qtbot.addWidget(report)
    forgotten: list[bool] = []
    report.offer_log(lambda: None, lambda: forgotten.append(True))
    delete = report.findChild(QPushButton, "fault-delete")
    assert delete is not None
    assert not delete.isEnabled()
    full = FaultReport("a fault", None)
    qtbot.addWidget(full)
    full.offer_log(lambda: None, lambda: forgotten.append(True))
    delete = full.findChild(QPushButton, "fault-delete")
    assert delete is not None
    delete.click()
    assert forgotten == [True]
    assert not delete.isEnabled()
