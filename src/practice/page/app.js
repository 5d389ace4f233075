// Where the page begins: puts bars, phones and the live connection together, and fetches a
// chat again whenever something happened in it.

import * as api from './api.js';
import { faultPanel } from './faultpanel.js';
import { help } from './help.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { listen } from './live.js';
import { peopleBar } from './people.js';
import { phone } from './phone.js';
import { storyBar } from './story.js';
import { themeButton } from './theme.js';
import { timeBar } from './timebar.js';

const TYPING_MS = 5500;
const LOST_AFTER_MS = 1200;

const byId = (id) => document.getElementById(id);
const phones = new Map();
const unread = new Map();
let people = [];
let title = 'Oefenen';
let focusedKey = null;
let noticeTimer = null;
let lostTimer = null;

const heading = h('h1', { class: 'brand-name' }, title);
const time = timeBar(notice);
const faults = faultPanel(notice);
const bar = peopleBar(byId('people'), { show, current });
const guide = help(byId('help'), bar.bring);
const demo = storyBar(byId('story'), {
  name: (key) => people.find((person) => person.key === key)?.first_name ?? key,
  stage: bar.stage,
  point,
  failed: notice,
  opened: () => guide.aside(),
});
const tools = h('div', { class: 'tools', id: 'tools' }, time.element, faults.element);
const toolsButton = h('button', {
  type: 'button', class: 'button tools-button', 'aria-expanded': 'false', 'aria-controls': 'tools',
  on: { click: () => toolsButton.setAttribute('aria-expanded', String(tools.classList.toggle('open'))) },
}, icon('clock'), time.short, h('span', { class: 'vh' }, ', oefenklok en storing'));
byId('top').append(
  h('div', { class: 'brand' }, h('img', { src: '/icon.svg', alt: '', width: 32, height: 32 }), heading),
  h('div', { class: 'top-actions' }, toolsButton, guide.button, themeButton()),
  tools);
guide.begin();

/** One line above the phones that stays until things are well again, or a few seconds. */
function notice(text, stays = false) {
  clearTimeout(noticeTimer);
  byId('notice').textContent = text;
  byId('notice').classList.toggle('shown', Boolean(text));
  if (text && !stays) noticeTimer = setTimeout(() => notice(''), 8000);
}

function show(keys) {
  for (const [key, one] of phones) one.element.hidden = !keys.includes(key);
  byId('phones').style.setProperty('--count', keys.length);
  if (!keys.includes(focusedKey)) focus(null);
}

/** Shows on whose phone something is about to happen, and what. */
function point(doing) {
  for (const [key, one] of phones) one.point(key === doing?.person ? doing : null);
  if (doing?.person) bar.look(doing.person);
}

function current(key) {
  phones.get(key)?.takeFocus();
  phones.get(key)?.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function focus(key) {
  if (key === focusedKey) return;
  phones.get(focusedKey)?.setFocused(false);
  focusedKey = key;
  phones.get(key)?.setFocused(true);
  if (key) bar.setCurrent(key);
}

function counted(key, count) {
  unread.set(key, count);
  bar.setUnread(key, count);
  const all = [...unread.values()].reduce((sum, each) => sum + each, 0);
  document.title = all ? `(${all}) ${title}` : title;
}

const fetching = new Map();

/** Fetches one chat; what is asked for meanwhile is fetched once more, afterwards. */
async function refresh(key) {
  if (fetching.has(key)) {
    fetching.set(key, true);
    return;
  }
  fetching.set(key, false);
  try {
    const chat = await api.chat(key);
    phones.get(key)?.setChat(chat);
    if (chat.typing) setTimeout(() => refresh(key), TYPING_MS);
  } catch { /* the live connection notices and comes back */ }
  const again = fetching.get(key);
  fetching.delete(key);
  if (again) await refresh(key);
}

const soon = new Map();
function refreshSoon(key) {
  if (soon.has(key)) return;
  soon.set(key, setTimeout(() => { soon.delete(key); refresh(key); }, 25));
}

async function onWorld(world) {
  const sameHouse = people.map(({ key }) => key).join() === world.people.map(({ key }) => key).join();
  people = world.people;
  title = world.title;
  heading.textContent = title;
  time.set(world.now_ms);
  if (!sameHouse) build(world);
  for (const person of people) phones.get(person.key).setPerson(person);
  demo.set(world.story);
  await Promise.all(people.map(({ key }) => refresh(key)));
  counted(null, 0);
  faults.refresh();
  if (lostTimer) {
    clearTimeout(lostTimer);
    lostTimer = null;
    notice('');
  }
}

function build(world) {
  const town = { bot: world.bot, people: () => people, focused: focus, unread: counted, startOn };
  phones.clear();
  for (const person of people) phones.set(person.key, phone(person, town));
  byId('phones').replaceChildren(...[...phones.values()].map(({ element }) => element));
  bar.setPeople(people);
  guide.setPeople(people);
}

function startOn(key, payload) {
  bar.bring(key);
  phones.get(key)?.start(payload);
}

function onLost() {
  lostTimer ??= setTimeout(() => notice('De oefenserver is even weg. Zodra hij terug is, gaat het hier vanzelf verder.', true), LOST_AFTER_MS);
}

function onEvent({ kind, person, data }) {
  if (kind === 'clock') time.set(data.now_ms);
  else if (kind === 'story') demo.set(data);
  else if (kind === 'people') api.world().then((world) => { people = world.people; people.forEach((each) => phones.get(each.key)?.setPerson(each)); if (person) refreshSoon(person); }).catch(() => {});
  else if (person) {
    refreshSoon(person);
    if (kind === 'message') faults.stirred();
  } else people.forEach(({ key }) => refreshSoon(key));
}

listen({ onEvent, onWorld, onLost });
