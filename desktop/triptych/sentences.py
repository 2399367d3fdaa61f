"""Every sentence that the language and the engine say, once: id -> English, with {arguments}.

``ui`` translates the template and fills it in again, so an argument is a name, a number or a place,
never a piece of a sentence.  What is counted has its forms behind a colon, ``{n:none|one|{n} of them}``:
these three, or the six of Arabic in Unicode's order (CLDR: zero, one, two, few, many, other).
"""

from __future__ import annotations

from collections.abc import Mapping

from triptych.messages import Said


def say(sentence: str, **args: object) -> Said:
    """Return the sentence with this id, filled in; an id that is not in the table is a KeyError."""
    words = {name: str(value) for name, value in args.items()}
    return Said(sentence, words, filled(ENGLISH[sentence], words))


def filled(template: str, words: Mapping[str, str]) -> str:
    """Return a template, in whichever language, with its arguments in it, what is counted in its right form."""
    return template.format_map({name: _Argument(word) for name, word in words.items()})


class _Argument(str):
    """An argument as it stands; by a format it chooses the form of what is counted."""

    __slots__ = ()

    def __format__(self, forms: str) -> str:
        """Return itself, or that one of ``forms`` which its number asks for; what is no number asks for the last."""
        if "|" not in forms:
            return format(str(self), forms)
        listed = forms.split("|")
        return listed[_form(int(self), len(listed))] if self.isdecimal() else listed[-1]


def _form(count: int, forms: int) -> int:
    """Which form a number asks for: of none, one and more, or of Arabic's six."""
    if count < 2 or forms < 4:
        return min(count, 2)
    rest = count % 100
    few_or_many = 3 if rest <= 10 else 4
    return 2 if count == 2 else few_or_many if rest > 2 else 5


