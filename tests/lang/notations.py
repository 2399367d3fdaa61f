"""Notations that people paste, each beside the same thing written for mpmath, one a line: an oracle of its own."""

from __future__ import annotations

# ruff: noqa: E501  # a notation is one line, as it is pasted

# What stands right of ⇒ is Python over mpmath's names; u and v are vectors, everything else is a number.
SCHOOL = r"""
3x^4 - 2x^2 + 5x - 7 ⇒ 3*x**4 - 2*x**2 + 5*x - 7
½x² ⇒ x**2/2
¾x ⇒ 3*x/4
x^½ ⇒ sqrt(x)
x³ − 3x² + 2 ⇒ x**3 - 3*x**2 + 2
2×3·x÷4 ⇒ 2*3*x/4
x∙y • 2 ⇒ x*y*2
(x+1)(x−1) ⇒ x*x - 1
(x+1)²(x-1)³ ⇒ (x+1)**2*(x-1)**3
x(x+1)(x+2) ⇒ x*(x+1)*(x+2)
x⁻¹ + x⁻² ⇒ 1/x + 1/x**2
eˣ ⇒ exp(x)
e⁻ˣ ⇒ exp(-x)
e²ˣ ⇒ exp(2*x)
xⁿ ⇒ x**n
aˣ⁺¹ ⇒ a**(x+1)
x⁽ⁿ⁻¹⁾ ⇒ x**(n-1)
√(x²+1) ⇒ sqrt(x*x+1)
√x + ∛x + ∜x ⇒ x**.5 + cbrt(x) + x**.25
³√x ⇒ cbrt(x)
⁴√(x+1) ⇒ (x+1)**.25
2√(3x) ⇒ 2*sqrt(3*x)
|x| + |x-1| ⇒ abs(x) + abs(x-1)
|x||y| ⇒ abs(x)*abs(y)
||x| - 1| ⇒ abs(abs(x)-1)
2|x - |y|| ⇒ 2*abs(x-abs(y))
⌊3x⌋ + ⌈3x⌉ + x ⇒ floor(3*x) + ceil(3*x) + x
sin x cos x ⇒ sin(x)*cos(x)
sin x + cos x ⇒ sin(x) + cos(x)
sin 2x ⇒ sin(2*x)
sin(2x)cos(3x) ⇒ sin(2*x)*cos(3*x)
2 sin x cos x ⇒ 2*sin(x)*cos(x)
x sin x ⇒ x*sin(x)
x² sin x ⇒ x*x*sin(x)
sin²x + cos²x + x ⇒ 1 + x
sin^2 x ⇒ sin(x)**2
sin^2(3x) ⇒ sin(3*x)**2
sin^3(2x+1) ⇒ sin(2*x+1)**3
cos³(x²) ⇒ cos(x*x)**3
sin⁻¹x ⇒ asin(x)
sin⁻¹(x/2) ⇒ asin(x/2)
tan^{-1}(2x) ⇒ atan(2*x)
cos^(-1) x ⇒ acos(x)
sinh⁻¹ x ⇒ asinh(x)
sec x tan x ⇒ sec(x)*tan(x)
csc(x)cot(x) ⇒ csc(x)*cot(x)
cosec x + cotan x ⇒ csc(x) + cot(x)
tg x + ctg x + arctg x ⇒ tan(x) + cot(x) + atan(x)
sh x + ch x + th x ⇒ sinh(x) + cosh(x) + tanh(x)
arcsin x + arccos x + arctan x ⇒ asin(x) + acos(x) + atan(x)
arsinh x + artanh x ⇒ asinh(x) + atanh(x)
ln x ⇒ log(x)
ln|x| ⇒ log(abs(x))
ln |cos x| ⇒ log(abs(cos(x)))
ln(3x+2)^5 ⇒ log(3*x+2)**5
ln²x ⇒ log(x)**2
ln^2(x) ⇒ log(x)**2
ln x / x ⇒ log(x)/x
x ln x - x ⇒ x*log(x) - x
log₂ x ⇒ log(x)/log(2)
log₂(x) ⇒ log(x)/log(2)
log_2 x ⇒ log(x)/log(2)
log_2(x+1) ⇒ log(x+1)/log(2)
log₁₀ x ⇒ log10(x)
log_10(x) ⇒ log10(x)
log₃(x) ⇒ log(x)/log(3)
log_3 x ⇒ log(x)/log(3)
log_5(2x) ⇒ log(2*x)/log(5)
log_a(x) ⇒ log(x)/log(a)
log_a x ⇒ log(x)/log(a)
log_b(x)^2 ⇒ (log(x)/log(b))**2
lg x ⇒ log10(x)
lg(2x) ⇒ log10(2*x)
exp x ⇒ exp(x)
exp(-x²/2) ⇒ exp(-x*x/2)
e^x ⇒ exp(x)
e^(2x) ⇒ exp(2*x)
e^(-x^2/2) ⇒ exp(-x*x/2)
e^(sin x) ⇒ exp(sin(x))
e^x(1+x) ⇒ exp(x)*(1+x)
e^-x ⇒ exp(-x)
ℯ^x ⇒ exp(x)
x e^x ⇒ x*exp(x)
x^2 e^(-x) ⇒ x*x*exp(-x)
x^x ⇒ x**x
2^x + x^2 ⇒ 2**x + x**2
x^2^3 ⇒ x**8
-x^2 ⇒ -x**2
2^-x ⇒ 2**-x
x^(1/3) ⇒ x**(mpf(1)/3)
x^(2/3) ⇒ x**(mpf(2)/3)
x^1/2 ⇒ x/2
1/(2x) ⇒ 1/(2*x)
1/2 x ⇒ x/2
1/x^2 ⇒ 1/x**2
x/(x^2+1) ⇒ x/(x*x+1)
(x^2+1)/(x-1) ⇒ (x*x+1)/(x-1)
π x² ⇒ pi*x*x
2πx ⇒ 2*pi*x
4/3 π x³ ⇒ 4*pi*x**3/3
5x³/3! ⇒ 5*x**3/6
x - x³/3! + x⁵/5! ⇒ x - x**3/6 + x**5/120
sin 30° + x ⇒ mpf(1)/2 + x
sin(x°) ⇒ sin(x*pi/180)
cos(60°)x ⇒ x/2
y = x^2 + 1 ⇒ x*x + 1
y = sin x; z = y² ⇒ sin(x)**2
f(x) = x^2 sin x ⇒ x*x*sin(x)
f(x) = 3x² − 2x + 1 ⇒ 3*x*x - 2*x + 1
y = f(x) = x^3 ⇒ x**3
g(t) = t e^(-t) ⇒ t*exp(-t)
f(x,y) = x^2 y + y^3 ⇒ x*x*y + y**3
f(x) = x^2; g(x) = sin x; f(g(x)) ⇒ sin(x)**2
f(x) = x^2 + 1; y = f(2x) ⇒ 4*x*x + 1
f(x) = x²; f(3)x ⇒ 9*x
f(t) = t^2; g(t) = f(t) + 1; h = g(x)f(y) ⇒ (x*x+1)*y*y
f(x) := x^2 ⇒ x*x
f: x ↦ x² + 1 ⇒ x*x + 1
x ↦ x² ⇒ x*x
f: x -> x^2 ⇒ x*x
𝑥² + 𝑦² ⇒ x*x + y*y
sin 𝜃 ⇒ sin(theta)
𝐱² ⇒ x*x
x² ⋅ y ∗ 2 ⇒ x*x*y*2
ｘ＋１ ⇒ x+1
σ(w·x + b) ⇒ 1/(1+exp(-(w*x+b)))
x₁² + x₂² ⇒ x1**2 + x2**2
xᵢ² + 1 ⇒ x_i**2 + 1
θ² + θ₁ ⇒ theta**2 + theta1
(x² − μ)/s ⇒ (x*x - mu)/s
x ≥ 0 ? x : -x ⇒ x
.5x + 1. ⇒ x/2 + 1
1e-3x ⇒ x/1000
1_000x ⇒ 1000*x
2·10⁻³·x ⇒ x*mpf(2)/1000
a x² + b x + c ⇒ a*x*x + b*x + c
(sin x)/x ⇒ sin(x)/x
(ln x)² ⇒ log(x)**2
√x sin x ⇒ sqrt(x)*sin(x)
sin√x ⇒ sin(sqrt(x))
sin(√x) ⇒ sin(sqrt(x))
ln √x ⇒ log(x)/2
√(sin x) ⇒ sqrt(sin(x))
√2 x ⇒ sqrt(2)*x
√(x + √(x + √x)) ⇒ sqrt(x+sqrt(x+sqrt(x)))
1/√(1−x²) ⇒ 1/sqrt(1-x*x)
sin x/cos x ⇒ tan(x)
tan x² ⇒ tan(x*x)
sin(cos(tan x)) ⇒ sin(cos(tan(x)))
sin cos x ⇒ sin(cos(x))
ln ln (x+2) ⇒ log(log(x+2))
ln sin x ⇒ log(sin(x))
cos πx ⇒ cos(pi*x)
sin ωt ⇒ sin(omega*t)
A sin(k x − t) ⇒ A*sin(k*x-t)
[x² + 1]³ ⇒ (x*x+1)**3
{x + 1}² ⇒ (x+1)**2
"""

