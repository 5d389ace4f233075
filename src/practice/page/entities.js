// Turns a message text and its entities into elements. Offsets and lengths count UTF-16
// units, at Telegram as in JavaScript, and entities may lie inside one another.

import { h } from './dom.js';

const TAGS = {
  bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code', pre: 'pre',
  blockquote: 'blockquote', expandable_blockquote: 'blockquote',
};

/** `act` says what a press on a command or a start link does: `{ command, deepLink, bot }`. */
export function rich(text, entities, act) {
  const sorted = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return span(text, 0, text.length, sorted, act);
}

function span(text, from, to, entities, act) {
  const out = [];
  let at = from;
  for (let i = 0; i < entities.length; i += 1) {
    const entity = entities[i];
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (end <= start) continue;
    if (start > at) out.push(text.slice(at, start));
    const within = entities.slice(i + 1).filter((inner) => inner.offset < end);
    out.push(dressed(entity, text.slice(start, end), span(text, start, end, within, act), act));
    at = end;
  }
  if (at < to) out.push(text.slice(at, to));
  return out;
}

function dressed(entity, words, content, act) {
  switch (entity.type) {
    case 'bot_command':
      return h('button', { type: 'button', class: 'link', on: { click: () => act.command(words) } }, content);
    case 'url':
      return link(/^[a-z]+:/i.test(words) ? words : `https://${words}`, content, act);
    case 'text_link':
      return link(entity.url, content, act);
    case 'email':
      return link(`mailto:${words}`, content, act);
    case 'phone_number':
      return link(`tel:${words.replace(/[^\d+]/g, '')}`, content, act);
    case 'spoiler':
      return spoiler(content);
    default:
      return TAGS[entity.type] ? h(TAGS[entity.type], {}, content) : h('span', {}, content);
  }
}

function link(address, content, act) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return h('span', {}, content);
  }
  const payload = startPayload(url, act.bot);
  if (payload !== null) {
    const button = h('button', { type: 'button', class: 'link', on: { click: () => act.deepLink(payload, button) } }, content);
    return button;
  }
  if (!['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol)) return h('span', {}, content);
  return h('a', { href: url.href, target: '_blank', rel: 'noopener noreferrer' }, content);
}

/** The start parameter when this is a link to the bot itself, else null. */
export function startPayload(url, bot) {
  const name = bot?.username?.toLowerCase();
  if (url.protocol === 'tg:' && url.searchParams.get('domain')?.toLowerCase() === name) return url.searchParams.get('start') ?? '';
  const ours = /^(t\.me|telegram\.me)$/.test(url.hostname) && url.pathname.slice(1).toLowerCase() === name;
  return ours ? url.searchParams.get('start') ?? '' : null;
}

function spoiler(content) {
  const button = h('button', {
    type: 'button', class: 'spoiler', 'aria-label': 'Verborgen tekst: druk om te lezen',
    on: { click: () => button.replaceWith(h('span', {}, content)) },
  }, '▒▒▒▒▒');
  return button;
}
