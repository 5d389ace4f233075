// Listens to what happens on the server and never gives up: after a broken connection it
// asks for the world again and has everything fetched anew, so that no gap can stay unseen.

import * as api from './api.js';

const KINDS = ['message', 'edited', 'deleted', 'reaction', 'typing', 'commands', 'clock', 'keyboard', 'people', 'story', 'reset'];
const WAIT_MS_MIN = 400;
const WAIT_MS_MAX = 4000;

/**
 * `onEvent(event)` for each event, `onWorld(world)` at every (re)connection,
 * `onLost()` when the server is gone.
 */
export function listen({ onEvent, onWorld, onLost }) {
  let source = null;
  let seq = 0;
  let wait = WAIT_MS_MIN;

  function hear({ data }) {
    if (!data) return;
    const event = JSON.parse(data);
    const missed = event.kind === 'reset' || event.seq > seq + 1;
    seq = event.seq ?? seq;
    if (missed) resync();
    onEvent(event);
  }

  const resync = () => api.world().then(onWorld).catch(lost);

  function lost() {
    if (!source) return;
    source.close();
    source = null;
    onLost();
    setTimeout(connect, wait);
  }

  async function connect() {
    try {
      const world = await api.world();
      seq = world.seq;
      await onWorld(world);
      wait = WAIT_MS_MIN;
      source = new EventSource(`/practice/events?after=${seq}`);
      source.onmessage = hear;
      for (const kind of KINDS) source.addEventListener(kind, hear);
      source.onerror = lost;
    } catch {
      onLost();
      wait = Math.min(wait * 1.6, WAIT_MS_MAX);
      setTimeout(connect, wait);
    }
  }

  connect();
}
