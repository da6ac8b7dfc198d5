// How the list grows and changes: by its end coming near (in a visible tab only: a hidden one gets no intersections), by a button, or not.
const preloadLength = '250px';
const keptAcknowledgements = 20;
const patienceMs = 400;

const isRow = (ref) => ref.startsWith('card:') || ref.startsWith('suggestion:');

/** Every element of the list that is mounted or stands in for one that is not. */
const rowsOf = (app) => [...app.refs].filter(([ref]) => isRow(ref)).flatMap(([, nodes]) => nodes);

/** Puts another element in the place of one that may be found by its ref. */
const exchange = (app, ref, before, after) => {
  before.replaceWith(after);
  app.refs.set(ref, (app.refs.get(ref) ?? []).filter((node) => node !== before && node !== after).concat(after));
};

/** Draws every row anew, as a framework does that has lost its keys: same content, other nodes. */
const redraw = (app) => {
  for (const node of rowsOf(app)) {
    const { tree } = app.known.get(node);
    node.replaceWith(app.build(tree));
  }
  for (const [ref, nodes] of app.refs)
    app.refs.set(
      ref,
      nodes.filter((node) => node.isConnected),
    );
};

const standIn = (app, node) => {
  const { ref, tree } = app.known.get(node);
  const empty = document.createElement(node.tagName);
  empty.style.blockSize = `${node.getBoundingClientRect().height}px`;
  app.known.set(empty, { ref, tree, away: true });
  exchange(app, ref, node, empty);
  return empty;
};

const comeBack = (app, empty) => {
  const { ref, tree } = app.known.get(empty);
  const node = app.build(tree);
  exchange(app, ref, empty, node);
  return node;
};

/** Rows more than a screen and a half away leave the DOM; only their height stays. */
const virtualise = (app) => {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const known = app.known.get(target);
        if (!target.isConnected || (known.away === true) !== isIntersecting) continue;
        observer.unobserve(target);
        observer.observe(isIntersecting ? comeBack(app, target) : standIn(app, target));
      }
    },
    { root: app.one('scroller') ?? null, rootMargin: '150% 0px' },
  );
  return (nodes) => {
    for (const node of nodes) observer.observe(node);
  };
};

/** What a change of the list entails, by the way it loads. */
const changed = (app, nodes) => {
  if (app.list.loading === 'redrawn') redraw(app);
  if (app.list.loading === 'virtual') app.list.watch(nodes);
};

/** Asks for the next batch and mounts it before `end`. Tells whether there is more, or null where there was no answer. */
export const bring = async (app, end) => {
  const list = app.list;
  const answer = await app.ask('batch', { ...list.view, after: list.after });
  if (app.list !== list || answer.leave || answer.limited) return null;
  if (answer.failed) return true;
  list.after = answer.after ?? list.after;
  const nodes = answer.trees.map(app.build);
  if (end.parentElement === app.one('list')) end.before(...nodes);
  else app.one('list').append(...nodes);
  if (!answer.more) end.remove();
  changed(app, nodes);
  return answer.more;
};

/** Starts to watch for the end of the list that is shown, where it has one. */
export const watchLoader = (app) => {
  if (!app.list) return;
  if (app.list.loading === 'virtual') {
    app.list.watch = virtualise(app);
    app.list.watch(rowsOf(app));
  }
  const loader = app.one('loader');
  if (!loader) return;
  const observer = new IntersectionObserver(
    async (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.unobserve(loader);
      const before = app.list.after;
      if (!(await bring(app, loader))) return;
      // After an error it asks again, a moment later.
      setTimeout(() => observer.observe(loader), app.list.after === before ? patienceMs : 0);
    },
    { root: app.one('scroller') ?? null, rootMargin: `0px 0px ${preloadLength} 0px` },
  );
  observer.observe(loader);
};

/** Takes a settled card out and says so, where pages do, at the top of the list. */
export const acknowledge = (app, id, answer) => {
  for (const node of app.refs.get(`card:${id}`) ?? []) node.remove();
  app.refs.delete(`card:${id}`);
  const chips = app.build(answer.chips);
  app.one('chips')?.replaceWith(chips);
  app.refs.set('chips', [chips]);
  if (answer.acknowledgement) {
    const row = app.build(answer.acknowledgement);
    app.one('list')?.prepend(row);
    app.acknowledgements.push(row);
  }
  while (app.acknowledgements.length > keptAcknowledgements) app.acknowledgements.shift().remove();
  changed(app, []);
};
