// Everything the page asks of the practice server, one function a question. A failure is an
// ApiError whose message can be shown as it is.

export class ApiError extends Error {}

async function ask(method, path, body) {
  const form = body instanceof FormData;
  let response;
  try {
    response = await fetch(`/practice/${path}`, {
      method,
      headers: body && !form ? { 'content-type': 'application/json' } : {},
      body: form ? body : body && JSON.stringify(body),
    });
  } catch {
    throw new ApiError('De oefenserver antwoordt niet. Probeer het zo nog eens.');
  }
  if (!response.ok) throw new ApiError(await explained(response));
  const text = await response.text();
  return text ? JSON.parse(text) : null;
}

async function explained(response) {
  if (response.status === 413) return 'Dit bestand is te groot.';
  if (response.status === 404) return 'Dit bericht of deze persoon is er niet meer.';
  if (response.status === 403) return 'Dat kan niet: de bot is geblokkeerd.';
  return `Dat lukte niet (fout ${response.status}). Probeer het nog eens.`;
}

export const world = () => ask('GET', 'world');
export const chat = (person) => ask('GET', `people/${person}/chat`);

/** What one person can do on their phone. */
export function hand(person) {
  const to = (path, body, method = 'POST') => ask(method, `people/${person}/${path}`, body);
  return {
    start: (payload) => to('start', payload ? { payload } : {}),
    say: (text, replyTo) => to('messages', replyTo ? { text, reply_to: replyTo } : { text }),
    press: (messageId, data) => to('press', { message_id: messageId, data }),
    edit: (messageId, content) => to(`messages/${messageId}`, content, 'PUT'),
    erase: (messageId) => to(`messages/${messageId}`, undefined, 'DELETE'),
    share: (what, body = {}) => to(what, body),
    speak: (languageCode) => to('language', { language_code: languageCode }),
    block: () => to('block', {}),
    unblock: () => to('unblock', {}),
    clear: () => to('clear', {}),
    upload({ kind, files, caption, duration, replyTo }) {
      const form = new FormData();
      form.append('kind', kind);
      if (caption) form.append('caption', caption);
      if (duration) form.append('duration', String(Math.max(1, Math.round(duration))));
      if (replyTo) form.append('reply_to', String(replyTo));
      for (const file of files) form.append('file', file, file.name);
      return to('messages', form);
    },
  };
}

export const clock = {
  read: () => ask('GET', 'clock'),
  advance: (ms) => ask('POST', 'clock', { advance_ms: ms }),
  set: (ms) => ask('POST', 'clock', { now_ms: ms }),
};

/** What whoever watches wants of the demo. */
export const story = (change) => ask('POST', 'story', change);

export const faults = {
  list: () => ask('GET', 'faults'),
  add: (rule) => ask('POST', 'faults', rule),
  clear: () => ask('DELETE', 'faults'),
};