LATEX = r"""
$x^2 + 1$ ⇒ x*x + 1
$$\frac{1}{x}$$ ⇒ 1/x
\(x^{3}\) ⇒ x**3
\[ \sin x \] ⇒ sin(x)
\frac{x^2+1}{x-1} ⇒ (x*x+1)/(x-1)
\dfrac{1}{1+e^{-x}} ⇒ 1/(1+exp(-x))
\tfrac{1}{2}x^2 ⇒ x*x/2
\tfrac12 x^2 ⇒ x*x/2
\frac12x ⇒ x/2
\frac x2 ⇒ x/2
\frac{d}{x} ⇒ d/x
{x \over 2} ⇒ x/2
x/\sqrt{1+x^2} ⇒ x/sqrt(1+x*x)
\sqrt x ⇒ sqrt(x)
\sqrt2 x ⇒ sqrt(2)*x
\sqrt{\sin x} ⇒ sqrt(sin(x))
\sqrt[3]{x^2} ⇒ cbrt(x*x)
\sqrt[n]{x} ⇒ x**(1/n)
\sqrt[5]{x+1} ⇒ (x+1)**(mpf(1)/5)
\sin^{2}x ⇒ sin(x)**2
\sin^2 x ⇒ sin(x)**2
\sin^2(3x) ⇒ sin(3*x)**2
\sin^{2}\left(3x\right) ⇒ sin(3*x)**2
\sin^{-1} x ⇒ asin(x)
\tan^{-1}\left(\frac{x}{2}\right) ⇒ atan(x/2)
\cosh^{-1}(x+1) ⇒ acosh(x+1)
\arcsin x ⇒ asin(x)
\arctan\frac{1}{x} ⇒ atan(1/x)
\operatorname{arctan} x ⇒ atan(x)
\operatorname{arcsinh}(x) ⇒ asinh(x)
\operatorname{sech} x ⇒ sech(x)
\operatorname{sech}^2 x ⇒ sech(x)**2
\operatorname{sgn}(x) x ⇒ x
\operatorname{erf}(x) ⇒ erf(x)
\operatorname{ReLU}(x) ⇒ x
\operatorname{softplus}(x) ⇒ log(1+exp(x))
\operatorname{sigmoid}(x) ⇒ 1/(1+exp(-x))
\mathrm{sin}\,x ⇒ sin(x)
\mathrm{e}^{x} ⇒ exp(x)
\mathrm{e}^{-x^2} ⇒ exp(-x*x)
\mathrm e^x ⇒ exp(x)
\text{sigmoid}(x) ⇒ 1/(1+exp(-x))
\exp\left(-\frac{x^2}{2}\right) ⇒ exp(-x*x/2)
\exp(x) ⇒ exp(x)
\exp x ⇒ exp(x)
\exp\{x\} ⇒ exp(x)
\ln x ⇒ log(x)
\ln^2 x ⇒ log(x)**2
\ln\left(1+x^2\right) ⇒ log(1+x*x)
\ln\left|x\right| ⇒ log(abs(x))
\ln|\sec x + \tan x| ⇒ log(sec(x)+tan(x))
\ln\lvert x\rvert ⇒ log(abs(x))
\log x ⇒ log(x)
\log_2 x ⇒ log(x)/log(2)
\log_{2} x ⇒ log(x)/log(2)
\log_{2}(x) ⇒ log(x)/log(2)
\log_{10}x ⇒ log10(x)
\log_3 x ⇒ log(x)/log(3)
\log_{3}(x+1) ⇒ log(x+1)/log(3)
\log_b x ⇒ log(x)/log(b)
\log_{a}\left(x^2\right) ⇒ log(x*x)/log(a)
\log_{x} 2 ⇒ log(2)/log(x)
\lg x ⇒ log10(x)
\left|x\right| ⇒ abs(x)
\lvert x-1 \rvert ⇒ abs(x-1)
\left\lvert x \right\rvert ⇒ abs(x)
\left|\,x^2-1\,\right| ⇒ abs(x*x-1)
\left\lfloor 3x \right\rfloor + x ⇒ floor(3*x) + x
\lceil 3x \rceil + x ⇒ ceil(3*x) + x
\left(x+1\right)^2 ⇒ (x+1)**2
\left(\frac{x}{y}\right)^{3} ⇒ (x/y)**3
\left[x+1\right]^2 ⇒ (x+1)**2
\left\{x+1\right\}^2 ⇒ (x+1)**2
\Big(x+1\Big)\bigl(x-1\bigr) ⇒ x*x-1
2\times x \cdot y \div 3 ⇒ 2*x*y/3
2\,x\;y\!\:\quad z ⇒ 2*x*y*z
x\, e^{-x} ⇒ x*exp(-x)
e^{x}\sin x ⇒ exp(x)*sin(x)
e^{-\frac{x^2}{2\sigma^2}} ⇒ exp(-x*x/(2*sigma**2))
\frac{1}{\sigma\sqrt{2\pi}}e^{-\frac{1}{2}\left(\frac{x-\mu}{\sigma}\right)^2} ⇒ exp(-((x-mu)/sigma)**2/2)/(sigma*sqrt(2*pi))
x^\frac{1}{2} ⇒ sqrt(x)
x^{1/3} ⇒ x**(mpf(1)/3)
x^{\frac{2}{3}} ⇒ x**(mpf(2)/3)
x^{-1} ⇒ 1/x
x^2y^3 ⇒ x*x*y**3
x^{2}y ⇒ x*x*y
x^{y^2} ⇒ x**(y*y)
2^{x} ⇒ 2**x
10^{2x} ⇒ 100**x
a^x ⇒ a**x
x^{\sin x} ⇒ x**sin(x)
(\sin x)^{\cos x} ⇒ sin(x)**cos(x)
f(x) = x^2 ⇒ x*x
f(x)=\frac{1}{x} ⇒ 1/x
f\left(x\right)=\sin\left(x\right) ⇒ sin(x)
y = \sin(x^2). ⇒ sin(x*x)
$f(x) = \sqrt{x}$. ⇒ sqrt(x)
f: x \mapsto x^2 + 1 ⇒ x*x + 1
f(x) \coloneqq x^2 ⇒ x*x
\begin{cases} x^2, & x \ge 0, \\ -x, & x < 0. \end{cases} ⇒ x*x
f(x)=\begin{cases} x^2 & \text{if } x > 0 \\ -x & \text{if } x \leq 0 \end{cases} ⇒ x*x
f(x)=\begin{cases} x & \text{for } x > 1 \\ x^3 & \text{otherwise} \end{cases} ⇒ x**3
\begin{dcases} \frac{x}{2} & x<0\\ 2x & x\ge 0\end{dcases} ⇒ 2*x
f(x) = \left\{ \begin{array}{ll} x^2 & x > 0 \\ 0 & x \le 0 \end{array} \right. ⇒ x*x
\begin{cases} 1 & x < -1 \\ x & -1 \le x < 1 \\ x^2 & \text{else} \end{cases} ⇒ x
\begin{equation} y = x^2 \end{equation} ⇒ x*x
\begin{align} y &= x^2 \\ z &= \sin y \end{align} ⇒ sin(x*x)
\begin{aligned} u &= 2x, \\ w &= u^2. \end{aligned} ⇒ 4*x*x
\hat{y} = w x + b \\ L = (\hat{y} - y)^2 ⇒ (w*x+b-y)**2
-(y\log\hat{y} + (1-y)\log(1-\hat{y})) ⇒ -(y*log(y_hat) + (1-y)*log(1-y_hat))
\bar{x}^2 + \tilde{x} ⇒ x_bar**2 + x_tilde
\sigma(z) = \frac{1}{1+e^{-z}} ⇒ 1/(1+exp(-z))
\sigma(x)(1-\sigma(x)) ⇒ exp(-x)/(1+exp(-x))**2
\tanh x = \frac{e^x - e^{-x}}{e^x + e^{-x}} ⇒ None
\mathcal{L} = (x - y)^2 ⇒ (x-y)**2
\ell = x^2 ⇒ x*x
x_1^2 + x_2^2 ⇒ x_1**2 + x_2**2
x_{1}^{2}x_{2} ⇒ x1**2*x2
\theta_0 + \theta_1 x ⇒ theta0 + theta1*x
w_{11} x ⇒ w11*x
\alpha x^{\beta} ⇒ alpha*x**beta
\varepsilon x + \varphi ⇒ epsilon*x + phi
\max(0, x) ⇒ x
\max\{0, x\} ⇒ x
\max\left(0, 1 - x y\right) ⇒ 1 - x*y
\min(x, y^2) ⇒ y*y
\frac{\sin x}{x} ⇒ sin(x)/x
\frac{\ln x}{x^2} ⇒ log(x)/x**2
\frac{e^x}{1+e^x} ⇒ exp(x)/(1+exp(x))
\frac{x}{\sqrt{x^{2}+y^{2}}} ⇒ x/sqrt(x*x+y*y)
\cfrac{1}{1+\cfrac{1}{x}} ⇒ 1/(1+1/x)
\sin x\cos x ⇒ sin(x)*cos(x)
\sin{x} ⇒ sin(x)
\sin{2x} ⇒ sin(2*x)
\sin 2x ⇒ sin(2*x)
\sin{(x)} ⇒ sin(x)
\cos\theta ⇒ cos(theta)
\cos \pi x ⇒ cos(pi*x)
\sin\frac{x}{2} ⇒ sin(x/2)
\sin\sqrt{x} ⇒ sin(sqrt(x))
\tan 5x ⇒ tan(5*x)
x\sin\frac{1}{x} ⇒ x*sin(1/x)
x^3\ln x ⇒ x**3*log(x)
\sin(\cos(\tan x)) ⇒ sin(cos(tan(x)))
\sin 30^\circ + x ⇒ mpf(1)/2 + x
\sin(x^{\circ}) ⇒ sin(x*pi/180)
\frac{x^3}{3!} ⇒ x**3/6
\mathbf{v}^\top \mathbf{u} + b ⇒ dot(v, u) + b
v^{\top} u ⇒ dot(v, u)
\left\|v\right\| ⇒ norm2(v)
\lVert v \rVert^2 ⇒ dot(v, v)
\left.x^2\right. ⇒ x*x
\displaystyle\frac{1}{x} ⇒ 1/x
\operatorname{softmax}(v)_1 ⇒ None
x \in \mathbb{R} ⇒ None
\frac{d}{dx}\left(x^2\right) ⇒ None
\frac{dy}{dx} = 2x ⇒ None
f'(x) = 2x ⇒ None
y' = x ⇒ None
\int_0^1 x\,dx ⇒ None
\lim_{x\to 0} \frac{\sin x}{x} ⇒ None
\frac{\partial f}{\partial x} ⇒ None
x \pm 1 ⇒ None
\left\lVert \begin{pmatrix} x \\ y \end{pmatrix} \right\rVert ⇒ sqrt(x*x + y*y)
\begin{vmatrix} x & y \\ a & b \end{vmatrix} ⇒ x*b - y*a
\operatorname{tr}\left(\begin{pmatrix} x & y \\ a & b \end{pmatrix} \begin{bmatrix} a & b \\ x & y \end{bmatrix}\right) ⇒ a*x + b*y + x*y + a*b
\left[\begin{array}{cc} x & y \\ a & b \end{array}\right]^{\top} \begin{pmatrix} 1 \\ 2 \end{pmatrix} \cdot \begin{pmatrix} 1 \\ 1 \end{pmatrix} ⇒ x + 2*a + y + 2*b
t \begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}_{[1]}_{[0]} ⇒ 3*t
x! ⇒ None
"""

