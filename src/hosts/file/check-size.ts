import type { Archive } from './archive';
import { Refusal } from './failure';
import type { SizeMeasure } from './failure';
import type { FileLimits } from './limits';

function tooLarge(measure: SizeMeasure, actual: number, limit: number, part?: string): Refusal {
  const figures = { measure, actual, limit };
  return new Refusal({ code: 'too-large', data: part === undefined ? figures : { ...figures, part } });
}

/**
 * Refuses an archive whose directory claims too many parts, too many bytes, or a part packed too tightly.
 * What the directory claims is held to when a part is unpacked, so a lie gains nothing.
 */
export function checkSize(archive: Archive, limits: FileLimits): void {
  const entries = [...archive.entries.values()];
  if (entries.length > limits.parts) throw tooLarge('parts', entries.length, limits.parts);
  const total = entries.reduce((sum, entry) => sum + entry.unpackedSize, 0);
  if (total > limits.unpackedBytes) throw tooLarge('unpacked-bytes', total, limits.unpackedBytes);
  for (const entry of entries) {
    if (entry.unpackedSize < limits.ratioFrom) continue;
    const ratio = Math.round(entry.unpackedSize / Math.max(1, entry.packedSize));
    if (ratio > limits.ratio) throw tooLarge('ratio', ratio, limits.ratio, entry.name);
  }
}
