import { type Element, h } from '../tree';
import type { Scene } from './generation';

const colours = ['#5b7a99', '#8a6f4d', '#5f7f5c', '#94596b', '#6b5f94', '#4f8487', '#9a7b3c', '#7a5c5c'];

/**
 * An invented face: a letter on a colour, as a data address, so that no request is made. There are only 27 of them on purpose: a
 * browser keeps a document of its own for every different SVG picture, and thousands of those would freeze the page.
 */
export const portraitAddress = (name: string): string => {
  const letter = /[a-z]/i.exec(name.normalize('NFD'))?.[0].toUpperCase() ?? '•';
  const colour = colours[letter.charCodeAt(0) % colours.length] ?? '#5b7a99';
  const text = `<text x="36" y="48" font-family="sans-serif" font-size="34" fill="#fff" text-anchor="middle">${letter}</text>`;
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="72" height="72"><rect width="72" height="72" fill="${colour}"/>${text}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(picture)}`;
};

/** The photo of a card; people open to work have an svg with a label of its own instead of an img. */
export const portrait = ({ words, hashed }: Scene, name: string, openToWork = false): Element => {
  const href = portraitAddress(name);
  if (!openToWork) {
    const label = words.picture(name);
    return h(
      'figure',
      { 'aria-label': label, class: hashed('figure') },
      h('img', { alt: label, src: href, class: hashed('photo') }),
    );
  }
  const label = words.openToWorkPicture(name);
  return h(
    'figure',
    { class: hashed('figure') },
    h(
      'svg',
      { 'aria-label': label, role: 'img', viewBox: '0 0 72 72', class: `${hashed('photo')} ${hashed('openToWork')}` },
      h('image', { href, width: '72', height: '72' }),
    ),
  );
};