ALGEBRA = r"""
Sin[x] ⇒ sin(x)
Sin[x]^2 + Cos[x] ⇒ sin(x)**2 + cos(x)
Exp[-x^2/2] ⇒ exp(-x*x/2)
Sqrt[1 + x^2] ⇒ sqrt(1+x*x)
Log[x] ⇒ log(x)
Log[2, x] ⇒ log(x)/log(2)
Log2[x] + Log10[x] ⇒ log(x)/log(2) + log10(x)
ArcTan[x] + ArcSin[x/2] ⇒ atan(x) + asin(x/2)
ArcTan[x, y] ⇒ atan2(y, x)
Sinh[x]*Cosh[x]*Tanh[x] ⇒ sinh(x)**2
ArcSinh[x] ⇒ asinh(x)
Sec[x] Tan[x] ⇒ sec(x)*tan(x)
2 Sin[x] Cos[x] ⇒ sin(2*x)
Abs[x - 1] ⇒ 1 - x
Power[x, 3] ⇒ x**3
Times[2, x, Plus[x, 1]] ⇒ 2*x*(x+1)
Pi x ⇒ pi*x
Exp[Sin[x^2]] ⇒ exp(sin(x*x))
f[x_] := x^2 + Sin[x] ⇒ x*x + sin(x)
f[x_] := x^2; f[3 x] ⇒ 9*x*x
Piecewise[{{x^2, x > 0}, {0, True}}] ⇒ x*x
Piecewise[{{x^2, x < 0}, {x, x >= 0}}] ⇒ x
Piecewise[{{x^2, x < 0}}, 5 x] ⇒ 5*x
If[x > 0, x^3, 0] ⇒ x**3
Max[x, y, 0] ⇒ x
Erf[x] + Erfc[x] + x ⇒ 1 + x
LogisticSigmoid[x] ⇒ 1/(1+exp(-x))
CubeRoot[x] + Surd[x, 3] ⇒ 2*cbrt(x)
UnitStep[x] x ⇒ x
Floor[3 x] + x ⇒ floor(3*x) + x
D[x^2, x] ⇒ None
Integrate[x, x] ⇒ None
sin(x)*exp(x) ⇒ sin(x)*exp(x)
exp(1)*x ⇒ e*x
ln(x)/ln(10) ⇒ log10(x)
x -> x^2 + 1 ⇒ x*x + 1
f := x -> x^2*sin(x) ⇒ x*x*sin(x)
f:=x->x^2; f(2*x) ⇒ 4*x*x
f(x) := x^2*exp(x) ⇒ x*x*exp(x)
f(x) := x^2; ⇒ x*x
surd(x, 3) ⇒ cbrt(x)
log[2](x) ⇒ log(x)/log(2)
log10(x) + log2(x) ⇒ log10(x) + log(x)/log(2)
log(x, 2) ⇒ log(x)/log(2)
log(x, 10) ⇒ log10(x)
Rational(1, 2)*x**2 ⇒ x*x/2
Integer(3)*x ⇒ 3*x
sp.Rational(1, 3)*x ⇒ x/3
sympy.sqrt(x) + sp.exp(x) ⇒ sqrt(x) + exp(x)
sym.cos(x) ⇒ cos(x)
root(x, 3) ⇒ cbrt(x)
real_root(x, 3) ⇒ cbrt(x)
nthroot(x, 3) ⇒ cbrt(x)
nroot(x, 4) ⇒ x**.25
Heaviside(x)*x ⇒ x
Piecewise((x**2, x > 0), (0, True)) ⇒ x*x
Piecewise((x, x < 0), (x**3, x >= 0)) ⇒ x**3
exp(-x**2/2)/sqrt(2*pi) ⇒ exp(-x*x/2)/sqrt(2*pi)
x.diff(x) ⇒ None
diff(x**2, x) ⇒ None
Derivative(x**2, x) ⇒ None
x.^2 + 3.*x ⇒ x*x + 3*x
x.*y./2 ⇒ x*y/2
1./x ⇒ 1/x
2.^x ⇒ 2**x
exp(-x.^2./2) ⇒ exp(-x*x/2)
f = @(x) x.^2 + 1; ⇒ x*x + 1
f = @(x, y) x.*y; f(x, 3) ⇒ 3*x
sec(x).*tan(x) ⇒ sec(x)*tan(x)
nthroot(x, 3) + log10(x) ⇒ cbrt(x) + log10(x)
=A1^2+1 ⇒ A1**2 + 1
=SIN(A1)*EXP(-A1) ⇒ sin(A1)*exp(-A1)
=SQRT(A1)/LN(A1) ⇒ sqrt(A1)/log(A1)
=IF(A1>0, A1^2, 0) ⇒ A1**2
=POWER(A1, 3)*PI() ⇒ A1**3*pi
=1/(1+EXP(-A1)) ⇒ 1/(1+exp(-A1))
=ABS(A1) + MAX(A1, B1) ⇒ abs(A1) + max(A1, B1)
If(x < 0, x^2, x) ⇒ x
f(x) = If(x < 0, x^2, 3x) ⇒ 3*x
Math.sin(x) + Math.pow(x, 2) ⇒ sin(x) + x*x
Math.sqrt(Math.abs(x))*Math.PI ⇒ sqrt(x)*pi
Math.exp(x)*Math.E ⇒ exp(x+1)
const y = Math.log(x); ⇒ log(x)
let f = x => x**2 ⇒ x*x
let f = (x) => Math.sin(x) ⇒ sin(x)
x > 0 ? x : 0.1*x ⇒ x
double y = pow(x, 3) + fabs(x); ⇒ x**3 + x
std::sin(x) + std::pow(x, 2) ⇒ sin(x) + x*x
y = M_PI*x ⇒ pi*x
SIN(x)**2 ⇒ sin(x)**2
cosec(x) + arccosec(x+1) ⇒ csc(x) + acsc(x+1)
x^2 sin(x) ⇒ x*x*sin(x)
d/dx x^2 ⇒ None
derivative of x^2 ⇒ None
f'(x) ⇒ None
\left\{x>0:x^{2},-x\right\} ⇒ x*x
y=\left\{x<0:-x,x\right\} ⇒ x
\operatorname{abs}(x) ⇒ x
\operatorname{nthroot}(x, 3) ⇒ cbrt(x)
2+3i ⇒ None
"""

