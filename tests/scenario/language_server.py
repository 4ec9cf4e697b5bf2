"""A small client of the YAML language server that editors use: JSON-RPC over its standard streams."""

import json
import subprocess
import threading
from pathlib import Path
from queue import Empty, Queue
from typing import Any, Self

PATIENCE = 60.0


class LanguageServer:
    """The real server, with a schema for every YAML file where one is named; ``with`` ends it."""

    def __init__(self, program: str, schema: Path | None = None) -> None:
        self._process = subprocess.Popen([program, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._inbox: Queue[dict[str, Any]] = Queue()
        self._number = 0
        schemas = {} if schema is None else {schema.as_uri(): ["*.yaml"]}
        self._settings = {"yaml": {"schemas": schemas, "schemaStore": {"enable": False}}}
        threading.Thread(target=self._listen, daemon=True).start()
        wishes = {"textDocument": {"completion": {"completionItem": {"documentationFormat": ["markdown"]}}}}
        self.ask("initialize", {"processId": None, "rootUri": None, "capabilities": wishes})
        self.tell("initialized", {})
        self.tell("workspace/didChangeConfiguration", {"settings": self._settings})

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()

    def open(self, file: Path, text: str) -> list[dict[str, Any]]:
        """Open a file and return what the server finds wrong with it."""
        document = {"uri": file.as_uri(), "languageId": "yaml", "version": 1, "text": text}
        self.tell("textDocument/didOpen", {"textDocument": document})
        while True:
            told = self._next()
            if told.get("method") == "textDocument/publishDiagnostics" and told["params"]["uri"] == file.as_uri():
                return list(told["params"]["diagnostics"])

    def at(self, what: str, file: Path, line: int, column: int) -> Any:
        """Ask for completion or hover at a place, counted from 0."""
        place = {"textDocument": {"uri": file.as_uri()}, "position": {"line": line, "character": column}}
        return self.ask(f"textDocument/{what}", place)

    def ask(self, method: str, params: dict[str, Any]) -> Any:
        """Send a request and return its answer."""
        self._number += 1
        self._send({"id": self._number, "method": method, "params": params})
        while True:
            told = self._next()
            if told.get("id") == self._number and "method" not in told:
                return told["result"]

    def tell(self, method: str, params: dict[str, Any]) -> None:
        """Send a notification, which has no answer."""
        self._send({"method": method, "params": params})

    def _next(self) -> dict[str, Any]:
        """Return the next message that is not a request of the server's; those are answered at once."""
        while True:
            try:
                told = self._inbox.get(timeout=PATIENCE)
            except Empty:
                raise TimeoutError("the language server does not answer") from None
            if "id" not in told or "method" not in told:
                return told
            items = told["params"].get("items", ()) if told["method"] == "workspace/configuration" else ()
            self._send({"id": told["id"], "result": [self._settings.get(item["section"]) for item in items] or None})

    def _send(self, message: dict[str, Any]) -> None:
        data = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(data), data))
        self._process.stdin.flush()

    def _listen(self) -> None:
        stream = self._process.stdout
        assert stream is not None
        while line := stream.readline():
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
                while stream.readline().strip():
                    pass
                self._inbox.put(json.loads(stream.read(length)))
