// Keeps a page fresh. The server renders; this only fetches the page again and swaps what changed.
const { live, next, events } = document.body.dataset;
const FAST_MS = 5000;
const SLOW_MS = 60_000;

function say(text) {
  const place = document.getElementById('live');
  if (place !== null && place.textContent !== text) place.textContent = text;
}

function swap(fresh) {
  document.title = fresh.title;
  document.body.toggleAttribute('data-busy', fresh.body.hasAttribute('data-busy'));
  for (const old of document.querySelectorAll('[data-swap]')) {
    const now = fresh.getElementById(old.id);
    if (now === null || now.outerHTML === old.outerHTML) continue;
    const focused = old.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
    old.replaceWith(now);
    if (focused !== null) now.querySelector(`[href="${CSS.escape(focused)}"]`)?.focus();
  }
}

async function refresh() {
  try {
    const response = await fetch(location.href, { headers: { accept: 'text/html' } });
    if (response.redirected) return say('Signed out');
    if (response.ok) swap(new DOMParser().parseFromString(await response.text(), 'text/html'));
  } catch {
    // Offline, or the server restarts: the next turn tries again.
  }
}

// Many events in a row cost one fetch, and the last of them is never missed.
function collect(work) {
  let state = 'idle';
  return async function start() {
    if (state !== 'idle') {
      state = 'again';
      return;
    }
    state = 'busy';
    await work();
    await new Promise((done) => setTimeout(done, 250));
    const isDue = state === 'again';
    state = 'idle';
    if (isDue) start();
  };
}

function followRun() {
  const source = new EventSource(events);
  const ended = ['done', 'failed', 'cancelled', 'superseded', 'refused'];
  const update = collect(refresh);
  source.onopen = () => say('Live');
  source.onerror = () => say(source.readyState === EventSource.CLOSED ? 'Not live' : 'Connecting…');
  source.onmessage = ({ data }) => {
    const event = JSON.parse(data);
    update();
    if (event.type !== 'status' || !ended.includes(event.status)) return;
    source.close();
    say('');
  };
}

function followList() {
  let last = Date.now();
  const turn = () => {
    const pause = document.body.hasAttribute('data-busy') ? FAST_MS : SLOW_MS;
    if (document.hidden || Date.now() - last < pause) return;
    last = Date.now();
    refresh();
  };
  setInterval(turn, 1000);
  document.addEventListener('visibilitychange', turn);
}

// A link from GitHub comes without the cookie (SameSite=Strict); a request of our own page has it.
async function returnToPage() {
  const response = await fetch(next, { headers: { accept: 'text/html' } });
  if (response.ok && !response.redirected) location.replace(next);
}

if (live === 'run' && events !== undefined) followRun();
if (live === 'list') followList();
if (live === 'login') returnToPage();