TORCH = r"""
torch.sin(x**2) ⇒ sin(x*x)
torch.nn.functional.binary_cross_entropy_with_logits(z, p) ⇒ log(1+exp(z)) - z*p
F.binary_cross_entropy_with_logits(z, p, reduction='mean') ⇒ log(1+exp(z)) - z*p
F.binary_cross_entropy(torch.sigmoid(z), p) ⇒ log(1+exp(z)) - z*p
nn.Sigmoid()(z) ⇒ 1/(1+exp(-z))
torch.nn.ReLU()(x) ⇒ x
nn.LeakyReLU(0.1)(z) ⇒ z/10
nn.LeakyReLU(negative_slope=0.2)(z) ⇒ z/5
nn.ELU(alpha=0.5)(z) ⇒ (exp(z)-1)/2
nn.Softmax(dim=0)(v)[1] ⇒ exp(v[1])/sum(exp(i) for i in v)
nn.MSELoss()(x, y) ⇒ (x-y)**2
nn.MSELoss(reduction='sum')(v, u) ⇒ sum((i-j)**2 for i, j in zip(v, u))
nn.L1Loss()(v, u) ⇒ sum(abs(i-j) for i, j in zip(v, u))/3
nn.BCEWithLogitsLoss()(z, p) ⇒ log(1+exp(z)) - z*p
nn.BCELoss()(p, y) ⇒ -(y*log(p)+(1-y)*log(1-p))
nn.Identity()(x)*x ⇒ x*x
nn.Tanh()(x) + nn.GELU()(x) ⇒ tanh(x) + x*(1+erf(x/sqrt(2)))/2
torch.where(x > 0, x, 0.1*x) ⇒ x
torch.where(z > 0, z, 0.1*z) ⇒ z/10
torch.where(z > 0, z, torch.zeros_like(z)) + x ⇒ x
torch.where(x > 0, torch.ones_like(x), x)*y ⇒ y
x.clamp(min=0) ⇒ x
z.clamp(min=0)*x + x ⇒ x
x.clamp(max=0.5)*y ⇒ y/2
x.clamp(0, 1) + torch.clamp(x, min=-1, max=1) ⇒ 2*x
x.clamp_min(0) + z.clamp_max(0) ⇒ x + z
np.clip(x, 0, 1) ⇒ x
np.maximum(0, x) + np.minimum(x, y) ⇒ x + y
torch.max(x, torch.tensor(0.0)) ⇒ x
torch.sum(v**2, dim=0) ⇒ sum(i*i for i in v)
torch.sum(v**2, dim=-1, keepdim=True)*1 ⇒ sum(i*i for i in v)
(v**2).sum(axis=0) ⇒ sum(i*i for i in v)
torch.mean(v**2, 0) ⇒ sum(i*i for i in v)/3
v.mean(dim=-1) ⇒ sum(v)/3
v.var() ⇒ sum((i-sum(v)/3)**2 for i in v)/2
v.var(unbiased=False) ⇒ sum((i-sum(v)/3)**2 for i in v)/3
torch.var(v, unbiased=True) ⇒ sum((i-sum(v)/3)**2 for i in v)/2
torch.var(v, correction=0) ⇒ sum((i-sum(v)/3)**2 for i in v)/3
v.std(unbiased=False) ⇒ sqrt(sum((i-sum(v)/3)**2 for i in v)/3)
v.std(0) ⇒ sqrt(sum((i-sum(v)/3)**2 for i in v)/2)
np.std(v, ddof=1) ⇒ sqrt(sum((i-sum(v)/3)**2 for i in v)/2)
np.var(v, ddof=0) ⇒ sum((i-sum(v)/3)**2 for i in v)/3
v.norm() + torch.norm(v, p=2) + torch.linalg.norm(v) ⇒ 3*sqrt(sum(i*i for i in v))
v.norm(p=1) ⇒ sum(abs(i) for i in v)
torch.norm(v, 1) ⇒ sum(abs(i) for i in v)
torch.linalg.norm(v, ord=2) ⇒ sqrt(sum(i*i for i in v))
torch.linalg.vector_norm(v, ord=3) ⇒ sum(abs(i)**3 for i in v)**(mpf(1)/3)
torch.norm(v, p=float('inf')) ⇒ 2
F.mse_loss(v, u) ⇒ sum((i-j)**2 for i, j in zip(v, u))/3
F.mse_loss(v, u, reduction="sum") ⇒ sum((i-j)**2 for i, j in zip(v, u))
F.mse_loss(x, y, reduction='none') ⇒ (x-y)**2
F.mse_loss(input=x, target=y) ⇒ (x-y)**2
F.l1_loss(v, u, reduction='sum') ⇒ sum(abs(i-j) for i, j in zip(v, u))
F.smooth_l1_loss(x, y) ⇒ (x-y)**2/2
F.smooth_l1_loss(x, z, beta=0.1) ⇒ x - z - 0.05
F.smooth_l1_loss(5*x, z) ⇒ 5*x - z - 0.5
F.huber_loss(x, y, delta=0.1) ⇒ 0.1*(x-y-0.05)
nn.HuberLoss(delta=2.0)(x, y) ⇒ (x-y)**2/2
nn.SmoothL1Loss()(x, y) ⇒ (x-y)**2/2
F.softplus(x) ⇒ log(1+exp(x))
F.softplus(x, beta=2) ⇒ log(1+exp(2*x))/2
F.gelu(x) ⇒ x*(1+erf(x/sqrt(2)))/2
F.gelu(x, approximate='tanh') ⇒ x*(1+tanh(sqrt(2/pi)*(x+0.044715*x**3)))/2
F.gelu(x, approximate='none') ⇒ x*(1+erf(x/sqrt(2)))/2
F.leaky_relu(z, 0.2) + F.leaky_relu(z, negative_slope=0.1) ⇒ z*0.3
F.elu(z, alpha=2) + F.selu(x) + F.celu(z, alpha=1.0) ⇒ 3*(exp(z)-1) + 1.0507009873554804934193352852946*x
F.relu6(x) + F.hardtanh(x) + F.hardsigmoid(x) ⇒ 2*x + x/6 + 0.5
F.silu(x) + F.mish(x) ⇒ x/(1+exp(-x)) + x*tanh(log(1+exp(x)))
F.logsigmoid(x) + F.softsign(x) + F.tanhshrink(x) ⇒ -log(1+exp(-x)) + x/(1+x) + x - tanh(x)
F.threshold(x, 0.5, 2.0)*y ⇒ x*y
F.softmax(v, dim=0)[0] ⇒ exp(v[0])/sum(exp(i) for i in v)
torch.softmax(v, dim=-1)[2] ⇒ exp(v[2])/sum(exp(i) for i in v)
F.log_softmax(v, dim=0)[1] ⇒ v[1] - log(sum(exp(i) for i in v))
torch.logsumexp(v, dim=0) ⇒ log(sum(exp(i) for i in v))
torch.logsumexp(v, 0) ⇒ log(sum(exp(i) for i in v))
F.cosine_similarity(v, u, dim=0) ⇒ dot(v, u)/(norm2(v)*norm2(u))
torch.cosine_similarity(v, u, dim=0) ⇒ dot(v, u)/(norm2(v)*norm2(u))
F.normalize(v, dim=0)[0] ⇒ v[0]/norm2(v)
torch.dist(v, u) ⇒ norm2([i-j for i, j in zip(v, u)])
torch.dot(v, u) + v @ u + torch.matmul(v, u) + v.dot(u) ⇒ 4*dot(v, u)
(v * u).sum() + torch.inner(v, u) ⇒ 2*dot(v, u)
F.linear(v, u, b) ⇒ dot(v, u) + b
torch.einsum('i,i->', v, u) ⇒ dot(v, u)
F.kl_div(x, p, reduction='sum') ⇒ p*(log(p) - x)
F.cross_entropy(v, torch.tensor(1)) ⇒ log(sum(exp(i) for i in v)) - v[1]
F.nll_loss(F.log_softmax(v, dim=0), torch.tensor(2)) ⇒ log(sum(exp(i) for i in v)) - v[2]
nn.CrossEntropyLoss()(v, torch.tensor(0)) ⇒ log(sum(exp(i) for i in v)) - v[0]
torch.add(x, y, alpha=2) ⇒ x + 2*y
torch.sub(x, y, alpha=3) ⇒ x - 3*y
torch.addcmul(a, x, y, value=2) ⇒ a + 2*x*y
torch.addcdiv(a, x, y) ⇒ a + x/y
torch.lerp(x, y, 0.25) ⇒ x + 0.25*(y-x)
torch.logit(p, eps=1e-6) ⇒ log(p/(1-p))
torch.div(x, y, rounding_mode='floor') + x ⇒ floor(x/y) + x
torch.div(x, y) + torch.true_divide(x, y) ⇒ 2*x/y
torch.pow(x, 2) + x.pow(3) + pow(x, 2) + torch.pow(2, x) ⇒ 2*x*x + x**3 + 2**x
x.pow(exponent=2) ⇒ x*x
torch.square(x).sqrt() ⇒ x
torch.exp(x).log().sin().cos() ⇒ cos(sin(x))
torch.abs(z) + z.abs() + abs(z) + np.abs(z) ⇒ -4*z
torch.float_power(x, 2) ⇒ x*x
torch.special.expit(x) + scipy.special.expit(x) ⇒ 2/(1+exp(-x))
torch.log(torch.exp(x) + 1) ⇒ log(exp(x)+1)
x.exp() / (1 + x.exp()) ⇒ exp(x)/(1+exp(x))
-torch.log(torch.sigmoid(y * z)) ⇒ log(1+exp(-y*z))
torch.sigmoid(x).clone() ⇒ 1/(1+exp(-x))
v.view(-1).sum() + v.flatten().sum() + v.squeeze().sum() ⇒ 3*sum(v)
(x > 0).float() * x ⇒ x
torch.relu(x) + x.relu() + nn.functional.relu(x) ⇒ 3*x
jnp.sin(x) * jnp.exp(-x) + jax.nn.relu(x) ⇒ sin(x)*exp(-x) + x
jax.numpy.tanh(x) + jax.nn.sigmoid(x) ⇒ tanh(x) + 1/(1+exp(-x))
jax.nn.softplus(x) + jax.nn.silu(x) ⇒ log(1+exp(x)) + x/(1+exp(-x))
jax.nn.gelu(x) ⇒ x*(1+tanh(sqrt(2/pi)*(x+0.044715*x**3)))/2
tf.math.log(x) + tf.square(x) + tf.nn.relu(x) ⇒ log(x) + x*x + x
tf.reduce_sum(v) + tf.reduce_mean(v**2) + tf.reduce_max(v) ⇒ sum(v) + sum(i*i for i in v)/3 + 2
tf.sigmoid(x) + tf.math.sigmoid(x) + tf.nn.sigmoid(x) ⇒ 3/(1+exp(-x))
tf.nn.leaky_relu(z) ⇒ 0.2*z
tf.pow(x, 3.0) + tf.sin(x) + tf.math.tanh(x) ⇒ x**3 + sin(x) + tanh(x)
np.e*x + np.pi + math.e ⇒ e*x + pi + e
math.tau*x ⇒ 2*pi*x
np.exp(-x**2/2)/np.sqrt(2*np.pi) ⇒ exp(-x*x/2)/sqrt(2*pi)
np.dot(v, u) + np.sum(v*u) + np.linalg.norm(v) ⇒ 2*dot(v, u) + norm2(v)
np.where(x > 0, x**2, 0) ⇒ x*x
np.log10(x) + np.log2(x) + np.log1p(x) + np.expm1(x) ⇒ log10(x) + log(x)/log(2) + log(1+x) + exp(x) - 1
np.arctan2(y, x) + np.hypot(x, y) ⇒ atan2(y, x) + sqrt(x*x+y*y)
math.pow(x, 2) + math.fsum([x, y]) ⇒ x*x + x + y
math.dist([x, y], [0, 0]) ⇒ sqrt(x*x+y*y)
math.prod([x, y, 2]) ⇒ 2*x*y
x if x > 0 else 0.1*x ⇒ x
x**2 if x < 0 else (x**3 if x < 1 else x) ⇒ x**3
0.0 if z < 0 else z ⇒ 0*z
max(0, x)**2 + min(x, 1) ⇒ x*x + x
sum([x, y, x*y]) ⇒ x + y + x*y
torch.tensor([1.0, 2.0]).dot(torch.tensor([3.0, 4.0])) * x ⇒ 11*x
torch.stack([x, y]).norm() ⇒ sqrt(x*x+y*y)
torch.cat([v, u]).sum() ⇒ sum(v) + sum(u)
F.dropout(x, 0.5) ⇒ None
torch.randn(3)*x ⇒ None
x.detach()**2 ⇒ None
v.sum(dim=1) ⇒ None
F.mse_loss(v, u, reduction='bogus') ⇒ None
F.mse_loss(v, u, weight=u) ⇒ None
torch.round(x, decimals=2) ⇒ None
v.var(correction=2) ⇒ sum((i-sum(v)/3)**2 for i in v)
F.binary_cross_entropy_with_logits(z, p, pos_weight=torch.tensor(3.0)) ⇒ -(3*p*log(1/(1+exp(-z))) + (1-p)*log(1/(1+exp(z))))
"""

