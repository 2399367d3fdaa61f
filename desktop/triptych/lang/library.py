"""Functions of the libraries that are told by a formula here, with their options: one line each.

A line is the call as the library has it, with its defaults, and what it means in our own language.  The
formulas are PyTorch's documented ones (https://docs.pytorch.org/docs/stable/nn.functional.html); what stands
before a dot is the library whose default differs.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

# Losses say what they are for one element; reduction makes a mean, a sum or nothing of it.
_LOSSES = """
mse_loss input target -> (input - target)^2
l1_loss input target -> abs(input - target)
smooth_l1_loss input target beta=1 -> where(abs(input - target) < beta, \
(input - target)^2/2/beta, abs(input - target) - beta/2)
huber_loss input target delta=1 -> where(abs(input - target) <= delta, \
(input - target)^2/2, delta*(abs(input - target) - delta/2))
binary_cross_entropy input target -> -(target*log(input) + (1 - target)*log(1 - input))
binary_cross_entropy_with_logits input target pos_weight=1 -> \
pos_weight*target*softplus0(-input) + (1 - target)*softplus0(input)
soft_margin_loss input target -> log(1 + exp(-target*input))
kl_div input target -> xlogy(target, target) - target*input
poisson_nll_loss input target -> exp(input) - target*input
gaussian_nll_loss input target var -> (log(max(var, 1e-6)) + (input - target)^2/max(var, 1e-6))/2
"""
_FUNCTIONS = """
softplus0 x -> logaddexp(0, x)
softplus input beta=1 threshold=20 -> where(beta*input > threshold, input, log(1 + exp(beta*input))/beta)
logit input eps -> logit(clamp(input, eps, 1 - eps))
threshold input threshold value -> where(input > threshold, input, value)
clamp_min input min -> clamp(input, min, inf)
clamp_max input max -> clamp(input, -inf, max)
add input other alpha -> input + alpha*other
sub input other alpha -> input - alpha*other
addcmul input tensor1 tensor2 value=1 -> input + value*tensor1*tensor2
addcdiv input tensor1 tensor2 value=1 -> input + value*tensor1/tensor2
lerp input end weight -> input + weight*(end - input)
logdet input -> log(det(input))
matrix_norm input -> norm(input)
solve A b -> inv(A) @ b
cosine_similarity x1 x2 eps=1e-8 -> dot(x1, x2)/(max(norm(x1), eps)*max(norm(x2), eps))
normalize input eps=1e-12 -> input/max(norm(input), eps)
dist input other -> norm(input - other)
linear input weight -> input @ transpose(weight)
linear input weight bias -> input @ transpose(weight) + bias
var_population input -> mean((input - mean(input))^2)
std_population input -> sqrt(mean((input - mean(input))^2))
var_corrected input correction -> sum((input - mean(input))^2)/(size(input) - correction)
std_corrected input correction -> sqrt(sum((input - mean(input))^2)/(size(input) - correction))
gelu_tanh input -> input*(1 + tanh(sqrt(2/pi)*(input + 0.044715*input^3)))/2
jax.gelu x -> x*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3)))/2
tf.leaky_relu features alpha=0.2 -> leaky_relu(features, alpha)
reduce_sum input -> sum(input)
reduce_mean input -> mean(input)
reduce_max input -> max(input)
reduce_min input -> min(input)
reduce_prod input -> prod(input)
reduce_logsumexp input -> logsumexp(input)
reduce_variance input -> mean((input - mean(input))^2)
reduce_std input -> sqrt(mean((input - mean(input))^2))
sigmoid_cross_entropy_with_logits labels logits -> logaddexp(0, logits) - labels*logits
fsum input -> sum(input)
zeros_like input -> 0*input
ones_like input -> 0*input + 1
full_like input fill_value -> 0*input + fill_value
norm_2 input -> norm(input)
norm_1 input -> sum(abs(input))
norm_p input p -> sum(abs(input)^p)^(1/p)
norm_inf input -> max(abs(input))
Rational p q -> p/q
root x n -> x^(1/n)
real_root x n -> x^(1/n)
nthroot x n -> x^(1/n)
nroot x n -> x^(1/n)
surd x n -> x^(1/n)
unitstep x -> where(x >= 0, 1, 0)
heavisidetheta x -> heaviside(x)
logisticsigmoid x -> sigmoid(x)
cuberoot x -> cbrt(x)
ramp x -> relu(x)
total x -> sum(x)
minus x -> -x
signum x -> sign(x)
rem x y -> fmod(x, y)
arctan y x -> atan2(y, x)
sinpi x -> sin(pi*x)
cospi x -> cos(pi*x)
sind x -> sin(x*pi/180)
cosd x -> cos(x*pi/180)
tand x -> tan(x*pi/180)
exp10 x -> 10^x
abs2 x -> x^2
sqrtpi x -> sqrt(pi*x)
sumsq x -> sum(x^2)
sumsq x y -> x^2 + y^2
product x -> prod(x)
product x y -> x*y
average x -> mean(x)
average x y -> (x + y)/2
average x y z -> (x + y + z)/3
ifelse c a b -> where(c, a, b)
∜ x -> x^(1/4)
sh x -> sinh(x)
ch x -> cosh(x)
th x -> tanh(x)
cth x -> coth(x)
arsh x -> asinh(x)
arch x -> acosh(x)
arth x -> atanh(x)
lg x -> log10(x)
sen x -> sin(x)
Phi x -> erfc(-x/sqrt(2))/2
senh x -> sinh(x)
tgh x -> tanh(x)
cotg x -> cot(x)
arcsen x -> asin(x)
nthRoot x -> sqrt(x)
nthRoot x n -> x^(1/n)
step x -> where(x > 0, 1, 0)
unit_step x -> where(x >= 0, 1, 0)
boole c -> where(c, 1, 0)
masked_fill input mask value -> where(mask, value, input)
copysign input other -> where(other >= 0, abs(input), -abs(input))
ldexp input other -> input*2^other
entr x -> -xlogy(x, x)
log_ndtr x -> log(erfc(-x/sqrt(2))/2)
ld x -> log2(x)
lb x -> log2(x)
asind x -> asin(x)*180/pi
acosd x -> acos(x)*180/pi
atand x -> atan(x)*180/pi
secd x -> sec(x*pi/180)
cscd x -> csc(x*pi/180)
cotd x -> cot(x*pi/180)
fractionalpart x -> frac(x)
integerpart x -> trunc(x)
fPart x -> frac(x)
iPart x -> trunc(x)
times x y -> x*y
plus x y -> x + y
minus x y -> x - y
uminus x -> -x
rdivide x y -> x/y
mrdivide x y -> x/y
haversin x -> (1 - cos(x))/2
versin x -> 1 - cos(x)
vers x -> 1 - cos(x)
hav x -> (1 - cos(x))/2
coversin x -> 1 - sin(x)
exsec x -> sec(x) - 1
gd x -> 2*atan(tanh(x/2))
len x -> size(x)
diagonal x -> diag(x)
"""
# Classes of torch.nn: what they call, and the options that they take by place.
MODULES = {
    line.split()[0]: (line.split()[1], tuple(line.split()[2:]))
    for line in """
