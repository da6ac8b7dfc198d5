/** The replica knows nothing of the reader's tables, and the reader nothing of the replica's words: here they meet, drawn without a browser. */

import { describe, expect, it } from 'vitest';
import type { Observation } from '../../lib/domain/invitation';
import { tidy } from '../../lib/linkedin/text';
import { a } from '../replica/generations/a';
import { b1 } from '../replica/generations/b1';
import { b2 } from '../replica/generations/b2';
import { languages } from '../replica/languages/all';
import type { Invitation } from '../replica/model';
import { answer } from '../replica/pages';
import { hashedNames } from '../replica/style';
import type { Tree } from '../replica/tree';
import { World } from '../replica/world';
import { open, readerOf } from './pages';

const LIST = 'https://www.linkedin.com/mynetwork/invitation-manager/received/';
const BATCHES = 4;

/** Enough people for every first line, every line about mutual connections, every shape of note, an age and a badge. */
const world = new World(
  { seed: 11, people: 36, notPeople: 3, withoutControl: 1, otherShare: 0 },
  'endless',
  () => 0,
  {},
);

function build(doc: Document, tree: Tree): Node {
  if (typeof tree === 'string') return doc.createTextNode(tree);
  const element = doc.createElement(tree.tag);
  for (const [name, value] of Object.entries(tree.attributes)) element.setAttribute(name, value);
  element.append(...tree.children.map((child) => build(doc, child)));
  return element;
}

/** The page with all batches, as the replica draws it. */
function draw(generation: typeof b2, language: string): Document {
  const words = languages[language];
  if (words === undefined) throw new Error(language);
  const me = { slug: 'mara-mustermann', name: 'Mara Mustermann' };
  const scene = { words, faults: world.faults, hashed: hashedNames(1), me };
  const page = answer({ world, scene, generation }, new URL(LIST), true);
  if (page === null || 'redirect' in page || page.page.list === null) throw new Error('no list');
  const doc = open(`<html lang="${words.locale}"><body></body></html>`, LIST);
  doc.body.append(...page.page.body.map((tree) => build(doc, tree)));
  let { after, view } = page.page.list;
  const list = doc.querySelector(
    '.mn-invitation-list, [data-testid="lazy-column"], [componentkey$="_InvitationsList"]',
  );
  if (list === null) throw new Error('no list drawn');
  for (let n = 1; n < BATCHES; n += 1) {
    const { invitations } = world.batch(view, after);
    const slots = invitations.map((invitation) => ({ invitation, suggestion: null }));
    list.append(...generation.slots(scene, slots).map((tree) => build(doc, tree)));
    after = invitations.at(-1)?.index ?? after;
  }
  return doc;
}

/** What has to be told of a person whatever the language; the age only as whether there is one. */
const told = (o: Observation): unknown => ({
  name: o.name,
  note: o.note === null ? null : tidy(o.note),
  mutuals: o.mutuals,
  verified: o.verified,
  followsYou: o.followsYou,
  isOld: o.ageText !== null,
});

const isCut = ({ note, noteShape }: Invitation): boolean =>
  note !== null && noteShape === 'cut' && [...note].length > 120;

describe.each(Object.entries({ a, b1, b2 }))('a page of %s', (id, generation) => {
  // Badges and who follows you are drawn on pages of 2026 alone.
  const saysMore = id === 'b2';
  it.each(Object.keys(languages))('in the replica’s %s is read as it is, and may be acted on', (language) => {
    const read = readerOf(draw(generation, language))
      .read()
      .map((card) => card.observation);
    const people = world.population.invitations.filter((p) => p.kind === 'person');
    for (const person of people) {
      const o = read.find((each) => each.personId === person.slug);
      if (o === undefined) throw new Error(`${person.slug} is not read`);
      const note = person.note === null ? null : tidy(person.note);
      const isPart = isCut(person) && note?.startsWith(o.note === null ? '?' : tidy(o.note)) === true;
      expect(told(o)).toEqual({
        name: tidy(person.name),
        note: isPart ? tidy(o.note ?? '') : note,
        mutuals: person.mutuals,
        verified: saysMore && person.verified,
        followsYou: saysMore && person.opening === 'follows',
        isOld: person.ageDays !== null,
      });
      const left = o.doubts.filter((d) => d !== 'expander-closed');
      expect([person.slug, left]).toEqual([person.slug, person.usable ? [] : left]);
    }
    expect(read).toHaveLength(world.population.invitations.length);
  });
});
