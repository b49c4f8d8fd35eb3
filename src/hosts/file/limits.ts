import { cellLimit } from '../../sheet/limit';

/** How much of a file is taken on at most. */
export interface FileLimits {
  /** Bytes of the file as it lies on the disk. */
  readonly fileBytes: number;
  /** Parts in the archive. */
  readonly parts: number;
  /** Bytes of all parts together, unpacked. */
  readonly unpackedBytes: number;
  /** Unpacked bytes for one packed byte of a part; counted only for parts above `ratioFrom`. */
  readonly ratio: number;
  /** Unpacked bytes below which a part may be packed as tightly as it likes. */
  readonly ratioFrom: number;
  /** Cells of one sheet that are read; the rest is named as unread. */
  readonly cells: number;
}

const megabyte = 1024 * 1024;

/**
 * The limits where none are given. Five million cells unpack to some 250 MB. DEFLATE cannot pass 1,032 : 1,
 * and a sheet of a million equal cells stays below 100 : 1.
 */
export const defaultLimits: FileLimits = {
  fileBytes: 200 * megabyte,
  parts: 10_000,
  unpackedBytes: 300 * megabyte,
  ratio: 500,
  ratioFrom: 10 * megabyte,
  cells: cellLimit,
};
