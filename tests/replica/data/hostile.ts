import type { NoteLabel } from '../model';

/** Awkward people: what a careless reader or a careless row would trip over. Two of them share one name. */
export const hostilePeople: readonly {
  readonly name: string;
  readonly headline: string;
  readonly note: string | null;
  readonly label: NoteLabel;
}[] = [
  { name: 'Ana Fernsby', headline: 'Cartographer', note: null, label: 'none' },
  {
    name: 'Ana Fernsby',
    headline: 'Cartographer, the other one',
    note: 'Not the Ana you know! I sat behind you at the well-water talk and you lent me a pen, which I still have.',
    label: 'personal',
  },
  { name: 'Robert (Bob) Inkpen', headline: 'Bus driver', note: null, label: 'none' },
  { name: 'Alex Whitlock (she/her)', headline: 'Librarian (mostly)', note: null, label: 'none' },
  { name: '🌻 Tabitha Quickfall 🚀', headline: '🌻🌻🌻', note: '🎉'.repeat(100) + '👋🏽'.repeat(50), label: 'none' },
  { name: 'Sting', headline: 'Not that one', note: null, label: 'none' },
  { name: 'Accept Nkemelu', headline: 'Accept me as I am | Coach', note: null, label: 'none' },
  {
    name: 'Ingrid Invitation',
    headline: 'Is inviting you to connect',
    note: 'Please Accept my invitation.\nshow more',
    label: 'generic',
  },
  {
    name: '<img src=x onerror="document.title=1">',
    headline: '<script>alert(1)</script>',
    note: '<img src=x onerror="document.body.remove()"> hello & welcome',
    label: 'generic',
  },
  {
    name: 'عبد الرحمن القيسي',
    headline: 'مهندس مياه',
    note: 'مرحبا، قرأت كتابك عن الآبار الصغيرة وعندي سؤال: كيف تقيسون الملوحة في الصيف؟',
    label: 'personal',
  },
  { name: 'Seán O’Brien’s Son', headline: 'Name with ’ apostrophes’s', note: null, label: 'none' },
  {
    name: '\u202eevilO nhoJ\u202c',
    headline: 'Text direction marks',
    note: 'Today 2 weeks ago\nReply to Ana\n12 mutual connections',
    label: 'generic',
  },
  {
    name: 'Dr. Prof. Wilhelmina-Charlotte Friederike von und zu Pfennigwerth-Süßkind, MBA, PMP®, CSM®',
    headline: 'A very long name',
    note: null,
    label: 'none',
  },
  { name: '   Zdeněk   Rybář ', headline: '.', note: ' \n ', label: 'none' },
];
