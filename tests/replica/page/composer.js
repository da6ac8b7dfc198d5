// LinkedIn's message box: what was typed counts, Send wakes up, sending empties the box and adds to the thread.
const lineOf = (line) => {
  if (line.nodeType === Node.TEXT_NODE) return line.textContent;
  const text = [...line.childNodes].map((node) => (node.nodeName === 'BR' ? '\n' : node.textContent)).join('');
  // The last break of a line only keeps it open.
  return text.replace(/\n$/, '');
};
const textOf = (box) => [...box.childNodes].map(lineOf).join('\n');

const empty = (box) => {
  const line = document.createElement('p');
  line.append(document.createElement('br'));
  box.replaceChildren(line);
};

/** Makes a form behave. `app.ask` carries the message; the thread stands before the form. */
export const installComposer = (app, form, { slug, enterSends }) => {
  const box = form.querySelector('[contenteditable]');
  const placeholder = form.querySelector('.msg-form__placeholder');
  const button = form.querySelector('[type=submit]');
  let written = '';
  const notice = () => {
    if (box.childNodes.length === 0) empty(box);
    written = textOf(box);
    button.disabled = written.trim() === '';
    placeholder.hidden = written !== '';
  };
  box.addEventListener('input', notice);
  box.addEventListener('keydown', (event) => {
    if (!enterSends || event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (button.disabled) return;
    const text = written;
    button.disabled = true;
    const answer = await app.ask('send', {}, { slug, text });
    if (answer.outcome !== 'done') {
      button.disabled = false;
      return;
    }
    empty(box);
    notice();
    const thread = form.previousElementSibling;
    const quick = thread.querySelector('.msg-s-message-list__quick-replies-container');
    thread.insertBefore(app.build(answer.item), quick);
  });
};
