// The practice clock, and the buttons to jump ahead in time.

import * as api from './api.js';
import { DAY_MS, HOUR_MS, amsterdam, civilDate, daysLater, moment, shortMoment } from './dutch.js';
import { announce, h, unseen } from './dom.js';
import { icon } from './icons.js';

const MORNING_HOUR = 9;

const JUMPS = [
  { label: '+1 uur', words: 'Een uur later', to: (now) => now + HOUR_MS },
  { label: '+1 dag', words: 'Een dag later', to: (now) => daysLater(now, 1) },
  { label: '+1 week', words: 'Een week later', to: (now) => daysLater(now, 7) },
  { label: '+2 weken', words: 'Twee weken later', to: (now) => daysLater(now, 14) },
];

/** `failed(text)` hears why a jump did not work. */
export function timeBar(failed) {
  let ahead = 0;
  const now = () => Date.now() + ahead;
  const long = h('time', { class: 'clock-long' });
  const short = h('time', { class: 'clock-short' });
  const date = h('input', { type: 'date', class: 'field', id: 'travel-date', 'aria-label': 'Ga naar deze datum' });
  const jumps = JUMPS.map(({ label, words, to }) => h('button', { type: 'button', class: 'button', 'aria-label': `${label}: ${words.toLowerCase()}`, on: { click: () => go(to(now())) } }, label));

  const element = h('section', { class: 'timebar', 'aria-label': 'Oefenklok' },
    h('p', { class: 'clock' }, icon('clock'), unseen('In deze oefening is het '), long),
    h('div', { class: 'jumps', role: 'group', 'aria-label': 'Vooruit in de tijd' }, jumps,
      h('form', { class: 'to-date', on: { submit: toDate } }, date, h('button', { type: 'submit', class: 'button' }, 'Ga'))));

  async function go(to) {
    try {
      const answer = await api.clock.advance(Math.max(0, Math.round(to - now())));
      set(answer.now_ms);
      announce(`Het is nu ${moment(answer.now_ms)}.`);
    } catch (error) {
      failed(error.message);
    }
  }

  function toDate(event) {
    event.preventDefault();
    if (!date.value) return failed('Kies eerst een datum.');
    const to = amsterdam(date.value, MORNING_HOUR);
    if (to < now()) return failed('Die dag is al begonnen. Teruggaan in de tijd kan niet.');
    return go(to);
  }

  function set(ms) {
    ahead = ms - Date.now();
    draw();
  }

  function draw() {
    const ms = now();
    long.textContent = moment(ms);
    long.dateTime = new Date(ms).toISOString();
    short.textContent = shortMoment(ms);
    date.min = civilDate(ms + DAY_MS);
  }

  setInterval(draw, 5000);
  return { element, short, set, now };
}
