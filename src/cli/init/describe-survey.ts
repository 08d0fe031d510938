import type { Survey } from './survey.ts';

/** What was looked at, in one line without a full stop. */
export function describeSurvey(survey: Survey): string {
  const { files, bytes, languages, tests, docs, table, defaultBranch } = survey;
  const counts = languages.map(({ name, files: count }) => `${name} ${count}`).join(', ');
  return [
    `${count(files, 'file')}, ${describeSize(bytes)}`,
    ...(counts === '' ? [] : [counts]),
    ...(tests.length === 0 ? [] : [`tests in ${tests.join(', ')}`]),
    ...(docs.directory === undefined ? [] : [`docs in ${docs.directory}/`]),
    ...(table === undefined ? [] : [`${count(table.rows, 'row')} in ${table.path}`]),
    ...(defaultBranch === undefined ? [] : [`default branch ${defaultBranch}`]),
  ].join('; ');
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

function describeSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const kib = bytes / 1024;
  return kib < 1024 ? `${Math.round(kib)} KiB` : `${(kib / 1024).toFixed(1)} MiB`;
}
