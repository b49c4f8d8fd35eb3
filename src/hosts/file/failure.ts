/** Formats that hold a workbook, but not the one this host reads; saving as .xlsx helps. */
export type LegacyKind = 'xls' | 'xls-95' | 'xlsb' | 'ods' | 'xml-2003';

/** What a file that is no workbook was seen to be. */
export type OtherKind =
  'png' | 'jpeg' | 'gif' | 'bmp' | 'tiff' | 'pdf' | 'word' | 'powerpoint' | 'archive' | 'unknown';

/** What is broken in an archive or in one of its parts. */
export type DamageReason =
  | 'no-directory'
  | 'bad-directory'
  | 'duplicate-part'
  | 'missing-part'
  | 'compression'
  | 'size'
  | 'checksum'
  | 'encoding'
  | 'not-xml'
  | 'reader';

/** The figure that passed its limit. */
export type SizeMeasure = 'parts' | 'unpacked-bytes' | 'ratio';

type NoData = Readonly<Record<string, never>>;

/** Why a file cannot be read: a machine word and plain data. The sentences for people stand elsewhere. */
export type FileFailure =
  | { readonly code: 'empty-file'; readonly data: NoData }
  | { readonly code: 'encrypted'; readonly data: NoData }
  | { readonly code: 'html'; readonly data: NoData }
  | { readonly code: 'html-without-table'; readonly data: NoData }
  | { readonly code: 'legacy-format'; readonly data: { readonly kind: LegacyKind } }
  | { readonly code: 'not-a-workbook'; readonly data: { readonly kind: OtherKind } }
  | { readonly code: 'damaged'; readonly data: { readonly reason: DamageReason; readonly part?: string } }
  | {
      readonly code: 'too-large';
      readonly data: { readonly measure: SizeMeasure; readonly actual: number; readonly limit: number; readonly part?: string };
    }
  | { readonly code: 'unsafe-xml'; readonly data: { readonly part: string } }
  | { readonly code: 'sheet-unreadable'; readonly data: { readonly sheets: readonly string[] } };

/** Carries a failure up to the door of this folder (`openWorkbookFile`), which hands it on as data. */
export class Refusal extends Error {
  constructor(readonly failure: FileFailure) {
    super(failure.code);
    this.name = 'Refusal';
  }
}

/** The refusal of a file that is broken, at a part where one is to blame. */
export function damaged(reason: DamageReason, part?: string): Refusal {
  return new Refusal({ code: 'damaged', data: part === undefined ? { reason } : { reason, part } });
}
