"""One computing process as the window sees it: started, talked to in frames, killed, never waited for."""

from __future__ import annotations

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Qt, Signal

from triptych import wire
from triptych.messages import Ask, Asked, Question

LAST_WORDS = 8192
GOODBYE_MS = 1000


class ComputingProcess(QObject):
    """Lives from ``start`` until it ends or is killed; a killed one tells nothing any more."""

    replied = Signal(object)  # Reply
    ended = Signal(str)  # what it wrote last on standard error

    def __init__(self, role: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        program, arguments, environment = wire.worker_command(role)
        self._unpacker = wire.replies()
        self._words = b""
        self._program = ""
        self._process = QProcess(self)
        self._process.setProgram(program)
        self._process.setArguments(arguments)
        self._process.setProcessEnvironment(_as_qt(environment))
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.readyReadStandardError.connect(self._overhear)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._fail, Qt.ConnectionType.QueuedConnection)

    @property
    def pid(self) -> int:
        """The operating system's number of the process, 0 when it does not run."""
        return int(self._process.processId())

    def start(self) -> None:
        """Start it; what is sent before it runs waits in its pipe."""
        self._process.start()

    def send(self, question: Asked) -> None:
        """Hand it a question: another point at once, another text once the editor has been painted."""
        self._process.write(wire.pack(Ask(question)))
        text = question.program if isinstance(question, Question) else self._program
        is_text, self._program = text != self._program, text
        if not is_text and self._process.state() == QProcess.ProcessState.Running:
            self._process.waitForBytesWritten(0)  # else it goes out only after the next paint

    def kill(self) -> None:
        """End it at once and forget it; it is reaped by the event loop."""
        self.blockSignals(True)
        self._process.kill()

    def close(self) -> None:
        """End it at once, and wait a moment so that nothing stays behind."""
        self.kill()
        self._process.waitForFinished(GOODBYE_MS)

    def _read(self) -> None:
        if self.signalsBlocked():
            return
        try:
            replies = self._unpacker.feed(bytes(self._process.readAllStandardOutput().data()))
        except wire.BrokenChannelError as error:
            self._words += f"\nThe channel broke: {error}".encode()
            self._process.kill()
            return
        for reply in replies:
            self.replied.emit(reply)

    def _overhear(self) -> None:
        said = bytes(self._process.readAllStandardError().data())
        self._words = (self._words + said)[-LAST_WORDS:]

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # the one error that no ``finished`` follows
            self._words += self._process.errorString().encode()
            self._finish()

    def _finish(self) -> None:
        self._overhear()
        self.ended.emit(self._words.decode(errors="replace"))
        self.deleteLater()


def _as_qt(environment: dict[str, str]) -> QProcessEnvironment:
    whole = QProcessEnvironment()
    for name, value in environment.items():
        whole.insert(name, value)
    return whole
