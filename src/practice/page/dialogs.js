// Modal questions and messages, on the browser's own <dialog>: it keeps the focus inside,
// closes with Escape and gives the focus back.

import { freshId, h } from './dom.js';

/** Shows `body` with `buttons`; resolves with the value of the pressed one, or null. */
export function show({ title, body, buttons, danger = false, kind = 'dialog' }) {
  return new Promise((resolve) => {
    const id = freshId('dialog');
    const dialog = h('dialog', { class: 'dialog', 'aria-labelledby': id, role: kind },
      h('h2', { id, class: 'dialog-title' }, title),
      h('div', { class: 'dialog-body', dir: 'auto' }, body),
      h('div', { class: 'dialog-buttons' }, buttons.map(({ label, value, main }) => h('button', {
        type: 'button',
        class: main ? `button main${danger ? ' danger' : ''}` : 'button',
        on: { click: () => dialog.close(value) },
      }, label))));
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue || null);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

export const alertDialog = (title, text) =>
  show({ title, body: text, buttons: [{ label: 'Oké', value: 'ok', main: true }], kind: 'alertdialog' });

export const confirmDialog = (title, text, action) =>
  show({
    title, body: text, danger: true, kind: 'alertdialog',
    buttons: [{ label: 'Niet doen', value: '' }, { label: action, value: 'yes', main: true }],
  });

/** Lets somebody look at what they are about to send; resolves with the caption or null. */
export async function previewDialog(files) {
  const caption = h('textarea', { class: 'field', rows: 2, maxlength: 1024, dir: 'auto', id: freshId('caption') });
  const urls = [];
  const shown = files.map((file) => {
    if (!file.type.startsWith('image/')) return h('li', { class: 'preview-file' }, file.name);
    urls.push(URL.createObjectURL(file));
    return h('li', {}, h('img', { class: 'preview-image', src: urls.at(-1), alt: file.name }));
  });
  const answer = await show({
    title: files.length === 1 ? 'Dit versturen?' : `Deze ${files.length} bestanden versturen?`,
    body: h('div', {},
      h('ul', { class: 'preview' }, shown),
      h('label', { class: 'label', for: caption.id }, 'Tekst erbij (mag leeg blijven)'), caption),
    buttons: [{ label: 'Niet versturen', value: '' }, { label: 'Versturen', value: 'send', main: true }],
  });
  urls.forEach((url) => URL.revokeObjectURL(url));
  return answer ? caption.value.trim() : null;
}
