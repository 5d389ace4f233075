// "Zo werkt het": what this page is, and steps to try. On a wide screen it stays beside the
// phones, so that you can read and do at the same time.

import { h, memory, narrow } from './dom.js';
import { icon } from './icons.js';
import { findPerson } from './people.js';

/** The steps; `who` is for findPerson. */
const STEPS = [
  { who: ['client', 'klant'], title: 'Dien een klacht in', words: 'Druk bij de klant op Start. De bot vraagt wie, wat, wanneer en wat je wilt. Druk op een knop, typ, of stuur een foto of spraakbericht.' },
  { who: ['manager', 'leidinggevende'], title: 'Open de klacht als manager', words: 'De manager krijgt een bericht. Open de klacht met de knop en kies wat je doet: antwoorden, een gesprek plannen, of overdragen.' },
  { who: ['client', 'klant'], title: 'Lees mee bij de klant', words: 'De klant ziet meteen wat er gebeurt en wanneer er antwoord komt.' },
  { who: ['officer', 'klachtenfunctionaris'], title: 'Ga naar de klachtenfunctionaris', words: 'Zeg als klant dat je niet met de manager durft te praten, of dat je niet tevreden bent. De klachtenfunctionaris neemt het over.' },
  { title: 'Spring in de tijd', words: 'Druk boven in beeld op +2 weken. De herinneringen die in die tijd horen te komen, komen nu.' },
  { title: 'Maak het lastig', words: 'Wijzig of verwijder een bericht, blokkeer de bot, of druk op Storing. Er mag niets verloren gaan.' },
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
      steps.replaceChildren(...STEPS.map(({ who, title: name, words }) => {
        const person = who && findPerson(people, who);
        return h('li', {}, h('h3', {}, name), h('p', {}, words),
          person && h('button', { type: 'button', class: 'button small', on: { click: () => { if (narrow.matches) open(false, false); go(person.key); } } }, `Naar ${person.first_name}`));
      }));
    },
    begin: () => open(!narrow.matches && memory.read('helping', window.innerWidth >= 1200), false),
  };
}
