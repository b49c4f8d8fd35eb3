/** Why the system does not let a file be written. */
export type WriteProblem = 'disk-full' | 'no-permission' | 'read-only' | 'in-use' | 'name-too-long' | 'no-folder' | 'not-writable';

const problems: Readonly<Record<string, WriteProblem>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'read-only',
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
  ENAMETOOLONG: 'name-too-long',
  ENOENT: 'no-folder',
};

/** The problem behind a system's error. */
export function writeProblemOf(error: unknown): WriteProblem {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return problems[code] ?? 'not-writable';
}

/** A file that could not be written, by the name under which a person knows it. */
export class WriteError extends Error {
  constructor(readonly file: string, cause: unknown) {
    super(`${file} cannot be written`, { cause });
  }

  get problem(): WriteProblem {
    return writeProblemOf(this.cause);
  }
}
