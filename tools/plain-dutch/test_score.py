"""Run with the Python of setup.sh:  python test_score.py """
import tempfile
from pathlib import Path

import score

SYLLABLES = {
    "over": 2, "even": 2, "open": 2, "adres": 2, "idee": 2, "klacht": 1, "nieuw": 1, "opnieuw": 2, "moeilijk": 2,
    "mooi": 1, "geïnteresseerd": 5, "beëindigen": 4, "cliënten": 3, "ideeën": 3, "januari": 4, "situatie": 4,
    "officieel": 4, "organisatie": 5, "onafhankelijke": 6, "klachtenfunctionaris": 7, "e-mail": 2, "zo'n": 1,
    "beantwoord": 3, "je": 1,
}

FTL = """
-org = WerkPro
hello = Hoi { $name }. Ik help je met je klacht bij { -org }.
days = { $n ->
    [one] Je hebt nog { $n } dag.
   *[other] Je hebt nog { $n } dagen.
  } Daarna kan het niet meer.
button = Ja
    .hint = Druk op de knop.
wrapped = Dit is een zin die
    op de volgende regel verder gaat.
list = Kies wat het is:
    - een medewerker
    - een afdeling
again = { button }, { hello }
"""


def ftl(text):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "main.ftl"
        path.write_text(text, encoding="utf-8")
        return dict(score.ftl_texts([path]))


def test_syllables():
    wrong = {w: score.syllables(w) for w, n in SYLLABLES.items() if score.syllables(w) != n}
    assert not wrong, wrong


def test_fluent():
    texts = ftl(FTL)
    assert list(texts) == ["hello", "days", "button", "button.hint", "wrapped", "list", "again"]
    assert texts["hello"] == ["Hoi Dit. Ik help je met je klacht bij WerkPro."]
    assert texts["days"] == ["Je hebt nog Dit dag. Daarna kan het niet meer.",
                             "Je hebt nog Dit dagen. Daarna kan het niet meer."]
    assert texts["again"] == ["Ja, " + texts["hello"][0]]
    assert len(score.score_message(texts["days"]).lengths) == 3  # the shared sentence counts once


def test_sentences():
    split = lambda text: list(score.segments(text))
    texts = ftl(FTL)
    assert split(texts["wrapped"][0]) == ["Dit is een zin die op de volgende regel verder gaat."]
    assert split(texts["list"][0]) == ["Kies wat het is:", "een medewerker", "een afdeling"]
    assert split("Gelukt! 🎉 Je klacht is weg. Klopt dit?") == ["Gelukt!", "🎉 Je klacht is weg.", "Klopt dit?"]
    assert split("Bel t.a.v. Jan, bijv. Maandag om 10.30 uur.") == ["Bel t.a.v. Jan, bijv. Maandag om 10.30 uur."]
    links = "<b>Ga</b> naar [de site](https://a.nl/x?y=1). Of kijk op werkpro.nl. Of mail a@b.nl."
    assert split(links) == ["Ga naar de site.", "Of kijk op Dit.", "Of mail Dit."]
    sentence = lambda text: score.is_sentence(text, score.WORD.findall(text))
    assert sentence("Klopt dit?") and sentence("Je bent bij ons in de buurt geweest")
    assert not sentence("Ja") and not sentence("Terug naar het begin") and not sentence("Kies wat het is:")


def test_counts():
    s = score.score_message(["Indien u een klagt indient, wordt deze door de klachtencommissie behandeld."])
    assert s.lengths == [11] and s.passive == 1 and s.polite == 1 and s.familiar == 0
    assert s.misspelled.total() == 1 and s.misspelled["klagt"] == 1
    assert +s.long == {"klachtencommissie": 1} and s.formal.total() == 1
    score.Score.fixed_names = frozenset(["klachtencommissie"])
    assert score.score_message(["Ga naar de klachtencommissie."]).long.total() == 0
    score.Score.fixed_names = frozenset()
    s = score.score_message(["De kat zit op de mat."])
    assert abs(s.douma - (206.835 - 0.93 * 6 - 77 * 1)) < 1e-9
    assert score.score_message(["Je dient de brief te sturen."]).formal.total() == 1
    assert score.score_message(["Er is geen mogelijkheid. Het wordt morgen beter."]).passive == 0


if __name__ == "__main__":
    for name, test in list(globals().items()):
        if name.startswith("test_"):
            test()
            print("ok", name)
