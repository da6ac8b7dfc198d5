// What clicks do. The page asks the server; nothing is settled here.
import { acknowledge, bring } from './list.js';

const toastMs = 4000;

const notify = (app, tree) => {
  app.toast?.remove();
  app.toast = app.build(tree);
  const toast = app.toast;
  document.body.append(toast);
  setTimeout(() => toast.remove(), toastMs);
};

const openDialog = (app, tree) => {
  const dialog = app.build(tree);
  document.body.append(dialog);
  dialog.showModal();
};

const settle = async (app, element, { as, id, confirmed }) => {
  element.closest('dialog')?.remove();
  const answer = await app.ask(as, app.list?.view ?? {}, { id, confirmed: confirmed === true });
  if (answer.toast) notify(app, answer.toast);
  if (answer.dialog) openDialog(app, answer.dialog);
  if (answer.outcome !== 'done') return;
  if (app.one('list')) acknowledge(app, id, answer);
  else app.show(location.pathname + location.search);
};

const record = (app, element, { action, id, slug, afterwards }) => {
  app.ask('record', {}, { action, id, slug });
  if (afterwards === '') element.closest('[role=listitem]')?.remove();
  else if (afterwards !== undefined) element.textContent = afterwards;
};

/** The button keeps its place behind the text. */
const fold = (_app, element, { of, full, cut, more, less }, build) => {
  const opening = element.textContent === more;
  const text = (opening ? full : cut).map(build);
  if (of === 'parent') element.parentElement.replaceChildren(...text, element);
  else element.previousElementSibling.replaceChildren(...text);
  element.textContent = opening ? less : more;
};

const unclamp = (_app, element, { className, more, less }) => {
  const clamped = element.parentElement.classList.toggle(className);
  element.textContent = clamped ? more : less;
};

const reveal = (app, element, { closest, full }) => element.closest(closest).replaceChildren(...full.map(app.build));

const more = async (app, element) => {
  if (element.disabled) return;
  element.disabled = true;
  await bring(app, element);
  element.disabled = false;
};

export const actions = {
  nothing: () => undefined,
  settle,
  record,
  fold: (app, element, action) => fold(app, element, action, app.build),
  unclamp,
  reveal,
  more,
  toggle: (_app, element) =>
    element.setAttribute('aria-expanded', String(element.getAttribute('aria-expanded') !== 'true')),
  show: (app, _element, { bucket, radio }) =>
    app.show(location.pathname + location.search, { view: { bucket, radio } }),
  undo: async (app, _element, { id }) => {
    await app.ask('undo', {}, { id });
    app.show(location.pathname + location.search);
  },
  remove: (app, element, { closest, record: action }) => {
    if (action) app.ask('record', {}, { action, id: '', slug: '' });
    element.closest(closest).remove();
  },
  visit: (app, _element, { path }) => {
    const { pathname, search } = new URL(path, location.origin);
    app.visitPath(pathname + search);
  },
  'quick-reply': async (app, element, { slug, text }) => {
    const answer = await app.ask('quick-reply', {}, { slug, text });
    if (answer.item) element.parentElement.before(app.build(answer.item));
  },
};
