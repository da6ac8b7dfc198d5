import { parseArgs } from 'node:util';
import { generationIds, loadings } from './model';
import { startReplica } from './server';

/** `npx tsx tests/replica/main.ts --port 8443 --people 4100 --generation a --language de --loading virtual --hostile`: a replica to play with by hand. */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8443' },
    seed: { type: 'string', default: '1' },
    people: { type: 'string', default: '4100' },
    generation: { type: 'string', default: 'b2' },
    language: { type: 'string', default: 'en' },
    loading: { type: 'string', default: 'endless' },
    hostile: { type: 'boolean', default: false },
  },
});
const chosen = <T extends string>(from: readonly T[], wanted: string): T => {
  const found = from.find((each) => each === wanted);
  if (found === undefined) throw new Error(`${wanted} is none of ${from.join(', ')}`);
  return found;
};
const replica = await startReplica({
  port: Number(values.port),
  seed: Number(values.seed),
  people: Number(values.people),
  generation: chosen(generationIds, values.generation),
  language: values.language,
  loading: chosen(loadings, values.loading),
  faults: { hostile: values.hostile },
});
console.log(`https://localhost:${replica.port}/mynetwork/invitation-manager/received/`);
console.log(`spki ${replica.spki}`);
