// A complaint, filed through the page at the real product: from "Start" to the client's answer
// to the manager, and a draft that nobody sends.

import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { Server, openBrowser, until } from './phone.mjs';

const LIMIT = { timeout: 60_000 };
const STORY = 'Ze riep dat ik lui was. Iedereen stond erbij.';
const TOLD_BETTER = 'Ze riep dat ik lui was. Iedereen hoorde het.';
const REPLY = 'Dank je wel, Samira. Kun je morgen om 10 uur praten?';
const ANSWER = 'Ja, dat is goed.';

const server = new Server();
let browser;
let practice;
let number;

/** Waits until the newest message of the bot has these words, and gives it. */
const asked = (who, words, ms) => until(async () => {
  const last = (await practice.messages(who)).findLast(({ outgoing }) => !outgoing);
  return last?.text.includes(words) && last;
}, `${who} reads last: ${words}`, ms);

/** At this question, presses this. */
async function answer(who, question, button) {
  await asked(who, question);
  await practice.press(who, button);
}

/** Sends a file along, through the page's own chooser and preview. */
async function sendFile(who, file) {
  const chosen = practice.page.waitForEvent('filechooser');
  await practice.choose(who, 'Iets meesturen', 'Bestanden');
  await (await chosen).setFiles([file]);
  await practice.page.getByRole('dialog').getByRole('button', { name: 'Versturen', exact: true }).click();
}

/** From the input of a phone, presses a button above it with the keyboard alone. */
async function pressByKeys(name) {
  await practice.tabTo(/^Bericht van Samira/);
  await practice.tabTo(name, true);
  await practice.page.keyboard.press('Enter');
}

before(async () => {
  await server.start();
  browser = await openBrowser();
  practice = await browser.page();
  for (const staff of ['manager', 'colleague', 'officer']) await practice.waitForText(staff, 'Typ /zaken');
}, { timeout: 240_000 });

afterEach(() => assert.deepEqual(practice.errors, []));

after(async () => {
  await browser?.close();
  await server.stop();
});