# Whole snippets, each with what the gradient's program computes.
# Calculus books, computer algebra, calculators, spreadsheets and libraries once more.
MORE = r"""
(3x² - 5x + 2)/(x - 7) ⇒ (3*x*x-5*x+2)/(x-7)
(x² + 1)(x³ − 4x) ⇒ (x*x+1)*(x**3-4*x)
x^2/3 + 3/x^2 ⇒ x*x/3+3/x**2
x^{2/3} ⇒ x**(mpf(2)/3)
x^(2/3) − x^(1/3) ⇒ x**(mpf(2)/3)-x**(mpf(1)/3)
1/√x ⇒ 1/sqrt(x)
(1 + √x)/(1 − √x) ⇒ (1+sqrt(x))/(1-sqrt(x))
x√(1-x²) ⇒ x*sqrt(1-x*x)
√(x + √x) ⇒ sqrt(x+sqrt(x))
√(1 + √(1 + √x)) ⇒ sqrt(1+sqrt(1+sqrt(x)))
∛(x² + 1) ⇒ cbrt(x*x+1)
x∛x ⇒ x*cbrt(x)
sin(tan √(sin x)) ⇒ sin(tan(sqrt(sin(x))))
sin 3x cos 5x ⇒ sin(3*x)*cos(5*x)
tan² x ⇒ tan(x)**2
sec²x − tan²x + x ⇒ 1+x
sec^2(2x) ⇒ sec(2*x)**2
csc² (3x) ⇒ csc(3*x)**2
cos²3x ⇒ cos(3*x)**2
sin^2 3x ⇒ sin(3*x)**2
sin(x²) ⇒ sin(x*x)
(sin x)^2 ⇒ sin(x)**2
(sin x)² ⇒ sin(x)**2
[sin x]^2 ⇒ sin(x)**2
x² sin(1/x) ⇒ x*x*sin(1/x)
sin x / (1 + cos x) ⇒ sin(x)/(1+cos(x))
(1 − sec x)/tan x ⇒ (1-sec(x))/tan(x)
e^x sin x ⇒ exp(x)*sin(x)
e^{-x} cos 2x ⇒ exp(-x)*cos(2*x)
e^(x^2) ⇒ exp(x*x)
e^x^2 ⇒ exp(x*x)
e^{x²} ⇒ exp(x*x)
e^{sin x} ⇒ exp(sin(x))
e^sin x ⇒ exp(sin(x))
e^√x ⇒ exp(sqrt(x))
e^(√x) ⇒ exp(sqrt(x))
e^{-x²/2} ⇒ exp(-x*x/2)
e^(-x²/2)/√(2π) ⇒ exp(-x*x/2)/sqrt(2*pi)
x·e^(−x) ⇒ x*exp(-x)
x²e^{-x} ⇒ x*x*exp(-x)
2^x ⇒ 2**x
2^{sin πx} ⇒ 2**sin(pi*x)
10^{x²} ⇒ 10**(x*x)
3^{2x} ⇒ 3**(2*x)
x^{sin x} ⇒ x**sin(x)
(sin x)^x ⇒ sin(x)**x
x^{√x} ⇒ x**sqrt(x)
(cos x)^{ln x} ⇒ cos(x)**log(x)
ln(x³+1) ⇒ log(x**3+1)
ln(sin x) ⇒ log(sin(x))
√(ln(x+1)) ⇒ sqrt(log(x+1))
ln((x+1)/√(x+2)) ⇒ log((x+1)/sqrt(x+2))
ln(ln(x+3)) ⇒ log(log(x+3))
ln ln(x+3) ⇒ log(log(x+3))
log₁₀(2 + sin x) ⇒ log10(2+sin(x))
log_2(e^{-x} cos πx + 3) ⇒ log(exp(-x)*cos(pi*x)+3)/log(2)
x ln x ⇒ x*log(x)
(ln x)/x² ⇒ log(x)/x**2
ln x/(1 + ln x) ⇒ log(x)/(1+log(x))
ln|sec x + tan x| ⇒ log(abs(sec(x)+tan(x)))
ln |2 − x − 5x²| ⇒ log(abs(2-x-5*x*x))
arctan √x ⇒ atan(sqrt(x))
arctan(√x) ⇒ atan(sqrt(x))
tan⁻¹(x²) ⇒ atan(x*x)
(tan⁻¹ x)² ⇒ atan(x)**2
sin⁻¹(2x/3) ⇒ asin(2*x/3)
x sin⁻¹ x + √(1−x²) ⇒ x*asin(x)+sqrt(1-x*x)
arcsin(e^{-x}) ⇒ asin(exp(-x))
cos⁻¹(e^{-2x}) ⇒ acos(exp(-2*x))
cot⁻¹(x) ⇒ atan(1/x)
sec^{-1}(x+1) ⇒ acos(1/(x+1))
x cosh x ⇒ x*cosh(x)
sinh²x ⇒ sinh(x)**2
tanh(e^x) ⇒ tanh(exp(x))
ln(cosh 3x) ⇒ log(cosh(3*x))
cosh⁻¹(√(x+1)) ⇒ acosh(sqrt(x+1))
sech 2x ⇒ sech(2*x)
|x|/x ⇒ abs(x)/x
x|x| ⇒ x*abs(x)
|2x − 1| + |x| ⇒ abs(2*x-1)+abs(x)
|sin x| ⇒ abs(sin(x))
|x²−1| ⇒ abs(x*x-1)
3|x|² ⇒ 3*abs(x)**2
|x|^3 ⇒ abs(x)**3
-|x| ⇒ -abs(x)
e^{|x|} ⇒ exp(abs(x))
e^|x| ⇒ exp(abs(x))
⌊x⌋ + x ⇒ floor(x)+x
(x−1)² (x+2)³ ⇒ (x-1)**2*(x+2)**3
(2x+1)^5 (x^3−x+1)^4 ⇒ (2*x+1)**5*(x**3-x+1)**4
((t−2)/(2t+1))^9 ⇒ ((t-2)/(2*t+1))**9
(x/(x+1))⁵ ⇒ (x/(x+1))**5
(4/3)πx³ ⇒ 4*pi*x**3/3
4/3 π x^3 ⇒ 4*pi*x**3/3
1/3 π a² b ⇒ pi*a*a*b/3
½ m x² ⇒ m*x*x/2
x² y³ + sin(x y) ⇒ x*x*y**3+sin(x*y)
e^(x y) ⇒ exp(x*y)
ln(x² + y²) ⇒ log(x*x+y*y)
√(x² + y² + z²) ⇒ sqrt(x*x+y*y+z*z)
x/y ⇒ x/y
(x − y)/(x + y) ⇒ (x-y)/(x+y)
arctan(y/x) ⇒ atan(y/x)
x^y ⇒ x**y
sin x cos y ⇒ sin(x)*cos(y)
A sin(ω t + φ) ⇒ A*sin(omega*t+phi)
A·e^{-k t}·cos(ω t) ⇒ A*exp(-k*t)*cos(omega*t)
a/(1 + b·e^(-k·t)) ⇒ a/(1+b*exp(-k*t))
1/(σ√(2π)) e^{-(x-μ)²/(2σ²)} ⇒ 1/(sigma*sqrt(2*pi))*exp(-(x-mu)**2/(2*sigma**2))
\frac{1}{\sigma\sqrt{2\pi}} e^{-\frac{1}{2}\left(\frac{x-\mu}{\sigma}\right)^2} ⇒ 1/(sigma*sqrt(2*pi))*exp(-((x-mu)/sigma)**2/2)
\frac{x^2+1}{x-3} ⇒ (x*x+1)/(x-3)
\frac{\sin^2 x}{1+\cos x} ⇒ sin(x)**2/(1+cos(x))
\sqrt{\frac{x}{x+1}} ⇒ sqrt(x/(x+1))
\sqrt[4]{x^3} ⇒ x**.75
\frac12 x^2 ⇒ x*x/2
\frac 1 2 x^2 ⇒ x*x/2
x^{-1/2} ⇒ x**-.5
x^{\frac{1}{2}} ⇒ sqrt(x)
x^{\tfrac{2}{3}} ⇒ x**(mpf(2)/3)
e^{-\frac{x}{2}} ⇒ exp(-x/2)
e^{-x/2}\sin(3x) ⇒ exp(-x/2)*sin(3*x)
\exp(-x^2) ⇒ exp(-x*x)
\exp\{-x^2\} ⇒ exp(-x*x)
\ln\left|\frac{x-1}{x+1}\right| ⇒ log(abs((x-1)/(x+1)))
\ln \frac{1+x}{1-x} ⇒ log((1+x)/(1-x))
\ln{x} ⇒ log(x)
\ln{(x+1)} ⇒ log(x+1)
\log_{10} x ⇒ log10(x)
\log_a x ⇒ log(x)/log(a)
\sin{x} \cos{x} ⇒ sin(x)*cos(x)
\sin\left(x\right) ⇒ sin(x)
\sin\!\left(x^2\right) ⇒ sin(x*x)
\sin^2(x) ⇒ sin(x)**2
\sin^2\left(3x\right) ⇒ sin(3*x)**2
\sin^{-1}(x) ⇒ asin(x)
\arctan\sqrt{x} ⇒ atan(sqrt(x))
\operatorname{arctan}(x) ⇒ atan(x)
\operatorname{arsinh} x ⇒ asinh(x)
\sinh x + \cosh x ⇒ exp(x)
\sec x\tan x ⇒ sec(x)*tan(x)
\csc^2 x ⇒ csc(x)**2
\cot\theta ⇒ cot(theta)
\cos(\omega t + \phi) ⇒ cos(omega*t+phi)
\cos\omega t ⇒ cos(omega*t)
\alpha x + \beta ⇒ alpha*x+beta
x_1 + x_2 ⇒ 0.4-0.9
x_{1}^{2} ⇒ 0.16
\lvert x \rvert ⇒ abs(x)
|x| ⇒ abs(x)
\left\lfloor x \right\rfloor + x ⇒ x
\max(x, y) ⇒ max(x,y)
\max\{x, 0\} ⇒ x
\min\left(x, y\right) ⇒ min(x,y)
\begin{cases} x^2 & x < 0 \\ x & x \geq 0 \end{cases} ⇒ x
\begin{cases} x^2, & \text{if } x > 0 \\ 0, & \text{otherwise} \end{cases} ⇒ x*x
f(x) = \begin{cases} x & \text{for } x > 1 \\ 2x & \text{else} \end{cases} ⇒ 2*x
\left(1 + \frac{1}{n}\right)^{n} ⇒ (1+1/n)**n
\left(x^2+1\right)^{10} ⇒ (x*x+1)**10
2\pi x ⇒ 2*pi*x
\pi x^2 ⇒ pi*x*x
x\cdot y ⇒ x*y
x \times y ⇒ x*y
x \div y ⇒ x/y
\dfrac{x}{y} ⇒ x/y
{x \over y} ⇒ x/y
x^2 \, y ⇒ x*x*y
\(x^2+1\) ⇒ x*x+1
\[x^2+1\] ⇒ x*x+1
\displaystyle \frac{x}{2} ⇒ x/2
y = f(x) = x^2 ⇒ x*x
f: x \mapsto x^2 ⇒ x*x
\sigma(x) ⇒ 1/(1+exp(-x))
\sigma(w x + b) ⇒ 1/(1+exp(-(w*x+b)))
\frac{1}{1+e^{-x}} ⇒ 1/(1+exp(-x))
-y\log\hat{y} - (1-y)\log(1-\hat{y}) ⇒ -y*log(0.4)-(1-y)*log(0.6)
-\left[y \ln p + (1-y)\ln(1-p)\right] ⇒ -(y*log(p)+(1-y)*log(1-p))
\frac{1}{2}(y - \hat y)^2 ⇒ (y-0.4)**2/2
\lVert v \rVert ⇒ norm2(v)
\|v\|^2 ⇒ dot(v,v)
\lVert u - v \rVert^2 ⇒ sum((i-j)**2 for i,j in zip(u,v))
\langle u, v \rangle ⇒ dot(u,v)
u^\top v ⇒ dot(u,v)
Sin[x]^2 ⇒ sin(x)**2
Sin[2 x] Cos[x] ⇒ sin(2*x)*cos(x)
Exp[-x^2] ⇒ exp(-x*x)
Log10[x] ⇒ log10(x)
Sqrt[x^2 + 1] ⇒ sqrt(x*x+1)
Surd[x, 3] ⇒ cbrt(x)
CubeRoot[x] ⇒ cbrt(x)
ArcTan[x] ⇒ atan(x)
Abs[x] ⇒ abs(x)
Sign[x] x ⇒ x
Max[x, y] ⇒ max(x,y)
If[x > 0, x^2, -x] ⇒ x*x
Piecewise[{{x^2, x < 0}}, x] ⇒ x
HeavisideTheta[x] x ⇒ x
f[x_] := x^2 + 1 ⇒ x*x+1
Tanh[x] + Sech[x] ⇒ tanh(x)+sech(x)
Erf[x] ⇒ erf(x)
Times[2, x] ⇒ 2*x
Plus[x, 1] ⇒ x+1
2 Pi x ⇒ 2*pi*x
f := x -> x^2 + 1 ⇒ x*x+1
f:=x->sin(x)*exp(-x); ⇒ sin(x)*exp(-x)
piecewise(x < 0, -x, x) ⇒ x
piecewise(x<0, x^2, x<1, x, 1) ⇒ x
ln(x)/ln(2) ⇒ log(x)/log(2)
log[10](x) ⇒ log10(x)
exp(1)^x ⇒ exp(x)
abs(x)*signum(x) ⇒ x
arctan(y, x) ⇒ atan2(y,x)
f(x) := x^2$ ⇒ x*x
%e^x ⇒ exp(x)
%e^(-x^2) ⇒ exp(-x*x)
%pi*x ⇒ pi*x
sin(%pi*x)*%e^(-x) ⇒ sin(pi*x)*exp(-x)
if x > 0 then x else -x ⇒ x
f(x) = if x > 0 then x^2 else 0 ⇒ x*x
x > 0 ? x : -x ⇒ x
(x > 0) ? x*x : 0 ⇒ x*x
x .^ 2 + 1 ⇒ x*x+1
x.^2.*exp(-x) ⇒ x*x*exp(-x)
f = @(x) x.^2 + 1 ⇒ x*x+1
log2(x) + log10(x) + log1p(x) ⇒ log(x)/log(2)+log10(x)+log(1+x)
sign(x).*x ⇒ x
power(x, 2) ⇒ x*x
mod(x, 2) ⇒ x
rem(x, 2) ⇒ x
sqrt(x); ⇒ sqrt(x)
f(x) = x^2 + 1; # a comment ⇒ x*x+1
f(x) = 2x^2 + 3x ⇒ 2*x*x+3*x
x -> x^2 ⇒ x*x
(x, y) -> x*y ⇒ x*y
√x + ∛x ⇒ sqrt(x)+cbrt(x)
2π*x ⇒ 2*pi*x
sinpi(x) ⇒ sin(pi*x)
cospi(x) ⇒ cos(pi*x)
sind(x) ⇒ sin(pi*x/180)
cosd(30)*x ⇒ cos(pi/6)*x
exp10(x) ⇒ 10**x
ifelse(x > 0, x, 0) ⇒ x
clamp(x, 0, 1) ⇒ x
x ≥ 0 ? x : 0.1x ⇒ x
abs2(x) ⇒ x*x
hypot(x, y) ⇒ sqrt(x*x+y*y)
σ(x) ⇒ 1/(1+exp(-x))
=SIN(x)^2+COS(x)^2+x ⇒ 1+x
=EXP(-x^2/2)/SQRT(2*PI()) ⇒ exp(-x*x/2)/sqrt(2*pi)
=IF(x>0, x^2, -x) ⇒ x*x
=POWER(x, 3) ⇒ x**3
=LN(x)+LOG10(x) ⇒ log(x)+log10(x)
=ABS(x)*SIGN(x) ⇒ x
=MAX(0, x) ⇒ x
=SUMSQ(x, y) ⇒ x*x+y*y
=PRODUCT(x, y) ⇒ x*y
=AVERAGE(x, y) ⇒ (x+y)/2
=SUM(x, y, 1) ⇒ x+y+1
=DEGREES(x) ⇒ x*180/pi
=RADIANS(x) ⇒ x*pi/180
=MOD(x, 2) ⇒ x
=SQRTPI(x) ⇒ sqrt(pi*x)
Math.pow(x, 2) ⇒ x*x
Math.sin(x)*Math.PI ⇒ sin(x)*pi
Math.exp(-x**2) ⇒ exp(-x*x)
Math.max(0, x) ⇒ x
Math.hypot(x, y) ⇒ sqrt(x*x+y*y)
Math.cbrt(x) + Math.log2(x) ⇒ cbrt(x)+log(x)/log(2)
Math.sign(x)*Math.abs(x) ⇒ x
Math.E**x ⇒ exp(x)
Math.SQRT2*x ⇒ sqrt(2)*x
Math.LN2*x ⇒ log(2)*x
const f = x => x**2 + 1; ⇒ x*x+1
const f = (x) => Math.sin(x) * x ⇒ sin(x)*x
let y = 3*x; y ⇒ 3*x
function f(x) { return x*x; } ⇒ x*x
var y = x*x + 1; ⇒ x*x+1
return x**2 ⇒ x*x
y = {x > 0: x^2, -x} ⇒ x*x
\left\{x>0:x^2,-x\right\} ⇒ x*x
y=\left\{x<0:-x,x\ge0:x\right\} ⇒ x
f\left(x\right)=x^{2} ⇒ x*x
\operatorname{abs}\left(x\right) ⇒ abs(x)
\operatorname{floor}\left(x\right)+x ⇒ x
\operatorname{mod}\left(x,2\right) ⇒ x
\operatorname{sign}(x)x ⇒ x
\operatorname{max}\left(x,y\right) ⇒ max(x,y)
y_{1}=x^{2} ⇒ x*x
\ln\left(x\right)+\log\left(x\right) ⇒ 2*log(x)
If(x > 0, x^2, -x) ⇒ x*x
nroot(x, 3) ⇒ cbrt(x)
sqrt(x)^2 ⇒ x
ℯ^(-x) ⇒ exp(-x)
abs(x) ⇒ abs(x)
³√(x) ⇒ cbrt(x)
x^-1 ⇒ 1/x
x⁻² ⇒ x**-2
10^-3 x ⇒ x/1000
1.5E-3*x ⇒ .0015*x
1.5×10^-3 x ⇒ .0015*x
1.5·10⁻³·x ⇒ .0015*x
Integer(2)*x ⇒ 2*x
Piecewise((x, x < 1), (x**2, x <= 2), (nan, True)) ⇒ x
Max(0, x) + Min(x, 1) ⇒ 2*x
Abs(x - 1) ⇒ abs(x-1)
Heaviside(x, 0)*x ⇒ x
exp(x)*log(x, 2) ⇒ exp(x)*log(x)/log(2)
cbrt(x) + real_root(x, 3) ⇒ 2*cbrt(x)
sign(x)*x**2 ⇒ x*x
torch.sin(x) * torch.exp(-x) ⇒ sin(x)*exp(-x)
torch.pow(x, 3) ⇒ x**3
torch.square(x) ⇒ x*x
torch.special.expit(x) ⇒ 1/(1+exp(-x))
torch.nn.functional.softplus(x) ⇒ log(1+exp(x))
F.relu(x) ⇒ x
F.leaky_relu(x, 0.1) ⇒ x
nn.ReLU()(x) ⇒ x
nn.Tanh()(w*x + b) ⇒ tanh(w*x+b)
torch.where(x > 0, x**2, -x) ⇒ x*x
torch.clamp(x, min=0, max=1) ⇒ x
torch.clamp(x, min=0.0) ⇒ x
x.sigmoid().log() ⇒ -log(1+exp(-x))
(x - y).pow(2).mean() ⇒ (x-y)**2
((x - y)**2).sum().sqrt() ⇒ abs(x-y)
x.exp().div(1 + x.exp()) ⇒ exp(x)/(1+exp(x))
x.mul(2).add(1) ⇒ 2*x+1
x.neg().exp() ⇒ exp(-x)
x.abs().sqrt() ⇒ sqrt(abs(x))
torch.softmax(v, dim=0)[1] ⇒ exp(v[1])/sum(exp(i) for i in v)
F.log_softmax(v, dim=-1)[0] ⇒ v[0]-log(sum(exp(i) for i in v))
F.cross_entropy(v, 2) ⇒ log(sum(exp(i) for i in v))-v[2]
torch.dot(u, v) ⇒ dot(u,v)
u @ v ⇒ dot(u,v)
(u * v).sum() ⇒ dot(u,v)
torch.norm(v) ⇒ norm2(v)
v.norm(p=2) ⇒ norm2(v)
torch.linalg.norm(v) ⇒ norm2(v)
v.mean() + v.sum() ⇒ sum(v)/3+sum(v)
v.max() - v.min() ⇒ max(v)-min(v)
v[0]*v[1] + v[2] ⇒ v[0]*v[1]+v[2]
np.linalg.norm(v) ⇒ norm2(v)
np.dot(u, v) ⇒ dot(u,v)
np.sum(u*v) ⇒ dot(u,v)
np.tanh(x) ** 2 ⇒ tanh(x)**2
np.std(v) ⇒ sqrt(sum((i-sum(v)/3)**2 for i in v)/3)
numpy.var(v) ⇒ sum((i-sum(v)/3)**2 for i in v)/3
np.power(x, 2) ⇒ x*x
np.square(x) + np.reciprocal(x) ⇒ x*x+1/x
np.maximum(0, x) ⇒ x
np.log10(x) ⇒ log10(x)
np.heaviside(x, 0.5)*x ⇒ x
math.sqrt(x) + math.pi ⇒ sqrt(x)+pi
math.log(x, 10) ⇒ log10(x)
math.log(x, 3) ⇒ log(x)/log(3)
math.pow(x, y) ⇒ x**y
math.hypot(x, y) ⇒ sqrt(x*x+y*y)
math.degrees(x) ⇒ x*180/pi
pow(x, 2) ⇒ x*x
abs(x) ** 0.5 ⇒ sqrt(abs(x))
max(x, 0) ⇒ x
sum([x, y, z]) ⇒ x+y+z
x if x > 0 else 0 ⇒ x
(x**2 if x > 0 else -x**2) ⇒ x*x
x % 1 ⇒ x
-x**2 ⇒ -x*x
2**-x ⇒ 2**-x
2**3**x ⇒ 2**(3**x)
2^3^x ⇒ 2**(3**x)
x/2/3 ⇒ x/6
x/2*3 ⇒ x*3/2
a-b-c ⇒ a-b-c
x--1 ⇒ x+1
x*-1 ⇒ -x
+x ⇒ x
1/2x ⇒ x/2
x/2y ⇒ x*y/2
sin x/2 ⇒ sin(x)/2
sin(x)/2x ⇒ sin(x)/2*x
sin x y ⇒ sin(x*y)
sin x + y ⇒ sin(x)+y
sin -x ⇒ -sin(x)
sin πx ⇒ sin(pi*x)
cos 2πt ⇒ cos(2*pi*t)
sin(x)cos(x) ⇒ sin(x)*cos(x)
sin(x)^2 ⇒ sin(x)**2
sin(x)**2 ⇒ sin(x)**2
sin^2(x)cos(x) ⇒ sin(x)**2*cos(x)
2sin(x) ⇒ 2*sin(x)
x(x-1) ⇒ x*(x-1)
x (x-1) ⇒ x*(x-1)
(x)(y) ⇒ x*y
x2 ⇒ -0.9
3(4)x ⇒ 12*x
function f(x) x^2 end ⇒ x*x
(ln x + 2)^x ⇒ (log(x)+2)**x
A sin(ωt + φ) ⇒ A*sin(omega*t+phi)
x\;y ⇒ x*y
√x(x+1) ⇒ sqrt(x)*(x+1)
3[x + 1] + [y] ⇒ 3*(x+1)+y
4[2(x+1) - [y - 1]] ⇒ 4*(2*(x+1)-(y-1))
\left[x + 1\right]\left[x - 1\right] ⇒ x*x-1
"""

