// Choosing what to send along: photos become one album, other files go as documents, and
// the telephone's extras (number, place, sticker, poll) go as they are.

import { previewDialog } from './dialogs.js';
import { h } from './dom.js';
import { samplePhoto } from './samples.js';

const ALBUM_MAX = 10;

/** The items of the attach menu. `send` uploads, `act.share` sends what needs no file. */
export function attachItems(send, act) {
  const choose = (accept, multiple, kind) => () => pick(accept, multiple, (files) => offer(files, kind, send, act.toast));
  return [
    { label: 'Foto’s', icon: 'image', action: choose('image/*', true, 'photo') },
    { label: 'Voorbeeldfoto', icon: 'image', action: async () => send({ kind: 'photo', files: [await samplePhoto()] }) },
    { label: 'Bestanden', icon: 'file', action: choose('', true, 'document') },
    { label: 'Video', icon: 'video', action: choose('video/*', false, 'video') },
    { label: 'Geluid', icon: 'audio', action: choose('audio/*', false, 'audio') },
    { label: 'Mijn telefoonnummer', icon: 'phone', action: () => act.share('contact') },
    { label: 'Mijn plaats', icon: 'pin', action: () => act.share('location') },
    { label: 'Sticker', icon: 'smile', action: () => act.share('sticker') },
    { label: 'Peiling', icon: 'poll', action: () => act.share('poll') },
  ];
}

function pick(accept, multiple, chosen) {
  const input = h('input', { type: 'file', accept, multiple });
  input.addEventListener('change', () => input.files.length && chosen([...input.files]));
  input.click();
}

/** Shows the files first, asks for words to go with them, and sends. */
export async function offer(files, kind, send, toast) {
  if (files.length > ALBUM_MAX) toast(`Hooguit ${ALBUM_MAX} tegelijk: de eerste ${ALBUM_MAX} gaan mee.`);
  const caption = await previewDialog(files.slice(0, ALBUM_MAX));
  if (caption !== null) await send({ kind, files: files.slice(0, ALBUM_MAX), caption });
}

/** What a pasted or dropped file is sent as, when nobody said. */
export const kindOf = (files) => (files.every(({ type }) => /^image\/(jpeg|png|webp)$/.test(type)) ? 'photo' : 'document');
