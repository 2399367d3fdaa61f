"""What a session keeps beside the desks: the stage's pages, and the lab."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from triptych.files import session as kept
from triptych.messages import Recipe
from triptych.ui.around import Around
from triptych.ui.session_desk import knob_of, slider_of

if TYPE_CHECKING:
    from triptych.ui.lab_bench import LabBench, Stand
    from triptych.ui.lab_room import LabRoom
    from triptych.ui.stage import Stage


def stage_of(stage: Stage | None) -> kept.Stage:
    """Return what is set on the stage; a page that was never built is as at the start."""
    if stage is None:
        return kept.Stage()
    from triptych.ui.surface_page import SurfacePage  # noqa: PLC0415 -- the room is open by now, or this is brief
    from triptych.ui.training_page import TrainingPage  # noqa: PLC0415 -- as above

    training, surface = kept.Training(), kept.Surface()
    for page in stage.pages.values():
        if isinstance(page, TrainingPage):
            training = _training(*page.settings.stand)
        elif isinstance(page, SurfacePage):
            surface = kept.Surface(*page.stand)
    pages: tuple[kept.PageName, ...] = get_args(kept.PageName)
    place = next(name for name in pages if name == stage.place)
    return kept.Stage(place, training, surface)


def put_stage(around: Around, wanted: kept.Stage) -> None:
    """Set the stage so; one that is not built is only built for what is not as at the start."""
    if around.showing.stage is None and wanted != kept.Stage():
        around.showing.show_room("perceptron")
        around.showing.show_room(around.rooms.room)
    stage = around.showing.stage
    if stage is None:
        return
    if wanted.training != kept.Training() or "training" in stage.pages:
        _put_training(stage, wanted.training)
    if wanted.surface != kept.Surface() or "surface" in stage.pages:
        _put_surface(stage, wanted.surface)
    stage.bring(wanted.page)


def _training(recipe: Recipe, steps: int, a_second: int) -> kept.Training:
    shared = {name: getattr(recipe, name) for name in Recipe.__struct_fields__ if name != "epsilon"}
    return kept.Training(**shared, steps=steps, a_second=a_second if a_second in (1, 5) else 0)  # type: ignore[arg-type]  # the three paces


def _put_training(stage: Stage, wanted: kept.Training) -> None:
    from triptych.ui.training_page import TrainingPage  # noqa: PLC0415 -- seldom set
    from triptych.ui.training_settings import Settings  # noqa: PLC0415 -- as above

    page = stage.page("training")
    shared = {name: getattr(wanted, name) for name in Recipe.__struct_fields__ if name != "epsilon"}
    if isinstance(page, TrainingPage):
        page.settings.put_back(Settings(Recipe(**shared), wanted.steps, wanted.a_second))


def _put_surface(stage: Stage, wanted: kept.Surface) -> None:
    from triptych.ui.surface_page import SurfacePage, SurfaceStand  # noqa: PLC0415 -- seldom set

    page = stage.page("surface")
    if isinstance(page, SurfacePage):
        page.put_back(SurfaceStand(wanted.across, wanted.up, wanted.rate))


def lab_of(lab: LabRoom | None) -> kept.Lab:
    """Return what stands in the lab; cells and benches that are as at the start are left out."""
    if lab is None:
        return kept.Lab()
    texts = lab.page.cells.texts
    benches = tuple(_bench(bench) for bench in lab.benches if bench.stand != bench.first)
    return kept.Lab(() if texts == lab.first_cells else texts, lab.place, benches)


def _bench(bench: LabBench) -> kept.Bench:
    knob, expression = bench.stand
    return kept.Bench(bench.bench.id, slider_of("x", knob), expression)


def put_lab(around: Around, wanted: kept.Lab) -> None:
    """Put these cells and benches in place of all; a lab that is not built stays so if nothing is wanted."""
    if around.built_lab() is None and not wanted.cells and not wanted.benches and not wanted.place:
        return
    lab = around.lab()
    cells = wanted.cells or lab.first_cells
    if cells != lab.page.cells.texts:
        lab.load_texts(cells)
    stands: dict[str, Stand] = {bench.bench.id: bench.first for bench in lab.benches}
    for one in wanted.benches:
        bench = lab.bench(one.name)
        if bench is not None:
            stands[one.name] = bench.first._replace(knob=knob_of(one.x), expression=one.f)
    for bench in lab.benches:
        if bench.stand != stands[bench.bench.id]:
            bench.put_back(stands[bench.bench.id])
    lab.show_place(wanted.place if wanted.place in lab.places.buttons else lab.first_place)
