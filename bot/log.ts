import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Logger;

/**
 * Structured logs on standard output, one JSON object a line. Errors as type, message and stack only: those of webhooks
 * carry the whole payload, and those of requests the headers.
 */
export function createLog(options: { level: string; destination?: DestinationStream }): Log {
  const settings = {
    level: options.level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: describe, error: describe },
  };
  return pino(settings, options.destination ?? pino.destination({ sync: true }));
}

function describe(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: 'not an error' };
  return { type: error.name, message: error.message, stack: error.stack };
}
