"""What books, computer algebra systems and tutorials write, one notation a line, beside the same for mpmath.

The numbers and names are those of ``notations``; ⏎ is the end of a line, and None what has to be refused.
"""

from __future__ import annotations

# ruff: noqa: E501, PLE2515  # what has no width is copied along, and a notation is one line, as it is pasted

EXPRESSIONS = r"""
\frac{\mathrm{d}}{\mathrm{d} x} \sin(x) ⇒ None
f(x)=5x^{3}-\tfrac{3}{4}x^{-2}+\sqrt[4]{x^{3}} ⇒ 5*x**3-mpf(3)/4/x**2+x**.75
y=\left(x^{2}+\sec^{2} x\right)^{3} ⇒ (x*x+sec(x)**2)**3
y = \csc^3(1/x) ⇒ csc(1/x)**3
y=\sqrt{x}\,\mathrm{e}^{\sqrt{x}} ⇒ sqrt(x)*exp(sqrt(x))
g(\theta)=\cos^{2}\theta-\sin^{2}\theta ⇒ cos(2*theta)
G(y)=\left(\dfrac{y^{2}}{y+1}\right)^{5} ⇒ (y*y/(y+1))**5
s(t)=\sqrt{\dfrac{1+\sin t}{1+\cos t}} ⇒ sqrt((1+sin(t))/(1+cos(t)))
y=\cot^2(\sin\theta) ⇒ 1/tan(sin(theta))**2
y=\sin(\sin(\sin x)) ⇒ sin(sin(sin(x)))
y=[x+(x+\sin^2 x)^3]^4 ⇒ (x+(x+sin(x)**2)**3)**4
y=2^{3^{4^x}} ⇒ 2**(3**(4**x))
f(t)=\tan(\sec(\cos t)) ⇒ tan(sec(cos(t)))
y=x^2 e^{-1/x} ⇒ x*x*exp(-1/x)
J(\theta)=\tan^2(n\theta) ⇒ tan(n*theta)**2
F(t)=e^{t\sin 2t} ⇒ exp(t*sin(2*t))
y = e^{k\tan\sqrt{x}} ⇒ exp(k*tan(sqrt(x)))
h(t) = \left(t+1\right)^{2/3}\left(2t^2-1\right)^3 ⇒ (t+1)**(mpf(2)/3)*(2*t*t-1)**3
x^2\cos\left(\frac1x\right) ⇒ x*x*cos(1/x)
3\cos^{-1}(x) ⇒ 3*acos(x)
x\arctan(x)-\tfrac12\ln(1+x^2) ⇒ x*atan(x)-log(1+x*x)/2
f(x)=\log_5(1+2x) ⇒ log(1+2*x)/log(5)
f(x)=\log_{10}\sqrt{x} ⇒ log10(sqrt(x))
y=\ln\left|\dfrac{1+x-x^3}{2}\right| ⇒ log(abs((1+x-x**3)/2))
\ln\frac{(2x+1)^3}{(3x-1)^4} ⇒ log((2*x+1)**3/(3*x-1)**4)
\sinh(\cosh x) ⇒ sinh(cosh(x))
\operatorname{sech}^{2}(e^x) ⇒ sech(exp(x))**2
\tanh^{-1}\sqrt x ⇒ atanh(sqrt(x))
\operatorname{coth}^{-1}(x+1) ⇒ atanh(1/(x+1))
\operatorname{arccosh} (x+1) ⇒ acosh(x+1)
\operatorname{arcosh} (x+1) ⇒ acosh(x+1)
\mathop{\mathrm{arcsinh}}\nolimits x ⇒ asinh(x)
\mathop{\rm sech} x ⇒ sech(x)
{\rm e}^{-x} ⇒ exp(-x)
{\rm sin}\, x ⇒ sin(x)
\textrm{sin}(x) ⇒ sin(x)
\mathsf{x}^2 ⇒ x*x
\boldsymbol{x}^2+\bm{y} ⇒ x*x+y
\pmb x ⇒ x
x^{2}\!\left(x+1\right) ⇒ x*x*(x+1)
\sqrt{\,x\,} ⇒ sqrt(x)
\sqrt{1-x^2\,} ⇒ sqrt(1-x*x)
\sqrt[\leftroot{-2}\uproot{2}3]{x} ⇒ cbrt(x)
x\mathbin{/}y ⇒ x/y
x \ast y ⇒ x*y
x \cdotp y ⇒ x*y
x \centerdot y ⇒ x*y
x\div y ⇒ x/y
x \star y ⇒ None
\lim\limits_{h\to0}\frac{f(x+h)-f(x)}{h} ⇒ None
\arcsin\!\left(\sqrt{x}\right) ⇒ asin(sqrt(x))
\ln\bigl(x+\sqrt{x^2+1}\bigr) ⇒ asinh(x)
\biggl(\frac{x}{2}\biggr)^{\!3} ⇒ (x/2)**3
x^{\,2} ⇒ x*x
x^{\prime} ⇒ None
\left\langle u, v \right\rangle ⇒ dot(u,v)
\langle u, v\rangle ⇒ dot(u,v)
u^{\mathrm T}v ⇒ dot(u,v)
u^{\mathsf T} v ⇒ dot(u,v)
u^{\intercal} v ⇒ dot(u,v)
u' v ⇒ None
e^{x}\bigg|_{x=2} ⇒ None
\text{ReLU}(x)=\max(0,x) ⇒ x
\text{softmax}(v)_i ⇒ None
\mathrm{ReLU}(w x+b) ⇒ w*x+b
\mathrm{sigmoid}(x) ⇒ 1/(1+exp(-x))
\mathbf{v}^\mathsf{T}\mathbf{u} ⇒ dot(u,v)
\mathcal{L}=-\left[y\log \hat y+(1-y)\log(1-\hat y)\right] ⇒ -(y*log(y_hat)+(1-y)*log(1-y_hat))
J(w,b)=\frac{1}{2}(w x+b-y)^2 ⇒ (w*x+b-y)**2/2
\frac{1}{2}\left\Vert v\right\Vert^{2} ⇒ dot(v,v)/2
\Gamma(x) ⇒ gamma(x)
\operatorname{Si}(x) ⇒ None
\operatorname{Li}_2(x) ⇒ None
\zeta(x) ⇒ None
J_0(x) ⇒ None
\psi(x) ⇒ None
\operatorname{B}(x,y) ⇒ None
\operatorname{li}(x) ⇒ None
{\bf x}^2 ⇒ x*x
{\it x} + 1 ⇒ x+1
\textbf{x}^2 ⇒ x*x
\textit{x}^2 ⇒ x*x
\mathit{x}^2 ⇒ x*x
x^{2}\textrm{ } ⇒ x*x
x\hspace{1mm}y ⇒ x*y
x\hskip 2pt y ⇒ x*y
x\mkern2mu y ⇒ x*y
\phantom{x}x^2 ⇒ x*x
\mathstrut x ⇒ x
x\vphantom{y}^2 ⇒ x*x
\underbrace{x^2}_{u}+1 ⇒ x*x+1
\overbrace{x^2}^{u}+1 ⇒ x*x+1
\color{red}{x^2} ⇒ x*x
\textcolor{blue}{x^2} + 1 ⇒ x*x+1
{\color{blue} x^2} + 1 ⇒ x*x+1
\boxed{x^2+1} ⇒ x*x+1
\overline{x}+1 ⇒ mpf(.7)+1
\underline{x}+1 ⇒ x+1
\vec{x} + 1 ⇒ x+1
\dot{x} + 1 ⇒ None
\ddot{x} ⇒ None
\cancel{x} + 1 ⇒ None
\mbox{sin}(x) ⇒ sin(x)
\mbox{sigmoid}(x) ⇒ 1/(1+exp(-x))
x^2 \label{eq:1} ⇒ x*x
x^2 \tag{1} ⇒ x*x
x^2 \nonumber ⇒ x*x
x^2 \quad (x>0) ⇒ None
x^2, \quad x>0 ⇒ None
x^2 \text{ for } x > 0 ⇒ None
\begin{eqnarray} y &=& x^2 \end{eqnarray} ⇒ x*x
\begin{gather} y = x^2 \end{gather} ⇒ x*x
\begin{gathered} y = x^2 \end{gathered} ⇒ x*x
\begin{split} y &= x^2 \\ &\quad + 3x \end{split} ⇒ x*x+3*x
\begin{displaymath} x^2 \end{displaymath} ⇒ x*x
\begin{math} x^2 \end{math} ⇒ x*x
\begin{multline} y = x^2 \\ + 3x \end{multline} ⇒ x*x+3*x
$$f(x)=x^2\,,$$ ⇒ x*x
$f(x)=x^2$, $g(x)=\sin x$ ⇒ None
\textstyle\frac{x}{2} ⇒ x/2
\sideset{}{'}\sum x ⇒ None
x^{-\frac12} ⇒ 1/sqrt(x)
x^{\frac{-1}{2}} ⇒ 1/sqrt(x)
x^{0.5} ⇒ sqrt(x)
e^{(x)} ⇒ exp(x)
{e}^{x} ⇒ exp(x)
{{x}^{2}} ⇒ x*x
{x}^{2}+{y}^{2} ⇒ x*x+y*y
{\left( {x + 1} \right)^2} ⇒ (x+1)**2
\sin \left( {{x^2}} \right) ⇒ sin(x*x)
{\sin ^2}x ⇒ sin(x)**2
{\sin ^2}\left( x \right) ⇒ sin(x)**2
{\tan ^{ - 1}}x ⇒ atan(x)
{\tan ^{ - 1}}\left( {2x} \right) ⇒ atan(2*x)
{\cos ^3}\left( {{x^2}} \right) ⇒ cos(x*x)**3
{\log _2}x ⇒ log(x)/log(2)
{\log _3}\left( {2x} \right) ⇒ log(2*x)/log(3)
{{\bf{e}}^x} ⇒ exp(x)
{{\bf{e}}^{ - {x^2}}} ⇒ exp(-x*x)
f\left( x \right) = \sqrt {2x + 1} ⇒ sqrt(2*x+1)
g\left( t \right) = {\left( {4{t^2} - 3t + 2} \right)^{ - 2}} ⇒ (4*t*t-3*t+2)**-2
y = \sqrt[3]{{1 - 8z}} ⇒ cbrt(1-8*z)
R\left( w \right) = \csc \left( {7w} \right) ⇒ csc(7*w)
G\left( x \right) = 2\sin \left( {3x + \tan \left( x \right)} \right) ⇒ 2*sin(3*x+tan(x))
f\left( t \right) = 5 + {{\bf{e}}^{4t + {t^7}}} ⇒ 5+exp(4*t+t**7)
g\left( x \right) = {{\bf{e}}^{1 - \cos \left( x \right)}} ⇒ exp(1-cos(x))
H\left( z \right) = {2^{1 - 6z}} ⇒ 2**(1-6*z)
u\left( t \right) = {\tan ^{ - 1}}\left( {3t - 1} \right) ⇒ atan(3*t-1)
F\left( y \right) = \ln \left( {1 - 5{y^2} + {y^3}} \right) ⇒ log(1-5*y*y+y**3)
h\left( z \right) = \sin \left( {{z^6}} \right) + {\sin ^6}\left( z \right) ⇒ sin(z**6)+sin(z)**6
S\left( w \right) = \sqrt {7w}  + {{\bf{e}}^{ - w}} ⇒ sqrt(7*w)+exp(-w)
f\left( x \right) = \frac{{{{\left( {1 + {x^2}} \right)}^3}}}{{6x}} ⇒ (1+x*x)**3/(6*x)
f\left( x \right) = \ln \left( {\frac{{{{\sin }^2}x}}{{{x^3}}}} \right) ⇒ log(sin(x)**2/x**3)
{\sec ^2}\left( {3x} \right)\tan x ⇒ sec(3*x)**2*tan(x)
{{\sin }^3}\left( {{{\bf{e}}^{1 - t}} + 3\sin \left( {6t} \right)} \right) ⇒ sin(exp(1-t)+3*sin(6*t))**3
{\mathop{\rm sech}\nolimits} \left( x \right) ⇒ sech(x)
{\mathop{\rm sech}\nolimits} ^2 x ⇒ sech(x)**2
{\mathop{\rm coth}\nolimits} x ⇒ 1/tanh(x)
\exp\left\{-\frac{(x-\mu)^2}{2\sigma^2}\right\} ⇒ exp(-(x-mu)**2/(2*sigma**2))
\exp\Bigl(-\frac{x^2}{2}\Bigr) ⇒ exp(-x*x/2)
\exp\left[-x\right] ⇒ exp(-x)
\ln\left\{x\right\} ⇒ log(x)
\log\{1+\exp(x)\} ⇒ log(1+exp(x))
\sin\{x\} ⇒ sin(x)
\sin\left[x\right] ⇒ sin(x)
\sin[x] ⇒ sin(x)
\sqrt{x}{y} ⇒ sqrt(x)*y
\frac{1}{x}\frac{1}{y} ⇒ 1/(x*y)
\frac{\frac{1}{x}}{\frac{1}{y}} ⇒ y/x
\frac{x+1}{2}^2 ⇒ (x+1)**2/4
-\frac{1}{x} ⇒ -1/x
x - -1 ⇒ x+1
3\frac{1}{2}x ⇒ mpf(3)/2*x
x_{i}^{2} ⇒ mpf(.33)**2
a^{[1]} + 1 ⇒ None
z^{[1]} = w^{[1]} x + b^{[1]} ⇒ None
x^{(i)} + 1 ⇒ None
\hat{y}^{(i)} ⇒ None
Simplify[x^2] ⇒ None
Sin[2 Pi x] ⇒ sin(2*pi*x)
x Sin[1/x] ⇒ x*sin(1/x)
Sqrt[x] Exp[-x] ⇒ sqrt(x)*exp(-x)
(Sin[x])^2 ⇒ sin(x)**2
Sin[x]/x ⇒ sin(x)/x
ArcTanh[x/2] + ArcCosh[x+1] + ArcCoth[x+1] + ArcSech[x/2]+ArcCsch[x] ⇒ atanh(x/2)+acosh(x+1)+atanh(1/(x+1))+acosh(2/x)+asinh(1/x)
ArcSec[x+1] + ArcCsc[x+1] + ArcCot[x] ⇒ acos(1/(x+1))+asin(1/(x+1))+pi/2-atan(x)
Csc[x] + Cot[x] + Sech[x] + Csch[x] + Coth[x] ⇒ csc(x)+cot(x)+sech(x)+1/sinh(x)+1/tanh(x)
Ceiling[3 x] + Round[x] + FractionalPart[x] + IntegerPart[x] + x ⇒ 3+1+x+x
Mod[5 x, 2] ⇒ 5*x-2
Clip[x, {0, 1}] ⇒ x
Ramp[x] ⇒ x
Total[{x, y}] ⇒ x+y
Norm[{x, y}] ⇒ sqrt(x*x+y*y)
Dot[{x, y}, {1, 2}] ⇒ x+2*y
Subtract[x, y] ⇒ x-y
Divide[x, y] ⇒ x/y
Minus[x] ⇒ -x
Boole[x > 0] x ⇒ x
(#^2 + 1)&[x] ⇒ None
f[x_, y_] := x^2 y; f[2, x] ⇒ 4*x
f[x_] = x^3 - 2 x ⇒ x**3-2*x
D[Sin[x], x] ⇒ None
D[Sin[x^2], {x, 2}] ⇒ None
Derivative[1][f][x] ⇒ None
Dt[x^2] ⇒ None
Grad[x^2 y, {x, y}] ⇒ None
Log[10, x] ⇒ log10(x)
Log[x]/Log[2] ⇒ log(x)/log(2)
x^2 // Sqrt ⇒ None
x*^2 ⇒ None
3.5*^-2 x ⇒ 3.5e-2*x
1.5*10^-3 x ⇒ .0015*x
%e^(-x^2/2)/sqrt(2*%pi) ⇒ exp(-x*x/2)/sqrt(2*pi)
f(x) := x^2*%e^(-x)$ ⇒ x*x*exp(-x)
diff(sin(x), x); ⇒ None
'diff(y, x) ⇒ None
log(x)/log(2); ⇒ log(x)/log(2)
exp(%i*x) ⇒ None
asinh(x)+acosh(x+1)+atanh(x/2) ⇒ asinh(x)+acosh(x+1)+atanh(x/2)
sqrt(1-x^2)*asin(x) ⇒ sqrt(1-x*x)*asin(x)
atan2(y,x) ⇒ atan2(y,x)
unit_step(x)*x ⇒ x
if x > 0 then x^2 else 0 ⇒ x*x
piecewise(x < 0, 0, x < 1, x^2, 1) ⇒ x*x
f := x -> piecewise(x < 0, -x, x >= 0, x^2); f(x) ⇒ x*x
ln(x)^2 ⇒ log(x)**2
(D@@2)(f)(x) ⇒ None
root[3](x) ⇒ cbrt(x)
sqrt(x, 3) ⇒ None
log(2, x) ⇒ log(2)/log(x)
log(x; 2) ⇒ None
ld(x) ⇒ log(x)/log(2)
lb(x) ⇒ log(x)/log(2)
ln x^2 ⇒ log(x*x)
sgn(x) x ⇒ x
signum(x) x ⇒ x
arctan2(y, x) ⇒ atan2(y,x)
arccos(x)+arcsinh(x) ⇒ acos(x)+asinh(x)
arcosh(x+1)+arsinh(x)+artanh(x) ⇒ acosh(x+1)+asinh(x)+atanh(x)
sin⁻¹(x) + cos⁻¹(x) ⇒ asin(x)+acos(x)
random() * x ⇒ None
x(1) ⇒ x
Derivative(f) ⇒ None
fPart(x) ⇒ x
iPart(x) + x ⇒ x
frac(x) ⇒ x
int(x) + x ⇒ None
nCr(5,2) x ⇒ 10*x
5 nCr 2 ⇒ None
C(5,2) ⇒ None
binomial(5,2)*x ⇒ 10*x
Binomial[5,2] x ⇒ 10*x
choose(5,2) x ⇒ 10*x
gcd(4,6)x ⇒ None
fact(3)x ⇒ 6*x
x!! ⇒ None
3!x ⇒ 6*x
max(x, y, 1/2) ⇒ x
min([x, y]) ⇒ y
max({x, y}) ⇒ x
exp(-x.^2) .* cos(x) ⇒ exp(-x*x)*cos(x)
x.^(1/3) ⇒ cbrt(x)
[x, y] * [1; 2] ⇒ None
[x; y]' * [x; y] ⇒ None
x.^2 ... ⇒ x*x
f = inline('x^2') ⇒ None
y = @(x) exp(-x); ⇒ exp(-x)
sind(x) + cosd(x) + tand(x) ⇒ sin(x*pi/180)+cos(x*pi/180)+tan(x*pi/180)
asind(x) ⇒ asin(x)*180/pi
heaviside(x)*x ⇒ x
sign(x).*sqrt(abs(x)) ⇒ sqrt(x)
power(x,2) + times(x,y) + plus(x,y) + rdivide(x,y) ⇒ x*x+x*y+x+y+x/y
x^2 + y^2 = 1 ⇒ None
ƒ(x) = x² ⇒ x*x
f(x) = ½ x² ⇒ x*x/2
x^⅓ ⇒ cbrt(x)
√ x ⇒ sqrt(x)
√(1 − x²) ⇒ sqrt(1-x*x)
√𝑥 ⇒ sqrt(x)
𝑓(𝑥) = 𝑥³ − 2𝑥 ⇒ x**3-2*x
𝑒^𝑥 ⇒ exp(x)
𝑒^(−𝑥²∕2) ⇒ exp(-x*x/2)
sin²(𝑥)+cos²(𝑥) + x ⇒ 1+x
𝜎(𝑥) = 1/(1 + 𝑒^{−𝑥}) ⇒ 1/(1+exp(-x))
σ(x) = 1 / (1 + exp(−x)) ⇒ 1/(1+exp(-x))
㏑ x ⇒ log(x)
x ∈ ℝ ⇒ None
x ↦ x² + 1 ⇒ x*x+1
f : x ⟼ x² ⇒ x*x
f: ℝ → ℝ, f(x) = x² ⇒ None
x ⟶ x² ⇒ x*x
y ≝ x² ⇒ x*x
y ≡ x² ⇒ x*x
y ≈ x² ⇒ None
x ≤ 1 ? x : 1 ⇒ x
x ⩾ 0 ? x : 0 ⇒ x
|x| ≤ 1 ? x : 1 ⇒ x
∣x∣ + 1 ⇒ x+1
❘x❘ ⇒ None
‖v‖² ⇒ dot(v,v)
∥v∥ ⇒ norm2(v)
⟨u, v⟩ ⇒ dot(u,v)
〈u, v〉 ⇒ dot(u,v)
u ⋅ v ⇒ dot(u,v)
u • v ⇒ dot(u,v)
u ∘ v ⇒ None
sum(u ⊙ v) ⇒ dot(u,v)
x ⊗ y ⇒ None
v⊤u ⇒ dot(u,v)
vᵀu ⇒ dot(u,v)
x′ ⇒ None
x ″ ⇒ None
x̄ + 1 ⇒ mpf(.7)+1
θ̂ ⇒ None
x̃ ⇒ mpf(.2)
α·x + β ⇒ mpf(.8)*x+mpf(1.6)
x⁰·⁵ ⇒ None
x¹ᐟ³ ⇒ cbrt(x)
x^1⁄2 ⇒ x/2
3⁄4 x ⇒ 3*x/4
½·x + ¼·y ⇒ x/2+y/4
x × 10⁻³ ⇒ x/1000
x·10^−3 ⇒ x/1000
5% ⇒ None
50%*x ⇒ None
90° ⇒ pi/2
sin 45° + cos(30°) ⇒ sin(pi/4)+cos(pi/6)
30′ ⇒ None
1 000 x ⇒ None
1,000 x ⇒ None
1,000,000 + x ⇒ None
1 000 000 ⇒ None
1'000'000 ⇒ None
3,14 x ⇒ None
3.14159… x ⇒ 3.14159*x
∫ x dx ⇒ None
∂f/∂x ⇒ None
d²y/dx² ⇒ None
x ⁿ ⇒ x**n
(x+1)⁻¹ᐟ² ⇒ 1/sqrt(x+1)
e^{−x²⁄2} ⇒ exp(-x*x/2)
cos⁻¹ x ⇒ acos(x)
sin⁻¹(x)² ⇒ asin(x)**2
(sin x)⁻¹ ⇒ 1/sin(x)
x² − 3·x + 2 ⇒ x*x-3*x+2
−x² ⇒ -x*x
– x² ⇒ -x*x
— x² ⇒ -x*x
x ­+ 1 ⇒ x+1
x​² ⇒ x*x
﻿x² ⇒ x*x
x + 1 ⇒ x+1
“x²” ⇒ None
‘x² + 1’ ⇒ None
«x²» ⇒ None
x²; ⇒ x*x
x²， ⇒ x*x
f（x）＝x²＋1 ⇒ x*x+1
ｓｉｎ（ｘ） ⇒ sin(x)
x²。 ⇒ x*x
y＝２ｘ ⇒ 2*x
𝝅 x ⇒ pi*x
∛(x+1) ⇒ cbrt(x+1)
∜x ⇒ x**.25
³√(x²) ⇒ cbrt(x*x)
ⁿ√x ⇒ x**(1/n)
⁵√x ⇒ x**(mpf(1)/5)
⌊x + ½⌋ + x ⇒ 1+x
x ⊕ y ⇒ None
x ∧ y ⇒ None
¬x ⇒ None
x ÷ y ⇒ x/y
x ： y ⇒ None
y : x² ⇒ None
x∶y ⇒ None
x*(x>0) ⇒ x
(x>0)*x ⇒ x
(x > 0) * x + (x <= 0) * 0.1 * x ⇒ x
torch.sum((v > 0) * v) ⇒ mpf(2.5)
x * (x > 0).to(torch.float32) ⇒ x
x * (x > 0).type(torch.float) ⇒ x
x * (x > 0).double() ⇒ x
x * float(x > 0) ⇒ x
x * int(x > 0) ⇒ x
(x >= 0).astype(float) * x ⇒ x
np.where(x > 0, 1, 0) * x ⇒ x
(z>0) * z + x ⇒ x
1.0 * (x > 0) * x ⇒ x
(x > 0) + x ⇒ 1+x
x*(x>0)*(x<1) ⇒ x
x*((x>0)&(x<1)) ⇒ x
(x>0)/2*x ⇒ x/2
1 - (x > 0)*x ⇒ 1-x
torch.heaviside(x, torch.tensor(0.5)) * x ⇒ x
loss = ((y_hat - y) ** 2).mean() ⇒ (mpf(.4)-y)**2
loss = F.mse_loss(y_hat, y.unsqueeze(0)) ⇒ (mpf(.4)-y)**2
loss = criterion(y_hat, y) ⇒ None
criterion = nn.MSELoss()⏎loss = criterion(y_hat, y) ⇒ (mpf(.4)-y)**2
loss.item() ⇒ None
y = x**2⏎y.item() ⇒ x*x
y = x**2⏎print(y.item()) ⇒ x*x
y = (x**2).item() ⇒ None
y = x.detach() * x ⇒ None
y = x.detach().numpy() ⇒ None
y = x.data * 2 ⇒ None
y = x.cuda() ** 2 ⇒ x*x
y = x.to(device) ** 2 ⇒ x*x
y = x.cpu() ** 2 ⇒ x*x
y = x.requires_grad_() ** 2 ⇒ x*x
device = torch.device("cpu")⏎x = torch.tensor(2.0, device=device, requires_grad=True)⏎y = x**2 ⇒ 4+0*x
dtype = torch.float⏎x = torch.tensor(2.0, dtype=dtype)⏎y = x**2 ⇒ 4+0*x
torch.manual_seed(0)⏎y = x**2 ⇒ x*x
x = torch.tensor([2., 3.], requires_grad=True)⏎y = x.prod() ⇒ 6
x = torch.FloatTensor([2., 1.])⏎y = (x**2).sum() ⇒ 5
x = torch.DoubleTensor([2., 1.])⏎y = (x**2).sum() ⇒ 5
x = torch.as_tensor([2., 1.])⏎y = (x**2).sum() ⇒ 5
x = torch.from_numpy(np.array([2., 1.]))⏎y = (x**2).sum() ⇒ 5
x = torch.full((2,), 3.0)⏎y = (x**2).sum() ⇒ 18
x = torch.full([2], 3.0, requires_grad=True)⏎y = (x**2).sum() ⇒ 18
x = torch.zeros(2)⏎y = (x + 1).sum() ⇒ 2
x = torch.eye(2)⏎y = x.sum() ⇒ 2
x = np.array([1.0, 2.0])⏎y = x @ x ⇒ 5
x = jnp.array([1.0, 2.0])⏎y = jnp.dot(x, x) ⇒ 5
x = tf.constant([1.0, 2.0])⏎y = tf.reduce_sum(x*x) ⇒ 5
x = mx.np.arange(4.0)⏎y = (x*x).sum() ⇒ None
x = np.arange(4.0)⏎y = (x*x).sum() ⇒ 14
x = torch.arange(4.0)⏎x.requires_grad_(True)⏎y = 2 * torch.dot(x, x)⏎y.backward()⏎x.grad ⇒ 28
x.grad.zero_()⏎y = x.sum()⏎y.backward()⏎x.grad ⇒ x
y = x * x⏎u = y.detach()⏎z = u * x⏎z.sum().backward() ⇒ None
a = Value(-4.0)⏎b = Value(2.0)⏎c = a + b⏎d = a * b + b**3⏎c += c + 1⏎c += 1 + c + (-a)⏎d += d * 2 + (b + a).relu()⏎d += 3 * d + (b - a).relu()⏎e = c - d⏎f = e**2⏎g = f / 2.0⏎g += 10.0 / f⏎print(f'{g.data:.4f}')⏎g.backward() ⇒ mpf('24.70408163265306122448979592')
x1 = Value(2.0, label='x1')⏎w1 = Value(-3.0, label='w1')⏎o = (x1*w1).tanh() ⇒ tanh(-6)
x = Tensor([2.0])⏎y = x.relu().sum() ⇒ 2
def tanh(x):⏎    y = np.exp(-2.0 * x)⏎    return (1.0 - y) / (1.0 + y)⏎tanh(x) ⇒ tanh(x)
def sigmoid(x):⏎    return 0.5 * (np.tanh(x / 2.) + 1)⏎sigmoid(x) ⇒ 1/(1+exp(-x))
def f(x):⏎    '''Doc.'''⏎    # comment⏎    return x**2 ⇒ x*x
def f(x): return torch.sin(x)**2 ⇒ sin(x)**2
f = lambda x: x**3⏎grad(f)(2.0) ⇒ None
grad_tanh = grad(tanh) ⇒ None
jax.grad(lambda x: x**2)(3.0) ⇒ None
x, y, z = -2.0, 5.0, -4.0⏎q = x + y⏎f = q * z ⇒ -12
x = -2; y = 5; z = -4⏎q = x + y # q becomes 3⏎f = q * z # f becomes -12 ⇒ -12
w = [2,-3,-3]⏎x = [-1, -2]⏎dot = w[0]*x[0] + w[1]*x[1] + w[2]⏎f = 1.0 / (1 + math.exp(-dot)) ⇒ 1/(1+exp(-1))
sigy = 1.0 / (1 + math.exp(-y))⏎num = x + sigy⏎sigx = 1.0 / (1 + math.exp(-x))⏎xpy = x + y⏎xpysqr = xpy**2⏎den = sigx + xpysqr⏎invden = 1.0 / den⏎f = num * invden ⇒ (x+1/(1+exp(-y)))/(1/(1+exp(-x))+(x+y)**2)
loss = -torch.log(F.softmax(v, dim=0)[1]) ⇒ log(sum(exp(i) for i in v))-v[1]
loss = -F.log_softmax(v, -1)[2] ⇒ log(sum(exp(i) for i in v))-v[2]
loss = F.binary_cross_entropy(torch.sigmoid(x), torch.tensor(1.0)) ⇒ log(1+exp(-x))
loss = F.mse_loss(x, torch.zeros_like(x), reduction='sum') ⇒ x*x
loss = torch.nn.functional.binary_cross_entropy_with_logits(z, y) ⇒ log(1+exp(z))-z*y
loss = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(2.0))(z, y) ⇒ 2*y*log(1+exp(-z))+(1-y)*log(1+exp(z))
loss = nn.NLLLoss()(F.log_softmax(v, dim=0), torch.tensor(0)) ⇒ log(sum(exp(i) for i in v))-v[0]
loss = (y_hat - y).pow(2).sum() / 2 ⇒ (mpf(.4)-y)**2/2
l = loss_fn(pred, target) ⇒ None
loss = F.hinge_embedding_loss(x, y) ⇒ None
loss = torch.clamp(1 - y*x, min=0).mean() ⇒ 1-y*x
loss = F.relu(1 - y*x) ⇒ 1-y*x
loss = max(0, 1 - y*x) ⇒ 1-y*x
F.glu(v) ⇒ None
F.prelu(x, torch.tensor(0.25)) ⇒ x
F.rrelu(x) ⇒ None
F.hardswish(x) ⇒ x*(x+3)/6
F.softmin(v, dim=0)[0] ⇒ exp(-v[0])/sum(exp(-i) for i in v)
F.softshrink(x) + F.hardshrink(x) ⇒ x-.5+x
F.log_softmax(v, dim=0).exp()[0] ⇒ exp(v[0])/sum(exp(i) for i in v)
torch.logaddexp(x, y) ⇒ log(exp(x)+exp(y))
torch.sinh(x) + torch.asinh(x) + torch.arcsinh(x) ⇒ sinh(x)+2*asinh(x)
torch.special.xlogy(x, y) + torch.xlogy(x,y) ⇒ 2*x*log(y)
torch.special.entr(x) ⇒ -x*log(x)
torch.special.erfcx(x) ⇒ None
torch.special.i0(x) ⇒ None
torch.special.ndtr(x) ⇒ (1+erf(x/sqrt(2)))/2
torch.sgn(x) * x + torch.sign(x) ⇒ x+1
torch.fmod(x, 0.5) ⇒ x-.5
torch.remainder(x, 0.5) ⇒ x-.5
torch.trunc(x) + torch.frac(x) ⇒ x
torch.ceil(x) * x + torch.floor(x) ⇒ x
torch.round(x, decimals=1) + x ⇒ None
torch.ldexp(x, torch.tensor(2.)) ⇒ 4*x
torch.copysign(x, y) ⇒ x
torch.nan_to_num(x) ⇒ None
torch.rsqrt(x) + x.rsqrt() ⇒ 2/sqrt(x)
torch.reciprocal(x) ⇒ 1/x
torch.neg(x) + x.negative() ⇒ -2*x
torch.positive(x) ⇒ x
torch.cumsum(v, 0)[1] ⇒ v[0]+v[1]
torch.cumprod(v, 0)[2] ⇒ v[0]*v[1]*v[2]
v.cumprod(dim=0).sum() ⇒ v[0] + v[0]*v[1] + v[0]*v[1]*v[2]
np.cumprod(v)[1] ⇒ v[0]*v[1]
((v[1:] - v[:-1])**2).sum() ⇒ (v[1]-v[0])**2 + (v[2]-v[1])**2
v[1:3].prod() ⇒ v[1]*v[2]
np.sum(v[::2]*v[:2]) ⇒ v[0]*v[0] + v[2]*v[1]
torch.dot(v[:-1], v[1:]) ⇒ v[0]*v[1] + v[1]*v[2]
v[-2:][0]**2 + v[:1][0] ⇒ v[1]**2 + v[0]
v.cumsum(0).sum() ⇒ 3*v[0]+2*v[1]+v[2]
v.diff().sum() ⇒ None
torch.diff(v).sum() ⇒ None
v[-1] + v[-2] ⇒ v[2]+v[1]
v.flip(0)[0] ⇒ v[2]
torch.sort(v)[0][0] ⇒ None
v.topk(2) ⇒ None
v.argmax() ⇒ None
v.median() ⇒ None
v.max(dim=0)[0] ⇒ 2
v.max(dim=0).values ⇒ 2
torch.max(v, dim=0)[0] ⇒ 2
v.max().item() ⇒ None
v.abs().max() ⇒ 2
v.shape[0] * x ⇒ 3*x
v.size(0) * x ⇒ 3*x
len(v) * x ⇒ 3*x
v.numel()*x ⇒ 3*x
x.dim() ⇒ None
v.masked_fill(v < 0, 0).sum() ⇒ mpf(2.5)
torch.where(v > 0, v, 0.).sum() ⇒ mpf(2.5)
torch.outer(v, u).sum() ⇒ sum(v)*sum(u)
torch.bmm(v, u) ⇒ None
torch.addmm(b, v, u) ⇒ None
torch.mv(M, q).sum() ⇒ 2.5*q[0]+4*q[1]
M.mm(M).trace() ⇒ 14
M.t().sum() + M.T.sum() + M.transpose(0, 1).sum() + M.permute(1, 0).sum() + M.mT.sum() ⇒ 5*6.5
M.diagonal().sum() + torch.diagonal(M).sum() ⇒ 10
torch.kron(q, q).sum() ⇒ None
torch.linalg.eigvals(M) ⇒ None
torch.trace(M @ M) ⇒ 14
torch.einsum('i,ij,j->', q, M, q) ⇒ 2*q[0]**2+1.5*q[0]*q[1]+3*q[1]**2
torch.einsum('i,ij,j', q, M, q) ⇒ 2*q[0]**2+1.5*q[0]*q[1]+3*q[1]**2
torch.vdot(v, u) ⇒ dot(u,v)
torch.nn.functional.normalize(v, dim=0)[0] ⇒ v[0]/norm2(v)
torch.nn.functional.layer_norm(v, (3,)) ⇒ None
nn.Linear(1, 1)(x) ⇒ None
model = nn.Sequential(nn.Linear(1,1), nn.ReLU())⏎y = model(x) ⇒ None
x.pow_(2) ⇒ None
x.add_(1) ⇒ None
x.exp_() ⇒ None
x = x.clone().detach().requires_grad_(True)⏎y = x**2 ⇒ x*x
x.square().sum() + x.sqrt() + x.sin().cos() ⇒ x*x+sqrt(x)+cos(sin(x))
assert y == 3⏎x**2 ⇒ x*x
import torch.nn.functional as F⏎y = F.silu(x) ⇒ x/(1+exp(-x))
import torch as th⏎y = th.sin(x) ⇒ sin(x)
import numpy as onp⏎y = onp.sin(x) ⇒ sin(x)
from math import sin, pi⏎y = sin(pi*x) ⇒ sin(pi*x)
import autograd.numpy as np⏎y = np.tanh(x) ⇒ tanh(x)
%matplotlib inline⏎y = x**2 ⇒ x*x
!pip install torch⏎y = x**2 ⇒ x*x
In [1]: y = x**2 ⇒ x*x
Out[1]: 4 ⇒ None
with torch.no_grad():⏎    w -= 0.1 * w.grad ⇒ None
optimizer = torch.optim.SGD([x], lr=0.1)⏎optimizer.zero_grad()⏎loss = x**2⏎loss.backward()⏎optimizer.step() ⇒ x*x
learning_rate = 1e-3⏎loss = (w*x - y)**2⏎loss.backward() ⇒ (w*x-y)**2
assert torch.allclose(x.grad, 2*x)⏎y = x**2 ⇒ x*x
y: Tensor = x**2 ⇒ x*x
y = x**2 if x > 0 else torch.tensor(0.) ⇒ x*x
y = torch.exp(torch.tensor(1.0)) * x ⇒ e*x
y = x**2.  ⇒ x*x
y = 2.*x + 3. ⇒ 2*x+3
y = (1./2)*x**2 ⇒ x*x/2
y = 1e-3*x + 1E3 ⇒ .001*x+1000
y = x ** (1/3) ⇒ cbrt(x)
y = x ** -0.5 ⇒ 1/sqrt(x)
y = not x ⇒ None
c = x > 0; y = c*x + (1 - c)*x**2 ⇒ x
(x > 0) + (y > 0) ⇒ None
sin(x > 0) ⇒ None
x > 0 ⇒ None
x*(1 if x > 0 else 0) ⇒ x
(0 < x < 1)*x ⇒ x
x*!(x>0) ⇒ None
x*(not x < 0) ⇒ x
x * ~(x < 0) ⇒ x
(v > 0).sum()*x ⇒ 2*x
v @ (v > 0) ⇒ mpf(2.5)
1½ + x ⇒ 1.5+x
x2½ ⇒ None
x^2½ ⇒ x**2.5
10½ + x ⇒ 10.5+x
⁵√(x+1) + 1 ⇒ (x+1)**(mpf(1)/5)+1
√[5]{x+1} ⇒ (x+1)**(mpf(1)/5)
x²√x ⇒ x*x*sqrt(x)
½∥v∥² ⇒ dot(v,v)/2
〈u, v〉 + x ⇒ dot(u,v)+x
sin⁡x ⇒ sin(x)
2⁢x ⇒ 2*x
root[3](x) + 1 ⇒ cbrt(x)+1
2‖v‖ + x ⇒ 2*norm2(v)+x
‖v‖‖u‖ ⇒ norm2(v)*norm2(u)
|x|‖v‖ ⇒ x*norm2(v)
y = x^2⏎+ 3x ⇒ x*x+3*x
y = x^2⏎    - 3x ⇒ x*x-3*x
y = x^2⏎-3x ⇒ -3*x
y = x^2;⏎+3x ⇒ 3*x
y = x**2⏎⏎-x**2 ⇒ -x*x
y = x^2⏎  · 2⏎  / 3 ⇒ x*x*2/3
def f(x):⏎    u = x**2⏎    return u⏎-f(x) ⇒ -x*x
y = (x^2⏎ + 3x⏎ - 1) ⇒ x*x+3*x-1
# a⏎y = x^2 # c⏎  + x # d ⇒ x*x+x
y = 3x \\ - 2x ⇒ -2*x
FractionalPart[x] + IntegerPart[x] + x ⇒ 2*x
ld(x) + lb(x) ⇒ 2*log(x)/log(2)
ld x ⇒ log(x)/log(2)
asind(x) + acosd(x) + atand(x) ⇒ (asin(x)+acos(x)+atan(x))*180/pi
torch.copysign(x, z) ⇒ -x
Factorial[3] x ⇒ 6*x
\gcd(4,6) ⇒ None
versin(x) + haversin(x) ⇒ 1.5*(1-cos(x))
\operatorname{versin}\theta ⇒ 1-cos(theta)
\operatorname{ld} x ⇒ log(x)/log(2)
plus = x + 1; plus^2 ⇒ (x+1)**2
Clip[2x, {0, 1}] ⇒ 1
std = torch.std(v); z1 = (v - v.mean())/std; z1.sum() + x ⇒ x
std = np.std(v, ddof=1)⏎y = x/std ⇒ x/sqrt(sum((i-sum(v)/3)**2 for i in v)/2)
norm = torch.norm(v); y = norm**2 ⇒ dot(v,v)
norm = norm(v); norm^2 + norm ⇒ dot(v,v)+norm2(v)
mean = v.mean(); ((v - mean)**2).sum() ⇒ sum((i-sum(v)/3)**2 for i in v)
mean = np.mean(v)⏎std = np.std(v)⏎z1 = (v - mean)/std⏎z1[0] ⇒ (v[0]-sum(v)/3)/sqrt(sum((i-sum(v)/3)**2 for i in v)/3)
sigmoid = 1/(1+exp(-x)); L = -log(sigmoid) ⇒ log(1+exp(-x))
softmax = exp(v)/sum(exp(v)); softmax[0] ⇒ exp(v[0])/sum(exp(i) for i in v)
relu = max(0, x); relu^2 ⇒ x*x
sigmoid(x) = 1/(1+exp(-x)); sigmoid(2x) ⇒ 1/(1+exp(-2*x))
dot = w*x + b; 1/(1+exp(-dot)) ⇒ 1/(1+exp(-(w*x+b)))
mse = ((x-y)**2).mean(); mse + 1 ⇒ (x-y)**2+1
\sin[x] + \ln[2x] ⇒ sin(x)+log(2*x)
\sin[x]^2 ⇒ sin(x)**2
import torch⏎⏎def rosenbrock(x0, x1):⏎    y = 100 * (x1 - x0 ** 2) ** 2 + (x0 - 1) ** 2⏎    return y⏎⏎x0 = torch.tensor(0.0, requires_grad=True)⏎x1 = torch.tensor(2.0, requires_grad=True)⏎⏎y = rosenbrock(x0, x1)⏎y.backward()⏎print(x0.grad, x1.grad) ⇒ 401
import torch⏎⏎def rosenbrock(x0, x1):⏎    y = 100 * (x1 - x0 ** 2) ** 2 + (x0 - 1) ** 2⏎    return y⏎⏎x0 = torch.tensor(0.0, requires_grad=True)⏎x1 = torch.tensor(2.0, requires_grad=True)⏎lr = 0.001  # learning rate⏎iters = 10000  # iteration count⏎⏎for i in range(iters):⏎    if i % 1000 == 0:⏎        print(x0.item(), x1.item())⏎⏎    y = rosenbrock(x0, x1)⏎⏎    y.backward()⏎⏎    x0.data -= lr * x0.grad.data⏎    x1.data -= lr * x1.grad.data⏎⏎    x0.grad.zero_() ⇒ None
x = torch.ones(2, 2, requires_grad=True)⏎print(x)⏎⏎y = x + 2⏎print(y)⏎print(y.grad_fn)⏎z = y * y * 3⏎out = z.mean()⏎print(z, out)⏎⏎out.backward()⏎print(x.grad) ⇒ 27
x = torch.ones(2, 2, requires_grad=True)⏎y = x + 2⏎z = y * y * 3⏎out = z.mean()⏎x = torch.randn(3, requires_grad=True)⏎⏎y = x * 2⏎while y.data.norm() < 1000:⏎    y = y * 2 ⇒ None
def beale(x, y):⏎  return ((torch.tensor([1.5]) - x + x*y)**2 + ⏎         (torch.tensor([2.25]) - x + x*y*y)**2 + ⏎         (torch.tensor([2.625]) - x + x*y**3)**2)⏎beale(x, y).sum() ⇒ (1.5-x+x*y)**2+(2.25-x+x*y*y)**2+(2.625-x+x*y**3)**2
def rosenbrock(x, y):⏎    a = torch.tensor([1.0])⏎    b = torch.tensor([100.0])⏎    return (a - x)**2 + b * (y - x**2)**2⏎rosenbrock(x,y).sum() ⇒ (1-x)**2+100*(y-x*x)**2
class RosenbrockFunction(torch.autograd.Function):⏎    @staticmethod⏎    def forward(ctx, x):⏎        return x**2 ⇒ None
x^(tg(x)) ⇒ x**tan(x)
(1+2*x)^(5+x) ⇒ (1+2*x)**(5+x)
2^(cos²x) ⇒ 2**(cos(x)**2)
e^(sin(x^2)) ⇒ exp(sin(x*x))
f = e^g; g = sin(h); h = x^2; f ⇒ exp(sin(x*x))
y = (3x² + 5)⁴ ⇒ (3*x*x+5)**4
y = √(cos(x)) ⇒ sqrt(cos(x))
6{x^2} + 7x ⇒ 6*x*x+7*x
f\left( x \right) = {\left( {6{x^2} + 7x} \right)^4} ⇒ (6*x*x+7*x)**4
f(x) = \b{2^5+1} ⇒ None
sin(x)*ln(x)**2/(cos(x) + 3) ⇒ sin(x)*log(x)**2/(cos(x)+3)
sine(x) ⇒ None
$f(x)=3x^2+5x-7$ ⇒ 3*x*x+5*x-7
#box($ x^2 $) ⇒ None
\(f(x)=\ln(x^2 + 1)\) ⇒ log(x*x+1)
f(x) = (x^2 + 1)^{\sin(x)} ⇒ (x*x+1)**sin(x)
\frac{x^{2}+1}{x-1}\, ⇒ (x*x+1)/(x-1)
y = x^2, x > 0 ⇒ None
y = x^2 for x > 0 ⇒ None
y = x^2 if x > 0 ⇒ None
\sin[2x]^2 + \ln[x, ⇒ None
3. f(x) = x^2 ⇒ x*x
(iv) y = x^2 ⇒ x*x
let f = x => x^2 ⇒ x*x
let y = 2x ⇒ 2*x
Let f(x) = x^2⏎(b) g(x) = 3x ⇒ 3*x
(a) x^2 ⇒ mpf(1.3)*x*x
sum [x, y] ⇒ x+y
Let $f(x)=x^2\sin x$. ⇒ x*x*sin(x)
Find the derivative of f(x) = x^2 ⇒ x*x
12. y = x^2 ⇒ x*x
(a) f(x) = x^2 ⇒ x*x
b) y = 2x ⇒ 2*x
• y = x^2 ⇒ x*x
\sin[x]^2 ⇒ sin(x)**2
y = (x^2+1)^{1/2} ⇒ sqrt(x*x+1)
s(t)=16t^2-\dfrac{2}{3}t+10 ⇒ 16*t*t-2*t/3+10
h(x)=\tfrac{1}{5}\left(x+\sin x\right)^{5} ⇒ (x+sin(x))**5/5
f(w)=(w^{2}-3w)(w+1)^{-1} ⇒ (w*w-3*w)/(w+1)
y=\tan ^{2} x ⇒ tan(x)**2
y=\cot \left(\frac{1}{x}\right) ⇒ 1/tan(1/x)
y=\mathrm{cosec}\,x ⇒ csc(x)
y=\cosec 2x ⇒ csc(2*x)
y=\sin^{-1}\sqrt{x} ⇒ asin(sqrt(x))
y=(\tan^{-1}x)^2 ⇒ atan(x)**2
y=x\sin^{-1}x+\sqrt{1-x^2} ⇒ x*asin(x)+sqrt(1-x*x)
F(\theta)=\arcsin \sqrt{\sin \theta} ⇒ asin(sqrt(sin(theta)))
y=\arctan\sqrt{\frac{1-x}{1+x}} ⇒ atan(sqrt((1-x)/(1+x)))
y=\log_8(x^2+3x) ⇒ log(x*x+3*x)/log(8)
y=\ln(\csc x-\cot x) ⇒ log(csc(x)-1/tan(x))
h(x)=\ln(x+\sqrt{x^2+1}) ⇒ asinh(x)
y=\sqrt[5]{\ln (x+2)} ⇒ log(x+2)**(mpf(1)/5)
y=\frac{1}{\ln (x+2)} ⇒ 1/log(x+2)
y=(\cos x)^{x} ⇒ cos(x)**x
y=x^{\ln x} ⇒ x**log(x)
y=(\ln (x+2))^{\cos x} ⇒ log(x+2)**cos(x)
g(x)=\sinh^2 x ⇒ sinh(x)**2
f(t)=\frac{1+\sinh t}{1-\sinh t} ⇒ (1+sinh(t))/(1-sinh(t))
y=\tanh^{-1}(\cos x) ⇒ atanh(cos(x))
y=x\,\mathrm{arcsinh}(x/3)-\sqrt{9+x^2} ⇒ x*asinh(x/3)-sqrt(9+x*x)
4.9t^2 + 24.5t ⇒ 4.9*t*t+24.5*t
x^{3/2} + x^{-3/2} ⇒ x**1.5+x**-1.5
(2 - 3 x^2)^(-1/2) ⇒ (2-3*x*x)**-0.5
5(x^3 − 2x)^4 ⇒ 5*(x**3-2*x)**4
[(2x+1)^3 - x]^{1/2} ⇒ sqrt((2*x+1)**3-x)
sec²(3x) − tan²(3x) + x ⇒ 1+x
e^(x²) · cos(2x) ⇒ exp(x*x)*cos(2*x)
sin(2*pi*x/3) ⇒ sin(2*pi*x/3)
log(1 + e^{-y z}) ⇒ log(1+exp(-y*z))
1/(1+e^-x) ⇒ 1/(1+exp(-x))
1/(1+e^-(w x+b)) ⇒ 1/(1+exp(-(w*x+b)))
x/(1+|x|) ⇒ x/(1+x)
max{0, 1 - y z} ⇒ 1-y*z
\max\{0,\, 1 - y z\} ⇒ 1-y*z
\frac12 (y - \hat y)^2 ⇒ (y-mpf(.4))**2/2
\left(\hat{y}-y\right)^{2} ⇒ (mpf(.4)-y)**2
E=\frac12\sum_i (u_i-v_i)^2 ⇒ sum((p-q)**2 for p,q in zip(u,v))/2
\|\mathbf{v}-\mathbf{u}\|_2^2 ⇒ sum((p-q)**2 for p,q in zip(u,v))
\mathbf{v}\cdot\mathbf{u} ⇒ dot(u,v)
\tfrac12\mathbf{q}^{\top}\mathbf{M}\,\mathbf{q} ⇒ q[0]**2+.75*q[0]*q[1]+1.5*q[1]**2
\log\left(\sum_{i} e^{v_i}\right) ⇒ log(sum(exp(i) for i in v))
(x - \mu)/\sigma ⇒ (x-mpf(.25))/mpf(1.2)
\mathcal{N}(x) = \frac{1}{\sqrt{2\pi\sigma^2}}\exp\left(-\frac{(x-\mu)^2}{2\sigma^2}\right) ⇒ exp(-(x-mu)**2/(2*sigma**2))/sqrt(2*pi*sigma**2)
20 + x^2 - 10*cos(2*pi*x) + y^2 - 10*cos(2*pi*y) ⇒ 20+x*x-10*cos(2*pi*x)+y*y-10*cos(2*pi*y)
(x**2 + y - 11)**2 + (x + y**2 - 7)**2 ⇒ (x**2+y-11)**2+(x+y**2-7)**2
-20*exp(-0.2*sqrt(0.5*(x**2 + y**2))) - exp(0.5*(cos(2*pi*x) + cos(2*pi*y))) + e + 20 ⇒ -20*exp(-mpf('0.2')*sqrt((x**2+y**2)/2))-exp((cos(2*pi*x)+cos(2*pi*y))/2)+e+20
sin(x + y) + (x - y)**2 - 1.5*x + 2.5*y + 1 ⇒ sin(x+y)+(x-y)**2-1.5*x+2.5*y+1
0.26*(x**2 + y**2) - 0.48*x*y ⇒ mpf('0.26')*(x**2+y**2)-mpf('0.48')*x*y
-cos(x)*cos(y)*exp(-((x - pi)**2 + (y - pi)**2)) ⇒ -cos(x)*cos(y)*exp(-((x-pi)**2+(y-pi)**2))
0.5 + (sin(x**2 - y**2)**2 - 0.5)/(1 + 0.001*(x**2 + y**2))**2 ⇒ .5+(sin(x**2-y**2)**2-.5)/(1+mpf('.001')*(x**2+y**2))**2
def f(x, y):⏎    return x * y + torch.sin(x)⏎z1 = f(x, y) ⇒ x*y+sin(x)
def relu(z):⏎    return torch.where(z > 0, z, torch.zeros_like(z))⏎relu(w*x + b) ⇒ w*x+b
def relu(x): return (x > 0) * x⏎relu(w*x + b)**2 ⇒ (w*x+b)**2
def leaky(x, a=0.01): return np.where(x > 0, x, a*x)⏎leaky(x, 0.1) ⇒ x
def softplus(x): return np.log1p(np.exp(-np.abs(x))) + np.maximum(x, 0)⏎softplus(x) ⇒ log(1+exp(x))
def swish(x, beta=1.0):⏎    return x * torch.sigmoid(beta * x)⏎swish(x, 2) ⇒ x/(1+exp(-2*x))
y_hat = w * x + b⏎loss = (y_hat - y) ** 2⏎loss.backward()⏎print(w.grad) ⇒ (w*x+b-y)**2
l2 = 0.5 * 1e-4 * (w ** 2).sum() ⇒ mpf('5e-5')*w*w
reg = 0.01 * torch.norm(v, 1) + torch.norm(v, 2)**2 ⇒ mpf('.01')*mpf('3.7')+dot(v,v)
torch.tanh(v @ u) ⇒ tanh(dot(u,v))
torch.exp(-((x - y) ** 2) / (2 * s ** 2)) ⇒ exp(-(x-y)**2/(2*s*s))
torch.log_softmax(v, 0)[1].neg() ⇒ log(sum(exp(i) for i in v))-v[1]
torch.logsumexp(v, dim=0) - v[1] ⇒ log(sum(exp(i) for i in v))-v[1]
(v.softmax(0) * v).sum() ⇒ sum(exp(i)*i for i in v)/sum(exp(i) for i in v)
-(torch.softmax(v, 0) * torch.log_softmax(v, 0)).sum() ⇒ log(sum(exp(i) for i in v))-sum(exp(i)*i for i in v)/sum(exp(i) for i in v)
tf.reduce_mean(tf.square(y - w*x)) ⇒ (y-w*x)**2
K.mean(K.square(y - x)) ⇒ None
jnp.sum(jnp.where(v > 0, v, 0.1 * v)) ⇒ mpf('2.38')
jax.nn.softmax(v)[0] ⇒ exp(v[0])/sum(exp(i) for i in v)
jnp.logaddexp(x, y) ⇒ log(exp(x)+exp(y))
anp.tanh(x) ⇒ None
def leaky(x, a=0.01): return np.where(x > 0, x, a*x)⏎leaky(x, 0.1) + leaky(z) ⇒ x+z/100
def swish(x, beta=1.0):⏎    return x * torch.sigmoid(beta * x)⏎swish(x) ⇒ x/(1+exp(-x))
def swish(x: Tensor, beta: float = 1.0) -> Tensor:⏎    return x * torch.sigmoid(beta * x)⏎swish(x, 2) ⇒ x/(1+exp(-2*x))
def elu(x, alpha=1):⏎    return torch.where(x > 0, x, alpha*(torch.exp(x) - 1))⏎y = elu(z) + elu(z, 2) ⇒ 3*(exp(z)-1)
f(x, a=2) = a x; f(x) + f(x, 3) ⇒ 5*x
def f(x, a=0.5, b=2): return a*x + b⏎f(x, 1) ⇒ x+2
def f(x, a=0.5): return a*x⏎f() ⇒ None
def f(x, a=0.5): return a*x⏎f(x, 1, 2) ⇒ None
norm([x y]) ⇒ None
[2x] + 1 ⇒ 1 + 2*x
sum([2x, 3]) ⇒ 3 + 2*x
x + Piecewise[ ⇒ None
x + Piecewise[{ ⇒ None
"""
