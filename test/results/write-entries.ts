/** A process that writes `count` entries with a prefix and tells each one on stdout after `put` returned. */
import { writeSync } from 'node:fs';
import { openResultStore } from '../../src/results/open-result-store.ts';

const [directory = '', prefix = '', count = '0'] = process.argv.slice(2);
const store = openResultStore({ directory, onWarning: (message) => writeSync(2, `${message}\n`) });
for (let index = 0; index < Number(count); index += 1) {
  const key = `${prefix}${index}`;
  store.put({ key, kind: 'item', value: { key, text: 'x'.repeat(500) } });
  writeSync(1, `${key}\n`);
}
store.close();
