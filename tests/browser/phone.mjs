// The practice page as a test uses it: start the server, open the page, and let persons
// type, press and read on their phones. Everything goes through the page itself.

import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const installed = createRequire(join(root, 'target/browser/package.json'));
const { chromium } = installed('playwright-core');

export const baseUrl = process.env.PRACTICE_URL ?? 'http://127.0.0.1:8099';
const command = process.env.PRACTICE_COMMAND ?? 'cargo run --quiet --example practice_server -- {port}';
export const ownServer = command !== '';

const START_MS = 180_000;
const STEP_MS = 15_000;
const TABS_MAX = 120;
const CHROMIUM = process.env.CHROMIUM ?? 'chromium';
const FLAGS = [
  '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--lang=nl-NL',
  // A microphone that beeps, for pages that are allowed one.
  '--use-fake-device-for-media-stream',
];

export const sleep = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

/** Waits until `check` answers something true, and gives that. */
export async function until(check, what, ms = STEP_MS) {
  const end = Date.now() + ms;
  for (;;) {
    const found = await check();
    if (found) return found;
    if (Date.now() > end) throw new Error(`not within ${ms} ms: ${what}`);
    await sleep(50);
  }
}

/** The server that serves the page; `restart` makes it forget everything, as a new run does. */
export class Server {
  #process = null;

  async start() {
    if (!ownServer) return this.#answers();
    const words = command.replaceAll('{port}', new URL(baseUrl).port);
    this.#process = spawn('sh', ['-c', `exec ${words}`], { cwd: root, detached: true, stdio: ['ignore', 'inherit', 'inherit'] });
    return this.#answers();
  }

  async #answers() {
    const serves = () => fetch(`${baseUrl}/practice/world`).then((answer) => answer.ok, () => false);
    const gone = () => { if (this.#process?.exitCode) throw new Error(`the server ended with ${this.#process.exitCode}`); };
    await until(() => { gone(); return serves(); }, `${baseUrl} answers`, START_MS);
  }

  async stop() {
    const running = this.#process;
    this.#process = null;
    if (!running || running.exitCode !== null) return;
    const ended = new Promise((resolve) => { running.once('exit', resolve); });
    try {
      process.kill(-running.pid, 'SIGKILL');
    } catch { /* it ended by itself */ }
    await ended;
  }
}

/** One browser with a fresh profile. */
export async function openBrowser() {
  const profile = await mkdtemp(join(tmpdir(), 'practice-browser-'));
  const executablePath = CHROMIUM.includes('/') ? CHROMIUM : await which(CHROMIUM);
  const browser = await chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, HOME: profile } });
  return {
    async page(options = {}) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL', ...options });
      context.setDefaultTimeout(STEP_MS);
      return PracticePage.open(await context.newPage());
    },
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

async function which(name) {
  const { access } = await import('node:fs/promises');
  for (const folder of (process.env.PATH ?? '').split(':')) {
    const path = join(folder, name);
    if (await access(path).then(() => true, () => false)) return path;
  }
  throw new Error(`no ${name} in PATH`);
}

