import { type Element, h, on, type Tree } from '../tree';
import type { Generation } from './generation';

const kept = new Set(['class', 'src']);
const inline = new Set(['svg', 'input', 'hr']);

/** The same content as nothing but divs: no role, label, key, link or known attribute; clicks still work. */
const strip = (tree: Tree): Tree => {
  if (typeof tree === 'string') return tree;
  const attributes = Object.fromEntries(Object.entries(tree.attributes).filter(([name]) => kept.has(name)));
  const children = tree.children.filter((child) => typeof child === 'string' || !inline.has(child.tag)).map(strip);
  const href = tree.attributes.href;
  const bare = h(tree.tag === 'img' || tree.tag === 'br' ? tree.tag : 'div', attributes, ...children);
  const acting = tree.action
    ? on(tree.action, bare)
    : href === undefined
      ? bare
      : on({ do: 'visit', path: href }, bare);
  return tree.ref === undefined ? acting : { ...acting, ref: tree.ref };
};

const stripped = (element: Element): Element => strip(element) as Element;

/** A generation that nobody has seen yet, made from a known one. */
export const unrecognisable = (known: Generation): Generation => ({
  ...known,
  id: 'unrecognisable',
  frame: (scene, here, main) => known.frame(scene, here, main).map(strip),
  chips: (...model) => stripped(known.chips(...model)),
  slots: (...model) => known.slots(...model).map(strip),
  acknowledgement: (...model) => {
    const row = known.acknowledgement(...model);
    return row === null ? null : stripped(row);
  },
  cookieBanner: (scene) => stripped(known.cookieBanner(scene)),
});
