"""Scores Dutch client-facing text (.ftl or .txt) for plain language. README.md says what the numbers mean.

.ftl: every message and attribute is scored; select variants are expanded, placeables become a short neutral word.
.txt: one message per line; a literal \\n inside a line is a line break on the client's screen.
Taken over from the team's shared tools.
"""
import argparse
import functools
import html
import itertools
import math
import re
import sys
from collections import Counter
from pathlib import Path

from fluent.syntax import FluentParser, ast
from spylls.hunspell import Dictionary
from wordfreq import zipf_frequency

NEUTRAL = "Dit"  # for a placeable, link, mail address or bot command; with a capital, like the names it replaces
RARE_BELOW, LONG_FROM, LABEL_BELOW, HARD_BELOW, HARD_FROM, MAX_VARIANTS = 3.0, 15, 5, 60, 10, 64
LETTER = "[A-Za-zÀ-ÖØ-öø-ɏ]"
WORD = re.compile(rf"{LETTER}+(?:['’.-]{LETTER}+)*")
LINK = re.compile(r"(?:https?://|www\.)\S*[^\s.,;:!?)\]]|\S+@\S+\.\w+|(?<!\S)[/@]\w+"
                  r"|\b[\w.-]+\.(?:nl|be|eu|com|net|org)\b")
JOINT = re.compile(r"['’.-]")
NUCLEUS = re.compile(r"aai|ooi|oei|eeu|ieu|ëi|aa|ee|ie|oo|uu|oe|eu|ui|ei|ij|ou|au|ai|[aeiouyàáâäèéêëìíîïòóôöùúûü]")
ABBREVIATION = re.compile(r"\b(?:bijv|bv|enz|evt|nr|tel|blz|art|mevr|dhr|max|min|ca|[a-z](?:\.[a-z])+)\.", re.I)
BULLET = re.compile(r"^\s*(?:[-–—•*▪◦✓✔→]|\d{1,2}[.)])\s+")
SPLIT = re.compile(r"(?<=[.!?…])[\"'”’»)\]]*\s+(?=\W*[A-ZÀ-Ý0-9])")
FULL_STOP, LINE_STOP = re.compile(r"[.!?…]\W*$"), re.compile(r"[.!?…:;]\W*$")
BECOME = re.compile(r"\b(?:word|wordt|worden|werd|werden|geworden)\b", re.I)
PARTICIPLE = re.compile(r"\b(?!\w*hei?d|gegevens|gesprekken|gebieden|geen\b)"
                        r"(?:(?:[a-z]{2,7})?ge[a-zëï]{2,}|(?:be|ver|ont|her)[a-zëï]{3,})(?:d|t|en)\b", re.I)
POLITE, FAMILIAR = re.compile(r"\b(?:u|uw|uzelf)\b", re.I), re.compile(r"\b(?:je|jij|jou|jouw|jezelf)\b", re.I)


# --- reading ---------------------------------------------------------------------------------------------------

def ftl_texts(paths):
    """Yields (message id, [text per combination of select variants]) for every message and attribute."""
    entries, messages = {}, []
    for path in paths:
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Junk):
                sys.exit(f"{path.name}: not valid Fluent: {entry.content.strip()[:120]!r}")
            if isinstance(entry, (ast.Message, ast.Term)):
                key = ("-" if isinstance(entry, ast.Term) else "") + entry.id.name
                patterns = {key: entry.value, **{f"{key}.{a.id.name}": a.value for a in entry.attributes}}
                entries.update(patterns)
                messages += [(k, p) for k, p in patterns.items() if p and isinstance(entry, ast.Message)]

    def expand(pattern, depth=0):
        if pattern is None or depth > 8:
            return [NEUTRAL]
        parts = [[e.value] if isinstance(e, ast.TextElement) else expression(e.expression, depth + 1)
                 for e in pattern.elements]
        return ["".join(p) for p in itertools.islice(itertools.product(*parts), MAX_VARIANTS)]

    def expression(e, depth):
        if isinstance(e, ast.Placeable):
            return expression(e.expression, depth)
        if isinstance(e, ast.SelectExpression):
            return [text for variant in e.variants for text in expand(variant.value, depth)]
        if isinstance(e, (ast.StringLiteral, ast.NumberLiteral)):
            return [str(e.parse()["value"])]
        if isinstance(e, (ast.TermReference, ast.MessageReference)):
            key = ("-" if isinstance(e, ast.TermReference) else "") + e.id.name
            return expand(entries.get(f"{key}.{e.attribute.name}" if e.attribute else key), depth)
        return [NEUTRAL]

    return [(key, expand(pattern)) for key, pattern in messages]


