"""What the packaged program leaves out of what PyInstaller would collect, a table for each kind.

Whatever stands here was left out and then missed by nothing that the packed copy's own checks run; whatever
looks as if it could go and does not stand here was missed by something.
"""

from __future__ import annotations

from fnmatch import fnmatch
from pathlib import Path

# Modules that are imported by name, so that nothing sees them coming.
# pyplot is what the code that is taken away draws with; it is run before it is written.
LATE = ("torch", "matplotlib.backends.backend_agg", "matplotlib.pyplot", "torch.optim", "torch.func")

# Modules that nothing here imports.  torch.test's helpers, compilers and exporters stay importable only
# where torch itself asks for them while it is imported.
EXCLUDES = (
    "tkinter", "IPython", "jupyter", "notebook", "pytest", "_pytest", "hypothesis", "setuptools", "pip",
    "pkg_resources", "pygments", "docutils", "networkx", "jinja2", "markupsafe", "fsspec", "tensorboard",
    "torch.utils.tensorboard", "torch.onnx._internal.exporter", "triton", "cv2", "scipy", "pandas",
    "sympy.stats", "sympy.crypto", "sympy.benchmarks", "sympy.parsing.autolev", "sympy.parsing.latex._antlr",
    "matplotlib.tests", "numpy.tests", "mpmath.tests", "gmpy2", "flint",
    "readline", "ssl", "_ssl", "_hashlib", "rich", "pydoc_data", "PIL._avif", "PIL._webp", "PIL._imagingcms",
    "torch._inductor.codegen", "torch._inductor.kernel", "torch._inductor.fx_passes", "torch.onnx",
    "torch.distributed.checkpoint", "torch.distributed.pipelining", "torch.distributed.elastic",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtNetwork", "PySide6.QtTest", "PySide6.QtSql",
)  # fmt: skip

# Files by their place in the folder: programs and tests of torch's own, Qt's plugins for screens and
# formats that no desktop has, GTK and what it pulls in, translations, samples.
DROPPED = (
    "torch/test/*", "torch/include/*", "torch/share/*", "torch/bin/test_*", "torch/bin/protoc*",
    "torch/bin/*_test", "*.a", "*.lib", "*.cmake", "*.pyi", "*.h", "*.cpp", "*.cuh",
    "PySide6/Qt/translations/*", "PySide6/Qt/qml/*",
    "PySide6/Qt/plugins/platforms/libqeglfs*", "PySide6/Qt/plugins/platforms/libqlinuxfb*",
    "PySide6/Qt/plugins/platforms/libqvnc*", "PySide6/Qt/plugins/platforms/libqvkkhrdisplay*",
    "PySide6/Qt/plugins/platforms/libqminimal*", "PySide6/Qt/plugins/egldeviceintegrations/*",
    "PySide6/Qt/plugins/platformthemes/libqgtk3*", "PySide6/Qt/plugins/tls/*",
    "PySide6/Qt/plugins/networkinformation/*", "PySide6/Qt/plugins/generic/*",
    "PySide6/Qt/plugins/imageformats/libqtiff*", "PySide6/Qt/plugins/imageformats/libqwebp*",
    "PySide6/Qt/plugins/imageformats/libqtga*", "PySide6/Qt/plugins/imageformats/libqwbmp*",
    "PySide6/Qt/plugins/imageformats/libqicns*", "PySide6/Qt/plugins/imageformats/libqgif*",
    "PySide6/Qt/plugins/imageformats/libqpdf*",
    "PySide6/Qt/lib/libQt6Qml*", "PySide6/Qt/lib/libQt6Quick*", "PySide6/Qt/lib/libQt6Pdf*",
    "PySide6/Qt/lib/libQt6EglF[sS]*", "PySide6/Qt/lib/libQt6VirtualKeyboard*",
    "libgtk-3*", "libgdk*", "libgail*", "libatk*", "libatspi*", "libpango*", "libcairo*", "libepoxy*",
    "libcloudproviders*", "libtracker*", "libharfbuzz*", "libthai*", "libdatrie*", "libgraphite*",
    "libpixman*", "libcolord*", "liblcms2*", "libcups*", "libavahi*", "libsqlite3-gtk*", "libstemmer*",
    "libjson-glib*", "libicu*.so.72*", "libxml2*", "libfribidi*",
    "PySide6/Qt/lib/libQt6Network*", "libssl*", "libcrypto*", "libgssapi*", "libkrb5*", "libk5crypto*",
    "libcom_err*", "libkeyutils*", "libreadline*", "libtinfo*",
    "pillow.libs/libavif*", "pillow.libs/libwebp*", "pillow.libs/liblcms2*", "pillow.libs/libsharpyuv*",
    "PIL/_avif*", "PIL/_webp*", "PIL/_imagingcms*",
    "matplotlib/mpl-data/fonts/ttf/cm*", "matplotlib/mpl-data/fonts/ttf/STIX*",
    "matplotlib/mpl-data/fonts/ttf/DejaVuSerif*", "matplotlib/mpl-data/fonts/afm/*",
    "matplotlib/mpl-data/sample_data/*", "matplotlib/mpl-data/images/*.pdf",
    "matplotlib/mpl-data/images/*_large.png", "matplotlib/mpl-data/fonts/pdfcorefonts/*",
    "numpy/*/tests/*", "sympy/*/tests/*",
    "triptych/resources/translations/*.ts", "torch/lib/libtorchbind_test*", "libgio-2*", "libgmodule-2*",
    "libgobject-2*", "libmount*", "libblkid*", "libselinux*",
)  # fmt: skip

# Libraries whose symbols nobody looks up by name.  NumPy's and Pillow's own must keep theirs: their
# segments are no longer aligned to pages afterwards, and the loader refuses them.
STRIPPED = (
    "torch/lib/libtorch_cpu.so", "torch/lib/libtorch_python.so", "libpython3*.so*",
    "python3*/lib-dynload/*.so", "kiwisolver/*.so", "fontTools/**/*.so", "matplotlib/**/*.so",
    "contourpy/*.so", "msgspec/*.so",
)  # fmt: skip


def kept(entries: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Return the entries of one of PyInstaller's lists that are packed.

    Links are not: the folder has to survive a stick that knows none.
    """
    return [entry for entry in entries if entry[2] != "SYMLINK" and not is_dropped(entry[0])]


def is_dropped(place: str) -> bool:
    """Whether a file with this place in the folder is left out."""
    slashed = place.replace("\\", "/")
    return any(fnmatch(slashed, pattern) for pattern in DROPPED)


def to_strip(folder: Path) -> list[Path]:
    """Return the libraries in a built folder that can lose their symbols."""
    return sorted({path for pattern in STRIPPED for path in folder.glob(pattern) if path.is_file()})
