// The page's icons, drawn as strokes on a 24 by 24 grid. Always decoration: the control
// that holds one carries its own name.

const SVG = 'http://www.w3.org/2000/svg';

const PATHS = {
  audio: ['M9 18V6l10-2v12', 'M9 18a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0Z', 'M19 16a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0Z'],
  block: ['M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Z', 'm6 6 12 12'],
  bolt: ['M13 3 5 13.5h6L10 21l8.5-11h-6.2Z'],
  check: ['m5 12.5 4.5 4.5L19 7.5'],
  clip: ['m19 11-7.4 7.4a4.4 4.4 0 0 1-6.2-6.2l8-8a3 3 0 0 1 4.2 4.2l-7.8 7.8a1.5 1.5 0 0 1-2.1-2.1L14.5 7.5'],
  clock: ['M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Z', 'M12 7.5V12l3 2'],
  close: ['m6 6 12 12', 'M18 6 6 18'],
  copy: ['M9 9h10v11H9Z', 'M15 9V4H5v11h4'],
  down: ['M12 5v14', 'm6 13 6 6 6-6'],
  edit: ['m4.5 19.5 1-4.2L16 4.8a1.9 1.9 0 0 1 2.7 0l.5.5a1.9 1.9 0 0 1 0 2.7L8.7 18.5Z', 'm14 7 3 3'],
  eye: ['M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z', 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z'],
  file: ['M6 3.5h8l4.5 4.5v12.5H6Z', 'M14 3.5V8h4.5', 'M9 13h6', 'M9 16.5h6'],
  help: ['M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Z', 'M9.6 9.6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.2.9-1.2 1.7', 'M12 16.6v.1'],
  image: ['M4 5h16v14H4Z', 'm4 16 4.5-4.5 4 4 2.5-2.5 5 5', 'M15.5 9v.1'],
  link: ['M10 14a4 4 0 0 0 6 .4l2.5-2.5a4 4 0 0 0-5.7-5.7L11.6 7.4', 'M14 10a4 4 0 0 0-6-.4l-2.5 2.5a4 4 0 0 0 5.7 5.7l1.2-1.2'],
  mic: ['M12 3.5a2.8 2.8 0 0 0-2.8 2.8v5a2.8 2.8 0 0 0 5.6 0v-5A2.8 2.8 0 0 0 12 3.5Z', 'M6 11.5a6 6 0 0 0 12 0', 'M12 17.5v3'],
  moon: ['M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7Z'],
  more: ['M6 12v.1', 'M12 12v.1', 'M18 12v.1'],
  phone: ['M6.5 4h3l1.5 4-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4 1.5v3a1.5 1.5 0 0 1-1.7 1.5A15.5 15.5 0 0 1 5 5.7 1.5 1.5 0 0 1 6.5 4Z'],
  pin: ['M12 21s6.5-6 6.5-11a6.5 6.5 0 0 0-13 0c0 5 6.5 11 6.5 11Z', 'M12 7.7a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6Z'],
  poll: ['M5 20V11', 'M12 20V4', 'M19 20v-6'],
  reply: ['M10 6 4 12l6 6', 'M4 12h9a7 7 0 0 1 7 6'],
  send: ['M4 12 20 4.5 15 20l-3.5-6.5Z', 'M11.5 13.5 20 4.5'],
  slash: ['M8 4h8a4 4 0 0 1 4 4v8a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4V8a4 4 0 0 1 4-4Z', 'm13.7 8-3.4 8'],
  smile: ['M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Z', 'M8.5 14a4 4 0 0 0 7 0', 'M9 9.5v.1', 'M15 9.5v.1'],
  sun: ['M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z', 'M12 2.5v2', 'M12 19.5v2', 'm5.3 5.3 1.4 1.4', 'm17.3 17.3 1.4 1.4', 'M2.5 12h2', 'M19.5 12h2', 'm5.3 18.7 1.4-1.4', 'm17.3 6.7 1.4-1.4'],
  trash: ['M5 7h14', 'M9.5 7V4.5h5V7', 'm6.5 7 1 13h9l1-13'],
  tune: ['M4 7h9', 'M17 7h3', 'M4 17h3', 'M11 17h9', 'M15 5v4', 'M9 15v4'],
  video: ['M3.5 6.5h11v11h-11Z', 'm14.5 11 6-3.5v9l-6-3.5'],
  wave: ['M5 10v4', 'M9 6.5v11', 'M13 9v6', 'M17 5v14', 'M21 10v4'],
};

const FILLED = {
  pause: ['M7 5.5h3.5v13H7Z', 'M13.5 5.5H17v13h-3.5Z'],
  play: ['M8 5.2 18.5 12 8 18.8Z'],
  stop: ['M7 7h10v10H7Z'],
};

export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', FILLED[name] ? 'icon filled' : 'icon');
  svg.setAttribute('aria-hidden', 'true');
  for (const d of FILLED[name] ?? PATHS[name]) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}