# What asks for more than a function's value, or means different things in different places.
# M is the matrix [[2, 1], [0.5, 3]] and q the vector [0.5, -1.2].
MATRICES = r"""
det(M) ⇒ 5.5
\det M ⇒ 5.5
\det(M) ⇒ 5.5
\det M^\top ⇒ 5.5
2\det M + \operatorname{tr} M ⇒ 16
\begin{vmatrix} a & b \\ c & x \end{vmatrix} + 1 ⇒ a*x - b*c + 1
torch.det(M) + torch.linalg.det(M) + M.det() + np.linalg.det(M) ⇒ 22
torch.logdet(M) ⇒ log(5.5)
trace(inv(M)) ⇒ 5/mpf(5.5)
torch.linalg.inv(M).trace() + torch.inverse(M).trace() + np.trace(np.linalg.inv(M)) ⇒ 15/mpf(5.5)
trace(M^{-1}) + trace(M^-1) ⇒ 10/mpf(5.5)
q^T M q ⇒ 2*q[0]**2 + 1.5*q[0]*q[1] + 3*q[1]**2
q^\top M q ⇒ 2*q[0]**2 + 1.5*q[0]*q[1] + 3*q[1]**2
q^{\mathsf{T}} M q ⇒ 2*q[0]**2 + 1.5*q[0]*q[1] + 3*q[1]**2
q.T @ M @ q ⇒ 2*q[0]**2 + 1.5*q[0]*q[1] + 3*q[1]**2
q^T M^{-1} q ⇒ (3*q[0]**2 - 1.5*q[0]*q[1] + 2*q[1]**2)/5.5
\frac{1}{2} q^\top M q - q^\top q ⇒ q[0]**2 + .75*q[0]*q[1] + 1.5*q[1]**2 - q[0]**2 - q[1]**2
(M q - q)^T (M q - q) ⇒ (q[0] + q[1])**2 + (.5*q[0] + 2*q[1])**2
sum(M q) ⇒ 2.5*q[0] + 4*q[1]
sum(M·q) + sum(M \cdot q) ⇒ 5*q[0] + 8*q[1]
sum(M*q) ⇒ 2.5*q[0] + 4*q[1]
trace(M M) ⇒ 14
trace(M*M) ⇒ 13
trace(M \odot M) ⇒ 13
q·q + q \cdot q ⇒ 2*(q[0]**2 + q[1]**2)
sum(q*q) ⇒ q[0]**2 + q[1]**2
v·u + x ⇒ dot(u, v) + x
\mathbf{q} \cdot \mathbf{q} ⇒ q[0]**2 + q[1]**2
\|q\|_2^2 ⇒ q[0]**2 + q[1]**2
\|M\|_F^2 ⇒ 14.25
\|q\|_1 + \lVert q \rVert_1 + \left\| q \right\|_1 + ‖q‖_1 ⇒ 4*1.7
\|q\|_\infty + \|q\|_{\infty} ⇒ 2.4
torch.linalg.matrix_norm(M)^2 + np.linalg.norm(M, 'fro')**2 ⇒ 28.5
sum(F.normalize(M, dim=1)[0]) ⇒ 3/sqrt(5)
sum(F.normalize(M, dim=0)*M) ⇒ sqrt(4.25) + sqrt(10)
torch.norm(M, p=1, dim=0)[1] + torch.norm(M, dim=1, p=3)[0] ⇒ 4 + cbrt(9)
np.std(M, axis=0)[0] + np.var(M, axis=1)[1] ⇒ .75 + 1.25**2
torch.norm(M, p=1) ⇒ None
torch.linalg.solve(M, q)[0] ⇒ (3*q[0] - q[1])/5.5
((q[:, None] - q[None, :])**2).sum() ⇒ 2*(q[0] - q[1])**2
(q.unsqueeze(1) @ q.unsqueeze(0)).trace() ⇒ q[0]**2 + q[1]**2
(q.view(-1, 1)*q.reshape(1, -1)).sum() ⇒ (q[0] + q[1])**2
np.expand_dims(q, 0).sum() + q[:, np.newaxis].sum() ⇒ 2*(q[0] + q[1])
(1 + x)^T ⇒ None
torch.reshape(M, (-1,))[3] + M.reshape(4)[0] ⇒ M[3] + M[0]
torch.cat((q, u))[4] + np.concatenate([u, q])[0] + torch.hstack([u, q, 5])[5] ⇒ u[2] + u[0] + 5
torch.stack([q, q], dim=1)[1][0] + torch.stack((u, 2*u))[1][2] + np.vstack((q, M))[2][1] ⇒ q[1] + 2*u[2] + M[3]
torch.cat([M, M], dim=1)[0][3] + torch.concat((M, M))[2][0] + np.column_stack((q, q))[0][1] ⇒ M[1] + M[0] + q[0]
torch.diag(q)[0][0] + torch.diag(M).sum() + np.diag(M)[1] ⇒ q[0] + M[0] + 2*M[3]
torch.cross(u, v, dim=0)[0] + np.cross(u, v)[2] ⇒ u[1]*v[2] - u[2]*v[1] + u[0]*v[1] - u[1]*v[0]
(v × u)[1] ⇒ v[2]*u[0] - v[0]*u[2]
q.reshape(2, 1)[1][0] + np.reshape(M, (1, 4))[0][2] + M.view(-1, 2)[0][1] ⇒ q[1] + M[2] + M[1]
torch.einsum('ij,jk->ik', M, M)[0][1] ⇒ M[0]*M[1] + M[1]*M[3]
np.einsum("ij,j->i", M, q)[1] + torch.einsum('i,i->', q, q) ⇒ M[2]*q[0] + M[3]*q[1] + q[0]**2 + q[1]**2
torch.einsum('i,j->ij', q, u)[1][2] + torch.einsum('ii->', M) + torch.einsum('ii->i', M)[1] ⇒ q[1]*u[2] + M[0] + 2*M[3]
torch.einsum('ij->ji', M)[0][1] + einsum('ij->', M) + einsum('ij->i', M)[0] ⇒ M[2] + 2*(M[0] + M[1]) + M[2] + M[3]
|M| ⇒ None
sum(M**-1) ⇒ None
M' ⇒ None
S(1)/2*x + sqrt(S(2)) + x**(S(3)/2) ⇒ x/2 + sqrt(2) + x**1.5
Rational(1, 2)*x + Integer(2) + Float(0.5) ⇒ x/2 + 2.5
"""
# Sums and products over an index, factorials and what else a book counts with.
COUNTING = r"""
\sum_{i=1}^{3} x^i ⇒ x + x**2 + x**3
\sum_{i=1}^{3} i x^i + 1 ⇒ x + 2*x**2 + 3*x**3 + 1
\sum\limits_{i=1}^{3} i^2 x ⇒ 14*x
\sum^{3}_{i=1} i x ⇒ 6*x
\sum_{i=1}^{2} x_i ⇒ x1 + x2
\sum_{i=1}^{3} v_i ⇒ sum(v)
\sum_{i=0}^{2} v_i u_{i} ⇒ dot(u, v)
\sum_{i=1}^{n} v_i ⇒ sum(v)
\sum_i v_i u_i + b ⇒ dot(u, v) + b
\frac{1}{n} \sum_{i=1}^{n} (v_i - u_i)^2 ⇒ sum((p - q)**2 for p, q in zip(v, u))/3
\frac{1}{2m} \sum_{i=1}^{m} (w v_i + b - u_i)^2 ⇒ sum((w*p + b - q)**2 for p, q in zip(v, u))/6
-\sum_{k} [u_k \cdot v_k + (1 - u_k) \cdot v_k] ⇒ -sum(v)
\sqrt{\sum_{i=1}^{n} v_i^2} ⇒ norm2(v)
\prod_{k=1}^{3} (x + k) ⇒ (x+1)*(x+2)*(x+3)
\prod_{i=1}^{n} v_i ⇒ v[0]*v[1]*v[2]
∑_{k=1}^{3} k x + ∏_{k=1}^3 k ⇒ 6*x + 6
\sum_{n=0}^{5} \frac{x^n}{n!} ⇒ 1 + x + x**2/2 + x**3/6 + x**4/24 + x**5/120
\sum_{n=0}^{3} \frac{(-1)^n x^{2n+1}}{(2n+1)!} ⇒ x - x**3/6 + x**5/120 - x**7/5040
\sum_{i=1}^{2} \sum_{j=1}^{2} i j x^j ⇒ 3*x + 6*x**2
\sum_{i=1}^{n} \sum_{j=1}^{2} v_i x_j ⇒ sum(v)*(x1 + x2)
\sum_{i=1}^{2} \sum_{j=1}^{n} x_i v_j ⇒ sum(v)*(x1 + x2)
\sum_{k=0}^{3} \binom{3}{k} x^k (1-x)^{3-k} ⇒ 1
sum(v[i]*u[i] for i in range(3)) ⇒ dot(u, v)
sum([v[i]**2 for i in range(1, 3)]) ⇒ v[1]**2 + v[2]**2
sum(p**2 for p in v) ⇒ sum(i*i for i in v)
sum(p*q for p, q in zip(v, u)) + b ⇒ dot(u, v) + b
sum(v[i] for i in range(len(v))) ⇒ sum(v)
np.sum([x**k/math.factorial(k) for k in range(4)]) ⇒ 1 + x + x**2/2 + x**3/6
np.prod([x + k for k in range(1, 4)]) ⇒ (x+1)*(x+2)*(x+3)
\binom{5}{2} + \binom{n}{2} ⇒ 10 + n*(n-1)/2
math.comb(6, 3)*x + comb(n, 3) + factorial(4) ⇒ 20*x + n*(n-1)*(n-2)/6 + 24
\log_{a^2} x + \log_{1/2}(x) ⇒ log(x)/log(a**2) + log(x)/log(.5)
\log_{a+1}^2 x + \ln_{2a} x ⇒ (log(x)/log(a+1))**2 + log(x)/log(2*a)
gamma(x) + \Gamma(x + 1) + math.gamma(2*x) ⇒ gamma(x) + gamma(x + 1) + gamma(2*x)
(y - ŷ)² + x̄ ⇒ (y - y_hat)**2 + x_bar
\sum_{i=1}^{n} \sum_{j=1}^{n} v_i u_j ⇒ None
\sum_{j} w_{ij} v_j ⇒ None
\sum_{i=1}^{n} i^2 ⇒ None
\sum_{i=1}^{1000} x^i ⇒ None
n = 3; \sum_{i=1}^{n} v_i ⇒ None
sum(v[i] for i in range(n)) ⇒ None
sum(x_i for i in range(3)) ⇒ None
sum(sum(p*q for p in v) for q in u) ⇒ None
sum(p for p in v if p > 0) ⇒ None
\binom{n}{k} ⇒ None
factorial(x) ⇒ None
factorial(20)*x ⇒ 2432902008176640000*x
100!*x ⇒ None
"""
# What was found in books, worksheets, forums and other programs' test suites, and was once read otherwise.
FOUND = r"""
x₁x₂ ⇒ x1*x2
a₁e^(-b) ⇒ None
log₂x + log₁₀x + log₂(x) ⇒ log(x)/log(2)*2 + log(x)/log(10)
x mod 3 + 5 ⇒ x + 5
a \bmod b ⇒ a
sen x + sen(2x) + senh(x) ⇒ sin(x) + sin(2*x) + sinh(x)
arcsen(x) + tgh x + cotg x ⇒ asin(x) + tanh(x) + cot(x)
nthRoot(6x) + nthRoot(6x, 3) ⇒ sqrt(6*x) + (6*x)**(mpf(1)/3)
y1 = \sin u1, \,\,\, u1 = 5x-1 ⇒ sin(5*x - 1)
y1=\sqrt{4u1+3}, u1=x^2+6x ⇒ sqrt(4*(x*x + 6*x) + 3)
y1 = u1^2 + 1, \quad u1 = \cos x ⇒ cos(x)**2 + 1
x_\theta = 3x; x_\theta + 1 ⇒ 3*x + 1
z^{(2)} ⇒ None
a~b \cdot c ⇒ a*b*c
nn.Linear(2, 1)(x) ⇒ None
nn.Embedding(10, 3)(x) ⇒ None
r = torch.arange(4.0); torch.dot(r, r) + x ⇒ 14 + x
r = np.arange(1, 4); r.sum()*x ⇒ 6*x
r = torch.linspace(0, 1, 5, requires_grad=True); (r**2).sum()*x ⇒ 1.875*x
q1 = torch.arange(-1.0, 1.0, 0.5); q1.sum() ⇒ -1
torch.arange(x) ⇒ None
r = Value(2.0); s1 = Value(-3.0); r*s1 + x ⇒ x - 6
(-7.13)(1.5)x ⇒ -7.13*1.5*x
\frac2{3}x + \frac{\sin{x}}2 + \frac12y ⇒ 2*x/3 + sin(x)/2 + y/2
x^\frac{1}{2} + x^\circ ⇒ sqrt(x) + x*pi/180
\pi^{|xy|} ⇒ None
-6\sin^{-3}(x) ⇒ -6/sin(x)**3
Sin[x]^2Cos[y]^2 + Cos[x]^2(1 - Cos[y]^2) ⇒ sin(x)**2*cos(y)**2 + cos(x)**2*sin(y)**2
Exp[Sqrt[2]^2Log[2, 8 x]] ⇒ exp(2*log(8*x)/log(2))
-\frac13 (2 + \sin^2 x)\cos x ⇒ -(2 + sin(x)**2)*cos(x)/3
\sqrt[3]{3x^5 + \frac{1}{x}} ⇒ cbrt(3*x**5 + 1/x)
4\epsilon\left[\left(\frac{\sigma}{x}\right)^{12}-\left(\frac{\sigma}{x}\right)^{6}\right] ⇒ 4*epsilon*((sigma/x)**12 - (sigma/x)**6)
\omega(x + 1) + μ(x - 1) + \alpha(x) ⇒ omega*(x + 1) + mu*(x - 1) + alpha*x
\phi(x + 1) ⇒ None
\Phi(x) + Φ(0) ⇒ .5*(1 + erf(x/sqrt(2))) + .5
xsin(x) ⇒ None
if(x > 1, x, 2x) ⇒ 2*x
f′(x) ⇒ None
lambda x: x**2 + 1 ⇒ x*x + 1
sum(k, 1, 3, x^k) ⇒ None
sum(x, y, 2) ⇒ x + y + 2
asech(2x/5) + acsch(2x) + csch(2x) ⇒ log(5/(2*x) + sqrt((5/(2*x))**2 - 1)) + asinh(1/(2*x)) + 1/sinh(2*x)
"""
REFUSED = r"""
\frac{d}{dx} ⇒ None
Sin[x] // N ⇒ None
x^2 /. x -> 3 ⇒ None
diff(x^2, x) ⇒ None
if x > 0: x else: -x ⇒ None
y = x'; ⇒ None
% a comment of MATLAB ⇒ None
f(x) = @. x^2 ⇒ None
=LOG(x, 2) ⇒ None
=ROUND(x, 2) ⇒ None
=ATAN2(x, y) ⇒ None
print(x**2) ⇒ None
Function(x^2) ⇒ None
2,5x ⇒ None
1'000x ⇒ None
besselj(0, x) ⇒ None
LambertW(x) ⇒ None
Integral(x**2, x) ⇒ None
Sum(x**k, (k, 0, 3)) ⇒ None
\int_0^1 x dx ⇒ None
∫x²dx ⇒ None
lim x→0 sin(x)/x ⇒ None
d/dx (x^2) ⇒ None
y' = 2x ⇒ None
dy/dx = 2x ⇒ None
x^2 at x=3 ⇒ None
x^2, x=3 ⇒ None
y = x^2 where x = 3 ⇒ None
sum((x, y)) ⇒ None
(x+1)2 ⇒ None
x 2 ⇒ None
2 3 x ⇒ None
"""

