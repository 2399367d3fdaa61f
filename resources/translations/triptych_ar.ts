<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Triptych {version}</source>
            <translation>حول Triptych {version}</translation>
        </message>
        <message>
            <source>not loaded yet</source>
            <translation>لم يُحمَّل بعد</translation>
        </message>
        <message>
            <source>Packed copy in {folder}</source>
            <translation>نسخة محزومة في {folder}</translation>
        </message>
        <message>
            <source>What Triptych is made of</source>
            <translation>مم يتكوّن Triptych</translation>
        </message>
        <message>
            <source>Choose a part to read its licence below.</source>
            <translation>اختر جزءًا لقراءة رخصته أدناه.</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>الجزء</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>الإصدار</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>الرخصة</translation>
        </message>
        <message>
            <source>The licence of the part that is chosen above.</source>
            <translation>رخصة الجزء المختار أعلاه.</translation>
        </message>
        <message>
            <source>One derivative in three panels, and the reason whenever they differ. Triptych is free software under the MIT licence. It uses Qt and PySide6 under the GNU Lesser General Public License, version 3: you may replace their libraries by your own.</source>
            <translation>مشتقة واحدة في ثلاث لوحات، مع السبب كلما اختلفت. Triptych برنامج حر برخصة MIT. يستخدم Qt وPySide6 برخصة GNU Lesser General Public License، الإصدار 3: يمكنك استبدال مكتباتهما بمكتباتك.</translation>
        </message>
        <message>
            <source>Copy the versions</source>
            <translation>نسخ الإصدارات</translation>
        </message>
        <message>
            <source>Put the versions on the clipboard, for a report.</source>
            <translation>وضع الإصدارات في الحافظة من أجل تقرير.</translation>
        </message>
        <message>
            <source>{name} {version} came without a text; its makers name its licence as: {licence}</source>
            <translation>{name} {version} جاء بلا نص؛ يسمّي صانعوه رخصته: {licence}</translation>
        </message>
    </context>
    <context>
        <name>AsPerceptron</name>
        <message>
            <source>As a perceptron</source>
            <translation>كبيرسبترون</translation>
        </message>
        <message>
            <source>Open in the Perceptron room</source>
            <translation>فتح في قاعة البيرسبترون</translation>
        </message>
        <message>
            <source>Go on with this program, and these values, in the Perceptron room.</source>
            <translation>المتابعة بهذا البرنامج وبهذه القيم في قاعة البيرسبترون.</translation>
        </message>
        <message>
            <source>The program can't be read yet.</source>
            <translation>لا يمكن قراءة البرنامج بعد.</translation>
        </message>
    </context>
    <context>
        <name>AskingSide</name>
        <message>
            <source>INPUTS</source>
            <translation>المدخلات</translation>
        </message>
        <message>
            <source>READ AS</source>
            <translation>قُرئ هكذا</translation>
        </message>
    </context>
    <context>
        <name>AutogradColumn</name>
        <message>
            <source>tape recorded, then replayed</source>
            <translation>سُجّل الشريط ثم أُعيد تشغيله</translation>
        </message>
        <message>
            <source>by its tape</source>
            <translation>بشريطه</translation>
        </message>
        <message>
            <source>The chain of grad_fn</source>
            <translation>سلسلة grad_fn</translation>
        </message>
        <message>
            <source>What torch recorded, from the output back; arrow keys walk it</source>
            <translation>ما سجّله torch، من المخرج رجوعًا؛ الأسهم تتنقل فيه</translation>
        </message>
        <message>
            <source>Shows the code that ran</source>
            <translation>يعرض الشيفرة التي شُغّلت</translation>
        </message>
        <message>
            <source>the code that ran</source>
            <translation>الشيفرة التي شُغّلت</translation>
        </message>
        <message>
            <source>PyTorch is loading…</source>
            <translation>يُحمَّل PyTorch…</translation>
        </message>
    </context>
    <context>
        <name>AxisStrip</name>
        <message>
            <source>Slider of the plots' axis</source>
            <translation>منزلق محور الرسوم</translation>
        </message>
    </context>
    <context>
        <name>BoundaryPlot</name>
        <message>
            <source>The rows and the boundary between their classes</source>
            <translation>الصفوف والحد بين صنفيها</translation>
        </message>
        <message>
            <source>Point at a row for its numbers, click to pick it; Ctrl+C copies the boundary.</source>
            <translation>أشر إلى صف لترى أعداده، وانقر لاختياره؛ Ctrl+C ينسخ الحد.</translation>
        </message>
        <message>
            <source>Row {row}</source>
            <translation>الصف {row}</translation>
        </message>
    </context>
    <context>
        <name>ButtonWords</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Do not save</source>
            <translation>عدم الحفظ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Forget them</source>
            <translation>نسيانها</translation>
        </message>
    </context>
    <context>
        <name>ByHandColumn</name>
        <message>
            <source>Chain rule</source>
            <translation>قاعدة السلسلة</translation>
        </message>
        <message>
            <source>local derivative × local derivative</source>
            <translation>مشتقة موضعية × مشتقة موضعية</translation>
        </message>
        <message>
            <source>step by step</source>
            <translation>خطوة بخطوة</translation>
        </message>
    </context>
    <context>
        <name>Card</name>
        <message>
            <source>an earlier answer</source>
            <translation>إجابة سابقة</translation>
        </message>
        <message>
            <source>earlier</source>
            <translation>سابق</translation>
        </message>
    </context>
    <context>
        <name>ChainCard</name>
        <message>
            <source>The chain</source>
            <translation>السلسلة</translation>
        </message>
        <message>
            <source>Cancel p(1 − p)</source>
            <translation>اختصار p(1 − p)</translation>
        </message>
        <message>
            <source>Numbers stand here for one row: pick one on the Data page.</source>
            <translation>هنا أعداد صف واحد: اختر صفًا في صفحة البيانات.</translation>
        </message>
        <message>
            <source>pick one row</source>
            <translation>اختر صفًا</translation>
        </message>
        <message>
            <source>nothing cancels</source>
            <translation>لا شيء يُختصر</translation>
        </message>
        <message>
            <source>Show dL/dz as p - y in one piece, or as its two factors, in which p(1 - p) cancels.</source>
            <translation>عرض dL/dz بصيغة p - y قطعة واحدة، أو بعامليه اللذين يُختصر فيهما p(1 - p).</translation>
        </message>
        <message>
            <source>Here nothing cancels: it needs a sigmoid and a cross-entropy of p.</source>
            <translation>لا شيء يُختصر هنا: يلزم سيغمويد وإنتروبيا متقاطعة لـ p.</translation>
        </message>
    </context>
    <context>
        <name>ChainPicture</name>
        <message>
            <source>The chain, drawn</source>
            <translation>السلسلة مرسومة</translation>
        </message>
        <message>
            <source>Point at a number for all its digits, or walk with the arrow keys; Ctrl+C copies all.</source>
            <translation>أشر إلى عدد لترى كل أرقامه، أو تنقّل بالأسهم؛ Ctrl+C ينسخ الكل.</translation>
        </message>
    </context>
    <context>
        <name>ClassPage</name>
        <message>
            <source>Lesson</source>
            <translation>الدرس</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>المهمة</translation>
        </message>
        <message>
            <source>Tried by</source>
            <translation>جرّبها</translation>
        </message>
        <message>
            <source>Right at once</source>
            <translation>صحيح من أول مرة</translation>
        </message>
        <message>
            <source>Solved by</source>
            <translation>حلّها</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>المحاولات</translation>
        </message>
        <message>
            <source>Hints</source>
            <translation>التلميحات</translation>
        </message>
        <message>
            <source>Mistakes</source>
            <translation>الأخطاء</translation>
        </message>
        <message>
            <source>Still at it</source>
            <translation>ما زال فيها</translation>
        </message>
        <message>
            <source>Where the class stumbled</source>
            <translation>أين تعثّر الصف</translation>
        </message>
        <message>
            <source>{learners} learners, {attempts} attempts. Where most stumbled comes first.</source>
            <translation>{learners} متعلمين، {attempts} محاولات. الأكثر تعثّرًا أولًا.</translation>
        </message>
    </context>
    <context>
        <name>Client</name>
        <message>
            <source>The computing process is starting.</source>
            <translation>عملية الحساب تبدأ الآن.</translation>
        </message>
        <message>
            <source>Ready.</source>
            <translation>جاهز.</translation>
        </message>
        <message>
            <source>Computing …</source>
            <translation>يحسب …</translation>
        </message>
        <message>
            <source>No answer within {seconds} s, so it was stopped; what is shown is older.</source>
            <translation>لا إجابة خلال {seconds} s فأُوقف؛ المعروض أقدم.</translation>
        </message>
        <message>
            <source>The computing process ended and was started again.</source>
            <translation>انتهت عملية الحساب وبدأت من جديد.</translation>
        </message>
        <message>
            <source>The computing process ended {times} times in a row. Try again, or report it.</source>
            <translation>انتهت عملية الحساب {times} مرات متتالية. حاول مجددًا، أو أبلغ عنها.</translation>
        </message>
    </context>
    <context>
        <name>CloseButton</name>
        <message>
            <source>Close Tab</source>
            <translation>إغلاق اللسان</translation>
        </message>
    </context>
    <context>
        <name>CodeView</name>
        <message>
            <source>The PyTorch code that ran</source>
            <translation>شيفرة PyTorch التي شُغّلت</translation>
        </message>
        <message>
            <source>This code ran; it runs unchanged in a notebook</source>
            <translation>شُغّلت هذه الشيفرة؛ وتعمل كما هي في دفتر</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Copy the PyTorch code</source>
            <translation>نسخ شيفرة PyTorch</translation>
        </message>
        <message>
            <source>Copies the code to the clipboard</source>
            <translation>ينسخ الشيفرة إلى الحافظة</translation>
        </message>
    </context>
    <context>
        <name>ColumnCard</name>
        <message>
            <source>waiting…</source>
            <translation>انتظار…</translation>
        </message>
        <message>
            <source>{title}: how it came about</source>
            <translation>{title}: كيف نتج</translation>
        </message>
        <message>
            <source>Scroll with the arrow keys for what has no room</source>
            <translation>مرّر بالأسهم إلى ما لا يتسع له المكان</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>لا قيمة</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>What to do</source>
            <translation>ما العمل</translation>
        </message>
        <message>
            <source>What it belongs to</source>
            <translation>إلى ماذا ينتمي</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Do something by its name</source>
            <translation>فعل شيء باسمه</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>ماذا تريد أن تفعل؟</translation>
        </message>
        <message>
            <source>A few letters are enough; arrows choose, Enter does it, Esc leaves.</source>
            <translation>تكفي بضعة حروف؛ الأسهم تختار، والإدخال ينفّذ، وEsc يخرج.</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Room</source>
            <translation>القاعة</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>القائمة</translation>
        </message>
        <message>
            <source>the verdict</source>
            <translation>الحكم</translation>
        </message>
        <message>
            <source>Go to {name}</source>
            <translation>الذهاب إلى {name}</translation>
        </message>
        <message>
            <source>Panel</source>
            <translation>لوحة</translation>
        </message>
        <message>
            <source>Do not differentiate by {name}</source>
            <translation>بلا اشتقاق بالنسبة إلى {name}</translation>
        </message>
        <message>
            <source>Differentiate by {name}</source>
            <translation>الاشتقاق بالنسبة إلى {name}</translation>
        </message>
        <message>
            <source>Differentiate by</source>
            <translation>الاشتقاق بالنسبة إلى</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>العمود</translation>
        </message>
        <message>
            <source>Compute in {dtype}</source>
            <translation>الحساب في {dtype}</translation>
        </message>
        <message>
            <source>View</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>Colours as the system</source>
            <translation>ألوان كالنظام</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>ألوان فاتحة</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>ألوان داكنة</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>تباين عالٍ</translation>
        </message>
        <message>
            <source>Type at {percent} %</source>
            <translation>الخط {percent} %</translation>
        </message>
        <message>
            <source>Example: {group}</source>
            <translation>مثال: {group}</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>مفتاح</translation>
        </message>
        <message>
            <source>On the screen</source>
            <translation>على الشاشة</translation>
        </message>
    </context>
    <context>
        <name>ControlKeys</name>
        <message>
            <source>a slider</source>
            <translation>منزلق</translation>
        </message>
        <message>
            <source>an exact value</source>
            <translation>قيمة دقيقة</translation>
        </message>
        <message>
            <source>a column's number</source>
            <translation>عدد في عمود</translation>
        </message>
        <message>
            <source>a plot</source>
            <translation>رسم</translation>
        </message>
        <message>
            <source>a drawing</source>
            <translation>مخطط</translation>
        </message>
        <message>
            <source>a box of the tape</source>
            <translation>صندوق من الشريط</translation>
        </message>
        <message>
            <source>a cell of the lab</source>
            <translation>خلية من المختبر</translation>
        </message>
        <message>
            <source>a line of steps</source>
            <translation>سطر خطوات</translation>
        </message>
        <message>
            <source>a pad of keys</source>
            <translation>لوحة مفاتيح</translation>
        </message>
        <message>
            <source>a surface</source>
            <translation>سطح</translation>
        </message>
        <message>
            <source>a matrix</source>
            <translation>مصفوفة</translation>
        </message>
        <message>
            <source>a table</source>
            <translation>جدول</translation>
        </message>
        <message>
            <source>a task</source>
            <translation>مهمة</translation>
        </message>
        <message>
            <source>while something is presented (F11)</source>
            <translation>أثناء عرض شيء (F11)</translation>
        </message>
        <message>
            <source>A step; Shift: a tenth of one, Ctrl: ten</source>
            <translation>خطوة؛ Shift: عُشرها، Ctrl: عشر خطوات</translation>
        </message>
        <message>
            <source>A tenth of the range</source>
            <translation>عُشر المدى</translation>
        </message>
        <message>
            <source>To an end of the range</source>
            <translation>إلى طرف المدى</translation>
        </message>
        <message>
            <source>Play, or stand still</source>
            <translation>تشغيل أو توقف</translation>
        </message>
        <message>
            <source>Take what was typed</source>
            <translation>أخذ ما كُتب</translation>
        </message>
        <message>
            <source>Bring the old value back</source>
            <translation>إعادة القيمة القديمة</translation>
        </message>
        <message>
            <source>Show how the number came about</source>
            <translation>إظهار كيف نشأ العدد</translation>
        </message>
        <message>
            <source>Copy all digits</source>
            <translation>نسخ كل الأرقام</translation>
        </message>
        <message>
            <source>Show its numbers as a table</source>
            <translation>إظهار أعداده في جدول</translation>
        </message>
        <message>
            <source>Copy or save the picture</source>
            <translation>نسخ الصورة أو حفظها</translation>
        </message>
        <message>
            <source>Go to what is beside it</source>
            <translation>الانتقال إلى المجاور</translation>
        </message>
        <message>
            <source>Move the drawing</source>
            <translation>تحريك المخطط</translation>
        </message>
        <message>
            <source>Larger, smaller</source>
            <translation>أكبر، أصغر</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>إظهار الكل</translation>
        </message>
        <message>
            <source>Fold a box, or unfold it</source>
            <translation>طي صندوق أو بسطه</translation>
        </message>
        <message>
            <source>Run the cell</source>
            <translation>تشغيل الخلية</translation>
        </message>
        <message>
            <source>Run the cell and go on to the next</source>
            <translation>تشغيل الخلية والانتقال إلى التالية</translation>
        </message>
        <message>
            <source>Copy the rows that are chosen</source>
            <translation>نسخ الصفوف المختارة</translation>
        </message>
        <message>
            <source>Have the answer judged</source>
            <translation>طلب الحكم على الجواب</translation>
        </message>
        <message>
            <source>Show the next piece</source>
            <translation>إظهار القطعة التالية</translation>
        </message>
        <message>
            <source>Take the last piece back</source>
            <translation>سحب القطعة الأخيرة</translation>
        </message>
        <message>
            <source>Show all pieces</source>
            <translation>إظهار كل القطع</translation>
        </message>
        <message>
            <source>Another panel</source>
            <translation>لوحة أخرى</translation>
        </message>
        <message>
            <source>Move the slider</source>
            <translation>تحريك المنزلق</translation>
        </message>
        <message>
            <source>The panel with this number; two digits in turn make one number</source>
            <translation>اللوحة التي لها هذا الرقم؛ ورقمان متتاليان عدد واحد</translation>
        </message>
        <message>
            <source>Point at the program's next step, or the one before</source>
            <translation>الإشارة إلى الخطوة التالية من البرنامج أو السابقة</translation>
        </message>
        <message>
            <source>Another slider</source>
            <translation>منزلق آخر</translation>
        </message>
        <message>
            <source>A spot around the pointer</source>
            <translation>بقعة ضوء حول المؤشر</translation>
        </message>
        <message>
            <source>A black screen</source>
            <translation>شاشة سوداء</translation>
        </message>
        <message>
            <source>End it</source>
            <translation>إنهاء</translation>
        </message>
    </context>
    <context>
        <name>CopyAs</name>
        <message>
            <source>copy as</source>
            <translation>نسخ كـ</translation>
        </message>
        <message>
            <source>Copy the program as</source>
            <translation>نسخ البرنامج كـ</translation>
        </message>
        <message>
            <source>Copies the program as plain text, Python, PyTorch, SymPy or LaTeX</source>
            <translation>ينسخ البرنامج نصًّا بسيطًا أو Python أو PyTorch أو SymPy أو LaTeX</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>نص بسيط</translation>
        </message>
        <message>
            <source>Python with NumPy</source>
            <translation>Python مع NumPy</translation>
        </message>
        <message>
            <source>PyTorch with its gradient</source>
            <translation>PyTorch مع تدرّجه</translation>
        </message>
        <message>
            <source>SymPy with its derivatives</source>
            <translation>SymPy مع مشتقاته</translation>
        </message>
        <message>
            <source>LaTeX</source>
            <translation>LaTeX</translation>
        </message>
    </context>
    <context>
        <name>CourseDialogs</name>
        <message>
            <source>Open lessons</source>
            <translation>فتح دروس</translation>
        </message>
        <message>
            <source>Lessons (*.zip *.md)</source>
            <translation>دروس (*.zip *.md)</translation>
        </message>
        <message>
            <source>Open a folder of lessons</source>
            <translation>فتح مجلد دروس</translation>
        </message>
        <message>
            <source>Merge CSV files</source>
            <translation>دمج ملفات CSV</translation>
        </message>
        <message>
            <source>Tables (*.csv);;All files (*)</source>
            <translation>جداول (*.csv);;كل الملفات (*)</translation>
        </message>
    </context>
    <context>
        <name>CurveChoice</name>
        <message>
            <source>Names whose curves are drawn</source>
            <translation>الأسماء التي تُرسم منحنياتها</translation>
        </message>
        <message>
            <source>Which names' curves are drawn: at most {most} at once.</source>
            <translation>أي الأسماء تُرسم منحنياتها: {most} معًا على الأكثر.</translation>
        </message>
        <message>
            <source>{count} of {all} names ▾</source>
            <translation>{count} من {all} أسماء ▾</translation>
        </message>
        <message>
            <source>Draw {name}</source>
            <translation>رسم {name}</translation>
        </message>
    </context>
    <context>
        <name>DataNotes</name>
        <message>
            <source>The table is as it was.</source>
            <translation>الجدول كما كان.</translation>
        </message>
    </context>
    <context>
        <name>DataPage</name>
        <message>
            <source>Data</source>
            <translation>البيانات</translation>
        </message>
        <message>
            <source>With {count} inputs there is no picture: it shows one or two.</source>
            <translation>لا صورة مع {count} مدخلات: تُعرض لواحد أو اثنين.</translation>
        </message>
        <message>
            <source>No rows yet: choose a ready set, open or drop a CSV file, or paste from a spreadsheet.</source>
            <translation>لا صفوف بعد: اختر جدولًا جاهزًا، أو افتح ملف CSV أو أفلته، أو الصق من جدول حسابي.</translation>
        </message>
    </context>
    <context>
        <name>DataTools</name>
        <message>
            <source>Ready sets ▾</source>
            <translation>جداول جاهزة ▾</translation>
        </message>
        <message>
            <source>Tables that are there to begin with</source>
            <translation>جداول موجودة سلفًا</translation>
        </message>
        <message>
            <source>Open CSV …</source>
            <translation>فتح CSV …</translation>
        </message>
        <message>
            <source>Read a table from a file; or drop one here</source>
            <translation>يقرأ جدولًا من ملف؛ أو أفلت ملفًا هنا</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>لصق</translation>
        </message>
        <message>
            <source>Put the table on the clipboard here (Ctrl+V)</source>
            <translation>يضع جدول الحافظة هنا (Ctrl+V)</translation>
        </message>
        <message>
            <source>Add row</source>
            <translation>إضافة صف</translation>
        </message>
        <message>
            <source>Add a row at the end, a copy of the last one</source>
            <translation>يضيف صفًا في النهاية، نسخة من الأخير</translation>
        </message>
        <message>
            <source>Delete row</source>
            <translation>حذف صف</translation>
        </message>
        <message>
            <source>Take the chosen rows away (Delete)</source>
            <translation>يزيل الصفوف المختارة (Delete)</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Take the last change back (Ctrl+Z)</source>
            <translation>يتراجع عن آخر تغيير (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Copy command</source>
            <translation>نسخ الأمر</translation>
        </message>
        <message>
            <source>Copy the command that computes this from these very numbers</source>
            <translation>ينسخ الأمر الذي يحسب هذا من هذه الأعداد نفسها</translation>
        </message>
        <message>
            <source>What the program takes</source>
            <translation>ما يأخذه البرنامج</translation>
        </message>
        <message>
            <source>Whether the loss is the mean over all rows, or that of one row</source>
            <translation>هل الخسارة متوسط كل الصفوف أم خسارة صف واحد</translation>
        </message>
        <message>
            <source>Mean over all rows</source>
            <translation>متوسط كل الصفوف</translation>
        </message>
        <message>
            <source>The picked row</source>
            <translation>الصف المختار</translation>
        </message>
        <message>
            <source>The sliders alone</source>
            <translation>المنزلقات وحدها</translation>
        </message>
        <message>
            <source>Which output's boundary is drawn</source>
            <translation>حد أي مخرج يُرسم</translation>
        </message>
        <message>
            <source>Which output's boundary is drawn, and which value the last column has</source>
            <translation>حد أي مخرج يُرسم، وما قيمة العمود الأخير</translation>
        </message>
        <message>
            <source>Open a table</source>
            <translation>فتح جدول</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>جداول (*.csv *.tsv *.txt);;كل الملفات (*)</translation>
        </message>
    </context>
    <context>
        <name>DataWords</name>
        <message>
            <source>Boundary: {line}</source>
            <translation>الحد: {line}</translation>
        </message>
        <message>
            <source>Boundary: {line}, nowhere while {w} is 0</source>
            <translation>الحد: {line}، لا مكان له ما دام {w} يساوي 0</translation>
        </message>
        <message>
            <source>Boundary: {line}, at {x} = {at}</source>
            <translation>الحد: {line}، عند {x} = {at}</translation>
        </message>
        <message>
            <source>{count} of {all} rows are on their own side.</source>
            <translation>{count} من {all} صفوف في جهتها.</translation>
        </message>
    </context>
    <context>
        <name>DecimalChoice</name>
        <message>
            <source>Numbers with a decimal comma: 3,14</source>
            <translation>أعداد بفاصلة عشرية: 3,14</translation>
        </message>
    </context>
    <context>
        <name>DifferenceColumn</name>
        <message>
            <source>◆ h = {h}</source>
            <translation>◆ h = {h}</translation>
        </message>
        <message>
            <source>◆ h = {h} is off by {error}</source>
            <translation>◆ h = {h} بخطأ {error}</translation>
        </message>
        <message>
            <source>● the best tried, h = {h}, by {error}</source>
            <translation>● أفضل ما جُرّب، h = {h}، بخطأ {error}</translation>
        </message>
    </context>
    <context>
        <name>DtypeChoice</name>
        <message>
            <source>Number type</source>
            <translation>نوع العدد</translation>
        </message>
        <message>
            <source>about 7 digits, as in the notebooks</source>
            <translation>نحو 7 أرقام، كما في الدفاتر</translation>
        </message>
        <message>
            <source>about 16 digits</source>
            <translation>نحو 16 رقمًا</translation>
        </message>
        <message>
            <source>Compute in {dtype}</source>
            <translation>الحساب في {dtype}</translation>
        </message>
        <message>
            <source>Compute in {dtype}: {digits}</source>
            <translation>الحساب في {dtype}: {digits}</translation>
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message>
            <source>Program</source>
            <translation>البرنامج</translation>
        </message>
        <message>
            <source>One line for each step; the last line is differentiated.</source>
            <translation>سطر لكل خطوة؛ ويُشتق السطر الأخير.</translation>
        </message>
        <message>
            <source>Lines such as y = x^2. The last line is the output.</source>
            <translation>أسطر مثل y = x^2. السطر الأخير هو المخرج.</translation>
        </message>
        <message>
            <source>Type an expression, for example  sin(x^2)</source>
            <translation>اكتب تعبيرًا، مثل  sin(x^2)</translation>
        </message>
        <message>
            <source>Not inserted: the program would have {size} characters, and {limit} is the most.</source>
            <translation>لم يُدرج: سيصير في البرنامج {size} حرفًا، والحد {limit}.</translation>
        </message>
    </context>
    <context>
        <name>ErrorPlot</name>
        <message>
            <source>Error of the finite difference against h</source>
            <translation>خطأ الفرق المحدود مقابل h</translation>
        </message>
        <message>
            <source>Error against h, both logarithmic; ◆ is the h that is used, ● the best one tried</source>
            <translation>الخطأ مقابل h، وكلاهما لوغاريتمي؛ ◆ هي h المستخدمة، ● أفضل ما جُرّب</translation>
        </message>
        <message>
            <source>error</source>
            <translation>الخطأ</translation>
        </message>
    </context>
    <context>
        <name>ExactBox</name>
        <message>
            <source>The exact value: 6.7, or pi/2, 1e-3, inf, nan. Enter takes it.</source>
            <translation>القيمة الدقيقة: 6.7، أو pi/2، 1e-3، inf، nan. مفتاح الإدخال يأخذها.</translation>
        </message>
        <message>
            <source>One number is needed here, not a list.</source>
            <translation>يلزم هنا عدد واحد، لا قائمة.</translation>
        </message>
    </context>
    <context>
        <name>ExpressionRoom</name>
        <message>
            <source>Show or hide the palette that builds the program by clicking.</source>
            <translation>إظهار أو إخفاء اللوحة التي تبني البرنامج بالنقر.</translation>
        </message>
        <message>
            <source>Palette</source>
            <translation>لوحة الرموز</translation>
        </message>
        <message>
            <source>Examples ▾</source>
            <translation>أمثلة ▾</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>أمثلة</translation>
        </message>
        <message>
            <source>Ready programs, each with something to see.</source>
            <translation>برامج جاهزة، في كل منها ما يُرى.</translation>
        </message>
        <message>
            <source>PROGRAM</source>
            <translation>البرنامج</translation>
        </message>
        <message>
            <source>✓ Understood, but {name} is a constant; name an input such as x.</source>
            <translation>✓ مفهوم، لكن {name} ثابت؛ سمِّ مدخلًا مثل x.</translation>
        </message>
        <message>
            <source>✓ Understood. The last line, {name}, is differentiated.</source>
            <translation>✓ مفهوم. يُشتق السطر الأخير، {name}.</translation>
        </message>
    </context>
    <context>
        <name>FactorRow</name>
        <message>
            <source>{value}
product so far: {running}</source>
            <translation>{value}
حاصل الضرب حتى هنا: {running}</translation>
        </message>
    </context>
    <context>
        <name>FactorTable</name>
        <message>
            <source>The factors of the chain rule</source>
            <translation>عوامل قاعدة السلسلة</translation>
        </message>
        <message>
            <source>Every local derivative on the way; arrow keys walk them</source>
            <translation>كل مشتقة موضعية في الطريق؛ الأسهم تتنقل بينها</translation>
        </message>
        <message>
            <source>… and {n} more factors</source>
            <translation>… و{n} عوامل أخرى</translation>
        </message>
    </context>
    <context>
        <name>FaultDesk</name>
        <message>
            <source>Report of a fault …</source>
            <translation>تقرير عطل …</translation>
        </message>
        <message>
            <source>Something in Triptych itself went wrong. What you typed is still there, and you can go on.</source>
            <translation>حدث خطأ في Triptych نفسه. ما كتبته ما زال موجودًا، ويمكنك المتابعة.</translation>
        </message>
        <message>
            <source>Put the report on the clipboard, to send it where you like.</source>
            <translation>وضع التقرير في الحافظة، لترسله حيث تشاء.</translation>
        </message>
        <message>
            <source>Show where the report is kept on this computer.</source>
            <translation>عرض مكان حفظ التقرير على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Read what is in the report before you copy it.</source>
            <translation>اقرأ ما في التقرير قبل نسخه.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>نسخ التقرير</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>فتح المجلد</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>عرض التقرير</translation>
        </message>
    </context>
    <context>
        <name>FaultReport</name>
        <message>
            <source>Triptych: report of a fault</source>
            <translation>Triptych: تقرير عطل</translation>
        </message>
        <message>
            <source>Put the report on the clipboard, to send it where you like.</source>
            <translation>وضع التقرير في الحافظة، لترسله حيث تشاء.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>نسخ التقرير</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>التقرير</translation>
        </message>
        <message>
            <source>Select a part of it and copy it with Ctrl+C, or copy all of it below.</source>
            <translation>حدّد جزءًا وانسخه بـ Ctrl+C، أو انسخ الكل أدناه.</translation>
        </message>
        <message>
            <source>A fault of Triptych itself, as Python tells it: times, versions, places in the program's code, and the program that was on the sliders. Nothing else that you typed is added, and it is never sent; if you copy it and send it to the makers, they can mend the fault.</source>
            <translation>عطل في Triptych نفسه كما يخبر به Python: أوقات وإصدارات ومواضع في شيفرة البرنامج، والبرنامج الذي كان على المنزلقات. لا يُضاف شيء آخر مما كتبته، ولا يُرسَل أبدًا؛ وإن نسخته وأرسلته إلى المطورين أمكنهم إصلاح العطل.</translation>
        </message>
        <message>
            <source>Nothing went wrong so far: there is no report.</source>
            <translation>لم يحدث خطأ حتى الآن: لا تقرير.</translation>
        </message>
        <message>
            <source>Show where the report is kept.</source>
            <translation>عرض مكان حفظ التقرير.</translation>
        </message>
        <message>
            <source>Delete it from this computer.</source>
            <translation>حذفه من هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>فتح المجلد</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
    </context>
    <context>
        <name>FilterDialog</name>
        <message>
            <source>Arrows walk the list, Enter takes the line, Esc closes.</source>
            <translation>الأسهم تتنقل في القائمة، والإدخال يأخذ السطر، وEsc يغلق.</translation>
        </message>
        <message>
            <source>Nothing fits.</source>
            <translation>لا شيء يناسب.</translation>
        </message>
    </context>
    <context>
        <name>FloatSlider</name>
        <message>
            <source>Drag, wheel or arrows; Shift is finer, Ctrl coarser; Page, Home and End jump; Space plays; a double-click resets.</source>
            <translation>السحب أو العجلة أو الأسهم؛ Shift أدق، Ctrl أخشن؛ Page وHome وEnd تقفز؛ المسافة تشغّل؛ النقر المزدوج يعيد.</translation>
        </message>
        <message>
            <source>from {low} to {high}</source>
            <translation>من {low} إلى {high}</translation>
        </message>
        <message>
            <source>in a red stretch</source>
            <translation>في مدى أحمر</translation>
        </message>
    </context>
    <context>
        <name>Formula</name>
        <message>
            <source>if</source>
            <translation>,</translation>
        </message>
        <message>
            <source>for</source>
            <translation>,</translation>
        </message>
        <message>
            <source>otherwise</source>
            <translation>–</translation>
        </message>
        <message>
            <source>and</source>
            <translation>∧</translation>
        </message>
        <message>
            <source>or</source>
            <translation>∨</translation>
        </message>
        <message>
            <source>not</source>
            <translation>¬</translation>
        </message>
    </context>
    <context>
        <name>FormulaBar</name>
        <message>
            <source>Scroll the formula</source>
            <translation>تمرير الصيغة</translation>
        </message>
        <message>
            <source>The formula is wider than its place: scroll with the arrow keys</source>
            <translation>الصيغة أعرض من مكانها: مرّرها بالأسهم</translation>
        </message>
    </context>
    <context>
        <name>FormulaMenu</name>
        <message>
            <source>Copy as LaTeX</source>
            <translation>نسخ كـ LaTeX</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>نسخ كنص</translation>
        </message>
        <message>
            <source>Copy in words</source>
            <translation>نسخ بالكلمات</translation>
        </message>
    </context>
    <context>
        <name>FormulaUnfold</name>
        <message>
            <source>… {count} signs: draw</source>
            <translation>… {count} رمزًا: رسم</translation>
        </message>
        <message>
            <source>… {count} signs, too long</source>
            <translation>… {count} رمزًا، طويلة</translation>
        </message>
        <message>
            <source>The formula is long; this draws the whole of it, which may take a moment</source>
            <translation>الصيغة طويلة؛ هذا يرسمها كاملة، وقد يستغرق لحظة</translation>
        </message>
        <message>
            <source>Too long to draw; it can be copied as LaTeX or as text from the context menu</source>
            <translation>أطول من أن تُرسم؛ يمكن نسخها كـ LaTeX أو كنص من قائمة السياق</translation>
        </message>
    </context>
    <context>
        <name>FourthChoice</name>
        <message>
            <source>Fourth column</source>
            <translation>العمود الرابع</translation>
        </message>
        <message>
            <source>A fourth way to the gradient, shown beside the plots; it is never judged.</source>
            <translation>طريق رابع إلى التدرّج، بجانب الرسوم؛ لا يُحكم عليه أبدًا.</translation>
        </message>
        <message>
            <source>3 columns</source>
            <translation>3 أعمدة</translation>
        </message>
        <message>
            <source>No fourth column</source>
            <translation>بلا عمود رابع</translation>
        </message>
        <message>
            <source>+ difference</source>
            <translation>+ الفرق</translation>
        </message>
        <message>
            <source>Finite difference, with its step h</source>
            <translation>فرق محدود، بخطوته h</translation>
        </message>
        <message>
            <source>+ complex step</source>
            <translation>+ خطوة عقدية</translation>
        </message>
        <message>
            <source>A step into the complex plane</source>
            <translation>خطوة في المستوى العقدي</translation>
        </message>
        <message>
            <source>+ forward mode</source>
            <translation>+ النمط الأمامي</translation>
        </message>
        <message>
            <source>Dual numbers: forward mode</source>
            <translation>أعداد ثنائية: النمط الأمامي</translation>
        </message>
        <message>
            <source>+ micrograd</source>
            <translation>+ micrograd</translation>
        </message>
        <message>
            <source>A tape of single numbers, in the style of micrograd</source>
            <translation>شريط من أعداد مفردة، على طريقة micrograd</translation>
        </message>
    </context>
    <context>
        <name>FurtherColumn</name>
        <message>
            <source>this derivative</source>
            <translation>هذه المشتقة</translation>
        </message>
        <message>
            <source>all {n} derivatives</source>
            <translation>المشتقات {n} كلها</translation>
        </message>
        <message>
            <source>reverse sweep, all at once</source>
            <translation>المسح العكسي، كلها معًا</translation>
        </message>
        <message>
            <source>{count} operations in 1 pass through the program</source>
            <translation>{count} عمليات في مرور واحد على البرنامج</translation>
        </message>
        <message>
            <source>{count} operations in {passes} passes through the program</source>
            <translation>{count} عمليات في {passes} مرورات على البرنامج</translation>
        </message>
        <message>
            <source>, {records} objects kept until the end</source>
            <translation>، {records} كائنات تُحفظ حتى النهاية</translation>
        </message>
        <message>
            <source>; the reverse sweep takes {reverse} for all inputs at once.</source>
            <translation>؛ يحتاج المسح العكسي {reverse} لكل المدخلات معًا.</translation>
        </message>
    </context>
    <context>
        <name>GradientPlot</name>
        <message>
            <source>The gradient along one input, by all three ways</source>
            <translation>التدرّج على امتداد مدخل، بالطرق الثلاث</translation>
        </message>
        <message>
            <source>distance from SymPy</source>
            <translation>البعد عن SymPy</translation>
        </message>
        <message>
            <source>Distance from SymPy</source>
            <translation>البعد عن SymPy</translation>
        </message>
        <message>
            <source>How far the chain rule and PyTorch are from SymPy's {gradient} along {axis}</source>
            <translation>كم تبعد قاعدة السلسلة وPyTorch عن {gradient} حسب SymPy على امتداد {axis}</translation>
        </message>
        <message>
            <source>{gradient} along {axis}</source>
            <translation>{gradient} على امتداد {axis}</translation>
        </message>
        <message>
            <source>{gradient} by three ways along {axis}; {numbers}</source>
            <translation>{gradient} بثلاث طرق على امتداد {axis}؛ {numbers}</translation>
        </message>
        <message>
            <source>no difference beyond SymPy's own error</source>
            <translation>لا فرق يتجاوز خطأ SymPy نفسه</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>الفرق</translation>
        </message>
        <message>
            <source>Show the difference from SymPy on a logarithmic axis</source>
            <translation>عرض الفرق عن SymPy على محور لوغاريتمي</translation>
        </message>
        <message>
            <source>Shows how far each column is from SymPy, on a logarithmic axis (Ctrl+D)</source>
            <translation>يعرض كم يبعد كل عمود عن SymPy، على محور لوغاريتمي (Ctrl+D)</translation>
        </message>
    </context>
    <context>
        <name>HeatMap</name>
        <message>
            <source>Arrow keys go from cell to cell; Ctrl+C copies the table</source>
            <translation>الأسهم تنتقل من خلية إلى خلية؛ Ctrl+C ينسخ الجدول</translation>
        </message>
        <message>
            <source>{rows} rows, {columns} columns</source>
            <translation>{rows} صفوف، {columns} أعمدة</translation>
        </message>
    </context>
    <context>
        <name>HelpCurve</name>
        <message>
            <source>The curves are being computed …</source>
            <translation>تُحسب المنحنيات …</translation>
        </message>
        <message>
            <source>The curves could not be computed.</source>
            <translation>تعذّر حساب المنحنيات.</translation>
        </message>
        <message>
            <source>Solid: the value along {axis}. Dashed, in SymPy's colour: the derivative by {axis}.</source>
            <translation>المتصل: القيمة على امتداد {axis}. المتقطع، بلون SymPy: المشتقة بالنسبة إلى {axis}.</translation>
        </message>
    </context>
    <context>
        <name>HelpDesk</name>
        <message>
            <source>Help: search …</source>
            <translation>مساعدة: بحث …</translation>
        </message>
        <message>
            <source>Help on the panel in hand</source>
            <translation>مساعدة عن هذه اللوحة</translation>
        </message>
        <message>
            <source>What is this?</source>
            <translation>ما هذا؟</translation>
        </message>
    </context>
    <context>
        <name>HelpExample</name>
        <message>
            <source>The program</source>
            <translation>البرنامج</translation>
        </message>
        <message>
            <source>▶ Run in the Expression room</source>
            <translation>▶ تشغيل في قاعة التعبير</translation>
        </message>
        <message>
            <source>Run in the Expression room</source>
            <translation>تشغيل في قاعة التعبير</translation>
        </message>
        <message>
            <source>Put this program on the sliders of the Expression room, at this point</source>
            <translation>وضع هذا البرنامج على منزلقات قاعة التعبير، عند هذه النقطة</translation>
        </message>
        <message>
            <source>at {point}, in {dtype}</source>
            <translation>عند {point}، في {dtype}</translation>
        </message>
        <message>
            <source>in {dtype}</source>
            <translation>في {dtype}</translation>
        </message>
    </context>
    <context>
        <name>HelpList</name>
        <message>
            <source>Pages of the help</source>
            <translation>صفحات المساعدة</translation>
        </message>
        <message>
            <source>Up and Down choose a page, Enter goes into it</source>
            <translation>الأعلى والأسفل لاختيار صفحة، والإدخال يدخلها</translation>
        </message>
    </context>
    <context>
        <name>HelpSearch</name>
        <message>
            <source>Search the help</source>
            <translation>البحث في المساعدة</translation>
        </message>
        <message>
            <source>Search: kink, nan, ln, torch.sigmoid …</source>
            <translation>ابحث: انكسار، nan، ln، torch.sigmoid …</translation>
        </message>
        <message>
            <source>Words in any spelling; Down goes to what was found, Enter into the page</source>
            <translation>كلمات بأي كتابة؛ الأسفل يذهب إلى النتائج، والإدخال إلى الصفحة</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>مساعدة</translation>
        </message>
        <message>
            <source>Close the help</source>
            <translation>إغلاق المساعدة</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>البحث في المساعدة</translation>
        </message>
        <message>
            <source>The page before</source>
            <translation>الصفحة السابقة</translation>
        </message>
        <message>
            <source>Nothing was found. Try one word, or another spelling.</source>
            <translation>لم يوجد شيء. جرّب كلمة واحدة، أو كتابة أخرى.</translation>
        </message>
        <message>
            <source>Help: {title}</source>
            <translation>مساعدة: {title}</translation>
        </message>
    </context>
    <context>
        <name>InputNames</name>
        <message>
            <source>Number of inputs</source>
            <translation>عدد المدخلات</translation>
        </message>
        <message>
            <source>How many inputs each unit of the first layer weighs</source>
            <translation>كم مدخلًا تزن كل وحدة في الطبقة الأولى</translation>
        </message>
        <message>
            <source>Names of the inputs</source>
            <translation>أسماء المدخلات</translation>
        </message>
        <message>
            <source>The inputs' names with commas between, such as CGPA, IQ</source>
            <translation>أسماء المدخلات تفصلها فواصل، مثل CGPA, IQ</translation>
        </message>
        <message>
            <source>A perceptron has at most {most} inputs here.</source>
            <translation>للبيرسبترون هنا {most} مدخلات على الأكثر.</translation>
        </message>
    </context>
    <context>
        <name>InputRange</name>
        <message>
            <source>Range of {name}</source>
            <translation>مدى {name}</translation>
        </message>
        <message>
            <source>Lowest</source>
            <translation>الأدنى</translation>
        </message>
        <message>
            <source>Highest</source>
            <translation>الأعلى</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>خطوة</translation>
        </message>
        <message>
            <source>A number such as -5, pi or 1e-3.</source>
            <translation>عدد مثل -5 أو pi أو 1e-3.</translation>
        </message>
        <message>
            <source>Set range</source>
            <translation>ضبط المدى</translation>
        </message>
        <message>
            <source>Give the slider this range and step (Enter).</source>
            <translation>يعطي المنزلق هذا المدى وهذه الخطوة (إدخال).</translation>
        </message>
        <message>
            <source>The range and the step must be finite numbers.</source>
            <translation>يجب أن يكون المدى والخطوة عددين منتهيين.</translation>
        </message>
        <message>
            <source>The lowest value must be below the highest.</source>
            <translation>يجب أن تكون القيمة الدنيا تحت العليا.</translation>
        </message>
        <message>
            <source>The step must be above 0 and at most as wide as the range.</source>
            <translation>يجب أن تكون الخطوة فوق 0 ولا تزيد على عرض المدى.</translation>
        </message>
        <message>
            <source>The range is too wide for a slider; stay within ±8e307.</source>
            <translation>المدى أعرض من أن يسعه منزلق؛ ابقَ ضمن ±8e307.</translation>
        </message>
    </context>
    <context>
        <name>InputRow</name>
        <message>
            <source>Let the plots run along {name}</source>
            <translation>جعل الرسوم على امتداد {name}</translation>
        </message>
        <message>
            <source>Play {name} to and fro (Space on its slider)</source>
            <translation>تشغيل {name} ذهابًا وإيابًا (المسافة على منزلقه)</translation>
        </message>
        <message>
            <source>Range and step of {name}</source>
            <translation>مدى {name} وخطوته</translation>
        </message>
        <message>
            <source>Let the plots run along {name}, so that they show its whole range</source>
            <translation>يجعل الرسوم على امتداد {name} لتعرض مداه كله</translation>
        </message>
        <message>
            <source>Move {name} to and fro by itself, and watch the rest (Space on its slider)</source>
            <translation>تحريك {name} ذهابًا وإيابًا وحده، وراقب الباقي (المسافة على منزلقه)</translation>
        </message>
        <message>
            <source>From where to where the slider of {name} goes, and in which steps</source>
            <translation>من أين إلى أين يمضي منزلق {name}، وبأي خطوات</translation>
        </message>
        <message>
            <source>Exact value of {name}</source>
            <translation>القيمة الدقيقة لـ {name}</translation>
        </message>
        <message>
            <source>{value} has no place on a slider; it is used all the same.</source>
            <translation>لا مكان للقيمة {value} على منزلق؛ وتُستخدم مع ذلك.</translation>
        </message>
        <message>
            <source>The range is now {low} to {high}, to hold {value}.</source>
            <translation>المدى الآن من {low} إلى {high} ليتسع لـ {value}.</translation>
        </message>
    </context>
    <context>
        <name>InputsPanel</name>
        <message>
            <source>Inputs</source>
            <translation>المدخلات</translation>
        </message>
        <message>
            <source>A name that the program uses gets its slider here.</source>
            <translation>كل اسم يستخدمه البرنامج ينال منزلقه هنا.</translation>
        </message>
        <message>
            <source>{names}: {count} rows from the table</source>
            <translation>{names}: {count} صفوف من الجدول</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <translation>تراجع: {what}</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Redo: {what}</source>
            <translation>إعادة: {what}</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>Open …</source>
            <translation>فتح …</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Save as …</source>
            <translation>حفظ باسم …</translation>
        </message>
        <message>
            <source>Undone. Steps left to undo: {count}.</source>
            <translation>تم التراجع. خطوات بقي التراجع عنها: {count}.</translation>
        </message>
        <message>
            <source>Nothing to undo.</source>
            <translation>لا شيء للتراجع عنه.</translation>
        </message>
        <message>
            <source>Done again. Steps left to redo: {count}.</source>
            <translation>أُعيد. خطوات بقيت إعادتها: {count}.</translation>
        </message>
        <message>
            <source>Nothing to redo.</source>
            <translation>لا شيء لإعادته.</translation>
        </message>
        <message>
            <source>Triptych</source>
            <translation>Triptych</translation>
        </message>
        <message>
            <source>{name} was changed since it was saved.</source>
            <translation>تغيّر {name} منذ حفظه.</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>What it does</source>
            <translation>ماذا يفعل</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>أين</translation>
        </message>
        <message>
            <source>What do you want to do, or which key?</source>
            <translation>ماذا تريد أن تفعل، أو أي مفتاح؟</translation>
        </message>
        <message>
            <source>Narrows the list to the keys that fit</source>
            <translation>يقصر القائمة على المفاتيح المناسبة</translation>
        </message>
        <message>
            <source>Each room tells its own keys here once it was opened.</source>
            <translation>تخبر كل قاعة بمفاتيحها هنا بعد فتحها.</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>في كل مكان</translation>
        </message>
        <message>
            <source>Here, at {name}: {says}</source>
            <translation>هنا، عند {name}: {says}</translation>
        </message>
    </context>
    <context>
        <name>LabBar</name>
        <message>
            <source>▸ Line</source>
            <translation>▸ سطر</translation>
        </message>
        <message>
            <source>Run the line with the cursor (F10)</source>
            <translation>تشغيل السطر الذي فيه المؤشر (F10)</translation>
        </message>
        <message>
            <source>▸ Cell</source>
            <translation>▸ خلية</translation>
        </message>
        <message>
            <source>Run the cell (Ctrl+Enter; Shift+Enter goes on to the next)</source>
            <translation>تشغيل الخلية (Ctrl+Enter؛ وShift+Enter ينتقل إلى التالية)</translation>
        </message>
        <message>
            <source>▸ All</source>
            <translation>▸ الكل</translation>
        </message>
        <message>
            <source>Run all cells from a fresh beginning (F5)</source>
            <translation>تشغيل كل الخلايا من بداية جديدة (F5)</translation>
        </message>
        <message>
            <source>■ Stop</source>
            <translation>■ إيقاف</translation>
        </message>
        <message>
            <source>Stop what runs; the lab is as before that line (Esc)</source>
            <translation>إيقاف ما يعمل؛ يبقى المختبر كما كان قبل ذلك السطر (Esc)</translation>
        </message>
        <message>
            <source>↩ Before line</source>
            <translation>↩ قبل السطر</translation>
        </message>
        <message>
            <source>Let the lab stand as before the line with the cursor was run (Shift+F10)</source>
            <translation>إرجاع المختبر إلى ما قبل تشغيل السطر الذي فيه المؤشر (Shift+F10)</translation>
        </message>
        <message>
            <source>⟲ Afresh</source>
            <translation>⟲ من جديد</translation>
        </message>
        <message>
            <source>Forget all that was run; the cells stay (Shift+F5)</source>
            <translation>نسيان كل ما شُغّل؛ وتبقى الخلايا (Shift+F5)</translation>
        </message>
        <message>
            <source>+ Cell</source>
            <translation>+ خلية</translation>
        </message>
        <message>
            <source>Add a cell below this one (Ctrl+Shift+Enter)</source>
            <translation>إضافة خلية تحت هذه (Ctrl+Shift+Enter)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Take this cell away (Ctrl+Shift+Delete)</source>
            <translation>إزالة هذه الخلية (Ctrl+Shift+Delete)</translation>
        </message>
        <message>
            <source>Move this cell up (Alt+Up)</source>
            <translation>نقل الخلية إلى أعلى (Alt+Up)</translation>
        </message>
        <message>
            <source>Move this cell down (Alt+Down)</source>
            <translation>نقل الخلية إلى أسفل (Alt+Down)</translation>
        </message>
        <message>
            <source>Open notebook …</source>
            <translation>فتح دفتر …</translation>
        </message>
        <message>
            <source>Open an .ipynb file (Ctrl+O), or drop one here</source>
            <translation>فتح ملف .ipynb (Ctrl+O)، أو أفلت ملفًا هنا</translation>
        </message>
    </context>
    <context>
        <name>LabBench</name>
        <message>
            <source>Expression of x</source>
            <translation>تعبير في x</translation>
        </message>
        <message>
            <source>Any expression of x for torch, such as torch.sin(x)*x</source>
            <translation>أي تعبير في x لـ torch، مثل torch.sin(x)*x</translation>
        </message>
        <message>
            <source>f(x) =</source>
            <translation>f(x) =</translation>
        </message>
    </context>
    <context>
        <name>LabCard</name>
        <message>
            <source>The lines</source>
            <translation>الأسطر</translation>
        </message>
        <message>
            <source>Take these lines to the cells</source>
            <translation>أخذ هذه الأسطر إلى الخلايا</translation>
        </message>
        <message>
            <source>Puts them into a new cell, to be changed and run line by line</source>
            <translation>وضعها في خلية جديدة، لتغييرها وتشغيلها سطرًا سطرًا</translation>
        </message>
        <message>
            <source>In other releases:</source>
            <translation>في إصدارات أخرى:</translation>
        </message>
        <message>
            <source>This torch says:</source>
            <translation>يقول torch هذا:</translation>
        </message>
        <message>
            <source>Being run …</source>
            <translation>يعمل الآن …</translation>
        </message>
    </context>
    <context>
        <name>LabCatalogue</name>
        <message>
            <source>Paste what torch said, or type a word of it</source>
            <translation>الصق ما قاله torch، أو اكتب كلمة منه</translation>
        </message>
        <message>
            <source>Find a mistake</source>
            <translation>البحث عن خطأ</translation>
        </message>
        <message>
            <source>Finds a mistake by its words, those of other releases too</source>
            <translation>يجد الخطأ بكلماته، وبكلمات الإصدارات الأخرى أيضًا</translation>
        </message>
        <message>
            <source>Mistakes</source>
            <translation>الأخطاء</translation>
        </message>
        <message>
            <source>The arrow keys go from one mistake to the next</source>
            <translation>الأسهم تنتقل من خطأ إلى التالي</translation>
        </message>
        <message>
            <source>Nothing like this is known here.</source>
            <translation>لا شيء كهذا معروف هنا.</translation>
        </message>
        <message>
            <source>{count} of {all}</source>
            <translation>{count} من {all}</translation>
        </message>
    </context>
    <context>
        <name>LabCell</name>
        <message>
            <source>Cell {number}</source>
            <translation>الخلية {number}</translation>
        </message>
    </context>
    <context>
        <name>LabCells</name>
        <message>
            <source>These lines have been changed since: nothing was put back.</source>
            <translation>تغيّرت هذه الأسطر منذ ذلك: لم يُعَد شيء.</translation>
        </message>
    </context>
    <context>
        <name>LabEditor</name>
        <message>
            <source>Cell of PyTorch lines</source>
            <translation>خلية من أسطر PyTorch</translation>
        </message>
        <message>
            <source>Ctrl+Enter runs the cell, F10 the line with the cursor.</source>
            <translation>Ctrl+Enter يشغّل الخلية، وF10 السطر الذي فيه المؤشر.</translation>
        </message>
        <message>
            <source>Ctrl+Enter runs the cell, F10 the line, Shift+F10 goes back to before it</source>
            <translation>Ctrl+Enter يشغّل الخلية، وF10 السطر، وShift+F10 يعود إلى ما قبله</translation>
        </message>
        <message>
            <source>x = torch.tensor(3.0, requires_grad=True)</source>
            <translation>x = torch.tensor(3.0, requires_grad=True)</translation>
        </message>
    </context>
    <context>
        <name>LabInput</name>
        <message>
            <source>Drag, wheel or arrows; Shift is finer, Ctrl coarser.</source>
            <translation>السحب أو العجلة أو الأسهم؛ Shift أدق، Ctrl أخشن.</translation>
        </message>
        <message>
            <source>Exact value of {name}</source>
            <translation>القيمة الدقيقة لـ {name}</translation>
        </message>
    </context>
    <context>
        <name>LabLane</name>
        <message>
            <source>Puts these lines into a new cell, to be changed and run line by line</source>
            <translation>وضع هذه الأسطر في خلية جديدة، لتغييرها وتشغيلها سطرًا سطرًا</translation>
        </message>
        <message>
            <source>Take the lines of {lane} to the cells</source>
            <translation>أخذ أسطر {lane} إلى الخلايا</translation>
        </message>
        <message>
            <source>To the cells</source>
            <translation>إلى الخلايا</translation>
        </message>
        <message>
            <source>On the tape, from its end: {steps}</source>
            <translation>على الشريط، من نهايته: {steps}</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
    </context>
    <context>
        <name>LabMend</name>
        <message>
            <source>As it was</source>
            <translation>كما كان</translation>
        </message>
        <message>
            <source>Put it into the cells</source>
            <translation>وضعه في الخلايا</translation>
        </message>
        <message>
            <source>Changes these lines where they stand (Ctrl+Shift+M); Ctrl+Z there takes it back</source>
            <translation>تغيير هذه الأسطر في مكانها (Ctrl+Shift+M)؛ وCtrl+Z هناك يتراجع</translation>
        </message>
        <message>
            <source>The lines that differ</source>
            <translation>الأسطر المختلفة</translation>
        </message>
        <message>
            <source>no gradient was written</source>
            <translation>لم يُكتب أي تدرّج</translation>
        </message>
        <message>
            <source>✓ no error: {grads}</source>
            <translation>✓ بلا خطأ: {grads}</translation>
        </message>
    </context>
    <context>
        <name>LabOutput</name>
        <message>
            <source>The file stored something else here</source>
            <translation>كان في الملف هنا شيء آخر</translation>
        </message>
        <message>
            <source>Runs the lines with this change from a fresh beginning, beside what you have</source>
            <translation>تشغيل الأسطر بهذا التغيير من بداية جديدة، بجانب ما لديك</translation>
        </message>
        <message>
            <source>Try: {mend}</source>
            <translation>جرّب: {mend}</translation>
        </message>
        <message>
            <source>Opens this derivative in the Expression room, with its three columns:
{program}</source>
            <translation>فتح هذه المشتقة في قاعة التعبير، بأعمدتها الثلاثة:
{program}</translation>
        </message>
        <message>
            <source>∂ Compare: {program}</source>
            <translation>∂ مقارنة: {program}</translation>
        </message>
    </context>
    <context>
        <name>LabPage</name>
        <message>
            <source>Tape lab</source>
            <translation>مختبر الشريط</translation>
        </message>
        <message>
            <source>Cells or tensors</source>
            <translation>خلايا أو موترات</translation>
        </message>
        <message>
            <source>Show the cells, or how the tensors stand</source>
            <translation>عرض الخلايا، أو حال الموترات</translation>
        </message>
        <message>
            <source>Cells</source>
            <translation>الخلايا</translation>
        </message>
        <message>
            <source>Tensors and tape</source>
            <translation>الموترات والشريط</translation>
        </message>
        <message>
            <source>Put the mend in</source>
            <translation>وضع الإصلاح</translation>
        </message>
    </context>
    <context>
        <name>LabPlaces</name>
        <message>
            <source>Cells</source>
            <translation>الخلايا</translation>
        </message>
        <message>
            <source>Your own lines, and notebooks</source>
            <translation>أسطرك أنت، والدفاتر</translation>
        </message>
        <message>
            <source>Adding up</source>
            <translation>التراكم</translation>
        </message>
        <message>
            <source>4, 8, 12: who wrote to .grad, and four ways to clear it</source>
            <translation>4، 8، 12: من كتب في .grad، وأربع طرق لتفريغه</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>الإيقاف</translation>
        </message>
        <message>
            <source>Four ways to stop a gradient, on one expression</source>
            <translation>أربع طرق لإيقاف تدرّج، على تعبير واحد</translation>
        </message>
        <message>
            <source>Leaves</source>
            <translation>الأوراق</translation>
        </message>
        <message>
            <source>Leaf, non-leaf, retain_grad, in place, a freed tape</source>
            <translation>Leaf، وغير leaf، وretain_grad، وin place، وشريط محرَّر</translation>
        </message>
        <message>
            <source>Mistakes</source>
            <translation>الأخطاء</translation>
        </message>
        <message>
            <source>What torch says to each, found by pasting its words</source>
            <translation>ما يقوله torch عن كل منها؛ يُعثر عليه بلصق كلماته</translation>
        </message>
    </context>
    <context>
        <name>LabResult</name>
        <message>
            <source>What it printed</source>
            <translation>ما طبعه</translation>
        </message>
    </context>
    <context>
        <name>LabRoom</name>
        <message>
            <source>torch is being loaded for the lab …</source>
            <translation>يُحمَّل torch للمختبر …</translation>
        </message>
        <message>
            <source>Running …  Esc stops it.</source>
            <translation>يعمل …  Esc يوقفه.</translation>
        </message>
        <message>
            <source>Open a notebook</source>
            <translation>فتح دفتر</translation>
        </message>
        <message>
            <source>Notebooks (*.ipynb)</source>
            <translation>دفاتر (*.ipynb)</translation>
        </message>
        <message>
            <source>{name}: {count} cells of code; F5 runs them all.  {notes}</source>
            <translation>{name}: {count} خلايا شيفرة؛ F5 يشغّلها كلها.  {notes}</translation>
        </message>
    </context>
    <context>
        <name>LabState</name>
        <message>
            <source>Every tensor</source>
            <translation>كل موتر</translation>
        </message>
        <message>
            <source>Every tensor as it is now; what the last line changed is bold</source>
            <translation>كل موتر كما هو الآن؛ ما غيّره السطر الأخير بخط عريض</translation>
        </message>
        <message>
            <source>Tensors</source>
            <translation>الموترات</translation>
        </message>
        <message>
            <source> …and {count} more</source>
            <translation> …و{count} أخرى</translation>
        </message>
        <message>
            <source>{count} now</source>
            <translation>{count} الآن</translation>
        </message>
        <message>
            <source>The last line changed no tensor.</source>
            <translation>لم يغيّر السطر الأخير أي موتر.</translation>
        </message>
        <message>
            <source>Run a line: every tensor appears here.</source>
            <translation>شغّل سطرًا: يظهر هنا كل موتر.</translation>
        </message>
    </context>
    <context>
        <name>LabTape</name>
        <message>
            <source>The tape</source>
            <translation>الشريط</translation>
        </message>
        <message>
            <source>The steps that backward plays back, in its order</source>
            <translation>الخطوات التي يعيدها backward، بترتيبه</translation>
        </message>
        <message>
            <source>A table of the steps, or a drawing of them</source>
            <translation>جدول بالخطوات، أو رسم لها</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>كجدول</translation>
        </message>
        <message>
            <source>Show the tape as a table</source>
            <translation>عرض الشريط جدولًا</translation>
        </message>
        <message>
            <source>{count} steps</source>
            <translation>{count} خطوات</translation>
        </message>
        <message>
            <source>nothing recorded</source>
            <translation>لم يُسجَّل شيء</translation>
        </message>
        <message>
            <source>✕ the step at fault is marked</source>
            <translation>✕ الخطوة المخطئة معلَّمة</translation>
        </message>
        <message>
            <source>✕ at fault</source>
            <translation>✕ مخطئة</translation>
        </message>
    </context>
    <context>
        <name>LabTold</name>
        <message>
            <source>{type} in line {line}</source>
            <translation>{type} في السطر {line}</translation>
        </message>
        <message>
            <source>{type} in line {line}, at “{word}”</source>
            <translation>{type} في السطر {line}، عند “{word}”</translation>
        </message>
        <message>
            <source>Not run: line {line}, “{word}”</source>
            <translation>لم يُشغَّل: السطر {line}، “{word}”</translation>
        </message>
        <message>
            <source>Not run: line {line}</source>
            <translation>لم يُشغَّل: السطر {line}</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>As the system ({language})</source>
            <translation>كالنظام ({language})</translation>
        </message>
    </context>
    <context>
        <name>Late</name>
        <message>
            <source>{name} is a pipe or a device, and no file that can be opened.</source>
            <translation>{name} أنبوب أو جهاز، وليس ملفًا يمكن فتحه.</translation>
        </message>
        <message>
            <source>The plots in numbers …</source>
            <translation>الرسوم بالأعداد …</translation>
        </message>
        <message>
            <source>Open lessons: a zip file or one lesson …</source>
            <translation>فتح دروس: ملف zip أو درس واحد …</translation>
        </message>
        <message>
            <source>Open lessons: a folder …</source>
            <translation>فتح دروس: مجلد …</translation>
        </message>
        <message>
            <source>Triptych's own lessons</source>
            <translation>دروس Triptych</translation>
        </message>
        <message>
            <source>Present over the whole screen</source>
            <translation>العرض على الشاشة كلها</translation>
        </message>
        <message>
            <source>Merge a class's CSV files …</source>
            <translation>دمج ملفات CSV لصف …</translation>
        </message>
        <message>
            <source>Do something by its name …</source>
            <translation>فعل شيء باسمه …</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Tour in six steps</source>
            <translation>جولة في ست خطوات</translation>
        </message>
        <message>
            <source>About Triptych</source>
            <translation>حول Triptych</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>خروج</translation>
        </message>
    </context>
    <context>
        <name>LedgerModel</name>
        <message>
            <source>{size} units in the last place</source>
            <translation>{size} وحدات في الرقم الأخير</translation>
        </message>
        <message>
            <source>; most is lost at this step</source>
            <translation>؛ هنا يضيع أكثر ما يضيع</translation>
        </message>
        <message>
            <source>Forward, to the output, or back, with the gradient</source>
            <translation>أمامًا إلى المخرج، أو رجوعًا مع التدرّج</translation>
        </message>
        <message>
            <source>One step of the program, or the output's derivative by one</source>
            <translation>خطوة من البرنامج، أو مشتقة المخرج بالنسبة إلى خطوة</translation>
        </message>
        <message>
            <source>What the number type has</source>
            <translation>ما لدى نوع العدد</translation>
        </message>
        <message>
            <source>The true number, at the inputs as the number type holds them</source>
            <translation>العدد الحقيقي، عند المدخلات كما يحملها نوع العدد</translation>
        </message>
        <message>
            <source>The error that this very step made, in units of the last place (ulp)</source>
            <translation>الخطأ الذي صنعته هذه الخطوة نفسها، بوحدات الرقم الأخير (ulp)</translation>
        </message>
        <message>
            <source>The error that it was handed, in units of the last place (ulp)</source>
            <translation>الخطأ الذي سُلّم إليها، بوحدات الرقم الأخير (ulp)</translation>
        </message>
    </context>
    <context>
        <name>LedgerPanel</name>
        <message>
            <source>Why not identical?</source>
            <translation>لمَ ليست متطابقة؟</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>نسخ كنص</translation>
        </message>
        <message>
            <source>Copies the whole ledger</source>
            <translation>ينسخ القائمة كلها</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Brings the plots back (Esc)</source>
            <translation>يعيد الرسوم (Esc)</translation>
        </message>
        <message>
            <source>errors in units of the last place (ulp)</source>
            <translation>الأخطاء بوحدات الرقم الأخير (ulp)</translation>
        </message>
        <message>
            <source>errors in ulp</source>
            <translation>الأخطاء بـ ulp</translation>
        </message>
        <message>
            <source>There are no exact numbers here to hold the steps against.</source>
            <translation>لا أعداد دقيقة هنا تُقارن بها الخطوات.</translation>
        </message>
    </context>
    <context>
        <name>LedgerTable</name>
        <message>
            <source>Who added what to the gradient</source>
            <translation>من أضاف ماذا إلى التدرّج</translation>
        </message>
        <message>
            <source>Enter goes to a step, Ctrl+C copies the selected ones with all digits</source>
            <translation>الإدخال يذهب إلى خطوة، وCtrl+C ينسخ المختارة بكل الأرقام</translation>
        </message>
    </context>
    <context>
        <name>LessonCode</name>
        <message>
            <source>{says}: to be selected, and copied with Ctrl+C</source>
            <translation>{says}: للتحديد، وللنسخ بـ Ctrl+C</translation>
        </message>
    </context>
    <context>
        <name>LessonCurtain</name>
        <message>
            <source>Predict first</source>
            <translation>توقّع أولًا</translation>
        </message>
        <message>
            <source>Numbers and plots appear here as soon as you have said what you expect.</source>
            <translation>تظهر الأعداد والرسوم هنا حالما تقول ما تتوقعه.</translation>
        </message>
        <message>
            <source>Your turn first</source>
            <translation>دورك أولًا</translation>
        </message>
        <message>
            <source>All three columns appear here once you have answered, or opened the last hint.</source>
            <translation>تظهر الأعمدة الثلاثة هنا حالما تجيب، أو تفتح آخر تلميح.</translation>
        </message>
    </context>
    <context>
        <name>LessonExtras</name>
        <message>
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <source>The map of skills, and who learns here</source>
            <translation>خريطة المهارات، ومن يتعلم هنا</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>تدريب</translation>
        </message>
        <message>
            <source>Exercises without end; what went wrong comes back</source>
            <translation>تمارين بلا نهاية؛ وما أخفق يعود</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>Large type over the whole screen, block by block (F11)</source>
            <translation>خط كبير على الشاشة كلها، قطعة قطعة (F11)</translation>
        </message>
    </context>
    <context>
        <name>LessonFaults</name>
        <message>
            <source>What the check of the lesson's file found; it can be copied.</source>
            <translation>ما وجده فحص ملف الدرس؛ ويمكن نسخه.</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… و{count} أخرى</translation>
        </message>
        <message>
            <source>… {count} programs and tasks are still being checked</source>
            <translation>… ما زال {count} من البرامج والمهام قيد الفحص</translation>
        </message>
        <message>
            <source>✓ Preview of {name}: all holds. It is read again whenever it is saved.</source>
            <translation>✓ معاينة {name}: كل شيء صحيح. يُقرأ من جديد كلما حُفظ.</translation>
        </message>
    </context>
    <context>
        <name>LessonInputs</name>
        <message>
            <source>Sliders of the live program</source>
            <translation>منزلقات البرنامج الحي</translation>
        </message>
    </context>
    <context>
        <name>LessonLocks</name>
        <message>
            <source>The lesson “{title}” is open. What it hides or locks stays so in this room.</source>
            <translation>الدرس “{title}” مفتوح. ما يخفيه أو يقفله يبقى كذلك في هذه القاعة.</translation>
        </message>
        <message>
            <source>Back to the lesson</source>
            <translation>العودة إلى الدرس</translation>
        </message>
        <message>
            <source>Close the lesson</source>
            <translation>إغلاق الدرس</translation>
        </message>
    </context>
    <context>
        <name>LessonPage</name>
        <message>
            <source>Code in the lesson</source>
            <translation>شيفرة في الدرس</translation>
        </message>
        <message>
            <source>The page</source>
            <translation>الصفحة</translation>
        </message>
        <message>
            <source>Page Up and Page Down scroll, Alt+Right turns the page</source>
            <translation>Page Up وPage Down للتمرير، وAlt+Right يقلب الصفحة</translation>
        </message>
    </context>
    <context>
        <name>LessonProgram</name>
        <message>
            <source>The program</source>
            <translation>البرنامج</translation>
        </message>
        <message>
            <source>at {point}, in {dtype}</source>
            <translation>عند {point}، في {dtype}</translation>
        </message>
        <message>
            <source>in {dtype}</source>
            <translation>في {dtype}</translation>
        </message>
        <message>
            <source>Put it on the sliders</source>
            <translation>وضعه على المنزلقات</translation>
        </message>
        <message>
            <source>Open it beside this page, at this point</source>
            <translation>فتحه بجانب هذه الصفحة، عند هذه النقطة</translation>
        </message>
        <message>
            <source>Open in the Perceptron room</source>
            <translation>فتح في قاعة البيرسبترون</translation>
        </message>
        <message>
            <source>Open in the Expression room</source>
            <translation>فتح في قاعة التعبير</translation>
        </message>
        <message>
            <source>Go on with this program in a room of its own; the lesson waits here</source>
            <translation>المتابعة بهذا البرنامج في قاعة خاصة؛ والدرس ينتظر هنا</translation>
        </message>
    </context>
    <context>
        <name>LessonRow</name>
        <message>
            <source>new</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>بدأ</translation>
        </message>
        <message>
            <source>done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>, open</source>
            <translation>، مفتوح</translation>
        </message>
        <message>
            <source>Lesson {number}: {title}, {state}{here}</source>
            <translation>الدرس {number}: {title}، {state}{here}</translation>
        </message>
    </context>
    <context>
        <name>LessonSide</name>
        <message>
            <source>Predict first; then this slider can be moved</source>
            <translation>توقّع أولًا؛ عندها يتحرك هذا المنزلق</translation>
        </message>
        <message>
            <source>The lesson keeps this slider where it is</source>
            <translation>يُبقي الدرس هذا المنزلق في مكانه</translation>
        </message>
    </context>
    <context>
        <name>LessonSnippet</name>
        <message>
            <source>PyTorch lines</source>
            <translation>أسطر PyTorch</translation>
        </message>
        <message>
            <source>▶ Run</source>
            <translation>▶ تشغيل</translation>
        </message>
        <message>
            <source>Run these lines in the Tape lab</source>
            <translation>تشغيل هذه الأسطر في مختبر الشريط</translation>
        </message>
        <message>
            <source>Put these lines into a cell of the Tape lab, to change them and to look inside</source>
            <translation>وضع هذه الأسطر في خلية من مختبر الشريط، لتغييرها والنظر فيها</translation>
        </message>
        <message>
            <source>Open in the Tape lab</source>
            <translation>فتح في مختبر الشريط</translation>
        </message>
        <message>
            <source>running …</source>
            <translation>يعمل …</translation>
        </message>
        <message>
            <source>It ran, and printed nothing.</source>
            <translation>عمل، ولم يطبع شيئًا.</translation>
        </message>
    </context>
    <context>
        <name>LessonTable</name>
        <message>
            <source>Table: {head}</source>
            <translation>جدول: {head}</translation>
        </message>
    </context>
    <context>
        <name>LessonTurner</name>
        <message>
            <source>‹ Back</source>
            <translation>‹ السابق</translation>
        </message>
        <message>
            <source>The page before (Alt+Left)</source>
            <translation>الصفحة السابقة (Alt+Left)</translation>
        </message>
        <message>
            <source>Next ›</source>
            <translation>التالي ›</translation>
        </message>
        <message>
            <source>The next page (Alt+Right)</source>
            <translation>الصفحة التالية (Alt+Right)</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>الصفحة {page} من {pages}</translation>
        </message>
        <message>
            <source>Next lesson ›</source>
            <translation>الدرس التالي ›</translation>
        </message>
        <message>
            <source>On to “{title}” (Alt+Right)</source>
            <translation>إلى “{title}” (Alt+Right)</translation>
        </message>
    </context>
    <context>
        <name>LessonsBar</name>
        <message>
            <source>☰ Lessons</source>
            <translation>☰ الدروس</translation>
        </message>
        <message>
            <source>Show all lessons, or go back to the open one (Alt+L)</source>
            <translation>عرض كل الدروس، أو العودة إلى المفتوح (Alt+L)</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>البرنامج</translation>
        </message>
        <message>
            <source>‹ Text</source>
            <translation>‹ النص</translation>
        </message>
        <message>
            <source>Back to the text (Alt+P)</source>
            <translation>العودة إلى النص (Alt+P)</translation>
        </message>
        <message>
            <source>Tape lab ›</source>
            <translation>مختبر الشريط ›</translation>
        </message>
        <message>
            <source>The Tape lab, beside this page (Alt+P)</source>
            <translation>مختبر الشريط، بجانب هذه الصفحة (Alt+P)</translation>
        </message>
        <message>
            <source>Program ›</source>
            <translation>البرنامج ›</translation>
        </message>
        <message>
            <source>The live program (Alt+P)</source>
            <translation>البرنامج الحي (Alt+P)</translation>
        </message>
    </context>
    <context>
        <name>LessonsList</name>
        <message>
            <source>All lessons</source>
            <translation>كل الدروس</translation>
        </message>
        <message>
            <source>WHAT COULD NOT BE READ</source>
            <translation>ما تعذّرت قراءته</translation>
        </message>
    </context>
    <context>
        <name>LessonsRoom</name>
        <message>
            <source>Page before</source>
            <translation>الصفحة السابقة</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>الصفحة التالية</translation>
        </message>
        <message>
            <source>List of lessons</source>
            <translation>قائمة الدروس</translation>
        </message>
        <message>
            <source>Program beside the page</source>
            <translation>البرنامج بجانب الصفحة</translation>
        </message>
        <message>
            <source>Lesson {number} of {count}: {title}</source>
            <translation>الدرس {number} من {count}: {title}</translation>
        </message>
    </context>
    <context>
        <name>LinkQuestion</name>
        <message>
            <source>Open this page in the web browser?</source>
            <translation>هل تُفتح هذه الصفحة في متصفح الوب؟</translation>
        </message>
    </context>
    <context>
        <name>LossesPage</name>
        <message>
            <source>Four losses</source>
            <translation>أربع خسائر</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>نسخ الجدول</translation>
        </message>
        <message>
            <source>Copies the four losses as a table with tabs, all digits</source>
            <translation>ينسخ الخسائر الأربع جدولًا بعلامات جدولة، بكل الأرقام</translation>
        </message>
        <message>
            <source>L along {by}</source>
            <translation>L على امتداد {by}</translation>
        </message>
        <message>
            <source>dL/d{by} along {by}</source>
            <translation>dL/d{by} على امتداد {by}</translation>
        </message>
        <message>
            <source>Where the four ways part: beyond some z one of them stops, or breaks.</source>
            <translation>أين تفترق الطرق الأربع: بعد قيمة ما من z تتوقف إحداها أو تنكسر.</translation>
        </message>
        <message>
            <source>What would be learnt there: where a line lies at 0, nothing is.</source>
            <translation>ما كان ليُتعلَّم هناك: حيث يقع الخط عند 0 لا شيء.</translation>
        </message>
    </context>
    <context>
        <name>LossesTable</name>
        <message>
            <source>Every way to write the loss, in numbers</source>
            <translation>كل طريقة لكتابة الخسارة، بالأعداد</translation>
        </message>
        <message>
            <source>dL/d{by} chain rule</source>
            <translation>dL/d{by} قاعدة السلسلة</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>دقيق</translation>
        </message>
    </context>
    <context>
        <name>MatrixCard</name>
        <message>
            <source>Jacobian</source>
            <translation>جاكوبي</translation>
        </message>
        <message>
            <source>chain rule</source>
            <translation>قاعدة السلسلة</translation>
        </message>
        <message>
            <source>Whose numbers the matrix shows</source>
            <translation>أعداد مَن تعرضها المصفوفة</translation>
        </message>
        <message>
            <source>The three do not agree on every cell; choose whose numbers are shown</source>
            <translation>لا تتفق الثلاثة في كل خلية؛ اختر أعداد مَن تُعرض</translation>
        </message>
        <message>
            <source>Copies the matrix as a table with tabs, all digits</source>
            <translation>ينسخ المصفوفة جدولًا بعلامات جدولة، بكل الأرقام</translation>
        </message>
        <message>
            <source>Copy the matrix</source>
            <translation>نسخ المصفوفة</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Hessian of {name}</source>
            <translation>هيسية {name}</translation>
        </message>
        <message>
            <source>Jacobian of {name}</source>
            <translation>جاكوبية {name}</translation>
        </message>
        <message>
            <source>Hessian</source>
            <translation>هيسية</translation>
        </message>
        <message>
            <source>Second derivatives are shown by inputs, up to 32 numbers in all.</source>
            <translation>تُعرض المشتقات الثانية حسب المدخلات، حتى 32 عددًا في المجموع.</translation>
        </message>
        <message>
            <source>The Jacobian is shown for outputs of up to 32 components.</source>
            <translation>تُعرض الجاكوبية لمخرجات حتى 32 مركّبة.</translation>
        </message>
        <message>
            <source>All three agree on every cell, to {n} digits.</source>
            <translation>تتفق الثلاثة في كل خلية، حتى {n} من الأرقام.</translation>
        </message>
        <message>
            <source> and </source>
            <translation> و </translation>
        </message>
        <message>
            <source>{names} agree, to {n} digits.</source>
            <translation>{names} تتفق، حتى {n} من الأرقام.</translation>
        </message>
        <message>
            <source>Only {names} has it.</source>
            <translation>لدى {names} فقط.</translation>
        </message>
        <message>
            <source>They differ most at {cell}: {one} says {a}, {other} {b}.</source>
            <translation>أكبر اختلاف عند {cell}: {one} يقول {a}، و{other} يقول {b}.</translation>
        </message>
        <message>
            <source>exactly {digits}</source>
            <translation>بالضبط {digits}</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Put this sentence away</source>
            <translation>إزالة هذه الجملة</translation>
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <source>Choose this answer (Space)</source>
            <translation>اختيار هذه الإجابة (المسافة)</translation>
        </message>
    </context>
    <context>
        <name>OutputPlot</name>
        <message>
            <source>The output along one input; the dashed line is the tangent at the point</source>
            <translation>المخرج على امتداد مدخل؛ الخط المتقطع هو المماس عند النقطة</translation>
        </message>
        <message>
            <source>at {axis} = {x}</source>
            <translation>عند {axis} = {x}</translation>
        </message>
        <message>
            <source>slope {m}</source>
            <translation>الميل {m}</translation>
        </message>
        <message>
            <source>no slope</source>
            <translation>لا ميل</translation>
        </message>
        <message>
            <source>{output} along {axis}</source>
            <translation>{output} على امتداد {axis}</translation>
        </message>
        <message>
            <source>{output} from {first} at {axis} = {low} to {last} at {axis} = {high}</source>
            <translation>{output} من {first} عند {axis} = {low} إلى {last} عند {axis} = {high}</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Palette</source>
            <translation>لوحة الرموز</translation>
        </message>
        <message>
            <source>Show the group: {group}</source>
            <translation>عرض المجموعة: {group}</translation>
        </message>
        <message>
            <source>Show the keys of this group: {group}. Each writes itself where the cursor is.</source>
            <translation>عرض مفاتيح هذه المجموعة: {group}. كل مفتاح يكتب نفسه حيث المؤشر.</translation>
        </message>
        <message>
            <source>+ − 1 2 3</source>
            <translation>+ − 1 2 3</translation>
        </message>
        <message>
            <source>names</source>
            <translation>أسماء</translation>
        </message>
        <message>
            <source>powers</source>
            <translation>قوى</translation>
        </message>
        <message>
            <source>trig</source>
            <translation>مثلثات</translation>
        </message>
        <message>
            <source>hyperbolic</source>
            <translation>زائدية</translation>
        </message>
        <message>
            <source>special</source>
            <translation>خاصة</translation>
        </message>
        <message>
            <source>activations</source>
            <translation>تنشيط</translation>
        </message>
        <message>
            <source>piecewise</source>
            <translation>مجزّأة</translation>
        </message>
        <message>
            <source>losses</source>
            <translation>خسائر</translation>
        </message>
        <message>
            <source>vectors</source>
            <translation>متجهات</translation>
        </message>
        <message>
            <source>Begin a new line</source>
            <translation>بدء سطر جديد</translation>
        </message>
        <message>
            <source>Erase what stands before the cursor</source>
            <translation>محو ما قبل المؤشر</translation>
        </message>
        <message>
            <source>Insert {what}</source>
            <translation>إدراج {what}</translation>
        </message>
    </context>
    <context>
        <name>PathList</name>
        <message>
            <source>no path leads there, so the derivative is 0</source>
            <translation>لا مسار يصل إلى هناك، فالمشتقة 0</translation>
        </message>
        <message>
            <source>sum over {n} paths =</source>
            <translation>مجموع على {n} مسارات =</translation>
        </message>
        <message>
            <source>and {n} more paths, sum {rest}</source>
            <translation>و{n} مسارات أخرى، مجموعها {rest}</translation>
        </message>
    </context>
    <context>
        <name>PerceptronForm</name>
        <message>
            <source>bce written out</source>
            <translation>bce مكتوبة كاملة</translation>
        </message>
        <message>
            <source>bce of torch</source>
            <translation>bce من torch</translation>
        </message>
        <message>
            <source>bce with logits</source>
            <translation>bce مع logits</translation>
        </message>
        <message>
            <source>Hidden units</source>
            <translation>وحدات خفية</translation>
        </message>
        <message>
            <source>Hidden activation</source>
            <translation>تنشيط خفي</translation>
        </message>
        <message>
            <source>Outputs</source>
            <translation>المخرجات</translation>
        </message>
        <message>
            <source>Activation</source>
            <translation>التنشيط</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>الخسارة</translation>
        </message>
        <message>
            <source>One bias for a whole layer</source>
            <translation>انحياز واحد لطبقة كاملة</translation>
        </message>
        <message>
            <source>All units of a layer add the same bias, so its gradient is a sum of paths.</source>
            <translation>تضيف كل وحدات الطبقة الانحياز نفسه، فتدرّجه مجموع مسارات.</translation>
        </message>
        <message>
            <source>Units between the inputs and the output: each is one more way, and a gradient is the sum of them.</source>
            <translation>وحدات بين المدخلات والمخرج: كل منها طريق آخر، والتدرّج هو مجموع الطرق.</translation>
        </message>
        <message>
            <source>What a hidden unit makes of its sum; where that is flat, no gradient comes through.</source>
            <translation>ما تصنعه الوحدة المخفية من مجموعها؛ وحيث يكون مستويًا لا يمر أي تدرّج.</translation>
        </message>
        <message>
            <source>Each output is held against a target of its own; L is the sum of their losses.</source>
            <translation>يقارَن كل مخرج بهدف خاص به؛ وL هو مجموع خسائرها.</translation>
        </message>
        <message>
            <source>What p is of the weighted sum z; its slope dp/dz is a factor of every gradient.</source>
            <translation>ما يكونه p من المجموع الموزون z؛ وميله dp/dz عامل في كل تدرّج.</translation>
        </message>
        <message>
            <source>How far p is from the target y, as one number: here every gradient begins.</source>
            <translation>كم يبعد p عن الهدف y في عدد واحد: هنا يبدأ كل تدرّج.</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>المدخلات</translation>
        </message>
        <message>
            <source>hidden activation (no hidden units)</source>
            <translation>تنشيط خفي (بلا وحدات خفية)</translation>
        </message>
        <message>
            <source>activation (this loss takes z)</source>
            <translation>التنشيط (هذه الخسارة تأخذ z)</translation>
        </message>
        <message>
            <source>shared bias (one unit a layer)</source>
            <translation>انحياز مشترك (وحدة لكل طبقة)</translation>
        </message>
        <message>
            <source>Off: {what}</source>
            <translation>معطّل: {what}</translation>
        </message>
    </context>
    <context>
        <name>PerceptronNotes</name>
        <message>
            <source>Your program has no word {words}; what it writes instead opens as {words}.</source>
            <translation>ليس في برنامجك كلمة لـ {words}؛ وما يكتبه بدلًا منها يُفتح على أنه {words}.</translation>
        </message>
        <message>
            <source> and </source>
            <translation> و </translation>
        </message>
        <message>
            <source>Your program was rewritten the way this form writes it: the same function, though its last digits may be rounded otherwise.</source>
            <translation>أُعيدت كتابة برنامجك كما يكتبه هذا النموذج: الدالة نفسها، وإن اختلف تقريب أرقامها الأخيرة.</translation>
        </message>
        <message>
            <source>{own} is {name}</source>
            <translation>{own} هو {name}</translation>
        </message>
        <message>
            <source>Its names here: {pairs}.</source>
            <translation>أسماؤه هنا: {pairs}.</translation>
        </message>
        <message>
            <source>A step is flat on both sides, so its slope is 0 and every gradient through it is 0: it cannot learn by gradient descent.</source>
            <translation>الدرجة مسطحة من الجهتين، فميلها 0 وكل تدرّج يمر بها 0: لا تتعلم بالانحدار التدرّجي.</translation>
        </message>
        <message>
            <source>Cross-entropy takes the logarithms of p and of 1 - p, so p has to lie between 0 and 1; of these activations only the sigmoid keeps it there.</source>
            <translation>تأخذ الإنتروبيا المتقاطعة لوغاريتمي p و1 - p، فيجب أن يقع p بين 0 و1؛ ومن دوال التنشيط هذه لا يبقيه هناك إلا السيغمويد.</translation>
        </message>
        <message>
            <source>Hinge takes labels of -1 and 1, so the target is -1 or 1 now.</source>
            <translation>تأخذ Hinge التسميتين -1 و1، فالهدف الآن -1 أو 1.</translation>
        </message>
        <message>
            <source>This loss applies the sigmoid itself, so it takes z and there is no p.</source>
            <translation>تطبّق هذه الخسارة السيغمويد بنفسها، فتأخذ z ولا يوجد p.</translation>
        </message>
        <message>
            <source>Cross-entropy is meant for a target from 0 to 1; this one is outside.</source>
            <translation>الإنتروبيا المتقاطعة لهدف من 0 إلى 1؛ وهذا خارجه.</translation>
        </message>
    </context>
    <context>
        <name>PerceptronRoom</name>
        <message>
            <source>Networks with their values, among them one with published numbers.</source>
            <translation>شبكات بقيمها، منها واحدة أعدادها منشورة.</translation>
        </message>
        <message>
            <source>Examples ▾</source>
            <translation>أمثلة ▾</translation>
        </message>
        <message>
            <source>The notebooks' neuron</source>
            <translation>عصبون الدفاتر</translation>
        </message>
        <message>
            <source>L = w², where gradients pile up without zero_grad</source>
            <translation>L = w²، حيث تتراكم التدرّجات بلا zero_grad</translation>
        </message>
        <message>
            <source>Two inputs, two hidden units, two outputs (M. Mazur)</source>
            <translation>مدخلان، وحدتان خفيتان، مخرجان (M. Mazur)</translation>
        </message>
        <message>
            <source>Three inputs, two hidden units, one output (Han, Kamber and Pei)</source>
            <translation>ثلاثة مدخلات، وحدتان خفيتان، مخرج واحد (Han وKamber وPei)</translation>
        </message>
        <message>
            <source>Six inputs, one unit: a film review (Jurafsky and Martin)</source>
            <translation>ستة مدخلات، وحدة واحدة: مراجعة فيلم (Jurafsky وMartin)</translation>
        </message>
        <message>
            <source>Two inputs, one unit: a first step from 0 (Jurafsky and Martin)</source>
            <translation>مدخلان، وحدة واحدة: خطوة أولى من 0 (Jurafsky وMartin)</translation>
        </message>
        <message>
            <source>Open in the Expression room</source>
            <translation>فتح في قاعة التعبير</translation>
        </message>
        <message>
            <source>Go on with this program, and these values, in the editor.</source>
            <translation>المتابعة بهذا البرنامج وبهذه القيم في المحرر.</translation>
        </message>
        <message>
            <source>THE NETWORK</source>
            <translation>الشبكة</translation>
        </message>
        <message>
            <source>THE PROGRAM IT WRITES</source>
            <translation>البرنامج الذي تكتبه</translation>
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message>
            <source>Copy as {kind}</source>
            <translation>نسخ كـ {kind}</translation>
        </message>
        <message>
            <source>Save as {kind} …</source>
            <translation>حفظ كـ {kind} …</translation>
        </message>
        <message>
            <source>Save as {kind}, on white for paper …</source>
            <translation>حفظ كـ {kind}، على أبيض للورق …</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>حفظ الصورة</translation>
        </message>
        <message>
            <source>The picture is on the clipboard, as {kind}.</source>
            <translation>الصورة في الحافظة، كـ {kind}.</translation>
        </message>
    </context>
    <context>
        <name>PlotCanvas</name>
        <message>
            <source>Enter shows the numbers as a table; the menu key copies them.</source>
            <translation>الإدخال يعرض الأعداد جدولًا؛ ومفتاح القائمة ينسخها.</translation>
        </message>
    </context>
    <context>
        <name>PlotLegend</name>
        <message>
            <source>finite difference</source>
            <translation>فرق محدود</translation>
        </message>
        <message>
            <source>complex step</source>
            <translation>خطوة عقدية</translation>
        </message>
        <message>
            <source>forward mode</source>
            <translation>النمط الأمامي</translation>
        </message>
        <message>
            <source>chain rule</source>
            <translation>قاعدة السلسلة</translation>
        </message>
        <message>
            <source>Key to the curves</source>
            <translation>مفتاح المنحنيات</translation>
        </message>
    </context>
    <context>
        <name>PlotNumbers</name>
        <message>
            <source>{name} cannot be told from {other}</source>
            <translation>لا يُميَّز {name} عن {other}</translation>
        </message>
        <message>
            <source>no value anywhere</source>
            <translation>لا قيمة في أي مكان</translation>
        </message>
        <message>
            <source>{value} everywhere</source>
            <translation>{value} في كل مكان</translation>
        </message>
        <message>
            <source>from {low} at {axis} = {low_at} up to {high} at {axis} = {high_at}</source>
            <translation>من {low} عند {axis} = {low_at} إلى {high} عند {axis} = {high_at}</translation>
        </message>
        <message>
            <source>no value at {count} of {all} points</source>
            <translation>لا قيمة عند {count} من {all} نقاط</translation>
        </message>
        <message>
            <source>at {axis} = {x}: {value}</source>
            <translation>عند {axis} = {x}: {value}</translation>
        </message>
        <message>
            <source>never below 0</source>
            <translation>لا يقل عن 0 أبدًا</translation>
        </message>
        <message>
            <source>never above 0</source>
            <translation>لا يتجاوز 0 أبدًا</translation>
        </message>
        <message>
            <source>changes its sign {count} times, first near {axis} = {places}</source>
            <translation>يغيّر إشارته {count} مرات، أولاها قرب {axis} = {places}</translation>
        </message>
        <message>
            <source>changes its sign near {axis} = {places}</source>
            <translation>يغيّر إشارته قرب {axis} = {places}</translation>
        </message>
    </context>
    <context>
        <name>PlotPair</name>
        <message>
            <source>The window is small, so the plots share one place; arrow keys change.</source>
            <translation>النافذة صغيرة، فيتشارك الرسمان مكانًا واحدًا؛ الأسهم تبدّل.</translation>
        </message>
        <message>
            <source>Which plot is shown</source>
            <translation>أي رسم يُعرض</translation>
        </message>
    </context>
    <context>
        <name>PlotTable</name>
        <message>
            <source>The plots in numbers</source>
            <translation>الرسوم بالأعداد</translation>
        </message>
        <message>
            <source>Which plot</source>
            <translation>أي رسم</translation>
        </message>
        <message>
            <source>Which plot's numbers are shown</source>
            <translation>أعداد أي رسم تُعرض</translation>
        </message>
        <message>
            <source>Arrows walk the numbers, Ctrl+Up and Ctrl+Down sort by a column, Ctrl+C copies a row.</source>
            <translation>الأسهم تتنقل بين الأعداد، وCtrl+Up وCtrl+Down يرتّبان حسب عمود، وCtrl+C ينسخ صفًا.</translation>
        </message>
        <message>
            <source>Copy all numbers</source>
            <translation>نسخ كل الأعداد</translation>
        </message>
        <message>
            <source>Copy the sentence</source>
            <translation>نسخ الجملة</translation>
        </message>
        <message>
            <source>Nothing is plotted here.</source>
            <translation>لا شيء مرسوم هنا.</translation>
        </message>
        <message>
            <source>Show the numbers as a table …</source>
            <translation>عرض الأعداد جدولًا …</translation>
        </message>
        <message>
            <source>Copy the numbers</source>
            <translation>نسخ الأعداد</translation>
        </message>
        <message>
            <source>Copy a sentence about it</source>
            <translation>نسخ جملة عنه</translation>
        </message>
    </context>
    <context>
        <name>PracticePage</name>
        <message>
            <source>Next exercise</source>
            <translation>التمرين التالي</translation>
        </message>
        <message>
            <source>Leave this one for another; what goes wrong comes back (Alt+E)</source>
            <translation>ترك هذا إلى غيره؛ وما أخفق يعود (Alt+E)</translation>
        </message>
        <message>
            <source>Worked solution</source>
            <translation>حل مفصّل</translation>
        </message>
        <message>
            <source>Rule by rule; it counts as a hint</source>
            <translation>قاعدة قاعدة؛ ويُحسب تلميحًا</translation>
        </message>
        <message>
            <source>New: {skill}.</source>
            <translation>جديد: {skill}.</translation>
        </message>
        <message>
            <source>{skill} again, before it is forgotten.</source>
            <translation>{skill} مرة أخرى، قبل أن يُنسى.</translation>
        </message>
        <message>
            <source>{skill}.</source>
            <translation>{skill}.</translation>
        </message>
        <message>
            <source>{skill} again, since it did not go well the last time.</source>
            <translation>{skill} مرة أخرى، لأنه لم ينجح في المرة الأخيرة.</translation>
        </message>
        <message>
            <source>Level {level} of {most}: {depth} steps deep, rules: {rules}.</source>
            <translation>المستوى {level} من {most}: عمق {depth} خطوات، القواعد: {rules}.</translation>
        </message>
    </context>
    <context>
        <name>PracticeTools</name>
        <message>
            <source>What is practised</source>
            <translation>ما يُتدرّب عليه</translation>
        </message>
        <message>
            <source>What went wrong comes back by itself; or choose one skill</source>
            <translation>ما أخفق يعود وحده؛ أو اختر مهارة</translation>
        </message>
        <message>
            <source>Mixed: what is due comes first</source>
            <translation>مختلط: المستحق أولًا</translation>
        </message>
        <message>
            <source>Difficulty</source>
            <translation>الصعوبة</translation>
        </message>
        <message>
            <source>Harder after every two right answers without hints; or choose</source>
            <translation>أصعب بعد كل إجابتين صحيحتين بلا تلميح؛ أو اختر</translation>
        </message>
        <message>
            <source>Grows with you</source>
            <translation>تكبر معك</translation>
        </message>
        <message>
            <source>Level {level} of {most}</source>
            <translation>المستوى {level} من {most}</translation>
        </message>
        <message>
            <source>Practise</source>
            <translation>تدرّب</translation>
        </message>
    </context>
    <context>
        <name>PracticeWorked</name>
        <message>
            <source>in its simplest form</source>
            <translation>بأبسط صورة</translation>
        </message>
    </context>
    <context>
        <name>Presenter</name>
        <message>
            <source>Presenting</source>
            <translation>العرض جارٍ</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Show all of this page</source>
            <translation>إظهار كل هذه الصفحة</translation>
        </message>
        <message>
            <source>A spot around the pointer</source>
            <translation>بقعة ضوء حول المؤشر</translation>
        </message>
        <message>
            <source>A black screen</source>
            <translation>شاشة سوداء</translation>
        </message>
        <message>
            <source>End presenting</source>
            <translation>إنهاء العرض</translation>
        </message>
        <message>
            <source>{title}: page {page} of {pages}, block {block} of {blocks}</source>
            <translation>{title}: الصفحة {page} من {pages}، القطعة {block} من {blocks}</translation>
        </message>
        <message>
            <source>Space, arrows, Esc</source>
            <translation>المسافة، الأسهم، Esc</translation>
        </message>
    </context>
    <context>
        <name>PresenterFoot</name>
        <message>
            <source>{panel} ({place} of {count})</source>
            <translation>{panel} ({place} من {count})</translation>
        </message>
        <message>
            <source>{count} to come</source>
            <translation>بقي {count}</translation>
        </message>
        <message>
            <source>Space, arrows, Esc</source>
            <translation>المسافة، الأسهم، Esc</translation>
        </message>
    </context>
    <context>
        <name>ProgramWords</name>
        <message>
            <source>What the program's words come to</source>
            <translation>ما تعنيه كلمات البرنامج من صيغ</translation>
        </message>
        <message>
            <source>The same in plain arithmetic, so that it can be worked out by hand.</source>
            <translation>الشيء نفسه بحساب بسيط، حتى يمكن حسابه باليد.</translation>
        </message>
    </context>
    <context>
        <name>ProgressPage</name>
        <message>
            <source>The map in words and numbers</source>
            <translation>الخريطة بالكلمات والأعداد</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>كجدول</translation>
        </message>
        <message>
            <source>Nothing was tried yet. What you solve in lessons and in practice is shown here.</source>
            <translation>لم يُجرَّب شيء بعد. ما تحله في الدروس والتدريب يظهر هنا.</translation>
        </message>
        <message>
            <source>{tries} tries, {unaided} right without a hint. {held} of {count} skills hold, {due} are due again. All of this stays on this machine.</source>
            <translation>{tries} محاولات، {unaided} صحيحة بلا تلميح. {held} من {count} مهارات ثابتة، و{due} مستحقة من جديد. كل هذا يبقى على هذا الجهاز.</translation>
        </message>
        <message>
            <source>▲ {path} can't be written: {trouble}</source>
            <translation>▲ تعذّرت كتابة {path}: {trouble}</translation>
        </message>
        <message>
            <source>✓ {count} attempts are saved in {path}</source>
            <translation>✓ حُفظت {count} محاولات في {path}</translation>
        </message>
    </context>
    <context>
        <name>ProgressTools</name>
        <message>
            <source>Progress of</source>
            <translation>تقدّم</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>المتعلم</translation>
        </message>
        <message>
            <source>Who learns now; each has a progress of their own on this machine</source>
            <translation>من يتعلم الآن؛ لكل واحد تقدّمه على هذا الجهاز</translation>
        </message>
        <message>
            <source>New learner …</source>
            <translation>متعلم جديد …</translation>
        </message>
        <message>
            <source>Let somebody else begin</source>
            <translation>ليبدأ شخص آخر</translation>
        </message>
        <message>
            <source>Save as CSV …</source>
            <translation>حفظ كـ CSV …</translation>
        </message>
        <message>
            <source>All attempts as a table, to hand in</source>
            <translation>كل المحاولات جدولًا، للتسليم</translation>
        </message>
        <message>
            <source>Save as JSON …</source>
            <translation>حفظ كـ JSON …</translation>
        </message>
        <message>
            <source>All attempts for other programs</source>
            <translation>كل المحاولات لبرامج أخرى</translation>
        </message>
        <message>
            <source>Start over …</source>
            <translation>من البداية …</translation>
        </message>
        <message>
            <source>Forget all that was tried</source>
            <translation>نسيان كل ما جُرّب</translation>
        </message>
        <message>
            <source>New learner</source>
            <translation>متعلم جديد</translation>
        </message>
        <message>
            <source>Name of the new learner:</source>
            <translation>اسم المتعلم الجديد:</translation>
        </message>
        <message>
            <source>Save the attempts of {name}</source>
            <translation>حفظ محاولات {name}</translation>
        </message>
        <message>
            <source>Forget all that {name} has tried?</source>
            <translation>هل يُنسى كل ما جرّبه {name}؟</translation>
        </message>
        <message>
            <source>It cannot be taken back. Save it as CSV first, if it may be wanted.</source>
            <translation>لا رجعة في هذا. احفظه أولًا كـ CSV إن كان قد يُحتاج إليه.</translation>
        </message>
    </context>
    <context>
        <name>Prose</name>
        <message>
            <source>Left and Right choose a link, Enter follows it</source>
            <translation>اليسار واليمين لاختيار رابط، والإدخال يتبعه</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>نسخ كنص</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Drive</source>
            <translation>محرك أقراص</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ملف</translation>
        </message>
        <message>
            <source>File Folder</source>
            <translation>مجلد</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>مجلد</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>اختصار</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>اسم بديل</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>مجهول</translation>
        </message>
    </context>
    <context>
        <name>QAbstractSpinBox</name>
        <message>
            <source>&amp;Select All</source>
            <translation>&amp;تحديد الكل</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translation>&amp;خطوة إلى أعلى</translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translation>خطوة إلى &amp;أسفل</translation>
        </message>
    </context>
    <context>
        <name>QAccessibleActionInterface</name>
        <message>
            <source>Press</source>
            <translation>ضغط</translation>
        </message>
        <message>
            <source>Triggers the action</source>
            <translation>ينفّذ الإجراء</translation>
        </message>
        <message>
            <source>Toggle</source>
            <translation>تبديل</translation>
        </message>
        <message>
            <source>Toggles the state</source>
            <translation>يبدّل الحالة</translation>
        </message>
        <message>
            <source>Increase</source>
            <translation>زيادة</translation>
        </message>
        <message>
            <source>Increase the value</source>
            <translation>زيادة القيمة</translation>
        </message>
        <message>
            <source>Decrease</source>
            <translation>إنقاص</translation>
        </message>
        <message>
            <source>Decrease the value</source>
            <translation>إنقاص القيمة</translation>
        </message>
        <message>
            <source>ShowMenu</source>
            <translation>إظهار القائمة</translation>
        </message>
        <message>
            <source>Shows the menu</source>
            <translation>يُظهر القائمة</translation>
        </message>
        <message>
            <source>SetFocus</source>
            <translation>تركيز</translation>
        </message>
        <message>
            <source>Sets the focus</source>
            <translation>ينقل التركيز</translation>
        </message>
        <message>
            <source>Scroll Left</source>
            <translation>تمرير لليسار</translation>
        </message>
        <message>
            <source>Scrolls to the left</source>
            <translation>يمرّر إلى اليسار</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <translation>تمرير لليمين</translation>
        </message>
        <message>
            <source>Scrolls to the right</source>
            <translation>يمرّر إلى اليمين</translation>
        </message>
        <message>
            <source>Scroll Up</source>
            <translation>تمرير لأعلى</translation>
        </message>
        <message>
            <source>Scrolls up</source>
            <translation>يمرّر إلى أعلى</translation>
        </message>
        <message>
            <source>Scroll Down</source>
            <translation>تمرير لأسفل</translation>
        </message>
        <message>
            <source>Scrolls down</source>
            <translation>يمرّر إلى أسفل</translation>
        </message>
        <message>
            <source>Next Page</source>
            <translation>الصفحة التالية</translation>
        </message>
        <message>
            <source>Goes to the next page</source>
            <translation>يذهب إلى الصفحة التالية</translation>
        </message>
        <message>
            <source>Previous Page</source>
            <translation>الصفحة السابقة</translation>
        </message>
        <message>
            <source>Goes back a page</source>
            <translation>يرجع صفحة</translation>
        </message>
    </context>
    <context>
        <name>QComboBox</name>
        <message>
            <source>Open the combo box selection popup</source>
            <translation>يفتح قائمة الاختيار</translation>
        </message>
        <message>
            <source>True</source>
            <translation>صواب</translation>
        </message>
        <message>
            <source>False</source>
            <translation>خطأ</translation>
        </message>
    </context>
    <context>
        <name>QDialogButtonBox</name>
        <message>
            <source>OK</source>
            <translation>موافق</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;البحث في:</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>&amp;اسم الملف:</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>المجلد:</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>&amp;نوع الملفات:</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;فتح</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;حفظ</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>&amp;اختيار</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>حفظ باسم</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation>البحث عن مجلد</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>السابق</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translation>تقدّم</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>المجلد الأعلى</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translation>الذهاب إلى المجلد الأعلى</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>إنشاء مجلد جديد</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translation>إنشاء مجلد جديد</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>قائمة</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translation>العرض قائمةً</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>تفاصيل</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translation>العرض مع التفاصيل</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>الشريط الجانبي</translation>
        </message>
        <message>
            <source>List of places and bookmarks</source>
            <translation>قائمة الأماكن والإشارات المرجعية</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation>الأماكن الأخيرة</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>الملفات</translation>
        </message>
        <message>
            <source>Directories</source>
            <translation>المجلدات</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation>كل الملفات (*)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>كل الملفات (*)</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>إعادة &amp;تسمية</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;حذف</translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>إظهار الملفات الم&amp;خفية</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>مجلد &amp;جديد</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>مجلد جديد</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Show </source>
            <translation>إظهار </translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>%1 موجود من قبل.
هل تريد استبداله؟</translation>
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation>%1
لم يُعثر على الملف.
تأكد من صحة اسم الملف.</translation>
        </message>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translation>%1
لم يُعثر على المجلد.
تأكد من صحة اسم المجلد.</translation>
        </message>
        <message>
            <source>'%1' is write protected.
Do you want to delete it anyway?</source>
            <translation>«%1» محمي من الكتابة.
هل تريد حذفه مع ذلك؟</translation>
        </message>
        <message>
            <source>Are you sure you want to delete '%1'?</source>
            <translation>هل تريد حقًا حذف «%1»؟</translation>
        </message>
        <message>
            <source>Could not delete directory.</source>
            <translation>تعذّر حذف المجلد.</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>تاريخ التعديل</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>الحاسوب</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>حاسوبي</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;تراجع</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;إعادة</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>&amp;قص</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;نسخ</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;لصق</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>تحديد الكل</translation>
        </message>
    </context>
    <context>
        <name>QMessageBox</name>
        <message>
            <source>Show Details...</source>
            <translation>عرض التفاصيل…</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translation>إخفاء التفاصيل</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>موافق</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>حفظ الكل</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;نعم</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation>نعم لل&amp;كل</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>&amp;لا</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation>لا ل&amp;لكل</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>إجهاض</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>تجاهل</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>تجاهل التغييرات</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>مساعدة</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>تطبيق</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>إعادة ضبط</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>استعادة الأصل</translation>
        </message>
    </context>
    <context>
        <name>QProgressDialog</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>QScrollBar</name>
        <message>
            <source>Scroll here</source>
            <translation>التمرير إلى هنا</translation>
        </message>
        <message>
            <source>Left edge</source>
            <translation>الحافة اليسرى</translation>
        </message>
        <message>
            <source>Right edge</source>
            <translation>الحافة اليمنى</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>الأعلى</translation>
        </message>
        <message>
            <source>Bottom</source>
            <translation>الأسفل</translation>
        </message>
        <message>
            <source>Page left</source>
            <translation>صفحة لليسار</translation>
        </message>
        <message>
            <source>Page right</source>
            <translation>صفحة لليمين</translation>
        </message>
        <message>
            <source>Page up</source>
            <translation>صفحة لأعلى</translation>
        </message>
        <message>
            <source>Page down</source>
            <translation>صفحة لأسفل</translation>
        </message>
        <message>
            <source>Scroll left</source>
            <translation>تمرير لليسار</translation>
        </message>
        <message>
            <source>Scroll right</source>
            <translation>تمرير لليمين</translation>
        </message>
        <message>
            <source>Scroll up</source>
            <translation>تمرير لأعلى</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>تمرير لأسفل</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Shift</translation>
        </message>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Meta</source>
            <translation>Meta</translation>
        </message>
        <message>
            <source>Num</source>
            <translation>Num</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Space</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation>Insert</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Backspace</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>End</source>
            <translation>End</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>Page Up</translation>
        </message>
        <message>
            <source>PgDown</source>
            <translation>Page Down</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Up</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Down</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Left</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Right</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
    </context>
    <context>
        <name>QTabBar</name>
        <message>
            <source>Scroll Left</source>
            <translation>تمرير لليسار</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <translation>تمرير لليمين</translation>
        </message>
    </context>
    <context>
        <name>QUnicodeControlCharacterMenu</name>
        <message>
            <source>Insert Unicode control character</source>
            <translation>إدراج محرف تحكم Unicode</translation>
        </message>
        <message>
            <source>LRM Left-to-right mark</source>
            <translation>LRM علامة من اليسار إلى اليمين</translation>
        </message>
        <message>
            <source>RLM Right-to-left mark</source>
            <translation>RLM علامة من اليمين إلى اليسار</translation>
        </message>
        <message>
            <source>ZWJ Zero width joiner</source>
            <translation>ZWJ واصل بلا عرض</translation>
        </message>
        <message>
            <source>ZWNJ Zero width non-joiner</source>
            <translation>ZWNJ فاصل بلا عرض</translation>
        </message>
        <message>
            <source>ZWSP Zero width space</source>
            <translation>ZWSP مسافة بلا عرض</translation>
        </message>
        <message>
            <source>LRE Start of left-to-right embedding</source>
            <translation>LRE بداية تضمين من اليسار إلى اليمين</translation>
        </message>
        <message>
            <source>RLE Start of right-to-left embedding</source>
            <translation>RLE بداية تضمين من اليمين إلى اليسار</translation>
        </message>
        <message>
            <source>LRO Start of left-to-right override</source>
            <translation>LRO بداية فرض الاتجاه من اليسار إلى اليمين</translation>
        </message>
        <message>
            <source>RLO Start of right-to-left override</source>
            <translation>RLO بداية فرض الاتجاه من اليمين إلى اليسار</translation>
        </message>
        <message>
            <source>PDF Pop directional formatting</source>
            <translation>PDF نهاية تنسيق الاتجاه</translation>
        </message>
        <message>
            <source>LRI Left-to-right isolate</source>
            <translation>LRI عزل من اليسار إلى اليمين</translation>
        </message>
        <message>
            <source>RLI Right-to-left isolate</source>
            <translation>RLI عزل من اليمين إلى اليسار</translation>
        </message>
        <message>
            <source>FSI First strong isolate</source>
            <translation>FSI عزل بحسب أول محرف</translation>
        </message>
        <message>
            <source>PDI Pop directional isolate</source>
            <translation>PDI نهاية العزل</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;تراجع</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;إعادة</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>&amp;قص</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;نسخ</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation>نسخ عنوان ال&amp;رابط</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;لصق</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>تحديد الكل</translation>
        </message>
    </context>
    <context>
        <name>ReadyTables</name>
        <message>
            <source>CGPA → placed: 20 students</source>
            <translation>CGPA → placed: 20 طالبًا</translation>
        </message>
        <message>
            <source>CGPA and IQ in hundreds → placed: 20 students</source>
            <translation>CGPA وIQ بالمئات → placed: 20 طالبًا</translation>
        </message>
        <message>
            <source>Opposite corners: no straight line parts them</source>
            <translation>أركان متقابلة: لا مستقيم يفصلها</translation>
        </message>
    </context>
    <context>
        <name>RoomPresenter</name>
        <message>
            <source>The formula</source>
            <translation>الصيغة</translation>
        </message>
        <message>
            <source>The three derivatives</source>
            <translation>المشتقات الثلاث</translation>
        </message>
        <message>
            <source>The verdict</source>
            <translation>الحكم</translation>
        </message>
        <message>
            <source>Why not identical?</source>
            <translation>لمَ ليست متطابقة؟</translation>
        </message>
        <message>
            <source>The tape</source>
            <translation>الشريط</translation>
        </message>
        <message>
            <source>The cells</source>
            <translation>الخلايا</translation>
        </message>
        <message>
            <source>Tensors and tape</source>
            <translation>الموترات والشريط</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>تدريب</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <source>A class</source>
            <translation>صف</translation>
        </message>
    </context>
    <context>
        <name>RoundingTable</name>
        <message>
            <source>Every step's rounding</source>
            <translation>تقريب كل خطوة</translation>
        </message>
        <message>
            <source>Arrow keys walk the steps, Ctrl+C copies the selected ones</source>
            <translation>الأسهم تتنقل بين الخطوات، وCtrl+C ينسخ المختارة</translation>
        </message>
    </context>
    <context>
        <name>SecondSwitch</name>
        <message>
            <source>Second derivatives</source>
            <translation>مشتقات ثانية</translation>
        </message>
        <message>
            <source>Second derivatives: the Hessian by all three ways, below the columns</source>
            <translation>مشتقات ثانية: الهيسية بالطرق الثلاث، تحت الأعمدة</translation>
        </message>
        <message>
            <source>Second derivatives are for programs whose output is one number</source>
            <translation>المشتقات الثانية لبرامج مخرجها عدد واحد</translation>
        </message>
    </context>
    <context>
        <name>SeedPanel</name>
        <message>
            <source>The vector v</source>
            <translation>المتجه v</translation>
        </message>
        <message>
            <source>All components of v are 1: the columns show the sum of the Jacobian's rows</source>
            <translation>كل مركّبات v تساوي 1: تعرض الأعمدة مجموع صفوف الجاكوبية</translation>
        </message>
        <message>
            <source>all 1</source>
            <translation>الكل 1</translation>
        </message>
        <message>
            <source>VECTOR v OF vᵀJ</source>
            <translation>المتجه v في vᵀJ</translation>
        </message>
        <message>
            <source>{of} has {size} components; the columns differentiate {sum}</source>
            <translation>لـ {of} من المركّبات {size}؛ تشتق الأعمدة {sum}</translation>
        </message>
        <message>
            <source>{of} has 1 component; the columns differentiate {sum}</source>
            <translation>لـ {of} مركّبة واحدة؛ تشتق الأعمدة {sum}</translation>
        </message>
        <message>
            <source>Components from {first} on keep their v.</source>
            <translation>المركّبات من {first} فصاعدًا تحتفظ بـ v.</translation>
        </message>
    </context>
    <context>
        <name>SeedRow</name>
        <message>
            <source>Drag, wheel or arrows; Shift is finer, Ctrl coarser; a double-click brings back 1.</source>
            <translation>السحب أو العجلة أو الأسهم؛ Shift أدق، Ctrl أخشن؛ النقر المزدوج يعيد 1.</translation>
        </message>
        <message>
            <source>Exact value of {name}</source>
            <translation>القيمة الدقيقة لـ {name}</translation>
        </message>
        <message>
            <source>v is 1 here and 0 elsewhere: the columns show row {index} of the Jacobian</source>
            <translation>v هنا 1 وفي غيره 0: تعرض الأعمدة الصف {index} من الجاكوبية</translation>
        </message>
    </context>
    <context>
        <name>SessionMenu</name>
        <message>
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>Open …</source>
            <translation>فتح …</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Save as …</source>
            <translation>حفظ باسم …</translation>
        </message>
        <message>
            <source>Copy all as one line of text</source>
            <translation>نسخ الكل سطرًا واحدًا من النص</translation>
        </message>
        <message>
            <source>Open the line that was copied</source>
            <translation>فتح السطر المنسوخ</translation>
        </message>
        <message>
            <source>Opened lately</source>
            <translation>فُتح مؤخرًا</translation>
        </message>
        <message>
            <source>Open a session</source>
            <translation>فتح جلسة</translation>
        </message>
        <message>
            <source>Save the session</source>
            <translation>حفظ الجلسة</translation>
        </message>
        <message>
            <source>session</source>
            <translation>جلسة</translation>
        </message>
        <message>
            <source>Triptych's sessions (*.triptych)</source>
            <translation>جلسات Triptych (*.triptych)</translation>
        </message>
    </context>
    <context>
        <name>Sessions</name>
        <message>
            <source>Save as …</source>
            <translation>حفظ باسم …</translation>
        </message>
        <message>
            <source>Save over it</source>
            <translation>احفظ فوقه</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>حُفظ باسم {name}.</translation>
        </message>
        <message>
            <source>{name} is open.</source>
            <translation>{name} مفتوحة.</translation>
        </message>
        <message>
            <source>All is as at the start.</source>
            <translation>كل شيء كما في البداية.</translation>
        </message>
        <message>
            <source>Back to what was there</source>
            <translation>العودة إلى ما كان</translation>
        </message>
        <message>
            <source>All that is here is on the clipboard, as one line of text.</source>
            <translation>كل ما هنا في الحافظة، سطرًا واحدًا من النص.</translation>
        </message>
    </context>
    <context>
        <name>SketchPad</name>
        <message>
            <source>{count} of {all} places are drawn</source>
            <translation>رُسم {count} من {all} أماكن</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>رسمك</translation>
        </message>
        <message>
            <source>true curve</source>
            <translation>المنحنى الصحيح</translation>
        </message>
    </context>
    <context>
        <name>SkillMap</name>
        <message>
            <source>Arrow keys go from skill to skill, Enter practises or opens its lesson</source>
            <translation>الأسهم تنتقل من مهارة إلى مهارة، والإدخال يدرّب أو يفتح درسها</translation>
        </message>
        <message>
            <source>Map of skills</source>
            <translation>خريطة المهارات</translation>
        </message>
    </context>
    <context>
        <name>SkillTable</name>
        <message>
            <source>Skill</source>
            <translation>المهارة</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحال</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>المحاولات</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>صحيح</translation>
        </message>
        <message>
            <source>Without hints</source>
            <translation>بلا تلميح</translation>
        </message>
        <message>
            <source>Remembered</source>
            <translation>محفوظ</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>مجددًا</translation>
        </message>
        <message>
            <source>Last mistakes</source>
            <translation>آخر الأخطاء</translation>
        </message>
        <message>
            <source>Skills as a table, in words and numbers</source>
            <translation>المهارات جدولًا، بالكلمات والأعداد</translation>
        </message>
    </context>
    <context>
        <name>Skills</name>
        <message>
            <source>Slope</source>
            <translation>الميل</translation>
        </message>
        <message>
            <source>Power rule</source>
            <translation>قاعدة القوة</translation>
        </message>
        <message>
            <source>Sum rule</source>
            <translation>قاعدة المجموع</translation>
        </message>
        <message>
            <source>Product rule</source>
            <translation>قاعدة الجداء</translation>
        </message>
        <message>
            <source>Quotient rule</source>
            <translation>قاعدة القسمة</translation>
        </message>
        <message>
            <source>Chain rule</source>
            <translation>قاعدة السلسلة</translation>
        </message>
        <message>
            <source>Exponentials</source>
            <translation>الأسية</translation>
        </message>
        <message>
            <source>Logarithms</source>
            <translation>اللوغاريتمات</translation>
        </message>
        <message>
            <source>Sine and cosine</source>
            <translation>الجيب وجيب التمام</translation>
        </message>
        <message>
            <source>Sum over paths</source>
            <translation>مجموع المسارات</translation>
        </message>
        <message>
            <source>The perceptron</source>
            <translation>البيرسبترون</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>الخسارة</translation>
        </message>
        <message>
            <source>What is tracked</source>
            <translation>ما يُتتبَّع</translation>
        </message>
        <message>
            <source>Adding up</source>
            <translation>التراكم</translation>
        </message>
        <message>
            <source>Stopping the tape</source>
            <translation>إيقاف الشريط</translation>
        </message>
        <message>
            <source>Vectors</source>
            <translation>المتجهات</translation>
        </message>
        <message>
            <source>Kinks</source>
            <translation>الانكسارات</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>التقريب</translation>
        </message>
        <message>
            <source>Saturation</source>
            <translation>التشبع</translation>
        </message>
        <message>
            <source>The clamp</source>
            <translation>clamp</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>الفروق</translation>
        </message>
        <message>
            <source>Growth</source>
            <translation>النمو</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>التدريب</translation>
        </message>
        <message>
            <source>new</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>being learnt</source>
            <translation>قيد التعلم</translation>
        </message>
        <message>
            <source>due again</source>
            <translation>مستحق مجددًا</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>متحقق</translation>
        </message>
        <message>
            <source>in {n} days</source>
            <translation>بعد {n} أيام</translation>
        </message>
        <message>
            <source>in {n} hours</source>
            <translation>بعد {n} ساعات</translation>
        </message>
        <message>
            <source>in {n} minutes</source>
            <translation>بعد {n} دقائق</translation>
        </message>
        <message>
            <source>{right} of {tries} right</source>
            <translation>{right} من {tries} صحيحة</translation>
        </message>
        <message>
            <source>now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>in a minute</source>
            <translation>بعد دقيقة</translation>
        </message>
        <message>
            <source>remembered with a chance of {percent} %</source>
            <translation>محفوظ باحتمال {percent} %</translation>
        </message>
        <message>
            <source>again {when}</source>
            <translation>مجددًا {when}</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>What is shown above the columns; arrow keys change.</source>
            <translation>ما يُعرض فوق الأعمدة؛ الأسهم تبدّل.</translation>
        </message>
        <message>
            <source>What is shown above the columns</source>
            <translation>ما يُعرض فوق الأعمدة</translation>
        </message>
        <message>
            <source>The chain</source>
            <translation>السلسلة</translation>
        </message>
        <message>
            <source>Surface</source>
            <translation>السطح</translation>
        </message>
        <message>
            <source>Four losses</source>
            <translation>أربع خسائر</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>البيانات</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>التدريب</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Computing process</source>
            <translation>عملية الحساب</translation>
        </message>
        <message>
            <source>Start it again</source>
            <translation>تشغيله مجددًا</translation>
        </message>
        <message>
            <source>Start what computes afresh; your program stays as it is.</source>
            <translation>تشغيل ما يحسب من جديد؛ ويبقى برنامجك كما هو.</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>عرض التقرير</translation>
        </message>
        <message>
            <source>Read, and copy, what the program says of its own fault.</source>
            <translation>اقرأ وانسخ ما يقوله البرنامج عن عطله.</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <source>Shows which rule was applied at each step</source>
            <translation>يعرض القاعدة التي طُبّقت في كل خطوة</translation>
        </message>
        <message>
            <source>1 step</source>
            <translation>خطوة واحدة</translation>
        </message>
        <message>
            <source>{n} steps</source>
            <translation>{n} خطوات</translation>
        </message>
        <message>
            <source>… and {n} more steps</source>
            <translation>… و{n} خطوات أخرى</translation>
        </message>
    </context>
    <context>
        <name>StepRow</name>
        <message>
            <source>The step h, by its logarithm</source>
            <translation>الخطوة h بلوغاريتمها</translation>
        </message>
        <message>
            <source>The step h, from 1e-18 to 100; Shift is finer, Ctrl coarser</source>
            <translation>الخطوة h، من 1e-18 إلى 100؛ Shift أدق، Ctrl أخشن</translation>
        </message>
        <message>
            <source>Exact value of h</source>
            <translation>القيمة الدقيقة لـ h</translation>
        </message>
        <message>
            <source>A good guess: the cube root of the number type's precision, as large as the input</source>
            <translation>تقدير جيد: الجذر التكعيبي لدقة نوع العدد، بحجم المدخل</translation>
        </message>
        <message>
            <source>auto</source>
            <translation>تلقائي</translation>
        </message>
        <message>
            <source>The step h must be a number above 0, not {h}.</source>
            <translation>يجب أن تكون الخطوة h عددًا فوق 0، لا {h}.</translation>
        </message>
    </context>
    <context>
        <name>StretchLine</name>
        <message>
            <source>{mark} {words}.</source>
            <translation>{mark} {words}.</translation>
        </message>
    </context>
    <context>
        <name>SurfaceMap</name>
        <message>
            <source>The loss surface from above</source>
            <translation>سطح الخسارة من أعلى</translation>
        </message>
        <message>
            <source>Click, or use the arrow keys, to go there; Ctrl+C copies the point, the loss and its slopes.</source>
            <translation>انقر أو استخدم الأسهم للذهاب إلى هناك؛ Ctrl+C ينسخ النقطة والخسارة وميولها.</translation>
        </message>
        <message>
            <source>at {name} = {value}</source>
            <translation>عند {name} = {value}</translation>
        </message>
    </context>
    <context>
        <name>SurfacePage</name>
        <message>
            <source>Loss surface</source>
            <translation>سطح الخسارة</translation>
        </message>
        <message>
            <source>Name from left to right</source>
            <translation>الاسم من اليسار إلى اليمين</translation>
        </message>
        <message>
            <source>Name upwards</source>
            <translation>الاسم إلى أعلى</translation>
        </message>
        <message>
            <source>Learning rate of the step</source>
            <translation>معدل تعلم الخطوة</translation>
        </message>
        <message>
            <source>Which input runs from left to right in the map; others stand still</source>
            <translation>أي مدخل يمتد من اليسار إلى اليمين في الخريطة؛ وتثبت بقيتها</translation>
        </message>
        <message>
            <source>Which input runs upwards in the map; all others stand still</source>
            <translation>أي مدخل يمتد إلى أعلى في الخريطة؛ وتثبت بقيتها كلها</translation>
        </message>
        <message>
            <source>How long the arrow of one step is: this times the gradient, downhill</source>
            <translation>طول سهم خطوة واحدة: هذا في التدرّج، نزولًا</translation>
        </message>
        <message>
            <source>rate</source>
            <translation>المعدل</translation>
        </message>
    </context>
    <context>
        <name>SurfaceRelief</name>
        <message>
            <source>The loss surface from the side</source>
            <translation>سطح الخسارة من الجانب</translation>
        </message>
        <message>
            <source>Drag, or use the arrow keys, to turn it; Ctrl+C copies the point and its slopes.</source>
            <translation>اسحب أو استخدم الأسهم لتدويره؛ Ctrl+C ينسخ النقطة وميولها.</translation>
        </message>
    </context>
    <context>
        <name>SymbolicColumn</name>
        <message>
            <source>the whole expression, differentiated</source>
            <translation>التعبير كله، مشتقًّا</translation>
        </message>
        <message>
            <source>by formula</source>
            <translation>بالصيغة</translation>
        </message>
        <message>
            <source>exactly {digits}</source>
            <translation>بالضبط {digits}</translation>
        </message>
        <message>
            <source>raw</source>
            <translation>خام</translation>
        </message>
        <message>
            <source>Show the derivative before it is simplified</source>
            <translation>عرض المشتقة قبل تبسيطها</translation>
        </message>
        <message>
            <source>Shows SymPy's derivative as it came, before it was simplified</source>
            <translation>يعرض مشتقة SymPy كما جاءت، قبل تبسيطها</translation>
        </message>
    </context>
    <context>
        <name>TableModel</name>
        <message>
            <source>What the program has for {name} in each row</source>
            <translation>ما لدى البرنامج لـ {name} في كل صف</translation>
        </message>
    </context>
    <context>
        <name>TableView</name>
        <message>
            <source>The rows of data</source>
            <translation>صفوف البيانات</translation>
        </message>
        <message>
            <source>Type into a cell to change it; Ctrl+V pastes a table, Delete takes the chosen rows away.</source>
            <translation>اكتب في خلية لتغييرها؛ Ctrl+V يلصق جدولًا، وDelete يزيل الصفوف المختارة.</translation>
        </message>
    </context>
    <context>
        <name>TakeAway</name>
        <message>
            <source>Take away</source>
            <translation>أخذ</translation>
        </message>
        <message>
            <source>Pictures in sight</source>
            <translation>الصور الظاهرة</translation>
        </message>
        <message>
            <source>Copy as plain text</source>
            <translation>نسخ كنص بسيط</translation>
        </message>
        <message>
            <source>Copy as Python with NumPy</source>
            <translation>نسخ كـ Python مع NumPy</translation>
        </message>
        <message>
            <source>Copy as PyTorch</source>
            <translation>نسخ كـ PyTorch</translation>
        </message>
        <message>
            <source>Copy as SymPy</source>
            <translation>نسخ كـ SymPy</translation>
        </message>
        <message>
            <source>Copy as LaTeX</source>
            <translation>نسخ كـ LaTeX</translation>
        </message>
        <message>
            <source>Save as Python file …</source>
            <translation>حفظ كملف Python …</translation>
        </message>
        <message>
            <source>Save as notebook …</source>
            <translation>حفظ كدفتر …</translation>
        </message>
        <message>
            <source>Save the curves as CSV …</source>
            <translation>حفظ المنحنيات CSV …</translation>
        </message>
        <message>
            <source>Save a report as PDF …</source>
            <translation>حفظ تقرير PDF …</translation>
        </message>
        <message>
            <source>Save a report as HTML …</source>
            <translation>حفظ تقرير HTML …</translation>
        </message>
        <message>
            <source>another file is being written</source>
            <translation>يُكتب ملف آخر الآن</translation>
        </message>
        <message>
            <source>no program stands beside this page</source>
            <translation>لا برنامج بجانب هذه الصفحة</translation>
        </message>
        <message>
            <source>nothing readable is written yet</source>
            <translation>لم يُكتب بعد ما يُقرأ</translation>
        </message>
        <message>
            <source>PyTorch has not answered yet</source>
            <translation>لم يُجب PyTorch بعد</translation>
        </message>
        <message>
            <source>there is nothing to differentiate by</source>
            <translation>لا شيء للاشتقاق بالنسبة إليه</translation>
        </message>
        <message>
            <source>SymPy can’t write this out exactly</source>
            <translation>لا يستطيع SymPy كتابة هذا بالضبط</translation>
        </message>
        <message>
            <source>what is written is not answered yet</source>
            <translation>لم يُجَب بعد عما كُتب</translation>
        </message>
        <message>
            <source>no curves are shown</source>
            <translation>لا منحنيات معروضة</translation>
        </message>
        <message>
            <source>the answer is not complete yet</source>
            <translation>لم تكتمل الإجابة بعد</translation>
        </message>
        <message>
            <source>no lines</source>
            <translation>لا أسطر</translation>
        </message>
        <message>
            <source>no curves here</source>
            <translation>لا منحنيات هنا</translation>
        </message>
        <message>
            <source>no formula here</source>
            <translation>لا صيغة هنا</translation>
        </message>
        <message>
            <source>It is on the clipboard.</source>
            <translation>هو في الحافظة.</translation>
        </message>
    </context>
    <context>
        <name>TakeBar</name>
        <message>
            <source>How far the file is</source>
            <translation>كم اكتمل من الملف</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Cancel; no file is written</source>
            <translation>إلغاء؛ لا يُكتب أي ملف</translation>
        </message>
    </context>
    <context>
        <name>TakeFile</name>
        <message>
            <source>Saved as {name}.</source>
            <translation>حُفظ باسم {name}.</translation>
        </message>
    </context>
    <context>
        <name>TakeFiles</name>
        <message>
            <source>Save as Python file</source>
            <translation>حفظ كملف Python</translation>
        </message>
        <message>
            <source>Save as notebook</source>
            <translation>حفظ كدفتر</translation>
        </message>
        <message>
            <source>Save the curves</source>
            <translation>حفظ المنحنيات</translation>
        </message>
        <message>
            <source>Save a report</source>
            <translation>حفظ تقرير</translation>
        </message>
        <message>
            <source>Cancelled; nothing was written.</source>
            <translation>أُلغي؛ لم يُكتب شيء.</translation>
        </message>
        <message>
            <source>Starting a process that runs the code …</source>
            <translation>تبدأ عملية تشغّل الشيفرة …</translation>
        </message>
        <message>
            <source>Computing everything once more …</source>
            <translation>يُحسب كل شيء مجددًا …</translation>
        </message>
        <message>
            <source>Running the NumPy code …</source>
            <translation>تعمل شيفرة NumPy …</translation>
        </message>
        <message>
            <source>Running the SymPy code …</source>
            <translation>تعمل شيفرة SymPy …</translation>
        </message>
        <message>
            <source>Running the chain rule by hand …</source>
            <translation>تعمل قاعدة السلسلة يدويًا …</translation>
        </message>
        <message>
            <source>Running the PyTorch code …</source>
            <translation>تعمل شيفرة PyTorch …</translation>
        </message>
        <message>
            <source>Drawing the curves by the code …</source>
            <translation>تُرسم المنحنيات بالشيفرة …</translation>
        </message>
        <message>
            <source>Running the cells …</source>
            <translation>تعمل الخلايا …</translation>
        </message>
    </context>
    <context>
        <name>TakePage</name>
        <message>
            <source>{name}, differentiated in three ways</source>
            <translation>{name}، مشتقًّا بثلاث طرق</translation>
        </message>
        <message>
            <source>Made by Triptych {version}. The code was run before this was written, and gave these numbers.</source>
            <translation>صنعه Triptych {version}. شُغّلت الشيفرة قبل كتابة هذا، وأعطت هذه الأعداد.</translation>
        </message>
        <message>
            <source>The program</source>
            <translation>البرنامج</translation>
        </message>
        <message>
            <source>The inputs, as {dtype}</source>
            <translation>المدخلات، كـ {dtype}</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>المدخل</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>What the three say</source>
            <translation>ما تقوله الثلاثة</translation>
        </message>
        <message>
            <source>Gradient</source>
            <translation>التدرّج</translation>
        </message>
        <message>
            <source>Chain rule</source>
            <translation>قاعدة السلسلة</translation>
        </message>
        <message>
            <source>Exactly</source>
            <translation>بالضبط</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>الحكم</translation>
        </message>
        <message>
            <source>The value and its gradients</source>
            <translation>القيمة وتدرّجاتها</translation>
        </message>
        <message>
            <source>SymPy’s derivative</source>
            <translation>مشتقة SymPy</translation>
        </message>
        <message>
            <source>all together</source>
            <translation>الكل معًا</translation>
        </message>
        <message>
            <source>simplified</source>
            <translation>مبسّطة</translation>
        </message>
        <message>
            <source>The chain rule by hand</source>
            <translation>قاعدة السلسلة يدويًا</translation>
        </message>
        <message>
            <source>These are the {most} largest of {count} paths.</source>
            <translation>هذه أكبر {most} من {count} مسارات.</translation>
        </message>
        <message>
            <source>Together: {value}</source>
            <translation>معًا: {value}</translation>
        </message>
        <message>
            <source>Path {place} of {count}</source>
            <translation>المسار {place} من {count}</translation>
        </message>
        <message>
            <source>Factor</source>
            <translation>العامل</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>الصيغة</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>العدد</translation>
        </message>
        <message>
            <source>Product so far</source>
            <translation>الجداء حتى هنا</translation>
        </message>
        <message>
            <source>PyTorch’s gradient</source>
            <translation>تدرّج PyTorch</translation>
        </message>
        <message>
            <source>The tape, from its end: {names}</source>
            <translation>الشريط، من نهايته: {names}</translation>
        </message>
        <message>
            <source>The verdict</source>
            <translation>الحكم</translation>
        </message>
        <message>
            <source>The curves</source>
            <translation>المنحنيات</translation>
        </message>
    </context>
    <context>
        <name>TapeFolds</name>
        <message>
            <source>▸ {n} folded</source>
            <translation>▸ {n} مطوية</translation>
        </message>
    </context>
    <context>
        <name>TapeLegend</name>
        <message>
            <source>Routes of the sum over paths</source>
            <translation>طرق المجموع على المسارات</translation>
        </message>
        <message>
            <source>Arrow keys pick one route, Home shows all of them</source>
            <translation>الأسهم تختار طريقًا، وHome يعرضها كلها</translation>
        </message>
    </context>
    <context>
        <name>TapePanel</name>
        <message>
            <source>The tape</source>
            <translation>الشريط</translation>
        </message>
        <message>
            <source>Fold lines</source>
            <translation>طي الأسطر</translation>
        </message>
        <message>
            <source>One box for each line of the program, not for each step</source>
            <translation>صندوق لكل سطر من البرنامج، لا لكل خطوة</translation>
        </message>
        <message>
            <source>Torch's steps</source>
            <translation>خطوات torch</translation>
        </message>
        <message>
            <source>Every step as torch recorded it, with what it saved for the way back</source>
            <translation>كل خطوة كما سجّلها torch، وما حفظته لطريق العودة</translation>
        </message>
        <message>
            <source>Routes</source>
            <translation>الطرق</translation>
        </message>
        <message>
            <source>Draws each way back to the input: the gradient is the sum over them</source>
            <translation>يرسم كل طريق عودة إلى المدخل: التدرّج مجموعها</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Brings the plots back (Esc or Ctrl+T)</source>
            <translation>يعيد الرسوم (Esc أو Ctrl+T)</translation>
        </message>
        <message>
            <source>{n} steps are too many to be drawn</source>
            <translation>{n} خطوات أكثر من أن تُرسم</translation>
        </message>
        <message>
            <source>as worked by hand; PyTorch is loading or records nothing here</source>
            <translation>كما يُحسب يدويًا؛ PyTorch يُحمَّل أو لا يسجّل شيئًا هنا</translation>
        </message>
        <message>
            <source>{n} steps, {m} of torch's</source>
            <translation>{n} خطوات، {m} منها لـ torch</translation>
        </message>
        <message>
            <source>{n} steps</source>
            <translation>{n} خطوات</translation>
        </message>
        <message>
            <source>Nothing is recorded yet.</source>
            <translation>لم يُسجَّل شيء بعد.</translation>
        </message>
        <message>
            <source>{i} of {n}. {words}</source>
            <translation>{i} من {n}. {words}</translation>
        </message>
    </context>
    <context>
        <name>TapePicture</name>
        <message>
            <source>The tape, drawn</source>
            <translation>الشريط مرسومًا</translation>
        </message>
        <message>
            <source>Arrow keys walk the nodes, Enter unfolds one, Shift+Enter folds what leads to it alone; + and - zoom, F fits; drag to move it. Double clicks do what Enter does.</source>
            <translation>الأسهم تتنقل بين العقد، والإدخال ينشر عقدة، وShift+Enter يطوي ما يقود إليها وحدها؛ + و- للتكبير، وF للملاءمة؛ والسحب للتحريك. النقر المزدوج يفعل ما يفعله الإدخال.</translation>
        </message>
        <message>
            <source>{box} from {sources}</source>
            <translation>{box} من {sources}</translation>
        </message>
    </context>
    <context>
        <name>TapeStrip</name>
        <message>
            <source>The tape as PyTorch records and replays it, in the plots' place (Ctrl+T)</source>
            <translation>الشريط كما يسجّله PyTorch ويعيده، في مكان الرسوم (Ctrl+T)</translation>
        </message>
        <message>
            <source>Open the tape</source>
            <translation>فتح الشريط</translation>
        </message>
        <message>
            <source>Tape</source>
            <translation>الشريط</translation>
        </message>
        <message>
            <source>The tape's nodes</source>
            <translation>عقد الشريط</translation>
        </message>
        <message>
            <source>The nodes in recording order; arrow keys walk them</source>
            <translation>العقد بترتيب التسجيل؛ الأسهم تتنقل بينها</translation>
        </message>
    </context>
    <context>
        <name>TapeTools</name>
        <message>
            <source>Smaller (−)</source>
            <translation>أصغر (−)</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>أكبر (+)</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>ملاءمة</translation>
        </message>
        <message>
            <source>Shows all of it (F)</source>
            <translation>يعرضه كله (F)</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Saves the picture as SVG or PNG</source>
            <translation>حفظ الصورة SVG أو PNG</translation>
        </message>
        <message>
            <source>Save the tape</source>
            <translation>حفظ الشريط</translation>
        </message>
        <message>
            <source>Pictures (*.svg *.png)</source>
            <translation>صور (*.svg *.png)</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>حُفظ باسم {name}.</translation>
        </message>
        <message>
            <source>Not saved: {why}</source>
            <translation>لم يُحفظ: {why}</translation>
        </message>
    </context>
    <context>
        <name>TapeTransport</name>
        <message>
            <source>To the start (Home)</source>
            <translation>إلى البداية (Home)</translation>
        </message>
        <message>
            <source>One step back (comma)</source>
            <translation>خطوة إلى الوراء (الفاصلة)</translation>
        </message>
        <message>
            <source>Play or pause (Space)</source>
            <translation>تشغيل أو إيقاف مؤقت (المسافة)</translation>
        </message>
        <message>
            <source>One step on (full stop)</source>
            <translation>خطوة إلى الأمام (النقطة)</translation>
        </message>
        <message>
            <source>To the end (End)</source>
            <translation>إلى النهاية (End)</translation>
        </message>
        <message>
            <source>Position on the tape</source>
            <translation>الموضع على الشريط</translation>
        </message>
        <message>
            <source>Drag through the recording, then through backward; arrow keys step</source>
            <translation>اسحب خلال التسجيل، ثم خلال backward؛ الأسهم خطوة خطوة</translation>
        </message>
    </context>
    <context>
        <name>TaskBody</name>
        <message>
            <source>YOUR TURN</source>
            <translation>دورك</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>تحقق</translation>
        </message>
    </context>
    <context>
        <name>TaskBug</name>
        <message>
            <source>Run my mended lines</source>
            <translation>تشغيل أسطري</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>كما كان</translation>
        </message>
        <message>
            <source>Put the lines back as they were</source>
            <translation>إعادة الأسطر كما كانت</translation>
        </message>
        <message>
            <source>Point at the line at fault, then mend it and run it.</source>
            <translation>أشر إلى السطر المخطئ، ثم أصلحه وشغّله.</translation>
        </message>
        <message>
            <source>Lines with a bug</source>
            <translation>أسطر فيها خطأ</translation>
        </message>
        <message>
            <source>Put the cursor on a line, or mend the lines.</source>
            <translation>ضع المؤشر على سطر، أو أصلح الأسطر.</translation>
        </message>
        <message>
            <source>Put the cursor on the line at fault, or mend it; Ctrl+Enter runs</source>
            <translation>ضع المؤشر على السطر المخطئ، أو أصلحه؛ Ctrl+Enter يشغّل</translation>
        </message>
        <message>
            <source>FIND THE BUG</source>
            <translation>ابحث عن الخطأ</translation>
        </message>
        <message>
            <source>Line {line} is at fault</source>
            <translation>السطر {line} هو المخطئ</translation>
        </message>
        <message>
            <source>Change a line first</source>
            <translation>غيّر سطرًا أولًا</translation>
        </message>
        <message>
            <source>Run them in the Tape lab (Ctrl+Enter)</source>
            <translation>يشغّلها في مختبر الشريط (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Put the lines back to point at one</source>
            <translation>أعد الأسطر لتشير إلى واحد</translation>
        </message>
        <message>
            <source>Say so, and be told</source>
            <translation>قلها، ويُقال لك</translation>
        </message>
    </context>
    <context>
        <name>TaskCard</name>
        <message>
            <source>Task</source>
            <translation>المهمة</translation>
        </message>
        <message>
            <source>Have the answer judged (Enter)</source>
            <translation>طلب الحكم على الإجابة (إدخال)</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>تلميح</translation>
        </message>
        <message>
            <source>judging …</source>
            <translation>يُحكم …</translation>
        </message>
        <message>
            <source>✓ done</source>
            <translation>✓ تم</translation>
        </message>
        <message>
            <source>Hint {n} of {all}</source>
            <translation>التلميح {n} من {all}</translation>
        </message>
        <message>
            <source>The next hint: {name}</source>
            <translation>التلميح التالي: {name}</translation>
        </message>
        <message>
            <source>All hints are shown</source>
            <translation>كل التلميحات ظاهرة</translation>
        </message>
        <message>
            <source>No more hints</source>
            <translation>لا تلميحات أخرى</translation>
        </message>
    </context>
    <context>
        <name>TaskChoice</name>
        <message>
            <source>More than one answer is right.</source>
            <translation>أكثر من إجابة صحيحة.</translation>
        </message>
        <message>
            <source>CHOOSE</source>
            <translation>اختر</translation>
        </message>
    </context>
    <context>
        <name>TaskFactors</name>
        <message>
            <source>The whole derivative d{of}/d{by}.</source>
            <translation>المشتقة كلها d{of}/d{by}.</translation>
        </message>
        <message>
            <source>The factor d{of}/d{by}.</source>
            <translation>العامل d{of}/d{by}.</translation>
        </message>
        <message>
            <source>right</source>
            <translation>صحيح</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>خطأ</translation>
        </message>
        <message>
            <source>not decided</source>
            <translation>لم يُحسم</translation>
        </message>
    </context>
    <context>
        <name>TaskGoal</name>
        <message>
            <source>Put this on the sliders</source>
            <translation>وضع هذا على المنزلقات</translation>
        </message>
        <message>
            <source>Open the task's program, with its sliders where they begin</source>
            <translation>فتح برنامج المهمة، ومنزلقاته حيث تبدأ</translation>
        </message>
        <message>
            <source>Leave alone: {names}</source>
            <translation>لا تلمس: {names}</translation>
        </message>
        <message>
            <source>REACH IT WITH THE SLIDERS</source>
            <translation>بلوغها بالمنزلقات</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>غير معروف بعد</translation>
        </message>
        <message>
            <source>now {value}</source>
            <translation>الآن {value}</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>متحقق</translation>
        </message>
        <message>
            <source>does not hold yet</source>
            <translation>لا يتحقق بعد</translation>
        </message>
    </context>
    <context>
        <name>TaskHints</name>
        <message>
            <source>Nudge</source>
            <translation>دفعة</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>قاعدة</translation>
        </message>
        <message>
            <source>Half the way</source>
            <translation>نصف الطريق</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الإجابة</translation>
        </message>
    </context>
    <context>
        <name>TaskOrder</name>
        <message>
            <source>Steps of the tape, first the one that is walked first</source>
            <translation>خطوات الشريط، الأولى هي التي تُسلك أولًا</translation>
        </message>
        <message>
            <source>Drag a step to its place, or move it with Alt+Up and Alt+Down</source>
            <translation>اسحب خطوة إلى مكانها، أو انقلها بـ Alt+Up وAlt+Down</translation>
        </message>
        <message>
            <source>Move the step up (Alt+Up)</source>
            <translation>نقل الخطوة إلى أعلى (Alt+Up)</translation>
        </message>
        <message>
            <source>Move the step down (Alt+Down)</source>
            <translation>نقل الخطوة إلى أسفل (Alt+Down)</translation>
        </message>
        <message>
            <source>PUT IN ORDER</source>
            <translation>رتّب</translation>
        </message>
    </context>
    <context>
        <name>TaskPredict</name>
        <message>
            <source>Your guess.</source>
            <translation>توقعك.</translation>
        </message>
        <message>
            <source>a number; the right size is enough</source>
            <translation>عدد؛ يكفي الحجم الصحيح</translation>
        </message>
        <message>
            <source>− negative</source>
            <translation>− سالب</translation>
        </message>
        <message>
            <source>0 zero</source>
            <translation>0 صفر</translation>
        </message>
        <message>
            <source>+ positive</source>
            <translation>+ موجب</translation>
        </message>
        <message>
            <source>I predict: {sign}</source>
            <translation>أتوقع: {sign}</translation>
        </message>
        <message>
            <source>Draw {of} along {axis}</source>
            <translation>رسم {of} على امتداد {axis}</translation>
        </message>
        <message>
            <source>{says}: with the mouse, or ← → to go on and ↑ ↓ to raise it; Delete wipes</source>
            <translation>{says}: بالفأرة، أو ← → للتقدم و↑ ↓ للرفع؛ Delete يمحو</translation>
        </message>
        <message>
            <source>Wipe</source>
            <translation>محو</translation>
        </message>
        <message>
            <source>Wipe what was drawn</source>
            <translation>محو المرسوم</translation>
        </message>
        <message>
            <source>Wipe what was drawn (Delete)</source>
            <translation>محو المرسوم (Delete)</translation>
        </message>
        <message>
            <source>{of} along {axis}</source>
            <translation>{of} على امتداد {axis}</translation>
        </message>
        <message>
            <source>PREDICT</source>
            <translation>توقّع</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>انظر</translation>
        </message>
    </context>
    <context>
        <name>TaskRule</name>
        <message>
            <source>Which rule comes first? Ask what was done last when it was computed.</source>
            <translation>أي قاعدة تأتي أولًا؟ اسأل ما الذي فُعل أخيرًا عند حسابه.</translation>
        </message>
        <message>
            <source>Apply this rule: {rule}</source>
            <translation>تطبيق هذه القاعدة: {rule}</translation>
        </message>
        <message>
            <source>sum rule</source>
            <translation>قاعدة المجموع</translation>
        </message>
        <message>
            <source>product rule</source>
            <translation>قاعدة الجداء</translation>
        </message>
        <message>
            <source>quotient rule</source>
            <translation>قاعدة القسمة</translation>
        </message>
        <message>
            <source>power rule</source>
            <translation>قاعدة القوة</translation>
        </message>
        <message>
            <source>constant factor</source>
            <translation>عامل ثابت</translation>
        </message>
        <message>
            <source>chain rule</source>
            <translation>قاعدة السلسلة</translation>
        </message>
        <message>
            <source>exponential</source>
            <translation>أسية</translation>
        </message>
        <message>
            <source>logarithm</source>
            <translation>لوغاريتم</translation>
        </message>
        <message>
            <source>sine</source>
            <translation>جيب</translation>
        </message>
        <message>
            <source>cosine</source>
            <translation>جيب تمام</translation>
        </message>
        <message>
            <source>sigmoid</source>
            <translation>سيغمويد</translation>
        </message>
        <message>
            <source>tangent</source>
            <translation>ظل</translation>
        </message>
        <message>
            <source>hyperbolic</source>
            <translation>زائدية</translation>
        </message>
        <message>
            <source>piecewise</source>
            <translation>مجزّأة</translation>
        </message>
        <message>
            <source>PICK THE RULE</source>
            <translation>اختر القاعدة</translation>
        </message>
        <message>
            <source>Nothing is left to differentiate.</source>
            <translation>لم يبقَ ما يُشتق.</translation>
        </message>
        <message>
            <source>Which rule for {step}?</source>
            <translation>أي قاعدة لـ {step}؟</translation>
        </message>
    </context>
    <context>
        <name>TaskTyped</name>
        <message>
            <source>Your number.</source>
            <translation>عددك.</translation>
        </message>
        <message>
            <source>The derivative, as you would type a program.</source>
            <translation>المشتقة، كما تكتب برنامجًا.</translation>
        </message>
        <message>
            <source>a number: 6.7, -1/2, pi/2, 1e-3</source>
            <translation>عدد: 6.7, -1/2, pi/2, 1e-3</translation>
        </message>
        <message>
            <source>such as 2x*cos(x^2)</source>
            <translation>مثل 2x*cos(x^2)</translation>
        </message>
    </context>
    <context>
        <name>TaskVerdict</name>
        <message>
            <source>Right.</source>
            <translation>صحيح.</translation>
        </message>
        <message>
            <source>Not right.</source>
            <translation>غير صحيح.</translation>
        </message>
        <message>
            <source>Not decided.</source>
            <translation>لم يُحسم.</translation>
        </message>
        <message>
            <source>Not judged.</source>
            <translation>لم يُحكم.</translation>
        </message>
        <message>
            <source>at</source>
            <translation>عند</translation>
        </message>
        <message>
            <source>the derivative</source>
            <translation>المشتقة</translation>
        </message>
        <message>
            <source>your answer</source>
            <translation>إجابتك</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Rooms and choices</source>
            <translation>القاعات والخيارات</translation>
        </message>
        <message>
            <source>Program and inputs (F9)</source>
            <translation>البرنامج والمدخلات (F9)</translation>
        </message>
        <message>
            <source>Bring the program and the sliders, folded away here for room (F9)</source>
            <translation>إحضار البرنامج والمنزلقات، المطوية هنا لضيق المكان (F9)</translation>
        </message>
        <message>
            <source>◐ View ▾</source>
            <translation>◐ المظهر ▾</translation>
        </message>
        <message>
            <source>Menu ▾</source>
            <translation>القائمة ▾</translation>
        </message>
        <message>
            <source>Colours and type size</source>
            <translation>الألوان وحجم الخط</translation>
        </message>
        <message>
            <source>Light, dark or high contrast, and the size of all type (Ctrl +, −, 0)</source>
            <translation>فاتح أو داكن أو تباين عالٍ، وحجم كل خط (Ctrl +، −، 0)</translation>
        </message>
        <message>
            <source>Menu (Ctrl+M)</source>
            <translation>القائمة (Ctrl+M)</translation>
        </message>
        <message>
            <source>Files, undo, lessons, help and all the rest (Ctrl+M)</source>
            <translation>الملفات والتراجع والدروس والمساعدة وكل الباقي (Ctrl+M)</translation>
        </message>
        <message>
            <source>Expression</source>
            <translation>التعبير</translation>
        </message>
        <message>
            <source>Perceptron</source>
            <translation>البيرسبترون</translation>
        </message>
        <message>
            <source>Tape lab</source>
            <translation>مختبر الشريط</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>الدروس</translation>
        </message>
        <message>
            <source>{room} room ({key})</source>
            <translation>قاعة {room} ({key})</translation>
        </message>
        <message>
            <source>Type or paste any formula: its derivative three times, and why they differ</source>
            <translation>اكتب أي صيغة أو الصقها: مشتقتها ثلاث مرات، ولماذا تختلف</translation>
        </message>
        <message>
            <source>Set up a small network, see its chain, its loss and its data, and train it</source>
            <translation>أنشئ شبكة صغيرة، وانظر سلسلتها وخسارتها وبياناتها، ودرّبها</translation>
        </message>
        <message>
            <source>Run PyTorch line by line, and see every tensor and the tape after each</source>
            <translation>شغّل PyTorch سطرًا سطرًا، وانظر كل موتر والشريط بعد كل سطر</translation>
        </message>
        <message>
            <source>Guided pages beside a live program, with tasks that are judged</source>
            <translation>صفحات مرشدة بجانب برنامج حي، بمهام يُحكم عليها</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>كالنظام</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>تباين عالٍ</translation>
        </message>
        <message>
            <source>Type at {percent} %</source>
            <translation>الخط {percent} %</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>TOUR · {step} OF {count}</source>
            <translation>جولة · {step} من {count}</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>تخطي</translation>
        </message>
    </context>
    <context>
        <name>TourCard</name>
        <message>
            <source>Tour</source>
            <translation>جولة</translation>
        </message>
        <message>
            <source>Leave the tour (Esc); the menu has it</source>
            <translation>مغادرة الجولة (Esc)؛ وهي في القائمة</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>مغادرة</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>السابق</translation>
        </message>
        <message>
            <source>The step before (Alt+B)</source>
            <translation>الخطوة السابقة (Alt+B)</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>The next step (Alt+N)</source>
            <translation>الخطوة التالية (Alt+N)</translation>
        </message>
        <message>
            <source>Predict: {answer}</source>
            <translation>توقّع: {answer}</translation>
        </message>
    </context>
    <context>
        <name>TourSteps</name>
        <message>
            <source>Drag x</source>
            <translation>اسحب x</translation>
        </message>
        <message>
            <source>This program is z = sin(x²), and x stands at 3. Drag the slider, or press the arrow keys on it, and watch the three columns.</source>
            <translation>هذا البرنامج z = sin(x²)، وx عند 3. اسحب المنزلق، أو اضغط الأسهم عليه، وراقب الأعمدة الثلاثة.</translation>
        </message>
        <message>
            <source>SymPy, the chain rule by hand and PyTorch each found the slope dz/dx anew, and the curves show where you are.</source>
            <translation>وجد كل من SymPy وقاعدة السلسلة يدويًا وPyTorch الميل dz/dx من جديد، والمنحنيات تريك أين أنت.</translation>
        </message>
        <message>
            <source>Predict, then look</source>
            <translation>توقّع ثم انظر</translation>
        </message>
        <message>
            <source>At x = 1, is the slope of z = sin(x²) negative or positive? Say it before you look.</source>
            <translation>عند x = 1، هل ميل z = sin(x²) سالب أم موجب؟ قل قبل أن تنظر.</translation>
        </message>
        <message>
            <source>Negative</source>
            <translation>سالب</translation>
        </message>
        <message>
            <source>Positive</source>
            <translation>موجب</translation>
        </message>
        <message>
            <source>Now bring x to 1: type it into the box beside the slider, or drag.</source>
            <translation>الآن اجعل x يساوي 1: اكتبه في الخانة بجانب المنزلق، أو اسحب.</translation>
        </message>
        <message>
            <source>Ask why</source>
            <translation>اسأل لماذا</translation>
        </message>
        <message>
            <source>This line says whether the three agree, and how exactly. Computers round, so they hardly ever agree to the last digit. Press the button at its end to see where the digits go.</source>
            <translation>يقول هذا السطر هل تتفق الثلاثة، وبأي دقة. الحواسيب تقرّب، فقلّما تتفق حتى الرقم الأخير. اضغط الزر في طرفه لترى أين تذهب الأرقام.</translation>
        </message>
        <message>
            <source>Every step is held against the same step at 50 digits. When the three really differ, this is where it says who is right, and why.</source>
            <translation>تُقارن كل خطوة بالخطوة نفسها بخمسين رقمًا. وحين تختلف الثلاثة حقًا، يُقال هنا من المصيب، ولماذا.</translation>
        </message>
        <message>
            <source>Type your own</source>
            <translation>اكتب ما تريد</translation>
        </message>
        <message>
            <source>Any function will do. Change sin to exp here, or type one of your own, such as x^3 - 2x.</source>
            <translation>أي دالة تصلح. غيّر هنا sin إلى exp، أو اكتب دالتك، مثل x^3 - 2x.</translation>
        </message>
        <message>
            <source>It was read while you typed. Every name that you use and do not define gets a slider.</source>
            <translation>قُرئ وأنت تكتب. كل اسم تستخدمه ولا تعرّفه ينال منزلقًا.</translation>
        </message>
        <message>
            <source>Change the room</source>
            <translation>غيّر القاعة</translation>
        </message>
        <message>
            <source>Go into the Perceptron room: press its button, or Ctrl+2.</source>
            <translation>اذهب إلى قاعة البيرسبترون: اضغط زرها، أو Ctrl+2.</translation>
        </message>
        <message>
            <source>One neuron, its loss and the whole chain of slopes between them, with data to train it on. The Tape lab beside it runs PyTorch line by line.</source>
            <translation>عصبون واحد وخسارته وسلسلة الميول كلها بينهما، مع بيانات لتدريبه. ومختبر الشريط بجانبها يشغّل PyTorch سطرًا سطرًا.</translation>
        </message>
        <message>
            <source>Begin to learn</source>
            <translation>ابدأ التعلم</translation>
        </message>
        <message>
            <source>Lessons take you from the slope of a curve to training a neuron, and check each step of yours. Open their room: press its button, or Ctrl+4.</source>
            <translation>تأخذك الدروس من ميل منحنى إلى تدريب عصبون، وتفحص كل خطوة لك. افتح قاعتها: اضغط زرها، أو Ctrl+4.</translation>
        </message>
        <message>
            <source>Choose the first one, or any other; what you solve is kept on this machine only. That was the tour: you find it again in the menu (Ctrl+M).</source>
            <translation>اختر الأول أو أي درس آخر؛ ما تحله يبقى على هذا الجهاز وحده. كانت هذه الجولة: تجدها في القائمة (Ctrl+M).</translation>
        </message>
        <message>
            <source>You were right: dz/dx is {slope} there. The curve goes up.</source>
            <translation>أصبت: dz/dx هناك {slope}. المنحنى يصعد.</translation>
        </message>
        <message>
            <source>Now look: dz/dx is {slope} there, so it is positive. The curve goes up.</source>
            <translation>انظر الآن: dz/dx هناك {slope}، فهو موجب. المنحنى يصعد.</translation>
        </message>
    </context>
    <context>
        <name>Training</name>
        <message>
            <source>This is so in row {row} of the table.</source>
            <translation>هكذا الأمر في الصف {row} من الجدول.</translation>
        </message>
        <message>
            <source>Back leads to the steps before; a smaller learning rate goes on from there.</source>
            <translation>الرجوع يقود إلى الخطوات السابقة؛ ومن هناك يتابع معدل تعلم أصغر.</translation>
        </message>
        <message>
            <source>Other weights to begin with, or a loss of z itself, would move.</source>
            <translation>أوزان بداية أخرى، أو خسارة لـ z نفسها، كانت ستتحرك.</translation>
        </message>
        <message>
            <source>{most} steps are kept, and there is no room for more; go back, or reset.</source>
            <translation>حُفظت {most} خطوات ولا مكان لأكثر؛ ارجع، أو أعد الضبط.</translation>
        </message>
        <message>
            <source>The training process ended and was started again; the steps it had told are kept.</source>
            <translation>انتهت عملية التدريب وبدأت من جديد؛ والخطوات التي أخبرت بها محفوظة.</translation>
        </message>
    </context>
    <context>
        <name>TrainingButtons</name>
        <message>
            <source>Step</source>
            <translation>خطوة</translation>
        </message>
        <message>
            <source>One step of descent: every weight moves a little against its gradient</source>
            <translation>خطوة انحدار: يتحرك كل وزن قليلًا عكس تدرّجه</translation>
        </message>
        <message>
            <source>Make all steps of a run</source>
            <translation>كل خطوات الشوط</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Stop, and leave out the steps that are left; those that were made stay</source>
            <translation>إيقاف، وترك الخطوات الباقية؛ وما تم يبقى</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>السابق</translation>
        </message>
        <message>
            <source>Go back one step</source>
            <translation>العودة خطوة</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>إعادة ضبط</translation>
        </message>
        <message>
            <source>Go back to where training began, and forget its steps</source>
            <translation>العودة إلى حيث بدأ التدريب، ونسيان خطواته</translation>
        </message>
        <message>
            <source>Go to a step</source>
            <translation>الذهاب إلى خطوة</translation>
        </message>
        <message>
            <source>Goes to any step that was made; arrows, Page, Home and End do too.</source>
            <translation>يذهب إلى أي خطوة تمت؛ وكذلك الأسهم وPage وHome وEnd.</translation>
        </message>
        <message>
            <source>Steps of this run</source>
            <translation>خطوات هذا الشوط</translation>
        </message>
        <message>
            <source>PyTorch is being imported; the steps follow at once.</source>
            <translation>يُستورد PyTorch؛ وتتبعه الخطوات حالًا.</translation>
        </message>
        <message>
            <source>step {step} of {made}</source>
            <translation>الخطوة {step} من {made}</translation>
        </message>
        <message>
            <source>Run {count}</source>
            <translation>تشغيل {count}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Go on, {count} left</source>
            <translation>متابعة، بقي {count}</translation>
        </message>
    </context>
    <context>
        <name>TrainingKey</name>
        <message>
            <source>with zero_grad</source>
            <translation>مع zero_grad</translation>
        </message>
    </context>
    <context>
        <name>TrainingLedger</name>
        <message>
            <source>step</source>
            <translation>خطوة</translation>
        </message>
        <message>
            <source>backward adds</source>
            <translation>backward يضيف</translation>
        </message>
        <message>
            <source>new {name}</source>
            <translation>{name} جديد</translation>
        </message>
        <message>
            <source>with zero_grad</source>
            <translation>مع zero_grad</translation>
        </message>
    </context>
    <context>
        <name>TrainingPage</name>
        <message>
            <source>Training</source>
            <translation>التدريب</translation>
        </message>
        <message>
            <source>Nothing is differentiated by that training could move; choose a weight above.</source>
            <translation>لا اشتقاق بالنسبة إلى شيء يحرّكه التدريب؛ اختر وزنًا أعلاه.</translation>
        </message>
        <message>
            <source>The sliders or the program have changed since; the next step begins anew from them.</source>
            <translation>تغيّرت المنزلقات أو البرنامج منذ ذلك؛ تبدأ الخطوة التالية منها من جديد.</translation>
        </message>
    </context>
    <context>
        <name>TrainingPlot</name>
        <message>
            <source>{title}: equal to the last bit</source>
            <translation>{title}: متساوية حتى آخر بت</translation>
        </message>
        <message>
            <source>{title} (ground: 0)</source>
            <translation>{title} (الأساس: 0)</translation>
        </message>
        <message>
            <source>step</source>
            <translation>خطوة</translation>
        </message>
        <message>
            <source>{title} over the steps; at step {step}: {numbers}</source>
            <translation>{title} عبر الخطوات؛ عند الخطوة {step}: {numbers}</translation>
        </message>
    </context>
    <context>
        <name>TrainingPlots</name>
        <message>
            <source>Loss that each step met</source>
            <translation>الخسارة التي لقيتها كل خطوة</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>الأوزان</translation>
        </message>
        <message>
            <source>Gradient that each step brought</source>
            <translation>التدرّج الذي جاءت به كل خطوة</translation>
        </message>
        <message>
            <source>Weights: PyTorch − by hand</source>
            <translation>الأوزان: PyTorch − يدويًا</translation>
        </message>
        <message>
            <source>loss</source>
            <translation>الخسارة</translation>
        </message>
    </context>
    <context>
        <name>TrainingSettings</name>
        <message>
            <source>Optimizer of torch.optim</source>
            <translation>مُحسِّن من torch.optim</translation>
        </message>
        <message>
            <source>SGD, momentum</source>
            <translation>SGD, momentum</translation>
        </message>
        <message>
            <source>The rule that makes a step of the gradients; the same is done by hand beside it</source>
            <translation>القاعدة التي تصنع من التدرّجات خطوة؛ ويُفعل الشيء نفسه يدويًا بجانبها</translation>
        </message>
        <message>
            <source>Rows of the table for each step</source>
            <translation>صفوف الجدول لكل خطوة</translation>
        </message>
        <message>
            <source>all rows</source>
            <translation>كل الصفوف</translation>
        </message>
        <message>
            <source>row by row</source>
            <translation>صفًا صفًا</translation>
        </message>
        <message>
            <source>Whether a step looks at the mean over all rows, or at one row after the other</source>
            <translation>هل تنظر الخطوة إلى متوسط كل الصفوف، أم إلى صف بعد صف</translation>
        </message>
        <message>
            <source>as fast as possible</source>
            <translation>بأسرع ما يمكن</translation>
        </message>
        <message>
            <source>5 steps a second</source>
            <translation>5 خطوات في الثانية</translation>
        </message>
        <message>
            <source>1 step a second</source>
            <translation>خطوة في الثانية</translation>
        </message>
        <message>
            <source>How fast a run goes: slowly, one can watch each number of a step</source>
            <translation>سرعة الشوط: ببطء يُرى كل عدد في الخطوة</translation>
        </message>
        <message>
            <source>How fast a run goes</source>
            <translation>سرعة الشوط</translation>
        </message>
        <message>
            <source>How far a step goes against the gradient: too small is slow, too large jumps over the valley.</source>
            <translation>كم تمضي الخطوة عكس التدرّج: الصغيرة جدًا بطيئة، والكبيرة جدًا تقفز فوق الوادي.</translation>
        </message>
        <message>
            <source>How much of the last step's direction is kept in this one.</source>
            <translation>كم يبقى من اتجاه الخطوة الأخيرة في هذه الخطوة.</translation>
        </message>
        <message>
            <source>How long Adam remembers the mean of the gradients: at 0.9 for about ten steps.</source>
            <translation>كم يتذكر Adam متوسط التدرّجات: عند 0.9 نحو عشر خطوات.</translation>
        </message>
        <message>
            <source>How long Adam remembers their squares, by whose root a step is divided.</source>
            <translation>كم يتذكر Adam مربعاتها التي تُقسم الخطوة على جذرها.</translation>
        </message>
        <message>
            <source>How many steps a run makes.</source>
            <translation>كم خطوة تنفذها الجولة الواحدة.</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>معدل التعلم</translation>
        </message>
        <message>
            <source>Momentum μ</source>
            <translation>الزخم μ</translation>
        </message>
        <message>
            <source>Adam's β1</source>
            <translation>β1 لـ Adam</translation>
        </message>
        <message>
            <source>Adam's β2</source>
            <translation>β2 لـ Adam</translation>
        </message>
        <message>
            <source>Steps of a run</source>
            <translation>خطوات الشوط</translation>
        </message>
        <message>
            <source>Set the gradients to 0 before each step</source>
            <translation>جعل التدرّجات 0 قبل كل خطوة</translation>
        </message>
        <message>
            <source>optimizer.zero_grad() before each step; without it every gradient is added to the last ones.</source>
            <translation>optimizer.zero_grad() قبل كل خطوة؛ بدونه يُضاف كل تدرّج إلى ما سبقه.</translation>
        </message>
        <message>
            <source>learning rate</source>
            <translation>معدل التعلم</translation>
        </message>
        <message>
            <source>steps</source>
            <translation>خطوات</translation>
        </message>
        <message>
            <source>A finite number is needed here, not {value}.</source>
            <translation>يلزم هنا عدد منتهٍ، لا {value}.</translation>
        </message>
        <message>
            <source>A run has 1 to {most} steps, not {value}.</source>
            <translation>للشوط من 1 إلى {most} خطوات، لا {value}.</translation>
        </message>
        <message>
            <source>This is a share from 0 to below 1, and {value} is none.</source>
            <translation>هذا نصيب من 0 إلى ما دون 1، و{value} ليس كذلك.</translation>
        </message>
        <message>
            <source>With a learning rate of 0 nothing moves, however long it runs.</source>
            <translation>بمعدل تعلم 0 لا يتحرك شيء، مهما طال التشغيل.</translation>
        </message>
        <message>
            <source>A negative learning rate climbs. PyTorch's optimizers refuse it by that name, so they are given lr = {rate} and maximize = True.</source>
            <translation>معدل التعلم السالب يصعد. ترفضه مُحسِّنات PyTorch بهذا الاسم، فتُعطى lr = {rate} وmaximize = True.</translation>
        </message>
    </context>
    <context>
        <name>TrainingStep</name>
        <message>
            <source>Copy step</source>
            <translation>نسخ الخطوة</translation>
        </message>
        <message>
            <source>Copies this step with all digits</source>
            <translation>ينسخ هذه الخطوة بكل الأرقام</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>نسخ الكل</translation>
        </message>
        <message>
            <source>Copies every step with all digits, for a spreadsheet</source>
            <translation>ينسخ كل خطوة بكل الأرقام، لجدول حسابي</translation>
        </message>
        <message>
            <source>This step by hand</source>
            <translation>هذه الخطوة يدويًا</translation>
        </message>
        <message>
            <source>How the new weights come from the old ones and the gradient, which is PyTorch's for the weights before the step; m and v begin at 0, momentum's v with the first gradient.</source>
            <translation>كيف تنتج الأوزان الجديدة من القديمة ومن التدرّج، وهو تدرّج PyTorch للأوزان قبل الخطوة؛ يبدأ m وv من 0، وv الزخم من أول تدرّج.</translation>
        </message>
        <message>
            <source>Before the first step. It will be worked out here, number by number.</source>
            <translation>قبل الخطوة الأولى. ستُحسب هنا عددًا عددًا.</translation>
        </message>
        <message>
            <source>Step {step}; the loss before it was {loss}</source>
            <translation>الخطوة {step}؛ كانت الخسارة قبلها {loss}</translation>
        </message>
        <message>
            <source>Step {step}, by the mean over all {rows} rows; that loss was {loss} before it</source>
            <translation>الخطوة {step}، بمتوسط الصفوف {rows} كلها؛ كانت تلك الخسارة قبلها {loss}</translation>
        </message>
        <message>
            <source>Step {step}, row {row} of the table; its loss before it was {loss}</source>
            <translation>الخطوة {step}، الصف {row} من الجدول؛ كانت خسارته قبلها {loss}</translation>
        </message>
    </context>
    <context>
        <name>TroubleLine</name>
        <message>
            <source>Troubles of the program</source>
            <translation>مشكلات البرنامج</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>و{count} أخرى</translation>
        </message>
    </context>
    <context>
        <name>TroubleSentence</name>
        <message>
            <source>Click or press Enter to go there.</source>
            <translation>انقر أو اضغط الإدخال للذهاب إلى هناك.</translation>
        </message>
        <message>
            <source>Line {line}, column {column}:</source>
            <translation>السطر {line}، العمود {column}:</translation>
        </message>
    </context>
    <context>
        <name>TypedLine</name>
        <message>
            <source>{says} Enter has it judged.</source>
            <translation>{says} الإدخال يطلب الحكم.</translation>
        </message>
    </context>
    <context>
        <name>UnderstoodLine</name>
        <message>
            <source>Read as</source>
            <translation>قُرئ هكذا</translation>
        </message>
        <message>
            <source>The program as it was understood; arrow keys walk its parts.</source>
            <translation>البرنامج كما فُهم؛ الأسهم تتنقل بين أجزائه.</translation>
        </message>
        <message>
            <source>and {count} more lines</source>
            <translation>و{count} أسطر أخرى</translation>
        </message>
    </context>
    <context>
        <name>UndoAnswers</name>
        <message>
            <source>the answer to a task</source>
            <translation>إجابة مهمة</translation>
        </message>
    </context>
    <context>
        <name>UndoBench</name>
        <message>
            <source>the bench's input</source>
            <translation>مدخل المنضدة</translation>
        </message>
        <message>
            <source>the bench's expression</source>
            <translation>تعبير المنضدة</translation>
        </message>
    </context>
    <context>
        <name>UndoCells</name>
        <message>
            <source>the lab's cells</source>
            <translation>خلايا المختبر</translation>
        </message>
    </context>
    <context>
        <name>UndoNames</name>
        <message>
            <source>the program</source>
            <translation>البرنامج</translation>
        </message>
        <message>
            <source>the data</source>
            <translation>البيانات</translation>
        </message>
        <message>
            <source>the picked row</source>
            <translation>الصف المختار</translation>
        </message>
        <message>
            <source>what is differentiated by</source>
            <translation>ما يُشتق بالنسبة إليه</translation>
        </message>
        <message>
            <source>the axis of the plots</source>
            <translation>محور الرسوم</translation>
        </message>
        <message>
            <source>what is shown in full</source>
            <translation>ما يُعرض كاملًا</translation>
        </message>
        <message>
            <source>v of vᵀJ</source>
            <translation>v في vᵀJ</translation>
        </message>
        <message>
            <source>several sliders</source>
            <translation>عدة منزلقات</translation>
        </message>
        <message>
            <source>the range of {name}</source>
            <translation>مدى {name}</translation>
        </message>
        <message>
            <source>the slider of {name}</source>
            <translation>منزلق {name}</translation>
        </message>
        <message>
            <source>the further column</source>
            <translation>العمود الإضافي</translation>
        </message>
        <message>
            <source>the second derivatives</source>
            <translation>المشتقات الثانية</translation>
        </message>
        <message>
            <source>the step h</source>
            <translation>الخطوة h</translation>
        </message>
        <message>
            <source>the number type</source>
            <translation>نوع العدد</translation>
        </message>
        <message>
            <source>a setting of the training</source>
            <translation>إعداد للتدريب</translation>
        </message>
        <message>
            <source>what the surface shows</source>
            <translation>ما يعرضه السطح</translation>
        </message>
    </context>
    <context>
        <name>Unsaved</name>
        <message>
            <source>Put the programs, sliders and cells back as they were.</source>
            <translation>إعادة البرامج والمنزلقات والخلايا كما كانت.</translation>
        </message>
        <message>
            <source>Delete what was kept of them; it can't be had again.</source>
            <translation>حذف ما حُفظ منها؛ ولا يمكن استرجاعه.</translation>
        </message>
        <message>
            <source>Triptych ended unexpectedly. What was not saved is still here.</source>
            <translation>انتهى Triptych فجأة. ما لم يُحفظ ما زال هنا.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>تخلّص</translation>
        </message>
        <message>
            <source>It is not here any more: another window has restored or deleted it.</source>
            <translation>لم يعد هنا: استعادته نافذة أخرى أو حذفته.</translation>
        </message>
    </context>
    <context>
        <name>VerdictBar</name>
        <message>
            <source>Earlier answer: {words}</source>
            <translation>إجابة سابقة: {words}</translation>
        </message>
        <message>
            <source>Also: {kinds}.</source>
            <translation>وأيضًا: {kinds}.</translation>
        </message>
        <message>
            <source>PyTorch is still loading.</source>
            <translation>PyTorch ما زال يُحمَّل.</translation>
        </message>
        <message>
            <source>The columns have not all answered yet.</source>
            <translation>لم تُجب كل الأعمدة بعد.</translation>
        </message>
        <message>
            <source>exactly {digits}</source>
            <translation>بالضبط {digits}</translation>
        </message>
        <message>
            <source>{name} itself: {kind}, for the same reason.</source>
            <translation>{name} نفسه: {kind}، للسبب ذاته.</translation>
        </message>
        <message>
            <source>{name} itself: {kind}. {cause}</source>
            <translation>{name} نفسه: {kind}. {cause}</translation>
        </message>
        <message>
            <source>{name} itself: {kind}.</source>
            <translation>{name} نفسه: {kind}.</translation>
        </message>
        <message>
            <source>The verdict in words</source>
            <translation>الحكم بالكلمات</translation>
        </message>
        <message>
            <source>Whether the three agree, and why not where they differ</source>
            <translation>هل تتفق الثلاثة، ولماذا لا حين تختلف</translation>
        </message>
        <message>
            <source>Why not identical?</source>
            <translation>لمَ ليست متطابقة؟</translation>
        </message>
        <message>
            <source>A ledger of every step's rounding, in the place of the plots (Ctrl+L)</source>
            <translation>قائمة بتقريب كل خطوة، في مكان الرسوم (Ctrl+L)</translation>
        </message>
    </context>
    <context>
        <name>VerdictChip</name>
        <message>
            <source>Shows the whole verdict on this derivative</source>
            <translation>يعرض الحكم كله على هذه المشتقة</translation>
        </message>
    </context>
    <context>
        <name>WindowKeys</name>
        <message>
            <source>Program and inputs, where they are a drawer</source>
            <translation>البرنامج والمدخلات، حيث هي درج</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Do something by its name …</source>
            <translation>فعل شيء باسمه …</translation>
        </message>
        <message>
            <source>The plots in numbers …</source>
            <translation>الرسوم بالأعداد …</translation>
        </message>
        <message>
            <source>Present over the whole screen</source>
            <translation>العرض على الشاشة كلها</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>القائمة</translation>
        </message>
        <message>
            <source>Put away what is open</source>
            <translation>إزالة المفتوح</translation>
        </message>
        <message>
            <source>Next panel</source>
            <translation>اللوحة التالية</translation>
        </message>
        <message>
            <source>Panel before</source>
            <translation>اللوحة السابقة</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>خروج</translation>
        </message>
        <message>
            <source>Larger type</source>
            <translation>خط أكبر</translation>
        </message>
        <message>
            <source>Smaller type</source>
            <translation>خط أصغر</translation>
        </message>
        <message>
            <source>Type at 100 %</source>
            <translation>الخط 100 %</translation>
        </message>
    </context>
    <context>
        <name>WrittenProgram</name>
        <message>
            <source>The program that the form wrote</source>
            <translation>البرنامج الذي كتبه النموذج</translation>
        </message>
        <message>
            <source>What the form wrote; it is read and computed like any other program.</source>
            <translation>ما كتبه النموذج؛ يُقرأ ويُحسب كأي برنامج آخر.</translation>
        </message>
    </context>
    <context>
        <name>WrtChoice</name>
        <message>
            <source>What to differentiate by: each has its number in every column.</source>
            <translation>بالنسبة إلى ماذا يُشتق: لكل اسم عدده في كل عمود.</translation>
        </message>
        <message>
            <source>Differentiate by</source>
            <translation>الاشتقاق بالنسبة إلى</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>المدخلات</translation>
        </message>
        <message>
            <source>Steps of the program</source>
            <translation>خطوات البرنامج</translation>
        </message>
        <message>
            <source>Differentiate by {name}</source>
            <translation>الاشتقاق بالنسبة إلى {name}</translation>
        </message>
        <message>
            <source>Show the derivative with respect to {name}</source>
            <translation>عرض المشتقة بالنسبة إلى {name}</translation>
        </message>
    </context>
    <context>
        <name>WrtRow</name>
        <message>
            <source>Space shows how this number came about, Ctrl+C copies all its digits</source>
            <translation>المسافة تعرض كيف نتج هذا العدد، وCtrl+C ينسخ كل أرقامه</translation>
        </message>
    </context>
    <context>
        <name>_Gutter</name>
        <message>
            <source>Click a line that was run to go back to before it</source>
            <translation>انقر سطرًا شُغّل للعودة إلى ما قبله</translation>
        </message>
    </context>
    <context>
        <name>_StepRows</name>
        <message>
            <source>SymPy's steps</source>
            <translation>خطوات SymPy</translation>
        </message>
        <message>
            <source>One rule a step; arrow keys walk them</source>
            <translation>قاعدة لكل خطوة؛ الأسهم تتنقل بينها</translation>
        </message>
    </context>
    <context>
        <name>engine</name>
        <message>
            <source>Type an expression to differentiate, for example x^2.</source>
            <translation>اكتب تعبيرًا لاشتقاقه، مثل x^2.</translation>
        </message>
        <message>
            <source>'{name}' is unknown</source>
            <translation>'{name}' مجهول</translation>
        </message>
        <message>
            <source>'{name}' is unknown; did you mean {near}?</source>
            <translation>'{name}' مجهول؛ أتقصد {near}؟</translation>
        </message>
        <message>
            <source>'{name}' takes ({params}), but {count:no value is|one value is|{count} values are} given</source>
            <translation>'{name}' يأخذ ({params})، {count:ولم تُعطَ أي قيمة|وقد أُعطيت قيمة واحدة|وقد أُعطيت قيمتان|وقد أُعطيت {count} قيم|وقد أُعطيت {count} قيمة|وقد أُعطيت {count} قيمة}</translation>
        </message>
        <message>
            <source>The program has {length} characters; at most {most} are read</source>
            <translation>في البرنامج {length} حرفًا؛ ويُقرأ {most} على الأكثر</translation>
        </message>
        <message>
            <source>This line has more than {most} numbers, names and signs; write it in several lines</source>
            <translation>في هذا السطر أكثر من {most} من الأعداد والأسماء والرموز؛ اكتبه في عدة أسطر</translation>
        </message>
        <message>
            <source>More than {most} brackets, signs or powers stand inside each other here; write it in several lines</source>
            <translation>أكثر من {most} من الأقواس أو الإشارات أو القوى متداخلة هنا؛ اكتبها في عدة أسطر</translation>
        </message>
        <message>
            <source>The number {number} has too many digits or too large an exponent to be computed with</source>
            <translation>للعدد {number} أرقام كثيرة جدًا أو أس كبير جدًا للحساب به</translation>
        </message>
        <message>
            <source>{number} is not read as a number; write it in decimal digits</source>
            <translation>لا يُقرأ {number} عددًا؛ اكتبه بأرقام عشرية</translation>
        </message>
        <message>
            <source>{number} is larger than any float64, so a computer takes it as infinity</source>
            <translation>{number} أكبر من أي float64، فيعدّه الحاسوب لانهاية</translation>
        </message>
        <message>
            <source>The character '{character}' has no meaning here</source>
            <translation>لا معنى هنا للرمز '{character}'</translation>
        </message>
        <message>
            <source>This '{bracket}' closes a bracket that was never opened</source>
            <translation>هذا '{bracket}' يغلق قوسًا لم يُفتح</translation>
        </message>
        <message>
            <source>This '{bracket}' is never closed</source>
            <translation>هذا '{bracket}' لا يُغلق أبدًا</translation>
        </message>
        <message>
            <source>An = gives a name a value at the start of a line; to compare, write ==</source>
            <translation>علامة = تعطي اسمًا قيمة في بداية السطر؛ للمقارنة اكتب ==</translation>
        </message>
        <message>
            <source>An operator is missing before {token}</source>
            <translation>تنقص عملية قبل {token}</translation>
        </message>
        <message>
            <source>'{token}' can't stand here</source>
            <translation>لا يصح '{token}' هنا</translation>
        </message>
        <message>
            <source>A comma separates here; a program writes its numbers with a dot: {number}</source>
            <translation>الفاصلة هنا تفصل؛ والبرنامج يكتب أعداده بنقطة: {number}</translation>
        </message>
        <message>
            <source>Something is still missing at the end</source>
            <translation>ما زال شيء ناقصًا في النهاية</translation>
        </message>
        <message>
            <source>A value is missing before '{token}'</source>
            <translation>تنقص قيمة قبل '{token}'</translation>
        </message>
        <message>
            <source>'{name}' is a function; put what it applies to in brackets: {name}(x)</source>
            <translation>'{name}' دالة؛ ضع ما تُطبَّق عليه بين قوسين: {name}(x)</translation>
        </message>
        <message>
            <source>{name} is applied to the whole power here; for a power of {name}, write ({name}(x))^2</source>
            <translation>تُطبَّق {name} هنا على القوة كلها؛ لقوة {name} اكتب ({name}(x))^2</translation>
        </message>
        <message>
            <source>{name} to the power -1 is read as the inverse function a{name}; for one divided by {name}, write 1/{name}(x)</source>
            <translation>تُقرأ {name} للقوة -1 الدالة العكسية a{name}؛ لواحد على {name} اكتب 1/{name}(x)</translation>
        </message>
        <message>
            <source>The fraction is taken first here, as in (1/2)·x; to divide by the whole product, write 1/(2x)</source>
            <translation>يُؤخذ الكسر هنا أولًا، كما في (1/2)·x؛ للقسمة على الجداء كله اكتب 1/(2x)</translation>
        </message>
        <message>
            <source>'{character}' is a letter of another script; it is read as {plain}</source>
            <translation>'{character}' حرف من كتابة أخرى؛ يُقرأ {plain}</translation>
        </message>
        <message>
            <source>A factorial is read of a typed whole number below 100; that of anything else has no derivative: write the product out</source>
            <translation>يُقرأ المضروب لعدد صحيح مكتوب أصغر من 100؛ أما مضروب أي شيء آخر فلا مشتقة له: اكتب الجداء كاملًا</translation>
        </message>
        <message>
            <source>An index is a name or a number, as in x_1 or x_max; give this one a name of its own</source>
            <translation>الدليل اسم أو عدد، كما في x_1 أو x_max؛ أعطِ هذا اسمًا خاصًا</translation>
        </message>
        <message>
            <source>An index must follow a name, as in x_1</source>
            <translation>يجب أن يتبع الدليل اسمًا، كما في x_1</translation>
        </message>
        <message>
            <source>The command {name} is not read here</source>
            <translation>لا يُقرأ الأمر {name} هنا</translation>
        </message>
        <message>
            <source>The environment {name} is not read here; cases and pmatrix are</source>
            <translation>لا تُقرأ البيئة {name} هنا؛ تُقرأ cases وpmatrix</translation>
        </message>
        <message>
            <source>An index must be a whole number or a slice of whole numbers, as in x[0], x[1:3], A[0][1] or A[:, 0]</source>
            <translation>يجب أن يكون الدليل عددًا صحيحًا أو شريحة من أعداد صحيحة، كما في x[0] أو x[1:3] أو A[0][1] أو A[:, 0]</translation>
        </message>
        <message>
            <source>A list of indices is not read; list what they take, as in [x[0], x[2]]</source>
            <translation>لا تُقرأ قائمة أدلة؛ اكتب قائمة بما تأخذه، كما في [x[0], x[2]]</translation>
        </message>
        <message>
            <source>A mask takes numbers out by their values, so that nobody knows how many are left; write where(x &gt; 0, x, 0), which keeps every place</source>
            <translation>القناع يأخذ الأعداد بحسب قيمها، فلا يعرف أحد كم يبقى منها؛ اكتب where(x &gt; 0, x, 0)، فهو يحفظ كل موضع</translation>
        </message>
        <message>
            <source>A slice goes forward, by steps of 1 or more, as in PyTorch; for the step {step}, write flip(x) and slice that</source>
            <translation>تسير الشريحة إلى الأمام بخطوات من 1 فأكثر، كما في PyTorch؛ للخطوة {step} اكتب flip(x) وخذ منه الشريحة</translation>
        </message>
        <message>
            <source>The slice [{index}] takes nothing out of {size:nothing|one number or row|{size} numbers or rows}</source>
            <translation>لا تأخذ الشريحة [{index}] شيئًا من {size:لا شيء|عدد أو صف واحد|عددين أو صفين|{size} أعداد أو صفوف|{size} عددًا أو صفًا|{size} عدد أو صف}</translation>
        </message>
        <message>
            <source>After a dot stands the name of a function with brackets, as in x.sin()</source>
            <translation>بعد النقطة يأتي اسم دالة بقوسين، كما في x.sin()</translation>
        </message>
        <message>
            <source>'{name}' has a meaning of its own here, so it can't be given a value</source>
            <translation>لـ '{name}' معنى خاص هنا، فلا يمكن إعطاؤه قيمة</translation>
        </message>
        <message>
            <source>{name} gets a new value here; from this line on it is shown as {new}</source>
            <translation>ينال {name} هنا قيمة جديدة؛ ومن هذا السطر يُعرض {new}</translation>
        </message>
        <message>
            <source>{name} already has a value from line {line}</source>
            <translation>لـ {name} قيمة من السطر {line}</translation>
        </message>
        <message>
            <source>These names need each other, so none of them has a value: {names}</source>
            <translation>تحتاج هذه الأسماء بعضها بعضًا، فلا قيمة لأي منها: {names}</translation>
        </message>
        <message>
            <source>A vector needs at least one number</source>
            <translation>يحتاج المتجه إلى عدد واحد على الأقل</translation>
        </message>
        <message>
            <source>A line that begins with {word} is skipped; it is not needed here</source>
            <translation>يُتخطى السطر الذي يبدأ بـ {word}؛ لا حاجة إليه هنا</translation>
        </message>
        <message>
            <source>'{text}' is not a number; write one like 6.7, pi/2 or 1e-3</source>
            <translation>'{text}' ليس عددًا؛ اكتب واحدًا مثل 6.7 أو pi/2 أو 1e-3</translation>
        </message>
        <message>
            <source>'{op}' asks for a condition here, such as x &gt; 0</source>
            <translation>يطلب '{op}' هنا شرطًا، مثل x &gt; 0</translation>
        </message>
        <message>
            <source>A condition is no number, so '{op}' can't compute with it; write where(condition, 1, 0)</source>
            <translation>ليس الشرط عددًا، فلا يحسب به '{op}'؛ اكتب where(condition, 1, 0)</translation>
        </message>
        <message>
            <source>A condition has no derivative; use it in where(condition, a, b)</source>
            <translation>ليس للشرط مشتقة؛ استخدمه في where(condition, a, b)</translation>
        </message>
        <message>
            <source>'{word}' begins a loop, and loops are not read here; write its steps out, one line each, or a sum as sum(x[i]^2 for i in range(3))</source>
            <translation>تبدأ '{word}' حلقة، ولا تُقرأ الحلقات هنا؛ اكتب خطواتها، كل خطوة في سطر، أو مجموعًا مثل sum(x[i]^2 for i in range(3))</translation>
        </message>
        <message>
            <source>'{word}' is a word of Python that is not read here; to choose, write where(condition, a, b)</source>
            <translation>'{word}' كلمة من Python لا تُقرأ هنا؛ للاختيار اكتب where(condition, a, b)</translation>
        </message>
        <message>
            <source>A prime asks for a derivative, and Triptych takes those itself; type the function alone; a transpose is written A.T</source>
            <translation>الشرطة العلوية تطلب مشتقة، وTriptych يأخذها بنفسه؛ اكتب الدالة وحدها؛ والمنقول يُكتب A.T</translation>
        </message>
        <message>
            <source>{name} is read as one name; for the product, write {product}</source>
            <translation>يُقرأ {name} اسمًا واحدًا؛ للجداء اكتب {product}</translation>
        </message>
        <message>
            <source>{name} is read as one name; for the function, write {function}({rest})</source>
            <translation>يُقرأ {name} اسمًا واحدًا؛ للدالة اكتب {function}({rest})</translation>
        </message>
        <message>
            <source>A number in brackets raised counts layers or derivatives; give the value a name of its own, or write x^2</source>
            <translation>العدد المرفوع بين قوسين يعدّ طبقات أو مشتقات؛ أعطِ القيمة اسمًا خاصًا، أو اكتب x^2</translation>
        </message>
        <message>
            <source>'{name}' makes its own weights by chance; write them out, as in w @ x + b</source>
            <translation>'{name}' يصنع أوزانه عشوائيًا؛ اكتبها، كما في w @ x + b</translation>
        </message>
        <message>
            <source>The root is taken of {number} alone here; for the root of more, write √({more})</source>
            <translation>يُؤخذ الجذر هنا لـ {number} وحده؛ لجذر أكثر اكتب √({more})</translation>
        </message>
        <message>
            <source>T raised is read as the transpose; for a power, write **T, or give T a value</source>
            <translation>T المرفوعة تُقرأ المنقول؛ للقوة اكتب **T، أو أعطِ T قيمة</translation>
        </message>
        <message>
            <source>'{name}' asks for a derivative, an integral or a limit; type the function alone, it is differentiated here</source>
            <translation>'{name}' يطلب مشتقة أو تكاملًا أو نهاية؛ اكتب الدالة وحدها، فهي تُشتق هنا</translation>
        </message>
        <message>
            <source>A choice needs both sides: a if condition else b, or condition ? a : b</source>
            <translation>يحتاج الاختيار إلى الجانبين: a if condition else b، أو condition ? a : b</translation>
        </message>
        <message>
            <source>'{text}' in quotes is a text and no number</source>
            <translation>'{text}' بين علامتي اقتباس نص لا عدد</translation>
        </message>
        <message>
            <source>A vector has one direction, 0 or -1, and a matrix also 1 or -2; {option} names another one</source>
            <translation>للمتجه اتجاه واحد، 0 أو -1، وللمصفوفة أيضًا 1 أو -2؛ و{option} يسمّي غيرها</translation>
        </message>
        <message>
            <source>The option {option} of {name} is not read with this value; write the formula out</source>
            <translation>لا يُقرأ الخيار {option} لـ {name} بهذه القيمة؛ اكتب الصيغة كاملة</translation>
        </message>
        <message>
            <source>{name} is read for scores and one typed class, as in {name}(z, 1); otherwise write -sum(y*log_softmax(z))</source>
            <translation>يُقرأ {name} للقيم وصنف واحد مكتوب، كما في {name}(z, 1)؛ وإلا فاكتب -sum(y*log_softmax(z))</translation>
        </message>
        <message>
            <source>{name} is read only where a vector with one direction comes out, as in ones(3) or x.view(-1)</source>
            <translation>لا يُقرأ {name} إلا حيث ينتج متجه باتجاه واحد، كما في ones(3) أو x.view(-1)</translation>
        </message>
        <message>
            <source>'{name}' draws numbers by chance; write the numbers themselves, as in x = [0.5, -1.2]</source>
            <translation>'{name}' يسحب أعدادًا عشوائية؛ اكتب الأعداد نفسها، كما في x = [0.5, -1.2]</translation>
        </message>
        <message>
            <source>detach cuts the gradient off, which only the code does and no formula; give that value a name with a number</source>
            <translation>يقطع detach التدرّج، وهذا فعل الشيفرة لا الصيغة؛ أعطِ تلك القيمة اسمًا له عدد</translation>
        </message>
        <message>
            <source>gamma(…) is the gamma function here; for the product, write gamma*(…)</source>
            <translation>gamma(…) هنا دالة غاما؛ للجداء اكتب gamma*(…)</translation>
        </message>
        <message>
            <source>Give these values by their places, without names</source>
            <translation>أعطِ هذه القيم بمواضعها، بلا أسماء</translation>
        </message>
        <message>
            <source>{name}(…) takes fewer options by place than the {count} given; name them</source>
            <translation>يأخذ {name}(…) بالموضع خيارات أقل من {count} المعطاة؛ سمّها</translation>
        </message>
        <message>
            <source>// divides and rounds down in Python, and begins a comment elsewhere; write floor(x/y), or # for a comment</source>
            <translation>‏// يقسم ويقرّب إلى أسفل في Python، ويبدأ تعليقًا في غيرها؛ اكتب floor(x/y)، أو # للتعليق</translation>
        </message>
        <message>
            <source>ATAN2 takes x first in spreadsheets and y first elsewhere; write atan2(y, x)</source>
            <translation>يأخذ ATAN2 x أولًا في الجداول الحسابية وy أولًا في غيرها؛ اكتب atan2(y, x)</translation>
        </message>
        <message>
            <source>'{name}' can be called once its own line can be read</source>
            <translation>يمكن استدعاء '{name}' متى أمكنت قراءة سطره</translation>
        </message>
        <message>
            <source>'{name}' is defined by itself, so it can't be written out</source>
            <translation>'{name}' معرَّف بنفسه، فلا يمكن كتابته كاملًا</translation>
        </message>
        <message>
            <source>LOG means the logarithm to base 10 in some programs and to base e in others; write log10 or ln</source>
            <translation>LOG لوغاريتم بالأساس 10 في برامج وبالأساس e في أخرى؛ اكتب log10 أو ln</translation>
        </message>
        <message>
            <source>This sum or product over an index is not read: its bounds must be whole numbers, or its term be made of components such as x_i; else write sum(x) for a vector x, or the terms with +</source>
            <translation>لا يُقرأ هذا المجموع أو الجداء على دليل: يجب أن يكون حداه عددين صحيحين، أو أن يُصنع حدّه من مركّبات مثل x_i؛ وإلا فاكتب sum(x) لمتجه x، أو الحدود بـ +</translation>
        </message>
        <message>
            <source>A sum or product over an index is read up to {most} terms</source>
            <translation>يُقرأ المجموع أو الجداء على دليل حتى {most} حدود</translation>
        </message>
        <message>
            <source>A fraction right after a number can mean a sum or a product; write + or *</source>
            <translation>الكسر بعد عدد مباشرة قد يعني مجموعًا أو جداء؛ اكتب + أو *</translation>
        </message>
        <message>
            <source>A line that begins with {word} only acts or asks for a derivative; it is skipped</source>
            <translation>السطر الذي يبدأ بـ {word} يفعل شيئًا أو يطلب مشتقة فقط؛ فيُتخطى</translation>
        </message>
        <message>
            <source>The body of {name} is read only where it is lines name = expression and one return</source>
            <translation>لا يُقرأ جسم {name} إلا إذا كان أسطر name = expression وreturn واحدًا</translation>
        </message>
        <message>
            <source>{name} could not be loaded, so its column stays empty; install Triptych again</source>
            <translation>تعذّر تحميل {name}، فيبقى عموده فارغًا؛ ثبّت Triptych من جديد</translation>
        </message>
        <message>
            <source>Triptych failed at this program, which is a fault of Triptych; please report it</source>
            <translation>أخفق Triptych في هذا البرنامج، وهذا عطل في Triptych؛ من فضلك أبلغ عنه</translation>
        </message>
        <message>
            <source>This takes more than {megabytes} MB of memory; make the program smaller</source>
            <translation>يحتاج هذا إلى أكثر من {megabytes} MB من الذاكرة؛ صغّر البرنامج</translation>
        </message>
        <message>
            <source>{name} has no value</source>
            <translation>ليس لـ {name} قيمة</translation>
        </message>
        <message>
            <source>There is no {name} in the program to differentiate by</source>
            <translation>ليس في البرنامج {name} للاشتقاق بالنسبة إليه</translation>
        </message>
        <message>
            <source>The program has {steps} steps; at most {most} are computed</source>
            <translation>في البرنامج {steps} خطوات؛ ويُحسب {most} على الأكثر</translation>
        </message>
        <message>
            <source>The output has {size:no numbers|one number in a list|{size} numbers}, so it has no single gradient; choose v, one number for each component, to see vᵀJ</source>
            <translation>{size:ليس في المخرج أعداد|في المخرج عدد واحد داخل قائمة|في المخرج عددان|في المخرج {size} أعداد|في المخرج {size} عددًا|في المخرج {size} عدد}، فلا تدرّج واحدًا له؛ اختر v، عددًا لكل مركّبة، لترى vᵀJ</translation>
        </message>
        <message>
            <source>The vector v needs as many numbers as the output has: {size}</source>
            <translation>يحتاج المتجه v إلى أعداد بقدر ما للمخرج: {size}</translation>
        </message>
        <message>
            <source>A matrix has rows of numbers; nothing that lies deeper is read</source>
            <translation>للمصفوفة صفوف من الأعداد؛ ولا يُقرأ ما هو أعمق</translation>
        </message>
        <message>
            <source>The rows of a matrix need the same length; these have {sizes}</source>
            <translation>يجب أن تتساوى صفوف المصفوفة طولًا؛ وهذه أطوالها {sizes}</translation>
        </message>
        <message>
            <source>There is no row [{index}] in a matrix of {size}</source>
            <translation>لا صف [{index}] في مصفوفة {size}</translation>
        </message>
        <message>
            <source>The inner sizes {left} and {right} do not fit: a product of matrices takes rows as long as the columns are high, and here are {shapes}</source>
            <translation>لا يتلاءم الحجمان الداخليان {left} و{right}: يأخذ جداء المصفوفات صفوفًا بطول ارتفاع الأعمدة، وهنا {shapes}</translation>
        </message>
        <message>
            <source>{op} can't join values of {shapes}</source>
            <translation>لا يستطيع {op} جمع قيم من {shapes}</translation>
        </message>
        <message>
            <source>Bars around a matrix can mean its determinant or the size of every number; write det(A) or abs(A)</source>
            <translation>الخطان حول مصفوفة قد يعنيان محدّدتها أو قيمة كل عدد؛ اكتب det(A) أو abs(A)</translation>
        </message>
        <message>
            <source>This takes 1 over every number of the matrix, which is seldom meant; write inv(A), or 1/A</source>
            <translation>هذا يأخذ 1 على كل عدد في المصفوفة، وقلّما يُقصد؛ اكتب inv(A)، أو 1/A</translation>
        </message>
        <message>
            <source>A cross between vectors is the cross product, which matrices do not have; write * to multiply number by number</source>
            <translation>علامة الضرب بين متجهين هي الضرب الاتجاهي، ولا تعرفه المصفوفات؛ اكتب * لضرب عدد في عدد</translation>
        </message>
        <message>
            <source>A cross product takes two vectors of 3 numbers, and here stand {shapes}</source>
            <translation>يأخذ الضرب الاتجاهي متجهين من 3 أعداد، وهنا {shapes}</translation>
        </message>
        <message>
            <source>{name} is read with one or two sizes, one of which may be -1, as in x.reshape(2, 3) or x.view(-1)</source>
            <translation>يُقرأ {name} بحجم أو حجمين، ويجوز أن يكون أحدهما -1، كما في x.reshape(2, 3) أو x.view(-1)</translation>
        </message>
        <message>
            <source>{count} numbers do not fill the shape {sizes}</source>
            <translation>لا تملأ {count} من الأعداد الشكل {sizes}</translation>
        </message>
        <message>
            <source>{name} joins what stands in a list, as in {name}([a, b])</source>
            <translation>يصل {name} ما في قائمة، كما في {name}([a, b])</translation>
        </message>
        <message>
            <source>{name} joins vectors with vectors and matrices with matrices, not numbers and not one with the other</source>
            <translation>يصل {name} متجهات بمتجهات ومصفوفات بمصفوفات، لا أعدادًا ولا هذه بتلك</translation>
        </message>
        <message>
            <source>{name} can't join {sizes}: their other sides differ</source>
            <translation>لا يستطيع {name} وصل {sizes}: أضلاعها الأخرى مختلفة</translation>
        </message>
        <message>
            <source>The sum '{text}' is not read: write it as 'ij,j-&gt;i', each value and what comes out with two letters at most</source>
            <translation>لا يُقرأ المجموع '{text}': اكتبه مثل 'ij,j-&gt;i'، كل قيمة وما ينتج بحرفين على الأكثر</translation>
        </message>
        <message>
            <source>This sum names {count:no value|one value|{count} values}, and behind it there {given:is none|is one|are {given}}</source>
            <translation>{count:لا يسمّي هذا المجموع أي قيمة|يسمّي هذا المجموع قيمة واحدة|يسمّي هذا المجموع قيمتين|يسمّي هذا المجموع {count} قيم|يسمّي هذا المجموع {count} قيمة|يسمّي هذا المجموع {count} قيمة}، {given:وليس خلفه شيء|وخلفه واحدة|وخلفه اثنتان|وخلفه {given}|وخلفه {given}|وخلفه {given}}</translation>
        </message>
        <message>
            <source>'{letters}' stands for a value with so many directions, and this one is {shape}</source>
            <translation>يدل '{letters}' على قيمة لها هذا العدد من الاتجاهات، وهذه {shape}</translation>
        </message>
        <message>
            <source>{op} takes two vectors; give each a value like [1, 2, 3]</source>
            <translation>يأخذ {op} متجهين؛ أعطِ كلًّا قيمة مثل [1, 2, 3]</translation>
        </message>
        <message>
            <source>{op} works on a matrix; give it a value like [[1, 2], [3, 4]]</source>
            <translation>يعمل {op} على مصفوفة؛ أعطها قيمة مثل [[1, 2], [3, 4]]</translation>
        </message>
        <message>
            <source>{op} needs a square matrix, and this one is {rows} by {columns}</source>
            <translation>يحتاج {op} إلى مصفوفة مربعة، وهذه {rows} في {columns}</translation>
        </message>
        <message>
            <source>{op} is written out for matrices of {most} rows at most, and this one has {rows}</source>
            <translation>يُكتب {op} لمصفوفات من {most} صفوف على الأكثر، وهذه {rows}</translation>
        </message>
        <message>
            <source>{op} of a matrix needs a direction: dim=0 goes down the columns, dim=1 along the rows</source>
            <translation>يحتاج {op} لمصفوفة إلى اتجاه: dim=0 نزولًا في الأعمدة، dim=1 على امتداد الصفوف</translation>
        </message>
        <message>
            <source>{op} with this option is read for vectors alone; for a matrix, write the formula out</source>
            <translation>يُقرأ {op} بهذا الخيار للمتجهات وحدها؛ للمصفوفة اكتب الصيغة كاملة</translation>
        </message>
        <message>
            <source>There is no component [{index}] in a vector of {size}</source>
            <translation>لا مركّبة [{index}] في متجه من {size}</translation>
        </message>
        <message>
            <source>A number has no component [{index}]; give it a value like [1, 2, 3]</source>
            <translation>ليس للعدد مركّبة [{index}]؛ أعطه قيمة مثل [1, 2, 3]</translation>
        </message>
        <message>
            <source>{op} multiplies vectors and matrices; give each a value like [1, 2, 3], or write * for numbers</source>
            <translation>يضرب {op} المتجهات والمصفوفات؛ أعطِ كلًّا قيمة مثل [1, 2, 3]، أو اكتب * للأعداد</translation>
        </message>
        <message>
            <source>{name} is a condition, so nothing can be differentiated by it</source>
            <translation>{name} شرط، فلا يُشتق شيء بالنسبة إليه</translation>
        </message>
        <message>
            <source>{op} works on a vector; give it a value like [1, 2, 3]</source>
            <translation>يعمل {op} على متجه؛ أعطه قيمة مثل [1, 2, 3]</translation>
        </message>
        <message>
            <source>{op} can't join vectors of {sizes} components</source>
            <translation>لا يستطيع {op} جمع متجهات من {sizes} مركّبات</translation>
        </message>
        <message>
            <source>There is no column {name}; there are {names}</source>
            <translation>لا عمود {name}؛ هناك {names}</translation>
        </message>
        <message>
            <source>The step h must be a number above 0, not {h}</source>
            <translation>يجب أن تكون الخطوة h عددًا فوق 0، لا {h}</translation>
        </message>
        <message>
            <source>{name} is no input of the program, so it has no range; its inputs are {names}</source>
            <translation>ليس {name} مدخلًا للبرنامج، فلا مدى له؛ مدخلاته {names}</translation>
        </message>
        <message>
            <source>{name} is a vector of {size} numbers; choose one component, such as {first}</source>
            <translation>{name} متجه من {size} أعداد؛ اختر مركّبة، مثل {first}</translation>
        </message>
        <message>
            <source>The range of {name} must go from a number to a larger one</source>
            <translation>يجب أن يمتد مدى {name} من عدد إلى أكبر منه</translation>
        </message>
        <message>
            <source>{library} is still loading; its number comes as soon as it is there</source>
            <translation>{library} ما زال يُحمَّل؛ يأتي عدده حالما يجهز</translation>
        </message>
        <message>
            <source>PyTorch says: {error}</source>
            <translation>يقول PyTorch: {error}</translation>
        </message>
        <message>
            <source>SymPy would have to write out a power of numbers with thousands of digits</source>
            <translation>سيضطر SymPy إلى كتابة قوة لأعداد من آلاف الأرقام</translation>
        </message>
        <message>
            <source>The program is nested too deep for SymPy; the other columns do not mind</source>
            <translation>البرنامج أعمق تداخلًا مما يحتمل SymPy؛ ولا يهم ذلك الأعمدة الأخرى</translation>
        </message>
        <message>
            <source>Steps are used so often here that SymPy would write out more than {most} operations; the other columns do not mind</source>
            <translation>تُستعمل الخطوات هنا مرات كثيرة إلى حد أن SymPy سيضطر إلى كتابة أكثر من {most} عملية؛ ولا يهم ذلك الأعمدة الأخرى</translation>
        </message>
        <message>
            <source>SymPy's derivative uses something that has no word here: {error}</source>
            <translation>تستخدم مشتقة SymPy شيئًا لا كلمة له هنا: {error}</translation>
        </message>
        <message>
            <source>SymPy's derivative has no value here</source>
            <translation>ليس لمشتقة SymPy قيمة هنا</translation>
        </message>
        <message>
            <source>The complex step can't pass {node}: {op} has a corner or a jump, or no form for complex numbers, so the imaginary part would not carry the slope</source>
            <translation>لا تعبر الخطوة العقدية {node}: لـ {op} ركن أو قفزة، أو لا صورة له للأعداد العقدية، فلا يحمل الجزء التخيلي الميل</translation>
        </message>
        <message>
            <source>This tape holds single numbers only, as micrograd's does, and {node} is a matrix</source>
            <translation>يحمل هذا الشريط أعدادًا مفردة فقط، كشريط micrograd، و{node} مصفوفة</translation>
        </message>
        <message>
            <source>This tape holds single numbers only, as micrograd's does, and {node} is a vector</source>
            <translation>يحمل هذا الشريط أعدادًا مفردة فقط، كشريط micrograd، و{node} متجه</translation>
        </message>
        <message>
            <source>{node}: sum rule, term by term</source>
            <translation>{node}: قاعدة المجموع، حدًا حدًا</translation>
        </message>
        <message>
            <source>{node}: product rule, u'v + uv'</source>
            <translation>{node}: قاعدة الجداء، u'v + uv'</translation>
        </message>
        <message>
            <source>{node}: quotient rule, (u'v - uv')/v²</source>
            <translation>{node}: قاعدة القسمة، (u'v - uv')/v²</translation>
        </message>
        <message>
            <source>{node}: power rule, times the inner derivative</source>
            <translation>{node}: قاعدة القوة، في المشتقة الداخلية</translation>
        </message>
        <message>
            <source>{node}: a constant factor stays</source>
            <translation>{node}: العامل الثابت يبقى</translation>
        </message>
        <message>
            <source>{node}: flat, so its slope is 0</source>
            <translation>{node}: مسطح، فميله 0</translation>
        </message>
        <message>
            <source>{node}: chain rule</source>
            <translation>{node}: قاعدة السلسلة</translation>
        </message>
        <message>
            <source>{node}: exp is its own derivative, times the inner derivative</source>
            <translation>{node}: exp مشتقة نفسها، في المشتقة الداخلية</translation>
        </message>
        <message>
            <source>{node}: log u gives u'/u</source>
            <translation>{node}: log u تعطي u'/u</translation>
        </message>
        <message>
            <source>{node}: sin gives cos, times the inner derivative</source>
            <translation>{node}: sin تعطي cos، في المشتقة الداخلية</translation>
        </message>
        <message>
            <source>{node}: cos gives -sin, times the inner derivative</source>
            <translation>{node}: cos تعطي -sin، في المشتقة الداخلية</translation>
        </message>
        <message>
            <source>{node}: tan gives 1 + tan², times the inner derivative</source>
            <translation>{node}: tan تعطي 1 + tan²، في المشتقة الداخلية</translation>
        </message>
        <message>
            <source>{node}: sec gives sec·tan, csc gives -csc·cot, cot gives -csc², times the inner derivative</source>
            <translation>{node}: sec تعطي sec·tan، وcsc تعطي -csc·cot، وcot تعطي -csc²، في المشتقة الداخلية</translation>
        </message>
        <message>
            <source>{node}: gamma gives gamma times digamma, lgamma digamma, digamma polygamma, times the inner derivative</source>
            <translation>{node}: gamma تعطي gamma في digamma، وlgamma تعطي digamma، وdigamma تعطي polygamma، في المشتقة الداخلية</translation>
        </message>
        <message>
            <source>{node}: derivative of an inverse function, times the inner derivative</source>
            <translation>{node}: مشتقة دالة عكسية، في المشتقة الداخلية</translation>
        </message>
        <message>
            <source>{node}: hyperbolic functions, times the inner derivative</source>
            <translation>{node}: دوال زائدية، في المشتقة الداخلية</translation>
        </message>
        <message>
            <source>{node}: erf gives a Gaussian, times the inner derivative</source>
            <translation>{node}: erf تعطي غاوسية، في المشتقة الداخلية</translation>
        </message>
        <message>
            <source>{node}: sigmoid s gives s(1 - s), times the inner derivative</source>
            <translation>{node}: السيغمويد s يعطي s(1 - s)، في المشتقة الداخلية</translation>
        </message>
        <message>
            <source>{node}: piece by piece, each with its own rule</source>
            <translation>{node}: قطعة قطعة، كل بقاعدتها</translation>
        </message>
        <message>
            <source>Beyond {digits:no digit|one digit|{digits} digits} only {dtype} rounding is left ({ulp} ulp).</source>
            <translation>بعد {digits:لا شيء|رقم واحد|رقمين|{digits} أرقام|{digits} رقمًا|{digits} رقم} لا يبقى إلا تقريب {dtype} ({ulp} ulp).</translation>
        </message>
        <message>
            <source>All agree; the true number is smaller than {dtype} can tell from 0.</source>
            <translation>الكل متفق؛ العدد الحقيقي أصغر من أن يميّزه {dtype} عن 0.</translation>
        </message>
        <message>
            <source>Rounding in {dtype} adds up from {node} on: {ulp} units in the last place, as much as these steps allow.</source>
            <translation>يتراكم التقريب في {dtype} من {node}: {ulp} وحدات في الرقم الأخير، بقدر ما تسمح به هذه الخطوات.</translation>
        </message>
        <message>
            <source>Rounding in {dtype} adds up from {node} on until {digits:no digit is|one digit is|{digits} digits are} left, as much as these steps allow.</source>
            <translation>يتراكم التقريب في {dtype} من {node} حتى {digits:لا يبقى أي رقم|يبقى رقم واحد|يبقى رقمان|تبقى {digits} أرقام|يبقى {digits} رقمًا|يبقى {digits} رقم}، بقدر ما تسمح به هذه الخطوات.</translation>
        </message>
        <message>
            <source>Rounding in {dtype} decides the condition of {node} otherwise than the exact numbers do, so the columns go different ways from there.</source>
            <translation>يحسم التقريب في {dtype} شرط {node} بغير ما تحسمه الأعداد الدقيقة، فتفترق الأعمدة من هناك.</translation>
        </message>
        <message>
            <source>{dtype} has no {exact} and takes {value} for it: as an exponent of a negative number that decides over the sign of {node}.</source>
            <translation>لا يحوي {dtype} العدد {exact} فيأخذ {value} بدلا منه: وهو أسّ لعدد سالب، فيحدد ذلك إشارة {node}.</translation>
        </message>
        <message>
            <source>PyTorch computes {node} or its slope only to about {value}, less exactly than {dtype} could; {digits:no digit is|one digit is|{digits} digits are} left.</source>
            <translation>يحسب PyTorch {node} أو ميله حتى نحو {value} فقط، أقل دقة مما يستطيعه {dtype}؛ {digits:لا يبقى أي رقم|يبقى رقم واحد|يبقى رقمان|تبقى {digits} أرقام|يبقى {digits} رقمًا|يبقى {digits} رقم}.</translation>
        </message>
        <message>
            <source>PyTorch gets {node} and its slope by elimination, which loses digits as the matrix comes near to one without an inverse (its condition is {value} here); the other columns write it out.</source>
            <translation>يحصل PyTorch على {node} وميله بالحذف، وهو يفقد أرقامًا حين تكاد المصفوفة تخلو من معكوس (شرطها هنا {value})؛ والأعمدة الأخرى تكتبه كاملًا.</translation>
        </message>
        <message>
            <source>Inside its {op} PyTorch computes {value}; its rounding in {dtype} there leaves {digits:no digit|one digit|{digits} digits}.</source>
            <translation>داخل {op} يحسب PyTorch {value}؛ وتقريبه في {dtype} هناك {digits:لا يترك أي رقم|يترك رقمًا واحدًا|يترك رقمين|يترك {digits} أرقام|يترك {digits} رقمًا|يترك {digits} رقم}.</translation>
        </message>
        <message>
            <source>PyTorch has no {op} in one piece and computes {value} step by step; its rounding in {dtype} there leaves {digits:no digit|one digit|{digits} digits}.</source>
            <translation>ليس لدى PyTorch {op} قطعة واحدة، فيحسب {value} خطوة خطوة؛ وتقريبه في {dtype} هناك {digits:لا يترك أي رقم|يترك رقمًا واحدًا|يترك رقمين|يترك {digits} أرقام|يترك {digits} رقمًا|يترك {digits} رقم}.</translation>
        </message>
        <message>
            <source>Rounding in {dtype} adds up over the steps until {digits:no digit is|one digit is|{digits} digits are} left, as much as they allow.</source>
            <translation>يتراكم التقريب في {dtype} عبر الخطوات حتى {digits:لا يبقى أي رقم|يبقى رقم واحد|يبقى رقمان|تبقى {digits} أرقام|يبقى {digits} رقمًا|يبقى {digits} رقم}، بقدر ما تسمح.</translation>
        </message>
        <message>
            <source>At {node} two nearly equal numbers are subtracted, which brings the earlier rounding of {dtype} to the front; {digits:no digit is|one digit is|{digits} digits are} left.</source>
            <translation>عند {node} يُطرح عددان متقاربان جدًا، فيبرز التقريب السابق في {dtype}؛ {digits:لا يبقى أي رقم|يبقى رقم واحد|يبقى رقمان|تبقى {digits} أرقام|يبقى {digits} رقمًا|يبقى {digits} رقم}.</translation>
        </message>
        <message>
            <source>Inside {node} two nearly equal numbers are subtracted ({value}), which brings the earlier rounding of {dtype} to the front; {digits:no digit is|one digit is|{digits} digits are} left.</source>
            <translation>داخل {node} يُطرح عددان شبه متساويين ({value})، فيظهر التقريب السابق في {dtype}؛ {digits:لا يبقى أي رقم|يبقى رقم واحد|يبقى رقمان|تبقى {digits} أرقام|يبقى {digits} رقمًا|يبقى {digits} رقم}.</translation>
        </message>
        <message>
            <source>The paths back to {node} bring numbers that nearly cancel, which brings the rounding of {dtype} to the front; {digits:no digit is|one digit is|{digits} digits are} left.</source>
            <translation>الطرق العائدة إلى {node} تحمل أعدادًا تكاد تتلاشى، فيظهر التقريب في {dtype}؛ {digits:لا يبقى أي رقم|يبقى رقم واحد|يبقى رقمان|تبقى {digits} أرقام|يبقى {digits} رقمًا|يبقى {digits} رقم}.</translation>
        </message>
        <message>
            <source>{node} has a corner, a jump or a vertical slope exactly here (at {value}): there is no derivative, and each column follows its own convention.</source>
            <translation>لـ {node} ركن أو قفزة أو ميل رأسي هنا تمامًا (عند {value}): لا مشتقة، ويتبع كل عمود اصطلاحه.</translation>
        </message>
        <message>
            <source>{node} has a vertical slope exactly here (at {value}), and it is multiplied by 0: the derivative is sound, but code that multiplies step by step loses it.</source>
            <translation>لـ {node} ميل رأسي هنا تمامًا (عند {value})، وهو مضروب في 0: المشتقة سليمة، لكن الشيفرة التي تضرب خطوة خطوة تفقدها.</translation>
        </message>
        <message>
            <source>{node} has a corner, a jump or a vertical slope exactly here (at {value}), but the whole has not: its slope is {exact}, which rules that go step by step can't see; each column follows its own convention.</source>
            <translation>لـ {node} ركن أو قفزة أو ميل رأسي هنا تمامًا (عند {value})، وليس ذلك للكل: ميله {exact}، ولا تراه القواعد التي تمضي خطوة خطوة؛ ويتبع كل عمود اصطلاحه.</translation>
        </message>
        <message>
            <source>The rule for the slope of {node} gives no finite number here (at {value}), but the slope is there: it is {exact}; a column that multiplies step by step may lose it.</source>
            <translation>قاعدة ميل {node} لا تعطي هنا عددًا منتهيًا (عند {value})، لكن الميل موجود: إنه {exact}؛ وقد يضيّعه عمود يضرب خطوة بعد خطوة.</translation>
        </message>
        <message>
            <source>{node} stands exactly at a jump (at {value}): the last digit, or the sign of a zero, decides on which side of it a program stands</source>
            <translation>يقف {node} عند قفزة تمامًا (عند {value}): يحسم الرقم الأخير، أو إشارة الصفر، في أي جانب منها يقف البرنامج</translation>
        </message>
        <message>
            <source>{node} stands at a corner or a jump as far as {dtype} can tell (at {value}): the derivative is sound, but a column that follows its convention at the corner misses it.</source>
            <translation>يقف {node} عند ركن أو قفزة بقدر ما يميّز {dtype} (عند {value}): المشتقة سليمة، لكن العمود الذي يتبع اصطلاحه عند الركن يخطئها.</translation>
        </message>
        <message>
            <source>{node} has rounded to {value} in {dtype}; truly it is {exact}, and the slope lives in that difference.</source>
            <translation>قُرّب {node} إلى {value} في {dtype}؛ وهو في الحقيقة {exact}، والميل يسكن ذلك الفرق.</translation>
        </message>
        <message>
            <source>On the way through {node} a number has rounded to {value} in {dtype}; truly it is {exact}, and the slope lives in that difference.</source>
            <translation>في الطريق عبر {node} قُرّب عدد إلى {value} في {dtype}؛ وهو في الحقيقة {exact}، والميل يسكن ذلك الفرق.</translation>
        </message>
        <message>
            <source>A clamp acts at {node} (it was given {value}): there the code holds a number fixed, which cuts the gradient off; the formula without the clamp goes on.</source>
            <translation>يعمل clamp عند {node} (أُعطي {value}): هناك تثبّت الشيفرة عددًا، فينقطع التدرّج؛ والصيغة بلا clamp تمضي.</translation>
        </message>
        <message>
            <source>At {node} a number becomes {value} in {dtype}, where the true one is {exact}; whatever is computed from it is lost.</source>
            <translation>عند {node} يصير عدد {value} في {dtype}، والحقيقي {exact}؛ وكل ما يُحسب منه ضائع.</translation>
        </message>
        <message>
            <source>On the way through {node} a number becomes {value} in {dtype}, where the true one is {exact}; whatever is computed from it is lost.</source>
            <translation>أثناء المرور عبر {node} يصير عدد {value} في {dtype}، والصحيح {exact}؛ ويضيع كل ما يُحسب منه.</translation>
        </message>
        <message>
            <source>At {node} a number becomes {value} in {dtype}; the true one has too many digits to be had, so there is nothing to compare with.</source>
            <translation>عند {node} يصير عدد {value} في {dtype}؛ وللحقيقي أرقام أكثر من أن تُنال، فلا شيء للمقارنة.</translation>
        </message>
        <message>
            <source>A number here is too large for any machine to write out, so there is nothing exact to compare with.</source>
            <translation>عدد هنا أكبر من أن تكتبه أي آلة، فلا شيء دقيقًا للمقارنة.</translation>
        </message>
        <message>
            <source>{node} chose one branch, but the other one has no finite slope here, and code multiplies it by 0: that is nan.</source>
            <translation>اختار {node} فرعًا، لكن ليس للآخر ميل منتهٍ هنا، والشيفرة تضربه في 0: فالناتج nan.</translation>
        </message>
        <message>
            <source>{node} is outside its domain in the real numbers ({value}); what a column still shows there is no derivative.</source>
            <translation>{node} خارج مجاله في الأعداد الحقيقية ({value})؛ وما يعرضه عمود هناك ليس مشتقة.</translation>
        </message>
        <message>
            <source>{node} is real at this very point ({value}) but not right beside it, so it has no derivative in the real numbers.</source>
            <translation>{node} حقيقي عند هذه النقطة تمامًا ({value}) لا بجانبها، فلا مشتقة له في الأعداد الحقيقية.</translation>
        </message>
        <message>
            <source>{node} is {value}, which is no number to differentiate at.</source>
            <translation>{node} يساوي {value}، ولا يُشتق عند عدد كهذا.</translation>
        </message>
        <message>
            <source>There is no real derivative at this point.</source>
            <translation>لا مشتقة حقيقية عند هذه النقطة.</translation>
        </message>
        <message>
            <source>The columns differ and no step explains it: please report this program, it is a fault of Triptych.</source>
            <translation>تختلف الأعمدة ولا تفسّر ذلك أي خطوة: من فضلك أبلغ عن هذا البرنامج، فهو عطل في Triptych.</translation>
        </message>
        <message>
            <source>Diverged at step {step}: the loss is {loss}, and it was {first} at the start.</source>
            <translation>تباعد عند الخطوة {step}: الخسارة {loss}، وكانت {first} في البداية.</translation>
        </message>
        <message>
            <source>Diverged at step {step}: {name} is {value} after it.</source>
            <translation>تباعد عند الخطوة {step}: {name} يساوي {value} بعدها.</translation>
        </message>
        <message>
            <source>The loss curves by {curvature} where it was least. A learning rate above 2/{curvature} = {most} jumps so far over the minimum that it lands higher than before, and this one is {rate}.</source>
            <translation>تنحني الخسارة بقدر {curvature} حيث كانت أصغر. معدل التعلم فوق 2/{curvature} = {most} يقفز فوق الحد الأدنى فيهبط أعلى مما كان، وهذا {rate}.</translation>
        </message>
        <message>
            <source>The steps are too large for this loss; a smaller learning rate than {rate} may hold it.</source>
            <translation>الخطوات أكبر مما تحتمله هذه الخسارة؛ قد يضبطها معدل تعلم أصغر من {rate}.</translation>
        </message>
        <message>
            <source>A negative learning rate goes uphill, so the loss grows.</source>
            <translation>معدل التعلم السالب يصعد، فتكبر الخسارة.</translation>
        </message>
        <message>
            <source>Without zero_grad each step goes by the sum of all gradients so far, and so too far.</source>
            <translation>بلا zero_grad تسير كل خطوة بمجموع التدرّجات كلها، فتبتعد أكثر مما يجب.</translation>
        </message>
        <message>
            <source>Nothing moves any more from step {step} on: the gradient is exactly 0 for every weight.</source>
            <translation>لا شيء يتحرك من الخطوة {step}: التدرّج 0 تمامًا لكل وزن.</translation>
        </message>
        <message>
            <source>The loss is flat here, as it is in a minimum or where an activation has no slope.</source>
            <translation>الخسارة مسطحة هنا، كما في حد أدنى أو حيث لا ميل للتنشيط.</translation>
        </message>
        <message>
            <source>No gradient comes back to what is trained, so there is nothing to step by.</source>
            <translation>لا يعود أي تدرّج إلى ما يُدرَّب، فلا خطوة تُخطى.</translation>
        </message>
        <message>
            <source>This is the derivative wherever it is defined: it agrees at {points} points of many sizes, to 48 digits.</source>
            <translation>هذه هي المشتقة حيثما عُرّفت: تتفق عند {points} نقاط من أحجام كثيرة، حتى 48 رقمًا.</translation>
        </message>
        <message>
            <source>This is the derivative, to the digits that you gave: {typed} stands for {meant}. Written as a fraction, a root or a function, it would be exact.</source>
            <translation>هذه هي المشتقة بقدر الأرقام التي كتبتها: {typed} يقوم مقام {meant}. ولو كُتب كسرًا أو جذرًا أو دالة لكان مضبوطًا.</translation>
        </message>
        <message>
            <source>This is the derivative; SymPy brings the difference to 0.</source>
            <translation>هذه هي المشتقة؛ يردّ SymPy الفرق إلى 0.</translation>
        </message>
        <message>
            <source>This could not be decided: at too few points could both sides be computed.</source>
            <translation>تعذّر حسم هذا: لم يمكن حساب الطرفين إلا عند نقاط قليلة جدًا.</translation>
        </message>
        <message>
            <source>This could not be decided: no point was found at which the program has a derivative in the real numbers.</source>
            <translation>تعذّر حسم هذا: لم توجد نقطة للبرنامج عندها مشتقة في الأعداد الحقيقية.</translation>
        </message>
        <message>
            <source>This could not be decided within {seconds} s.</source>
            <translation>تعذّر حسم هذا خلال {seconds} s.</translation>
        </message>
        <message>
            <source>At {point} the derivative is {true}, but this answer is {given}.</source>
            <translation>عند {point} المشتقة {true}، وهذه الإجابة {given}.</translation>
        </message>
        <message>
            <source>The program has no {name}, so the derivative can't have it either.</source>
            <translation>ليس في البرنامج {name}، فلا يكون في المشتقة.</translation>
        </message>
        <message>
            <source>The derivative by {wrt} has the shape of {wrt} itself, and this answer has another one.</source>
            <translation>للمشتقة بالنسبة إلى {wrt} شكل {wrt} نفسه، ولهذه الإجابة شكل آخر.</translation>
        </message>
        <message>
            <source>Where this answer has a real value it is right, but at {point} it has none, and the derivative is {true} there.</source>
            <translation>حيث لهذه الإجابة قيمة حقيقية فهي صحيحة، لكن عند {point} لا قيمة لها، والمشتقة هناك {true}.</translation>
        </message>
        <message>
            <source>At {node}: sin gives +cos. Its derivative is {slope}, times that of {inside}.</source>
            <translation>عند {node}: sin تعطي +cos. مشتقتها {slope}، في مشتقة {inside}.</translation>
        </message>
        <message>
            <source>At {node}: cos gives -sin. Its derivative is {slope}, times that of {inside}.</source>
            <translation>عند {node}: cos تعطي -sin. مشتقتها {slope}، في مشتقة {inside}.</translation>
        </message>
        <message>
            <source>At {node}: the derivative of what is inside, {inside}, is missing as a factor; {slope} is only the outer one.</source>
            <translation>عند {node}: مشتقة ما في الداخل، {inside}، ناقصة كعامل؛ و{slope} هي الخارجية فقط.</translation>
        </message>
        <message>
            <source>At {node}: the outer derivative belongs at {inside} itself, so it is {slope}; here it was taken at the derivative of {inside}.</source>
            <translation>عند {node}: المشتقة الخارجية تكون عند {inside} نفسه، فهي {slope}؛ وقد أُخذت هنا عند مشتقة {inside}.</translation>
        </message>
        <message>
            <source>At {node}: the outer derivative belongs at {inside}, so it is {slope}, times the derivative of {inside}; here it was taken at {wrt} itself.</source>
            <translation>عند {node}: تؤخذ المشتقة الخارجية عند {inside}، فهي {slope}، مضروبةً في مشتقة {inside}؛ وهنا أُخذت عند {wrt} نفسه.</translation>
        </message>
        <message>
            <source>At {node}: the derivative of {inside} is a factor once, here it stands twice; the outer derivative is {slope}.</source>
            <translation>عند {node}: مشتقة {inside} عامل مرة واحدة، وهي هنا مرتان؛ المشتقة الخارجية {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the outer derivative {slope} is multiplied by the derivative of {inside}, not added to it.</source>
            <translation>عند {node}: تُضرب المشتقة الخارجية {slope} في مشتقة {inside}، ولا تُجمع إليها.</translation>
        </message>
        <message>
            <source>At {node}: the outer derivative {slope} is multiplied by the derivative of {inside}, not divided by it.</source>
            <translation>عند {node}: تُضرب المشتقة الخارجية {slope} في مشتقة {inside}، ولا تُقسم عليها.</translation>
        </message>
        <message>
            <source>At {node}: the outer derivative {slope} is multiplied by the derivative of {inside}, not by {inside} itself.</source>
            <translation>عند {node}: تُضرب المشتقة الخارجية {slope} في مشتقة {inside}، لا في {inside} نفسه.</translation>
        </message>
        <message>
            <source>At {node}: the exponent comes down as a factor and is lowered by 1: {slope}.</source>
            <translation>عند {node}: ينزل الأس عاملًا وينقص 1: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the old exponent is missing as a factor in front: {slope}.</source>
            <translation>عند {node}: الأس القديم ناقص كعامل في المقدمة: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the exponent comes down with its sign: {slope}.</source>
            <translation>عند {node}: ينزل الأس بإشارته: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the exponent is lowered by 1, not raised: {slope}.</source>
            <translation>عند {node}: ينقص الأس 1 ولا يزيد: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the exponent is lowered by 1 and not by more: {slope}.</source>
            <translation>عند {node}: ينقص الأس 1 لا أكثر: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the factor in front is the old exponent, not the lowered one: {slope}.</source>
            <translation>عند {node}: العامل في المقدمة هو الأس القديم لا المنقوص: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: this power was integrated; its derivative is {slope}.</source>
            <translation>عند {node}: كوملت هذه القوة؛ ومشتقتها {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the base moves and the exponent is fixed, so the power rule holds: {slope}.</source>
            <translation>عند {node}: الأساس يتحرك والأس ثابت، فتصح قاعدة القوة: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the exponent moves and the base is fixed, so the power rule does not hold; the derivative is {slope}.</source>
            <translation>عند {node}: الأس يتحرك والأساس ثابت، فلا تصح قاعدة القوة؛ المشتقة {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the natural logarithm of the base is missing as a factor: {slope}.</source>
            <translation>عند {node}: اللوغاريتم الطبيعي للأساس ناقص كعامل: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: one multiplies by the logarithm of the base; dividing is for the integral: {slope}.</source>
            <translation>عند {node}: يُضرب في لوغاريتم الأساس؛ القسمة للتكامل: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: base and exponent both move, so there are two terms, one for each.</source>
            <translation>عند {node}: الأساس والأس يتحركان، فهناك حدان، واحد لكل منهما.</translation>
        </message>
        <message>
            <source>At {node}: the 2 below the fraction line is missing: {slope}.</source>
            <translation>عند {node}: العدد 2 تحت خط الكسر ناقص: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the root belongs below the fraction line: {slope}.</source>
            <translation>عند {node}: مكان الجذر تحت خط الكسر: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the 3 below the fraction line is missing: {slope}.</source>
            <translation>عند {node}: العدد 3 تحت خط الكسر ناقص: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the derivative of a product is u'v + uv', not u'v'.</source>
            <translation>عند {node}: مشتقة الجداء u'v + uv'، لا u'v'.</translation>
        </message>
        <message>
            <source>At {node}: the derivative of a product has two terms, u'v + uv'; one of them is missing.</source>
            <translation>عند {node}: لمشتقة الجداء حدان، u'v + uv'؛ أحدهما ناقص.</translation>
        </message>
        <message>
            <source>At {node}: the two terms of the product rule are added, u'v + uv'.</source>
            <translation>عند {node}: يُجمع حدا قاعدة الجداء، u'v + uv'.</translation>
        </message>
        <message>
            <source>At {node}: each factor's derivative stands beside the other factor, u'v + uv'.</source>
            <translation>عند {node}: مشتقة كل عامل بجانب العامل الآخر، u'v + uv'.</translation>
        </message>
        <message>
            <source>At {node}: a product was differentiated like a sum; it is u'v + uv'.</source>
            <translation>عند {node}: اشتُق جداء كأنه مجموع؛ وهو u'v + uv'.</translation>
        </message>
        <message>
            <source>At {node}: the factor that does not move has to stay; the derivative by {inside} is {slope}.</source>
            <translation>عند {node}: العامل الذي لا يتحرك يجب أن يبقى؛ المشتقة بالنسبة إلى {inside} هي {slope}.</translation>
        </message>
        <message>
            <source>At {node}: {other} does not move, so it stays as a factor; it does not make the whole term 0: {slope}.</source>
            <translation>عند {node}: {other} لا يتحرك، فيبقى عاملًا؛ ولا يجعل الحد كله 0: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: {other} stays as a factor, it is not added: {slope}.</source>
            <translation>عند {node}: {other} يبقى عاملًا، ولا يُجمع: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: {other} goes on dividing, it does not multiply: {slope}.</source>
            <translation>عند {node}: {other} يظل قاسمًا، ولا يضرب: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the minus of the reciprocal's derivative is missing: {slope}.</source>
            <translation>عند {node}: ناقص مشتقة المقلوب غائب: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the derivative of 1/v is -v'/v², not 1/v': {slope}.</source>
            <translation>عند {node}: مشتقة 1/v هي -v'/v²، لا 1/v': {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the derivative of a quotient is (u'v - uv')/v², not u'/v'.</source>
            <translation>عند {node}: مشتقة القسمة (u'v - uv')/v²، لا u'/v'.</translation>
        </message>
        <message>
            <source>At {node}: the terms above are in the wrong order; it is (u'v - uv')/v².</source>
            <translation>عند {node}: الحدان في الأعلى بترتيب خاطئ؛ الصواب (u'v - uv')/v².</translation>
        </message>
        <message>
            <source>At {node}: below stands the square of the denominator, (u'v - uv')/v².</source>
            <translation>عند {node}: في الأسفل مربع المقام، (u'v - uv')/v².</translation>
        </message>
        <message>
            <source>At {node}: the squared denominator is missing, (u'v - uv')/v².</source>
            <translation>عند {node}: مربع المقام ناقص، (u'v - uv')/v².</translation>
        </message>
        <message>
            <source>At {node}: a minus stands between the terms above, (u'v - uv')/v².</source>
            <translation>عند {node}: بين الحدين في الأعلى ناقص، (u'v - uv')/v².</translation>
        </message>
        <message>
            <source>At {node}: below stands v², the denominator itself, not its derivative.</source>
            <translation>عند {node}: في الأسفل v²، المقام نفسه لا مشتقته.</translation>
        </message>
        <message>
            <source>At {node}: above stand two terms, (u'v - uv')/v²; one of them is missing.</source>
            <translation>عند {node}: في الأعلى حدان، (u'v - uv')/v²؛ أحدهما ناقص.</translation>
        </message>
        <message>
            <source>At {node}: a constant term has the derivative 0, so it drops out.</source>
            <translation>عند {node}: مشتقة الحد الثابت 0، فيسقط.</translation>
        </message>
        <message>
            <source>At {node}: a constant term has the derivative 0, not 1.</source>
            <translation>عند {node}: مشتقة الحد الثابت 0، لا 1.</translation>
        </message>
        <message>
            <source>At {node}: the minus has to stay: {slope}.</source>
            <translation>عند {node}: يجب أن يبقى الناقص: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: {wrt} acts in two ways that meet here; what comes along them is added, not multiplied.</source>
            <translation>عند {node}: يؤثر {wrt} بطريقين يلتقيان هنا؛ ما يأتي عبرهما يُجمع ولا يُضرب.</translation>
        </message>
        <message>
            <source>At {node}: {wrt} acts in two ways that meet here, and only one of them was counted.</source>
            <translation>عند {node}: يؤثر {wrt} بطريقين يلتقيان هنا، وحُسب أحدهما فقط.</translation>
        </message>
        <message>
            <source>At {node}: this logarithm's base is not e, so the logarithm of the base stands below: {slope}.</source>
            <translation>عند {node}: أساس هذا اللوغاريتم ليس e، ففي الأسفل لوغاريتم الأساس: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the logarithm of the base stands below the fraction line: {slope}.</source>
            <translation>عند {node}: لوغاريتم الأساس تحت خط الكسر: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the logarithm gives one divided by {inside}: {slope}, times the inner derivative.</source>
            <translation>عند {node}: يعطي اللوغاريتم واحدًا على {inside}: {slope}، في المشتقة الداخلية.</translation>
        </message>
        <message>
            <source>At {node}: tan gives 1 + tan², which is 1/cos²: {slope}.</source>
            <translation>عند {node}: tan تعطي 1 + tan²، أي 1/cos²: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: arccos gives a minus: {slope}.</source>
            <translation>عند {node}: arccos تعطي ناقصًا: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: below stands a square root: {slope}.</source>
            <translation>عند {node}: في الأسفل جذر تربيعي: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: no square root stands below: {slope}.</source>
            <translation>عند {node}: لا جذر تربيعيًا في الأسفل: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the sign of the square below is wrong: {slope}.</source>
            <translation>عند {node}: إشارة المربع في الأسفل خاطئة: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: this is the inverse function and not one divided by it: {slope}.</source>
            <translation>عند {node}: هذه هي الدالة العكسية لا واحد عليها: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: hyperbolic functions change into each other with a plus: {slope}.</source>
            <translation>عند {node}: تتحول الدوال الزائدية بعضها إلى بعض بزائد: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: tanh gives 1 - tanh²: {slope}.</source>
            <translation>عند {node}: tanh تعطي 1 - tanh²: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: sigmoid s gives s·(1 - s); one of the two factors is missing: {slope}.</source>
            <translation>عند {node}: السيغمويد s يعطي s·(1 - s)؛ أحد العاملين ناقص: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: sigmoid s gives s·(1 - s), with this sign: {slope}.</source>
            <translation>عند {node}: السيغمويد s يعطي s·(1 - s)، بهذه الإشارة: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the sigmoid's own derivative is missing as a factor: {slope}.</source>
            <translation>عند {node}: مشتقة السيغمويد نفسه ناقصة كعامل: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: to the left of its corner the slope is -1: {slope}.</source>
            <translation>عند {node}: على يسار ركنه الميل -1: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the 2 of the square is missing: {slope}.</source>
            <translation>عند {node}: العدد 2 من المربع ناقص: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: a mean divides by the number of components, and so does its derivative.</source>
            <translation>عند {node}: المتوسط يقسم على عدد المركّبات، وكذلك مشتقته.</translation>
        </message>
        <message>
            <source>At {node}: the outer function itself was not differentiated; it gives {slope}.</source>
            <translation>عند {node}: لم تُشتق الدالة الخارجية نفسها؛ وهي تعطي {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the function was applied to the derivative of {inside}; it has to be differentiated itself: {slope}.</source>
            <translation>عند {node}: طُبّقت الدالة على مشتقة {inside}؛ والمطلوب اشتقاقها هي: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the outer derivative is missing as a factor: {slope}.</source>
            <translation>عند {node}: المشتقة الخارجية ناقصة كعامل: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the sign is wrong; the derivative by {inside} is {slope}.</source>
            <translation>عند {node}: الإشارة خاطئة؛ المشتقة بالنسبة إلى {inside} هي {slope}.</translation>
        </message>
        <message>
            <source>This was integrated: its own derivative by {wrt} is the program.</source>
            <translation>كومل هذا: مشتقته هو بالنسبة إلى {wrt} هي البرنامج.</translation>
        </message>
        <message>
            <source>The program does not change with {wrt}, so its derivative is 0.</source>
            <translation>لا يتغير البرنامج مع {wrt}، فمشتقته 0.</translation>
        </message>
        <message>
            <source>At {point} the derivative is {true}, but this answer has no real value.</source>
            <translation>عند {point} المشتقة {true}، وليس لهذه الإجابة قيمة حقيقية.</translation>
        </message>
        <message>
            <source>Without + {name} this is right; such a constant belongs to an integral.</source>
            <translation>بدون + {name} هذا صحيح؛ ثابت كهذا مكانه التكامل.</translation>
        </message>
        <message>
            <source>Here every input was taken to move; by {wrt}, everything but {wrt} stands still.</source>
            <translation>عُدّت هنا كل المدخلات متحركة؛ بالنسبة إلى {wrt} يثبت كل شيء غير {wrt}.</translation>
        </message>
        <message>
            <source>This is the derivative by another name; here it is asked for by {wrt}.</source>
            <translation>هذه المشتقة بالنسبة إلى اسم آخر؛ والمطلوب هنا بالنسبة إلى {wrt}.</translation>
        </message>
        <message>
            <source>This is the function itself, not its derivative.</source>
            <translation>هذه هي الدالة نفسها، لا مشتقتها.</translation>
        </message>
        <message>
            <source>This is the second derivative; the first was asked for.</source>
            <translation>هذه المشتقة الثانية؛ وكانت الأولى مطلوبة.</translation>
        </message>
        <message>
            <source>Angles are in radians here, so no factor pi/180 appears.</source>
            <translation>الزوايا هنا بالراديان، فلا يظهر العامل pi/180.</translation>
        </message>
        <message>
            <source>This is one divided by the derivative.</source>
            <translation>هذا واحد على المشتقة.</translation>
        </message>
        <message>
            <source>This is the derivative plus a constant that does not belong there.</source>
            <translation>هذه المشتقة مع ثابت مضاف لا مكان له.</translation>
        </message>
        <message>
            <source>This is nearly right, but a number in it is rounded too far, or wrongly; give three right digits, a fraction or a root.</source>
            <translation>هذا شبه صحيح، لكن عددًا فيه مقرّب أكثر مما ينبغي أو تقريبًا خاطئًا؛ اكتب ثلاثة أرقام صحيحة أو كسرًا أو جذرًا.</translation>
        </message>
        <message>
            <source>This is the derivative times a constant that does not belong there.</source>
            <translation>هذه المشتقة في ثابت لا مكان له.</translation>
        </message>
        <message>
            <source>This is a number, but the derivative changes with the inputs.</source>
            <translation>هذا عدد، والمشتقة تتغير مع المدخلات.</translation>
        </message>
        <message>
            <source>Two inputs are called {name}; give one of them another name</source>
            <translation>مدخلان اسمهما {name}؛ أعطِ أحدهما اسمًا آخر</translation>
        </message>
        <message>
            <source>{name} is a name of the perceptron's own (w, b, z, h, p, y, L); call the input otherwise</source>
            <translation>{name} اسم من أسماء البيرسبترون (w, b, z, h, p, y, L)؛ سمِّ المدخل بغيره</translation>
        </message>
        <message>
            <source>'{name}' is no single name; write letters and digits, such as CGPA or x1</source>
            <translation>'{name}' ليس اسمًا واحدًا؛ اكتب حروفًا وأرقامًا، مثل CGPA أو x1</translation>
        </message>
        <message>
            <source>There are no rows here; paste or open lines of numbers, the target last</source>
            <translation>لا صفوف هنا؛ الصق أسطر أعداد أو افتحها، والهدف في الآخر</translation>
        </message>
        <message>
            <source>There are more than {most} rows; take {most} of them at most</source>
            <translation>هناك أكثر من {most} صفوف؛ خذ منها {most} على الأكثر</translation>
        </message>
        <message>
            <source>This has {size} MB; {most} rows are the most, and they need less than {limit} kB</source>
            <translation>حجم هذا {size} MB؛ الحد {most} صفوف، وهي تحتاج إلى أقل من {limit} kB</translation>
        </message>
        <message>
            <source>This file is no text; save the table as CSV and open that</source>
            <translation>ليس هذا الملف نصًا؛ احفظ الجدول CSV وافتحه</translation>
        </message>
        <message>
            <source>The file can't be read: {why}</source>
            <translation>تعذّرت قراءة الملف: {why}</translation>
        </message>
        <message>
            <source>Line {line}, column {column}: '{cell}' is no number; write one such as 6.7</source>
            <translation>السطر {line}، العمود {column}: '{cell}' ليس عددًا؛ اكتب واحدًا مثل 6.7</translation>
        </message>
        <message>
            <source>Line {line}, column {column}: nothing stands here; write a number or leave the row out</source>
            <translation>السطر {line}، العمود {column}: لا شيء هنا؛ اكتب عددًا أو احذف الصف</translation>
        </message>
        <message>
            <source>Line {line}, column {column}: '{cell}' is not finite; write a number or leave the row out</source>
            <translation>السطر {line}، العمود {column}: '{cell}' غير منتهٍ؛ اكتب عددًا أو احذف الصف</translation>
        </message>
        <message>
            <source>Line {line} has another number of cells ({count}) than the first line ({width}); give every line as many</source>
            <translation>في السطر {line} عدد خلايا ({count}) غير ما في الأول ({width})؛ ساوِ بين الأسطر</translation>
        </message>
        <message>
            <source>Line {line}: a quotation mark is opened or closed in the wrong place</source>
            <translation>السطر {line}: علامة اقتباس مفتوحة أو مغلقة في غير مكانها</translation>
        </message>
        <message>
            <source>A line of {width} is too short: it takes at least {least} columns, the target last</source>
            <translation>سطر من {width} أقصر مما يلزم: يلزم {least} أعمدة على الأقل، والهدف في الآخر</translation>
        </message>
        <message>
            <source>A line of {width} is too long: a perceptron takes {most} inputs at most, and {targets} of target here</source>
            <translation>سطر من {width} أطول مما يجوز: للبيرسبترون {most} مدخلات على الأكثر، و{targets} للهدف هنا</translation>
        </message>
        <message>
            <source>Commas were read as decimal commas.</source>
            <translation>قُرئت الفواصل فواصل عشرية.</translation>
        </message>
        <message>
            <source>The inputs are called {names} now.</source>
            <translation>أسماء المدخلات الآن {names}.</translation>
        </message>
        <message>
            <source>'{heading}' is the target {target}.</source>
            <translation>'{heading}' هو الهدف {target}.</translation>
        </message>
        <message>
            <source>Row {row}: the target {target} is {value}, but cross-entropy is meant for targets from 0 to 1.</source>
            <translation>الصف {row}: الهدف {target} يساوي {value}، والإنتروبيا المتقاطعة لأهداف من 0 إلى 1.</translation>
        </message>
        <message>
            <source>Row {row}: the target {target} is {value}, but hinge takes labels of -1 and 1.</source>
            <translation>الصف {row}: الهدف {target} يساوي {value}، وhinge تأخذ التسميتين -1 و1.</translation>
        </message>
        <message>
            <source>{names} is 0 in every row, so what it is multiplied by has slope 0 and learns nothing: fill the column.</source>
            <translation>{names} يساوي 0 في كل صف، فما يُضرب فيه ميله 0 ولا يتعلم شيئًا: املأ العمود.</translation>
        </message>
        <message>
            <source>{names} are 0 in every row, so what they are multiplied by has slope 0 and learns nothing: fill the columns.</source>
            <translation>{names} تساوي 0 في كل صف، فما تُضرب فيه ميله 0 ولا يتعلم شيئًا: املأ الأعمدة.</translation>
        </message>
        <message>
            <source>The target {target} is {value} in all rows: with one class alone there is no boundary to learn.</source>
            <translation>الهدف {target} يساوي {value} في كل الصفوف: بصنف واحد لا حد يُتعلّم.</translation>
        </message>
        <message>
            <source>The last line is no loss of an output p against a named target y that the Perceptron room knows; it knows bce, mse, (p - y)^2/2, hinge and huber.</source>
            <translation>ليس السطر الأخير خسارة لمخرج p أمام هدف مسمى y تعرفها قاعة البيرسبترون؛ فهي تعرف bce وmse و(p - y)^2/2 وhinge وhuber.</translation>
        </message>
        <message>
            <source>The last line is an output without a loss; the Perceptron room needs one more line, such as L = (p - y)^2.</source>
            <translation>السطر الأخير مخرج بلا خسارة؛ وتحتاج قاعة البيرسبترون إلى سطر آخر مثل L = (p - y)^2.</translation>
        </message>
        <message>
            <source>This perceptron has {count} inputs, and the Perceptron room takes {most} at most.</source>
            <translation>لهذا البيرسبترون {count} من المدخلات، وقاعة البيرسبترون تقبل {most} على الأكثر.</translation>
        </message>
        <message>
            <source>The hidden layer has {count} units, and the Perceptron room takes {most} at most.</source>
            <translation>في الطبقة الخفية {count} من الوحدات، وقاعة البيرسبترون تقبل {most} على الأكثر.</translation>
        </message>
        <message>
            <source>There is more than one hidden layer, and the Perceptron room takes one at most.</source>
            <translation>توجد أكثر من طبقة خفية، وقاعة البيرسبترون تقبل واحدة على الأكثر.</translation>
        </message>
        <message>
            <source>Inside the loss stands no activation of a weighted sum w*x + … + b, with weights of its own for each unit.</source>
            <translation>ليس داخل الخسارة تنشيط لمجموع موزون w*x + … + b بأوزان خاصة لكل وحدة.</translation>
        </message>
        <message>
            <source>The Perceptron room's inputs are single numbers, and the program begins with a vector.</source>
            <translation>مدخلات قاعة البيرسبترون أعداد مفردة، والبرنامج يبدأ بمتجه.</translation>
        </message>
        <message>
            <source>The program is too large to be a perceptron.</source>
            <translation>البرنامج أكبر من أن يكون بيرسبترون.</translation>
        </message>
        <message>
            <source>Triptych made a mistake while answering; the report can be copied.</source>
            <translation>أخطأ Triptych أثناء الإجابة؛ ويمكن نسخ التقرير.</translation>
        </message>
        <message>
            <source>This program needs more memory than the computing process may use</source>
            <translation>يحتاج هذا البرنامج إلى ذاكرة أكثر مما يجوز لعملية الحساب</translation>
        </message>
        <message>
            <source>No answer within {seconds} seconds; the computing process was ended and started afresh</source>
            <translation>لا إجابة خلال {seconds} ثوانٍ؛ أُنهيت عملية الحساب وبدأت من جديد</translation>
        </message>
        <message>
            <source>'{word}' begins with an underscore: such names lead inside Python, and the lab runs none of them</source>
            <translation>'{word}' يبدأ بشرطة سفلية: أسماء كهذه تقود إلى داخل Python، ولا يشغّل المختبر أيًّا منها</translation>
        </message>
        <message>
            <source>The lab does not run '{word}', because it could reach outside the lab</source>
            <translation>لا يشغّل المختبر '{word}'، لأنه قد يصل إلى خارج المختبر</translation>
        </message>
        <message>
            <source>The lab does not run '{word}' here; it runs a smaller part of Python</source>
            <translation>لا يشغّل المختبر '{word}' هنا؛ فهو يشغّل جزءًا أصغر من Python</translation>
        </message>
        <message>
            <source>The lab runs no lambda; write the function with def</source>
            <translation>لا يشغّل المختبر lambda؛ اكتب الدالة بـ def</translation>
        </message>
        <message>
            <source>The lab runs a for inside square brackets only; write [… for …]</source>
            <translation>يشغّل المختبر for داخل الأقواس المربعة فقط؛ اكتب [… for …]</translation>
        </message>
        <message>
            <source>The lab runs no try: an error is shown, and that is what the lab is for</source>
            <translation>لا يشغّل المختبر try: يُعرض الخطأ، ولهذا وُجد المختبر</translation>
        </message>
        <message>
            <source>The lab runs no class; write functions with def</source>
            <translation>لا يشغّل المختبر class؛ اكتب دوال بـ def</translation>
        </message>
        <message>
            <source>The lab hands no '{word}' on</source>
            <translation>لا يسلّم المختبر '{word}'</translation>
        </message>
        <message>
            <source>The lab imports torch, math and numpy only, so '{word}' was not imported</source>
            <translation>يستورد المختبر torch وmath وnumpy فقط، فلم يُستورد '{word}'</translation>
        </message>
        <message>
            <source>The lab does not run '.{word}'</source>
            <translation>لا يشغّل المختبر '.{word}'</translation>
        </message>
        <message>
            <source>'{word}' is not among the words of {module} that the lab runs</source>
            <translation>'{word}' ليس من كلمات {module} التي يشغّلها المختبر</translation>
        </message>
        <message>
            <source>'{word}' comes from {module}, which the lab does not import</source>
            <translation>'{word}' من {module}، ولا يستورده المختبر</translation>
        </message>
        <message>
            <source>The lab does not run .{word} of a {kind}</source>
            <translation>لا يشغّل المختبر .{word} لـ {kind}</translation>
        </message>
        <message>
            <source>The lab does not set .{word} of a {kind}</source>
            <translation>لا يغيّر المختبر .{word} لـ {kind}</translation>
        </message>
        <message>
            <source>'{word}' gives a {kind}, and the lab works with tensors, numbers, texts and lists only</source>
            <translation>'{word}' يعطي {kind}، ويعمل المختبر بالموترات والأعداد والنصوص والقوائم فقط</translation>
        </message>
        <message>
            <source>'{word}' gives an array that holds no numbers</source>
            <translation>'{word}' يعطي مصفوفة لا تحمل أعدادًا</translation>
        </message>
        <message>
            <source>torch.{word} with whole numbers gives a tensor of whatever was in memory; write torch.zeros</source>
            <translation>torch.{word} بأعداد صحيحة يعطي موترًا مما كان في الذاكرة؛ اكتب torch.zeros</translation>
        </message>
        <message>
            <source>'{word}' can stand after with only</source>
            <translation>لا يأتي '{word}' إلا بعد with</translation>
        </message>
        <message>
            <source>After with, the lab runs torch.no_grad(), torch.enable_grad() and torch.inference_mode() only</source>
            <translation>بعد with يشغّل المختبر torch.no_grad() وtorch.enable_grad() وtorch.inference_mode() فقط</translation>
        </message>
        <message>
            <source>The lab does not format with '{word}'; a place in a text takes a name and a width, no more</source>
            <translation>لا ينسّق المختبر بـ '{word}'؛ يأخذ المكان في النص اسمًا وعرضًا لا غير</translation>
        </message>
        <message>
            <source>'{word}' is an order to the notebook, not Python; this line was skipped</source>
            <translation>'{word}' أمر للدفتر لا من Python؛ تُخطّي هذا السطر</translation>
        </message>
        <message>
            <source>'{word}' is an order to the system's shell, which the lab never runs; this line was skipped</source>
            <translation>'{word}' أمر لصدفة النظام، ولا يشغّلها المختبر أبدًا؛ تُخطّي هذا السطر</translation>
        </message>
        <message>
            <source>This cell is written for '{word}', not in Python; it was skipped</source>
            <translation>كُتبت هذه الخلية لـ '{word}' لا بـ Python؛ تُخطّيت</translation>
        </message>
        <message>
            <source>This cell has more than {most} characters; split it</source>
            <translation>في هذه الخلية أكثر من {most} حرفًا؛ قسّمها</translation>
        </message>
        <message>
            <source>More than {most} brackets, signs or blocks stand inside each other here; write it in several lines</source>
            <translation>أكثر من {most} من الأقواس أو الإشارات أو الكتل متداخلة هنا؛ اكتبها في عدة أسطر</translation>
        </message>
        <message>
            <source>More than {most} calls wait for each other here; the lab goes no deeper</source>
            <translation>أكثر من {most} استدعاءات ينتظر بعضها بعضًا هنا؛ لا يتعمق المختبر أكثر</translation>
        </message>
        <message>
            <source>This cell takes more than {most} steps; it was stopped</source>
            <translation>تحتاج هذه الخلية إلى أكثر من {most} خطوات؛ أُوقفت</translation>
        </message>
        <message>
            <source>This loop turns more than {most} times; it was stopped</source>
            <translation>تدور هذه الحلقة أكثر من {most} مرات؛ أُوقفت</translation>
        </message>
        <message>
            <source>This cell takes more than {seconds} seconds; it was stopped, and the lab is as it was before</source>
            <translation>تحتاج هذه الخلية إلى أكثر من {seconds} ثوانٍ؛ أُوقفت، والمختبر كما كان</translation>
        </message>
        <message>
            <source>This cell did not end and was stopped from outside; the lab is as it was before</source>
            <translation>لم تنته هذه الخلية وأُوقفت من الخارج؛ والمختبر كما كان</translation>
        </message>
        <message>
            <source>You stopped this line; the lab is as it was before</source>
            <translation>أوقفتَ هذا السطر؛ والمختبر كما كان</translation>
        </message>
        <message>
            <source>The tensors of this cell have more than {most} numbers together; it was stopped</source>
            <translation>في موترات هذه الخلية معًا أكثر من {most} عددًا؛ أُوقفت</translation>
        </message>
        <message>
            <source>This cell needs more memory than the lab has; it was stopped, and the lab is as it was before</source>
            <translation>تحتاج هذه الخلية إلى ذاكرة أكثر مما للمختبر؛ أُوقفت، والمختبر كما كان</translation>
        </message>
        <message>
            <source>The names hold more than {megabytes} MB of numbers after this cell; it was taken back</source>
            <translation>تحمل الأسماء بعد هذه الخلية أكثر من {megabytes} MB من الأعداد؛ تُراجع عنها</translation>
        </message>
        <message>
            <source>'{word}' would make a tensor of more than {most} numbers</source>
            <translation>'{word}' سيصنع موترًا بأكثر من {most} عددًا</translation>
        </message>
        <message>
            <source>'{word}' would make a whole number too long to be computed with</source>
            <translation>'{word}' سيصنع عددًا صحيحًا أطول من أن يُحسب به</translation>
        </message>
        <message>
            <source>'{word}' would make a list of more than {most} items</source>
            <translation>'{word}' سيصنع قائمة بأكثر من {most} عنصرًا</translation>
        </message>
        <message>
            <source>'{word}' would make a text of more than {most} characters</source>
            <translation>'{word}' سيصنع نصًا بأكثر من {most} حرفًا</translation>
        </message>
        <message>
            <source>'{word}' would fill a text with more than {most} characters for one number</source>
            <translation>'{word}' سيملأ نصًا بأكثر من {most} حرفًا لعدد واحد</translation>
        </message>
        <message>
            <source>This cell prints more than {most} characters; the rest is left out</source>
            <translation>تطبع هذه الخلية أكثر من {most} حرفًا؛ وتُرك الباقي</translation>
        </message>
        <message>
            <source>The notebook has used up its {seconds} seconds; this cell was not run</source>
            <translation>استنفد الدفتر ثوانيه {seconds}؛ لم تُشغَّل هذه الخلية</translation>
        </message>
        <message>
            <source>Nothing on the way to this tensor asked for gradients, so there is no tape to play back. Give the input requires_grad=True before computing with it.</source>
            <translation>لم يطلب شيء في الطريق إلى هذا الموتر تدرّجات، فلا شريط يُعاد. أعطِ المدخل requires_grad=True قبل الحساب به.</translation>
        </message>
        <message>
            <source>Only numbers with a decimal point can have a gradient: an integer can't move by a little. Write 3.0 instead of 3.</source>
            <translation>الأعداد ذات الفاصلة العشرية وحدها لها تدرّج: لا يتحرك العدد الصحيح قليلًا. اكتب 3.0 بدل 3.</translation>
        </message>
        <message>
            <source>The first backward let go of what the tape had saved. Compute the output again, or keep the tape with retain_graph=True.</source>
            <translation>تخلى أول backward عما حفظه الشريط. احسب المخرج من جديد، أو أبقِ الشريط بـ retain_graph=True.</translation>
        </message>
        <message>
            <source>A leaf that wants gradients can't be overwritten while the tape records. Update it inside torch.no_grad().</source>
            <translation>لا يُكتب فوق ورقة تريد تدرّجات ما دام الشريط يسجّل. حدّثها داخل torch.no_grad().</translation>
        </message>
        <message>
            <source>A number that backward needs was overwritten in place after it was saved. Use the form without the underscore, which makes a new tensor.</source>
            <translation>كُتب فوق عدد يحتاجه backward في مكانه بعد حفظه. استخدم الصيغة بلا شرطة سفلية، فهي تصنع موترًا جديدًا.</translation>
        </message>
        <message>
            <source>This tensor was computed, so its gradient passes through and is not kept. Call retain_grad() on it before backward, or read .grad of the leaf.</source>
            <translation>حُسب هذا الموتر، فيمر تدرّجه ولا يُحفظ. استدعِ retain_grad() عليه قبل backward، أو اقرأ .grad للورقة.</translation>
        </message>
        <message>
            <source>backward starts from one number. Take the mean or the sum first, or give backward the vector v of vᵀJ.</source>
            <translation>يبدأ backward من عدد واحد. خذ المتوسط أو المجموع أولًا، أو أعطِ backward المتجه v من vᵀJ.</translation>
        </message>
        <message>
            <source>The output does not depend on this tensor, so the tape does not lead to it.</source>
            <translation>لا يعتمد المخرج على هذا الموتر، فلا يقود إليه الشريط.</translation>
        </message>
        <message>
            <source>This tensor does not ask for gradients, so there is nothing to differentiate by.</source>
            <translation>لا يطلب هذا الموتر تدرّجات، فلا شيء يُشتق بالنسبة إليه.</translation>
        </message>
        <message>
            <source>Only a leaf's requires_grad can be changed. For a computed tensor, detach() gives a copy without tape.</source>
            <translation>لا يتغير requires_grad إلا لورقة. للموتر المحسوب يعطي detach() نسخة بلا شريط.</translation>
        </message>
        <message>
            <source>torch knows no such keyword; it is spelt requires_grad, with an s.</source>
            <translation>لا يعرف torch كلمة كهذه؛ تُكتب requires_grad، بحرف s.</translation>
        </message>
        <message>
            <source>numpy knows no tape, so torch refuses to hand a tracked tensor to it. Detach it first, or use torch's own function.</source>
            <translation>لا يعرف numpy شريطًا، فيرفض torch أن يسلّمه موترًا متتبَّعًا. افصله أولًا بـ detach، أو استخدم دالة torch.</translation>
        </message>
        <message>
            <source>math works with plain numbers, so the tape ends here. Use torch's function of the same name.</source>
            <translation>يعمل math بأعداد بسيطة، فينتهي الشريط هنا. استخدم دالة torch بالاسم نفسه.</translation>
        </message>
        <message>
            <source>torch's functions take tensors. Wrap the number in torch.tensor(…).</source>
            <translation>تأخذ دوال torch موترات. ضع العدد في torch.tensor(…).</translation>
        </message>
        <message>
            <source>.grad holds the gradient and is no function; leave out the brackets.</source>
            <translation>يحمل .grad التدرّج وليس دالة؛ احذف القوسين.</translation>
        </message>
        <message>
            <source>.grad is None until the first backward has written to it.</source>
            <translation>يبقى .grad على None حتى يكتب فيه أول backward.</translation>
        </message>
        <message>
            <source>This name has no value here. If the stored output shows one, it comes from a session in which the name still had a value.</source>
            <translation>ليس لهذا الاسم قيمة هنا. إن أظهر المخرج المحفوظ قيمة، فهي من جلسة كانت له فيها قيمة.</translation>
        </message>
        <message>
            <source>Both sides need the same number type. Convert one of them, for example with .float().</source>
            <translation>يحتاج الطرفان إلى نوع العدد نفسه. حوّل أحدهما، مثلًا بـ .float().</translation>
        </message>
        <message>
            <source>A tensor made in inference mode can never be part of a tape. Use torch.no_grad(), or clone it.</source>
            <translation>الموتر المصنوع في وضع inference لا يكون جزءًا من شريط أبدًا. استخدم torch.no_grad()، أو انسخه بـ clone.</translation>
        </message>
        <message>
            <source>Only a tensor on the tape can be told to keep its gradient.</source>
            <translation>لا يُطلب حفظ التدرّج إلا من موتر على الشريط.</translation>
        </message>
        <message>
            <source>An optimizer changes leaves; this tensor was computed from another.</source>
            <translation>يغيّر المُحسِّن أوراقًا؛ وهذا الموتر محسوب من غيره.</translation>
        </message>
        <message>
            <source>The gradient must be a tensor of the same shape and type as the tensor itself, or None.</source>
            <translation>يجب أن يكون التدرّج موترًا بشكل الموتر ونوعه، أو None.</translation>
        </message>
        <message>
            <source>Making a tensor from a tensor copies the numbers and leaves the tape behind.</source>
            <translation>صنع موتر من موتر ينسخ الأعداد ويترك الشريط.</translation>
        </message>
        <message>
            <source>A gradient with a tape of its own and its tensor hold each other in memory.</source>
            <translation>تدرّج له شريطه وموتره يمسك أحدهما الآخر في الذاكرة.</translation>
        </message>
        <message>
            <source>The two shapes differ, so one is stretched over the other and the loss means something else.</source>
            <translation>يختلف الشكلان، فيُمط أحدهما على الآخر ويتغير معنى الخسارة.</translation>
        </message>
        <message>
            <source>This loss takes probabilities between 0 and 1: put a sigmoid before it.</source>
            <translation>تأخذ هذه الخسارة احتمالات بين 0 و1: ضع قبلها سيغمويد.</translation>
        </message>
        <message>
            <source>backward's own argument is the vector v of vᵀJ: a tensor of the output's shape.</source>
            <translation>وسيط backward هو المتجه v من vᵀJ: موتر بشكل المخرج.</translation>
        </message>
        <message>
            <source>torch.Tensor is the class; torch.tensor, with a small t, makes a tensor of numbers and takes requires_grad.</source>
            <translation>torch.Tensor هي الصنف؛ وtorch.tensor، بحرف t صغير، يصنع موترًا من أعداد ويأخذ requires_grad.</translation>
        </message>
        <message>
            <source>torch computes this, and has no derivative for it; it says so only when backward comes there.</source>
            <translation>يحسب torch هذا ولا مشتقة لديه له؛ ولا يقول ذلك إلا حين يبلغه backward.</translation>
        </message>
        <message>
            <source>This is the first step, going back, whose gradient is no number. Look at what went into it.</source>
            <translation>هذه أول خطوة، رجوعًا، تدرّجها ليس عددًا. انظر ما دخلها.</translation>
        </message>
        <message>
            <source>Small differences need more digits than float32 has. Make the inputs float64, with .double().</source>
            <translation>تحتاج الفروق الصغيرة إلى أرقام أكثر مما لـ float32. اجعل المدخلات float64 بـ .double().</translation>
        </message>
        <message>
            <source>This is a plain number, not a tensor, so it has no tape.</source>
            <translation>هذا عدد بسيط لا موتر، فلا شريط له.</translation>
        </message>
        <message>
            <source>A notebook's cells were run in another order than they stand in, so a stored output may belong to lines that have changed since.</source>
            <translation>شُغّلت خلايا الدفتر بغير ترتيبها، فقد يخص مخرج محفوظ أسطرًا تغيّرت منذ ذلك.</translation>
        </message>
        <message>
            <source>Make the number a float that wants gradients</source>
            <translation>اجعل العدد float يريد تدرّجات</translation>
        </message>
        <message>
            <source>Ask for gradients where the tensor is made</source>
            <translation>اطلب التدرّجات حيث يُصنع الموتر</translation>
        </message>
        <message>
            <source>Keep the tape after the first backward</source>
            <translation>أبقِ الشريط بعد أول backward</translation>
        </message>
        <message>
            <source>Update inside torch.no_grad()</source>
            <translation>حدّث داخل torch.no_grad()</translation>
        </message>
        <message>
            <source>Make a new tensor, and leave the old one</source>
            <translation>أنشئ موترًا جديدًا واترك القديم</translation>
        </message>
        <message>
            <source>Keep this tensor's gradient</source>
            <translation>احفظ تدرّج هذا الموتر</translation>
        </message>
        <message>
            <source>Take the sum first</source>
            <translation>خذ المجموع أولًا</translation>
        </message>
        <message>
            <source>Take the mean first</source>
            <translation>خذ المتوسط أولًا</translation>
        </message>
        <message>
            <source>Spell it requires_grad</source>
            <translation>اكتبها requires_grad</translation>
        </message>
        <message>
            <source>Use torch's function</source>
            <translation>استخدم دالة torch</translation>
        </message>
        <message>
            <source>Detach it first</source>
            <translation>افصله أولًا بـ detach</translation>
        </message>
        <message>
            <source>Leave out the brackets</source>
            <translation>احذف القوسين</translation>
        </message>
        <message>
            <source>Leave gradients switched on</source>
            <translation>أبقِ التدرّجات مفعّلة</translation>
        </message>
        <message>
            <source>Compute outside torch.no_grad()</source>
            <translation>احسب خارج torch.no_grad()</translation>
        </message>
        <message>
            <source>This file is no notebook: it can't be read as JSON</source>
            <translation>ليس هذا الملف دفترًا: لا يُقرأ JSON</translation>
        </message>
        <message>
            <source>This file is no notebook: it has no list of cells</source>
            <translation>ليس هذا الملف دفترًا: لا قائمة خلايا فيه</translation>
        </message>
        <message>
            <source>This notebook has format {format}; open it in Jupyter and save it again, which makes it format 4</source>
            <translation>صيغة هذا الدفتر {format}؛ افتحه في Jupyter واحفظه من جديد فتصير الصيغة 4</translation>
        </message>
        <message>
            <source>This notebook has more than {megabytes} MB; clear its outputs in Jupyter and save it again</source>
            <translation>في هذا الدفتر أكثر من {megabytes} MB؛ امسح مخرجاته في Jupyter واحفظه من جديد</translation>
        </message>
        <message>
            <source>This notebook has {count} cells of code; the first {most} are run</source>
            <translation>في هذا الدفتر {count} خلايا شيفرة؛ تُشغَّل أول {most}</translation>
        </message>
        <message>
            <source>This notebook is written in {language}; the lab runs Python</source>
            <translation>كُتب هذا الدفتر بلغة {language}؛ والمختبر يشغّل Python</translation>
        </message>
        <message>
            <source>The cells were last run in another order than they stand in; run from the top they may show other results</source>
            <translation>شُغّلت الخلايا آخر مرة بغير ترتيبها؛ وقد تُظهر من الأعلى نتائج أخرى</translation>
        </message>
        <message>
            <source>The stored output comes from an earlier session: run from the top, '{name}' has no value here</source>
            <translation>المخرج المحفوظ من جلسة سابقة: عند التشغيل من الأعلى ليس لـ '{name}' قيمة هنا</translation>
        </message>
        <message>
            <source>The stored output was made before a line above it stopped with an error</source>
            <translation>صُنع المخرج المحفوظ قبل أن يقف سطر فوقه بخطأ</translation>
        </message>
        <message>
            <source>The lesson has more than {most} characters; split it into several</source>
            <translation>في الدرس أكثر من {most} حرفًا؛ قسّمه إلى عدة دروس</translation>
        </message>
        <message>
            <source>The file has more than {megabytes} MB, so it was not read; a lesson is a page or two of text</source>
            <translation>في الملف أكثر من {megabytes} MB، فلم يُقرأ؛ الدرس صفحة أو صفحتان من النص</translation>
        </message>
        <message>
            <source>The file is not a text in UTF-8</source>
            <translation>ليس الملف نصًا بترميز UTF-8</translation>
        </message>
        <message>
            <source>The file can't be read: {error}</source>
            <translation>تعذّرت قراءة الملف: {error}</translation>
        </message>
        <message>
            <source>A lesson begins with a line +++, its title and summary as TOML, and another line +++</source>
            <translation>يبدأ الدرس بسطر +++، ثم عنوانه وملخصه TOML، ثم سطر +++ آخر</translation>
        </message>
        <message>
            <source>The lesson has no page; begin one with a line such as # What is a slope?</source>
            <translation>ليس للدرس صفحة؛ ابدأ واحدة بسطر مثل # ما الميل؟</translation>
        </message>
        <message>
            <source>This stands before the first page; begin one with a line such as # What is a slope?</source>
            <translation>هذا قبل الصفحة الأولى؛ ابدأ واحدة بسطر مثل # ما الميل؟</translation>
        </message>
        <message>
            <source>This is no TOML: {error}</source>
            <translation>ليس هذا TOML: {error}</translation>
        </message>
        <message>
            <source>The field '{field}' can't be used: {error}</source>
            <translation>لا يصلح الحقل '{field}': {error}</translation>
        </message>
        <message>
            <source>The field '{field}' is missing</source>
            <translation>الحقل '{field}' ناقص</translation>
        </message>
        <message>
            <source>There is no field '{field}' here</source>
            <translation>لا حقل '{field}' هنا</translation>
        </message>
        <message>
            <source>Two tasks are called '{id}'; progress could not tell them apart</source>
            <translation>مهمتان اسمهما '{id}'؛ ولا يميّز التقدم بينهما</translation>
        </message>
        <message>
            <source>There is no skill '{skill}'; there is {known}</source>
            <translation>لا مهارة '{skill}'؛ هناك {known}</translation>
        </message>
        <message>
            <source>A task has one to {most} hints (nudge, rule, half done, answer), not {count}</source>
            <translation>للمهمة من تلميح إلى {most} (دفعة، قاعدة، نصف الطريق، إجابة)، لا {count}</translation>
        </message>
        <message>
            <source>None of the options is right; mark one with right = true</source>
            <translation>لا خيار صحيحًا؛ علّم واحدًا بـ right = true</translation>
        </message>
        <message>
            <source>The snippet has no line {line}</source>
            <translation>ليس في المقطع سطر {line}</translation>
        </message>
        <message>
            <source>There is no rule '{rule}'; there is {rules}</source>
            <translation>لا قاعدة '{rule}'؛ هناك {rules}</translation>
        </message>
        <message>
            <source>'{name}' names nothing in an answer; write z, dz/dx, or dz/dx with a part such as autograd or verdict</source>
            <translation>'{name}' لا يسمّي شيئًا في إجابة؛ اكتب z أو dz/dx، أو dz/dx مع جزء مثل autograd أو verdict</translation>
        </message>
        <message>
            <source>The picture '{name}' does not lie in the lesson's own folder</source>
            <translation>ليست الصورة '{name}' في مجلد الدرس</translation>
        </message>
        <message>
            <source>The picture '{name}' is no PNG, JPEG or SVG</source>
            <translation>ليست الصورة '{name}' من PNG أو JPEG أو SVG</translation>
        </message>
        <message>
            <source>The picture '{name}' is not there</source>
            <translation>الصورة '{name}' غير موجودة</translation>
        </message>
        <message>
            <source>The picture '{name}' has more than {megabytes} MB</source>
            <translation>في الصورة '{name}' أكثر من {megabytes} MB</translation>
        </message>
        <message>
            <source>The next lesson, '{name}', is not there</source>
            <translation>الدرس التالي، '{name}'، غير موجود</translation>
        </message>
        <message>
            <source>These lessons lead to each other without end: {names}</source>
            <translation>تقود هذه الدروس بعضها إلى بعض بلا نهاية: {names}</translation>
        </message>
        <message>
            <source>There is no lesson '{name}' in the folder above; a translation has the name of what it translates</source>
            <translation>لا يوجد درس باسم '{name}' في المجلد الأعلى؛ تحمل الترجمة اسم ما تترجمه</translation>
        </message>
        <message>
            <source>The header's '{field}' must be as in the lesson that is translated</source>
            <translation>يجب أن يكون '{field}' في الترويسة كما في الدرس المترجَم</translation>
        </message>
        <message>
            <source>There are {count} pages here, but {wanted} in the lesson that is translated</source>
            <translation>عدد الصفحات هنا {count}، وهو في الدرس المترجَم {wanted}</translation>
        </message>
        <message>
            <source>The page '{title}' has {count} parts here, but {wanted} in the lesson that is translated</source>
            <translation>للصفحة '{title}' هنا {count} أجزاء، ولها في الدرس المترجَم {wanted}</translation>
        </message>
        <message>
            <source>Only what people read may be translated; programs, ids, answers, formulas and `code` stay</source>
            <translation>لا يُترجَم إلا ما يقرؤه الناس؛ أما البرامج والمعرّفات والأجوبة والصيغ و`code` فتبقى كما هي</translation>
        </message>
        <message>
            <source>Another lesson has the same name; rename one of them</source>
            <translation>لدرس آخر الاسم نفسه؛ غيّر اسم أحدهما</translation>
        </message>
        <message>
            <source>{path} has no lesson in it; a lesson is a file whose name ends in .md</source>
            <translation>لا درس في {path}؛ الدرس ملف ينتهي اسمه بـ .md</translation>
        </message>
        <message>
            <source>{path} is not there</source>
            <translation>{path} غير موجود</translation>
        </message>
        <message>
            <source>{path} is neither a folder nor a zip file</source>
            <translation>ليس {path} مجلدًا ولا ملف zip</translation>
        </message>
        <message>
            <source>{path} can't be read as a zip file: {error}</source>
            <translation>تعذّرت قراءة {path} ملف zip: {error}</translation>
        </message>
        <message>
            <source>This entry leads out of the archive, so it was left out</source>
            <translation>يقود هذا العنصر إلى خارج الأرشيف، فتُرك</translation>
        </message>
        <message>
            <source>This entry unpacks to more than {megabytes} MB, so it was left out</source>
            <translation>ينفك هذا العنصر إلى أكثر من {megabytes} MB، فتُرك</translation>
        </message>
        <message>
            <source>There are more than {most} lessons; the others were left out</source>
            <translation>هناك أكثر من {most} دروس؛ وتُركت البقية</translation>
        </message>
        <message>
            <source>{name} should be {expected}, and is {found} now ({versions})</source>
            <translation>ينبغي أن يكون {name} {expected}، وهو الآن {found} ({versions})</translation>
        </message>
        <message>
            <source>Task '{id}': the answer {answer} should be right, and is judged {verdict}</source>
            <translation>المهمة '{id}': ينبغي أن تكون الإجابة {answer} صحيحة، وحُكم عليها {verdict}</translation>
        </message>
        <message>
            <source>Task '{id}': the answer {answer} should be wrong, and is judged {verdict}</source>
            <translation>المهمة '{id}': ينبغي أن تكون الإجابة {answer} خاطئة، وحُكم عليها {verdict}</translation>
        </message>
        <message>
            <source>Task '{id}': the answer {answer} should be told as {expected}, and is as {found}</source>
            <translation>المهمة '{id}': ينبغي أن يُقال عن الإجابة {answer} {expected}، ويُقال {found}</translation>
        </message>
        <message>
            <source>{what} could not be computed; try triptych compare with it</source>
            <translation>تعذّر حساب {what}؛ جرّبه بـ triptych compare</translation>
        </message>
        <message>
            <source>{text}</source>
            <translation>{text}</translation>
        </message>
        <message>
            <source>That is right.</source>
            <translation>هذا صحيح.</translation>
        </message>
        <message>
            <source>I could not decide this.</source>
            <translation>لم أستطع حسم هذا.</translation>
        </message>
        <message>
            <source>Type an answer first.</source>
            <translation>اكتب إجابة أولًا.</translation>
        </message>
        <message>
            <source>Say what you expect first; then look.</source>
            <translation>قل ما تتوقع أولًا؛ ثم انظر.</translation>
        </message>
        <message>
            <source>'{text}' is no number; write one like 6.7, -0.5, pi/2 or 1e-3.</source>
            <translation>'{text}' ليس عددًا؛ اكتب واحدًا مثل 6.7 أو -0.5 أو pi/2 أو 1e-3.</translation>
        </message>
        <message>
            <source>{value} is not it.</source>
            <translation>ليس {value}.</translation>
        </message>
        <message>
            <source>Choose negative, zero or positive.</source>
            <translation>اختر سالبًا أو صفرًا أو موجبًا.</translation>
        </message>
        <message>
            <source>So it is: {of} is {value}.</source>
            <translation>هو كذلك: {of} يساوي {value}.</translation>
        </message>
        <message>
            <source>Not so: {of} is {value}. Look at which way the curve leans there.</source>
            <translation>ليس كذلك: {of} يساوي {value}. انظر إلى أين يميل المنحنى هناك.</translation>
        </message>
        <message>
            <source>Well guessed: {of} is {value}.</source>
            <translation>أحسنت التخمين: {of} يساوي {value}.</translation>
        </message>
        <message>
            <source>{of} is {value}; your guess is off by more than a factor of {within}.</source>
            <translation>{of} يساوي {value}؛ وتخمينك بعيد بأكثر من {within} أضعاف.</translation>
        </message>
        <message>
            <source>{of} is {value}, so even the sign is the other one.</source>
            <translation>{of} يساوي {value}، فحتى الإشارة هي الأخرى.</translation>
        </message>
        <message>
            <source>Your line has the shape of the true curve.</source>
            <translation>لخطك شكل المنحنى الحقيقي.</translation>
        </message>
        <message>
            <source>Draw over more of the range; at least {fewest} places are needed.</source>
            <translation>ارسم على جزء أكبر من المدى؛ يلزم {fewest} مواضع على الأقل.</translation>
        </message>
        <message>
            <source>Where the true curve is above 0, yours is mostly below, and the other way round.</source>
            <translation>حيث المنحنى الحقيقي فوق 0 فمنحناك تحته غالبًا، والعكس.</translation>
        </message>
        <message>
            <source>Your line runs mostly too high.</source>
            <translation>خطك أعلى مما يجب غالبًا.</translation>
        </message>
        <message>
            <source>Your line runs mostly too low.</source>
            <translation>خطك أدنى مما يجب غالبًا.</translation>
        </message>
        <message>
            <source>Fill in all {count} boxes: each factor, and then their product.</source>
            <translation>املأ الخانات {count} كلها: كل عامل، ثم جداءها.</translation>
        </message>
        <message>
            <source>The factor d{of}/d{by} is not right yet.</source>
            <translation>العامل d{of}/d{by} ليس صحيحًا بعد.</translation>
        </message>
        <message>
            <source>This is the product of the factors that you typed, so the multiplying is right; factor {number} is not.</source>
            <translation>هذا جداء العوامل التي كتبتها، فالضرب صحيح؛ والعامل {number} ليس صحيحًا.</translation>
        </message>
        <message>
            <source>Each factor is right, and so is their product.</source>
            <translation>كل عامل صحيح، وجداؤها كذلك.</translation>
        </message>
        <message>
            <source>Pick one of the rules.</source>
            <translation>اختر إحدى القواعد.</translation>
        </message>
        <message>
            <source>That rule does not fit {step}. Ask what was done last when it was computed.</source>
            <translation>لا تناسب تلك القاعدة {step}. اسأل ما الذي فُعل أخيرًا عند حسابه.</translation>
        </message>
        <message>
            <source>{step} is not put together like that. Ask what was done last when it was computed.</source>
            <translation>ليس {step} مركّبًا هكذا. اسأل ما الذي فُعل أخيرًا عند حسابه.</translation>
        </message>
        <message>
            <source>Right. Now it reads {formula}</source>
            <translation>صحيح. يُقرأ الآن {formula}</translation>
        </message>
        <message>
            <source>Right, and nothing is left to differentiate: {formula}</source>
            <translation>صحيح، ولم يبقَ ما يُشتق: {formula}</translation>
        </message>
        <message>
            <source>Every step has to be put in its place, once.</source>
            <translation>يجب وضع كل خطوة في مكانها، مرة واحدة.</translation>
        </message>
        <message>
            <source>{step} comes too early: its gradient is complete only when {user} has handed its share back.</source>
            <translation>جاء {step} مبكرًا: لا يكتمل تدرّجه حتى يعيد {user} نصيبه.</translation>
        </message>
        <message>
            <source>Right: every step comes only when all that used it have handed back their share.</source>
            <translation>صحيح: لا تأتي خطوة حتى يعيد كل من استخدمها نصيبه.</translation>
        </message>
        <message>
            <source>Choose one of the answers.</source>
            <translation>اختر إحدى الإجابات.</translation>
        </message>
        <message>
            <source>That is part of it; another answer is right too.</source>
            <translation>هذا جزء منها؛ وإجابة أخرى صحيحة أيضًا.</translation>
        </message>
        <message>
            <source>Point at the line at fault, or mend the lines and run them.</source>
            <translation>أشر إلى السطر المخطئ، أو أصلح الأسطر وشغّلها.</translation>
        </message>
        <message>
            <source>That is the line. Now mend it.</source>
            <translation>هذا هو السطر. أصلحه الآن.</translation>
        </message>
        <message>
            <source>Line {line} does what it should; look elsewhere.</source>
            <translation>السطر {line} يفعل ما ينبغي؛ انظر في غيره.</translation>
        </message>
        <message>
            <source>It still stops at line {line}: {message}</source>
            <translation>ما زال يقف عند السطر {line}: {message}</translation>
        </message>
        <message>
            <source>It runs, but {name} is {found} and should be {expected}.</source>
            <translation>يعمل، لكن {name} يساوي {found} وينبغي أن يكون {expected}.</translation>
        </message>
        <message>
            <source>Mended: it runs, and every number is as it should be.</source>
            <translation>أُصلح: يعمل، وكل عدد كما ينبغي.</translation>
        </message>
        <message>
            <source>{name} has to stay where it was; put it back.</source>
            <translation>يجب أن يبقى {name} حيث كان؛ أعده.</translation>
        </message>
        <message>
            <source>{of} has no value here; move on.</source>
            <translation>ليس لـ {of} قيمة هنا؛ تحرّك.</translation>
        </message>
        <message>
            <source>Not yet: {of} is {value}, and has to be below {most}.</source>
            <translation>ليس بعد: {of} يساوي {value}، ويجب أن يكون تحت {most}.</translation>
        </message>
        <message>
            <source>Not yet: {of} is {value}, and has to be above {least}.</source>
            <translation>ليس بعد: {of} يساوي {value}، ويجب أن يكون فوق {least}.</translation>
        </message>
        <message>
            <source>Reached.</source>
            <translation>بُلغ.</translation>
        </message>
        <message>
            <source>I could not decide; here is how both look at five points.</source>
            <translation>لم أستطع الحسم؛ هكذا يبدو كلاهما عند خمس نقاط.</translation>
        </message>
        <message>
            <source>Chain rule: outer derivative times inner derivative</source>
            <translation>قاعدة السلسلة: المشتقة الخارجية في الداخلية</translation>
        </message>
        <message>
            <source>Constant factor: it stays</source>
            <translation>العامل الثابت: يبقى</translation>
        </message>
        <message>
            <source>Cosine: cos gives -sin</source>
            <translation>جيب التمام: cos تعطي -sin</translation>
        </message>
        <message>
            <source>Error function: erf gives a Gaussian</source>
            <translation>دالة الخطأ: erf تعطي غاوسية</translation>
        </message>
        <message>
            <source>Exponential: it stays, times the logarithm of its base</source>
            <translation>الأسية: تبقى، في لوغاريتم أساسها</translation>
        </message>
        <message>
            <source>Hyperbolic functions</source>
            <translation>دوال زائدية</translation>
        </message>
        <message>
            <source>Inverse functions</source>
            <translation>دوال عكسية</translation>
        </message>
        <message>
            <source>Logarithm: log u gives u'/u</source>
            <translation>اللوغاريتم: log u تعطي u'/u</translation>
        </message>
        <message>
            <source>Piece by piece</source>
            <translation>قطعة قطعة</translation>
        </message>
        <message>
            <source>Power rule: the exponent comes down, and is lowered by 1</source>
            <translation>قاعدة القوة: ينزل الأس وينقص 1</translation>
        </message>
        <message>
            <source>Product rule: u'v + uv'</source>
            <translation>قاعدة الجداء: u'v + uv'</translation>
        </message>
        <message>
            <source>Quotient rule: (u'v - uv')/v²</source>
            <translation>قاعدة القسمة: (u'v - uv')/v²</translation>
        </message>
        <message>
            <source>Secant, cosecant, cotangent</source>
            <translation>القاطع وقاطع التمام وظل التمام</translation>
        </message>
        <message>
            <source>Sigmoid: s gives s(1 - s)</source>
            <translation>السيغمويد: s يعطي s(1 - s)</translation>
        </message>
        <message>
            <source>Sine: sin gives cos</source>
            <translation>الجيب: sin تعطي cos</translation>
        </message>
        <message>
            <source>Gamma functions</source>
            <translation>دوال غاما</translation>
        </message>
        <message>
            <source>Sum rule: term by term</source>
            <translation>قاعدة المجموع: حدًا حدًا</translation>
        </message>
        <message>
            <source>Tangent: tan gives 1 + tan²</source>
            <translation>الظل: tan تعطي 1 + tan²</translation>
        </message>
        <message>
            <source>What a slope is</source>
            <translation>ما الميل</translation>
        </message>
        <message>
            <source>Powers</source>
            <translation>القوى</translation>
        </message>
        <message>
            <source>Sums and constant factors</source>
            <translation>المجاميع والعوامل الثابتة</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>الجداءات</translation>
        </message>
        <message>
            <source>Quotients</source>
            <translation>القسمة</translation>
        </message>
        <message>
            <source>The chain rule</source>
            <translation>قاعدة السلسلة</translation>
        </message>
        <message>
            <source>Exponentials</source>
            <translation>الأسية</translation>
        </message>
        <message>
            <source>Logarithms</source>
            <translation>اللوغاريتمات</translation>
        </message>
        <message>
            <source>Sine and cosine</source>
            <translation>الجيب وجيب التمام</translation>
        </message>
        <message>
            <source>Sums over paths</source>
            <translation>مجاميع على المسارات</translation>
        </message>
        <message>
            <source>The perceptron's chain</source>
            <translation>سلسلة البيرسبترون</translation>
        </message>
        <message>
            <source>Cross-entropy and its cancelling</source>
            <translation>الإنتروبيا المتقاطعة واختصارها</translation>
        </message>
        <message>
            <source>What the tape records</source>
            <translation>ما يسجّله الشريط</translation>
        </message>
        <message>
            <source>Gradients that add up</source>
            <translation>تدرّجات تتراكم</translation>
        </message>
        <message>
            <source>Stopping the tape</source>
            <translation>إيقاف الشريط</translation>
        </message>
        <message>
            <source>Vectors and vᵀJ</source>
            <translation>المتجهات وvᵀJ</translation>
        </message>
        <message>
            <source>Corners</source>
            <translation>الأركان</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>التقريب</translation>
        </message>
        <message>
            <source>Saturation</source>
            <translation>التشبع</translation>
        </message>
        <message>
            <source>Clamps</source>
            <translation>clamp</translation>
        </message>
        <message>
            <source>Finite differences</source>
            <translation>فروق محدودة</translation>
        </message>
        <message>
            <source>Formulas that grow</source>
            <translation>صيغ تنمو</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>التدريب</translation>
        </message>
        <message>
            <source>Differentiate by {wrt}.</source>
            <translation>اشتق بالنسبة إلى {wrt}.</translation>
        </message>
        <message>
            <source>What was done last when {step} was computed? Begin there.</source>
            <translation>ما الذي فُعل أخيرًا عند حساب {step}؟ ابدأ من هناك.</translation>
        </message>
        <message>
            <source>After the first rule it reads {formula}</source>
            <translation>بعد القاعدة الأولى يُقرأ {formula}</translation>
        </message>
        <message>
            <source>One way to write it: {formula}</source>
            <translation>طريقة لكتابته: {formula}</translation>
        </message>
        <message>
            <source>{path} has more than {megabytes} MB</source>
            <translation>في {path} أكثر من {megabytes} MB</translation>
        </message>
        <message>
            <source>{path} can't be read: {error}</source>
            <translation>تعذّرت قراءة {path}: {error}</translation>
        </message>
        <message>
            <source>{path} is not a text in UTF-8; save the table as CSV in UTF-8</source>
            <translation>ليس {path} نصًا بترميز UTF-8؛ احفظ الجدول CSV بترميز UTF-8</translation>
        </message>
        <message>
            <source>{path}, line {line}: {why}; export the file again from Triptych</source>
            <translation>{path}، السطر {line}: {why}؛ صدّر الملف من Triptych مجددًا</translation>
        </message>
        <message>
            <source>The file of your progress was damaged and could not be read. It was set aside as {aside}; a new one was begun.</source>
            <translation>كان ملف تقدمك تالفًا وتعذّرت قراءته. نُحّي باسم {aside}؛ وبدأ ملف جديد.</translation>
        </message>
        <message>
            <source>The file of your progress, {path}, is damaged and could not be set aside: {error}. Practice goes on, but is not kept.</source>
            <translation>ملف تقدمك، {path}، تالف وتعذّرت تنحيته: {error}. يستمر التدريب دون حفظ.</translation>
        </message>
        <message>
            <source>The file of your progress, {path}, was gone, so a new one was begun; what it held is not known any more.</source>
            <translation>كان ملف تقدمك، {path}، قد اختفى، فبدأ ملف جديد؛ وما كان فيه لم يعد معروفًا.</translation>
        </message>
        <message>
            <source>The file of your progress, {path}, is in use by another program. Practice goes on, and is kept as soon as the file is free.</source>
            <translation>ملف تقدمك، {path}، يستخدمه برنامج آخر. يستمر التدريب، ويُحفظ حالما يتفرغ الملف.</translation>
        </message>
        <message>
            <source>The file of your progress, {path}, can't be written ({error}). Practice goes on, but is not kept.</source>
            <translation>تعذّرت كتابة ملف تقدمك، {path} ({error}). يستمر التدريب دون حفظ.</translation>
        </message>
        <message>
            <source>The file of your progress, {path}, was written by a newer Triptych. It is left as it is; practice goes on, but is not kept.</source>
            <translation>كتب ملف تقدمك، {path}، إصدار أحدث من Triptych. تُرك كما هو؛ ويستمر التدريب دون حفظ.</translation>
        </message>
        <message>
            <source>This has more than {most} MB, so it was not read; a session is a page or two of text</source>
            <translation>في هذا أكثر من {most} MB، فلم يُقرأ؛ الجلسة صفحة أو صفحتان من النص</translation>
        </message>
        <message>
            <source>Here is more than a session keeps ({most} MB in all, 200,000 characters in a cell), so nothing was written; take some of the lab's cells away, or save them as a notebook</source>
            <translation>هنا أكثر مما تحفظه جلسة ({most} ميغابايت في المجموع، و200,000 حرف في الخلية)، فلم يُكتب شيء؛ احذف بعض خلايا المختبر، أو احفظها دفترًا</translation>
        </message>
        <message>
            <source>The file is not a text in UTF-8, so it is no session</source>
            <translation>ليس الملف نصًا بترميز UTF-8، فليس جلسة</translation>
        </message>
        <message>
            <source>This is no session, or a damaged one: line {line} can't be read as TOML</source>
            <translation>هذه ليست جلسة، أو هي تالفة: لا يمكن قراءة السطر {line} على أنه TOML</translation>
        </message>
        <message>
            <source>This is no session: its brackets or names are nested deeper than any session's</source>
            <translation>هذه ليست جلسة: أقواسها أو أسماؤها متداخلة أعمق مما في أي جلسة</translation>
        </message>
        <message>
            <source>The field '{room}.table' can't be used: row {row} has {has} numbers for {names} names</source>
            <translation>لا يمكن استعمال الحقل '{room}.table': في الصف {row} من الأعداد {has} ومن الأسماء {names}</translation>
        </message>
        <message>
            <source>This session was cut short: the line that ends it is missing. Open a whole copy of it, or, if nothing else is missing, write {mark} below it</source>
            <translation>هذه الجلسة مبتورة: السطر الذي ينهيها مفقود. افتح نسخة كاملة منها، أو اكتب {mark} تحتها إن لم ينقص غيره</translation>
        </message>
        <message>
            <source>This is no session: a line such as triptych = 1 is missing</source>
            <translation>ليس هذا جلسة: ينقص سطر مثل triptych = 1</translation>
        </message>
        <message>
            <source>This session has format {number}; this program reads formats up to {known}. Open it with a newer Triptych</source>
            <translation>صيغة هذه الجلسة {number}؛ ويقرأ هذا البرنامج حتى {known}. افتحها بإصدار أحدث من Triptych</translation>
        </message>
        <message>
            <source>This session goes with the lessons in {path}, which can't be opened from here; open them from the menu, wherever they are</source>
            <translation>هذه الجلسة مع الدروس في {path}، ولا يمكن فتحها من هنا؛ افتحها من القائمة أينما كانت</translation>
        </message>
        <message>
            <source>The field 'perceptron.program' is no network that the Perceptron room can show</source>
            <translation>الحقل 'perceptron.program' ليس شبكة تستطيع قاعة البيرسبترون عرضها</translation>
        </message>
        <message>
            <source>{name} was changed by another window or program since it was opened or saved here, so nothing was written: save over it, or under another name</source>
            <translation>غيّرت نافذة أخرى أو برنامج آخر {name} منذ فُتح أو حُفظ هنا، فلم يُكتب شيء: احفظ فوقه أو باسم آخر</translation>
        </message>
        <message>
            <source>This line is no session, or was changed on its way; copy it once more</source>
            <translation>ليس هذا السطر جلسة، أو تغيّر في الطريق؛ انسخه مجددًا</translation>
        </message>
        <message>
            <source>The line of this session was cut short on its way; copy it once more, to its end</source>
            <translation>قُطع سطر هذه الجلسة في الطريق؛ انسخه مجددًا حتى نهايته</translation>
        </message>
        <message>
            <source>{path} is a folder; choose a file in it</source>
            <translation>‏{path} مجلد؛ اختر ملفًا فيه</translation>
        </message>
        <message>
            <source>{path} can't be written: {error}. What was there is as it was; choose another place</source>
            <translation>تعذّرت كتابة {path}: {error}. ما كان هناك باقٍ؛ اختر مكانًا آخر</translation>
        </message>
        <message>
            <source>The chain rule is written out for numbers; over vectors and matrices the other two show the same</source>
            <translation>تُكتب قاعدة السلسلة للأعداد؛ وعلى المتجهات والمصفوفات تعرض الأخريان الشيء نفسه</translation>
        </message>
        <message>
            <source>There are {count} paths, too many to write each one out; the other two show the same</source>
            <translation>هناك {count} مسارات، أكثر من أن يُكتب كل منها؛ وتعرض الأخريان الشيء نفسه</translation>
        </message>
        <message>
            <source>PyTorch's code for this program could not be had</source>
            <translation>تعذّر الحصول على شيفرة PyTorch لهذا البرنامج</translation>
        </message>
        <message>
            <source>SymPy has no exact word for something here: {word}</source>
            <translation>ليس لدى SymPy كلمة دقيقة لشيء هنا: {word}</translation>
        </message>
        <message>
            <source>There are {count} numbers to differentiate by, too many to write SymPy's derivatives out</source>
            <translation>هناك {count} أعداد للاشتقاق بالنسبة إليها، أكثر من أن تُكتب مشتقات SymPy</translation>
        </message>
        <message>
            <source>Written out, SymPy's derivative would fill many pages; the other two show its numbers</source>
            <translation>لو كُتبت مشتقة SymPy كاملة لملأت صفحات كثيرة؛ والطريقتان الأخريان تعرضان أعدادها</translation>
        </message>
        <message>
            <source>There is no curve along a single number to be drawn</source>
            <translation>لا منحنى على امتداد عدد واحد يُرسم</translation>
        </message>
        <message>
            <source>At this point SymPy's code has no number for {what}, so it is left out here</source>
            <translation>عند هذه النقطة لا يعطي كود SymPy عددًا لـ {what}، لذلك تُرك هنا</translation>
        </message>
        <message>
            <source>The code gave {found} for {what}, and {shown} is shown. So nothing was written; please report this program</source>
            <translation>أعطت الشيفرة {found} لـ {what}، والمعروض {shown}. فلم يُكتب شيء؛ من فضلك أبلغ عن هذا البرنامج</translation>
        </message>
        <message>
            <source>The code for {name} did not run: {error}. So nothing was written; please report this program</source>
            <translation>لم تعمل شيفرة {name}: {error}. فلم يُكتب شيء؛ من فضلك أبلغ عن هذا البرنامج</translation>
        </message>
        <message>
            <source>The code did not end within {seconds} s, so it was stopped and nothing was written</source>
            <translation>لم تنتهِ الشيفرة خلال {seconds} s، فأُوقفت ولم يُكتب شيء</translation>
        </message>
        <message>
            <source>The process that runs the code ended before it was done, so nothing was written; try again</source>
            <translation>انتهت العملية التي تشغّل الشيفرة قبل إتمامها، فلم يُكتب شيء؛ حاول مجددًا</translation>
        </message>
        <message>
            <source>The drawing was not done within {seconds} s, so it was stopped, and there is no file</source>
            <translation>لم يكتمل الرسم خلال {seconds} ث، فأُوقف، ولا يوجد ملف</translation>
        </message>
        <message>
            <source>The process that draws for files ended before it was done, so there is no file; try again</source>
            <translation>انتهت العملية التي ترسم للملفات قبل أن تكتمل، فلا يوجد ملف؛ أعد المحاولة</translation>
        </message>
        <message>
            <source>The curves came out differently when the code was run, so they are left out here</source>
            <translation>جاءت المنحنيات مختلفة عند تشغيل الشيفرة، فتُركت هنا</translation>
        </message>
        <message>
            <source>Somewhere along the curves the code has no number to give, so they are left out here</source>
            <translation>في موضع ما على المنحنيات لا تعطي الشيفرة أي عدد، فتُركت هنا</translation>
        </message>
        <message>
            <source>The numbers were computed anew and came out differently ({what}: {found}, shown {shown}), so nothing was written. Move a slider and try again</source>
            <translation>حُسبت الأعداد من جديد فجاءت مختلفة ({what}: {found}، والمعروض {shown})، فلم يُكتب شيء. حرّك منزلقًا وحاول مجددًا</translation>
        </message>
        <message>
            <source>Cell {number} was not run: {because} A file would not do what it says, so nothing was written</source>
            <translation>لم تُشغَّل الخلية {number}: {because} لن يفعل الملف ما يقوله، فلم يُكتب شيء</translation>
        </message>
        <message>
            <source>Run the cells one by one: cell {number} ends with an error, as in the lab, and a run of the whole file ends there</source>
            <translation>شغّل الخلايا واحدة واحدة: تنتهي الخلية {number} بخطأ كما في المختبر، وتشغيل الملف كله ينتهي هناك</translation>
        </message>
        <message>
            <source>There is no answer to this program that could be taken away: {because}</source>
            <translation>لا إجابة لهذا البرنامج تُؤخذ: {because}</translation>
        </message>
        <message>
            <source>Verdicts</source>
            <translation>الأحكام</translation>
        </message>
        <message>
            <source>Functions</source>
            <translation>الدوال</translation>
        </message>
        <message>
            <source>What it says, and where</source>
            <translation>ماذا تقول، وأين</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>التعريف</translation>
        </message>
        <message>
            <source>Local derivative</source>
            <translation>المشتقة الموضعية</translation>
        </message>
        <message>
            <source>What it hands back: v is the gradient that comes to it</source>
            <translation>ما تعيده: v هو التدرّج الذي يصل إليها</translation>
        </message>
        <message>
            <source>Edges</source>
            <translation>الحواف</translation>
        </message>
        <message>
            <source>Real where</source>
            <translation>حقيقية حيث</translation>
        </message>
        <message>
            <source>Has a slope by {param} where</source>
            <translation>لها ميل بالنسبة إلى {param} حيث</translation>
        </message>
        <message>
            <source>A corner, a jump or a vertical slope where</source>
            <translation>ركن أو قفزة أو ميل رأسي حيث</translation>
        </message>
        <message>
            <source>In code, held fixed where</source>
            <translation>مثبّتة في الشيفرة حيث</translation>
        </message>
        <message>
            <source>Comes near to, and never reaches,</source>
            <translation>تقترب من، ولا تبلغ أبدًا،</translation>
        </message>
        <message>
            <source>None: it is real and smooth everywhere.</source>
            <translation>لا شيء: هي حقيقية وملساء في كل مكان.</translation>
        </message>
        <message>
            <source>How it is written</source>
            <translation>كيف تُكتب</translation>
        </message>
        <message>
            <source>In</source>
            <translation>في</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>تُكتب</translation>
        </message>
        <message>
            <source>a program here</source>
            <translation>برنامج هنا</translation>
        </message>
        <message>
            <source>by its definition</source>
            <translation>بتعريفها</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>جرّبها</translation>
        </message>
    </context>
    <context>
        <name>examples</name>
        <message>
            <source>First steps</source>
            <translation>خطوات أولى</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>مربع</translation>
        </message>
        <message>
            <source>Sine of a square</source>
            <translation>جيب مربع</translation>
        </message>
        <message>
            <source>An input used twice: two paths</source>
            <translation>مدخل يُستخدم مرتين: مساران</translation>
        </message>
        <message>
            <source>Product and quotient</source>
            <translation>جداء وقسمة</translation>
        </message>
        <message>
            <source>Two inputs</source>
            <translation>مدخلان</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>التعلم</translation>
        </message>
        <message>
            <source>Perceptron with binary cross-entropy</source>
            <translation>بيرسبترون بإنتروبيا متقاطعة ثنائية</translation>
        </message>
        <message>
            <source>Cross-entropy written out</source>
            <translation>إنتروبيا متقاطعة مكتوبة كاملة</translation>
        </message>
        <message>
            <source>Line through one point: squared error</source>
            <translation>مستقيم عبر نقطة: خطأ تربيعي</translation>
        </message>
        <message>
            <source>Hinge loss</source>
            <translation>خسارة Hinge</translation>
        </message>
        <message>
            <source>Network of 2-2-2 units with published numbers (M. Mazur)</source>
            <translation>شبكة من 2-2-2 وحدات بأعداد منشورة (M. Mazur)</translation>
        </message>
        <message>
            <source>Vectors</source>
            <translation>المتجهات</translation>
        </message>
        <message>
            <source>Mean of squares</source>
            <translation>متوسط مربعات</translation>
        </message>
        <message>
            <source>Dot product into a neuron</source>
            <translation>جداء سلّمي إلى عصبون</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>البعد</translation>
        </message>
        <message>
            <source>Where the three part</source>
            <translation>حيث تفترق الثلاثة</translation>
        </message>
        <message>
            <source>Kink: relu at 0</source>
            <translation>انكسار: relu عند 0</translation>
        </message>
        <message>
            <source>Kink: the larger of two at a tie</source>
            <translation>انكسار: أكبر اثنين عند التعادل</translation>
        </message>
        <message>
            <source>Saturation: p is exactly 1 in float32</source>
            <translation>تشبّع: p يساوي 1 تمامًا في float32</translation>
        </message>
        <message>
            <source>Clamp: a gradient of 0 in float64</source>
            <translation>clamp: تدرّج 0 في float64</translation>
        </message>
        <message>
            <source>Cancellation: 1 - cos(x) for a small x</source>
            <translation>إلغاء: 1 - cos(x) لـ x صغير</translation>
        </message>
        <message>
            <source>Overflow: exp of a large number</source>
            <translation>فيض: exp لعدد كبير</translation>
        </message>
        <message>
            <source>Outside the domain: log of a negative number</source>
            <translation>خارج المجال: log لعدد سالب</translation>
        </message>
        <message>
            <source>A masked branch that still hurts</source>
            <translation>فرع محجوب يضر مع ذلك</translation>
        </message>
        <message>
            <source>Growth</source>
            <translation>النمو</translation>
        </message>
        <message>
            <source>Logistic map, five times</source>
            <translation>التطبيق اللوجستي، خمس مرات</translation>
        </message>
    </context>
    <context>
        <name>further</name>
        <message>
            <source>Finite difference</source>
            <translation>فرق محدود</translation>
        </message>
        <message>
            <source>(f(x + h) − f(x − h)) / 2h</source>
            <translation>(f(x + h) − f(x − h)) / 2h</translation>
        </message>
        <message>
            <source>(f(x+h) − f(x−h)) / 2h</source>
            <translation>(f(x+h) − f(x−h)) / 2h</translation>
        </message>
        <message>
            <source>Complex step</source>
            <translation>خطوة عقدية</translation>
        </message>
        <message>
            <source>Im f(x + ih) / h</source>
            <translation>Im f(x + ih) / h</translation>
        </message>
        <message>
            <source>Forward mode</source>
            <translation>النمط الأمامي</translation>
        </message>
        <message>
            <source>dual numbers, one input at a time</source>
            <translation>أعداد ثنائية، مدخل واحد كل مرة</translation>
        </message>
        <message>
            <source>dual numbers</source>
            <translation>أعداد ثنائية</translation>
        </message>
        <message>
            <source>micrograd's tape</source>
            <translation>شريط micrograd</translation>
        </message>
        <message>
            <source>an object for every number, then back</source>
            <translation>كائن لكل عدد، ثم رجوعًا</translation>
        </message>
        <message>
            <source>a tape of objects</source>
            <translation>شريط من الكائنات</translation>
        </message>
    </context>
    <context>
        <name>lab</name>
        <message>
            <source>{name}: version {was} → {now}</source>
            <translation>{name}: الإصدار {was} → {now}</translation>
        </message>
        <message>
            <source>  (leaf)</source>
            <translation>  (leaf)</translation>
        </message>
        <message>
            <source>  (not on the tape)</source>
            <translation>  (ليس على الشريط)</translation>
        </message>
        <message>
            <source>freed: {steps}</source>
            <translation>حُرّر: {steps}</translation>
        </message>
        <message>
            <source>recorded anew: {steps}</source>
            <translation>سُجّل من جديد: {steps}</translation>
        </message>
        <message>
            <source>name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>What it is called</source>
            <translation>ماذا يُسمّى</translation>
        </message>
        <message>
            <source>value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Its numbers, as torch prints them</source>
            <translation>أعداده كما يطبعها torch</translation>
        </message>
        <message>
            <source>The gradient that backward has added up here so far</source>
            <translation>التدرّج الذي جمعه backward هنا حتى الآن</translation>
        </message>
        <message>
            <source>Whether operations on it are recorded</source>
            <translation>هل تُسجَّل العمليات عليه</translation>
        </message>
        <message>
            <source>Whether it was given, and not computed by recorded operations</source>
            <translation>هل أُعطي، ولم يُحسب بعمليات مسجّلة</translation>
        </message>
        <message>
            <source>The step of the tape that made it</source>
            <translation>خطوة الشريط التي صنعته</translation>
        </message>
        <message>
            <source>version</source>
            <translation>الإصدار</translation>
        </message>
        <message>
            <source>How often its numbers were changed in place</source>
            <translation>كم مرة تغيّرت أعداده في مكانها</translation>
        </message>
        <message>
            <source>The type of its numbers</source>
            <translation>نوع أعداده</translation>
        </message>
        <message>
            <source>shape</source>
            <translation>الشكل</translation>
        </message>
        <message>
            <source>How many numbers it has along each axis</source>
            <translation>كم عددًا له على امتداد كل محور</translation>
        </message>
        <message>
            <source>shares</source>
            <translation>يشارك</translation>
        </message>
        <message>
            <source>The other names of the same numbers in memory</source>
            <translation>الأسماء الأخرى للأعداد نفسها في الذاكرة</translation>
        </message>
        <message>
            <source>step</source>
            <translation>خطوة</translation>
        </message>
        <message>
            <source>torch's name of the step</source>
            <translation>اسم الخطوة في torch</translation>
        </message>
        <message>
            <source>made</source>
            <translation>صنع</translation>
        </message>
        <message>
            <source>The tensor that it made; for AccumulateGrad the leaf that it writes to</source>
            <translation>الموتر الذي صنعته؛ وفي AccumulateGrad الورقة التي تكتب فيها</translation>
        </message>
        <message>
            <source>hands on to</source>
            <translation>تسلّم إلى</translation>
        </message>
        <message>
            <source>The steps that get its gradients in backward</source>
            <translation>الخطوات التي تنال تدرّجها في backward</translation>
        </message>
        <message>
            <source>saved for backward</source>
            <translation>محفوظ لـ backward</translation>
        </message>
        <message>
            <source>What it keeps, and whether that was freed or overwritten</source>
            <translation>ما تحفظه، وهل حُرّر أو كُتب فوقه</translation>
        </message>
        <message>
            <source>freed</source>
            <translation>محرَّر</translation>
        </message>
        <message>
            <source>overwritten</source>
            <translation>كُتب فوقه</translation>
        </message>
    </context>
    <context>
        <name>lab-benches</name>
        <message>
            <source>Who wrote to .grad, and when</source>
            <translation>من كتب في .grad، ومتى</translation>
        </message>
        <message>
            <source>backward adds to .grad. It never replaces what is there, so without clearing the same gradient comes twice, three times.</source>
            <translation>يضيف backward إلى .grad. لا يستبدل ما فيه أبدًا، فبلا تفريغ يأتي التدرّج نفسه مرتين وثلاثًا.</translation>
        </message>
        <message>
            <source>Nothing clears it</source>
            <translation>لا شيء يفرّغه</translation>
        </message>
        <message>
            <source>Every backward adds the same slope once more.</source>
            <translation>كل backward يضيف الميل نفسه مرة أخرى.</translation>
        </message>
        <message>
            <source>x.grad.zero_()</source>
            <translation>x.grad.zero_()</translation>
        </message>
        <message>
            <source>The same tensor is kept and filled with 0.</source>
            <translation>يبقى الموتر نفسه ويُملأ بـ 0.</translation>
        </message>
        <message>
            <source>x.grad = None</source>
            <translation>x.grad = None</translation>
        </message>
        <message>
            <source>The gradient is thrown away; the next backward makes a new one.</source>
            <translation>يُرمى التدرّج؛ ويصنع backward التالي جديدًا.</translation>
        </message>
        <message>
            <source>optimizer.zero_grad()</source>
            <translation>optimizer.zero_grad()</translation>
        </message>
        <message>
            <source>Today's default leaves None behind, and no 0.</source>
            <translation>الافتراضي اليوم يترك None، لا 0.</translation>
        </message>
        <message>
            <source>Four ways to stop a gradient</source>
            <translation>أربع طرق لإيقاف تدرّج</translation>
        </message>
        <message>
            <source>f is stopped in four ways after a first backward, and its result is used in a product. Look at what is recorded, what backward says, and what .grad holds.</source>
            <translation>يُوقف f بأربع طرق بعد أول backward، وتُستخدم نتيجته في جداء. انظر ما يُسجَّل، وما يقوله backward، وما يحمله .grad.</translation>
        </message>
        <message>
            <source>x.requires_grad_(False)</source>
            <translation>x.requires_grad_(False)</translation>
        </message>
        <message>
            <source>The leaf is switched off for good. What it had gathered before stays in .grad, and the product is stopped too.</source>
            <translation>تُطفأ الورقة نهائيًا. ما جمعته قبل ذلك يبقى في .grad، ويتوقف الجداء أيضًا.</translation>
        </message>
        <message>
            <source>x.detach()</source>
            <translation>x.detach()</translation>
        </message>
        <message>
            <source>The same numbers by another name, without tape. x itself goes on: the product has a slope by x, with y as a constant.</source>
            <translation>الأعداد نفسها باسم آخر، بلا شريط. ويمضي x نفسه: للجداء ميل بالنسبة إلى x، وy ثابت.</translation>
        </message>
        <message>
            <source>with torch.no_grad():</source>
            <translation>with torch.no_grad():</translation>
        </message>
        <message>
            <source>Nothing inside is recorded. Afterwards x is recorded again, and y is a constant in the product.</source>
            <translation>لا يُسجَّل شيء في الداخل. وبعده يُسجَّل x من جديد، وy ثابت في الجداء.</translation>
        </message>
        <message>
            <source>with torch.inference_mode():</source>
            <translation>with torch.inference_mode():</translation>
        </message>
        <message>
            <source>As no_grad, but what is made inside can never be part of a tape, not even as a constant.</source>
            <translation>مثل no_grad، لكن ما صُنع في الداخل لا يكون جزءًا من شريط أبدًا، ولا حتى ثابتًا.</translation>
        </message>
        <message>
            <source>Who keeps a gradient</source>
            <translation>من يحفظ تدرّجًا</translation>
        </message>
        <message>
            <source>A leaf is what you made; what was computed from it passes its gradient on. In place changes are counted, and backward looks at the count.</source>
            <translation>الورقة ما صنعته أنت؛ وما حُسب منها يمرر تدرّجه. تُعدّ التغييرات في المكان، وينظر backward إلى العدّ.</translation>
        </message>
        <message>
            <source>A leaf</source>
            <translation>ورقة</translation>
        </message>
        <message>
            <source>Its gradient stays.</source>
            <translation>تدرّجها يبقى.</translation>
        </message>
        <message>
            <source>Not a leaf</source>
            <translation>ليست ورقة</translation>
        </message>
        <message>
            <source>The gradient passes through y, and torch warns the one who looks there.</source>
            <translation>يمر التدرّج عبر y، ويحذّر torch من ينظر هناك.</translation>
        </message>
        <message>
            <source>retain_grad()</source>
            <translation>retain_grad()</translation>
        </message>
        <message>
            <source>Asked beforehand, y keeps a copy of what passes.</source>
            <translation>إن طُلب مسبقًا، يحفظ y نسخة مما يمر.</translation>
        </message>
        <message>
            <source>Changed in place</source>
            <translation>تغيّر في مكانه</translation>
        </message>
        <message>
            <source>exp saved its own result; adding to that overwrites it, and the version tells.</source>
            <translation>حفظ exp نتيجته؛ والإضافة إليها كتابة فوقها، والإصدار يشي بذلك.</translation>
        </message>
        <message>
            <source>A freed tape</source>
            <translation>شريط محرَّر</translation>
        </message>
        <message>
            <source>The first backward lets go of what was saved.</source>
            <translation>يتخلى أول backward عما حُفظ.</translation>
        </message>
        <message>
            <source>The same numbers, two names</source>
            <translation>الأعداد نفسها، اسمان</translation>
        </message>
        <message>
            <source>detach shares the numbers, so a change of one is a change of both, and it is counted for both.</source>
            <translation>يشارك detach الأعداد، فتغيير أحدهما تغيير لكليهما، ويُعدّ لكليهما.</translation>
        </message>
    </context>
    <context>
        <name>lab-mistakes</name>
        <message>
            <source>Nothing to differentiate</source>
            <translation>لا شيء يُشتق</translation>
        </message>
        <message>
            <source>backward on a plain number</source>
            <translation>backward على عدد بسيط</translation>
        </message>
        <message>
            <source>Nobody asked for gradients, so nothing was recorded that could be played back.</source>
            <translation>لم يطلب أحد تدرّجات، فلم يُسجَّل ما يمكن إعادته.</translation>
        </message>
        <message>
            <source>backward on an integer</source>
            <translation>backward على عدد صحيح</translation>
        </message>
        <message>
            <source>Two causes in one: gradients were not asked for, and an integer could not have any.</source>
            <translation>سببان في واحد: لم تُطلب تدرّجات، ولا يكون للعدد الصحيح أي منها.</translation>
        </message>
        <message>
            <source>backward after detach</source>
            <translation>backward بعد detach</translation>
        </message>
        <message>
            <source>detach cuts the tape: what follows knows nothing of x.</source>
            <translation>يقطع detach الشريط: ما يليه لا يعرف شيئًا عن x.</translation>
        </message>
        <message>
            <source>backward after no_grad</source>
            <translation>backward بعد no_grad</translation>
        </message>
        <message>
            <source>Inside no_grad nothing is recorded, so y came into being without a tape.</source>
            <translation>لا يُسجَّل شيء داخل no_grad، فنشأ y بلا شريط.</translation>
        </message>
        <message>
            <source>backward after inference_mode</source>
            <translation>backward بعد inference_mode</translation>
        </message>
        <message>
            <source>Inference mode records nothing either.</source>
            <translation>لا يسجّل وضع inference شيئًا أيضًا.</translation>
        </message>
        <message>
            <source>backward after requires_grad_(False)</source>
            <translation>backward بعد requires_grad_(False)</translation>
        </message>
        <message>
            <source>The leaf was switched off before y was computed.</source>
            <translation>أُطفئت الورقة قبل حساب y.</translation>
        </message>
        <message>
            <source>backward after .item()</source>
            <translation>backward بعد .item()</translation>
        </message>
        <message>
            <source>item() gives a plain number; a tensor made of it starts from nothing.</source>
            <translation>يعطي item() عددًا بسيطًا؛ والموتر المصنوع منه يبدأ من لا شيء.</translation>
        </message>
        <message>
            <source>backward on a comparison</source>
            <translation>backward على مقارنة</translation>
        </message>
        <message>
            <source>A truth value does not move by a little when x does.</source>
            <translation>لا تتحرك قيمة الحقيقة قليلًا حين يتحرك x.</translation>
        </message>
        <message>
            <source>backward on an argmax</source>
            <translation>backward على argmax</translation>
        </message>
        <message>
            <source>A place in a list is a whole number; it has no slope.</source>
            <translation>الموضع في قائمة عدد صحيح؛ لا ميل له.</translation>
        </message>
        <message>
            <source>backward after .long()</source>
            <translation>backward بعد .long()</translation>
        </message>
        <message>
            <source>Whole numbers leave the tape.</source>
            <translation>تغادر الأعداد الصحيحة الشريط.</translation>
        </message>
        <message>
            <source>requires_grad on the loss only</source>
            <translation>requires_grad على الخسارة وحدها</translation>
        </message>
        <message>
            <source>The error goes away, and nothing learns: the tape begins at the loss and never reaches w.</source>
            <translation>يذهب الخطأ، ولا شيء يتعلم: يبدأ الشريط عند الخسارة ولا يبلغ w.</translation>
        </message>
        <message>
            <source>An integer that asks for gradients</source>
            <translation>عدد صحيح يطلب تدرّجات</translation>
        </message>
        <message>
            <source>Only numbers with a decimal point can have a gradient: write 3.0.</source>
            <translation>الأعداد ذات الفاصلة العشرية وحدها لها تدرّج: اكتب 3.0.</translation>
        </message>
        <message>
            <source>An integer asked afterwards</source>
            <translation>عدد صحيح طُلب منه لاحقًا</translation>
        </message>
        <message>
            <source>The same, asked by a method: the text is a little different.</source>
            <translation>الشيء نفسه، مطلوبًا بتابع: يختلف النص قليلًا.</translation>
        </message>
        <message>
            <source>A truth value that asks for gradients</source>
            <translation>قيمة حقيقة تطلب تدرّجات</translation>
        </message>
        <message>
            <source>True and False have no slope.</source>
            <translation>ليس لـ True وFalse ميل.</translation>
        </message>
        <message>
            <source>grad by something that does not ask</source>
            <translation>grad بالنسبة إلى ما لا يطلب</translation>
        </message>
        <message>
            <source>a takes part in the product, but it was never told to be recorded.</source>
            <translation>a في الجداء، لكن لم يُطلب تسجيله قط.</translation>
        </message>
        <message>
            <source>grad by something unused</source>
            <translation>grad بالنسبة إلى ما لا يُستخدم</translation>
        </message>
        <message>
            <source>a asks for gradients, but the output does not depend on it.</source>
            <translation>a يطلب تدرّجات، لكن المخرج لا يعتمد عليه.</translation>
        </message>
        <message>
            <source>A gradient of a gradient, without create_graph</source>
            <translation>تدرّج تدرّج، بلا create_graph</translation>
        </message>
        <message>
            <source>The first gradient was computed without being recorded. Give grad create_graph=True.</source>
            <translation>حُسب التدرّج الأول دون تسجيل. أعطِ grad القيمة create_graph=True.</translation>
        </message>
        <message>
            <source>require_grad, without the s</source>
            <translation>require_grad، بلا حرف s</translation>
        </message>
        <message>
            <source>A misspelt keyword is at least refused.</source>
            <translation>الكلمة المكتوبة خطأ تُرفض على الأقل.</translation>
        </message>
        <message>
            <source>The same misspelling as an attribute</source>
            <translation>الخطأ الإملائي نفسه في خاصية</translation>
        </message>
        <message>
            <source>Python takes any attribute in silence: requires_grad stays False.</source>
            <translation>يقبل Python أي خاصية بصمت: يبقى requires_grad على False.</translation>
        </message>
        <message>
            <source>torch.Tensor with a capital T</source>
            <translation>torch.Tensor بحرف T كبير</translation>
        </message>
        <message>
            <source>torch.Tensor is the class; torch.tensor makes a tensor of numbers.</source>
            <translation>torch.Tensor هي الصنف؛ وtorch.tensor يصنع موترًا من أعداد.</translation>
        </message>
        <message>
            <source>math on a tracked tensor</source>
            <translation>math على موتر متتبَّع</translation>
        </message>
        <message>
            <source>math gives back a plain number. torch warns that the tape ends here.</source>
            <translation>يعيد math عددًا بسيطًا. ويحذّر torch أن الشريط ينتهي هنا.</translation>
        </message>
        <message>
            <source>backward on what math gave back</source>
            <translation>backward على ما أعاده math</translation>
        </message>
        <message>
            <source>A plain number has no backward.</source>
            <translation>ليس للعدد البسيط backward.</translation>
        </message>
        <message>
            <source>numpy on a tracked tensor</source>
            <translation>numpy على موتر متتبَّع</translation>
        </message>
        <message>
            <source>numpy knows no tape, so torch does not hand the numbers over.</source>
            <translation>لا يعرف numpy شريطًا، فلا يسلّم torch الأعداد.</translation>
        </message>
        <message>
            <source>.numpy() on a tracked tensor</source>
            <translation>‏.numpy() على موتر متتبَّع</translation>
        </message>
        <message>
            <source>Detach first, and know that the tape ends there.</source>
            <translation>استخدم detach أولًا، واعلم أن الشريط ينتهي هناك.</translation>
        </message>
        <message>
            <source>A torch function on a plain number</source>
            <translation>دالة torch على عدد بسيط</translation>
        </message>
        <message>
            <source>torch's functions take tensors: wrap the number in torch.tensor.</source>
            <translation>تأخذ دوال torch موترات: ضع العدد في torch.tensor.</translation>
        </message>
        <message>
            <source>x.grad() before backward</source>
            <translation>x.grad() قبل backward</translation>
        </message>
        <message>
            <source>grad is not a method. Before the first backward it is None, and None can't be called.</source>
            <translation>ليس grad تابعًا. قبل أول backward هو None، وNone لا يُستدعى.</translation>
        </message>
        <message>
            <source>x.grad() after backward</source>
            <translation>x.grad() بعد backward</translation>
        </message>
        <message>
            <source>After backward it is a tensor, and a tensor can't be called either.</source>
            <translation>بعد backward هو موتر، والموتر لا يُستدعى أيضًا.</translation>
        </message>
        <message>
            <source>Clearing what is not there yet</source>
            <translation>تفريغ ما ليس موجودًا بعد</translation>
        </message>
        <message>
            <source>Before the first backward .grad is None.</source>
            <translation>قبل أول backward يكون .grad هو None.</translation>
        </message>
        <message>
            <source>Twice, and adding up</source>
            <translation>مرتين، والتراكم</translation>
        </message>
        <message>
            <source>backward twice on one graph</source>
            <translation>backward مرتين على رسم واحد</translation>
        </message>
        <message>
            <source>The first backward let go of what had been saved.</source>
            <translation>تخلى أول backward عما حُفظ.</translation>
        </message>
        <message>
            <source>Twice, where nothing was saved</source>
            <translation>مرتين، حيث لم يُحفظ شيء</translation>
        </message>
        <message>
            <source>A sum needs no numbers for its slope, so nothing is freed: it works, and adds up to 2.</source>
            <translation>لا يحتاج المجموع إلى أعداد لميله، فلا يُحرَّر شيء: يعمل، ويتراكم إلى 2.</translation>
        </message>
        <message>
            <source>Twice on 2*x</source>
            <translation>مرتين على 2*x</translation>
        </message>
        <message>
            <source>A product does save something, even where one factor is a plain 2.</source>
            <translation>يحفظ الجداء شيئًا، ولو كان أحد العاملين 2 بسيطًا.</translation>
        </message>
        <message>
            <source>4, 8, 12, 16</source>
            <translation>4, 8, 12, 16</translation>
        </message>
        <message>
            <source>A new forward each time is allowed, and each backward adds to what is there.</source>
            <translation>يجوز حساب جديد كل مرة، ويضيف كل backward إلى ما هناك.</translation>
        </message>
        <message>
            <source>A name for the old gradient</source>
            <translation>اسم للتدرّج القديم</translation>
        </message>
        <message>
            <source>The sum is made in place: the old name shows the new value.</source>
            <translation>يُجمع في المكان: يعرض الاسم القديم القيمة الجديدة.</translation>
        </message>
        <message>
            <source>Off, on again, and a stale 4</source>
            <translation>إطفاء ثم تشغيل، و4 قديمة</translation>
        </message>
        <message>
            <source>Switching the flag does not clear .grad: 4 becomes 8.</source>
            <translation>لا يفرّغ تبديل العلامة .grad: تصير 4 ثمانية.</translation>
        </message>
        <message>
            <source>zero_grad leaves None</source>
            <translation>يترك zero_grad القيمة None</translation>
        </message>
        <message>
            <source>Since the default became set_to_none, .grad is None afterwards and not 0.</source>
            <translation>منذ صار set_to_none هو الافتراضي، يكون .grad بعده None لا 0.</translation>
        </message>
        <message>
            <source>backward with create_graph</source>
            <translation>backward مع create_graph</translation>
        </message>
        <message>
            <source>The gradient gets a tape of its own, and the two hold each other in memory. Use autograd.grad.</source>
            <translation>ينال التدرّج شريطًا خاصًا، ويمسك أحدهما الآخر في الذاكرة. استخدم autograd.grad.</translation>
        </message>
        <message>
            <source>Leaves and updates</source>
            <translation>الأوراق والتحديثات</translation>
        </message>
        <message>
            <source>Updating a leaf in place</source>
            <translation>تحديث ورقة في مكانها</translation>
        </message>
        <message>
            <source>A leaf that is recorded can't be overwritten: the tape would point to a number that is gone. Update inside no_grad.</source>
            <translation>لا يُكتب فوق ورقة مسجَّلة: سيشير الشريط إلى عدد ذهب. حدّث داخل no_grad.</translation>
        </message>
        <message>
            <source>x += 1 on a leaf</source>
            <translation>x += 1 على ورقة</translation>
        </message>
        <message>
            <source>The same for any change in place.</source>
            <translation>الشيء نفسه لأي تغيير في المكان.</translation>
        </message>
        <message>
            <source>Writing into a part of a leaf</source>
            <translation>الكتابة في جزء من ورقة</translation>
        </message>
        <message>
            <source>A part of a leaf is a view of it, and is guarded as well.</source>
            <translation>جزء الورقة نظرة عليها، ومحمي مثلها.</translation>
        </message>
        <message>
            <source>The update that loses its gradient</source>
            <translation>التحديث الذي يفقد تدرّجه</translation>
        </message>
        <message>
            <source>w is a new name for something computed: no leaf any more, so its .grad stays None.</source>
            <translation>w اسم جديد لشيء محسوب: لم يعد ورقة، فيبقى .grad له None.</translation>
        </message>
        <message>
            <source>Looking for the gradient of what was computed</source>
            <translation>البحث عن تدرّج ما حُسب</translation>
        </message>
        <message>
            <source>The gradient went through y to x. Ask y to keep it with retain_grad() before backward.</source>
            <translation>مر التدرّج عبر y إلى x. اطلب من y حفظه بـ retain_grad() قبل backward.</translation>
        </message>
        <message>
            <source>An update inside no_grad by a new name</source>
            <translation>تحديث داخل no_grad باسم جديد</translation>
        </message>
        <message>
            <source>Inside no_grad the new w is made without requires_grad. Write w -= … there instead.</source>
            <translation>داخل no_grad يُصنع w الجديد بلا requires_grad. اكتب هناك w -= ….</translation>
        </message>
        <message>
            <source>The right update</source>
            <translation>التحديث الصحيح</translation>
        </message>
        <message>
            <source>In place, inside no_grad: w stays a leaf. Its .grad still holds the old value, so clear it.</source>
            <translation>في المكان، داخل no_grad: يبقى w ورقة. وما زال .grad يحمل القيمة القديمة، ففرّغه.</translation>
        </message>
        <message>
            <source>retain_grad without a tape</source>
            <translation>retain_grad بلا شريط</translation>
        </message>
        <message>
            <source>Only a tensor that is recorded can keep a gradient.</source>
            <translation>لا يحفظ تدرّجًا إلا موتر يُسجَّل.</translation>
        </message>
        <message>
            <source>Switching off something computed</source>
            <translation>إطفاء شيء محسوب</translation>
        </message>
        <message>
            <source>Only a leaf has a switch. y.detach() gives the numbers without the tape.</source>
            <translation>للورقة وحدها مفتاح. يعطي y.detach() الأعداد بلا الشريط.</translation>
        </message>
        <message>
            <source>Overwriting what backward needs</source>
            <translation>الكتابة فوق ما يحتاجه backward</translation>
        </message>
        <message>
            <source>exp saved its own result for its slope, and add_ wrote over it. Use z = z + 1.</source>
            <translation>حفظ exp نتيجته لميله، وكتب add_ فوقها. استخدم z = z + 1.</translation>
        </message>
        <message>
            <source>The same through detach</source>
            <translation>الشيء نفسه عبر detach</translation>
        </message>
        <message>
            <source>detach shares the numbers, so the change counts for both.</source>
            <translation>يشارك detach الأعداد، فيُعدّ التغيير لكليهما.</translation>
        </message>
        <message>
            <source>Updating a saved leaf inside no_grad</source>
            <translation>تحديث ورقة محفوظة داخل no_grad</translation>
        </message>
        <message>
            <source>no_grad allows the change, but y had saved the old x.</source>
            <translation>يسمح no_grad بالتغيير، لكن y حفظ x القديم.</translation>
        </message>
        <message>
            <source>Through .data: wrong, and silent</source>
            <translation>عبر .data: خطأ، وبصمت</translation>
        </message>
        <message>
            <source>A change through .data is not counted: backward uses the new number and says nothing. The slope at 2 would be 4.</source>
            <translation>لا يُعدّ التغيير عبر .data: يستخدم backward العدد الجديد ولا يقول شيئًا. كان الميل عند 2 سيكون 4.</translation>
        </message>
        <message>
            <source>An optimizer over something computed</source>
            <translation>مُحسِّن على شيء محسوب</translation>
        </message>
        <message>
            <source>An optimizer changes leaves; w*2 is computed anew each time.</source>
            <translation>يغيّر المُحسِّن أوراقًا؛ وw*2 يُحسب من جديد كل مرة.</translation>
        </message>
        <message>
            <source>A tensor made of a tracked tensor</source>
            <translation>موتر مصنوع من موتر متتبَّع</translation>
        </message>
        <message>
            <source>It copies the number and leaves the tape behind; torch tells what to write instead.</source>
            <translation>ينسخ العدد ويترك الشريط؛ ويقول torch ما يُكتب بدلًا منه.</translation>
        </message>
        <message>
            <source>A number for a gradient</source>
            <translation>عدد مكان تدرّج</translation>
        </message>
        <message>
            <source>A gradient is a tensor, or None.</source>
            <translation>التدرّج موتر، أو None.</translation>
        </message>
        <message>
            <source>A gradient of another shape</source>
            <translation>تدرّج بشكل آخر</translation>
        </message>
        <message>
            <source>It must have the shape of its tensor.</source>
            <translation>يجب أن يكون له شكل موتره.</translation>
        </message>
        <message>
            <source>An inference tensor on a tape</source>
            <translation>موتر inference على شريط</translation>
        </message>
        <message>
            <source>What was made in inference mode can't be saved for backward. Clone it, or use no_grad.</source>
            <translation>ما صُنع في وضع inference لا يُحفظ لـ backward. انسخه بـ clone، أو استخدم no_grad.</translation>
        </message>
        <message>
            <source>Who is a leaf?</source>
            <translation>من هو الورقة؟</translation>
        </message>
        <message>
            <source>Plain data, what was detached, and what was computed from constants are leaves; x.double() and v[0] are not.</source>
            <translation>البيانات البسيطة، وما فُصل، وما حُسب من ثوابت أوراق؛ أما x.double() وv[0] فلا.</translation>
        </message>
        <message>
            <source>Outputs that are no number</source>
            <translation>مخرجات ليست عددًا</translation>
        </message>
        <message>
            <source>backward on a vector</source>
            <translation>backward على متجه</translation>
        </message>
        <message>
            <source>backward starts from one number. Take the sum or the mean, or give it the vector of vᵀJ.</source>
            <translation>يبدأ backward من عدد واحد. خذ المجموع أو المتوسط، أو أعطه متجه vᵀJ.</translation>
        </message>
        <message>
            <source>A starting vector of another length</source>
            <translation>متجه بداية بطول آخر</translation>
        </message>
        <message>
            <source>The vector needs one number for each component of the output.</source>
            <translation>يحتاج المتجه إلى عدد لكل مركّبة من المخرج.</translation>
        </message>
        <message>
            <source>A list for a starting vector</source>
            <translation>قائمة مكان متجه البداية</translation>
        </message>
        <message>
            <source>It must be a tensor.</source>
            <translation>يجب أن يكون موترًا.</translation>
        </message>
        <message>
            <source>A complex output</source>
            <translation>مخرج عقدي</translation>
        </message>
        <message>
            <source>One complex number is two numbers.</source>
            <translation>العدد العقدي عددان.</translation>
        </message>
        <message>
            <source>Shapes that stretch over each other</source>
            <translation>أشكال يمتد بعضها على بعض</translation>
        </message>
        <message>
            <source>Three and three by one become three by three: the loss means something else.</source>
            <translation>ثلاثة وثلاثة في واحد تصير ثلاثة في ثلاثة: يتغير معنى الخسارة.</translation>
        </message>
        <message>
            <source>Number types</source>
            <translation>أنواع الأعداد</translation>
        </message>
        <message>
            <source>float32 @ float64</source>
            <translation>float32 @ float64</translation>
        </message>
        <message>
            <source>Both sides need the same type.</source>
            <translation>يحتاج الطرفان إلى النوع نفسه.</translation>
        </message>
        <message>
            <source>A float32 layer, float64 data</source>
            <translation>طبقة float32 وبيانات float64</translation>
        </message>
        <message>
            <source>Layers are made in float32; the data must be too.</source>
            <translation>تُصنع الطبقات بـ float32؛ ويجب أن تكون البيانات كذلك.</translation>
        </message>
        <message>
            <source>Integers @ floats</source>
            <translation>أعداد صحيحة @ floats</translation>
        </message>
        <message>
            <source>A product of vectors does not turn integers into floats.</source>
            <translation>لا يحوّل جداء المتجهات الأعداد الصحيحة إلى float.</translation>
        </message>
        <message>
            <source>Cross entropy with an integer target</source>
            <translation>إنتروبيا متقاطعة بهدف صحيح</translation>
        </message>
        <message>
            <source>The target must be a float of the same type as the prediction.</source>
            <translation>يجب أن يكون الهدف float بنوع التوقع نفسه.</translation>
        </message>
        <message>
            <source>Cross entropy with a float64 target</source>
            <translation>إنتروبيا متقاطعة بهدف float64</translation>
        </message>
        <message>
            <source>The same for float64.</source>
            <translation>الشيء نفسه لـ float64.</translation>
        </message>
        <message>
            <source>The same with logits</source>
            <translation>الشيء نفسه مع logits</translation>
        </message>
        <message>
            <source>The same cause in other words.</source>
            <translation>السبب نفسه بكلمات أخرى.</translation>
        </message>
        <message>
            <source>A prediction beyond 1</source>
            <translation>توقع يتجاوز 1</translation>
        </message>
        <message>
            <source>This loss takes probabilities: put a sigmoid before it, or use the one with logits.</source>
            <translation>تأخذ هذه الخسارة احتمالات: ضع قبلها سيغمويد، أو استخدم التي مع logits.</translation>
        </message>
        <message>
            <source>Which type wins?</source>
            <translation>أي نوع يغلب؟</translation>
        </message>
        <message>
            <source>A lone number of float64 does not change a vector of float32, but it does change a lone number.</source>
            <translation>لا يغيّر عدد float64 مفرد متجه float32، لكنه يغيّر عددًا مفردًا.</translation>
        </message>
        <message>
            <source>gradcheck in float32</source>
            <translation>gradcheck في float32</translation>
        </message>
        <message>
            <source>gradcheck compares with small differences, for which float32 has too few digits. Use float64.</source>
            <translation>يقارن gradcheck بفروق صغيرة، وأرقام float32 أقل مما تحتاج. استخدم float64.</translation>
        </message>
        <message>
            <source>Kinks, NaN and infinity</source>
            <translation>انكسارات وNaN ولانهاية</translation>
        </message>
        <message>
            <source>|x| at 0</source>
            <translation>|x| عند 0</translation>
        </message>
        <message>
            <source>There is no slope at the corner; torch says 0.</source>
            <translation>لا ميل عند الركن؛ ويقول torch 0.</translation>
        </message>
        <message>
            <source>√(x²) at 0</source>
            <translation>√(x²) عند 0</translation>
        </message>
        <message>
            <source>The same function as |x|, and the chain rule meets ∞ times 0.</source>
            <translation>الدالة نفسها مثل |x|، وتلقى قاعدة السلسلة ∞ في 0.</translation>
        </message>
        <message>
            <source>relu, maximum, clamp and where at 0</source>
            <translation>relu وmaximum وclamp وwhere عند 0</translation>
        </message>
        <message>
            <source>Four ways to write the same corner, and not the same slope. The slope of clamp at its bound has been called a bug and may change.</source>
            <translation>أربع طرق لكتابة الركن نفسه، وليس الميل نفسه. سُمّي ميل clamp عند حده عيبًا وقد يتغير.</translation>
        </message>
        <message>
            <source>max of equals</source>
            <translation>max للمتساوية</translation>
        </message>
        <message>
            <source>max() shares the gradient among equals; max(dim) gives it to the first.</source>
            <translation>يوزّع max() التدرّج بين المتساوية؛ ويعطيه max(dim) للأول.</translation>
        </message>
        <message>
            <source>√x at 0</source>
            <translation>√x عند 0</translation>
        </message>
        <message>
            <source>The tangent is vertical.</source>
            <translation>المماس رأسي.</translation>
        </message>
        <message>
            <source>asin at 1</source>
            <translation>asin عند 1</translation>
        </message>
        <message>
            <source>The tangent is vertical here too.</source>
            <translation>المماس رأسي هنا أيضًا.</translation>
        </message>
        <message>
            <source>x^(1/3) at 0</source>
            <translation>x^(1/3) عند 0</translation>
        </message>
        <message>
            <source>And here.</source>
            <translation>وهنا.</translation>
        </message>
        <message>
            <source>log at 0</source>
            <translation>log عند 0</translation>
        </message>
        <message>
            <source>−∞, with an infinite slope.</source>
            <translation>−∞، بميل لانهائي.</translation>
        </message>
        <message>
            <source>0·log 0</source>
            <translation>0·log 0</translation>
        </message>
        <message>
            <source>0 times −∞ is no number.</source>
            <translation>0 في −∞ ليس عددًا.</translation>
        </message>
        <message>
            <source>xlogy(0, 0)</source>
            <translation>xlogy(0, 0)</translation>
        </message>
        <message>
            <source>Made for a value of 0; its gradient is no number all the same.</source>
            <translation>صُنعت للقيمة 0؛ وتدرّجها مع ذلك ليس عددًا.</translation>
        </message>
        <message>
            <source>log of −1</source>
            <translation>log لـ −1</translation>
        </message>
        <message>
            <source>The value is no number, and the gradient looks fine: 1/x knows nothing of the domain.</source>
            <translation>ليست القيمة عددًا، ويبدو التدرّج سليمًا: لا يعرف 1/x شيئًا عن المجال.</translation>
        </message>
        <message>
            <source>where hides a root</source>
            <translation>where تخفي جذرًا</translation>
        </message>
        <message>
            <source>where picks the value, but the gradient of the other branch is multiplied by 0, and 0 times NaN is NaN.</source>
            <translation>تختار where القيمة، لكن تدرّج الفرع الآخر يُضرب في 0، و0 في NaN هو NaN.</translation>
        </message>
        <message>
            <source>where around sin x / x</source>
            <translation>where حول sin x / x</translation>
        </message>
        <message>
            <source>The same. Make the branch itself safe with a second where, or use torch.sinc.</source>
            <translation>الشيء نفسه. اجعل الفرع نفسه آمنًا بـ where ثانية، أو استخدم torch.sinc.</translation>
        </message>
        <message>
            <source>exp(100) in float32</source>
            <translation>exp(100) في float32</translation>
        </message>
        <message>
            <source>The largest float32 is about 3.4e38.</source>
            <translation>أكبر float32 نحو 3.4e38.</translation>
        </message>
        <message>
            <source>log(1 + exp(100))</source>
            <translation>log(1 + exp(100))</translation>
        </message>
        <message>
            <source>Infinite on the way, so the slope is ∞/∞. softplus gives 100 and 1.</source>
            <translation>لانهاية في الطريق، فالميل ∞/∞. تعطي softplus القيمتين 100 و1.</translation>
        </message>
        <message>
            <source>1/(1 + exp(100))</source>
            <translation>1/(1 + exp(100))</translation>
        </message>
        <message>
            <source>The value is 0, its slope ∞/∞². torch.sigmoid does not pass through ∞.</source>
            <translation>القيمة 0، وميلها ∞/∞². ولا تمر torch.sigmoid عبر ∞.</translation>
        </message>
        <message>
            <source>(−8)^(1/3)</source>
            <translation>(−8)^(1/3)</translation>
        </message>
        <message>
            <source>A real power of a negative number is no number, although the real root is −2.</source>
            <translation>القوة الحقيقية لعدد سالب ليست عددًا، وإن كان الجذر الحقيقي −2.</translation>
        </message>
        <message>
            <source>floor, round and sign</source>
            <translation>floor وround وsign</translation>
        </message>
        <message>
            <source>Flat but for jumps: the gradient is 0 and nothing learns.</source>
            <translation>مسطحة إلا من قفزات: التدرّج 0 ولا شيء يتعلم.</translation>
        </message>
        <message>
            <source>x // 1</source>
            <translation>x // 1</translation>
        </message>
        <message>
            <source>torch has no derivative for it, and says so only in backward.</source>
            <translation>ليس لدى torch مشتقة له، ولا يقول ذلك إلا في backward.</translation>
        </message>
        <message>
            <source>x % 1</source>
            <translation>x % 1</translation>
        </message>
        <message>
            <source>The slope is 1, as if there were no jumps.</source>
            <translation>الميل 1، كأن لا قفزات.</translation>
        </message>
        <message>
            <source>Anomaly mode</source>
            <translation>وضع الشذوذ</translation>
        </message>
        <message>
            <source>Anomaly mode stops at the first step whose gradient is no number, and names it.</source>
            <translation>يقف وضع الشذوذ عند أول خطوة تدرّجها ليس عددًا، ويسمّيها.</translation>
        </message>
    </context>
    <context>
        <name>ledger</name>
        <message>
            <source>forward</source>
            <translation>أمامًا</translation>
        </message>
        <message>
            <source>back</source>
            <translation>رجوعًا</translation>
        </message>
        <message>
            <source>way</source>
            <translation>جهة</translation>
        </message>
        <message>
            <source>step</source>
            <translation>خطوة</translation>
        </message>
        <message>
            <source>in {dtype}</source>
            <translation>في {dtype}</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>دقيق</translation>
        </message>
        <message>
            <source>own error</source>
            <translation>خطأ ذاتي</translation>
        </message>
        <message>
            <source>inherited</source>
            <translation>موروث</translation>
        </message>
        <message>
            <source>{way} at {step} ({inherited} ulp inherited, {own} of its own)</source>
            <translation>{way} عند {step} ({inherited} ulp موروثة، {own} ذاتية)</translation>
        </message>
        <message>
            <source>No step lost more than it was handed.</source>
            <translation>لم تفقد أي خطوة أكثر مما سُلّم إليها.</translation>
        </message>
        <message>
            <source>Most was lost {places}.</source>
            <translation>أكثر ما ضاع {places}.</translation>
        </message>
        <message>
            <source>&lt;- most is lost here</source>
            <translation>&lt;- هنا يضيع الأكثر</translation>
        </message>
    </context>
    <context>
        <name>losses</name>
        <message>
            <source>written out</source>
            <translation>مكتوبة كاملة</translation>
        </message>
        <message>
            <source>with the notebooks' clamp</source>
            <translation>مع clamp الدفاتر</translation>
        </message>
        <message>
            <source>binary_cross_entropy</source>
            <translation>binary_cross_entropy</translation>
        </message>
        <message>
            <source>with logits</source>
            <translation>مع logits</translation>
        </message>
        <message>
            <source>Means over {count} rows, {dtype}; s = 0 is added to each {z}, so dL/ds is what a bias gets:</source>
            <translation>متوسطات على {count} صفوف، {dtype}؛ يُضاف s = 0 إلى كل {z}، فـ dL/ds هو ما يناله انحياز:</translation>
        </message>
        <message>
            <source>At {z} = {zv}, {y} = {yv}, {dtype}:</source>
            <translation>عند {z} = {zv}، {y} = {yv}، {dtype}:</translation>
        </message>
        <message>
            <source>cross-entropy is meant for a target from 0 to 1, and {y} is outside.</source>
            <translation>الإنتروبيا المتقاطعة لهدف من 0 إلى 1، و{y} خارجه.</translation>
        </message>
        <message>
            <source> and </source>
            <translation> و </translation>
        </message>
        <message>
            <source>all four can learn here, with the same dL/d{by}.</source>
            <translation>الأربع تستطيع التعلم هنا، بـ dL/d{by} واحد.</translation>
        </message>
        <message>
            <source>all four can learn here; their dL/d{by} lie within {spread} of each other.</source>
            <translation>الأربع تستطيع التعلم هنا؛ وقيم dL/d{by} متباعدة بـ {spread} على الأكثر.</translation>
        </message>
        <message>
            <source>never moves, for L stands at {loss} and dL/d{by} is 0, where it is truly {exact}.</source>
            <translation>لا تتحرك أبدًا، لأن L عند {loss} وdL/d{by} يساوي 0، والحقيقة {exact}.</translation>
        </message>
        <message>
            <source>broken, for L = {loss} and dL/d{by} = {slope}.</source>
            <translation>معطوبة، لأن L = {loss} وdL/d{by} = {slope}.</translation>
        </message>
    </context>
    <context>
        <name>ops</name>
        <message>
            <source>a plus b</source>
            <translation>a زائد b</translation>
        </message>
        <message>
            <source>a minus b</source>
            <translation>a ناقص b</translation>
        </message>
        <message>
            <source>a times b</source>
            <translation>a في b</translation>
        </message>
        <message>
            <source>a divided by b</source>
            <translation>a على b</translation>
        </message>
        <message>
            <source>a to the power b; a negative base needs a whole exponent</source>
            <translation>a للقوة b؛ الأساس السالب يحتاج إلى أس صحيح</translation>
        </message>
        <message>
            <source>minus a</source>
            <translation>ناقص a</translation>
        </message>
        <message>
            <source>e to the power x</source>
            <translation>e للقوة x</translation>
        </message>
        <message>
            <source>natural logarithm (log and ln are the same here)</source>
            <translation>اللوغاريتم الطبيعي (log وln هنا سواء)</translation>
        </message>
        <message>
            <source>logarithm to base 2</source>
            <translation>لوغاريتم بالأساس 2</translation>
        </message>
        <message>
            <source>logarithm to base 10</source>
            <translation>لوغاريتم بالأساس 10</translation>
        </message>
        <message>
            <source>log(1 + x), exact for small x</source>
            <translation>log(1 + x)، دقيق لـ x صغير</translation>
        </message>
        <message>
            <source>exp(x) - 1, exact for small x</source>
            <translation>exp(x) - 1، دقيق لـ x صغير</translation>
        </message>
        <message>
            <source>square root</source>
            <translation>جذر تربيعي</translation>
        </message>
        <message>
            <source>real cube root, also of negative numbers; PyTorch has none, so it runs sign(x)*abs(x)^(1/3)</source>
            <translation>الجذر التكعيبي الحقيقي، وللأعداد السالبة أيضًا؛ ليس في PyTorch، فيُشغَّل sign(x)*abs(x)^(1/3)</translation>
        </message>
        <message>
            <source>distance from 0</source>
            <translation>البعد عن 0</translation>
        </message>
        <message>
            <source>-1, 0 or 1; flat on both sides of its jump at 0</source>
            <translation>-1 أو 0 أو 1؛ مسطح على جانبي قفزته عند 0</translation>
        </message>
        <message>
            <source>largest whole number that is not above x; flat between its jumps</source>
            <translation>أكبر عدد صحيح لا يتجاوز x؛ مسطح بين قفزاته</translation>
        </message>
        <message>
            <source>smallest whole number that is not below x; flat between its jumps</source>
            <translation>أصغر عدد صحيح لا يقل عن x؛ مسطح بين قفزاته</translation>
        </message>
        <message>
            <source>nearest whole number, halves to the even one; flat between its jumps</source>
            <translation>أقرب عدد صحيح، والأنصاف إلى الزوجي؛ مسطح بين قفزاته</translation>
        </message>
        <message>
            <source>x without what stands after the point; flat between its jumps</source>
            <translation>x بلا ما بعد الفاصلة؛ مسطح بين قفزاته</translation>
        </message>
        <message>
            <source>what stands after the point, with the sign of x as in PyTorch; slope 1 between its jumps</source>
            <translation>ما بعد الفاصلة، بإشارة x كما في PyTorch؛ ميله 1 بين قفزاته</translation>
        </message>
        <message>
            <source>a - b*floor(a/b), with the sign of b, as PyTorch and Python's % have it</source>
            <translation>a - b*floor(a/b)، بإشارة b، كما في PyTorch و% في Python</translation>
        </message>
        <message>
            <source>a - b*trunc(a/b), with the sign of a, as in C</source>
            <translation>a - b*trunc(a/b)، بإشارة a، كما في C</translation>
        </message>
        <message>
            <source>0 below 0, 1 above and value at 0 (1/2 where none is given); PyTorch has no derivative of it</source>
            <translation>0 تحت 0، و1 فوقه، وvalue عند 0 (1/2 إن لم تُعطَ)؛ لا مشتقة له في PyTorch</translation>
        </message>
        <message>
            <source>sine, x in radians</source>
            <translation>جيب، x بالراديان</translation>
        </message>
        <message>
            <source>cosine, x in radians</source>
            <translation>جيب تمام، x بالراديان</translation>
        </message>
        <message>
            <source>tangent, x in radians</source>
            <translation>ظل، x بالراديان</translation>
        </message>
        <message>
            <source>angle whose sine is x</source>
            <translation>الزاوية التي جيبها x</translation>
        </message>
        <message>
            <source>angle whose cosine is x</source>
            <translation>الزاوية التي جيب تمامها x</translation>
        </message>
        <message>
            <source>angle whose tangent is x</source>
            <translation>الزاوية التي ظلها x</translation>
        </message>
        <message>
            <source>angle of the point (x, y); jumps on the negative x axis</source>
            <translation>زاوية النقطة (x, y)؛ تقفز على محور x السالب</translation>
        </message>
        <message>
            <source>secant, 1/cos(x)</source>
            <translation>قاطع، 1/cos(x)</translation>
        </message>
        <message>
            <source>cosecant, 1/sin(x)</source>
            <translation>قاطع تمام، 1/sin(x)</translation>
        </message>
        <message>
            <source>cotangent, cos(x)/sin(x)</source>
            <translation>ظل تمام، cos(x)/sin(x)</translation>
        </message>
        <message>
            <source>angle whose secant is x, acos(1/x)</source>
            <translation>الزاوية التي قاطعها x، acos(1/x)</translation>
        </message>
        <message>
            <source>angle whose cosecant is x, asin(1/x)</source>
            <translation>الزاوية التي قاطع تمامها x، asin(1/x)</translation>
        </message>
        <message>
            <source>angle between 0 and pi whose cotangent is x, pi/2 - atan(x); some programs jump at 0 instead</source>
            <translation>الزاوية بين 0 وpi التي ظل تمامها x، pi/2 - atan(x)؛ وتقفز برامج أخرى عند 0</translation>
        </message>
        <message>
            <source>sqrt(a^2 + b^2), without overflow on the way</source>
            <translation>sqrt(a^2 + b^2)، بلا فيض في الطريق</translation>
        </message>
        <message>
            <source>sin(pi*x)/(pi*x) and 1 at 0, as in PyTorch and NumPy; SymPy and many books leave out the pi</source>
            <translation>sin(pi*x)/(pi*x) و1 عند 0، كما في PyTorch وNumPy؛ ويترك SymPy وكتب كثيرة pi</translation>
        </message>
        <message>
            <source>hyperbolic sine</source>
            <translation>جيب زائدي</translation>
        </message>
        <message>
            <source>hyperbolic cosine</source>
            <translation>جيب تمام زائدي</translation>
        </message>
        <message>
            <source>hyperbolic tangent, between -1 and 1</source>
            <translation>ظل زائدي، بين -1 و1</translation>
        </message>
        <message>
            <source>inverse of sinh</source>
            <translation>معكوس sinh</translation>
        </message>
        <message>
            <source>inverse of cosh, for x &gt;= 1</source>
            <translation>معكوس cosh، لـ x &gt;= 1</translation>
        </message>
        <message>
            <source>inverse of tanh, for -1 &lt; x &lt; 1</source>
            <translation>معكوس tanh، لـ -1 &lt; x &lt; 1</translation>
        </message>
        <message>
            <source>error function of Gauss's integral</source>
            <translation>دالة الخطأ لتكامل غاوس</translation>
        </message>
        <message>
            <source>1/cosh(x)</source>
            <translation>1/cosh(x)</translation>
        </message>
        <message>
            <source>1/sinh(x)</source>
            <translation>1/sinh(x)</translation>
        </message>
        <message>
            <source>1/tanh(x)</source>
            <translation>1/tanh(x)</translation>
        </message>
        <message>
            <source>inverse of sech, acosh(1/x)</source>
            <translation>معكوس sech، acosh(1/x)</translation>
        </message>
        <message>
            <source>inverse of csch, asinh(1/x)</source>
            <translation>معكوس csch، asinh(1/x)</translation>
        </message>
        <message>
            <source>inverse of coth, atanh(1/x)</source>
            <translation>معكوس coth، atanh(1/x)</translation>
        </message>
        <message>
            <source>1 - erf(x), exact for large x</source>
            <translation>1 - erf(x)، دقيق لـ x كبير</translation>
        </message>
        <message>
            <source>inverse of erf, for -1 &lt; x &lt; 1</source>
            <translation>معكوس erf، لـ -1 &lt; x &lt; 1</translation>
        </message>
        <message>
            <source>log of the absolute value of the gamma function, as in PyTorch</source>
            <translation>لوغاريتم القيمة المطلقة لدالة غاما، كما في PyTorch</translation>
        </message>
        <message>
            <source>the gamma function, (x - 1)! for whole x &gt; 0; PyTorch has none, so it runs exp(lgamma(x)) with its sign</source>
            <translation>دالة غاما، (x - 1)! لعدد صحيح x &gt; 0؛ ليست في PyTorch، فيُشغَّل exp(lgamma(x)) بإشارتها</translation>
        </message>
        <message>
            <source>slope of lgamma, also psi</source>
            <translation>ميل lgamma، وهو psi أيضًا</translation>
        </message>
        <message>
            <source>n-th slope of digamma; n is a whole number, typed, and has no derivative of its own</source>
            <translation>الميل النوني لـ digamma؛ n عدد صحيح مكتوب، ولا مشتقة له</translation>
        </message>
        <message>
            <source>log(x/(1 - x)), inverse of sigmoid</source>
            <translation>log(x/(1 - x))، معكوس sigmoid</translation>
        </message>
        <message>
            <source>x*log(y), and 0 where x is 0</source>
            <translation>x*log(y)، و0 حيث x يساوي 0</translation>
        </message>
        <message>
            <source>2 to the power x</source>
            <translation>2 للقوة x</translation>
        </message>
        <message>
            <source>log(exp(a) + exp(b)), without overflow on the way</source>
            <translation>log(exp(a) + exp(b))، بلا فيض في الطريق</translation>
        </message>
        <message>
            <source>1/(1 + exp(-x)), between 0 and 1</source>
            <translation>1/(1 + exp(-x))، بين 0 و1</translation>
        </message>
        <message>
            <source>log(sigmoid(x)), stable</source>
            <translation>log(sigmoid(x))، مستقر</translation>
        </message>
        <message>
            <source>log(1 + exp(x)); above 20 it is x itself, as in PyTorch</source>
            <translation>log(1 + exp(x))؛ وفوق 20 هو x نفسه، كما في PyTorch</translation>
        </message>
        <message>
            <source>x above 0, otherwise 0</source>
            <translation>x فوق 0، وإلا 0</translation>
        </message>
        <message>
            <source>x above 0, otherwise slope*x (slope 0.01 where none is given)</source>
            <translation>x فوق 0، وإلا slope*x (slope 0.01 إن لم يُعطَ)</translation>
        </message>
        <message>
            <source>x above 0, otherwise alpha*(exp(x) - 1) (alpha 1 where none is given)</source>
            <translation>x فوق 0، وإلا alpha*(exp(x) - 1) (alpha 1 إن لم تُعطَ)</translation>
        </message>
        <message>
            <source>x times the normal distribution's share below x</source>
            <translation>x في نصيب التوزيع الطبيعي تحت x</translation>
        </message>
        <message>
            <source>x*sigmoid(x), also swish</source>
            <translation>x*sigmoid(x)، وهو swish أيضًا</translation>
        </message>
        <message>
            <source>x above 0, otherwise a*x; PyTorch's own takes its a by channels, so where(x &gt; 0, x, a*x) runs</source>
            <translation>x فوق 0، وإلا a*x؛ ويأخذ PyTorch قيمة a لكل قناة، فيُشغَّل where(x &gt; 0, x, a*x)</translation>
        </message>
        <message>
            <source>1.0507*x above 0, otherwise 1.7581*(exp(x) - 1)</source>
            <translation>1.0507*x فوق 0، وإلا 1.7581*(exp(x) - 1)</translation>
        </message>
        <message>
            <source>x above 0, otherwise alpha*(exp(x/alpha) - 1) (alpha 1 where none is given); smooth at 0</source>
            <translation>x فوق 0، وإلا alpha*(exp(x/alpha) - 1) (alpha 1 إن لم تُعطَ)؛ أملس عند 0</translation>
        </message>
        <message>
            <source>x held between 0 and 6</source>
            <translation>x محصور بين 0 و6</translation>
        </message>
        <message>
            <source>x held between lo and hi (-1 and 1 where none are given), with slope 0 at the corners</source>
            <translation>x محصور بين lo وhi (-1 و1 إن لم يُعطيا)، وميله 0 عند الركنين</translation>
        </message>
        <message>
            <source>x/6 + 1/2 held between 0 and 1; PyTorch's own keeps the slope 1/6 in float32, so relu6(x + 3)/6 runs</source>
            <translation>x/6 + 1/2 محصور بين 0 و1؛ ويحفظ PyTorch الميل 1/6 في float32، فيُشغَّل relu6(x + 3)/6</translation>
        </message>
        <message>
            <source>x*hardsigmoid(x)</source>
            <translation>x*hardsigmoid(x)</translation>
        </message>
        <message>
            <source>x moved towards 0 by lambd (1/2 where none is given), and 0 within it</source>
            <translation>x مقرّبًا نحو 0 بقدر lambd (1/2 إن لم يُعطَ)، و0 ضمنه</translation>
        </message>
        <message>
            <source>x, and 0 within lambd of 0 (1/2 where none is given)</source>
            <translation>x، و0 ضمن lambd من 0 (1/2 إن لم يُعطَ)</translation>
        </message>
        <message>
            <source>x*tanh(softplus(x))</source>
            <translation>x*tanh(softplus(x))</translation>
        </message>
        <message>
            <source>x/(1 + |x|), between -1 and 1</source>
            <translation>x/(1 + |x|)، بين -1 و1</translation>
        </message>
        <message>
            <source>x - tanh(x)</source>
            <translation>x - tanh(x)</translation>
        </message>
        <message>
            <source>the larger one; at a tie PyTorch gives each half</source>
            <translation>الأكبر؛ وعند التعادل يعطي PyTorch كلًّا النصف</translation>
        </message>
        <message>
            <source>the smaller one; at a tie PyTorch gives each half</source>
            <translation>الأصغر؛ وعند التعادل يعطي PyTorch كلًّا النصف</translation>
        </message>
        <message>
            <source>x held between lo and hi</source>
            <translation>x محصور بين lo وhi</translation>
        </message>
        <message>
            <source>a where the condition holds, otherwise b</source>
            <translation>a حيث يصح الشرط، وإلا b</translation>
        </message>
        <message>
            <source>mean squared error, mean((p - y)^2)</source>
            <translation>متوسط مربع الخطأ، mean((p - y)^2)</translation>
        </message>
        <message>
            <source>mean absolute error, mean(|p - y|)</source>
            <translation>متوسط الخطأ المطلق، mean(|p - y|)</translation>
        </message>
        <message>
            <source>binary cross-entropy as textbooks write it; its PyTorch form clamps p to 1e-8 .. 1 - 1e-8 first</source>
            <translation>إنتروبيا متقاطعة ثنائية كما تكتبها الكتب؛ وصورتها في PyTorch تقصر p أولًا على 1e-8 .. 1 - 1e-8</translation>
        </message>
        <message>
            <source>binary cross-entropy; PyTorch's own holds each logarithm at -100, and p*(1 - p) at 1e-12 coming back</source>
            <translation>إنتروبيا متقاطعة ثنائية؛ ويمسك PyTorch كل لوغاريتم عند -100، وp*(1 - p) عند 1e-12 رجوعًا</translation>
        </message>
        <message>
            <source>binary cross-entropy of sigmoid(z), computed from z without rounding p first</source>
            <translation>إنتروبيا متقاطعة ثنائية لـ sigmoid(z)، تُحسب من z دون تقريب p أولًا</translation>
        </message>
        <message>
            <source>max(0, 1 - y*p) for a label y of -1 or 1</source>
            <translation>max(0, 1 - y*p) لتسمية y تساوي -1 أو 1</translation>
        </message>
        <message>
            <source>half the square within 1 of the target, straight beyond (delta = 1)</source>
            <translation>نصف المربع ضمن 1 من الهدف، ومستقيم بعده (delta = 1)</translation>
        </message>
        <message>
            <source>sum of the elements</source>
            <translation>مجموع العناصر</translation>
        </message>
        <message>
            <source>mean of the elements</source>
            <translation>متوسط العناصر</translation>
        </message>
        <message>
            <source>sum of a*b, element by element</source>
            <translation>مجموع a*b، عنصرًا عنصرًا</translation>
        </message>
        <message>
            <source>length: sqrt(sum(x^2))</source>
            <translation>الطول: sqrt(sum(x^2))</translation>
        </message>
        <message>
            <source>largest element; at a tie PyTorch shares the gradient</source>
            <translation>أكبر عنصر؛ وعند التعادل يوزّع PyTorch التدرّج</translation>
        </message>
        <message>
            <source>smallest element; at a tie PyTorch shares the gradient</source>
            <translation>أصغر عنصر؛ وعند التعادل يوزّع PyTorch التدرّج</translation>
        </message>
        <message>
            <source>number of elements</source>
            <translation>عدد العناصر</translation>
        </message>
        <message>
            <source>product of the elements</source>
            <translation>جداء العناصر</translation>
        </message>
        <message>
            <source>sum((x - mean(x))^2)/(n - 1), unbiased as in PyTorch; NumPy divides by n</source>
            <translation>sum((x - mean(x))^2)/(n - 1)، غير منحاز كما في PyTorch؛ ويقسم NumPy على n</translation>
        </message>
        <message>
            <source>sqrt(var(x)), unbiased as in PyTorch; NumPy divides by n</source>
            <translation>sqrt(var(x))، غير منحاز كما في PyTorch؛ ويقسم NumPy على n</translation>
        </message>
        <message>
            <source>log(sum(exp(x))), without overflow on the way</source>
            <translation>log(sum(exp(x)))، بلا فيض في الطريق</translation>
        </message>
        <message>
            <source>exp(x)/sum(exp(x)), shares that sum to 1</source>
            <translation>exp(x)/sum(exp(x))، أنصبة مجموعها 1</translation>
        </message>
        <message>
            <source>log(softmax(x)), without rounding the shares first</source>
            <translation>log(softmax(x))، دون تقريب الأنصبة أولًا</translation>
        </message>
        <message>
            <source>sums of the first 1, 2, 3, ... elements</source>
            <translation>مجاميع أول 1 و2 و3 ... عناصر</translation>
        </message>
        <message>
            <source>products of the first 1, 2, 3, ... elements</source>
            <translation>جداءات أول 1، 2، 3، ... عناصر</translation>
        </message>
        <message>
            <source>the elements in reverse order</source>
            <translation>العناصر بترتيب معكوس</translation>
        </message>
        <message>
            <source>matrix times vector</source>
            <translation>مصفوفة في متجه</translation>
        </message>
        <message>
            <source>vector times matrix</source>
            <translation>متجه في مصفوفة</translation>
        </message>
        <message>
            <source>A @ B: rows of A times columns of B; also A @ x for a vector x</source>
            <translation>A @ B: صفوف A في أعمدة B؛ وأيضًا A @ x لمتجه x</translation>
        </message>
        <message>
            <source>every a times every b, as a matrix</source>
            <translation>كل a في كل b، مصفوفةً</translation>
        </message>
        <message>
            <source>rows become columns; a vector stays as it is</source>
            <translation>تصير الصفوف أعمدة؛ ويبقى المتجه كما هو</translation>
        </message>
        <message>
            <source>sum of the diagonal of a square matrix</source>
            <translation>مجموع قطر مصفوفة مربعة</translation>
        </message>
        <message>
            <source>determinant of a square matrix of at most 5 rows</source>
            <translation>محدّدة مصفوفة مربعة من 5 صفوف على الأكثر</translation>
        </message>
        <message>
            <source>inverse of a square matrix of at most 3 rows</source>
            <translation>معكوس مصفوفة مربعة من 3 صفوف على الأكثر</translation>
        </message>
        <message>
            <source>the rows of a matrix end to end, as a vector</source>
            <translation>صفوف مصفوفة واحدًا بعد آخر، متجهًا</translation>
        </message>
        <message>
            <source>a matrix of one row or column as a vector</source>
            <translation>مصفوفة من صف أو عمود واحد، متجهًا</translation>
        </message>
        <message>
            <source>a vector as a matrix of one row (dim=0) or column (dim=1)</source>
            <translation>متجه كمصفوفة من صف واحد (dim=0) أو عمود (dim=1)</translation>
        </message>
        <message>
            <source>the same numbers in rows of another length; row by row, as in PyTorch</source>
            <translation>الأعداد نفسها في صفوف بطول آخر؛ صفًا بعد صف، كما في PyTorch</translation>
        </message>
        <message>
            <source>a vector as the diagonal of a matrix, or the diagonal of a matrix as a vector</source>
            <translation>متجه قطرًا لمصفوفة، أو قطر مصفوفة متجهًا</translation>
        </message>
        <message>
            <source>cross product of two vectors of 3</source>
            <translation>الضرب الاتجاهي لمتجهين من 3 أعداد</translation>
        </message>
        <message>
            <source>a is below b</source>
            <translation>a تحت b</translation>
        </message>
        <message>
            <source>a is at most b</source>
            <translation>a لا يتجاوز b</translation>
        </message>
        <message>
            <source>a is above b</source>
            <translation>a فوق b</translation>
        </message>
        <message>
            <source>a is at least b</source>
            <translation>a لا يقل عن b</translation>
        </message>
        <message>
            <source>a equals b</source>
            <translation>a يساوي b</translation>
        </message>
        <message>
            <source>a differs from b</source>
            <translation>a يخالف b</translation>
        </message>
        <message>
            <source>both hold</source>
            <translation>يصح كلاهما</translation>
        </message>
        <message>
            <source>one holds</source>
            <translation>يصح أحدهما</translation>
        </message>
        <message>
            <source>does not hold</source>
            <translation>لا يصح</translation>
        </message>
    </context>
    <context>
        <name>stretches</name>
        <message>
            <source>{step} is {value} in {dtype} {where}</source>
            <translation>{step} يساوي {value} في {dtype} {where}</translation>
        </message>
        <message>
            <source>{step} is clamped {where}: its gradient is 0</source>
            <translation>{step} مقصور {where}: تدرّجه 0</translation>
        </message>
        <message>
            <source>{step} is outside its domain {where}</source>
            <translation>{step} خارج مجاله {where}</translation>
        </message>
        <message>
            <source>{step} breaks down {where}</source>
            <translation>{step} ينهار {where}</translation>
        </message>
        <message>
            <source>at every {name} of this range</source>
            <translation>عند كل {name} في هذا المدى</translation>
        </message>
        <message>
            <source>at {name} = {low}</source>
            <translation>عند {name} = {low}</translation>
        </message>
        <message>
            <source>from {name} = {low}</source>
            <translation>من {name} = {low}</translation>
        </message>
        <message>
            <source>up to {name} = {high}</source>
            <translation>حتى {name} = {high}</translation>
        </message>
        <message>
            <source>from {name} = {low} to {high}</source>
            <translation>من {name} = {low} إلى {high}</translation>
        </message>
    </context>
    <context>
        <name>surface</name>
        <message>
            <source>chain rule</source>
            <translation>قاعدة السلسلة</translation>
        </message>
        <message>
            <source>{of} is {value} at {place}.</source>
            <translation>{of} يساوي {value} عند {place}.</translation>
        </message>
        <message>
            <source>The columns differ on {names} here: {each}.</source>
            <translation>تختلف الأعمدة هنا في {names}: {each}.</translation>
        </message>
        <message>
            <source>Uphill (dashed arrow): {slopes}.</source>
            <translation>صعودًا (السهم المتقطع): {slopes}.</translation>
        </message>
        <message>
            <source>{column}'s gradient is no number here, so one step makes {names} nan or infinite.</source>
            <translation>تدرّج {column} هنا ليس عددًا، فخطوة واحدة تجعل {names} nan أو لانهاية.</translation>
        </message>
        <message>
            <source> and </source>
            <translation> و </translation>
        </message>
        <message>
            <source>{column}'s gradient is 0 here, so a step stays where it is.</source>
            <translation>تدرّج {column} هنا 0، فتبقى الخطوة في مكانها.</translation>
        </message>
        <message>
            <source>One step at rate {rate} (solid arrow) leads to {place}{beyond}, where {of} is {value}.</source>
            <translation>خطوة بمعدل {rate} (السهم المتصل) تقود إلى {place}{beyond}، حيث {of} يساوي {value}.</translation>
        </message>
        <message>
            <source>, outside of this picture</source>
            <translation>، خارج هذه الصورة</translation>
        </message>
        <message>
            <source>{of} has no finite number anywhere in these ranges.</source>
            <translation>ليس لـ {of} عدد منتهٍ في أي مكان من هذه المديات.</translation>
        </message>
        <message>
            <source>{of} is {value} everywhere in these ranges: {names} change nothing.</source>
            <translation>{of} يساوي {value} في كل هذه المديات: {names} لا تغيّر شيئًا.</translation>
        </message>
        <message>
            <source>Lowest of the points drawn: {value} at {place}; highest {high}.</source>
            <translation>أدنى النقاط المرسومة: {value} عند {place}؛ أعلاها {high}.</translation>
        </message>
        <message>
            <source>Hatched: {of} is {what} on {share} % of the plane.</source>
            <translation>المظلل: {of} هو {what} على {share} % من المستوى.</translation>
        </message>
    </context>
    <context>
        <name>tape</name>
        <message>
            <source>Forward: {said} = {value}</source>
            <translation>أمامًا: {said} = {value}</translation>
        </message>
        <message>
            <source>Backward: {name}.grad = {number}</source>
            <translation>رجوعًا: {name}.grad = {number}</translation>
        </message>
        <message>
            <source>Backward: {name} hands on to {handed}</source>
            <translation>رجوعًا: {name} يسلّم إلى {handed}</translation>
        </message>
        <message>
            <source>{n} routes to {wrt}, sum {value}</source>
            <translation>{n} طرق إلى {wrt}، مجموعها {value}</translation>
        </message>
        <message>
            <source>one route to {wrt}: {value}</source>
            <translation>طريق واحد إلى {wrt}: {value}</translation>
        </message>
        <message>
            <source>{words}; the {n} largest are drawn</source>
            <translation>{words}؛ رُسمت أكبر {n}</translation>
        </message>
        <message>
            <source>input</source>
            <translation>مدخل</translation>
        </message>
        <message>
            <source>no gradient comes here</source>
            <translation>لا يصل تدرّج إلى هنا</translation>
        </message>
        <message>
            <source>not tracked</source>
            <translation>غير متتبَّع</translation>
        </message>
        <message>
            <source>by {name}</source>
            <translation>بواسطة {name}</translation>
        </message>
        <message>
            <source>+ {n} more uses</source>
            <translation>+ {n} استخدامات</translation>
        </message>
        <message>
            <source>{n} steps</source>
            <translation>{n} خطوات</translation>
        </message>
        <message>
            <source>{n} saved, freed</source>
            <translation>{n} محفوظة، محررة</translation>
        </message>
        <message>
            <source>{n} saved</source>
            <translation>{n} محفوظة</translation>
        </message>
        <message>
            <source>gradient {number}</source>
            <translation>التدرّج {number}</translation>
        </message>
        <message>
            <source>{words}; PyTorch: {number}</source>
            <translation>{words}؛ PyTorch: {number}</translation>
        </message>
        <message>
            <source>freed</source>
            <translation>محرَّر</translation>
        </message>
        <message>
            <source>changed in place</source>
            <translation>تغيّر في مكانه</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>مُبقى</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>محفوظ</translation>
        </message>
        <message>
            <source>a Python number</source>
            <translation>عدد من Python</translation>
        </message>
    </context>
    <context>
        <name>verdict</name>
        <message>
            <source>They agree</source>
            <translation>متوافقة</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>التقريب</translation>
        </message>
        <message>
            <source>Cancellation</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Saturated</source>
            <translation>تشبّع</translation>
        </message>
        <message>
            <source>At a kink</source>
            <translation>عند انكسار</translation>
        </message>
        <message>
            <source>Clamped</source>
            <translation>مقصور</translation>
        </message>
        <message>
            <source>Masked</source>
            <translation>محجوب</translation>
        </message>
        <message>
            <source>Overflow</source>
            <translation>فيض</translation>
        </message>
        <message>
            <source>Outside the domain</source>
            <translation>خارج المجال</translation>
        </message>
        <message>
            <source>They differ</source>
            <translation>مختلفة</translation>
        </message>
        <message>
            <source>Not tracked</source>
            <translation>غير متتبَّع</translation>
        </message>
        <message>
            <source>Not complete yet</source>
            <translation>لم يكتمل بعد</translation>
        </message>
        <message>
            <source>No verdict</source>
            <translation>لا حكم</translation>
        </message>
        <message>
            <source>1 digit</source>
            <translation>رقم واحد</translation>
        </message>
        <message>
            <source>{n} digits</source>
            <translation>{n} من الأرقام</translation>
        </message>
        <message>
            <source>to 1 digit</source>
            <translation>حتى رقم واحد</translation>
        </message>
        <message>
            <source>to {n} digits</source>
            <translation>حتى {n} من الأرقام</translation>
        </message>
        <message>
            <source>1 digit right</source>
            <translation>رقم صحيح</translation>
        </message>
        <message>
            <source>{n} digits right</source>
            <translation>{n} من الأرقام صحيحة</translation>
        </message>
    </context>
</TS>
