// Takes the picture in the README: a case half-way, on the phones of the client, the employee who
// is complained about and the manager. The demo plays until there, and is then let go.
//
//   node tests/browser/picture.mjs docs/practice.png
//
// Needs what run.sh installs, and the real product: PRACTICE_COMMAND as there, by default the
// binary of a debug build.

import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
process.env.PRACTICE_COMMAND ??= `${process.env.CARGO_TARGET_DIR ?? `${root}target`}/debug/klachtwijzer practice --port {port} --seed 1 --demo=fast`;
const { Server, baseUrl, openBrowser, until } = await import('./phone.mjs');

/** When this chapter begins, both sides have been heard. */
const UNTIL_CHAPTER = 5;
const PLAYS_MS = 120_000;
const BYTES_MAX = 300_000;
const target = resolve(process.argv[2] ?? `${root}docs/practice.png`);

const story = async () => (await (await fetch(`${baseUrl}/practice/world`)).json()).story;
const server = new Server();
await server.start();
const browser = await openBrowser();
try {
  await until(async () => (await story())?.number >= UNTIL_CHAPTER, 'both sides are heard', PLAYS_MS);
  await fetch(`${baseUrl}/practice/story`, { method: 'POST', body: '{"stopped":true}' });
  await until(async () => (await story()).state === 'stopped', 'the demo lets go', PLAYS_MS);
  const practice = await browser.page({ viewport: { width: 1280, height: 860 }, colorScheme: 'light' });
  const { page } = practice;
  await page.getByRole('button', { name: 'Demo sluiten' }).click();
  const wanted = ['client', 'respondent', 'manager'];
  for (const key of ['respondent', 'client', 'manager', 'officer']) {
    const chip = page.locator(`[data-chip="${key}"]`);
    if ((await chip.getAttribute('aria-pressed')) !== String(wanted.includes(key))) await chip.click();
  }
  await page.evaluate(() => document.activeElement.blur());
  await page.mouse.move(0, 0);
  await page.screenshot({ path: target });
} finally {
  await browser.close();
  await server.stop();
}
const { size } = await stat(target);
if (size > BYTES_MAX) throw new Error(`${target} has ${size} bytes: at most ${BYTES_MAX}`);
console.log(`${target}: ${size} bytes`);
