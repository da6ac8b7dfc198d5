/**
 * A page without anything of the people on it, fit to be a fixture. By an allow-list: what is kept is LinkedIn's own words and marks that our
 * tables know, counts of lists, and the way the elements are nested. Every other text, name, number, address, class and key is replaced, the
 * same by the same; scripts, styles, comments, templates, frames, shadow roots and all other attributes are dropped. Nothing is written to the page.
 */

import { readCard } from '../card';
import { detect, generationOf } from '../detect';
import { STRUCTURE } from '../generations/structure';
import { all, matching } from '../query';
import type { Generation, Part, Strings } from '../shape';
import { isElement, isText, textOf } from '../text';
import { invitationIdOf, profileSlugOf, subjectOf } from '../urls';
import { CLASSES, GONE, isAskedFor, knownValue, TAGS, VOID } from './allowed';
import { createPseudonyms, type Pseudonyms } from './pseudonyms';
import { createWords, type Surroundings } from './words';

/** A fixture proves no more with more. */
const CARDS = 40;

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => MARKUP[sign] ?? '');

interface Scene {
  readonly generation: Generation;
  readonly pseudonyms: Pseudonyms;
  readonly say: (text: string, where: Surroundings) => string;
  /** Rows beyond the first few, which are left out. */
  readonly left: ReadonlySet<Element>;
}

const isPart = (element: Element, part: Part): boolean => matching(element, part) !== null;

/** A mark that nobody knows is still a mark: the reader guesses nothing about text inside one. */
const unknownMark = (name: string): string | null =>
  name.startsWith('data-test-') ? 'data-test-unknown' : name.startsWith('data-') ? 'data-unknown' : null;

function attribute(name: string, value: string, where: Surroundings, scene: Scene): readonly [string, string] | null {
  const { pseudonyms } = scene;
  if (name === 'aria-label' || name === 'alt') return [name, scene.say(value, where)];
  if (name === 'href') return [name, pseudonyms.address(value)];
  if (name === 'src') {
    const known = knownValue(name, value);
    return [name, known === null ? 'data:,' : `about:blank?${known}`];
  }
  if (name === 'class') {
    const names = value.split(/\s+/).filter((n) => n !== '');
    return [name, names.map((n) => (CLASSES.has(n) ? n : pseudonyms.classOf(n))).join(' ')];
  }
  const invitation = isAskedFor(name) ? invitationIdOf(value) : null;
  if (invitation !== null) return [name, `urn:li:invitation:${pseudonyms.invitation(invitation)}`];
  const known = knownValue(name, value);
  if (known !== null) return [name, known];
  if (isAskedFor(name) && name === scene.generation.idAttribute) return [name, pseudonyms.keyOf(value)];
  const mark = unknownMark(name);
  return mark === null ? null : [mark, ''];
}

function attributes(element: Element, where: Surroundings, scene: Scene): string {
  const kept = new Map(
    element.getAttributeNames().flatMap((name) => {
      const pair = attribute(name, element.getAttribute(name) ?? '', where, scene);
      return pair === null ? [] : [pair];
    }),
  );
  return [...kept].map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`)).join('');
}

function markup(node: Node, where: Surroundings, scene: Scene): string {
  if (isText(node)) return escaped(scene.say(node.data, where));
  if (!isElement(node) || scene.left.has(node)) return '';
  const own = node.tagName.toLowerCase();
  if (GONE.has(own) || (own === 'iframe' && knownValue('src', node.getAttribute('src') ?? '') === null)) return '';
  const tag = TAGS.has(own) ? own : 'span';
  const { parts } = scene.generation;
  const here: Surroundings = {
    inNote: where.inNote || isPart(node, parts.noteBox),
    inCard: where.inCard || isPart(node, parts.card),
    counts: [parts.bucketShown, parts.bucketChoice, parts.bucketFilter].some((part) => isPart(node, part)),
  };
  const opening = `<${tag}${attributes(node, here, scene)}>`;
  if (VOID.has(tag)) return opening;
  const inside = tag === 'svg' ? '' : [...node.childNodes].map((child) => markup(child, here, scene)).join('');
  return `${opening}${inside}</${tag}>`;
}

/** What the people and things on the page are called: the texts of links to them. */
const namesOn = (doc: Document): string[] =>
  [...doc.links]
    .filter((a) => profileSlugOf(a.getAttribute('href')) !== null || subjectOf(a.getAttribute('href')) !== null)
    .flatMap((a) => [textOf(a), ...[...a.children].map(textOf)])
    .filter((name) => name !== '' && name.length <= 100);

const cardsOf = (doc: Document, generation: Generation, strings: Strings): Element[] =>
  all(doc, generation.parts.card).filter((row) => readCard(row, generation, strings) !== null);

/** The page as HTML that can be given away. Costs the size of the page. */
export function scrub(doc: Document): string {
  const { generation: found, strings } = detect(doc, doc.URL);
  const generation = found ?? generationOf(doc) ?? STRUCTURE;
  const pseudonyms = createPseudonyms();
  const scene: Scene = {
    generation,
    pseudonyms,
    say: createWords(strings, namesOn(doc), pseudonyms),
    left: new Set(cardsOf(doc, generation, strings).slice(CARDS)),
  };
  const nowhere: Surroundings = { inNote: false, inCard: false, counts: false };
  const dir = knownValue('dir', doc.documentElement.getAttribute('dir') ?? '') ?? 'ltr';
  const body = [...doc.body.childNodes].map((node) => markup(node, nowhere, scene)).join('');
  return `<!doctype html>\n<html lang="${strings.locale || 'und'}" dir="${dir}">\n<head><title>LinkedIn</title></head>\n<body>${body}</body>\n</html>\n`;
}
