"""Answers that learners write: right ones in many forms, and wrong ones with the mistake behind each."""

from __future__ import annotations

# program | wrt | answer
RIGHT = r"""
x^2 | x | 2x
x^2 | x | x + x
x^2 | x | f'(x) = 2x
x^2 | x | dy/dx = 2x
x^2 | x | y' = 2x
x^2 | x | y = 2x
x^2 | x | \frac{dy}{dx} = 2x
x^2 | x | \frac{d}{dx}(x^2) = 2 \cdot x
x^2 | x | \frac{\mathrm{d}y}{\mathrm{d}x} = 2x
x^2 | x | $2x$
x^2 | x | 2·x
x^2 | x | u = 2; u*x
y = x^2; z = sin(y) | x | 2x cos(x^2)
y = x^2; z = sin(y) | x | cos(y)*2*x
y = x^2; z = sin(y) | x | dz/dx = cos(y)*2*x
y = x^2; z = sin(y) | x | 2x \cos\left(x^{2}\right)
y = x^2; z = sin(y) | x | ∂z/∂x = 2x·cos(x²)
y = x^2; z = sin(y) | y | cos(y)
y = x^2; z = sin(y) | y | cos(x^2)
y = x^2; z = sin(y) | x | 2*torch.cos(x**2)*x
sin(x)^2 | x | sin(2x)
sin(x)^2 | x | 2 sin(x) cos(x)
sin(x)*cos(x) | x | cos(2x)
sin(x)*cos(x) | x | cos²x − sin²x
sin(x)*cos(x) | x | 1 - 2 sin(x)^2
cos(x)^4 - sin(x)^4 | x | -2 sin(2x)
tan(x) | x | 1/cos(x)^2
tan(x) | x | 1 + tan(x)^2
tan(x) | x | \frac{1}{\cos^2 x}
log(cos(x)) | x | -tan(x)
where(x/3*3 <= x, 1/x, x^3) | x | -1/x^2
t = softplus(x); (xlogy(t, t) + w)^2 | w | 2*(t*log(t) + w)
t = log(1 + exp(x)); (xlogy(t, t) + w)^2 | w | 2*(t*log(t) + w)
log(tan(x)) | x | 2/sin(2x)
log(abs(x)) | x | 1/x
log(x^2) | x | 2/x
log(x) | x | 1/abs(x)
log(x)/log(2) | x | 1/(x ln 2)
log2(x) | x | 1/(x*log(2))
log10(x) | x | 1/(x ln(10))
log(sqrt(x)) | x | 1/(2x)
log((1+x)/(1-x)) | x | 2/(1-x^2)
log((1+x)/(1-x)) | x | 1/(1+x) + 1/(1-x)
abs(x) | x | x/|x|
abs(x) | x | sign(x)
abs(x) | x | where(x > 0, 1, -1)
sqrt(x^2) | x | |x|/x
sqrt(x) | x | \frac{1}{2\sqrt{x}}
sqrt(x) | x | sqrt(x)/(2x)
sqrt(x) | x | 0.5*x^(-1/2)
1/(1+sqrt(2))*x | x | sqrt(2)-1
x*sqrt(4-x^2) | x | (4-2x^2)/sqrt(4-x^2)
(x^2+1)/(x-1) | x | (x^2-2x-1)/(x-1)^2
(x^2+1)/(x-1) | x | 1 - 2/(x-1)^2
(x^2-1)/(x-1) | x | 1
x/x | x | 0
(2x+1)^3 | x | 24x^2 + 24x + 6
(2x+1)^3 | x | 6(2x+1)(2x+1)
x^(1/3) | x | 1/(3x^(2/3))
cbrt(x) | x | 1/(3∛(x²))
x^x | x | x^x(1 + ln(x))
2^x | x | 2^x ln(2)
2^x | x | exp(x*log(2))*log(2)
exp(x)*exp(-2x) | x | -e^(-x)
exp(x^2) | x | 2x e^{x^2}
e^(3x) | x | 3*exp(x)^3
sinh(x) | x | (e^x + e^-x)/2
atan(x) + atan(1/x) | x | 0
asin(x) | x | 1/sqrt((1-x)*(1+x))
sigmoid(x) | x | sigmoid(x)*(1-sigmoid(x))
sigmoid(x) | x | σ(x)·σ(−x)
sigmoid(x) | x | exp(x)/(1+exp(x))^2
sigmoid(x) | x | exp(-x)/(1+exp(-x))^2
sigmoid(x) | x | 1/(4cosh(x/2)^2)
1/(1+exp(-x)) | x | sigmoid(x)*(1-sigmoid(x))
tanh(x) | x | 1 - tanh(x)^2
tanh(x) | x | 4/(e^x+e^-x)^2
softplus(x) | x | sigmoid(x)
softplus(x) | x | 1/(1+exp(-x))
relu(x) | x | where(x > 0, 1, 0)
relu(x) | x | (1+sign(x))/2
x*relu(x) | x | 2*relu(x)
max(x, 2) | x | where(x > 2, 1, 0)
clamp(x, -1, 1) | x | where(abs(x) < 1, 1, 0)
floor(x) | x | 0
where(x > 0, sqrt(x), 0) | x | where(x > 0, 1/(2sqrt(x)), 0)
where(x > 3, x^2, x) | x | where(x > 3, 2x, 1)
max(10, log(x)) | x | where(log(x) > 10, 1/x, 0)
z = w*x + b; p = sigmoid(z); L = bce(p, y) | w | (p - y)*x
z = w*x + b; p = sigmoid(z); L = bce(p, y) | b | sigmoid(w*x + b) - y
z = w*x + b; p = sigmoid(z); L = bce(p, y) | w | (p-y)/(p(1-p))*p*(1-p)*x
(w*x + b - y)^2 | w | 2x(w*x + b - y)
x^n | x | n*x^(n-1)
a^x | x | a^x*log(a)
x^2*y + y^3 | y | x^2 + 3y^2
x = [1, 2, 3]; mean(x^2) | x | 2x/3
mean(x^2) | x | 2*x/size(x)
dot(w, x) | w | x
norm(x) | x | x/norm(x)
x[0]*x[1] | x | [x[1], x[0], 0]
x = [1, 2, 3]; x^2 | x | 2x
pi^2 | x | 0
exp(exp(exp(x))) | x | exp(x)*exp(exp(x))*exp(exp(exp(x)))
log(-x^2 - 1) | x | 2x/(x^2 + 1)
(x + 1e16) - 1e16 | x | 1
x + 10^-30*x^2 | x | 1 + 2*10^-30*x
y = x^3 | x | 3*|x|^2
y = x^3 | x | 3x^2
y = x^3 | x | 3*x*x
y = x^3 | x | 3x²
y = x^3 | x | 3·x²
y = x^3 | x | 3 x^2
y = x^3 | x | x^2*3
y = x^3 | x | 3*x**2
y = x^3 | x | 3x^2+0
y = x^3 | x | 3(x)^2
y = x^3 | x | x*3x
y = x^3 | x | 3\cdot x^2
y = x^3 | x | 3x^{2}
y = x^3 | x | dy/dx = 3x^2
y = x^3 | x | y' = 3x^2
y = x^3 | x | 6x^2/2
y = x^3 | x | \frac{6x^2}{2}
y = x^3 | x | 3*pow(x,2)
y = x^3 | x | 3*x^(4/2)
y = x^3 | x | 3/x^-2
y = x^3 | x | abs(3x^2)
y = x^3 | x | 3*sqrt(x^4)
y = sin(x)^2 | x | 2 sin x cos x
y = sin(x)^2 | x | 2sin(x)cos(x)
y = sin(x)^2 | x | sin(2x)
y = sin(x)^2 | x | sin 2x
y = sin(x)^2 | x | 2*sin(x)*cos(x)
y = sin(x)^2 | x | 2cos(x)sin(x)
y = sin(x)^2 | x | 2 tan(x) cos(x)^2
y = sin(x)^2 | x | 2tan(x)/(1+tan(x)^2)
y = sin(x)^2 | x | \sin(2x)
y = sin(x)^2 | x | 2\sin x\cos x
y = sin(x)^2 | x | cos(pi/2-2x)
y = tan(x) | x | sec(x)^2
y = tan(x) | x | 1/cos(x)^2
y = tan(x) | x | 1+tan(x)^2
y = tan(x) | x | sec^2 x
y = tan(x) | x | 1+tan^2(x)
y = tan(x) | x | \sec^2 x
y = tan(x) | x | cos(x)^(-2)
y = tan(x) | x | 2/(1+cos(2x))
y = tan(x) | x | (cos^2(x)+sin^2(x))/cos^2(x)
y = ln(x) | x | 1/x
y = ln(x) | x | x^-1
y = ln(x) | x | x^(-1)
y = ln(x) | x | x**-1
y = ln(x) | x | \frac{1}{x}
y = ln(x) | x | 1/(2x/2)
y = sqrt(x) | x | 1/(2sqrt(x))
y = sqrt(x) | x | 1/(2√x)
y = sqrt(x) | x | x^(-1/2)/2
y = sqrt(x) | x | 0.5x^(-0.5)
y = sqrt(x) | x | 0.5*x**-0.5
y = sqrt(x) | x | ½x^(-½)
y = sqrt(x) | x | \frac{1}{2\sqrt{x}}
y = sqrt(x) | x | sqrt(x)/(2x)
y = sqrt(x) | x | 1/2 x^{-1/2}
y = sqrt(x) | x | (1/2)*x^(-1/2)
y = sqrt(x) | x | 1/sqrt(4x)
y = exp(-x^2) | x | -2x e^(-x^2)
y = exp(-x^2) | x | -2*x*exp(-x**2)
y = exp(-x^2) | x | -2x/e^(x^2)
y = exp(-x^2) | x | -2x exp(-x²)
y = exp(-x^2) | x | e^{-x^2}(-2x)
y = exp(-x^2) | x | -(2x)/exp(x^2)
y = exp(-x^2) | x | -2x*(1/e)^(x^2)
y = exp(-x^2) | x | -2x*y
y = x*ln(x) | x | ln(x)+1
y = x*ln(x) | x | 1+ln x
y = x*ln(x) | x | ln x + x/x
y = x*ln(x) | x | log(x)+1
y = x*ln(x) | x | ln(e x)
y = x*ln(x) | x | 1 + \ln x
y = x*ln(x) | x | ln(x)+1.0
y = x*ln(x) | x | x*1/x + ln x
y = (x^2+1)/(x-1) | x | (2x(x-1)-(x^2+1))/(x-1)^2
y = (x^2+1)/(x-1) | x | (x^2-2x-1)/(x-1)^2
y = (x^2+1)/(x-1) | x | 1-2/(x-1)^2
y = (x^2+1)/(x-1) | x | 2x/(x-1)-(x^2+1)/(x-1)^2
y = (x^2+1)/(x-1) | x | \frac{x^2-2x-1}{(x-1)^2}
y = (x^2+1)/(x-1) | x | (x^2 - 2x - 1)/(x^2 - 2x + 1)
y = (x^2+1)/(x-1) | x | 1 - 2(x-1)^-2
y = atan(x) | x | 1/(1+x^2)
y = atan(x) | x | 1/(x^2+1)
y = atan(x) | x | (1+x²)^(-1)
y = atan(x) | x | \frac{1}{1+x^2}
y = atan(x) | x | cos(arctan x)^2
y = atan(x) | x | 1/(x**2+1)
y = asin(x) | x | 1/sqrt(1-x^2)
y = asin(x) | x | (1-x^2)^(-1/2)
y = asin(x) | x | \frac{1}{\sqrt{1-x^2}}
y = asin(x) | x | 1/√(1-x²)
y = asin(x) | x | sec(arcsin(x))
y = x^x | x | x^x(1+ln x)
y = x^x | x | x^x*(ln(x)+1)
y = x^x | x | x^x + x^x ln x
y = x^x | x | e^(x ln x)(1+ln x)
y = x^x | x | y(1+ln x)
y = 2^x | x | 2^x ln 2
y = 2^x | x | ln(2)*2^x
y = 2^x | x | 2^x*log(2)
y = 2^x | x | 2^x ln(2)
y = 2^x | x | e^(x ln 2) ln 2
y = 2^x | x | 2^x\ln 2
y = 2^x | x | ln(2)*exp(x*ln(2))
y = 2^x | x | y ln 2
y = cosh(x) | x | sinh(x)
y = cosh(x) | x | (e^x-e^-x)/2
y = cosh(x) | x | (e^x-e^(-x))/2
y = cosh(x) | x | (exp(x)-exp(-x))/2
y = cosh(x) | x | sinh x
y = cosh(x) | x | 0.5(e^x - e^{-x})
y = log10(x) | x | 1/(x ln 10)
y = log10(x) | x | 1/(x*ln(10))
y = log10(x) | x | log10(e)/x
y = log10(x) | x | 1/x/ln 10
y = log10(x) | x | \frac{1}{x\ln 10}
s = 1/(1+exp(-z)) | z | s(1-s)
s = 1/(1+exp(-z)) | z | s*(1-s)
s = 1/(1+exp(-z)) | z | sigmoid(z)(1-sigmoid(z))
s = 1/(1+exp(-z)) | z | e^-z/(1+e^-z)^2
s = 1/(1+exp(-z)) | z | exp(-z)/(1+exp(-z))**2
s = 1/(1+exp(-z)) | z | exp(z)/(1+exp(z))^2
s = 1/(1+exp(-z)) | z | 1/(2+e^z+e^-z)
s = 1/(1+exp(-z)) | z | 1/(4cosh(z/2)^2)
s = 1/(1+exp(-z)) | z | sigma(z)*(1-sigma(z))
s = 1/(1+exp(-z)) | z | 1/(e^(z/2)+e^(-z/2))^2
s = 1/(1+exp(-z)) | z | sigmoid(z)*sigmoid(-z)
s = 1/(1+exp(-z)) | z | sigmoid(z)-sigmoid(z)^2
p = sigmoid(z); L = -(y*log(p)+(1-y)*log(1-p)) | z | p-y
p = sigmoid(z); L = -(y*log(p)+(1-y)*log(1-p)) | z | sigmoid(z)-y
p = sigmoid(z); L = -(y*log(p)+(1-y)*log(1-p)) | z | 1/(1+e^-z)-y
p = sigmoid(z); L = -(y*log(p)+(1-y)*log(1-p)) | z | p - y*1
p = sigmoid(z); L = -(y*log(p)+(1-y)*log(1-p)) | z | -y+p
p = sigmoid(z); L = -(y*log(p)+(1-y)*log(1-p)) | z | p(1-y)-(1-p)y
p = sigmoid(z); L = -(y*log(p)+(1-y)*log(1-p)) | z | \sigma(z) - y
p = sigmoid(z); L = -(y*log(p)+(1-y)*log(1-p)) | z | -(y-p)
y = tanh(x) | x | 1-tanh(x)^2
y = tanh(x) | x | 1-y^2
y = tanh(x) | x | sech(x)^2
y = tanh(x) | x | 1/cosh(x)^2
y = tanh(x) | x | 4/(e^x+e^-x)^2
y = tanh(x) | x | 1-tanh^2(x)
y = tanh(x) | x | 4e^(2x)/(e^(2x)+1)^2
y = |x| | x | sign(x)
y = |x| | x | x/|x|
y = |x| | x | abs(x)/x
y = |x| | x | sgn(x)
y = |x| | x | x/sqrt(x^2)
y = |x| | x | where(x>0,1,-1)
y = |x| | x | |x|/x
y = sin(x^2) | x | 2x cos(x^2)
y = sin(x^2) | x | 2x\cos(x^2)
y = sin(x^2) | x | cos(x^2)*2x
y = sin(x^2) | x | 2*x*cos(x*x)
y = sin(x^2) | x | x(2cos(x^2))
y = sin(x^2) | x | 2x sin(x^2 + pi/2)
y = cos(3x) | x | -3sin(3x)
y = cos(3x) | x | -3 sin 3x
y = cos(3x) | x | -sin(3x)*3
y = cos(3x) | x | 3sin(-3x)
y = cos(3x) | x | 3 cos(3x+pi/2)
y = cos(3x) | x | -3\sin(3x)
y = x^2*exp(x) | x | (x^2+2x)e^x
y = x^2*exp(x) | x | x(x+2)e^x
y = x^2*exp(x) | x | e^x(x²+2x)
y = x^2*exp(x) | x | 2x e^x + x^2 e^x
y = x^2*exp(x) | x | x*e^x*(2+x)
y = 1/x^2 | x | -2/x^3
y = 1/x^2 | x | -2x^-3
y = 1/x^2 | x | -2x^{-3}
y = 1/x^2 | x | -2*x**(-3)
y = 1/x^2 | x | -2/(x*x*x)
y = 1/x^2 | x | \frac{-2}{x^3}
y = 1/x^2 | x | -(2/x^3)
y = (3x+1)^5 | x | 15(3x+1)^4
y = (3x+1)^5 | x | 5(3x+1)^4*3
y = (3x+1)^5 | x | 5*3*(1+3x)^4
y = (3x+1)^5 | x | 15(3x+1)**4
y = (3x+1)^5 | x | 1215x^4+1620x^3+810x^2+180x+15
y = ln(1+x^2) | x | 2x/(1+x^2)
y = ln(1+x^2) | x | 2x(1+x^2)^-1
y = ln(1+x^2) | x | \frac{2x}{1+x^2}
y = ln(1+x^2) | x | 2/(x+1/x)
y = ln(1+x^2) | x | 2x/(x²+1)
y = ln(sin(x)) | x | cot(x)
y = ln(sin(x)) | x | cos(x)/sin(x)
y = ln(sin(x)) | x | 1/tan(x)
y = ln(sin(x)) | x | cot x
y = ln(sin(x)) | x | cos x / sin x
y = ln(sin(x)) | x | \cot x
y = ln(sin(x)) | x | \frac{\cos x}{\sin x}
y = x^(1/3) | x | 1/3 x^(-2/3)
y = x^(1/3) | x | (1/3)x^(-2/3)
y = x^(1/3) | x | 1/(3x^(2/3))
y = x^(1/3) | x | x^(1/3)/(3x)
y = x^(1/3) | x | \frac{1}{3}x^{-\frac{2}{3}}
y = x^(1/3) | x | 1/(3*cbrt(x)^2)
y = x^(1/3) | x | 1/(3*cbrt(x^2))
y = relu(x) | x | where(x>0,1,0)
y = relu(x) | x | (sign(x)+1)/2
y = relu(x) | x | heaviside(x)
y = relu(x) | x | (1+x/|x|)/2
y = mean(x^2); x = [1,2,3] | x | 2x/3
y = mean(x^2); x = [1,2,3] | x | 2/3 x
y = mean(x^2); x = [1,2,3] | x | (2/3)*x
y = mean(x^2); x = [1,2,3] | x | 2*x/3
y = x^3 - 4x + 7 | x | 3x^2-4
y = x^3 - 4x + 7 | x | 3x²−4
y = x^3 - 4x + 7 | x | -4+3x^2
y = x^3 - 4x + 7 | x | 3*x^2 - 4*1
y = x^3 - 4x + 7 | x | 3(x^2-4/3)
y = x*y1*3 | x | 3y1
y = x*y1*3 | x | 3*y1
y = x*y1*3 | x | y1*3
y = sin(x)*cos(x) | x | cos(2x)
y = sin(x)*cos(x) | x | cos^2 x - sin^2 x
y = sin(x)*cos(x) | x | cos(x)^2-sin(x)^2
y = sin(x)*cos(x) | x | 1-2sin(x)^2
y = sin(x)*cos(x) | x | 2cos^2(x)-1
y = sin(x)*cos(x) | x | cos x cos x - sin x sin x
y = e^(2x)/x | x | e^(2x)(2x-1)/x^2
y = e^(2x)/x | x | 2e^(2x)/x - e^(2x)/x^2
y = e^(2x)/x | x | e^{2x}(2x-1)x^{-2}
"""

