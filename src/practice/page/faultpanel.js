// Makes the practice Telegram misbehave, so that anyone can see that nothing gets lost.

import * as api from './api.js';
import { announce, freshId, h } from './dom.js';
import { icon } from './icons.js';

const KINDS = {
  status_429: 'Te druk (429)',
  status_500: 'Fout bij Telegram (500)',
  cut_before: 'Verbinding verbroken',
  cut_after: 'Antwoord kwijt',
  duplicate_delivery: 'Alles komt twee keer aan',
  slow: 'Traag',
};
const TIMES = { 1: 'één keer', 3: 'drie keer', 0: 'tot het weer uitgaat' };
const RETRY_SECONDS = 3;
const SLOW_MS = 2500;

export function faultPanel(failed) {
  const options = (words) => Object.entries(words).map(([value, label]) => h('option', { value }, label));
  const kind = h('select', { class: 'field', id: freshId('kind') }, options(KINDS));
  const times = h('select', { class: 'field', id: freshId('times') }, options(TIMES));
  times.value = '1';
  const running = h('ul', { class: 'fault-list' });
  const off = h('button', { type: 'button', class: 'button', hidden: true, on: { click: clear } }, 'Alles uitzetten');
  const panel = h('div', { class: 'panel', id: 'faults', hidden: true },
    h('h2', { class: 'panel-title' }, 'Storing nabootsen'),
    h('p', {}, 'Doe alsof Telegram hapert. De bot hoort er niets door te verliezen en niets dubbel te doen.'),
    h('form', { on: { submit: add } },
      h('label', { class: 'label', for: kind.id }, 'Wat gaat er mis?'), kind,
      h('label', { class: 'label', for: times.id }, 'Hoe vaak?'), times,
      h('div', { class: 'panel-buttons' }, h('button', { type: 'submit', class: 'button main' }, 'Aanzetten'), off)),
    running);
  const state = h('span', {}, 'Storing');
  let active = false;
  const button = h('button', { type: 'button', class: 'button', 'aria-expanded': 'false', 'aria-controls': 'faults', on: { click: () => open(panel.hidden) } }, icon('bolt'), state);
  const element = h('section', { class: 'faults', 'aria-label': 'Storing' }, button, panel);

  function open(is) {
    panel.hidden = !is;
    button.setAttribute('aria-expanded', String(is));
    if (is) attempt(() => {});
  }
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !panel.hidden) {
      open(false);
      button.focus();
    }
  });
  document.addEventListener('pointerdown', (event) => { if (!element.contains(event.target)) open(false); });

  async function attempt(deed) {
    try {
      await deed();
      await refresh();
    } catch (error) {
      failed(error.message);
    }
  }

  function add(event) {
    event.preventDefault();
    // Where the fault can be seen best: in what the bot sends, or in what it fetches.
    const rule = { kind: kind.value, method: kind.value === 'duplicate_delivery' ? 'getUpdates' : 'sendMessage' };
    if (times.value !== '0') rule.times = Number(times.value);
    if (kind.value === 'status_429') rule.retry_after = RETRY_SECONDS;
    if (kind.value === 'slow') rule.ms = SLOW_MS;
    attempt(() => api.faults.add(rule));
    announce(`Storing aan: ${KINDS[kind.value]}.`);
  }

  function clear() {
    attempt(api.faults.clear);
    button.focus();
    announce('Alle storingen zijn uit.');
  }

  async function refresh() {
    const rules = await api.faults.list();
    active = rules.length > 0;
    off.hidden = rules.length === 0;
    state.textContent = rules.length ? 'Storing: aan' : 'Storing';
    button.classList.toggle('alarmed', rules.length > 0);
    running.replaceChildren(...rules.map((rule) => h('li', {}, icon('bolt'), `${KINDS[rule.kind] ?? rule.kind}, ${rule.times ? `nog ${rule.times} keer` : TIMES[0]}`)));
  }

  return {
    element,
    refresh: () => refresh().catch(() => {}),
    /** Something happened: a fault that runs may be spent by now. */
    stirred() { if (active) refresh().catch(() => {}); },
  };
}
