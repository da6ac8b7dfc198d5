/** A page saved from Diagnostics: shown first, saved by the person's click, without anybody in it, and a fixture as it is. */

import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { type Expected, type PageCase, RULES } from '../linkedin/rules';
import { generationIds } from '../replica/model';
import { LIST, openStage, type Stage } from './stage';

const PEOPLE = 14;
let stage: Stage;
let options: Page;

beforeAll(async () => {
  // The checks of the fixtures read with these.
  const { DOMParser, Node, NodeFilter, MutationObserver } = new Window();
  Object.assign(globalThis, { DOMParser, Node, NodeFilter, MutationObserver });
  stage = await openStage({ people: PEOPLE, notPeople: 2, withoutControl: 1, otherShare: 0, seed: 40 });
  options = await stage.run.openOptionsTab('diagnostics');
});
afterAll(() => stage.close());

const shownFiles = async (): Promise<Record<string, string>> => {
  const boxes = options.locator('.preview textarea');
  await boxes.nth(2).waitFor();
  const labels = await options.locator('.preview label').allTextContents();
  const texts = await boxes.evaluateAll((all) => all.map((e) => (e as HTMLTextAreaElement).value));
  return Object.fromEntries(labels.map((label, at) => [label, texts[at] ?? '']));
};

it.each(generationIds)('is whole, and tells of nobody, on a page of %s', async (generation) => {
  const { page, replica } = stage;
  replica.setGeneration(generation);
  replica.setLanguage(generation === 'a' ? 'de' : 'en');
  await page.goto(LIST);
  await page.waitForSelector('[aria-label]');
  await options.bringToFront();
  await options.getByRole('button', { name: 'Save this page (scrubbed)' }).click();
  const files = await shownFiles();
  const [folder] = Object.keys(files).map((path) => path.split('/').slice(0, -1).join('/'));
  expect(folder).toBe(`${generation}/${generation === 'a' ? 'de' : 'en'}/saved`);

  const all = Object.values(files).join('\n').toLowerCase();
  const words = replica.plan.flatMap((p) => [
    p.id,
    p.slug,
    p.name,
    ...p.name.split(' '),
    p.headline,
    ...(p.note ?? '').split('\n'),
  ]);
  const secrets = words.map((w) => w.trim().toLowerCase()).filter((w) => w.length > 3);
  expect(secrets.length).toBeGreaterThan(PEOPLE * 4);
  expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);

  const copy: PageCase = {
    name: folder ?? '',
    generation,
    locale: 'en',
    source: files[`${folder}/source.html`] ?? '',
    expected: JSON.parse(files[`${folder}/expected.json`] ?? '') as Expected,
    meta: JSON.parse(files[`${folder}/meta.json`] ?? '') as PageCase['meta'],
  };
  expect(copy.expected.state).toBe('list');
  expect(copy.expected.cards).toHaveLength(10);
  expect(copy.expected.cards?.filter((c) => c.note !== null).length).toBeGreaterThan(0);
  for (const [name, rule] of Object.entries(RULES)) expect([name, await rule(copy)]).toEqual([name, []]);

  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Save these files' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`replyworthy-${folder?.replaceAll('/', '-')}.zip`);
  const bytes = readFileSync(await download.path()).toString('utf8');
  for (const [path, text] of Object.entries(files)) {
    expect(bytes).toContain(path);
    expect(bytes).toContain(text);
  }
  expect(await options.locator('.preview').count()).toBe(0);
});
