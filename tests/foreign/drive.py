#!/usr/bin/env python3
"""Plays one scene with each foreign bot against a fresh practice server, and checks what the person sees.

`drive.py <server program> <name>=<command> ...`: each command gets the server's address and the token as arguments.
Prints `foreign clients: N passed`; exit status 1 when a bot does not hold its part or a call breaks the published API.
"""

import base64
import json
import pathlib
import shlex
import subprocess
import sys
import time
import urllib.request
import uuid

TOKEN = "1234567890:practice"
STEP_SECONDS = 25
CHECK = pathlib.Path(__file__).resolve().parents[2] / "tools/bot_api_check.py"
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


class Person:
    """Somebody with a phone: acts and looks over the server's people side."""

    def __init__(self, address, key):
        self.address, self.key, self.seen = address, key, 0

    def ask(self, path, body=None, method=None, kind="application/json"):
        data = json.dumps(body).encode() if isinstance(body, dict) else body
        request = urllib.request.Request(self.address + path, data=data, method=method, headers={"content-type": kind})
        with urllib.request.urlopen(request, timeout=STEP_SECONDS) as answer:
            return answer.read()

    def do(self, path, body=None, method="POST"):
        return json.loads(self.ask(f"/practice/people/{self.key}/{path}", body or {}, method))

    def upload(self, kind, files, **fields):
        mark = uuid.uuid4().hex
        parts = [f'name="{n}"\r\n\r\n{v}'.encode() for n, v in {"kind": kind, **fields}.items()]
        head = 'name="file"; filename="{}"\r\nContent-Type: {}\r\n\r\n'
        parts += [head.format(name, mime).encode() + content for name, mime, content in files]
        form = b"".join(f"--{mark}\r\nContent-Disposition: form-data; ".encode() + p + b"\r\n" for p in parts)
        path = f"/practice/people/{self.key}/messages"
        self.ask(path, form + f"--{mark}--\r\n".encode(), kind=f"multipart/form-data; boundary={mark}")

    def unseen(self):
        messages = self.do("chat", method="GET")["messages"]
        return [m for m in messages if not m["outgoing"] and m["message_id"] > self.seen]

    def expect(self, text):
        """Waits for the bot's next message, which must have this text or caption."""
        message = self.wait(lambda unseen: unseen[:1], repr(text))[0]
        said = message.get("text") or message.get("caption")
        assert said == text, f"the bot said {said!r} instead of {text!r}"
        return message

    def expect_album(self, names):
        album = self.wait(lambda unseen: unseen if len(unseen) == len(names) else [], f"the album {names}")
        assert [m["document"]["file_name"] for m in album] == names and len({m["media_group_id"] for m in album}) == 1

    def wait(self, pick, what):
        until = time.monotonic() + STEP_SECONDS
        while time.monotonic() < until:
            if found := pick(self.unseen()):
                self.seen = found[-1]["message_id"]
                return found
            time.sleep(0.1)
        raise AssertionError(f"the bot never sent {what}")


def scene(person):
    person.do("start", {"payload": "uitnodiging"})
    choice = person.expect("Kies")
    button = choice["reply_markup"]["inline_keyboard"][0][0]
    answer = person.do("press", {"message_id": choice["message_id"], "data": button["callback_data"]})["answer"]
    assert answer == {"text": "Gekozen: ja", "show_alert": False}, answer
    shown = {m["message_id"]: m for m in person.do("chat", method="GET")["messages"]}
    assert shown[choice["message_id"]]["text"] == "Gekozen" and shown[1]["reactions"], shown
    person.upload("document", [("brief.txt", "text/plain", b"abc")], caption="Mijn brief")
    back = person.expect("Terug")
    assert person.ask(back["document"]["file_url"]) == b"cba"
    person.expect_album(["een.txt", "twee.txt"])
    for path in ("contact", "location", "sticker", "poll"):
        person.do(path)
        person.expect("Gezien")
    person.do("forward", {"from": "Buurman", "text": "Hoor eens https://voorbeeld.nl"})
    person.expect("Gezien")
    person.upload("photo", [("a.png", "image/png", PIXEL), ("b.png", "image/png", PIXEL)])
    person.expect("Gezien")
    person.expect("Gezien")
    person.upload("voice", [("v.oga", "audio/ogg", b"OggS")], duration=3)
    person.expect("Gezien")
    written = person.do("messages", {"text": "fout", "reply_to": back["message_id"]})["messages"][0]
    person.expect("Gezien")
    person.do(f"messages/{written['message_id']}", {"text": "goed"}, "PUT")
    person.expect("Gewijzigd: goed")
    person.do("block")
    person.do("unblock")
    person.expect("Terug van weggeweest")


def play(server_program, name, command):
    server = subprocess.Popen([server_program, "0"], stdout=subprocess.PIPE, text=True)
    address = server.stdout.readline().split()[-1].rstrip("/")
    bot = subprocess.Popen([*shlex.split(command), address, TOKEN])
    person = Person(address, "client")
    try:
        scene(person)
        check = subprocess.run([sys.executable, CHECK], input=person.ask("/practice/calls"), capture_output=True)
        print(f"{name}: {check.stdout.decode().strip()}")
        return check.returncode == 0 and bot.poll() is None
    except (AssertionError, OSError, LookupError, ValueError) as failure:
        print(f"{name}: {failure!r}")
        return False
    finally:
        for process in (bot, server):
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


def main():
    server_program, *bots = sys.argv[1:]
    outcomes = [play(server_program, *bot.split("=", 1)) for bot in bots]
    print(f"foreign clients: {sum(outcomes)} passed")
    sys.exit(0 if all(outcomes) else 1)


if __name__ == "__main__":
    main()
