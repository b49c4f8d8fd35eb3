/** Number-format codes of a table's range, with the place of the first. */
export interface FormatGrid {
  readonly top: number;
  readonly left: number;
  readonly codes: readonly (readonly string[])[];
}
