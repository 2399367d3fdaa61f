<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Triptych {version}</source>
            <translation>Triptych {version} के बारे में</translation>
        </message>
        <message>
            <source>not loaded yet</source>
            <translation>अभी लोड नहीं हुआ</translation>
        </message>
        <message>
            <source>Packed copy in {folder}</source>
            <translation>{folder} में पैक की हुई प्रति</translation>
        </message>
        <message>
            <source>What Triptych is made of</source>
            <translation>Triptych किससे बना है</translation>
        </message>
        <message>
            <source>Choose a part to read its licence below.</source>
            <translation>नीचे लाइसेंस पढ़ने के लिए कोई भाग चुनें।</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>भाग</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>संस्करण</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>लाइसेंस</translation>
        </message>
        <message>
            <source>The licence of the part that is chosen above.</source>
            <translation>ऊपर चुने गए भाग का लाइसेंस।</translation>
        </message>
        <message>
            <source>One derivative in three panels, and the reason whenever they differ. Triptych is free software under the MIT licence. It uses Qt and PySide6 under the GNU Lesser General Public License, version 3: you may replace their libraries by your own.</source>
            <translation>तीन पैनलों में एक ही अवकलज, और जब वे अलग हों तो उसका कारण। Triptych MIT लाइसेंस के अंतर्गत मुक्त सॉफ़्टवेयर है। यह Qt और PySide6 को GNU Lesser General Public License, संस्करण 3 के अंतर्गत इस्तेमाल करता है: आप उनकी लाइब्रेरियाँ अपनी लाइब्रेरियों से बदल सकते हैं।</translation>
        </message>
        <message>
            <source>Copy the versions</source>
            <translation>संस्करण कॉपी करें</translation>
        </message>
        <message>
            <source>Put the versions on the clipboard, for a report.</source>
            <translation>रिपोर्ट के लिए संस्करणों को क्लिपबोर्ड पर रखता है।</translation>
        </message>
        <message>
            <source>{name} {version} came without a text; its makers name its licence as: {licence}</source>
            <translation>{name} {version} बिना पाठ के आया; इसके निर्माता लाइसेंस यह बताते हैं: {licence}</translation>
        </message>
    </context>
    <context>
        <name>AsPerceptron</name>
        <message>
            <source>As a perceptron</source>
            <translation>परसेप्ट्रॉन के रूप में</translation>
        </message>
        <message>
            <source>Open in the Perceptron room</source>
            <translation>परसेप्ट्रॉन कक्ष में खोलें</translation>
        </message>
        <message>
            <source>Go on with this program, and these values, in the Perceptron room.</source>
            <translation>इसी प्रोग्राम और इन्हीं मानों के साथ परसेप्ट्रॉन कक्ष में आगे बढ़ें।</translation>
        </message>
        <message>
            <source>The program can't be read yet.</source>
            <translation>प्रोग्राम अभी पढ़ा नहीं जा सकता।</translation>
        </message>
    </context>
    <context>
        <name>AskingSide</name>
        <message>
            <source>INPUTS</source>
            <translation>इनपुट</translation>
        </message>
        <message>
            <source>READ AS</source>
            <translation>ऐसे पढ़ा</translation>
        </message>
    </context>
    <context>
        <name>AutogradColumn</name>
        <message>
            <source>tape recorded, then replayed</source>
            <translation>टेप रिकॉर्ड हुआ, फिर चलाया गया</translation>
        </message>
        <message>
            <source>by its tape</source>
            <translation>अपने टेप से</translation>
        </message>
        <message>
            <source>The chain of grad_fn</source>
            <translation>grad_fn की शृंखला</translation>
        </message>
        <message>
            <source>What torch recorded, from the output back; arrow keys walk it</source>
            <translation>torch ने क्या रिकॉर्ड किया, आउटपुट से पीछे की ओर; तीर कुंजियाँ इस पर चलती हैं</translation>
        </message>
        <message>
            <source>Shows the code that ran</source>
            <translation>वह कोड दिखाता है जो चला</translation>
        </message>
        <message>
            <source>the code that ran</source>
            <translation>जो कोड चला</translation>
        </message>
        <message>
            <source>PyTorch is loading…</source>
            <translation>PyTorch लोड हो रहा है…</translation>
        </message>
    </context>
    <context>
        <name>AxisStrip</name>
        <message>
            <source>Slider of the plots' axis</source>
            <translation>ग्राफ़ों के अक्ष का स्लाइडर</translation>
        </message>
    </context>
    <context>
        <name>BoundaryPlot</name>
        <message>
            <source>The rows and the boundary between their classes</source>
            <translation>पंक्तियाँ और उनके वर्गों के बीच की सीमा</translation>
        </message>
        <message>
            <source>Point at a row for its numbers, click to pick it; Ctrl+C copies the boundary.</source>
            <translation>किसी पंक्ति के अंक देखने के लिए उस पर जाएँ, चुनने के लिए क्लिक करें; Ctrl+C सीमा कॉपी करता है।</translation>
        </message>
        <message>
            <source>Row {row}</source>
            <translation>पंक्ति {row}</translation>
        </message>
    </context>
    <context>
        <name>ButtonWords</name>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>सहेजें</translation>
        </message>
        <message>
            <source>Do not save</source>
            <translation>सहेजें नहीं</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>Forget them</source>
            <translation>भुला दें</translation>
        </message>
    </context>
    <context>
        <name>ByHandColumn</name>
        <message>
            <source>Chain rule</source>
            <translation>शृंखला नियम</translation>
        </message>
        <message>
            <source>local derivative × local derivative</source>
            <translation>स्थानीय अवकलज × स्थानीय अवकलज</translation>
        </message>
        <message>
            <source>step by step</source>
            <translation>चरण दर चरण</translation>
        </message>
    </context>
    <context>
        <name>Card</name>
        <message>
            <source>an earlier answer</source>
            <translation>पहले का उत्तर</translation>
        </message>
        <message>
            <source>earlier</source>
            <translation>पहले का</translation>
        </message>
    </context>
    <context>
        <name>ChainCard</name>
        <message>
            <source>The chain</source>
            <translation>शृंखला</translation>
        </message>
        <message>
            <source>Cancel p(1 − p)</source>
            <translation>p(1 − p) काटें</translation>
        </message>
        <message>
            <source>Numbers stand here for one row: pick one on the Data page.</source>
            <translation>यहाँ एक पंक्ति के अंक आते हैं: डेटा पन्ने पर कोई एक चुनें।</translation>
        </message>
        <message>
            <source>pick one row</source>
            <translation>एक पंक्ति चुनें</translation>
        </message>
        <message>
            <source>nothing cancels</source>
            <translation>कुछ नहीं कटता</translation>
        </message>
        <message>
            <source>Show dL/dz as p - y in one piece, or as its two factors, in which p(1 - p) cancels.</source>
            <translation>dL/dz को एक टुकड़े में p - y की तरह दिखाएँ, या दो गुणनखंडों में, जिनमें p(1 - p) कट जाता है।</translation>
        </message>
        <message>
            <source>Here nothing cancels: it needs a sigmoid and a cross-entropy of p.</source>
            <translation>यहाँ कुछ नहीं कटता: इसके लिए सिग्मॉइड और p की क्रॉस-एंट्रॉपी चाहिए।</translation>
        </message>
    </context>
    <context>
        <name>ChainPicture</name>
        <message>
            <source>The chain, drawn</source>
            <translation>शृंखला का चित्र</translation>
        </message>
        <message>
            <source>Point at a number for all its digits, or walk with the arrow keys; Ctrl+C copies all.</source>
            <translation>सारे अंक देखने के लिए किसी संख्या पर जाएँ, या तीर कुंजियों से चलें; Ctrl+C सब कॉपी करता है।</translation>
        </message>
    </context>
    <context>
        <name>ClassPage</name>
        <message>
            <source>Lesson</source>
            <translation>पाठ</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>कार्य</translation>
        </message>
        <message>
            <source>Tried by</source>
            <translation>कोशिश की</translation>
        </message>
        <message>
            <source>Right at once</source>
            <translation>तुरंत सही</translation>
        </message>
        <message>
            <source>Solved by</source>
            <translation>हल किया</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>कोशिशें</translation>
        </message>
        <message>
            <source>Hints</source>
            <translation>संकेत</translation>
        </message>
        <message>
            <source>Mistakes</source>
            <translation>ग़लतियाँ</translation>
        </message>
        <message>
            <source>Still at it</source>
            <translation>अभी लगे हैं</translation>
        </message>
        <message>
            <source>Where the class stumbled</source>
            <translation>कक्षा कहाँ अटकी</translation>
        </message>
        <message>
            <source>{learners} learners, {attempts} attempts. Where most stumbled comes first.</source>
            <translation>{learners} शिक्षार्थी, {attempts} कोशिशें। सबसे पहले वह, जहाँ सबसे ज़्यादा अटके।</translation>
        </message>
    </context>
    <context>
        <name>Client</name>
        <message>
            <source>The computing process is starting.</source>
            <translation>गणना प्रक्रिया शुरू हो रही है।</translation>
        </message>
        <message>
            <source>Ready.</source>
            <translation>तैयार।</translation>
        </message>
        <message>
            <source>Computing …</source>
            <translation>गणना जारी …</translation>
        </message>
        <message>
            <source>No answer within {seconds} s, so it was stopped; what is shown is older.</source>
            <translation>{seconds} s में उत्तर नहीं आया, इसलिए रोक दिया गया; जो दिख रहा है वह पुराना है।</translation>
        </message>
        <message>
            <source>The computing process ended and was started again.</source>
            <translation>गणना प्रक्रिया समाप्त हुई और फिर से शुरू की गई।</translation>
        </message>
        <message>
            <source>The computing process ended {times} times in a row. Try again, or report it.</source>
            <translation>गणना प्रक्रिया लगातार {times} बार समाप्त हुई। फिर कोशिश करें, या इसकी सूचना दें।</translation>
        </message>
    </context>
    <context>
        <name>CloseButton</name>
        <message>
            <source>Close Tab</source>
            <translation>टैब बंद करें</translation>
        </message>
    </context>
    <context>
        <name>CodeView</name>
        <message>
            <source>The PyTorch code that ran</source>
            <translation>PyTorch कोड जो चला</translation>
        </message>
        <message>
            <source>This code ran; it runs unchanged in a notebook</source>
            <translation>यही कोड चला; नोटबुक में बिना बदले चलता है</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>कॉपी</translation>
        </message>
        <message>
            <source>Copy the PyTorch code</source>
            <translation>PyTorch कोड कॉपी करें</translation>
        </message>
        <message>
            <source>Copies the code to the clipboard</source>
            <translation>कोड को क्लिपबोर्ड पर कॉपी करता है</translation>
        </message>
    </context>
    <context>
        <name>ColumnCard</name>
        <message>
            <source>waiting…</source>
            <translation>प्रतीक्षा…</translation>
        </message>
        <message>
            <source>{title}: how it came about</source>
            <translation>{title}: यह कैसे बना</translation>
        </message>
        <message>
            <source>Scroll with the arrow keys for what has no room</source>
            <translation>जिसके लिए जगह नहीं, उस तक तीर कुंजियों से जाएँ</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>कोई मान नहीं</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>What to do</source>
            <translation>क्या करना है</translation>
        </message>
        <message>
            <source>What it belongs to</source>
            <translation>यह किसका है</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>कुंजियाँ</translation>
        </message>
        <message>
            <source>Do something by its name</source>
            <translation>नाम से कुछ करें</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>आप क्या करना चाहते हैं?</translation>
        </message>
        <message>
            <source>A few letters are enough; arrows choose, Enter does it, Esc leaves.</source>
            <translation>कुछ अक्षर काफ़ी हैं; तीर चुनते हैं, Enter करता है, Esc बाहर जाता है।</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Room</source>
            <translation>कक्ष</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>मेनू</translation>
        </message>
        <message>
            <source>the verdict</source>
            <translation>निर्णय</translation>
        </message>
        <message>
            <source>Go to {name}</source>
            <translation>{name} पर जाएँ</translation>
        </message>
        <message>
            <source>Panel</source>
            <translation>पैनल</translation>
        </message>
        <message>
            <source>Do not differentiate by {name}</source>
            <translation>{name} के सापेक्ष अवकलन न करें</translation>
        </message>
        <message>
            <source>Differentiate by {name}</source>
            <translation>{name} के सापेक्ष अवकलन</translation>
        </message>
        <message>
            <source>Differentiate by</source>
            <translation>किसके सापेक्ष</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>स्तंभ</translation>
        </message>
        <message>
            <source>Compute in {dtype}</source>
            <translation>{dtype} में गणना करें</translation>
        </message>
        <message>
            <source>View</source>
            <translation>दृश्य</translation>
        </message>
        <message>
            <source>Colours as the system</source>
            <translation>रंग सिस्टम जैसे</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>हल्के रंग</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>गहरे रंग</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>उच्च कंट्रास्ट</translation>
        </message>
        <message>
            <source>Type at {percent} %</source>
            <translation>अक्षर {percent} %</translation>
        </message>
        <message>
            <source>Example: {group}</source>
            <translation>उदाहरण: {group}</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>कुंजी</translation>
        </message>
        <message>
            <source>On the screen</source>
            <translation>परदे पर</translation>
        </message>
    </context>
    <context>
        <name>ControlKeys</name>
        <message>
            <source>a slider</source>
            <translation>स्लाइडर</translation>
        </message>
        <message>
            <source>an exact value</source>
            <translation>सटीक मान</translation>
        </message>
        <message>
            <source>a column's number</source>
            <translation>स्तंभ की संख्या</translation>
        </message>
        <message>
            <source>a plot</source>
            <translation>एक आलेख</translation>
        </message>
        <message>
            <source>a drawing</source>
            <translation>एक चित्र</translation>
        </message>
        <message>
            <source>a box of the tape</source>
            <translation>टेप का एक डिब्बा</translation>
        </message>
        <message>
            <source>a cell of the lab</source>
            <translation>प्रयोगशाला की कोशिका</translation>
        </message>
        <message>
            <source>a line of steps</source>
            <translation>चरणों की पंक्ति</translation>
        </message>
        <message>
            <source>a pad of keys</source>
            <translation>कुंजियों का पैड</translation>
        </message>
        <message>
            <source>a surface</source>
            <translation>एक सतह</translation>
        </message>
        <message>
            <source>a matrix</source>
            <translation>एक आव्यूह</translation>
        </message>
        <message>
            <source>a table</source>
            <translation>तालिका</translation>
        </message>
        <message>
            <source>a task</source>
            <translation>कार्य</translation>
        </message>
        <message>
            <source>while something is presented (F11)</source>
            <translation>जब कुछ प्रस्तुत किया जा रहा हो (F11)</translation>
        </message>
        <message>
            <source>A step; Shift: a tenth of one, Ctrl: ten</source>
            <translation>एक चरण; Shift: उसका दसवाँ भाग, Ctrl: दस</translation>
        </message>
        <message>
            <source>A tenth of the range</source>
            <translation>परास का दसवाँ भाग</translation>
        </message>
        <message>
            <source>To an end of the range</source>
            <translation>परास के छोर तक</translation>
        </message>
        <message>
            <source>Play, or stand still</source>
            <translation>चलाएँ, या रोकें</translation>
        </message>
        <message>
            <source>Take what was typed</source>
            <translation>लिखा हुआ लें</translation>
        </message>
        <message>
            <source>Bring the old value back</source>
            <translation>पुराना मान वापस लाएँ</translation>
        </message>
        <message>
            <source>Show how the number came about</source>
            <translation>दिखाएँ कि संख्या कैसे बनी</translation>
        </message>
        <message>
            <source>Copy all digits</source>
            <translation>सब अंक कॉपी करें</translation>
        </message>
        <message>
            <source>Show its numbers as a table</source>
            <translation>संख्याएँ तालिका में दिखाएँ</translation>
        </message>
        <message>
            <source>Copy or save the picture</source>
            <translation>चित्र कॉपी या सहेजें</translation>
        </message>
        <message>
            <source>Go to what is beside it</source>
            <translation>पास वाले पर जाएँ</translation>
        </message>
        <message>
            <source>Move the drawing</source>
            <translation>चित्र खिसकाएँ</translation>
        </message>
        <message>
            <source>Larger, smaller</source>
            <translation>बड़ा, छोटा</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>पूरा दिखाएँ</translation>
        </message>
        <message>
            <source>Fold a box, or unfold it</source>
            <translation>डिब्बा समेटें या खोलें</translation>
        </message>
        <message>
            <source>Run the cell</source>
            <translation>कोशिका चलाएँ</translation>
        </message>
        <message>
            <source>Run the cell and go on to the next</source>
            <translation>कोशिका चलाकर अगली पर जाएँ</translation>
        </message>
        <message>
            <source>Copy the rows that are chosen</source>
            <translation>चुनी हुई पंक्तियाँ कॉपी करें</translation>
        </message>
        <message>
            <source>Have the answer judged</source>
            <translation>उत्तर की जाँच कराएँ</translation>
        </message>
        <message>
            <source>Show the next piece</source>
            <translation>अगला टुकड़ा दिखाएँ</translation>
        </message>
        <message>
            <source>Take the last piece back</source>
            <translation>पिछला टुकड़ा वापस लें</translation>
        </message>
        <message>
            <source>Show all pieces</source>
            <translation>सब टुकड़े दिखाएँ</translation>
        </message>
        <message>
            <source>Another panel</source>
            <translation>दूसरा पैनल</translation>
        </message>
        <message>
            <source>Move the slider</source>
            <translation>स्लाइडर चलाएँ</translation>
        </message>
        <message>
            <source>The panel with this number; two digits in turn make one number</source>
            <translation>इस संख्या वाला पैनल; एक के बाद एक दो अंक एक ही संख्या हैं</translation>
        </message>
        <message>
            <source>Point at the program's next step, or the one before</source>
            <translation>प्रोग्राम के अगले चरण पर इशारा, या पिछले पर</translation>
        </message>
        <message>
            <source>Another slider</source>
            <translation>दूसरा स्लाइडर</translation>
        </message>
        <message>
            <source>A spot around the pointer</source>
            <translation>सूचक के चारों ओर प्रकाश</translation>
        </message>
        <message>
            <source>A black screen</source>
            <translation>काला परदा</translation>
        </message>
        <message>
            <source>End it</source>
            <translation>समाप्त</translation>
        </message>
    </context>
    <context>
        <name>CopyAs</name>
        <message>
            <source>copy as</source>
            <translation>ऐसे कॉपी करें</translation>
        </message>
        <message>
            <source>Copy the program as</source>
            <translation>प्रोग्राम को ऐसे कॉपी करें</translation>
        </message>
        <message>
            <source>Copies the program as plain text, Python, PyTorch, SymPy or LaTeX</source>
            <translation>प्रोग्राम को सादे पाठ, Python, PyTorch, SymPy या LaTeX के रूप में कॉपी करता है</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>सादा पाठ</translation>
        </message>
        <message>
            <source>Python with NumPy</source>
            <translation>NumPy वाला Python</translation>
        </message>
        <message>
            <source>PyTorch with its gradient</source>
            <translation>ग्रेडिएंट सहित PyTorch</translation>
        </message>
        <message>
            <source>SymPy with its derivatives</source>
            <translation>SymPy, अवकलजों सहित</translation>
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
            <translation>पाठ खोलें</translation>
        </message>
        <message>
            <source>Lessons (*.zip *.md)</source>
            <translation>पाठ (*.zip *.md)</translation>
        </message>
        <message>
            <source>Open a folder of lessons</source>
            <translation>पाठों का फ़ोल्डर खोलें</translation>
        </message>
        <message>
            <source>Merge CSV files</source>
            <translation>CSV फ़ाइलें मिलाएँ</translation>
        </message>
        <message>
            <source>Tables (*.csv);;All files (*)</source>
            <translation>तालिकाएँ (*.csv);;सभी फ़ाइलें (*)</translation>
        </message>
    </context>
    <context>
        <name>CurveChoice</name>
        <message>
            <source>Names whose curves are drawn</source>
            <translation>नाम जिनके वक्र बनते हैं</translation>
        </message>
        <message>
            <source>Which names' curves are drawn: at most {most} at once.</source>
            <translation>किन नामों के वक्र बनें: एक साथ अधिकतम {most}।</translation>
        </message>
        <message>
            <source>{count} of {all} names ▾</source>
            <translation>{all} में से {count} नाम ▾</translation>
        </message>
        <message>
            <source>Draw {name}</source>
            <translation>{name} बनाएँ</translation>
        </message>
    </context>
    <context>
        <name>DataNotes</name>
        <message>
            <source>The table is as it was.</source>
            <translation>तालिका पहले जैसी है।</translation>
        </message>
    </context>
    <context>
        <name>DataPage</name>
        <message>
            <source>Data</source>
            <translation>डेटा</translation>
        </message>
        <message>
            <source>With {count} inputs there is no picture: it shows one or two.</source>
            <translation>{count} इनपुट का चित्र नहीं बनता: एक या दो का बनता है।</translation>
        </message>
        <message>
            <source>No rows yet: choose a ready set, open or drop a CSV file, or paste from a spreadsheet.</source>
            <translation>अभी कोई पंक्ति नहीं: कोई तैयार तालिका चुनें, CSV फ़ाइल खोलें या छोड़ें, या स्प्रेडशीट से पेस्ट करें।</translation>
        </message>
    </context>
    <context>
        <name>DataTools</name>
        <message>
            <source>Ready sets ▾</source>
            <translation>तैयार तालिकाएँ ▾</translation>
        </message>
        <message>
            <source>Tables that are there to begin with</source>
            <translation>तालिकाएँ जो पहले से मौजूद हैं</translation>
        </message>
        <message>
            <source>Open CSV …</source>
            <translation>CSV खोलें …</translation>
        </message>
        <message>
            <source>Read a table from a file; or drop one here</source>
            <translation>फ़ाइल से तालिका पढ़ता है; या फ़ाइल यहाँ छोड़ें</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>पेस्ट</translation>
        </message>
        <message>
            <source>Put the table on the clipboard here (Ctrl+V)</source>
            <translation>क्लिपबोर्ड की तालिका यहाँ रखता है (Ctrl+V)</translation>
        </message>
        <message>
            <source>Add row</source>
            <translation>पंक्ति जोड़ें</translation>
        </message>
        <message>
            <source>Add a row at the end, a copy of the last one</source>
            <translation>अंत में एक पंक्ति जोड़ता है, पिछली की प्रति</translation>
        </message>
        <message>
            <source>Delete row</source>
            <translation>पंक्ति हटाएँ</translation>
        </message>
        <message>
            <source>Take the chosen rows away (Delete)</source>
            <translation>चुनी हुई पंक्तियाँ हटाता है (Delete)</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>पूर्ववत</translation>
        </message>
        <message>
            <source>Take the last change back (Ctrl+Z)</source>
            <translation>पिछला बदलाव वापस लेता है (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Copy command</source>
            <translation>कमांड कॉपी करें</translation>
        </message>
        <message>
            <source>Copy the command that computes this from these very numbers</source>
            <translation>वह कमांड कॉपी करता है जो इन्हीं संख्याओं से यह निकालता है</translation>
        </message>
        <message>
            <source>What the program takes</source>
            <translation>प्रोग्राम क्या लेता है</translation>
        </message>
        <message>
            <source>Whether the loss is the mean over all rows, or that of one row</source>
            <translation>लॉस सभी पंक्तियों का माध्य है, या एक पंक्ति का</translation>
        </message>
        <message>
            <source>Mean over all rows</source>
            <translation>सभी पंक्तियों का माध्य</translation>
        </message>
        <message>
            <source>The picked row</source>
            <translation>चुनी हुई पंक्ति</translation>
        </message>
        <message>
            <source>The sliders alone</source>
            <translation>केवल स्लाइडर</translation>
        </message>
        <message>
            <source>Which output's boundary is drawn</source>
            <translation>किस आउटपुट की सीमा बनती है</translation>
        </message>
        <message>
            <source>Which output's boundary is drawn, and which value the last column has</source>
            <translation>किस आउटपुट की सीमा बनती है, और अंतिम स्तंभ का मान क्या है</translation>
        </message>
        <message>
            <source>Open a table</source>
            <translation>तालिका खोलें</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>तालिकाएँ (*.csv *.tsv *.txt);;सभी फ़ाइलें (*)</translation>
        </message>
    </context>
    <context>
        <name>DataWords</name>
        <message>
            <source>Boundary: {line}</source>
            <translation>सीमा: {line}</translation>
        </message>
        <message>
            <source>Boundary: {line}, nowhere while {w} is 0</source>
            <translation>सीमा: {line}, जब तक {w} 0 है कहीं नहीं</translation>
        </message>
        <message>
            <source>Boundary: {line}, at {x} = {at}</source>
            <translation>सीमा: {line}, {x} = {at} पर</translation>
        </message>
        <message>
            <source>{count} of {all} rows are on their own side.</source>
            <translation>{all} में से {count} पंक्तियाँ अपनी ओर हैं।</translation>
        </message>
    </context>
    <context>
        <name>DecimalChoice</name>
        <message>
            <source>Numbers with a decimal comma: 3,14</source>
            <translation>दशमलव अल्पविराम वाली संख्याएँ: 3,14</translation>
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
            <translation>◆ h = {h} में {error} की चूक</translation>
        </message>
        <message>
            <source>● the best tried, h = {h}, by {error}</source>
            <translation>● आज़माए में सबसे अच्छा, h = {h}, {error} की चूक</translation>
        </message>
    </context>
    <context>
        <name>DtypeChoice</name>
        <message>
            <source>Number type</source>
            <translation>संख्या का प्रकार</translation>
        </message>
        <message>
            <source>about 7 digits, as in the notebooks</source>
            <translation>लगभग 7 अंक, जैसा नोटबुकों में</translation>
        </message>
        <message>
            <source>about 16 digits</source>
            <translation>लगभग 16 अंक</translation>
        </message>
        <message>
            <source>Compute in {dtype}</source>
            <translation>{dtype} में गणना करें</translation>
        </message>
        <message>
            <source>Compute in {dtype}: {digits}</source>
            <translation>{dtype} में गणना करें: {digits}</translation>
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message>
            <source>Program</source>
            <translation>प्रोग्राम</translation>
        </message>
        <message>
            <source>One line for each step; the last line is differentiated.</source>
            <translation>हर चरण के लिए एक पंक्ति; अंतिम पंक्ति का अवकलन होता है।</translation>
        </message>
        <message>
            <source>Lines such as y = x^2. The last line is the output.</source>
            <translation>y = x^2 जैसी पंक्तियाँ। अंतिम पंक्ति आउटपुट है।</translation>
        </message>
        <message>
            <source>Type an expression, for example  sin(x^2)</source>
            <translation>कोई व्यंजक लिखें, जैसे  sin(x^2)</translation>
        </message>
        <message>
            <source>Not inserted: the program would have {size} characters, and {limit} is the most.</source>
            <translation>नहीं जोड़ा गया: प्रोग्राम में {size} अक्षर होते, और अधिकतम {limit} हो सकते हैं।</translation>
        </message>
    </context>
    <context>
        <name>ErrorPlot</name>
        <message>
            <source>Error of the finite difference against h</source>
            <translation>h के साथ परिमित अंतर की त्रुटि</translation>
        </message>
        <message>
            <source>Error against h, both logarithmic; ◆ is the h that is used, ● the best one tried</source>
            <translation>h के साथ त्रुटि, दोनों लघुगणकीय; ◆ इस्तेमाल किया गया h, ● आज़माए में सबसे अच्छा</translation>
        </message>
        <message>
            <source>error</source>
            <translation>त्रुटि</translation>
        </message>
    </context>
    <context>
        <name>ExactBox</name>
        <message>
            <source>The exact value: 6.7, or pi/2, 1e-3, inf, nan. Enter takes it.</source>
            <translation>सटीक मान: 6.7, या pi/2, 1e-3, inf, nan। Enter इसे ले लेता है।</translation>
        </message>
        <message>
            <source>One number is needed here, not a list.</source>
            <translation>यहाँ एक संख्या चाहिए, सूची नहीं।</translation>
        </message>
    </context>
    <context>
        <name>ExpressionRoom</name>
        <message>
            <source>Show or hide the palette that builds the program by clicking.</source>
            <translation>क्लिक से प्रोग्राम बनाने वाला पैलेट दिखाएँ या छिपाएँ।</translation>
        </message>
        <message>
            <source>Palette</source>
            <translation>पैलेट</translation>
        </message>
        <message>
            <source>Examples ▾</source>
            <translation>उदाहरण ▾</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>उदाहरण</translation>
        </message>
        <message>
            <source>Ready programs, each with something to see.</source>
            <translation>तैयार प्रोग्राम, हर एक में देखने को कुछ है।</translation>
        </message>
        <message>
            <source>PROGRAM</source>
            <translation>प्रोग्राम</translation>
        </message>
        <message>
            <source>✓ Understood, but {name} is a constant; name an input such as x.</source>
            <translation>✓ समझ लिया, पर {name} अचर है; x जैसा कोई इनपुट लिखें।</translation>
        </message>
        <message>
            <source>✓ Understood. The last line, {name}, is differentiated.</source>
            <translation>✓ समझ गए। अंतिम पंक्ति, {name}, का अवकलन होता है।</translation>
        </message>
    </context>
    <context>
        <name>FactorRow</name>
        <message>
            <source>{value}
product so far: {running}</source>
            <translation>{value}
यहाँ तक का गुणनफल: {running}</translation>
        </message>
    </context>
    <context>
        <name>FactorTable</name>
        <message>
            <source>The factors of the chain rule</source>
            <translation>शृंखला नियम के गुणनखंड</translation>
        </message>
        <message>
            <source>Every local derivative on the way; arrow keys walk them</source>
            <translation>रास्ते का हर स्थानीय अवकलज; तीर कुंजियाँ इन पर चलती हैं</translation>
        </message>
        <message>
            <source>… and {n} more factors</source>
            <translation>… और {n} गुणनखंड</translation>
        </message>
    </context>
    <context>
        <name>FaultDesk</name>
        <message>
            <source>Report of a fault …</source>
            <translation>ख़राबी की रिपोर्ट …</translation>
        </message>
        <message>
            <source>Something in Triptych itself went wrong. What you typed is still there, and you can go on.</source>
            <translation>ख़ुद Triptych में कुछ गड़बड़ हुई। आपने जो लिखा वह मौजूद है, और आप आगे बढ़ सकते हैं।</translation>
        </message>
        <message>
            <source>Put the report on the clipboard, to send it where you like.</source>
            <translation>रिपोर्ट को क्लिपबोर्ड पर रखता है, जहाँ चाहें वहाँ भेजने के लिए।</translation>
        </message>
        <message>
            <source>Show where the report is kept on this computer.</source>
            <translation>दिखाता है कि इस कंप्यूटर पर रिपोर्ट कहाँ रखी है।</translation>
        </message>
        <message>
            <source>Read what is in the report before you copy it.</source>
            <translation>कॉपी करने से पहले पढ़ें कि रिपोर्ट में क्या है।</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>रिपोर्ट कॉपी करें</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>फ़ोल्डर खोलें</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>रिपोर्ट दिखाएँ</translation>
        </message>
    </context>
    <context>
        <name>FaultReport</name>
        <message>
            <source>Triptych: report of a fault</source>
            <translation>Triptych: ख़राबी की रिपोर्ट</translation>
        </message>
        <message>
            <source>Put the report on the clipboard, to send it where you like.</source>
            <translation>रिपोर्ट को क्लिपबोर्ड पर रखता है, जहाँ चाहें वहाँ भेजने के लिए।</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>रिपोर्ट कॉपी करें</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>रिपोर्ट</translation>
        </message>
        <message>
            <source>Select a part of it and copy it with Ctrl+C, or copy all of it below.</source>
            <translation>एक भाग चुनकर Ctrl+C से कॉपी करें, या नीचे पूरी कॉपी करें।</translation>
        </message>
        <message>
            <source>A fault of Triptych itself, as Python tells it: times, versions, places in the program's code, and the program that was on the sliders. Nothing else that you typed is added, and it is never sent; if you copy it and send it to the makers, they can mend the fault.</source>
            <translation>ख़ुद Triptych की ख़राबी, जैसे Python बताता है: समय, संस्करण, प्रोग्राम के कोड की जगहें, और स्लाइडरों पर रखा प्रोग्राम। आपने और जो लिखा वह नहीं जुड़ता, और यह कभी भेजा नहीं जाता; आप इसे कॉपी करके निर्माताओं को भेजें तो वे ख़राबी ठीक कर सकते हैं।</translation>
        </message>
        <message>
            <source>Nothing went wrong so far: there is no report.</source>
            <translation>अब तक कुछ गड़बड़ नहीं हुई: कोई रिपोर्ट नहीं है।</translation>
        </message>
        <message>
            <source>Show where the report is kept.</source>
            <translation>दिखाता है कि रिपोर्ट कहाँ रखी है।</translation>
        </message>
        <message>
            <source>Delete it from this computer.</source>
            <translation>इसे इस कंप्यूटर से मिटाता है।</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>फ़ोल्डर खोलें</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>हटाएँ</translation>
        </message>
    </context>
    <context>
        <name>FilterDialog</name>
        <message>
            <source>Arrows walk the list, Enter takes the line, Esc closes.</source>
            <translation>तीर सूची पर चलते हैं, Enter पंक्ति लेता है, Esc बंद करता है।</translation>
        </message>
        <message>
            <source>Nothing fits.</source>
            <translation>कुछ नहीं मिलता।</translation>
        </message>
    </context>
    <context>
        <name>FloatSlider</name>
        <message>
            <source>Drag, wheel or arrows; Shift is finer, Ctrl coarser; Page, Home and End jump; Space plays; a double-click resets.</source>
            <translation>खींचें, पहिया या तीर; Shift महीन, Ctrl मोटा; Page, Home और End छलाँग लगाते हैं; Space चलाता है; दोहरा क्लिक मूल मान लाता है।</translation>
        </message>
        <message>
            <source>from {low} to {high}</source>
            <translation>{low} से {high} तक</translation>
        </message>
        <message>
            <source>in a red stretch</source>
            <translation>लाल हिस्से में</translation>
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
            <translation>सूत्र खिसकाएँ</translation>
        </message>
        <message>
            <source>The formula is wider than its place: scroll with the arrow keys</source>
            <translation>सूत्र अपनी जगह से चौड़ा है: तीर कुंजियों से खिसकाएँ</translation>
        </message>
    </context>
    <context>
        <name>FormulaMenu</name>
        <message>
            <source>Copy as LaTeX</source>
            <translation>LaTeX के रूप में कॉपी</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>पाठ के रूप में कॉपी</translation>
        </message>
        <message>
            <source>Copy in words</source>
            <translation>शब्दों में कॉपी करें</translation>
        </message>
    </context>
    <context>
        <name>FormulaUnfold</name>
        <message>
            <source>… {count} signs: draw</source>
            <translation>… {count} चिह्न: बनाएँ</translation>
        </message>
        <message>
            <source>… {count} signs, too long</source>
            <translation>… {count} चिह्न, बहुत लंबा</translation>
        </message>
        <message>
            <source>The formula is long; this draws the whole of it, which may take a moment</source>
            <translation>सूत्र लंबा है; यह उसे पूरा बनाता है, जिसमें थोड़ा समय लग सकता है</translation>
        </message>
        <message>
            <source>Too long to draw; it can be copied as LaTeX or as text from the context menu</source>
            <translation>बनाने के लिए बहुत लंबा; संदर्भ मेनू से LaTeX या पाठ के रूप में कॉपी किया जा सकता है</translation>
        </message>
    </context>
    <context>
        <name>FourthChoice</name>
        <message>
            <source>Fourth column</source>
            <translation>चौथा स्तंभ</translation>
        </message>
        <message>
            <source>A fourth way to the gradient, shown beside the plots; it is never judged.</source>
            <translation>ग्रेडिएंट का चौथा रास्ता, ग्राफ़ों के पास; इस पर निर्णय कभी नहीं होता।</translation>
        </message>
        <message>
            <source>3 columns</source>
            <translation>3 स्तंभ</translation>
        </message>
        <message>
            <source>No fourth column</source>
            <translation>चौथा स्तंभ नहीं</translation>
        </message>
        <message>
            <source>+ difference</source>
            <translation>+ अंतर</translation>
        </message>
        <message>
            <source>Finite difference, with its step h</source>
            <translation>परिमित अंतर, अपने चरण h के साथ</translation>
        </message>
        <message>
            <source>+ complex step</source>
            <translation>+ सम्मिश्र चरण</translation>
        </message>
        <message>
            <source>A step into the complex plane</source>
            <translation>सम्मिश्र तल में एक चरण</translation>
        </message>
        <message>
            <source>+ forward mode</source>
            <translation>+ फ़ॉरवर्ड मोड</translation>
        </message>
        <message>
            <source>Dual numbers: forward mode</source>
            <translation>द्वैत संख्याएँ: फ़ॉरवर्ड मोड</translation>
        </message>
        <message>
            <source>+ micrograd</source>
            <translation>+ micrograd</translation>
        </message>
        <message>
            <source>A tape of single numbers, in the style of micrograd</source>
            <translation>micrograd की शैली में अकेली संख्याओं का टेप</translation>
        </message>
    </context>
    <context>
        <name>FurtherColumn</name>
        <message>
            <source>this derivative</source>
            <translation>यह अवकलज</translation>
        </message>
        <message>
            <source>all {n} derivatives</source>
            <translation>सभी {n} अवकलज</translation>
        </message>
        <message>
            <source>reverse sweep, all at once</source>
            <translation>उल्टा चक्कर, सब एक साथ</translation>
        </message>
        <message>
            <source>{count} operations in 1 pass through the program</source>
            <translation>प्रोग्राम से 1 बार गुज़रने में {count} क्रियाएँ</translation>
        </message>
        <message>
            <source>{count} operations in {passes} passes through the program</source>
            <translation>प्रोग्राम से {passes} बार गुज़रने में {count} क्रियाएँ</translation>
        </message>
        <message>
            <source>, {records} objects kept until the end</source>
            <translation>, {records} ऑब्जेक्ट अंत तक रखे गए</translation>
        </message>
        <message>
            <source>; the reverse sweep takes {reverse} for all inputs at once.</source>
            <translation>; उल्टे चक्कर में सभी इनपुट के लिए एक साथ {reverse} लगते हैं।</translation>
        </message>
    </context>
    <context>
        <name>GradientPlot</name>
        <message>
            <source>The gradient along one input, by all three ways</source>
            <translation>एक इनपुट के साथ ग्रेडिएंट, तीनों तरीक़ों से</translation>
        </message>
        <message>
            <source>distance from SymPy</source>
            <translation>SymPy से दूरी</translation>
        </message>
        <message>
            <source>Distance from SymPy</source>
            <translation>SymPy से दूरी</translation>
        </message>
        <message>
            <source>How far the chain rule and PyTorch are from SymPy's {gradient} along {axis}</source>
            <translation>{axis} के साथ शृंखला नियम और PyTorch, SymPy के {gradient} से कितनी दूर हैं</translation>
        </message>
        <message>
            <source>{gradient} along {axis}</source>
            <translation>{axis} के साथ {gradient}</translation>
        </message>
        <message>
            <source>{gradient} by three ways along {axis}; {numbers}</source>
            <translation>{axis} के साथ तीन तरीक़ों से {gradient}; {numbers}</translation>
        </message>
        <message>
            <source>no difference beyond SymPy's own error</source>
            <translation>SymPy की अपनी त्रुटि से बड़ा कोई अंतर नहीं</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>अंतर</translation>
        </message>
        <message>
            <source>Show the difference from SymPy on a logarithmic axis</source>
            <translation>SymPy से अंतर लघुगणकीय अक्ष पर दिखाएँ</translation>
        </message>
        <message>
            <source>Shows how far each column is from SymPy, on a logarithmic axis (Ctrl+D)</source>
            <translation>दिखाता है कि हर स्तंभ SymPy से कितनी दूर है, लघुगणकीय अक्ष पर (Ctrl+D)</translation>
        </message>
    </context>
    <context>
        <name>HeatMap</name>
        <message>
            <source>Arrow keys go from cell to cell; Ctrl+C copies the table</source>
            <translation>तीर कुंजियाँ सेल से सेल जाती हैं; Ctrl+C तालिका कॉपी करता है</translation>
        </message>
        <message>
            <source>{rows} rows, {columns} columns</source>
            <translation>{rows} पंक्तियाँ, {columns} स्तंभ</translation>
        </message>
    </context>
    <context>
        <name>HelpCurve</name>
        <message>
            <source>The curves are being computed …</source>
            <translation>वक्र निकाले जा रहे हैं …</translation>
        </message>
        <message>
            <source>The curves could not be computed.</source>
            <translation>वक्र नहीं निकल सके।</translation>
        </message>
        <message>
            <source>Solid: the value along {axis}. Dashed, in SymPy's colour: the derivative by {axis}.</source>
            <translation>पूरी रेखा: {axis} के साथ मान। टूटी रेखा, SymPy के रंग में: {axis} के सापेक्ष अवकलज।</translation>
        </message>
    </context>
    <context>
        <name>HelpDesk</name>
        <message>
            <source>Help: search …</source>
            <translation>सहायता: खोजें …</translation>
        </message>
        <message>
            <source>Help on the panel in hand</source>
            <translation>इस पैनल की सहायता</translation>
        </message>
        <message>
            <source>What is this?</source>
            <translation>यह क्या है?</translation>
        </message>
    </context>
    <context>
        <name>HelpExample</name>
        <message>
            <source>The program</source>
            <translation>प्रोग्राम</translation>
        </message>
        <message>
            <source>▶ Run in the Expression room</source>
            <translation>▶ व्यंजक कक्ष में चलाएँ</translation>
        </message>
        <message>
            <source>Run in the Expression room</source>
            <translation>व्यंजक कक्ष में चलाएँ</translation>
        </message>
        <message>
            <source>Put this program on the sliders of the Expression room, at this point</source>
            <translation>इस प्रोग्राम को व्यंजक कक्ष के स्लाइडरों पर, इसी बिंदु पर रखता है</translation>
        </message>
        <message>
            <source>at {point}, in {dtype}</source>
            <translation>{point} पर, {dtype} में</translation>
        </message>
        <message>
            <source>in {dtype}</source>
            <translation>{dtype} में</translation>
        </message>
    </context>
    <context>
        <name>HelpList</name>
        <message>
            <source>Pages of the help</source>
            <translation>सहायता के पन्ने</translation>
        </message>
        <message>
            <source>Up and Down choose a page, Enter goes into it</source>
            <translation>ऊपर-नीचे पन्ना चुनते हैं, Enter उसमें जाता है</translation>
        </message>
    </context>
    <context>
        <name>HelpSearch</name>
        <message>
            <source>Search the help</source>
            <translation>सहायता में खोजें</translation>
        </message>
        <message>
            <source>Search: kink, nan, ln, torch.sigmoid …</source>
            <translation>खोजें: मोड़, nan, ln, torch.sigmoid …</translation>
        </message>
        <message>
            <source>Words in any spelling; Down goes to what was found, Enter into the page</source>
            <translation>किसी भी वर्तनी के शब्द; नीचे तीर नतीजों पर, Enter पन्ने में जाता है</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>सहायता</translation>
        </message>
        <message>
            <source>Close the help</source>
            <translation>सहायता बंद करें</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>सहायता में खोजें</translation>
        </message>
        <message>
            <source>The page before</source>
            <translation>पिछला पन्ना</translation>
        </message>
        <message>
            <source>Nothing was found. Try one word, or another spelling.</source>
            <translation>कुछ नहीं मिला। एक शब्द, या दूसरी वर्तनी आज़माएँ।</translation>
        </message>
        <message>
            <source>Help: {title}</source>
            <translation>सहायता: {title}</translation>
        </message>
    </context>
    <context>
        <name>InputNames</name>
        <message>
            <source>Number of inputs</source>
            <translation>इनपुट की संख्या</translation>
        </message>
        <message>
            <source>How many inputs each unit of the first layer weighs</source>
            <translation>पहली परत की हर इकाई कितने इनपुट तौलती है</translation>
        </message>
        <message>
            <source>Names of the inputs</source>
            <translation>इनपुट के नाम</translation>
        </message>
        <message>
            <source>The inputs' names with commas between, such as CGPA, IQ</source>
            <translation>इनपुट के नाम, बीच में अल्पविराम, जैसे CGPA, IQ</translation>
        </message>
        <message>
            <source>A perceptron has at most {most} inputs here.</source>
            <translation>परसेप्ट्रॉन में यहाँ अधिकतम {most} इनपुट होते हैं।</translation>
        </message>
    </context>
    <context>
        <name>InputRange</name>
        <message>
            <source>Range of {name}</source>
            <translation>{name} का परिसर</translation>
        </message>
        <message>
            <source>Lowest</source>
            <translation>न्यूनतम</translation>
        </message>
        <message>
            <source>Highest</source>
            <translation>अधिकतम</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>चरण</translation>
        </message>
        <message>
            <source>A number such as -5, pi or 1e-3.</source>
            <translation>-5, pi या 1e-3 जैसी कोई संख्या।</translation>
        </message>
        <message>
            <source>Set range</source>
            <translation>परिसर लगाएँ</translation>
        </message>
        <message>
            <source>Give the slider this range and step (Enter).</source>
            <translation>स्लाइडर को यह परिसर और चरण देता है (Enter)।</translation>
        </message>
        <message>
            <source>The range and the step must be finite numbers.</source>
            <translation>परिसर और चरण परिमित संख्याएँ होनी चाहिए।</translation>
        </message>
        <message>
            <source>The lowest value must be below the highest.</source>
            <translation>न्यूनतम मान अधिकतम से कम होना चाहिए।</translation>
        </message>
        <message>
            <source>The step must be above 0 and at most as wide as the range.</source>
            <translation>चरण 0 से बड़ा और परिसर से अधिक चौड़ा न हो।</translation>
        </message>
        <message>
            <source>The range is too wide for a slider; stay within ±8e307.</source>
            <translation>परिसर स्लाइडर के लिए बहुत चौड़ा है; ±8e307 के भीतर रहें।</translation>
        </message>
    </context>
    <context>
        <name>InputRow</name>
        <message>
            <source>Let the plots run along {name}</source>
            <translation>ग्राफ़ {name} के साथ बनाएँ</translation>
        </message>
        <message>
            <source>Play {name} to and fro (Space on its slider)</source>
            <translation>{name} को आगे-पीछे चलाएँ (उसके स्लाइडर पर Space)</translation>
        </message>
        <message>
            <source>Range and step of {name}</source>
            <translation>{name} का परिसर और चरण</translation>
        </message>
        <message>
            <source>Let the plots run along {name}, so that they show its whole range</source>
            <translation>ग्राफ़ों को {name} के साथ चलाता है, ताकि उसका पूरा परिसर दिखे</translation>
        </message>
        <message>
            <source>Move {name} to and fro by itself, and watch the rest (Space on its slider)</source>
            <translation>{name} को अपने आप आगे-पीछे चलाता है, आप बाक़ी देखें (उसके स्लाइडर पर Space)</translation>
        </message>
        <message>
            <source>From where to where the slider of {name} goes, and in which steps</source>
            <translation>{name} का स्लाइडर कहाँ से कहाँ तक जाता है, और किन चरणों में</translation>
        </message>
        <message>
            <source>Exact value of {name}</source>
            <translation>{name} का सटीक मान</translation>
        </message>
        <message>
            <source>{value} has no place on a slider; it is used all the same.</source>
            <translation>{value} की स्लाइडर पर जगह नहीं; फिर भी यही मान लिया जाता है।</translation>
        </message>
        <message>
            <source>The range is now {low} to {high}, to hold {value}.</source>
            <translation>परिसर अब {low} से {high} है, ताकि {value} समा सके।</translation>
        </message>
    </context>
    <context>
        <name>InputsPanel</name>
        <message>
            <source>Inputs</source>
            <translation>इनपुट</translation>
        </message>
        <message>
            <source>A name that the program uses gets its slider here.</source>
            <translation>प्रोग्राम जो नाम इस्तेमाल करता है, उसका स्लाइडर यहाँ आता है।</translation>
        </message>
        <message>
            <source>{names}: {count} rows from the table</source>
            <translation>{names}: तालिका की {count} पंक्तियाँ</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Undo</source>
            <translation>पूर्ववत</translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <translation>पूर्ववत: {what}</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>फिर से</translation>
        </message>
        <message>
            <source>Redo: {what}</source>
            <translation>फिर से: {what}</translation>
        </message>
        <message>
            <source>New</source>
            <translation>नया</translation>
        </message>
        <message>
            <source>Open …</source>
            <translation>खोलें …</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>सहेजें</translation>
        </message>
        <message>
            <source>Save as …</source>
            <translation>ऐसे सहेजें …</translation>
        </message>
        <message>
            <source>Undone. Steps left to undo: {count}.</source>
            <translation>पूर्ववत किया। और पूर्ववत हो सकने वाले चरण: {count}।</translation>
        </message>
        <message>
            <source>Nothing to undo.</source>
            <translation>पूर्ववत करने को कुछ नहीं।</translation>
        </message>
        <message>
            <source>Done again. Steps left to redo: {count}.</source>
            <translation>फिर से किया। और दोहराए जा सकने वाले चरण: {count}।</translation>
        </message>
        <message>
            <source>Nothing to redo.</source>
            <translation>दोहराने को कुछ नहीं।</translation>
        </message>
        <message>
            <source>Triptych</source>
            <translation>Triptych</translation>
        </message>
        <message>
            <source>{name} was changed since it was saved.</source>
            <translation>{name} सहेजे जाने के बाद बदला गया है।</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>What it does</source>
            <translation>यह क्या करती है</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>कुंजियाँ</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>कहाँ</translation>
        </message>
        <message>
            <source>What do you want to do, or which key?</source>
            <translation>आप क्या करना चाहते हैं, या कौन-सी कुंजी?</translation>
        </message>
        <message>
            <source>Narrows the list to the keys that fit</source>
            <translation>सूची को मेल खाती कुंजियों तक छोटा करता है</translation>
        </message>
        <message>
            <source>Each room tells its own keys here once it was opened.</source>
            <translation>हर कक्ष एक बार खुलने पर अपनी कुंजियाँ यहाँ बताता है।</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>हर जगह</translation>
        </message>
        <message>
            <source>Here, at {name}: {says}</source>
            <translation>यहाँ, {name} पर: {says}</translation>
        </message>
    </context>
    <context>
        <name>LabBar</name>
        <message>
            <source>▸ Line</source>
            <translation>▸ पंक्ति</translation>
        </message>
        <message>
            <source>Run the line with the cursor (F10)</source>
            <translation>कर्सर वाली पंक्ति चलाता है (F10)</translation>
        </message>
        <message>
            <source>▸ Cell</source>
            <translation>▸ सेल</translation>
        </message>
        <message>
            <source>Run the cell (Ctrl+Enter; Shift+Enter goes on to the next)</source>
            <translation>सेल चलाता है (Ctrl+Enter; Shift+Enter अगली पर जाता है)</translation>
        </message>
        <message>
            <source>▸ All</source>
            <translation>▸ सब</translation>
        </message>
        <message>
            <source>Run all cells from a fresh beginning (F5)</source>
            <translation>सारे सेल नए सिरे से चलाता है (F5)</translation>
        </message>
        <message>
            <source>■ Stop</source>
            <translation>■ रोकें</translation>
        </message>
        <message>
            <source>Stop what runs; the lab is as before that line (Esc)</source>
            <translation>जो चल रहा है उसे रोकता है; लैब उस पंक्ति से पहले जैसी रहती है (Esc)</translation>
        </message>
        <message>
            <source>↩ Before line</source>
            <translation>↩ पंक्ति से पहले</translation>
        </message>
        <message>
            <source>Let the lab stand as before the line with the cursor was run (Shift+F10)</source>
            <translation>लैब को वैसा कर देता है जैसी वह कर्सर वाली पंक्ति चलने से पहले थी (Shift+F10)</translation>
        </message>
        <message>
            <source>⟲ Afresh</source>
            <translation>⟲ नए सिरे से</translation>
        </message>
        <message>
            <source>Forget all that was run; the cells stay (Shift+F5)</source>
            <translation>जो कुछ चला उसे भुला देता है; सेल रहते हैं (Shift+F5)</translation>
        </message>
        <message>
            <source>+ Cell</source>
            <translation>+ सेल</translation>
        </message>
        <message>
            <source>Add a cell below this one (Ctrl+Shift+Enter)</source>
            <translation>इसके नीचे एक सेल जोड़ता है (Ctrl+Shift+Enter)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <source>Take this cell away (Ctrl+Shift+Delete)</source>
            <translation>यह सेल हटाता है (Ctrl+Shift+Delete)</translation>
        </message>
        <message>
            <source>Move this cell up (Alt+Up)</source>
            <translation>सेल ऊपर ले जाता है (Alt+Up)</translation>
        </message>
        <message>
            <source>Move this cell down (Alt+Down)</source>
            <translation>सेल नीचे ले जाता है (Alt+Down)</translation>
        </message>
        <message>
            <source>Open notebook …</source>
            <translation>नोटबुक खोलें …</translation>
        </message>
        <message>
            <source>Open an .ipynb file (Ctrl+O), or drop one here</source>
            <translation>.ipynb फ़ाइल खोलता है (Ctrl+O), या फ़ाइल यहाँ छोड़ें</translation>
        </message>
    </context>
    <context>
        <name>LabBench</name>
        <message>
            <source>Expression of x</source>
            <translation>x का व्यंजक</translation>
        </message>
        <message>
            <source>Any expression of x for torch, such as torch.sin(x)*x</source>
            <translation>torch के लिए x का कोई भी व्यंजक, जैसे torch.sin(x)*x</translation>
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
            <translation>पंक्तियाँ</translation>
        </message>
        <message>
            <source>Take these lines to the cells</source>
            <translation>ये पंक्तियाँ सेलों में ले जाएँ</translation>
        </message>
        <message>
            <source>Puts them into a new cell, to be changed and run line by line</source>
            <translation>इन्हें नए सेल में रखता है, बदलने और पंक्ति दर पंक्ति चलाने के लिए</translation>
        </message>
        <message>
            <source>In other releases:</source>
            <translation>दूसरे संस्करणों में:</translation>
        </message>
        <message>
            <source>This torch says:</source>
            <translation>यह torch कहता है:</translation>
        </message>
        <message>
            <source>Being run …</source>
            <translation>चल रहा है …</translation>
        </message>
    </context>
    <context>
        <name>LabCatalogue</name>
        <message>
            <source>Paste what torch said, or type a word of it</source>
            <translation>torch ने जो कहा वह पेस्ट करें, या उसका कोई शब्द लिखें</translation>
        </message>
        <message>
            <source>Find a mistake</source>
            <translation>ग़लती खोजें</translation>
        </message>
        <message>
            <source>Finds a mistake by its words, those of other releases too</source>
            <translation>ग़लती को उसके शब्दों से खोजता है, दूसरे संस्करणों के शब्दों से भी</translation>
        </message>
        <message>
            <source>Mistakes</source>
            <translation>ग़लतियाँ</translation>
        </message>
        <message>
            <source>The arrow keys go from one mistake to the next</source>
            <translation>तीर कुंजियाँ एक ग़लती से दूसरी पर जाती हैं</translation>
        </message>
        <message>
            <source>Nothing like this is known here.</source>
            <translation>ऐसा कुछ यहाँ ज्ञात नहीं।</translation>
        </message>
        <message>
            <source>{count} of {all}</source>
            <translation>{all} में से {count}</translation>
        </message>
    </context>
    <context>
        <name>LabCell</name>
        <message>
            <source>Cell {number}</source>
            <translation>सेल {number}</translation>
        </message>
    </context>
    <context>
        <name>LabCells</name>
        <message>
            <source>These lines have been changed since: nothing was put back.</source>
            <translation>ये पंक्तियाँ तब से बदल गई हैं: कुछ वापस नहीं रखा गया।</translation>
        </message>
    </context>
    <context>
        <name>LabEditor</name>
        <message>
            <source>Cell of PyTorch lines</source>
            <translation>PyTorch पंक्तियों का सेल</translation>
        </message>
        <message>
            <source>Ctrl+Enter runs the cell, F10 the line with the cursor.</source>
            <translation>Ctrl+Enter सेल चलाता है, F10 कर्सर वाली पंक्ति।</translation>
        </message>
        <message>
            <source>Ctrl+Enter runs the cell, F10 the line, Shift+F10 goes back to before it</source>
            <translation>Ctrl+Enter सेल चलाता है, F10 पंक्ति, Shift+F10 उससे पहले लौटता है</translation>
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
            <translation>खींचें, पहिया या तीर; Shift महीन, Ctrl मोटा।</translation>
        </message>
        <message>
            <source>Exact value of {name}</source>
            <translation>{name} का सटीक मान</translation>
        </message>
    </context>
    <context>
        <name>LabLane</name>
        <message>
            <source>Puts these lines into a new cell, to be changed and run line by line</source>
            <translation>इन पंक्तियों को नए सेल में रखता है, बदलने और पंक्ति दर पंक्ति चलाने के लिए</translation>
        </message>
        <message>
            <source>Take the lines of {lane} to the cells</source>
            <translation>{lane} की पंक्तियाँ सेलों में ले जाएँ</translation>
        </message>
        <message>
            <source>To the cells</source>
            <translation>सेलों में</translation>
        </message>
        <message>
            <source>On the tape, from its end: {steps}</source>
            <translation>टेप पर, उसके अंत से: {steps}</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>कुछ नहीं</translation>
        </message>
    </context>
    <context>
        <name>LabMend</name>
        <message>
            <source>As it was</source>
            <translation>जैसा था</translation>
        </message>
        <message>
            <source>Put it into the cells</source>
            <translation>सेलों में रखें</translation>
        </message>
        <message>
            <source>Changes these lines where they stand (Ctrl+Shift+M); Ctrl+Z there takes it back</source>
            <translation>इन पंक्तियों को वहीं बदलता है (Ctrl+Shift+M); वहाँ Ctrl+Z वापस लेता है</translation>
        </message>
        <message>
            <source>The lines that differ</source>
            <translation>जो पंक्तियाँ अलग हैं</translation>
        </message>
        <message>
            <source>no gradient was written</source>
            <translation>कोई ग्रेडिएंट नहीं लिखा गया</translation>
        </message>
        <message>
            <source>✓ no error: {grads}</source>
            <translation>✓ कोई त्रुटि नहीं: {grads}</translation>
        </message>
    </context>
    <context>
        <name>LabOutput</name>
        <message>
            <source>The file stored something else here</source>
            <translation>फ़ाइल में यहाँ कुछ और सहेजा था</translation>
        </message>
        <message>
            <source>Runs the lines with this change from a fresh beginning, beside what you have</source>
            <translation>इस बदलाव के साथ पंक्तियाँ नए सिरे से चलाता है, आपकी पंक्तियों के बग़ल में</translation>
        </message>
        <message>
            <source>Try: {mend}</source>
            <translation>आज़माएँ: {mend}</translation>
        </message>
        <message>
            <source>Opens this derivative in the Expression room, with its three columns:
{program}</source>
            <translation>इस अवकलज को व्यंजक कक्ष में उसके तीन स्तंभों के साथ खोलता है:
{program}</translation>
        </message>
        <message>
            <source>∂ Compare: {program}</source>
            <translation>∂ तुलना: {program}</translation>
        </message>
    </context>
    <context>
        <name>LabPage</name>
        <message>
            <source>Tape lab</source>
            <translation>टेप लैब</translation>
        </message>
        <message>
            <source>Cells or tensors</source>
            <translation>सेल या टेंसर</translation>
        </message>
        <message>
            <source>Show the cells, or how the tensors stand</source>
            <translation>सेल दिखाएँ, या टेंसरों की स्थिति</translation>
        </message>
        <message>
            <source>Cells</source>
            <translation>सेल</translation>
        </message>
        <message>
            <source>Tensors and tape</source>
            <translation>टेंसर और टेप</translation>
        </message>
        <message>
            <source>Put the mend in</source>
            <translation>सुधार रखें</translation>
        </message>
    </context>
    <context>
        <name>LabPlaces</name>
        <message>
            <source>Cells</source>
            <translation>सेल</translation>
        </message>
        <message>
            <source>Your own lines, and notebooks</source>
            <translation>आपकी अपनी पंक्तियाँ, और नोटबुकें</translation>
        </message>
        <message>
            <source>Adding up</source>
            <translation>जमा होना</translation>
        </message>
        <message>
            <source>4, 8, 12: who wrote to .grad, and four ways to clear it</source>
            <translation>4, 8, 12: .grad में किसने लिखा, और उसे ख़ाली करने के चार तरीक़े</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>रोकना</translation>
        </message>
        <message>
            <source>Four ways to stop a gradient, on one expression</source>
            <translation>एक व्यंजक पर ग्रेडिएंट रोकने के चार तरीक़े</translation>
        </message>
        <message>
            <source>Leaves</source>
            <translation>पत्ते</translation>
        </message>
        <message>
            <source>Leaf, non-leaf, retain_grad, in place, a freed tape</source>
            <translation>Leaf, non-leaf, retain_grad, in place, मुक्त टेप</translation>
        </message>
        <message>
            <source>Mistakes</source>
            <translation>ग़लतियाँ</translation>
        </message>
        <message>
            <source>What torch says to each, found by pasting its words</source>
            <translation>torch हर एक पर क्या कहता है; उसके शब्द पेस्ट करके खोजें</translation>
        </message>
    </context>
    <context>
        <name>LabResult</name>
        <message>
            <source>What it printed</source>
            <translation>इसने क्या छापा</translation>
        </message>
    </context>
    <context>
        <name>LabRoom</name>
        <message>
            <source>torch is being loaded for the lab …</source>
            <translation>लैब के लिए torch लोड हो रहा है …</translation>
        </message>
        <message>
            <source>Running …  Esc stops it.</source>
            <translation>चल रहा है …  Esc रोकता है।</translation>
        </message>
        <message>
            <source>Open a notebook</source>
            <translation>नोटबुक खोलें</translation>
        </message>
        <message>
            <source>Notebooks (*.ipynb)</source>
            <translation>नोटबुकें (*.ipynb)</translation>
        </message>
        <message>
            <source>{name}: {count} cells of code; F5 runs them all.  {notes}</source>
            <translation>{name}: कोड के {count} सेल; F5 सबको चलाता है।  {notes}</translation>
        </message>
    </context>
    <context>
        <name>LabState</name>
        <message>
            <source>Every tensor</source>
            <translation>हर टेंसर</translation>
        </message>
        <message>
            <source>Every tensor as it is now; what the last line changed is bold</source>
            <translation>हर टेंसर, जैसा अभी है; पिछली पंक्ति ने जो बदला वह मोटे अक्षरों में है</translation>
        </message>
        <message>
            <source>Tensors</source>
            <translation>टेंसर</translation>
        </message>
        <message>
            <source> …and {count} more</source>
            <translation> …और {count}</translation>
        </message>
        <message>
            <source>{count} now</source>
            <translation>अभी {count}</translation>
        </message>
        <message>
            <source>The last line changed no tensor.</source>
            <translation>पिछली पंक्ति ने कोई टेंसर नहीं बदला।</translation>
        </message>
        <message>
            <source>Run a line: every tensor appears here.</source>
            <translation>कोई पंक्ति चलाएँ: हर टेंसर यहाँ दिखता है।</translation>
        </message>
    </context>
    <context>
        <name>LabTape</name>
        <message>
            <source>The tape</source>
            <translation>टेप</translation>
        </message>
        <message>
            <source>The steps that backward plays back, in its order</source>
            <translation>वे चरण जो backward चलाता है, उसी के क्रम में</translation>
        </message>
        <message>
            <source>A table of the steps, or a drawing of them</source>
            <translation>चरणों की तालिका, या उनका चित्र</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>तालिका में</translation>
        </message>
        <message>
            <source>Show the tape as a table</source>
            <translation>टेप को तालिका में दिखाएँ</translation>
        </message>
        <message>
            <source>{count} steps</source>
            <translation>{count} चरण</translation>
        </message>
        <message>
            <source>nothing recorded</source>
            <translation>कुछ रिकॉर्ड नहीं हुआ</translation>
        </message>
        <message>
            <source>✕ the step at fault is marked</source>
            <translation>✕ दोषी चरण पर निशान है</translation>
        </message>
        <message>
            <source>✕ at fault</source>
            <translation>✕ दोषी</translation>
        </message>
    </context>
    <context>
        <name>LabTold</name>
        <message>
            <source>{type} in line {line}</source>
            <translation>पंक्ति {line} में {type}</translation>
        </message>
        <message>
            <source>{type} in line {line}, at “{word}”</source>
            <translation>पंक्ति {line} में {type}, “{word}” पर</translation>
        </message>
        <message>
            <source>Not run: line {line}, “{word}”</source>
            <translation>नहीं चला: पंक्ति {line}, “{word}”</translation>
        </message>
        <message>
            <source>Not run: line {line}</source>
            <translation>नहीं चला: पंक्ति {line}</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <source>Language</source>
            <translation>भाषा</translation>
        </message>
        <message>
            <source>As the system ({language})</source>
            <translation>सिस्टम जैसी ({language})</translation>
        </message>
    </context>
    <context>
        <name>Late</name>
        <message>
            <source>{name} is a pipe or a device, and no file that can be opened.</source>
            <translation>{name} एक पाइप या उपकरण है, कोई फ़ाइल नहीं जो खोली जा सके।</translation>
        </message>
        <message>
            <source>The plots in numbers …</source>
            <translation>ग्राफ़ संख्याओं में …</translation>
        </message>
        <message>
            <source>Open lessons: a zip file or one lesson …</source>
            <translation>पाठ खोलें: zip फ़ाइल या एक पाठ …</translation>
        </message>
        <message>
            <source>Open lessons: a folder …</source>
            <translation>पाठ खोलें: फ़ोल्डर …</translation>
        </message>
        <message>
            <source>Triptych's own lessons</source>
            <translation>Triptych के अपने पाठ</translation>
        </message>
        <message>
            <source>Present over the whole screen</source>
            <translation>पूरे परदे पर प्रस्तुत करें</translation>
        </message>
        <message>
            <source>Merge a class's CSV files …</source>
            <translation>कक्षा की CSV फ़ाइलें मिलाएँ …</translation>
        </message>
        <message>
            <source>Do something by its name …</source>
            <translation>नाम से कुछ करें …</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>कुंजियाँ</translation>
        </message>
        <message>
            <source>Tour in six steps</source>
            <translation>छह चरणों की सैर</translation>
        </message>
        <message>
            <source>About Triptych</source>
            <translation>Triptych के बारे में</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>बंद करें</translation>
        </message>
    </context>
    <context>
        <name>LedgerModel</name>
        <message>
            <source>{size} units in the last place</source>
            <translation>अंतिम अंक की {size} इकाइयाँ</translation>
        </message>
        <message>
            <source>; most is lost at this step</source>
            <translation>; सबसे ज़्यादा इसी चरण पर खोया</translation>
        </message>
        <message>
            <source>Forward, to the output, or back, with the gradient</source>
            <translation>आगे, आउटपुट की ओर, या पीछे, ग्रेडिएंट के साथ</translation>
        </message>
        <message>
            <source>One step of the program, or the output's derivative by one</source>
            <translation>प्रोग्राम का एक चरण, या उसके सापेक्ष आउटपुट का अवकलज</translation>
        </message>
        <message>
            <source>What the number type has</source>
            <translation>संख्या-प्रकार के पास क्या है</translation>
        </message>
        <message>
            <source>The true number, at the inputs as the number type holds them</source>
            <translation>असली संख्या, उन इनपुट पर जो संख्या-प्रकार के पास हैं</translation>
        </message>
        <message>
            <source>The error that this very step made, in units of the last place (ulp)</source>
            <translation>इसी चरण की अपनी त्रुटि, अंतिम अंक की इकाइयों (ulp) में</translation>
        </message>
        <message>
            <source>The error that it was handed, in units of the last place (ulp)</source>
            <translation>जो त्रुटि इसे मिली, अंतिम अंक की इकाइयों (ulp) में</translation>
        </message>
    </context>
    <context>
        <name>LedgerPanel</name>
        <message>
            <source>Why not identical?</source>
            <translation>एकदम समान क्यों नहीं?</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>पाठ के रूप में कॉपी</translation>
        </message>
        <message>
            <source>Copies the whole ledger</source>
            <translation>पूरी सूची कॉपी करता है</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Brings the plots back (Esc)</source>
            <translation>ग्राफ़ वापस लाता है (Esc)</translation>
        </message>
        <message>
            <source>errors in units of the last place (ulp)</source>
            <translation>त्रुटियाँ अंतिम अंक की इकाइयों (ulp) में</translation>
        </message>
        <message>
            <source>errors in ulp</source>
            <translation>त्रुटियाँ ulp में</translation>
        </message>
        <message>
            <source>There are no exact numbers here to hold the steps against.</source>
            <translation>यहाँ चरणों की तुलना के लिए सटीक संख्याएँ नहीं हैं।</translation>
        </message>
    </context>
    <context>
        <name>LedgerTable</name>
        <message>
            <source>Who added what to the gradient</source>
            <translation>ग्रेडिएंट में किसने क्या जोड़ा</translation>
        </message>
        <message>
            <source>Enter goes to a step, Ctrl+C copies the selected ones with all digits</source>
            <translation>Enter चरण पर जाता है, Ctrl+C चुने हुए सारे अंकों सहित कॉपी करता है</translation>
        </message>
    </context>
    <context>
        <name>LessonCode</name>
        <message>
            <source>{says}: to be selected, and copied with Ctrl+C</source>
            <translation>{says}: चुना जा सकता है, और Ctrl+C से कॉपी होता है</translation>
        </message>
    </context>
    <context>
        <name>LessonCurtain</name>
        <message>
            <source>Predict first</source>
            <translation>पहले अनुमान लगाएँ</translation>
        </message>
        <message>
            <source>Numbers and plots appear here as soon as you have said what you expect.</source>
            <translation>जैसे ही आप बताएँगे कि क्या उम्मीद है, संख्याएँ और ग्राफ़ यहाँ दिखेंगे।</translation>
        </message>
        <message>
            <source>Your turn first</source>
            <translation>पहले आपकी बारी</translation>
        </message>
        <message>
            <source>All three columns appear here once you have answered, or opened the last hint.</source>
            <translation>जैसे ही आप उत्तर दे देंगे या अंतिम संकेत खोल लेंगे, तीनों स्तंभ यहाँ दिखेंगे।</translation>
        </message>
    </context>
    <context>
        <name>LessonExtras</name>
        <message>
            <source>Progress</source>
            <translation>प्रगति</translation>
        </message>
        <message>
            <source>The map of skills, and who learns here</source>
            <translation>कौशलों का नक़्शा, और यहाँ कौन सीखता है</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>अभ्यास</translation>
        </message>
        <message>
            <source>Exercises without end; what went wrong comes back</source>
            <translation>अंतहीन अभ्यास; जो ग़लत हुआ वह लौटता है</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>प्रस्तुति</translation>
        </message>
        <message>
            <source>Large type over the whole screen, block by block (F11)</source>
            <translation>पूरे परदे पर बड़े अक्षर, खंड दर खंड (F11)</translation>
        </message>
    </context>
    <context>
        <name>LessonFaults</name>
        <message>
            <source>What the check of the lesson's file found; it can be copied.</source>
            <translation>पाठ की फ़ाइल की जाँच में जो मिला; कॉपी किया जा सकता है।</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… और {count}</translation>
        </message>
        <message>
            <source>… {count} programs and tasks are still being checked</source>
            <translation>… {count} प्रोग्राम और कार्य अभी जाँचे जा रहे हैं</translation>
        </message>
        <message>
            <source>✓ Preview of {name}: all holds. It is read again whenever it is saved.</source>
            <translation>✓ {name} का पूर्वावलोकन: सब ठीक है। सहेजते ही फिर पढ़ा जाता है।</translation>
        </message>
    </context>
    <context>
        <name>LessonInputs</name>
        <message>
            <source>Sliders of the live program</source>
            <translation>जीवंत प्रोग्राम के स्लाइडर</translation>
        </message>
    </context>
    <context>
        <name>LessonLocks</name>
        <message>
            <source>The lesson “{title}” is open. What it hides or locks stays so in this room.</source>
            <translation>पाठ “{title}” खुला है। वह जो छिपाता या रोकता है, इस कक्ष में वैसा ही रहता है।</translation>
        </message>
        <message>
            <source>Back to the lesson</source>
            <translation>पाठ पर लौटें</translation>
        </message>
        <message>
            <source>Close the lesson</source>
            <translation>पाठ बंद करें</translation>
        </message>
    </context>
    <context>
        <name>LessonPage</name>
        <message>
            <source>Code in the lesson</source>
            <translation>पाठ का कोड</translation>
        </message>
        <message>
            <source>The page</source>
            <translation>पन्ना</translation>
        </message>
        <message>
            <source>Page Up and Page Down scroll, Alt+Right turns the page</source>
            <translation>Page Up और Page Down खिसकाते हैं, Alt+Right पन्ना पलटता है</translation>
        </message>
    </context>
    <context>
        <name>LessonProgram</name>
        <message>
            <source>The program</source>
            <translation>प्रोग्राम</translation>
        </message>
        <message>
            <source>at {point}, in {dtype}</source>
            <translation>{point} पर, {dtype} में</translation>
        </message>
        <message>
            <source>in {dtype}</source>
            <translation>{dtype} में</translation>
        </message>
        <message>
            <source>Put it on the sliders</source>
            <translation>स्लाइडरों पर रखें</translation>
        </message>
        <message>
            <source>Open it beside this page, at this point</source>
            <translation>इसे इस पन्ने के बग़ल में, इसी बिंदु पर खोलता है</translation>
        </message>
        <message>
            <source>Open in the Perceptron room</source>
            <translation>परसेप्ट्रॉन कक्ष में खोलें</translation>
        </message>
        <message>
            <source>Open in the Expression room</source>
            <translation>व्यंजक कक्ष में खोलें</translation>
        </message>
        <message>
            <source>Go on with this program in a room of its own; the lesson waits here</source>
            <translation>इस प्रोग्राम के साथ अलग कक्ष में आगे बढ़ें; पाठ यहीं रुका रहेगा</translation>
        </message>
    </context>
    <context>
        <name>LessonRow</name>
        <message>
            <source>new</source>
            <translation>नया</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>शुरू</translation>
        </message>
        <message>
            <source>done</source>
            <translation>पूरा</translation>
        </message>
        <message>
            <source>, open</source>
            <translation>, खुला</translation>
        </message>
        <message>
            <source>Lesson {number}: {title}, {state}{here}</source>
            <translation>पाठ {number}: {title}, {state}{here}</translation>
        </message>
    </context>
    <context>
        <name>LessonSide</name>
        <message>
            <source>Predict first; then this slider can be moved</source>
            <translation>पहले अनुमान लगाएँ; तब यह स्लाइडर चल सकेगा</translation>
        </message>
        <message>
            <source>The lesson keeps this slider where it is</source>
            <translation>पाठ ने यह स्लाइडर यहीं रखा है</translation>
        </message>
    </context>
    <context>
        <name>LessonSnippet</name>
        <message>
            <source>PyTorch lines</source>
            <translation>PyTorch पंक्तियाँ</translation>
        </message>
        <message>
            <source>▶ Run</source>
            <translation>▶ चलाएँ</translation>
        </message>
        <message>
            <source>Run these lines in the Tape lab</source>
            <translation>ये पंक्तियाँ टेप लैब में चलाता है</translation>
        </message>
        <message>
            <source>Put these lines into a cell of the Tape lab, to change them and to look inside</source>
            <translation>ये पंक्तियाँ टेप लैब के सेल में रखता है, बदलने और भीतर देखने के लिए</translation>
        </message>
        <message>
            <source>Open in the Tape lab</source>
            <translation>टेप लैब में खोलें</translation>
        </message>
        <message>
            <source>running …</source>
            <translation>चल रहा है …</translation>
        </message>
        <message>
            <source>It ran, and printed nothing.</source>
            <translation>यह चला, और कुछ नहीं छापा।</translation>
        </message>
    </context>
    <context>
        <name>LessonTable</name>
        <message>
            <source>Table: {head}</source>
            <translation>तालिका: {head}</translation>
        </message>
    </context>
    <context>
        <name>LessonTurner</name>
        <message>
            <source>‹ Back</source>
            <translation>‹ पीछे</translation>
        </message>
        <message>
            <source>The page before (Alt+Left)</source>
            <translation>पिछला पन्ना (Alt+Left)</translation>
        </message>
        <message>
            <source>Next ›</source>
            <translation>आगे ›</translation>
        </message>
        <message>
            <source>The next page (Alt+Right)</source>
            <translation>अगला पन्ना (Alt+Right)</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>{pages} में से पन्ना {page}</translation>
        </message>
        <message>
            <source>Next lesson ›</source>
            <translation>अगला पाठ ›</translation>
        </message>
        <message>
            <source>On to “{title}” (Alt+Right)</source>
            <translation>“{title}” पर जाएँ (Alt+Right)</translation>
        </message>
    </context>
    <context>
        <name>LessonsBar</name>
        <message>
            <source>☰ Lessons</source>
            <translation>☰ पाठ</translation>
        </message>
        <message>
            <source>Show all lessons, or go back to the open one (Alt+L)</source>
            <translation>सारे पाठ दिखाएँ, या खुले पाठ पर लौटें (Alt+L)</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>प्रोग्राम</translation>
        </message>
        <message>
            <source>‹ Text</source>
            <translation>‹ पाठ्य</translation>
        </message>
        <message>
            <source>Back to the text (Alt+P)</source>
            <translation>पाठ्य पर लौटें (Alt+P)</translation>
        </message>
        <message>
            <source>Tape lab ›</source>
            <translation>टेप लैब ›</translation>
        </message>
        <message>
            <source>The Tape lab, beside this page (Alt+P)</source>
            <translation>टेप लैब, इस पन्ने के बग़ल में (Alt+P)</translation>
        </message>
        <message>
            <source>Program ›</source>
            <translation>प्रोग्राम ›</translation>
        </message>
        <message>
            <source>The live program (Alt+P)</source>
            <translation>जीवंत प्रोग्राम (Alt+P)</translation>
        </message>
    </context>
    <context>
        <name>LessonsList</name>
        <message>
            <source>All lessons</source>
            <translation>सभी पाठ</translation>
        </message>
        <message>
            <source>WHAT COULD NOT BE READ</source>
            <translation>जो पढ़ा नहीं जा सका</translation>
        </message>
    </context>
    <context>
        <name>LessonsRoom</name>
        <message>
            <source>Page before</source>
            <translation>पिछला पन्ना</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>अगला पन्ना</translation>
        </message>
        <message>
            <source>List of lessons</source>
            <translation>पाठों की सूची</translation>
        </message>
        <message>
            <source>Program beside the page</source>
            <translation>पन्ने के बग़ल का प्रोग्राम</translation>
        </message>
        <message>
            <source>Lesson {number} of {count}: {title}</source>
            <translation>{count} में से पाठ {number}: {title}</translation>
        </message>
    </context>
    <context>
        <name>LinkQuestion</name>
        <message>
            <source>Open this page in the web browser?</source>
            <translation>यह पन्ना वेब ब्राउज़र में खोलें?</translation>
        </message>
    </context>
    <context>
        <name>LossesPage</name>
        <message>
            <source>Four losses</source>
            <translation>चार लॉस</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>कॉपी</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>तालिका कॉपी करें</translation>
        </message>
        <message>
            <source>Copies the four losses as a table with tabs, all digits</source>
            <translation>चारों लॉस टैब वाली तालिका में, सारे अंकों के साथ कॉपी करता है</translation>
        </message>
        <message>
            <source>L along {by}</source>
            <translation>{by} के साथ L</translation>
        </message>
        <message>
            <source>dL/d{by} along {by}</source>
            <translation>{by} के साथ dL/d{by}</translation>
        </message>
        <message>
            <source>Where the four ways part: beyond some z one of them stops, or breaks.</source>
            <translation>चारों तरीक़े कहाँ अलग होते हैं: किसी z के आगे उनमें से एक रुक जाता है, या टूट जाता है।</translation>
        </message>
        <message>
            <source>What would be learnt there: where a line lies at 0, nothing is.</source>
            <translation>वहाँ क्या सीखा जाता: जहाँ रेखा 0 पर है, वहाँ कुछ नहीं।</translation>
        </message>
    </context>
    <context>
        <name>LossesTable</name>
        <message>
            <source>Every way to write the loss, in numbers</source>
            <translation>लॉस लिखने का हर तरीक़ा, संख्याओं में</translation>
        </message>
        <message>
            <source>dL/d{by} chain rule</source>
            <translation>dL/d{by} शृंखला नियम</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>सटीक</translation>
        </message>
    </context>
    <context>
        <name>MatrixCard</name>
        <message>
            <source>Jacobian</source>
            <translation>जैकोबियन</translation>
        </message>
        <message>
            <source>chain rule</source>
            <translation>शृंखला नियम</translation>
        </message>
        <message>
            <source>Whose numbers the matrix shows</source>
            <translation>मैट्रिक्स किसकी संख्याएँ दिखाती है</translation>
        </message>
        <message>
            <source>The three do not agree on every cell; choose whose numbers are shown</source>
            <translation>तीनों हर सेल पर सहमत नहीं; चुनें कि किसकी संख्याएँ दिखें</translation>
        </message>
        <message>
            <source>Copies the matrix as a table with tabs, all digits</source>
            <translation>मैट्रिक्स को टैब वाली तालिका में, सारे अंकों के साथ कॉपी करता है</translation>
        </message>
        <message>
            <source>Copy the matrix</source>
            <translation>मैट्रिक्स कॉपी करें</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>कॉपी</translation>
        </message>
        <message>
            <source>Hessian of {name}</source>
            <translation>{name} का हेसियन</translation>
        </message>
        <message>
            <source>Jacobian of {name}</source>
            <translation>{name} का जैकोबियन</translation>
        </message>
        <message>
            <source>Hessian</source>
            <translation>हेसियन</translation>
        </message>
        <message>
            <source>Second derivatives are shown by inputs, up to 32 numbers in all.</source>
            <translation>दूसरे अवकलज इनपुटों के अनुसार दिखते हैं, कुल 32 संख्याओं तक।</translation>
        </message>
        <message>
            <source>The Jacobian is shown for outputs of up to 32 components.</source>
            <translation>जैकोबियन 32 घटकों तक के आउटपुट के लिए दिखता है।</translation>
        </message>
        <message>
            <source>All three agree on every cell, to {n} digits.</source>
            <translation>तीनों हर सेल पर {n} अंकों तक सहमत हैं।</translation>
        </message>
        <message>
            <source> and </source>
            <translation> और </translation>
        </message>
        <message>
            <source>{names} agree, to {n} digits.</source>
            <translation>{names} {n} अंकों तक सहमत हैं।</translation>
        </message>
        <message>
            <source>Only {names} has it.</source>
            <translation>यह केवल {names} के पास है।</translation>
        </message>
        <message>
            <source>They differ most at {cell}: {one} says {a}, {other} {b}.</source>
            <translation>सबसे ज़्यादा अंतर {cell} पर: {one} कहता है {a}, {other} कहता है {b}।</translation>
        </message>
        <message>
            <source>exactly {digits}</source>
            <translation>ठीक-ठीक {digits}</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Put this sentence away</source>
            <translation>यह वाक्य हटाएँ</translation>
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <source>Choose this answer (Space)</source>
            <translation>यह उत्तर चुनें (Space)</translation>
        </message>
    </context>
    <context>
        <name>OutputPlot</name>
        <message>
            <source>The output along one input; the dashed line is the tangent at the point</source>
            <translation>एक इनपुट के साथ आउटपुट; टूटी रेखा बिंदु पर स्पर्शरेखा है</translation>
        </message>
        <message>
            <source>at {axis} = {x}</source>
            <translation>{axis} = {x} पर</translation>
        </message>
        <message>
            <source>slope {m}</source>
            <translation>ढाल {m}</translation>
        </message>
        <message>
            <source>no slope</source>
            <translation>ढाल नहीं</translation>
        </message>
        <message>
            <source>{output} along {axis}</source>
            <translation>{axis} के साथ {output}</translation>
        </message>
        <message>
            <source>{output} from {first} at {axis} = {low} to {last} at {axis} = {high}</source>
            <translation>{output}: {axis} = {low} पर {first} से {axis} = {high} पर {last} तक</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Palette</source>
            <translation>पैलेट</translation>
        </message>
        <message>
            <source>Show the group: {group}</source>
            <translation>समूह दिखाएँ: {group}</translation>
        </message>
        <message>
            <source>Show the keys of this group: {group}. Each writes itself where the cursor is.</source>
            <translation>इस समूह की कुंजियाँ दिखाता है: {group}। हर कुंजी कर्सर की जगह लिखती है।</translation>
        </message>
        <message>
            <source>+ − 1 2 3</source>
            <translation>+ − 1 2 3</translation>
        </message>
        <message>
            <source>names</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>powers</source>
            <translation>घात</translation>
        </message>
        <message>
            <source>trig</source>
            <translation>त्रिकोण</translation>
        </message>
        <message>
            <source>hyperbolic</source>
            <translation>अतिपरवलयिक</translation>
        </message>
        <message>
            <source>special</source>
            <translation>विशेष</translation>
        </message>
        <message>
            <source>activations</source>
            <translation>सक्रियण</translation>
        </message>
        <message>
            <source>piecewise</source>
            <translation>टुकड़ों में</translation>
        </message>
        <message>
            <source>losses</source>
            <translation>लॉस</translation>
        </message>
        <message>
            <source>vectors</source>
            <translation>सदिश</translation>
        </message>
        <message>
            <source>Begin a new line</source>
            <translation>नई पंक्ति शुरू करें</translation>
        </message>
        <message>
            <source>Erase what stands before the cursor</source>
            <translation>कर्सर से पहले का मिटाएँ</translation>
        </message>
        <message>
            <source>Insert {what}</source>
            <translation>{what} डालें</translation>
        </message>
    </context>
    <context>
        <name>PathList</name>
        <message>
            <source>no path leads there, so the derivative is 0</source>
            <translation>वहाँ कोई रास्ता नहीं जाता, इसलिए अवकलज 0 है</translation>
        </message>
        <message>
            <source>sum over {n} paths =</source>
            <translation>{n} रास्तों का योग =</translation>
        </message>
        <message>
            <source>and {n} more paths, sum {rest}</source>
            <translation>और {n} रास्ते, योग {rest}</translation>
        </message>
    </context>
    <context>
        <name>PerceptronForm</name>
        <message>
            <source>bce written out</source>
            <translation>पूरी लिखी bce</translation>
        </message>
        <message>
            <source>bce of torch</source>
            <translation>torch की bce</translation>
        </message>
        <message>
            <source>bce with logits</source>
            <translation>logits वाली bce</translation>
        </message>
        <message>
            <source>Hidden units</source>
            <translation>छिपी इकाइयाँ</translation>
        </message>
        <message>
            <source>Hidden activation</source>
            <translation>छिपा सक्रियण</translation>
        </message>
        <message>
            <source>Outputs</source>
            <translation>आउटपुट</translation>
        </message>
        <message>
            <source>Activation</source>
            <translation>सक्रियण</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>लॉस</translation>
        </message>
        <message>
            <source>One bias for a whole layer</source>
            <translation>पूरी परत के लिए एक बायस</translation>
        </message>
        <message>
            <source>All units of a layer add the same bias, so its gradient is a sum of paths.</source>
            <translation>परत की सारी इकाइयाँ एक ही बायस जोड़ती हैं, इसलिए उसका ग्रेडिएंट रास्तों का योग है।</translation>
        </message>
        <message>
            <source>Units between the inputs and the output: each is one more way, and a gradient is the sum of them.</source>
            <translation>इनपुट और आउटपुट के बीच की इकाइयाँ: हर एक एक और रास्ता है, और ग्रेडिएंट सब रास्तों का योग है।</translation>
        </message>
        <message>
            <source>What a hidden unit makes of its sum; where that is flat, no gradient comes through.</source>
            <translation>छिपी इकाई अपने योग से क्या बनाती है; जहाँ वह सपाट है, वहाँ से कोई ग्रेडिएंट नहीं गुज़रता।</translation>
        </message>
        <message>
            <source>Each output is held against a target of its own; L is the sum of their losses.</source>
            <translation>हर आउटपुट अपने लक्ष्य से मिलाया जाता है; L उनकी हानियों का योग है।</translation>
        </message>
        <message>
            <source>What p is of the weighted sum z; its slope dp/dz is a factor of every gradient.</source>
            <translation>भारित योग z से p क्या बनता है; उसकी ढाल dp/dz हर ग्रेडिएंट का एक गुणनखंड है।</translation>
        </message>
        <message>
            <source>How far p is from the target y, as one number: here every gradient begins.</source>
            <translation>p लक्ष्य y से कितना दूर है, एक संख्या में: हर ग्रेडिएंट यहीं से शुरू होता है।</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>इनपुट</translation>
        </message>
        <message>
            <source>hidden activation (no hidden units)</source>
            <translation>छिपा सक्रियण (छिपी इकाइयाँ नहीं)</translation>
        </message>
        <message>
            <source>activation (this loss takes z)</source>
            <translation>सक्रियण (यह लॉस z लेता है)</translation>
        </message>
        <message>
            <source>shared bias (one unit a layer)</source>
            <translation>साझा बायस (परत में एक इकाई)</translation>
        </message>
        <message>
            <source>Off: {what}</source>
            <translation>बंद: {what}</translation>
        </message>
    </context>
    <context>
        <name>PerceptronNotes</name>
        <message>
            <source>Your program has no word {words}; what it writes instead opens as {words}.</source>
            <translation>आपके प्रोग्राम में {words} के लिए शब्द नहीं; वह जो लिखता है, वह {words} के रूप में खुलता है।</translation>
        </message>
        <message>
            <source> and </source>
            <translation> और </translation>
        </message>
        <message>
            <source>Your program was rewritten the way this form writes it: the same function, though its last digits may be rounded otherwise.</source>
            <translation>आपका प्रोग्राम वैसे लिखा गया जैसे यह फ़ॉर्म लिखता है: वही फलन, पर उसके अंतिम अंक अलग ढंग से राउंड हो सकते हैं।</translation>
        </message>
        <message>
            <source>{own} is {name}</source>
            <translation>{own} अब {name} है</translation>
        </message>
        <message>
            <source>Its names here: {pairs}.</source>
            <translation>यहाँ इसके नाम: {pairs}।</translation>
        </message>
        <message>
            <source>A step is flat on both sides, so its slope is 0 and every gradient through it is 0: it cannot learn by gradient descent.</source>
            <translation>सीढ़ी दोनों ओर सपाट होती है, इसलिए उसकी ढाल 0 है और उससे गुज़रने वाला हर ग्रेडिएंट 0: यह ग्रेडिएंट डिसेंट से नहीं सीख सकता।</translation>
        </message>
        <message>
            <source>Cross-entropy takes the logarithms of p and of 1 - p, so p has to lie between 0 and 1; of these activations only the sigmoid keeps it there.</source>
            <translation>क्रॉस-एंट्रॉपी p और 1 - p के लघुगणक लेती है, इसलिए p को 0 और 1 के बीच होना चाहिए; इन सक्रियणों में केवल सिग्मॉइड उसे वहाँ रखता है।</translation>
        </message>
        <message>
            <source>Hinge takes labels of -1 and 1, so the target is -1 or 1 now.</source>
            <translation>Hinge -1 और 1 के लेबल लेता है, इसलिए लक्ष्य अब -1 या 1 है।</translation>
        </message>
        <message>
            <source>This loss applies the sigmoid itself, so it takes z and there is no p.</source>
            <translation>यह लॉस सिग्मॉइड ख़ुद लगाता है, इसलिए यह z लेता है और p नहीं होता।</translation>
        </message>
        <message>
            <source>Cross-entropy is meant for a target from 0 to 1; this one is outside.</source>
            <translation>क्रॉस-एंट्रॉपी 0 से 1 तक के लक्ष्य के लिए है; यह बाहर है।</translation>
        </message>
    </context>
    <context>
        <name>PerceptronRoom</name>
        <message>
            <source>Networks with their values, among them one with published numbers.</source>
            <translation>अपने मानों वाले नेटवर्क, जिनमें एक की संख्याएँ प्रकाशित हैं।</translation>
        </message>
        <message>
            <source>Examples ▾</source>
            <translation>उदाहरण ▾</translation>
        </message>
        <message>
            <source>The notebooks' neuron</source>
            <translation>नोटबुकों का न्यूरॉन</translation>
        </message>
        <message>
            <source>L = w², where gradients pile up without zero_grad</source>
            <translation>L = w², जहाँ zero_grad के बिना ग्रेडिएंट जमा होते जाते हैं</translation>
        </message>
        <message>
            <source>Two inputs, two hidden units, two outputs (M. Mazur)</source>
            <translation>दो इनपुट, दो छिपी इकाइयाँ, दो आउटपुट (M. Mazur)</translation>
        </message>
        <message>
            <source>Three inputs, two hidden units, one output (Han, Kamber and Pei)</source>
            <translation>तीन इनपुट, दो छिपी इकाइयाँ, एक आउटपुट (Han, Kamber और Pei)</translation>
        </message>
        <message>
            <source>Six inputs, one unit: a film review (Jurafsky and Martin)</source>
            <translation>छह इनपुट, एक इकाई: फ़िल्म समीक्षा (Jurafsky और Martin)</translation>
        </message>
        <message>
            <source>Two inputs, one unit: a first step from 0 (Jurafsky and Martin)</source>
            <translation>दो इनपुट, एक इकाई: 0 से पहला चरण (Jurafsky और Martin)</translation>
        </message>
        <message>
            <source>Open in the Expression room</source>
            <translation>व्यंजक कक्ष में खोलें</translation>
        </message>
        <message>
            <source>Go on with this program, and these values, in the editor.</source>
            <translation>इसी प्रोग्राम और इन्हीं मानों के साथ संपादक में आगे बढ़ें।</translation>
        </message>
        <message>
            <source>THE NETWORK</source>
            <translation>नेटवर्क</translation>
        </message>
        <message>
            <source>THE PROGRAM IT WRITES</source>
            <translation>यह जो प्रोग्राम लिखता है</translation>
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message>
            <source>Copy as {kind}</source>
            <translation>{kind} में कॉपी करें</translation>
        </message>
        <message>
            <source>Save as {kind} …</source>
            <translation>{kind} में सहेजें …</translation>
        </message>
        <message>
            <source>Save as {kind}, on white for paper …</source>
            <translation>{kind} में सहेजें, काग़ज़ के लिए सफ़ेद …</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>चित्र सहेजें</translation>
        </message>
        <message>
            <source>The picture is on the clipboard, as {kind}.</source>
            <translation>चित्र क्लिपबोर्ड पर है, {kind} के रूप में।</translation>
        </message>
    </context>
    <context>
        <name>PlotCanvas</name>
        <message>
            <source>Enter shows the numbers as a table; the menu key copies them.</source>
            <translation>Enter संख्याएँ तालिका में दिखाता है; मेनू कुंजी उन्हें कॉपी करती है।</translation>
        </message>
    </context>
    <context>
        <name>PlotLegend</name>
        <message>
            <source>finite difference</source>
            <translation>परिमित अंतर</translation>
        </message>
        <message>
            <source>complex step</source>
            <translation>सम्मिश्र चरण</translation>
        </message>
        <message>
            <source>forward mode</source>
            <translation>फ़ॉरवर्ड मोड</translation>
        </message>
        <message>
            <source>chain rule</source>
            <translation>शृंखला नियम</translation>
        </message>
        <message>
            <source>Key to the curves</source>
            <translation>वक्रों की कुंजी</translation>
        </message>
    </context>
    <context>
        <name>PlotNumbers</name>
        <message>
            <source>{name} cannot be told from {other}</source>
            <translation>{name} को {other} से अलग नहीं पहचाना जा सकता</translation>
        </message>
        <message>
            <source>no value anywhere</source>
            <translation>कहीं कोई मान नहीं</translation>
        </message>
        <message>
            <source>{value} everywhere</source>
            <translation>हर जगह {value}</translation>
        </message>
        <message>
            <source>from {low} at {axis} = {low_at} up to {high} at {axis} = {high_at}</source>
            <translation>{axis} = {low_at} पर {low} से {axis} = {high_at} पर {high} तक</translation>
        </message>
        <message>
            <source>no value at {count} of {all} points</source>
            <translation>{all} में से {count} बिंदुओं पर मान नहीं</translation>
        </message>
        <message>
            <source>at {axis} = {x}: {value}</source>
            <translation>{axis} = {x} पर: {value}</translation>
        </message>
        <message>
            <source>never below 0</source>
            <translation>कभी 0 से नीचे नहीं</translation>
        </message>
        <message>
            <source>never above 0</source>
            <translation>कभी 0 से ऊपर नहीं</translation>
        </message>
        <message>
            <source>changes its sign {count} times, first near {axis} = {places}</source>
            <translation>चिह्न {count} बार बदलता है, पहली बार {axis} = {places} के पास</translation>
        </message>
        <message>
            <source>changes its sign near {axis} = {places}</source>
            <translation>चिह्न {axis} = {places} के पास बदलता है</translation>
        </message>
    </context>
    <context>
        <name>PlotPair</name>
        <message>
            <source>The window is small, so the plots share one place; arrow keys change.</source>
            <translation>विंडो छोटी है, इसलिए ग्राफ़ एक ही जगह दिखते हैं; तीर कुंजियाँ बदलती हैं।</translation>
        </message>
        <message>
            <source>Which plot is shown</source>
            <translation>कौन-सा ग्राफ़ दिखे</translation>
        </message>
    </context>
    <context>
        <name>PlotTable</name>
        <message>
            <source>The plots in numbers</source>
            <translation>ग्राफ़ संख्याओं में</translation>
        </message>
        <message>
            <source>Which plot</source>
            <translation>कौन-सा ग्राफ़</translation>
        </message>
        <message>
            <source>Which plot's numbers are shown</source>
            <translation>किस ग्राफ़ की संख्याएँ दिखें</translation>
        </message>
        <message>
            <source>Arrows walk the numbers, Ctrl+Up and Ctrl+Down sort by a column, Ctrl+C copies a row.</source>
            <translation>तीर संख्याओं पर चलते हैं, Ctrl+Up और Ctrl+Down स्तंभ से क्रम लगाते हैं, Ctrl+C पंक्ति कॉपी करता है।</translation>
        </message>
        <message>
            <source>Copy all numbers</source>
            <translation>सारी संख्याएँ कॉपी करें</translation>
        </message>
        <message>
            <source>Copy the sentence</source>
            <translation>वाक्य कॉपी करें</translation>
        </message>
        <message>
            <source>Nothing is plotted here.</source>
            <translation>यहाँ कोई ग्राफ़ नहीं है।</translation>
        </message>
        <message>
            <source>Show the numbers as a table …</source>
            <translation>संख्याएँ तालिका में दिखाएँ …</translation>
        </message>
        <message>
            <source>Copy the numbers</source>
            <translation>संख्याएँ कॉपी करें</translation>
        </message>
        <message>
            <source>Copy a sentence about it</source>
            <translation>इसका एक वाक्य कॉपी करें</translation>
        </message>
    </context>
    <context>
        <name>PracticePage</name>
        <message>
            <source>Next exercise</source>
            <translation>अगला अभ्यास</translation>
        </message>
        <message>
            <source>Leave this one for another; what goes wrong comes back (Alt+E)</source>
            <translation>इसे छोड़कर दूसरा लें; जो ग़लत हो वह लौटता है (Alt+E)</translation>
        </message>
        <message>
            <source>Worked solution</source>
            <translation>हल किया हुआ</translation>
        </message>
        <message>
            <source>Rule by rule; it counts as a hint</source>
            <translation>नियम दर नियम; यह संकेत गिना जाता है</translation>
        </message>
        <message>
            <source>New: {skill}.</source>
            <translation>नया: {skill}।</translation>
        </message>
        <message>
            <source>{skill} again, before it is forgotten.</source>
            <translation>{skill} फिर से, भूलने से पहले।</translation>
        </message>
        <message>
            <source>{skill}.</source>
            <translation>{skill}।</translation>
        </message>
        <message>
            <source>{skill} again, since it did not go well the last time.</source>
            <translation>{skill} फिर से, क्योंकि पिछली बार ठीक नहीं हुआ।</translation>
        </message>
        <message>
            <source>Level {level} of {most}: {depth} steps deep, rules: {rules}.</source>
            <translation>{most} में से स्तर {level}: {depth} चरण गहरा, नियम: {rules}।</translation>
        </message>
    </context>
    <context>
        <name>PracticeTools</name>
        <message>
            <source>What is practised</source>
            <translation>क्या अभ्यास होता है</translation>
        </message>
        <message>
            <source>What went wrong comes back by itself; or choose one skill</source>
            <translation>जो ग़लत हुआ वह अपने आप लौटता है; या एक कौशल चुनें</translation>
        </message>
        <message>
            <source>Mixed: what is due comes first</source>
            <translation>मिला-जुला: जिसकी बारी है वह पहले</translation>
        </message>
        <message>
            <source>Difficulty</source>
            <translation>कठिनाई</translation>
        </message>
        <message>
            <source>Harder after every two right answers without hints; or choose</source>
            <translation>बिना संकेत के हर दो सही उत्तरों पर कठिन; या ख़ुद चुनें</translation>
        </message>
        <message>
            <source>Grows with you</source>
            <translation>आपके साथ बढ़ती है</translation>
        </message>
        <message>
            <source>Level {level} of {most}</source>
            <translation>{most} में से स्तर {level}</translation>
        </message>
        <message>
            <source>Practise</source>
            <translation>अभ्यास करें</translation>
        </message>
    </context>
    <context>
        <name>PracticeWorked</name>
        <message>
            <source>in its simplest form</source>
            <translation>सरलतम रूप में</translation>
        </message>
    </context>
    <context>
        <name>Presenter</name>
        <message>
            <source>Presenting</source>
            <translation>प्रस्तुति जारी</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>आगे</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>पीछे</translation>
        </message>
        <message>
            <source>Show all of this page</source>
            <translation>यह पन्ना पूरा दिखाएँ</translation>
        </message>
        <message>
            <source>A spot around the pointer</source>
            <translation>सूचक के चारों ओर प्रकाश</translation>
        </message>
        <message>
            <source>A black screen</source>
            <translation>काला परदा</translation>
        </message>
        <message>
            <source>End presenting</source>
            <translation>प्रस्तुति समाप्त</translation>
        </message>
        <message>
            <source>{title}: page {page} of {pages}, block {block} of {blocks}</source>
            <translation>{title}: {pages} में से पन्ना {page}, {blocks} में से खंड {block}</translation>
        </message>
        <message>
            <source>Space, arrows, Esc</source>
            <translation>Space, तीर, Esc</translation>
        </message>
    </context>
    <context>
        <name>PresenterFoot</name>
        <message>
            <source>{panel} ({place} of {count})</source>
            <translation>{panel} ({count} में से {place})</translation>
        </message>
        <message>
            <source>{count} to come</source>
            <translation>{count} बाक़ी</translation>
        </message>
        <message>
            <source>Space, arrows, Esc</source>
            <translation>Space, तीर, Esc</translation>
        </message>
    </context>
    <context>
        <name>ProgramWords</name>
        <message>
            <source>What the program's words come to</source>
            <translation>प्रोग्राम के शब्दों का अर्थ सूत्र में</translation>
        </message>
        <message>
            <source>The same in plain arithmetic, so that it can be worked out by hand.</source>
            <translation>वही सीधे अंकगणित में, ताकि उसे हाथ से निकाला जा सके।</translation>
        </message>
    </context>
    <context>
        <name>ProgressPage</name>
        <message>
            <source>The map in words and numbers</source>
            <translation>नक़्शा शब्दों और संख्याओं में</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>तालिका में</translation>
        </message>
        <message>
            <source>Nothing was tried yet. What you solve in lessons and in practice is shown here.</source>
            <translation>अभी कुछ आज़माया नहीं गया। पाठों और अभ्यास में आप जो हल करेंगे वह यहाँ दिखेगा।</translation>
        </message>
        <message>
            <source>{tries} tries, {unaided} right without a hint. {held} of {count} skills hold, {due} are due again. All of this stays on this machine.</source>
            <translation>{tries} कोशिशें, {unaided} बिना संकेत सही। {count} में से {held} कौशल पक्के, {due} की बारी फिर है। यह सब इसी कंप्यूटर पर रहता है।</translation>
        </message>
        <message>
            <source>▲ {path} can't be written: {trouble}</source>
            <translation>▲ {path} लिखी नहीं जा सकती: {trouble}</translation>
        </message>
        <message>
            <source>✓ {count} attempts are saved in {path}</source>
            <translation>✓ {count} कोशिशें {path} में सहेजी गईं</translation>
        </message>
    </context>
    <context>
        <name>ProgressTools</name>
        <message>
            <source>Progress of</source>
            <translation>किसकी प्रगति</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>शिक्षार्थी</translation>
        </message>
        <message>
            <source>Who learns now; each has a progress of their own on this machine</source>
            <translation>अभी कौन सीख रहा है; इस कंप्यूटर पर हर एक की अपनी प्रगति है</translation>
        </message>
        <message>
            <source>New learner …</source>
            <translation>नया शिक्षार्थी …</translation>
        </message>
        <message>
            <source>Let somebody else begin</source>
            <translation>किसी और को शुरू करने दें</translation>
        </message>
        <message>
            <source>Save as CSV …</source>
            <translation>CSV में सहेजें …</translation>
        </message>
        <message>
            <source>All attempts as a table, to hand in</source>
            <translation>सारी कोशिशें तालिका में, जमा करने के लिए</translation>
        </message>
        <message>
            <source>Save as JSON …</source>
            <translation>JSON में सहेजें …</translation>
        </message>
        <message>
            <source>All attempts for other programs</source>
            <translation>सारी कोशिशें दूसरे प्रोग्रामों के लिए</translation>
        </message>
        <message>
            <source>Start over …</source>
            <translation>नए सिरे से …</translation>
        </message>
        <message>
            <source>Forget all that was tried</source>
            <translation>जो कुछ आज़माया वह भुला दें</translation>
        </message>
        <message>
            <source>New learner</source>
            <translation>नया शिक्षार्थी</translation>
        </message>
        <message>
            <source>Name of the new learner:</source>
            <translation>नए शिक्षार्थी का नाम:</translation>
        </message>
        <message>
            <source>Save the attempts of {name}</source>
            <translation>{name} की कोशिशें सहेजें</translation>
        </message>
        <message>
            <source>Forget all that {name} has tried?</source>
            <translation>{name} ने जो आज़माया वह सब भुला दें?</translation>
        </message>
        <message>
            <source>It cannot be taken back. Save it as CSV first, if it may be wanted.</source>
            <translation>यह वापस नहीं हो सकता। ज़रूरत हो सकती है तो पहले CSV में सहेज लें।</translation>
        </message>
    </context>
    <context>
        <name>Prose</name>
        <message>
            <source>Left and Right choose a link, Enter follows it</source>
            <translation>बाएँ और दाएँ तीर लिंक चुनते हैं, Enter उस पर जाता है</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>पाठ के रूप में कॉपी</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Drive</source>
            <translation>ड्राइव</translation>
        </message>
        <message>
            <source>File</source>
            <translation>फ़ाइल</translation>
        </message>
        <message>
            <source>File Folder</source>
            <translation>फ़ोल्डर</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>फ़ोल्डर</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>शॉर्टकट</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>उपनाम</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>अज्ञात</translation>
        </message>
    </context>
    <context>
        <name>QAbstractSpinBox</name>
        <message>
            <source>&amp;Select All</source>
            <translation>&amp;सब चुनें</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translation>&amp;एक चरण ऊपर</translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translation>एक चरण &amp;नीचे</translation>
        </message>
    </context>
    <context>
        <name>QAccessibleActionInterface</name>
        <message>
            <source>Press</source>
            <translation>दबाएँ</translation>
        </message>
        <message>
            <source>Triggers the action</source>
            <translation>क्रिया करता है</translation>
        </message>
        <message>
            <source>Toggle</source>
            <translation>पलटें</translation>
        </message>
        <message>
            <source>Toggles the state</source>
            <translation>स्थिति पलटता है</translation>
        </message>
        <message>
            <source>Increase</source>
            <translation>बढ़ाएँ</translation>
        </message>
        <message>
            <source>Increase the value</source>
            <translation>मान बढ़ाएँ</translation>
        </message>
        <message>
            <source>Decrease</source>
            <translation>घटाएँ</translation>
        </message>
        <message>
            <source>Decrease the value</source>
            <translation>मान घटाएँ</translation>
        </message>
        <message>
            <source>ShowMenu</source>
            <translation>मेनू दिखाएँ</translation>
        </message>
        <message>
            <source>Shows the menu</source>
            <translation>मेनू दिखाता है</translation>
        </message>
        <message>
            <source>SetFocus</source>
            <translation>फ़ोकस दें</translation>
        </message>
        <message>
            <source>Sets the focus</source>
            <translation>फ़ोकस देता है</translation>
        </message>
        <message>
            <source>Scroll Left</source>
            <translation>बाएँ खिसकाएँ</translation>
        </message>
        <message>
            <source>Scrolls to the left</source>
            <translation>बाएँ खिसकाता है</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <translation>दाएँ खिसकाएँ</translation>
        </message>
        <message>
            <source>Scrolls to the right</source>
            <translation>दाएँ खिसकाता है</translation>
        </message>
        <message>
            <source>Scroll Up</source>
            <translation>ऊपर खिसकाएँ</translation>
        </message>
        <message>
            <source>Scrolls up</source>
            <translation>ऊपर खिसकाता है</translation>
        </message>
        <message>
            <source>Scroll Down</source>
            <translation>नीचे खिसकाएँ</translation>
        </message>
        <message>
            <source>Scrolls down</source>
            <translation>नीचे खिसकाता है</translation>
        </message>
        <message>
            <source>Next Page</source>
            <translation>अगला पन्ना</translation>
        </message>
        <message>
            <source>Goes to the next page</source>
            <translation>अगले पन्ने पर जाता है</translation>
        </message>
        <message>
            <source>Previous Page</source>
            <translation>पिछला पन्ना</translation>
        </message>
        <message>
            <source>Goes back a page</source>
            <translation>एक पन्ना पीछे जाता है</translation>
        </message>
    </context>
    <context>
        <name>QComboBox</name>
        <message>
            <source>Open the combo box selection popup</source>
            <translation>चुनने की सूची खोलता है</translation>
        </message>
        <message>
            <source>True</source>
            <translation>सत्य</translation>
        </message>
        <message>
            <source>False</source>
            <translation>असत्य</translation>
        </message>
    </context>
    <context>
        <name>QDialogButtonBox</name>
        <message>
            <source>OK</source>
            <translation>ठीक</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;यहाँ देखें:</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>फ़ाइल का &amp;नाम:</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>फ़ोल्डर:</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>फ़ाइलों का &amp;प्रकार:</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;खोलें</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;सहेजें</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>&amp;चुनें</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>ऐसे सहेजें</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation>फ़ोल्डर ढूँढें</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>पीछे</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>पीछे जाएँ</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>आगे</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translation>आगे जाएँ</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>ऊपर का फ़ोल्डर</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translation>ऊपर के फ़ोल्डर में जाएँ</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>नया फ़ोल्डर बनाएँ</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translation>एक नया फ़ोल्डर बनाएँ</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>सूची</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translation>सूची के रूप में दिखाएँ</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>विवरण</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translation>विवरण सहित दिखाएँ</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>साइडबार</translation>
        </message>
        <message>
            <source>List of places and bookmarks</source>
            <translation>जगहों और बुकमार्क की सूची</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation>हाल की जगहें</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>फ़ाइलें</translation>
        </message>
        <message>
            <source>Directories</source>
            <translation>फ़ोल्डर</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation>सब फ़ाइलें (*)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>सब फ़ाइलें (*)</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;नाम बदलें</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;हटाएँ</translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>&amp;छिपी फ़ाइलें दिखाएँ</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>&amp;नया फ़ोल्डर</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>नया फ़ोल्डर</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <source>Show </source>
            <translation>दिखाएँ </translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>%1 पहले से मौजूद है।
क्या आप इसे बदलना चाहते हैं?</translation>
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation>%1
फ़ाइल नहीं मिली।
कृपया जाँचें कि फ़ाइल का नाम सही है।</translation>
        </message>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translation>%1
फ़ोल्डर नहीं मिला।
कृपया जाँचें कि फ़ोल्डर का नाम सही है।</translation>
        </message>
        <message>
            <source>'%1' is write protected.
Do you want to delete it anyway?</source>
            <translation>“%1” लिखने से सुरक्षित है।
क्या आप फिर भी इसे हटाना चाहते हैं?</translation>
        </message>
        <message>
            <source>Are you sure you want to delete '%1'?</source>
            <translation>क्या आप सच में “%1” हटाना चाहते हैं?</translation>
        </message>
        <message>
            <source>Could not delete directory.</source>
            <translation>फ़ोल्डर हटाया नहीं जा सका।</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>आकार</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>प्रकार</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>प्रकार</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>बदलने की तिथि</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>कंप्यूटर</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>मेरा कंप्यूटर</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;पूर्ववत करें</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;फिर करें</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>का&amp;टें</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;कॉपी करें</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;पेस्ट करें</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>सब चुनें</translation>
        </message>
    </context>
    <context>
        <name>QMessageBox</name>
        <message>
            <source>Show Details...</source>
            <translation>विवरण दिखाएँ…</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translation>विवरण छिपाएँ</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>ठीक</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>सहेजें</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>सब सहेजें</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;हाँ</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation>सबको &amp;हाँ</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>&amp;नहीं</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation>सबको &amp;नहीं</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>फिर कोशिश</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>अनदेखा करें</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>छोड़ दें</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>सहायता</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>लागू करें</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>रीसेट करें</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>मूल मान लौटाएँ</translation>
        </message>
    </context>
    <context>
        <name>QProgressDialog</name>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
    </context>
    <context>
        <name>QScrollBar</name>
        <message>
            <source>Scroll here</source>
            <translation>यहाँ खिसकाएँ</translation>
        </message>
        <message>
            <source>Left edge</source>
            <translation>बायाँ किनारा</translation>
        </message>
        <message>
            <source>Right edge</source>
            <translation>दायाँ किनारा</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>ऊपर</translation>
        </message>
        <message>
            <source>Bottom</source>
            <translation>नीचे</translation>
        </message>
        <message>
            <source>Page left</source>
            <translation>एक पन्ना बाएँ</translation>
        </message>
        <message>
            <source>Page right</source>
            <translation>एक पन्ना दाएँ</translation>
        </message>
        <message>
            <source>Page up</source>
            <translation>एक पन्ना ऊपर</translation>
        </message>
        <message>
            <source>Page down</source>
            <translation>एक पन्ना नीचे</translation>
        </message>
        <message>
            <source>Scroll left</source>
            <translation>बाएँ खिसकाएँ</translation>
        </message>
        <message>
            <source>Scroll right</source>
            <translation>दाएँ खिसकाएँ</translation>
        </message>
        <message>
            <source>Scroll up</source>
            <translation>ऊपर खिसकाएँ</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>नीचे खिसकाएँ</translation>
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
            <translation>बाएँ खिसकाएँ</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <translation>दाएँ खिसकाएँ</translation>
        </message>
    </context>
    <context>
        <name>QUnicodeControlCharacterMenu</name>
        <message>
            <source>Insert Unicode control character</source>
            <translation>Unicode नियंत्रण वर्ण डालें</translation>
        </message>
        <message>
            <source>LRM Left-to-right mark</source>
            <translation>LRM बाएँ-से-दाएँ चिह्न</translation>
        </message>
        <message>
            <source>RLM Right-to-left mark</source>
            <translation>RLM दाएँ-से-बाएँ चिह्न</translation>
        </message>
        <message>
            <source>ZWJ Zero width joiner</source>
            <translation>ZWJ शून्य-चौड़ाई संयोजक</translation>
        </message>
        <message>
            <source>ZWNJ Zero width non-joiner</source>
            <translation>ZWNJ शून्य-चौड़ाई वियोजक</translation>
        </message>
        <message>
            <source>ZWSP Zero width space</source>
            <translation>ZWSP शून्य-चौड़ाई रिक्ति</translation>
        </message>
        <message>
            <source>LRE Start of left-to-right embedding</source>
            <translation>LRE बाएँ-से-दाएँ अंतःस्थापन शुरू</translation>
        </message>
        <message>
            <source>RLE Start of right-to-left embedding</source>
            <translation>RLE दाएँ-से-बाएँ अंतःस्थापन शुरू</translation>
        </message>
        <message>
            <source>LRO Start of left-to-right override</source>
            <translation>LRO बाएँ-से-दाएँ बाध्य दिशा शुरू</translation>
        </message>
        <message>
            <source>RLO Start of right-to-left override</source>
            <translation>RLO दाएँ-से-बाएँ बाध्य दिशा शुरू</translation>
        </message>
        <message>
            <source>PDF Pop directional formatting</source>
            <translation>PDF दिशा-विन्यास समाप्त</translation>
        </message>
        <message>
            <source>LRI Left-to-right isolate</source>
            <translation>LRI बाएँ-से-दाएँ पृथक</translation>
        </message>
        <message>
            <source>RLI Right-to-left isolate</source>
            <translation>RLI दाएँ-से-बाएँ पृथक</translation>
        </message>
        <message>
            <source>FSI First strong isolate</source>
            <translation>FSI पहले वर्ण से पृथक</translation>
        </message>
        <message>
            <source>PDI Pop directional isolate</source>
            <translation>PDI पृथक समाप्त</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;पूर्ववत करें</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;फिर करें</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>का&amp;टें</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;कॉपी करें</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation>&amp;लिंक का पता कॉपी करें</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;पेस्ट करें</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>सब चुनें</translation>
        </message>
    </context>
    <context>
        <name>ReadyTables</name>
        <message>
            <source>CGPA → placed: 20 students</source>
            <translation>CGPA → placed: 20 विद्यार्थी</translation>
        </message>
        <message>
            <source>CGPA and IQ in hundreds → placed: 20 students</source>
            <translation>CGPA और सैकड़ों में IQ → placed: 20 विद्यार्थी</translation>
        </message>
        <message>
            <source>Opposite corners: no straight line parts them</source>
            <translation>आमने-सामने के कोने: कोई सीधी रेखा इन्हें अलग नहीं करती</translation>
        </message>
    </context>
    <context>
        <name>RoomPresenter</name>
        <message>
            <source>The formula</source>
            <translation>सूत्र</translation>
        </message>
        <message>
            <source>The three derivatives</source>
            <translation>तीनों अवकलज</translation>
        </message>
        <message>
            <source>The verdict</source>
            <translation>निर्णय</translation>
        </message>
        <message>
            <source>Why not identical?</source>
            <translation>एकदम समान क्यों नहीं?</translation>
        </message>
        <message>
            <source>The tape</source>
            <translation>टेप</translation>
        </message>
        <message>
            <source>The cells</source>
            <translation>सेल</translation>
        </message>
        <message>
            <source>Tensors and tape</source>
            <translation>टेंसर और टेप</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>अभ्यास</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>प्रगति</translation>
        </message>
        <message>
            <source>A class</source>
            <translation>एक कक्षा</translation>
        </message>
    </context>
    <context>
        <name>RoundingTable</name>
        <message>
            <source>Every step's rounding</source>
            <translation>हर चरण की राउंडिंग</translation>
        </message>
        <message>
            <source>Arrow keys walk the steps, Ctrl+C copies the selected ones</source>
            <translation>तीर कुंजियाँ चरणों पर चलती हैं, Ctrl+C चुने हुए कॉपी करता है</translation>
        </message>
    </context>
    <context>
        <name>SecondSwitch</name>
        <message>
            <source>Second derivatives</source>
            <translation>दूसरे अवकलज</translation>
        </message>
        <message>
            <source>Second derivatives: the Hessian by all three ways, below the columns</source>
            <translation>दूसरे अवकलज: तीनों तरीक़ों से हेसियन, स्तंभों के नीचे</translation>
        </message>
        <message>
            <source>Second derivatives are for programs whose output is one number</source>
            <translation>दूसरे अवकलज उन प्रोग्रामों के लिए हैं जिनका आउटपुट एक संख्या है</translation>
        </message>
    </context>
    <context>
        <name>SeedPanel</name>
        <message>
            <source>The vector v</source>
            <translation>सदिश v</translation>
        </message>
        <message>
            <source>All components of v are 1: the columns show the sum of the Jacobian's rows</source>
            <translation>v के सभी घटक 1 हैं: स्तंभ जैकोबियन की पंक्तियों का योग दिखाते हैं</translation>
        </message>
        <message>
            <source>all 1</source>
            <translation>सब 1</translation>
        </message>
        <message>
            <source>VECTOR v OF vᵀJ</source>
            <translation>vᵀJ का सदिश v</translation>
        </message>
        <message>
            <source>{of} has {size} components; the columns differentiate {sum}</source>
            <translation>{of} के {size} घटक हैं; स्तंभ {sum} का अवकलन करते हैं</translation>
        </message>
        <message>
            <source>{of} has 1 component; the columns differentiate {sum}</source>
            <translation>{of} का 1 घटक है; स्तंभ {sum} का अवकलन करते हैं</translation>
        </message>
        <message>
            <source>Components from {first} on keep their v.</source>
            <translation>{first} से आगे के घटक अपना v रखते हैं।</translation>
        </message>
    </context>
    <context>
        <name>SeedRow</name>
        <message>
            <source>Drag, wheel or arrows; Shift is finer, Ctrl coarser; a double-click brings back 1.</source>
            <translation>खींचें, पहिया या तीर; Shift महीन, Ctrl मोटा; दोहरा क्लिक 1 वापस लाता है।</translation>
        </message>
        <message>
            <source>Exact value of {name}</source>
            <translation>{name} का सटीक मान</translation>
        </message>
        <message>
            <source>v is 1 here and 0 elsewhere: the columns show row {index} of the Jacobian</source>
            <translation>v यहाँ 1 और बाक़ी जगह 0 है: स्तंभ जैकोबियन की पंक्ति {index} दिखाते हैं</translation>
        </message>
    </context>
    <context>
        <name>SessionMenu</name>
        <message>
            <source>New</source>
            <translation>नया</translation>
        </message>
        <message>
            <source>Open …</source>
            <translation>खोलें …</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>सहेजें</translation>
        </message>
        <message>
            <source>Save as …</source>
            <translation>ऐसे सहेजें …</translation>
        </message>
        <message>
            <source>Copy all as one line of text</source>
            <translation>सब कुछ एक पंक्ति के पाठ में कॉपी</translation>
        </message>
        <message>
            <source>Open the line that was copied</source>
            <translation>कॉपी की हुई पंक्ति खोलें</translation>
        </message>
        <message>
            <source>Opened lately</source>
            <translation>हाल में खोले</translation>
        </message>
        <message>
            <source>Open a session</source>
            <translation>सत्र खोलें</translation>
        </message>
        <message>
            <source>Save the session</source>
            <translation>सत्र सहेजें</translation>
        </message>
        <message>
            <source>session</source>
            <translation>सत्र</translation>
        </message>
        <message>
            <source>Triptych's sessions (*.triptych)</source>
            <translation>Triptych के सत्र (*.triptych)</translation>
        </message>
    </context>
    <context>
        <name>Sessions</name>
        <message>
            <source>Save as …</source>
            <translation>ऐसे सहेजें …</translation>
        </message>
        <message>
            <source>Save over it</source>
            <translation>ऊपर से सहेजें</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>{name} नाम से सहेजा।</translation>
        </message>
        <message>
            <source>{name} is open.</source>
            <translation>{name} खुला है।</translation>
        </message>
        <message>
            <source>All is as at the start.</source>
            <translation>सब कुछ शुरुआत जैसा है।</translation>
        </message>
        <message>
            <source>Back to what was there</source>
            <translation>जो था उस पर लौटें</translation>
        </message>
        <message>
            <source>All that is here is on the clipboard, as one line of text.</source>
            <translation>यहाँ का सब कुछ क्लिपबोर्ड पर है, एक पंक्ति के पाठ में।</translation>
        </message>
    </context>
    <context>
        <name>SketchPad</name>
        <message>
            <source>{count} of {all} places are drawn</source>
            <translation>{all} में से {count} जगहें बनीं</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>आपका</translation>
        </message>
        <message>
            <source>true curve</source>
            <translation>सही वक्र</translation>
        </message>
    </context>
    <context>
        <name>SkillMap</name>
        <message>
            <source>Arrow keys go from skill to skill, Enter practises or opens its lesson</source>
            <translation>तीर कुंजियाँ कौशल से कौशल जाती हैं, Enter अभ्यास कराता है या उसका पाठ खोलता है</translation>
        </message>
        <message>
            <source>Map of skills</source>
            <translation>कौशलों का नक़्शा</translation>
        </message>
    </context>
    <context>
        <name>SkillTable</name>
        <message>
            <source>Skill</source>
            <translation>कौशल</translation>
        </message>
        <message>
            <source>State</source>
            <translation>स्थिति</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>कोशिशें</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>सही</translation>
        </message>
        <message>
            <source>Without hints</source>
            <translation>बिना संकेत</translation>
        </message>
        <message>
            <source>Remembered</source>
            <translation>याद</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>फिर</translation>
        </message>
        <message>
            <source>Last mistakes</source>
            <translation>पिछली ग़लतियाँ</translation>
        </message>
        <message>
            <source>Skills as a table, in words and numbers</source>
            <translation>कौशल तालिका में, शब्दों और संख्याओं में</translation>
        </message>
    </context>
    <context>
        <name>Skills</name>
        <message>
            <source>Slope</source>
            <translation>ढाल</translation>
        </message>
        <message>
            <source>Power rule</source>
            <translation>घात नियम</translation>
        </message>
        <message>
            <source>Sum rule</source>
            <translation>योग नियम</translation>
        </message>
        <message>
            <source>Product rule</source>
            <translation>गुणन नियम</translation>
        </message>
        <message>
            <source>Quotient rule</source>
            <translation>भाग नियम</translation>
        </message>
        <message>
            <source>Chain rule</source>
            <translation>शृंखला नियम</translation>
        </message>
        <message>
            <source>Exponentials</source>
            <translation>चरघातांकी</translation>
        </message>
        <message>
            <source>Logarithms</source>
            <translation>लघुगणक</translation>
        </message>
        <message>
            <source>Sine and cosine</source>
            <translation>ज्या और कोज्या</translation>
        </message>
        <message>
            <source>Sum over paths</source>
            <translation>रास्तों का योग</translation>
        </message>
        <message>
            <source>The perceptron</source>
            <translation>परसेप्ट्रॉन</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>लॉस</translation>
        </message>
        <message>
            <source>What is tracked</source>
            <translation>क्या ट्रैक होता है</translation>
        </message>
        <message>
            <source>Adding up</source>
            <translation>जमा होना</translation>
        </message>
        <message>
            <source>Stopping the tape</source>
            <translation>टेप रोकना</translation>
        </message>
        <message>
            <source>Vectors</source>
            <translation>सदिश</translation>
        </message>
        <message>
            <source>Kinks</source>
            <translation>मोड़</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>राउंडिंग</translation>
        </message>
        <message>
            <source>Saturation</source>
            <translation>संतृप्ति</translation>
        </message>
        <message>
            <source>The clamp</source>
            <translation>clamp</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>अंतर</translation>
        </message>
        <message>
            <source>Growth</source>
            <translation>वृद्धि</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>प्रशिक्षण</translation>
        </message>
        <message>
            <source>new</source>
            <translation>नया</translation>
        </message>
        <message>
            <source>being learnt</source>
            <translation>सीखा जा रहा है</translation>
        </message>
        <message>
            <source>due again</source>
            <translation>फिर बारी है</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>पूरा होता है</translation>
        </message>
        <message>
            <source>in {n} days</source>
            <translation>{n} दिन में</translation>
        </message>
        <message>
            <source>in {n} hours</source>
            <translation>{n} घंटे में</translation>
        </message>
        <message>
            <source>in {n} minutes</source>
            <translation>{n} मिनट में</translation>
        </message>
        <message>
            <source>{right} of {tries} right</source>
            <translation>{tries} में से {right} सही</translation>
        </message>
        <message>
            <source>now</source>
            <translation>अभी</translation>
        </message>
        <message>
            <source>in a minute</source>
            <translation>एक मिनट में</translation>
        </message>
        <message>
            <source>remembered with a chance of {percent} %</source>
            <translation>{percent} % संभावना से याद</translation>
        </message>
        <message>
            <source>again {when}</source>
            <translation>फिर {when}</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>What is shown above the columns; arrow keys change.</source>
            <translation>स्तंभों के ऊपर क्या दिखे; तीर कुंजियाँ बदलती हैं।</translation>
        </message>
        <message>
            <source>What is shown above the columns</source>
            <translation>स्तंभों के ऊपर क्या दिखे</translation>
        </message>
        <message>
            <source>The chain</source>
            <translation>शृंखला</translation>
        </message>
        <message>
            <source>Surface</source>
            <translation>सतह</translation>
        </message>
        <message>
            <source>Four losses</source>
            <translation>चार लॉस</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>डेटा</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>प्रशिक्षण</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Computing process</source>
            <translation>गणना प्रक्रिया</translation>
        </message>
        <message>
            <source>Start it again</source>
            <translation>फिर शुरू करें</translation>
        </message>
        <message>
            <source>Start what computes afresh; your program stays as it is.</source>
            <translation>गणना को नए सिरे से शुरू करता है; आपका प्रोग्राम वैसा ही रहता है।</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>रिपोर्ट दिखाएँ</translation>
        </message>
        <message>
            <source>Read, and copy, what the program says of its own fault.</source>
            <translation>पढ़ें, और कॉपी करें, कि प्रोग्राम अपनी ख़राबी पर क्या कहता है।</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <source>Shows which rule was applied at each step</source>
            <translation>दिखाता है कि हर चरण पर कौन-सा नियम लगा</translation>
        </message>
        <message>
            <source>1 step</source>
            <translation>1 चरण</translation>
        </message>
        <message>
            <source>{n} steps</source>
            <translation>{n} चरण</translation>
        </message>
        <message>
            <source>… and {n} more steps</source>
            <translation>… और {n} चरण</translation>
        </message>
    </context>
    <context>
        <name>StepRow</name>
        <message>
            <source>The step h, by its logarithm</source>
            <translation>चरण h, अपने लघुगणक से</translation>
        </message>
        <message>
            <source>The step h, from 1e-18 to 100; Shift is finer, Ctrl coarser</source>
            <translation>चरण h, 1e-18 से 100 तक; Shift महीन, Ctrl मोटा</translation>
        </message>
        <message>
            <source>Exact value of h</source>
            <translation>h का सटीक मान</translation>
        </message>
        <message>
            <source>A good guess: the cube root of the number type's precision, as large as the input</source>
            <translation>एक अच्छा अनुमान: संख्या-प्रकार की परिशुद्धता का घनमूल, इनपुट जितने पैमाने पर</translation>
        </message>
        <message>
            <source>auto</source>
            <translation>अपने आप</translation>
        </message>
        <message>
            <source>The step h must be a number above 0, not {h}.</source>
            <translation>चरण h 0 से बड़ी संख्या हो, {h} नहीं।</translation>
        </message>
    </context>
    <context>
        <name>StretchLine</name>
        <message>
            <source>{mark} {words}.</source>
            <translation>{mark} {words}।</translation>
        </message>
    </context>
    <context>
        <name>SurfaceMap</name>
        <message>
            <source>The loss surface from above</source>
            <translation>ऊपर से लॉस की सतह</translation>
        </message>
        <message>
            <source>Click, or use the arrow keys, to go there; Ctrl+C copies the point, the loss and its slopes.</source>
            <translation>वहाँ जाने के लिए क्लिक करें या तीर कुंजियाँ दबाएँ; Ctrl+C बिंदु, लॉस और उसकी ढालें कॉपी करता है।</translation>
        </message>
        <message>
            <source>at {name} = {value}</source>
            <translation>{name} = {value} पर</translation>
        </message>
    </context>
    <context>
        <name>SurfacePage</name>
        <message>
            <source>Loss surface</source>
            <translation>लॉस की सतह</translation>
        </message>
        <message>
            <source>Name from left to right</source>
            <translation>बाएँ से दाएँ का नाम</translation>
        </message>
        <message>
            <source>Name upwards</source>
            <translation>ऊपर की ओर का नाम</translation>
        </message>
        <message>
            <source>Learning rate of the step</source>
            <translation>चरण की सीखने की दर</translation>
        </message>
        <message>
            <source>Which input runs from left to right in the map; others stand still</source>
            <translation>नक़्शे में कौन-सा इनपुट बाएँ से दाएँ चलता है; बाक़ी स्थिर रहते हैं</translation>
        </message>
        <message>
            <source>Which input runs upwards in the map; all others stand still</source>
            <translation>नक़्शे में कौन-सा इनपुट ऊपर की ओर चलता है; बाक़ी सब स्थिर रहते हैं</translation>
        </message>
        <message>
            <source>How long the arrow of one step is: this times the gradient, downhill</source>
            <translation>एक चरण का तीर कितना लंबा है: इतना गुणा ग्रेडिएंट, ढलान की ओर</translation>
        </message>
        <message>
            <source>rate</source>
            <translation>दर</translation>
        </message>
    </context>
    <context>
        <name>SurfaceRelief</name>
        <message>
            <source>The loss surface from the side</source>
            <translation>बग़ल से लॉस की सतह</translation>
        </message>
        <message>
            <source>Drag, or use the arrow keys, to turn it; Ctrl+C copies the point and its slopes.</source>
            <translation>घुमाने के लिए खींचें या तीर कुंजियाँ दबाएँ; Ctrl+C बिंदु और उसकी ढालें कॉपी करता है।</translation>
        </message>
    </context>
    <context>
        <name>SymbolicColumn</name>
        <message>
            <source>the whole expression, differentiated</source>
            <translation>पूरा व्यंजक, अवकलित</translation>
        </message>
        <message>
            <source>by formula</source>
            <translation>सूत्र से</translation>
        </message>
        <message>
            <source>exactly {digits}</source>
            <translation>ठीक-ठीक {digits}</translation>
        </message>
        <message>
            <source>raw</source>
            <translation>मूल</translation>
        </message>
        <message>
            <source>Show the derivative before it is simplified</source>
            <translation>सरल किए जाने से पहले का अवकलज दिखाएँ</translation>
        </message>
        <message>
            <source>Shows SymPy's derivative as it came, before it was simplified</source>
            <translation>SymPy का अवकलज वैसा दिखाता है जैसा आया था, सरल किए जाने से पहले</translation>
        </message>
    </context>
    <context>
        <name>TableModel</name>
        <message>
            <source>What the program has for {name} in each row</source>
            <translation>हर पंक्ति में {name} के लिए प्रोग्राम का मान</translation>
        </message>
    </context>
    <context>
        <name>TableView</name>
        <message>
            <source>The rows of data</source>
            <translation>डेटा की पंक्तियाँ</translation>
        </message>
        <message>
            <source>Type into a cell to change it; Ctrl+V pastes a table, Delete takes the chosen rows away.</source>
            <translation>बदलने के लिए सेल में लिखें; Ctrl+V तालिका पेस्ट करता है, Delete चुनी पंक्तियाँ हटाता है।</translation>
        </message>
    </context>
    <context>
        <name>TakeAway</name>
        <message>
            <source>Take away</source>
            <translation>साथ ले जाएँ</translation>
        </message>
        <message>
            <source>Pictures in sight</source>
            <translation>दिखते चित्र</translation>
        </message>
        <message>
            <source>Copy as plain text</source>
            <translation>सादे पाठ में कॉपी करें</translation>
        </message>
        <message>
            <source>Copy as Python with NumPy</source>
            <translation>NumPy वाले Python में कॉपी करें</translation>
        </message>
        <message>
            <source>Copy as PyTorch</source>
            <translation>PyTorch में कॉपी करें</translation>
        </message>
        <message>
            <source>Copy as SymPy</source>
            <translation>SymPy में कॉपी करें</translation>
        </message>
        <message>
            <source>Copy as LaTeX</source>
            <translation>LaTeX के रूप में कॉपी</translation>
        </message>
        <message>
            <source>Save as Python file …</source>
            <translation>Python फ़ाइल में सहेजें …</translation>
        </message>
        <message>
            <source>Save as notebook …</source>
            <translation>नोटबुक में सहेजें …</translation>
        </message>
        <message>
            <source>Save the curves as CSV …</source>
            <translation>वक्र CSV में सहेजें …</translation>
        </message>
        <message>
            <source>Save a report as PDF …</source>
            <translation>रिपोर्ट PDF में सहेजें …</translation>
        </message>
        <message>
            <source>Save a report as HTML …</source>
            <translation>रिपोर्ट HTML में सहेजें …</translation>
        </message>
        <message>
            <source>another file is being written</source>
            <translation>दूसरी फ़ाइल लिखी जा रही है</translation>
        </message>
        <message>
            <source>no program stands beside this page</source>
            <translation>इस पन्ने के बग़ल में प्रोग्राम नहीं है</translation>
        </message>
        <message>
            <source>nothing readable is written yet</source>
            <translation>अभी पढ़ने लायक़ कुछ नहीं लिखा</translation>
        </message>
        <message>
            <source>PyTorch has not answered yet</source>
            <translation>PyTorch का उत्तर अभी नहीं आया</translation>
        </message>
        <message>
            <source>there is nothing to differentiate by</source>
            <translation>ऐसा कुछ नहीं जिसके सापेक्ष अवकलन हो</translation>
        </message>
        <message>
            <source>SymPy can’t write this out exactly</source>
            <translation>SymPy इसे ठीक-ठीक नहीं लिख सकता</translation>
        </message>
        <message>
            <source>what is written is not answered yet</source>
            <translation>जो लिखा है उसका उत्तर अभी नहीं आया</translation>
        </message>
        <message>
            <source>no curves are shown</source>
            <translation>कोई वक्र नहीं दिख रहे</translation>
        </message>
        <message>
            <source>the answer is not complete yet</source>
            <translation>उत्तर अभी पूरा नहीं</translation>
        </message>
        <message>
            <source>no lines</source>
            <translation>कोई पंक्ति नहीं</translation>
        </message>
        <message>
            <source>no curves here</source>
            <translation>यहाँ वक्र नहीं</translation>
        </message>
        <message>
            <source>no formula here</source>
            <translation>यहाँ सूत्र नहीं</translation>
        </message>
        <message>
            <source>It is on the clipboard.</source>
            <translation>यह क्लिपबोर्ड पर है।</translation>
        </message>
    </context>
    <context>
        <name>TakeBar</name>
        <message>
            <source>How far the file is</source>
            <translation>फ़ाइल कितनी बन चुकी</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <source>Cancel; no file is written</source>
            <translation>रद्द करें; कोई फ़ाइल नहीं लिखी जाती</translation>
        </message>
    </context>
    <context>
        <name>TakeFile</name>
        <message>
            <source>Saved as {name}.</source>
            <translation>{name} नाम से सहेजा।</translation>
        </message>
    </context>
    <context>
        <name>TakeFiles</name>
        <message>
            <source>Save as Python file</source>
            <translation>Python फ़ाइल में सहेजें</translation>
        </message>
        <message>
            <source>Save as notebook</source>
            <translation>नोटबुक में सहेजें</translation>
        </message>
        <message>
            <source>Save the curves</source>
            <translation>वक्र सहेजें</translation>
        </message>
        <message>
            <source>Save a report</source>
            <translation>रिपोर्ट सहेजें</translation>
        </message>
        <message>
            <source>Cancelled; nothing was written.</source>
            <translation>रद्द किया; कुछ नहीं लिखा गया।</translation>
        </message>
        <message>
            <source>Starting a process that runs the code …</source>
            <translation>कोड चलाने वाली प्रक्रिया शुरू हो रही है …</translation>
        </message>
        <message>
            <source>Computing everything once more …</source>
            <translation>सब कुछ फिर से निकाला जा रहा है …</translation>
        </message>
        <message>
            <source>Running the NumPy code …</source>
            <translation>NumPy कोड चल रहा है …</translation>
        </message>
        <message>
            <source>Running the SymPy code …</source>
            <translation>SymPy कोड चल रहा है …</translation>
        </message>
        <message>
            <source>Running the chain rule by hand …</source>
            <translation>हाथ से शृंखला नियम चल रहा है …</translation>
        </message>
        <message>
            <source>Running the PyTorch code …</source>
            <translation>PyTorch कोड चल रहा है …</translation>
        </message>
        <message>
            <source>Drawing the curves by the code …</source>
            <translation>कोड से वक्र बन रहे हैं …</translation>
        </message>
        <message>
            <source>Running the cells …</source>
            <translation>सेल चल रहे हैं …</translation>
        </message>
    </context>
    <context>
        <name>TakePage</name>
        <message>
            <source>{name}, differentiated in three ways</source>
            <translation>{name}, तीन तरीक़ों से अवकलित</translation>
        </message>
        <message>
            <source>Made by Triptych {version}. The code was run before this was written, and gave these numbers.</source>
            <translation>Triptych {version} ने बनाया। यह लिखे जाने से पहले कोड चला, और उसने यही संख्याएँ दीं।</translation>
        </message>
        <message>
            <source>The program</source>
            <translation>प्रोग्राम</translation>
        </message>
        <message>
            <source>The inputs, as {dtype}</source>
            <translation>इनपुट, {dtype} के रूप में</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>इनपुट</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>मान</translation>
        </message>
        <message>
            <source>What the three say</source>
            <translation>तीनों क्या कहते हैं</translation>
        </message>
        <message>
            <source>Gradient</source>
            <translation>ग्रेडिएंट</translation>
        </message>
        <message>
            <source>Chain rule</source>
            <translation>शृंखला नियम</translation>
        </message>
        <message>
            <source>Exactly</source>
            <translation>ठीक-ठीक</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>निर्णय</translation>
        </message>
        <message>
            <source>The value and its gradients</source>
            <translation>मान और उसके ग्रेडिएंट</translation>
        </message>
        <message>
            <source>SymPy’s derivative</source>
            <translation>SymPy का अवकलज</translation>
        </message>
        <message>
            <source>all together</source>
            <translation>सब मिलाकर</translation>
        </message>
        <message>
            <source>simplified</source>
            <translation>सरल किया</translation>
        </message>
        <message>
            <source>The chain rule by hand</source>
            <translation>हाथ से शृंखला नियम</translation>
        </message>
        <message>
            <source>These are the {most} largest of {count} paths.</source>
            <translation>ये {count} रास्तों में सबसे बड़े {most} हैं।</translation>
        </message>
        <message>
            <source>Together: {value}</source>
            <translation>मिलाकर: {value}</translation>
        </message>
        <message>
            <source>Path {place} of {count}</source>
            <translation>{count} में से रास्ता {place}</translation>
        </message>
        <message>
            <source>Factor</source>
            <translation>गुणनखंड</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>सूत्र</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>संख्या</translation>
        </message>
        <message>
            <source>Product so far</source>
            <translation>यहाँ तक का गुणनफल</translation>
        </message>
        <message>
            <source>PyTorch’s gradient</source>
            <translation>PyTorch का ग्रेडिएंट</translation>
        </message>
        <message>
            <source>The tape, from its end: {names}</source>
            <translation>टेप, उसके अंत से: {names}</translation>
        </message>
        <message>
            <source>The verdict</source>
            <translation>निर्णय</translation>
        </message>
        <message>
            <source>The curves</source>
            <translation>वक्र</translation>
        </message>
    </context>
    <context>
        <name>TapeFolds</name>
        <message>
            <source>▸ {n} folded</source>
            <translation>▸ {n} मुड़े हुए</translation>
        </message>
    </context>
    <context>
        <name>TapeLegend</name>
        <message>
            <source>Routes of the sum over paths</source>
            <translation>रास्तों के योग के मार्ग</translation>
        </message>
        <message>
            <source>Arrow keys pick one route, Home shows all of them</source>
            <translation>तीर कुंजियाँ एक मार्ग चुनती हैं, Home सब दिखाता है</translation>
        </message>
    </context>
    <context>
        <name>TapePanel</name>
        <message>
            <source>The tape</source>
            <translation>टेप</translation>
        </message>
        <message>
            <source>Fold lines</source>
            <translation>पंक्तियाँ मोड़ें</translation>
        </message>
        <message>
            <source>One box for each line of the program, not for each step</source>
            <translation>प्रोग्राम की हर पंक्ति का एक बक्सा, हर चरण का नहीं</translation>
        </message>
        <message>
            <source>Torch's steps</source>
            <translation>torch के चरण</translation>
        </message>
        <message>
            <source>Every step as torch recorded it, with what it saved for the way back</source>
            <translation>हर चरण, जैसे torch ने रिकॉर्ड किया, और लौटने के लिए क्या रखा</translation>
        </message>
        <message>
            <source>Routes</source>
            <translation>मार्ग</translation>
        </message>
        <message>
            <source>Draws each way back to the input: the gradient is the sum over them</source>
            <translation>इनपुट तक लौटने का हर रास्ता बनाता है: ग्रेडिएंट उनका योग है</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Brings the plots back (Esc or Ctrl+T)</source>
            <translation>ग्राफ़ वापस लाता है (Esc या Ctrl+T)</translation>
        </message>
        <message>
            <source>{n} steps are too many to be drawn</source>
            <translation>{n} चरण चित्र के लिए बहुत ज़्यादा हैं</translation>
        </message>
        <message>
            <source>as worked by hand; PyTorch is loading or records nothing here</source>
            <translation>हाथ से निकाला हुआ; PyTorch लोड हो रहा है या यहाँ कुछ रिकॉर्ड नहीं करता</translation>
        </message>
        <message>
            <source>{n} steps, {m} of torch's</source>
            <translation>{n} चरण, torch के {m}</translation>
        </message>
        <message>
            <source>{n} steps</source>
            <translation>{n} चरण</translation>
        </message>
        <message>
            <source>Nothing is recorded yet.</source>
            <translation>अभी कुछ रिकॉर्ड नहीं हुआ।</translation>
        </message>
        <message>
            <source>{i} of {n}. {words}</source>
            <translation>{n} में से {i}। {words}</translation>
        </message>
    </context>
    <context>
        <name>TapePicture</name>
        <message>
            <source>The tape, drawn</source>
            <translation>टेप का चित्र</translation>
        </message>
        <message>
            <source>Arrow keys walk the nodes, Enter unfolds one, Shift+Enter folds what leads to it alone; + and - zoom, F fits; drag to move it. Double clicks do what Enter does.</source>
            <translation>तीर कुंजियाँ नोडों पर चलती हैं, Enter एक को खोलता है, Shift+Enter उसे मोड़ता है जो केवल उसी तक जाता है; + और - ज़ूम करते हैं, F समाता है; खींचने से खिसकता है। दोहरा क्लिक वही करता है जो Enter।</translation>
        </message>
        <message>
            <source>{box} from {sources}</source>
            <translation>{sources} से {box}</translation>
        </message>
    </context>
    <context>
        <name>TapeStrip</name>
        <message>
            <source>The tape as PyTorch records and replays it, in the plots' place (Ctrl+T)</source>
            <translation>टेप, जैसे PyTorch उसे रिकॉर्ड करता और चलाता है, ग्राफ़ों की जगह (Ctrl+T)</translation>
        </message>
        <message>
            <source>Open the tape</source>
            <translation>टेप खोलें</translation>
        </message>
        <message>
            <source>Tape</source>
            <translation>टेप</translation>
        </message>
        <message>
            <source>The tape's nodes</source>
            <translation>टेप के नोड</translation>
        </message>
        <message>
            <source>The nodes in recording order; arrow keys walk them</source>
            <translation>रिकॉर्ड के क्रम में नोड; तीर कुंजियाँ इन पर चलती हैं</translation>
        </message>
    </context>
    <context>
        <name>TapeTools</name>
        <message>
            <source>Smaller (−)</source>
            <translation>छोटा (−)</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>बड़ा (+)</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>समाएँ</translation>
        </message>
        <message>
            <source>Shows all of it (F)</source>
            <translation>पूरा दिखाता है (F)</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>सहेजें</translation>
        </message>
        <message>
            <source>Saves the picture as SVG or PNG</source>
            <translation>चित्र को SVG या PNG में सहेजता है</translation>
        </message>
        <message>
            <source>Save the tape</source>
            <translation>टेप सहेजें</translation>
        </message>
        <message>
            <source>Pictures (*.svg *.png)</source>
            <translation>चित्र (*.svg *.png)</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>{name} नाम से सहेजा।</translation>
        </message>
        <message>
            <source>Not saved: {why}</source>
            <translation>सहेजा नहीं गया: {why}</translation>
        </message>
    </context>
    <context>
        <name>TapeTransport</name>
        <message>
            <source>To the start (Home)</source>
            <translation>शुरुआत पर (Home)</translation>
        </message>
        <message>
            <source>One step back (comma)</source>
            <translation>एक चरण पीछे (अल्पविराम)</translation>
        </message>
        <message>
            <source>Play or pause (Space)</source>
            <translation>चलाएँ या रोकें (Space)</translation>
        </message>
        <message>
            <source>One step on (full stop)</source>
            <translation>एक चरण आगे (बिंदु)</translation>
        </message>
        <message>
            <source>To the end (End)</source>
            <translation>अंत पर (End)</translation>
        </message>
        <message>
            <source>Position on the tape</source>
            <translation>टेप पर स्थान</translation>
        </message>
        <message>
            <source>Drag through the recording, then through backward; arrow keys step</source>
            <translation>रिकॉर्डिंग में, फिर backward में खींचें; तीर कुंजियाँ चरण-चरण चलती हैं</translation>
        </message>
    </context>
    <context>
        <name>TaskBody</name>
        <message>
            <source>YOUR TURN</source>
            <translation>आपकी बारी</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>जाँचें</translation>
        </message>
    </context>
    <context>
        <name>TaskBug</name>
        <message>
            <source>Run my mended lines</source>
            <translation>मेरी पंक्तियाँ चलाएँ</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>जैसा था</translation>
        </message>
        <message>
            <source>Put the lines back as they were</source>
            <translation>पंक्तियाँ पहले जैसी करें</translation>
        </message>
        <message>
            <source>Point at the line at fault, then mend it and run it.</source>
            <translation>दोषी पंक्ति पर जाएँ, फिर उसे ठीक करके चलाएँ।</translation>
        </message>
        <message>
            <source>Lines with a bug</source>
            <translation>ग़लती वाली पंक्तियाँ</translation>
        </message>
        <message>
            <source>Put the cursor on a line, or mend the lines.</source>
            <translation>कर्सर किसी पंक्ति पर रखें, या पंक्तियाँ ठीक करें।</translation>
        </message>
        <message>
            <source>Put the cursor on the line at fault, or mend it; Ctrl+Enter runs</source>
            <translation>कर्सर दोषी पंक्ति पर रखें, या उसे ठीक करें; Ctrl+Enter चलाता है</translation>
        </message>
        <message>
            <source>FIND THE BUG</source>
            <translation>ग़लती खोजें</translation>
        </message>
        <message>
            <source>Line {line} is at fault</source>
            <translation>पंक्ति {line} दोषी है</translation>
        </message>
        <message>
            <source>Change a line first</source>
            <translation>पहले कोई पंक्ति बदलें</translation>
        </message>
        <message>
            <source>Run them in the Tape lab (Ctrl+Enter)</source>
            <translation>इन्हें टेप लैब में चलाता है (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Put the lines back to point at one</source>
            <translation>किसी पर इशारा करने के लिए पंक्तियाँ वापस रखें</translation>
        </message>
        <message>
            <source>Say so, and be told</source>
            <translation>बताएँ, और जानें</translation>
        </message>
    </context>
    <context>
        <name>TaskCard</name>
        <message>
            <source>Task</source>
            <translation>कार्य</translation>
        </message>
        <message>
            <source>Have the answer judged (Enter)</source>
            <translation>उत्तर की जाँच कराएँ (Enter)</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>संकेत</translation>
        </message>
        <message>
            <source>judging …</source>
            <translation>जाँच जारी …</translation>
        </message>
        <message>
            <source>✓ done</source>
            <translation>✓ पूरा</translation>
        </message>
        <message>
            <source>Hint {n} of {all}</source>
            <translation>{all} में से संकेत {n}</translation>
        </message>
        <message>
            <source>The next hint: {name}</source>
            <translation>अगला संकेत: {name}</translation>
        </message>
        <message>
            <source>All hints are shown</source>
            <translation>सारे संकेत दिख गए</translation>
        </message>
        <message>
            <source>No more hints</source>
            <translation>और संकेत नहीं</translation>
        </message>
    </context>
    <context>
        <name>TaskChoice</name>
        <message>
            <source>More than one answer is right.</source>
            <translation>एक से ज़्यादा उत्तर सही हैं।</translation>
        </message>
        <message>
            <source>CHOOSE</source>
            <translation>चुनें</translation>
        </message>
    </context>
    <context>
        <name>TaskFactors</name>
        <message>
            <source>The whole derivative d{of}/d{by}.</source>
            <translation>पूरा अवकलज d{of}/d{by}।</translation>
        </message>
        <message>
            <source>The factor d{of}/d{by}.</source>
            <translation>गुणनखंड d{of}/d{by}।</translation>
        </message>
        <message>
            <source>right</source>
            <translation>सही</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>ग़लत</translation>
        </message>
        <message>
            <source>not decided</source>
            <translation>तय नहीं</translation>
        </message>
    </context>
    <context>
        <name>TaskGoal</name>
        <message>
            <source>Put this on the sliders</source>
            <translation>इसे स्लाइडरों पर रखें</translation>
        </message>
        <message>
            <source>Open the task's program, with its sliders where they begin</source>
            <translation>कार्य का प्रोग्राम खोलता है, स्लाइडर शुरुआती जगह पर</translation>
        </message>
        <message>
            <source>Leave alone: {names}</source>
            <translation>इन्हें न छुएँ: {names}</translation>
        </message>
        <message>
            <source>REACH IT WITH THE SLIDERS</source>
            <translation>स्लाइडरों से पहुँचें</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>अभी पता नहीं</translation>
        </message>
        <message>
            <source>now {value}</source>
            <translation>अभी {value}</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>पूरा होता है</translation>
        </message>
        <message>
            <source>does not hold yet</source>
            <translation>अभी पूरा नहीं होता</translation>
        </message>
    </context>
    <context>
        <name>TaskHints</name>
        <message>
            <source>Nudge</source>
            <translation>इशारा</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>नियम</translation>
        </message>
        <message>
            <source>Half the way</source>
            <translation>आधा रास्ता</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>उत्तर</translation>
        </message>
    </context>
    <context>
        <name>TaskOrder</name>
        <message>
            <source>Steps of the tape, first the one that is walked first</source>
            <translation>टेप के चरण, पहले वह जिस पर पहले चला जाता है</translation>
        </message>
        <message>
            <source>Drag a step to its place, or move it with Alt+Up and Alt+Down</source>
            <translation>चरण को उसकी जगह खींचें, या Alt+Up और Alt+Down से खिसकाएँ</translation>
        </message>
        <message>
            <source>Move the step up (Alt+Up)</source>
            <translation>चरण ऊपर ले जाएँ (Alt+Up)</translation>
        </message>
        <message>
            <source>Move the step down (Alt+Down)</source>
            <translation>चरण नीचे ले जाएँ (Alt+Down)</translation>
        </message>
        <message>
            <source>PUT IN ORDER</source>
            <translation>क्रम में रखें</translation>
        </message>
    </context>
    <context>
        <name>TaskPredict</name>
        <message>
            <source>Your guess.</source>
            <translation>आपका अनुमान।</translation>
        </message>
        <message>
            <source>a number; the right size is enough</source>
            <translation>एक संख्या; सही परिमाण काफ़ी है</translation>
        </message>
        <message>
            <source>− negative</source>
            <translation>− ऋणात्मक</translation>
        </message>
        <message>
            <source>0 zero</source>
            <translation>0 शून्य</translation>
        </message>
        <message>
            <source>+ positive</source>
            <translation>+ धनात्मक</translation>
        </message>
        <message>
            <source>I predict: {sign}</source>
            <translation>मेरा अनुमान: {sign}</translation>
        </message>
        <message>
            <source>Draw {of} along {axis}</source>
            <translation>{axis} के साथ {of} बनाएँ</translation>
        </message>
        <message>
            <source>{says}: with the mouse, or ← → to go on and ↑ ↓ to raise it; Delete wipes</source>
            <translation>{says}: माउस से, या ← → आगे बढ़ने और ↑ ↓ ऊपर-नीचे के लिए; Delete मिटाता है</translation>
        </message>
        <message>
            <source>Wipe</source>
            <translation>मिटाएँ</translation>
        </message>
        <message>
            <source>Wipe what was drawn</source>
            <translation>जो बनाया वह मिटाएँ</translation>
        </message>
        <message>
            <source>Wipe what was drawn (Delete)</source>
            <translation>जो बनाया वह मिटाएँ (Delete)</translation>
        </message>
        <message>
            <source>{of} along {axis}</source>
            <translation>{axis} के साथ {of}</translation>
        </message>
        <message>
            <source>PREDICT</source>
            <translation>अनुमान लगाएँ</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>देखें</translation>
        </message>
    </context>
    <context>
        <name>TaskRule</name>
        <message>
            <source>Which rule comes first? Ask what was done last when it was computed.</source>
            <translation>पहले कौन-सा नियम आता है? सोचें कि गणना में सबसे आख़िर में क्या किया गया।</translation>
        </message>
        <message>
            <source>Apply this rule: {rule}</source>
            <translation>यह नियम लगाएँ: {rule}</translation>
        </message>
        <message>
            <source>sum rule</source>
            <translation>योग नियम</translation>
        </message>
        <message>
            <source>product rule</source>
            <translation>गुणन नियम</translation>
        </message>
        <message>
            <source>quotient rule</source>
            <translation>भाग नियम</translation>
        </message>
        <message>
            <source>power rule</source>
            <translation>घात नियम</translation>
        </message>
        <message>
            <source>constant factor</source>
            <translation>अचर गुणक</translation>
        </message>
        <message>
            <source>chain rule</source>
            <translation>शृंखला नियम</translation>
        </message>
        <message>
            <source>exponential</source>
            <translation>चरघातांकी</translation>
        </message>
        <message>
            <source>logarithm</source>
            <translation>लघुगणक</translation>
        </message>
        <message>
            <source>sine</source>
            <translation>ज्या</translation>
        </message>
        <message>
            <source>cosine</source>
            <translation>कोज्या</translation>
        </message>
        <message>
            <source>sigmoid</source>
            <translation>सिग्मॉइड</translation>
        </message>
        <message>
            <source>tangent</source>
            <translation>स्पर्शज्या</translation>
        </message>
        <message>
            <source>hyperbolic</source>
            <translation>अतिपरवलयिक</translation>
        </message>
        <message>
            <source>piecewise</source>
            <translation>टुकड़ों में</translation>
        </message>
        <message>
            <source>PICK THE RULE</source>
            <translation>नियम चुनें</translation>
        </message>
        <message>
            <source>Nothing is left to differentiate.</source>
            <translation>अवकलन को कुछ बाक़ी नहीं।</translation>
        </message>
        <message>
            <source>Which rule for {step}?</source>
            <translation>{step} के लिए कौन-सा नियम?</translation>
        </message>
    </context>
    <context>
        <name>TaskTyped</name>
        <message>
            <source>Your number.</source>
            <translation>आपकी संख्या।</translation>
        </message>
        <message>
            <source>The derivative, as you would type a program.</source>
            <translation>अवकलज, जैसे आप प्रोग्राम लिखते।</translation>
        </message>
        <message>
            <source>a number: 6.7, -1/2, pi/2, 1e-3</source>
            <translation>कोई संख्या: 6.7, -1/2, pi/2, 1e-3</translation>
        </message>
        <message>
            <source>such as 2x*cos(x^2)</source>
            <translation>जैसे 2x*cos(x^2)</translation>
        </message>
    </context>
    <context>
        <name>TaskVerdict</name>
        <message>
            <source>Right.</source>
            <translation>सही।</translation>
        </message>
        <message>
            <source>Not right.</source>
            <translation>सही नहीं।</translation>
        </message>
        <message>
            <source>Not decided.</source>
            <translation>तय नहीं।</translation>
        </message>
        <message>
            <source>Not judged.</source>
            <translation>जाँचा नहीं।</translation>
        </message>
        <message>
            <source>at</source>
            <translation>पर</translation>
        </message>
        <message>
            <source>the derivative</source>
            <translation>अवकलज</translation>
        </message>
        <message>
            <source>your answer</source>
            <translation>आपका उत्तर</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Rooms and choices</source>
            <translation>कक्ष और विकल्प</translation>
        </message>
        <message>
            <source>Program and inputs (F9)</source>
            <translation>प्रोग्राम और इनपुट (F9)</translation>
        </message>
        <message>
            <source>Bring the program and the sliders, folded away here for room (F9)</source>
            <translation>प्रोग्राम और स्लाइडर लाता है, जो जगह के लिए यहाँ मोड़े गए हैं (F9)</translation>
        </message>
        <message>
            <source>◐ View ▾</source>
            <translation>◐ दृश्य ▾</translation>
        </message>
        <message>
            <source>Menu ▾</source>
            <translation>मेनू ▾</translation>
        </message>
        <message>
            <source>Colours and type size</source>
            <translation>रंग और अक्षरों का आकार</translation>
        </message>
        <message>
            <source>Light, dark or high contrast, and the size of all type (Ctrl +, −, 0)</source>
            <translation>हल्का, गहरा या उच्च कंट्रास्ट, और सारे अक्षरों का आकार (Ctrl +, −, 0)</translation>
        </message>
        <message>
            <source>Menu (Ctrl+M)</source>
            <translation>मेनू (Ctrl+M)</translation>
        </message>
        <message>
            <source>Files, undo, lessons, help and all the rest (Ctrl+M)</source>
            <translation>फ़ाइलें, पूर्ववत, पाठ, सहायता और बाक़ी सब (Ctrl+M)</translation>
        </message>
        <message>
            <source>Expression</source>
            <translation>व्यंजक</translation>
        </message>
        <message>
            <source>Perceptron</source>
            <translation>परसेप्ट्रॉन</translation>
        </message>
        <message>
            <source>Tape lab</source>
            <translation>टेप लैब</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>पाठ</translation>
        </message>
        <message>
            <source>{room} room ({key})</source>
            <translation>{room} कक्ष ({key})</translation>
        </message>
        <message>
            <source>Type or paste any formula: its derivative three times, and why they differ</source>
            <translation>कोई भी सूत्र लिखें या पेस्ट करें: उसका अवकलज तीन बार, और वे अलग क्यों हैं</translation>
        </message>
        <message>
            <source>Set up a small network, see its chain, its loss and its data, and train it</source>
            <translation>छोटा नेटवर्क बनाएँ, उसकी शृंखला, लॉस और डेटा देखें, और उसे प्रशिक्षित करें</translation>
        </message>
        <message>
            <source>Run PyTorch line by line, and see every tensor and the tape after each</source>
            <translation>PyTorch पंक्ति दर पंक्ति चलाएँ, और हर एक के बाद हर टेंसर और टेप देखें</translation>
        </message>
        <message>
            <source>Guided pages beside a live program, with tasks that are judged</source>
            <translation>जीवंत प्रोग्राम के बग़ल में मार्गदर्शक पन्ने, जाँचे जाने वाले कार्यों के साथ</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>सिस्टम जैसा</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>हल्का</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>गहरा</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>उच्च कंट्रास्ट</translation>
        </message>
        <message>
            <source>Type at {percent} %</source>
            <translation>अक्षर {percent} %</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>TOUR · {step} OF {count}</source>
            <translation>सैर · {count} में से {step}</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>समाप्त</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>आगे</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>छोड़ें</translation>
        </message>
    </context>
    <context>
        <name>TourCard</name>
        <message>
            <source>Tour</source>
            <translation>सैर</translation>
        </message>
        <message>
            <source>Leave the tour (Esc); the menu has it</source>
            <translation>सैर छोड़ें (Esc); वह मेनू में है</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>छोड़ें</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>पीछे</translation>
        </message>
        <message>
            <source>The step before (Alt+B)</source>
            <translation>पिछला चरण (Alt+B)</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>आगे</translation>
        </message>
        <message>
            <source>The next step (Alt+N)</source>
            <translation>अगला चरण (Alt+N)</translation>
        </message>
        <message>
            <source>Predict: {answer}</source>
            <translation>अनुमान: {answer}</translation>
        </message>
    </context>
    <context>
        <name>TourSteps</name>
        <message>
            <source>Drag x</source>
            <translation>x को खींचें</translation>
        </message>
        <message>
            <source>This program is z = sin(x²), and x stands at 3. Drag the slider, or press the arrow keys on it, and watch the three columns.</source>
            <translation>यह प्रोग्राम z = sin(x²) है, और x 3 पर है। स्लाइडर खींचें, या उस पर तीर कुंजियाँ दबाएँ, और तीनों स्तंभ देखें।</translation>
        </message>
        <message>
            <source>SymPy, the chain rule by hand and PyTorch each found the slope dz/dx anew, and the curves show where you are.</source>
            <translation>SymPy, हाथ से शृंखला नियम और PyTorch, तीनों ने ढाल dz/dx नए सिरे से निकाली, और वक्र दिखाते हैं कि आप कहाँ हैं।</translation>
        </message>
        <message>
            <source>Predict, then look</source>
            <translation>पहले अनुमान, फिर देखें</translation>
        </message>
        <message>
            <source>At x = 1, is the slope of z = sin(x²) negative or positive? Say it before you look.</source>
            <translation>x = 1 पर z = sin(x²) की ढाल ऋणात्मक है या धनात्मक? देखने से पहले बताएँ।</translation>
        </message>
        <message>
            <source>Negative</source>
            <translation>ऋणात्मक</translation>
        </message>
        <message>
            <source>Positive</source>
            <translation>धनात्मक</translation>
        </message>
        <message>
            <source>Now bring x to 1: type it into the box beside the slider, or drag.</source>
            <translation>अब x को 1 पर लाएँ: स्लाइडर के पास के बक्से में लिखें, या खींचें।</translation>
        </message>
        <message>
            <source>Ask why</source>
            <translation>कारण पूछें</translation>
        </message>
        <message>
            <source>This line says whether the three agree, and how exactly. Computers round, so they hardly ever agree to the last digit. Press the button at its end to see where the digits go.</source>
            <translation>यह पंक्ति बताती है कि तीनों सहमत हैं या नहीं, और कितने सटीक। कंप्यूटर राउंड करते हैं, इसलिए वे अंतिम अंक तक शायद ही सहमत होते हैं। अंक कहाँ जाते हैं, यह देखने के लिए इसके छोर का बटन दबाएँ।</translation>
        </message>
        <message>
            <source>Every step is held against the same step at 50 digits. When the three really differ, this is where it says who is right, and why.</source>
            <translation>हर चरण की तुलना 50 अंकों वाले उसी चरण से होती है। जब तीनों सचमुच अलग हों, तब यहीं बताया जाता है कि कौन सही है, और क्यों।</translation>
        </message>
        <message>
            <source>Type your own</source>
            <translation>अपना लिखें</translation>
        </message>
        <message>
            <source>Any function will do. Change sin to exp here, or type one of your own, such as x^3 - 2x.</source>
            <translation>कोई भी फलन चलेगा। यहाँ sin को exp करें, या अपना लिखें, जैसे x^3 - 2x।</translation>
        </message>
        <message>
            <source>It was read while you typed. Every name that you use and do not define gets a slider.</source>
            <translation>आपके लिखते-लिखते यह पढ़ा गया। जो नाम आप इस्तेमाल करें पर परिभाषित न करें, उसे स्लाइडर मिलता है।</translation>
        </message>
        <message>
            <source>Change the room</source>
            <translation>कक्ष बदलें</translation>
        </message>
        <message>
            <source>Go into the Perceptron room: press its button, or Ctrl+2.</source>
            <translation>परसेप्ट्रॉन कक्ष में जाएँ: उसका बटन दबाएँ, या Ctrl+2।</translation>
        </message>
        <message>
            <source>One neuron, its loss and the whole chain of slopes between them, with data to train it on. The Tape lab beside it runs PyTorch line by line.</source>
            <translation>एक न्यूरॉन, उसका लॉस और बीच की ढालों की पूरी शृंखला, प्रशिक्षण के डेटा के साथ। बग़ल की टेप लैब PyTorch को पंक्ति दर पंक्ति चलाती है।</translation>
        </message>
        <message>
            <source>Begin to learn</source>
            <translation>सीखना शुरू करें</translation>
        </message>
        <message>
            <source>Lessons take you from the slope of a curve to training a neuron, and check each step of yours. Open their room: press its button, or Ctrl+4.</source>
            <translation>पाठ आपको वक्र की ढाल से न्यूरॉन के प्रशिक्षण तक ले जाते हैं और आपका हर चरण जाँचते हैं। उनका कक्ष खोलें: बटन दबाएँ, या Ctrl+4।</translation>
        </message>
        <message>
            <source>Choose the first one, or any other; what you solve is kept on this machine only. That was the tour: you find it again in the menu (Ctrl+M).</source>
            <translation>पहला चुनें, या कोई भी; आप जो हल करते हैं वह इसी कंप्यूटर पर रहता है। सैर पूरी हुई: यह मेनू में फिर मिलेगी (Ctrl+M)।</translation>
        </message>
        <message>
            <source>You were right: dz/dx is {slope} there. The curve goes up.</source>
            <translation>आप सही थे: वहाँ dz/dx {slope} है। वक्र ऊपर जाता है।</translation>
        </message>
        <message>
            <source>Now look: dz/dx is {slope} there, so it is positive. The curve goes up.</source>
            <translation>अब देखें: वहाँ dz/dx {slope} है, यानी धनात्मक। वक्र ऊपर जाता है।</translation>
        </message>
    </context>
    <context>
        <name>Training</name>
        <message>
            <source>This is so in row {row} of the table.</source>
            <translation>तालिका की पंक्ति {row} में ऐसा है।</translation>
        </message>
        <message>
            <source>Back leads to the steps before; a smaller learning rate goes on from there.</source>
            <translation>पीछे जाने से पहले के चरण मिलते हैं; वहाँ से छोटी सीखने की दर आगे बढ़ती है।</translation>
        </message>
        <message>
            <source>Other weights to begin with, or a loss of z itself, would move.</source>
            <translation>दूसरे शुरुआती भार, या ख़ुद z का लॉस, हिलते।</translation>
        </message>
        <message>
            <source>{most} steps are kept, and there is no room for more; go back, or reset.</source>
            <translation>{most} चरण रखे गए हैं, और जगह नहीं है; पीछे जाएँ, या शुरुआत पर लौटें।</translation>
        </message>
        <message>
            <source>The training process ended and was started again; the steps it had told are kept.</source>
            <translation>प्रशिक्षण प्रक्रिया समाप्त हुई और फिर शुरू की गई; उसने जो चरण बताए थे वे रखे हैं।</translation>
        </message>
    </context>
    <context>
        <name>TrainingButtons</name>
        <message>
            <source>Step</source>
            <translation>चरण</translation>
        </message>
        <message>
            <source>One step of descent: every weight moves a little against its gradient</source>
            <translation>उतराई का एक चरण: हर भार अपने ग्रेडिएंट के विरुद्ध थोड़ा हिलता है</translation>
        </message>
        <message>
            <source>Make all steps of a run</source>
            <translation>दौड़ के सारे चरण चलें</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <source>Stop, and leave out the steps that are left; those that were made stay</source>
            <translation>रोकें, और बचे चरण छोड़ दें; जो हो चुके वे रहते हैं</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>पीछे</translation>
        </message>
        <message>
            <source>Go back one step</source>
            <translation>एक चरण पीछे जाएँ</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>शुरुआत पर</translation>
        </message>
        <message>
            <source>Go back to where training began, and forget its steps</source>
            <translation>जहाँ प्रशिक्षण शुरू हुआ वहाँ लौटें, और उसके चरण भुला दें</translation>
        </message>
        <message>
            <source>Go to a step</source>
            <translation>किसी चरण पर जाएँ</translation>
        </message>
        <message>
            <source>Goes to any step that was made; arrows, Page, Home and End do too.</source>
            <translation>हो चुके किसी भी चरण पर जाता है; तीर, Page, Home और End भी।</translation>
        </message>
        <message>
            <source>Steps of this run</source>
            <translation>इस दौड़ के चरण</translation>
        </message>
        <message>
            <source>PyTorch is being imported; the steps follow at once.</source>
            <translation>PyTorch लाया जा रहा है; चरण तुरंत बाद चलेंगे।</translation>
        </message>
        <message>
            <source>step {step} of {made}</source>
            <translation>{made} में से चरण {step}</translation>
        </message>
        <message>
            <source>Run {count}</source>
            <translation>{count} चलाएँ</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>रुकें</translation>
        </message>
        <message>
            <source>Go on, {count} left</source>
            <translation>आगे, {count} बाक़ी</translation>
        </message>
    </context>
    <context>
        <name>TrainingKey</name>
        <message>
            <source>with zero_grad</source>
            <translation>zero_grad के साथ</translation>
        </message>
    </context>
    <context>
        <name>TrainingLedger</name>
        <message>
            <source>step</source>
            <translation>चरण</translation>
        </message>
        <message>
            <source>backward adds</source>
            <translation>backward जोड़ता है</translation>
        </message>
        <message>
            <source>new {name}</source>
            <translation>नया {name}</translation>
        </message>
        <message>
            <source>with zero_grad</source>
            <translation>zero_grad के साथ</translation>
        </message>
    </context>
    <context>
        <name>TrainingPage</name>
        <message>
            <source>Training</source>
            <translation>प्रशिक्षण</translation>
        </message>
        <message>
            <source>Nothing is differentiated by that training could move; choose a weight above.</source>
            <translation>ऐसी किसी चीज़ के सापेक्ष अवकलन नहीं हो रहा जिसे प्रशिक्षण हिला सके; ऊपर कोई भार चुनें।</translation>
        </message>
        <message>
            <source>The sliders or the program have changed since; the next step begins anew from them.</source>
            <translation>स्लाइडर या प्रोग्राम तब से बदल गए हैं; अगला चरण उन्हीं से नए सिरे से शुरू होगा।</translation>
        </message>
    </context>
    <context>
        <name>TrainingPlot</name>
        <message>
            <source>{title}: equal to the last bit</source>
            <translation>{title}: अंतिम बिट तक समान</translation>
        </message>
        <message>
            <source>{title} (ground: 0)</source>
            <translation>{title} (तल: 0)</translation>
        </message>
        <message>
            <source>step</source>
            <translation>चरण</translation>
        </message>
        <message>
            <source>{title} over the steps; at step {step}: {numbers}</source>
            <translation>चरणों के साथ {title}; चरण {step} पर: {numbers}</translation>
        </message>
    </context>
    <context>
        <name>TrainingPlots</name>
        <message>
            <source>Loss that each step met</source>
            <translation>हर चरण को मिला लॉस</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>भार</translation>
        </message>
        <message>
            <source>Gradient that each step brought</source>
            <translation>हर चरण का लाया ग्रेडिएंट</translation>
        </message>
        <message>
            <source>Weights: PyTorch − by hand</source>
            <translation>भार: PyTorch − हाथ से</translation>
        </message>
        <message>
            <source>loss</source>
            <translation>लॉस</translation>
        </message>
    </context>
    <context>
        <name>TrainingSettings</name>
        <message>
            <source>Optimizer of torch.optim</source>
            <translation>torch.optim का ऑप्टिमाइज़र</translation>
        </message>
        <message>
            <source>SGD, momentum</source>
            <translation>SGD, momentum</translation>
        </message>
        <message>
            <source>The rule that makes a step of the gradients; the same is done by hand beside it</source>
            <translation>वह नियम जो ग्रेडिएंटों से चरण बनाता है; वही बग़ल में हाथ से किया जाता है</translation>
        </message>
        <message>
            <source>Rows of the table for each step</source>
            <translation>हर चरण के लिए तालिका की पंक्तियाँ</translation>
        </message>
        <message>
            <source>all rows</source>
            <translation>सारी पंक्तियाँ</translation>
        </message>
        <message>
            <source>row by row</source>
            <translation>पंक्ति दर पंक्ति</translation>
        </message>
        <message>
            <source>Whether a step looks at the mean over all rows, or at one row after the other</source>
            <translation>चरण सारी पंक्तियों का माध्य देखता है, या एक के बाद एक पंक्ति</translation>
        </message>
        <message>
            <source>as fast as possible</source>
            <translation>जितना तेज़ हो सके</translation>
        </message>
        <message>
            <source>5 steps a second</source>
            <translation>5 चरण प्रति सेकंड</translation>
        </message>
        <message>
            <source>1 step a second</source>
            <translation>1 चरण प्रति सेकंड</translation>
        </message>
        <message>
            <source>How fast a run goes: slowly, one can watch each number of a step</source>
            <translation>दौड़ कितनी तेज़ चले: धीरे चलने पर चरण की हर संख्या दिखती है</translation>
        </message>
        <message>
            <source>How fast a run goes</source>
            <translation>दौड़ कितनी तेज़ चले</translation>
        </message>
        <message>
            <source>How far a step goes against the gradient: too small is slow, too large jumps over the valley.</source>
            <translation>एक चरण ग्रेडिएंट के विरुद्ध कितना जाता है: बहुत छोटा धीमा है, बहुत बड़ा घाटी को लाँघ जाता है।</translation>
        </message>
        <message>
            <source>How much of the last step's direction is kept in this one.</source>
            <translation>पिछले चरण की दिशा का कितना अंश इस चरण में रहता है।</translation>
        </message>
        <message>
            <source>How long Adam remembers the mean of the gradients: at 0.9 for about ten steps.</source>
            <translation>Adam ग्रेडिएंटों का माध्य कितनी देर याद रखता है: 0.9 पर लगभग दस चरण।</translation>
        </message>
        <message>
            <source>How long Adam remembers their squares, by whose root a step is divided.</source>
            <translation>Adam उनके वर्ग कितनी देर याद रखता है, जिनके मूल से चरण को भाग दिया जाता है।</translation>
        </message>
        <message>
            <source>How many steps a run makes.</source>
            <translation>एक दौर में कितने चरण होते हैं।</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>सीखने की दर</translation>
        </message>
        <message>
            <source>Momentum μ</source>
            <translation>Momentum μ</translation>
        </message>
        <message>
            <source>Adam's β1</source>
            <translation>Adam का β1</translation>
        </message>
        <message>
            <source>Adam's β2</source>
            <translation>Adam का β2</translation>
        </message>
        <message>
            <source>Steps of a run</source>
            <translation>दौड़ के चरण</translation>
        </message>
        <message>
            <source>Set the gradients to 0 before each step</source>
            <translation>हर चरण से पहले ग्रेडिएंट 0 करें</translation>
        </message>
        <message>
            <source>optimizer.zero_grad() before each step; without it every gradient is added to the last ones.</source>
            <translation>हर चरण से पहले optimizer.zero_grad(); इसके बिना हर ग्रेडिएंट पिछलों में जुड़ता जाता है।</translation>
        </message>
        <message>
            <source>learning rate</source>
            <translation>सीखने की दर</translation>
        </message>
        <message>
            <source>steps</source>
            <translation>चरण</translation>
        </message>
        <message>
            <source>A finite number is needed here, not {value}.</source>
            <translation>यहाँ परिमित संख्या चाहिए, {value} नहीं।</translation>
        </message>
        <message>
            <source>A run has 1 to {most} steps, not {value}.</source>
            <translation>दौड़ में 1 से {most} चरण होते हैं, {value} नहीं।</translation>
        </message>
        <message>
            <source>This is a share from 0 to below 1, and {value} is none.</source>
            <translation>यह 0 से 1 से कम तक का हिस्सा है, और {value} नहीं है।</translation>
        </message>
        <message>
            <source>With a learning rate of 0 nothing moves, however long it runs.</source>
            <translation>सीखने की दर 0 हो तो कुछ नहीं हिलता, चाहे जितनी देर चले।</translation>
        </message>
        <message>
            <source>A negative learning rate climbs. PyTorch's optimizers refuse it by that name, so they are given lr = {rate} and maximize = True.</source>
            <translation>ऋणात्मक सीखने की दर चढ़ाई करती है। PyTorch के ऑप्टिमाइज़र इसे इस नाम से नहीं लेते, इसलिए उन्हें lr = {rate} और maximize = True दिया जाता है।</translation>
        </message>
    </context>
    <context>
        <name>TrainingStep</name>
        <message>
            <source>Copy step</source>
            <translation>चरण कॉपी</translation>
        </message>
        <message>
            <source>Copies this step with all digits</source>
            <translation>इस चरण को सारे अंकों सहित कॉपी करता है</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>सब कॉपी</translation>
        </message>
        <message>
            <source>Copies every step with all digits, for a spreadsheet</source>
            <translation>हर चरण को सारे अंकों सहित कॉपी करता है, स्प्रेडशीट के लिए</translation>
        </message>
        <message>
            <source>This step by hand</source>
            <translation>यह चरण हाथ से</translation>
        </message>
        <message>
            <source>How the new weights come from the old ones and the gradient, which is PyTorch's for the weights before the step; m and v begin at 0, momentum's v with the first gradient.</source>
            <translation>नए भार पुराने भारों और ग्रेडिएंट से कैसे बनते हैं; ग्रेडिएंट PyTorch का है, चरण से पहले के भारों के लिए। m और v 0 से शुरू होते हैं, momentum का v पहले ग्रेडिएंट से।</translation>
        </message>
        <message>
            <source>Before the first step. It will be worked out here, number by number.</source>
            <translation>पहले चरण से पहले। यहाँ वह संख्या दर संख्या निकाला जाएगा।</translation>
        </message>
        <message>
            <source>Step {step}; the loss before it was {loss}</source>
            <translation>चरण {step}; उससे पहले लॉस {loss} था</translation>
        </message>
        <message>
            <source>Step {step}, by the mean over all {rows} rows; that loss was {loss} before it</source>
            <translation>चरण {step}, सभी {rows} पंक्तियों के माध्य से; उससे पहले वह लॉस {loss} था</translation>
        </message>
        <message>
            <source>Step {step}, row {row} of the table; its loss before it was {loss}</source>
            <translation>चरण {step}, तालिका की पंक्ति {row}; उससे पहले उसका लॉस {loss} था</translation>
        </message>
    </context>
    <context>
        <name>TroubleLine</name>
        <message>
            <source>Troubles of the program</source>
            <translation>प्रोग्राम की दिक़्क़तें</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>और {count}</translation>
        </message>
    </context>
    <context>
        <name>TroubleSentence</name>
        <message>
            <source>Click or press Enter to go there.</source>
            <translation>वहाँ जाने के लिए क्लिक करें या Enter दबाएँ।</translation>
        </message>
        <message>
            <source>Line {line}, column {column}:</source>
            <translation>पंक्ति {line}, स्तंभ {column}:</translation>
        </message>
    </context>
    <context>
        <name>TypedLine</name>
        <message>
            <source>{says} Enter has it judged.</source>
            <translation>{says} Enter जाँच कराता है।</translation>
        </message>
    </context>
    <context>
        <name>UnderstoodLine</name>
        <message>
            <source>Read as</source>
            <translation>ऐसे पढ़ा</translation>
        </message>
        <message>
            <source>The program as it was understood; arrow keys walk its parts.</source>
            <translation>प्रोग्राम जैसा समझा गया; तीर कुंजियाँ उसके भागों पर चलती हैं।</translation>
        </message>
        <message>
            <source>and {count} more lines</source>
            <translation>और {count} पंक्तियाँ</translation>
        </message>
    </context>
    <context>
        <name>UndoAnswers</name>
        <message>
            <source>the answer to a task</source>
            <translation>कार्य का उत्तर</translation>
        </message>
    </context>
    <context>
        <name>UndoBench</name>
        <message>
            <source>the bench's input</source>
            <translation>बेंच का इनपुट</translation>
        </message>
        <message>
            <source>the bench's expression</source>
            <translation>बेंच का व्यंजक</translation>
        </message>
    </context>
    <context>
        <name>UndoCells</name>
        <message>
            <source>the lab's cells</source>
            <translation>प्रयोगशाला के सेल</translation>
        </message>
    </context>
    <context>
        <name>UndoNames</name>
        <message>
            <source>the program</source>
            <translation>प्रोग्राम</translation>
        </message>
        <message>
            <source>the data</source>
            <translation>डेटा</translation>
        </message>
        <message>
            <source>the picked row</source>
            <translation>चुनी हुई पंक्ति</translation>
        </message>
        <message>
            <source>what is differentiated by</source>
            <translation>किसके सापेक्ष अवकलन</translation>
        </message>
        <message>
            <source>the axis of the plots</source>
            <translation>ग्राफ़ों का अक्ष</translation>
        </message>
        <message>
            <source>what is shown in full</source>
            <translation>जो पूरा दिखता है</translation>
        </message>
        <message>
            <source>v of vᵀJ</source>
            <translation>vᵀJ का v</translation>
        </message>
        <message>
            <source>several sliders</source>
            <translation>कई स्लाइडर</translation>
        </message>
        <message>
            <source>the range of {name}</source>
            <translation>{name} की सीमा</translation>
        </message>
        <message>
            <source>the slider of {name}</source>
            <translation>{name} का स्लाइडर</translation>
        </message>
        <message>
            <source>the further column</source>
            <translation>अतिरिक्त स्तंभ</translation>
        </message>
        <message>
            <source>the second derivatives</source>
            <translation>दूसरे अवकलज</translation>
        </message>
        <message>
            <source>the step h</source>
            <translation>चरण h</translation>
        </message>
        <message>
            <source>the number type</source>
            <translation>संख्या का प्रकार</translation>
        </message>
        <message>
            <source>a setting of the training</source>
            <translation>प्रशिक्षण की सेटिंग</translation>
        </message>
        <message>
            <source>what the surface shows</source>
            <translation>सतह क्या दिखाती है</translation>
        </message>
    </context>
    <context>
        <name>Unsaved</name>
        <message>
            <source>Put the programs, sliders and cells back as they were.</source>
            <translation>प्रोग्राम, स्लाइडर और सेल पहले जैसे कर देता है।</translation>
        </message>
        <message>
            <source>Delete what was kept of them; it can't be had again.</source>
            <translation>उनका जो रखा था उसे मिटाता है; वह फिर नहीं मिल सकता।</translation>
        </message>
        <message>
            <source>Triptych ended unexpectedly. What was not saved is still here.</source>
            <translation>Triptych अचानक बंद हो गया था। जो सहेजा नहीं गया वह अब भी यहाँ है।</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>वापस लाएँ</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>फेंक दें</translation>
        </message>
        <message>
            <source>It is not here any more: another window has restored or deleted it.</source>
            <translation>यह अब यहाँ नहीं है: किसी दूसरी विंडो ने इसे वापस ला दिया या हटा दिया है।</translation>
        </message>
    </context>
    <context>
        <name>VerdictBar</name>
        <message>
            <source>Earlier answer: {words}</source>
            <translation>पहले का उत्तर: {words}</translation>
        </message>
        <message>
            <source>Also: {kinds}.</source>
            <translation>यह भी: {kinds}।</translation>
        </message>
        <message>
            <source>PyTorch is still loading.</source>
            <translation>PyTorch अभी लोड हो रहा है।</translation>
        </message>
        <message>
            <source>The columns have not all answered yet.</source>
            <translation>सभी स्तंभों का उत्तर अभी नहीं आया।</translation>
        </message>
        <message>
            <source>exactly {digits}</source>
            <translation>ठीक-ठीक {digits}</translation>
        </message>
        <message>
            <source>{name} itself: {kind}, for the same reason.</source>
            <translation>ख़ुद {name}: {kind}, इसी कारण से।</translation>
        </message>
        <message>
            <source>{name} itself: {kind}. {cause}</source>
            <translation>ख़ुद {name}: {kind}। {cause}</translation>
        </message>
        <message>
            <source>{name} itself: {kind}.</source>
            <translation>ख़ुद {name}: {kind}।</translation>
        </message>
        <message>
            <source>The verdict in words</source>
            <translation>निर्णय शब्दों में</translation>
        </message>
        <message>
            <source>Whether the three agree, and why not where they differ</source>
            <translation>क्या तीनों सहमत हैं, और नहीं तो क्यों</translation>
        </message>
        <message>
            <source>Why not identical?</source>
            <translation>एकदम समान क्यों नहीं?</translation>
        </message>
        <message>
            <source>A ledger of every step's rounding, in the place of the plots (Ctrl+L)</source>
            <translation>हर चरण की राउंडिंग की सूची, ग्राफ़ों की जगह (Ctrl+L)</translation>
        </message>
    </context>
    <context>
        <name>VerdictChip</name>
        <message>
            <source>Shows the whole verdict on this derivative</source>
            <translation>इस अवकलज पर पूरा निर्णय दिखाता है</translation>
        </message>
    </context>
    <context>
        <name>WindowKeys</name>
        <message>
            <source>Program and inputs, where they are a drawer</source>
            <translation>प्रोग्राम और इनपुट, जहाँ वे दराज़ में हैं</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>कुंजियाँ</translation>
        </message>
        <message>
            <source>Do something by its name …</source>
            <translation>नाम से कुछ करें …</translation>
        </message>
        <message>
            <source>The plots in numbers …</source>
            <translation>ग्राफ़ संख्याओं में …</translation>
        </message>
        <message>
            <source>Present over the whole screen</source>
            <translation>पूरे परदे पर प्रस्तुत करें</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>मेनू</translation>
        </message>
        <message>
            <source>Put away what is open</source>
            <translation>जो खुला है उसे हटाएँ</translation>
        </message>
        <message>
            <source>Next panel</source>
            <translation>अगला पैनल</translation>
        </message>
        <message>
            <source>Panel before</source>
            <translation>पिछला पैनल</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Larger type</source>
            <translation>बड़े अक्षर</translation>
        </message>
        <message>
            <source>Smaller type</source>
            <translation>छोटे अक्षर</translation>
        </message>
        <message>
            <source>Type at 100 %</source>
            <translation>अक्षर 100 %</translation>
        </message>
    </context>
    <context>
        <name>WrittenProgram</name>
        <message>
            <source>The program that the form wrote</source>
            <translation>फ़ॉर्म का लिखा प्रोग्राम</translation>
        </message>
        <message>
            <source>What the form wrote; it is read and computed like any other program.</source>
            <translation>फ़ॉर्म ने जो लिखा; यह किसी भी दूसरे प्रोग्राम की तरह पढ़ा और निकाला जाता है।</translation>
        </message>
    </context>
    <context>
        <name>WrtChoice</name>
        <message>
            <source>What to differentiate by: each has its number in every column.</source>
            <translation>किसके सापेक्ष अवकलन हो: हर एक की संख्या हर स्तंभ में है।</translation>
        </message>
        <message>
            <source>Differentiate by</source>
            <translation>किसके सापेक्ष</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>इनपुट</translation>
        </message>
        <message>
            <source>Steps of the program</source>
            <translation>प्रोग्राम के चरण</translation>
        </message>
        <message>
            <source>Differentiate by {name}</source>
            <translation>{name} के सापेक्ष अवकलन</translation>
        </message>
        <message>
            <source>Show the derivative with respect to {name}</source>
            <translation>{name} के सापेक्ष अवकलज दिखाएँ</translation>
        </message>
    </context>
    <context>
        <name>WrtRow</name>
        <message>
            <source>Space shows how this number came about, Ctrl+C copies all its digits</source>
            <translation>Space दिखाता है कि यह संख्या कैसे बनी, Ctrl+C इसके सारे अंक कॉपी करता है</translation>
        </message>
    </context>
    <context>
        <name>_Gutter</name>
        <message>
            <source>Click a line that was run to go back to before it</source>
            <translation>चली हुई पंक्ति पर क्लिक करके उससे पहले लौटें</translation>
        </message>
    </context>
    <context>
        <name>_StepRows</name>
        <message>
            <source>SymPy's steps</source>
            <translation>SymPy के चरण</translation>
        </message>
        <message>
            <source>One rule a step; arrow keys walk them</source>
            <translation>हर चरण में एक नियम; तीर कुंजियाँ इन पर चलती हैं</translation>
        </message>
    </context>
    <context>
        <name>engine</name>
        <message>
            <source>Type an expression to differentiate, for example x^2.</source>
            <translation>अवकलन के लिए कोई व्यंजक लिखें, जैसे x^2।</translation>
        </message>
        <message>
            <source>'{name}' is unknown</source>
            <translation>'{name}' अज्ञात है</translation>
        </message>
        <message>
            <source>'{name}' is unknown; did you mean {near}?</source>
            <translation>'{name}' अज्ञात है; क्या आपका मतलब {near} था?</translation>
        </message>
        <message>
            <source>'{name}' takes ({params}), but {count:no value is|one value is|{count} values are} given</source>
            <translation>'{name}' को ({params}) चाहिए, पर {count:कोई मान नहीं दिया गया|एक मान दिया गया है|{count} मान दिए गए हैं}</translation>
        </message>
        <message>
            <source>The program has {length} characters; at most {most} are read</source>
            <translation>प्रोग्राम में {length} अक्षर हैं; अधिकतम {most} पढ़े जाते हैं</translation>
        </message>
        <message>
            <source>This line has more than {most} numbers, names and signs; write it in several lines</source>
            <translation>इस पंक्ति में {most} से ज़्यादा संख्याएँ, नाम और चिह्न हैं; इसे कई पंक्तियों में लिखें</translation>
        </message>
        <message>
            <source>More than {most} brackets, signs or powers stand inside each other here; write it in several lines</source>
            <translation>यहाँ {most} से ज़्यादा कोष्ठक, चिह्न या घातें एक-दूसरे के भीतर हैं; इसे कई पंक्तियों में लिखें</translation>
        </message>
        <message>
            <source>The number {number} has too many digits or too large an exponent to be computed with</source>
            <translation>संख्या {number} में गणना के लिए बहुत ज़्यादा अंक या बहुत बड़ा घातांक है</translation>
        </message>
        <message>
            <source>{number} is not read as a number; write it in decimal digits</source>
            <translation>{number} संख्या की तरह नहीं पढ़ा जाता; इसे दशमलव अंकों में लिखें</translation>
        </message>
        <message>
            <source>{number} is larger than any float64, so a computer takes it as infinity</source>
            <translation>{number} किसी भी float64 से बड़ी है, इसलिए कंप्यूटर इसे अनंत मानता है</translation>
        </message>
        <message>
            <source>The character '{character}' has no meaning here</source>
            <translation>अक्षर '{character}' का यहाँ कोई अर्थ नहीं</translation>
        </message>
        <message>
            <source>This '{bracket}' closes a bracket that was never opened</source>
            <translation>यह '{bracket}' ऐसा कोष्ठक बंद करता है जो खुला ही नहीं</translation>
        </message>
        <message>
            <source>This '{bracket}' is never closed</source>
            <translation>यह '{bracket}' कभी बंद नहीं होता</translation>
        </message>
        <message>
            <source>An = gives a name a value at the start of a line; to compare, write ==</source>
            <translation>पंक्ति की शुरुआत में = नाम को मान देता है; तुलना के लिए == लिखें</translation>
        </message>
        <message>
            <source>An operator is missing before {token}</source>
            <translation>{token} से पहले कोई संक्रिया चिह्न छूटा है</translation>
        </message>
        <message>
            <source>'{token}' can't stand here</source>
            <translation>'{token}' यहाँ नहीं आ सकता</translation>
        </message>
        <message>
            <source>A comma separates here; a program writes its numbers with a dot: {number}</source>
            <translation>अल्पविराम यहाँ अलग करता है; प्रोग्राम अपनी संख्याएँ बिंदु से लिखता है: {number}</translation>
        </message>
        <message>
            <source>Something is still missing at the end</source>
            <translation>अंत में अभी कुछ छूटा है</translation>
        </message>
        <message>
            <source>A value is missing before '{token}'</source>
            <translation>'{token}' से पहले कोई मान छूटा है</translation>
        </message>
        <message>
            <source>'{name}' is a function; put what it applies to in brackets: {name}(x)</source>
            <translation>'{name}' एक फलन है; जिस पर वह लगे उसे कोष्ठक में रखें: {name}(x)</translation>
        </message>
        <message>
            <source>{name} is applied to the whole power here; for a power of {name}, write ({name}(x))^2</source>
            <translation>{name} यहाँ पूरी घात पर लगता है; {name} की घात के लिए ({name}(x))^2 लिखें</translation>
        </message>
        <message>
            <source>{name} to the power -1 is read as the inverse function a{name}; for one divided by {name}, write 1/{name}(x)</source>
            <translation>{name} की घात -1 प्रतिलोम फलन a{name} पढ़ी जाती है; {name} से एक भाग के लिए 1/{name}(x) लिखें</translation>
        </message>
        <message>
            <source>The fraction is taken first here, as in (1/2)·x; to divide by the whole product, write 1/(2x)</source>
            <translation>यहाँ भिन्न पहले ली जाती है, जैसे (1/2)·x; पूरे गुणनफल से भाग के लिए 1/(2x) लिखें</translation>
        </message>
        <message>
            <source>'{character}' is a letter of another script; it is read as {plain}</source>
            <translation>'{character}' दूसरी लिपि का अक्षर है; इसे {plain} पढ़ा जाता है</translation>
        </message>
        <message>
            <source>A factorial is read of a typed whole number below 100; that of anything else has no derivative: write the product out</source>
            <translation>क्रमगुणित 100 से छोटी लिखी हुई पूर्ण संख्या का पढ़ा जाता है; किसी और चीज़ के क्रमगुणित का अवकलज नहीं होता: गुणनफल पूरा लिखें</translation>
        </message>
        <message>
            <source>An index is a name or a number, as in x_1 or x_max; give this one a name of its own</source>
            <translation>सूचकांक नाम या संख्या होता है, जैसे x_1 या x_max; इसे अपना नाम दें</translation>
        </message>
        <message>
            <source>An index must follow a name, as in x_1</source>
            <translation>सूचकांक किसी नाम के बाद आए, जैसे x_1</translation>
        </message>
        <message>
            <source>The command {name} is not read here</source>
            <translation>कमांड {name} यहाँ नहीं पढ़ा जाता</translation>
        </message>
        <message>
            <source>The environment {name} is not read here; cases and pmatrix are</source>
            <translation>परिवेश {name} यहाँ नहीं पढ़ा जाता; cases और pmatrix पढ़े जाते हैं</translation>
        </message>
        <message>
            <source>An index must be a whole number or a slice of whole numbers, as in x[0], x[1:3], A[0][1] or A[:, 0]</source>
            <translation>सूचकांक पूर्ण संख्या हो या पूर्ण संख्याओं का टुकड़ा, जैसे x[0], x[1:3], A[0][1] या A[:, 0]</translation>
        </message>
        <message>
            <source>A list of indices is not read; list what they take, as in [x[0], x[2]]</source>
            <translation>सूचकांकों की सूची नहीं पढ़ी जाती; जो वे लेते हैं उसकी सूची लिखें, जैसे [x[0], x[2]]</translation>
        </message>
        <message>
            <source>A mask takes numbers out by their values, so that nobody knows how many are left; write where(x &gt; 0, x, 0), which keeps every place</source>
            <translation>मास्क संख्याओं को उनके मानों से चुनता है, इसलिए कोई नहीं जानता कितनी बचेंगी; where(x &gt; 0, x, 0) लिखें, जो हर जगह बनाए रखता है</translation>
        </message>
        <message>
            <source>A slice goes forward, by steps of 1 or more, as in PyTorch; for the step {step}, write flip(x) and slice that</source>
            <translation>टुकड़ा आगे की ओर चलता है, 1 या उससे बड़े चरणों में, PyTorch की तरह; चरण {step} के लिए flip(x) लिखें और उसका टुकड़ा लें</translation>
        </message>
        <message>
            <source>The slice [{index}] takes nothing out of {size:nothing|one number or row|{size} numbers or rows}</source>
            <translation>टुकड़ा [{index}] {size:कुछ नहीं|एक संख्या या पंक्ति|{size} संख्याओं या पंक्तियों} में से कुछ नहीं लेता</translation>
        </message>
        <message>
            <source>After a dot stands the name of a function with brackets, as in x.sin()</source>
            <translation>बिंदु के बाद कोष्ठक सहित फलन का नाम आता है, जैसे x.sin()</translation>
        </message>
        <message>
            <source>'{name}' has a meaning of its own here, so it can't be given a value</source>
            <translation>'{name}' का यहाँ अपना अर्थ है, इसलिए इसे मान नहीं दिया जा सकता</translation>
        </message>
        <message>
            <source>{name} gets a new value here; from this line on it is shown as {new}</source>
            <translation>{name} को यहाँ नया मान मिलता है; इस पंक्ति से यह {new} दिखता है</translation>
        </message>
        <message>
            <source>{name} already has a value from line {line}</source>
            <translation>{name} का मान पंक्ति {line} से पहले से है</translation>
        </message>
        <message>
            <source>These names need each other, so none of them has a value: {names}</source>
            <translation>ये नाम एक-दूसरे पर टिके हैं, इसलिए किसी का मान नहीं: {names}</translation>
        </message>
        <message>
            <source>A vector needs at least one number</source>
            <translation>सदिश में कम से कम एक संख्या चाहिए</translation>
        </message>
        <message>
            <source>A line that begins with {word} is skipped; it is not needed here</source>
            <translation>{word} से शुरू होने वाली पंक्ति छोड़ दी जाती है; यहाँ उसकी ज़रूरत नहीं</translation>
        </message>
        <message>
            <source>'{text}' is not a number; write one like 6.7, pi/2 or 1e-3</source>
            <translation>'{text}' संख्या नहीं है; 6.7, pi/2 या 1e-3 जैसी लिखें</translation>
        </message>
        <message>
            <source>'{op}' asks for a condition here, such as x &gt; 0</source>
            <translation>'{op}' को यहाँ शर्त चाहिए, जैसे x &gt; 0</translation>
        </message>
        <message>
            <source>A condition is no number, so '{op}' can't compute with it; write where(condition, 1, 0)</source>
            <translation>शर्त संख्या नहीं है, इसलिए '{op}' उससे गणना नहीं कर सकता; where(शर्त, 1, 0) लिखें</translation>
        </message>
        <message>
            <source>A condition has no derivative; use it in where(condition, a, b)</source>
            <translation>शर्त का अवकलज नहीं होता; उसे where(शर्त, a, b) में रखें</translation>
        </message>
        <message>
            <source>'{word}' begins a loop, and loops are not read here; write its steps out, one line each, or a sum as sum(x[i]^2 for i in range(3))</source>
            <translation>'{word}' से लूप शुरू होता है, और लूप यहाँ नहीं पढ़े जाते; उसके चरण लिखें, हर एक अपनी पंक्ति में, या योग जैसे sum(x[i]^2 for i in range(3))</translation>
        </message>
        <message>
            <source>'{word}' is a word of Python that is not read here; to choose, write where(condition, a, b)</source>
            <translation>'{word}' Python का शब्द है जो यहाँ नहीं पढ़ा जाता; चुनने के लिए where(शर्त, a, b) लिखें</translation>
        </message>
        <message>
            <source>A prime asks for a derivative, and Triptych takes those itself; type the function alone; a transpose is written A.T</source>
            <translation>प्राइम अवकलज माँगता है, और वह Triptych ख़ुद लेता है; केवल फलन लिखें; परिवर्त A.T लिखा जाता है</translation>
        </message>
        <message>
            <source>{name} is read as one name; for the product, write {product}</source>
            <translation>{name} एक ही नाम पढ़ा गया; गुणनफल के लिए {product} लिखें</translation>
        </message>
        <message>
            <source>{name} is read as one name; for the function, write {function}({rest})</source>
            <translation>{name} एक ही नाम पढ़ा गया; फलन के लिए {function}({rest}) लिखें</translation>
        </message>
        <message>
            <source>A number in brackets raised counts layers or derivatives; give the value a name of its own, or write x^2</source>
            <translation>कोष्ठक में ऊपर लिखी संख्या परतें या अवकलज गिनती है; मान को अपना नाम दें, या x^2 लिखें</translation>
        </message>
        <message>
            <source>'{name}' makes its own weights by chance; write them out, as in w @ x + b</source>
            <translation>'{name}' अपने भार संयोग से बनाता है; उन्हें लिखें, जैसे w @ x + b</translation>
        </message>
        <message>
            <source>The root is taken of {number} alone here; for the root of more, write √({more})</source>
            <translation>मूल यहाँ केवल {number} का लिया गया; और के मूल के लिए √({more}) लिखें</translation>
        </message>
        <message>
            <source>T raised is read as the transpose; for a power, write **T, or give T a value</source>
            <translation>ऊपर लिखा T परिवर्त पढ़ा जाता है; घात के लिए **T लिखें, या T को मान दें</translation>
        </message>
        <message>
            <source>'{name}' asks for a derivative, an integral or a limit; type the function alone, it is differentiated here</source>
            <translation>'{name}' अवकलज, समाकल या सीमा माँगता है; केवल फलन लिखें, अवकलन यहाँ होता है</translation>
        </message>
        <message>
            <source>A choice needs both sides: a if condition else b, or condition ? a : b</source>
            <translation>चुनाव के दोनों पक्ष चाहिए: a if शर्त else b, या शर्त ? a : b</translation>
        </message>
        <message>
            <source>'{text}' in quotes is a text and no number</source>
            <translation>उद्धरण चिह्नों में '{text}' पाठ है, संख्या नहीं</translation>
        </message>
        <message>
            <source>A vector has one direction, 0 or -1, and a matrix also 1 or -2; {option} names another one</source>
            <translation>सदिश की एक दिशा होती है, 0 या -1, और मैट्रिक्स की 1 या -2 भी; {option} कोई और बताता है</translation>
        </message>
        <message>
            <source>The option {option} of {name} is not read with this value; write the formula out</source>
            <translation>{name} का विकल्प {option} इस मान के साथ नहीं पढ़ा जाता; सूत्र पूरा लिखें</translation>
        </message>
        <message>
            <source>{name} is read for scores and one typed class, as in {name}(z, 1); otherwise write -sum(y*log_softmax(z))</source>
            <translation>{name} अंकों और एक लिखे वर्ग के लिए पढ़ा जाता है, जैसे {name}(z, 1); नहीं तो -sum(y*log_softmax(z)) लिखें</translation>
        </message>
        <message>
            <source>{name} is read only where a vector with one direction comes out, as in ones(3) or x.view(-1)</source>
            <translation>{name} केवल वहाँ पढ़ा जाता है जहाँ एक दिशा वाला सदिश निकले, जैसे ones(3) या x.view(-1)</translation>
        </message>
        <message>
            <source>'{name}' draws numbers by chance; write the numbers themselves, as in x = [0.5, -1.2]</source>
            <translation>'{name}' संयोग से संख्याएँ लेता है; संख्याएँ ख़ुद लिखें, जैसे x = [0.5, -1.2]</translation>
        </message>
        <message>
            <source>detach cuts the gradient off, which only the code does and no formula; give that value a name with a number</source>
            <translation>detach ग्रेडिएंट काट देता है, जो केवल कोड करता है, सूत्र नहीं; उस मान को संख्या वाला नाम दें</translation>
        </message>
        <message>
            <source>gamma(…) is the gamma function here; for the product, write gamma*(…)</source>
            <translation>gamma(…) यहाँ गामा फलन है; गुणनफल के लिए gamma*(…) लिखें</translation>
        </message>
        <message>
            <source>Give these values by their places, without names</source>
            <translation>ये मान बिना नाम, उनकी जगह से दें</translation>
        </message>
        <message>
            <source>{name}(…) takes fewer options by place than the {count} given; name them</source>
            <translation>{name}(…) जगह से दिए {count} से कम विकल्प लेता है; उनके नाम लिखें</translation>
        </message>
        <message>
            <source>// divides and rounds down in Python, and begins a comment elsewhere; write floor(x/y), or # for a comment</source>
            <translation>// Python में भाग देकर नीचे राउंड करता है, और कहीं टिप्पणी शुरू करता है; floor(x/y) लिखें, या टिप्पणी के लिए #</translation>
        </message>
        <message>
            <source>ATAN2 takes x first in spreadsheets and y first elsewhere; write atan2(y, x)</source>
            <translation>ATAN2 स्प्रेडशीट में पहले x लेता है और कहीं पहले y; atan2(y, x) लिखें</translation>
        </message>
        <message>
            <source>'{name}' can be called once its own line can be read</source>
            <translation>'{name}' तब बुलाया जा सकेगा जब उसकी अपनी पंक्ति पढ़ी जा सके</translation>
        </message>
        <message>
            <source>'{name}' is defined by itself, so it can't be written out</source>
            <translation>'{name}' ख़ुद से परिभाषित है, इसलिए पूरा नहीं लिखा जा सकता</translation>
        </message>
        <message>
            <source>LOG means the logarithm to base 10 in some programs and to base e in others; write log10 or ln</source>
            <translation>LOG कुछ प्रोग्रामों में आधार 10 का और कुछ में आधार e का लघुगणक है; log10 या ln लिखें</translation>
        </message>
        <message>
            <source>This sum or product over an index is not read: its bounds must be whole numbers, or its term be made of components such as x_i; else write sum(x) for a vector x, or the terms with +</source>
            <translation>सूचकांक पर यह योग या गुणनफल नहीं पढ़ा जाता: उसकी सीमाएँ पूर्ण संख्याएँ हों, या उसका पद x_i जैसे घटकों से बना हो; नहीं तो सदिश x के लिए sum(x) लिखें, या पदों को + से</translation>
        </message>
        <message>
            <source>A sum or product over an index is read up to {most} terms</source>
            <translation>सूचकांक पर योग या गुणनफल {most} पदों तक पढ़ा जाता है</translation>
        </message>
        <message>
            <source>A fraction right after a number can mean a sum or a product; write + or *</source>
            <translation>संख्या के ठीक बाद भिन्न का अर्थ योग या गुणनफल हो सकता है; + या * लिखें</translation>
        </message>
        <message>
            <source>A line that begins with {word} only acts or asks for a derivative; it is skipped</source>
            <translation>{word} से शुरू होने वाली पंक्ति केवल कुछ करती है या अवकलज माँगती है; वह छोड़ दी जाती है</translation>
        </message>
        <message>
            <source>The body of {name} is read only where it is lines name = expression and one return</source>
            <translation>{name} का शरीर केवल तब पढ़ा जाता है जब वह नाम = व्यंजक की पंक्तियाँ और एक return हो</translation>
        </message>
        <message>
            <source>{name} could not be loaded, so its column stays empty; install Triptych again</source>
            <translation>{name} लोड नहीं हो सका, इसलिए उसका स्तंभ ख़ाली रहता है; Triptych फिर इंस्टॉल करें</translation>
        </message>
        <message>
            <source>Triptych failed at this program, which is a fault of Triptych; please report it</source>
            <translation>Triptych इस प्रोग्राम पर विफल हुआ, जो Triptych की ख़राबी है; कृपया सूचना दें</translation>
        </message>
        <message>
            <source>This takes more than {megabytes} MB of memory; make the program smaller</source>
            <translation>इसमें {megabytes} MB से ज़्यादा मेमोरी लगती है; प्रोग्राम छोटा करें</translation>
        </message>
        <message>
            <source>{name} has no value</source>
            <translation>{name} का मान नहीं है</translation>
        </message>
        <message>
            <source>There is no {name} in the program to differentiate by</source>
            <translation>प्रोग्राम में {name} नहीं है जिसके सापेक्ष अवकलन हो</translation>
        </message>
        <message>
            <source>The program has {steps} steps; at most {most} are computed</source>
            <translation>प्रोग्राम में {steps} चरण हैं; अधिकतम {most} की गणना होती है</translation>
        </message>
        <message>
            <source>The output has {size:no numbers|one number in a list|{size} numbers}, so it has no single gradient; choose v, one number for each component, to see vᵀJ</source>
            <translation>आउटपुट में {size:कोई संख्या नहीं है|सूची में एक संख्या है|{size} संख्याएँ हैं}, इसलिए एक ग्रेडिएंट नहीं; vᵀJ देखने के लिए v चुनें, हर घटक के लिए एक संख्या</translation>
        </message>
        <message>
            <source>The vector v needs as many numbers as the output has: {size}</source>
            <translation>सदिश v में उतनी संख्याएँ चाहिए जितनी आउटपुट में हैं: {size}</translation>
        </message>
        <message>
            <source>A matrix has rows of numbers; nothing that lies deeper is read</source>
            <translation>मैट्रिक्स में संख्याओं की पंक्तियाँ होती हैं; इससे गहरा कुछ नहीं पढ़ा जाता</translation>
        </message>
        <message>
            <source>The rows of a matrix need the same length; these have {sizes}</source>
            <translation>मैट्रिक्स की पंक्तियाँ एक ही लंबाई की हों; इनकी हैं {sizes}</translation>
        </message>
        <message>
            <source>There is no row [{index}] in a matrix of {size}</source>
            <translation>{size} की मैट्रिक्स में पंक्ति [{index}] नहीं है</translation>
        </message>
        <message>
            <source>The inner sizes {left} and {right} do not fit: a product of matrices takes rows as long as the columns are high, and here are {shapes}</source>
            <translation>भीतरी आकार {left} और {right} मेल नहीं खाते: मैट्रिक्स गुणन में पंक्तियाँ उतनी लंबी हों जितने स्तंभ ऊँचे, और यहाँ हैं {shapes}</translation>
        </message>
        <message>
            <source>{op} can't join values of {shapes}</source>
            <translation>{op} {shapes} के मान नहीं जोड़ सकता</translation>
        </message>
        <message>
            <source>Bars around a matrix can mean its determinant or the size of every number; write det(A) or abs(A)</source>
            <translation>मैट्रिक्स के चारों ओर डंडियाँ सारणिक या हर संख्या का परिमाण हो सकती हैं; det(A) या abs(A) लिखें</translation>
        </message>
        <message>
            <source>This takes 1 over every number of the matrix, which is seldom meant; write inv(A), or 1/A</source>
            <translation>यह मैट्रिक्स की हर संख्या से 1 को भाग देता है, जो कम ही चाहा जाता है; inv(A) या 1/A लिखें</translation>
        </message>
        <message>
            <source>A cross between vectors is the cross product, which matrices do not have; write * to multiply number by number</source>
            <translation>सदिशों के बीच का क्रॉस सदिश गुणन है, जो आव्यूहों में नहीं होता; संख्या को संख्या से गुणा करने के लिए * लिखें</translation>
        </message>
        <message>
            <source>A cross product takes two vectors of 3 numbers, and here stand {shapes}</source>
            <translation>सदिश गुणन 3 संख्याओं वाले दो सदिश लेता है, और यहाँ {shapes} हैं</translation>
        </message>
        <message>
            <source>{name} is read with one or two sizes, one of which may be -1, as in x.reshape(2, 3) or x.view(-1)</source>
            <translation>{name} एक या दो मापों के साथ पढ़ा जाता है, जिनमें से एक -1 हो सकता है, जैसे x.reshape(2, 3) या x.view(-1)</translation>
        </message>
        <message>
            <source>{count} numbers do not fill the shape {sizes}</source>
            <translation>{count} संख्याएँ आकार {sizes} को नहीं भरतीं</translation>
        </message>
        <message>
            <source>{name} joins what stands in a list, as in {name}([a, b])</source>
            <translation>{name} सूची में रखी चीज़ों को जोड़ता है, जैसे {name}([a, b])</translation>
        </message>
        <message>
            <source>{name} joins vectors with vectors and matrices with matrices, not numbers and not one with the other</source>
            <translation>{name} सदिशों को सदिशों से और आव्यूहों को आव्यूहों से जोड़ता है, संख्याओं को नहीं, और न एक को दूसरे से</translation>
        </message>
        <message>
            <source>{name} can't join {sizes}: their other sides differ</source>
            <translation>{name} {sizes} को नहीं जोड़ सकता: उनकी दूसरी भुजाएँ अलग हैं</translation>
        </message>
        <message>
            <source>The sum '{text}' is not read: write it as 'ij,j-&gt;i', each value and what comes out with two letters at most</source>
            <translation>योग '{text}' नहीं पढ़ा जाता: इसे 'ij,j-&gt;i' की तरह लिखें, हर मान और परिणाम में अधिक से अधिक दो अक्षर</translation>
        </message>
        <message>
            <source>This sum names {count:no value|one value|{count} values}, and behind it there {given:is none|is one|are {given}}</source>
            <translation>यह योग {count:कोई मान नहीं|एक मान|{count} मान} बताता है, और उसके पीछे {given:कोई नहीं है|एक है|{given} हैं}</translation>
        </message>
        <message>
            <source>'{letters}' stands for a value with so many directions, and this one is {shape}</source>
            <translation>'{letters}' उतनी दिशाओं वाले मान के लिए है, और यह {shape} है</translation>
        </message>
        <message>
            <source>{op} takes two vectors; give each a value like [1, 2, 3]</source>
            <translation>{op} दो सदिश लेता है; हर एक को [1, 2, 3] जैसा मान दें</translation>
        </message>
        <message>
            <source>{op} works on a matrix; give it a value like [[1, 2], [3, 4]]</source>
            <translation>{op} मैट्रिक्स पर चलता है; उसे [[1, 2], [3, 4]] जैसा मान दें</translation>
        </message>
        <message>
            <source>{op} needs a square matrix, and this one is {rows} by {columns}</source>
            <translation>{op} को वर्ग मैट्रिक्स चाहिए, और यह {rows} गुणा {columns} है</translation>
        </message>
        <message>
            <source>{op} is written out for matrices of {most} rows at most, and this one has {rows}</source>
            <translation>{op} अधिकतम {most} पंक्तियों की मैट्रिक्स के लिए लिखा जाता है, और इसमें {rows} हैं</translation>
        </message>
        <message>
            <source>{op} of a matrix needs a direction: dim=0 goes down the columns, dim=1 along the rows</source>
            <translation>मैट्रिक्स के {op} को दिशा चाहिए: dim=0 स्तंभों में नीचे, dim=1 पंक्तियों के साथ</translation>
        </message>
        <message>
            <source>{op} with this option is read for vectors alone; for a matrix, write the formula out</source>
            <translation>इस विकल्प के साथ {op} केवल सदिशों के लिए पढ़ा जाता है; मैट्रिक्स के लिए सूत्र पूरा लिखें</translation>
        </message>
        <message>
            <source>There is no component [{index}] in a vector of {size}</source>
            <translation>{size} के सदिश में घटक [{index}] नहीं है</translation>
        </message>
        <message>
            <source>A number has no component [{index}]; give it a value like [1, 2, 3]</source>
            <translation>संख्या का घटक [{index}] नहीं होता; उसे [1, 2, 3] जैसा मान दें</translation>
        </message>
        <message>
            <source>{op} multiplies vectors and matrices; give each a value like [1, 2, 3], or write * for numbers</source>
            <translation>{op} सदिशों और मैट्रिक्सों का गुणा करता है; हर एक को [1, 2, 3] जैसा मान दें, या संख्याओं के लिए * लिखें</translation>
        </message>
        <message>
            <source>{name} is a condition, so nothing can be differentiated by it</source>
            <translation>{name} शर्त है, इसलिए उसके सापेक्ष अवकलन नहीं हो सकता</translation>
        </message>
        <message>
            <source>{op} works on a vector; give it a value like [1, 2, 3]</source>
            <translation>{op} सदिश पर चलता है; उसे [1, 2, 3] जैसा मान दें</translation>
        </message>
        <message>
            <source>{op} can't join vectors of {sizes} components</source>
            <translation>{op} {sizes} घटकों के सदिश नहीं जोड़ सकता</translation>
        </message>
        <message>
            <source>There is no column {name}; there are {names}</source>
            <translation>स्तंभ {name} नहीं है; ये हैं: {names}</translation>
        </message>
        <message>
            <source>The step h must be a number above 0, not {h}</source>
            <translation>चरण h 0 से बड़ी संख्या हो, {h} नहीं</translation>
        </message>
        <message>
            <source>{name} is no input of the program, so it has no range; its inputs are {names}</source>
            <translation>{name} प्रोग्राम का इनपुट नहीं, इसलिए उसका परिसर नहीं; इनपुट हैं {names}</translation>
        </message>
        <message>
            <source>{name} is a vector of {size} numbers; choose one component, such as {first}</source>
            <translation>{name} {size} संख्याओं का सदिश है; एक घटक चुनें, जैसे {first}</translation>
        </message>
        <message>
            <source>The range of {name} must go from a number to a larger one</source>
            <translation>{name} का परिसर किसी संख्या से बड़ी संख्या तक जाए</translation>
        </message>
        <message>
            <source>{library} is still loading; its number comes as soon as it is there</source>
            <translation>{library} अभी लोड हो रहा है; उसकी संख्या आते ही दिखेगी</translation>
        </message>
        <message>
            <source>PyTorch says: {error}</source>
            <translation>PyTorch कहता है: {error}</translation>
        </message>
        <message>
            <source>SymPy would have to write out a power of numbers with thousands of digits</source>
            <translation>SymPy को हज़ारों अंकों वाली संख्याओं की घात लिखनी पड़ती</translation>
        </message>
        <message>
            <source>The program is nested too deep for SymPy; the other columns do not mind</source>
            <translation>प्रोग्राम SymPy के लिए बहुत गहरा है; दूसरे स्तंभों को दिक़्क़त नहीं</translation>
        </message>
        <message>
            <source>Steps are used so often here that SymPy would write out more than {most} operations; the other columns do not mind</source>
            <translation>यहाँ चरण इतनी बार इस्तेमाल होते हैं कि SymPy को {most} से ज़्यादा संक्रियाएँ लिखनी पड़तीं; दूसरे स्तंभों को दिक़्क़त नहीं</translation>
        </message>
        <message>
            <source>SymPy's derivative uses something that has no word here: {error}</source>
            <translation>SymPy का अवकलज कुछ ऐसा इस्तेमाल करता है जिसका यहाँ शब्द नहीं: {error}</translation>
        </message>
        <message>
            <source>SymPy's derivative has no value here</source>
            <translation>SymPy के अवकलज का यहाँ मान नहीं</translation>
        </message>
        <message>
            <source>The complex step can't pass {node}: {op} has a corner or a jump, or no form for complex numbers, so the imaginary part would not carry the slope</source>
            <translation>सम्मिश्र चरण {node} पार नहीं कर सकता: {op} में कोना या उछाल है, या सम्मिश्र संख्याओं के लिए रूप नहीं, इसलिए काल्पनिक भाग ढाल नहीं लाता</translation>
        </message>
        <message>
            <source>This tape holds single numbers only, as micrograd's does, and {node} is a matrix</source>
            <translation>यह टेप केवल अकेली संख्याएँ रखता है, micrograd की तरह, और {node} आव्यूह है</translation>
        </message>
        <message>
            <source>This tape holds single numbers only, as micrograd's does, and {node} is a vector</source>
            <translation>यह टेप केवल अकेली संख्याएँ रखता है, micrograd की तरह, और {node} सदिश है</translation>
        </message>
        <message>
            <source>{node}: sum rule, term by term</source>
            <translation>{node}: योग नियम, पद दर पद</translation>
        </message>
        <message>
            <source>{node}: product rule, u'v + uv'</source>
            <translation>{node}: गुणन नियम, u'v + uv'</translation>
        </message>
        <message>
            <source>{node}: quotient rule, (u'v - uv')/v²</source>
            <translation>{node}: भाग नियम, (u'v - uv')/v²</translation>
        </message>
        <message>
            <source>{node}: power rule, times the inner derivative</source>
            <translation>{node}: घात नियम, गुणा भीतरी अवकलज</translation>
        </message>
        <message>
            <source>{node}: a constant factor stays</source>
            <translation>{node}: अचर गुणक बना रहता है</translation>
        </message>
        <message>
            <source>{node}: flat, so its slope is 0</source>
            <translation>{node}: सपाट, इसलिए ढाल 0 है</translation>
        </message>
        <message>
            <source>{node}: chain rule</source>
            <translation>{node}: शृंखला नियम</translation>
        </message>
        <message>
            <source>{node}: exp is its own derivative, times the inner derivative</source>
            <translation>{node}: exp अपना ही अवकलज है, गुणा भीतरी अवकलज</translation>
        </message>
        <message>
            <source>{node}: log u gives u'/u</source>
            <translation>{node}: log u देता है u'/u</translation>
        </message>
        <message>
            <source>{node}: sin gives cos, times the inner derivative</source>
            <translation>{node}: sin देता है cos, गुणा भीतरी अवकलज</translation>
        </message>
        <message>
            <source>{node}: cos gives -sin, times the inner derivative</source>
            <translation>{node}: cos देता है -sin, गुणा भीतरी अवकलज</translation>
        </message>
        <message>
            <source>{node}: tan gives 1 + tan², times the inner derivative</source>
            <translation>{node}: tan देता है 1 + tan², गुणा भीतरी अवकलज</translation>
        </message>
        <message>
            <source>{node}: sec gives sec·tan, csc gives -csc·cot, cot gives -csc², times the inner derivative</source>
            <translation>{node}: sec देता है sec·tan, csc देता है -csc·cot, cot देता है -csc², गुणा भीतरी अवकलज</translation>
        </message>
        <message>
            <source>{node}: gamma gives gamma times digamma, lgamma digamma, digamma polygamma, times the inner derivative</source>
            <translation>{node}: gamma देता है gamma गुणा digamma, lgamma देता है digamma, digamma देता है polygamma, गुणा भीतरी अवकलज</translation>
        </message>
        <message>
            <source>{node}: derivative of an inverse function, times the inner derivative</source>
            <translation>{node}: प्रतिलोम फलन का अवकलज, गुणा भीतरी अवकलज</translation>
        </message>
        <message>
            <source>{node}: hyperbolic functions, times the inner derivative</source>
            <translation>{node}: अतिपरवलयिक फलन, गुणा भीतरी अवकलज</translation>
        </message>
        <message>
            <source>{node}: erf gives a Gaussian, times the inner derivative</source>
            <translation>{node}: erf गाउसीय देता है, गुणा भीतरी अवकलज</translation>
        </message>
        <message>
            <source>{node}: sigmoid s gives s(1 - s), times the inner derivative</source>
            <translation>{node}: सिग्मॉइड s देता है s(1 - s), गुणा भीतरी अवकलज</translation>
        </message>
        <message>
            <source>{node}: piece by piece, each with its own rule</source>
            <translation>{node}: टुकड़ा-टुकड़ा, हर एक अपने नियम से</translation>
        </message>
        <message>
            <source>Beyond {digits:no digit|one digit|{digits} digits} only {dtype} rounding is left ({ulp} ulp).</source>
            <translation>{digits:शून्य अंक|एक अंक|{digits} अंकों} के बाद केवल {dtype} की राउंडिंग बचती है ({ulp} ulp)।</translation>
        </message>
        <message>
            <source>All agree; the true number is smaller than {dtype} can tell from 0.</source>
            <translation>सब सहमत हैं; असली संख्या इतनी छोटी है कि {dtype} उसे 0 से अलग नहीं कर सकता।</translation>
        </message>
        <message>
            <source>Rounding in {dtype} adds up from {node} on: {ulp} units in the last place, as much as these steps allow.</source>
            <translation>{dtype} की राउंडिंग {node} से आगे जमा होती है: अंतिम अंक की {ulp} इकाइयाँ, जितना ये चरण होने देते हैं।</translation>
        </message>
        <message>
            <source>Rounding in {dtype} adds up from {node} on until {digits:no digit is|one digit is|{digits} digits are} left, as much as these steps allow.</source>
            <translation>{dtype} की राउंडिंग {node} से आगे जमा होती है और {digits:एक भी अंक नहीं बचता|एक अंक बचता है|{digits} अंक बचते हैं}, जितना ये चरण होने देते हैं।</translation>
        </message>
        <message>
            <source>Rounding in {dtype} decides the condition of {node} otherwise than the exact numbers do, so the columns go different ways from there.</source>
            <translation>{dtype} की राउंडिंग {node} की शर्त सटीक संख्याओं से अलग तय करती है, इसलिए वहाँ से स्तंभ अलग रास्तों पर जाते हैं।</translation>
        </message>
        <message>
            <source>{dtype} has no {exact} and takes {value} for it: as an exponent of a negative number that decides over the sign of {node}.</source>
            <translation>{dtype} में {exact} नहीं है और वह उसकी जगह {value} लेता है: ऋणात्मक संख्या के घातांक के रूप में यही {node} का चिह्न तय करता है।</translation>
        </message>
        <message>
            <source>PyTorch computes {node} or its slope only to about {value}, less exactly than {dtype} could; {digits:no digit is|one digit is|{digits} digits are} left.</source>
            <translation>PyTorch {node} या उसकी ढाल केवल लगभग {value} तक निकालता है, {dtype} जितना कर सकता उससे कम सटीक; {digits:एक भी अंक नहीं बचता|एक अंक बचता है|{digits} अंक बचते हैं}।</translation>
        </message>
        <message>
            <source>PyTorch gets {node} and its slope by elimination, which loses digits as the matrix comes near to one without an inverse (its condition is {value} here); the other columns write it out.</source>
            <translation>PyTorch {node} और उसकी ढाल विलोपन से पाता है, जो अंक खोता है जब मैट्रिक्स का प्रतिलोम लगभग न हो (यहाँ उसका कंडीशन {value} है); दूसरे स्तंभ उसे पूरा लिखते हैं।</translation>
        </message>
        <message>
            <source>Inside its {op} PyTorch computes {value}; its rounding in {dtype} there leaves {digits:no digit|one digit|{digits} digits}.</source>
            <translation>अपने {op} के भीतर PyTorch {value} निकालता है; वहाँ {dtype} में उसकी राउंडिंग {digits:एक भी अंक नहीं छोड़ती|एक अंक छोड़ती है|{digits} अंक छोड़ती है}।</translation>
        </message>
        <message>
            <source>PyTorch has no {op} in one piece and computes {value} step by step; its rounding in {dtype} there leaves {digits:no digit|one digit|{digits} digits}.</source>
            <translation>PyTorch के पास {op} एक टुकड़े में नहीं, वह {value} चरण-चरण निकालता है; वहाँ {dtype} में उसकी राउंडिंग {digits:एक भी अंक नहीं छोड़ती|एक अंक छोड़ती है|{digits} अंक छोड़ती है}।</translation>
        </message>
        <message>
            <source>Rounding in {dtype} adds up over the steps until {digits:no digit is|one digit is|{digits} digits are} left, as much as they allow.</source>
            <translation>{dtype} की राउंडिंग चरणों में जमा होती है और {digits:एक भी अंक नहीं बचता|एक अंक बचता है|{digits} अंक बचते हैं}, जितना वे होने देते हैं।</translation>
        </message>
        <message>
            <source>At {node} two nearly equal numbers are subtracted, which brings the earlier rounding of {dtype} to the front; {digits:no digit is|one digit is|{digits} digits are} left.</source>
            <translation>{node} पर दो लगभग बराबर संख्याएँ घटती हैं, जिससे {dtype} की पिछली राउंडिंग सामने आती है; {digits:एक भी अंक नहीं बचता|एक अंक बचता है|{digits} अंक बचते हैं}।</translation>
        </message>
        <message>
            <source>Inside {node} two nearly equal numbers are subtracted ({value}), which brings the earlier rounding of {dtype} to the front; {digits:no digit is|one digit is|{digits} digits are} left.</source>
            <translation>{node} के भीतर दो लगभग बराबर संख्याएँ घटाई जाती हैं ({value}), जिससे {dtype} की पहले की राउंडिंग सामने आ जाती है; {digits:एक भी अंक नहीं बचता|एक अंक बचता है|{digits} अंक बचते हैं}।</translation>
        </message>
        <message>
            <source>The paths back to {node} bring numbers that nearly cancel, which brings the rounding of {dtype} to the front; {digits:no digit is|one digit is|{digits} digits are} left.</source>
            <translation>{node} तक लौटते रास्ते ऐसी संख्याएँ लाते हैं जो लगभग कट जाती हैं, जिससे {dtype} की राउंडिंग सामने आ जाती है; {digits:एक भी अंक नहीं बचता|एक अंक बचता है|{digits} अंक बचते हैं}।</translation>
        </message>
        <message>
            <source>{node} has a corner, a jump or a vertical slope exactly here (at {value}): there is no derivative, and each column follows its own convention.</source>
            <translation>{node} में ठीक यहीं ({value} पर) कोना, उछाल या खड़ी ढाल है: अवकलज नहीं है, और हर स्तंभ अपनी परंपरा मानता है।</translation>
        </message>
        <message>
            <source>{node} has a vertical slope exactly here (at {value}), and it is multiplied by 0: the derivative is sound, but code that multiplies step by step loses it.</source>
            <translation>{node} की ढाल ठीक यहीं ({value} पर) खड़ी है, और उसे 0 से गुणा किया जाता है: अवकलज ठीक है, पर चरण-चरण गुणा करने वाला कोड उसे खो देता है।</translation>
        </message>
        <message>
            <source>{node} has a corner, a jump or a vertical slope exactly here (at {value}), but the whole has not: its slope is {exact}, which rules that go step by step can't see; each column follows its own convention.</source>
            <translation>{node} में ठीक यहीं ({value} पर) कोना, उछाल या खड़ी ढाल है, पर पूरे में नहीं: उसकी ढाल {exact} है, जो चरण-चरण चलने वाले नियम नहीं देख सकते; हर स्तंभ अपनी परंपरा मानता है।</translation>
        </message>
        <message>
            <source>The rule for the slope of {node} gives no finite number here (at {value}), but the slope is there: it is {exact}; a column that multiplies step by step may lose it.</source>
            <translation>{node} की ढाल का नियम यहाँ ({value} पर) कोई परिमित संख्या नहीं देता, पर ढाल मौजूद है: वह {exact} है; जो स्तंभ चरण-चरण गुणा करता है, वह उसे खो सकता है।</translation>
        </message>
        <message>
            <source>{node} stands exactly at a jump (at {value}): the last digit, or the sign of a zero, decides on which side of it a program stands</source>
            <translation>{node} ठीक उछाल पर है ({value} पर): अंतिम अंक, या शून्य का चिह्न, तय करता है कि प्रोग्राम किस ओर है</translation>
        </message>
        <message>
            <source>{node} stands at a corner or a jump as far as {dtype} can tell (at {value}): the derivative is sound, but a column that follows its convention at the corner misses it.</source>
            <translation>जहाँ तक {dtype} देख सकता है, {node} कोने या उछाल पर है ({value} पर): अवकलज ठीक है, पर कोने पर अपनी परंपरा मानने वाला स्तंभ चूक जाता है।</translation>
        </message>
        <message>
            <source>{node} has rounded to {value} in {dtype}; truly it is {exact}, and the slope lives in that difference.</source>
            <translation>{node} {dtype} में {value} पर राउंड हो गया; असल में वह {exact} है, और ढाल उसी अंतर में है।</translation>
        </message>
        <message>
            <source>On the way through {node} a number has rounded to {value} in {dtype}; truly it is {exact}, and the slope lives in that difference.</source>
            <translation>{node} के रास्ते में एक संख्या {dtype} में {value} पर राउंड हो गई; असल में वह {exact} है, और ढाल उसी अंतर में है।</translation>
        </message>
        <message>
            <source>A clamp acts at {node} (it was given {value}): there the code holds a number fixed, which cuts the gradient off; the formula without the clamp goes on.</source>
            <translation>{node} पर clamp लगता है (उसे {value} मिला): वहाँ कोड संख्या को थामे रखता है, जो ग्रेडिएंट काट देता है; बिना clamp का सूत्र आगे चलता है।</translation>
        </message>
        <message>
            <source>At {node} a number becomes {value} in {dtype}, where the true one is {exact}; whatever is computed from it is lost.</source>
            <translation>{node} पर एक संख्या {dtype} में {value} हो जाती है, जबकि असली {exact} है; उससे जो निकले वह बेकार है।</translation>
        </message>
        <message>
            <source>On the way through {node} a number becomes {value} in {dtype}, where the true one is {exact}; whatever is computed from it is lost.</source>
            <translation>{node} से गुज़रते हुए एक संख्या {dtype} में {value} बन जाती है, जबकि सही {exact} है; उससे जो कुछ निकाला जाए वह खो जाता है।</translation>
        </message>
        <message>
            <source>At {node} a number becomes {value} in {dtype}; the true one has too many digits to be had, so there is nothing to compare with.</source>
            <translation>{node} पर एक संख्या {dtype} में {value} हो जाती है; असली में इतने अंक हैं कि मिल नहीं सकती, इसलिए तुलना को कुछ नहीं।</translation>
        </message>
        <message>
            <source>A number here is too large for any machine to write out, so there is nothing exact to compare with.</source>
            <translation>यहाँ एक संख्या किसी भी मशीन के लिखने के लिए बहुत बड़ी है, इसलिए तुलना को कुछ सटीक नहीं।</translation>
        </message>
        <message>
            <source>{node} chose one branch, but the other one has no finite slope here, and code multiplies it by 0: that is nan.</source>
            <translation>{node} ने एक शाखा चुनी, पर दूसरी की ढाल यहाँ परिमित नहीं, और कोड उसे 0 से गुणा करता है: वह nan है।</translation>
        </message>
        <message>
            <source>{node} is outside its domain in the real numbers ({value}); what a column still shows there is no derivative.</source>
            <translation>{node} वास्तविक संख्याओं में अपने प्रांत से बाहर है ({value}); कोई स्तंभ अब भी जो दिखाए वह अवकलज नहीं।</translation>
        </message>
        <message>
            <source>{node} is real at this very point ({value}) but not right beside it, so it has no derivative in the real numbers.</source>
            <translation>{node} ठीक इस बिंदु पर वास्तविक है ({value}) पर इसके पास नहीं, इसलिए वास्तविक संख्याओं में उसका अवकलज नहीं।</translation>
        </message>
        <message>
            <source>{node} is {value}, which is no number to differentiate at.</source>
            <translation>{node} {value} है, और ऐसी संख्या पर अवकलन नहीं होता।</translation>
        </message>
        <message>
            <source>There is no real derivative at this point.</source>
            <translation>इस बिंदु पर वास्तविक अवकलज नहीं है।</translation>
        </message>
        <message>
            <source>The columns differ and no step explains it: please report this program, it is a fault of Triptych.</source>
            <translation>स्तंभ अलग हैं और कोई चरण इसे नहीं समझाता: कृपया इस प्रोग्राम की सूचना दें, यह Triptych की ख़राबी है।</translation>
        </message>
        <message>
            <source>Diverged at step {step}: the loss is {loss}, and it was {first} at the start.</source>
            <translation>चरण {step} पर बिखर गया: लॉस {loss} है, और शुरू में {first} था।</translation>
        </message>
        <message>
            <source>Diverged at step {step}: {name} is {value} after it.</source>
            <translation>चरण {step} पर बिखर गया: उसके बाद {name} {value} है।</translation>
        </message>
        <message>
            <source>The loss curves by {curvature} where it was least. A learning rate above 2/{curvature} = {most} jumps so far over the minimum that it lands higher than before, and this one is {rate}.</source>
            <translation>लॉस जहाँ सबसे कम था वहाँ {curvature} मुड़ता है। 2/{curvature} = {most} से बड़ी सीखने की दर न्यूनतम के ऊपर से इतना कूदती है कि पहले से ऊँचा उतरती है, और यह {rate} है।</translation>
        </message>
        <message>
            <source>The steps are too large for this loss; a smaller learning rate than {rate} may hold it.</source>
            <translation>इस लॉस के लिए चरण बहुत बड़े हैं; {rate} से छोटी सीखने की दर उसे थाम सकती है।</translation>
        </message>
        <message>
            <source>A negative learning rate goes uphill, so the loss grows.</source>
            <translation>ऋणात्मक सीखने की दर चढ़ाई पर जाती है, इसलिए लॉस बढ़ता है।</translation>
        </message>
        <message>
            <source>Without zero_grad each step goes by the sum of all gradients so far, and so too far.</source>
            <translation>zero_grad के बिना हर चरण अब तक के सारे ग्रेडिएंटों के योग से चलता है, यानी बहुत दूर।</translation>
        </message>
        <message>
            <source>Nothing moves any more from step {step} on: the gradient is exactly 0 for every weight.</source>
            <translation>चरण {step} से आगे कुछ नहीं हिलता: हर भार का ग्रेडिएंट ठीक 0 है।</translation>
        </message>
        <message>
            <source>The loss is flat here, as it is in a minimum or where an activation has no slope.</source>
            <translation>लॉस यहाँ सपाट है, जैसे न्यूनतम पर या जहाँ सक्रियण की ढाल नहीं।</translation>
        </message>
        <message>
            <source>No gradient comes back to what is trained, so there is nothing to step by.</source>
            <translation>जिसका प्रशिक्षण होता है उस तक कोई ग्रेडिएंट नहीं लौटता, इसलिए चरण लेने को कुछ नहीं।</translation>
        </message>
        <message>
            <source>This is the derivative wherever it is defined: it agrees at {points} points of many sizes, to 48 digits.</source>
            <translation>यह जहाँ भी परिभाषित है, अवकलज है: कई परिमाणों के {points} बिंदुओं पर 48 अंकों तक सहमत है।</translation>
        </message>
        <message>
            <source>This is the derivative, to the digits that you gave: {typed} stands for {meant}. Written as a fraction, a root or a function, it would be exact.</source>
            <translation>आपके दिए अंकों तक यही अवकलज है: {typed} का अर्थ है {meant}। भिन्न, मूल या फलन के रूप में लिखने पर यह सटीक होता।</translation>
        </message>
        <message>
            <source>This is the derivative; SymPy brings the difference to 0.</source>
            <translation>यह अवकलज है; SymPy अंतर को 0 तक लाता है।</translation>
        </message>
        <message>
            <source>This could not be decided: at too few points could both sides be computed.</source>
            <translation>यह तय नहीं हो सका: बहुत कम बिंदुओं पर दोनों पक्ष निकल सके।</translation>
        </message>
        <message>
            <source>This could not be decided: no point was found at which the program has a derivative in the real numbers.</source>
            <translation>यह तय नहीं हो सका: ऐसा बिंदु नहीं मिला जहाँ प्रोग्राम का वास्तविक अवकलज हो।</translation>
        </message>
        <message>
            <source>This could not be decided within {seconds} s.</source>
            <translation>यह {seconds} s में तय नहीं हो सका।</translation>
        </message>
        <message>
            <source>At {point} the derivative is {true}, but this answer is {given}.</source>
            <translation>{point} पर अवकलज {true} है, पर यह उत्तर {given} है।</translation>
        </message>
        <message>
            <source>The program has no {name}, so the derivative can't have it either.</source>
            <translation>प्रोग्राम में {name} नहीं है, इसलिए अवकलज में भी नहीं हो सकता।</translation>
        </message>
        <message>
            <source>The derivative by {wrt} has the shape of {wrt} itself, and this answer has another one.</source>
            <translation>{wrt} के सापेक्ष अवकलज का आकार ख़ुद {wrt} जैसा है, और इस उत्तर का अलग है।</translation>
        </message>
        <message>
            <source>Where this answer has a real value it is right, but at {point} it has none, and the derivative is {true} there.</source>
            <translation>जहाँ इस उत्तर का वास्तविक मान है वहाँ यह सही है, पर {point} पर नहीं है, और वहाँ अवकलज {true} है।</translation>
        </message>
        <message>
            <source>At {node}: sin gives +cos. Its derivative is {slope}, times that of {inside}.</source>
            <translation>{node} पर: sin देता है +cos। उसका अवकलज {slope} है, गुणा {inside} का अवकलज।</translation>
        </message>
        <message>
            <source>At {node}: cos gives -sin. Its derivative is {slope}, times that of {inside}.</source>
            <translation>{node} पर: cos देता है -sin। उसका अवकलज {slope} है, गुणा {inside} का अवकलज।</translation>
        </message>
        <message>
            <source>At {node}: the derivative of what is inside, {inside}, is missing as a factor; {slope} is only the outer one.</source>
            <translation>{node} पर: भीतर के {inside} का अवकलज गुणनखंड के रूप में छूटा है; {slope} केवल बाहरी है।</translation>
        </message>
        <message>
            <source>At {node}: the outer derivative belongs at {inside} itself, so it is {slope}; here it was taken at the derivative of {inside}.</source>
            <translation>{node} पर: बाहरी अवकलज ख़ुद {inside} पर लिया जाता है, यानी {slope}; यहाँ {inside} के अवकलज पर लिया गया।</translation>
        </message>
        <message>
            <source>At {node}: the outer derivative belongs at {inside}, so it is {slope}, times the derivative of {inside}; here it was taken at {wrt} itself.</source>
            <translation>{node} पर: बाहरी अवकलज {inside} पर लेना है, यानी {slope}, और उसे {inside} के अवकलज से गुणा करना है; यहाँ उसे सीधे {wrt} पर लिया गया।</translation>
        </message>
        <message>
            <source>At {node}: the derivative of {inside} is a factor once, here it stands twice; the outer derivative is {slope}.</source>
            <translation>{node} पर: {inside} का अवकलज एक बार गुणनखंड है, यहाँ दो बार है; बाहरी अवकलज {slope} है।</translation>
        </message>
        <message>
            <source>At {node}: the outer derivative {slope} is multiplied by the derivative of {inside}, not added to it.</source>
            <translation>{node} पर: बाहरी अवकलज {slope} को {inside} के अवकलज से गुणा करते हैं, जोड़ते नहीं।</translation>
        </message>
        <message>
            <source>At {node}: the outer derivative {slope} is multiplied by the derivative of {inside}, not divided by it.</source>
            <translation>{node} पर: बाहरी अवकलज {slope} को {inside} के अवकलज से गुणा करते हैं, भाग नहीं देते।</translation>
        </message>
        <message>
            <source>At {node}: the outer derivative {slope} is multiplied by the derivative of {inside}, not by {inside} itself.</source>
            <translation>{node} पर: बाहरी अवकलज {slope} को {inside} के अवकलज से गुणा करते हैं, ख़ुद {inside} से नहीं।</translation>
        </message>
        <message>
            <source>At {node}: the exponent comes down as a factor and is lowered by 1: {slope}.</source>
            <translation>{node} पर: घातांक गुणनखंड बनकर आगे आता है और 1 घटता है: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: the old exponent is missing as a factor in front: {slope}.</source>
            <translation>{node} पर: आगे पुराना घातांक गुणनखंड के रूप में छूटा है: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: the exponent comes down with its sign: {slope}.</source>
            <translation>{node} पर: घातांक अपने चिह्न के साथ आगे आता है: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: the exponent is lowered by 1, not raised: {slope}.</source>
            <translation>{node} पर: घातांक 1 घटता है, बढ़ता नहीं: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: the exponent is lowered by 1 and not by more: {slope}.</source>
            <translation>{node} पर: घातांक 1 घटता है, उससे ज़्यादा नहीं: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: the factor in front is the old exponent, not the lowered one: {slope}.</source>
            <translation>{node} पर: आगे का गुणनखंड पुराना घातांक है, घटाया हुआ नहीं: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: this power was integrated; its derivative is {slope}.</source>
            <translation>{node} पर: इस घात का समाकलन किया गया; इसका अवकलज {slope} है।</translation>
        </message>
        <message>
            <source>At {node}: the base moves and the exponent is fixed, so the power rule holds: {slope}.</source>
            <translation>{node} पर: आधार चलता है और घातांक स्थिर है, इसलिए घात नियम लगता है: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: the exponent moves and the base is fixed, so the power rule does not hold; the derivative is {slope}.</source>
            <translation>{node} पर: घातांक चलता है और आधार स्थिर है, इसलिए घात नियम नहीं लगता; अवकलज {slope} है।</translation>
        </message>
        <message>
            <source>At {node}: the natural logarithm of the base is missing as a factor: {slope}.</source>
            <translation>{node} पर: आधार का प्राकृतिक लघुगणक गुणनखंड के रूप में छूटा है: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: one multiplies by the logarithm of the base; dividing is for the integral: {slope}.</source>
            <translation>{node} पर: आधार के लघुगणक से गुणा करते हैं; भाग समाकल के लिए है: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: base and exponent both move, so there are two terms, one for each.</source>
            <translation>{node} पर: आधार और घातांक दोनों चलते हैं, इसलिए दो पद हैं, हर एक के लिए एक।</translation>
        </message>
        <message>
            <source>At {node}: the 2 below the fraction line is missing: {slope}.</source>
            <translation>{node} पर: भिन्न रेखा के नीचे का 2 छूटा है: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: the root belongs below the fraction line: {slope}.</source>
            <translation>{node} पर: मूल भिन्न रेखा के नीचे आता है: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: the 3 below the fraction line is missing: {slope}.</source>
            <translation>{node} पर: भिन्न रेखा के नीचे का 3 छूटा है: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: the derivative of a product is u'v + uv', not u'v'.</source>
            <translation>{node} पर: गुणनफल का अवकलज u'v + uv' है, u'v' नहीं।</translation>
        </message>
        <message>
            <source>At {node}: the derivative of a product has two terms, u'v + uv'; one of them is missing.</source>
            <translation>{node} पर: गुणनफल के अवकलज में दो पद हैं, u'v + uv'; एक छूटा है।</translation>
        </message>
        <message>
            <source>At {node}: the two terms of the product rule are added, u'v + uv'.</source>
            <translation>{node} पर: गुणन नियम के दोनों पद जुड़ते हैं, u'v + uv'।</translation>
        </message>
        <message>
            <source>At {node}: each factor's derivative stands beside the other factor, u'v + uv'.</source>
            <translation>{node} पर: हर गुणनखंड का अवकलज दूसरे के साथ आता है, u'v + uv'।</translation>
        </message>
        <message>
            <source>At {node}: a product was differentiated like a sum; it is u'v + uv'.</source>
            <translation>{node} पर: गुणनफल का अवकलन योग की तरह किया गया; वह u'v + uv' है।</translation>
        </message>
        <message>
            <source>At {node}: the factor that does not move has to stay; the derivative by {inside} is {slope}.</source>
            <translation>{node} पर: जो गुणनखंड नहीं चलता उसे रहना है; {inside} के सापेक्ष अवकलज {slope} है।</translation>
        </message>
        <message>
            <source>At {node}: {other} does not move, so it stays as a factor; it does not make the whole term 0: {slope}.</source>
            <translation>{node} पर: {other} नहीं चलता, इसलिए गुणनखंड बना रहता है; वह पूरे पद को 0 नहीं करता: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: {other} stays as a factor, it is not added: {slope}.</source>
            <translation>{node} पर: {other} गुणनखंड बना रहता है, जुड़ता नहीं: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: {other} goes on dividing, it does not multiply: {slope}.</source>
            <translation>{node} पर: {other} भाग देता रहता है, गुणा नहीं करता: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: the minus of the reciprocal's derivative is missing: {slope}.</source>
            <translation>{node} पर: व्युत्क्रम के अवकलज का ऋण चिह्न छूटा है: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: the derivative of 1/v is -v'/v², not 1/v': {slope}.</source>
            <translation>{node} पर: 1/v का अवकलज -v'/v² है, 1/v' नहीं: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: the derivative of a quotient is (u'v - uv')/v², not u'/v'.</source>
            <translation>{node} पर: भागफल का अवकलज (u'v - uv')/v² है, u'/v' नहीं।</translation>
        </message>
        <message>
            <source>At {node}: the terms above are in the wrong order; it is (u'v - uv')/v².</source>
            <translation>{node} पर: ऊपर के पद ग़लत क्रम में हैं; यह (u'v - uv')/v² है।</translation>
        </message>
        <message>
            <source>At {node}: below stands the square of the denominator, (u'v - uv')/v².</source>
            <translation>{node} पर: नीचे हर का वर्ग आता है, (u'v - uv')/v²।</translation>
        </message>
        <message>
            <source>At {node}: the squared denominator is missing, (u'v - uv')/v².</source>
            <translation>{node} पर: हर का वर्ग छूटा है, (u'v - uv')/v²।</translation>
        </message>
        <message>
            <source>At {node}: a minus stands between the terms above, (u'v - uv')/v².</source>
            <translation>{node} पर: ऊपर के पदों के बीच ऋण चिह्न है, (u'v - uv')/v²।</translation>
        </message>
        <message>
            <source>At {node}: below stands v², the denominator itself, not its derivative.</source>
            <translation>{node} पर: नीचे v² आता है, ख़ुद हर, उसका अवकलज नहीं।</translation>
        </message>
        <message>
            <source>At {node}: above stand two terms, (u'v - uv')/v²; one of them is missing.</source>
            <translation>{node} पर: ऊपर दो पद हैं, (u'v - uv')/v²; एक छूटा है।</translation>
        </message>
        <message>
            <source>At {node}: a constant term has the derivative 0, so it drops out.</source>
            <translation>{node} पर: अचर पद का अवकलज 0 है, इसलिए वह हट जाता है।</translation>
        </message>
        <message>
            <source>At {node}: a constant term has the derivative 0, not 1.</source>
            <translation>{node} पर: अचर पद का अवकलज 0 है, 1 नहीं।</translation>
        </message>
        <message>
            <source>At {node}: the minus has to stay: {slope}.</source>
            <translation>{node} पर: ऋण चिह्न को रहना है: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: {wrt} acts in two ways that meet here; what comes along them is added, not multiplied.</source>
            <translation>{node} पर: {wrt} दो रास्तों से असर करता है जो यहाँ मिलते हैं; उनसे जो आता है वह जुड़ता है, गुणा नहीं होता।</translation>
        </message>
        <message>
            <source>At {node}: {wrt} acts in two ways that meet here, and only one of them was counted.</source>
            <translation>{node} पर: {wrt} दो रास्तों से असर करता है जो यहाँ मिलते हैं, और केवल एक गिना गया।</translation>
        </message>
        <message>
            <source>At {node}: this logarithm's base is not e, so the logarithm of the base stands below: {slope}.</source>
            <translation>{node} पर: इस लघुगणक का आधार e नहीं, इसलिए नीचे आधार का लघुगणक आता है: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: the logarithm of the base stands below the fraction line: {slope}.</source>
            <translation>{node} पर: आधार का लघुगणक भिन्न रेखा के नीचे आता है: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: the logarithm gives one divided by {inside}: {slope}, times the inner derivative.</source>
            <translation>{node} पर: लघुगणक {inside} से एक भाग देता है: {slope}, गुणा भीतरी अवकलज।</translation>
        </message>
        <message>
            <source>At {node}: tan gives 1 + tan², which is 1/cos²: {slope}.</source>
            <translation>{node} पर: tan देता है 1 + tan², यानी 1/cos²: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: arccos gives a minus: {slope}.</source>
            <translation>{node} पर: arccos ऋण चिह्न देता है: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: below stands a square root: {slope}.</source>
            <translation>{node} पर: नीचे वर्गमूल आता है: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: no square root stands below: {slope}.</source>
            <translation>{node} पर: नीचे वर्गमूल नहीं आता: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: the sign of the square below is wrong: {slope}.</source>
            <translation>{node} पर: नीचे के वर्ग का चिह्न ग़लत है: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: this is the inverse function and not one divided by it: {slope}.</source>
            <translation>{node} पर: यह प्रतिलोम फलन है, उससे एक भाग नहीं: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: hyperbolic functions change into each other with a plus: {slope}.</source>
            <translation>{node} पर: अतिपरवलयिक फलन धन चिह्न से एक-दूसरे में बदलते हैं: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: tanh gives 1 - tanh²: {slope}.</source>
            <translation>{node} पर: tanh देता है 1 - tanh²: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: sigmoid s gives s·(1 - s); one of the two factors is missing: {slope}.</source>
            <translation>{node} पर: सिग्मॉइड s देता है s·(1 - s); दो में से एक गुणनखंड छूटा है: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: sigmoid s gives s·(1 - s), with this sign: {slope}.</source>
            <translation>{node} पर: सिग्मॉइड s देता है s·(1 - s), इस चिह्न के साथ: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: the sigmoid's own derivative is missing as a factor: {slope}.</source>
            <translation>{node} पर: सिग्मॉइड का अपना अवकलज गुणनखंड के रूप में छूटा है: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: to the left of its corner the slope is -1: {slope}.</source>
            <translation>{node} पर: कोने के बाईं ओर ढाल -1 है: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: the 2 of the square is missing: {slope}.</source>
            <translation>{node} पर: वर्ग का 2 छूटा है: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: a mean divides by the number of components, and so does its derivative.</source>
            <translation>{node} पर: माध्य घटकों की संख्या से भाग देता है, और उसका अवकलज भी।</translation>
        </message>
        <message>
            <source>At {node}: the outer function itself was not differentiated; it gives {slope}.</source>
            <translation>{node} पर: ख़ुद बाहरी फलन का अवकलन नहीं हुआ; वह {slope} देता है।</translation>
        </message>
        <message>
            <source>At {node}: the function was applied to the derivative of {inside}; it has to be differentiated itself: {slope}.</source>
            <translation>{node} पर: फलन {inside} के अवकलज पर लगाया गया; उसका ही अवकलन होना है: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: the outer derivative is missing as a factor: {slope}.</source>
            <translation>{node} पर: बाहरी अवकलज गुणनखंड के रूप में छूटा है: {slope}।</translation>
        </message>
        <message>
            <source>At {node}: the sign is wrong; the derivative by {inside} is {slope}.</source>
            <translation>{node} पर: चिह्न ग़लत है; {inside} के सापेक्ष अवकलज {slope} है।</translation>
        </message>
        <message>
            <source>This was integrated: its own derivative by {wrt} is the program.</source>
            <translation>इसका समाकलन हुआ: {wrt} के सापेक्ष इसका अपना अवकलज ही प्रोग्राम है।</translation>
        </message>
        <message>
            <source>The program does not change with {wrt}, so its derivative is 0.</source>
            <translation>प्रोग्राम {wrt} के साथ नहीं बदलता, इसलिए उसका अवकलज 0 है।</translation>
        </message>
        <message>
            <source>At {point} the derivative is {true}, but this answer has no real value.</source>
            <translation>{point} पर अवकलज {true} है, पर इस उत्तर का वास्तविक मान नहीं।</translation>
        </message>
        <message>
            <source>Without + {name} this is right; such a constant belongs to an integral.</source>
            <translation>+ {name} के बिना यह सही है; ऐसा अचर समाकल का होता है।</translation>
        </message>
        <message>
            <source>Here every input was taken to move; by {wrt}, everything but {wrt} stands still.</source>
            <translation>यहाँ हर इनपुट को चलता माना गया; {wrt} के सापेक्ष {wrt} के सिवा सब स्थिर है।</translation>
        </message>
        <message>
            <source>This is the derivative by another name; here it is asked for by {wrt}.</source>
            <translation>यह दूसरे नाम के सापेक्ष अवकलज है; यहाँ {wrt} के सापेक्ष पूछा गया है।</translation>
        </message>
        <message>
            <source>This is the function itself, not its derivative.</source>
            <translation>यह ख़ुद फलन है, उसका अवकलज नहीं।</translation>
        </message>
        <message>
            <source>This is the second derivative; the first was asked for.</source>
            <translation>यह दूसरा अवकलज है; पहला पूछा गया था।</translation>
        </message>
        <message>
            <source>Angles are in radians here, so no factor pi/180 appears.</source>
            <translation>कोण यहाँ रेडियन में हैं, इसलिए गुणनखंड pi/180 नहीं आता।</translation>
        </message>
        <message>
            <source>This is one divided by the derivative.</source>
            <translation>यह अवकलज से एक भाग है।</translation>
        </message>
        <message>
            <source>This is the derivative plus a constant that does not belong there.</source>
            <translation>यह अवकलज है, साथ में एक अचर जो यहाँ का नहीं।</translation>
        </message>
        <message>
            <source>This is nearly right, but a number in it is rounded too far, or wrongly; give three right digits, a fraction or a root.</source>
            <translation>यह लगभग सही है, पर इसकी एक संख्या बहुत अधिक या ग़लत पूर्णांकित है; तीन सही अंक, भिन्न या मूल लिखें।</translation>
        </message>
        <message>
            <source>This is the derivative times a constant that does not belong there.</source>
            <translation>यह अवकलज है, गुणा एक अचर जो यहाँ का नहीं।</translation>
        </message>
        <message>
            <source>This is a number, but the derivative changes with the inputs.</source>
            <translation>यह एक संख्या है, पर अवकलज इनपुट के साथ बदलता है।</translation>
        </message>
        <message>
            <source>Two inputs are called {name}; give one of them another name</source>
            <translation>दो इनपुटों का नाम {name} है; एक को दूसरा नाम दें</translation>
        </message>
        <message>
            <source>{name} is a name of the perceptron's own (w, b, z, h, p, y, L); call the input otherwise</source>
            <translation>{name} परसेप्ट्रॉन का अपना नाम है (w, b, z, h, p, y, L); इनपुट को कुछ और कहें</translation>
        </message>
        <message>
            <source>'{name}' is no single name; write letters and digits, such as CGPA or x1</source>
            <translation>'{name}' एक अकेला नाम नहीं; अक्षर और अंक लिखें, जैसे CGPA या x1</translation>
        </message>
        <message>
            <source>There are no rows here; paste or open lines of numbers, the target last</source>
            <translation>यहाँ पंक्तियाँ नहीं हैं; संख्याओं की पंक्तियाँ पेस्ट करें या खोलें, लक्ष्य अंत में</translation>
        </message>
        <message>
            <source>There are more than {most} rows; take {most} of them at most</source>
            <translation>{most} से ज़्यादा पंक्तियाँ हैं; उनमें से अधिकतम {most} लें</translation>
        </message>
        <message>
            <source>This has {size} MB; {most} rows are the most, and they need less than {limit} kB</source>
            <translation>यह {size} MB है; अधिकतम {most} पंक्तियाँ हैं, और उन्हें {limit} kB से कम चाहिए</translation>
        </message>
        <message>
            <source>This file is no text; save the table as CSV and open that</source>
            <translation>यह फ़ाइल पाठ नहीं है; तालिका को CSV में सहेजकर वह खोलें</translation>
        </message>
        <message>
            <source>The file can't be read: {why}</source>
            <translation>फ़ाइल पढ़ी नहीं जा सकती: {why}</translation>
        </message>
        <message>
            <source>Line {line}, column {column}: '{cell}' is no number; write one such as 6.7</source>
            <translation>पंक्ति {line}, स्तंभ {column}: '{cell}' संख्या नहीं है; 6.7 जैसी लिखें</translation>
        </message>
        <message>
            <source>Line {line}, column {column}: nothing stands here; write a number or leave the row out</source>
            <translation>पंक्ति {line}, स्तंभ {column}: यहाँ कुछ नहीं है; संख्या लिखें या पंक्ति छोड़ दें</translation>
        </message>
        <message>
            <source>Line {line}, column {column}: '{cell}' is not finite; write a number or leave the row out</source>
            <translation>पंक्ति {line}, स्तंभ {column}: '{cell}' परिमित नहीं है; संख्या लिखें या पंक्ति छोड़ दें</translation>
        </message>
        <message>
            <source>Line {line} has another number of cells ({count}) than the first line ({width}); give every line as many</source>
            <translation>पंक्ति {line} में सेल ({count}) पहली पंक्ति ({width}) से अलग हैं; हर पंक्ति में बराबर रखें</translation>
        </message>
        <message>
            <source>Line {line}: a quotation mark is opened or closed in the wrong place</source>
            <translation>पंक्ति {line}: उद्धरण चिह्न ग़लत जगह खुला या बंद है</translation>
        </message>
        <message>
            <source>A line of {width} is too short: it takes at least {least} columns, the target last</source>
            <translation>{width} की पंक्ति बहुत छोटी है: कम से कम {least} स्तंभ चाहिए, लक्ष्य अंत में</translation>
        </message>
        <message>
            <source>A line of {width} is too long: a perceptron takes {most} inputs at most, and {targets} of target here</source>
            <translation>{width} की पंक्ति बहुत लंबी है: परसेप्ट्रॉन अधिकतम {most} इनपुट लेता है, और यहाँ लक्ष्य के {targets}</translation>
        </message>
        <message>
            <source>Commas were read as decimal commas.</source>
            <translation>अल्पविराम दशमलव अल्पविराम पढ़े गए।</translation>
        </message>
        <message>
            <source>The inputs are called {names} now.</source>
            <translation>इनपुट के नाम अब {names} हैं।</translation>
        </message>
        <message>
            <source>'{heading}' is the target {target}.</source>
            <translation>'{heading}' लक्ष्य {target} है।</translation>
        </message>
        <message>
            <source>Row {row}: the target {target} is {value}, but cross-entropy is meant for targets from 0 to 1.</source>
            <translation>पंक्ति {row}: लक्ष्य {target} {value} है, पर क्रॉस-एंट्रॉपी 0 से 1 तक के लक्ष्यों के लिए है।</translation>
        </message>
        <message>
            <source>Row {row}: the target {target} is {value}, but hinge takes labels of -1 and 1.</source>
            <translation>पंक्ति {row}: लक्ष्य {target} {value} है, पर hinge -1 और 1 के लेबल लेता है।</translation>
        </message>
        <message>
            <source>{names} is 0 in every row, so what it is multiplied by has slope 0 and learns nothing: fill the column.</source>
            <translation>{names} हर पंक्ति में 0 है, इसलिए जिससे वह गुणा होता है उसकी ढाल 0 है और वह कुछ नहीं सीखता: स्तंभ भरें।</translation>
        </message>
        <message>
            <source>{names} are 0 in every row, so what they are multiplied by has slope 0 and learns nothing: fill the columns.</source>
            <translation>{names} हर पंक्ति में 0 हैं, इसलिए जिनसे वे गुणा होते हैं उनकी ढाल 0 है और वे कुछ नहीं सीखते: स्तंभ भरें।</translation>
        </message>
        <message>
            <source>The target {target} is {value} in all rows: with one class alone there is no boundary to learn.</source>
            <translation>लक्ष्य {target} सारी पंक्तियों में {value} है: अकेले एक वर्ग से सीखने को कोई सीमा नहीं।</translation>
        </message>
        <message>
            <source>The last line is no loss of an output p against a named target y that the Perceptron room knows; it knows bce, mse, (p - y)^2/2, hinge and huber.</source>
            <translation>अंतिम पंक्ति आउटपुट p और नाम वाले लक्ष्य y का ऐसा लॉस नहीं जिसे परसेप्ट्रॉन कक्ष जानता हो; वह bce, mse, (p - y)^2/2, hinge और huber जानता है।</translation>
        </message>
        <message>
            <source>The last line is an output without a loss; the Perceptron room needs one more line, such as L = (p - y)^2.</source>
            <translation>अंतिम पंक्ति बिना लॉस का आउटपुट है; परसेप्ट्रॉन कक्ष को एक और पंक्ति चाहिए, जैसे L = (p - y)^2.</translation>
        </message>
        <message>
            <source>This perceptron has {count} inputs, and the Perceptron room takes {most} at most.</source>
            <translation>इस परसेप्ट्रॉन के {count} इनपुट हैं, और परसेप्ट्रॉन कक्ष अधिक से अधिक {most} लेता है।</translation>
        </message>
        <message>
            <source>The hidden layer has {count} units, and the Perceptron room takes {most} at most.</source>
            <translation>छिपी परत में {count} इकाइयाँ हैं, और परसेप्ट्रॉन कक्ष अधिक से अधिक {most} लेता है।</translation>
        </message>
        <message>
            <source>There is more than one hidden layer, and the Perceptron room takes one at most.</source>
            <translation>एक से अधिक छिपी परतें हैं, और परसेप्ट्रॉन कक्ष अधिक से अधिक एक लेता है।</translation>
        </message>
        <message>
            <source>Inside the loss stands no activation of a weighted sum w*x + … + b, with weights of its own for each unit.</source>
            <translation>लॉस के भीतर भारित योग w*x + … + b का सक्रियण नहीं है, जिसमें हर इकाई के अपने भार हों।</translation>
        </message>
        <message>
            <source>The Perceptron room's inputs are single numbers, and the program begins with a vector.</source>
            <translation>परसेप्ट्रॉन कक्ष के इनपुट अकेली संख्याएँ हैं, और प्रोग्राम सदिश से शुरू होता है।</translation>
        </message>
        <message>
            <source>The program is too large to be a perceptron.</source>
            <translation>प्रोग्राम परसेप्ट्रॉन के लिए बहुत बड़ा है।</translation>
        </message>
        <message>
            <source>Triptych made a mistake while answering; the report can be copied.</source>
            <translation>उत्तर देते समय Triptych से ग़लती हुई; रिपोर्ट कॉपी की जा सकती है।</translation>
        </message>
        <message>
            <source>This program needs more memory than the computing process may use</source>
            <translation>इस प्रोग्राम को उससे ज़्यादा मेमोरी चाहिए जितनी गणना प्रक्रिया ले सकती है</translation>
        </message>
        <message>
            <source>No answer within {seconds} seconds; the computing process was ended and started afresh</source>
            <translation>{seconds} सेकंड में उत्तर नहीं; गणना प्रक्रिया समाप्त करके नए सिरे से शुरू की गई</translation>
        </message>
        <message>
            <source>'{word}' begins with an underscore: such names lead inside Python, and the lab runs none of them</source>
            <translation>'{word}' अंडरस्कोर से शुरू होता है: ऐसे नाम Python के भीतर ले जाते हैं, और लैब उनमें से कोई नहीं चलाती</translation>
        </message>
        <message>
            <source>The lab does not run '{word}', because it could reach outside the lab</source>
            <translation>लैब '{word}' नहीं चलाती, क्योंकि वह लैब से बाहर पहुँच सकता है</translation>
        </message>
        <message>
            <source>The lab does not run '{word}' here; it runs a smaller part of Python</source>
            <translation>लैब यहाँ '{word}' नहीं चलाती; वह Python का छोटा हिस्सा चलाती है</translation>
        </message>
        <message>
            <source>The lab runs no lambda; write the function with def</source>
            <translation>लैब lambda नहीं चलाती; फलन def से लिखें</translation>
        </message>
        <message>
            <source>The lab runs a for inside square brackets only; write [… for …]</source>
            <translation>लैब for केवल वर्ग कोष्ठक में चलाती है; [… for …] लिखें</translation>
        </message>
        <message>
            <source>The lab runs no try: an error is shown, and that is what the lab is for</source>
            <translation>लैब try नहीं चलाती: त्रुटि दिखाई जाती है, और लैब इसी के लिए है</translation>
        </message>
        <message>
            <source>The lab runs no class; write functions with def</source>
            <translation>लैब class नहीं चलाती; फलन def से लिखें</translation>
        </message>
        <message>
            <source>The lab hands no '{word}' on</source>
            <translation>लैब '{word}' आगे नहीं देती</translation>
        </message>
        <message>
            <source>The lab imports torch, math and numpy only, so '{word}' was not imported</source>
            <translation>लैब केवल torch, math और numpy लाती है, इसलिए '{word}' नहीं लाया गया</translation>
        </message>
        <message>
            <source>The lab does not run '.{word}'</source>
            <translation>लैब '.{word}' नहीं चलाती</translation>
        </message>
        <message>
            <source>'{word}' is not among the words of {module} that the lab runs</source>
            <translation>'{word}' {module} के उन शब्दों में नहीं जो लैब चलाती है</translation>
        </message>
        <message>
            <source>'{word}' comes from {module}, which the lab does not import</source>
            <translation>'{word}' {module} से आता है, जिसे लैब नहीं लाती</translation>
        </message>
        <message>
            <source>The lab does not run .{word} of a {kind}</source>
            <translation>लैब {kind} का .{word} नहीं चलाती</translation>
        </message>
        <message>
            <source>The lab does not set .{word} of a {kind}</source>
            <translation>लैब {kind} का .{word} नहीं बदलती</translation>
        </message>
        <message>
            <source>'{word}' gives a {kind}, and the lab works with tensors, numbers, texts and lists only</source>
            <translation>'{word}' से {kind} मिलता है, और लैब केवल टेंसर, संख्याओं, पाठ और सूचियों से काम करती है</translation>
        </message>
        <message>
            <source>'{word}' gives an array that holds no numbers</source>
            <translation>'{word}' से ऐसा array मिलता है जिसमें संख्याएँ नहीं</translation>
        </message>
        <message>
            <source>torch.{word} with whole numbers gives a tensor of whatever was in memory; write torch.zeros</source>
            <translation>पूर्ण संख्याओं वाला torch.{word} मेमोरी में जो पड़ा था उसका टेंसर देता है; torch.zeros लिखें</translation>
        </message>
        <message>
            <source>'{word}' can stand after with only</source>
            <translation>'{word}' केवल with के बाद आ सकता है</translation>
        </message>
        <message>
            <source>After with, the lab runs torch.no_grad(), torch.enable_grad() and torch.inference_mode() only</source>
            <translation>with के बाद लैब केवल torch.no_grad(), torch.enable_grad() और torch.inference_mode() चलाती है</translation>
        </message>
        <message>
            <source>The lab does not format with '{word}'; a place in a text takes a name and a width, no more</source>
            <translation>लैब '{word}' से फ़ॉर्मैट नहीं करती; पाठ की जगह में नाम और चौड़ाई आती है, और कुछ नहीं</translation>
        </message>
        <message>
            <source>'{word}' is an order to the notebook, not Python; this line was skipped</source>
            <translation>'{word}' नोटबुक के लिए आदेश है, Python नहीं; यह पंक्ति छोड़ दी गई</translation>
        </message>
        <message>
            <source>'{word}' is an order to the system's shell, which the lab never runs; this line was skipped</source>
            <translation>'{word}' सिस्टम के शेल के लिए आदेश है, जिसे लैब कभी नहीं चलाती; यह पंक्ति छोड़ दी गई</translation>
        </message>
        <message>
            <source>This cell is written for '{word}', not in Python; it was skipped</source>
            <translation>यह सेल '{word}' के लिए लिखा है, Python में नहीं; छोड़ दिया गया</translation>
        </message>
        <message>
            <source>This cell has more than {most} characters; split it</source>
            <translation>इस सेल में {most} से ज़्यादा अक्षर हैं; इसे बाँटें</translation>
        </message>
        <message>
            <source>More than {most} brackets, signs or blocks stand inside each other here; write it in several lines</source>
            <translation>यहाँ {most} से ज़्यादा कोष्ठक, चिह्न या खंड एक-दूसरे के भीतर हैं; कई पंक्तियों में लिखें</translation>
        </message>
        <message>
            <source>More than {most} calls wait for each other here; the lab goes no deeper</source>
            <translation>यहाँ {most} से ज़्यादा कॉल एक-दूसरे की प्रतीक्षा में हैं; लैब और गहरे नहीं जाती</translation>
        </message>
        <message>
            <source>This cell takes more than {most} steps; it was stopped</source>
            <translation>यह सेल {most} से ज़्यादा चरण लेता है; रोक दिया गया</translation>
        </message>
        <message>
            <source>This loop turns more than {most} times; it was stopped</source>
            <translation>यह लूप {most} से ज़्यादा बार घूमता है; रोक दिया गया</translation>
        </message>
        <message>
            <source>This cell takes more than {seconds} seconds; it was stopped, and the lab is as it was before</source>
            <translation>यह सेल {seconds} सेकंड से ज़्यादा लेता है; रोक दिया गया, और लैब पहले जैसी है</translation>
        </message>
        <message>
            <source>This cell did not end and was stopped from outside; the lab is as it was before</source>
            <translation>यह सेल समाप्त नहीं हुआ और बाहर से रोका गया; लैब पहले जैसी है</translation>
        </message>
        <message>
            <source>You stopped this line; the lab is as it was before</source>
            <translation>आपने यह पंक्ति रोकी; लैब पहले जैसी है</translation>
        </message>
        <message>
            <source>The tensors of this cell have more than {most} numbers together; it was stopped</source>
            <translation>इस सेल के टेंसरों में कुल {most} से ज़्यादा संख्याएँ हैं; रोक दिया गया</translation>
        </message>
        <message>
            <source>This cell needs more memory than the lab has; it was stopped, and the lab is as it was before</source>
            <translation>इस सेल को लैब से ज़्यादा मेमोरी चाहिए; रोक दिया गया, और लैब पहले जैसी है</translation>
        </message>
        <message>
            <source>The names hold more than {megabytes} MB of numbers after this cell; it was taken back</source>
            <translation>इस सेल के बाद नाम {megabytes} MB से ज़्यादा संख्याएँ रखते हैं; इसे वापस लिया गया</translation>
        </message>
        <message>
            <source>'{word}' would make a tensor of more than {most} numbers</source>
            <translation>'{word}' {most} से ज़्यादा संख्याओं का टेंसर बनाता</translation>
        </message>
        <message>
            <source>'{word}' would make a whole number too long to be computed with</source>
            <translation>'{word}' गणना के लिए बहुत लंबी पूर्ण संख्या बनाता</translation>
        </message>
        <message>
            <source>'{word}' would make a list of more than {most} items</source>
            <translation>'{word}' {most} से ज़्यादा मदों की सूची बनाता</translation>
        </message>
        <message>
            <source>'{word}' would make a text of more than {most} characters</source>
            <translation>'{word}' {most} से ज़्यादा अक्षरों का पाठ बनाता</translation>
        </message>
        <message>
            <source>'{word}' would fill a text with more than {most} characters for one number</source>
            <translation>'{word}' एक संख्या के लिए पाठ को {most} से ज़्यादा अक्षरों से भरता</translation>
        </message>
        <message>
            <source>This cell prints more than {most} characters; the rest is left out</source>
            <translation>यह सेल {most} से ज़्यादा अक्षर छापता है; बाक़ी छोड़ दिए गए</translation>
        </message>
        <message>
            <source>The notebook has used up its {seconds} seconds; this cell was not run</source>
            <translation>नोटबुक ने अपने {seconds} सेकंड इस्तेमाल कर लिए; यह सेल नहीं चला</translation>
        </message>
        <message>
            <source>Nothing on the way to this tensor asked for gradients, so there is no tape to play back. Give the input requires_grad=True before computing with it.</source>
            <translation>इस टेंसर के रास्ते में किसी ने ग्रेडिएंट नहीं माँगे, इसलिए चलाने को कोई टेप नहीं। गणना से पहले इनपुट को requires_grad=True दें।</translation>
        </message>
        <message>
            <source>Only numbers with a decimal point can have a gradient: an integer can't move by a little. Write 3.0 instead of 3.</source>
            <translation>केवल दशमलव बिंदु वाली संख्याओं का ग्रेडिएंट हो सकता है: पूर्णांक थोड़ा-सा नहीं हिल सकता। 3 की जगह 3.0 लिखें।</translation>
        </message>
        <message>
            <source>The first backward let go of what the tape had saved. Compute the output again, or keep the tape with retain_graph=True.</source>
            <translation>पहले backward ने टेप की रखी चीज़ें छोड़ दीं। आउटपुट फिर निकालें, या retain_graph=True से टेप रखें।</translation>
        </message>
        <message>
            <source>A leaf that wants gradients can't be overwritten while the tape records. Update it inside torch.no_grad().</source>
            <translation>ग्रेडिएंट चाहने वाले पत्ते पर टेप के रिकॉर्ड करते समय ऊपर नहीं लिखा जा सकता। उसे torch.no_grad() के भीतर बदलें।</translation>
        </message>
        <message>
            <source>A number that backward needs was overwritten in place after it was saved. Use the form without the underscore, which makes a new tensor.</source>
            <translation>backward को जो संख्या चाहिए, उस पर रखे जाने के बाद वहीं ऊपर लिखा गया। बिना अंडरस्कोर वाला रूप लें, जो नया टेंसर बनाता है।</translation>
        </message>
        <message>
            <source>This tensor was computed, so its gradient passes through and is not kept. Call retain_grad() on it before backward, or read .grad of the leaf.</source>
            <translation>यह टेंसर गणना से बना, इसलिए उसका ग्रेडिएंट गुज़र जाता है और रखा नहीं जाता। backward से पहले उस पर retain_grad() बुलाएँ, या पत्ते का .grad पढ़ें।</translation>
        </message>
        <message>
            <source>backward starts from one number. Take the mean or the sum first, or give backward the vector v of vᵀJ.</source>
            <translation>backward एक संख्या से शुरू होता है। पहले माध्य या योग लें, या backward को vᵀJ का सदिश v दें।</translation>
        </message>
        <message>
            <source>The output does not depend on this tensor, so the tape does not lead to it.</source>
            <translation>आउटपुट इस टेंसर पर निर्भर नहीं, इसलिए टेप उस तक नहीं जाता।</translation>
        </message>
        <message>
            <source>This tensor does not ask for gradients, so there is nothing to differentiate by.</source>
            <translation>यह टेंसर ग्रेडिएंट नहीं माँगता, इसलिए उसके सापेक्ष अवकलन नहीं हो सकता।</translation>
        </message>
        <message>
            <source>Only a leaf's requires_grad can be changed. For a computed tensor, detach() gives a copy without tape.</source>
            <translation>केवल पत्ते का requires_grad बदला जा सकता है। गणना से बने टेंसर के लिए detach() बिना टेप की प्रति देता है।</translation>
        </message>
        <message>
            <source>torch knows no such keyword; it is spelt requires_grad, with an s.</source>
            <translation>torch ऐसा कीवर्ड नहीं जानता; वह requires_grad लिखा जाता है, s के साथ।</translation>
        </message>
        <message>
            <source>numpy knows no tape, so torch refuses to hand a tracked tensor to it. Detach it first, or use torch's own function.</source>
            <translation>numpy टेप नहीं जानता, इसलिए torch उसे ट्रैक किया टेंसर नहीं देता। पहले detach करें, या torch का अपना फलन लें।</translation>
        </message>
        <message>
            <source>math works with plain numbers, so the tape ends here. Use torch's function of the same name.</source>
            <translation>math सादी संख्याओं पर चलता है, इसलिए टेप यहाँ समाप्त होता है। उसी नाम का torch का फलन लें।</translation>
        </message>
        <message>
            <source>torch's functions take tensors. Wrap the number in torch.tensor(…).</source>
            <translation>torch के फलन टेंसर लेते हैं। संख्या को torch.tensor(…) में रखें।</translation>
        </message>
        <message>
            <source>.grad holds the gradient and is no function; leave out the brackets.</source>
            <translation>.grad में ग्रेडिएंट है, वह फलन नहीं; कोष्ठक हटा दें।</translation>
        </message>
        <message>
            <source>.grad is None until the first backward has written to it.</source>
            <translation>पहला backward लिखे तब तक .grad None है।</translation>
        </message>
        <message>
            <source>This name has no value here. If the stored output shows one, it comes from a session in which the name still had a value.</source>
            <translation>इस नाम का यहाँ मान नहीं। सहेजे आउटपुट में दिखे तो वह उस सत्र का है जिसमें नाम का मान अब भी था।</translation>
        </message>
        <message>
            <source>Both sides need the same number type. Convert one of them, for example with .float().</source>
            <translation>दोनों ओर एक ही संख्या-प्रकार चाहिए। एक को बदलें, जैसे .float() से।</translation>
        </message>
        <message>
            <source>A tensor made in inference mode can never be part of a tape. Use torch.no_grad(), or clone it.</source>
            <translation>inference मोड में बना टेंसर कभी टेप का हिस्सा नहीं हो सकता। torch.no_grad() लें, या उसे clone करें।</translation>
        </message>
        <message>
            <source>Only a tensor on the tape can be told to keep its gradient.</source>
            <translation>केवल टेप पर के टेंसर से कहा जा सकता है कि अपना ग्रेडिएंट रखे।</translation>
        </message>
        <message>
            <source>An optimizer changes leaves; this tensor was computed from another.</source>
            <translation>ऑप्टिमाइज़र पत्ते बदलता है; यह टेंसर दूसरे से निकला है।</translation>
        </message>
        <message>
            <source>The gradient must be a tensor of the same shape and type as the tensor itself, or None.</source>
            <translation>ग्रेडिएंट ख़ुद टेंसर जैसे आकार और प्रकार का टेंसर हो, या None।</translation>
        </message>
        <message>
            <source>Making a tensor from a tensor copies the numbers and leaves the tape behind.</source>
            <translation>टेंसर से टेंसर बनाने पर संख्याएँ कॉपी होती हैं और टेप छूट जाता है।</translation>
        </message>
        <message>
            <source>A gradient with a tape of its own and its tensor hold each other in memory.</source>
            <translation>अपने टेप वाला ग्रेडिएंट और उसका टेंसर एक-दूसरे को मेमोरी में थामे रखते हैं।</translation>
        </message>
        <message>
            <source>The two shapes differ, so one is stretched over the other and the loss means something else.</source>
            <translation>दोनों आकार अलग हैं, इसलिए एक दूसरे पर फैलाया जाता है और लॉस का अर्थ बदल जाता है।</translation>
        </message>
        <message>
            <source>This loss takes probabilities between 0 and 1: put a sigmoid before it.</source>
            <translation>यह लॉस 0 और 1 के बीच की प्रायिकताएँ लेता है: पहले सिग्मॉइड लगाएँ।</translation>
        </message>
        <message>
            <source>backward's own argument is the vector v of vᵀJ: a tensor of the output's shape.</source>
            <translation>backward का अपना तर्क vᵀJ का सदिश v है: आउटपुट के आकार का टेंसर।</translation>
        </message>
        <message>
            <source>torch.Tensor is the class; torch.tensor, with a small t, makes a tensor of numbers and takes requires_grad.</source>
            <translation>torch.Tensor क्लास है; छोटे t वाला torch.tensor संख्याओं का टेंसर बनाता है और requires_grad लेता है।</translation>
        </message>
        <message>
            <source>torch computes this, and has no derivative for it; it says so only when backward comes there.</source>
            <translation>torch इसे निकालता है, पर इसका अवकलज उसके पास नहीं; यह वह तभी बताता है जब backward वहाँ पहुँचे।</translation>
        </message>
        <message>
            <source>This is the first step, going back, whose gradient is no number. Look at what went into it.</source>
            <translation>पीछे जाते हुए यह पहला चरण है जिसका ग्रेडिएंट संख्या नहीं। देखें कि उसमें क्या गया।</translation>
        </message>
        <message>
            <source>Small differences need more digits than float32 has. Make the inputs float64, with .double().</source>
            <translation>छोटे अंतरों को float32 से ज़्यादा अंक चाहिए। इनपुट .double() से float64 करें।</translation>
        </message>
        <message>
            <source>This is a plain number, not a tensor, so it has no tape.</source>
            <translation>यह सादी संख्या है, टेंसर नहीं, इसलिए इसका टेप नहीं।</translation>
        </message>
        <message>
            <source>A notebook's cells were run in another order than they stand in, so a stored output may belong to lines that have changed since.</source>
            <translation>नोटबुक के सेल अपने क्रम से अलग चले, इसलिए सहेजा आउटपुट उन पंक्तियों का हो सकता है जो बदल चुकी हैं।</translation>
        </message>
        <message>
            <source>Make the number a float that wants gradients</source>
            <translation>संख्या को ग्रेडिएंट चाहने वाला float बनाएँ</translation>
        </message>
        <message>
            <source>Ask for gradients where the tensor is made</source>
            <translation>जहाँ टेंसर बने वहीं ग्रेडिएंट माँगें</translation>
        </message>
        <message>
            <source>Keep the tape after the first backward</source>
            <translation>पहले backward के बाद टेप रखें</translation>
        </message>
        <message>
            <source>Update inside torch.no_grad()</source>
            <translation>torch.no_grad() के भीतर बदलें</translation>
        </message>
        <message>
            <source>Make a new tensor, and leave the old one</source>
            <translation>नया टेंसर बनाएँ, पुराना रहने दें</translation>
        </message>
        <message>
            <source>Keep this tensor's gradient</source>
            <translation>इस टेंसर का ग्रेडिएंट रखें</translation>
        </message>
        <message>
            <source>Take the sum first</source>
            <translation>पहले योग लें</translation>
        </message>
        <message>
            <source>Take the mean first</source>
            <translation>पहले माध्य लें</translation>
        </message>
        <message>
            <source>Spell it requires_grad</source>
            <translation>requires_grad लिखें</translation>
        </message>
        <message>
            <source>Use torch's function</source>
            <translation>torch का फलन लें</translation>
        </message>
        <message>
            <source>Detach it first</source>
            <translation>पहले detach करें</translation>
        </message>
        <message>
            <source>Leave out the brackets</source>
            <translation>कोष्ठक हटाएँ</translation>
        </message>
        <message>
            <source>Leave gradients switched on</source>
            <translation>ग्रेडिएंट चालू रखें</translation>
        </message>
        <message>
            <source>Compute outside torch.no_grad()</source>
            <translation>torch.no_grad() के बाहर गणना करें</translation>
        </message>
        <message>
            <source>This file is no notebook: it can't be read as JSON</source>
            <translation>यह फ़ाइल नोटबुक नहीं: JSON की तरह पढ़ी नहीं जा सकती</translation>
        </message>
        <message>
            <source>This file is no notebook: it has no list of cells</source>
            <translation>यह फ़ाइल नोटबुक नहीं: इसमें सेलों की सूची नहीं</translation>
        </message>
        <message>
            <source>This notebook has format {format}; open it in Jupyter and save it again, which makes it format 4</source>
            <translation>इस नोटबुक का फ़ॉर्मैट {format} है; Jupyter में खोलकर फिर सहेजें, तब फ़ॉर्मैट 4 होगा</translation>
        </message>
        <message>
            <source>This notebook has more than {megabytes} MB; clear its outputs in Jupyter and save it again</source>
            <translation>यह नोटबुक {megabytes} MB से बड़ी है; Jupyter में आउटपुट हटाकर फिर सहेजें</translation>
        </message>
        <message>
            <source>This notebook has {count} cells of code; the first {most} are run</source>
            <translation>इस नोटबुक में कोड के {count} सेल हैं; पहले {most} चलते हैं</translation>
        </message>
        <message>
            <source>This notebook is written in {language}; the lab runs Python</source>
            <translation>यह नोटबुक {language} में लिखी है; लैब Python चलाती है</translation>
        </message>
        <message>
            <source>The cells were last run in another order than they stand in; run from the top they may show other results</source>
            <translation>सेल पिछली बार अपने क्रम से अलग चले थे; ऊपर से चलाने पर नतीजे अलग हो सकते हैं</translation>
        </message>
        <message>
            <source>The stored output comes from an earlier session: run from the top, '{name}' has no value here</source>
            <translation>सहेजा आउटपुट पिछले सत्र का है: ऊपर से चलाने पर '{name}' का यहाँ मान नहीं</translation>
        </message>
        <message>
            <source>The stored output was made before a line above it stopped with an error</source>
            <translation>सहेजा आउटपुट तब बना था जब ऊपर की पंक्ति त्रुटि पर नहीं रुकी थी</translation>
        </message>
        <message>
            <source>The lesson has more than {most} characters; split it into several</source>
            <translation>पाठ में {most} से ज़्यादा अक्षर हैं; इसे कई में बाँटें</translation>
        </message>
        <message>
            <source>The file has more than {megabytes} MB, so it was not read; a lesson is a page or two of text</source>
            <translation>फ़ाइल {megabytes} MB से बड़ी है, इसलिए नहीं पढ़ी गई; पाठ एक-दो पन्नों का होता है</translation>
        </message>
        <message>
            <source>The file is not a text in UTF-8</source>
            <translation>फ़ाइल UTF-8 में पाठ नहीं है</translation>
        </message>
        <message>
            <source>The file can't be read: {error}</source>
            <translation>फ़ाइल पढ़ी नहीं जा सकती: {error}</translation>
        </message>
        <message>
            <source>A lesson begins with a line +++, its title and summary as TOML, and another line +++</source>
            <translation>पाठ +++ की पंक्ति से शुरू होता है, फिर TOML में शीर्षक और सार, और फिर +++ की पंक्ति</translation>
        </message>
        <message>
            <source>The lesson has no page; begin one with a line such as # What is a slope?</source>
            <translation>पाठ में पन्ना नहीं; # ढाल क्या है? जैसी पंक्ति से शुरू करें</translation>
        </message>
        <message>
            <source>This stands before the first page; begin one with a line such as # What is a slope?</source>
            <translation>यह पहले पन्ने से पहले है; # ढाल क्या है? जैसी पंक्ति से पन्ना शुरू करें</translation>
        </message>
        <message>
            <source>This is no TOML: {error}</source>
            <translation>यह TOML नहीं है: {error}</translation>
        </message>
        <message>
            <source>The field '{field}' can't be used: {error}</source>
            <translation>फ़ील्ड '{field}' इस्तेमाल नहीं हो सकती: {error}</translation>
        </message>
        <message>
            <source>The field '{field}' is missing</source>
            <translation>फ़ील्ड '{field}' छूटी है</translation>
        </message>
        <message>
            <source>There is no field '{field}' here</source>
            <translation>यहाँ फ़ील्ड '{field}' नहीं होती</translation>
        </message>
        <message>
            <source>Two tasks are called '{id}'; progress could not tell them apart</source>
            <translation>दो कार्यों का नाम '{id}' है; प्रगति उन्हें अलग नहीं कर सकती</translation>
        </message>
        <message>
            <source>There is no skill '{skill}'; there is {known}</source>
            <translation>कौशल '{skill}' नहीं है; ये हैं: {known}</translation>
        </message>
        <message>
            <source>A task has one to {most} hints (nudge, rule, half done, answer), not {count}</source>
            <translation>कार्य में एक से {most} संकेत होते हैं (इशारा, नियम, आधा रास्ता, उत्तर), {count} नहीं</translation>
        </message>
        <message>
            <source>None of the options is right; mark one with right = true</source>
            <translation>कोई विकल्प सही नहीं; एक पर right = true लगाएँ</translation>
        </message>
        <message>
            <source>The snippet has no line {line}</source>
            <translation>कोड के टुकड़े में पंक्ति {line} नहीं है</translation>
        </message>
        <message>
            <source>There is no rule '{rule}'; there is {rules}</source>
            <translation>नियम '{rule}' नहीं है; ये हैं: {rules}</translation>
        </message>
        <message>
            <source>'{name}' names nothing in an answer; write z, dz/dx, or dz/dx with a part such as autograd or verdict</source>
            <translation>'{name}' उत्तर में किसी का नाम नहीं; z, dz/dx लिखें, या dz/dx के साथ autograd या verdict जैसा भाग</translation>
        </message>
        <message>
            <source>The picture '{name}' does not lie in the lesson's own folder</source>
            <translation>चित्र '{name}' पाठ के अपने फ़ोल्डर में नहीं है</translation>
        </message>
        <message>
            <source>The picture '{name}' is no PNG, JPEG or SVG</source>
            <translation>चित्र '{name}' PNG, JPEG या SVG नहीं है</translation>
        </message>
        <message>
            <source>The picture '{name}' is not there</source>
            <translation>चित्र '{name}' नहीं मिला</translation>
        </message>
        <message>
            <source>The picture '{name}' has more than {megabytes} MB</source>
            <translation>चित्र '{name}' {megabytes} MB से बड़ा है</translation>
        </message>
        <message>
            <source>The next lesson, '{name}', is not there</source>
            <translation>अगला पाठ, '{name}', नहीं मिला</translation>
        </message>
        <message>
            <source>These lessons lead to each other without end: {names}</source>
            <translation>ये पाठ अंतहीन एक-दूसरे पर ले जाते हैं: {names}</translation>
        </message>
        <message>
            <source>There is no lesson '{name}' in the folder above; a translation has the name of what it translates</source>
            <translation>ऊपर वाले फ़ोल्डर में '{name}' नाम का कोई पाठ नहीं है; अनुवाद का नाम वही होता है जो मूल का है</translation>
        </message>
        <message>
            <source>The header's '{field}' must be as in the lesson that is translated</source>
            <translation>शीर्ष का '{field}' वैसा ही होना चाहिए जैसा मूल पाठ में है</translation>
        </message>
        <message>
            <source>There are {count} pages here, but {wanted} in the lesson that is translated</source>
            <translation>यहाँ {count} पृष्ठ हैं, पर मूल पाठ में {wanted}</translation>
        </message>
        <message>
            <source>The page '{title}' has {count} parts here, but {wanted} in the lesson that is translated</source>
            <translation>पृष्ठ '{title}' में यहाँ {count} भाग हैं, पर मूल पाठ में {wanted}</translation>
        </message>
        <message>
            <source>Only what people read may be translated; programs, ids, answers, formulas and `code` stay</source>
            <translation>केवल वही अनुवाद करें जो लोग पढ़ते हैं; प्रोग्राम, id, उत्तर, सूत्र और `code` वैसे ही रहते हैं</translation>
        </message>
        <message>
            <source>Another lesson has the same name; rename one of them</source>
            <translation>दूसरे पाठ का भी यही नाम है; एक का नाम बदलें</translation>
        </message>
        <message>
            <source>{path} has no lesson in it; a lesson is a file whose name ends in .md</source>
            <translation>{path} में पाठ नहीं; पाठ वह फ़ाइल है जिसका नाम .md पर समाप्त हो</translation>
        </message>
        <message>
            <source>{path} is not there</source>
            <translation>{path} नहीं मिला</translation>
        </message>
        <message>
            <source>{path} is neither a folder nor a zip file</source>
            <translation>{path} न फ़ोल्डर है न zip फ़ाइल</translation>
        </message>
        <message>
            <source>{path} can't be read as a zip file: {error}</source>
            <translation>{path} zip की तरह पढ़ी नहीं जा सकती: {error}</translation>
        </message>
        <message>
            <source>This entry leads out of the archive, so it was left out</source>
            <translation>यह प्रविष्टि संग्रह से बाहर ले जाती है, इसलिए छोड़ दी गई</translation>
        </message>
        <message>
            <source>This entry unpacks to more than {megabytes} MB, so it was left out</source>
            <translation>यह प्रविष्टि खुलने पर {megabytes} MB से बड़ी है, इसलिए छोड़ दी गई</translation>
        </message>
        <message>
            <source>There are more than {most} lessons; the others were left out</source>
            <translation>{most} से ज़्यादा पाठ हैं; बाक़ी छोड़ दिए गए</translation>
        </message>
        <message>
            <source>{name} should be {expected}, and is {found} now ({versions})</source>
            <translation>{name} {expected} होना चाहिए, और अब {found} है ({versions})</translation>
        </message>
        <message>
            <source>Task '{id}': the answer {answer} should be right, and is judged {verdict}</source>
            <translation>कार्य '{id}': उत्तर {answer} सही होना चाहिए, और {verdict} माना जाता है</translation>
        </message>
        <message>
            <source>Task '{id}': the answer {answer} should be wrong, and is judged {verdict}</source>
            <translation>कार्य '{id}': उत्तर {answer} ग़लत होना चाहिए, और {verdict} माना जाता है</translation>
        </message>
        <message>
            <source>Task '{id}': the answer {answer} should be told as {expected}, and is as {found}</source>
            <translation>कार्य '{id}': उत्तर {answer} पर {expected} कहा जाना चाहिए, और {found} कहा जाता है</translation>
        </message>
        <message>
            <source>{what} could not be computed; try triptych compare with it</source>
            <translation>{what} नहीं निकल सका; triptych compare से आज़माएँ</translation>
        </message>
        <message>
            <source>{text}</source>
            <translation>{text}</translation>
        </message>
        <message>
            <source>That is right.</source>
            <translation>यह सही है।</translation>
        </message>
        <message>
            <source>I could not decide this.</source>
            <translation>मैं यह तय नहीं कर सका।</translation>
        </message>
        <message>
            <source>Type an answer first.</source>
            <translation>पहले उत्तर लिखें।</translation>
        </message>
        <message>
            <source>Say what you expect first; then look.</source>
            <translation>पहले बताएँ कि क्या उम्मीद है; फिर देखें।</translation>
        </message>
        <message>
            <source>'{text}' is no number; write one like 6.7, -0.5, pi/2 or 1e-3.</source>
            <translation>'{text}' संख्या नहीं है; 6.7, -0.5, pi/2 या 1e-3 जैसी लिखें।</translation>
        </message>
        <message>
            <source>{value} is not it.</source>
            <translation>{value} वह नहीं है।</translation>
        </message>
        <message>
            <source>Choose negative, zero or positive.</source>
            <translation>ऋणात्मक, शून्य या धनात्मक चुनें।</translation>
        </message>
        <message>
            <source>So it is: {of} is {value}.</source>
            <translation>ऐसा ही है: {of} {value} है।</translation>
        </message>
        <message>
            <source>Not so: {of} is {value}. Look at which way the curve leans there.</source>
            <translation>ऐसा नहीं: {of} {value} है। देखें कि वहाँ वक्र किधर झुकता है।</translation>
        </message>
        <message>
            <source>Well guessed: {of} is {value}.</source>
            <translation>अच्छा अनुमान: {of} {value} है।</translation>
        </message>
        <message>
            <source>{of} is {value}; your guess is off by more than a factor of {within}.</source>
            <translation>{of} {value} है; आपका अनुमान {within} गुने से ज़्यादा चूका।</translation>
        </message>
        <message>
            <source>{of} is {value}, so even the sign is the other one.</source>
            <translation>{of} {value} है, यानी चिह्न भी दूसरा है।</translation>
        </message>
        <message>
            <source>Your line has the shape of the true curve.</source>
            <translation>आपकी रेखा का आकार असली वक्र जैसा है।</translation>
        </message>
        <message>
            <source>Draw over more of the range; at least {fewest} places are needed.</source>
            <translation>परिसर के और हिस्से पर बनाएँ; कम से कम {fewest} जगहें चाहिए।</translation>
        </message>
        <message>
            <source>Where the true curve is above 0, yours is mostly below, and the other way round.</source>
            <translation>जहाँ असली वक्र 0 से ऊपर है, आपका ज़्यादातर नीचे है, और उलटा।</translation>
        </message>
        <message>
            <source>Your line runs mostly too high.</source>
            <translation>आपकी रेखा ज़्यादातर बहुत ऊँची है।</translation>
        </message>
        <message>
            <source>Your line runs mostly too low.</source>
            <translation>आपकी रेखा ज़्यादातर बहुत नीची है।</translation>
        </message>
        <message>
            <source>Fill in all {count} boxes: each factor, and then their product.</source>
            <translation>सभी {count} बक्से भरें: हर गुणनखंड, फिर उनका गुणनफल।</translation>
        </message>
        <message>
            <source>The factor d{of}/d{by} is not right yet.</source>
            <translation>गुणनखंड d{of}/d{by} अभी सही नहीं।</translation>
        </message>
        <message>
            <source>This is the product of the factors that you typed, so the multiplying is right; factor {number} is not.</source>
            <translation>यह आपके लिखे गुणनखंडों का गुणनफल है, इसलिए गुणा सही है; गुणनखंड {number} सही नहीं।</translation>
        </message>
        <message>
            <source>Each factor is right, and so is their product.</source>
            <translation>हर गुणनखंड सही है, और उनका गुणनफल भी।</translation>
        </message>
        <message>
            <source>Pick one of the rules.</source>
            <translation>एक नियम चुनें।</translation>
        </message>
        <message>
            <source>That rule does not fit {step}. Ask what was done last when it was computed.</source>
            <translation>वह नियम {step} पर ठीक नहीं बैठता। सोचें कि गणना में सबसे आख़िर में क्या किया गया।</translation>
        </message>
        <message>
            <source>{step} is not put together like that. Ask what was done last when it was computed.</source>
            <translation>{step} ऐसे नहीं बना है। सोचें कि गणना में सबसे आख़िर में क्या किया गया।</translation>
        </message>
        <message>
            <source>Right. Now it reads {formula}</source>
            <translation>सही। अब यह है {formula}</translation>
        </message>
        <message>
            <source>Right, and nothing is left to differentiate: {formula}</source>
            <translation>सही, और अवकलन को कुछ बाक़ी नहीं: {formula}</translation>
        </message>
        <message>
            <source>Every step has to be put in its place, once.</source>
            <translation>हर चरण को एक बार अपनी जगह रखना है।</translation>
        </message>
        <message>
            <source>{step} comes too early: its gradient is complete only when {user} has handed its share back.</source>
            <translation>{step} बहुत जल्दी आया: उसका ग्रेडिएंट तभी पूरा होता है जब {user} अपना हिस्सा लौटा दे।</translation>
        </message>
        <message>
            <source>Right: every step comes only when all that used it have handed back their share.</source>
            <translation>सही: हर चरण तभी आता है जब उसे इस्तेमाल करने वाले सब अपना हिस्सा लौटा चुके हों।</translation>
        </message>
        <message>
            <source>Choose one of the answers.</source>
            <translation>एक उत्तर चुनें।</translation>
        </message>
        <message>
            <source>That is part of it; another answer is right too.</source>
            <translation>यह उसका हिस्सा है; एक और उत्तर भी सही है।</translation>
        </message>
        <message>
            <source>Point at the line at fault, or mend the lines and run them.</source>
            <translation>दोषी पंक्ति पर जाएँ, या पंक्तियाँ ठीक करके चलाएँ।</translation>
        </message>
        <message>
            <source>That is the line. Now mend it.</source>
            <translation>यही वह पंक्ति है। अब इसे ठीक करें।</translation>
        </message>
        <message>
            <source>Line {line} does what it should; look elsewhere.</source>
            <translation>पंक्ति {line} वही करती है जो करना चाहिए; कहीं और देखें।</translation>
        </message>
        <message>
            <source>It still stops at line {line}: {message}</source>
            <translation>यह अब भी पंक्ति {line} पर रुकता है: {message}</translation>
        </message>
        <message>
            <source>It runs, but {name} is {found} and should be {expected}.</source>
            <translation>यह चलता है, पर {name} {found} है और {expected} होना चाहिए।</translation>
        </message>
        <message>
            <source>Mended: it runs, and every number is as it should be.</source>
            <translation>ठीक हुआ: यह चलता है, और हर संख्या वैसी है जैसी होनी चाहिए।</translation>
        </message>
        <message>
            <source>{name} has to stay where it was; put it back.</source>
            <translation>{name} को वहीं रहना है जहाँ था; उसे वापस रखें।</translation>
        </message>
        <message>
            <source>{of} has no value here; move on.</source>
            <translation>{of} का यहाँ मान नहीं; आगे बढ़ें।</translation>
        </message>
        <message>
            <source>Not yet: {of} is {value}, and has to be below {most}.</source>
            <translation>अभी नहीं: {of} {value} है, और {most} से कम होना चाहिए।</translation>
        </message>
        <message>
            <source>Not yet: {of} is {value}, and has to be above {least}.</source>
            <translation>अभी नहीं: {of} {value} है, और {least} से ज़्यादा होना चाहिए।</translation>
        </message>
        <message>
            <source>Reached.</source>
            <translation>पहुँच गए।</translation>
        </message>
        <message>
            <source>I could not decide; here is how both look at five points.</source>
            <translation>तय नहीं कर सका; पाँच बिंदुओं पर दोनों ऐसे दिखते हैं।</translation>
        </message>
        <message>
            <source>Chain rule: outer derivative times inner derivative</source>
            <translation>शृंखला नियम: बाहरी अवकलज गुणा भीतरी अवकलज</translation>
        </message>
        <message>
            <source>Constant factor: it stays</source>
            <translation>अचर गुणक: बना रहता है</translation>
        </message>
        <message>
            <source>Cosine: cos gives -sin</source>
            <translation>कोज्या: cos देता है -sin</translation>
        </message>
        <message>
            <source>Error function: erf gives a Gaussian</source>
            <translation>त्रुटि फलन: erf गाउसीय देता है</translation>
        </message>
        <message>
            <source>Exponential: it stays, times the logarithm of its base</source>
            <translation>चरघातांकी: बना रहता है, गुणा आधार का लघुगणक</translation>
        </message>
        <message>
            <source>Hyperbolic functions</source>
            <translation>अतिपरवलयिक फलन</translation>
        </message>
        <message>
            <source>Inverse functions</source>
            <translation>प्रतिलोम फलन</translation>
        </message>
        <message>
            <source>Logarithm: log u gives u'/u</source>
            <translation>लघुगणक: log u देता है u'/u</translation>
        </message>
        <message>
            <source>Piece by piece</source>
            <translation>टुकड़ा-टुकड़ा</translation>
        </message>
        <message>
            <source>Power rule: the exponent comes down, and is lowered by 1</source>
            <translation>घात नियम: घातांक आगे आता है, और 1 घटता है</translation>
        </message>
        <message>
            <source>Product rule: u'v + uv'</source>
            <translation>गुणन नियम: u'v + uv'</translation>
        </message>
        <message>
            <source>Quotient rule: (u'v - uv')/v²</source>
            <translation>भाग नियम: (u'v - uv')/v²</translation>
        </message>
        <message>
            <source>Secant, cosecant, cotangent</source>
            <translation>सेकेंट, कोसेकेंट, कोटैंजेंट</translation>
        </message>
        <message>
            <source>Sigmoid: s gives s(1 - s)</source>
            <translation>सिग्मॉइड: s देता है s(1 - s)</translation>
        </message>
        <message>
            <source>Sine: sin gives cos</source>
            <translation>ज्या: sin देता है cos</translation>
        </message>
        <message>
            <source>Gamma functions</source>
            <translation>गामा फलन</translation>
        </message>
        <message>
            <source>Sum rule: term by term</source>
            <translation>योग नियम: पद दर पद</translation>
        </message>
        <message>
            <source>Tangent: tan gives 1 + tan²</source>
            <translation>स्पर्शज्या: tan देता है 1 + tan²</translation>
        </message>
        <message>
            <source>What a slope is</source>
            <translation>ढाल क्या है</translation>
        </message>
        <message>
            <source>Powers</source>
            <translation>घात</translation>
        </message>
        <message>
            <source>Sums and constant factors</source>
            <translation>योग और अचर गुणक</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>गुणनफल</translation>
        </message>
        <message>
            <source>Quotients</source>
            <translation>भागफल</translation>
        </message>
        <message>
            <source>The chain rule</source>
            <translation>शृंखला नियम</translation>
        </message>
        <message>
            <source>Exponentials</source>
            <translation>चरघातांकी</translation>
        </message>
        <message>
            <source>Logarithms</source>
            <translation>लघुगणक</translation>
        </message>
        <message>
            <source>Sine and cosine</source>
            <translation>ज्या और कोज्या</translation>
        </message>
        <message>
            <source>Sums over paths</source>
            <translation>रास्तों के योग</translation>
        </message>
        <message>
            <source>The perceptron's chain</source>
            <translation>परसेप्ट्रॉन की शृंखला</translation>
        </message>
        <message>
            <source>Cross-entropy and its cancelling</source>
            <translation>क्रॉस-एंट्रॉपी और उसका कटना</translation>
        </message>
        <message>
            <source>What the tape records</source>
            <translation>टेप क्या रिकॉर्ड करता है</translation>
        </message>
        <message>
            <source>Gradients that add up</source>
            <translation>ग्रेडिएंट जो जमा होते हैं</translation>
        </message>
        <message>
            <source>Stopping the tape</source>
            <translation>टेप रोकना</translation>
        </message>
        <message>
            <source>Vectors and vᵀJ</source>
            <translation>सदिश और vᵀJ</translation>
        </message>
        <message>
            <source>Corners</source>
            <translation>कोने</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>राउंडिंग</translation>
        </message>
        <message>
            <source>Saturation</source>
            <translation>संतृप्ति</translation>
        </message>
        <message>
            <source>Clamps</source>
            <translation>clamp</translation>
        </message>
        <message>
            <source>Finite differences</source>
            <translation>परिमित अंतर</translation>
        </message>
        <message>
            <source>Formulas that grow</source>
            <translation>सूत्र जो बढ़ते हैं</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>प्रशिक्षण</translation>
        </message>
        <message>
            <source>Differentiate by {wrt}.</source>
            <translation>{wrt} के सापेक्ष अवकलन करें।</translation>
        </message>
        <message>
            <source>What was done last when {step} was computed? Begin there.</source>
            <translation>{step} निकालते समय सबसे आख़िर में क्या किया गया? वहीं से शुरू करें।</translation>
        </message>
        <message>
            <source>After the first rule it reads {formula}</source>
            <translation>पहले नियम के बाद यह है {formula}</translation>
        </message>
        <message>
            <source>One way to write it: {formula}</source>
            <translation>लिखने का एक तरीक़ा: {formula}</translation>
        </message>
        <message>
            <source>{path} has more than {megabytes} MB</source>
            <translation>{path} {megabytes} MB से बड़ी है</translation>
        </message>
        <message>
            <source>{path} can't be read: {error}</source>
            <translation>{path} पढ़ी नहीं जा सकती: {error}</translation>
        </message>
        <message>
            <source>{path} is not a text in UTF-8; save the table as CSV in UTF-8</source>
            <translation>{path} UTF-8 में पाठ नहीं है; तालिका को UTF-8 में CSV सहेजें</translation>
        </message>
        <message>
            <source>{path}, line {line}: {why}; export the file again from Triptych</source>
            <translation>{path}, पंक्ति {line}: {why}; फ़ाइल को Triptych से फिर निर्यात करें</translation>
        </message>
        <message>
            <source>The file of your progress was damaged and could not be read. It was set aside as {aside}; a new one was begun.</source>
            <translation>आपकी प्रगति की फ़ाइल ख़राब थी और पढ़ी नहीं जा सकी। उसे {aside} नाम से अलग रखा गया; नई शुरू हुई।</translation>
        </message>
        <message>
            <source>The file of your progress, {path}, is damaged and could not be set aside: {error}. Practice goes on, but is not kept.</source>
            <translation>आपकी प्रगति की फ़ाइल, {path}, ख़राब है और अलग नहीं रखी जा सकी: {error}। अभ्यास चलता है, पर सहेजा नहीं जाता।</translation>
        </message>
        <message>
            <source>The file of your progress, {path}, was gone, so a new one was begun; what it held is not known any more.</source>
            <translation>आपकी प्रगति की फ़ाइल, {path}, ग़ायब थी, इसलिए नई शुरू की गई; उसमें जो था वह अब ज्ञात नहीं।</translation>
        </message>
        <message>
            <source>The file of your progress, {path}, is in use by another program. Practice goes on, and is kept as soon as the file is free.</source>
            <translation>आपकी प्रगति की फ़ाइल, {path}, दूसरे प्रोग्राम के पास है। अभ्यास चलता है, और फ़ाइल ख़ाली होते ही सहेजा जाता है।</translation>
        </message>
        <message>
            <source>The file of your progress, {path}, can't be written ({error}). Practice goes on, but is not kept.</source>
            <translation>आपकी प्रगति की फ़ाइल, {path}, लिखी नहीं जा सकती ({error})। अभ्यास चलता है, पर सहेजा नहीं जाता।</translation>
        </message>
        <message>
            <source>The file of your progress, {path}, was written by a newer Triptych. It is left as it is; practice goes on, but is not kept.</source>
            <translation>आपकी प्रगति की फ़ाइल, {path}, नए Triptych ने लिखी है। वह वैसी ही छोड़ी गई; अभ्यास चलता है, पर सहेजा नहीं जाता।</translation>
        </message>
        <message>
            <source>This has more than {most} MB, so it was not read; a session is a page or two of text</source>
            <translation>यह {most} MB से बड़ा है, इसलिए नहीं पढ़ा गया; सत्र एक-दो पन्नों का होता है</translation>
        </message>
        <message>
            <source>Here is more than a session keeps ({most} MB in all, 200,000 characters in a cell), so nothing was written; take some of the lab's cells away, or save them as a notebook</source>
            <translation>यहाँ सत्र की क्षमता से अधिक है (कुल {most} MB, एक सेल में 200,000 वर्ण), इसलिए कुछ नहीं लिखा गया; प्रयोगशाला के कुछ सेल हटाएँ, या उन्हें नोटबुक के रूप में सहेजें</translation>
        </message>
        <message>
            <source>The file is not a text in UTF-8, so it is no session</source>
            <translation>फ़ाइल UTF-8 में पाठ नहीं, इसलिए सत्र नहीं है</translation>
        </message>
        <message>
            <source>This is no session, or a damaged one: line {line} can't be read as TOML</source>
            <translation>यह सत्र नहीं है, या क्षतिग्रस्त है: पंक्ति {line} TOML के रूप में नहीं पढ़ी जा सकती</translation>
        </message>
        <message>
            <source>This is no session: its brackets or names are nested deeper than any session's</source>
            <translation>यह सत्र नहीं है: इसके कोष्ठक या नाम किसी भी सत्र से अधिक गहरे हैं</translation>
        </message>
        <message>
            <source>The field '{room}.table' can't be used: row {row} has {has} numbers for {names} names</source>
            <translation>फ़ील्ड '{room}.table' काम का नहीं: पंक्ति {row} में {names} नामों के लिए {has} संख्याएँ हैं</translation>
        </message>
        <message>
            <source>This session was cut short: the line that ends it is missing. Open a whole copy of it, or, if nothing else is missing, write {mark} below it</source>
            <translation>यह सत्र अधूरा है: इसे समाप्त करने वाली पंक्ति नहीं है। पूरी प्रति खोलें, या और कुछ न छूटा हो तो नीचे {mark} लिखें</translation>
        </message>
        <message>
            <source>This is no session: a line such as triptych = 1 is missing</source>
            <translation>यह सत्र नहीं है: triptych = 1 जैसी पंक्ति छूटी है</translation>
        </message>
        <message>
            <source>This session has format {number}; this program reads formats up to {known}. Open it with a newer Triptych</source>
            <translation>इस सत्र का फ़ॉर्मैट {number} है; यह प्रोग्राम {known} तक के पढ़ता है। इसे नए Triptych से खोलें</translation>
        </message>
        <message>
            <source>This session goes with the lessons in {path}, which can't be opened from here; open them from the menu, wherever they are</source>
            <translation>यह सत्र {path} के पाठों के साथ है, जो यहाँ से नहीं खुलते; वे जहाँ भी हों, उन्हें मेनू से खोलें</translation>
        </message>
        <message>
            <source>The field 'perceptron.program' is no network that the Perceptron room can show</source>
            <translation>फ़ील्ड 'perceptron.program' ऐसा नेटवर्क नहीं जिसे परसेप्ट्रॉन कक्ष दिखा सके</translation>
        </message>
        <message>
            <source>{name} was changed by another window or program since it was opened or saved here, so nothing was written: save over it, or under another name</source>
            <translation>{name} को यहाँ खोलने या सहेजने के बाद किसी दूसरी विंडो या प्रोग्राम ने बदल दिया, इसलिए कुछ नहीं लिखा गया: उसके ऊपर सहेजें, या दूसरे नाम से सहेजें</translation>
        </message>
        <message>
            <source>This line is no session, or was changed on its way; copy it once more</source>
            <translation>यह पंक्ति सत्र नहीं है, या रास्ते में बदल गई; फिर से कॉपी करें</translation>
        </message>
        <message>
            <source>The line of this session was cut short on its way; copy it once more, to its end</source>
            <translation>इस सत्र की पंक्ति रास्ते में कट गई; अंत तक फिर से कॉपी करें</translation>
        </message>
        <message>
            <source>{path} is a folder; choose a file in it</source>
            <translation>{path} फ़ोल्डर है; उसमें से फ़ाइल चुनें</translation>
        </message>
        <message>
            <source>{path} can't be written: {error}. What was there is as it was; choose another place</source>
            <translation>{path} लिखी नहीं जा सकती: {error}। जो वहाँ था वैसा ही है; दूसरी जगह चुनें</translation>
        </message>
        <message>
            <source>The chain rule is written out for numbers; over vectors and matrices the other two show the same</source>
            <translation>शृंखला नियम संख्याओं के लिए लिखा जाता है; सदिशों और मैट्रिक्सों पर बाक़ी दो वही दिखाते हैं</translation>
        </message>
        <message>
            <source>There are {count} paths, too many to write each one out; the other two show the same</source>
            <translation>{count} रास्ते हैं, हर एक को लिखने के लिए बहुत ज़्यादा; बाक़ी दो वही दिखाते हैं</translation>
        </message>
        <message>
            <source>PyTorch's code for this program could not be had</source>
            <translation>इस प्रोग्राम का PyTorch कोड नहीं मिल सका</translation>
        </message>
        <message>
            <source>SymPy has no exact word for something here: {word}</source>
            <translation>SymPy के पास यहाँ किसी चीज़ का सटीक शब्द नहीं: {word}</translation>
        </message>
        <message>
            <source>There are {count} numbers to differentiate by, too many to write SymPy's derivatives out</source>
            <translation>जिनके सापेक्ष अवकलन हो ऐसी {count} संख्याएँ हैं, SymPy के अवकलज लिखने के लिए बहुत ज़्यादा</translation>
        </message>
        <message>
            <source>Written out, SymPy's derivative would fill many pages; the other two show its numbers</source>
            <translation>पूरा लिखने पर SymPy का अवकलज कई पन्ने भर देगा; बाकी दोनों उसकी संख्याएँ दिखाते हैं</translation>
        </message>
        <message>
            <source>There is no curve along a single number to be drawn</source>
            <translation>एक संख्या के साथ बनाने को कोई वक्र नहीं</translation>
        </message>
        <message>
            <source>At this point SymPy's code has no number for {what}, so it is left out here</source>
            <translation>इस बिंदु पर SymPy के कोड के पास {what} के लिए कोई संख्या नहीं है, इसलिए वह यहाँ छोड़ दिया गया है</translation>
        </message>
        <message>
            <source>The code gave {found} for {what}, and {shown} is shown. So nothing was written; please report this program</source>
            <translation>कोड ने {what} के लिए {found} दिया, और {shown} दिख रहा है। इसलिए कुछ नहीं लिखा गया; कृपया इस प्रोग्राम की सूचना दें</translation>
        </message>
        <message>
            <source>The code for {name} did not run: {error}. So nothing was written; please report this program</source>
            <translation>{name} का कोड नहीं चला: {error}। इसलिए कुछ नहीं लिखा गया; कृपया इस प्रोग्राम की सूचना दें</translation>
        </message>
        <message>
            <source>The code did not end within {seconds} s, so it was stopped and nothing was written</source>
            <translation>कोड {seconds} s में समाप्त नहीं हुआ, इसलिए रोका गया और कुछ नहीं लिखा गया</translation>
        </message>
        <message>
            <source>The process that runs the code ended before it was done, so nothing was written; try again</source>
            <translation>कोड चलाने वाली प्रक्रिया पूरा होने से पहले समाप्त हुई, इसलिए कुछ नहीं लिखा गया; फिर कोशिश करें</translation>
        </message>
        <message>
            <source>The drawing was not done within {seconds} s, so it was stopped, and there is no file</source>
            <translation>चित्र {seconds} s में पूरा नहीं बना, इसलिए उसे रोक दिया गया, और कोई फ़ाइल नहीं है</translation>
        </message>
        <message>
            <source>The process that draws for files ended before it was done, so there is no file; try again</source>
            <translation>फ़ाइलों के लिए चित्र बनाने वाली प्रक्रिया काम पूरा होने से पहले समाप्त हो गई, इसलिए कोई फ़ाइल नहीं है; फिर से कोशिश करें</translation>
        </message>
        <message>
            <source>The curves came out differently when the code was run, so they are left out here</source>
            <translation>कोड चलने पर वक्र अलग निकले, इसलिए यहाँ छोड़ दिए गए</translation>
        </message>
        <message>
            <source>Somewhere along the curves the code has no number to give, so they are left out here</source>
            <translation>वक्रों पर कहीं कोड कोई संख्या नहीं दे पाता, इसलिए वे यहाँ छोड़ दिए गए</translation>
        </message>
        <message>
            <source>The numbers were computed anew and came out differently ({what}: {found}, shown {shown}), so nothing was written. Move a slider and try again</source>
            <translation>संख्याएँ फिर निकाली गईं और अलग निकलीं ({what}: {found}, दिखा {shown}), इसलिए कुछ नहीं लिखा गया। कोई स्लाइडर हिलाकर फिर कोशिश करें</translation>
        </message>
        <message>
            <source>Cell {number} was not run: {because} A file would not do what it says, so nothing was written</source>
            <translation>सेल {number} नहीं चला: {because} फ़ाइल वह नहीं करती जो कहती है, इसलिए कुछ नहीं लिखा गया</translation>
        </message>
        <message>
            <source>Run the cells one by one: cell {number} ends with an error, as in the lab, and a run of the whole file ends there</source>
            <translation>सेल एक-एक करके चलाएँ: सेल {number} लैब की तरह त्रुटि पर समाप्त होता है, और पूरी फ़ाइल चलाने पर वह वहीं रुक जाती है</translation>
        </message>
        <message>
            <source>There is no answer to this program that could be taken away: {because}</source>
            <translation>इस प्रोग्राम का ऐसा उत्तर नहीं जिसे साथ ले जाया जा सके: {because}</translation>
        </message>
        <message>
            <source>Verdicts</source>
            <translation>निर्णय</translation>
        </message>
        <message>
            <source>Functions</source>
            <translation>फलन</translation>
        </message>
        <message>
            <source>What it says, and where</source>
            <translation>यह क्या कहता है, और कहाँ</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>परिभाषा</translation>
        </message>
        <message>
            <source>Local derivative</source>
            <translation>स्थानीय अवकलज</translation>
        </message>
        <message>
            <source>What it hands back: v is the gradient that comes to it</source>
            <translation>यह क्या लौटाता है: v वह ग्रेडिएंट है जो इस तक आता है</translation>
        </message>
        <message>
            <source>Edges</source>
            <translation>किनारे</translation>
        </message>
        <message>
            <source>Real where</source>
            <translation>वास्तविक जहाँ</translation>
        </message>
        <message>
            <source>Has a slope by {param} where</source>
            <translation>{param} के सापेक्ष ढाल है जहाँ</translation>
        </message>
        <message>
            <source>A corner, a jump or a vertical slope where</source>
            <translation>कोना, उछाल या खड़ी ढाल जहाँ</translation>
        </message>
        <message>
            <source>In code, held fixed where</source>
            <translation>कोड में थमा हुआ जहाँ</translation>
        </message>
        <message>
            <source>Comes near to, and never reaches,</source>
            <translation>पास आता है, पर कभी पहुँचता नहीं,</translation>
        </message>
        <message>
            <source>None: it is real and smooth everywhere.</source>
            <translation>कोई नहीं: यह हर जगह वास्तविक और चिकना है।</translation>
        </message>
        <message>
            <source>How it is written</source>
            <translation>कैसे लिखा जाता है</translation>
        </message>
        <message>
            <source>In</source>
            <translation>में</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>लिखा</translation>
        </message>
        <message>
            <source>a program here</source>
            <translation>यहाँ का प्रोग्राम</translation>
        </message>
        <message>
            <source>by its definition</source>
            <translation>अपनी परिभाषा से</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>आज़माएँ</translation>
        </message>
    </context>
    <context>
        <name>examples</name>
        <message>
            <source>First steps</source>
            <translation>पहले क़दम</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>वर्ग</translation>
        </message>
        <message>
            <source>Sine of a square</source>
            <translation>वर्ग की ज्या</translation>
        </message>
        <message>
            <source>An input used twice: two paths</source>
            <translation>दो बार इस्तेमाल इनपुट: दो रास्ते</translation>
        </message>
        <message>
            <source>Product and quotient</source>
            <translation>गुणनफल और भागफल</translation>
        </message>
        <message>
            <source>Two inputs</source>
            <translation>दो इनपुट</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>सीखना</translation>
        </message>
        <message>
            <source>Perceptron with binary cross-entropy</source>
            <translation>द्विआधारी क्रॉस-एंट्रॉपी वाला परसेप्ट्रॉन</translation>
        </message>
        <message>
            <source>Cross-entropy written out</source>
            <translation>पूरी लिखी क्रॉस-एंट्रॉपी</translation>
        </message>
        <message>
            <source>Line through one point: squared error</source>
            <translation>एक बिंदु से रेखा: वर्ग त्रुटि</translation>
        </message>
        <message>
            <source>Hinge loss</source>
            <translation>Hinge लॉस</translation>
        </message>
        <message>
            <source>Network of 2-2-2 units with published numbers (M. Mazur)</source>
            <translation>प्रकाशित संख्याओं वाला 2-2-2 इकाइयों का नेटवर्क (M. Mazur)</translation>
        </message>
        <message>
            <source>Vectors</source>
            <translation>सदिश</translation>
        </message>
        <message>
            <source>Mean of squares</source>
            <translation>वर्गों का माध्य</translation>
        </message>
        <message>
            <source>Dot product into a neuron</source>
            <translation>न्यूरॉन में अदिश गुणनफल</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>दूरी</translation>
        </message>
        <message>
            <source>Where the three part</source>
            <translation>जहाँ तीनों अलग होते हैं</translation>
        </message>
        <message>
            <source>Kink: relu at 0</source>
            <translation>मोड़: 0 पर relu</translation>
        </message>
        <message>
            <source>Kink: the larger of two at a tie</source>
            <translation>मोड़: बराबरी पर दो में से बड़ा</translation>
        </message>
        <message>
            <source>Saturation: p is exactly 1 in float32</source>
            <translation>संतृप्ति: float32 में p ठीक 1 है</translation>
        </message>
        <message>
            <source>Clamp: a gradient of 0 in float64</source>
            <translation>clamp: float64 में ग्रेडिएंट 0</translation>
        </message>
        <message>
            <source>Cancellation: 1 - cos(x) for a small x</source>
            <translation>निरसन: छोटे x पर 1 - cos(x)</translation>
        </message>
        <message>
            <source>Overflow: exp of a large number</source>
            <translation>ओवरफ़्लो: बड़ी संख्या का exp</translation>
        </message>
        <message>
            <source>Outside the domain: log of a negative number</source>
            <translation>प्रांत से बाहर: ऋणात्मक संख्या का log</translation>
        </message>
        <message>
            <source>A masked branch that still hurts</source>
            <translation>मास्क की शाखा जो फिर भी बिगाड़ती है</translation>
        </message>
        <message>
            <source>Growth</source>
            <translation>वृद्धि</translation>
        </message>
        <message>
            <source>Logistic map, five times</source>
            <translation>लॉजिस्टिक मैप, पाँच बार</translation>
        </message>
    </context>
    <context>
        <name>further</name>
        <message>
            <source>Finite difference</source>
            <translation>परिमित अंतर</translation>
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
            <translation>सम्मिश्र चरण</translation>
        </message>
        <message>
            <source>Im f(x + ih) / h</source>
            <translation>Im f(x + ih) / h</translation>
        </message>
        <message>
            <source>Forward mode</source>
            <translation>फ़ॉरवर्ड मोड</translation>
        </message>
        <message>
            <source>dual numbers, one input at a time</source>
            <translation>द्वैत संख्याएँ, एक बार में एक इनपुट</translation>
        </message>
        <message>
            <source>dual numbers</source>
            <translation>द्वैत संख्याएँ</translation>
        </message>
        <message>
            <source>micrograd's tape</source>
            <translation>micrograd का टेप</translation>
        </message>
        <message>
            <source>an object for every number, then back</source>
            <translation>हर संख्या के लिए एक ऑब्जेक्ट, फिर वापसी</translation>
        </message>
        <message>
            <source>a tape of objects</source>
            <translation>ऑब्जेक्टों का टेप</translation>
        </message>
    </context>
    <context>
        <name>lab</name>
        <message>
            <source>{name}: version {was} → {now}</source>
            <translation>{name}: संस्करण {was} → {now}</translation>
        </message>
        <message>
            <source>  (leaf)</source>
            <translation>  (leaf)</translation>
        </message>
        <message>
            <source>  (not on the tape)</source>
            <translation>  (टेप पर नहीं)</translation>
        </message>
        <message>
            <source>freed: {steps}</source>
            <translation>मुक्त: {steps}</translation>
        </message>
        <message>
            <source>recorded anew: {steps}</source>
            <translation>फिर रिकॉर्ड: {steps}</translation>
        </message>
        <message>
            <source>name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>What it is called</source>
            <translation>इसे क्या कहते हैं</translation>
        </message>
        <message>
            <source>value</source>
            <translation>मान</translation>
        </message>
        <message>
            <source>Its numbers, as torch prints them</source>
            <translation>इसकी संख्याएँ, जैसे torch छापता है</translation>
        </message>
        <message>
            <source>The gradient that backward has added up here so far</source>
            <translation>ग्रेडिएंट जो backward ने अब तक यहाँ जोड़ा</translation>
        </message>
        <message>
            <source>Whether operations on it are recorded</source>
            <translation>इस पर की गई क्रियाएँ रिकॉर्ड होती हैं या नहीं</translation>
        </message>
        <message>
            <source>Whether it was given, and not computed by recorded operations</source>
            <translation>क्या यह दिया गया था, रिकॉर्ड की गई क्रियाओं से नहीं निकला</translation>
        </message>
        <message>
            <source>The step of the tape that made it</source>
            <translation>टेप का वह चरण जिसने इसे बनाया</translation>
        </message>
        <message>
            <source>version</source>
            <translation>संस्करण</translation>
        </message>
        <message>
            <source>How often its numbers were changed in place</source>
            <translation>इसकी संख्याएँ कितनी बार वहीं की वहीं बदली गईं</translation>
        </message>
        <message>
            <source>The type of its numbers</source>
            <translation>इसकी संख्याओं का प्रकार</translation>
        </message>
        <message>
            <source>shape</source>
            <translation>आकार</translation>
        </message>
        <message>
            <source>How many numbers it has along each axis</source>
            <translation>हर अक्ष पर इसमें कितनी संख्याएँ हैं</translation>
        </message>
        <message>
            <source>shares</source>
            <translation>साझा</translation>
        </message>
        <message>
            <source>The other names of the same numbers in memory</source>
            <translation>मेमोरी में इन्हीं संख्याओं के दूसरे नाम</translation>
        </message>
        <message>
            <source>step</source>
            <translation>चरण</translation>
        </message>
        <message>
            <source>torch's name of the step</source>
            <translation>torch में चरण का नाम</translation>
        </message>
        <message>
            <source>made</source>
            <translation>बनाया</translation>
        </message>
        <message>
            <source>The tensor that it made; for AccumulateGrad the leaf that it writes to</source>
            <translation>जो टेंसर इसने बनाया; AccumulateGrad में वह पत्ता जिसमें यह लिखता है</translation>
        </message>
        <message>
            <source>hands on to</source>
            <translation>आगे देता है</translation>
        </message>
        <message>
            <source>The steps that get its gradients in backward</source>
            <translation>वे चरण जिन्हें backward में इसका ग्रेडिएंट मिलता है</translation>
        </message>
        <message>
            <source>saved for backward</source>
            <translation>backward के लिए रखा</translation>
        </message>
        <message>
            <source>What it keeps, and whether that was freed or overwritten</source>
            <translation>यह क्या रखता है, और वह मुक्त हुआ या ऊपर लिखा गया</translation>
        </message>
        <message>
            <source>freed</source>
            <translation>मुक्त</translation>
        </message>
        <message>
            <source>overwritten</source>
            <translation>ऊपर लिखा गया</translation>
        </message>
    </context>
    <context>
        <name>lab-benches</name>
        <message>
            <source>Who wrote to .grad, and when</source>
            <translation>.grad में किसने लिखा, और कब</translation>
        </message>
        <message>
            <source>backward adds to .grad. It never replaces what is there, so without clearing the same gradient comes twice, three times.</source>
            <translation>backward .grad में जोड़ता है। जो वहाँ है उसे कभी नहीं बदलता, इसलिए ख़ाली किए बिना वही ग्रेडिएंट दो बार, तीन बार आता है।</translation>
        </message>
        <message>
            <source>Nothing clears it</source>
            <translation>कोई ख़ाली नहीं करता</translation>
        </message>
        <message>
            <source>Every backward adds the same slope once more.</source>
            <translation>हर backward वही ढाल एक बार और जोड़ता है।</translation>
        </message>
        <message>
            <source>x.grad.zero_()</source>
            <translation>x.grad.zero_()</translation>
        </message>
        <message>
            <source>The same tensor is kept and filled with 0.</source>
            <translation>वही टेंसर रहता है और 0 से भर जाता है।</translation>
        </message>
        <message>
            <source>x.grad = None</source>
            <translation>x.grad = None</translation>
        </message>
        <message>
            <source>The gradient is thrown away; the next backward makes a new one.</source>
            <translation>ग्रेडिएंट फेंक दिया जाता है; अगला backward नया बनाता है।</translation>
        </message>
        <message>
            <source>optimizer.zero_grad()</source>
            <translation>optimizer.zero_grad()</translation>
        </message>
        <message>
            <source>Today's default leaves None behind, and no 0.</source>
            <translation>आज का डिफ़ॉल्ट None छोड़ता है, 0 नहीं।</translation>
        </message>
        <message>
            <source>Four ways to stop a gradient</source>
            <translation>ग्रेडिएंट रोकने के चार तरीक़े</translation>
        </message>
        <message>
            <source>f is stopped in four ways after a first backward, and its result is used in a product. Look at what is recorded, what backward says, and what .grad holds.</source>
            <translation>पहले backward के बाद f को चार तरीक़ों से रोका जाता है, और उसका नतीजा गुणनफल में आता है। देखें कि क्या रिकॉर्ड होता है, backward क्या कहता है, और .grad में क्या है।</translation>
        </message>
        <message>
            <source>x.requires_grad_(False)</source>
            <translation>x.requires_grad_(False)</translation>
        </message>
        <message>
            <source>The leaf is switched off for good. What it had gathered before stays in .grad, and the product is stopped too.</source>
            <translation>पत्ता हमेशा के लिए बंद है। पहले जो जमा किया वह .grad में रहता है, और गुणनफल भी रुक जाता है।</translation>
        </message>
        <message>
            <source>x.detach()</source>
            <translation>x.detach()</translation>
        </message>
        <message>
            <source>The same numbers by another name, without tape. x itself goes on: the product has a slope by x, with y as a constant.</source>
            <translation>वही संख्याएँ दूसरे नाम से, बिना टेप। ख़ुद x आगे चलता है: गुणनफल की x के सापेक्ष ढाल है, y अचर की तरह।</translation>
        </message>
        <message>
            <source>with torch.no_grad():</source>
            <translation>with torch.no_grad():</translation>
        </message>
        <message>
            <source>Nothing inside is recorded. Afterwards x is recorded again, and y is a constant in the product.</source>
            <translation>भीतर कुछ रिकॉर्ड नहीं होता। बाद में x फिर रिकॉर्ड होता है, और y गुणनफल में अचर है।</translation>
        </message>
        <message>
            <source>with torch.inference_mode():</source>
            <translation>with torch.inference_mode():</translation>
        </message>
        <message>
            <source>As no_grad, but what is made inside can never be part of a tape, not even as a constant.</source>
            <translation>no_grad जैसा, पर भीतर जो बने वह कभी टेप का हिस्सा नहीं हो सकता, अचर के रूप में भी नहीं।</translation>
        </message>
        <message>
            <source>Who keeps a gradient</source>
            <translation>ग्रेडिएंट कौन रखता है</translation>
        </message>
        <message>
            <source>A leaf is what you made; what was computed from it passes its gradient on. In place changes are counted, and backward looks at the count.</source>
            <translation>पत्ता वह है जो आपने बनाया; उससे जो निकला वह अपना ग्रेडिएंट आगे देता है। वहीं किए बदलाव गिने जाते हैं, और backward गिनती देखता है।</translation>
        </message>
        <message>
            <source>A leaf</source>
            <translation>पत्ता</translation>
        </message>
        <message>
            <source>Its gradient stays.</source>
            <translation>इसका ग्रेडिएंट रहता है।</translation>
        </message>
        <message>
            <source>Not a leaf</source>
            <translation>पत्ता नहीं</translation>
        </message>
        <message>
            <source>The gradient passes through y, and torch warns the one who looks there.</source>
            <translation>ग्रेडिएंट y से गुज़रता है, और वहाँ देखने वाले को torch चेतावनी देता है।</translation>
        </message>
        <message>
            <source>retain_grad()</source>
            <translation>retain_grad()</translation>
        </message>
        <message>
            <source>Asked beforehand, y keeps a copy of what passes.</source>
            <translation>पहले से कहने पर y गुज़रने वाले की प्रति रखता है।</translation>
        </message>
        <message>
            <source>Changed in place</source>
            <translation>वहीं बदला गया</translation>
        </message>
        <message>
            <source>exp saved its own result; adding to that overwrites it, and the version tells.</source>
            <translation>exp ने अपना ही नतीजा रखा था; उसमें जोड़ना उस पर लिखना है, और संस्करण बता देता है।</translation>
        </message>
        <message>
            <source>A freed tape</source>
            <translation>मुक्त टेप</translation>
        </message>
        <message>
            <source>The first backward lets go of what was saved.</source>
            <translation>पहला backward रखी चीज़ें छोड़ देता है।</translation>
        </message>
        <message>
            <source>The same numbers, two names</source>
            <translation>वही संख्याएँ, दो नाम</translation>
        </message>
        <message>
            <source>detach shares the numbers, so a change of one is a change of both, and it is counted for both.</source>
            <translation>detach संख्याएँ साझा करता है, इसलिए एक का बदलाव दोनों का है, और दोनों के लिए गिना जाता है।</translation>
        </message>
    </context>
    <context>
        <name>lab-mistakes</name>
        <message>
            <source>Nothing to differentiate</source>
            <translation>अवकलन को कुछ नहीं</translation>
        </message>
        <message>
            <source>backward on a plain number</source>
            <translation>सादी संख्या पर backward</translation>
        </message>
        <message>
            <source>Nobody asked for gradients, so nothing was recorded that could be played back.</source>
            <translation>किसी ने ग्रेडिएंट नहीं माँगे, इसलिए चलाने लायक़ कुछ रिकॉर्ड नहीं हुआ।</translation>
        </message>
        <message>
            <source>backward on an integer</source>
            <translation>पूर्णांक पर backward</translation>
        </message>
        <message>
            <source>Two causes in one: gradients were not asked for, and an integer could not have any.</source>
            <translation>एक में दो कारण: ग्रेडिएंट माँगे नहीं गए, और पूर्णांक का हो भी नहीं सकता।</translation>
        </message>
        <message>
            <source>backward after detach</source>
            <translation>detach के बाद backward</translation>
        </message>
        <message>
            <source>detach cuts the tape: what follows knows nothing of x.</source>
            <translation>detach टेप काट देता है: आगे का x को नहीं जानता।</translation>
        </message>
        <message>
            <source>backward after no_grad</source>
            <translation>no_grad के बाद backward</translation>
        </message>
        <message>
            <source>Inside no_grad nothing is recorded, so y came into being without a tape.</source>
            <translation>no_grad के भीतर कुछ रिकॉर्ड नहीं होता, इसलिए y बिना टेप बना।</translation>
        </message>
        <message>
            <source>backward after inference_mode</source>
            <translation>inference_mode के बाद backward</translation>
        </message>
        <message>
            <source>Inference mode records nothing either.</source>
            <translation>inference मोड भी कुछ रिकॉर्ड नहीं करता।</translation>
        </message>
        <message>
            <source>backward after requires_grad_(False)</source>
            <translation>requires_grad_(False) के बाद backward</translation>
        </message>
        <message>
            <source>The leaf was switched off before y was computed.</source>
            <translation>y निकलने से पहले पत्ता बंद कर दिया गया था।</translation>
        </message>
        <message>
            <source>backward after .item()</source>
            <translation>.item() के बाद backward</translation>
        </message>
        <message>
            <source>item() gives a plain number; a tensor made of it starts from nothing.</source>
            <translation>item() सादी संख्या देता है; उससे बना टेंसर शून्य से शुरू होता है।</translation>
        </message>
        <message>
            <source>backward on a comparison</source>
            <translation>तुलना पर backward</translation>
        </message>
        <message>
            <source>A truth value does not move by a little when x does.</source>
            <translation>x के थोड़ा हिलने से सत्य-मान थोड़ा नहीं हिलता।</translation>
        </message>
        <message>
            <source>backward on an argmax</source>
            <translation>argmax पर backward</translation>
        </message>
        <message>
            <source>A place in a list is a whole number; it has no slope.</source>
            <translation>सूची में जगह पूर्ण संख्या है; उसकी ढाल नहीं।</translation>
        </message>
        <message>
            <source>backward after .long()</source>
            <translation>.long() के बाद backward</translation>
        </message>
        <message>
            <source>Whole numbers leave the tape.</source>
            <translation>पूर्णांक टेप छोड़ देते हैं।</translation>
        </message>
        <message>
            <source>requires_grad on the loss only</source>
            <translation>केवल लॉस पर requires_grad</translation>
        </message>
        <message>
            <source>The error goes away, and nothing learns: the tape begins at the loss and never reaches w.</source>
            <translation>त्रुटि चली जाती है, और कुछ नहीं सीखता: टेप लॉस से शुरू होता है और w तक नहीं पहुँचता।</translation>
        </message>
        <message>
            <source>An integer that asks for gradients</source>
            <translation>ग्रेडिएंट माँगने वाला पूर्णांक</translation>
        </message>
        <message>
            <source>Only numbers with a decimal point can have a gradient: write 3.0.</source>
            <translation>केवल दशमलव बिंदु वाली संख्याओं का ग्रेडिएंट हो सकता है: 3.0 लिखें।</translation>
        </message>
        <message>
            <source>An integer asked afterwards</source>
            <translation>पूर्णांक से बाद में माँगना</translation>
        </message>
        <message>
            <source>The same, asked by a method: the text is a little different.</source>
            <translation>वही, मेथड से माँगा हुआ: पाठ थोड़ा अलग है।</translation>
        </message>
        <message>
            <source>A truth value that asks for gradients</source>
            <translation>ग्रेडिएंट माँगने वाला सत्य-मान</translation>
        </message>
        <message>
            <source>True and False have no slope.</source>
            <translation>True और False की ढाल नहीं होती।</translation>
        </message>
        <message>
            <source>grad by something that does not ask</source>
            <translation>उसके सापेक्ष grad जो माँगता नहीं</translation>
        </message>
        <message>
            <source>a takes part in the product, but it was never told to be recorded.</source>
            <translation>a गुणनफल में है, पर उसे रिकॉर्ड होने को कभी नहीं कहा गया।</translation>
        </message>
        <message>
            <source>grad by something unused</source>
            <translation>बेकार पड़े के सापेक्ष grad</translation>
        </message>
        <message>
            <source>a asks for gradients, but the output does not depend on it.</source>
            <translation>a ग्रेडिएंट माँगता है, पर आउटपुट उस पर निर्भर नहीं।</translation>
        </message>
        <message>
            <source>A gradient of a gradient, without create_graph</source>
            <translation>ग्रेडिएंट का ग्रेडिएंट, create_graph के बिना</translation>
        </message>
        <message>
            <source>The first gradient was computed without being recorded. Give grad create_graph=True.</source>
            <translation>पहला ग्रेडिएंट रिकॉर्ड हुए बिना निकला। grad को create_graph=True दें।</translation>
        </message>
        <message>
            <source>require_grad, without the s</source>
            <translation>require_grad, s के बिना</translation>
        </message>
        <message>
            <source>A misspelt keyword is at least refused.</source>
            <translation>ग़लत लिखा कीवर्ड कम से कम नकारा जाता है।</translation>
        </message>
        <message>
            <source>The same misspelling as an attribute</source>
            <translation>वही ग़लती एट्रिब्यूट में</translation>
        </message>
        <message>
            <source>Python takes any attribute in silence: requires_grad stays False.</source>
            <translation>Python हर एट्रिब्यूट चुपचाप ले लेता है: requires_grad False रहता है।</translation>
        </message>
        <message>
            <source>torch.Tensor with a capital T</source>
            <translation>बड़े T वाला torch.Tensor</translation>
        </message>
        <message>
            <source>torch.Tensor is the class; torch.tensor makes a tensor of numbers.</source>
            <translation>torch.Tensor क्लास है; torch.tensor संख्याओं का टेंसर बनाता है।</translation>
        </message>
        <message>
            <source>math on a tracked tensor</source>
            <translation>ट्रैक किए टेंसर पर math</translation>
        </message>
        <message>
            <source>math gives back a plain number. torch warns that the tape ends here.</source>
            <translation>math सादी संख्या लौटाता है। torch चेताता है कि टेप यहाँ समाप्त होता है।</translation>
        </message>
        <message>
            <source>backward on what math gave back</source>
            <translation>math के लौटाए पर backward</translation>
        </message>
        <message>
            <source>A plain number has no backward.</source>
            <translation>सादी संख्या का backward नहीं होता।</translation>
        </message>
        <message>
            <source>numpy on a tracked tensor</source>
            <translation>ट्रैक किए टेंसर पर numpy</translation>
        </message>
        <message>
            <source>numpy knows no tape, so torch does not hand the numbers over.</source>
            <translation>numpy टेप नहीं जानता, इसलिए torch संख्याएँ नहीं देता।</translation>
        </message>
        <message>
            <source>.numpy() on a tracked tensor</source>
            <translation>ट्रैक किए टेंसर पर .numpy()</translation>
        </message>
        <message>
            <source>Detach first, and know that the tape ends there.</source>
            <translation>पहले detach करें, और जानें कि टेप वहाँ समाप्त होता है।</translation>
        </message>
        <message>
            <source>A torch function on a plain number</source>
            <translation>सादी संख्या पर torch का फलन</translation>
        </message>
        <message>
            <source>torch's functions take tensors: wrap the number in torch.tensor.</source>
            <translation>torch के फलन टेंसर लेते हैं: संख्या को torch.tensor में रखें।</translation>
        </message>
        <message>
            <source>x.grad() before backward</source>
            <translation>backward से पहले x.grad()</translation>
        </message>
        <message>
            <source>grad is not a method. Before the first backward it is None, and None can't be called.</source>
            <translation>grad मेथड नहीं है। पहले backward से पहले वह None है, और None बुलाया नहीं जा सकता।</translation>
        </message>
        <message>
            <source>x.grad() after backward</source>
            <translation>backward के बाद x.grad()</translation>
        </message>
        <message>
            <source>After backward it is a tensor, and a tensor can't be called either.</source>
            <translation>backward के बाद वह टेंसर है, और टेंसर भी बुलाया नहीं जा सकता।</translation>
        </message>
        <message>
            <source>Clearing what is not there yet</source>
            <translation>जो अभी है नहीं उसे ख़ाली करना</translation>
        </message>
        <message>
            <source>Before the first backward .grad is None.</source>
            <translation>पहले backward से पहले .grad None है।</translation>
        </message>
        <message>
            <source>Twice, and adding up</source>
            <translation>दो बार, और जमा होना</translation>
        </message>
        <message>
            <source>backward twice on one graph</source>
            <translation>एक ग्राफ़ पर दो बार backward</translation>
        </message>
        <message>
            <source>The first backward let go of what had been saved.</source>
            <translation>पहले backward ने रखी चीज़ें छोड़ दी थीं।</translation>
        </message>
        <message>
            <source>Twice, where nothing was saved</source>
            <translation>दो बार, जहाँ कुछ रखा नहीं</translation>
        </message>
        <message>
            <source>A sum needs no numbers for its slope, so nothing is freed: it works, and adds up to 2.</source>
            <translation>योग को ढाल के लिए संख्याएँ नहीं चाहिए, इसलिए कुछ मुक्त नहीं होता: यह चलता है, और 2 तक जमा होता है।</translation>
        </message>
        <message>
            <source>Twice on 2*x</source>
            <translation>2*x पर दो बार</translation>
        </message>
        <message>
            <source>A product does save something, even where one factor is a plain 2.</source>
            <translation>गुणनफल कुछ रखता है, चाहे एक गुणनखंड सादा 2 हो।</translation>
        </message>
        <message>
            <source>4, 8, 12, 16</source>
            <translation>4, 8, 12, 16</translation>
        </message>
        <message>
            <source>A new forward each time is allowed, and each backward adds to what is there.</source>
            <translation>हर बार नया forward ठीक है, और हर backward मौजूद में जोड़ता है।</translation>
        </message>
        <message>
            <source>A name for the old gradient</source>
            <translation>पुराने ग्रेडिएंट का नाम</translation>
        </message>
        <message>
            <source>The sum is made in place: the old name shows the new value.</source>
            <translation>योग वहीं होता है: पुराना नाम नया मान दिखाता है।</translation>
        </message>
        <message>
            <source>Off, on again, and a stale 4</source>
            <translation>बंद, फिर चालू, और पुराना 4</translation>
        </message>
        <message>
            <source>Switching the flag does not clear .grad: 4 becomes 8.</source>
            <translation>फ़्लैग बदलने से .grad ख़ाली नहीं होता: 4 से 8 हो जाता है।</translation>
        </message>
        <message>
            <source>zero_grad leaves None</source>
            <translation>zero_grad None छोड़ता है</translation>
        </message>
        <message>
            <source>Since the default became set_to_none, .grad is None afterwards and not 0.</source>
            <translation>जब से set_to_none डिफ़ॉल्ट है, बाद में .grad None है, 0 नहीं।</translation>
        </message>
        <message>
            <source>backward with create_graph</source>
            <translation>create_graph वाला backward</translation>
        </message>
        <message>
            <source>The gradient gets a tape of its own, and the two hold each other in memory. Use autograd.grad.</source>
            <translation>ग्रेडिएंट को अपना टेप मिलता है, और दोनों एक-दूसरे को मेमोरी में थामते हैं। autograd.grad लें।</translation>
        </message>
        <message>
            <source>Leaves and updates</source>
            <translation>पत्ते और बदलाव</translation>
        </message>
        <message>
            <source>Updating a leaf in place</source>
            <translation>पत्ते को वहीं बदलना</translation>
        </message>
        <message>
            <source>A leaf that is recorded can't be overwritten: the tape would point to a number that is gone. Update inside no_grad.</source>
            <translation>रिकॉर्ड हो रहे पत्ते पर ऊपर नहीं लिखा जा सकता: टेप ऐसी संख्या की ओर होता जो जा चुकी। no_grad के भीतर बदलें।</translation>
        </message>
        <message>
            <source>x += 1 on a leaf</source>
            <translation>पत्ते पर x += 1</translation>
        </message>
        <message>
            <source>The same for any change in place.</source>
            <translation>वहीं किए हर बदलाव के लिए यही।</translation>
        </message>
        <message>
            <source>Writing into a part of a leaf</source>
            <translation>पत्ते के हिस्से में लिखना</translation>
        </message>
        <message>
            <source>A part of a leaf is a view of it, and is guarded as well.</source>
            <translation>पत्ते का हिस्सा उसका view है, और उतना ही सुरक्षित।</translation>
        </message>
        <message>
            <source>The update that loses its gradient</source>
            <translation>बदलाव जो अपना ग्रेडिएंट खो देता है</translation>
        </message>
        <message>
            <source>w is a new name for something computed: no leaf any more, so its .grad stays None.</source>
            <translation>w गणना से निकले का नया नाम है: अब पत्ता नहीं, इसलिए उसका .grad None रहता है।</translation>
        </message>
        <message>
            <source>Looking for the gradient of what was computed</source>
            <translation>गणना से निकले का ग्रेडिएंट खोजना</translation>
        </message>
        <message>
            <source>The gradient went through y to x. Ask y to keep it with retain_grad() before backward.</source>
            <translation>ग्रेडिएंट y से x तक गया। backward से पहले y से retain_grad() द्वारा रखने को कहें।</translation>
        </message>
        <message>
            <source>An update inside no_grad by a new name</source>
            <translation>no_grad के भीतर नए नाम से बदलाव</translation>
        </message>
        <message>
            <source>Inside no_grad the new w is made without requires_grad. Write w -= … there instead.</source>
            <translation>no_grad के भीतर नया w बिना requires_grad बनता है। वहाँ w -= … लिखें।</translation>
        </message>
        <message>
            <source>The right update</source>
            <translation>सही बदलाव</translation>
        </message>
        <message>
            <source>In place, inside no_grad: w stays a leaf. Its .grad still holds the old value, so clear it.</source>
            <translation>वहीं, no_grad के भीतर: w पत्ता रहता है। उसके .grad में अब भी पुराना मान है, इसलिए ख़ाली करें।</translation>
        </message>
        <message>
            <source>retain_grad without a tape</source>
            <translation>बिना टेप retain_grad</translation>
        </message>
        <message>
            <source>Only a tensor that is recorded can keep a gradient.</source>
            <translation>केवल रिकॉर्ड होता टेंसर ग्रेडिएंट रख सकता है।</translation>
        </message>
        <message>
            <source>Switching off something computed</source>
            <translation>गणना से निकले को बंद करना</translation>
        </message>
        <message>
            <source>Only a leaf has a switch. y.detach() gives the numbers without the tape.</source>
            <translation>केवल पत्ते में स्विच है। y.detach() बिना टेप की संख्याएँ देता है।</translation>
        </message>
        <message>
            <source>Overwriting what backward needs</source>
            <translation>backward को जो चाहिए उस पर लिखना</translation>
        </message>
        <message>
            <source>exp saved its own result for its slope, and add_ wrote over it. Use z = z + 1.</source>
            <translation>exp ने ढाल के लिए अपना नतीजा रखा, और add_ ने उस पर लिख दिया। z = z + 1 लें।</translation>
        </message>
        <message>
            <source>The same through detach</source>
            <translation>detach से वही</translation>
        </message>
        <message>
            <source>detach shares the numbers, so the change counts for both.</source>
            <translation>detach संख्याएँ साझा करता है, इसलिए बदलाव दोनों के लिए गिना जाता है।</translation>
        </message>
        <message>
            <source>Updating a saved leaf inside no_grad</source>
            <translation>no_grad के भीतर रखे पत्ते को बदलना</translation>
        </message>
        <message>
            <source>no_grad allows the change, but y had saved the old x.</source>
            <translation>no_grad बदलाव होने देता है, पर y ने पुराना x रखा था।</translation>
        </message>
        <message>
            <source>Through .data: wrong, and silent</source>
            <translation>.data से: ग़लत, और चुपचाप</translation>
        </message>
        <message>
            <source>A change through .data is not counted: backward uses the new number and says nothing. The slope at 2 would be 4.</source>
            <translation>.data से बदलाव नहीं गिना जाता: backward नई संख्या लेता है और कुछ नहीं कहता। 2 पर ढाल 4 होती।</translation>
        </message>
        <message>
            <source>An optimizer over something computed</source>
            <translation>गणना से निकले पर ऑप्टिमाइज़र</translation>
        </message>
        <message>
            <source>An optimizer changes leaves; w*2 is computed anew each time.</source>
            <translation>ऑप्टिमाइज़र पत्ते बदलता है; w*2 हर बार नए सिरे से निकलता है।</translation>
        </message>
        <message>
            <source>A tensor made of a tracked tensor</source>
            <translation>ट्रैक किए टेंसर से टेंसर</translation>
        </message>
        <message>
            <source>It copies the number and leaves the tape behind; torch tells what to write instead.</source>
            <translation>यह संख्या कॉपी करता है और टेप छोड़ देता है; torch बताता है कि क्या लिखें।</translation>
        </message>
        <message>
            <source>A number for a gradient</source>
            <translation>ग्रेडिएंट की जगह संख्या</translation>
        </message>
        <message>
            <source>A gradient is a tensor, or None.</source>
            <translation>ग्रेडिएंट टेंसर होता है, या None।</translation>
        </message>
        <message>
            <source>A gradient of another shape</source>
            <translation>दूसरे आकार का ग्रेडिएंट</translation>
        </message>
        <message>
            <source>It must have the shape of its tensor.</source>
            <translation>उसका आकार अपने टेंसर जैसा हो।</translation>
        </message>
        <message>
            <source>An inference tensor on a tape</source>
            <translation>टेप पर inference टेंसर</translation>
        </message>
        <message>
            <source>What was made in inference mode can't be saved for backward. Clone it, or use no_grad.</source>
            <translation>inference मोड में बना backward के लिए नहीं रखा जा सकता। उसे clone करें, या no_grad लें।</translation>
        </message>
        <message>
            <source>Who is a leaf?</source>
            <translation>पत्ता कौन है?</translation>
        </message>
        <message>
            <source>Plain data, what was detached, and what was computed from constants are leaves; x.double() and v[0] are not.</source>
            <translation>सादा डेटा, detach किया हुआ, और अचरों से निकला पत्ते हैं; x.double() और v[0] नहीं।</translation>
        </message>
        <message>
            <source>Outputs that are no number</source>
            <translation>आउटपुट जो संख्या नहीं</translation>
        </message>
        <message>
            <source>backward on a vector</source>
            <translation>सदिश पर backward</translation>
        </message>
        <message>
            <source>backward starts from one number. Take the sum or the mean, or give it the vector of vᵀJ.</source>
            <translation>backward एक संख्या से शुरू होता है। योग या माध्य लें, या उसे vᵀJ का सदिश दें।</translation>
        </message>
        <message>
            <source>A starting vector of another length</source>
            <translation>दूसरी लंबाई का शुरुआती सदिश</translation>
        </message>
        <message>
            <source>The vector needs one number for each component of the output.</source>
            <translation>सदिश में आउटपुट के हर घटक के लिए एक संख्या चाहिए।</translation>
        </message>
        <message>
            <source>A list for a starting vector</source>
            <translation>शुरुआती सदिश की जगह सूची</translation>
        </message>
        <message>
            <source>It must be a tensor.</source>
            <translation>वह टेंसर होना चाहिए।</translation>
        </message>
        <message>
            <source>A complex output</source>
            <translation>सम्मिश्र आउटपुट</translation>
        </message>
        <message>
            <source>One complex number is two numbers.</source>
            <translation>एक सम्मिश्र संख्या दो संख्याएँ हैं।</translation>
        </message>
        <message>
            <source>Shapes that stretch over each other</source>
            <translation>आकार जो एक-दूसरे पर फैलते हैं</translation>
        </message>
        <message>
            <source>Three and three by one become three by three: the loss means something else.</source>
            <translation>तीन और तीन गुणा एक मिलकर तीन गुणा तीन बनते हैं: लॉस का अर्थ बदल जाता है।</translation>
        </message>
        <message>
            <source>Number types</source>
            <translation>संख्या-प्रकार</translation>
        </message>
        <message>
            <source>float32 @ float64</source>
            <translation>float32 @ float64</translation>
        </message>
        <message>
            <source>Both sides need the same type.</source>
            <translation>दोनों ओर एक ही प्रकार चाहिए।</translation>
        </message>
        <message>
            <source>A float32 layer, float64 data</source>
            <translation>float32 परत, float64 डेटा</translation>
        </message>
        <message>
            <source>Layers are made in float32; the data must be too.</source>
            <translation>परतें float32 में बनती हैं; डेटा भी वैसा हो।</translation>
        </message>
        <message>
            <source>Integers @ floats</source>
            <translation>पूर्णांक @ float</translation>
        </message>
        <message>
            <source>A product of vectors does not turn integers into floats.</source>
            <translation>सदिशों का गुणनफल पूर्णांकों को float नहीं बनाता।</translation>
        </message>
        <message>
            <source>Cross entropy with an integer target</source>
            <translation>पूर्णांक लक्ष्य वाली क्रॉस-एंट्रॉपी</translation>
        </message>
        <message>
            <source>The target must be a float of the same type as the prediction.</source>
            <translation>लक्ष्य अनुमान के ही प्रकार का float हो।</translation>
        </message>
        <message>
            <source>Cross entropy with a float64 target</source>
            <translation>float64 लक्ष्य वाली क्रॉस-एंट्रॉपी</translation>
        </message>
        <message>
            <source>The same for float64.</source>
            <translation>float64 के लिए वही।</translation>
        </message>
        <message>
            <source>The same with logits</source>
            <translation>logits के साथ वही</translation>
        </message>
        <message>
            <source>The same cause in other words.</source>
            <translation>वही कारण दूसरे शब्दों में।</translation>
        </message>
        <message>
            <source>A prediction beyond 1</source>
            <translation>1 से बड़ा अनुमान</translation>
        </message>
        <message>
            <source>This loss takes probabilities: put a sigmoid before it, or use the one with logits.</source>
            <translation>यह लॉस प्रायिकताएँ लेता है: पहले सिग्मॉइड लगाएँ, या logits वाला लें।</translation>
        </message>
        <message>
            <source>Which type wins?</source>
            <translation>कौन-सा प्रकार जीतता है?</translation>
        </message>
        <message>
            <source>A lone number of float64 does not change a vector of float32, but it does change a lone number.</source>
            <translation>float64 की अकेली संख्या float32 के सदिश को नहीं बदलती, पर अकेली संख्या को बदलती है।</translation>
        </message>
        <message>
            <source>gradcheck in float32</source>
            <translation>float32 में gradcheck</translation>
        </message>
        <message>
            <source>gradcheck compares with small differences, for which float32 has too few digits. Use float64.</source>
            <translation>gradcheck छोटे अंतरों से तुलना करता है, जिनके लिए float32 में अंक कम हैं। float64 लें।</translation>
        </message>
        <message>
            <source>Kinks, NaN and infinity</source>
            <translation>मोड़, NaN और अनंत</translation>
        </message>
        <message>
            <source>|x| at 0</source>
            <translation>0 पर |x|</translation>
        </message>
        <message>
            <source>There is no slope at the corner; torch says 0.</source>
            <translation>कोने पर ढाल नहीं है; torch 0 कहता है।</translation>
        </message>
        <message>
            <source>√(x²) at 0</source>
            <translation>0 पर √(x²)</translation>
        </message>
        <message>
            <source>The same function as |x|, and the chain rule meets ∞ times 0.</source>
            <translation>|x| जैसा ही फलन, और शृंखला नियम ∞ गुणा 0 पर पहुँचता है।</translation>
        </message>
        <message>
            <source>relu, maximum, clamp and where at 0</source>
            <translation>0 पर relu, maximum, clamp और where</translation>
        </message>
        <message>
            <source>Four ways to write the same corner, and not the same slope. The slope of clamp at its bound has been called a bug and may change.</source>
            <translation>एक ही कोना लिखने के चार तरीक़े, और ढाल एक नहीं। सीमा पर clamp की ढाल को ख़राबी कहा गया है और वह बदल सकती है।</translation>
        </message>
        <message>
            <source>max of equals</source>
            <translation>बराबरों का max</translation>
        </message>
        <message>
            <source>max() shares the gradient among equals; max(dim) gives it to the first.</source>
            <translation>max() बराबरों में ग्रेडिएंट बाँटता है; max(dim) पहले को देता है।</translation>
        </message>
        <message>
            <source>√x at 0</source>
            <translation>0 पर √x</translation>
        </message>
        <message>
            <source>The tangent is vertical.</source>
            <translation>स्पर्शरेखा खड़ी है।</translation>
        </message>
        <message>
            <source>asin at 1</source>
            <translation>1 पर asin</translation>
        </message>
        <message>
            <source>The tangent is vertical here too.</source>
            <translation>स्पर्शरेखा यहाँ भी खड़ी है।</translation>
        </message>
        <message>
            <source>x^(1/3) at 0</source>
            <translation>0 पर x^(1/3)</translation>
        </message>
        <message>
            <source>And here.</source>
            <translation>और यहाँ।</translation>
        </message>
        <message>
            <source>log at 0</source>
            <translation>0 पर log</translation>
        </message>
        <message>
            <source>−∞, with an infinite slope.</source>
            <translation>−∞, अनंत ढाल के साथ।</translation>
        </message>
        <message>
            <source>0·log 0</source>
            <translation>0·log 0</translation>
        </message>
        <message>
            <source>0 times −∞ is no number.</source>
            <translation>0 गुणा −∞ संख्या नहीं।</translation>
        </message>
        <message>
            <source>xlogy(0, 0)</source>
            <translation>xlogy(0, 0)</translation>
        </message>
        <message>
            <source>Made for a value of 0; its gradient is no number all the same.</source>
            <translation>0 मान के लिए बना; फिर भी इसका ग्रेडिएंट संख्या नहीं।</translation>
        </message>
        <message>
            <source>log of −1</source>
            <translation>−1 का log</translation>
        </message>
        <message>
            <source>The value is no number, and the gradient looks fine: 1/x knows nothing of the domain.</source>
            <translation>मान संख्या नहीं, और ग्रेडिएंट ठीक दिखता है: 1/x प्रांत को नहीं जानता।</translation>
        </message>
        <message>
            <source>where hides a root</source>
            <translation>where मूल छिपाता है</translation>
        </message>
        <message>
            <source>where picks the value, but the gradient of the other branch is multiplied by 0, and 0 times NaN is NaN.</source>
            <translation>where मान चुनता है, पर दूसरी शाखा का ग्रेडिएंट 0 से गुणा होता है, और 0 गुणा NaN, NaN है।</translation>
        </message>
        <message>
            <source>where around sin x / x</source>
            <translation>sin x / x के चारों ओर where</translation>
        </message>
        <message>
            <source>The same. Make the branch itself safe with a second where, or use torch.sinc.</source>
            <translation>वही। दूसरे where से शाखा को ही सुरक्षित करें, या torch.sinc लें।</translation>
        </message>
        <message>
            <source>exp(100) in float32</source>
            <translation>float32 में exp(100)</translation>
        </message>
        <message>
            <source>The largest float32 is about 3.4e38.</source>
            <translation>सबसे बड़ा float32 लगभग 3.4e38 है।</translation>
        </message>
        <message>
            <source>log(1 + exp(100))</source>
            <translation>log(1 + exp(100))</translation>
        </message>
        <message>
            <source>Infinite on the way, so the slope is ∞/∞. softplus gives 100 and 1.</source>
            <translation>बीच में अनंत, इसलिए ढाल ∞/∞ है। softplus 100 और 1 देता है।</translation>
        </message>
        <message>
            <source>1/(1 + exp(100))</source>
            <translation>1/(1 + exp(100))</translation>
        </message>
        <message>
            <source>The value is 0, its slope ∞/∞². torch.sigmoid does not pass through ∞.</source>
            <translation>मान 0 है, ढाल ∞/∞²। torch.sigmoid ∞ से नहीं गुज़रता।</translation>
        </message>
        <message>
            <source>(−8)^(1/3)</source>
            <translation>(−8)^(1/3)</translation>
        </message>
        <message>
            <source>A real power of a negative number is no number, although the real root is −2.</source>
            <translation>ऋणात्मक संख्या की वास्तविक घात संख्या नहीं, हालाँकि वास्तविक मूल −2 है।</translation>
        </message>
        <message>
            <source>floor, round and sign</source>
            <translation>floor, round और sign</translation>
        </message>
        <message>
            <source>Flat but for jumps: the gradient is 0 and nothing learns.</source>
            <translation>उछालों के सिवा सपाट: ग्रेडिएंट 0 है और कुछ नहीं सीखता।</translation>
        </message>
        <message>
            <source>x // 1</source>
            <translation>x // 1</translation>
        </message>
        <message>
            <source>torch has no derivative for it, and says so only in backward.</source>
            <translation>torch के पास इसका अवकलज नहीं, और वह यह केवल backward में बताता है।</translation>
        </message>
        <message>
            <source>x % 1</source>
            <translation>x % 1</translation>
        </message>
        <message>
            <source>The slope is 1, as if there were no jumps.</source>
            <translation>ढाल 1 है, मानो उछाल हों ही नहीं।</translation>
        </message>
        <message>
            <source>Anomaly mode</source>
            <translation>विसंगति मोड</translation>
        </message>
        <message>
            <source>Anomaly mode stops at the first step whose gradient is no number, and names it.</source>
            <translation>विसंगति मोड उस पहले चरण पर रुकता है जिसका ग्रेडिएंट संख्या नहीं, और उसका नाम बताता है।</translation>
        </message>
    </context>
    <context>
        <name>ledger</name>
        <message>
            <source>forward</source>
            <translation>आगे</translation>
        </message>
        <message>
            <source>back</source>
            <translation>पीछे</translation>
        </message>
        <message>
            <source>way</source>
            <translation>दिशा</translation>
        </message>
        <message>
            <source>step</source>
            <translation>चरण</translation>
        </message>
        <message>
            <source>in {dtype}</source>
            <translation>{dtype} में</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>सटीक</translation>
        </message>
        <message>
            <source>own error</source>
            <translation>अपनी त्रुटि</translation>
        </message>
        <message>
            <source>inherited</source>
            <translation>विरासत में</translation>
        </message>
        <message>
            <source>{way} at {step} ({inherited} ulp inherited, {own} of its own)</source>
            <translation>{step} पर {way} ({inherited} ulp विरासत में, {own} अपनी)</translation>
        </message>
        <message>
            <source>No step lost more than it was handed.</source>
            <translation>किसी चरण ने उससे ज़्यादा नहीं खोया जितना उसे मिला।</translation>
        </message>
        <message>
            <source>Most was lost {places}.</source>
            <translation>सबसे ज़्यादा खोया: {places}।</translation>
        </message>
        <message>
            <source>&lt;- most is lost here</source>
            <translation>&lt;- सबसे ज़्यादा यहाँ खोया</translation>
        </message>
    </context>
    <context>
        <name>losses</name>
        <message>
            <source>written out</source>
            <translation>पूरा लिखा हुआ</translation>
        </message>
        <message>
            <source>with the notebooks' clamp</source>
            <translation>नोटबुकों वाले clamp के साथ</translation>
        </message>
        <message>
            <source>binary_cross_entropy</source>
            <translation>binary_cross_entropy</translation>
        </message>
        <message>
            <source>with logits</source>
            <translation>logits के साथ</translation>
        </message>
        <message>
            <source>Means over {count} rows, {dtype}; s = 0 is added to each {z}, so dL/ds is what a bias gets:</source>
            <translation>{count} पंक्तियों के माध्य, {dtype}; हर {z} में s = 0 जोड़ा जाता है, इसलिए dL/ds वही है जो बायस को मिलता है:</translation>
        </message>
        <message>
            <source>At {z} = {zv}, {y} = {yv}, {dtype}:</source>
            <translation>{z} = {zv}, {y} = {yv}, {dtype} पर:</translation>
        </message>
        <message>
            <source>cross-entropy is meant for a target from 0 to 1, and {y} is outside.</source>
            <translation>क्रॉस-एंट्रॉपी 0 से 1 तक के लक्ष्य के लिए है, और {y} बाहर है।</translation>
        </message>
        <message>
            <source> and </source>
            <translation> और </translation>
        </message>
        <message>
            <source>all four can learn here, with the same dL/d{by}.</source>
            <translation>चारों यहाँ सीख सकते हैं, एक ही dL/d{by} के साथ।</translation>
        </message>
        <message>
            <source>all four can learn here; their dL/d{by} lie within {spread} of each other.</source>
            <translation>चारों यहाँ सीख सकते हैं; उनके dL/d{by} एक-दूसरे से {spread} के भीतर हैं।</translation>
        </message>
        <message>
            <source>never moves, for L stands at {loss} and dL/d{by} is 0, where it is truly {exact}.</source>
            <translation>कभी नहीं हिलता, क्योंकि L {loss} पर है और dL/d{by} 0 है, जबकि असल में {exact} है।</translation>
        </message>
        <message>
            <source>broken, for L = {loss} and dL/d{by} = {slope}.</source>
            <translation>टूटा हुआ, क्योंकि L = {loss} और dL/d{by} = {slope}।</translation>
        </message>
    </context>
    <context>
        <name>ops</name>
        <message>
            <source>a plus b</source>
            <translation>a धन b</translation>
        </message>
        <message>
            <source>a minus b</source>
            <translation>a ऋण b</translation>
        </message>
        <message>
            <source>a times b</source>
            <translation>a गुणा b</translation>
        </message>
        <message>
            <source>a divided by b</source>
            <translation>a भाग b</translation>
        </message>
        <message>
            <source>a to the power b; a negative base needs a whole exponent</source>
            <translation>a की घात b; ऋणात्मक आधार को पूर्ण घातांक चाहिए</translation>
        </message>
        <message>
            <source>minus a</source>
            <translation>ऋण a</translation>
        </message>
        <message>
            <source>e to the power x</source>
            <translation>e की घात x</translation>
        </message>
        <message>
            <source>natural logarithm (log and ln are the same here)</source>
            <translation>प्राकृतिक लघुगणक (log और ln यहाँ एक ही हैं)</translation>
        </message>
        <message>
            <source>logarithm to base 2</source>
            <translation>आधार 2 का लघुगणक</translation>
        </message>
        <message>
            <source>logarithm to base 10</source>
            <translation>आधार 10 का लघुगणक</translation>
        </message>
        <message>
            <source>log(1 + x), exact for small x</source>
            <translation>log(1 + x), छोटे x पर सटीक</translation>
        </message>
        <message>
            <source>exp(x) - 1, exact for small x</source>
            <translation>exp(x) - 1, छोटे x पर सटीक</translation>
        </message>
        <message>
            <source>square root</source>
            <translation>वर्गमूल</translation>
        </message>
        <message>
            <source>real cube root, also of negative numbers; PyTorch has none, so it runs sign(x)*abs(x)^(1/3)</source>
            <translation>वास्तविक घनमूल, ऋणात्मक संख्याओं का भी; PyTorch में नहीं है, इसलिए sign(x)*abs(x)^(1/3) चलता है</translation>
        </message>
        <message>
            <source>distance from 0</source>
            <translation>0 से दूरी</translation>
        </message>
        <message>
            <source>-1, 0 or 1; flat on both sides of its jump at 0</source>
            <translation>-1, 0 या 1; 0 पर उछाल के दोनों ओर सपाट</translation>
        </message>
        <message>
            <source>largest whole number that is not above x; flat between its jumps</source>
            <translation>सबसे बड़ी पूर्ण संख्या जो x से ऊपर नहीं; उछालों के बीच सपाट</translation>
        </message>
        <message>
            <source>smallest whole number that is not below x; flat between its jumps</source>
            <translation>सबसे छोटी पूर्ण संख्या जो x से नीचे नहीं; उछालों के बीच सपाट</translation>
        </message>
        <message>
            <source>nearest whole number, halves to the even one; flat between its jumps</source>
            <translation>निकटतम पूर्ण संख्या, आधे सम की ओर; उछालों के बीच सपाट</translation>
        </message>
        <message>
            <source>x without what stands after the point; flat between its jumps</source>
            <translation>बिंदु के बाद के अंश के बिना x; उछालों के बीच सपाट</translation>
        </message>
        <message>
            <source>what stands after the point, with the sign of x as in PyTorch; slope 1 between its jumps</source>
            <translation>बिंदु के बाद का अंश, x के चिह्न के साथ, जैसे PyTorch में; उछालों के बीच ढाल 1</translation>
        </message>
        <message>
            <source>a - b*floor(a/b), with the sign of b, as PyTorch and Python's % have it</source>
            <translation>a - b*floor(a/b), b के चिह्न के साथ, जैसे PyTorch और Python के % में</translation>
        </message>
        <message>
            <source>a - b*trunc(a/b), with the sign of a, as in C</source>
            <translation>a - b*trunc(a/b), a के चिह्न के साथ, जैसे C में</translation>
        </message>
        <message>
            <source>0 below 0, 1 above and value at 0 (1/2 where none is given); PyTorch has no derivative of it</source>
            <translation>0 से नीचे 0, ऊपर 1 और 0 पर value (न दिया हो तो 1/2); PyTorch में इसका अवकलज नहीं</translation>
        </message>
        <message>
            <source>sine, x in radians</source>
            <translation>ज्या, x रेडियन में</translation>
        </message>
        <message>
            <source>cosine, x in radians</source>
            <translation>कोज्या, x रेडियन में</translation>
        </message>
        <message>
            <source>tangent, x in radians</source>
            <translation>स्पर्शज्या, x रेडियन में</translation>
        </message>
        <message>
            <source>angle whose sine is x</source>
            <translation>कोण जिसकी ज्या x है</translation>
        </message>
        <message>
            <source>angle whose cosine is x</source>
            <translation>कोण जिसकी कोज्या x है</translation>
        </message>
        <message>
            <source>angle whose tangent is x</source>
            <translation>कोण जिसकी स्पर्शज्या x है</translation>
        </message>
        <message>
            <source>angle of the point (x, y); jumps on the negative x axis</source>
            <translation>बिंदु (x, y) का कोण; ऋणात्मक x अक्ष पर उछाल</translation>
        </message>
        <message>
            <source>secant, 1/cos(x)</source>
            <translation>सेकेंट, 1/cos(x)</translation>
        </message>
        <message>
            <source>cosecant, 1/sin(x)</source>
            <translation>कोसेकेंट, 1/sin(x)</translation>
        </message>
        <message>
            <source>cotangent, cos(x)/sin(x)</source>
            <translation>कोटैंजेंट, cos(x)/sin(x)</translation>
        </message>
        <message>
            <source>angle whose secant is x, acos(1/x)</source>
            <translation>कोण जिसका सेकेंट x है, acos(1/x)</translation>
        </message>
        <message>
            <source>angle whose cosecant is x, asin(1/x)</source>
            <translation>कोण जिसका कोसेकेंट x है, asin(1/x)</translation>
        </message>
        <message>
            <source>angle between 0 and pi whose cotangent is x, pi/2 - atan(x); some programs jump at 0 instead</source>
            <translation>0 और pi के बीच कोण जिसका कोटैंजेंट x है, pi/2 - atan(x); कुछ प्रोग्राम 0 पर उछलते हैं</translation>
        </message>
        <message>
            <source>sqrt(a^2 + b^2), without overflow on the way</source>
            <translation>sqrt(a^2 + b^2), बीच में ओवरफ़्लो बिना</translation>
        </message>
        <message>
            <source>sin(pi*x)/(pi*x) and 1 at 0, as in PyTorch and NumPy; SymPy and many books leave out the pi</source>
            <translation>sin(pi*x)/(pi*x) और 0 पर 1, जैसे PyTorch और NumPy में; SymPy और कई किताबें pi छोड़ देती हैं</translation>
        </message>
        <message>
            <source>hyperbolic sine</source>
            <translation>अतिपरवलयिक ज्या</translation>
        </message>
        <message>
            <source>hyperbolic cosine</source>
            <translation>अतिपरवलयिक कोज्या</translation>
        </message>
        <message>
            <source>hyperbolic tangent, between -1 and 1</source>
            <translation>अतिपरवलयिक स्पर्शज्या, -1 और 1 के बीच</translation>
        </message>
        <message>
            <source>inverse of sinh</source>
            <translation>sinh का प्रतिलोम</translation>
        </message>
        <message>
            <source>inverse of cosh, for x &gt;= 1</source>
            <translation>cosh का प्रतिलोम, x &gt;= 1 के लिए</translation>
        </message>
        <message>
            <source>inverse of tanh, for -1 &lt; x &lt; 1</source>
            <translation>tanh का प्रतिलोम, -1 &lt; x &lt; 1 के लिए</translation>
        </message>
        <message>
            <source>error function of Gauss's integral</source>
            <translation>गाउस के समाकल का त्रुटि फलन</translation>
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
            <translation>sech का प्रतिलोम, acosh(1/x)</translation>
        </message>
        <message>
            <source>inverse of csch, asinh(1/x)</source>
            <translation>csch का प्रतिलोम, asinh(1/x)</translation>
        </message>
        <message>
            <source>inverse of coth, atanh(1/x)</source>
            <translation>coth का प्रतिलोम, atanh(1/x)</translation>
        </message>
        <message>
            <source>1 - erf(x), exact for large x</source>
            <translation>1 - erf(x), बड़े x पर सटीक</translation>
        </message>
        <message>
            <source>inverse of erf, for -1 &lt; x &lt; 1</source>
            <translation>erf का प्रतिलोम, -1 &lt; x &lt; 1 के लिए</translation>
        </message>
        <message>
            <source>log of the absolute value of the gamma function, as in PyTorch</source>
            <translation>गामा फलन के निरपेक्ष मान का log, जैसे PyTorch में</translation>
        </message>
        <message>
            <source>the gamma function, (x - 1)! for whole x &gt; 0; PyTorch has none, so it runs exp(lgamma(x)) with its sign</source>
            <translation>गामा फलन, पूर्ण x &gt; 0 के लिए (x - 1)!; PyTorch में नहीं, इसलिए exp(lgamma(x)) अपने चिह्न के साथ चलता है</translation>
        </message>
        <message>
            <source>slope of lgamma, also psi</source>
            <translation>lgamma की ढाल, psi भी</translation>
        </message>
        <message>
            <source>n-th slope of digamma; n is a whole number, typed, and has no derivative of its own</source>
            <translation>digamma की n-वीं ढाल; n लिखी हुई पूर्ण संख्या है, जिसका अपना अवकलज नहीं</translation>
        </message>
        <message>
            <source>log(x/(1 - x)), inverse of sigmoid</source>
            <translation>log(x/(1 - x)), sigmoid का प्रतिलोम</translation>
        </message>
        <message>
            <source>x*log(y), and 0 where x is 0</source>
            <translation>x*log(y), और जहाँ x 0 है वहाँ 0</translation>
        </message>
        <message>
            <source>2 to the power x</source>
            <translation>2 की घात x</translation>
        </message>
        <message>
            <source>log(exp(a) + exp(b)), without overflow on the way</source>
            <translation>log(exp(a) + exp(b)), बीच में ओवरफ़्लो बिना</translation>
        </message>
        <message>
            <source>1/(1 + exp(-x)), between 0 and 1</source>
            <translation>1/(1 + exp(-x)), 0 और 1 के बीच</translation>
        </message>
        <message>
            <source>log(sigmoid(x)), stable</source>
            <translation>log(sigmoid(x)), स्थिर</translation>
        </message>
        <message>
            <source>log(1 + exp(x)); above 20 it is x itself, as in PyTorch</source>
            <translation>log(1 + exp(x)); 20 से ऊपर ख़ुद x, जैसे PyTorch में</translation>
        </message>
        <message>
            <source>x above 0, otherwise 0</source>
            <translation>0 से ऊपर x, नहीं तो 0</translation>
        </message>
        <message>
            <source>x above 0, otherwise slope*x (slope 0.01 where none is given)</source>
            <translation>0 से ऊपर x, नहीं तो slope*x (न दिया हो तो slope 0.01)</translation>
        </message>
        <message>
            <source>x above 0, otherwise alpha*(exp(x) - 1) (alpha 1 where none is given)</source>
            <translation>0 से ऊपर x, नहीं तो alpha*(exp(x) - 1) (न दिया हो तो alpha 1)</translation>
        </message>
        <message>
            <source>x times the normal distribution's share below x</source>
            <translation>x गुणा सामान्य बंटन का x से नीचे का हिस्सा</translation>
        </message>
        <message>
            <source>x*sigmoid(x), also swish</source>
            <translation>x*sigmoid(x), swish भी</translation>
        </message>
        <message>
            <source>x above 0, otherwise a*x; PyTorch's own takes its a by channels, so where(x &gt; 0, x, a*x) runs</source>
            <translation>0 से ऊपर x, नहीं तो a*x; PyTorch का अपना चैनल दर चैनल a लेता है, इसलिए where(x &gt; 0, x, a*x) चलता है</translation>
        </message>
        <message>
            <source>1.0507*x above 0, otherwise 1.7581*(exp(x) - 1)</source>
            <translation>0 से ऊपर 1.0507*x, नहीं तो 1.7581*(exp(x) - 1)</translation>
        </message>
        <message>
            <source>x above 0, otherwise alpha*(exp(x/alpha) - 1) (alpha 1 where none is given); smooth at 0</source>
            <translation>0 से ऊपर x, नहीं तो alpha*(exp(x/alpha) - 1) (न दिया हो तो alpha 1); 0 पर चिकना</translation>
        </message>
        <message>
            <source>x held between 0 and 6</source>
            <translation>0 और 6 के बीच थमा x</translation>
        </message>
        <message>
            <source>x held between lo and hi (-1 and 1 where none are given), with slope 0 at the corners</source>
            <translation>lo और hi के बीच थमा x (न दिए हों तो -1 और 1), कोनों पर ढाल 0</translation>
        </message>
        <message>
            <source>x/6 + 1/2 held between 0 and 1; PyTorch's own keeps the slope 1/6 in float32, so relu6(x + 3)/6 runs</source>
            <translation>0 और 1 के बीच थमा x/6 + 1/2; PyTorch का अपना float32 में ढाल 1/6 रखता है, इसलिए relu6(x + 3)/6 चलता है</translation>
        </message>
        <message>
            <source>x*hardsigmoid(x)</source>
            <translation>x*hardsigmoid(x)</translation>
        </message>
        <message>
            <source>x moved towards 0 by lambd (1/2 where none is given), and 0 within it</source>
            <translation>0 की ओर lambd खिसका x (न दिया हो तो 1/2), और उसके भीतर 0</translation>
        </message>
        <message>
            <source>x, and 0 within lambd of 0 (1/2 where none is given)</source>
            <translation>x, और 0 से lambd के भीतर 0 (न दिया हो तो 1/2)</translation>
        </message>
        <message>
            <source>x*tanh(softplus(x))</source>
            <translation>x*tanh(softplus(x))</translation>
        </message>
        <message>
            <source>x/(1 + |x|), between -1 and 1</source>
            <translation>x/(1 + |x|), -1 और 1 के बीच</translation>
        </message>
        <message>
            <source>x - tanh(x)</source>
            <translation>x - tanh(x)</translation>
        </message>
        <message>
            <source>the larger one; at a tie PyTorch gives each half</source>
            <translation>बड़ा वाला; बराबरी पर PyTorch हर एक को आधा देता है</translation>
        </message>
        <message>
            <source>the smaller one; at a tie PyTorch gives each half</source>
            <translation>छोटा वाला; बराबरी पर PyTorch हर एक को आधा देता है</translation>
        </message>
        <message>
            <source>x held between lo and hi</source>
            <translation>lo और hi के बीच थमा x</translation>
        </message>
        <message>
            <source>a where the condition holds, otherwise b</source>
            <translation>जहाँ शर्त पूरी हो वहाँ a, नहीं तो b</translation>
        </message>
        <message>
            <source>mean squared error, mean((p - y)^2)</source>
            <translation>माध्य वर्ग त्रुटि, mean((p - y)^2)</translation>
        </message>
        <message>
            <source>mean absolute error, mean(|p - y|)</source>
            <translation>माध्य निरपेक्ष त्रुटि, mean(|p - y|)</translation>
        </message>
        <message>
            <source>binary cross-entropy as textbooks write it; its PyTorch form clamps p to 1e-8 .. 1 - 1e-8 first</source>
            <translation>द्विआधारी क्रॉस-एंट्रॉपी, जैसे किताबें लिखती हैं; इसका PyTorch रूप पहले p को 1e-8 .. 1 - 1e-8 तक सीमित करता है</translation>
        </message>
        <message>
            <source>binary cross-entropy; PyTorch's own holds each logarithm at -100, and p*(1 - p) at 1e-12 coming back</source>
            <translation>द्विआधारी क्रॉस-एंट्रॉपी; PyTorch का अपना हर लघुगणक -100 पर, और लौटते समय p*(1 - p) 1e-12 पर थामता है</translation>
        </message>
        <message>
            <source>binary cross-entropy of sigmoid(z), computed from z without rounding p first</source>
            <translation>sigmoid(z) की द्विआधारी क्रॉस-एंट्रॉपी, पहले p राउंड किए बिना z से निकाली</translation>
        </message>
        <message>
            <source>max(0, 1 - y*p) for a label y of -1 or 1</source>
            <translation>-1 या 1 के लेबल y के लिए max(0, 1 - y*p)</translation>
        </message>
        <message>
            <source>half the square within 1 of the target, straight beyond (delta = 1)</source>
            <translation>लक्ष्य से 1 के भीतर आधा वर्ग, उसके बाद सीधी (delta = 1)</translation>
        </message>
        <message>
            <source>sum of the elements</source>
            <translation>घटकों का योग</translation>
        </message>
        <message>
            <source>mean of the elements</source>
            <translation>घटकों का माध्य</translation>
        </message>
        <message>
            <source>sum of a*b, element by element</source>
            <translation>a*b का योग, घटक दर घटक</translation>
        </message>
        <message>
            <source>length: sqrt(sum(x^2))</source>
            <translation>लंबाई: sqrt(sum(x^2))</translation>
        </message>
        <message>
            <source>largest element; at a tie PyTorch shares the gradient</source>
            <translation>सबसे बड़ा घटक; बराबरी पर PyTorch ग्रेडिएंट बाँटता है</translation>
        </message>
        <message>
            <source>smallest element; at a tie PyTorch shares the gradient</source>
            <translation>सबसे छोटा घटक; बराबरी पर PyTorch ग्रेडिएंट बाँटता है</translation>
        </message>
        <message>
            <source>number of elements</source>
            <translation>घटकों की संख्या</translation>
        </message>
        <message>
            <source>product of the elements</source>
            <translation>घटकों का गुणनफल</translation>
        </message>
        <message>
            <source>sum((x - mean(x))^2)/(n - 1), unbiased as in PyTorch; NumPy divides by n</source>
            <translation>sum((x - mean(x))^2)/(n - 1), अनभिनत जैसे PyTorch में; NumPy n से भाग देता है</translation>
        </message>
        <message>
            <source>sqrt(var(x)), unbiased as in PyTorch; NumPy divides by n</source>
            <translation>sqrt(var(x)), अनभिनत जैसे PyTorch में; NumPy n से भाग देता है</translation>
        </message>
        <message>
            <source>log(sum(exp(x))), without overflow on the way</source>
            <translation>log(sum(exp(x))), बीच में ओवरफ़्लो बिना</translation>
        </message>
        <message>
            <source>exp(x)/sum(exp(x)), shares that sum to 1</source>
            <translation>exp(x)/sum(exp(x)), हिस्से जिनका योग 1 है</translation>
        </message>
        <message>
            <source>log(softmax(x)), without rounding the shares first</source>
            <translation>log(softmax(x)), पहले हिस्से राउंड किए बिना</translation>
        </message>
        <message>
            <source>sums of the first 1, 2, 3, ... elements</source>
            <translation>पहले 1, 2, 3, ... घटकों के योग</translation>
        </message>
        <message>
            <source>products of the first 1, 2, 3, ... elements</source>
            <translation>पहले 1, 2, 3, ... तत्वों के गुणनफल</translation>
        </message>
        <message>
            <source>the elements in reverse order</source>
            <translation>घटक उलटे क्रम में</translation>
        </message>
        <message>
            <source>matrix times vector</source>
            <translation>मैट्रिक्स गुणा सदिश</translation>
        </message>
        <message>
            <source>vector times matrix</source>
            <translation>सदिश गुणा मैट्रिक्स</translation>
        </message>
        <message>
            <source>A @ B: rows of A times columns of B; also A @ x for a vector x</source>
            <translation>A @ B: A की पंक्तियाँ गुणा B के स्तंभ; सदिश x के लिए A @ x भी</translation>
        </message>
        <message>
            <source>every a times every b, as a matrix</source>
            <translation>हर a गुणा हर b, मैट्रिक्स में</translation>
        </message>
        <message>
            <source>rows become columns; a vector stays as it is</source>
            <translation>पंक्तियाँ स्तंभ बनती हैं; सदिश वैसा ही रहता है</translation>
        </message>
        <message>
            <source>sum of the diagonal of a square matrix</source>
            <translation>वर्ग मैट्रिक्स के विकर्ण का योग</translation>
        </message>
        <message>
            <source>determinant of a square matrix of at most 5 rows</source>
            <translation>अधिकतम 5 पंक्तियों की वर्ग मैट्रिक्स का सारणिक</translation>
        </message>
        <message>
            <source>inverse of a square matrix of at most 3 rows</source>
            <translation>अधिकतम 3 पंक्तियों की वर्ग मैट्रिक्स का प्रतिलोम</translation>
        </message>
        <message>
            <source>the rows of a matrix end to end, as a vector</source>
            <translation>मैट्रिक्स की पंक्तियाँ एक के बाद एक, सदिश में</translation>
        </message>
        <message>
            <source>a matrix of one row or column as a vector</source>
            <translation>एक पंक्ति या स्तंभ की मैट्रिक्स सदिश के रूप में</translation>
        </message>
        <message>
            <source>a vector as a matrix of one row (dim=0) or column (dim=1)</source>
            <translation>सदिश एक पंक्ति (dim=0) या स्तंभ (dim=1) की मैट्रिक्स के रूप में</translation>
        </message>
        <message>
            <source>the same numbers in rows of another length; row by row, as in PyTorch</source>
            <translation>वही संख्याएँ दूसरी लंबाई की पंक्तियों में; पंक्ति दर पंक्ति, जैसे PyTorch में</translation>
        </message>
        <message>
            <source>a vector as the diagonal of a matrix, or the diagonal of a matrix as a vector</source>
            <translation>सदिश आव्यूह के विकर्ण के रूप में, या आव्यूह का विकर्ण सदिश के रूप में</translation>
        </message>
        <message>
            <source>cross product of two vectors of 3</source>
            <translation>3 संख्याओं वाले दो सदिशों का सदिश गुणन</translation>
        </message>
        <message>
            <source>a is below b</source>
            <translation>a, b से कम है</translation>
        </message>
        <message>
            <source>a is at most b</source>
            <translation>a अधिकतम b है</translation>
        </message>
        <message>
            <source>a is above b</source>
            <translation>a, b से ज़्यादा है</translation>
        </message>
        <message>
            <source>a is at least b</source>
            <translation>a कम से कम b है</translation>
        </message>
        <message>
            <source>a equals b</source>
            <translation>a, b के बराबर है</translation>
        </message>
        <message>
            <source>a differs from b</source>
            <translation>a, b से अलग है</translation>
        </message>
        <message>
            <source>both hold</source>
            <translation>दोनों पूरे होते हैं</translation>
        </message>
        <message>
            <source>one holds</source>
            <translation>एक पूरा होता है</translation>
        </message>
        <message>
            <source>does not hold</source>
            <translation>पूरा नहीं होता</translation>
        </message>
    </context>
    <context>
        <name>stretches</name>
        <message>
            <source>{step} is {value} in {dtype} {where}</source>
            <translation>{where} {step}, {dtype} में {value} है</translation>
        </message>
        <message>
            <source>{step} is clamped {where}: its gradient is 0</source>
            <translation>{where} {step} सीमित है: इसका ग्रेडिएंट 0 है</translation>
        </message>
        <message>
            <source>{step} is outside its domain {where}</source>
            <translation>{where} {step} अपने प्रांत से बाहर है</translation>
        </message>
        <message>
            <source>{step} breaks down {where}</source>
            <translation>{where} {step} टूट जाता है</translation>
        </message>
        <message>
            <source>at every {name} of this range</source>
            <translation>इस परिसर के हर {name} पर</translation>
        </message>
        <message>
            <source>at {name} = {low}</source>
            <translation>{name} = {low} पर</translation>
        </message>
        <message>
            <source>from {name} = {low}</source>
            <translation>{name} = {low} से आगे</translation>
        </message>
        <message>
            <source>up to {name} = {high}</source>
            <translation>{name} = {high} तक</translation>
        </message>
        <message>
            <source>from {name} = {low} to {high}</source>
            <translation>{name} = {low} से {high} तक</translation>
        </message>
    </context>
    <context>
        <name>surface</name>
        <message>
            <source>chain rule</source>
            <translation>शृंखला नियम</translation>
        </message>
        <message>
            <source>{of} is {value} at {place}.</source>
            <translation>{place} पर {of} का मान {value} है।</translation>
        </message>
        <message>
            <source>The columns differ on {names} here: {each}.</source>
            <translation>यहाँ {names} पर स्तंभ अलग हैं: {each}।</translation>
        </message>
        <message>
            <source>Uphill (dashed arrow): {slopes}.</source>
            <translation>चढ़ाई की ओर (टूटा तीर): {slopes}।</translation>
        </message>
        <message>
            <source>{column}'s gradient is no number here, so one step makes {names} nan or infinite.</source>
            <translation>यहाँ {column} का ग्रेडिएंट संख्या नहीं, इसलिए एक चरण {names} को nan या अनंत कर देता है।</translation>
        </message>
        <message>
            <source> and </source>
            <translation> और </translation>
        </message>
        <message>
            <source>{column}'s gradient is 0 here, so a step stays where it is.</source>
            <translation>यहाँ {column} का ग्रेडिएंट 0 है, इसलिए चरण वहीं रहता है।</translation>
        </message>
        <message>
            <source>One step at rate {rate} (solid arrow) leads to {place}{beyond}, where {of} is {value}.</source>
            <translation>{rate} दर का एक चरण (पूरा तीर) {place}{beyond} पर ले जाता है, जहाँ {of} {value} है।</translation>
        </message>
        <message>
            <source>, outside of this picture</source>
            <translation>, इस चित्र से बाहर</translation>
        </message>
        <message>
            <source>{of} has no finite number anywhere in these ranges.</source>
            <translation>इन परिसरों में {of} की कहीं भी परिमित संख्या नहीं।</translation>
        </message>
        <message>
            <source>{of} is {value} everywhere in these ranges: {names} change nothing.</source>
            <translation>इन परिसरों में {of} हर जगह {value} है: {names} कुछ नहीं बदलते।</translation>
        </message>
        <message>
            <source>Lowest of the points drawn: {value} at {place}; highest {high}.</source>
            <translation>बनाए गए बिंदुओं में सबसे नीचा: {place} पर {value}; सबसे ऊँचा {high}।</translation>
        </message>
        <message>
            <source>Hatched: {of} is {what} on {share} % of the plane.</source>
            <translation>रेखांकित: तल के {share} % पर {of} {what} है।</translation>
        </message>
    </context>
    <context>
        <name>tape</name>
        <message>
            <source>Forward: {said} = {value}</source>
            <translation>आगे: {said} = {value}</translation>
        </message>
        <message>
            <source>Backward: {name}.grad = {number}</source>
            <translation>पीछे: {name}.grad = {number}</translation>
        </message>
        <message>
            <source>Backward: {name} hands on to {handed}</source>
            <translation>पीछे: {name} आगे देता है {handed}</translation>
        </message>
        <message>
            <source>{n} routes to {wrt}, sum {value}</source>
            <translation>{wrt} तक {n} मार्ग, योग {value}</translation>
        </message>
        <message>
            <source>one route to {wrt}: {value}</source>
            <translation>{wrt} तक एक मार्ग: {value}</translation>
        </message>
        <message>
            <source>{words}; the {n} largest are drawn</source>
            <translation>{words}; सबसे बड़े {n} बनाए गए</translation>
        </message>
        <message>
            <source>input</source>
            <translation>इनपुट</translation>
        </message>
        <message>
            <source>no gradient comes here</source>
            <translation>यहाँ कोई ग्रेडिएंट नहीं आता</translation>
        </message>
        <message>
            <source>not tracked</source>
            <translation>ट्रैक नहीं</translation>
        </message>
        <message>
            <source>by {name}</source>
            <translation>{name} से</translation>
        </message>
        <message>
            <source>+ {n} more uses</source>
            <translation>+ {n} और उपयोग</translation>
        </message>
        <message>
            <source>{n} steps</source>
            <translation>{n} चरण</translation>
        </message>
        <message>
            <source>{n} saved, freed</source>
            <translation>{n} रखे, मुक्त</translation>
        </message>
        <message>
            <source>{n} saved</source>
            <translation>{n} रखे</translation>
        </message>
        <message>
            <source>gradient {number}</source>
            <translation>ग्रेडिएंट {number}</translation>
        </message>
        <message>
            <source>{words}; PyTorch: {number}</source>
            <translation>{words}; PyTorch: {number}</translation>
        </message>
        <message>
            <source>freed</source>
            <translation>मुक्त</translation>
        </message>
        <message>
            <source>changed in place</source>
            <translation>वहीं बदला गया</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>रखा हुआ</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>रखा</translation>
        </message>
        <message>
            <source>a Python number</source>
            <translation>Python की संख्या</translation>
        </message>
    </context>
    <context>
        <name>verdict</name>
        <message>
            <source>They agree</source>
            <translation>सब सहमत हैं</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>राउंडिंग</translation>
        </message>
        <message>
            <source>Cancellation</source>
            <translation>निरसन</translation>
        </message>
        <message>
            <source>Saturated</source>
            <translation>संतृप्त</translation>
        </message>
        <message>
            <source>At a kink</source>
            <translation>मोड़ पर</translation>
        </message>
        <message>
            <source>Clamped</source>
            <translation>सीमित</translation>
        </message>
        <message>
            <source>Masked</source>
            <translation>मास्क किया</translation>
        </message>
        <message>
            <source>Overflow</source>
            <translation>ओवरफ़्लो</translation>
        </message>
        <message>
            <source>Outside the domain</source>
            <translation>प्रांत से बाहर</translation>
        </message>
        <message>
            <source>They differ</source>
            <translation>अलग हैं</translation>
        </message>
        <message>
            <source>Not tracked</source>
            <translation>ट्रैक नहीं</translation>
        </message>
        <message>
            <source>Not complete yet</source>
            <translation>अभी अधूरा</translation>
        </message>
        <message>
            <source>No verdict</source>
            <translation>निर्णय नहीं</translation>
        </message>
        <message>
            <source>1 digit</source>
            <translation>1 अंक</translation>
        </message>
        <message>
            <source>{n} digits</source>
            <translation>{n} अंक</translation>
        </message>
        <message>
            <source>to 1 digit</source>
            <translation>1 अंक तक</translation>
        </message>
        <message>
            <source>to {n} digits</source>
            <translation>{n} अंकों तक</translation>
        </message>
        <message>
            <source>1 digit right</source>
            <translation>1 अंक सही</translation>
        </message>
        <message>
            <source>{n} digits right</source>
            <translation>{n} अंक सही</translation>
        </message>
    </context>
</TS>
