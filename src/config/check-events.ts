import type { SettingProblem } from './problem.ts';
import { suggestWord } from './suggest-word.ts';

/** Names that exist beside those of the file. */
const BUILT_IN = {
  'pull-request': ['summary', 'review', 'docs', 'digest', 'image'],
  push: ['docs', 'image'],
};

/** Pipelines that nobody wrote cannot run by themselves. */
export function checkEvents(config: {
  events: Record<'pull-request' | 'push', string[]>;
  pipelines: object;
}): SettingProblem[] {
  return (['pull-request', 'push'] as const).flatMap((event) => {
    const choices = [...BUILT_IN[event], ...Object.keys(config.pipelines)];
    return config.events[event].flatMap((name, index): SettingProblem[] => {
      if (choices.includes(name)) return [];
      const meant = suggestWord({ word: name, choices });
      const hint = meant === undefined ? `There are ${choices.join(', ')}.` : `Did you mean '${meant}'?`;
      const message = `events.${event}[${index}] is no pipeline that can run here, got '${name}'. ${hint}`;
      return [{ path: ['events', event, index], message }];
    });
  });
}