PROGRAMS = (
    (
        """import torch
x = torch.tensor(3.0, requires_grad=True)
y = x**2 + 2*x + 1
y.backward()
print(x.grad)""",
        "16 + 0*x",
    ),
    (
        """>>> import torch
>>> x = torch.tensor(2., requires_grad=True)
>>> y = torch.sin(x)
>>> y.backward()
>>> x.grad""",
        "sin(2) + 0*x",
    ),
    (
        """x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = (x ** 2).sum()   # a number
y.backward()
print("gradient:", x.grad)""",
        "14 + 0*x",
    ),
    (
        """from torch import nn
w = torch.tensor(0.5, requires_grad=True)
b = torch.tensor(-0.2, requires_grad=True)
z = w * x + b
p = torch.sigmoid(z)
criterion = nn.BCELoss()
loss = criterion(p, y)
loss.backward()
print(f"dL/dw = {w.grad:.4f}")""",
        "-(y*log(1/(1+exp(-(x/2-.2)))) + (1-y)*log(1/(1+exp(x/2-.2))))",
    ),
    (
        """def f(x):
    return x**2 + 3*x

x = torch.tensor(0.7, requires_grad=True)
y = f(x)
y.backward()""",
        "x*x + 3*x",
    ),
    (
        """def sigmoid(z):
    return 1 / (1 + torch.exp(-z))

a = sigmoid(w * x + b)
L = (a - y)**2""",
        "(1/(1+exp(-(w*x+b))) - y)**2",
    ),
    (
        """def f(x):
    u = x**2
    v1 = torch.sin(u)
    return u * v1

f(x)""",
        "x*x*sin(x*x)",
    ),
    ("def f(x, y):\n    '''A function.'''\n    return x**2 * y  # product\n", "x*x*y"),
    ("f = lambda x: x**2 + 1\ny = f(x)", "x*x + 1"),
    ("f = lambda x, y: x*y\nz1 = f(x, 3) + f(2, y)", "3*x + 2*y"),
    ("def f(x): return x**2\ny = f(x)", "x*x"),
    ("def f(x: float) -> float:\n    return x**3\n", "x**3"),
    ("m = nn.Sigmoid()\noutput = m(x)", "1/(1+exp(-x))"),
    ("loss_fn = torch.nn.MSELoss(reduction='sum')\nloss = loss_fn(x, y)", "(x-y)**2"),
    (
        "a = torch.tensor(2., requires_grad=True)\nb = torch.tensor(6., requires_grad=True)\nQ = 3*a**3 - b**2\nQ.backward()",
        "3*8 - 36 + 0*x",
    ),
    (
        "x = torch.ones(3, requires_grad=True)\ny = x + 2\nz = y * y * 3\nout = z.mean()\nout.backward()",
        "27 + 0*x",
    ),
    ("x = Variable(torch.Tensor([2.0]), requires_grad=True)\ny = (x**2).sum()", "4 + 0*x"),
    ("x = torch.tensor(2.0)\nx.requires_grad_(True)\ny = x**3", "8 + 0*x"),
    ("x = nn.Parameter(torch.tensor(2.0))\ny = x**3", "8 + 0*x"),
    ("x = torch.tensor(2.0, dtype=torch.float64, requires_grad=True)\ny = x**3", "8 + 0*x"),
    ("x = sp.Symbol('x')\nf = sp.sin(x)**2\ndf = sp.diff(f, x)\nprint(df)", "sin(x)**2"),
    ("from sympy import *\nx, y = symbols('x y')\nf = x**2*y\ndiff(f, x)", "x*x*y"),
    ("syms x y\nf = x.^2.*y;\ndiff(f, x)", "x*x*y"),
    (
        "x = tf.Variable(3.0)\nwith tf.GradientTape() as tape:\n    y = x**2\ndy_dx = tape.gradient(y, x)",
        "9 + 0*x",
    ),
    (
        "import jax\nimport jax.numpy as jnp\ndef f(x):\n    return jnp.sin(x) * x\ngrad_f = jax.grad(f)\nprint(grad_f(3.0))",
        "sin(x)*x",
    ),
    ("y = x**2\ny += 3*x\ny *= 2", "2*(x*x + 3*x)"),
    ("x, y = 2.0, 3.0\nz = x*y", "6"),
    ("u = x**2; v1 = 3*u;\ny = u + v1;", "4*x*x"),
    ("y = (x**2 +\n     3*x)", "x*x + 3*x"),
    ("y = x**2 + \\\n    3*x", "x*x + 3*x"),
    ("```python\ny = x**2\n```", "x*x"),
    ("# the loss\n\nloss: float = (w*x - y)**2\n", "(w*x-y)**2"),
    ("function y = f(x)\n  y = x^2;\nend", None),
    ("for i in range(3):\n    y = y + x", None),
    ("with torch.no_grad():\n    y = x**2", None),
    ("y = x.detach()*x", None),
    ("x = torch.randn(3)\ny = x.sum()", None),
    ("f(x) = x^2; y = f(x, 2)", None),
    ("f(x) = f(x - 1) + 1; y = f(x)", None),
    ("y = foo(x)", None),
    ("y = import(x)", None),
    ("h(x) = x^2\ng(x) = h(x)^2\ng(x + 1)", "(x+1)**4"),
    ("f(x) = a x^2; a = 3; f(2)x", "12*x"),
    ("f(x) = x^2 + b; g(b) = f(b) + b; g(2) + x", "4 + b + 2 + x"),
)
