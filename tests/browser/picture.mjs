// Takes the picture in the README: a complaint that was just answered, on three phones.
//
//   node tests/browser/picture.mjs docs/practice.png
//
// Needs what run.sh installs, and the real product: PRACTICE_COMMAND as there, by default the
// binary of a debug build.

import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
process.env.PRACTICE_COMMAND ??= `${process.env.CARGO_TARGET_DIR ?? `${root}target`}/debug/klachtwijzer practice --port {port} --seed 1`;
const { Server, openBrowser, until } = await import('./phone.mjs');

const BYTES_MAX = 300_000;
const target = resolve(process.argv[2] ?? `${root}docs/practice.png`);
const server = new Server();
await server.start();
const browser = await openBrowser();
try {
  const practice = await browser.page({ viewport: { width: 1180, height: 800 }, colorScheme: 'light' });
  await practice.page.evaluate(() => localStorage.clear());
  const asked = (who, words) => until(async () => (await practice.lastMessage(who))?.text.includes(words), `${who} reads ${words}`);
  const answer = async (words, button) => {
    await asked('client', words);
    await practice.press('client', button);
  };
  for (const staff of ['manager', 'officer']) await asked(staff, 'Typ /zaken');
  await practice.start('client');
  await answer('Welkom', 'Nieuwe klacht');
  await answer('eerst weten', 'Ik begrijp het');
  await answer('Hoe ken je', 'Werken of leren');
  await asked('client', 'Over wie');
  await practice.say('client', 'Joke Bakker');
  await answer('Waar was het', 'Kringloop Noord');
  await asked('client', 'Wat is er gebeurd');
  await practice.say('client', 'Ze riep dat ik lui was. Iedereen stond erbij.');
  await practice.choose('client', 'Spraakbericht', 'Voorbeeld-spraakbericht');
  await asked('client', 'Ik heb nu');
  await practice.say('client', 'klaar');
  await answer('Wanneer was het', 'Gisteren');
  await answer('De manager van', 'Nee');
  await answer('Wie mag je helpen', 'De manager');
  await answer('Wat wil je het liefst', 'Een goed gesprek');
  await answer('Hoe heet je', 'Ja, dat is goed');
  await answer('Kijk even', 'Versturen');
  await asked('client', 'verstuurd');
  await practice.press('manager', 'Openen');
  await asked('manager', 'Wens');
  await practice.start('representative');
  await practice.phone('representative');
  for (const [who, wanted] of [['officer', false], ['representative', true], ['client', true], ['manager', true]]) {
    const chip = practice.page.locator(`[data-chip="${await practice.key(who)}"]`);
    if ((await chip.getAttribute('aria-pressed')) !== String(wanted)) await chip.click();
  }
  await practice.press('representative', 'Nieuwe klacht');
  await asked('representative', 'eerst weten');
  await practice.press('representative', 'Ik begrijp het');
  await asked('representative', 'Hoe ken je');
  await practice.page.evaluate(() => document.activeElement.blur());
  await practice.page.mouse.move(0, 0);
  await practice.page.screenshot({ path: target });
} finally {
  await browser.close();
  await server.stop();
}
const { size } = await stat(target);
if (size > BYTES_MAX) throw new Error(`${target} has ${size} bytes: at most ${BYTES_MAX}`);
console.log(`${target}: ${size} bytes`);
