"""A program that has a perceptron's shape is recognised, and what is none is told why."""

from __future__ import annotations

import itertools

import pytest

from triptych.lang.parse import read
from triptych.lang.perceptron import ACTIVATIONS, LOSSES, Form, program, weights
from triptych.lang.perceptron_known import known_as
from triptych.lang.perceptron_shape import Shape, shape_of
from triptych.messages import Said


def shape(text: str) -> Shape | Said:
    graph = read(text).graph
    assert graph is not None
    return shape_of(graph)


SIZES = list(itertools.product([("x",), ("CGPA", "IQ")], [0, 1, 2, 4], [1, 2], [False, True]))


@pytest.mark.parametrize(("activation", "loss"), list(itertools.product(ACTIVATIONS, LOSSES)))
def test_what_a_form_wrote_has_that_form(activation: str, loss: str) -> None:
    for inputs, hidden, outputs, shared in SIZES:
        form = Form(inputs, activation, loss, hidden, outputs, shared, inner="tanh").whole
        found = shape(program(form))
        assert isinstance(found, Shape), (form, found)
        assert found.form == form
        assert found.leaves == {n: n for n in (*form.inputs, *weights(form), *form.targets)}


@pytest.mark.parametrize("inner", ACTIVATIONS)
def test_the_hidden_activation_is_found_too(inner: str) -> None:
    form = Form(("x1", "x2"), "tanh", "mse", hidden=3, outputs=2, inner=inner)
    found = shape(program(form))
    assert isinstance(found, Shape)
    assert found.form == form


TYPED = {
    "z = b + x*w; p = 1/(1 + exp(-z)); L = -y*log(p) - (1 - y)*log(1 - p)": ("sigmoid", "naive_bce"),
    "bce(sigmoid(x*w + b), y)": ("sigmoid", "bce"),
    "p = tanh(w*x + b); q = clamp(p, 1e-8, 1 - 1e-8); -(y*log(q) + (1 - y)*log(1 - q))": ("tanh", "bce"),
    "loss = (w*x + b - y)^2": ("identity", "mse"),
    "loss = (y - (b + w*x))**2": ("identity", "mse"),
    "loss = (tanh(w*x + b) - y)*(tanh(w*x + b) - y)": ("tanh", "mse"),
    "L = max(0, 1 - y*(w*x + b))": ("identity", "hinge"),
    "L = relu(1 - tanh(b + x*w)*y)": ("tanh", "hinge"),
    "binary_cross_entropy_with_logits(b + w*x, y)": ("sigmoid", "bce_with_logits"),
    "F.mse_loss(torch.relu(w*x + b), y)": ("relu", "mse"),
    "huber(max(w*x + b, 0), y)": ("relu", "huber"),
    "L = mse(where(w*x + b >= 0, 1, 0), y)": ("step", "mse"),
    "L = mse(where(w*x + b > 0, 1, 0), y)": ("step_above", "mse"),
    "z = w*x + b; p = 1 if z > 0 else 0; L = (y - p)^2": ("step_above", "mse"),
    "z = w*x + b; p = heaviside(z, 0); L = mse(p, y)": ("step_above", "mse"),
    "z = w*x + b; p = where(z < 0, 0, 1); L = mse(p, y)": ("step", "mse"),
    "z = w*x + b; p = (z > 0)*1; L = mse(p, y)": ("step_above", "mse"),
    "loss = ((torch.sigmoid(w*x + b) - y)**2).mean()": ("sigmoid", "mse"),
    "C = 0.5*(y - sigmoid(w*x + b))**2": ("sigmoid", "half_square"),
    r"C = \frac{1}{2}\left(y - \sigma(w x + b)\right)^2": ("sigmoid", "half_square"),
    "C = F.mse_loss(w*x + b, y)/2": ("identity", "half_square"),
    "z = w*x + b; L = softplus(z) - y*z": ("sigmoid", "bce_with_logits"),
    "F.smooth_l1_loss(w*x + b, y)": ("identity", "huber"),
    "x = 6.7; w = 1; b = 0; y = 0; z = w*x + b; p = torch.sigmoid(z); L = bce(p, y)": ("sigmoid", "bce"),
}


@pytest.mark.parametrize("text", TYPED)
def test_one_neuron_however_it_is_typed(text: str) -> None:
    found = shape(text)
    assert isinstance(found, Shape), found
    assert (found.form.activation, found.form.loss) == TYPED[text]
    assert found.leaves == {n: n for n in "xwby"}