describe('a client', LIMIT, () => {
  it('answers the first three questions with the keyboard alone', LIMIT, async () => {
    const { keyboard } = practice.page;
    await practice.tabTo(/^Naar de telefoons$/);
    await keyboard.press('Enter');
    await practice.tabTo(/^Start$/);
    await keyboard.press('Enter');
    await asked('klant', 'Welkom bij de klachthulp');
    await pressByKeys(/^Nieuwe klacht$/);
    await asked('klant', 'Dit moet je eerst weten');
    await pressByKeys(/^Ik begrijp het$/);
    await asked('klant', 'Hoe ken je');
    await pressByKeys(/^Werken of leren$/);
    await asked('klant', 'Over wie gaat je klacht?');
    await practice.tabTo(/^Bericht van Samira/);
    await keyboard.type('Joke Bakker');
    await keyboard.press('Enter');
    await asked('klant', 'Waar was het?');
    await keyboard.type('kringloop noord');
    await keyboard.press('Enter');
    await asked('klant', 'Wat is er gebeurd?');
  });

  it('tells what happened in words, with a photo, her voice and a document', LIMIT, async () => {
    await practice.say('klant', STORY);
    await practice.choose('klant', 'Iets meesturen', 'Voorbeeldfoto');
    await practice.choose('klant', 'Spraakbericht', 'Voorbeeld-spraakbericht');
    await sendFile('klant', { name: 'rooster.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 rooster') });
    await asked('klant', 'Ik heb nu 1 bericht, 1 foto, 1 spraakbericht en 1 bestand');
    await practice.say('klant', 'klaar');
    await answer('klant', 'Wanneer was het?', 'Gisteren');
    await answer('klant', 'De manager van', 'Nee');
    await answer('klant', 'Wie mag je helpen', 'De manager');
    await practice.waitForText('klant', 'Wat wil je het liefst?');
    await practice.say('klant', 'Ik wil dat ze sorry zegt');
    await answer('klant', 'Klaar? Tik op Klaar.', 'Klaar');
    await asked('klant', 'Hoe heet je?');
    await practice.press('klant', 'Ja, dat is goed');
    const { text, buttons } = await asked('klant', 'Kijk even of alles klopt');
    for (const words of ['Joke Bakker', 'Kringloopwinkel Noord', STORY, 'foto 1', 'spraakbericht 1', 'sorry zegt', 'Samira']) {
      assert.ok(text.includes(words), `the summary tells: ${words}`);
    }
    assert.equal(buttons[0], 'Versturen');
  });

  it('changes her mind: back again, another day, other words', LIMIT, async () => {
    await practice.press('klant', 'Over wie');
    await answer('klant', 'Over wie gaat je klacht?', 'Terug');
    assert.match((await asked('klant', 'Kijk even of alles klopt')).text, /Joke Bakker/);
    await practice.press('klant', 'Wanneer');
    await asked('klant', 'Wanneer was het?');
    await practice.say('klant', 'eergisteren');
    await answer('klant', 'Bedoel je', 'Ja');
    await asked('klant', 'Kijk even of alles klopt');
    await practice.chooseFor('klant', STORY, 'Wijzigen', 'out');
    await practice.say('klant', TOLD_BETTER);
    const { text } = await asked('klant', 'Ik heb je antwoord aangepast');
    assert.ok(text.includes(TOLD_BETTER) && !text.includes(STORY), 'the summary has the new words');
  });

  it('sends it, and hears who helps and by when', LIMIT, async () => {
    await practice.press('klant', 'Versturen');
    const { text } = await asked('klant', 'Je klacht is verstuurd');
    [, number] = text.match(/Het nummer is ([0-9A-Z-]+)\./);
    assert.match(text, /Karin de Vries gaat je helpen/);
    assert.match(text, /[a-z]+dag \d+ [a-z]+ 20\d\d,? of eerder/);
  });
});

describe('the manager', LIMIT, () => {
  it('opens the card and takes the case', LIMIT, async () => {
    await answer('manager', `Er is een nieuwe zaak voor je: ${number}`, 'Openen');
    const { text } = await asked('manager', `Zaak ${number}`);
    assert.ok(text.includes(TOLD_BETTER) && text.includes('Joke Bakker'));
    await practice.press('manager', 'Ik pak dit op');
    await asked('manager', 'opgepakt');
    await practice.press('manager', 'Bestanden');
    await until(async () => (await practice.messages('manager')).flatMap(({ carries }) => carries).join() === 'photo,player,file,card', 'the photo, the voice message and the document');
    await answer('klant', 'Er is nieuws voor je', 'Lezen');
    await asked('klant', 'Karin de Vries helpt je met deze klacht');
  });

  it('replies to the card, and nothing leaves before "Naar klant"', LIMIT, async () => {
    await practice.chooseFor('manager', 'Antwoord op dit bericht', 'Beantwoorden');
    await practice.say('manager', REPLY);
    await asked('manager', 'Waar moet het heen?');
    assert.ok(!(await practice.messages('klant')).some(({ text }) => text.includes('Er is een bericht')));
    await practice.press('manager', 'Naar klant');
    const { buttons } = await asked('manager', 'seconden naar de klant');
    assert.deepEqual(buttons, ['Toch niet'], 'it can still be taken back');
    const notice = await asked('klant', 'Er is een bericht voor je', 30_000);
    assert.ok(!notice.text.includes('10 uur'), 'the notification says nothing');
    await practice.press('klant', 'Lezen');
    await answer('klant', REPLY, 'Antwoord geven');
    await asked('klant', 'Wat wil je zeggen');
    await practice.say('klant', ANSWER);
    await asked('klant', 'Ik stuur dit door naar Karin de Vries');
    await answer('manager', 'Er is een nieuw bericht bij zaak', 'Openen');
    await asked('manager', ANSWER);
  });

  it('is the only one who hears of it', LIMIT, async () => {
    for (const other of ['colleague', 'officer', 'admin']) {
      assert.ok(!(await practice.messages(other)).some(({ text }) => text.includes(number)), other);
    }
  });
});

