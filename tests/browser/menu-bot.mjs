// A bot of a few lines, spoken to the server over the Bot API with plain fetch: enough to
// have every part of the page answered.

import { baseUrl } from './phone.mjs';

const TOKEN = process.env.PRACTICE_TOKEN ?? '1234567890:practice';
const POLL_SECONDS = 5;

export class MenuBot {
  #stopped = new AbortController();
  #loop = null;
  seen = [];

  async call(method, body = {}) {
    const response = await fetch(`${baseUrl}/bot${TOKEN}/${method}`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), signal: this.#stopped.signal,
    });
    const answer = await response.json();
    if (!answer.ok) throw new Error(`${method}: ${JSON.stringify(answer)}`);
    return answer.result;
  }

  async start() {
    this.#stopped = new AbortController();
    await this.call('setMyCommands', { commands: [{ command: 'menu', description: 'Het menu' }, { command: 'nummer', description: 'Vraagt je nummer' }] });
    await this.call('setMyDescription', { description: 'Een proefbot voor de oefenpagina.' });
    this.#loop = this.#poll().catch((error) => { if (!this.#stopped.signal.aborted) throw error; });
  }

  async stop() {
    this.#stopped.abort();
    await this.#loop?.catch(() => {});
  }

  async #poll() {
    let offset;
    while (!this.#stopped.signal.aborted) {
      const updates = await this.call('getUpdates', { offset, timeout: POLL_SECONDS });
      for (const update of updates) {
        offset = update.update_id + 1;
        this.seen.push(update);
        await this.#answer(update);
      }
    }
  }

  async #answer({ message, edited_message: edited, callback_query: press }) {
    if (press) return this.#pressed(press);
    if (edited) return this.#say(edited.chat.id, `gewijzigd: ${edited.text}`);
    if (!message) return null;
    const { chat: { id }, text } = message;
    if (message.photo) return message.media_group_id ? null : this.#say(id, 'foto ontvangen');
    if (message.voice) return this.#say(id, `spraak van ${message.voice.duration} seconden`);
    if (message.contact) return this.#say(id, `nummer ${message.contact.phone_number}`, { remove_keyboard: true });
    if (text === '/start' || text === '/menu') return this.#menu(id);
    if (text === '/link') return this.#link(id);
    if (text?.startsWith('/start ')) return this.#say(id, `via de link: ${text.slice(7)}`);
    if (text === '/nummer') return this.#say(id, 'Mag ik je nummer?', { keyboard: [[{ text: 'Deel mijn nummer', request_contact: true }]], resize_keyboard: true });
    return this.#say(id, `echo: ${text}`);
  }

  async #pressed({ id, data, from, message }) {
    await this.call('answerCallbackQuery', { callback_query_id: id, text: data === 'alert' ? 'Let op!' : 'Gekozen', show_alert: data === 'alert' });
    if (data === 'edit') await this.call('editMessageText', { chat_id: from.id, message_id: message.message_id, text: 'menu gesloten' });
  }

  async #link(id) {
    const { username } = await this.call('getMe');
    return this.#say(id, `Open https://t.me/${username}?start=proef1`);
  }

  #menu(id) {
    return this.#say(id, 'menu', { inline_keyboard: [[{ text: 'Melding', callback_data: 'toast' }, { text: 'Waarschuwing', callback_data: 'alert' }], [{ text: 'Sluiten', callback_data: 'edit' }]] });
  }

  #say(id, text, markup) {
    return this.call('sendMessage', { chat_id: id, text, ...(markup ? { reply_markup: markup } : {}) });
  }
}
