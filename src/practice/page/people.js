// The bar with persons: on a wide screen it says which phones stand on the table, on a
// telephone it switches between them.

import { counted } from './dutch.js';
import { h, memory, narrow } from './dom.js';

const HUES = 6;

export const fullName = (person) => [person.first_name, person.last_name].filter(Boolean).join(' ');

const hues = new Map();

export function avatar(person) {
  if (!hues.has(person.key)) hues.set(person.key, hues.size % HUES);
  const letters = [person.first_name, person.last_name].filter(Boolean).map((name) => [...name][0]).join('').toUpperCase();
  return h('span', { class: `avatar hue-${hues.get(person.key)}`, 'aria-hidden': 'true' }, letters);
}

export function unreadBadge() {
  const number = h('span', { 'aria-hidden': 'true' });
  const words = h('span', { class: 'vh' });
  const element = h('span', { class: 'badge', hidden: true }, number, words);
  return {
    element,
    set(count) {
      element.hidden = count === 0;
      number.textContent = count > 99 ? '99+' : String(count);
      words.textContent = `, ${counted(count, 'nieuw bericht', 'nieuwe berichten')}`;
    },
  };
}

/** `show(keys)` hears which phones are to be seen; `current(key)` which one was chosen. */
export function peopleBar(nav, { show, current }) {
  let people = [];
  let chosen = memory.read('shown', null);
  let at = null;
  let staged = null;
  const chips = new Map();

  const keys = () => people.map(({ key }) => key);
  const standing = () => {
    const known = (staged ?? chosen ?? []).filter((key) => chips.has(key));
    return known.length ? known : firstShown(people);
  };

  function draw() {
    if (!chips.has(at)) [at] = standing().length ? standing() : keys();
    const seen = narrow.matches ? [at] : standing();
    for (const [key, { button }] of chips) {
      button.classList.toggle('on', seen.includes(key));
      if (narrow.matches) {
        button.removeAttribute('aria-pressed');
        button.setAttribute('aria-current', String(key === at));
      } else {
        button.removeAttribute('aria-current');
        button.setAttribute('aria-pressed', String(seen.includes(key)));
      }
    }
    show(seen);
  }

  function toggled(key) {
    at = key;
    if (!narrow.matches) {
      const seen = standing();
      const next = seen.includes(key) ? seen.filter((other) => other !== key) : keys().filter((other) => seen.includes(other) || other === key);
      if (next.length > 0) chosen = next;
      staged = null;
      memory.write('shown', chosen);
    }
    draw();
    if (narrow.matches || standing().includes(key)) current(key);
  }

  narrow.addEventListener('change', draw);
  return {
    setPeople(fresh) {
      people = fresh;
      chips.clear();
      for (const person of people) {
        const badge = unreadBadge();
        const button = h('button', { type: 'button', class: 'chip', 'data-chip': person.key, on: { click: () => toggled(person.key) } },
          avatar(person), h('span', { class: 'chip-words' }, h('span', { class: 'chip-name' }, person.first_name), h('span', { class: 'chip-role' }, person.label)), badge.element);
        chips.set(person.key, { button, badge });
      }
      nav.replaceChildren(...[...chips.values()].map(({ button }) => button));
      draw();
    },
    setUnread: (key, count) => chips.get(key)?.badge.set(count),
    /** Makes sure that this phone can be seen. */
    bring(key) {
      if (!chips.has(key)) return;
      if (narrow.matches || !standing().includes(key)) toggled(key);
      else current(key);
    },
    setCurrent(key) { at = key; },
    /** These phones stand on the table until somebody chooses others. */
    stage(list) {
      if (staged?.join() === list.join()) return;
      staged = list;
      draw();
    },
    /** Where one phone fits, it is this one; the focus stays where it is. */
    look(key) {
      if (!narrow.matches || key === at || !chips.has(key)) return;
      at = key;
      draw();
      chips.get(key).button.scrollIntoView({ block: 'nearest', inline: 'center' });
    },
  };
}

/** The first person whose key is, or whose label begins with, one of these. */
export const findPerson = (people, who) =>
  people.find(({ key }) => who.includes(key)) ?? people.find(({ label }) => who.some((start) => label.toLowerCase().startsWith(start)));

/** Who stands on the table before anybody chose: as many of the main characters as fit. */
function firstShown(people) {
  const table = document.getElementById('phones').clientWidth;
  const room = Math.max(2, Math.min(3, Math.floor(table / 340)));
  const main = [['client', 'klant'], ['manager', 'leidinggevende'], ['officer', 'klachtenfunctionaris']].map((who) => findPerson(people, who));
  const order = [...new Set([...main.filter(Boolean), ...people])].slice(0, room);
  return people.filter((person) => order.includes(person)).map(({ key }) => key);
}