# program | wrt | answer | mistake (empty where it has no name)
WRONG = r"""
y = x^2; z = sin(y) | x | cos(x^2) | inner-derivative-missing
y = x^2; z = sin(y) | x | cos(y) | inner-derivative-missing
sin(cos(x^2)) | x | -cos(cos(x^2))*sin(x^2) | inner-derivative-missing
sin(cos(x^2)) | x | cos(cos(x^2)) | inner-derivative-missing
(3x+1)^5 | x | 5(3x+1)^4 | inner-derivative-missing
1/(x^2+1) | x | -1/(x^2+1)^2 | inner-derivative-missing
exp(2x) | x | exp(2x) | inner-derivative-missing
y = x^2; z = sin(y) | x | -cos(x^2) | inner-derivative-missing
y = x^2; z = sin(y) | x | cos(2x) | outer-at-inner-derivative
sin(x^3) | x | 3x^2*cos(3x^2) | outer-at-inner-derivative
sin(x^2) | x | cos(x)*2x | outer-at-variable
y = x^2; z = sin(y) | x | 2x cos(x) | outer-at-variable
sin(3x) | x | 3cos(x) | outer-at-variable
e^(x^2) | x | e^x*2x | outer-at-variable
exp(-2x) | x | -2exp(x) | outer-at-variable
ln(x^2+1) | x | 2x/x | outer-at-variable
sqrt(x^2+1) | x | 2x/(2sqrt(x)) | outer-at-variable
(3x+1)^5 | x | 15x^4 | outer-at-variable
tanh(5x) | x | 5(1 - tanh(x)^2) | outer-at-variable
sigmoid(w*x + b) | w | x*sigmoid(w)*(1 - sigmoid(w)) | outer-at-variable
1/(x^2+1) | x | -2x/x^2 | outer-at-variable
2^(3x) | x | 3*ln(2)*2^x | outer-at-variable
x^2*sin(x^3) | x | 2x*sin(x^3) + x^2*cos(x)*3x^2 | outer-at-variable
cos(x^2 + x) | x | -sin(x)*(2x + 1) | outer-at-variable
sin(cos(x^2)) | x | -cos(x)*sin(x^2)*2x | outer-at-variable
sum(sin(v^2)) | v | 2*v*cos(v) | outer-at-variable
sin(x^2) | x | cos(x) | outer-at-variable
atan(x^3) | x | 1/(1 + x^2) | outer-at-variable
sin(x^2) | x | 4x^2*cos(x^2) | inner-derivative-twice
sin(x^2) | x | cos(x^2) + 2x | inner-derivative-added
sin(x^2) | x | cos(x^2)/(2x) | inner-derivative-divided
exp(x^3) | x | x^3*exp(x^3)*3x^2 | inner-multiplied-by-itself
sin(x^3) | x | x^3*cos(x^3) | inner-multiplied-by-itself
x^3 | x | 3x^3 | power-not-lowered
x^3 | x | x^2 | exponent-not-brought-down
x^-2 | x | 2x^-3 | exponent-sign-lost
x^-2 | x | -2x^-1 | power-raised
x^5 | x | 5x^3 | power-lowered-twice
x^5 | x | 4x^4 | lowered-exponent-as-factor
x^3 + sin(x) | x | x^4/4 + cos(x) | power-integrated
x^3 | x | x^3*ln(x) | exponential-rule-on-power
2^x | x | x*2^(x-1) | power-rule-on-exponential
exp(x) | x | x*exp(x-1) | power-rule-on-exponential
e^x | x | x*e^(x-1) | power-rule-on-exponential
2^x | x | 2^x | exponential-log-missing
3^x + x | x | 3^x/ln(3) + 1 | exponential-log-divided
x^x | x | x*x^(x-1) | variable-power-one-term
sqrt(x) | x | 1/sqrt(x) | root-half-missing
sqrt(x^2+1) | x | 2x/sqrt(x^2+1) | root-half-missing
sqrt(x) | x | sqrt(x)/2 | root-not-inverted
cbrt(x) | x | 1/cbrt(x)^2 | root-third-missing
x*sin(x) | x | cos(x) | product-of-derivatives
x^2*exp(x) | x | 2x*exp(x) | product-of-derivatives
x*sin(x) | x | sin(x) | product-one-term
x*sin(x) | x | x*cos(x) | product-one-term
x*sin(x) | x | sin(x) - x*cos(x) | product-minus
x^2*sin(x) | x | x^2*2x + sin(x)*cos(x) | product-uncrossed
x^2*sin(x) | x | 2x + cos(x) | product-as-sum
x^2 + sin(x) | x | 2x*cos(x) | paths-multiplied
x^2 + sin(x) | x | 2x | one-path-only
3*sin(x) | x | cos(x) | coefficient-lost
5x^3 | x | 3x^2 | coefficient-lost
x^3 + 7x | x | 3x^2 | coefficient-differentiated
x^3 + 7*sin(x) | x | 3x^2 + 7 + cos(x) | coefficient-added
sin(x)/5 | x | 5cos(x) | divisor-multiplied
1/x | x | 1/x^2 | reciprocal-sign
1/x^3 | x | 1/(3x^2) | reciprocal-of-derivative
sin(x)/x | x | cos(x) | quotient-of-derivatives
sin(x)/x | x | (sin(x) - x cos(x))/x^2 | quotient-order-swapped
sin(x)/x | x | (x cos(x) - sin(x))/x | quotient-square-missing
1/x^2 | x | -2/x | quotient-square-missing
sin(x)/x | x | x cos(x) - sin(x) | quotient-denominator-missing
sin(x)/x | x | (x cos(x) + sin(x))/x^2 | quotient-plus
sin(x)/x^2 | x | (cos(x)*x^2 - sin(x)*2x)/(2x)^2 | quotient-denominator-derived
sin(x)/x | x | cos(x)/x | quotient-one-term
x^2 + 3 | x | 2x + 3 | constant-not-dropped
5 - x^2 | x | 5 - 2x | constant-not-dropped
x^2 + 3 | x | 2x + 1 | constant-as-one
x^3 - x | x | 3x^2 + 1 | minus-lost
-x^2 + x | x | 2x + 1 | minus-lost
log10(x) | x | 1/x | log-base-missing
log2(x) | x | log(2)/x | log-base-inverted
log(x^2+1) | x | log(2x) | log-of-inner-derivative
cos(x) | x | sin(x) | cosine-sign
cos(x^2) | x | 2x*sin(x^2) | cosine-sign
sin(x) | x | -cos(x) | sine-sign
tan(x) | x | 1/cos(x) | tangent-derivative
acos(x) | x | 1/sqrt(1-x^2) | arccosine-sign
asin(x) | x | 1/(1-x^2) | inverse-root-missing
atan(x) | x | 1/sqrt(1+x^2) | inverse-root-added
atan(x) | x | 1/(1-x^2) | inverse-sign-inside
asin(x) | x | -cos(x)/sin(x)^2 | inverse-as-reciprocal
cosh(x^2) | x | -2x*sinh(x^2) | hyperbolic-sign
tanh(x) | x | 1 + tanh(x)^2 | tanh-derivative
sigmoid(x) | x | sigmoid(x) | sigmoid-complement-missing
sigmoid(3x) | x | 3*sigmoid(3x) | sigmoid-complement-missing
sigmoid(x) | x | sigmoid(x)*(1+sigmoid(x)) | sigmoid-complement-sign
z = w*x; p = sigmoid(z); L = mse(p, y) | w | 2(p-y)*x | sigmoid-slope-missing
z = w*x; L = mse(z, y) | w | (z-y)*x | square-factor-missing
abs(x^3) | x | 3x^2 | abs-slope-missing
x = [1, 2, 3]; mean(x^2) | x | 2x | mean-count-missing
sinh(x^2) | x | 2x*sinh(x^2) | outer-not-differentiated
sqrt(x^3) | x | sqrt(3x^2) | function-of-derivative
sin(x^2) | x | 2x | outer-derivative-missing
z = w*x + b; p = sigmoid(z); L = bce(p, y) | w | (y-p)*x | sign-flipped
x^2 | x | x^3/3 | integrated-instead
x^2 | x | x^3/3 + C | integrated-instead
1/x | x | ln(x) | integrated-instead
x^2*w | x | x^2 | wrong-variable
z = w*x + b; L = z^2 | w | 2(w*x + b)*w | wrong-variable
x^2 + x | x | x^2 + x | function-itself
x^3 + x^2 | x | 6x + 2 | second-derivative
sin(x)*x | x | (cos(x)*x + sin(x))*pi/180 | degree-factor
x^2 + x | x | 1/(2x + 1) | derivative-inverted
x^2*sin(x) | x | 2x*sin(x) + x^2*cos(x) + 4 | constant-term-wrong
x^3/3 + x | x | 1.0001*(x^2 + 1) | rounded-number
x^2 + sin(x)*x^2 | x | 5*(2x + 2x*sin(x) + x^2*cos(x)) | constant-factor-wrong
x^3 + sin(x) | x | 12 | number-instead-of-expression
pi^2 | x | 2pi | constant-has-slope
x^2 | x | 2t | unknown-name
x^2 | x | 2x + C | constant-of-integration
x^2 + y^2 | x | 2x + 2y | all-variables
(x+1)(x+2) | x | 1 | product-of-derivatives
y = x^2; z = y + x*y | x | 1 + x | wrong-variable
x^2/3 | x | 0.67x | rounded-number
x^2/3 | x | 0.665x | rounded-number
x^2/3 | x | 0.668x | rounded-number
x^2/3 | x | 0.67…x | rounded-number
x + 0.004 sin(x) | x | 1.00 | coefficient-differentiated
sin(x)/7 + cos(x)/3 | x | 0.143 cos(x) + 0.333 sin(x) |
sin(3x)/7 | x | 0.143 cos(3x) | constant-factor-wrong
x = [1, 2, 3]; sum(x^2) | x | [2, 4] | wrong-shape
log(abs(x)) | x | exp(-log(x)) | domain-restricted
x*abs(x) | x | 2*sqrt(x)^2 | domain-restricted
sqrt(x^2-1) | x | x/(sqrt(x-1)*sqrt(x+1)) | domain-restricted
abs(x) | x | 1 | abs-slope-missing
where(x > 500, x^2, x) | x | 1 | number-instead-of-expression
max(10, log(x)) | x | 0 | number-instead-of-expression
x^2 | x | 2x + 10^-30 |
x + 10^-30*x^2 | x | 1 |
floor(x) | x | 1 |
x^2 | x | log(-1 - x^2) |
x^2 | x | where(x == 3, 2x, 2x + sin(x)/10^6) |
"""


