"""How PyInstaller collects torch here: bytecode, and source only where torch reads its own at run time.

It takes the place of the hook that comes with PyInstaller's collection, which brings the source of every
module and every C++ test program of the wheel.
"""

from pathlib import Path

from PyInstaller.utils.hooks import (
    PY_DYLIB_PATTERNS,
    collect_data_files,
    collect_dynamic_libs,
    collect_submodules,
    get_package_paths,
)

ROOT = Path(get_package_paths("torch")[1])
CONFIGURES = "install_config_module(sys.modules"  # such a module's comments are read to find its settings
COMPILED_FROM_TEXT = ("torch._decomp", "torch._prims_common", "torch._refs", "torch.nn", "torch.functional")

UNWANTED = ("torch.testing._internal", "torch.utils.tensorboard", "torch.utils.benchmark")


def configurations() -> list[str]:
    """Return the modules whose settings torch finds by reading their source."""
    found = (p for p in ROOT.rglob("*config*.py") if CONFIGURES in p.read_text(encoding="utf-8"))
    return [".".join(("torch", *path.relative_to(ROOT).with_suffix("").parts)) for path in found]


def is_wanted(name: str) -> bool:
    """Return whether a module is collected; torch's own tests and what needs further packages are not."""
    return not name.startswith(UNWANTED)


module_collection_mode = {"torch": "pyz", **dict.fromkeys((*COMPILED_FROM_TEXT, *configurations()), "pyz+py")}
warn_on_missing_hiddenimports = False
hiddenimports = collect_submodules("torch", filter=is_wanted)
datas = collect_data_files("torch", excludes=["include/**", "test/**", "**/*.cmake", "**/*.pyi", "bin/**"])
datas += collect_data_files("torch", includes=["bin/torch_shm_manager"])  # or `import torch` raises
binaries = collect_dynamic_libs("torch", search_patterns=[*PY_DYLIB_PATTERNS, "*.so.*"])
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]
