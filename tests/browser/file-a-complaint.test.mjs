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

  it('tells what happened in words, with a photo and with her voice', LIMIT, async () => {
    await practice.say('klant', STORY);
    await practice.choose('klant', 'Iets meesturen', 'Voorbeeldfoto');
    await practice.choose('klant', 'Spraakbericht', 'Voorbeeld-spraakbericht');
    await asked('klant', 'Ik heb nu 1 bericht, 1 foto en 1 spraakbericht');
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
    await until(async () => (await practice.messages('manager')).flatMap(({ carries }) => carries).join() === 'photo,player', 'the photo and the voice message');
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