/** The page in the browser. A person is named by key ("client") or by the start of the label. */
export class PracticePage {
  constructor(page) {
    this.page = page;
    this.errors = [];
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (line) => {
      if (line.type() === 'error' && !/Failed to load resource|ERR_/.test(line.text())) this.errors.push(line.text());
    });
  }

  static async open(page) {
    const practice = new PracticePage(page);
    await page.goto(baseUrl);
    await page.locator('.phone').first().waitFor({ state: 'attached' });
    return practice;
  }

  async key(person) {
    const { people } = await (await fetch(`${baseUrl}/practice/world`)).json();
    const wanted = person.toLowerCase();
    const found = people.find(({ key }) => key === wanted) ?? people.find(({ label }) => label.toLowerCase().startsWith(wanted));
    if (!found) throw new Error(`nobody is called ${person}: ${people.map(({ key, label }) => `${key} (${label})`).join(', ')}`);
    return found.key;
  }

  /** The phone of a person, brought into view. */
  async phone(person) {
    const key = await this.key(person);
    const phone = this.page.locator(`[data-person="${key}"]`);
    if (!(await phone.isVisible())) await this.page.locator(`[data-chip="${key}"]`).click();
    await phone.waitFor();
    return phone;
  }

  async start(person) {
    const phone = await this.phone(person);
    await phone.getByRole('button', { name: 'Start', exact: true }).click();
    await phone.locator('textarea').waitFor();
  }

  async say(person, text) {
    const phone = await this.phone(person);
    const input = phone.locator('textarea');
    await input.fill(text);
    await input.press('Enter');
    await until(async () => (await input.inputValue()) === '', `${person} sent "${text}"`);
  }

  /** Presses the newest button of the bot with this name: inline, reply keyboard or command. */
  async press(person, label) {
    const phone = await this.phone(person);
    const named = phone.getByRole('button', { name: label, exact: typeof label === 'string' }).and(this.page.locator('.key, .link'));
    await until(async () => (await named.count()) > 0, `${person} sees a button ${label}`);
    await named.last().click();
  }

  /** Chooses from one of the phone's menus. */
  async choose(person, menu, item) {
    const phone = await this.phone(person);
    await phone.getByRole('button', { name: menu }).last().click();
    await this.page.getByRole('menuitem', { name: item, exact: typeof item === 'string' }).click();
  }

  /** Chooses from the menu of the newest message that has these words; `kind` "out" looks at own ones only. */
  async chooseFor(person, words, item, kind = 'row') {
    const row = (await this.phone(person)).locator(kind === 'out' ? '.row.out' : '.row', { hasText: words }).last();
    await row.hover();
    await row.locator('.more').click();
    await this.page.getByRole('menuitem', { name: item, exact: true }).click();
  }

  async messages(person) {
    const phone = await this.phone(person);
    return phone.locator('.row').evaluateAll((rows) => rows.map((row) => ({
      text: row.querySelector('.words')?.innerText ?? '',
      outgoing: row.classList.contains('out'),
      edited: row.querySelector('.edited') !== null,
      carries: ['photo', 'player', 'file', 'card', 'sticker', 'poll'].filter((kind) => row.querySelector(`.${kind}`)),
      buttons: [...row.querySelectorAll('.inline-keyboard .key')].map((key) => key.innerText),
    })));
  }

  async lastMessage(person) {
    return (await this.messages(person)).at(-1);
  }

  /** Waits for a message with these words; gives that message. */
  waitForText(person, words, ms = STEP_MS) {
    const has = ({ text }) => (words instanceof RegExp ? words.test(text) : text.includes(words));
    return until(async () => (await this.messages(person)).findLast(has), `${person} reads ${words}`, ms);
  }

  async waitForToast(person, words) {
    await (await this.phone(person)).locator('.toast', { hasText: words }).first().waitFor();
  }

  /** What has the focus, and on whose phone. */
  focused() {
    return this.page.evaluate(() => ({
      name: document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent,
      phone: document.activeElement.closest('[data-person]')?.dataset.person,
    }));
  }

  /** Walks by Tab to what has this name; gives what it came to. */
  async tabTo(name, backwards = false) {
    for (let presses = 0; presses < TABS_MAX; presses += 1) {
      const at = await this.focused();
      if (name.test(at.name)) return at;
      await this.page.keyboard.press(backwards ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`no way to ${name} by Tab`);
  }

  /** What axe-core has against the page as it stands. */
  async violations() {
    await this.page.evaluate(await readFile(installed.resolve('axe-core/axe.min.js'), 'utf8'));
    const { violations } = await this.page.evaluate(() => globalThis.axe.run(document));
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }

  close() {
    return this.page.context().close();
  }
}
