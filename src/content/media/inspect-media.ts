import { inspectJpeg } from './inspect-jpeg.ts';
import { inspectMp3 } from './inspect-mp3.ts';
import { inspectOpus } from './inspect-opus.ts';
import { inspectPng } from './inspect-png.ts';
import { inspectWav } from './inspect-wav.ts';
import { inspectWebp } from './inspect-webp.ts';
import { sniffMedia } from './sniff-media.ts';

/** What a file of one format is, as far as it was looked at; or why it is not to be kept, in words for people. */
export type Inspection = { width?: number; height?: number } | { refusal: string };

export interface MediaLimits {
  /** Of the whole file. */
  maxBytes: number;
  /** Pixels. */
  maxSide: number;
  maxPixels: number;
}

/** What is let into a repository: GitHub refuses files of 100 MB and warns from 50 on. */
export const MEDIA_LIMITS: MediaLimits = {
  maxBytes: 50 * 1024 * 1024,
  maxSide: 8192,
  maxPixels: 4096 * 4096,
};

/** A file that may be kept. */
export interface KnownMedia {
  /** Media type. */
  type: string;
  /** With its dot. */
  extension: string;
  /** Pixels, of a picture. */
  width?: number;
  height?: number;
}

interface Format {
  name: string;
  type: string;
  extension: string;
  inspect(bytes: Uint8Array, limits: MediaLimits): Inspection;
}

const FORMATS: Record<string, Format> = {
  png: { name: 'PNG', type: 'image/png', extension: '.png', inspect: inspectPng },
  jpeg: { name: 'JPEG', type: 'image/jpeg', extension: '.jpg', inspect: inspectJpeg },
  webp: { name: 'WebP', type: 'image/webp', extension: '.webp', inspect: inspectWebp },
  mp3: { name: 'MP3', type: 'audio/mpeg', extension: '.mp3', inspect: inspectMp3 },
  wav: { name: 'WAV', type: 'audio/wav', extension: '.wav', inspect: inspectWav },
  opus: { name: 'Opus', type: 'audio/ogg', extension: '.opus', inspect: inspectOpus },
};

/**
 * Looks at bytes from outside before anything keeps them: whether they are whole and what they are said to be, by their
 * structure and not by what a server calls them, and small enough for whoever opens them. Cheap for any input: nothing is
 * unpacked further than its own header and the limits allow.
 *
 * @param options.format `png`, `jpeg`, `webp`, `mp3`, `wav` or `opus`: what was asked for. Nothing else is let in.
 */
export function inspectMedia(
  options: { bytes: Uint8Array; format: string } & MediaLimits,
): KnownMedia | { refusal: string } {
  const { bytes, format } = options;
  const known = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  const found = sniffMedia(bytes);
  if (format === 'svg' || found === 'SVG') {
    return { refusal: 'it is an SVG, which can hold scripts and is not let in' };
  }
  if (!known) return { refusal: `the format '${format}' is not one of ${Object.keys(FORMATS).join(', ')}` };
  if (bytes.length === 0) return { refusal: 'it is empty' };
  if (bytes.length > options.maxBytes) {
    return { refusal: `it has ${bytes.length} bytes, more than the ${options.maxBytes} allowed` };
  }
  if (found !== known.name) return { refusal: `it is ${describe(found)} and not ${known.name}` };
  const inspected = known.inspect(bytes, options);
  if ('refusal' in inspected) return inspected;
  return { type: known.type, extension: known.extension, ...inspected };
}

function describe(found: string | undefined): string {
  return found ?? 'nothing that is known';
}
