// Light or dark: as the system has it until somebody presses the switch.

import { h, memory } from './dom.js';
import { icon } from './icons.js';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

export function themeButton() {
  let chosen = memory.read('theme', 'auto');
  const button = h('button', { type: 'button', class: 'icon-button', on: { click: flip } });
  const isDark = () => (chosen === 'auto' ? dark.matches : chosen === 'dark');

  function flip() {
    chosen = isDark() ? 'light' : 'dark';
    memory.write('theme', chosen);
    draw();
  }

  function draw() {
    document.documentElement.dataset.theme = isDark() ? 'dark' : 'light';
    const label = isDark() ? 'Licht maken' : 'Donker maken';
    button.replaceChildren(icon(isDark() ? 'sun' : 'moon'));
    button.setAttribute('aria-label', label);
    button.title = label;
  }

  dark.addEventListener('change', draw);
  draw();
  return button;
}