def test_the_programs_own_names_are_kept_for_the_inputs_and_mapped_for_the_rest() -> None:
    found = shape("score = k1*CGPA + k2*IQ + c; chance = sigmoid(score); cost = bce(chance, placed)")
    assert isinstance(found, Shape)
    assert found.form == Form(("CGPA", "IQ"))
    assert found.leaves == {"CGPA": "CGPA", "IQ": "IQ", "w1": "k1", "w2": "k2", "b": "c", "y": "placed"}


def test_a_name_that_the_form_needs_itself_gives_way() -> None:
    found = shape("mse(tanh(w1*h + w2*p + b), y)")
    assert isinstance(found, Shape)
    assert found.form.inputs == ("x1", "x2")
    assert (found.leaves["x1"], found.leaves["x2"]) == ("h", "p")


def test_a_neuron_without_a_bias_has_one_that_is_none_of_the_program() -> None:
    found = shape("mse(tanh(w*x), y)")
    assert isinstance(found, Shape)
    assert found.leaves == {"x": "x", "w": "w", "y": "y"}


def test_the_published_network_as_a_textbook_would_type_it() -> None:
    found = shape(
        "h1 = 1/(1+exp(-(w1*i1+w2*i2+b1))); h2 = 1/(1+exp(-(i1*w3+i2*w4+b1)));"
        "o1 = 1/(1+exp(-(w5*h1+w6*h2+b2))); o2 = 1/(1+exp(-(b2+w7*h1+w8*h2)));"
        "E = 1/2*(t1 - o1)^2 + 1/2*(t2 - o2)^2"
    )
    assert isinstance(found, Shape)
    assert found.form == Form(("i1", "i2"), "sigmoid", "mse", hidden=2, outputs=2, shared=True)
    same = [f"w{i}" for i in range(1, 9)]
    assert [found.leaves[w] for w in same] == same
    assert (found.leaves["y1"], found.leaves["y2"]) == ("t1", "t2")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("y = x^2; z = sin(y)", "shape-loss"),
        ("bce(sigmoid(w*x^2 + b), y)", "shape-sum"),
        ("bce(sigmoid(w*x + b), 0)", "shape-loss"),
        ("bce(cos(w*x + b), y)", "shape-sum"),
        ("mse(tanh(w*x + w), y)", "shape-sum"),
        ("mse(tanh(w*x + b), w)", "shape-sum"),
        ("mse(tanh(a*x1 + a*x2 + b), y)", "shape-sum"),
        ("mse(v*tanh(w*x + b) + u*tanh(w*x + c), y)", "shape-sum"),
        ("mse(tanh(w*x + b), y)/3", "shape-loss"),
        ("p = sigmoid(w0*x0 + w1*x1 + w2)", "shape-output"),
        ("p = " + " + ".join(f"w{i}*x{i}" for i in range(9)) + " + b; L = (p - y)^2", "shape-inputs"),
        ("; ".join(f"h{i} = tanh(u{i}*x + c{i})" for i in range(5))
         + "; p = " + " + ".join(f"v{i}*h{i}" for i in range(5)) + " + b; L = mse(p, y)", "shape-hidden"),
        ("h = tanh(w1*x + b1); g = tanh(w2*h + b2); p = w3*g + b3; L = mse(p, y)", "shape-deep"),
        ("mean([1, 2]*x)", "shape-loss"),
        ("y = x; " + "; ".join(f"y{i} = x{i} + x{i}" for i in range(200)), "shape-too-large"),
    ],
)
def test_what_is_no_perceptron_is_told_why(text: str, why: str) -> None:
    found = shape(text)
    assert isinstance(found, Said)
    assert found.id == why


def test_a_program_that_doubles_with_every_line_is_given_up() -> None:
    found = shape("a0 = sin(x)*cos(y)" + "".join(f"; a{i} = a{i - 1} + a{i - 1}" for i in range(1, 60)))
    assert isinstance(found, Said)
    assert found.id == "shape-too-large"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("p = 1/(1 + exp(-(w*x + b))); L = bce(p, y)", ("sigmoid",)),
        ("p = sigmoid(w*x + b); L = (p - y)^2", ("mse",)),
        ("p = 1/(1 + exp(-(w*x + b))); L = (p - y)^2", ("sigmoid", "mse")),
        ("z = w*x + b; p = sigmoid(z); L = -(y*log(p) + (1 - y)*log(1 - p))", ()),
    ],
)
def test_what_a_program_writes_in_another_way_is_known(text: str, words: tuple[str, ...]) -> None:
    graph, found = read(text).graph, shape(text)
    assert graph is not None
    assert isinstance(found, Shape)
    assert known_as(graph, found.form) == words
