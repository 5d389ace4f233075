// Recording a voice message, or sending the sample where there is no microphone.

import { minutesAndSeconds } from './dutch.js';
import { announce, h } from './dom.js';
import { icon } from './icons.js';
import { menuButton } from './menu.js';
import { SAMPLE_SECONDS, sampleVoice } from './samples.js';

const TYPES = ['audio/ogg;codecs=opus', 'audio/webm;codecs=opus', 'audio/mp4'];
const NO_MICROPHONE = 'Er is geen microfoon, of die mag niet gebruikt worden. Kies ‘Voorbeeld-spraakbericht’.';

/** `send(upload)` sends, `toast(text)` tells; onState hears whether a recording runs. */
export function voiceButton({ send, toast }) {
  let hear = () => {};
  const start = menuButton({
    label: 'Spraakbericht', icon: 'mic',
    items: () => [
      { label: 'Spraakbericht opnemen', icon: 'mic', action: record },
      { label: 'Voorbeeld-spraakbericht', icon: 'wave', action: () => send({ kind: 'voice', files: [sampleVoice()], duration: SAMPLE_SECONDS }) },
    ],
  });
  const element = h('div', { class: 'voice' }, start);

  async function record() {
    let stream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch {
      toast(NO_MICROPHONE);
      return;
    }
    const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type));
    const recorder = new MediaRecorder(stream, mimeType ? { mimeType } : {});
    const parts = [];
    const began = performance.now();
    const seconds = () => (performance.now() - began) / 1000;
    let keep = true;

    const shown = h('span', { class: 'recording-time', role: 'timer' }, '0:00');
    const tick = setInterval(() => { shown.textContent = minutesAndSeconds(seconds()); }, 500);
    const done = h('button', { type: 'button', class: 'icon-button send', 'aria-label': 'Stop en verstuur', title: 'Stop en verstuur', on: { click: () => recorder.stop() } }, icon('send'));
    const drop = h('button', { type: 'button', class: 'icon-button', 'aria-label': 'Opname weggooien', title: 'Opname weggooien', on: { click: () => { keep = false; recorder.stop(); } } }, icon('trash'));
    element.replaceChildren(drop, h('span', { class: 'recording-dot', 'aria-hidden': 'true' }), shown, done);
    hear(true);
    done.focus();
    announce('De opname loopt.');

    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
    recorder.addEventListener('stop', async () => {
      const duration = seconds();
      clearInterval(tick);
      stream.getTracks().forEach((track) => track.stop());
      element.replaceChildren(start);
      hear(false);
      start.focus();
      if (!keep) return;
      const type = (recorder.mimeType || 'audio/ogg').split(';')[0];
      await send({ kind: 'voice', files: [new File(parts, `spraakbericht.${type.split('/')[1]}`, { type })], duration });
    });
    recorder.start();
  }

  return { element, onState(handler) { hear = handler; } };
}
