import { describeErrorLines, exitCodeFor } from '../src/errors.ts';
import { HELP } from './help.ts';
import { readBotSettings } from './settings.ts';

/** A server that is asked to stop is gone after this time, in ms. */
const STOP_MS = 10_000;

/** `gloss bot`: serves until it is asked to stop. Returns the process's exit code and never throws. */
export async function main(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help') || argv.includes('-h')) {
    process.stdout.write(HELP);
    return 0;
  }
  if (argv.length > 0) {
    process.stderr.write(
      `gloss: 'bot' takes no options: it is set up by environment variables. See: gloss bot --help\n`,
    );
    return 2;
  }
  try {
    const settings = readBotSettings(process.env);
    const { startBot } = await import('./start-bot.ts');
    const bot = await startBot({ settings });
    await stopSignal();
    setTimeout(() => process.exit(1), STOP_MS).unref();
    await bot.stop();
    return 0;
  } catch (error) {
    process.stderr.write(`gloss: ${describeErrorLines(error).join('\n')}\n`);
    return exitCodeFor(error);
  }
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => resolve());
  });
}
