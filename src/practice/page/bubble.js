// One message, or one album, as a row in the chat: bubble, time, marks, its menu, and the
// inline buttons that belong to it.

import { time } from './dutch.js';
import { h, unseen } from './dom.js';
import { rich } from './entities.js';
import { icon } from './icons.js';
import { inWords, media } from './media.js';
import { menuButton } from './menu.js';

/** `act` is what the phone does with it: reply, edit, erase, press, jump, command, deepLink. */
export function row(messages, act) {
  const [first] = messages;
  const worded = messages.find((message) => message.caption ?? message.text) ?? first;
  const side = first.outgoing ? 'out' : 'in';
  const keyboard = messages.at(-1).reply_markup?.inline_keyboard;
  const element = h('div', { class: `row ${side}`, 'data-message-id': first.message_id },
    h('div', { class: keyboard ? 'stack with-buttons' : 'stack' },
      h('div', { class: 'bubble-line' },
        h('div', { class: bubbleClass(messages) },
          unseen(first.outgoing ? 'Jij: ' : `${act.bot.first_name}: `),
          forwarded(first.forward_origin),
          quote(first.reply_to_message, act),
          messages.length > 1 ? h('div', { class: `album of-${Math.min(messages.length, 4)}` }, messages.map(media)) : media(first),
          words(worded, act),
          foot(messages),
          reactions(messages)),
        menuButton({ label: `Meer over het bericht van ${time(first.date * 1000)}`, icon: 'more', class: 'icon-button small more', items: () => choices(messages, worded, act) })),
      keyboard && inlineButtons(keyboard, messages.at(-1), act)));
  return element;
}

function bubbleClass(messages) {
  const [first] = messages;
  const bare = !messages.some((message) => message.caption ?? message.text);
  const pictured = first.photo || first.video;
  return ['bubble', pictured && 'pictured', bare && pictured && 'bare', first.sticker && 'bare', messages.some((message) => message.edited) && 'changed', messages.some((message) => message.reactions?.length) && 'reacted'].filter(Boolean).join(' ');
}

function words(message, act) {
  const text = message.text ?? message.caption;
  if (text === undefined) return null;
  return h('div', { class: 'words', dir: 'auto' }, rich(text, message.entities ?? message.caption_entities, act));
}

function forwarded(origin) {
  if (!origin) return null;
  return h('p', { class: 'forwarded' }, `Doorgestuurd van ${origin.sender_user?.first_name ?? origin.sender_user_name ?? 'iemand'}`);
}

/** What the other side put under it; a reaction with no emoji of its own cannot be drawn. */
function reactions(messages) {
  const emoji = messages.flatMap((message) => message.reactions ?? []).map((reaction) => reaction.emoji).filter(Boolean);
  return emoji.length > 0 && h('div', { class: 'reactions' }, unseen('Reactie: '), emoji.map((one) => h('span', { class: 'reaction' }, one)));
}

function quote(original, act) {
  if (!original) return null;
  const who = original.from?.is_bot ? act.bot.first_name : 'Jij';
  return h('button', { type: 'button', class: 'quote', on: { click: () => act.jump(original.message_id) } },
    h('span', { class: 'quote-who' }, unseen('Antwoord op '), who), h('span', { class: 'quote-words', dir: 'auto' }, inWords(original).slice(0, 120)));
}

function foot(messages) {
  const [first] = messages;
  const at = first.date * 1000;
  return h('div', { class: 'foot' },
    messages.some((message) => message.edited) && h('span', { class: 'edited' }, 'bewerkt'),
    h('time', { datetime: new Date(at).toISOString() }, time(at)));
}

function choices(messages, worded, act) {
  const [first] = messages;
  const text = worded.text ?? worded.caption;
  const editable = first.outgoing && (worded.text !== undefined || first.photo || first.document || first.video || first.voice || first.audio);
  return [
    { label: 'Beantwoorden', icon: 'reply', action: () => act.reply(first) },
    editable && { label: text ? 'Wijzigen' : 'Tekst erbij zetten', icon: 'edit', action: () => act.edit(worded) },
    text && { label: 'Tekst kopiëren', icon: 'copy', action: () => navigator.clipboard?.writeText(text) },
    first.outgoing && { label: 'Verwijderen', icon: 'trash', danger: true, action: () => act.erase(messages) },
  ].filter(Boolean);
}

function inlineButtons(keyboard, message, act) {
  return h('div', { class: 'inline-keyboard', role: 'group', 'aria-label': 'Knoppen bij dit bericht' },
    keyboard.map((buttons) => h('div', { class: 'keys' }, buttons.map((key) => inlineButton(key, message, act)))));
}

function inlineButton(key, message, act) {
  if (key.url) {
    return h('a', { class: 'key', href: key.url, target: '_blank', rel: 'noopener noreferrer',
      on: { click: (event) => act.followed(event, key.url) } }, h('span', { dir: 'auto' }, key.text), icon('link'), unseen(' (opent in een nieuw tabblad)'));
  }
  const button = h('button', { type: 'button', class: 'key', 'data-press': key.callback_data, on: { click: press } }, h('span', { dir: 'auto' }, key.text));
  async function press() {
    if (button.getAttribute('aria-busy') === 'true') return;
    button.setAttribute('aria-busy', 'true');
    await act.press(message, key.callback_data ?? '');
    button.removeAttribute('aria-busy');
  }
  return button;
}
