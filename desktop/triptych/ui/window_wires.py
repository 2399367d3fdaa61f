"""Who hears whom in the window: what each part tells, joined to the one that does it."""

from __future__ import annotations

from msgspec.structs import replace

from triptych.ui.around import Around


def join(around: Around) -> None:
    """Join all parts of the window that are there from the beginning."""
    _join_questions(around)
    _join_rooms(around)
    _join_beside(around)
    _join_client(around)
    _join_highlight(around)


def _join_questions(around: Around) -> None:
    bench, bar, asking, strip = around.bench, around.bar, around.asking, around.view.strip
    bench.reader.use(around.sideline)
    asking.written.connect(bench.write)
    for part in (asking, strip):
        part.moved.connect(bench.move)
        part.ranged.connect(bench.set_range)
    asking.axis_chosen.connect(bench.set_axis)
    asking.seed_chosen.connect(bench.set_seed)
    bar.dtype.chosen.connect(bench.set_dtype)
    bar.wrt.switched.connect(bench.switch_wrt)
    bench.dtype_changed.connect(bar.dtype.show_dtype)
    for marked in (asking, strip, around.showing.plots):
        bench.stretches_changed.connect(marked.show_stretches)


def _join_rooms(around: Around) -> None:
    rooms, asking = around.rooms, around.asking
    around.bar.room_chosen.connect(rooms.open)
    around.bar.menu_asked.connect(lambda: around.menu.open(around.bar.menu))
    rooms.recognised.connect(asking.tell_recognised)
    asking.example_chosen.connect(rooms.open_example)
    asking.open_asked.connect(rooms.open_in_expression)
    asking.perceptron_asked.connect(rooms.open_in_perceptron)
    asking.formed.connect(rooms.form)
    asking.ready_chosen.connect(rooms.open_ready)


def _join_beside(around: Around) -> None:
    bench, bar, further = around.bench, around.bar, around.showing.further
    bar.second.switched.connect(lambda on: bench.show_beside(replace(bench.beside, second=on)))
    bar.fourth.chosen.connect(lambda name: bench.show_beside(replace(bench.beside, column=name)))
    further.h_chosen.connect(lambda h: bench.show_beside(replace(bench.beside, h=h)))
    bench.beside_changed.connect(bar.show_beside)
    bench.beside_changed.connect(further.show_beside)


def _join_client(around: Around) -> None:
    bench, client, showing, status = around.bench, around.client, around.showing, around.status
    bench.question_changed.connect(client.ask)
    client.answered.connect(bench.take)
    client.simplified.connect(showing.show_simplified)
    showing.chosen.connect(bench.show_in_full)
    showing.ledger.switched.connect(bench.keep_ledger)
    showing.tape.switched.connect(bench.keep_tape)
    client.failed.connect(status.show_failed)
    status.retried.connect(client.retry)


def _join_highlight(around: Around) -> None:
    for part in (around.asking.understood, around.showing):
        part.pointed.connect(around.highlight.show)
        around.highlight.changed.connect(part.show_highlight)
