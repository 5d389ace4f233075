// The demo on the page: it begins when somebody watches, tells what happens, and lets go.

import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { Server, openBrowser, sleep, until } from './phone.mjs';

const LIMIT = { timeout: 90_000 };
const server = new Server();
let browser;
let practice;
let bar;

before(async () => {
  await server.start();
  browser = await openBrowser();
  practice = await browser.page();
  bar = practice.page.getByRole('region', { name: 'Demo' });
}, { timeout: 240_000 });

afterEach(() => assert.deepEqual(practice.errors, []));

after(async () => {
  await browser?.close();
  await server.stop();
});

const chapter = () => bar.getByRole('heading').textContent();

describe('the demo', LIMIT, () => {
  it('begins by itself, and points at what is pressed', LIMIT, async () => {
    await bar.getByText('Demo, deel 1 van').waitFor();
    await bar.getByText('Samira drukt op ‘Nieuwe klacht’').waitFor();
    await practice.page.locator('[data-person="client"] .key.pointed', { hasText: 'Nieuwe klacht' }).waitFor();
    await practice.waitForText('client', 'Dit moet je eerst weten');
  });

  it('waits as long as somebody wants, and goes on', LIMIT, async () => {
    await bar.getByRole('button', { name: 'Pauze' }).click();
    await bar.getByRole('button', { name: 'Verder', exact: true }).waitFor();
    // What was under way may still be answered.
    await sleep(2_500);
    const before = await practice.messages('client');
    await sleep(2_500);
    assert.deepEqual(await practice.messages('client'), before);
    await bar.getByRole('button', { name: 'Verder', exact: true }).click();
    await until(async () => (await practice.messages('client')).length > before.length, 'it goes on');
  });

  for (const [name, viewport] of [['desktop', { width: 1440, height: 900 }], ['telephone', { width: 390, height: 844 }]]) {
    for (const colorScheme of ['light', 'dark']) {
      it(`has nothing for axe to object to: ${name}, ${colorScheme}`, LIMIT, async () => {
        const other = await browser.page({ viewport, colorScheme });
        await other.page.getByRole('region', { name: 'Demo' }).waitFor();
        assert.deepEqual(await other.violations(), []);
        const wide = await other.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        assert.equal(wide, false, 'nothing sticks out sideways');
        assert.deepEqual(other.errors, []);
        await other.close();
      });
    }
  }

  it('goes faster, and puts the phones of the next chapter on the table', LIMIT, async () => {
    const first = await chapter();
    await bar.getByRole('button', { name: 'Sneller' }).click();
    await until(async () => (await chapter()) !== first, 'the next chapter', 60_000);
    assert.ok(await practice.page.locator('[data-person="manager"]').isVisible());
  });

  it('lets go when somebody wants to play on', LIMIT, async () => {
    await bar.getByRole('button', { name: 'Zelf verder' }).click();
    await bar.getByText('Je speelt nu zelf verder.').waitFor();
    await practice.start('representative');
    await practice.waitForText('representative', 'Welkom');
    await bar.getByRole('button', { name: 'Demo sluiten' }).click();
    await bar.waitFor({ state: 'hidden' });
  });
});
