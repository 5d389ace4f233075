// The practice page by itself: a person at the keyboard, a small bot at the other end.

import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { MenuBot } from './menu-bot.mjs';
import { Server, openBrowser, ownServer, sleep, until } from './phone.mjs';

const LIMIT = { timeout: 60_000 };
const WHO = 'klant';
const PHOTO = Buffer.from('/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=', 'base64');
const photos = (...names) => names.map((name) => ({ name, mimeType: 'image/jpeg', buffer: PHOTO }));

const server = new Server();
const bot = new MenuBot();
let browser;

before(async () => {
  await server.start();
  await bot.start();
  browser = await openBrowser();
}, { timeout: 240_000 });

after(async () => {
  await browser?.close();
  await bot.stop();
  await server.stop();
});

describe('a person', LIMIT, () => {
  let practice;
  beforeEach(async () => {
    practice = await browser.page();
    const phone = await practice.phone(WHO);
    if (await phone.getByRole('button', { name: 'Start', exact: true }).isVisible()) await practice.start(WHO);
    await practice.say(WHO, '/menu');
    await practice.waitForText(WHO, 'menu');
  });
  afterEach(async () => {
    assert.deepEqual(practice.errors, []);
    await practice.close();
  });

  it('types and is answered, over several lines and with markup left as text', LIMIT, async () => {
    await practice.say(WHO, 'hallo <b>daar</b>');
    await practice.waitForText(WHO, 'echo: hallo <b>daar</b>');
    const input = (await practice.phone(WHO)).locator('textarea');
    await input.pressSequentially('een');
    await input.press('Shift+Enter');
    await input.pressSequentially('twee');
    await input.press('Enter');
    await practice.waitForText(WHO, 'echo: een\ntwee');
  });

  it('presses buttons and gets a toast, a dialog and a changed message', LIMIT, async () => {
    await practice.press(WHO, 'Melding');
    await practice.waitForToast(WHO, 'Gekozen');
    await practice.press(WHO, 'Waarschuwing');
    const alert = practice.page.getByRole('alertdialog');
    await alert.getByText('Let op!').waitFor();
    await alert.getByRole('button', { name: 'Oké' }).click();
    await alert.waitFor({ state: 'hidden' });
    await practice.press(WHO, 'Sluiten');
    const changed = await practice.waitForText(WHO, 'menu gesloten');
    assert.equal(changed.edited, true);
    assert.deepEqual(changed.buttons, []);
  });

  it('picks a command from the list', LIMIT, async () => {
    const phone = await practice.phone(WHO);
    await phone.locator('textarea').fill('/num');
    await phone.getByRole('group', { name: 'Opdrachten' }).getByRole('button').click();
    await practice.waitForText(WHO, 'Mag ik je nummer?');
    await practice.press(WHO, 'Deel mijn nummer');
    await practice.waitForText(WHO, /nummer \+?\d+/);
    await phone.getByRole('group', { name: 'Antwoordknoppen' }).waitFor({ state: 'hidden' });
  });

  it('edits, answers and deletes', LIMIT, async () => {
    await practice.say(WHO, 'verkeerd getypt');
    await practice.waitForText(WHO, 'echo: verkeerd getypt');
    await practice.chooseFor(WHO, /^Jij: verkeerd getypt/, 'Wijzigen');
    const input = (await practice.phone(WHO)).locator('textarea');
    assert.equal(await input.inputValue(), 'verkeerd getypt');
    await practice.say(WHO, 'goed getypt');
    await practice.waitForText(WHO, 'gewijzigd: goed getypt');
    assert.equal((await practice.messages(WHO)).findLast(({ text }) => text === 'goed getypt').edited, true);

    await practice.chooseFor(WHO, 'gewijzigd: goed getypt', 'Beantwoorden');
    await practice.say(WHO, 'dank je');
    await practice.waitForText(WHO, 'echo: dank je');
    assert.equal(bot.seen.findLast(({ message }) => message?.text === 'dank je').message.reply_to_message.text, 'gewijzigd: goed getypt');

    await practice.chooseFor(WHO, /^Jij: .*dank je/, 'Verwijderen');
    await until(async () => !(await practice.messages(WHO)).some(({ text, outgoing }) => outgoing && text === 'dank je'), 'the message is gone');
  });

  it('sends one photo with words, and two as an album', LIMIT, async () => {
    const send = async (files, caption) => {
      const chosen = practice.page.waitForEvent('filechooser');
      await practice.choose(WHO, 'Iets meesturen', 'Foto’s');
      await (await chosen).setFiles(files);
      const preview = practice.page.getByRole('dialog');
      if (caption) await preview.locator('textarea').fill(caption);
      await preview.getByRole('button', { name: 'Versturen', exact: true }).click();
    };
    await send(photos('bank.jpg'), 'de werkbank');
    await practice.waitForText(WHO, 'foto ontvangen');
    assert.deepEqual((await practice.waitForText(WHO, 'de werkbank')).carries, ['photo']);
    await send(photos('een.jpg', 'twee.jpg'));
    await until(async () => (await practice.phone(WHO)).locator('.album .photo').nth(1).isVisible(), 'an album');
    const album = await until(() => {
      const parts = bot.seen.filter(({ message }) => message?.media_group_id);
      return parts.length === 2 && parts;
    }, 'the bot has both photos');
    assert.equal(album[0].message.media_group_id, album[1].message.media_group_id);
  });

  it('sends the sample voice message', LIMIT, async () => {
    await practice.choose(WHO, /^Spraakbericht$/, 'Voorbeeld-spraakbericht');
    await practice.waitForText(WHO, 'spraak van 3 seconden');
    assert.ok((await practice.messages(WHO)).some(({ carries }) => carries.includes('player')));
  });

  it('records a voice message, and hears it when there is no microphone', LIMIT, async () => {
    await practice.choose(WHO, /^Spraakbericht$/, 'Spraakbericht opnemen');
    await practice.waitForToast(WHO, 'geen microfoon');
    await practice.page.context().grantPermissions(['microphone']);
    await practice.choose(WHO, /^Spraakbericht$/, 'Spraakbericht opnemen');
    const stop = (await practice.phone(WHO)).getByRole('button', { name: 'Stop en verstuur' });
    await stop.waitFor();
    await sleep(1200);
    await stop.click();
    await practice.waitForText(WHO, /spraak van [12] seconden/);
  });

  it('opens a link to the bot on the phone it is meant for', LIMIT, async () => {
    await practice.say(WHO, '/link');
    await practice.waitForText(WHO, 'Open https');
    await (await practice.phone(WHO)).getByRole('button', { name: /^https:..t\.me/ }).last().click();
    await practice.page.getByRole('menuitem', { name: /vertegenwoordiger/ }).click();
    await practice.waitForText('vertegenwoordiger', 'via de link: proef1');
  });

  it('has an app in another language, and reads from right to left', LIMIT, async () => {
    await practice.choose(WHO, /^Instellingen/, /^Taal van de app/);
    await practice.page.getByRole('menuitem', { name: 'Arabisch' }).click();
    const language = async () => {
      const { people } = await (await fetch(`${new URL(practice.page.url()).origin}/practice/world`)).json();
      return people.find(({ key }) => key === 'client').language_code;
    };
    await until(async () => (await language()) === 'ar', 'the app is in Arabic');
    await practice.say(WHO, 'لدي شكوى.');
    await practice.waitForText(WHO, 'لدي شكوى.');
    const words = (await practice.phone(WHO)).locator('.row.out .words', { hasText: 'لدي شكوى.' }).last();
    assert.equal(await words.evaluate((node) => getComputedStyle(node).direction), 'rtl');
    await practice.choose(WHO, /^Instellingen/, 'Taal van de app: Arabisch');
    await practice.page.getByRole('menuitem', { name: 'Nederlands' }).click();
    await until(async () => (await language()) === 'nl', 'the app is in Dutch again');
  });

  it('makes Telegram fail once, and sees that it is over', LIMIT, async () => {
    const { page } = practice;
    await page.getByRole('button', { name: 'Storing', exact: true }).click();
    await page.getByLabel('Wat gaat er mis?').selectOption('slow');
    await page.getByRole('button', { name: 'Aanzetten' }).click();
    await page.getByRole('button', { name: 'Storing: aan' }).waitFor();
    await practice.say(WHO, 'kom je nog');
    await practice.waitForText(WHO, 'echo: kom je nog');
    await page.getByRole('button', { name: 'Storing', exact: true }).waitFor();
  });

  it('blocks the bot and lets it back', LIMIT, async () => {
    await practice.choose(WHO, /^Instellingen/, 'Bot blokkeren');
    const phone = await practice.phone(WHO);
    await phone.getByText('Je hebt de bot geblokkeerd').waitFor();
    await phone.getByRole('button', { name: 'Deblokkeren' }).click();
    await practice.say(WHO, 'weer terug');
    await practice.waitForText(WHO, 'echo: weer terug');
  });

  it('reads on another phone that something came in', LIMIT, async () => {
    const other = await practice.key('manager');
    const { people } = await (await fetch(`${new URL(practice.page.url()).origin}/practice/world`)).json();
    const { id } = people.find(({ key }) => key === other);
    const phone = await practice.phone('manager');
    const start = phone.getByRole('button', { name: 'Start', exact: true });
    if (await start.isVisible()) await practice.start('manager');
    await practice.waitForText('manager', 'menu');
    await (await practice.phone(WHO)).locator('textarea').focus();
    await bot.call('sendMessage', { chat_id: id, text: 'nieuws voor de manager' });
    await phone.locator('.badge', { hasText: '1' }).waitFor();
    await phone.locator('textarea').focus();
    await phone.locator('.badge').waitFor({ state: 'hidden' });
  });

  it('wipes the chat and starts again', LIMIT, async () => {
    await practice.choose(WHO, /^Instellingen/, 'Gesprek wissen');
    await practice.page.getByRole('alertdialog').getByRole('button', { name: 'Wissen', exact: true }).click();
    const phone = await practice.phone(WHO);
    await phone.getByText('Een proefbot voor de oefenpagina.').waitFor();
    await practice.start(WHO);
    await practice.waitForText(WHO, 'menu');
  });
});

