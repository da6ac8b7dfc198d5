/** Texts of functions that run inside the document under test; they are text because they cross into another process. */

/** Scrolls the element to where it can be clicked and answers the point, or what stands in the way. */
export const clickPoint = `(element) => {
  if (element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true') return { trouble: 'it is disabled' };
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = element.getClientRects()[0];
  if (!box || box.width === 0 || box.height === 0) return { trouble: 'it has no size' };
  const x = Math.round(box.left + box.width / 2);
  const y = Math.round(box.top + box.height / 2);
  const hit = element.ownerDocument.elementFromPoint(x, y);
  if (!hit) return { trouble: 'it is outside the window' };
  const label = hit.closest('label');
  if (hit !== element && !element.contains(hit) && !(label && label.control === element))
    return { trouble: 'it is covered by ' + hit.outerHTML.slice(0, 120) };
  return { x, y };
}`;

/** Focuses a text box and selects all of it, so that what is typed next replaces it. */
export const selectContents = `(element) => {
  element.focus();
  if (typeof element.select === 'function') element.select();
  else element.ownerDocument.getSelection().selectAllChildren(element);
}`;

/** Chooses the option whose words are \`label\`; false when there is none. */
export const chooseOption = `(element, label) => {
  const option = [...element.options].find((each) => each.text.trim() === label);
  if (!option) return false;
  option.selected = true;
  const { Event } = element.ownerDocument.defaultView;
  for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
  return true;
}`;