def rows(table: str) -> list[list[str]]:
    """The cells of a table, without their blanks."""
    lines = (line for line in table.strip().splitlines() if line.strip())
    return [[cell.strip() for cell in _cells(line)] for line in lines]


def _cells(line: str) -> list[str]:
    return f"{line} ".split(" | ")


# program | wrt | answer | the number that was rounded, as a fraction or to 12 digits, from the books
ROUNDED = r"""
x^2/3 | x | 0.6666667x | 2/3
x^2/3 | x | 0.667 x | 2/3
x^2/3 | x | 0.666x | 2/3
exp(-x^2/2)/sqrt(2*pi) | x | -x*0.3989422804014327*exp(-x^2/2) | 0.398942280401…
pi*x^2 | x | 6.28x | 6.28318530718…
pi*x^2 | x | 2*3.14159…*x | 3.14159265359…
2^x | x | 0.693 * 2^x | 0.69314718056…
2^x | x | 0.6931 e^(0.6931 x) | 0.69314718056…
log10(x) | x | 0.4343/x | 0.434294481903…
x^(2/3) | x | 0.667 x^(-0.333) | 2/3
sin(x)/7 + cos(x)/3 | x | 0.143 cos(x) - 0.333 sin(x) | 1/3
x^2/2 + x^3/9 | x | 1.00x + 0.333x^2 | 1/3
-x/3 | x | -0.333 | -1/3
x = [1, 2, 3]; mean(x^2) | x | 0.667x | 2/3
x^2*y/3 | y | 3.33e-1 x^2 | 1/3
"""

# program | wrt | answer: digits that go on for ever are no rounded ones
REPEATING = r"""
x^2/3 | x | 0.666…x
x^2/3 | x | 0.666...x
x^2/3 | x | 0.(6)x
x^2/3 | x | 0.66… x
x^2/3 | x | 0.\overline{6} x
x^2/3 | x | 0.6̅x
x^2/3 | x | .666... * x
x^2/12 | x | 0.1666…x
x^2/12 | x | 0.1(6)x
x/7 | x | 0.142857142857…
x/7 | x | 0.(142857)
5x/6 | x | 0.8\bar{3}
679x/55 | x | 12.3(45)
x | x | 0.(9)
"""
