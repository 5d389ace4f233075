// Dates, times and sizes as a Dutch reader expects them, always in Amsterdam time: the
// practice clock runs there, wherever the browser is.

const ZONE = 'Europe/Amsterdam';
const dutch = (options) => new Intl.DateTimeFormat('nl-NL', { timeZone: ZONE, ...options });

const LONG_DAY = dutch({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const SHORT_DAY = dutch({ weekday: 'short', day: 'numeric', month: 'short' });
const TIME = dutch({ hour: '2-digit', minute: '2-digit' });
const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
});

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

export const longDay = (ms) => LONG_DAY.format(ms);
export const time = (ms) => TIME.format(ms);
export const moment = (ms) => `${longDay(ms)}, ${time(ms)}`;
export const shortMoment = (ms) => `${SHORT_DAY.format(ms)}, ${time(ms)}`;

function wallClock(ms) {
  return Object.fromEntries(PARTS.formatToParts(ms).map(({ type, value }) => [type, value]));
}

/** The civil date in Amsterdam as `2026-11-22`. */
export function civilDate(ms) {
  const { year, month, day } = wallClock(ms);
  return `${year}-${month}-${day}`;
}

const wallAsUtc = (ms) => {
  const { year, month, day, hour, minute, second } = wallClock(ms);
  return Date.UTC(year, month - 1, day, hour, minute, second);
};

/** The instant at which Amsterdam clocks show this date and hour. */
export function amsterdam(date, hour) {
  const [year, month, day] = date.split('-').map(Number);
  const wanted = Date.UTC(year, month - 1, day, hour);
  const guess = wanted - (wallAsUtc(wanted) - wanted);
  return wanted - (wallAsUtc(guess) - guess);
}

/** Later on the calendar with the same wall-clock time, also across summer time. */
export function daysLater(ms, days) {
  return ms + days * DAY_MS - (wallAsUtc(ms + days * DAY_MS) - wallAsUtc(ms) - days * DAY_MS);
}

export const minutesAndSeconds = (seconds) => {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};

export function fileSize(bytes) {
  if (!Number.isFinite(bytes)) return '';
  if (bytes < 1000) return `${bytes} bytes`;
  const [amount, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${amount.toLocaleString('nl-NL', { maximumFractionDigits: amount < 10 ? 1 : 0 })} ${unit}`;
}

export const counted = (count, one, many) => `${count} ${count === 1 ? one : many}`;
