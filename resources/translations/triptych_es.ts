<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Triptych {version}</source>
            <translation>Acerca de Triptych {version}</translation>
        </message>
        <message>
            <source>not loaded yet</source>
            <translation>aún sin cargar</translation>
        </message>
        <message>
            <source>Packed copy in {folder}</source>
            <translation>Copia empaquetada en {folder}</translation>
        </message>
        <message>
            <source>What Triptych is made of</source>
            <translation>De qué está hecho Triptych</translation>
        </message>
        <message>
            <source>Choose a part to read its licence below.</source>
            <translation>Elige una parte para leer su licencia abajo.</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>The licence of the part that is chosen above.</source>
            <translation>La licencia de la parte elegida arriba.</translation>
        </message>
        <message>
            <source>One derivative in three panels, and the reason whenever they differ. Triptych is free software under the MIT licence. It uses Qt and PySide6 under the GNU Lesser General Public License, version 3: you may replace their libraries by your own.</source>
            <translation>Una derivada en tres paneles, y la razón cuando no coinciden. Triptych es software libre con licencia MIT. Usa Qt y PySide6 con la GNU Lesser General Public License, versión 3: puedes sustituir sus bibliotecas por las tuyas.</translation>
        </message>
        <message>
            <source>Copy the versions</source>
            <translation>Copiar las versiones</translation>
        </message>
        <message>
            <source>Put the versions on the clipboard, for a report.</source>
            <translation>Pone las versiones en el portapapeles, para un informe.</translation>
        </message>
        <message>
            <source>{name} {version} came without a text; its makers name its licence as: {licence}</source>
            <translation>{name} {version} llegó sin texto; sus autores indican como licencia: {licence}</translation>
        </message>
    </context>
    <context>
        <name>AsPerceptron</name>
        <message>
            <source>As a perceptron</source>
            <translation>Como perceptrón</translation>
        </message>
        <message>
            <source>Open in the Perceptron room</source>
            <translation>Abrir en la sala Perceptrón</translation>
        </message>
        <message>
            <source>Go on with this program, and these values, in the Perceptron room.</source>
            <translation>Seguir con este programa, y con estos valores, en la sala Perceptrón.</translation>
        </message>
        <message>
            <source>The program can't be read yet.</source>
            <translation>El programa aún no se puede leer.</translation>
        </message>
    </context>
    <context>
        <name>AskingSide</name>
        <message>
            <source>INPUTS</source>
            <translation>ENTRADAS</translation>
        </message>
        <message>
            <source>READ AS</source>
            <translation>LEÍDO COMO</translation>
        </message>
    </context>
    <context>
        <name>AutogradColumn</name>
        <message>
            <source>tape recorded, then replayed</source>
            <translation>cinta grabada, luego reproducida</translation>
        </message>
        <message>
            <source>by its tape</source>
            <translation>con su cinta</translation>
        </message>
        <message>
            <source>The chain of grad_fn</source>
            <translation>La cadena de grad_fn</translation>
        </message>
        <message>
            <source>What torch recorded, from the output back; arrow keys walk it</source>
            <translation>Lo que grabó torch, desde la salida hacia atrás; las flechas lo recorren</translation>
        </message>
        <message>
            <source>Shows the code that ran</source>
            <translation>Muestra el código que se ejecutó</translation>
        </message>
        <message>
            <source>the code that ran</source>
            <translation>el código ejecutado</translation>
        </message>
        <message>
            <source>PyTorch is loading…</source>
            <translation>PyTorch se está cargando…</translation>
        </message>
    </context>
    <context>
        <name>AxisStrip</name>
        <message>
            <source>Slider of the plots' axis</source>
            <translation>Deslizador del eje de las gráficas</translation>
        </message>
    </context>
    <context>
        <name>BoundaryPlot</name>
        <message>
            <source>The rows and the boundary between their classes</source>
            <translation>Las filas y la frontera entre sus clases</translation>
        </message>
        <message>
            <source>Point at a row for its numbers, click to pick it; Ctrl+C copies the boundary.</source>
            <translation>Señala una fila para ver sus números, haz clic para elegirla; Ctrl+C copia la frontera.</translation>
        </message>
        <message>
            <source>Row {row}</source>
            <translation>Fila {row}</translation>
        </message>
    </context>
    <context>
        <name>ButtonWords</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Do not save</source>
            <translation>No guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Forget them</source>
            <translation>Olvidarlos</translation>
        </message>
    </context>
    <context>
        <name>ByHandColumn</name>
        <message>
            <source>Chain rule</source>
            <translation>Regla de la cadena</translation>
        </message>
        <message>
            <source>local derivative × local derivative</source>
            <translation>derivada local × derivada local</translation>
        </message>
        <message>
            <source>step by step</source>
            <translation>paso a paso</translation>
        </message>
    </context>
    <context>
        <name>Card</name>
        <message>
            <source>an earlier answer</source>
            <translation>una respuesta anterior</translation>
        </message>
        <message>
            <source>earlier</source>
            <translation>anterior</translation>
        </message>
    </context>
    <context>
        <name>ChainCard</name>
        <message>
            <source>The chain</source>
            <translation>La cadena</translation>
        </message>
        <message>
            <source>Cancel p(1 − p)</source>
            <translation>Cancelar p(1 − p)</translation>
        </message>
        <message>
            <source>Numbers stand here for one row: pick one on the Data page.</source>
            <translation>Aquí van los números de una sola fila: elige una en la página Datos.</translation>
        </message>
        <message>
            <source>pick one row</source>
            <translation>elige una fila</translation>
        </message>
        <message>
            <source>nothing cancels</source>
            <translation>nada se cancela</translation>
        </message>
        <message>
            <source>Show dL/dz as p - y in one piece, or as its two factors, in which p(1 - p) cancels.</source>
            <translation>Muestra dL/dz como p - y en una pieza, o como sus dos factores, en los que p(1 - p) se cancela.</translation>
        </message>
        <message>
            <source>Here nothing cancels: it needs a sigmoid and a cross-entropy of p.</source>
            <translation>Aquí nada se cancela: hace falta una sigmoide y una entropía cruzada de p.</translation>
        </message>
    </context>
    <context>
        <name>ChainPicture</name>
        <message>
            <source>The chain, drawn</source>
            <translation>La cadena, dibujada</translation>
        </message>
        <message>
            <source>Point at a number for all its digits, or walk with the arrow keys; Ctrl+C copies all.</source>
            <translation>Señala un número para ver todas sus cifras, o recorre con las flechas; Ctrl+C lo copia todo.</translation>
        </message>
    </context>
    <context>
        <name>ClassPage</name>
        <message>
            <source>Lesson</source>
            <translation>Lección</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <source>Tried by</source>
            <translation>Intentada por</translation>
        </message>
        <message>
            <source>Right at once</source>
            <translation>Bien a la primera</translation>
        </message>
        <message>
            <source>Solved by</source>
            <translation>Resuelta por</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>Hints</source>
            <translation>Pistas</translation>
        </message>
        <message>
            <source>Mistakes</source>
            <translation>Errores</translation>
        </message>
        <message>
            <source>Still at it</source>
            <translation>Aún en ello</translation>
        </message>
        <message>
            <source>Where the class stumbled</source>
            <translation>Dónde tropezó la clase</translation>
        </message>
        <message>
            <source>{learners} learners, {attempts} attempts. Where most stumbled comes first.</source>
            <translation>{learners} estudiantes, {attempts} intentos. Primero va donde más tropezaron.</translation>
        </message>
    </context>
    <context>
        <name>Client</name>
        <message>
            <source>The computing process is starting.</source>
            <translation>El proceso de cálculo está arrancando.</translation>
        </message>
        <message>
            <source>Ready.</source>
            <translation>Listo.</translation>
        </message>
        <message>
            <source>Computing …</source>
            <translation>Calculando …</translation>
        </message>
        <message>
            <source>No answer within {seconds} s, so it was stopped; what is shown is older.</source>
            <translation>Sin respuesta en {seconds} s, así que se detuvo; lo que se muestra es anterior.</translation>
        </message>
        <message>
            <source>The computing process ended and was started again.</source>
            <translation>El proceso de cálculo terminó y se ha vuelto a arrancar.</translation>
        </message>
        <message>
            <source>The computing process ended {times} times in a row. Try again, or report it.</source>
            <translation>El proceso de cálculo terminó {times} veces seguidas. Inténtalo otra vez, o comunícalo.</translation>
        </message>
    </context>
    <context>
        <name>CloseButton</name>
        <message>
            <source>Close Tab</source>
            <translation>Cerrar pestaña</translation>
        </message>
    </context>
    <context>
        <name>CodeView</name>
        <message>
            <source>The PyTorch code that ran</source>
            <translation>El código de PyTorch ejecutado</translation>
        </message>
        <message>
            <source>This code ran; it runs unchanged in a notebook</source>
            <translation>Este código se ejecutó; funciona igual en un cuaderno</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy the PyTorch code</source>
            <translation>Copiar el código de PyTorch</translation>
        </message>
        <message>
            <source>Copies the code to the clipboard</source>
            <translation>Copia el código al portapapeles</translation>
        </message>
    </context>
    <context>
        <name>ColumnCard</name>
        <message>
            <source>waiting…</source>
            <translation>esperando…</translation>
        </message>
        <message>
            <source>{title}: how it came about</source>
            <translation>{title}: cómo se obtuvo</translation>
        </message>
        <message>
            <source>Scroll with the arrow keys for what has no room</source>
            <translation>Desplázate con las flechas hasta lo que no cabe</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>sin valor</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>What it belongs to</source>
            <translation>A qué pertenece</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Do something by its name</source>
            <translation>Hacer algo por su nombre</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>¿Qué quieres hacer?</translation>
        </message>
        <message>
            <source>A few letters are enough; arrows choose, Enter does it, Esc leaves.</source>
            <translation>Bastan unas letras; las flechas eligen, Intro lo hace, Esc sale.</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
        <message>
            <source>the verdict</source>
            <translation>el veredicto</translation>
        </message>
        <message>
            <source>Go to {name}</source>
            <translation>Ir a {name}</translation>
        </message>
        <message>
            <source>Panel</source>
            <translation>Panel</translation>
        </message>
        <message>
            <source>Do not differentiate by {name}</source>
            <translation>No derivar respecto de {name}</translation>
        </message>
        <message>
            <source>Differentiate by {name}</source>
            <translation>Derivar respecto de {name}</translation>
        </message>
        <message>
            <source>Differentiate by</source>
            <translation>Derivar respecto de</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Columna</translation>
        </message>
        <message>
            <source>Compute in {dtype}</source>
            <translation>Calcular en {dtype}</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vista</translation>
        </message>
        <message>
            <source>Colours as the system</source>
            <translation>Colores como el sistema</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>Colores claros</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>Colores oscuros</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>Type at {percent} %</source>
            <translation>Letra al {percent} %</translation>
        </message>
        <message>
            <source>Example: {group}</source>
            <translation>Ejemplo: {group}</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Tecla</translation>
        </message>
        <message>
            <source>On the screen</source>
            <translation>En la pantalla</translation>
        </message>
    </context>
    <context>
        <name>ControlKeys</name>
        <message>
            <source>a slider</source>
            <translation>un deslizador</translation>
        </message>
        <message>
            <source>an exact value</source>
            <translation>un valor exacto</translation>
        </message>
        <message>
            <source>a column's number</source>
            <translation>número de una columna</translation>
        </message>
        <message>
            <source>a plot</source>
            <translation>una curva</translation>
        </message>
        <message>
            <source>a drawing</source>
            <translation>un dibujo</translation>
        </message>
        <message>
            <source>a box of the tape</source>
            <translation>una caja de la cinta</translation>
        </message>
        <message>
            <source>a cell of the lab</source>
            <translation>una celda del taller</translation>
        </message>
        <message>
            <source>a line of steps</source>
            <translation>una línea de pasos</translation>
        </message>
        <message>
            <source>a pad of keys</source>
            <translation>un teclado</translation>
        </message>
        <message>
            <source>a surface</source>
            <translation>superficie</translation>
        </message>
        <message>
            <source>a matrix</source>
            <translation>una matriz</translation>
        </message>
        <message>
            <source>a table</source>
            <translation>una tabla</translation>
        </message>
        <message>
            <source>a task</source>
            <translation>una tarea</translation>
        </message>
        <message>
            <source>while something is presented (F11)</source>
            <translation>mientras se presenta algo (F11)</translation>
        </message>
        <message>
            <source>A step; Shift: a tenth of one, Ctrl: ten</source>
            <translation>Un paso; Mayús: una décima, Ctrl: diez</translation>
        </message>
        <message>
            <source>A tenth of the range</source>
            <translation>Una décima del intervalo</translation>
        </message>
        <message>
            <source>To an end of the range</source>
            <translation>A un extremo del intervalo</translation>
        </message>
        <message>
            <source>Play, or stand still</source>
            <translation>Reproducir, o detener</translation>
        </message>
        <message>
            <source>Take what was typed</source>
            <translation>Tomar lo escrito</translation>
        </message>
        <message>
            <source>Bring the old value back</source>
            <translation>Recuperar el valor anterior</translation>
        </message>
        <message>
            <source>Show how the number came about</source>
            <translation>Mostrar cómo salió el número</translation>
        </message>
        <message>
            <source>Copy all digits</source>
            <translation>Copiar las cifras</translation>
        </message>
        <message>
            <source>Show its numbers as a table</source>
            <translation>Mostrar sus números como tabla</translation>
        </message>
        <message>
            <source>Copy or save the picture</source>
            <translation>Copiar o guardar la imagen</translation>
        </message>
        <message>
            <source>Go to what is beside it</source>
            <translation>Ir a lo que está al lado</translation>
        </message>
        <message>
            <source>Move the drawing</source>
            <translation>Mover el dibujo</translation>
        </message>
        <message>
            <source>Larger, smaller</source>
            <translation>Mayor, menor</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>Mostrarlo todo</translation>
        </message>
        <message>
            <source>Fold a box, or unfold it</source>
            <translation>Plegar o desplegar una caja</translation>
        </message>
        <message>
            <source>Run the cell</source>
            <translation>Ejecutar la celda</translation>
        </message>
        <message>
            <source>Run the cell and go on to the next</source>
            <translation>Ejecutar la celda y pasar a la siguiente</translation>
        </message>
        <message>
            <source>Copy the rows that are chosen</source>
            <translation>Copiar las filas elegidas</translation>
        </message>
        <message>
            <source>Have the answer judged</source>
            <translation>Hacer juzgar la respuesta</translation>
        </message>
        <message>
            <source>Show the next piece</source>
            <translation>Mostrar la pieza siguiente</translation>
        </message>
        <message>
            <source>Take the last piece back</source>
            <translation>Retirar la última pieza</translation>
        </message>
        <message>
            <source>Show all pieces</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>Another panel</source>
            <translation>Otro panel</translation>
        </message>
        <message>
            <source>Move the slider</source>
            <translation>Mover el deslizador</translation>
        </message>
        <message>
            <source>The panel with this number; two digits in turn make one number</source>
            <translation>El panel con este número; dos cifras seguidas forman un número</translation>
        </message>
        <message>
            <source>Point at the program's next step, or the one before</source>
            <translation>Señalar el paso siguiente del programa, o el anterior</translation>
        </message>
        <message>
            <source>Another slider</source>
            <translation>Otro deslizador</translation>
        </message>
        <message>
            <source>A spot around the pointer</source>
            <translation>Un foco en torno al puntero</translation>
        </message>
        <message>
            <source>A black screen</source>
            <translation>Pantalla en negro</translation>
        </message>
        <message>
            <source>End it</source>
            <translation>Terminar</translation>
        </message>
    </context>
    <context>
        <name>CopyAs</name>
        <message>
            <source>copy as</source>
            <translation>copiar como</translation>
        </message>
        <message>
            <source>Copy the program as</source>
            <translation>Copiar el programa como</translation>
        </message>
        <message>
            <source>Copies the program as plain text, Python, PyTorch, SymPy or LaTeX</source>
            <translation>Copia el programa como texto simple, Python, PyTorch, SymPy o LaTeX</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texto simple</translation>
        </message>
        <message>
            <source>Python with NumPy</source>
            <translation>Python con NumPy</translation>
        </message>
        <message>
            <source>PyTorch with its gradient</source>
            <translation>PyTorch con su gradiente</translation>
        </message>
        <message>
            <source>SymPy with its derivatives</source>
            <translation>SymPy con sus derivadas</translation>
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
            <translation>Abrir lecciones</translation>
        </message>
        <message>
            <source>Lessons (*.zip *.md)</source>
            <translation>Lecciones (*.zip *.md)</translation>
        </message>
        <message>
            <source>Open a folder of lessons</source>
            <translation>Abrir una carpeta de lecciones</translation>
        </message>
        <message>
            <source>Merge CSV files</source>
            <translation>Unir archivos CSV</translation>
        </message>
        <message>
            <source>Tables (*.csv);;All files (*)</source>
            <translation>Tablas (*.csv);;Todos los archivos (*)</translation>
        </message>
    </context>
    <context>
        <name>CurveChoice</name>
        <message>
            <source>Names whose curves are drawn</source>
            <translation>Nombres cuyas curvas se dibujan</translation>
        </message>
        <message>
            <source>Which names' curves are drawn: at most {most} at once.</source>
            <translation>De qué nombres se dibujan las curvas: como mucho {most} a la vez.</translation>
        </message>
        <message>
            <source>{count} of {all} names ▾</source>
            <translation>{count} de {all} nombres ▾</translation>
        </message>
        <message>
            <source>Draw {name}</source>
            <translation>Dibujar {name}</translation>
        </message>
    </context>
    <context>
        <name>DataNotes</name>
        <message>
            <source>The table is as it was.</source>
            <translation>La tabla está como estaba.</translation>
        </message>
    </context>
    <context>
        <name>DataPage</name>
        <message>
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>With {count} inputs there is no picture: it shows one or two.</source>
            <translation>Con {count} entradas no hay dibujo: se muestran una o dos.</translation>
        </message>
        <message>
            <source>No rows yet: choose a ready set, open or drop a CSV file, or paste from a spreadsheet.</source>
            <translation>Aún no hay filas: elige una tabla lista, abre o suelta un archivo CSV, o pega desde una hoja de cálculo.</translation>
        </message>
    </context>
    <context>
        <name>DataTools</name>
        <message>
            <source>Ready sets ▾</source>
            <translation>Tablas listas ▾</translation>
        </message>
        <message>
            <source>Tables that are there to begin with</source>
            <translation>Tablas que ya están aquí</translation>
        </message>
        <message>
            <source>Open CSV …</source>
            <translation>Abrir CSV …</translation>
        </message>
        <message>
            <source>Read a table from a file; or drop one here</source>
            <translation>Lee una tabla de un archivo; o suelta uno aquí</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <source>Put the table on the clipboard here (Ctrl+V)</source>
            <translation>Pone aquí la tabla del portapapeles (Ctrl+V)</translation>
        </message>
        <message>
            <source>Add row</source>
            <translation>Añadir fila</translation>
        </message>
        <message>
            <source>Add a row at the end, a copy of the last one</source>
            <translation>Añade una fila al final, copia de la última</translation>
        </message>
        <message>
            <source>Delete row</source>
            <translation>Borrar fila</translation>
        </message>
        <message>
            <source>Take the chosen rows away (Delete)</source>
            <translation>Quita las filas elegidas (Supr)</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Take the last change back (Ctrl+Z)</source>
            <translation>Deshace el último cambio (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Copy command</source>
            <translation>Copiar la orden</translation>
        </message>
        <message>
            <source>Copy the command that computes this from these very numbers</source>
            <translation>Copia la orden que calcula esto con estos mismos números</translation>
        </message>
        <message>
            <source>What the program takes</source>
            <translation>Lo que toma el programa</translation>
        </message>
        <message>
            <source>Whether the loss is the mean over all rows, or that of one row</source>
            <translation>Si la pérdida es la media de todas las filas o la de una sola</translation>
        </message>
        <message>
            <source>Mean over all rows</source>
            <translation>Media de todas las filas</translation>
        </message>
        <message>
            <source>The picked row</source>
            <translation>La fila elegida</translation>
        </message>
        <message>
            <source>The sliders alone</source>
            <translation>Solo los deslizadores</translation>
        </message>
        <message>
            <source>Which output's boundary is drawn</source>
            <translation>De qué salida se dibuja la frontera</translation>
        </message>
        <message>
            <source>Which output's boundary is drawn, and which value the last column has</source>
            <translation>De qué salida se dibuja la frontera, y qué valor tiene la última columna</translation>
        </message>
        <message>
            <source>Open a table</source>
            <translation>Abrir una tabla</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
        </message>
    </context>
    <context>
        <name>DataWords</name>
        <message>
            <source>Boundary: {line}</source>
            <translation>Frontera: {line}</translation>
        </message>
        <message>
            <source>Boundary: {line}, nowhere while {w} is 0</source>
            <translation>Frontera: {line}, en ningún sitio mientras {w} sea 0</translation>
        </message>
        <message>
            <source>Boundary: {line}, at {x} = {at}</source>
            <translation>Frontera: {line}, en {x} = {at}</translation>
        </message>
        <message>
            <source>{count} of {all} rows are on their own side.</source>
            <translation>{count} de {all} filas están de su lado.</translation>
        </message>
    </context>
    <context>
        <name>DecimalChoice</name>
        <message>
            <source>Numbers with a decimal comma: 3,14</source>
            <translation>Números con coma decimal: 3,14</translation>
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
            <translation>◆ h = {h} se desvía en {error}</translation>
        </message>
        <message>
            <source>● the best tried, h = {h}, by {error}</source>
            <translation>● el mejor probado, h = {h}, por {error}</translation>
        </message>
    </context>
    <context>
        <name>DtypeChoice</name>
        <message>
            <source>Number type</source>
            <translation>Tipo de número</translation>
        </message>
        <message>
            <source>about 7 digits, as in the notebooks</source>
            <translation>unas 7 cifras, como en los cuadernos</translation>
        </message>
        <message>
            <source>about 16 digits</source>
            <translation>unas 16 cifras</translation>
        </message>
        <message>
            <source>Compute in {dtype}</source>
            <translation>Calcular en {dtype}</translation>
        </message>
        <message>
            <source>Compute in {dtype}: {digits}</source>
            <translation>Calcular en {dtype}: {digits}</translation>
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message>
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>One line for each step; the last line is differentiated.</source>
            <translation>Una línea por paso; se deriva la última.</translation>
        </message>
        <message>
            <source>Lines such as y = x^2. The last line is the output.</source>
            <translation>Líneas como y = x^2. La última línea es la salida.</translation>
        </message>
        <message>
            <source>Type an expression, for example  sin(x^2)</source>
            <translation>Escribe una expresión, por ejemplo  sin(x^2)</translation>
        </message>
        <message>
            <source>Not inserted: the program would have {size} characters, and {limit} is the most.</source>
            <translation>No insertado: el programa tendría {size} caracteres, y {limit} es el máximo.</translation>
        </message>
    </context>
    <context>
        <name>ErrorPlot</name>
        <message>
            <source>Error of the finite difference against h</source>
            <translation>Error de la diferencia finita según h</translation>
        </message>
        <message>
            <source>Error against h, both logarithmic; ◆ is the h that is used, ● the best one tried</source>
            <translation>Error según h, ambos logarítmicos; ◆ es la h usada, ● la mejor probada</translation>
        </message>
        <message>
            <source>error</source>
            <translation>error</translation>
        </message>
    </context>
    <context>
        <name>ExactBox</name>
        <message>
            <source>The exact value: 6.7, or pi/2, 1e-3, inf, nan. Enter takes it.</source>
            <translation>El valor exacto: 6.7, o pi/2, 1e-3, inf, nan. Intro lo toma.</translation>
        </message>
        <message>
            <source>One number is needed here, not a list.</source>
            <translation>Aquí hace falta un solo número, no una lista.</translation>
        </message>
    </context>
    <context>
        <name>ExpressionRoom</name>
        <message>
            <source>Show or hide the palette that builds the program by clicking.</source>
            <translation>Muestra u oculta la paleta que compone el programa con clics.</translation>
        </message>
        <message>
            <source>Palette</source>
            <translation>Paleta</translation>
        </message>
        <message>
            <source>Examples ▾</source>
            <translation>Ejemplos ▾</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Ejemplos</translation>
        </message>
        <message>
            <source>Ready programs, each with something to see.</source>
            <translation>Programas listos, cada uno con algo que ver.</translation>
        </message>
        <message>
            <source>PROGRAM</source>
            <translation>PROGRAMA</translation>
        </message>
        <message>
            <source>✓ Understood, but {name} is a constant; name an input such as x.</source>
            <translation>✓ Entendido, pero {name} es una constante; nombra una entrada, por ejemplo x.</translation>
        </message>
        <message>
            <source>✓ Understood. The last line, {name}, is differentiated.</source>
            <translation>✓ Entendido. Se deriva la última línea, {name}.</translation>
        </message>
    </context>
    <context>
        <name>FactorRow</name>
        <message>
            <source>{value}
product so far: {running}</source>
            <translation>{value}
producto hasta aquí: {running}</translation>
        </message>
    </context>
    <context>
        <name>FactorTable</name>
        <message>
            <source>The factors of the chain rule</source>
            <translation>Los factores de la regla de la cadena</translation>
        </message>
        <message>
            <source>Every local derivative on the way; arrow keys walk them</source>
            <translation>Cada derivada local del camino; las flechas los recorren</translation>
        </message>
        <message>
            <source>… and {n} more factors</source>
            <translation>… y {n} factores más</translation>
        </message>
    </context>
    <context>
        <name>FaultDesk</name>
        <message>
            <source>Report of a fault …</source>
            <translation>Informe de un fallo …</translation>
        </message>
        <message>
            <source>Something in Triptych itself went wrong. What you typed is still there, and you can go on.</source>
            <translation>Algo falló en el propio Triptych. Lo que escribiste sigue ahí, y puedes continuar.</translation>
        </message>
        <message>
            <source>Put the report on the clipboard, to send it where you like.</source>
            <translation>Pone el informe en el portapapeles, para enviarlo adonde quieras.</translation>
        </message>
        <message>
            <source>Show where the report is kept on this computer.</source>
            <translation>Muestra dónde se guarda el informe en este equipo.</translation>
        </message>
        <message>
            <source>Read what is in the report before you copy it.</source>
            <translation>Lee lo que dice el informe antes de copiarlo.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copiar informe</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>Mostrar el informe</translation>
        </message>
    </context>
    <context>
        <name>FaultReport</name>
        <message>
            <source>Triptych: report of a fault</source>
            <translation>Triptych: informe de un fallo</translation>
        </message>
        <message>
            <source>Put the report on the clipboard, to send it where you like.</source>
            <translation>Pone el informe en el portapapeles, para enviarlo adonde quieras.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copiar informe</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Select a part of it and copy it with Ctrl+C, or copy all of it below.</source>
            <translation>Selecciona una parte y cópiala con Ctrl+C, o copia todo abajo.</translation>
        </message>
        <message>
            <source>A fault of Triptych itself, as Python tells it: times, versions, places in the program's code, and the program that was on the sliders. Nothing else that you typed is added, and it is never sent; if you copy it and send it to the makers, they can mend the fault.</source>
            <translation>Un fallo del propio Triptych, como lo cuenta Python: horas, versiones, lugares del código del programa, y el programa que estaba en los deslizadores. No se añade nada más de lo que escribiste, y nunca se envía; si lo copias y lo mandas a los autores, pueden arreglarlo.</translation>
        </message>
        <message>
            <source>Nothing went wrong so far: there is no report.</source>
            <translation>Hasta ahora nada ha fallado: no hay informe.</translation>
        </message>
        <message>
            <source>Show where the report is kept.</source>
            <translation>Muestra dónde se guarda el informe.</translation>
        </message>
        <message>
            <source>Delete it from this computer.</source>
            <translation>Lo borra de este equipo.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
    </context>
    <context>
        <name>FilterDialog</name>
        <message>
            <source>Arrows walk the list, Enter takes the line, Esc closes.</source>
            <translation>Las flechas recorren la lista, Intro toma la línea, Esc cierra.</translation>
        </message>
        <message>
            <source>Nothing fits.</source>
            <translation>Nada encaja.</translation>
        </message>
    </context>
    <context>
        <name>FloatSlider</name>
        <message>
            <source>Drag, wheel or arrows; Shift is finer, Ctrl coarser; Page, Home and End jump; Space plays; a double-click resets.</source>
            <translation>Arrastrar, rueda o flechas; Mayús más fino, Ctrl más grueso; Re Pág, Av Pág, Inicio y Fin saltan; Espacio reproduce; doble clic restablece.</translation>
        </message>
        <message>
            <source>from {low} to {high}</source>
            <translation>de {low} a {high}</translation>
        </message>
        <message>
            <source>in a red stretch</source>
            <translation>en un tramo rojo</translation>
        </message>
    </context>
    <context>
        <name>Formula</name>
        <message>
            <source>if</source>
            <translation>si</translation>
        </message>
        <message>
            <source>for</source>
            <translation>para</translation>
        </message>
        <message>
            <source>otherwise</source>
            <translation>en otro caso</translation>
        </message>
        <message>
            <source>and</source>
            <translation>y</translation>
        </message>
        <message>
            <source>or</source>
            <translation>o</translation>
        </message>
        <message>
            <source>not</source>
            <translation>no</translation>
        </message>
    </context>
    <context>
        <name>FormulaBar</name>
        <message>
            <source>Scroll the formula</source>
            <translation>Desplazar la fórmula</translation>
        </message>
        <message>
            <source>The formula is wider than its place: scroll with the arrow keys</source>
            <translation>La fórmula es más ancha que su sitio: desplázala con las flechas</translation>
        </message>
    </context>
    <context>
        <name>FormulaMenu</name>
        <message>
            <source>Copy as LaTeX</source>
            <translation>Copiar como LaTeX</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copiar como texto</translation>
        </message>
        <message>
            <source>Copy in words</source>
            <translation>Copiar en palabras</translation>
        </message>
    </context>
    <context>
        <name>FormulaUnfold</name>
        <message>
            <source>… {count} signs: draw</source>
            <translation>… {count} signos: dibujar</translation>
        </message>
        <message>
            <source>… {count} signs, too long</source>
            <translation>… {count} signos, muy larga</translation>
        </message>
        <message>
            <source>The formula is long; this draws the whole of it, which may take a moment</source>
            <translation>La fórmula es larga; esto la dibuja entera, y puede tardar un momento</translation>
        </message>
        <message>
            <source>Too long to draw; it can be copied as LaTeX or as text from the context menu</source>
            <translation>Demasiado larga para dibujarla; se puede copiar como LaTeX o como texto en el menú contextual</translation>
        </message>
    </context>
    <context>
        <name>FourthChoice</name>
        <message>
            <source>Fourth column</source>
            <translation>Cuarta columna</translation>
        </message>
        <message>
            <source>A fourth way to the gradient, shown beside the plots; it is never judged.</source>
            <translation>Un cuarto camino al gradiente, junto a las gráficas; nunca se juzga.</translation>
        </message>
        <message>
            <source>3 columns</source>
            <translation>3 columnas</translation>
        </message>
        <message>
            <source>No fourth column</source>
            <translation>Sin cuarta columna</translation>
        </message>
        <message>
            <source>+ difference</source>
            <translation>+ diferencia</translation>
        </message>
        <message>
            <source>Finite difference, with its step h</source>
            <translation>Diferencia finita, con su paso h</translation>
        </message>
        <message>
            <source>+ complex step</source>
            <translation>+ paso complejo</translation>
        </message>
        <message>
            <source>A step into the complex plane</source>
            <translation>Un paso en el plano complejo</translation>
        </message>
        <message>
            <source>+ forward mode</source>
            <translation>+ modo directo</translation>
        </message>
        <message>
            <source>Dual numbers: forward mode</source>
            <translation>Números duales: modo directo</translation>
        </message>
        <message>
            <source>+ micrograd</source>
            <translation>+ micrograd</translation>
        </message>
        <message>
            <source>A tape of single numbers, in the style of micrograd</source>
            <translation>Una cinta de números sueltos, al estilo de micrograd</translation>
        </message>
    </context>
    <context>
        <name>FurtherColumn</name>
        <message>
            <source>this derivative</source>
            <translation>esta derivada</translation>
        </message>
        <message>
            <source>all {n} derivatives</source>
            <translation>las {n} derivadas</translation>
        </message>
        <message>
            <source>reverse sweep, all at once</source>
            <translation>barrido inverso, todas a la vez</translation>
        </message>
        <message>
            <source>{count} operations in 1 pass through the program</source>
            <translation>{count} operaciones en 1 pasada por el programa</translation>
        </message>
        <message>
            <source>{count} operations in {passes} passes through the program</source>
            <translation>{count} operaciones en {passes} pasadas por el programa</translation>
        </message>
        <message>
            <source>, {records} objects kept until the end</source>
            <translation>, {records} objetos guardados hasta el final</translation>
        </message>
        <message>
            <source>; the reverse sweep takes {reverse} for all inputs at once.</source>
            <translation>; el barrido inverso necesita {reverse} para todas las entradas a la vez.</translation>
        </message>
    </context>
    <context>
        <name>GradientPlot</name>
        <message>
            <source>The gradient along one input, by all three ways</source>
            <translation>El gradiente a lo largo de una entrada, por las tres vías</translation>
        </message>
        <message>
            <source>distance from SymPy</source>
            <translation>distancia a SymPy</translation>
        </message>
        <message>
            <source>Distance from SymPy</source>
            <translation>Distancia a SymPy</translation>
        </message>
        <message>
            <source>How far the chain rule and PyTorch are from SymPy's {gradient} along {axis}</source>
            <translation>Cuánto distan la regla de la cadena y PyTorch del {gradient} de SymPy según {axis}</translation>
        </message>
        <message>
            <source>{gradient} along {axis}</source>
            <translation>{gradient} según {axis}</translation>
        </message>
        <message>
            <source>{gradient} by three ways along {axis}; {numbers}</source>
            <translation>{gradient} por tres vías según {axis}; {numbers}</translation>
        </message>
        <message>
            <source>no difference beyond SymPy's own error</source>
            <translation>ninguna diferencia mayor que el error propio de SymPy</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>diferencia</translation>
        </message>
        <message>
            <source>Show the difference from SymPy on a logarithmic axis</source>
            <translation>Mostrar la diferencia con SymPy en un eje logarítmico</translation>
        </message>
        <message>
            <source>Shows how far each column is from SymPy, on a logarithmic axis (Ctrl+D)</source>
            <translation>Muestra cuánto dista cada columna de SymPy, en un eje logarítmico (Ctrl+D)</translation>
        </message>
    </context>
    <context>
        <name>HeatMap</name>
        <message>
            <source>Arrow keys go from cell to cell; Ctrl+C copies the table</source>
            <translation>Las flechas van de celda en celda; Ctrl+C copia la tabla</translation>
        </message>
        <message>
            <source>{rows} rows, {columns} columns</source>
            <translation>{rows} filas, {columns} columnas</translation>
        </message>
    </context>
    <context>
        <name>HelpCurve</name>
        <message>
            <source>The curves are being computed …</source>
            <translation>Se calculan las curvas …</translation>
        </message>
        <message>
            <source>The curves could not be computed.</source>
            <translation>Las curvas no se pudieron calcular.</translation>
        </message>
        <message>
            <source>Solid: the value along {axis}. Dashed, in SymPy's colour: the derivative by {axis}.</source>
            <translation>Continua: el valor según {axis}. Discontinua, en el color de SymPy: la derivada respecto de {axis}.</translation>
        </message>
    </context>
    <context>
        <name>HelpDesk</name>
        <message>
            <source>Help: search …</source>
            <translation>Ayuda: buscar …</translation>
        </message>
        <message>
            <source>Help on the panel in hand</source>
            <translation>Ayuda sobre este panel</translation>
        </message>
        <message>
            <source>What is this?</source>
            <translation>¿Qué es esto?</translation>
        </message>
    </context>
    <context>
        <name>HelpExample</name>
        <message>
            <source>The program</source>
            <translation>El programa</translation>
        </message>
        <message>
            <source>▶ Run in the Expression room</source>
            <translation>▶ Ejecutar en la sala Expresión</translation>
        </message>
        <message>
            <source>Run in the Expression room</source>
            <translation>Ejecutar en la sala Expresión</translation>
        </message>
        <message>
            <source>Put this program on the sliders of the Expression room, at this point</source>
            <translation>Pone este programa en los deslizadores de la sala Expresión, en este punto</translation>
        </message>
        <message>
            <source>at {point}, in {dtype}</source>
            <translation>en {point}, en {dtype}</translation>
        </message>
        <message>
            <source>in {dtype}</source>
            <translation>en {dtype}</translation>
        </message>
    </context>
    <context>
        <name>HelpList</name>
        <message>
            <source>Pages of the help</source>
            <translation>Páginas de la ayuda</translation>
        </message>
        <message>
            <source>Up and Down choose a page, Enter goes into it</source>
            <translation>Arriba y Abajo eligen una página, Intro entra en ella</translation>
        </message>
    </context>
    <context>
        <name>HelpSearch</name>
        <message>
            <source>Search the help</source>
            <translation>Buscar en la ayuda</translation>
        </message>
        <message>
            <source>Search: kink, nan, ln, torch.sigmoid …</source>
            <translation>Busca: pico, nan, ln, torch.sigmoid …</translation>
        </message>
        <message>
            <source>Words in any spelling; Down goes to what was found, Enter into the page</source>
            <translation>Palabras en cualquier grafía; Abajo va a lo hallado, Intro a la página</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Close the help</source>
            <translation>Cerrar la ayuda</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Buscar en la ayuda</translation>
        </message>
        <message>
            <source>The page before</source>
            <translation>La página anterior</translation>
        </message>
        <message>
            <source>Nothing was found. Try one word, or another spelling.</source>
            <translation>No se encontró nada. Prueba con una palabra, o con otra grafía.</translation>
        </message>
        <message>
            <source>Help: {title}</source>
            <translation>Ayuda: {title}</translation>
        </message>
    </context>
    <context>
        <name>InputNames</name>
        <message>
            <source>Number of inputs</source>
            <translation>Número de entradas</translation>
        </message>
        <message>
            <source>How many inputs each unit of the first layer weighs</source>
            <translation>Cuántas entradas pondera cada unidad de la primera capa</translation>
        </message>
        <message>
            <source>Names of the inputs</source>
            <translation>Nombres de las entradas</translation>
        </message>
        <message>
            <source>The inputs' names with commas between, such as CGPA, IQ</source>
            <translation>Los nombres de las entradas separados por comas, como CGPA, IQ</translation>
        </message>
        <message>
            <source>A perceptron has at most {most} inputs here.</source>
            <translation>Un perceptrón tiene aquí {most} entradas como mucho.</translation>
        </message>
    </context>
    <context>
        <name>InputRange</name>
        <message>
            <source>Range of {name}</source>
            <translation>Rango de {name}</translation>
        </message>
        <message>
            <source>Lowest</source>
            <translation>Mínimo</translation>
        </message>
        <message>
            <source>Highest</source>
            <translation>Máximo</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <source>A number such as -5, pi or 1e-3.</source>
            <translation>Un número como -5, pi o 1e-3.</translation>
        </message>
        <message>
            <source>Set range</source>
            <translation>Fijar rango</translation>
        </message>
        <message>
            <source>Give the slider this range and step (Enter).</source>
            <translation>Da al deslizador este rango y este paso (Intro).</translation>
        </message>
        <message>
            <source>The range and the step must be finite numbers.</source>
            <translation>El rango y el paso deben ser números finitos.</translation>
        </message>
        <message>
            <source>The lowest value must be below the highest.</source>
            <translation>El valor mínimo debe estar por debajo del máximo.</translation>
        </message>
        <message>
            <source>The step must be above 0 and at most as wide as the range.</source>
            <translation>El paso debe ser mayor que 0 y no más ancho que el rango.</translation>
        </message>
        <message>
            <source>The range is too wide for a slider; stay within ±8e307.</source>
            <translation>El rango es demasiado ancho para un deslizador; quédate en ±8e307.</translation>
        </message>
    </context>
    <context>
        <name>InputRow</name>
        <message>
            <source>Let the plots run along {name}</source>
            <translation>Trazar las gráficas a lo largo de {name}</translation>
        </message>
        <message>
            <source>Play {name} to and fro (Space on its slider)</source>
            <translation>Mover {name} de un lado a otro (Espacio en su deslizador)</translation>
        </message>
        <message>
            <source>Range and step of {name}</source>
            <translation>Rango y paso de {name}</translation>
        </message>
        <message>
            <source>Let the plots run along {name}, so that they show its whole range</source>
            <translation>Hace que las gráficas sigan a {name}, y muestren todo su rango</translation>
        </message>
        <message>
            <source>Move {name} to and fro by itself, and watch the rest (Space on its slider)</source>
            <translation>Mueve {name} solo de un lado a otro, y tú miras lo demás (Espacio en su deslizador)</translation>
        </message>
        <message>
            <source>From where to where the slider of {name} goes, and in which steps</source>
            <translation>De dónde a dónde va el deslizador de {name}, y con qué pasos</translation>
        </message>
        <message>
            <source>Exact value of {name}</source>
            <translation>Valor exacto de {name}</translation>
        </message>
        <message>
            <source>{value} has no place on a slider; it is used all the same.</source>
            <translation>{value} no tiene sitio en un deslizador; se usa de todos modos.</translation>
        </message>
        <message>
            <source>The range is now {low} to {high}, to hold {value}.</source>
            <translation>El rango va ahora de {low} a {high}, para que quepa {value}.</translation>
        </message>
    </context>
    <context>
        <name>InputsPanel</name>
        <message>
            <source>Inputs</source>
            <translation>Entradas</translation>
        </message>
        <message>
            <source>A name that the program uses gets its slider here.</source>
            <translation>Cada nombre que usa el programa recibe aquí su deslizador.</translation>
        </message>
        <message>
            <source>{names}: {count} rows from the table</source>
            <translation>{names}: {count} filas de la tabla</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <translation>Deshacer: {what}</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Redo: {what}</source>
            <translation>Rehacer: {what}</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nueva</translation>
        </message>
        <message>
            <source>Open …</source>
            <translation>Abrir …</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save as …</source>
            <translation>Guardar como …</translation>
        </message>
        <message>
            <source>Undone. Steps left to undo: {count}.</source>
            <translation>Deshecho. Pasos que aún se pueden deshacer: {count}.</translation>
        </message>
        <message>
            <source>Nothing to undo.</source>
            <translation>Nada que deshacer.</translation>
        </message>
        <message>
            <source>Done again. Steps left to redo: {count}.</source>
            <translation>Rehecho. Pasos que aún se pueden rehacer: {count}.</translation>
        </message>
        <message>
            <source>Nothing to redo.</source>
            <translation>Nada que rehacer.</translation>
        </message>
        <message>
            <source>Triptych</source>
            <translation>Triptych</translation>
        </message>
        <message>
            <source>{name} was changed since it was saved.</source>
            <translation>{name} ha cambiado desde que se guardó.</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>What it does</source>
            <translation>Qué hace</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>What do you want to do, or which key?</source>
            <translation>¿Qué quieres hacer, o con qué tecla?</translation>
        </message>
        <message>
            <source>Narrows the list to the keys that fit</source>
            <translation>Reduce la lista a las teclas que encajan</translation>
        </message>
        <message>
            <source>Each room tells its own keys here once it was opened.</source>
            <translation>Cada sala dice aquí sus teclas una vez abierta.</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>en todas partes</translation>
        </message>
        <message>
            <source>Here, at {name}: {says}</source>
            <translation>Aquí, en {name}: {says}</translation>
        </message>
    </context>
    <context>
        <name>LabBar</name>
        <message>
            <source>▸ Line</source>
            <translation>▸ Línea</translation>
        </message>
        <message>
            <source>Run the line with the cursor (F10)</source>
            <translation>Ejecuta la línea del cursor (F10)</translation>
        </message>
        <message>
            <source>▸ Cell</source>
            <translation>▸ Celda</translation>
        </message>
        <message>
            <source>Run the cell (Ctrl+Enter; Shift+Enter goes on to the next)</source>
            <translation>Ejecuta la celda (Ctrl+Intro; Mayús+Intro pasa a la siguiente)</translation>
        </message>
        <message>
            <source>▸ All</source>
            <translation>▸ Todo</translation>
        </message>
        <message>
            <source>Run all cells from a fresh beginning (F5)</source>
            <translation>Ejecuta todas las celdas desde el principio (F5)</translation>
        </message>
        <message>
            <source>■ Stop</source>
            <translation>■ Parar</translation>
        </message>
        <message>
            <source>Stop what runs; the lab is as before that line (Esc)</source>
            <translation>Para lo que se ejecuta; el laboratorio queda como antes de esa línea (Esc)</translation>
        </message>
        <message>
            <source>↩ Before line</source>
            <translation>↩ Antes de la línea</translation>
        </message>
        <message>
            <source>Let the lab stand as before the line with the cursor was run (Shift+F10)</source>
            <translation>Deja el laboratorio como antes de ejecutar la línea del cursor (Mayús+F10)</translation>
        </message>
        <message>
            <source>⟲ Afresh</source>
            <translation>⟲ De nuevo</translation>
        </message>
        <message>
            <source>Forget all that was run; the cells stay (Shift+F5)</source>
            <translation>Olvida todo lo ejecutado; las celdas se quedan (Mayús+F5)</translation>
        </message>
        <message>
            <source>+ Cell</source>
            <translation>+ Celda</translation>
        </message>
        <message>
            <source>Add a cell below this one (Ctrl+Shift+Enter)</source>
            <translation>Añade una celda debajo de esta (Ctrl+Mayús+Intro)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Take this cell away (Ctrl+Shift+Delete)</source>
            <translation>Quita esta celda (Ctrl+Mayús+Supr)</translation>
        </message>
        <message>
            <source>Move this cell up (Alt+Up)</source>
            <translation>Mueve esta celda arriba (Alt+Arriba)</translation>
        </message>
        <message>
            <source>Move this cell down (Alt+Down)</source>
            <translation>Mueve esta celda abajo (Alt+Abajo)</translation>
        </message>
        <message>
            <source>Open notebook …</source>
            <translation>Abrir cuaderno …</translation>
        </message>
        <message>
            <source>Open an .ipynb file (Ctrl+O), or drop one here</source>
            <translation>Abre un archivo .ipynb (Ctrl+O), o suelta uno aquí</translation>
        </message>
    </context>
    <context>
        <name>LabBench</name>
        <message>
            <source>Expression of x</source>
            <translation>Expresión de x</translation>
        </message>
        <message>
            <source>Any expression of x for torch, such as torch.sin(x)*x</source>
            <translation>Cualquier expresión de x para torch, como torch.sin(x)*x</translation>
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
            <translation>Las líneas</translation>
        </message>
        <message>
            <source>Take these lines to the cells</source>
            <translation>Llevar estas líneas a las celdas</translation>
        </message>
        <message>
            <source>Puts them into a new cell, to be changed and run line by line</source>
            <translation>Las pone en una celda nueva, para cambiarlas y ejecutarlas línea a línea</translation>
        </message>
        <message>
            <source>In other releases:</source>
            <translation>En otras versiones:</translation>
        </message>
        <message>
            <source>This torch says:</source>
            <translation>Este torch dice:</translation>
        </message>
        <message>
            <source>Being run …</source>
            <translation>Ejecutando …</translation>
        </message>
    </context>
    <context>
        <name>LabCatalogue</name>
        <message>
            <source>Paste what torch said, or type a word of it</source>
            <translation>Pega lo que dijo torch, o escribe una palabra de ello</translation>
        </message>
        <message>
            <source>Find a mistake</source>
            <translation>Buscar un error</translation>
        </message>
        <message>
            <source>Finds a mistake by its words, those of other releases too</source>
            <translation>Encuentra un error por sus palabras, también las de otras versiones</translation>
        </message>
        <message>
            <source>Mistakes</source>
            <translation>Errores</translation>
        </message>
        <message>
            <source>The arrow keys go from one mistake to the next</source>
            <translation>Las flechas van de un error al siguiente</translation>
        </message>
        <message>
            <source>Nothing like this is known here.</source>
            <translation>Aquí no se conoce nada parecido.</translation>
        </message>
        <message>
            <source>{count} of {all}</source>
            <translation>{count} de {all}</translation>
        </message>
    </context>
    <context>
        <name>LabCell</name>
        <message>
            <source>Cell {number}</source>
            <translation>Celda {number}</translation>
        </message>
    </context>
    <context>
        <name>LabCells</name>
        <message>
            <source>These lines have been changed since: nothing was put back.</source>
            <translation>Estas líneas han cambiado desde entonces: no se repuso nada.</translation>
        </message>
    </context>
    <context>
        <name>LabEditor</name>
        <message>
            <source>Cell of PyTorch lines</source>
            <translation>Celda de líneas de PyTorch</translation>
        </message>
        <message>
            <source>Ctrl+Enter runs the cell, F10 the line with the cursor.</source>
            <translation>Ctrl+Intro ejecuta la celda, F10 la línea del cursor.</translation>
        </message>
        <message>
            <source>Ctrl+Enter runs the cell, F10 the line, Shift+F10 goes back to before it</source>
            <translation>Ctrl+Intro ejecuta la celda, F10 la línea, Mayús+F10 vuelve a antes de ella</translation>
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
            <translation>Arrastrar, rueda o flechas; Mayús más fino, Ctrl más grueso.</translation>
        </message>
        <message>
            <source>Exact value of {name}</source>
            <translation>Valor exacto de {name}</translation>
        </message>
    </context>
    <context>
        <name>LabLane</name>
        <message>
            <source>Puts these lines into a new cell, to be changed and run line by line</source>
            <translation>Pone estas líneas en una celda nueva, para cambiarlas y ejecutarlas línea a línea</translation>
        </message>
        <message>
            <source>Take the lines of {lane} to the cells</source>
            <translation>Llevar las líneas de {lane} a las celdas</translation>
        </message>
        <message>
            <source>To the cells</source>
            <translation>A las celdas</translation>
        </message>
        <message>
            <source>On the tape, from its end: {steps}</source>
            <translation>En la cinta, desde su final: {steps}</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
    </context>
    <context>
        <name>LabMend</name>
        <message>
            <source>As it was</source>
            <translation>Como estaba</translation>
        </message>
        <message>
            <source>Put it into the cells</source>
            <translation>Ponerlo en las celdas</translation>
        </message>
        <message>
            <source>Changes these lines where they stand (Ctrl+Shift+M); Ctrl+Z there takes it back</source>
            <translation>Cambia estas líneas donde están (Ctrl+Mayús+M); Ctrl+Z allí lo deshace</translation>
        </message>
        <message>
            <source>The lines that differ</source>
            <translation>Las líneas que difieren</translation>
        </message>
        <message>
            <source>no gradient was written</source>
            <translation>no se escribió ningún gradiente</translation>
        </message>
        <message>
            <source>✓ no error: {grads}</source>
            <translation>✓ sin error: {grads}</translation>
        </message>
    </context>
    <context>
        <name>LabOutput</name>
        <message>
            <source>The file stored something else here</source>
            <translation>El archivo tenía aquí otra cosa guardada</translation>
        </message>
        <message>
            <source>Runs the lines with this change from a fresh beginning, beside what you have</source>
            <translation>Ejecuta las líneas con este cambio desde el principio, junto a las tuyas</translation>
        </message>
        <message>
            <source>Try: {mend}</source>
            <translation>Probar: {mend}</translation>
        </message>
        <message>
            <source>Opens this derivative in the Expression room, with its three columns:
{program}</source>
            <translation>Abre esta derivada en la sala Expresión, con sus tres columnas:
{program}</translation>
        </message>
        <message>
            <source>∂ Compare: {program}</source>
            <translation>∂ Comparar: {program}</translation>
        </message>
    </context>
    <context>
        <name>LabPage</name>
        <message>
            <source>Tape lab</source>
            <translation>Laboratorio</translation>
        </message>
        <message>
            <source>Cells or tensors</source>
            <translation>Celdas o tensores</translation>
        </message>
        <message>
            <source>Show the cells, or how the tensors stand</source>
            <translation>Mostrar las celdas, o cómo están los tensores</translation>
        </message>
        <message>
            <source>Cells</source>
            <translation>Celdas</translation>
        </message>
        <message>
            <source>Tensors and tape</source>
            <translation>Tensores y cinta</translation>
        </message>
        <message>
            <source>Put the mend in</source>
            <translation>Poner el arreglo</translation>
        </message>
    </context>
    <context>
        <name>LabPlaces</name>
        <message>
            <source>Cells</source>
            <translation>Celdas</translation>
        </message>
        <message>
            <source>Your own lines, and notebooks</source>
            <translation>Tus propias líneas, y cuadernos</translation>
        </message>
        <message>
            <source>Adding up</source>
            <translation>Acumular</translation>
        </message>
        <message>
            <source>4, 8, 12: who wrote to .grad, and four ways to clear it</source>
            <translation>4, 8, 12: quién escribió en .grad, y cuatro formas de vaciarlo</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Four ways to stop a gradient, on one expression</source>
            <translation>Cuatro formas de detener un gradiente, en una expresión</translation>
        </message>
        <message>
            <source>Leaves</source>
            <translation>Hojas</translation>
        </message>
        <message>
            <source>Leaf, non-leaf, retain_grad, in place, a freed tape</source>
            <translation>Leaf, no leaf, retain_grad, in-place, una cinta liberada</translation>
        </message>
        <message>
            <source>Mistakes</source>
            <translation>Errores</translation>
        </message>
        <message>
            <source>What torch says to each, found by pasting its words</source>
            <translation>Lo que torch dice de cada uno; se encuentra pegando sus palabras</translation>
        </message>
    </context>
    <context>
        <name>LabResult</name>
        <message>
            <source>What it printed</source>
            <translation>Lo que imprimió</translation>
        </message>
    </context>
    <context>
        <name>LabRoom</name>
        <message>
            <source>torch is being loaded for the lab …</source>
            <translation>torch se está cargando para el laboratorio …</translation>
        </message>
        <message>
            <source>Running …  Esc stops it.</source>
            <translation>Ejecutando …  Esc lo para.</translation>
        </message>
        <message>
            <source>Open a notebook</source>
            <translation>Abrir un cuaderno</translation>
        </message>
        <message>
            <source>Notebooks (*.ipynb)</source>
            <translation>Cuadernos (*.ipynb)</translation>
        </message>
        <message>
            <source>{name}: {count} cells of code; F5 runs them all.  {notes}</source>
            <translation>{name}: {count} celdas de código; F5 las ejecuta todas.  {notes}</translation>
        </message>
    </context>
    <context>
        <name>LabState</name>
        <message>
            <source>Every tensor</source>
            <translation>Cada tensor</translation>
        </message>
        <message>
            <source>Every tensor as it is now; what the last line changed is bold</source>
            <translation>Cada tensor como está ahora; lo que cambió la última línea va en negrita</translation>
        </message>
        <message>
            <source>Tensors</source>
            <translation>Tensores</translation>
        </message>
        <message>
            <source> …and {count} more</source>
            <translation> …y {count} más</translation>
        </message>
        <message>
            <source>{count} now</source>
            <translation>{count} ahora</translation>
        </message>
        <message>
            <source>The last line changed no tensor.</source>
            <translation>La última línea no cambió ningún tensor.</translation>
        </message>
        <message>
            <source>Run a line: every tensor appears here.</source>
            <translation>Ejecuta una línea: aquí aparece cada tensor.</translation>
        </message>
    </context>
    <context>
        <name>LabTape</name>
        <message>
            <source>The tape</source>
            <translation>La cinta</translation>
        </message>
        <message>
            <source>The steps that backward plays back, in its order</source>
            <translation>Los pasos que backward reproduce, en su orden</translation>
        </message>
        <message>
            <source>A table of the steps, or a drawing of them</source>
            <translation>Una tabla de los pasos, o un dibujo de ellos</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>Como tabla</translation>
        </message>
        <message>
            <source>Show the tape as a table</source>
            <translation>Mostrar la cinta como tabla</translation>
        </message>
        <message>
            <source>{count} steps</source>
            <translation>{count} pasos</translation>
        </message>
        <message>
            <source>nothing recorded</source>
            <translation>nada grabado</translation>
        </message>
        <message>
            <source>✕ the step at fault is marked</source>
            <translation>✕ el paso culpable está marcado</translation>
        </message>
        <message>
            <source>✕ at fault</source>
            <translation>✕ culpable</translation>
        </message>
    </context>
    <context>
        <name>LabTold</name>
        <message>
            <source>{type} in line {line}</source>
            <translation>{type} en la línea {line}</translation>
        </message>
        <message>
            <source>{type} in line {line}, at “{word}”</source>
            <translation>{type} en la línea {line}, en «{word}»</translation>
        </message>
        <message>
            <source>Not run: line {line}, “{word}”</source>
            <translation>No ejecutado: línea {line}, «{word}»</translation>
        </message>
        <message>
            <source>Not run: line {line}</source>
            <translation>No ejecutado: línea {line}</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>As the system ({language})</source>
            <translation>Como el sistema ({language})</translation>
        </message>
    </context>
    <context>
        <name>Late</name>
        <message>
            <source>{name} is a pipe or a device, and no file that can be opened.</source>
            <translation>{name} es una tubería o un dispositivo, y no un archivo que se pueda abrir.</translation>
        </message>
        <message>
            <source>The plots in numbers …</source>
            <translation>Las gráficas en números …</translation>
        </message>
        <message>
            <source>Open lessons: a zip file or one lesson …</source>
            <translation>Abrir lecciones: un zip o una lección …</translation>
        </message>
        <message>
            <source>Open lessons: a folder …</source>
            <translation>Abrir lecciones: una carpeta …</translation>
        </message>
        <message>
            <source>Triptych's own lessons</source>
            <translation>Las lecciones de Triptych</translation>
        </message>
        <message>
            <source>Present over the whole screen</source>
            <translation>Presentar en toda la pantalla</translation>
        </message>
        <message>
            <source>Merge a class's CSV files …</source>
            <translation>Unir los CSV de una clase …</translation>
        </message>
        <message>
            <source>Do something by its name …</source>
            <translation>Hacer algo por su nombre …</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Tour in six steps</source>
            <translation>Visita en seis pasos</translation>
        </message>
        <message>
            <source>About Triptych</source>
            <translation>Acerca de Triptych</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
    </context>
    <context>
        <name>LedgerModel</name>
        <message>
            <source>{size} units in the last place</source>
            <translation>{size} unidades en la última cifra</translation>
        </message>
        <message>
            <source>; most is lost at this step</source>
            <translation>; aquí se pierde más</translation>
        </message>
        <message>
            <source>Forward, to the output, or back, with the gradient</source>
            <translation>Adelante, hacia la salida, o atrás, con el gradiente</translation>
        </message>
        <message>
            <source>One step of the program, or the output's derivative by one</source>
            <translation>Un paso del programa, o la derivada de la salida respecto de uno</translation>
        </message>
        <message>
            <source>What the number type has</source>
            <translation>Lo que tiene el tipo de número</translation>
        </message>
        <message>
            <source>The true number, at the inputs as the number type holds them</source>
            <translation>El número verdadero, con las entradas como las guarda el tipo de número</translation>
        </message>
        <message>
            <source>The error that this very step made, in units of the last place (ulp)</source>
            <translation>El error que hizo este mismo paso, en unidades de la última cifra (ulp)</translation>
        </message>
        <message>
            <source>The error that it was handed, in units of the last place (ulp)</source>
            <translation>El error que recibió, en unidades de la última cifra (ulp)</translation>
        </message>
    </context>
    <context>
        <name>LedgerPanel</name>
        <message>
            <source>Why not identical?</source>
            <translation>¿Por qué no idénticos?</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copiar como texto</translation>
        </message>
        <message>
            <source>Copies the whole ledger</source>
            <translation>Copia toda la lista</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Brings the plots back (Esc)</source>
            <translation>Trae de vuelta las gráficas (Esc)</translation>
        </message>
        <message>
            <source>errors in units of the last place (ulp)</source>
            <translation>errores en unidades de la última cifra (ulp)</translation>
        </message>
        <message>
            <source>errors in ulp</source>
            <translation>errores en ulp</translation>
        </message>
        <message>
            <source>There are no exact numbers here to hold the steps against.</source>
            <translation>Aquí no hay números exactos con los que comparar los pasos.</translation>
        </message>
    </context>
    <context>
        <name>LedgerTable</name>
        <message>
            <source>Who added what to the gradient</source>
            <translation>Quién sumó qué al gradiente</translation>
        </message>
        <message>
            <source>Enter goes to a step, Ctrl+C copies the selected ones with all digits</source>
            <translation>Intro va a un paso, Ctrl+C copia los elegidos con todas las cifras</translation>
        </message>
    </context>
    <context>
        <name>LessonCode</name>
        <message>
            <source>{says}: to be selected, and copied with Ctrl+C</source>
            <translation>{says}: se puede seleccionar, y copiar con Ctrl+C</translation>
        </message>
    </context>
    <context>
        <name>LessonCurtain</name>
        <message>
            <source>Predict first</source>
            <translation>Primero predice</translation>
        </message>
        <message>
            <source>Numbers and plots appear here as soon as you have said what you expect.</source>
            <translation>Los números y las gráficas aparecen en cuanto digas qué esperas.</translation>
        </message>
        <message>
            <source>Your turn first</source>
            <translation>Primero tú</translation>
        </message>
        <message>
            <source>All three columns appear here once you have answered, or opened the last hint.</source>
            <translation>Las tres columnas aparecen aquí en cuanto hayas respondido o abierto la última pista.</translation>
        </message>
    </context>
    <context>
        <name>LessonExtras</name>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>The map of skills, and who learns here</source>
            <translation>El mapa de destrezas, y quién aprende aquí</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Práctica</translation>
        </message>
        <message>
            <source>Exercises without end; what went wrong comes back</source>
            <translation>Ejercicios sin fin; lo que salió mal vuelve</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Presentar</translation>
        </message>
        <message>
            <source>Large type over the whole screen, block by block (F11)</source>
            <translation>Letra grande en toda la pantalla, bloque a bloque (F11)</translation>
        </message>
    </context>
    <context>
        <name>LessonFaults</name>
        <message>
            <source>What the check of the lesson's file found; it can be copied.</source>
            <translation>Lo que encontró la revisión del archivo de la lección; se puede copiar.</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… y {count} más</translation>
        </message>
        <message>
            <source>… {count} programs and tasks are still being checked</source>
            <translation>… aún se comprueban {count} programas y tareas</translation>
        </message>
        <message>
            <source>✓ Preview of {name}: all holds. It is read again whenever it is saved.</source>
            <translation>✓ Vista previa de {name}: todo se cumple. Se lee de nuevo cada vez que se guarda.</translation>
        </message>
    </context>
    <context>
        <name>LessonInputs</name>
        <message>
            <source>Sliders of the live program</source>
            <translation>Deslizadores del programa vivo</translation>
        </message>
    </context>
    <context>
        <name>LessonLocks</name>
        <message>
            <source>The lesson “{title}” is open. What it hides or locks stays so in this room.</source>
            <translation>La lección «{title}» está abierta. Lo que oculta o bloquea sigue así en esta sala.</translation>
        </message>
        <message>
            <source>Back to the lesson</source>
            <translation>Volver a la lección</translation>
        </message>
        <message>
            <source>Close the lesson</source>
            <translation>Cerrar la lección</translation>
        </message>
    </context>
    <context>
        <name>LessonPage</name>
        <message>
            <source>Code in the lesson</source>
            <translation>Código de la lección</translation>
        </message>
        <message>
            <source>The page</source>
            <translation>La página</translation>
        </message>
        <message>
            <source>Page Up and Page Down scroll, Alt+Right turns the page</source>
            <translation>Re Pág y Av Pág desplazan, Alt+Derecha pasa la página</translation>
        </message>
    </context>
    <context>
        <name>LessonProgram</name>
        <message>
            <source>The program</source>
            <translation>El programa</translation>
        </message>
        <message>
            <source>at {point}, in {dtype}</source>
            <translation>en {point}, en {dtype}</translation>
        </message>
        <message>
            <source>in {dtype}</source>
            <translation>en {dtype}</translation>
        </message>
        <message>
            <source>Put it on the sliders</source>
            <translation>Ponerlo en los deslizadores</translation>
        </message>
        <message>
            <source>Open it beside this page, at this point</source>
            <translation>Lo abre junto a esta página, en este punto</translation>
        </message>
        <message>
            <source>Open in the Perceptron room</source>
            <translation>Abrir en la sala Perceptrón</translation>
        </message>
        <message>
            <source>Open in the Expression room</source>
            <translation>Abrir en la sala Expresión</translation>
        </message>
        <message>
            <source>Go on with this program in a room of its own; the lesson waits here</source>
            <translation>Seguir con este programa en una sala propia; la lección espera aquí</translation>
        </message>
    </context>
    <context>
        <name>LessonRow</name>
        <message>
            <source>new</source>
            <translation>nueva</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>empezada</translation>
        </message>
        <message>
            <source>done</source>
            <translation>hecha</translation>
        </message>
        <message>
            <source>, open</source>
            <translation>, abierta</translation>
        </message>
        <message>
            <source>Lesson {number}: {title}, {state}{here}</source>
            <translation>Lección {number}: {title}, {state}{here}</translation>
        </message>
    </context>
    <context>
        <name>LessonSide</name>
        <message>
            <source>Predict first; then this slider can be moved</source>
            <translation>Primero predice; entonces se podrá mover este deslizador</translation>
        </message>
        <message>
            <source>The lesson keeps this slider where it is</source>
            <translation>La lección mantiene este deslizador donde está</translation>
        </message>
    </context>
    <context>
        <name>LessonSnippet</name>
        <message>
            <source>PyTorch lines</source>
            <translation>Líneas de PyTorch</translation>
        </message>
        <message>
            <source>▶ Run</source>
            <translation>▶ Ejecutar</translation>
        </message>
        <message>
            <source>Run these lines in the Tape lab</source>
            <translation>Ejecuta estas líneas en el Laboratorio de la cinta</translation>
        </message>
        <message>
            <source>Put these lines into a cell of the Tape lab, to change them and to look inside</source>
            <translation>Pone estas líneas en una celda del Laboratorio, para cambiarlas y mirar dentro</translation>
        </message>
        <message>
            <source>Open in the Tape lab</source>
            <translation>Abrir en el Laboratorio</translation>
        </message>
        <message>
            <source>running …</source>
            <translation>ejecutando …</translation>
        </message>
        <message>
            <source>It ran, and printed nothing.</source>
            <translation>Se ejecutó y no imprimió nada.</translation>
        </message>
    </context>
    <context>
        <name>LessonTable</name>
        <message>
            <source>Table: {head}</source>
            <translation>Tabla: {head}</translation>
        </message>
    </context>
    <context>
        <name>LessonTurner</name>
        <message>
            <source>‹ Back</source>
            <translation>‹ Atrás</translation>
        </message>
        <message>
            <source>The page before (Alt+Left)</source>
            <translation>La página anterior (Alt+Izquierda)</translation>
        </message>
        <message>
            <source>Next ›</source>
            <translation>Siguiente ›</translation>
        </message>
        <message>
            <source>The next page (Alt+Right)</source>
            <translation>La página siguiente (Alt+Derecha)</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Página {page} de {pages}</translation>
        </message>
        <message>
            <source>Next lesson ›</source>
            <translation>Lección siguiente ›</translation>
        </message>
        <message>
            <source>On to “{title}” (Alt+Right)</source>
            <translation>Ir a «{title}» (Alt+Derecha)</translation>
        </message>
    </context>
    <context>
        <name>LessonsBar</name>
        <message>
            <source>☰ Lessons</source>
            <translation>☰ Lecciones</translation>
        </message>
        <message>
            <source>Show all lessons, or go back to the open one (Alt+L)</source>
            <translation>Muestra todas las lecciones, o vuelve a la abierta (Alt+L)</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>‹ Text</source>
            <translation>‹ Texto</translation>
        </message>
        <message>
            <source>Back to the text (Alt+P)</source>
            <translation>Volver al texto (Alt+P)</translation>
        </message>
        <message>
            <source>Tape lab ›</source>
            <translation>Laboratorio ›</translation>
        </message>
        <message>
            <source>The Tape lab, beside this page (Alt+P)</source>
            <translation>El Laboratorio, junto a esta página (Alt+P)</translation>
        </message>
        <message>
            <source>Program ›</source>
            <translation>Programa ›</translation>
        </message>
        <message>
            <source>The live program (Alt+P)</source>
            <translation>El programa vivo (Alt+P)</translation>
        </message>
    </context>
    <context>
        <name>LessonsList</name>
        <message>
            <source>All lessons</source>
            <translation>Todas las lecciones</translation>
        </message>
        <message>
            <source>WHAT COULD NOT BE READ</source>
            <translation>LO QUE NO SE PUDO LEER</translation>
        </message>
    </context>
    <context>
        <name>LessonsRoom</name>
        <message>
            <source>Page before</source>
            <translation>Página anterior</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Página siguiente</translation>
        </message>
        <message>
            <source>List of lessons</source>
            <translation>Lista de lecciones</translation>
        </message>
        <message>
            <source>Program beside the page</source>
            <translation>Programa junto a la página</translation>
        </message>
        <message>
            <source>Lesson {number} of {count}: {title}</source>
            <translation>Lección {number} de {count}: {title}</translation>
        </message>
    </context>
    <context>
        <name>LinkQuestion</name>
        <message>
            <source>Open this page in the web browser?</source>
            <translation>¿Abrir esta página en el navegador?</translation>
        </message>
    </context>
    <context>
        <name>LossesPage</name>
        <message>
            <source>Four losses</source>
            <translation>Cuatro pérdidas</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>copiar</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>Copiar la tabla</translation>
        </message>
        <message>
            <source>Copies the four losses as a table with tabs, all digits</source>
            <translation>Copia las cuatro pérdidas como tabla con tabuladores, con todas las cifras</translation>
        </message>
        <message>
            <source>L along {by}</source>
            <translation>L según {by}</translation>
        </message>
        <message>
            <source>dL/d{by} along {by}</source>
            <translation>dL/d{by} según {by}</translation>
        </message>
        <message>
            <source>Where the four ways part: beyond some z one of them stops, or breaks.</source>
            <translation>Dónde se separan las cuatro formas: más allá de cierto z una de ellas se para, o se rompe.</translation>
        </message>
        <message>
            <source>What would be learnt there: where a line lies at 0, nothing is.</source>
            <translation>Lo que se aprendería ahí: donde una línea está en 0, nada.</translation>
        </message>
    </context>
    <context>
        <name>LossesTable</name>
        <message>
            <source>Every way to write the loss, in numbers</source>
            <translation>Cada forma de escribir la pérdida, en números</translation>
        </message>
        <message>
            <source>dL/d{by} chain rule</source>
            <translation>dL/d{by} regla de la cadena</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>exacto</translation>
        </message>
    </context>
    <context>
        <name>MatrixCard</name>
        <message>
            <source>Jacobian</source>
            <translation>Jacobiana</translation>
        </message>
        <message>
            <source>chain rule</source>
            <translation>regla de la cadena</translation>
        </message>
        <message>
            <source>Whose numbers the matrix shows</source>
            <translation>De quién son los números de la matriz</translation>
        </message>
        <message>
            <source>The three do not agree on every cell; choose whose numbers are shown</source>
            <translation>Las tres no coinciden en todas las celdas; elige de quién se muestran los números</translation>
        </message>
        <message>
            <source>Copies the matrix as a table with tabs, all digits</source>
            <translation>Copia la matriz como tabla con tabuladores, con todas las cifras</translation>
        </message>
        <message>
            <source>Copy the matrix</source>
            <translation>Copiar la matriz</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>copiar</translation>
        </message>
        <message>
            <source>Hessian of {name}</source>
            <translation>Hessiana de {name}</translation>
        </message>
        <message>
            <source>Jacobian of {name}</source>
            <translation>Jacobiana de {name}</translation>
        </message>
        <message>
            <source>Hessian</source>
            <translation>Hessiana</translation>
        </message>
        <message>
            <source>Second derivatives are shown by inputs, up to 32 numbers in all.</source>
            <translation>Las segundas derivadas se muestran por entradas, hasta 32 números en total.</translation>
        </message>
        <message>
            <source>The Jacobian is shown for outputs of up to 32 components.</source>
            <translation>La jacobiana se muestra para salidas de hasta 32 componentes.</translation>
        </message>
        <message>
            <source>All three agree on every cell, to {n} digits.</source>
            <translation>Las tres coinciden en todas las celdas, hasta {n} cifras.</translation>
        </message>
        <message>
            <source> and </source>
            <translation> y </translation>
        </message>
        <message>
            <source>{names} agree, to {n} digits.</source>
            <translation>{names} coinciden, hasta {n} cifras.</translation>
        </message>
        <message>
            <source>Only {names} has it.</source>
            <translation>Solo {names} la tiene.</translation>
        </message>
        <message>
            <source>They differ most at {cell}: {one} says {a}, {other} {b}.</source>
            <translation>Donde más difieren es en {cell}: {one} dice {a}, {other} {b}.</translation>
        </message>
        <message>
            <source>exactly {digits}</source>
            <translation>exactamente {digits}</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Put this sentence away</source>
            <translation>Quitar esta frase</translation>
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <source>Choose this answer (Space)</source>
            <translation>Elegir esta respuesta (Espacio)</translation>
        </message>
    </context>
    <context>
        <name>OutputPlot</name>
        <message>
            <source>The output along one input; the dashed line is the tangent at the point</source>
            <translation>La salida a lo largo de una entrada; la línea discontinua es la tangente en el punto</translation>
        </message>
        <message>
            <source>at {axis} = {x}</source>
            <translation>en {axis} = {x}</translation>
        </message>
        <message>
            <source>slope {m}</source>
            <translation>pendiente {m}</translation>
        </message>
        <message>
            <source>no slope</source>
            <translation>sin pendiente</translation>
        </message>
        <message>
            <source>{output} along {axis}</source>
            <translation>{output} según {axis}</translation>
        </message>
        <message>
            <source>{output} from {first} at {axis} = {low} to {last} at {axis} = {high}</source>
            <translation>{output} de {first} en {axis} = {low} a {last} en {axis} = {high}</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Palette</source>
            <translation>Paleta</translation>
        </message>
        <message>
            <source>Show the group: {group}</source>
            <translation>Mostrar el grupo: {group}</translation>
        </message>
        <message>
            <source>Show the keys of this group: {group}. Each writes itself where the cursor is.</source>
            <translation>Muestra las teclas de este grupo: {group}. Cada una se escribe donde está el cursor.</translation>
        </message>
        <message>
            <source>+ − 1 2 3</source>
            <translation>+ − 1 2 3</translation>
        </message>
        <message>
            <source>names</source>
            <translation>nombres</translation>
        </message>
        <message>
            <source>powers</source>
            <translation>potencias</translation>
        </message>
        <message>
            <source>trig</source>
            <translation>trig</translation>
        </message>
        <message>
            <source>hyperbolic</source>
            <translation>hiperbólicas</translation>
        </message>
        <message>
            <source>special</source>
            <translation>especiales</translation>
        </message>
        <message>
            <source>activations</source>
            <translation>activaciones</translation>
        </message>
        <message>
            <source>piecewise</source>
            <translation>por trozos</translation>
        </message>
        <message>
            <source>losses</source>
            <translation>pérdidas</translation>
        </message>
        <message>
            <source>vectors</source>
            <translation>vectores</translation>
        </message>
        <message>
            <source>Begin a new line</source>
            <translation>Empezar una línea nueva</translation>
        </message>
        <message>
            <source>Erase what stands before the cursor</source>
            <translation>Borrar lo que está antes del cursor</translation>
        </message>
        <message>
            <source>Insert {what}</source>
            <translation>Insertar {what}</translation>
        </message>
    </context>
    <context>
        <name>PathList</name>
        <message>
            <source>no path leads there, so the derivative is 0</source>
            <translation>ningún camino llega allí, así que la derivada es 0</translation>
        </message>
        <message>
            <source>sum over {n} paths =</source>
            <translation>suma sobre {n} caminos =</translation>
        </message>
        <message>
            <source>and {n} more paths, sum {rest}</source>
            <translation>y {n} caminos más, suma {rest}</translation>
        </message>
    </context>
    <context>
        <name>PerceptronForm</name>
        <message>
            <source>bce written out</source>
            <translation>bce escrita entera</translation>
        </message>
        <message>
            <source>bce of torch</source>
            <translation>bce de torch</translation>
        </message>
        <message>
            <source>bce with logits</source>
            <translation>bce con logits</translation>
        </message>
        <message>
            <source>Hidden units</source>
            <translation>Unidades ocultas</translation>
        </message>
        <message>
            <source>Hidden activation</source>
            <translation>Activación oculta</translation>
        </message>
        <message>
            <source>Outputs</source>
            <translation>Salidas</translation>
        </message>
        <message>
            <source>Activation</source>
            <translation>Activación</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Pérdida</translation>
        </message>
        <message>
            <source>One bias for a whole layer</source>
            <translation>Un sesgo para toda una capa</translation>
        </message>
        <message>
            <source>All units of a layer add the same bias, so its gradient is a sum of paths.</source>
            <translation>Todas las unidades de una capa suman el mismo sesgo, así que su gradiente es una suma de caminos.</translation>
        </message>
        <message>
            <source>Units between the inputs and the output: each is one more way, and a gradient is the sum of them.</source>
            <translation>Unidades entre las entradas y la salida: cada una es un camino más, y un gradiente es la suma de los caminos.</translation>
        </message>
        <message>
            <source>What a hidden unit makes of its sum; where that is flat, no gradient comes through.</source>
            <translation>Lo que una unidad oculta hace de su suma; donde eso es plano, no pasa ningún gradiente.</translation>
        </message>
        <message>
            <source>Each output is held against a target of its own; L is the sum of their losses.</source>
            <translation>Cada salida se compara con un objetivo propio; L es la suma de sus pérdidas.</translation>
        </message>
        <message>
            <source>What p is of the weighted sum z; its slope dp/dz is a factor of every gradient.</source>
            <translation>Lo que es p de la suma ponderada z; su pendiente dp/dz es un factor de todo gradiente.</translation>
        </message>
        <message>
            <source>How far p is from the target y, as one number: here every gradient begins.</source>
            <translation>A qué distancia está p del objetivo y, en un solo número: aquí empieza todo gradiente.</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>Entradas</translation>
        </message>
        <message>
            <source>hidden activation (no hidden units)</source>
            <translation>activación oculta (sin unidades ocultas)</translation>
        </message>
        <message>
            <source>activation (this loss takes z)</source>
            <translation>activación (esta pérdida toma z)</translation>
        </message>
        <message>
            <source>shared bias (one unit a layer)</source>
            <translation>sesgo común (una unidad por capa)</translation>
        </message>
        <message>
            <source>Off: {what}</source>
            <translation>No: {what}</translation>
        </message>
    </context>
    <context>
        <name>PerceptronNotes</name>
        <message>
            <source>Your program has no word {words}; what it writes instead opens as {words}.</source>
            <translation>Tu programa no tiene palabra para {words}; lo que escribe en su lugar se abre como {words}.</translation>
        </message>
        <message>
            <source> and </source>
            <translation> y </translation>
        </message>
        <message>
            <source>Your program was rewritten the way this form writes it: the same function, though its last digits may be rounded otherwise.</source>
            <translation>Tu programa se reescribió como lo escribe este formulario: la misma función, aunque sus últimas cifras pueden redondearse de otro modo.</translation>
        </message>
        <message>
            <source>{own} is {name}</source>
            <translation>{own} es {name}</translation>
        </message>
        <message>
            <source>Its names here: {pairs}.</source>
            <translation>Sus nombres aquí: {pairs}.</translation>
        </message>
        <message>
            <source>A step is flat on both sides, so its slope is 0 and every gradient through it is 0: it cannot learn by gradient descent.</source>
            <translation>Un escalón es plano a ambos lados, así que su pendiente es 0 y todo gradiente que pasa por él es 0: no puede aprender por descenso de gradiente.</translation>
        </message>
        <message>
            <source>Cross-entropy takes the logarithms of p and of 1 - p, so p has to lie between 0 and 1; of these activations only the sigmoid keeps it there.</source>
            <translation>La entropía cruzada toma los logaritmos de p y de 1 - p, así que p ha de estar entre 0 y 1; de estas activaciones solo la sigmoide lo mantiene ahí.</translation>
        </message>
        <message>
            <source>Hinge takes labels of -1 and 1, so the target is -1 or 1 now.</source>
            <translation>Hinge toma etiquetas -1 y 1, así que el objetivo es ahora -1 o 1.</translation>
        </message>
        <message>
            <source>This loss applies the sigmoid itself, so it takes z and there is no p.</source>
            <translation>Esta pérdida aplica ella misma la sigmoide, así que toma z y no hay p.</translation>
        </message>
        <message>
            <source>Cross-entropy is meant for a target from 0 to 1; this one is outside.</source>
            <translation>La entropía cruzada es para un objetivo de 0 a 1; este está fuera.</translation>
        </message>
    </context>
    <context>
        <name>PerceptronRoom</name>
        <message>
            <source>Networks with their values, among them one with published numbers.</source>
            <translation>Redes con sus valores, entre ellas una con números publicados.</translation>
        </message>
        <message>
            <source>Examples ▾</source>
            <translation>Ejemplos ▾</translation>
        </message>
        <message>
            <source>The notebooks' neuron</source>
            <translation>La neurona de los cuadernos</translation>
        </message>
        <message>
            <source>L = w², where gradients pile up without zero_grad</source>
            <translation>L = w², donde los gradientes se amontonan sin zero_grad</translation>
        </message>
        <message>
            <source>Two inputs, two hidden units, two outputs (M. Mazur)</source>
            <translation>Dos entradas, dos unidades ocultas, dos salidas (M. Mazur)</translation>
        </message>
        <message>
            <source>Three inputs, two hidden units, one output (Han, Kamber and Pei)</source>
            <translation>Tres entradas, dos unidades ocultas, una salida (Han, Kamber y Pei)</translation>
        </message>
        <message>
            <source>Six inputs, one unit: a film review (Jurafsky and Martin)</source>
            <translation>Seis entradas, una unidad: una crítica de cine (Jurafsky y Martin)</translation>
        </message>
        <message>
            <source>Two inputs, one unit: a first step from 0 (Jurafsky and Martin)</source>
            <translation>Dos entradas, una unidad: un primer paso desde 0 (Jurafsky y Martin)</translation>
        </message>
        <message>
            <source>Open in the Expression room</source>
            <translation>Abrir en la sala Expresión</translation>
        </message>
        <message>
            <source>Go on with this program, and these values, in the editor.</source>
            <translation>Seguir con este programa, y con estos valores, en el editor.</translation>
        </message>
        <message>
            <source>THE NETWORK</source>
            <translation>LA RED</translation>
        </message>
        <message>
            <source>THE PROGRAM IT WRITES</source>
            <translation>EL PROGRAMA QUE ESCRIBE</translation>
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message>
            <source>Copy as {kind}</source>
            <translation>Copiar como {kind}</translation>
        </message>
        <message>
            <source>Save as {kind} …</source>
            <translation>Guardar como {kind} …</translation>
        </message>
        <message>
            <source>Save as {kind}, on white for paper …</source>
            <translation>Guardar como {kind}, en blanco para papel …</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>Guardar la imagen</translation>
        </message>
        <message>
            <source>The picture is on the clipboard, as {kind}.</source>
            <translation>La imagen está en el portapapeles, como {kind}.</translation>
        </message>
    </context>
    <context>
        <name>PlotCanvas</name>
        <message>
            <source>Enter shows the numbers as a table; the menu key copies them.</source>
            <translation>Intro muestra los números como tabla; la tecla de menú los copia.</translation>
        </message>
    </context>
    <context>
        <name>PlotLegend</name>
        <message>
            <source>finite difference</source>
            <translation>diferencia finita</translation>
        </message>
        <message>
            <source>complex step</source>
            <translation>paso complejo</translation>
        </message>
        <message>
            <source>forward mode</source>
            <translation>modo directo</translation>
        </message>
        <message>
            <source>chain rule</source>
            <translation>regla de la cadena</translation>
        </message>
        <message>
            <source>Key to the curves</source>
            <translation>Leyenda de las curvas</translation>
        </message>
    </context>
    <context>
        <name>PlotNumbers</name>
        <message>
            <source>{name} cannot be told from {other}</source>
            <translation>{name} no se distingue de {other}</translation>
        </message>
        <message>
            <source>no value anywhere</source>
            <translation>sin valor en ningún sitio</translation>
        </message>
        <message>
            <source>{value} everywhere</source>
            <translation>{value} en todas partes</translation>
        </message>
        <message>
            <source>from {low} at {axis} = {low_at} up to {high} at {axis} = {high_at}</source>
            <translation>de {low} en {axis} = {low_at} hasta {high} en {axis} = {high_at}</translation>
        </message>
        <message>
            <source>no value at {count} of {all} points</source>
            <translation>sin valor en {count} de {all} puntos</translation>
        </message>
        <message>
            <source>at {axis} = {x}: {value}</source>
            <translation>en {axis} = {x}: {value}</translation>
        </message>
        <message>
            <source>never below 0</source>
            <translation>nunca bajo 0</translation>
        </message>
        <message>
            <source>never above 0</source>
            <translation>nunca sobre 0</translation>
        </message>
        <message>
            <source>changes its sign {count} times, first near {axis} = {places}</source>
            <translation>cambia de signo {count} veces, la primera cerca de {axis} = {places}</translation>
        </message>
        <message>
            <source>changes its sign near {axis} = {places}</source>
            <translation>cambia de signo cerca de {axis} = {places}</translation>
        </message>
    </context>
    <context>
        <name>PlotPair</name>
        <message>
            <source>The window is small, so the plots share one place; arrow keys change.</source>
            <translation>La ventana es pequeña, así que las gráficas comparten un sitio; las flechas cambian.</translation>
        </message>
        <message>
            <source>Which plot is shown</source>
            <translation>Qué gráfica se muestra</translation>
        </message>
    </context>
    <context>
        <name>PlotTable</name>
        <message>
            <source>The plots in numbers</source>
            <translation>Las gráficas en números</translation>
        </message>
        <message>
            <source>Which plot</source>
            <translation>Qué gráfica</translation>
        </message>
        <message>
            <source>Which plot's numbers are shown</source>
            <translation>De qué gráfica se muestran los números</translation>
        </message>
        <message>
            <source>Arrows walk the numbers, Ctrl+Up and Ctrl+Down sort by a column, Ctrl+C copies a row.</source>
            <translation>Las flechas recorren los números, Ctrl+Arriba y Ctrl+Abajo ordenan por una columna, Ctrl+C copia una fila.</translation>
        </message>
        <message>
            <source>Copy all numbers</source>
            <translation>Copiar los números</translation>
        </message>
        <message>
            <source>Copy the sentence</source>
            <translation>Copiar la frase</translation>
        </message>
        <message>
            <source>Nothing is plotted here.</source>
            <translation>Aquí no hay nada dibujado.</translation>
        </message>
        <message>
            <source>Show the numbers as a table …</source>
            <translation>Mostrar los números como tabla …</translation>
        </message>
        <message>
            <source>Copy the numbers</source>
            <translation>Copiar los números</translation>
        </message>
        <message>
            <source>Copy a sentence about it</source>
            <translation>Copiar una frase sobre ello</translation>
        </message>
    </context>
    <context>
        <name>PracticePage</name>
        <message>
            <source>Next exercise</source>
            <translation>Otro ejercicio</translation>
        </message>
        <message>
            <source>Leave this one for another; what goes wrong comes back (Alt+E)</source>
            <translation>Deja este por otro; lo que sale mal vuelve (Alt+E)</translation>
        </message>
        <message>
            <source>Worked solution</source>
            <translation>Solución paso a paso</translation>
        </message>
        <message>
            <source>Rule by rule; it counts as a hint</source>
            <translation>Regla por regla; cuenta como pista</translation>
        </message>
        <message>
            <source>New: {skill}.</source>
            <translation>Nuevo: {skill}.</translation>
        </message>
        <message>
            <source>{skill} again, before it is forgotten.</source>
            <translation>{skill} otra vez, antes de que se olvide.</translation>
        </message>
        <message>
            <source>{skill}.</source>
            <translation>{skill}.</translation>
        </message>
        <message>
            <source>{skill} again, since it did not go well the last time.</source>
            <translation>{skill} otra vez, pues la última no salió bien.</translation>
        </message>
        <message>
            <source>Level {level} of {most}: {depth} steps deep, rules: {rules}.</source>
            <translation>Nivel {level} de {most}: {depth} pasos de fondo, reglas: {rules}.</translation>
        </message>
    </context>
    <context>
        <name>PracticeTools</name>
        <message>
            <source>What is practised</source>
            <translation>Qué se practica</translation>
        </message>
        <message>
            <source>What went wrong comes back by itself; or choose one skill</source>
            <translation>Lo que salió mal vuelve solo; o elige una destreza</translation>
        </message>
        <message>
            <source>Mixed: what is due comes first</source>
            <translation>Mezcla: primero lo que toca</translation>
        </message>
        <message>
            <source>Difficulty</source>
            <translation>Dificultad</translation>
        </message>
        <message>
            <source>Harder after every two right answers without hints; or choose</source>
            <translation>Más difícil tras cada dos respuestas correctas sin pistas; o elige</translation>
        </message>
        <message>
            <source>Grows with you</source>
            <translation>Crece contigo</translation>
        </message>
        <message>
            <source>Level {level} of {most}</source>
            <translation>Nivel {level} de {most}</translation>
        </message>
        <message>
            <source>Practise</source>
            <translation>Practicar</translation>
        </message>
    </context>
    <context>
        <name>PracticeWorked</name>
        <message>
            <source>in its simplest form</source>
            <translation>en su forma más simple</translation>
        </message>
    </context>
    <context>
        <name>Presenter</name>
        <message>
            <source>Presenting</source>
            <translation>Presentación</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Show all of this page</source>
            <translation>Mostrar toda esta página</translation>
        </message>
        <message>
            <source>A spot around the pointer</source>
            <translation>Un foco en torno al puntero</translation>
        </message>
        <message>
            <source>A black screen</source>
            <translation>Pantalla en negro</translation>
        </message>
        <message>
            <source>End presenting</source>
            <translation>Fin de presentación</translation>
        </message>
        <message>
            <source>{title}: page {page} of {pages}, block {block} of {blocks}</source>
            <translation>{title}: página {page} de {pages}, bloque {block} de {blocks}</translation>
        </message>
        <message>
            <source>Space, arrows, Esc</source>
            <translation>Espacio, flechas, Esc</translation>
        </message>
    </context>
    <context>
        <name>PresenterFoot</name>
        <message>
            <source>{panel} ({place} of {count})</source>
            <translation>{panel} ({place} de {count})</translation>
        </message>
        <message>
            <source>{count} to come</source>
            <translation>faltan {count}</translation>
        </message>
        <message>
            <source>Space, arrows, Esc</source>
            <translation>Espacio, flechas, Esc</translation>
        </message>
    </context>
    <context>
        <name>ProgramWords</name>
        <message>
            <source>What the program's words come to</source>
            <translation>A qué equivalen las palabras del programa</translation>
        </message>
        <message>
            <source>The same in plain arithmetic, so that it can be worked out by hand.</source>
            <translation>Lo mismo en aritmética sencilla, para poder calcularlo a mano.</translation>
        </message>
    </context>
    <context>
        <name>ProgressPage</name>
        <message>
            <source>The map in words and numbers</source>
            <translation>El mapa en palabras y números</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>Como tabla</translation>
        </message>
        <message>
            <source>Nothing was tried yet. What you solve in lessons and in practice is shown here.</source>
            <translation>Aún no se ha intentado nada. Aquí se verá lo que resuelvas en lecciones y práctica.</translation>
        </message>
        <message>
            <source>{tries} tries, {unaided} right without a hint. {held} of {count} skills hold, {due} are due again. All of this stays on this machine.</source>
            <translation>{tries} intentos, {unaided} bien sin pista. {held} de {count} destrezas se mantienen, {due} tocan otra vez. Todo esto se queda en este equipo.</translation>
        </message>
        <message>
            <source>▲ {path} can't be written: {trouble}</source>
            <translation>▲ No se puede escribir {path}: {trouble}</translation>
        </message>
        <message>
            <source>✓ {count} attempts are saved in {path}</source>
            <translation>✓ {count} intentos guardados en {path}</translation>
        </message>
    </context>
    <context>
        <name>ProgressTools</name>
        <message>
            <source>Progress of</source>
            <translation>Progreso de</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>Estudiante</translation>
        </message>
        <message>
            <source>Who learns now; each has a progress of their own on this machine</source>
            <translation>Quién aprende ahora; cada cual tiene su propio progreso en este equipo</translation>
        </message>
        <message>
            <source>New learner …</source>
            <translation>Alguien nuevo …</translation>
        </message>
        <message>
            <source>Let somebody else begin</source>
            <translation>Que empiece otra persona</translation>
        </message>
        <message>
            <source>Save as CSV …</source>
            <translation>Guardar como CSV …</translation>
        </message>
        <message>
            <source>All attempts as a table, to hand in</source>
            <translation>Todos los intentos en una tabla, para entregar</translation>
        </message>
        <message>
            <source>Save as JSON …</source>
            <translation>Guardar como JSON …</translation>
        </message>
        <message>
            <source>All attempts for other programs</source>
            <translation>Todos los intentos para otros programas</translation>
        </message>
        <message>
            <source>Start over …</source>
            <translation>Empezar de cero …</translation>
        </message>
        <message>
            <source>Forget all that was tried</source>
            <translation>Olvidar todo lo intentado</translation>
        </message>
        <message>
            <source>New learner</source>
            <translation>Alguien nuevo</translation>
        </message>
        <message>
            <source>Name of the new learner:</source>
            <translation>Nombre de quien empieza:</translation>
        </message>
        <message>
            <source>Save the attempts of {name}</source>
            <translation>Guardar los intentos de {name}</translation>
        </message>
        <message>
            <source>Forget all that {name} has tried?</source>
            <translation>¿Olvidar todo lo que {name} ha intentado?</translation>
        </message>
        <message>
            <source>It cannot be taken back. Save it as CSV first, if it may be wanted.</source>
            <translation>No se puede deshacer. Guárdalo antes como CSV, por si hiciera falta.</translation>
        </message>
    </context>
    <context>
        <name>Prose</name>
        <message>
            <source>Left and Right choose a link, Enter follows it</source>
            <translation>Izquierda y Derecha eligen un enlace, Intro lo sigue</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copiar como texto</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Drive</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>File Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>Acceso directo</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>Alias</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconocido</translation>
        </message>
    </context>
    <context>
        <name>QAbstractSpinBox</name>
        <message>
            <source>&amp;Select All</source>
            <translation>&amp;Seleccionar todo</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translation>&amp;Subir un paso</translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translation>&amp;Bajar un paso</translation>
        </message>
    </context>
    <context>
        <name>QAccessibleActionInterface</name>
        <message>
            <source>Press</source>
            <translation>Pulsar</translation>
        </message>
        <message>
            <source>Triggers the action</source>
            <translation>Ejecuta la acción</translation>
        </message>
        <message>
            <source>Toggle</source>
            <translation>Alternar</translation>
        </message>
        <message>
            <source>Toggles the state</source>
            <translation>Alterna el estado</translation>
        </message>
        <message>
            <source>Increase</source>
            <translation>Aumentar</translation>
        </message>
        <message>
            <source>Increase the value</source>
            <translation>Aumentar el valor</translation>
        </message>
        <message>
            <source>Decrease</source>
            <translation>Disminuir</translation>
        </message>
        <message>
            <source>Decrease the value</source>
            <translation>Disminuir el valor</translation>
        </message>
        <message>
            <source>ShowMenu</source>
            <translation>Mostrar menú</translation>
        </message>
        <message>
            <source>Shows the menu</source>
            <translation>Muestra el menú</translation>
        </message>
        <message>
            <source>SetFocus</source>
            <translation>Dar el foco</translation>
        </message>
        <message>
            <source>Sets the focus</source>
            <translation>Da el foco</translation>
        </message>
        <message>
            <source>Scroll Left</source>
            <translation>Ir a la izquierda</translation>
        </message>
        <message>
            <source>Scrolls to the left</source>
            <translation>Se desplaza a la izquierda</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <translation>Ir a la derecha</translation>
        </message>
        <message>
            <source>Scrolls to the right</source>
            <translation>Se desplaza a la derecha</translation>
        </message>
        <message>
            <source>Scroll Up</source>
            <translation>Ir hacia arriba</translation>
        </message>
        <message>
            <source>Scrolls up</source>
            <translation>Se desplaza arriba</translation>
        </message>
        <message>
            <source>Scroll Down</source>
            <translation>Ir hacia abajo</translation>
        </message>
        <message>
            <source>Scrolls down</source>
            <translation>Se desplaza abajo</translation>
        </message>
        <message>
            <source>Next Page</source>
            <translation>Página siguiente</translation>
        </message>
        <message>
            <source>Goes to the next page</source>
            <translation>Va a la página siguiente</translation>
        </message>
        <message>
            <source>Previous Page</source>
            <translation>Página anterior</translation>
        </message>
        <message>
            <source>Goes back a page</source>
            <translation>Vuelve una página atrás</translation>
        </message>
    </context>
    <context>
        <name>QComboBox</name>
        <message>
            <source>Open the combo box selection popup</source>
            <translation>Abre la lista para elegir</translation>
        </message>
        <message>
            <source>True</source>
            <translation>Verdadero</translation>
        </message>
        <message>
            <source>False</source>
            <translation>Falso</translation>
        </message>
    </context>
    <context>
        <name>QDialogButtonBox</name>
        <message>
            <source>OK</source>
            <translation>Aceptar</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;Buscar en:</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>&amp;Nombre:</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>Carpeta:</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>&amp;Tipo:</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Abrir</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>&amp;Elegir</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>Guardar como</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation>Buscar carpeta</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Volver atrás</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translation>Ir adelante</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>Carpeta superior</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translation>Ir a la carpeta superior</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>Crear carpeta nueva</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translation>Crear una carpeta nueva</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translation>Mostrar como lista</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translation>Mostrar con detalles</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Barra lateral</translation>
        </message>
        <message>
            <source>List of places and bookmarks</source>
            <translation>Lista de lugares y marcadores</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation>Lugares recientes</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>Directories</source>
            <translation>Carpetas</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>Cambiar &amp;nombre</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Borrar</translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>Ver archivos &amp;ocultos</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>Carpeta &amp;nueva</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>Carpeta nueva</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Show </source>
            <translation>Mostrar </translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>%1 ya existe.
¿Quieres reemplazarlo?</translation>
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation>%1
No se encuentra el archivo.
Comprueba que el nombre sea correcto.</translation>
        </message>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translation>%1
No se encuentra la carpeta.
Comprueba que el nombre sea correcto.</translation>
        </message>
        <message>
            <source>'%1' is write protected.
Do you want to delete it anyway?</source>
            <translation>«%1» está protegido contra escritura.
¿Quieres borrarlo de todos modos?</translation>
        </message>
        <message>
            <source>Are you sure you want to delete '%1'?</source>
            <translation>¿Seguro que quieres borrar «%1»?</translation>
        </message>
        <message>
            <source>Could not delete directory.</source>
            <translation>No se pudo borrar la carpeta.</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>Modificado el</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>Mi equipo</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Cor&amp;tar</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Pegar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Seleccionar todo</translation>
        </message>
    </context>
    <context>
        <name>QMessageBox</name>
        <message>
            <source>Show Details...</source>
            <translation>Ver detalles…</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translation>Ocultar detalles</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>Guardar todo</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Sí</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation>Sí a &amp;todo</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>&amp;No</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation>N&amp;o a todo</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>Abortar</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Ignorar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>Valores iniciales</translation>
        </message>
    </context>
    <context>
        <name>QProgressDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>QScrollBar</name>
        <message>
            <source>Scroll here</source>
            <translation>Desplazar aquí</translation>
        </message>
        <message>
            <source>Left edge</source>
            <translation>Borde izquierdo</translation>
        </message>
        <message>
            <source>Right edge</source>
            <translation>Borde derecho</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Bottom</source>
            <translation>Final</translation>
        </message>
        <message>
            <source>Page left</source>
            <translation>Página izquierda</translation>
        </message>
        <message>
            <source>Page right</source>
            <translation>Página derecha</translation>
        </message>
        <message>
            <source>Page up</source>
            <translation>Subir página</translation>
        </message>
        <message>
            <source>Page down</source>
            <translation>Bajar página</translation>
        </message>
        <message>
            <source>Scroll left</source>
            <translation>Ir a la izquierda</translation>
        </message>
        <message>
            <source>Scroll right</source>
            <translation>Ir a la derecha</translation>
        </message>
        <message>
            <source>Scroll up</source>
            <translation>Ir hacia arriba</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>Ir hacia abajo</translation>
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
            <translation>Mayús</translation>
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
            <translation>Intro</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Supr</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation>Insert</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Retroceso</translation>
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
            <translation>Inicio</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>Re Pág</translation>
        </message>
        <message>
            <source>PgDown</source>
            <translation>Av Pág</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Arriba</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Abajo</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Izquierda</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Derecha</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
    </context>
    <context>
        <name>QTabBar</name>
        <message>
            <source>Scroll Left</source>
            <translation>Ir a la izquierda</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <translation>Ir a la derecha</translation>
        </message>
    </context>
    <context>
        <name>QUnicodeControlCharacterMenu</name>
        <message>
            <source>Insert Unicode control character</source>
            <translation>Insertar carácter de control Unicode</translation>
        </message>
        <message>
            <source>LRM Left-to-right mark</source>
            <translation>LRM Marca de izquierda a derecha</translation>
        </message>
        <message>
            <source>RLM Right-to-left mark</source>
            <translation>RLM Marca de derecha a izquierda</translation>
        </message>
        <message>
            <source>ZWJ Zero width joiner</source>
            <translation>ZWJ Unión de ancho cero</translation>
        </message>
        <message>
            <source>ZWNJ Zero width non-joiner</source>
            <translation>ZWNJ Separador de ancho cero</translation>
        </message>
        <message>
            <source>ZWSP Zero width space</source>
            <translation>ZWSP Espacio de ancho cero</translation>
        </message>
        <message>
            <source>LRE Start of left-to-right embedding</source>
            <translation>LRE Inicio de inserción de izquierda a derecha</translation>
        </message>
        <message>
            <source>RLE Start of right-to-left embedding</source>
            <translation>RLE Inicio de inserción de derecha a izquierda</translation>
        </message>
        <message>
            <source>LRO Start of left-to-right override</source>
            <translation>LRO Inicio de sentido forzado de izquierda a derecha</translation>
        </message>
        <message>
            <source>RLO Start of right-to-left override</source>
            <translation>RLO Inicio de sentido forzado de derecha a izquierda</translation>
        </message>
        <message>
            <source>PDF Pop directional formatting</source>
            <translation>PDF Fin del formato de dirección</translation>
        </message>
        <message>
            <source>LRI Left-to-right isolate</source>
            <translation>LRI Aislado de izquierda a derecha</translation>
        </message>
        <message>
            <source>RLI Right-to-left isolate</source>
            <translation>RLI Aislado de derecha a izquierda</translation>
        </message>
        <message>
            <source>FSI First strong isolate</source>
            <translation>FSI Aislado según el primer carácter</translation>
        </message>
        <message>
            <source>PDI Pop directional isolate</source>
            <translation>PDI Fin del aislado</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Cor&amp;tar</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation>Copiar &amp;enlace</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Pegar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Seleccionar todo</translation>
        </message>
    </context>
    <context>
        <name>ReadyTables</name>
        <message>
            <source>CGPA → placed: 20 students</source>
            <translation>CGPA → placed: 20 estudiantes</translation>
        </message>
        <message>
            <source>CGPA and IQ in hundreds → placed: 20 students</source>
            <translation>CGPA e IQ en centenas → placed: 20 estudiantes</translation>
        </message>
        <message>
            <source>Opposite corners: no straight line parts them</source>
            <translation>Esquinas opuestas: ninguna recta las separa</translation>
        </message>
    </context>
    <context>
        <name>RoomPresenter</name>
        <message>
            <source>The formula</source>
            <translation>La fórmula</translation>
        </message>
        <message>
            <source>The three derivatives</source>
            <translation>Las tres derivadas</translation>
        </message>
        <message>
            <source>The verdict</source>
            <translation>El veredicto</translation>
        </message>
        <message>
            <source>Why not identical?</source>
            <translation>¿Por qué no idénticos?</translation>
        </message>
        <message>
            <source>The tape</source>
            <translation>La cinta</translation>
        </message>
        <message>
            <source>The cells</source>
            <translation>Las celdas</translation>
        </message>
        <message>
            <source>Tensors and tape</source>
            <translation>Tensores y cinta</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Práctica</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>A class</source>
            <translation>Una clase</translation>
        </message>
    </context>
    <context>
        <name>RoundingTable</name>
        <message>
            <source>Every step's rounding</source>
            <translation>El redondeo de cada paso</translation>
        </message>
        <message>
            <source>Arrow keys walk the steps, Ctrl+C copies the selected ones</source>
            <translation>Las flechas recorren los pasos, Ctrl+C copia los elegidos</translation>
        </message>
    </context>
    <context>
        <name>SecondSwitch</name>
        <message>
            <source>Second derivatives</source>
            <translation>Segundas derivadas</translation>
        </message>
        <message>
            <source>Second derivatives: the Hessian by all three ways, below the columns</source>
            <translation>Segundas derivadas: la hessiana por las tres vías, bajo las columnas</translation>
        </message>
        <message>
            <source>Second derivatives are for programs whose output is one number</source>
            <translation>Las segundas derivadas son para programas cuya salida es un solo número</translation>
        </message>
    </context>
    <context>
        <name>SeedPanel</name>
        <message>
            <source>The vector v</source>
            <translation>El vector v</translation>
        </message>
        <message>
            <source>All components of v are 1: the columns show the sum of the Jacobian's rows</source>
            <translation>Todas las componentes de v son 1: las columnas muestran la suma de las filas de la jacobiana</translation>
        </message>
        <message>
            <source>all 1</source>
            <translation>todo 1</translation>
        </message>
        <message>
            <source>VECTOR v OF vᵀJ</source>
            <translation>VECTOR v DE vᵀJ</translation>
        </message>
        <message>
            <source>{of} has {size} components; the columns differentiate {sum}</source>
            <translation>{of} tiene {size} componentes; las columnas derivan {sum}</translation>
        </message>
        <message>
            <source>{of} has 1 component; the columns differentiate {sum}</source>
            <translation>{of} tiene 1 componente; las columnas derivan {sum}</translation>
        </message>
        <message>
            <source>Components from {first} on keep their v.</source>
            <translation>Las componentes desde {first} conservan su v.</translation>
        </message>
    </context>
    <context>
        <name>SeedRow</name>
        <message>
            <source>Drag, wheel or arrows; Shift is finer, Ctrl coarser; a double-click brings back 1.</source>
            <translation>Arrastrar, rueda o flechas; Mayús más fino, Ctrl más grueso; doble clic vuelve a 1.</translation>
        </message>
        <message>
            <source>Exact value of {name}</source>
            <translation>Valor exacto de {name}</translation>
        </message>
        <message>
            <source>v is 1 here and 0 elsewhere: the columns show row {index} of the Jacobian</source>
            <translation>v es 1 aquí y 0 en lo demás: las columnas muestran la fila {index} de la jacobiana</translation>
        </message>
    </context>
    <context>
        <name>SessionMenu</name>
        <message>
            <source>New</source>
            <translation>Nueva</translation>
        </message>
        <message>
            <source>Open …</source>
            <translation>Abrir …</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save as …</source>
            <translation>Guardar como …</translation>
        </message>
        <message>
            <source>Copy all as one line of text</source>
            <translation>Copiar todo como una línea de texto</translation>
        </message>
        <message>
            <source>Open the line that was copied</source>
            <translation>Abrir la línea copiada</translation>
        </message>
        <message>
            <source>Opened lately</source>
            <translation>Abiertas hace poco</translation>
        </message>
        <message>
            <source>Open a session</source>
            <translation>Abrir una sesión</translation>
        </message>
        <message>
            <source>Save the session</source>
            <translation>Guardar la sesión</translation>
        </message>
        <message>
            <source>session</source>
            <translation>sesión</translation>
        </message>
        <message>
            <source>Triptych's sessions (*.triptych)</source>
            <translation>Sesiones de Triptych (*.triptych)</translation>
        </message>
    </context>
    <context>
        <name>Sessions</name>
        <message>
            <source>Save as …</source>
            <translation>Guardar como …</translation>
        </message>
        <message>
            <source>Save over it</source>
            <translation>Sobrescribir</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Guardado como {name}.</translation>
        </message>
        <message>
            <source>{name} is open.</source>
            <translation>{name} está abierta.</translation>
        </message>
        <message>
            <source>All is as at the start.</source>
            <translation>Todo está como al empezar.</translation>
        </message>
        <message>
            <source>Back to what was there</source>
            <translation>Volver a lo que había</translation>
        </message>
        <message>
            <source>All that is here is on the clipboard, as one line of text.</source>
            <translation>Todo lo que hay aquí está en el portapapeles, como una línea de texto.</translation>
        </message>
    </context>
    <context>
        <name>SketchPad</name>
        <message>
            <source>{count} of {all} places are drawn</source>
            <translation>se dibujan {count} de {all} sitios</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>la tuya</translation>
        </message>
        <message>
            <source>true curve</source>
            <translation>curva verdadera</translation>
        </message>
    </context>
    <context>
        <name>SkillMap</name>
        <message>
            <source>Arrow keys go from skill to skill, Enter practises or opens its lesson</source>
            <translation>Las flechas van de destreza en destreza, Intro practica o abre su lección</translation>
        </message>
        <message>
            <source>Map of skills</source>
            <translation>Mapa de destrezas</translation>
        </message>
    </context>
    <context>
        <name>SkillTable</name>
        <message>
            <source>Skill</source>
            <translation>Destreza</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Bien</translation>
        </message>
        <message>
            <source>Without hints</source>
            <translation>Sin pistas</translation>
        </message>
        <message>
            <source>Remembered</source>
            <translation>Recordado</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>De nuevo</translation>
        </message>
        <message>
            <source>Last mistakes</source>
            <translation>Últimos errores</translation>
        </message>
        <message>
            <source>Skills as a table, in words and numbers</source>
            <translation>Las destrezas como tabla, en palabras y números</translation>
        </message>
    </context>
    <context>
        <name>Skills</name>
        <message>
            <source>Slope</source>
            <translation>Pendiente</translation>
        </message>
        <message>
            <source>Power rule</source>
            <translation>Regla de potencias</translation>
        </message>
        <message>
            <source>Sum rule</source>
            <translation>Regla de la suma</translation>
        </message>
        <message>
            <source>Product rule</source>
            <translation>Regla del producto</translation>
        </message>
        <message>
            <source>Quotient rule</source>
            <translation>Regla del cociente</translation>
        </message>
        <message>
            <source>Chain rule</source>
            <translation>Regla de la cadena</translation>
        </message>
        <message>
            <source>Exponentials</source>
            <translation>Exponenciales</translation>
        </message>
        <message>
            <source>Logarithms</source>
            <translation>Logaritmos</translation>
        </message>
        <message>
            <source>Sine and cosine</source>
            <translation>Seno y coseno</translation>
        </message>
        <message>
            <source>Sum over paths</source>
            <translation>Suma sobre caminos</translation>
        </message>
        <message>
            <source>The perceptron</source>
            <translation>El perceptrón</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Pérdida</translation>
        </message>
        <message>
            <source>What is tracked</source>
            <translation>Qué se sigue</translation>
        </message>
        <message>
            <source>Adding up</source>
            <translation>Acumular</translation>
        </message>
        <message>
            <source>Stopping the tape</source>
            <translation>Detener la cinta</translation>
        </message>
        <message>
            <source>Vectors</source>
            <translation>Vectores</translation>
        </message>
        <message>
            <source>Kinks</source>
            <translation>Picos</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>Redondeo</translation>
        </message>
        <message>
            <source>Saturation</source>
            <translation>Saturación</translation>
        </message>
        <message>
            <source>The clamp</source>
            <translation>El clamp</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Diferencias</translation>
        </message>
        <message>
            <source>Growth</source>
            <translation>Crecimiento</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Entrenamiento</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nueva</translation>
        </message>
        <message>
            <source>being learnt</source>
            <translation>en aprendizaje</translation>
        </message>
        <message>
            <source>due again</source>
            <translation>toca otra vez</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>se cumple</translation>
        </message>
        <message>
            <source>in {n} days</source>
            <translation>en {n} días</translation>
        </message>
        <message>
            <source>in {n} hours</source>
            <translation>en {n} horas</translation>
        </message>
        <message>
            <source>in {n} minutes</source>
            <translation>en {n} minutos</translation>
        </message>
        <message>
            <source>{right} of {tries} right</source>
            <translation>{right} de {tries} bien</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <source>in a minute</source>
            <translation>en un minuto</translation>
        </message>
        <message>
            <source>remembered with a chance of {percent} %</source>
            <translation>recordado con una probabilidad del {percent} %</translation>
        </message>
        <message>
            <source>again {when}</source>
            <translation>otra vez {when}</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>What is shown above the columns; arrow keys change.</source>
            <translation>Qué se muestra sobre las columnas; las flechas cambian.</translation>
        </message>
        <message>
            <source>What is shown above the columns</source>
            <translation>Qué se muestra sobre las columnas</translation>
        </message>
        <message>
            <source>The chain</source>
            <translation>La cadena</translation>
        </message>
        <message>
            <source>Surface</source>
            <translation>Superficie</translation>
        </message>
        <message>
            <source>Four losses</source>
            <translation>Cuatro pérdidas</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Entrenamiento</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Computing process</source>
            <translation>Proceso de cálculo</translation>
        </message>
        <message>
            <source>Start it again</source>
            <translation>Arrancarlo de nuevo</translation>
        </message>
        <message>
            <source>Start what computes afresh; your program stays as it is.</source>
            <translation>Arranca de nuevo lo que calcula; tu programa se queda como está.</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>Mostrar el informe</translation>
        </message>
        <message>
            <source>Read, and copy, what the program says of its own fault.</source>
            <translation>Lee, y copia, lo que el programa dice de su propio fallo.</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <source>Shows which rule was applied at each step</source>
            <translation>Muestra qué regla se aplicó en cada paso</translation>
        </message>
        <message>
            <source>1 step</source>
            <translation>1 paso</translation>
        </message>
        <message>
            <source>{n} steps</source>
            <translation>{n} pasos</translation>
        </message>
        <message>
            <source>… and {n} more steps</source>
            <translation>… y {n} pasos más</translation>
        </message>
    </context>
    <context>
        <name>StepRow</name>
        <message>
            <source>The step h, by its logarithm</source>
            <translation>El paso h, por su logaritmo</translation>
        </message>
        <message>
            <source>The step h, from 1e-18 to 100; Shift is finer, Ctrl coarser</source>
            <translation>El paso h, de 1e-18 a 100; Mayús más fino, Ctrl más grueso</translation>
        </message>
        <message>
            <source>Exact value of h</source>
            <translation>Valor exacto de h</translation>
        </message>
        <message>
            <source>A good guess: the cube root of the number type's precision, as large as the input</source>
            <translation>Una buena elección: la raíz cúbica de la precisión del tipo de número, a la escala de la entrada</translation>
        </message>
        <message>
            <source>auto</source>
            <translation>auto</translation>
        </message>
        <message>
            <source>The step h must be a number above 0, not {h}.</source>
            <translation>El paso h debe ser un número mayor que 0, no {h}.</translation>
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
            <translation>La superficie de pérdida desde arriba</translation>
        </message>
        <message>
            <source>Click, or use the arrow keys, to go there; Ctrl+C copies the point, the loss and its slopes.</source>
            <translation>Haz clic, o usa las flechas, para ir allí; Ctrl+C copia el punto, la pérdida y sus pendientes.</translation>
        </message>
        <message>
            <source>at {name} = {value}</source>
            <translation>en {name} = {value}</translation>
        </message>
    </context>
    <context>
        <name>SurfacePage</name>
        <message>
            <source>Loss surface</source>
            <translation>Superficie de pérdida</translation>
        </message>
        <message>
            <source>Name from left to right</source>
            <translation>Nombre de izquierda a derecha</translation>
        </message>
        <message>
            <source>Name upwards</source>
            <translation>Nombre hacia arriba</translation>
        </message>
        <message>
            <source>Learning rate of the step</source>
            <translation>Tasa de aprendizaje del paso</translation>
        </message>
        <message>
            <source>Which input runs from left to right in the map; others stand still</source>
            <translation>Qué entrada va de izquierda a derecha en el mapa; las otras están quietas</translation>
        </message>
        <message>
            <source>Which input runs upwards in the map; all others stand still</source>
            <translation>Qué entrada va hacia arriba en el mapa; todas las demás están quietas</translation>
        </message>
        <message>
            <source>How long the arrow of one step is: this times the gradient, downhill</source>
            <translation>Cuánto mide la flecha de un paso: esto por el gradiente, cuesta abajo</translation>
        </message>
        <message>
            <source>rate</source>
            <translation>tasa</translation>
        </message>
    </context>
    <context>
        <name>SurfaceRelief</name>
        <message>
            <source>The loss surface from the side</source>
            <translation>La superficie de pérdida de lado</translation>
        </message>
        <message>
            <source>Drag, or use the arrow keys, to turn it; Ctrl+C copies the point and its slopes.</source>
            <translation>Arrastra, o usa las flechas, para girarla; Ctrl+C copia el punto y sus pendientes.</translation>
        </message>
    </context>
    <context>
        <name>SymbolicColumn</name>
        <message>
            <source>the whole expression, differentiated</source>
            <translation>la expresión entera, derivada</translation>
        </message>
        <message>
            <source>by formula</source>
            <translation>con la fórmula</translation>
        </message>
        <message>
            <source>exactly {digits}</source>
            <translation>exactamente {digits}</translation>
        </message>
        <message>
            <source>raw</source>
            <translation>cruda</translation>
        </message>
        <message>
            <source>Show the derivative before it is simplified</source>
            <translation>Mostrar la derivada antes de simplificarla</translation>
        </message>
        <message>
            <source>Shows SymPy's derivative as it came, before it was simplified</source>
            <translation>Muestra la derivada de SymPy como salió, antes de simplificarla</translation>
        </message>
    </context>
    <context>
        <name>TableModel</name>
        <message>
            <source>What the program has for {name} in each row</source>
            <translation>Lo que el programa tiene para {name} en cada fila</translation>
        </message>
    </context>
    <context>
        <name>TableView</name>
        <message>
            <source>The rows of data</source>
            <translation>Las filas de datos</translation>
        </message>
        <message>
            <source>Type into a cell to change it; Ctrl+V pastes a table, Delete takes the chosen rows away.</source>
            <translation>Escribe en una celda para cambiarla; Ctrl+V pega una tabla, Supr quita las filas elegidas.</translation>
        </message>
    </context>
    <context>
        <name>TakeAway</name>
        <message>
            <source>Take away</source>
            <translation>Llevarse</translation>
        </message>
        <message>
            <source>Pictures in sight</source>
            <translation>Imágenes a la vista</translation>
        </message>
        <message>
            <source>Copy as plain text</source>
            <translation>Copiar como texto simple</translation>
        </message>
        <message>
            <source>Copy as Python with NumPy</source>
            <translation>Copiar como Python con NumPy</translation>
        </message>
        <message>
            <source>Copy as PyTorch</source>
            <translation>Copiar como PyTorch</translation>
        </message>
        <message>
            <source>Copy as SymPy</source>
            <translation>Copiar como SymPy</translation>
        </message>
        <message>
            <source>Copy as LaTeX</source>
            <translation>Copiar como LaTeX</translation>
        </message>
        <message>
            <source>Save as Python file …</source>
            <translation>Guardar como archivo Python …</translation>
        </message>
        <message>
            <source>Save as notebook …</source>
            <translation>Guardar como cuaderno …</translation>
        </message>
        <message>
            <source>Save the curves as CSV …</source>
            <translation>Guardar las curvas como CSV …</translation>
        </message>
        <message>
            <source>Save a report as PDF …</source>
            <translation>Guardar un informe en PDF …</translation>
        </message>
        <message>
            <source>Save a report as HTML …</source>
            <translation>Guardar un informe en HTML …</translation>
        </message>
        <message>
            <source>another file is being written</source>
            <translation>se está escribiendo otro archivo</translation>
        </message>
        <message>
            <source>no program stands beside this page</source>
            <translation>sin programa junto a esta página</translation>
        </message>
        <message>
            <source>nothing readable is written yet</source>
            <translation>aún no hay nada legible escrito</translation>
        </message>
        <message>
            <source>PyTorch has not answered yet</source>
            <translation>PyTorch aún no ha respondido</translation>
        </message>
        <message>
            <source>there is nothing to differentiate by</source>
            <translation>no hay respecto de qué derivar</translation>
        </message>
        <message>
            <source>SymPy can’t write this out exactly</source>
            <translation>SymPy no puede escribirlo exactamente</translation>
        </message>
        <message>
            <source>what is written is not answered yet</source>
            <translation>lo escrito aún no tiene respuesta</translation>
        </message>
        <message>
            <source>no curves are shown</source>
            <translation>no se muestran curvas</translation>
        </message>
        <message>
            <source>the answer is not complete yet</source>
            <translation>la respuesta aún no está completa</translation>
        </message>
        <message>
            <source>no lines</source>
            <translation>sin líneas</translation>
        </message>
        <message>
            <source>no curves here</source>
            <translation>aquí no hay curvas</translation>
        </message>
        <message>
            <source>no formula here</source>
            <translation>aquí no hay fórmula</translation>
        </message>
        <message>
            <source>It is on the clipboard.</source>
            <translation>Está en el portapapeles.</translation>
        </message>
    </context>
    <context>
        <name>TakeBar</name>
        <message>
            <source>How far the file is</source>
            <translation>Cuánto lleva el archivo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Cancel; no file is written</source>
            <translation>Cancelar; no se escribe ningún archivo</translation>
        </message>
    </context>
    <context>
        <name>TakeFile</name>
        <message>
            <source>Saved as {name}.</source>
            <translation>Guardado como {name}.</translation>
        </message>
    </context>
    <context>
        <name>TakeFiles</name>
        <message>
            <source>Save as Python file</source>
            <translation>Guardar como archivo Python</translation>
        </message>
        <message>
            <source>Save as notebook</source>
            <translation>Guardar como cuaderno</translation>
        </message>
        <message>
            <source>Save the curves</source>
            <translation>Guardar las curvas</translation>
        </message>
        <message>
            <source>Save a report</source>
            <translation>Guardar un informe</translation>
        </message>
        <message>
            <source>Cancelled; nothing was written.</source>
            <translation>Cancelado; no se escribió nada.</translation>
        </message>
        <message>
            <source>Starting a process that runs the code …</source>
            <translation>Arranca un proceso que ejecuta el código …</translation>
        </message>
        <message>
            <source>Computing everything once more …</source>
            <translation>Se calcula todo otra vez …</translation>
        </message>
        <message>
            <source>Running the NumPy code …</source>
            <translation>Se ejecuta el código NumPy …</translation>
        </message>
        <message>
            <source>Running the SymPy code …</source>
            <translation>Se ejecuta el código SymPy …</translation>
        </message>
        <message>
            <source>Running the chain rule by hand …</source>
            <translation>Se ejecuta la regla a mano …</translation>
        </message>
        <message>
            <source>Running the PyTorch code …</source>
            <translation>Se ejecuta el código PyTorch …</translation>
        </message>
        <message>
            <source>Drawing the curves by the code …</source>
            <translation>El código dibuja las curvas …</translation>
        </message>
        <message>
            <source>Running the cells …</source>
            <translation>Se ejecutan las celdas …</translation>
        </message>
    </context>
    <context>
        <name>TakePage</name>
        <message>
            <source>{name}, differentiated in three ways</source>
            <translation>{name}, derivada por tres vías</translation>
        </message>
        <message>
            <source>Made by Triptych {version}. The code was run before this was written, and gave these numbers.</source>
            <translation>Hecho por Triptych {version}. El código se ejecutó antes de escribir esto, y dio estos números.</translation>
        </message>
        <message>
            <source>The program</source>
            <translation>El programa</translation>
        </message>
        <message>
            <source>The inputs, as {dtype}</source>
            <translation>Las entradas, como {dtype}</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>What the three say</source>
            <translation>Lo que dicen los tres</translation>
        </message>
        <message>
            <source>Gradient</source>
            <translation>Gradiente</translation>
        </message>
        <message>
            <source>Chain rule</source>
            <translation>Regla de la cadena</translation>
        </message>
        <message>
            <source>Exactly</source>
            <translation>Exactamente</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Veredicto</translation>
        </message>
        <message>
            <source>The value and its gradients</source>
            <translation>El valor y sus gradientes</translation>
        </message>
        <message>
            <source>SymPy’s derivative</source>
            <translation>La derivada de SymPy</translation>
        </message>
        <message>
            <source>all together</source>
            <translation>todo junto</translation>
        </message>
        <message>
            <source>simplified</source>
            <translation>simplificada</translation>
        </message>
        <message>
            <source>The chain rule by hand</source>
            <translation>La regla de la cadena a mano</translation>
        </message>
        <message>
            <source>These are the {most} largest of {count} paths.</source>
            <translation>Estos son los {most} mayores de {count} caminos.</translation>
        </message>
        <message>
            <source>Together: {value}</source>
            <translation>Juntos: {value}</translation>
        </message>
        <message>
            <source>Path {place} of {count}</source>
            <translation>Camino {place} de {count}</translation>
        </message>
        <message>
            <source>Factor</source>
            <translation>Factor</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Fórmula</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Product so far</source>
            <translation>Producto hasta aquí</translation>
        </message>
        <message>
            <source>PyTorch’s gradient</source>
            <translation>El gradiente de PyTorch</translation>
        </message>
        <message>
            <source>The tape, from its end: {names}</source>
            <translation>La cinta, desde su final: {names}</translation>
        </message>
        <message>
            <source>The verdict</source>
            <translation>El veredicto</translation>
        </message>
        <message>
            <source>The curves</source>
            <translation>Las curvas</translation>
        </message>
    </context>
    <context>
        <name>TapeFolds</name>
        <message>
            <source>▸ {n} folded</source>
            <translation>▸ {n} plegados</translation>
        </message>
    </context>
    <context>
        <name>TapeLegend</name>
        <message>
            <source>Routes of the sum over paths</source>
            <translation>Rutas de la suma sobre caminos</translation>
        </message>
        <message>
            <source>Arrow keys pick one route, Home shows all of them</source>
            <translation>Las flechas eligen una ruta, Inicio las muestra todas</translation>
        </message>
    </context>
    <context>
        <name>TapePanel</name>
        <message>
            <source>The tape</source>
            <translation>La cinta</translation>
        </message>
        <message>
            <source>Fold lines</source>
            <translation>Plegar líneas</translation>
        </message>
        <message>
            <source>One box for each line of the program, not for each step</source>
            <translation>Una caja por cada línea del programa, no por cada paso</translation>
        </message>
        <message>
            <source>Torch's steps</source>
            <translation>Pasos de torch</translation>
        </message>
        <message>
            <source>Every step as torch recorded it, with what it saved for the way back</source>
            <translation>Cada paso como lo grabó torch, con lo que guardó para el regreso</translation>
        </message>
        <message>
            <source>Routes</source>
            <translation>Rutas</translation>
        </message>
        <message>
            <source>Draws each way back to the input: the gradient is the sum over them</source>
            <translation>Dibuja cada camino de vuelta a la entrada: el gradiente es la suma sobre ellos</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Brings the plots back (Esc or Ctrl+T)</source>
            <translation>Trae de vuelta las gráficas (Esc o Ctrl+T)</translation>
        </message>
        <message>
            <source>{n} steps are too many to be drawn</source>
            <translation>{n} pasos son demasiados para dibujarlos</translation>
        </message>
        <message>
            <source>as worked by hand; PyTorch is loading or records nothing here</source>
            <translation>como se calcula a mano; PyTorch se está cargando o aquí no graba nada</translation>
        </message>
        <message>
            <source>{n} steps, {m} of torch's</source>
            <translation>{n} pasos, {m} de torch</translation>
        </message>
        <message>
            <source>{n} steps</source>
            <translation>{n} pasos</translation>
        </message>
        <message>
            <source>Nothing is recorded yet.</source>
            <translation>Aún no hay nada grabado.</translation>
        </message>
        <message>
            <source>{i} of {n}. {words}</source>
            <translation>{i} de {n}. {words}</translation>
        </message>
    </context>
    <context>
        <name>TapePicture</name>
        <message>
            <source>The tape, drawn</source>
            <translation>La cinta, dibujada</translation>
        </message>
        <message>
            <source>Arrow keys walk the nodes, Enter unfolds one, Shift+Enter folds what leads to it alone; + and - zoom, F fits; drag to move it. Double clicks do what Enter does.</source>
            <translation>Las flechas recorren los nodos, Intro despliega uno, Mayús+Intro pliega lo que solo lleva a él; + y - amplían, F ajusta; arrastrar la mueve. El doble clic hace lo mismo que Intro.</translation>
        </message>
        <message>
            <source>{box} from {sources}</source>
            <translation>{box} de {sources}</translation>
        </message>
    </context>
    <context>
        <name>TapeStrip</name>
        <message>
            <source>The tape as PyTorch records and replays it, in the plots' place (Ctrl+T)</source>
            <translation>La cinta como PyTorch la graba y la reproduce, en el lugar de las gráficas (Ctrl+T)</translation>
        </message>
        <message>
            <source>Open the tape</source>
            <translation>Abrir la cinta</translation>
        </message>
        <message>
            <source>Tape</source>
            <translation>Cinta</translation>
        </message>
        <message>
            <source>The tape's nodes</source>
            <translation>Los nodos de la cinta</translation>
        </message>
        <message>
            <source>The nodes in recording order; arrow keys walk them</source>
            <translation>Los nodos en el orden de grabación; las flechas los recorren</translation>
        </message>
    </context>
    <context>
        <name>TapeTools</name>
        <message>
            <source>Smaller (−)</source>
            <translation>Más pequeño (−)</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>Más grande (+)</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Ajustar</translation>
        </message>
        <message>
            <source>Shows all of it (F)</source>
            <translation>La muestra entera (F)</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Saves the picture as SVG or PNG</source>
            <translation>Guarda el dibujo como SVG o PNG</translation>
        </message>
        <message>
            <source>Save the tape</source>
            <translation>Guardar la cinta</translation>
        </message>
        <message>
            <source>Pictures (*.svg *.png)</source>
            <translation>Imágenes (*.svg *.png)</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Guardado como {name}.</translation>
        </message>
        <message>
            <source>Not saved: {why}</source>
            <translation>No guardado: {why}</translation>
        </message>
    </context>
    <context>
        <name>TapeTransport</name>
        <message>
            <source>To the start (Home)</source>
            <translation>Al principio (Inicio)</translation>
        </message>
        <message>
            <source>One step back (comma)</source>
            <translation>Un paso atrás (coma)</translation>
        </message>
        <message>
            <source>Play or pause (Space)</source>
            <translation>Reproducir o pausar (Espacio)</translation>
        </message>
        <message>
            <source>One step on (full stop)</source>
            <translation>Un paso adelante (punto)</translation>
        </message>
        <message>
            <source>To the end (End)</source>
            <translation>Al final (Fin)</translation>
        </message>
        <message>
            <source>Position on the tape</source>
            <translation>Posición en la cinta</translation>
        </message>
        <message>
            <source>Drag through the recording, then through backward; arrow keys step</source>
            <translation>Arrastra por la grabación y luego por backward; las flechas van paso a paso</translation>
        </message>
    </context>
    <context>
        <name>TaskBody</name>
        <message>
            <source>YOUR TURN</source>
            <translation>TE TOCA</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
    </context>
    <context>
        <name>TaskBug</name>
        <message>
            <source>Run my mended lines</source>
            <translation>Ejecutar mis líneas</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>Como estaba</translation>
        </message>
        <message>
            <source>Put the lines back as they were</source>
            <translation>Reponer las líneas como estaban</translation>
        </message>
        <message>
            <source>Point at the line at fault, then mend it and run it.</source>
            <translation>Señala la línea culpable, luego arréglala y ejecútala.</translation>
        </message>
        <message>
            <source>Lines with a bug</source>
            <translation>Líneas con un error</translation>
        </message>
        <message>
            <source>Put the cursor on a line, or mend the lines.</source>
            <translation>Pon el cursor en una línea, o arregla las líneas.</translation>
        </message>
        <message>
            <source>Put the cursor on the line at fault, or mend it; Ctrl+Enter runs</source>
            <translation>Pon el cursor en la línea culpable, o arréglala; Ctrl+Intro ejecuta</translation>
        </message>
        <message>
            <source>FIND THE BUG</source>
            <translation>BUSCA EL ERROR</translation>
        </message>
        <message>
            <source>Line {line} is at fault</source>
            <translation>La línea {line} es la culpable</translation>
        </message>
        <message>
            <source>Change a line first</source>
            <translation>Cambia antes una línea</translation>
        </message>
        <message>
            <source>Run them in the Tape lab (Ctrl+Enter)</source>
            <translation>Las ejecuta en el Laboratorio (Ctrl+Intro)</translation>
        </message>
        <message>
            <source>Put the lines back to point at one</source>
            <translation>Repón las líneas para señalar una</translation>
        </message>
        <message>
            <source>Say so, and be told</source>
            <translation>Dilo, y lo sabrás</translation>
        </message>
    </context>
    <context>
        <name>TaskCard</name>
        <message>
            <source>Task</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <source>Have the answer judged (Enter)</source>
            <translation>Pedir que se juzgue la respuesta (Intro)</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Pista</translation>
        </message>
        <message>
            <source>judging …</source>
            <translation>juzgando …</translation>
        </message>
        <message>
            <source>✓ done</source>
            <translation>✓ hecho</translation>
        </message>
        <message>
            <source>Hint {n} of {all}</source>
            <translation>Pista {n} de {all}</translation>
        </message>
        <message>
            <source>The next hint: {name}</source>
            <translation>La pista siguiente: {name}</translation>
        </message>
        <message>
            <source>All hints are shown</source>
            <translation>Ya se ven todas las pistas</translation>
        </message>
        <message>
            <source>No more hints</source>
            <translation>No hay más pistas</translation>
        </message>
    </context>
    <context>
        <name>TaskChoice</name>
        <message>
            <source>More than one answer is right.</source>
            <translation>Más de una respuesta es correcta.</translation>
        </message>
        <message>
            <source>CHOOSE</source>
            <translation>ELIGE</translation>
        </message>
    </context>
    <context>
        <name>TaskFactors</name>
        <message>
            <source>The whole derivative d{of}/d{by}.</source>
            <translation>La derivada entera d{of}/d{by}.</translation>
        </message>
        <message>
            <source>The factor d{of}/d{by}.</source>
            <translation>El factor d{of}/d{by}.</translation>
        </message>
        <message>
            <source>right</source>
            <translation>correcto</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>incorrecto</translation>
        </message>
        <message>
            <source>not decided</source>
            <translation>sin decidir</translation>
        </message>
    </context>
    <context>
        <name>TaskGoal</name>
        <message>
            <source>Put this on the sliders</source>
            <translation>Poner esto en los deslizadores</translation>
        </message>
        <message>
            <source>Open the task's program, with its sliders where they begin</source>
            <translation>Abre el programa de la tarea, con los deslizadores al principio</translation>
        </message>
        <message>
            <source>Leave alone: {names}</source>
            <translation>No toques: {names}</translation>
        </message>
        <message>
            <source>REACH IT WITH THE SLIDERS</source>
            <translation>LLEGA CON LOS DESLIZADORES</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>aún no se sabe</translation>
        </message>
        <message>
            <source>now {value}</source>
            <translation>ahora {value}</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>se cumple</translation>
        </message>
        <message>
            <source>does not hold yet</source>
            <translation>aún no se cumple</translation>
        </message>
    </context>
    <context>
        <name>TaskHints</name>
        <message>
            <source>Nudge</source>
            <translation>Empujón</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>Half the way</source>
            <translation>Medio camino</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
    </context>
    <context>
        <name>TaskOrder</name>
        <message>
            <source>Steps of the tape, first the one that is walked first</source>
            <translation>Pasos de la cinta, primero el que se recorre primero</translation>
        </message>
        <message>
            <source>Drag a step to its place, or move it with Alt+Up and Alt+Down</source>
            <translation>Arrastra un paso a su sitio, o muévelo con Alt+Arriba y Alt+Abajo</translation>
        </message>
        <message>
            <source>Move the step up (Alt+Up)</source>
            <translation>Subir el paso (Alt+Arriba)</translation>
        </message>
        <message>
            <source>Move the step down (Alt+Down)</source>
            <translation>Bajar el paso (Alt+Abajo)</translation>
        </message>
        <message>
            <source>PUT IN ORDER</source>
            <translation>PON EN ORDEN</translation>
        </message>
    </context>
    <context>
        <name>TaskPredict</name>
        <message>
            <source>Your guess.</source>
            <translation>Lo que crees.</translation>
        </message>
        <message>
            <source>a number; the right size is enough</source>
            <translation>un número; basta con el tamaño</translation>
        </message>
        <message>
            <source>− negative</source>
            <translation>− negativo</translation>
        </message>
        <message>
            <source>0 zero</source>
            <translation>0 cero</translation>
        </message>
        <message>
            <source>+ positive</source>
            <translation>+ positivo</translation>
        </message>
        <message>
            <source>I predict: {sign}</source>
            <translation>Predigo: {sign}</translation>
        </message>
        <message>
            <source>Draw {of} along {axis}</source>
            <translation>Dibujar {of} según {axis}</translation>
        </message>
        <message>
            <source>{says}: with the mouse, or ← → to go on and ↑ ↓ to raise it; Delete wipes</source>
            <translation>{says}: con el ratón, o ← → para avanzar y ↑ ↓ para subir; Supr borra</translation>
        </message>
        <message>
            <source>Wipe</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Wipe what was drawn</source>
            <translation>Borrar lo dibujado</translation>
        </message>
        <message>
            <source>Wipe what was drawn (Delete)</source>
            <translation>Borrar lo dibujado (Supr)</translation>
        </message>
        <message>
            <source>{of} along {axis}</source>
            <translation>{of} según {axis}</translation>
        </message>
        <message>
            <source>PREDICT</source>
            <translation>PREDICE</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Mirar</translation>
        </message>
    </context>
    <context>
        <name>TaskRule</name>
        <message>
            <source>Which rule comes first? Ask what was done last when it was computed.</source>
            <translation>¿Qué regla va primero? Pregúntate qué se hizo lo último al calcularlo.</translation>
        </message>
        <message>
            <source>Apply this rule: {rule}</source>
            <translation>Aplicar esta regla: {rule}</translation>
        </message>
        <message>
            <source>sum rule</source>
            <translation>regla de la suma</translation>
        </message>
        <message>
            <source>product rule</source>
            <translation>regla del producto</translation>
        </message>
        <message>
            <source>quotient rule</source>
            <translation>regla del cociente</translation>
        </message>
        <message>
            <source>power rule</source>
            <translation>regla de potencias</translation>
        </message>
        <message>
            <source>constant factor</source>
            <translation>factor constante</translation>
        </message>
        <message>
            <source>chain rule</source>
            <translation>regla de la cadena</translation>
        </message>
        <message>
            <source>exponential</source>
            <translation>exponencial</translation>
        </message>
        <message>
            <source>logarithm</source>
            <translation>logaritmo</translation>
        </message>
        <message>
            <source>sine</source>
            <translation>seno</translation>
        </message>
        <message>
            <source>cosine</source>
            <translation>coseno</translation>
        </message>
        <message>
            <source>sigmoid</source>
            <translation>sigmoide</translation>
        </message>
        <message>
            <source>tangent</source>
            <translation>tangente</translation>
        </message>
        <message>
            <source>hyperbolic</source>
            <translation>hiperbólicas</translation>
        </message>
        <message>
            <source>piecewise</source>
            <translation>por trozos</translation>
        </message>
        <message>
            <source>PICK THE RULE</source>
            <translation>ELIGE LA REGLA</translation>
        </message>
        <message>
            <source>Nothing is left to differentiate.</source>
            <translation>No queda nada que derivar.</translation>
        </message>
        <message>
            <source>Which rule for {step}?</source>
            <translation>¿Qué regla para {step}?</translation>
        </message>
    </context>
    <context>
        <name>TaskTyped</name>
        <message>
            <source>Your number.</source>
            <translation>Tu número.</translation>
        </message>
        <message>
            <source>The derivative, as you would type a program.</source>
            <translation>La derivada, como escribirías un programa.</translation>
        </message>
        <message>
            <source>a number: 6.7, -1/2, pi/2, 1e-3</source>
            <translation>un número: 6.7, -1/2, pi/2, 1e-3</translation>
        </message>
        <message>
            <source>such as 2x*cos(x^2)</source>
            <translation>como 2x*cos(x^2)</translation>
        </message>
    </context>
    <context>
        <name>TaskVerdict</name>
        <message>
            <source>Right.</source>
            <translation>Correcto.</translation>
        </message>
        <message>
            <source>Not right.</source>
            <translation>No es correcto.</translation>
        </message>
        <message>
            <source>Not decided.</source>
            <translation>Sin decidir.</translation>
        </message>
        <message>
            <source>Not judged.</source>
            <translation>Sin juzgar.</translation>
        </message>
        <message>
            <source>at</source>
            <translation>en</translation>
        </message>
        <message>
            <source>the derivative</source>
            <translation>la derivada</translation>
        </message>
        <message>
            <source>your answer</source>
            <translation>tu respuesta</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Rooms and choices</source>
            <translation>Salas y opciones</translation>
        </message>
        <message>
            <source>Program and inputs (F9)</source>
            <translation>Programa y entradas (F9)</translation>
        </message>
        <message>
            <source>Bring the program and the sliders, folded away here for room (F9)</source>
            <translation>Trae el programa y los deslizadores, plegados aquí por falta de sitio (F9)</translation>
        </message>
        <message>
            <source>◐ View ▾</source>
            <translation>◐ Vista ▾</translation>
        </message>
        <message>
            <source>Menu ▾</source>
            <translation>Menú ▾</translation>
        </message>
        <message>
            <source>Colours and type size</source>
            <translation>Colores y tamaño de letra</translation>
        </message>
        <message>
            <source>Light, dark or high contrast, and the size of all type (Ctrl +, −, 0)</source>
            <translation>Claro, oscuro o alto contraste, y el tamaño de toda la letra (Ctrl +, −, 0)</translation>
        </message>
        <message>
            <source>Menu (Ctrl+M)</source>
            <translation>Menú (Ctrl+M)</translation>
        </message>
        <message>
            <source>Files, undo, lessons, help and all the rest (Ctrl+M)</source>
            <translation>Archivos, deshacer, lecciones, ayuda y todo lo demás (Ctrl+M)</translation>
        </message>
        <message>
            <source>Expression</source>
            <translation>Expresión</translation>
        </message>
        <message>
            <source>Perceptron</source>
            <translation>Perceptrón</translation>
        </message>
        <message>
            <source>Tape lab</source>
            <translation>Laboratorio</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Lecciones</translation>
        </message>
        <message>
            <source>{room} room ({key})</source>
            <translation>Sala {room} ({key})</translation>
        </message>
        <message>
            <source>Type or paste any formula: its derivative three times, and why they differ</source>
            <translation>Escribe o pega una fórmula: su derivada tres veces, y por qué difieren</translation>
        </message>
        <message>
            <source>Set up a small network, see its chain, its loss and its data, and train it</source>
            <translation>Monta una red pequeña, mira su cadena, su pérdida y sus datos, y entrénala</translation>
        </message>
        <message>
            <source>Run PyTorch line by line, and see every tensor and the tape after each</source>
            <translation>Ejecuta PyTorch línea a línea, y mira cada tensor y la cinta tras cada una</translation>
        </message>
        <message>
            <source>Guided pages beside a live program, with tasks that are judged</source>
            <translation>Páginas guiadas junto a un programa vivo, con tareas que se juzgan</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>Type at {percent} %</source>
            <translation>Letra al {percent} %</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>TOUR · {step} OF {count}</source>
            <translation>VISITA · {step} DE {count}</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Saltar</translation>
        </message>
    </context>
    <context>
        <name>TourCard</name>
        <message>
            <source>Tour</source>
            <translation>Visita</translation>
        </message>
        <message>
            <source>Leave the tour (Esc); the menu has it</source>
            <translation>Dejar la visita (Esc); está en el menú</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Dejar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>The step before (Alt+B)</source>
            <translation>El paso anterior (Alt+B)</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>The next step (Alt+N)</source>
            <translation>El paso siguiente (Alt+N)</translation>
        </message>
        <message>
            <source>Predict: {answer}</source>
            <translation>Predicción: {answer}</translation>
        </message>
    </context>
    <context>
        <name>TourSteps</name>
        <message>
            <source>Drag x</source>
            <translation>Arrastra x</translation>
        </message>
        <message>
            <source>This program is z = sin(x²), and x stands at 3. Drag the slider, or press the arrow keys on it, and watch the three columns.</source>
            <translation>Este programa es z = sin(x²), y x está en 3. Arrastra el deslizador, o pulsa las flechas sobre él, y mira las tres columnas.</translation>
        </message>
        <message>
            <source>SymPy, the chain rule by hand and PyTorch each found the slope dz/dx anew, and the curves show where you are.</source>
            <translation>SymPy, la regla de la cadena a mano y PyTorch hallaron cada uno de nuevo la pendiente dz/dx, y las curvas muestran dónde estás.</translation>
        </message>
        <message>
            <source>Predict, then look</source>
            <translation>Predice y luego mira</translation>
        </message>
        <message>
            <source>At x = 1, is the slope of z = sin(x²) negative or positive? Say it before you look.</source>
            <translation>En x = 1, ¿la pendiente de z = sin(x²) es negativa o positiva? Dilo antes de mirar.</translation>
        </message>
        <message>
            <source>Negative</source>
            <translation>Negativa</translation>
        </message>
        <message>
            <source>Positive</source>
            <translation>Positiva</translation>
        </message>
        <message>
            <source>Now bring x to 1: type it into the box beside the slider, or drag.</source>
            <translation>Ahora lleva x a 1: escríbelo en la casilla junto al deslizador, o arrastra.</translation>
        </message>
        <message>
            <source>Ask why</source>
            <translation>Pregunta por qué</translation>
        </message>
        <message>
            <source>This line says whether the three agree, and how exactly. Computers round, so they hardly ever agree to the last digit. Press the button at its end to see where the digits go.</source>
            <translation>Esta línea dice si los tres coinciden, y con qué exactitud. Los ordenadores redondean, así que casi nunca coinciden hasta la última cifra. Pulsa el botón de su extremo para ver adónde van las cifras.</translation>
        </message>
        <message>
            <source>Every step is held against the same step at 50 digits. When the three really differ, this is where it says who is right, and why.</source>
            <translation>Cada paso se compara con el mismo paso a 50 cifras. Cuando los tres de verdad difieren, aquí se dice quién tiene razón, y por qué.</translation>
        </message>
        <message>
            <source>Type your own</source>
            <translation>Escribe el tuyo</translation>
        </message>
        <message>
            <source>Any function will do. Change sin to exp here, or type one of your own, such as x^3 - 2x.</source>
            <translation>Vale cualquier función. Cambia aquí sin por exp, o escribe la tuya, como x^3 - 2x.</translation>
        </message>
        <message>
            <source>It was read while you typed. Every name that you use and do not define gets a slider.</source>
            <translation>Se leyó mientras escribías. Cada nombre que usas y no defines recibe un deslizador.</translation>
        </message>
        <message>
            <source>Change the room</source>
            <translation>Cambia de sala</translation>
        </message>
        <message>
            <source>Go into the Perceptron room: press its button, or Ctrl+2.</source>
            <translation>Ve a la sala Perceptrón: pulsa su botón, o Ctrl+2.</translation>
        </message>
        <message>
            <source>One neuron, its loss and the whole chain of slopes between them, with data to train it on. The Tape lab beside it runs PyTorch line by line.</source>
            <translation>Una neurona, su pérdida y toda la cadena de pendientes entre ambas, con datos para entrenarla. El Laboratorio de al lado ejecuta PyTorch línea a línea.</translation>
        </message>
        <message>
            <source>Begin to learn</source>
            <translation>Empieza a aprender</translation>
        </message>
        <message>
            <source>Lessons take you from the slope of a curve to training a neuron, and check each step of yours. Open their room: press its button, or Ctrl+4.</source>
            <translation>Las lecciones te llevan de la pendiente de una curva a entrenar una neurona, y comprueban cada paso tuyo. Abre su sala: pulsa su botón, o Ctrl+4.</translation>
        </message>
        <message>
            <source>Choose the first one, or any other; what you solve is kept on this machine only. That was the tour: you find it again in the menu (Ctrl+M).</source>
            <translation>Elige la primera, o cualquier otra; lo que resuelvas se queda solo en este equipo. Esta fue la visita: la encuentras otra vez en el menú (Ctrl+M).</translation>
        </message>
        <message>
            <source>You were right: dz/dx is {slope} there. The curve goes up.</source>
            <translation>Tenías razón: allí dz/dx es {slope}. La curva sube.</translation>
        </message>
        <message>
            <source>Now look: dz/dx is {slope} there, so it is positive. The curve goes up.</source>
            <translation>Mira: allí dz/dx es {slope}, así que es positiva. La curva sube.</translation>
        </message>
    </context>
    <context>
        <name>Training</name>
        <message>
            <source>This is so in row {row} of the table.</source>
            <translation>Es así en la fila {row} de la tabla.</translation>
        </message>
        <message>
            <source>Back leads to the steps before; a smaller learning rate goes on from there.</source>
            <translation>Atrás lleva a los pasos anteriores; desde allí sigue una tasa de aprendizaje menor.</translation>
        </message>
        <message>
            <source>Other weights to begin with, or a loss of z itself, would move.</source>
            <translation>Otros pesos iniciales, o una pérdida de la propia z, se moverían.</translation>
        </message>
        <message>
            <source>{most} steps are kept, and there is no room for more; go back, or reset.</source>
            <translation>Se guardan {most} pasos, y no caben más; vuelve atrás, o reinicia.</translation>
        </message>
        <message>
            <source>The training process ended and was started again; the steps it had told are kept.</source>
            <translation>El proceso de entrenamiento terminó y se ha vuelto a arrancar; los pasos que ya había dicho se conservan.</translation>
        </message>
    </context>
    <context>
        <name>TrainingButtons</name>
        <message>
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <source>One step of descent: every weight moves a little against its gradient</source>
            <translation>Un paso de descenso: cada peso se mueve un poco contra su gradiente</translation>
        </message>
        <message>
            <source>Make all steps of a run</source>
            <translation>Dar todos los pasos de una tanda</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Stop, and leave out the steps that are left; those that were made stay</source>
            <translation>Parar, y dejar los pasos que faltan; los ya dados se quedan</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Go back one step</source>
            <translation>Volver un paso atrás</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Reiniciar</translation>
        </message>
        <message>
            <source>Go back to where training began, and forget its steps</source>
            <translation>Volver adonde empezó el entrenamiento, y olvidar sus pasos</translation>
        </message>
        <message>
            <source>Go to a step</source>
            <translation>Ir a un paso</translation>
        </message>
        <message>
            <source>Goes to any step that was made; arrows, Page, Home and End do too.</source>
            <translation>Va a cualquier paso dado; también las flechas, Re Pág, Av Pág, Inicio y Fin.</translation>
        </message>
        <message>
            <source>Steps of this run</source>
            <translation>Pasos de esta tanda</translation>
        </message>
        <message>
            <source>PyTorch is being imported; the steps follow at once.</source>
            <translation>PyTorch se está importando; los pasos siguen enseguida.</translation>
        </message>
        <message>
            <source>step {step} of {made}</source>
            <translation>paso {step} de {made}</translation>
        </message>
        <message>
            <source>Run {count}</source>
            <translation>Correr {count}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Go on, {count} left</source>
            <translation>Seguir, faltan {count}</translation>
        </message>
    </context>
    <context>
        <name>TrainingKey</name>
        <message>
            <source>with zero_grad</source>
            <translation>con zero_grad</translation>
        </message>
    </context>
    <context>
        <name>TrainingLedger</name>
        <message>
            <source>step</source>
            <translation>paso</translation>
        </message>
        <message>
            <source>backward adds</source>
            <translation>backward suma</translation>
        </message>
        <message>
            <source>new {name}</source>
            <translation>nuevo {name}</translation>
        </message>
        <message>
            <source>with zero_grad</source>
            <translation>con zero_grad</translation>
        </message>
    </context>
    <context>
        <name>TrainingPage</name>
        <message>
            <source>Training</source>
            <translation>Entrenamiento</translation>
        </message>
        <message>
            <source>Nothing is differentiated by that training could move; choose a weight above.</source>
            <translation>No se deriva respecto de nada que el entrenamiento pueda mover; elige un peso arriba.</translation>
        </message>
        <message>
            <source>The sliders or the program have changed since; the next step begins anew from them.</source>
            <translation>Los deslizadores o el programa han cambiado; el paso siguiente empieza de nuevo desde ellos.</translation>
        </message>
    </context>
    <context>
        <name>TrainingPlot</name>
        <message>
            <source>{title}: equal to the last bit</source>
            <translation>{title}: iguales hasta el último bit</translation>
        </message>
        <message>
            <source>{title} (ground: 0)</source>
            <translation>{title} (fondo: 0)</translation>
        </message>
        <message>
            <source>step</source>
            <translation>paso</translation>
        </message>
        <message>
            <source>{title} over the steps; at step {step}: {numbers}</source>
            <translation>{title} a lo largo de los pasos; en el paso {step}: {numbers}</translation>
        </message>
    </context>
    <context>
        <name>TrainingPlots</name>
        <message>
            <source>Loss that each step met</source>
            <translation>Pérdida que encontró cada paso</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Pesos</translation>
        </message>
        <message>
            <source>Gradient that each step brought</source>
            <translation>Gradiente que trajo cada paso</translation>
        </message>
        <message>
            <source>Weights: PyTorch − by hand</source>
            <translation>Pesos: PyTorch − a mano</translation>
        </message>
        <message>
            <source>loss</source>
            <translation>pérdida</translation>
        </message>
    </context>
    <context>
        <name>TrainingSettings</name>
        <message>
            <source>Optimizer of torch.optim</source>
            <translation>Optimizador de torch.optim</translation>
        </message>
        <message>
            <source>SGD, momentum</source>
            <translation>SGD, momento</translation>
        </message>
        <message>
            <source>The rule that makes a step of the gradients; the same is done by hand beside it</source>
            <translation>La regla que hace un paso de los gradientes; lo mismo se hace a mano al lado</translation>
        </message>
        <message>
            <source>Rows of the table for each step</source>
            <translation>Filas de la tabla por cada paso</translation>
        </message>
        <message>
            <source>all rows</source>
            <translation>todas las filas</translation>
        </message>
        <message>
            <source>row by row</source>
            <translation>fila por fila</translation>
        </message>
        <message>
            <source>Whether a step looks at the mean over all rows, or at one row after the other</source>
            <translation>Si un paso mira la media de todas las filas, o una fila tras otra</translation>
        </message>
        <message>
            <source>as fast as possible</source>
            <translation>lo más rápido posible</translation>
        </message>
        <message>
            <source>5 steps a second</source>
            <translation>5 pasos por segundo</translation>
        </message>
        <message>
            <source>1 step a second</source>
            <translation>1 paso por segundo</translation>
        </message>
        <message>
            <source>How fast a run goes: slowly, one can watch each number of a step</source>
            <translation>A qué ritmo va una tanda: despacio, se ve cada número de un paso</translation>
        </message>
        <message>
            <source>How fast a run goes</source>
            <translation>A qué ritmo va una tanda</translation>
        </message>
        <message>
            <source>How far a step goes against the gradient: too small is slow, too large jumps over the valley.</source>
            <translation>Hasta dónde va un paso contra el gradiente: muy pequeño es lento, muy grande salta por encima del valle.</translation>
        </message>
        <message>
            <source>How much of the last step's direction is kept in this one.</source>
            <translation>Cuánto de la dirección del último paso se conserva en este.</translation>
        </message>
        <message>
            <source>How long Adam remembers the mean of the gradients: at 0.9 for about ten steps.</source>
            <translation>Cuánto tiempo recuerda Adam la media de los gradientes: con 0.9, unos diez pasos.</translation>
        </message>
        <message>
            <source>How long Adam remembers their squares, by whose root a step is divided.</source>
            <translation>Cuánto tiempo recuerda Adam sus cuadrados, por cuya raíz se divide un paso.</translation>
        </message>
        <message>
            <source>How many steps a run makes.</source>
            <translation>Cuántos pasos da una serie.</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Tasa de aprendizaje</translation>
        </message>
        <message>
            <source>Momentum μ</source>
            <translation>Momento μ</translation>
        </message>
        <message>
            <source>Adam's β1</source>
            <translation>β1 de Adam</translation>
        </message>
        <message>
            <source>Adam's β2</source>
            <translation>β2 de Adam</translation>
        </message>
        <message>
            <source>Steps of a run</source>
            <translation>Pasos de una tanda</translation>
        </message>
        <message>
            <source>Set the gradients to 0 before each step</source>
            <translation>Poner los gradientes a 0 antes de cada paso</translation>
        </message>
        <message>
            <source>optimizer.zero_grad() before each step; without it every gradient is added to the last ones.</source>
            <translation>optimizer.zero_grad() antes de cada paso; sin él, cada gradiente se suma a los anteriores.</translation>
        </message>
        <message>
            <source>learning rate</source>
            <translation>tasa de aprendizaje</translation>
        </message>
        <message>
            <source>steps</source>
            <translation>pasos</translation>
        </message>
        <message>
            <source>A finite number is needed here, not {value}.</source>
            <translation>Aquí hace falta un número finito, no {value}.</translation>
        </message>
        <message>
            <source>A run has 1 to {most} steps, not {value}.</source>
            <translation>Una tanda tiene de 1 a {most} pasos, no {value}.</translation>
        </message>
        <message>
            <source>This is a share from 0 to below 1, and {value} is none.</source>
            <translation>Esto es una parte de 0 a menos de 1, y {value} no lo es.</translation>
        </message>
        <message>
            <source>With a learning rate of 0 nothing moves, however long it runs.</source>
            <translation>Con una tasa de aprendizaje 0 nada se mueve, por mucho que corra.</translation>
        </message>
        <message>
            <source>A negative learning rate climbs. PyTorch's optimizers refuse it by that name, so they are given lr = {rate} and maximize = True.</source>
            <translation>Una tasa de aprendizaje negativa sube. Los optimizadores de PyTorch la rechazan con ese nombre, así que reciben lr = {rate} y maximize = True.</translation>
        </message>
    </context>
    <context>
        <name>TrainingStep</name>
        <message>
            <source>Copy step</source>
            <translation>Copiar paso</translation>
        </message>
        <message>
            <source>Copies this step with all digits</source>
            <translation>Copia este paso con todas las cifras</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Copiar todo</translation>
        </message>
        <message>
            <source>Copies every step with all digits, for a spreadsheet</source>
            <translation>Copia cada paso con todas las cifras, para una hoja de cálculo</translation>
        </message>
        <message>
            <source>This step by hand</source>
            <translation>Este paso a mano</translation>
        </message>
        <message>
            <source>How the new weights come from the old ones and the gradient, which is PyTorch's for the weights before the step; m and v begin at 0, momentum's v with the first gradient.</source>
            <translation>Cómo salen los pesos nuevos de los viejos y del gradiente, que es el de PyTorch para los pesos de antes del paso; m y v empiezan en 0, la v del momento con el primer gradiente.</translation>
        </message>
        <message>
            <source>Before the first step. It will be worked out here, number by number.</source>
            <translation>Antes del primer paso. Aquí se calculará, número por número.</translation>
        </message>
        <message>
            <source>Step {step}; the loss before it was {loss}</source>
            <translation>Paso {step}; la pérdida antes era {loss}</translation>
        </message>
        <message>
            <source>Step {step}, by the mean over all {rows} rows; that loss was {loss} before it</source>
            <translation>Paso {step}, por la media de las {rows} filas; esa pérdida era antes {loss}</translation>
        </message>
        <message>
            <source>Step {step}, row {row} of the table; its loss before it was {loss}</source>
            <translation>Paso {step}, fila {row} de la tabla; su pérdida antes era {loss}</translation>
        </message>
    </context>
    <context>
        <name>TroubleLine</name>
        <message>
            <source>Troubles of the program</source>
            <translation>Problemas del programa</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>y {count} más</translation>
        </message>
    </context>
    <context>
        <name>TroubleSentence</name>
        <message>
            <source>Click or press Enter to go there.</source>
            <translation>Haz clic o pulsa Intro para ir allí.</translation>
        </message>
        <message>
            <source>Line {line}, column {column}:</source>
            <translation>Línea {line}, columna {column}:</translation>
        </message>
    </context>
    <context>
        <name>TypedLine</name>
        <message>
            <source>{says} Enter has it judged.</source>
            <translation>{says} Intro la juzga.</translation>
        </message>
    </context>
    <context>
        <name>UnderstoodLine</name>
        <message>
            <source>Read as</source>
            <translation>Leído como</translation>
        </message>
        <message>
            <source>The program as it was understood; arrow keys walk its parts.</source>
            <translation>El programa como se entendió; las flechas recorren sus partes.</translation>
        </message>
        <message>
            <source>and {count} more lines</source>
            <translation>y {count} líneas más</translation>
        </message>
    </context>
    <context>
        <name>UndoAnswers</name>
        <message>
            <source>the answer to a task</source>
            <translation>respuesta a una tarea</translation>
        </message>
    </context>
    <context>
        <name>UndoBench</name>
        <message>
            <source>the bench's input</source>
            <translation>entrada del banco</translation>
        </message>
        <message>
            <source>the bench's expression</source>
            <translation>expresión del banco</translation>
        </message>
    </context>
    <context>
        <name>UndoCells</name>
        <message>
            <source>the lab's cells</source>
            <translation>celdas del lab.</translation>
        </message>
    </context>
    <context>
        <name>UndoNames</name>
        <message>
            <source>the program</source>
            <translation>el programa</translation>
        </message>
        <message>
            <source>the data</source>
            <translation>los datos</translation>
        </message>
        <message>
            <source>the picked row</source>
            <translation>la fila elegida</translation>
        </message>
        <message>
            <source>what is differentiated by</source>
            <translation>respecto a qué se deriva</translation>
        </message>
        <message>
            <source>the axis of the plots</source>
            <translation>el eje de las gráficas</translation>
        </message>
        <message>
            <source>what is shown in full</source>
            <translation>qué se muestra entero</translation>
        </message>
        <message>
            <source>v of vᵀJ</source>
            <translation>v de vᵀJ</translation>
        </message>
        <message>
            <source>several sliders</source>
            <translation>varios deslizadores</translation>
        </message>
        <message>
            <source>the range of {name}</source>
            <translation>el rango de {name}</translation>
        </message>
        <message>
            <source>the slider of {name}</source>
            <translation>deslizador de {name}</translation>
        </message>
        <message>
            <source>the further column</source>
            <translation>la columna adicional</translation>
        </message>
        <message>
            <source>the second derivatives</source>
            <translation>segundas derivadas</translation>
        </message>
        <message>
            <source>the step h</source>
            <translation>el paso h</translation>
        </message>
        <message>
            <source>the number type</source>
            <translation>el tipo de número</translation>
        </message>
        <message>
            <source>a setting of the training</source>
            <translation>ajuste del entrenamiento</translation>
        </message>
        <message>
            <source>what the surface shows</source>
            <translation>qué muestra la superficie</translation>
        </message>
    </context>
    <context>
        <name>Unsaved</name>
        <message>
            <source>Put the programs, sliders and cells back as they were.</source>
            <translation>Repone los programas, deslizadores y celdas como estaban.</translation>
        </message>
        <message>
            <source>Delete what was kept of them; it can't be had again.</source>
            <translation>Borra lo que se guardó de ellos; no se puede recuperar.</translation>
        </message>
        <message>
            <source>Triptych ended unexpectedly. What was not saved is still here.</source>
            <translation>Triptych se cerró de forma inesperada. Lo que no se guardó sigue aquí.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>It is not here any more: another window has restored or deleted it.</source>
            <translation>Ya no está aquí: otra ventana lo recuperó o lo descartó.</translation>
        </message>
    </context>
    <context>
        <name>VerdictBar</name>
        <message>
            <source>Earlier answer: {words}</source>
            <translation>Respuesta anterior: {words}</translation>
        </message>
        <message>
            <source>Also: {kinds}.</source>
            <translation>También: {kinds}.</translation>
        </message>
        <message>
            <source>PyTorch is still loading.</source>
            <translation>PyTorch aún se está cargando.</translation>
        </message>
        <message>
            <source>The columns have not all answered yet.</source>
            <translation>Todavía no han respondido todas las columnas.</translation>
        </message>
        <message>
            <source>exactly {digits}</source>
            <translation>exactamente {digits}</translation>
        </message>
        <message>
            <source>{name} itself: {kind}, for the same reason.</source>
            <translation>{name} en sí: {kind}, por la misma razón.</translation>
        </message>
        <message>
            <source>{name} itself: {kind}. {cause}</source>
            <translation>{name} en sí: {kind}. {cause}</translation>
        </message>
        <message>
            <source>{name} itself: {kind}.</source>
            <translation>{name} en sí: {kind}.</translation>
        </message>
        <message>
            <source>The verdict in words</source>
            <translation>El veredicto en palabras</translation>
        </message>
        <message>
            <source>Whether the three agree, and why not where they differ</source>
            <translation>Si los tres coinciden, y por qué no cuando difieren</translation>
        </message>
        <message>
            <source>Why not identical?</source>
            <translation>¿Por qué no idénticos?</translation>
        </message>
        <message>
            <source>A ledger of every step's rounding, in the place of the plots (Ctrl+L)</source>
            <translation>Una lista del redondeo de cada paso, en el lugar de las gráficas (Ctrl+L)</translation>
        </message>
    </context>
    <context>
        <name>VerdictChip</name>
        <message>
            <source>Shows the whole verdict on this derivative</source>
            <translation>Muestra el veredicto entero sobre esta derivada</translation>
        </message>
    </context>
    <context>
        <name>WindowKeys</name>
        <message>
            <source>Program and inputs, where they are a drawer</source>
            <translation>Programa y entradas, donde son un cajón</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Do something by its name …</source>
            <translation>Hacer algo por su nombre …</translation>
        </message>
        <message>
            <source>The plots in numbers …</source>
            <translation>Las gráficas en números …</translation>
        </message>
        <message>
            <source>Present over the whole screen</source>
            <translation>Presentar en toda la pantalla</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
        <message>
            <source>Put away what is open</source>
            <translation>Quitar lo que está abierto</translation>
        </message>
        <message>
            <source>Next panel</source>
            <translation>Panel siguiente</translation>
        </message>
        <message>
            <source>Panel before</source>
            <translation>Panel anterior</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Larger type</source>
            <translation>Letra mayor</translation>
        </message>
        <message>
            <source>Smaller type</source>
            <translation>Letra menor</translation>
        </message>
        <message>
            <source>Type at 100 %</source>
            <translation>Letra al 100 %</translation>
        </message>
    </context>
    <context>
        <name>WrittenProgram</name>
        <message>
            <source>The program that the form wrote</source>
            <translation>El programa que escribió el formulario</translation>
        </message>
        <message>
            <source>What the form wrote; it is read and computed like any other program.</source>
            <translation>Lo que escribió el formulario; se lee y se calcula como cualquier otro programa.</translation>
        </message>
    </context>
    <context>
        <name>WrtChoice</name>
        <message>
            <source>What to differentiate by: each has its number in every column.</source>
            <translation>Respecto de qué derivar: cada nombre tiene su número en cada columna.</translation>
        </message>
        <message>
            <source>Differentiate by</source>
            <translation>Derivar respecto de</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>Entradas</translation>
        </message>
        <message>
            <source>Steps of the program</source>
            <translation>Pasos del programa</translation>
        </message>
        <message>
            <source>Differentiate by {name}</source>
            <translation>Derivar respecto de {name}</translation>
        </message>
        <message>
            <source>Show the derivative with respect to {name}</source>
            <translation>Mostrar la derivada respecto de {name}</translation>
        </message>
    </context>
    <context>
        <name>WrtRow</name>
        <message>
            <source>Space shows how this number came about, Ctrl+C copies all its digits</source>
            <translation>Espacio muestra cómo se obtuvo este número, Ctrl+C copia todas sus cifras</translation>
        </message>
    </context>
    <context>
        <name>_Gutter</name>
        <message>
            <source>Click a line that was run to go back to before it</source>
            <translation>Haz clic en una línea ejecutada para volver a antes de ella</translation>
        </message>
    </context>
    <context>
        <name>_StepRows</name>
        <message>
            <source>SymPy's steps</source>
            <translation>Los pasos de SymPy</translation>
        </message>
        <message>
            <source>One rule a step; arrow keys walk them</source>
            <translation>Una regla por paso; las flechas los recorren</translation>
        </message>
    </context>
    <context>
        <name>engine</name>
        <message>
            <source>Type an expression to differentiate, for example x^2.</source>
            <translation>Escribe una expresión para derivar, por ejemplo x^2.</translation>
        </message>
        <message>
            <source>'{name}' is unknown</source>
            <translation>'{name}' es desconocido</translation>
        </message>
        <message>
            <source>'{name}' is unknown; did you mean {near}?</source>
            <translation>'{name}' es desconocido; ¿querías decir {near}?</translation>
        </message>
        <message>
            <source>'{name}' takes ({params}), but {count:no value is|one value is|{count} values are} given</source>
            <translation>'{name}' toma ({params}), pero {count:no se da ningún valor|se da un valor|se dan {count} valores}</translation>
        </message>
        <message>
            <source>The program has {length} characters; at most {most} are read</source>
            <translation>El programa tiene {length} caracteres; se leen {most} como mucho</translation>
        </message>
        <message>
            <source>This line has more than {most} numbers, names and signs; write it in several lines</source>
            <translation>Esta línea tiene más de {most} números, nombres y signos; escríbela en varias líneas</translation>
        </message>
        <message>
            <source>More than {most} brackets, signs or powers stand inside each other here; write it in several lines</source>
            <translation>Más de {most} paréntesis, signos o potencias están aquí unos dentro de otros; escríbelo en varias líneas</translation>
        </message>
        <message>
            <source>The number {number} has too many digits or too large an exponent to be computed with</source>
            <translation>El número {number} tiene demasiadas cifras o un exponente demasiado grande para calcular con él</translation>
        </message>
        <message>
            <source>{number} is not read as a number; write it in decimal digits</source>
            <translation>{number} no se lee como número; escríbelo con cifras decimales</translation>
        </message>
        <message>
            <source>{number} is larger than any float64, so a computer takes it as infinity</source>
            <translation>{number} es mayor que cualquier float64, así que un ordenador lo toma por infinito</translation>
        </message>
        <message>
            <source>The character '{character}' has no meaning here</source>
            <translation>El carácter '{character}' no significa nada aquí</translation>
        </message>
        <message>
            <source>This '{bracket}' closes a bracket that was never opened</source>
            <translation>Este '{bracket}' cierra un paréntesis que nunca se abrió</translation>
        </message>
        <message>
            <source>This '{bracket}' is never closed</source>
            <translation>Este '{bracket}' no se cierra nunca</translation>
        </message>
        <message>
            <source>An = gives a name a value at the start of a line; to compare, write ==</source>
            <translation>Un = da valor a un nombre al principio de una línea; para comparar, escribe ==</translation>
        </message>
        <message>
            <source>An operator is missing before {token}</source>
            <translation>Falta un operador antes de {token}</translation>
        </message>
        <message>
            <source>'{token}' can't stand here</source>
            <translation>'{token}' no puede estar aquí</translation>
        </message>
        <message>
            <source>A comma separates here; a program writes its numbers with a dot: {number}</source>
            <translation>Aquí una coma separa; un programa escribe sus números con punto: {number}</translation>
        </message>
        <message>
            <source>Something is still missing at the end</source>
            <translation>Falta algo al final</translation>
        </message>
        <message>
            <source>A value is missing before '{token}'</source>
            <translation>Falta un valor antes de '{token}'</translation>
        </message>
        <message>
            <source>'{name}' is a function; put what it applies to in brackets: {name}(x)</source>
            <translation>'{name}' es una función; pon entre paréntesis a qué se aplica: {name}(x)</translation>
        </message>
        <message>
            <source>{name} is applied to the whole power here; for a power of {name}, write ({name}(x))^2</source>
            <translation>{name} se aplica aquí a toda la potencia; para una potencia de {name}, escribe ({name}(x))^2</translation>
        </message>
        <message>
            <source>{name} to the power -1 is read as the inverse function a{name}; for one divided by {name}, write 1/{name}(x)</source>
            <translation>{name} elevado a -1 se lee como la función inversa a{name}; para uno dividido por {name}, escribe 1/{name}(x)</translation>
        </message>
        <message>
            <source>The fraction is taken first here, as in (1/2)·x; to divide by the whole product, write 1/(2x)</source>
            <translation>Aquí se toma primero la fracción, como en (1/2)·x; para dividir por todo el producto, escribe 1/(2x)</translation>
        </message>
        <message>
            <source>'{character}' is a letter of another script; it is read as {plain}</source>
            <translation>'{character}' es una letra de otro alfabeto; se lee como {plain}</translation>
        </message>
        <message>
            <source>A factorial is read of a typed whole number below 100; that of anything else has no derivative: write the product out</source>
            <translation>Se lee el factorial de un número entero escrito, menor que 100; el de cualquier otra cosa no tiene derivada: escribe el producto</translation>
        </message>
        <message>
            <source>An index is a name or a number, as in x_1 or x_max; give this one a name of its own</source>
            <translation>Un índice es un nombre o un número, como en x_1 o x_max; da a este un nombre propio</translation>
        </message>
        <message>
            <source>An index must follow a name, as in x_1</source>
            <translation>Un índice debe seguir a un nombre, como en x_1</translation>
        </message>
        <message>
            <source>The command {name} is not read here</source>
            <translation>La orden {name} no se lee aquí</translation>
        </message>
        <message>
            <source>The environment {name} is not read here; cases and pmatrix are</source>
            <translation>El entorno {name} no se lee aquí; cases y pmatrix sí</translation>
        </message>
        <message>
            <source>An index must be a whole number or a slice of whole numbers, as in x[0], x[1:3], A[0][1] or A[:, 0]</source>
            <translation>Un índice debe ser un número entero o un corte de números enteros, como en x[0], x[1:3], A[0][1] o A[:, 0]</translation>
        </message>
        <message>
            <source>A list of indices is not read; list what they take, as in [x[0], x[2]]</source>
            <translation>Una lista de índices no se lee; enumera lo que toman, como en [x[0], x[2]]</translation>
        </message>
        <message>
            <source>A mask takes numbers out by their values, so that nobody knows how many are left; write where(x &gt; 0, x, 0), which keeps every place</source>
            <translation>Una máscara saca números según sus valores, así que nadie sabe cuántos quedan; escribe where(x &gt; 0, x, 0), que conserva cada lugar</translation>
        </message>
        <message>
            <source>A slice goes forward, by steps of 1 or more, as in PyTorch; for the step {step}, write flip(x) and slice that</source>
            <translation>Un corte va hacia delante, en pasos de 1 o más, como en PyTorch; para el paso {step}, escribe flip(x) y corta eso</translation>
        </message>
        <message>
            <source>The slice [{index}] takes nothing out of {size:nothing|one number or row|{size} numbers or rows}</source>
            <translation>El corte [{index}] no toma nada de {size:nada|un número o fila|{size} números o filas}</translation>
        </message>
        <message>
            <source>After a dot stands the name of a function with brackets, as in x.sin()</source>
            <translation>Tras un punto va el nombre de una función con paréntesis, como en x.sin()</translation>
        </message>
        <message>
            <source>'{name}' has a meaning of its own here, so it can't be given a value</source>
            <translation>'{name}' tiene aquí un significado propio, así que no puede recibir un valor</translation>
        </message>
        <message>
            <source>{name} gets a new value here; from this line on it is shown as {new}</source>
            <translation>{name} recibe aquí un valor nuevo; desde esta línea se muestra como {new}</translation>
        </message>
        <message>
            <source>{name} already has a value from line {line}</source>
            <translation>{name} ya tiene un valor de la línea {line}</translation>
        </message>
        <message>
            <source>These names need each other, so none of them has a value: {names}</source>
            <translation>Estos nombres se necesitan unos a otros, así que ninguno tiene valor: {names}</translation>
        </message>
        <message>
            <source>A vector needs at least one number</source>
            <translation>Un vector necesita al menos un número</translation>
        </message>
        <message>
            <source>A line that begins with {word} is skipped; it is not needed here</source>
            <translation>Una línea que empieza por {word} se salta; aquí no hace falta</translation>
        </message>
        <message>
            <source>'{text}' is not a number; write one like 6.7, pi/2 or 1e-3</source>
            <translation>'{text}' no es un número; escribe uno como 6.7, pi/2 o 1e-3</translation>
        </message>
        <message>
            <source>'{op}' asks for a condition here, such as x &gt; 0</source>
            <translation>'{op}' pide aquí una condición, como x &gt; 0</translation>
        </message>
        <message>
            <source>A condition is no number, so '{op}' can't compute with it; write where(condition, 1, 0)</source>
            <translation>Una condición no es un número, así que '{op}' no puede calcular con ella; escribe where(condición, 1, 0)</translation>
        </message>
        <message>
            <source>A condition has no derivative; use it in where(condition, a, b)</source>
            <translation>Una condición no tiene derivada; úsala en where(condición, a, b)</translation>
        </message>
        <message>
            <source>'{word}' begins a loop, and loops are not read here; write its steps out, one line each, or a sum as sum(x[i]^2 for i in range(3))</source>
            <translation>'{word}' empieza un bucle, y aquí no se leen bucles; escribe sus pasos, uno por línea, o una suma como sum(x[i]^2 for i in range(3))</translation>
        </message>
        <message>
            <source>'{word}' is a word of Python that is not read here; to choose, write where(condition, a, b)</source>
            <translation>'{word}' es una palabra de Python que no se lee aquí; para elegir, escribe where(condición, a, b)</translation>
        </message>
        <message>
            <source>A prime asks for a derivative, and Triptych takes those itself; type the function alone; a transpose is written A.T</source>
            <translation>Una prima pide una derivada, y de eso se encarga Triptych; escribe solo la función; la traspuesta se escribe A.T</translation>
        </message>
        <message>
            <source>{name} is read as one name; for the product, write {product}</source>
            <translation>{name} se lee como un solo nombre; para el producto, escribe {product}</translation>
        </message>
        <message>
            <source>{name} is read as one name; for the function, write {function}({rest})</source>
            <translation>{name} se lee como un solo nombre; para la función, escribe {function}({rest})</translation>
        </message>
        <message>
            <source>A number in brackets raised counts layers or derivatives; give the value a name of its own, or write x^2</source>
            <translation>Un número entre paréntesis en alto cuenta capas o derivadas; da al valor un nombre propio, o escribe x^2</translation>
        </message>
        <message>
            <source>'{name}' makes its own weights by chance; write them out, as in w @ x + b</source>
            <translation>'{name}' crea sus propios pesos al azar; escríbelos, como en w @ x + b</translation>
        </message>
        <message>
            <source>The root is taken of {number} alone here; for the root of more, write √({more})</source>
            <translation>La raíz se toma aquí solo de {number}; para la raíz de más, escribe √({more})</translation>
        </message>
        <message>
            <source>T raised is read as the transpose; for a power, write **T, or give T a value</source>
            <translation>Una T en alto se lee como la traspuesta; para una potencia, escribe **T, o da un valor a T</translation>
        </message>
        <message>
            <source>'{name}' asks for a derivative, an integral or a limit; type the function alone, it is differentiated here</source>
            <translation>'{name}' pide una derivada, una integral o un límite; escribe solo la función, aquí se deriva</translation>
        </message>
        <message>
            <source>A choice needs both sides: a if condition else b, or condition ? a : b</source>
            <translation>Una elección necesita las dos partes: a if condición else b, o condición ? a : b</translation>
        </message>
        <message>
            <source>'{text}' in quotes is a text and no number</source>
            <translation>'{text}' entre comillas es un texto y no un número</translation>
        </message>
        <message>
            <source>A vector has one direction, 0 or -1, and a matrix also 1 or -2; {option} names another one</source>
            <translation>Un vector tiene una dirección, 0 o -1, y una matriz también 1 o -2; {option} nombra otra</translation>
        </message>
        <message>
            <source>The option {option} of {name} is not read with this value; write the formula out</source>
            <translation>La opción {option} de {name} no se lee con este valor; escribe la fórmula</translation>
        </message>
        <message>
            <source>{name} is read for scores and one typed class, as in {name}(z, 1); otherwise write -sum(y*log_softmax(z))</source>
            <translation>{name} se lee para valores y una clase escrita, como en {name}(z, 1); si no, escribe -sum(y*log_softmax(z))</translation>
        </message>
        <message>
            <source>{name} is read only where a vector with one direction comes out, as in ones(3) or x.view(-1)</source>
            <translation>{name} se lee solo donde sale un vector con una dirección, como en ones(3) o x.view(-1)</translation>
        </message>
        <message>
            <source>'{name}' draws numbers by chance; write the numbers themselves, as in x = [0.5, -1.2]</source>
            <translation>'{name}' saca números al azar; escribe los números mismos, como en x = [0.5, -1.2]</translation>
        </message>
        <message>
            <source>detach cuts the gradient off, which only the code does and no formula; give that value a name with a number</source>
            <translation>detach corta el gradiente, cosa que solo hace el código y ninguna fórmula; da a ese valor un nombre con un número</translation>
        </message>
        <message>
            <source>gamma(…) is the gamma function here; for the product, write gamma*(…)</source>
            <translation>gamma(…) es aquí la función gamma; para el producto, escribe gamma*(…)</translation>
        </message>
        <message>
            <source>Give these values by their places, without names</source>
            <translation>Da estos valores por su lugar, sin nombres</translation>
        </message>
        <message>
            <source>{name}(…) takes fewer options by place than the {count} given; name them</source>
            <translation>{name}(…) toma menos opciones por su lugar que las {count} dadas; nómbralas</translation>
        </message>
        <message>
            <source>// divides and rounds down in Python, and begins a comment elsewhere; write floor(x/y), or # for a comment</source>
            <translation>// divide y redondea hacia abajo en Python, y en otros sitios empieza un comentario; escribe floor(x/y), o # para un comentario</translation>
        </message>
        <message>
            <source>ATAN2 takes x first in spreadsheets and y first elsewhere; write atan2(y, x)</source>
            <translation>ATAN2 toma primero x en las hojas de cálculo y primero y en lo demás; escribe atan2(y, x)</translation>
        </message>
        <message>
            <source>'{name}' can be called once its own line can be read</source>
            <translation>'{name}' se podrá llamar cuando se pueda leer su propia línea</translation>
        </message>
        <message>
            <source>'{name}' is defined by itself, so it can't be written out</source>
            <translation>'{name}' se define por sí mismo, así que no se puede desarrollar</translation>
        </message>
        <message>
            <source>LOG means the logarithm to base 10 in some programs and to base e in others; write log10 or ln</source>
            <translation>LOG es el logaritmo de base 10 en unos programas y de base e en otros; escribe log10 o ln</translation>
        </message>
        <message>
            <source>This sum or product over an index is not read: its bounds must be whole numbers, or its term be made of components such as x_i; else write sum(x) for a vector x, or the terms with +</source>
            <translation>Esta suma o producto sobre un índice no se lee: sus límites deben ser números enteros, o su término estar hecho de componentes como x_i; si no, escribe sum(x) para un vector x, o los términos con +</translation>
        </message>
        <message>
            <source>A sum or product over an index is read up to {most} terms</source>
            <translation>Una suma o un producto sobre un índice se lee hasta {most} términos</translation>
        </message>
        <message>
            <source>A fraction right after a number can mean a sum or a product; write + or *</source>
            <translation>Una fracción justo tras un número puede ser una suma o un producto; escribe + o *</translation>
        </message>
        <message>
            <source>A line that begins with {word} only acts or asks for a derivative; it is skipped</source>
            <translation>Una línea que empieza por {word} solo actúa o pide una derivada; se salta</translation>
        </message>
        <message>
            <source>The body of {name} is read only where it is lines name = expression and one return</source>
            <translation>El cuerpo de {name} se lee solo si son líneas nombre = expresión y un return</translation>
        </message>
        <message>
            <source>{name} could not be loaded, so its column stays empty; install Triptych again</source>
            <translation>{name} no se pudo cargar, así que su columna queda vacía; vuelve a instalar Triptych</translation>
        </message>
        <message>
            <source>Triptych failed at this program, which is a fault of Triptych; please report it</source>
            <translation>Triptych falló con este programa, y es un fallo de Triptych; por favor, comunícalo</translation>
        </message>
        <message>
            <source>This takes more than {megabytes} MB of memory; make the program smaller</source>
            <translation>Esto necesita más de {megabytes} MB de memoria; haz el programa más pequeño</translation>
        </message>
        <message>
            <source>{name} has no value</source>
            <translation>{name} no tiene valor</translation>
        </message>
        <message>
            <source>There is no {name} in the program to differentiate by</source>
            <translation>En el programa no hay ningún {name} respecto del que derivar</translation>
        </message>
        <message>
            <source>The program has {steps} steps; at most {most} are computed</source>
            <translation>El programa tiene {steps} pasos; se calculan {most} como mucho</translation>
        </message>
        <message>
            <source>The output has {size:no numbers|one number in a list|{size} numbers}, so it has no single gradient; choose v, one number for each component, to see vᵀJ</source>
            <translation>La salida tiene {size:cero números|un número en una lista|{size} números}, así que no tiene un solo gradiente; elige v, un número por componente, para ver vᵀJ</translation>
        </message>
        <message>
            <source>The vector v needs as many numbers as the output has: {size}</source>
            <translation>El vector v necesita tantos números como tiene la salida: {size}</translation>
        </message>
        <message>
            <source>A matrix has rows of numbers; nothing that lies deeper is read</source>
            <translation>Una matriz tiene filas de números; nada más hondo se lee</translation>
        </message>
        <message>
            <source>The rows of a matrix need the same length; these have {sizes}</source>
            <translation>Las filas de una matriz deben tener la misma longitud; estas tienen {sizes}</translation>
        </message>
        <message>
            <source>There is no row [{index}] in a matrix of {size}</source>
            <translation>No hay fila [{index}] en una matriz de {size}</translation>
        </message>
        <message>
            <source>The inner sizes {left} and {right} do not fit: a product of matrices takes rows as long as the columns are high, and here are {shapes}</source>
            <translation>Los tamaños interiores {left} y {right} no encajan: un producto de matrices toma filas tan largas como altas son las columnas, y aquí son {shapes}</translation>
        </message>
        <message>
            <source>{op} can't join values of {shapes}</source>
            <translation>{op} no puede unir valores de {shapes}</translation>
        </message>
        <message>
            <source>Bars around a matrix can mean its determinant or the size of every number; write det(A) or abs(A)</source>
            <translation>Las barras en torno a una matriz pueden ser su determinante o el tamaño de cada número; escribe det(A) o abs(A)</translation>
        </message>
        <message>
            <source>This takes 1 over every number of the matrix, which is seldom meant; write inv(A), or 1/A</source>
            <translation>Esto toma 1 partido por cada número de la matriz, lo que rara vez se quiere; escribe inv(A), o 1/A</translation>
        </message>
        <message>
            <source>A cross between vectors is the cross product, which matrices do not have; write * to multiply number by number</source>
            <translation>Una cruz entre vectores es el producto vectorial, que las matrices no tienen; escribe * para multiplicar número por número</translation>
        </message>
        <message>
            <source>A cross product takes two vectors of 3 numbers, and here stand {shapes}</source>
            <translation>Un producto vectorial toma dos vectores de 3 números, y aquí hay {shapes}</translation>
        </message>
        <message>
            <source>{name} is read with one or two sizes, one of which may be -1, as in x.reshape(2, 3) or x.view(-1)</source>
            <translation>{name} se lee con uno o dos tamaños, de los que uno puede ser -1, como en x.reshape(2, 3) o x.view(-1)</translation>
        </message>
        <message>
            <source>{count} numbers do not fill the shape {sizes}</source>
            <translation>{count} números no llenan la forma {sizes}</translation>
        </message>
        <message>
            <source>{name} joins what stands in a list, as in {name}([a, b])</source>
            <translation>{name} une lo que hay en una lista, como en {name}([a, b])</translation>
        </message>
        <message>
            <source>{name} joins vectors with vectors and matrices with matrices, not numbers and not one with the other</source>
            <translation>{name} une vectores con vectores y matrices con matrices, ni números ni unos con otras</translation>
        </message>
        <message>
            <source>{name} can't join {sizes}: their other sides differ</source>
            <translation>{name} no puede unir {sizes}: sus otros lados son distintos</translation>
        </message>
        <message>
            <source>The sum '{text}' is not read: write it as 'ij,j-&gt;i', each value and what comes out with two letters at most</source>
            <translation>La suma «{text}» no se lee: escríbela como 'ij,j-&gt;i', cada valor y lo que sale con dos letras como máximo</translation>
        </message>
        <message>
            <source>This sum names {count:no value|one value|{count} values}, and behind it there {given:is none|is one|are {given}}</source>
            <translation>Esta suma {count:no nombra ningún valor|nombra un valor|nombra {count} valores}, y detrás {given:no hay ninguno|hay uno|hay {given}}</translation>
        </message>
        <message>
            <source>'{letters}' stands for a value with so many directions, and this one is {shape}</source>
            <translation>«{letters}» representa un valor con tantas direcciones, y este es {shape}</translation>
        </message>
        <message>
            <source>{op} takes two vectors; give each a value like [1, 2, 3]</source>
            <translation>{op} toma dos vectores; da a cada uno un valor como [1, 2, 3]</translation>
        </message>
        <message>
            <source>{op} works on a matrix; give it a value like [[1, 2], [3, 4]]</source>
            <translation>{op} actúa sobre una matriz; dale un valor como [[1, 2], [3, 4]]</translation>
        </message>
        <message>
            <source>{op} needs a square matrix, and this one is {rows} by {columns}</source>
            <translation>{op} necesita una matriz cuadrada, y esta es de {rows} por {columns}</translation>
        </message>
        <message>
            <source>{op} is written out for matrices of {most} rows at most, and this one has {rows}</source>
            <translation>{op} se desarrolla para matrices de {most} filas como mucho, y esta tiene {rows}</translation>
        </message>
        <message>
            <source>{op} of a matrix needs a direction: dim=0 goes down the columns, dim=1 along the rows</source>
            <translation>{op} de una matriz necesita una dirección: dim=0 baja por las columnas, dim=1 va por las filas</translation>
        </message>
        <message>
            <source>{op} with this option is read for vectors alone; for a matrix, write the formula out</source>
            <translation>{op} con esta opción se lee solo para vectores; para una matriz, escribe la fórmula</translation>
        </message>
        <message>
            <source>There is no component [{index}] in a vector of {size}</source>
            <translation>No hay componente [{index}] en un vector de {size}</translation>
        </message>
        <message>
            <source>A number has no component [{index}]; give it a value like [1, 2, 3]</source>
            <translation>Un número no tiene componente [{index}]; dale un valor como [1, 2, 3]</translation>
        </message>
        <message>
            <source>{op} multiplies vectors and matrices; give each a value like [1, 2, 3], or write * for numbers</source>
            <translation>{op} multiplica vectores y matrices; da a cada uno un valor como [1, 2, 3], o escribe * para números</translation>
        </message>
        <message>
            <source>{name} is a condition, so nothing can be differentiated by it</source>
            <translation>{name} es una condición, así que nada se puede derivar respecto de ella</translation>
        </message>
        <message>
            <source>{op} works on a vector; give it a value like [1, 2, 3]</source>
            <translation>{op} actúa sobre un vector; dale un valor como [1, 2, 3]</translation>
        </message>
        <message>
            <source>{op} can't join vectors of {sizes} components</source>
            <translation>{op} no puede unir vectores de {sizes} componentes</translation>
        </message>
        <message>
            <source>There is no column {name}; there are {names}</source>
            <translation>No hay columna {name}; hay {names}</translation>
        </message>
        <message>
            <source>The step h must be a number above 0, not {h}</source>
            <translation>El paso h debe ser un número mayor que 0, no {h}</translation>
        </message>
        <message>
            <source>{name} is no input of the program, so it has no range; its inputs are {names}</source>
            <translation>{name} no es una entrada del programa, así que no tiene rango; sus entradas son {names}</translation>
        </message>
        <message>
            <source>{name} is a vector of {size} numbers; choose one component, such as {first}</source>
            <translation>{name} es un vector de {size} números; elige una componente, como {first}</translation>
        </message>
        <message>
            <source>The range of {name} must go from a number to a larger one</source>
            <translation>El rango de {name} debe ir de un número a otro mayor</translation>
        </message>
        <message>
            <source>{library} is still loading; its number comes as soon as it is there</source>
            <translation>{library} aún se está cargando; su número llega en cuanto esté</translation>
        </message>
        <message>
            <source>PyTorch says: {error}</source>
            <translation>PyTorch dice: {error}</translation>
        </message>
        <message>
            <source>SymPy would have to write out a power of numbers with thousands of digits</source>
            <translation>SymPy tendría que escribir una potencia de números con miles de cifras</translation>
        </message>
        <message>
            <source>The program is nested too deep for SymPy; the other columns do not mind</source>
            <translation>El programa está demasiado anidado para SymPy; a las otras columnas no les importa</translation>
        </message>
        <message>
            <source>Steps are used so often here that SymPy would write out more than {most} operations; the other columns do not mind</source>
            <translation>Aquí los pasos se usan tantas veces que SymPy tendría que escribir más de {most} operaciones; a las otras columnas no les importa</translation>
        </message>
        <message>
            <source>SymPy's derivative uses something that has no word here: {error}</source>
            <translation>La derivada de SymPy usa algo que no tiene palabra aquí: {error}</translation>
        </message>
        <message>
            <source>SymPy's derivative has no value here</source>
            <translation>La derivada de SymPy no tiene valor aquí</translation>
        </message>
        <message>
            <source>The complex step can't pass {node}: {op} has a corner or a jump, or no form for complex numbers, so the imaginary part would not carry the slope</source>
            <translation>El paso complejo no puede pasar por {node}: {op} tiene un pico o un salto, o no tiene forma para números complejos, y la parte imaginaria no llevaría la pendiente</translation>
        </message>
        <message>
            <source>This tape holds single numbers only, as micrograd's does, and {node} is a matrix</source>
            <translation>Esta cinta solo guarda números sueltos, como la de micrograd, y {node} es una matriz</translation>
        </message>
        <message>
            <source>This tape holds single numbers only, as micrograd's does, and {node} is a vector</source>
            <translation>Esta cinta solo guarda números sueltos, como la de micrograd, y {node} es un vector</translation>
        </message>
        <message>
            <source>{node}: sum rule, term by term</source>
            <translation>{node}: regla de la suma, término a término</translation>
        </message>
        <message>
            <source>{node}: product rule, u'v + uv'</source>
            <translation>{node}: regla del producto, u'v + uv'</translation>
        </message>
        <message>
            <source>{node}: quotient rule, (u'v - uv')/v²</source>
            <translation>{node}: regla del cociente, (u'v - uv')/v²</translation>
        </message>
        <message>
            <source>{node}: power rule, times the inner derivative</source>
            <translation>{node}: regla de potencias, por la derivada interior</translation>
        </message>
        <message>
            <source>{node}: a constant factor stays</source>
            <translation>{node}: un factor constante se queda</translation>
        </message>
        <message>
            <source>{node}: flat, so its slope is 0</source>
            <translation>{node}: plano, así que su pendiente es 0</translation>
        </message>
        <message>
            <source>{node}: chain rule</source>
            <translation>{node}: regla de la cadena</translation>
        </message>
        <message>
            <source>{node}: exp is its own derivative, times the inner derivative</source>
            <translation>{node}: exp es su propia derivada, por la derivada interior</translation>
        </message>
        <message>
            <source>{node}: log u gives u'/u</source>
            <translation>{node}: log u da u'/u</translation>
        </message>
        <message>
            <source>{node}: sin gives cos, times the inner derivative</source>
            <translation>{node}: sin da cos, por la derivada interior</translation>
        </message>
        <message>
            <source>{node}: cos gives -sin, times the inner derivative</source>
            <translation>{node}: cos da -sin, por la derivada interior</translation>
        </message>
        <message>
            <source>{node}: tan gives 1 + tan², times the inner derivative</source>
            <translation>{node}: tan da 1 + tan², por la derivada interior</translation>
        </message>
        <message>
            <source>{node}: sec gives sec·tan, csc gives -csc·cot, cot gives -csc², times the inner derivative</source>
            <translation>{node}: sec da sec·tan, csc da -csc·cot, cot da -csc², por la derivada interior</translation>
        </message>
        <message>
            <source>{node}: gamma gives gamma times digamma, lgamma digamma, digamma polygamma, times the inner derivative</source>
            <translation>{node}: gamma da gamma por digamma, lgamma da digamma, digamma da polygamma, por la derivada interior</translation>
        </message>
        <message>
            <source>{node}: derivative of an inverse function, times the inner derivative</source>
            <translation>{node}: derivada de una función inversa, por la derivada interior</translation>
        </message>
        <message>
            <source>{node}: hyperbolic functions, times the inner derivative</source>
            <translation>{node}: funciones hiperbólicas, por la derivada interior</translation>
        </message>
        <message>
            <source>{node}: erf gives a Gaussian, times the inner derivative</source>
            <translation>{node}: erf da una gaussiana, por la derivada interior</translation>
        </message>
        <message>
            <source>{node}: sigmoid s gives s(1 - s), times the inner derivative</source>
            <translation>{node}: la sigmoide s da s(1 - s), por la derivada interior</translation>
        </message>
        <message>
            <source>{node}: piece by piece, each with its own rule</source>
            <translation>{node}: trozo a trozo, cada uno con su regla</translation>
        </message>
        <message>
            <source>Beyond {digits:no digit|one digit|{digits} digits} only {dtype} rounding is left ({ulp} ulp).</source>
            <translation>Más allá de {digits:ninguna cifra|una cifra|{digits} cifras} solo queda el redondeo de {dtype} ({ulp} ulp).</translation>
        </message>
        <message>
            <source>All agree; the true number is smaller than {dtype} can tell from 0.</source>
            <translation>Todos coinciden; el número verdadero es más pequeño de lo que {dtype} distingue de 0.</translation>
        </message>
        <message>
            <source>Rounding in {dtype} adds up from {node} on: {ulp} units in the last place, as much as these steps allow.</source>
            <translation>El redondeo en {dtype} se acumula desde {node}: {ulp} unidades en la última cifra, tanto como permiten estos pasos.</translation>
        </message>
        <message>
            <source>Rounding in {dtype} adds up from {node} on until {digits:no digit is|one digit is|{digits} digits are} left, as much as these steps allow.</source>
            <translation>El redondeo en {dtype} se acumula desde {node} hasta que {digits:no queda ninguna cifra|queda una cifra|quedan {digits} cifras}, tanto como permiten estos pasos.</translation>
        </message>
        <message>
            <source>Rounding in {dtype} decides the condition of {node} otherwise than the exact numbers do, so the columns go different ways from there.</source>
            <translation>El redondeo en {dtype} decide la condición de {node} de otro modo que los números exactos, así que desde allí las columnas van por caminos distintos.</translation>
        </message>
        <message>
            <source>{dtype} has no {exact} and takes {value} for it: as an exponent of a negative number that decides over the sign of {node}.</source>
            <translation>{dtype} no tiene {exact} y toma {value} en su lugar: como exponente de un número negativo, eso decide el signo de {node}.</translation>
        </message>
        <message>
            <source>PyTorch computes {node} or its slope only to about {value}, less exactly than {dtype} could; {digits:no digit is|one digit is|{digits} digits are} left.</source>
            <translation>PyTorch calcula {node} o su pendiente solo hasta cerca de {value}, con menos exactitud de la que {dtype} permite; {digits:no queda ninguna cifra|queda una cifra|quedan {digits} cifras}.</translation>
        </message>
        <message>
            <source>PyTorch gets {node} and its slope by elimination, which loses digits as the matrix comes near to one without an inverse (its condition is {value} here); the other columns write it out.</source>
            <translation>PyTorch obtiene {node} y su pendiente por eliminación, que pierde cifras cuando la matriz casi no tiene inversa (su condición aquí es {value}); las otras columnas lo desarrollan.</translation>
        </message>
        <message>
            <source>Inside its {op} PyTorch computes {value}; its rounding in {dtype} there leaves {digits:no digit|one digit|{digits} digits}.</source>
            <translation>Dentro de su {op} PyTorch calcula {value}; su redondeo en {dtype} {digits:no deja allí ninguna cifra|deja allí una cifra|deja allí {digits} cifras}.</translation>
        </message>
        <message>
            <source>PyTorch has no {op} in one piece and computes {value} step by step; its rounding in {dtype} there leaves {digits:no digit|one digit|{digits} digits}.</source>
            <translation>PyTorch no tiene {op} de una pieza y calcula {value} paso a paso; su redondeo en {dtype} {digits:no deja allí ninguna cifra|deja allí una cifra|deja allí {digits} cifras}.</translation>
        </message>
        <message>
            <source>Rounding in {dtype} adds up over the steps until {digits:no digit is|one digit is|{digits} digits are} left, as much as they allow.</source>
            <translation>El redondeo en {dtype} se acumula en los pasos hasta que {digits:no queda ninguna cifra|queda una cifra|quedan {digits} cifras}, tanto como permiten.</translation>
        </message>
        <message>
            <source>At {node} two nearly equal numbers are subtracted, which brings the earlier rounding of {dtype} to the front; {digits:no digit is|one digit is|{digits} digits are} left.</source>
            <translation>En {node} se restan dos números casi iguales, lo que saca a la luz el redondeo anterior de {dtype}; {digits:no queda ninguna cifra|queda una cifra|quedan {digits} cifras}.</translation>
        </message>
        <message>
            <source>Inside {node} two nearly equal numbers are subtracted ({value}), which brings the earlier rounding of {dtype} to the front; {digits:no digit is|one digit is|{digits} digits are} left.</source>
            <translation>Dentro de {node} se restan dos números casi iguales ({value}), lo que saca a la luz el redondeo anterior de {dtype}; {digits:no queda ninguna cifra|queda una cifra|quedan {digits} cifras}.</translation>
        </message>
        <message>
            <source>The paths back to {node} bring numbers that nearly cancel, which brings the rounding of {dtype} to the front; {digits:no digit is|one digit is|{digits} digits are} left.</source>
            <translation>Los caminos de vuelta a {node} traen números que casi se anulan, lo que saca a la luz el redondeo de {dtype}; {digits:no queda ninguna cifra|queda una cifra|quedan {digits} cifras}.</translation>
        </message>
        <message>
            <source>{node} has a corner, a jump or a vertical slope exactly here (at {value}): there is no derivative, and each column follows its own convention.</source>
            <translation>{node} tiene un pico, un salto o una pendiente vertical justo aquí (en {value}): no hay derivada, y cada columna sigue su propio convenio.</translation>
        </message>
        <message>
            <source>{node} has a vertical slope exactly here (at {value}), and it is multiplied by 0: the derivative is sound, but code that multiplies step by step loses it.</source>
            <translation>{node} tiene una pendiente vertical justo aquí (en {value}), y se multiplica por 0: la derivada existe, pero el código que multiplica paso a paso la pierde.</translation>
        </message>
        <message>
            <source>{node} has a corner, a jump or a vertical slope exactly here (at {value}), but the whole has not: its slope is {exact}, which rules that go step by step can't see; each column follows its own convention.</source>
            <translation>{node} tiene un pico, un salto o una pendiente vertical justo aquí (en {value}), pero el conjunto no: su pendiente es {exact}, y las reglas que van paso a paso no pueden verla; cada columna sigue su propio convenio.</translation>
        </message>
        <message>
            <source>The rule for the slope of {node} gives no finite number here (at {value}), but the slope is there: it is {exact}; a column that multiplies step by step may lose it.</source>
            <translation>La regla para la pendiente de {node} no da aquí ningún número finito (en {value}), pero la pendiente existe: es {exact}; una columna que multiplica paso a paso puede perderla.</translation>
        </message>
        <message>
            <source>{node} stands exactly at a jump (at {value}): the last digit, or the sign of a zero, decides on which side of it a program stands</source>
            <translation>{node} está justo en un salto (en {value}): la última cifra, o el signo de un cero, decide de qué lado está un programa</translation>
        </message>
        <message>
            <source>{node} stands at a corner or a jump as far as {dtype} can tell (at {value}): the derivative is sound, but a column that follows its convention at the corner misses it.</source>
            <translation>{node} está en un pico o un salto hasta donde {dtype} puede ver (en {value}): la derivada existe, pero una columna que sigue su convenio en el pico no la acierta.</translation>
        </message>
        <message>
            <source>{node} has rounded to {value} in {dtype}; truly it is {exact}, and the slope lives in that difference.</source>
            <translation>{node} se redondeó a {value} en {dtype}; en verdad es {exact}, y la pendiente vive en esa diferencia.</translation>
        </message>
        <message>
            <source>On the way through {node} a number has rounded to {value} in {dtype}; truly it is {exact}, and the slope lives in that difference.</source>
            <translation>En el camino por {node} un número se redondeó a {value} en {dtype}; en verdad es {exact}, y la pendiente vive en esa diferencia.</translation>
        </message>
        <message>
            <source>A clamp acts at {node} (it was given {value}): there the code holds a number fixed, which cuts the gradient off; the formula without the clamp goes on.</source>
            <translation>Un clamp actúa en {node} (recibió {value}): allí el código mantiene fijo un número, lo que corta el gradiente; la fórmula sin clamp sigue.</translation>
        </message>
        <message>
            <source>At {node} a number becomes {value} in {dtype}, where the true one is {exact}; whatever is computed from it is lost.</source>
            <translation>En {node} un número se vuelve {value} en {dtype}, cuando el verdadero es {exact}; lo que se calcule con él está perdido.</translation>
        </message>
        <message>
            <source>On the way through {node} a number becomes {value} in {dtype}, where the true one is {exact}; whatever is computed from it is lost.</source>
            <translation>Al pasar por {node} un número se convierte en {value} en {dtype}, cuando el verdadero es {exact}; se pierde todo lo que se calcule con él.</translation>
        </message>
        <message>
            <source>At {node} a number becomes {value} in {dtype}; the true one has too many digits to be had, so there is nothing to compare with.</source>
            <translation>En {node} un número se vuelve {value} en {dtype}; el verdadero tiene demasiadas cifras para obtenerlo, así que no hay con qué comparar.</translation>
        </message>
        <message>
            <source>A number here is too large for any machine to write out, so there is nothing exact to compare with.</source>
            <translation>Aquí un número es demasiado grande para que una máquina lo escriba, así que no hay nada exacto con que comparar.</translation>
        </message>
        <message>
            <source>{node} chose one branch, but the other one has no finite slope here, and code multiplies it by 0: that is nan.</source>
            <translation>{node} eligió una rama, pero la otra no tiene aquí pendiente finita, y el código la multiplica por 0: eso es nan.</translation>
        </message>
        <message>
            <source>{node} is outside its domain in the real numbers ({value}); what a column still shows there is no derivative.</source>
            <translation>{node} está fuera de su dominio en los números reales ({value}); lo que aún muestre una columna no es una derivada.</translation>
        </message>
        <message>
            <source>{node} is real at this very point ({value}) but not right beside it, so it has no derivative in the real numbers.</source>
            <translation>{node} es real justo en este punto ({value}) pero no a su lado, así que no tiene derivada en los números reales.</translation>
        </message>
        <message>
            <source>{node} is {value}, which is no number to differentiate at.</source>
            <translation>{node} es {value}, y en un número así no se puede derivar.</translation>
        </message>
        <message>
            <source>There is no real derivative at this point.</source>
            <translation>No hay derivada real en este punto.</translation>
        </message>
        <message>
            <source>The columns differ and no step explains it: please report this program, it is a fault of Triptych.</source>
            <translation>Las columnas difieren y ningún paso lo explica: por favor, comunica este programa, es un fallo de Triptych.</translation>
        </message>
        <message>
            <source>Diverged at step {step}: the loss is {loss}, and it was {first} at the start.</source>
            <translation>Divergió en el paso {step}: la pérdida es {loss}, y al principio era {first}.</translation>
        </message>
        <message>
            <source>Diverged at step {step}: {name} is {value} after it.</source>
            <translation>Divergió en el paso {step}: {name} es {value} después de él.</translation>
        </message>
        <message>
            <source>The loss curves by {curvature} where it was least. A learning rate above 2/{curvature} = {most} jumps so far over the minimum that it lands higher than before, and this one is {rate}.</source>
            <translation>La pérdida se curva en {curvature} donde fue menor. Una tasa mayor que 2/{curvature} = {most} salta tanto sobre el mínimo que cae más alto que antes, y esta es {rate}.</translation>
        </message>
        <message>
            <source>The steps are too large for this loss; a smaller learning rate than {rate} may hold it.</source>
            <translation>Los pasos son demasiado grandes para esta pérdida; una tasa menor que {rate} puede sujetarla.</translation>
        </message>
        <message>
            <source>A negative learning rate goes uphill, so the loss grows.</source>
            <translation>Una tasa de aprendizaje negativa va cuesta arriba, así que la pérdida crece.</translation>
        </message>
        <message>
            <source>Without zero_grad each step goes by the sum of all gradients so far, and so too far.</source>
            <translation>Sin zero_grad cada paso va por la suma de todos los gradientes hasta entonces, y así demasiado lejos.</translation>
        </message>
        <message>
            <source>Nothing moves any more from step {step} on: the gradient is exactly 0 for every weight.</source>
            <translation>Nada se mueve ya desde el paso {step}: el gradiente es exactamente 0 para cada peso.</translation>
        </message>
        <message>
            <source>The loss is flat here, as it is in a minimum or where an activation has no slope.</source>
            <translation>La pérdida es plana aquí, como en un mínimo o donde una activación no tiene pendiente.</translation>
        </message>
        <message>
            <source>No gradient comes back to what is trained, so there is nothing to step by.</source>
            <translation>Ningún gradiente vuelve a lo que se entrena, así que no hay por dónde dar un paso.</translation>
        </message>
        <message>
            <source>This is the derivative wherever it is defined: it agrees at {points} points of many sizes, to 48 digits.</source>
            <translation>Esta es la derivada allí donde está definida: coincide en {points} puntos de muchos tamaños, hasta 48 cifras.</translation>
        </message>
        <message>
            <source>This is the derivative, to the digits that you gave: {typed} stands for {meant}. Written as a fraction, a root or a function, it would be exact.</source>
            <translation>Esta es la derivada, con las cifras que has dado: {typed} está por {meant}. Escrito como fracción, raíz o función sería exacto.</translation>
        </message>
        <message>
            <source>This is the derivative; SymPy brings the difference to 0.</source>
            <translation>Esta es la derivada; SymPy reduce la diferencia a 0.</translation>
        </message>
        <message>
            <source>This could not be decided: at too few points could both sides be computed.</source>
            <translation>Esto no se pudo decidir: en muy pocos puntos se pudieron calcular ambos lados.</translation>
        </message>
        <message>
            <source>This could not be decided: no point was found at which the program has a derivative in the real numbers.</source>
            <translation>Esto no se pudo decidir: no se halló ningún punto en que el programa tenga derivada en los números reales.</translation>
        </message>
        <message>
            <source>This could not be decided within {seconds} s.</source>
            <translation>Esto no se pudo decidir en {seconds} s.</translation>
        </message>
        <message>
            <source>At {point} the derivative is {true}, but this answer is {given}.</source>
            <translation>En {point} la derivada es {true}, pero esta respuesta es {given}.</translation>
        </message>
        <message>
            <source>The program has no {name}, so the derivative can't have it either.</source>
            <translation>El programa no tiene {name}, así que la derivada tampoco puede tenerlo.</translation>
        </message>
        <message>
            <source>The derivative by {wrt} has the shape of {wrt} itself, and this answer has another one.</source>
            <translation>La derivada respecto de {wrt} tiene la forma del propio {wrt}, y esta respuesta tiene otra.</translation>
        </message>
        <message>
            <source>Where this answer has a real value it is right, but at {point} it has none, and the derivative is {true} there.</source>
            <translation>Donde esta respuesta tiene un valor real es correcta, pero en {point} no tiene ninguno, y la derivada es allí {true}.</translation>
        </message>
        <message>
            <source>At {node}: sin gives +cos. Its derivative is {slope}, times that of {inside}.</source>
            <translation>En {node}: sin da +cos. Su derivada es {slope}, por la de {inside}.</translation>
        </message>
        <message>
            <source>At {node}: cos gives -sin. Its derivative is {slope}, times that of {inside}.</source>
            <translation>En {node}: cos da -sin. Su derivada es {slope}, por la de {inside}.</translation>
        </message>
        <message>
            <source>At {node}: the derivative of what is inside, {inside}, is missing as a factor; {slope} is only the outer one.</source>
            <translation>En {node}: falta como factor la derivada de lo de dentro, {inside}; {slope} es solo la exterior.</translation>
        </message>
        <message>
            <source>At {node}: the outer derivative belongs at {inside} itself, so it is {slope}; here it was taken at the derivative of {inside}.</source>
            <translation>En {node}: la derivada exterior va en el propio {inside}, así que es {slope}; aquí se tomó en la derivada de {inside}.</translation>
        </message>
        <message>
            <source>At {node}: the outer derivative belongs at {inside}, so it is {slope}, times the derivative of {inside}; here it was taken at {wrt} itself.</source>
            <translation>En {node}: la derivada exterior se toma en {inside}, así que es {slope}, por la derivada de {inside}; aquí se tomó en {wrt} mismo.</translation>
        </message>
        <message>
            <source>At {node}: the derivative of {inside} is a factor once, here it stands twice; the outer derivative is {slope}.</source>
            <translation>En {node}: la derivada de {inside} es factor una vez, aquí está dos veces; la derivada exterior es {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the outer derivative {slope} is multiplied by the derivative of {inside}, not added to it.</source>
            <translation>En {node}: la derivada exterior {slope} se multiplica por la derivada de {inside}, no se le suma.</translation>
        </message>
        <message>
            <source>At {node}: the outer derivative {slope} is multiplied by the derivative of {inside}, not divided by it.</source>
            <translation>En {node}: la derivada exterior {slope} se multiplica por la derivada de {inside}, no se divide por ella.</translation>
        </message>
        <message>
            <source>At {node}: the outer derivative {slope} is multiplied by the derivative of {inside}, not by {inside} itself.</source>
            <translation>En {node}: la derivada exterior {slope} se multiplica por la derivada de {inside}, no por el propio {inside}.</translation>
        </message>
        <message>
            <source>At {node}: the exponent comes down as a factor and is lowered by 1: {slope}.</source>
            <translation>En {node}: el exponente baja como factor y se reduce en 1: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the old exponent is missing as a factor in front: {slope}.</source>
            <translation>En {node}: falta delante el exponente antiguo como factor: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the exponent comes down with its sign: {slope}.</source>
            <translation>En {node}: el exponente baja con su signo: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the exponent is lowered by 1, not raised: {slope}.</source>
            <translation>En {node}: el exponente se reduce en 1, no se aumenta: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the exponent is lowered by 1 and not by more: {slope}.</source>
            <translation>En {node}: el exponente se reduce en 1 y no en más: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the factor in front is the old exponent, not the lowered one: {slope}.</source>
            <translation>En {node}: el factor de delante es el exponente antiguo, no el reducido: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: this power was integrated; its derivative is {slope}.</source>
            <translation>En {node}: esta potencia se integró; su derivada es {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the base moves and the exponent is fixed, so the power rule holds: {slope}.</source>
            <translation>En {node}: la base se mueve y el exponente es fijo, así que vale la regla de potencias: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the exponent moves and the base is fixed, so the power rule does not hold; the derivative is {slope}.</source>
            <translation>En {node}: el exponente se mueve y la base es fija, así que no vale la regla de potencias; la derivada es {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the natural logarithm of the base is missing as a factor: {slope}.</source>
            <translation>En {node}: falta como factor el logaritmo natural de la base: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: one multiplies by the logarithm of the base; dividing is for the integral: {slope}.</source>
            <translation>En {node}: se multiplica por el logaritmo de la base; dividir es para la integral: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: base and exponent both move, so there are two terms, one for each.</source>
            <translation>En {node}: base y exponente se mueven los dos, así que hay dos términos, uno por cada uno.</translation>
        </message>
        <message>
            <source>At {node}: the 2 below the fraction line is missing: {slope}.</source>
            <translation>En {node}: falta el 2 bajo la raya de fracción: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the root belongs below the fraction line: {slope}.</source>
            <translation>En {node}: la raíz va bajo la raya de fracción: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the 3 below the fraction line is missing: {slope}.</source>
            <translation>En {node}: falta el 3 bajo la raya de fracción: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the derivative of a product is u'v + uv', not u'v'.</source>
            <translation>En {node}: la derivada de un producto es u'v + uv', no u'v'.</translation>
        </message>
        <message>
            <source>At {node}: the derivative of a product has two terms, u'v + uv'; one of them is missing.</source>
            <translation>En {node}: la derivada de un producto tiene dos términos, u'v + uv'; falta uno de ellos.</translation>
        </message>
        <message>
            <source>At {node}: the two terms of the product rule are added, u'v + uv'.</source>
            <translation>En {node}: los dos términos de la regla del producto se suman, u'v + uv'.</translation>
        </message>
        <message>
            <source>At {node}: each factor's derivative stands beside the other factor, u'v + uv'.</source>
            <translation>En {node}: la derivada de cada factor va junto al otro factor, u'v + uv'.</translation>
        </message>
        <message>
            <source>At {node}: a product was differentiated like a sum; it is u'v + uv'.</source>
            <translation>En {node}: un producto se derivó como una suma; es u'v + uv'.</translation>
        </message>
        <message>
            <source>At {node}: the factor that does not move has to stay; the derivative by {inside} is {slope}.</source>
            <translation>En {node}: el factor que no se mueve debe quedarse; la derivada respecto de {inside} es {slope}.</translation>
        </message>
        <message>
            <source>At {node}: {other} does not move, so it stays as a factor; it does not make the whole term 0: {slope}.</source>
            <translation>En {node}: {other} no se mueve, así que queda como factor; no hace 0 todo el término: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: {other} stays as a factor, it is not added: {slope}.</source>
            <translation>En {node}: {other} queda como factor, no se suma: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: {other} goes on dividing, it does not multiply: {slope}.</source>
            <translation>En {node}: {other} sigue dividiendo, no multiplica: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the minus of the reciprocal's derivative is missing: {slope}.</source>
            <translation>En {node}: falta el menos de la derivada del inverso: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the derivative of 1/v is -v'/v², not 1/v': {slope}.</source>
            <translation>En {node}: la derivada de 1/v es -v'/v², no 1/v': {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the derivative of a quotient is (u'v - uv')/v², not u'/v'.</source>
            <translation>En {node}: la derivada de un cociente es (u'v - uv')/v², no u'/v'.</translation>
        </message>
        <message>
            <source>At {node}: the terms above are in the wrong order; it is (u'v - uv')/v².</source>
            <translation>En {node}: los términos de arriba van en orden equivocado; es (u'v - uv')/v².</translation>
        </message>
        <message>
            <source>At {node}: below stands the square of the denominator, (u'v - uv')/v².</source>
            <translation>En {node}: abajo va el cuadrado del denominador, (u'v - uv')/v².</translation>
        </message>
        <message>
            <source>At {node}: the squared denominator is missing, (u'v - uv')/v².</source>
            <translation>En {node}: falta el denominador al cuadrado, (u'v - uv')/v².</translation>
        </message>
        <message>
            <source>At {node}: a minus stands between the terms above, (u'v - uv')/v².</source>
            <translation>En {node}: entre los términos de arriba va un menos, (u'v - uv')/v².</translation>
        </message>
        <message>
            <source>At {node}: below stands v², the denominator itself, not its derivative.</source>
            <translation>En {node}: abajo va v², el propio denominador, no su derivada.</translation>
        </message>
        <message>
            <source>At {node}: above stand two terms, (u'v - uv')/v²; one of them is missing.</source>
            <translation>En {node}: arriba van dos términos, (u'v - uv')/v²; falta uno de ellos.</translation>
        </message>
        <message>
            <source>At {node}: a constant term has the derivative 0, so it drops out.</source>
            <translation>En {node}: un término constante tiene derivada 0, así que desaparece.</translation>
        </message>
        <message>
            <source>At {node}: a constant term has the derivative 0, not 1.</source>
            <translation>En {node}: un término constante tiene derivada 0, no 1.</translation>
        </message>
        <message>
            <source>At {node}: the minus has to stay: {slope}.</source>
            <translation>En {node}: el menos debe quedarse: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: {wrt} acts in two ways that meet here; what comes along them is added, not multiplied.</source>
            <translation>En {node}: {wrt} actúa por dos vías que se juntan aquí; lo que viene por ellas se suma, no se multiplica.</translation>
        </message>
        <message>
            <source>At {node}: {wrt} acts in two ways that meet here, and only one of them was counted.</source>
            <translation>En {node}: {wrt} actúa por dos vías que se juntan aquí, y solo se contó una.</translation>
        </message>
        <message>
            <source>At {node}: this logarithm's base is not e, so the logarithm of the base stands below: {slope}.</source>
            <translation>En {node}: la base de este logaritmo no es e, así que abajo va el logaritmo de la base: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the logarithm of the base stands below the fraction line: {slope}.</source>
            <translation>En {node}: el logaritmo de la base va bajo la raya de fracción: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the logarithm gives one divided by {inside}: {slope}, times the inner derivative.</source>
            <translation>En {node}: el logaritmo da uno dividido por {inside}: {slope}, por la derivada interior.</translation>
        </message>
        <message>
            <source>At {node}: tan gives 1 + tan², which is 1/cos²: {slope}.</source>
            <translation>En {node}: tan da 1 + tan², que es 1/cos²: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: arccos gives a minus: {slope}.</source>
            <translation>En {node}: arccos da un menos: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: below stands a square root: {slope}.</source>
            <translation>En {node}: abajo va una raíz cuadrada: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: no square root stands below: {slope}.</source>
            <translation>En {node}: abajo no va ninguna raíz cuadrada: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the sign of the square below is wrong: {slope}.</source>
            <translation>En {node}: el signo del cuadrado de abajo es incorrecto: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: this is the inverse function and not one divided by it: {slope}.</source>
            <translation>En {node}: esta es la función inversa y no uno dividido por ella: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: hyperbolic functions change into each other with a plus: {slope}.</source>
            <translation>En {node}: las funciones hiperbólicas pasan una a otra con un más: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: tanh gives 1 - tanh²: {slope}.</source>
            <translation>En {node}: tanh da 1 - tanh²: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: sigmoid s gives s·(1 - s); one of the two factors is missing: {slope}.</source>
            <translation>En {node}: la sigmoide s da s·(1 - s); falta uno de los dos factores: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: sigmoid s gives s·(1 - s), with this sign: {slope}.</source>
            <translation>En {node}: la sigmoide s da s·(1 - s), con este signo: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the sigmoid's own derivative is missing as a factor: {slope}.</source>
            <translation>En {node}: falta como factor la derivada de la propia sigmoide: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: to the left of its corner the slope is -1: {slope}.</source>
            <translation>En {node}: a la izquierda de su pico la pendiente es -1: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the 2 of the square is missing: {slope}.</source>
            <translation>En {node}: falta el 2 del cuadrado: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: a mean divides by the number of components, and so does its derivative.</source>
            <translation>En {node}: una media divide por el número de componentes, y su derivada también.</translation>
        </message>
        <message>
            <source>At {node}: the outer function itself was not differentiated; it gives {slope}.</source>
            <translation>En {node}: la función exterior misma no se derivó; da {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the function was applied to the derivative of {inside}; it has to be differentiated itself: {slope}.</source>
            <translation>En {node}: la función se aplicó a la derivada de {inside}; es ella la que hay que derivar: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the outer derivative is missing as a factor: {slope}.</source>
            <translation>En {node}: falta como factor la derivada exterior: {slope}.</translation>
        </message>
        <message>
            <source>At {node}: the sign is wrong; the derivative by {inside} is {slope}.</source>
            <translation>En {node}: el signo es incorrecto; la derivada respecto de {inside} es {slope}.</translation>
        </message>
        <message>
            <source>This was integrated: its own derivative by {wrt} is the program.</source>
            <translation>Esto se integró: su propia derivada respecto de {wrt} es el programa.</translation>
        </message>
        <message>
            <source>The program does not change with {wrt}, so its derivative is 0.</source>
            <translation>El programa no cambia con {wrt}, así que su derivada es 0.</translation>
        </message>
        <message>
            <source>At {point} the derivative is {true}, but this answer has no real value.</source>
            <translation>En {point} la derivada es {true}, pero esta respuesta no tiene valor real.</translation>
        </message>
        <message>
            <source>Without + {name} this is right; such a constant belongs to an integral.</source>
            <translation>Sin + {name} es correcto; esa constante es de una integral.</translation>
        </message>
        <message>
            <source>Here every input was taken to move; by {wrt}, everything but {wrt} stands still.</source>
            <translation>Aquí se tomaron todas las entradas como móviles; respecto de {wrt}, todo salvo {wrt} está quieto.</translation>
        </message>
        <message>
            <source>This is the derivative by another name; here it is asked for by {wrt}.</source>
            <translation>Esta es la derivada respecto de otro nombre; aquí se pide respecto de {wrt}.</translation>
        </message>
        <message>
            <source>This is the function itself, not its derivative.</source>
            <translation>Esta es la función misma, no su derivada.</translation>
        </message>
        <message>
            <source>This is the second derivative; the first was asked for.</source>
            <translation>Esta es la segunda derivada; se pedía la primera.</translation>
        </message>
        <message>
            <source>Angles are in radians here, so no factor pi/180 appears.</source>
            <translation>Aquí los ángulos van en radianes, así que no aparece ningún factor pi/180.</translation>
        </message>
        <message>
            <source>This is one divided by the derivative.</source>
            <translation>Esto es uno dividido por la derivada.</translation>
        </message>
        <message>
            <source>This is the derivative plus a constant that does not belong there.</source>
            <translation>Esta es la derivada más una constante que sobra.</translation>
        </message>
        <message>
            <source>This is nearly right, but a number in it is rounded too far, or wrongly; give three right digits, a fraction or a root.</source>
            <translation>Esto es casi correcto, pero un número está redondeado en exceso o mal; da tres cifras correctas, una fracción o una raíz.</translation>
        </message>
        <message>
            <source>This is the derivative times a constant that does not belong there.</source>
            <translation>Esta es la derivada por una constante que sobra.</translation>
        </message>
        <message>
            <source>This is a number, but the derivative changes with the inputs.</source>
            <translation>Esto es un número, pero la derivada cambia con las entradas.</translation>
        </message>
        <message>
            <source>Two inputs are called {name}; give one of them another name</source>
            <translation>Dos entradas se llaman {name}; da a una otro nombre</translation>
        </message>
        <message>
            <source>{name} is a name of the perceptron's own (w, b, z, h, p, y, L); call the input otherwise</source>
            <translation>{name} es un nombre propio del perceptrón (w, b, z, h, p, y, L); llama a la entrada de otro modo</translation>
        </message>
        <message>
            <source>'{name}' is no single name; write letters and digits, such as CGPA or x1</source>
            <translation>'{name}' no es un nombre simple; escribe letras y cifras, como CGPA o x1</translation>
        </message>
        <message>
            <source>There are no rows here; paste or open lines of numbers, the target last</source>
            <translation>Aquí no hay filas; pega o abre líneas de números, el objetivo al final</translation>
        </message>
        <message>
            <source>There are more than {most} rows; take {most} of them at most</source>
            <translation>Hay más de {most} filas; toma {most} como mucho</translation>
        </message>
        <message>
            <source>This has {size} MB; {most} rows are the most, and they need less than {limit} kB</source>
            <translation>Esto tiene {size} MB; {most} filas son el máximo, y necesitan menos de {limit} kB</translation>
        </message>
        <message>
            <source>This file is no text; save the table as CSV and open that</source>
            <translation>Este archivo no es texto; guarda la tabla como CSV y abre ese archivo</translation>
        </message>
        <message>
            <source>The file can't be read: {why}</source>
            <translation>El archivo no se puede leer: {why}</translation>
        </message>
        <message>
            <source>Line {line}, column {column}: '{cell}' is no number; write one such as 6.7</source>
            <translation>Línea {line}, columna {column}: '{cell}' no es un número; escribe uno como 6.7</translation>
        </message>
        <message>
            <source>Line {line}, column {column}: nothing stands here; write a number or leave the row out</source>
            <translation>Línea {line}, columna {column}: aquí no hay nada; escribe un número o quita la fila</translation>
        </message>
        <message>
            <source>Line {line}, column {column}: '{cell}' is not finite; write a number or leave the row out</source>
            <translation>Línea {line}, columna {column}: '{cell}' no es finito; escribe un número o quita la fila</translation>
        </message>
        <message>
            <source>Line {line} has another number of cells ({count}) than the first line ({width}); give every line as many</source>
            <translation>La línea {line} tiene otro número de celdas ({count}) que la primera ({width}); da a todas las mismas</translation>
        </message>
        <message>
            <source>Line {line}: a quotation mark is opened or closed in the wrong place</source>
            <translation>Línea {line}: unas comillas se abren o cierran donde no deben</translation>
        </message>
        <message>
            <source>A line of {width} is too short: it takes at least {least} columns, the target last</source>
            <translation>Una línea de {width} es demasiado corta: hacen falta al menos {least} columnas, el objetivo al final</translation>
        </message>
        <message>
            <source>A line of {width} is too long: a perceptron takes {most} inputs at most, and {targets} of target here</source>
            <translation>Una línea de {width} es demasiado larga: un perceptrón toma {most} entradas como mucho, y aquí {targets} de objetivo</translation>
        </message>
        <message>
            <source>Commas were read as decimal commas.</source>
            <translation>Las comas se leyeron como comas decimales.</translation>
        </message>
        <message>
            <source>The inputs are called {names} now.</source>
            <translation>Las entradas se llaman ahora {names}.</translation>
        </message>
        <message>
            <source>'{heading}' is the target {target}.</source>
            <translation>'{heading}' es el objetivo {target}.</translation>
        </message>
        <message>
            <source>Row {row}: the target {target} is {value}, but cross-entropy is meant for targets from 0 to 1.</source>
            <translation>Fila {row}: el objetivo {target} es {value}, pero la entropía cruzada es para objetivos de 0 a 1.</translation>
        </message>
        <message>
            <source>Row {row}: the target {target} is {value}, but hinge takes labels of -1 and 1.</source>
            <translation>Fila {row}: el objetivo {target} es {value}, pero hinge toma etiquetas -1 y 1.</translation>
        </message>
        <message>
            <source>{names} is 0 in every row, so what it is multiplied by has slope 0 and learns nothing: fill the column.</source>
            <translation>{names} es 0 en todas las filas, así que aquello por lo que se multiplica tiene pendiente 0 y no aprende nada: rellena la columna.</translation>
        </message>
        <message>
            <source>{names} are 0 in every row, so what they are multiplied by has slope 0 and learns nothing: fill the columns.</source>
            <translation>{names} son 0 en todas las filas, así que aquello por lo que se multiplican tiene pendiente 0 y no aprende nada: rellena las columnas.</translation>
        </message>
        <message>
            <source>The target {target} is {value} in all rows: with one class alone there is no boundary to learn.</source>
            <translation>El objetivo {target} es {value} en todas las filas: con una sola clase no hay frontera que aprender.</translation>
        </message>
        <message>
            <source>The last line is no loss of an output p against a named target y that the Perceptron room knows; it knows bce, mse, (p - y)^2/2, hinge and huber.</source>
            <translation>La última línea no es una pérdida de una salida p y un objetivo y con nombre que la sala Perceptrón conozca; conoce bce, mse, (p - y)^2/2, hinge y huber.</translation>
        </message>
        <message>
            <source>The last line is an output without a loss; the Perceptron room needs one more line, such as L = (p - y)^2.</source>
            <translation>La última línea es una salida sin pérdida; la sala Perceptrón necesita una línea más, como L = (p - y)^2.</translation>
        </message>
        <message>
            <source>This perceptron has {count} inputs, and the Perceptron room takes {most} at most.</source>
            <translation>Este perceptrón tiene {count} entradas, y la sala Perceptrón admite {most} como máximo.</translation>
        </message>
        <message>
            <source>The hidden layer has {count} units, and the Perceptron room takes {most} at most.</source>
            <translation>La capa oculta tiene {count} unidades, y la sala Perceptrón admite {most} como máximo.</translation>
        </message>
        <message>
            <source>There is more than one hidden layer, and the Perceptron room takes one at most.</source>
            <translation>Hay más de una capa oculta, y la sala Perceptrón admite una como máximo.</translation>
        </message>
        <message>
            <source>Inside the loss stands no activation of a weighted sum w*x + … + b, with weights of its own for each unit.</source>
            <translation>Dentro de la pérdida no hay una activación de una suma ponderada w*x + … + b, con pesos propios para cada unidad.</translation>
        </message>
        <message>
            <source>The Perceptron room's inputs are single numbers, and the program begins with a vector.</source>
            <translation>Las entradas de la sala Perceptrón son números sueltos, y el programa empieza con un vector.</translation>
        </message>
        <message>
            <source>The program is too large to be a perceptron.</source>
            <translation>El programa es demasiado grande para ser un perceptrón.</translation>
        </message>
        <message>
            <source>Triptych made a mistake while answering; the report can be copied.</source>
            <translation>Triptych cometió un error al responder; el informe se puede copiar.</translation>
        </message>
        <message>
            <source>This program needs more memory than the computing process may use</source>
            <translation>Este programa necesita más memoria de la que puede usar el proceso de cálculo</translation>
        </message>
        <message>
            <source>No answer within {seconds} seconds; the computing process was ended and started afresh</source>
            <translation>Sin respuesta en {seconds} segundos; el proceso de cálculo se terminó y se arrancó de nuevo</translation>
        </message>
        <message>
            <source>'{word}' begins with an underscore: such names lead inside Python, and the lab runs none of them</source>
            <translation>'{word}' empieza por guion bajo: esos nombres llevan al interior de Python, y el laboratorio no ejecuta ninguno</translation>
        </message>
        <message>
            <source>The lab does not run '{word}', because it could reach outside the lab</source>
            <translation>El laboratorio no ejecuta '{word}', porque podría salir del laboratorio</translation>
        </message>
        <message>
            <source>The lab does not run '{word}' here; it runs a smaller part of Python</source>
            <translation>El laboratorio no ejecuta '{word}' aquí; ejecuta una parte menor de Python</translation>
        </message>
        <message>
            <source>The lab runs no lambda; write the function with def</source>
            <translation>El laboratorio no ejecuta lambda; escribe la función con def</translation>
        </message>
        <message>
            <source>The lab runs a for inside square brackets only; write [… for …]</source>
            <translation>El laboratorio ejecuta un for solo dentro de corchetes; escribe [… for …]</translation>
        </message>
        <message>
            <source>The lab runs no try: an error is shown, and that is what the lab is for</source>
            <translation>El laboratorio no ejecuta try: un error se muestra, y para eso está el laboratorio</translation>
        </message>
        <message>
            <source>The lab runs no class; write functions with def</source>
            <translation>El laboratorio no ejecuta class; escribe funciones con def</translation>
        </message>
        <message>
            <source>The lab hands no '{word}' on</source>
            <translation>El laboratorio no entrega '{word}'</translation>
        </message>
        <message>
            <source>The lab imports torch, math and numpy only, so '{word}' was not imported</source>
            <translation>El laboratorio importa solo torch, math y numpy, así que '{word}' no se importó</translation>
        </message>
        <message>
            <source>The lab does not run '.{word}'</source>
            <translation>El laboratorio no ejecuta '.{word}'</translation>
        </message>
        <message>
            <source>'{word}' is not among the words of {module} that the lab runs</source>
            <translation>'{word}' no está entre las palabras de {module} que el laboratorio ejecuta</translation>
        </message>
        <message>
            <source>'{word}' comes from {module}, which the lab does not import</source>
            <translation>'{word}' viene de {module}, que el laboratorio no importa</translation>
        </message>
        <message>
            <source>The lab does not run .{word} of a {kind}</source>
            <translation>El laboratorio no ejecuta .{word} de {kind}</translation>
        </message>
        <message>
            <source>The lab does not set .{word} of a {kind}</source>
            <translation>El laboratorio no cambia .{word} de {kind}</translation>
        </message>
        <message>
            <source>'{word}' gives a {kind}, and the lab works with tensors, numbers, texts and lists only</source>
            <translation>'{word}' da {kind}, y el laboratorio trabaja solo con tensores, números, textos y listas</translation>
        </message>
        <message>
            <source>'{word}' gives an array that holds no numbers</source>
            <translation>'{word}' da un array que no contiene números</translation>
        </message>
        <message>
            <source>torch.{word} with whole numbers gives a tensor of whatever was in memory; write torch.zeros</source>
            <translation>torch.{word} con números enteros da un tensor de lo que hubiera en memoria; escribe torch.zeros</translation>
        </message>
        <message>
            <source>'{word}' can stand after with only</source>
            <translation>'{word}' solo puede ir tras with</translation>
        </message>
        <message>
            <source>After with, the lab runs torch.no_grad(), torch.enable_grad() and torch.inference_mode() only</source>
            <translation>Tras with, el laboratorio ejecuta solo torch.no_grad(), torch.enable_grad() y torch.inference_mode()</translation>
        </message>
        <message>
            <source>The lab does not format with '{word}'; a place in a text takes a name and a width, no more</source>
            <translation>El laboratorio no da formato con '{word}'; un hueco en un texto toma un nombre y un ancho, nada más</translation>
        </message>
        <message>
            <source>'{word}' is an order to the notebook, not Python; this line was skipped</source>
            <translation>'{word}' es una orden al cuaderno, no Python; esta línea se saltó</translation>
        </message>
        <message>
            <source>'{word}' is an order to the system's shell, which the lab never runs; this line was skipped</source>
            <translation>'{word}' es una orden a la consola del sistema, que el laboratorio nunca ejecuta; esta línea se saltó</translation>
        </message>
        <message>
            <source>This cell is written for '{word}', not in Python; it was skipped</source>
            <translation>Esta celda está escrita para '{word}', no en Python; se saltó</translation>
        </message>
        <message>
            <source>This cell has more than {most} characters; split it</source>
            <translation>Esta celda tiene más de {most} caracteres; divídela</translation>
        </message>
        <message>
            <source>More than {most} brackets, signs or blocks stand inside each other here; write it in several lines</source>
            <translation>Más de {most} paréntesis, signos o bloques están aquí unos dentro de otros; escríbelo en varias líneas</translation>
        </message>
        <message>
            <source>More than {most} calls wait for each other here; the lab goes no deeper</source>
            <translation>Más de {most} llamadas se esperan aquí unas a otras; el laboratorio no baja más</translation>
        </message>
        <message>
            <source>This cell takes more than {most} steps; it was stopped</source>
            <translation>Esta celda necesita más de {most} pasos; se detuvo</translation>
        </message>
        <message>
            <source>This loop turns more than {most} times; it was stopped</source>
            <translation>Este bucle da más de {most} vueltas; se detuvo</translation>
        </message>
        <message>
            <source>This cell takes more than {seconds} seconds; it was stopped, and the lab is as it was before</source>
            <translation>Esta celda necesita más de {seconds} segundos; se detuvo, y el laboratorio está como antes</translation>
        </message>
        <message>
            <source>This cell did not end and was stopped from outside; the lab is as it was before</source>
            <translation>Esta celda no terminó y se detuvo desde fuera; el laboratorio está como antes</translation>
        </message>
        <message>
            <source>You stopped this line; the lab is as it was before</source>
            <translation>Detuviste esta línea; el laboratorio está como antes</translation>
        </message>
        <message>
            <source>The tensors of this cell have more than {most} numbers together; it was stopped</source>
            <translation>Los tensores de esta celda tienen juntos más de {most} números; se detuvo</translation>
        </message>
        <message>
            <source>This cell needs more memory than the lab has; it was stopped, and the lab is as it was before</source>
            <translation>Esta celda necesita más memoria de la que tiene el laboratorio; se detuvo, y el laboratorio está como antes</translation>
        </message>
        <message>
            <source>The names hold more than {megabytes} MB of numbers after this cell; it was taken back</source>
            <translation>Tras esta celda los nombres guardan más de {megabytes} MB de números; se deshizo</translation>
        </message>
        <message>
            <source>'{word}' would make a tensor of more than {most} numbers</source>
            <translation>'{word}' haría un tensor de más de {most} números</translation>
        </message>
        <message>
            <source>'{word}' would make a whole number too long to be computed with</source>
            <translation>'{word}' haría un número entero demasiado largo para calcular con él</translation>
        </message>
        <message>
            <source>'{word}' would make a list of more than {most} items</source>
            <translation>'{word}' haría una lista de más de {most} elementos</translation>
        </message>
        <message>
            <source>'{word}' would make a text of more than {most} characters</source>
            <translation>'{word}' haría un texto de más de {most} caracteres</translation>
        </message>
        <message>
            <source>'{word}' would fill a text with more than {most} characters for one number</source>
            <translation>'{word}' llenaría un texto con más de {most} caracteres para un número</translation>
        </message>
        <message>
            <source>This cell prints more than {most} characters; the rest is left out</source>
            <translation>Esta celda imprime más de {most} caracteres; el resto se omite</translation>
        </message>
        <message>
            <source>The notebook has used up its {seconds} seconds; this cell was not run</source>
            <translation>El cuaderno ha gastado sus {seconds} segundos; esta celda no se ejecutó</translation>
        </message>
        <message>
            <source>Nothing on the way to this tensor asked for gradients, so there is no tape to play back. Give the input requires_grad=True before computing with it.</source>
            <translation>Nada en el camino hasta este tensor pidió gradientes, así que no hay cinta que reproducir. Da a la entrada requires_grad=True antes de calcular con ella.</translation>
        </message>
        <message>
            <source>Only numbers with a decimal point can have a gradient: an integer can't move by a little. Write 3.0 instead of 3.</source>
            <translation>Solo los números con punto decimal pueden tener gradiente: un entero no puede moverse un poco. Escribe 3.0 en vez de 3.</translation>
        </message>
        <message>
            <source>The first backward let go of what the tape had saved. Compute the output again, or keep the tape with retain_graph=True.</source>
            <translation>El primer backward soltó lo que la cinta había guardado. Calcula otra vez la salida, o conserva la cinta con retain_graph=True.</translation>
        </message>
        <message>
            <source>A leaf that wants gradients can't be overwritten while the tape records. Update it inside torch.no_grad().</source>
            <translation>Una hoja que quiere gradientes no se puede sobrescribir mientras la cinta graba. Actualízala dentro de torch.no_grad().</translation>
        </message>
        <message>
            <source>A number that backward needs was overwritten in place after it was saved. Use the form without the underscore, which makes a new tensor.</source>
            <translation>Un número que backward necesita se sobrescribió en el sitio después de guardarlo. Usa la forma sin guion bajo, que hace un tensor nuevo.</translation>
        </message>
        <message>
            <source>This tensor was computed, so its gradient passes through and is not kept. Call retain_grad() on it before backward, or read .grad of the leaf.</source>
            <translation>Este tensor fue calculado, así que su gradiente pasa de largo y no se guarda. Llama a retain_grad() antes de backward, o lee .grad de la hoja.</translation>
        </message>
        <message>
            <source>backward starts from one number. Take the mean or the sum first, or give backward the vector v of vᵀJ.</source>
            <translation>backward parte de un solo número. Toma antes la media o la suma, o da a backward el vector v de vᵀJ.</translation>
        </message>
        <message>
            <source>The output does not depend on this tensor, so the tape does not lead to it.</source>
            <translation>La salida no depende de este tensor, así que la cinta no lleva hasta él.</translation>
        </message>
        <message>
            <source>This tensor does not ask for gradients, so there is nothing to differentiate by.</source>
            <translation>Este tensor no pide gradientes, así que no hay respecto de qué derivar.</translation>
        </message>
        <message>
            <source>Only a leaf's requires_grad can be changed. For a computed tensor, detach() gives a copy without tape.</source>
            <translation>Solo se puede cambiar requires_grad de una hoja. Para un tensor calculado, detach() da una copia sin cinta.</translation>
        </message>
        <message>
            <source>torch knows no such keyword; it is spelt requires_grad, with an s.</source>
            <translation>torch no conoce esa palabra clave; se escribe requires_grad, con s.</translation>
        </message>
        <message>
            <source>numpy knows no tape, so torch refuses to hand a tracked tensor to it. Detach it first, or use torch's own function.</source>
            <translation>numpy no conoce cintas, así que torch no le entrega un tensor con seguimiento. Usa antes detach, o la función de torch.</translation>
        </message>
        <message>
            <source>math works with plain numbers, so the tape ends here. Use torch's function of the same name.</source>
            <translation>math trabaja con números simples, así que la cinta termina aquí. Usa la función de torch con el mismo nombre.</translation>
        </message>
        <message>
            <source>torch's functions take tensors. Wrap the number in torch.tensor(…).</source>
            <translation>Las funciones de torch toman tensores. Envuelve el número en torch.tensor(…).</translation>
        </message>
        <message>
            <source>.grad holds the gradient and is no function; leave out the brackets.</source>
            <translation>.grad guarda el gradiente y no es una función; quita los paréntesis.</translation>
        </message>
        <message>
            <source>.grad is None until the first backward has written to it.</source>
            <translation>.grad es None hasta que el primer backward escribe en él.</translation>
        </message>
        <message>
            <source>This name has no value here. If the stored output shows one, it comes from a session in which the name still had a value.</source>
            <translation>Este nombre no tiene valor aquí. Si la salida guardada muestra uno, viene de una sesión en que el nombre aún lo tenía.</translation>
        </message>
        <message>
            <source>Both sides need the same number type. Convert one of them, for example with .float().</source>
            <translation>Los dos lados necesitan el mismo tipo de número. Convierte uno, por ejemplo con .float().</translation>
        </message>
        <message>
            <source>A tensor made in inference mode can never be part of a tape. Use torch.no_grad(), or clone it.</source>
            <translation>Un tensor hecho en modo inferencia no puede formar parte de una cinta. Usa torch.no_grad(), o clónalo.</translation>
        </message>
        <message>
            <source>Only a tensor on the tape can be told to keep its gradient.</source>
            <translation>Solo a un tensor de la cinta se le puede decir que guarde su gradiente.</translation>
        </message>
        <message>
            <source>An optimizer changes leaves; this tensor was computed from another.</source>
            <translation>Un optimizador cambia hojas; este tensor se calculó a partir de otro.</translation>
        </message>
        <message>
            <source>The gradient must be a tensor of the same shape and type as the tensor itself, or None.</source>
            <translation>El gradiente debe ser un tensor con la forma y el tipo del propio tensor, o None.</translation>
        </message>
        <message>
            <source>Making a tensor from a tensor copies the numbers and leaves the tape behind.</source>
            <translation>Hacer un tensor de otro tensor copia los números y deja atrás la cinta.</translation>
        </message>
        <message>
            <source>A gradient with a tape of its own and its tensor hold each other in memory.</source>
            <translation>Un gradiente con cinta propia y su tensor se retienen uno a otro en memoria.</translation>
        </message>
        <message>
            <source>The two shapes differ, so one is stretched over the other and the loss means something else.</source>
            <translation>Las dos formas difieren, así que una se estira sobre la otra y la pérdida significa otra cosa.</translation>
        </message>
        <message>
            <source>This loss takes probabilities between 0 and 1: put a sigmoid before it.</source>
            <translation>Esta pérdida toma probabilidades entre 0 y 1: pon antes una sigmoide.</translation>
        </message>
        <message>
            <source>backward's own argument is the vector v of vᵀJ: a tensor of the output's shape.</source>
            <translation>El argumento de backward es el vector v de vᵀJ: un tensor con la forma de la salida.</translation>
        </message>
        <message>
            <source>torch.Tensor is the class; torch.tensor, with a small t, makes a tensor of numbers and takes requires_grad.</source>
            <translation>torch.Tensor es la clase; torch.tensor, con t minúscula, hace un tensor de números y toma requires_grad.</translation>
        </message>
        <message>
            <source>torch computes this, and has no derivative for it; it says so only when backward comes there.</source>
            <translation>torch calcula esto, y no tiene derivada para ello; solo lo dice cuando backward llega allí.</translation>
        </message>
        <message>
            <source>This is the first step, going back, whose gradient is no number. Look at what went into it.</source>
            <translation>Este es el primer paso, yendo hacia atrás, cuyo gradiente no es un número. Mira lo que entró en él.</translation>
        </message>
        <message>
            <source>Small differences need more digits than float32 has. Make the inputs float64, with .double().</source>
            <translation>Las diferencias pequeñas necesitan más cifras de las que tiene float32. Haz float64 las entradas, con .double().</translation>
        </message>
        <message>
            <source>This is a plain number, not a tensor, so it has no tape.</source>
            <translation>Esto es un número simple, no un tensor, así que no tiene cinta.</translation>
        </message>
        <message>
            <source>A notebook's cells were run in another order than they stand in, so a stored output may belong to lines that have changed since.</source>
            <translation>Las celdas de un cuaderno se ejecutaron en otro orden que el suyo, así que una salida guardada puede ser de líneas que han cambiado.</translation>
        </message>
        <message>
            <source>Make the number a float that wants gradients</source>
            <translation>Haz del número un float con gradientes</translation>
        </message>
        <message>
            <source>Ask for gradients where the tensor is made</source>
            <translation>Pide gradientes donde se hace el tensor</translation>
        </message>
        <message>
            <source>Keep the tape after the first backward</source>
            <translation>Conserva la cinta tras el primer backward</translation>
        </message>
        <message>
            <source>Update inside torch.no_grad()</source>
            <translation>Actualiza dentro de torch.no_grad()</translation>
        </message>
        <message>
            <source>Make a new tensor, and leave the old one</source>
            <translation>Haz un tensor nuevo y deja el viejo</translation>
        </message>
        <message>
            <source>Keep this tensor's gradient</source>
            <translation>Guarda el gradiente de este tensor</translation>
        </message>
        <message>
            <source>Take the sum first</source>
            <translation>Toma antes la suma</translation>
        </message>
        <message>
            <source>Take the mean first</source>
            <translation>Toma antes la media</translation>
        </message>
        <message>
            <source>Spell it requires_grad</source>
            <translation>Escribe requires_grad</translation>
        </message>
        <message>
            <source>Use torch's function</source>
            <translation>Usa la función de torch</translation>
        </message>
        <message>
            <source>Detach it first</source>
            <translation>Usa antes detach</translation>
        </message>
        <message>
            <source>Leave out the brackets</source>
            <translation>Quita los paréntesis</translation>
        </message>
        <message>
            <source>Leave gradients switched on</source>
            <translation>Deja activados los gradientes</translation>
        </message>
        <message>
            <source>Compute outside torch.no_grad()</source>
            <translation>Calcula fuera de torch.no_grad()</translation>
        </message>
        <message>
            <source>This file is no notebook: it can't be read as JSON</source>
            <translation>Este archivo no es un cuaderno: no se puede leer como JSON</translation>
        </message>
        <message>
            <source>This file is no notebook: it has no list of cells</source>
            <translation>Este archivo no es un cuaderno: no tiene lista de celdas</translation>
        </message>
        <message>
            <source>This notebook has format {format}; open it in Jupyter and save it again, which makes it format 4</source>
            <translation>Este cuaderno tiene el formato {format}; ábrelo en Jupyter y guárdalo otra vez, y tendrá el formato 4</translation>
        </message>
        <message>
            <source>This notebook has more than {megabytes} MB; clear its outputs in Jupyter and save it again</source>
            <translation>Este cuaderno tiene más de {megabytes} MB; borra sus salidas en Jupyter y guárdalo otra vez</translation>
        </message>
        <message>
            <source>This notebook has {count} cells of code; the first {most} are run</source>
            <translation>Este cuaderno tiene {count} celdas de código; se ejecutan las primeras {most}</translation>
        </message>
        <message>
            <source>This notebook is written in {language}; the lab runs Python</source>
            <translation>Este cuaderno está escrito en {language}; el laboratorio ejecuta Python</translation>
        </message>
        <message>
            <source>The cells were last run in another order than they stand in; run from the top they may show other results</source>
            <translation>Las celdas se ejecutaron la última vez en otro orden que el suyo; desde arriba pueden dar otros resultados</translation>
        </message>
        <message>
            <source>The stored output comes from an earlier session: run from the top, '{name}' has no value here</source>
            <translation>La salida guardada viene de una sesión anterior: desde arriba, '{name}' no tiene valor aquí</translation>
        </message>
        <message>
            <source>The stored output was made before a line above it stopped with an error</source>
            <translation>La salida guardada se hizo antes de que una línea de arriba parara con un error</translation>
        </message>
        <message>
            <source>The lesson has more than {most} characters; split it into several</source>
            <translation>La lección tiene más de {most} caracteres; divídela en varias</translation>
        </message>
        <message>
            <source>The file has more than {megabytes} MB, so it was not read; a lesson is a page or two of text</source>
            <translation>El archivo tiene más de {megabytes} MB, así que no se leyó; una lección es una página o dos de texto</translation>
        </message>
        <message>
            <source>The file is not a text in UTF-8</source>
            <translation>El archivo no es un texto en UTF-8</translation>
        </message>
        <message>
            <source>The file can't be read: {error}</source>
            <translation>El archivo no se puede leer: {error}</translation>
        </message>
        <message>
            <source>A lesson begins with a line +++, its title and summary as TOML, and another line +++</source>
            <translation>Una lección empieza con una línea +++, su título y resumen en TOML, y otra línea +++</translation>
        </message>
        <message>
            <source>The lesson has no page; begin one with a line such as # What is a slope?</source>
            <translation>La lección no tiene página; empieza una con una línea como # ¿Qué es una pendiente?</translation>
        </message>
        <message>
            <source>This stands before the first page; begin one with a line such as # What is a slope?</source>
            <translation>Esto está antes de la primera página; empieza una con una línea como # ¿Qué es una pendiente?</translation>
        </message>
        <message>
            <source>This is no TOML: {error}</source>
            <translation>Esto no es TOML: {error}</translation>
        </message>
        <message>
            <source>The field '{field}' can't be used: {error}</source>
            <translation>El campo '{field}' no se puede usar: {error}</translation>
        </message>
        <message>
            <source>The field '{field}' is missing</source>
            <translation>Falta el campo '{field}'</translation>
        </message>
        <message>
            <source>There is no field '{field}' here</source>
            <translation>Aquí no hay campo '{field}'</translation>
        </message>
        <message>
            <source>Two tasks are called '{id}'; progress could not tell them apart</source>
            <translation>Dos tareas se llaman '{id}'; el progreso no podría distinguirlas</translation>
        </message>
        <message>
            <source>There is no skill '{skill}'; there is {known}</source>
            <translation>No hay destreza '{skill}'; hay {known}</translation>
        </message>
        <message>
            <source>A task has one to {most} hints (nudge, rule, half done, answer), not {count}</source>
            <translation>Una tarea tiene de una a {most} pistas (empujón, regla, medio camino, respuesta), no {count}</translation>
        </message>
        <message>
            <source>None of the options is right; mark one with right = true</source>
            <translation>Ninguna opción es correcta; marca una con right = true</translation>
        </message>
        <message>
            <source>The snippet has no line {line}</source>
            <translation>El fragmento no tiene línea {line}</translation>
        </message>
        <message>
            <source>There is no rule '{rule}'; there is {rules}</source>
            <translation>No hay regla '{rule}'; hay {rules}</translation>
        </message>
        <message>
            <source>'{name}' names nothing in an answer; write z, dz/dx, or dz/dx with a part such as autograd or verdict</source>
            <translation>'{name}' no nombra nada de una respuesta; escribe z, dz/dx, o dz/dx con una parte como autograd o verdict</translation>
        </message>
        <message>
            <source>The picture '{name}' does not lie in the lesson's own folder</source>
            <translation>La imagen '{name}' no está en la carpeta de la lección</translation>
        </message>
        <message>
            <source>The picture '{name}' is no PNG, JPEG or SVG</source>
            <translation>La imagen '{name}' no es PNG, JPEG ni SVG</translation>
        </message>
        <message>
            <source>The picture '{name}' is not there</source>
            <translation>La imagen '{name}' no está</translation>
        </message>
        <message>
            <source>The picture '{name}' has more than {megabytes} MB</source>
            <translation>La imagen '{name}' tiene más de {megabytes} MB</translation>
        </message>
        <message>
            <source>The next lesson, '{name}', is not there</source>
            <translation>La lección siguiente, '{name}', no está</translation>
        </message>
        <message>
            <source>These lessons lead to each other without end: {names}</source>
            <translation>Estas lecciones llevan una a otra sin fin: {names}</translation>
        </message>
        <message>
            <source>There is no lesson '{name}' in the folder above; a translation has the name of what it translates</source>
            <translation>No hay ninguna lección '{name}' en la carpeta superior; una traducción se llama como lo que traduce</translation>
        </message>
        <message>
            <source>The header's '{field}' must be as in the lesson that is translated</source>
            <translation>'{field}' en la cabecera debe ser como en la lección traducida</translation>
        </message>
        <message>
            <source>There are {count} pages here, but {wanted} in the lesson that is translated</source>
            <translation>Aquí hay {count} páginas, pero {wanted} en la lección traducida</translation>
        </message>
        <message>
            <source>The page '{title}' has {count} parts here, but {wanted} in the lesson that is translated</source>
            <translation>La página '{title}' tiene aquí {count} partes, pero {wanted} en la lección traducida</translation>
        </message>
        <message>
            <source>Only what people read may be translated; programs, ids, answers, formulas and `code` stay</source>
            <translation>Solo se traduce lo que leen las personas; los programas, los id, las respuestas, las fórmulas y el `code` quedan igual</translation>
        </message>
        <message>
            <source>Another lesson has the same name; rename one of them</source>
            <translation>Otra lección tiene el mismo nombre; cambia el de una</translation>
        </message>
        <message>
            <source>{path} has no lesson in it; a lesson is a file whose name ends in .md</source>
            <translation>{path} no contiene ninguna lección; una lección es un archivo cuyo nombre acaba en .md</translation>
        </message>
        <message>
            <source>{path} is not there</source>
            <translation>{path} no está</translation>
        </message>
        <message>
            <source>{path} is neither a folder nor a zip file</source>
            <translation>{path} no es una carpeta ni un archivo zip</translation>
        </message>
        <message>
            <source>{path} can't be read as a zip file: {error}</source>
            <translation>{path} no se puede leer como zip: {error}</translation>
        </message>
        <message>
            <source>This entry leads out of the archive, so it was left out</source>
            <translation>Esta entrada sale del archivo comprimido, así que se omitió</translation>
        </message>
        <message>
            <source>This entry unpacks to more than {megabytes} MB, so it was left out</source>
            <translation>Esta entrada ocupa descomprimida más de {megabytes} MB, así que se omitió</translation>
        </message>
        <message>
            <source>There are more than {most} lessons; the others were left out</source>
            <translation>Hay más de {most} lecciones; las demás se omitieron</translation>
        </message>
        <message>
            <source>{name} should be {expected}, and is {found} now ({versions})</source>
            <translation>{name} debería ser {expected}, y ahora es {found} ({versions})</translation>
        </message>
        <message>
            <source>Task '{id}': the answer {answer} should be right, and is judged {verdict}</source>
            <translation>Tarea '{id}': la respuesta {answer} debería ser correcta, y se juzga {verdict}</translation>
        </message>
        <message>
            <source>Task '{id}': the answer {answer} should be wrong, and is judged {verdict}</source>
            <translation>Tarea '{id}': la respuesta {answer} debería ser incorrecta, y se juzga {verdict}</translation>
        </message>
        <message>
            <source>Task '{id}': the answer {answer} should be told as {expected}, and is as {found}</source>
            <translation>Tarea '{id}': de la respuesta {answer} debería decirse {expected}, y se dice {found}</translation>
        </message>
        <message>
            <source>{what} could not be computed; try triptych compare with it</source>
            <translation>{what} no se pudo calcular; pruébalo con triptych compare</translation>
        </message>
        <message>
            <source>{text}</source>
            <translation>{text}</translation>
        </message>
        <message>
            <source>That is right.</source>
            <translation>Es correcto.</translation>
        </message>
        <message>
            <source>I could not decide this.</source>
            <translation>No pude decidir esto.</translation>
        </message>
        <message>
            <source>Type an answer first.</source>
            <translation>Escribe antes una respuesta.</translation>
        </message>
        <message>
            <source>Say what you expect first; then look.</source>
            <translation>Di antes qué esperas; luego mira.</translation>
        </message>
        <message>
            <source>'{text}' is no number; write one like 6.7, -0.5, pi/2 or 1e-3.</source>
            <translation>'{text}' no es un número; escribe uno como 6.7, -0.5, pi/2 o 1e-3.</translation>
        </message>
        <message>
            <source>{value} is not it.</source>
            <translation>{value} no es.</translation>
        </message>
        <message>
            <source>Choose negative, zero or positive.</source>
            <translation>Elige negativo, cero o positivo.</translation>
        </message>
        <message>
            <source>So it is: {of} is {value}.</source>
            <translation>Así es: {of} es {value}.</translation>
        </message>
        <message>
            <source>Not so: {of} is {value}. Look at which way the curve leans there.</source>
            <translation>No es así: {of} es {value}. Mira hacia dónde se inclina allí la curva.</translation>
        </message>
        <message>
            <source>Well guessed: {of} is {value}.</source>
            <translation>Buena estimación: {of} es {value}.</translation>
        </message>
        <message>
            <source>{of} is {value}; your guess is off by more than a factor of {within}.</source>
            <translation>{of} es {value}; tu estimación se aparta más de un factor {within}.</translation>
        </message>
        <message>
            <source>{of} is {value}, so even the sign is the other one.</source>
            <translation>{of} es {value}, así que hasta el signo es el otro.</translation>
        </message>
        <message>
            <source>Your line has the shape of the true curve.</source>
            <translation>Tu línea tiene la forma de la curva verdadera.</translation>
        </message>
        <message>
            <source>Draw over more of the range; at least {fewest} places are needed.</source>
            <translation>Dibuja sobre más parte del rango; hacen falta al menos {fewest} puntos.</translation>
        </message>
        <message>
            <source>Where the true curve is above 0, yours is mostly below, and the other way round.</source>
            <translation>Donde la curva verdadera está sobre 0, la tuya está casi siempre debajo, y al revés.</translation>
        </message>
        <message>
            <source>Your line runs mostly too high.</source>
            <translation>Tu línea va casi siempre demasiado alta.</translation>
        </message>
        <message>
            <source>Your line runs mostly too low.</source>
            <translation>Tu línea va casi siempre demasiado baja.</translation>
        </message>
        <message>
            <source>Fill in all {count} boxes: each factor, and then their product.</source>
            <translation>Rellena las {count} casillas: cada factor, y luego su producto.</translation>
        </message>
        <message>
            <source>The factor d{of}/d{by} is not right yet.</source>
            <translation>El factor d{of}/d{by} aún no está bien.</translation>
        </message>
        <message>
            <source>This is the product of the factors that you typed, so the multiplying is right; factor {number} is not.</source>
            <translation>Este es el producto de los factores que escribiste, así que la multiplicación está bien; el factor {number} no.</translation>
        </message>
        <message>
            <source>Each factor is right, and so is their product.</source>
            <translation>Cada factor es correcto, y su producto también.</translation>
        </message>
        <message>
            <source>Pick one of the rules.</source>
            <translation>Elige una de las reglas.</translation>
        </message>
        <message>
            <source>That rule does not fit {step}. Ask what was done last when it was computed.</source>
            <translation>Esa regla no encaja con {step}. Pregúntate qué se hizo lo último al calcularlo.</translation>
        </message>
        <message>
            <source>{step} is not put together like that. Ask what was done last when it was computed.</source>
            <translation>{step} no está compuesto así. Pregúntate qué se hizo lo último al calcularlo.</translation>
        </message>
        <message>
            <source>Right. Now it reads {formula}</source>
            <translation>Correcto. Ahora dice {formula}</translation>
        </message>
        <message>
            <source>Right, and nothing is left to differentiate: {formula}</source>
            <translation>Correcto, y no queda nada que derivar: {formula}</translation>
        </message>
        <message>
            <source>Every step has to be put in its place, once.</source>
            <translation>Cada paso debe ir en su sitio, una vez.</translation>
        </message>
        <message>
            <source>{step} comes too early: its gradient is complete only when {user} has handed its share back.</source>
            <translation>{step} llega demasiado pronto: su gradiente solo está completo cuando {user} ha devuelto su parte.</translation>
        </message>
        <message>
            <source>Right: every step comes only when all that used it have handed back their share.</source>
            <translation>Correcto: cada paso llega solo cuando todos los que lo usaron han devuelto su parte.</translation>
        </message>
        <message>
            <source>Choose one of the answers.</source>
            <translation>Elige una de las respuestas.</translation>
        </message>
        <message>
            <source>That is part of it; another answer is right too.</source>
            <translation>Eso es una parte; otra respuesta también es correcta.</translation>
        </message>
        <message>
            <source>Point at the line at fault, or mend the lines and run them.</source>
            <translation>Señala la línea culpable, o arregla las líneas y ejecútalas.</translation>
        </message>
        <message>
            <source>That is the line. Now mend it.</source>
            <translation>Esa es la línea. Ahora arréglala.</translation>
        </message>
        <message>
            <source>Line {line} does what it should; look elsewhere.</source>
            <translation>La línea {line} hace lo que debe; mira en otra parte.</translation>
        </message>
        <message>
            <source>It still stops at line {line}: {message}</source>
            <translation>Aún se para en la línea {line}: {message}</translation>
        </message>
        <message>
            <source>It runs, but {name} is {found} and should be {expected}.</source>
            <translation>Se ejecuta, pero {name} es {found} y debería ser {expected}.</translation>
        </message>
        <message>
            <source>Mended: it runs, and every number is as it should be.</source>
            <translation>Arreglado: se ejecuta, y cada número es como debe ser.</translation>
        </message>
        <message>
            <source>{name} has to stay where it was; put it back.</source>
            <translation>{name} tiene que quedarse donde estaba; repónlo.</translation>
        </message>
        <message>
            <source>{of} has no value here; move on.</source>
            <translation>{of} no tiene valor aquí; muévete.</translation>
        </message>
        <message>
            <source>Not yet: {of} is {value}, and has to be below {most}.</source>
            <translation>Aún no: {of} es {value}, y debe estar por debajo de {most}.</translation>
        </message>
        <message>
            <source>Not yet: {of} is {value}, and has to be above {least}.</source>
            <translation>Aún no: {of} es {value}, y debe estar por encima de {least}.</translation>
        </message>
        <message>
            <source>Reached.</source>
            <translation>Conseguido.</translation>
        </message>
        <message>
            <source>I could not decide; here is how both look at five points.</source>
            <translation>No pude decidirlo; así son ambos en cinco puntos.</translation>
        </message>
        <message>
            <source>Chain rule: outer derivative times inner derivative</source>
            <translation>Regla de la cadena: derivada exterior por derivada interior</translation>
        </message>
        <message>
            <source>Constant factor: it stays</source>
            <translation>Factor constante: se queda</translation>
        </message>
        <message>
            <source>Cosine: cos gives -sin</source>
            <translation>Coseno: cos da -sin</translation>
        </message>
        <message>
            <source>Error function: erf gives a Gaussian</source>
            <translation>Función error: erf da una gaussiana</translation>
        </message>
        <message>
            <source>Exponential: it stays, times the logarithm of its base</source>
            <translation>Exponencial: se queda, por el logaritmo de su base</translation>
        </message>
        <message>
            <source>Hyperbolic functions</source>
            <translation>Funciones hiperbólicas</translation>
        </message>
        <message>
            <source>Inverse functions</source>
            <translation>Funciones inversas</translation>
        </message>
        <message>
            <source>Logarithm: log u gives u'/u</source>
            <translation>Logaritmo: log u da u'/u</translation>
        </message>
        <message>
            <source>Piece by piece</source>
            <translation>Trozo a trozo</translation>
        </message>
        <message>
            <source>Power rule: the exponent comes down, and is lowered by 1</source>
            <translation>Regla de potencias: el exponente baja, y se reduce en 1</translation>
        </message>
        <message>
            <source>Product rule: u'v + uv'</source>
            <translation>Regla del producto: u'v + uv'</translation>
        </message>
        <message>
            <source>Quotient rule: (u'v - uv')/v²</source>
            <translation>Regla del cociente: (u'v - uv')/v²</translation>
        </message>
        <message>
            <source>Secant, cosecant, cotangent</source>
            <translation>Secante, cosecante, cotangente</translation>
        </message>
        <message>
            <source>Sigmoid: s gives s(1 - s)</source>
            <translation>Sigmoide: s da s(1 - s)</translation>
        </message>
        <message>
            <source>Sine: sin gives cos</source>
            <translation>Seno: sin da cos</translation>
        </message>
        <message>
            <source>Gamma functions</source>
            <translation>Funciones gamma</translation>
        </message>
        <message>
            <source>Sum rule: term by term</source>
            <translation>Regla de la suma: término a término</translation>
        </message>
        <message>
            <source>Tangent: tan gives 1 + tan²</source>
            <translation>Tangente: tan da 1 + tan²</translation>
        </message>
        <message>
            <source>What a slope is</source>
            <translation>Qué es una pendiente</translation>
        </message>
        <message>
            <source>Powers</source>
            <translation>Potencias</translation>
        </message>
        <message>
            <source>Sums and constant factors</source>
            <translation>Sumas y factores constantes</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>Productos</translation>
        </message>
        <message>
            <source>Quotients</source>
            <translation>Cocientes</translation>
        </message>
        <message>
            <source>The chain rule</source>
            <translation>La regla de la cadena</translation>
        </message>
        <message>
            <source>Exponentials</source>
            <translation>Exponenciales</translation>
        </message>
        <message>
            <source>Logarithms</source>
            <translation>Logaritmos</translation>
        </message>
        <message>
            <source>Sine and cosine</source>
            <translation>Seno y coseno</translation>
        </message>
        <message>
            <source>Sums over paths</source>
            <translation>Sumas sobre caminos</translation>
        </message>
        <message>
            <source>The perceptron's chain</source>
            <translation>La cadena del perceptrón</translation>
        </message>
        <message>
            <source>Cross-entropy and its cancelling</source>
            <translation>La entropía cruzada y su cancelación</translation>
        </message>
        <message>
            <source>What the tape records</source>
            <translation>Lo que graba la cinta</translation>
        </message>
        <message>
            <source>Gradients that add up</source>
            <translation>Gradientes que se acumulan</translation>
        </message>
        <message>
            <source>Stopping the tape</source>
            <translation>Detener la cinta</translation>
        </message>
        <message>
            <source>Vectors and vᵀJ</source>
            <translation>Vectores y vᵀJ</translation>
        </message>
        <message>
            <source>Corners</source>
            <translation>Picos</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>Redondeo</translation>
        </message>
        <message>
            <source>Saturation</source>
            <translation>Saturación</translation>
        </message>
        <message>
            <source>Clamps</source>
            <translation>Clamps</translation>
        </message>
        <message>
            <source>Finite differences</source>
            <translation>Diferencias finitas</translation>
        </message>
        <message>
            <source>Formulas that grow</source>
            <translation>Fórmulas que crecen</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Entrenamiento</translation>
        </message>
        <message>
            <source>Differentiate by {wrt}.</source>
            <translation>Deriva respecto de {wrt}.</translation>
        </message>
        <message>
            <source>What was done last when {step} was computed? Begin there.</source>
            <translation>¿Qué se hizo lo último al calcular {step}? Empieza por ahí.</translation>
        </message>
        <message>
            <source>After the first rule it reads {formula}</source>
            <translation>Tras la primera regla dice {formula}</translation>
        </message>
        <message>
            <source>One way to write it: {formula}</source>
            <translation>Una forma de escribirlo: {formula}</translation>
        </message>
        <message>
            <source>{path} has more than {megabytes} MB</source>
            <translation>{path} tiene más de {megabytes} MB</translation>
        </message>
        <message>
            <source>{path} can't be read: {error}</source>
            <translation>{path} no se puede leer: {error}</translation>
        </message>
        <message>
            <source>{path} is not a text in UTF-8; save the table as CSV in UTF-8</source>
            <translation>{path} no es un texto en UTF-8; guarda la tabla como CSV en UTF-8</translation>
        </message>
        <message>
            <source>{path}, line {line}: {why}; export the file again from Triptych</source>
            <translation>{path}, línea {line}: {why}; exporta el archivo otra vez desde Triptych</translation>
        </message>
        <message>
            <source>The file of your progress was damaged and could not be read. It was set aside as {aside}; a new one was begun.</source>
            <translation>El archivo de tu progreso estaba dañado y no se pudo leer. Se apartó como {aside}; se empezó uno nuevo.</translation>
        </message>
        <message>
            <source>The file of your progress, {path}, is damaged and could not be set aside: {error}. Practice goes on, but is not kept.</source>
            <translation>El archivo de tu progreso, {path}, está dañado y no se pudo apartar: {error}. La práctica sigue, pero no se guarda.</translation>
        </message>
        <message>
            <source>The file of your progress, {path}, was gone, so a new one was begun; what it held is not known any more.</source>
            <translation>El archivo de tu progreso, {path}, había desaparecido, así que se empezó uno nuevo; lo que contenía ya no se conoce.</translation>
        </message>
        <message>
            <source>The file of your progress, {path}, is in use by another program. Practice goes on, and is kept as soon as the file is free.</source>
            <translation>El archivo de tu progreso, {path}, lo está usando otro programa. La práctica sigue, y se guarda en cuanto el archivo esté libre.</translation>
        </message>
        <message>
            <source>The file of your progress, {path}, can't be written ({error}). Practice goes on, but is not kept.</source>
            <translation>El archivo de tu progreso, {path}, no se puede escribir ({error}). La práctica sigue, pero no se guarda.</translation>
        </message>
        <message>
            <source>The file of your progress, {path}, was written by a newer Triptych. It is left as it is; practice goes on, but is not kept.</source>
            <translation>El archivo de tu progreso, {path}, lo escribió un Triptych más nuevo. Se deja como está; la práctica sigue, pero no se guarda.</translation>
        </message>
        <message>
            <source>This has more than {most} MB, so it was not read; a session is a page or two of text</source>
            <translation>Esto tiene más de {most} MB, así que no se leyó; una sesión es una página o dos de texto</translation>
        </message>
        <message>
            <source>Here is more than a session keeps ({most} MB in all, 200,000 characters in a cell), so nothing was written; take some of the lab's cells away, or save them as a notebook</source>
            <translation>Aquí hay más de lo que guarda una sesión ({most} MB en total, 200.000 caracteres por celda), así que no se escribió nada; quita algunas celdas del laboratorio o guárdalas como cuaderno</translation>
        </message>
        <message>
            <source>The file is not a text in UTF-8, so it is no session</source>
            <translation>El archivo no es un texto en UTF-8, así que no es una sesión</translation>
        </message>
        <message>
            <source>This is no session, or a damaged one: line {line} can't be read as TOML</source>
            <translation>Esto no es una sesión, o está dañada: la línea {line} no se puede leer como TOML</translation>
        </message>
        <message>
            <source>This is no session: its brackets or names are nested deeper than any session's</source>
            <translation>Esto no es una sesión: sus corchetes o nombres están más anidados que los de cualquier sesión</translation>
        </message>
        <message>
            <source>The field '{room}.table' can't be used: row {row} has {has} numbers for {names} names</source>
            <translation>El campo '{room}.table' no se puede usar: la fila {row} tiene {has} números para {names} nombres</translation>
        </message>
        <message>
            <source>This session was cut short: the line that ends it is missing. Open a whole copy of it, or, if nothing else is missing, write {mark} below it</source>
            <translation>Esta sesión está cortada: falta la línea que la termina. Abre una copia entera o, si no falta nada más, escribe {mark} debajo</translation>
        </message>
        <message>
            <source>This is no session: a line such as triptych = 1 is missing</source>
            <translation>Esto no es una sesión: falta una línea como triptych = 1</translation>
        </message>
        <message>
            <source>This session has format {number}; this program reads formats up to {known}. Open it with a newer Triptych</source>
            <translation>Esta sesión tiene el formato {number}; este programa lee formatos hasta {known}. Ábrela con un Triptych más nuevo</translation>
        </message>
        <message>
            <source>This session goes with the lessons in {path}, which can't be opened from here; open them from the menu, wherever they are</source>
            <translation>Esta sesión va con las lecciones de {path}, que no se pueden abrir desde aquí; ábrelas desde el menú, estén donde estén</translation>
        </message>
        <message>
            <source>The field 'perceptron.program' is no network that the Perceptron room can show</source>
            <translation>El campo 'perceptron.program' no es una red que la sala Perceptrón pueda mostrar</translation>
        </message>
        <message>
            <source>{name} was changed by another window or program since it was opened or saved here, so nothing was written: save over it, or under another name</source>
            <translation>{name} fue cambiado por otra ventana o programa desde que se abrió o guardó aquí, así que no se escribió nada: sobrescríbelo o guarda con otro nombre</translation>
        </message>
        <message>
            <source>This line is no session, or was changed on its way; copy it once more</source>
            <translation>Esta línea no es una sesión, o cambió por el camino; cópiala otra vez</translation>
        </message>
        <message>
            <source>The line of this session was cut short on its way; copy it once more, to its end</source>
            <translation>La línea de esta sesión se cortó por el camino; cópiala otra vez, hasta el final</translation>
        </message>
        <message>
            <source>{path} is a folder; choose a file in it</source>
            <translation>{path} es una carpeta; elige un archivo de ella</translation>
        </message>
        <message>
            <source>{path} can't be written: {error}. What was there is as it was; choose another place</source>
            <translation>{path} no se puede escribir: {error}. Lo que había está como estaba; elige otro lugar</translation>
        </message>
        <message>
            <source>The chain rule is written out for numbers; over vectors and matrices the other two show the same</source>
            <translation>La regla de la cadena se escribe para números; sobre vectores y matrices los otros dos muestran lo mismo</translation>
        </message>
        <message>
            <source>There are {count} paths, too many to write each one out; the other two show the same</source>
            <translation>Hay {count} caminos, demasiados para escribir cada uno; los otros dos muestran lo mismo</translation>
        </message>
        <message>
            <source>PyTorch's code for this program could not be had</source>
            <translation>No se pudo obtener el código de PyTorch para este programa</translation>
        </message>
        <message>
            <source>SymPy has no exact word for something here: {word}</source>
            <translation>SymPy no tiene aquí palabra exacta para: {word}</translation>
        </message>
        <message>
            <source>There are {count} numbers to differentiate by, too many to write SymPy's derivatives out</source>
            <translation>Hay {count} números respecto de los que derivar, demasiados para escribir las derivadas de SymPy</translation>
        </message>
        <message>
            <source>Written out, SymPy's derivative would fill many pages; the other two show its numbers</source>
            <translation>Escrita por completo, la derivada de SymPy llenaría muchas páginas; las otras dos muestran sus números</translation>
        </message>
        <message>
            <source>There is no curve along a single number to be drawn</source>
            <translation>No hay ninguna curva según un solo número que dibujar</translation>
        </message>
        <message>
            <source>At this point SymPy's code has no number for {what}, so it is left out here</source>
            <translation>En este punto el código de SymPy no tiene ningún número para {what}, así que aquí se omite</translation>
        </message>
        <message>
            <source>The code gave {found} for {what}, and {shown} is shown. So nothing was written; please report this program</source>
            <translation>El código dio {found} para {what}, y se muestra {shown}. Así que no se escribió nada; por favor, comunica este programa</translation>
        </message>
        <message>
            <source>The code for {name} did not run: {error}. So nothing was written; please report this program</source>
            <translation>El código de {name} no se ejecutó: {error}. Así que no se escribió nada; por favor, comunica este programa</translation>
        </message>
        <message>
            <source>The code did not end within {seconds} s, so it was stopped and nothing was written</source>
            <translation>El código no terminó en {seconds} s, así que se paró y no se escribió nada</translation>
        </message>
        <message>
            <source>The process that runs the code ended before it was done, so nothing was written; try again</source>
            <translation>El proceso que ejecuta el código terminó antes de acabar, así que no se escribió nada; inténtalo otra vez</translation>
        </message>
        <message>
            <source>The drawing was not done within {seconds} s, so it was stopped, and there is no file</source>
            <translation>El dibujo no terminó en {seconds} s, así que se detuvo, y no hay archivo</translation>
        </message>
        <message>
            <source>The process that draws for files ended before it was done, so there is no file; try again</source>
            <translation>El proceso que dibuja para los archivos terminó antes de acabar, así que no hay archivo; inténtalo de nuevo</translation>
        </message>
        <message>
            <source>The curves came out differently when the code was run, so they are left out here</source>
            <translation>Las curvas salieron distintas al ejecutar el código, así que aquí se omiten</translation>
        </message>
        <message>
            <source>Somewhere along the curves the code has no number to give, so they are left out here</source>
            <translation>En algún punto de las curvas el código no da ningún número, así que aquí se omiten</translation>
        </message>
        <message>
            <source>The numbers were computed anew and came out differently ({what}: {found}, shown {shown}), so nothing was written. Move a slider and try again</source>
            <translation>Los números se calcularon de nuevo y salieron distintos ({what}: {found}, mostrado {shown}), así que no se escribió nada. Mueve un deslizador e inténtalo otra vez</translation>
        </message>
        <message>
            <source>Cell {number} was not run: {because} A file would not do what it says, so nothing was written</source>
            <translation>La celda {number} no se ejecutó: {because} Un archivo no haría lo que dice, así que no se escribió nada</translation>
        </message>
        <message>
            <source>Run the cells one by one: cell {number} ends with an error, as in the lab, and a run of the whole file ends there</source>
            <translation>Ejecuta las celdas una a una: la celda {number} termina con un error, como en el laboratorio, y al ejecutar el archivo entero se acaba ahí</translation>
        </message>
        <message>
            <source>There is no answer to this program that could be taken away: {because}</source>
            <translation>No hay respuesta a este programa que llevarse: {because}</translation>
        </message>
        <message>
            <source>Verdicts</source>
            <translation>Veredictos</translation>
        </message>
        <message>
            <source>Functions</source>
            <translation>Funciones</translation>
        </message>
        <message>
            <source>What it says, and where</source>
            <translation>Qué dice, y dónde</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Definición</translation>
        </message>
        <message>
            <source>Local derivative</source>
            <translation>Derivada local</translation>
        </message>
        <message>
            <source>What it hands back: v is the gradient that comes to it</source>
            <translation>Lo que devuelve: v es el gradiente que le llega</translation>
        </message>
        <message>
            <source>Edges</source>
            <translation>Bordes</translation>
        </message>
        <message>
            <source>Real where</source>
            <translation>Real donde</translation>
        </message>
        <message>
            <source>Has a slope by {param} where</source>
            <translation>Tiene pendiente respecto de {param} donde</translation>
        </message>
        <message>
            <source>A corner, a jump or a vertical slope where</source>
            <translation>Un pico, un salto o una pendiente vertical donde</translation>
        </message>
        <message>
            <source>In code, held fixed where</source>
            <translation>En el código, fijo donde</translation>
        </message>
        <message>
            <source>Comes near to, and never reaches,</source>
            <translation>Se acerca a, y nunca alcanza,</translation>
        </message>
        <message>
            <source>None: it is real and smooth everywhere.</source>
            <translation>Ninguno: es real y suave en todas partes.</translation>
        </message>
        <message>
            <source>How it is written</source>
            <translation>Cómo se escribe</translation>
        </message>
        <message>
            <source>In</source>
            <translation>En</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Escrito</translation>
        </message>
        <message>
            <source>a program here</source>
            <translation>un programa aquí</translation>
        </message>
        <message>
            <source>by its definition</source>
            <translation>por su definición</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Pruébalo</translation>
        </message>
    </context>
    <context>
        <name>examples</name>
        <message>
            <source>First steps</source>
            <translation>Primeros pasos</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>Cuadrado</translation>
        </message>
        <message>
            <source>Sine of a square</source>
            <translation>Seno de un cuadrado</translation>
        </message>
        <message>
            <source>An input used twice: two paths</source>
            <translation>Una entrada usada dos veces: dos caminos</translation>
        </message>
        <message>
            <source>Product and quotient</source>
            <translation>Producto y cociente</translation>
        </message>
        <message>
            <source>Two inputs</source>
            <translation>Dos entradas</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>Aprender</translation>
        </message>
        <message>
            <source>Perceptron with binary cross-entropy</source>
            <translation>Perceptrón con entropía cruzada binaria</translation>
        </message>
        <message>
            <source>Cross-entropy written out</source>
            <translation>Entropía cruzada escrita entera</translation>
        </message>
        <message>
            <source>Line through one point: squared error</source>
            <translation>Recta por un punto: error cuadrático</translation>
        </message>
        <message>
            <source>Hinge loss</source>
            <translation>Pérdida hinge</translation>
        </message>
        <message>
            <source>Network of 2-2-2 units with published numbers (M. Mazur)</source>
            <translation>Red de 2-2-2 unidades con números publicados (M. Mazur)</translation>
        </message>
        <message>
            <source>Vectors</source>
            <translation>Vectores</translation>
        </message>
        <message>
            <source>Mean of squares</source>
            <translation>Media de cuadrados</translation>
        </message>
        <message>
            <source>Dot product into a neuron</source>
            <translation>Producto escalar en una neurona</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>Distancia</translation>
        </message>
        <message>
            <source>Where the three part</source>
            <translation>Donde los tres se separan</translation>
        </message>
        <message>
            <source>Kink: relu at 0</source>
            <translation>Pico: relu en 0</translation>
        </message>
        <message>
            <source>Kink: the larger of two at a tie</source>
            <translation>Pico: el mayor de dos en un empate</translation>
        </message>
        <message>
            <source>Saturation: p is exactly 1 in float32</source>
            <translation>Saturación: p es exactamente 1 en float32</translation>
        </message>
        <message>
            <source>Clamp: a gradient of 0 in float64</source>
            <translation>Clamp: un gradiente de 0 en float64</translation>
        </message>
        <message>
            <source>Cancellation: 1 - cos(x) for a small x</source>
            <translation>Cancelación: 1 - cos(x) para x pequeño</translation>
        </message>
        <message>
            <source>Overflow: exp of a large number</source>
            <translation>Desbordamiento: exp de un número grande</translation>
        </message>
        <message>
            <source>Outside the domain: log of a negative number</source>
            <translation>Fuera del dominio: log de un número negativo</translation>
        </message>
        <message>
            <source>A masked branch that still hurts</source>
            <translation>Una rama enmascarada que aún daña</translation>
        </message>
        <message>
            <source>Growth</source>
            <translation>Crecimiento</translation>
        </message>
        <message>
            <source>Logistic map, five times</source>
            <translation>Aplicación logística, cinco veces</translation>
        </message>
    </context>
    <context>
        <name>further</name>
        <message>
            <source>Finite difference</source>
            <translation>Diferencia finita</translation>
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
            <translation>Paso complejo</translation>
        </message>
        <message>
            <source>Im f(x + ih) / h</source>
            <translation>Im f(x + ih) / h</translation>
        </message>
        <message>
            <source>Forward mode</source>
            <translation>Modo directo</translation>
        </message>
        <message>
            <source>dual numbers, one input at a time</source>
            <translation>números duales, una entrada cada vez</translation>
        </message>
        <message>
            <source>dual numbers</source>
            <translation>números duales</translation>
        </message>
        <message>
            <source>micrograd's tape</source>
            <translation>la cinta de micrograd</translation>
        </message>
        <message>
            <source>an object for every number, then back</source>
            <translation>un objeto por cada número, y luego atrás</translation>
        </message>
        <message>
            <source>a tape of objects</source>
            <translation>una cinta de objetos</translation>
        </message>
    </context>
    <context>
        <name>lab</name>
        <message>
            <source>{name}: version {was} → {now}</source>
            <translation>{name}: versión {was} → {now}</translation>
        </message>
        <message>
            <source>  (leaf)</source>
            <translation>  (leaf)</translation>
        </message>
        <message>
            <source>  (not on the tape)</source>
            <translation>  (fuera de la cinta)</translation>
        </message>
        <message>
            <source>freed: {steps}</source>
            <translation>liberado: {steps}</translation>
        </message>
        <message>
            <source>recorded anew: {steps}</source>
            <translation>grabado de nuevo: {steps}</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nombre</translation>
        </message>
        <message>
            <source>What it is called</source>
            <translation>Cómo se llama</translation>
        </message>
        <message>
            <source>value</source>
            <translation>valor</translation>
        </message>
        <message>
            <source>Its numbers, as torch prints them</source>
            <translation>Sus números, como los imprime torch</translation>
        </message>
        <message>
            <source>The gradient that backward has added up here so far</source>
            <translation>El gradiente que backward ha sumado aquí hasta ahora</translation>
        </message>
        <message>
            <source>Whether operations on it are recorded</source>
            <translation>Si las operaciones con él se graban</translation>
        </message>
        <message>
            <source>Whether it was given, and not computed by recorded operations</source>
            <translation>Si fue dado, y no calculado por operaciones grabadas</translation>
        </message>
        <message>
            <source>The step of the tape that made it</source>
            <translation>El paso de la cinta que lo hizo</translation>
        </message>
        <message>
            <source>version</source>
            <translation>versión</translation>
        </message>
        <message>
            <source>How often its numbers were changed in place</source>
            <translation>Cuántas veces cambiaron sus números en el sitio</translation>
        </message>
        <message>
            <source>The type of its numbers</source>
            <translation>El tipo de sus números</translation>
        </message>
        <message>
            <source>shape</source>
            <translation>forma</translation>
        </message>
        <message>
            <source>How many numbers it has along each axis</source>
            <translation>Cuántos números tiene a lo largo de cada eje</translation>
        </message>
        <message>
            <source>shares</source>
            <translation>comparte</translation>
        </message>
        <message>
            <source>The other names of the same numbers in memory</source>
            <translation>Los otros nombres de los mismos números en memoria</translation>
        </message>
        <message>
            <source>step</source>
            <translation>paso</translation>
        </message>
        <message>
            <source>torch's name of the step</source>
            <translation>nombre del paso en torch</translation>
        </message>
        <message>
            <source>made</source>
            <translation>hizo</translation>
        </message>
        <message>
            <source>The tensor that it made; for AccumulateGrad the leaf that it writes to</source>
            <translation>El tensor que hizo; en AccumulateGrad, la hoja en la que escribe</translation>
        </message>
        <message>
            <source>hands on to</source>
            <translation>entrega a</translation>
        </message>
        <message>
            <source>The steps that get its gradients in backward</source>
            <translation>Los pasos que reciben su gradiente en backward</translation>
        </message>
        <message>
            <source>saved for backward</source>
            <translation>guardado para backward</translation>
        </message>
        <message>
            <source>What it keeps, and whether that was freed or overwritten</source>
            <translation>Lo que guarda, y si eso fue liberado o sobrescrito</translation>
        </message>
        <message>
            <source>freed</source>
            <translation>liberado</translation>
        </message>
        <message>
            <source>overwritten</source>
            <translation>sobrescrito</translation>
        </message>
    </context>
    <context>
        <name>lab-benches</name>
        <message>
            <source>Who wrote to .grad, and when</source>
            <translation>Quién escribió en .grad, y cuándo</translation>
        </message>
        <message>
            <source>backward adds to .grad. It never replaces what is there, so without clearing the same gradient comes twice, three times.</source>
            <translation>backward suma a .grad. Nunca sustituye lo que hay, así que sin vaciarlo el mismo gradiente llega dos, tres veces.</translation>
        </message>
        <message>
            <source>Nothing clears it</source>
            <translation>Nada lo vacía</translation>
        </message>
        <message>
            <source>Every backward adds the same slope once more.</source>
            <translation>Cada backward suma otra vez la misma pendiente.</translation>
        </message>
        <message>
            <source>x.grad.zero_()</source>
            <translation>x.grad.zero_()</translation>
        </message>
        <message>
            <source>The same tensor is kept and filled with 0.</source>
            <translation>El mismo tensor se conserva y se llena de 0.</translation>
        </message>
        <message>
            <source>x.grad = None</source>
            <translation>x.grad = None</translation>
        </message>
        <message>
            <source>The gradient is thrown away; the next backward makes a new one.</source>
            <translation>El gradiente se tira; el siguiente backward hace uno nuevo.</translation>
        </message>
        <message>
            <source>optimizer.zero_grad()</source>
            <translation>optimizer.zero_grad()</translation>
        </message>
        <message>
            <source>Today's default leaves None behind, and no 0.</source>
            <translation>El valor por defecto de hoy deja None, y no 0.</translation>
        </message>
        <message>
            <source>Four ways to stop a gradient</source>
            <translation>Cuatro formas de detener un gradiente</translation>
        </message>
        <message>
            <source>f is stopped in four ways after a first backward, and its result is used in a product. Look at what is recorded, what backward says, and what .grad holds.</source>
            <translation>f se detiene de cuatro formas tras un primer backward, y su resultado entra en un producto. Mira qué se graba, qué dice backward y qué guarda .grad.</translation>
        </message>
        <message>
            <source>x.requires_grad_(False)</source>
            <translation>x.requires_grad_(False)</translation>
        </message>
        <message>
            <source>The leaf is switched off for good. What it had gathered before stays in .grad, and the product is stopped too.</source>
            <translation>La hoja se apaga para siempre. Lo que había reunido antes se queda en .grad, y el producto también se detiene.</translation>
        </message>
        <message>
            <source>x.detach()</source>
            <translation>x.detach()</translation>
        </message>
        <message>
            <source>The same numbers by another name, without tape. x itself goes on: the product has a slope by x, with y as a constant.</source>
            <translation>Los mismos números con otro nombre, sin cinta. La propia x sigue: el producto tiene pendiente respecto de x, con y constante.</translation>
        </message>
        <message>
            <source>with torch.no_grad():</source>
            <translation>with torch.no_grad():</translation>
        </message>
        <message>
            <source>Nothing inside is recorded. Afterwards x is recorded again, and y is a constant in the product.</source>
            <translation>Dentro no se graba nada. Después x se graba otra vez, e y es una constante en el producto.</translation>
        </message>
        <message>
            <source>with torch.inference_mode():</source>
            <translation>with torch.inference_mode():</translation>
        </message>
        <message>
            <source>As no_grad, but what is made inside can never be part of a tape, not even as a constant.</source>
            <translation>Como no_grad, pero lo hecho dentro nunca puede formar parte de una cinta, ni siquiera como constante.</translation>
        </message>
        <message>
            <source>Who keeps a gradient</source>
            <translation>Quién guarda un gradiente</translation>
        </message>
        <message>
            <source>A leaf is what you made; what was computed from it passes its gradient on. In place changes are counted, and backward looks at the count.</source>
            <translation>Una hoja es lo que hiciste tú; lo calculado a partir de ella deja pasar su gradiente. Los cambios en el sitio se cuentan, y backward mira la cuenta.</translation>
        </message>
        <message>
            <source>A leaf</source>
            <translation>Una hoja</translation>
        </message>
        <message>
            <source>Its gradient stays.</source>
            <translation>Su gradiente se queda.</translation>
        </message>
        <message>
            <source>Not a leaf</source>
            <translation>No es hoja</translation>
        </message>
        <message>
            <source>The gradient passes through y, and torch warns the one who looks there.</source>
            <translation>El gradiente pasa por y, y torch avisa a quien mira allí.</translation>
        </message>
        <message>
            <source>retain_grad()</source>
            <translation>retain_grad()</translation>
        </message>
        <message>
            <source>Asked beforehand, y keeps a copy of what passes.</source>
            <translation>Si se le pide antes, y guarda una copia de lo que pasa.</translation>
        </message>
        <message>
            <source>Changed in place</source>
            <translation>Cambiado en el sitio</translation>
        </message>
        <message>
            <source>exp saved its own result; adding to that overwrites it, and the version tells.</source>
            <translation>exp guardó su propio resultado; sumarle lo sobrescribe, y la versión lo delata.</translation>
        </message>
        <message>
            <source>A freed tape</source>
            <translation>Una cinta liberada</translation>
        </message>
        <message>
            <source>The first backward lets go of what was saved.</source>
            <translation>El primer backward suelta lo que estaba guardado.</translation>
        </message>
        <message>
            <source>The same numbers, two names</source>
            <translation>Los mismos números, dos nombres</translation>
        </message>
        <message>
            <source>detach shares the numbers, so a change of one is a change of both, and it is counted for both.</source>
            <translation>detach comparte los números, así que cambiar uno es cambiar ambos, y se cuenta para los dos.</translation>
        </message>
    </context>
    <context>
        <name>lab-mistakes</name>
        <message>
            <source>Nothing to differentiate</source>
            <translation>Nada que derivar</translation>
        </message>
        <message>
            <source>backward on a plain number</source>
            <translation>backward en un número simple</translation>
        </message>
        <message>
            <source>Nobody asked for gradients, so nothing was recorded that could be played back.</source>
            <translation>Nadie pidió gradientes, así que no se grabó nada que reproducir.</translation>
        </message>
        <message>
            <source>backward on an integer</source>
            <translation>backward en un entero</translation>
        </message>
        <message>
            <source>Two causes in one: gradients were not asked for, and an integer could not have any.</source>
            <translation>Dos causas en una: no se pidieron gradientes, y un entero no podría tenerlos.</translation>
        </message>
        <message>
            <source>backward after detach</source>
            <translation>backward después de detach</translation>
        </message>
        <message>
            <source>detach cuts the tape: what follows knows nothing of x.</source>
            <translation>detach corta la cinta: lo que sigue no sabe nada de x.</translation>
        </message>
        <message>
            <source>backward after no_grad</source>
            <translation>backward después de no_grad</translation>
        </message>
        <message>
            <source>Inside no_grad nothing is recorded, so y came into being without a tape.</source>
            <translation>Dentro de no_grad no se graba nada, así que y nació sin cinta.</translation>
        </message>
        <message>
            <source>backward after inference_mode</source>
            <translation>backward después de inference_mode</translation>
        </message>
        <message>
            <source>Inference mode records nothing either.</source>
            <translation>El modo inferencia tampoco graba nada.</translation>
        </message>
        <message>
            <source>backward after requires_grad_(False)</source>
            <translation>backward después de requires_grad_(False)</translation>
        </message>
        <message>
            <source>The leaf was switched off before y was computed.</source>
            <translation>La hoja se apagó antes de calcular y.</translation>
        </message>
        <message>
            <source>backward after .item()</source>
            <translation>backward después de .item()</translation>
        </message>
        <message>
            <source>item() gives a plain number; a tensor made of it starts from nothing.</source>
            <translation>item() da un número simple; un tensor hecho de él parte de la nada.</translation>
        </message>
        <message>
            <source>backward on a comparison</source>
            <translation>backward en una comparación</translation>
        </message>
        <message>
            <source>A truth value does not move by a little when x does.</source>
            <translation>Un valor de verdad no se mueve un poco cuando lo hace x.</translation>
        </message>
        <message>
            <source>backward on an argmax</source>
            <translation>backward en un argmax</translation>
        </message>
        <message>
            <source>A place in a list is a whole number; it has no slope.</source>
            <translation>Un lugar en una lista es un entero; no tiene pendiente.</translation>
        </message>
        <message>
            <source>backward after .long()</source>
            <translation>backward después de .long()</translation>
        </message>
        <message>
            <source>Whole numbers leave the tape.</source>
            <translation>Los enteros dejan la cinta.</translation>
        </message>
        <message>
            <source>requires_grad on the loss only</source>
            <translation>requires_grad solo en la pérdida</translation>
        </message>
        <message>
            <source>The error goes away, and nothing learns: the tape begins at the loss and never reaches w.</source>
            <translation>El error desaparece, y nada aprende: la cinta empieza en la pérdida y nunca llega a w.</translation>
        </message>
        <message>
            <source>An integer that asks for gradients</source>
            <translation>Un entero que pide gradientes</translation>
        </message>
        <message>
            <source>Only numbers with a decimal point can have a gradient: write 3.0.</source>
            <translation>Solo los números con punto decimal pueden tener gradiente: escribe 3.0.</translation>
        </message>
        <message>
            <source>An integer asked afterwards</source>
            <translation>Un entero al que se le pide después</translation>
        </message>
        <message>
            <source>The same, asked by a method: the text is a little different.</source>
            <translation>Lo mismo, pedido con un método: el texto es algo distinto.</translation>
        </message>
        <message>
            <source>A truth value that asks for gradients</source>
            <translation>Un valor de verdad que pide gradientes</translation>
        </message>
        <message>
            <source>True and False have no slope.</source>
            <translation>True y False no tienen pendiente.</translation>
        </message>
        <message>
            <source>grad by something that does not ask</source>
            <translation>grad respecto de algo que no lo pide</translation>
        </message>
        <message>
            <source>a takes part in the product, but it was never told to be recorded.</source>
            <translation>a entra en el producto, pero nunca se le dijo que se grabara.</translation>
        </message>
        <message>
            <source>grad by something unused</source>
            <translation>grad respecto de algo sin usar</translation>
        </message>
        <message>
            <source>a asks for gradients, but the output does not depend on it.</source>
            <translation>a pide gradientes, pero la salida no depende de él.</translation>
        </message>
        <message>
            <source>A gradient of a gradient, without create_graph</source>
            <translation>Un gradiente de un gradiente, sin create_graph</translation>
        </message>
        <message>
            <source>The first gradient was computed without being recorded. Give grad create_graph=True.</source>
            <translation>El primer gradiente se calculó sin grabarse. Da a grad create_graph=True.</translation>
        </message>
        <message>
            <source>require_grad, without the s</source>
            <translation>require_grad, sin la s</translation>
        </message>
        <message>
            <source>A misspelt keyword is at least refused.</source>
            <translation>Una palabra clave mal escrita al menos se rechaza.</translation>
        </message>
        <message>
            <source>The same misspelling as an attribute</source>
            <translation>La misma errata como atributo</translation>
        </message>
        <message>
            <source>Python takes any attribute in silence: requires_grad stays False.</source>
            <translation>Python acepta cualquier atributo en silencio: requires_grad sigue en False.</translation>
        </message>
        <message>
            <source>torch.Tensor with a capital T</source>
            <translation>torch.Tensor con T mayúscula</translation>
        </message>
        <message>
            <source>torch.Tensor is the class; torch.tensor makes a tensor of numbers.</source>
            <translation>torch.Tensor es la clase; torch.tensor hace un tensor de números.</translation>
        </message>
        <message>
            <source>math on a tracked tensor</source>
            <translation>math en un tensor con seguimiento</translation>
        </message>
        <message>
            <source>math gives back a plain number. torch warns that the tape ends here.</source>
            <translation>math devuelve un número simple. torch avisa de que la cinta termina aquí.</translation>
        </message>
        <message>
            <source>backward on what math gave back</source>
            <translation>backward en lo que devolvió math</translation>
        </message>
        <message>
            <source>A plain number has no backward.</source>
            <translation>Un número simple no tiene backward.</translation>
        </message>
        <message>
            <source>numpy on a tracked tensor</source>
            <translation>numpy en un tensor con seguimiento</translation>
        </message>
        <message>
            <source>numpy knows no tape, so torch does not hand the numbers over.</source>
            <translation>numpy no conoce cintas, así que torch no entrega los números.</translation>
        </message>
        <message>
            <source>.numpy() on a tracked tensor</source>
            <translation>.numpy() en un tensor con seguimiento</translation>
        </message>
        <message>
            <source>Detach first, and know that the tape ends there.</source>
            <translation>Antes detach, y sabe que la cinta termina ahí.</translation>
        </message>
        <message>
            <source>A torch function on a plain number</source>
            <translation>Una función de torch en un número simple</translation>
        </message>
        <message>
            <source>torch's functions take tensors: wrap the number in torch.tensor.</source>
            <translation>Las funciones de torch toman tensores: envuelve el número en torch.tensor.</translation>
        </message>
        <message>
            <source>x.grad() before backward</source>
            <translation>x.grad() antes de backward</translation>
        </message>
        <message>
            <source>grad is not a method. Before the first backward it is None, and None can't be called.</source>
            <translation>grad no es un método. Antes del primer backward es None, y None no se puede llamar.</translation>
        </message>
        <message>
            <source>x.grad() after backward</source>
            <translation>x.grad() después de backward</translation>
        </message>
        <message>
            <source>After backward it is a tensor, and a tensor can't be called either.</source>
            <translation>Tras backward es un tensor, y un tensor tampoco se puede llamar.</translation>
        </message>
        <message>
            <source>Clearing what is not there yet</source>
            <translation>Vaciar lo que aún no está</translation>
        </message>
        <message>
            <source>Before the first backward .grad is None.</source>
            <translation>Antes del primer backward .grad es None.</translation>
        </message>
        <message>
            <source>Twice, and adding up</source>
            <translation>Dos veces, y acumular</translation>
        </message>
        <message>
            <source>backward twice on one graph</source>
            <translation>backward dos veces en un grafo</translation>
        </message>
        <message>
            <source>The first backward let go of what had been saved.</source>
            <translation>El primer backward soltó lo que estaba guardado.</translation>
        </message>
        <message>
            <source>Twice, where nothing was saved</source>
            <translation>Dos veces, donde nada se guardó</translation>
        </message>
        <message>
            <source>A sum needs no numbers for its slope, so nothing is freed: it works, and adds up to 2.</source>
            <translation>Una suma no necesita números para su pendiente, así que nada se libera: funciona, y se acumula hasta 2.</translation>
        </message>
        <message>
            <source>Twice on 2*x</source>
            <translation>Dos veces en 2*x</translation>
        </message>
        <message>
            <source>A product does save something, even where one factor is a plain 2.</source>
            <translation>Un producto sí guarda algo, aunque un factor sea un simple 2.</translation>
        </message>
        <message>
            <source>4, 8, 12, 16</source>
            <translation>4, 8, 12, 16</translation>
        </message>
        <message>
            <source>A new forward each time is allowed, and each backward adds to what is there.</source>
            <translation>Se permite un cálculo nuevo cada vez, y cada backward suma a lo que hay.</translation>
        </message>
        <message>
            <source>A name for the old gradient</source>
            <translation>Un nombre para el gradiente viejo</translation>
        </message>
        <message>
            <source>The sum is made in place: the old name shows the new value.</source>
            <translation>La suma se hace en el sitio: el nombre viejo muestra el valor nuevo.</translation>
        </message>
        <message>
            <source>Off, on again, and a stale 4</source>
            <translation>Apagado, encendido, y un 4 rancio</translation>
        </message>
        <message>
            <source>Switching the flag does not clear .grad: 4 becomes 8.</source>
            <translation>Cambiar la marca no vacía .grad: 4 se vuelve 8.</translation>
        </message>
        <message>
            <source>zero_grad leaves None</source>
            <translation>zero_grad deja None</translation>
        </message>
        <message>
            <source>Since the default became set_to_none, .grad is None afterwards and not 0.</source>
            <translation>Desde que el valor por defecto es set_to_none, .grad es después None y no 0.</translation>
        </message>
        <message>
            <source>backward with create_graph</source>
            <translation>backward con create_graph</translation>
        </message>
        <message>
            <source>The gradient gets a tape of its own, and the two hold each other in memory. Use autograd.grad.</source>
            <translation>El gradiente recibe una cinta propia, y los dos se retienen en memoria. Usa autograd.grad.</translation>
        </message>
        <message>
            <source>Leaves and updates</source>
            <translation>Hojas y cambios</translation>
        </message>
        <message>
            <source>Updating a leaf in place</source>
            <translation>Cambiar una hoja en el sitio</translation>
        </message>
        <message>
            <source>A leaf that is recorded can't be overwritten: the tape would point to a number that is gone. Update inside no_grad.</source>
            <translation>Una hoja que se graba no se puede sobrescribir: la cinta apuntaría a un número que ya no está. Actualiza dentro de no_grad.</translation>
        </message>
        <message>
            <source>x += 1 on a leaf</source>
            <translation>x += 1 en una hoja</translation>
        </message>
        <message>
            <source>The same for any change in place.</source>
            <translation>Lo mismo para cualquier cambio en el sitio.</translation>
        </message>
        <message>
            <source>Writing into a part of a leaf</source>
            <translation>Escribir en una parte de una hoja</translation>
        </message>
        <message>
            <source>A part of a leaf is a view of it, and is guarded as well.</source>
            <translation>Una parte de una hoja es una vista de ella, y también está protegida.</translation>
        </message>
        <message>
            <source>The update that loses its gradient</source>
            <translation>El cambio que pierde su gradiente</translation>
        </message>
        <message>
            <source>w is a new name for something computed: no leaf any more, so its .grad stays None.</source>
            <translation>w es un nombre nuevo para algo calculado: ya no es hoja, así que su .grad sigue en None.</translation>
        </message>
        <message>
            <source>Looking for the gradient of what was computed</source>
            <translation>Buscar el gradiente de lo calculado</translation>
        </message>
        <message>
            <source>The gradient went through y to x. Ask y to keep it with retain_grad() before backward.</source>
            <translation>El gradiente pasó por y hasta x. Pide a y que lo guarde con retain_grad() antes de backward.</translation>
        </message>
        <message>
            <source>An update inside no_grad by a new name</source>
            <translation>Un cambio dentro de no_grad con un nombre nuevo</translation>
        </message>
        <message>
            <source>Inside no_grad the new w is made without requires_grad. Write w -= … there instead.</source>
            <translation>Dentro de no_grad la w nueva se hace sin requires_grad. Escribe allí w -= ….</translation>
        </message>
        <message>
            <source>The right update</source>
            <translation>El cambio correcto</translation>
        </message>
        <message>
            <source>In place, inside no_grad: w stays a leaf. Its .grad still holds the old value, so clear it.</source>
            <translation>En el sitio, dentro de no_grad: w sigue siendo hoja. Su .grad aún guarda el valor viejo, así que vacíalo.</translation>
        </message>
        <message>
            <source>retain_grad without a tape</source>
            <translation>retain_grad sin cinta</translation>
        </message>
        <message>
            <source>Only a tensor that is recorded can keep a gradient.</source>
            <translation>Solo un tensor que se graba puede guardar un gradiente.</translation>
        </message>
        <message>
            <source>Switching off something computed</source>
            <translation>Apagar algo calculado</translation>
        </message>
        <message>
            <source>Only a leaf has a switch. y.detach() gives the numbers without the tape.</source>
            <translation>Solo una hoja tiene interruptor. y.detach() da los números sin la cinta.</translation>
        </message>
        <message>
            <source>Overwriting what backward needs</source>
            <translation>Sobrescribir lo que backward necesita</translation>
        </message>
        <message>
            <source>exp saved its own result for its slope, and add_ wrote over it. Use z = z + 1.</source>
            <translation>exp guardó su propio resultado para su pendiente, y add_ escribió encima. Usa z = z + 1.</translation>
        </message>
        <message>
            <source>The same through detach</source>
            <translation>Lo mismo a través de detach</translation>
        </message>
        <message>
            <source>detach shares the numbers, so the change counts for both.</source>
            <translation>detach comparte los números, así que el cambio cuenta para ambos.</translation>
        </message>
        <message>
            <source>Updating a saved leaf inside no_grad</source>
            <translation>Cambiar una hoja guardada dentro de no_grad</translation>
        </message>
        <message>
            <source>no_grad allows the change, but y had saved the old x.</source>
            <translation>no_grad permite el cambio, pero y había guardado la x vieja.</translation>
        </message>
        <message>
            <source>Through .data: wrong, and silent</source>
            <translation>Por .data: mal, y en silencio</translation>
        </message>
        <message>
            <source>A change through .data is not counted: backward uses the new number and says nothing. The slope at 2 would be 4.</source>
            <translation>Un cambio por .data no se cuenta: backward usa el número nuevo y no dice nada. La pendiente en 2 sería 4.</translation>
        </message>
        <message>
            <source>An optimizer over something computed</source>
            <translation>Un optimizador sobre algo calculado</translation>
        </message>
        <message>
            <source>An optimizer changes leaves; w*2 is computed anew each time.</source>
            <translation>Un optimizador cambia hojas; w*2 se calcula de nuevo cada vez.</translation>
        </message>
        <message>
            <source>A tensor made of a tracked tensor</source>
            <translation>Un tensor hecho de un tensor con seguimiento</translation>
        </message>
        <message>
            <source>It copies the number and leaves the tape behind; torch tells what to write instead.</source>
            <translation>Copia el número y deja atrás la cinta; torch dice qué escribir en su lugar.</translation>
        </message>
        <message>
            <source>A number for a gradient</source>
            <translation>Un número como gradiente</translation>
        </message>
        <message>
            <source>A gradient is a tensor, or None.</source>
            <translation>Un gradiente es un tensor, o None.</translation>
        </message>
        <message>
            <source>A gradient of another shape</source>
            <translation>Un gradiente de otra forma</translation>
        </message>
        <message>
            <source>It must have the shape of its tensor.</source>
            <translation>Debe tener la forma de su tensor.</translation>
        </message>
        <message>
            <source>An inference tensor on a tape</source>
            <translation>Un tensor de inferencia en una cinta</translation>
        </message>
        <message>
            <source>What was made in inference mode can't be saved for backward. Clone it, or use no_grad.</source>
            <translation>Lo hecho en modo inferencia no se puede guardar para backward. Clónalo, o usa no_grad.</translation>
        </message>
        <message>
            <source>Who is a leaf?</source>
            <translation>¿Quién es hoja?</translation>
        </message>
        <message>
            <source>Plain data, what was detached, and what was computed from constants are leaves; x.double() and v[0] are not.</source>
            <translation>Los datos simples, lo separado con detach y lo calculado de constantes son hojas; x.double() y v[0] no.</translation>
        </message>
        <message>
            <source>Outputs that are no number</source>
            <translation>Salidas que no son un número</translation>
        </message>
        <message>
            <source>backward on a vector</source>
            <translation>backward en un vector</translation>
        </message>
        <message>
            <source>backward starts from one number. Take the sum or the mean, or give it the vector of vᵀJ.</source>
            <translation>backward parte de un solo número. Toma la suma o la media, o dale el vector de vᵀJ.</translation>
        </message>
        <message>
            <source>A starting vector of another length</source>
            <translation>Un vector inicial de otra longitud</translation>
        </message>
        <message>
            <source>The vector needs one number for each component of the output.</source>
            <translation>El vector necesita un número por cada componente de la salida.</translation>
        </message>
        <message>
            <source>A list for a starting vector</source>
            <translation>Una lista como vector inicial</translation>
        </message>
        <message>
            <source>It must be a tensor.</source>
            <translation>Debe ser un tensor.</translation>
        </message>
        <message>
            <source>A complex output</source>
            <translation>Una salida compleja</translation>
        </message>
        <message>
            <source>One complex number is two numbers.</source>
            <translation>Un número complejo son dos números.</translation>
        </message>
        <message>
            <source>Shapes that stretch over each other</source>
            <translation>Formas que se estiran una sobre otra</translation>
        </message>
        <message>
            <source>Three and three by one become three by three: the loss means something else.</source>
            <translation>Tres y tres por uno se vuelven tres por tres: la pérdida significa otra cosa.</translation>
        </message>
        <message>
            <source>Number types</source>
            <translation>Tipos de número</translation>
        </message>
        <message>
            <source>float32 @ float64</source>
            <translation>float32 @ float64</translation>
        </message>
        <message>
            <source>Both sides need the same type.</source>
            <translation>Los dos lados necesitan el mismo tipo.</translation>
        </message>
        <message>
            <source>A float32 layer, float64 data</source>
            <translation>Una capa float32, datos float64</translation>
        </message>
        <message>
            <source>Layers are made in float32; the data must be too.</source>
            <translation>Las capas se hacen en float32; los datos también deben serlo.</translation>
        </message>
        <message>
            <source>Integers @ floats</source>
            <translation>Enteros @ floats</translation>
        </message>
        <message>
            <source>A product of vectors does not turn integers into floats.</source>
            <translation>Un producto de vectores no convierte enteros en floats.</translation>
        </message>
        <message>
            <source>Cross entropy with an integer target</source>
            <translation>Entropía cruzada con objetivo entero</translation>
        </message>
        <message>
            <source>The target must be a float of the same type as the prediction.</source>
            <translation>El objetivo debe ser un float del mismo tipo que la predicción.</translation>
        </message>
        <message>
            <source>Cross entropy with a float64 target</source>
            <translation>Entropía cruzada con objetivo float64</translation>
        </message>
        <message>
            <source>The same for float64.</source>
            <translation>Lo mismo para float64.</translation>
        </message>
        <message>
            <source>The same with logits</source>
            <translation>Lo mismo con logits</translation>
        </message>
        <message>
            <source>The same cause in other words.</source>
            <translation>La misma causa con otras palabras.</translation>
        </message>
        <message>
            <source>A prediction beyond 1</source>
            <translation>Una predicción mayor que 1</translation>
        </message>
        <message>
            <source>This loss takes probabilities: put a sigmoid before it, or use the one with logits.</source>
            <translation>Esta pérdida toma probabilidades: pon antes una sigmoide, o usa la de logits.</translation>
        </message>
        <message>
            <source>Which type wins?</source>
            <translation>¿Qué tipo gana?</translation>
        </message>
        <message>
            <source>A lone number of float64 does not change a vector of float32, but it does change a lone number.</source>
            <translation>Un número suelto en float64 no cambia un vector float32, pero sí un número suelto.</translation>
        </message>
        <message>
            <source>gradcheck in float32</source>
            <translation>gradcheck en float32</translation>
        </message>
        <message>
            <source>gradcheck compares with small differences, for which float32 has too few digits. Use float64.</source>
            <translation>gradcheck compara con diferencias pequeñas, para las que float32 tiene pocas cifras. Usa float64.</translation>
        </message>
        <message>
            <source>Kinks, NaN and infinity</source>
            <translation>Picos, NaN e infinito</translation>
        </message>
        <message>
            <source>|x| at 0</source>
            <translation>|x| en 0</translation>
        </message>
        <message>
            <source>There is no slope at the corner; torch says 0.</source>
            <translation>En el pico no hay pendiente; torch dice 0.</translation>
        </message>
        <message>
            <source>√(x²) at 0</source>
            <translation>√(x²) en 0</translation>
        </message>
        <message>
            <source>The same function as |x|, and the chain rule meets ∞ times 0.</source>
            <translation>La misma función que |x|, y la regla de la cadena se topa con ∞ por 0.</translation>
        </message>
        <message>
            <source>relu, maximum, clamp and where at 0</source>
            <translation>relu, maximum, clamp y where en 0</translation>
        </message>
        <message>
            <source>Four ways to write the same corner, and not the same slope. The slope of clamp at its bound has been called a bug and may change.</source>
            <translation>Cuatro formas de escribir el mismo pico, y no la misma pendiente. La de clamp en su límite se ha llamado un fallo y puede cambiar.</translation>
        </message>
        <message>
            <source>max of equals</source>
            <translation>max de iguales</translation>
        </message>
        <message>
            <source>max() shares the gradient among equals; max(dim) gives it to the first.</source>
            <translation>max() reparte el gradiente entre iguales; max(dim) lo da al primero.</translation>
        </message>
        <message>
            <source>√x at 0</source>
            <translation>√x en 0</translation>
        </message>
        <message>
            <source>The tangent is vertical.</source>
            <translation>La tangente es vertical.</translation>
        </message>
        <message>
            <source>asin at 1</source>
            <translation>asin en 1</translation>
        </message>
        <message>
            <source>The tangent is vertical here too.</source>
            <translation>La tangente también es vertical aquí.</translation>
        </message>
        <message>
            <source>x^(1/3) at 0</source>
            <translation>x^(1/3) en 0</translation>
        </message>
        <message>
            <source>And here.</source>
            <translation>Y aquí.</translation>
        </message>
        <message>
            <source>log at 0</source>
            <translation>log en 0</translation>
        </message>
        <message>
            <source>−∞, with an infinite slope.</source>
            <translation>−∞, con pendiente infinita.</translation>
        </message>
        <message>
            <source>0·log 0</source>
            <translation>0·log 0</translation>
        </message>
        <message>
            <source>0 times −∞ is no number.</source>
            <translation>0 por −∞ no es un número.</translation>
        </message>
        <message>
            <source>xlogy(0, 0)</source>
            <translation>xlogy(0, 0)</translation>
        </message>
        <message>
            <source>Made for a value of 0; its gradient is no number all the same.</source>
            <translation>Hecha para el valor 0; aun así su gradiente no es un número.</translation>
        </message>
        <message>
            <source>log of −1</source>
            <translation>log de −1</translation>
        </message>
        <message>
            <source>The value is no number, and the gradient looks fine: 1/x knows nothing of the domain.</source>
            <translation>El valor no es un número, y el gradiente parece bueno: 1/x no sabe nada del dominio.</translation>
        </message>
        <message>
            <source>where hides a root</source>
            <translation>where esconde una raíz</translation>
        </message>
        <message>
            <source>where picks the value, but the gradient of the other branch is multiplied by 0, and 0 times NaN is NaN.</source>
            <translation>where elige el valor, pero el gradiente de la otra rama se multiplica por 0, y 0 por NaN es NaN.</translation>
        </message>
        <message>
            <source>where around sin x / x</source>
            <translation>where en torno a sin x / x</translation>
        </message>
        <message>
            <source>The same. Make the branch itself safe with a second where, or use torch.sinc.</source>
            <translation>Lo mismo. Haz segura la propia rama con un segundo where, o usa torch.sinc.</translation>
        </message>
        <message>
            <source>exp(100) in float32</source>
            <translation>exp(100) en float32</translation>
        </message>
        <message>
            <source>The largest float32 is about 3.4e38.</source>
            <translation>El mayor float32 es unos 3.4e38.</translation>
        </message>
        <message>
            <source>log(1 + exp(100))</source>
            <translation>log(1 + exp(100))</translation>
        </message>
        <message>
            <source>Infinite on the way, so the slope is ∞/∞. softplus gives 100 and 1.</source>
            <translation>Infinito por el camino, así que la pendiente es ∞/∞. softplus da 100 y 1.</translation>
        </message>
        <message>
            <source>1/(1 + exp(100))</source>
            <translation>1/(1 + exp(100))</translation>
        </message>
        <message>
            <source>The value is 0, its slope ∞/∞². torch.sigmoid does not pass through ∞.</source>
            <translation>El valor es 0, su pendiente ∞/∞². torch.sigmoid no pasa por ∞.</translation>
        </message>
        <message>
            <source>(−8)^(1/3)</source>
            <translation>(−8)^(1/3)</translation>
        </message>
        <message>
            <source>A real power of a negative number is no number, although the real root is −2.</source>
            <translation>Una potencia real de un número negativo no es un número, aunque la raíz real es −2.</translation>
        </message>
        <message>
            <source>floor, round and sign</source>
            <translation>floor, round y sign</translation>
        </message>
        <message>
            <source>Flat but for jumps: the gradient is 0 and nothing learns.</source>
            <translation>Planas salvo los saltos: el gradiente es 0 y nada aprende.</translation>
        </message>
        <message>
            <source>x // 1</source>
            <translation>x // 1</translation>
        </message>
        <message>
            <source>torch has no derivative for it, and says so only in backward.</source>
            <translation>torch no tiene derivada para ello, y solo lo dice en backward.</translation>
        </message>
        <message>
            <source>x % 1</source>
            <translation>x % 1</translation>
        </message>
        <message>
            <source>The slope is 1, as if there were no jumps.</source>
            <translation>La pendiente es 1, como si no hubiera saltos.</translation>
        </message>
        <message>
            <source>Anomaly mode</source>
            <translation>Modo de anomalías</translation>
        </message>
        <message>
            <source>Anomaly mode stops at the first step whose gradient is no number, and names it.</source>
            <translation>El modo de anomalías para en el primer paso cuyo gradiente no es un número, y lo nombra.</translation>
        </message>
    </context>
    <context>
        <name>ledger</name>
        <message>
            <source>forward</source>
            <translation>adelante</translation>
        </message>
        <message>
            <source>back</source>
            <translation>atrás</translation>
        </message>
        <message>
            <source>way</source>
            <translation>vía</translation>
        </message>
        <message>
            <source>step</source>
            <translation>paso</translation>
        </message>
        <message>
            <source>in {dtype}</source>
            <translation>en {dtype}</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>exacto</translation>
        </message>
        <message>
            <source>own error</source>
            <translation>error propio</translation>
        </message>
        <message>
            <source>inherited</source>
            <translation>heredado</translation>
        </message>
        <message>
            <source>{way} at {step} ({inherited} ulp inherited, {own} of its own)</source>
            <translation>{way} en {step} ({inherited} ulp heredados, {own} propios)</translation>
        </message>
        <message>
            <source>No step lost more than it was handed.</source>
            <translation>Ningún paso perdió más de lo que recibió.</translation>
        </message>
        <message>
            <source>Most was lost {places}.</source>
            <translation>Donde más se perdió: {places}.</translation>
        </message>
        <message>
            <source>&lt;- most is lost here</source>
            <translation>&lt;- aquí se pierde más</translation>
        </message>
    </context>
    <context>
        <name>losses</name>
        <message>
            <source>written out</source>
            <translation>escrita entera</translation>
        </message>
        <message>
            <source>with the notebooks' clamp</source>
            <translation>con el clamp de los cuadernos</translation>
        </message>
        <message>
            <source>binary_cross_entropy</source>
            <translation>binary_cross_entropy</translation>
        </message>
        <message>
            <source>with logits</source>
            <translation>con logits</translation>
        </message>
        <message>
            <source>Means over {count} rows, {dtype}; s = 0 is added to each {z}, so dL/ds is what a bias gets:</source>
            <translation>Medias de {count} filas, {dtype}; a cada {z} se suma s = 0, así que dL/ds es lo que recibe un sesgo:</translation>
        </message>
        <message>
            <source>At {z} = {zv}, {y} = {yv}, {dtype}:</source>
            <translation>En {z} = {zv}, {y} = {yv}, {dtype}:</translation>
        </message>
        <message>
            <source>cross-entropy is meant for a target from 0 to 1, and {y} is outside.</source>
            <translation>la entropía cruzada es para un objetivo de 0 a 1, y {y} está fuera.</translation>
        </message>
        <message>
            <source> and </source>
            <translation> y </translation>
        </message>
        <message>
            <source>all four can learn here, with the same dL/d{by}.</source>
            <translation>las cuatro pueden aprender aquí, con el mismo dL/d{by}.</translation>
        </message>
        <message>
            <source>all four can learn here; their dL/d{by} lie within {spread} of each other.</source>
            <translation>las cuatro pueden aprender aquí; sus dL/d{by} distan como mucho {spread}.</translation>
        </message>
        <message>
            <source>never moves, for L stands at {loss} and dL/d{by} is 0, where it is truly {exact}.</source>
            <translation>no se mueve nunca, pues L está en {loss} y dL/d{by} es 0, cuando en verdad es {exact}.</translation>
        </message>
        <message>
            <source>broken, for L = {loss} and dL/d{by} = {slope}.</source>
            <translation>rota, pues L = {loss} y dL/d{by} = {slope}.</translation>
        </message>
    </context>
    <context>
        <name>ops</name>
        <message>
            <source>a plus b</source>
            <translation>a más b</translation>
        </message>
        <message>
            <source>a minus b</source>
            <translation>a menos b</translation>
        </message>
        <message>
            <source>a times b</source>
            <translation>a por b</translation>
        </message>
        <message>
            <source>a divided by b</source>
            <translation>a dividido por b</translation>
        </message>
        <message>
            <source>a to the power b; a negative base needs a whole exponent</source>
            <translation>a elevado a b; una base negativa necesita un exponente entero</translation>
        </message>
        <message>
            <source>minus a</source>
            <translation>menos a</translation>
        </message>
        <message>
            <source>e to the power x</source>
            <translation>e elevado a x</translation>
        </message>
        <message>
            <source>natural logarithm (log and ln are the same here)</source>
            <translation>logaritmo natural (log y ln son aquí lo mismo)</translation>
        </message>
        <message>
            <source>logarithm to base 2</source>
            <translation>logaritmo de base 2</translation>
        </message>
        <message>
            <source>logarithm to base 10</source>
            <translation>logaritmo de base 10</translation>
        </message>
        <message>
            <source>log(1 + x), exact for small x</source>
            <translation>log(1 + x), exacto para x pequeño</translation>
        </message>
        <message>
            <source>exp(x) - 1, exact for small x</source>
            <translation>exp(x) - 1, exacto para x pequeño</translation>
        </message>
        <message>
            <source>square root</source>
            <translation>raíz cuadrada</translation>
        </message>
        <message>
            <source>real cube root, also of negative numbers; PyTorch has none, so it runs sign(x)*abs(x)^(1/3)</source>
            <translation>raíz cúbica real, también de números negativos; PyTorch no la tiene, así que ejecuta sign(x)*abs(x)^(1/3)</translation>
        </message>
        <message>
            <source>distance from 0</source>
            <translation>distancia a 0</translation>
        </message>
        <message>
            <source>-1, 0 or 1; flat on both sides of its jump at 0</source>
            <translation>-1, 0 o 1; plana a ambos lados de su salto en 0</translation>
        </message>
        <message>
            <source>largest whole number that is not above x; flat between its jumps</source>
            <translation>mayor entero que no supera x; plana entre sus saltos</translation>
        </message>
        <message>
            <source>smallest whole number that is not below x; flat between its jumps</source>
            <translation>menor entero que no está por debajo de x; plana entre sus saltos</translation>
        </message>
        <message>
            <source>nearest whole number, halves to the even one; flat between its jumps</source>
            <translation>entero más cercano, las mitades al par; plana entre sus saltos</translation>
        </message>
        <message>
            <source>x without what stands after the point; flat between its jumps</source>
            <translation>x sin lo que va tras el punto; plana entre sus saltos</translation>
        </message>
        <message>
            <source>what stands after the point, with the sign of x as in PyTorch; slope 1 between its jumps</source>
            <translation>lo que va tras el punto, con el signo de x como en PyTorch; pendiente 1 entre sus saltos</translation>
        </message>
        <message>
            <source>a - b*floor(a/b), with the sign of b, as PyTorch and Python's % have it</source>
            <translation>a - b*floor(a/b), con el signo de b, como en PyTorch y en el % de Python</translation>
        </message>
        <message>
            <source>a - b*trunc(a/b), with the sign of a, as in C</source>
            <translation>a - b*trunc(a/b), con el signo de a, como en C</translation>
        </message>
        <message>
            <source>0 below 0, 1 above and value at 0 (1/2 where none is given); PyTorch has no derivative of it</source>
            <translation>0 por debajo de 0, 1 por encima y value en 0 (1/2 si no se da); PyTorch no tiene su derivada</translation>
        </message>
        <message>
            <source>sine, x in radians</source>
            <translation>seno, x en radianes</translation>
        </message>
        <message>
            <source>cosine, x in radians</source>
            <translation>coseno, x en radianes</translation>
        </message>
        <message>
            <source>tangent, x in radians</source>
            <translation>tangente, x en radianes</translation>
        </message>
        <message>
            <source>angle whose sine is x</source>
            <translation>ángulo cuyo seno es x</translation>
        </message>
        <message>
            <source>angle whose cosine is x</source>
            <translation>ángulo cuyo coseno es x</translation>
        </message>
        <message>
            <source>angle whose tangent is x</source>
            <translation>ángulo cuya tangente es x</translation>
        </message>
        <message>
            <source>angle of the point (x, y); jumps on the negative x axis</source>
            <translation>ángulo del punto (x, y); salta en el eje x negativo</translation>
        </message>
        <message>
            <source>secant, 1/cos(x)</source>
            <translation>secante, 1/cos(x)</translation>
        </message>
        <message>
            <source>cosecant, 1/sin(x)</source>
            <translation>cosecante, 1/sin(x)</translation>
        </message>
        <message>
            <source>cotangent, cos(x)/sin(x)</source>
            <translation>cotangente, cos(x)/sin(x)</translation>
        </message>
        <message>
            <source>angle whose secant is x, acos(1/x)</source>
            <translation>ángulo cuya secante es x, acos(1/x)</translation>
        </message>
        <message>
            <source>angle whose cosecant is x, asin(1/x)</source>
            <translation>ángulo cuya cosecante es x, asin(1/x)</translation>
        </message>
        <message>
            <source>angle between 0 and pi whose cotangent is x, pi/2 - atan(x); some programs jump at 0 instead</source>
            <translation>ángulo entre 0 y pi cuya cotangente es x, pi/2 - atan(x); otros programas saltan en 0</translation>
        </message>
        <message>
            <source>sqrt(a^2 + b^2), without overflow on the way</source>
            <translation>sqrt(a^2 + b^2), sin desbordamiento por el camino</translation>
        </message>
        <message>
            <source>sin(pi*x)/(pi*x) and 1 at 0, as in PyTorch and NumPy; SymPy and many books leave out the pi</source>
            <translation>sin(pi*x)/(pi*x) y 1 en 0, como en PyTorch y NumPy; SymPy y muchos libros dejan fuera el pi</translation>
        </message>
        <message>
            <source>hyperbolic sine</source>
            <translation>seno hiperbólico</translation>
        </message>
        <message>
            <source>hyperbolic cosine</source>
            <translation>coseno hiperbólico</translation>
        </message>
        <message>
            <source>hyperbolic tangent, between -1 and 1</source>
            <translation>tangente hiperbólica, entre -1 y 1</translation>
        </message>
        <message>
            <source>inverse of sinh</source>
            <translation>inversa de sinh</translation>
        </message>
        <message>
            <source>inverse of cosh, for x &gt;= 1</source>
            <translation>inversa de cosh, para x &gt;= 1</translation>
        </message>
        <message>
            <source>inverse of tanh, for -1 &lt; x &lt; 1</source>
            <translation>inversa de tanh, para -1 &lt; x &lt; 1</translation>
        </message>
        <message>
            <source>error function of Gauss's integral</source>
            <translation>función error de la integral de Gauss</translation>
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
            <translation>inversa de sech, acosh(1/x)</translation>
        </message>
        <message>
            <source>inverse of csch, asinh(1/x)</source>
            <translation>inversa de csch, asinh(1/x)</translation>
        </message>
        <message>
            <source>inverse of coth, atanh(1/x)</source>
            <translation>inversa de coth, atanh(1/x)</translation>
        </message>
        <message>
            <source>1 - erf(x), exact for large x</source>
            <translation>1 - erf(x), exacto para x grande</translation>
        </message>
        <message>
            <source>inverse of erf, for -1 &lt; x &lt; 1</source>
            <translation>inversa de erf, para -1 &lt; x &lt; 1</translation>
        </message>
        <message>
            <source>log of the absolute value of the gamma function, as in PyTorch</source>
            <translation>log del valor absoluto de la función gamma, como en PyTorch</translation>
        </message>
        <message>
            <source>the gamma function, (x - 1)! for whole x &gt; 0; PyTorch has none, so it runs exp(lgamma(x)) with its sign</source>
            <translation>la función gamma, (x - 1)! para x &gt; 0 entero; PyTorch no la tiene, así que ejecuta exp(lgamma(x)) con su signo</translation>
        </message>
        <message>
            <source>slope of lgamma, also psi</source>
            <translation>pendiente de lgamma, también psi</translation>
        </message>
        <message>
            <source>n-th slope of digamma; n is a whole number, typed, and has no derivative of its own</source>
            <translation>n-ésima pendiente de digamma; n es un entero escrito y no tiene derivada propia</translation>
        </message>
        <message>
            <source>log(x/(1 - x)), inverse of sigmoid</source>
            <translation>log(x/(1 - x)), inversa de sigmoid</translation>
        </message>
        <message>
            <source>x*log(y), and 0 where x is 0</source>
            <translation>x*log(y), y 0 donde x es 0</translation>
        </message>
        <message>
            <source>2 to the power x</source>
            <translation>2 elevado a x</translation>
        </message>
        <message>
            <source>log(exp(a) + exp(b)), without overflow on the way</source>
            <translation>log(exp(a) + exp(b)), sin desbordamiento por el camino</translation>
        </message>
        <message>
            <source>1/(1 + exp(-x)), between 0 and 1</source>
            <translation>1/(1 + exp(-x)), entre 0 y 1</translation>
        </message>
        <message>
            <source>log(sigmoid(x)), stable</source>
            <translation>log(sigmoid(x)), estable</translation>
        </message>
        <message>
            <source>log(1 + exp(x)); above 20 it is x itself, as in PyTorch</source>
            <translation>log(1 + exp(x)); por encima de 20 es la propia x, como en PyTorch</translation>
        </message>
        <message>
            <source>x above 0, otherwise 0</source>
            <translation>x por encima de 0, si no 0</translation>
        </message>
        <message>
            <source>x above 0, otherwise slope*x (slope 0.01 where none is given)</source>
            <translation>x por encima de 0, si no slope*x (slope 0.01 si no se da)</translation>
        </message>
        <message>
            <source>x above 0, otherwise alpha*(exp(x) - 1) (alpha 1 where none is given)</source>
            <translation>x por encima de 0, si no alpha*(exp(x) - 1) (alpha 1 si no se da)</translation>
        </message>
        <message>
            <source>x times the normal distribution's share below x</source>
            <translation>x por la parte de la distribución normal por debajo de x</translation>
        </message>
        <message>
            <source>x*sigmoid(x), also swish</source>
            <translation>x*sigmoid(x), también swish</translation>
        </message>
        <message>
            <source>x above 0, otherwise a*x; PyTorch's own takes its a by channels, so where(x &gt; 0, x, a*x) runs</source>
            <translation>x por encima de 0, si no a*x; el de PyTorch toma su a por canales, así que se ejecuta where(x &gt; 0, x, a*x)</translation>
        </message>
        <message>
            <source>1.0507*x above 0, otherwise 1.7581*(exp(x) - 1)</source>
            <translation>1.0507*x por encima de 0, si no 1.7581*(exp(x) - 1)</translation>
        </message>
        <message>
            <source>x above 0, otherwise alpha*(exp(x/alpha) - 1) (alpha 1 where none is given); smooth at 0</source>
            <translation>x por encima de 0, si no alpha*(exp(x/alpha) - 1) (alpha 1 si no se da); suave en 0</translation>
        </message>
        <message>
            <source>x held between 0 and 6</source>
            <translation>x mantenida entre 0 y 6</translation>
        </message>
        <message>
            <source>x held between lo and hi (-1 and 1 where none are given), with slope 0 at the corners</source>
            <translation>x mantenida entre lo y hi (-1 y 1 si no se dan), con pendiente 0 en los picos</translation>
        </message>
        <message>
            <source>x/6 + 1/2 held between 0 and 1; PyTorch's own keeps the slope 1/6 in float32, so relu6(x + 3)/6 runs</source>
            <translation>x/6 + 1/2 mantenida entre 0 y 1; el de PyTorch conserva la pendiente 1/6 en float32, así que se ejecuta relu6(x + 3)/6</translation>
        </message>
        <message>
            <source>x*hardsigmoid(x)</source>
            <translation>x*hardsigmoid(x)</translation>
        </message>
        <message>
            <source>x moved towards 0 by lambd (1/2 where none is given), and 0 within it</source>
            <translation>x acercada a 0 en lambd (1/2 si no se da), y 0 dentro de él</translation>
        </message>
        <message>
            <source>x, and 0 within lambd of 0 (1/2 where none is given)</source>
            <translation>x, y 0 a menos de lambd de 0 (1/2 si no se da)</translation>
        </message>
        <message>
            <source>x*tanh(softplus(x))</source>
            <translation>x*tanh(softplus(x))</translation>
        </message>
        <message>
            <source>x/(1 + |x|), between -1 and 1</source>
            <translation>x/(1 + |x|), entre -1 y 1</translation>
        </message>
        <message>
            <source>x - tanh(x)</source>
            <translation>x - tanh(x)</translation>
        </message>
        <message>
            <source>the larger one; at a tie PyTorch gives each half</source>
            <translation>el mayor; en un empate PyTorch da la mitad a cada uno</translation>
        </message>
        <message>
            <source>the smaller one; at a tie PyTorch gives each half</source>
            <translation>el menor; en un empate PyTorch da la mitad a cada uno</translation>
        </message>
        <message>
            <source>x held between lo and hi</source>
            <translation>x mantenida entre lo y hi</translation>
        </message>
        <message>
            <source>a where the condition holds, otherwise b</source>
            <translation>a donde se cumple la condición, si no b</translation>
        </message>
        <message>
            <source>mean squared error, mean((p - y)^2)</source>
            <translation>error cuadrático medio, mean((p - y)^2)</translation>
        </message>
        <message>
            <source>mean absolute error, mean(|p - y|)</source>
            <translation>error absoluto medio, mean(|p - y|)</translation>
        </message>
        <message>
            <source>binary cross-entropy as textbooks write it; its PyTorch form clamps p to 1e-8 .. 1 - 1e-8 first</source>
            <translation>entropía cruzada binaria como la escriben los libros; su forma de PyTorch acota antes p a 1e-8 .. 1 - 1e-8</translation>
        </message>
        <message>
            <source>binary cross-entropy; PyTorch's own holds each logarithm at -100, and p*(1 - p) at 1e-12 coming back</source>
            <translation>entropía cruzada binaria; la de PyTorch mantiene cada logaritmo en -100, y al volver p*(1 - p) en 1e-12</translation>
        </message>
        <message>
            <source>binary cross-entropy of sigmoid(z), computed from z without rounding p first</source>
            <translation>entropía cruzada binaria de sigmoid(z), calculada desde z sin redondear antes p</translation>
        </message>
        <message>
            <source>max(0, 1 - y*p) for a label y of -1 or 1</source>
            <translation>max(0, 1 - y*p) para una etiqueta y de -1 o 1</translation>
        </message>
        <message>
            <source>half the square within 1 of the target, straight beyond (delta = 1)</source>
            <translation>medio cuadrado a menos de 1 del objetivo, recta más allá (delta = 1)</translation>
        </message>
        <message>
            <source>sum of the elements</source>
            <translation>suma de los elementos</translation>
        </message>
        <message>
            <source>mean of the elements</source>
            <translation>media de los elementos</translation>
        </message>
        <message>
            <source>sum of a*b, element by element</source>
            <translation>suma de a*b, elemento a elemento</translation>
        </message>
        <message>
            <source>length: sqrt(sum(x^2))</source>
            <translation>longitud: sqrt(sum(x^2))</translation>
        </message>
        <message>
            <source>largest element; at a tie PyTorch shares the gradient</source>
            <translation>elemento mayor; en un empate PyTorch reparte el gradiente</translation>
        </message>
        <message>
            <source>smallest element; at a tie PyTorch shares the gradient</source>
            <translation>elemento menor; en un empate PyTorch reparte el gradiente</translation>
        </message>
        <message>
            <source>number of elements</source>
            <translation>número de elementos</translation>
        </message>
        <message>
            <source>product of the elements</source>
            <translation>producto de los elementos</translation>
        </message>
        <message>
            <source>sum((x - mean(x))^2)/(n - 1), unbiased as in PyTorch; NumPy divides by n</source>
            <translation>sum((x - mean(x))^2)/(n - 1), insesgada como en PyTorch; NumPy divide por n</translation>
        </message>
        <message>
            <source>sqrt(var(x)), unbiased as in PyTorch; NumPy divides by n</source>
            <translation>sqrt(var(x)), insesgada como en PyTorch; NumPy divide por n</translation>
        </message>
        <message>
            <source>log(sum(exp(x))), without overflow on the way</source>
            <translation>log(sum(exp(x))), sin desbordamiento por el camino</translation>
        </message>
        <message>
            <source>exp(x)/sum(exp(x)), shares that sum to 1</source>
            <translation>exp(x)/sum(exp(x)), partes que suman 1</translation>
        </message>
        <message>
            <source>log(softmax(x)), without rounding the shares first</source>
            <translation>log(softmax(x)), sin redondear antes las partes</translation>
        </message>
        <message>
            <source>sums of the first 1, 2, 3, ... elements</source>
            <translation>sumas de los primeros 1, 2, 3, ... elementos</translation>
        </message>
        <message>
            <source>products of the first 1, 2, 3, ... elements</source>
            <translation>productos de los primeros 1, 2, 3, ... elementos</translation>
        </message>
        <message>
            <source>the elements in reverse order</source>
            <translation>los elementos en orden inverso</translation>
        </message>
        <message>
            <source>matrix times vector</source>
            <translation>matriz por vector</translation>
        </message>
        <message>
            <source>vector times matrix</source>
            <translation>vector por matriz</translation>
        </message>
        <message>
            <source>A @ B: rows of A times columns of B; also A @ x for a vector x</source>
            <translation>A @ B: filas de A por columnas de B; también A @ x para un vector x</translation>
        </message>
        <message>
            <source>every a times every b, as a matrix</source>
            <translation>cada a por cada b, como matriz</translation>
        </message>
        <message>
            <source>rows become columns; a vector stays as it is</source>
            <translation>las filas pasan a columnas; un vector queda como está</translation>
        </message>
        <message>
            <source>sum of the diagonal of a square matrix</source>
            <translation>suma de la diagonal de una matriz cuadrada</translation>
        </message>
        <message>
            <source>determinant of a square matrix of at most 5 rows</source>
            <translation>determinante de una matriz cuadrada de 5 filas como mucho</translation>
        </message>
        <message>
            <source>inverse of a square matrix of at most 3 rows</source>
            <translation>inversa de una matriz cuadrada de 3 filas como mucho</translation>
        </message>
        <message>
            <source>the rows of a matrix end to end, as a vector</source>
            <translation>las filas de una matriz una tras otra, como vector</translation>
        </message>
        <message>
            <source>a matrix of one row or column as a vector</source>
            <translation>una matriz de una fila o columna como vector</translation>
        </message>
        <message>
            <source>a vector as a matrix of one row (dim=0) or column (dim=1)</source>
            <translation>un vector como matriz de una fila (dim=0) o columna (dim=1)</translation>
        </message>
        <message>
            <source>the same numbers in rows of another length; row by row, as in PyTorch</source>
            <translation>los mismos números en filas de otra longitud; fila por fila, como en PyTorch</translation>
        </message>
        <message>
            <source>a vector as the diagonal of a matrix, or the diagonal of a matrix as a vector</source>
            <translation>un vector como diagonal de una matriz, o la diagonal de una matriz como vector</translation>
        </message>
        <message>
            <source>cross product of two vectors of 3</source>
            <translation>producto vectorial de dos vectores de 3</translation>
        </message>
        <message>
            <source>a is below b</source>
            <translation>a es menor que b</translation>
        </message>
        <message>
            <source>a is at most b</source>
            <translation>a es como mucho b</translation>
        </message>
        <message>
            <source>a is above b</source>
            <translation>a es mayor que b</translation>
        </message>
        <message>
            <source>a is at least b</source>
            <translation>a es al menos b</translation>
        </message>
        <message>
            <source>a equals b</source>
            <translation>a es igual a b</translation>
        </message>
        <message>
            <source>a differs from b</source>
            <translation>a es distinto de b</translation>
        </message>
        <message>
            <source>both hold</source>
            <translation>se cumplen los dos</translation>
        </message>
        <message>
            <source>one holds</source>
            <translation>se cumple uno</translation>
        </message>
        <message>
            <source>does not hold</source>
            <translation>no se cumple</translation>
        </message>
    </context>
    <context>
        <name>stretches</name>
        <message>
            <source>{step} is {value} in {dtype} {where}</source>
            <translation>{step} es {value} en {dtype} {where}</translation>
        </message>
        <message>
            <source>{step} is clamped {where}: its gradient is 0</source>
            <translation>{step} está acotado {where}: su gradiente es 0</translation>
        </message>
        <message>
            <source>{step} is outside its domain {where}</source>
            <translation>{step} está fuera de su dominio {where}</translation>
        </message>
        <message>
            <source>{step} breaks down {where}</source>
            <translation>{step} se rompe {where}</translation>
        </message>
        <message>
            <source>at every {name} of this range</source>
            <translation>en todo {name} de este rango</translation>
        </message>
        <message>
            <source>at {name} = {low}</source>
            <translation>en {name} = {low}</translation>
        </message>
        <message>
            <source>from {name} = {low}</source>
            <translation>desde {name} = {low}</translation>
        </message>
        <message>
            <source>up to {name} = {high}</source>
            <translation>hasta {name} = {high}</translation>
        </message>
        <message>
            <source>from {name} = {low} to {high}</source>
            <translation>de {name} = {low} a {high}</translation>
        </message>
    </context>
    <context>
        <name>surface</name>
        <message>
            <source>chain rule</source>
            <translation>regla de la cadena</translation>
        </message>
        <message>
            <source>{of} is {value} at {place}.</source>
            <translation>{of} es {value} en {place}.</translation>
        </message>
        <message>
            <source>The columns differ on {names} here: {each}.</source>
            <translation>Las columnas difieren aquí en {names}: {each}.</translation>
        </message>
        <message>
            <source>Uphill (dashed arrow): {slopes}.</source>
            <translation>Cuesta arriba (flecha discontinua): {slopes}.</translation>
        </message>
        <message>
            <source>{column}'s gradient is no number here, so one step makes {names} nan or infinite.</source>
            <translation>El gradiente según {column} no es aquí un número, así que un paso deja {names} en nan o infinito.</translation>
        </message>
        <message>
            <source> and </source>
            <translation> y </translation>
        </message>
        <message>
            <source>{column}'s gradient is 0 here, so a step stays where it is.</source>
            <translation>El gradiente según {column} es aquí 0, así que un paso se queda donde está.</translation>
        </message>
        <message>
            <source>One step at rate {rate} (solid arrow) leads to {place}{beyond}, where {of} is {value}.</source>
            <translation>Un paso con tasa {rate} (flecha continua) lleva a {place}{beyond}, donde {of} es {value}.</translation>
        </message>
        <message>
            <source>, outside of this picture</source>
            <translation>, fuera de este dibujo</translation>
        </message>
        <message>
            <source>{of} has no finite number anywhere in these ranges.</source>
            <translation>{of} no tiene ningún número finito en estos rangos.</translation>
        </message>
        <message>
            <source>{of} is {value} everywhere in these ranges: {names} change nothing.</source>
            <translation>{of} es {value} en todos estos rangos: {names} no cambian nada.</translation>
        </message>
        <message>
            <source>Lowest of the points drawn: {value} at {place}; highest {high}.</source>
            <translation>El más bajo de los puntos dibujados: {value} en {place}; el más alto {high}.</translation>
        </message>
        <message>
            <source>Hatched: {of} is {what} on {share} % of the plane.</source>
            <translation>Rayado: {of} es {what} en el {share} % del plano.</translation>
        </message>
    </context>
    <context>
        <name>tape</name>
        <message>
            <source>Forward: {said} = {value}</source>
            <translation>Adelante: {said} = {value}</translation>
        </message>
        <message>
            <source>Backward: {name}.grad = {number}</source>
            <translation>Atrás: {name}.grad = {number}</translation>
        </message>
        <message>
            <source>Backward: {name} hands on to {handed}</source>
            <translation>Atrás: {name} entrega {handed}</translation>
        </message>
        <message>
            <source>{n} routes to {wrt}, sum {value}</source>
            <translation>{n} rutas hasta {wrt}, suma {value}</translation>
        </message>
        <message>
            <source>one route to {wrt}: {value}</source>
            <translation>una ruta hasta {wrt}: {value}</translation>
        </message>
        <message>
            <source>{words}; the {n} largest are drawn</source>
            <translation>{words}; se dibujan las {n} mayores</translation>
        </message>
        <message>
            <source>input</source>
            <translation>entrada</translation>
        </message>
        <message>
            <source>no gradient comes here</source>
            <translation>aquí no llega gradiente</translation>
        </message>
        <message>
            <source>not tracked</source>
            <translation>sin seguimiento</translation>
        </message>
        <message>
            <source>by {name}</source>
            <translation>por {name}</translation>
        </message>
        <message>
            <source>+ {n} more uses</source>
            <translation>+ {n} usos más</translation>
        </message>
        <message>
            <source>{n} steps</source>
            <translation>{n} pasos</translation>
        </message>
        <message>
            <source>{n} saved, freed</source>
            <translation>{n} guardados, liberados</translation>
        </message>
        <message>
            <source>{n} saved</source>
            <translation>{n} guardados</translation>
        </message>
        <message>
            <source>gradient {number}</source>
            <translation>gradiente {number}</translation>
        </message>
        <message>
            <source>{words}; PyTorch: {number}</source>
            <translation>{words}; PyTorch: {number}</translation>
        </message>
        <message>
            <source>freed</source>
            <translation>liberado</translation>
        </message>
        <message>
            <source>changed in place</source>
            <translation>cambiado en el sitio</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>conservado</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>guardado</translation>
        </message>
        <message>
            <source>a Python number</source>
            <translation>un número de Python</translation>
        </message>
    </context>
    <context>
        <name>verdict</name>
        <message>
            <source>They agree</source>
            <translation>Coinciden</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>Redondeo</translation>
        </message>
        <message>
            <source>Cancellation</source>
            <translation>Cancelación</translation>
        </message>
        <message>
            <source>Saturated</source>
            <translation>Saturado</translation>
        </message>
        <message>
            <source>At a kink</source>
            <translation>En un pico</translation>
        </message>
        <message>
            <source>Clamped</source>
            <translation>Acotado</translation>
        </message>
        <message>
            <source>Masked</source>
            <translation>Enmascarado</translation>
        </message>
        <message>
            <source>Overflow</source>
            <translation>Desbordamiento</translation>
        </message>
        <message>
            <source>Outside the domain</source>
            <translation>Fuera del dominio</translation>
        </message>
        <message>
            <source>They differ</source>
            <translation>Difieren</translation>
        </message>
        <message>
            <source>Not tracked</source>
            <translation>Sin seguimiento</translation>
        </message>
        <message>
            <source>Not complete yet</source>
            <translation>Aún incompleto</translation>
        </message>
        <message>
            <source>No verdict</source>
            <translation>Sin veredicto</translation>
        </message>
        <message>
            <source>1 digit</source>
            <translation>1 cifra</translation>
        </message>
        <message>
            <source>{n} digits</source>
            <translation>{n} cifras</translation>
        </message>
        <message>
            <source>to 1 digit</source>
            <translation>hasta 1 cifra</translation>
        </message>
        <message>
            <source>to {n} digits</source>
            <translation>hasta {n} cifras</translation>
        </message>
        <message>
            <source>1 digit right</source>
            <translation>1 cifra correcta</translation>
        </message>
        <message>
            <source>{n} digits right</source>
            <translation>{n} cifras correctas</translation>
        </message>
    </context>
</TS>
