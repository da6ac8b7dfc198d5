// The single-page application: one address, one page, visited without loads where LinkedIn does so.
import { actions } from './actions.js';
import { build } from './build.js';
import { installComposer } from './composer.js';
import { watchLoader } from './list.js';
import { openOverlay } from './overlay.js';

const softRoots = ['/feed/', '/mynetwork/', '/in/', '/messaging/'];
const bubblePaths = ['/messaging/compose', '/messaging/thread'];

/** What the page is at the moment; `refs` finds the elements that the server named, `known` their names and trees. */
const app = {
  path: null,
  soft: false,
  list: null,
  refs: new Map(),
  known: new WeakMap(),
  acknowledgements: [],
  visit: 0,
};

/** Asks the server, as the page's own request. A page that is told to leave leaves. */
app.ask = async (name, query, body) => {
  const headers = { 'x-replica-page': '1', ...(body ? { 'content-type': 'application/json' } : {}) };
  const request = body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers };
  const response = await fetch(`/replica/api/${name}?${new URLSearchParams(query)}`, request);
  if (response.status === 429) return { limited: true };
  if (response.status === 500) return { failed: true };
  const answer = await response.json();
  if (answer.leave) location.assign(answer.leave);
  return answer;
};

const bind = (element, tree) => {
  if (tree.ref) {
    app.refs.set(tree.ref, [...(app.refs.get(tree.ref) ?? []), element]);
    app.known.set(element, { ref: tree.ref, tree });
  }
  if (!tree.action) return;
  if (tree.action.do === 'composer') return installComposer(app, element, tree.action);
  element.addEventListener('click', (event) => {
    event.preventDefault();
    actions[tree.action.do](app, element, tree.action);
  });
  if (element.tabIndex === 0 && element.tagName === 'DIV')
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') element.click();
    });
};

app.build = (tree) => build(tree, bind);
app.one = (ref) => app.refs.get(ref)?.[0];

const root = document.createElement('div');
root.id = 'root';
const outlet = document.createElement('div');
outlet.id = 'interop-outlet';
outlet.setAttribute('data-testid', 'interop-shadowdom');

const leavesShell = (path) => path.startsWith('/messaging/') && bubblePaths.some((bubble) => path.startsWith(bubble));

/** Draws what stands at an address. Redirects change the address, unknown addresses are loaded. */
app.show = async (path, { full = false, view = {} } = {}) => {
  const visit = ++app.visit;
  const answer = await app.ask('page', { path, ...(full ? { full: '1' } : {}), ...view });
  if (visit !== app.visit || answer.leave) return;
  if (answer.limited) return location.assign(path);
  if (answer.redirect) {
    history.replaceState(null, '', answer.redirect);
    return app.show(answer.redirect, { full });
  }
  Object.assign(app, { path, soft: answer.page.soft, list: answer.page.list, refs: new Map(), acknowledgements: [] });
  document.title = answer.page.title;
  root.replaceChildren(...answer.page.body.map(app.build));
  if (answer.cookies) document.body.prepend(app.build(answer.cookies));
  if (app.soft && !outlet.isConnected) document.body.append(outlet);
  watchLoader(app);
};

const go = (path) => (leavesShell(path) ? openOverlay(app, outlet, path) : app.show(path));

/** Visits an address inside the application, or loads it where LinkedIn would. */
app.visitPath = (path) => {
  if (!app.soft || !softRoots.some((soft) => path.startsWith(soft))) return location.assign(path);
  history.pushState(null, '', path);
  return go(path);
};

document.addEventListener('click', (event) => {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.href);
  if (!link) return;
  const { host, pathname, search } = new URL(link.href);
  if (host !== location.host && host !== 'www.linkedin.com') return;
  event.preventDefault();
  app.visitPath(pathname + search);
});
addEventListener('popstate', () => {
  const path = location.pathname + location.search;
  // Back from a conversation to the page that still lies beneath it.
  if (path !== app.path) go(path);
});

document.body.append(root);
app.show(location.pathname + location.search, { full: true });
