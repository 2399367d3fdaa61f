"""THE TABLE of the lab: every word that is run, with the rule by which its size is known beforehand.

A word that is in no row is not run.  ``PLAIN`` says that a result is no larger than its tensors stretched
over each other; the other rules are functions of ``sizes.py``.
"""

from __future__ import annotations

PLAIN, SHAPE, DATA, JOINED, PRODUCT, MATRIX, REPEATED = (
    "plain shape data joined product matrix repeated".split()
)
RANGE, STEPS, SQUARE, ONE_HOT, TOLD, CONTEXT, TRANSFORM, DIFFERENCES = (
    "range steps square one_hot told context transform differences".split()
)

Rows = dict[str, str]


def _rows(**words: str) -> Rows:
    return {word: rule for rule, listed in words.items() for word in listed.split()}


_ELEMENTWISE = """
    abs absolute acos acosh add arccos arccosh arcsin arcsinh arctan arctan2 arctanh asin asinh atan atan2
    atanh ceil clamp clamp_max clamp_min clip copysign cos cosh deg2rad digamma div divide eq erf erfc erfinv
    exp exp2 expm1 float_power floor floor_divide fmax fmin fmod frac ge greater greater_equal gt heaviside
    hypot i0 isclose isfinite isinf isnan ldexp le lerp less less_equal lgamma log log10 log1p log2 logaddexp
    logical_and logical_not logical_or logical_xor logit lt maximum minimum mul multiply nan_to_num ne neg
    negative not_equal positive pow rad2deg reciprocal relu remainder round rsqrt sgn sigmoid sign sin sinc
    sinh softmax sqrt square sub subtract tan tanh true_divide trunc where xlogy addcdiv addcmul log_softmax
"""
_REDUCING = """
    all allclose amax amin any argmax argmin argsort count_nonzero cummax cummin cumprod cumsum dist
    equal logsumexp max mean median min nanmean nansum norm numel prod sort std sum trace var topk
"""
_VIEWING = """
    chunk diagonal flatten flip gather masked_select moveaxis narrow nonzero permute ravel
    reshape roll select split squeeze t take transpose tril triu unbind unsqueeze swapaxes
"""

TORCH: Rows = _rows(
    plain=_ELEMENTWISE
    + _REDUCING
    + _VIEWING
    + """
        zeros_like ones_like full_like rand_like randn_like bernoulli clone detach is_tensor
        is_grad_enabled is_inference_mode_enabled is_floating_point is_complex get_default_dtype det inverse
    """,
    shape="zeros ones rand randn full randint",
    data="tensor as_tensor scalar_tensor asarray Tensor FloatTensor",
    joined="cat concat stack hstack vstack column_stack",
    product="outer kron index_select",
    matrix="matmul mm mv bmm dot inner vdot",
    repeated="broadcast_to tile",
    range="arange",
    steps="linspace logspace",
    square="eye diag",
    differences="diff",
    told="manual_seed",
    context="no_grad enable_grad inference_mode set_grad_enabled",
)
TORCH_CONSTANTS = """
    float16 half bfloat16 float32 float float64 double complex64 cfloat complex128 int8 int16 short int32 int
    int64 long uint8 bool pi e inf nan
""".split()
AUTOGRAD: Rows = _rows(plain="grad backward", transform="gradcheck", context="detect_anomaly")
FUNC: Rows = _rows(transform="grad vmap jacrev jacfwd hessian grad_and_value")
FUNCTIONAL: Rows = _rows(
    plain="""
        binary_cross_entropy binary_cross_entropy_with_logits cross_entropy cosine_similarity celu elu gelu
        glu hardsigmoid hardswish hardtanh hinge_embedding_loss huber_loss kl_div l1_loss leaky_relu log_softmax
        logsigmoid mish mse_loss nll_loss normalize poisson_nll_loss relu relu6 selu sigmoid silu smooth_l1_loss
        soft_margin_loss softmax softmin softplus softsign tanh tanhshrink threshold
    """,
    matrix="linear",
    one_hot="one_hot",
)
LINALG: Rows = _rows(plain="norm vector_norm det inv solve", matrix="matmul")
SPECIAL: Rows = _rows(plain="expit logit erf erfc log_ndtr ndtr xlogy xlog1py entr expm1 exp2 log1p sinc")
NN: Rows = _rows(
    plain="""
        BCELoss BCEWithLogitsLoss CrossEntropyLoss HuberLoss KLDivLoss L1Loss MSELoss NLLLoss SmoothL1Loss
        SoftMarginLoss ELU GELU Hardtanh LeakyReLU LogSigmoid LogSoftmax ReLU SELU SiLU Sigmoid Softmax Softplus
        Tanh Sequential
    """,
    square="Linear",
    data="Parameter",
)
OPTIM: Rows = _rows(plain="SGD Adam AdamW RMSprop Adagrad")
MATH: Rows = _rows(
    told="""
        acos acosh asin asinh atan atan2 atanh cbrt ceil comb copysign cos cosh degrees dist erf erfc exp exp2
        expm1 fabs factorial floor fmod fsum gamma gcd hypot isclose isfinite isinf isnan isqrt lgamma log log10
        log1p log2 perm pow prod radians sin sinh sqrt tan tanh trunc
    """
)
MATH_CONSTANTS = "pi e tau inf nan".split()
NUMPY: Rows = _rows(
    plain="""
        abs absolute arccos arcsin arctan arctan2 ceil clip cos cosh exp exp2 expm1 floor isclose isfinite
        isinf isnan log log10 log1p log2 max maximum mean min minimum power prod round sign sin sinh sqrt
        square std sum tan tanh var where allclose
    """,
    data="array asarray",
    shape="zeros ones",
    range="arange",
    steps="linspace",
)
NUMPY_CONSTANTS = "pi e inf nan".split()
NUMPY_DTYPES = "float32 float64 int64 int32".split()
BUILTINS: Rows = _rows(
    told="abs all any bool dict divmod enumerate float int len list max min pow print range repr reversed round "
    "sorted str sum tuple zip"
)

