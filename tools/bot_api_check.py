#!/usr/bin/env python3
"""Holds recorded Bot API calls against the published Bot API 10.1 (data/bot-api-10.1.json).

Origin of the data: github.com/PaulSonOfLars/telegram-bot-api-spec (MIT), reduced to names, types and what is required.

Reads one JSON object a line on stdin, {"method": "sendMessage", "params": {...}}, as a fake Bot API server saw
them (form fields that hold JSON may be strings). Prints each violation with its line number; the last line is
`calls=N violations=N`. Exit status 1 when there is a violation, else 0.
"""
import json
import pathlib
import sys

SPEC = json.loads((pathlib.Path(__file__).resolve().parent / "data/bot-api-10.1.json").read_text())
METHODS = {name.lower(): (name, m["fields"]) for name, m in SPEC["methods"].items()}
TEXT_MAX = {"text": 4096, "caption": 1024}
CALLBACK_TEXT_MAX, CALLBACK_DATA_MAX, COMMANDS_MAX = 200, 64, 100


def utf16(text):
    return len(text.encode("utf-16-le")) // 2


def parsed(value):
    """A form field that carries JSON comes as a string."""
    if isinstance(value, str) and value[:1] in "[{":
        try:
            return json.loads(value)
        except ValueError:
            pass
    return value


def fits(value, kinds):
    for kind in kinds:
        if kind.startswith("Array of"):
            if isinstance(value, list) and all(fits(v, [kind.removeprefix("Array of ").strip()]) for v in value):
                return True
        elif kind == "Integer":
            if isinstance(value, int) and not isinstance(value, bool) or isinstance(value, str) and value.lstrip("-").isdigit():
                return True
        elif kind == "Float":
            if isinstance(value, (int, float)) or isinstance(value, str):
                return True
        elif kind in ("Boolean", "True"):
            if isinstance(value, bool) or value in ("true", "false"):
                return True
        elif kind in ("String", "InputFile"):
            if isinstance(value, str) or kind == "InputFile":
                return True
        elif isinstance(value, dict) and not object_faults(value, kind):
            return True
    return False


def object_faults(value, kind):
    spec = SPEC["types"].get(kind)
    if spec is None:
        return []
    if spec["subtypes"]:
        return [] if any(not object_faults(value, s) for s in spec["subtypes"]) else [f"fits no {kind}"]
    faults = [f"{kind}.{n} is unknown" for n in value if n not in spec["fields"]]
    faults += [f"{kind}.{n} is missing" for n, f in spec["fields"].items() if f["required"] and n not in value]
    faults += [f"{kind}.{n} has the wrong type" for n, v in value.items()
               if n in spec["fields"] and not fits(parsed(v), spec["fields"][n]["types"])]
    return faults


def buttons(markup):
    for row in markup.get("inline_keyboard", []):
        yield from row


def call_faults(method, params):
    if method.lower() not in METHODS:
        return [f"no method {method}"]
    name, fields = METHODS[method.lower()]
    params = {k: parsed(v) if k not in ("text", "caption") else v for k, v in params.items() if v is not None}
    faults = [f"{name}: {n} is unknown" for n in params if n not in fields and not n.startswith("attach")]
    faults += [f"{name}: {n} is missing" for n, f in fields.items() if f["required"] and n not in params]
    faults += [f"{name}: {n} has the wrong type" for n, v in params.items() if n in fields and not fits(v, fields[n]["types"])]
    for n, most in TEXT_MAX.items():
        if n in params and name != "answerCallbackQuery" and utf16(str(params[n])) > most:
            faults.append(f"{name}: {n} is longer than {most}")
    if name == "sendMessage" and not str(params.get("text", "")).strip():
        faults.append("sendMessage: text is empty")
    if name == "answerCallbackQuery" and utf16(str(params.get("text", ""))) > CALLBACK_TEXT_MAX:
        faults.append(f"answerCallbackQuery: text is longer than {CALLBACK_TEXT_MAX}")
    if name == "setMyCommands" and len(params.get("commands", [])) > COMMANDS_MAX:
        faults.append(f"setMyCommands: more than {COMMANDS_MAX} commands")
    if isinstance(params.get("reply_markup"), dict):
        for b in buttons(params["reply_markup"]):
            if len(b.get("callback_data", "x").encode()) not in range(1, CALLBACK_DATA_MAX + 1):
                faults.append(f"{name}: callback_data is not 1-{CALLBACK_DATA_MAX} bytes")
            if len(b) < 2:
                faults.append(f"{name}: a button without an action")
    return faults


def main():
    calls = bad = 0
    for number, line in enumerate(sys.stdin, 1):
        if not line.strip():
            continue
        calls += 1
        call = json.loads(line)
        for fault in call_faults(call["method"], call.get("params") or {}):
            bad += 1
            print(f"line {number}: {fault}")
    print(f"calls={calls} violations={bad}")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
