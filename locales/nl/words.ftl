# Woorden die iemand typt in plaats van een knop, gescheiden door een streep. Niemand krijgt ze te lezen.

words-yes = ja|jaa|jaaa|jazeker|ja hoor|ja graag|ja dat klopt|ja klopt|ja is goed|jep|yep|yes|ok|oke|oké|okee|okay|prima|goed|is goed|dat is goed|top|klopt|dat klopt|akkoord|👍|✅|👌|verstuur|stuur maar|doe maar|begrepen|ik begrijp het|snap ik|ja verstuur|ja verstuur maar|ja stuur maar|ja hij mag weg|ja alles klopt|alles klopt|ja het klopt|het klopt|ja dat is goed|ja dat is zo|ja dat was hij|ja inderdaad|inderdaad
words-no = nee|neen|neee|nee hoor|nee dank je|nee bedankt|nee dat klopt niet|no|nope|nooit|liever niet|klopt niet|dat klopt niet|niet goed|👎|❌|nee dank je wel|nee dankjewel|nee joh|nee klopt niet|nee het klopt niet|nee niet goed|nee dat is niet goed|nee niet|absoluut niet|helemaal niet
words-unsure = weet ik niet|ik weet het niet|ik weet niet|weet het niet|weet niet|weetniet|geen idee|misschien|weet ik niet meer|weet niet meer|ik weet het niet meer|dat weet ik niet|dat weet ik niet meer|niet zeker|ik twijfel|dunno|🤷
words-done = klaar|ik ben klaar|dat was het|dat is alles|alles|niets meer|verder|ga verder|volgende|dat was alles|meer niet|dat was het wel|verder niks|verder niets|niks meer|ik heb alles gezegd|ik ben uitgepraat|meer heb ik niet|dit was het|dit is alles
words-skip = geen|sla over|overslaan|wil ik niet zeggen|zeg ik niet|maakt niet uit|maakt mij niet uit|maakt me niet uit|het maakt niet uit|boeit niet|om het even|anoniem|ik wil anoniem blijven|ik blijf liever anoniem|liever anoniem|zonder naam|dat zeg ik liever niet|zeg ik liever niet|dat zeg ik niet|dat wil ik niet zeggen|dat gaat je niks aan|gaat je niks aan|dat wil ik liever niet zeggen
words-more = nog iemand|nog een|meer|er is nog iemand
words-also = en ook|en|ook|en daarnaast|en verder ook|plus
words-back = terug|vorige|vorige vraag|ga terug|een terug|stap terug|naar de vorige|ga naar terug|stapje terug|vraag terug|terug naar de vorige vraag|naar de vorige vraag|ik wil terug
words-later = later|later verder|pauze|straks|ik ga later verder|morgen verder|nu even niet|ik ga straks verder|ga straks verder|straks verder|doe ik later|ik doe het later|later weer|ik kom later terug|kom later terug|niet nu|een andere keer|andere keer
words-stop = stop|stoppen|ik stop|ik wil stoppen|stop ermee|ik stop ermee|ophouden|afbreken|ik wil niet meer|stop maar|stop er maar mee|stop hiermee|ik wil ermee stoppen|ik wil hiermee stoppen|laat maar|laat maar zitten|hou maar op|ik kap ermee|kappen|ik hou ermee op
words-wait = wacht even|wacht|even wachten|momentje|moment|een moment|even geduld|wacht nou|ik moet even weg|zo terug|ben zo terug|even denken|wachten|wacht maar|moment hoor|ik ben zo terug|ik ben zo weer terug|een ogenblik|ogenblik|ik denk even na|laat me denken
words-call-myself = ik bel zelf|zelf bellen|bel zelf|ik bel zelf wel|laat maar|nee laat maar|hoeft niet
words-uwv = uwv|via uwv|het uwv|van het uwv|ja uwv|ik kom via het uwv|uwv traject
words-wish-stop = stoppen|ophouden|het moet stoppen|dat het stopt|het moet ophouden|laat het stoppen|dat hij stopt|dat ze stopt
words-day = vandaag|vanochtend|vanmorgen|vanmiddag|vanavond|vannacht|gisteren|gister|gisteravond|gisterenavond|gistermiddag|gisterenmiddag|gisterochtend|gisterenochtend|eergisteren|vorige week|afgelopen week|vorige maand|afgelopen weekend|afgelopen maandag|afgelopen dinsdag|afgelopen woensdag|afgelopen donderdag|afgelopen vrijdag|afgelopen zaterdag|afgelopen zondag|vorige week maandag|vorige week dinsdag|vorige week woensdag|vorige week donderdag|vorige week vrijdag|vorige week zaterdag|vorige week zondag
words-help = hulp|help|uitleg|hulp nodig|ik snap het niet|snap ik niet|ik begrijp het niet|begrijp ik niet|wat bedoel je|wat moet ik doen|hoe werkt dit|help me|help mij|ik heb hulp nodig|kun je me helpen|kan je me helpen|kunt u mij helpen|wat|hoezo|waarom|waarom vraag je dat|waarom moet dat|waarom wil je dat weten|hoe bedoel je|huh|hè|wat moet ik hier doen|wat moet ik invullen|wat moet ik kiezen|wat nu|en nu|wat is de bedoeling|ik snap er niks van|snap er niks van|goede vraag|wat een vraag|moeilijke vraag|lastige vraag
words-call-me = eerst praten|praten met iemand|ik wil eerst hulp|bel mij|bel me|bel me maar|kun je me bellen|ik wil iemand spreken|ik wil met iemand praten|ik wil een mens spreken|iemand bellen
words-keep = bewaren|bewaar|ja bewaren|niet wissen|nee bewaren
words-erase = wissen|wis|weg|verwijderen|alles weg|leegmaken
words-cancel = niet versturen|toch niet|annuleren|weg|laat maar|stop
words-to-client = naar klant|klant|naar de klant|versturen
words-as-note = interne notitie|notitie|intern

