// One phone: header, chat, keyboards and input of one person. It knows its person and its
// chat; what the other phones do is no concern of it.

import { ApiError, hand } from './api.js';
import { composer } from './composer.js';
import { alertDialog, confirmDialog } from './dialogs.js';
import { h, narrow } from './dom.js';
import { startPayload } from './entities.js';
import { icon } from './icons.js';
import { replyKeyboard } from './keyboards.js';
import { chatLog } from './log.js';
import { menuButton, openMenu } from './menu.js';
import { avatar, fullName, unreadBadge } from './people.js';

const TOAST_MS = 6000;

/** Languages of the app, by the code that Telegram gives the bot. */
const LANGUAGES = {
  nl: 'Nederlands', en: 'Engels', ar: 'Arabisch', uk: 'Oekraïens', tr: 'Turks', pl: 'Pools', fr: 'Frans', es: 'Spaans', ti: 'Tigrinya', de: 'Duits',
};

/** `town` is what lies outside this phone: bot, people(), startOn(key, payload), focused(key). */
export function phone(person, town) {
  const me = hand(person.key);
  const name = fullName(person);
  let chat = { messages: [], commands: [], reply_keyboard: null };
  let seen = null;
  let focused = false;
  let blocked = person.blocked;
  let language = person.language_code;

  /** Runs one deed; a failure becomes a toast. True when it worked. */
  async function attempt(deed) {
    try {
      await deed();
      return true;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      toast(error.message);
      return false;
    }
  }

  const say = (text, replyTo) => attempt(() => me.say(text, replyTo));
  const share = (what) => attempt(() => me.share(what));
  const start = (payload) => attempt(() => me.start(payload));
  const log = chatLog(name, {
    bot: town.bot,
    command: say,
    deepLink: offerStart,
    followed(event, url) {
      const payload = startPayload(new URL(url), town.bot);
      if (payload === null) return;
      event.preventDefault();
      offerStart(payload, event.currentTarget);
    },
    press: (message, data) => attempt(async () => answered((await me.press(message.message_id, data))?.answer)),
    reply: (message) => input.reply(message),
    edit: (message) => input.edit(message),
    erase: (messages) => attempt(async () => { for (const message of messages) await me.erase(message.message_id); }),
    jump: (messageId) => log.jump(messageId),
  });
  const input = composer(name, {
    say,
    share,
    upload: (upload) => attempt(() => me.upload(upload)),
    edit: (message, text) => attempt(() => me.edit(message.message_id, message.text === undefined ? { caption: text } : { text })),
    lastOwn: () => chat.messages.findLast((message) => message.outgoing && message.text !== undefined),
    toast,
  });

  const more = menuButton({ label: `Instellingen van deze telefoon (${name})`, icon: 'more', items: settings });
  const toasts = h('div', { class: 'toasts', role: 'status' });
  const badge = unreadBadge();
  const typing = h('p', { class: 'typing', hidden: true }, h('span', { class: 'dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i')), `${town.bot.first_name} typt…`);
  const welcome = h('div', { class: 'welcome', hidden: true });
  const keys = h('div', { class: 'keys-place' });
  const lower = h('div', { class: 'lower' });
  const element = h('section', { class: 'phone', 'aria-label': `${name}, ${person.label}`, 'data-person': person.key },
    h('header', { class: 'phone-top' }, avatar(person),
      h('div', { class: 'phone-who' }, h('h2', { class: 'phone-name' }, name), h('p', { class: 'phone-role' }, person.label)),
      badge.element,
      more),
    toasts,
    h('div', { class: 'screen' }, log.element, log.downward, welcome),
    typing, lower);
  element.addEventListener('focusin', () => town.focused(person.key));
  element.addEventListener('pointerdown', () => town.focused(person.key));

  function settings() {
    return [
      blocked
        ? { label: 'Bot deblokkeren', icon: 'check', action: () => attempt(me.unblock) }
        : { label: 'Bot blokkeren', icon: 'block', danger: true, action: () => attempt(me.block) },
      { label: `Taal van de app: ${LANGUAGES[language] ?? language}`, icon: 'globe', action: languages },
      { label: 'Gesprek wissen', icon: 'trash', danger: true, action: clear },
    ];
  }

  /** Telegram tells the bot the language of the app, and the bot may offer to speak it. */
  function languages() {
    openMenu(more, Object.entries(LANGUAGES).map(([code, label]) => ({
      label: code === language ? `${label} (nu)` : label,
      icon: code === language ? 'check' : 'globe',
      action: () => attempt(() => me.speak(code)),
    })));
  }

  async function clear() {
    const sure = await confirmDialog('Gesprek wissen?', `Alle berichten op de telefoon van ${person.first_name} gaan weg. De bot merkt daar niets van.`, 'Wissen');
    if (sure) await attempt(me.clear);
  }

  /** A link to the bot may be meant for another phone: ask whose. */
  function offerStart(payload, anchor) {
    openMenu(anchor, town.people().map((other) => ({
      label: `Open bij ${other.first_name}, ${other.label.toLowerCase()}`,
      icon: 'phone',
      action: () => town.startOn(other.key, payload),
    })));
  }

  function answered(answer) {
    if (!answer) toast('De bot reageert niet op de knop.');
    if (!answer?.text) return;
    if (answer.show_alert) alertDialog(town.bot.first_name, answer.text);
    else toast(answer.text);
  }

  function toast(text) {
    const note = h('p', { class: 'toast', dir: 'auto' }, text);
    toasts.append(note);
    setTimeout(() => note.remove(), TOAST_MS);
  }

  const latest = () => chat.messages.reduce((most, message) => (message.outgoing ? most : Math.max(most, message.message_id)), 0);

  function counted() {
    // On a telephone there is one phone, and whoever sees it reads it.
    if (focused || seen === null || (narrow.matches && !element.hidden)) seen = latest();
    const unread = chat.messages.filter((message) => !message.outgoing && message.message_id > seen).length;
    badge.set(unread);
    town.unread(person.key, unread);
  }

  function drawLower() {
    const empty = chat.messages.length === 0;
    welcome.hidden = !empty;
    if (empty) {
      welcome.replaceChildren(h('div', { class: 'welcome-card' }, h('img', { src: '/icon.svg', alt: '', width: 56, height: 56 }),
        h('h3', {}, town.bot.first_name), h('p', { dir: 'auto' }, chat.description || 'Druk op Start om te beginnen.')));
    }
    const mode = blocked ? 'blocked' : empty ? 'start' : 'open';
    if (lower.dataset.mode === mode) return;
    const held = lower.contains(document.activeElement);
    lower.dataset.mode = mode;
    lower.replaceChildren(...{
      blocked: () => [h('div', { class: 'one-button' }, h('p', {}, 'Je hebt de bot geblokkeerd. Er komen geen berichten meer.'), h('button', { type: 'button', class: 'button', on: { click: () => attempt(me.unblock) } }, 'Deblokkeren'))],
      start: () => [h('div', { class: 'one-button' }, h('button', { type: 'button', class: 'button main big', on: { click: () => start() } }, 'Start'))],
      open: () => [input.element, keys],
    }[mode]());
    if (held) (mode === 'open' ? input : lower.querySelector('button')).focus();
  }

  return {
    element,
    start,
    /** On a telephone the chat, so that no keyboard covers it; else the place to type. */
    takeFocus() {
      const place = lower.querySelector('textarea, button');
      (narrow.matches && lower.dataset.mode === 'open' ? log.element : place ?? log.element).focus({ preventScroll: narrow.matches });
    },
    setFocused(is) {
      focused = is;
      element.classList.toggle('focused', is);
      log.element.setAttribute('aria-live', is ? 'polite' : 'off');
      counted();
    },
    /** Shows which button is about to be pressed, or that this phone is being used. */
    point(doing) {
      element.classList.toggle('acting', Boolean(doing));
      if (doing) {
        seen = latest();
        counted();
      }
      log.point(doing?.kind === 'press' ? doing : null);
    },
    setPerson(fresh) {
      blocked = fresh.blocked;
      language = fresh.language_code;
      drawLower();
    },
    setChat(fresh) {
      const keyboardStays = JSON.stringify(fresh.reply_keyboard) === JSON.stringify(chat.reply_keyboard);
      chat = fresh;
      log.render(chat.messages);
      input.setCommands(chat.commands);
      input.setPlaceholder(chat.reply_keyboard?.input_field_placeholder);
      if (!keyboardStays || !keys.firstChild) keys.replaceChildren(replyKeyboard(chat.reply_keyboard, { say, share }));
      typing.hidden = !chat.typing;
      drawLower();
      counted();
    },
  };
}