def txt_texts(path):
    lines = enumerate(path.read_text(encoding="utf-8-sig").splitlines(), 1)
    return [(f"{path.stem}:{number}", [line.replace("\\n", "\n")]) for number, line in lines if line.strip()]


# --- text to sentences and words -------------------------------------------------------------------------------

def strip_markup(text):
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = html.unescape(re.sub(r"</?[A-Za-z][^<>]*>", "", text))
    text = re.sub(r"\\([_*\[\]()~`>#+=|{}.!-])", r"\1", text)
    text = LINK.sub(NEUTRAL, text)
    return re.sub(r"[*_`~\u00ad\u200b\u2060]+", "", text)


def segments(text):
    """Sentences and labels. A line break ends a sentence, unless the next line goes on in lower case."""
    lines = [""]
    for raw in strip_markup(text).split("\n"):
        line = BULLET.sub("", raw).strip()
        goes_on = line[:1].islower() and not BULLET.match(raw) and lines[-1] and not LINE_STOP.search(lines[-1])
        lines[-1:] = [f"{lines[-1]} {line}"] if goes_on else [lines[-1], line]
    for line in lines:
        line = ABBREVIATION.sub(lambda m: m.group().replace(".", "\0"), line)
        yield from (part.replace("\0", ".") for part in SPLIT.split(line) if WORD.search(part))


def is_sentence(segment, words):
    """Buttons and headings (short, no full stop) would flatter the averages, so they do not count as sentences."""
    return len(words) >= LABEL_BELOW or (len(words) > 1 and bool(FULL_STOP.search(segment)))


def syllables(word):
    return max(1, sum(len(NUCLEUS.findall(part)) for part in JOINT.split(word.lower())))


def is_name(word, first):
    return any(c.isupper() for c in word[1:]) or (word[0].isupper() and not first)


@functools.cache
def dictionary():
    base = Path(sys.prefix) / "share" / "hunspell" / "nl_NL"
    if not base.with_suffix(".dic").exists():
        sys.exit("no Dutch dictionary in this Python environment: run setup.sh and use its python")
    return Dictionary.from_files(str(base))


@functools.cache
def spelled_right(word):
    word, parts = word.replace("’", "'"), word.split("-")
    lookup = dictionary().lookup
    return lookup(word) or lookup(word + ".") or (len(parts) > 1 and all(map(lookup, parts)))


@functools.cache
def rare(word):
    return zipf_frequency(word, "nl") < RARE_BELOW


@functools.cache
def formal_list():
    text = Path(__file__).with_name("formal.txt").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    return [(re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.I), plain) for pattern, plain in rows]


# --- scoring ---------------------------------------------------------------------------------------------------

class Score:
    fixed_names = frozenset()  # names we cannot choose: they count in sentence length and Douma, not as rare or long

    def __init__(self):
        self.lengths, self.syllables, self.words, self.checked = [], 0, 0, 0
        self.passive, self.polite, self.familiar = 0, 0, 0
        self.rare, self.long, self.misspelled, self.formal = Counter(), Counter(), Counter(), Counter()

    def add(self, segment):
        words = WORD.findall(segment)
        self.words += len(words)
        if is_sentence(segment, words):
            self.lengths.append(len(words))
            self.syllables += sum(map(syllables, words))
            self.passive += bool(BECOME.search(segment) and PARTICIPLE.search(BECOME.sub(" ", segment)))
        for i, word in enumerate(words):
            choice = word.lower() not in self.fixed_names
            self.long[word.lower()] += choice and max(map(len, JOINT.split(word))) >= LONG_FROM
            if len(word) > 1 and not is_name(word, first=i == 0):
                self.checked += 1
                self.rare[word.lower()] += choice and rare(word.lower())
                self.misspelled[word] += not spelled_right(word)
        for pattern, plain in formal_list():
            self.formal.update(f"{match.group().lower()} → {plain}" for match in pattern.finditer(segment))
        self.polite += bool(POLITE.search(segment))
        self.familiar += bool(FAMILIAR.search(segment))

    def merge(self, other):
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)

    @property
    def asl(self):
        return sum(self.lengths) / len(self.lengths) if self.lengths else 0.0

    @property
    def p95(self):
        return sorted(self.lengths)[math.ceil(0.95 * len(self.lengths)) - 1] if self.lengths else 0

    @property
    def douma(self):
        return 206.835 - 0.93 * self.asl - 77 * self.syllables / sum(self.lengths) if self.lengths else 0.0

    @property
    def rare_share(self):
        return self.rare.total() / self.checked if self.checked else 0.0

    def over(self, words):
        return sum(length > words for length in self.lengths) / len(self.lengths)

    def is_hard(self):
        return sum(self.lengths) >= HARD_FROM and self.douma < HARD_BELOW


