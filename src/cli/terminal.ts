/** Where the command writes, and what it may assume of it. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly colours: boolean;
  readonly version: string;
}
