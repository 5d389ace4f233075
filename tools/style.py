#!/usr/bin/env python3
"""Measures a Rust source tree: file and function sizes, comments, tests, purity, module cycles.

Use: style.py SRC...   (one line per folder; compare a tree with itself over time, or with another)
"""
import os, re, statistics, sys

TEST_PATH = re.compile(r"(^|/)(tests?|testing|test_utils|benches|examples)(/|$)|(^|/)(tests?|test_\w+|\w+_tests?|proptest)\.rs$")
INLINE_MOD = re.compile(r"\s*(pub(\(\w+\))? )?mod \w+ ?\{")
PUB = re.compile(r"^\s*pub (?:async |const |unsafe )*(fn|struct|enum|trait|type|const|static) ")
FN = re.compile(r"^(\s*)(?:pub(?:\([^)]*\))? )?(?:default |const |async |unsafe )*fn \w+")

def split(lines):
    """Production lines of a file, and how many test lines follow them."""
    for i, line in enumerate(lines):
        if line.startswith("#[cfg(") and "test" in line and any(INLINE_MOD.match(x) for x in lines[i + 1:i + 4]):
            return lines[:i], len(lines) - i
    return lines, 0

def kinds(lines):
    n, block = {"doc": 0, "note": 0, "code": 0}, None
    for line in map(str.strip, lines):
        if block:
            n[block] += 1; block = None if "*/" in line else block
        elif line.startswith(("/*!", "/**")): n["doc"] += 1; block = None if "*/" in line else "doc"
        elif line.startswith("/*"): n["note"] += 1; block = None if "*/" in line else "note"
        elif line.startswith(("///", "//!")): n["doc"] += 1
        elif line.startswith("//"): n["note"] += 1
        elif line: n["code"] += 1
    return n

def functions(lines):
    for i, line in enumerate(lines):
        m = FN.match(line)
        if m and not line.rstrip().endswith((";", "}")):
            end = next((j for j in range(i + 1, len(lines)) if lines[j].startswith(m[1] + "}") or (lines[j].rstrip().endswith(";") and len(lines[j]) - len(lines[j].lstrip()) == len(m[1]))), None)
            if end and lines[end].startswith(m[1] + "}"): yield end - i + 1
        elif m and line.rstrip().endswith("}"): yield 1

def documented(lines):
    for i, line in enumerate(lines):
        if PUB.match(line):
            j = i - 1
            while j >= 0 and lines[j].strip().endswith("]") and not lines[j].strip().startswith("//"): j -= 1
            yield j >= 0 and lines[j].strip().startswith("///")

def heads(body):
    depth, name, out = 0, "", []
    for c in body + ",":
        if c == "," and depth == 0: out.append(re.match(r"\s*(\w*)", name)[1]); name = ""
        else: name += c; depth += (c == "{") - (c == "}")
        if depth < 0: break
    return out

def cycles(src, text):
    """Top-level modules of one crate that sit on an import cycle; re-exports at the root are followed."""
    mods = {m for m in text if m not in ("lib", "main", "bin")}
    alias = {n: m for m, names in re.findall(r"use (?:crate::|self::)?(\w+)::([^;]+);", text.get("lib", "") + text.get("main", "")) if m in mods for n in re.findall(r"[A-Za-z_]\w*", names)}
    edge = {m: set() for m in mods}
    for m in mods:
        for found in re.finditer(r"\bcrate::(?:(\w+)|\{)", text[m]):
            for n in [found[1]] if found[1] else heads(text[m][found.end():]):
                target = n if n in mods else alias.get(n)
                if target and target != m: edge[m].add(target)
    def reach(a):
        seen, todo = set(), list(edge[a])
        while todo:
            b = todo.pop()
            if b not in seen: seen.add(b); todo += edge[b]
        return seen
    return len(mods), sum(m in reach(m) for m in mods)

for src in sys.argv[1:]:
    size, fns, docs, test, head, text = [], [], [], 0, 0, {}
    n = {"doc": 0, "note": 0, "code": 0}
    for root, dirs, files in os.walk(src):
        dirs[:] = [d for d in dirs if d not in ("target", ".git")]
        for f in (f for f in files if f.endswith(".rs")):
            rel = os.path.relpath(os.path.join(root, f), src)
            lines = open(os.path.join(root, f), errors="replace").read().splitlines()
            if TEST_PATH.search(rel): test += len(lines); continue
            prod, cut = split(lines); test += cut; size.append((len(prod), rel))
            head += any(l.strip().startswith(("//!", "/*!", "#![doc")) for l in prod[:30])
            for k, v in kinds(prod).items(): n[k] += v
            fns += functions(prod); docs += documented(prod)
            top = rel.split("/")[0].removesuffix(".rs")
            text[top] = text.get(top, "") + re.sub(r"//.*", "", "\n".join(prod)) + "\n"
    lens, fns, total, all_text = sorted(s for s, _ in size), sorted(fns), sum(n.values()), "".join(text.values())
    at = lambda xs, q: xs[min(len(xs) - 1, int(len(xs) * q))] if xs else 0
    mods, bad = cycles(src, text)
    print(f"{src}: files {len(lens)} lines {sum(lens)} median {statistics.median(lens):.0f} p90 {at(lens,.9)} max {max(size)[0]} ({max(size)[1]}) | // {100*n['note']/total:.1f}% /// {100*n['doc']/total:.1f}% heads {100*head/len(lens):.0f}% pub documented {100*sum(docs)/max(1,len(docs)):.0f}% of {len(docs)}"
          f" | fn {len(fns)} median {at(fns,.5)} p90 {at(fns,.9)} >70: {100*sum(x>70 for x in fns)/max(1,len(fns)):.1f}% max {at(fns,1)} | tests {100*test/(test+sum(lens)):.0f}% of lines"
          f" | async fn {len(re.findall(r'async fn', all_text))} clock {len(re.findall(r'(?:Utc|Local|Instant|SystemTime)::now', all_text))} unwrap {len(re.findall(r'[.]unwrap[(][)]', all_text))} | modules {mods} in cycle {bad}")
