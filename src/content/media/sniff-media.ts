/** Enough of a text to see what it is. */
const TEXT_START = 1024;

/**
 * What bytes are by how they begin, in words for people: `PNG`, `JPEG`, `SVG`, …; undefined when nothing known begins so.
 * Signatures: https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern
 */
export function sniffMedia(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, TEXT_START)).toString(
    'latin1',
  );
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'PNG';
  if (start.startsWith('\xff\xd8\xff')) return 'JPEG';
  if (start.startsWith('RIFF')) {
    if (start.startsWith('WEBP', 8)) return 'WebP';
    if (start.startsWith('WAVE', 8)) return 'WAV';
  }
  if (start.startsWith('OggS')) return start.startsWith('OpusHead', 28) ? 'Opus' : 'Ogg';
  if (start.startsWith('GIF8')) return 'GIF';
  if (start.startsWith('fLaC')) return 'FLAC';
  if (start.startsWith('%PDF')) return 'PDF';
  if (start.startsWith('ID3') || /^\xff[\xe2-\xe7\xf2-\xf7\xfa\xfb]/.test(start)) return 'MP3';
  return sniffText(start);
}

function sniffText(start: string): string | undefined {
  const text = start
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .toLowerCase();
  if (/<svg[\s>/]/.test(text)) return 'SVG';
  if (/^<(!doctype|html|head|body|script|\?xml)/.test(text)) return text.startsWith('<?xml') ? 'XML' : 'HTML';
  if (/^[{[]/.test(text)) return 'JSON';
  return undefined;
}