def score_message(variants):
    """Select variants share most of their text; every distinct segment of a message counts once."""
    score = Score()
    for segment in dict.fromkeys(s for text in variants for s in segments(text)):
        score.add(segment)
    return score


def row(name, s):
    return (f"{name[:44]:<44} {len(s.lengths):>4} {s.words:>5} {s.asl:>5.1f} {s.p95:>4} {max(s.lengths, default=0):>4} "
            f"{s.douma:>6.1f} {s.rare_share:>6.3f} {s.long.total():>4} {s.misspelled.total():>4} {s.formal.total():>6} "
            f"{s.passive:>4} {s.polite:>4} {s.familiar:>4}")


def listing(counter, limit=40):
    found = [f"{word} ({n})" if n > 1 else word for word, n in counter.most_common() if n]
    return ", ".join(found[:limit] + [f"… and {len(found) - limit} more"] * (len(found) > limit)) or "none"


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("files", nargs="+", type=Path)
    arguments.add_argument("--exclude", action="append", default=[], metavar="PREFIX", help="skip these message ids")
    arguments.add_argument("--name", action="append", default=[], metavar="WORD", help="a name: never rare or long")
    arguments.add_argument("--rows", type=int, default=30, help="messages in the table, worst first (0: all)")
    options = arguments.parse_args()
    Score.fixed_names = frozenset(map(str.lower, options.name))

    texts = ftl_texts([path for path in options.files if path.suffix == ".ftl"])
    texts += [text for path in options.files if path.suffix != ".ftl" for text in txt_texts(path)]
    scores = [(name, score_message(text)) for name, text in texts if not name.startswith(tuple(options.exclude))]
    total = Score()
    for _, s in scores:
        total.merge(s)
    if not total.lengths:
        sys.exit("no sentences found")

    print(f"{'message':<44} sent words   asl  p95  max  douma   rare long miss formal pass    u   je")
    worst = sorted(scores, key=lambda item: (-item[1].is_hard(), -max(item[1].lengths, default=0), item[1].douma))
    for name, s in worst[:options.rows or None]:
        print(row(name, s))
    print(row("TOTAL", total))
    sentences, hard = len(total.lengths), [name for name, s in scores if s.is_hard()]
    print("\nsentences over N words  " + "  ".join(f"{n}: {total.over(n):.1%}" for n in (10, 12, 15, 20)))
    print(f"passive hints  {total.passive / sentences:.1%}   u/uw  {total.polite}   je/jij/jou/jouw  {total.familiar}")
    for title in ("rare", "long", "misspelled", "formal"):
        print(f"{title}  {listing(getattr(total, title))}")
    print(f"hard messages  {', '.join(hard[:40]) or 'none'}")
    print(f"douma={total.douma:.1f} asl={total.asl:.1f} p95={total.p95} rare={total.rare_share:.3f} "
          f"misspelled={total.misspelled.total()} formal={total.formal.total()} long={total.long.total()} "
          f"messages={sum(s.words > 0 for _, s in scores)} max={max(total.lengths)} over12={total.over(12):.3f} "
          f"hard={len(hard)} passive={total.passive} u={total.polite} sentences={sentences} words={total.words}")


if __name__ == "__main__":
    main()
