import { z } from 'zod';
import { CATEGORIES, type Finding, SEVERITIES } from './finding.ts';
import { mendFinding } from './mend-finding.ts';

/**
 * A finding as a model is asked for it. Lenient about numbers: a line that cannot be right costs the finding its place
 * (anchorFindings), not the whole answer its validity.
 */
export const findingSchema = z.object({
  path: z.string().describe('The path, exactly as given.'),
  startLine: z.number().int().describe('The first line it is about, by the numbers given for its side.'),
  endLine: z.number().int().describe('The last line; the same as startLine for one line.'),
  side: z.enum(['LEFT', 'RIGHT']).describe('LEFT for removed lines, RIGHT for added and unchanged ones.'),
  severity: z.enum(SEVERITIES),
  category: z.enum(CATEGORIES),
  title: z.string().describe('What is wrong, in one short line.'),
  body: z.string().describe('Why it is wrong and what happens because of it, in one to four sentences.'),
  suggestion: z
    .string()
    .optional()
    .describe('Only if a few lines mend it: the new text of exactly the lines from startLine to endLine.'),
  confidence: z.number().describe('From 0 (a guess) to 1 (certain).'),
  evidence: z.string().describe('The line or lines it is about, copied without marks and line numbers.'),
}) satisfies z.ZodType<Finding>;

/**
 * The findings of one answer. A model is asked for an array of findingSchema; one that cannot be understood even when it is mended
 * is undefined, and costs no other its place.
 */
export const findingListSchema = z.array(
  z.preprocess(mendFinding, findingSchema.optional()).catch(undefined),
);
