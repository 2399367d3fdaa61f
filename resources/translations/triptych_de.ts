<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Triptych {version}</source>
            <translation>Über Triptych {version}</translation>
        </message>
        <message>
            <source>not loaded yet</source>
            <translation>noch nicht geladen</translation>
        </message>
        <message>
            <source>Packed copy in {folder}</source>
            <translation>Gepackte Kopie in {folder}</translation>
        </message>
        <message>
            <source>What Triptych is made of</source>
            <translation>Woraus Triptych besteht</translation>
        </message>
        <message>
            <source>Choose a part to read its licence below.</source>
            <translation>Wähle einen Bestandteil, um unten seine Lizenz zu lesen.</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>The licence of the part that is chosen above.</source>
            <translation>Die Lizenz des oben gewählten Bestandteils.</translation>
        </message>
        <message>
            <source>One derivative in three panels, and the reason whenever they differ. Triptych is free software under the MIT licence. It uses Qt and PySide6 under the GNU Lesser General Public License, version 3: you may replace their libraries by your own.</source>
            <translation>Eine Ableitung auf drei Tafeln, und der Grund, wenn sie voneinander abweichen. Triptych ist freie Software unter der MIT-Lizenz. Es verwendet Qt und PySide6 unter der GNU Lesser General Public License, Version 3: Du darfst ihre Bibliotheken durch eigene ersetzen.</translation>
        </message>
        <message>
            <source>Copy the versions</source>
            <translation>Versionen kopieren</translation>
        </message>
        <message>
            <source>Put the versions on the clipboard, for a report.</source>
            <translation>Legt die Versionen für einen Bericht in die Zwischenablage.</translation>
        </message>
        <message>
            <source>{name} {version} came without a text; its makers name its licence as: {licence}</source>
            <translation>{name} {version} kam ohne Text; die Hersteller nennen als Lizenz: {licence}</translation>
        </message>
    </context>
    <context>
        <name>AsPerceptron</name>
        <message>
            <source>As a perceptron</source>
            <translation>Als Perzeptron</translation>
        </message>
        <message>
            <source>Open in the Perceptron room</source>
            <translation>Im Perzeptron-Raum öffnen</translation>
        </message>
        <message>
            <source>Go on with this program, and these values, in the Perceptron room.</source>
            <translation>Mit diesem Programm und diesen Werten im Perzeptron-Raum weitermachen.</translation>
        </message>
        <message>
            <source>The program can't be read yet.</source>
            <translation>Das Programm ist noch nicht lesbar.</translation>
        </message>
    </context>
    <context>
        <name>AskingSide</name>
        <message>
            <source>INPUTS</source>
            <translation>EINGABEN</translation>
        </message>
        <message>
            <source>READ AS</source>
            <translation>GELESEN ALS</translation>
        </message>
    </context>
    <context>
        <name>AutogradColumn</name>
        <message>
            <source>tape recorded, then replayed</source>
            <translation>Band aufgezeichnet und abgespielt</translation>
        </message>
        <message>
            <source>by its tape</source>
            <translation>mit seinem Band</translation>
        </message>
        <message>
            <source>The chain of grad_fn</source>
            <translation>Die Kette der grad_fn</translation>
        </message>
        <message>
            <source>What torch recorded, from the output back; arrow keys walk it</source>
            <translation>Was torch aufgezeichnet hat, von der Ausgabe zurück; die Pfeiltasten gehen daran entlang</translation>
        </message>
        <message>
            <source>Shows the code that ran</source>
            <translation>Zeigt den Code, der gelaufen ist</translation>
        </message>
        <message>
            <source>the code that ran</source>
            <translation>der Code, der lief</translation>
        </message>
        <message>
            <source>PyTorch is loading…</source>
            <translation>PyTorch wird geladen…</translation>
        </message>
    </context>
    <context>
        <name>AxisStrip</name>
        <message>
            <source>Slider of the plots' axis</source>
            <translation>Regler der Diagrammachse</translation>
        </message>
    </context>
    <context>
        <name>BoundaryPlot</name>
        <message>
            <source>The rows and the boundary between their classes</source>
            <translation>Die Zeilen und die Grenze zwischen ihren Klassen</translation>
        </message>
        <message>
            <source>Point at a row for its numbers, click to pick it; Ctrl+C copies the boundary.</source>
            <translation>Zeige auf eine Zeile, um ihre Zahlen zu sehen, klicke, um sie zu wählen; Strg+C kopiert die Grenze.</translation>
        </message>
        <message>
            <source>Row {row}</source>
            <translation>Zeile {row}</translation>
        </message>
    </context>
    <context>
        <name>ButtonWords</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Sichern</translation>
        </message>
        <message>
            <source>Do not save</source>
            <translation>Nicht sichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Forget them</source>
            <translation>Vergessen</translation>
        </message>
    </context>
    <context>
        <name>ByHandColumn</name>
        <message>
            <source>Chain rule</source>
            <translation>Kettenregel</translation>
        </message>
        <message>
            <source>local derivative × local derivative</source>
            <translation>lokale Ableitung × lokale Ableitung</translation>
        </message>
        <message>
            <source>step by step</source>
            <translation>Schritt für Schritt</translation>
        </message>
    </context>
    <context>
        <name>Card</name>
        <message>
            <source>an earlier answer</source>
            <translation>eine frühere Antwort</translation>
        </message>
        <message>
            <source>earlier</source>
            <translation>früher</translation>
        </message>
    </context>
    <context>
        <name>ChainCard</name>
        <message>
            <source>The chain</source>
            <translation>Die Kette</translation>
        </message>
        <message>
            <source>Cancel p(1 − p)</source>
            <translation>p(1 − p) kürzen</translation>
        </message>
        <message>
            <source>Numbers stand here for one row: pick one on the Data page.</source>
            <translation>Hier stehen Zahlen für eine einzelne Zeile: Wähle eine auf der Seite Daten.</translation>
        </message>
        <message>
            <source>pick one row</source>
            <translation>Zeile wählen</translation>
        </message>
        <message>
            <source>nothing cancels</source>
            <translation>nichts kürzt sich</translation>
        </message>
        <message>
            <source>Show dL/dz as p - y in one piece, or as its two factors, in which p(1 - p) cancels.</source>
            <translation>Zeigt dL/dz als p - y in einem Stück oder als die zwei Faktoren, in denen sich p(1 - p) kürzt.</translation>
        </message>
        <message>
            <source>Here nothing cancels: it needs a sigmoid and a cross-entropy of p.</source>
            <translation>Hier kürzt sich nichts: Dazu braucht es ein Sigmoid und eine Kreuzentropie von p.</translation>
        </message>
    </context>
    <context>
        <name>ChainPicture</name>
        <message>
            <source>The chain, drawn</source>
            <translation>Die Kette, gezeichnet</translation>
        </message>
        <message>
            <source>Point at a number for all its digits, or walk with the arrow keys; Ctrl+C copies all.</source>
            <translation>Zeige auf eine Zahl, um alle ihre Ziffern zu sehen, oder gehe mit den Pfeiltasten; Strg+C kopiert alles.</translation>
        </message>
    </context>
    <context>
        <name>ClassPage</name>
        <message>
            <source>Lesson</source>
            <translation>Lektion</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <source>Tried by</source>
            <translation>Versucht von</translation>
        </message>
        <message>
            <source>Right at once</source>
            <translation>Sofort richtig</translation>
        </message>
        <message>
            <source>Solved by</source>
            <translation>Gelöst von</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Versuche</translation>
        </message>
        <message>
            <source>Hints</source>
            <translation>Tipps</translation>
        </message>
        <message>
            <source>Mistakes</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Still at it</source>
            <translation>Noch dabei</translation>
        </message>
        <message>
            <source>Where the class stumbled</source>
            <translation>Wo die Klasse gestolpert ist</translation>
        </message>
        <message>
            <source>{learners} learners, {attempts} attempts. Where most stumbled comes first.</source>
            <translation>{learners} Lernende, {attempts} Versuche. Oben steht, wo die meisten gestolpert sind.</translation>
        </message>
    </context>
    <context>
        <name>Client</name>
        <message>
            <source>The computing process is starting.</source>
            <translation>Der Rechenprozess startet.</translation>
        </message>
        <message>
            <source>Ready.</source>
            <translation>Bereit.</translation>
        </message>
        <message>
            <source>Computing …</source>
            <translation>Rechnet …</translation>
        </message>
        <message>
            <source>No answer within {seconds} s, so it was stopped; what is shown is older.</source>
            <translation>Nach {seconds} s keine Antwort, also wurde abgebrochen; das Gezeigte ist älter.</translation>
        </message>
        <message>
            <source>The computing process ended and was started again.</source>
            <translation>Der Rechenprozess endete und wurde neu gestartet.</translation>
        </message>
        <message>
            <source>The computing process ended {times} times in a row. Try again, or report it.</source>
            <translation>Der Rechenprozess endete {times}-mal hintereinander. Versuche es noch einmal oder melde es.</translation>
        </message>
    </context>
    <context>
        <name>CloseButton</name>
        <message>
            <source>Close Tab</source>
            <translation>Reiter schließen</translation>
        </message>
    </context>
    <context>
        <name>CodeView</name>
        <message>
            <source>The PyTorch code that ran</source>
            <translation>Der ausgeführte PyTorch-Code</translation>
        </message>
        <message>
            <source>This code ran; it runs unchanged in a notebook</source>
            <translation>Dieser Code lief; er läuft unverändert in einem Notebook</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy the PyTorch code</source>
            <translation>PyTorch-Code kopieren</translation>
        </message>
        <message>
            <source>Copies the code to the clipboard</source>
            <translation>Kopiert den Code in die Zwischenablage</translation>
        </message>
    </context>
    <context>
        <name>ColumnCard</name>
        <message>
            <source>waiting…</source>
            <translation>wartet…</translation>
        </message>
        <message>
            <source>{title}: how it came about</source>
            <translation>{title}: wie es dazu kam</translation>
        </message>
        <message>
            <source>Scroll with the arrow keys for what has no room</source>
            <translation>Mit den Pfeiltasten zu dem rollen, was keinen Platz hat</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>kein Wert</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>What it belongs to</source>
            <translation>Wozu es gehört</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Do something by its name</source>
            <translation>Etwas beim Namen tun</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Was möchtest du tun?</translation>
        </message>
        <message>
            <source>A few letters are enough; arrows choose, Enter does it, Esc leaves.</source>
            <translation>Ein paar Buchstaben genügen; Pfeile wählen, die Eingabetaste tut es, Esc geht hinaus.</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Room</source>
            <translation>Raum</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <source>the verdict</source>
            <translation>das Urteil</translation>
        </message>
        <message>
            <source>Go to {name}</source>
            <translation>Zu {name} gehen</translation>
        </message>
        <message>
            <source>Panel</source>
            <translation>Tafel</translation>
        </message>
        <message>
            <source>Do not differentiate by {name}</source>
            <translation>Nicht nach {name} ableiten</translation>
        </message>
        <message>
            <source>Differentiate by {name}</source>
            <translation>Nach {name} ableiten</translation>
        </message>
        <message>
            <source>Differentiate by</source>
            <translation>Ableiten nach</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Compute in {dtype}</source>
            <translation>In {dtype} rechnen</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Colours as the system</source>
            <translation>Farben wie das System</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>Helle Farben</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>Dunkle Farben</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>Type at {percent} %</source>
            <translation>Schrift {percent} %</translation>
        </message>
        <message>
            <source>Example: {group}</source>
            <translation>Beispiel: {group}</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Taste</translation>
        </message>
        <message>
            <source>On the screen</source>
            <translation>Auf dem Bildschirm</translation>
        </message>
    </context>
    <context>
        <name>ControlKeys</name>
        <message>
            <source>a slider</source>
            <translation>ein Regler</translation>
        </message>
        <message>
            <source>an exact value</source>
            <translation>ein genauer Wert</translation>
        </message>
        <message>
            <source>a column's number</source>
            <translation>die Zahl einer Spalte</translation>
        </message>
        <message>
            <source>a plot</source>
            <translation>ein Plot</translation>
        </message>
        <message>
            <source>a drawing</source>
            <translation>eine Zeichnung</translation>
        </message>
        <message>
            <source>a box of the tape</source>
            <translation>ein Kasten des Bandes</translation>
        </message>
        <message>
            <source>a cell of the lab</source>
            <translation>eine Zelle des Labors</translation>
        </message>
        <message>
            <source>a line of steps</source>
            <translation>eine Zeile Schritte</translation>
        </message>
        <message>
            <source>a pad of keys</source>
            <translation>ein Tastenfeld</translation>
        </message>
        <message>
            <source>a surface</source>
            <translation>eine Fläche</translation>
        </message>
        <message>
            <source>a matrix</source>
            <translation>eine Matrix</translation>
        </message>
        <message>
            <source>a table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>a task</source>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <source>while something is presented (F11)</source>
            <translation>während etwas vorgeführt wird (F11)</translation>
        </message>
        <message>
            <source>A step; Shift: a tenth of one, Ctrl: ten</source>
            <translation>Ein Schritt; Umschalt: ein Zehntel, Strg: zehn</translation>
        </message>
        <message>
            <source>A tenth of the range</source>
            <translation>Ein Zehntel des Bereichs</translation>
        </message>
        <message>
            <source>To an end of the range</source>
            <translation>An ein Ende des Bereichs</translation>
        </message>
        <message>
            <source>Play, or stand still</source>
            <translation>Abspielen oder anhalten</translation>
        </message>
        <message>
            <source>Take what was typed</source>
            <translation>Das Getippte übernehmen</translation>
        </message>
        <message>
            <source>Bring the old value back</source>
            <translation>Den alten Wert zurückholen</translation>
        </message>
        <message>
            <source>Show how the number came about</source>
            <translation>Zeigen, wie die Zahl zustande kam</translation>
        </message>
        <message>
            <source>Copy all digits</source>
            <translation>Alle Ziffern kopieren</translation>
        </message>
        <message>
            <source>Show its numbers as a table</source>
            <translation>Ihre Zahlen als Tabelle zeigen</translation>
        </message>
        <message>
            <source>Copy or save the picture</source>
            <translation>Das Bild kopieren oder sichern</translation>
        </message>
        <message>
            <source>Go to what is beside it</source>
            <translation>Zum Nachbarn gehen</translation>
        </message>
        <message>
            <source>Move the drawing</source>
            <translation>Die Zeichnung schieben</translation>
        </message>
        <message>
            <source>Larger, smaller</source>
            <translation>Größer, kleiner</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>Alles zeigen</translation>
        </message>
        <message>
            <source>Fold a box, or unfold it</source>
            <translation>Kasten falten, entfalten</translation>
        </message>
        <message>
            <source>Run the cell</source>
            <translation>Zelle ausführen</translation>
        </message>
        <message>
            <source>Run the cell and go on to the next</source>
            <translation>Die Zelle ausführen und zur nächsten gehen</translation>
        </message>
        <message>
            <source>Copy the rows that are chosen</source>
            <translation>Die gewählten Zeilen kopieren</translation>
        </message>
        <message>
            <source>Have the answer judged</source>
            <translation>Die Antwort prüfen lassen</translation>
        </message>
        <message>
            <source>Show the next piece</source>
            <translation>Das nächste Stück zeigen</translation>
        </message>
        <message>
            <source>Take the last piece back</source>
            <translation>Das letzte Stück zurücknehmen</translation>
        </message>
        <message>
            <source>Show all pieces</source>
            <translation>Alle Stücke zeigen</translation>
        </message>
        <message>
            <source>Another panel</source>
            <translation>Andere Tafel</translation>
        </message>
        <message>
            <source>Move the slider</source>
            <translation>Den Regler bewegen</translation>
        </message>
        <message>
            <source>The panel with this number; two digits in turn make one number</source>
            <translation>Die Tafel mit dieser Nummer; zwei Ziffern nacheinander sind eine Zahl</translation>
        </message>
        <message>
            <source>Point at the program's next step, or the one before</source>
            <translation>Auf den nächsten Schritt des Programms zeigen, oder auf den davor</translation>
        </message>
        <message>
            <source>Another slider</source>
            <translation>Ein anderer Regler</translation>
        </message>
        <message>
            <source>A spot around the pointer</source>
            <translation>Ein Lichtfleck um den Zeiger</translation>
        </message>
        <message>
            <source>A black screen</source>
            <translation>Schwarzer Schirm</translation>
        </message>
        <message>
            <source>End it</source>
            <translation>Beenden</translation>
        </message>
    </context>
    <context>
        <name>CopyAs</name>
        <message>
            <source>copy as</source>
            <translation>kopieren</translation>
        </message>
        <message>
            <source>Copy the program as</source>
            <translation>Das Programm kopieren als</translation>
        </message>
        <message>
            <source>Copies the program as plain text, Python, PyTorch, SymPy or LaTeX</source>
            <translation>Kopiert das Programm als einfachen Text, Python, PyTorch, SymPy oder LaTeX</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Einfacher Text</translation>
        </message>
        <message>
            <source>Python with NumPy</source>
            <translation>Python mit NumPy</translation>
        </message>
        <message>
            <source>PyTorch with its gradient</source>
            <translation>PyTorch mit Gradient</translation>
        </message>
        <message>
            <source>SymPy with its derivatives</source>
            <translation>SymPy mit Ableitungen</translation>
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
            <translation>Lektionen öffnen</translation>
        </message>
        <message>
            <source>Lessons (*.zip *.md)</source>
            <translation>Lektionen (*.zip *.md)</translation>
        </message>
        <message>
            <source>Open a folder of lessons</source>
            <translation>Einen Ordner mit Lektionen öffnen</translation>
        </message>
        <message>
            <source>Merge CSV files</source>
            <translation>CSV-Dateien vereinen</translation>
        </message>
        <message>
            <source>Tables (*.csv);;All files (*)</source>
            <translation>Tabellen (*.csv);;Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>CurveChoice</name>
        <message>
            <source>Names whose curves are drawn</source>
            <translation>Namen, deren Kurven gezeichnet werden</translation>
        </message>
        <message>
            <source>Which names' curves are drawn: at most {most} at once.</source>
            <translation>Welche Kurven gezeichnet werden: höchstens {most} zugleich.</translation>
        </message>
        <message>
            <source>{count} of {all} names ▾</source>
            <translation>{count} von {all} Namen ▾</translation>
        </message>
        <message>
            <source>Draw {name}</source>
            <translation>{name} zeichnen</translation>
        </message>
    </context>
    <context>
        <name>DataNotes</name>
        <message>
            <source>The table is as it was.</source>
            <translation>Die Tabelle ist wieder wie vorher.</translation>
        </message>
    </context>
    <context>
        <name>DataPage</name>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>With {count} inputs there is no picture: it shows one or two.</source>
            <translation>Bei {count} Eingaben gibt es kein Bild: Es zeigt eine oder zwei.</translation>
        </message>
        <message>
            <source>No rows yet: choose a ready set, open or drop a CSV file, or paste from a spreadsheet.</source>
            <translation>Noch keine Zeilen: Wähle eine fertige Tabelle, öffne eine CSV-Datei oder füge aus einer Tabellenkalkulation ein.</translation>
        </message>
    </context>
    <context>
        <name>DataTools</name>
        <message>
            <source>Ready sets ▾</source>
            <translation>Fertige ▾</translation>
        </message>
        <message>
            <source>Tables that are there to begin with</source>
            <translation>Tabellen, die schon da sind</translation>
        </message>
        <message>
            <source>Open CSV …</source>
            <translation>CSV öffnen …</translation>
        </message>
        <message>
            <source>Read a table from a file; or drop one here</source>
            <translation>Liest eine Tabelle aus einer Datei; oder lass eine hier fallen</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Put the table on the clipboard here (Ctrl+V)</source>
            <translation>Fügt die Tabelle aus der Zwischenablage ein (Strg+V)</translation>
        </message>
        <message>
            <source>Add row</source>
            <translation>Zeile mehr</translation>
        </message>
        <message>
            <source>Add a row at the end, a copy of the last one</source>
            <translation>Fügt am Ende eine Zeile an, eine Kopie der letzten</translation>
        </message>
        <message>
            <source>Delete row</source>
            <translation>Zeile löschen</translation>
        </message>
        <message>
            <source>Take the chosen rows away (Delete)</source>
            <translation>Nimmt die gewählten Zeilen heraus (Entf)</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Take the last change back (Ctrl+Z)</source>
            <translation>Nimmt die letzte Änderung zurück (Strg+Z)</translation>
        </message>
        <message>
            <source>Copy command</source>
            <translation>Befehl kopieren</translation>
        </message>
        <message>
            <source>Copy the command that computes this from these very numbers</source>
            <translation>Kopiert den Befehl, der dies mit genau diesen Zahlen berechnet</translation>
        </message>
        <message>
            <source>What the program takes</source>
            <translation>Was das Programm nimmt</translation>
        </message>
        <message>
            <source>Whether the loss is the mean over all rows, or that of one row</source>
            <translation>Ob der Verlust der Mittelwert über alle Zeilen ist oder der einer Zeile</translation>
        </message>
        <message>
            <source>Mean over all rows</source>
            <translation>Mittel über alle Zeilen</translation>
        </message>
        <message>
            <source>The picked row</source>
            <translation>Die gewählte Zeile</translation>
        </message>
        <message>
            <source>The sliders alone</source>
            <translation>Nur die Regler</translation>
        </message>
        <message>
            <source>Which output's boundary is drawn</source>
            <translation>Von welcher Ausgabe die Grenze gezeichnet wird</translation>
        </message>
        <message>
            <source>Which output's boundary is drawn, and which value the last column has</source>
            <translation>Von welcher Ausgabe die Grenze gezeichnet wird und welchen Wert die letzte Spalte hat</translation>
        </message>
        <message>
            <source>Open a table</source>
            <translation>Tabelle öffnen</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>DataWords</name>
        <message>
            <source>Boundary: {line}</source>
            <translation>Grenze: {line}</translation>
        </message>
        <message>
            <source>Boundary: {line}, nowhere while {w} is 0</source>
            <translation>Grenze: {line}, nirgends, solange {w} gleich 0 ist</translation>
        </message>
        <message>
            <source>Boundary: {line}, at {x} = {at}</source>
            <translation>Grenze: {line}, bei {x} = {at}</translation>
        </message>
        <message>
            <source>{count} of {all} rows are on their own side.</source>
            <translation>{count} von {all} Zeilen liegen auf ihrer Seite.</translation>
        </message>
    </context>
    <context>
        <name>DecimalChoice</name>
        <message>
            <source>Numbers with a decimal comma: 3,14</source>
            <translation>Zahlen mit Dezimalkomma: 3,14</translation>
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
            <translation>◆ h = {h} liegt um {error} daneben</translation>
        </message>
        <message>
            <source>● the best tried, h = {h}, by {error}</source>
            <translation>● das beste versuchte, h = {h}, um {error}</translation>
        </message>
    </context>
    <context>
        <name>DtypeChoice</name>
        <message>
            <source>Number type</source>
            <translation>Zahlentyp</translation>
        </message>
        <message>
            <source>about 7 digits, as in the notebooks</source>
            <translation>etwa 7 Stellen, wie in den Notebooks</translation>
        </message>
        <message>
            <source>about 16 digits</source>
            <translation>etwa 16 Stellen</translation>
        </message>
        <message>
            <source>Compute in {dtype}</source>
            <translation>In {dtype} rechnen</translation>
        </message>
        <message>
            <source>Compute in {dtype}: {digits}</source>
            <translation>In {dtype} rechnen: {digits}</translation>
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message>
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>One line for each step; the last line is differentiated.</source>
            <translation>Eine Zeile je Schritt; die letzte wird abgeleitet.</translation>
        </message>
        <message>
            <source>Lines such as y = x^2. The last line is the output.</source>
            <translation>Zeilen wie y = x^2. Die letzte Zeile ist die Ausgabe.</translation>
        </message>
        <message>
            <source>Type an expression, for example  sin(x^2)</source>
            <translation>Gib einen Ausdruck ein, zum Beispiel  sin(x^2)</translation>
        </message>
        <message>
            <source>Not inserted: the program would have {size} characters, and {limit} is the most.</source>
            <translation>Nicht eingefügt: Das Programm hätte {size} Zeichen, und höchstens {limit} sind erlaubt.</translation>
        </message>
    </context>
    <context>
        <name>ErrorPlot</name>
        <message>
            <source>Error of the finite difference against h</source>
            <translation>Fehler des Differenzenquotienten gegen h</translation>
        </message>
        <message>
            <source>Error against h, both logarithmic; ◆ is the h that is used, ● the best one tried</source>
            <translation>Fehler gegen h, beide logarithmisch; ◆ ist das benutzte h, ● das beste versuchte</translation>
        </message>
        <message>
            <source>error</source>
            <translation>Fehler</translation>
        </message>
    </context>
    <context>
        <name>ExactBox</name>
        <message>
            <source>The exact value: 6.7, or pi/2, 1e-3, inf, nan. Enter takes it.</source>
            <translation>Der genaue Wert: 6.7 oder pi/2, 1e-3, inf, nan. Die Eingabetaste übernimmt ihn.</translation>
        </message>
        <message>
            <source>One number is needed here, not a list.</source>
            <translation>Hier braucht es eine einzelne Zahl, keine Liste.</translation>
        </message>
    </context>
    <context>
        <name>ExpressionRoom</name>
        <message>
            <source>Show or hide the palette that builds the program by clicking.</source>
            <translation>Zeigt oder verbirgt die Palette, mit der man das Programm zusammenklickt.</translation>
        </message>
        <message>
            <source>Palette</source>
            <translation>Palette</translation>
        </message>
        <message>
            <source>Examples ▾</source>
            <translation>Beispiele ▾</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Beispiele</translation>
        </message>
        <message>
            <source>Ready programs, each with something to see.</source>
            <translation>Fertige Programme, an denen es jeweils etwas zu sehen gibt.</translation>
        </message>
        <message>
            <source>PROGRAM</source>
            <translation>PROGRAMM</translation>
        </message>
        <message>
            <source>✓ Understood, but {name} is a constant; name an input such as x.</source>
            <translation>✓ Verstanden, aber {name} ist eine Konstante; nenne eine Eingabe, etwa x.</translation>
        </message>
        <message>
            <source>✓ Understood. The last line, {name}, is differentiated.</source>
            <translation>✓ Verstanden. Die letzte Zeile, {name}, wird abgeleitet.</translation>
        </message>
    </context>
    <context>
        <name>FactorRow</name>
        <message>
            <source>{value}
product so far: {running}</source>
            <translation>{value}
Produkt bis hier: {running}</translation>
        </message>
    </context>
    <context>
        <name>FactorTable</name>
        <message>
            <source>The factors of the chain rule</source>
            <translation>Die Faktoren der Kettenregel</translation>
        </message>
        <message>
            <source>Every local derivative on the way; arrow keys walk them</source>
            <translation>Jede lokale Ableitung auf dem Weg; die Pfeiltasten gehen daran entlang</translation>
        </message>
        <message>
            <source>… and {n} more factors</source>
            <translation>… und {n} weitere Faktoren</translation>
        </message>
    </context>
    <context>
        <name>FaultDesk</name>
        <message>
            <source>Report of a fault …</source>
            <translation>Fehlerbericht …</translation>
        </message>
        <message>
            <source>Something in Triptych itself went wrong. What you typed is still there, and you can go on.</source>
            <translation>In Triptych selbst ging etwas schief. Was du getippt hast, ist noch da, und du kannst weitermachen.</translation>
        </message>
        <message>
            <source>Put the report on the clipboard, to send it where you like.</source>
            <translation>Legt den Bericht in die Zwischenablage, um ihn zu schicken, wohin du willst.</translation>
        </message>
        <message>
            <source>Show where the report is kept on this computer.</source>
            <translation>Zeigt, wo der Bericht auf diesem Rechner liegt.</translation>
        </message>
        <message>
            <source>Read what is in the report before you copy it.</source>
            <translation>Lies, was im Bericht steht, bevor du ihn kopierst.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>Den Bericht zeigen</translation>
        </message>
    </context>
    <context>
        <name>FaultReport</name>
        <message>
            <source>Triptych: report of a fault</source>
            <translation>Triptych: Bericht über einen Fehler</translation>
        </message>
        <message>
            <source>Put the report on the clipboard, to send it where you like.</source>
            <translation>Legt den Bericht in die Zwischenablage, um ihn zu schicken, wohin du willst.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Select a part of it and copy it with Ctrl+C, or copy all of it below.</source>
            <translation>Wähle einen Teil und kopiere ihn mit Strg+C, oder kopiere unten alles.</translation>
        </message>
        <message>
            <source>A fault of Triptych itself, as Python tells it: times, versions, places in the program's code, and the program that was on the sliders. Nothing else that you typed is added, and it is never sent; if you copy it and send it to the makers, they can mend the fault.</source>
            <translation>Ein Fehler von Triptych selbst, wie Python ihn meldet: Zeiten, Versionen, Stellen im Code des Programms und das Programm, das auf den Reglern lag. Nichts anderes, was du getippt hast, kommt hinzu, und es wird nie verschickt; wenn du es kopierst und den Entwicklern schickst, können sie den Fehler beheben.</translation>
        </message>
        <message>
            <source>Nothing went wrong so far: there is no report.</source>
            <translation>Bis jetzt ging nichts schief: Es gibt keinen Bericht.</translation>
        </message>
        <message>
            <source>Show where the report is kept.</source>
            <translation>Zeigt, wo der Bericht liegt.</translation>
        </message>
        <message>
            <source>Delete it from this computer.</source>
            <translation>Löscht ihn von diesem Rechner.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
    </context>
    <context>
        <name>FilterDialog</name>
        <message>
            <source>Arrows walk the list, Enter takes the line, Esc closes.</source>
            <translation>Pfeile gehen durch die Liste, die Eingabetaste nimmt die Zeile, Esc schließt.</translation>
        </message>
        <message>
            <source>Nothing fits.</source>
            <translation>Nichts passt.</translation>
        </message>
    </context>
    <context>
        <name>FloatSlider</name>
        <message>
            <source>Drag, wheel or arrows; Shift is finer, Ctrl coarser; Page, Home and End jump; Space plays; a double-click resets.</source>
            <translation>Ziehen, Mausrad oder Pfeile; Umschalt feiner, Strg gröber; Bild, Pos1 und Ende springen; die Leertaste spielt ab; Doppelklick setzt zurück.</translation>
        </message>
        <message>
            <source>from {low} to {high}</source>
            <translation>von {low} bis {high}</translation>
        </message>
        <message>
            <source>in a red stretch</source>
            <translation>in einem roten Abschnitt</translation>
        </message>
    </context>
    <context>
        <name>Formula</name>
        <message>
            <source>if</source>
            <translation>wenn</translation>
        </message>
        <message>
            <source>for</source>
            <translation>für</translation>
        </message>
        <message>
            <source>otherwise</source>
            <translation>sonst</translation>
        </message>
        <message>
            <source>and</source>
            <translation>und</translation>
        </message>
        <message>
            <source>or</source>
            <translation>oder</translation>
        </message>
        <message>
            <source>not</source>
            <translation>nicht</translation>
        </message>
    </context>
    <context>
        <name>FormulaBar</name>
        <message>
            <source>Scroll the formula</source>
            <translation>Die Formel rollen</translation>
        </message>
        <message>
            <source>The formula is wider than its place: scroll with the arrow keys</source>
            <translation>Die Formel ist breiter als ihr Platz: mit den Pfeiltasten rollen</translation>
        </message>
    </context>
    <context>
        <name>FormulaMenu</name>
        <message>
            <source>Copy as LaTeX</source>
            <translation>Als LaTeX kopieren</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Als Text kopieren</translation>
        </message>
        <message>
            <source>Copy in words</source>
            <translation>In Worten kopieren</translation>
        </message>
    </context>
    <context>
        <name>FormulaUnfold</name>
        <message>
            <source>… {count} signs: draw</source>
            <translation>… {count} Zeichen: zeichnen</translation>
        </message>
        <message>
            <source>… {count} signs, too long</source>
            <translation>… {count} Zeichen, zu lang</translation>
        </message>
        <message>
            <source>The formula is long; this draws the whole of it, which may take a moment</source>
            <translation>Die Formel ist lang; dies zeichnet sie ganz, was einen Moment dauern kann</translation>
        </message>
        <message>
            <source>Too long to draw; it can be copied as LaTeX or as text from the context menu</source>
            <translation>Zu lang zum Zeichnen; im Kontextmenü kann sie als LaTeX oder als Text kopiert werden</translation>
        </message>
    </context>
    <context>
        <name>FourthChoice</name>
        <message>
            <source>Fourth column</source>
            <translation>Vierte Spalte</translation>
        </message>
        <message>
            <source>A fourth way to the gradient, shown beside the plots; it is never judged.</source>
            <translation>Ein vierter Weg zum Gradienten, neben den Diagrammen gezeigt; er wird nie beurteilt.</translation>
        </message>
        <message>
            <source>3 columns</source>
            <translation>3 Spalten</translation>
        </message>
        <message>
            <source>No fourth column</source>
            <translation>Keine vierte Spalte</translation>
        </message>
        <message>
            <source>+ difference</source>
            <translation>+ Differenz</translation>
        </message>
        <message>
            <source>Finite difference, with its step h</source>
            <translation>Differenzenquotient mit seiner Schrittweite h</translation>
        </message>
        <message>
            <source>+ complex step</source>
            <translation>+ komplexer Schritt</translation>
        </message>
        <message>
            <source>A step into the complex plane</source>
            <translation>Ein Schritt in die komplexe Ebene</translation>
        </message>
        <message>
            <source>+ forward mode</source>
            <translation>+ Vorwärtsmodus</translation>
        </message>
        <message>
            <source>Dual numbers: forward mode</source>
            <translation>Duale Zahlen: Vorwärtsmodus</translation>
        </message>
        <message>
            <source>+ micrograd</source>
            <translation>+ micrograd</translation>
        </message>
        <message>
            <source>A tape of single numbers, in the style of micrograd</source>
            <translation>Ein Band einzelner Zahlen, nach Art von micrograd</translation>
        </message>
    </context>
    <context>
        <name>FurtherColumn</name>
        <message>
            <source>this derivative</source>
            <translation>diese Ableitung</translation>
        </message>
        <message>
            <source>all {n} derivatives</source>
            <translation>alle {n} Ableitungen</translation>
        </message>
        <message>
            <source>reverse sweep, all at once</source>
            <translation>Rückwärtslauf, alle auf einmal</translation>
        </message>
        <message>
            <source>{count} operations in 1 pass through the program</source>
            <translation>{count} Rechnungen in 1 Durchgang durch das Programm</translation>
        </message>
        <message>
            <source>{count} operations in {passes} passes through the program</source>
            <translation>{count} Rechnungen in {passes} Durchgängen durch das Programm</translation>
        </message>
        <message>
            <source>, {records} objects kept until the end</source>
            <translation>, {records} Objekte bis zum Ende behalten</translation>
        </message>
        <message>
            <source>; the reverse sweep takes {reverse} for all inputs at once.</source>
            <translation>; der Rückwärtslauf braucht {reverse} für alle Eingaben auf einmal.</translation>
        </message>
    </context>
    <context>
        <name>GradientPlot</name>
        <message>
            <source>The gradient along one input, by all three ways</source>
            <translation>Der Gradient längs einer Eingabe, auf allen drei Wegen</translation>
        </message>
        <message>
            <source>distance from SymPy</source>
            <translation>Abstand von SymPy</translation>
        </message>
        <message>
            <source>Distance from SymPy</source>
            <translation>Abstand von SymPy</translation>
        </message>
        <message>
            <source>How far the chain rule and PyTorch are from SymPy's {gradient} along {axis}</source>
            <translation>Wie weit Kettenregel und PyTorch längs {axis} von {gradient} nach SymPy entfernt sind</translation>
        </message>
        <message>
            <source>{gradient} along {axis}</source>
            <translation>{gradient} längs {axis}</translation>
        </message>
        <message>
            <source>{gradient} by three ways along {axis}; {numbers}</source>
            <translation>{gradient} auf drei Wegen längs {axis}; {numbers}</translation>
        </message>
        <message>
            <source>no difference beyond SymPy's own error</source>
            <translation>kein Unterschied über SymPys eigenen Fehler hinaus</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <source>Show the difference from SymPy on a logarithmic axis</source>
            <translation>Den Abstand von SymPy auf einer logarithmischen Achse zeigen</translation>
        </message>
        <message>
            <source>Shows how far each column is from SymPy, on a logarithmic axis (Ctrl+D)</source>
            <translation>Zeigt auf einer logarithmischen Achse, wie weit jede Spalte von SymPy entfernt ist (Strg+D)</translation>
        </message>
    </context>
    <context>
        <name>HeatMap</name>
        <message>
            <source>Arrow keys go from cell to cell; Ctrl+C copies the table</source>
            <translation>Die Pfeiltasten gehen von Feld zu Feld; Strg+C kopiert die Tabelle</translation>
        </message>
        <message>
            <source>{rows} rows, {columns} columns</source>
            <translation>{rows} Zeilen, {columns} Spalten</translation>
        </message>
    </context>
    <context>
        <name>HelpCurve</name>
        <message>
            <source>The curves are being computed …</source>
            <translation>Die Kurven werden berechnet …</translation>
        </message>
        <message>
            <source>The curves could not be computed.</source>
            <translation>Die Kurven ließen sich nicht berechnen.</translation>
        </message>
        <message>
            <source>Solid: the value along {axis}. Dashed, in SymPy's colour: the derivative by {axis}.</source>
            <translation>Durchgezogen: der Wert längs {axis}. Gestrichelt, in der Farbe von SymPy: die Ableitung nach {axis}.</translation>
        </message>
    </context>
    <context>
        <name>HelpDesk</name>
        <message>
            <source>Help: search …</source>
            <translation>Hilfe: suchen …</translation>
        </message>
        <message>
            <source>Help on the panel in hand</source>
            <translation>Hilfe zu dieser Tafel</translation>
        </message>
        <message>
            <source>What is this?</source>
            <translation>Was ist das?</translation>
        </message>
    </context>
    <context>
        <name>HelpExample</name>
        <message>
            <source>The program</source>
            <translation>Das Programm</translation>
        </message>
        <message>
            <source>▶ Run in the Expression room</source>
            <translation>▶ Im Ausdruck-Raum ausführen</translation>
        </message>
        <message>
            <source>Run in the Expression room</source>
            <translation>Im Ausdruck-Raum ausführen</translation>
        </message>
        <message>
            <source>Put this program on the sliders of the Expression room, at this point</source>
            <translation>Legt dieses Programm im Ausdruck-Raum auf die Regler, an dieser Stelle</translation>
        </message>
        <message>
            <source>at {point}, in {dtype}</source>
            <translation>bei {point}, in {dtype}</translation>
        </message>
        <message>
            <source>in {dtype}</source>
            <translation>in {dtype}</translation>
        </message>
    </context>
    <context>
        <name>HelpList</name>
        <message>
            <source>Pages of the help</source>
            <translation>Seiten der Hilfe</translation>
        </message>
        <message>
            <source>Up and Down choose a page, Enter goes into it</source>
            <translation>Auf und Ab wählen eine Seite, die Eingabetaste geht hinein</translation>
        </message>
    </context>
    <context>
        <name>HelpSearch</name>
        <message>
            <source>Search the help</source>
            <translation>In der Hilfe suchen</translation>
        </message>
        <message>
            <source>Search: kink, nan, ln, torch.sigmoid …</source>
            <translation>Suche: Knick, nan, ln, torch.sigmoid …</translation>
        </message>
        <message>
            <source>Words in any spelling; Down goes to what was found, Enter into the page</source>
            <translation>Wörter in jeder Schreibweise; Ab geht zu den Treffern, die Eingabetaste in die Seite</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Close the help</source>
            <translation>Die Hilfe schließen</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>In der Hilfe suchen</translation>
        </message>
        <message>
            <source>The page before</source>
            <translation>Die Seite davor</translation>
        </message>
        <message>
            <source>Nothing was found. Try one word, or another spelling.</source>
            <translation>Nichts gefunden. Versuche ein einzelnes Wort oder eine andere Schreibweise.</translation>
        </message>
        <message>
            <source>Help: {title}</source>
            <translation>Hilfe: {title}</translation>
        </message>
    </context>
    <context>
        <name>InputNames</name>
        <message>
            <source>Number of inputs</source>
            <translation>Anzahl der Eingaben</translation>
        </message>
        <message>
            <source>How many inputs each unit of the first layer weighs</source>
            <translation>Wie viele Eingaben jede Einheit der ersten Schicht gewichtet</translation>
        </message>
        <message>
            <source>Names of the inputs</source>
            <translation>Namen der Eingaben</translation>
        </message>
        <message>
            <source>The inputs' names with commas between, such as CGPA, IQ</source>
            <translation>Die Namen der Eingaben, mit Kommas dazwischen, etwa CGPA, IQ</translation>
        </message>
        <message>
            <source>A perceptron has at most {most} inputs here.</source>
            <translation>Ein Perzeptron hat hier höchstens {most} Eingaben.</translation>
        </message>
    </context>
    <context>
        <name>InputRange</name>
        <message>
            <source>Range of {name}</source>
            <translation>Bereich von {name}</translation>
        </message>
        <message>
            <source>Lowest</source>
            <translation>Kleinster</translation>
        </message>
        <message>
            <source>Highest</source>
            <translation>Größter</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>A number such as -5, pi or 1e-3.</source>
            <translation>Eine Zahl wie -5, pi oder 1e-3.</translation>
        </message>
        <message>
            <source>Set range</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Give the slider this range and step (Enter).</source>
            <translation>Gibt dem Regler diesen Bereich und Schritt (Eingabetaste).</translation>
        </message>
        <message>
            <source>The range and the step must be finite numbers.</source>
            <translation>Bereich und Schritt müssen endliche Zahlen sein.</translation>
        </message>
        <message>
            <source>The lowest value must be below the highest.</source>
            <translation>Der kleinste Wert muss unter dem größten liegen.</translation>
        </message>
        <message>
            <source>The step must be above 0 and at most as wide as the range.</source>
            <translation>Der Schritt muss über 0 liegen und darf höchstens so breit wie der Bereich sein.</translation>
        </message>
        <message>
            <source>The range is too wide for a slider; stay within ±8e307.</source>
            <translation>Der Bereich ist zu breit für einen Regler; bleib innerhalb ±8e307.</translation>
        </message>
    </context>
    <context>
        <name>InputRow</name>
        <message>
            <source>Let the plots run along {name}</source>
            <translation>Diagramme längs {name} zeichnen</translation>
        </message>
        <message>
            <source>Play {name} to and fro (Space on its slider)</source>
            <translation>{name} hin und her spielen (Leertaste auf dem Regler)</translation>
        </message>
        <message>
            <source>Range and step of {name}</source>
            <translation>Bereich und Schritt von {name}</translation>
        </message>
        <message>
            <source>Let the plots run along {name}, so that they show its whole range</source>
            <translation>Lässt die Diagramme längs {name} laufen, sodass sie seinen ganzen Bereich zeigen</translation>
        </message>
        <message>
            <source>Move {name} to and fro by itself, and watch the rest (Space on its slider)</source>
            <translation>Bewegt {name} von selbst hin und her, und du siehst dem Rest zu (Leertaste auf dem Regler)</translation>
        </message>
        <message>
            <source>From where to where the slider of {name} goes, and in which steps</source>
            <translation>Von wo bis wo der Regler von {name} geht, und in welchen Schritten</translation>
        </message>
        <message>
            <source>Exact value of {name}</source>
            <translation>Genauer Wert von {name}</translation>
        </message>
        <message>
            <source>{value} has no place on a slider; it is used all the same.</source>
            <translation>{value} hat auf dem Regler keinen Platz; der Wert gilt trotzdem.</translation>
        </message>
        <message>
            <source>The range is now {low} to {high}, to hold {value}.</source>
            <translation>Der Bereich ist jetzt {low} bis {high}, damit {value} hineinpasst.</translation>
        </message>
    </context>
    <context>
        <name>InputsPanel</name>
        <message>
            <source>Inputs</source>
            <translation>Eingaben</translation>
        </message>
        <message>
            <source>A name that the program uses gets its slider here.</source>
            <translation>Ein Name, den das Programm benutzt, bekommt hier seinen Regler.</translation>
        </message>
        <message>
            <source>{names}: {count} rows from the table</source>
            <translation>{names}: {count} Zeilen aus der Tabelle</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Undo</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <translation>Zurück: {what}</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Redo: {what}</source>
            <translation>Wieder: {what}</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Open …</source>
            <translation>Öffnen …</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Sichern</translation>
        </message>
        <message>
            <source>Save as …</source>
            <translation>Sichern als …</translation>
        </message>
        <message>
            <source>Undone. Steps left to undo: {count}.</source>
            <translation>Zurückgenommen. Noch zurückzunehmen: {count}.</translation>
        </message>
        <message>
            <source>Nothing to undo.</source>
            <translation>Nichts zurückzunehmen.</translation>
        </message>
        <message>
            <source>Done again. Steps left to redo: {count}.</source>
            <translation>Wiederholt. Noch zu wiederholen: {count}.</translation>
        </message>
        <message>
            <source>Nothing to redo.</source>
            <translation>Nichts zu wiederholen.</translation>
        </message>
        <message>
            <source>Triptych</source>
            <translation>Triptych</translation>
        </message>
        <message>
            <source>{name} was changed since it was saved.</source>
            <translation>{name} wurde seit dem Speichern geändert.</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>What it does</source>
            <translation>Was sie tut</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>What do you want to do, or which key?</source>
            <translation>Was möchtest du tun, oder welche Taste?</translation>
        </message>
        <message>
            <source>Narrows the list to the keys that fit</source>
            <translation>Kürzt die Liste auf die Tasten, die passen</translation>
        </message>
        <message>
            <source>Each room tells its own keys here once it was opened.</source>
            <translation>Jeder Raum nennt hier seine Tasten, sobald er einmal offen war.</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>überall</translation>
        </message>
        <message>
            <source>Here, at {name}: {says}</source>
            <translation>Hier, bei {name}: {says}</translation>
        </message>
    </context>
    <context>
        <name>LabBar</name>
        <message>
            <source>▸ Line</source>
            <translation>▸ Zeile</translation>
        </message>
        <message>
            <source>Run the line with the cursor (F10)</source>
            <translation>Führt die Zeile mit dem Cursor aus (F10)</translation>
        </message>
        <message>
            <source>▸ Cell</source>
            <translation>▸ Zelle</translation>
        </message>
        <message>
            <source>Run the cell (Ctrl+Enter; Shift+Enter goes on to the next)</source>
            <translation>Führt die Zelle aus (Strg+Eingabe; Umschalt+Eingabe geht weiter zur nächsten)</translation>
        </message>
        <message>
            <source>▸ All</source>
            <translation>▸ Alle</translation>
        </message>
        <message>
            <source>Run all cells from a fresh beginning (F5)</source>
            <translation>Führt alle Zellen von vorn aus (F5)</translation>
        </message>
        <message>
            <source>■ Stop</source>
            <translation>■ Stopp</translation>
        </message>
        <message>
            <source>Stop what runs; the lab is as before that line (Esc)</source>
            <translation>Bricht ab, was läuft; das Labor steht wie vor dieser Zeile (Esc)</translation>
        </message>
        <message>
            <source>↩ Before line</source>
            <translation>↩ Vor die Zeile</translation>
        </message>
        <message>
            <source>Let the lab stand as before the line with the cursor was run (Shift+F10)</source>
            <translation>Stellt das Labor so hin, wie es vor der Zeile mit dem Cursor stand (Umschalt+F10)</translation>
        </message>
        <message>
            <source>⟲ Afresh</source>
            <translation>⟲ Von vorn</translation>
        </message>
        <message>
            <source>Forget all that was run; the cells stay (Shift+F5)</source>
            <translation>Vergisst alles, was lief; die Zellen bleiben (Umschalt+F5)</translation>
        </message>
        <message>
            <source>+ Cell</source>
            <translation>+ Zelle</translation>
        </message>
        <message>
            <source>Add a cell below this one (Ctrl+Shift+Enter)</source>
            <translation>Fügt unter dieser eine Zelle ein (Strg+Umschalt+Eingabe)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Take this cell away (Ctrl+Shift+Delete)</source>
            <translation>Nimmt diese Zelle weg (Strg+Umschalt+Entf)</translation>
        </message>
        <message>
            <source>Move this cell up (Alt+Up)</source>
            <translation>Schiebt diese Zelle nach oben (Alt+Auf)</translation>
        </message>
        <message>
            <source>Move this cell down (Alt+Down)</source>
            <translation>Schiebt diese Zelle nach unten (Alt+Ab)</translation>
        </message>
        <message>
            <source>Open notebook …</source>
            <translation>Notebook öffnen …</translation>
        </message>
        <message>
            <source>Open an .ipynb file (Ctrl+O), or drop one here</source>
            <translation>Öffnet eine .ipynb-Datei (Strg+O), oder lass eine hier fallen</translation>
        </message>
    </context>
    <context>
        <name>LabBench</name>
        <message>
            <source>Expression of x</source>
            <translation>Ausdruck in x</translation>
        </message>
        <message>
            <source>Any expression of x for torch, such as torch.sin(x)*x</source>
            <translation>Irgendein Ausdruck in x für torch, etwa torch.sin(x)*x</translation>
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
            <translation>Die Zeilen</translation>
        </message>
        <message>
            <source>Take these lines to the cells</source>
            <translation>Diese Zeilen in die Zellen übernehmen</translation>
        </message>
        <message>
            <source>Puts them into a new cell, to be changed and run line by line</source>
            <translation>Legt sie in eine neue Zelle, um sie zu ändern und Zeile für Zeile auszuführen</translation>
        </message>
        <message>
            <source>In other releases:</source>
            <translation>In anderen Versionen:</translation>
        </message>
        <message>
            <source>This torch says:</source>
            <translation>Dieses torch sagt:</translation>
        </message>
        <message>
            <source>Being run …</source>
            <translation>Läuft gerade …</translation>
        </message>
    </context>
    <context>
        <name>LabCatalogue</name>
        <message>
            <source>Paste what torch said, or type a word of it</source>
            <translation>Füge ein, was torch gesagt hat, oder tippe ein Wort davon</translation>
        </message>
        <message>
            <source>Find a mistake</source>
            <translation>Einen Fehler finden</translation>
        </message>
        <message>
            <source>Finds a mistake by its words, those of other releases too</source>
            <translation>Findet einen Fehler an seinen Worten, auch an denen anderer Versionen</translation>
        </message>
        <message>
            <source>Mistakes</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>The arrow keys go from one mistake to the next</source>
            <translation>Die Pfeiltasten gehen von Fehler zu Fehler</translation>
        </message>
        <message>
            <source>Nothing like this is known here.</source>
            <translation>So etwas ist hier nicht bekannt.</translation>
        </message>
        <message>
            <source>{count} of {all}</source>
            <translation>{count} von {all}</translation>
        </message>
    </context>
    <context>
        <name>LabCell</name>
        <message>
            <source>Cell {number}</source>
            <translation>Zelle {number}</translation>
        </message>
    </context>
    <context>
        <name>LabCells</name>
        <message>
            <source>These lines have been changed since: nothing was put back.</source>
            <translation>Diese Zeilen wurden inzwischen geändert: Es wurde nichts zurückgestellt.</translation>
        </message>
    </context>
    <context>
        <name>LabEditor</name>
        <message>
            <source>Cell of PyTorch lines</source>
            <translation>Zelle mit PyTorch-Zeilen</translation>
        </message>
        <message>
            <source>Ctrl+Enter runs the cell, F10 the line with the cursor.</source>
            <translation>Strg+Eingabe führt die Zelle aus, F10 die Zeile mit dem Cursor.</translation>
        </message>
        <message>
            <source>Ctrl+Enter runs the cell, F10 the line, Shift+F10 goes back to before it</source>
            <translation>Strg+Eingabe führt die Zelle aus, F10 die Zeile, Umschalt+F10 geht vor sie zurück</translation>
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
            <translation>Ziehen, Mausrad oder Pfeile; Umschalt feiner, Strg gröber.</translation>
        </message>
        <message>
            <source>Exact value of {name}</source>
            <translation>Genauer Wert von {name}</translation>
        </message>
    </context>
    <context>
        <name>LabLane</name>
        <message>
            <source>Puts these lines into a new cell, to be changed and run line by line</source>
            <translation>Legt diese Zeilen in eine neue Zelle, um sie zu ändern und Zeile für Zeile auszuführen</translation>
        </message>
        <message>
            <source>Take the lines of {lane} to the cells</source>
            <translation>Die Zeilen von {lane} in die Zellen übernehmen</translation>
        </message>
        <message>
            <source>To the cells</source>
            <translation>In die Zellen</translation>
        </message>
        <message>
            <source>On the tape, from its end: {steps}</source>
            <translation>Auf dem Band, von seinem Ende her: {steps}</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
    </context>
    <context>
        <name>LabMend</name>
        <message>
            <source>As it was</source>
            <translation>Wie es war</translation>
        </message>
        <message>
            <source>Put it into the cells</source>
            <translation>In die Zellen übernehmen</translation>
        </message>
        <message>
            <source>Changes these lines where they stand (Ctrl+Shift+M); Ctrl+Z there takes it back</source>
            <translation>Ändert diese Zeilen an ihrer Stelle (Strg+Umschalt+M); Strg+Z nimmt es dort zurück</translation>
        </message>
        <message>
            <source>The lines that differ</source>
            <translation>Die Zeilen, die sich unterscheiden</translation>
        </message>
        <message>
            <source>no gradient was written</source>
            <translation>kein Gradient wurde geschrieben</translation>
        </message>
        <message>
            <source>✓ no error: {grads}</source>
            <translation>✓ kein Fehler: {grads}</translation>
        </message>
    </context>
    <context>
        <name>LabOutput</name>
        <message>
            <source>The file stored something else here</source>
            <translation>Die Datei hatte hier etwas anderes gespeichert</translation>
        </message>
        <message>
            <source>Runs the lines with this change from a fresh beginning, beside what you have</source>
            <translation>Führt die Zeilen mit dieser Änderung von vorn aus, neben deinen</translation>
        </message>
        <message>
            <source>Try: {mend}</source>
            <translation>Versuche: {mend}</translation>
        </message>
        <message>
            <source>Opens this derivative in the Expression room, with its three columns:
{program}</source>
            <translation>Öffnet diese Ableitung im Ausdruck-Raum, mit ihren drei Spalten:
{program}</translation>
        </message>
        <message>
            <source>∂ Compare: {program}</source>
            <translation>∂ Vergleichen: {program}</translation>
        </message>
    </context>
    <context>
        <name>LabPage</name>
        <message>
            <source>Tape lab</source>
            <translation>Bandlabor</translation>
        </message>
        <message>
            <source>Cells or tensors</source>
            <translation>Zellen oder Tensoren</translation>
        </message>
        <message>
            <source>Show the cells, or how the tensors stand</source>
            <translation>Zeigt die Zellen, oder wie die Tensoren stehen</translation>
        </message>
        <message>
            <source>Cells</source>
            <translation>Zellen</translation>
        </message>
        <message>
            <source>Tensors and tape</source>
            <translation>Tensoren und Band</translation>
        </message>
        <message>
            <source>Put the mend in</source>
            <translation>Übernehmen</translation>
        </message>
    </context>
    <context>
        <name>LabPlaces</name>
        <message>
            <source>Cells</source>
            <translation>Zellen</translation>
        </message>
        <message>
            <source>Your own lines, and notebooks</source>
            <translation>Deine eigenen Zeilen, und Notebooks</translation>
        </message>
        <message>
            <source>Adding up</source>
            <translation>Summieren</translation>
        </message>
        <message>
            <source>4, 8, 12: who wrote to .grad, and four ways to clear it</source>
            <translation>4, 8, 12: wer in .grad geschrieben hat, und vier Wege, es zu leeren</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Four ways to stop a gradient, on one expression</source>
            <translation>Vier Wege, einen Gradienten anzuhalten, an einem Ausdruck</translation>
        </message>
        <message>
            <source>Leaves</source>
            <translation>Blätter</translation>
        </message>
        <message>
            <source>Leaf, non-leaf, retain_grad, in place, a freed tape</source>
            <translation>Leaf, Nicht-Leaf, retain_grad, in place, ein freigegebenes Band</translation>
        </message>
        <message>
            <source>Mistakes</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>What torch says to each, found by pasting its words</source>
            <translation>Was torch zu jedem sagt, auffindbar durch Einfügen seiner Worte</translation>
        </message>
    </context>
    <context>
        <name>LabResult</name>
        <message>
            <source>What it printed</source>
            <translation>Was es ausgegeben hat</translation>
        </message>
    </context>
    <context>
        <name>LabRoom</name>
        <message>
            <source>torch is being loaded for the lab …</source>
            <translation>torch wird für das Labor geladen …</translation>
        </message>
        <message>
            <source>Running …  Esc stops it.</source>
            <translation>Läuft …  Esc bricht ab.</translation>
        </message>
        <message>
            <source>Open a notebook</source>
            <translation>Notebook öffnen</translation>
        </message>
        <message>
            <source>Notebooks (*.ipynb)</source>
            <translation>Notebooks (*.ipynb)</translation>
        </message>
        <message>
            <source>{name}: {count} cells of code; F5 runs them all.  {notes}</source>
            <translation>{name}: {count} Zellen mit Code; F5 führt alle aus.  {notes}</translation>
        </message>
    </context>
    <context>
        <name>LabState</name>
        <message>
            <source>Every tensor</source>
            <translation>Jeder Tensor</translation>
        </message>
        <message>
            <source>Every tensor as it is now; what the last line changed is bold</source>
            <translation>Jeder Tensor, wie er jetzt ist; was die letzte Zeile geändert hat, ist fett</translation>
        </message>
        <message>
            <source>Tensors</source>
            <translation>Tensoren</translation>
        </message>
        <message>
            <source> …and {count} more</source>
            <translation> …und {count} weitere</translation>
        </message>
        <message>
            <source>{count} now</source>
            <translation>{count} jetzt</translation>
        </message>
        <message>
            <source>The last line changed no tensor.</source>
            <translation>Die letzte Zeile hat keinen Tensor geändert.</translation>
        </message>
        <message>
            <source>Run a line: every tensor appears here.</source>
            <translation>Führe eine Zeile aus: Jeder Tensor erscheint hier.</translation>
        </message>
    </context>
    <context>
        <name>LabTape</name>
        <message>
            <source>The tape</source>
            <translation>Das Band</translation>
        </message>
        <message>
            <source>The steps that backward plays back, in its order</source>
            <translation>Die Schritte, die backward abspielt, in seiner Reihenfolge</translation>
        </message>
        <message>
            <source>A table of the steps, or a drawing of them</source>
            <translation>Eine Tabelle der Schritte oder eine Zeichnung davon</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>Als Tabelle</translation>
        </message>
        <message>
            <source>Show the tape as a table</source>
            <translation>Das Band als Tabelle zeigen</translation>
        </message>
        <message>
            <source>{count} steps</source>
            <translation>{count} Schritte</translation>
        </message>
        <message>
            <source>nothing recorded</source>
            <translation>nichts aufgezeichnet</translation>
        </message>
        <message>
            <source>✕ the step at fault is marked</source>
            <translation>✕ der fehlerhafte Schritt ist markiert</translation>
        </message>
        <message>
            <source>✕ at fault</source>
            <translation>✕ mit Fehler</translation>
        </message>
    </context>
    <context>
        <name>LabTold</name>
        <message>
            <source>{type} in line {line}</source>
            <translation>{type} in Zeile {line}</translation>
        </message>
        <message>
            <source>{type} in line {line}, at “{word}”</source>
            <translation>{type} in Zeile {line}, bei „{word}“</translation>
        </message>
        <message>
            <source>Not run: line {line}, “{word}”</source>
            <translation>Nicht ausgeführt: Zeile {line}, „{word}“</translation>
        </message>
        <message>
            <source>Not run: line {line}</source>
            <translation>Nicht ausgeführt: Zeile {line}</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>As the system ({language})</source>
            <translation>Wie das System ({language})</translation>
        </message>
    </context>
    <context>
        <name>Late</name>
        <message>
            <source>{name} is a pipe or a device, and no file that can be opened.</source>
            <translation>{name} ist eine Pipe oder ein Gerät und keine Datei, die sich öffnen lässt.</translation>
        </message>
        <message>
            <source>The plots in numbers …</source>
            <translation>Die Diagramme in Zahlen …</translation>
        </message>
        <message>
            <source>Open lessons: a zip file or one lesson …</source>
            <translation>Lektionen öffnen: eine ZIP-Datei oder eine Lektion …</translation>
        </message>
        <message>
            <source>Open lessons: a folder …</source>
            <translation>Lektionen öffnen: ein Ordner …</translation>
        </message>
        <message>
            <source>Triptych's own lessons</source>
            <translation>Triptychs eigene Lektionen</translation>
        </message>
        <message>
            <source>Present over the whole screen</source>
            <translation>Auf dem ganzen Bildschirm vorführen</translation>
        </message>
        <message>
            <source>Merge a class's CSV files …</source>
            <translation>CSV-Dateien einer Klasse vereinen …</translation>
        </message>
        <message>
            <source>Do something by its name …</source>
            <translation>Etwas beim Namen tun …</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Tour in six steps</source>
            <translation>Tour in sechs Schritten</translation>
        </message>
        <message>
            <source>About Triptych</source>
            <translation>Über Triptych</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
    </context>
    <context>
        <name>LedgerModel</name>
        <message>
            <source>{size} units in the last place</source>
            <translation>{size} Einheiten der letzten Stelle</translation>
        </message>
        <message>
            <source>; most is lost at this step</source>
            <translation>; an diesem Schritt geht am meisten verloren</translation>
        </message>
        <message>
            <source>Forward, to the output, or back, with the gradient</source>
            <translation>Vorwärts zur Ausgabe oder zurück mit dem Gradienten</translation>
        </message>
        <message>
            <source>One step of the program, or the output's derivative by one</source>
            <translation>Ein Schritt des Programms oder die Ableitung der Ausgabe nach einem</translation>
        </message>
        <message>
            <source>What the number type has</source>
            <translation>Was der Zahlentyp hat</translation>
        </message>
        <message>
            <source>The true number, at the inputs as the number type holds them</source>
            <translation>Die wahre Zahl, an den Eingaben, wie der Zahlentyp sie hält</translation>
        </message>
        <message>
            <source>The error that this very step made, in units of the last place (ulp)</source>
            <translation>Der Fehler, den dieser Schritt selbst gemacht hat, in Einheiten der letzten Stelle (ulp)</translation>
        </message>
        <message>
            <source>The error that it was handed, in units of the last place (ulp)</source>
            <translation>Der Fehler, den er übernommen hat, in Einheiten der letzten Stelle (ulp)</translation>
        </message>
    </context>
    <context>
        <name>LedgerPanel</name>
        <message>
            <source>Why not identical?</source>
            <translation>Warum nicht gleich?</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Als Text kopieren</translation>
        </message>
        <message>
            <source>Copies the whole ledger</source>
            <translation>Kopiert die ganze Liste</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Brings the plots back (Esc)</source>
            <translation>Bringt die Diagramme zurück (Esc)</translation>
        </message>
        <message>
            <source>errors in units of the last place (ulp)</source>
            <translation>Fehler in Einheiten der letzten Stelle (ulp)</translation>
        </message>
        <message>
            <source>errors in ulp</source>
            <translation>Fehler in ulp</translation>
        </message>
        <message>
            <source>There are no exact numbers here to hold the steps against.</source>
            <translation>Hier gibt es keine exakten Zahlen, an denen die Schritte zu messen wären.</translation>
        </message>
    </context>
    <context>
        <name>LedgerTable</name>
        <message>
            <source>Who added what to the gradient</source>
            <translation>Wer was zum Gradienten addiert hat</translation>
        </message>
        <message>
            <source>Enter goes to a step, Ctrl+C copies the selected ones with all digits</source>
            <translation>Die Eingabetaste geht zu einem Schritt, Strg+C kopiert die gewählten mit allen Stellen</translation>
        </message>
    </context>
    <context>
        <name>LessonCode</name>
        <message>
            <source>{says}: to be selected, and copied with Ctrl+C</source>
            <translation>{says}: zum Auswählen, Strg+C kopiert</translation>
        </message>
    </context>
    <context>
        <name>LessonCurtain</name>
        <message>
            <source>Predict first</source>
            <translation>Zuerst vorhersagen</translation>
        </message>
        <message>
            <source>Numbers and plots appear here as soon as you have said what you expect.</source>
            <translation>Zahlen und Diagramme erscheinen hier, sobald du gesagt hast, was du erwartest.</translation>
        </message>
        <message>
            <source>Your turn first</source>
            <translation>Erst du</translation>
        </message>
        <message>
            <source>All three columns appear here once you have answered, or opened the last hint.</source>
            <translation>Alle drei Spalten erscheinen hier, sobald du geantwortet oder den letzten Tipp geöffnet hast.</translation>
        </message>
    </context>
    <context>
        <name>LessonExtras</name>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>The map of skills, and who learns here</source>
            <translation>Die Karte der Fähigkeiten, und wer hier lernt</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Üben</translation>
        </message>
        <message>
            <source>Exercises without end; what went wrong comes back</source>
            <translation>Übungen ohne Ende; was schiefging, kommt wieder</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Vorführen</translation>
        </message>
        <message>
            <source>Large type over the whole screen, block by block (F11)</source>
            <translation>Große Schrift über den ganzen Bildschirm, Block für Block (F11)</translation>
        </message>
    </context>
    <context>
        <name>LessonFaults</name>
        <message>
            <source>What the check of the lesson's file found; it can be copied.</source>
            <translation>Was die Prüfung der Lektionsdatei gefunden hat; es lässt sich kopieren.</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… und {count} weitere</translation>
        </message>
        <message>
            <source>… {count} programs and tasks are still being checked</source>
            <translation>… {count} Programme und Aufgaben werden noch geprüft</translation>
        </message>
        <message>
            <source>✓ Preview of {name}: all holds. It is read again whenever it is saved.</source>
            <translation>✓ Vorschau von {name}: Alles stimmt. Sie wird bei jedem Speichern neu gelesen.</translation>
        </message>
    </context>
    <context>
        <name>LessonInputs</name>
        <message>
            <source>Sliders of the live program</source>
            <translation>Regler des lebenden Programms</translation>
        </message>
    </context>
    <context>
        <name>LessonLocks</name>
        <message>
            <source>The lesson “{title}” is open. What it hides or locks stays so in this room.</source>
            <translation>Die Lektion „{title}“ ist offen. Was sie verbirgt oder festhält, bleibt in diesem Raum so.</translation>
        </message>
        <message>
            <source>Back to the lesson</source>
            <translation>Zurück zur Lektion</translation>
        </message>
        <message>
            <source>Close the lesson</source>
            <translation>Lektion schließen</translation>
        </message>
    </context>
    <context>
        <name>LessonPage</name>
        <message>
            <source>Code in the lesson</source>
            <translation>Code in der Lektion</translation>
        </message>
        <message>
            <source>The page</source>
            <translation>Die Seite</translation>
        </message>
        <message>
            <source>Page Up and Page Down scroll, Alt+Right turns the page</source>
            <translation>Bild auf und Bild ab rollen, Alt+Rechts blättert um</translation>
        </message>
    </context>
    <context>
        <name>LessonProgram</name>
        <message>
            <source>The program</source>
            <translation>Das Programm</translation>
        </message>
        <message>
            <source>at {point}, in {dtype}</source>
            <translation>bei {point}, in {dtype}</translation>
        </message>
        <message>
            <source>in {dtype}</source>
            <translation>in {dtype}</translation>
        </message>
        <message>
            <source>Put it on the sliders</source>
            <translation>Auf die Regler legen</translation>
        </message>
        <message>
            <source>Open it beside this page, at this point</source>
            <translation>Öffnet es neben dieser Seite, an dieser Stelle</translation>
        </message>
        <message>
            <source>Open in the Perceptron room</source>
            <translation>Im Perzeptron-Raum öffnen</translation>
        </message>
        <message>
            <source>Open in the Expression room</source>
            <translation>Im Ausdruck-Raum öffnen</translation>
        </message>
        <message>
            <source>Go on with this program in a room of its own; the lesson waits here</source>
            <translation>In einem eigenen Raum mit diesem Programm weitermachen; die Lektion wartet hier</translation>
        </message>
    </context>
    <context>
        <name>LessonRow</name>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>begonnen</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <source>, open</source>
            <translation>, offen</translation>
        </message>
        <message>
            <source>Lesson {number}: {title}, {state}{here}</source>
            <translation>Lektion {number}: {title}, {state}{here}</translation>
        </message>
    </context>
    <context>
        <name>LessonSide</name>
        <message>
            <source>Predict first; then this slider can be moved</source>
            <translation>Sage zuerst vorher; dann lässt sich dieser Regler bewegen</translation>
        </message>
        <message>
            <source>The lesson keeps this slider where it is</source>
            <translation>Die Lektion hält diesen Regler fest</translation>
        </message>
    </context>
    <context>
        <name>LessonSnippet</name>
        <message>
            <source>PyTorch lines</source>
            <translation>PyTorch-Zeilen</translation>
        </message>
        <message>
            <source>▶ Run</source>
            <translation>▶ Start</translation>
        </message>
        <message>
            <source>Run these lines in the Tape lab</source>
            <translation>Führt diese Zeilen im Bandlabor aus</translation>
        </message>
        <message>
            <source>Put these lines into a cell of the Tape lab, to change them and to look inside</source>
            <translation>Legt diese Zeilen in eine Zelle des Bandlabors, um sie zu ändern und hineinzusehen</translation>
        </message>
        <message>
            <source>Open in the Tape lab</source>
            <translation>Im Bandlabor öffnen</translation>
        </message>
        <message>
            <source>running …</source>
            <translation>läuft …</translation>
        </message>
        <message>
            <source>It ran, and printed nothing.</source>
            <translation>Es lief und gab nichts aus.</translation>
        </message>
    </context>
    <context>
        <name>LessonTable</name>
        <message>
            <source>Table: {head}</source>
            <translation>Tabelle: {head}</translation>
        </message>
    </context>
    <context>
        <name>LessonTurner</name>
        <message>
            <source>‹ Back</source>
            <translation>‹ Zurück</translation>
        </message>
        <message>
            <source>The page before (Alt+Left)</source>
            <translation>Die Seite davor (Alt+Links)</translation>
        </message>
        <message>
            <source>Next ›</source>
            <translation>Weiter ›</translation>
        </message>
        <message>
            <source>The next page (Alt+Right)</source>
            <translation>Die nächste Seite (Alt+Rechts)</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Seite {page} von {pages}</translation>
        </message>
        <message>
            <source>Next lesson ›</source>
            <translation>Nächste Lektion ›</translation>
        </message>
        <message>
            <source>On to “{title}” (Alt+Right)</source>
            <translation>Weiter zu „{title}“ (Alt+Rechts)</translation>
        </message>
    </context>
    <context>
        <name>LessonsBar</name>
        <message>
            <source>☰ Lessons</source>
            <translation>☰ Lektionen</translation>
        </message>
        <message>
            <source>Show all lessons, or go back to the open one (Alt+L)</source>
            <translation>Zeigt alle Lektionen oder geht zur offenen zurück (Alt+L)</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>‹ Text</source>
            <translation>‹ Text</translation>
        </message>
        <message>
            <source>Back to the text (Alt+P)</source>
            <translation>Zurück zum Text (Alt+P)</translation>
        </message>
        <message>
            <source>Tape lab ›</source>
            <translation>Bandlabor ›</translation>
        </message>
        <message>
            <source>The Tape lab, beside this page (Alt+P)</source>
            <translation>Das Bandlabor, neben dieser Seite (Alt+P)</translation>
        </message>
        <message>
            <source>Program ›</source>
            <translation>Programm ›</translation>
        </message>
        <message>
            <source>The live program (Alt+P)</source>
            <translation>Das lebende Programm (Alt+P)</translation>
        </message>
    </context>
    <context>
        <name>LessonsList</name>
        <message>
            <source>All lessons</source>
            <translation>Alle Lektionen</translation>
        </message>
        <message>
            <source>WHAT COULD NOT BE READ</source>
            <translation>WAS SICH NICHT LESEN LIESS</translation>
        </message>
    </context>
    <context>
        <name>LessonsRoom</name>
        <message>
            <source>Page before</source>
            <translation>Seite davor</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <source>List of lessons</source>
            <translation>Liste der Lektionen</translation>
        </message>
        <message>
            <source>Program beside the page</source>
            <translation>Programm neben der Seite</translation>
        </message>
        <message>
            <source>Lesson {number} of {count}: {title}</source>
            <translation>Lektion {number} von {count}: {title}</translation>
        </message>
    </context>
    <context>
        <name>LinkQuestion</name>
        <message>
            <source>Open this page in the web browser?</source>
            <translation>Diese Seite im Webbrowser öffnen?</translation>
        </message>
    </context>
    <context>
        <name>LossesPage</name>
        <message>
            <source>Four losses</source>
            <translation>Vier Verluste</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>kopieren</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>Die Tabelle kopieren</translation>
        </message>
        <message>
            <source>Copies the four losses as a table with tabs, all digits</source>
            <translation>Kopiert die vier Verluste als Tabelle mit Tabulatoren, alle Stellen</translation>
        </message>
        <message>
            <source>L along {by}</source>
            <translation>L längs {by}</translation>
        </message>
        <message>
            <source>dL/d{by} along {by}</source>
            <translation>dL/d{by} längs {by}</translation>
        </message>
        <message>
            <source>Where the four ways part: beyond some z one of them stops, or breaks.</source>
            <translation>Wo die vier Wege auseinandergehen: Jenseits eines z bleibt einer von ihnen stehen oder bricht.</translation>
        </message>
        <message>
            <source>What would be learnt there: where a line lies at 0, nothing is.</source>
            <translation>Was dort gelernt würde: Wo eine Linie bei 0 liegt, nichts.</translation>
        </message>
    </context>
    <context>
        <name>LossesTable</name>
        <message>
            <source>Every way to write the loss, in numbers</source>
            <translation>Jede Art, den Verlust zu schreiben, in Zahlen</translation>
        </message>
        <message>
            <source>dL/d{by} chain rule</source>
            <translation>dL/d{by} Kettenregel</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>exakt</translation>
        </message>
    </context>
    <context>
        <name>MatrixCard</name>
        <message>
            <source>Jacobian</source>
            <translation>Jacobi</translation>
        </message>
        <message>
            <source>chain rule</source>
            <translation>Kettenregel</translation>
        </message>
        <message>
            <source>Whose numbers the matrix shows</source>
            <translation>Wessen Zahlen die Matrix zeigt</translation>
        </message>
        <message>
            <source>The three do not agree on every cell; choose whose numbers are shown</source>
            <translation>Die drei stimmen nicht in jedem Feld überein; wähle, wessen Zahlen gezeigt werden</translation>
        </message>
        <message>
            <source>Copies the matrix as a table with tabs, all digits</source>
            <translation>Kopiert die Matrix als Tabelle mit Tabulatoren, alle Stellen</translation>
        </message>
        <message>
            <source>Copy the matrix</source>
            <translation>Die Matrix kopieren</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>kopieren</translation>
        </message>
        <message>
            <source>Hessian of {name}</source>
            <translation>Hesse-Matrix von {name}</translation>
        </message>
        <message>
            <source>Jacobian of {name}</source>
            <translation>Jacobi-Matrix von {name}</translation>
        </message>
        <message>
            <source>Hessian</source>
            <translation>Hesse</translation>
        </message>
        <message>
            <source>Second derivatives are shown by inputs, up to 32 numbers in all.</source>
            <translation>Zweite Ableitungen werden nach Eingaben gezeigt, bis zu 32 Zahlen insgesamt.</translation>
        </message>
        <message>
            <source>The Jacobian is shown for outputs of up to 32 components.</source>
            <translation>Die Jacobi-Matrix wird für Ausgaben mit bis zu 32 Komponenten gezeigt.</translation>
        </message>
        <message>
            <source>All three agree on every cell, to {n} digits.</source>
            <translation>Alle drei stimmen in jedem Feld überein, auf {n} Stellen.</translation>
        </message>
        <message>
            <source> and </source>
            <translation> und </translation>
        </message>
        <message>
            <source>{names} agree, to {n} digits.</source>
            <translation>{names} stimmen überein, auf {n} Stellen.</translation>
        </message>
        <message>
            <source>Only {names} has it.</source>
            <translation>Nur {names} hat sie.</translation>
        </message>
        <message>
            <source>They differ most at {cell}: {one} says {a}, {other} {b}.</source>
            <translation>Am meisten weichen sie bei {cell} ab: {one} sagt {a}, {other} {b}.</translation>
        </message>
        <message>
            <source>exactly {digits}</source>
            <translation>exakt {digits}</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Put this sentence away</source>
            <translation>Diesen Satz wegräumen</translation>
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <source>Choose this answer (Space)</source>
            <translation>Diese Antwort wählen (Leertaste)</translation>
        </message>
    </context>
    <context>
        <name>OutputPlot</name>
        <message>
            <source>The output along one input; the dashed line is the tangent at the point</source>
            <translation>Die Ausgabe längs einer Eingabe; die gestrichelte Gerade ist die Tangente am Punkt</translation>
        </message>
        <message>
            <source>at {axis} = {x}</source>
            <translation>bei {axis} = {x}</translation>
        </message>
        <message>
            <source>slope {m}</source>
            <translation>Steigung {m}</translation>
        </message>
        <message>
            <source>no slope</source>
            <translation>keine Steigung</translation>
        </message>
        <message>
            <source>{output} along {axis}</source>
            <translation>{output} längs {axis}</translation>
        </message>
        <message>
            <source>{output} from {first} at {axis} = {low} to {last} at {axis} = {high}</source>
            <translation>{output} von {first} bei {axis} = {low} bis {last} bei {axis} = {high}</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Palette</source>
            <translation>Palette</translation>
        </message>
        <message>
            <source>Show the group: {group}</source>
            <translation>Die Gruppe zeigen: {group}</translation>
        </message>
        <message>
            <source>Show the keys of this group: {group}. Each writes itself where the cursor is.</source>
            <translation>Zeigt die Tasten dieser Gruppe: {group}. Jede schreibt sich dorthin, wo der Cursor ist.</translation>
        </message>
        <message>
            <source>+ − 1 2 3</source>
            <translation>+ − 1 2 3</translation>
        </message>
        <message>
            <source>names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <source>powers</source>
            <translation>Potenzen</translation>
        </message>
        <message>
            <source>trig</source>
            <translation>Trigon.</translation>
        </message>
        <message>
            <source>hyperbolic</source>
            <translation>hyperbolisch</translation>
        </message>
        <message>
            <source>special</source>
            <translation>besondere</translation>
        </message>
        <message>
            <source>activations</source>
            <translation>Aktivierungen</translation>
        </message>
        <message>
            <source>piecewise</source>
            <translation>stückweise</translation>
        </message>
        <message>
            <source>losses</source>
            <translation>Verluste</translation>
        </message>
        <message>
            <source>vectors</source>
            <translation>Vektoren</translation>
        </message>
        <message>
            <source>Begin a new line</source>
            <translation>Eine neue Zeile beginnen</translation>
        </message>
        <message>
            <source>Erase what stands before the cursor</source>
            <translation>Löschen, was vor dem Cursor steht</translation>
        </message>
        <message>
            <source>Insert {what}</source>
            <translation>{what} einfügen</translation>
        </message>
    </context>
    <context>
        <name>PathList</name>
        <message>
            <source>no path leads there, so the derivative is 0</source>
            <translation>kein Weg führt dorthin, also ist die Ableitung 0</translation>
        </message>
        <message>
            <source>sum over {n} paths =</source>
            <translation>Summe über {n} Wege =</translation>
        </message>
        <message>
            <source>and {n} more paths, sum {rest}</source>
            <translation>und {n} weitere Wege, Summe {rest}</translation>
        </message>
    </context>
    <context>
        <name>PerceptronForm</name>
        <message>
            <source>bce written out</source>
            <translation>bce als Formel</translation>
        </message>
        <message>
            <source>bce of torch</source>
            <translation>bce von torch</translation>
        </message>
        <message>
            <source>bce with logits</source>
            <translation>bce mit Logits</translation>
        </message>
        <message>
            <source>Hidden units</source>
            <translation>Verborgene</translation>
        </message>
        <message>
            <source>Hidden activation</source>
            <translation>Verborgene Aktivierung</translation>
        </message>
        <message>
            <source>Outputs</source>
            <translation>Ausgaben</translation>
        </message>
        <message>
            <source>Activation</source>
            <translation>Aktivierung</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Verlust</translation>
        </message>
        <message>
            <source>One bias for a whole layer</source>
            <translation>Ein Bias für die ganze Schicht</translation>
        </message>
        <message>
            <source>All units of a layer add the same bias, so its gradient is a sum of paths.</source>
            <translation>Alle Einheiten einer Schicht addieren denselben Bias; sein Gradient ist also eine Summe über Wege.</translation>
        </message>
        <message>
            <source>Units between the inputs and the output: each is one more way, and a gradient is the sum of them.</source>
            <translation>Einheiten zwischen den Eingaben und der Ausgabe: Jede ist ein Weg mehr, und ein Gradient ist die Summe über die Wege.</translation>
        </message>
        <message>
            <source>What a hidden unit makes of its sum; where that is flat, no gradient comes through.</source>
            <translation>Was eine verborgene Einheit aus ihrer Summe macht; wo das flach ist, kommt kein Gradient hindurch.</translation>
        </message>
        <message>
            <source>Each output is held against a target of its own; L is the sum of their losses.</source>
            <translation>Jede Ausgabe wird an ihrem eigenen Ziel gemessen; L ist die Summe ihrer Verluste.</translation>
        </message>
        <message>
            <source>What p is of the weighted sum z; its slope dp/dz is a factor of every gradient.</source>
            <translation>Was p aus der gewichteten Summe z ist; seine Steigung dp/dz ist ein Faktor jedes Gradienten.</translation>
        </message>
        <message>
            <source>How far p is from the target y, as one number: here every gradient begins.</source>
            <translation>Wie weit p vom Ziel y entfernt ist, als eine Zahl: Hier beginnt jeder Gradient.</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>Eingaben</translation>
        </message>
        <message>
            <source>hidden activation (no hidden units)</source>
            <translation>verborgene Aktivierung (keine Einheiten)</translation>
        </message>
        <message>
            <source>activation (this loss takes z)</source>
            <translation>Aktivierung (dieser Verlust nimmt z)</translation>
        </message>
        <message>
            <source>shared bias (one unit a layer)</source>
            <translation>gemeinsamer Bias (eine Einheit je Schicht)</translation>
        </message>
        <message>
            <source>Off: {what}</source>
            <translation>Aus: {what}</translation>
        </message>
    </context>
    <context>
        <name>PerceptronNotes</name>
        <message>
            <source>Your program has no word {words}; what it writes instead opens as {words}.</source>
            <translation>Dein Programm hat kein Wort {words}; was es stattdessen schreibt, öffnet sich als {words}.</translation>
        </message>
        <message>
            <source> and </source>
            <translation> und </translation>
        </message>
        <message>
            <source>Your program was rewritten the way this form writes it: the same function, though its last digits may be rounded otherwise.</source>
            <translation>Dein Programm wurde so geschrieben, wie dieses Formular es schreibt: dieselbe Funktion, nur ihre letzten Stellen können anders gerundet sein.</translation>
        </message>
        <message>
            <source>{own} is {name}</source>
            <translation>{own} ist {name}</translation>
        </message>
        <message>
            <source>Its names here: {pairs}.</source>
            <translation>Seine Namen hier: {pairs}.</translation>
        </message>
        <message>
            <source>A step is flat on both sides, so its slope is 0 and every gradient through it is 0: it cannot learn by gradient descent.</source>
            <translation>Eine Stufe ist auf beiden Seiten flach, also ist ihre Steigung 0 und jeder Gradient durch sie 0: So kann Gradientenabstieg nichts lernen.</translation>
        </message>
        <message>
            <source>Cross-entropy takes the logarithms of p and of 1 - p, so p has to lie between 0 and 1; of these activations only the sigmoid keeps it there.</source>
            <translation>Kreuzentropie nimmt die Logarithmen von p und von 1 - p, also muss p zwischen 0 und 1 liegen; von diesen Aktivierungen hält es nur die Sigmoidfunktion dort.</translation>
        </message>
        <message>
            <source>Hinge takes labels of -1 and 1, so the target is -1 or 1 now.</source>
            <translation>Hinge nimmt die Zielwerte -1 und 1, also ist der Zielwert jetzt -1 oder 1.</translation>
        </message>
        <message>
            <source>This loss applies the sigmoid itself, so it takes z and there is no p.</source>
            <translation>Dieser Verlust wendet das Sigmoid selbst an; er nimmt also z, und es gibt kein p.</translation>
        </message>
        <message>
            <source>Cross-entropy is meant for a target from 0 to 1; this one is outside.</source>
            <translation>Kreuzentropie ist für einen Zielwert von 0 bis 1 gedacht; dieser liegt außerhalb.</translation>
        </message>
    </context>
    <context>
        <name>PerceptronRoom</name>
        <message>
            <source>Networks with their values, among them one with published numbers.</source>
            <translation>Netze mit ihren Werten, darunter eines mit veröffentlichten Zahlen.</translation>
        </message>
        <message>
            <source>Examples ▾</source>
            <translation>Beispiele ▾</translation>
        </message>
        <message>
            <source>The notebooks' neuron</source>
            <translation>Das Neuron der Notebooks</translation>
        </message>
        <message>
            <source>L = w², where gradients pile up without zero_grad</source>
            <translation>L = w², wo sich Gradienten ohne zero_grad aufhäufen</translation>
        </message>
        <message>
            <source>Two inputs, two hidden units, two outputs (M. Mazur)</source>
            <translation>Zwei Eingaben, zwei verborgene Einheiten, zwei Ausgaben (M. Mazur)</translation>
        </message>
        <message>
            <source>Three inputs, two hidden units, one output (Han, Kamber and Pei)</source>
            <translation>Drei Eingaben, zwei verborgene Einheiten, eine Ausgabe (Han, Kamber und Pei)</translation>
        </message>
        <message>
            <source>Six inputs, one unit: a film review (Jurafsky and Martin)</source>
            <translation>Sechs Eingaben, eine Einheit: eine Filmkritik (Jurafsky und Martin)</translation>
        </message>
        <message>
            <source>Two inputs, one unit: a first step from 0 (Jurafsky and Martin)</source>
            <translation>Zwei Eingaben, eine Einheit: ein erster Schritt von 0 aus (Jurafsky und Martin)</translation>
        </message>
        <message>
            <source>Open in the Expression room</source>
            <translation>Im Ausdruck-Raum öffnen</translation>
        </message>
        <message>
            <source>Go on with this program, and these values, in the editor.</source>
            <translation>Mit diesem Programm und diesen Werten im Editor weitermachen.</translation>
        </message>
        <message>
            <source>THE NETWORK</source>
            <translation>DAS NETZ</translation>
        </message>
        <message>
            <source>THE PROGRAM IT WRITES</source>
            <translation>DAS PROGRAMM DAZU</translation>
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message>
            <source>Copy as {kind}</source>
            <translation>Als {kind} kopieren</translation>
        </message>
        <message>
            <source>Save as {kind} …</source>
            <translation>Als {kind} sichern …</translation>
        </message>
        <message>
            <source>Save as {kind}, on white for paper …</source>
            <translation>Als {kind} sichern, weiß für Papier …</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>Das Bild sichern</translation>
        </message>
        <message>
            <source>The picture is on the clipboard, as {kind}.</source>
            <translation>Das Bild liegt in der Zwischenablage, als {kind}.</translation>
        </message>
    </context>
    <context>
        <name>PlotCanvas</name>
        <message>
            <source>Enter shows the numbers as a table; the menu key copies them.</source>
            <translation>Die Eingabetaste zeigt die Zahlen als Tabelle; die Menütaste kopiert sie.</translation>
        </message>
    </context>
    <context>
        <name>PlotLegend</name>
        <message>
            <source>finite difference</source>
            <translation>Differenzenquotient</translation>
        </message>
        <message>
            <source>complex step</source>
            <translation>komplexer Schritt</translation>
        </message>
        <message>
            <source>forward mode</source>
            <translation>Vorwärtsmodus</translation>
        </message>
        <message>
            <source>chain rule</source>
            <translation>Kettenregel</translation>
        </message>
        <message>
            <source>Key to the curves</source>
            <translation>Legende der Kurven</translation>
        </message>
    </context>
    <context>
        <name>PlotNumbers</name>
        <message>
            <source>{name} cannot be told from {other}</source>
            <translation>{name} ist von {other} nicht zu unterscheiden</translation>
        </message>
        <message>
            <source>no value anywhere</source>
            <translation>nirgends ein Wert</translation>
        </message>
        <message>
            <source>{value} everywhere</source>
            <translation>{value} überall</translation>
        </message>
        <message>
            <source>from {low} at {axis} = {low_at} up to {high} at {axis} = {high_at}</source>
            <translation>von {low} bei {axis} = {low_at} bis {high} bei {axis} = {high_at}</translation>
        </message>
        <message>
            <source>no value at {count} of {all} points</source>
            <translation>kein Wert an {count} von {all} Stellen</translation>
        </message>
        <message>
            <source>at {axis} = {x}: {value}</source>
            <translation>bei {axis} = {x}: {value}</translation>
        </message>
        <message>
            <source>never below 0</source>
            <translation>nie unter 0</translation>
        </message>
        <message>
            <source>never above 0</source>
            <translation>nie über 0</translation>
        </message>
        <message>
            <source>changes its sign {count} times, first near {axis} = {places}</source>
            <translation>wechselt {count}-mal das Vorzeichen, zuerst bei {axis} = {places}</translation>
        </message>
        <message>
            <source>changes its sign near {axis} = {places}</source>
            <translation>wechselt das Vorzeichen bei {axis} = {places}</translation>
        </message>
    </context>
    <context>
        <name>PlotPair</name>
        <message>
            <source>The window is small, so the plots share one place; arrow keys change.</source>
            <translation>Das Fenster ist klein, also teilen sich die Diagramme einen Platz; die Pfeiltasten wechseln.</translation>
        </message>
        <message>
            <source>Which plot is shown</source>
            <translation>Welches Diagramm gezeigt wird</translation>
        </message>
    </context>
    <context>
        <name>PlotTable</name>
        <message>
            <source>The plots in numbers</source>
            <translation>Die Diagramme in Zahlen</translation>
        </message>
        <message>
            <source>Which plot</source>
            <translation>Welches Diagramm</translation>
        </message>
        <message>
            <source>Which plot's numbers are shown</source>
            <translation>Von welchem Diagramm Zahlen gezeigt werden</translation>
        </message>
        <message>
            <source>Arrows walk the numbers, Ctrl+Up and Ctrl+Down sort by a column, Ctrl+C copies a row.</source>
            <translation>Pfeile gehen durch die Zahlen, Strg+Auf und Strg+Ab ordnen nach einer Spalte, Strg+C kopiert eine Zeile.</translation>
        </message>
        <message>
            <source>Copy all numbers</source>
            <translation>Alle Zahlen kopieren</translation>
        </message>
        <message>
            <source>Copy the sentence</source>
            <translation>Den Satz kopieren</translation>
        </message>
        <message>
            <source>Nothing is plotted here.</source>
            <translation>Hier ist nichts gezeichnet.</translation>
        </message>
        <message>
            <source>Show the numbers as a table …</source>
            <translation>Die Zahlen als Tabelle zeigen …</translation>
        </message>
        <message>
            <source>Copy the numbers</source>
            <translation>Die Zahlen kopieren</translation>
        </message>
        <message>
            <source>Copy a sentence about it</source>
            <translation>Einen Satz darüber kopieren</translation>
        </message>
    </context>
    <context>
        <name>PracticePage</name>
        <message>
            <source>Next exercise</source>
            <translation>Nächste Übung</translation>
        </message>
        <message>
            <source>Leave this one for another; what goes wrong comes back (Alt+E)</source>
            <translation>Lässt diese für eine andere liegen; was schiefgeht, kommt wieder (Alt+E)</translation>
        </message>
        <message>
            <source>Worked solution</source>
            <translation>Lösungsweg</translation>
        </message>
        <message>
            <source>Rule by rule; it counts as a hint</source>
            <translation>Regel für Regel; es zählt als Tipp</translation>
        </message>
        <message>
            <source>New: {skill}.</source>
            <translation>Neu: {skill}.</translation>
        </message>
        <message>
            <source>{skill} again, before it is forgotten.</source>
            <translation>Noch einmal {skill}, bevor es vergessen ist.</translation>
        </message>
        <message>
            <source>{skill}.</source>
            <translation>{skill}.</translation>
        </message>
        <message>
            <source>{skill} again, since it did not go well the last time.</source>
            <translation>Noch einmal {skill}, denn beim letzten Mal ging es nicht gut.</translation>
        </message>
        <message>
            <source>Level {level} of {most}: {depth} steps deep, rules: {rules}.</source>
            <translation>Stufe {level} von {most}: {depth} Schritte tief, Regeln: {rules}.</translation>
        </message>
    </context>
    <context>
        <name>PracticeTools</name>
        <message>
            <source>What is practised</source>
            <translation>Was geübt wird</translation>
        </message>
        <message>
            <source>What went wrong comes back by itself; or choose one skill</source>
            <translation>Was schiefging, kommt von selbst wieder; oder wähle eine Fähigkeit</translation>
        </message>
        <message>
            <source>Mixed: what is due comes first</source>
            <translation>Gemischt: zuerst, was fällig ist</translation>
        </message>
        <message>
            <source>Difficulty</source>
            <translation>Schwierigkeit</translation>
        </message>
        <message>
            <source>Harder after every two right answers without hints; or choose</source>
            <translation>Schwerer nach je zwei richtigen Antworten ohne Tipps; oder wähle selbst</translation>
        </message>
        <message>
            <source>Grows with you</source>
            <translation>Wächst mit dir</translation>
        </message>
        <message>
            <source>Level {level} of {most}</source>
            <translation>Stufe {level} von {most}</translation>
        </message>
        <message>
            <source>Practise</source>
            <translation>Üben</translation>
        </message>
    </context>
    <context>
        <name>PracticeWorked</name>
        <message>
            <source>in its simplest form</source>
            <translation>in einfachster Form</translation>
        </message>
    </context>
    <context>
        <name>Presenter</name>
        <message>
            <source>Presenting</source>
            <translation>Vorführung</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Show all of this page</source>
            <translation>Alles auf dieser Seite zeigen</translation>
        </message>
        <message>
            <source>A spot around the pointer</source>
            <translation>Ein Lichtfleck um den Zeiger</translation>
        </message>
        <message>
            <source>A black screen</source>
            <translation>Schwarzer Schirm</translation>
        </message>
        <message>
            <source>End presenting</source>
            <translation>Vorführen beenden</translation>
        </message>
        <message>
            <source>{title}: page {page} of {pages}, block {block} of {blocks}</source>
            <translation>{title}: Seite {page} von {pages}, Block {block} von {blocks}</translation>
        </message>
        <message>
            <source>Space, arrows, Esc</source>
            <translation>Leertaste, Pfeile, Esc</translation>
        </message>
    </context>
    <context>
        <name>PresenterFoot</name>
        <message>
            <source>{panel} ({place} of {count})</source>
            <translation>{panel} ({place} von {count})</translation>
        </message>
        <message>
            <source>{count} to come</source>
            <translation>noch {count}</translation>
        </message>
        <message>
            <source>Space, arrows, Esc</source>
            <translation>Leertaste, Pfeile, Esc</translation>
        </message>
    </context>
    <context>
        <name>ProgramWords</name>
        <message>
            <source>What the program's words come to</source>
            <translation>Wofür die Wörter des Programms stehen</translation>
        </message>
        <message>
            <source>The same in plain arithmetic, so that it can be worked out by hand.</source>
            <translation>Dasselbe in einfacher Rechnung, sodass man es von Hand ausrechnen kann.</translation>
        </message>
    </context>
    <context>
        <name>ProgressPage</name>
        <message>
            <source>The map in words and numbers</source>
            <translation>Die Karte in Worten und Zahlen</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>Als Tabelle</translation>
        </message>
        <message>
            <source>Nothing was tried yet. What you solve in lessons and in practice is shown here.</source>
            <translation>Noch wurde nichts versucht. Was du in Lektionen und beim Üben löst, steht dann hier.</translation>
        </message>
        <message>
            <source>{tries} tries, {unaided} right without a hint. {held} of {count} skills hold, {due} are due again. All of this stays on this machine.</source>
            <translation>{tries} Versuche, {unaided} richtig ohne Tipp. {held} von {count} Fähigkeiten sitzen, {due} sind wieder fällig. All das bleibt auf diesem Rechner.</translation>
        </message>
        <message>
            <source>▲ {path} can't be written: {trouble}</source>
            <translation>▲ {path} kann nicht geschrieben werden: {trouble}</translation>
        </message>
        <message>
            <source>✓ {count} attempts are saved in {path}</source>
            <translation>✓ {count} Versuche sind in {path} gespeichert</translation>
        </message>
    </context>
    <context>
        <name>ProgressTools</name>
        <message>
            <source>Progress of</source>
            <translation>Fortschritt von</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>Wer lernt</translation>
        </message>
        <message>
            <source>Who learns now; each has a progress of their own on this machine</source>
            <translation>Wer jetzt lernt; alle haben auf diesem Rechner ihren eigenen Fortschritt</translation>
        </message>
        <message>
            <source>New learner …</source>
            <translation>Neue Person …</translation>
        </message>
        <message>
            <source>Let somebody else begin</source>
            <translation>Jemand anderen beginnen lassen</translation>
        </message>
        <message>
            <source>Save as CSV …</source>
            <translation>Als CSV sichern …</translation>
        </message>
        <message>
            <source>All attempts as a table, to hand in</source>
            <translation>Alle Versuche als Tabelle, zum Abgeben</translation>
        </message>
        <message>
            <source>Save as JSON …</source>
            <translation>Als JSON sichern …</translation>
        </message>
        <message>
            <source>All attempts for other programs</source>
            <translation>Alle Versuche für andere Programme</translation>
        </message>
        <message>
            <source>Start over …</source>
            <translation>Von vorn …</translation>
        </message>
        <message>
            <source>Forget all that was tried</source>
            <translation>Alles vergessen, was versucht wurde</translation>
        </message>
        <message>
            <source>New learner</source>
            <translation>Neue Person</translation>
        </message>
        <message>
            <source>Name of the new learner:</source>
            <translation>Name der neuen Person:</translation>
        </message>
        <message>
            <source>Save the attempts of {name}</source>
            <translation>Die Versuche von {name} sichern</translation>
        </message>
        <message>
            <source>Forget all that {name} has tried?</source>
            <translation>Alles vergessen, was {name} versucht hat?</translation>
        </message>
        <message>
            <source>It cannot be taken back. Save it as CSV first, if it may be wanted.</source>
            <translation>Das lässt sich nicht zurücknehmen. Sichere es vorher als CSV, falls es noch gebraucht wird.</translation>
        </message>
    </context>
    <context>
        <name>Prose</name>
        <message>
            <source>Left and Right choose a link, Enter follows it</source>
            <translation>Links und Rechts wählen einen Verweis, die Eingabetaste folgt ihm</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Als Text kopieren</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Drive</source>
            <translation>Laufwerk</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>File Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>Verknüpfung</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>Alias</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
    </context>
    <context>
        <name>QAbstractSpinBox</name>
        <message>
            <source>&amp;Select All</source>
            <translation>&amp;Alles auswählen</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translation>&amp;Schritt auf</translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translation>Schritt a&amp;b</translation>
        </message>
    </context>
    <context>
        <name>QAccessibleActionInterface</name>
        <message>
            <source>Press</source>
            <translation>Drücken</translation>
        </message>
        <message>
            <source>Triggers the action</source>
            <translation>Löst es aus</translation>
        </message>
        <message>
            <source>Toggle</source>
            <translation>Umschalten</translation>
        </message>
        <message>
            <source>Toggles the state</source>
            <translation>Schaltet um</translation>
        </message>
        <message>
            <source>Increase</source>
            <translation>Erhöhen</translation>
        </message>
        <message>
            <source>Increase the value</source>
            <translation>Den Wert erhöhen</translation>
        </message>
        <message>
            <source>Decrease</source>
            <translation>Senken</translation>
        </message>
        <message>
            <source>Decrease the value</source>
            <translation>Den Wert senken</translation>
        </message>
        <message>
            <source>ShowMenu</source>
            <translation>Menü zeigen</translation>
        </message>
        <message>
            <source>Shows the menu</source>
            <translation>Zeigt das Menü</translation>
        </message>
        <message>
            <source>SetFocus</source>
            <translation>Hierher gehen</translation>
        </message>
        <message>
            <source>Sets the focus</source>
            <translation>Geht hierher</translation>
        </message>
        <message>
            <source>Scroll Left</source>
            <translation>Nach links rollen</translation>
        </message>
        <message>
            <source>Scrolls to the left</source>
            <translation>Rollt nach links</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <translation>Nach rechts rollen</translation>
        </message>
        <message>
            <source>Scrolls to the right</source>
            <translation>Rollt nach rechts</translation>
        </message>
        <message>
            <source>Scroll Up</source>
            <translation>Nach oben rollen</translation>
        </message>
        <message>
            <source>Scrolls up</source>
            <translation>Rollt nach oben</translation>
        </message>
        <message>
            <source>Scroll Down</source>
            <translation>Nach unten rollen</translation>
        </message>
        <message>
            <source>Scrolls down</source>
            <translation>Rollt nach unten</translation>
        </message>
        <message>
            <source>Next Page</source>
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <source>Goes to the next page</source>
            <translation>Geht zur nächsten Seite</translation>
        </message>
        <message>
            <source>Previous Page</source>
            <translation>Vorige Seite</translation>
        </message>
        <message>
            <source>Goes back a page</source>
            <translation>Geht eine Seite zurück</translation>
        </message>
    </context>
    <context>
        <name>QComboBox</name>
        <message>
            <source>Open the combo box selection popup</source>
            <translation>Öffnet die Liste zum Auswählen</translation>
        </message>
        <message>
            <source>True</source>
            <translation>Wahr</translation>
        </message>
        <message>
            <source>False</source>
            <translation>Falsch</translation>
        </message>
    </context>
    <context>
        <name>QDialogButtonBox</name>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;Suchen in:</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>Datei&amp;name:</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>Ordner:</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>Datei&amp;typ:</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>Ö&amp;ffnen</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Sichern</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>&amp;Wählen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>Sichern als</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation>Ordner suchen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Vor</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translation>Weiter vor</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>Übergeordneter Ordner</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translation>Zum übergeordneten Ordner</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>Neuer Ordner</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translation>Einen neuen Ordner anlegen</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translation>Als Liste zeigen</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translation>Mit Einzelheiten zeigen</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Seitenleiste</translation>
        </message>
        <message>
            <source>List of places and bookmarks</source>
            <translation>Liste der Orte und Lesezeichen</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation>Zuletzt besucht</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Directories</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Umbenennen</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Löschen</translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>&amp;Versteckte Dateien zeigen</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>&amp;Neuer Ordner</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>Neuer Ordner</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Show </source>
            <translation>Zeigen </translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>%1 gibt es schon.
Willst du die Datei ersetzen?</translation>
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation>%1
Die Datei gibt es nicht.
Bitte prüfe, ob der Dateiname stimmt.</translation>
        </message>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translation>%1
Den Ordner gibt es nicht.
Bitte prüfe, ob der Name des Ordners stimmt.</translation>
        </message>
        <message>
            <source>'%1' is write protected.
Do you want to delete it anyway?</source>
            <translation>„%1“ ist schreibgeschützt.
Willst du es trotzdem löschen?</translation>
        </message>
        <message>
            <source>Are you sure you want to delete '%1'?</source>
            <translation>Willst du „%1“ wirklich löschen?</translation>
        </message>
        <message>
            <source>Could not delete directory.</source>
            <translation>Der Ordner ließ sich nicht löschen.</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>Geändert am</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Rechner</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>Mein Rechner</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>A&amp;usschneiden</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Einfügen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Alles auswählen</translation>
        </message>
    </context>
    <context>
        <name>QMessageBox</name>
        <message>
            <source>Show Details...</source>
            <translation>Einzelheiten …</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translation>Ohne Einzelheiten</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Sichern</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>Alles sichern</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Ja</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation>Ja, &amp;alle</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>&amp;Nein</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation>N&amp;ein, keine</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Übergehen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Anwenden</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>Voreinstellungen</translation>
        </message>
    </context>
    <context>
        <name>QProgressDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>QScrollBar</name>
        <message>
            <source>Scroll here</source>
            <translation>Hierher rollen</translation>
        </message>
        <message>
            <source>Left edge</source>
            <translation>Linker Rand</translation>
        </message>
        <message>
            <source>Right edge</source>
            <translation>Rechter Rand</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>Anfang</translation>
        </message>
        <message>
            <source>Bottom</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Page left</source>
            <translation>Seite links</translation>
        </message>
        <message>
            <source>Page right</source>
            <translation>Seite rechts</translation>
        </message>
        <message>
            <source>Page up</source>
            <translation>Seite auf</translation>
        </message>
        <message>
            <source>Page down</source>
            <translation>Seite ab</translation>
        </message>
        <message>
            <source>Scroll left</source>
            <translation>Nach links rollen</translation>
        </message>
        <message>
            <source>Scroll right</source>
            <translation>Nach rechts rollen</translation>
        </message>
        <message>
            <source>Scroll up</source>
            <translation>Nach oben rollen</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>Nach unten rollen</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Ctrl</source>
            <translation>Strg</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Umschalt</translation>
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
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Entf</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation>Einfg</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Rücktaste</translation>
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
            <translation>Pos1</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>Bild auf</translation>
        </message>
        <message>
            <source>PgDown</source>
            <translation>Bild ab</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Auf</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Ab</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Rechts</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
    </context>
    <context>
        <name>QTabBar</name>
        <message>
            <source>Scroll Left</source>
            <translation>Nach links rollen</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <translation>Nach rechts rollen</translation>
        </message>
    </context>
    <context>
        <name>QUnicodeControlCharacterMenu</name>
        <message>
            <source>Insert Unicode control character</source>
            <translation>Unicode-Steuerzeichen einfügen</translation>
        </message>
        <message>
            <source>LRM Left-to-right mark</source>
            <translation>LRM Zeichen: links nach rechts</translation>
        </message>
        <message>
            <source>RLM Right-to-left mark</source>
            <translation>RLM Zeichen: rechts nach links</translation>
        </message>
        <message>
            <source>ZWJ Zero width joiner</source>
            <translation>ZWJ Verbinder ohne Breite</translation>
        </message>
        <message>
            <source>ZWNJ Zero width non-joiner</source>
            <translation>ZWNJ Trenner ohne Breite</translation>
        </message>
        <message>
            <source>ZWSP Zero width space</source>
            <translation>ZWSP Leerzeichen ohne Breite</translation>
        </message>
        <message>
            <source>LRE Start of left-to-right embedding</source>
            <translation>LRE Beginn: eingebettet, links nach rechts</translation>
        </message>
        <message>
            <source>RLE Start of right-to-left embedding</source>
            <translation>RLE Beginn: eingebettet, rechts nach links</translation>
        </message>
        <message>
            <source>LRO Start of left-to-right override</source>
            <translation>LRO Beginn: erzwungen links nach rechts</translation>
        </message>
        <message>
            <source>RLO Start of right-to-left override</source>
            <translation>RLO Beginn: erzwungen rechts nach links</translation>
        </message>
        <message>
            <source>PDF Pop directional formatting</source>
            <translation>PDF Ende der Richtungsvorgabe</translation>
        </message>
        <message>
            <source>LRI Left-to-right isolate</source>
            <translation>LRI Isolat, links nach rechts</translation>
        </message>
        <message>
            <source>RLI Right-to-left isolate</source>
            <translation>RLI Isolat, rechts nach links</translation>
        </message>
        <message>
            <source>FSI First strong isolate</source>
            <translation>FSI Isolat nach dem ersten Zeichen</translation>
        </message>
        <message>
            <source>PDI Pop directional isolate</source>
            <translation>PDI Ende des Isolats</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>A&amp;usschneiden</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation>&amp;Linkadresse kopieren</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Einfügen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Alles auswählen</translation>
        </message>
    </context>
    <context>
        <name>ReadyTables</name>
        <message>
            <source>CGPA → placed: 20 students</source>
            <translation>CGPA → placed: 20 Studierende</translation>
        </message>
        <message>
            <source>CGPA and IQ in hundreds → placed: 20 students</source>
            <translation>CGPA und IQ in Hundertern → placed: 20 Studierende</translation>
        </message>
        <message>
            <source>Opposite corners: no straight line parts them</source>
            <translation>Gegenüberliegende Ecken: Keine Gerade trennt sie</translation>
        </message>
    </context>
    <context>
        <name>RoomPresenter</name>
        <message>
            <source>The formula</source>
            <translation>Die Formel</translation>
        </message>
        <message>
            <source>The three derivatives</source>
            <translation>Die drei Ableitungen</translation>
        </message>
        <message>
            <source>The verdict</source>
            <translation>Das Urteil</translation>
        </message>
        <message>
            <source>Why not identical?</source>
            <translation>Warum nicht gleich?</translation>
        </message>
        <message>
            <source>The tape</source>
            <translation>Das Band</translation>
        </message>
        <message>
            <source>The cells</source>
            <translation>Die Zellen</translation>
        </message>
        <message>
            <source>Tensors and tape</source>
            <translation>Tensoren und Band</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Üben</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>A class</source>
            <translation>Eine Klasse</translation>
        </message>
    </context>
    <context>
        <name>RoundingTable</name>
        <message>
            <source>Every step's rounding</source>
            <translation>Die Rundung jedes Schritts</translation>
        </message>
        <message>
            <source>Arrow keys walk the steps, Ctrl+C copies the selected ones</source>
            <translation>Die Pfeiltasten gehen durch die Schritte, Strg+C kopiert die gewählten</translation>
        </message>
    </context>
    <context>
        <name>SecondSwitch</name>
        <message>
            <source>Second derivatives</source>
            <translation>Zweite Ableitungen</translation>
        </message>
        <message>
            <source>Second derivatives: the Hessian by all three ways, below the columns</source>
            <translation>Zweite Ableitungen: die Hesse-Matrix auf allen drei Wegen, unter den Spalten</translation>
        </message>
        <message>
            <source>Second derivatives are for programs whose output is one number</source>
            <translation>Zweite Ableitungen gibt es für Programme, deren Ausgabe eine einzelne Zahl ist</translation>
        </message>
    </context>
    <context>
        <name>SeedPanel</name>
        <message>
            <source>The vector v</source>
            <translation>Der Vektor v</translation>
        </message>
        <message>
            <source>All components of v are 1: the columns show the sum of the Jacobian's rows</source>
            <translation>Alle Komponenten von v sind 1: Die Spalten zeigen die Summe der Zeilen der Jacobi-Matrix</translation>
        </message>
        <message>
            <source>all 1</source>
            <translation>alle 1</translation>
        </message>
        <message>
            <source>VECTOR v OF vᵀJ</source>
            <translation>VEKTOR v IN vᵀJ</translation>
        </message>
        <message>
            <source>{of} has {size} components; the columns differentiate {sum}</source>
            <translation>{of} hat {size} Komponenten; die Spalten leiten {sum} ab</translation>
        </message>
        <message>
            <source>{of} has 1 component; the columns differentiate {sum}</source>
            <translation>{of} hat 1 Komponente; die Spalten leiten {sum} ab</translation>
        </message>
        <message>
            <source>Components from {first} on keep their v.</source>
            <translation>Komponenten ab {first} behalten ihr v.</translation>
        </message>
    </context>
    <context>
        <name>SeedRow</name>
        <message>
            <source>Drag, wheel or arrows; Shift is finer, Ctrl coarser; a double-click brings back 1.</source>
            <translation>Ziehen, Mausrad oder Pfeile; Umschalt feiner, Strg gröber; Doppelklick bringt 1 zurück.</translation>
        </message>
        <message>
            <source>Exact value of {name}</source>
            <translation>Genauer Wert von {name}</translation>
        </message>
        <message>
            <source>v is 1 here and 0 elsewhere: the columns show row {index} of the Jacobian</source>
            <translation>v ist hier 1 und sonst 0: Die Spalten zeigen Zeile {index} der Jacobi-Matrix</translation>
        </message>
    </context>
    <context>
        <name>SessionMenu</name>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Open …</source>
            <translation>Öffnen …</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Sichern</translation>
        </message>
        <message>
            <source>Save as …</source>
            <translation>Sichern als …</translation>
        </message>
        <message>
            <source>Copy all as one line of text</source>
            <translation>Alles als eine Zeile Text kopieren</translation>
        </message>
        <message>
            <source>Open the line that was copied</source>
            <translation>Die kopierte Zeile öffnen</translation>
        </message>
        <message>
            <source>Opened lately</source>
            <translation>Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>Open a session</source>
            <translation>Sitzung öffnen</translation>
        </message>
        <message>
            <source>Save the session</source>
            <translation>Sitzung sichern</translation>
        </message>
        <message>
            <source>session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>Triptych's sessions (*.triptych)</source>
            <translation>Sitzungen von Triptych (*.triptych)</translation>
        </message>
    </context>
    <context>
        <name>Sessions</name>
        <message>
            <source>Save as …</source>
            <translation>Sichern als …</translation>
        </message>
        <message>
            <source>Save over it</source>
            <translation>Überschreiben</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Gesichert als {name}.</translation>
        </message>
        <message>
            <source>{name} is open.</source>
            <translation>{name} ist offen.</translation>
        </message>
        <message>
            <source>All is as at the start.</source>
            <translation>Alles ist wie am Anfang.</translation>
        </message>
        <message>
            <source>Back to what was there</source>
            <translation>Zurück zu dem, was war</translation>
        </message>
        <message>
            <source>All that is here is on the clipboard, as one line of text.</source>
            <translation>Alles von hier liegt in der Zwischenablage, als eine Zeile Text.</translation>
        </message>
    </context>
    <context>
        <name>SketchPad</name>
        <message>
            <source>{count} of {all} places are drawn</source>
            <translation>{count} von {all} Stellen sind gezeichnet</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>deine</translation>
        </message>
        <message>
            <source>true curve</source>
            <translation>wahre Kurve</translation>
        </message>
    </context>
    <context>
        <name>SkillMap</name>
        <message>
            <source>Arrow keys go from skill to skill, Enter practises or opens its lesson</source>
            <translation>Die Pfeiltasten gehen von Fähigkeit zu Fähigkeit, die Eingabetaste übt oder öffnet ihre Lektion</translation>
        </message>
        <message>
            <source>Map of skills</source>
            <translation>Karte der Fähigkeiten</translation>
        </message>
    </context>
    <context>
        <name>SkillTable</name>
        <message>
            <source>Skill</source>
            <translation>Fähigkeit</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Versuche</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Richtig</translation>
        </message>
        <message>
            <source>Without hints</source>
            <translation>Ohne Tipps</translation>
        </message>
        <message>
            <source>Remembered</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Wieder</translation>
        </message>
        <message>
            <source>Last mistakes</source>
            <translation>Letzte Fehler</translation>
        </message>
        <message>
            <source>Skills as a table, in words and numbers</source>
            <translation>Die Fähigkeiten als Tabelle, in Worten und Zahlen</translation>
        </message>
    </context>
    <context>
        <name>Skills</name>
        <message>
            <source>Slope</source>
            <translation>Steigung</translation>
        </message>
        <message>
            <source>Power rule</source>
            <translation>Potenzregel</translation>
        </message>
        <message>
            <source>Sum rule</source>
            <translation>Summenregel</translation>
        </message>
        <message>
            <source>Product rule</source>
            <translation>Produktregel</translation>
        </message>
        <message>
            <source>Quotient rule</source>
            <translation>Quotientenregel</translation>
        </message>
        <message>
            <source>Chain rule</source>
            <translation>Kettenregel</translation>
        </message>
        <message>
            <source>Exponentials</source>
            <translation>Exponentielles</translation>
        </message>
        <message>
            <source>Logarithms</source>
            <translation>Logarithmen</translation>
        </message>
        <message>
            <source>Sine and cosine</source>
            <translation>Sinus und Kosinus</translation>
        </message>
        <message>
            <source>Sum over paths</source>
            <translation>Summe über Wege</translation>
        </message>
        <message>
            <source>The perceptron</source>
            <translation>Das Perzeptron</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Verlust</translation>
        </message>
        <message>
            <source>What is tracked</source>
            <translation>Was verfolgt wird</translation>
        </message>
        <message>
            <source>Adding up</source>
            <translation>Summieren</translation>
        </message>
        <message>
            <source>Stopping the tape</source>
            <translation>Das Band anhalten</translation>
        </message>
        <message>
            <source>Vectors</source>
            <translation>Vektoren</translation>
        </message>
        <message>
            <source>Kinks</source>
            <translation>Knicke</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>Rundung</translation>
        </message>
        <message>
            <source>Saturation</source>
            <translation>Sättigung</translation>
        </message>
        <message>
            <source>The clamp</source>
            <translation>Die Schranke</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Differenzen</translation>
        </message>
        <message>
            <source>Growth</source>
            <translation>Wachstum</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>being learnt</source>
            <translation>wird gelernt</translation>
        </message>
        <message>
            <source>due again</source>
            <translation>wieder fällig</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>gilt</translation>
        </message>
        <message>
            <source>in {n} days</source>
            <translation>in {n} Tagen</translation>
        </message>
        <message>
            <source>in {n} hours</source>
            <translation>in {n} Stunden</translation>
        </message>
        <message>
            <source>in {n} minutes</source>
            <translation>in {n} Minuten</translation>
        </message>
        <message>
            <source>{right} of {tries} right</source>
            <translation>{right} von {tries} richtig</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>in a minute</source>
            <translation>in einer Minute</translation>
        </message>
        <message>
            <source>remembered with a chance of {percent} %</source>
            <translation>mit {percent} % Chance behalten</translation>
        </message>
        <message>
            <source>again {when}</source>
            <translation>wieder {when}</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>What is shown above the columns; arrow keys change.</source>
            <translation>Was über den Spalten gezeigt wird; die Pfeiltasten wechseln.</translation>
        </message>
        <message>
            <source>What is shown above the columns</source>
            <translation>Was über den Spalten gezeigt wird</translation>
        </message>
        <message>
            <source>The chain</source>
            <translation>Die Kette</translation>
        </message>
        <message>
            <source>Surface</source>
            <translation>Fläche</translation>
        </message>
        <message>
            <source>Four losses</source>
            <translation>Vier Verluste</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Training</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Computing process</source>
            <translation>Rechenprozess</translation>
        </message>
        <message>
            <source>Start it again</source>
            <translation>Noch einmal starten</translation>
        </message>
        <message>
            <source>Start what computes afresh; your program stays as it is.</source>
            <translation>Startet das Rechnen neu; dein Programm bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>Den Bericht zeigen</translation>
        </message>
        <message>
            <source>Read, and copy, what the program says of its own fault.</source>
            <translation>Lies und kopiere, was das Programm über seinen eigenen Fehler sagt.</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <source>Shows which rule was applied at each step</source>
            <translation>Zeigt, welche Regel bei jedem Schritt angewandt wurde</translation>
        </message>
        <message>
            <source>1 step</source>
            <translation>1 Schritt</translation>
        </message>
        <message>
            <source>{n} steps</source>
            <translation>{n} Schritte</translation>
        </message>
        <message>
            <source>… and {n} more steps</source>
            <translation>… und {n} weitere Schritte</translation>
        </message>
    </context>
    <context>
        <name>StepRow</name>
        <message>
            <source>The step h, by its logarithm</source>
            <translation>Die Schrittweite h, logarithmisch</translation>
        </message>
        <message>
            <source>The step h, from 1e-18 to 100; Shift is finer, Ctrl coarser</source>
            <translation>Die Schrittweite h, von 1e-18 bis 100; Umschalt feiner, Strg gröber</translation>
        </message>
        <message>
            <source>Exact value of h</source>
            <translation>Genauer Wert von h</translation>
        </message>
        <message>
            <source>A good guess: the cube root of the number type's precision, as large as the input</source>
            <translation>Eine gute Schätzung: die dritte Wurzel aus der Genauigkeit des Zahlentyps, so groß wie die Eingabe</translation>
        </message>
        <message>
            <source>auto</source>
            <translation>auto</translation>
        </message>
        <message>
            <source>The step h must be a number above 0, not {h}.</source>
            <translation>Die Schrittweite h muss eine Zahl über 0 sein, nicht {h}.</translation>
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
            <translation>Die Verlustfläche von oben</translation>
        </message>
        <message>
            <source>Click, or use the arrow keys, to go there; Ctrl+C copies the point, the loss and its slopes.</source>
            <translation>Klicke oder nimm die Pfeiltasten, um dorthin zu gehen; Strg+C kopiert den Punkt, den Verlust und seine Steigungen.</translation>
        </message>
        <message>
            <source>at {name} = {value}</source>
            <translation>bei {name} = {value}</translation>
        </message>
    </context>
    <context>
        <name>SurfacePage</name>
        <message>
            <source>Loss surface</source>
            <translation>Verlustfläche</translation>
        </message>
        <message>
            <source>Name from left to right</source>
            <translation>Name von links nach rechts</translation>
        </message>
        <message>
            <source>Name upwards</source>
            <translation>Name nach oben</translation>
        </message>
        <message>
            <source>Learning rate of the step</source>
            <translation>Lernrate des Schritts</translation>
        </message>
        <message>
            <source>Which input runs from left to right in the map; others stand still</source>
            <translation>Welche Eingabe in der Karte von links nach rechts läuft; andere stehen still</translation>
        </message>
        <message>
            <source>Which input runs upwards in the map; all others stand still</source>
            <translation>Welche Eingabe in der Karte nach oben läuft; alle anderen stehen still</translation>
        </message>
        <message>
            <source>How long the arrow of one step is: this times the gradient, downhill</source>
            <translation>Wie lang der Pfeil eines Schritts ist: so viel mal der Gradient, bergab</translation>
        </message>
        <message>
            <source>rate</source>
            <translation>Rate</translation>
        </message>
    </context>
    <context>
        <name>SurfaceRelief</name>
        <message>
            <source>The loss surface from the side</source>
            <translation>Die Verlustfläche von der Seite</translation>
        </message>
        <message>
            <source>Drag, or use the arrow keys, to turn it; Ctrl+C copies the point and its slopes.</source>
            <translation>Ziehe oder nimm die Pfeiltasten, um sie zu drehen; Strg+C kopiert den Punkt und seine Steigungen.</translation>
        </message>
    </context>
    <context>
        <name>SymbolicColumn</name>
        <message>
            <source>the whole expression, differentiated</source>
            <translation>der ganze Ausdruck, abgeleitet</translation>
        </message>
        <message>
            <source>by formula</source>
            <translation>mit der Formel</translation>
        </message>
        <message>
            <source>exactly {digits}</source>
            <translation>exakt {digits}</translation>
        </message>
        <message>
            <source>raw</source>
            <translation>roh</translation>
        </message>
        <message>
            <source>Show the derivative before it is simplified</source>
            <translation>Die Ableitung vor dem Vereinfachen zeigen</translation>
        </message>
        <message>
            <source>Shows SymPy's derivative as it came, before it was simplified</source>
            <translation>Zeigt die Ableitung, wie SymPy sie lieferte, bevor sie vereinfacht wurde</translation>
        </message>
    </context>
    <context>
        <name>TableModel</name>
        <message>
            <source>What the program has for {name} in each row</source>
            <translation>Was das Programm in jeder Zeile für {name} hat</translation>
        </message>
    </context>
    <context>
        <name>TableView</name>
        <message>
            <source>The rows of data</source>
            <translation>Die Datenzeilen</translation>
        </message>
        <message>
            <source>Type into a cell to change it; Ctrl+V pastes a table, Delete takes the chosen rows away.</source>
            <translation>Tippe in eine Zelle, um sie zu ändern; Strg+V fügt eine Tabelle ein, Entf nimmt die gewählten Zeilen weg.</translation>
        </message>
    </context>
    <context>
        <name>TakeAway</name>
        <message>
            <source>Take away</source>
            <translation>Mitnehmen</translation>
        </message>
        <message>
            <source>Pictures in sight</source>
            <translation>Sichtbare Bilder</translation>
        </message>
        <message>
            <source>Copy as plain text</source>
            <translation>Als einfachen Text kopieren</translation>
        </message>
        <message>
            <source>Copy as Python with NumPy</source>
            <translation>Als Python mit NumPy kopieren</translation>
        </message>
        <message>
            <source>Copy as PyTorch</source>
            <translation>Als PyTorch kopieren</translation>
        </message>
        <message>
            <source>Copy as SymPy</source>
            <translation>Als SymPy kopieren</translation>
        </message>
        <message>
            <source>Copy as LaTeX</source>
            <translation>Als LaTeX kopieren</translation>
        </message>
        <message>
            <source>Save as Python file …</source>
            <translation>Als Python-Datei sichern …</translation>
        </message>
        <message>
            <source>Save as notebook …</source>
            <translation>Als Notebook sichern …</translation>
        </message>
        <message>
            <source>Save the curves as CSV …</source>
            <translation>Die Kurven als CSV sichern …</translation>
        </message>
        <message>
            <source>Save a report as PDF …</source>
            <translation>Bericht als PDF sichern …</translation>
        </message>
        <message>
            <source>Save a report as HTML …</source>
            <translation>Bericht als HTML sichern …</translation>
        </message>
        <message>
            <source>another file is being written</source>
            <translation>eine andere Datei entsteht gerade</translation>
        </message>
        <message>
            <source>no program stands beside this page</source>
            <translation>kein Programm neben dieser Seite</translation>
        </message>
        <message>
            <source>nothing readable is written yet</source>
            <translation>noch ist nichts Lesbares geschrieben</translation>
        </message>
        <message>
            <source>PyTorch has not answered yet</source>
            <translation>PyTorch hat noch nicht geantwortet</translation>
        </message>
        <message>
            <source>there is nothing to differentiate by</source>
            <translation>nichts, wonach abzuleiten wäre</translation>
        </message>
        <message>
            <source>SymPy can’t write this out exactly</source>
            <translation>SymPy kann das nicht genau ausschreiben</translation>
        </message>
        <message>
            <source>what is written is not answered yet</source>
            <translation>noch nicht beantwortet</translation>
        </message>
        <message>
            <source>no curves are shown</source>
            <translation>keine Kurven zu sehen</translation>
        </message>
        <message>
            <source>the answer is not complete yet</source>
            <translation>die Antwort ist noch nicht vollständig</translation>
        </message>
        <message>
            <source>no lines</source>
            <translation>keine Zeilen</translation>
        </message>
        <message>
            <source>no curves here</source>
            <translation>hier keine Kurven</translation>
        </message>
        <message>
            <source>no formula here</source>
            <translation>hier keine Formel</translation>
        </message>
        <message>
            <source>It is on the clipboard.</source>
            <translation>Es liegt in der Zwischenablage.</translation>
        </message>
    </context>
    <context>
        <name>TakeBar</name>
        <message>
            <source>How far the file is</source>
            <translation>Wie weit die Datei ist</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancel; no file is written</source>
            <translation>Abbrechen; keine Datei wird geschrieben</translation>
        </message>
    </context>
    <context>
        <name>TakeFile</name>
        <message>
            <source>Saved as {name}.</source>
            <translation>Gesichert als {name}.</translation>
        </message>
    </context>
    <context>
        <name>TakeFiles</name>
        <message>
            <source>Save as Python file</source>
            <translation>Als Python-Datei sichern</translation>
        </message>
        <message>
            <source>Save as notebook</source>
            <translation>Als Notebook sichern</translation>
        </message>
        <message>
            <source>Save the curves</source>
            <translation>Die Kurven sichern</translation>
        </message>
        <message>
            <source>Save a report</source>
            <translation>Einen Bericht sichern</translation>
        </message>
        <message>
            <source>Cancelled; nothing was written.</source>
            <translation>Abgebrochen; nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>Starting a process that runs the code …</source>
            <translation>Ein Prozess startet, der den Code ausführt …</translation>
        </message>
        <message>
            <source>Computing everything once more …</source>
            <translation>Alles wird noch einmal berechnet …</translation>
        </message>
        <message>
            <source>Running the NumPy code …</source>
            <translation>Der NumPy-Code läuft …</translation>
        </message>
        <message>
            <source>Running the SymPy code …</source>
            <translation>Der SymPy-Code läuft …</translation>
        </message>
        <message>
            <source>Running the chain rule by hand …</source>
            <translation>Die Kettenregel von Hand läuft …</translation>
        </message>
        <message>
            <source>Running the PyTorch code …</source>
            <translation>Der PyTorch-Code läuft …</translation>
        </message>
        <message>
            <source>Drawing the curves by the code …</source>
            <translation>Der Code zeichnet die Kurven …</translation>
        </message>
        <message>
            <source>Running the cells …</source>
            <translation>Die Zellen laufen …</translation>
        </message>
    </context>
    <context>
        <name>TakePage</name>
        <message>
            <source>{name}, differentiated in three ways</source>
            <translation>{name}, auf drei Wegen abgeleitet</translation>
        </message>
        <message>
            <source>Made by Triptych {version}. The code was run before this was written, and gave these numbers.</source>
            <translation>Von Triptych {version} gemacht. Der Code lief, bevor dies geschrieben wurde, und gab diese Zahlen.</translation>
        </message>
        <message>
            <source>The program</source>
            <translation>Das Programm</translation>
        </message>
        <message>
            <source>The inputs, as {dtype}</source>
            <translation>Die Eingaben, als {dtype}</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>What the three say</source>
            <translation>Was die drei sagen</translation>
        </message>
        <message>
            <source>Gradient</source>
            <translation>Gradient</translation>
        </message>
        <message>
            <source>Chain rule</source>
            <translation>Kettenregel</translation>
        </message>
        <message>
            <source>Exactly</source>
            <translation>Exakt</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Urteil</translation>
        </message>
        <message>
            <source>The value and its gradients</source>
            <translation>Der Wert und seine Gradienten</translation>
        </message>
        <message>
            <source>SymPy’s derivative</source>
            <translation>Ableitung von SymPy</translation>
        </message>
        <message>
            <source>all together</source>
            <translation>alles zusammen</translation>
        </message>
        <message>
            <source>simplified</source>
            <translation>vereinfacht</translation>
        </message>
        <message>
            <source>The chain rule by hand</source>
            <translation>Die Kettenregel von Hand</translation>
        </message>
        <message>
            <source>These are the {most} largest of {count} paths.</source>
            <translation>Dies sind die {most} größten von {count} Wegen.</translation>
        </message>
        <message>
            <source>Together: {value}</source>
            <translation>Zusammen: {value}</translation>
        </message>
        <message>
            <source>Path {place} of {count}</source>
            <translation>Weg {place} von {count}</translation>
        </message>
        <message>
            <source>Factor</source>
            <translation>Faktor</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Formel</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>Product so far</source>
            <translation>Produkt bis hier</translation>
        </message>
        <message>
            <source>PyTorch’s gradient</source>
            <translation>Gradient von PyTorch</translation>
        </message>
        <message>
            <source>The tape, from its end: {names}</source>
            <translation>Das Band, von seinem Ende her: {names}</translation>
        </message>
        <message>
            <source>The verdict</source>
            <translation>Das Urteil</translation>
        </message>
        <message>
            <source>The curves</source>
            <translation>Die Kurven</translation>
        </message>
    </context>
    <context>
        <name>TapeFolds</name>
        <message>
            <source>▸ {n} folded</source>
            <translation>▸ {n} gefaltet</translation>
        </message>
    </context>
    <context>
        <name>TapeLegend</name>
        <message>
            <source>Routes of the sum over paths</source>
            <translation>Wege der Summe über Wege</translation>
        </message>
        <message>
            <source>Arrow keys pick one route, Home shows all of them</source>
            <translation>Die Pfeiltasten wählen einen Weg, Pos1 zeigt alle</translation>
        </message>
    </context>
    <context>
        <name>TapePanel</name>
        <message>
            <source>The tape</source>
            <translation>Das Band</translation>
        </message>
        <message>
            <source>Fold lines</source>
            <translation>Zeilen falten</translation>
        </message>
        <message>
            <source>One box for each line of the program, not for each step</source>
            <translation>Ein Kasten für jede Zeile des Programms, nicht für jeden Schritt</translation>
        </message>
        <message>
            <source>Torch's steps</source>
            <translation>Schritte von torch</translation>
        </message>
        <message>
            <source>Every step as torch recorded it, with what it saved for the way back</source>
            <translation>Jeder Schritt, wie torch ihn aufzeichnet, mit dem, was er für den Rückweg aufbewahrt</translation>
        </message>
        <message>
            <source>Routes</source>
            <translation>Wege</translation>
        </message>
        <message>
            <source>Draws each way back to the input: the gradient is the sum over them</source>
            <translation>Zeichnet jeden Weg zurück zur Eingabe: Der Gradient ist die Summe über sie</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Brings the plots back (Esc or Ctrl+T)</source>
            <translation>Bringt die Diagramme zurück (Esc oder Strg+T)</translation>
        </message>
        <message>
            <source>{n} steps are too many to be drawn</source>
            <translation>{n} Schritte sind zu viele für ein Bild</translation>
        </message>
        <message>
            <source>as worked by hand; PyTorch is loading or records nothing here</source>
            <translation>wie von Hand gerechnet; PyTorch lädt noch oder zeichnet hier nichts auf</translation>
        </message>
        <message>
            <source>{n} steps, {m} of torch's</source>
            <translation>{n} Schritte, {m} von torch</translation>
        </message>
        <message>
            <source>{n} steps</source>
            <translation>{n} Schritte</translation>
        </message>
        <message>
            <source>Nothing is recorded yet.</source>
            <translation>Noch ist nichts aufgezeichnet.</translation>
        </message>
        <message>
            <source>{i} of {n}. {words}</source>
            <translation>{i} von {n}. {words}</translation>
        </message>
    </context>
    <context>
        <name>TapePicture</name>
        <message>
            <source>The tape, drawn</source>
            <translation>Das Band, gezeichnet</translation>
        </message>
        <message>
            <source>Arrow keys walk the nodes, Enter unfolds one, Shift+Enter folds what leads to it alone; + and - zoom, F fits; drag to move it. Double clicks do what Enter does.</source>
            <translation>Die Pfeiltasten gehen durch die Knoten, die Eingabetaste entfaltet einen, Umschalt+Eingabe faltet, was nur zu ihm führt; + und - zoomen, F passt ein; ziehen verschiebt. Doppelklick tut dasselbe wie die Eingabetaste.</translation>
        </message>
        <message>
            <source>{box} from {sources}</source>
            <translation>{box} aus {sources}</translation>
        </message>
    </context>
    <context>
        <name>TapeStrip</name>
        <message>
            <source>The tape as PyTorch records and replays it, in the plots' place (Ctrl+T)</source>
            <translation>Das Band, wie PyTorch es aufzeichnet und abspielt, an der Stelle der Diagramme (Strg+T)</translation>
        </message>
        <message>
            <source>Open the tape</source>
            <translation>Das Band öffnen</translation>
        </message>
        <message>
            <source>Tape</source>
            <translation>Band</translation>
        </message>
        <message>
            <source>The tape's nodes</source>
            <translation>Die Knoten des Bandes</translation>
        </message>
        <message>
            <source>The nodes in recording order; arrow keys walk them</source>
            <translation>Die Knoten in der Reihenfolge der Aufzeichnung; die Pfeiltasten gehen durch sie</translation>
        </message>
    </context>
    <context>
        <name>TapeTools</name>
        <message>
            <source>Smaller (−)</source>
            <translation>Kleiner (−)</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>Größer (+)</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Passend</translation>
        </message>
        <message>
            <source>Shows all of it (F)</source>
            <translation>Zeigt alles (F)</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Sichern</translation>
        </message>
        <message>
            <source>Saves the picture as SVG or PNG</source>
            <translation>Sichert das Bild als SVG oder PNG</translation>
        </message>
        <message>
            <source>Save the tape</source>
            <translation>Das Band sichern</translation>
        </message>
        <message>
            <source>Pictures (*.svg *.png)</source>
            <translation>Bilder (*.svg *.png)</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Gesichert als {name}.</translation>
        </message>
        <message>
            <source>Not saved: {why}</source>
            <translation>Nicht gesichert: {why}</translation>
        </message>
    </context>
    <context>
        <name>TapeTransport</name>
        <message>
            <source>To the start (Home)</source>
            <translation>Zum Anfang (Pos1)</translation>
        </message>
        <message>
            <source>One step back (comma)</source>
            <translation>Einen Schritt zurück (Komma)</translation>
        </message>
        <message>
            <source>Play or pause (Space)</source>
            <translation>Abspielen oder anhalten (Leertaste)</translation>
        </message>
        <message>
            <source>One step on (full stop)</source>
            <translation>Einen Schritt weiter (Punkt)</translation>
        </message>
        <message>
            <source>To the end (End)</source>
            <translation>Zum Ende (Ende)</translation>
        </message>
        <message>
            <source>Position on the tape</source>
            <translation>Stelle auf dem Band</translation>
        </message>
        <message>
            <source>Drag through the recording, then through backward; arrow keys step</source>
            <translation>Durch die Aufzeichnung ziehen, dann durch backward; die Pfeiltasten gehen schrittweise</translation>
        </message>
    </context>
    <context>
        <name>TaskBody</name>
        <message>
            <source>YOUR TURN</source>
            <translation>DU BIST DRAN</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
    </context>
    <context>
        <name>TaskBug</name>
        <message>
            <source>Run my mended lines</source>
            <translation>Meine Zeilen ausführen</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>Wie es war</translation>
        </message>
        <message>
            <source>Put the lines back as they were</source>
            <translation>Die Zeilen wieder herstellen</translation>
        </message>
        <message>
            <source>Point at the line at fault, then mend it and run it.</source>
            <translation>Zeige auf die fehlerhafte Zeile, dann bessere sie aus und führe sie aus.</translation>
        </message>
        <message>
            <source>Lines with a bug</source>
            <translation>Zeilen mit einem Fehler</translation>
        </message>
        <message>
            <source>Put the cursor on a line, or mend the lines.</source>
            <translation>Setze den Cursor auf eine Zeile, oder bessere die Zeilen aus.</translation>
        </message>
        <message>
            <source>Put the cursor on the line at fault, or mend it; Ctrl+Enter runs</source>
            <translation>Setze den Cursor auf die fehlerhafte Zeile, oder bessere sie aus; Strg+Eingabe führt aus</translation>
        </message>
        <message>
            <source>FIND THE BUG</source>
            <translation>FINDE DEN FEHLER</translation>
        </message>
        <message>
            <source>Line {line} is at fault</source>
            <translation>Zeile {line} ist fehlerhaft</translation>
        </message>
        <message>
            <source>Change a line first</source>
            <translation>Ändere zuerst eine Zeile</translation>
        </message>
        <message>
            <source>Run them in the Tape lab (Ctrl+Enter)</source>
            <translation>Führt sie im Bandlabor aus (Strg+Eingabe)</translation>
        </message>
        <message>
            <source>Put the lines back to point at one</source>
            <translation>Stelle die Zeilen wieder her, um auf eine zu zeigen</translation>
        </message>
        <message>
            <source>Say so, and be told</source>
            <translation>Sage es und lass es dir sagen</translation>
        </message>
    </context>
    <context>
        <name>TaskCard</name>
        <message>
            <source>Task</source>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <source>Have the answer judged (Enter)</source>
            <translation>Die Antwort beurteilen lassen (Eingabetaste)</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Tipp</translation>
        </message>
        <message>
            <source>judging …</source>
            <translation>wird geprüft …</translation>
        </message>
        <message>
            <source>✓ done</source>
            <translation>✓ fertig</translation>
        </message>
        <message>
            <source>Hint {n} of {all}</source>
            <translation>Tipp {n} von {all}</translation>
        </message>
        <message>
            <source>The next hint: {name}</source>
            <translation>Der nächste Tipp: {name}</translation>
        </message>
        <message>
            <source>All hints are shown</source>
            <translation>Alle Tipps sind gezeigt</translation>
        </message>
        <message>
            <source>No more hints</source>
            <translation>Keine Tipps mehr</translation>
        </message>
    </context>
    <context>
        <name>TaskChoice</name>
        <message>
            <source>More than one answer is right.</source>
            <translation>Mehr als eine Antwort ist richtig.</translation>
        </message>
        <message>
            <source>CHOOSE</source>
            <translation>WÄHLE</translation>
        </message>
    </context>
    <context>
        <name>TaskFactors</name>
        <message>
            <source>The whole derivative d{of}/d{by}.</source>
            <translation>Die ganze Ableitung d{of}/d{by}.</translation>
        </message>
        <message>
            <source>The factor d{of}/d{by}.</source>
            <translation>Der Faktor d{of}/d{by}.</translation>
        </message>
        <message>
            <source>right</source>
            <translation>richtig</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>falsch</translation>
        </message>
        <message>
            <source>not decided</source>
            <translation>unentschieden</translation>
        </message>
    </context>
    <context>
        <name>TaskGoal</name>
        <message>
            <source>Put this on the sliders</source>
            <translation>Auf die Regler legen</translation>
        </message>
        <message>
            <source>Open the task's program, with its sliders where they begin</source>
            <translation>Öffnet das Programm der Aufgabe, mit den Reglern am Anfang</translation>
        </message>
        <message>
            <source>Leave alone: {names}</source>
            <translation>Nicht anrühren: {names}</translation>
        </message>
        <message>
            <source>REACH IT WITH THE SLIDERS</source>
            <translation>STELLE ES MIT DEN REGLERN EIN</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>noch unbekannt</translation>
        </message>
        <message>
            <source>now {value}</source>
            <translation>jetzt {value}</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>gilt</translation>
        </message>
        <message>
            <source>does not hold yet</source>
            <translation>gilt noch nicht</translation>
        </message>
    </context>
    <context>
        <name>TaskHints</name>
        <message>
            <source>Nudge</source>
            <translation>Anstoß</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Half the way</source>
            <translation>Halber Weg</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
    </context>
    <context>
        <name>TaskOrder</name>
        <message>
            <source>Steps of the tape, first the one that is walked first</source>
            <translation>Schritte des Bandes, zuerst der, der zuerst gegangen wird</translation>
        </message>
        <message>
            <source>Drag a step to its place, or move it with Alt+Up and Alt+Down</source>
            <translation>Ziehe einen Schritt an seinen Platz, oder schiebe ihn mit Alt+Auf und Alt+Ab</translation>
        </message>
        <message>
            <source>Move the step up (Alt+Up)</source>
            <translation>Den Schritt nach oben schieben (Alt+Auf)</translation>
        </message>
        <message>
            <source>Move the step down (Alt+Down)</source>
            <translation>Den Schritt nach unten schieben (Alt+Ab)</translation>
        </message>
        <message>
            <source>PUT IN ORDER</source>
            <translation>ORDNE</translation>
        </message>
    </context>
    <context>
        <name>TaskPredict</name>
        <message>
            <source>Your guess.</source>
            <translation>Deine Schätzung.</translation>
        </message>
        <message>
            <source>a number; the right size is enough</source>
            <translation>eine Zahl; die richtige Größe genügt</translation>
        </message>
        <message>
            <source>− negative</source>
            <translation>− negativ</translation>
        </message>
        <message>
            <source>0 zero</source>
            <translation>0 null</translation>
        </message>
        <message>
            <source>+ positive</source>
            <translation>+ positiv</translation>
        </message>
        <message>
            <source>I predict: {sign}</source>
            <translation>Ich sage vorher: {sign}</translation>
        </message>
        <message>
            <source>Draw {of} along {axis}</source>
            <translation>{of} längs {axis} zeichnen</translation>
        </message>
        <message>
            <source>{says}: with the mouse, or ← → to go on and ↑ ↓ to raise it; Delete wipes</source>
            <translation>{says}: mit der Maus, oder ← → weiter und ↑ ↓ höher; Entf wischt weg</translation>
        </message>
        <message>
            <source>Wipe</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Wipe what was drawn</source>
            <translation>Das Gezeichnete wegwischen</translation>
        </message>
        <message>
            <source>Wipe what was drawn (Delete)</source>
            <translation>Das Gezeichnete wegwischen (Entf)</translation>
        </message>
        <message>
            <source>{of} along {axis}</source>
            <translation>{of} längs {axis}</translation>
        </message>
        <message>
            <source>PREDICT</source>
            <translation>VORHERSAGE</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Ansehen</translation>
        </message>
    </context>
    <context>
        <name>TaskRule</name>
        <message>
            <source>Which rule comes first? Ask what was done last when it was computed.</source>
            <translation>Welche Regel kommt zuerst? Frage dich, was beim Ausrechnen zuletzt getan wurde.</translation>
        </message>
        <message>
            <source>Apply this rule: {rule}</source>
            <translation>Diese Regel anwenden: {rule}</translation>
        </message>
        <message>
            <source>sum rule</source>
            <translation>Summenregel</translation>
        </message>
        <message>
            <source>product rule</source>
            <translation>Produktregel</translation>
        </message>
        <message>
            <source>quotient rule</source>
            <translation>Quotientenregel</translation>
        </message>
        <message>
            <source>power rule</source>
            <translation>Potenzregel</translation>
        </message>
        <message>
            <source>constant factor</source>
            <translation>konstanter Faktor</translation>
        </message>
        <message>
            <source>chain rule</source>
            <translation>Kettenregel</translation>
        </message>
        <message>
            <source>exponential</source>
            <translation>exponentiell</translation>
        </message>
        <message>
            <source>logarithm</source>
            <translation>Logarithmus</translation>
        </message>
        <message>
            <source>sine</source>
            <translation>Sinus</translation>
        </message>
        <message>
            <source>cosine</source>
            <translation>Kosinus</translation>
        </message>
        <message>
            <source>sigmoid</source>
            <translation>Sigmoid</translation>
        </message>
        <message>
            <source>tangent</source>
            <translation>Tangens</translation>
        </message>
        <message>
            <source>hyperbolic</source>
            <translation>hyperbolisch</translation>
        </message>
        <message>
            <source>piecewise</source>
            <translation>stückweise</translation>
        </message>
        <message>
            <source>PICK THE RULE</source>
            <translation>WÄHLE DIE REGEL</translation>
        </message>
        <message>
            <source>Nothing is left to differentiate.</source>
            <translation>Es ist nichts mehr abzuleiten.</translation>
        </message>
        <message>
            <source>Which rule for {step}?</source>
            <translation>Welche Regel für {step}?</translation>
        </message>
    </context>
    <context>
        <name>TaskTyped</name>
        <message>
            <source>Your number.</source>
            <translation>Deine Zahl.</translation>
        </message>
        <message>
            <source>The derivative, as you would type a program.</source>
            <translation>Die Ableitung, wie du ein Programm tippen würdest.</translation>
        </message>
        <message>
            <source>a number: 6.7, -1/2, pi/2, 1e-3</source>
            <translation>eine Zahl: 6.7, -1/2, pi/2, 1e-3</translation>
        </message>
        <message>
            <source>such as 2x*cos(x^2)</source>
            <translation>etwa 2x*cos(x^2)</translation>
        </message>
    </context>
    <context>
        <name>TaskVerdict</name>
        <message>
            <source>Right.</source>
            <translation>Richtig.</translation>
        </message>
        <message>
            <source>Not right.</source>
            <translation>Nicht richtig.</translation>
        </message>
        <message>
            <source>Not decided.</source>
            <translation>Unentschieden.</translation>
        </message>
        <message>
            <source>Not judged.</source>
            <translation>Nicht beurteilt.</translation>
        </message>
        <message>
            <source>at</source>
            <translation>bei</translation>
        </message>
        <message>
            <source>the derivative</source>
            <translation>die Ableitung</translation>
        </message>
        <message>
            <source>your answer</source>
            <translation>deine Antwort</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Rooms and choices</source>
            <translation>Räume und Wahlen</translation>
        </message>
        <message>
            <source>Program and inputs (F9)</source>
            <translation>Programm und Eingaben (F9)</translation>
        </message>
        <message>
            <source>Bring the program and the sliders, folded away here for room (F9)</source>
            <translation>Holt Programm und Regler hervor, die hier aus Platzmangel weggeklappt sind (F9)</translation>
        </message>
        <message>
            <source>◐ View ▾</source>
            <translation>◐ Ansicht ▾</translation>
        </message>
        <message>
            <source>Menu ▾</source>
            <translation>Menü ▾</translation>
        </message>
        <message>
            <source>Colours and type size</source>
            <translation>Farben und Schriftgröße</translation>
        </message>
        <message>
            <source>Light, dark or high contrast, and the size of all type (Ctrl +, −, 0)</source>
            <translation>Hell, dunkel oder hoher Kontrast, und die Größe aller Schrift (Strg +, −, 0)</translation>
        </message>
        <message>
            <source>Menu (Ctrl+M)</source>
            <translation>Menü (Strg+M)</translation>
        </message>
        <message>
            <source>Files, undo, lessons, help and all the rest (Ctrl+M)</source>
            <translation>Dateien, Rückgängig, Lektionen, Hilfe und alles Übrige (Strg+M)</translation>
        </message>
        <message>
            <source>Expression</source>
            <translation>Ausdruck</translation>
        </message>
        <message>
            <source>Perceptron</source>
            <translation>Perzeptron</translation>
        </message>
        <message>
            <source>Tape lab</source>
            <translation>Bandlabor</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Lektionen</translation>
        </message>
        <message>
            <source>{room} room ({key})</source>
            <translation>{room}-Raum ({key})</translation>
        </message>
        <message>
            <source>Type or paste any formula: its derivative three times, and why they differ</source>
            <translation>Tippe eine Formel oder füge sie ein: ihre Ableitung dreimal, und warum sie abweichen</translation>
        </message>
        <message>
            <source>Set up a small network, see its chain, its loss and its data, and train it</source>
            <translation>Stelle ein kleines Netz auf, sieh seine Kette, seinen Verlust und seine Daten, und trainiere es</translation>
        </message>
        <message>
            <source>Run PyTorch line by line, and see every tensor and the tape after each</source>
            <translation>Führe PyTorch Zeile für Zeile aus und sieh nach jeder jeden Tensor und das Band</translation>
        </message>
        <message>
            <source>Guided pages beside a live program, with tasks that are judged</source>
            <translation>Geführte Seiten neben einem lebenden Programm, mit Aufgaben, die beurteilt werden</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>Type at {percent} %</source>
            <translation>Schrift {percent} %</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>TOUR · {step} OF {count}</source>
            <translation>TOUR · {step} VON {count}</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Auslassen</translation>
        </message>
    </context>
    <context>
        <name>TourCard</name>
        <message>
            <source>Tour</source>
            <translation>Tour</translation>
        </message>
        <message>
            <source>Leave the tour (Esc); the menu has it</source>
            <translation>Die Tour verlassen (Esc); im Menü steht sie wieder</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Verlassen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>The step before (Alt+B)</source>
            <translation>Der Schritt davor (Alt+B)</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>The next step (Alt+N)</source>
            <translation>Der nächste Schritt (Alt+N)</translation>
        </message>
        <message>
            <source>Predict: {answer}</source>
            <translation>Vorhersage: {answer}</translation>
        </message>
    </context>
    <context>
        <name>TourSteps</name>
        <message>
            <source>Drag x</source>
            <translation>Ziehe x</translation>
        </message>
        <message>
            <source>This program is z = sin(x²), and x stands at 3. Drag the slider, or press the arrow keys on it, and watch the three columns.</source>
            <translation>Dieses Programm ist z = sin(x²), und x steht auf 3. Ziehe den Regler, oder drücke auf ihm die Pfeiltasten, und sieh dir die drei Spalten an.</translation>
        </message>
        <message>
            <source>SymPy, the chain rule by hand and PyTorch each found the slope dz/dx anew, and the curves show where you are.</source>
            <translation>SymPy, die Kettenregel von Hand und PyTorch haben die Steigung dz/dx neu gefunden, und die Kurven zeigen, wo du bist.</translation>
        </message>
        <message>
            <source>Predict, then look</source>
            <translation>Erst vorhersagen, dann ansehen</translation>
        </message>
        <message>
            <source>At x = 1, is the slope of z = sin(x²) negative or positive? Say it before you look.</source>
            <translation>Ist die Steigung von z = sin(x²) bei x = 1 negativ oder positiv? Sage es, bevor du nachsiehst.</translation>
        </message>
        <message>
            <source>Negative</source>
            <translation>Negativ</translation>
        </message>
        <message>
            <source>Positive</source>
            <translation>Positiv</translation>
        </message>
        <message>
            <source>Now bring x to 1: type it into the box beside the slider, or drag.</source>
            <translation>Bring x jetzt auf 1: Tippe es in das Feld neben dem Regler, oder ziehe.</translation>
        </message>
        <message>
            <source>Ask why</source>
            <translation>Frage, warum</translation>
        </message>
        <message>
            <source>This line says whether the three agree, and how exactly. Computers round, so they hardly ever agree to the last digit. Press the button at its end to see where the digits go.</source>
            <translation>Diese Zeile sagt, ob die drei übereinstimmen und wie genau. Computer runden, also stimmen sie kaum je bis zur letzten Stelle überein. Drücke den Knopf an ihrem Ende, um zu sehen, wohin die Stellen gehen.</translation>
        </message>
        <message>
            <source>Every step is held against the same step at 50 digits. When the three really differ, this is where it says who is right, and why.</source>
            <translation>Jeder Schritt wird gegen denselben Schritt mit 50 Stellen gehalten. Wenn die drei wirklich voneinander abweichen, steht hier, wer recht hat, und warum.</translation>
        </message>
        <message>
            <source>Type your own</source>
            <translation>Tippe selbst</translation>
        </message>
        <message>
            <source>Any function will do. Change sin to exp here, or type one of your own, such as x^3 - 2x.</source>
            <translation>Jede Funktion geht. Mach aus sin hier exp, oder tippe etwas Eigenes, etwa x^3 - 2x.</translation>
        </message>
        <message>
            <source>It was read while you typed. Every name that you use and do not define gets a slider.</source>
            <translation>Es wurde gelesen, während du tipptest. Jeder Name, den du benutzt und nicht festlegst, bekommt einen Regler.</translation>
        </message>
        <message>
            <source>Change the room</source>
            <translation>Wechsle den Raum</translation>
        </message>
        <message>
            <source>Go into the Perceptron room: press its button, or Ctrl+2.</source>
            <translation>Geh in den Perzeptron-Raum: Drücke seinen Knopf oder Strg+2.</translation>
        </message>
        <message>
            <source>One neuron, its loss and the whole chain of slopes between them, with data to train it on. The Tape lab beside it runs PyTorch line by line.</source>
            <translation>Ein Neuron, sein Verlust und die ganze Kette der Steigungen dazwischen, mit Daten zum Trainieren. Das Bandlabor daneben führt PyTorch Zeile für Zeile aus.</translation>
        </message>
        <message>
            <source>Begin to learn</source>
            <translation>Fang an zu lernen</translation>
        </message>
        <message>
            <source>Lessons take you from the slope of a curve to training a neuron, and check each step of yours. Open their room: press its button, or Ctrl+4.</source>
            <translation>Lektionen führen dich von der Steigung einer Kurve bis zum Training eines Neurons und prüfen jeden deiner Schritte. Öffne ihren Raum: Drücke seinen Knopf oder Strg+4.</translation>
        </message>
        <message>
            <source>Choose the first one, or any other; what you solve is kept on this machine only. That was the tour: you find it again in the menu (Ctrl+M).</source>
            <translation>Wähle die erste oder irgendeine andere; was du löst, bleibt nur auf diesem Rechner. Das war die Tour: Du findest sie im Menü wieder (Strg+M).</translation>
        </message>
        <message>
            <source>You were right: dz/dx is {slope} there. The curve goes up.</source>
            <translation>Du hattest recht: dz/dx ist dort {slope}. Die Kurve steigt.</translation>
        </message>
        <message>
            <source>Now look: dz/dx is {slope} there, so it is positive. The curve goes up.</source>
            <translation>Sieh hin: dz/dx ist dort {slope}, also positiv. Die Kurve steigt.</translation>
        </message>
    </context>
    <context>
        <name>Training</name>
        <message>
            <source>This is so in row {row} of the table.</source>
            <translation>So ist es in Zeile {row} der Tabelle.</translation>
        </message>
        <message>
            <source>Back leads to the steps before; a smaller learning rate goes on from there.</source>
            <translation>Zurück führt zu den Schritten davor; von dort geht es mit kleinerer Lernrate weiter.</translation>
        </message>
        <message>
            <source>Other weights to begin with, or a loss of z itself, would move.</source>
            <translation>Andere Anfangsgewichte, oder ein Verlust von z selbst, kämen vom Fleck.</translation>
        </message>
        <message>
            <source>{most} steps are kept, and there is no room for more; go back, or reset.</source>
            <translation>{most} Schritte werden behalten, und für mehr ist kein Platz; geh zurück, oder fang von vorn an.</translation>
        </message>
        <message>
            <source>The training process ended and was started again; the steps it had told are kept.</source>
            <translation>Der Trainingsprozess endete und wurde neu gestartet; die Schritte, die er schon gemeldet hatte, bleiben.</translation>
        </message>
    </context>
    <context>
        <name>TrainingButtons</name>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>One step of descent: every weight moves a little against its gradient</source>
            <translation>Ein Schritt bergab: Jedes Gewicht bewegt sich ein wenig gegen seinen Gradienten</translation>
        </message>
        <message>
            <source>Make all steps of a run</source>
            <translation>Alle Schritte eines Laufs machen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Stop, and leave out the steps that are left; those that were made stay</source>
            <translation>Anhalten und die übrigen Schritte weglassen; die gemachten bleiben</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Go back one step</source>
            <translation>Einen Schritt zurückgehen</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zum Anfang</translation>
        </message>
        <message>
            <source>Go back to where training began, and forget its steps</source>
            <translation>Dorthin zurück, wo das Training begann, und seine Schritte vergessen</translation>
        </message>
        <message>
            <source>Go to a step</source>
            <translation>Zu einem Schritt gehen</translation>
        </message>
        <message>
            <source>Goes to any step that was made; arrows, Page, Home and End do too.</source>
            <translation>Geht zu jedem gemachten Schritt; Pfeile, Bild, Pos1 und Ende auch.</translation>
        </message>
        <message>
            <source>Steps of this run</source>
            <translation>Schritte dieses Laufs</translation>
        </message>
        <message>
            <source>PyTorch is being imported; the steps follow at once.</source>
            <translation>PyTorch wird importiert; die Schritte folgen gleich.</translation>
        </message>
        <message>
            <source>step {step} of {made}</source>
            <translation>Schritt {step} von {made}</translation>
        </message>
        <message>
            <source>Run {count}</source>
            <translation>{count} laufen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Go on, {count} left</source>
            <translation>Weiter, noch {count}</translation>
        </message>
    </context>
    <context>
        <name>TrainingKey</name>
        <message>
            <source>with zero_grad</source>
            <translation>mit zero_grad</translation>
        </message>
    </context>
    <context>
        <name>TrainingLedger</name>
        <message>
            <source>step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>backward adds</source>
            <translation>backward addiert</translation>
        </message>
        <message>
            <source>new {name}</source>
            <translation>neues {name}</translation>
        </message>
        <message>
            <source>with zero_grad</source>
            <translation>mit zero_grad</translation>
        </message>
    </context>
    <context>
        <name>TrainingPage</name>
        <message>
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <source>Nothing is differentiated by that training could move; choose a weight above.</source>
            <translation>Es wird nach nichts abgeleitet, was das Training bewegen könnte; wähle oben ein Gewicht.</translation>
        </message>
        <message>
            <source>The sliders or the program have changed since; the next step begins anew from them.</source>
            <translation>Die Regler oder das Programm haben sich seither geändert; der nächste Schritt beginnt neu von ihnen aus.</translation>
        </message>
    </context>
    <context>
        <name>TrainingPlot</name>
        <message>
            <source>{title}: equal to the last bit</source>
            <translation>{title}: gleich bis zum letzten Bit</translation>
        </message>
        <message>
            <source>{title} (ground: 0)</source>
            <translation>{title} (Grund: 0)</translation>
        </message>
        <message>
            <source>step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>{title} over the steps; at step {step}: {numbers}</source>
            <translation>{title} über die Schritte; bei Schritt {step}: {numbers}</translation>
        </message>
    </context>
    <context>
        <name>TrainingPlots</name>
        <message>
            <source>Loss that each step met</source>
            <translation>Verlust, den jeder Schritt vorfand</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Gewichte</translation>
        </message>
        <message>
            <source>Gradient that each step brought</source>
            <translation>Gradient, den jeder Schritt brachte</translation>
        </message>
        <message>
            <source>Weights: PyTorch − by hand</source>
            <translation>Gewichte: PyTorch − von Hand</translation>
        </message>
        <message>
            <source>loss</source>
            <translation>Verlust</translation>
        </message>
    </context>
    <context>
        <name>TrainingSettings</name>
        <message>
            <source>Optimizer of torch.optim</source>
            <translation>Optimierer aus torch.optim</translation>
        </message>
        <message>
            <source>SGD, momentum</source>
            <translation>SGD, Momentum</translation>
        </message>
        <message>
            <source>The rule that makes a step of the gradients; the same is done by hand beside it</source>
            <translation>Die Regel, die aus den Gradienten einen Schritt macht; dasselbe geschieht daneben von Hand</translation>
        </message>
        <message>
            <source>Rows of the table for each step</source>
            <translation>Tabellenzeilen für jeden Schritt</translation>
        </message>
        <message>
            <source>all rows</source>
            <translation>alle Zeilen</translation>
        </message>
        <message>
            <source>row by row</source>
            <translation>Zeile für Zeile</translation>
        </message>
        <message>
            <source>Whether a step looks at the mean over all rows, or at one row after the other</source>
            <translation>Ob ein Schritt auf den Mittelwert aller Zeilen sieht oder auf eine Zeile nach der anderen</translation>
        </message>
        <message>
            <source>as fast as possible</source>
            <translation>so schnell wie möglich</translation>
        </message>
        <message>
            <source>5 steps a second</source>
            <translation>5 Schritte je Sekunde</translation>
        </message>
        <message>
            <source>1 step a second</source>
            <translation>1 Schritt je Sekunde</translation>
        </message>
        <message>
            <source>How fast a run goes: slowly, one can watch each number of a step</source>
            <translation>Wie schnell ein Lauf geht: Langsam sieht man jede Zahl eines Schritts</translation>
        </message>
        <message>
            <source>How fast a run goes</source>
            <translation>Wie schnell ein Lauf geht</translation>
        </message>
        <message>
            <source>How far a step goes against the gradient: too small is slow, too large jumps over the valley.</source>
            <translation>Wie weit ein Schritt gegen den Gradienten geht: zu klein ist langsam, zu groß springt über das Tal.</translation>
        </message>
        <message>
            <source>How much of the last step's direction is kept in this one.</source>
            <translation>Wie viel von der Richtung des letzten Schritts in diesem bleibt.</translation>
        </message>
        <message>
            <source>How long Adam remembers the mean of the gradients: at 0.9 for about ten steps.</source>
            <translation>Wie lange sich Adam an das Mittel der Gradienten erinnert: bei 0.9 etwa zehn Schritte.</translation>
        </message>
        <message>
            <source>How long Adam remembers their squares, by whose root a step is divided.</source>
            <translation>Wie lange sich Adam an ihre Quadrate erinnert, durch deren Wurzel ein Schritt geteilt wird.</translation>
        </message>
        <message>
            <source>How many steps a run makes.</source>
            <translation>Wie viele Schritte ein Lauf macht.</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Lernrate</translation>
        </message>
        <message>
            <source>Momentum μ</source>
            <translation>Momentum μ</translation>
        </message>
        <message>
            <source>Adam's β1</source>
            <translation>β1 von Adam</translation>
        </message>
        <message>
            <source>Adam's β2</source>
            <translation>β2 von Adam</translation>
        </message>
        <message>
            <source>Steps of a run</source>
            <translation>Schritte eines Laufs</translation>
        </message>
        <message>
            <source>Set the gradients to 0 before each step</source>
            <translation>Die Gradienten vor jedem Schritt auf 0 setzen</translation>
        </message>
        <message>
            <source>optimizer.zero_grad() before each step; without it every gradient is added to the last ones.</source>
            <translation>optimizer.zero_grad() vor jedem Schritt; ohne das wird jeder Gradient zu den letzten addiert.</translation>
        </message>
        <message>
            <source>learning rate</source>
            <translation>Lernrate</translation>
        </message>
        <message>
            <source>steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>A finite number is needed here, not {value}.</source>
            <translation>Hier braucht es eine endliche Zahl, nicht {value}.</translation>
        </message>
        <message>
            <source>A run has 1 to {most} steps, not {value}.</source>
            <translation>Ein Lauf hat 1 bis {most} Schritte, nicht {value}.</translation>
        </message>
        <message>
            <source>This is a share from 0 to below 1, and {value} is none.</source>
            <translation>Dies ist ein Anteil von 0 bis unter 1, und {value} ist keiner.</translation>
        </message>
        <message>
            <source>With a learning rate of 0 nothing moves, however long it runs.</source>
            <translation>Mit Lernrate 0 bewegt sich nichts, wie lange es auch läuft.</translation>
        </message>
        <message>
            <source>A negative learning rate climbs. PyTorch's optimizers refuse it by that name, so they are given lr = {rate} and maximize = True.</source>
            <translation>Eine negative Lernrate steigt bergauf. Die Optimierer von PyTorch lehnen sie unter diesem Namen ab, also bekommen sie lr = {rate} und maximize = True.</translation>
        </message>
    </context>
    <context>
        <name>TrainingStep</name>
        <message>
            <source>Copy step</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copies this step with all digits</source>
            <translation>Kopiert diesen Schritt mit allen Stellen</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Alle kopieren</translation>
        </message>
        <message>
            <source>Copies every step with all digits, for a spreadsheet</source>
            <translation>Kopiert jeden Schritt mit allen Stellen, für eine Tabellenkalkulation</translation>
        </message>
        <message>
            <source>This step by hand</source>
            <translation>Dieser Schritt von Hand</translation>
        </message>
        <message>
            <source>How the new weights come from the old ones and the gradient, which is PyTorch's for the weights before the step; m and v begin at 0, momentum's v with the first gradient.</source>
            <translation>Wie die neuen Gewichte aus den alten und dem Gradienten entstehen; er ist der von PyTorch für die Gewichte vor dem Schritt. m und v beginnen bei 0, das v des Momentums mit dem ersten Gradienten.</translation>
        </message>
        <message>
            <source>Before the first step. It will be worked out here, number by number.</source>
            <translation>Vor dem ersten Schritt. Er wird hier Zahl für Zahl vorgerechnet.</translation>
        </message>
        <message>
            <source>Step {step}; the loss before it was {loss}</source>
            <translation>Schritt {step}; der Verlust davor war {loss}</translation>
        </message>
        <message>
            <source>Step {step}, by the mean over all {rows} rows; that loss was {loss} before it</source>
            <translation>Schritt {step}, über das Mittel aller {rows} Zeilen; dieser Verlust war davor {loss}</translation>
        </message>
        <message>
            <source>Step {step}, row {row} of the table; its loss before it was {loss}</source>
            <translation>Schritt {step}, Zeile {row} der Tabelle; ihr Verlust davor war {loss}</translation>
        </message>
    </context>
    <context>
        <name>TroubleLine</name>
        <message>
            <source>Troubles of the program</source>
            <translation>Was am Programm nicht stimmt</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>und {count} weitere</translation>
        </message>
    </context>
    <context>
        <name>TroubleSentence</name>
        <message>
            <source>Click or press Enter to go there.</source>
            <translation>Klicke oder drücke die Eingabetaste, um dorthin zu gehen.</translation>
        </message>
        <message>
            <source>Line {line}, column {column}:</source>
            <translation>Zeile {line}, Spalte {column}:</translation>
        </message>
    </context>
    <context>
        <name>TypedLine</name>
        <message>
            <source>{says} Enter has it judged.</source>
            <translation>{says} Die Eingabetaste lässt es beurteilen.</translation>
        </message>
    </context>
    <context>
        <name>UnderstoodLine</name>
        <message>
            <source>Read as</source>
            <translation>Gelesen als</translation>
        </message>
        <message>
            <source>The program as it was understood; arrow keys walk its parts.</source>
            <translation>Das Programm, wie es verstanden wurde; die Pfeiltasten gehen durch seine Teile.</translation>
        </message>
        <message>
            <source>and {count} more lines</source>
            <translation>und {count} weitere Zeilen</translation>
        </message>
    </context>
    <context>
        <name>UndoAnswers</name>
        <message>
            <source>the answer to a task</source>
            <translation>Antwort auf eine Aufgabe</translation>
        </message>
    </context>
    <context>
        <name>UndoBench</name>
        <message>
            <source>the bench's input</source>
            <translation>Eingabe der Werkbank</translation>
        </message>
        <message>
            <source>the bench's expression</source>
            <translation>Ausdruck der Werkbank</translation>
        </message>
    </context>
    <context>
        <name>UndoCells</name>
        <message>
            <source>the lab's cells</source>
            <translation>Zellen des Labors</translation>
        </message>
    </context>
    <context>
        <name>UndoNames</name>
        <message>
            <source>the program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>the data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>the picked row</source>
            <translation>gewählte Zeile</translation>
        </message>
        <message>
            <source>what is differentiated by</source>
            <translation>wonach abgeleitet wird</translation>
        </message>
        <message>
            <source>the axis of the plots</source>
            <translation>Achse der Diagramme</translation>
        </message>
        <message>
            <source>what is shown in full</source>
            <translation>was ganz gezeigt wird</translation>
        </message>
        <message>
            <source>v of vᵀJ</source>
            <translation>v von vᵀJ</translation>
        </message>
        <message>
            <source>several sliders</source>
            <translation>mehrere Regler</translation>
        </message>
        <message>
            <source>the range of {name}</source>
            <translation>Bereich von {name}</translation>
        </message>
        <message>
            <source>the slider of {name}</source>
            <translation>Regler von {name}</translation>
        </message>
        <message>
            <source>the further column</source>
            <translation>weitere Spalte</translation>
        </message>
        <message>
            <source>the second derivatives</source>
            <translation>zweite Ableitungen</translation>
        </message>
        <message>
            <source>the step h</source>
            <translation>Schrittweite h</translation>
        </message>
        <message>
            <source>the number type</source>
            <translation>Zahlentyp</translation>
        </message>
        <message>
            <source>a setting of the training</source>
            <translation>Einstellung des Trainings</translation>
        </message>
        <message>
            <source>what the surface shows</source>
            <translation>was die Fläche zeigt</translation>
        </message>
    </context>
    <context>
        <name>Unsaved</name>
        <message>
            <source>Put the programs, sliders and cells back as they were.</source>
            <translation>Stellt Programme, Regler und Zellen wieder her, wie sie waren.</translation>
        </message>
        <message>
            <source>Delete what was kept of them; it can't be had again.</source>
            <translation>Löscht, was von ihnen aufgehoben war; es lässt sich nicht zurückholen.</translation>
        </message>
        <message>
            <source>Triptych ended unexpectedly. What was not saved is still here.</source>
            <translation>Triptych wurde unerwartet beendet. Was nicht gesichert war, ist noch da.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Holen</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Wegwerfen</translation>
        </message>
        <message>
            <source>It is not here any more: another window has restored or deleted it.</source>
            <translation>Es ist nicht mehr hier: ein anderes Fenster hat es wiederhergestellt oder gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>VerdictBar</name>
        <message>
            <source>Earlier answer: {words}</source>
            <translation>Frühere Antwort: {words}</translation>
        </message>
        <message>
            <source>Also: {kinds}.</source>
            <translation>Auch: {kinds}.</translation>
        </message>
        <message>
            <source>PyTorch is still loading.</source>
            <translation>PyTorch wird noch geladen.</translation>
        </message>
        <message>
            <source>The columns have not all answered yet.</source>
            <translation>Noch haben nicht alle Spalten geantwortet.</translation>
        </message>
        <message>
            <source>exactly {digits}</source>
            <translation>exakt {digits}</translation>
        </message>
        <message>
            <source>{name} itself: {kind}, for the same reason.</source>
            <translation>{name} selbst: {kind}, aus demselben Grund.</translation>
        </message>
        <message>
            <source>{name} itself: {kind}. {cause}</source>
            <translation>{name} selbst: {kind}. {cause}</translation>
        </message>
        <message>
            <source>{name} itself: {kind}.</source>
            <translation>{name} selbst: {kind}.</translation>
        </message>
        <message>
            <source>The verdict in words</source>
            <translation>Das Urteil in Worten</translation>
        </message>
        <message>
            <source>Whether the three agree, and why not where they differ</source>
            <translation>Ob die drei übereinstimmen, und wenn nicht, warum</translation>
        </message>
        <message>
            <source>Why not identical?</source>
            <translation>Warum nicht gleich?</translation>
        </message>
        <message>
            <source>A ledger of every step's rounding, in the place of the plots (Ctrl+L)</source>
            <translation>Eine Liste der Rundung jedes Schritts, an der Stelle der Diagramme (Strg+L)</translation>
        </message>
    </context>
    <context>
        <name>VerdictChip</name>
        <message>
            <source>Shows the whole verdict on this derivative</source>
            <translation>Zeigt das ganze Urteil über diese Ableitung</translation>
        </message>
    </context>
    <context>
        <name>WindowKeys</name>
        <message>
            <source>Program and inputs, where they are a drawer</source>
            <translation>Programm und Eingaben, wo sie eine Schublade sind</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Do something by its name …</source>
            <translation>Etwas beim Namen tun …</translation>
        </message>
        <message>
            <source>The plots in numbers …</source>
            <translation>Die Diagramme in Zahlen …</translation>
        </message>
        <message>
            <source>Present over the whole screen</source>
            <translation>Auf dem ganzen Bildschirm vorführen</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <source>Put away what is open</source>
            <translation>Wegräumen, was offen ist</translation>
        </message>
        <message>
            <source>Next panel</source>
            <translation>Nächste Tafel</translation>
        </message>
        <message>
            <source>Panel before</source>
            <translation>Tafel davor</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Larger type</source>
            <translation>Größere Schrift</translation>
        </message>
        <message>
            <source>Smaller type</source>
            <translation>Kleinere Schrift</translation>
        </message>
        <message>
            <source>Type at 100 %</source>
            <translation>Schrift 100 %</translation>
        </message>
    </context>
    <context>
        <name>WrittenProgram</name>
        <message>
            <source>The program that the form wrote</source>
            <translation>Das Programm des Formulars</translation>
        </message>
        <message>
            <source>What the form wrote; it is read and computed like any other program.</source>
            <translation>Was das Formular geschrieben hat; es wird gelesen und gerechnet wie jedes andere Programm.</translation>
        </message>
    </context>
    <context>
        <name>WrtChoice</name>
        <message>
            <source>What to differentiate by: each has its number in every column.</source>
            <translation>Wonach abgeleitet wird: Jeder Name hat seine Zahl in jeder Spalte.</translation>
        </message>
        <message>
            <source>Differentiate by</source>
            <translation>Ableiten nach</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>Eingaben</translation>
        </message>
        <message>
            <source>Steps of the program</source>
            <translation>Schritte des Programms</translation>
        </message>
        <message>
            <source>Differentiate by {name}</source>
            <translation>Nach {name} ableiten</translation>
        </message>
        <message>
            <source>Show the derivative with respect to {name}</source>
            <translation>Zeigt die Ableitung nach {name}</translation>
        </message>
    </context>
    <context>
        <name>WrtRow</name>
        <message>
            <source>Space shows how this number came about, Ctrl+C copies all its digits</source>
            <translation>Die Leertaste zeigt, wie diese Zahl zustande kam, Strg+C kopiert alle ihre Stellen</translation>
        </message>
    </context>
    <context>
        <name>_Gutter</name>
        <message>
            <source>Click a line that was run to go back to before it</source>
            <translation>Klicke auf eine ausgeführte Zeile, um vor sie zurückzugehen</translation>
        </message>
    </context>
    <context>
        <name>_StepRows</name>
        <message>
            <source>SymPy's steps</source>
            <translation>Schritte von SymPy</translation>
        </message>
        <message>
            <source>One rule a step; arrow keys walk them</source>
            <translation>Eine Regel je Schritt; die Pfeiltasten gehen daran entlang</translation>
        </message>
    </context>
    <context>
        <name>engine</name>
        <message>
            <source>Type an expression to differentiate, for example x^2.</source>
            <translation>Gib einen Ausdruck zum Ableiten ein, zum Beispiel x^2.</translation>
        </message>
        <message>
            <source>'{name}' is unknown</source>
            <translation>'{name}' ist unbekannt</translation>
        </message>
        <message>
            <source>'{name}' is unknown; did you mean {near}?</source>
            <translation>'{name}' ist unbekannt; meintest du {near}?</translation>
        </message>
        <message>
            <source>'{name}' takes ({params}), but {count:no value is|one value is|{count} values are} given</source>
            <translation>'{name}' nimmt ({params}), aber {count:kein Wert ist|ein Wert ist|{count} Werte sind} gegeben</translation>
        </message>
        <message>
            <source>The program has {length} characters; at most {most} are read</source>
            <translation>Das Programm hat {length} Zeichen; höchstens {most} werden gelesen</translation>
        </message>
        <message>
            <source>This line has more than {most} numbers, names and signs; write it in several lines</source>
            <translation>Diese Zeile hat mehr als {most} Zahlen, Namen und Zeichen; schreib sie in mehreren Zeilen</translation>
        </message>
        <message>
            <source>More than {most} brackets, signs or powers stand inside each other here; write it in several lines</source>
            <translation>Mehr als {most} Klammern, Vorzeichen oder Potenzen stehen hier ineinander; schreib es in mehreren Zeilen</translation>
        </message>
        <message>
            <source>The number {number} has too many digits or too large an exponent to be computed with</source>
            <translation>Die Zahl {number} hat zu viele Stellen oder einen zu großen Exponenten, um mit ihr zu rechnen</translation>
        </message>
        <message>
            <source>{number} is not read as a number; write it in decimal digits</source>
            <translation>{number} wird nicht als Zahl gelesen; schreib sie mit Dezimalziffern</translation>
        </message>
        <message>
            <source>{number} is larger than any float64, so a computer takes it as infinity</source>
            <translation>{number} ist größer als jedes float64, ein Computer nimmt es also als unendlich</translation>
        </message>
        <message>
            <source>The character '{character}' has no meaning here</source>
            <translation>Das Zeichen '{character}' hat hier keine Bedeutung</translation>
        </message>
        <message>
            <source>This '{bracket}' closes a bracket that was never opened</source>
            <translation>Dieses '{bracket}' schließt eine Klammer, die nie geöffnet wurde</translation>
        </message>
        <message>
            <source>This '{bracket}' is never closed</source>
            <translation>Dieses '{bracket}' wird nie geschlossen</translation>
        </message>
        <message>
            <source>An = gives a name a value at the start of a line; to compare, write ==</source>
            <translation>Ein = gibt einem Namen am Zeilenanfang einen Wert; zum Vergleichen schreib ==</translation>
        </message>
        <message>
            <source>An operator is missing before {token}</source>
            <translation>Vor {token} fehlt ein Rechenzeichen</translation>
        </message>
        <message>
            <source>'{token}' can't stand here</source>
            <translation>'{token}' kann hier nicht stehen</translation>
        </message>
        <message>
            <source>A comma separates here; a program writes its numbers with a dot: {number}</source>
            <translation>Ein Komma trennt hier; ein Programm schreibt seine Zahlen mit einem Punkt: {number}</translation>
        </message>
        <message>
            <source>Something is still missing at the end</source>
            <translation>Am Ende fehlt noch etwas</translation>
        </message>
        <message>
            <source>A value is missing before '{token}'</source>
            <translation>Vor '{token}' fehlt ein Wert</translation>
        </message>
        <message>
            <source>'{name}' is a function; put what it applies to in brackets: {name}(x)</source>
            <translation>'{name}' ist eine Funktion; setz in Klammern, worauf sie wirkt: {name}(x)</translation>
        </message>
        <message>
            <source>{name} is applied to the whole power here; for a power of {name}, write ({name}(x))^2</source>
            <translation>{name} wirkt hier auf die ganze Potenz; für eine Potenz von {name} schreib ({name}(x))^2</translation>
        </message>
        <message>
            <source>{name} to the power -1 is read as the inverse function a{name}; for one divided by {name}, write 1/{name}(x)</source>
            <translation>{name} hoch -1 wird als Umkehrfunktion a{name} gelesen; für eins durch {name} schreib 1/{name}(x)</translation>
        </message>
        <message>
            <source>The fraction is taken first here, as in (1/2)·x; to divide by the whole product, write 1/(2x)</source>
            <translation>Der Bruch wird hier zuerst genommen, wie in (1/2)·x; um durch das ganze Produkt zu teilen, schreib 1/(2x)</translation>
        </message>
        <message>
            <source>'{character}' is a letter of another script; it is read as {plain}</source>
            <translation>'{character}' ist ein Buchstabe einer anderen Schrift; er wird als {plain} gelesen</translation>
        </message>
        <message>
            <source>A factorial is read of a typed whole number below 100; that of anything else has no derivative: write the product out</source>
            <translation>Eine Fakultät wird von einer getippten ganzen Zahl unter 100 gelesen; die von allem anderen hat keine Ableitung: Schreib das Produkt aus</translation>
        </message>
        <message>
            <source>An index is a name or a number, as in x_1 or x_max; give this one a name of its own</source>
            <translation>Ein Index ist ein Name oder eine Zahl, wie in x_1 oder x_max; gib diesem einen eigenen Namen</translation>
        </message>
        <message>
            <source>An index must follow a name, as in x_1</source>
            <translation>Ein Index muss auf einen Namen folgen, wie in x_1</translation>
        </message>
        <message>
            <source>The command {name} is not read here</source>
            <translation>Der Befehl {name} wird hier nicht gelesen</translation>
        </message>
        <message>
            <source>The environment {name} is not read here; cases and pmatrix are</source>
            <translation>Die Umgebung {name} wird hier nicht gelesen; cases und pmatrix schon</translation>
        </message>
        <message>
            <source>An index must be a whole number or a slice of whole numbers, as in x[0], x[1:3], A[0][1] or A[:, 0]</source>
            <translation>Ein Index ist eine ganze Zahl oder ein Ausschnitt aus ganzen Zahlen, wie in x[0], x[1:3], A[0][1] oder A[:, 0]</translation>
        </message>
        <message>
            <source>A list of indices is not read; list what they take, as in [x[0], x[2]]</source>
            <translation>Eine Liste von Indizes wird nicht gelesen; liste auf, was sie nehmen, wie in [x[0], x[2]]</translation>
        </message>
        <message>
            <source>A mask takes numbers out by their values, so that nobody knows how many are left; write where(x &gt; 0, x, 0), which keeps every place</source>
            <translation>Eine Maske nimmt Zahlen nach ihren Werten heraus, sodass niemand weiß, wie viele bleiben; schreibe where(x &gt; 0, x, 0), das jeden Platz behält</translation>
        </message>
        <message>
            <source>A slice goes forward, by steps of 1 or more, as in PyTorch; for the step {step}, write flip(x) and slice that</source>
            <translation>Ein Ausschnitt geht vorwärts, in Schritten von 1 oder mehr, wie in PyTorch; für den Schritt {step} schreibe flip(x) und schneide das aus</translation>
        </message>
        <message>
            <source>The slice [{index}] takes nothing out of {size:nothing|one number or row|{size} numbers or rows}</source>
            <translation>Der Ausschnitt [{index}] nimmt nichts aus {size:nichts|einer Zahl oder Zeile|{size} Zahlen oder Zeilen}</translation>
        </message>
        <message>
            <source>After a dot stands the name of a function with brackets, as in x.sin()</source>
            <translation>Nach einem Punkt steht der Name einer Funktion mit Klammern, wie in x.sin()</translation>
        </message>
        <message>
            <source>'{name}' has a meaning of its own here, so it can't be given a value</source>
            <translation>'{name}' hat hier eine eigene Bedeutung, kann also keinen Wert bekommen</translation>
        </message>
        <message>
            <source>{name} gets a new value here; from this line on it is shown as {new}</source>
            <translation>{name} bekommt hier einen neuen Wert; ab dieser Zeile steht dafür {new}</translation>
        </message>
        <message>
            <source>{name} already has a value from line {line}</source>
            <translation>{name} hat schon einen Wert aus Zeile {line}</translation>
        </message>
        <message>
            <source>These names need each other, so none of them has a value: {names}</source>
            <translation>Diese Namen brauchen einander, also hat keiner einen Wert: {names}</translation>
        </message>
        <message>
            <source>A vector needs at least one number</source>
            <translation>Ein Vektor braucht mindestens eine Zahl</translation>
        </message>
        <message>
            <source>A line that begins with {word} is skipped; it is not needed here</source>
            <translation>Eine Zeile, die mit {word} beginnt, wird übersprungen; sie wird hier nicht gebraucht</translation>
        </message>
        <message>
            <source>'{text}' is not a number; write one like 6.7, pi/2 or 1e-3</source>
            <translation>'{text}' ist keine Zahl; schreib eine wie 6.7, pi/2 oder 1e-3</translation>
        </message>
        <message>
            <source>'{op}' asks for a condition here, such as x &gt; 0</source>
            <translation>'{op}' verlangt hier eine Bedingung, etwa x &gt; 0</translation>
        </message>
        <message>
            <source>A condition is no number, so '{op}' can't compute with it; write where(condition, 1, 0)</source>
            <translation>Eine Bedingung ist keine Zahl, also kann '{op}' nicht mit ihr rechnen; schreib where(Bedingung, 1, 0)</translation>
        </message>
        <message>
            <source>A condition has no derivative; use it in where(condition, a, b)</source>
            <translation>Eine Bedingung hat keine Ableitung; nutze sie in where(Bedingung, a, b)</translation>
        </message>
        <message>
            <source>'{word}' begins a loop, and loops are not read here; write its steps out, one line each, or a sum as sum(x[i]^2 for i in range(3))</source>
            <translation>'{word}' beginnt eine Schleife, und Schleifen werden hier nicht gelesen; schreibe ihre Schritte aus, je eine Zeile, oder eine Summe als sum(x[i]^2 for i in range(3))</translation>
        </message>
        <message>
            <source>'{word}' is a word of Python that is not read here; to choose, write where(condition, a, b)</source>
            <translation>'{word}' ist ein Wort von Python, das hier nicht gelesen wird; zum Auswählen schreib where(Bedingung, a, b)</translation>
        </message>
        <message>
            <source>A prime asks for a derivative, and Triptych takes those itself; type the function alone; a transpose is written A.T</source>
            <translation>Ein Strich verlangt eine Ableitung, und die bildet Triptych selbst; gib nur die Funktion ein; transponiert schreibt man A.T</translation>
        </message>
        <message>
            <source>{name} is read as one name; for the product, write {product}</source>
            <translation>{name} wird als ein Name gelesen; für das Produkt schreib {product}</translation>
        </message>
        <message>
            <source>{name} is read as one name; for the function, write {function}({rest})</source>
            <translation>{name} wird als ein Name gelesen; für die Funktion schreib {function}({rest})</translation>
        </message>
        <message>
            <source>A number in brackets raised counts layers or derivatives; give the value a name of its own, or write x^2</source>
            <translation>Eine hochgestellte Zahl in Klammern zählt Schichten oder Ableitungen; gib dem Wert einen eigenen Namen, oder schreib x^2</translation>
        </message>
        <message>
            <source>'{name}' makes its own weights by chance; write them out, as in w @ x + b</source>
            <translation>'{name}' würfelt seine Gewichte selbst; schreib sie aus, wie in w @ x + b</translation>
        </message>
        <message>
            <source>The root is taken of {number} alone here; for the root of more, write √({more})</source>
            <translation>Die Wurzel wird hier nur aus {number} gezogen; für die Wurzel aus mehr schreib √({more})</translation>
        </message>
        <message>
            <source>T raised is read as the transpose; for a power, write **T, or give T a value</source>
            <translation>Hochgestelltes T wird als transponiert gelesen; für eine Potenz schreib **T, oder gib T einen Wert</translation>
        </message>
        <message>
            <source>'{name}' asks for a derivative, an integral or a limit; type the function alone, it is differentiated here</source>
            <translation>'{name}' verlangt eine Ableitung, ein Integral oder einen Grenzwert; gib nur die Funktion ein, abgeleitet wird sie hier</translation>
        </message>
        <message>
            <source>A choice needs both sides: a if condition else b, or condition ? a : b</source>
            <translation>Eine Auswahl braucht beide Seiten: a if Bedingung else b, oder Bedingung ? a : b</translation>
        </message>
        <message>
            <source>'{text}' in quotes is a text and no number</source>
            <translation>'{text}' in Anführungszeichen ist ein Text und keine Zahl</translation>
        </message>
        <message>
            <source>A vector has one direction, 0 or -1, and a matrix also 1 or -2; {option} names another one</source>
            <translation>Ein Vektor hat eine Richtung, 0 oder -1, eine Matrix auch 1 oder -2; {option} nennt eine andere</translation>
        </message>
        <message>
            <source>The option {option} of {name} is not read with this value; write the formula out</source>
            <translation>Die Option {option} von {name} wird mit diesem Wert nicht gelesen; schreib die Formel aus</translation>
        </message>
        <message>
            <source>{name} is read for scores and one typed class, as in {name}(z, 1); otherwise write -sum(y*log_softmax(z))</source>
            <translation>{name} wird für Werte und eine getippte Klasse gelesen, wie in {name}(z, 1); sonst schreib -sum(y*log_softmax(z))</translation>
        </message>
        <message>
            <source>{name} is read only where a vector with one direction comes out, as in ones(3) or x.view(-1)</source>
            <translation>{name} wird nur gelesen, wo ein Vektor mit einer Richtung herauskommt, wie in ones(3) oder x.view(-1)</translation>
        </message>
        <message>
            <source>'{name}' draws numbers by chance; write the numbers themselves, as in x = [0.5, -1.2]</source>
            <translation>'{name}' zieht Zufallszahlen; schreib die Zahlen selbst, wie in x = [0.5, -1.2]</translation>
        </message>
        <message>
            <source>detach cuts the gradient off, which only the code does and no formula; give that value a name with a number</source>
            <translation>detach schneidet den Gradienten ab, was nur Code tut und keine Formel; gib diesem Wert einen Namen mit einer Zahl</translation>
        </message>
        <message>
            <source>gamma(…) is the gamma function here; for the product, write gamma*(…)</source>
            <translation>gamma(…) ist hier die Gammafunktion; für das Produkt schreib gamma*(…)</translation>
        </message>
        <message>
            <source>Give these values by their places, without names</source>
            <translation>Gib diese Werte nach ihrem Platz, ohne Namen</translation>
        </message>
        <message>
            <source>{name}(…) takes fewer options by place than the {count} given; name them</source>
            <translation>{name}(…) nimmt weniger Optionen nach ihrem Platz als die {count} gegebenen; nenn ihre Namen</translation>
        </message>
        <message>
            <source>// divides and rounds down in Python, and begins a comment elsewhere; write floor(x/y), or # for a comment</source>
            <translation>// teilt in Python und rundet ab, und anderswo beginnt es einen Kommentar; schreib floor(x/y), oder # für einen Kommentar</translation>
        </message>
        <message>
            <source>ATAN2 takes x first in spreadsheets and y first elsewhere; write atan2(y, x)</source>
            <translation>ATAN2 nimmt in Tabellenkalkulationen x zuerst und anderswo y; schreib atan2(y, x)</translation>
        </message>
        <message>
            <source>'{name}' can be called once its own line can be read</source>
            <translation>'{name}' lässt sich aufrufen, sobald seine eigene Zeile lesbar ist</translation>
        </message>
        <message>
            <source>'{name}' is defined by itself, so it can't be written out</source>
            <translation>'{name}' ist durch sich selbst erklärt, lässt sich also nicht ausschreiben</translation>
        </message>
        <message>
            <source>LOG means the logarithm to base 10 in some programs and to base e in others; write log10 or ln</source>
            <translation>LOG heißt in manchen Programmen der Logarithmus zur Basis 10, in anderen zur Basis e; schreib log10 oder ln</translation>
        </message>
        <message>
            <source>This sum or product over an index is not read: its bounds must be whole numbers, or its term be made of components such as x_i; else write sum(x) for a vector x, or the terms with +</source>
            <translation>Diese Summe oder dieses Produkt über einen Index wird nicht gelesen: Die Grenzen müssen ganze Zahlen sein, oder der Term muss aus Komponenten wie x_i bestehen; sonst schreib sum(x) für einen Vektor x, oder die Terme mit +</translation>
        </message>
        <message>
            <source>A sum or product over an index is read up to {most} terms</source>
            <translation>Eine Summe oder ein Produkt über einen Index wird bis zu {most} Termen gelesen</translation>
        </message>
        <message>
            <source>A fraction right after a number can mean a sum or a product; write + or *</source>
            <translation>Ein Bruch gleich hinter einer Zahl kann eine Summe oder ein Produkt meinen; schreib + oder *</translation>
        </message>
        <message>
            <source>A line that begins with {word} only acts or asks for a derivative; it is skipped</source>
            <translation>Eine Zeile, die mit {word} beginnt, tut nur etwas oder verlangt eine Ableitung; sie wird übersprungen</translation>
        </message>
        <message>
            <source>The body of {name} is read only where it is lines name = expression and one return</source>
            <translation>Der Rumpf von {name} wird nur gelesen, wo er aus Zeilen Name = Ausdruck und einem return besteht</translation>
        </message>
        <message>
            <source>{name} could not be loaded, so its column stays empty; install Triptych again</source>
            <translation>{name} ließ sich nicht laden, also bleibt die Spalte leer; installiere Triptych neu</translation>
        </message>
        <message>
            <source>Triptych failed at this program, which is a fault of Triptych; please report it</source>
            <translation>Triptych ist an diesem Programm gescheitert, und das ist ein Fehler von Triptych; bitte melde ihn</translation>
        </message>
        <message>
            <source>This takes more than {megabytes} MB of memory; make the program smaller</source>
            <translation>Das braucht mehr als {megabytes} MB Speicher; mach das Programm kleiner</translation>
        </message>
        <message>
            <source>{name} has no value</source>
            <translation>{name} hat keinen Wert</translation>
        </message>
        <message>
            <source>There is no {name} in the program to differentiate by</source>
            <translation>Im Programm gibt es kein {name}, nach dem abzuleiten wäre</translation>
        </message>
        <message>
            <source>The program has {steps} steps; at most {most} are computed</source>
            <translation>Das Programm hat {steps} Schritte; höchstens {most} werden gerechnet</translation>
        </message>
        <message>
            <source>The output has {size:no numbers|one number in a list|{size} numbers}, so it has no single gradient; choose v, one number for each component, to see vᵀJ</source>
            <translation>Die Ausgabe hat {size:keine Zahlen|eine Zahl in einer Liste|{size} Zahlen}, also keinen einzelnen Gradienten; wähle v, eine Zahl je Komponente, um vᵀJ zu sehen</translation>
        </message>
        <message>
            <source>The vector v needs as many numbers as the output has: {size}</source>
            <translation>Der Vektor v braucht so viele Zahlen, wie die Ausgabe hat: {size}</translation>
        </message>
        <message>
            <source>A matrix has rows of numbers; nothing that lies deeper is read</source>
            <translation>Eine Matrix hat Zeilen aus Zahlen; was tiefer liegt, wird nicht gelesen</translation>
        </message>
        <message>
            <source>The rows of a matrix need the same length; these have {sizes}</source>
            <translation>Die Zeilen einer Matrix müssen gleich lang sein; diese haben {sizes}</translation>
        </message>
        <message>
            <source>There is no row [{index}] in a matrix of {size}</source>
            <translation>In einer Matrix mit {size} gibt es keine Zeile [{index}]</translation>
        </message>
        <message>
            <source>The inner sizes {left} and {right} do not fit: a product of matrices takes rows as long as the columns are high, and here are {shapes}</source>
            <translation>Die inneren Größen {left} und {right} passen nicht: Ein Matrixprodukt nimmt Zeilen, die so lang sind, wie die Spalten hoch sind, und hier sind es {shapes}</translation>
        </message>
        <message>
            <source>{op} can't join values of {shapes}</source>
            <translation>{op} kann Werte mit {shapes} nicht verbinden</translation>
        </message>
        <message>
            <source>Bars around a matrix can mean its determinant or the size of every number; write det(A) or abs(A)</source>
            <translation>Striche um eine Matrix können ihre Determinante meinen oder den Betrag jeder Zahl; schreib det(A) oder abs(A)</translation>
        </message>
        <message>
            <source>This takes 1 over every number of the matrix, which is seldom meant; write inv(A), or 1/A</source>
            <translation>Das nimmt 1 durch jede Zahl der Matrix, was selten gemeint ist; schreib inv(A), oder 1/A</translation>
        </message>
        <message>
            <source>A cross between vectors is the cross product, which matrices do not have; write * to multiply number by number</source>
            <translation>Ein Kreuz zwischen Vektoren ist das Kreuzprodukt, das Matrizen nicht haben; schreibe *, um Zahl mit Zahl malzunehmen</translation>
        </message>
        <message>
            <source>A cross product takes two vectors of 3 numbers, and here stand {shapes}</source>
            <translation>Ein Kreuzprodukt nimmt zwei Vektoren mit je 3 Zahlen, und hier stehen {shapes}</translation>
        </message>
        <message>
            <source>{name} is read with one or two sizes, one of which may be -1, as in x.reshape(2, 3) or x.view(-1)</source>
            <translation>{name} wird mit einer oder zwei Größen gelesen, von denen eine -1 sein darf, wie in x.reshape(2, 3) oder x.view(-1)</translation>
        </message>
        <message>
            <source>{count} numbers do not fill the shape {sizes}</source>
            <translation>{count} Zahlen füllen die Form {sizes} nicht</translation>
        </message>
        <message>
            <source>{name} joins what stands in a list, as in {name}([a, b])</source>
            <translation>{name} verbindet, was in einer Liste steht, wie in {name}([a, b])</translation>
        </message>
        <message>
            <source>{name} joins vectors with vectors and matrices with matrices, not numbers and not one with the other</source>
            <translation>{name} verbindet Vektoren mit Vektoren und Matrizen mit Matrizen, keine Zahlen und nicht das eine mit dem anderen</translation>
        </message>
        <message>
            <source>{name} can't join {sizes}: their other sides differ</source>
            <translation>{name} kann {sizes} nicht verbinden: Ihre anderen Seiten sind verschieden</translation>
        </message>
        <message>
            <source>The sum '{text}' is not read: write it as 'ij,j-&gt;i', each value and what comes out with two letters at most</source>
            <translation>Die Summe „{text}“ wird nicht gelesen: Schreibe sie wie 'ij,j-&gt;i', jeden Wert und was herauskommt mit höchstens zwei Buchstaben</translation>
        </message>
        <message>
            <source>This sum names {count:no value|one value|{count} values}, and behind it there {given:is none|is one|are {given}}</source>
            <translation>Diese Summe nennt {count:keinen Wert|einen Wert|{count} Werte}, und dahinter {given:steht keiner|steht einer|stehen {given}}</translation>
        </message>
        <message>
            <source>'{letters}' stands for a value with so many directions, and this one is {shape}</source>
            <translation>„{letters}“ steht für einen Wert mit so vielen Richtungen, und dieser ist {shape}</translation>
        </message>
        <message>
            <source>{op} takes two vectors; give each a value like [1, 2, 3]</source>
            <translation>{op} nimmt zwei Vektoren; gib jedem einen Wert wie [1, 2, 3]</translation>
        </message>
        <message>
            <source>{op} works on a matrix; give it a value like [[1, 2], [3, 4]]</source>
            <translation>{op} wirkt auf eine Matrix; gib ihr einen Wert wie [[1, 2], [3, 4]]</translation>
        </message>
        <message>
            <source>{op} needs a square matrix, and this one is {rows} by {columns}</source>
            <translation>{op} braucht eine quadratische Matrix, und diese hat {rows} mal {columns}</translation>
        </message>
        <message>
            <source>{op} is written out for matrices of {most} rows at most, and this one has {rows}</source>
            <translation>{op} wird für Matrizen mit höchstens {most} Zeilen ausgeschrieben, und diese hat {rows}</translation>
        </message>
        <message>
            <source>{op} of a matrix needs a direction: dim=0 goes down the columns, dim=1 along the rows</source>
            <translation>{op} einer Matrix braucht eine Richtung: dim=0 geht die Spalten hinunter, dim=1 die Zeilen entlang</translation>
        </message>
        <message>
            <source>{op} with this option is read for vectors alone; for a matrix, write the formula out</source>
            <translation>{op} mit dieser Option wird nur für Vektoren gelesen; für eine Matrix schreib die Formel aus</translation>
        </message>
        <message>
            <source>There is no component [{index}] in a vector of {size}</source>
            <translation>In einem Vektor mit {size} gibt es keine Komponente [{index}]</translation>
        </message>
        <message>
            <source>A number has no component [{index}]; give it a value like [1, 2, 3]</source>
            <translation>Eine Zahl hat keine Komponente [{index}]; gib ihr einen Wert wie [1, 2, 3]</translation>
        </message>
        <message>
            <source>{op} multiplies vectors and matrices; give each a value like [1, 2, 3], or write * for numbers</source>
            <translation>{op} multipliziert Vektoren und Matrizen; gib jedem einen Wert wie [1, 2, 3], oder schreib * für Zahlen</translation>
        </message>
        <message>
            <source>{name} is a condition, so nothing can be differentiated by it</source>
            <translation>{name} ist eine Bedingung, danach lässt sich nichts ableiten</translation>
        </message>
        <message>
            <source>{op} works on a vector; give it a value like [1, 2, 3]</source>
            <translation>{op} wirkt auf einen Vektor; gib ihm einen Wert wie [1, 2, 3]</translation>
        </message>
        <message>
            <source>{op} can't join vectors of {sizes} components</source>
            <translation>{op} kann Vektoren mit {sizes} Komponenten nicht verbinden</translation>
        </message>
        <message>
            <source>There is no column {name}; there are {names}</source>
            <translation>Es gibt keine Spalte {name}; es gibt {names}</translation>
        </message>
        <message>
            <source>The step h must be a number above 0, not {h}</source>
            <translation>Die Schrittweite h muss eine Zahl über 0 sein, nicht {h}</translation>
        </message>
        <message>
            <source>{name} is no input of the program, so it has no range; its inputs are {names}</source>
            <translation>{name} ist keine Eingabe des Programms, hat also keinen Bereich; seine Eingaben sind {names}</translation>
        </message>
        <message>
            <source>{name} is a vector of {size} numbers; choose one component, such as {first}</source>
            <translation>{name} ist ein Vektor mit {size} Zahlen; wähle eine Komponente, etwa {first}</translation>
        </message>
        <message>
            <source>The range of {name} must go from a number to a larger one</source>
            <translation>Der Bereich von {name} muss von einer Zahl zu einer größeren gehen</translation>
        </message>
        <message>
            <source>{library} is still loading; its number comes as soon as it is there</source>
            <translation>{library} wird noch geladen; die Zahl kommt, sobald es da ist</translation>
        </message>
        <message>
            <source>PyTorch says: {error}</source>
            <translation>PyTorch sagt: {error}</translation>
        </message>
        <message>
            <source>SymPy would have to write out a power of numbers with thousands of digits</source>
            <translation>SymPy müsste eine Potenz von Zahlen mit Tausenden von Stellen ausschreiben</translation>
        </message>
        <message>
            <source>The program is nested too deep for SymPy; the other columns do not mind</source>
            <translation>Das Programm ist für SymPy zu tief verschachtelt; die anderen Spalten stört das nicht</translation>
        </message>
        <message>
            <source>Steps are used so often here that SymPy would write out more than {most} operations; the other columns do not mind</source>
            <translation>Schritte werden hier so oft verwendet, dass SymPy mehr als {most} Operationen ausschreiben müsste; die anderen Spalten stört das nicht</translation>
        </message>
        <message>
            <source>SymPy's derivative uses something that has no word here: {error}</source>
            <translation>Die Ableitung von SymPy benutzt etwas, das hier kein Wort hat: {error}</translation>
        </message>
        <message>
            <source>SymPy's derivative has no value here</source>
            <translation>Die Ableitung von SymPy hat hier keinen Wert</translation>
        </message>
        <message>
            <source>The complex step can't pass {node}: {op} has a corner or a jump, or no form for complex numbers, so the imaginary part would not carry the slope</source>
            <translation>Der komplexe Schritt kommt nicht durch {node}: {op} hat einen Knick oder Sprung, oder keine Form für komplexe Zahlen, und der Imaginärteil trüge die Steigung nicht</translation>
        </message>
        <message>
            <source>This tape holds single numbers only, as micrograd's does, and {node} is a matrix</source>
            <translation>Dieses Band hält nur einzelne Zahlen, wie das von micrograd, und {node} ist eine Matrix</translation>
        </message>
        <message>
            <source>This tape holds single numbers only, as micrograd's does, and {node} is a vector</source>
            <translation>Dieses Band hält nur einzelne Zahlen, wie das von micrograd, und {node} ist ein Vektor</translation>
        </message>
        <message>
            <source>{node}: sum rule, term by term</source>
            <translation>{node}: Summenregel, Term für Term</translation>
        </message>
        <message>
            <source>{node}: product rule, u'v + uv'</source>
            <translation>{node}: Produktregel, u'v + uv'</translation>
        </message>
        <message>
            <source>{node}: quotient rule, (u'v - uv')/v²</source>
            <translation>{node}: Quotientenregel, (u'v - uv')/v²</translation>
        </message>
        <message>
            <source>{node}: power rule, times the inner derivative</source>
            <translation>{node}: Potenzregel, mal die innere Ableitung</translation>
        </message>
        <message>
            <source>{node}: a constant factor stays</source>
            <translation>{node}: ein konstanter Faktor bleibt</translation>
        </message>
        <message>
            <source>{node}: flat, so its slope is 0</source>
            <translation>{node}: flach, also ist die Steigung 0</translation>
        </message>
        <message>
            <source>{node}: chain rule</source>
            <translation>{node}: Kettenregel</translation>
        </message>
        <message>
            <source>{node}: exp is its own derivative, times the inner derivative</source>
            <translation>{node}: exp ist seine eigene Ableitung, mal die innere Ableitung</translation>
        </message>
        <message>
            <source>{node}: log u gives u'/u</source>
            <translation>{node}: log u gibt u'/u</translation>
        </message>
        <message>
            <source>{node}: sin gives cos, times the inner derivative</source>
            <translation>{node}: sin gibt cos, mal die innere Ableitung</translation>
        </message>
        <message>
            <source>{node}: cos gives -sin, times the inner derivative</source>
            <translation>{node}: cos gibt -sin, mal die innere Ableitung</translation>
        </message>
        <message>
            <source>{node}: tan gives 1 + tan², times the inner derivative</source>
            <translation>{node}: tan gibt 1 + tan², mal die innere Ableitung</translation>
        </message>
        <message>
            <source>{node}: sec gives sec·tan, csc gives -csc·cot, cot gives -csc², times the inner derivative</source>
            <translation>{node}: sec gibt sec·tan, csc gibt -csc·cot, cot gibt -csc², mal die innere Ableitung</translation>
        </message>
        <message>
            <source>{node}: gamma gives gamma times digamma, lgamma digamma, digamma polygamma, times the inner derivative</source>
            <translation>{node}: gamma gibt gamma mal digamma, lgamma digamma, digamma polygamma, mal die innere Ableitung</translation>
        </message>
        <message>
            <source>{node}: derivative of an inverse function, times the inner derivative</source>
            <translation>{node}: Ableitung einer Umkehrfunktion, mal die innere Ableitung</translation>
        </message>
        <message>
            <source>{node}: hyperbolic functions, times the inner derivative</source>
            <translation>{node}: Hyperbelfunktionen, mal die innere Ableitung</translation>
        </message>
        <message>
            <source>{node}: erf gives a Gaussian, times the inner derivative</source>
            <translation>{node}: erf gibt eine Gaußkurve, mal die innere Ableitung</translation>
        </message>
        <message>
            <source>{node}: sigmoid s gives s(1 - s), times the inner derivative</source>
            <translation>{node}: Sigmoid s gibt s(1 - s), mal die innere Ableitung</translation>
        </message>
        <message>
            <source>{node}: piece by piece, each with its own rule</source>
            <translation>{node}: Stück für Stück, jedes nach seiner Regel</translation>
        </message>
        <message>
            <source>Beyond {digits:no digit|one digit|{digits} digits} only {dtype} rounding is left ({ulp} ulp).</source>
            <translation>Jenseits von {digits:keiner Stelle|einer Stelle|{digits} Stellen} bleibt nur die Rundung von {dtype} ({ulp} ulp).</translation>
        </message>
        <message>
            <source>All agree; the true number is smaller than {dtype} can tell from 0.</source>
            <translation>Alle stimmen überein; die wahre Zahl ist kleiner, als {dtype} von 0 unterscheiden kann.</translation>
        </message>
        <message>
            <source>Rounding in {dtype} adds up from {node} on: {ulp} units in the last place, as much as these steps allow.</source>
            <translation>Die Rundung in {dtype} summiert sich ab {node}: {ulp} Einheiten der letzten Stelle, so viel, wie diese Schritte erlauben.</translation>
        </message>
        <message>
            <source>Rounding in {dtype} adds up from {node} on until {digits:no digit is|one digit is|{digits} digits are} left, as much as these steps allow.</source>
            <translation>Die Rundung in {dtype} summiert sich ab {node}, bis {digits:keine Stelle bleibt|eine Stelle bleibt|{digits} Stellen bleiben}, so viel, wie diese Schritte erlauben.</translation>
        </message>
        <message>
            <source>Rounding in {dtype} decides the condition of {node} otherwise than the exact numbers do, so the columns go different ways from there.</source>
            <translation>Die Rundung in {dtype} entscheidet die Bedingung von {node} anders als die exakten Zahlen; von dort gehen die Spalten verschiedene Wege.</translation>
        </message>
        <message>
            <source>{dtype} has no {exact} and takes {value} for it: as an exponent of a negative number that decides over the sign of {node}.</source>
            <translation>{dtype} hat keine {exact} und nimmt dafür {value}: Als Exponent einer negativen Zahl entscheidet das über das Vorzeichen von {node}.</translation>
        </message>
        <message>
            <source>PyTorch computes {node} or its slope only to about {value}, less exactly than {dtype} could; {digits:no digit is|one digit is|{digits} digits are} left.</source>
            <translation>PyTorch rechnet {node} oder dessen Steigung nur bis auf etwa {value}, weniger genau, als {dtype} könnte; {digits:keine Stelle bleibt|eine Stelle bleibt|{digits} Stellen bleiben}.</translation>
        </message>
        <message>
            <source>PyTorch gets {node} and its slope by elimination, which loses digits as the matrix comes near to one without an inverse (its condition is {value} here); the other columns write it out.</source>
            <translation>PyTorch gewinnt {node} und dessen Steigung durch Elimination, die Stellen verliert, wenn die Matrix fast keine Inverse hat (ihre Kondition ist hier {value}); die anderen Spalten schreiben es aus.</translation>
        </message>
        <message>
            <source>Inside its {op} PyTorch computes {value}; its rounding in {dtype} there leaves {digits:no digit|one digit|{digits} digits}.</source>
            <translation>Im Inneren von {op} berechnet PyTorch {value}; seine Rundung in {dtype} lässt dort {digits:keine Stelle|eine Stelle|{digits} Stellen}.</translation>
        </message>
        <message>
            <source>PyTorch has no {op} in one piece and computes {value} step by step; its rounding in {dtype} there leaves {digits:no digit|one digit|{digits} digits}.</source>
            <translation>PyTorch hat {op} nicht in einem Stück und rechnet {value} Schritt für Schritt; seine Rundung in {dtype} lässt dort {digits:keine Stelle|eine Stelle|{digits} Stellen}.</translation>
        </message>
        <message>
            <source>Rounding in {dtype} adds up over the steps until {digits:no digit is|one digit is|{digits} digits are} left, as much as they allow.</source>
            <translation>Die Rundung in {dtype} summiert sich über die Schritte, bis {digits:keine Stelle bleibt|eine Stelle bleibt|{digits} Stellen bleiben}, so viel, wie sie erlauben.</translation>
        </message>
        <message>
            <source>At {node} two nearly equal numbers are subtracted, which brings the earlier rounding of {dtype} to the front; {digits:no digit is|one digit is|{digits} digits are} left.</source>
            <translation>Bei {node} werden zwei fast gleiche Zahlen voneinander abgezogen, was die frühere Rundung von {dtype} nach vorn holt; {digits:keine Stelle bleibt|eine Stelle bleibt|{digits} Stellen bleiben}.</translation>
        </message>
        <message>
            <source>Inside {node} two nearly equal numbers are subtracted ({value}), which brings the earlier rounding of {dtype} to the front; {digits:no digit is|one digit is|{digits} digits are} left.</source>
            <translation>In {node} werden zwei fast gleiche Zahlen voneinander abgezogen ({value}), was die frühere Rundung in {dtype} nach vorn bringt; {digits:keine Stelle bleibt|eine Stelle bleibt|{digits} Stellen bleiben}.</translation>
        </message>
        <message>
            <source>The paths back to {node} bring numbers that nearly cancel, which brings the rounding of {dtype} to the front; {digits:no digit is|one digit is|{digits} digits are} left.</source>
            <translation>Die Wege zurück zu {node} bringen Zahlen, die sich fast aufheben, was die Rundung in {dtype} nach vorn bringt; {digits:keine Stelle bleibt|eine Stelle bleibt|{digits} Stellen bleiben}.</translation>
        </message>
        <message>
            <source>{node} has a corner, a jump or a vertical slope exactly here (at {value}): there is no derivative, and each column follows its own convention.</source>
            <translation>{node} hat genau hier (bei {value}) einen Knick, einen Sprung oder eine senkrechte Steigung: Es gibt keine Ableitung, und jede Spalte folgt ihrer eigenen Vereinbarung.</translation>
        </message>
        <message>
            <source>{node} has a vertical slope exactly here (at {value}), and it is multiplied by 0: the derivative is sound, but code that multiplies step by step loses it.</source>
            <translation>{node} hat genau hier (bei {value}) eine senkrechte Steigung, und sie wird mit 0 multipliziert: Die Ableitung ist in Ordnung, aber Code, der Schritt für Schritt multipliziert, verliert sie.</translation>
        </message>
        <message>
            <source>{node} has a corner, a jump or a vertical slope exactly here (at {value}), but the whole has not: its slope is {exact}, which rules that go step by step can't see; each column follows its own convention.</source>
            <translation>{node} hat genau hier (bei {value}) einen Knick, einen Sprung oder eine senkrechte Steigung, das Ganze aber nicht: Seine Steigung ist {exact}, was Regeln, die Schritt für Schritt gehen, nicht sehen; jede Spalte folgt ihrer eigenen Vereinbarung.</translation>
        </message>
        <message>
            <source>The rule for the slope of {node} gives no finite number here (at {value}), but the slope is there: it is {exact}; a column that multiplies step by step may lose it.</source>
            <translation>Die Regel für die Steigung von {node} ergibt hier keine endliche Zahl (bei {value}), aber die Steigung ist da: Sie ist {exact}; eine Spalte, die Schritt für Schritt malnimmt, kann sie verlieren.</translation>
        </message>
        <message>
            <source>{node} stands exactly at a jump (at {value}): the last digit, or the sign of a zero, decides on which side of it a program stands</source>
            <translation>{node} steht genau an einem Sprung (bei {value}): Die letzte Stelle oder das Vorzeichen einer Null entscheidet, auf welcher Seite ein Programm steht</translation>
        </message>
        <message>
            <source>{node} stands at a corner or a jump as far as {dtype} can tell (at {value}): the derivative is sound, but a column that follows its convention at the corner misses it.</source>
            <translation>{node} steht an einem Knick oder Sprung, soweit {dtype} das sehen kann (bei {value}): Die Ableitung ist in Ordnung, aber eine Spalte, die am Knick ihrer Vereinbarung folgt, verfehlt sie.</translation>
        </message>
        <message>
            <source>{node} has rounded to {value} in {dtype}; truly it is {exact}, and the slope lives in that difference.</source>
            <translation>{node} wurde in {dtype} auf {value} gerundet; in Wahrheit ist es {exact}, und die Steigung steckt in diesem Unterschied.</translation>
        </message>
        <message>
            <source>On the way through {node} a number has rounded to {value} in {dtype}; truly it is {exact}, and the slope lives in that difference.</source>
            <translation>Auf dem Weg durch {node} wurde eine Zahl in {dtype} auf {value} gerundet; in Wahrheit ist sie {exact}, und die Steigung steckt in diesem Unterschied.</translation>
        </message>
        <message>
            <source>A clamp acts at {node} (it was given {value}): there the code holds a number fixed, which cuts the gradient off; the formula without the clamp goes on.</source>
            <translation>Bei {node} greift eine Schranke (gegeben war {value}): Dort hält der Code eine Zahl fest, was den Gradienten abschneidet; die Formel ohne Schranke geht weiter.</translation>
        </message>
        <message>
            <source>At {node} a number becomes {value} in {dtype}, where the true one is {exact}; whatever is computed from it is lost.</source>
            <translation>Bei {node} wird eine Zahl in {dtype} zu {value}, wo die wahre {exact} ist; alles, was daraus gerechnet wird, ist verloren.</translation>
        </message>
        <message>
            <source>On the way through {node} a number becomes {value} in {dtype}, where the true one is {exact}; whatever is computed from it is lost.</source>
            <translation>Auf dem Weg durch {node} wird eine Zahl in {dtype} zu {value}, während die wahre {exact} ist; was daraus berechnet wird, ist verloren.</translation>
        </message>
        <message>
            <source>At {node} a number becomes {value} in {dtype}; the true one has too many digits to be had, so there is nothing to compare with.</source>
            <translation>Bei {node} wird eine Zahl in {dtype} zu {value}; die wahre hat zu viele Stellen, um sie zu bekommen, also gibt es nichts zum Vergleichen.</translation>
        </message>
        <message>
            <source>A number here is too large for any machine to write out, so there is nothing exact to compare with.</source>
            <translation>Eine Zahl ist hier zu groß, als dass irgendeine Maschine sie ausschreiben könnte; es gibt also nichts Exaktes zum Vergleichen.</translation>
        </message>
        <message>
            <source>{node} chose one branch, but the other one has no finite slope here, and code multiplies it by 0: that is nan.</source>
            <translation>{node} hat einen Zweig gewählt, aber der andere hat hier keine endliche Steigung, und der Code multipliziert sie mit 0: Das ist nan.</translation>
        </message>
        <message>
            <source>{node} is outside its domain in the real numbers ({value}); what a column still shows there is no derivative.</source>
            <translation>{node} liegt in den reellen Zahlen außerhalb seines Definitionsbereichs ({value}); was eine Spalte hier noch zeigt, ist keine Ableitung.</translation>
        </message>
        <message>
            <source>{node} is real at this very point ({value}) but not right beside it, so it has no derivative in the real numbers.</source>
            <translation>{node} ist genau an diesem Punkt reell ({value}), aber nicht gleich daneben, hat also in den reellen Zahlen keine Ableitung.</translation>
        </message>
        <message>
            <source>{node} is {value}, which is no number to differentiate at.</source>
            <translation>{node} ist {value}; an einer solchen Stelle lässt sich nicht ableiten.</translation>
        </message>
        <message>
            <source>There is no real derivative at this point.</source>
            <translation>An diesem Punkt gibt es keine reelle Ableitung.</translation>
        </message>
        <message>
            <source>The columns differ and no step explains it: please report this program, it is a fault of Triptych.</source>
            <translation>Die Spalten weichen voneinander ab, und kein Schritt erklärt es: Bitte melde dieses Programm, es ist ein Fehler von Triptych.</translation>
        </message>
        <message>
            <source>Diverged at step {step}: the loss is {loss}, and it was {first} at the start.</source>
            <translation>Divergiert bei Schritt {step}: Der Verlust ist {loss}, am Anfang war er {first}.</translation>
        </message>
        <message>
            <source>Diverged at step {step}: {name} is {value} after it.</source>
            <translation>Divergiert bei Schritt {step}: {name} ist danach {value}.</translation>
        </message>
        <message>
            <source>The loss curves by {curvature} where it was least. A learning rate above 2/{curvature} = {most} jumps so far over the minimum that it lands higher than before, and this one is {rate}.</source>
            <translation>Der Verlust krümmt sich um {curvature}, wo er am kleinsten war. Eine Lernrate über 2/{curvature} = {most} springt so weit über das Minimum, dass sie höher landet als zuvor, und diese ist {rate}.</translation>
        </message>
        <message>
            <source>The steps are too large for this loss; a smaller learning rate than {rate} may hold it.</source>
            <translation>Die Schritte sind für diesen Verlust zu groß; eine kleinere Lernrate als {rate} hält ihn vielleicht.</translation>
        </message>
        <message>
            <source>A negative learning rate goes uphill, so the loss grows.</source>
            <translation>Eine negative Lernrate geht bergauf, also wächst der Verlust.</translation>
        </message>
        <message>
            <source>Without zero_grad each step goes by the sum of all gradients so far, and so too far.</source>
            <translation>Ohne zero_grad geht jeder Schritt um die Summe aller bisherigen Gradienten, und damit zu weit.</translation>
        </message>
        <message>
            <source>Nothing moves any more from step {step} on: the gradient is exactly 0 for every weight.</source>
            <translation>Ab Schritt {step} bewegt sich nichts mehr: Der Gradient ist für jedes Gewicht genau 0.</translation>
        </message>
        <message>
            <source>The loss is flat here, as it is in a minimum or where an activation has no slope.</source>
            <translation>Der Verlust ist hier flach, wie in einem Minimum oder wo eine Aktivierung keine Steigung hat.</translation>
        </message>
        <message>
            <source>No gradient comes back to what is trained, so there is nothing to step by.</source>
            <translation>Zu dem, was trainiert wird, kommt kein Gradient zurück, also gibt es keinen Schritt.</translation>
        </message>
        <message>
            <source>This is the derivative wherever it is defined: it agrees at {points} points of many sizes, to 48 digits.</source>
            <translation>Das ist die Ableitung, wo immer sie definiert ist: Sie stimmt an {points} Punkten vieler Größen überein, auf 48 Stellen.</translation>
        </message>
        <message>
            <source>This is the derivative, to the digits that you gave: {typed} stands for {meant}. Written as a fraction, a root or a function, it would be exact.</source>
            <translation>Das ist die Ableitung, auf so viele Stellen, wie du angegeben hast: {typed} steht für {meant}. Als Bruch, Wurzel oder Funktion geschrieben wäre es genau.</translation>
        </message>
        <message>
            <source>This is the derivative; SymPy brings the difference to 0.</source>
            <translation>Das ist die Ableitung; SymPy bringt den Unterschied auf 0.</translation>
        </message>
        <message>
            <source>This could not be decided: at too few points could both sides be computed.</source>
            <translation>Das ließ sich nicht entscheiden: An zu wenigen Punkten waren beide Seiten zu berechnen.</translation>
        </message>
        <message>
            <source>This could not be decided: no point was found at which the program has a derivative in the real numbers.</source>
            <translation>Das ließ sich nicht entscheiden: Es fand sich kein Punkt, an dem das Programm eine reelle Ableitung hat.</translation>
        </message>
        <message>
            <source>This could not be decided within {seconds} s.</source>
            <translation>Das ließ sich in {seconds} s nicht entscheiden.</translation>
        </message>
        <message>
            <source>At {point} the derivative is {true}, but this answer is {given}.</source>
            <translation>Bei {point} ist die Ableitung {true}, aber diese Antwort ist {given}.</translation>
        </message>
        <message>
            <source>The program has no {name}, so the derivative can't have it either.</source>
            <translation>Das Programm hat kein {name}, also kann die Ableitung es auch nicht haben.</translation>
        </message>
        <message>
            <source>The derivative by {wrt} has the shape of {wrt} itself, and this answer has another one.</source>
            <translation>Die Ableitung nach {wrt} hat die Form von {wrt} selbst, und diese Antwort hat eine andere.</translation>
        </message>
        <message>
            <source>Where this answer has a real value it is right, but at {point} it has none, and the derivative is {true} there.</source>
            <translation>Wo diese Antwort einen reellen Wert hat, ist sie richtig, aber bei {point} hat sie keinen, und die Ableitung ist dort {true}.</translation>
        </message>
        <message>
            <source>At {node}: sin gives +cos. Its derivative is {slope}, times that of {inside}.</source>
            <translation>Bei {node}: sin gibt +cos. Die Ableitung ist {slope}, mal die von {inside}.</translation>
        </message>
        <message>
            <source>At {node}: cos gives -sin. Its derivative is {slope}, times that of {inside}.</source>
            <translation>Bei {node}: cos gibt -sin. Die Ableitung ist {slope}, mal die von {inside}.</translation>
        </message>
        <message>
            <source>At {node}: the derivative of what is inside, {inside}, is missing as a factor; {slope} is only the outer one.</source>
            <translation>Bei {node}: Die Ableitung des Inneren, {inside}, fehlt als Faktor; {slope} ist nur die äußere.</translation>
        </message>
        <message>
            <source>At {node}: the outer derivative belongs at {inside} itself, so it is {slope}; here it was taken at the derivative of {inside}.</source>
            <translation>Bei {node}: Die äußere Ableitung gehört an {inside} selbst, ist also {slope}; hier wurde sie an der Ableitung von {inside} genommen.</translation>
        </message>
        <message>
            <source>At {node}: the outer derivative belongs at {inside}, so it is {slope}, times the derivative of {inside}; here it was taken at {wrt} itself.</source>
            <translation>Bei {node}: Die äußere Ableitung gehört an die Stelle {inside}, ist also {slope}, mal der Ableitung von {inside}; hier wurde sie bei {wrt} selbst genommen.</translation>
        </message>
        <message>
            <source>At {node}: the derivative of {inside} is a factor once, here it stands twice; the outer derivative is {slope}.</source>
            <translation>Bei {node}: Die Ableitung von {inside} ist einmal Faktor, hier steht sie zweimal; die äußere Ableitung ist {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the outer derivative {slope} is multiplied by the derivative of {inside}, not added to it.</source>
            <translation>Bei {node}: Die äußere Ableitung {slope} wird mit der Ableitung von {inside} multipliziert, nicht zu ihr addiert.</translation>
        </message>
        <message>
            <source>At {node}: the outer derivative {slope} is multiplied by the derivative of {inside}, not divided by it.</source>
            <translation>Bei {node}: Die äußere Ableitung {slope} wird mit der Ableitung von {inside} multipliziert, nicht durch sie geteilt.</translation>
        </message>
        <message>
            <source>At {node}: the outer derivative {slope} is multiplied by the derivative of {inside}, not by {inside} itself.</source>
            <translation>Bei {node}: Die äußere Ableitung {slope} wird mit der Ableitung von {inside} multipliziert, nicht mit {inside} selbst.</translation>
        </message>
        <message>
            <source>At {node}: the exponent comes down as a factor and is lowered by 1: {slope}.</source>
            <translation>Bei {node}: Der Exponent kommt als Faktor nach vorn und wird um 1 kleiner: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the old exponent is missing as a factor in front: {slope}.</source>
            <translation>Bei {node}: Der alte Exponent fehlt vorn als Faktor: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the exponent comes down with its sign: {slope}.</source>
            <translation>Bei {node}: Der Exponent kommt mit seinem Vorzeichen nach vorn: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the exponent is lowered by 1, not raised: {slope}.</source>
            <translation>Bei {node}: Der Exponent wird um 1 kleiner, nicht größer: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the exponent is lowered by 1 and not by more: {slope}.</source>
            <translation>Bei {node}: Der Exponent wird um 1 kleiner und nicht um mehr: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the factor in front is the old exponent, not the lowered one: {slope}.</source>
            <translation>Bei {node}: Der Faktor vorn ist der alte Exponent, nicht der verkleinerte: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: this power was integrated; its derivative is {slope}.</source>
            <translation>Bei {node}: Diese Potenz wurde integriert; ihre Ableitung ist {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the base moves and the exponent is fixed, so the power rule holds: {slope}.</source>
            <translation>Bei {node}: Die Basis bewegt sich und der Exponent ist fest, also gilt die Potenzregel: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the exponent moves and the base is fixed, so the power rule does not hold; the derivative is {slope}.</source>
            <translation>Bei {node}: Der Exponent bewegt sich und die Basis ist fest, also gilt die Potenzregel nicht; die Ableitung ist {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the natural logarithm of the base is missing as a factor: {slope}.</source>
            <translation>Bei {node}: Der natürliche Logarithmus der Basis fehlt als Faktor: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: one multiplies by the logarithm of the base; dividing is for the integral: {slope}.</source>
            <translation>Bei {node}: Man multipliziert mit dem Logarithmus der Basis; geteilt wird beim Integral: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: base and exponent both move, so there are two terms, one for each.</source>
            <translation>Bei {node}: Basis und Exponent bewegen sich beide, also gibt es zwei Terme, einen für jedes.</translation>
        </message>
        <message>
            <source>At {node}: the 2 below the fraction line is missing: {slope}.</source>
            <translation>Bei {node}: Die 2 unter dem Bruchstrich fehlt: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the root belongs below the fraction line: {slope}.</source>
            <translation>Bei {node}: Die Wurzel gehört unter den Bruchstrich: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the 3 below the fraction line is missing: {slope}.</source>
            <translation>Bei {node}: Die 3 unter dem Bruchstrich fehlt: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the derivative of a product is u'v + uv', not u'v'.</source>
            <translation>Bei {node}: Die Ableitung eines Produkts ist u'v + uv', nicht u'v'.</translation>
        </message>
        <message>
            <source>At {node}: the derivative of a product has two terms, u'v + uv'; one of them is missing.</source>
            <translation>Bei {node}: Die Ableitung eines Produkts hat zwei Terme, u'v + uv'; einer davon fehlt.</translation>
        </message>
        <message>
            <source>At {node}: the two terms of the product rule are added, u'v + uv'.</source>
            <translation>Bei {node}: Die zwei Terme der Produktregel werden addiert, u'v + uv'.</translation>
        </message>
        <message>
            <source>At {node}: each factor's derivative stands beside the other factor, u'v + uv'.</source>
            <translation>Bei {node}: Die Ableitung jedes Faktors steht neben dem anderen Faktor, u'v + uv'.</translation>
        </message>
        <message>
            <source>At {node}: a product was differentiated like a sum; it is u'v + uv'.</source>
            <translation>Bei {node}: Ein Produkt wurde wie eine Summe abgeleitet; es ist u'v + uv'.</translation>
        </message>
        <message>
            <source>At {node}: the factor that does not move has to stay; the derivative by {inside} is {slope}.</source>
            <translation>Bei {node}: Der Faktor, der sich nicht bewegt, muss bleiben; die Ableitung nach {inside} ist {slope}.</translation>
        </message>
        <message>
            <source>At {node}: {other} does not move, so it stays as a factor; it does not make the whole term 0: {slope}.</source>
            <translation>Bei {node}: {other} bewegt sich nicht, bleibt also als Faktor stehen; es macht nicht den ganzen Term zu 0: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: {other} stays as a factor, it is not added: {slope}.</source>
            <translation>Bei {node}: {other} bleibt als Faktor, es wird nicht addiert: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: {other} goes on dividing, it does not multiply: {slope}.</source>
            <translation>Bei {node}: {other} teilt weiterhin, es multipliziert nicht: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the minus of the reciprocal's derivative is missing: {slope}.</source>
            <translation>Bei {node}: Das Minus in der Ableitung des Kehrwerts fehlt: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the derivative of 1/v is -v'/v², not 1/v': {slope}.</source>
            <translation>Bei {node}: Die Ableitung von 1/v ist -v'/v², nicht 1/v': {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the derivative of a quotient is (u'v - uv')/v², not u'/v'.</source>
            <translation>Bei {node}: Die Ableitung eines Quotienten ist (u'v - uv')/v², nicht u'/v'.</translation>
        </message>
        <message>
            <source>At {node}: the terms above are in the wrong order; it is (u'v - uv')/v².</source>
            <translation>Bei {node}: Die Terme oben stehen in falscher Reihenfolge; es ist (u'v - uv')/v².</translation>
        </message>
        <message>
            <source>At {node}: below stands the square of the denominator, (u'v - uv')/v².</source>
            <translation>Bei {node}: Unten steht das Quadrat des Nenners, (u'v - uv')/v².</translation>
        </message>
        <message>
            <source>At {node}: the squared denominator is missing, (u'v - uv')/v².</source>
            <translation>Bei {node}: Der quadrierte Nenner fehlt, (u'v - uv')/v².</translation>
        </message>
        <message>
            <source>At {node}: a minus stands between the terms above, (u'v - uv')/v².</source>
            <translation>Bei {node}: Zwischen den Termen oben steht ein Minus, (u'v - uv')/v².</translation>
        </message>
        <message>
            <source>At {node}: below stands v², the denominator itself, not its derivative.</source>
            <translation>Bei {node}: Unten steht v², der Nenner selbst, nicht seine Ableitung.</translation>
        </message>
        <message>
            <source>At {node}: above stand two terms, (u'v - uv')/v²; one of them is missing.</source>
            <translation>Bei {node}: Oben stehen zwei Terme, (u'v - uv')/v²; einer davon fehlt.</translation>
        </message>
        <message>
            <source>At {node}: a constant term has the derivative 0, so it drops out.</source>
            <translation>Bei {node}: Ein konstanter Term hat die Ableitung 0, fällt also weg.</translation>
        </message>
        <message>
            <source>At {node}: a constant term has the derivative 0, not 1.</source>
            <translation>Bei {node}: Ein konstanter Term hat die Ableitung 0, nicht 1.</translation>
        </message>
        <message>
            <source>At {node}: the minus has to stay: {slope}.</source>
            <translation>Bei {node}: Das Minus muss bleiben: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: {wrt} acts in two ways that meet here; what comes along them is added, not multiplied.</source>
            <translation>Bei {node}: {wrt} wirkt auf zwei Wegen, die sich hier treffen; was auf ihnen kommt, wird addiert, nicht multipliziert.</translation>
        </message>
        <message>
            <source>At {node}: {wrt} acts in two ways that meet here, and only one of them was counted.</source>
            <translation>Bei {node}: {wrt} wirkt auf zwei Wegen, die sich hier treffen, und nur einer wurde gezählt.</translation>
        </message>
        <message>
            <source>At {node}: this logarithm's base is not e, so the logarithm of the base stands below: {slope}.</source>
            <translation>Bei {node}: Die Basis dieses Logarithmus ist nicht e, also steht der Logarithmus der Basis unten: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the logarithm of the base stands below the fraction line: {slope}.</source>
            <translation>Bei {node}: Der Logarithmus der Basis steht unter dem Bruchstrich: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the logarithm gives one divided by {inside}: {slope}, times the inner derivative.</source>
            <translation>Bei {node}: Der Logarithmus gibt eins durch {inside}: {slope}, mal die innere Ableitung.</translation>
        </message>
        <message>
            <source>At {node}: tan gives 1 + tan², which is 1/cos²: {slope}.</source>
            <translation>Bei {node}: tan gibt 1 + tan², das ist 1/cos²: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: arccos gives a minus: {slope}.</source>
            <translation>Bei {node}: arccos gibt ein Minus: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: below stands a square root: {slope}.</source>
            <translation>Bei {node}: Unten steht eine Quadratwurzel: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: no square root stands below: {slope}.</source>
            <translation>Bei {node}: Unten steht keine Quadratwurzel: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the sign of the square below is wrong: {slope}.</source>
            <translation>Bei {node}: Das Vorzeichen des Quadrats unten ist falsch: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: this is the inverse function and not one divided by it: {slope}.</source>
            <translation>Bei {node}: Das ist die Umkehrfunktion und nicht eins durch sie: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: hyperbolic functions change into each other with a plus: {slope}.</source>
            <translation>Bei {node}: Hyperbelfunktionen gehen mit einem Plus ineinander über: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: tanh gives 1 - tanh²: {slope}.</source>
            <translation>Bei {node}: tanh gibt 1 - tanh²: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: sigmoid s gives s·(1 - s); one of the two factors is missing: {slope}.</source>
            <translation>Bei {node}: Sigmoid s gibt s·(1 - s); einer der zwei Faktoren fehlt: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: sigmoid s gives s·(1 - s), with this sign: {slope}.</source>
            <translation>Bei {node}: Sigmoid s gibt s·(1 - s), mit diesem Vorzeichen: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the sigmoid's own derivative is missing as a factor: {slope}.</source>
            <translation>Bei {node}: Die eigene Ableitung des Sigmoids fehlt als Faktor: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: to the left of its corner the slope is -1: {slope}.</source>
            <translation>Bei {node}: Links vom Knick ist die Steigung -1: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the 2 of the square is missing: {slope}.</source>
            <translation>Bei {node}: Die 2 des Quadrats fehlt: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: a mean divides by the number of components, and so does its derivative.</source>
            <translation>Bei {node}: Ein Mittelwert teilt durch die Zahl der Komponenten, und seine Ableitung auch.</translation>
        </message>
        <message>
            <source>At {node}: the outer function itself was not differentiated; it gives {slope}.</source>
            <translation>Bei {node}: Die äußere Funktion selbst wurde nicht abgeleitet; sie gibt {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the function was applied to the derivative of {inside}; it has to be differentiated itself: {slope}.</source>
            <translation>Bei {node}: Die Funktion wurde auf die Ableitung von {inside} angewandt; sie muss selbst abgeleitet werden: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the outer derivative is missing as a factor: {slope}.</source>
            <translation>Bei {node}: Die äußere Ableitung fehlt als Faktor: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the sign is wrong; the derivative by {inside} is {slope}.</source>
            <translation>Bei {node}: Das Vorzeichen ist falsch; die Ableitung nach {inside} ist {slope}.</translation>
        </message>
        <message>
            <source>This was integrated: its own derivative by {wrt} is the program.</source>
            <translation>Das wurde integriert: Seine eigene Ableitung nach {wrt} ist das Programm.</translation>
        </message>
        <message>
            <source>The program does not change with {wrt}, so its derivative is 0.</source>
            <translation>Das Programm ändert sich mit {wrt} nicht, also ist seine Ableitung 0.</translation>
        </message>
        <message>
            <source>At {point} the derivative is {true}, but this answer has no real value.</source>
            <translation>Bei {point} ist die Ableitung {true}, aber diese Antwort hat keinen reellen Wert.</translation>
        </message>
        <message>
            <source>Without + {name} this is right; such a constant belongs to an integral.</source>
            <translation>Ohne + {name} ist das richtig; eine solche Konstante gehört zu einem Integral.</translation>
        </message>
        <message>
            <source>Here every input was taken to move; by {wrt}, everything but {wrt} stands still.</source>
            <translation>Hier wurde jede Eingabe als beweglich genommen; nach {wrt} steht alles außer {wrt} still.</translation>
        </message>
        <message>
            <source>This is the derivative by another name; here it is asked for by {wrt}.</source>
            <translation>Das ist die Ableitung nach einem anderen Namen; hier wird nach {wrt} gefragt.</translation>
        </message>
        <message>
            <source>This is the function itself, not its derivative.</source>
            <translation>Das ist die Funktion selbst, nicht ihre Ableitung.</translation>
        </message>
        <message>
            <source>This is the second derivative; the first was asked for.</source>
            <translation>Das ist die zweite Ableitung; gefragt war die erste.</translation>
        </message>
        <message>
            <source>Angles are in radians here, so no factor pi/180 appears.</source>
            <translation>Winkel sind hier im Bogenmaß, also erscheint kein Faktor pi/180.</translation>
        </message>
        <message>
            <source>This is one divided by the derivative.</source>
            <translation>Das ist eins durch die Ableitung.</translation>
        </message>
        <message>
            <source>This is the derivative plus a constant that does not belong there.</source>
            <translation>Das ist die Ableitung plus eine Konstante, die nicht dazugehört.</translation>
        </message>
        <message>
            <source>This is nearly right, but a number in it is rounded too far, or wrongly; give three right digits, a fraction or a root.</source>
            <translation>Das ist fast richtig, aber eine Zahl darin ist zu grob oder falsch gerundet; gib drei richtige Stellen an, einen Bruch oder eine Wurzel.</translation>
        </message>
        <message>
            <source>This is the derivative times a constant that does not belong there.</source>
            <translation>Das ist die Ableitung mal eine Konstante, die nicht dazugehört.</translation>
        </message>
        <message>
            <source>This is a number, but the derivative changes with the inputs.</source>
            <translation>Das ist eine Zahl, aber die Ableitung ändert sich mit den Eingaben.</translation>
        </message>
        <message>
            <source>Two inputs are called {name}; give one of them another name</source>
            <translation>Zwei Eingaben heißen {name}; gib einer einen anderen Namen</translation>
        </message>
        <message>
            <source>{name} is a name of the perceptron's own (w, b, z, h, p, y, L); call the input otherwise</source>
            <translation>{name} ist ein eigener Name des Perzeptrons (w, b, z, h, p, y, L); nenn die Eingabe anders</translation>
        </message>
        <message>
            <source>'{name}' is no single name; write letters and digits, such as CGPA or x1</source>
            <translation>'{name}' ist kein einzelner Name; schreib Buchstaben und Ziffern, etwa CGPA oder x1</translation>
        </message>
        <message>
            <source>There are no rows here; paste or open lines of numbers, the target last</source>
            <translation>Hier sind keine Zeilen; füge Zahlenzeilen ein oder öffne welche, der Zielwert zuletzt</translation>
        </message>
        <message>
            <source>There are more than {most} rows; take {most} of them at most</source>
            <translation>Es sind mehr als {most} Zeilen; nimm höchstens {most} davon</translation>
        </message>
        <message>
            <source>This has {size} MB; {most} rows are the most, and they need less than {limit} kB</source>
            <translation>Das hat {size} MB; höchstens {most} Zeilen gehen, und die brauchen weniger als {limit} kB</translation>
        </message>
        <message>
            <source>This file is no text; save the table as CSV and open that</source>
            <translation>Diese Datei ist kein Text; sichere die Tabelle als CSV und öffne die</translation>
        </message>
        <message>
            <source>The file can't be read: {why}</source>
            <translation>Die Datei ist nicht lesbar: {why}</translation>
        </message>
        <message>
            <source>Line {line}, column {column}: '{cell}' is no number; write one such as 6.7</source>
            <translation>Zeile {line}, Spalte {column}: '{cell}' ist keine Zahl; schreib eine wie 6.7</translation>
        </message>
        <message>
            <source>Line {line}, column {column}: nothing stands here; write a number or leave the row out</source>
            <translation>Zeile {line}, Spalte {column}: Hier steht nichts; schreib eine Zahl, oder lass die Zeile weg</translation>
        </message>
        <message>
            <source>Line {line}, column {column}: '{cell}' is not finite; write a number or leave the row out</source>
            <translation>Zeile {line}, Spalte {column}: '{cell}' ist nicht endlich; schreib eine Zahl, oder lass die Zeile weg</translation>
        </message>
        <message>
            <source>Line {line} has another number of cells ({count}) than the first line ({width}); give every line as many</source>
            <translation>Zeile {line} hat eine andere Zahl von Zellen ({count}) als die erste Zeile ({width}); gib jeder Zeile gleich viele</translation>
        </message>
        <message>
            <source>Line {line}: a quotation mark is opened or closed in the wrong place</source>
            <translation>Zeile {line}: Ein Anführungszeichen ist an falscher Stelle offen oder geschlossen</translation>
        </message>
        <message>
            <source>A line of {width} is too short: it takes at least {least} columns, the target last</source>
            <translation>Eine Zeile mit {width} ist zu kurz: Es braucht mindestens {least} Spalten, den Zielwert zuletzt</translation>
        </message>
        <message>
            <source>A line of {width} is too long: a perceptron takes {most} inputs at most, and {targets} of target here</source>
            <translation>Eine Zeile mit {width} ist zu lang: Ein Perzeptron nimmt höchstens {most} Eingaben, und hier {targets} für den Zielwert</translation>
        </message>
        <message>
            <source>Commas were read as decimal commas.</source>
            <translation>Kommas wurden als Dezimalkommas gelesen.</translation>
        </message>
        <message>
            <source>The inputs are called {names} now.</source>
            <translation>Die Eingaben heißen jetzt {names}.</translation>
        </message>
        <message>
            <source>'{heading}' is the target {target}.</source>
            <translation>'{heading}' ist der Zielwert {target}.</translation>
        </message>
        <message>
            <source>Row {row}: the target {target} is {value}, but cross-entropy is meant for targets from 0 to 1.</source>
            <translation>Zeile {row}: Der Zielwert {target} ist {value}, aber Kreuzentropie ist für Zielwerte von 0 bis 1 gedacht.</translation>
        </message>
        <message>
            <source>Row {row}: the target {target} is {value}, but hinge takes labels of -1 and 1.</source>
            <translation>Zeile {row}: Der Zielwert {target} ist {value}, aber Hinge nimmt die Werte -1 und 1.</translation>
        </message>
        <message>
            <source>{names} is 0 in every row, so what it is multiplied by has slope 0 and learns nothing: fill the column.</source>
            <translation>{names} ist in jeder Zeile 0, also hat, womit es multipliziert wird, Steigung 0 und lernt nichts: Fülle die Spalte.</translation>
        </message>
        <message>
            <source>{names} are 0 in every row, so what they are multiplied by has slope 0 and learns nothing: fill the columns.</source>
            <translation>{names} sind in jeder Zeile 0, also hat, womit sie multipliziert werden, Steigung 0 und lernt nichts: Fülle die Spalten.</translation>
        </message>
        <message>
            <source>The target {target} is {value} in all rows: with one class alone there is no boundary to learn.</source>
            <translation>Der Zielwert {target} ist in allen Zeilen {value}: Mit nur einer Klasse gibt es keine Grenze zu lernen.</translation>
        </message>
        <message>
            <source>The last line is no loss of an output p against a named target y that the Perceptron room knows; it knows bce, mse, (p - y)^2/2, hinge and huber.</source>
            <translation>Die letzte Zeile ist kein Verlust aus einer Ausgabe p und einem benannten Zielwert y, den der Perzeptron-Raum kennt; er kennt bce, mse, (p - y)^2/2, hinge und huber.</translation>
        </message>
        <message>
            <source>The last line is an output without a loss; the Perceptron room needs one more line, such as L = (p - y)^2.</source>
            <translation>Die letzte Zeile ist eine Ausgabe ohne Verlust; der Perzeptron-Raum braucht noch eine Zeile, etwa L = (p - y)^2.</translation>
        </message>
        <message>
            <source>This perceptron has {count} inputs, and the Perceptron room takes {most} at most.</source>
            <translation>Dieses Perzeptron hat {count} Eingaben, und der Perzeptron-Raum nimmt höchstens {most}.</translation>
        </message>
        <message>
            <source>The hidden layer has {count} units, and the Perceptron room takes {most} at most.</source>
            <translation>Die verborgene Schicht hat {count} Einheiten, und der Perzeptron-Raum nimmt höchstens {most}.</translation>
        </message>
        <message>
            <source>There is more than one hidden layer, and the Perceptron room takes one at most.</source>
            <translation>Es gibt mehr als eine verborgene Schicht, und der Perzeptron-Raum nimmt höchstens eine.</translation>
        </message>
        <message>
            <source>Inside the loss stands no activation of a weighted sum w*x + … + b, with weights of its own for each unit.</source>
            <translation>Im Verlust steht keine Aktivierung einer gewichteten Summe w*x + … + b mit eigenen Gewichten für jede Einheit.</translation>
        </message>
        <message>
            <source>The Perceptron room's inputs are single numbers, and the program begins with a vector.</source>
            <translation>Die Eingaben des Perzeptron-Raums sind einzelne Zahlen, und das Programm beginnt mit einem Vektor.</translation>
        </message>
        <message>
            <source>The program is too large to be a perceptron.</source>
            <translation>Das Programm ist für ein Perzeptron zu groß.</translation>
        </message>
        <message>
            <source>Triptych made a mistake while answering; the report can be copied.</source>
            <translation>Triptych hat beim Antworten einen Fehler gemacht; der Bericht lässt sich kopieren.</translation>
        </message>
        <message>
            <source>This program needs more memory than the computing process may use</source>
            <translation>Dieses Programm braucht mehr Speicher, als der Rechenprozess nehmen darf</translation>
        </message>
        <message>
            <source>No answer within {seconds} seconds; the computing process was ended and started afresh</source>
            <translation>Nach {seconds} Sekunden keine Antwort; der Rechenprozess wurde beendet und neu gestartet</translation>
        </message>
        <message>
            <source>'{word}' begins with an underscore: such names lead inside Python, and the lab runs none of them</source>
            <translation>'{word}' beginnt mit einem Unterstrich: Solche Namen führen ins Innere von Python, und das Labor führt keinen aus</translation>
        </message>
        <message>
            <source>The lab does not run '{word}', because it could reach outside the lab</source>
            <translation>Das Labor führt '{word}' nicht aus, weil es aus dem Labor hinausgreifen könnte</translation>
        </message>
        <message>
            <source>The lab does not run '{word}' here; it runs a smaller part of Python</source>
            <translation>Das Labor führt '{word}' hier nicht aus; es kann einen kleineren Teil von Python</translation>
        </message>
        <message>
            <source>The lab runs no lambda; write the function with def</source>
            <translation>Das Labor führt kein lambda aus; schreib die Funktion mit def</translation>
        </message>
        <message>
            <source>The lab runs a for inside square brackets only; write [… for …]</source>
            <translation>Das Labor führt ein for nur in eckigen Klammern aus; schreib [… for …]</translation>
        </message>
        <message>
            <source>The lab runs no try: an error is shown, and that is what the lab is for</source>
            <translation>Das Labor führt kein try aus: Ein Fehler wird gezeigt, und dafür ist das Labor da</translation>
        </message>
        <message>
            <source>The lab runs no class; write functions with def</source>
            <translation>Das Labor führt keine class aus; schreib Funktionen mit def</translation>
        </message>
        <message>
            <source>The lab hands no '{word}' on</source>
            <translation>Das Labor gibt kein '{word}' weiter</translation>
        </message>
        <message>
            <source>The lab imports torch, math and numpy only, so '{word}' was not imported</source>
            <translation>Das Labor importiert nur torch, math und numpy, also wurde '{word}' nicht importiert</translation>
        </message>
        <message>
            <source>The lab does not run '.{word}'</source>
            <translation>Das Labor führt '.{word}' nicht aus</translation>
        </message>
        <message>
            <source>'{word}' is not among the words of {module} that the lab runs</source>
            <translation>'{word}' ist nicht unter den Wörtern von {module}, die das Labor ausführt</translation>
        </message>
        <message>
            <source>'{word}' comes from {module}, which the lab does not import</source>
            <translation>'{word}' kommt aus {module}, das das Labor nicht importiert</translation>
        </message>
        <message>
            <source>The lab does not run .{word} of a {kind}</source>
            <translation>Das Labor führt .{word} von {kind} nicht aus</translation>
        </message>
        <message>
            <source>The lab does not set .{word} of a {kind}</source>
            <translation>Das Labor setzt .{word} von {kind} nicht</translation>
        </message>
        <message>
            <source>'{word}' gives a {kind}, and the lab works with tensors, numbers, texts and lists only</source>
            <translation>'{word}' gibt {kind}, und das Labor arbeitet nur mit Tensoren, Zahlen, Texten und Listen</translation>
        </message>
        <message>
            <source>'{word}' gives an array that holds no numbers</source>
            <translation>'{word}' gibt ein Array, das keine Zahlen hält</translation>
        </message>
        <message>
            <source>torch.{word} with whole numbers gives a tensor of whatever was in memory; write torch.zeros</source>
            <translation>torch.{word} mit ganzen Zahlen gibt einen Tensor aus dem, was gerade im Speicher lag; schreib torch.zeros</translation>
        </message>
        <message>
            <source>'{word}' can stand after with only</source>
            <translation>'{word}' kann nur hinter with stehen</translation>
        </message>
        <message>
            <source>After with, the lab runs torch.no_grad(), torch.enable_grad() and torch.inference_mode() only</source>
            <translation>Hinter with führt das Labor nur torch.no_grad(), torch.enable_grad() und torch.inference_mode() aus</translation>
        </message>
        <message>
            <source>The lab does not format with '{word}'; a place in a text takes a name and a width, no more</source>
            <translation>Das Labor formatiert nicht mit '{word}'; ein Platz in einem Text nimmt einen Namen und eine Breite, mehr nicht</translation>
        </message>
        <message>
            <source>'{word}' is an order to the notebook, not Python; this line was skipped</source>
            <translation>'{word}' ist ein Befehl an das Notebook, kein Python; diese Zeile wurde übersprungen</translation>
        </message>
        <message>
            <source>'{word}' is an order to the system's shell, which the lab never runs; this line was skipped</source>
            <translation>'{word}' ist ein Befehl an die Shell des Systems, die das Labor nie ausführt; diese Zeile wurde übersprungen</translation>
        </message>
        <message>
            <source>This cell is written for '{word}', not in Python; it was skipped</source>
            <translation>Diese Zelle ist für '{word}' geschrieben, nicht in Python; sie wurde übersprungen</translation>
        </message>
        <message>
            <source>This cell has more than {most} characters; split it</source>
            <translation>Diese Zelle hat mehr als {most} Zeichen; teile sie</translation>
        </message>
        <message>
            <source>More than {most} brackets, signs or blocks stand inside each other here; write it in several lines</source>
            <translation>Mehr als {most} Klammern, Vorzeichen oder Blöcke stehen hier ineinander; schreib es in mehreren Zeilen</translation>
        </message>
        <message>
            <source>More than {most} calls wait for each other here; the lab goes no deeper</source>
            <translation>Mehr als {most} Aufrufe warten hier aufeinander; tiefer geht das Labor nicht</translation>
        </message>
        <message>
            <source>This cell takes more than {most} steps; it was stopped</source>
            <translation>Diese Zelle braucht mehr als {most} Schritte; sie wurde abgebrochen</translation>
        </message>
        <message>
            <source>This loop turns more than {most} times; it was stopped</source>
            <translation>Diese Schleife läuft mehr als {most}-mal; sie wurde abgebrochen</translation>
        </message>
        <message>
            <source>This cell takes more than {seconds} seconds; it was stopped, and the lab is as it was before</source>
            <translation>Diese Zelle braucht mehr als {seconds} Sekunden; sie wurde abgebrochen, und das Labor steht wie vorher</translation>
        </message>
        <message>
            <source>This cell did not end and was stopped from outside; the lab is as it was before</source>
            <translation>Diese Zelle endete nicht und wurde von außen abgebrochen; das Labor steht wie vorher</translation>
        </message>
        <message>
            <source>You stopped this line; the lab is as it was before</source>
            <translation>Du hast diese Zeile abgebrochen; das Labor steht wie vorher</translation>
        </message>
        <message>
            <source>The tensors of this cell have more than {most} numbers together; it was stopped</source>
            <translation>Die Tensoren dieser Zelle haben zusammen mehr als {most} Zahlen; sie wurde abgebrochen</translation>
        </message>
        <message>
            <source>This cell needs more memory than the lab has; it was stopped, and the lab is as it was before</source>
            <translation>Diese Zelle braucht mehr Speicher, als das Labor hat; sie wurde abgebrochen, und das Labor steht wie vorher</translation>
        </message>
        <message>
            <source>The names hold more than {megabytes} MB of numbers after this cell; it was taken back</source>
            <translation>Nach dieser Zelle halten die Namen mehr als {megabytes} MB Zahlen; sie wurde zurückgenommen</translation>
        </message>
        <message>
            <source>'{word}' would make a tensor of more than {most} numbers</source>
            <translation>'{word}' würde einen Tensor mit mehr als {most} Zahlen machen</translation>
        </message>
        <message>
            <source>'{word}' would make a whole number too long to be computed with</source>
            <translation>'{word}' würde eine ganze Zahl machen, die zum Rechnen zu lang ist</translation>
        </message>
        <message>
            <source>'{word}' would make a list of more than {most} items</source>
            <translation>'{word}' würde eine Liste mit mehr als {most} Einträgen machen</translation>
        </message>
        <message>
            <source>'{word}' would make a text of more than {most} characters</source>
            <translation>'{word}' würde einen Text mit mehr als {most} Zeichen machen</translation>
        </message>
        <message>
            <source>'{word}' would fill a text with more than {most} characters for one number</source>
            <translation>'{word}' würde für eine Zahl einen Text mit mehr als {most} Zeichen füllen</translation>
        </message>
        <message>
            <source>This cell prints more than {most} characters; the rest is left out</source>
            <translation>Diese Zelle gibt mehr als {most} Zeichen aus; der Rest ist weggelassen</translation>
        </message>
        <message>
            <source>The notebook has used up its {seconds} seconds; this cell was not run</source>
            <translation>Das Notebook hat seine {seconds} Sekunden verbraucht; diese Zelle wurde nicht ausgeführt</translation>
        </message>
        <message>
            <source>Nothing on the way to this tensor asked for gradients, so there is no tape to play back. Give the input requires_grad=True before computing with it.</source>
            <translation>Nichts auf dem Weg zu diesem Tensor hat Gradienten verlangt, also gibt es kein Band abzuspielen. Gib der Eingabe requires_grad=True, bevor du mit ihr rechnest.</translation>
        </message>
        <message>
            <source>Only numbers with a decimal point can have a gradient: an integer can't move by a little. Write 3.0 instead of 3.</source>
            <translation>Nur Kommazahlen können einen Gradienten haben: Eine ganze Zahl kann sich nicht ein wenig bewegen. Schreib 3.0 statt 3.</translation>
        </message>
        <message>
            <source>The first backward let go of what the tape had saved. Compute the output again, or keep the tape with retain_graph=True.</source>
            <translation>Das erste backward hat freigegeben, was das Band aufbewahrt hatte. Rechne die Ausgabe neu, oder behalte das Band mit retain_graph=True.</translation>
        </message>
        <message>
            <source>A leaf that wants gradients can't be overwritten while the tape records. Update it inside torch.no_grad().</source>
            <translation>Ein Blatt, das Gradienten will, darf nicht überschrieben werden, solange das Band aufzeichnet. Ändere es in torch.no_grad().</translation>
        </message>
        <message>
            <source>A number that backward needs was overwritten in place after it was saved. Use the form without the underscore, which makes a new tensor.</source>
            <translation>Eine Zahl, die backward braucht, wurde nach dem Aufbewahren an Ort und Stelle überschrieben. Nimm die Form ohne Unterstrich, die einen neuen Tensor macht.</translation>
        </message>
        <message>
            <source>This tensor was computed, so its gradient passes through and is not kept. Call retain_grad() on it before backward, or read .grad of the leaf.</source>
            <translation>Dieser Tensor wurde berechnet, also geht sein Gradient durch ihn hindurch und bleibt nicht. Rufe vor backward retain_grad() auf ihm auf, oder lies .grad des Blatts.</translation>
        </message>
        <message>
            <source>backward starts from one number. Take the mean or the sum first, or give backward the vector v of vᵀJ.</source>
            <translation>backward beginnt bei einer einzelnen Zahl. Nimm vorher Mittelwert oder Summe, oder gib backward den Vektor v von vᵀJ.</translation>
        </message>
        <message>
            <source>The output does not depend on this tensor, so the tape does not lead to it.</source>
            <translation>Die Ausgabe hängt nicht von diesem Tensor ab, also führt das Band nicht zu ihm.</translation>
        </message>
        <message>
            <source>This tensor does not ask for gradients, so there is nothing to differentiate by.</source>
            <translation>Dieser Tensor verlangt keine Gradienten, also gibt es nichts, wonach abzuleiten wäre.</translation>
        </message>
        <message>
            <source>Only a leaf's requires_grad can be changed. For a computed tensor, detach() gives a copy without tape.</source>
            <translation>Nur bei einem Blatt lässt sich requires_grad ändern. Für einen berechneten Tensor gibt detach() eine Kopie ohne Band.</translation>
        </message>
        <message>
            <source>torch knows no such keyword; it is spelt requires_grad, with an s.</source>
            <translation>Ein solches Schlüsselwort kennt torch nicht; es heißt requires_grad, mit s.</translation>
        </message>
        <message>
            <source>numpy knows no tape, so torch refuses to hand a tracked tensor to it. Detach it first, or use torch's own function.</source>
            <translation>numpy kennt kein Band, also gibt torch ihm keinen verfolgten Tensor. Löse ihn vorher mit detach, oder nimm die Funktion von torch.</translation>
        </message>
        <message>
            <source>math works with plain numbers, so the tape ends here. Use torch's function of the same name.</source>
            <translation>math rechnet mit einfachen Zahlen, also endet das Band hier. Nimm die Funktion gleichen Namens von torch.</translation>
        </message>
        <message>
            <source>torch's functions take tensors. Wrap the number in torch.tensor(…).</source>
            <translation>Die Funktionen von torch nehmen Tensoren. Schreib die Zahl in torch.tensor(…).</translation>
        </message>
        <message>
            <source>.grad holds the gradient and is no function; leave out the brackets.</source>
            <translation>.grad hält den Gradienten und ist keine Funktion; lass die Klammern weg.</translation>
        </message>
        <message>
            <source>.grad is None until the first backward has written to it.</source>
            <translation>.grad ist None, bis das erste backward hineingeschrieben hat.</translation>
        </message>
        <message>
            <source>This name has no value here. If the stored output shows one, it comes from a session in which the name still had a value.</source>
            <translation>Dieser Name hat hier keinen Wert. Zeigt die gespeicherte Ausgabe einen, stammt sie aus einer Sitzung, in der der Name noch einen hatte.</translation>
        </message>
        <message>
            <source>Both sides need the same number type. Convert one of them, for example with .float().</source>
            <translation>Beide Seiten brauchen denselben Zahlentyp. Wandle eine um, zum Beispiel mit .float().</translation>
        </message>
        <message>
            <source>A tensor made in inference mode can never be part of a tape. Use torch.no_grad(), or clone it.</source>
            <translation>Ein im Inference-Modus gemachter Tensor kann nie Teil eines Bandes sein. Nimm torch.no_grad(), oder klone ihn.</translation>
        </message>
        <message>
            <source>Only a tensor on the tape can be told to keep its gradient.</source>
            <translation>Nur einem Tensor auf dem Band kann man sagen, dass er seinen Gradienten behalten soll.</translation>
        </message>
        <message>
            <source>An optimizer changes leaves; this tensor was computed from another.</source>
            <translation>Ein Optimierer ändert Blätter; dieser Tensor wurde aus einem anderen berechnet.</translation>
        </message>
        <message>
            <source>The gradient must be a tensor of the same shape and type as the tensor itself, or None.</source>
            <translation>Der Gradient muss ein Tensor derselben Form und desselben Typs sein wie der Tensor selbst, oder None.</translation>
        </message>
        <message>
            <source>Making a tensor from a tensor copies the numbers and leaves the tape behind.</source>
            <translation>Einen Tensor aus einem Tensor zu machen, kopiert die Zahlen und lässt das Band zurück.</translation>
        </message>
        <message>
            <source>A gradient with a tape of its own and its tensor hold each other in memory.</source>
            <translation>Ein Gradient mit eigenem Band und sein Tensor halten einander im Speicher.</translation>
        </message>
        <message>
            <source>The two shapes differ, so one is stretched over the other and the loss means something else.</source>
            <translation>Die zwei Formen sind verschieden, also wird eine über die andere gestreckt, und der Verlust bedeutet etwas anderes.</translation>
        </message>
        <message>
            <source>This loss takes probabilities between 0 and 1: put a sigmoid before it.</source>
            <translation>Dieser Verlust nimmt Wahrscheinlichkeiten zwischen 0 und 1: Setz ein Sigmoid davor.</translation>
        </message>
        <message>
            <source>backward's own argument is the vector v of vᵀJ: a tensor of the output's shape.</source>
            <translation>Das eigene Argument von backward ist der Vektor v von vᵀJ: ein Tensor in der Form der Ausgabe.</translation>
        </message>
        <message>
            <source>torch.Tensor is the class; torch.tensor, with a small t, makes a tensor of numbers and takes requires_grad.</source>
            <translation>torch.Tensor ist die Klasse; torch.tensor, mit kleinem t, macht einen Tensor aus Zahlen und nimmt requires_grad.</translation>
        </message>
        <message>
            <source>torch computes this, and has no derivative for it; it says so only when backward comes there.</source>
            <translation>torch berechnet das und hat keine Ableitung dafür; das sagt es erst, wenn backward dorthin kommt.</translation>
        </message>
        <message>
            <source>This is the first step, going back, whose gradient is no number. Look at what went into it.</source>
            <translation>Das ist auf dem Rückweg der erste Schritt, dessen Gradient keine Zahl ist. Sieh nach, was in ihn hineinging.</translation>
        </message>
        <message>
            <source>Small differences need more digits than float32 has. Make the inputs float64, with .double().</source>
            <translation>Kleine Differenzen brauchen mehr Stellen, als float32 hat. Mach die Eingaben mit .double() zu float64.</translation>
        </message>
        <message>
            <source>This is a plain number, not a tensor, so it has no tape.</source>
            <translation>Das ist eine einfache Zahl, kein Tensor, hat also kein Band.</translation>
        </message>
        <message>
            <source>A notebook's cells were run in another order than they stand in, so a stored output may belong to lines that have changed since.</source>
            <translation>Die Zellen eines Notebooks liefen in anderer Reihenfolge, als sie stehen, also kann eine gespeicherte Ausgabe zu Zeilen gehören, die seither geändert wurden.</translation>
        </message>
        <message>
            <source>Make the number a float that wants gradients</source>
            <translation>Mach aus der Zahl ein float mit Gradienten</translation>
        </message>
        <message>
            <source>Ask for gradients where the tensor is made</source>
            <translation>Verlange beim Anlegen Gradienten</translation>
        </message>
        <message>
            <source>Keep the tape after the first backward</source>
            <translation>Behalte das Band nach dem ersten backward</translation>
        </message>
        <message>
            <source>Update inside torch.no_grad()</source>
            <translation>Ändere in torch.no_grad()</translation>
        </message>
        <message>
            <source>Make a new tensor, and leave the old one</source>
            <translation>Mach einen neuen Tensor, lass den alten</translation>
        </message>
        <message>
            <source>Keep this tensor's gradient</source>
            <translation>Behalte den Gradienten dieses Tensors</translation>
        </message>
        <message>
            <source>Take the sum first</source>
            <translation>Nimm zuerst die Summe</translation>
        </message>
        <message>
            <source>Take the mean first</source>
            <translation>Nimm zuerst den Mittelwert</translation>
        </message>
        <message>
            <source>Spell it requires_grad</source>
            <translation>Schreib requires_grad</translation>
        </message>
        <message>
            <source>Use torch's function</source>
            <translation>Nimm die Funktion von torch</translation>
        </message>
        <message>
            <source>Detach it first</source>
            <translation>Löse ihn zuerst mit detach</translation>
        </message>
        <message>
            <source>Leave out the brackets</source>
            <translation>Lass die Klammern weg</translation>
        </message>
        <message>
            <source>Leave gradients switched on</source>
            <translation>Lass die Gradienten eingeschaltet</translation>
        </message>
        <message>
            <source>Compute outside torch.no_grad()</source>
            <translation>Rechne außerhalb von torch.no_grad()</translation>
        </message>
        <message>
            <source>This file is no notebook: it can't be read as JSON</source>
            <translation>Diese Datei ist kein Notebook: Sie ist nicht als JSON lesbar</translation>
        </message>
        <message>
            <source>This file is no notebook: it has no list of cells</source>
            <translation>Diese Datei ist kein Notebook: Sie hat keine Liste von Zellen</translation>
        </message>
        <message>
            <source>This notebook has format {format}; open it in Jupyter and save it again, which makes it format 4</source>
            <translation>Dieses Notebook hat Format {format}; öffne und sichere es in Jupyter, dann hat es Format 4</translation>
        </message>
        <message>
            <source>This notebook has more than {megabytes} MB; clear its outputs in Jupyter and save it again</source>
            <translation>Dieses Notebook hat mehr als {megabytes} MB; leere in Jupyter seine Ausgaben und sichere es neu</translation>
        </message>
        <message>
            <source>This notebook has {count} cells of code; the first {most} are run</source>
            <translation>Dieses Notebook hat {count} Zellen mit Code; die ersten {most} werden ausgeführt</translation>
        </message>
        <message>
            <source>This notebook is written in {language}; the lab runs Python</source>
            <translation>Dieses Notebook ist in {language} geschrieben; das Labor führt Python aus</translation>
        </message>
        <message>
            <source>The cells were last run in another order than they stand in; run from the top they may show other results</source>
            <translation>Die Zellen liefen zuletzt in anderer Reihenfolge, als sie stehen; von oben ausgeführt zeigen sie vielleicht anderes</translation>
        </message>
        <message>
            <source>The stored output comes from an earlier session: run from the top, '{name}' has no value here</source>
            <translation>Die gespeicherte Ausgabe stammt aus einer früheren Sitzung: Von oben ausgeführt hat '{name}' hier keinen Wert</translation>
        </message>
        <message>
            <source>The stored output was made before a line above it stopped with an error</source>
            <translation>Die gespeicherte Ausgabe entstand, bevor eine Zeile darüber mit einem Fehler anhielt</translation>
        </message>
        <message>
            <source>The lesson has more than {most} characters; split it into several</source>
            <translation>Die Lektion hat mehr als {most} Zeichen; teile sie in mehrere</translation>
        </message>
        <message>
            <source>The file has more than {megabytes} MB, so it was not read; a lesson is a page or two of text</source>
            <translation>Die Datei hat mehr als {megabytes} MB, also wurde sie nicht gelesen; eine Lektion ist ein, zwei Seiten Text</translation>
        </message>
        <message>
            <source>The file is not a text in UTF-8</source>
            <translation>Die Datei ist kein Text in UTF-8</translation>
        </message>
        <message>
            <source>The file can't be read: {error}</source>
            <translation>Die Datei ist nicht lesbar: {error}</translation>
        </message>
        <message>
            <source>A lesson begins with a line +++, its title and summary as TOML, and another line +++</source>
            <translation>Eine Lektion beginnt mit einer Zeile +++, Titel und Zusammenfassung als TOML, und wieder einer Zeile +++</translation>
        </message>
        <message>
            <source>The lesson has no page; begin one with a line such as # What is a slope?</source>
            <translation>Die Lektion hat keine Seite; beginne eine mit einer Zeile wie # Was ist eine Steigung?</translation>
        </message>
        <message>
            <source>This stands before the first page; begin one with a line such as # What is a slope?</source>
            <translation>Das steht vor der ersten Seite; beginne eine mit einer Zeile wie # Was ist eine Steigung?</translation>
        </message>
        <message>
            <source>This is no TOML: {error}</source>
            <translation>Das ist kein TOML: {error}</translation>
        </message>
        <message>
            <source>The field '{field}' can't be used: {error}</source>
            <translation>Das Feld '{field}' ist nicht brauchbar: {error}</translation>
        </message>
        <message>
            <source>The field '{field}' is missing</source>
            <translation>Das Feld '{field}' fehlt</translation>
        </message>
        <message>
            <source>There is no field '{field}' here</source>
            <translation>Ein Feld '{field}' gibt es hier nicht</translation>
        </message>
        <message>
            <source>Two tasks are called '{id}'; progress could not tell them apart</source>
            <translation>Zwei Aufgaben heißen '{id}'; der Fortschritt könnte sie nicht unterscheiden</translation>
        </message>
        <message>
            <source>There is no skill '{skill}'; there is {known}</source>
            <translation>Eine Fähigkeit '{skill}' gibt es nicht; es gibt {known}</translation>
        </message>
        <message>
            <source>A task has one to {most} hints (nudge, rule, half done, answer), not {count}</source>
            <translation>Eine Aufgabe hat einen bis {most} Tipps (Anstoß, Regel, halber Weg, Antwort), nicht {count}</translation>
        </message>
        <message>
            <source>None of the options is right; mark one with right = true</source>
            <translation>Keine der Antworten ist richtig; markiere eine mit right = true</translation>
        </message>
        <message>
            <source>The snippet has no line {line}</source>
            <translation>Das Codestück hat keine Zeile {line}</translation>
        </message>
        <message>
            <source>There is no rule '{rule}'; there is {rules}</source>
            <translation>Eine Regel '{rule}' gibt es nicht; es gibt {rules}</translation>
        </message>
        <message>
            <source>'{name}' names nothing in an answer; write z, dz/dx, or dz/dx with a part such as autograd or verdict</source>
            <translation>'{name}' benennt nichts in einer Antwort; schreib z, dz/dx, oder dz/dx mit einem Teil wie autograd oder verdict</translation>
        </message>
        <message>
            <source>The picture '{name}' does not lie in the lesson's own folder</source>
            <translation>Das Bild '{name}' liegt nicht im Ordner der Lektion</translation>
        </message>
        <message>
            <source>The picture '{name}' is no PNG, JPEG or SVG</source>
            <translation>Das Bild '{name}' ist kein PNG, JPEG oder SVG</translation>
        </message>
        <message>
            <source>The picture '{name}' is not there</source>
            <translation>Das Bild '{name}' ist nicht da</translation>
        </message>
        <message>
            <source>The picture '{name}' has more than {megabytes} MB</source>
            <translation>Das Bild '{name}' hat mehr als {megabytes} MB</translation>
        </message>
        <message>
            <source>The next lesson, '{name}', is not there</source>
            <translation>Die nächste Lektion, '{name}', ist nicht da</translation>
        </message>
        <message>
            <source>These lessons lead to each other without end: {names}</source>
            <translation>Diese Lektionen führen ohne Ende zueinander: {names}</translation>
        </message>
        <message>
            <source>There is no lesson '{name}' in the folder above; a translation has the name of what it translates</source>
            <translation>Im Ordner darüber gibt es keine Lektion '{name}'; eine Übersetzung heißt wie das, was sie übersetzt</translation>
        </message>
        <message>
            <source>The header's '{field}' must be as in the lesson that is translated</source>
            <translation>'{field}' im Kopf muss sein wie in der Lektion, die übersetzt wird</translation>
        </message>
        <message>
            <source>There are {count} pages here, but {wanted} in the lesson that is translated</source>
            <translation>Hier sind es {count} Seiten, in der Lektion, die übersetzt wird, aber {wanted}</translation>
        </message>
        <message>
            <source>The page '{title}' has {count} parts here, but {wanted} in the lesson that is translated</source>
            <translation>Die Seite '{title}' hat hier {count} Teile, in der Lektion, die übersetzt wird, aber {wanted}</translation>
        </message>
        <message>
            <source>Only what people read may be translated; programs, ids, answers, formulas and `code` stay</source>
            <translation>Nur was Menschen lesen, darf übersetzt werden; Programme, ids, Antworten, Formeln und `code` bleiben</translation>
        </message>
        <message>
            <source>Another lesson has the same name; rename one of them</source>
            <translation>Eine andere Lektion hat denselben Namen; benenne eine um</translation>
        </message>
        <message>
            <source>{path} has no lesson in it; a lesson is a file whose name ends in .md</source>
            <translation>{path} enthält keine Lektion; eine Lektion ist eine Datei, deren Name auf .md endet</translation>
        </message>
        <message>
            <source>{path} is not there</source>
            <translation>{path} ist nicht da</translation>
        </message>
        <message>
            <source>{path} is neither a folder nor a zip file</source>
            <translation>{path} ist weder ein Ordner noch eine ZIP-Datei</translation>
        </message>
        <message>
            <source>{path} can't be read as a zip file: {error}</source>
            <translation>{path} ist nicht als ZIP-Datei lesbar: {error}</translation>
        </message>
        <message>
            <source>This entry leads out of the archive, so it was left out</source>
            <translation>Dieser Eintrag führt aus dem Archiv hinaus, also wurde er weggelassen</translation>
        </message>
        <message>
            <source>This entry unpacks to more than {megabytes} MB, so it was left out</source>
            <translation>Dieser Eintrag hat ausgepackt mehr als {megabytes} MB, also wurde er weggelassen</translation>
        </message>
        <message>
            <source>There are more than {most} lessons; the others were left out</source>
            <translation>Es sind mehr als {most} Lektionen; die anderen wurden weggelassen</translation>
        </message>
        <message>
            <source>{name} should be {expected}, and is {found} now ({versions})</source>
            <translation>{name} sollte {expected} sein und ist jetzt {found} ({versions})</translation>
        </message>
        <message>
            <source>Task '{id}': the answer {answer} should be right, and is judged {verdict}</source>
            <translation>Aufgabe '{id}': Die Antwort {answer} sollte richtig sein und wird als {verdict} beurteilt</translation>
        </message>
        <message>
            <source>Task '{id}': the answer {answer} should be wrong, and is judged {verdict}</source>
            <translation>Aufgabe '{id}': Die Antwort {answer} sollte falsch sein und wird als {verdict} beurteilt</translation>
        </message>
        <message>
            <source>Task '{id}': the answer {answer} should be told as {expected}, and is as {found}</source>
            <translation>Aufgabe '{id}': Zur Antwort {answer} sollte {expected} gesagt werden, gesagt wird {found}</translation>
        </message>
        <message>
            <source>{what} could not be computed; try triptych compare with it</source>
            <translation>{what} ließ sich nicht berechnen; versuche es mit triptych compare</translation>
        </message>
        <message>
            <source>{text}</source>
            <translation>{text}</translation>
        </message>
        <message>
            <source>That is right.</source>
            <translation>Das ist richtig.</translation>
        </message>
        <message>
            <source>I could not decide this.</source>
            <translation>Das konnte ich nicht entscheiden.</translation>
        </message>
        <message>
            <source>Type an answer first.</source>
            <translation>Tippe zuerst eine Antwort.</translation>
        </message>
        <message>
            <source>Say what you expect first; then look.</source>
            <translation>Sag zuerst, was du erwartest; dann sieh nach.</translation>
        </message>
        <message>
            <source>'{text}' is no number; write one like 6.7, -0.5, pi/2 or 1e-3.</source>
            <translation>'{text}' ist keine Zahl; schreib eine wie 6.7, -0.5, pi/2 oder 1e-3.</translation>
        </message>
        <message>
            <source>{value} is not it.</source>
            <translation>{value} ist es nicht.</translation>
        </message>
        <message>
            <source>Choose negative, zero or positive.</source>
            <translation>Wähle negativ, null oder positiv.</translation>
        </message>
        <message>
            <source>So it is: {of} is {value}.</source>
            <translation>So ist es: {of} ist {value}.</translation>
        </message>
        <message>
            <source>Not so: {of} is {value}. Look at which way the curve leans there.</source>
            <translation>Nicht so: {of} ist {value}. Sieh nach, wohin sich die Kurve dort neigt.</translation>
        </message>
        <message>
            <source>Well guessed: {of} is {value}.</source>
            <translation>Gut geschätzt: {of} ist {value}.</translation>
        </message>
        <message>
            <source>{of} is {value}; your guess is off by more than a factor of {within}.</source>
            <translation>{of} ist {value}; deine Schätzung liegt um mehr als das {within}-Fache daneben.</translation>
        </message>
        <message>
            <source>{of} is {value}, so even the sign is the other one.</source>
            <translation>{of} ist {value}, also ist sogar das Vorzeichen anders.</translation>
        </message>
        <message>
            <source>Your line has the shape of the true curve.</source>
            <translation>Deine Linie hat die Form der wahren Kurve.</translation>
        </message>
        <message>
            <source>Draw over more of the range; at least {fewest} places are needed.</source>
            <translation>Zeichne über mehr vom Bereich; mindestens {fewest} Stellen braucht es.</translation>
        </message>
        <message>
            <source>Where the true curve is above 0, yours is mostly below, and the other way round.</source>
            <translation>Wo die wahre Kurve über 0 liegt, liegt deine meist darunter, und umgekehrt.</translation>
        </message>
        <message>
            <source>Your line runs mostly too high.</source>
            <translation>Deine Linie liegt meist zu hoch.</translation>
        </message>
        <message>
            <source>Your line runs mostly too low.</source>
            <translation>Deine Linie liegt meist zu tief.</translation>
        </message>
        <message>
            <source>Fill in all {count} boxes: each factor, and then their product.</source>
            <translation>Fülle alle {count} Felder: jeden Faktor, und dann ihr Produkt.</translation>
        </message>
        <message>
            <source>The factor d{of}/d{by} is not right yet.</source>
            <translation>Der Faktor d{of}/d{by} stimmt noch nicht.</translation>
        </message>
        <message>
            <source>This is the product of the factors that you typed, so the multiplying is right; factor {number} is not.</source>
            <translation>Das ist das Produkt der Faktoren, die du getippt hast; multipliziert ist also richtig, aber Faktor {number} stimmt nicht.</translation>
        </message>
        <message>
            <source>Each factor is right, and so is their product.</source>
            <translation>Jeder Faktor ist richtig, und ihr Produkt auch.</translation>
        </message>
        <message>
            <source>Pick one of the rules.</source>
            <translation>Wähle eine der Regeln.</translation>
        </message>
        <message>
            <source>That rule does not fit {step}. Ask what was done last when it was computed.</source>
            <translation>Diese Regel passt nicht zu {step}. Frage dich, was beim Ausrechnen zuletzt getan wurde.</translation>
        </message>
        <message>
            <source>{step} is not put together like that. Ask what was done last when it was computed.</source>
            <translation>{step} ist nicht so zusammengesetzt. Frage dich, was beim Ausrechnen zuletzt getan wurde.</translation>
        </message>
        <message>
            <source>Right. Now it reads {formula}</source>
            <translation>Richtig. Jetzt steht da {formula}</translation>
        </message>
        <message>
            <source>Right, and nothing is left to differentiate: {formula}</source>
            <translation>Richtig, und es ist nichts mehr abzuleiten: {formula}</translation>
        </message>
        <message>
            <source>Every step has to be put in its place, once.</source>
            <translation>Jeder Schritt muss an seinen Platz, einmal.</translation>
        </message>
        <message>
            <source>{step} comes too early: its gradient is complete only when {user} has handed its share back.</source>
            <translation>{step} kommt zu früh: Sein Gradient ist erst vollständig, wenn {user} seinen Anteil zurückgegeben hat.</translation>
        </message>
        <message>
            <source>Right: every step comes only when all that used it have handed back their share.</source>
            <translation>Richtig: Jeder Schritt kommt erst, wenn alle, die ihn benutzt haben, ihren Anteil zurückgegeben haben.</translation>
        </message>
        <message>
            <source>Choose one of the answers.</source>
            <translation>Wähle eine der Antworten.</translation>
        </message>
        <message>
            <source>That is part of it; another answer is right too.</source>
            <translation>Das ist ein Teil davon; noch eine andere Antwort ist richtig.</translation>
        </message>
        <message>
            <source>Point at the line at fault, or mend the lines and run them.</source>
            <translation>Zeige auf die fehlerhafte Zeile, oder bessere die Zeilen aus und führe sie aus.</translation>
        </message>
        <message>
            <source>That is the line. Now mend it.</source>
            <translation>Das ist die Zeile. Jetzt bessere sie aus.</translation>
        </message>
        <message>
            <source>Line {line} does what it should; look elsewhere.</source>
            <translation>Zeile {line} tut, was sie soll; sieh anderswo nach.</translation>
        </message>
        <message>
            <source>It still stops at line {line}: {message}</source>
            <translation>Es hält noch in Zeile {line} an: {message}</translation>
        </message>
        <message>
            <source>It runs, but {name} is {found} and should be {expected}.</source>
            <translation>Es läuft, aber {name} ist {found} und sollte {expected} sein.</translation>
        </message>
        <message>
            <source>Mended: it runs, and every number is as it should be.</source>
            <translation>Ausgebessert: Es läuft, und jede Zahl ist, wie sie sein soll.</translation>
        </message>
        <message>
            <source>{name} has to stay where it was; put it back.</source>
            <translation>{name} muss bleiben, wo es war; stell es zurück.</translation>
        </message>
        <message>
            <source>{of} has no value here; move on.</source>
            <translation>{of} hat hier keinen Wert; geh weiter.</translation>
        </message>
        <message>
            <source>Not yet: {of} is {value}, and has to be below {most}.</source>
            <translation>Noch nicht: {of} ist {value} und muss unter {most} liegen.</translation>
        </message>
        <message>
            <source>Not yet: {of} is {value}, and has to be above {least}.</source>
            <translation>Noch nicht: {of} ist {value} und muss über {least} liegen.</translation>
        </message>
        <message>
            <source>Reached.</source>
            <translation>Erreicht.</translation>
        </message>
        <message>
            <source>I could not decide; here is how both look at five points.</source>
            <translation>Das konnte ich nicht entscheiden; so sehen beide an fünf Punkten aus.</translation>
        </message>
        <message>
            <source>Chain rule: outer derivative times inner derivative</source>
            <translation>Kettenregel: äußere Ableitung mal innere Ableitung</translation>
        </message>
        <message>
            <source>Constant factor: it stays</source>
            <translation>Konstanter Faktor: er bleibt</translation>
        </message>
        <message>
            <source>Cosine: cos gives -sin</source>
            <translation>Kosinus: cos gibt -sin</translation>
        </message>
        <message>
            <source>Error function: erf gives a Gaussian</source>
            <translation>Fehlerfunktion: erf gibt eine Gaußkurve</translation>
        </message>
        <message>
            <source>Exponential: it stays, times the logarithm of its base</source>
            <translation>Exponentialfunktion: Sie bleibt, mal den Logarithmus ihrer Basis</translation>
        </message>
        <message>
            <source>Hyperbolic functions</source>
            <translation>Hyperbelfunktionen</translation>
        </message>
        <message>
            <source>Inverse functions</source>
            <translation>Umkehrfunktionen</translation>
        </message>
        <message>
            <source>Logarithm: log u gives u'/u</source>
            <translation>Logarithmus: log u gibt u'/u</translation>
        </message>
        <message>
            <source>Piece by piece</source>
            <translation>Stück für Stück</translation>
        </message>
        <message>
            <source>Power rule: the exponent comes down, and is lowered by 1</source>
            <translation>Potenzregel: Der Exponent kommt nach vorn und wird um 1 kleiner</translation>
        </message>
        <message>
            <source>Product rule: u'v + uv'</source>
            <translation>Produktregel: u'v + uv'</translation>
        </message>
        <message>
            <source>Quotient rule: (u'v - uv')/v²</source>
            <translation>Quotientenregel: (u'v - uv')/v²</translation>
        </message>
        <message>
            <source>Secant, cosecant, cotangent</source>
            <translation>Sekans, Kosekans, Kotangens</translation>
        </message>
        <message>
            <source>Sigmoid: s gives s(1 - s)</source>
            <translation>Sigmoid: s gibt s(1 - s)</translation>
        </message>
        <message>
            <source>Sine: sin gives cos</source>
            <translation>Sinus: sin gibt cos</translation>
        </message>
        <message>
            <source>Gamma functions</source>
            <translation>Gammafunktionen</translation>
        </message>
        <message>
            <source>Sum rule: term by term</source>
            <translation>Summenregel: Term für Term</translation>
        </message>
        <message>
            <source>Tangent: tan gives 1 + tan²</source>
            <translation>Tangens: tan gibt 1 + tan²</translation>
        </message>
        <message>
            <source>What a slope is</source>
            <translation>Was eine Steigung ist</translation>
        </message>
        <message>
            <source>Powers</source>
            <translation>Potenzen</translation>
        </message>
        <message>
            <source>Sums and constant factors</source>
            <translation>Summen und konstante Faktoren</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>Produkte</translation>
        </message>
        <message>
            <source>Quotients</source>
            <translation>Quotienten</translation>
        </message>
        <message>
            <source>The chain rule</source>
            <translation>Die Kettenregel</translation>
        </message>
        <message>
            <source>Exponentials</source>
            <translation>Exponentielles</translation>
        </message>
        <message>
            <source>Logarithms</source>
            <translation>Logarithmen</translation>
        </message>
        <message>
            <source>Sine and cosine</source>
            <translation>Sinus und Kosinus</translation>
        </message>
        <message>
            <source>Sums over paths</source>
            <translation>Summen über Wege</translation>
        </message>
        <message>
            <source>The perceptron's chain</source>
            <translation>Die Kette des Perzeptrons</translation>
        </message>
        <message>
            <source>Cross-entropy and its cancelling</source>
            <translation>Kreuzentropie und ihr Kürzen</translation>
        </message>
        <message>
            <source>What the tape records</source>
            <translation>Was das Band aufzeichnet</translation>
        </message>
        <message>
            <source>Gradients that add up</source>
            <translation>Gradienten, die sich summieren</translation>
        </message>
        <message>
            <source>Stopping the tape</source>
            <translation>Das Band anhalten</translation>
        </message>
        <message>
            <source>Vectors and vᵀJ</source>
            <translation>Vektoren und vᵀJ</translation>
        </message>
        <message>
            <source>Corners</source>
            <translation>Knicke</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>Rundung</translation>
        </message>
        <message>
            <source>Saturation</source>
            <translation>Sättigung</translation>
        </message>
        <message>
            <source>Clamps</source>
            <translation>Schranken</translation>
        </message>
        <message>
            <source>Finite differences</source>
            <translation>Differenzenquotienten</translation>
        </message>
        <message>
            <source>Formulas that grow</source>
            <translation>Formeln, die wachsen</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <source>Differentiate by {wrt}.</source>
            <translation>Leite nach {wrt} ab.</translation>
        </message>
        <message>
            <source>What was done last when {step} was computed? Begin there.</source>
            <translation>Was wurde beim Ausrechnen von {step} zuletzt getan? Fang dort an.</translation>
        </message>
        <message>
            <source>After the first rule it reads {formula}</source>
            <translation>Nach der ersten Regel steht da {formula}</translation>
        </message>
        <message>
            <source>One way to write it: {formula}</source>
            <translation>So kann man es schreiben: {formula}</translation>
        </message>
        <message>
            <source>{path} has more than {megabytes} MB</source>
            <translation>{path} hat mehr als {megabytes} MB</translation>
        </message>
        <message>
            <source>{path} can't be read: {error}</source>
            <translation>{path} ist nicht lesbar: {error}</translation>
        </message>
        <message>
            <source>{path} is not a text in UTF-8; save the table as CSV in UTF-8</source>
            <translation>{path} ist kein Text in UTF-8; sichere die Tabelle als CSV in UTF-8</translation>
        </message>
        <message>
            <source>{path}, line {line}: {why}; export the file again from Triptych</source>
            <translation>{path}, Zeile {line}: {why}; gib die Datei in Triptych noch einmal aus</translation>
        </message>
        <message>
            <source>The file of your progress was damaged and could not be read. It was set aside as {aside}; a new one was begun.</source>
            <translation>Die Datei mit deinem Fortschritt war beschädigt und nicht lesbar. Sie wurde als {aside} beiseitegelegt; eine neue ist begonnen.</translation>
        </message>
        <message>
            <source>The file of your progress, {path}, is damaged and could not be set aside: {error}. Practice goes on, but is not kept.</source>
            <translation>Die Datei mit deinem Fortschritt, {path}, ist beschädigt und ließ sich nicht beiseitelegen: {error}. Das Üben geht weiter, wird aber nicht behalten.</translation>
        </message>
        <message>
            <source>The file of your progress, {path}, was gone, so a new one was begun; what it held is not known any more.</source>
            <translation>Die Datei mit deinem Fortschritt, {path}, war weg, also wurde eine neue begonnen; was sie enthielt, ist nicht mehr bekannt.</translation>
        </message>
        <message>
            <source>The file of your progress, {path}, is in use by another program. Practice goes on, and is kept as soon as the file is free.</source>
            <translation>Die Datei mit deinem Fortschritt, {path}, wird von einem anderen Programm benutzt. Das Üben geht weiter und wird behalten, sobald die Datei frei ist.</translation>
        </message>
        <message>
            <source>The file of your progress, {path}, can't be written ({error}). Practice goes on, but is not kept.</source>
            <translation>Die Datei mit deinem Fortschritt, {path}, lässt sich nicht schreiben ({error}). Das Üben geht weiter, wird aber nicht behalten.</translation>
        </message>
        <message>
            <source>The file of your progress, {path}, was written by a newer Triptych. It is left as it is; practice goes on, but is not kept.</source>
            <translation>Die Datei mit deinem Fortschritt, {path}, stammt von einem neueren Triptych. Sie bleibt, wie sie ist; das Üben geht weiter, wird aber nicht behalten.</translation>
        </message>
        <message>
            <source>This has more than {most} MB, so it was not read; a session is a page or two of text</source>
            <translation>Das hat mehr als {most} MB, also wurde es nicht gelesen; eine Sitzung ist ein, zwei Seiten Text</translation>
        </message>
        <message>
            <source>Here is more than a session keeps ({most} MB in all, 200,000 characters in a cell), so nothing was written; take some of the lab's cells away, or save them as a notebook</source>
            <translation>Hier ist mehr, als eine Sitzung fasst ({most} MB im Ganzen, 200.000 Zeichen je Zelle), daher wurde nichts geschrieben; entferne einige Zellen des Labors, oder speichere sie als Notebook</translation>
        </message>
        <message>
            <source>The file is not a text in UTF-8, so it is no session</source>
            <translation>Die Datei ist kein Text in UTF-8, also keine Sitzung</translation>
        </message>
        <message>
            <source>This is no session, or a damaged one: line {line} can't be read as TOML</source>
            <translation>Das ist keine Sitzung, oder eine beschädigte: Zeile {line} lässt sich nicht als TOML lesen</translation>
        </message>
        <message>
            <source>This is no session: its brackets or names are nested deeper than any session's</source>
            <translation>Das ist keine Sitzung: ihre Klammern oder Namen sind tiefer verschachtelt als in jeder Sitzung</translation>
        </message>
        <message>
            <source>The field '{room}.table' can't be used: row {row} has {has} numbers for {names} names</source>
            <translation>Das Feld '{room}.table' ist nicht brauchbar: Zeile {row} hat {has} Zahlen für {names} Namen</translation>
        </message>
        <message>
            <source>This session was cut short: the line that ends it is missing. Open a whole copy of it, or, if nothing else is missing, write {mark} below it</source>
            <translation>Diese Sitzung ist abgeschnitten: die Zeile, mit der sie endet, fehlt. Öffne eine ganze Kopie, oder schreibe, wenn sonst nichts fehlt, {mark} darunter</translation>
        </message>
        <message>
            <source>This is no session: a line such as triptych = 1 is missing</source>
            <translation>Das ist keine Sitzung: Eine Zeile wie triptych = 1 fehlt</translation>
        </message>
        <message>
            <source>This session has format {number}; this program reads formats up to {known}. Open it with a newer Triptych</source>
            <translation>Diese Sitzung hat Format {number}; dieses Programm liest Formate bis {known}. Öffne sie mit einem neueren Triptych</translation>
        </message>
        <message>
            <source>This session goes with the lessons in {path}, which can't be opened from here; open them from the menu, wherever they are</source>
            <translation>Diese Sitzung gehört zu den Lektionen in {path}, die sich von hier nicht öffnen lassen; öffne sie über das Menü, wo immer sie liegen</translation>
        </message>
        <message>
            <source>The field 'perceptron.program' is no network that the Perceptron room can show</source>
            <translation>Das Feld 'perceptron.program' ist kein Netz, das der Perzeptron-Raum zeigen kann</translation>
        </message>
        <message>
            <source>{name} was changed by another window or program since it was opened or saved here, so nothing was written: save over it, or under another name</source>
            <translation>{name} wurde von einem anderen Fenster oder Programm geändert, seit es hier geöffnet oder gespeichert wurde; darum wurde nichts geschrieben: überschreibe es oder speichere unter anderem Namen</translation>
        </message>
        <message>
            <source>This line is no session, or was changed on its way; copy it once more</source>
            <translation>Diese Zeile ist keine Sitzung, oder sie wurde unterwegs verändert; kopiere sie noch einmal</translation>
        </message>
        <message>
            <source>The line of this session was cut short on its way; copy it once more, to its end</source>
            <translation>Die Zeile dieser Sitzung wurde unterwegs gekürzt; kopiere sie noch einmal, bis zu ihrem Ende</translation>
        </message>
        <message>
            <source>{path} is a folder; choose a file in it</source>
            <translation>{path} ist ein Ordner; wähle eine Datei darin</translation>
        </message>
        <message>
            <source>{path} can't be written: {error}. What was there is as it was; choose another place</source>
            <translation>{path} lässt sich nicht schreiben: {error}. Was dort war, ist, wie es war; wähle einen anderen Ort</translation>
        </message>
        <message>
            <source>The chain rule is written out for numbers; over vectors and matrices the other two show the same</source>
            <translation>Die Kettenregel wird für Zahlen ausgeschrieben; über Vektoren und Matrizen zeigen die anderen zwei dasselbe</translation>
        </message>
        <message>
            <source>There are {count} paths, too many to write each one out; the other two show the same</source>
            <translation>Es gibt {count} Wege, zu viele, um jeden auszuschreiben; die anderen zwei zeigen dasselbe</translation>
        </message>
        <message>
            <source>PyTorch's code for this program could not be had</source>
            <translation>Der Code von PyTorch für dieses Programm war nicht zu bekommen</translation>
        </message>
        <message>
            <source>SymPy has no exact word for something here: {word}</source>
            <translation>SymPy hat hier kein genaues Wort für: {word}</translation>
        </message>
        <message>
            <source>There are {count} numbers to differentiate by, too many to write SymPy's derivatives out</source>
            <translation>Es gibt {count} Zahlen, nach denen abzuleiten ist, zu viele, um SymPys Ableitungen auszuschreiben</translation>
        </message>
        <message>
            <source>Written out, SymPy's derivative would fill many pages; the other two show its numbers</source>
            <translation>Ausgeschrieben würde SymPys Ableitung viele Seiten füllen; die anderen beiden zeigen ihre Zahlen</translation>
        </message>
        <message>
            <source>There is no curve along a single number to be drawn</source>
            <translation>Es gibt keine Kurve längs einer einzelnen Zahl zu zeichnen</translation>
        </message>
        <message>
            <source>At this point SymPy's code has no number for {what}, so it is left out here</source>
            <translation>An dieser Stelle hat der SymPy-Code keine Zahl für {what}, deshalb fehlt er hier</translation>
        </message>
        <message>
            <source>The code gave {found} for {what}, and {shown} is shown. So nothing was written; please report this program</source>
            <translation>Der Code gab {found} für {what}, und gezeigt wird {shown}. Also wurde nichts geschrieben; bitte melde dieses Programm</translation>
        </message>
        <message>
            <source>The code for {name} did not run: {error}. So nothing was written; please report this program</source>
            <translation>Der Code für {name} lief nicht: {error}. Also wurde nichts geschrieben; bitte melde dieses Programm</translation>
        </message>
        <message>
            <source>The code did not end within {seconds} s, so it was stopped and nothing was written</source>
            <translation>Der Code endete nicht innerhalb von {seconds} s, also wurde er abgebrochen und nichts geschrieben</translation>
        </message>
        <message>
            <source>The process that runs the code ended before it was done, so nothing was written; try again</source>
            <translation>Der Prozess, der den Code ausführt, endete zu früh, also wurde nichts geschrieben; versuche es noch einmal</translation>
        </message>
        <message>
            <source>The drawing was not done within {seconds} s, so it was stopped, and there is no file</source>
            <translation>Die Zeichnung war nach {seconds} s nicht fertig; sie wurde abgebrochen, und es gibt keine Datei</translation>
        </message>
        <message>
            <source>The process that draws for files ended before it was done, so there is no file; try again</source>
            <translation>Der Prozess, der für Dateien zeichnet, endete, bevor er fertig war; es gibt keine Datei; versuche es noch einmal</translation>
        </message>
        <message>
            <source>The curves came out differently when the code was run, so they are left out here</source>
            <translation>Die Kurven kamen anders heraus, als der Code lief, also sind sie hier weggelassen</translation>
        </message>
        <message>
            <source>Somewhere along the curves the code has no number to give, so they are left out here</source>
            <translation>Irgendwo längs der Kurven hat der Code keine Zahl zu geben, also sind sie hier weggelassen</translation>
        </message>
        <message>
            <source>The numbers were computed anew and came out differently ({what}: {found}, shown {shown}), so nothing was written. Move a slider and try again</source>
            <translation>Die Zahlen wurden neu berechnet und kamen anders heraus ({what}: {found}, gezeigt {shown}), also wurde nichts geschrieben. Bewege einen Regler und versuche es noch einmal</translation>
        </message>
        <message>
            <source>Cell {number} was not run: {because} A file would not do what it says, so nothing was written</source>
            <translation>Zelle {number} lief nicht: {because} Eine Datei täte nicht, was sie sagt, also wurde nichts geschrieben</translation>
        </message>
        <message>
            <source>Run the cells one by one: cell {number} ends with an error, as in the lab, and a run of the whole file ends there</source>
            <translation>Führe die Zellen einzeln aus: Zelle {number} endet wie im Labor mit einem Fehler, und ein Lauf der ganzen Datei endet dort</translation>
        </message>
        <message>
            <source>There is no answer to this program that could be taken away: {because}</source>
            <translation>Zu diesem Programm gibt es keine Antwort zum Mitnehmen: {because}</translation>
        </message>
        <message>
            <source>Verdicts</source>
            <translation>Urteile</translation>
        </message>
        <message>
            <source>Functions</source>
            <translation>Funktionen</translation>
        </message>
        <message>
            <source>What it says, and where</source>
            <translation>Was sie sagt, und wo</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Definition</translation>
        </message>
        <message>
            <source>Local derivative</source>
            <translation>Lokale Ableitung</translation>
        </message>
        <message>
            <source>What it hands back: v is the gradient that comes to it</source>
            <translation>Was sie zurückgibt: v ist der Gradient, der bei ihr ankommt</translation>
        </message>
        <message>
            <source>Edges</source>
            <translation>Ränder</translation>
        </message>
        <message>
            <source>Real where</source>
            <translation>Reell, wo</translation>
        </message>
        <message>
            <source>Has a slope by {param} where</source>
            <translation>Hat eine Steigung nach {param}, wo</translation>
        </message>
        <message>
            <source>A corner, a jump or a vertical slope where</source>
            <translation>Ein Knick, ein Sprung oder eine senkrechte Steigung, wo</translation>
        </message>
        <message>
            <source>In code, held fixed where</source>
            <translation>Im Code festgehalten, wo</translation>
        </message>
        <message>
            <source>Comes near to, and never reaches,</source>
            <translation>Kommt nahe an, und erreicht nie,</translation>
        </message>
        <message>
            <source>None: it is real and smooth everywhere.</source>
            <translation>Keine: Sie ist überall reell und glatt.</translation>
        </message>
        <message>
            <source>How it is written</source>
            <translation>Wie man sie schreibt</translation>
        </message>
        <message>
            <source>In</source>
            <translation>In</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Geschrieben</translation>
        </message>
        <message>
            <source>a program here</source>
            <translation>hier ein Programm</translation>
        </message>
        <message>
            <source>by its definition</source>
            <translation>durch ihre Definition</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Versuche es</translation>
        </message>
    </context>
    <context>
        <name>examples</name>
        <message>
            <source>First steps</source>
            <translation>Erste Schritte</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>Quadrat</translation>
        </message>
        <message>
            <source>Sine of a square</source>
            <translation>Sinus eines Quadrats</translation>
        </message>
        <message>
            <source>An input used twice: two paths</source>
            <translation>Eine Eingabe, zweimal benutzt: zwei Wege</translation>
        </message>
        <message>
            <source>Product and quotient</source>
            <translation>Produkt und Quotient</translation>
        </message>
        <message>
            <source>Two inputs</source>
            <translation>Zwei Eingaben</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>Lernen</translation>
        </message>
        <message>
            <source>Perceptron with binary cross-entropy</source>
            <translation>Perzeptron mit binärer Kreuzentropie</translation>
        </message>
        <message>
            <source>Cross-entropy written out</source>
            <translation>Kreuzentropie, ausgeschrieben</translation>
        </message>
        <message>
            <source>Line through one point: squared error</source>
            <translation>Gerade durch einen Punkt: quadratischer Fehler</translation>
        </message>
        <message>
            <source>Hinge loss</source>
            <translation>Hinge-Verlust</translation>
        </message>
        <message>
            <source>Network of 2-2-2 units with published numbers (M. Mazur)</source>
            <translation>Netz mit 2-2-2 Einheiten und veröffentlichten Zahlen (M. Mazur)</translation>
        </message>
        <message>
            <source>Vectors</source>
            <translation>Vektoren</translation>
        </message>
        <message>
            <source>Mean of squares</source>
            <translation>Mittel von Quadraten</translation>
        </message>
        <message>
            <source>Dot product into a neuron</source>
            <translation>Skalarprodukt in ein Neuron</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>Abstand</translation>
        </message>
        <message>
            <source>Where the three part</source>
            <translation>Wo sich die drei trennen</translation>
        </message>
        <message>
            <source>Kink: relu at 0</source>
            <translation>Knick: relu bei 0</translation>
        </message>
        <message>
            <source>Kink: the larger of two at a tie</source>
            <translation>Knick: das Größere von zweien bei Gleichstand</translation>
        </message>
        <message>
            <source>Saturation: p is exactly 1 in float32</source>
            <translation>Sättigung: p ist in float32 genau 1</translation>
        </message>
        <message>
            <source>Clamp: a gradient of 0 in float64</source>
            <translation>Schranke: ein Gradient von 0 in float64</translation>
        </message>
        <message>
            <source>Cancellation: 1 - cos(x) for a small x</source>
            <translation>Auslöschung: 1 - cos(x) für kleines x</translation>
        </message>
        <message>
            <source>Overflow: exp of a large number</source>
            <translation>Überlauf: exp einer großen Zahl</translation>
        </message>
        <message>
            <source>Outside the domain: log of a negative number</source>
            <translation>Nicht definiert: log einer negativen Zahl</translation>
        </message>
        <message>
            <source>A masked branch that still hurts</source>
            <translation>Ein maskierter Zweig, der trotzdem stört</translation>
        </message>
        <message>
            <source>Growth</source>
            <translation>Wachstum</translation>
        </message>
        <message>
            <source>Logistic map, five times</source>
            <translation>Logistische Abbildung, fünfmal</translation>
        </message>
    </context>
    <context>
        <name>further</name>
        <message>
            <source>Finite difference</source>
            <translation>Differenzenquotient</translation>
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
            <translation>Komplexer Schritt</translation>
        </message>
        <message>
            <source>Im f(x + ih) / h</source>
            <translation>Im f(x + ih) / h</translation>
        </message>
        <message>
            <source>Forward mode</source>
            <translation>Vorwärtsmodus</translation>
        </message>
        <message>
            <source>dual numbers, one input at a time</source>
            <translation>duale Zahlen, eine Eingabe nach der anderen</translation>
        </message>
        <message>
            <source>dual numbers</source>
            <translation>duale Zahlen</translation>
        </message>
        <message>
            <source>micrograd's tape</source>
            <translation>Band von micrograd</translation>
        </message>
        <message>
            <source>an object for every number, then back</source>
            <translation>ein Objekt für jede Zahl, dann zurück</translation>
        </message>
        <message>
            <source>a tape of objects</source>
            <translation>ein Band aus Objekten</translation>
        </message>
    </context>
    <context>
        <name>lab</name>
        <message>
            <source>{name}: version {was} → {now}</source>
            <translation>{name}: Version {was} → {now}</translation>
        </message>
        <message>
            <source>  (leaf)</source>
            <translation>  (leaf)</translation>
        </message>
        <message>
            <source>  (not on the tape)</source>
            <translation>  (nicht auf dem Band)</translation>
        </message>
        <message>
            <source>freed: {steps}</source>
            <translation>freigegeben: {steps}</translation>
        </message>
        <message>
            <source>recorded anew: {steps}</source>
            <translation>neu aufgezeichnet: {steps}</translation>
        </message>
        <message>
            <source>name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>What it is called</source>
            <translation>Wie er heißt</translation>
        </message>
        <message>
            <source>value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Its numbers, as torch prints them</source>
            <translation>Seine Zahlen, wie torch sie ausgibt</translation>
        </message>
        <message>
            <source>The gradient that backward has added up here so far</source>
            <translation>Der Gradient, den backward hier bis jetzt summiert hat</translation>
        </message>
        <message>
            <source>Whether operations on it are recorded</source>
            <translation>Ob Rechnungen mit ihm aufgezeichnet werden</translation>
        </message>
        <message>
            <source>Whether it was given, and not computed by recorded operations</source>
            <translation>Ob er gegeben ist und nicht durch aufgezeichnete Rechnungen entstand</translation>
        </message>
        <message>
            <source>The step of the tape that made it</source>
            <translation>Der Schritt des Bandes, der ihn gemacht hat</translation>
        </message>
        <message>
            <source>version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>How often its numbers were changed in place</source>
            <translation>Wie oft seine Zahlen an Ort und Stelle geändert wurden</translation>
        </message>
        <message>
            <source>The type of its numbers</source>
            <translation>Der Typ seiner Zahlen</translation>
        </message>
        <message>
            <source>shape</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>How many numbers it has along each axis</source>
            <translation>Wie viele Zahlen er entlang jeder Achse hat</translation>
        </message>
        <message>
            <source>shares</source>
            <translation>teilt mit</translation>
        </message>
        <message>
            <source>The other names of the same numbers in memory</source>
            <translation>Die anderen Namen derselben Zahlen im Speicher</translation>
        </message>
        <message>
            <source>step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>torch's name of the step</source>
            <translation>Name des Schritts bei torch</translation>
        </message>
        <message>
            <source>made</source>
            <translation>machte</translation>
        </message>
        <message>
            <source>The tensor that it made; for AccumulateGrad the leaf that it writes to</source>
            <translation>Der Tensor, den er gemacht hat; bei AccumulateGrad das Blatt, in das er schreibt</translation>
        </message>
        <message>
            <source>hands on to</source>
            <translation>gibt weiter an</translation>
        </message>
        <message>
            <source>The steps that get its gradients in backward</source>
            <translation>Die Schritte, die bei backward seinen Gradienten bekommen</translation>
        </message>
        <message>
            <source>saved for backward</source>
            <translation>für backward aufbewahrt</translation>
        </message>
        <message>
            <source>What it keeps, and whether that was freed or overwritten</source>
            <translation>Was er aufbewahrt, und ob das freigegeben oder überschrieben wurde</translation>
        </message>
        <message>
            <source>freed</source>
            <translation>freigegeben</translation>
        </message>
        <message>
            <source>overwritten</source>
            <translation>überschrieben</translation>
        </message>
    </context>
    <context>
        <name>lab-benches</name>
        <message>
            <source>Who wrote to .grad, and when</source>
            <translation>Wer in .grad geschrieben hat, und wann</translation>
        </message>
        <message>
            <source>backward adds to .grad. It never replaces what is there, so without clearing the same gradient comes twice, three times.</source>
            <translation>backward addiert zu .grad. Es ersetzt nie, was da ist; ohne Leeren kommt derselbe Gradient also zweimal, dreimal.</translation>
        </message>
        <message>
            <source>Nothing clears it</source>
            <translation>Nichts leert es</translation>
        </message>
        <message>
            <source>Every backward adds the same slope once more.</source>
            <translation>Jedes backward addiert dieselbe Steigung noch einmal.</translation>
        </message>
        <message>
            <source>x.grad.zero_()</source>
            <translation>x.grad.zero_()</translation>
        </message>
        <message>
            <source>The same tensor is kept and filled with 0.</source>
            <translation>Derselbe Tensor bleibt und wird mit 0 gefüllt.</translation>
        </message>
        <message>
            <source>x.grad = None</source>
            <translation>x.grad = None</translation>
        </message>
        <message>
            <source>The gradient is thrown away; the next backward makes a new one.</source>
            <translation>Der Gradient wird weggeworfen; das nächste backward macht einen neuen.</translation>
        </message>
        <message>
            <source>optimizer.zero_grad()</source>
            <translation>optimizer.zero_grad()</translation>
        </message>
        <message>
            <source>Today's default leaves None behind, and no 0.</source>
            <translation>Der heutige Standard lässt None zurück und keine 0.</translation>
        </message>
        <message>
            <source>Four ways to stop a gradient</source>
            <translation>Vier Wege, einen Gradienten anzuhalten</translation>
        </message>
        <message>
            <source>f is stopped in four ways after a first backward, and its result is used in a product. Look at what is recorded, what backward says, and what .grad holds.</source>
            <translation>f wird nach einem ersten backward auf vier Wegen angehalten, und sein Ergebnis geht in ein Produkt ein. Sieh dir an, was aufgezeichnet wird, was backward sagt und was .grad hält.</translation>
        </message>
        <message>
            <source>x.requires_grad_(False)</source>
            <translation>x.requires_grad_(False)</translation>
        </message>
        <message>
            <source>The leaf is switched off for good. What it had gathered before stays in .grad, and the product is stopped too.</source>
            <translation>Das Blatt ist ein für alle Mal abgeschaltet. Was es vorher gesammelt hat, bleibt in .grad, und auch das Produkt ist angehalten.</translation>
        </message>
        <message>
            <source>x.detach()</source>
            <translation>x.detach()</translation>
        </message>
        <message>
            <source>The same numbers by another name, without tape. x itself goes on: the product has a slope by x, with y as a constant.</source>
            <translation>Dieselben Zahlen unter anderem Namen, ohne Band. x selbst geht weiter: Das Produkt hat eine Steigung nach x, mit y als Konstante.</translation>
        </message>
        <message>
            <source>with torch.no_grad():</source>
            <translation>with torch.no_grad():</translation>
        </message>
        <message>
            <source>Nothing inside is recorded. Afterwards x is recorded again, and y is a constant in the product.</source>
            <translation>Nichts darin wird aufgezeichnet. Danach wird x wieder aufgezeichnet, und y ist im Produkt eine Konstante.</translation>
        </message>
        <message>
            <source>with torch.inference_mode():</source>
            <translation>with torch.inference_mode():</translation>
        </message>
        <message>
            <source>As no_grad, but what is made inside can never be part of a tape, not even as a constant.</source>
            <translation>Wie no_grad, aber was darin entsteht, kann nie Teil eines Bandes sein, nicht einmal als Konstante.</translation>
        </message>
        <message>
            <source>Who keeps a gradient</source>
            <translation>Wer einen Gradienten behält</translation>
        </message>
        <message>
            <source>A leaf is what you made; what was computed from it passes its gradient on. In place changes are counted, and backward looks at the count.</source>
            <translation>Ein Blatt ist, was du gemacht hast; was daraus berechnet wurde, reicht seinen Gradienten weiter. Änderungen an Ort und Stelle werden gezählt, und backward sieht auf den Zähler.</translation>
        </message>
        <message>
            <source>A leaf</source>
            <translation>Ein Blatt</translation>
        </message>
        <message>
            <source>Its gradient stays.</source>
            <translation>Sein Gradient bleibt.</translation>
        </message>
        <message>
            <source>Not a leaf</source>
            <translation>Kein Blatt</translation>
        </message>
        <message>
            <source>The gradient passes through y, and torch warns the one who looks there.</source>
            <translation>Der Gradient geht durch y hindurch, und torch warnt, wer dort nachsieht.</translation>
        </message>
        <message>
            <source>retain_grad()</source>
            <translation>retain_grad()</translation>
        </message>
        <message>
            <source>Asked beforehand, y keeps a copy of what passes.</source>
            <translation>Vorher gebeten, behält y eine Kopie von dem, was durchgeht.</translation>
        </message>
        <message>
            <source>Changed in place</source>
            <translation>Am Ort geändert</translation>
        </message>
        <message>
            <source>exp saved its own result; adding to that overwrites it, and the version tells.</source>
            <translation>exp hat sein eigenes Ergebnis aufbewahrt; dazu addieren überschreibt es, und die Version verrät es.</translation>
        </message>
        <message>
            <source>A freed tape</source>
            <translation>Ein leeres Band</translation>
        </message>
        <message>
            <source>The first backward lets go of what was saved.</source>
            <translation>Das erste backward gibt frei, was aufbewahrt war.</translation>
        </message>
        <message>
            <source>The same numbers, two names</source>
            <translation>Dieselben Zahlen, zwei Namen</translation>
        </message>
        <message>
            <source>detach shares the numbers, so a change of one is a change of both, and it is counted for both.</source>
            <translation>detach teilt die Zahlen, also ist eine Änderung am einen eine an beiden, und sie zählt für beide.</translation>
        </message>
    </context>
    <context>
        <name>lab-mistakes</name>
        <message>
            <source>Nothing to differentiate</source>
            <translation>Nichts abzuleiten</translation>
        </message>
        <message>
            <source>backward on a plain number</source>
            <translation>backward auf einer einfachen Zahl</translation>
        </message>
        <message>
            <source>Nobody asked for gradients, so nothing was recorded that could be played back.</source>
            <translation>Niemand hat Gradienten verlangt, also wurde nichts aufgezeichnet, was man abspielen könnte.</translation>
        </message>
        <message>
            <source>backward on an integer</source>
            <translation>backward auf einer ganzen Zahl</translation>
        </message>
        <message>
            <source>Two causes in one: gradients were not asked for, and an integer could not have any.</source>
            <translation>Zwei Gründe in einem: Gradienten waren nicht verlangt, und eine ganze Zahl könnte keinen haben.</translation>
        </message>
        <message>
            <source>backward after detach</source>
            <translation>backward nach detach</translation>
        </message>
        <message>
            <source>detach cuts the tape: what follows knows nothing of x.</source>
            <translation>detach schneidet das Band ab: Was folgt, weiß nichts von x.</translation>
        </message>
        <message>
            <source>backward after no_grad</source>
            <translation>backward nach no_grad</translation>
        </message>
        <message>
            <source>Inside no_grad nothing is recorded, so y came into being without a tape.</source>
            <translation>In no_grad wird nichts aufgezeichnet, also entstand y ohne Band.</translation>
        </message>
        <message>
            <source>backward after inference_mode</source>
            <translation>backward nach inference_mode</translation>
        </message>
        <message>
            <source>Inference mode records nothing either.</source>
            <translation>Auch der Inference-Modus zeichnet nichts auf.</translation>
        </message>
        <message>
            <source>backward after requires_grad_(False)</source>
            <translation>backward nach requires_grad_(False)</translation>
        </message>
        <message>
            <source>The leaf was switched off before y was computed.</source>
            <translation>Das Blatt war abgeschaltet, bevor y berechnet wurde.</translation>
        </message>
        <message>
            <source>backward after .item()</source>
            <translation>backward nach .item()</translation>
        </message>
        <message>
            <source>item() gives a plain number; a tensor made of it starts from nothing.</source>
            <translation>item() gibt eine einfache Zahl; ein Tensor daraus beginnt bei nichts.</translation>
        </message>
        <message>
            <source>backward on a comparison</source>
            <translation>backward auf einem Vergleich</translation>
        </message>
        <message>
            <source>A truth value does not move by a little when x does.</source>
            <translation>Ein Wahrheitswert bewegt sich nicht ein wenig, wenn x es tut.</translation>
        </message>
        <message>
            <source>backward on an argmax</source>
            <translation>backward auf einem argmax</translation>
        </message>
        <message>
            <source>A place in a list is a whole number; it has no slope.</source>
            <translation>Ein Platz in einer Liste ist eine ganze Zahl; er hat keine Steigung.</translation>
        </message>
        <message>
            <source>backward after .long()</source>
            <translation>backward nach .long()</translation>
        </message>
        <message>
            <source>Whole numbers leave the tape.</source>
            <translation>Ganze Zahlen verlassen das Band.</translation>
        </message>
        <message>
            <source>requires_grad on the loss only</source>
            <translation>requires_grad nur beim Verlust</translation>
        </message>
        <message>
            <source>The error goes away, and nothing learns: the tape begins at the loss and never reaches w.</source>
            <translation>Der Fehler verschwindet, und nichts lernt: Das Band beginnt beim Verlust und erreicht w nie.</translation>
        </message>
        <message>
            <source>An integer that asks for gradients</source>
            <translation>Eine ganze Zahl, die Gradienten verlangt</translation>
        </message>
        <message>
            <source>Only numbers with a decimal point can have a gradient: write 3.0.</source>
            <translation>Nur Kommazahlen können einen Gradienten haben: Schreib 3.0.</translation>
        </message>
        <message>
            <source>An integer asked afterwards</source>
            <translation>Eine ganze Zahl, nachträglich gebeten</translation>
        </message>
        <message>
            <source>The same, asked by a method: the text is a little different.</source>
            <translation>Dasselbe, mit einer Methode verlangt: Der Text ist ein wenig anders.</translation>
        </message>
        <message>
            <source>A truth value that asks for gradients</source>
            <translation>Ein Wahrheitswert, der Gradienten verlangt</translation>
        </message>
        <message>
            <source>True and False have no slope.</source>
            <translation>True und False haben keine Steigung.</translation>
        </message>
        <message>
            <source>grad by something that does not ask</source>
            <translation>grad nach etwas, das keinen verlangt</translation>
        </message>
        <message>
            <source>a takes part in the product, but it was never told to be recorded.</source>
            <translation>a steht im Produkt, aber ihm wurde nie gesagt, dass es aufgezeichnet werden soll.</translation>
        </message>
        <message>
            <source>grad by something unused</source>
            <translation>grad nach etwas Unbenutztem</translation>
        </message>
        <message>
            <source>a asks for gradients, but the output does not depend on it.</source>
            <translation>a verlangt Gradienten, aber die Ausgabe hängt nicht von ihm ab.</translation>
        </message>
        <message>
            <source>A gradient of a gradient, without create_graph</source>
            <translation>Ein Gradient eines Gradienten, ohne create_graph</translation>
        </message>
        <message>
            <source>The first gradient was computed without being recorded. Give grad create_graph=True.</source>
            <translation>Der erste Gradient wurde berechnet, ohne aufgezeichnet zu werden. Gib grad create_graph=True.</translation>
        </message>
        <message>
            <source>require_grad, without the s</source>
            <translation>require_grad, ohne das s</translation>
        </message>
        <message>
            <source>A misspelt keyword is at least refused.</source>
            <translation>Ein falsch geschriebenes Schlüsselwort wird wenigstens abgelehnt.</translation>
        </message>
        <message>
            <source>The same misspelling as an attribute</source>
            <translation>Derselbe Schreibfehler als Attribut</translation>
        </message>
        <message>
            <source>Python takes any attribute in silence: requires_grad stays False.</source>
            <translation>Python nimmt jedes Attribut stillschweigend: requires_grad bleibt False.</translation>
        </message>
        <message>
            <source>torch.Tensor with a capital T</source>
            <translation>torch.Tensor mit großem T</translation>
        </message>
        <message>
            <source>torch.Tensor is the class; torch.tensor makes a tensor of numbers.</source>
            <translation>torch.Tensor ist die Klasse; torch.tensor macht einen Tensor aus Zahlen.</translation>
        </message>
        <message>
            <source>math on a tracked tensor</source>
            <translation>math auf einem verfolgten Tensor</translation>
        </message>
        <message>
            <source>math gives back a plain number. torch warns that the tape ends here.</source>
            <translation>math gibt eine einfache Zahl zurück. torch warnt, dass das Band endet.</translation>
        </message>
        <message>
            <source>backward on what math gave back</source>
            <translation>backward auf dem, was math zurückgab</translation>
        </message>
        <message>
            <source>A plain number has no backward.</source>
            <translation>Eine einfache Zahl hat kein backward.</translation>
        </message>
        <message>
            <source>numpy on a tracked tensor</source>
            <translation>numpy auf einem verfolgten Tensor</translation>
        </message>
        <message>
            <source>numpy knows no tape, so torch does not hand the numbers over.</source>
            <translation>numpy kennt kein Band, also gibt torch die Zahlen nicht heraus.</translation>
        </message>
        <message>
            <source>.numpy() on a tracked tensor</source>
            <translation>.numpy() auf einem verfolgten Tensor</translation>
        </message>
        <message>
            <source>Detach first, and know that the tape ends there.</source>
            <translation>Erst detach, und wissen, dass das Band dort endet.</translation>
        </message>
        <message>
            <source>A torch function on a plain number</source>
            <translation>Eine torch-Funktion auf einer einfachen Zahl</translation>
        </message>
        <message>
            <source>torch's functions take tensors: wrap the number in torch.tensor.</source>
            <translation>Die Funktionen von torch nehmen Tensoren: Schreib die Zahl in torch.tensor.</translation>
        </message>
        <message>
            <source>x.grad() before backward</source>
            <translation>x.grad() vor backward</translation>
        </message>
        <message>
            <source>grad is not a method. Before the first backward it is None, and None can't be called.</source>
            <translation>grad ist keine Methode. Vor dem ersten backward ist es None, und None lässt sich nicht aufrufen.</translation>
        </message>
        <message>
            <source>x.grad() after backward</source>
            <translation>x.grad() nach backward</translation>
        </message>
        <message>
            <source>After backward it is a tensor, and a tensor can't be called either.</source>
            <translation>Nach backward ist es ein Tensor, und auch ein Tensor lässt sich nicht aufrufen.</translation>
        </message>
        <message>
            <source>Clearing what is not there yet</source>
            <translation>Leeren, was noch nicht da ist</translation>
        </message>
        <message>
            <source>Before the first backward .grad is None.</source>
            <translation>Vor dem ersten backward ist .grad None.</translation>
        </message>
        <message>
            <source>Twice, and adding up</source>
            <translation>Zweimal, und Summieren</translation>
        </message>
        <message>
            <source>backward twice on one graph</source>
            <translation>backward zweimal auf einem Graphen</translation>
        </message>
        <message>
            <source>The first backward let go of what had been saved.</source>
            <translation>Das erste backward hat freigegeben, was aufbewahrt war.</translation>
        </message>
        <message>
            <source>Twice, where nothing was saved</source>
            <translation>Zweimal, wo nichts aufbewahrt war</translation>
        </message>
        <message>
            <source>A sum needs no numbers for its slope, so nothing is freed: it works, and adds up to 2.</source>
            <translation>Eine Summe braucht keine Zahlen für ihre Steigung, also wird nichts freigegeben: Es geht und summiert sich zu 2.</translation>
        </message>
        <message>
            <source>Twice on 2*x</source>
            <translation>Zweimal auf 2*x</translation>
        </message>
        <message>
            <source>A product does save something, even where one factor is a plain 2.</source>
            <translation>Ein Produkt bewahrt etwas auf, auch wo ein Faktor eine einfache 2 ist.</translation>
        </message>
        <message>
            <source>4, 8, 12, 16</source>
            <translation>4, 8, 12, 16</translation>
        </message>
        <message>
            <source>A new forward each time is allowed, and each backward adds to what is there.</source>
            <translation>Jedes Mal neu vorwärts ist erlaubt, und jedes backward addiert zu dem, was da ist.</translation>
        </message>
        <message>
            <source>A name for the old gradient</source>
            <translation>Ein Name für den alten Gradienten</translation>
        </message>
        <message>
            <source>The sum is made in place: the old name shows the new value.</source>
            <translation>Die Summe geschieht an Ort und Stelle: Der alte Name zeigt den neuen Wert.</translation>
        </message>
        <message>
            <source>Off, on again, and a stale 4</source>
            <translation>Aus, wieder an, und eine alte 4</translation>
        </message>
        <message>
            <source>Switching the flag does not clear .grad: 4 becomes 8.</source>
            <translation>Umschalten leert .grad nicht: Aus 4 wird 8.</translation>
        </message>
        <message>
            <source>zero_grad leaves None</source>
            <translation>zero_grad lässt None zurück</translation>
        </message>
        <message>
            <source>Since the default became set_to_none, .grad is None afterwards and not 0.</source>
            <translation>Seit set_to_none der Standard ist, ist .grad danach None und nicht 0.</translation>
        </message>
        <message>
            <source>backward with create_graph</source>
            <translation>backward mit create_graph</translation>
        </message>
        <message>
            <source>The gradient gets a tape of its own, and the two hold each other in memory. Use autograd.grad.</source>
            <translation>Der Gradient bekommt ein eigenes Band, und die zwei halten einander im Speicher. Nimm autograd.grad.</translation>
        </message>
        <message>
            <source>Leaves and updates</source>
            <translation>Blätter und Änderungen</translation>
        </message>
        <message>
            <source>Updating a leaf in place</source>
            <translation>Ein Blatt an Ort und Stelle ändern</translation>
        </message>
        <message>
            <source>A leaf that is recorded can't be overwritten: the tape would point to a number that is gone. Update inside no_grad.</source>
            <translation>Ein aufgezeichnetes Blatt darf nicht überschrieben werden: Das Band zeigte auf eine Zahl, die weg ist. Ändere es in no_grad.</translation>
        </message>
        <message>
            <source>x += 1 on a leaf</source>
            <translation>x += 1 auf einem Blatt</translation>
        </message>
        <message>
            <source>The same for any change in place.</source>
            <translation>Dasselbe bei jeder Änderung an Ort und Stelle.</translation>
        </message>
        <message>
            <source>Writing into a part of a leaf</source>
            <translation>In einen Teil eines Blatts schreiben</translation>
        </message>
        <message>
            <source>A part of a leaf is a view of it, and is guarded as well.</source>
            <translation>Ein Teil eines Blatts ist eine Sicht darauf und ebenso geschützt.</translation>
        </message>
        <message>
            <source>The update that loses its gradient</source>
            <translation>Die Änderung, die ihren Gradienten verliert</translation>
        </message>
        <message>
            <source>w is a new name for something computed: no leaf any more, so its .grad stays None.</source>
            <translation>w ist ein neuer Name für etwas Berechnetes: kein Blatt mehr, also bleibt sein .grad None.</translation>
        </message>
        <message>
            <source>Looking for the gradient of what was computed</source>
            <translation>Den Gradienten von Berechnetem suchen</translation>
        </message>
        <message>
            <source>The gradient went through y to x. Ask y to keep it with retain_grad() before backward.</source>
            <translation>Der Gradient ging durch y zu x. Bitte y vor backward mit retain_grad(), ihn zu behalten.</translation>
        </message>
        <message>
            <source>An update inside no_grad by a new name</source>
            <translation>Eine Änderung in no_grad mit neuem Namen</translation>
        </message>
        <message>
            <source>Inside no_grad the new w is made without requires_grad. Write w -= … there instead.</source>
            <translation>In no_grad entsteht das neue w ohne requires_grad. Schreib dort stattdessen w -= ….</translation>
        </message>
        <message>
            <source>The right update</source>
            <translation>Die richtige Änderung</translation>
        </message>
        <message>
            <source>In place, inside no_grad: w stays a leaf. Its .grad still holds the old value, so clear it.</source>
            <translation>An Ort und Stelle, in no_grad: w bleibt ein Blatt. Sein .grad hält noch den alten Wert, also leere es.</translation>
        </message>
        <message>
            <source>retain_grad without a tape</source>
            <translation>retain_grad ohne Band</translation>
        </message>
        <message>
            <source>Only a tensor that is recorded can keep a gradient.</source>
            <translation>Nur ein aufgezeichneter Tensor kann einen Gradienten behalten.</translation>
        </message>
        <message>
            <source>Switching off something computed</source>
            <translation>Etwas Berechnetes abschalten</translation>
        </message>
        <message>
            <source>Only a leaf has a switch. y.detach() gives the numbers without the tape.</source>
            <translation>Nur ein Blatt hat einen Schalter. y.detach() gibt die Zahlen ohne das Band.</translation>
        </message>
        <message>
            <source>Overwriting what backward needs</source>
            <translation>Überschreiben, was backward braucht</translation>
        </message>
        <message>
            <source>exp saved its own result for its slope, and add_ wrote over it. Use z = z + 1.</source>
            <translation>exp hat für seine Steigung sein eigenes Ergebnis aufbewahrt, und add_ schrieb darüber. Nimm z = z + 1.</translation>
        </message>
        <message>
            <source>The same through detach</source>
            <translation>Dasselbe durch detach</translation>
        </message>
        <message>
            <source>detach shares the numbers, so the change counts for both.</source>
            <translation>detach teilt die Zahlen, also zählt die Änderung für beide.</translation>
        </message>
        <message>
            <source>Updating a saved leaf inside no_grad</source>
            <translation>Ein aufbewahrtes Blatt in no_grad ändern</translation>
        </message>
        <message>
            <source>no_grad allows the change, but y had saved the old x.</source>
            <translation>no_grad erlaubt die Änderung, aber y hatte das alte x aufbewahrt.</translation>
        </message>
        <message>
            <source>Through .data: wrong, and silent</source>
            <translation>Durch .data: falsch, und still</translation>
        </message>
        <message>
            <source>A change through .data is not counted: backward uses the new number and says nothing. The slope at 2 would be 4.</source>
            <translation>Eine Änderung durch .data wird nicht gezählt: backward nimmt die neue Zahl und sagt nichts. Die Steigung bei 2 wäre 4.</translation>
        </message>
        <message>
            <source>An optimizer over something computed</source>
            <translation>Ein Optimierer über etwas Berechnetem</translation>
        </message>
        <message>
            <source>An optimizer changes leaves; w*2 is computed anew each time.</source>
            <translation>Ein Optimierer ändert Blätter; w*2 wird jedes Mal neu berechnet.</translation>
        </message>
        <message>
            <source>A tensor made of a tracked tensor</source>
            <translation>Ein Tensor aus einem verfolgten Tensor</translation>
        </message>
        <message>
            <source>It copies the number and leaves the tape behind; torch tells what to write instead.</source>
            <translation>Er kopiert die Zahl und lässt das Band zurück; torch sagt, was stattdessen zu schreiben ist.</translation>
        </message>
        <message>
            <source>A number for a gradient</source>
            <translation>Eine Zahl als Gradient</translation>
        </message>
        <message>
            <source>A gradient is a tensor, or None.</source>
            <translation>Ein Gradient ist ein Tensor, oder None.</translation>
        </message>
        <message>
            <source>A gradient of another shape</source>
            <translation>Ein Gradient anderer Form</translation>
        </message>
        <message>
            <source>It must have the shape of its tensor.</source>
            <translation>Er muss die Form seines Tensors haben.</translation>
        </message>
        <message>
            <source>An inference tensor on a tape</source>
            <translation>Ein Inference-Tensor auf einem Band</translation>
        </message>
        <message>
            <source>What was made in inference mode can't be saved for backward. Clone it, or use no_grad.</source>
            <translation>Was im Inference-Modus entstand, lässt sich nicht für backward aufbewahren. Klone es, oder nimm no_grad.</translation>
        </message>
        <message>
            <source>Who is a leaf?</source>
            <translation>Wer ist ein Blatt?</translation>
        </message>
        <message>
            <source>Plain data, what was detached, and what was computed from constants are leaves; x.double() and v[0] are not.</source>
            <translation>Einfache Daten, Abgelöstes und was aus Konstanten berechnet wurde, sind Blätter; x.double() und v[0] nicht.</translation>
        </message>
        <message>
            <source>Outputs that are no number</source>
            <translation>Ausgaben, die keine Zahl sind</translation>
        </message>
        <message>
            <source>backward on a vector</source>
            <translation>backward auf einem Vektor</translation>
        </message>
        <message>
            <source>backward starts from one number. Take the sum or the mean, or give it the vector of vᵀJ.</source>
            <translation>backward beginnt bei einer einzelnen Zahl. Nimm Summe oder Mittelwert, oder gib ihm den Vektor von vᵀJ.</translation>
        </message>
        <message>
            <source>A starting vector of another length</source>
            <translation>Ein Startvektor anderer Länge</translation>
        </message>
        <message>
            <source>The vector needs one number for each component of the output.</source>
            <translation>Der Vektor braucht eine Zahl für jede Komponente der Ausgabe.</translation>
        </message>
        <message>
            <source>A list for a starting vector</source>
            <translation>Eine Liste als Startvektor</translation>
        </message>
        <message>
            <source>It must be a tensor.</source>
            <translation>Er muss ein Tensor sein.</translation>
        </message>
        <message>
            <source>A complex output</source>
            <translation>Eine komplexe Ausgabe</translation>
        </message>
        <message>
            <source>One complex number is two numbers.</source>
            <translation>Eine komplexe Zahl sind zwei Zahlen.</translation>
        </message>
        <message>
            <source>Shapes that stretch over each other</source>
            <translation>Formen, die sich übereinander strecken</translation>
        </message>
        <message>
            <source>Three and three by one become three by three: the loss means something else.</source>
            <translation>Drei und drei mal eins werden drei mal drei: Der Verlust bedeutet etwas anderes.</translation>
        </message>
        <message>
            <source>Number types</source>
            <translation>Zahlentypen</translation>
        </message>
        <message>
            <source>float32 @ float64</source>
            <translation>float32 @ float64</translation>
        </message>
        <message>
            <source>Both sides need the same type.</source>
            <translation>Beide Seiten brauchen denselben Typ.</translation>
        </message>
        <message>
            <source>A float32 layer, float64 data</source>
            <translation>Eine float32-Schicht, float64-Daten</translation>
        </message>
        <message>
            <source>Layers are made in float32; the data must be too.</source>
            <translation>Schichten entstehen in float32; die Daten müssen es auch sein.</translation>
        </message>
        <message>
            <source>Integers @ floats</source>
            <translation>Ganze Zahlen @ floats</translation>
        </message>
        <message>
            <source>A product of vectors does not turn integers into floats.</source>
            <translation>Ein Produkt von Vektoren macht aus ganzen Zahlen keine floats.</translation>
        </message>
        <message>
            <source>Cross entropy with an integer target</source>
            <translation>Kreuzentropie mit ganzzahligem Zielwert</translation>
        </message>
        <message>
            <source>The target must be a float of the same type as the prediction.</source>
            <translation>Der Zielwert muss ein float vom selben Typ wie die Vorhersage sein.</translation>
        </message>
        <message>
            <source>Cross entropy with a float64 target</source>
            <translation>Kreuzentropie mit float64-Zielwert</translation>
        </message>
        <message>
            <source>The same for float64.</source>
            <translation>Dasselbe für float64.</translation>
        </message>
        <message>
            <source>The same with logits</source>
            <translation>Dasselbe mit Logits</translation>
        </message>
        <message>
            <source>The same cause in other words.</source>
            <translation>Derselbe Grund in anderen Worten.</translation>
        </message>
        <message>
            <source>A prediction beyond 1</source>
            <translation>Eine Vorhersage über 1</translation>
        </message>
        <message>
            <source>This loss takes probabilities: put a sigmoid before it, or use the one with logits.</source>
            <translation>Dieser Verlust nimmt Wahrscheinlichkeiten: Setz ein Sigmoid davor, oder nimm den mit Logits.</translation>
        </message>
        <message>
            <source>Which type wins?</source>
            <translation>Welcher Typ gewinnt?</translation>
        </message>
        <message>
            <source>A lone number of float64 does not change a vector of float32, but it does change a lone number.</source>
            <translation>Eine einzelne float64-Zahl ändert keinen float32-Vektor, wohl aber eine einzelne Zahl.</translation>
        </message>
        <message>
            <source>gradcheck in float32</source>
            <translation>gradcheck in float32</translation>
        </message>
        <message>
            <source>gradcheck compares with small differences, for which float32 has too few digits. Use float64.</source>
            <translation>gradcheck vergleicht mit kleinen Differenzen, für die float32 zu wenige Stellen hat. Nimm float64.</translation>
        </message>
        <message>
            <source>Kinks, NaN and infinity</source>
            <translation>Knicke, NaN und unendlich</translation>
        </message>
        <message>
            <source>|x| at 0</source>
            <translation>|x| bei 0</translation>
        </message>
        <message>
            <source>There is no slope at the corner; torch says 0.</source>
            <translation>Am Knick gibt es keine Steigung; torch sagt 0.</translation>
        </message>
        <message>
            <source>√(x²) at 0</source>
            <translation>√(x²) bei 0</translation>
        </message>
        <message>
            <source>The same function as |x|, and the chain rule meets ∞ times 0.</source>
            <translation>Dieselbe Funktion wie |x|, und die Kettenregel trifft auf ∞ mal 0.</translation>
        </message>
        <message>
            <source>relu, maximum, clamp and where at 0</source>
            <translation>relu, maximum, clamp und where bei 0</translation>
        </message>
        <message>
            <source>Four ways to write the same corner, and not the same slope. The slope of clamp at its bound has been called a bug and may change.</source>
            <translation>Vier Arten, denselben Knick zu schreiben, und nicht dieselbe Steigung. Die Steigung von clamp an seiner Grenze gilt manchen als Fehler und kann sich ändern.</translation>
        </message>
        <message>
            <source>max of equals</source>
            <translation>max von Gleichen</translation>
        </message>
        <message>
            <source>max() shares the gradient among equals; max(dim) gives it to the first.</source>
            <translation>max() teilt den Gradienten unter Gleichen auf; max(dim) gibt ihn dem ersten.</translation>
        </message>
        <message>
            <source>√x at 0</source>
            <translation>√x bei 0</translation>
        </message>
        <message>
            <source>The tangent is vertical.</source>
            <translation>Die Tangente ist senkrecht.</translation>
        </message>
        <message>
            <source>asin at 1</source>
            <translation>asin bei 1</translation>
        </message>
        <message>
            <source>The tangent is vertical here too.</source>
            <translation>Auch hier ist die Tangente senkrecht.</translation>
        </message>
        <message>
            <source>x^(1/3) at 0</source>
            <translation>x^(1/3) bei 0</translation>
        </message>
        <message>
            <source>And here.</source>
            <translation>Und hier.</translation>
        </message>
        <message>
            <source>log at 0</source>
            <translation>log bei 0</translation>
        </message>
        <message>
            <source>−∞, with an infinite slope.</source>
            <translation>−∞, mit unendlicher Steigung.</translation>
        </message>
        <message>
            <source>0·log 0</source>
            <translation>0·log 0</translation>
        </message>
        <message>
            <source>0 times −∞ is no number.</source>
            <translation>0 mal −∞ ist keine Zahl.</translation>
        </message>
        <message>
            <source>xlogy(0, 0)</source>
            <translation>xlogy(0, 0)</translation>
        </message>
        <message>
            <source>Made for a value of 0; its gradient is no number all the same.</source>
            <translation>Für den Wert 0 gemacht; sein Gradient ist trotzdem keine Zahl.</translation>
        </message>
        <message>
            <source>log of −1</source>
            <translation>log von −1</translation>
        </message>
        <message>
            <source>The value is no number, and the gradient looks fine: 1/x knows nothing of the domain.</source>
            <translation>Der Wert ist keine Zahl, und der Gradient sieht gut aus: 1/x weiß nichts vom Definitionsbereich.</translation>
        </message>
        <message>
            <source>where hides a root</source>
            <translation>where verbirgt eine Wurzel</translation>
        </message>
        <message>
            <source>where picks the value, but the gradient of the other branch is multiplied by 0, and 0 times NaN is NaN.</source>
            <translation>where wählt den Wert, aber der Gradient des anderen Zweigs wird mit 0 multipliziert, und 0 mal NaN ist NaN.</translation>
        </message>
        <message>
            <source>where around sin x / x</source>
            <translation>where um sin x / x</translation>
        </message>
        <message>
            <source>The same. Make the branch itself safe with a second where, or use torch.sinc.</source>
            <translation>Dasselbe. Mach den Zweig selbst mit einem zweiten where sicher, oder nimm torch.sinc.</translation>
        </message>
        <message>
            <source>exp(100) in float32</source>
            <translation>exp(100) in float32</translation>
        </message>
        <message>
            <source>The largest float32 is about 3.4e38.</source>
            <translation>Das größte float32 ist etwa 3.4e38.</translation>
        </message>
        <message>
            <source>log(1 + exp(100))</source>
            <translation>log(1 + exp(100))</translation>
        </message>
        <message>
            <source>Infinite on the way, so the slope is ∞/∞. softplus gives 100 and 1.</source>
            <translation>Unterwegs unendlich, also ist die Steigung ∞/∞. softplus gibt 100 und 1.</translation>
        </message>
        <message>
            <source>1/(1 + exp(100))</source>
            <translation>1/(1 + exp(100))</translation>
        </message>
        <message>
            <source>The value is 0, its slope ∞/∞². torch.sigmoid does not pass through ∞.</source>
            <translation>Der Wert ist 0, seine Steigung ∞/∞². torch.sigmoid geht nicht durch ∞.</translation>
        </message>
        <message>
            <source>(−8)^(1/3)</source>
            <translation>(−8)^(1/3)</translation>
        </message>
        <message>
            <source>A real power of a negative number is no number, although the real root is −2.</source>
            <translation>Eine reelle Potenz einer negativen Zahl ist keine Zahl, obwohl die reelle Wurzel −2 ist.</translation>
        </message>
        <message>
            <source>floor, round and sign</source>
            <translation>floor, round und sign</translation>
        </message>
        <message>
            <source>Flat but for jumps: the gradient is 0 and nothing learns.</source>
            <translation>Flach bis auf Sprünge: Der Gradient ist 0, und nichts lernt.</translation>
        </message>
        <message>
            <source>x // 1</source>
            <translation>x // 1</translation>
        </message>
        <message>
            <source>torch has no derivative for it, and says so only in backward.</source>
            <translation>torch hat keine Ableitung dafür und sagt es erst in backward.</translation>
        </message>
        <message>
            <source>x % 1</source>
            <translation>x % 1</translation>
        </message>
        <message>
            <source>The slope is 1, as if there were no jumps.</source>
            <translation>Die Steigung ist 1, als gäbe es keine Sprünge.</translation>
        </message>
        <message>
            <source>Anomaly mode</source>
            <translation>Anomaliemodus</translation>
        </message>
        <message>
            <source>Anomaly mode stops at the first step whose gradient is no number, and names it.</source>
            <translation>Der Anomaliemodus hält beim ersten Schritt an, dessen Gradient keine Zahl ist, und nennt ihn.</translation>
        </message>
    </context>
    <context>
        <name>ledger</name>
        <message>
            <source>forward</source>
            <translation>vorwärts</translation>
        </message>
        <message>
            <source>back</source>
            <translation>zurück</translation>
        </message>
        <message>
            <source>way</source>
            <translation>Weg</translation>
        </message>
        <message>
            <source>step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>in {dtype}</source>
            <translation>in {dtype}</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>exakt</translation>
        </message>
        <message>
            <source>own error</source>
            <translation>eigener Fehler</translation>
        </message>
        <message>
            <source>inherited</source>
            <translation>geerbt</translation>
        </message>
        <message>
            <source>{way} at {step} ({inherited} ulp inherited, {own} of its own)</source>
            <translation>{way} bei {step} ({inherited} ulp geerbt, {own} selbst gemacht)</translation>
        </message>
        <message>
            <source>No step lost more than it was handed.</source>
            <translation>Kein Schritt hat mehr verloren, als er geerbt hat.</translation>
        </message>
        <message>
            <source>Most was lost {places}.</source>
            <translation>Am meisten ging {places} verloren.</translation>
        </message>
        <message>
            <source>&lt;- most is lost here</source>
            <translation>&lt;- hier am meisten verloren</translation>
        </message>
    </context>
    <context>
        <name>losses</name>
        <message>
            <source>written out</source>
            <translation>ausgeschrieben</translation>
        </message>
        <message>
            <source>with the notebooks' clamp</source>
            <translation>mit der Schranke der Notebooks</translation>
        </message>
        <message>
            <source>binary_cross_entropy</source>
            <translation>binary_cross_entropy</translation>
        </message>
        <message>
            <source>with logits</source>
            <translation>mit Logits</translation>
        </message>
        <message>
            <source>Means over {count} rows, {dtype}; s = 0 is added to each {z}, so dL/ds is what a bias gets:</source>
            <translation>Mittelwerte über {count} Zeilen, {dtype}; zu jedem {z} wird s = 0 addiert, also ist dL/ds das, was ein Bias bekommt:</translation>
        </message>
        <message>
            <source>At {z} = {zv}, {y} = {yv}, {dtype}:</source>
            <translation>Bei {z} = {zv}, {y} = {yv}, {dtype}:</translation>
        </message>
        <message>
            <source>cross-entropy is meant for a target from 0 to 1, and {y} is outside.</source>
            <translation>Kreuzentropie ist für einen Zielwert von 0 bis 1 gedacht, und {y} liegt außerhalb.</translation>
        </message>
        <message>
            <source> and </source>
            <translation> und </translation>
        </message>
        <message>
            <source>all four can learn here, with the same dL/d{by}.</source>
            <translation>alle vier können hier lernen, mit demselben dL/d{by}.</translation>
        </message>
        <message>
            <source>all four can learn here; their dL/d{by} lie within {spread} of each other.</source>
            <translation>alle vier können hier lernen; ihre dL/d{by} liegen höchstens {spread} auseinander.</translation>
        </message>
        <message>
            <source>never moves, for L stands at {loss} and dL/d{by} is 0, where it is truly {exact}.</source>
            <translation>kommt nie vom Fleck, denn L steht bei {loss} und dL/d{by} ist 0, in Wahrheit aber {exact}.</translation>
        </message>
        <message>
            <source>broken, for L = {loss} and dL/d{by} = {slope}.</source>
            <translation>kaputt, denn L = {loss} und dL/d{by} = {slope}.</translation>
        </message>
    </context>
    <context>
        <name>ops</name>
        <message>
            <source>a plus b</source>
            <translation>a plus b</translation>
        </message>
        <message>
            <source>a minus b</source>
            <translation>a minus b</translation>
        </message>
        <message>
            <source>a times b</source>
            <translation>a mal b</translation>
        </message>
        <message>
            <source>a divided by b</source>
            <translation>a durch b</translation>
        </message>
        <message>
            <source>a to the power b; a negative base needs a whole exponent</source>
            <translation>a hoch b; eine negative Basis braucht einen ganzen Exponenten</translation>
        </message>
        <message>
            <source>minus a</source>
            <translation>minus a</translation>
        </message>
        <message>
            <source>e to the power x</source>
            <translation>e hoch x</translation>
        </message>
        <message>
            <source>natural logarithm (log and ln are the same here)</source>
            <translation>natürlicher Logarithmus (log und ln sind hier dasselbe)</translation>
        </message>
        <message>
            <source>logarithm to base 2</source>
            <translation>Logarithmus zur Basis 2</translation>
        </message>
        <message>
            <source>logarithm to base 10</source>
            <translation>Logarithmus zur Basis 10</translation>
        </message>
        <message>
            <source>log(1 + x), exact for small x</source>
            <translation>log(1 + x), genau für kleines x</translation>
        </message>
        <message>
            <source>exp(x) - 1, exact for small x</source>
            <translation>exp(x) - 1, genau für kleines x</translation>
        </message>
        <message>
            <source>square root</source>
            <translation>Quadratwurzel</translation>
        </message>
        <message>
            <source>real cube root, also of negative numbers; PyTorch has none, so it runs sign(x)*abs(x)^(1/3)</source>
            <translation>reelle dritte Wurzel, auch negativer Zahlen; PyTorch hat keine, also läuft dort sign(x)*abs(x)^(1/3)</translation>
        </message>
        <message>
            <source>distance from 0</source>
            <translation>Abstand von 0</translation>
        </message>
        <message>
            <source>-1, 0 or 1; flat on both sides of its jump at 0</source>
            <translation>-1, 0 oder 1; flach auf beiden Seiten des Sprungs bei 0</translation>
        </message>
        <message>
            <source>largest whole number that is not above x; flat between its jumps</source>
            <translation>größte ganze Zahl, die nicht über x liegt; flach zwischen den Sprüngen</translation>
        </message>
        <message>
            <source>smallest whole number that is not below x; flat between its jumps</source>
            <translation>kleinste ganze Zahl, die nicht unter x liegt; flach zwischen den Sprüngen</translation>
        </message>
        <message>
            <source>nearest whole number, halves to the even one; flat between its jumps</source>
            <translation>nächste ganze Zahl, Halbe zur geraden; flach zwischen den Sprüngen</translation>
        </message>
        <message>
            <source>x without what stands after the point; flat between its jumps</source>
            <translation>x ohne das, was hinter dem Punkt steht; flach zwischen den Sprüngen</translation>
        </message>
        <message>
            <source>what stands after the point, with the sign of x as in PyTorch; slope 1 between its jumps</source>
            <translation>was hinter dem Punkt steht, mit dem Vorzeichen von x wie in PyTorch; Steigung 1 zwischen den Sprüngen</translation>
        </message>
        <message>
            <source>a - b*floor(a/b), with the sign of b, as PyTorch and Python's % have it</source>
            <translation>a - b*floor(a/b), mit dem Vorzeichen von b, wie in PyTorch und bei % in Python</translation>
        </message>
        <message>
            <source>a - b*trunc(a/b), with the sign of a, as in C</source>
            <translation>a - b*trunc(a/b), mit dem Vorzeichen von a, wie in C</translation>
        </message>
        <message>
            <source>0 below 0, 1 above and value at 0 (1/2 where none is given); PyTorch has no derivative of it</source>
            <translation>0 unter 0, 1 darüber und value bei 0 (1/2, wo keiner gegeben ist); PyTorch hat keine Ableitung davon</translation>
        </message>
        <message>
            <source>sine, x in radians</source>
            <translation>Sinus, x im Bogenmaß</translation>
        </message>
        <message>
            <source>cosine, x in radians</source>
            <translation>Kosinus, x im Bogenmaß</translation>
        </message>
        <message>
            <source>tangent, x in radians</source>
            <translation>Tangens, x im Bogenmaß</translation>
        </message>
        <message>
            <source>angle whose sine is x</source>
            <translation>Winkel, dessen Sinus x ist</translation>
        </message>
        <message>
            <source>angle whose cosine is x</source>
            <translation>Winkel, dessen Kosinus x ist</translation>
        </message>
        <message>
            <source>angle whose tangent is x</source>
            <translation>Winkel, dessen Tangens x ist</translation>
        </message>
        <message>
            <source>angle of the point (x, y); jumps on the negative x axis</source>
            <translation>Winkel des Punkts (x, y); springt auf der negativen x-Achse</translation>
        </message>
        <message>
            <source>secant, 1/cos(x)</source>
            <translation>Sekans, 1/cos(x)</translation>
        </message>
        <message>
            <source>cosecant, 1/sin(x)</source>
            <translation>Kosekans, 1/sin(x)</translation>
        </message>
        <message>
            <source>cotangent, cos(x)/sin(x)</source>
            <translation>Kotangens, cos(x)/sin(x)</translation>
        </message>
        <message>
            <source>angle whose secant is x, acos(1/x)</source>
            <translation>Winkel, dessen Sekans x ist, acos(1/x)</translation>
        </message>
        <message>
            <source>angle whose cosecant is x, asin(1/x)</source>
            <translation>Winkel, dessen Kosekans x ist, asin(1/x)</translation>
        </message>
        <message>
            <source>angle between 0 and pi whose cotangent is x, pi/2 - atan(x); some programs jump at 0 instead</source>
            <translation>Winkel zwischen 0 und pi, dessen Kotangens x ist, pi/2 - atan(x); manche Programme springen stattdessen bei 0</translation>
        </message>
        <message>
            <source>sqrt(a^2 + b^2), without overflow on the way</source>
            <translation>sqrt(a^2 + b^2), ohne Überlauf unterwegs</translation>
        </message>
        <message>
            <source>sin(pi*x)/(pi*x) and 1 at 0, as in PyTorch and NumPy; SymPy and many books leave out the pi</source>
            <translation>sin(pi*x)/(pi*x) und 1 bei 0, wie in PyTorch und NumPy; SymPy und viele Bücher lassen das pi weg</translation>
        </message>
        <message>
            <source>hyperbolic sine</source>
            <translation>Sinus hyperbolicus</translation>
        </message>
        <message>
            <source>hyperbolic cosine</source>
            <translation>Kosinus hyperbolicus</translation>
        </message>
        <message>
            <source>hyperbolic tangent, between -1 and 1</source>
            <translation>Tangens hyperbolicus, zwischen -1 und 1</translation>
        </message>
        <message>
            <source>inverse of sinh</source>
            <translation>Umkehrung von sinh</translation>
        </message>
        <message>
            <source>inverse of cosh, for x &gt;= 1</source>
            <translation>Umkehrung von cosh, für x &gt;= 1</translation>
        </message>
        <message>
            <source>inverse of tanh, for -1 &lt; x &lt; 1</source>
            <translation>Umkehrung von tanh, für -1 &lt; x &lt; 1</translation>
        </message>
        <message>
            <source>error function of Gauss's integral</source>
            <translation>Fehlerfunktion des Gaußschen Integrals</translation>
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
            <translation>Umkehrung von sech, acosh(1/x)</translation>
        </message>
        <message>
            <source>inverse of csch, asinh(1/x)</source>
            <translation>Umkehrung von csch, asinh(1/x)</translation>
        </message>
        <message>
            <source>inverse of coth, atanh(1/x)</source>
            <translation>Umkehrung von coth, atanh(1/x)</translation>
        </message>
        <message>
            <source>1 - erf(x), exact for large x</source>
            <translation>1 - erf(x), genau für großes x</translation>
        </message>
        <message>
            <source>inverse of erf, for -1 &lt; x &lt; 1</source>
            <translation>Umkehrung von erf, für -1 &lt; x &lt; 1</translation>
        </message>
        <message>
            <source>log of the absolute value of the gamma function, as in PyTorch</source>
            <translation>Logarithmus des Betrags der Gammafunktion, wie in PyTorch</translation>
        </message>
        <message>
            <source>the gamma function, (x - 1)! for whole x &gt; 0; PyTorch has none, so it runs exp(lgamma(x)) with its sign</source>
            <translation>die Gammafunktion, (x - 1)! für ganzes x &gt; 0; PyTorch hat keine, also läuft exp(lgamma(x)) mit ihrem Vorzeichen</translation>
        </message>
        <message>
            <source>slope of lgamma, also psi</source>
            <translation>Steigung von lgamma, auch psi</translation>
        </message>
        <message>
            <source>n-th slope of digamma; n is a whole number, typed, and has no derivative of its own</source>
            <translation>n-te Steigung von digamma; n ist eine getippte ganze Zahl und hat keine eigene Ableitung</translation>
        </message>
        <message>
            <source>log(x/(1 - x)), inverse of sigmoid</source>
            <translation>log(x/(1 - x)), Umkehrung von sigmoid</translation>
        </message>
        <message>
            <source>x*log(y), and 0 where x is 0</source>
            <translation>x*log(y), und 0, wo x gleich 0 ist</translation>
        </message>
        <message>
            <source>2 to the power x</source>
            <translation>2 hoch x</translation>
        </message>
        <message>
            <source>log(exp(a) + exp(b)), without overflow on the way</source>
            <translation>log(exp(a) + exp(b)), ohne Überlauf unterwegs</translation>
        </message>
        <message>
            <source>1/(1 + exp(-x)), between 0 and 1</source>
            <translation>1/(1 + exp(-x)), zwischen 0 und 1</translation>
        </message>
        <message>
            <source>log(sigmoid(x)), stable</source>
            <translation>log(sigmoid(x)), stabil</translation>
        </message>
        <message>
            <source>log(1 + exp(x)); above 20 it is x itself, as in PyTorch</source>
            <translation>log(1 + exp(x)); über 20 ist es x selbst, wie in PyTorch</translation>
        </message>
        <message>
            <source>x above 0, otherwise 0</source>
            <translation>x über 0, sonst 0</translation>
        </message>
        <message>
            <source>x above 0, otherwise slope*x (slope 0.01 where none is given)</source>
            <translation>x über 0, sonst slope*x (slope 0.01, wo keiner gegeben ist)</translation>
        </message>
        <message>
            <source>x above 0, otherwise alpha*(exp(x) - 1) (alpha 1 where none is given)</source>
            <translation>x über 0, sonst alpha*(exp(x) - 1) (alpha 1, wo keines gegeben ist)</translation>
        </message>
        <message>
            <source>x times the normal distribution's share below x</source>
            <translation>x mal der Anteil der Normalverteilung unter x</translation>
        </message>
        <message>
            <source>x*sigmoid(x), also swish</source>
            <translation>x*sigmoid(x), auch swish</translation>
        </message>
        <message>
            <source>x above 0, otherwise a*x; PyTorch's own takes its a by channels, so where(x &gt; 0, x, a*x) runs</source>
            <translation>x über 0, sonst a*x; PyTorch selbst nimmt sein a je Kanal, also läuft where(x &gt; 0, x, a*x)</translation>
        </message>
        <message>
            <source>1.0507*x above 0, otherwise 1.7581*(exp(x) - 1)</source>
            <translation>1.0507*x über 0, sonst 1.7581*(exp(x) - 1)</translation>
        </message>
        <message>
            <source>x above 0, otherwise alpha*(exp(x/alpha) - 1) (alpha 1 where none is given); smooth at 0</source>
            <translation>x über 0, sonst alpha*(exp(x/alpha) - 1) (alpha 1, wo keines gegeben ist); glatt bei 0</translation>
        </message>
        <message>
            <source>x held between 0 and 6</source>
            <translation>x, zwischen 0 und 6 gehalten</translation>
        </message>
        <message>
            <source>x held between lo and hi (-1 and 1 where none are given), with slope 0 at the corners</source>
            <translation>x, zwischen lo und hi gehalten (-1 und 1, wo keine gegeben sind), mit Steigung 0 an den Knicken</translation>
        </message>
        <message>
            <source>x/6 + 1/2 held between 0 and 1; PyTorch's own keeps the slope 1/6 in float32, so relu6(x + 3)/6 runs</source>
            <translation>x/6 + 1/2, zwischen 0 und 1 gehalten; PyTorch selbst behält in float32 die Steigung 1/6, also läuft relu6(x + 3)/6</translation>
        </message>
        <message>
            <source>x*hardsigmoid(x)</source>
            <translation>x*hardsigmoid(x)</translation>
        </message>
        <message>
            <source>x moved towards 0 by lambd (1/2 where none is given), and 0 within it</source>
            <translation>x um lambd zur 0 hin verschoben (1/2, wo keines gegeben ist), und 0 innerhalb davon</translation>
        </message>
        <message>
            <source>x, and 0 within lambd of 0 (1/2 where none is given)</source>
            <translation>x, und 0 im Abstand lambd von 0 (1/2, wo keines gegeben ist)</translation>
        </message>
        <message>
            <source>x*tanh(softplus(x))</source>
            <translation>x*tanh(softplus(x))</translation>
        </message>
        <message>
            <source>x/(1 + |x|), between -1 and 1</source>
            <translation>x/(1 + |x|), zwischen -1 und 1</translation>
        </message>
        <message>
            <source>x - tanh(x)</source>
            <translation>x - tanh(x)</translation>
        </message>
        <message>
            <source>the larger one; at a tie PyTorch gives each half</source>
            <translation>das Größere; bei Gleichstand gibt PyTorch jedem die Hälfte</translation>
        </message>
        <message>
            <source>the smaller one; at a tie PyTorch gives each half</source>
            <translation>das Kleinere; bei Gleichstand gibt PyTorch jedem die Hälfte</translation>
        </message>
        <message>
            <source>x held between lo and hi</source>
            <translation>x, zwischen lo und hi gehalten</translation>
        </message>
        <message>
            <source>a where the condition holds, otherwise b</source>
            <translation>a, wo die Bedingung gilt, sonst b</translation>
        </message>
        <message>
            <source>mean squared error, mean((p - y)^2)</source>
            <translation>mittlerer quadratischer Fehler, mean((p - y)^2)</translation>
        </message>
        <message>
            <source>mean absolute error, mean(|p - y|)</source>
            <translation>mittlerer absoluter Fehler, mean(|p - y|)</translation>
        </message>
        <message>
            <source>binary cross-entropy as textbooks write it; its PyTorch form clamps p to 1e-8 .. 1 - 1e-8 first</source>
            <translation>binäre Kreuzentropie, wie Lehrbücher sie schreiben; ihre PyTorch-Form begrenzt p vorher auf 1e-8 .. 1 - 1e-8</translation>
        </message>
        <message>
            <source>binary cross-entropy; PyTorch's own holds each logarithm at -100, and p*(1 - p) at 1e-12 coming back</source>
            <translation>binäre Kreuzentropie; die von PyTorch hält jeden Logarithmus bei -100, und auf dem Rückweg p*(1 - p) bei 1e-12</translation>
        </message>
        <message>
            <source>binary cross-entropy of sigmoid(z), computed from z without rounding p first</source>
            <translation>binäre Kreuzentropie von sigmoid(z), aus z gerechnet, ohne vorher p zu runden</translation>
        </message>
        <message>
            <source>max(0, 1 - y*p) for a label y of -1 or 1</source>
            <translation>max(0, 1 - y*p) für einen Zielwert y von -1 oder 1</translation>
        </message>
        <message>
            <source>half the square within 1 of the target, straight beyond (delta = 1)</source>
            <translation>halbes Quadrat bis 1 vom Zielwert, darüber gerade (delta = 1)</translation>
        </message>
        <message>
            <source>sum of the elements</source>
            <translation>Summe der Elemente</translation>
        </message>
        <message>
            <source>mean of the elements</source>
            <translation>Mittelwert der Elemente</translation>
        </message>
        <message>
            <source>sum of a*b, element by element</source>
            <translation>Summe von a*b, Element für Element</translation>
        </message>
        <message>
            <source>length: sqrt(sum(x^2))</source>
            <translation>Länge: sqrt(sum(x^2))</translation>
        </message>
        <message>
            <source>largest element; at a tie PyTorch shares the gradient</source>
            <translation>größtes Element; bei Gleichstand teilt PyTorch den Gradienten auf</translation>
        </message>
        <message>
            <source>smallest element; at a tie PyTorch shares the gradient</source>
            <translation>kleinstes Element; bei Gleichstand teilt PyTorch den Gradienten auf</translation>
        </message>
        <message>
            <source>number of elements</source>
            <translation>Zahl der Elemente</translation>
        </message>
        <message>
            <source>product of the elements</source>
            <translation>Produkt der Elemente</translation>
        </message>
        <message>
            <source>sum((x - mean(x))^2)/(n - 1), unbiased as in PyTorch; NumPy divides by n</source>
            <translation>sum((x - mean(x))^2)/(n - 1), erwartungstreu wie in PyTorch; NumPy teilt durch n</translation>
        </message>
        <message>
            <source>sqrt(var(x)), unbiased as in PyTorch; NumPy divides by n</source>
            <translation>sqrt(var(x)), mit n - 1 wie in PyTorch; NumPy teilt durch n</translation>
        </message>
        <message>
            <source>log(sum(exp(x))), without overflow on the way</source>
            <translation>log(sum(exp(x))), ohne Überlauf unterwegs</translation>
        </message>
        <message>
            <source>exp(x)/sum(exp(x)), shares that sum to 1</source>
            <translation>exp(x)/sum(exp(x)), Anteile mit der Summe 1</translation>
        </message>
        <message>
            <source>log(softmax(x)), without rounding the shares first</source>
            <translation>log(softmax(x)), ohne die Anteile vorher zu runden</translation>
        </message>
        <message>
            <source>sums of the first 1, 2, 3, ... elements</source>
            <translation>Summen der ersten 1, 2, 3, ... Elemente</translation>
        </message>
        <message>
            <source>products of the first 1, 2, 3, ... elements</source>
            <translation>Produkte der ersten 1, 2, 3, ... Elemente</translation>
        </message>
        <message>
            <source>the elements in reverse order</source>
            <translation>die Elemente in umgekehrter Reihenfolge</translation>
        </message>
        <message>
            <source>matrix times vector</source>
            <translation>Matrix mal Vektor</translation>
        </message>
        <message>
            <source>vector times matrix</source>
            <translation>Vektor mal Matrix</translation>
        </message>
        <message>
            <source>A @ B: rows of A times columns of B; also A @ x for a vector x</source>
            <translation>A @ B: Zeilen von A mal Spalten von B; auch A @ x für einen Vektor x</translation>
        </message>
        <message>
            <source>every a times every b, as a matrix</source>
            <translation>jedes a mal jedes b, als Matrix</translation>
        </message>
        <message>
            <source>rows become columns; a vector stays as it is</source>
            <translation>Zeilen werden Spalten; ein Vektor bleibt, wie er ist</translation>
        </message>
        <message>
            <source>sum of the diagonal of a square matrix</source>
            <translation>Summe der Diagonale einer quadratischen Matrix</translation>
        </message>
        <message>
            <source>determinant of a square matrix of at most 5 rows</source>
            <translation>Determinante einer quadratischen Matrix mit höchstens 5 Zeilen</translation>
        </message>
        <message>
            <source>inverse of a square matrix of at most 3 rows</source>
            <translation>Inverse einer quadratischen Matrix mit höchstens 3 Zeilen</translation>
        </message>
        <message>
            <source>the rows of a matrix end to end, as a vector</source>
            <translation>die Zeilen einer Matrix hintereinander, als Vektor</translation>
        </message>
        <message>
            <source>a matrix of one row or column as a vector</source>
            <translation>eine Matrix mit einer Zeile oder Spalte als Vektor</translation>
        </message>
        <message>
            <source>a vector as a matrix of one row (dim=0) or column (dim=1)</source>
            <translation>ein Vektor als Matrix mit einer Zeile (dim=0) oder Spalte (dim=1)</translation>
        </message>
        <message>
            <source>the same numbers in rows of another length; row by row, as in PyTorch</source>
            <translation>dieselben Zahlen in Zeilen von anderer Länge; Zeile für Zeile, wie in PyTorch</translation>
        </message>
        <message>
            <source>a vector as the diagonal of a matrix, or the diagonal of a matrix as a vector</source>
            <translation>ein Vektor als Diagonale einer Matrix oder die Diagonale einer Matrix als Vektor</translation>
        </message>
        <message>
            <source>cross product of two vectors of 3</source>
            <translation>Kreuzprodukt zweier Vektoren mit 3 Zahlen</translation>
        </message>
        <message>
            <source>a is below b</source>
            <translation>a liegt unter b</translation>
        </message>
        <message>
            <source>a is at most b</source>
            <translation>a ist höchstens b</translation>
        </message>
        <message>
            <source>a is above b</source>
            <translation>a liegt über b</translation>
        </message>
        <message>
            <source>a is at least b</source>
            <translation>a ist mindestens b</translation>
        </message>
        <message>
            <source>a equals b</source>
            <translation>a ist gleich b</translation>
        </message>
        <message>
            <source>a differs from b</source>
            <translation>a ist verschieden von b</translation>
        </message>
        <message>
            <source>both hold</source>
            <translation>beide gelten</translation>
        </message>
        <message>
            <source>one holds</source>
            <translation>eines gilt</translation>
        </message>
        <message>
            <source>does not hold</source>
            <translation>gilt nicht</translation>
        </message>
    </context>
    <context>
        <name>stretches</name>
        <message>
            <source>{step} is {value} in {dtype} {where}</source>
            <translation>{step} ist {value} in {dtype} {where}</translation>
        </message>
        <message>
            <source>{step} is clamped {where}: its gradient is 0</source>
            <translation>{step} ist {where} begrenzt: Sein Gradient ist 0</translation>
        </message>
        <message>
            <source>{step} is outside its domain {where}</source>
            <translation>{step} ist {where} außerhalb seines Definitionsbereichs</translation>
        </message>
        <message>
            <source>{step} breaks down {where}</source>
            <translation>{step} versagt {where}</translation>
        </message>
        <message>
            <source>at every {name} of this range</source>
            <translation>bei jedem {name} in diesem Bereich</translation>
        </message>
        <message>
            <source>at {name} = {low}</source>
            <translation>bei {name} = {low}</translation>
        </message>
        <message>
            <source>from {name} = {low}</source>
            <translation>ab {name} = {low}</translation>
        </message>
        <message>
            <source>up to {name} = {high}</source>
            <translation>bis {name} = {high}</translation>
        </message>
        <message>
            <source>from {name} = {low} to {high}</source>
            <translation>von {name} = {low} bis {high}</translation>
        </message>
    </context>
    <context>
        <name>surface</name>
        <message>
            <source>chain rule</source>
            <translation>Kettenregel</translation>
        </message>
        <message>
            <source>{of} is {value} at {place}.</source>
            <translation>{of} ist {value} bei {place}.</translation>
        </message>
        <message>
            <source>The columns differ on {names} here: {each}.</source>
            <translation>Die Spalten weichen hier bei {names} voneinander ab: {each}.</translation>
        </message>
        <message>
            <source>Uphill (dashed arrow): {slopes}.</source>
            <translation>Bergauf (gestrichelter Pfeil): {slopes}.</translation>
        </message>
        <message>
            <source>{column}'s gradient is no number here, so one step makes {names} nan or infinite.</source>
            <translation>Der Gradient nach {column} ist hier keine Zahl; ein Schritt macht {names} also nan oder unendlich.</translation>
        </message>
        <message>
            <source> and </source>
            <translation> und </translation>
        </message>
        <message>
            <source>{column}'s gradient is 0 here, so a step stays where it is.</source>
            <translation>Der Gradient nach {column} ist hier 0; ein Schritt bleibt also, wo er ist.</translation>
        </message>
        <message>
            <source>One step at rate {rate} (solid arrow) leads to {place}{beyond}, where {of} is {value}.</source>
            <translation>Ein Schritt mit Rate {rate} (durchgezogener Pfeil) führt zu {place}{beyond}, wo {of} gleich {value} ist.</translation>
        </message>
        <message>
            <source>, outside of this picture</source>
            <translation>, außerhalb dieses Bildes</translation>
        </message>
        <message>
            <source>{of} has no finite number anywhere in these ranges.</source>
            <translation>{of} hat in diesen Bereichen nirgends eine endliche Zahl.</translation>
        </message>
        <message>
            <source>{of} is {value} everywhere in these ranges: {names} change nothing.</source>
            <translation>{of} ist in diesen Bereichen überall {value}: {names} ändern nichts.</translation>
        </message>
        <message>
            <source>Lowest of the points drawn: {value} at {place}; highest {high}.</source>
            <translation>Tiefster der gezeichneten Punkte: {value} bei {place}; höchster {high}.</translation>
        </message>
        <message>
            <source>Hatched: {of} is {what} on {share} % of the plane.</source>
            <translation>Schraffiert: {of} ist {what} auf {share} % der Ebene.</translation>
        </message>
    </context>
    <context>
        <name>tape</name>
        <message>
            <source>Forward: {said} = {value}</source>
            <translation>Vorwärts: {said} = {value}</translation>
        </message>
        <message>
            <source>Backward: {name}.grad = {number}</source>
            <translation>Rückwärts: {name}.grad = {number}</translation>
        </message>
        <message>
            <source>Backward: {name} hands on to {handed}</source>
            <translation>Rückwärts: {name} gibt weiter an {handed}</translation>
        </message>
        <message>
            <source>{n} routes to {wrt}, sum {value}</source>
            <translation>{n} Wege zu {wrt}, Summe {value}</translation>
        </message>
        <message>
            <source>one route to {wrt}: {value}</source>
            <translation>ein Weg zu {wrt}: {value}</translation>
        </message>
        <message>
            <source>{words}; the {n} largest are drawn</source>
            <translation>{words}; die {n} größten sind gezeichnet</translation>
        </message>
        <message>
            <source>input</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>no gradient comes here</source>
            <translation>hier kommt kein Gradient an</translation>
        </message>
        <message>
            <source>not tracked</source>
            <translation>nicht verfolgt</translation>
        </message>
        <message>
            <source>by {name}</source>
            <translation>durch {name}</translation>
        </message>
        <message>
            <source>+ {n} more uses</source>
            <translation>+ {n} weitere</translation>
        </message>
        <message>
            <source>{n} steps</source>
            <translation>{n} Schritte</translation>
        </message>
        <message>
            <source>{n} saved, freed</source>
            <translation>{n} behalten, freigegeben</translation>
        </message>
        <message>
            <source>{n} saved</source>
            <translation>{n} behalten</translation>
        </message>
        <message>
            <source>gradient {number}</source>
            <translation>Gradient {number}</translation>
        </message>
        <message>
            <source>{words}; PyTorch: {number}</source>
            <translation>{words}; PyTorch: {number}</translation>
        </message>
        <message>
            <source>freed</source>
            <translation>freigegeben</translation>
        </message>
        <message>
            <source>changed in place</source>
            <translation>an Ort und Stelle geändert</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>behalten</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>behalten</translation>
        </message>
        <message>
            <source>a Python number</source>
            <translation>eine Python-Zahl</translation>
        </message>
    </context>
    <context>
        <name>verdict</name>
        <message>
            <source>They agree</source>
            <translation>Einig</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>Rundung</translation>
        </message>
        <message>
            <source>Cancellation</source>
            <translation>Auslöschung</translation>
        </message>
        <message>
            <source>Saturated</source>
            <translation>Gesättigt</translation>
        </message>
        <message>
            <source>At a kink</source>
            <translation>An einem Knick</translation>
        </message>
        <message>
            <source>Clamped</source>
            <translation>Begrenzt</translation>
        </message>
        <message>
            <source>Masked</source>
            <translation>Maskiert</translation>
        </message>
        <message>
            <source>Overflow</source>
            <translation>Überlauf</translation>
        </message>
        <message>
            <source>Outside the domain</source>
            <translation>Nicht definiert</translation>
        </message>
        <message>
            <source>They differ</source>
            <translation>Uneinig</translation>
        </message>
        <message>
            <source>Not tracked</source>
            <translation>Nicht verfolgt</translation>
        </message>
        <message>
            <source>Not complete yet</source>
            <translation>Noch nicht vollständig</translation>
        </message>
        <message>
            <source>No verdict</source>
            <translation>Kein Urteil</translation>
        </message>
        <message>
            <source>1 digit</source>
            <translation>1 Stelle</translation>
        </message>
        <message>
            <source>{n} digits</source>
            <translation>{n} Stellen</translation>
        </message>
        <message>
            <source>to 1 digit</source>
            <translation>auf 1 Stelle</translation>
        </message>
        <message>
            <source>to {n} digits</source>
            <translation>auf {n} Stellen</translation>
        </message>
        <message>
            <source>1 digit right</source>
            <translation>1 Stelle richtig</translation>
        </message>
        <message>
            <source>{n} digits right</source>
            <translation>{n} Stellen richtig</translation>
        </message>
    </context>
</TS>
