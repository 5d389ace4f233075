// Makes elements in one line each. Text is always set as text, never as HTML, so that
// nothing a person or the bot types can become part of the page.

/** `h('button', { class: 'x', 'aria-label': 'y', on: { click } }, child, …)` */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === 'on') {
      for (const [event, handler] of Object.entries(value)) element.addEventListener(event, handler);
    } else if (name in element && typeof value !== 'string') {
      element[name] = value;
    } else {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Words for a screen reader that need not be seen. */
export const unseen = (text) => h('span', { class: 'vh' }, text);

let numbered = 0;
export const freshId = (prefix) => `${prefix}-${(numbered += 1)}`;

const statusLine = () => document.getElementById('status');

/** Says something to a screen reader, politely, wherever the focus is. */
export function announce(text) {
  const line = statusLine();
  line.textContent = '';
  setTimeout(() => { line.textContent = text; }, 60);
}

export const narrow = window.matchMedia('(max-width: 600px)');

/** Remembers small choices of this browser; a browser that refuses storage just forgets. */
export const memory = {
  read(key, otherwise) {
    try {
      return JSON.parse(localStorage.getItem(`practice.${key}`)) ?? otherwise;
    } catch {
      return otherwise;
    }
  },
  write(key, value) {
    try {
      localStorage.setItem(`practice.${key}`, JSON.stringify(value));
    } catch { /* nothing is lost but the choice */ }
  },
};
