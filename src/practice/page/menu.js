// A small menu under a button: opens with click, Enter or arrow down; arrows walk, Escape
// and a click elsewhere close, and the focus returns to the button.

import { h } from './dom.js';
import { icon } from './icons.js';

let closeOpen = null;

/** A button that opens the items of `items()`: `{ label, icon, action, danger? }`. */
export function menuButton({ label, icon: iconName, class: className = 'icon-button', items }) {
  const button = h('button', {
    type: 'button', class: className, 'aria-label': label, title: label,
    'aria-haspopup': 'menu', 'aria-expanded': 'false',
    on: {
      click: () => openMenu(button, items()),
      keydown: (event) => {
        if (event.key === 'ArrowDown') {
          event.preventDefault();
          openMenu(button, items());
        }
      },
    },
  }, icon(iconName));
  return button;
}

export function openMenu(anchor, items) {
  const again = anchor.getAttribute('aria-expanded') === 'true';
  closeOpen?.();
  if (again || items.length === 0) return;

  const menu = h('div', { class: 'menu', role: 'menu', 'aria-label': anchor.getAttribute('aria-label') ?? 'Keuzes' });
  for (const item of items) {
    menu.append(h('button', {
      type: 'button', role: 'menuitem', tabindex: '-1', class: item.danger ? 'menu-item danger' : 'menu-item',
      on: { click: () => { close(true); item.action(); } },
    }, item.icon && icon(item.icon), h('span', {}, item.label)));
  }
  // Inside the nearest landmark, so that a screen reader keeps its place.
  (anchor.closest('section, nav, header') ?? document.body).append(menu);
  place(menu, anchor);
  anchor.setAttribute('aria-expanded', 'true');
  menu.firstElementChild.focus();

  const outside = (event) => {
    if (!menu.contains(event.target) && !anchor.contains(event.target)) close(false);
  };
  // Another phone that scrolls for a new message does not take this menu away.
  const { top, left } = anchor.getBoundingClientRect();
  const away = (event) => {
    const now = anchor.getBoundingClientRect();
    if (event.type === 'scroll' && now.top === top && now.left === left) return;
    close(false);
  };
  menu.addEventListener('keydown', (event) => walk(event, menu, close));
  document.addEventListener('pointerdown', outside, true);
  window.addEventListener('resize', away);
  document.addEventListener('scroll', away, true);

  function close(refocus) {
    if (closeOpen !== close) return;
    closeOpen = null;
    document.removeEventListener('pointerdown', outside, true);
    window.removeEventListener('resize', away);
    document.removeEventListener('scroll', away, true);
    menu.remove();
    anchor.setAttribute('aria-expanded', 'false');
    if (refocus) anchor.focus();
  }
  closeOpen = close;
}

function walk(event, menu, close) {
  const buttons = [...menu.children];
  const at = buttons.indexOf(document.activeElement);
  const to = {
    ArrowDown: (at + 1) % buttons.length,
    ArrowUp: (at - 1 + buttons.length) % buttons.length,
    Home: 0,
    End: buttons.length - 1,
  }[event.key];
  if (to !== undefined) {
    event.preventDefault();
    buttons[to].focus();
  } else if (event.key === 'Escape') {
    event.preventDefault();
    event.stopPropagation();
    close(true);
  } else if (event.key === 'Tab') {
    close(true);
  }
}

function place(menu, anchor) {
  const room = 8;
  const from = anchor.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const below = from.bottom + height + room <= innerHeight || from.top < height + room;
  const left = Math.min(Math.max(room, from.right - width), Math.max(room, innerWidth - width - room));
  const top = below ? Math.min(from.bottom + 4, Math.max(room, innerHeight - height - room)) : from.top - height - 4;
  menu.style.left = `${from.left + width + room < innerWidth && from.left < innerWidth / 3 ? from.left : left}px`;
  menu.style.top = `${top}px`;
}
