// What stands around the input: the bot's reply keyboard, and the list of commands.

import { h } from './dom.js';
import { icon } from './icons.js';

/** The reply keyboard; `act` has say(text) and share(what). */
export function replyKeyboard(markup, act) {
  const rows = markup?.keyboard ?? [];
  return h('div', { class: 'reply-keyboard', role: 'group', 'aria-label': 'Antwoordknoppen', hidden: rows.length === 0 },
    rows.map((keys) => h('div', { class: 'keys' }, keys.map((key) => replyKey(key, act)))));
}

function replyKey(key, act) {
  const text = typeof key === 'string' ? key : key.text;
  const asked = key.request_contact ? 'contact' : key.request_location ? 'location' : null;
  return h('button', { type: 'button', class: 'key', on: { click: () => (asked ? act.share(asked) : act.say(text)) } },
    asked && icon(asked === 'contact' ? 'phone' : 'pin'), h('span', { dir: 'auto' }, text));
}

/** Commands that fit what has been typed so far. */
export function fitting(commands, typed) {
  if (!typed.startsWith('/') || /\s/.test(typed)) return [];
  return commands.filter(({ command }) => `/${command}`.startsWith(typed.toLowerCase()));
}

/** The list above the input. `leave` puts the focus back in the input. */
export function commandList(commands, { say, leave }) {
  const list = h('div', { class: 'commands', role: 'group', 'aria-label': 'Opdrachten' },
    commands.map(({ command, description }) => h('button', { type: 'button', class: 'command', on: { click: () => say(`/${command}`) } },
      h('span', { class: 'command-name' }, `/${command}`), h('span', { class: 'command-words' }, description))));
  list.addEventListener('keydown', (event) => {
    const buttons = [...list.children];
    const at = buttons.indexOf(document.activeElement);
    if (event.key === 'ArrowDown' && at === buttons.length - 1) {
      event.preventDefault();
      leave();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      buttons[Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1))].focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      leave();
    }
  });
  return list;
}
