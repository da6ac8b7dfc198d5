import { type Element, h } from '../tree';
import type { Scene } from './generation';

const colours = ['#5b7a99', '#8a6f4d', '#5f7f5c', '#94596b', '#6b5f94', '#4f8487', '#9a7b3c', '#7a5c5c'];

/** An invented face: initials on a colour, as a data address, so that no request is made. */
export const portraitAddress = (name: string): string => {
  const initials = name
    .split(/\s+/u)
    .map((word) => /\p{L}/u.exec(word)?.[0] ?? '')
    .join('')
    .slice(0, 2);
  const colour = colours[[...name].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0) % colours.length]!;
  const text = `<text x="36" y="46" font-family="sans-serif" font-size="28" fill="#fff" text-anchor="middle">${initials}</text>`;
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