ENGLISH: dict[str, str] = {
    # reading
    "empty": "Type an expression to differentiate, for example x^2.",
    "unknown": "'{name}' is unknown",
    "unknown-near": "'{name}' is unknown; did you mean {near}?",
    "arity": "'{name}' takes ({params}), but {count:no value is|one value is|{count} values are} given",
    "too-long": "The program has {length} characters; at most {most} are read",
    "line-too-long": "This line has more than {most} numbers, names and signs; write it in several lines",
    "too-deep": "More than {most} brackets, signs or powers stand inside each other here; write it in several lines",
    "number-too-large": "The number {number} has too many digits or too large an exponent to be computed with",
    "coded-number": "{number} is not read as a number; write it in decimal digits",
    "number-is-inf": "{number} is larger than any float64, so a computer takes it as infinity",
    "character": "The character '{character}' has no meaning here",
    "closing-without-opening": "This '{bracket}' closes a bracket that was never opened",
    "never-closed": "This '{bracket}' is never closed",
    "equals-inside": "An = gives a name a value at the start of a line; to compare, write ==",
    "operator-missing": "An operator is missing before {token}",
    "unexpected": "'{token}' can't stand here",
    "decimal-comma": "A comma separates here; a program writes its numbers with a dot: {number}",
    "ends-early": "Something is still missing at the end",
    "value-missing": "A value is missing before '{token}'",
    "function-needs-brackets": "'{name}' is a function; put what it applies to in brackets: {name}(x)",
    "applied-to-power": "{name} is applied to the whole power here; for a power of {name}, write ({name}(x))^2",
    "inverse-not-power": "{name} to the power -1 is read as the inverse function a{name}; for one divided by {name}, "
    "write 1/{name}(x)",
    "fraction-first": "The fraction is taken first here, as in (1/2)·x; to divide by the whole product, write 1/(2x)",
    "look-alike": "'{character}' is a letter of another script; it is read as {plain}",
    "factorial": "A factorial is read of a typed whole number below 100; that of anything else has no derivative: write the product out",
    "index-no-word": "An index is a name or a number, as in x_1 or x_max; give this one a name of its own",
    "index-without-name": "An index must follow a name, as in x_1",
    "command": "The command {name} is not read here",
    "environment": "The environment {name} is not read here; cases and pmatrix are",
    "index-not-a-number": "An index must be a whole number or a slice of whole numbers, as in x[0], x[1:3], A[0][1] or A[:, 0]",
    "index-list": "A list of indices is not read; list what they take, as in [x[0], x[2]]",
    "index-mask": "A mask takes numbers out by their values, so that nobody knows how many are left; write where(x > 0, x, 0), "
    "which keeps every place",
    "slice-backwards": "A slice goes forward, by steps of 1 or more, as in PyTorch; for the step {step}, write flip(x) and slice that",
    "slice-empty": "The slice [{index}] takes nothing out of {size:nothing|one number or row|{size} numbers or rows}",
    "method-expected": "After a dot stands the name of a function with brackets, as in x.sin()",
    "reserved": "'{name}' has a meaning of its own here, so it can't be given a value",
    "rebound": "{name} gets a new value here; from this line on it is shown as {new}",
    "defined-twice": "{name} already has a value from line {line}",
    "cycle": "These names need each other, so none of them has a value: {names}",
    "vector-empty": "A vector needs at least one number",
    "line-skipped": "A line that begins with {word} is skipped; it is not needed here",
    "not-a-constant": "'{text}' is not a number; write one like 6.7, pi/2 or 1e-3",
    "condition-missing": "'{op}' asks for a condition here, such as x > 0",
    "condition-as-number": "A condition is no number, so '{op}' can't compute with it; write where(condition, 1, 0)",
    "condition-as-output": "A condition has no derivative; use it in where(condition, a, b)",
    "python-loop": "'{word}' begins a loop, and loops are not read here; write its steps out, one line each, or a sum as "
    "sum(x[i]^2 for i in range(3))",
    "python-word": "'{word}' is a word of Python that is not read here; to choose, write where(condition, a, b)",
    "prime": "A prime asks for a derivative, and Triptych takes those itself; type the function alone; a transpose is written A.T",
    "word-or-product": "{name} is read as one name; for the product, write {product}",
    "word-with-function": "{name} is read as one name; for the function, write {function}({rest})",
    "raised-index": "A number in brackets raised counts layers or derivatives; give the value a name of its own, or write x^2",
    "no-weights": "'{name}' makes its own weights by chance; write them out, as in w @ x + b",
    "root-first": "The root is taken of {number} alone here; for the root of more, write √({more})",
    "raised-t": "T raised is read as the transpose; for a power, write **T, or give T a value",
    "derivative-asked": "'{name}' asks for a derivative, an integral or a limit; type the function alone, it is differentiated "
    "here",
    "choice-half": "A choice needs both sides: a if condition else b, or condition ? a : b",
    "text": "'{text}' in quotes is a text and no number",
    "axis-other": "A vector has one direction, 0 or -1, and a matrix also 1 or -2; {option} names another one",
    "option": "The option {option} of {name} is not read with this value; write the formula out",
    "class-typed": "{name} is read for scores and one typed class, as in {name}(z, 1); otherwise write -sum(y*log_softmax(z))",
    "one-axis": "{name} is read only where a vector with one direction comes out, as in ones(3) or x.view(-1)",
    "random": "'{name}' draws numbers by chance; write the numbers themselves, as in x = [0.5, -1.2]",
    "detached": "detach cuts the gradient off, which only the code does and no formula; give that value a name with a number",
    "gamma-function": "gamma(…) is the gamma function here; for the product, write gamma*(…)",
    "by-place": "Give these values by their places, without names",
    "module-options": "{name}(…) takes fewer options by place than the {count} given; name them",
    "double-slash": "// divides and rounds down in Python, and begins a comment elsewhere; write floor(x/y), or # for a comment",
    "atan2-capital": "ATAN2 takes x first in spreadsheets and y first elsewhere; write atan2(y, x)",
    "function-unread": "'{name}' can be called once its own line can be read",
    "function-of-itself": "'{name}' is defined by itself, so it can't be written out",
    "log-capital": "LOG means the logarithm to base 10 in some programs and to base e in others; write log10 or ln",
    "sum-index": "This sum or product over an index is not read: its bounds must be whole numbers, or its term be made of "
    "components such as x_i; else write sum(x) for a vector x, or the terms with +",
    "sum-too-long": "A sum or product over an index is read up to {most} terms",
    "mixed-number": "A fraction right after a number can mean a sum or a product; write + or *",
    "acts-only": "A line that begins with {word} only acts or asks for a derivative; it is skipped",
    "body-unread": "The body of {name} is read only where it is lines name = expression and one return",
    # the computing process
    "backend-missing": "{name} could not be loaded, so its column stays empty; install Triptych again",
    "engine-failed": "Triptych failed at this program, which is a fault of Triptych; please report it",
    "out-of-memory": "This takes more than {megabytes} MB of memory; make the program smaller",
    # asking
    "missing": "{name} has no value",
    "no-such-wrt": "There is no {name} in the program to differentiate by",
    "too-many-steps": "The program has {steps} steps; at most {most} are computed",
    "vector-output": "The output has {size:no numbers|one number in a list|{size} numbers}, so it has no single gradient; choose v, one number "
    "for each component, to see vᵀJ",
    "seed-size": "The vector v needs as many numbers as the output has: {size}",
    "matrix-of-matrices": "A matrix has rows of numbers; nothing that lies deeper is read",
    "rows-differ": "The rows of a matrix need the same length; these have {sizes}",
    "no-such-row": "There is no row [{index}] in a matrix of {size}",
    "inner-sizes": "The inner sizes {left} and {right} do not fit: a product of matrices takes rows as long as the columns "
    "are high, and here are {shapes}",
    "shapes-differ": "{op} can't join values of {shapes}",
    "bars-of-matrix": "Bars around a matrix can mean its determinant or the size of every number; write det(A) or abs(A)",
    "power-of-matrix": "This takes 1 over every number of the matrix, which is seldom meant; write inv(A), or 1/A",
    "cross-matrix": "A cross between vectors is the cross product, which matrices do not have; write * to multiply number "
    "by number",
    "cross-three": "A cross product takes two vectors of 3 numbers, and here stand {shapes}",
    "reshape-unread": "{name} is read with one or two sizes, one of which may be -1, as in x.reshape(2, 3) or x.view(-1)",
    "reshape-sizes": "{count} numbers do not fill the shape {sizes}",
    "join-needs-list": "{name} joins what stands in a list, as in {name}([a, b])",
    "join-ranks": "{name} joins vectors with vectors and matrices with matrices, not numbers and not one with the other",
    "join-sizes": "{name} can't join {sizes}: their other sides differ",
    "einsum-unread": "The sum '{text}' is not read: write it as 'ij,j->i', each value and what comes out with two letters "
    "at most",
    "einsum-count": "This sum names {count:no value|one value|{count} values}, and behind it there {given:is none|is one|are {given}}",
    "einsum-rank": "'{letters}' stands for a value with so many directions, and this one is {shape}",
    "needs-two-vectors": "{op} takes two vectors; give each a value like [1, 2, 3]",
    "needs-matrix": "{op} works on a matrix; give it a value like [[1, 2], [3, 4]]",
    "not-square": "{op} needs a square matrix, and this one is {rows} by {columns}",
    "too-many-rows": "{op} is written out for matrices of {most} rows at most, and this one has {rows}",
    "needs-dim": "{op} of a matrix needs a direction: dim=0 goes down the columns, dim=1 along the rows",
    "vectors-only": "{op} with this option is read for vectors alone; for a matrix, write the formula out",
    "no-such-component": "There is no component [{index}] in a vector of {size}",
    "no-vector": "A number has no component [{index}]; give it a value like [1, 2, 3]",
    "dot-needs-vectors": "{op} multiplies vectors and matrices; give each a value like [1, 2, 3], or write * for numbers",
    "wrt-condition": "{name} is a condition, so nothing can be differentiated by it",
    "needs-vector": "{op} works on a vector; give it a value like [1, 2, 3]",
    "sizes-differ": "{op} can't join vectors of {sizes} components",
    "no-such-column": "There is no column {name}; there are {names}",
    "h-not-positive": "The step h must be a number above 0, not {h}",
    "no-such-axis": "{name} is no input of the program, so it has no range; its inputs are {names}",
    "axis-component": "{name} is a vector of {size} numbers; choose one component, such as {first}",
    "axis-empty": "The range of {name} must go from a number to a larger one",
    # columns
    "loading": "{library} is still loading; its number comes as soon as it is there",
    "torch-error": "PyTorch says: {error}",
    "sympy-too-large": "SymPy would have to write out a power of numbers with thousands of digits",
    "sympy-too-deep": "The program is nested too deep for SymPy; the other columns do not mind",
    "sympy-too-many": "Steps are used so often here that SymPy would write out more than {most} operations; the other columns do not mind",
    "sympy-no-word": "SymPy's derivative uses something that has no word here: {error}",
    "no-exact": "SymPy's derivative has no value here",
    "complex-step-stops": "The complex step can't pass {node}: {op} has a corner or a jump, or no form for complex "
    "numbers, so the imaginary part would not carry the slope",
    "tape-of-matrix": "This tape holds single numbers only, as micrograd's does, and {node} is a matrix",
    "tape-of-numbers": "This tape holds single numbers only, as micrograd's does, and {node} is a vector",
    # rules of differentiation
    "rule-sum": "{node}: sum rule, term by term",
    "rule-product": "{node}: product rule, u'v + uv'",
    "rule-quotient": "{node}: quotient rule, (u'v - uv')/v²",
    "rule-power": "{node}: power rule, times the inner derivative",
    "rule-constant-factor": "{node}: a constant factor stays",
    "rule-constant": "{node}: flat, so its slope is 0",
    "rule-chain": "{node}: chain rule",
    "rule-exponential": "{node}: exp is its own derivative, times the inner derivative",
    "rule-logarithm": "{node}: log u gives u'/u",
    "rule-sine": "{node}: sin gives cos, times the inner derivative",
    "rule-cosine": "{node}: cos gives -sin, times the inner derivative",
    "rule-tangent": "{node}: tan gives 1 + tan², times the inner derivative",
    "rule-secant": "{node}: sec gives sec·tan, csc gives -csc·cot, cot gives -csc², times the inner derivative",
    "rule-special": "{node}: gamma gives gamma times digamma, lgamma digamma, digamma polygamma, times the inner derivative",
    "rule-inverse": "{node}: derivative of an inverse function, times the inner derivative",
    "rule-hyperbolic": "{node}: hyperbolic functions, times the inner derivative",
    "rule-error-function": "{node}: erf gives a Gaussian, times the inner derivative",
    "rule-sigmoid": "{node}: sigmoid s gives s(1 - s), times the inner derivative",
    "rule-piecewise": "{node}: piece by piece, each with its own rule",
    # verdicts
    "agree": "Beyond {digits:no digit|one digit|{digits} digits} only {dtype} rounding is left ({ulp} ulp).",
    "agree-too-small": "All agree; the true number is smaller than {dtype} can tell from 0.",
    "rounding": "Rounding in {dtype} adds up from {node} on: {ulp} units in the last place, as much as these steps allow.",
    "rounding-far": "Rounding in {dtype} adds up from {node} on until {digits:no digit is|one digit is|{digits} digits are} left, "
    "as much as these steps allow.",
    "rounding-branch": "Rounding in {dtype} decides the condition of {node} otherwise than the exact numbers do, so the "
    "columns go different ways from there.",
    "rounding-exponent": "{dtype} has no {exact} and takes {value} for it: as an exponent of a negative number that decides "
    "over the sign of {node}.",
    "rounding-library": "PyTorch computes {node} or its slope only to about {value}, less exactly than {dtype} could; "
    "{digits:no digit is|one digit is|{digits} digits are} left.",
    "rounding-elimination": "PyTorch gets {node} and its slope by elimination, which loses digits as the matrix comes near to one "
    "without an inverse (its condition is {value} here); the other columns write it out.",
    "rounding-inside": "Inside its {op} PyTorch computes {value}; its rounding in {dtype} there leaves "
    "{digits:no digit|one digit|{digits} digits}.",
    "rounding-steps": "PyTorch has no {op} in one piece and computes {value} step by step; its rounding in {dtype} there "
    "leaves {digits:no digit|one digit|{digits} digits}.",
    "rounding-somewhere": "Rounding in {dtype} adds up over the steps until {digits:no digit is|one digit is|{digits} digits are} left, "
    "as much as they allow.",
    "cancellation": "At {node} two nearly equal numbers are subtracted, which brings the earlier rounding of {dtype} "
    "to the front; {digits:no digit is|one digit is|{digits} digits are} left.",
    "cancellation-inside": "Inside {node} two nearly equal numbers are subtracted ({value}), which brings the earlier "
    "rounding of {dtype} to the front; {digits:no digit is|one digit is|{digits} digits are} left.",
    "cancellation-paths": "The paths back to {node} bring numbers that nearly cancel, which brings the rounding of {dtype} "
    "to the front; {digits:no digit is|one digit is|{digits} digits are} left.",
    "kink": "{node} has a corner, a jump or a vertical slope exactly here (at {value}): there is no derivative, and each "
    "column follows its own convention.",
    "kink-times-0": "{node} has a vertical slope exactly here (at {value}), and it is multiplied by 0: the derivative "
    "is sound, but code that multiplies step by step loses it.",
    "kink-missed": "{node} has a corner, a jump or a vertical slope exactly here (at {value}), but the whole has not: its "
    "slope is {exact}, which rules that go step by step can't see; each column follows its own convention.",
    "kink-rule": "The rule for the slope of {node} gives no finite number here (at {value}), but the slope is there: it is "
    "{exact}; a column that multiplies step by step may lose it.",
    "kink-value": "{node} stands exactly at a jump (at {value}): the last digit, or the sign of a zero, decides on which "
    "side of it a program stands",
    "kink-beside": "{node} stands at a corner or a jump as far as {dtype} can tell (at {value}): the derivative is sound, "
    "but a column that follows its convention at the corner misses it.",
    "saturated": "{node} has rounded to {value} in {dtype}; truly it is {exact}, and the slope lives in that difference.",
    "saturated-inside": "On the way through {node} a number has rounded to {value} in {dtype}; truly it is {exact}, and the "
    "slope lives in that difference.",
    "clamped": "A clamp acts at {node} (it was given {value}): there the code holds a number fixed, which cuts the "
    "gradient off; the formula without the clamp goes on.",
    "overflow": "At {node} a number becomes {value} in {dtype}, where the true one is {exact}; whatever is computed from "
    "it is lost.",
    "overflow-inside": "On the way through {node} a number becomes {value} in {dtype}, where the true one is {exact}; "
    "whatever is computed from it is lost.",
    "overflow-unknown": "At {node} a number becomes {value} in {dtype}; the true one has too many digits to be had, so "
    "there is nothing to compare with.",
    "overflow-somewhere": "A number here is too large for any machine to write out, so there is nothing exact to compare with.",
    "masked": "{node} chose one branch, but the other one has no finite slope here, and code multiplies it by 0: that is nan.",
    "domain": "{node} is outside its domain in the real numbers ({value}); what a column still shows there is "
    "no derivative.",
    "domain-around": "{node} is real at this very point ({value}) but not right beside it, so it has no derivative "
    "in the real numbers.",
    "domain-input": "{node} is {value}, which is no number to differentiate at.",
    "domain-somewhere": "There is no real derivative at this point.",
    "differ": "The columns differ and no step explains it: please report this program, it is a fault of Triptych.",
    # training
    "train-diverged": "Diverged at step {step}: the loss is {loss}, and it was {first} at the start.",
    "train-lost": "Diverged at step {step}: {name} is {value} after it.",
    "train-rate-over": "The loss curves by {curvature} where it was least. A learning rate above 2/{curvature} = {most} jumps so "
    "far over the minimum that it lands higher than before, and this one is {rate}.",
    "train-rate-large": "The steps are too large for this loss; a smaller learning rate than {rate} may hold it.",
    "train-climbs": "A negative learning rate goes uphill, so the loss grows.",
    "train-piled-up": "Without zero_grad each step goes by the sum of all gradients so far, and so too far.",
    "train-stuck": "Nothing moves any more from step {step} on: the gradient is exactly 0 for every weight.",
    "train-flat": "The loss is flat here, as it is in a minimum or where an activation has no slope.",
    "train-no-gradient": "No gradient comes back to what is trained, so there is nothing to step by.",
    # judging an answer
    "right": "This is the derivative wherever it is defined: it agrees at {points} points of many sizes, to 48 digits.",
    "right-rounded": "This is the derivative, to the digits that you gave: {typed} stands for {meant}. Written as a fraction, "
    "a root or a function, it would be exact.",
    "right-proved": "This is the derivative; SymPy brings the difference to 0.",
    "not-decided": "This could not be decided: at too few points could both sides be computed.",
    "nowhere-defined": "This could not be decided: no point was found at which the program has a derivative in the real "
    "numbers.",
    "not-decided-in-time": "This could not be decided within {seconds} s.",
    "wrong-there": "At {point} the derivative is {true}, but this answer is {given}.",
    "mistake-unknown-name": "The program has no {name}, so the derivative can't have it either.",
    "mistake-wrong-shape": "The derivative by {wrt} has the shape of {wrt} itself, and this answer has another one.",
    "mistake-domain-restricted": "Where this answer has a real value it is right, but at {point} it has none, and the "
    "derivative is {true} there.",
    "mistake-sine-sign": "At {node}: sin gives +cos. Its derivative is {slope}, times that of {inside}.",
    "mistake-cosine-sign": "At {node}: cos gives -sin. Its derivative is {slope}, times that of {inside}.",
    "mistake-inner-derivative-missing": "At {node}: the derivative of what is inside, {inside}, is missing as a factor; "
    "{slope} is only the outer one.",
    "mistake-outer-at-inner-derivative": "At {node}: the outer derivative belongs at {inside} itself, so it is {slope}; here "
    "it was taken at the derivative of {inside}.",
    "mistake-outer-at-variable": "At {node}: the outer derivative belongs at {inside}, so it is {slope}, times the "
    "derivative of {inside}; here it was taken at {wrt} itself.",
    "mistake-inner-derivative-twice": "At {node}: the derivative of {inside} is a factor once, here it stands twice; the "
    "outer derivative is {slope}.",
    "mistake-inner-derivative-added": "At {node}: the outer derivative {slope} is multiplied by the derivative of {inside}, "
    "not added to it.",
    "mistake-inner-derivative-divided": "At {node}: the outer derivative {slope} is multiplied by the derivative of "
    "{inside}, not divided by it.",
    "mistake-inner-multiplied-by-itself": "At {node}: the outer derivative {slope} is multiplied by the derivative of "
    "{inside}, not by {inside} itself.",
    "mistake-power-not-lowered": "At {node}: the exponent comes down as a factor and is lowered by 1: {slope}.",
    "mistake-exponent-not-brought-down": "At {node}: the old exponent is missing as a factor in front: {slope}.",
    "mistake-exponent-sign-lost": "At {node}: the exponent comes down with its sign: {slope}.",
    "mistake-power-raised": "At {node}: the exponent is lowered by 1, not raised: {slope}.",
    "mistake-power-lowered-twice": "At {node}: the exponent is lowered by 1 and not by more: {slope}.",
    "mistake-lowered-exponent-as-factor": "At {node}: the factor in front is the old exponent, not the lowered one: {slope}.",
    "mistake-power-integrated": "At {node}: this power was integrated; its derivative is {slope}.",
    "mistake-exponential-rule-on-power": "At {node}: the base moves and the exponent is fixed, so the power rule holds: "
    "{slope}.",
    "mistake-power-rule-on-exponential": "At {node}: the exponent moves and the base is fixed, so the power rule does not "
    "hold; the derivative is {slope}.",
    "mistake-exponential-log-missing": "At {node}: the natural logarithm of the base is missing as a factor: {slope}.",
    "mistake-exponential-log-divided": "At {node}: one multiplies by the logarithm of the base; dividing is for the integral: "
    "{slope}.",
    "mistake-variable-power-one-term": "At {node}: base and exponent both move, so there are two terms, one for each.",
    "mistake-root-half-missing": "At {node}: the 2 below the fraction line is missing: {slope}.",
    "mistake-root-not-inverted": "At {node}: the root belongs below the fraction line: {slope}.",
    "mistake-root-third-missing": "At {node}: the 3 below the fraction line is missing: {slope}.",
    "mistake-product-of-derivatives": "At {node}: the derivative of a product is u'v + uv', not u'v'.",
    "mistake-product-one-term": "At {node}: the derivative of a product has two terms, u'v + uv'; one of them is missing.",
    "mistake-product-minus": "At {node}: the two terms of the product rule are added, u'v + uv'.",
    "mistake-product-uncrossed": "At {node}: each factor's derivative stands beside the other factor, u'v + uv'.",
    "mistake-product-as-sum": "At {node}: a product was differentiated like a sum; it is u'v + uv'.",
    "mistake-coefficient-lost": "At {node}: the factor that does not move has to stay; the derivative by {inside} is {slope}.",
    "mistake-coefficient-differentiated": "At {node}: {other} does not move, so it stays as a factor; it does not make the "
    "whole term 0: {slope}.",
    "mistake-coefficient-added": "At {node}: {other} stays as a factor, it is not added: {slope}.",
    "mistake-divisor-multiplied": "At {node}: {other} goes on dividing, it does not multiply: {slope}.",
    "mistake-reciprocal-sign": "At {node}: the minus of the reciprocal's derivative is missing: {slope}.",
    "mistake-reciprocal-of-derivative": "At {node}: the derivative of 1/v is -v'/v², not 1/v': {slope}.",
    "mistake-quotient-of-derivatives": "At {node}: the derivative of a quotient is (u'v - uv')/v², not u'/v'.",
    "mistake-quotient-order-swapped": "At {node}: the terms above are in the wrong order; it is (u'v - uv')/v².",
    "mistake-quotient-square-missing": "At {node}: below stands the square of the denominator, (u'v - uv')/v².",
    "mistake-quotient-denominator-missing": "At {node}: the squared denominator is missing, (u'v - uv')/v².",
    "mistake-quotient-plus": "At {node}: a minus stands between the terms above, (u'v - uv')/v².",
    "mistake-quotient-denominator-derived": "At {node}: below stands v², the denominator itself, not its derivative.",
    "mistake-quotient-one-term": "At {node}: above stand two terms, (u'v - uv')/v²; one of them is missing.",
    "mistake-constant-not-dropped": "At {node}: a constant term has the derivative 0, so it drops out.",
    "mistake-constant-as-one": "At {node}: a constant term has the derivative 0, not 1.",
    "mistake-minus-lost": "At {node}: the minus has to stay: {slope}.",
    "mistake-paths-multiplied": "At {node}: {wrt} acts in two ways that meet here; what comes along them is added, not "
    "multiplied.",
    "mistake-one-path-only": "At {node}: {wrt} acts in two ways that meet here, and only one of them was counted.",
    "mistake-log-base-missing": "At {node}: this logarithm's base is not e, so the logarithm of the base stands below: {slope}.",
    "mistake-log-base-inverted": "At {node}: the logarithm of the base stands below the fraction line: {slope}.",
    "mistake-log-of-inner-derivative": "At {node}: the logarithm gives one divided by {inside}: {slope}, times the inner "
    "derivative.",
    "mistake-tangent-derivative": "At {node}: tan gives 1 + tan², which is 1/cos²: {slope}.",
    "mistake-arccosine-sign": "At {node}: arccos gives a minus: {slope}.",
    "mistake-inverse-root-missing": "At {node}: below stands a square root: {slope}.",
    "mistake-inverse-root-added": "At {node}: no square root stands below: {slope}.",
    "mistake-inverse-sign-inside": "At {node}: the sign of the square below is wrong: {slope}.",
    "mistake-inverse-as-reciprocal": "At {node}: this is the inverse function and not one divided by it: {slope}.",
    "mistake-hyperbolic-sign": "At {node}: hyperbolic functions change into each other with a plus: {slope}.",
    "mistake-tanh-derivative": "At {node}: tanh gives 1 - tanh²: {slope}.",
    "mistake-sigmoid-complement-missing": "At {node}: sigmoid s gives s·(1 - s); one of the two factors is missing: {slope}.",
    "mistake-sigmoid-complement-sign": "At {node}: sigmoid s gives s·(1 - s), with this sign: {slope}.",
    "mistake-sigmoid-slope-missing": "At {node}: the sigmoid's own derivative is missing as a factor: {slope}.",
    "mistake-abs-slope-missing": "At {node}: to the left of its corner the slope is -1: {slope}.",
    "mistake-square-factor-missing": "At {node}: the 2 of the square is missing: {slope}.",
    "mistake-mean-count-missing": "At {node}: a mean divides by the number of components, and so does its derivative.",
    "mistake-outer-not-differentiated": "At {node}: the outer function itself was not differentiated; it gives {slope}.",
    "mistake-function-of-derivative": "At {node}: the function was applied to the derivative of {inside}; it has to be "
    "differentiated itself: {slope}.",
    "mistake-outer-derivative-missing": "At {node}: the outer derivative is missing as a factor: {slope}.",
    "mistake-sign-flipped": "At {node}: the sign is wrong; the derivative by {inside} is {slope}.",
    "mistake-integrated-instead": "This was integrated: its own derivative by {wrt} is the program.",
    "mistake-constant-has-slope": "The program does not change with {wrt}, so its derivative is 0.",
    "undefined-there": "At {point} the derivative is {true}, but this answer has no real value.",
    "mistake-constant-of-integration": "Without + {name} this is right; such a constant belongs to an integral.",
    "mistake-all-variables": "Here every input was taken to move; by {wrt}, everything but {wrt} stands still.",
    "mistake-wrong-variable": "This is the derivative by another name; here it is asked for by {wrt}.",
    "mistake-function-itself": "This is the function itself, not its derivative.",
    "mistake-second-derivative": "This is the second derivative; the first was asked for.",
    "mistake-degree-factor": "Angles are in radians here, so no factor pi/180 appears.",
    "mistake-derivative-inverted": "This is one divided by the derivative.",
    "mistake-constant-term-wrong": "This is the derivative plus a constant that does not belong there.",
    "mistake-rounded-number": "This is nearly right, but a number in it is rounded too far, or wrongly; give three right digits, a fraction or a root.",
    "mistake-constant-factor-wrong": "This is the derivative times a constant that does not belong there.",
    "mistake-number-instead-of-expression": "This is a number, but the derivative changes with the inputs.",
    # the perceptron's form
    "input-twice": "Two inputs are called {name}; give one of them another name",
    "input-taken": "{name} is a name of the perceptron's own (w, b, z, h, p, y, L); call the input otherwise",
    "input-unreadable": "'{name}' is no single name; write letters and digits, such as CGPA or x1",
    # a table of data
    "table-empty": "There are no rows here; paste or open lines of numbers, the target last",
    "table-too-many": "There are more than {most} rows; take {most} of them at most",
    "table-too-large": "This has {size} MB; {most} rows are the most, and they need less than {limit} kB",
    "table-binary": "This file is no text; save the table as CSV and open that",
    "table-file": "The file can't be read: {why}",
    "table-cell": "Line {line}, column {column}: '{cell}' is no number; write one such as 6.7",
    "table-cell-empty": "Line {line}, column {column}: nothing stands here; write a number or leave the row out",
    "table-cell-infinite": "Line {line}, column {column}: '{cell}' is not finite; write a number or leave the row out",
    "table-ragged": "Line {line} has another number of cells ({count}) than the first line ({width}); give every line as many",
    "table-quote": "Line {line}: a quotation mark is opened or closed in the wrong place",
    "table-narrow": "A line of {width} is too short: it takes at least {least} columns, the target last",
    "table-wide": "A line of {width} is too long: a perceptron takes {most} inputs at most, and {targets} of target here",
    "table-decimal-commas": "Commas were read as decimal commas.",
    "table-names": "The inputs are called {names} now.",
    "table-target": "'{heading}' is the target {target}.",
    "data-outside": "Row {row}: the target {target} is {value}, but cross-entropy is meant for targets from 0 to 1.",
    "data-labels": "Row {row}: the target {target} is {value}, but hinge takes labels of -1 and 1.",
    "data-zero": "{names} is 0 in every row, so what it is multiplied by has slope 0 and learns nothing: fill the column.",
    "data-zeros": "{names} are 0 in every row, so what they are multiplied by has slope 0 and learns nothing: fill the columns.",
    "data-one-class": "The target {target} is {value} in all rows: with one class alone there is no boundary to learn.",
    "shape-loss": "The last line is no loss of an output p against a named target y that the Perceptron room knows; "
    "it knows bce, mse, (p - y)^2/2, hinge and huber.",
    "shape-output": "The last line is an output without a loss; the Perceptron room needs one more line, such as "
    "L = (p - y)^2.",
    "shape-inputs": "This perceptron has {count} inputs, and the Perceptron room takes {most} at most.",
    "shape-hidden": "The hidden layer has {count} units, and the Perceptron room takes {most} at most.",
    "shape-deep": "There is more than one hidden layer, and the Perceptron room takes one at most.",
    "shape-sum": "Inside the loss stands no activation of a weighted sum w*x + … + b, with weights of its own for "
    "each unit.",
    "shape-vector": "The Perceptron room's inputs are single numbers, and the program begins with a vector.",
    "shape-too-large": "The program is too large to be a perceptron.",
    # the program itself
    "fault": "Triptych made a mistake while answering; the report can be copied.",
    "memory": "This program needs more memory than the computing process may use",
    "deadline": "No answer within {seconds} seconds; the computing process was ended and started afresh",
    # the lab: what is not run
    "lab-underscore": "'{word}' begins with an underscore: such names lead inside Python, and the lab runs none of them",
    "lab-word": "The lab does not run '{word}', because it could reach outside the lab",
    "lab-form": "The lab does not run '{word}' here; it runs a smaller part of Python",
    "lab-form-lambda": "The lab runs no lambda; write the function with def",
    "lab-form-generator": "The lab runs a for inside square brackets only; write [… for …]",
    "lab-form-try": "The lab runs no try: an error is shown, and that is what the lab is for",
    "lab-form-class": "The lab runs no class; write functions with def",
    "lab-keyword": "The lab hands no '{word}' on",
    "lab-import": "The lab imports torch, math and numpy only, so '{word}' was not imported",
    "lab-dotted": "The lab does not run '.{word}'",
    "lab-member": "'{word}' is not among the words of {module} that the lab runs",
    "lab-not-imported": "'{word}' comes from {module}, which the lab does not import",
    "lab-attribute": "The lab does not run .{word} of a {kind}",
    "lab-attribute-set": "The lab does not set .{word} of a {kind}",
    "lab-kind": "'{word}' gives a {kind}, and the lab works with tensors, numbers, texts and lists only",
    "lab-array-of-objects": "'{word}' gives an array that holds no numbers",
    "lab-not-filled": "torch.{word} with whole numbers gives a tensor of whatever was in memory; write torch.zeros",
    "lab-context": "'{word}' can stand after with only",
    "lab-with": "After with, the lab runs torch.no_grad(), torch.enable_grad() and torch.inference_mode() only",
    "lab-format": "The lab does not format with '{word}'; a place in a text takes a name and a width, no more",
    "lab-magic": "'{word}' is an order to the notebook, not Python; this line was skipped",
    "lab-shell": "'{word}' is an order to the system's shell, which the lab never runs; this line was skipped",
    "lab-language": "This cell is written for '{word}', not in Python; it was skipped",
    # the lab: limits
    "lab-source": "This cell has more than {most} characters; split it",
    "lab-deep-code": "More than {most} brackets, signs or blocks stand inside each other here; write it in several lines",
    "lab-deep-calls": "More than {most} calls wait for each other here; the lab goes no deeper",
    "lab-steps": "This cell takes more than {most} steps; it was stopped",
    "lab-turns": "This loop turns more than {most} times; it was stopped",
    "lab-time": "This cell takes more than {seconds} seconds; it was stopped, and the lab is as it was before",
    "lab-killed": "This cell did not end and was stopped from outside; the lab is as it was before",
    "lab-interrupted": "You stopped this line; the lab is as it was before",
    "lab-work": "The tensors of this cell have more than {most} numbers together; it was stopped",
    "lab-memory": "This cell needs more memory than the lab has; it was stopped, and the lab is as it was before",
    "lab-kept": "The names hold more than {megabytes} MB of numbers after this cell; it was taken back",
    "lab-tensor-size": "'{word}' would make a tensor of more than {most} numbers",
    "lab-number-size": "'{word}' would make a whole number too long to be computed with",
    "lab-list-size": "'{word}' would make a list of more than {most} items",
    "lab-text-size": "'{word}' would make a text of more than {most} characters",
    "lab-width": "'{word}' would fill a text with more than {most} characters for one number",
    "lab-output": "This cell prints more than {most} characters; the rest is left out",
    "lab-notebook-time": "The notebook has used up its {seconds} seconds; this cell was not run",
    # the lab: what errors and warnings mean
    "lab-why-untracked": "Nothing on the way to this tensor asked for gradients, so there is no tape to play back. Give the "
    "input requires_grad=True before computing with it.",
    "lab-why-integer": "Only numbers with a decimal point can have a gradient: an integer can't move by a little. "
    "Write 3.0 instead of 3.",
    "lab-why-twice": "The first backward let go of what the tape had saved. Compute the output again, or keep the tape with "
    "retain_graph=True.",
    "lab-why-in-place-leaf": "A leaf that wants gradients can't be overwritten while the tape records. Update it inside "
    "torch.no_grad().",
    "lab-why-version": "A number that backward needs was overwritten in place after it was saved. Use the form without the "
    "underscore, which makes a new tensor.",
    "lab-why-non-leaf": "This tensor was computed, so its gradient passes through and is not kept. Call retain_grad() on it "
    "before backward, or read .grad of the leaf.",
    "lab-why-not-scalar": "backward starts from one number. Take the mean or the sum first, or give backward the vector v of "
    "vᵀJ.",
    "lab-why-unused": "The output does not depend on this tensor, so the tape does not lead to it.",
    "lab-why-no-grad-asked": "This tensor does not ask for gradients, so there is nothing to differentiate by.",
    "lab-why-flag": "Only a leaf's requires_grad can be changed. For a computed tensor, detach() gives a copy without tape.",
    "lab-why-keyword": "torch knows no such keyword; it is spelt requires_grad, with an s.",
    "lab-why-numpy": "numpy knows no tape, so torch refuses to hand a tracked tensor to it. Detach it first, or use torch's own "
    "function.",
    "lab-why-scalar": "math works with plain numbers, so the tape ends here. Use torch's function of the same name.",
    "lab-why-not-tensor": "torch's functions take tensors. Wrap the number in torch.tensor(…).",
    "lab-why-grad-call": ".grad holds the gradient and is no function; leave out the brackets.",
    "lab-why-no-grad-yet": ".grad is None until the first backward has written to it.",
    "lab-why-undefined": "This name has no value here. If the stored output shows one, it comes from a session in which the "
    "name still had a value.",
    "lab-why-dtype": "Both sides need the same number type. Convert one of them, for example with .float().",
    "lab-why-inference": "A tensor made in inference mode can never be part of a tape. Use torch.no_grad(), or clone it.",
    "lab-why-retain": "Only a tensor on the tape can be told to keep its gradient.",
    "lab-why-optimize": "An optimizer changes leaves; this tensor was computed from another.",
    "lab-why-assign-grad": "The gradient must be a tensor of the same shape and type as the tensor itself, or None.",
    "lab-why-copy": "Making a tensor from a tensor copies the numbers and leaves the tape behind.",
    "lab-why-cycle": "A gradient with a tape of its own and its tensor hold each other in memory.",
    "lab-why-size": "The two shapes differ, so one is stretched over the other and the loss means something else.",
    "lab-why-loss-range": "This loss takes probabilities between 0 and 1: put a sigmoid before it.",
    "lab-why-start": "backward's own argument is the vector v of vᵀJ: a tensor of the output's shape.",
    "lab-why-capital": "torch.Tensor is the class; torch.tensor, with a small t, makes a tensor of numbers and takes "
    "requires_grad.",
    "lab-why-no-derivative": "torch computes this, and has no derivative for it; it says so only when backward comes there.",
    "lab-why-anomaly": "This is the first step, going back, whose gradient is no number. Look at what went into it.",
    "lab-why-gradcheck": "Small differences need more digits than float32 has. Make the inputs float64, with .double().",
    "lab-why-float": "This is a plain number, not a tensor, so it has no tape.",
    "lab-why-removed": "A notebook's cells were run in another order than they stand in, so a stored output may belong to lines "
    "that have changed since.",
    # the lab: mends
    "lab-mend-float": "Make the number a float that wants gradients",
    "lab-mend-track": "Ask for gradients where the tensor is made",
    "lab-mend-retain-graph": "Keep the tape after the first backward",
    "lab-mend-no-grad": "Update inside torch.no_grad()",
    "lab-mend-out-of-place": "Make a new tensor, and leave the old one",
    "lab-mend-retain-grad": "Keep this tensor's gradient",
    "lab-mend-sum": "Take the sum first",
    "lab-mend-mean": "Take the mean first",
    "lab-mend-spelling": "Spell it requires_grad",
    "lab-mend-torch-function": "Use torch's function",
    "lab-mend-detach": "Detach it first",
    "lab-mend-brackets": "Leave out the brackets",
    "lab-mend-still-tracked": "Leave gradients switched on",
    "lab-mend-outside": "Compute outside torch.no_grad()",
    # notebooks
    "notebook-not-json": "This file is no notebook: it can't be read as JSON",
    "notebook-no-cells": "This file is no notebook: it has no list of cells",
    "notebook-format": "This notebook has format {format}; open it in Jupyter and save it again, which makes it format 4",
    "notebook-too-large": "This notebook has more than {megabytes} MB; clear its outputs in Jupyter and save it again",
    "notebook-too-many": "This notebook has {count} cells of code; the first {most} are run",
    "notebook-language": "This notebook is written in {language}; the lab runs Python",
    "notebook-order": "The cells were last run in another order than they stand in; run from the top they may show other "
    "results",
    "notebook-stale": "The stored output comes from an earlier session: run from the top, '{name}' has no value here",
    "notebook-after-error": "The stored output was made before a line above it stopped with an error",
    # lessons: the file
    "lesson-too-long": "The lesson has more than {most} characters; split it into several",
    "lesson-too-large": "The file has more than {megabytes} MB, so it was not read; a lesson is a page or two of text",
    "lesson-not-text": "The file is not a text in UTF-8",
    "lesson-unreadable": "The file can't be read: {error}",
    "lesson-no-header": "A lesson begins with a line +++, its title and summary as TOML, and another line +++",
    "lesson-no-page": "The lesson has no page; begin one with a line such as # What is a slope?",
    "lesson-before-page": "This stands before the first page; begin one with a line such as # What is a slope?",
    "lesson-toml": "This is no TOML: {error}",
    "lesson-field": "The field '{field}' can't be used: {error}",
    "lesson-field-missing": "The field '{field}' is missing",
    "lesson-field-unknown": "There is no field '{field}' here",
    "lesson-task-twice": "Two tasks are called '{id}'; progress could not tell them apart",
    "lesson-skill": "There is no skill '{skill}'; there is {known}",
    "lesson-hints": "A task has one to {most} hints (nudge, rule, half done, answer), not {count}",
    "lesson-no-right-option": "None of the options is right; mark one with right = true",
    "lesson-bug-line": "The snippet has no line {line}",
    "lesson-rule": "There is no rule '{rule}'; there is {rules}",
    "lesson-quantity": "'{name}' names nothing in an answer; write z, dz/dx, or dz/dx with a part such as autograd or verdict",
    "lesson-image-outside": "The picture '{name}' does not lie in the lesson's own folder",
    "lesson-image-kind": "The picture '{name}' is no PNG, JPEG or SVG",
    "lesson-image-missing": "The picture '{name}' is not there",
    "lesson-image-large": "The picture '{name}' has more than {megabytes} MB",
    "lesson-next-unknown": "The next lesson, '{name}', is not there",
    "lesson-next-cycle": "These lessons lead to each other without end: {names}",
    "lesson-told-alone": "There is no lesson '{name}' in the folder above; a translation has the name of what it translates",
    "lesson-told-header": "The header's '{field}' must be as in the lesson that is translated",
    "lesson-told-pages": "There are {count} pages here, but {wanted} in the lesson that is translated",
    "lesson-told-parts": "The page '{title}' has {count} parts here, but {wanted} in the lesson that is translated",
    "lesson-told-other": "Only what people read may be translated; programs, ids, answers, formulas and `code` stay",
    "lesson-twice": "Another lesson has the same name; rename one of them",
    "course-no-lessons": "{path} has no lesson in it; a lesson is a file whose name ends in .md",
    "course-not-there": "{path} is not there",
    "course-no-archive": "{path} is neither a folder nor a zip file",
    "course-archive": "{path} can't be read as a zip file: {error}",
    "course-archive-outside": "This entry leads out of the archive, so it was left out",
    "course-archive-large": "This entry unpacks to more than {megabytes} MB, so it was left out",
    "course-too-many": "There are more than {most} lessons; the others were left out",
    # lessons: values that do not hold, and answers that are judged otherwise
    "lesson-value": "{name} should be {expected}, and is {found} now ({versions})",
    "lesson-not-right": "Task '{id}': the answer {answer} should be right, and is judged {verdict}",
    "lesson-not-wrong": "Task '{id}': the answer {answer} should be wrong, and is judged {verdict}",
    "lesson-other-mistake": "Task '{id}': the answer {answer} should be told as {expected}, and is as {found}",
    "lesson-failed": "{what} could not be computed; try triptych compare with it",
    # tasks
    "task-says": "{text}",
    "task-right": "That is right.",
    "task-undecided": "I could not decide this.",
    "task-nothing-typed": "Type an answer first.",
    "task-nothing-predicted": "Say what you expect first; then look.",
    "task-number": "'{text}' is no number; write one like 6.7, -0.5, pi/2 or 1e-3.",
    "task-number-wrong": "{value} is not it.",
    "task-sign": "Choose negative, zero or positive.",
    "task-sign-right": "So it is: {of} is {value}.",
    "task-sign-wrong": "Not so: {of} is {value}. Look at which way the curve leans there.",
    "task-size-right": "Well guessed: {of} is {value}.",
    "task-size-wrong": "{of} is {value}; your guess is off by more than a factor of {within}.",
    "task-size-sign": "{of} is {value}, so even the sign is the other one.",
    "task-drawing-right": "Your line has the shape of the true curve.",
    "task-drawing-short": "Draw over more of the range; at least {fewest} places are needed.",
    "task-drawing-flipped": "Where the true curve is above 0, yours is mostly below, and the other way round.",
    "task-drawing-high": "Your line runs mostly too high.",
    "task-drawing-low": "Your line runs mostly too low.",
    "task-factors-missing": "Fill in all {count} boxes: each factor, and then their product.",
    "task-factor": "The factor d{of}/d{by} is not right yet.",
    "task-follows": "This is the product of the factors that you typed, so the multiplying is right; factor {number} is not.",
    "task-chain-right": "Each factor is right, and so is their product.",
    "task-rule-pick": "Pick one of the rules.",
    "task-rule-wrong": "That rule does not fit {step}. Ask what was done last when it was computed.",
    "task-rule-compound": "{step} is not put together like that. Ask what was done last when it was computed.",
    "task-rule-step": "Right. Now it reads {formula}",
    "task-rule-done": "Right, and nothing is left to differentiate: {formula}",
    "task-order-all": "Every step has to be put in its place, once.",
    "task-order-wrong": "{step} comes too early: its gradient is complete only when {user} has handed its share back.",
    "task-order-right": "Right: every step comes only when all that used it have handed back their share.",
    "task-choose": "Choose one of the answers.",
    "task-choice-more": "That is part of it; another answer is right too.",
    "task-bug-how": "Point at the line at fault, or mend the lines and run them.",
    "task-bug-found": "That is the line. Now mend it.",
    "task-bug-elsewhere": "Line {line} does what it should; look elsewhere.",
    "task-bug-error": "It still stops at line {line}: {message}",
    "task-bug-still": "It runs, but {name} is {found} and should be {expected}.",
    "task-bug-mended": "Mended: it runs, and every number is as it should be.",
    "task-goal-touched": "{name} has to stay where it was; put it back.",
    "task-goal-none": "{of} has no value here; move on.",
    "task-goal-below": "Not yet: {of} is {value}, and has to be below {most}.",
    "task-goal-above": "Not yet: {of} is {value}, and has to be above {least}.",
    "task-goal-right": "Reached.",
    "task-five-points": "I could not decide; here is how both look at five points.",
    # rules to pick
    "pick-chain": "Chain rule: outer derivative times inner derivative",
    "pick-constant-factor": "Constant factor: it stays",
    "pick-cosine": "Cosine: cos gives -sin",
    "pick-error-function": "Error function: erf gives a Gaussian",
    "pick-exponential": "Exponential: it stays, times the logarithm of its base",
    "pick-hyperbolic": "Hyperbolic functions",
    "pick-inverse": "Inverse functions",
    "pick-logarithm": "Logarithm: log u gives u'/u",
    "pick-piecewise": "Piece by piece",
    "pick-power": "Power rule: the exponent comes down, and is lowered by 1",
    "pick-product": "Product rule: u'v + uv'",
    "pick-quotient": "Quotient rule: (u'v - uv')/v²",
    "pick-secant": "Secant, cosecant, cotangent",
    "pick-sigmoid": "Sigmoid: s gives s(1 - s)",
    "pick-sine": "Sine: sin gives cos",
    "pick-special": "Gamma functions",
    "pick-sum": "Sum rule: term by term",
    "pick-tangent": "Tangent: tan gives 1 + tan²",
    # skills
    "skill-slope": "What a slope is",
    "skill-power": "Powers",
    "skill-sum": "Sums and constant factors",
    "skill-product": "Products",
    "skill-quotient": "Quotients",
    "skill-chain": "The chain rule",
    "skill-exponential": "Exponentials",
    "skill-logarithm": "Logarithms",
    "skill-trigonometry": "Sine and cosine",
    "skill-paths": "Sums over paths",
    "skill-perceptron": "The perceptron's chain",
    "skill-loss": "Cross-entropy and its cancelling",
    "skill-tracking": "What the tape records",
    "skill-accumulation": "Gradients that add up",
    "skill-stopping": "Stopping the tape",
    "skill-vectors": "Vectors and vᵀJ",
    "skill-kinks": "Corners",
    "skill-rounding": "Rounding",
    "skill-saturation": "Saturation",
    "skill-clamp": "Clamps",
    "skill-differences": "Finite differences",
    "skill-growth": "Formulas that grow",
    "skill-training": "Training",
    # practice: hints that are made
    "practice-ask": "Differentiate by {wrt}.",
    "practice-nudge": "What was done last when {step} was computed? Begin there.",
    "practice-half": "After the first rule it reads {formula}",
    "practice-answer": "One way to write it: {formula}",
    # progress
    "table-large": "{path} has more than {megabytes} MB",
    "table-unreadable": "{path} can't be read: {error}",
    "table-not-text": "{path} is not a text in UTF-8; save the table as CSV in UTF-8",
    "table-bad-row": "{path}, line {line}: {why}; export the file again from Triptych",
    "progress-damaged": "The file of your progress was damaged and could not be read. It was set aside as {aside}; a new one "
    "was begun.",
    "progress-damaged-stays": "The file of your progress, {path}, is damaged and could not be set aside: {error}. Practice goes "
    "on, but is not kept.",
    "progress-gone": "The file of your progress, {path}, was gone, so a new one was begun; what it held is not known any more.",
    "progress-locked": "The file of your progress, {path}, is in use by another program. Practice goes on, and is kept as soon "
    "as the file is free.",
    "progress-read-only": "The file of your progress, {path}, can't be written ({error}). Practice goes on, but is not kept.",
    "progress-newer": "The file of your progress, {path}, was written by a newer Triptych. It is left as it is; practice goes "
    "on, but is not kept.",
    # files
    "session-too-large": "This has more than {most} MB, so it was not read; a session is a page or two of text",
    "session-too-much": "Here is more than a session keeps ({most} MB in all, 200,000 characters in a cell), so "
    "nothing was written; take some of the lab's cells away, or save them as a notebook",
    "session-not-text": "The file is not a text in UTF-8, so it is no session",
    "session-toml": "This is no session, or a damaged one: line {line} can't be read as TOML",
    "session-deep": "This is no session: its brackets or names are nested deeper than any session's",
    "session-ragged": "The field '{room}.table' can't be used: row {row} has {has} numbers for {names} names",
    "session-cut": "This session was cut short: the line that ends it is missing. Open a whole copy of it, or, if "
    "nothing else is missing, write {mark} below it",
    "session-no-version": "This is no session: a line such as triptych = 1 is missing",
    "session-newer": "This session has format {number}; this program reads formats up to {known}. "
    "Open it with a newer Triptych",
    "session-field": "The field '{field}' can't be used: {error}",
    "session-no-lessons": "This session goes with the lessons in {path}, which can't be opened from here; open "
    "them from the menu, wherever they are",
    "session-no-network": "The field 'perceptron.program' is no network that the Perceptron room can show",
    "session-written-meanwhile": "{name} was changed by another window or program since it was opened or saved here, so "
    "nothing was written: save over it, or under another name",
    "session-line": "This line is no session, or was changed on its way; copy it once more",
    "session-line-cut": "The line of this session was cut short on its way; copy it once more, to its end",
    "file-is-folder": "{path} is a folder; choose a file in it",
    "file-unread": "{path} can't be read: {error}",
    "file-unwritten": "{path} can't be written: {error}. What was there is as it was; choose another place",
    # what is taken away
    "take-vectors": "The chain rule is written out for numbers; over vectors and matrices the other two show the same",
    "take-many-paths": "There are {count} paths, too many to write each one out; the other two show the same",
    "take-no-code": "PyTorch's code for this program could not be had",
    "take-no-word": "SymPy has no exact word for something here: {word}",
    "take-large": "There are {count} numbers to differentiate by, too many to write SymPy's derivatives out",
    "take-long": "Written out, SymPy's derivative would fill many pages; the other two show its numbers",
    "take-no-axis": "There is no curve along a single number to be drawn",
    "take-no-number": "At this point SymPy's code has no number for {what}, so it is left out here",
    "take-differs": "The code gave {found} for {what}, and {shown} is shown. So nothing was written; please report this "
    "program",
    "take-failed": "The code for {name} did not run: {error}. So nothing was written; please report this program",
    "take-late": "The code did not end within {seconds} s, so it was stopped and nothing was written",
    "take-died": "The process that runs the code ended before it was done, so nothing was written; try again",
    "draw-late": "The drawing was not done within {seconds} s, so it was stopped, and there is no file",
    "draw-died": "The process that draws for files ended before it was done, so there is no file; try again",
    "take-curve-differs": "The curves came out differently when the code was run, so they are left out here",
    "take-curve-fails": "Somewhere along the curves the code has no number to give, so they are left out here",
    "take-other": "The numbers were computed anew and came out differently ({what}: {found}, shown {shown}), so nothing was "
    "written. Move a slider and try again",
    "take-cell": "Cell {number} was not run: {because} A file would not do what it says, so nothing was written",
    "take-stops": "Run the cells one by one: cell {number} ends with an error, as in the lab, and a run of the whole file "
    "ends there",
    "take-no-answer": "There is no answer to this program that could be taken away: {because}",
    # help
    "help-verdicts": "Verdicts",
    "help-functions": "Functions",
    "help-says": "What it says, and where",
    "help-definition": "Definition",
    "help-local": "Local derivative",
    "help-handed-back": "What it hands back: v is the gradient that comes to it",
    "help-edges": "Edges",
    "help-domain": "Real where",
    "help-around": "Has a slope by {param} where",
    "help-kink": "A corner, a jump or a vertical slope where",
    "help-clamped": "In code, held fixed where",
    "help-limits": "Comes near to, and never reaches,",
    "help-no-edge": "None: it is real and smooth everywhere.",
    "help-spellings": "How it is written",
    "help-where": "In",
    "help-spelled": "Written",
    "help-here": "a program here",
    "help-by-definition": "by its definition",
    "help-try": "Try it",
}