# What may be asked of a tensor without brackets, and with them.
TENSOR_VALUES = frozenset(
    "T data device dtype grad grad_fn is_leaf itemsize mT nbytes ndim real imag requires_grad retains_grad "
    "shape".split()
)
TENSOR_METHODS: Rows = _rows(
    plain=_ELEMENTWISE
    + _REDUCING
    + _VIEWING
    + """
        abs_ add_ backward bool ceil_ clamp_ clone contiguous copy_ cos_ cpu detach detach_ dim div_ double exp_
        fill_ float floor_ half int is_complex is_floating_point is_inference item log_ long masked_fill
        masked_fill_ mul_ ndimension neg_ nelement pow_ reciprocal_ relu_ requires_grad_ retain_grad round_
        short sigmoid_ sin_ size sqrt_ square_ sub_ t tanh_ to tolist trunc_ type_as view view_as reshape_as
        zero_ normal_ uniform_ bernoulli_ numpy is_contiguous stride inverse det
    """,
    product="outer ger index_select",
    matrix="matmul mm mv bmm dot inner",
    repeated="repeat expand tile broadcast_to",
    differences="diff",
)
TENSOR_SETTABLE = frozenset("grad data requires_grad".split())
NODE_VALUES = frozenset({"next_functions", "requires_grad"})
NODE_METHODS: Rows = _rows(told="name")
ARRAY_VALUES = frozenset("T dtype ndim shape size".split())
ARRAY_METHODS: Rows = _rows(plain="item tolist mean sum min max std var prod round reshape copy flatten")
LIST_METHODS: Rows = _rows(told="append extend insert pop remove reverse sort index count copy clear")
DICT_METHODS: Rows = _rows(told="items keys values get copy pop clear")
TUPLE_METHODS: Rows = _rows(told="index count")
TEXT_METHODS: Rows = _rows(told="format lower upper strip join split startswith endswith replace title")
SIZE_METHODS: Rows = _rows(told="numel index count")
OPTIMIZER_METHODS: Rows = _rows(told="step zero_grad")
MODULE_METHODS: Rows = _rows(told="parameters zero_grad train eval requires_grad_")
MODULE_VALUES = frozenset("weight bias training in_features out_features".split())
PAIR_VALUES = frozenset({"values", "indices"})

# What torch would take, and the lab does not hand on.
REFUSED_KEYWORDS = frozenset(
    "out device layout memory_format generator pin_memory names closure foreach fused capturable file flush "
    "size_average reduce like key".split()
)
