"""A web page is opened by the system's own browser, in the system's own environment."""

from __future__ import annotations

import os
import sys

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from triptych.ui.web_page import show_page


class Browser(QObject):
    """Takes the place of the system's, and notes the environment that it is started in."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[str, str | None, str | None]] = []

    @Slot(QUrl)
    def open(self, page: QUrl) -> None:
        libraries, kept = os.environ.get("LD_LIBRARY_PATH"), os.environ.get("LD_LIBRARY_PATH_ORIG")
        self.seen.append((page.toString(), libraries, kept))


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("before", [None, "a/folder"])
def test_the_browser_gets_no_library_of_a_packed_copy(
    monkeypatch: pytest.MonkeyPatch, before: str | None
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "packed/_internal")
    if before is not None:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    browser = Browser()
    # The stub asks for bytes, the method itself takes a str only.
    QDesktopServices.setUrlHandler("triptych-test", browser, "open")  # type: ignore[arg-type]  # as said above
    try:
        assert show_page("triptych-test:page")
    finally:
        QDesktopServices.unsetUrlHandler("triptych-test")
    assert browser.seen == [("triptych-test:page", before, None)]
    assert os.environ["LD_LIBRARY_PATH"] == "packed/_internal"
    assert os.environ.get("LD_LIBRARY_PATH_ORIG") == before