describe('the page', LIMIT, () => {
  it('travels two weeks ahead', LIMIT, async () => {
    const practice = await browser.page();
    const shown = practice.page.locator('.clock-long');
    const before = new Date(await shown.getAttribute('datetime'));
    await practice.page.getByRole('button', { name: /^\+2 weken/ }).click();
    const days = async () => (new Date(await shown.getAttribute('datetime')) - before) / 86_400_000;
    await until(async () => (await days()) > 13.9, 'two weeks later');
    assert.ok((await days()) < 14.1);
    assert.match(await shown.textContent(), /^(maan|dins|woens|donder|vrij|zater|zon)dag \d+ [a-z]+ 20\d\d, \d\d:\d\d$/);
    await practice.close();
  });

  it('works with the keyboard alone', LIMIT, async () => {
    const practice = await browser.page();
    const { keyboard } = practice.page;
    await keyboard.press('Tab');
    assert.equal((await practice.focused()).name, 'Naar de telefoons');
    await keyboard.press('Enter');
    const key = await practice.key(WHO);
    await practice.tabTo(/^(Start|Bericht van )/);
    if (/^Start/.test((await practice.focused()).name)) await keyboard.press('Enter');
    await practice.tabTo(/^Bericht van /);
    assert.equal((await practice.focused()).phone, key);
    await keyboard.type('/menu');
    await keyboard.press('Enter');
    await practice.waitForText(WHO, 'menu');
    await until(async () => (await practice.lastMessage(WHO)).buttons.length === 3, 'the menu');
    await practice.tabTo(/^Melding$/, true);
    await keyboard.press('Enter');
    await practice.waitForToast(WHO, 'Gekozen');
    await practice.tabTo(/^Meer over het bericht/, true);
    await keyboard.press('Enter');
    await until(async () => (await practice.focused()).name === 'Beantwoorden', 'the menu has the focus');
    await keyboard.press('Escape');
    assert.match((await practice.focused()).name, /^Meer over het bericht/);
    assert.deepEqual(practice.errors, []);
    await practice.close();
  });

  for (const [name, viewport] of [['desktop', { width: 1440, height: 900 }], ['telephone', { width: 390, height: 844 }], ['zoomed in', { width: 640, height: 400 }]]) {
    for (const colorScheme of ['light', 'dark']) {
      it(`has nothing for axe to object to: ${name}, ${colorScheme}`, LIMIT, async () => {
        const practice = await browser.page({ viewport, colorScheme });
        await practice.phone(WHO);
        assert.deepEqual(await practice.violations(), []);
        await practice.page.getByRole('button', { name: 'Zo werkt het' }).click();
        assert.deepEqual(await practice.violations(), []);
        const wide = await practice.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        assert.equal(wide, false, 'nothing sticks out sideways');
        await practice.close();
      });
    }
  }

  it('says that the server is gone, and goes on when it is back', { timeout: 240_000, skip: !ownServer }, async () => {
    const practice = await browser.page();
    await bot.stop();
    await server.stop();
    await practice.page.getByText('De oefenserver is even weg').waitFor();
    await server.start();
    await bot.start();
    await practice.page.getByText('De oefenserver is even weg').waitFor({ state: 'hidden' });
    await practice.start(WHO);
    await practice.waitForText(WHO, 'menu');
    await practice.say(WHO, 'nog steeds hier');
    await practice.waitForText(WHO, 'echo: nog steeds hier');
    await practice.close();
  });
});
