/** Rules to start from. The person's own words fill what is empty: a city and a school are theirs. */

import type { Group, HelpRule } from './rule';

export const PRESETS = ['students', 'city', 'school', 'readers'] as const;
export type Preset = (typeof PRESETS)[number];

/** Beginnings of the word for somebody who learns, in the languages that are judged; a beginning finds all its forms. */
const STUDENTS: readonly string[] = [
  'student',
  'undergraduate',
  'PhD candidate',
  'apprenti',
  'trainee',
  'estudiante',
  'doctorand',
  'étudiant',
  'Studier',
  'Auszubildende',
  'Azubi',
  'Doktorand',
  'estudante',
  'aluno',
  'aluna',
  'laureand',
  'studerend',
];

const PITCH: Group = { match: 'any', of: [{ is: 'label', label: 'pitch' }] };

const TREES: Readonly<Record<Preset, Pick<HelpRule, 'include' | 'exclude'>>> = {
  students: {
    include: {
      match: 'all',
      of: [
        { is: 'words', in: 'either', any: STUDENTS },
        {
          match: 'any',
          of: [
            { is: 'cue', cue: 'question' },
            { is: 'cue', cue: 'asks-help' },
          ],
        },
      ],
    },
    exclude: PITCH,
  },
  city: { include: { match: 'any', of: [{ is: 'words', in: 'either', any: [] }] }, exclude: PITCH },
  school: { include: { match: 'any', of: [{ is: 'words', in: 'either', any: [] }] }, exclude: PITCH },
  readers: {
    include: {
      match: 'any',
      of: [
        { is: 'cue', cue: 'read-your-work' },
        { is: 'own-words', in: 'note' },
      ],
    },
    exclude: PITCH,
  },
};

export const presetRule = (preset: Preset, id: string, name: string): HelpRule => ({
  id,
  name,
  on: true,
  ...TREES[preset],
});

export const emptyRule = (id: string, name: string): HelpRule => ({
  id,
  name,
  on: true,
  include: { match: 'all', of: [{ is: 'words', in: 'headline', any: [] }] },
  exclude: { match: 'any', of: [] },
});
