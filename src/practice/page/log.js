// The chat of one phone. Redraws only what changed, so that the reading place, the focus
// and a playing voice message stay, and a screen reader hears new messages only.

import { row } from './bubble.js';
import { civilDate, longDay } from './dutch.js';
import { h } from './dom.js';
import { icon } from './icons.js';

const NEAR_END_PX = 120;

export function chatLog(name, act) {
  const element = h('div', { class: 'log', role: 'log', tabindex: '0', 'aria-label': `Gesprek van ${name}`, 'aria-live': 'off', 'aria-relevant': 'additions text' });
  const downward = h('button', { type: 'button', class: 'icon-button downward', 'aria-label': 'Naar het laatste bericht', title: 'Naar het laatste bericht', hidden: true, on: { click: () => { toEnd(); element.focus(); } } }, icon('down'));
  let drawn = new Map();
  let highest = 0;
  let atEnd = true;

  function render(messages) {
    const newest = messages.at(-1);
    const ownNew = Boolean(newest?.outgoing && newest.message_id > highest);
    highest = Math.max(highest, newest?.message_id ?? 0);
    const next = new Map();
    for (const item of items(messages)) {
      const before = drawn.get(item.key);
      next.set(item.key, before?.stamp === item.stamp ? before : { stamp: item.stamp, node: renewed(before?.node, item.draw(act)) });
    }
    for (const [key, { node }] of drawn) if (!next.has(key)) node.remove();
    let place = element.firstChild;
    for (const { node } of next.values()) {
      if (node === place) place = place.nextSibling;
      else element.insertBefore(node, place);
    }
    drawn = next;
    if (atEnd || ownNew) toEnd();
  }

  const toEnd = () => { element.scrollTop = element.scrollHeight; };

  /** Shows an earlier message and lets it light up for a moment. */
  function jump(messageId) {
    const target = element.querySelector(`[data-message-id="${messageId}"]`);
    if (!target) return;
    target.scrollIntoView({ block: 'center' });
    target.classList.add('lit');
    setTimeout(() => target.classList.remove('lit'), 1500);
  }

  /** Marks the button that is about to be pressed. */
  function point(press) {
    for (const marked of element.querySelectorAll('.pointed')) marked.classList.remove('pointed');
    if (!press) return;
    const keys = element.querySelectorAll(`[data-message-id="${press.message_id}"] [data-press]`);
    const key = [...keys].find(({ dataset }) => dataset.press === press.data);
    key?.classList.add('pointed');
    key?.scrollIntoView({ block: 'nearest' });
  }

  // What moves because the phone got another size was moved by nobody.
  let size = null;
  const measure = () => `${element.clientWidth} ${element.clientHeight}`;
  element.addEventListener('scroll', () => {
    if (element.clientHeight === 0 || measure() !== size) return;
    atEnd = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END_PX;
    downward.hidden = atEnd;
  });
  // A growing input, a keyboard, or a phone that was put away: who read the end still does.
  new ResizeObserver(() => {
    size = measure();
    if (atEnd) toEnd();
  }).observe(element);
  return { element, downward, render, jump, point };
}

/** Puts the new element where the old one stood; the focus stays on the same-numbered control. */
function renewed(old, fresh) {
  if (!old?.isConnected) return fresh;
  const controls = (node) => [...node.querySelectorAll('button, a')];
  const focused = controls(old).indexOf(document.activeElement);
  old.replaceWith(fresh);
  if (focused >= 0) (controls(fresh)[focused] ?? fresh.closest('[tabindex]'))?.focus();
  return fresh;
}

/** Messages with a line for each new day, and an album taken together. */
function* items(messages) {
  let day = null;
  for (let at = 0; at < messages.length;) {
    const first = messages[at];
    const today = civilDate(first.date * 1000);
    if (today !== day) {
      day = today;
      yield { key: `day ${today} ${first.message_id}`, stamp: today, draw: () => dayLine(first.date * 1000) };
    }
    let end = at + 1;
    while (first.media_group_id && messages[end]?.media_group_id === first.media_group_id) end += 1;
    const group = messages.slice(at, end);
    yield { key: `message ${first.message_id}`, stamp: JSON.stringify(group), draw: (act) => row(group, act) };
    at = end;
  }
}

const dayLine = (ms) => h('div', { class: 'day' }, h('span', {}, longDay(ms)));