describe('the conversation', LIMIT, () => {
  for (const [name, viewport] of [['desktop', { width: 1440, height: 900 }], ['telephone', { width: 390, height: 844 }]]) {
    for (const colorScheme of ['light', 'dark']) {
      it(`has nothing for axe to object to: ${name}, ${colorScheme}`, LIMIT, async () => {
        const other = await browser.page({ viewport, colorScheme });
        for (const who of name === 'desktop' ? ['klant'] : ['klant', 'manager']) {
          await other.phone(who);
          await other.waitForText(who, number);
          assert.deepEqual(await other.violations(), []);
        }
        const wide = await other.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        assert.equal(wide, false, 'nothing sticks out sideways');
        assert.deepEqual(other.errors, []);
        await other.close();
      });
    }
  }
});

describe('the chat of the client', LIMIT, () => {
  it('has the receipt as a letter that opens', LIMIT, async () => {
    await practice.say('klant', '/mijnklachten');
    await asked('klant', 'Dit heb ik van jou');
    await practice.press('klant', number);
    await answer('klant', `Klacht ${number}`, 'Brief: ontvangst');
    const letter = (await practice.phone('klant')).locator('.row:not(.out) .file').last();
    await letter.waitFor({ timeout: 40_000 });
    assert.match(await letter.innerText(), /\.pdf/);
    const opened = await practice.page.request.get(await letter.evaluate((link) => link.href));
    assert.match(opened.headers()['content-type'], /pdf/);
    const bytes = await opened.body();
    assert.equal(bytes.subarray(0, 5).toString(), '%PDF-');
    assert.ok(bytes.length > 5_000, `a letter of ${bytes.length} bytes`);
  });

  it('loses what she deletes, and the bot goes on', LIMIT, async () => {
    const said = (words) => practice.messages('klant').then((all) => all.some(({ text, outgoing }) => outgoing && text === words));
    await practice.say('klant', '/hulp');
    await asked('klant', 'Dit kun je typen');
    await practice.chooseFor('klant', '/hulp', 'Verwijderen', 'out');
    await until(async () => !(await said('/hulp')), 'her message is gone');
    await practice.say('klant', '/privacy');
    await asked('klant', 'Wat doen we met je gegevens?');
  });

  it('is emptied by the bot when she asks for it', LIMIT, async () => {
    await practice.say('klant', '/wis');
    await answer('klant', 'Wil je deze chat leegmaken?', 'Leegmaken');
    await asked('klant', 'De chat is leeg');
    await until(async () => (await practice.messages('klant')).length === 1, 'nothing but the answer stands there');
    await practice.say('klant', '/mijnklachten');
    assert.ok((await asked('klant', 'Dit heb ik van jou')).text.includes(number), 'the complaint itself stays');
  });
});

describe('time', LIMIT, () => {
  it('reminds of a complaint that nobody sends, and erases it', LIMIT, async () => {
    const { page } = practice;
    await practice.say('klant', '/klacht');
    await answer('klant', 'Hoe ken je', 'Begeleiding');
    await asked('klant', 'Over wie gaat je klacht?');
    const later = (how) => page.getByRole('button', { name: how }).click();
    await later('+1 dag');
    await later('+1 dag');
    await asked('klant', 'Je was hier nog ergens mee bezig');
    await later('+1 week');
    await asked('klant', 'Dat is nu gewist');
    await practice.say('klant', '/mijnklachten');
    const { text } = await asked('klant', 'Dit heb ik van jou');
    assert.ok(text.includes(number) && !text.includes('Nog niet af'));
  });
});
