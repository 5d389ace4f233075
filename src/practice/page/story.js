// The demo: a story that is played on the phones. This bar tells where it is and what is about
// to happen, and lets those who watch pause it, hurry it, or go on by hand.

import * as api from './api.js';
import { counted } from './dutch.js';
import { announce, h } from './dom.js';
import { icon } from './icons.js';

const LONG = 90;
const shortened = (text) => (text.length > LONG ? `${text.slice(0, LONG)}…` : text);

/** What is about to happen, in words; `name(key)` gives a first name. */
function inWords(doing, name) {
  switch (doing?.kind) {
    case 'type': return `${name(doing.person)} typt: ${shortened(doing.text)}`;
    case 'press': return `${name(doing.person)} drukt op ‘${doing.label}’.`;
    case 'follow': return `${name(doing.person)} krijgt de link van ${name(doing.from)} en opent hem.`;
    case 'wait': return `${name(doing.person)} wacht op antwoord.`;
    case 'days': return `${counted(doing.days, 'dag gaat', 'dagen gaan')} voorbij…`;
    default: return '';
  }
}

const ENDED = {
  ended: 'De demo is klaar. Nu ben jij aan de beurt: alle telefoons doen het.',
  stopped: 'Je speelt nu zelf verder. Alle telefoons doen het.',
  stuck: 'De demo kan niet verder. Je kunt zelf verder: alle telefoons doen het.',
};

/** `act`: name(key), stage(keys), point(doing), failed(text), opened(). */
export function storyBar(element, act) {
  let told = '';
  let closed = false;
  let wish = { paused: false, fast: false };
  const count = h('p', { class: 'story-count' });
  const progress = h('progress', { class: 'story-progress', 'aria-hidden': 'true', max: 1 });
  const title = h('h2', { class: 'story-title' });
  const words = h('p', { class: 'story-words' });
  const doing = h('p', { class: 'story-doing', dir: 'auto' });
  const pause = choice(() => ({ paused: !wish.paused }));
  const pace = choice(() => ({ fast: !wish.fast }));
  const stop = choice(() => ({ stopped: true }));
  const close = h('button', { type: 'button', class: 'icon-button', 'aria-label': 'Demo sluiten', title: 'Sluiten', on: { click: () => { closed = true; draw(null); } } }, icon('close'));
  element.append(
    h('div', { class: 'story-head' }, count, title),
    h('div', { class: 'story-body' }, words, doing),
    h('div', { class: 'story-buttons' }, pause, pace, stop, close),
    progress);

  function choice(change) {
    return h('button', { type: 'button', class: 'button small', on: { click: () => api.story(change()).catch((error) => act.failed(error.message)) } });
  }

  function draw(story) {
    const hidden = !story || closed || story.state === 'waiting';
    if (element.hidden !== hidden) {
      element.hidden = hidden;
      if (!hidden) act.opened();
    }
    if (hidden) return;
    const running = story.state === 'playing';
    element.classList.toggle('over', !running);
    wish = story.wish;
    count.textContent = `Demo, deel ${story.number} van ${story.of}`;
    progress.max = story.of;
    progress.value = running || story.state !== 'ended' ? Math.max(0, story.number - 1) : story.of;
    title.textContent = story.chapter;
    words.textContent = running ? story.words : ENDED[story.state];
    doing.textContent = running ? inWords(story.doing, act.name) : '';
    pause.textContent = wish.paused ? 'Verder' : 'Pauze';
    pace.textContent = wish.fast ? 'Rustiger' : 'Sneller';
    stop.textContent = 'Zelf verder';
    for (const button of [pause, pace, stop]) button.hidden = !running;
    close.hidden = running;
    const heard = `${story.chapter}. ${words.textContent}`;
    if (heard !== told) announce(heard);
    told = heard;
  }

  return {
    set(story) {
      draw(story);
      if (!story || closed || story.state !== 'playing') return act.point(null);
      if (story.stage.length) act.stage(story.stage);
      return act.point(story.doing);
    },
  };
}
