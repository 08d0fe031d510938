#!/usr/bin/env node
import module from 'node:module';

// Plain JavaScript that old versions of Node parse, so that they can be told.
const MINIMUM = 24;
const major = Number(process.versions.node.split('.')[0]);
if (major < MINIMUM) {
  console.error(
    `gloss: Node ${MINIMUM} or newer is needed, this is ${process.versions.node}. From a clone use: npm run gloss -- …`,
  );
  process.exit(2);
}
// What was compiled once, types stripped, is kept in the temporary folder: the next start takes half the time.
module.enableCompileCache();
const argv = process.argv.slice(2);
// The server is a door of its own: the command line knows nothing of it.
const exitCode =
  argv[0] === 'bot'
    ? await (await import('../bot/main.ts')).main(argv.slice(1))
    : await (await import('../src/cli/main.ts')).main({ argv });
// A pipe takes what it can and the rest later; leaving before that would cut the output off. A reader that has
// gone (`| head`) wants no more.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? exitCode : 1));
process.stdout.write('', () => process.exit(exitCode));
