// Conversations on other pages open in the open shadow root of the interop outlet, one bubble each.
const shadowOf = (outlet) => {
  if (outlet.shadowRoot) return outlet.shadowRoot;
  const shadow = outlet.attachShadow({ mode: 'open' });
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = '/replica/messaging.css';
  shadow.append(style);
  return shadow;
};

/** Opens the conversation of a compose address over the page that is shown; the one before it is closed, its draft lost. */
export const openOverlay = async (app, outlet, path) => {
  const answer = await app.ask('overlay', { path });
  if (!answer.overlay) return;
  const shadow = shadowOf(outlet);
  for (const open of shadow.querySelectorAll('[role=dialog]')) open.remove();
  shadow.append(app.build(answer.overlay));
};
