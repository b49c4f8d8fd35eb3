/** Number-format codes of a table's range, with the place of the first. */
export interface PlacedFormats {
  readonly top: number;
  readonly left: number;
  readonly codes: readonly (readonly string[])[];
}