# Vulwoorden, waarmee een zin begint (met een komma: alleen als er een leesteken achter staat), en wat geen antwoord is.
words-filler = graag|hoor|joh|echt|eens|even|eventjes|ff|effe|effen|aub|alsjeblieft|alstublieft|asjeblieft|svp|please|pls|gewoon|nu|sorry|flauw|helaas
words-lead-yes = ja|jaa|jazeker|jawel|jep|yep
words-lead-no = nee|neen|neej|nope
words-unsure-part = weet ik niet|ik weet niet|ik weet het niet|ik weet t niet|weet het niet|weet ik het niet|weet niet|geen idee|ik heb geen idee|geen benul|dat weet ik niet|weet ik echt niet|weet ik niet meer|ik zou het niet weten|zou ik niet weten|niet zeker
words-unfinished = maar|want|dus|en|of|omdat|als|dat|kijk
words-greeting = hallo|hoi|hey|hai|hi|dag|goedemorgen|goedemiddag|goedenmiddag|goedenavond|goeieavond|dank je|dankje|dank je wel|dankjewel|dank u|dank u wel|bedankt|sorry|hallo daar|ben je er nog|ben je daar|is daar iemand|hallo is daar iemand
words-name-is = ik heet|mijn naam is|mn naam is|m n naam is|noem me maar|noem mij maar|noem me|noem mij|zeg maar

words-meaning = wat betekent dit|wat betekent dat|wat betekent dit woord|wat betekent het|moeilijk woord|moeilijke woorden|welke woorden|woordenlijst
words-meaning-of = wat betekent|wat betekenen|wat is een|wat is de|wat is het|wat is|wat zijn|wie is de|wat doet de|wat doet een|wat bedoel je met|betekenis van|uitleg over
words-meaning-unknown = wat betekent|wat betekenen|wat bedoel je met|betekenis van
words-meaning-after = wat is dat|wat betekent dat|wat is dat voor iets|wat is dit|wat betekent dit|betekenis|wat houdt dat in
words-term-officer = klachtenfunctionaris|klachten functionaris|de klachtenfunctionaris|een klachtenfunctionaris|functionaris
words-term-committee = klachtencommissie|klachten commissie|de klachtencommissie|een klachtencommissie|commissie|geschillencommissie
words-term-manager = manager|een manager|de manager|leidinggevende
words-term-regulation = reglement|klachtenreglement|een reglement|het reglement
words-term-article = artikel|een artikel|voetnoot|een voetnoot
words-term-uwv = uwv|het uwv
words-term-privacy = privacy
words-term-guardian = voogd|een voogd
words-term-acting = vertegenwoordiger|een vertegenwoordiger
words-term-kin = nabestaande|een nabestaande|nabestaanden
words-term-expert = arbeidsdeskundige|een arbeidsdeskundige|de arbeidsdeskundige
words-term-mediation = bemiddeling|bemiddelen
words-term-both-sides = hoor en wederhoor|wederhoor
words-term-admissible = ontvankelijk|niet ontvankelijk|ontvankelijkheid
words-term-ruling = uitspraak|een uitspraak|bindende uitspraak|een bindende uitspraak|bindend
words-term-withdraw = intrekken|klacht intrekken
words-involved = ik ben zelf betrokken|ik ben betrokken|zelf betrokken|ik was zelf betrokken|ik was betrokken
