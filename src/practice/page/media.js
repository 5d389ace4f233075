// What a message can carry besides text, each as one element: photo, voice, document,
// video, audio, contact, location, sticker, poll.

import { fileSize, minutesAndSeconds } from './dutch.js';
import { h, unseen } from './dom.js';
import { icon } from './icons.js';

/** The elements for whatever this message carries; an empty list for plain text. */
export function media(message) {
  return Object.keys(SHOWN).filter((kind) => message[kind]).map((kind) => SHOWN[kind](message[kind], message));
}

/** In words, for a quote or a screen reader. */
export function inWords(message) {
  const kind = Object.keys(WORDS).find((name) => message[name]);
  const words = message.text ?? message.caption ?? '';
  if (!kind) return words;
  return words ? `${WORDS[kind]}: ${words}` : WORDS[kind];
}

const WORDS = {
  photo: 'Foto', voice: 'Spraakbericht', document: 'Bestand', video: 'Video', video_note: 'Videobericht', audio: 'Geluid',
  contact: 'Telefoonnummer', location: 'Plaats', sticker: 'Sticker', poll: 'Peiling',
};

const SHOWN = {
  photo,
  voice: (voice) => player(voice, 'spraakbericht'),
  document,
  video: (video) => h('video', { class: 'video', controls: true, preload: 'metadata', src: video.file_url, 'aria-label': 'Video' }),
  video_note: (video) => h('video', { class: 'video', controls: true, preload: 'metadata', src: video.file_url, 'aria-label': 'Videobericht' }),
  audio: (audio) => player(audio, audio.title ?? audio.file_name ?? 'geluid'),
  contact: (contact) => card('phone', [contact.first_name, contact.last_name].filter(Boolean).join(' '), contact.phone_number),
  location: ({ latitude, longitude }) => card('pin', 'Plaats', `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`),
  sticker: (sticker) => h('span', { class: 'sticker', role: 'img', 'aria-label': `Sticker ${sticker.emoji ?? ''}` }, sticker.emoji ?? '🙂'),
  poll,
};

function photo(sizes, message) {
  const largest = sizes.at(-1);
  const who = message.outgoing ? 'Foto die je stuurde' : 'Foto van de bot';
  const image = h('img', { src: largest.file_url, alt: message.caption ? `${who}, met tekst` : who, width: largest.width || 320, height: largest.height || 240 });
  return h('a', { class: 'photo', href: largest.file_url, target: '_blank', rel: 'noopener' }, image, unseen(' (opent in een nieuw tabblad)'));
}

function document(file) {
  const kind = (file.file_name?.split('.').pop() ?? '').slice(0, 4).toUpperCase();
  const facts = [kind, fileSize(file.file_size)].filter(Boolean).join(' · ');
  return h('a', { class: 'card file', href: file.file_url, target: '_blank', rel: 'noopener' },
    h('span', { class: 'card-icon' }, icon('file')),
    h('span', { class: 'card-words' }, h('span', { class: 'card-title' }, file.file_name ?? 'Bestand'), h('span', { class: 'card-facts' }, facts)),
    unseen(' (opent in een nieuw tabblad)'));
}

const card = (iconName, title, facts) => h('span', { class: 'card' },
  h('span', { class: 'card-icon' }, icon(iconName)),
  h('span', { class: 'card-words' }, h('span', { class: 'card-title' }, title), h('span', { class: 'card-facts' }, facts)));

function poll({ question, options }) {
  return h('div', { class: 'poll' }, h('p', { class: 'card-title' }, question),
    h('ul', {}, options.map((option) => h('li', {}, option.text))));
}

const BARS = 28;

/** The same file always draws the same little waveform. */
function barHeights(seed) {
  let state = [...String(seed)].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) >>> 0, 7);
  return Array.from({ length: BARS }, () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return 20 + Math.round((state / 2 ** 32) * 80);
  });
}

function player(file, name) {
  const audio = new Audio();
  audio.preload = 'none';
  audio.src = file.file_url;
  const bars = barHeights(file.file_unique_id ?? file.file_id).map((height) => {
    const bar = h('span', { class: 'bar' });
    bar.style.height = `${height}%`;
    return bar;
  });
  const left = h('span', { class: 'player-time' }, minutesAndSeconds(file.duration ?? 0));
  const button = h('button', { type: 'button', class: 'play', 'aria-label': `Speel ${name} af`, on: { click: toggle } }, icon('play'));

  function toggle() {
    if (!audio.paused) return audio.pause();
    return audio.play().catch(() => { left.textContent = 'speelt niet af'; });
  }
  function drawn(playing) {
    button.replaceChildren(icon(playing ? 'pause' : 'play'));
    button.setAttribute('aria-label', playing ? `Pauzeer ${name}` : `Speel ${name} af`);
  }
  const length = () => (Number.isFinite(audio.duration) ? audio.duration : file.duration ?? 0);
  audio.addEventListener('play', () => drawn(true));
  audio.addEventListener('pause', () => drawn(false));
  audio.addEventListener('ended', () => { audio.currentTime = 0; drawn(false); });
  audio.addEventListener('timeupdate', () => {
    const part = length() ? audio.currentTime / length() : 0;
    bars.forEach((bar, at) => bar.classList.toggle('heard', at < part * BARS));
    left.textContent = minutesAndSeconds(length() - audio.currentTime);
  });
  return h('div', { class: 'player', role: 'group', 'aria-label': name }, button, h('span', { class: 'bars', 'aria-hidden': 'true' }, bars), left);
}
