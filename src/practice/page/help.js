// "Zo werkt het": what this page is, and steps to try. On a wide screen it stays beside the
// phones, so that you can read and do at the same time.

import { h, memory, narrow } from './dom.js';
import { icon } from './icons.js';
import { findPerson } from './people.js';

/** The steps; `who` is for findPerson, `words` may name somebody of the page. */
const STEPS = [
  { who: ['client', 'klant'], title: 'Dien een klacht in', words: ({ manager }) => `Druk bij de klant op Start, en dan op ‘Nieuwe klacht’. Druk op knoppen, typ, stuur een foto of spreek iets in.${manager ? ` Kies als plek die van ${manager.first_name}: ${manager.label}.` : ''}` },
  { who: ['manager', 'leidinggevende'], title: 'Pak de klacht op', words: () => 'De manager krijgt een melding zonder inhoud. Druk op ‘Openen’ en op ‘Ik pak dit op’. Beantwoord de kaart en kies ‘Naar klant’.' },
  { who: ['client', 'klant'], title: 'Praat met elkaar', words: () => 'De klant drukt op ‘Lezen’ en op ‘Antwoord geven’. Het antwoord komt bij de kaart van de manager.' },
  { who: ['respondent', 'medewerker'], title: 'Hoor de andere kant', words: () => 'Druk bij de manager op ‘Feiten opschrijven’. De klant zegt of het klopt. Kies dan ‘Andere kant vragen’ en een link. Druk op de link, en kies bij wie hij opengaat.' },
  { who: ['officer', 'klachtenfunctionaris'], title: 'Durf je niet?', words: () => 'Begin nog een klacht. Kies bij ‘Wie mag je helpen’ voor ‘Dat durf ik niet’. De klacht gaat naar de klachtenfunctionaris. De manager merkt er niets van.' },
  { who: ['representative', 'helpt', 'vertegenwoordiger'], title: 'Klaag voor iemand anders', words: () => 'Kies bij de eerste vraag ‘Voor iemand anders’.' },
  { title: 'Spring in de tijd', words: () => 'Begin een klacht en stuur hem niet op. Druk bovenaan twee keer op +1 dag: er komt een herinnering. Een week later is alles gewist. Medewerkers krijgen meldingen alleen als ze werken: in het weekend en ’s avonds blijft hun telefoon stil.' },
  { title: 'Maak het lastig', words: () => 'Wijzig een bericht, blokkeer de bot, kies een andere taal voor een telefoon, of druk op Storing. Er mag niets verloren gaan.' },
];

const TIPS = [
  'Enter verstuurt, Shift+Enter maakt een nieuwe regel.',
  'Pijl omhoog in een leeg veld: je laatste bericht wijzigen.',
  'De knop met puntjes bij een bericht: beantwoorden, wijzigen, verwijderen.',
  'Geen microfoon? Kies ‘Voorbeeld-spraakbericht’.',
];

/** `go(key)` brings a phone into view. Answers the button for the top bar. */
export function help(aside, go) {
  const title = h('h2', { id: 'help-title', class: 'help-title', tabindex: '-1' }, 'Zo werkt het');
  const steps = h('ol', { class: 'steps' });
  const button = h('button', { type: 'button', class: 'button', 'aria-expanded': 'false', 'aria-controls': 'help', on: { click: () => open(aside.hidden, true) } }, icon('help'), 'Zo werkt het');
  aside.append(
    h('div', { class: 'help-top' }, title,
      h('button', { type: 'button', class: 'icon-button', 'aria-label': 'Uitleg sluiten', title: 'Sluiten', on: { click: () => open(false, true) } }, icon('close'))),
    h('p', {}, 'Dit is een oefening. Elke telefoon hoort bij iemand. Wat je typt, blijft op deze computer. Je kunt niets stukmaken.'),
    steps,
    h('h3', {}, 'Handig om te weten'),
    h('ul', { class: 'tips' }, TIPS.map((tip) => h('li', {}, tip))));

  function open(is, byHand) {
    aside.hidden = !is;
    document.body.classList.toggle('helping', is);
    button.setAttribute('aria-expanded', String(is));
    if (!byHand) return;
    memory.write('helping', is);
    (is ? title : button).focus();
  }

  return {
    button,
    setPeople(people) {
      const manager = findPerson(people, ['manager']);
      steps.replaceChildren(...STEPS.map(({ who, title: name, words }) => {
        const person = who && findPerson(people, who);
        return h('li', {}, h('h3', {}, name), h('p', {}, words({ manager })),
          person && h('button', { type: 'button', class: 'button small', on: { click: () => { if (narrow.matches) open(false, false); go(person.key); } } }, `Naar ${person.first_name}`));
      }));
    },
    /** Makes room for something else, this once. */
    aside: () => open(false, false),
    begin: () => open(!narrow.matches && memory.read('helping', window.innerWidth >= 1200), false),
  };
}
