import { checkFields, checkWord, text } from '../http/read-input.ts';
import { invalidRequest } from '../http/reply.ts';
import type { Limits } from '../limits.ts';

/** Refuses an annotation that the documentation of check runs does not allow. */
export function checkAnnotation(annotation: Record<string, unknown>, limits: Limits): void {
  checkFields(
    annotation,
    {
      path: 'string',
      start_line: 'integer',
      end_line: 'integer',
      start_column: 'integer',
      end_column: 'integer',
      annotation_level: 'string',
      message: 'string',
      title: 'string',
      raw_details: 'string',
    },
    ['path', 'start_line', 'end_line', 'annotation_level', 'message'],
  );
  checkWord(annotation, 'annotation_level', ['notice', 'warning', 'failure']);
  for (const name of ['message', 'raw_details']) {
    const bytes = Buffer.byteLength(text(annotation, name) ?? '');
    if (bytes > limits.annotationBytes) throw invalidRequest(`${name} exceeds a maximum bytesize of 64 KB.`);
  }
  const characters = [...(text(annotation, 'title') ?? '')].length;
  if (characters > limits.annotationTitleCharacters) {
    const most = limits.annotationTitleCharacters;
    throw invalidRequest(`Only ${most} characters are allowed; ${characters} were supplied.`);
  }
  const isOneLine = annotation.start_line === annotation.end_line;
  if (!isOneLine && (annotation.start_column !== undefined || annotation.end_column !== undefined)) {
    throw invalidRequest('Annotations only support start_column and end_column on the same line.');
  }
}
