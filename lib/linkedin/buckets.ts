/** LinkedIn's own counts of its list: "Focused (3,900)". */

import type { Bucket } from '../domain/page';
import type { Generation, Part, Strings } from './shape';
import { among, surroundings } from './surroundings';
import { match } from './template';
import { textOf } from './text';

/** The buckets that the page counts, the one that is shown first. A filter cuts across buckets: it counts only while it is what is shown. */
export function bucketsOf(doc: Document, generation: Generation, strings: Strings): Bucket[] {
  const { bucketShown, bucketChoice, bucketFilter } = generation.parts;
  const around = surroundings(doc, generation);
  const read = (part: Part, isShown: (e: Element) => boolean): Bucket[] =>
    among(around, part).flatMap((element) => {
      const found = strings.bucket.flatMap((t) => match(t, textOf(element)) ?? [])[0];
      return found === undefined ? [] : [{ name: found.name, count: found.count, shown: isShown(element) }];
    });
  const filters = read(bucketFilter, (e) => e.getAttribute('aria-checked') === 'true').filter((f) => f.shown);
  const isFiltered = filters.length > 0;
  const every = [...read(bucketShown, () => !isFiltered), ...read(bucketChoice, () => false), ...filters];
  const unique = every.filter((b, at) => every.findIndex((other) => other.name === b.name) === at);
  return [...unique.filter((b) => b.shown), ...unique.filter((b) => !b.shown)];
}
