# Words that somebody types instead of a button, divided by a bar. Nobody gets to read them.

words-yes = tak|taak|taaak|tak tak|tak jest|tak proszę|tak poproszę|tak chcę|tak zgadza się|tak zgadzam się|tak może być|tak to prawda|no tak|no pewnie|pewnie|jasne|oczywiście|ta|tia|ok|oki|okej|okey|okay|oke|dobra|dobrze|w porządku|super|zgoda|zgadza się|to się zgadza|zgadzam się|może być|pasuje|prawda|dokładnie|wyślij|wyślijcie|wysyłaj|proszę wysłać|rozumiem|zrozumiano|yes|ja|👍|✅|👌
words-no = nie|nieee|niee|nie nie|nie dziękuję|nie dzięki|nie chcę|nie chce tego|nie chcę tego|no nie|nope|nigdy|wolę nie|raczej nie|lepiej nie|nie zgadza się|to się nie zgadza|nie zgadzam się|to nieprawda|nieprawda|źle|niedobrze|nie pasuje|nie może być|nee|no|👎|❌
words-unsure = nie wiem|niewiem|nie wiem tego|tego nie wiem|sam nie wiem|sama nie wiem|nie mam pojęcia|pojęcia nie mam|może|być może|chyba|nie pamiętam|niepamietam|nie pamiętam już|już nie pamiętam|już nie wiem|nie wiem już|nie jestem pewny|nie jestem pewna|nie jestem pewien|waham się|trudno powiedzieć|ciężko powiedzieć|zapomniałem|zapomniałam|weet ik niet|🤷
words-done = gotowe|gotowy|gotowa|skończone|skończyłem|skończyłam|koniec|to wszystko|to już wszystko|wszystko|to tyle|tyle|nic więcej|więcej nie|nic|dalej|idę dalej|idziemy dalej|następne|następny|kolejne|zrobione|klaar
words-skip = brak|żaden|żadne|pomiń|pomijam|pomińmy|opuść|nie chcę mówić|nie chcę powiedzieć|nie powiem|wolę nie mówić|obojętne|wszystko jedno|bez różnicy|nieważne|to nieważne|nie ma znaczenia|jest mi obojętne|wszystko mi jedno|obojętnie
words-more = jeszcze ktoś|ktoś jeszcze|jest jeszcze ktoś|jeszcze jedna osoba|jeszcze jeden|jeszcze jedna|więcej|więcej osób|jeszcze
words-also = a także|i także|oraz|i też|i jeszcze|też|także|i
words-back = wstecz|cofnij|cofnąć|cofam|wróć|wracam|wrócić|powrót|z powrotem|poprzednie|poprzednie pytanie|do poprzedniego|krok wstecz|do tyłu|terug
words-later = później|pózniej|potem|dokończę później|dokończę potem|później dokończę|później dalej|na później|przerwa|pauza|nie teraz|kiedy indziej|innym razem|jutro|jutro dokończę|nie mam teraz czasu
words-stop = stop|stopp|przestań|przerwij|przerywam|chcę przerwać|chcę skończyć|chcę przestać|kończę|kończymy|zakończ|zatrzymaj|rezygnuję|już nie chcę|nie chcę już|nie chcę dalej|mam dość|dosyć|wystarczy|wyjdź|stoppen
words-wait = czekaj|poczekaj|zaczekaj|chwila|chwilę|chwileczkę|chwilka|momencik|moment|jeden moment|jedną chwilę|sekundę|sekunda|minutkę|zaraz|zaraz wracam|zaraz wrócę|muszę na chwilę wyjść|daj mi chwilę|muszę pomyśleć|niech pomyślę|już wracam
words-call-myself = ja zadzwonię|zadzwonię|sam zadzwonię|sama zadzwonię|zadzwonię sam|zadzwonię sama|zadzwonię osobiście|wolę zadzwonić|ja do was zadzwonię|nieważne|nie ważne|zostaw|zostawmy to|nie trzeba|nie potrzeba|niepotrzebne|jednak nie
words-uwv = uwv|przez uwv|z uwv|od uwv|tak uwv|jestem z uwv|jestem przez uwv|przyszedłem przez uwv|przyszłam przez uwv|uwv mnie przysłało|uwv mnie wysłało|via uwv
words-wish-stop = niech przestanie|niech przestaną|niech to się skończy|żeby to się skończyło|żeby się skończyło|żeby przestał|żeby przestała|żeby przestali|to musi się skończyć|to ma się skończyć|musi się skończyć|musi przestać|koniec z tym|przestać
words-day = dzisiaj|dziś|dziś rano|dzisiaj rano|dziś po południu|dzisiaj po południu|dziś wieczorem|dzisiaj wieczorem|dziś w nocy|dzisiaj w nocy|wczoraj|wczoraj rano|wczoraj wieczorem|wczoraj po południu|wczoraj w nocy|przedwczoraj|w zeszłym tygodniu|zeszły tydzień|w ubiegłym tygodniu|tydzień temu|w zeszłym miesiącu|zeszły miesiąc|w ubiegłym miesiącu|miesiąc temu|w zeszły weekend|w weekend|w zeszły poniedziałek|w zeszły wtorek|w zeszłą środę|w zeszły czwartek|w zeszły piątek|w zeszłą sobotę|w zeszłą niedzielę|w ostatni poniedziałek|w ostatni wtorek|w ostatnią środę|w ostatni czwartek|w ostatni piątek|w ostatnią sobotę|w ostatnią niedzielę|w poniedziałek|we wtorek|w środę|w czwartek|w piątek|w sobotę|w niedzielę
words-help = pomoc|pomocy|pomóż|pomóżcie|pomóż mi|pomóżcie mi|proszę o pomoc|potrzebuję pomocy|potrzebna pomoc|wyjaśnij|wyjaśnienie|wytłumacz|nie rozumiem|nie rozumiem tego|nierozumiem|nie kumam|nie wiem co robić|o co chodzi|o co ci chodzi|co mam robić|co mam zrobić|co teraz|jak to działa|jak to zrobić|help|hulp
words-call-me = najpierw rozmowa|chcę najpierw pomocy|najpierw pomoc|chcę porozmawiać|chcę z kimś porozmawiać|chce porozmawiac z kims|porozmawiać z kimś|rozmowa z człowiekiem|chcę rozmawiać z człowiekiem|chcę rozmawiać z kimś|czy mogę z kimś porozmawiać|mogę z kimś porozmawiać|zadzwoń|zadzwoń do mnie|zadzwońcie|zadzwońcie do mnie|proszę zadzwonić|proszę o telefon|proszę o kontakt|możesz do mnie zadzwonić|możecie do mnie zadzwonić|wolę przez telefon|oddzwoń|oddzwońcie|bel mij
words-keep = zachowaj|zachować|zachowajcie|tak zachowaj|zostaw|zostawić|zostaw to|zapisz|zapisać|nie usuwaj|nie kasuj|nie usuwać|nie zachowaj|bewaren
words-erase = usuń|usunąć|usuwaj|usuń wszystko|tak usuń|skasuj|skasować|kasuj|skasuj wszystko|wykasuj|wymaż|wyczyść|wyczyścić|wyrzuć|wywal|wissen
words-cancel = nie wysyłaj|nie wysyłać|jednak nie|anuluj|anulować|usuń|nieważne|zostaw|stop
words-to-client = do klienta|klient|klientowi|wyślij do klienta|wyślij|naar klant
words-as-note = notatka wewnętrzna|wewnętrzna notatka|notatka|wewnętrzne|notitie|intern

