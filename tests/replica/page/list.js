// The list grows by ten when its end comes near, in a visible tab only: a hidden one gets no intersections.
const preloadLength = '250px';
const keptAcknowledgements = 20;

/** Starts to watch for the end of the list that is shown, where it has one. */
export const watchLoader = (app) => {
  const loader = app.one('loader');
  if (!loader) return;
  const list = app.list;
  const observer = new IntersectionObserver(
    async (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.unobserve(loader);
      const answer = await app.ask('batch', { ...list.view, after: list.after });
      if (app.list !== list || answer.leave || answer.limited) return;
      list.after = answer.after ?? list.after;
      loader.before(...answer.trees.map(app.build));
      if (answer.more) observer.observe(loader);
      else loader.remove();
    },
    { root: app.one('scroller'), rootMargin: `0px 0px ${preloadLength} 0px` },
  );
  observer.observe(loader);
};

/** Takes a settled card out and says so at the top of the list. */
export const acknowledge = (app, id, answer) => {
  for (const node of app.refs.get(`card:${id}`) ?? []) node.remove();
  app.refs.delete(`card:${id}`);
  const chips = app.build(answer.chips);
  app.one('chips')?.replaceWith(chips);
  app.refs.set('chips', [chips]);
  const row = app.build(answer.acknowledgement);
  app.one('list')?.prepend(row);
  app.acknowledgements.push(row);
  while (app.acknowledgements.length > keptAcknowledgements) app.acknowledgements.shift().remove();
};
