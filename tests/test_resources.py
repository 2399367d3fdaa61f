"""Resources are found from a checkout and from a packed copy, and nothing outside their folder is."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from triptych.resources import folder, resource

ROOT = Path(__file__).resolve().parent.parent


def test_a_checkout_reads_its_own_resources() -> None:
    assert folder() == ROOT / "resources"
    assert resource("icons") == ROOT / "resources" / "icons"


def test_a_packed_copy_reads_what_was_packed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource("style", "x.qss") == tmp_path.resolve() / "triptych" / "resources" / "style" / "x.qss"


@pytest.mark.parametrize("parts", [("..",), ("icons", "..", "..", "README.md"), ("/etc/passwd",)])
def test_nothing_outside_is_a_resource(parts: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="lies outside"):
        resource(*parts)


def test_a_link_that_leads_out_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = tmp_path / "triptych" / "resources"
    inside.mkdir(parents=True)
    (inside / "away").symlink_to("/")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    with pytest.raises(ValueError, match="lies outside"):
        resource("away", "etc")
