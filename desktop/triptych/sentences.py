"""Every sentence that the language and the engine say, once: id -> English, with {arguments}.

``ui`` translates the template and fills it in again, so an argument is a name, a number or a place,
never a piece of a sentence.
"""

from __future__ import annotations

from triptych.messages import Said


def say(sentence: str, **args: object) -> Said:
    """Return the sentence with this id, filled in; an id that is not in the table is a KeyError."""
    words = {name: str(value) for name, value in args.items()}
    return Said(sentence, words, ENGLISH[sentence].format_map(words))


ENGLISH: dict[str, str] = {
    # reading
    "empty": "Type an expression to differentiate, for example x^2.",
    "unknown": "'{name}' is unknown",
    "unknown-near": "'{name}' is unknown; did you mean {near}?",
    "arity": "'{name}' takes ({params}), but {count} values are given",
    "too-long": "The program has {length} characters; at most {most} are read",
    "line-too-long": "This line has more than {most} numbers, names and signs; write it in several lines",
    "too-deep": "More than {most} brackets, signs or powers stand inside each other here; write it in several lines",
    "number-too-large": "The number {number} has too many digits or too large an exponent to be computed with",
    "number-is-inf": "{number} is larger than any float64, so a computer takes it as infinity",
    "character": "The character '{character}' has no meaning here",
    "closing-without-opening": "This '{bracket}' closes a bracket that was never opened",
    "never-closed": "This '{bracket}' is never closed",
    "equals-inside": "An = gives a name a value at the start of a line; to compare, write ==",
    "operator-missing": "An operator is missing before {token}",
    "unexpected": "'{token}' can't stand here",
    "ends-early": "Something is still missing at the end",
    "value-missing": "A value is missing before '{token}'",
    "function-needs-brackets": "'{name}' is a function; put what it applies to in brackets: {name}(x)",
    "applied-to-power": "{name} is applied to the whole power here; for a power of {name}, write ({name}(x))^2",
    "inverse-not-power": "{name} to the power -1 is read as the inverse function a{name}; for one divided by {name}, "
    "write 1/{name}(x)",
    "fraction-first": "The fraction is taken first here, as in (1/2)·x; to divide by the whole product, write 1/(2x)",
    "look-alike": "'{character}' is a letter of another script; it is read as {plain}",
    "factorial": "The factorial of a number that varies has no derivative; write the product out",
    "log-base": "Only logarithms to base 2, 10 and e have a name here; write log(x)/log({base})",
    "index-without-name": "An index must follow a name, as in x_1",
    "command": "The command {name} is not read here",
    "environment": "The environment {name} is not read here; cases is",
    "index-not-a-number": "An index must be a whole number, as in x[0]",
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
    "python-word": "'{word}' is a word of Python that is not read here; to choose, write where(condition, a, b)",
    # the computing process
    "backend-missing": "{name} could not be loaded, so its column stays empty; install Triptych again",
    "engine-failed": "Triptych failed at this program, which is a fault of Triptych; please report it",
    "out-of-memory": "This takes more than {megabytes} MB of memory; make the program smaller",
    # asking
    "missing": "{name} has no value",
    "no-such-wrt": "There is no {name} in the program to differentiate by",
    "too-many-steps": "The program has {steps} steps; at most {most} are computed",
    "vector-output": "The output is a vector of {size} numbers, so it has no single gradient; choose v, one number "
    "for each component, to see vᵀJ",
    "seed-size": "The vector v needs as many numbers as the output has: {size}",
    "vector-of-vectors": "A vector's components must be numbers",
    "no-such-component": "There is no component [{index}] in a vector of {size}",
    "no-vector": "A number has no component [{index}]; give it a value like [1, 2, 3]",
    "dot-needs-vectors": "dot multiplies two vectors; give each a value like [1, 2, 3]",
    "wrt-condition": "{name} is a condition, so nothing can be differentiated by it",
    "needs-vector": "{op} works on a vector; give it a value like [1, 2, 3]",
    "sizes-differ": "{op} can't join vectors of {sizes} components",
    "no-such-column": "There is no column {name}; there are {names}",
    "h-not-positive": "The step h must be a number above 0, not {h}",
    "no-such-axis": "{name} is no input of the program, so it has no range; its inputs are {names}",
    "axis-component": "{name} is a vector of {size} numbers; choose one component, such as {name}[0]",
    "axis-empty": "The range of {name} must go from a number to a larger one",
    # columns
    "loading": "{library} is still loading; its number comes as soon as it is there",
    "torch-error": "PyTorch says: {error}",
    "sympy-too-large": "SymPy would have to write out a power of numbers with thousands of digits",
    "sympy-too-deep": "The program is nested too deep for SymPy; the other columns do not mind",
    "sympy-no-word": "SymPy's derivative uses something that has no word here: {error}",
    "no-exact": "SymPy's derivative has no value here",
    "complex-step-stops": "The complex step can't pass {node}: {op} has a corner or a jump, or no form for complex "
    "numbers, so the imaginary part would not carry the slope",
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
    "rule-special": "{node}: lgamma gives digamma, digamma gives polygamma, times the inner derivative",
    "rule-inverse": "{node}: derivative of an inverse function, times the inner derivative",
    "rule-hyperbolic": "{node}: hyperbolic functions, times the inner derivative",
    "rule-error-function": "{node}: erf gives a Gaussian, times the inner derivative",
    "rule-sigmoid": "{node}: sigmoid s gives s(1 - s), times the inner derivative",
    "rule-piecewise": "{node}: piece by piece, each with its own rule",
    # verdicts
    "agree": "Beyond {digits} digits only {dtype} rounding is left ({ulp} ulp).",
    "agree-too-small": "All agree; the true number is smaller than {dtype} can tell from 0.",
    "rounding": "Rounding in {dtype} adds up from {node} on: {ulp} units in the last place, as much as these steps allow.",
    "rounding-far": "Rounding in {dtype} adds up from {node} on until {digits} digits are left, as much as these "
    "steps allow.",
    "rounding-branch": "Rounding in {dtype} decides the condition of {node} otherwise than the exact numbers do, so the "
    "columns go different ways from there.",
    "rounding-library": "PyTorch computes {node} or its slope only to about {value}, less exactly than {dtype} could; "
    "{digits} digits are left.",
    "rounding-steps": "PyTorch has no {op} in one piece and computes {value} step by step; its rounding in {dtype} there "
    "leaves {digits} digits.",
    "rounding-somewhere": "Rounding in {dtype} adds up over the steps until {digits} digits are left, as much as they allow.",
    "cancellation": "At {node} two nearly equal numbers are subtracted, which brings the earlier rounding of {dtype} "
    "to the front; {digits} digits are left.",
    "kink": "{node} has a corner, a jump or a vertical slope exactly here (at {value}): there is no derivative, and each "
    "column follows its own convention.",
    "kink-times-0": "{node} has a vertical slope exactly here (at {value}), and it is multiplied by 0: the derivative "
    "is sound, but code that multiplies step by step loses it.",
    "kink-missed": "{node} has a corner, a jump or a vertical slope exactly here (at {value}), but the whole has not: its "
    "slope is {exact}, which rules that go step by step can't see; each column follows its own convention.",
    "kink-beside": "{node} stands at a corner or a jump as far as {dtype} can tell (at {value}): the derivative is sound, "
    "but a column that follows its convention at the corner misses it.",
    "saturated": "{node} has rounded to {value} in {dtype}; truly it is {exact}, and the slope lives in that difference.",
    "saturated-inside": "On the way through {node} a number has rounded to {value} in {dtype}; truly it is {exact}, and the "
    "slope lives in that difference.",
    "clamped": "A clamp acts at {node} (it was given {value}): there the code holds a number fixed, which cuts the "
    "gradient off; the formula without the clamp goes on.",
    "overflow": "At {node} a number becomes {value} in {dtype}, where the true one is {exact}; whatever is computed from "
    "it is lost.",
    "overflow-unknown": "At {node} a number becomes {value} in {dtype}; the true one has too many digits to be had, so "
    "there is nothing to compare with.",
    "overflow-somewhere": "A number here is too large for any machine to write out, so there is nothing exact to compare with.",
    "masked": "{node} chose one branch, but the other one has no finite slope here, and code multiplies it by 0: that is nan.",
    "domain": "{node} is outside its domain in the real numbers ({op} of {value}); what a column still shows there is "
    "no derivative.",
    "domain-input": "{node} is {value}, which is no number to differentiate at.",
    "domain-somewhere": "There is no real derivative at this point.",
    "differ": "The columns differ and no step explains it: please report this program, it is a fault of Triptych.",
    # judging an answer
    "right": "This is the derivative wherever it is defined: it agrees at {points} points of many sizes, to 48 digits.",
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
    "mistake-rounded-number": "This is nearly right, but a number in it is rounded; write it as a fraction or a root.",
    "mistake-constant-factor-wrong": "This is the derivative times a constant that does not belong there.",
    "mistake-number-instead-of-expression": "This is a number, but the derivative changes with the inputs.",
    # the perceptron's form
    "input-twice": "Two inputs are called {name}; give one of them another name",
    "input-taken": "{name} is a name of the perceptron's own (w, b, z, h, p, y, L); call the input otherwise",
    "input-unreadable": "'{name}' is no single name; write letters and digits, such as CGPA or x1",
    "shape-loss": "The last line is no loss of an output p against a target y that the Perceptron room knows.",
    "shape-sum": "Inside the loss stands no activation of a weighted sum w*x + … + b, with weights of its own for "
    "each unit.",
    "shape-vector": "The Perceptron room's inputs are single numbers, and the program begins with a vector.",
    "shape-too-large": "The program is too large to be a perceptron.",
    # the program itself
    "fault": "Triptych made a mistake while answering; the report can be copied.",
    "memory": "This program needs more memory than the computing process may use",
    "deadline": "No answer within {seconds} seconds; the computing process was ended and started afresh",
}
