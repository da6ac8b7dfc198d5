import { parseArgs } from 'node:util';
import { startReplica } from './server';

/** `npx tsx tests/replica/main.ts --port 8443 --seed 1 --people 4100 --ten --hostile`: a replica to play with by hand. */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8443' },
    seed: { type: 'string', default: '1' },
    people: { type: 'string', default: '4100' },
    ten: { type: 'boolean', default: false },
    hostile: { type: 'boolean', default: false },
  },
});
const replica = await startReplica({
  port: Number(values.port),
  seed: Number(values.seed),
  people: Number(values.people),
  loading: values.ten ? 'ten-until-settled' : 'endless',
  faults: { hostile: values.hostile },
});
console.log(`https://localhost:${replica.port}/mynetwork/invitation-manager/received/`);
console.log(`spki ${replica.spki}`);
