// The place to type: text, commands, attachments, voice, and the banner that says when you
// are editing a message or answering one.

import { attachItems, kindOf, offer } from './attach.js';
import { h, unseen } from './dom.js';
import { icon } from './icons.js';
import { commandList, fitting } from './keyboards.js';
import { inWords } from './media.js';
import { menuButton } from './menu.js';
import { voiceButton } from './voice.js';

/**
 * `act`: say(text, replyTo), edit(message, text), upload(…), share(what), lastOwn(), toast(text).
 * Each of the sending ones resolves to true when it worked, so that nothing typed gets lost.
 */
export function composer(name, act) {
  let commands = [];
  let target = null;
  let busy = false;

  const input = h('textarea', { class: 'input', rows: 1, dir: 'auto', 'aria-label': `Bericht van ${name}`, placeholder: 'Bericht', autocomplete: 'off',
    on: { input: changed, keydown: key, paste } });
  const banner = h('div', { class: 'banner', hidden: true });
  const suggestions = h('div', { class: 'suggestions' });
  const menu = h('button', { type: 'button', class: 'icon-button', 'aria-label': 'Opdrachten', title: 'Opdrachten', 'aria-expanded': 'false', on: { click: toggleCommands } }, icon('slash'));
  const attach = menuButton({ label: 'Iets meesturen', icon: 'clip', items: () => attachItems(send, act) });
  const voice = voiceButton({ send, toast: act.toast });
  const submit = h('button', { type: 'submit', class: 'icon-button send', 'aria-label': 'Versturen', title: 'Versturen', hidden: true }, icon('send'));
  const element = h('form', { class: 'composer', on: { submit: submitted, dragover: (event) => event.preventDefault(), drop } },
    suggestions, banner, h('div', { class: 'line' }, menu, attach, input, voice.element, submit));
  voice.onState((recording) => element.classList.toggle('recording', recording));

  async function submitted(event) {
    event?.preventDefault();
    const text = input.value.trim();
    if (busy || !text) return;
    busy = true;
    const done = target?.kind === 'edit' ? await act.edit(target.message, text) : await act.say(text, target?.message.message_id);
    busy = false;
    if (done) {
      input.value = '';
      aim(null);
      changed();
    }
  }

  /** For everything that is no text; a reply stays a reply. */
  async function send(upload) {
    const done = await act.upload({ ...upload, replyTo: target?.kind === 'reply' ? target.message.message_id : undefined });
    if (done) aim(null);
    return done;
  }

  function key(event) {
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      submitted();
    } else if (event.key === 'Escape' && (target || suggestions.firstChild)) {
      suggest([]);
      if (target?.kind === 'edit') input.value = '';
      aim(null);
      changed();
    } else if (event.key === 'ArrowUp' && suggestions.firstChild) {
      event.preventDefault();
      suggestions.firstChild.lastChild.focus();
    } else if (event.key === 'ArrowUp' && input.value === '' && act.lastOwn()) {
      event.preventDefault();
      edit(act.lastOwn());
    }
  }

  function paste(event) {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length) {
      event.preventDefault();
      offer(files, kindOf(files), send, act.toast);
    }
  }

  function drop(event) {
    event.preventDefault();
    const files = [...event.dataTransfer.files];
    if (files.length) offer(files, kindOf(files), send, act.toast);
  }

  function changed() {
    const written = input.value.trim() !== '';
    submit.hidden = !written;
    voice.element.hidden = written || target?.kind === 'edit';
    input.style.height = 'auto';
    input.style.height = `${Math.min(input.scrollHeight, 160)}px`;
    suggest(fitting(commands, input.value));
  }

  function toggleCommands() {
    const open = suggestions.firstChild !== null;
    suggest(open ? [] : commands);
    if (!open) suggestions.querySelector('button')?.focus();
    if (!open && commands.length === 0) act.toast('De bot heeft hier geen opdrachten.');
  }

  function suggest(list) {
    const leave = () => { suggest([]); input.focus(); };
    const say = (text) => { input.value = ''; changed(); leave(); act.say(text); };
    suggestions.replaceChildren(...(list.length ? [commandList(list, { say, leave })] : []));
    menu.setAttribute('aria-expanded', String(list.length > 0));
  }

  function aim(next) {
    target = next;
    banner.hidden = !next;
    submit.setAttribute('aria-label', next?.kind === 'edit' ? 'Wijziging opslaan' : 'Versturen');
    submit.replaceChildren(icon(next?.kind === 'edit' ? 'check' : 'send'));
    if (!next) return;
    banner.replaceChildren(icon(next.kind),
      h('div', { class: 'banner-words' }, h('strong', {}, next.kind === 'edit' ? 'Bericht wijzigen' : 'Antwoord op'), h('span', { dir: 'auto' }, inWords(next.message).slice(0, 120))),
      h('button', { type: 'button', class: 'icon-button small', on: { click: () => { if (target?.kind === 'edit') input.value = ''; aim(null); changed(); input.focus(); } } }, icon('close'), unseen('Niet doen')));
  }

  function edit(message) {
    input.value = message.text ?? message.caption ?? '';
    aim({ kind: 'edit', message });
    changed();
    input.focus();
  }

  return {
    element,
    edit,
    reply(message) { aim({ kind: 'reply', message }); input.focus(); },
    setCommands(list) { commands = list ?? []; },
    setPlaceholder(text) { input.placeholder = text || 'Bericht'; },
    focus: () => input.focus(),
  };
}