Sigmoid sigmoid
LogSigmoid logsigmoid
Tanh tanh
Tanhshrink tanhshrink
Softsign softsign
ReLU relu
ReLU6 relu6
LeakyReLU leaky_relu negative_slope
ELU elu alpha
SELU selu
CELU celu alpha
GELU gelu
SiLU silu
Mish mish
Hardtanh hardtanh min_val max_val
Hardsigmoid hardsigmoid
Hardswish hardswish
Hardshrink hardshrink lambd
Softshrink softshrink lambd
Softplus softplus beta threshold
Threshold threshold threshold value
Softmax softmax dim
Softmin softmin dim
LogSoftmax log_softmax dim
Identity clone
CosineSimilarity cosine_similarity dim eps
MSELoss mse_loss
L1Loss l1_loss
SmoothL1Loss smooth_l1_loss
HuberLoss huber_loss
BCELoss binary_cross_entropy
BCEWithLogitsLoss binary_cross_entropy_with_logits
SoftMarginLoss soft_margin_loss
KLDivLoss kl_div
CrossEntropyLoss cross_entropy
NLLLoss nll_loss
""".strip().splitlines()
}


class Formula(NamedTuple):
    """A call's parameters, their defaults as text, and the formula."""

    params: tuple[str, ...]
    defaults: dict[str, str]
    text: str


def _formula(call: str, text: str) -> Formula:
    pairs = [word.partition("=") for word in call.split()]
    return Formula(tuple(p for p, _, _ in pairs), {p: d for p, sign, d in pairs if sign}, text)


def _table(lines: str) -> dict[str, tuple[Formula, ...]]:
    found: dict[str, tuple[Formula, ...]] = {}
    for line in lines.strip().splitlines():
        call, _, text = line.partition(" -> ")
        word, _, params = call.partition(" ")
        found[word] = (*found.get(word, ()), _formula(params, text))
    return found


@cache
def losses() -> dict[str, tuple[Formula, ...]]:
    """The losses for one element."""
    return _table(_LOSSES)


@cache
def formulas() -> dict[str, tuple[Formula, ...]]:
    """All other functions."""
    return _table(_FUNCTIONS)
