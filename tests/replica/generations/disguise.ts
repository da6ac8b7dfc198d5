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

const known = new Set(['class', 'src', 'href', 'role', 'aria-label', 'alt', 'aria-hidden']);
const renamed: Readonly<Record<string, string>> = { main: 'section', nav: 'div' };

/** The same content without any key, mark or place that is of one generation only. */
const unmark = (tree: Tree): Tree => {
  if (typeof tree === 'string') return tree;
  const kept = Object.entries(tree.attributes).filter(([name, value]) => known.has(name) && value !== 'main');
  return {
    ...tree,
    tag: renamed[tree.tag] ?? tree.tag,
    attributes: Object.fromEntries(
      kept.map(([name, value]) => (name === 'class' ? [name, plain(value)] : [name, value])),
    ),
    children: tree.children.map(unmark),
  };
};

/** Classes are hashed, as anywhere since 2025; those of Ember go. */
const plain = (classes: string): string =>
  classes
    .split(' ')
    .filter((name) => name.startsWith('_'))
    .join(' ');

/** The same pages in another disguise. */
const disguise =
  (id: string, change: (tree: Tree) => Tree) =>
  (generation: Generation): Generation => {
    const changed = (element: Element): Element => change(element) as Element;
    return {
      ...generation,
      id,
      frame: (scene, here, main) => generation.frame(scene, here, main).map(change),
      chips: (...model) => changed(generation.chips(...model)),
      slots: (...model) => generation.slots(...model).map(change),
      acknowledgement: (...model) => {
        const row = generation.acknowledgement(...model);
        return row === null ? null : changed(row);
      },
      cookieBanner: (scene) => changed(generation.cookieBanner(scene)),
    };
  };

/** A generation that nobody has seen yet, of which nothing can be told. */
export const unrecognisable = disguise('unrecognisable', strip);

/** A generation that nobody has seen yet, in which invitations can still be told. */
export const strange = disguise('strange', unmark);