# Words that say nothing; how a sentence begins (with a comma: only where a mark stands behind it); what is no answer.
words-filler = proszę|naprawdę|teraz|po prostu|dziękuję|dzięki|przepraszam|sorry
words-lead-yes = tak|no tak
words-lead-no = nie,|nie nie|nie było|nie był|nie była|nie bo
words-unsure-part = nie wiem|ja nie wiem|nie pamiętam|ja nie pamiętam|nie mam pojęcia|pojęcia nie mam|nie jestem pewien|nie jestem pewna
words-unfinished = ale|bo|i|lub|albo|jeśli|więc
words-greeting = cześć|hej|witam|dzień dobry|dobry wieczór|dziękuję|dziękuję bardzo|dzięki|przepraszam|sorry|jesteś tam|jest tam ktoś|halo
words-name-is = nazywam się|mam na imię|moje imię to|jestem o imieniu|mów mi|proszę mówić mi

words-meaning = co to znaczy|co to oznacza|co znaczy to słowo|co oznacza to słowo|co to za słowo|trudne słowo|trudne słowa|jakie słowa|które słowa|lista słów|słowniczek|słownik
words-meaning-of = co znaczy|co to znaczy|co oznacza|co to oznacza|co znaczy słowo|co oznacza słowo|co znaczą|co oznaczają|co to jest|co to|co to są|co to za|czym jest|czym są|kto to jest|kto to|kim jest|co robi|czym zajmuje się|jakie jest znaczenie|znaczenie|znaczenie słowa|wyjaśnij słowo|wytłumacz słowo|wyjaśnij co to jest|wytłumacz co to jest|co rozumiesz przez|wat betekent
words-meaning-unknown = co znaczy|co oznacza|co znaczy słowo|co oznacza słowo|znaczenie|znaczenie słowa|wyjaśnij słowo|wytłumacz słowo|wat betekent
words-meaning-after = co to|co to jest|co to znaczy|co to oznacza|co znaczy|co oznacza|kto to|kto to jest
words-term-officer = osoba od skarg|osoby od skarg|osobie od skarg|osobę od skarg|osobą od skarg|pani od skarg|pan od skarg|rzecznik skarg|osoba do spraw skarg|klachtenfunctionaris|klachten functionaris|de klachtenfunctionaris|functionaris
words-term-committee = komisja skarg|komisji skarg|komisję skarg|komisją skarg|komisja|komisji|komisję|komisją|komisja do spraw skarg|komisja od skarg|klachtencommissie|klachten commissie|de klachtencommissie|commissie|geschillencommissie
words-term-manager = kierownik|kierownika|kierownikiem|kierowniczka|menedżer|menadżer|manager|szef|szefowa|przełożony|przełożona|leidinggevende
words-term-regulation = regulamin|regulaminu|regulaminie|regulamin skarg|reglement|klachtenreglement
words-term-article = artykuł|artykułu|artykule|artykuły|przypis|przypisu|przypisie|artikel|voetnoot
words-term-uwv = uwv|to uwv|het uwv
words-term-privacy = prywatność|prywatności|privacy
words-term-guardian = opiekun prawny|opiekuna prawnego|opiekunem prawnym|opiekunka prawna|prawny opiekun|voogd|een voogd
words-term-acting = przedstawiciel|przedstawicielka|przedstawiciela|reprezentant|pełnomocnik|vertegenwoordiger|een vertegenwoordiger
words-term-kin = bliski zmarłego|bliska osoba zmarłego|rodzina zmarłego|krewny zmarłego|nabestaande|een nabestaande|nabestaanden
words-term-expert = ekspert od pracy|eksperta od pracy|ekspertem od pracy|ekspert do spraw pracy|ekspert uwv|arbeidsdeskundige|een arbeidsdeskundige|de arbeidsdeskundige
words-term-mediation = mediacja|mediacje|mediacji|mediator|pośrednictwo|bemiddeling|bemiddelen
words-term-both-sides = wysłuchanie obu stron|wysłuchać obu stron|hoor en wederhoor|wederhoor
words-term-admissible = dopuszczalny|dopuszczalna|niedopuszczalna|dopuszczalność|przyjęta skarga|ontvankelijk|niet ontvankelijk|ontvankelijkheid
words-term-ruling = orzeczenie|orzeczenia|wyrok|decyzja komisji|wiążące orzeczenie|wiążąca decyzja|wiążące|wiążąca|uitspraak|een uitspraak|bindende uitspraak|bindend
words-term-withdraw = wycofać|wycofanie|wycofać skargę|wycofanie skargi|wycofuję skargę|intrekken|klacht intrekken
words-involved = biorę w tym udział|jestem w to zamieszany|jestem w to zamieszana|to dotyczy mnie|dotyczy mnie|chodzi o mnie|sprawa dotyczy mnie|ik ben zelf betrokken|ik ben betrokken
